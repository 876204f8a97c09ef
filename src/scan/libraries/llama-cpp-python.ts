import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "llama-cpp-python",
  title: "llama-cpp-python",
  docs: "https://llama-cpp-python.readthedocs.io",
  imports: ["llama_cpp"],
  languages: ["python"],
  calls: [
    {
      names: ["Llama.from_pretrained", "LlamaHFTokenizer.from_pretrained"],
      kind: "model",
      id: { position: 0, keywords: ["repo_id", "path"] },
    },
  ],
  commands: [
    {
      names: ["python -m llama_cpp.server"],
      kind: "model",
      positions: [],
      flags: { "--hf_model_repo_id": "model", "--hf_pretrained_model_name_or_path": "model" },
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from llama_cpp import Llama\nLlama.from_pretrained(repo_id="Qwen/Qwen2-0.5B-Instruct-GGUF", filename="*q8_0.gguf")',
      finds: ["Qwen/Qwen2-0.5B-Instruct-GGUF"],
    },
    {
      file: "b.sh",
      code: "python3 -m llama_cpp.server --hf_model_repo_id Qwen/Qwen2-0.5B-Instruct-GGUF --model '*q8_0.gguf'",
      finds: ["Qwen/Qwen2-0.5B-Instruct-GGUF"],
    },
    { file: "c.py", code: 'from llama_cpp import Llama\nLlama(model_path="./models/7B/llama.gguf")', finds: [] },
  ],
});
