import { n as UsageError } from "./domain.js";
import { b as rules } from "./world.js";
import { n as defineCommand, t as Options } from "./command-command.js";
import { n as meant } from "./command-help.js";

// src/commands/rules.ts
var rules_default = defineCommand({
	id: "rules",
	summary: "tells what a rule means and what to do about it",
	usage: ["rules [ID]"],
	async run({ args, stdout }) {
		const [id] = new Options(args, {}).positionals;
		if (id === void 0) {
			const width = Math.max(...rules.map((rule) => rule.id.length));
			for (const rule of rules) stdout.write(`${rule.id.padEnd(width)}  ${levelOf(rule).padEnd(7)}  ${rule.title}\n`);
			return 0;
		}
		const rule = rules.find((candidate) => candidate.id === id);
		if (rule === void 0) {
			const near = meant(id, rules.map((known) => known.id));
			throw new UsageError(`there is no rule ${JSON.stringify(id)}${near || "; model-review rules lists them"}`);
		}
		stdout.write(describe(rule));
		return 0;
	}
});
function exampleOf({ example, fix }) {
	if (example === void 0) return [];
	const todo = (example.fix ?? fix).replace(/\n(?=.)/g, "\n    ");
	return [
		"",
		`Says: ${example.says}`,
		`  → ${todo}`,
		"",
		`Stays silent ${example.silent.join("; ")}.`
	];
}
function levelOf(rule) {
	return rule.off === true ? "off" : rule.severity;
}
function describe(rule) {
	const options = Object.entries(rule.options ?? {}).map(([name, option]) => `  ${name} (default ${JSON.stringify(option.default)}): ${option.description}`);
	const standards = rule.standards ?? [];
	return [
		`${rule.id}: ${rule.title}`,
		`Default: ${levelOf(rule)}, since ${rule.since}`,
		"",
		`Why: ${rule.why}`,
		"",
		`Fix: ${rule.fix}`,
		...exampleOf(rule),
		...options.length === 0 ? [] : [
			"",
			"Options:",
			...options
		],
		...standards.length === 0 ? [] : ["", `Standards: ${standards.join("; ")}`],
		""
	].join("\n");
}

export { rules_default as default };