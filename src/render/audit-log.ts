import { createHash } from "node:crypto";
import type { Report } from "../domain/report.ts";
import { digestOf } from "./digest.ts";
import { toReportV1 } from "./report-v1.ts";

/** How a run was asked for, as far as its report depends on it: what a replay asks again. */
export interface Asked {
  /** As `--policy` or the input writes it; null for the default path. */
  policy: string | null;
  /** Commit that the policy was read at; null for the tree itself. */
  policyRef: string | null;
  /** As written; null for the default path, false for none. */
  baseline: string | null | false;
  baselineRef: string | null;
  lock: string | null;
  /** Commit that the tree was compared with; null where it was compared with none. */
  compare: string | null;
  failOn: "error" | "warning" | "never";
  paths: string[];
  exclude: string[];
  /** Whether a large tree was read whole although there was a base. */
  whole: boolean;
  /** Policy files that the change proposed, which were not scanned either. */
  policies: string[];
}

/** What a run knows of itself besides its report. */
export interface AuditContext {
  /** The moment that the review was held against, ISO 8601. */
  time: string;
  /** Who started it, as the environment says. */
  actor: string | null;
  /** The hosted run, in that host's numbering. */
  job: { id: string; attempt: number; url: string | null } | null;
  /** Commit of the reviewed tree; null where it is at none. */
  tree: string | null;
  asked: Asked;
  /** SHA-256 of the Hub snapshot that was recorded or replayed; null where none was. */
  snapshot: string | null;
}

export type AuditEntry = ReturnType<typeof auditEntry>;

/** One run as one line of an audit log. `previous`: SHA-256 of the line before it; null for the first. */
export function auditEntry(report: Report, context: AuditContext, previous: string | null) {
  const told = toReportV1(report);
  const { repository, event, base, head, branch, hub, policy, policyImplicit, enforcement, baseline } = told.run;
  const numberOf = (key: "severity" | "state", value: string): number =>
    told.findings.filter((finding) => finding[key] === value && (key === "state" || finding.state === "active")).length;
  return {
    version: 1 as const,
    time: context.time,
    actor: context.actor,
    job: context.job,
    tool: told.tool,
    run: { repository, event, base, head, branch },
    tree: context.tree,
    asked: context.asked,
    hub,
    snapshot: context.snapshot,
    policy,
    policyImplicit,
    enforcement,
    baseline: baseline === null ? null : { source: baseline.source, ref: baseline.ref, sha256: baseline.sha256 },
    repos: told.repos.map(({ kind, id, status, commit }) => ({ kind, id, status, commit })),
    findings: told.findings.map(({ rule, severity, state, subject, repo, location, evidence }) => ({
      rule,
      severity,
      state,
      subject,
      repo: repo === null ? null : `${repo.kind}:${repo.id}`,
      place: location === null ? null : `${location.path}:${location.line}`,
      evidence: evidence.length === 0 ? null : digestOf(evidence),
    })),
    counts: {
      references: told.references.length,
      error: numberOf("severity", "error"),
      warning: numberOf("severity", "warning"),
      note: numberOf("severity", "note"),
      excepted: numberOf("state", "excepted"),
      preexisting: numberOf("state", "preexisting"),
    },
    verdict: told.verdict,
    reason: told.reason,
    report: reportDigest(report),
    previous,
  };
}

/**
 * SHA-256 of a report's JSON without what a replay cannot have: how many requests it took, and what a policy that was not yet in
 * force would have said.
 */
export function reportDigest(report: Report): string {
  const told = toReportV1(report);
  return digestOf({ ...told, run: { ...told.run, requests: null }, proposal: null });
}

/** SHA-256 of a line without its line feed, as the next line names it. */
export function lineDigest(line: string): string {
  return createHash("sha256").update(line).digest("hex");
}

/** What is wrong with the chain of a log, with the line (1-based) where it shows. */
export function chainProblems(lines: readonly string[]): { line: number; message: string }[] {
  return lines.flatMap((text, index) => {
    const line = index + 1;
    const entry = parsed(text);
    if (entry === null) return [{ line, message: "this is not an entry of an audit log" }];
    const before = lines[index - 1];
    const expected = before === undefined ? null : lineDigest(before);
    if (entry["previous"] === expected) return [];
    return [
      {
        line,
        message:
          before === undefined
            ? "lines before this one are gone"
            : "the line before this one was changed, put in or taken out",
      },
    ];
  });
}

/** An entry that anybody may have written: only its shape is known to be right. */
export function readAuditEntry(text: string): AuditEntry | { problem: string } {
  const entry = parsed(text);
  if (entry === null) return { problem: "it is not an entry of an audit log" };
  const problem = PARTS.find(([name, isGood]) => !isGood(entry[name]))?.[0];
  return problem === undefined
    ? (entry as unknown as AuditEntry)
    : { problem: `\`${problem}\` is not what it should be` };
}

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === "string" && value.length <= 10_000;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isDigest: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isCommit: Check = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isShape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

/** What a replay rests on. */
const PARTS: readonly [name: string, isGood: Check][] = [
  ["time", (value) => isText(value) && !Number.isNaN(Date.parse(String(value)))],
  ["tool", isShape({ name: isText, version: isText })],
  [
    "run",
    isShape({
      repository: orNull(isText),
      event: orNull(isText),
      base: orNull(isText),
      head: orNull(isText),
      branch: orNull(isText),
    }),
  ],
  ["tree", orNull(isCommit)],
  [
    "asked",
    isShape({
      policy: orNull(isText),
      policyRef: orNull(isCommit),
      baseline: (value) => value === false || orNull(isText)(value),
      baselineRef: orNull(isCommit),
      lock: orNull(isText),
      compare: orNull(isCommit),
      failOn: (value) => ["error", "warning", "never"].includes(String(value)),
      paths: isListOf(isText),
      exclude: isListOf(isText),
      whole: (value) => typeof value === "boolean",
      policies: isListOf(isText),
    }),
  ],
  ["snapshot", orNull(isDigest)],
  ["policy", isListOf(isShape({ source: isText, sha256: isDigest }))],
  ["findings", isListOf(isShape({ rule: isText, severity: isText, state: isText }))],
  ["verdict", isText],
  ["report", isDigest],
];

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value["version"] === 1 ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
