import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "promptfoo",
  title: "promptfoo",
  docs: "https://www.promptfoo.dev/docs/providers/huggingface",
  uris: [
    "chat",
    "text-generation",
    "text-classification",
    "token-classification",
    "feature-extraction",
    "sentence-similarity",
  ].map((task) => ({ prefix: `huggingface:${task}:`, kind: "model" as const, tagSuffix: true })),
  examples: [
    {
      file: "promptfooconfig.yaml",
      code: "providers:\n  - huggingface:text-generation:mistralai/Mistral-7B-v0.1\n  - id: huggingface:feature-extraction:sentence-transformers/paraphrase-xlm-r-multilingual-v1\n  - openai:gpt-4o\n",
      finds: ["mistralai/Mistral-7B-v0.1", "sentence-transformers/paraphrase-xlm-r-multilingual-v1"],
    },
  ],
});
