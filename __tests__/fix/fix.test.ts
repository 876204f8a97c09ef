import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyEdits, Lines, moved, overlap, replacementsOf } from "../../src/fix/edit.ts";
import { unifiedDiff } from "../../src/fix/diff.ts";
import { editsOf, planFile, type Scan } from "../../src/fix/fix.ts";
import { changedLines, COMMIT, fixed, scan } from "./planning.ts";

/** A file, the lines that pinning changes in it, and what is left alone and why. */
const CASES: readonly [path: string, text: string, changed: readonly string[], left: readonly string[]][] = [
  [
    "a.py",
    'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3")\n',
    ['AutoModel.from_pretrained("BAAI/bge-m3", revision="<COMMIT>")'],
    [],
  ],
  [
    "b.py",
    'from transformers import pipeline\np = pipeline(\n    "summarization",\n    model="BAAI/bge-m3",  # why\n)\n',
    ['    revision="<COMMIT>",'],
    [],
  ],
  [
    "c.py",
    'from huggingface_hub import hf_hub_download\nhf_hub_download("BAAI/bge-m3", "x.bin", revision="main")\n',
    ['hf_hub_download("BAAI/bge-m3", "x.bin", revision="<COMMIT>")'],
    [],
  ],
  [
    "d.py",
    'from transformers import AutoModel\nopts = {}\nAutoModel.from_pretrained("BAAI/bge-m3", **opts)\n',
    [],
    ["3: `**opts` may hold a revision already"],
  ],
  [
    "a.ipynb",
    '{\n "cells": [\n  {\n   "cell_type": "code",\n   "source": [\n    "from transformers import AutoModel\\n",\n    "AutoModel.from_pretrained(\\n",\n    "    \\"BAAI/bge-m3\\",\\n",\n    ")\\n"\n   ],\n   "metadata": {},\n   "outputs": [],\n   "execution_count": null\n  }\n ],\n "metadata": {},\n "nbformat": 4,\n "nbformat_minor": 5\n}\n',
    ['    "    revision=\\"<COMMIT>\\",\\n",'],
    [],
  ],
  [
    "a.ts",
    'import { pipeline } from "@huggingface/transformers";\nawait pipeline("t", "BAAI/bge-m3", { device: "webgpu" });\n',
    ['await pipeline("t", "BAAI/bge-m3", { device: "webgpu", revision: "<COMMIT>" });'],
    [],
  ],
  [
    "a.js",
    'import { pipeline } from "@huggingface/transformers";\nawait pipeline("t", "BAAI/bge-m3");\n',
    ['await pipeline("t", "BAAI/bge-m3", { revision: "<COMMIT>" });'],
    [],
  ],
  [
    "a.swift",
    'import Hub\nlet x = try await HubApi().snapshot(from: "BAAI/bge-m3")\n',
    ['let x = try await HubApi().snapshot(from: "BAAI/bge-m3", revision: "<COMMIT>")'],
    [],
  ],
  [
    "a2.swift",
    'import MLXLLM\nlet c = ModelConfiguration(id: "BAAI/bge-m3")\n',
    ['let c = ModelConfiguration(id: "BAAI/bge-m3", revision: "<COMMIT>")'],
    [],
  ],
  [
    "a.rs",
    'use hf_hub::{api::sync::Api, Repo, RepoType};\nlet r = api.model("BAAI/bge-m3".to_string());\nlet q = api.repo(Repo::with_revision("BAAI/bge-m3".to_string(), RepoType::Model, "main".to_string()));\n',
    ['let q = api.repo(Repo::with_revision("BAAI/bge-m3".to_string(), RepoType::Model, "<COMMIT>".to_string()));'],
    ["2: `hf-hub-rust` is known to take no revision there"],
  ],
  [
    "a.go",
    'package a\nvar u = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf"\n',
    ['var u = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf"'],
    [],
  ],
  [
    "a.java",
    'class A { String u = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf"; }\n',
    ['class A { String u = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf"; }'],
    [],
  ],
  [
    "a.kt",
    'val u = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf"\n',
    ['val u = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf"'],
    [],
  ],
  [
    "a.cs",
    'var u = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf";\n',
    ['var u = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf";'],
    [],
  ],
  [
    "a.cpp",
    'const char* u = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf";\n',
    ['const char* u = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf";'],
    [],
  ],
  [
    "a.dart",
    "const u = 'https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf';\n",
    ["const u = 'https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf';"],
    [],
  ],
  [
    "a.scala",
    'val u = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf"\n',
    ['val u = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf"'],
    [],
  ],
  [
    "a.sh",
    "#!/bin/bash\nhf download BAAI/bge-m3 --local-dir m\nvllm serve BAAI/bge-m3 --port 1 &\nexport MODEL_ID=BAAI/bge-m3\n",
    [
      "hf download BAAI/bge-m3 --revision <COMMIT> --local-dir m",
      "vllm serve BAAI/bge-m3 --revision <COMMIT> --port 1 &",
    ],
    ["4: nothing in the file says that `REVISION` is read"],
  ],
  [
    "a.bat",
    "@echo off\r\nhf download BAAI/bge-m3 --local-dir m\r\n",
    ["hf download BAAI/bge-m3 --revision <COMMIT> --local-dir m\r"],
    [],
  ],
  [
    "a.ps1",
    'hf download BAAI/bge-m3 --local-dir m\n$env:MODEL_ID = "BAAI/bge-m3"\n',
    ["hf download BAAI/bge-m3 --revision <COMMIT> --local-dir m"],
    ["2: nothing in the file says that `REVISION` is read"],
  ],
  [
    "Makefile",
    "get:\n\thf download BAAI/bge-m3 --local-dir m\n",
    ["\thf download BAAI/bge-m3 --revision <COMMIT> --local-dir m"],
    [],
  ],
  [
    "Dockerfile",
    "FROM ghcr.io/huggingface/text-generation-inference:3\nENV MODEL_ID=BAAI/bge-m3\nRUN hf download BAAI/bge-m3\n",
    ["ENV MODEL_ID=BAAI/bge-m3 REVISION=<COMMIT>", "RUN hf download BAAI/bge-m3 --revision <COMMIT>"],
    [],
  ],
  [
    "compose.yaml",
    'services:\n  tgi:\n    image: ghcr.io/huggingface/text-generation-inference:3\n    command: ["--model-id", "BAAI/bge-m3", "--port", "80"]\n    environment:\n      MODEL_ID: BAAI/bge-m3\n',
    [
      '    command: ["--model-id", "BAAI/bge-m3", "--revision", "<COMMIT>", "--port", "80"]',
      "    environment:",
      "      MODEL_ID: BAAI/bge-m3",
      '      REVISION: "<COMMIT>"',
    ],
    [],
  ],
  [
    "values.yaml",
    "image: vllm/vllm-openai\nargs:\n  - --model\n  - BAAI/bge-m3\n  - --port=80\n",
    ["  - --revision", '  - "<COMMIT>"'],
    [],
  ],
  [
    "axolotl.yml",
    "base_model: BAAI/bge-m3\ndatasets:\n  - path: tatsu-lab/alpaca\n    type: alpaca\nmicro_batch_size: 1\n",
    ['revision_of_model: "<COMMIT>"', "datasets:", "  - path: tatsu-lab/alpaca", '    revision: "<COMMIT>"'],
    [],
  ],
  [".env", "# text-generation-inference\nMODEL_ID=BAAI/bge-m3\n", ["REVISION=<COMMIT>"], []],
  [
    "a.toml",
    '[vllm]\nmodel = "BAAI/bge-m3"\nurl = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf"\n',
    ['url = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf"'],
    ["2: it stands in a place of the program's own, and nothing says that a revision would be read there"],
  ],
  [
    "a.json",
    '{\n  "url": "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf",\n  "model_id": "BAAI/bge-m3"\n}\n',
    ['  "url": "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf",'],
    ["3: it stands in a place of the program's own, and nothing says that a revision would be read there"],
  ],
  [
    "train.json",
    '{\n  "model_name_or_path": "BAAI/bge-m3",\n  "output_dir": "x"\n}\n',
    ['  "model_revision": "<COMMIT>",'],
    [],
  ],
  [
    "a.tf",
    'resource "x" "y" {\n  environment = {\n    HF_MODEL_ID = "BAAI/bge-m3"\n  }\n  url = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf"\n}\n',
    [
      '    HF_MODEL_REVISION = "<COMMIT>"',
      "  }",
      '  url = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf"',
    ],
    [],
  ],
  [
    "a.nix",
    '{ fetchurl }: fetchurl { url = "https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf"; sha256 = "x"; }\n',
    ['{ fetchurl }: fetchurl { url = "https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf"; sha256 = "x"; }'],
    [],
  ],
  [
    "a.properties",
    "spring.ai.embedding.transformer.onnx.model-uri=https://huggingface.co/BAAI/bge-m3/resolve/main/onnx/model.onnx\n",
    [
      "spring.ai.embedding.transformer.onnx.model-uri=https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/onnx/model.onnx",
    ],
    [],
  ],
  [
    "config.pbtxt",
    'parameters {\n  key: "model_id"\n  value: { string_value: "BAAI/bge-m3" }\n}\n',
    [],
    ["3: it stands in a place of the program's own, and nothing says that a revision would be read there"],
  ],
  [
    "a.xml",
    "<a><url>https://huggingface.co/BAAI/bge-m3/resolve/main/x.gguf</url></a>\n",
    ["<a><url>https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/x.gguf</url></a>"],
    [],
  ],
  [
    "a.html",
    '<script type="module">\nimport { pipeline } from "https://cdn.jsdelivr.net/npm/@huggingface/transformers";\nawait pipeline("t", "BAAI/bge-m3");\n</script>\n',
    ['await pipeline("t", "BAAI/bge-m3", { revision: "<COMMIT>" });'],
    [],
  ],
  [
    "README.md",
    "---\nbase_model: BAAI/bge-m3\n---\n\n```sh\nhf download BAAI/bge-m3\n```\n",
    [],
    ["2: nothing in the file says that `revision_of_model` is read"],
  ],
  ["hf.yaml", "model: hf://BAAI/bge-m3\n", [], ["1: nothing in the file says that `@` is read"]],
  [
    "hf.py",
    'import polars as pl\npl.read_parquet("hf://BAAI/bge-m3/x.parquet")\n',
    ['pl.read_parquet("hf://BAAI/bge-m3@<COMMIT>/x.parquet")'],
    [],
  ],
  ["models/x/1/model.json", '{\n  "model": "BAAI/bge-m3",\n  "dtype": "auto"\n}\n', ['  "revision": "<COMMIT>",'], []],
  [
    "main.tf",
    "resource x y {\n  yaml_body = <<YAML\nspec:\n  containers:\n    - command:\n        - vllm\n        - serve\n        - --model\n        - BAAI/bge-m3\n        - --port\nYAML\n}\n",
    ["        - --revision", '        - "<COMMIT>"'],
    [],
  ],
  [
    "shortnames.conf",
    '[shortnames]\n  "tiny" = "hf://BAAI/bge-m3"\n',
    [],
    ["2: nothing in the file says that `@` is read"],
  ],
  [
    "models.txt",
    "models/a.gguf,https://huggingface.co/BAAI/bge-m3/resolve/main/a.gguf\n",
    ["models/a.gguf,https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/a.gguf"],
    [],
  ],
  [
    "CMakeLists.txt",
    "# see https://huggingface.co/BAAI/bge-m3/resolve/main/b.bin\nfile(DOWNLOAD https://huggingface.co/BAAI/bge-m3/resolve/main/a.bin a.bin)\n",
    ["file(DOWNLOAD https://huggingface.co/BAAI/bge-m3/resolve/<COMMIT>/a.bin a.bin)"],
    [],
  ],
  [
    "localai.yaml",
    "backend: llama-cpp\nparameters:\n  model: huggingface://BAAI/bge-m3/x.gguf\n",
    ["  model: huggingface://BAAI/bge-m3/x.gguf@<COMMIT>"],
    [],
  ],
  [
    "preset.yaml",
    "models:\n  llm: ai/x\n  b:\n    model: hf.co/BAAI/bge-m3\n",
    [],
    ["4: `ollama` is known to take no revision there"],
  ],
];

