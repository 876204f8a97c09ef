import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "semantic-router",
  title: "Semantic Router",
  docs: "https://github.com/aurelio-labs/semantic-router",
  imports: ["semantic_router"],
  languages: ["python"],
  calls: [
    {
      names: ["HuggingFaceEncoder", "FastEmbedEncoder", "HFEndpointEncoder", "TokenizerWrapper"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["name"] },
      namespace: "sentence-transformers",
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from semantic_router.encoders import HuggingFaceEncoder\nHuggingFaceEncoder(name="sentence-transformers/all-MiniLM-L6-v2")',
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
  ],
});
