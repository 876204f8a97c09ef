import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "tensorrt-llm",
  title: "TensorRT-LLM",
  docs: "https://nvidia.github.io/TensorRT-LLM",
  imports: ["tensorrt_llm"],
  calls: [
    {
      names: ["LLM"],
      kind: "model",
      needsImport: true,
      languages: ["python"],
      id: { position: 0, keywords: ["model"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
    {
      names: ["LLM"],
      kind: "model",
      needsImport: true,
      languages: ["python"],
      id: { keywords: ["tokenizer"] },
      revision: { keywords: ["tokenizer_revision"] },
      quiet: true,
    },
  ],
  commands: [
    {
      names: ["trtllm-serve serve", "trtllm-serve", "trtllm-eval"],
      kind: "model",
      positions: [0],
      flags: { "--tokenizer": "model", "--model": "model" },
      notIds: ["serve", "disaggregated", "disaggregated_mpi_worker"],
    },
    {
      names: ["trtllm-bench"],
      kind: "model",
      positions: [],
      flags: { "--model": "model", "-m": "model", "--tokenizer": "model" },
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "trtllm-serve TinyLlama/TinyLlama-1.1B-Chat-v1.0 --host 0.0.0.0",
      finds: ["TinyLlama/TinyLlama-1.1B-Chat-v1.0"],
    },
    {
      file: "b.sh",
      code: "trtllm-bench --model meta-llama/Llama-3.1-8B throughput --dataset data.json",
      finds: ["meta-llama/Llama-3.1-8B"],
    },
  ],
});
