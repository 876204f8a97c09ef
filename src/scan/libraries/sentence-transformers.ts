import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "sentence-transformers",
  title: "Sentence Transformers",
  docs: "https://sbert.net",
  imports: ["sentence_transformers"],
  languages: ["python"],
  calls: [
    {
      names: ["SentenceTransformer", "SparseEncoder", "models.Transformer"],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path", "model_name"] },
      revision: { keywords: ["revision"] },
      namespace: "sentence-transformers",
      remoteCode: "trust_remote_code",
    },
    {
      names: ["CrossEncoder"],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path", "model_name"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
  ],
  configs: [{ files: ["**/config_sentence_transformers.json"], keys: [{ path: "base_model", kind: "model" }] }],
  examples: [
    {
      file: "a.py",
      code: 'from sentence_transformers import SentenceTransformer\nSentenceTransformer("all-MiniLM-L6-v2")',
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
    {
      file: "b.py",
      code: 'from sentence_transformers import SentenceTransformer\nSentenceTransformer("BAAI/bge-m3", revision="5617a9f")',
      finds: ["BAAI/bge-m3@5617a9f"],
    },
    {
      file: "c.py",
      code: 'from sentence_transformers import CrossEncoder\nCrossEncoder("cross-encoder/ms-marco-MiniLM-L6-v2")',
      finds: ["cross-encoder/ms-marco-MiniLM-L6-v2"],
    },
    {
      file: "d.py",
      code: 'from sentence_transformers import SentenceTransformer\nSentenceTransformer("output/checkpoint-500")',
      finds: [],
    },
    {
      file: "e.py",
      code: 'from sentence_transformers import SentenceTransformer\nSentenceTransformer("bert-base-uncased")',
      finds: ["bert-base-uncased"],
    },
  ],
});
