import { shortCard } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "model-card-too-short",
  title: "Model card with fewer words than the policy asks for",
  severity: "warning",
  since: "0.1.0",
  why: "Words are counted without metadata, code, tables, links, headings, placeholders and sentences that tools write by themselves: the unfilled template of the Hub has 640 words and says nothing.",
  fix: "Ask the owner to say more, or lower `documentation.minimum-words`, which is what turns this rule on.",
  needs: ["card"],
  standards: ["CycloneDX: modelCard", "MOF: model card"],
  on: "repo",
  *check(context) {
    yield* shortCard(context, "model", context.policy.documentation.minimumWords);
  },
});
