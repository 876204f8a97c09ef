import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/rollback-unavailable.ts";
import type { Rollback } from "../../../src/domain/resolution.ts";
import { judge, used, shows } from "../../builders/judging.ts";

const COMMIT = "c".repeat(40);
const policy = `catalogue: [ { id: acme/x, rollback: ${COMMIT} } ]`;
const at = (status: Rollback["status"], revision = COMMIT) =>
  used({ id: "acme/x", rollbacks: [{ revision, status, cause: null }] });

describe("rollback-unavailable", () => {
  it("tells a commit that the Hub no longer has, where the model is used", () => {
    expect(judge([rule], { ...at("missing"), policy }).findings).toMatchObject([
      {
        severity: "warning",
        message: `\`acme/x\` has no revision \`${COMMIT}\` any more, which the catalogue names to go back to.`,
        location: { path: "app/main.py", line: 12 },
        related: [{ path: ".github/model-policy.yml", line: 1 }],
      },
    ]);
  });

  it.each([
    ["a commit that is there", at("found"), policy],
    ["another entry's commit", at("missing", "d".repeat(40)), policy],
    ["a retired model", at("missing"), policy.replace("rollback", "state: retired, rollback")],
    ["a model that is not used", used({ id: "acme/other" }), policy],
  ])("is silent on %s", (_, given, text) => {
    expect(judge([rule], { ...given, policy: text }).findings).toEqual([]);
  });

  it("accuses nobody where the Hub did not answer, and is not sure of itself", () => {
    expect(judge([rule], { ...at("unavailable"), policy })).toMatchObject({ findings: [], verdict: "inconclusive" });
  });
});

shows(rule);
