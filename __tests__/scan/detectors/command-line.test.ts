import { describe, expect, it } from "@jest/globals";
import detector from "../../../src/scan/detectors/command-line.ts";
import { blindSpots, findings, scanFile } from "../../builders/detect.ts";

describe("command-line", () => {
  it.each<[string, string, string, string[]]>([
    ["a positional id", "a.sh", "hf download Qwen/Qwen3-4B", ["1 Qwen/Qwen3-4B"]],
    ["an id behind flags", "a.sh", "hf download --local-dir d --quiet Qwen/Qwen3-4B", ["1 Qwen/Qwen3-4B"]],
    [
      "a flag and its revision",
      "a.sh",
      "text-generation-launcher --model-id Qwen/Qwen3-4B --revision main",
      ["1 Qwen/Qwen3-4B@main"],
    ],
    ["a flag with an equals sign", "a.sh", 'vllm serve --model="Qwen/Qwen3-4B"', ["1 Qwen/Qwen3-4B"]],
    [
      "lines of one command with comments between them",
      "a.sh",
      "python -m lerobot.record \\\n  --robot.id=arm \\ # yours\n  --policy.path=initech/arm-policy",
      ["3 initech/arm-policy"],
    ],
    ["flags far behind the command", "a.sh", `vllm serve x \\ # no\n# ${"-".repeat(300)}\n--model initech/tern`, []],
    [
      "continued lines",
      "a.sh",
      "python3 -u -m vllm.entrypoints.openai.api_server \\\n  --model Qwen/Qwen3-4B",
      ["2 Qwen/Qwen3-4B"],
    ],
    [
      "any version of the interpreter",
      "a.sh",
      "/usr/bin/python3.11 -m sglang.launch_server --model-path Qwen/Qwen3-4B",
      ["1 Qwen/Qwen3-4B"],
    ],
    ["the value of a variable, where it is set", "a.sh", "MODEL=Qwen/Qwen3-4B\nvllm serve $MODEL", ["1 Qwen/Qwen3-4B"]],
    ["the default of a variable", "a.sh", "vllm serve ${MODEL:-Qwen/Qwen3-4B}", ["1 Qwen/Qwen3-4B"]],
    [
      "the program behind wrappers",
      "a.sh",
      "CUDA_VISIBLE_DEVICES=0 nohup uv run vllm serve Qwen/Qwen3-4B &",
      ["1 Qwen/Qwen3-4B"],
    ],
    [
      "arguments of an image",
      "a.sh",
      "docker run -p 80:80 ghcr.io/huggingface/text-generation-inference:3 --model-id Qwen/Qwen3-4B",
      ["1 Qwen/Qwen3-4B"],
    ],
    [
      "another program of an image",
      "a.sh",
      "docker run vllm/vllm-openai:v1 vllm serve Qwen/Qwen3-4B",
      ["1 Qwen/Qwen3-4B"],
    ],
    [
      "names with ids",
      "a.sh",
      "vllm serve Qwen/Qwen3-4B --lora-modules sql=initech/sql-lora",
      ["1 Qwen/Qwen3-4B", "1 initech/sql-lora"],
    ],
    [
      "ids in a list of settings",
      "a.sh",
      "lm_eval --model hf --model_args pretrained=Qwen/Qwen3-4B,revision=main,peft=initech/sql-lora",
      ["1 Qwen/Qwen3-4B@main", "1 initech/sql-lora@main"],
    ],
    [
      "an id in JSON",
      "a.sh",
      `vllm serve Qwen/Qwen3-4B --speculative-config '{"model": "Qwen/Qwen3-0.6B"}'`,
      ["1 Qwen/Qwen3-4B", "1 Qwen/Qwen3-0.6B"],
    ],
    ["the kind that a flag names", "a.sh", "hf download openai/gsm8k --repo-type dataset", ["1 dataset:openai/gsm8k"]],
    ["an output", "a.sh", "hf upload initech/tuned-7b ./out", ["1 output initech/tuned-7b"]],
    [
      "a quantisation, which is no revision",
      "a.sh",
      "llama-server -hf ggml-org/gemma-3-4b-it-GGUF:Q4_K_M",
      ["1 ggml-org/gemma-3-4b-it-GGUF"],
    ],
    [
      "the command of a container",
      "a.yaml",
      "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - command: [vllm, serve]\n      args: [Qwen/Qwen3-4B]\n",
      ["6 Qwen/Qwen3-4B"],
    ],
    [
      "the command of a Dockerfile",
      "Dockerfile",
      'FROM x\nCMD ["vllm", "serve", "Qwen/Qwen3-4B"]\n',
      ["2 Qwen/Qwen3-4B"],
    ],
    [
      "a step of a workflow",
      ".github/workflows/a.yml",
      "jobs:\n  a:\n    steps:\n      - run: hf download Qwen/Qwen3-4B\n",
      ["4 Qwen/Qwen3-4B"],
    ],
    // Near misses.
    ["no alias", "a.sh", "vllm serve ./local --served-model-name qwen/small", []],
    ["no model of the runner's own library", "a.sh", "ollama run library/qwen3:8b", []],
    ["no folder", "a.sh", "vllm serve /models/Qwen/Qwen3-4B", []],
    ["no other command with the same flag", "a.sh", "convert --model-id a/b", []],
    ["no message", "a.sh", 'echo "vllm serve Qwen/Qwen3-4B"', []],
  ])("finds %s", (_, file, code, expected) => {
    expect(findings(file, code, detector).filter((line) => !line.includes("mention"))).toEqual(expected);
  });

  it("is blind to a variable that is set elsewhere", () => {
    expect(blindSpots("a.sh", 'vllm serve "$1"', detector)).toEqual(["1 dynamic-id"]);
    expect(blindSpots("a.sh", 'vllm serve Qwen/Qwen3-4B --port "$1"', detector)).toEqual([]);
  });

  it("points from a variable to the command, and to the switch for remote code", () => {
    const { references } = scanFile("a.sh", "MODEL=Qwen/Qwen3-4B\nvllm serve $MODEL --trust-remote-code", detector);
    expect(references[0]!.related).toEqual([
      { path: "a.sh", line: 2, role: "loaded-here" },
      { path: "a.sh", line: 2, role: "remote-code" },
    ]);
  });

  it("keeps silent where a tool loads from another hub, also for weaker evidence", () => {
    expect(findings("a.sh", "swift sft --model Qwen/Qwen3-4B")).toEqual([]);
    expect(findings("a.sh", "swift sft --model Qwen/Qwen3-4B --use_hf true")).toEqual(["1 Qwen/Qwen3-4B"]);
  });
});
