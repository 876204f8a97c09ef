import type { Literal } from "./document.ts";

/** How many containers outwards strings are compared. */
const MOST_LEVELS = 3;
/** Fewer strings are no company. */
const FEWEST = 2;

/**
 * The container rule: what most strings of a list, a table or one column of it are, the others are too. A column is what stands
 * at the same key of sibling maps, or at the same place of sibling tuples.
 */
export class Company {
  readonly #members = new Map<string, { count: number; good: number; foreign: number }>();

  /** Counts a string: `isGood` where it looks like an id by itself, `isForeign` where it belongs to somebody else. */
  add(literal: Literal, isGood: boolean, isForeign: boolean): void {
    for (const group of groupsOf(literal)) {
      const members = this.#members.get(group) ?? { count: 0, good: 0, foreign: 0 };
      this.#members.set(group, members);
      members.count++;
      if (isGood) members.good++;
      if (isForeign) members.foreign++;
    }
  }

  /** What the company of a string says, from -3 (it belongs to somebody else) to 3 (the others are ids). */
  weigh(literal: Literal, isGood: boolean, isForeign: boolean): number {
    let weight = 0;
    for (const group of groupsOf(literal)) {
      const members = this.#members.get(group);
      if (members === undefined) continue;
      const others = members.count - 1;
      if (others < FEWEST - 1) continue;
      const good = (members.good - (isGood ? 1 : 0)) / others;
      const foreign = (members.foreign - (isForeign ? 1 : 0)) / others;
      const isScope = group.startsWith("scope ");
      if (foreign > 0.2 && others >= (isScope ? 6 : 2)) return -3;
      // Constants side by side need not be alike.
      if (isScope) continue;
      if (others >= 4 && good > 0.75) weight = 3;
      else if (others >= 2) weight = Math.max(weight, good > 0.6 ? 2 : good > 0.35 ? 1 : 0);
      else weight = Math.max(weight, good === 1 ? 1 : 0);
    }
    return weight;
  }
}

/** Names of the containers that a string is a member of, from the inside out; behind the first they are columns. */
function groupsOf({ slots, scope }: Literal): string[] {
  const groups: string[] = [];
  // Constants of one class or function are a table as well.
  const first = slots[0]?.kind;
  if (first === "assignment" || first === "default") groups.push(`scope ${scope}`);
  let column = "";
  for (const slot of slots) {
    if (slot.kind !== "item" && slot.kind !== "entry" && slot.kind !== "key") {
      if (slot.kind === "fallback" || slot.kind === "flag" || slot.kind === "concatenation") continue;
      break;
    }
    const place = slot.kind === "entry" ? slot.key : slot.kind === "item" ? String(slot.index) : "<key>";
    groups.push(`${slot.container.start}${column === "" && slot.kind === "key" ? place : column}`);
    column = column === "" ? `.${place}` : `.*${column}`;
    if (groups.length === MOST_LEVELS) break;
  }
  return groups;
}
