import { defineRule } from "../rule.ts";
import { daysSince, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-stale",
  title: "Repository without changes for long",
  severity: "note",
  since: "0.1.0",
  // Weights do not rot: of the models in use most have not changed for years and need not.
  off: true,
  why: "Nobody may be there to answer for it, or to mend its card, its license or its code.",
  fix: "See whether its owner still maintains it.",
  example: {
    says: "`acme/sentiment-base` has not changed since 2024-11-20, which is more than 730 days ago.",
    silent: ["on the last day", "without a date"],
  },
  options: {
    days: { description: "Days without a change after which it counts as stale.", default: 730, stricter: "lower" },
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "repo",
  *check({ repo, option, now, hubUrl }) {
    const days = daysSince(repo.record?.lastModified ?? null, now);
    const limit = option<number>("days");
    if (days === null || days <= limit) return;
    const since = repo.record!.lastModified!.slice(0, 10);
    yield {
      message: `${subjectOf(repo)} has not changed since ${since}, which is more than ${limit} days ago.`,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
