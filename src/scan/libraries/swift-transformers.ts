import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "swift-transformers",
  title: "swift-transformers",
  docs: "https://github.com/huggingface/swift-transformers",
  imports: ["Hub", "Tokenizers", "Transformers", "Models"],
  languages: ["swift"],
  calls: [
    { names: ["AutoTokenizer.from", "AutoModel.from"], kind: "model", id: { keywords: ["pretrained"] } },
    { names: ["Hub.Repo", "HubApi.Repo"], kind: "model", id: { position: 0, keywords: ["id"] } },
    { names: ["Repo.ID"], kind: "model", id: { keywords: ["name"] }, ownerKeywords: ["namespace"], quiet: true },
    {
      names: ["Hub.snapshot", "snapshot"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["from"] },
      revision: { keywords: ["revision"] },
      namespace: null,
      quiet: true,
    },
  ],
  examples: [
    { file: "c.swift", code: 'let id = Repo.ID(namespace: "initech", name: "abc-x")', finds: ["initech/abc-x"] },
    { file: "d.swift", code: 'let id = Repo.ID(namespace: owner, name: "abc-x")', finds: [] },
    {
      file: "a.swift",
      code: 'import Tokenizers\nlet t = try await AutoTokenizer.from(pretrained: "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B")',
      finds: ["deepseek-ai/DeepSeek-R1-Distill-Qwen-7B"],
    },
    {
      file: "b.swift",
      code: 'import Hub\nlet repo = Hub.Repo(id: "mlx-community/Qwen2.5-0.5B-Instruct-2bit-mlx")',
      finds: ["mlx-community/Qwen2.5-0.5B-Instruct-2bit-mlx"],
    },
  ],
});
