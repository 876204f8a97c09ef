import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "coding-agents",
  title: "Coding agents on a local server (Pi, Hermes, OpenClaw)",
  docs: "https://huggingface.co/docs/hub/local-apps",
  commands: [
    { names: ["hermes config set model.default"], kind: "model", positions: [0], namespace: null, tagSuffix: true },
    {
      names: ["openclaw onboard"],
      kind: "model",
      flags: { "--custom-model-id": "model" },
      namespace: null,
      tagSuffix: true,
    },
  ],
  configs: [
    {
      files: ["**/.pi/agent/models.json", "**/pi/models.json"],
      when: ["providers"],
      keys: ["llama-cpp", "mlx-lm", "vllm", "sglang"].map((server) => ({
        path: `providers.${server}.models.*.id`,
        kind: "model" as const,
        namespace: null,
        tagSuffix: true,
      })),
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "hermes config set model.provider custom\nhermes config set model.default unsloth/Qwen3-8B-GGUF:Q4_K_M",
      finds: ["unsloth/Qwen3-8B-GGUF"],
    },
    {
      file: "b.sh",
      code: 'openclaw onboard --mode local --custom-model-id "mlx-community/Qwen3-8B-4bit" --accept-risk',
      finds: ["mlx-community/Qwen3-8B-4bit"],
    },
    {
      file: ".pi/agent/models.json",
      code: '{ "providers": { "llama-cpp": { "baseUrl": "http://localhost:8080/v1", "models": [{ "id": "unsloth/Qwen3-8B-GGUF:Q4_K_M" }] } } }',
      finds: ["unsloth/Qwen3-8B-GGUF"],
    },
    {
      file: "c/.pi/agent/models.json",
      code: '{ "providers": { "openrouter": { "models": [{ "id": "anthropic/claude-sonnet-4" }] } } }',
      finds: [],
    },
    { file: "d.sh", code: "hermes config set model.default claude-sonnet-4", finds: [] },
  ],
});
