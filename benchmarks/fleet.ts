/**
 * `node benchmarks/fleet.ts [--real FOLDER --most-mb 20] [--sizes 75,150,300] [--window 300]`: the shipped `fleet run` over
 * generated checkouts and real ones, against the stand-in for the Hub. Prints time, peak memory and requests for each size; that a
 * run which is killed and resumed gives the same bytes; and that a rate limit in the middle costs waiting and no result. Ends with
 * exit code 1 where one of these does not hold. Memory is read from /proc, so it needs Linux.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fillHub, writeFleet } from "../__tests__/builders/fleet.ts";
import { startHub, type HubStandIn } from "../__tests__/stand-ins/hub.ts";

const { values } = parseArgs({
  options: {
    real: { type: "string" },
    "most-mb": { type: "string", default: "20" },
    sizes: { type: "string", default: "75,150,300" },
    window: { type: "string", default: "300" },
    cli: { type: "string", default: join(import.meta.dirname, "../dist/cli.js") },
  },
});
const sizes = values.sizes.split(",").map(Number);
const largest = Math.max(...sizes);
const scratch = mkdtempSync(join(tmpdir(), "model-review-fleet-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
let failures = 0;
/** A question about a repository: kind, id, revision. */
const INFO = /^\/api\/(model|dataset|space)s\/(.+)(\/revision\/.+)$/;

const hub = await startHub();
const ids = fillHub(hub.data, 600);
const all = join(scratch, "all");
const real = values.real === undefined ? [] : realCheckouts(values.real, Number(values["most-mb"]));
const made = writeFleet(all, largest - real.length, ids);
// Real checkouts are spread evenly, the largest first, so that each size holds its share and none a larger one than another.
const order: { name: string; folder: string }[] = [];
const every = real.length === 0 ? Infinity : Math.floor(largest / real.length);
for (let index = 0, next = 0, others = 0; index < largest; index++) {
  if (index % every === 0 && next < real.length) order.push(real[next++]!);
  else order.push({ name: made.names[others]!, folder: join(all, made.names[others++]!) });
}
console.log(
  `${largest} repositories, ${real.length} of them real (${Math.round(real.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)} MB, the largest ${Math.round(Math.max(0, ...real.map(({ bytes }) => bytes)) / 1e6)} MB)\n`,
);

console.log(
  "| repositories | time | peak memory | Hub repositories asked | requests for them | requests asked twice |",
);
console.log("| ---: | ---: | ---: | ---: | ---: | ---: |");
let reference: Ran | null = null;
for (const size of sizes) {
  const ran = await run(`size-${size}`, checkoutsOf(size));
  reference = ran;
  const { repos, asked, twice } = requestsOf(ran);
  console.log(`| ${size} | ${ran.seconds.toFixed(0)} s | ${ran.peak} MB | ${repos} | ${asked} | ${twice.length} |`);
  expect(`${size}: as many requests as repositories`, asked === repos && twice.length === 0, twice.slice(0, 3));
  expect(`${size}: every repository was reviewed`, ran.code === 0 && ran.reports.size === size, ran.last);
}

const folder = checkoutsOf(largest);
const whole = reference!;
const killed = await run("killed", folder, { began: whole.state, killAfter: Math.floor(largest * 0.4) });
const resumed = await run("killed", folder);
console.log(
  `\nKilled after ${killed.reports.size} repositories and resumed: ${killed.seconds.toFixed(0)} s and ${resumed.seconds.toFixed(0)} s; ${differing(whole, resumed)} of ${largest} reports differ.`,
);
expect("killed and resumed: the same bytes", differing(whole, resumed) === 0, []);

const seconds = Number(values.window);
const limited = await run("limited", folder, {
  began: whole.state,
  limitAfter: Math.floor(largest * 0.4),
  window: seconds,
});
console.log(
  `A rate limit of ${seconds} s in the middle: ${limited.seconds.toFixed(0)} s instead of ${whole.seconds.toFixed(0)} s, ${limited.refused} requests refused, ${differing(whole, limited)} of ${largest} reports differ.`,
);
expect("a rate limit: the same bytes", differing(whole, limited) === 0 && limited.refused > 0, []);

const merge = await measured([
  values.cli,
  "fleet",
  "merge",
  whole.state,
  "--json",
  join(scratch, "m.json"),
  "--html",
  join(scratch, "m.html"),
  "--cyclonedx",
  join(scratch, "m.cdx.json"),
]);
const mb = (name: string): string => (statSync(join(scratch, name)).size / 1e6).toFixed(1);
console.log(
  `Merging ${largest} reports: ${merge.seconds.toFixed(1)} s, ${merge.peak} MB; JSON ${mb("m.json")} MB, HTML ${mb("m.html")} MB, CycloneDX ${mb("m.cdx.json")} MB.`,
);
await hub.close();
process.exitCode = failures === 0 ? 0 : 1;

interface Ran {
  code: number | null;
  seconds: number;
  /** Megabytes. */
  peak: number;
  state: string;
  /** Digests of the reports by file name. */
  reports: Map<string, string>;
  log: HubStandIn["log"];
  refused: number;
  last: string;
}

