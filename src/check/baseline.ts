import { isRepoId } from "../domain/repo-id.ts";
import type { Severity } from "../domain/policy.ts";
import type { RepoId, RepoKind } from "../domain/reference.ts";
import type { BaselineStanding, Finding, Mishap } from "../domain/report.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { findingKey } from "./findings.ts";
import { compareText, SEVERITIES } from "./order.ts";
import { isUnanswered } from "./verdict.ts";

/** Where a repository keeps its baseline unless somebody says otherwise. */
export const DEFAULT_BASELINE = ".github/model-baseline.json";

/** Findings that were there when a repository began: they are shown and do not gate. */
export interface Baseline {
  /** Findings when it was begun, those that were added later included: where the countdown starts. */
  begun: number;
  /** By `findingKey`. */
  entries: ReadonlyMap<string, BaselineEntry>;
}

/** One line of the file. */
export interface BaselineEntry {
  rule: string;
  severity: Severity;
  /** `kind:id`, or the path of a finding that is about no repo. */
  repo?: string;
  path?: string;
  subject?: string;
}

/** A baseline as a run uses it. */
export interface BaselineInForce extends Pick<BaselineStanding, "source" | "ref" | "sha256"> {
  baseline: Baseline;
  /** The file as the reviewed tree has it, with its text; null where it has none. */
  present: { baseline: Baseline; text: string } | null;
}

/** What became of the entries of a baseline. */
export interface BaselineProgress {
  left: Set<string>;
  /** Surely mended: the repo was seen, and the finding is gone. */
  mended: Set<string>;
}

const LARGEST = 16 * 1024 * 1024;
const KINDS: readonly RepoKind[] = ["model", "dataset", "space"];

export const EMPTY_BASELINE: Baseline = { begun: 0, entries: new Map() };

/** What a baseline can hold of these findings. Notes never gate, and what is excepted has its own entry in the policy. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const held = findings.filter(({ state, severity }) => state !== "excepted" && severity !== "note");
  const entries = new Map(held.map((finding) => [findingKey(finding), entryOf(finding)]));
  return { begun: entries.size, entries };
}

/** The file to commit: JSON, sorted, one finding a line, so that one that is mended is one line less. */
export function formatBaseline({ begun, entries }: Baseline): string {
  const lines = [...entries.values()].map((entry) => JSON.stringify(entry)).sort(compareText);
  const list = lines.map((line) => `\n    ${line}`).join(",");
  return `{\n  "version": 1,\n  "begun": ${begun},\n  "findings": [${list}\n  ]\n}\n`;
}

/** Reads a baseline; never throws. */
export function readBaseline(text: string): Baseline | { problem: string } {
  if (text.length > LARGEST) return { problem: "a baseline has at most 16 MiB" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "this is not JSON" };
  }
  if (!isRecord(value) || value["version"] !== 1 || !Array.isArray(value["findings"])) {
    return { problem: "this is not a baseline of version 1" };
  }
  const entries = new Map<string, BaselineEntry>();
  for (const [index, item] of value["findings"].entries()) {
    const read = readEntry(item);
    if (read === null) return { problem: `finding ${index + 1} is not one that a baseline can hold` };
    entries.set(...read);
  }
  const { begun } = value;
  if (begun !== undefined && !(Number.isSafeInteger(begun) && (begun as number) >= entries.size)) {
    return { problem: "`begun` is the number of findings that it began with, so not below those that it lists" };
  }
  return { begun: (begun as number | undefined) ?? entries.size, entries };
}

/** What a run saw. */
export interface Sight {
  repos: readonly ResolvedRepo[];
  mishaps: readonly Mishap[];
  /** True where only a part of the tree was scanned. */
  partial?: boolean;
}

/** Whether nothing was missed. */
export function isComplete({ repos, mishaps, partial = false }: Sight): boolean {
  return !partial && mishaps.length === 0 && !repos.some(isUnanswered);
}

/** Whether everything was seen that could show a finding of a repo, or (null) of the tree, again. */
function wasSeen(sight: Sight, repo: RepoId | null): boolean {
  if (isComplete(sight)) return true;
  if (repo === null || sight.partial === true || sight.mishaps.length > 0) return false;
  const same = sight.repos.filter(({ kind, id }) => kind === repo.kind && id.toLowerCase() === repo.id.toLowerCase());
  // One that did not answer may be this one under an old name.
  return same.length > 0 && !same.some(isUnanswered);
}

/** Which entries are left and which are mended. What was not seen counts as left. */
export function progressOf({ entries }: Baseline, findings: readonly Finding[], sight: Sight): BaselineProgress {
  const present = new Set(findings.filter(({ state }) => state !== "excepted").map(findingKey));
  const progress: BaselineProgress = { left: new Set(), mended: new Set() };
  for (const [key, { repo }] of entries) {
    const isLeft = present.has(key) || !wasSeen(sight, repo === undefined ? null : readRepo(repo));
    (isLeft ? progress.left : progress.mended).add(key);
  }
  return progress;
}

/** A baseline without what is mended; `added` are new entries that somebody wants in it. */
export function renewed({ begun, entries }: Baseline, mended: ReadonlySet<string>, added: Baseline | null): Baseline {
  const kept = new Map([...entries].filter(([key]) => !mended.has(key)));
  const fresh = [...(added?.entries ?? [])].filter(([key]) => !kept.has(key));
  return { begun: begun + fresh.length, entries: new Map([...kept, ...fresh]) };
}

/** The line of an entry in a file that this tool wrote, 1-based; the first where it was laid out by somebody else. */
export function lineOfEntry(text: string, key: string): number {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes('"rule"') && keyOfLine(line) === key);
  return at === -1 ? 1 : at + 1;
}

function keyOfLine(line: string): string | null {
  try {
    return readEntry(JSON.parse(line.trim().replace(/,$/, "")))?.[0] ?? null;
  } catch {
    return null;
  }
}

function entryOf({ rule, severity, repo, location, subject }: Finding): BaselineEntry {
  return {
    rule,
    severity,
    ...(repo === null ? { path: location?.path ?? "" } : { repo: `${repo.kind}:${repo.id}` }),
    ...(subject === undefined ? {} : { subject }),
  };
}

function readEntry(item: unknown): [key: string, entry: BaselineEntry] | null {
  if (!isRecord(item)) return null;
  const { rule, severity: weight, repo, path, subject } = item;
  const severity = SEVERITIES.find((known) => known === weight);
  if (typeof rule !== "string" || severity === undefined) return null;
  if (subject !== undefined && typeof subject !== "string") return null;
  const named = typeof repo === "string" ? readRepo(repo) : null;
  if (named === null && typeof path !== "string") return null;
  const about = subject === undefined ? {} : { subject };
  const location =
    named === null ? { path: String(path), line: 1, column: 1, endLine: 1, endColumn: 1, cell: null } : null;
  const where = named === null ? { path: String(path) } : { repo: String(repo) };
  return [findingKey({ rule, severity, repo: named, location, ...about }), { rule, severity, ...where, ...about }];
}

function readRepo(text: string): RepoId | null {
  const colon = text.indexOf(":");
  const kind = KINDS.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind !== undefined && isRepoId(id) ? { kind, id } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
