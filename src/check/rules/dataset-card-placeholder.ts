import { openPlaces } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "dataset-card-placeholder",
  title: "Dataset card with places left open",
  severity: "note",
  off: true,
  since: "0.1.0",
  why: "`[More Information Needed]`, an empty label or an instruction of the template stands where a fact should: the author meant to say it and has not.",
  fix: "Ask the owner to fill the places in, or to take out what does not apply: the finding names the lines.",
  example: {
    says: "The card of dataset `acme/reviews` leaves 2 places open, the first at line 12: `[More Information Needed]`.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card still holds placeholders (lines 12, 30). Could you fill them in, or take out what does not apply?”",
    silent: ["without one, in a template that another rule names, and where nobody turned it on"],
  },
  needs: ["card"],
  standards: ["MOF: data card"],
  on: "repo",
  *check(context) {
    yield* openPlaces(context, "dataset");
  },
});
