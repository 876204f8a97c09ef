import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "accelerate",
  title: "Accelerate",
  docs: "https://huggingface.co/docs/accelerate",
  imports: ["accelerate"],
  commands: [
    {
      names: ["accelerate estimate-memory"],
      kind: "model",
      positions: [0],
      remoteCode: "--trust_remote_code",
      switches: ["--trust_remote_code"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "accelerate estimate-memory mistralai/Mistral-7B-v0.1 --library_name transformers",
      finds: ["mistralai/Mistral-7B-v0.1"],
    },
    { file: "b.sh", code: "accelerate launch train.py --config_file configs/zero3.yaml", finds: [] },
  ],
});
