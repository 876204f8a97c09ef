import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "langchain",
  title: "LangChain",
  docs: "https://python.langchain.com/docs/integrations/providers/huggingface",
  imports: ["langchain", "langchain_huggingface", "langchain_community"],
  languages: ["python"],
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
      revision: { keywords: ["model_kwargs.revision"] },
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
    { names: ["ChatHuggingFace"], kind: "model", id: { keywords: ["model_id"] }, quiet: true },
    {
      names: ["HuggingFacePipeline.from_model_id", "ChatHuggingFace.from_model_id"],
      kind: "model",
      id: { position: 0, keywords: ["model_id"] },
    },
    { names: ["HuggingFaceCrossEncoder"], kind: "model", id: { keywords: ["model_name"] } },
    {
      names: ["HuggingFaceDatasetLoader", "HuggingFaceModelLoader"],
      kind: "dataset",
      id: { position: 0, keywords: ["path"] },
    },
    { names: ["load_huggingface_tool"], kind: "space", id: { position: 0, keywords: ["task_or_repo_id"] } },
    {
      names: ["SentenceTransformersTokenTextSplitter"],
      kind: "model",
      id: { keywords: ["model_name"] },
      namespace: "sentence-transformers",
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from langchain_huggingface import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name="BAAI/bge-small-en-v1.5")',
      finds: ["BAAI/bge-small-en-v1.5"],
    },
    {
      file: "b.py",
      code: 'from langchain_community.embeddings import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name="all-MiniLM-L6-v2")',
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
    { file: "c.py", code: 'from langchain_openai import ChatOpenAI\nChatOpenAI(model="gpt-4o")', finds: [] },
  ],
});
