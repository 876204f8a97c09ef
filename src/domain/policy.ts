import type { Clause } from "./license.ts";
import type { RepoKind } from "./reference.ts";
import type { Section } from "./resolution.ts";

export type Severity = "error" | "warning" | "note";
/** What a policy may say of a rule. */
export type Level = Severity | "off";

/** `observe` reports, `warn` shows findings and never fails, `enforce` fails. */
export type Enforcement = "observe" | "warn" | "enforce";

/** A place in a policy file: 1-based. */
export interface PolicyPlace {
  /** Path or `owner/repo/path@ref` or `preset:name`. */
  source: string;
  line: number;
  column: number;
}

/** A mistake in a policy, told at its place. */
export interface PolicyProblem extends PolicyPlace {
  message: string;
}

/** A layer that made up the effective policy. */
export interface PolicySource {
  source: string;
  ref: string | null;
  sha256: string;
  /** True where later layers may tighten and not loosen it. */
  binding?: boolean;
}

export interface Profile {
  purpose: "commercial" | "noncommercial" | "research" | null;
  distribution: "internal" | "hosted" | "distributed" | null;
  monthlyActiveUsers: number | null;
  annualRevenueUsd: number | null;
  /** ISO 3166 codes or `EU`, upper case. */
  regions: string[];
  trainsOnOutputs: boolean | null;
}

/** An own configuration key that names a repo: `scan.keys`. */
export interface OwnKey {
  files: string;
  /** Dotted path; `*` stands for any one key or list item. */
  path: string;
  kind: RepoKind;
}

/** An own loader: `scan.calls`. */
export interface OwnCall {
  language: string;
  /** Dotted name as written at the call. */
  name: string;
  /** Index of the argument that holds the id, from 0. */
  position: number | null;
  keyword: string | null;
  kind: RepoKind;
}

/** One rule's setting. */
export interface RuleSetting {
  /** Null where only options are written: the rule keeps its own severity, and is on. */
  level: Level | null;
  options: Record<string, unknown>;
}

/** The part of a policy that `paths` may change. */
export interface ScopedPolicy {
  licenses: {
    /** Null: no allow list, so nothing is denied for not being on one. */
    allow: AllowEntry[] | null;
    forbid: Clause[];
  };
  documentation: {
    require: Partial<Record<Section | "card" | "license" | "metadata", Level>>;
    minimumWords: number | null;
  };
  rules: Record<string, RuleSetting>;
  enforcement: Enforcement;
  /** The day from which on findings fail, `YYYY-MM-DD`; null where none is named. */
  enforceFrom: string | null;
}

/** One entry of `licenses.allow`, checked: an SPDX expression, a LicenseRef, a Hub id or `category:…`. */
export interface AllowEntry extends PolicyPlace {
  written: string;
}

export interface PathScope extends Partial<PolicyPlace> {
  /** Globs over paths; `**` also holds for what has no place. */
  match: string[];
  /** Globs over the branch that is merged into or checked; empty holds for all. */
  branches?: string[];
  licenses?: { allow?: AllowEntry[]; forbid?: Clause[] };
  documentation?: Partial<ScopedPolicy["documentation"]>;
  rules?: Record<string, RuleSetting>;
  enforcement?: Enforcement;
  enforceFrom?: string;
}

/** A finding that somebody has accepted, for a while. */
export interface Exception extends PolicyPlace {
  rule: string;
  /** Glob over repo ids; null matches any. */
  repo: string | null;
  revision: string | null;
  license: string | null;
  /** Globs; empty matches any path. */
  paths: string[];
  reason: string;
  owner: string | null;
  /** Last day on which it holds, `YYYY-MM-DD`; null never ends. */
  until: string | null;
}

/** Somebody's documented statement of what a repo's license is; it lapses when its evidence changes. */
export interface Clarification extends PolicyPlace {
  repo: string;
  revision: string | null;
  /** SPDX expression, LicenseRef or Hub id. */
  license: string;
  evidence: { path: string; oid: string | null; sha256: string | null }[];
  reason: string;
  until: string | null;
}

/** A model that the organisation knows and runs. */
export interface CatalogueEntry extends PolicyPlace {
  id: string;
  kind: RepoKind;
  /** Null where it does not say. */
  state: "pilot" | "production" | "retired" | null;
  owner: string | null;
  /** How much depends on it, in the organisation's own words. */
  tier: string | null;
  /** The Hub's word for what it does, its pipeline tag. */
  task: string | null;
  /** Words of `profile` that it is approved for; empty approves all. */
  uses: string[];
  /** Globs over the paths that it is approved for; empty approves all. */
  paths: string[];
  reviewBy: string | null;
  evaluation: string | null;
  monitoring: string | null;
  rollback: string | null;
}

/** The effective policy: parsed, checked, layers merged. */
export interface Policy extends ScopedPolicy {
  sources: PolicySource[];
  /** True where no policy file was found and the preset applies in `warn`. */
  implicit: boolean;
  profile: Profile;
  scan: { exclude: string[]; mentions: "ignore" | "check"; keys: OwnKey[]; calls: OwnCall[] };
  sourcesAllowed: {
    owners: { allow: string[]; deny: string[] };
    models: { allow: string[]; deny: string[] };
  };
  paths: PathScope[];
  catalogue: CatalogueEntry[];
  exceptions: Exception[];
  clarifications: Clarification[];
  unavailable: "ignore" | "warn" | "fail";
  /** The last day on which a baseline holds, `YYYY-MM-DD`; null never ends. */
  baselineUntil: string | null;
  /** Where each value came from, by dotted key path: what `explain` prints. */
  origins: Map<string, PolicyPlace>;
}
