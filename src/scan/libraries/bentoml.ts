import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "bentoml",
  title: "BentoML and OpenLLM",
  docs: "https://docs.bentoml.com",
  imports: ["bentoml", "openllm"],
  languages: ["python"],
  calls: [
    {
      names: ["HuggingFaceModel"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_id"] },
      revision: { keywords: ["revision"] },
    },
    { names: ["openllm.LLM"], kind: "model", id: { position: 0, keywords: ["model_id"] } },
  ],
  commands: [
    {
      names: ["openllm start", "openllm build"],
      kind: "model",
      positions: [0],
      flags: { "--model-id": "model" },
      namespace: null,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import bentoml\nm = bentoml.models.HuggingFaceModel("meta-llama/Meta-Llama-3.1-8B-Instruct")',
      finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct"],
    },
    { file: "b.sh", code: "openllm start facebook/opt-1.3b", finds: ["facebook/opt-1.3b"] },
  ],
});
