import { templateOnlyCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "dataset-card-template-only",
  title: "Dataset card that is an unfilled template",
  severity: "warning",
  since: "0.1.0",
  why: "A template has headings, hundreds of words and nothing in them. It passes every check that counts headings or words, and tells as much as no card at all.",
  fix: "Choose a dataset that is documented, or ask the owner to fill in the card: the finding holds the words to paste into a discussion.",
  example: {
    says: "The card of dataset `acme/reviews` is a template that nobody has filled in: 2 of its places are open.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card of this dataset is still the template. Could you fill in what it holds, where that comes from, what it is for, and what is missing or wrong in it?”",
    silent: ["where the card is present", "where the card is missing"],
  },
  needs: ["card"],
  standards: ["EU AI Act Annex XII 2(c)", "G7 SBOM for AI: Dataset Properties", "MOF: data card"],
  on: "repo",
  *check(context) {
    yield* templateOnlyCard(context, "dataset");
  },
});
