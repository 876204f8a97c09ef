import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "trainer-scripts",
  title: "Example scripts of Transformers, Diffusers and PEFT",
  docs: "https://github.com/huggingface/transformers/tree/main/examples",
  commands: [
    {
      names: [
        "run_glue.py",
        "run_clm.py",
        "run_mlm.py",
        "run_qa.py",
        "run_ner.py",
        "run_summarization.py",
        "run_translation.py",
        "run_speech_recognition_ctc.py",
        "run_speech_recognition_seq2seq.py",
        "train_dreambooth.py",
        "train_dreambooth_lora.py",
        "train_dreambooth_lora_sdxl.py",
        "train_text_to_image.py",
        "train_text_to_image_lora.py",
        "train_text_to_image_lora_sdxl.py",
        "textual_inversion.py",
        "train_controlnet.py",
      ],
      kind: "model",
      positions: [],
      flags: {
        "--model_name_or_path": { kind: "model", revision: ["--model_revision"] },
        "--pretrained_model_name_or_path": { kind: "model", revision: ["--revision"] },
        "--pretrained_vae_model_name_or_path": "model",
        "--tokenizer_name": "model",
        "--config_name": "model",
        "--dataset_name": "dataset",
        "--hub_model_id": { kind: "model", usage: "output" },
      },
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: 'accelerate launch train_text_to_image.py \\\n  --pretrained_model_name_or_path="CompVis/stable-diffusion-v1-4" \\\n  --dataset_name="lambdalabs/naruto-blip-captions"',
      finds: ["CompVis/stable-diffusion-v1-4", "dataset:lambdalabs/naruto-blip-captions"],
    },
    {
      file: "b.sh",
      code: "python run_glue.py --model_name_or_path google-bert/bert-base-cased --task_name mrpc",
      finds: ["google-bert/bert-base-cased"],
    },
  ],
});
