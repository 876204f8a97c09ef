import { Pt as exitCodeOf, d as findingKey } from "./check.js";
import { A as HubUrlError, C as deliver, D as openGitHub, E as GitHubError, F as openCommands, M as GitError, N as isObjectId, O as openHub, P as isRevisionName, T as writeInside, _ as openRemoteComparison, b as postSuggestions, j as Git, k as SnapshotError, p as openWorkspace, v as keepIssue, w as placeInside, x as keepComment, y as keepCheckRun } from "./io.js";
import { T as PUBLIC_HUB, a as HOME, f as localPathOf, i as LockError, n as UsageError, r as PolicyError, u as formatRemoteAddress } from "./domain.js";
import { _ as VERSION, a as cacheFolder, d as openPolicy, f as policyReaderOf, l as openBase, m as sha256Of, n as LARGEST_READ, o as commitOfTree, p as remotePolicyReader, r as appendAudit, s as insideOf, t as DEFAULT_POLICY, u as openBaseline, y as plugins_exports } from "./world.js";
import { a as DEFAULT_LOCK, r as textScanner, t as review } from "./review.js";
import { t as scanWithHelpers } from "./threads.js";
import { C as pageOf, D as headlineOf, F as isOfPart, H as cut, L as count, M as concernsModels, N as tallyOf, O as cyclonedx_default, P as usesOf, S as markdown_default, T as json_default, U as logLine, V as LENGTHS, _ as manifestsOf, d as renderSuggestion, f as issuePageOf, g as annotationsOf, h as STEP_BUDGET, j as activeFindings, k as rowsOf, m as unseenBy, p as issueWordsOf, v as text_default, w as bytesOf, x as sarif_default, y as summary_default } from "./render.js";
import { n as readReport, t as ReportError } from "./read-report.js";
import { c as changesOf, i as Lines, l as isAbout, n as planFiles, o as replacementsOf, r as editsOf, s as FIXABLE } from "./plan.js";
import { r as statementFilesAmong } from "./license.js";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// src/action/proposal.ts
/**
* What the same review finds by the policy as the change proposes it. `paths`: the policy files that it edits. `proposed`:
* what they say now, or what is wrong with them. `judge` reviews the same trees, and asks the Hub nothing that it was asked before.
*/
async function proposalOf(report, paths, proposed, judge) {
	const nothing = {
		paths: [...paths],
		problems: [],
		enforcement: null,
		appear: [],
		vanish: []
	};
	if (proposed instanceof PolicyError) return {
		...nothing,
		problems: [...proposed.problems]
	};
	const then = await judge(proposed);
	const enforcement = then.enforcement === report.enforcement ? null : {
		inForce: report.enforcement,
		proposed: then.enforcement
	};
	return {
		...nothing,
		enforcement,
		appear: missingFrom(report, then),
		vanish: missingFrom(then, report)
	};
}
/**
* Findings of the other report that this one has not, those that were there before included: a policy is proposed for everything
* in the tree, not only for what this change touches.
*/
function missingFrom(report, other) {
	const isOpen = (finding) => finding.state !== "excepted";
	const known = new Set(report.findings.filter(isOpen).map(findingKey));
	return other.findings.filter((finding) => isOpen(finding) && !known.has(findingKey(finding)));
}

