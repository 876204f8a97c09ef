import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "spacy",
  title: "spaCy, spacy-transformers and spacy-llm",
  docs: "https://spacy.io/usage/embeddings-transformers",
  imports: ["spacy"],
  languages: ["python"],
  configs: [
    {
      files: ["**/*.cfg"],
      keys: [
        { path: "components.transformer.model.name", kind: "model" },
        { path: "components.*.model.name", kind: "model", namespace: null },
        { path: "components.llm.model.name", kind: "model", namespace: null },
        { path: "initialize.components.transformer.encoder_loader.name", kind: "model" },
        { path: "components.gliner_spacy.gliner_model", kind: "model" },
      ],
    },
  ],
  calls: [
    { names: ["push"], kind: "model", usage: "output", needsImport: true, exact: true, id: { keywords: ["repo_id"] } },
    {
      names: ["add_pipe"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["config.gliner_model", "config.model.name"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "config.cfg",
      code: '[components.transformer.model]\n@architectures = "spacy-transformers.TransformerModel.v3"\nname = "roberta-base"\n',
      finds: ["roberta-base"],
    },
    { file: "a.py", code: 'import spacy\nspacy.load("en_core_web_sm")', finds: [] },
    {
      file: "b.sh",
      code: "pip install https://huggingface.co/spacy/en_core_web_sm/resolve/main/en_core_web_sm-any-py3-none-any.whl",
      finds: ["spacy/en_core_web_sm@main"],
    },
  ],
});
