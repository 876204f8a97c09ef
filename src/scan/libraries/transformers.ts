import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "transformers",
  title: "Transformers",
  docs: "https://huggingface.co/docs/transformers",
  imports: [
    "transformers",
    "optimum",
    "auto_gptq",
    "awq",
    "unsloth",
    "ctransformers",
    "intel_extension_for_transformers",
  ],
  calls: [
    {
      names: ["from_pretrained"],
      kind: "model",
      id: {
        position: 0,
        keywords: [
          "pretrained_model_name_or_path",
          "model_name_or_path",
          "model_id",
          "pretrained_model_name",
          "model_name",
          "repo_id",
          "pretrained",
          "model_path_or_repo_id",
        ],
      },
      revision: { keywords: ["revision"] },
      revisionSuffix: "@",
      remoteCode: "trust_remote_code",
    },
    {
      names: ["pipeline"],
      kind: "model",
      needsImport: true,
      id: { position: 1, keywords: ["model"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
    {
      names: ["pipeline"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["tokenizer"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["load_adapter"],
      kind: "model",
      id: { position: 0, keywords: ["peft_model_id", "model_id"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["push_to_hub"],
      kind: "model",
      usage: "output",
      id: { position: 0, keywords: ["repo_id", "hub_model_id"] },
    },
    {
      names: ["TrainingArguments", "Seq2SeqTrainingArguments"],
      kind: "model",
      usage: "output",
      id: { keywords: ["hub_model_id"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3", revision="5617a9f")',
      finds: ["BAAI/bge-m3@5617a9f"],
    },
    {
      file: "b.py",
      code: 'from transformers import pipeline\npipeline("text-generation", "Qwen/Qwen3-0.6B")',
      finds: ["Qwen/Qwen3-0.6B"],
    },
    {
      file: "c.py",
      code: "from transformers import AutoModel\ndef load(name):\n    return AutoModel.from_pretrained(name)",
      finds: "blind",
    },
    {
      file: "d.py",
      code: 'from transformers import AutoModel\nAutoModel.from_pretrained("./checkpoints/last")',
      finds: [],
    },
  ],
});
