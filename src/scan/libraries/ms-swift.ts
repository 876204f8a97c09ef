import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "ms-swift",
  title: "ms-swift, where it loads from the Hub",
  docs: "https://swift.readthedocs.io",
  commands: [
    {
      names: ["swift sft", "swift pt", "swift rlhf", "swift infer", "swift deploy", "swift export", "swift eval"],
      kind: "model",
      positions: [],
      flags: {
        "--model": { kind: "model", revision: ["--model_revision"] },
        "--dataset": "dataset",
        "--ref_model": "model",
        "--reward_model": "model",
      },
      needsFlag: "--use_hf",
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "swift sft --model Qwen/Qwen2.5-7B-Instruct --use_hf true --dataset tatsu-lab/alpaca",
      finds: ["Qwen/Qwen2.5-7B-Instruct", "dataset:tatsu-lab/alpaca"],
    },
    {
      file: "b.sh",
      code: "swift sft --model Qwen/Qwen2.5-7B-Instruct --dataset AI-ModelScope/alpaca-gpt4-data-zh",
      finds: [],
    },
  ],
});
