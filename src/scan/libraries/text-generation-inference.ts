import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "text-generation-inference",
  title: "Text Generation Inference",
  docs: "https://huggingface.co/docs/text-generation-inference",
  commands: [
    {
      names: ["text-generation-launcher", "text-generation-server download-weights", "text-generation-server serve"],
      images: ["ghcr.io/huggingface/text-generation-inference", "huggingface/text-generation-inference"],
      kind: "model",
      positions: [],
      flags: {
        "--model-id": "model",
        "--tokenizer-name": "model",
        "--tokenizer-config-path": "model",
        "--speculator": "model",
        "--lora-adapters": { kind: "model", inside: "name=id" },
      },
      revision: ["--revision"],
      remoteCode: "--trust-remote-code",
      switches: ["--trust-remote-code", "--json-output"],
    },
    {
      names: ["text-generation-benchmark"],
      kind: "model",
      flags: { "--tokenizer-name": "model", "-t": "model" },
      revision: ["--revision"],
    },
  ],
  variables: [
    { name: "MODEL_ID", kind: "model", revision: "REVISION" },
    { name: "HF_MODEL_ID", kind: "model", revision: "HF_MODEL_REVISION" },
  ],
  examples: [
    {
      file: "a.sh",
      code: "text-generation-launcher --model-id tiiuae/falcon-7b-instruct --revision main",
      finds: ["tiiuae/falcon-7b-instruct@main"],
    },
    {
      file: ".env",
      code: "MODEL_ID=bigscience/bloom-560m\nREVISION=refs/pr/3\n",
      finds: ["bigscience/bloom-560m@refs/pr/3"],
    },
    {
      file: "b.sh",
      code: "docker run --gpus all ghcr.io/huggingface/text-generation-inference:latest --model-id google/gemma-2b",
      finds: ["google/gemma-2b"],
    },
    {
      file: "c.yaml",
      code: "env:\n  - name: MODEL_ID\n    value: google/gemma-2b\n  - name: REVISION\n    value: 2ac59a5\n",
      finds: ["google/gemma-2b@2ac59a5"],
    },
    { file: "d.yaml", code: "env:\n  - name: MODEL_ID\n    value: /data/models\n", finds: [] },
  ],
});
