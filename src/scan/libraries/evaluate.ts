import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "evaluate",
  title: "Evaluate",
  docs: "https://huggingface.co/docs/evaluate",
  imports: ["evaluate"],
  languages: ["python"],
  calls: [
    {
      names: ["evaluate.load"],
      kind: "space",
      id: { position: 0, keywords: ["path"] },
      revision: { keywords: ["revision"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["load"],
      exact: true,
      kind: "space",
      needsImport: true,
      id: { position: 0, keywords: ["path"] },
      revision: { keywords: ["revision"] },
      namespace: null,
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import evaluate\nevaluate.load("lvwerra/element_count")',
      finds: ["space:lvwerra/element_count"],
    },
    {
      file: "metric.py",
      code: 'from evaluate import load\nimport json\nload("lvwerra/element_count")\njson.load("lvwerra/other")',
      finds: ["space:lvwerra/element_count"],
    },
    { file: "b.py", code: 'import evaluate\nevaluate.load("accuracy")', finds: [] },
  ],
});
