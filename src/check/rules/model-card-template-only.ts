import { atLevel, templateOnlyCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "model-card-template-only",
  title: "Model card that is an unfilled template",
  severity: "error",
  since: "0.1.0",
  why: "A template has headings, hundreds of words and nothing in them. It passes every check that counts headings or words, and tells as much as no card at all.",
  fix: "Choose a model that is documented, or ask the owner to fill in the card: the finding holds the words to paste into a discussion.",
  needs: ["card"],
  standards: ["EU AI Act Annex XII 1(a)", "G7 SBOM for AI: Models", "CycloneDX: modelCard", "MOF: model card"],
  on: "repo",
  *check(context) {
    for (const complaint of templateOnlyCard(context, "model"))
      yield { ...complaint, ...atLevel(context.required("card")) };
  },
});
