import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "elastic",
  title: "Elasticsearch (Eland) and OpenSearch",
  docs: "https://www.elastic.co/docs/reference/elasticsearch/clients/eland",
  imports: ["eland", "opensearch_py_ml"],
  calls: [
    { names: ["TransformerModel"], kind: "model", needsImport: true, id: { keywords: ["model_id"], position: 0 } },
    {
      names: ["SentenceTransformerModel"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["model_id"] },
      namespace: "sentence-transformers",
      quiet: true,
    },
  ],
  commands: [{ names: ["eland_import_hub_model"], kind: "model", positions: [], flags: { "--hub-model-id": "model" } }],
  examples: [
    {
      file: "a.sh",
      code: "eland_import_hub_model --url http://localhost:9200 --hub-model-id elastic/distilbert-base-cased-finetuned-conll03-english --task-type ner --start",
      finds: ["elastic/distilbert-base-cased-finetuned-conll03-english"],
    },
    {
      file: "b.json",
      code: '{"name": "huggingface/sentence-transformers/all-MiniLM-L12-v2", "version": "1.0.1", "model_format": "TORCH_SCRIPT"}',
      finds: ["sentence-transformers/all-MiniLM-L12-v2"],
    },
  ],
});
