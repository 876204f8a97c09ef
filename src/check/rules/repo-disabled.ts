import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-disabled",
  title: "Repository that the Hub has disabled",
  severity: "error",
  since: "0.1.0",
  why: "The Hub's staff has closed access to its files, for legal or safety reasons. It cannot be loaded, and copies of it are suspect for the same reasons.",
  fix: "Replace it, and do not load copies before you know why it was disabled.",
  example: {
    says: "`acme/sentiment-base` has been disabled by the Hub, so its files cannot be loaded.",
    silent: ["on an enabled repo"],
  },
  standards: ["G7 SBOM for AI: Security Properties"],
  on: "repo",
  *check({ repo, hubUrl }) {
    if (repo.record?.disabled !== true) return;
    yield {
      message: `${subjectOf(repo)} has been disabled by the Hub, so its files cannot be loaded.`,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
