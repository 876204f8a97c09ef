/** Why a request to GitHub came to nothing, in words that say what to do. */
export class GitHubError extends Error {
  readonly status: number | null;
  /** Whether the same request may well succeed later. */
  readonly isTemporary: boolean;
  /** Milliseconds until a rate limit lets the request through; null where it is not one. */
  readonly opensIn: number | null;
  constructor(message: string, status: number | null, isTemporary: boolean, opensIn: number | null = null) {
    super(message);
    this.opensIn = opensIn;
    this.name = "GitHubError";
    this.status = status;
    this.isTemporary = isTemporary;
  }
}

export interface GitHubAccess {
  /** Base URL of the REST API: `GITHUB_API_URL`. The token goes nowhere else. */
  apiUrl: string;
  token: string;
  /** `owner/name`. */
  repository: string;
  /** Milliseconds for one request. */
  timeout?: number;
  /** Milliseconds before the second and third try of what may be tried again. */
  pauses?: readonly number[];
}

export interface IssueComment {
  id: number;
  body: string;
  url: string;
  author: { login: string; isBot: boolean };
}

/** An issue, never a pull request. */
export interface Issue {
  number: number;
  title: string;
  body: string;
  isOpen: boolean;
  url: string;
  author: IssueComment["author"];
}

/** A text file of a repository at a commit. */
export interface RemoteFile {
  text: string;
  commit: string;
}

