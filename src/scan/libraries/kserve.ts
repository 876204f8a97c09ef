import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kserve",
  title: "KServe and KubeAI",
  docs: "https://kserve.github.io/website",
  configs: [
    {
      files: ["**"],
      when: ["apiVersion"],
      keys: [
        { path: "**.storageUri", kind: "model", prefix: { values: ["hf://"], optional: false }, revisionSuffix: ":" },
        { path: "**.model.uri", kind: "model", prefix: { values: ["hf://"], optional: false }, revisionSuffix: ":" },
        { path: "spec.url", kind: "model", prefix: { values: ["hf://"], optional: false } },
        { path: "spec.adapters.*.url", kind: "model", prefix: { values: ["hf://"], optional: false } },
      ],
    },
  ],
  examples: [
    {
      file: "isvc.yaml",
      code: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUri: hf://Qwen/Qwen3-0.6B:main\n",
      finds: ["Qwen/Qwen3-0.6B@main"],
    },
  ],
});
