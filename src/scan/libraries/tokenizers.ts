import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "tokenizers",
  title: "Tokenizers (Python, Rust, Go, JavaScript, Scala)",
  docs: "https://huggingface.co/docs/tokenizers",
  imports: ["tokenizers", "github.com/daulet/tokenizers", "github.com/sugarme/tokenizer", "io.brunk.tokenizers"],
  calls: [
    {
      names: ["Tokenizer.from_pretrained"],
      kind: "model",
      id: { position: 0, keywords: ["identifier"] },
      revision: { keywords: ["revision"] },
    },
    { names: ["tokenizers.FromPretrained"], kind: "model", languages: ["go"], id: { position: 0 } },
    {
      names: ["Tokenizer.fromPretrained"],
      kind: "model",
      languages: ["scala"],
      id: { position: 0, keywords: ["identifier"] },
    },
    { names: ["HybridChunker"], kind: "model", id: { keywords: ["tokenizer"] }, quiet: true },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from tokenizers import Tokenizer\nTokenizer.from_pretrained("bert-base-cased")',
      finds: ["bert-base-cased"],
    },
    {
      file: "a.rs",
      code: 'use tokenizers::Tokenizer;\nfn main() { let t = Tokenizer::from_pretrained("bert-base-cased", None)?; }',
      finds: ["bert-base-cased"],
    },
    {
      file: "a.go",
      code: 'package main\nimport "github.com/daulet/tokenizers"\nfunc main() { tk, err := tokenizers.FromPretrained("google-bert/bert-base-uncased") }',
      finds: ["google-bert/bert-base-uncased"],
    },
    {
      file: "A.scala",
      code: 'import io.brunk.tokenizers.Tokenizer\nval tokenizer = Tokenizer.fromPretrained("bert-base-cased")',
      finds: ["bert-base-cased"],
    },
  ],
});
