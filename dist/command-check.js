import { ot as exitCodeOf } from "./check.js";
import { t as UsageError } from "./domain.js";
import { n as openWorkspace, r as Git, u as openHub } from "./io.js";
import { a as openPolicy, d as formats, f as plugins_exports, i as openBase, l as review, n as cacheFolder, r as localPolicy, s as writeOutput } from "./review.js";
import { n as defineCommand, r as hasColour, t as Options } from "./command-command.js";

// src/commands/check.ts
var check_default = defineCommand({
	id: "check",
	summary: "the whole review",
	usage: [
		"check [DIR] --policy PATH --base REVISION --hub-url URL --offline FILE --record FILE",
		"            --format text|json|markdown|sarif|cyclonedx|html --output FILE --fail-on error|warning|never",
		"            --exclude GLOB --hub-timeout SECONDS --hub-wait SECONDS"
	],
	async run(invocation) {
		const { environment, version, stdout } = invocation;
		const options = new Options(invocation.args, {
			policy: { type: "string" },
			base: { type: "string" },
			"hub-url": { type: "string" },
			"hub-timeout": { type: "string" },
			"hub-wait": { type: "string" },
			offline: { type: "string" },
			record: { type: "string" },
			format: {
				type: "string",
				default: "text"
			},
			output: { type: "string" },
			exclude: {
				type: "string",
				multiple: true
			},
			"fail-on": {
				type: "string",
				default: "error"
			}
		});
		const root = options.folder();
		const format = options.choice("format", formats.map(({ id }) => id));
		const failOn = options.choice("fail-on", [
			"error",
			"warning",
			"never"
		]);
		const policy = await openPolicy(localPolicy(root, options.text("policy")));
		const { hub, save } = openHub({
			...given("url", options.text("hub-url") ?? environment["HF_ENDPOINT"]),
			...given("timeout", options.seconds("hub-timeout")),
			...given("wait", options.seconds("hub-wait")),
			token: environment["HF_TOKEN"] || environment["HUGGING_FACE_HUB_TOKEN"] || null,
			version,
			offline: options.text("offline"),
			record: options.text("record"),
			cache: cacheFolder(environment)
		});
		const base = baseOf(root, options.text("base"));
		const report = await review({
			workspace: openWorkspace(root),
			base: base === null ? null : openBase(base.git, base.commit, null),
			hub,
			now: /* @__PURE__ */ new Date()
		}, policy, plugins_exports, {
			version,
			run: {
				repository: null,
				event: null,
				base: base?.commit ?? null,
				head: null
			},
			failOn,
			exclude: options.texts("exclude"),
			onProgress: progress(invocation)
		});
		save();
		const output = options.text("output");
		const text = formats.find(({ id }) => id === format).render(report, {
			colour: output === null && hasColour(invocation),
			...given("width", stdout.isTTY ? stdout.columns : void 0)
		});
		writeOutput(stdout, output, text);
		return exitCodeOf(report.verdict, policy);
	}
});
/** An option that is only there where it has a value. */
function given(name, value) {
	return value === null || value === void 0 ? {} : { [name]: value };
}
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
/** A line that counts up on a terminal, and nothing anywhere else. */
function progress({ stderr }) {
	return (done, total) => {
		if (stderr.isTTY === true) stderr.write(done === total ? "\r\x1B[K" : `\r\u001b[Kasking the Hub: ${done} of ${total}`);
	};
}

export { check_default as default };