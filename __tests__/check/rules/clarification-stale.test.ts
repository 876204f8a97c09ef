import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/clarification-stale.ts";
import { evidenceOf } from "../../../src/check/evidence.ts";
import { aPolicy } from "../../builders/policy.ts";
import { judge, used, type Case, shows } from "../../builders/judging.ts";

describe("clarification-stale", () => {
  const OID = "a".repeat(40);
  const stated = (more = "") =>
    `clarifications:\n  - { repo: acme/x, license: MIT, reason: x, evidence: [ { path: LICENSE, oid: ${OID} } ]${more} }`;
  const holding = (oid: string | null, files = ["LICENSE"]) =>
    used({
      id: "acme/x",
      record: { files },
      license: { texts: [{ path: "LICENSE", oid, identified: null, match: "none" }] },
    });
  const told = (given: Case, more = "") => judge([rule], { ...given, policy: stated(more) }).findings;

  it.each([
    [
      "a file that changed",
      holding("b".repeat(40)),
      "",
      `no longer counts: \`LICENSE\` has changed and is now \`${"b".repeat(40)}\`.`,
    ],
    ["a file that is gone", holding(OID, ["README.md"]), "", "no longer counts: `LICENSE` is gone."],
    ["one that is over", holding(OID), ", until: 2026-11-20", "ended on 2026-11-20."],
    ["one about nothing that is used", used({ id: "acme/y" }), "", "is about nothing that is used here."],
    ["one at another revision", holding(OID), ", revision: v9", "is about nothing that is used here."],
  ])("tells %s at its line", (_, given, more, expected) => {
    expect(told(given, more)).toMatchObject([
      {
        severity: "warning",
        message: `The statement that \`acme/x\` is licensed \`MIT\` ${expected}`,
        location: { path: ".github/model-policy.yml", line: 2 },
      },
    ]);
  });

  it("knows the digests that were asked for because of it", () => {
    const digest = (more: object) =>
      used({
        id: "acme/x",
        record: { files: null },
        digests: [{ path: "LICENSE", oid: null, sha256: null, missing: false, ...more }],
      });
    expect(told(digest({ oid: "c".repeat(40) }))[0]!.message).toContain("`LICENSE` has changed and is now `ccc");
    expect(told(digest({ missing: true }))[0]!.message).toContain("`LICENSE` is gone");
    expect(told(digest({ oid: OID }))).toEqual([]);
    expect(told(digest({}))).toEqual([]);
    expect([...evidenceOf(aPolicy(stated(), [rule]))(used({ id: "Acme/X" }).repos[0]!)]).toEqual(["LICENSE"]);
  });

  it.each([
    ["the file that was read", holding(OID), ""],
    ["its last day", holding(OID), ", until: 2026-11-21"],
    ["a file whose id is not known", holding(null), ""],
    ["a repo that cannot be seen", used({ id: "acme/x", status: "not-visible" }), ""],
    ["a Hub that does not answer", used({ id: "acme/x", status: "unavailable" }), ""],
    ["nothing used, where something did not answer", used({ id: "acme/y", status: "unavailable" }), ""],
  ])("is silent on %s", (_, given, more) => {
    expect(told(given, more)).toEqual([]);
  });
});

shows(rule);
