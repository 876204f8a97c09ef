import { shortCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "dataset-card-too-short",
  title: "Dataset card with fewer words than the policy asks for",
  severity: "warning",
  off: true,
  since: "0.1.0",
  why: "Words are counted without metadata, code, tables, links, headings, placeholders and sentences that tools write by themselves: the unfilled template of the Hub has 640 words and says nothing.",
  fix: "Ask the owner to say more, or lower `documentation.minimum-words`, which is what turns this rule on.",
  example: {
    says: "The card of dataset `acme/reviews` says what it says in 99 words, without code, tables and template text; the policy asks for 100.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card of this dataset is very short. Could you say more of what it holds, where that comes from, what it is for, and what is missing or wrong in it?”",
    silent: ["with enough words", "where there is no card", "where the card is a template"],
  },
  needs: ["card"],
  standards: ["MOF: data card"],
  on: "repo",
  *check(context) {
    yield* shortCard(context, "dataset", context.policy.documentation.minimumWords);
  },
});
