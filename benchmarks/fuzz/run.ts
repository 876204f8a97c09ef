/**
 * Reads hostile files with every reader and all detectors: half are put together from pieces of the languages, half are real
 * files with changes. None may throw, run for more than a second, or name a place outside the file.
 *
 *     node benchmarks/fuzz/run.ts [--inputs 200000] [--seed 1] [--format ID] [FOLDER...]
 *
 * Real files are the examples of the catalogue and what the folders hold.
 */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import * as plugins from "../../src/plugins.ts";
import { selectFormat } from "../../src/scan/format.ts";
import { createChecker, nameFor } from "./check.ts";
import { generated, mutate, randomFrom } from "./inputs.ts";

const { values, positionals } = parseArgs({
  options: {
    inputs: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    format: { type: "string" },
  },
  allowPositionals: true,
});
const seed = Number(values.seed);
const LARGEST = 40_000;
const MOST_FILES = 400;

const seeds = new Map<string, { path: string; text: string }[]>(plugins.documents.map(({ id }) => [id, []]));
function addSeed(path: string, text: string): void {
  const own = seeds.get(selectFormat(path, text, plugins.documents)?.id ?? "");
  if (own !== undefined && own.length < MOST_FILES) own.push({ path: path.slice(path.lastIndexOf("/") + 1), text });
}
for (const { examples } of plugins.libraries) for (const { file, code } of examples) addSeed(file, code);
for (const folder of positionals) {
  for (const path of globSync("**/*", { cwd: folder })) {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    if (stats?.isFile() === true && stats.size > 0 && stats.size < LARGEST)
      addSeed(path, readFileSync(join(folder, path), "utf8"));
  }
}

const formats = plugins.documents.filter(({ id }) => values.format === undefined || id === values.format);
const each = Math.ceil(Number(values.inputs) / formats.length / 2);
const check = createChecker();
let inputs = 0;
let characters = 0;
let failed = 0;
const started = process.hrtime.bigint();

function test(path: string, text: string, origin: string): void {
  inputs++;
  characters += text.length;
  const wrong = check({ path, text });
  if (wrong.length === 0) return;
  failed++;
  console.log(`${origin} ${path}: ${wrong.slice(0, 3).join("; ")}\n  ${JSON.stringify(text.slice(0, 3_000))}`);
}

for (const [index, format] of formats.entries()) {
  const random = randomFrom(seed * 1_000 + index);
  const own = seeds.get(format.id)!;
  const numRuns = own.length === 0 ? 2 * each : each;
  for (const text of fc.sample(generated, { numRuns, seed: seed + index })) test(nameFor(format), text, format.id);
  const others = [...seeds.values()].flat();
  for (let count = own.length === 0 ? each : 0; count < each; count++) {
    const { path, text } = own[Math.floor(random() * own.length)]!;
    test(path, mutate(text, others[Math.floor(random() * others.length)]!.text, random), `${format.id} (changed)`);
  }
  console.log(`${format.id}: ${own.length} real files`);
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
console.log(
  `${inputs} inputs, ${(characters / 1e6).toFixed(0)} million characters, ${seconds.toFixed(0)} s: ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
