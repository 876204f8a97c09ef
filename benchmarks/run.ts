/**
 * `npm run bench -- FOLDER`: the shipped scanner on a checked-out repository, beside a bare program that only reads the files and
 * beside `git grep` for the same words, all in one run. Figures mean something as ratios. `--cdxgen FILE` adds cdxgen where it
 * is installed (`npm i --ignore-scripts @cyclonedx/cdxgen@12.8.4` in another folder).
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: { cdxgen: { type: "string" }, repeat: { type: "string", default: "5" } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Usage: npm run bench -- FOLDER [--repeat 5] [--cdxgen FILE]");
  process.exit(2);
}
const WORDS =
  "from_pretrained|huggingface\\.co|hf\\.co/|hf_hub_download|snapshot_download|load_dataset|hf://|repo_id|model_id|model_name";
const node = process.execPath;
const cli = join(import.meta.dirname, "../dist/cli.js");
const programs: { name: string; command: string; args: string[]; repeat: number }[] = [
  {
    name: "bare program",
    command: node,
    args: ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "bare.ts"), folder],
    repeat: Number(values.repeat),
  },
  { name: "git grep -lE", command: "git", args: ["-C", folder, "grep", "-lE", WORDS], repeat: Number(values.repeat) },
  {
    name: "model-review scan",
    command: node,
    args: [cli, "scan", folder, "--format", "json"],
    repeat: Number(values.repeat),
  },
  ...(values.cdxgen === undefined
    ? []
    : [
        {
          name: "cdxgen -t ai",
          command: node,
          args: [values.cdxgen, "-t", "ai", "--no-install-deps", "-o", "/dev/null", folder],
          repeat: 1,
        },
      ]),
];

/** Seconds of the fastest run: the others measure what else the machine does. */
function fastest({ command, args, repeat }: (typeof programs)[number]): number {
  const times = Array.from({ length: repeat }, () => {
    const start = process.hrtime.bigint();
    spawnSync(command, args, { stdio: "ignore" });
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return Math.min(...times);
}

const measured = programs.map((program) => ({ name: program.name, seconds: fastest(program) }));
const bare = measured[0]!.seconds;
console.log("| program | fastest | ratio to the bare program |\n| --- | ---: | ---: |");
for (const { name, seconds } of measured)
  console.log(`| ${name} | ${seconds.toFixed(2)} s | ${(seconds / bare).toFixed(1)} |`);
