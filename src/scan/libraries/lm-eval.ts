import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "lm-eval",
  title: "lm-evaluation-harness",
  docs: "https://github.com/EleutherAI/lm-evaluation-harness",
  imports: ["lm_eval"],
  calls: [
    {
      names: ["HFLM"],
      kind: "model",
      id: { position: 0, keywords: ["pretrained"] },
      revision: { keywords: ["revision"] },
      quiet: true,
    },
  ],
  configs: [
    {
      files: ["**"],
      keys: [
        {
          path: "dataset_path",
          kind: "dataset",
          notIds: ["json", "csv", "text", "parquet", "arrow", "imagefolder", "audiofolder"],
        },
      ],
    },
  ],
  commands: [
    {
      names: ["lm_eval", "lm-eval", "python -m lm_eval", "lm_eval run"],
      kind: "model",
      positions: [],
      flags: {
        "--model_args": {
          kind: "model",
          inside: { separator: ",", keys: ["pretrained", "peft", "tokenizer", "delta", "model"], revision: "revision" },
        },
        "-a": {
          kind: "model",
          inside: { separator: ",", keys: ["pretrained", "peft", "tokenizer", "delta"], revision: "revision" },
        },
      },
    },
  ],
  examples: [
    { file: "t.yaml", code: "task: x\ndataset_path: openai/gsm8k\n", finds: ["dataset:openai/gsm8k"] },
    {
      file: "a.sh",
      code: "lm_eval --model hf --model_args pretrained=EleutherAI/gpt-j-6b,revision=main --tasks hellaswag",
      finds: ["EleutherAI/gpt-j-6b@main"],
    },
    { file: "b.sh", code: "lm_eval --model vllm --model_args pretrained=./out,tensor_parallel_size=1", finds: [] },
  ],
});
