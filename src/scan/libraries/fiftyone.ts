import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "fiftyone",
  title: "FiftyOne",
  docs: "https://docs.voxel51.com/integrations/huggingface.html",
  imports: ["fiftyone"],
  languages: ["python"],
  calls: [
    {
      names: ["load_from_hub"],
      kind: "dataset",
      needsImport: true,
      id: { position: 0, keywords: ["repo_id"] },
      revision: { keywords: ["revision"] },
    },
    {
      names: ["load_zoo_model"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["name_or_path", "repo_id"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from fiftyone.utils.huggingface import load_from_hub\nload_from_hub("Voxel51/VisDrone2019-DET")',
      finds: ["dataset:Voxel51/VisDrone2019-DET"],
    },
  ],
});
