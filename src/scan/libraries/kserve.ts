import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kserve",
  title: "KServe",
  docs: "https://kserve.github.io/website",
  configs: [
    {
      files: ["**"],
      when: ["apiVersion"],
      keys: [
        { path: "**.storageUri", kind: "model", prefix: { values: ["hf://"], optional: false }, revisionSuffix: ":" },
        { path: "spec.model.uri", kind: "model", prefix: { values: ["hf://"], optional: false }, revisionSuffix: ":" },
        {
          path: "spec.model.lora.adapters.*.uri",
          kind: "model",
          prefix: { values: ["hf://"], optional: false },
          revisionSuffix: ":",
        },
      ],
    },
  ],
  commands: [
    {
      names: ["python -m huggingfaceserver"],
      images: ["kserve/huggingfaceserver"],
      kind: "model",
      positions: [],
      flags: { "--model_id": "model", "--tokenizer_id": "model" },
      revision: ["--model_revision"],
      switches: ["--trust_remote_code", "--disable_lower_case"],
    },
  ],
  examples: [
    {
      file: "isvc.yaml",
      code: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUri: hf://Qwen/Qwen3-0.6B:main\n",
      finds: ["Qwen/Qwen3-0.6B@main"],
    },
    {
      file: "b.yaml",
      code: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      modelFormat:\n        name: huggingface\n      args:\n        - --model_name=llama3\n        - --model_id=meta-llama/meta-llama-3-8b-instruct\n",
      finds: ["meta-llama/meta-llama-3-8b-instruct"],
    },
    {
      file: "c.yaml",
      code: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    sklearn:\n      storageUri: gs://kfserving-examples/models/sklearn/1.0/model\n",
      finds: [],
    },
  ],
});
