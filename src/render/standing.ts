import type { Reference } from "../domain/reference.ts";
import type { Severity } from "../domain/policy.ts";
import type { Finding, Report } from "../domain/report.ts";

/** How a model, or a whole review, stands: what a reader sees first. Best last. */
export const STANDINGS = ["error", "warning", "unchecked", "note", "clear", "removed"] as const;
export type Standing = (typeof STANDINGS)[number];

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export type Tally = Record<Severity, number>;

/** Numbers of findings per severity. */
export function tallyOf(findings: readonly Pick<Finding, "severity">[]): Tally {
  const tally: Tally = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) tally[finding.severity]++;
  return tally;
}

/** The worst severity among findings, null where there are none. */
export function worstOf(findings: readonly Pick<Finding, "severity">[]): Severity | null {
  const tally = tallyOf(findings);
  return SEVERITIES.find((severity) => tally[severity] > 0) ?? null;
}

/** Findings that count: those that no exception covers and that the base does not have. */
export function activeFindings(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.state === "active");
}

/**
 * The findings that made the verdict `fail`, and that have to go before it changes. Errors where the policy enforces; where it
 * has none of these, warnings were asked to fail.
 */
export function failingFindings(report: Report): Finding[] {
  if (report.verdict !== "fail") return [];
  const enforced = activeFindings(report).filter((finding) => isEnforced(report, finding));
  const errors = enforced.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? errors : enforced.filter(({ severity }) => severity === "warning");
}

/** Whether the policy lets a finding of its place, branch and day fail. */
export function isEnforced(report: Report, { enforcement }: Finding): boolean {
  return (enforcement ?? report.enforcement) === "enforce";
}

/** Findings that the base has too, or that a baseline keeps: told, and not counted. */
export function olderFindings(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.state === "preexisting");
}

/** Places that use a repository now: neither mentioned, nor written to, nor gone. What every format and output counts. */
export function usesOf({ references }: Pick<Report, "references">): Reference[] {
  return references.filter(({ usage, change }) => usage === "use" && change !== "removed");
}

/** Whether base and head were compared. */
export function isComparison(report: Report): boolean {
  return report.references.some((reference) => reference.change !== null);
}

/** Whether there is anything to tell on a pull request: a change of models or of their policy, or a finding that is new. */
export function concernsModels(report: Report): boolean {
  if (report.proposal != null) return true;
  if (activeFindings(report).length > 0) return true;
  return report.references.some(({ change, usage }) => change !== "unchanged" && usage !== "mention");
}
