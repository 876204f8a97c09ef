import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kubernetes-operators",
  title: "Model operators for Kubernetes (llmaz, OME, llm-d, Gateway API inference)",
  docs: "https://llm-d.ai",
  configs: [
    {
      files: ["**"],
      keys: [
        {
          path: "**.modelHub.modelID",
          kind: "model",
          revision: "revision",
          unless: { key: "name", values: ["ModelScope"] },
        },
        { path: "**.modelArtifacts.uri", kind: "model", prefix: { values: ["hf://"], optional: false } },
        { path: "**.modelArtifacts.name", kind: "model", namespace: null },
        { path: "**.storage.storageUri", kind: "model", prefix: { values: ["hf://"], optional: false } },
        { path: "**.defaultBaseModel", kind: "model", namespace: null },
        { path: "**.ensureExist.models.*.source", kind: "model" },
        { path: "**.ensureExist.models.*.base-model", kind: "model" },
        { path: "**.loraAdapters.*.source", kind: "model", namespace: null },
        { path: "**.adapterSource.repository", kind: "model", where: { key: "type", values: ["huggingface"] } },
        { path: "spec.source.repository", kind: "model", where: { key: "type", values: ["huggingface"] } },
        { path: "**.repository", kind: "model", where: { key: "type", values: ["huggingface", "hf"] } },
      ],
    },
  ],
  examples: [
    {
      file: "llmaz.yaml",
      code: "apiVersion: llmaz.io/v1alpha1\nkind: OpenModel\nspec:\n  familyName: opt\n  source:\n    modelHub:\n      modelID: facebook/opt-125m\n---\napiVersion: llmaz.io/v1alpha1\nkind: OpenModel\nspec:\n  familyName: opt\n  source:\n    modelHub:\n      name: ModelScope\n      modelID: initech/opt-125m\n",
      finds: ["facebook/opt-125m"],
    },
    {
      file: "values.yaml",
      code: 'modelArtifacts:\n  uri: "hf://Qwen/Qwen3-0.6B"\n  size: 20Gi\n',
      finds: ["Qwen/Qwen3-0.6B"],
    },
    {
      file: "lora.yaml",
      code: 'apiVersion: production-stack.vllm.ai/v1alpha1\nkind: LoraAdapter\nspec:\n  baseModel: llama3\n  adapterSource:\n    type: "huggingface"\n    repository: "nvidia/llama-3.1-nemoguard-8b-topic-control"\n',
      finds: ["nvidia/llama-3.1-nemoguard-8b-topic-control"],
    },
    { file: "chart.yaml", code: "image:\n  type: docker\n  repository: vllm/vllm-openai\n", finds: [] },
  ],
});
