import type { LicenseDecision } from "../domain/license.ts";
import type { Policy, ScopedPolicy, Severity } from "../domain/policy.ts";
import type { BlindSpot, Location, Reference, RelatedPlace, RepoId } from "../domain/reference.ts";
import type { Evidence, RuleInfo } from "../domain/report.ts";
import type { Need, ResolvedRepo } from "../domain/resolution.ts";

/** What a rule says of what it saw. The core adds location, severity, exceptions and state. */
export interface Complaint {
  message: string;
  fix?: string;
  evidence?: Partial<Evidence>[];
  /** Where the place differs from the one the core would choose. */
  location?: Location;
  related?: RelatedPlace[];
  repo?: RepoId;
  /** Where one rule has several weights: overrules the default, never what the policy says of the rule. */
  severity?: Severity;
}

/** One option of a rule, with its default. */
export interface RuleOption {
  description: string;
  default: number | string | boolean | readonly string[];
}

interface RuleCore extends Omit<RuleInfo, "standards"> {
  standards?: readonly string[];
  /** Off unless a policy turns it on. */
  off?: boolean;
  options?: Readonly<Record<string, RuleOption>>;
  /** Facts that the rule needs beyond the repo's record; what no active rule needs is not asked of the Hub. */
  needs?: readonly Need[];
}

export type { Need } from "../domain/resolution.ts";

export interface RepoContext {
  /** Found on the Hub; other states have rules of their own. */
  repo: ResolvedRepo;
  /** Where it is used under the same policy; never empty. */
  references: readonly Reference[];
  policy: ScopedPolicy;
  profile: Policy["profile"];
  decision: LicenseDecision;
  option<T>(name: string): T;
  /** Judges any expression by this policy's allow list. */
  decide(expression: string): LicenseDecision;
  now: Date;
  hubUrl: string;
}

export interface ReferenceContext extends Omit<RepoContext, "repo" | "references" | "decision"> {
  reference: Reference;
  /** Null where it was not resolved (an output, a mention). */
  repo: ResolvedRepo | null;
}

export interface RunContext {
  references: readonly Reference[];
  blindSpots: readonly BlindSpot[];
  repos: readonly ResolvedRepo[];
  policy: Policy;
  /** Findings of the other rules with the exceptions that covered them: for rules about the policy itself. */
  usedExceptions: ReadonlySet<number>;
  usedAllowEntries: ReadonlySet<string>;
  option<T>(name: string): T;
  now: Date;
}

/** A rule is synchronous, has no clock, no network and no state: facts in, complaints out. One file in `rules/`. */
export type Rule =
  | (RuleCore & { on: "repo"; check(context: RepoContext): Iterable<Complaint> })
  | (RuleCore & { on: "reference"; check(context: ReferenceContext): Iterable<Complaint> })
  | (RuleCore & { on: "run"; check(context: RunContext): Iterable<Complaint> });

export function defineRule(rule: Rule): Rule {
  return rule;
}

