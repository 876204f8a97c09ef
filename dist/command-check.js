import { Pt as exitCodeOf } from "./check.js";
import { n as UsageError } from "./domain.js";
import { j as Git, p as openWorkspace } from "./io.js";
import { d as openPolicy, h as writeOutput, l as openBase, m as sha256Of, o as commitOfTree, r as appendAudit, s as insideOf, v as formats, y as plugins_exports } from "./world.js";
import { t as review } from "./review.js";
import { t as scanWithHelpers } from "./threads.js";
import { n as defineCommand, r as hasColour, t as Options } from "./command-command.js";
import { a as given, c as policyFor, l as progress, o as lockPathOf, r as baselineFor, s as openHubFor, t as HUB_OPTIONS, u as startedBy } from "./command-reviewing.js";

// src/commands/check.ts
var check_default = defineCommand({
	id: "check",
	summary: "reviews them: license, documentation, supply chain, by your policy",
	usage: [
		"check [DIR] --policy PATH --policy-token TOKEN --base REVISION --branch NAME --baseline PATH --no-baseline",
		"            --hub-url URL --offline FILE --record FILE",
		"            --format text|summary|markdown|json|sarif|cyclonedx|spdx|html --output FILE --fail-on error|warning|never",
		"            --audit-log FILE --exclude GLOB --lock PATH --hub-timeout SECONDS --hub-wait SECONDS"
	],
	async run(invocation) {
		const { version, stdout } = invocation;
		const options = new Options(invocation.args, {
			...HUB_OPTIONS,
			base: { type: "string" },
			branch: { type: "string" },
			baseline: { type: "string" },
			"no-baseline": {
				type: "boolean",
				default: false
			},
			format: {
				type: "string",
				default: "text"
			},
			output: { type: "string" },
			"fail-on": {
				type: "string",
				default: "error"
			},
			lock: { type: "string" },
			"audit-log": { type: "string" }
		});
		const root = options.folder();
		const formatId = options.choice("format", formats.map(({ id }) => id));
		const format = formats.find(({ id }) => id === formatId);
		const whole = format.wholeTree !== void 0;
		const failOn = options.choice("fail-on", [
			"error",
			"warning",
			"never"
		]);
		const policy = await openPolicy(policyFor(root, options, invocation));
		const { hub, save, snapshot } = openHubFor(options, invocation);
		const base = baseOf(root, options.text("base"));
		const now = /* @__PURE__ */ new Date();
		const auditLog = options.text("audit-log");
		const own = auditLog === null ? [] : insideOf(root, [
			auditLog,
			options.text("record"),
			options.text("offline")
		]);
		const exclude = [...options.texts("exclude"), ...own];
		const report = await review({
			workspace: openWorkspace(root),
			base: base === null ? null : openBase(base.git, base.commit, null),
			hub,
			now,
			scanAll: scanWithHelpers(root)
		}, policy, plugins_exports, {
			version,
			run: {
				repository: null,
				event: null,
				base: base?.commit ?? null,
				head: null,
				branch: options.text("branch")
			},
			failOn,
			exclude,
			baseline: options.flag("no-baseline") ? null : await baselineFor(root, options.text("baseline"), base?.commit ?? null),
			lock: lockPathOf(options),
			whole,
			onProgress: progress(invocation)
		});
		save();
		const output = options.text("output");
		const text = format.render(report, {
			colour: output === null && hasColour(invocation),
			...given("width", stdout.isTTY ? stdout.columns : void 0)
		});
		writeOutput(stdout, output, text);
		if (auditLog !== null) {
			const told = snapshot();
			const asked = {
				policy: options.text("policy"),
				policyRef: null,
				baseline: options.flag("no-baseline") ? false : options.text("baseline"),
				baselineRef: base?.commit ?? null,
				lock: lockPathOf(options),
				compare: base?.commit ?? null,
				failOn,
				paths: [],
				exclude,
				whole,
				policies: []
			};
			const line = appendAudit(auditLog, report, {
				time: now.toISOString(),
				...startedBy(invocation.environment),
				tree: commitOfTree(new Git(root), own),
				asked,
				snapshot: told === null ? null : sha256Of(told)
			});
			invocation.stderr.write(`${line}\n`);
		}
		return exitCodeOf(report.verdict, {
			...policy,
			enforcement: report.enforcement
		});
	}
});
function baseOf(root, revision) {
	if (revision === null) return null;
	const git = new Git(root);
	const commit = git.resolve(revision);
	if (commit === null) throw new UsageError(`--base: there is no commit ${JSON.stringify(revision)} here`);
	return {
		git,
		commit
	};
}

export { check_default as default };