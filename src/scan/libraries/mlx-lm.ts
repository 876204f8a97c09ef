import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "mlx-lm",
  title: "MLX LM and MLX VLM",
  docs: "https://github.com/ml-explore/mlx-lm",
  imports: ["mlx_lm", "mlx_vlm"],
  languages: ["python"],
  calls: [
    {
      names: ["load", "mlx_lm.load", "mlx_vlm.load", "utils.load"],
      kind: "model",
      needsImport: true,
      exact: true,
      id: { position: 0, keywords: ["path_or_hf_repo"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["load", "mlx_lm.load"],
      kind: "model",
      needsImport: true,
      exact: true,
      id: { keywords: ["adapter_path"] },
      quiet: true,
    },
    {
      names: ["convert", "mlx_lm.convert", "load_config"],
      kind: "model",
      needsImport: true,
      exact: true,
      id: { position: 0, keywords: ["hf_path", "path_or_hf_repo"] },
    },
    {
      names: ["convert", "mlx_lm.convert"],
      kind: "model",
      usage: "output",
      needsImport: true,
      exact: true,
      id: { keywords: ["upload_repo"] },
    },
  ],
  commands: [
    {
      names: [
        ...[
          "generate",
          "chat",
          "server",
          "lora",
          "fuse",
          "convert",
          "manage",
          "evaluate",
          "perplexity",
          "quant.awq",
          "quant.dwq",
        ].flatMap((tool) => [`mlx_lm.${tool}`, `python -m mlx_lm.${tool}`, `mlx_lm ${tool}`]),
        ...["generate", "chat_ui", "server", "lora", "convert"].flatMap((tool) => [
          `mlx_vlm.${tool}`,
          `python -m mlx_vlm.${tool}`,
        ]),
      ],
      kind: "model",
      positions: [],
      flags: {
        "--model": "model",
        "--hf-path": "model",
        "--draft-model": "model",
        "--data": "dataset",
        "--upload-repo": { kind: "model", usage: "output" },
      },
      switches: ["--trust-remote-code", "--train", "--test", "-q"],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from mlx_lm import load, generate\nmodel, tokenizer = load("mlx-community/Mistral-7B-Instruct-v0.3-4bit")',
      finds: ["mlx-community/Mistral-7B-Instruct-v0.3-4bit"],
    },
    {
      file: "b.sh",
      code: "python -m mlx_lm.convert --hf-path mistralai/Mistral-7B-Instruct-v0.3 -q --upload-repo initech/mistral-4bit",
      finds: ["initech/mistral-4bit", "mistralai/Mistral-7B-Instruct-v0.3"],
    },
    { file: "c.py", code: 'import json\nfrom mlx_lm import generate\njson.load(open("x/y"))', finds: [] },
  ],
});
