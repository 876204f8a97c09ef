import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "vector-stores",
  title: "Embedding functions of vector databases (Chroma, Milvus, LanceDB, Weaviate, Qdrant)",
  docs: "https://docs.trychroma.com/docs/embeddings/embedding-functions",
  imports: ["chromadb", "pymilvus", "lancedb", "weaviate", "qdrant_client"],
  calls: [
    {
      names: ["SentenceTransformerEmbeddingFunction", "HuggingFaceEmbeddingFunction", "InstructorEmbeddingFunction"],
      kind: "model",
      id: { position: 0, keywords: ["model_name", "modelName", "model"] },
      namespace: "sentence-transformers",
    },
    {
      names: ["BGEM3EmbeddingFunction", "SpladeEmbeddingFunction", "CrossEncoderRerankFunction", "BGERerankFunction"],
      kind: "model",
      id: { keywords: ["model_name"] },
      quiet: true,
    },
    {
      names: ["text2vec_huggingface", "text2vec_transformers", "multi2vec_clip"],
      kind: "model",
      id: { keywords: ["model"] },
      quiet: true,
    },
    {
      names: ["set_model", "set_sparse_model"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["embedding_model_name"] },
    },
    {
      names: ["models.Document", "models.Image"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from chromadb.utils import embedding_functions\nembedding_functions.SentenceTransformerEmbeddingFunction(model_name="all-MiniLM-L6-v2")',
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
    {
      file: "b.py",
      code: 'from qdrant_client import QdrantClient\nclient.set_model("BAAI/bge-base-en-v1.5")',
      finds: ["BAAI/bge-base-en-v1.5"],
    },
    {
      file: "c.py",
      code: 'from weaviate.classes.config import Configure\nConfigure.Vectors.text2vec_huggingface(model="sentence-transformers/all-MiniLM-L6-v2")',
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
  ],
});
