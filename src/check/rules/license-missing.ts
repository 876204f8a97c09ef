import { clarificationToPaste } from "../../license/clarify.ts";
import { inheritedBy } from "../../license/effective.ts";
import { licenseName } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "license-missing",
  title: "No license",
  severity: "error",
  since: "0.1.0",
  why: "Without a license nobody but its owner may use, change or pass on a work, however public it is. Two thirds of all models on the Hub declare none, and more than half of all adapters.",
  fix: "Choose another model, ask the owner to add `license` to the card, or state in `clarifications` which license you found out.",
  example: {
    says: "`acme/x` declares no license, so nobody but its owner may use it.",
    fix: 'Choose another, ask its owner for a license, or, once you know it, say so under `clarifications` in the policy:\n  - repo: acme/x\n    license: "<what you read>"\n    evidence:\n      - path: README.md\n        oid: c4f1c9bda143aed2dff6da8eee86387d82301359\n    reason: "<who read it, and where>"\n    until: 2027-11-21',
    silent: ["on a license", "on an unknown one, which has a rule of its own", "on a Space"],
  },
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
  on: "repo",
  *check({ repo, required, hubUrl, now }) {
    const { license } = repo;
    if (license?.state !== "absent" || license.clarifiedBy !== undefined || repo.kind === "space") return;
    const level = required("license");
    const base = inheritedBy(repo).find(({ ancestor }) => ancestor.license?.expression != null);
    const also =
      base === undefined
        ? ""
        : ` Its base \`${base.path.at(-1)!}\` is under ${licenseName(base.ancestor.license!)}, which says nothing of what was added.`;
    yield {
      message: `${subjectOf(repo)} declares no license, so nobody but its owner may use it.${also}`,
      fix: `Choose another, ask its owner for a license, or, once you know it, say so under \`clarifications\` in the policy:\n${clarificationToPaste(repo, now)}`,
      ...(level === "off" ? {} : { severity: level }),
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
