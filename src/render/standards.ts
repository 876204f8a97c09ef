import type { Report } from "../domain/report.ts";
import { groupsOf, type FindingGroup } from "./groups.ts";

/** What was found, by the standard whose item it bears on. */
export interface StandardGroup {
  /** `EU AI Act Annex XII`. */
  name: string;
  /** In the order of their names; each with at least one finding. */
  items: { item: string; groups: FindingGroup[] }[];
}

/** Findings that no exception covers, by standard and item. An item without one is not listed, which says nothing of it. */
export function standardsOf(report: Report): StandardGroup[] {
  const standards = new Map<string, Map<string, FindingGroup[]>>();
  for (const group of groupsOf(report)) {
    if (group.state === "excepted") continue;
    for (const id of group.findings[0]?.standards ?? []) {
      const [name, item] = partsOf(id);
      const items = standards.get(name) ?? new Map<string, FindingGroup[]>();
      standards.set(name, items);
      items.set(item, [...(items.get(item) ?? []), group]);
    }
  }
  return [...standards]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, items]) => ({
      name,
      items: [...items].sort(([a], [b]) => compare(a, b)).map(([item, groups]) => ({ item, groups })),
    }));
}

/** `EU AI Act Annex XII 1(h)` and `G7 SBOM for AI: Models`: the standard, then its item. */
function partsOf(id: string): [name: string, item: string] {
  const colon = id.indexOf(": ");
  const at = colon === -1 ? id.lastIndexOf(" ") : colon;
  return at === -1 ? [id, ""] : [id.slice(0, at), id.slice(colon === -1 ? at + 1 : at + 2)];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
