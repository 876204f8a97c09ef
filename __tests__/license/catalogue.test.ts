import { describe, expect, it } from "@jest/globals";
import { CATALOGUE, entryOf, expressionOfName } from "../../src/license/catalogue.ts";
import { FAMILY_TERMS } from "../../src/license/catalogue/families.ts";
import { TERMS } from "../../src/license/catalogue/entry.ts";
import { CATEGORIES } from "../../src/license/categories.ts";
import { formatExpression, parseExpression } from "../../src/license/expression.ts";
import { FAMILIES, expressionOfHubId, hubIds } from "../../src/license/hub-ids.ts";
import {
  clausesOf,
  dutiesOf,
  judgeClauses,
  obligationsOf,
  termsOf,
  thresholdsOf,
  territoriesOf,
} from "../../src/license/terms.ts";
import { identifyLicense } from "../../src/license/identify.ts";
import { CLAUSES } from "../../src/policy/schema.ts";

const ALL = [...CATALOGUE, ...FAMILY_TERMS];

describe("the catalogue", () => {
  it("has each license once, under an id that parses to itself", () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { id } of ALL) {
      const parsed = parseExpression(id);
      expect([id, parsed === null ? null : formatExpression(parsed).replace(/-only$/, "")]).toEqual([id, id]);
    }
  });

  it("knows every certain Hub id and every family", () => {
    for (const id of hubIds()) {
      const expression = expressionOfHubId(id);
      if (expression !== null) expect([id, entryOf(expression)?.title]).toEqual([id, expect.any(String)]);
    }
    expect(FAMILY_TERMS.map(({ id }) => id).sort()).toEqual(
      Object.keys(FAMILIES)
        .sort()
        .map((id) => `LicenseRef-HF-${id}`),
    );
  });

  it.each(ALL.map((entry) => [entry.id, entry] as const))(
    "%s: every cell says something and where it stands",
    (_, entry) => {
      expect(Object.keys(CATEGORIES)).toContain(entry.category);
      expect(entry.source).toMatch(/\S{6}/);
      for (const [term, [says, at, clause]] of Object.entries(entry.terms)) {
        expect(Object.keys(TERMS)).toContain(term);
        expect(says).toMatch(/^\S/);
        expect(at).toMatch(/\S/);
        if (clause !== undefined) expect(Object.keys(CLAUSES)).toContain(clause);
      }
      const clauses = clausesOf(entry.id);
      for (const { measure, limit, at } of entry.thresholds ?? []) {
        expect(clauses).toContain(measure === "annual-revenue" ? "revenue-threshold" : "mau-threshold");
        expect([limit > 0, at]).toEqual([true, expect.stringMatching(/\S/)]);
      }
      expect(entry.territory !== undefined).toBe(clauses.includes("territory-excluded"));
      for (const duty of entry.duties ?? [])
        expect([duty.id, duty.at]).toEqual([expect.stringMatching(/^[a-z0-9.-]+$/), expect.stringMatching(/\S/)]);
    },
  );

  it("names only licenses that restrict, each name once", () => {
    const names = CATALOGUE.flatMap(({ id, names = [], category }) => names.map((name) => ({ id, name, category })));
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const { name, category, id } of names) {
      expect(["permissive", "public-domain"]).not.toContain(category);
      expect(expressionOfName(name)).toBe(id);
      expect(expressionOfName(name.toUpperCase().replaceAll("-", " "))).toBe(id);
    }
  });

  it.each(["apache-2.0", "mit", "modified-mit", "my-license", "", "license", "constructor", "__proto__"])(
    "does not know the name %j",
    (name) => {
      expect(expressionOfName(name)).toBeNull();
    },
  );
});

describe("clausesOf", () => {
  it.each([
    ["MIT", ["attribution-required", "license-copy-required"]],
    ["CC0-1.0", ["no-patent-grant"]],
    ["CC-BY-NC-ND-4.0", ["noncommercial", "no-derivatives", "attribution-required", "no-patent-grant"]],
    ["GPL-2.0-or-later", ["strong-copyleft", "attribution-required", "license-copy-required"]],
    ["AGPL-3.0-only", ["strong-copyleft", "network-copyleft", "attribution-required", "license-copy-required"]],
    ["LicenseRef-HF-gemma", ["use-restricted", "attribution-required", "license-copy-required", "flow-down"]],
    [
      "LicenseRef-bilibili-2025",
      [
        "use-restricted",
        "mau-threshold",
        "revenue-threshold",
        "output-training-restricted",
        "attribution-required",
        "license-copy-required",
        "flow-down",
      ],
    ],
    ["C-UDA-1.0", ["data-use-limited", "attribution-required"]],
    ["MIT OR CC-BY-NC-4.0", ["attribution-required"]],
    ["MIT AND CC-BY-NC-4.0", ["noncommercial", "attribution-required", "license-copy-required", "no-patent-grant"]],
    ["(MIT OR CC-BY-NC-4.0) AND Zlib", ["attribution-required"]],
    ["Apache-2.0 WITH LLVM-exception", []],
    ["LicenseRef-acme", []],
    ["nonsense", []],
  ])("%s", (license, expected) => {
    expect(clausesOf(license)).toEqual(expected);
  });

  it("has what all members of a family have in common, and of a list what its certain items have", () => {
    expect(clausesOf(identifyLicense({ license: "openrail" }))).toContain("use-restricted");
    expect(clausesOf(identifyLicense({ license: "cc" }))).toEqual([]);
    expect(clausesOf(identifyLicense({ license: ["cc-by-nc-4.0", "unknown"] }))).toContain("noncommercial");
    expect(clausesOf(identifyLicense({ license: "other" }))).toEqual([]);
  });

  it("leaves out a territory that is about multimodal models where the model is none", () => {
    expect(clausesOf("LicenseRef-HF-llama3.2")).toContain("territory-excluded");
    expect(clausesOf("LicenseRef-HF-llama3.2", { multimodal: false })).not.toContain("territory-excluded");
    expect(clausesOf("LicenseRef-Tencent-Hunyuan-3D-2.0", { multimodal: false })).toContain("territory-excluded");
  });
});

