import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "reinforcement-learning",
  title: "Stable-Baselines3, ML-Agents and Sample Factory",
  docs: "https://huggingface.co/docs/hub/stable-baselines3",
  imports: ["huggingface_sb3", "stable_baselines3", "sample_factory"],
  languages: ["python"],
  calls: [
    { names: ["load_from_hub"], kind: "model", id: { position: 0, keywords: ["repo_id"] } },
    { names: ["package_to_hub"], kind: "model", usage: "output", id: { keywords: ["repo_id"] } },
  ],
  commands: [
    { names: ["mlagents-load-from-hf"], kind: "model", positions: [], flags: { "--repo-id": "model" } },
    { names: ["mlagents-push-to-hf"], kind: "model", usage: "output", positions: [], flags: { "--repo-id": "model" } },
    {
      names: ["python -m sample_factory.huggingface.load_from_hub"],
      kind: "model",
      positions: [],
      flags: { "-r": "model", "--repo_id": "model" },
    },
    {
      names: ["python -m rl_zoo3.load_from_hub"],
      kind: "model",
      positions: [],
      flags: { "-orga": "model" },
      namespace: null,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from huggingface_sb3 import load_from_hub\nload_from_hub(repo_id="sb3/demo-hf-CartPole-v1", filename="ppo-CartPole-v1.zip")',
      finds: ["sb3/demo-hf-CartPole-v1"],
    },
    {
      file: "b.sh",
      code: 'mlagents-load-from-hf --repo-id="ThomasSimonini/ppo-Huggy" --local-dir="./downloads"',
      finds: ["ThomasSimonini/ppo-Huggy"],
    },
  ],
});
