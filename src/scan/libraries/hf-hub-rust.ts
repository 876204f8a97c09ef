import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "hf-hub-rust",
  title: "hf-hub (Rust)",
  docs: "https://github.com/huggingface/hf-hub",
  imports: ["hf_hub", "candle_transformers", "candle_core"],
  languages: ["rust"],
  calls: [
    { names: ["Repo.model", "api.model"], kind: "model", id: { position: 0 } },
    { names: ["model"], kind: "model", needsImport: true, id: { position: 0 }, namespace: null, quiet: true },
    { names: ["Repo.dataset", "api.dataset"], kind: "dataset", id: { position: 0 } },
    { names: ["dataset"], kind: "dataset", needsImport: true, id: { position: 0 }, namespace: null, quiet: true },
    { names: ["Repo.new"], kind: "model", needsImport: true, id: { position: 0 } },
    { names: ["Repo.with_revision"], kind: "model", id: { position: 0 }, revision: { position: 2 } },
    { names: ["client.model"], kind: "model", needsImport: true, id: { position: 1 }, ownerPosition: 0 },
    { names: ["client.dataset"], kind: "dataset", needsImport: true, id: { position: 1 }, ownerPosition: 0 },
  ],
  examples: [
    {
      file: "main.rs",
      code: 'use hf_hub::api::sync::Api;\nfn main() { let api = Api::new().unwrap(); let repo = api.model("lmz/candle-stories15M".to_string()); }',
      finds: ["lmz/candle-stories15M"],
    },
    {
      file: "b.rs",
      code: 'use hf_hub::{Repo, RepoType};\nfn main() { let r = Repo::with_revision("BAAI/bge-small-en-v1.5".to_string(), RepoType::Model, "refs/pr/3".to_string()); }',
      finds: ["BAAI/bge-small-en-v1.5@refs/pr/3"],
    },
    {
      file: "c.rs",
      code: 'use hf_hub::HFClient;\nfn main() { let m = client.model("openai-community", "gpt2"); }',
      finds: ["openai-community/gpt2"],
    },
  ],
});
