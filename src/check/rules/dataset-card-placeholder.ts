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
  needs: ["card"],
  standards: ["MOF: data card"],
  on: "repo",
  *check(context) {
    yield* openPlaces(context, "dataset");
  },
});
