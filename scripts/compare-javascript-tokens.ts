/**
 * Compares where our JavaScript lexer sees strings and templates with TypeScript's parser, on every file below the folders
 * given. Files with syntax errors are left out.
 *
 *     node scripts/compare-javascript-tokens.ts FOLDER...
 */
import { globSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import ts from "typescript";
import { lexerOf } from "../src/scan/syntax/brace-lexer.ts";
import { JAVASCRIPT, TYPESCRIPT } from "../src/scan/syntax/dialects.ts";
import { NameFilter, STRING, TEMPLATE, Tokens } from "../src/scan/syntax/tokens.ts";

const files = process.argv
  .slice(2)
  .flatMap((root) =>
    globSync(join(root, "**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}"), { exclude: (name) => name === "node_modules" }),
  )
  .filter((path) => statSync(path).isFile() && statSync(path).size < 3_000_000);
const tokens = new Tokens();
const none = new NameFilter(new Set());
const lexers = { ts: lexerOf(TYPESCRIPT), js: lexerOf(JAVASCRIPT) };
let compared = 0;
let strings = 0;
let different = 0;
let refused = 0;
for (const path of files) {
  const text = readFileSync(path, "utf8");
  const expected = expectedStrings(path, text);
  if (expected === null) {
    refused++;
    continue;
  }
  compared++;
  strings += expected.length;
  const found = foundStrings(path, text);
  const first = expected.findIndex((place, index) => place !== found[index]);
  if (first === -1 && found.length === expected.length) continue;
  different++;
  const at = Number((expected[first] ?? found[expected.length])!.split("-")[0]);
  console.log(
    `${path}:${text.slice(0, at).split("\n").length}: ${found[first] ?? "none"} instead of ${expected[first] ?? "none"}`,
  );
}
console.log(
  `${compared} files, ${strings} strings, ${different} files differ; ${refused} files with syntax errors were left out`,
);
process.exitCode = different === 0 && compared > 0 ? 0 : 1;

function foundStrings(path: string, text: string): string[] {
  const lexer = /\.[cm]?ts$/.test(path) ? lexers.ts : lexers.js;
  tokens.reset(text);
  lexer(text, tokens, none);
  const found: string[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index];
    if (kind !== STRING && kind !== TEMPLATE) continue;
    const last = kind === TEMPLATE ? tokens.closing(index) : index;
    found.push(`${tokens.starts[index]}-${tokens.ends[last] ?? text.length}`);
  }
  return found;
}

/** Offsets of all strings that TypeScript's parser sees, null where it reports errors. */
function expectedStrings(path: string, text: string): string[] | null {
  const kinds: Record<string, ts.ScriptKind> = {
    ".ts": ts.ScriptKind.TS,
    ".mts": ts.ScriptKind.TS,
    ".cts": ts.ScriptKind.TS,
    ".tsx": ts.ScriptKind.TSX,
  };
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    false,
    kinds[extname(path)] ?? ts.ScriptKind.JSX,
  );
  const problems = (file as unknown as { parseDiagnostics: { code: number }[] }).parseDiagnostics;
  // Types in plain JavaScript (8xxx) are no errors of syntax.
  if (problems.some(({ code }) => code < 8000)) return null;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateExpression(node) ||
      node.kind === ts.SyntaxKind.TemplateLiteralType
    ) {
      found.push(`${node.getStart(file)}-${node.getEnd()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