/** The part of GitHub that a run needs. Every method rejects with `GitHubError` only. */
export interface GitHub {
  /** Login of whom the token belongs to. */
  login(): Promise<string>;
  comments(issue: number): Promise<IssueComment[]>;
  createComment(issue: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  /** Succeeds also where it was gone already. */
  deleteComment(id: number): Promise<void>;
  /** Issues that an account opened, open and closed. */
  issuesBy(login: string): Promise<Issue[]>;
  createIssue(title: string, body: string): Promise<Issue>;
  /** `reason` says why it is closed. */
  updateIssue(
    number: number,
    change: { title: string; body: string; isOpen: boolean; reason?: "completed" | "not_planned" },
  ): Promise<Issue>;
  /** Null where there is no such file. */
  file(path: string, ref: string): Promise<RemoteFile | null>;
  /** Open pull requests from a branch, `owner:branch`, whose head is the commit. */
  pullRequestsFrom(branch: string, head: string): Promise<number[]>;
  /** Files of a pull request that are there afterwards, with their diffs; null for those that GitHub does not show. */
  changedFiles(pull: number): Promise<{ path: string; patch: string | null }[]>;
  /** Comments at lines of a pull request. */
  reviewComments(pull: number): Promise<IssueComment[]>;
  createReview(
    pull: number,
    review: {
      commit: string;
      body: string;
      /** On lines of the new files; `startLine` where a comment stands at several. */
      comments: readonly { path: string; line: number; startLine: number | null; body: string }[];
    },
  ): Promise<void>;
  /**
   * The commit that `base` stands for, the one where its history and the head's parted, and what differs since; `paths` is null
   * where GitHub does not list it all.
   */
  compare(base: string, head: string): Promise<{ base: string; mergeBase: string; paths: string[] | null }>;
  /** Check runs of a name at a commit, the latest first. */
  checkRuns(name: string, commit: string): Promise<CheckRun[]>;
  /** Without a conclusion it is in progress. */
  createCheckRun(run: {
    name: string;
    commit: string;
    externalId: string;
    output: CheckOutput;
    conclusion?: CheckConclusion;
  }): Promise<CheckRun>;
  /** Adds the annotations to those that it has. */
  updateCheckRun(id: number, run: { output: CheckOutput; conclusion?: CheckConclusion }): Promise<void>;
  /** Hands in what a commit depends on. */
  submitDependencies(snapshot: DependencySnapshot): Promise<void>;
  /** The files of a commit; `isComplete` is false where there are more than GitHub lists. */
  tree(commit: string): Promise<{ files: TreeFile[]; isComplete: boolean }>;
  /** What lies directly in a folder: by the object id of its tree, or of a commit for its root. */
  folder(oid: string): Promise<FolderEntry[]>;
  /** The bytes of a file by its git object id. */
  blob(oid: string): Promise<Uint8Array>;
}

export type CheckConclusion = "success" | "failure" | "neutral";

/** A check run as GitHub keeps it. */
export interface CheckRun {
  id: number;
  externalId: string;
  isCompleted: boolean;
  /** Number of them. */
  annotations: number;
  url: string;
}

/** What a check run shows: `summary` is Markdown. */
export interface CheckOutput {
  title: string;
  summary: string;
  annotations: readonly CheckAnnotation[];
}

/** As GitHub takes it: 1-based, columns only within one line. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: "failure" | "warning" | "notice";
  title: string;
  message: string;
}

/** What a commit depends on, by file (docs.github.com: dependency submission API). */
export interface DependencySnapshot {
  version: 0;
  job: { id: string; correlator: string; html_url?: string };
  sha: string;
  ref: string;
  detector: { name: string; version: string; url: string };
  scanned: string;
  manifests: Record<
    string,
    { name: string; file: { source_location: string }; resolved: Record<string, ResolvedDependency> }
  >;
}

/** One package of a snapshot; `dependencies` names others of the same manifest by their keys. */
export interface ResolvedDependency {
  package_url: string;
  relationship: "direct" | "indirect";
  scope: "runtime";
  dependencies?: string[];
}

/** A file of a tree, with its git mode. */
export interface TreeFile {
  path: string;
  mode: string;
  oid: string;
  /** Bytes. */
  size: number;
}

/** What a folder holds, with its git mode: `040000` is a folder again. */
export interface FolderEntry {
  name: string;
  mode: string;
  oid: string;
  /** Bytes; 0 for a folder. */
  size: number;
}

const TIMEOUT = 15_000;
const PAUSES = [500, 2000];
/** Comments on one pull request, or files of it; more are not looked through. */
const MOST_COMMENTS = 3000;
/** What the comparison of two commits lists at most (docs.github.com: compare two commits). */
const MOST_FILES = 300;

/** A client of the API that takes the token nowhere else. It is loaded only now: most runs on a command line never need it. */
export async function connect(access: Pick<GitHubAccess, "apiUrl" | "token" | "timeout">) {
  const { GitHub: Octokit, defaults, getOctokitOptions } = await import("@actions/github/lib/utils");
  const apiUrl = access.apiUrl.replace(/\/+$/, "");
  return new Octokit(
    getOctokitOptions(access.token, {
      baseUrl: apiUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      request: { fetch: guarded(defaults.request?.fetch ?? fetch, apiUrl, access.timeout ?? TIMEOUT) },
    }),
  );
}

/** Opens GitHub's API for one repository. */
export async function openGitHub(access: GitHubAccess): Promise<GitHub> {
  const octokit = await connect(access);
  const [owner = "", repo = ""] = access.repository.split("/");
  const where = { owner, repo };
  const pauses = access.pauses ?? PAUSES;
  // Asking twice changes nothing; creating twice would.
  const again = <T>(request: () => Promise<T>): Promise<T> => patiently(request, pauses);

  return {
    login: async () => {
      const answer = await again(() => octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }"));
      return answer.viewer.login;
    },
    comments: async (issue_number) => {
      const found: IssueComment[] = [];
      for (let page = 1; found.length < MOST_COMMENTS; page++) {
        const { data } = await again(() =>
          octokit.rest.issues.listComments({ ...where, issue_number, per_page: 100, page }),
        );
        found.push(...data.map(commentOf));
        if (data.length < 100) break;
      }
      return found;
    },
    createComment: async (issue_number, body) =>
      commentOf((await told(() => octokit.rest.issues.createComment({ ...where, issue_number, body }))).data),
    updateComment: async (comment_id, body) =>
      commentOf((await again(() => octokit.rest.issues.updateComment({ ...where, comment_id, body }))).data),
    deleteComment: async (comment_id) => {
      await ifThere(() => again(() => octokit.rest.issues.deleteComment({ ...where, comment_id })));
    },
    issuesBy: async (creator) => {
      const found: Issue[] = [];
      for (let page = 1; page <= MOST_COMMENTS / 100; page++) {
        const { data } = await again(() =>
          octokit.rest.issues.listForRepo({ ...where, creator, state: "all", per_page: 100, page }),
        );
        found.push(...data.filter((one) => one.pull_request == null).map(issueOf));
        if (data.length < 100) break;
      }
      return found;
    },
    createIssue: async (title, body) =>
      issueOf((await told(() => octokit.rest.issues.create({ ...where, title, body }))).data),
    updateIssue: async (issue_number, { title, body, isOpen, reason }) => {
      const state = isOpen ? ("open" as const) : ("closed" as const);
      const change = { title, body, state, ...(reason === undefined ? {} : { state_reason: reason }) };
      return issueOf((await again(() => octokit.rest.issues.update({ ...where, issue_number, ...change }))).data);
    },
    file: (path, ref) =>
      ifThere(async () => {
        const { data } = await again(() => octokit.rest.repos.getCommit({ ...where, ref, per_page: 1 }));
        const answer = await again(() => octokit.rest.repos.getContent({ ...where, path, ref: data.sha }));
        return { text: textOf(answer.data, path), commit: data.sha };
      }),
    pullRequestsFrom: async (branch, head) => {
      const { data } = await again(() =>
        octokit.rest.pulls.list({ ...where, state: "open", head: branch, per_page: 100 }),
      );
      return data.filter((pull) => pull.head.sha === head).map((pull) => pull.number);
    },
    changedFiles: async (pull_number) => {
      const found: { path: string; patch: string | null }[] = [];
      for (let page = 1; found.length < MOST_COMMENTS; page++) {
        const { data } = await again(() =>
          octokit.rest.pulls.listFiles({ ...where, pull_number, per_page: 100, page }),
        );
        for (const { filename, status, patch } of data)
          if (status !== "removed") found.push({ path: filename, patch: patch ?? null });
        if (data.length < 100) break;
      }
      return found;
    },
    reviewComments: async (pull_number) => {
      const found: IssueComment[] = [];
      for (let page = 1; found.length < MOST_COMMENTS; page++) {
        const { data } = await again(() =>
          octokit.rest.pulls.listReviewComments({ ...where, pull_number, per_page: 100, page }),
        );
        found.push(...data.map(commentOf));
        if (data.length < 100) break;
      }
      return found;
    },
    createReview: async (pull_number, { commit, body, comments }) => {
      const placed = comments.map(({ path, line, startLine, body: text }) => ({
        path,
        line,
        side: "RIGHT",
        ...(startLine === null ? {} : { start_line: startLine, start_side: "RIGHT" }),
        body: text,
      }));
      await told(() =>
        octokit.rest.pulls.createReview({
          ...where,
          pull_number,
          commit_id: commit,
          body,
          event: "COMMENT",
          comments: placed,
        }),
      );
    },
    compare: async (base, head) => {
      const { data } = await again(() =>
        octokit.rest.repos.compareCommitsWithBasehead({ ...where, basehead: `${base}...${head}`, per_page: 100 }),
      );
      const files = data.files ?? [];
      const paths = files.flatMap(({ filename, previous_filename: before }) =>
        before === undefined ? [filename] : [filename, before],
      );
      return {
        base: data.base_commit.sha,
        mergeBase: data.merge_base_commit.sha,
        paths: files.length >= MOST_FILES ? null : [...new Set(paths)],
      };
    },
    checkRuns: async (check_name, ref) => {
      const { data } = await again(() => octokit.rest.checks.listForRef({ ...where, ref, check_name, per_page: 100 }));
      return data.check_runs.map(checkRunOf);
    },
    createCheckRun: async ({ name, commit, externalId, output, conclusion }) => {
      const run = { name, head_sha: commit, external_id: externalId, output: outputOf(output) };
      const state = conclusion === undefined ? { status: "in_progress" as const } : { conclusion };
      return checkRunOf((await told(() => octokit.rest.checks.create({ ...where, ...run, ...state }))).data);
    },
    updateCheckRun: async (check_run_id, { output, conclusion }) => {
      const state = conclusion === undefined ? { status: "in_progress" as const } : { conclusion };
      // Not asked twice: a request whose answer was lost has added its annotations.
      await told(() => octokit.rest.checks.update({ ...where, check_run_id, output: outputOf(output), ...state }));
    },
    submitDependencies: async (snapshot) => {
      await again(() => octokit.rest.dependencyGraph.createRepositorySnapshot({ ...where, ...snapshot }));
    },
    tree: async (tree_sha) => {
      const { data } = await again(() => octokit.rest.git.getTree({ ...where, tree_sha, recursive: "1" }));
      const files = data.tree.flatMap(({ path, mode, type, sha, size }) =>
        type === "tree" || path === undefined ? [] : [{ path, mode: mode ?? "", oid: sha ?? "", size: size ?? 0 }],
      );
      return { files, isComplete: !data.truncated };
    },
    folder: async (tree_sha) => {
      const { data } = await again(() => octokit.rest.git.getTree({ ...where, tree_sha }));
      if (data.truncated) throw new GitHubError("A folder has more files than GitHub lists.", null, false);
      return data.tree.map(({ path, mode, sha, size }) => ({ name: path, mode, oid: sha, size: size ?? 0 }));
    },
    blob: async (file_sha) => {
      const { data } = await again(() => octokit.rest.git.getBlob({ ...where, file_sha }));
      return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
    },
  };
}

function outputOf({ title, summary, annotations }: CheckOutput): {
  title: string;
  summary: string;
  annotations: CheckAnnotation[];
} {
  return { title, summary, annotations: [...annotations] };
}

function checkRunOf(data: {
  id: number;
  external_id: string | null;
  status: string;
  html_url: string | null;
  output: { annotations_count: number };
}): CheckRun {
  return {
    id: data.id,
    externalId: data.external_id ?? "",
    isCompleted: data.status === "completed",
    annotations: data.output.annotations_count,
    url: data.html_url ?? "",
  };
}

const silent = (): void => undefined;

/** `fetch` that gives up in time and takes the token to no other place, wherever a header says that the next page is. */
function guarded(send: typeof fetch, apiUrl: string, timeout: number): typeof fetch {
  const { origin } = new URL(apiUrl);
  return async (input, init) => {
    const url = new URL(typeof input === "string" ? input : input instanceof URL ? input.href : input.url);
    if (url.origin !== origin) throw new GitHubError(`GitHub's API pointed to another host, ${url.host}.`, null, false);
    return send(input, { ...init, signal: AbortSignal.timeout(timeout) });
  };
}

function commentOf(data: {
  id: number;
  body?: string;
  html_url: string;
  user: { login: string; type: string } | null;
}): IssueComment {
  return {
    id: data.id,
    body: data.body ?? "",
    url: data.html_url,
    author: { login: data.user?.login ?? "", isBot: data.user?.type === "Bot" },
  };
}

function issueOf(data: {
  number: number;
  title: string;
  body?: string | null;
  state: string;
  html_url: string;
  user: { login: string; type: string } | null;
}): Issue {
  return {
    number: data.number,
    title: data.title,
    body: data.body ?? "",
    isOpen: data.state === "open",
    url: data.html_url,
    author: { login: data.user?.login ?? "", isBot: data.user?.type === "Bot" },
  };
}

function textOf(data: unknown, path: string): string {
  const file = data as { type?: string; encoding?: string; content?: string };
  if (file.type !== "file" || file.encoding !== "base64" || typeof file.content !== "string") {
    throw new GitHubError(`${path} is not a file that can be read, or is larger than 1 MB.`, null, false);
  }
  return Buffer.from(file.content, "base64").toString("utf8");
}

/** Null for what GitHub does not have. */
async function ifThere<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 410)) return null;
    throw error;
  }
}

