/**
 * Recall and precision of `model-review scan` against labels made by reading.
 *
 *   node benchmarks/detection/run.ts [--corpora DIR] [--split tune|held-back] [--show misses|false|revisions] [--repository NAME] [--cli FILE]
 *
 * Repositories are cloned at the labelled commit into --corpora (default: .cache/corpora). Only labelled files count, and a
 * label marked doubtful counts neither way. A reference is right where path, line, kind and id are.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

export interface Label {
  path: string;
  line: number;
  kind: string;
  id: string;
  revision: string | null;
  usage: "use" | "output" | "mention";
  form: string;
  doubtful?: boolean;
}
export interface LabelFile {
  repository: string;
  commit: string;
  split: "tune" | "held-back";
  files: string[];
  labels: Label[];
}
interface Found {
  path: string;
  line: number;
  kind: string;
  id: string;
  revision: string | null;
  usage: string;
  confidence: string;
  detector: string;
  written: string;
}
interface Score {
  labelled: number;
  found: number;
  right: number;
  mentions: number;
  mentionsAsUse: number;
  revisions: number;
  revisionsRight: number;
}

const LABELS = join(import.meta.dirname, "labels");
const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: ".cache/corpora" },
    split: { type: "string" },
    show: { type: "string", multiple: true, default: [] },
    repository: { type: "string" },
    cli: { type: "string", default: "dist/cli.js" },
  },
});

const rows: { name: string; split: string; score: Score }[] = [];
const forms = new Map<string, { labelled: number; right: number }>();
for (const file of readdirSync(LABELS).sort()) {
  const labels: LabelFile = JSON.parse(readFileSync(join(LABELS, file), "utf8"));
  if (values.split !== undefined && labels.split !== values.split) continue;
  if (values.repository !== undefined && labels.repository !== values.repository) continue;
  const folder = checkOut(labels);
  rows.push({ name: labels.repository, split: labels.split, score: score(labels, scan(folder, labels.files)) });
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

function scan(folder: string, files: readonly string[]): Found[] {
  const output = execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", values.cli, "scan", folder, "--format", "json"], { maxBuffer: 1 << 30, encoding: "utf8" });
  const wanted = new Set(files);
  return (JSON.parse(output) as { references: Found[] }).references.filter(({ path }) => wanted.has(path));
}

function score(labels: LabelFile, found: readonly Found[]): Score {
  const key = (place: { path: string; line: number; kind: string; id: string }) => `${place.path}:${place.line} ${place.kind} ${place.id}`;
  const byKey = Map.groupBy(labels.labels, key);
  const result: Score = { labelled: 0, found: 0, right: 0, mentions: 0, mentionsAsUse: 0, revisions: 0, revisionsRight: 0 };
  const foundUses = new Map<string, Found>();
  for (const reference of found) if (reference.usage === "use") foundUses.set(key(reference), reference);

  for (const [place, group] of byKey) {
    if (group.some(({ doubtful }) => doubtful === true)) continue;
    const use = group.find(({ usage }) => usage === "use");
    const hit = foundUses.get(place);
    if (use === undefined) {
      if (group.some(({ usage }) => usage === "mention")) {
        result.mentions++;
        if (hit !== undefined) {
          result.mentionsAsUse++;
          if (values.show.includes("mentions")) console.log(`mention as use  ${labels.repository} ${place} [${hit.detector}]`);
        }
      }
      continue;
    }
    result.labelled++;
    const form = forms.get(use.form) ?? { labelled: 0, right: 0 };
    forms.set(use.form, form);
    form.labelled++;
    if (hit === undefined) {
      if (values.show.includes("misses")) console.log(`missed  ${labels.repository} ${place} [${use.form}]`);
      continue;
    }
    form.right++;
    result.right++;
    result.revisions++;
    if (hit.revision === use.revision) result.revisionsRight++;
    else if (values.show.includes("revisions")) console.log(`revision  ${labels.repository} ${place}: ${use.revision} labelled, ${hit.revision} found`);
  }
  for (const [place, reference] of foundUses) {
    const group = byKey.get(place) ?? [];
    if (group.some(({ doubtful }) => doubtful === true)) continue;
    result.found++;
    if (!group.some(({ usage }) => usage === "use") && values.show.includes("false")) {
      console.log(`false  ${labels.repository} ${place} [${reference.detector} ${reference.confidence}] ${reference.written.slice(0, 80)}${group.length > 0 ? ` (labelled ${group[0]!.usage})` : ""}`);
    }
  }
  return result;
}

function print(): void {
  const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
  console.log("\n| repository | split | uses | recall | precision | revisions | mention as use |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, split, score: s } of rows) {
    console.log(`| ${name} | ${split} | ${s.labelled} | ${percent(s.right, s.labelled)} | ${percent(s.right, s.found)} | ${percent(s.revisionsRight, s.revisions)} | ${percent(s.mentionsAsUse, s.mentions)} |`);
  }
  for (const split of ["tune", "held-back"]) {
    const own = rows.filter((row) => row.split === split).map((row) => row.score);
    if (own.length === 0) continue;
    const average = (part: (s: Score) => number, whole: (s: Score) => number) => {
      const ratios = own.filter((s) => whole(s) > 0).map((s) => part(s) / whole(s));
      return percent(ratios.reduce((sum, ratio) => sum + ratio, 0), ratios.length);
    };
    const labelled = own.reduce((sum, s) => sum + s.labelled, 0);
    console.log(`| **average, ${split}** | | ${labelled} | ${average((s) => s.right, (s) => s.labelled)} | ${average((s) => s.right, (s) => s.found)} | ${average((s) => s.revisionsRight, (s) => s.revisions)} | ${average((s) => s.mentionsAsUse, (s) => s.mentions)} |`);
  }
  console.log("\n| form | uses | recall |\n| --- | ---: | ---: |");
  for (const [form, { labelled, right }] of [...forms].sort((a, b) => b[1].labelled - a[1].labelled)) console.log(`| ${form} | ${labelled} | ${percent(right, labelled)} |`);
}
