import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "paddlenlp",
  title: "PaddleNLP, where it loads from the Hub",
  docs: "https://paddlenlp.readthedocs.io",
  imports: ["paddlenlp"],
  languages: ["python"],
  calls: [
    {
      names: ["Taskflow"],
      kind: "model",
      needsImport: true,
      id: { keywords: ["task_path"] },
      namespace: null,
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from paddlenlp.transformers import AutoModel\nAutoModel.from_pretrained("PaddlePaddle/ci-test-ernie-model", from_hf_hub=True)',
      finds: ["PaddlePaddle/ci-test-ernie-model"],
    },
  ],
});
