import { isReplaced, lockedHere } from "../drift.ts";
import { defineRule } from "../rule.ts";
import { named, ownerOf, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-replaced",
  title: "Another repository under the same name",
  severity: "error",
  since: "0.1.0",
  why: "The Hub gives each repository an id of its own that no rename changes. Another id under the same name means that what was reviewed is gone and somebody has put something else in its place, which is how an abandoned name is taken over.",
  fix: "Do not load it before it has been reviewed like a new model.",
  withLock: true,
  example: {
    says: "`acme/x` is another repository than the one that was locked: the Hub's own id was `000000000000000000000000` and is `64bfcd5ff462a99a04fd1ec8`.",
    fix: "Do not load it. The last good commit is `1007c099c953deb2edaeed029bfc34258cf5a745`, of the one that is gone. Use a copy that you kept, or choose another; only after a review as of a new one run `model-review lock`.",
    silent: [
      "about the same id after a rename",
      "about an id that was not locked",
      "about an id that a mirror does not tell",
    ],
  },
  standards: ["G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
  on: "reference",
  *check({ reference, repo, locked, hubUrl }) {
    // Also where the pinned commit is gone with the repository that had it: the id is that of whatever has the name now.
    const stableId = repo?.record?.stableId ?? null;
    if (repo === null || locked === null || stableId === null || !isReplaced(locked, { stableId })) return;
    const owner = ownerOf(repo.id);
    const { related, evidence } = lockedHere(locked, `stable-id: ${locked.stableId}`);
    const where =
      repo.id === reference.id
        ? `${subjectOf(reference)} is another repository than the one that was locked`
        : `${subjectOf(reference)} leads to another repository than the one that was locked, ${named(repo)}`;
    const owners =
      locked.owner === null || owner === null || locked.owner === owner
        ? ""
        : ` It belonged to \`${locked.owner}\` and belongs to \`${owner}\`.`;
    const commit =
      locked.commit === null ? "" : ` The last good commit is \`${locked.commit}\`, of the one that is gone.`;
    yield {
      message: `${where}: the Hub's own id was \`${locked.stableId}\` and is \`${stableId}\`.${owners}`,
      fix: `Do not load it.${commit} Use a copy that you kept, or choose another; only after a review as of a new one run \`model-review lock\`.`,
      related,
      evidence: [evidence, saidByHub(hubUrl, repo)],
    };
  },
});
