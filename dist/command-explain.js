import { t as explainPolicy } from "./policy.js";
import { b as rules, d as openPolicy } from "./world.js";
import { n as defineCommand, t as Options } from "./command-command.js";
import { c as policyFor, n as POLICY_OPTIONS } from "./command-reviewing.js";

// src/commands/explain.ts
var explain_default = defineCommand({
	id: "explain",
	summary: "shows the policy in force and where each value came from",
	usage: ["explain [DIR] --policy PATH --policy-token TOKEN"],
	async run(invocation) {
		const options = new Options(invocation.args, POLICY_OPTIONS);
		const policy = await openPolicy(policyFor(options.folder(), options, invocation));
		invocation.stdout.write(explainPolicy(policy, rules));
		return 0;
	}
});

export { explain_default as default };