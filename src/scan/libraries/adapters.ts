import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "adapters",
  title: "Adapters (AdapterHub)",
  docs: "https://docs.adapterhub.ml",
  imports: ["adapters"],
  languages: ["python"],
  calls: [
    {
      names: ["load_adapter", "load_adapter_fusion"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["adapter_name_or_path"] },
      revision: { keywords: ["version"] },
      namespace: null,
    },
    {
      names: ["push_adapter_to_hub"],
      kind: "model",
      usage: "output",
      id: { position: 0, keywords: ["repo_id", "repo_name"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from adapters import AutoAdapterModel\nmodel = AutoAdapterModel.from_pretrained("FacebookAI/roberta-base")\nmodel.load_adapter("AdapterHub/roberta-base-pf-imdb", source="hf")',
      finds: ["AdapterHub/roberta-base-pf-imdb", "FacebookAI/roberta-base"],
    },
    { file: "b.py", code: 'from adapters import AutoAdapterModel\nmodel.load_adapter("sentiment@ukp")', finds: [] },
  ],
});
