import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/catalogue-evidence-missing.ts";
import { judge, shows } from "../../builders/judging.ts";

const files = new Set(["eval/results.json", "ops/alerts.yml"]);
const said = (entry: string, tree: ReadonlySet<string> | null = files) =>
  judge([rule], { policy: `catalogue:\n  - { id: acme/x, ${entry} }`, ...(tree === null ? {} : { files: tree }) })
    .findings;

describe("catalogue-evidence-missing", () => {
  it("tells a file that is not in the tree, at the entry", () => {
    expect(said("evaluation: eval/result.json, monitoring: ops/alerts.yml")).toMatchObject([
      {
        severity: "warning",
        message: "The catalogue names `eval/result.json` for the evaluation of `acme/x`, and there is no such file.",
        location: { path: ".github/model-policy.yml", line: 2 },
        subject: "acme/x evaluation",
      },
    ]);
    expect(said("monitoring: ops/alert")).toMatchObject([{ subject: "acme/x monitoring" }]);
  });

  it.each([
    ["files that are there", "evaluation: ./eval/results.json, monitoring: ops/alerts.yml", files],
    ["a folder that is there", "evaluation: eval/", files],
    ["an address", "evaluation: https://example.com/results", files],
    ["a retired model", "state: retired, evaluation: eval/gone.json", files],
    ["a tree that nobody listed", "evaluation: eval/gone.json", null],
  ])("is silent on %s", (_, entry, tree) => {
    expect(said(entry, tree)).toEqual([]);
  });
});

shows(rule);
