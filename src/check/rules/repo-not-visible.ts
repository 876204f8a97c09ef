import { defineRule } from "../rule.ts";
import { pageOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-not-visible",
  title: "Repository that cannot be seen",
  severity: "warning",
  since: "0.1.0",
  why: "What cannot be seen cannot be reviewed. Without a token the Hub answers the same for a repository that is private, misspelt, renamed away or gone.",
  fix: "Check the spelling; for a private repository give the run a token of an account that may read it.",
  example: {
    says: "`acme/sentiment-base` is not visible on the Hub: it is private, misspelt or gone, and only a token with access could tell which.",
    silent: ["on a repo that is in a namespace that nobody owns, which has its own rule"],
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "repo",
  states: ["not-visible"],
  *check({ repo, hubUrl }) {
    // Where anybody could take the name, namespace-unclaimed says so.
    if (repo.owner?.status === "unclaimed") return;
    yield {
      message: `${subjectOf(repo)} is not visible on the Hub: it is private, misspelt or gone, and only a token with access could tell which.`,
      evidence: [{ source: "api", url: pageOf(hubUrl, repo), quote: repo.cause }],
    };
  },
});
