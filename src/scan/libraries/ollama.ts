import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "ollama",
  title: "Ollama, where it loads from the Hub",
  docs: "https://huggingface.co/docs/hub/ollama",
  commands: [
    {
      names: ["ollama run", "ollama pull", "ollama show", "ollama create"],
      kind: "model",
      positions: [0],
      prefix: { values: ["hf.co/", "huggingface.co/"], optional: false },
      tagSuffix: true,
    },
  ],
  uris: [
    { prefix: "hf.co/", kind: "model", tagSuffix: true },
    { prefix: "huggingface.co/", kind: "model", tagSuffix: true },
  ],
  examples: [
    {
      file: "a.sh",
      code: "ollama run hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M",
      finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"],
    },
    { file: "b.sh", code: "ollama run qwen3:8b", finds: [] },
    { file: "c.sh", code: "ollama pull mannix/llama3.1-8b-abliterated", finds: [] },
    {
      file: "a.py",
      code: 'import ollama\nollama.chat(model="hf.co/unsloth/Qwen3-0.6B-GGUF:Q4_K_M", messages=[])',
      finds: ["unsloth/Qwen3-0.6B-GGUF"],
    },
  ],
});
