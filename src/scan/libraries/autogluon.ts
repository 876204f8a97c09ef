import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "autogluon",
  title: "AutoGluon and Chronos",
  docs: "https://auto.gluon.ai",
  imports: ["autogluon", "chronos"],
  languages: ["python"],
  calls: [
    {
      names: ["fit"],
      kind: "model",
      needsImport: true,
      id: {
        keywords: [
          "hyperparameters.model.hf_text.checkpoint_name",
          "hyperparameters.model.timm_image.checkpoint_name",
          "hyperparameters.Chronos.model_path",
        ],
      },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from chronos import BaseChronosPipeline\nBaseChronosPipeline.from_pretrained("amazon/chronos-t5-small", device_map="cuda")',
      finds: ["amazon/chronos-t5-small"],
    },
  ],
});
