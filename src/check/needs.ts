import type { Policy } from "../domain/policy.ts";
import type { Need, Rule } from "./rule.ts";
import { isActive } from "./scopes.ts";

/** The costly facts that some active rule asks for, under any path scope. What is not in here is not asked of the Hub. */
export function needsOf(rules: readonly Rule[], policy: Policy): Set<Need> {
  const active = rules.filter((rule) => isActive(rule, policy));
  return new Set(active.flatMap((rule) => rule.needs ?? []));
}
