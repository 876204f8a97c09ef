import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "llama-cpp",
  title: "llama.cpp",
  docs: "https://github.com/ggml-org/llama.cpp",
  imports: ["llama_cpp"],
  calls: [{ names: ["Llama.from_pretrained"], kind: "model", id: { position: 0, keywords: ["repo_id"] } }],
  commands: [
    {
      names: [
        "llama-cli",
        "llama-server",
        "llama serve",
        "llama cli",
        "llama-run",
        "llama-mtmd-cli",
        "llama-embedding",
        "llama-bench",
      ],
      kind: "model",
      flags: {
        "-hf": "model",
        "--hf-repo": "model",
        "-hfr": "model",
        "-hfv": "model",
        "--hf-repo-v": "model",
        "-hfd": "model",
      },
      tagSuffix: true,
    },
  ],
  variables: [{ name: "LLAMA_ARG_HF_REPO", kind: "model", tagSuffix: true }],
  examples: [
    {
      file: "a.sh",
      code: "llama-server -hf ggml-org/gemma-3-4b-it-GGUF:Q4_K_M --port 8080",
      finds: ["ggml-org/gemma-3-4b-it-GGUF"],
    },
    {
      file: "a.py",
      code: 'from llama_cpp import Llama\nLlama.from_pretrained(repo_id="Qwen/Qwen2-0.5B-Instruct-GGUF", filename="*q8_0.gguf")',
      finds: ["Qwen/Qwen2-0.5B-Instruct-GGUF"],
    },
  ],
});
