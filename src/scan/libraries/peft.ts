import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "peft",
  title: "PEFT",
  docs: "https://huggingface.co/docs/peft",
  imports: ["peft"],
  calls: [
    {
      names: ["PeftModel.from_pretrained", "PeftModelForCausalLM.from_pretrained", "PeftMixedModel.from_pretrained"],
      kind: "model",
      id: { position: 1, keywords: ["model_id"] },
      revision: { keywords: ["revision"] },
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
  ],
});
