import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "nvidia-dynamo",
  title: "NVIDIA Dynamo",
  docs: "https://docs.nvidia.com/dynamo",
  commands: [
    {
      names: [
        "python -m dynamo.vllm",
        "python -m dynamo.sglang",
        "python -m dynamo.trtllm",
        "python -m dynamo.mocker",
        "dynamo run",
        "dynamo-run",
      ],
      kind: "model",
      positions: [],
      flags: {
        "--model": "model",
        "--model-path": "model",
        "--draft-engine-args": { kind: "model", inside: { json: ["model"] } },
      },
      switches: ["--is-prefill-worker", "--is-decode-worker", "--enforce-eager", "--trust-remote-code"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "python3 -m dynamo.vllm --model Qwen/Qwen3-0.6B --is-prefill-worker",
      finds: ["Qwen/Qwen3-0.6B"],
    },
  ],
});
