import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "transformers-config",
  title: "Model configuration files (config.json and its kin)",
  docs: "https://huggingface.co/docs/transformers/main_classes/configuration",
  configs: [
    {
      files: [
        "**/config.json",
        "**/tokenizer_config.json",
        "**/generation_config.json",
        "**/preprocessor_config.json",
        "**/model_index.json",
      ],
      keys: [
        { path: "**._name_or_path", kind: "model" },
        { path: "name_or_path", kind: "model" },
        { path: "base_model_name_or_path", kind: "model" },
        { path: "**.mm_vision_tower", kind: "model" },
        { path: "**.vision_tower", kind: "model", namespace: null },
        { path: "auto_map.*", kind: "model", namespace: null, notIds: [] },
      ],
    },
  ],
  examples: [
    {
      file: "config.json",
      code: '{"_name_or_path": "mistralai/Mistral-7B-v0.1", "architectures": ["MistralForCausalLM"], "model_type": "mistral"}',
      finds: ["mistralai/Mistral-7B-v0.1"],
    },
    { file: "b/config.json", code: '{"_name_or_path": "/home/x/out", "model_type": "mistral"}', finds: [] },
  ],
});
