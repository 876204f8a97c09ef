import { describe, expect, it } from "@jest/globals";
import detector from "../../../src/scan/detectors/hub-uri.ts";
import { findings } from "../../builders/detect.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

describe("hub-uri", () => {
  it.each<[string, string, string, string[]]>([
    ["a scheme", "a.py", 'x = "hf://Qwen/Qwen3-4B"', ["1 Qwen/Qwen3-4B"]],
    ["a file behind the id", "a.py", 'x = "hf://Qwen/Qwen3-4B/model.safetensors"', ["1 Qwen/Qwen3-4B"]],
    [
      "a dataset at a revision",
      "a.py",
      'x = "hf://datasets/openai/gsm8k@v1/train.parquet"',
      ["1 dataset:openai/gsm8k@v1"],
    ],
    [
      "a revision behind the file",
      "a.yaml",
      "uri: huggingface://TheBloke/phi-2-GGUF/phi-2.Q8_0.gguf@main",
      ["1 TheBloke/phi-2-GGUF@main"],
    ],
    ["a prefix", "a.py", 'x = "hf-hub:timm/resnet50.a1_in1k"', ["1 timm/resnet50.a1_in1k"]],
    [
      "the word of an inference service before the id",
      "a.py",
      'x = "huggingface/together/deepseek-ai/DeepSeek-R1"',
      ["1 deepseek-ai/DeepSeek-R1"],
    ],
    [
      "a task before the id",
      "a.yaml",
      "providers: [ 'huggingface:text-generation:Qwen/Qwen3-4B' ]",
      ["1 Qwen/Qwen3-4B"],
    ],
    [
      "a quantisation, which is no revision",
      "compose.yaml",
      "model: hf.co/unsloth/Qwen3-4B-GGUF:Q4_K_M",
      ["1 unsloth/Qwen3-4B-GGUF"],
    ],
    [
      "a URI in a command",
      "a.sh",
      'local-ai run "huggingface://TheBloke/phi-2-GGUF/phi-2.gguf"',
      ["1 TheBloke/phi-2-GGUF"],
    ],
    [
      "an id in the path of a cache, with its commit",
      "a.json",
      `{"path": "/root/.cache/huggingface/hub/models--Qwen--Qwen3-4B/snapshots/${SHA}/x"}`,
      [`1 Qwen/Qwen3-4B@${SHA}`],
    ],
    ["a mention", "a.py", "# see hf://Qwen/Qwen3-4B", ["1 mention Qwen/Qwen3-4B"]],
    // Near misses.
    ["no address behind a word of everyday language", "a.java", 'f("local:randomport/connectors/name");', []],
    ["no bucket", "a.py", 'x = "s3://Qwen/Qwen3-4B"', []],
    ["no folder of an application", "a.py", 'x = "huggingface/models/Qwen/Qwen3-4B"', []],
    ["no variable part", "a.py", 'x = f"hf://{owner}/Qwen3-4B"', []],
    ["no other hub", "a.py", 'x = "ollama://qwen/qwen3"', []],
  ])("finds %s", (_, file, code, expected) => {
    expect(findings(file, code, detector)).toEqual(expected);
  });
});
