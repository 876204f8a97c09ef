import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "optimum",
  title: "Optimum (ONNX, OpenVINO, Neuron, ExecuTorch)",
  docs: "https://huggingface.co/docs/optimum",
  imports: ["optimum"],
  languages: ["python"],
  calls: [
    {
      names: ["main_export"],
      kind: "model",
      id: { position: 0, keywords: ["model_name_or_path"] },
      revision: { keywords: ["revision"] },
      remoteCode: "trust_remote_code",
    },
  ],
  commands: [
    {
      names: [
        "optimum-cli export",
        "optimum-cli onnxruntime quantize",
        "optimum-cli neuron",
        "python -m optimum.exporters.onnx",
        "python -m optimum.exporters.openvino",
      ],
      kind: "model",
      flags: { "--model": "model", "-m": "model" },
      revision: ["--revision"],
      remoteCode: "--trust-remote-code",
      switches: ["--trust-remote-code", "--disable-stateful", "--monolith", "--no-post-process"],
    },
  ],
  examples: [
    {
      file: "a.sh",
      code: "optimum-cli export onnx --model distilbert/distilbert-base-uncased-distilled-squad out/",
      finds: ["distilbert/distilbert-base-uncased-distilled-squad"],
    },
    {
      file: "b.sh",
      code: "optimum-cli export openvino --trust-remote-code -m Qwen/Qwen3-0.6B --weight-format int4 ov",
      finds: ["Qwen/Qwen3-0.6B"],
    },
    { file: "c.sh", code: "optimum-cli export onnx --model ./local_checkpoint out/", finds: [] },
  ],
});
