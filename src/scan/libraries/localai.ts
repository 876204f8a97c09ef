import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "localai",
  title: "LocalAI",
  docs: "https://localai.io",
  uris: [{ prefix: "huggingface://", kind: "model", revisionSuffix: "@" }],
  configs: [
    {
      files: ["**"],
      when: ["backend"],
      keys: [
        { path: "parameters.model", kind: "model", namespace: null },
        { path: "tokenizer.model", kind: "model", namespace: null },
      ],
    },
  ],
  commands: [
    {
      names: ["local-ai run", "local-ai models install"],
      images: ["localai/localai", "quay.io/go-skynet/local-ai"],
      kind: "model",
      positions: [0],
      prefix: { values: ["huggingface://"], optional: false },
    },
  ],
  examples: [
    {
      file: "gallery.yaml",
      code: "- files:\n    - uri: huggingface://bartowski/Llama-3.2-1B-Instruct-GGUF/Llama-3.2-1B-Instruct-Q4_K_M.gguf\n",
      finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"],
    },
    {
      file: "a.sh",
      code: "local-ai run huggingface://TheBloke/phi-2-GGUF/phi-2.Q8_0.gguf",
      finds: ["TheBloke/phi-2-GGUF"],
    },
    {
      file: "sd.yaml",
      code: "name: stable\nbackend: diffusers\nparameters:\n  model: Lykon/dreamshaper-8\n",
      finds: ["Lykon/dreamshaper-8"],
    },
  ],
});
