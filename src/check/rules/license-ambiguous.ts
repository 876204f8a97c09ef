import { FAMILIES } from "../../license/hub-ids.ts";
import { clarificationToPaste } from "../../license/clarify.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "license-ambiguous",
  title: "License that could be several",
  severity: "warning",
  since: "0.1.0",
  why: "Ids such as `cc`, `gpl`, `bsd` or `openrail` name a family whose members allow very different things: `cc` can be a dedication to the public domain or forbid commercial use and changes.",
  fix: "Find out which member is meant, and state it in `clarifications` with the file as evidence.",
  standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
  on: "repo",
  *check({ repo, hubUrl, now }) {
    const { license } = repo;
    if (license === null || license.clarifiedBy !== undefined) return;
    for (const { state, declared } of license.members ?? [license]) {
      const id = declared?.toLowerCase() ?? "";
      if (state !== "family" || !Object.hasOwn(FAMILIES, id)) continue;
      yield {
        message: `${subjectOf(repo)} declares \`${id}\`, which can be any of ${FAMILIES[id]!}, so its terms are not certain.`,
        fix: `Find out which is meant and put under \`clarifications\`:\n${clarificationToPaste(repo, now)}`,
        subject: id,
        evidence: [
          {
            ...saidByHub(hubUrl, repo),
            source: "card",
            path: "README.md",
            quote: `license: ${license.declared ?? ""}`,
          },
        ],
      };
    }
  },
});
