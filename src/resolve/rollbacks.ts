import type { Hub, RepoRecord, Rollback } from "../domain/resolution.ts";

/** Whether the commits that somebody wants to be able to go back to are still there. */
export function readRollbacks(
  { kind, id, commit }: Pick<RepoRecord, "kind" | "id" | "commit">,
  revisions: readonly string[],
  hub: Hub,
): Promise<Rollback[]> {
  return Promise.all(
    revisions.map(async (revision): Promise<Rollback> => {
      // What is used now is there.
      if (revision === commit) return { revision, status: "found", cause: null };
      const answer = await hub.repo(kind, id, revision);
      switch (answer.status) {
        case "found":
          return { revision, status: "found", cause: null };
        case "revision-not-found":
          return { revision, status: "missing", cause: null };
        case "not-visible":
          // The repository was shown a moment ago: this says nothing of the commit.
          return { revision, status: "unavailable", cause: `HTTP ${answer.httpStatus}` };
        default:
          return { revision, status: "unavailable", cause: answer.cause };
      }
    }),
  );
}
