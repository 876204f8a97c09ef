import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "llama-cpp",
  title: "llama.cpp",
  docs: "https://github.com/ggml-org/llama.cpp",
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
        "llama-perplexity",
        "llama-speculative",
        "llama-tts",
        "llama-simple",
        "llama-gguf-split",
      ],
      images: ["ghcr.io/ggml-org/llama.cpp", "ghcr.io/ggerganov/llama.cpp"],
      kind: "model",
      positions: [],
      flags: {
        "-hf": "model",
        "-hfr": "model",
        "--hf-repo": "model",
        "-hfd": "model",
        "-hfrd": "model",
        "--hf-repo-draft": "model",
        "-hfv": "model",
        "-hfrv": "model",
        "--hf-repo-v": "model",
      },
      tagSuffix: true,
    },
    {
      names: ["python convert_hf_to_gguf.py", "convert_hf_to_gguf.py"],
      kind: "model",
      positions: [0],
      namespace: null,
      needsFlag: "--remote",
    },
  ],
  variables: [
    { name: "LLAMA_ARG_HF_REPO", kind: "model", tagSuffix: true },
    { name: "LLAMA_ARG_HFD_REPO", kind: "model", tagSuffix: true },
    { name: "LLAMA_ARG_HF_REPO_V", kind: "model", tagSuffix: true },
  ],
  examples: [
    {
      file: "a.sh",
      code: "llama-server -hf ggml-org/gemma-3-4b-it-GGUF:Q4_K_M --port 8080",
      finds: ["ggml-org/gemma-3-4b-it-GGUF"],
    },
    {
      file: "b.sh",
      code: "./build/bin/llama-cli --hf-repo ggml-org/models --hf-file tinyllamas/stories15M-q4_0.gguf",
      finds: ["ggml-org/models"],
    },
    { file: ".env", code: "LLAMA_ARG_HF_REPO=ggml-org/Qwen3-0.6B-GGUF:Q8_0\n", finds: ["ggml-org/Qwen3-0.6B-GGUF"] },
    { file: "c.sh", code: "llama-cli -m models/7B/ggml-model.gguf", finds: [] },
  ],
});
