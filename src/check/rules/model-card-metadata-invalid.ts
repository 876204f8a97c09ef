import { atLevel, invalidMetadata } from "../cards.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "model-card-metadata-invalid",
  title: "Model card with unreadable metadata",
  severity: "error",
  since: "0.1.0",
  why: "License, base models, datasets and results are read from the metadata at the top of README.md. Where that is broken the Hub shows none of it, or keeps what an older commit said.",
  fix: "Ask the owner to mend the metadata: the finding names the lines. Until then state the license in `clarifications` once you have found it out.",
  example: {
    says: "The metadata of `acme/sentiment-base` cannot be relied on: the metadata is not valid YAML: Map keys must be unique.",
    fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The metadata at the top of README.md cannot be read. Line 4: The metadata is not valid YAML: Map keys must be unique.”",
    silent: ["where the metadata is sound, or there is none"],
  },
  needs: ["card"],
  standards: ["G7 SBOM for AI: Metadata", "CycloneDX: modelCard"],
  on: "repo",
  *check(context) {
    const level = context.required("metadata");
    for (const complaint of invalidMetadata(context, "model")) {
      yield complaint.severity === "warning" && level !== "note" ? complaint : { ...complaint, ...atLevel(level) };
    }
  },
});
