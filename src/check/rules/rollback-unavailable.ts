import { quoted } from "../../domain/quoted.ts";
import { usedEntries } from "../catalogue.ts";
import { defineRule } from "../rule.ts";
import { declaredHere, subjectOf } from "../words.ts";

export default defineRule({
  id: "rollback-unavailable",
  title: "Nothing to go back to",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue names the commit to go back to when the model fails in operation, and the Hub no longer has it: histories are rewritten and squashed there.",
  fix: "Name a commit that exists, and keep a copy of what production depends on.",
  example: {
    says: "`acme/x` has no revision `cccccccccccccccccccccccccccccccccccccccc` any more, which the catalogue names to go back to.",
    silent: ["on a commit that is there", "on another entry's commit", "on a retired model"],
  },
  standards: ["G7 SBOM for AI: Security Properties"],
  needs: ["rollback"],
  on: "run",
  *check({ policy, repos }) {
    for (const { entry, used } of usedEntries(policy, repos)) {
      const repo = used.find(({ rollbacks = [] }) =>
        rollbacks.some(({ revision, status }) => revision === entry.rollback && status === "missing"),
      );
      if (repo === undefined || entry.rollback === null || entry.state === "retired") continue;
      yield {
        message: `${subjectOf(repo)} has no revision ${quoted(entry.rollback)} any more, which the catalogue names to go back to.`,
        repo: { kind: repo.kind, id: repo.id },
        related: declaredHere(entry),
        subject: entry.rollback,
      };
    }
  },
});
