import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "local-apps",
  title: "Links that open a model in a local application",
  docs: "https://huggingface.co/docs/hub/local-apps",
  uris: [
    { prefix: "jan://models/huggingface/", kind: "model" },
    { prefix: "atomic-chat://models/huggingface/", kind: "model" },
    { prefix: "jellybox://llm/models/huggingface/LLM/", kind: "model" },
    { prefix: "jellybox://image/models/huggingface/Image/", kind: "model" },
    { prefix: "msty://models/search/hf/", kind: "model" },
    { prefix: "recursechat://new-hf-gguf-model?hf-model-id=", kind: "model" },
    { prefix: "unsloth://open_from_hf?model=", kind: "model" },
    { prefix: "https://backyard.ai/hf/model/", kind: "model" },
    { prefix: "https://drawthings.ai/import/diffusers/pipeline.from_pretrained?repo_id=", kind: "model" },
    { prefix: "https://drawthings.ai/import/diffusers/pipeline.load_lora_weights?repo_id=", kind: "model" },
    { prefix: "https://diffusionbee.com/huggingface_import?model_id=", kind: "model" },
    { prefix: "https://joyfusion.app/import_from_hf?repo_id=", kind: "model" },
  ],
  examples: [
    {
      file: "a.ts",
      code: 'const link = "jan://models/huggingface/unsloth/Qwen3-0.6B-GGUF";',
      finds: ["unsloth/Qwen3-0.6B-GGUF"],
    },
    {
      file: "b.html",
      code: '<a href="unsloth://open_from_hf?model=unsloth%2FQwen3-0.6B-GGUF&file=Qwen3-0.6B-Q4_K_M.gguf">open</a>',
      finds: ["unsloth/Qwen3-0.6B-GGUF"],
    },
  ],
});
