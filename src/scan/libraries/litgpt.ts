import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "litgpt",
  title: "LitGPT",
  docs: "https://github.com/Lightning-AI/litgpt",
  imports: ["litgpt"],
  languages: ["python"],
  calls: [
    {
      names: ["LLM.load"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model"] },
      namespace: null,
    },
  ],
  commands: [
    {
      names: [
        "litgpt download",
        "litgpt finetune",
        "litgpt finetune_lora",
        "litgpt finetune_full",
        "litgpt chat",
        "litgpt serve",
        "litgpt generate",
        "litgpt evaluate",
        "litgpt pretrain",
      ],
      kind: "model",
      positions: [0],
      flags: { "--repo_id": "model" },
      namespace: null,
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "litgpt download microsoft/phi-2\nlitgpt chat checkpoints/microsoft/phi-2",
      finds: ["microsoft/phi-2"],
    },
    { file: "b.py", code: 'from litgpt import LLM\nLLM.load("microsoft/phi-2")', finds: ["microsoft/phi-2"] },
  ],
});
