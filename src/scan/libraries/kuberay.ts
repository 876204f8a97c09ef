import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kuberay",
  title: "Ray Serve and KubeRay",
  docs: "https://docs.ray.io/en/latest/serve/llm",
  imports: ["ray"],
  languages: ["python"],
  calls: [
    {
      names: ["LLMConfig"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model_loading_config.model_source", "model_loading_config.model_id"] },
    },
    {
      names: ["vLLMEngineProcessorConfig", "SGLangEngineProcessorConfig"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model_source"] },
    },
  ],
  configs: [
    {
      files: ["**"],
      keys: [
        { path: "**.model_loading_config.model_source", kind: "model" },
        { path: "**.model_loading_config.model_id", kind: "model", namespace: null },
      ],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from ray.serve.llm import LLMConfig\nLLMConfig(model_loading_config=dict(model_id="qwen-0.5b", model_source="Qwen/Qwen2.5-0.5B-Instruct"))',
      finds: ["Qwen/Qwen2.5-0.5B-Instruct"],
    },
    {
      file: "b.yaml",
      code: "apiVersion: ray.io/v1\nkind: RayService\nspec:\n  serveConfigV2: |\n    applications:\n      - name: llm\n        runtime_env:\n          env_vars:\n            MODEL_ID: google/gemma-2-9b-it\n",
      finds: ["google/gemma-2-9b-it"],
    },
  ],
});
