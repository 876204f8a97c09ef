import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "flag-embedding",
  title: "FlagEmbedding",
  docs: "https://github.com/FlagOpen/FlagEmbedding",
  imports: ["FlagEmbedding"],
  languages: ["python"],
  calls: [
    {
      names: [
        "FlagModel",
        "BGEM3FlagModel",
        "FlagReranker",
        "FlagLLMReranker",
        "LayerWiseFlagLLMReranker",
        "FlagLLMModel",
        "FlagICLModel",
        "FlagAutoModel.from_finetuned",
        "FlagAutoReranker.from_finetuned",
      ],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: "from FlagEmbedding import FlagReranker\nFlagReranker('BAAI/bge-reranker-v2-m3', use_fp16=True)",
      finds: ["BAAI/bge-reranker-v2-m3"],
    },
  ],
});
