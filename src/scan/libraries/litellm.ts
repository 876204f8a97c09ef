import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "litellm",
  title: "LiteLLM",
  docs: "https://docs.litellm.ai/docs/providers/huggingface",
  imports: ["litellm"],
  uris: [{ prefix: "huggingface/", kind: "model" }],
  examples: [
    {
      file: "a.py",
      code: 'import litellm\nlitellm.completion(model="huggingface/meta-llama/Llama-3.1-8B-Instruct")',
      finds: ["meta-llama/Llama-3.1-8B-Instruct"],
    },
    { file: "b.py", code: 'import litellm\nlitellm.completion(model="anthropic/claude-sonnet-4")', finds: [] },
  ],
});
