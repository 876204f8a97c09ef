import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "docker-model-runner",
  title: "Docker Model Runner, where it loads from the Hub",
  docs: "https://docs.docker.com/ai/model-runner",
  commands: [
    {
      names: ["docker model run", "docker model pull", "docker model package"],
      kind: "model",
      positions: [0],
      prefix: { values: ["hf.co/", "huggingface.co/"], optional: false },
      tagSuffix: true,
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "docker model run hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF",
      finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"],
    },
    {
      file: "compose.yaml",
      code: "models:\n  llm:\n    model: hf.co/unsloth/Qwen3-0.6B-GGUF:Q4_K_M\n",
      finds: ["unsloth/Qwen3-0.6B-GGUF"],
    },
    {
      file: "b/compose.yaml",
      code: "models:\n  gemma3:\n    model: ai/gemma3:4B-Q4_0\n    context_size: 10000\n",
      finds: [],
    },
  ],
});
