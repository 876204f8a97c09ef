/** What the stand-in for GitHub keeps, and what can be made to go wrong with it. */

export type Permission = "contents" | "pull_requests" | "issues" | "checks" | "security_events" | "metadata";

export interface Account {
  login: string;
  type: "Bot" | "User";
  write: readonly Permission[];
}

export interface Comment {
  id: number;
  issue: number;
  user: { login: string; type: string };
  body: string;
  edits: number;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: string[];
  user: { login: string; type: string };
  stateReason: string | null;
  locked: boolean;
  /** Changes after it was opened. */
  edits: number;
}

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | null;
  externalId: string | null;
  summary: string;
  annotations: object[];
}

/** A comment at lines of a diff. */
export interface ReviewComment {
  id: number;
  pull: number;
  user: { login: string; type: string };
  body: string;
  path: string;
  line: number;
  start_line: number | null;
  commit_id: string;
}

export interface PullRequest {
  number: number;
  head: { sha: string; ref: string; repo: string };
  base: { sha: string; ref: string };
  /** With `patch` as GitHub gives it: hunks only. */
  files: { filename: string; status: string; previous_filename?: string; patch?: string }[];
  locked: boolean;
  open: boolean;
}

export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  /** Of files only. */
  size?: number;
}

export interface Repository {
  comments: Comment[];
  issues: Map<number, Issue>;
  pulls: Map<number, PullRequest>;
  checkRuns: CheckRun[];
  /** Commits by branch or tag. */
  commits: Map<string, string>;
  /** Texts by commit, then by path. */
  contents: Map<string, Map<string, string>>;
  /** Where two lines of history parted, by `base...head`; the base itself where it is not given. */
  mergeBases: Map<string, string>;
  /** Entries of a tree that are listed at once, where it is asked for with all that is in its folders. */
  treeLimit: number;
  /** Changed files by `base...head`. */
  comparisons: Map<string, { filename: string; status: string; previous_filename?: string }[]>;
  reviews: { pull: number; body: string; comments: ReviewComment[] }[];
  /** Trees by commit, with the folders among them (`type: "tree"`), in git's order. */
  trees: Map<string, TreeEntry[]>;
  blobs: Map<string, Uint8Array>;
  snapshots: Record<string, unknown>[];
  sarifs: { ref: string; commit: string; bytes: number }[];
}

/** What goes wrong with an operation: a status, or a way of failing; `times` times, then all is well again. */
export interface Fault {
  operation: string;
  with:
    | 401
    | 403
    | 404
    | 410
    | 422
    | 500
    | 502
    | 503
    | "rate-limit"
    | "secondary-rate-limit"
    | "locked"
    | "html"
    | "hang"
    | "reset"
    | "lost-answer";
  times?: number;
}

export interface RequestRecord {
  method: string;
  path: string;
  /** Null where GitHub has no such operation. */
  operation: string | null;
  status: number;
  /** Whose token it carried, never the token. */
  login: string | null;
  mistakes: string[];
}

/** A repository in a listing, with GitHub's own names. */
export interface ListedRepository {
  full_name: string;
  default_branch: string;
  size: number;
  archived: boolean;
  fork: boolean;
  disabled: boolean;
  topics: string[];
}
