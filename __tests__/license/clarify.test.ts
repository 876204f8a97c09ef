import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Clarification } from "../../src/domain/policy.ts";
import type { FileDigest } from "../../src/domain/resolution.ts";
import { clarificationToPaste, clarified, standingOf } from "../../src/license/clarify.ts";
import { codeFence } from "../../src/render/escape.ts";
import { aPolicy } from "../builders/policy.ts";
import { aRepo } from "../builders/report.ts";

const OID = "a".repeat(40);
const SHA = "b".repeat(64);

function stating(overrides: Partial<Clarification> = {}): Clarification {
  return {
    repo: "acme/x",
    revision: null,
    license: "mit",
    evidence: [{ path: "LICENSE", oid: OID, sha256: null }],
    reason: "read",
    until: null,
    source: "policy.yml",
    line: 7,
    column: 5,
    ...overrides,
  };
}

const digest = (overrides: Partial<FileDigest> = {}): FileDigest => ({
  path: "LICENSE",
  oid: OID,
  sha256: null,
  missing: false,
  ...overrides,
});
const other = (digests: FileDigest[]) =>
  aRepo({ id: "acme/x", digests, license: { declared: "other", state: "other", expression: null } });

describe("clarified", () => {
  it("states the license, its terms and where that is written", () => {
    expect(clarified(other([digest()]), [stating()], "2026-11-21").license).toMatchObject({
      declared: "other",
      state: "spdx",
      expression: "MIT",
      clauses: ["attribution-required", "license-copy-required"],
      clarifiedBy: { source: "policy.yml", line: 7, column: 5 },
    });
  });

  it.each([
    ["a changed file", [digest({ oid: "c".repeat(40) })], stating()],
    ["a file that is gone", [digest({ oid: null, missing: true })], stating()],
    ["a file that nobody asked about", [], stating()],
    ["a file without known digests", [digest({ oid: null })], stating()],
    [
      "one of two files changed",
      [digest(), digest({ path: "NOTICE", oid: "d".repeat(40) })],
      stating({
        evidence: [
          { path: "LICENSE", oid: OID, sha256: null },
          { path: "NOTICE", oid: OID, sha256: null },
        ],
      }),
    ],
    ["no evidence", [digest()], stating({ evidence: [] })],
    ["a day after its end", [digest()], stating({ until: "2026-11-20" })],
    ["what is no license", [digest()], stating({ license: "my license" })],
    [
      "the right oid and a wrong sha256",
      [digest({ sha256: SHA })],
      stating({ evidence: [{ path: "LICENSE", oid: OID, sha256: "0".repeat(64) }] }),
    ],
  ])("is the repo as it was with %s", (_, digests, clarification) => {
    const repo = other(digests);
    expect(clarified(repo, [clarification], "2026-11-21")).toBe(repo);
  });

  it("holds on its last day, by sha256 alone, and by the texts that were read", () => {
    const today = "2026-11-21";
    expect(clarified(other([digest()]), [stating({ until: today })], today).license?.expression).toBe("MIT");
    const bySha = stating({ evidence: [{ path: "LICENSE", oid: null, sha256: SHA }] });
    expect(clarified(other([digest({ oid: null, sha256: SHA })]), [bySha], today).license?.expression).toBe("MIT");
    const read = aRepo({
      id: "acme/x",
      license: { texts: [{ path: "LICENSE", oid: OID, identified: null, match: "none" }] },
    });
    expect(clarified(read, [stating({ license: "LicenseRef-acme" })], today).license).toMatchObject({
      expression: "LicenseRef-acme",
      state: "known",
    });
  });

  it.each([
    ["another repo with the same file", stating({ repo: "acme/y" })],
    ["another revision", stating({ revision: "v9" })],
    ["another commit", stating({ revision: "0".repeat(40) })],
    ["part of a word for a commit", stating({ revision: "" })],
  ])("does not speak of %s", (_, clarification) => {
    const repo = other([digest()]);
    expect(clarified(repo, [clarification], "2026-11-21")).toBe(repo);
  });

  it("speaks of a repo under its old name, in any case, at a revision that is asked for, and at its commit", () => {
    const repo = { ...other([digest()]), requestedAs: [{ id: "Old/Name", revision: "v1" }] };
    const commit = repo.record!.commit!.slice(0, 9);
    for (const each of [
      stating({ repo: "old/name" }),
      stating({ repo: "ACME/x", revision: "v1" }),
      stating({ revision: commit }),
    ]) {
      expect(clarified(repo, [each], "2026-11-21").license?.expression).toBe("MIT");
    }
  });

  it("takes the first that holds", () => {
    const changed = stating({ license: "ISC", evidence: [{ path: "LICENSE", oid: "9".repeat(40), sha256: null }] });
    expect(clarified(other([digest()]), [changed, stating()], "2026-11-21").license?.expression).toBe("MIT");
  });

  it("takes the place of a list", () => {
    const repo = aRepo({ id: "acme/x", digests: [digest()], license: { members: [] } });
    expect(clarified(repo, [stating()], "2026-11-21").license).not.toHaveProperty("members");
  });
});

