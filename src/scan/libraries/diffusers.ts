import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "diffusers",
  title: "Diffusers",
  docs: "https://huggingface.co/docs/diffusers",
  imports: ["diffusers"],
  languages: ["python"],
  calls: [
    {
      names: ["from_pretrained"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["pretrained_model_name_or_path", "pretrained_model_or_path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
    {
      names: ["load_lora_weights", "load_textual_inversion", "load_ip_adapter", "load_attn_procs", "lora_state_dict"],
      kind: "model",
      id: {
        position: 0,
        keywords: [
          "pretrained_model_name_or_path_or_dict",
          "pretrained_model_name_or_path",
          "pretrained_model_or_path_or_dict",
        ],
      },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["from_single_file"],
      kind: "model",
      id: { position: 0, keywords: ["pretrained_model_link_or_path"] },
      revision: { keywords: ["revision"] },
    },
    { names: ["from_single_file"], kind: "model", needsImport: true, id: { keywords: ["config"] }, quiet: true },
    {
      names: ["from_pretrained"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["custom_pipeline"] },
      revision: { keywords: ["custom_revision"] },
      quiet: true,
    },
    {
      names: ["load_image", "load_video"],
      kind: "dataset",
      needsImport: true,
      id: { position: 0 },
      prefix: { values: ["https://huggingface.co/"], optional: false },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from diffusers import DiffusionPipeline\npipe = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-xl-base-1.0")\npipe.load_lora_weights("nerijs/pixel-art-xl", weight_name="pixel-art-xl.safetensors")',
      finds: ["nerijs/pixel-art-xl", "stabilityai/stable-diffusion-xl-base-1.0"],
    },
    {
      file: "b.py",
      code: 'from diffusers import StableDiffusionPipeline\nStableDiffusionPipeline.from_single_file("https://huggingface.co/stabilityai/stable-diffusion-2-1/blob/main/v2-1_768-ema-pruned.ckpt")',
      finds: ["stabilityai/stable-diffusion-2-1@main"],
    },
    {
      file: "c.py",
      code: 'from diffusers import DiffusionPipeline\nDiffusionPipeline.from_pretrained("google/ddpm-cifar10-32", custom_pipeline="clip_guided_stable_diffusion")',
      finds: ["google/ddpm-cifar10-32"],
    },
    {
      file: "d.py",
      code: 'from diffusers import DiffusionPipeline\npipe.load_lora_weights("path/to/lora", weight_name="x.safetensors")',
      finds: [],
    },
  ],
});
