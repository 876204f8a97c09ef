import { spawnSync } from "node:child_process";
import { posix } from "node:path";

/** Why a question to git has no answer. */
export type GitTrouble =
  /** No git on this machine. */
  | "not-installed"
  | "not-a-repository"
  /** The folder belongs to another user and git refuses to read it. */
  | "unsafe-ownership"
  | "unknown-revision"
  /** The remote did not give a commit. */
  | "not-fetched"
  | "timeout"
  | "failed";

export class GitError extends Error {
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble, message: string) {
    super(message);
    this.name = "GitError";
    this.trouble = trouble;
  }
}

/** A file that differs between two trees. A renamed file is one deleted and one added. */
export interface ChangedFile {
  path: string;
  status: "added" | "modified" | "deleted";
}

const LARGEST_OUTPUT = 1 << 30;
/** Seconds. */
const LOCAL_TIMEOUT = 120;
const REMOTE_TIMEOUT = 180;

/** Variables that would point git at another repository, index or program than the folder's own. */
const KEPT =
  /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+|HTTP_\w+|SSL_\w+|PROXY_\w+|CEILING_DIRECTORIES)$/;

/** Settings of the repository that start programs: a scanned repository's own `.git/config` is not trusted with that. */
const HARDENED = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "protocol.ext.allow=never",
  "--no-pager",
  "--literal-pathspecs",
];

/**
 * The git repository around a folder. All paths are relative to the folder, which need not be the repository's root. Every
 * question is one `git` process without a shell; no question touches the network except `fetchCommit`.
 */
export class Git {
  readonly root: string;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(root: string, environment: NodeJS.ProcessEnv = process.env) {
    this.root = root;
    this.#environment = sane(environment);
  }

  /** What git tracks in the folder, and what it would track: as mode (null for what is not tracked) and path. */
  listTree(): { mode: string | null; path: string }[] {
    const listed = new Map<string, string | null>();
    for (const record of fields(this.run(["ls-files", "-z", "--stage", "--others", "--exclude-standard"]))) {
      const tracked = /^(\d{6}) [0-9a-f]{40,64} [0-3]\t/.exec(record);
      // A file in conflict is listed once for each side.
      if (tracked === null) listed.set(record, null);
      else listed.set(record.slice(tracked[0].length), tracked[1]!);
    }
    return [...listed].map(([path, mode]) => ({ mode, path }));
  }

