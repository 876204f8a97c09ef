import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "langchain4j",
  title: "LangChain4j, Spring AI and Jlama",
  docs: "https://docs.langchain4j.dev/integrations/language-models/hugging-face",
  imports: [
    "dev.langchain4j.model.huggingface",
    "dev.langchain4j.model.jlama",
    "com.github.tjake.jlama",
    "org.springframework.ai",
  ],
  languages: ["java", "kotlin"],
  calls: [
    { names: ["modelId"], kind: "model", needsImport: true, id: { position: 0 }, namespace: null, quiet: true },
    { names: ["modelName"], kind: "model", needsImport: true, id: { position: 0 }, namespace: null, quiet: true },
    { names: ["SafeTensorSupport.maybeDownloadModel"], kind: "model", id: { position: 1 }, quiet: true },
  ],
  configs: [
    {
      files: ["**/application*.properties", "**/application*.yml", "**/application*.yaml"],
      keys: [
        { path: "quarkus.langchain4j.jlama.chat-model.model-name", kind: "model" },
        { path: "quarkus.langchain4j.jlama.embedding-model.model-name", kind: "model" },
        { path: "spring.ai.huggingface.chat.options.model", kind: "model" },
      ],
    },
  ],
  examples: [
    {
      file: "A.java",
      code: 'import dev.langchain4j.model.huggingface.HuggingFaceEmbeddingModel;\nclass A { Object b() { return HuggingFaceEmbeddingModel.builder().modelId("sentence-transformers/all-MiniLM-L6-v2").build(); } }',
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
    {
      file: "application.properties",
      code: "quarkus.langchain4j.jlama.chat-model.model-name=tjake/Llama-3.2-1B-Instruct-JQ4\n",
      finds: ["tjake/Llama-3.2-1B-Instruct-JQ4"],
    },
    {
      file: "B.java",
      code: 'import dev.langchain4j.model.openai.OpenAiChatModel;\nclass B { Object b() { return OpenAiChatModel.builder().modelName("gpt-4o-mini").build(); } }',
      finds: [],
    },
  ],
});
