import { quoted } from "../../domain/quoted.ts";
import { formatExpression } from "../../license/expression.ts";
import { looseningsOf, type Loosening } from "../../license/loosening.ts";
import { termsExpression } from "../../license/terms.ts";
import { clauseWords, descentOf, licenseEvidence, licenseName } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { subjectOf } from "../words.ts";

export default defineRule({
  id: "base-model-license-conflict",
  title: "License wider than the base model allows",
  severity: "error",
  since: "0.1.0",
  why: "A fine-tune, a quantization or an adapter cannot give more rights than its base gives. Where its label drops a restriction of the base, whoever relies on the label breaks the base's license. A stricter label, or a permissive one on a permissive base, is no conflict.",
  fix: "Choose a model whose label and base agree, or keep to the terms of the base as well and add an exception that says so.",
  example: {
    says: "`acme/x` is labelled `MIT` and is a quantization of `meta-llama/Meta-Llama-3-8B`, whose license `llama3` stays with it: a list of uses is forbidden (`use-restricted`, s. 1.b.iv); a separate license is needed above a number of monthly users (`mau-threshold`, s. 2); outputs may not be used to train or improve other models (`output-training-restricted`, s. 1.b.v).",
    fix: "Choose a model whose label and base agree, or keep to the terms of `llama3` as well and add an exception that says so.",
    silent: ["on MIT on Apache", "on the same license", "on a stricter label"],
  },
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models", "SPDX 3.0 AI: hasConcludedLicense"],
  on: "repo",
  needs: ["lineage"],
  *check({ repo, hubUrl }) {
    const { license } = repo;
    if (license === null) return;
    for (const loosening of nearestOfEach(looseningsOf(repo))) {
      const { ancestor, path, relations, clauses, sameOwner } = loosening;
      const base = ancestor.license!;
      const renamed = ancestor.canonicalId === null ? "" : ` (named ${quoted(ancestor.id)} there)`;
      const same = sameOwner ? " Both have one owner, who may license the work anew." : "";
      yield {
        message: `${subjectOf(repo)} is labelled ${licenseName(license)} and ${descentOf(path, relations)}${renamed}, whose license ${licenseName(base)} stays with it: ${clauseWords(base, clauses)}.${same}`,
        subject: path.at(-1)!,
        ...(sameOwner
          ? { severity: "note" }
          : {
              fix: `Choose a model whose label and base agree, or keep to the terms of ${licenseName(base)} as well and add an exception that says so.`,
            }),
        evidence: [
          licenseEvidence(hubUrl, repo, { license, path: [repo.id], inherited: null, text: null }),
          licenseEvidence(hubUrl, repo, { license: base, path, inherited: loosening, text: null }),
        ],
      };
    }
  },
});

/** The same terms further up say nothing new. */
function nearestOfEach(loosenings: readonly Loosening[]): Loosening[] {
  const said = new Set<string>();
  return loosenings.filter(({ ancestor, clauses }) => {
    const terms = termsExpression(ancestor.license!);
    const key = `${terms === null ? "" : formatExpression(terms)} ${clauses.join(" ")}`;
    return !said.has(key) && said.add(key);
  });
}
