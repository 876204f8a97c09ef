import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "xinference",
  title: "Xorbits Inference",
  docs: "https://inference.readthedocs.io",
  configs: [
    {
      files: ["**"],
      keys: [
        {
          path: "**.model_id",
          kind: "model",
          revision: "model_revision",
          where: { key: "model_hub", values: ["huggingface"] },
        },
        { path: "**.model_src.huggingface.model_id", kind: "model", revision: "model_revision" },
        { path: "**.huggingface.model_id", kind: "model", revision: "model_revision" },
      ],
    },
  ],
  examples: [
    {
      file: "llm.json",
      code: '[{"model_name": "x", "model_specs": [{"model_format": "pytorch", "model_id": "Qwen/Qwen2-7B-Instruct", "model_hub": "huggingface", "model_revision": "main"}]}]',
      finds: ["Qwen/Qwen2-7B-Instruct@main"],
    },
  ],
});
