import type { PolicyPlace, PolicyProblem } from "./policy.ts";
import type { RepoId } from "./reference.ts";
import type { Relation, WeightFormat } from "./resolution.ts";

/** A license file at the locked commit. */
export interface LockedFile {
  path: string;
  /** Git blob id. */
  oid: string;
}

/** A direct base model as it was when its child was locked. */
export interface LockedBase {
  /** As the child names it. */
  id: string;
  relation: Relation;
  stableId: string | null;
  commit: string | null;
  /** Declared license; null where none was told. */
  license: string | null;
}

/** What a lock holds of a repository: the Hub's answer when somebody accepted it. Null: the Hub did not tell. */
export interface LockedFacts {
  /** Canonical id. */
  name: string;
  /** The Hub's `_id`: another one under the same name is another repository. */
  stableId: string | null;
  commit: string | null;
  owner: string | null;
  license: {
    /** As the card says it, on one line and bounded; null where it declares none. */
    declared: string | null;
    /** `license_name` of a card that says `other`. */
    name: string | null;
  } | null;
  /** Sorted by path; of files without a known blob id nothing is kept. */
  licenseFiles: LockedFile[];
  /** Git blob id of README.md. */
  card: string | null;
  gated: false | "auto" | "manual";
  disabled: boolean;
  weights: WeightFormat[];
  bases: LockedBase[];
}

/** One block of a lock: a repository at a revision, as references ask for it. */
export interface LockEntry extends RepoId, LockedFacts {
  revision: string | null;
}

/** An entry and where its block begins. */
export interface WrittenLockEntry extends LockEntry {
  place: PolicyPlace;
}

/** A lock file that was read: sorted or not, each repository and revision once. */
export interface Lock {
  path: string;
  entries: readonly WrittenLockEntry[];
}

/** A lock that cannot be used: every mistake at its place. Exit code 2. */
export class LockError extends Error {
  readonly problems: readonly PolicyProblem[];
  constructor(problems: readonly PolicyProblem[]) {
    super(problems.map((p) => `${p.source}:${p.line}:${p.column}: ${p.message}`).join("\n"));
    this.name = "LockError";
    this.problems = problems;
  }
}
