import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "lorax",
  title: "LoRAX",
  docs: "https://loraexchange.ai",
  imports: ["lorax"],
  calls: [
    { names: ["client.generate"], kind: "model", needsImport: true, id: { keywords: ["adapter_id"] }, quiet: true },
  ],
  commands: [
    {
      names: ["lorax-launcher"],
      images: ["ghcr.io/predibase/lorax"],
      kind: "model",
      positions: [],
      flags: { "--model-id": "model", "--adapter-id": "model" },
      revision: ["--revision"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "docker run ghcr.io/predibase/lorax:main --model-id mistralai/Mistral-7B-Instruct-v0.1",
      finds: ["mistralai/Mistral-7B-Instruct-v0.1"],
    },
  ],
});
