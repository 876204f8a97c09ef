import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "skops",
  title: "skops (scikit-learn)",
  docs: "https://skops.readthedocs.io",
  imports: ["skops"],
  languages: ["python"],
  calls: [
    {
      names: ["download", "hub_utils.download"],
      kind: "model",
      needsImport: true,
      exact: true,
      id: { position: 0, keywords: ["repo_id"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["get_model_output", "hub_utils.get_config", "get_requirements"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["repo_id"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["hub_utils.push", "push"],
      kind: "model",
      needsImport: true,
      exact: true,
      id: { keywords: ["repo_id"] },
      usage: "output",
      namespace: null,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from skops.hub_utils import download\ndownload("scikit-learn/tabular-playground", "here")',
      finds: ["scikit-learn/tabular-playground"],
    },
    {
      file: "b.py",
      code: 'from skops import hub_utils\nhub_utils.push(repo_id="initech/sparrow-classifier", source="out")',
      finds: ["initech/sparrow-classifier"],
    },
    { file: "c.py", code: 'from site_tools import download\ndownload("files/archive", "here")', finds: [] },
  ],
});
