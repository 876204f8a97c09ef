import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "localai",
  title: "LocalAI",
  docs: "https://localai.io",
  uris: [{ prefix: "huggingface://", kind: "model", revisionSuffix: "@" }],
  examples: [
    {
      file: "gallery.yaml",
      code: "- files:\n    - uri: huggingface://bartowski/Llama-3.2-1B-Instruct-GGUF/Llama-3.2-1B-Instruct-Q4_K_M.gguf\n",
      finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"],
    },
  ],
});
