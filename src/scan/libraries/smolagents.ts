import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "smolagents",
  title: "smolagents",
  docs: "https://huggingface.co/docs/smolagents",
  imports: ["smolagents"],
  languages: ["python"],
  calls: [
    {
      names: ["InferenceClientModel", "HfApiModel", "TransformersModel", "VLLMModel", "MLXModel"],
      kind: "model",
      id: { position: 0, keywords: ["model_id"] },
    },
    {
      names: ["load_tool", "Tool.from_hub", "from_space", "CodeAgent.from_hub", "ToolCollection.from_hub"],
      kind: "space",
      needsImport: true,
      id: { position: 0, keywords: ["repo_id", "space_id"] },
      quiet: true,
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'from smolagents import InferenceClientModel, load_tool\nInferenceClientModel(model_id="Qwen/Qwen2.5-Coder-32B-Instruct")\nload_tool("m-ric/text-to-image", trust_remote_code=True)',
      finds: ["Qwen/Qwen2.5-Coder-32B-Instruct", "space:m-ric/text-to-image"],
    },
    {
      file: "b.py",
      code: 'from smolagents import LiteLLMModel\nLiteLLMModel(model_id="anthropic/claude-3-5-sonnet")',
      finds: [],
    },
  ],
});
