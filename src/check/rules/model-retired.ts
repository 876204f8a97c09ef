import { approvedFor, usedEntries } from "../catalogue.ts";
import { defineRule } from "../rule.ts";
import { declaredHere, someOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "model-retired",
  title: "Retired model that is still used",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue says that this model is no longer to be used, so nobody evaluates it, watches it or answers for it.",
  fix: "Use another model of the catalogue, or have its state changed back.",
  example: {
    says: "`acme/x` is retired in the catalogue, and still used here.",
    silent: ["on a model in production", "on a model that is only pushed to", "on another model"],
  },
  standards: ["G7 SBOM for AI: System Level Properties"],
  on: "run",
  *check({ policy, repos, usesOf }) {
    for (const { entry, used } of usedEntries(policy, repos)) {
      const repo = used.find((one) => usesOf(one).length > 0);
      if (entry.state !== "retired" || repo === undefined) continue;
      const others = approvedFor(entry.task ?? repo.record?.pipelineTag ?? null, policy, repos);
      const names = others.map((id) => `\`${id}\``);
      yield {
        message: `${subjectOf(repo)} is retired in the catalogue, and still used here.`,
        ...(names.length === 0 ? {} : { fix: `For the same task the catalogue has ${someOf(names)}.` }),
        repo: { kind: repo.kind, id: repo.id },
        related: declaredHere(entry),
      };
    }
  },
});
