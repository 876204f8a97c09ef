import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "lighteval",
  title: "LightEval",
  docs: "https://huggingface.co/docs/lighteval",
  imports: ["lighteval"],
  commands: [
    {
      names: [
        "lighteval accelerate",
        "lighteval vllm",
        "lighteval nanotron",
        "lighteval sglang",
        "lighteval endpoint tgi",
      ],
      kind: "model",
      positions: [],
      flags: {
        "--model_args": {
          kind: "model",
          inside: { separator: ",", keys: ["pretrained", "model_name"], revision: "revision" },
        },
      },
    },
  ],
  calls: [
    {
      names: ["LightevalTaskConfig"],
      kind: "dataset",
      id: { keywords: ["hf_repo"] },
      revision: { keywords: ["hf_revision"] },
      quiet: true,
    },
  ],
  configs: [
    {
      files: ["**"],
      when: ["model_parameters"],
      keys: [{ path: "model_parameters.model_name", kind: "model", revision: "revision" }],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from lighteval.tasks.lighteval_task import LightevalTaskConfig\nLightevalTaskConfig(name="x", hf_repo="HuggingFaceFW/fineweb", hf_subset="default")',
      finds: ["dataset:HuggingFaceFW/fineweb"],
    },
    {
      file: "m.yaml",
      code: "model_parameters:\n  model_name: HuggingFaceTB/SmolLM-1.7B\n  revision: main\n",
      finds: ["HuggingFaceTB/SmolLM-1.7B@main"],
    },
  ],
});
