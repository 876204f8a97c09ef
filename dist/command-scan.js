import { n as openWorkspace } from "./io.js";
import { a as openPolicy, f as plugins_exports, r as localPolicy, s as writeOutput, u as scanOptionsOf } from "./review.js";
import { t as renderScan } from "./render.js";
import { n as createScanner } from "./scan.js";
import { n as defineCommand, r as hasColour, t as Options } from "./command-command.js";

// src/commands/scan.ts
var scan_default = defineCommand({
	id: "scan",
	summary: "references and blind spots; no network",
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
		const policy = await openPolicy(localPolicy(root, null));
		const result = createScanner(plugins_exports, scanOptionsOf(policy, { exclude: options.texts("exclude") })).scan(openWorkspace(root));
		writeOutput(invocation.stdout, options.text("output"), renderScan(result, format, {
			version: invocation.version,
			colour: hasColour(invocation)
		}));
		return 0;
	}
});

export { scan_default as default };