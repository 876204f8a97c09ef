import { describe, expect, it } from "@jest/globals";
import { emptyDocument, UnreadableDocument, type Document, type ReadNested } from "../../../src/scan/document.ts";
import notebook from "../../../src/scan/documents/notebook.ts";
import type { Source } from "../../../src/scan/source.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

type Cell = [kind: string, source: string | string[]];

function ipynb(cells: Cell[], metadata: object = { kernelspec: { language: "python" } }): string {
  const code = { outputs: [{ data: { "text/plain": ["load('out/put') \"}]"] } }], execution_count: null };
  const written = cells.map(([kind, source]) => ({
    cell_type: kind,
    metadata: {},
    ...(kind === "code" ? code : {}),
    source,
  }));
  return JSON.stringify({ cells: written, metadata, nbformat: 4 }, null, 1);
}

/** Reads a notebook and remembers what it asks other readers to read. */
function read(text: string): { document: Document; asked: Map<string, Source> } {
  const asked = new Map<string, Source>();
  const nested: ReadNested = (format, source) => {
    asked.set(format, source);
    return emptyDocument(format, source);
  };
  return { document: readCode(notebook, text, nested), asked };
}

describe("notebook", () => {
  it("reads cells in order as one text, whatever the form of their source", () => {
    const text = ipynb([
      ["code", ["from x import load\n", "MODEL = 'a/b'"]],
      ["markdown", "text"],
      ["code", "load(MODEL)\nload('c/d')"],
    ]);
    const { document } = read(text);
    expect(document.imports).toEqual(["x"]);
    expect(showLiterals(document)).toEqual(["a/b < assignment:MODEL", "c/d < argument:load[0]"]);
    expect(showCalls(document)).toEqual(['load(MODEL) ; MODEL = "a/b"', 'load("c/d")']);
  });

  it("points into the raw file, past escapes, with the cell", () => {
    const text = ipynb([
      ["code", 'é = "\\n"\n'],
      ["code", ['x = "q\\t"\n', '\ty = "a/b"; z = "\u{1f600}c/d"']],
    ]);
    const { document } = read(text);
    const lines = text.split("\n");
    for (const [index, value] of ["a/b", "c/d"].entries()) {
      const region = document.source.locate(document.literals[index]!.span);
      const raw = lines[region.line - 1]!.slice(region.column - 1, region.endColumn - 1);
      expect(raw.endsWith(value)).toBe(true);
      expect(region).toMatchObject({ cell: 1, endLine: region.line });
    }
  });

  it("hands the shell what IPython hands to it, with Python's values in it", () => {
    const text = ipynb([
      ["code", "model = 'a/b'\nother = f()"],
      [
        "code",
        "!pip install x\n!vllm serve {model} --rev {other.x} \\\n  --y $HOME $model\nfiles = !ls {model}\nfor i in range(3):\n    !echo $model",
      ],
      ["code", "%env HF_MODEL=c/d\n%set_env B e/f\n%run train.py --model g/h\n%matplotlib inline"],
      ["code", "%%bash -s\nhf download i/j\necho {model}"],
      ["code", "y = 'k/l'"],
    ]);
    const { document, asked } = read(text);
    const shell = asked.get("shell")!;
    expect(shell.text.split("\n")).toEqual([
      "pip install x",
      "vllm serve a/b --rev $other_x \\",
      "  --y $HOME a/b",
      "ls a/b",
      "echo a/b",
      "export HF_MODEL=c/d",
      "export B=e/f",
      "python train.py --model g/h",
      "hf download i/j",
      "echo {model}",
      "",
      "",
    ]);
    const places = ["a/b", "c/d", "e/f", "g/h", "i/j"].map((value) => {
      const start = shell.text.indexOf(value);
      const region = shell.locate({ start, end: start + 3 });
      expect(text.split("\n")[region.line - 1]!.slice(region.column - 1, region.endColumn - 1)).toBe(value);
      return region.cell;
    });
    // The value of a variable stands where it is defined.
    expect(places).toEqual([0, 2, 2, 2, 3]);
    expect(showLiterals(document)).toEqual(["a/b < assignment:model", "k/l < assignment:y"]);
  });

  it("hands files that cells write to their readers, and reads on behind timing magics", () => {
    const text = ipynb([
      ["code", "%%writefile conf/x.yaml\nmodel: a/b"],
      ["code", "%%time\nload('c/d')"],
      ["code", "%time load('e/f')"],
      ["code", "%%html\n<a href='https://huggingface.co/g/h'>"],
      ["code", "x = 5 % 3\n%%bash\n"],
    ]);
    const { document, asked } = read(text);
    expect(asked.get("yaml")!.text.trim()).toBe("model: a/b");
    expect(showLiterals(document)).toEqual(["c/d < argument:load[0]", "e/f < argument:load[0]"]);
    expect(asked.has("shell")).toBe(false);
  });

  it("hands prose on where it may mention something, and never reads outputs", () => {
    const { document, asked } = read(
      ipynb([
        ["markdown", "---\nsee a/b"],
        ["markdown", "nothing"],
        ["code", "x = 1"],
      ]),
    );
    expect(asked.get("markdown")!.text.trim()).toBe("---\nsee a/b");
    expect(asked.get("markdown")!.text.startsWith("---")).toBe(false);
    expect(document.literals).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["a kernel", { kernelspec: { name: "deno", language: "typescript" } }, "javascript"],
    ["language info", { language_info: { name: "rust" } }, "rust"],
    ["bash", { kernelspec: { language: "bash" } }, "shell"],
  ])("hands cells of other languages on, told by %s", (_, metadata, format) => {
    const { document, asked } = read(ipynb([["code", "x = 'a/b'"]], metadata));
    expect([...asked.keys()]).toEqual([format]);
    expect(document.literals).toEqual([]);
    expect(document.nested.map((inner) => inner.format)).toEqual([format]);
  });

  it("reads nbformat 3", () => {
    const text = JSON.stringify({
      worksheets: [{ cells: [{ cell_type: "code", language: "python", input: ["load('a/b')"] }] }],
      nbformat: 3,
    });
    expect(showLiterals(read(text).document)).toEqual(["a/b < argument:load[0]"]);
  });

  it.each([
    "",
    "<html>",
    '{"cells": [',
    '{"cells": [{"source": "x]}',
    '{"a": 1}',
    "[]",
    '{"cells": []} x',
    '{"cells" 1}',
    '{"cells": [}]}',
  ])("refuses %j", (text) => {
    expect(() => read(text)).toThrow(UnreadableDocument);
  });
});
