import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import csharp from "../../../src/scan/documents/csharp.ts";
import go from "../../../src/scan/documents/go.ts";
import java from "../../../src/scan/documents/java.ts";
import javascript from "../../../src/scan/documents/javascript.ts";
import kotlin from "../../../src/scan/documents/kotlin.ts";
import notebook from "../../../src/scan/documents/notebook.ts";
import python from "../../../src/scan/documents/python.ts";
import rust from "../../../src/scan/documents/rust.ts";
import swift from "../../../src/scan/documents/swift.ts";
import { misplaced, readCode } from "../documents/shown.ts";

const FORMATS = [python, javascript, rust, go, java, kotlin, swift, csharp, notebook];

/** Pieces that lexers and parsers turn on. */
const PIECES = (
  '" \' ` """ \'\'\' ${ { } ( ) [ ] < > /* */ // # \\ f" r#" $" @" \\( = : , ; => -> ?? || && if else for in of def class function match switch case ' +
  "<a> </a> /> / ! ? :: . $x %%bash !ls return and or not lambda * ** @ import load( load(m) m= 'a/b' \"c/d\" f'{m}/e' org/name 1 + - | & ~"
).split(" ");

const hostile = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constantFrom("\n", " ", "\n    ", "\t", "\r\n") },
      fc.string({ maxLength: 4, unit: "binary" }),
    ),
    { maxLength: 120 },
  )
  .chain((pieces) => fc.constantFrom(pieces.join(""), pieces.join(" ")));

/** What grows without end when something is read anew for each of its parts. */
const REPEATED = [
  '"a/b" ',
  '["a/b",',
  "f(",
  "(",
  "[",
  "{",
  "}",
  ")",
  '"',
  '"""',
  "`${",
  'f"{',
  '"\\"',
  "/*",
  "//a/b\n",
  'a="x/y"\n',
  "m = load(m)\n",
  'def f(a="a/b"):\n load(a)\n',
  "for a in b: ",
  "not ",
  "- ",
  "a.",
  "x if y else ",
  "a ?? ",
  "(x) => ",
  "x => {",
  "if(x){",
  "<a>",
  "<a ",
  "/[",
  "!",
  'r#"',
  '$"{',
  "\\(",
  "use a::{",
  "{a:",
  'load({a:"x/y",',
  "Map<",
  "{{",
  'load("%s/%s" % (a,',
  'load("{}/{}".format(',
  "match x { a => ",
  'switch(x){case "a/b":',
  "a ? b : ",
  "\n",
];

describe("readers of code", () => {
  it.each(FORMATS)("$id keeps its places inside any text, and never throws", (format) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = format === notebook ? JSON.stringify({ cells: [{ cell_type: "code", source: text }] }) : text;
        expect(misplaced(readCode(format, code))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(FORMATS)("$id takes linear time for whatever repeats", (format) => {
    const slow = REPEATED.filter((piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const code = format === notebook ? JSON.stringify({ cells: [{ cell_type: "code", source: text }] }) : text;
        const before = process.cpuUsage();
        const document = readCode(format, code);
        for (const call of document.calls.slice(0, 200))
          for (const { value } of call.args) if (value.kind === "name") document.lookup(value.name, call.scope);
        return process.cpuUsage(before).user;
      };
      time(1000);
      // Quadratic time would be sixteen times as long.
      return time(80_000) > 11 * time(20_000) + 200_000;
    });
    expect(slow).toEqual([]);
  });
});