const facts = (path: string, text: string) =>
  scan(path, text).map(({ kind, id, usage, line, revision }) => ({ kind, id, usage, line, revision }));

describe("a pin", () => {
  it.each(CASES)("in %s is written as that file writes it", (path, text, changed, left) => {
    const { plan, text: after } = fixed(path, text);
    expect(changedLines(text, after).map((line) => line.replaceAll(COMMIT, "<COMMIT>"))).toEqual(changed);
    expect(plan.left.map(({ change, why }) => `${change.reference.line}: ${why}`)).toEqual(left);
    expect(plan.fixes.length + left.length).toBeGreaterThan(0);
  });

  it.each(CASES)("in %s is what the scanner reads there, and nothing else changes", (path, text) => {
    const { plan, text: after } = fixed(path, text);
    const pinned = new Set(plan.fixes.map(({ change }) => change.reference.id + change.reference.line));
    const intended = facts(path, text).map((one) =>
      pinned.has(one.id + one.line) ? { ...one, revision: COMMIT } : one,
    );
    const ignoreLine = ({ kind, id, usage, revision }: (typeof intended)[number]) => ({ kind, id, usage, revision });
    expect(facts(path, after).map(ignoreLine)).toEqual(intended.map(ignoreLine));
    // Once more changes nothing.
    expect(fixed(path, after).text).toBe(after);
  });
});

