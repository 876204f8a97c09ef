import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "mlx-swift",
  title: "MLX Swift and WhisperKit",
  docs: "https://github.com/ml-explore/mlx-swift-examples",
  imports: ["MLXLMCommon", "MLXLLM", "MLXVLM", "MLXEmbedders", "WhisperKit", "StableDiffusion"],
  languages: ["swift"],
  calls: [
    {
      names: ["ModelConfiguration", "StableDiffusionConfiguration"],
      kind: "model",
      id: { keywords: ["id"] },
      revision: { keywords: ["revision"] },
      quiet: true,
    },
    {
      names: ["loadModel", "loadModelContainer"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["id"] },
      quiet: true,
    },
    {
      names: ["WhisperKitConfig", "WhisperKit.download"],
      kind: "model",
      id: { keywords: ["modelRepo", "from"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.swift",
      code: 'import MLXLMCommon\nstatic public let smol = ModelConfiguration(id: "mlx-community/SmolLM-135M-Instruct-4bit", defaultPrompt: "hi")',
      finds: ["mlx-community/SmolLM-135M-Instruct-4bit"],
    },
    {
      file: "b.swift",
      code: 'import WhisperKit\nlet c = WhisperKitConfig(model: "large-v3", modelRepo: "argmaxinc/whisperkit-coreml")',
      finds: ["argmaxinc/whisperkit-coreml"],
    },
  ],
});
