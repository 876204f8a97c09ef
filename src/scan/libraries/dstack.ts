import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "dstack",
  title: "dstack and SkyPilot",
  docs: "https://dstack.ai/docs",
  configs: [
    {
      files: ["**"],
      when: ["type", "commands"],
      keys: [
        { path: "model", kind: "model", namespace: null },
        { path: "model.name", kind: "model", namespace: null },
      ],
    },
  ],
  examples: [
    {
      file: ".dstack.yml",
      code: "type: service\nname: llama31\nenv:\n  - MODEL_ID=meta-llama/Meta-Llama-3.1-8B-Instruct\ncommands:\n  - vllm serve $MODEL_ID --max-model-len 4096\nmodel: meta-llama/Meta-Llama-3.1-8B-Instruct\n",
      finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct", "meta-llama/Meta-Llama-3.1-8B-Instruct"],
    },
    {
      file: "task.yaml",
      code: "resources:\n  accelerators: A100:1\nenvs:\n  MODEL_NAME: Qwen/Qwen3-8B\nrun: |\n  vllm serve $MODEL_NAME\n",
      finds: ["Qwen/Qwen3-8B"],
    },
  ],
});
