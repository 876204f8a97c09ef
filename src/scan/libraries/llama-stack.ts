import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "llama-stack",
  title: "Llama Stack",
  docs: "https://llamastack.github.io",
  configs: [
    {
      files: ["**"],
      when: ["apis"],
      keys: [
        { path: "models.*.provider_model_id", kind: "model", namespace: null },
        {
          path: "models.*.model_id",
          kind: "model",
          namespace: null,
          where: {
            key: "provider_id",
            values: ["sentence-transformers", "vllm-inference", "tgi", "meta-reference-inference", "meta-reference"],
          },
        },
        { path: "**.huggingface_repo", kind: "model" },
      ],
    },
  ],
  commands: [
    {
      names: ["llama model download", "llama download"],
      kind: "model",
      positions: [],
      flags: { "--model-id": "model" },
      namespace: null,
    },
  ],
  examples: [
    {
      file: "run.yaml",
      code: "version: 2\napis: [inference]\nmodels:\n  - model_id: meta-llama/Llama-3.2-3B-Instruct\n    provider_id: vllm-inference\n    model_type: llm\n",
      finds: ["meta-llama/Llama-3.2-3B-Instruct"],
    },
  ],
});