// src/action/event.ts
/** The event cannot be reviewed; says why and what to do. */
var EventError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EventError";
	}
};
/** Reads the runner's variables and the event's payload. Throws `EventError`. */
function readEvent(environment, readText) {
	const variable = (name) => environment[name]?.trim() || null;
	const name = variable("GITHUB_EVENT_NAME") ?? "workflow_dispatch";
	const path = variable("GITHUB_EVENT_PATH");
	const payload = payloadOf(path === null ? null : readText(path));
	const serverUrl = variable("GITHUB_SERVER_URL") ?? "https://github.com";
	const repository = repositoryOf(variable("GITHUB_REPOSITORY"));
	const run = Number(variable("GITHUB_RUN_ID") ?? 0) || 0;
	const attempt = Number(variable("GITHUB_RUN_ATTEMPT") ?? 1) || 1;
	const pull = at$1(payload, "pull_request");
	const number = at$1(pull, "number");
	const isPull = isAboutPull(name);
	return {
		name,
		repository,
		serverUrl,
		apiUrl: variable("GITHUB_API_URL") ?? "https://api.github.com",
		runUrl: repository === null || run === 0 ? null : `${serverUrl}/${repository}/actions/runs/${run}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
		run,
		attempt,
		commentKey: [
			"GITHUB_WORKFLOW",
			"GITHUB_JOB",
			"GITHUB_ACTION"
		].map((part) => variable(part) ?? "").join("/"),
		sha: commitOf(variable("GITHUB_SHA")),
		ref: refOf(variable("GITHUB_REF")),
		isDefaultBranch: name !== "pull_request_target" && variable("GITHUB_REF") === `refs/heads/${String(at$1(payload, "repository", "default_branch"))}`,
		...commitsOf$2(name, payload),
		defaultBranch: textOf(at$1(payload, "repository", "default_branch")),
		branch: branchOf(name, payload, variable("GITHUB_REF")),
		pullRequest: isPull && Number.isSafeInteger(number) && number > 0 ? {
			number,
			isFork: name !== "pull_request_target" && isFork(pull, repository)
		} : null,
		triggeredBy: name === "workflow_run" ? triggerOf(at$1(payload, "workflow_run")) : null
	};
}
function isAboutPull(name) {
	return name === "pull_request" || name === "pull_request_target" || name === "pull_request_review";
}
function commitsOf$2(name, payload) {
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review": return {
			base: commitOf(at$1(payload, "pull_request", "base", "sha")),
			head: commitOf(at$1(payload, "pull_request", "head", "sha"))
		};
		case "merge_group": return {
			base: commitOf(at$1(payload, "merge_group", "base_sha")),
			head: commitOf(at$1(payload, "merge_group", "head_sha"))
		};
		case "push": return {
			base: commitOf(at$1(payload, "before")),
			head: commitOf(at$1(payload, "after"))
		};
		default: return {
			base: null,
			head: null
		};
	}
}
function branchOf(name, payload, ref) {
	const pull = isAboutPull(name);
	const told = pull ? at$1(payload, "pull_request", "base", "ref") : at$1(payload, "merge_group", "base_ref");
	const full = typeof told === "string" ? told : pull || name === "merge_group" ? null : ref;
	if (full === null || full.length > 255) return null;
	if (full.startsWith("refs/heads/")) return full.slice(11);
	return full.startsWith("refs/") ? null : full;
}
function textOf(value) {
	return typeof value === "string" && value !== "" && value.length <= 255 ? value : null;
}
/** A branch that comes from elsewhere, or by Dependabot, runs with a token that may only read, but on `pull_request_target`. */
function isFork(pull, repository) {
	const from = at$1(pull, "head", "repo", "full_name");
	return typeof from !== "string" || from !== repository || at$1(pull, "user", "login") === "dependabot[bot]";
}
function triggerOf(run) {
	const [id, attempt, workflow, event, branch] = [
		"id",
		"run_attempt",
		"name",
		"event",
		"head_branch"
	].map((key) => at$1(run, key));
	const owner = at$1(run, "head_repository", "owner", "login");
	const head = commitOf(at$1(run, "head_sha"));
	if (!Number.isSafeInteger(id) || head === null) return null;
	const isNamed = typeof owner === "string" && /^[A-Za-z0-9-]{1,39}$/.test(owner) && typeof branch === "string" && branch.length <= 255;
	return {
		workflow: typeof workflow === "string" ? workflow : "",
		run: id,
		attempt: Number.isSafeInteger(attempt) ? attempt : 1,
		head,
		event: typeof event === "string" ? event : "",
		branch: isNamed ? `${owner}:${branch}` : null
	};
}
function payloadOf(text) {
	if (text === null) return null;
	try {
		return JSON.parse(text);
	} catch {
		throw new EventError("The file that GITHUB_EVENT_PATH names is not JSON.");
	}
}
function at$1(value, ...keys) {
	return keys.reduce((node, key) => typeof node === "object" && node !== null && Object.hasOwn(node, key) ? node[key] : void 0, value);
}
/** A commit id that stands for something: a new branch has one of zeros. */
function commitOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : null;
}
function refOf(value) {
	return value !== null && /^refs\/[^\s\p{Cc}]{1,250}$/u.test(value) ? value : null;
}
function repositoryOf(value) {
	return value !== null && /^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/.test(value) ? value : null;
}

// src/action/token.ts
/** The token for GitHub. Throws a `GitHubError` where there is none. */
function tokenOf({ githubToken }) {
	if (githubToken === null) throw new GitHubError("There is no token: the input `github-token` is empty.", null, false);
	return githubToken;
}

// src/action/dependencies.ts
/** Whether this run hands in what the repository depends on: asked for, and the default branch as it is. */
function submitsDependencies({ dependencySubmission }, { repository, isDefaultBranch, pullRequest, ref, sha }) {
	return dependencySubmission && repository !== null && isDefaultBranch && pullRequest === null && ref !== null && sha !== null;
}
/** Hands the models and datasets of the default branch to GitHub's dependency graph, where the workflow asks for it. */
function dependencyChannel(report, { inputs, event, world }) {
	const { repository, ref, sha } = event;
	if (!inputs.dependencySubmission || repository === null) return [];
	if (!submitsDependencies(inputs, event)) {
		world.commands.info("Dependencies are submitted on the default branch only.");
		return [];
	}
	if (isOfPart(report)) return [];
	const unanswered = report.repos.filter(({ status }) => status === "unavailable").length;
	if (unanswered > 0) {
		world.commands.info(`Dependencies are not submitted: without an answer from the Hub for ${count(unanswered, "repository")} the graph would lose what it has.`);
		return [];
	}
	const send = async () => {
		await (await world.openGitHub({
			apiUrl: event.apiUrl,
			token: tokenOf(inputs),
			repository
		})).submitDependencies({
			version: 0,
			job: {
				id: String(event.run),
				correlator: [event.commentKey, ...inputs.leg === null ? [] : [inputs.leg]].join("/"),
				...event.runUrl === null ? {} : { html_url: event.runUrl }
			},
			sha,
			ref,
			detector: {
				name: report.tool.name,
				version: report.tool.version,
				url: HOME
			},
			scanned: world.now().toISOString(),
			manifests: manifestsOf(report)
		});
		return null;
	};
	return [{
		name: "The dependency submission",
		writesToRepository: true,
		send
	}];
}

// src/action/inventories.ts
/** The files that are asked for. */
function fileOutputsOf({ reportFile, sarifFile, bomFile }) {
	return [
		{
			name: "report-file",
			path: reportFile,
			format: json_default
		},
		{
			name: "sarif-file",
			path: sarifFile,
			format: sarif_default
		},
		{
			name: "bom-file",
			path: bomFile,
			format: cyclonedx_default
		}
	].flatMap(({ path, ...file }) => path === null ? [] : [{
		...file,
		path
	}]);
}
/** Whether something is asked for that has to be made of the whole tree, whatever the event compares. */
function takesWholeTree(inputs, event) {
	return submitsDependencies(inputs, event) || fileOutputsOf(inputs).some(({ format }) => format.wholeTree !== void 0);
}
/** Whether a file would be wrong: it would take what was not read for gone. */
function isWrongOf(report, { format }) {
	return format.wholeTree === "required" && isOfPart(report);
}
/** What became of the inventories that are asked for where a part of the tree was read, and what helps; null where all is well. */
function partialInventories(report, inputs, event) {
	if (!isOfPart(report) || !takesWholeTree(inputs, event)) return null;
	const outcomes = [...fileOutputsOf(inputs).flatMap((file) => isWrongOf(report, file) ? [`\`${file.name}\` is not written, because alerts in the files that were not read would count as fixed.`] : file.format.wholeTree === "wanted" ? [`\`${file.name}\` has only what was read, and says that it is incomplete.`] : []), ...submitsDependencies(inputs, event) ? ["`dependency-submission` submits nothing, because the dependency graph would lose what was not read."] : []];
	const remedy = event.name === "pull_request_target" ? "A workflow on `push` or `pull_request` with actions/checkout reads the whole tree." : "With actions/checkout before this step the whole tree is read.";
	return [...outcomes, remedy].join(" ");
}

