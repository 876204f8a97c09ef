import { describe, expect, it } from "@jest/globals";
import type { LicenseOutcome } from "../../src/domain/license.ts";
import { checkAllowEntry, coversAllowEntry, decideLicense } from "../../src/license/decide.ts";
import { identifyLicense } from "../../src/license/identify.ts";
import { parseExpression } from "../../src/license/expression.ts";
import { allowing } from "./allowing.ts";

type Row = [license: string, allow: string, outcome: LicenseOutcome, decidedBy: string];

/** Entries of an allow list are parted by a comma. */
const EXPRESSIONS: Row[] = [
  // One license, listed or not.
  ["MIT", "MIT", "allow", "MIT"],
  ["MIT", "Apache-2.0", "deny", "MIT"],
  ["MIT", "", "deny", "MIT"],
  ["Apache-2.0", "MIT, Apache-2.0", "allow", "Apache-2.0"],
  ["Apache-2.0", "apache-2.0", "allow", "Apache-2.0"],
  ["BSL-1.0", "bsl-1.0", "allow", "BSL-1.0"],
  ["BUSL-1.1", "bsl-1.0", "deny", "BUSL-1.1"],
  ["BSL-1.0", "BUSL-1.1", "deny", "BSL-1.0"],
  ["etalab-2.0", "etalab-2.0", "allow", "etalab-2.0"],
  ["CC-BY-NC-4.0", "CC-BY-4.0", "deny", "CC-BY-NC-4.0"],
  ["CC-BY-4.0", "CC-BY-NC-4.0", "deny", "CC-BY-4.0"],
  ["CC-BY-SA-4.0", "CC-BY-4.0", "deny", "CC-BY-SA-4.0"],
  ["OpenMDW-1.0", "openmdw-1.0", "allow", "OpenMDW-1.0"],
  ["LicenseRef-HF-openmdw-1.1", "openmdw-1.0", "deny", "LicenseRef-HF-openmdw-1.1"],
  ["LicenseRef-HF-openmdw-1.1", "openmdw-1.1", "allow", "LicenseRef-HF-openmdw-1.1"],
  ["OpenMDW-1.0", "openmdw-1.1", "deny", "OpenMDW-1.0"],
  ["BSD-3-Clause", "BSD-2-Clause", "deny", "BSD-3-Clause"],
  ["BSD-3-Clause-Clear", "BSD-3-Clause", "deny", "BSD-3-Clause-Clear"],
  ["CDLA-Permissive-2.0", "cdla-permissive-1.0", "deny", "CDLA-Permissive-2.0"],
  ["UNLICENSED", "Unlicense", "unknown", "UNLICENSED"],
  ["Unlicense", "unlicense", "allow", "Unlicense"],
  // What SPDX does not list.
  ["LicenseRef-HF-llama3.1", "llama3.1", "allow", "LicenseRef-HF-llama3.1"],
  ["LicenseRef-HF-llama3.1", "LicenseRef-HF-llama3.1", "allow", "LicenseRef-HF-llama3.1"],
  ["LicenseRef-HF-llama3.1", "llama3", "deny", "LicenseRef-HF-llama3.1"],
  ["LicenseRef-HF-llama3", "llama3.1, llama3.2", "deny", "LicenseRef-HF-llama3"],
  ["LicenseRef-HF-openrail-plus-plus", "openrail++", "allow", "LicenseRef-HF-openrail-plus-plus"],
  ["LicenseRef-HF-openrail-plus-plus", "creativeml-openrail-m", "deny", "LicenseRef-HF-openrail-plus-plus"],
  ["LicenseRef-HF-gemma", "Gemma", "allow", "LicenseRef-HF-gemma"],
  ["LicenseRef-Qwen-2024", "LicenseRef-Qwen-2024", "allow", "LicenseRef-Qwen-2024"],
  ["LicenseRef-Qwen-2024", "LicenseRef-Qwen-Research-2024", "deny", "LicenseRef-Qwen-2024"],
  ["LicenseRef-acme", "LicenseRef-acme", "allow", "LicenseRef-acme"],
  ["LicenseRef-acme", "LicenseRef-Acme", "deny", "LicenseRef-acme"],
  ["DocumentRef-x:LicenseRef-acme", "LicenseRef-acme", "deny", "DocumentRef-x:LicenseRef-acme"],
  // Versions of the GNU licenses.
  ["GPL-3.0", "GPL-3.0-only", "allow", "GPL-3.0-only"],
  ["GPL-3.0-only", "GPL-3.0", "allow", "GPL-3.0-only"],
  ["GPL-3.0-only", "gpl-3.0", "allow", "GPL-3.0-only"],
  ["GPL-3.0-only", "GPL-3.0-or-later", "allow", "GPL-3.0-only"],
  ["GPL-3.0-or-later", "GPL-3.0-only", "allow", "GPL-3.0-or-later"],
  ["GPL-2.0-or-later", "GPL-3.0-only", "allow", "GPL-2.0-or-later"],
  ["GPL-2.0-only", "GPL-3.0-only", "deny", "GPL-2.0-only"],
  ["GPL-3.0-only", "GPL-2.0-only", "deny", "GPL-3.0-only"],
  ["GPL-3.0-or-later", "GPL-2.0-only", "deny", "GPL-3.0-or-later"],
  ["GPL-2.0+", "GPL-3.0", "allow", "GPL-2.0-or-later"],
  ["GPL-2.0-only", "GPL-2.0-or-later", "allow", "GPL-2.0-only"],
  ["GPL-3.0-only", "GPL-2.0-or-later", "allow", "GPL-3.0-only"],
  ["GPL-2.0-only", "GPL-3.0-or-later", "deny", "GPL-2.0-only"],
  ["GPL-1.0-or-later", "GPL-2.0-only", "allow", "GPL-1.0-or-later"],
  ["LGPL-2.1-only", "LGPL-3.0-only", "deny", "LGPL-2.1-only"],
  ["LGPL-2.1", "LGPL-3.0", "deny", "LGPL-2.1-only"],
  ["LGPL-3.0", "LGPL-2.1", "deny", "LGPL-3.0-only"],
  ["LGPL-2.1-or-later", "LGPL-3.0-only", "allow", "LGPL-2.1-or-later"],
  ["LGPL-2.1-or-later", "GPL-3.0-only", "deny", "LGPL-2.1-or-later"],
  ["AGPL-3.0-only", "GPL-3.0-only", "deny", "AGPL-3.0-only"],
  ["GPL-3.0-only", "AGPL-3.0-only", "deny", "GPL-3.0-only"],
  ["AGPL-1.0", "AGPL-3.0", "deny", "AGPL-1.0-only"],
  ["AGPL-3.0-only", "GPL-3.0-or-later", "deny", "AGPL-3.0-only"],
  ["LGPL-3.0-only", "GPL-3.0-or-later", "deny", "LGPL-3.0-only"],
  ["GFDL-1.2-only", "GFDL-1.3-only", "deny", "GFDL-1.2-only"],
  ["GFDL-1.2-or-later", "GFDL-1.3-only", "allow", "GFDL-1.2-or-later"],
  ["GFDL-1.3-invariants-only", "GFDL-1.3-only", "deny", "GFDL-1.3-invariants-only"],
  ["GFDL-1.3-invariants-or-later", "MIT", "deny", "GFDL-1.3-invariants-or-later"],
  ["MIT", "GFDL-1.3-no-invariants-or-later", "deny", "MIT"],
  // Ranges with a plus, and ids of eight characters, which spdx-satisfies takes for ranges.
  ["CC-BY-4.0", "CC-BY-3.0", "deny", "CC-BY-4.0"],
  ["CC-BY-4.0", "CC-BY-3.0+", "allow", "CC-BY-4.0"],
  ["CC-BY-2.5", "CC-BY-3.0+", "deny", "CC-BY-2.5"],
  ["CC-BY-NC-4.0", "CC-BY-3.0+", "deny", "CC-BY-NC-4.0"],
  ["CC-BY-SA-4.0", "CC-BY-3.0+", "deny", "CC-BY-SA-4.0"],
  ["CDDL-1.0", "CDDL-1.1", "deny", "CDDL-1.0"],
  ["CDDL-1.0", "CDDL-1.1+", "deny", "CDDL-1.0"],
  ["CDDL-1.1", "CDDL-1.0+", "allow", "CDDL-1.1"],
  ["CDDL-1.0+", "CDDL-1.1", "allow", "CDDL-1.0+"],
  ["EUPL-1.1", "EUPL-1.0", "deny", "EUPL-1.1"],
  ["EUPL-1.1", "EUPL-1.2+", "deny", "EUPL-1.1"],
  ["EUPL-1.1", "EUPL-1.0+", "allow", "EUPL-1.1"],
  ["APSL-1.0", "APSL-2.0", "deny", "APSL-1.0"],
  ["Apache-1.1", "Apache-2.0", "deny", "Apache-1.1"],
  ["Apache-2.0", "Apache-1.1+", "allow", "Apache-2.0"],
  ["MPL-1.1", "MPL-2.0", "deny", "MPL-1.1"],
  ["MIT", "Apache-1.0+", "deny", "MIT"],
  // Exceptions change the terms.
  ["Apache-2.0 WITH LLVM-exception", "Apache-2.0", "deny", "Apache-2.0 WITH LLVM-exception"],
  ["Apache-2.0", "Apache-2.0 WITH LLVM-exception", "deny", "Apache-2.0"],
  ["Apache-2.0 WITH LLVM-exception", "Apache-2.0 WITH LLVM-exception", "allow", "Apache-2.0 WITH LLVM-exception"],
  [
    "GPL-2.0-only WITH Classpath-exception-2.0",
    "category:strong-copyleft",
    "deny",
    "GPL-2.0-only WITH Classpath-exception-2.0",
  ],
  [
    "GPL-2.0-or-later WITH Classpath-exception-2.0",
    "GPL-3.0-only WITH Classpath-exception-2.0",
    "allow",
    "GPL-2.0-or-later WITH Classpath-exception-2.0",
  ],
  [
    "GPL-2.0-or-later WITH Classpath-exception-2.0",
    "GPL-3.0-only",
    "deny",
    "GPL-2.0-or-later WITH Classpath-exception-2.0",
  ],
  // AND takes the worst.
  ["MIT AND Apache-2.0", "MIT, Apache-2.0", "allow", "MIT"],
  ["MIT AND Apache-2.0", "MIT", "deny", "Apache-2.0"],
  ["Apache-2.0 AND MIT", "MIT", "deny", "Apache-2.0"],
  ["MIT AND CC-BY-NC-4.0", "MIT", "deny", "CC-BY-NC-4.0"],
  ["GPL-3.0-only AND AGPL-3.0-only", "MIT", "deny", "GPL-3.0-only"],
  ["MIT AND MIT", "MIT", "allow", "MIT"],
  ["MIT AND ISC AND Zlib", "MIT, ISC, Zlib", "allow", "MIT"],
  ["MIT AND ISC AND GPL-3.0", "MIT, ISC", "deny", "GPL-3.0-only"],
  ["MIT and Apache-2.0", "MIT, Apache-2.0", "allow", "MIT"],
  ["Apache-2.0 AND LicenseRef-HF-llama3", "Apache-2.0", "deny", "LicenseRef-HF-llama3"],
  ["Apache-2.0 AND LicenseRef-HF-llama3", "Apache-2.0, llama3", "allow", "Apache-2.0"],
  // OR takes the best.
  ["MIT OR Apache-2.0", "MIT", "allow", "MIT"],
  ["MIT OR Apache-2.0", "Apache-2.0", "allow", "Apache-2.0"],
  ["MIT OR Apache-2.0", "ISC", "deny", "MIT"],
  ["MIT or Apache-2.0", "Apache-2.0", "allow", "Apache-2.0"],
  ["GPL-3.0-only OR MIT", "category:permissive", "allow", "MIT"],
  ["AGPL-3.0-only OR LicenseRef-commercial", "LicenseRef-commercial", "allow", "LicenseRef-commercial"],
  ["GPL-2.0-only OR GPL-3.0-only", "GPL-3.0-or-later", "allow", "GPL-3.0-only"],
  // Both.
  ["(MIT OR GPL-3.0) AND Apache-2.0", "MIT, Apache-2.0", "allow", "MIT"],
  ["(MIT OR GPL-3.0) AND Apache-2.0", "MIT", "deny", "Apache-2.0"],
  ["(MIT OR GPL-3.0) AND Apache-2.0", "Apache-2.0", "deny", "MIT"],
  ["MIT OR GPL-3.0 AND Apache-2.0", "MIT", "allow", "MIT"],
  ["MIT OR GPL-3.0 AND Apache-2.0", "Apache-2.0", "deny", "MIT"],
  ["MIT OR (GPL-3.0 AND Apache-2.0)", "GPL-3.0, Apache-2.0", "allow", "GPL-3.0-only"],
  ["(MIT AND ISC) OR (Zlib AND GPL-3.0)", "MIT, ISC", "allow", "MIT"],
  ["(MIT AND ISC) OR (Zlib AND GPL-3.0)", "MIT, Zlib", "deny", "ISC"],
  ["((MIT))", "MIT", "allow", "MIT"],
  ["((MIT OR ISC) AND (Zlib OR NCSA)) OR X11", "ISC, NCSA", "allow", "ISC"],
  // Categories.
  ["MIT", "category:permissive", "allow", "MIT"],
  ["CC-BY-4.0", "category:permissive", "allow", "CC-BY-4.0"],
  ["CC0-1.0", "category:permissive", "deny", "CC0-1.0"],
  ["CC0-1.0", "category:public-domain", "allow", "CC0-1.0"],
  ["LicenseRef-HF-openmdw-1.1", "category:permissive", "allow", "LicenseRef-HF-openmdw-1.1"],
  ["LGPL-2.1-or-later", "category:weak-copyleft", "allow", "LGPL-2.1-or-later"],
  ["GPL-2.0-only", "category:weak-copyleft", "deny", "GPL-2.0-only"],
  ["AGPL-3.0-or-later", "category:strong-copyleft", "deny", "AGPL-3.0-or-later"],
  ["AGPL-3.0-or-later", "category:network-copyleft", "allow", "AGPL-3.0-or-later"],
  ["CC-BY-SA-3.0", "category:share-alike", "allow", "CC-BY-SA-3.0"],
  ["CC-BY-NC-SA-4.0", "category:share-alike", "deny", "CC-BY-NC-SA-4.0"],
  ["CC-BY-NC-SA-4.0", "category:noncommercial", "allow", "CC-BY-NC-SA-4.0"],
  ["CC-BY-NC-ND-4.0", "category:no-derivatives", "deny", "CC-BY-NC-ND-4.0"],
  ["CC-BY-ND-4.0", "category:no-derivatives", "allow", "CC-BY-ND-4.0"],
  ["LicenseRef-HF-creativeml-openrail-m", "category:use-restricted", "allow", "LicenseRef-HF-creativeml-openrail-m"],
  ["LicenseRef-HF-gemma", "category:community", "deny", "LicenseRef-HF-gemma"],
  ["LicenseRef-HF-llama4", "category:community", "allow", "LicenseRef-HF-llama4"],
  ["LicenseRef-HF-apple-amlr", "category:research-only", "allow", "LicenseRef-HF-apple-amlr"],
  ["C-UDA-1.0", "category:permissive", "deny", "C-UDA-1.0"],
  ["LicenseRef-acme", "category:permissive", "deny", "LicenseRef-acme"],
  ["Abstyles", "category:permissive", "deny", "Abstyles"],
  ["MIT AND CC0-1.0", "category:permissive, category:public-domain", "allow", "MIT"],
  // Combinations in the list are allowed as a whole.
  ["MIT OR Apache-2.0", "Apache-2.0 OR MIT", "allow", "MIT OR Apache-2.0"],
  ["MIT", "Apache-2.0 OR MIT", "deny", "MIT"],
  ["MIT OR Apache-2.0 OR ISC", "Apache-2.0 OR MIT", "allow", "MIT OR Apache-2.0 OR ISC"],
  ["MIT AND Apache-2.0", "Apache-2.0 AND MIT", "allow", "MIT AND Apache-2.0"],
  ["Apache-2.0", "Apache-2.0 AND MIT", "deny", "Apache-2.0"],
  ["MIT AND Apache-2.0 AND ISC", "Apache-2.0 AND MIT", "deny", "ISC"],
  ["MIT AND Apache-2.0 AND ISC", "Apache-2.0 AND MIT, ISC", "allow", "MIT AND Apache-2.0 AND ISC"],
  ["GPL-2.0 AND MIT", "MIT AND GPL-2.0-only", "allow", "GPL-2.0-only AND MIT"],
  // No license expressions.
  ["apache-2.0", "Apache-2.0", "unknown", "apache-2.0"],
  ["unknown", "MIT", "unknown", "unknown"],
  ["NOASSERTION", "MIT", "unknown", "NOASSERTION"],
  ["NONE", "MIT", "unknown", "NONE"],
  ["", "MIT", "unknown", ""],
  ["MIT AND", "MIT", "unknown", "MIT AND"],
  ["LicenseRef-openrail++", "MIT", "unknown", "LicenseRef-openrail++"],
  ["LicenseRef-foo_bar", "MIT", "unknown", "LicenseRef-foo_bar"],
  ["MIT Apache-2.0", "MIT", "unknown", "MIT Apache-2.0"],
];

