/**
 * Fixes every reference of real folders and holds the result against the language's own tools:
 *
 *   node benchmarks/fixes/run.ts [--rename] [--show FORMAT] [--why WORDS] DIR…
 *
 * Each use is pinned to a made-up commit, or with `--rename` given another name. Counted per file format: fixed, left alone
 * with the reason, and files that no longer parse. Nothing is written to the folders.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse as parseToml } from "smol-toml";
import ts from "typescript";
import { parseAllDocuments } from "yaml";
import type { Change } from "../../src/fix/changes.ts";
import { unifiedDiff } from "../../src/fix/diff.ts";
import { applyEdits } from "../../src/fix/edit.ts";
import { editsOf, planFile, type Scan } from "../../src/fix/fix.ts";
import { openWorkspace } from "../../src/io/workspace.ts";
import * as plugins from "../../src/plugins.ts";
import { selectFormat } from "../../src/scan/format.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

const { values, positionals } = parseArgs({
  options: { rename: { type: "boolean" }, show: { type: "string" }, why: { type: "string" }, diff: { type: "string" } },
  allowPositionals: true,
});

interface Tally {
  uses: number;
  fixed: number;
  broken: string[];
  why: Map<string, number>;
}

const scanner = createScanner(plugins, SCAN_DEFAULTS);
const scan: Scan = (path, text) => {
  const bytes = Buffer.from(text);
  return scanner.scan({ list: () => ({ files: [{ path, size: bytes.length }], skipped: [] }), read: () => bytes })
    .references;
};
const tallies = new Map<string, Tally>();
const python: { name: string; before: string; after: string }[] = [];

for (const root of positionals) {
  const workspace = openWorkspace(root);
  const byPath = Map.groupBy(
    scanner.scan(workspace).references.filter(({ usage, kind }) => usage === "use" && kind !== "space"),
    ({ path }) => path,
  );
  for (const [path, references] of byPath) {
    const text = Buffer.from(workspace.read(path)!).toString("utf8");
    const changes = references.flatMap((reference): Change[] => {
      const rules: Change["rules"] = ["revision-not-pinned"];
      if (values.rename === true) return [{ rules, reference, what: "rename", id: `${reference.id}-next` }];
      return reference.revision !== null && /^[0-9a-f]{40}$/.test(reference.revision)
        ? []
        : [{ rules, reference, what: "pin", commit: COMMIT }];
    });
    const format = selectFormat(path, text, plugins.documents)?.id ?? "none";
    const tally = tallies.get(format) ?? { uses: 0, fixed: 0, broken: [], why: new Map<string, number>() };
    tallies.set(format, tally);
    const plan = planFile(path, text, changes, scan);
    tally.uses += changes.length;
    tally.fixed += plan.fixes.length;
    for (const { change, why } of plan.left) {
      const kind = why
        .replace(/`[^`]*`/g, "…")
        .replace(/line \d+/g, "line …")
        .replace(/[\w.-]+\/[\w.-]+/g, "…");
      tally.why.set(kind, (tally.why.get(kind) ?? 0) + 1);
      if (values.why !== undefined && kind.includes(values.why)) {
        const { line, id } = change.reference;
        console.log(
          `${root}/${path}:${line} ${id}\n    ${text.split("\n")[line - 1]!.trim().slice(0, 160)}\n    ${why}`,
        );
      }
    }
    if (plan.fixes.length === 0) continue;
    const changed = applyEdits(text, editsOf(plan));
    if (values.show === format) console.log(unifiedDiff(path, text, editsOf(plan)));
    if (format === "python") python.push({ name: `${root}/${path}`, before: text, after: changed });
    else if (parses(format, path, text) && !parses(format, path, changed)) tally.broken.push(`${root}/${path}`);
  }
}
tallies.get("python")?.broken.push(...brokenPython());

for (const [format, { uses, fixed, broken, why }] of [...tallies].sort()) {
  console.log(
    `${format.padEnd(12)} ${String(uses).padStart(5)} uses, ${String(fixed).padStart(5)} fixed (${Math.round((100 * fixed) / Math.max(1, uses))} %)${broken.length > 0 ? `, BROKEN ${broken.join(" ")}` : ""}`,
  );
  for (const [reason, count] of [...why].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(20)} ${reason}`);
}

function parses(format: string, path: string, text: string): boolean {
  switch (format) {
    case "json":
    case "notebook": {
      const parts = /\.(?:jsonl|ndjson)$/.test(path) ? text.trim().split("\n") : [text];
      const reads = parts.every((part) => ts.parseConfigFileTextToJson(path, part).error === undefined);
      return reads && (format === "json" || parsesCells(text));
    }
    case "yaml":
      return parseAllDocuments(text).every((document) => !("errors" in document) || document.errors.length === 0);
    case "toml":
      try {
        parseToml(text);
        return true;
      } catch {
        return false;
      }
    case "javascript": {
      if (!/\.[cm]?[jt]sx?$/.test(path)) return true;
      const kind = path.endsWith("x")
        ? ts.ScriptKind.TSX
        : /\.[cm]?ts$/.test(path)
          ? ts.ScriptKind.TS
          : ts.ScriptKind.JSX;
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
      return (file as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics.length === 0;
    }
    case "shell":
      return spawnSync("bash", ["-n"], { input: text }).status === 0;
    default:
      return true;
  }
}

/** Python cells without the lines that IPython reads itself. */
function parsesCells(text: string): boolean {
  interface Notebook {
    cells?: { cell_type: string; source: string | string[] }[];
  }
  for (const { cell_type: kind, source } of (JSON.parse(text) as Notebook).cells ?? []) {
    const code = Array.isArray(source) ? source.join("") : source;
    if (kind === "code")
      python.push({ name: code.slice(0, 40), before: "", after: code.replace(/^(\s*)[!%].*$/gm, "$1pass") });
  }
  return true;
}

/** Files that Python could read before and cannot any more; nothing of them is run. */
function brokenPython(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "model-review-fixes-"));
  const list = join(folder, "list.json");
  writeFileSync(list, JSON.stringify(python));
  const script = `
import ast, json, sys
def reads(text):
    try: ast.parse(text); return True
    except (SyntaxError, ValueError): return False
print(json.dumps([one["name"] for one in json.load(open(sys.argv[1])) if reads(one["before"]) and one["before"] and not reads(one["after"])]))`;
  const { stdout } = spawnSync("python3", ["-W", "ignore", "-c", script, list], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout) as string[];
}
