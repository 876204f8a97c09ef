import { quoted } from "../../domain/quoted.ts";
import { bindingsOf, type Binding } from "../../license/effective.ts";
import { decideLicense } from "../../license/decide.ts";
import { descentOf, licenseEvidence, licenseName } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { subjectOf } from "../words.ts";

export default defineRule({
  id: "license-not-allowed",
  title: "License outside of the policy",
  severity: "error",
  since: "0.1.0",
  why: "The policy lists the licenses that may be used. What is loaded together applies together, so the license of a base model counts as much as the model's own.",
  fix: "Choose a model with an allowed license, have the license added to `licenses.allow`, or add an exception with a reason and an end.",
  example: {
    says: "`acme/x` is licensed `gemma`, which is not in licenses.allow.",
    silent: ["on an allowed license", "on no list", "on a fine-tune of a base whose license does not flow"],
  },
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models", "SPDX 3.0 AI: hasConcludedLicense"],
  on: "repo",
  needs: ["lineage"],
  *check({ repo, policy, decision, decide, hubUrl }) {
    const { allow } = policy.licenses;
    if (allow === null) return;
    const said = new Set<string>();
    for (const binding of bindingsOf(repo)) {
      const { license } = binding;
      const isOwn = license === repo.license;
      const { outcome, decidedBy, reason } = isOwn
        ? decision
        : license.expression === null
          ? decideLicense(license, allow)
          : decide(license.expression);
      // One license is said once, at its nearest holder.
      if (outcome !== "deny" || said.has(decidedBy)) continue;
      said.add(decidedBy);
      const isWhole = license.expression === null || license.expression === decidedBy;
      const which = isWhole ? "which is" : `whose part ${quoted(decidedBy, 120)} is`;
      yield {
        message: `${subjectOf(repo)} ${claim(binding, licenseName(license))}, ${which} ${reason}.`,
        ...(binding.inherited === null ? {} : { subject: binding.path.at(-1)! }),
        ...(binding.text === null ? {} : { subject: binding.text.path }),
        evidence: [licenseEvidence(hubUrl, repo, binding)],
      };
    }
  },
});

function claim({ inherited, path, text }: Binding, license: string): string {
  if (text !== null) return `has the text of ${license} in ${quoted(text.path)}`;
  if (inherited === null) return `is licensed ${license}`;
  return `${descentOf(path, inherited.relations)} and so bound by ${license}`;
}
