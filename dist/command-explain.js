import { t as explainPolicy } from "./policy.js";
import { a as openPolicy, p as rules, r as localPolicy } from "./review.js";
import { n as defineCommand, t as Options } from "./command-command.js";

// src/commands/explain.ts
var explain_default = defineCommand({
	id: "explain",
	summary: "the effective policy and where each value came from",
	usage: ["explain [DIR] --policy PATH"],
	async run({ args, stdout }) {
		const options = new Options(args, { policy: { type: "string" } });
		const policy = await openPolicy(localPolicy(options.folder(), options.text("policy")));
		stdout.write(explainPolicy(policy, rules));
		return 0;
	}
});

export { explain_default as default };