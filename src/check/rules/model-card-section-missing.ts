import { missingSections } from "../card-sections.ts";
import { defineRule } from "../rule.ts";
import { itemsOf, MODEL_SECTION_ITEMS } from "../standards.ts";

export default defineRule({
  id: "model-card-section-missing",
  title: "Model card without what the policy asks for",
  severity: "warning",
  highest: "error",
  since: "0.1.0",
  why: "Who depends on a model has to know what it is meant for, what it was trained on, how it was evaluated and where it fails. Headings, labels, tables and sentences are read: half of what cards say stands under no heading of its own. What cannot be read, in a language outside the lexicons or in a card that was cut short, is not called missing.",
  fix: "Find it out before you rely on the model, or ask the owner: the finding holds the words to paste into a discussion. `documentation.require` says which sections are asked for.",
  options: {
    headings: {
      description: "Ask for a section of its own, not only a sentence or metadata.",
      default: false,
      stricter: "higher",
    },
  },
  needs: ["card"],
  standards: itemsOf({ ...MODEL_SECTION_ITEMS, license: [] }),
  on: "repo",
  *check(context) {
    yield* missingSections(context, "model", {
      required: context.required,
      headings: context.option<boolean>("headings"),
    });
  },
});
