import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { isUnanswered, type FailOn } from "../../check/verdict.ts";
import type { FleetTarget } from "../../domain/fleet.ts";
import { PUBLIC_HUB } from "../../domain/public-hub.ts";
import { PolicyError } from "../../domain/report.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { branchOf, checkOut, headOf } from "../../io/checkouts.ts";
import { openFleetHub, type FleetHub } from "../../io/fleet-hub.ts";
import { openFleetState, type FleetOutcome, type FleetState } from "../../io/fleet-state.ts";
import { GitError } from "../../io/git.ts";
import { openWorkspace } from "../../io/workspace.ts";
import * as plugins from "../../plugins.ts";
import { formatRemoteAddress, parseRemoteAddress } from "../../domain/policy-address.ts";
import json from "../../render/formats/json.ts";
import { logLine } from "../../render/escape.ts";
import { count, listed } from "../../render/words.ts";
import { review } from "../../review.ts";
import { scanWithHelpers } from "../../threads.ts";
import { cacheFolder, openBaseline, openPolicy, policyReaderOf, type PolicyPlace } from "../../world.ts";
import { Options, type Invocation } from "../command.ts";
import { given, HUB_OPTIONS, policyFor } from "../reviewing.ts";
import { openFleet, serverOf, SOURCE_OPTIONS, tokenOf, type Fleet } from "./sources.ts";

/** Seconds of waiting for the Hub: a dozen of its windows. A fleet rather waits than tells less. */
const HUB_WAIT = 3600;

interface Run {
  invocation: Invocation;
  options: Options;
  failOn: FailOn;
  fleet: Fleet;
  state: FleetState;
  hub: FleetHub;
  /** Policies of other repositories are read once. */
  readRemote: PolicyPlace["readRemote"];
}

/**
 * Reviews many repositories one after another into a folder. What is finished there is not done again; what broke, and what the
 * Hub did not answer, is. Exit code 2 where a repository could not be reviewed, after all others were.
 */
export async function run(invocation: Invocation): Promise<number> {
  const options = new Options(invocation.args, {
    ...HUB_OPTIONS,
    ...SOURCE_OPTIONS,
    record: { type: "boolean", default: false },
    state: { type: "string", default: "model-review-fleet" },
    "fail-on": { type: "string", default: "error" },
  });
  if (options.positionals.length > 0) throw new UsageError("fleet run takes its repositories by options");
  const failOn = options.choice("fail-on", ["error", "warning", "never"]);
  const fleet = await openFleet(options, invocation, false);
  const readRemote = remembered(policyFor(".", options, invocation).readRemote);
  const shared = await sharedPolicy(options, invocation, readRemote);
  const state = openFleetState(options.text("state")!, questionOf(options, invocation, shared), new Date());
  try {
    const hub = hubFor(options, invocation, state);
    return await reviewAll({ invocation, options, failOn, fleet, state, hub, readRemote });
  } finally {
    state.close();
  }
}

async function reviewAll(fleetRun: Run): Promise<number> {
  const { invocation, fleet, state, hub } = fleetRun;
  const { stderr } = invocation;
  const all = fleet.targets.length;
  const outcomes: FleetOutcome[] = [];
  let kept = 0;
  for (const [index, target] of fleet.targets.entries()) {
    const known = state.outcomeOf(target.repository);
    if (known?.status === "reviewed") {
      kept++;
      outcomes.push(known);
      continue;
    }
    const outcome = await reviewOne(target, fleetRun);
    outcomes.push(outcome);
    stderr.write(`${logLine(`[${index + 1}/${all}] ${target.repository}: ${outcome.problem ?? wordOf(outcome)}`)}\n`);
  }
  const of = (wanted: FleetOutcome["status"]): FleetOutcome[] => outcomes.filter(({ status }) => status === wanted);
  const verdicts = ["fail", "inconclusive", "pass"].map(
    (verdict) => `${outcomes.filter((outcome) => outcome.verdict === verdict).length} ${verdict}`,
  );
  const { api, files, cached } = hub.requests();
  stderr.write(
    [
      `${count(all, "repository")}: ${listed(verdicts)}.${kept > 0 ? ` ${kept} were finished before, in the review of ${state.began.toISOString()}.` : ""}`,
      `Hub: ${count(api, "API request")} and ${count(files, "file")}, ${count(cached, "answer")} kept.`,
      ...(of("partial").length > 0
        ? [`For ${of("partial").length} the Hub did not answer everything: run again to ask for what is missing.`]
        : []),
      ...of("broken").map(({ repository, problem }) => logLine(`not reviewed: ${repository}: ${problem}`)),
      `Reports are in ${state.reportsFolder}; model-review fleet merge joins them.`,
      "",
    ].join("\n"),
  );
  return of("broken").length > 0 ? 2 : 0;
}

const wordOf = ({ status, verdict }: FleetOutcome): string =>
  status === "partial" ? `${verdict}, not everything was answered` : String(verdict);

