import { isRepoId } from "../../domain/repo-id.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-superseded",
  title: "Model with a successor",
  severity: "warning",
  since: "0.1.0",
  why: "Its authors point to a newer version, so fixes will go there.",
  fix: "Try the successor, or note why this version stays.",
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
    yield {
      message: `${subjectOf(repo)} has a successor: its card names \`${successor}\` as the new version.`,
      fix: `Try \`${successor}\`, or note why this version stays.`,
      evidence: [{ ...saidByHub(hubUrl, repo), source: "card", path: "README.md", quote: `new_version: ${successor}` }],
    };
  },
});
