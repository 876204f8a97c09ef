import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "llama-index",
  title: "LlamaIndex",
  docs: "https://docs.llamaindex.ai",
  imports: ["llama_index", "llamaindex", "@llamaindex/huggingface"],
  calls: [
    {
      names: [
        "HuggingFaceEmbedding",
        "OptimumEmbedding",
        "InstructorEmbedding",
        "FastEmbedEmbedding",
        "TextEmbeddingsInference",
      ],
      kind: "model",
      id: { position: 0, keywords: ["model_name", "modelType"] },
    },
    {
      names: ["OptimumEmbedding.create_and_save_optimum_model"],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path"] },
    },
    { names: ["HuggingFaceLLM"], kind: "model", id: { keywords: ["model_name", "modelName"] } },
    { names: ["HuggingFaceLLM"], kind: "model", id: { keywords: ["tokenizer_name", "tokenizerName"] }, quiet: true },
    {
      names: ["HuggingFaceInferenceAPI", "HuggingFaceInferenceAPIEmbedding"],
      kind: "model",
      id: { keywords: ["model_name", "model"] },
    },
    {
      names: ["SentenceTransformerRerank", "FlagEmbeddingReranker", "ColbertRerank"],
      kind: "model",
      id: { keywords: ["model"] },
      quiet: true,
    },
    {
      names: ["resolve_embed_model"],
      kind: "model",
      id: { position: 0 },
      prefix: { values: ["local:"], optional: false },
      quiet: true,
    },
  ],
  uris: [{ prefix: "local:", kind: "model", namespace: null, isCommonWord: true }],
  examples: [
    {
      file: "a.py",
      code: 'from llama_index.embeddings.huggingface import HuggingFaceEmbedding\nHuggingFaceEmbedding(model_name="BAAI/bge-small-en-v1.5")',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
    {
      file: "b.py",
      code: 'from llama_index.core import Settings\nSettings.embed_model = "local:BAAI/bge-small-en-v1.5"',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
    { file: "c.py", code: 'from llama_index.core import Settings\nSettings.embed_model = "local"', finds: [] },
  ],
});
