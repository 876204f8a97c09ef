import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "peft",
  title: "PEFT",
  docs: "https://huggingface.co/docs/peft",
  imports: ["peft"],
  languages: ["python"],
  calls: [
    {
      names: [
        "PeftModel.from_pretrained",
        "PeftModelForCausalLM.from_pretrained",
        "PeftModelForSeq2SeqLM.from_pretrained",
        "PeftModelForSequenceClassification.from_pretrained",
        "PeftModelForFeatureExtraction.from_pretrained",
        "PeftMixedModel.from_pretrained",
      ],
      kind: "model",
      id: { position: 1, keywords: ["model_id"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["PeftConfig.from_pretrained", "LoraConfig.from_pretrained"],
      kind: "model",
      id: { position: 0, keywords: ["pretrained_model_name_or_path"] },
      revision: { keywords: ["revision"] },
    },
    { names: ["load_peft_weights"], kind: "model", id: { position: 0, keywords: ["model_id"] } },
    {
      names: ["LoraConfig", "PromptTuningConfig", "PeftConfig", "AdaLoraConfig"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["base_model_name_or_path", "tokenizer_name_or_path"] },
      quiet: true,
    },
  ],
  configs: [
    {
      files: ["**/adapter_config.json"],
      keys: [{ path: "base_model_name_or_path", kind: "model", revision: "revision" }],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from peft import PeftModel\nPeftModel.from_pretrained(base, "nerijs/pixel-art-xl", revision="main")',
      finds: ["nerijs/pixel-art-xl@main"],
    },
    {
      file: "adapter_config.json",
      code: '{"base_model_name_or_path": "meta-llama/Llama-3.1-8B", "peft_type": "LORA"}',
      finds: ["meta-llama/Llama-3.1-8B"],
    },
    {
      file: "x/adapter_config.json",
      code: '{"base_model_name_or_path": "/root/.cache/base", "peft_type": "LORA"}',
      finds: [],
    },
    {
      file: "b.py",
      code: 'from peft import AutoPeftModelForCausalLM\nAutoPeftModelForCausalLM.from_pretrained("ybelkada/opt-350m-lora")',
      finds: ["ybelkada/opt-350m-lora"],
    },
  ],
});
