import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "pydantic-ai",
  title: "Pydantic AI",
  docs: "https://ai.pydantic.dev/models/huggingface/",
  imports: ["pydantic_ai"],
  languages: ["python"],
  calls: [
    {
      names: ["Embedder"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model"] },
      prefix: { values: ["sentence-transformers:"], optional: false },
      namespace: "sentence-transformers",
      quiet: true,
    },
    { names: ["HuggingFaceModel"], kind: "model", id: { position: 0, keywords: ["model_name"] } },
    {
      names: ["SentenceTransformerEmbeddingModel"],
      kind: "model",
      id: { position: 0, keywords: ["model_name"] },
      namespace: "sentence-transformers",
    },
  ],
  uris: [
    { prefix: "huggingface:", kind: "model" },
    { prefix: "sentence-transformers:", kind: "model", namespace: "sentence-transformers" },
  ],
  examples: [
    {
      file: "a.py",
      code: "from pydantic_ai import Agent\nagent = Agent('huggingface:Qwen/Qwen3-235B-A22B')",
      finds: ["Qwen/Qwen3-235B-A22B"],
    },
    {
      file: "b.py",
      code: "from pydantic_ai import Agent\nagent = Agent('openrouter:google/gemini-2.5-pro')",
      finds: [],
    },
    {
      file: "c.py",
      code: "from pydantic_ai import Embedder\nEmbedder('sentence-transformers:all-MiniLM-L6-v2')",
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
  ],
});
