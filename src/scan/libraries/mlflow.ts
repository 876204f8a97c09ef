import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "mlflow",
  title: "MLflow",
  docs: "https://mlflow.org/docs/latest/ml/deep-learning/transformers",
  imports: ["mlflow"],
  languages: ["python"],
  calls: [
    {
      names: [
        "mlflow.transformers.log_model",
        "mlflow.transformers.save_model",
        "mlflow.sentence_transformers.log_model",
      ],
      kind: "model",
      id: { keywords: ["transformers_model"] },
      quiet: true,
    },
    {
      names: ["huggingface_dataset", "from_huggingface"],
      kind: "dataset",
      needsImport: true,
      id: { keywords: ["path"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import mlflow\nmlflow.transformers.log_model(transformers_model="distilbert/distilgpt2", artifact_path="m")',
      finds: ["distilbert/distilgpt2"],
    },
  ],
});
