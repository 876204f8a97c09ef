import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-drift.ts";
import type { TextChange } from "../../../src/domain/resolution.ts";
import { judge, shows } from "../../builders/judging.ts";
import { licenseFile } from "../../builders/licensed.ts";
import { drifted, NEW, OLD, saidOf, STABLE } from "../../builders/lock.ts";
import { anAncestor } from "../../builders/report.ts";
import { identifyLicense } from "../../../src/license/identify.ts";

const FROM = "f".repeat(40);
const lockedFile = { commit: OLD, licenseFiles: [{ path: "LICENSE", oid: FROM }] };
const change = (overrides: Partial<TextChange> = {}): TextChange => ({
  path: "LICENSE",
  from: FROM,
  to: "a".repeat(40),
  difference: {
    added: { count: 12, lines: ["You may not use the Model for commercial purposes.", "b", "c", "d", "e"] },
    removed: { count: 1, lines: ["You may use it for any purpose."] },
  },
  ...overrides,
});
const withText = (textChanges: TextChange[]) => ({ license: { texts: [licenseFile(null)] }, textChanges });

describe("license-drift, of the card", () => {
  it("says what it was and is, where it stood and stands, and the commit to go back to", () => {
    const { findings } = judge(
      [rule],
      drifted({ commit: OLD, license: { declared: "mit", name: null } }, { license: { declared: "cc-by-nc-4.0" } }),
    );
    expect(findings).toMatchObject([
      {
        severity: "warning",
        location: { path: "app/main.py", line: 12 },
        subject: "declared",
        message: "`acme/x` was under `mit` when it was locked and declares `cc-by-nc-4.0` now.",
        evidence: [
          { source: "lock", path: "models.lock.yml", line: 4, quote: "license: mit", commit: OLD },
          { source: "card", path: "README.md", quote: "license: cc-by-nc-4.0", commit: NEW },
        ],
      },
    ]);
    expect(findings[0]!.fix).toContain(`ask for commit \`${OLD}\``);
  });

  it.each([
    [
      { declared: null, name: null },
      { declared: "mit" },
      "declared no license when it was locked and declares `mit` now",
    ],
    [{ declared: "mit", name: null }, { declared: null }, "was under `mit` when it was locked and declares none now"],
    [
      { declared: "other", name: "a-license" },
      { declared: "other", name: "b-license" },
      "was under `other` (`a-license`) when it was locked and declares `other` (`b-license`) now",
    ],
  ])("%j and then %j: %s", (before, now, message) => {
    expect(saidOf(rule, { license: before }, { license: now })[0]).toContain(message);
  });

  it("is silent where nothing changed, or one side was not told", () => {
    expect(saidOf(rule, {})).toEqual([]);
    expect(saidOf(rule, { license: null })).toEqual([]);
    expect(saidOf(rule, { license: { declared: "mit", name: null } }, { license: null })).toEqual([]);
  });

  it.each(["not-visible", "unavailable"] as const)("takes %s for no change", (status) =>
    expect(saidOf(rule, { license: { declared: "mit", name: null } }, { status })).toEqual([]),
  );
});

describe("license-drift, of a text", () => {
  it("counts the lines and shows the first ones, marked", () => {
    const { findings } = judge([rule], drifted(lockedFile, withText([change()])));
    expect(findings).toMatchObject([
      {
        subject: "LICENSE",
        message: "The license text `LICENSE` of `acme/x` changed (12 lines added, 1 line removed) since it was locked.",
      },
    ]);
    expect(findings[0]!.evidence.map(({ quote }) => quote)).toEqual([
      `path: LICENSE, oid: ${FROM}`,
      "- You may use it for any purpose.",
      "+ You may not use the Model for commercial purposes.",
      "+ b",
      "+ c",
      "+ d",
    ]);
  });

  it.each([
    [change({ to: null, difference: null }), "was removed since it was locked"],
    [change({ difference: null }), "changed (the two texts could not both be read) since it was locked"],
    [
      change({ difference: { added: { count: 0, lines: [] }, removed: { count: 0, lines: [] } } }),
      "changed in its layout only since it was locked",
    ],
  ])("%#: %s", (text, message) => expect(saidOf(rule, lockedFile, withText([text]))[0]).toContain(message));

  it("tells of a text that was not there, unless it is the commit that was locked", () => {
    const repo = { license: { texts: [licenseFile(null)] } };
    expect(saidOf(rule, { commit: OLD, licenseFiles: [] }, repo)[0]).toContain(
      "has a license text `LICENSE` that it had not when it was locked",
    );
    expect(saidOf(rule, { licenseFiles: [] }, repo)).toEqual([]);
  });

  it("leaves a change of another revision's block alone", () => {
    expect(saidOf(rule, { licenseFiles: [{ path: "LICENSE", oid: "e".repeat(40) }] }, withText([change()]))).toEqual(
      [],
    );
  });
});

describe("license-drift, of a base", () => {
  const locked = {
    bases: [{ id: "base/m", relation: "finetune" as const, stableId: STABLE, commit: OLD, license: "mit" }],
  };
  const on = (declared: string | null, stableId = STABLE) => ({
    lineage: {
      ancestors: [
        anAncestor({
          id: "base/m",
          of: "acme/x",
          depth: 1,
          relation: "finetune",
          license: identifyLicense(declared === null ? {} : { license: declared }),
          stableId,
        }),
      ],
      complete: true,
      defects: [],
    },
  });

  it("says which base changed to what", () => {
    expect(saidOf(rule, locked, on("cc-by-nc-4.0"))[0]).toContain(
      "The base `base/m` of `acme/x` was under `mit` when it was locked and declares `cc-by-nc-4.0` now.",
    );
  });

  it("is silent about the same license, one that is not told, and another repository in its place", () => {
    expect(saidOf(rule, locked, on("mit"))).toEqual([]);
    expect(saidOf(rule, locked, on(null))).toEqual([]);
    expect(saidOf(rule, locked, on("cc-by-nc-4.0", "0".repeat(24)))).toEqual([]);
  });
});

shows(rule);
