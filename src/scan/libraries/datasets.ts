import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "datasets",
  title: "Datasets",
  docs: "https://huggingface.co/docs/datasets",
  imports: ["datasets"],
  calls: [
    {
      names: [
        "load_dataset",
        "load_dataset_builder",
        "get_dataset_config_names",
        "get_dataset_split_names",
        "get_dataset_infos",
      ],
      kind: "dataset",
      id: { position: 0, keywords: ["path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
      notIds: [
        "json",
        "csv",
        "parquet",
        "text",
        "imagefolder",
        "audiofolder",
        "videofolder",
        "webdataset",
        "arrow",
        "pandas",
        "generator",
        "xml",
        "sql",
        "spark",
        "pdffolder",
        "cache",
      ],
    },
    { names: ["push_to_hub"], kind: "dataset", usage: "output", needsImport: true, id: { keywords: ["repo_id"] } },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from datasets import load_dataset\nload_dataset("openai/gsm8k", "main", split="train")',
      finds: ["dataset:openai/gsm8k"],
    },
    { file: "b.py", code: 'from datasets import load_dataset\nload_dataset("json", data_files="x.json")', finds: [] },
    { file: "c.py", code: 'from datasets import load_dataset\nload_dataset("squad")', finds: ["dataset:squad"] },
  ],
});
