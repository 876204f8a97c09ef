import { shortCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "model-card-too-short",
  title: "Model card with fewer words than the policy asks for",
  severity: "warning",
  since: "0.1.0",
  why: "Words are counted without metadata, code, tables, links, headings, placeholders and sentences that tools write by themselves: the unfilled template of the Hub has 640 words and says nothing.",
  fix: "Ask the owner to say more, or lower `documentation.minimum-words`, which is what turns this rule on.",
  example: {
    says: "The card of `acme/sentiment-base` says what it says in 99 words, without code, tables and template text; the policy asks for 100.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card of this model is very short. Could you say more of what it is for, what it was trained on, how it was evaluated, and where it fails?”",
    silent: ["with enough words", "where there is no card", "where the card is a template"],
  },
  needs: ["card"],
  standards: ["CycloneDX: modelCard", "MOF: model card"],
  on: "repo",
  *check(context) {
    yield* shortCard(context, "model", context.policy.documentation.minimumWords);
  },
});
