import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "sglang",
  title: "SGLang",
  docs: "https://docs.sglang.ai",
  imports: ["sglang"],
  calls: [
    {
      names: ["Engine"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model_path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
    { names: ["sgl.Runtime"], kind: "model", needsImport: true, id: { keywords: ["model_path"] } },
  ],
  commands: [
    {
      names: [
        "python -m sglang.launch_server",
        "sglang serve",
        "python -m sglang.bench_serving",
        "python -m sglang.bench_one_batch",
        "python -m sglang.bench_offline_throughput",
        "python -m sglang_router.launch_server",
      ],
      images: ["lmsysorg/sglang"],
      kind: "model",
      positions: [],
      flags: {
        "--model-path": "model",
        "--model": "model",
        "--tokenizer-path": "model",
        "--tokenizer": "model",
        "--speculative-draft-model-path": "model",
        "--speculative-draft": "model",
        "--lora-paths": { kind: "model", inside: "name=id" },
      },
      revision: ["--revision"],
      switches: [
        "--trust-remote-code",
        "--enable-torch-compile",
        "--disable-cuda-graph",
        "--disable-radix-cache",
        "--enable-metrics",
        "--enable-dp-attention",
        "--skip-tokenizer-init",
      ],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "python3 -m sglang.launch_server --model-path Qwen/Qwen3-0.6B --port 30000",
      finds: ["Qwen/Qwen3-0.6B"],
    },
    {
      file: "b.py",
      code: 'import sglang as sgl\nllm = sgl.Engine(model_path="Qwen/Qwen3-0.6B")',
      finds: ["Qwen/Qwen3-0.6B"],
    },
    { file: "c.py", code: 'from sqlalchemy import Engine\nEngine("postgres/db")', finds: [] },
  ],
});
