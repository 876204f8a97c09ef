#!/usr/bin/env node
import { n as meant, t as helpOf } from "./command-help.js";
import { _ as masked, i as LockError, n as UsageError, r as PolicyError } from "./domain.js";
import { A as HubUrlError, M as GitError, S as PlaceError, k as SnapshotError } from "./io.js";
import { _ as VERSION } from "./world.js";

// src/cli.ts
/** Loaded when called: a scan need not know how to talk to the Hub. */
const COMMANDS = {
	scan: () => import("./command-scan.js"),
	check: () => import("./command-check.js"),
	baseline: () => import("./command-baseline.js"),
	fix: () => import("./command-fix.js"),
	lock: () => import("./command-lock.js"),
	fleet: () => import("./command-fleet.js"),
	audit: () => import("./command-audit.js"),
	replay: () => import("./command-replay.js"),
	init: () => import("./command-init.js"),
	explain: () => import("./command-explain.js"),
	rules: () => import("./command-rules.js")
};
/** What a file system says to a path that somebody named, or to a folder that is not theirs. */
const REFUSALS = {
	EACCES: "no permission",
	EPERM: "no permission",
	EROFS: "nothing can be written there: it is mounted read-only",
	ENOENT: "there is no such file or folder",
	ENOTDIR: "a part of this path is a file, not a folder",
	EISDIR: "this is a folder",
	EEXIST: "there is a file where a folder is needed",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up"
};
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));
async function main(words) {
	const [first = "help", ...others] = words;
	if ([
		"--version",
		"-v",
		"-V",
		"version"
	].includes(first)) {
		process.stdout.write(`${VERSION}\n`);
		return 0;
	}
	const isHelp = [
		"help",
		"--help",
		"-h"
	].includes(first);
	const [name, ...args] = isHelp ? others : [first, ...others];
	if (name === void 0) {
		process.stdout.write(await overview());
		return 0;
	}
	try {
		if (!Object.hasOwn(COMMANDS, name)) {
			const near = meant(name, Object.keys(COMMANDS));
			throw new UsageError(`there is no command ${JSON.stringify(name)}${near || "; model-review help lists them"}`);
		}
		const { default: command } = await COMMANDS[name]();
		if (isHelp || args.includes("--help") || args.includes("-h")) {
			process.stdout.write(helpOf(command, args));
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
		...commands.map(({ id, summary }) => `  ${id.padEnd(9)}  ${summary}`),
		"",
		"model-review COMMAND --help tells its options; DIR is the current folder if left out.",
		"",
		"Environment: HF_TOKEN, HF_ENDPOINT, NO_COLOR, MODEL_REVIEW_CACHE (a folder, or \"off\");",
		"GITHUB_TOKEN, MODEL_REVIEW_POLICY_TOKEN and GITHUB_API_URL for policies of other repositories.",
		"Exit code: 0 pass, 1 the policy says no, 2 the tool could not do its work, 3 inconclusive where the policy says that this fails.",
		""
	].join("\n");
}
/** Known mistakes in their own words; anything else is a defect of ours and says where it happened. */
function tell(error) {
	const stderr = { write: (text) => process.stderr.write(masked(text)) };
	if (error instanceof PolicyError || error instanceof LockError) for (const { source, line, column, message } of error.problems) stderr.write(`${source}:${line}:${column}: error: ${message}\n`);
	else if (isMistake(error)) stderr.write(`model-review: ${error.message}\n`);
	else if (isRefused(error)) stderr.write(`model-review: ${error.path}: ${REFUSALS[error.code]}\n`);
	else stderr.write(`model-review: this is a defect in model-review, please report it: ${error instanceof Error ? error.stack : String(error)}\n`);
	return 2;
}
function isMistake(error) {
	return [
		UsageError,
		HubUrlError,
		SnapshotError,
		GitError,
		PlaceError
	].some((known) => error instanceof known) || error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
function isRefused(error) {
	return error instanceof Error && "path" in error && typeof error.path === "string" && "code" in error && Object.hasOwn(REFUSALS, String(error.code));
}

export {  };