import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "github",
  title: "GitHub (no hub of models)",
  docs: "https://docs.github.com",
  imports: ["github", "octokit", "@octokit/rest", "torch"],
  isForeign: true,
  calls: [
    {
      names: ["torch.hub.load", "torch.hub.list", "torch.hub.help", "hub.load"],
      kind: "model",
      id: { position: 0, keywords: ["repo_or_dir", "github"] },
      tagSuffix: true,
    },
    {
      names: ["get_repo", "GitHubIssuesLoader", "GithubFileLoader", "GithubRepositoryReader"],
      kind: "model",
      id: { position: 0, keywords: ["repo", "full_name_or_id"] },
    },
  ],
  commands: [
    {
      names: ["gh repo clone", "gh repo view", "gh release download"],
      kind: "model",
      positions: [0],
      flags: { "--repo": "model", "-R": "model" },
    },
    { names: ["gh"], kind: "model", positions: [], flags: { "--repo": "model", "-R": "model" } },
  ],
  examples: [
    { file: "a.py", code: 'import torch\nmodel = torch.hub.load("snakers4/silero-vad", "silero_vad")', finds: [] },
    {
      file: "b.py",
      code: 'from langchain_community.document_loaders import GitHubIssuesLoader\nGitHubIssuesLoader(repo="huggingface/peft", state="all")',
      finds: [],
    },
  ],
});
