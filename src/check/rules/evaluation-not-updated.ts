import { defineRule } from "../rule.ts";
import { declaredHere, subjectOf } from "../words.ts";

export default defineRule({
  id: "evaluation-not-updated",
  title: "Model changed, evaluation not",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue names where the results of evaluating this model stand. The change brings another model or revision, and the results are still those of the old one.",
  fix: "Run the evaluation on what is used now and commit its results in the same change.",
  example: {
    says: "`acme/x` is new or at another revision here, and `eval/results.json` is as it was.",
    silent: ["on results that came along", "on results in a folder that came along", "on results elsewhere"],
  },
  standards: ["G7 SBOM for AI: Key Performance Indicators"],
  on: "run",
  *check({ policy, repos, usesOf, changedPaths }) {
    // Without a base nothing has changed.
    if (changedPaths === null) return;
    for (const entry of policy.catalogue) {
      const { evaluation } = entry;
      if (evaluation === null || /^https?:/i.test(evaluation) || isChanged(evaluation, changedPaths)) continue;
      const references = usesOf(entry).filter(({ change }) => change === "added" || change === "changed");
      if (references.length === 0) continue;
      const repo = repos.find(
        ({ kind, requestedAs }) => kind === entry.kind && requestedAs.some(({ id }) => id === references[0]!.id),
      );
      yield {
        message: `${subjectOf(repo ?? entry)} is new or at another revision here, and \`${evaluation}\` is as it was.`,
        repo: { kind: entry.kind, id: repo?.id ?? entry.id },
        related: declaredHere(entry),
      };
    }
  },
});

/** A folder has changed where a file in it has. */
function isChanged(path: string, changed: ReadonlySet<string>): boolean {
  const folder = path.endsWith("/") ? path : `${path}/`;
  return changed.has(path) || [...changed].some((other) => other.startsWith(folder));
}
