import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "open-webui",
  title: "Open WebUI",
  docs: "https://docs.openwebui.com/getting-started/env-configuration",
  variables: [
    { name: "RAG_EMBEDDING_MODEL", kind: "model", namespace: "sentence-transformers" },
    { name: "RAG_RERANKING_MODEL", kind: "model" },
    { name: "AUXILIARY_EMBEDDING_MODEL", kind: "model" },
  ],
  examples: [
    {
      file: "compose.yaml",
      code: "services:\n  open-webui:\n    environment:\n      - RAG_EMBEDDING_MODEL=BAAI/bge-m3\n      - RAG_RERANKING_MODEL=BAAI/bge-reranker-v2-m3\n",
      finds: ["BAAI/bge-m3", "BAAI/bge-reranker-v2-m3"],
    },
    {
      file: "Dockerfile",
      code: "FROM x\nARG USE_EMBEDDING_MODEL=sentence-transformers/all-MiniLM-L6-v2\nENV RAG_EMBEDDING_MODEL=$USE_EMBEDDING_MODEL\n",
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
  ],
});
