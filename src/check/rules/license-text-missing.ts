import { isLicenseFile } from "../../license/files.ts";
import { clausesOf } from "../../license/terms.ts";
import { licenseName } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "license-text-missing",
  title: "License without its text",
  severity: "note",
  since: "0.1.0",
  off: true,
  why: "Most licenses ask to be passed on with the work. Where the text is missing, the label is the only evidence, and whoever passes the work on has to find the text elsewhere. Of the permissively labelled models on the Hub 96 % lack it, so this is off unless a policy asks for it.",
  fix: "Ask the owner to add the license text, or keep a copy of your own.",
  example: {
    says: "`acme/x` is labelled `Apache-2.0`, which asks for its text, and has no license file.",
    silent: ["on a license file", "on one by another name", "on one in British"],
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "repo",
  *check({ repo, hubUrl }) {
    const files = repo.record?.files ?? null;
    if (files === null || repo.license === null || repo.license.expression === null) return;
    if (!clausesOf(repo.license).includes("license-copy-required") || files.some(isLicenseFile)) return;
    yield {
      message: `${subjectOf(repo)} is labelled ${licenseName(repo.license)}, which asks for its text, and has no license file.`,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
