import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "mergekit",
  title: "mergekit",
  docs: "https://github.com/arcee-ai/mergekit",
  configs: [
    {
      files: ["**"],
      when: ["merge_method"],
      keys: [
        { path: "models.*.model", kind: "model", revisionSuffix: "@" },
        { path: "slices.*.sources.*.model", kind: "model", revisionSuffix: "@" },
        { path: "base_model", kind: "model", revisionSuffix: "@" },
        { path: "**.tokenizer_source", kind: "model", notIds: ["union", "base"] },
      ],
    },
  ],
  examples: [
    {
      file: "merge.yml",
      code: "merge_method: slerp\nbase_model: mistralai/Mistral-7B-v0.1\nmodels:\n  - model: HuggingFaceH4/zephyr-7b-beta@main\n",
      finds: ["HuggingFaceH4/zephyr-7b-beta@main", "mistralai/Mistral-7B-v0.1"],
    },
  ],
});
