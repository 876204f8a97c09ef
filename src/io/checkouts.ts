import { lstatSync, mkdirSync, readdirSync, rmSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { Git, GitError, isRevisionName } from "./git.ts";

/** Folders above a checkout: host, owner, name. */
const DEEPEST = 3;
const MOST_CHECKOUTS = 100_000;
/** Seconds for one repository. */
const CLONE_TIMEOUT = 900;

/** A repository that is on this machine. */
export interface Checkout {
  /** Path below the folder, with `/`. */
  path: string;
  folder: string;
}

/**
 * Checkouts below a folder, sorted by path: each folder with a `.git`, at most three levels down (`host/owner/name`), and each
 * folder directly below that holds none. No link is followed.
 */
export function findCheckouts(root: string): Checkout[] {
  const found: string[] = [];

  function walk(path: string, depth: number): boolean {
    if (found.length >= MOST_CHECKOUTS) return false;
    const entries = entriesOf(join(root, path));
    if (entries.some(({ name }) => name === ".git")) {
      found.push(path);
      return true;
    }
    if (depth === DEEPEST) return false;
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    return folders.map(({ name }) => walk(`${path}/${name}`, depth + 1)).includes(true);
  }

  for (const entry of entriesOf(root))
    if (entry.isDirectory() && !entry.name.startsWith(".") && !walk(entry.name, 1)) found.push(entry.name);
  return found.sort((a, b) => (a < b ? -1 : 1)).map((path) => ({ path, folder: join(root, path) }));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The commit that is checked out; null where the folder is no repository of its own, or an empty one. */
export function headOf(folder: string): string | null {
  // A folder of exported files inside of somebody's repository is not that repository.
  if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === undefined) return null;
  try {
    return new Git(folder).resolve("HEAD");
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** The branch that is checked out; null where none is, as after the fetch of one commit. */
export function branchOf(folder: string): string | null {
  if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === undefined) return null;
  try {
    return new Git(folder).run(["symbolic-ref", "--quiet", "--short", "HEAD"]).toString("utf8").trim() || null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** `owner/name` of where a checkout came from; null where it does not say so. */
export function originOf(folder: string): string | null {
  if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === undefined) return null;
  try {
    const url = new Git(folder).run(["config", "--get", "remote.origin.url"]).toString("utf8").trim();
    const match =
      /^(?:(?:https?|ssh):\/\/(?:[^\s/@]+@)?[^\s/:@]+(?::\d+)?\/|[^\s/@:]+@[^\s/:]+:)([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(
        url,
      );
    return match === null || /\/\.{1,2}$/.test(match[1]!) ? null : match[1]!;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** A repository to fetch. */
export interface CloneRequest {
  /** `https://github.com`; repositories stand below it as `owner/name.git`. */
  serverUrl: string;
  repository: string;
  /** Branch, tag or commit; null for the default branch. */
  ref: string | null;
  /** Made anew: what is there goes. */
  folder: string;
  token: string | null;
}

/**
 * Fetches one commit of a repository into a folder, without history, submodules or large files. The token reaches git through its
 * environment, so neither the list of processes nor the checkout's configuration shows it. Throws `GitError`.
 */
export function checkOut({ serverUrl, repository, ref, folder, token }: CloneRequest): void {
  if (ref !== null && !isRevisionName(ref))
    throw new GitError("unknown-revision", `Not a revision: ${ref.slice(0, 100)}`);
  const server = serverUrl.replace(/\/+$/, "");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const git = new Git(folder, { ...process.env, ...authorization(server, token), GIT_LFS_SKIP_SMUDGE: "1" });
  git.run(["init", "--quiet"]);
  const seconds = CLONE_TIMEOUT;
  const quiet = ["--quiet", "--no-tags", "--depth=1", "--no-recurse-submodules"];
  git.run(["fetch", ...quiet, "--", `${server}/${repository}.git`, ref ?? "HEAD"], { seconds });
  // The filter of large-file storage is a program that downloads; its pointers are all that is needed.
  const asTheyAre = ["smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `filter.lfs.${setting}`]);
  git.run([...asTheyAre, "checkout", "--quiet", "--force", "FETCH_HEAD"], { seconds });
}

function authorization(server: string, token: string | null): NodeJS.ProcessEnv {
  if (token === null || !server.startsWith("https:")) return {};
  const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
  const number = Number(process.env["GIT_CONFIG_COUNT"] ?? 0) || 0;
  return {
    GIT_CONFIG_COUNT: String(number + 1),
    [`GIT_CONFIG_KEY_${number}`]: `http.${server}/.extraheader`,
    [`GIT_CONFIG_VALUE_${number}`]: `AUTHORIZATION: basic ${credentials}`,
  };
}
