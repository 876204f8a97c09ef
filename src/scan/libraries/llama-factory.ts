import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "llama-factory",
  title: "LLaMA-Factory",
  docs: "https://llamafactory.readthedocs.io",
  imports: ["llamafactory"],
  configs: [
    {
      files: ["**"],
      when: ["stage"],
      keys: [
        { path: "adapter_name_or_path", kind: "model" },
        { path: "reward_model", kind: "model" },
        { path: "ref_model", kind: "model" },
        { path: "export_hub_model_id", kind: "model", usage: "output" },
      ],
    },
    { files: ["**"], keys: [{ path: "**.adapter_name_or_path", kind: "model" }] },
    {
      files: ["**/dataset_info.json"],
      keys: [{ path: "*.hf_hub_url", kind: "dataset" }],
    },
  ],
  calls: [
    {
      names: ["DataArguments"],
      kind: "dataset",
      needsImport: true,
      id: { keywords: ["train_dataset", "eval_dataset"] },
      takesFile: true,
      quiet: true,
    },
  ],
  uris: [{ prefix: "REMOTE:", kind: "dataset" }],
  commands: [
    {
      names: [
        "llamafactory-cli train",
        "llamafactory-cli chat",
        "llamafactory-cli export",
        "llamafactory-cli api",
        "llamafactory-cli webchat",
        "llamafactory-cli eval",
        "llamafactory-cli",
      ],
      kind: "model",
      positions: [],
      flags: {
        "--model_name_or_path": { kind: "model", revision: ["--model_revision"] },
        "--adapter_name_or_path": "model",
        "--reward_model": "model",
        "--ref_model": "model",
        "--export_hub_model_id": { kind: "model", usage: "output" },
      },
    },
  ],
  examples: [
    {
      file: "sft.yaml",
      code: "model_name_or_path: meta-llama/Meta-Llama-3-8B-Instruct\nstage: sft\ndataset: identity,alpaca_en_demo\n",
      finds: ["meta-llama/Meta-Llama-3-8B-Instruct"],
    },
    {
      file: "data/dataset_info.json",
      code: '{"slimorca": {"hf_hub_url": "Open-Orca/SlimOrca", "formatting": "sharegpt"}, "alpaca": {"hf_hub_url": "llamafactory/alpaca_en", "ms_hub_url": "llamafactory/alpaca_en"}}',
      finds: ["dataset:Open-Orca/SlimOrca", "dataset:llamafactory/alpaca_en"],
    },
  ],
});
