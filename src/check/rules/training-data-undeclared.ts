import { isFilled } from "../card-sections.ts";
import { cardEvidence, discussionUrl } from "../cards.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "training-data-undeclared",
  title: "Training data not declared in the metadata",
  severity: "note",
  off: true,
  since: "0.1.0",
  why: "Only datasets that the metadata names can be followed: whether they exist, who keeps them and whether their license allows what the model is used for. A sentence in the card tells a reader, not a check.",
  fix: "Ask the owner to add `datasets` to the metadata of the card.",
  example: {
    says: "`acme/sentiment-base` names no `datasets` in its metadata, so what it was trained on cannot be followed.",
    fix: "Ask at https://huggingface.co/acme/sentiment-base/discussions/new: “Could you add the datasets that this model was trained on to the metadata (`datasets:`)?”",
    silent: ["where the metadata names one", "where the Hub's tags name one", "where it is a quantization"],
  },
  needs: ["card"],
  standards: [
    "EU AI Act Annex XII 2(c)",
    "G7 SBOM for AI: Dataset Properties",
    "SPDX 3.0 AI: trainedOn",
    "CycloneDX: modelCard.modelParameters.datasets",
    "MOF: datasets",
  ],
  on: "repo",
  *check({ repo, hubUrl }) {
    const { record, documentation } = repo;
    if (repo.kind !== "model" || record === null || (record.card === null && record.tags.length === 0)) return;
    if (isFilled(record.card?.datasets) || record.tags.some((tag) => tag.startsWith("dataset:"))) return;
    // Quantizations and merges were trained on what their bases were trained on.
    if (record.baseModels !== null && ["quantized", "merge"].includes(record.baseModels.relation ?? "")) return;
    const place = documentation?.places["training-data"];
    const state = documentation?.sections["training-data"];
    const isSaid = state === "section" || state === "mentioned";
    const also = !isSaid || place === undefined ? "" : ` Its card speaks of training data at line ${place.line}.`;
    yield {
      message: `${subjectOf(repo)} names no \`datasets\` in its metadata, so what it was trained on cannot be followed.${also}`,
      fix: `Ask at ${discussionUrl({ repo, hubUrl })}: “Could you add the datasets that this model was trained on to the metadata (\`datasets:\`)?”`,
      evidence: [isSaid && place !== undefined ? cardEvidence({ repo, hubUrl }, place) : saidByHub(hubUrl, repo)],
    };
  },
});
