import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "timm",
  title: "timm and OpenCLIP",
  docs: "https://huggingface.co/docs/timm",
  imports: ["timm", "open_clip"],
  calls: [
    {
      names: ["create_model", "create_model_and_transforms", "create_model_from_pretrained", "get_tokenizer"],
      kind: "model",
      id: { position: 0, keywords: ["model_name"] },
      prefix: { values: ["hf-hub:", "hf_hub:"], optional: false },
    },
  ],
  uris: [
    { prefix: "hf-hub:", kind: "model", revisionSuffix: "@" },
    { prefix: "hf_hub:", kind: "model", revisionSuffix: "@" },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import timm\ntimm.create_model("hf-hub:timm/vit_base_patch16_224.augreg_in21k", pretrained=True)',
      finds: ["timm/vit_base_patch16_224.augreg_in21k"],
    },
    { file: "b.py", code: 'import timm\ntimm.create_model("resnet50", pretrained=True)', finds: [] },
  ],
});
