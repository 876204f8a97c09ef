import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Policy } from "./domain/policy.ts";
import { checkAllowEntry, coversAllowEntry } from "./license/decide.ts";
import type { RemoteAddress } from "./policy/address.ts";
import { effectivePolicy } from "./policy/layers.ts";
import type { Git } from "./io/git.ts";
import { openRevision } from "./io/revision.ts";
import { LARGEST_POLICY } from "./policy/schema.ts";
import { rules } from "./plugins.ts";
import type { World } from "./review.ts";

/** Where a repository keeps its policy unless somebody says otherwise. */
export const DEFAULT_POLICY = ".github/model-policy.yml";

/** The folder of Hub answers kept between runs: `MODEL_REVIEW_CACHE` (`off` for none), else where the user's caches are. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string | null {
  const own = environment["MODEL_REVIEW_CACHE"];
  if (own === "off") return null;
  if (own !== undefined && own !== "") return own;
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "model-review");
}

/**
 * The tree to compare with: only what differs from it is read. `head` null compares with the working tree. Throws `GitError`
 * where a commit is not here.
 */
export function openBase(git: Git, base: string, head: string | null): NonNullable<World["base"]> {
  const changed = new Set(git.listChanged(base, head).map(({ path }) => path));
  return { workspace: openRevision(git, base, changed), changed };
}

export interface PolicyPlace {
  /** A path below the root, or `owner/repo/path@ref`; null for the default path, which may be missing. */
  policy: string | null;
  /** The revision that `readFile` reads at; null for the working tree. */
  ref: string | null;
  readFile(path: string): string | null | Promise<string | null>;
  readRemote(address: RemoteAddress): Promise<{ text: string; commit: string | null } | { problem: string }>;
}

/** The policy in force. Throws `PolicyError` with every mistake at its place. */
export function openPolicy(place: PolicyPlace): Promise<Policy> {
  return effectivePolicy(
    { policy: place.policy ?? DEFAULT_POLICY, ref: place.ref, mustExist: place.policy !== null },
    {
      readFile: place.readFile,
      readRemote: place.readRemote,
      digest: (text) => createHash("sha256").update(text).digest("hex"),
    },
    { rules, checkAllowEntry, coversAllowEntry },
  );
}

/** Reads policies below a folder; what lies outside of it does not exist. */
export function policyReaderOf(root: string): (path: string) => string | null {
  const folder = resolve(root);
  return (path) => {
    const full = resolve(folder, path);
    if (full !== folder && !full.startsWith(folder + "/")) return null;
    // One byte more than a policy may have, so that the reader can say that it is too large.
    return readText(full, LARGEST_POLICY * 16);
  };
}

function readText(path: string, most: number): string | null {
  try {
    const { size } = statSync(path);
    return size > most ? null : readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** A policy of the working tree, as the command line reads it. */
export function localPolicy(root: string, policy: string | null): PolicyPlace {
  return {
    policy,
    ref: null,
    readFile: policyReaderOf(root),
    readRemote: () =>
      Promise.resolve({ problem: "policies of other repositories are read by the action; give a path instead" }),
  };
}

/** To a file, or to the standard output where none is named. */
export function writeOutput(stdout: NodeJS.WritableStream, path: string | null, text: string): void {
  if (path === null) stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  else writeText(path, text);
}

/** Writes a file whose folder need not exist yet. */
export function writeText(path: string, text: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
}
