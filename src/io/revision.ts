import type { SkippedFile } from "../domain/reference.ts";
import type { Workspace, WorkspaceFile } from "../domain/workspace.ts";
import { FILE_LIMITS, reasonToSkip, settle, type FileLimits } from "./file-limits.ts";
import { fields, GitError, isObjectId, type Git } from "./git.ts";

/** Bytes of blobs that one process brings; a diff of any usual size is one process. */
const BATCH = 64 * 1024 * 1024;

/**
 * The files of a commit, without touching the working tree. `only` names those that will be asked for: they are then brought by
 * one `git cat-file --batch` for each 64 MiB. Throws a `GitError` where the commit is not here.
 */
export function openRevision(
  git: Git,
  commit: string,
  only?: ReadonlySet<string>,
  limits: FileLimits = FILE_LIMITS,
): Workspace {
  if (!isObjectId(commit)) throw new GitError("unknown-revision", "Not a commit id");
  const files: WorkspaceFile[] = [];
  const skipped: SkippedFile[] = [];
  const blobs = new Map<string, { id: string; size: number }>();
  for (const record of fields(git.run(["ls-tree", "-r", "-z", "--long", commit]))) {
    const match = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]+)$/.exec(record);
    if (match === null) continue;
    const [, mode, type, id, length, path] = match as unknown as [string, string, string, string, string, string];
    const size = length === "-" ? 0 : Number(length);
    if (type === "commit") skipped.push({ path, reason: "submodule" });
    else if (mode === "120000") skipped.push({ path, reason: "symlink" });
    else {
      const reason = reasonToSkip(path, size, limits);
      if (reason === null) {
        files.push({ path, size });
        blobs.set(path, { id, size });
      } else skipped.push({ path, reason });
    }
  }
  const listing = settle(files, skipped, limits);
  const order = listing.files.map((file) => file.path).filter((path) => only === undefined || only.has(path));
  const at = new Map(order.map((path, index) => [path, index]));
  let held = new Map<string, Buffer>();
  return {
    list: () => listing,
    read(path) {
      const known = held.get(path);
      if (known !== undefined) return known;
      const blob = blobs.get(path);
      if (blob === undefined) return null;
      const batch: string[] = [path];
      let bytes = blob.size;
      for (let next = (at.get(path) ?? order.length) + 1; next < order.length && bytes < BATCH; next++) {
        batch.push(order[next]!);
        bytes += blobs.get(order[next]!)!.size;
      }
      held = readBlobs(git, batch, blobs);
      return held.get(path) ?? null;
    },
  };
}

function readBlobs(
  git: Git,
  paths: readonly string[],
  blobs: ReadonlyMap<string, { id: string; size: number }>,
): Map<string, Buffer> {
  const output = git.run(["cat-file", "--batch"], { input: paths.map((path) => `${blobs.get(path)!.id}\n`).join("") });
  const read = new Map<string, Buffer>();
  let at = 0;
  for (const path of paths) {
    const lineEnd = output.indexOf(10, at);
    if (lineEnd === -1) break;
    const size = / blob (\d+)$/.exec(output.toString("latin1", at, lineEnd))?.[1];
    at = lineEnd + 1;
    // Not here: a partial clone, or a shallow one that was cut.
    if (size === undefined) continue;
    read.set(path, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return read;
}
