import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "nemo-guardrails",
  title: "NeMo Guardrails",
  docs: "https://docs.nvidia.com/nemo/guardrails",
  configs: [
    {
      files: ["**"],
      when: ["models"],
      keys: [
        { path: "models.*.parameters.path", kind: "model", namespace: null },
        { path: "models.*.parameters.repo_id", kind: "model" },
        { path: "models.*.parameters.model_name", kind: "model", namespace: null },
        {
          path: "models.*.model",
          kind: "model",
          namespace: null,
          where: {
            key: "engine",
            values: [
              "huggingface",
              "hf_pipeline_llama2",
              "hf_pipeline_falcon",
              "hf_pipeline_bloke",
              "self_hosted",
              "vllm_openai",
              "vllm",
              "huggingface_hub",
              "huggingface_endpoint",
              "SentenceTransformers",
              "FastEmbed",
            ],
          },
        },
      ],
    },
  ],
  examples: [
    {
      file: "config.yml",
      code: "models:\n  - type: main\n    engine: hf_pipeline_falcon\n    parameters:\n      path: tiiuae/falcon-7b-instruct\n  - type: other\n    engine: openai\n    model: gpt-4o\n",
      finds: ["tiiuae/falcon-7b-instruct"],
    },
  ],
});
