import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "openrlhf",
  title: "OpenRLHF",
  docs: "https://openrlhf.readthedocs.io",
  commands: [
    {
      names: [
        "openrlhf.cli.train_sft",
        "openrlhf.cli.train_ppo_ray",
        "openrlhf.cli.train_rm",
        "openrlhf.cli.train_dpo",
        "openrlhf.cli.train_kto",
        "openrlhf.cli.lora_combiner",
        "openrlhf.cli.batch_inference",
        "python -m openrlhf.cli.train_ppo_ray",
        "python -m openrlhf.cli.train_sft",
      ],
      kind: "model",
      positions: [],
      flags: {
        "--pretrain": "model",
        "--reward_pretrain": "model",
        "--critic_pretrain": "model",
        "--ref_pretrain": "model",
        "--dataset": "dataset",
        "--prompt_data": "dataset",
        "--eval_dataset": "dataset",
      },
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "deepspeed --module openrlhf.cli.train_sft --pretrain meta-llama/Meta-Llama-3-8B --dataset Open-Orca/OpenOrca --max_len 2048",
      finds: ["dataset:Open-Orca/OpenOrca", "meta-llama/Meta-Llama-3-8B"],
    },
  ],
});
