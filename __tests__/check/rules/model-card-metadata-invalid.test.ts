import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/model-card-metadata-invalid.ts";
import type { Documentation } from "../../../src/domain/resolution.ts";
import { judge, said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const about = (metadataProblems: Documentation["metadataProblems"], card: Documentation["card"] = "present") =>
  used({ kind: "model", id: "acme/sentiment-base", documentation: documentationWith({}, { card, metadataProblems }) });
const broken = { line: 4, message: "The metadata is not valid YAML: Map keys must be unique." };
const wrong = { line: 7, message: "base_model must be text or a list of texts.", field: "base_model" };

describe("model-card-metadata-invalid", () => {
  it("says what is broken, and shows the line", () => {
    const given = about([broken]);
    expect(said(rule, given)[0]).toContain(
      "error app/main.py:12 The metadata of `acme/sentiment-base` cannot be relied on: the metadata is not valid YAML: Map keys must be unique.",
    );
    expect(judge([rule], given).findings[0]!.evidence[0]).toMatchObject({ source: "card", path: "README.md", line: 4 });
    expect(judge([rule], given).findings[0]!.evidence[0]!.url).toMatch(/\/blob\/[0-9a-f]{40}\/README\.md#L4$/);
  });

  it("weighs a single value of the wrong kind less than metadata that nobody can read", () => {
    const lines = said(rule, about([broken, wrong]));
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith("warning") && line.includes("base_model must be text"))).toHaveLength(
      1,
    );
  });

  it("is told of a card without text too", () => {
    expect(said(rule, about([broken], "missing"))).toHaveLength(1);
  });

  it("is silent where the metadata is sound, or there is none", () => {
    expect(said(rule, about([]))).toEqual([]);
    expect(said(rule, about([], "unknown"))).toEqual([]);
  });
});

shows(rule);
