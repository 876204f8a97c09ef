import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "djl",
  title: "Deep Java Library",
  docs: "https://docs.djl.ai",
  imports: ["ai.djl"],
  languages: ["java", "kotlin", "scala"],
  calls: [
    { names: ["HuggingFaceTokenizer.newInstance"], kind: "model", id: { position: 0 }, quiet: true },
    { names: ["optTokenizerName"], kind: "model", id: { position: 0 } },
    {
      names: ["optArgument", "optOption"],
      kind: "model",
      id: { position: 1 },
      when: { position: 0, values: ["tokenizer", "model_id"] },
    },
    {
      names: ["optModelUrls"],
      kind: "model",
      id: { position: 0 },
      prefix: {
        values: [
          "djl://ai.djl.huggingface.pytorch/",
          "djl://ai.djl.huggingface.onnxruntime/",
          "djl://ai.djl.huggingface.rust/",
          "djl://ai.djl.huggingface.onnx/",
        ],
        optional: false,
      },
      quiet: true,
    },
  ],
  uris: ["pytorch", "onnxruntime", "rust", "onnx"].map((engine) => ({
    prefix: `djl://ai.djl.huggingface.${engine}/`,
    kind: "model" as const,
  })),
  examples: [
    {
      file: "A.java",
      code: 'import ai.djl.repository.zoo.Criteria;\nclass A { void b() { Criteria.builder().optModelUrls("djl://ai.djl.huggingface.pytorch/sentence-transformers/all-MiniLM-L6-v2").build(); } }',
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
    {
      file: "B.java",
      code: 'import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;\nclass B { void b() { HuggingFaceTokenizer.newInstance("bert-base-uncased"); } }',
      finds: ["bert-base-uncased"],
    },
    {
      file: "C.java",
      code: 'import ai.djl.repository.zoo.Criteria;\nclass C { void b() { Criteria.builder().optArgument("tokenizer", "openai/clip-vit-base-patch32").optModelUrls("djl://ai.djl.pytorch/resnet"); } }',
      finds: ["openai/clip-vit-base-patch32"],
    },
  ],
});
