import type { FleetTarget, RepositoryFacts, Shard } from "../domain/fleet.ts";

/** What GitHub Actions allows in one matrix (docs.github.com: usage limits). */
export const MOST_JOBS = 256;
/** Repositories of one job where nobody says how many jobs there are to be. */
const USUAL_SHARD = 50;
/** Kilobytes that a repository weighs beside its own: a clone and a start cost about as much as reading ten megabytes. */
const EACH = 10_000;

/** Jobs for that many repositories. */
export function usualJobs(repositories: number): number {
  return Math.max(1, Math.min(MOST_JOBS, Math.ceil(repositories / USUAL_SHARD)));
}

/**
 * Spreads repositories over at most `jobs` jobs so that the largest job is as small as can be had simply: the heaviest first, each
 * to the job that has least. Within a job by name; no job is empty. The same repositories give the same jobs, in whatever order
 * they come.
 */
export function planShards(targets: readonly FleetTarget[], jobs: number): Shard[] {
  const known = targets.flatMap(({ size }) => (size === null ? [] : [size]));
  const usual = known.length === 0 ? 0 : known.reduce((sum, size) => sum + size, 0) / known.length;
  const weightOf = ({ size }: FleetTarget): number => EACH + (size ?? usual);
  const heaviestFirst = [...targets].sort(
    (a, b) => weightOf(b) - weightOf(a) || (a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0),
  );
  const number = Math.max(1, Math.min(jobs, MOST_JOBS, targets.length));
  const bins = Array.from({ length: number }, () => ({ weight: 0, targets: [] as FleetTarget[] }));
  for (const target of heaviestFirst) {
    const least = bins.reduce((best, bin) => (bin.weight < best.weight ? bin : best));
    least.weight += weightOf(target);
    least.targets.push(target);
  }
  return bins
    .filter((bin) => bin.targets.length > 0)
    .map((bin, index, all) => ({
      name: `${index + 1} of ${all.length}`,
      shard: index + 1,
      size: bin.targets.reduce((sum, { size }) => sum + (size ?? 0), 0),
      repositories: bin.targets.sort((a, b) => (a.repository < b.repository ? -1 : 1)),
    }));
}

/** Which repositories of an owner are meant. */
export interface Choice {
  /** One of these; empty means any. */
  topics: readonly string[];
  archived: boolean;
  forks: boolean;
}

/** The repositories that are meant, and how many are not for which reason. What GitHub has disabled cannot be checked out. */
export function chooseRepositories(
  facts: readonly RepositoryFacts[],
  { topics, archived, forks }: Choice,
): { targets: FleetTarget[]; leftOut: Record<"archived" | "fork" | "other topic" | "disabled", number> } {
  const leftOut = { archived: 0, fork: 0, "other topic": 0, disabled: 0 };
  const targets: FleetTarget[] = [];
  for (const one of facts) {
    if (topics.length > 0 && !topics.some((topic) => one.topics.includes(topic))) leftOut["other topic"]++;
    else if (one.archived && !archived) leftOut.archived++;
    else if (one.fork && !forks) leftOut.fork++;
    else if (one.disabled) leftOut.disabled++;
    else targets.push({ repository: one.repository, ref: one.defaultBranch, size: one.size });
  }
  return { targets: targets.sort((a, b) => (a.repository < b.repository ? -1 : 1)), leftOut };
}
