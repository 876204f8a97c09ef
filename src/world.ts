import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Policy } from "./domain/policy.ts";
import type { Report } from "./domain/report.ts";
import { auditEntry, lineDigest, type AuditContext } from "./render/audit-log.ts";
import { checkAllowEntry, coversAllowEntry } from "./license/decide.ts";
import type { RemoteAddress } from "./domain/policy-address.ts";
import { effectivePolicy } from "./policy/layers.ts";
import {
  DEFAULT_BASELINE,
  EMPTY_BASELINE,
  readBaseline,
  type Baseline,
  type BaselineInForce,
} from "./check/baseline.ts";
import { UsageError } from "./domain/usage-error.ts";
import { appendLine } from "./io/audit-log.ts";
import { GitError, type Git } from "./io/git.ts";
import { GitHubError, openGitHub } from "./io/github.ts";
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
  const compared = { workspace: openRevision(git, base, changed), changed };
  return head === null ? { ...compared, naming: (words) => git.findFiles(words) } : compared;
}

/** Where a policy is read. `readFile` answers null where there is no such file; `readRemote` never rejects with what can be told. */
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
      digest: sha256Of,
    },
    { rules, checkAllowEntry, coversAllowEntry },
  );
}

/** Puts a run at the end of an audit log, and says which line it is. */
export function appendAudit(path: string, report: Report, context: AuditContext): string {
  const { line, number } = appendLine(path, (last) =>
    JSON.stringify(auditEntry(report, context, last === null ? null : lineDigest(last))),
  );
  return `Audit log: line ${number}, sha256 ${lineDigest(line)}`;
}

/** The commit that a tree is at; null where it has changes that no commit holds, besides a run's own files. */
export function commitOfTree(git: Git, own: readonly string[]): string | null {
  try {
    const head = git.resolve("HEAD");
    return head !== null && git.listChanged(head, null).every(({ path }) => own.includes(path)) ? head : null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Paths of files as the scan of a folder names them; those outside of it are left out. */
export function insideOf(root: string, paths: readonly (string | null)[]): string[] {
  return paths.flatMap((path) => {
    const inside = path === null ? ".." : relative(resolve(root), resolve(path)).split(sep).join("/");
    return inside === "" || inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? [] : [inside];
  });
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Where a baseline is read: the one in force and the one that the reviewed tree has may differ. */
export interface BaselinePlace {
  /** A path below the root; null for the default path, which may be missing. */
  baseline: string | null;
  /** The revision that `readFile` reads at; null for the working tree. */
  ref: string | null;
  /** Reads where the baseline in force stands: at the base of a change, so that no change takes its own findings away. */
  readFile(path: string): string | null | Promise<string | null>;
  /** Reads the reviewed tree. */
  readPresent(path: string): string | null | Promise<string | null>;
}

/** The baseline in force, and the file as the reviewed tree has it; null where there is neither. */
export async function openBaseline(place: BaselinePlace): Promise<BaselineInForce | null> {
  const source = place.baseline ?? DEFAULT_BASELINE;
  const [text, present] = [await place.readFile(source), await place.readPresent(source)];
  if (text === null && present === null) {
    if (place.baseline === null) return null;
    throw new UsageError(`there is no baseline ${JSON.stringify(source)}`);
  }
  return {
    source,
    ref: place.ref,
    sha256: text === null ? null : sha256Of(text),
    baseline: text === null ? EMPTY_BASELINE : baselineIn(source, text),
    present: present === null ? null : { baseline: baselineIn(source, present), text: present },
  };
}

/** Throws `UsageError` on a file that is no baseline. */
export function baselineIn(source: string, text: string): Baseline {
  const baseline = readBaseline(text);
  if ("problem" in baseline) throw new UsageError(`${source} cannot be used: ${baseline.problem}`);
  return baseline;
}

/** Bytes of a policy or baseline that are read: more than one may have, so that its reader can say that it is too large. */
export const LARGEST_READ = LARGEST_POLICY * 16;

/** Reads policies below a folder; what lies outside of it does not exist. */
export function policyReaderOf(root: string): (path: string) => string | null {
  const folder = resolve(root);
  return (path) => {
    const full = resolve(folder, path);
    if (full !== folder && !full.startsWith(folder + "/")) return null;
    return readText(full, LARGEST_READ);
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
export function localPolicy(root: string, policy: string | null, access: RemoteAccess | null): PolicyPlace {
  return {
    policy,
    ref: null,
    readFile: policyReaderOf(root),
    readRemote: access === null ? offline : remotePolicyReader(access),
  };
}

const offline: PolicyPlace["readRemote"] = () =>
  Promise.resolve({ problem: "this command asks nothing over the network; `model-review check` does" });

/** With what policies of other repositories are read. */
export interface RemoteAccess {
  /** Base URL of GitHub's API. The token goes nowhere else. */
  apiUrl: string;
  token: string | null;
  /** Where whoever runs this would have given a token, for the message. */
  tokenFrom: string;
}

/** Reads policy files of other repositories through GitHub's API. Never rejects with what can be told. */
export function remotePolicyReader({ apiUrl, token, tokenFrom }: RemoteAccess): PolicyPlace["readRemote"] {
  return async (address) => {
    if (token === null) return { problem: `reading it takes a token: ${tokenFrom}` };
    try {
      const github = await openGitHub({ apiUrl, token, repository: `${address.owner}/${address.repo}` });
      return (
        (await github.file(address.path, address.ref)) ?? {
          problem: "it is not there, or the token may not read it (contents: read in that repository)",
        }
      );
    } catch (error) {
      if (error instanceof GitHubError) return { problem: error.message };
      throw error;
    }
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
