import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "distilabel",
  title: "distilabel and Argilla",
  docs: "https://distilabel.argilla.io",
  imports: ["distilabel", "argilla"],
  languages: ["python"],
  calls: [
    { names: ["InferenceEndpointsLLM"], kind: "model", id: { keywords: ["model_id"] } },
    { names: ["InferenceEndpointsLLM"], kind: "model", id: { keywords: ["tokenizer_id"] }, quiet: true },
    { names: ["TransformersLLM"], kind: "model", id: { keywords: ["model"] } },
    { names: ["LoadDataFromHub", "LoadHubDataset"], kind: "dataset", id: { keywords: ["repo_id"] } },
    {
      names: ["rg.Dataset.from_hub", "Dataset.from_hub"],
      kind: "dataset",
      needsImport: true,
      id: { position: 0, keywords: ["repo_id"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from distilabel.llms import InferenceEndpointsLLM\nInferenceEndpointsLLM(model_id="meta-llama/Meta-Llama-3.1-70B-Instruct", tokenizer_id="meta-llama/Meta-Llama-3.1-70B-Instruct")',
      finds: ["meta-llama/Meta-Llama-3.1-70B-Instruct", "meta-llama/Meta-Llama-3.1-70B-Instruct"],
    },
  ],
});
