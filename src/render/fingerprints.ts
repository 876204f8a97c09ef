import type { Finding, Report } from "../domain/report.ts";
import { digestOf } from "./digest.ts";

/**
 * What makes a finding the same finding in the next run: rule, subject, repo and file, and which of several such it is in that
 * file; never the line, nor the words of the message. In the order of `report.findings`.
 */
export function fingerprintsOf(report: Report): string[] {
  const seen = new Map<string, number>();
  const order = report.findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => line(a.finding) - line(b.finding) || column(a.finding) - column(b.finding));
  const prints: string[] = [];
  for (const { finding, index } of order) {
    const { rule, subject, repo, location } = finding;
    const identity = [rule, subject ?? null, repo?.kind ?? null, repo?.id ?? null, location?.path ?? null];
    const key = JSON.stringify(identity);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    prints[index] = digestOf([...identity, ordinal]);
  }
  return prints;
}

const line = (finding: Finding): number => finding.location?.line ?? 0;
const column = (finding: Finding): number => finding.location?.column ?? 0;
