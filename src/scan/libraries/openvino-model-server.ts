import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "openvino-model-server",
  title: "OpenVINO Model Server and GenAI",
  docs: "https://docs.openvino.ai",
  commands: [
    {
      names: ["ovms"],
      images: ["openvino/model_server"],
      kind: "model",
      positions: [],
      flags: { "--source_model": "model", "--draft_source_model": "model" },
      switches: ["--pull"],
    },
    {
      names: [
        "export_model.py text_generation",
        "export_model.py embeddings_ov",
        "export_model.py rerank_ov",
        "export_model.py embeddings",
        "export_model.py rerank",
      ],
      kind: "model",
      positions: [],
      flags: { "--source_model": "model", "--draft_source_model": "model" },
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "docker run openvino/model_server:latest --pull --source_model OpenVINO/Phi-3-mini-FastDraft-50M-int8-ov --model_repository_path /models",
      finds: ["OpenVINO/Phi-3-mini-FastDraft-50M-int8-ov"],
    },
    {
      file: "b.sh",
      code: "python export_model.py text_generation --source_model meta-llama/Meta-Llama-3-8B-Instruct --weight-format int8",
      finds: ["meta-llama/Meta-Llama-3-8B-Instruct"],
    },
  ],
});
