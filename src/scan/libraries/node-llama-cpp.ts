import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "node-llama-cpp",
  title: "node-llama-cpp",
  docs: "https://node-llama-cpp.withcat.ai",
  imports: ["node-llama-cpp"],
  languages: ["javascript"],
  calls: [
    {
      names: ["resolveModelFile", "createModelDownloader"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["modelUri"] },
      prefix: { values: ["hf:", "huggingface:"], optional: false },
      tagSuffix: true,
      quiet: true,
    },
  ],
  commands: [
    {
      names: [
        "node-llama-cpp chat",
        "node-llama-cpp pull",
        "node-llama-cpp inspect estimate",
        "node-llama-cpp complete",
        "node-llama-cpp inspect gguf",
      ],
      kind: "model",
      positions: [0],
      flags: { "--url": "model" },
      prefix: { values: ["hf:", "huggingface:"], optional: false },
      tagSuffix: true,
    },
  ],
  uris: [{ prefix: "hf:", kind: "model", tagSuffix: true }],
  examples: [
    {
      file: "a.ts",
      code: 'import { resolveModelFile } from "node-llama-cpp";\nconst path = await resolveModelFile("hf:mradermacher/Meta-Llama-3.1-8B-Instruct-GGUF:Q4_K_M", dir);',
      finds: ["mradermacher/Meta-Llama-3.1-8B-Instruct-GGUF"],
    },
    {
      file: "a.sh",
      code: "npx -y node-llama-cpp chat hf:unsloth/Qwen3-0.6B-GGUF:Q4_K_M",
      finds: ["unsloth/Qwen3-0.6B-GGUF"],
    },
  ],
});
