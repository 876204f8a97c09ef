import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/evaluation-not-updated.ts";
import { judge, used, shows } from "../../builders/judging.ts";

const catalogue = (evaluation = "eval/results.json") => `catalogue: [ { id: acme/x, evaluation: "${evaluation}" } ]`;
const change = (changed: string[], kind: "added" | "changed" | "unchanged" = "changed") => ({
  ...used({ id: "acme/x" }, { change: kind }),
  changedPaths: new Set(changed),
});

describe("evaluation-not-updated", () => {
  it.each(["added", "changed"] as const)("tells a reference that is %s beside results that are not", (kind) => {
    const { findings } = judge([rule], { ...change(["app/main.py"], kind), policy: catalogue() });
    expect(findings).toMatchObject([
      {
        severity: "warning",
        message: "`acme/x` is new or at another revision here, and `eval/results.json` is as it was.",
        location: { path: "app/main.py", line: 12 },
        related: [{ path: ".github/model-policy.yml", line: 1, role: "declared-here" }],
      },
    ]);
  });

  it.each([
    ["results that came along", change(["app/main.py", "eval/results.json"]), catalogue()],
    ["results in a folder that came along", change(["eval/2026/run.json"]), catalogue("eval/")],
    ["results elsewhere", change([]), catalogue("https://example.com/results")],
    ["a model that stays as it was", change(["eval/other"], "unchanged"), catalogue()],
    ["a catalogue that names no results", change([]), "catalogue: [ { id: acme/x } ]"],
    ["a review without a base", used({ id: "acme/x" }), catalogue()],
  ])("is silent on %s", (_, given, policy) => {
    expect(judge([rule], { ...given, policy }).findings).toEqual([]);
  });
});

shows(rule);
