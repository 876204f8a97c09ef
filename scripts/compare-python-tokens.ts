/**
 * Compares where our Python lexer sees strings with CPython's `tokenize`, on every file below the folders given.
 * CPython before 3.12 is wanted: later ones give the parts of an f-string as separate tokens.
 *
 *     node scripts/compare-python-tokens.ts FOLDER...
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexPython } from "../src/scan/syntax/python-lexer.ts";
import { ERROR, NameFilter, STRING, TEMPLATE, Tokens } from "../src/scan/syntax/tokens.ts";

const ORACLE = `
import sys, tokenize, json
for path in sys.stdin.read().split("\\0"):
    strings = []
    try:
        with open(path, "rb") as f:
            for t in tokenize.tokenize(f.readline):
                if t.type == tokenize.STRING:
                    strings.append([t.start[0], t.start[1], t.end[0], t.end[1]])
    except Exception as error:
        strings = None
    print(json.dumps([path, strings]))
`;

const files = process.argv.slice(2).flatMap((root) => globSync(join(root, "**/*.py")));
const run = spawnSync("python3", ["-c", ORACLE], { input: files.join("\0"), maxBuffer: 2 ** 31, encoding: "utf8" });
if (run.status !== 0) throw new Error(run.stderr);

const tokens = new Tokens();
const none = new NameFilter(new Set());
let compared = 0;
let strings = 0;
let different = 0;
let refused = 0;
for (const line of run.stdout.trim().split("\n")) {
  const [path, expected] = JSON.parse(line) as [string, [number, number, number, number][] | null];
  if (expected === null) {
    refused++;
    continue;
  }
  const found = stringsOf(readFileSync(path, "utf8"));
  compared++;
  strings += expected.length;
  const first = expected.findIndex((place, index) => place.join() !== found[index]?.join());
  if (first === -1 && found.length === expected.length) continue;
  different++;
  console.log(
    `${path}: ${found.length} strings, CPython ${expected.length}; first difference: ${found[first]?.join()} instead of ${expected[first]?.join()}`,
  );
}
console.log(
  `${compared} files, ${strings} strings, ${different} files differ; ${refused} files that CPython itself refuses were left out`,
);
process.exitCode = different === 0 && compared > 0 ? 0 : 1;

/** Line and column of start and end, as CPython counts: lines from 1, columns from 0 in code points. */
function stringsOf(text: string): [number, number, number, number][] {
  tokens.reset(text);
  lexPython(text, tokens, none);
  const found: [number, number, number, number][] = [];
  let line = 1;
  let lineStart = 0;
  let cursor = 0;
  const place = (offset: number): [number, number] => {
    for (let at = text.indexOf("\n", cursor); at !== -1 && at < offset; at = text.indexOf("\n", cursor)) {
      line++;
      lineStart = cursor = at + 1;
    }
    return [line, Array.from(text.slice(lineStart, offset)).length];
  };
  if (text.charCodeAt(0) === 0xfeff) lineStart = cursor = 1;
  let inside = -1;
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index];
    // What stands in the variable parts of an f-string belongs to its string.
    if (index < inside || kind === ERROR || (kind !== STRING && kind !== TEMPLATE)) continue;
    const last = kind === TEMPLATE ? tokens.closing(index) : index;
    if (kind === TEMPLATE) inside = last;
    found.push([...place(tokens.starts[index]!), ...place(tokens.ends[last] ?? text.length)]);
  }
  return found;
}
