import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { SkippedFile } from "../domain/reference.ts";
import type { Workspace, WorkspaceFile } from "../domain/workspace.ts";
import { FILE_LIMITS, reasonToSkip, settle, type FileLimits } from "./file-limits.ts";
import { walkFolder } from "./folder.ts";
import { Git, GitError } from "./git.ts";

const LINK = "120000";
const SUBMODULE = "160000";

interface Listed {
  path: string;
  kind: "file" | "symlink" | "submodule";
}

/**
 * The files of a folder as they are on disk: what git tracks and what it would track, so that a file that was just written counts;
 * without git a walk that honours .gitignore. No symbolic link is followed, neither a file's nor a folder's, so nothing outside of
 * the folder is ever read. Throws only where the folder itself cannot be read.
 */
export function openWorkspace(root: string, limits: FileLimits = FILE_LIMITS): Workspace {
  lstatSync(root);
  let listing: ReturnType<Workspace["list"]> | null = null;
  let files: ReturnType<typeof openFiles> | null = null;
  const list = (): ReturnType<Workspace["list"]> => {
    if (listing === null) {
      listing = inspect(root, listByGit(root) ?? listByWalk(root, limits), limits);
      files = openFiles(root, listing.files, limits);
    }
    return listing;
  };
  return {
    list,
    read(path) {
      list();
      return files!.read(path);
    },
  };
}

/** The files of a folder that were listed before: what another thread needs to read its part. */
export function openFiles(
  root: string,
  files: readonly WorkspaceFile[],
  limits: FileLimits = FILE_LIMITS,
): Pick<Workspace, "read"> {
  const listed = new Set(files.map(({ path }) => path));
  const buffer = { bytes: Buffer.allocUnsafe(256 * 1024) };
  return {
    read: (path) =>
      listed.has(path) ? read(join(root, path), path.endsWith(".ipynb") ? limits.notebook : limits.file, buffer) : null,
  };
}

/** Null where git has no say: no repository, no git, or one that it refuses; the walk reads the same files, if slower. */
function listByGit(root: string): Listed[] | null {
  try {
    return new Git(root).listTree().map(({ mode, path }) => {
      // A repository inside that is not tracked is listed as a folder.
      if (mode === SUBMODULE || path.endsWith("/")) return { path: path.replace(/\/$/, ""), kind: "submodule" };
      return { path, kind: mode === LINK ? "symlink" : "file" };
    });
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

function listByWalk(root: string, limits: FileLimits): Listed[] {
  return walkFolder(root, limits.files * 2).map(({ path, isLink }) => ({ path, kind: isLink ? "symlink" : "file" }));
}

function inspect(root: string, listed: readonly Listed[], limits: FileLimits): ReturnType<Workspace["list"]> {
  const files: WorkspaceFile[] = [];
  const skipped: SkippedFile[] = [];
  const folders = new Map<string, boolean>();
  for (const { path, kind } of listed) {
    if (kind !== "file") {
      skipped.push({ path, reason: kind });
      continue;
    }
    if (!isPlainFolder(root, path.slice(0, Math.max(0, path.lastIndexOf("/"))), folders)) {
      skipped.push({ path, reason: "symlink" });
      continue;
    }
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    // Deleted, but not yet from the index.
    if (stats === undefined) continue;
    if (stats.isSymbolicLink()) skipped.push({ path, reason: "symlink" });
    else if (stats.isDirectory()) skipped.push({ path, reason: "submodule" });
    else if (!stats.isFile()) skipped.push({ path, reason: "unreadable" });
    else {
      const reason = reasonToSkip(path, stats.size, limits);
      if (reason === null) files.push({ path, size: stats.size });
      else skipped.push({ path, reason });
    }
  }
  return settle(files, skipped, limits);
}

/** Whether a folder and all above it are folders of their own, not links out of the tree. Asked once for each. */
function isPlainFolder(root: string, folder: string, known: Map<string, boolean>): boolean {
  if (folder === "") return true;
  let isPlain = known.get(folder);
  if (isPlain === undefined) {
    const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
    isPlain =
      stats?.isSymbolicLink() !== true &&
      isPlainFolder(root, folder.slice(0, Math.max(0, folder.lastIndexOf("/"))), known);
    known.set(folder, isPlain);
  }
  return isPlain;
}

/** One buffer for all files: measured faster than a new one for each, and than reading several at once. */
function read(path: string, most: number, buffer: { bytes: Buffer }): Uint8Array | null {
  let file: number;
  try {
    // A pipe that took the file's place since it was listed would otherwise wait for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > most) return null;
    if (stats.size > buffer.bytes.length) buffer.bytes = Buffer.allocUnsafe(Math.min(most, stats.size * 2));
    let length = 0;
    while (length < stats.size) {
      const count = readSync(file, buffer.bytes, length, stats.size - length, null);
      if (count === 0) break;
      length += count;
    }
    return buffer.bytes.subarray(0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}
