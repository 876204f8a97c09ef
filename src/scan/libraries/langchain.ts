import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "langchain",
  title: "LangChain",
  docs: "https://python.langchain.com/docs/integrations/providers/huggingface",
  imports: ["langchain", "langchain_huggingface", "langchain_community"],
  calls: [
    {
      names: [
        "HuggingFaceEmbeddings",
        "HuggingFaceInstructEmbeddings",
        "HuggingFaceBgeEmbeddings",
        "SentenceTransformerEmbeddings",
      ],
      kind: "model",
      id: { keywords: ["model_name", "model"] },
      namespace: "sentence-transformers",
    },
    {
      names: [
        "HuggingFaceEndpoint",
        "HuggingFaceEndpointEmbeddings",
        "HuggingFaceHub",
        "HuggingFaceHubEmbeddings",
        "HuggingFaceInferenceAPIEmbeddings",
      ],
      kind: "model",
      id: { keywords: ["repo_id", "model", "model_name"] },
    },
    { names: ["HuggingFacePipeline.from_model_id"], kind: "model", id: { position: 0, keywords: ["model_id"] } },
    { names: ["HuggingFaceCrossEncoder"], kind: "model", id: { keywords: ["model_name"] } },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from langchain_huggingface import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name="BAAI/bge-small-en-v1.5")',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
  ],
});
