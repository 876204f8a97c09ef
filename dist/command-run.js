import { Ft as isUnanswered } from "./check.js";
import { T as PUBLIC_HUB, h as parseRemoteAddress, n as UsageError, r as PolicyError, u as formatRemoteAddress } from "./domain.js";
import { M as GitError, i as checkOut, l as openFleetState, o as headOf, p as openWorkspace, r as branchOf, t as openFleetHub } from "./io.js";
import { a as cacheFolder, d as openPolicy, f as policyReaderOf, u as openBaseline, y as plugins_exports } from "./world.js";
import { L as count, T as json_default, U as logLine, z as listed } from "./render.js";
import { t as review } from "./review.js";
import { t as scanWithHelpers } from "./threads.js";
import { t as Options } from "./command-command.js";
import { a as given, c as policyFor, t as HUB_OPTIONS } from "./command-reviewing.js";
import { i as tokenOf, n as openFleet, r as serverOf, t as SOURCE_OPTIONS } from "./command-sources.js";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { createHash } from "node:crypto";

// src/commands/fleet/run.ts
/** Seconds of waiting for the Hub: a dozen of its windows. A fleet rather waits than tells less. */
const HUB_WAIT = 3600;
/**
* Reviews many repositories one after another into a folder. What is finished there is not done again; what broke, and what the
* Hub did not answer, is. Exit code 2 where a repository could not be reviewed, after all others were.
*/
async function run(invocation) {
	const options = new Options(invocation.args, {
		...HUB_OPTIONS,
		...SOURCE_OPTIONS,
		record: {
			type: "boolean",
			default: false
		},
		state: {
			type: "string",
			default: "model-review-fleet"
		},
		"fail-on": {
			type: "string",
			default: "error"
		}
	});
	if (options.positionals.length > 0) throw new UsageError("fleet run takes its repositories by options");
	const failOn = options.choice("fail-on", [
		"error",
		"warning",
		"never"
	]);
	const fleet = await openFleet(options, invocation, false);
	const readRemote = remembered(policyFor(".", options, invocation).readRemote);
	const shared = await sharedPolicy(options, invocation, readRemote);
	const state = openFleetState(options.text("state"), questionOf(options, invocation, shared), /* @__PURE__ */ new Date());
	try {
		return await reviewAll({
			invocation,
			options,
			failOn,
			fleet,
			state,
			hub: hubFor(options, invocation, state),
			readRemote
		});
	} finally {
		state.close();
	}
}
async function reviewAll(fleetRun) {
	const { invocation, fleet, state, hub } = fleetRun;
	const { stderr } = invocation;
	const all = fleet.targets.length;
	const outcomes = [];
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
	const of = (wanted) => outcomes.filter(({ status }) => status === wanted);
	const verdicts = [
		"fail",
		"inconclusive",
		"pass"
	].map((verdict) => `${outcomes.filter((outcome) => outcome.verdict === verdict).length} ${verdict}`);
	const { api, files, cached } = hub.requests();
	stderr.write([
		`${count(all, "repository")}: ${listed(verdicts)}.${kept > 0 ? ` ${kept} were finished before, in the review of ${state.began.toISOString()}.` : ""}`,
		`Hub: ${count(api, "API request")} and ${count(files, "file")}, ${count(cached, "answer")} kept.`,
		...of("partial").length > 0 ? [`For ${of("partial").length} the Hub did not answer everything: run again to ask for what is missing.`] : [],
		...of("broken").map(({ repository, problem }) => logLine(`not reviewed: ${repository}: ${problem}`)),
		`Reports are in ${state.reportsFolder}; model-review fleet merge joins them.`,
		""
	].join("\n"));
	return of("broken").length > 0 ? 2 : 0;
}
const wordOf = ({ status, verdict }) => status === "partial" ? `${verdict}, not everything was answered` : String(verdict);
/** Never rejects: one repository does not stop the others. */
async function reviewOne(target, fleetRun) {
	const { repository } = target;
	const { options, invocation, state, hub } = fleetRun;
	try {
		const folder = folderOf(target, fleetRun);
		const policy = await openPolicy(policyPlaceOf(folder, options, invocation, fleetRun.readRemote));
		const readFile = policyReaderOf(folder);
		const asked = hub.forOne(options.flag("record"));
		const report = await review({
			workspace: openWorkspace(folder),
			base: null,
			hub: asked.hub,
			now: state.began,
			scanAll: scanWithHelpers(folder)
		}, policy, plugins_exports, {
			version: invocation.version,
			run: {
				repository,
				event: null,
				base: null,
				head: headOf(folder),
				branch: target.ref ?? branchOf(folder)
			},
			failOn: fleetRun.failOn,
			exclude: options.texts("exclude"),
			baseline: await openBaseline({
				baseline: null,
				ref: null,
				readFile,
				readPresent: readFile
			})
		});
		const outcome = {
			repository,
			status: report.repos.some(isUnanswered) || report.mishaps.length > 0 ? "partial" : "reviewed",
			verdict: report.verdict,
			problem: null
		};
		state.keep(outcome, json_default.render(report), asked.snapshot());
		return outcome;
	} catch (error) {
		const outcome = {
			repository,
			status: "broken",
			verdict: null,
			problem: problemOf(error)
		};
		state.keep(outcome, null, null);
		return outcome;
	}
}
function folderOf({ repository, ref }, { fleet, state, invocation }) {
	if (fleet.folders !== null) {
		const folder = fleet.folders.get(repository);
		if (folder === void 0) throw new UsageError("there is no checkout of it");
		return folder;
	}
	const folder = state.checkoutFolder;
	checkOut({
		serverUrl: serverOf(invocation),
		repository,
		ref,
		folder,
		token: tokenOf(invocation)
	});
	return folder;
}
/** The repository's own policy, or the one that was given for all. */
function policyPlaceOf(folder, options, invocation, readRemote) {
	const own = {
		...policyFor(folder, options, invocation),
		readRemote
	};
	const { policy } = own;
	if (policy === null || parseRemoteAddress(policy) !== null) return own;
	return {
		...own,
		policy: basename(policy),
		readFile: policyReaderOf(dirname(resolve(policy)))
	};
}
/** A policy for all is read once before anything else, so that a mistake in it is not told three hundred times. */
async function sharedPolicy(options, invocation, readRemote) {
	if (options.text("policy") === null) return null;
	const { sources } = await openPolicy(policyPlaceOf(".", options, invocation, readRemote));
	return sources.map(({ source, sha256 }) => `${source} ${sha256}`);
}
function remembered(read) {
	const known = /* @__PURE__ */ new Map();
	return (address) => {
		const name = formatRemoteAddress(address);
		const answer = known.get(name) ?? read(address);
		known.set(name, answer);
		return answer;
	};
}
function hubFor(options, { environment, version }, state) {
	return openFleetHub({
		...given("url", options.text("hub-url") ?? environment["HF_ENDPOINT"]),
		...given("timeout", options.seconds("hub-timeout")),
		wait: options.seconds("hub-wait") ?? HUB_WAIT,
		token: hubTokenOf(environment),
		version,
		offline: options.text("offline"),
		folder: state.hubFolder,
		cache: cacheFolder(environment)
	});
}
const hubTokenOf = (environment) => environment["HF_TOKEN"] || environment["HUGGING_FACE_HUB_TOKEN"] || null;
/** What the results depend on beside the repositories. */
function questionOf(options, { environment, version }, policy) {
	return {
		version,
		hub: options.text("hub-url") ?? environment["HF_ENDPOINT"] ?? "https://huggingface.co",
		token: hubTokenOf(environment) !== null,
		offline: digestOf(options.text("offline")),
		policy,
		"fail-on": options.text("fail-on"),
		exclude: options.texts("exclude"),
		record: options.flag("record")
	};
}
function digestOf(path) {
	if (path === null || !existsSync(path)) return path;
	return createHash("sha256").update(readFileSync(path)).digest("hex");
}
function problemOf(error) {
	if (error instanceof PolicyError) {
		const [first, ...more] = error.problems;
		if (first === void 0) return "its policy cannot be used";
		const { source, line, column, message } = first;
		return `${source}:${line}:${column}: ${message}${more.length > 0 ? ` (and ${more.length} more)` : ""}`;
	}
	if (error instanceof UsageError || error instanceof GitError) return error.message;
	return `this is a defect in model-review, please report it: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`.slice(0, 500);
}

export { run };