import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "structured-generation",
  title: "Outlines, Guidance and LMQL",
  docs: "https://dottxt-ai.github.io/outlines",
  imports: ["outlines", "guidance", "lmql"],
  languages: ["python"],
  calls: [
    {
      names: [
        "models.transformers",
        "models.Transformers",
        "models.mamba",
        "models.exl2",
        "models.llamacpp",
        "models.vllm",
        "models.mlxlm",
        "models.transformers_vision",
      ],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name", "model", "repo_id"] },
    },
    {
      names: ["lmql.model"],
      kind: "model",
      id: { position: 0 },
      prefix: { values: ["local:"], optional: true },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from outlines import models\nmodel = models.transformers("microsoft/Phi-3-mini-4k-instruct")',
      finds: ["microsoft/Phi-3-mini-4k-instruct"],
    },
    {
      file: "b.py",
      code: 'from guidance import models\nlm = models.Transformers("openai-community/gpt2")',
      finds: ["openai-community/gpt2"],
    },
    {
      file: "c.py",
      code: 'import lmql\nlmql.model("local:facebook/opt-125m", cuda=True)',
      finds: ["facebook/opt-125m"],
    },
    { file: "d.py", code: 'from outlines import models\nmodels.openai("gpt-4o")', finds: [] },
  ],
});
