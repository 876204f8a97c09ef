import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "litellm",
  title: "LiteLLM",
  docs: "https://docs.litellm.ai/docs/providers/huggingface",
  imports: ["litellm"],
  uris: [
    {
      prefix: "huggingface/",
      kind: "model",
      skip: [
        "together",
        "sambanova",
        "fireworks-ai",
        "hf-inference",
        "novita",
        "nebius",
        "nscale",
        "hyperbolic",
        "cerebras",
        "groq",
        "featherless-ai",
        "replicate",
        "fal-ai",
        "cohere",
      ],
    },
  ],
  configs: [
    {
      files: ["**"],
      when: ["model_list"],
      keys: [
        {
          path: "model_list.*.litellm_params.model",
          kind: "model",
          prefix: { values: ["huggingface/", "hosted_vllm/"], optional: false },
          namespace: null,
        },
      ],
    },
  ],
  examples: [
    {
      file: "a.py",
      code: 'import litellm\nlitellm.completion(model="huggingface/meta-llama/Llama-3.1-8B-Instruct")',
      finds: ["meta-llama/Llama-3.1-8B-Instruct"],
    },
    { file: "b.py", code: 'import litellm\nlitellm.completion(model="anthropic/claude-sonnet-4")', finds: [] },
    {
      file: "c.py",
      code: 'import litellm\nlitellm.completion(model="huggingface/together/deepseek-ai/DeepSeek-R1")',
      finds: ["deepseek-ai/DeepSeek-R1"],
    },
    {
      file: "litellm.yaml",
      code: "model_list:\n  - model_name: small\n    litellm_params:\n      model: hosted_vllm/facebook/opt-125m\n  - model_name: big\n    litellm_params:\n      model: openrouter/meta-llama/llama-3.3-70b-instruct\n",
      finds: ["facebook/opt-125m"],
    },
  ],
});