/** Never rejects: one repository does not stop the others. */
async function reviewOne(target: FleetTarget, fleetRun: Run): Promise<FleetOutcome> {
  const { repository } = target;
  const { options, invocation, state, hub } = fleetRun;
  try {
    const folder = folderOf(target, fleetRun);
    const policy = await openPolicy(policyPlaceOf(folder, options, invocation, fleetRun.readRemote));
    const readFile = policyReaderOf(folder);
    const asked = hub.forOne(options.flag("record"));
    const report = await review(
      {
        workspace: openWorkspace(folder),
        base: null,
        hub: asked.hub,
        now: state.began,
        scanAll: scanWithHelpers(folder),
      },
      policy,
      plugins,
      {
        version: invocation.version,
        run: { repository, event: null, base: null, head: headOf(folder), branch: target.ref ?? branchOf(folder) },
        failOn: fleetRun.failOn,
        exclude: options.texts("exclude"),
        baseline: await openBaseline({ baseline: null, ref: null, readFile, readPresent: readFile }),
      },
    );
    const status = report.repos.some(isUnanswered) || report.mishaps.length > 0 ? "partial" : "reviewed";
    const outcome: FleetOutcome = { repository, status, verdict: report.verdict, problem: null };
    state.keep(outcome, json.render(report), asked.snapshot());
    return outcome;
  } catch (error) {
    const outcome: FleetOutcome = { repository, status: "broken", verdict: null, problem: problemOf(error) };
    state.keep(outcome, null, null);
    return outcome;
  }
}

function folderOf({ repository, ref }: FleetTarget, { fleet, state, invocation }: Run): string {
  if (fleet.folders !== null) {
    const folder = fleet.folders.get(repository);
    if (folder === undefined) throw new UsageError("there is no checkout of it");
    return folder;
  }
  const folder = state.checkoutFolder;
  checkOut({ serverUrl: serverOf(invocation), repository, ref, folder, token: tokenOf(invocation) });
  return folder;
}

/** The repository's own policy, or the one that was given for all. */
function policyPlaceOf(
  folder: string,
  options: Options,
  invocation: Invocation,
  readRemote: PolicyPlace["readRemote"],
): PolicyPlace {
  const own = { ...policyFor(folder, options, invocation), readRemote };
  const { policy } = own;
  if (policy === null || parseRemoteAddress(policy) !== null) return own;
  return { ...own, policy: basename(policy), readFile: policyReaderOf(dirname(resolve(policy))) };
}

/** A policy for all is read once before anything else, so that a mistake in it is not told three hundred times. */
async function sharedPolicy(
  options: Options,
  invocation: Invocation,
  readRemote: PolicyPlace["readRemote"],
): Promise<string[] | null> {
  if (options.text("policy") === null) return null;
  const { sources } = await openPolicy(policyPlaceOf(".", options, invocation, readRemote));
  return sources.map(({ source, sha256 }) => `${source} ${sha256}`);
}

function remembered(read: PolicyPlace["readRemote"]): PolicyPlace["readRemote"] {
  const known = new Map<string, ReturnType<PolicyPlace["readRemote"]>>();
  return (address) => {
    const name = formatRemoteAddress(address);
    const answer = known.get(name) ?? read(address);
    known.set(name, answer);
    return answer;
  };
}

function hubFor(options: Options, { environment, version }: Invocation, state: FleetState): FleetHub {
  return openFleetHub({
    ...given("url", options.text("hub-url") ?? environment["HF_ENDPOINT"]),
    ...given("timeout", options.seconds("hub-timeout")),
    wait: options.seconds("hub-wait") ?? HUB_WAIT,
    token: hubTokenOf(environment),
    version,
    offline: options.text("offline"),
    folder: state.hubFolder,
    cache: cacheFolder(environment),
  });
}

const hubTokenOf = (environment: NodeJS.ProcessEnv): string | null =>
  environment["HF_TOKEN"] || environment["HUGGING_FACE_HUB_TOKEN"] || null;

/** What the results depend on beside the repositories. */
function questionOf(options: Options, { environment, version }: Invocation, policy: string[] | null) {
  return {
    version,
    hub: options.text("hub-url") ?? environment["HF_ENDPOINT"] ?? PUBLIC_HUB,
    token: hubTokenOf(environment) !== null,
    offline: digestOf(options.text("offline")),
    policy,
    "fail-on": options.text("fail-on"),
    exclude: options.texts("exclude"),
    record: options.flag("record"),
  };
}

function digestOf(path: string | null): string | null {
  if (path === null || !existsSync(path)) return path;
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function problemOf(error: unknown): string {
  if (error instanceof PolicyError) {
    const [first, ...more] = error.problems;
    if (first === undefined) return "its policy cannot be used";
    const { source, line, column, message } = first;
    return `${source}:${line}:${column}: ${message}${more.length > 0 ? ` (and ${more.length} more)` : ""}`;
  }
  if (error instanceof UsageError || error instanceof GitError) return error.message;
  const words = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  return `this is a defect in model-review, please report it: ${words}`.slice(0, 500);
}
