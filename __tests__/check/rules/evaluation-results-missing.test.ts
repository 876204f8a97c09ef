import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/evaluation-results-missing.ts";
import type { Documentation, RepoRecord } from "../../../src/domain/resolution.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const policy = "rules: { evaluation-results-missing: warning }";
const about = (
  record: Partial<RepoRecord>,
  documentation: Documentation | null = documentationWith({ evaluation: "not-found" }),
) => used({ record, documentation });
const index = (value: unknown) => ({ "model-index": [{ name: "m", results: [{ metrics: [{ type: "f1", value }] }] }] });

describe("evaluation-results-missing", () => {
  it("says what is missing and what the card says instead", () => {
    expect(said(rule, { ...about({}), policy })[0]).toContain(
      "`acme/sentiment-base` gives no results in `model-index` or `.eval_results/`. Its card does not tell any either.",
    );
    const card = documentationWith({}, { places: { evaluation: { line: 30, quote: "Evaluation" } } });
    expect(said(rule, { ...about({}, card), policy })[0]).toContain("Its card speaks of evaluation at line 30.");
  });

  it("does not speak of a card that was not read", () => {
    expect(said(rule, { ...about({}, null), policy })[0]).not.toContain("Its card");
    expect(said(rule, { ...about({}, documentationWith({ evaluation: "unknown" })), policy })[0]).not.toContain(
      "Its card",
    );
  });

  it.each([
    ["a number", index(0.9), ["README.md"], 0],
    ["a number as text", index("90.1"), ["README.md"], 0],
    ["no value", index(null), ["README.md"], 1],
    ["a file of results", {}, [".eval_results/mmlu.yaml"], 0],
    ["a file that is none", {}, ["eval_results.json"], 1],
    ["broken metadata", { "model-index": { name: "m" } }, ["README.md"], 1],
  ] as const)("reads %s", (_, card, files, count) => {
    expect(said(rule, { ...about({ card, files: [...files] }), policy })).toHaveLength(count);
  });

  it("is silent where the files are not known, and off unless asked", () => {
    expect(said(rule, { ...about({ files: null }), policy })).toEqual([]);
    expect(said(rule, about({}))).toEqual([]);
  });
});

shows(rule);
