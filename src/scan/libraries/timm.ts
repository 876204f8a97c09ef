import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "timm",
  title: "timm",
  docs: "https://huggingface.co/docs/timm",
  imports: ["timm"],
  languages: ["python"],
  calls: [
    {
      names: ["create_model", "load_model_config_from_hf"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name"] },
      prefix: { values: ["hf-hub:", "hf_hub:"], optional: false },
      revisionSuffix: "@",
      quiet: true,
    },
    { names: ["push_to_hf_hub"], kind: "model", usage: "output", id: { position: 1, keywords: ["repo_id"] } },
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
    { file: "c.yaml", code: "model: hf_hub:timm/convnext_tiny.fb_in22k\n", finds: ["timm/convnext_tiny.fb_in22k"] },
  ],
});
