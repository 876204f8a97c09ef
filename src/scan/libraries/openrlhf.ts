import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "openrlhf",
  title: "OpenRLHF",
  docs: "https://openrlhf.readthedocs.io",
  commands: [
    {
      names: [
        "train_sft",
        "train_ppo_ray",
        "train_rm",
        "train_dpo",
        "train_kto",
        "train_prm",
        "lora_combiner",
        "batch_inference",
        "serve_rm",
      ].flatMap((name) => [`openrlhf.cli.${name}`, `python -m openrlhf.cli.${name}`]),
      kind: "model",
      positions: [],
      flags: {
        "--pretrain": "model",
        "--reward_pretrain": "model",
        "--critic_pretrain": "model",
        "--ref_pretrain": "model",
        "--model.model_name_or_path": "model",
        "--actor.model_name_or_path": "model",
        "--critic.model_name_or_path": "model",
        "--reward.model_name_or_path": "model",
        "--dataset": "dataset",
        "--prompt_data": "dataset",
        "--eval_dataset": "dataset",
        "--data.dataset": "dataset",
        "--data.prompt_dataset": "dataset",
        "--data.eval_dataset": "dataset",
      },
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "deepspeed --module openrlhf.cli.train_sft --pretrain meta-llama/Meta-Llama-3-8B --dataset Open-Orca/OpenOrca --max_len 2048",
      finds: ["dataset:Open-Orca/OpenOrca", "meta-llama/Meta-Llama-3-8B"],
    },
    {
      file: "b.sh",
      code: "read -r -d '' training_commands <<EOF\nopenrlhf.cli.train_dpo \\\n   --data.dataset Open-Orca/OpenOrca \\\n   --model.model_name_or_path meta-llama/Meta-Llama-3-8B\nEOF\ndeepspeed --module $training_commands",
      finds: ["dataset:Open-Orca/OpenOrca", "meta-llama/Meta-Llama-3-8B"],
    },
  ],
});
