import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kubeai",
  title: "KubeAI",
  docs: "https://www.kubeai.org",
  configs: [
    {
      files: ["**"],
      when: ["apiVersion"],
      whenValue: { key: "apiVersion", prefixes: ["kubeai.org/"] },
      keys: [
        { path: "spec.url", kind: "model", prefix: { values: ["hf://"], optional: false } },
        { path: "spec.adapters.*.url", kind: "model", prefix: { values: ["hf://"], optional: false } },
      ],
    },
    {
      files: ["**"],
      keys: [{ path: "**.catalog.*.url", kind: "model", prefix: { values: ["hf://"], optional: false } }],
    },
  ],
  examples: [
    {
      file: "model.yaml",
      code: "apiVersion: kubeai.org/v1\nkind: Model\nspec:\n  features: [TextGeneration]\n  url: hf://neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8\n  engine: VLLM\n",
      finds: ["neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8"],
    },
    { file: "b.yaml", code: "apiVersion: kubeai.org/v1\nkind: Model\nspec:\n  url: ollama://gemma2:2b\n", finds: [] },
  ],
});
