import { describe, expect, it } from "@jest/globals";
import detector from "../../../src/scan/detectors/config-key.ts";
import { findings, scanFile } from "../../builders/detect.ts";

describe("config-key", () => {
  it.each<[string, string, string, string[]]>([
    [
      "a key at the root with its revision",
      "a.yml",
      "base_model: Qwen/Qwen3-4B\nrevision_of_model: abc1234\n",
      ["1 Qwen/Qwen3-4B@abc1234"],
    ],
    [
      "a key in a list",
      "a.yml",
      "base_model: Qwen/Qwen3-4B\ndatasets:\n  - path: openai/gsm8k\n",
      ["1 Qwen/Qwen3-4B", "3 dataset:openai/gsm8k"],
    ],
    ["a key at any depth", "a.yaml", "a:\n  b:\n    model_name_or_path: Qwen/Qwen3-4B\n", ["3 Qwen/Qwen3-4B"]],
    [
      "a file by its name",
      "x/adapter_config.json",
      '{"base_model_name_or_path": "Qwen/Qwen3-4B"}',
      ["1 Qwen/Qwen3-4B"],
    ],
    ["an output", "a.yaml", "hub_model_id: initech/tuned-7b\n", ["1 output initech/tuned-7b"]],
    [
      "a revision behind the id",
      "a.yml",
      "merge_method: linear\nmodels:\n  - model: Qwen/Qwen3-4B@main\n",
      ["3 Qwen/Qwen3-4B@main"],
    ],
    ["the default of a variable", "a.yaml", "model_name_or_path: ${MODEL:-Qwen/Qwen3-4B}\n", ["1 Qwen/Qwen3-4B"]],
    [
      "a document in a string",
      "a.yaml",
      "data:\n  train.yaml: |\n    model_name_or_path: Qwen/Qwen3-4B\n",
      ["3 Qwen/Qwen3-4B"],
    ],
    [
      "dotted keys",
      "application.properties",
      "quarkus.langchain4j.jlama.chat-model.model-name=tjake/Llama-3.2-1B-Instruct-JQ4\n",
      ["1 tjake/Llama-3.2-1B-Instruct-JQ4"],
    ],
    ["front matter", "README.md", "---\nbase_model: Qwen/Qwen3-4B\n---\n", ["2 Qwen/Qwen3-4B"]],
    [
      "an entry of the source that is named beside it",
      "a.yaml",
      "spec:\n  source:\n    type: huggingface\n    repository: Qwen/Qwen3-4B\n",
      ["4 Qwen/Qwen3-4B"],
    ],
    // Near misses.
    [
      "no image, whose source is another",
      "a.yaml",
      "spec:\n  source:\n    type: docker\n    repository: vllm/vllm-openai\n",
      [],
    ],
    ["no key of a schema that the file is not of", "a.yml", "models:\n  - model: Qwen/Qwen3-4B@main\n", []],
    ["no key of a file of another name", "x/other.json", '{"base_model_name_or_path_2": "Qwen/Qwen3-4B"}', []],
    ["no local path", "a.yaml", "model_name_or_path: ./out\n", []],
    ["no URI of a store", "a.yaml", "apiVersion: serving.kserve.io/v1\nspec:\n  storageUri: s3://bucket/model\n", []],
    ["nothing in code", "a.py", 'x = {"base_model": "Qwen/Qwen3-4B"}', []],
  ])("finds %s", (_, file, code, expected) => {
    expect(findings(file, code, detector)).toEqual(expected);
  });

  it("reads own keys from the policy, in the files that it names", () => {
    const keys = [{ files: "configs/*.yml", path: "encoder.checkpoint", kind: "model" as const }];
    const code = "encoder:\n  checkpoint: initech/tuned-7b\n";
    expect(scanFile("configs/a.yml", code, detector, { keys }).references).toMatchObject([
      { id: "initech/tuned-7b", library: "policy", line: 2 },
    ]);
    expect(scanFile("other/a.yml", code, detector, { keys }).references).toEqual([]);
  });
});
