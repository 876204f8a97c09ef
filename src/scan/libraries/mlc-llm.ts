import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "mlc-llm",
  title: "MLC LLM and WebLLM",
  docs: "https://llm.mlc.ai",
  imports: ["@mlc-ai/web-llm", "mlc_llm"],
  commands: [
    {
      names: [
        "mlc_llm serve",
        "mlc_llm chat",
        "python -m mlc_llm serve",
        "mlc_llm gen_config",
        "mlc_llm convert_weight",
      ],
      kind: "model",
      positions: [0],
      prefix: { values: ["HF://"], optional: false },
      tagSuffix: true,
    },
  ],
  uris: [{ prefix: "HF://", kind: "model" }],
  examples: [
    {
      file: "a.sh",
      code: "mlc_llm serve HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC",
      finds: ["mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC"],
    },
    {
      file: "b.py",
      code: 'from mlc_llm import MLCEngine\nmodel = "HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC"\nMLCEngine(model)',
      finds: ["mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC"],
    },
    {
      file: "c.ts",
      code: 'import { CreateMLCEngine } from "@mlc-ai/web-llm";\nconst e = await CreateMLCEngine("Llama-3.1-8B-Instruct-q4f32_1-MLC");',
      finds: [],
    },
    {
      file: "d.ts",
      code: 'export const appConfig = { model_list: [{ model: "https://huggingface.co/mlc-ai/Qwen3-0.6B-q4f16_1-MLC", model_id: "Qwen3-0.6B-q4f16_1-MLC" }] };',
      finds: ["mlc-ai/Qwen3-0.6B-q4f16_1-MLC"],
    },
  ],
});
