import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "memra",
  title: "memra",
  docs: "https://github.com/avifenesh/memra",
  commands: [
    {
      names: ["run-gen"],
      kind: "model",
      positions: [0],
      prefix: { values: ["hf:"], optional: false },
      tagSuffix: true,
    },
  ],
  variables: [
    {
      name: "MEMRA_MODELS",
      kind: "model",
      prefix: { values: ["model=hf:"], optional: false },
      tagSuffix: true,
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "MEMRA_CHAT=1 run-gen hf:unsloth/Qwen3-8B-GGUF:Q4_K_M --prompt hello",
      finds: ["unsloth/Qwen3-8B-GGUF"],
    },
    {
      file: "b.sh",
      code: 'MEMRA_MODELS="model=hf:unsloth/Qwen3-8B-GGUF" memra-server',
      finds: ["unsloth/Qwen3-8B-GGUF"],
    },
    { file: "c.sh", code: "MEMRA_MODELS=model=/models/qwen.gguf memra-server", finds: [] },
  ],
});
