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
  example: {
    says: "The card of `acme/sentiment-base` does not say where the model fails: no heading, label, table or sentence among 640 words tells it (README.md at 603995b).",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card does not say where the model fails. Could you add a section “Limitations”: where does it fail or do worse, and what was it not tested on?”",
    silent: [
      "where the section is there",
      "where a sentence says it",
      "where the card could not be read far enough, or is in another language",
    ],
  },
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
