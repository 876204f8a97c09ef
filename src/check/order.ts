import type { Severity } from "../domain/policy.ts";
import type { Location, Reference, RelatedPlace, RepoId } from "../domain/reference.ts";
import type { Finding } from "../domain/report.ts";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Whether a severity is at least as bad as another. */
export function isAtLeast(severity: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
}

/** Compares by code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The places where a repo is used, the one to show first: uses before mentions, certain before likely, then in reading order. */
export function inOrder(references: readonly Reference[]): Reference[] {
  return [...references].sort(
    (a, b) =>
      Number(a.usage !== "use") - Number(b.usage !== "use") ||
      Number(a.confidence !== "declared") - Number(b.confidence !== "declared") ||
      comparePlaces(a, b) ||
      compareText(`${a.kind}:${a.id}@${a.revision ?? ""}`, `${b.kind}:${b.id}@${b.revision ?? ""}`),
  );
}

function comparePlaces(a: Location, b: Location): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  );
}

/** Related places in order, each once, and not the place of the finding itself. */
export function distinctPlaces(places: readonly RelatedPlace[], except: Location | null): RelatedPlace[] {
  const seen = new Set(except === null ? [] : [`${except.path}\0${except.line}`]);
  const kept: RelatedPlace[] = [];
  for (const place of places) {
    const key = `${place.path}\0${place.line}`;
    if (!seen.has(key)) kept.push(place);
    seen.add(key);
  }
  return kept;
}

/** Worst first; among equals what weighs most, then in reading order. `weightOf`: how much depends on a repo. */
export function sortFindings(findings: readonly Finding[], weightOf: (repo: RepoId) => number): Finding[] {
  const weight = ({ repo }: Finding): number => (repo === null ? 0 : weightOf(repo));
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      weight(b) - weight(a) ||
      compareLocations(a.location, b.location) ||
      compareText(a.repo?.id ?? "", b.repo?.id ?? "") ||
      compareText(a.rule, b.rule) ||
      compareText(a.subject ?? "", b.subject ?? "") ||
      compareText(a.state, b.state) ||
      compareText(a.message, b.message) ||
      compareText(a.fix ?? "", b.fix ?? "") ||
      compareText(JSON.stringify(a.related), JSON.stringify(b.related)),
  );
}

function compareLocations(a: Location | null, b: Location | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePlaces(a, b);
}
