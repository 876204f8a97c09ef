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
        { path: "models.*.model", kind: "model", revisionSuffix: "@", joinedBy: "+" },
        { path: "models.*.model.model.path", kind: "model", revision: "revision" },
        { path: "slices.*.sources.*.model", kind: "model", revisionSuffix: "@", joinedBy: "+" },
        { path: "base_model", kind: "model", revisionSuffix: "@", joinedBy: "+" },
        { path: "**.tokenizer_source", kind: "model", notIds: ["union", "base"] },
        { path: "tokenizer.source", kind: "model", notIds: ["union", "base"] },
      ],
    },
    {
      files: ["**"],
      when: ["slices"],
      keys: [{ path: "slices.*.sources.*.model", kind: "model", revisionSuffix: "@", joinedBy: "+" }],
    },
    {
      files: ["**"],
      when: ["experts", "base_model"],
      keys: [
        { path: "base_model", kind: "model", revisionSuffix: "@", joinedBy: "+" },
        { path: "experts.*.source_model", kind: "model", revisionSuffix: "@" },
        { path: "shared_experts.*.source_model", kind: "model", revisionSuffix: "@" },
      ],
    },
  ],
  commands: [
    {
      names: ["mergekit-extract-lora", "mergekit-tokensurgeon"],
      kind: "model",
      positions: [0, 1],
      flags: { "--model": "model", "--base-model": "model" },
    },
  ],
  examples: [
    {
      file: "lora.yaml",
      code: "merge_method: linear\nmodels:\n  - model: initech/base-7b@v1+globex/sql-lora\n",
      finds: ["globex/sql-lora", "initech/base-7b@v1"],
    },
    {
      file: "merge.yml",
      code: "merge_method: slerp\nbase_model: mistralai/Mistral-7B-v0.1\nmodels:\n  - model: HuggingFaceH4/zephyr-7b-beta@main\n",
      finds: ["HuggingFaceH4/zephyr-7b-beta@main", "mistralai/Mistral-7B-v0.1"],
    },
    {
      file: "moe.yml",
      code: "base_model: mistralai/Mistral-7B-v0.1\nexperts:\n  - source_model: teknium/OpenHermes-2.5-Mistral-7B\n    positive_prompts: [a]\n",
      finds: ["mistralai/Mistral-7B-v0.1", "teknium/OpenHermes-2.5-Mistral-7B"],
    },
  ],
});
