import type { LicenseIdentity } from "../../domain/license.ts";
import { quoted } from "../../domain/quoted.ts";
import { clarificationToPaste } from "../../license/clarify.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "license-unknown",
  title: "License that nobody knows",
  severity: "warning",
  since: "0.1.0",
  why: "A license whose terms are not known can neither be kept nor allowed. `other` often stands for a vendor's own terms with thresholds or forbidden uses, and a name that sounds permissive proves nothing.",
  fix: "Read the license and state in `clarifications` what it is, with the file as evidence.",
  example: {
    says: "`acme/x` says itself that its license is `unknown`, so its terms are not known.",
    fix: 'Find out what they are, then say under `clarifications` in the policy which license it is:\n  - repo: acme/x\n    license: "<what you read>"\n    evidence:\n      - path: README.md\n        oid: c4f1c9bda143aed2dff6da8eee86387d82301359\n    reason: "<who read it, and where>"\n    until: 2027-11-21',
    silent: ["on a license", "on a name that is known", "on no license"],
  },
  standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
  on: "repo",
  *check({ repo, hubUrl, now }) {
    const { license } = repo;
    if (license === null || license.clarifiedBy !== undefined) return;
    const items = license.members ?? [license];
    const said = items.map(uncertainty).find((text) => text !== null);
    if (said === undefined) return;
    yield {
      message: `${subjectOf(repo)} ${said}, so its terms are not known.`,
      fix: `${license.link === null ? "Find out what they are" : `Read ${quoted(license.link, 160)}`}, then say under \`clarifications\` in the policy which license it is:\n${clarificationToPaste(repo, now)}`,
      evidence: [
        { ...saidByHub(hubUrl, repo), source: "card", path: "README.md", quote: `license: ${license.declared ?? ""}` },
      ],
    };
  },
});

/** What is not certain about a declared value; null where it is certain, missing or ambiguous: other rules speak of those. */
function uncertainty({ state, expression, name, declared }: LicenseIdentity): string | null {
  if (expression !== null) return null;
  switch (state) {
    case "unknown":
      return "says itself that its license is `unknown`";
    case "other":
      return "says `license: other` and gives no name";
    case "other-named":
      return `says \`license: other\` with the name ${quoted(name ?? "")}, which is none of the known licenses`;
    case "unrecognised":
      return `declares ${quoted(declared ?? "", 120)}, which is none of the known licenses`;
    default:
      return null;
  }
}
