import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "text-embeddings-inference",
  title: "Text Embeddings Inference",
  docs: "https://huggingface.co/docs/text-embeddings-inference",
  commands: [
    { names: ["text-embeddings-router"], kind: "model", flags: { "--model-id": "model" }, revision: ["--revision"] },
    {
      names: ["infinity_emb v2", "infinity_emb"],
      kind: "model",
      flags: { "--model-id": "model", "--model-name-or-path": "model" },
      revision: ["--revision"],
    },
  ],
  examples: [{ file: "a.sh", code: "text-embeddings-router --model-id BAAI/bge-m3 --port 80", finds: ["BAAI/bge-m3"] }],
});
