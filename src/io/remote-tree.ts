import type { SkippedFile } from "../domain/reference.ts";
import type { Workspace, WorkspaceFile } from "../domain/workspace.ts";
import { FILE_LIMITS, leftOut, reasonToSkip, settle, type FileLimits } from "./file-limits.ts";
import { GitHubError, type GitHub, type TreeFile } from "./github.ts";

/** How much is asked of GitHub for one comparison. */
export interface RemoteLimits extends FileLimits {
  /** Paths that differ and are read, each at both sides. */
  changed: number;
  /** Bytes of all that is read. */
  bytes: number;
  /** Folders that are opened one by one where a tree is too large to be listed at once. */
  folders: number;
}

/** A job's token has 1,000 requests an hour (docs.github.com: rate limits for the REST API). */
export const REMOTE_LIMITS: RemoteLimits = { ...FILE_LIMITS, changed: 300, bytes: 64 * 1024 * 1024, folders: 200 };

const FOLDER = "040000";
const LINK = "120000";
const SUBMODULE = "160000";
const LANES = 8;

/** Two commits that are read through GitHub's API: all files are listed, those that differ can be read. */
export interface RemoteComparison {
  /** Also has what was asked for besides. */
  head: Workspace;
  /** Only what differs. */
  base: Workspace;
  changed: ReadonlySet<string>;
  /** Any regular file of a side, read when it is asked for; null where there is none, or it is larger than `most` bytes. */
  readAt(side: "head" | "base", path: string, most: number): Promise<Uint8Array | null>;
}

export interface RemoteCommits {
  base: string;
  head: string;
  /** Paths that differ, as far as GitHub lists them: needed only where a tree is too large to be listed at once. */
  paths: readonly string[] | null;
  /** Of the head's paths those that are read besides what differs. */
  besides(paths: readonly string[]): readonly string[];
}

type Entries = Map<string, TreeFile>;

/**
 * Lists two commits and reads what differs, at most as much as the limits say; the rest is in the head's listing as skipped.
 * Rejects with `GitHubError` where anything could not be asked: half a comparison would be told as a whole one.
 */
export async function openRemoteComparison(
  github: Pick<GitHub, "tree" | "folder" | "blob">,
  commits: RemoteCommits,
  limits: RemoteLimits = REMOTE_LIMITS,
): Promise<RemoteComparison> {
  const trees = await Promise.all([github.tree(commits.head), github.tree(commits.base)]);
  const isComplete = trees.every((tree) => tree.isComplete);
  const [now, before] = isComplete
    ? (trees.map(({ files }) => byPath(files)) as [Entries, Entries])
    : await largeTrees(github, commits, byPath(trees[0].files), limits);
  const changed = differing(now, before, isComplete ? null : (commits.paths ?? []));
  const { taken, left } = withinLimits([...changed].sort(), now, before, limits);
  const besides = commits.besides([...now.keys()]).filter((path) => !left.has(path));
  const contents = new Map<string, Uint8Array>();
  const wanted = [...[...taken, ...besides].map((path) => now.get(path)), ...taken.map((path) => before.get(path))];
  const blobs = new Map(
    wanted.filter((file) => file !== undefined && isReadable(file, limits)).map((file) => [file!.oid, file!.size]),
  );
  await inLanes([...blobs], async ([oid, size]) => {
    contents.set(oid, size === 0 ? new Uint8Array() : await github.blob(oid));
  });
  const changedBefore = new Map([...before].filter(([path]) => changed.has(path) && !left.has(path)));
  return {
    head: workspaceOf(now, left, isComplete, contents, limits),
    base: workspaceOf(changedBefore, new Set(), true, contents, limits),
    changed,
    async readAt(side, path, most) {
      const file = (side === "head" ? now : before).get(path);
      if (file === undefined || file.mode === LINK || file.mode === SUBMODULE || file.size > most) return null;
      return contents.get(file.oid) ?? (await github.blob(file.oid));
    },
  };
}

function byPath(files: readonly TreeFile[]): Entries {
  return new Map(files.map((file) => [file.path, file]));
}

