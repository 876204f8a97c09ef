import { quoted } from "../../domain/quoted.ts";
import { isCommit } from "../../domain/repo-id.ts";
import { pinnedForm } from "../../domain/pinned-form.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "remote-code-unpinned",
  title: "Code of the repository is run, whatever it is",
  severity: "error",
  since: "0.1.0",
  why: "Remote code at a branch or without a revision is whatever the owner of the repository, or whoever takes over the account, pushes last.",
  fix: "Pin the commit whose code was read, or leave remote code off.",
  example: {
    says: "`acme/sentiment-base` is loaded with remote code allowed and without a revision: whatever is pushed there next runs here.",
    fix: 'Read the code of that commit and pin it: `revision="603995bf924099da32bbc97ac11f08ade56d368b"`.',
    silent: ["on a pinned commit", "on code that is not allowed to run"],
  },
  standards: ["G7 SBOM for AI: Security Properties"],
  on: "reference",
  *check({ reference, repo, hubUrl }) {
    const switches = reference.related.filter((place) => place.role === "remote-code");
    if (reference.usage !== "use" || switches.length === 0) return;
    if (reference.revision !== null && isCommit(reference.revision)) return;
    // Without an answer of the Hub the run is inconclusive by itself.
    if (repo === null || repo.status === "unavailable") return;
    const at =
      reference.revision === null ? "without a revision" : `at ${quoted(reference.revision)}, which can be moved`;
    const hasCode = repo.status !== "found" || repo.remoteCode.present || repo.remoteCode.elsewhere.length > 0;
    const commit = repo.revisionFound ? (repo.record?.commit ?? null) : null;
    const form = commit === null ? null : (pinnedForm(reference, commit) ?? commit);
    yield {
      message: hasCode
        ? `${subjectOf(reference)} is loaded with remote code allowed and ${at}: whatever is pushed there next runs here.`
        : `${subjectOf(reference)} has no code today, but is loaded with remote code allowed and ${at}: code that is pushed there runs here.`,
      ...(hasCode ? {} : { severity: "warning" as const, fix: "Leave remote code off: it is not needed." }),
      ...(hasCode && form !== null ? { fix: `Read the code of that commit and pin it: \`${form}\`.` } : {}),
      related: switches,
      evidence: repo.status === "found" ? [saidByHub(hubUrl, repo)] : [],
    };
  },
});
