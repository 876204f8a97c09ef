import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "hf-hub-rust",
  title: "hf-hub and mistral.rs (Rust)",
  docs: "https://github.com/huggingface/hf-hub",
  imports: ["hf_hub", "mistralrs", "candle_transformers", "tokenizers"],
  calls: [
    {
      names: [
        "Repo.model",
        "api.model",
        "TextModelBuilder.new",
        "VisionModelBuilder.new",
        "GgufModelBuilder.new",
        "Tokenizer.from_pretrained",
      ],
      kind: "model",
      id: { position: 0 },
    },
    { names: ["Repo.dataset", "api.dataset"], kind: "dataset", id: { position: 0 } },
    { names: ["Repo.with_revision"], kind: "model", id: { position: 0 }, revision: { position: 2 } },
    { names: ["client.model"], kind: "model", needsImport: true, id: { position: 1 }, ownerPosition: 0 },
  ],
  examples: [
    {
      file: "main.rs",
      code: 'use hf_hub::api::sync::Api;\nfn main() { let repo = api.model("lmz/candle-stories15M".to_string()); }',
      finds: ["lmz/candle-stories15M"],
    },
  ],
});
