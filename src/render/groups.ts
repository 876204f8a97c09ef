import type { Location } from "../domain/reference.ts";
import type { Evidence, Finding, FindingState, Report } from "../domain/report.ts";
import { SEVERITIES } from "./standing.ts";
import { compareText, firstOf } from "./words.ts";

/** Findings that say the same of the same repo at several places. */
export interface FindingGroup extends Pick<
  Finding,
  "rule" | "severity" | "state" | "message" | "fix" | "repo" | "exception"
> {
  places: Location[];
  related: Finding["related"];
  evidence: Evidence[];
  findings: Finding[];
}

const STATES: readonly FindingState[] = ["active", "preexisting", "excepted"];

/** Groups in the order in which to read them: state, severity, how many places depend on it, repo, rule. */
export function groupsOf(report: Report): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of report.findings) {
    const { rule, severity, state, message, fix, repo, exception, location } = finding;
    const key = JSON.stringify([rule, severity, state, message, fix, repo?.kind, repo?.id, location === null]);
    const group = groups.get(key) ?? {
      ...{ rule, severity, state, message, fix, repo, exception },
      places: [],
      related: [],
      evidence: [],
      findings: [],
    };
    groups.set(key, group);
    group.findings.push(finding);
    if (location !== null) group.places.push(location);
    group.related.push(...finding.related);
    group.evidence.push(
      ...finding.evidence.filter((one) => !group.evidence.some((other) => isSameEvidence(one, other))),
    );
  }
  return [...groups.values()].sort((a, b) =>
    firstOf(
      STATES.indexOf(a.state) - STATES.indexOf(b.state),
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
      b.places.length - a.places.length,
      compareText(a.repo?.id ?? "", b.repo?.id ?? ""),
      compareText(a.rule, b.rule),
      compareText(a.message, b.message),
    ),
  );
}

function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return a.source === b.source && a.url === b.url && a.path === b.path && a.line === b.line && a.quote === b.quote;
}
