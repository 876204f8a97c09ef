import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  compareOutcomes,
  formatExpression,
  junction,
  parseExpression,
  type Expression,
} from "../../src/license/expression.ts";
import { decideLicense } from "../../src/license/decide.ts";
import { identifyLicense } from "../../src/license/identify.ts";
import { allowing } from "./allowing.ts";

const LICENSES = [
  "MIT",
  "Apache-2.0",
  "GPL-2.0-only",
  "GPL-2.0-or-later",
  "GPL-3.0-only",
  "LGPL-2.1-only",
  "CDDL-1.0",
  "CDDL-1.1",
  "CC-BY-4.0",
  "CC-BY-NC-4.0",
  "GFDL-1.3-invariants-only",
  "LicenseRef-HF-llama3",
  "LicenseRef-acme",
];
const ENTRIES = [
  ...LICENSES,
  "gemma",
  "llama3",
  "CC-BY-3.0+",
  "CDDL-1.0+",
  "GPL-3.0-or-later",
  "category:permissive",
  "category:strong-copyleft",
  "MIT OR Apache-2.0",
  "Apache-2.0 AND MIT",
  "MIT AND GPL-3.0-only",
  "Apache-2.0 WITH LLVM-exception",
];

const leaf = fc.constantFrom(...LICENSES).map((id) => parseExpression(id)!);
const expression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom("and" as const, "or" as const), fc.array(tie("node"), { minLength: 2, maxLength: 4 }))
      .map(([kind, operands]) => junction(kind, operands)),
  ),
})).node;
const list = fc.array(fc.constantFrom(...ENTRIES), { maxLength: 6 });
const declared = fc.oneof(
  fc.constantFrom("cc", "other", "unknown", "gpl", "", "nonsense", null, 4),
  fc.constantFrom(...LICENSES),
);

const outcome = (license: string, entries: readonly string[]) => decideLicense(license, allowing(...entries)).outcome;

describe("decideLicense, whatever the license and the list", () => {
  it("reads back what it writes", () => {
    fc.assert(fc.property(expression, (each) => expect(parseExpression(formatExpression(each))).toEqual(each)));
  });

  it("never denies for one entry more what it allowed", () => {
    fc.assert(
      fc.property(expression, list, fc.constantFrom(...ENTRIES), (each, entries, more) => {
        const written = formatExpression(each);
        expect(compareOutcomes(outcome(written, [...entries, more]), outcome(written, entries))).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });

  it("does not care for the order of the list", () => {
    fc.assert(
      fc.property(expression, list, (each, entries) => {
        const written = formatExpression(each);
        expect(outcome(written, [...entries].reverse())).toBe(outcome(written, entries));
      }),
    );
  });

  it("finds AND no better than its worst part and OR no worse than its best, as far as no combination is listed", () => {
    const single = list.map((entries) => entries.filter((entry) => !/ (?:AND|OR) /.test(entry)));
    fc.assert(
      fc.property(fc.array(expression, { minLength: 2, maxLength: 4 }), single, (parts, entries) => {
        const ranked = parts.map((part) => outcome(formatExpression(part), entries)).sort(compareOutcomes);
        expect(outcome(formatExpression(junction("and", parts)), entries)).toBe(ranked[0]);
        expect(outcome(formatExpression(junction("or", parts)), entries)).toBe(ranked.at(-1));
      }),
    );
  });

  it("never allows what is not certain", () => {
    fc.assert(
      fc.property(fc.array(declared, { minLength: 1, maxLength: 4 }), list, (license, entries) => {
        const identity = identifyLicense({ license });
        if (identity.expression !== null) return;
        expect(decideLicense(identity, allowing(...entries)).outcome).not.toBe("allow");
        expect(decideLicense(identity, null).outcome).not.toBe("allow");
      }),
    );
  });

  it("takes any text without falling over", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.anything(), (text, value) => {
        expect(["allow", "deny", "unknown"]).toContain(outcome(text, [text]));
        expect(identifyLicense({ license: value, license_name: text, license_link: value }).state).toMatch(/\w/);
      }),
    );
  });

  it("names a leaf of the license, or the license, as what decided", () => {
    fc.assert(
      fc.property(expression, list, (each, entries) => {
        const written = formatExpression(each);
        expect(written).toContain(decideLicense(written, allowing(...entries)).decidedBy);
      }),
    );
  });
});
