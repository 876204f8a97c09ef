import type { Exception } from "../domain/policy.ts";
import type { Reference } from "../domain/reference.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { compileGlob, compileGlobs } from "../policy/glob.ts";

/** What an exception is held against: one place of a finding. */
export interface Accusation {
  rule: string;
  repo: ResolvedRepo | null;
  /** Null where the finding is not about a reference. */
  reference: Reference | null;
  /** Null where the finding has no place. */
  path: string | null;
}

/** The exceptions of a policy on one day. */
export interface Exceptions {
  /** The exception that covers an accusation, or null. Notes every one that matches, also those that have expired. */
  cover(accusation: Accusation): Exception | null;
  /** Indexes of those that matched something. */
  used: ReadonlySet<number>;
}

export function exceptionsOf(exceptions: readonly Exception[], now: Date): Exceptions {
  const used = new Set<number>();
  const byRule = new Map<
    string,
    { index: number; exception: Exception; matches: (accusation: Accusation) => boolean }[]
  >();
  exceptions.forEach((exception, index) => {
    const same = byRule.get(exception.rule) ?? [];
    byRule.set(exception.rule, [...same, { index, exception, matches: matcherOf(exception) }]);
  });
  const cover = (accusation: Accusation): Exception | null => {
    const matching = (byRule.get(accusation.rule) ?? []).filter(({ matches }) => matches(accusation));
    for (const { index } of matching) used.add(index);
    return matching.find(({ exception }) => !hasEnded(exception.until, now))?.exception ?? null;
  };
  return { cover, used };
}

/** Whether a last day is over. Days are those of UTC. */
export function hasEnded(until: string | null, now: Date): boolean {
  return until !== null && now.toISOString().slice(0, 10) > until;
}

/** Whole days from now to the end of a last day; negative once it is over. */
export function daysLeft(until: string, now: Date): number {
  const today = Date.parse(now.toISOString().slice(0, 10));
  return Math.round((Date.parse(until) - today) / 86_400_000);
}

function matcherOf(exception: Exception): (accusation: Accusation) => boolean {
  const isRepo = exception.repo === null ? () => true : compileGlob(exception.repo, { ignoreCase: true });
  const isPath = exception.paths.length === 0 ? () => true : compileGlobs(exception.paths);
  return ({ repo, reference, path }) => {
    if (exception.repo !== null && !namesOf(repo, reference).some(isRepo)) return false;
    if (exception.paths.length > 0 && (path === null || !isPath(path))) return false;
    if (exception.revision !== null && !isAt(exception.revision, repo, reference)) return false;
    return exception.license === null || isLicensed(exception.license, repo);
  };
}

/** Every name that a repository goes by here: a rename does not take an exception away. */
function namesOf(repo: ResolvedRepo | null, reference: Reference | null): string[] {
  return [...(repo === null ? [] : [repo.id]), ...(reference === null ? [] : [reference.id])];
}

function isAt(revision: string, repo: ResolvedRepo | null, reference: Reference | null): boolean {
  const commit = repo?.record?.commit ?? null;
  const isCommit = commit !== null && /^[0-9a-f]{7,40}$/.test(revision) && commit.startsWith(revision);
  return reference?.revision === revision || isCommit;
}

function isLicensed(license: string, repo: ResolvedRepo | null): boolean {
  const wanted = license.toLowerCase();
  const { declared, expression, name } = repo?.license ?? { declared: null, expression: null, name: null };
  return [declared, expression, name].some((found) => found !== null && found.toLowerCase() === wanted);
}
