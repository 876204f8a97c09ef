import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "model-card",
  title: "Model card metadata",
  docs: "https://huggingface.co/docs/hub/model-cards",
  configs: [
    {
      files: ["**/*.md"],
      keys: [
        { path: "base_model", kind: "model" },
        { path: "base_model.*", kind: "model" },
        { path: "new_version", kind: "model" },
        { path: "datasets", kind: "dataset" },
        { path: "datasets.*", kind: "dataset" },
        { path: "models", kind: "model" },
        { path: "models.*", kind: "model" },
      ],
    },
  ],
  examples: [
    {
      file: "README.md",
      code: "---\nbase_model: Qwen/Qwen3-0.6B\ndatasets:\n- openai/gsm8k\n---\n# Card\n",
      finds: ["Qwen/Qwen3-0.6B", "dataset:openai/gsm8k"],
    },
  ],
});
