import type { Clarification, Policy } from "../domain/policy.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";

/** Whether a clarification speaks of a repo: by any of its names, at the revision or commit that it names. */
export function isClarificationOf(
  { repo: id, revision }: Clarification,
  repo: Pick<ResolvedRepo, "id" | "requestedAs" | "record">,
): boolean {
  const wanted = id.toLowerCase();
  const names = [repo.id, ...repo.requestedAs.map((asked) => asked.id)];
  if (!names.some((name) => name.toLowerCase() === wanted)) return false;
  if (revision === null || repo.requestedAs.some((asked) => asked.revision === revision)) return true;
  return /^[0-9a-f]{7,40}$/.test(revision) && repo.record?.commit?.startsWith(revision) === true;
}

/** Which files of a repo the clarifications of a policy rest on: what the Hub has to be asked about. */
export function evidenceOf(
  policy: Pick<Policy, "clarifications">,
): (repo: Pick<ResolvedRepo, "id" | "requestedAs" | "record">) => string[] {
  return (repo) => {
    const about = policy.clarifications.filter((clarification) => isClarificationOf(clarification, repo));
    return [...new Set(about.flatMap(({ evidence }) => evidence.map((file) => file.path)))].sort();
  };
}
