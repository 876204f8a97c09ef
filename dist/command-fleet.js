import { n as UsageError } from "./domain.js";
import { n as defineCommand } from "./command-command.js";

// src/commands/fleet.ts
const PARTS = {
	plan: () => import("./command-plan.js"),
	run: () => import("./command-run.js"),
	merge: () => import("./command-merge.js")
};
var fleet_default = defineCommand({
	id: "fleet",
	summary: "reviews many repositories: plans the jobs, runs them, makes one report of all",
	usage: [
		"fleet plan  --organisation OWNER --topic TOPIC --repos FILE --checkouts DIR --archived --forks",
		"            --jobs NUMBER --output FILE --github-wait SECONDS",
		"fleet run   --checkouts DIR --repos FILE --organisation OWNER --topic TOPIC --archived --forks",
		"            --state DIR --record --policy PATH --policy-token TOKEN --fail-on error|warning|never --exclude GLOB",
		"            --hub-url URL --hub-timeout SECONDS --hub-wait SECONDS --github-wait SECONDS --offline FILE",
		"fleet merge REPORT|DIR… --plan FILE --previous FILE --json FILE --html FILE --cyclonedx FILE --hub-url URL --gate"
	],
	async run(invocation) {
		const [part = "", ...args] = invocation.args;
		if (!Object.hasOwn(PARTS, part)) throw new UsageError(`fleet takes plan, run or merge, not ${JSON.stringify(part)}; model-review fleet --help`);
		return (await PARTS[part]()).run({
			...invocation,
			args
		});
	}
});

export { fleet_default as default };