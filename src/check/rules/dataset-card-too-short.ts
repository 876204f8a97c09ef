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
  needs: ["card"],
  standards: ["MOF: data card"],
  on: "repo",
  *check(context) {
    yield* shortCard(context, "dataset", context.policy.documentation.minimumWords);
  },
});
