import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "unsloth",
  title: "Unsloth",
  docs: "https://docs.unsloth.ai",
  imports: ["unsloth"],
  languages: ["python"],
  calls: [
    {
      names: [
        "FastLanguageModel.from_pretrained",
        "FastModel.from_pretrained",
        "FastVisionModel.from_pretrained",
        "FastSentenceTransformer.from_pretrained",
      ],
      kind: "model",
      id: { position: 0, keywords: ["model_name"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
    {
      names: ["push_to_hub_merged", "push_to_hub_gguf"],
      kind: "model",
      usage: "output",
      id: { position: 0, keywords: ["save_directory", "repo_id"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from unsloth import FastLanguageModel\nmodel, tok = FastLanguageModel.from_pretrained(model_name = "unsloth/Meta-Llama-3.1-8B", load_in_4bit = True)\nmodel.push_to_hub_merged("initech/tuned-8b", tok)',
      finds: ["initech/tuned-8b", "unsloth/Meta-Llama-3.1-8B"],
    },
  ],
});
