import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "presidio",
  title: "Presidio and LLM Guard",
  docs: "https://microsoft.github.io/presidio",
  imports: ["presidio_analyzer", "llm_guard"],
  configs: [
    { files: ["**"], when: ["nlp_engine_name"], keys: [{ path: "models.*.model_name.transformers", kind: "model" }] },
  ],
  calls: [
    {
      names: ["Model"],
      kind: "model",
      needsImport: true,
      exact: true,
      languages: ["python"],
      id: { keywords: ["path"] },
      revision: { keywords: ["revision"] },
      quiet: true,
    },
    {
      names: ["TransformersRecognizer", "HuggingFaceNerRecognizer"],
      kind: "model",
      id: { keywords: ["model_path", "model_name"] },
      quiet: true,
    },
  ],
  examples: [
    { file: "trap.py", code: 'from django.db.models import Model\nModel(path="app/views")', finds: [] },
    {
      file: "nlp.yaml",
      code: "nlp_engine_name: transformers\nmodels:\n  - lang_code: en\n    model_name:\n      spacy: en_core_web_sm\n      transformers: StanfordAIMI/stanford-deidentifier-base\n",
      finds: ["StanfordAIMI/stanford-deidentifier-base"],
    },
    {
      file: "a.py",
      code: 'from llm_guard.model import Model\nV2 = Model(path="protectai/deberta-v3-base-prompt-injection-v2", revision="89b085cd330414d3e7d9dd787870f315957e1e9f")',
      finds: ["protectai/deberta-v3-base-prompt-injection-v2@89b085cd330414d3e7d9dd787870f315957e1e9f"],
    },
  ],
});