// src/action/check-run.ts
/** What GitHub takes: characters of a summary, counted here in bytes, which are never fewer; and of a title. */
const SUMMARY = 65535;
const TITLE = 255;
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
const EVERYTHING = {
	error: 1e400,
	warning: 1e400,
	notice: 1e400
};
/**
* A check run with every annotation, where a step shows only ten of a level. `auto` writes it where the step would leave some
* out; a token that may not costs a line in the log.
*/
function checkRunChannel({ report, exitCode }, options, { inputs, event, world }, outputs) {
	const { repository, pullRequest } = event;
	const commit = event.head ?? event.sha;
	if (inputs.checkRun === "never" || repository === null || commit === null) return [];
	const isAsked = inputs.checkRun === "always";
	const annotations = annotationsOf(report, EVERYTHING);
	const isShownByStep = annotationsOf(report, stepBudgetOf(exitCode)).length === annotations.length;
	if (!isAsked && (isShownByStep || pullRequest?.isFork === true)) return [];
	const send = async () => {
		const github = await world.openGitHub({
			apiUrl: event.apiUrl,
			token: tokenOf(inputs),
			repository
		});
		const { url } = await keepCheckRun(github, {
			name: `Model review (${event.commentKey.split("/").slice(0, 2).join(" / ")}${inputs.leg === null ? "" : `, ${inputs.leg}`})`,
			commit,
			conclusion: conclusionOf(report, exitCode),
			title: titleOf(report),
			summary: pageOf(report, {
				...options,
				runUrl: null
			}, SUMMARY, bytesOf),
			annotations: annotations.flatMap(checkAnnotationOf)
		});
		outputs["check-run-url"] = url;
		return null;
	};
	const orTell = async () => {
		try {
			return await send();
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			world.commands.info(logLine(`There is no check run with all annotations. ${error.message}`));
			return null;
		}
	};
	return [{
		name: "The check run",
		writesToRepository: true,
		send: isAsked ? send : orTell
	}];
}
/** What a step can show: its failure is an error too. */
function stepBudgetOf(exitCode) {
	return {
		...STEP_BUDGET,
		error: STEP_BUDGET.error - (exitCode === 0 ? 0 : 1)
	};
}
function conclusionOf({ verdict }, exitCode) {
	if (exitCode !== 0) return "failure";
	return verdict === "inconclusive" ? "neutral" : "success";
}
function titleOf(report) {
	const { word, detail } = headlineOf(report, rowsOf(report));
	return cut(logLine(`Model review ${word}${detail === "" ? "" : `: ${detail}`}`.replaceAll("`", "")), TITLE);
}
/** What is about the run has no line: it stands in the summary. */
function checkAnnotationOf({ level, title, message, place }) {
	if (place === null) return [];
	const { path, line, endLine, columns } = place;
	return [{
		path,
		start_line: line,
		end_line: endLine,
		...columns === null ? {} : {
			start_column: columns.start,
			end_column: columns.end
		},
		annotation_level: LEVELS[level],
		title: cut(title, TITLE),
		message
	}];
}

// src/action/issue.ts
/** Whether an event reviews the default branch as it is, and not a change of it. */
function watches({ name, branch, defaultBranch }) {
	if (name === "schedule") return true;
	return name === "workflow_dispatch" && (branch === null || defaultBranch === null || branch === defaultBranch);
}
/** Keeps the one issue of a repository that is watched. */
function issueChannel(report, options, { inputs, event, world }, outputs) {
	const { repository } = event;
	if (inputs.issue === "never" || repository === null || !watches(event)) return [];
	const wrong = issuePageOf(report, options);
	const send = async () => {
		try {
			const github = await world.openGitHub({
				apiUrl: event.apiUrl,
				token: tokenOf(inputs),
				repository
			});
			const { url, did } = await keepIssue(github, {
				identity: {
					key: event.commentKey,
					head: event.sha ?? "",
					run: event.run,
					attempt: event.attempt
				},
				wrong,
				unseen: unseenBy(report),
				...issueWordsOf(options)
			}, ...world.settle === null ? [] : [world.settle]);
			if (url !== null) outputs["issue-url"] = url;
			return did;
		} catch (error) {
			if (wrong === null && error instanceof GitHubError && !error.isTemporary) return null;
			throw error;
		}
	};
	return [{
		name: "The issue",
		writesToRepository: true,
		send
	}];
}

// src/action/publish.ts
/**
* Comments for a run that could not: a workflow on `workflow_run` has a token that may write, and gets the report of a pull
* request from a fork as a file. That file is foreign: its shape is checked, it must be of the commit that GitHub says the run was
* of, and its text is rendered anew. The pull request is found by GitHub's own words, never by the report's.
*/
async function publish(inputs, event, hubUrl, world) {
	const { commands } = world;
	const { triggeredBy, repository } = event;
	if (triggeredBy === null || repository === null) throw new EventError("mode: publish needs a workflow on workflow_run.");
	if (triggeredBy.event !== "pull_request") {
		commands.info(logLine(`The run was for ${triggeredBy.event}, which has no pull request to comment on.`));
		return;
	}
	if (inputs.reportFile === null) throw new EventError("mode: publish reads the report that the input report-file names; download it as an artifact first.");
	if (inputs.githubToken === null) throw new EventError("mode: publish needs a token with pull-requests: write in the input github-token.");
	const report = reportAt(inputs.reportFile, world);
	if (report.run.head !== triggeredBy.head || report.run.repository !== repository) throw new EventError("The report is not of the commit that the run was for, so it is not published.");
	const github = await world.openGitHub({
		apiUrl: event.apiUrl,
		token: inputs.githubToken,
		repository
	});
	const numbers = triggeredBy.branch === null ? [] : await github.pullRequestsFrom(triggeredBy.branch, triggeredBy.head);
	if (numbers.length === 0) {
		commands.info("No open pull request has this commit as its head any more.");
		return;
	}
	const shown = {
		...report,
		run: {
			...report.run,
			hub: hubUrl
		}
	};
	const mustSpeak = inputs.comment === "always" || concernsModels(shown);
	for (const issue of numbers) {
		const options = {
			isHearsay: true,
			sourceUrl: `${event.serverUrl}/${repository}/blob/${triggeredBy.head}`,
			runUrl: `${event.serverUrl}/${repository}/actions/runs/${triggeredBy.run}`
		};
		const { url } = await keepComment(github, {
			issue,
			identity: {
				key: `${triggeredBy.workflow}/publish`,
				head: triggeredBy.head,
				run: triggeredBy.run,
				attempt: triggeredBy.attempt
			},
			text: (limit, replaces) => mustSpeak || replaces ? markdown_default.render(shown, {
				...options,
				limit,
				replaces
			}) : null
		}, ...world.settle === null ? [] : [world.settle]);
		if (url !== null) commands.output("comment-url", url);
	}
	commands.output("verdict", shown.verdict);
}
function reportAt(path, world) {
	const text = world.readText(path);
	if (text === null) throw new EventError(`There is no report at ${path}.`);
	try {
		return readReport(text);
	} catch (error) {
		if (error instanceof ReportError) throw new EventError(error.message);
		throw error;
	}
}

