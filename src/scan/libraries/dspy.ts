import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "dspy",
  title: "DSPy",
  docs: "https://dspy.ai",
  imports: ["dspy"],
  languages: ["python"],
  calls: [
    {
      names: ["dspy.HFModel", "dspy.HFClientTGI", "dspy.HFClientVLLM"],
      kind: "model",
      id: { position: 0, keywords: ["model"] },
    },
    {
      names: ["DataLoader.from_huggingface", "dl.from_huggingface", "from_huggingface"],
      kind: "dataset",
      needsImport: true,
      id: { position: 0, keywords: ["dataset_name"] },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: "import dspy\nllama = dspy.HFModel(model='meta-llama/Llama-2-7b-hf')",
      finds: ["meta-llama/Llama-2-7b-hf"],
    },
    { file: "b.py", code: "import dspy\ndspy.LM('openai/gpt-4o-mini')", finds: [] },
  ],
});
