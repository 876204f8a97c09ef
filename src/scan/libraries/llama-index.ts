import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "llama-index",
  title: "LlamaIndex",
  docs: "https://docs.llamaindex.ai",
  imports: ["llama_index"],
  calls: [
    { names: ["HuggingFaceEmbedding"], kind: "model", id: { position: 0, keywords: ["model_name"] } },
    { names: ["HuggingFaceLLM"], kind: "model", id: { keywords: ["model_name"] } },
    { names: ["HuggingFaceLLM"], kind: "model", id: { keywords: ["tokenizer_name"] } },
    { names: ["HuggingFaceInferenceAPI"], kind: "model", id: { keywords: ["model_name", "model"] } },
    {
      names: ["resolve_embed_model"],
      kind: "model",
      id: { position: 0 },
      prefix: { values: ["local:"], optional: false },
    },
  ],
  uris: [{ prefix: "local:", kind: "model" }],
  examples: [
    {
      file: "a.py",
      code: 'from llama_index.embeddings.huggingface import HuggingFaceEmbedding\nHuggingFaceEmbedding(model_name="BAAI/bge-small-en-v1.5")',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
  ],
});
