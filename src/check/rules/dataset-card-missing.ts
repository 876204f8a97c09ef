import { missingCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "dataset-card-missing",
  title: "No dataset card",
  severity: "warning",
  since: "0.1.0",
  why: "Without a card nobody can tell what a dataset holds, where it comes from and whom it concerns.",
  fix: "Choose a dataset that is documented, or ask the owner for a card: the finding holds the words to paste into a discussion.",
  needs: ["card"],
  standards: ["EU AI Act Annex XII 2(c)", "G7 SBOM for AI: Dataset Properties", "MOF: data card"],
  on: "repo",
  *check(context) {
    yield* missingCard(context, "dataset");
  },
});
