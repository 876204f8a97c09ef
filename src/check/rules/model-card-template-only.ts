import { atLevel, templateOnlyCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "model-card-template-only",
  title: "Model card that is an unfilled template",
  severity: "error",
  since: "0.1.0",
  why: "A template has headings, hundreds of words and nothing in them. It passes every check that counts headings or words, and tells as much as no card at all.",
  fix: "Choose a model that is documented, or ask the owner to fill in the card: the finding holds the words to paste into a discussion.",
  example: {
    says: "The card of `acme/sentiment-base` is a template that nobody has filled in: 2 of its places are open.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card of this model is still the template. Could you fill in what it is for, what it was trained on, how it was evaluated, and where it fails?”",
    silent: ["where the card is present", "where the card is missing"],
  },
  needs: ["card"],
  standards: ["EU AI Act Annex XII 1(a)", "G7 SBOM for AI: Models", "CycloneDX: modelCard", "MOF: model card"],
  on: "repo",
  *check(context) {
    for (const complaint of templateOnlyCard(context, "model"))
      yield { ...complaint, ...atLevel(context.required("card")) };
  },
});
