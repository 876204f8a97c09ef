import { quoted } from "../../domain/quoted.ts";
import { isCommit } from "../../domain/repo-id.ts";
import { pinnedForm } from "../../domain/pinned-form.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "revision-not-pinned",
  title: "Reference without a commit",
  severity: "note",
  since: "0.1.0",
  why: "A branch or tag can be moved, so the next build may load other weights, another license and other code than were reviewed.",
  fix: "Ask for the commit that was reviewed.",
  example: {
    says: "`acme/x` is asked for without a revision, so each build gets what its default branch holds on that day.",
    fix: 'Write `revision="71c60888d8716710e72755f169462d5d24347d8c"`.',
    silent: ["on a full commit", "on a Space", "on a mention"],
  },
  standards: [
    "G7 SBOM for AI: Models",
    "SPDX 3.0 AI: packageVersion",
    "Code of Practice Model Documentation Form: authenticity",
  ],
  on: "reference",
  *check({ reference, repo, hubUrl }) {
    // A Space is a service and has no revision to ask for; what the Hub did not show has no commit to give.
    if (reference.usage !== "use" || reference.kind === "space" || repo?.status !== "found") return;
    // A revision that is not there is another rule's matter, and what is disabled has no commit that could be had.
    if (!repo.revisionFound || repo.record?.disabled === true) return;
    const { revision } = reference;
    if (revision !== null && isCommit(revision)) return;
    const commit = repo.record?.commit ?? null;
    yield {
      message: `${subjectOf(reference)} ${standing(revision, commit)}.`,
      evidence: [saidByHub(hubUrl, repo)],
      ...(commit === null ? {} : { fix: fixFor(reference, commit) }),
    };
  },
});

function standing(revision: string | null, commit: string | null): string {
  if (revision === null)
    return "is asked for without a revision, so each build gets what its default branch holds on that day";
  if (/^[0-9a-f]{7,39}$/.test(revision) && commit?.startsWith(revision) === true) {
    return `is asked for at the shortened commit ${quoted(revision)}, which the Hub may also read as a branch or tag of that name`;
  }
  return `is asked for at ${quoted(revision)}, a branch or tag that can be moved`;
}

function fixFor(reference: Parameters<typeof pinnedForm>[0], commit: string): string {
  const form = pinnedForm(reference, commit);
  if (form !== null) return `Write \`${form}\`.`;
  const loading = reference.related.find((place) => place.role === "loaded-here");
  const where = loading === undefined ? "where it is loaded" : `where it is loaded (${loading.path}:${loading.line})`;
  return `Ask for commit \`${commit}\` ${where}.`;
}
