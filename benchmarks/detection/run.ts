/**
 * Recall and precision of the scanner against labels made by reading.
 *
 *   node benchmarks/detection/run.ts [--corpora DIR] [--split tune|held-back] [--repository NAME] [--show miss|false|mention|revision] [--cdxgen FILE]
 *
 * Repositories are cloned at the labelled commit into --corpora (default: .cache/corpora). Only labelled files count, and a
 * label marked doubtful counts neither way. Single results are shown for repositories of the tuning split only: whoever
 * reads those of the held-back third has nothing left to measure with. `--cdxgen` puts cdxgen beside ours, where it is installed
 * (`npm i --ignore-scripts @cyclonedx/cdxgen@12.8.4` in another folder; FILE is its `bin/cdxgen.js`).
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Workspace } from "../../src/domain/workspace.ts";
import * as plugins from "../../src/plugins.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";
import { runCdxgen } from "./cdxgen.ts";
import { compare, compareIds, type LabelFile, type Score } from "./score.ts";

type Counted = Pick<Score, "labelled" | "found" | "right">;
interface Pair {
  places: Counted;
  ids: Counted;
}

const LABELS = join(import.meta.dirname, "labels");
const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: ".cache/corpora" },
    split: { type: "string" },
    show: { type: "string", multiple: true, default: [] },
    repository: { type: "string" },
    cdxgen: { type: "string" },
  },
});

const scanner = createScanner(plugins, SCAN_DEFAULTS);
const rows: { name: string; split: string; score: Score }[] = [];
/** Places and distinct ids, ours and theirs; a word of why where theirs failed. */
const beside: { name: string; split: string; ours: Pair; theirs: Pair | string }[] = [];
const forms = new Map<string, { labelled: number; right: number }>();
for (const file of readdirSync(LABELS).sort()) {
  const labels: LabelFile = JSON.parse(readFileSync(join(LABELS, file), "utf8"));
  if (values.split !== undefined && labels.split !== values.split) continue;
  if (values.repository !== undefined && labels.repository !== values.repository) continue;
  const folder = checkOut(labels);
  const { references } = scanner.scan(filesOf(folder, labels.files));
  const result = compare(labels, references);
  if (values.cdxgen !== undefined) {
    const found = runCdxgen(values.cdxgen, folder);
    beside.push({
      name: labels.repository,
      split: labels.split,
      ours: { places: result.score, ids: compareIds(labels, references) },
      theirs:
        typeof found === "string" ? found : { places: compare(labels, found).score, ids: compareIds(labels, found) },
    });
  }
  rows.push({ name: labels.repository, split: labels.split, score: result.score });
  for (const [form, { labelled, right }] of result.forms) {
    const sum = forms.get(form) ?? { labelled: 0, right: 0 };
    forms.set(form, { labelled: sum.labelled + labelled, right: sum.right + right });
  }
  for (const { what, path, line, kind, id, detail } of labels.split === "tune" ? result.cases : []) {
    if (values.show.includes(what))
      console.log(`${what}  ${labels.repository} ${path}:${line} ${kind} ${id} [${detail}]`);
  }
}
print();
if (beside.length > 0) printBeside();

function checkOut({ repository, commit }: LabelFile): string {
  const folder = join(values.corpora, repository.replace("/", "__"));
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, ...args], { stdio: ["ignore", "ignore", "inherit"] });
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
  console.log(
    "\n| repository | split | uses | recall | precision | revisions | mention as use |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |",
  );
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
      return percent(
        ratios.reduce((sum, ratio) => sum + ratio, 0),
        ratios.length,
      );
    };
    const columns = [
      average(
        (s) => s.right,
        (s) => s.labelled,
      ),
      average(
        (s) => s.right,
        (s) => s.found,
      ),
      average(
        (s) => s.revisionsRight,
        (s) => s.revisions,
      ),
      average(
        (s) => s.mentionsAsUse,
        (s) => s.mentions,
      ),
    ];
    console.log(
      `| **average, ${split}** | | ${own.reduce((sum, s) => sum + s.labelled, 0)} | ${columns.join(" | ")} |`,
    );
  }
  console.log("\n| form | uses | recall |\n| --- | ---: | ---: |");
  for (const [form, { labelled, right }] of [...forms].sort((a, b) => b[1].labelled - a[1].labelled)) {
    console.log(`| ${form} | ${labelled} | ${percent(right, labelled)} |`);
  }
}

/** Recall and precision over places, and over distinct ids wherever they stand: the second asks nothing of the lines. */
function printBeside(): void {
  console.log("\n| repository | ours: places | ids | cdxgen: places | ids |\n| --- | ---: | ---: | ---: | ---: |");
  const cells = ({ places, ids }: Pair) =>
    [places, ids].map((s) => `${percent(s.right, s.labelled)} / ${percent(s.right, s.found)}`).join(" | ");
  for (const { name, ours, theirs } of beside)
    console.log(`| ${name} | ${cells(ours)} | ${typeof theirs === "string" ? `${theirs} | –` : cells(theirs)} |`);
  const mean = (scores: readonly Counted[], part: "right", whole: "labelled" | "found") => {
    const ratios = scores.filter((s) => s[whole] > 0).map((s) => s[part] / s[whole]);
    return percent(
      ratios.reduce((sum, ratio) => sum + ratio, 0),
      ratios.length,
    );
  };
  for (const split of ["tune", "held-back"]) {
    const own = beside.filter((row) => row.split === split && typeof row.theirs !== "string");
    if (own.length === 0) continue;
    const pairs = [own.map(({ ours }) => ours), own.map(({ theirs }) => theirs as Pair)];
    const columns = pairs.flatMap((pair) =>
      [pair.map(({ places }) => places), pair.map(({ ids }) => ids)].map(
        (scores) => `${mean(scores, "right", "labelled")} / ${mean(scores, "right", "found")}`,
      ),
    );
    console.log(`| **average, ${split}** (recall / precision) | ${columns.join(" | ")} |`);
  }
}
