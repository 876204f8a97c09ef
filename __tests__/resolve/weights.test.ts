import { describe, expect, it } from "@jest/globals";
import { weightsOf } from "../../src/resolve/weights.ts";
import { record } from "./hub-in-memory.ts";
import { processorTime } from "../builders/processor-time.ts";

describe("weights", () => {
  it.each<[string, string[], string[], string[], string[]]>([
    ["safe ones", ["model-00001-of-00002.safetensors", "config.json", "README.md"], ["safetensors"], [], []],
    [
      "pickles",
      ["pytorch_model.bin", "vae/diffusion_pytorch_model.fp16.bin"],
      ["pickle"],
      ["pytorch_model.bin", "vae/diffusion_pytorch_model.fp16.bin"],
      [],
    ],
    [
      "both",
      ["model.safetensors", "pytorch_model-00001-of-00002.bin"],
      ["pickle", "safetensors"],
      ["pytorch_model-00001-of-00002.bin"],
      [],
    ],
    ["an adapter", ["adapter_model.bin", "adapter_config.json"], ["pickle"], ["adapter_model.bin"], []],
    [
      "checkpoints",
      ["original/consolidated.00.pth", "v1.ckpt", "scaler.joblib", "m.nemo"],
      ["pickle"],
      ["m.nemo", "original/consolidated.00.pth", "scaler.joblib", "v1.ckpt"],
      [],
    ],
    [
      "what a training leaves behind",
      [
        "model.safetensors",
        "training_args.bin",
        "optimizer.pt",
        "scheduler.pt",
        "rng_state_0.pth",
        "checkpoint-5/random_states_0.pkl",
        "global_step9/mp_rank_00_model_states.pt",
        "global_step9/bf16_zero_pp_rank_0_mp_rank_00_optim_states.pt",
      ],
      ["safetensors"],
      [],
      [
        "checkpoint-5/random_states_0.pkl",
        "global_step9/bf16_zero_pp_rank_0_mp_rank_00_optim_states.pt",
        "global_step9/mp_rank_00_model_states.pt",
        "optimizer.pt",
        "rng_state_0.pth",
        "scheduler.pt",
        "training_args.bin",
      ],
    ],
    ["llama.cpp's", ["x-Q4_K_M.gguf", "llama-7b.ggmlv3.q4_0.bin", "ggml-base.en.bin"], ["gguf", "other"], [], []],
    ["OpenVINO's", ["openvino/openvino_model.bin", "openvino/openvino_model.xml"], ["openvino"], [], []],
    [
      "a browser's",
      ["onnx/model_q4.onnx", "onnx/model.onnx_data", "group1-shard1of2.bin", "params_shard_3.bin"],
      ["onnx", "other"],
      [],
      [],
    ],
    [
      "Apple's",
      ["a.mlpackage/Data/com.apple.CoreML/weights/weight.bin", "b.mlmodelc/coremldata.bin"],
      ["coreml"],
      [],
      [],
    ],
    [
      "other frameworks'",
      ["tf_model.h5", "flax_model.msgpack", "model.keras", "saved_model.pb", "rust_model.ot", "model.ckpt-100.index"],
      ["flax", "keras", "other", "tensorflow"],
      [],
      [],
    ],
    ["none", ["README.md", "tokenizer.json", "vocab.txt", "app.py", "data.parquet"], [], [], []],
  ])("%s", (_, files, formats, unsafeFiles, trainingState) => {
    expect(weightsOf(record("a/b", { files }))).toEqual({ formats, unsafeFiles, trainingState });
  });

  it.each([
    ["ctranslate2", { tags: ["ctranslate2"] }],
    ["fasttext", { libraryName: "fastText" }],
  ])("of %s are called model.bin and are no pickle", (_, facts) => {
    expect(weightsOf(record("a/b", { files: ["model.bin"], ...facts }))).toMatchObject({
      formats: ["other"],
      unsafeFiles: [],
    });
  });

  it("of an unknown library called model.bin are a pickle", () => {
    expect(weightsOf(record("a/b", { files: ["model.bin"] })).unsafeFiles).toEqual(["model.bin"]);
  });

  it("are not known where the Hub did not list the files", () => {
    expect(weightsOf(record("a/b", { files: null }))).toEqual({ formats: [], unsafeFiles: [], trainingState: [] });
  });

  it("are told in linear time from names of any length", () => {
    const files = Array.from({ length: 2000 }, (_, index) => `${"q4_".repeat(300)}${index}.bin`);
    const began = processorTime();
    weightsOf(record("a/b", { files }));
    expect(processorTime() - began).toBeLessThan(1_500);
  });
});
