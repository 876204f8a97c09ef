import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "ai-sdk",
  title: "Vercel AI SDK (Hugging Face provider, Transformers.js)",
  docs: "https://ai-sdk.dev/providers/ai-sdk-providers/huggingface",
  imports: ["@ai-sdk/huggingface", "@built-in-ai/transformers-js", "@browser-ai/transformers-js"],
  languages: ["javascript"],
  calls: [
    {
      names: ["huggingface", "huggingface.responses", "huggingface.languageModel"],
      kind: "model",
      needsImport: true,
      id: { position: 0 },
      namespace: null,
    },
    {
      names: ["transformersJS", "transformersJS.textEmbedding", "transformersJS.embedding"],
      kind: "model",
      needsImport: true,
      id: { position: 0 },
    },
  ],
  examples: [
    {
      file: "a.ts",
      code: 'import { huggingface } from "@ai-sdk/huggingface";\nconst m = huggingface("deepseek-ai/DeepSeek-V3-0324");',
      finds: ["deepseek-ai/DeepSeek-V3-0324"],
    },
    { file: "b.ts", code: 'import { openai } from "@ai-sdk/openai";\nconst m = openai("gpt-4o");', finds: [] },
  ],
});
