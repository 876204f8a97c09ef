import { missingCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "dataset-card-missing",
  title: "No dataset card",
  severity: "warning",
  since: "0.1.0",
  why: "Without a card nobody can tell what a dataset holds, where it comes from and whom it concerns.",
  fix: "Choose a dataset that is documented, or ask the owner for a card: the finding holds the words to paste into a discussion.",
  example: {
    says: "Dataset `acme/reviews` has no card, so nothing is known of what it holds, where that comes from, what it is for, and what is missing or wrong in it.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “This dataset has no card. Could you add one that says what it holds, where that comes from, what it is for, and what is missing or wrong in it?”",
    silent: ["where the card is template-only", "where the card is unknown"],
  },
  needs: ["card"],
  standards: ["EU AI Act Annex XII 2(c)", "G7 SBOM for AI: Dataset Properties", "MOF: data card"],
  on: "repo",
  *check(context) {
    yield* missingCard(context, "dataset");
  },
});
