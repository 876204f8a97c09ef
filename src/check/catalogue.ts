import type { CatalogueEntry, Policy } from "../domain/policy.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";

type Named = Pick<ResolvedRepo, "kind" | "id" | "requestedAs">;

/** Whether an entry is about a repo, under any of its names. */
export function isEntryOf({ kind, id }: Pick<CatalogueEntry, "kind" | "id">, repo: Named): boolean {
  const wanted = id.toLowerCase();
  return (
    repo.kind === kind &&
    [repo.id, ...repo.requestedAs.map((asked) => asked.id)].some((name) => name.toLowerCase() === wanted)
  );
}

/** Entries with the repos here that they are about; entries of what is not used here have none. */
export function usedEntries(
  policy: Pick<Policy, "catalogue">,
  repos: readonly ResolvedRepo[],
): { entry: CatalogueEntry; used: ResolvedRepo[] }[] {
  return policy.catalogue.map((entry) => ({ entry, used: repos.filter((repo) => isEntryOf(entry, repo)) }));
}

/** The commits to go back to that the catalogue names for a repo: what the Hub has to be asked about. */
export function rollbacksOf(policy: Pick<Policy, "catalogue">): (repo: Named) => string[] {
  return (repo) => {
    const named = policy.catalogue.filter((entry) => entry.rollback !== null && isEntryOf(entry, repo));
    return [...new Set(named.flatMap(({ rollback }) => rollback ?? []))].sort();
  };
}

/**
 * What the catalogue approves for a task of the Hub (its pipeline tag), those in production first. The task of an entry is what
 * it says itself, or what the Hub says of it where it is used here.
 */
export function approvedFor(
  task: string | null,
  policy: Pick<Policy, "catalogue">,
  repos: readonly ResolvedRepo[],
): string[] {
  if (task === null) return [];
  const approved = usedEntries(policy, repos).filter(({ entry, used }) => {
    const tasks = entry.task === null ? used.map(({ record }) => record?.pipelineTag ?? null) : [entry.task];
    return entry.kind === "model" && entry.state !== "retired" && tasks.includes(task);
  });
  const inProduction = approved.filter(({ entry }) => entry.state === "production");
  return [...new Set([...inProduction, ...approved].map(({ entry }) => entry.id))];
}
