import { describe, expect, it } from "@jest/globals";
import { rowsOf } from "../../src/render/rows.ts";
import { aReference, aReport, aRepo, documentationWith } from "../builders/report.ts";

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
