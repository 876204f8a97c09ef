import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "diffusers",
  title: "Diffusers",
  docs: "https://huggingface.co/docs/diffusers",
  imports: ["diffusers"],
  calls: [
    {
      names: ["load_lora_weights", "load_textual_inversion", "load_ip_adapter", "load_attn_procs"],
      kind: "model",
      id: { position: 0, keywords: ["pretrained_model_name_or_path_or_dict", "pretrained_model_name_or_path"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["from_single_file"],
      kind: "model",
      id: { position: 0, keywords: ["pretrained_model_link_or_path"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["from_pretrained"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["custom_pipeline"] },
      revision: { keywords: ["custom_revision"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from diffusers import DiffusionPipeline\npipe = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-xl-base-1.0")\npipe.load_lora_weights("nerijs/pixel-art-xl", weight_name="pixel-art-xl.safetensors")',
      finds: ["nerijs/pixel-art-xl", "stabilityai/stable-diffusion-xl-base-1.0"],
    },
  ],
});
