import { describe, expect, it } from "@jest/globals";
import detector from "../../../src/scan/detectors/library-call.ts";
import { blindSpots, findings, scanFile } from "../../builders/detect.ts";

const T = "from transformers import AutoModel, pipeline\n";

describe("library-call", () => {
  it.each<[string, string, string, string[]]>([
    ["a literal by position", "a.py", `${T}AutoModel.from_pretrained("Qwen/Qwen3-4B")`, ["2 Qwen/Qwen3-4B"]],
    [
      "a keyword",
      "a.py",
      `${T}AutoModel.from_pretrained(pretrained_model_name_or_path="Qwen/Qwen3-4B")`,
      ["2 Qwen/Qwen3-4B"],
    ],
    [
      "a call over many lines",
      "a.py",
      `${T}AutoModel.from_pretrained(\n  "Qwen/Qwen3-4B",\n  revision="main",\n)`,
      ["3 Qwen/Qwen3-4B@main"],
    ],
    [
      "the constant behind a name, at the constant",
      "a.py",
      `${T}MODEL = "Qwen/Qwen3-4B"\nAutoModel.from_pretrained(MODEL)`,
      ["2 Qwen/Qwen3-4B"],
    ],
    [
      "a class attribute",
      "a.py",
      `${T}class A:\n  model_id = "Qwen/Qwen3-4B"\n  def f(self):\n    AutoModel.from_pretrained(self.model_id)`,
      ["3 Qwen/Qwen3-4B"],
    ],
    [
      "the default of a parameter",
      "a.py",
      `${T}def f(name="Qwen/Qwen3-4B"):\n  AutoModel.from_pretrained(name)`,
      ["2 Qwen/Qwen3-4B"],
    ],
    [
      "the default of an option",
      "a.py",
      `${T}p.add_argument("--model", default="Qwen/Qwen3-4B")\nargs = p.parse_args()\nAutoModel.from_pretrained(args.model)`,
      ["2 Qwen/Qwen3-4B"],
    ],
    [
      "the default of an environment variable",
      "a.py",
      `${T}import os\nAutoModel.from_pretrained(os.getenv("M", "Qwen/Qwen3-4B"))`,
      ["3 Qwen/Qwen3-4B"],
    ],
    [
      "either of two",
      "a.py",
      `${T}AutoModel.from_pretrained("Qwen/Qwen3-4B" if big else "Qwen/Qwen3-0.6B")`,
      ["2 Qwen/Qwen3-4B", "2 Qwen/Qwen3-0.6B"],
    ],
    ["a certain f-string", "a.py", `${T}S = "4B"\nAutoModel.from_pretrained(f"Qwen/Qwen3-{S}")`, ["3 Qwen/Qwen3-4B"]],
    [
      "every value of a table that is indexed",
      "a.py",
      `${T}M = {"a": "Qwen/Qwen3-4B", "b": "Qwen/Qwen3-8B"}\nAutoModel.from_pretrained(M[k])`,
      ["2 Qwen/Qwen3-4B", "2 Qwen/Qwen3-8B"],
    ],
    [
      "what a loop runs over",
      "a.py",
      `${T}for m in ["Qwen/Qwen3-4B", "Qwen/Qwen3-8B"]:\n  AutoModel.from_pretrained(m)`,
      ["2 Qwen/Qwen3-4B", "2 Qwen/Qwen3-8B"],
    ],
    [
      "model and tokenizer of one call",
      "a.py",
      `${T}pipeline("x", model="Qwen/Qwen3-4B", tokenizer="google/gemma-2b")`,
      ["2 Qwen/Qwen3-4B", "2 google/gemma-2b"],
    ],
    [
      "the longer name before the shorter one",
      "a.py",
      'from peft import PeftModel\nPeftModel.from_pretrained("Qwen/Qwen3-4B", "trl-lib/qwen-lora")',
      ["2 trl-lib/qwen-lora"],
    ],
    [
      "the kind that a keyword names",
      "a.py",
      'from huggingface_hub import snapshot_download\nsnapshot_download("openai/gsm8k", repo_type="dataset")',
      ["2 dataset:openai/gsm8k"],
    ],
    [
      "a repo and a revision in an options object",
      "a.ts",
      'import { downloadFile } from "@huggingface/hub";\ndownloadFile({ repo: { type: "dataset", name: "openai/gsm8k" }, revision: "v1", path: "x" });',
      ["2 dataset:openai/gsm8k@v1"],
    ],
    [
      "an owner and a name",
      "a.rs",
      'use hf_hub::HFClient;\nfn f() { client.model("openai-community", "gpt2"); }',
      ["2 openai-community/gpt2"],
    ],
    [
      "a positional revision",
      "a.rs",
      'use hf_hub::Repo;\nfn f() { Repo::with_revision("lmz/candle-whisper".to_string(), RepoType::Model, "refs/pr/1".to_string()); }',
      ["2 lmz/candle-whisper@refs/pr/1"],
    ],
    [
      "a module from a registry by URL",
      "a.ts",
      'import { listFiles } from "npm:@huggingface/hub@2";\nlistFiles({ repo: "openai-community/gpt2" });',
      ["2 openai-community/gpt2"],
    ],
    ["an output", "a.py", `${T}model.push_to_hub("initech/tuned-7b")`, ["2 output initech/tuned-7b"]],
    [
      "a repo that is pushed and loaded again, as a use",
      "a.py",
      `${T}NAME = "initech/tuned-7b"\nmodel.push_to_hub(NAME)\nAutoModel.from_pretrained(NAME)`,
      ["2 initech/tuned-7b"],
    ],
    // Near misses.
    ["no local path", "a.py", `${T}AutoModel.from_pretrained("./out/last")`, []],
    ["no file", "a.py", `${T}AutoModel.from_pretrained("weights/model.bin")`, []],
    ["no placeholder", "a.py", `${T}AutoModel.from_pretrained("your-org/your-model")`, []],
    ["no task name for a model", "a.py", `${T}pipeline("text-generation")`, []],
    ["no call of the same name from elsewhere", "a.py", 'import json\njson.load("a/b")', []],
    ["no dataset builder", "a.py", 'from datasets import load_dataset\nload_dataset("csv", data_files="x.csv")', []],
    [
      "no model of another hub",
      "a.py",
      'from modelscope import snapshot_download\nsnapshot_download("qwen/Qwen-7B")',
      [],
    ],
  ])("finds %s", (_, file, code, expected) => {
    expect(findings(file, code, detector)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["a parameter without default", `${T}def f(name):\n  AutoModel.from_pretrained(name)`, ["3 dynamic-id"]],
    [
      "a string with a variable part",
      `${T}def f(size):\n  AutoModel.from_pretrained(f"Qwen/Qwen3-{size}")`,
      ["3 template"],
    ],
    ["what another function returns", `${T}AutoModel.from_pretrained(choose())`, ["2 dynamic-id"]],
    // Near misses: everything is known, or nothing is loaded from the Hub.
    ["nothing where the id is known", `${T}AutoModel.from_pretrained("Qwen/Qwen3-4B")`, []],
    ["nothing for an output", `${T}def f(name):\n  model.push_to_hub(name)`, []],
    ["nothing for a local path", `${T}AutoModel.from_pretrained("./out")`, []],
  ])("is blind to %s", (_, code, expected) => {
    expect(blindSpots("a.py", code, detector)).toEqual(expected);
  });

  it("tells of implicit defaults only when asked", () => {
    const code = `${T}pipeline("sentiment-analysis")`;
    expect(scanFile("a.py", code, detector).blindSpots).toEqual([]);
    expect(scanFile("a.py", code, detector, { implicit: true }).blindSpots).toMatchObject([
      { reason: "implicit-default", line: 2 },
    ]);
  });

  it("says where the constant is loaded and where remote code is switched on", () => {
    const { references } = scanFile(
      "a.py",
      `${T}M = "Qwen/Qwen3-4B"\nAutoModel.from_pretrained(M, trust_remote_code=True)`,
      detector,
    );
    expect(references[0]!.related).toEqual([
      { path: "a.py", line: 3, role: "loaded-here" },
      { path: "a.py", line: 3, role: "remote-code" },
    ]);
  });

  it("counts a constant as pinned only where every load pins it", () => {
    const both = `${T}M = "Qwen/Qwen3-4B"\nAutoModel.from_pretrained(M, revision="abc1234")\nAutoModel.from_pretrained(M)`;
    expect(findings("a.py", both, detector)).toEqual(["2 Qwen/Qwen3-4B"]);
    expect(findings("a.py", both.replace("(M)\n", "(M)").replace(/\n[^\n]*\(M\)$/, ""), detector)).toEqual([
      "2 Qwen/Qwen3-4B@abc1234",
    ]);
  });

  it("reads own loaders from the policy", () => {
    const calls = [{ language: "python", name: "acme.load", position: 0, keyword: null, kind: "model" as const }];
    const { references } = scanFile("a.py", 'acme.load("initech/tuned-7b")', detector, { calls });
    expect(references).toMatchObject([{ id: "initech/tuned-7b", library: "policy" }]);
    expect(scanFile("a.py", 'other.load("initech/tuned-7b")', detector, { calls }).references).toEqual([]);
  });
});
