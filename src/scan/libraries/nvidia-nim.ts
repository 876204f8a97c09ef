import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "nvidia-nim",
  title: "NVIDIA NIM",
  docs: "https://docs.nvidia.com/nim",
  variables: [{ name: "NIM_MODEL_NAME", kind: "model", prefix: { values: ["hf://"], optional: false } }],
  examples: [
    {
      file: "a.sh",
      code: 'docker run -e NIM_MODEL_NAME="hf://mistralai/Codestral-22B-v0.1" nvcr.io/nim/nvidia/llm-nim:latest',
      finds: ["mistralai/Codestral-22B-v0.1"],
    },
    {
      file: "b.yaml",
      code: "env:\n  - name: NIM_MODEL_NAME\n    value: nvidia/llama-3.2-nv-embedqa-1b-v2\n",
      finds: [],
    },
  ],
});
