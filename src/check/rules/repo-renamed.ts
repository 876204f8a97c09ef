import { defineRule } from "../rule.ts";
import { isOfAnotherOwner, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-renamed",
  title: "Old name of a repository",
  severity: "note",
  since: "0.1.0",
  why: "The old name only works while the Hub redirects it, and a repository that is made under it later takes its place.",
  fix: "Write the name that the repository has now.",
  example: {
    says: "`bert-base-uncased` is now called `google-bert/bert-base-uncased`.",
    fix: "Write `google-bert/bert-base-uncased`.",
    silent: ["on the present name"],
  },
  standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: suppliedBy"],
  on: "reference",
  *check({ reference, repo, hubUrl }) {
    if (repo?.status !== "found" || repo.id === reference.id) return;
    if (isOfAnotherOwner(reference.id, repo.id)) return;
    const evidence = [saidByHub(hubUrl, repo)];
    const fix = `Write \`${repo.id}\`.`;
    const subject = reference.id;
    if (repo.id.toLowerCase() === reference.id.toLowerCase()) {
      yield { message: `${subjectOf(reference)} is spelt \`${repo.id}\` on the Hub.`, fix, subject, evidence };
    } else {
      yield { message: `${subjectOf(reference)} is now called \`${repo.id}\`.`, fix, subject, evidence };
    }
  },
});
