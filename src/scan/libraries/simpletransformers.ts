import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "simpletransformers",
  title: "Simple Transformers, ktrain and Happy Transformer",
  docs: "https://simpletransformers.ai",
  imports: ["simpletransformers", "happytransformer", "ktrain"],
  languages: ["python"],
  calls: [
    {
      names: [
        "ClassificationModel",
        "MultiLabelClassificationModel",
        "NERModel",
        "QuestionAnsweringModel",
        "T5Model",
        "Seq2SeqModel",
        "LanguageModelingModel",
        "RepresentationModel",
        "HappyTextClassification",
        "HappyGeneration",
        "HappyTextToText",
        "HappyWordPrediction",
        "HappyTokenClassification",
        "HappyQuestionAnswering",
      ],
      kind: "model",
      needsImport: true,
      id: { position: 1, keywords: ["model_name"] },
    },
    { names: ["text.Transformer"], kind: "model", needsImport: true, id: { position: 0 } },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from simpletransformers.classification import ClassificationModel\nClassificationModel("roberta", "FacebookAI/roberta-base")',
      finds: ["FacebookAI/roberta-base"],
    },
  ],
});
