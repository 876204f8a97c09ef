import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "trl",
  title: "TRL and the Trainer examples",
  docs: "https://huggingface.co/docs/trl",
  imports: ["trl"],
  calls: [
    {
      names: ["SFTTrainer", "DPOTrainer", "GRPOTrainer", "RewardTrainer", "KTOTrainer", "ORPOTrainer", "RLOOTrainer"],
      kind: "model",
      id: { position: 0, keywords: ["model"] },
      quiet: true,
    },
    { names: ["GRPOTrainer"], kind: "model", id: { keywords: ["reward_funcs"] }, quiet: true },
    {
      names: ["SFTConfig", "DPOConfig", "GRPOConfig", "RewardConfig", "KTOConfig", "ORPOConfig"],
      kind: "model",
      usage: "output",
      id: { keywords: ["hub_model_id"] },
    },
    {
      names: ["ModelConfig"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model_name_or_path"] },
      revision: { keywords: ["model_revision"] },
      quiet: true,
    },
    {
      names: ["create_reference_model", "AutoModelForCausalLMWithValueHead.from_pretrained"],
      kind: "model",
      id: { position: 0, keywords: ["pretrained_model_name_or_path"] },
      quiet: true,
    },
  ],
  configs: [
    {
      files: ["**"],
      keys: [
        { path: "**.model_name_or_path", kind: "model", revision: "model_revision" },
        { path: "**.pretrained_model_name_or_path", kind: "model", revision: "revision" },
        { path: "**.tokenizer_name_or_path", kind: "model", revision: "tokenizer_revision" },
        { path: "**.teacher_model_name_or_path", kind: "model", revision: "teacher_model_revision" },
        { path: "**.reward_model_path", kind: "model", revision: "reward_model_revision" },
        { path: "**.sft_model_path", kind: "model" },
        { path: "**.dataset_name", kind: "dataset", revision: "dataset_revision", namespace: null },
        { path: "**.dataset_mixture.datasets.*.id", kind: "dataset", revision: "dataset_revision" },
        { path: "**.dataset_mixture.datasets.*.path", kind: "dataset" },
        { path: "**.hub_model_id", kind: "model", usage: "output" },
      ],
    },
  ],
  commands: [
    {
      names: ["trl sft", "trl dpo", "trl grpo", "trl kto", "trl reward", "trl rloo", "trl vllm-serve", "trl chat"],
      kind: "model",
      positions: [],
      flags: {
        "--model_name_or_path": { kind: "model", revision: ["--model_revision"] },
        "--dataset_name": "dataset",
        "--model": { kind: "model", revision: ["--revision"] },
        "--reward_model_name_or_path": "model",
        "--hub_model_id": { kind: "model", usage: "output" },
      },
    },
  ],
  examples: [
    {
      file: "train.yaml",
      code: "model_name_or_path: Qwen/Qwen2.5-0.5B\nmodel_revision: main\ndataset_name: trl-lib/Capybara\nhub_model_id: initech/qwen-sft\n",
      finds: ["Qwen/Qwen2.5-0.5B@main", "dataset:trl-lib/Capybara", "initech/qwen-sft"],
    },
    {
      file: "a.sh",
      code: "trl sft --model_name_or_path Qwen/Qwen2.5-0.5B --dataset_name trl-lib/Capybara --output_dir out",
      finds: ["Qwen/Qwen2.5-0.5B", "dataset:trl-lib/Capybara"],
    },
    {
      file: "b.py",
      code: 'from trl import SFTTrainer\nSFTTrainer(model="Qwen/Qwen3-0.6B", train_dataset=d)',
      finds: ["Qwen/Qwen3-0.6B"],
    },
    { file: "c.yaml", code: "model_name_or_path: ./outputs/sft\ndataset_name: my_dataset\n", finds: [] },
  ],
});
