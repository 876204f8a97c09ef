import { isRepoId } from "../domain/repo-id.ts";
import type { Severity } from "../domain/policy.ts";
import type { RepoKind } from "../domain/reference.ts";
import type { Finding } from "../domain/report.ts";
import { findingKey } from "./findings.ts";
import { compareText, SEVERITIES } from "./order.ts";

/** Findings that were there when a repository began: they are shown and do not gate. */
export interface Baseline {
  /** For `known` of a check. */
  keys: ReadonlySet<string>;
}

const LARGEST = 16 * 1024 * 1024;
const KINDS: readonly RepoKind[] = ["model", "dataset", "space"];

interface Entry {
  rule: string;
  severity: Severity;
  /** `kind:id`, or the path of a finding that is about no repo. */
  repo?: string;
  path?: string;
  subject?: string;
}

/** The active findings as a file to commit: JSON, sorted, one finding a line, so that one that is mended is one line less. */
export function writeBaseline(findings: readonly Finding[]): string {
  const entries = new Map(
    findings
      .filter((finding) => finding.state !== "excepted")
      .map((finding) => [findingKey(finding), entryOf(finding)]),
  );
  const lines = [...entries.values()].map((entry) => JSON.stringify(entry)).sort(compareText);
  return `{\n  "version": 1,\n  "findings": [${lines.map((line) => `\n    ${line}`).join(",")}\n  ]\n}\n`;
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
  const keys = new Set<string>();
  for (const [index, entry] of value["findings"].entries()) {
    const key = keyOf(entry);
    if (key === null) return { problem: `finding ${index + 1} is not one that a baseline can hold` };
    keys.add(key);
  }
  return { keys };
}

/** How many findings of a baseline are still there, and how many are mended. */
export function progressOf({ keys }: Baseline, findings: readonly Finding[]): { remaining: number; mended: number } {
  const present = new Set(findings.map(findingKey));
  const remaining = [...keys].filter((key) => present.has(key)).length;
  return { remaining, mended: keys.size - remaining };
}

function entryOf({ rule, severity, repo, location, subject }: Finding): Entry {
  return {
    rule,
    severity,
    ...(repo === null ? { path: location?.path ?? "" } : { repo: `${repo.kind}:${repo.id}` }),
    ...(subject === undefined ? {} : { subject }),
  };
}

function keyOf(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  const { rule, severity, repo, path, subject } = entry;
  if (typeof rule !== "string" || !SEVERITIES.some((known) => known === severity)) return null;
  if (subject !== undefined && typeof subject !== "string") return null;
  const named = typeof repo === "string" ? readRepo(repo) : null;
  if (named === null && typeof path !== "string") return null;
  const location =
    named === null ? { path: String(path), line: 1, column: 1, endLine: 1, endColumn: 1, cell: null } : null;
  const identity = { rule, severity: severity as Severity, repo: named, location };
  return findingKey(subject === undefined ? identity : { ...identity, subject });
}

function readRepo(text: string): Finding["repo"] {
  const colon = text.indexOf(":");
  const kind = KINDS.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind !== undefined && isRepoId(id) ? { kind, id } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
