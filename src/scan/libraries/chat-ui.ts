import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "chat-ui",
  title: "Chat UI",
  docs: "https://huggingface.co/docs/chat-ui",
  configs: [
    {
      files: ["**"],
      keys: [
        { path: "MODELS.*.id", kind: "model", namespace: null },
        { path: "MODELS.*.name", kind: "model", namespace: null },
        { path: "MODELS.*.tokenizer", kind: "model", namespace: null },
        { path: "TEXT_EMBEDDING_MODELS.*.name", kind: "model", namespace: null },
      ],
    },
  ],
  variables: [{ name: "TASK_MODEL", kind: "model", namespace: null }],
  examples: [
    {
      file: ".env",
      code: 'MODELS=`[{"name": "mistralai/Mistral-7B-Instruct-v0.3", "parameters": {}}]`\n',
      finds: ["mistralai/Mistral-7B-Instruct-v0.3"],
    },
    {
      file: ".env.local",
      code: "TASK_MODEL=meta-llama/Llama-3.1-8B-Instruct\n",
      finds: ["meta-llama/Llama-3.1-8B-Instruct"],
    },
  ],
});
