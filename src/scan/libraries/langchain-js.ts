import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "langchain-js",
  title: "LangChain.js",
  docs: "https://js.langchain.com/docs/integrations/platforms/",
  imports: ["@langchain/community", "@langchain/huggingface", "langchain"],
  languages: ["javascript"],
  calls: [
    {
      names: ["HuggingFaceTransformersEmbeddings", "HuggingFaceInferenceEmbeddings", "HuggingFaceInference"],
      kind: "model",
      id: { keywords: ["model", "modelName"] },
    },
  ],
  examples: [
    {
      file: "a.ts",
      code: 'import { HuggingFaceTransformersEmbeddings } from "@langchain/community/embeddings/huggingface_transformers";\nconst m = new HuggingFaceTransformersEmbeddings({ model: "Xenova/all-MiniLM-L6-v2" });',
      finds: ["Xenova/all-MiniLM-L6-v2"],
    },
  ],
});
