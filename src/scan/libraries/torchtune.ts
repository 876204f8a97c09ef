import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "torchtune",
  title: "torchtune",
  docs: "https://docs.pytorch.org/torchtune",
  imports: ["torchtune"],
  commands: [{ names: ["tune download"], kind: "model", positions: [0], switches: ["--hf-token"] }],
  calls: [
    {
      names: ["instruct_dataset", "chat_dataset", "text_completion_dataset", "preference_dataset"],
      kind: "dataset",
      needsImport: true,
      id: { keywords: ["source"] },
      notIds: ["json", "text", "csv", "parquet"],
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "tune download meta-llama/Meta-Llama-3.1-8B-Instruct --output-dir /tmp/m --ignore-patterns x",
      finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct"],
    },
    { file: "b.sh", code: "tune run lora_finetune_single_device --config llama3_1/8B_lora_single_device", finds: [] },
  ],
});
