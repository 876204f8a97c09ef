import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "fastchat",
  title: "FastChat",
  docs: "https://github.com/lm-sys/FastChat",
  imports: ["fastchat"],
  commands: [
    {
      names: [
        "fastchat.serve.cli",
        "fastchat.serve.model_worker",
        "fastchat.serve.vllm_worker",
        "fastchat.serve.multi_model_worker",
        "fastchat.llm_judge.gen_model_answer",
      ].flatMap((name) => [`python -m ${name}`]),
      kind: "model",
      positions: [],
      flags: { "--model-path": "model", "--model": "model" },
      revision: ["--revision"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "python3 -m fastchat.serve.model_worker --model-path lmsys/vicuna-7b-v1.5",
      finds: ["lmsys/vicuna-7b-v1.5"],
    },
  ],
});
