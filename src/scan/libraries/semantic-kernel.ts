import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "semantic-kernel",
  title: "Semantic Kernel",
  docs: "https://learn.microsoft.com/semantic-kernel",
  imports: ["semantic_kernel", "Microsoft.SemanticKernel"],
  calls: [
    {
      names: ["HuggingFaceTextCompletion", "HuggingFaceTextEmbedding"],
      kind: "model",
      id: { position: 0, keywords: ["ai_model_id"] },
    },
    {
      names: [
        "AddHuggingFaceTextGeneration",
        "AddHuggingFaceChatCompletion",
        "AddHuggingFaceEmbeddingGenerator",
        "AddHuggingFaceTextEmbeddingGeneration",
        "AddHuggingFaceImageToText",
      ],
      kind: "model",
      languages: ["csharp"],
      id: { position: 0, keywords: ["model"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from semantic_kernel.connectors.ai.hugging_face import HuggingFaceTextCompletion\nHuggingFaceTextCompletion(ai_model_id="HuggingFaceM4/tiny-random-LlamaForCausalLM")',
      finds: ["HuggingFaceM4/tiny-random-LlamaForCausalLM"],
    },
    {
      file: "A.cs",
      code: 'using Microsoft.SemanticKernel;\nclass A { void B() { builder.AddHuggingFaceChatCompletion(model: "HuggingFaceH4/zephyr-7b-beta"); } }',
      finds: ["HuggingFaceH4/zephyr-7b-beta"],
    },
  ],
});
