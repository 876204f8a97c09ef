import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "transformers-js",
  title: "Transformers.js",
  docs: "https://huggingface.co/docs/transformers.js",
  imports: ["@huggingface/transformers", "@xenova/transformers"],
  calls: [
    {
      names: ["pipeline"],
      kind: "model",
      needsImport: true,
      id: { position: 1 },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["from_pretrained"],
      kind: "model",
      needsImport: true,
      id: { position: 0 },
      revision: { keywords: ["revision"] },
    },
  ],
  examples: [
    {
      file: "a.ts",
      code: 'import { pipeline } from "@huggingface/transformers";\nconst p = await pipeline("feature-extraction", "Xenova/all-MiniLM-L6-v2", { revision: "main" });',
      finds: ["Xenova/all-MiniLM-L6-v2@main"],
    },
    {
      file: "b.js",
      code: 'import { pipeline } from "@huggingface/transformers";\nclass P { static task = "asr"; static model = "onnx-community/whisper-tiny.en"; static async get() { this.p ??= pipeline(this.task, this.model); } }',
      finds: ["onnx-community/whisper-tiny.en"],
    },
  ],
});
