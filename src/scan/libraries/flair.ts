import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "flair",
  title: "Flair",
  docs: "https://flairnlp.github.io",
  imports: ["flair"],
  languages: ["python"],
  calls: [
    {
      names: [
        "SequenceTagger.load",
        "TextClassifier.load",
        "Classifier.load",
        "TARSClassifier.load",
        "RelationExtractor.load",
      ],
      kind: "model",
      id: { position: 0, keywords: ["model_path", "model_name"] },
      namespace: null,
      quiet: true,
    },
    {
      names: ["TransformerWordEmbeddings", "TransformerDocumentEmbeddings", "SentenceTransformerDocumentEmbeddings"],
      kind: "model",
      id: { position: 0, keywords: ["model"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from flair.models import SequenceTagger\nSequenceTagger.load("flair/ner-english-large")\nfrom flair.embeddings import TransformerWordEmbeddings\nTransformerWordEmbeddings("bert-base-uncased")',
      finds: ["bert-base-uncased", "flair/ner-english-large"],
    },
    { file: "b.py", code: 'from flair.nn import Classifier\nClassifier.load("ner")', finds: [] },
  ],
});
