import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "ludwig",
  title: "Ludwig",
  docs: "https://ludwig.ai",
  configs: [
    {
      files: ["**"],
      when: ["input_features"],
      keys: [
        { path: "base_model", kind: "model" },
        { path: "input_features.*.encoder.pretrained_model_name_or_path", kind: "model" },
        { path: "adapter.pretrained_adapter_weights", kind: "model" },
      ],
    },
  ],
  examples: [
    {
      file: "model.yaml",
      code: "model_type: llm\nbase_model: meta-llama/Llama-2-7b-hf\ninput_features:\n  - name: q\n    type: text\n",
      finds: ["meta-llama/Llama-2-7b-hf"],
    },
  ],
});
