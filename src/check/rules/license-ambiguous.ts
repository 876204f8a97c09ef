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
  example: {
    says: "`acme/x` declares `cc`, which can be any of CC0-1.0 to CC-BY-NC-ND-4.0, so its terms are not certain.",
    fix: 'Find out which is meant, then say so under `clarifications` in the policy:\n  - repo: acme/x\n    license: "<what you read>"\n    evidence:\n      - path: README.md\n        oid: c4f1c9bda143aed2dff6da8eee86387d82301359\n    reason: "<who read it, and where>"\n    until: 2027-11-21',
    silent: ['on "cc-by-4.0"', 'on "bsd-3-clause"', 'on "unknown"'],
  },
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
        fix: `Find out which is meant, then say so under \`clarifications\` in the policy:\n${clarificationToPaste(repo, now)}`,
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
