import { clarificationToPaste } from "../../license/clarify.ts";
import { contradictingTexts } from "../../license/effective.ts";
import { FLOWING, clausesOf } from "../../license/terms.ts";
import { quoted } from "../../domain/quoted.ts";
import { licenseName } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { pageOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "license-text-contradicts-card",
  title: "License file that says otherwise than the card",
  severity: "error",
  since: "0.1.0",
  why: "The text of a license is what its owner grants; the label on the card is a summary, often left over from a template or from the code. Until somebody finds out which is meant, both apply.",
  fix: "Ask the owner which is meant, and state it in `clarifications` with the file as evidence.",
  example: {
    says: "`acme/x` is labelled `CC-BY-4.0`, and its `LICENSE` is the text of `CC-BY-NC-4.0`; until it is clarified both apply.",
    fix: 'Ask the owner which is meant, then say so under `clarifications` in the policy:\n  - repo: acme/x\n    license: CC-BY-NC-4.0\n    evidence:\n      - path: LICENSE\n        oid: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n    reason: "<who read it, and where>"\n    until: 2027-11-21',
    silent: ["on the same license", "on one of a list", "on one of a choice"],
  },
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models", "SPDX 3.0 AI: hasConcludedLicense"],
  on: "repo",
  needs: ["license-texts"],
  *check({ repo, hubUrl, now }) {
    const { license } = repo;
    if (license === null) return;
    const has = clausesOf(license);
    const commit = repo.record?.commit ?? null;
    for (const text of contradictingTexts(repo)) {
      // A license for the code that lies beside stricter terms for the weights is the usual harmless case.
      const isStricter = clausesOf(text.identified!).some(
        (clause) => FLOWING.includes(clause) && !has.includes(clause),
      );
      const like = text.match === "similar" ? " nearly word for word" : "";
      yield {
        message: `${subjectOf(repo)} is labelled ${licenseName(license)}, and its ${quoted(text.path)} is${like} the text of ${quoted(text.identified!, 120)}; until it is clarified both apply.`,
        fix: `Ask the owner which is meant, then say so under \`clarifications\` in the policy:\n${clarificationToPaste(repo, now)}`,
        subject: text.path,
        ...(isStricter ? {} : { severity: "warning" }),
        evidence: [
          {
            source: "card",
            url: pageOf(hubUrl, repo, commit),
            commit,
            path: "README.md",
            quote: `license: ${license.declared ?? ""}`,
          },
          { source: "license-file", url: pageOf(hubUrl, repo, commit), commit, path: text.path },
        ],
      };
    }
  },
});
