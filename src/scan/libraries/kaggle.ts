import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kaggle",
  title: "Kaggle (another hub)",
  docs: "https://github.com/Kaggle/kagglehub",
  imports: ["kagglehub"],
  isForeign: true,
  calls: [
    {
      names: ["kagglehub.model_download", "kagglehub.dataset_download", "model_download", "dataset_download"],
      kind: "model",
      id: { position: 0 },
    },
  ],
  commands: [
    {
      names: ["kaggle datasets download", "kaggle models instances versions download"],
      kind: "dataset",
      positions: [0],
      flags: { "-d": "dataset" },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import kagglehub\npath = kagglehub.dataset_download("lakshmi25npathi/imdb-dataset-of-50k-movie-reviews")',
      finds: [],
    },
  ],
});
