import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "late-interaction",
  title: "ColBERT, RAGatouille, PyLate and rerankers",
  docs: "https://lightonai.github.io/pylate",
  imports: ["colbert", "ragatouille", "pylate", "rerankers"],
  languages: ["python"],
  calls: [
    {
      names: ["models.ColBERT", "ColBERT"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name_or_path"] },
    },
    {
      names: ["Indexer", "Searcher", "Checkpoint"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["checkpoint"] },
      quiet: true,
    },
    { names: ["Checkpoint"], kind: "model", needsImport: true, id: { position: 0 }, quiet: true },
    {
      names: ["Reranker"],
      kind: "model",
      needsImport: true,
      id: { position: 0, keywords: ["model_name"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from pylate import models\nmodels.ColBERT(model_name_or_path="lightonai/colbertv2.0")',
      finds: ["lightonai/colbertv2.0"],
    },
    {
      file: "b.py",
      code: "from rerankers import Reranker\nReranker('mixedbread-ai/mxbai-rerank-large-v1', model_type='cross-encoder')",
      finds: ["mixedbread-ai/mxbai-rerank-large-v1"],
    },
    { file: "c.py", code: 'from rerankers import Reranker\nReranker("cohere", lang="en")', finds: [] },
  ],
});
