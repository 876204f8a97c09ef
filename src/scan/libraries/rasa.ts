import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "rasa",
  title: "Rasa",
  docs: "https://rasa.com/docs",
  configs: [
    {
      files: ["**"],
      when: ["pipeline"],
      keys: [
        { path: "pipeline.*.model_weights", kind: "model", namespace: null },
        {
          path: "pipeline.*.model_weights",
          kind: "model",
          where: { key: "name", values: ["LanguageModelFeaturizer", "HFTransformersNLP"] },
        },
      ],
    },
  ],
  examples: [
    {
      file: "config.yml",
      code: "language: en\npipeline:\n  - name: LanguageModelFeaturizer\n    model_name: bert\n    model_weights: rasa/LaBSE\n",
      finds: ["rasa/LaBSE"],
    },
  ],
});
