import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "quantization",
  title: "Quantisation tools (GPTQModel, AutoAWQ, LLM Compressor, AutoRound)",
  docs: "https://docs.vllm.ai/projects/llm-compressor",
  imports: ["gptqmodel", "awq", "auto_gptq", "llmcompressor", "auto_round", "hqq", "exllamav2"],
  languages: ["python"],
  calls: [
    {
      names: ["GPTQModel.load", "GPTQModel.from_quantized"],
      kind: "model",
      id: { position: 0, keywords: ["model_id_or_path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
    {
      names: ["from_quantized"],
      kind: "model",
      id: { position: 0, keywords: ["quant_path", "model_name_or_path", "save_dir_or_hub"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
    { names: ["oneshot"], kind: "model", needsImport: true, id: { keywords: ["model"] }, quiet: true },
    {
      names: ["oneshot"],
      kind: "dataset",
      needsImport: true,
      id: { keywords: ["dataset"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["GPTQConfig"],
      kind: "dataset",
      id: { keywords: ["dataset"] },
      aliases: { c4: "allenai/c4", "c4-new": "allenai/c4", wikitext2: "Salesforce/wikitext" },
      namespace: null,
      quiet: true,
    },
    { names: ["AutoRound"], kind: "model", needsImport: true, id: { position: 0, keywords: ["model"] }, quiet: true },
  ],
  commands: [
    {
      names: ["auto-round", "auto_round"],
      kind: "model",
      positions: [],
      flags: { "--model": "model", "--model_name": "model" },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from gptqmodel import GPTQModel\nGPTQModel.load("ModelCloud/Llama-3.2-1B-Instruct-gptqmodel-4bit-vortex-v1")',
      finds: ["ModelCloud/Llama-3.2-1B-Instruct-gptqmodel-4bit-vortex-v1"],
    },
    {
      file: "b.py",
      code: 'from awq import AutoAWQForCausalLM\nAutoAWQForCausalLM.from_quantized("casperhansen/vicuna-7b-v1.5-awq", fuse_layers=True)',
      finds: ["casperhansen/vicuna-7b-v1.5-awq"],
    },
    {
      file: "d.py",
      code: 'from transformers import GPTQConfig\nGPTQConfig(bits=4, dataset="c4")',
      finds: ["dataset:allenai/c4"],
    },
    {
      file: "c.py",
      code: 'from llmcompressor import oneshot\noneshot(model="TinyLlama/TinyLlama-1.1B-Chat-v1.0", dataset="open_platypus")',
      finds: ["TinyLlama/TinyLlama-1.1B-Chat-v1.0"],
    },
  ],
});
