import { describe, expect, it } from "@jest/globals";
import { everyItem, itemsOf, MODEL_SECTION_ITEMS, STANDARDS } from "../../src/check/standards.ts";
import { rules } from "../../src/plugins.ts";
import { renderStandardsPage } from "../../scripts/pages-standards.ts";

describe("standards", () => {
  const known = new Set<string>(everyItem());

  it("holds every item that a rule names", () => {
    const unknown = rules.flatMap(({ id, standards = [] }) =>
      standards.filter((item) => !known.has(item)).map((item) => `${id}: ${item}`),
    );
    expect(unknown).toEqual([]);
  });

  it("names no item twice in a rule", () => {
    for (const { standards = [] } of rules) expect(new Set(standards).size).toBe(standards.length);
  });

  it("has the letters of Annex XII in the order of the Regulation", () => {
    expect(Object.keys(STANDARDS["EU AI Act Annex XII"].items).join(" ")).toBe(
      "1(a) 1(b) 1(c) 1(d) 1(e) 1(f) 1(g) 1(h) 2(a) 2(b) 2(c)",
    );
    expect(MODEL_SECTION_ITEMS.license).toContain("EU AI Act Annex XII 1(h)");
  });

  it("gives each item of some sections once", () => {
    expect(itemsOf({ usage: MODEL_SECTION_ITEMS.usage, "out-of-scope": MODEL_SECTION_ITEMS["out-of-scope"] })).toEqual([
      "EU AI Act Annex XII 1(b)",
      "EU AI Act Annex XII 2(a)",
      "Code of Practice Model Documentation Form: use",
    ]);
  });

  it("prints each item with the rules and sections that give it", () => {
    const page = renderStandardsPage(rules);
    expect(page).toContain("| 1(h) | license of the model |");
    expect(page).toMatch(/\| 1\(h\) \|[^\n]*\[license-missing\]\(rules\/license-missing\.md\)[^\n]*\| `license` \|/);
    expect(page).toMatch(/\| knownBias \|[^\n]*`bias` \(dataset\)/);
    for (const line of page.split("\n").filter((text) => text.startsWith("|"))) {
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    }
  });
});
