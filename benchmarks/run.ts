/**
 * `npm run bench -- FOLDER`: the shipped scanner on a checked-out repository, beside a bare program that only reads the files and
 * beside `git grep` for the same words, all in one run; then on 1, 2, 4 and 8 copies of it. Figures mean something as ratios;
 * on a machine that others use, the processor time says more than the clock. `--cdxgen FILE` adds cdxgen where it is installed
 * (`npm i --ignore-scripts @cyclonedx/cdxgen@12.8.4` in another folder), `--copies ""` leaves the copies out.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: {
    cdxgen: { type: "string" },
    repeat: { type: "string", default: "5" },
    copies: { type: "string", default: "1,2,4,8" },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run bench -- FOLDER [--repeat 5] [--copies "1,2,4,8"] [--cdxgen FILE]');
  process.exit(2);
}
const WORDS =
  "from_pretrained|huggingface\\.co|hf\\.co/|hf_hub_download|snapshot_download|load_dataset|hf://|repo_id|model_id|model_name";
const work = mkdtempSync(join(tmpdir(), "model-review-bench-"));
const usageFile = join(work, "usage.json");
const usage = ["--import", pathToFileURL(join(import.meta.dirname, "usage.ts")).href];
const quiet = "--disable-warning=ExperimentalWarning";
const cli = join(import.meta.dirname, "../dist/cli.js");

interface Usage {
  /** By the clock. */
  seconds: number;
  /** Of all threads, user and system; null where the program is not one of Node. */
  cpu: number | null;
  /** Most resident memory, MiB. */
  peak: number | null;
}

const onNode = (...args: string[]): Usage => measure(process.execPath, [...usage, quiet, ...args], true);
const scan = (tree: string): Usage => onNode(cli, "scan", tree, "--format", "json");

function measure(command: string, args: string[], isNode: boolean): Usage {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(command, args, { stdio: "ignore", env: { ...process.env, USAGE_FILE: usageFile } });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit code ${status}`);
  if (!isNode) return { seconds, cpu: null, peak: null };
  return { seconds, ...(JSON.parse(readFileSync(usageFile, "utf8")) as { cpu: number; peak: number }) };
}

/** The least of each over several runs: the rest measures what else the machine does. Of memory, the most. */
function best(repeat: number, run: () => Usage): Usage {
  const runs = Array.from({ length: repeat }, run);
  const cpu = runs.flatMap((one) => one.cpu ?? []);
  const peak = runs.flatMap((one) => one.peak ?? []);
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    cpu: cpu.length === 0 ? null : Math.min(...cpu),
    peak: peak.length === 0 ? null : Math.max(...peak),
  };
}

/** The tree as many times as asked for, each in a folder of its own. Links, since only reading is measured. */
function copy(tree: string, times: number): string {
  const target = join(work, `copies-${times}`);
  const paths = execFileSync("git", ["-C", tree, "ls-files", "-z"], { encoding: "utf8", maxBuffer: 1 << 30 });
  for (let number = 1; number <= times; number++) {
    for (const path of paths.split("\0").filter(Boolean)) {
      const to = join(target, String(number), path);
      mkdirSync(dirname(to), { recursive: true });
      try {
        linkSync(join(tree, path), to);
      } catch {
        copyFileSync(join(tree, path), to);
      }
    }
  }
  return target;
}

const figure = (value: number | null, unit: string): string => (value === null ? "" : `${value.toFixed(2)} ${unit}`);
const megabytes = (value: number | null): string => (value === null ? "" : `${Math.round(value)} MiB`);

try {
  const repeat = Number(values.repeat);
  const { cdxgen } = values;
  const measured = [
    { name: "bare program", ...best(repeat, () => onNode(join(import.meta.dirname, "bare.ts"), folder)) },
    { name: "git grep -lE", ...best(repeat, () => measure("git", ["-C", folder, "grep", "-lE", WORDS], false)) },
    { name: "model-review scan", ...best(repeat, () => scan(folder)) },
    ...(cdxgen === undefined
      ? []
      : [
          {
            name: "cdxgen -t ai",
            ...onNode(cdxgen, "-t", "ai", "--no-install-deps", "-o", join(work, "bom.json"), folder),
          },
        ]),
  ];
  const bare = measured[0]!.seconds;
  console.log("| program | fastest | ratio to the bare program | processor time | peak memory |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const { name, seconds, cpu, peak } of measured)
    console.log(
      `| ${name} | ${figure(seconds, "s")} | ${(seconds / bare).toFixed(1)} | ${figure(cpu, "s")} | ${megabytes(peak)} |`,
    );

  const copies = values.copies.split(",").filter(Boolean).map(Number);
  if (copies.length > 0) {
    console.log("\n| copies | clock | processor time | for each copy, against the first | peak memory |");
    console.log("| ---: | ---: | ---: | ---: | ---: |");
    let first: number | null = null;
    for (const times of copies) {
      const tree = copy(folder, times);
      const { seconds, cpu, peak } = scan(tree);
      rmSync(tree, { recursive: true });
      first ??= cpu! / times;
      console.log(
        `| ${times} | ${figure(seconds, "s")} | ${figure(cpu, "s")} | ${(cpu! / times / first).toFixed(2)} | ${megabytes(peak)} |`,
      );
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
