import { missingSections } from "../card-sections.ts";
import { defineRule } from "../rule.ts";
import { DATASET_SECTION_ITEMS, itemsOf } from "../standards.ts";

export default defineRule({
  id: "dataset-card-section-missing",
  title: "Dataset card without what the policy asks for",
  severity: "warning",
  highest: "error",
  off: true,
  since: "0.1.0",
  why: "What is trained on a dataset inherits its bias, its gaps and its terms. Of the sections that `documentation.require` names those are asked of datasets that concern data: description, intended and out-of-scope use, limitations, bias, source data (`training-data`), citation and contact.",
  fix: "Find it out before you train on the dataset, or ask the owner: the finding holds the words to paste into a discussion.",
  example: {
    says: "The card of dataset `acme/reviews` does not say where its data come from: no heading, label, table or sentence among 640 words tells it (README.md at f6075f8).",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card does not say where its data come from. Could you add a section “Source data”: where do the data come from, how were they collected, and under which terms?”",
    silent: ["where it is said"],
  },
  options: {
    headings: {
      description: "Ask for a section of its own, not only a sentence.",
      default: false,
      stricter: "higher",
    },
  },
  needs: ["card"],
  standards: itemsOf(DATASET_SECTION_ITEMS),
  on: "repo",
  *check(context) {
    yield* missingSections(context, "dataset", {
      required: context.required,
      headings: context.option<boolean>("headings"),
    });
  },
});
