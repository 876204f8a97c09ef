import type { Enforcement, Policy } from "../domain/policy.ts";
import { compileGlobs } from "./glob.ts";
import { scalarAt, valueAt, type Written } from "./tree.ts";

/** From the loosest to the strictest. */
export const ENFORCEMENTS: readonly Enforcement[] = ["observe", "warn", "enforce"];

/** What a policy says of failing: at once, and from a day on. */
export interface EnforcementPlan {
  enforcement: Enforcement;
  /** `YYYY-MM-DD`; null where no day is named. */
  enforceFrom: string | null;
}

/** What holds on a day (`YYYY-MM-DD`): until the day that is named nothing fails, from then on it does. */
export function enforcementOn({ enforcement, enforceFrom }: EnforcementPlan, day: string): Enforcement {
  if (enforceFrom === null) return enforcement;
  if (day >= enforceFrom) return "enforce";
  return enforcement === "enforce" ? "warn" : enforcement;
}

/** A plan with another laid over it. Who says what holds now and names no day says that it holds from now on. */
export function overPlan(lower: EnforcementPlan, upper: Partial<EnforcementPlan>): EnforcementPlan {
  const enforceFrom = upper.enforceFrom ?? (upper.enforcement === undefined ? lower.enforceFrom : null);
  return { enforcement: upper.enforcement ?? lower.enforcement, enforceFrom };
}

/** The first day on which a plan is looser than another, "" for today; null where it is never. */
export function looserFrom(plan: EnforcementPlan, than: EnforcementPlan): string | null {
  const rank = (one: EnforcementPlan, day: string): number => ENFORCEMENTS.indexOf(enforcementOn(one, day));
  // Between these days nothing changes.
  const days = ["", plan.enforceFrom ?? "", than.enforceFrom ?? ""].sort();
  return days.find((day) => rank(plan, day) < rank(than, day)) ?? null;
}

/** The policy at a branch: without what is said for other branches. `branch`: null where it is not known. */
export function policyAtBranch(policy: Policy, branch: string | null): Policy {
  const holds = ({ branches = [] }: Policy["paths"][number]): boolean =>
    branches.length === 0 || (branch !== null && compileGlobs(branches)(branch));
  return policy.paths.every(holds) ? policy : { ...policy, paths: policy.paths.filter(holds) };
}

/** Whether a layer or scope says anything of when findings fail. */
export function saysPlan(tree: Written): boolean {
  return valueAt(tree, "enforcement") !== undefined || valueAt(tree, "enforce-from") !== undefined;
}

/** What a scope says of failing; nothing where it says nothing of it. */
export function planIn(scope: Written): Written | undefined {
  return saysPlan(scope) ? scope : undefined;
}

/** `overPlan` for trees. */
export function overPlanIn(top: Written, scope: Written): Written {
  const entries = new Map<string, Written>();
  const isNow = valueAt(scope, "enforcement") !== undefined;
  for (const [key, value] of [
    ["enforcement", valueAt(scope, "enforcement") ?? valueAt(top, "enforcement")],
    ["enforce-from", valueAt(scope, "enforce-from") ?? (isNow ? undefined : valueAt(top, "enforce-from"))],
  ] as const)
    if (value !== undefined) entries.set(key, value);
  return { kind: "map", entries, place: scope.place };
}

/** The plan that a layer or scope says, with `enforce` where it says nothing. */
export function planOf(tree: Written | undefined): EnforcementPlan {
  return {
    enforcement: scalarAt<Enforcement>(tree, "enforcement") ?? "enforce",
    enforceFrom: scalarAt<string>(tree, "enforce-from"),
  };
}
