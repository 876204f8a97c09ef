import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kohya",
  title: "kohya sd-scripts and other image trainers",
  docs: "https://github.com/kohya-ss/sd-scripts",
  configs: [
    {
      files: ["**"],
      when: ["job", "config"],
      keys: [
        { path: "config.process.*.model.name_or_path", kind: "model" },
        { path: "config.process.*.model.assistant_lora_path", kind: "model" },
        {
          // `uint3|org/name/adapter.safetensors`: an adapter that recovers what quantisation loses.
          path: "config.process.*.model.qtype",
          kind: "model",
          prefix: { values: ["uint2|", "uint3|", "uint4|", "uint5|", "uint6|", "uint7|", "uint8|"], optional: false },
          takesFile: true,
        },
      ],
    },
  ],
  commands: [
    {
      names: [
        "train_network.py",
        "sdxl_train_network.py",
        "flux_train_network.py",
        "sdxl_train.py",
        "train_db.py",
        "train_textual_inversion.py",
        "fine_tune.py",
      ],
      kind: "model",
      positions: [],
      flags: {
        "--pretrained_model_name_or_path": "model",
        "--vae": "model",
        "--huggingface_repo_id": { kind: "model", usage: "output" },
      },
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "accelerate launch sdxl_train_network.py --pretrained_model_name_or_path=stabilityai/stable-diffusion-xl-base-1.0 --huggingface_repo_id initech/style-xl",
      finds: ["initech/style-xl", "stabilityai/stable-diffusion-xl-base-1.0"],
    },
    {
      file: "ai-toolkit.yaml",
      code: "job: extension\nconfig:\n  name: x\n  process:\n    - type: sd_trainer\n      model:\n        name_or_path: black-forest-labs/FLUX.1-dev\n        qtype: 'uint3|initech/recovery/flux_uint3.safetensors'\n        qtype_te: qfloat8\n",
      finds: ["black-forest-labs/FLUX.1-dev", "initech/recovery"],
    },
  ],
});
