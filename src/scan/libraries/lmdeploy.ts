import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "lmdeploy",
  title: "LMDeploy",
  docs: "https://lmdeploy.readthedocs.io",
  imports: ["lmdeploy"],
  calls: [
    {
      names: ["pipeline", "lmdeploy.pipeline", "lmdeploy.serve"],
      kind: "model",
      needsImport: true,
      languages: ["python"],
      id: { position: 0, keywords: ["model_path"] },
    },
  ],
  commands: [
    {
      names: [
        "lmdeploy serve api_server",
        "lmdeploy chat",
        "lmdeploy lite auto_awq",
        "lmdeploy lite calibrate",
        "lmdeploy lite smooth_quant",
        "lmdeploy serve gradio",
      ],
      kind: "model",
      positions: [0],
      revision: ["--revision"],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: "from lmdeploy import pipeline\npipe = pipeline('internlm/internlm2_5-7b-chat')",
      finds: ["internlm/internlm2_5-7b-chat"],
    },
    {
      file: "b.sh",
      code: "lmdeploy serve api_server internlm/internlm2_5-7b-chat --server-port 23333",
      finds: ["internlm/internlm2_5-7b-chat"],
    },
  ],
});