describe("a name", () => {
  const RENAMED: Record<string, string> = { "BAAI/bge-m3": "google/flan-t5-large", "tatsu-lab/alpaca": "openai/gsm8k" };
  it.each(CASES)("in %s is replaced, and nothing else changes", (path, text) => {
    const { plan, text: after } = fixed(path, text, (id) => RENAMED[id]!);
    expect(plan.left).toEqual([]);
    const uses = facts(path, text).filter(({ usage }) => usage === "use");
    expect(uses.length).toBe(plan.fixes.length);
    expect(facts(path, after)).toEqual(
      facts(path, text).map((one) => (one.usage === "use" ? { ...one, id: RENAMED[one.id]! } : one)),
    );
  });

  it("that the program also compares elsewhere is left alone", () => {
    const text =
      'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3")\nis_m3 = path.startswith("BAAI/bge-m3")\n';
    const { plan } = fixed("a.py", text, () => "google/flan-t5-large");
    expect(plan.fixes).toEqual([]);
    expect(plan.left.map(({ why }) => why)).toEqual([
      "the name also stands in line 3, where it is not read as a reference: both have to change together",
    ]);
  });
});

describe("what is not done", () => {
  it("is a fix after which the scanner reads something else, and the others are still made", () => {
    const text =
      'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3")\nAutoModel.from_pretrained("google/flan-t5-large")\nAutoModel.from_pretrained("openai/whisper-large-v3")\n';
    // A reader that is blind to the revision of one of them.
    const blind: Scan = (path, content) =>
      scan(path, content).map((one) => (one.id === "google/flan-t5-large" ? { ...one, revision: null } : one));
    const changes = blind("a.py", text).map((reference) => ({
      rules: ["revision-not-pinned" as const],
      reference,
      what: "pin" as const,
      commit: COMMIT,
    }));
    const plan = planFile("a.py", text, changes, blind);
    expect(plan.fixes.map(({ change }) => change.reference.line)).toEqual([2, 4]);
    expect(plan.left.map(({ change, why }) => `${change.reference.line}: ${why}`)).toEqual([
      "3: it would still be asked for without a revision somewhere",
    ]);
  });

  it("is a file that is another one by now", () => {
    const text = 'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3")\n';
    const changes = scan("a.py", text).map((reference) => ({
      rules: ["revision-not-pinned" as const],
      reference,
      what: "pin" as const,
      commit: COMMIT,
    }));
    const plan = planFile("a.py", `\n${text}`, changes, scan);
    expect(plan.fixes).toEqual([]);
    expect(plan.left.map(({ why }) => why)).toEqual(["the file has changed since it was scanned"]);
  });
});

