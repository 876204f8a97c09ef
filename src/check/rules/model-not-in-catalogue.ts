import type { ResolvedRepo } from "../../domain/resolution.ts";
import { approvedFor, isEntryOf } from "../catalogue.ts";
import { defineRule } from "../rule.ts";
import { someOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "model-not-in-catalogue",
  title: "Model that nobody answers for",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue names the models that are known here, with who answers for them; this one has nobody.",
  fix: "Add it to the catalogue with an owner, or use a model that is in it.",
  example: {
    says: "`other/x` is not in the catalogue, so nobody answers for it here.",
    fix: "Add it with an owner, or use what is in the catalogue for the same task: `acme/known`.",
    silent: [
      "on a policy without a catalogue",
      "on a model in the catalogue, in any case",
      "on a model under its old name",
    ],
  },
  options: {
    kinds: { description: "What has to be in the catalogue.", default: ["model"], stricter: "higher" },
  },
  standards: ["G7 SBOM for AI: System Level Properties"],
  on: "run",
  *check({ policy, repos, usesOf, option }) {
    // A policy without a catalogue does not ask for one.
    if (policy.catalogue.length === 0) return;
    const kinds = option<readonly string[]>("kinds");
    const isKnown = (repo: ResolvedRepo): boolean => policy.catalogue.some((entry) => isEntryOf(entry, repo));
    const told = new Set<string>();
    for (const repo of repos) {
      const key = `${repo.kind}:${repo.id.toLowerCase()}`;
      if (!kinds.includes(repo.kind) || isKnown(repo) || told.has(key) || usesOf(repo).length === 0) continue;
      told.add(key);
      const names = approvedFor(repo.record?.pipelineTag ?? null, policy, repos).map((id) => `\`${id}\``);
      yield {
        message: `${subjectOf(repo)} is not in the catalogue, so nobody answers for it here.`,
        ...(names.length === 0
          ? {}
          : { fix: `Add it with an owner, or use what is in the catalogue for the same task: ${someOf(names)}.` }),
        repo: { kind: repo.kind, id: repo.id },
      };
    }
  },
});