  /** The commit that a branch, tag or abbreviation stands for; null where there is none. */
  resolve(revision: string): string | null {
    if (!isRevisionName(revision)) return null;
    try {
      const output = this.run(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`])
        .toString("latin1")
        .trim();
      return isObjectId(output) ? output : null;
    } catch (error) {
      if (error instanceof GitError && error.trouble === "failed") return null;
      throw error;
    }
  }

  /** Whether the commit is here. */
  has(commit: string): boolean {
    return isObjectId(commit) && this.resolve(commit) === commit;
  }

  /**
   * Parents as the commit itself names them, first the branch that was merged into. In a shallow clone these may not be here:
   * `rev-list` would not show them, but a checkout of depth 1 still has them in the commit.
   */
  parents(commit: string): string[] {
    const text = this.run(["cat-file", "commit", checked(commit)]).toString("latin1");
    const head = text.slice(0, Math.max(0, text.indexOf("\n\n")));
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!);
  }

  isShallow(): boolean {
    return this.run(["rev-parse", "--is-shallow-repository"]).toString("latin1").trim() === "true";
  }

  /** The commit where two lines of history parted; null where that is not in this clone. */
  mergeBase(one: string, other: string): string | null {
    try {
      const output = this.run(["merge-base", checked(one), checked(other)])
        .toString("latin1")
        .trim()
        .split("\n")[0]!;
      return isObjectId(output) ? output : null;
    } catch (error) {
      if (error instanceof GitError && error.trouble === "failed") return null;
      throw error;
    }
  }

  /** What differs between two commits, or between a commit and the working tree (`head` null), sorted by path. */
  listChanged(base: string, head: string | null): ChangedFile[] {
    const trees = head === null ? [checked(base)] : [checked(base), checked(head)];
    const output = this.run([
      "diff",
      "--name-status",
      "-z",
      "--no-renames",
      "--no-ext-diff",
      "--ignore-submodules=all",
      "--relative",
      ...trees,
      "--",
    ]);
    const changed = new Map<string, ChangedFile>();
    const records = fields(output);
    for (let at = 0; at + 1 < records.length; at += 2) {
      const path = records[at + 1]!;
      const letter = records[at]![0];
      changed.set(path, { path, status: letter === "A" ? "added" : letter === "D" ? "deleted" : "modified" });
    }
    if (head === null) {
      for (const path of fields(this.run(["ls-files", "-z", "--others", "--exclude-standard"])))
        changed.set(path, { path, status: "added" });
    }
    return [...changed.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /**
   * Brings one commit from the remote, where it is not here yet: the only question that uses the network and writes to the
   * repository. A shallow clone stays shallow; a whole one is not cut.
   */
  fetchCommit(commit: string, remote = "origin"): void {
    if (!isObjectId(commit) || !/^[A-Za-z0-9_][\w.-]*$/.test(remote))
      throw new GitError("unknown-revision", `Not a commit of a remote: ${quote(commit)}`);
    if (this.has(commit)) return;
    const depth = this.isShallow() ? ["--depth=1"] : [];
    try {
      this.run(["fetch", "--no-tags", "--quiet", "--no-recurse-submodules", ...depth, "--", remote, commit], {
        seconds: REMOTE_TIMEOUT,
      });
    } catch (error) {
      if (error instanceof GitError && error.trouble === "failed") {
        throw new GitError("not-fetched", `Could not fetch ${commit.slice(0, 12)} from ${remote}: ${error.message}`);
      }
      throw error;
    }
  }

  /** The bytes of one file at a commit; null where the commit has no such file. Throws where it has one that is not here. */
  readFile(commit: string, path: string): Buffer | null {
    try {
      return this.run(["cat-file", "blob", `${checked(commit)}:./${path}`]);
    } catch (error) {
      if (!(error instanceof GitError && error.trouble === "failed")) throw error;
      // Nothing outside of the folder, and not the folder itself, is a file of the commit.
      if (/^(?:\.\.?)?(?:\/|$)/.test(posix.normalize(path))) return null;
      // A clone that was made with a filter lists files whose text it never got.
      const listed = this.run(["ls-tree", "-z", commit, "--", `./${path}`]).toString("latin1");
      if (/^\d{6} blob /.test(listed)) throw error;
      return null;
    }
  }

  /** Paths of the working tree whose text has one of the words, whole and as they are written; null where git cannot tell. */
  findFiles(words: readonly string[]): Set<string> | null {
    const args = [
      "grep",
      "--untracked",
      "--no-recurse-submodules",
      "--no-full-name",
      "--name-only",
      "-z",
      "-I",
      "--fixed-strings",
      "--word-regexp",
      "--no-color",
      "-f",
      "-",
    ];
    const written = words.filter((word) => word !== "" && !/[\0\r\n]/.test(word));
    if (written.length === 0) return new Set();
    try {
      return new Set(fields(this.run(args, { input: `${written.join("\n")}\n`, nothingFound: 1 })));
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }

  /** Runs git in the folder. `nothingFound`: a status that is no failure. Throws a `GitError` that says what to do where something can be done. */
  run(args: readonly string[], options: { input?: string; seconds?: number; nothingFound?: number } = {}): Buffer {
    const seconds = options.seconds ?? LOCAL_TIMEOUT;
    const result = spawnSync("git", [...HARDENED, ...args], {
      cwd: this.root,
      env: this.#environment,
      input: options.input ?? "",
      maxBuffer: LARGEST_OUTPUT,
      timeout: seconds * 1000,
      windowsHide: true,
    });
    if (result.error !== undefined) {
      const code = (result.error as NodeJS.ErrnoException).code;
      if (code === "ENOENT") throw new GitError("not-installed", "git is not installed, or the folder does not exist");
      if (code === "ETIMEDOUT") throw new GitError("timeout", `git ${args[0]!} took longer than ${seconds} s`);
      throw new GitError("failed", `git ${args[0]!}: ${result.error.message}`);
    }
    if (result.status === 0 || (result.status !== null && result.status === options.nothingFound)) return result.stdout;
    const said = result.stderr.toString("utf8").trim();
    if (/dubious ownership|unsafe repository/.test(said)) {
      const remedy = `git config --global --add safe.directory ${quote(this.root)}`;
      throw new GitError(
        "unsafe-ownership",
        `git refuses this folder because it belongs to another user; allow it with: ${remedy}`,
      );
    }
    if (/not a git repository/i.test(said))
      throw new GitError("not-a-repository", "The folder is not in a git repository");
    throw new GitError(
      "failed",
      `git ${args[0]!} failed: ${said.split("\n")[0]!.slice(0, 300) || `exit code ${result.status}`}`,
    );
  }
}

/** A full object id, SHA-1 or SHA-256. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** A name that git may be asked for: no option, no range, no path, no white space. */
export function isRevisionName(text: string): boolean {
  return text.length <= 250 && /^[^\s\p{Cc}:?*[\\-][^\s\p{Cc}:?*[\\]*$/u.test(text) && !text.includes("..");
}

function checked(commit: string): string {
  if (!isObjectId(commit)) throw new GitError("unknown-revision", `Not a commit id: ${quote(commit)}`);
  return commit;
}

function quote(text: string): string {
  return `'${text.slice(0, 200).replaceAll("'", "'\\''")}'`;
}

/** Records of a `-z` output. */
export function fields(output: Buffer): string[] {
  const text = output.toString("utf8");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

function sane(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(environment))
    if (!name.startsWith("GIT_") || KEPT.test(name)) own[name] = value;
  return {
    ...own,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // A partial clone would otherwise fetch each missing file by itself.
    GIT_NO_LAZY_FETCH: "1",
    GIT_SSH_COMMAND: environment["GIT_SSH_COMMAND"] ?? "ssh -oBatchMode=yes",
  };
}