describe("the bytes around a fix", () => {
  const PYTHON =
    'from transformers import AutoModel\nm = AutoModel.from_pretrained(\n\t"BAAI/bge-m3",\n\tdevice_map="auto"\n)';
  it.each([
    ["CRLF", PYTHON.replaceAll("\n", "\r\n"), '\tdevice_map="auto",\r\n\trevision="C"\r\n)'],
    ["a byte order mark", `\ufeff${PYTHON}\n`, '\tdevice_map="auto",\n\trevision="C"\n)\n'],
    ["no line break at the end", PYTHON, '\tdevice_map="auto",\n\trevision="C"\n)'],
    [
      "a byte order mark before the only line",
      '\ufefffrom transformers import AutoModel; AutoModel.from_pretrained("BAAI/bge-m3")',
      'AutoModel.from_pretrained("BAAI/bge-m3", revision="C")',
    ],
  ])("stay: %s", (_, text, end) => {
    const after = fixed("a.py", text).text.replaceAll(COMMIT, "C");
    expect(after.endsWith(end)).toBe(true);
    expect(after.startsWith("\ufeff")).toBe(text.startsWith("\ufeff"));
    expect(after.replace(/[^\r]/g, "").length).toBe(text.includes("\r") ? after.split("\n").length - 1 : 0);
  });
});

