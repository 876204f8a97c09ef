import { isEntryOf } from "../catalogue.ts";
import { hasEnded } from "../exceptions.ts";
import { defineRule } from "../rule.ts";
import { declaredHere, subjectOf } from "../words.ts";

export default defineRule({
  id: "review-overdue",
  title: "Model whose review is due",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue says by when the use of the model is to be looked at again, and that day is over.",
  fix: "Look at it again, and set the next day in the catalogue.",
  example: {
    says: "`acme/x` was to be reviewed by @acme/nlp until 2026-11-20.",
    silent: ["on the last day", "on a model that is not used", "on a dataset of the same name"],
  },
  standards: ["G7 SBOM for AI: System Level Properties"],
  on: "run",
  *check({ policy, repos, now }) {
    for (const entry of policy.catalogue) {
      if (!hasEnded(entry.reviewBy, now) || entry.state === "retired") continue;
      const used = repos.find((repo) => isEntryOf(entry, repo));
      if (used === undefined) continue;
      const by = entry.owner === null ? "" : ` by ${entry.owner}`;
      yield {
        message: `${subjectOf(used)} was to be reviewed${by} until ${entry.reviewBy}.`,
        repo: { kind: used.kind, id: used.id },
        related: declaredHere(entry),
      };
    }
  },
});
