import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "keras",
  title: "Keras and KerasHub",
  docs: "https://keras.io/keras_hub",
  imports: ["keras", "keras_hub", "keras_nlp", "tensorflow"],
  languages: ["python"],
  calls: [
    {
      names: ["from_preset", "load_model"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["preset", "filepath"] },
      prefix: { values: ["hf://"], optional: false },
      quiet: true,
    },
    {
      names: ["upload_preset"],
      kind: "model",
      usage: "output",
      needsImport: true,
      id: { position: 0, keywords: ["uri"] },
      prefix: { values: ["hf://"], optional: false },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import keras_hub\nkeras_hub.models.Backbone.from_preset("hf://google/gemma-2b-keras")',
      finds: ["google/gemma-2b-keras"],
    },
    {
      file: "b.py",
      code: 'import keras_hub\nkeras_hub.models.Backbone.from_preset("kaggle://keras/gemma/keras/gemma_2b_en")',
      finds: [],
    },
    {
      file: "c.py",
      code: 'import keras_hub\nkeras_hub.upload_preset("hf://initech/tuned", "./preset")',
      finds: ["initech/tuned"],
    },
  ],
});