describe("obligationsOf", () => {
  it("lists what Llama 3.1 asks for, with its source", () => {
    expect(obligationsOf("LicenseRef-HF-llama3.1").map(({ id }) => id)).toEqual([
      "license-copy",
      "notice-llama",
      "attribution-built-with-llama",
      "name-begins-with-llama",
    ]);
    expect(obligationsOf("LicenseRef-HF-llama3.1")[2]).toEqual({
      id: "attribution-built-with-llama",
      text: 'Show "Built with Llama" prominently on a related website, user interface, blog post, about page or product documentation',
      source: "meta-llama/llama-models@a9c89c4 models/llama3_1/LICENSE, s. 1.b.i",
    });
    expect(obligationsOf("LicenseRef-HF-llama3").map(({ id }) => id)).toContain("attribution-built-with-meta-llama-3");
    expect(obligationsOf("LicenseRef-HF-llama2").map(({ id }) => id)).toEqual(["license-copy", "notice-llama"]);
  });

  it("adds up what all parts ask, and of a choice asks for nothing that another way avoids", () => {
    expect(obligationsOf("MIT AND Apache-2.0").map(({ text }) => text)).toEqual([
      "Pass on a copy of the MIT License with the weights",
      "Pass on a copy of the Apache License 2.0 with the weights",
    ]);
    expect(obligationsOf("MIT OR Apache-2.0")).toEqual([]);
    expect(termsOf(identifyLicense({ license: "unknown" }))).toEqual({ clauses: [], obligations: [] });
    expect(
      dutiesOf("LicenseRef-HF-gemma")
        .filter(({ on }) => on === "service")
        .map(({ id }) => id),
    ).toEqual(["license-copy", "pass-on-use-restrictions"]);
  });
});

describe("thresholds and territories", () => {
  it("are those of every part, and of no choice", () => {
    expect(
      thresholdsOf("LicenseRef-HF-llama4 AND LicenseRef-Qwen-2024").map(({ threshold }) => threshold.limit),
    ).toEqual([700_000_000, 100_000_000]);
    expect(thresholdsOf("LicenseRef-HF-llama4 OR MIT")).toEqual([]);
    expect(territoriesOf("LicenseRef-Tencent-Hunyuan-3D-2.0")).toMatchObject([
      { territory: { excluded: ["EU", "GB", "KR"], onlyMultimodal: false } },
    ]);
    expect(territoriesOf("LicenseRef-HF-llama3.1")).toEqual([]);
  });
});

describe("judgeClauses", () => {
  it.each([
    ["CC-BY-NC-4.0", ["noncommercial"], "deny", "noncommercial"],
    ["MIT", ["noncommercial"], "allow", null],
    ["MIT OR CC-BY-NC-4.0", ["noncommercial"], "allow", null],
    ["MIT AND CC-BY-NC-4.0", ["noncommercial"], "deny", "noncommercial"],
    ["LicenseRef-HF-h-research", ["noncommercial"], "unknown", null],
    ["LicenseRef-HF-intel-research", ["mau-threshold"], "unknown", null],
    ["LicenseRef-HF-intel-research", ["research-only"], "deny", "research-only"],
    ["LicenseRef-acme", ["noncommercial"], "unknown", null],
    ["CC-BY-NC-4.0 OR AGPL-3.0-only", ["noncommercial", "network-copyleft"], "deny", "noncommercial"],
    ["CC-BY-NC-4.0 OR AGPL-3.0-only", ["noncommercial"], "allow", null],
    ["nonsense", ["noncommercial"], "unknown", null],
  ] as const)("%s without %j: %s", (license, forbidden, outcome, clause) => {
    expect(judgeClauses(license, forbidden)).toMatchObject({ outcome, clause });
  });

  it("does not count a branch that the allow list has closed as a way out", () => {
    const closed = (leaf: string) => (leaf === "MIT" ? ("deny" as const) : ("allow" as const));
    expect(judgeClauses("MIT OR CC-BY-NC-4.0", ["noncommercial"], undefined, closed).outcome).toBe("deny");
  });
});
