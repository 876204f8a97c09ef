import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/allow-entry-unused.ts";
import { judge, used, type Case, shows } from "../../builders/judging.ts";
import { defineRule } from "../../../src/check/rule.ts";

describe("allow-entry-unused", () => {
  const deciding = defineRule({
    id: "deciding",
    title: "Asks for a decision",
    severity: "error",
    since: "0.1.0",
    why: "To have the allow list asked.",
    fix: "Nothing.",
    on: "repo",
    check: ({ decision }) => (decision.outcome === "allow" ? [] : [{ message: decision.reason }]),
  });
  const told = (allow: string, given: Case) =>
    judge([rule, deciding], { ...given, policy: `licenses:\n  allow: [ ${allow} ]` }).findings.filter(
      (finding) => finding.rule === rule.id,
    );

  it("tells each entry that allowed nothing, at its place", () => {
    expect(told("Apache-2.0, MIT, gemma", used())).toMatchObject([
      {
        severity: "note",
        message: "No model that is used here has the allowed license `MIT`.",
        location: { path: ".github/model-policy.yml", line: 2, column: 24 },
      },
      { message: "No model that is used here has the allowed license `gemma`.", location: { line: 2, column: 29 } },
    ]);
  });

  it.each([
    ["an entry that allowed one", "Apache-2.0", used()],
    ["a category that allowed one", "'category:permissive'", used()],
    [
      "entries that only together allowed one",
      "MIT, Apache-2.0",
      used({ license: { expression: "MIT AND Apache-2.0" } }),
    ],
    ["a Hub that does not answer", "MIT", used({ status: "unavailable" })],
    ["a repository that uses nothing", "MIT", {}],
    ["a part of the tree", "MIT", { ...used(), partial: true }],
  ])("is silent on %s", (_, allow, given) => {
    expect(told(allow, given)).toEqual([]);
  });

  it("reads the lists of path scopes", () => {
    const policy = "paths:\n  - match: [ app/** ]\n    licenses: { allow: [ Apache-2.0, MIT ] }";
    expect(judge([rule, deciding], { ...used(), policy }).findings).toMatchObject([
      { message: expect.stringContaining("`MIT`"), location: { line: 3 } },
    ]);
  });
});

shows(rule);
