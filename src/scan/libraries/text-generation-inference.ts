import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "text-generation-inference",
  title: "Text Generation Inference",
  docs: "https://huggingface.co/docs/text-generation-inference",
  commands: [
    {
      names: ["text-generation-launcher", "text-generation-server download-weights", "text-generation-server serve"],
      kind: "model",
      positions: [],
      flags: { "--model-id": "model", "--tokenizer-name": "model", "--speculator": "model" },
      revision: ["--revision"],
      remoteCode: "--trust-remote-code",
      switches: ["--trust-remote-code"],
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
    { file: ".env", code: "MODEL_ID=bigscience/bloom-560m", finds: ["bigscience/bloom-560m"] },
  ],
});
