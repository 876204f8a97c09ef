#!/usr/bin/env node
import { n as PolicyError, t as UsageError } from "./domain.js";
import { d as SnapshotError, i as GitError, p as HubUrlError } from "./io.js";
import { c as VERSION } from "./review.js";

// src/cli.ts
/** Loaded when called: a scan need not know how to talk to the Hub. */
const COMMANDS = {
	scan: () => import("./command-scan.js"),
	check: () => import("./command-check.js"),
	explain: () => import("./command-explain.js"),
	rules: () => import("./command-rules.js")
};
process.exitCode = await main(process.argv.slice(2));
async function main([name = "help", ...args]) {
	if (name === "--version" || name === "-v") {
		process.stdout.write(`${VERSION}\n`);
		return 0;
	}
	if (name === "help" || name === "--help" || name === "-h") {
		process.stdout.write(await overview());
		return 0;
	}
	try {
		if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command ${JSON.stringify(name)}; model-review help lists them`);
		const { default: command } = await COMMANDS[name]();
		if (args.includes("--help") || args.includes("-h")) {
			process.stdout.write(`model-review ${name}: ${command.summary}\n\n${command.usage.map((line) => `  model-review ${line}\n`).join("")}`);
			return 0;
		}
		const { env: environment, stdout, stderr } = process;
		return await command.run({
			args,
			environment,
			version: VERSION,
			stdout,
			stderr
		});
	} catch (error) {
		return tell(error);
	}
}
async function overview() {
	const commands = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).default));
	return [
		`model-review ${VERSION}: dependency review for AI models`,
		"",
		...commands.flatMap(({ id, summary, usage }) => [`  ${id.padEnd(9)}  ${summary}`, ...usage.map((line) => `             model-review ${line}`)]),
		"",
		"Environment: HF_TOKEN, HF_ENDPOINT, NO_COLOR, MODEL_REVIEW_CACHE (a folder, or \"off\").",
		"Exit code: 0 pass, 1 the policy says no, 2 the tool could not do its work, 3 inconclusive where the policy says that this fails.",
		""
	].join("\n");
}
/** Known mistakes in their own words; anything else is a defect of ours and says where it happened. */
function tell(error) {
	const { stderr } = process;
	if (error instanceof PolicyError) for (const { source, line, column, message } of error.problems) stderr.write(`${source}:${line}:${column}: error: ${message}\n`);
	else if (isMistake(error)) stderr.write(`model-review: ${error.message}\n`);
	else stderr.write(`model-review: this is a defect in model-review, please report it: ${error instanceof Error ? error.stack : String(error)}\n`);
	return 2;
}
function isMistake(error) {
	return [
		UsageError,
		HubUrlError,
		SnapshotError,
		GitError
	].some((known) => error instanceof known) || error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

export {  };