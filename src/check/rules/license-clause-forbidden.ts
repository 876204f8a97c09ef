import type { Clause, LicenseIdentity, LicenseOutcome } from "../../domain/license.ts";
import type { Profile } from "../../domain/policy.ts";
import { bindingsOf } from "../../license/effective.ts";
import { clausesOf, judgeClauses } from "../../license/terms.ts";
import { clauseWords, holderOf, licenseEvidence, licenseName } from "../license-words.ts";
import { isMultimodal } from "../multimodal.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "license-clause-forbidden",
  title: "License with a term that rules it out",
  severity: "error",
  since: "0.1.0",
  why: "A term can rule a license out whatever its name is: no commercial use, research only, no training on outputs. `licenses.forbid` names such terms, and `profile` says what the models are used for.",
  fix: "Choose a model without the term, get another license from its owner, or add an exception with a reason and an end.",
  example: {
    says: "`acme/x` is under `CC-BY-NC-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1), a term that `licenses.forbid` rules out.",
    fix: "Choose another model, get another license from the owner of `acme/x`, or add an exception with a reason and an end.",
    silent: ["on a policy that forbids nothing", "on a research profile", "on a license without it"],
  },
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models"],
  on: "repo",
  needs: ["lineage"],
  *check({ repo, policy, profile, decide, hubUrl }) {
    const forbidden = forbiddenBy(policy.licenses.forbid, profile);
    if (forbidden.size === 0) return;
    const clauses = [...forbidden.keys()];
    const about = { multimodal: isMultimodal(repo) };
    const allowed = (leaf: string): LicenseOutcome => decide(leaf).outcome;
    const said = new Set<string>();
    for (const binding of bindingsOf(repo)) {
      const { license } = binding;
      const judged = judgeClauses(license, clauses, about, allowed);
      if (judged.outcome !== "deny" || judged.clause === null) continue;
      const has = unavoidable(license, judged.decidedBy, about).filter(
        (clause) => forbidden.has(clause) && !said.has(`${judged.decidedBy} ${clause}`),
      );
      if (has.length === 0) continue;
      for (const clause of has) said.add(`${judged.decidedBy} ${clause}`);
      const reasons = [...new Set(has.map((clause) => forbidden.get(clause)!))];
      yield {
        message: `${holderOf(repo, binding)} is under ${licenseName(license)}: ${clauseWords(license, has)}, ${reasons.join(", ")}.`,
        fix: `Choose another ${repo.kind === "space" ? "Space" : repo.kind}, get another license from the owner of \`${binding.path.at(-1)!}\`, or add an exception with a reason and an end.`,
        subject: [...(binding.inherited === null ? [] : [binding.path.at(-1)!]), ...has].join(" "),
        evidence: [licenseEvidence(hubUrl, repo, binding)],
      };
    }
  },
});

/** What rules a clause out, in words, by clause. */
function forbiddenBy(forbid: readonly Clause[], { purpose, trainsOnOutputs }: Profile): Map<Clause, string> {
  const reasons = new Map<Clause, string>(forbid.map((clause) => [clause, "a term that `licenses.forbid` rules out"]));
  const add = (clause: Clause, reason: string): void => {
    if (!reasons.has(clause)) reasons.set(clause, reason);
  };
  if (purpose === "commercial") {
    add("noncommercial", "while `profile.purpose` is commercial");
    add("research-only", "while `profile.purpose` is commercial");
  }
  if (purpose === "noncommercial") add("research-only", "while `profile.purpose` is not research");
  if (trainsOnOutputs === true) add("output-training-restricted", "while `profile.trains-on-outputs` is true");
  return reasons;
}

/** The clauses of the part that decided. */
function unavoidable(license: LicenseIdentity, decidedBy: string, about: { multimodal: boolean | null }): Clause[] {
  return license.expression === null ? clausesOf(license, about) : clausesOf(decidedBy, about);
}
