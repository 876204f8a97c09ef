import type { Ancestor } from "../../domain/resolution.ts";
import { defineRule } from "../rule.ts";
import { pageOf, someOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "adapter-base-mismatch",
  title: "Adapter that loads another base than its card names",
  severity: "warning",
  since: "0.1.0",
  why: "What runs is the base that adapter_config.json names. License, documentation and evaluation were read for the base that the card names.",
  fix: "Find out which base is meant, and ask the owner to mend the card or the configuration.",
  example: {
    says: "`acme/lora` is an adapter of `meta-llama/Llama-3.1-8B` by its card, and its adapter_config.json loads `evil/Llama-3.1-8B`.",
    silent: ["on a base that only the configuration names", "on a base that both name", "on a mismatch further up"],
  },
  needs: ["lineage", "adapter-config"],
  standards: ["G7 SBOM for AI: Models", "CycloneDX: pedigree.ancestors"],
  on: "repo",
  *check({ repo, hubUrl }) {
    const { ancestors } = repo.lineage;
    const parents = ancestors.filter(({ of, depth, kind }) => of === repo.id && depth === 1 && kind === "model");
    const named = parents.filter(({ declaredIn }) => declaredIn === "api" || declaredIn === "card");
    if (named.length === 0) return;
    for (const loaded of parents.filter(({ declaredIn }) => declaredIn === "adapter-config")) {
      const names = someOf(named.map((ancestor) => `\`${presentId(ancestor)}\``));
      // Copies of a base, quantized or mirrored, are loaded often and are not another model.
      const isDerived = ancestors.some(
        ({ of, id, canonicalId }) =>
          of === presentId(loaded) && named.some((ancestor) => presentId(ancestor) === (canonicalId ?? id)),
      );
      yield {
        message: isDerived
          ? `${subjectOf(repo)} is an adapter of ${names} by its card and loads \`${presentId(loaded)}\`, which is made from it.`
          : `${subjectOf(repo)} is an adapter of ${names} by its card, and its adapter_config.json loads \`${presentId(loaded)}\`.`,
        ...(isDerived ? { severity: "note" as const } : {}),
        subject: presentId(loaded),
        evidence: [
          {
            source: "config",
            url: pageOf(hubUrl, repo, repo.record?.commit ?? null),
            commit: repo.record?.commit ?? null,
            path: "adapter_config.json",
            quote: `"base_model_name_or_path": "${loaded.id}"`,
          },
        ],
      };
    }
  },
});

function presentId({ id, canonicalId }: Ancestor): string {
  return canonicalId ?? id;
}
