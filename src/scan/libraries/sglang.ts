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
  ],
  commands: [
    {
      names: ["python -m sglang.launch_server", "python3 -m sglang.launch_server", "sglang serve"],
      kind: "model",
      flags: {
        "--model-path": "model",
        "--model": "model",
        "--tokenizer-path": "model",
        "--speculative-draft-model-path": "model",
      },
      revision: ["--revision"],
      switches: ["--trust-remote-code"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "python3 -m sglang.launch_server --model-path Qwen/Qwen3-0.6B --port 30000",
      finds: ["Qwen/Qwen3-0.6B"],
    },
  ],
});
