import { quoted } from "../../domain/quoted.ts";
import { defineRule } from "../rule.ts";
import { pageOf, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "revision-not-found",
  title: "Revision that does not exist",
  severity: "error",
  since: "0.1.0",
  why: "The next load fails, or worked only until somebody removed the branch, tag or commit.",
  fix: "Ask for a revision that exists.",
  example: {
    says: "`acme/x` has no revision `v9`.",
    fix: "Its default branch is at `71c60888d8716710e72755f169462d5d24347d8c`.",
    silent: ["on a revision that exists", "on no revision"],
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "reference",
  *check({ reference, repo, hubUrl }) {
    if (repo?.status !== "found" || repo.revisionFound || reference.revision === null) return;
    const commit = repo.record?.commit ?? null;
    yield {
      message: `${subjectOf(reference)} has no revision ${quoted(reference.revision)}.`,
      subject: reference.revision,
      fix:
        commit === null
          ? `See its branches and tags at ${pageOf(hubUrl, repo)}.`
          : `Its default branch is at \`${commit}\`.`,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
