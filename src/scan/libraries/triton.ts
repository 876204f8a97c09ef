import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "triton",
  title: "Triton Inference Server",
  docs: "https://docs.nvidia.com/deeplearning/triton-inference-server",
  configs: [
    {
      files: ["**/1/model.json"],
      keys: [
        // vllm_backend: src/model.py gives them all to `AsyncEngineArgs`.
        { path: "model", kind: "model", revision: "revision" },
        { path: "tokenizer", kind: "model", revision: "tokenizer_revision" },
      ],
    },
  ],
  commands: [
    {
      names: ["genai-perf profile", "genai-perf analyze", "aiperf profile"],
      kind: "model",
      positions: [],
      flags: { "--tokenizer": "model" },
    },
  ],
  examples: [
    {
      file: "models/vllm_model/1/model.json",
      code: '{"model": "facebook/opt-125m", "gpu_memory_utilization": 0.5}',
      finds: ["facebook/opt-125m"],
    },
    {
      file: "a.sh",
      code: "genai-perf profile -m ensemble --tokenizer meta-llama/Meta-Llama-3-8B",
      finds: ["meta-llama/Meta-Llama-3-8B"],
    },
  ],
});
