import type { Clause } from "../../domain/license.ts";
import { dataLooseningsOf } from "../../license/loosening.ts";
import { clauseWords, licenseName } from "../license-words.ts";
import { defineRule } from "../rule.ts";
import { pageOf, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "dataset-license-conflict",
  title: "License wider than the training data's",
  severity: "note",
  // Asking for the data of every model would cost more requests than everything else together.
  off: true,
  since: "0.1.0",
  why: "Whether the license of data reaches a model trained on it is unsettled law and differs from country to country; some want to know. Agreements that let go what is trained (CDLA, C-UDA) are never reported.",
  fix: "Have somebody judge whether the terms of the data matter for this use.",
  example: {
    says: "`acme/x` is labelled `MIT` and was trained on `data/set` under `CC-BY-NC-SA-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1). Whether that reaches a model is unsettled.",
    silent: [
      "on share-alike alone, which half of all text has",
      "on data agreements that let models go",
      "on computing data",
    ],
  },
  standards: ["G7 SBOM for AI: Dataset Properties", "SPDX 3.0 AI: trainedOn"],
  options: {
    clauses: {
      description: "Terms of the data that are reported where the model's license does not have them.",
      default: ["noncommercial", "research-only", "no-derivatives", "output-training-restricted"],
      stricter: "higher",
    },
  },
  on: "repo",
  needs: ["lineage", "datasets"],
  *check({ repo, option, hubUrl }) {
    if (repo.license === null) return;
    for (const { dataset, clauses } of dataLooseningsOf(repo, option<Clause[]>("clauses"))) {
      const id = dataset.canonicalId ?? dataset.id;
      const by = dataset.of === repo.id ? "was trained on" : `goes back to \`${dataset.of}\`, which was trained on`;
      yield {
        message: `${subjectOf(repo)} is labelled ${licenseName(repo.license)} and ${by} \`${id}\` under ${licenseName(dataset.license!)}: ${clauseWords(dataset.license!, clauses)}. Whether that reaches a model is unsettled.`,
        subject: id,
        evidence: [saidByHub(hubUrl, repo), { source: "card", url: pageOf(hubUrl, { kind: "dataset", id }) }],
      };
    }
  },
});
