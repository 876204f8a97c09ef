import { isRepoId } from "../domain/repo-id.ts";
import type { Hub, RepoRecord, Successors } from "../domain/resolution.ts";

/** Versions that are followed. */
const MOST_VERSIONS = 5;

/**
 * Follows `new_version` from card to card up to the newest, one request each. Null where a repository names none but itself.
 * `names`: those that it was asked for by.
 */
export async function traceSuccessors(
  record: RepoRecord,
  names: readonly string[],
  hub: Hub,
): Promise<Successors | null> {
  const seen = new Set([record.id, ...names].map((name) => name.toLowerCase()));
  const versions: Successors["versions"] = [];
  let next = successorOf(record);
  if (next === null || seen.has(next.toLowerCase())) return null;
  while (next !== null && versions.length < MOST_VERSIONS) {
    if (seen.has(next.toLowerCase())) return { versions, isLoop: true };
    seen.add(next.toLowerCase());
    const answer = await hub.repo(record.kind, next, null);
    if (answer.status !== "found") {
      const status = answer.status === "unavailable" ? "unavailable" : "not-visible";
      versions.push({ id: next, status });
      break;
    }
    // A version under an old name that leads back to one that was seen is a loop too.
    if (answer.record.id !== next && seen.has(answer.record.id.toLowerCase())) return { versions, isLoop: true };
    seen.add(answer.record.id.toLowerCase());
    versions.push({ id: answer.record.id, status: "found" });
    next = successorOf(answer.record);
    if (next !== null && next.toLowerCase() === answer.record.id.toLowerCase()) next = null;
  }
  return { versions, isLoop: false };
}

function successorOf({ card }: RepoRecord): string | null {
  const named = card?.["new_version"];
  return typeof named === "string" && isRepoId(named) ? named : null;
}
