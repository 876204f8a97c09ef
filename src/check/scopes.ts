import type { PathScope, Policy, RuleSetting, ScopedPolicy } from "../domain/policy.ts";
import { compileGlobs } from "../policy/glob.ts";
import { overPlan } from "../policy/enforcement.ts";
import { levelOf, type KnownRule } from "../policy/vocabulary.ts";

/** What the policy says at some paths. */
export interface Scope {
  /** The same for all paths at which the same entries of `paths` hold. */
  key: string;
  policy: ScopedPolicy;
}

/** Finds what the policy says at a path, or (null) of what has no place in the tree; each combination of scopes is put together once. */
export function scopesOf(policy: Policy): (path: string | null) => Scope {
  const matchers = policy.paths.map(({ match }) => {
    const matches = compileGlobs(match);
    return (path: string | null): boolean => (path === null ? match.includes("**") : matches(path));
  });
  const known = new Map<string, Scope>();
  const byPath = new Map<string | null, Scope>();
  return (path) => {
    const cached = byPath.get(path);
    if (cached !== undefined) return cached;
    const holding = policy.paths.filter((_, index) => matchers[index]!(path));
    const key = holding.map((scope) => policy.paths.indexOf(scope)).join(",");
    const scope = known.get(key) ?? { key, policy: holding.reduce<ScopedPolicy>(narrowed, policy) };
    known.set(key, scope);
    byPath.set(path, scope);
    return scope;
  };
}

/** A policy with what a scope says laid over it. */
function narrowed(policy: ScopedPolicy, scope: PathScope): ScopedPolicy {
  const { require, minimumWords } = policy.documentation;
  return {
    licenses: { ...policy.licenses, ...scope.licenses },
    documentation: {
      require: { ...require, ...scope.documentation?.require },
      minimumWords: scope.documentation?.minimumWords ?? minimumWords,
    },
    rules: mergeSettings(policy.rules, scope.rules ?? {}),
    ...overPlan(policy, scope),
  };
}

function mergeSettings(
  lower: Record<string, RuleSetting>,
  upper: Record<string, RuleSetting>,
): Record<string, RuleSetting> {
  const merged = { ...lower };
  for (const [id, { level, options }] of Object.entries(upper)) {
    const before = lower[id];
    merged[id] = { level: level ?? before?.level ?? null, options: { ...before?.options, ...options } };
  }
  return merged;
}

/** Whether a rule is on anywhere: at the top of the policy or in one of its scopes. */
export function isActive(rule: KnownRule, policy: Policy): boolean {
  const settings = [policy.rules[rule.id], ...policy.paths.flatMap((scope) => scope.rules?.[rule.id] ?? [])];
  return settings.some((setting) => levelOf(rule, setting) !== "off");
}
