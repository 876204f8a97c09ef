import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "datasets",
  title: "Datasets",
  docs: "https://huggingface.co/docs/datasets",
  imports: ["datasets"],
  languages: ["python"],
  calls: [
    {
      names: [
        "load_dataset",
        "load_dataset_builder",
        "get_dataset_config_names",
        "get_dataset_split_names",
        "get_dataset_infos",
        "get_dataset_default_config_name",
        "dataset_module_factory",
      ],
      kind: "dataset",
      id: { position: 0, keywords: ["path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
      takesAnyName: true,
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
        "lance",
        "hdf5",
      ],
    },
    {
      names: "dataset ds data datasets dataset_dict raw_datasets train_dataset hf_dataset"
        .split(" ")
        .map((name) => `${name}.push_to_hub`),
      kind: "dataset",
      usage: "output",
      id: { position: 0, keywords: ["repo_id"] },
    },
  ],
  commands: [{ names: ["datasets-cli test", "datasets-cli convert_to_parquet"], kind: "dataset", positions: [0] }],
  examples: [
    {
      file: "a.py",
      code: 'from datasets import load_dataset\nload_dataset("openai/gsm8k", "main", split="train")',
      finds: ["dataset:openai/gsm8k"],
    },
    { file: "b.py", code: 'from datasets import load_dataset\nload_dataset("json", data_files="x.json")', finds: [] },
    { file: "c.py", code: 'from datasets import load_dataset\nload_dataset("squad")', finds: ["dataset:squad"] },
    {
      file: "d.py",
      code: 'from datasets import load_dataset\nload_dataset("parquet", data_files="hf://datasets/allenai/c4@main/en/*.parquet")',
      finds: ["dataset:allenai/c4@main"],
    },
    { file: "e.py", code: 'from datasets import load_dataset\nload_dataset("data/train.json")', finds: [] },
  ],
});
