import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "mlserver",
  title: "MLServer and Seldon",
  docs: "https://mlserver.readthedocs.io",
  configs: [
    {
      files: ["**/model-settings.json"],
      keys: [
        { path: "parameters.extra.pretrained_model", kind: "model" },
        { path: "parameters.extra.pretrained_tokenizer", kind: "model" },
      ],
    },
  ],
  variables: [{ name: "MLSERVER_MODEL_HUGGINGFACE_PRETRAINED_MODEL", kind: "model" }],
  examples: [
    {
      file: "model-settings.json",
      code: '{"name": "qa", "implementation": "mlserver_huggingface.HuggingFaceRuntime", "parameters": {"extra": {"task": "question-answering", "pretrained_model": "distilbert/distilbert-base-cased-distilled-squad"}}}',
      finds: ["distilbert/distilbert-base-cased-distilled-squad"],
    },
  ],
});
