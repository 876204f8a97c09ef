import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "axolotl",
  title: "Axolotl",
  docs: "https://docs.axolotl.ai",
  configs: [
    {
      files: ["**"],
      when: ["base_model"],
      keys: [
        { path: "base_model", kind: "model", revision: "revision_of_model" },
        { path: "base_model_config", kind: "model" },
        { path: "tokenizer_config", kind: "model" },
        { path: "processor_config", kind: "model" },
        { path: "lora_model_dir", kind: "model" },
        { path: "reward_model", kind: "model" },
        { path: "gated_model", kind: "model" },
        { path: "datasets.*.path", kind: "dataset", revision: "revision", notIds: ["json"] },
        { path: "test_datasets.*.path", kind: "dataset", revision: "revision", notIds: ["json"] },
        { path: "pretraining_dataset.*.path", kind: "dataset", notIds: ["json"] },
        { path: "pretraining_dataset", kind: "dataset" },
        { path: "hub_model_id", kind: "model", usage: "output" },
        { path: "push_dataset_to_hub", kind: "dataset", usage: "output" },
      ],
    },
  ],
  commands: [
    {
      names: ["axolotl train", "axolotl preprocess", "axolotl inference", "axolotl merge-lora"],
      kind: "model",
      positions: [],
      flags: {
        "--base-model": "model",
        "--base_model": "model",
        "--lora-model-dir": "model",
        "--hub-model-id": { kind: "model", usage: "output" },
      },
    },
  ],
  examples: [
    {
      file: "lora.yml",
      code: "base_model: NousResearch/Llama-3.2-1B\nrevision_of_model: 6299b5a\ndatasets:\n  - path: teknium/GPT4-LLM-Cleaned\n    type: alpaca\nhub_model_id: initech/out\n",
      finds: ["NousResearch/Llama-3.2-1B@6299b5a", "dataset:teknium/GPT4-LLM-Cleaned", "initech/out"],
    },
    {
      file: "b.yml",
      code: "base_model: ./merged\ndatasets:\n  - path: data/train.jsonl\n    ds_type: json\n",
      finds: [],
    },
  ],
});
