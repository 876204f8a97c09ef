import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "bertopic",
  title: "BERTopic and KeyBERT",
  docs: "https://maartengr.github.io/BERTopic",
  imports: ["bertopic", "keybert"],
  languages: ["python"],
  calls: [
    { names: ["BERTopic.load"], kind: "model", id: { position: 0, keywords: ["path"] } },
    {
      names: ["BERTopic"],
      kind: "model",
      id: { keywords: ["embedding_model"] },
      namespace: "sentence-transformers",
      quiet: true,
    },
    {
      names: ["KeyBERT"],
      kind: "model",
      id: { position: 0, keywords: ["model"] },
      namespace: "sentence-transformers",
      quiet: true,
    },
    {
      names: ["push_to_hf_hub"],
      kind: "model",
      usage: "output",
      needsImport: true,
      id: { position: 0, keywords: ["repo_id"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from bertopic import BERTopic\nBERTopic.load("MaartenGr/BERTopic_Wikipedia")\nBERTopic(embedding_model="all-MiniLM-L6-v2")',
      finds: ["MaartenGr/BERTopic_Wikipedia", "sentence-transformers/all-MiniLM-L6-v2"],
    },
  ],
});
