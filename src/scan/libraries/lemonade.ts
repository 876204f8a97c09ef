import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "lemonade",
  title: "Lemonade Server",
  docs: "https://lemonade-server.ai/docs",
  commands: [
    {
      names: ["lemonade pull", "lemonade-server pull"],
      kind: "model",
      positions: [0],
      flags: { "--checkpoint": "model" },
      tagSuffix: true,
      namespace: null,
    },
  ],
  examples: [
    { file: "a.sh", code: "lemonade pull unsloth/Qwen3-0.6B-GGUF:Q4_K_M", finds: ["unsloth/Qwen3-0.6B-GGUF"] },
    { file: "b.sh", code: "lemonade-server pull Llama-3.2-1B-Instruct-Hybrid", finds: [] },
  ],
});
