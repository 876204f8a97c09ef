import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "trl",
  title: "TRL, LLaMA-Factory and the Trainer examples",
  docs: "https://huggingface.co/docs/trl",
  configs: [
    {
      files: ["**"],
      keys: [
        { path: "**.model_name_or_path", kind: "model", revision: "model_revision" },
        { path: "**.pretrained_model_name_or_path", kind: "model", revision: "revision" },
        { path: "**.adapter_name_or_path", kind: "model" },
        { path: "**.tokenizer_name_or_path", kind: "model" },
        { path: "**.teacher_model_name_or_path", kind: "model" },
        { path: "**.reward_model_path", kind: "model" },
        { path: "**.dataset_name", kind: "dataset", revision: "dataset_revision", namespace: null },
        { path: "**.dataset_mixture.datasets.*.id", kind: "dataset" },
        { path: "**.hub_model_id", kind: "model", usage: "output" },
      ],
    },
    { files: ["**/dataset_info.json"], keys: [{ path: "*.hf_hub_url", kind: "dataset" }] },
  ],
  commands: [
    {
      names: ["trl sft", "trl dpo", "trl grpo", "trl kto", "trl reward", "trl vllm-serve", "llamafactory-cli"],
      kind: "model",
      flags: {
        "--model_name_or_path": { kind: "model", revision: ["--model_revision"] },
        "--dataset_name": "dataset",
        "--model": "model",
        "--hub_model_id": { kind: "model", usage: "output" },
        "--adapter_name_or_path": "model",
      },
    },
  ],
  examples: [
    {
      file: "train.yaml",
      code: "model_name_or_path: Qwen/Qwen2.5-0.5B\nmodel_revision: main\ndataset_name: trl-lib/Capybara\nhub_model_id: acme-nlp/qwen-sft\n",
      finds: ["Qwen/Qwen2.5-0.5B@main", "acme-nlp/qwen-sft", "dataset:trl-lib/Capybara"],
    },
  ],
});
