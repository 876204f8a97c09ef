import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "txtai",
  title: "txtai",
  docs: "https://neuml.github.io/txtai",
  imports: ["txtai"],
  languages: ["python"],
  calls: [
    {
      names: ["Embeddings", "txtai.Embeddings"],
      kind: "model",
      needsImport: true,
      exact: true,
      id: { keywords: ["path"] },
      namespace: "sentence-transformers",
      quiet: true,
    },
    {
      names: [
        "LLM",
        "RAG",
        "Extractor",
        "Summary",
        "Translation",
        "Similarity",
        "Labels",
        "Transcription",
        "Caption",
        "TextToSpeech",
      ],
      kind: "model",
      needsImport: true,
      exact: true,
      id: { position: 0, keywords: ["path"] },
      quiet: true,
    },
    { names: ["HFTrainer"], kind: "model", needsImport: true, exact: true, id: { position: 0 }, quiet: true },
  ],
  configs: [
    {
      files: ["**"],
      when: ["embeddings"],
      keys: [
        { path: "embeddings.path", kind: "model", namespace: "sentence-transformers" },
        { path: "llm.path", kind: "model" },
        { path: "summary.path", kind: "model" },
        { path: "extractor.path", kind: "model" },
        { path: "rag.path", kind: "model" },
        { path: "transcription.path", kind: "model" },
      ],
    },
  ],
  examples: [
    { file: "trap.py", code: 'from other import Embeddings\nEmbeddings(path="data/index")', finds: [] },
    {
      file: "a.py",
      code: 'from txtai import Embeddings\nEmbeddings(path="sentence-transformers/nli-mpnet-base-v2", content=True)',
      finds: ["sentence-transformers/nli-mpnet-base-v2"],
    },
    {
      file: "app.yml",
      code: "writable: true\nembeddings:\n  path: intfloat/e5-base\nllm:\n  path: Qwen/Qwen3-0.6B\n",
      finds: ["Qwen/Qwen3-0.6B", "intfloat/e5-base"],
    },
  ],
});
