import { describe, expect, it } from "@jest/globals";
import detector from "../../../src/scan/detectors/environment-variable.ts";
import { findings } from "../../builders/detect.ts";

describe("environment-variable", () => {
  it.each<[string, string, string, string[]]>([
    ["a file of variables", ".env", "MODEL_ID=Qwen/Qwen3-4B\nREVISION=main\n", ["1 Qwen/Qwen3-4B@main"]],
    [
      "pairs of a container",
      "a.yaml",
      "env:\n  - name: MODEL_ID\n    value: Qwen/Qwen3-4B\n  - name: REVISION\n    value: main\n",
      ["3 Qwen/Qwen3-4B@main"],
    ],
    [
      "the revision of the same list only",
      "a.yaml",
      "a:\n  env:\n    - name: MODEL_ID\n      value: Qwen/Qwen3-4B\nb:\n  env:\n    - name: REVISION\n      value: main\n",
      ["4 Qwen/Qwen3-4B"],
    ],
    [
      "a map",
      "compose.yaml",
      "services:\n  a:\n    environment:\n      MODEL_ID: Qwen/Qwen3-4B\n",
      ["4 Qwen/Qwen3-4B"],
    ],
    [
      "a list of assignments",
      "compose.yaml",
      "services:\n  a:\n    environment:\n      - MODEL_ID=Qwen/Qwen3-4B\n",
      ["4 Qwen/Qwen3-4B"],
    ],
    ["an image", "Dockerfile", "FROM x\nENV MODEL_ID=Qwen/Qwen3-4B\n", ["2 Qwen/Qwen3-4B"]],
    ["a shell", "a.sh", "export MODEL_ID=Qwen/Qwen3-4B\n", ["1 Qwen/Qwen3-4B"]],
    ["the default in code", "a.py", 'import os\nm = os.getenv("MODEL_ID", "Qwen/Qwen3-4B")', ["2 Qwen/Qwen3-4B"]],
    ["an assignment in code", "a.py", 'import os\nos.environ["MODEL_ID"] = "Qwen/Qwen3-4B"', ["2 Qwen/Qwen3-4B"]],
    ["a map for a service", "a.py", 'env = {"HF_MODEL_ID": "Qwen/Qwen3-4B"}', ["1 Qwen/Qwen3-4B"]],
    ["an id in lower case", "runtime.env", "MODEL_ID=qwen/qwen3-32b-fp8\n", ["1 qwen/qwen3-32b-fp8"]],
    // Near misses.
    ["no folder", ".env", "MODEL_ID=/data/model\n", []],
    ["no name of a service", ".env", "MODEL_NAME=gpt-4o\n", []],
    ["no name of a gateway", "a.py", 'import os\nm = os.getenv("MODEL_NAME", "gateway1/gpt-5.4-nano")', []],
    [
      "a tokenizer that is called after one",
      "a.py",
      'import os\nm = os.getenv("MODEL_ID", "Xenova/gpt-4")',
      ["2 Xenova/gpt-4"],
    ],
    ["no other variable", ".env", "MODEL_IDS=Qwen/Qwen3-4B\n", []],
  ])("finds %s", (_, file, code, expected) => {
    expect(findings(file, code, detector)).toEqual(expected);
  });

  it("denies a variable that takes ids of the Hub with a scheme only", () => {
    expect(findings("a.sh", "docker run -e NIM_MODEL_NAME=nvidia/llama-3.1-nemotron-70b x")).toEqual([]);
    expect(findings("a.sh", "docker run -e NIM_MODEL_NAME=hf://nvidia/Llama-3.1-Nemotron-70B-Instruct-HF x")).toEqual([
      "1 nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
    ]);
  });
});
