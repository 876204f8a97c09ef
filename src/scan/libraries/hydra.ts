import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "hydra",
  title: "Hydra overrides and configurations (NeMo, verl, lerobot)",
  docs: "https://hydra.cc",
  configs: [
    {
      files: ["**"],
      keys: [
        { path: "**.pretrained_model_path", kind: "model", namespace: null },
        { path: "**.pretrained_llm", kind: "model", namespace: null },
        { path: "**.tokenizer.pretrained_model", kind: "model" },
      ],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "python3 -m verl.trainer.main_ppo \\\n  actor_rollout_ref.model.path=Qwen/Qwen2.5-7B-Instruct \\\n  trainer.logger=console",
      finds: ["Qwen/Qwen2.5-7B-Instruct"],
    },
    {
      file: "b.sh",
      code: "python train.py data.train_files=$HOME/data/gsm8k/train.parquet trainer.default_local_dir=checkpoints/verl/run",
      finds: [],
    },
  ],
});