const entries = (list: string): string[] => (list === "" ? [] : list.split(", "));

describe("decideLicense", () => {
  it("has a table worth the name", () => {
    expect(EXPRESSIONS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(EXPRESSIONS.map(([license, allow]) => `${license}|${allow}`)).size).toBe(EXPRESSIONS.length);
  });

  it.each(EXPRESSIONS)("%s under [%s]: %s by %s", (license, list, outcome, decidedBy) => {
    const decision = decideLicense(license, allowing(...entries(list)));
    expect(decision).toMatchObject({ outcome, decidedBy });
    expect(decision.reason).toMatch(/\S/);
  });

  it.each([
    ["cc", "unknown", "family"],
    ["gpl", "unknown", "family"],
    ["openrail", "unknown", "family"],
    ["unknown", "unknown", "unknown"],
    ["other", "unknown", "other"],
    ["PUBLIC", "unknown", "unrecognised"],
    [null, "unknown", "absent"],
    [["mit", "cc-by-nc-4.0"], "deny", "CC-BY-NC-4.0"],
    [["mit", "gfdl"], "unknown", "family"],
    [["cc-by-sa-3.0", "gfdl"], "deny", "CC-BY-SA-3.0"],
    [["mit", "unknown", "gemma"], "deny", "LicenseRef-HF-gemma"],
    [["mit", "apache-2.0"], "deny", "Apache-2.0"],
    [["mit"], "allow", "MIT"],
  ] as const)("a card's %j under [MIT]: %s by %s", (license, outcome, decidedBy) => {
    expect(decideLicense(identifyLicense({ license }), allowing("MIT"))).toMatchObject({ outcome, decidedBy });
  });

  it("without a list allows what is certain, and nothing else", () => {
    expect(decideLicense("LicenseRef-HF-llama3.1", null).outcome).toBe("allow");
    expect(decideLicense(identifyLicense({ license: "cc" }), null).outcome).toBe("unknown");
    expect(decideLicense(identifyLicense(null), null)).toMatchObject({ outcome: "unknown", decidedBy: "absent" });
  });

  it("never lets a permissive name on `other` pass", () => {
    const named = (name: string) => identifyLicense({ license: "other", license_name: name });
    for (const name of ["apache-2.0", "mit", "modified-mit", "MIT License", "cc-by-4.0", "openmdw-1.1", "yi-34b"]) {
      expect([name, decideLicense(named(name), allowing("MIT", "Apache-2.0", "category:permissive")).outcome]).toEqual([
        name,
        "unknown",
      ]);
    }
    expect(decideLicense(named("llama3"), allowing("llama3")).outcome).toBe("allow");
    expect(decideLicense(named("qwen-research"), allowing("MIT"))).toMatchObject({
      outcome: "deny",
      decidedBy: "LicenseRef-Qwen-Research-2024",
    });
  });

  it("says why", () => {
    expect(decideLicense("MIT", allowing("Apache-2.0 OR MIT")).reason).toBe(
      "in licenses.allow only as part of Apache-2.0 OR MIT",
    );
    expect(decideLicense("MIT", allowing("ISC")).reason).toBe("not in licenses.allow");
    expect(decideLicense("MIT", allowing("category:permissive")).reason).toBe(
      "in category:permissive of licenses.allow",
    );
    expect(decideLicense("GPL-2.0-or-later", allowing("GPL-3.0")).reason).toBe(
      "in the range of GPL-3.0 in licenses.allow",
    );
  });

  it("tells which entries were of use", () => {
    const used = (license: string, ...list: string[]) => {
      const seen: string[] = [];
      decideLicense(license, allowing(...list), ({ written }) => seen.push(written));
      return seen;
    };
    expect(used("MIT AND ISC", "MIT", "category:permissive", "Zlib")).toEqual(["MIT", "category:permissive"]);
    expect(used("MIT OR Apache-2.0", "Apache-2.0 OR MIT")).toEqual(["Apache-2.0 OR MIT"]);
    expect(used("GPL-3.0", "MIT")).toEqual([]);
    expect(used("MIT", "mit", "MIT")).toEqual(["mit"]);
  });

  it("is not overrun by size or nesting", () => {
    const choices = Array.from({ length: 18 }, (_, index) => `(MIT OR LicenseRef-${index})`).join(" AND ");
    expect(decideLicense(choices, allowing("MIT")).outcome).toBe("allow");
    const long = Array.from({ length: 200 }, (_, index) => `LicenseRef-number-${index}`).join(" OR ");
    expect(decideLicense(long, allowing("LicenseRef-number-199"))).toMatchObject({
      outcome: "allow",
      decidedBy: "LicenseRef-number-199",
    });
    expect(parseExpression(`${"(".repeat(20_000)}MIT${")".repeat(20_000)}`)).toBeNull();
    expect(parseExpression(`${"(".repeat(65)}MIT${")".repeat(65)}`)).toBeNull();
    expect(parseExpression("MIT OR ".repeat(100_000))).toBeNull();
  });
});

