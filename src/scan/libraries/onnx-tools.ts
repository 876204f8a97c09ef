import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "onnx-tools",
  title: "ONNX Runtime GenAI and Olive",
  docs: "https://onnxruntime.ai/docs/genai",
  commands: [
    {
      names: ["python -m onnxruntime_genai.models.builder", "builder.py"],
      kind: "model",
      positions: [],
      flags: { "-m": "model", "--model_name": "model", "--model": "model" },
    },
    {
      names: ["olive auto-opt", "olive optimize", "olive quantize", "olive capture-onnx-graph", "olive finetune"],
      kind: "model",
      positions: [],
      flags: { "--model_name_or_path": "model", "-m": "model", "--data_name": "dataset", "-d": "dataset" },
    },
  ],
  configs: [
    {
      files: ["**"],
      when: ["input_model"],
      keys: [
        { path: "input_model.model_path", kind: "model" },
        { path: "input_model.config.model_path", kind: "model" },
        { path: "input_model.config.hf_config.model_name", kind: "model" },
        { path: "**.load_dataset_config.data_name", kind: "dataset" },
      ],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "python -m onnxruntime_genai.models.builder -m microsoft/Phi-3-mini-4k-instruct -o out -p int4 -e cpu",
      finds: ["microsoft/Phi-3-mini-4k-instruct"],
    },
    {
      file: "olive.json",
      code: '{"input_model": {"type": "HfModel", "model_path": "microsoft/Phi-3-mini-4k-instruct"}, "passes": {}}',
      finds: ["microsoft/Phi-3-mini-4k-instruct"],
    },
    {
      file: "b.sh",
      code: "olive auto-opt --model_name_or_path HuggingFaceTB/SmolLM2-135M-Instruct --output_path out",
      finds: ["HuggingFaceTB/SmolLM2-135M-Instruct"],
    },
  ],
});
