import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "runpod",
  title: "RunPod vLLM worker",
  docs: "https://docs.runpod.io/serverless/vllm",
  variables: [
    { name: "MODEL_NAME", kind: "model", revision: "MODEL_REVISION" },
    { name: "TOKENIZER_NAME", kind: "model" },
  ],
  examples: [
    {
      file: ".env",
      code: "MODEL_NAME=openchat/openchat-3.5-0106\nMODEL_REVISION=main\n",
      finds: ["openchat/openchat-3.5-0106@main"],
    },
    { file: "b/.env", code: "MODEL_NAME=gpt-4o\n", finds: [] },
  ],
});