describe("checkAllowEntry", () => {
  it.each([
    "MIT",
    "apache-2.0",
    "LLAMA3.1",
    "openrail++",
    "LicenseRef-acme",
    "MIT OR Apache-2.0",
    "CC-BY-3.0+",
    "category:permissive",
    " MIT ",
  ])("takes %s", (entry) => expect(checkAllowEntry(entry)).toBeNull());

  it.each([
    ["MIT AND X", '"X" is not an SPDX id or LicenseRef, as every part of an expression must be'],
    [
      "mit OR Apache-2.0",
      '"mit" is not an SPDX id or LicenseRef, as every part of an expression must be; did you mean "MIT"?',
    ],
    [
      "apche-2.0",
      '"apche-2.0" is neither an SPDX expression, a LicenseRef, a Hub license id nor a category; did you mean "apache-2.0"?',
    ],
    ["llama-3.1", 'did you mean "llama3.1"?'],
    ["cc", '"cc" names a family (CC0-1.0 to CC-BY-NC-ND-4.0): list the licenses that you mean'],
    ["GPL", "names a family"],
    ["other", '"other" is not a license: use a clarification'],
    ["unknown", "is not a license"],
    ["category:permisive", 'there is no category "permisive"; did you mean "permissive"?'],
    ["category:", 'there is no category ""'],
    ["", "an allow entry is empty"],
    ["LicenseRef-x_y", "is neither"],
    ["x".repeat(5_000), "is neither"],
  ])("refuses %s", (entry, problem) => {
    expect(checkAllowEntry(entry)).toContain(problem);
    expect(checkAllowEntry(entry)!.length).toBeLessThan(250);
  });
});

describe("coversAllowEntry", () => {
  it.each([
    [["MIT", "ISC"], "ISC", true],
    [["mit"], "MIT", true],
    [["category:permissive"], "MIT", true],
    [["MIT"], "category:permissive", false],
    [["category:permissive"], "category:permissive", true],
    [["MIT"], "MIT OR GPL-3.0", true],
    [["MIT"], "MIT AND GPL-3.0", false],
    [["MIT", "GPL-3.0"], "MIT AND GPL-3.0", true],
    [["GPL-3.0-only"], "GPL-2.0-or-later", false],
    [["GPL-2.0-or-later"], "GPL-3.0-only", true],
    [["GPL-2.0-or-later"], "GPL-2.0-or-later", true],
    [["category:strong-copyleft"], "GPL-2.0-or-later", true],
    [[], "MIT", false],
  ])("%j covers %s: %s", (entries, entry, expected) => {
    expect(coversAllowEntry(entries, entry)).toBe(expected);
  });
});
