import type { LicenseDecision } from "./license.ts";
import type { Enforcement, PolicyProblem, PolicySource, Severity } from "./policy.ts";
import type { BlindSpot, Location, Reference, RelatedPlace, RepoId, SkippedFile } from "./reference.ts";
import type { ResolvedRepo } from "./resolution.ts";
import { maskedDeep } from "./tokens.ts";

/** What a rule is, for reports and documentation. */
export interface RuleInfo {
  /** Public and never changes meaning; names the bad pattern. */
  id: string;
  title: string;
  severity: Severity;
  why: string;
  fix: string;
  /** Version that introduced it. */
  since: string;
  /** Items of standards that it supports, such as `EU AI Act Annex XII 1(h)`. */
  standards: readonly string[];
}

/** Where a finding was read. */
export interface Evidence {
  source: "card" | "license-file" | "api" | "config" | "lock" | "policy" | "code";
  url: string | null;
  commit: string | null;
  path: string | null;
  /** 1-based; null where there is none. */
  line: number | null;
  /** The words that decided, bounded. Foreign text: escape before use. */
  quote: string | null;
}

/** `excepted`: an exception covers it. `preexisting`: the base or the baseline has it too, so it does not gate. */
export type FindingState = "active" | "excepted" | "preexisting";

export interface Finding {
  rule: string;
  severity: Severity;
  state: FindingState;
  /** One sentence: what and why. Plain text that may quote foreign text: escape before use. */
  message: string;
  /** What it is about where one rule says several things of one repo: a section, a clause, a file. Part of its identity. */
  subject?: string;
  /** Items of standards that it bears on. */
  standards?: readonly string[];
  /** What to do, one sentence, or what to paste. */
  fix: string | null;
  repo: RepoId | null;
  /** Null for findings about the run. */
  location: Location | null;
  related: RelatedPlace[];
  evidence: Evidence[];
  /** Where its place is under another enforcement than the run. */
  enforcement?: Enforcement;
  /** The day from which on it fails, where it does not yet. */
  failsFrom?: string;
  /** The exception that covers it. */
  exception: { reason: string; owner: string | null; until: string | null } | null;
}

export type Verdict = "pass" | "fail" | "inconclusive";

/** A repo with the policy's answer for its license. */
export interface ReviewedRepo extends ResolvedRepo {
  decision: LicenseDecision | null;
  /** Own license together with what the lineage adds; null where not certain. */
  effectiveLicense: string | null;
}

/** A part of the tool that failed without stopping the run. */
export interface Mishap {
  /** Id of the plug-in or stage. */
  where: string;
  message: string;
}

/** What ran, on what. */
export interface Run {
  /** `owner/name`, null outside a hosted repository. */
  repository: string | null;
  event: string | null;
  base: string | null;
  head: string | null;
  /** The branch that is merged into, or that is checked; null or absent where it is not known. */
  branch?: string | null;
  hub: string;
  policy: PolicySource[];
  /**
   * `unaffected`: files left unread because the compared change does not concern them. `paths`: the globs of the files that were
   * asked for; empty or absent for all.
   */
  scanned: { files: number; bytes: number; skipped: SkippedFile[]; unaffected?: number; paths?: readonly string[] };
  requests: { api: number; files: number; cached: number };
}

/** What a change that edits the policy would do. It does not judge itself: the policy of its base is in force. */
export interface PolicyProposal {
  /** Policy files that it edits. */
  paths: string[];
  /** Mistakes that would make the policy unusable; nothing else is known then. */
  problems: PolicyProblem[];
  enforcement: { inForce: Report["enforcement"]; proposed: Report["enforcement"] } | null;
  /** Findings that count, of which only the proposed policy, or only the one in force, has anything to say. */
  appear: Finding[];
  vanish: Finding[];
}

/** How far the findings of a baseline have been counted down. */
export interface BaselineStanding {
  /** Path of the file, and the revision that it was read at; null for the working tree. */
  source: string;
  ref: string | null;
  /** SHA-256 of its text; null where there is no such file at `ref`. */
  sha256: string | null;
  /** Findings when it was begun, those that were added later included. */
  begun: number;
  /** Those that are still there. */
  left: number;
  /** False where a part of the tree or of the Hub was not seen: then those that were not seen count as left. */
  complete: boolean;
  /** Entries that the reviewed change would add; they hold once it is merged. */
  proposed: number;
  /** The last day on which it holds, by the policy; null never ends. */
  until: string | null;
  /** Whether that day is over: its findings count again. */
  ended: boolean;
}

/** The one value that every format is rendered from. Lists are sorted; the same input gives the same report. */
export interface Report {
  version: 1;
  tool: { name: "model-review"; version: string };
  run: Run;
  verdict: Verdict;
  /** Why the verdict is what it is, one sentence. */
  reason: string;
  references: Reference[];
  blindSpots: BlindSpot[];
  repos: ReviewedRepo[];
  findings: Finding[];
  /** Every rule that ran, also those that found nothing. */
  rules: RuleInfo[];
  /** True where no policy file was found. */
  policyImplicit: boolean;
  enforcement: Enforcement;
  /** The day from which on the policy fails what it does not fail yet, `YYYY-MM-DD`. */
  enforceFrom?: string | null;
  mishaps: Mishap[];
  /** Where an audit begins: worst first, then what most depends on. Bounded. */
  auditFirst?: AuditEntry[];
  /** Where there is a baseline. */
  baseline?: BaselineStanding | null;
  /** Where the reviewed change edits the policy. */
  proposal?: PolicyProposal | null;
}

/** A repo with findings, and how much depends on it. */
export interface AuditEntry extends RepoId {
  /** The worst that was found about it. */
  severity: Severity;
  /** References here to it and to what was made from it. */
  places: number;
  /** Made from it directly, on the Hub; null where the Hub does not tell. */
  descendants: number | null;
  /** 1: used here itself; 2: what is used was made from it; and so on. */
  depth: number;
}

/** Policy that cannot be used: every mistake at its place. Exit code 2. */
export class PolicyError extends Error {
  readonly problems: readonly PolicyProblem[];
  constructor(found: readonly PolicyProblem[]) {
    const problems = maskedDeep(found);
    super(problems.map((p) => `${p.source}:${p.line}:${p.column}: ${p.message}`).join("\n"));
    this.name = "PolicyError";
    this.problems = problems;
  }
}
