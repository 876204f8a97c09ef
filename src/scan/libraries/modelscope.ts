import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "modelscope",
  title: "ModelScope (another hub)",
  docs: "https://modelscope.cn/docs",
  imports: ["modelscope", "swift"],
  languages: ["python"],
  isForeign: true,
  calls: [
    {
      names: ["snapshot_download", "model_file_download", "dataset_snapshot_download"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_id", "repo_id", "dataset_id"] },
    },
    {
      names: ["from_pretrained"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["pretrained_model_name_or_path", "model_name_or_path"] },
    },
    { names: ["pipeline"], kind: "model", needsImport: true, id: { position: 1, keywords: ["model"] } },
    { names: ["MsDataset.load"], kind: "dataset", id: { position: 0, keywords: ["dataset_name"] } },
  ],
  commands: [
    {
      names: ["modelscope download"],
      kind: "model",
      positions: [0],
      flags: { "--model": "model", "--dataset": "dataset" },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from modelscope import snapshot_download\nsnapshot_download("qwen/Qwen-7B-Chat")',
      finds: [],
    },
    { file: "b.sh", code: "modelscope download --model Qwen/Qwen2.5-7B-Instruct", finds: [] },
    {
      file: "c.py",
      code: 'from modelscope import AutoModel\nmodel_id = "Qwen/Qwen2.5-7B-Instruct"\nAutoModel.from_pretrained(model_id)',
      finds: [],
    },
  ],
});
