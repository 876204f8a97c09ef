import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "experiment-trackers",
  title: "Experiment trackers (no hub of models)",
  docs: "https://docs.wandb.ai",
  imports: ["wandb", "neptune", "comet_ml"],
  isForeign: true,
  calls: [
    {
      names: ["wandb.init", "api.run", "api.runs", "use_artifact", "neptune.init_run"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["project", "entity"] },
      tagSuffix: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import wandb\nwandb.init(project="initech/bert-finetuning")\napi.run("initech/qwen2-sft/3kd02")',
      finds: [],
    },
  ],
});
