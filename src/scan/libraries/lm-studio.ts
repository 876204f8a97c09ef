import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "lm-studio",
  title: "LM Studio",
  docs: "https://lmstudio.ai/docs",
  imports: ["@lmstudio/sdk", "lmstudio"],
  commands: [
    {
      names: ["lms get"],
      kind: "model",
      positions: [0],
      prefix: { values: ["https://huggingface.co/"], optional: false },
    },
  ],
  uris: [{ prefix: "lmstudio://open_from_hf?model=", kind: "model" }],
  examples: [
    {
      file: "a.sh",
      code: "lms get https://huggingface.co/lmstudio-community/Qwen3-4B-GGUF",
      finds: ["lmstudio-community/Qwen3-4B-GGUF"],
    },
    {
      file: "a.html",
      code: '<a href="lmstudio://open_from_hf?model=bartowski/Llama-3.2-1B-Instruct-GGUF">open</a>',
      finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"],
    },
  ],
});
