import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "ctranslate2",
  title: "CTranslate2",
  docs: "https://opennmt.net/CTranslate2",
  imports: ["ctranslate2"],
  languages: ["python"],
  calls: [
    {
      names: ["TransformersConverter"],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
  ],
  commands: [
    {
      names: ["ct2-transformers-converter"],
      kind: "model",
      positions: [],
      flags: { "--model": "model" },
      revision: ["--revision"],
      remoteCode: "--trust_remote_code",
      switches: ["--force", "--low_cpu_mem_usage", "--trust_remote_code"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "ct2-transformers-converter --model facebook/m2m100_418M --output_dir ct2_model",
      finds: ["facebook/m2m100_418M"],
    },
  ],
});
