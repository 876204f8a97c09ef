import { describe, expect, it } from "@jest/globals";
import { rowsOf } from "../../src/render/rows.ts";
import { aFinding, aReference, aReport, aRepo, documentationWith } from "../builders/report.ts";

describe("the row of a repository", () => {
  it.each([
    ["of its own", {}, "complete"],
    [
      "that repeats its base's",
      { quotesBase: { line: 44, quote: "Original model card" } },
      "complete, partly its base's card",
    ],
  ])("says of a complete card %s so", (_, more, expected) => {
    const [row] = rowsOf(
      aReport({ references: [aReference()], repos: [aRepo({ documentation: documentationWith({}, more) })] }),
    );
    expect(row!.documentation).toEqual({ text: expected, mark: "good" });
  });
});

describe("the license of a row", () => {
  const license = { declared: null, state: "absent" as const, expression: null };
  it.each([
    ["missing", [{}], "none declared"],
    ["missing, and that is accepted", [{ state: "excepted" as const }], "none declared (excepted)"],
    [
      "missing and not that of its base",
      [{}, { rule: "base-model-license-conflict" }],
      "none declared: wider than its base",
    ],
  ])("that is %s says so once", (_, findings, text) => {
    const report = aReport({
      references: [aReference()],
      repos: [aRepo({ license })],
      findings: findings.map((finding) => aFinding({ rule: "license-missing", ...finding })),
    });
    expect(rowsOf(report)[0]!.license.text).toBe(text);
  });
});

describe("the order of rows", () => {
  it("is models before the data and the Spaces that stand alike", () => {
    const kinds = ["space", "dataset", "model"] as const;
    const report = aReport({
      references: kinds.map((kind) => aReference({ kind, id: `acme/a-${kind}` })),
      repos: kinds.map((kind) => aRepo({ kind, id: `acme/a-${kind}` })),
    });
    expect(rowsOf(report).map(({ repo }) => repo.kind)).toEqual(["model", "dataset", "space"]);
  });
});
