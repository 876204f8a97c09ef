import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "model-card",
  title: "Model, dataset and Space card metadata",
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
        { path: "preload_from_hub", kind: "model" },
        { path: "source_datasets.*", kind: "dataset", namespace: null },
      ],
    },
  ],
  examples: [
    {
      file: "README.md",
      code: "---\nbase_model: Qwen/Qwen3-0.6B\ndatasets:\n- openai/gsm8k\n---\n# Card\n",
      finds: ["Qwen/Qwen3-0.6B", "dataset:openai/gsm8k"],
    },
    {
      file: "b/README.md",
      code: "---\ntitle: Demo\nsdk: gradio\nmodels:\n- facebook/opt-125m\n---\n",
      finds: ["facebook/opt-125m"],
    },
    { file: "c/README.md", code: "---\nlicense: mit\ntags:\n- a/b\n---\n", finds: [] },
  ],
});
