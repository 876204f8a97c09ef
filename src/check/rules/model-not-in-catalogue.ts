import type { ResolvedRepo } from "../../domain/resolution.ts";
import { defineRule } from "../rule.ts";
import { someOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "model-not-in-catalogue",
  title: "Model that nobody answers for",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue names the models that are known here, with who answers for them; this one has nobody.",
  fix: "Add it to the catalogue with an owner, or use a model that is in it.",
  options: {
    kinds: { description: "What has to be in the catalogue.", default: ["model"], stricter: "higher" },
  },
  standards: ["G7 SBOM for AI: System Level Properties"],
  on: "run",
  *check({ policy, repos, usesOf, option }) {
    // A policy without a catalogue does not ask for one.
    if (policy.catalogue.length === 0) return;
    const kinds = option<readonly string[]>("kinds");
    const known = new Set(policy.catalogue.map((entry) => keyOf(entry.kind, entry.id)));
    const isKnown = ({ kind, id, requestedAs }: ResolvedRepo): boolean =>
      [id, ...requestedAs.map((asked) => asked.id)].some((name) => known.has(keyOf(kind, name)));
    const approved = repos.filter(isKnown);
    const told = new Set<string>();
    for (const repo of repos) {
      const key = keyOf(repo.kind, repo.id);
      if (!kinds.includes(repo.kind) || isKnown(repo) || told.has(key) || usesOf(repo).length === 0) continue;
      told.add(key);
      const task = repo.record?.pipelineTag ?? null;
      const others = approved.filter((other) => task !== null && other.record?.pipelineTag === task);
      const names = [...new Set(others.map((other) => `\`${other.id}\``))];
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

function keyOf(kind: string, id: string): string {
  return `${kind}:${id.toLowerCase()}`;
}
