import { driftOf, lockedHere, orGoBack } from "../drift.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "owner-drift",
  title: "Another owner since the lock",
  severity: "warning",
  since: "0.1.0",
  why: "Whoever owns a repository decides what its branches hold and who may change them. The one who was trusted when it was locked does not decide any more.",
  fix: "Find out who the new owner is; if you trust them, write the new name and run `model-review lock`.",
  withLock: true,
  example: {
    says: "`acme/x` belonged to `acme` when it was locked and belongs to `initech` now, as `initech/x`.",
    fix: "If you trust `initech`, write `initech/x` and run `model-review lock`; to go back to what was accepted, ask for commit `1007c099c953deb2edaeed029bfc34258cf5a745`.",
    silent: [
      "about the same owner in another case",
      "about an owner that was not locked",
      "about another repository, which is repo-replaced",
    ],
  },
  standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: suppliedBy"],
  on: "reference",
  *check(context) {
    const drift = driftOf(context);
    if (drift === null) return;
    const { reference, repo, locked, today, hubUrl } = drift;
    if (locked.owner === null || today.owner === null || locked.owner.toLowerCase() === today.owner.toLowerCase())
      return;
    const { related, evidence } = lockedHere(locked, `owner: ${locked.owner}`);
    const name = today.name === reference.id ? "" : `, as \`${today.name}\``;
    yield {
      message: `${subjectOf(reference)} belonged to \`${locked.owner}\` when it was locked and belongs to \`${today.owner}\` now${name}.`,
      fix: orGoBack(
        `If you trust \`${today.owner}\`, ${today.name === reference.id ? "" : `write \`${today.name}\` and `}run \`model-review lock\``,
        drift,
      ),
      related,
      evidence: [evidence, saidByHub(hubUrl, repo)],
    };
  },
});
