import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/model-retired.ts";
import { judge, used, shows } from "../../builders/judging.ts";
import { aRepo } from "../../builders/report.ts";

const entry = (state: string, more = "") => `{ id: acme/x, state: ${state}${more} }`;

describe("model-retired", () => {
  it("tells a retired model that is still used, under an old name too", () => {
    expect(
      judge([rule], { ...used({ id: "acme/x" }), policy: `catalogue: [ ${entry("retired")} ]` }).findings,
    ).toMatchObject([
      {
        severity: "warning",
        message: "`acme/x` is retired in the catalogue, and still used here.",
        location: { path: "app/main.py", line: 12 },
        related: [{ path: ".github/model-policy.yml", line: 1 }],
      },
    ]);
    const renamed = used({ id: "new/x", requestedAs: [{ id: "ACME/X", revision: null }] }, { id: "ACME/X" });
    expect(judge([rule], { ...renamed, policy: `catalogue: [ ${entry("retired")} ]` }).findings).toHaveLength(1);
  });

  it("offers what is approved for the same task, production first", () => {
    const policy = `catalogue: [ ${entry("retired", ", task: fill-mask")}, { id: a/pilot, state: pilot, task: fill-mask }, { id: a/used, state: production }, { id: a/other, task: translation }, { id: a/gone, state: retired, task: fill-mask } ]`;
    const { repos, references } = used({ id: "acme/x" });
    const beside = aRepo({ id: "a/used", record: { pipelineTag: "fill-mask" } });
    const { findings } = judge([rule], { policy, repos: [...repos, beside], references });
    expect(findings[0]?.fix).toBe("For the same task the catalogue has `a/used`, `a/pilot`.");
  });

  it.each([
    ["a model in production", used({ id: "acme/x" }), "production"],
    ["a model that is only pushed to", used({ id: "acme/x" }, { usage: "output" }), "retired"],
    ["another model", used({ id: "acme/y" }), "retired"],
    ["a dataset of that name", used({ kind: "dataset", id: "acme/x" }), "retired"],
  ])("is silent on %s", (_, given, state) => {
    expect(judge([rule], { ...given, policy: `catalogue: [ ${entry(state)} ]` }).findings).toEqual([]);
  });
});

shows(rule);
