import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import schema from "../../../docs/fleet-v1.schema.json" with { type: "json" };
import { readReport, ReportError } from "../../action/read-report.ts";
import { firstProblem, type Schema } from "../../action/schema.ts";
import type { FleetReport } from "../../domain/fleet.ts";
import { PUBLIC_HUB } from "../../domain/public-hub.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { mergeReports, type Merge } from "../../fleet/merge.ts";
import { readRepositoryList } from "../../fleet/repository-list.ts";
import { FLEET_FILE, readOutcome } from "../../io/fleet-state.ts";
import { logLine } from "../../render/escape.ts";
import { fleetCycloneDx } from "../../render/fleet/cyclonedx.ts";
import { fleetHtml } from "../../render/fleet/html.ts";
import { fleetJson } from "../../render/fleet/json.ts";
import { fleetText } from "../../render/fleet/text.ts";
import { writeText } from "../../world.ts";
import { Options, type Invocation } from "../command.ts";
import { serverOf } from "./sources.ts";

/** Bytes of one report, four to a character at most; the reader bounds the characters. */
const LARGEST_REPORT = 80_000_000;
const LARGEST_PREVIOUS = 500_000_000;
/** Folders below one that is named. */
const DEEPEST = 8;

/** Joins reports, one at a time, into one page, one JSON and one bill of materials. */
export async function run(invocation: Invocation): Promise<number> {
  const { stdout, stderr, environment, version } = invocation;
  const options = new Options(invocation.args, {
    plan: { type: "string" },
    previous: { type: "string" },
    json: { type: "string" },
    html: { type: "string" },
    cyclonedx: { type: "string" },
    "hub-url": { type: "string" },
    gate: { type: "boolean", default: false },
  });
  if (options.positionals.length === 0) throw new UsageError("say which reports: files, or folders that hold them");
  const plan = options.text("plan");
  const expected = plan === null ? [] : readRepositoryList(textAt(plan, LARGEST_PREVIOUS, "--plan"), plan);
  const previous = previousAt(options.text("previous"), stderr);
  const merge = mergeReports(version);
  for (const found of reportsAt(options.positionals)) take(merge, found);
  const fleet = merge.conclude(
    expected.map(({ repository }) => repository),
    previous,
  );
  if (fleet.totals.repositories === 0 && fleet.problems.length === 0)
    throw new UsageError("there is no report to merge");
  const hubUrl = options.text("hub-url") ?? environment["HF_ENDPOINT"] ?? PUBLIC_HUB;
  const serverUrl = environment["GITHUB_SERVER_URL"] ? serverOf(invocation) : null;
  const outputs: [string, () => string][] = [
    ["json", () => fleetJson(fleet)],
    ["html", () => fleetHtml(fleet, { hubUrl, serverUrl })],
    ["cyclonedx", () => fleetCycloneDx(fleet)],
  ];
  for (const [name, render] of outputs) {
    const path = options.text(name);
    if (path !== null) writeText(path, render());
  }
  stdout.write(fleetText(fleet));
  for (const { source, message } of fleet.problems) stderr.write(`${logLine(`${source}: ${message}`)}\n`);
  if (fleet.problems.length > 0 || fleet.totals.verdicts.missing > 0) return 2;
  return options.flag("gate") && fleet.totals.verdicts.fail > 0 ? 1 : 0;
}

function take(merge: Merge, { source, path, holds }: Found): void {
  if (holds === "outcome") {
    const outcome = readOutcome(path);
    if (outcome?.status === "broken") merge.miss(outcome.repository, outcome.problem ?? "it could not be read");
    return;
  }
  try {
    if (statSync(path).size > LARGEST_REPORT) throw new ReportError("The report is too large.");
    merge.add(readReport(readFileSync(path, "utf8")), source);
  } catch (error) {
    merge.refuse(source, error instanceof ReportError ? error.message : "The file cannot be read.");
  }
}

interface Found {
  source: string;
  path: string;
  /** `outcome`: what became of a repository, of which there may be no report. */
  holds: "report" | "outcome";
}

/** Reports by name, files of a folder by their path in it. Of a folder that `fleet run` wrote, what it says of its repositories too. */
function* reportsAt(places: readonly string[]): Generator<Found> {
  for (const place of [...places].sort()) {
    const stats = statSync(place, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`${place} is not there`);
    if (stats.isDirectory()) yield* filesIn(place, place, 0);
    else yield { source: place, path: place, holds: "report" };
  }
}

/** No link is followed. */
function* filesIn(root: string, folder: string, depth: number): Generator<Found> {
  const names = readdirSync(folder).sort();
  const isFleet = names.includes(FLEET_FILE);
  for (const name of names) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (isFleet && !(name in FLEET_FOLDERS)) continue;
    if (stats.isDirectory()) {
      if (depth < DEEPEST && !isFleet) yield* filesIn(root, path, depth + 1);
      if (isFleet) for (const found of filesIn(root, path, DEEPEST)) yield { ...found, holds: FLEET_FOLDERS[name]! };
    } else if (stats.isFile() && name.endsWith(".json"))
      yield { source: relative(root, path).split(sep).join("/"), path, holds: "report" };
  }
}

const FLEET_FOLDERS: Readonly<Record<string, Found["holds"]>> = { reports: "report", outcomes: "outcome" };

/** The first merge has none before it: a file that is not there is told, and there is no trend. */
function previousAt(path: string | null, stderr: Invocation["stderr"]): FleetReport | null {
  if (path === null) return null;
  if (statSync(path, { throwIfNoEntry: false }) === undefined) {
    stderr.write(`--previous: ${path} is not there, so there is no trend\n`);
    return null;
  }
  const text = textAt(path, LARGEST_PREVIOUS, "--previous");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`--previous: ${path} is not JSON`);
  }
  const problem = firstProblem(schema as Schema, value);
  if (problem !== null) throw new UsageError(`--previous: ${path} is not a merged report of version 1. ${problem}`);
  return value as FleetReport;
}

function textAt(path: string, most: number, option: string): string {
  try {
    if (statSync(path).size > most) throw new UsageError(`${option}: ${path} is too large`);
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${option}: ${path} cannot be read`);
  }
}
