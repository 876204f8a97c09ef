import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "open-clip",
  title: "OpenCLIP",
  docs: "https://github.com/mlfoundations/open_clip",
  imports: ["open_clip"],
  languages: ["python"],
  calls: [
    {
      names: [
        "create_model_and_transforms",
        "create_model_from_pretrained",
        "open_clip.create_model",
        "open_clip.get_tokenizer",
        "get_tokenizer",
      ],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name"] },
      prefix: { values: ["hf-hub:"], optional: false },
      revisionSuffix: "@",
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: "import open_clip\nmodel, _, _ = open_clip.create_model_and_transforms('hf-hub:laion/CLIP-ViT-B-32-laion2B-s34B-b79K')",
      finds: ["laion/CLIP-ViT-B-32-laion2B-s34B-b79K"],
    },
    {
      file: "b.py",
      code: "import open_clip\nopen_clip.create_model_and_transforms('ViT-B-32', pretrained='laion2b_s34b_b79k')",
      finds: [],
    },
  ],
});
