import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "evaluation-tools",
  title: "MTEB, Inspect, OpenCompass and the BigCode harness",
  docs: "https://embeddings-benchmark.github.io/mteb",
  imports: ["mteb", "inspect_ai", "opencompass"],
  languages: ["python"],
  calls: [
    {
      names: ["mteb.get_model", "mteb.get_model_meta", "get_model_meta"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name"] },
      revision: { keywords: ["revision"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["ModelMeta"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["name"] },
      unless: { keyword: "open_weights", is: false },
      revision: { keywords: ["revision"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["hf_dataset"],
      kind: "dataset",
      needsImport: true,
      id: { position: 0, keywords: ["path"] },
      revision: { keywords: ["revision"] },
    },
  ],
  commands: [
    {
      names: ["mteb run"],
      kind: "model",
      positions: [],
      flags: { "-m": "model", "--model": "model" },
      revision: ["--model_revision"],
    },
    {
      names: ["inspect eval"],
      kind: "model",
      positions: [],
      flags: { "--model": "model" },
      prefix: { values: ["hf/", "vllm/", "sglang/"], optional: false },
      namespace: null,
    },
    {
      names: ["bigcode-evaluation-harness", "evalplus.evaluate", "evalplus.codegen"],
      kind: "model",
      positions: [],
      flags: { "--model": "model" },
      revision: ["--revision"],
    },
  ],
  examples: [
    {
      file: "models.py",
      code: 'from mteb.models import ModelMeta\na = ModelMeta(name="initech/reader", revision="1", open_weights=True)\nb = ModelMeta(name="initech/oracle-embed-large", open_weights=False, superseded_by="initech/oracle-embed-xl")',
      finds: ["initech/reader@1"],
    },
    {
      file: "a.sh",
      code: "mteb run -m sentence-transformers/all-MiniLM-L6-v2 -t Banking77Classification",
      finds: ["sentence-transformers/all-MiniLM-L6-v2"],
    },
    {
      file: "b.sh",
      code: "inspect eval ctf.py --model hf/openai-community/gpt2\ninspect eval ctf.py --model openai/gpt-4o",
      finds: ["openai-community/gpt2"],
    },
    {
      file: "c.py",
      code: 'from inspect_ai.dataset import hf_dataset\nhf_dataset("openai/gsm8k", split="test", name="main")',
      finds: ["dataset:openai/gsm8k"],
    },
  ],
});
