import type { PolicyPlace } from "../domain/policy.ts";
import { globContains, globsMayOverlap } from "./glob.ts";
import { overlay } from "./merge.ts";
import { itemsAt, textsAt, type Written, type WrittenMap } from "./tree.ts";

/** A binding layer: what it and the layers below it say, by themselves. */
export interface Floor {
  tree: WrittenMap;
  /** Where the binding layer itself begins: for what it leaves to a default. */
  place: PolicyPlace;
  negotiable: readonly string[];
}

/**
 * What the floor may say at the paths and branches of a scope: its top value, or that of the last of its own scopes that surely
 * holds there, and those of all that may. `over`: what a scope leaves out, such as options, is that of the top.
 */
export function candidatesAt(
  floor: Floor,
  scope: Written,
  valueIn: (tree: Written) => Written | undefined,
  over: (top: Written, value: Written) => Written = overlay,
): (Written | undefined)[] {
  const found = new Set<Written | undefined>();
  const branches = textsAt(scope, "branches");
  for (const glob of globsOf(scope)) {
    const top = valueIn(floor.tree);
    // Without a value the default holds, which a scope may not undercut either.
    let candidates = [top];
    for (const own of itemsAt(floor.tree, "paths") ?? []) {
      const value = valueIn(own);
      if (value === undefined) continue;
      const effective = top?.kind === "map" ? over(top, value) : value;
      const patterns = globsOf(own);
      const onBranches = textsAt(own, "branches");
      if (patterns.some((pattern) => globContains(pattern, glob)) && areAllOf(branches, onBranches))
        candidates = [effective];
      else if (patterns.some((pattern) => globsMayOverlap(pattern, glob)) && mayMeet(branches, onBranches))
        candidates.push(effective);
    }
    for (const candidate of candidates) found.add(candidate);
  }
  return [...found];
}

function globsOf(scope: Written): string[] {
  return textsAt(scope, "match") ?? ["**"];
}

/** Whether every branch of one list is one of the other. Null is every branch. */
function areAllOf(branches: readonly string[] | null, others: readonly string[] | null): boolean {
  if (others === null || others.length === 0) return true;
  if (branches === null || branches.length === 0) return false;
  return branches.every((branch) => others.some((other) => globContains(other, branch)));
}

function mayMeet(branches: readonly string[] | null, others: readonly string[] | null): boolean {
  if (branches === null || others === null || branches.length === 0 || others.length === 0) return true;
  return branches.some((branch) => others.some((other) => globsMayOverlap(other, branch)));
}
