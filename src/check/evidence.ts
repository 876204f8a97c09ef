import type { Policy } from "../domain/policy.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { isClarificationOf } from "../license/clarify.ts";

/** Which files of a repo the clarifications of a policy rest on: what the Hub has to be asked about. */
export function evidenceOf(
  policy: Pick<Policy, "clarifications">,
): (repo: Pick<ResolvedRepo, "id" | "requestedAs" | "record">) => string[] {
  return (repo) => {
    const about = policy.clarifications.filter((clarification) => isClarificationOf(clarification, repo));
    return [...new Set(about.flatMap(({ evidence }) => evidence.map((file) => file.path)))].sort();
  };
}