/** No edit of ours begins or ends inside of a line break. */
const splits = (text: string, at: number): boolean => text[at - 1] === "\r" && text[at] === "\n";

describe("edits", () => {
  const textAndEdits = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\r\n"), maxLength: 60 }).chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc
        .array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.constantFrom("", "x", "y\n", "z\nz")), { maxLength: 4 })
        .map((list) =>
          list.map(([start, length, inserted]) => ({
            start,
            end: Math.min(text.length, start + length),
            text: inserted,
          })),
        )
        .filter(
          (edits) => !overlap(edits) && !edits.some(({ start, end }) => splits(text, start) || splits(text, end)),
        ),
    ),
  );

  it("as whole lines give the same text", () => {
    fc.assert(
      fc.property(textAndEdits, ([text, edits]) => {
        const lines = new Lines(text);
        let changed = text;
        for (const { startLine, endLine, replacement } of replacementsOf("a", text, edits).reverse())
          changed = changed.slice(0, lines.startOf(startLine)) + replacement + changed.slice(lines.endOf(endLine));
        // Lines that two edits share are one replacement, in the order of the edits.
        expect(changed).toBe(applyEdits(text, edits));
      }),
    );
  });

  it("move what stands behind them and nothing before them", () => {
    fc.assert(
      fc.property(textAndEdits, fc.nat(60), ([text, edits], at) => {
        fc.pre(at < text.length && !edits.some(({ start, end }) => start <= at && at < end));
        expect(applyEdits(text, edits)[moved(at, edits)]).toBe(text[at]);
      }),
    );
  });
});

describe("the diff", () => {
  it("names files as git does", () => {
    const header = (path: string) =>
      unifiedDiff(path, "a\n", [{ start: 0, end: 1, text: "b" }])
        .split("\n")
        .slice(0, 2);
    expect(header("a/b.py")).toEqual(["--- a/a/b.py", "+++ b/a/b.py"]);
    expect(header("a b.py")).toEqual(["--- a/a b.py\t", "+++ b/a b.py\t"]);
    expect(header('q"\u001b\\.py')).toEqual(['--- "a/q\\"\\033\\\\.py"', '+++ "b/q\\"\\033\\\\.py"']);
    expect(header("é.py")).toEqual(["--- a/é.py", "+++ b/é.py"]);
  });

  it("is empty where nothing changes", () => {
    const { plan, text } = fixed("a.py", "print(1)\n");
    expect(unifiedDiff("a.py", text, editsOf(plan))).toBe("");
  });
});
