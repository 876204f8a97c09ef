import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-gated",
  title: "Repository behind terms",
  severity: "note",
  since: "0.1.0",
  why: "Its files are only given to accounts that have accepted its terms, so a build needs such an account's token, and somebody has agreed to the terms for you.",
  fix: "Have the terms read by who may accept them, and give builds a token of that account.",
  example: {
    says: "`acme/sentiment-base` is gated: its terms have to be accepted before it can be loaded, and its owner decides on each request.",
    silent: ["on an open repo"],
  },
  standards: ["EU AI Act Annex XII 1(c)"],
  on: "repo",
  *check({ repo, hubUrl }) {
    const gated = repo.record?.gated ?? false;
    if (gated === false) return;
    const how = gated === "manual" ? "and its owner decides on each request" : "and access follows at once";
    yield {
      message: `${subjectOf(repo)} is gated: its terms have to be accepted before it can be loaded, ${how}.`,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
