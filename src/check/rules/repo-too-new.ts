import { defineRule } from "../rule.ts";
import { daysSince, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-too-new",
  title: "Repository created just now",
  severity: "warning",
  since: "0.1.0",
  // A new release of a known owner is new too; who wants to wait says so.
  off: true,
  why: "Copies with malware are found within days; who waits a little loads what others have looked at.",
  fix: "Wait, or have somebody look at its files and its owner.",
  example: {
    says: "`acme/sentiment-base` was created on 2026-11-15, less than 14 days ago.",
    silent: ["after the last day", "with the date that stands for unknown"],
  },
  options: {
    days: {
      description: "Days since its creation during which it counts as too new.",
      default: 14,
      stricter: "higher",
    },
  },
  standards: ["G7 SBOM for AI: Security Properties"],
  on: "repo",
  *check({ repo, option, now, hubUrl }) {
    const days = daysSince(repo.record?.createdAt ?? null, now);
    const limit = option<number>("days");
    if (days === null || days >= limit) return;
    const created = repo.record!.createdAt!.slice(0, 10);
    yield {
      message: `${subjectOf(repo)} was created on ${created}, less than ${limit} days ago.`,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
