import { n as UsageError } from "./domain.js";
import { g as readLines, j as Git, p as openWorkspace } from "./io.js";
import { d as openPolicy, l as openBase, m as sha256Of, o as commitOfTree, s as insideOf, y as plugins_exports } from "./world.js";
import { U as logLine, l as readAuditEntry, o as auditEntry, u as reportDigest } from "./render.js";
import { t as review } from "./review.js";
import { n as defineCommand, t as Options } from "./command-command.js";
import { c as policyFor, l as progress, r as baselineFor, s as openHubFor, t as HUB_OPTIONS } from "./command-reviewing.js";

// src/commands/replay.ts
var replay_default = defineCommand({
	id: "replay",
	summary: "reviews again what a line of an audit log says, and compares",
	usage: ["replay FILE [DIR] --offline SNAPSHOT --line NUMBER"],
	async run(invocation) {
		const { stdout } = invocation;
		const options = new Options(invocation.args, {
			"policy-token": HUB_OPTIONS["policy-token"],
			offline: HUB_OPTIONS.offline,
			line: { type: "string" }
		});
		const [file, root = ".", ...more] = options.positionals;
		const offline = options.text("offline");
		if (file === void 0 || more.length > 0) throw new UsageError("replay takes a file and a folder");
		if (offline === null) throw new UsageError("replay needs --offline with the snapshot of that run");
		const { entry, number } = entryIn(file, options.text("line"));
		const own = insideOf(root, [file, offline]);
		const tree = commitOfTree(new Git(root), own);
		if (entry.tree !== null && tree !== entry.tree) throw new UsageError(`the run was at ${entry.tree} and ${root} is ${tree === null ? "changed" : `at ${tree}`}: check that commit out`);
		const { hub, snapshot } = openHubFor(options, invocation);
		const report = await reviewAgain(root, entry, {
			hub,
			policy: await openPolicy(policyAsked(root, entry, options, invocation))
		}, invocation);
		const differences = [...sha256Of(snapshot() ?? "") === entry.snapshot ? [] : [entry.snapshot === null ? "the run kept no snapshot" : "this is not the snapshot of the run"], ...differencesBetween(entry, report)];
		const same = `Line ${number} of ${file}: the same report, sha256 ${entry.report}`;
		const told = differences.length === 0 ? [same] : [`Line ${number} of ${file} is not what comes out now:`, ...differences];
		stdout.write(`${told.map((one) => logLine(one)).join("\n")}\n`);
		return differences.length === 0 ? 0 : 1;
	}
});
function entryIn(file, wanted) {
	const lines = readLines(file);
	const number = wanted === null ? lines.length : Number(wanted);
	const line = Number.isSafeInteger(number) ? lines[number - 1] : void 0;
	if (line === void 0) throw new UsageError(`${file} has no line ${wanted ?? "at all"}`);
	const entry = readAuditEntry(line);
	if ("problem" in entry) throw new UsageError(`line ${number} of ${file} cannot be replayed: ${entry.problem}`);
	return {
		entry,
		number
	};
}
/** The policy from where the run had it. */
function policyAsked(root, { asked }, options, invocation) {
	const place = {
		...policyFor(root, options, invocation),
		policy: asked.policy,
		ref: asked.policyRef
	};
	const { policyRef } = asked;
	if (policyRef === null) return place;
	const git = new Git(root);
	return {
		...place,
		readFile: (path) => git.readFile(policyRef, path)?.toString("utf8") ?? null
	};
}
async function reviewAgain(root, { asked, run, time }, { hub, policy }, invocation) {
	const { baseline, baselineRef, compare } = asked;
	return review({
		workspace: openWorkspace(root),
		base: compare === null ? null : openBase(new Git(root), compare, null),
		hub,
		now: new Date(time)
	}, policy, plugins_exports, {
		version: invocation.version,
		run,
		failOn: asked.failOn,
		paths: asked.paths,
		exclude: asked.exclude,
		baseline: baseline === false ? null : await baselineFor(root, baseline, baselineRef),
		lock: asked.lock,
		whole: asked.whole,
		policies: asked.policies.map((source) => ({
			source,
			ref: null,
			sha256: ""
		})),
		onProgress: progress(invocation)
	});
}
/** What a replay says otherwise, one line each; nothing where the report has the same digest. */
function differencesBetween(entry, report) {
	if (reportDigest(report) === entry.report) return [];
	const now = auditEntry(report, {
		...entry,
		actor: null,
		job: null
	}, null);
	const textOf = (one) => `${one.state} ${one.severity} ${one.rule} ${one.repo ?? ""} ${one.place ?? ""} ${one.evidence ?? ""}`;
	const [before, after] = [new Set(entry.findings.map(textOf)), new Set(now.findings.map(textOf))];
	const policies = (one) => new Map(one.policy.map(({ source, sha256 }) => [source, sha256]));
	const [then, today] = [policies(entry), policies(now)];
	return [
		`the report has sha256 ${now.report}, and had ${entry.report}`,
		...entry.tool.version === now.tool.version ? [] : [`written by ${entry.tool.version}, replayed by ${now.tool.version}`],
		...[.../* @__PURE__ */ new Set([...then.keys(), ...today.keys()])].filter((source) => then.get(source) !== today.get(source)).map((source) => `the policy ${source} is another`),
		...entry.verdict === now.verdict ? [] : [`the verdict is ${now.verdict}, and was ${entry.verdict}`],
		...[...before].filter((one) => !after.has(one)).map((one) => `- ${one}`),
		...[...after].filter((one) => !before.has(one)).map((one) => `+ ${one}`)
	];
}

export { replay_default as default };