describe("standingOf", () => {
  it("tells which file is to blame", () => {
    expect(standingOf(stating(), new Map([["LICENSE", digest({ oid: "0".repeat(40) })]]))).toEqual({
      status: "changed",
      path: "LICENSE",
    });
    expect(standingOf(stating(), new Map())).toEqual({ status: "unverified", path: "LICENSE" });
    expect(standingOf(stating(), new Map([["LICENSE", digest()]]))).toEqual({ status: "holds" });
  });
});

describe("clarificationToPaste", () => {
  const now = new Date("2028-02-29T00:00:00Z");
  const texts = (...identified: (string | null)[]) =>
    identified.map((id, index) => ({
      path: `LICENSE${index}`,
      oid: OID,
      identified: id,
      match: id === null ? ("none" as const) : ("exact" as const),
    }));

  it.each([
    ["one recognised text", texts("MIT"), "MIT"],
    ["two that agree", texts("MIT", "MIT"), "MIT"],
    ["two that differ", texts("MIT", "Apache-2.0"), "ISC"],
    ["one that is not recognised", texts("MIT", null), "ISC"],
    ["none", [], "ISC"],
  ])("is an entry that the policy reader takes: %s", (_, found, license) => {
    const entry = asRead(clarificationToPaste(aRepo({ id: "acme/x", license: { texts: found } }), now));
    expect(entry).toMatchObject({ repo: "acme/x", license, until: "2029-02-28", reason: expect.any(String) });
    expect(entry.evidence.map(({ path }) => path)).toEqual(
      found.length === 0 ? ["README.md"] : found.map(({ path }) => path),
    );
  });

  it("is refused where its blank is, until somebody fills it in", () => {
    const paste = clarificationToPaste(aRepo({ id: "acme/x", license: { texts: [] } }), now);
    expect(() => aPolicy(`version: 1\nclarifications:\n${paste}`)).toThrow(
      /^4: `clarifications\.license`: `<what you read>`/,
    );
  });

  it("has one key a line", () => {
    const repo = aRepo({ id: "acme/x", license: { texts: texts("MIT", "MIT") } });
    expect(clarificationToPaste(repo, now).split("\n")).toEqual([
      "  - repo: acme/x",
      "    license: MIT",
      "    evidence:",
      "      - path: LICENSE0",
      `        oid: ${OID}`,
      "      - path: LICENSE1",
      `        oid: ${OID}`,
      '    reason: "<who read it, and where>"',
      "    until: 2029-02-28",
    ]);
  });

  const withText = (path: string, identified: string | null = null) =>
    clarificationToPaste(
      aRepo({ license: { texts: [{ path, oid: "1".repeat(40), identified, match: "none" }] } }),
      now,
    );

  it.each([
    "LICENSE`",
    'a" , x: {',
    "a\nb",
    "- x",
    "true",
    "1e5",
    "{}",
    "\u0000",
    "名前",
    "a\u202egpj",
    "\u{e0041}",
    `licenses/${"deep folder/".repeat(30)}LICENSE`,
    "x".repeat(255),
    `${"x".repeat(79)}    ${'"'.repeat(150)}`,
  ])("keeps the file name %j exactly, in lines that can be read", (path) => {
    const written = withText(path);
    expect(written.replaceAll("\n", "")).not.toMatch(/[`\p{Cc}\p{Cf}]/u);
    for (const line of written.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    expect(asRead(written).evidence).toEqual([{ path, oid: "1".repeat(40), sha256: null }]);
  });

  it("keeps any file name and any expression, as the comment shows it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1, maxLength: 200 }).filter(isPath),
        fc.array(fc.constantFrom("MIT", "Apache-2.0", "LicenseRef-a.very-long.name"), { minLength: 1, maxLength: 20 }),
        (path, members) => {
          const expression = members.join(" AND ");
          const shown = codeFence(withText(path, expression)).split("\n").slice(1, -1);
          expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(100);
          const entry = asRead(shown.join("\n"));
          expect(entry.evidence[0]!.path).toBe(path);
          expect(entry.license).toBe(expression);
        },
      ),
    );
  });
});

const isPath = (text: string): boolean => text.trim() !== "" && !/\\|^\/|(?:^|\/)\.\.?(?:\/|$)/.test(text);

/** The one clarification of a policy that the paste is put into, once its blanks are filled in. */
function asRead(paste: string): Clarification {
  const text = `version: 1\nclarifications:\n${paste.replace('"<what you read>"', "ISC")}\nenforcement: warn\n`;
  const { clarifications, enforcement } = aPolicy(text);
  expect([clarifications.length, enforcement]).toEqual([1, "warn"]);
  return clarifications[0]!;
}
