import { p as openWorkspace } from "./io.js";
import { i as DEFAULT_BASELINE } from "./check.js";
import { a as DEFAULT_LOCK } from "./review.js";
import { r as scanScopeOf } from "./policy.js";
import { c as scan_plugins_exports, i as createScanner, n as SCAN_DEFAULTS } from "./scan.js";
import { t as renderScan } from "./render.js";
import { t as scanWithHelpers } from "./threads.js";
import { c as localPolicy, d as openPolicy, h as writeOutput } from "./world.js";
import { n as defineCommand, r as hasColour, t as Options } from "./command-command.js";

// src/commands/scan.ts
var scan_default = defineCommand({
	id: "scan",
	summary: "lists which models, datasets and Spaces the files name; no network",
	usage: ["scan [DIR] --format text|json --exclude GLOB --output FILE"],
	async run(invocation) {
		const options = new Options(invocation.args, {
			format: {
				type: "string",
				default: "text"
			},
			exclude: {
				type: "string",
				multiple: true
			},
			output: { type: "string" }
		});
		const root = options.folder();
		const format = options.choice("format", ["text", "json"]);
		const policy = await openPolicy(localPolicy(root, null, null));
		const scanner = createScanner(scan_plugins_exports, {
			...SCAN_DEFAULTS,
			...scanScopeOf(policy, {
				exclude: options.texts("exclude"),
				own: [DEFAULT_BASELINE, DEFAULT_LOCK]
			})
		});
		const result = await scanWithHelpers(root)(scanner, openWorkspace(root));
		writeOutput(invocation.stdout, options.text("output"), renderScan(result, format, {
			version: invocation.version,
			colour: hasColour(invocation)
		}));
		return 0;
	}
});

export { scan_default as default };