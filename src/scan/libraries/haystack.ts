import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "haystack",
  title: "Haystack",
  docs: "https://docs.haystack.deepset.ai",
  imports: ["haystack", "haystack_integrations"],
  calls: [
    {
      names: [
        "SentenceTransformersTextEmbedder",
        "SentenceTransformersDocumentEmbedder",
        "TransformersSimilarityRanker",
        "SentenceTransformersSimilarityRanker",
        "SentenceTransformersDiversityRanker",
        "SASEvaluator",
        "HuggingFaceLocalGenerator",
        "HuggingFaceLocalChatGenerator",
        "ExtractiveReader",
        "TransformersZeroShotTextRouter",
        "TransformersTextRouter",
        "TransformersZeroShotDocumentClassifier",
        "NamedEntityExtractor",
      ],
      kind: "model",
      id: { position: 0, keywords: ["model"] },
    },
  ],
  configs: [
    {
      files: ["**"],
      when: ["components"],
      keys: [
        { path: "components.*.init_parameters.model", kind: "model" },
        { path: "components.*.params.model_name_or_path", kind: "model" },
      ],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from haystack.components.embedders import SentenceTransformersTextEmbedder\nSentenceTransformersTextEmbedder(model="BAAI/bge-small-en-v1.5")',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
  ],
});
