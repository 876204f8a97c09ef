import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "djl-serving",
  title: "DJL Serving and SageMaker LMI",
  docs: "https://docs.djl.ai/master/docs/serving",
  configs: [
    {
      files: ["**/serving.properties"],
      keys: [
        { path: "option.model_id", kind: "model", revision: "option.revision" },
        { path: "**.model_id", kind: "model" },
        { path: "**.speculative_draft_model", kind: "model" },
      ],
    },
  ],
  variables: [
    { name: "OPTION_MODEL_ID", kind: "model", revision: "OPTION_REVISION" },
    { name: "OPTION_SPECULATIVE_DRAFT_MODEL", kind: "model" },
  ],
  examples: [
    {
      file: "serving.properties",
      code: "engine=Python\noption.model_id=TheBloke/Llama-2-7B-fp16\noption.dtype=fp16\n",
      finds: ["TheBloke/Llama-2-7B-fp16"],
    },
    { file: "b/serving.properties", code: "engine=Python\noption.model_id=s3://bucket/llama\n", finds: [] },
  ],
});