interface Conditions {
  /** A state whose moment of beginning is taken over: time is a part of what a rule sees. */
  began?: string;
  /** Kills the process after that many repositories. */
  killAfter?: number;
  /** Refuses every request from that many repositories on, for `window` seconds. */
  limitAfter?: number;
  window?: number;
}

async function run(name: string, checkouts: string, conditions: Conditions = {}): Promise<Ran> {
  const state = join(scratch, `state-${name}`);
  if (conditions.began !== undefined) {
    mkdirSync(state, { recursive: true });
    cpSync(join(conditions.began, "fleet.json"), join(state, "fleet.json"));
  }
  hub.log.length = 0;
  let ends = 0;
  const done = (): number => (existsSync(join(state, "outcomes")) ? readdirSync(join(state, "outcomes")).length : 0);
  const { code, seconds, peak, stderr } = await measured(
    [values.cli, "fleet", "run", "--checkouts", checkouts, "--state", state, "--hub-url", hub.url],
    (kill) => {
      if (conditions.killAfter !== undefined && done() >= conditions.killAfter) kill();
      if (conditions.limitAfter !== undefined && ends === 0 && done() >= conditions.limitAfter) {
        ends = Date.now() + conditions.window! * 1000;
        hub.faults.push({
          get what() {
            return { fault: "rate-limit", t: Math.max(1, Math.ceil((ends - Date.now()) / 1000)) } as const;
          },
        });
      }
      if (ends > 0 && Date.now() >= ends) hub.faults.length = 0;
    },
  );
  hub.faults.length = 0;
  const folder = join(state, "reports");
  const reports = new Map(
    (existsSync(folder) ? readdirSync(folder) : []).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
  const log = [...hub.log];
  return {
    code,
    seconds,
    peak,
    state,
    reports,
    log,
    refused: log.filter(({ status }) => status === 429).length,
    last: stderr,
  };
}

/** Runs a program on the shipped files; `watch` is called ten times a second. */
function measured(
  args: string[],
  watch: (kill: () => void) => void = () => undefined,
): Promise<{ code: number | null; seconds: number; peak: number; stderr: string }> {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env["PATH"], HOME: scratch, MODEL_REVIEW_CACHE: "off" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let peak = 0;
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr = (stderr + text).slice(-500)));
    const timer = setInterval(() => {
      const told = readOr(`/proc/${child.pid}/status`);
      peak = Math.max(peak, Math.round(Number(/VmHWM:\s+(\d+)/.exec(told)?.[1] ?? 0) / 1024));
      watch(() => child.kill("SIGKILL"));
    }, 100);
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({ code, peak, stderr, seconds: Number(process.hrtime.bigint() - start) / 1e9 });
    });
  });
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** What was asked about repositories as such: each by the id and revision that it was asked under, the hops of renames left out. */
function requestsOf({ log }: Ran): { repos: number; asked: number; twice: string[] } {
  const times = new Map<string, number>();
  for (const { path, status } of log) {
    const [question = ""] = path.split("?");
    const match = INFO.exec(question);
    if (match === null || path.includes("securityStatus")) continue;
    times.set(question, (times.get(question) ?? 0) + 1);
    if (status !== 307) continue;
    // The next request is the same question under the present name.
    const [, kind, id, revision] = match as unknown as [string, "model" | "dataset" | "space", string, string];
    const present = `/api/${kind}s/${hub.data.presentId(kind, id) ?? id}${revision}`;
    times.set(present, (times.get(present) ?? 0) - 1);
  }
  const asked = [...times.values()].reduce((sum, number) => sum + number, 0);
  const twice = [...times].flatMap(([path, number]) => (number > 1 ? [path] : []));
  return { repos: [...times.values()].filter((number) => number > 0).length, asked, twice };
}

function realCheckouts(folder: string, most: number): { name: string; folder: string; bytes: number }[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith("_")) return [];
    const path = join(folder, entry.name);
    const bytes = Number(spawnSync("du", ["-sb", path], { encoding: "utf8" }).stdout.split("\t")[0]);
    return bytes > 0 && bytes <= most * 1e6 ? [{ name: `real/${entry.name}`, folder: path, bytes }] : [];
  });
  return found.sort((a, b) => b.bytes - a.bytes);
}

/** A folder with the first of the repositories, as hard links where the file system has them. */
function checkoutsOf(size: number): string {
  const target = join(scratch, `checkouts-${size}`);
  if (existsSync(target)) return target;
  for (const { name, folder } of order.slice(0, size)) {
    const to = join(target, name);
    mkdirSync(join(to, ".."), { recursive: true });
    if (spawnSync("cp", ["-al", folder, to]).status !== 0) cpSync(folder, to, { recursive: true });
    mkdirSync(join(to, ".git"), { recursive: true });
  }
  return target;
}

function differing(one: Ran, other: Ran): number {
  const names = new Set([...one.reports.keys(), ...other.reports.keys()]);
  return [...names].filter((name) => one.reports.get(name) !== other.reports.get(name)).length;
}

function expect(what: string, holds: boolean, details: unknown): void {
  if (holds) return;
  failures++;
  console.log(`\nDOES NOT HOLD: ${what}: ${JSON.stringify(details)}`);
}
