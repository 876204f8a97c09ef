import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "transformers",
  title: "Transformers",
  docs: "https://huggingface.co/docs/transformers",
  imports: ["transformers", "auto_gptq", "awq", "ctransformers", "intel_extension_for_transformers", "multimolecule"],
  languages: ["python"],
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
          "hf_repo",
        ],
      },
      revision: { keywords: ["revision"] },
      revisionSuffix: "@",
      remoteCode: "trust_remote_code",
    },
    {
      names: ["from_pretrained"],
      kind: "model",
      id: { keywords: ["assistant_model", "tokenizer_name"] },
      quiet: true,
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
      id: { keywords: ["tokenizer", "feature_extractor", "image_processor", "assistant_model"] },
      revision: { keywords: ["revision"] },
      quiet: true,
    },
    {
      names: ["load_adapter"],
      kind: "model",
      id: { position: 0, keywords: ["peft_model_id", "model_id", "adapter_name_or_path"] },
      revision: { keywords: ["revision", "version"] },
      quiet: true,
    },
    {
      names: ["get_class_from_dynamic_module"],
      kind: "model",
      id: { position: 1, keywords: ["pretrained_model_name_or_path"] },
      revision: { keywords: ["revision"] },
    },
    { names: ["push_to_hub"], kind: "model", usage: "output", id: { position: 0, keywords: ["repo_id"] } },
    {
      names: ["TrainingArguments", "Seq2SeqTrainingArguments"],
      kind: "model",
      usage: "output",
      id: { keywords: ["hub_model_id"] },
    },
    {
      names: ["from_pretrained", "from_config"],
      kind: "model",
      id: { keywords: ["attn_implementation"] },
      notIds: ["eager", "sdpa", "flash_attention_2", "flash_attention_3", "flex_attention", "paged_attention"],
      quiet: true,
    },
  ],
  commands: [
    {
      names: ["transformers chat", "transformers-cli chat", "transformers serve"],
      kind: "model",
      positions: [0],
      flags: {
        "--model_name_or_path": { kind: "model", revision: ["--model_revision"] },
        "--model-name-or-path": "model",
      },
    },
    { names: ["transformers download", "transformers-cli download"], kind: "model", positions: [0] },
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
    {
      file: "e.py",
      code: 'from transformers import AutoModel\nAutoModel.from_pretrained("bert-base-uncased")',
      finds: ["bert-base-uncased"],
    },
    {
      file: "f.py",
      code: 'from transformers import AutoModel\nAutoModel.from_pretrained("my_finetuned_model")',
      finds: [],
    },
    {
      file: "g.py",
      code: 'from transformers import AutoTokenizer\ntok.push_to_hub("initech/tuned")',
      finds: ["initech/tuned"],
    },
    {
      file: "h.py",
      code: 'from transformers import pipeline\npipeline(task="asr", model="openai/whisper-small", tokenizer="facebook/bart-base")',
      finds: ["facebook/bart-base", "openai/whisper-small"],
    },
    {
      file: "i.ipynb",
      code: '{"cells":[{"cell_type":"code","source":["name = \\"Qwen/Qwen3-4B\\"\\n"],"outputs":[],"metadata":{}},{"cell_type":"code","source":["AutoModel.from_pretrained(name)"],"outputs":[],"metadata":{}}],"metadata":{},"nbformat":4,"nbformat_minor":5}',
      finds: ["Qwen/Qwen3-4B"],
    },
  ],
});
