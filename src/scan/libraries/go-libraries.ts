import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "go-libraries",
  title: "Hugot, go-huggingface and LangChainGo",
  docs: "https://github.com/knights-analytics/hugot",
  imports: [
    "github.com/knights-analytics/hugot",
    "github.com/gomlx/go-huggingface",
    "github.com/tmc/langchaingo",
    "github.com/hupe1980/go-huggingface",
  ],
  languages: ["go"],
  calls: [
    { names: ["hugot.DownloadModel", "session.DownloadModel"], kind: "model", id: { position: 0 }, quiet: true },
    { names: ["hugot.DownloadModel"], kind: "model", id: { position: 1 }, quiet: true },
    { names: ["hub.New"], kind: "model", needsImport: true, id: { position: 0 } },
    { names: ["huggingface.WithModel", "huggingface.WithEmbeddingModel"], kind: "model", id: { position: 0 } },
  ],
  examples: [
    {
      file: "a.go",
      code: 'package main\nimport "github.com/knights-analytics/hugot"\nconst name = "KnightsAnalytics/distilbert-base-uncased-finetuned-sst-2-english"\nfunc main() { p, err := hugot.DownloadModel(name, "./models/", opts) }',
      finds: ["KnightsAnalytics/distilbert-base-uncased-finetuned-sst-2-english"],
    },
    {
      file: "b.go",
      code: 'package main\nimport "github.com/gomlx/go-huggingface/hub"\nfunc main() { repo := hub.New("google/gemma-2-2b-it") }',
      finds: ["google/gemma-2-2b-it"],
    },
  ],
});
