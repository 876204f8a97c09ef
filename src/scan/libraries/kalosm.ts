import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "kalosm",
  title: "Kalosm and rust-bert",
  docs: "https://floneum.com/kalosm",
  imports: ["kalosm", "kalosm_llama", "rust_bert"],
  languages: ["rust"],
  calls: [{ names: ["FileSource.huggingface"], kind: "model", id: { position: 0 }, revision: { position: 1 } }],
  examples: [
    {
      file: "a.rs",
      code: 'use kalosm::language::*;\nfn main() { let s = FileSource::huggingface("QuantFactory/SmolLM-1.7B-Instruct-GGUF".to_string(), "main".to_string(), "x.gguf".to_string()); }',
      finds: ["QuantFactory/SmolLM-1.7B-Instruct-GGUF@main"],
    },
  ],
});
