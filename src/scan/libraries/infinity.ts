import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "infinity",
  title: "Infinity (embedding server)",
  docs: "https://michaelfeil.eu/infinity",
  imports: ["infinity_emb"],
  calls: [
    {
      names: ["EngineArgs"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model_name_or_path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
  ],
  commands: [
    {
      names: ["infinity_emb v2", "infinity_emb"],
      images: ["michaelf34/infinity"],
      kind: "model",
      positions: [],
      flags: { "--model-id": "model", "--model-name-or-path": "model" },
      revision: ["--revision"],
    },
  ],
  variables: [{ name: "INFINITY_MODEL_ID", kind: "model", revision: "INFINITY_REVISION" }],
  examples: [
    {
      file: "a.sh",
      code: "infinity_emb v2 --model-id BAAI/bge-small-en-v1.5 --model-id mixedbread-ai/mxbai-rerank-xsmall-v1",
      finds: ["BAAI/bge-small-en-v1.5", "mixedbread-ai/mxbai-rerank-xsmall-v1"],
    },
    {
      file: "b.py",
      code: 'from infinity_emb import AsyncEmbeddingEngine, EngineArgs\nEngineArgs(model_name_or_path="BAAI/bge-small-en-v1.5", engine="torch")',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
  ],
});
