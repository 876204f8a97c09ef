import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/training-data-undeclared.ts";
import type { Documentation, RepoRecord } from "../../../src/domain/resolution.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const policy = "rules: { training-data-undeclared: warning }";
const about = (
  record: Partial<RepoRecord>,
  documentation: Documentation | null = documentationWith({ "training-data": "not-found" }),
) => used({ record, documentation });

describe("training-data-undeclared", () => {
  it("says that the data cannot be followed, and how to ask", () => {
    const [line] = said(rule, { ...about({ card: { license: "mit" } }), policy });
    expect(line).toContain("warning app/main.py:12 `acme/sentiment-base` names no `datasets` in its metadata");
    expect(line).toContain("discussions/new: “Could you add the datasets");
    expect(line).not.toContain("speaks of training data");
  });

  it("points to what the card says all the same", () => {
    const card = documentationWith(
      { "training-data": "section" },
      { places: { "training-data": { line: 9, quote: "Training data" } } },
    );
    expect(said(rule, { ...about({}, card), policy })[0]).toContain("Its card speaks of training data at line 9.");
  });

  it.each([
    ["the metadata names one", { card: { datasets: ["imdb"] } }],
    ["the Hub's tags name one", { tags: ["dataset:imdb"] }],
    ["it is a quantization", { baseModels: { relation: "quantized", ids: ["acme/base"] } }],
    ["the Hub told no metadata", { card: null, tags: [] }],
  ] as const)("is silent where %s", (_, record) => {
    expect(said(rule, { ...about(record as unknown as Partial<RepoRecord>), policy })).toEqual([]);
  });

  it("is off unless asked", () => {
    expect(said(rule, about({}))).toEqual([]);
  });
});

shows(rule);
