import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "deepspeed-mii",
  title: "DeepSpeed-MII",
  docs: "https://github.com/deepspeedai/DeepSpeed-MII",
  imports: ["mii"],
  languages: ["python"],
  calls: [
    {
      names: ["mii.pipeline", "mii.serve", "mii.deploy"],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path", "model"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import mii\nmii.pipeline("mistralai/Mistral-7B-v0.1")',
      finds: ["mistralai/Mistral-7B-v0.1"],
    },
  ],
});
