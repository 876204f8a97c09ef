import { quoted } from "../../domain/quoted.ts";
import type { Ancestor, Lineage } from "../../domain/resolution.ts";
import { uncertaintyOf } from "../../license/decide.ts";
import { inheritedBy } from "../../license/effective.ts";
import { chainOf } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { pageOf, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "base-model-license-unknown",
  title: "Base model whose license is not known",
  severity: "warning",
  since: "0.1.0",
  why: "What a model may be used for depends on its base as well. A base that is gone, private, a local folder or without a license leaves that open; thousands of cards name such bases.",
  fix: "Find out what the base is and under which license, and tell the owner of the model.",
  example: {
    says: "`acme/x` names `base/m` as its base, of which no license is declared, so its terms are not known.",
    silent: ["on a known license", "on a path that its defect tells", "on one behind a fine-tune"],
  },
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models"],
  on: "repo",
  needs: ["lineage"],
  *check({ repo, hubUrl }) {
    // A clarification was made by somebody who looked at the whole.
    if (repo.kind !== "model" || repo.license?.clarifiedBy !== undefined) return;
    for (const { ancestor, path, reach } of inheritedBy(repo)) {
      // Further up only what is loaded along with it matters: a fine-tune in between has a license of its own.
      if (path.length > 2 && reach === "derived") continue;
      const why = doubtOf(ancestor);
      if (why === null) continue;
      const way = path.length === 2 ? `\`${path[1]!}\`` : `\`${path.at(-1)!}\` (${chainOf(path)})`;
      yield {
        message: `${subjectOf(repo)} names ${way} as its base, ${why}, so its terms are not known.`,
        subject: path.at(-1)!,
        evidence: [
          saidByHub(hubUrl, repo),
          { source: "api", url: pageOf(hubUrl, { kind: "model", id: path.at(-1)! }) },
        ],
      };
    }
    for (const { kind, of, written } of repo.lineage.defects) {
      if (of !== repo.id) continue;
      yield {
        message: `${subjectOf(repo)} ${DEFECTS[kind]} (${quoted(written)}), so what it is made from is not known.`,
        subject: `${kind} ${written}`.slice(0, 200),
        evidence: [saidByHub(hubUrl, repo)],
      };
    }
  },
});

const DEFECTS: Record<Lineage["defects"][number]["kind"], string> = {
  "self-reference": "names itself as its base",
  cycle: "goes back to itself through its base",
  "local-path": "names a folder on somebody's machine as its base",
  "invalid-id": "names as its base what cannot be a repository",
};

/** Null where its license is certain, or the Hub did not answer: that counts for the verdict and against nobody. */
function doubtOf({ status, license }: Ancestor): string | null {
  if (status === "unavailable" || status === "not-a-repo") return null;
  if (status === "not-visible") return "which the Hub does not show: it is gone, renamed or private";
  return license === null || license.expression !== null ? null : `of which ${uncertaintyOf(license)}`;
}