function differing(now: Entries, before: Entries, among: readonly string[] | null): Set<string> {
  const paths = among ?? [...new Set([...now.keys(), ...before.keys()])];
  return new Set(
    paths.filter((path) => {
      const [one, other] = [now.get(path), before.get(path)];
      const isModule = [one, other].some((file) => file?.mode === SUBMODULE);
      return !isModule && (one?.oid !== other?.oid || one?.mode !== other?.mode);
    }),
  );
}

function isReadable({ path, mode, size }: TreeFile, limits: FileLimits): boolean {
  return mode !== LINK && mode !== SUBMODULE && reasonToSkip(path, size, limits) === null;
}

/** What is read of the paths that differ, in their order; a path is read at both sides or at none. */
function withinLimits(
  paths: readonly string[],
  now: Entries,
  before: Entries,
  limits: RemoteLimits,
): { taken: string[]; left: Set<string> } {
  const taken: string[] = [];
  const left = new Set<string>();
  let bytes = 0;
  for (const path of paths) {
    const sides = [now.get(path), before.get(path)].filter((file) => file !== undefined && isReadable(file, limits));
    if (sides.length === 0) continue;
    const size = sides.reduce((sum, file) => sum + file!.size, 0);
    if (taken.length >= limits.changed || bytes + size > limits.bytes) left.add(path);
    else {
      taken.push(path);
      bytes += size;
    }
  }
  return { taken, left };
}

function workspaceOf(
  entries: Entries,
  left: ReadonlySet<string>,
  isComplete: boolean,
  contents: ReadonlyMap<string, Uint8Array>,
  limits: FileLimits,
): Workspace {
  const files: WorkspaceFile[] = [];
  const skipped: SkippedFile[] = leftOut([...left].sort());
  if (!isComplete) skipped.push({ path: "… and files that GitHub does not list", reason: "too-many-files" });
  for (const { path, mode, size } of entries.values()) {
    if (left.has(path)) continue;
    const reason = mode === LINK ? "symlink" : mode === SUBMODULE ? "submodule" : reasonToSkip(path, size, limits);
    if (reason === null) files.push({ path, size });
    else skipped.push({ path, reason });
  }
  const listing = settle(files, skipped, limits);
  const listed = new Set(listing.files.map(({ path }) => path));
  return {
    list: () => listing,
    read: (path) => (listed.has(path) ? (contents.get(entries.get(path)!.oid) ?? null) : null),
  };
}

/** GitHub lists the first 100,000 files of a tree; what differs may be any of them, and is looked up folder by folder. */
async function largeTrees(
  github: Pick<GitHub, "folder">,
  { head, base, paths }: RemoteCommits,
  listed: Entries,
  limits: RemoteLimits,
): Promise<[Entries, Entries]> {
  if (paths === null)
    throw new GitHubError(
      "The repository has more files than GitHub lists, and this change differs in more than GitHub tells.",
      null,
      false,
    );
  const wanted = new Set(paths);
  const [now, before] = [await findFiles(github, head, wanted, limits), await findFiles(github, base, wanted, limits)];
  const others = [...listed].filter(([path]) => !wanted.has(path));
  return [new Map([...others, ...now]), before];
}

/** The files of the root, and those that are wanted further down. */
async function findFiles(
  github: Pick<GitHub, "folder">,
  commit: string,
  wanted: ReadonlySet<string>,
  limits: RemoteLimits,
): Promise<Entries> {
  const found: Entries = new Map();
  const folders = new Set(
    [...wanted].flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))),
  );
  const open = [{ oid: commit, prefix: "" }];
  for (let at = 0; at < open.length; at++) {
    if (at >= limits.folders)
      throw new GitHubError(
        "The repository has more files than GitHub lists, and this change lies in too many folders.",
        null,
        false,
      );
    const { oid, prefix } = open[at]!;
    for (const entry of await github.folder(oid)) {
      const path = prefix + entry.name;
      if (entry.mode === FOLDER) {
        if (folders.has(path)) open.push({ oid: entry.oid, prefix: `${path}/` });
      } else if (prefix === "" || wanted.has(path))
        found.set(path, { path, mode: entry.mode, oid: entry.oid, size: entry.size });
    }
  }
  return found;
}

/** Several at a time; the first failure ends all. */
async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      try {
        await work(items[next++]!);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, items.length) }, lane));
}
