import { describe, expect, it } from "@jest/globals";
import { Source } from "../../src/scan/source.ts";

describe("Source", () => {
  it("locates spans of the file itself, 1-based with an exclusive end", () => {
    const source = Source.ofFile("a.py", "x = 1\nname = 'a/b'\n");
    expect(source.locate({ start: 14, end: 17 })).toEqual({ line: 2, column: 9, endLine: 2, endColumn: 12, cell: null });
  });

  it("locates spans of a source nested twice in the file", () => {
    const file = Source.ofFile("a.yml", "run: |\n  echo\n  load a/b\n");
    const body = file.nest("echo\nload a/b\n", [
      { at: 0, raw: 9, length: 5 },
      { at: 5, raw: 16, length: 9 },
    ]);
    const word = body.slice(10, 13);
    expect(word.text).toBe("a/b");
    expect(word.locate({ start: 0, end: 3 })).toEqual({ line: 3, column: 8, endLine: 3, endColumn: 11, cell: null });
  });

  it("carries the notebook cell inwards", () => {
    const file = Source.ofFile("a.ipynb", '{"source":["a\\n","b"]}');
    const cells = file.nest("a\nb", [
      { at: 0, raw: 12, length: 1, cell: 3 },
      { at: 1, raw: 13, length: 1, cell: 3 },
      { at: 2, raw: 18, length: 1, cell: 3 },
    ]);
    expect(cells.slice(2, 3).locate({ start: 0, end: 1 })).toMatchObject({ column: 19, endColumn: 20, cell: 3 });
  });
});
