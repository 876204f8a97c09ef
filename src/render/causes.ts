import type { Finding } from "../domain/report.ts";
import { listedUpTo } from "./words.ts";

/**
 * Rules that may all speak where one license is the cause, the one first whose remedy settles the others too: who drops what
 * the policy rules out has no conflict left, and not the other way round.
 */
const ONE_CAUSE: readonly string[] = ["license-clause-forbidden", "license-not-allowed", "base-model-license-conflict"];

type Caused = Pick<Finding, "rule" | "severity" | "state" | "repo"> & { subject?: string | null };

/** Findings of one cause: what is told, and what follows from it. */
export interface Cause<T> {
  lead: T;
  also: T[];
}

/** Rules that say one thing of a repo several times: each section that its card does not give. */
const LISTING: readonly string[] = ["model-card-section-missing", "dataset-card-section-missing"];

/**
 * Puts together what has one cause: the same license, held by the same repo or ancestor, or the same card, for the same
 * standing. In the order given, each cause where its worst finding stands.
 */
export function causesOf<T extends Caused>(findings: readonly T[]): Cause<T>[] {
  const causes = new Map<string, T[]>();
  const said = new Map<string, number>();
  findings.forEach((finding, index) => {
    const shared = keyOf(finding);
    // What one rule says twice are two matters: two parts of an expression, two clauses.
    const ofRule = `${shared} ${finding.rule}`;
    const nth = LISTING.includes(finding.rule) ? 0 : (said.get(ofRule) ?? 0);
    said.set(ofRule, nth + 1);
    const key = shared === null ? String(index) : `${shared} ${nth}`;
    causes.set(key, [...(causes.get(key) ?? []), finding]);
  });
  return [...causes.values()].map((some) => {
    const lead = some.reduce((best, one) => (precedes(one, best) ? one : best));
    return { lead, also: some.filter((one) => one !== lead) };
  });
}

const SEVERITIES = ["error", "warning", "note"];

/** An error is told before a note, whichever rule it is of. */
function precedes(one: Caused, other: Caused): boolean {
  const bySeverity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return bySeverity < 0 || (bySeverity === 0 && ONE_CAUSE.indexOf(one.rule) < ONE_CAUSE.indexOf(other.rule));
}

function keyOf({ rule, severity, state, repo, subject }: Caused): string | null {
  if (LISTING.includes(rule) && repo !== null && subject != null)
    return JSON.stringify([rule, severity, state, repo.kind, repo.id]);
  if (!ONE_CAUSE.includes(rule) || repo === null) return null;
  return JSON.stringify([state, repo.kind, repo.id, holderOf(subject ?? "")]);
}

/** A subject names the ancestor whose license it is before anything else; clauses have no slash. */
function holderOf(subject: string): string {
  const first = subject.split(" ", 1)[0]!;
  return first.includes("/") ? first.toLowerCase() : "";
}

/** What such a finding says of a license, in as few words as a table has room for; null for other rules. */
export function licenseWordsOf({ rule, subject }: Pick<Finding, "rule" | "subject">): string | null {
  const isInherited = holderOf(subject ?? "") !== "";
  switch (rule) {
    case "license-clause-forbidden": {
      const clauses = (subject ?? "").split(" ").filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word));
      return clauses.length === 0 ? null : `${listedUpTo(clauses, 2)}${isInherited ? " by its base" : ""}`;
    }
    case "license-not-allowed":
      return isInherited ? "base not allowed" : "not allowed";
    case "base-model-license-conflict":
      return "wider than its base";
    default:
      return null;
  }
}
