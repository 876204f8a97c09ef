import { atLevel, missingCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "model-card-missing",
  title: "No model card",
  severity: "error",
  since: "0.1.0",
  why: "Without a card nobody can tell what a model is for, what it was trained on, how well it works and where it fails. More than half of all model repositories have none.",
  fix: "Choose a model that is documented, or ask the owner for a card: the finding holds the words to paste into a discussion.",
  needs: ["card"],
  standards: ["EU AI Act Annex XII 1(a)", "G7 SBOM for AI: Models", "CycloneDX: modelCard", "MOF: model card"],
  on: "repo",
  *check(context) {
    for (const complaint of missingCard(context, "model")) yield { ...complaint, ...atLevel(context.required("card")) };
  },
});
