import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "sentence-transformers",
  title: "Sentence Transformers",
  docs: "https://sbert.net",
  imports: ["sentence_transformers"],
  calls: [
    {
      names: ["SentenceTransformer", "CrossEncoder", "SparseEncoder"],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path", "model_name"] },
      revision: { keywords: ["revision"] },
      namespace: "sentence-transformers",
      remoteCode: "trust_remote_code",
    },
  ],
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
  ],
});
