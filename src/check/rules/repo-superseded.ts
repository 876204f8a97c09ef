import { isRepoId } from "../../domain/repo-id.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-superseded",
  title: "Model with a successor",
  severity: "warning",
  needs: ["successors"],
  since: "0.1.0",
  why: "Its authors point to a newer version, so fixes will go there.",
  fix: "Try the successor, or note why this version stays.",
  example: {
    says: "`acme/sentiment-base` has a successor: its card names `acme/sentiment-base-2` as the new version.",
    fix: "Try `acme/sentiment-base-2`, or note why this version stays.",
    silent: ["on no successor", "on a model that names itself", "on a successor under the old name of the same repo"],
  },
  standards: ["EU AI Act Annex XII 1(c)"],
  on: "repo",
  *check({ repo, references, hubUrl }) {
    const successor = repo.record?.card?.["new_version"];
    if (typeof successor !== "string" || !isRepoId(successor)) return;
    const names = [
      repo.id,
      ...repo.requestedAs.map((asked) => asked.id),
      ...references.map((reference) => reference.id),
    ];
    // A model that names itself has no successor.
    if (names.some((name) => name.toLowerCase() === successor.toLowerCase())) return;
    const evidence = [
      { ...saidByHub(hubUrl, repo), source: "card" as const, path: "README.md", quote: `new_version: ${successor}` },
    ];
    const { versions, isLoop } = repo.successors ?? { versions: [], isLoop: false };
    if (isLoop) {
      yield {
        message: `${subjectOf(repo)} names \`${successor}\` as the new version, whose card leads back: which of them is the newest is not told.`,
        fix: "Ask their owner which one is kept up, or compare when they were last changed.",
        severity: "note",
        evidence,
      };
      return;
    }
    const newest = versions.findLast(({ status }) => status === "found")?.id ?? successor;
    if (versions[0]?.status === "not-visible") {
      yield {
        message: `${subjectOf(repo)} has a successor that the Hub does not show: its card names \`${successor}\` as the new version.`,
        fix: "Ask its owner what is to be used instead, or note why this version stays.",
        severity: "note",
        evidence,
      };
      return;
    }
    const since = newest === successor || versions.length < 2 ? "" : `, and that was followed by \`${newest}\``;
    yield {
      message: `${subjectOf(repo)} has a successor: its card names \`${successor}\` as the new version${since}.`,
      fix: `Try \`${newest}\`, or note why this version stays.`,
      evidence,
    };
  },
});
