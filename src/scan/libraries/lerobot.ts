import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "lerobot",
  title: "LeRobot",
  docs: "https://huggingface.co/docs/lerobot",
  imports: ["lerobot"],
  languages: ["python"],
  calls: [
    {
      names: ["LeRobotDataset", "LeRobotDatasetMetadata", "MultiLeRobotDataset"],
      kind: "dataset",
      id: { position: 0, keywords: ["repo_id", "repo_ids"] },
      revision: { keywords: ["revision"] },
    },
    { names: ["LeRobotDataset.create"], kind: "dataset", usage: "output", id: { position: 0, keywords: ["repo_id"] } },
  ],
  commands: [
    {
      names: [
        "lerobot-train",
        "lerobot-eval",
        "lerobot-record",
        "lerobot-replay",
        "lerobot-dataset-viz",
        "python -m lerobot.scripts.train",
        "python -m lerobot.scripts.eval",
        "python -m lerobot.record",
        "lerobot/scripts/train.py",
        "lerobot/scripts/eval.py",
        "train.py",
        "eval.py",
      ],
      kind: "model",
      positions: [],
      flags: {
        "--policy.path": "model",
        "--policy.pretrained_path": "model",
        "--dataset.repo_id": "dataset",
        "--repo-id": "dataset",
        "--policy.repo_id": { kind: "model", usage: "output" },
      },
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "lerobot-train --policy.path=lerobot/smolvla_base --dataset.repo_id=lerobot/svla_so100_pickplace --policy.repo_id=initech/so100",
      finds: ["dataset:lerobot/svla_so100_pickplace", "initech/so100", "lerobot/smolvla_base"],
    },
    {
      file: "b.py",
      code: 'from lerobot.datasets.lerobot_dataset import LeRobotDataset\nLeRobotDataset("lerobot/pusht", revision="v2.0")',
      finds: ["dataset:lerobot/pusht@v2.0"],
    },
  ],
});
