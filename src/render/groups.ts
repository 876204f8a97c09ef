import type { Location, RelatedPlace } from "../domain/reference.ts";
import type { Evidence, Finding, FindingState, Report } from "../domain/report.ts";
import { SEVERITIES } from "./standing.ts";

/** A place to show: where the literal stands, or only its line. */
export type Place = Pick<Location, "path" | "line" | "cell"> & { column: number | null };

/** Findings that say the same of the same repo at several places. */
export interface FindingGroup extends Pick<
  Finding,
  "rule" | "severity" | "state" | "message" | "fix" | "repo" | "exception"
> {
  subject: string | null;
  places: Place[];
  related: RelatedPlace[];
  evidence: Evidence[];
  findings: Finding[];
}

const STATES: readonly FindingState[] = ["active", "preexisting", "excepted"];

/** Groups, those that count first, then by severity; within these in the order of the report. */
export function groupsOf(report: Report): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of report.findings) {
    const { rule, severity, state, message, fix, repo, exception, location, related, subject } = finding;
    const key = JSON.stringify([
      rule,
      subject,
      severity,
      state,
      message,
      fix,
      repo?.kind,
      repo?.id,
      exception,
      location === null,
    ]);
    const group = groups.get(key) ?? {
      rule,
      severity,
      state,
      message,
      fix,
      repo,
      exception,
      subject: subject ?? null,
      places: [],
      related: [],
      evidence: [],
      findings: [],
    };
    groups.set(key, group);
    group.findings.push(finding);
    if (location !== null) group.places.push(location);
    for (const { path, line } of related.filter(({ role }) => role === "also-here"))
      group.places.push({ path, line, column: null, cell: null });
    group.related.push(...related.filter(({ role }) => role !== "also-here"));
    group.evidence.push(
      ...finding.evidence.filter((one) => !group.evidence.some((other) => isSameEvidence(one, other))),
    );
  }
  // Sorting is stable.
  return [...groups.values()].sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return a.source === b.source && a.url === b.url && a.path === b.path && a.line === b.line && a.quote === b.quote;
}
