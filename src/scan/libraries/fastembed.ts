import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "fastembed",
  title: "FastEmbed",
  docs: "https://qdrant.github.io/fastembed",
  imports: ["fastembed"],
  calls: [
    {
      names: [
        "TextEmbedding",
        "SparseTextEmbedding",
        "LateInteractionTextEmbedding",
        "ImageEmbedding",
        "TextCrossEncoder",
        "LateInteractionMultimodalEmbedding",
        "DefaultEmbedding",
      ],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from fastembed import TextEmbedding\nTextEmbedding(model_name="BAAI/bge-small-en-v1.5")',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
    {
      file: "b.py",
      code: 'from fastembed import SparseTextEmbedding\nSparseTextEmbedding("prithivida/Splade_PP_en_v1")',
      finds: ["prithivida/Splade_PP_en_v1"],
    },
  ],
});
