/**
 * Recall and precision of the scanner against labels made by reading.
 *
 *   node benchmarks/detection/run.ts [--corpora DIR] [--split tune|held-back] [--repository NAME] [--show miss|false|mention|revision]
 *
 * Repositories are cloned at the labelled commit into --corpora (default: .cache/corpora). Only labelled files count, and a
 * label marked doubtful counts neither way. Single results are shown for repositories of the tuning split only: whoever
 * reads those of the held-back third has nothing left to measure with.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Workspace } from "../../src/domain/workspace.ts";
import * as plugins from "../../src/plugins.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";
import { compare, type LabelFile, type Score } from "./score.ts";

const LABELS = join(import.meta.dirname, "labels");
const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: ".cache/corpora" },
    split: { type: "string" },
    show: { type: "string", multiple: true, default: [] },
    repository: { type: "string" },
  },
});

const scanner = createScanner(plugins, SCAN_DEFAULTS);
const rows: { name: string; split: string; score: Score }[] = [];
const forms = new Map<string, { labelled: number; right: number }>();
for (const file of readdirSync(LABELS).sort()) {
  const labels: LabelFile = JSON.parse(readFileSync(join(LABELS, file), "utf8"));
  if (values.split !== undefined && labels.split !== values.split) continue;
  if (values.repository !== undefined && labels.repository !== values.repository) continue;
  const { references } = scanner.scan(filesOf(checkOut(labels), labels.files));
  const result = compare(labels, references);
  rows.push({ name: labels.repository, split: labels.split, score: result.score });
  for (const [form, { labelled, right }] of result.forms) {
    const sum = forms.get(form) ?? { labelled: 0, right: 0 };
    forms.set(form, { labelled: sum.labelled + labelled, right: sum.right + right });
  }
  for (const { what, path, line, kind, id, detail } of labels.split === "tune" ? result.cases : []) {
    if (values.show.includes(what)) console.log(`${what}  ${labels.repository} ${path}:${line} ${kind} ${id} [${detail}]`);
  }
}
print();

function checkOut({ repository, commit }: LabelFile): string {
  const folder = join(values.corpora, repository.replace("/", "__"));
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  git("init", "-q");
  git("fetch", "-q", "--depth=1", `https://github.com/${repository}.git`, commit);
  git("checkout", "-q", "FETCH_HEAD");
  return folder;
}

/** The labelled files alone: an exported tree has no index that says which of its ignored files are tracked. */
function filesOf(folder: string, paths: readonly string[]): Workspace {
  return {
    list: () => ({ files: paths.map((path) => ({ path, size: 0 })), skipped: [] }),
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(): void {
  console.log("\n| repository | split | uses | recall | precision | revisions | mention as use |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, split, score: s } of rows) {
    console.log(
      `| ${name} | ${split} | ${s.labelled} | ${percent(s.right, s.labelled)} | ${percent(s.right, s.found)} | ${percent(s.revisionsRight, s.revisions)} | ${percent(s.mentionsAsUse, s.mentions)} |`,
    );
  }
  for (const split of ["tune", "held-back"]) {
    const own = rows.filter((row) => row.split === split).map((row) => row.score);
    if (own.length === 0) continue;
    const average = (part: (s: Score) => number, whole: (s: Score) => number) => {
      const ratios = own.filter((s) => whole(s) > 0).map((s) => part(s) / whole(s));
      return percent(ratios.reduce((sum, ratio) => sum + ratio, 0), ratios.length);
    };
    const columns = [
      average((s) => s.right, (s) => s.labelled),
      average((s) => s.right, (s) => s.found),
      average((s) => s.revisionsRight, (s) => s.revisions),
      average((s) => s.mentionsAsUse, (s) => s.mentions),
    ];
    console.log(`| **average, ${split}** | | ${own.reduce((sum, s) => sum + s.labelled, 0)} | ${columns.join(" | ")} |`);
  }
  console.log("\n| form | uses | recall |\n| --- | ---: | ---: |");
  for (const [form, { labelled, right }] of [...forms].sort((a, b) => b[1].labelled - a[1].labelled)) {
    console.log(`| ${form} | ${labelled} | ${percent(right, labelled)} |`);
  }
}
