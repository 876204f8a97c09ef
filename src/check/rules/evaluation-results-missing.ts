import { hasResults } from "../card-sections.ts";
import { cardEvidence, discussionUrl } from "../cards.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "evaluation-results-missing",
  title: "No evaluation results that machines can read",
  severity: "note",
  off: true,
  since: "0.1.0",
  why: "Results in `model-index` or under `.eval_results/` name task, dataset, metric and value, so that models can be compared and a worse revision is noticed. A table in the card tells a reader, not a check.",
  fix: "Ask the owner to add the results, or evaluate the model yourself and keep the evidence in the catalogue.",
  example: {
    says: "`acme/sentiment-base` gives no results in `model-index` or `.eval_results/`. Its card does not tell any either.",
    fix: "Ask at https://huggingface.co/acme/sentiment-base/discussions/new: “Could you add the evaluation results to the metadata (`model-index`), with task, dataset, metric and value?”",
    silent: ["where the files are not known, and off unless asked"],
  },
  needs: ["card"],
  standards: [
    "G7 SBOM for AI: Key Performance Indicators",
    "SPDX 3.0 AI: metric",
    "CycloneDX: modelCard.quantitativeAnalysis",
    "MOF: evaluation results",
  ],
  on: "repo",
  *check({ repo, hubUrl }) {
    const { record, documentation } = repo;
    if (repo.kind !== "model" || record === null || record.files === null || hasResults(repo)) return;
    const place = documentation?.places.evaluation;
    const state = documentation?.sections.evaluation;
    const isSaid = (state === "section" || state === "mentioned") && place !== undefined;
    const isSilent = state === "not-found" || state === "placeholder";
    const also = isSaid
      ? ` Its card speaks of evaluation at line ${place.line}.`
      : isSilent
        ? " Its card does not tell any either."
        : "";
    yield {
      message: `${subjectOf(repo)} gives no results in \`model-index\` or \`.eval_results/\`.${also}`,
      fix: `Ask at ${discussionUrl({ repo, hubUrl })}: “Could you add the evaluation results to the metadata (\`model-index\`), with task, dataset, metric and value?”`,
      evidence: [isSaid ? cardEvidence({ repo, hubUrl }, place) : saidByHub(hubUrl, repo)],
    };
  },
});
