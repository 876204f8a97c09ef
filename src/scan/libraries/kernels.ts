import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kernels",
  title: "Kernels",
  docs: "https://huggingface.co/docs/kernels",
  imports: ["kernels"],
  calls: [
    {
      names: [
        "get_kernel",
        "has_kernel",
        "get_locked_kernel",
        "load_and_register_kernel",
        "load_and_register_attn_kernel",
        "LayerRepository",
        "FuncRepository",
      ],
      kind: "model",
      languages: ["python"],
      id: { position: 0, keywords: ["repo_id"] },
      revision: { keywords: ["revision"] },
    },
  ],
  commands: [
    { names: ["kernels download", "kernels check", "kernels versions"], kind: "model", positions: [0], flags: {} },
  ],
  configs: [
    {
      files: ["**/kernels.lock"],
      keys: [
        { path: "*.repo_id", kind: "model", revision: "sha" },
        { path: "repo_id", kind: "model", revision: "sha" },
      ],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from kernels import get_kernel\nget_kernel("kernels-community/activation", revision="v0.0.3")',
      finds: ["kernels-community/activation@v0.0.3"],
    },
  ],
});
