import type { Finding, Report } from "../domain/report.ts";
import { digestOf } from "./digest.ts";
import { compareText } from "./words.ts";

/**
 * What makes a finding the same finding in the next run: rule, subject and repo, or the file where it is of no repo, and which
 * of several such it is; never the line, nor the words of the message. In the order of `report.findings`.
 */
export function fingerprintsOf(report: Report): string[] {
  const seen = new Map<string, number>();
  const order = report.findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => compareText(path(a.finding), path(b.finding)) || line(a.finding) - line(b.finding));
  const prints: string[] = [];
  for (const { finding, index } of order) {
    const { rule, subject, repo, location } = finding;
    const about = repo === null ? [location?.path ?? null] : [repo.kind, repo.id];
    const identity = [rule, subject ?? null, ...about];
    const key = JSON.stringify(identity);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    prints[index] = digestOf([...identity, ordinal]);
  }
  return prints;
}

const line = (finding: Finding): number => finding.location?.line ?? 0;
const path = (finding: Finding): string => finding.location?.path ?? "";
