import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "transformers-js",
  title: "Transformers.js",
  docs: "https://huggingface.co/docs/transformers.js",
  imports: ["@huggingface/transformers", "@xenova/transformers"],
  languages: ["javascript"],
  calls: [
    {
      names: ["pipeline"],
      kind: "model",
      needsImport: true,
      id: { position: 1 },
      revision: { keywords: ["revision"] },
    },
    { names: ["from_pretrained"], kind: "model", id: { position: 0 }, revision: { keywords: ["revision"] } },
    {
      names: [
        "ModelRegistry.get_files",
        "ModelRegistry.get_pipeline_files",
        "ModelRegistry.is_cached",
        "ModelRegistry.get_model_files",
        "ModelRegistry.clear_cache",
      ],
      kind: "model",
      id: { position: 0 },
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
    { file: "c.js", code: 'import { pipeline } from "node:stream/promises";\nawait pipeline(a, "b/c");', finds: [] },
    {
      file: "d.html",
      code: '<script type="module">\nimport { pipeline } from "https://cdn.jsdelivr.net/npm/@huggingface/transformers@3";\nconst p = await pipeline("fill-mask", "Xenova/bert-base-uncased");\n</script>',
      finds: ["Xenova/bert-base-uncased"],
    },
  ],
});
