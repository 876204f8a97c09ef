import { atLevel, missingCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "model-card-missing",
  title: "No model card",
  severity: "error",
  since: "0.1.0",
  why: "Without a card nobody can tell what a model is for, what it was trained on, how well it works and where it fails. More than half of all model repositories have none.",
  fix: "Choose a model that is documented, or ask the owner for a card: the finding holds the words to paste into a discussion.",
  example: {
    says: "`acme/sentiment-base` has no card, so nothing is known of what it is for, what it was trained on, how it was evaluated, and where it fails.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “This model has no card. Could you add one that says what it is for, what it was trained on, how it was evaluated, and where it fails?”",
    silent: ["where the card is template-only", "where the card is unknown"],
  },
  needs: ["card"],
  standards: ["EU AI Act Annex XII 1(a)", "G7 SBOM for AI: Models", "CycloneDX: modelCard", "MOF: model card"],
  on: "repo",
  *check(context) {
    for (const complaint of missingCard(context, "model")) yield { ...complaint, ...atLevel(context.required("card")) };
  },
});