/** Tries again what failed for a while only; a failure is told in our words. */
export async function patiently<T>(request: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
  for (const pause of pauses) {
    try {
      return await told(request);
    } catch (error) {
      if (!(error instanceof GitHubError) || !error.isTemporary) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return told(request);
}

/** A request whose failure is told in our words. */
async function told<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw error instanceof GitHubError ? error : explained(error);
  }
}

interface RequestFailure {
  status?: number;
  message?: string;
  response?: { headers?: Record<string, string | number | undefined>; data?: { message?: unknown; errors?: unknown } };
  cause?: unknown;
}

function explained(error: unknown): GitHubError {
  const { status, message = "", response } = error as RequestFailure;
  // The first failure of a connection carries the guard's own words.
  const inner = (error as RequestFailure).cause;
  if (inner instanceof GitHubError) return inner;
  const headers = response?.headers ?? {};
  const said = typeof response?.data?.message === "string" ? response.data.message : message;
  if (response === undefined || status === undefined)
    return new GitHubError(`GitHub did not answer: ${firstLine(message)}`, null, true);
  if (
    status === 429 ||
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    /rate limit/i.test(said)
  ) {
    return new GitHubError("GitHub's rate limit for this token is used up.", status, false, opensIn(headers));
  }
  if (status === 401) return new GitHubError("GitHub does not accept the token.", status, false);
  if (status === 403 && /is locked/i.test(said)) return new GitHubError("The conversation is locked.", status, false);
  if (status === 403)
    return new GitHubError(
      `The token lacks a permission: \`${permissionOf(headers["x-accepted-github-permissions"])}\`.`,
      status,
      false,
    );
  if (status === 404 || status === 410)
    return new GitHubError("GitHub does not have it, or the token may not see it.", status, false);
  if (status >= 500) return new GitHubError(`GitHub answered ${status}.`, status, true);
  return new GitHubError(`GitHub refused the request (${status}): ${firstLine(said)}`, status, false);
}

/**
 * Milliseconds that a refusal asks to wait: `retry-after` in seconds, else until `x-ratelimit-reset`, else a minute
 * (docs.github.com: best practices for using the REST API).
 */
function opensIn(headers: Record<string, string | number | undefined>): number {
  const [after, reset] = [Number(headers["retry-after"]), Number(headers["x-ratelimit-reset"])];
  if (Number.isFinite(after)) return Math.max(0, after * 1000);
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) + 1000 : 60_000;
}

/** `issues=write; pull_requests=write` as a workflow writes it. Any one of them would do: the last is the narrowest here. */
function permissionOf(accepted: string | number | undefined): string {
  const names = String(accepted ?? "pull_requests=write").split(/[;,]\s*/);
  const wanted = names.find((name) => name.startsWith("pull_requests=")) ?? names[0]!;
  return wanted.replaceAll("_", "-").replace("=", ": ");
}

const firstLine = (text: string): string => text.split("\n")[0]!.slice(0, 200);
