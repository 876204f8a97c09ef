import { n as UsageError } from "./domain.js";
import { n as planShards, r as usualJobs } from "./fleet.js";
import { p as openWorkspace } from "./io.js";
import { L as count } from "./render.js";
import { h as writeOutput } from "./world.js";
import { t as Options } from "./command-command.js";
import { n as openFleet, t as SOURCE_OPTIONS } from "./command-sources.js";

// src/commands/fleet/plan.ts
/** Characters that the output of a job may have: 1 MB, counted as UTF-16 (docs.github.com: outputs for jobs). */
const LARGEST_OUTPUT = 5e5;
/** Prints the matrix of a workflow, for `fromJSON`: one job for each group of repositories of about the same size. */
async function run(invocation) {
	const { stdout, stderr } = invocation;
	const options = new Options(invocation.args, {
		...SOURCE_OPTIONS,
		jobs: { type: "string" },
		output: { type: "string" }
	});
	if (options.positionals.length > 0) throw new UsageError("fleet plan takes its repositories by options");
	const { targets, folders } = await openFleet(options, invocation, true);
	const sized = folders === null ? targets : targets.map((target) => withSize(target, folders));
	const shards = planShards(sized, jobsOf(options.text("jobs"), targets.length));
	const matrix = JSON.stringify({ include: shards });
	if (matrix.length > LARGEST_OUTPUT) throw new UsageError(`the matrix of ${count(targets.length, "repository")} is larger than a job may hand on; plan a part of them, by --topic or --repos`);
	writeOutput(stdout, options.text("output"), `${matrix}\n`);
	stderr.write(`${count(targets.length, "repository")} in ${count(shards.length, "job")}\n`);
	return 0;
}
function jobsOf(text, repositories) {
	if (text === null) return usualJobs(repositories);
	const jobs = Number(text);
	if (!/^\d{1,3}$/.test(text) || jobs < 1 || jobs > 256) throw new UsageError(`--jobs is a number from 1 to ${256}, not ${JSON.stringify(text)}`);
	return jobs;
}
function withSize(target, folders) {
	const folder = folders.get(target.repository);
	if (folder === void 0) return target;
	const bytes = openWorkspace(folder).list().files.reduce((sum, { size }) => sum + size, 0);
	return {
		...target,
		size: Math.ceil(bytes / 1e3)
	};
}

export { run };