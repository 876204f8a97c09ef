import { defineRule } from "../rule.ts";
import { named, ownerOf, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-renamed",
  title: "Old name of a repository",
  severity: "note",
  highest: "warning",
  since: "0.1.0",
  why: "The old name only works while the Hub redirects it. Whoever registers the old name decides what it loads from then on; where it leads to another owner, somebody else decides already.",
  fix: "Write the name that the repository has now.",
  standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: suppliedBy"],
  on: "reference",
  *check({ reference, repo, hubUrl }) {
    if (repo?.status !== "found" || repo.id === reference.id) return;
    const [asked, found] = [ownerOf(reference.id), ownerOf(repo.id)];
    const evidence = [saidByHub(hubUrl, repo)];
    const fix = `Write \`${repo.id}\`.`;
    const subject = reference.id;
    if (asked !== null && found !== null && asked.toLowerCase() !== found.toLowerCase()) {
      yield {
        message: `${subjectOf(reference)} leads to ${named(repo)}: the owner was \`${asked}\` and is now \`${found}\`.`,
        fix: `If you trust \`${found}\`, write \`${repo.id}\`; if not, choose another model.`,
        severity: "warning",
        subject,
        evidence,
      };
    } else if (repo.id.toLowerCase() === reference.id.toLowerCase()) {
      yield { message: `${subjectOf(reference)} is spelt \`${repo.id}\` on the Hub.`, fix, subject, evidence };
    } else {
      yield { message: `${subjectOf(reference)} is now called \`${repo.id}\`.`, fix, subject, evidence };
    }
  },
});
