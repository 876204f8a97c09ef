import type { LicenseDecision } from "../domain/license.ts";
import type { OwnRepository } from "../domain/own-repository.ts";
import type { Lock, LockEntry, WrittenLockEntry } from "../domain/lock.ts";
import type { Level, Policy, ScopedPolicy, Severity } from "../domain/policy.ts";
import type { BlindSpot, ExposedToken, Location, Reference, RelatedPlace, RepoId } from "../domain/reference.ts";
import type { Evidence, RuleInfo } from "../domain/report.ts";
import type { Need, ResolvedRepo, Section } from "../domain/resolution.ts";
import type { StandardItem } from "./standards.ts";

/** What a rule says of what it saw. The core adds location, severity, exceptions and state. */
export interface Complaint {
  message: string;
  /** What to do about this one; without it the rule's own `fix`. */
  fix?: string;
  evidence?: Partial<Evidence>[];
  /** Where the place differs from the one the core would choose. Null: the finding has no place in this repository. */
  location?: Location | null;
  related?: RelatedPlace[];
  repo?: RepoId;
  /** Of rules on a run: the uses of `repo` that it is about, where it is not about all. */
  references?: readonly Reference[];
  /**
   * Where one rule has several weights: overrules the default, never what the policy says of the rule. Not above the rule's
   * `highest`.
   */
  severity?: Severity;
  /**
   * What it is about where one rule says several things of one repo: a section, a clause, a file. Stable from run to run:
   * no dates, commits or counts.
   */
  subject?: string;
  /** Items of standards, where this one supports not all of the rule's. */
  standards?: readonly StandardItem[];
}

/** One thing that a rule says, word for word, and what is near it without being told; both are among its tests. */
export interface RuleExample {
  says: string;
  /** Where it is not the rule's own. */
  fix?: string;
  /** Ends "It stays silent …": `on a pinned commit`, `where the metadata names a base`. */
  silent: readonly string[];
}

/** One option of a rule, with its default. */
export interface RuleOption {
  description: string;
  default: number | string | boolean | readonly string[];
  /** Which way brings more findings, so that a binding policy can be kept. Absent: it may not be changed at all then. */
  stricter?: "higher" | "lower";
}

interface RuleCore extends Omit<RuleInfo, "standards"> {
  standards?: readonly StandardItem[];
  /** The worst severity that its complaints ask for, where that is worse than `severity`. */
  highest?: Severity;
  /** Off unless a policy turns it on. */
  off?: boolean;
  example?: RuleExample;
  options?: Readonly<Record<string, RuleOption>>;
  /** Facts that the rule needs beyond the repo's record; what no active rule needs is not asked of the Hub. */
  needs?: readonly Need[];
  /** It compares with the lock, so it does not run, and needs nothing, where there is none. */
  withLock?: boolean;
}

export type { Need } from "../domain/resolution.ts";

interface AnyContext {
  policy: ScopedPolicy;
  profile: Policy["profile"];
  sources: Policy["sourcesAllowed"];
  option<T>(name: string): T;
  /** What `documentation.require` says of a thing; `off` where it says nothing. Goes into `Complaint.severity`. */
  required(what: Section | "card" | "license" | "metadata"): Level;
  /** Judges any expression by this policy's allow list. */
  decide(expression: string): LicenseDecision;
  now: Date;
  hubUrl: string;
  /** What the repository under review says of itself; absent where nobody has read it. */
  ownRepository?: OwnRepository | null;
}

export interface RepoContext extends AnyContext {
  /** In one of the rule's `states`. */
  repo: ResolvedRepo;
  /** Where it is used under the same policy; never empty. */
  references: readonly Reference[];
  decision: LicenseDecision;
}

export interface ReferenceContext extends AnyContext {
  reference: Reference;
  /** Null where it was not resolved. */
  repo: ResolvedRepo | null;
  /** What the lock holds of it; null where there is none, or none for this repository and revision. */
  locked: WrittenLockEntry | null;
  /** The same as it is today; null where nothing is locked, or the Hub did not show it. */
  today: LockEntry | null;
  lock: Lock | null;
}

export interface BaselineFacts {
  /** Path of the file. */
  source: string;
  entries: number;
  /** Lines of the entries that are surely mended, in order. */
  mendedLines: readonly number[];
}

export interface RunContext {
  /** Those that are judged: no outputs, and mentions only where the policy asks. */
  references: readonly Reference[];
  blindSpots: readonly BlindSpot[];
  /** Those that are judged: in texts for people only where the policy asks for mentions. */
  tokens: readonly ExposedToken[];
  repos: readonly ResolvedRepo[];
  /** The judged references to a repo, under any of its names. */
  usesOf(repo: RepoId): readonly Reference[];
  policy: Policy;
  /** Indexes of the exceptions that matched a finding of another rule, also of those that had expired. For closing rules. */
  usedExceptions: ReadonlySet<number>;
  /** Entries, as written, of every allow list that decided something. For closing rules. */
  usedAllowEntries: ReadonlySet<string>;
  /** False where a part of the tree or of the Hub was not seen: nothing may then be called unused. */
  complete: boolean;
  /** Every path of the reviewed tree; null where that is not known. */
  files: ReadonlySet<string> | null;
  /** Paths that differ from the base; null where there is no base. */
  changedPaths: ReadonlySet<string> | null;
  /** The baseline as the reviewed tree has it; null where it has none. For closing rules that come last. */
  baseline: BaselineFacts | null;
  /** Null where there is none; undefined where nobody has looked. */
  lock: Lock | null | undefined;
  option<T>(name: string): T;
  now: Date;
}

/** A rule is synchronous, has no clock, no network and no state: facts in, complaints out. One file in `rules/`. */
export type Rule =
  | (RuleCore & {
      on: "repo";
      /** The repos that it is shown; without it those that were found. */
      states?: readonly ResolvedRepo["status"][];
      check(context: RepoContext): Iterable<Complaint>;
    })
  | (RuleCore & { on: "reference"; check(context: ReferenceContext): Iterable<Complaint> })
  | (RuleCore & {
      on: "run";
      /** About the policy itself: runs after all others and is shown what they used. No exception covers it. */
      closing?: boolean;
      /** Of closing rules: runs after the others, and is shown what became of the baseline. */
      last?: boolean;
      check(context: RunContext): Iterable<Complaint>;
    });

export function defineRule(rule: Rule): Rule {
  return rule;
}
