import type { Clause, LicenseIdentity } from "../../domain/license.ts";
import { quoted } from "../../domain/quoted.ts";
import { bindingsOf } from "../../license/effective.ts";
import { droppedBy } from "../../license/loosening.ts";
import { clauseWords, licenseEvidence, licenseName } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { named } from "../words.ts";

export default defineRule({
  id: "repository-license-conflict",
  title: "This repository's license is wider than that of a model it gives out",
  severity: "warning",
  since: "0.1.0",
  why: "Whoever receives a work with one license beside it takes that for the license of all of it. In the wild a third of the steps from a model to an application drop its restrictions that way.",
  fix: "Say beside the repository's own license which parts are under which other license, or do not pass the model on.",
  example: {
    says: "This repository is `MIT` by its `LICENSE` and passes on `acme/x`, which is under `CC-BY-NC-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1); nothing here says so.",
    fix: "Say in README or NOTICE that `acme/x` is under `CC-BY-NC-4.0`, and what that means.",
    silent: ["on as narrow a license", "on a narrower one", "on a permissive model"],
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "repo",
  needs: ["lineage"],
  *check({ repo, profile, ownRepository, hubUrl }) {
    const { distribution } = profile;
    if (ownRepository == null || (distribution !== "distributed" && distribution !== "hosted")) return;
    const stated = ownRepository.licenses.find(({ expression }) => expression !== null);
    if (stated === undefined) return;
    const own: LicenseIdentity = {
      declared: stated.written,
      state: "spdx",
      expression: stated.expression,
      name: null,
      link: null,
    };
    const said = new Set<string>();
    for (const binding of bindingsOf(repo)) {
      const { license } = binding;
      // Who only offers a service passes nothing on; but for some licenses that counts as much.
      const clauses = droppedBy(own, license).filter((clause) => distribution === "distributed" || clause === NETWORK);
      const written = licenseName(license);
      if (clauses.length === 0 || said.has(written) || isTold(license, ownRepository.statements)) continue;
      said.add(written);
      const how = distribution === "distributed" ? "passes on" : "offers as a service";
      yield {
        message: `This repository is ${quoted(stated.expression!)} by its ${quoted(stated.path)} and ${how} ${named({ kind: repo.kind, id: binding.path.at(-1)! })}, which is under ${written}: ${clauseWords(license, clauses)}; nothing here says so.`,
        fix: `Say in README or NOTICE that \`${binding.path.at(-1)!}\` is under ${written}, and what that means.`,
        subject: binding.path.at(-1)!,
        related: [{ path: stated.path, line: 1, role: "declared-here" }],
        evidence: [licenseEvidence(hubUrl, repo, binding)],
      };
    }
  },
});

const NETWORK: Clause = "network-copyleft";

/** Whether some statement names the license. */
function isTold({ expression, declared, name }: LicenseIdentity, statements: readonly { text: string }[]): boolean {
  const names = [expression, declared, name].flatMap((text) => (text === null ? [] : [text.toLowerCase()]));
  return statements.some(({ text }) => {
    const has = text.toLowerCase();
    return names.some((each) => has.includes(each) || has.includes(each.replaceAll("-", " ")));
  });
}
