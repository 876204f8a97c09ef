import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Excerpt, Source } from "../../src/scan/source.ts";
import { processorTime } from "../builders/processor-time.ts";

describe("Source", () => {
  it("locates spans of the file itself, 1-based with an exclusive end", () => {
    const source = Source.ofFile("a.py", "x = 1\nname = 'a/b'\n");
    expect(source.locate({ start: 14, end: 17 })).toEqual({
      line: 2,
      column: 9,
      endLine: 2,
      endColumn: 12,
      cell: null,
    });
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
    expect([file.depth, body.depth, word.depth]).toEqual([0, 1, 2]);
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

  it("locates text that was put together from places out of order", () => {
    const text = "ARG M=org/x\nRUN load $M\n";
    const file = Source.ofFile("Dockerfile", text);
    const body = new Excerpt().insert("M=").copy(text, 6, 11).insert("\n").copy(text, 16, 23);
    expect(body.text).toBe("M=org/x\nload $M");
    const nested = body.nestIn(file);
    expect(nested.locate({ start: 2, end: 7 })).toMatchObject({ line: 1, column: 7, endColumn: 12 });
    expect(nested.slice(8, 15).locate({ start: 0, end: 4 })).toMatchObject({ line: 2, column: 5, endColumn: 9 });
  });

  it("stays inside the file and agrees with a plain search, however deep the nesting", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", "/", " ", "é", "😀"), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (lines, depth) => {
        // Each level takes two columns of indentation off again.
        const file = Source.ofFile("a", lines.map((text) => "  ".repeat(depth) + text).join("\n"));
        let source = file;
        for (let level = 0; level < depth; level++) {
          const excerpt = new Excerpt();
          let at = 0;
          for (const text of source.text.split("\n")) {
            excerpt.copy(source.text, at + 2, Math.min(at + text.length + 1, source.text.length));
            at += text.length + 1;
          }
          source = excerpt.nestIn(source);
        }
        expect(source.text).toBe(lines.join("\n"));
        let start = 0;
        for (const [index, text] of lines.entries()) {
          const place = source.locate({ start, end: start + text.length });
          if (text !== "")
            expect([place.line, place.column, place.endColumn]).toEqual([
              index + 1,
              depth * 2 + 1,
              depth * 2 + 1 + text.length,
            ]);
          start += text.length + 1;
        }
      }),
    );
  });

  it("composes thousands of segments in linear time", () => {
    const file = Source.ofFile("a.yml", "  x\n".repeat(50_000));
    const excerpt = new Excerpt();
    for (let at = 0; at < file.text.length; at += 4) excerpt.copy(file.text, at + 2, at + 4);
    const started = processorTime();
    const outer = excerpt.nestIn(file);
    const inner = new Excerpt();
    for (let at = 0; at < outer.text.length; at += 2) inner.copy(outer.text, at, at + 1);
    const nested = inner.nestIn(outer);
    expect(nested.locate({ start: 49_999, end: 50_000 })).toMatchObject({ line: 50_000, column: 3 });
    expect(processorTime() - started).toBeLessThan(1_500);
  });
});

describe("Excerpt", () => {
  it("tells where its stretches stand", () => {
    const text = '"a\\nb/c\\u0041"';
    const excerpt = new Excerpt().copy(text, 1, 2).write("\n", 2).copy(text, 4, 7).write("A", 7);
    expect(excerpt.text).toBe("a\nb/cA");
    expect(excerpt.spanOf(2, 5)).toEqual({ start: 4, end: 7 });
    expect(excerpt.spanOf(0, 1)).toEqual({ start: 1, end: 2 });
  });

  it("takes parts of another excerpt with their places", () => {
    const text = "0123456789";
    const one = new Excerpt().copy(text, 0, 3).insert("--").copy(text, 6, 9);
    const two = new Excerpt().insert("<").append(one, 1, 7).insert(">");
    expect(two.text).toBe("<12--67>");
    expect(two.spanOf(1, 3)).toEqual({ start: 1, end: 3 });
    expect(two.spanOf(5, 7)).toEqual({ start: 6, end: 8 });
  });
});
