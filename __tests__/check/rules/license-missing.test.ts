import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-missing.ts";
import { judge, said, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

describe("license-missing", () => {
  it("says what follows, and what to paste once it is found out", () => {
    expect(judge([rule], licensed(null)).findings).toMatchObject([
      {
        severity: "error",
        message: "`acme/x` declares no license, so nobody but its owner may use it.",
        fix: expect.stringMatching(
          /say so under `clarifications` in the policy:\n {2}- repo: acme\/x\n {4}license: "<what you read>"\n {4}evidence:\n[^]*\n {4}until: 2027-11-21$/,
        ),
      },
    ]);
  });

  it("tells the license of the base, which is not the whole answer", () => {
    const [told] = said(rule, licensed(null, [base("adapter", "cc-by-nc-4.0")]));
    expect(told).toContain("Its base `base/m` is under `CC-BY-NC-4.0`, which says nothing of what was added.");
  });

  it("counts as the policy asks for a license in the card", () => {
    const policy = "documentation: { require: { license: warning } }";
    expect(said(rule, { ...licensed(null), policy })[0]).toMatch(/^warning /);
  });

  it.each([
    ["a license", licensed("mit")],
    ["an unknown one, which has a rule of its own", licensed("unknown")],
    ["a Space", licensed(null, [], { kind: "space" })],
    [
      "a license that somebody clarified",
      licensed(null, [], { license: { expression: "MIT", clarifiedBy: { source: "p", line: 1, column: 1 } } }),
    ],
    ["a repo that was not read", licensed(null, [], { status: "unavailable" })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
