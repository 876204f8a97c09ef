import { execFileSync } from "node:child_process";
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { SkippedFile } from "../domain/reference.ts";
import type { Workspace, WorkspaceFile } from "../domain/workspace.ts";

/** Bytes; more holds data, not references. Notebooks carry their pictures. */
const LARGEST_FILE = 5 * 1024 * 1024;
const LARGEST_NOTEBOOK = 30 * 1024 * 1024;
const MOST_FILES = 200_000;

/**
 * The files of a folder: what git tracks or would track, else a walk that honours .gitignore. Symbolic links are never
 * followed, so nothing outside of the folder is read.
 */
export function openWorkspace(root: string): Workspace {
  const listed = listByGit(root) ?? listByWalk(root);
  const buffer = { bytes: Buffer.allocUnsafe(1024 * 1024) };
  return {
    list() {
      const files: WorkspaceFile[] = [];
      const skipped: SkippedFile[] = [];
      for (const path of listed) {
        const file = inspect(root, path);
        if (typeof file === "string") skipped.push({ path, reason: file });
        else if (file !== null && files.length < MOST_FILES) files.push(file);
        else if (file !== null) skipped.push({ path, reason: "too-many-files" });
      }
      return { files, skipped };
    },
    read: (path) => read(join(root, path), buffer),
  };
}

function listByGit(root: string): string[] | null {
  try {
    const output = execFileSync("git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return [...new Set(output.split("\0"))].filter((path) => path !== "").sort();
  } catch {
    return null;
  }
}

function listByWalk(root: string): string[] {
  const paths: string[] = [];
  const walk = (folder: string, rules: readonly { folder: string; rule: Ignore }[]): void => {
    const own = ignoreFileOf(root, folder);
    const all = own === null ? rules : [...rules, { folder, rule: own }];
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === ".git" || entry.name === "node_modules" || paths.length > MOST_FILES) continue;
      const name = entry.isDirectory() ? `${path}/` : path;
      if (all.some(({ folder: at, rule }) => rule.ignores(at === "" ? name : name.slice(at.length + 1)))) continue;
      if (entry.isDirectory()) walk(path, all);
      else paths.push(path);
    }
  };
  walk("", []);
  return paths.sort();
}

function ignoreFileOf(root: string, folder: string): Ignore | null {
  try {
    return ignore().add(readFileSync(join(root, folder, ".gitignore"), "utf8"));
  } catch {
    return null;
  }
}

function inspect(root: string, path: string): WorkspaceFile | SkippedFile["reason"] | null {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (stats.isSymbolicLink()) return "symlink";
  if (stats.isDirectory()) return "submodule";
  if (!stats.isFile()) return "unreadable";
  return stats.size > (path.endsWith(".ipynb") ? LARGEST_NOTEBOOK : LARGEST_FILE) ? "too-large" : { path, size: stats.size };
}

/** One buffer for all files: measured faster than a new one for each. */
function read(path: string, buffer: { bytes: Buffer }): Uint8Array | null {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(file);
    if (size > buffer.bytes.length) buffer.bytes = Buffer.allocUnsafe(size * 2);
    let length = 0;
    for (let got = -1; got !== 0 && length < size; length += got) got = readSync(file, buffer.bytes, length, size - length, null);
    return buffer.bytes.subarray(0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}
