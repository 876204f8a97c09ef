import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "autotrain",
  title: "AutoTrain",
  docs: "https://huggingface.co/docs/autotrain",
  imports: ["autotrain"],
  configs: [
    {
      files: ["**"],
      when: ["base_model", "task"],
      keys: [
        { path: "base_model", kind: "model" },
        { path: "data.path", kind: "dataset" },
      ],
    },
  ],
  commands: [
    {
      names: [
        "autotrain llm",
        "autotrain text-classification",
        "autotrain dreambooth",
        "autotrain sentence-transformers",
        "autotrain vlm",
        "autotrain image-classification",
      ],
      kind: "model",
      positions: [],
      flags: { "--model": "model", "--data-path": "dataset" },
      namespace: null,
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "autotrain llm --train --model HuggingFaceTB/SmolLM-135M --data-path timdettmers/openassistant-guanaco --lr 2e-4",
      finds: ["HuggingFaceTB/SmolLM-135M", "dataset:timdettmers/openassistant-guanaco"],
    },
    {
      file: "b.yml",
      code: "task: llm-sft\nbase_model: meta-llama/Meta-Llama-3-70B-Instruct\ndata:\n  path: argilla/distilabel-capybara-dpo-7k-binarized\n",
      finds: ["dataset:argilla/distilabel-capybara-dpo-7k-binarized", "meta-llama/Meta-Llama-3-70B-Instruct"],
    },
  ],
});
