import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "vertex-model-garden",
  title: "Vertex AI Model Garden, where it deploys from the Hub",
  docs: "https://cloud.google.com/vertex-ai/generative-ai/docs/open-models/use-hugging-face-models",
  imports: ["vertexai"],
  commands: [
    {
      names: [
        "gcloud ai model-garden models deploy",
        "gcloud ai model-garden models list-deployment-config",
        "gcloud beta ai model-garden models deploy",
      ],
      kind: "model",
      positions: [],
      flags: { "--model": "model" },
      namespace: null,
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "gcloud ai model-garden models deploy --model=meta-llama/Llama-3.3-70B-Instruct --region=us-central1",
      finds: ["meta-llama/Llama-3.3-70B-Instruct"],
    },
    { file: "b.sh", code: "gcloud ai model-garden models deploy --model=google/gemma3@gemma-3-27b-it", finds: [] },
  ],
});