// src/action/inputs.ts
/** Everything that is wrong with the inputs, one line each. */
var InputError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.join("\n"));
		this.name = "InputError";
		this.problems = problems;
	}
};
/** All inputs with their defaults: the only place where these stand. */
const DEFAULTS = {
	policy: "",
	"policy-token": "",
	"hub-url": "",
	"hub-token": "",
	"hub-timeout": "10",
	"hub-wait": "120",
	"github-token": "",
	comment: "auto",
	issue: "auto",
	"comment-key": "",
	"check-run": "auto",
	"dependency-submission": "false",
	suggest: "false",
	"fail-on": "error",
	base: "",
	head: "",
	paths: "",
	exclude: "",
	lock: "",
	baseline: "",
	"report-file": "",
	"sarif-file": "",
	"bom-file": "",
	"audit-log": "",
	record: "",
	offline: "",
	mode: "review"
};
/** Reads `INPUT_…` as a runner sets them. Throws `InputError` with every problem. */
function readInputs(environment) {
	const problems = [];
	const read = (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || DEFAULTS[name];
	const text = (name) => read(name) || null;
	const lines = (name) => read(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	const oneOf = (name, known) => {
		const value = read(name);
		const found = known.find((one) => one === value.toLowerCase());
		if (found === void 0) problems.push(`${name} is one of ${known.join(", ")}, not ${JSON.stringify(value)}.`);
		return found ?? known[0];
	};
	const seconds = (name, most) => {
		const value = read(name);
		const number = Number(value);
		const isRight = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) && number > 0 && number <= most;
		if (!isRight) problems.push(`${name} is a number of seconds above 0 and up to ${most}, not ${JSON.stringify(value)}.`);
		return isRight ? number : Number(DEFAULTS[name]);
	};
	const url = (name) => {
		const value = text(name);
		if (value === null) return null;
		if (!/^https?:\/\//.test(value) || !URL.canParse(value)) problems.push(`${name} is an http or https address, not ${JSON.stringify(value)}.`);
		return value;
	};
	const inputs = {
		policy: text("policy"),
		policyToken: text("policy-token"),
		hubUrl: url("hub-url"),
		hubToken: text("hub-token"),
		hubTimeout: seconds("hub-timeout", 600),
		hubWait: seconds("hub-wait", 86400),
		githubToken: text("github-token"),
		comment: oneOf("comment", [
			"auto",
			"always",
			"never"
		]),
		issue: oneOf("issue", ["auto", "never"]),
		leg: legOf(text("comment-key")),
		checkRun: oneOf("check-run", [
			"auto",
			"always",
			"never"
		]),
		dependencySubmission: oneOf("dependency-submission", ["false", "true"]) === "true",
		suggest: oneOf("suggest", ["false", "true"]) === "true",
		failOn: oneOf("fail-on", [
			"error",
			"warning",
			"never"
		]),
		base: text("base"),
		head: text("head"),
		paths: lines("paths"),
		exclude: lines("exclude"),
		lock: text("lock")?.replace(/^(?:\.\/)+/, "") ?? null,
		baseline: text("baseline"),
		auditLog: text("audit-log"),
		record: text("record"),
		reportFile: text("report-file"),
		sarifFile: text("sarif-file"),
		bomFile: text("bom-file"),
		offline: text("offline"),
		mode: oneOf("mode", ["review", "publish"])
	};
	for (const name of Object.keys(environment)) {
		const input = /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase();
		if (input !== void 0 && !Object.hasOwn(DEFAULTS, input)) problems.push(`There is no input ${JSON.stringify(input)}.`);
	}
	if (problems.length > 0) throw new InputError(problems);
	return inputs;
}
/** The values of a matrix in a line, as action.yml has them by default: `null` without a matrix. */
function legOf(given) {
	if (given === null || given === "null") return null;
	let value;
	try {
		value = JSON.parse(given);
	} catch {
		return given;
	}
	if (typeof value !== "object" || value === null) return String(value);
	const values = Object.values(value).map((one) => typeof one === "object" ? JSON.stringify(one) : String(one));
	return values.length === 0 ? null : values.join(", ");
}

// src/action/run.ts
/** Runs the action once. Never rejects: what goes wrong is told, and fails the step. */
async function run(environment, world) {
	const { commands } = world;
	try {
		const inputs = readInputs(environment);
		for (const secret of [
			inputs.hubToken,
			inputs.githubToken,
			inputs.policyToken
		]) if (secret !== null) commands.hide(secret);
		const event = readEvent(environment, world.readText);
		if (inputs.mode === "publish") {
			await publish(inputs, event, inputs.hubUrl ?? environment["HF_ENDPOINT"] ?? "https://huggingface.co", world);
			return;
		}
		const root = environment["GITHUB_WORKSPACE"] || ".";
		const note = (line) => commands.info(logLine(line));
		await tell(await world.review({
			inputs,
			event,
			root,
			note
		}), {
			inputs,
			event,
			root,
			world
		});
	} catch (error) {
		fail(error, world);
	}
}
/** Delivers by every channel and sets the outputs; the exit code was settled before. */
async function tell(outcome, telling) {
	const { report, exitCode, suggestions, snapshot = null, audit } = outcome;
	const { inputs, event, root, world } = telling;
	const { commands } = world;
	const options = renderOptionsOf(report, event);
	const tally = tallyOf(activeFindings(report));
	const outputs = {
		verdict: report.verdict,
		findings: String(tally.error + tally.warning + tally.note),
		errors: String(tally.error),
		warnings: String(tally.warning),
		references: String(usesOf(report).length)
	};
	const channels = [
		{
			name: "The log",
			send: async () => (commands.group("Model review", text_default.render(report, { width: 120 }).trimEnd().split("\n")), null)
		},
		{
			name: "The job summary",
			send: async () => (await commands.summary(summary_default.render(report, options)), null)
		},
		...fileOutputsOf(inputs).filter((file) => !isWrongOf(report, file)).map(({ name, path, format }) => ({
			name: `The file of ${name}`,
			send: async () => outputs[name] = writeInside(root, path, format.render(report, options))
		})),
		...inputs.record === null || snapshot === null ? [] : [{
			name: "The snapshot of the Hub",
			send: async () => writeInside(root, inputs.record, snapshot)
		}],
		...inputs.auditLog === null || audit === void 0 ? [] : [{
			name: "The audit log",
			send: async () => auditing(placeInside(root, inputs.auditLog), report, audit, world)
		}],
		...commentChannel(report, options, telling, outputs),
		...suggestionChannel(suggestions, telling),
		...issueChannel(report, options, telling, outputs),
		...checkRunChannel(outcome, options, telling, outputs),
		...dependencyChannel(report, telling)
	];
	const failed = (await deliver(channels)).filter(({ status }) => status === "failed");
	const ofPart = partialInventories(report, inputs, event);
	const budget = {
		...stepBudgetOf(exitCode),
		warning: STEP_BUDGET.warning - (ofPart === null ? 0 : 1),
		notice: STEP_BUDGET.notice - failed.length
	};
	if (ofPart !== null) commands.annotate({
		level: "warning",
		title: "Only what the change touches was read",
		message: logLine(ofPart),
		place: null
	});
	const isAnnotated = outputs["check-run-url"] !== void 0;
	failed.push(...(await deliver([{
		name: "Annotations",
		send: async () => (annotationsOf(report, budget).filter(({ place }) => place === null || !isAnnotated).forEach((one) => commands.annotate(one)), null)
	}])).filter(({ status }) => status === "failed"));
	for (const delivery of failed) missed(delivery, telling);
	for (const [name, value] of Object.entries(outputs)) commands.output(name, value);
	if (exitCode !== 0) commands.fail(logLine(`Model review: ${report.reason}`));
}
function auditing(path, report, audit, { commands, appendAudit }) {
	const line = appendAudit(path, report, audit);
	commands.info(logLine(line));
	return line;
}
function commentChannel(report, options, { inputs, event, world }, outputs) {
	const { pullRequest, repository } = event;
	if (pullRequest === null || repository === null || inputs.comment === "never") return [];
	const mustSpeak = inputs.comment === "always" || concernsModels(report);
	const send = async () => {
		const github = await world.openGitHub({
			apiUrl: event.apiUrl,
			token: tokenOf(inputs),
			repository
		});
		const outcome = await keepComment(github, {
			issue: pullRequest.number,
			identity: {
				key: commentKeyOf(event, inputs),
				head: event.head ?? "",
				run: event.run,
				attempt: event.attempt
			},
			text: (limit, replaces) => mustSpeak || replaces ? markdown_default.render(report, {
				...options,
				limit,
				replaces
			}) : null
		}, ...world.settle === null ? [] : [world.settle]);
		if (outcome.url !== null) outputs["comment-url"] = outcome.url;
		return null;
	};
	return [{
		name: "The comment",
		writesToRepository: true,
		send
	}];
}
function suggestionChannel(suggestions, { inputs, event, world }) {
	const { pullRequest, repository, head } = event;
	if (suggestions === void 0 || pullRequest === null || repository === null || head === null) return [];
	const send = async () => {
		const { suggestions: offers, otherBreaks, unseen } = suggestions();
		const leftOut = otherBreaks + unseen;
		if (offers.length + leftOut === 0) return null;
		const post = async () => {
			const github = await world.openGitHub({
				apiUrl: event.apiUrl,
				token: tokenOf(inputs),
				repository
			});
			return postSuggestions(github, {
				pull: pullRequest.number,
				head,
				suggestions: offers
			});
		};
		const { posted, known, outside, more } = offers.length === 0 ? {
			posted: 0,
			known: 0,
			outside: 0,
			more: 0
		} : await post();
		const rest = [
			...known === 0 ? [] : [`${known} offered before`],
			...outside === 0 ? [] : [`${outside} at lines that the pull request does not show`],
			...more === 0 ? [] : [`${more} too many for one review`],
			...otherBreaks === 0 ? [] : [`${otherBreaks} in files with CRLF line breaks, which a suggestion would change`],
			...unseen === 0 ? [] : [`${unseen} at lines too long or with characters that nobody sees`]
		];
		const remedy = leftOut === 0 ? "" : " `model-review fix` makes those.";
		world.commands.info(`Suggestions: ${posted} offered${rest.map((one) => `, ${one}`).join("")}.${remedy}`);
		return null;
	};
	return [{
		name: "The suggestions",
		writesToRepository: true,
		send
	}];
}
function missed({ channel, writesToRepository, detail }, { event, world }) {
	const why = writesToRepository && event.pullRequest?.isFork === true ? " Runs for forks and Dependabot have a token that may only read." : "";
	world.commands.annotate({
		level: "notice",
		title: `${channel} could not be written`,
		message: logLine(`${detail ?? "The reason is not known."}${why} The verdict is not affected.`),
		place: null
	});
}
function renderOptionsOf(report, event) {
	const commit = report.run.head ?? event.sha;
	const isKnown = event.repository !== null && commit !== null && /^[0-9a-f]{40,64}$/.test(commit);
	return {
		runUrl: event.runUrl,
		sourceUrl: isKnown ? `${event.serverUrl}/${event.repository}/blob/${commit}` : null
	};
}
/** The legs of a matrix have one workflow, job and step: what they differ in tells their comments apart. */
function commentKeyOf({ commentKey }, { leg }) {
	return leg === null ? commentKey : `${commentKey}/${leg}`;
}
/** What went wrong, in one line each and with what to do. */
function fail(error, { commands, isUsageError }) {
	if (error instanceof PolicyError || error instanceof LockError) {
		const what = error instanceof LockError ? "lock" : "policy";
		const shown = error.problems.slice(0, 9);
		for (const { source, line, column, message } of shown) {
			const path = error instanceof LockError ? source : localPathOf(source);
			commands.annotate({
				level: "error",
				title: `The ${what} cannot be used`,
				message: logLine(path === null ? `${source}:${line}: ${message}` : message),
				place: path === null ? null : {
					path,
					line,
					endLine: line,
					columns: {
						start: column,
						end: column
					}
				}
			});
		}
		const number = error.problems.length;
		commands.fail(logLine(`The ${what} cannot be used: ${number} mistake${number === 1 ? "" : "s"}. ${error.problems[0] === void 0 ? "" : at(error.problems[0])}`));
	} else if (error instanceof InputError) commands.fail(error.problems.map((problem) => logLine(problem, LENGTHS.quote)).join("\n"));
	else if (error instanceof EventError || error instanceof GitHubError || isUsageError(error)) commands.fail(logLine(error.message));
	else {
		const first = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		commands.group("Details for a report of this defect", (error instanceof Error ? error.stack ?? "" : "").split("\n").map((line) => logLine(line)));
		commands.fail(logLine(`model-review itself failed, which is a defect: please report it with this log. ${first}`));
	}
}
const at = ({ source, line, column, message }) => `${source}:${line}:${column}: ${message}`;

// src/action/suggestions.ts
/** Every fix that the findings of a report allow and that a person may take or leave. */
function suggestionsOf(report, workspace, scan) {
	const changes = changesOf(report, {
		rules: new Set(FIXABLE),
		renames: "same-owner"
	});
	const plans = planFiles(changes, workspace, scan);
	const breaksAsHere = (plan) => new Lines(plan.text).newline === "\n";
	const all = plans.filter(breaksAsHere).flatMap((plan) => suggestionsIn(plan, report));
	const suggestions = all.filter((one) => one !== null);
	return {
		suggestions,
		otherBreaks: plans.filter((plan) => !breaksAsHere(plan)).reduce((sum, plan) => sum + replacementsOf(plan.path, plan.text, editsOf(plan)).length, 0),
		unseen: all.length - suggestions.length
	};
}
/** Null for one that could not be seen for what it is. */
function suggestionsIn(plan, report) {
	const lines = new Lines(plan.text);
	return replacementsOf(plan.path, plan.text, editsOf(plan)).map(({ path, startLine, endLine, replacement }) => {
		const inside = plan.fixes.filter((fix) => touches(fix, lines, startLine, endLine));
		const body = renderSuggestion(replacement, inside.flatMap(({ change }) => reasonsOf(change, report)));
		if (body === null) return null;
		return {
			path,
			startLine,
			endLine,
			lines: Array.from({ length: endLine - startLine + 1 }, (_, index) => lines.lineAt(startLine + index)),
			body
		};
	});
}
function touches({ edits }, lines, startLine, endLine) {
	return edits.some(({ start, end }) => lines.lineOf(start) <= endLine && lines.lineOf(end) >= startLine);
}
function reasonsOf({ rules, reference }, { findings }) {
	const isMeant = (rule) => rules.includes(rule);
	return findings.filter((finding) => finding.state === "active" && isMeant(finding.rule) && isAbout(finding, reference));
}

// src/action/remote-trees.ts
/** Events whose commits can be read without a checkout: they say what to compare. */
const COMPARED = [
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"merge_group",
	"push"
];
/**
* Whether the files come from GitHub's API: where nobody checked them out, and always on `pull_request_target`, which runs with
* secrets beside a workspace that may be somebody else's. Nothing of that workspace is read, its listing included.
*/
function isReadRemotely(root, { name }) {
	return name === "pull_request_target" || COMPARED.includes(name) && readdirSync(root).length === 0;
}
/** Reads what the event compares through GitHub's API. Throws `EventError` where that cannot be. */
function openRemoteTrees(inputs, event) {
	return explaining(event, async () => {
		const { base, head } = commitsOf$1(inputs, event);
		const github = await openGitHub({
			apiUrl: event.apiUrl,
			token: tokenOf(inputs),
			repository: event.repository ?? ""
		});
		const { mergeBase, paths, base: baseTip } = await github.compare(base, head);
		const lock = inputs.lock ?? "models.lock.yml";
		const besides = (all) => [...statementFilesAmong(all), ...all.filter((path) => path === lock)];
		const compared = await openRemoteComparison(github, {
			base: mergeBase,
			head,
			paths,
			besides
		});
		const read = (side) => (path) => explaining(event, async () => {
			const bytes = await compared.readAt(side, path, LARGEST_READ);
			return bytes === null ? null : new TextDecoder().decode(bytes);
		});
		return {
			workspace: compared.head,
			base: {
				workspace: compared.base,
				changed: compared.changed,
				onlyChanged: true
			},
			baseCommit: mergeBase,
			headCommit: head,
			policyCommit: baseTip,
			readAtBase: baseTip === mergeBase ? read("base") : readFileAt(github, event, baseTip),
			readPresent: read("head"),
			isRemote: true,
			notes: notesOf(inputs, event, compared.changed.size)
		};
	});
}
function notesOf({ hubToken }, { name }, changed) {
	return [`${name === "pull_request_target" ? "The workspace is not read on pull_request_target" : "There is no checkout"}: what this change touches (${changed} file${changed === 1 ? "" : "s"}) was read through GitHub's API. What other files use is not known to this review.`, ...hubTokenFor(name, hubToken) === hubToken ? [] : ["The hub-token is not used on pull_request_target: whoever opens a pull request would learn what it may see."]];
}
/** The Hub's token where those who may start a run may also see what it shows. */
function hubTokenFor(event, token) {
	return event === "pull_request_target" ? null : token;
}
function readFileAt(github, event, commit) {
	return (path) => explaining(event, async () => (await github.file(path, commit))?.text ?? null);
}
/** `base` may be a name, as GitHub resolves it. */
function commitsOf$1(inputs, event) {
	if (event.repository === null) throw new EventError("The repository of this run is not known: GITHUB_REPOSITORY.");
	const unusable = [...inputs.offline === null ? [] : ["offline"], ...inputs.auditLog === null ? [] : ["audit-log"]];
	if (unusable.length > 0) throw new EventError(`The files are read through GitHub's API here, and a file of the workspace is not: leave out ${unusable.join(" and ")}.${remedyOf(event)}`);
	const head = inputs.head ?? event.head;
	const base = inputs.base ?? event.base ?? branchedFrom(event);
	if (head === null || base === null || event.name === "pull_request_target" && event.pullRequest === null) throw new EventError(`There is nothing to review: the files are read through GitHub's API here, and the event does not say which commits to compare.${remedyOf(event)}`);
	if (!isObjectId(head)) throw new EventError("Without a checkout the input head is the id of a commit.");
	if (!isRevisionName(base)) throw new EventError("The input base is not the name of a revision.");
	return {
		base,
		head
	};
}
/** A new branch is compared with the one that it came from, as far as anybody knows. */
function branchedFrom({ name, branch, defaultBranch }) {
	return name === "push" && branch !== null && branch !== defaultBranch ? defaultBranch : null;
}
/** What helps besides: never a checkout of foreign files beside secrets. */
function remedyOf({ name }) {
	return name === "pull_request_target" ? "" : " With actions/checkout before this step they are read from there.";
}
/** Tells what GitHub refused with the permission that it takes. */
async function explaining(event, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const isRefused = (error.status === 403 || error.status === 404) && error.opensIn === null;
		const minutes = error.opensIn === null ? "" : ` It opens again in ${Math.ceil(error.opensIn / 6e4)} min.`;
		const why = isRefused ? `The token lacks the permission \`contents: read\`, or a commit is gone (GitHub answered ${error.status}).` : `${error.message}${minutes}`;
		throw new EventError(`The files could not be read through GitHub's API. ${why}${remedyOf(event)}`);
	}
}

// src/action/trees.ts
/** Opens the checkout. A base that cannot be had is told and costs the comparison, not the review. */
function openTrees(root, inputs, event) {
	const workspace = openWorkspace(root);
	if (readdirSync(root).length === 0) throw new EventError("There is nothing to review: the workspace is empty. Put actions/checkout before this step.");
	const git = new Git(root);
	const notes = [];
	const wanted = commitsOf(git, inputs, event, notes);
	const nothing = {
		workspace,
		base: null,
		baseCommit: wanted.base,
		headCommit: wanted.head,
		policyCommit: wanted.policy,
		readAtBase: null,
		readPresent: policyReaderOf(root),
		isRemote: false,
		notes
	};
	const { base, policy } = wanted;
	if (base === null || policy === null) return nothing;
	try {
		git.fetchCommit(base);
		git.fetchCommit(policy);
		return {
			...nothing,
			base: openBase(git, base, null),
			readAtBase: (path) => readAt(git, policy, path)
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		notes.push(`There is no comparison with the base ${base.slice(0, 7)}, so everything is reviewed: ${error.message}`);
		return nothing;
	}
}
/** Throws `EventError` on a file that is there and cannot be had: without it the change would be judged by less. */
function readAt(git, commit, path) {
	try {
		return git.readFile(commit, path)?.toString("utf8") ?? null;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		throw new EventError(`${JSON.stringify(path)} could not be read at the base ${commit.slice(0, 7)}, by which this change is judged: check out without a filter. ${error.message}`);
	}
}
function commitsOf(git, inputs, event, notes) {
	const comparing = (base, head) => ({
		base,
		policy: base,
		head
	});
	try {
		const here = git.resolve("HEAD");
		const head = inputs.head === null ? event.head ?? here : revision(git, inputs.head, "head", notes);
		if (inputs.base !== null) return comparing(revision(git, inputs.base, "base", notes), head);
		if (event.pullRequest === null || here === null) return comparing(event.base, head);
		const parents = git.parents(here);
		if (here === event.sha && parents.length === 2 && (event.head === null || parents[1] === event.head)) return comparing(parents[0], head);
		const merged = event.base !== null && git.has(event.base) ? git.mergeBase(event.base, here) : null;
		return {
			...comparing(event.base, head),
			...merged === null ? {} : { base: merged }
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		notes.push(`The checkout is read without git: ${error.message}`);
		return comparing(event.base, event.head ?? event.sha);
	}
}
/** A branch may be here only as the remote has it. */
function revision(git, name, input, notes) {
	const commit = git.resolve(name) ?? git.resolve(`origin/${name}`);
	if (commit !== null) return commit;
	if (/^[0-9a-f]{40}$/.test(name)) return name;
	notes.push(`The revision of the input ${input} is not in the checkout: ${JSON.stringify(name)}. Give its commit, or check out with fetch-depth: 0.`);
	return null;
}

// src/action.ts
await run(process.env, {
	commands: await openCommands(),
	review: reviewChange,
	openGitHub,
	appendAudit,
	readText: (path) => {
		try {
			return readFileSync(path, "utf8");
		} catch {
			return null;
		}
	},
	isUsageError: (error) => [
		HubUrlError,
		SnapshotError,
		UsageError
	].some((known) => error instanceof known),
	now: () => /* @__PURE__ */ new Date(),
	settle: null
});
async function reviewChange(request) {
	const { inputs, event, root, note } = request;
	const trees = isReadRemotely(root, event) ? await openRemoteTrees(inputs, event) : openTrees(root, inputs, event);
	trees.notes.forEach(note);
	const policy = await openPolicy(await policyPlaceOf(request, trees));
	const now = /* @__PURE__ */ new Date();
	const own = insideOf(root, [
		inputs.auditLog,
		inputs.record,
		inputs.offline
	].map((path) => path && join(root, path)));
	const exclude = inputs.auditLog === null ? inputs.exclude : [...inputs.exclude, ...own];
	const { hub, snapshot } = openHub({
		url: inputs.hubUrl ?? process.env["HF_ENDPOINT"] ?? "https://huggingface.co",
		token: hubTokenFor(event.name, inputs.hubToken),
		timeout: inputs.hubTimeout,
		wait: inputs.hubWait,
		offline: inputs.offline,
		record: inputs.record,
		version: VERSION,
		cache: cacheFolder(process.env)
	});
	const baseline = await openBaseline(await baselinePlaceOf(request, trees));
	const edited = editedPolicyFiles(request, policy, trees);
	const proposed = edited.length === 0 ? null : await proposedPolicy(request, trees, policy);
	const policies = proposed === null || proposed instanceof PolicyError ? [] : proposed.sources;
	const helpers = trees.isRemote ? {} : { scanAll: scanWithHelpers(root) };
	const whole = edited.length > 0 || takesWholeTree(inputs, event);
	const judge = (by) => review({
		workspace: trees.workspace,
		base: trees.base,
		hub,
		now,
		...helpers
	}, by, plugins_exports, {
		version: VERSION,
		run: {
			repository: event.repository,
			event: event.name,
			base: trees.baseCommit,
			head: trees.headCommit,
			branch: event.branch
		},
		failOn: inputs.failOn,
		paths: inputs.paths,
		exclude,
		lock: inputs.lock,
		baseline,
		policies,
		whole
	});
	const report = await judge(policy);
	if (proposed !== null) report.proposal = await proposalOf(report, edited, proposed, judge);
	const told = inputs.auditLog === null ? null : snapshot();
	const isOffering = inputs.suggest && event.pullRequest !== null;
	return {
		report,
		exitCode: exitCodeOf(report.verdict, {
			...policy,
			enforcement: report.enforcement
		}),
		snapshot: inputs.record === null ? null : snapshot(),
		audit: {
			time: now.toISOString(),
			actor: process.env["GITHUB_ACTOR"] || null,
			job: event.run === 0 ? null : {
				id: String(event.run),
				attempt: event.attempt,
				url: event.runUrl
			},
			tree: inputs.auditLog === null ? null : commitOfTree(new Git(root), own),
			snapshot: told === null ? null : sha256Of(told),
			asked: {
				policy: inputs.policy,
				policyRef: isJudgedByBase(event) ? trees.policyCommit : null,
				baseline: inputs.baseline,
				baselineRef: isJudgedByBase(event) ? trees.policyCommit : null,
				lock: inputs.lock,
				compare: trees.base === null ? null : trees.baseCommit,
				failOn: inputs.failOn,
				paths: inputs.paths,
				exclude,
				whole,
				policies: policies.map(({ source }) => source)
			}
		},
		...isOffering && { suggestions: () => suggestionsOf(report, trees.workspace, textScanner(policy, plugins_exports)) }
	};
}
/** The policy as the change leaves it, or what is wrong with it. */
async function proposedPolicy({ inputs, event }, trees, inForce) {
	const readRemote = remoteReader(inputs, event);
	const known = new Set(inForce.sources.map(({ source }) => source));
	try {
		return await openPolicy({
			policy: inputs.policy,
			ref: null,
			readFile: trees.readPresent,
			readRemote: async (address) => event.name !== "pull_request_target" || known.has(formatRemoteAddress(address)) ? readRemote(address) : { problem: "on pull_request_target a proposed policy is read only from places that are in force" }
		});
	} catch (error) {
		if (error instanceof PolicyError) return error;
		throw error;
	}
}
function isJudgedByBase({ pullRequest, name }) {
	return pullRequest !== null || name === "merge_group";
}
/** On a pull request and in a merge queue the policy comes from the base: a change does not judge itself. */
async function policyPlaceOf({ inputs, event }, trees) {
	const { policy } = inputs;
	const readRemote = remoteReader(inputs, event);
	if (!isJudgedByBase(event)) return {
		policy,
		ref: null,
		readFile: trees.readPresent,
		readRemote
	};
	const ref = trees.policyCommit;
	if (ref === null) throw new EventError("The base commit of this event is not known, and the policy is read from there. Give the input `base`.");
	if (trees.readAtBase !== null) return {
		policy,
		ref,
		readFile: trees.readAtBase,
		readRemote
	};
	return {
		policy,
		ref,
		readFile: await apiReader(inputs, event, ref),
		readRemote
	};
}
/** The baseline comes from where the policy does, for the same reason. */
async function baselinePlaceOf(request, trees) {
	const { ref, readFile } = await policyPlaceOf(request, trees);
	return {
		baseline: request.inputs.baseline,
		ref,
		readFile,
		readPresent: trees.readPresent
	};
}
/** Files of the policy in force, and the place where it may stand, that the reviewed change touches. */
function editedPolicyFiles({ inputs, event }, policy, trees) {
	if (!isJudgedByBase(event) || trees.base === null) return [];
	const { changed } = trees.base;
	const files = [inputs.policy ?? ".github/model-policy.yml", ...policy.sources.map(({ source }) => source)].map(localPathOf);
	return [...new Set(files)].filter((path) => path !== null && changed.has(path));
}
async function apiReader(inputs, event, ref) {
	if (inputs.githubToken === null || event.repository === null) throw new EventError("The policy is read from the base commit, which is not in the checkout: check out with `fetch-depth: 2`, or give `github-token`.");
	const github = await openGitHub({
		apiUrl: event.apiUrl,
		token: inputs.githubToken,
		repository: event.repository
	});
	return async (path) => (await github.file(path, ref))?.text ?? null;
}
function remoteReader({ policyToken, githubToken }, { apiUrl }) {
	return remotePolicyReader({
		apiUrl,
		token: policyToken ?? githubToken,
		tokenFrom: "the input policy-token"
	});
}

export {  };