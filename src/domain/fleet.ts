import type { LicenseIdentity } from "./license.ts";
import type { Severity } from "./policy.ts";
import type { RepoId } from "./reference.ts";
import type { Report, Verdict } from "./report.ts";
import type { Relation, ResolvedRepo } from "./resolution.ts";

/** A repository of an organisation that is to be reviewed. */
export interface FleetTarget {
  /** `owner/name`, or the path of a checkout below a folder. */
  repository: string;
  /** Branch, tag or commit; null for the default branch, or for a checkout as it is. */
  ref: string | null;
  /** Kilobytes, as far as known. */
  size: number | null;
}

/** A repository as GitHub lists it: what a choice is made from. */
export interface RepositoryFacts {
  /** `owner/name`. */
  repository: string;
  defaultBranch: string | null;
  /** Kilobytes. */
  size: number;
  archived: boolean;
  fork: boolean;
  disabled: boolean;
  topics: readonly string[];
}

/** What one job of a matrix reviews. */
export interface Shard {
  /** Shown as the job's name: `2 of 6`. */
  name: string;
  /** 1-based. */
  shard: number;
  /** Kilobytes of its repositories, as far as known. */
  size: number;
  repositories: FleetTarget[];
}

/** How a Hub repository stands where it is used, worst first. `unchecked`: something that was asked has no answer. */
export const FLEET_STANDINGS = ["error", "warning", "unchecked", "note", "clear"] as const;
export type FleetStanding = (typeof FLEET_STANDINGS)[number];

/** One reviewed repository. `missing`: it was planned and there is no report of it. */
export interface FleetMember {
  repository: string;
  /** Commit that was reviewed. */
  head: string | null;
  verdict: Verdict | "missing";
  /** One sentence. Foreign text: escape before use. */
  reason: string;
  /** Null where there is no report. */
  enforcement: Report["enforcement"] | null;
  policyImplicit: boolean;
  /** Findings that count. */
  findings: Record<Severity, number>;
  /** Findings that an exception covers. */
  excepted: number;
  /** Hub repositories that it uses, and the places where it does. */
  repos: number;
  places: number;
  blindSpots: number;
}

/** A Hub repository with everything that depends on it. */
export interface FleetRepo extends RepoId {
  standing: FleetStanding;
  status: ResolvedRepo["status"];
  /** Commits that are used, sorted. */
  commits: string[];
  /** Null where no report could tell. `outcomes`: how many repositories' policies said what. */
  license:
    | (Pick<LicenseIdentity, "declared" | "state" | "expression" | "name"> & {
        outcomes: { allow: number; deny: number; unknown: number };
      })
    | null;
  card: "present" | "missing" | "template-only" | "unknown" | null;
  gated: boolean | null;
  disabled: boolean | null;
  weights: string[];
  remoteCode: boolean;
  /** Direct parents. */
  bases: { kind: "model" | "dataset"; id: string; relation: Relation }[];
  /** How many reviewed repositories, and places in them, depend on it; and how many of these places name a commit. */
  repositories: number;
  places: number;
  pinned: number;
  /** What counts against it, worst first. `message` and `fix` are those of the first repository. */
  findings: {
    rule: string;
    severity: Severity;
    repositories: number;
    message: string;
    fix: string | null;
  }[];
  excepted: number;
  /** Where, by repository; at most `MOST_PLACES` places each. */
  uses: FleetUse[];
}

/** One repository that uses a Hub repository. `places`: how many in all, of which `at` holds the first. */
export interface FleetUse {
  repository: string;
  standing: FleetStanding;
  commit: string | null;
  places: number;
  at: { path: string; line: number }[];
}

/** A rule over all repositories. */
export interface FleetRule {
  id: string;
  title: string;
  severity: Severity;
  findings: number;
  repositories: number;
}

/** What moved from one standing to another. */
export interface Move<S> {
  from: S;
  to: S;
}

/** What changed since an earlier merge. What either run could not tell is neither better nor worse, nor gone. */
export interface FleetTrend {
  repos: {
    new: RepoId[];
    gone: RepoId[];
    better: (RepoId & Move<FleetStanding>)[];
    worse: (RepoId & Move<FleetStanding>)[];
  };
  repositories: {
    new: string[];
    gone: string[];
    better: ({ repository: string } & Move<Verdict>)[];
    worse: ({ repository: string } & Move<Verdict>)[];
  };
  before: FleetTotals;
}

/**
 * Numbers over all reports: `repositories` that were reviewed or missed, `repos` of the Hub, `places` that name one, findings
 * that count.
 */
export interface FleetTotals {
  repositories: number;
  repos: number;
  places: number;
  verdicts: Record<FleetMember["verdict"], number>;
  standings: Record<FleetStanding, number>;
  findings: Record<Severity, number>;
}

/** The reviews of many repositories in one value. Lists are sorted; the same reports give the same value. */
export interface FleetReport {
  version: 1;
  tool: { name: "model-review"; version: string };
  /** Addresses of the Hubs that the reports were made with. */
  hubs: string[];
  totals: FleetTotals;
  /** Worst first. */
  repositories: FleetMember[];
  /** Worst first; of these, what most depends on. */
  repos: FleetRepo[];
  /** Those that found something, most repositories first. */
  rules: FleetRule[];
  /** Null where there is nothing to compare with. */
  trend: FleetTrend | null;
  /** Files that are no reports, and reports that were left out. */
  problems: { source: string; message: string }[];
}

/** Places kept of one Hub repository in one reviewed repository; the number of all is kept beside. */
export const MOST_PLACES = 10;
