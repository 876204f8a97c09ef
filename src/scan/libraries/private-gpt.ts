import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "private-gpt",
  title: "PrivateGPT",
  docs: "https://docs.privategpt.dev",
  configs: [
    {
      files: ["**/settings*.yaml"],
      keys: [
        { path: "huggingface.embedding_hf_model_name", kind: "model" },
        { path: "**.llm_hf_repo_id", kind: "model" },
        { path: "llm.tokenizer", kind: "model" },
        { path: "rag.rerank.model", kind: "model" },
      ],
    },
  ],
  examples: [
    {
      file: "settings-local.yaml",
      code: "llm:\n  mode: llamacpp\n  tokenizer: mistralai/Mistral-7B-Instruct-v0.2\nllamacpp:\n  llm_hf_repo_id: lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF\nhuggingface:\n  embedding_hf_model_name: nomic-ai/nomic-embed-text-v1.5\n",
      finds: [
        "lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF",
        "mistralai/Mistral-7B-Instruct-v0.2",
        "nomic-ai/nomic-embed-text-v1.5",
      ],
    },
  ],
});
