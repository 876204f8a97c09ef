import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "production-stack",
  title: "vLLM production stack",
  docs: "https://docs.vllm.ai/projects/production-stack",
  configs: [{ files: ["**"], keys: [{ path: "**.modelURL", kind: "model" }] }],
  examples: [
    {
      file: "values.yaml",
      code: "servingEngineSpec:\n  modelSpec:\n    - name: opt\n      repository: vllm/vllm-openai\n      modelURL: facebook/opt-125m\n",
      finds: ["facebook/opt-125m"],
    },
    { file: "b/values.yaml", code: "servingEngineSpec:\n  modelSpec:\n    - modelURL: /data/llama3\n", finds: [] },
  ],
});
