import type { FleetTarget } from "../../domain/fleet.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { MOST_JOBS, planShards, usualJobs } from "../../fleet/plan.ts";
import { openWorkspace } from "../../io/workspace.ts";
import { count } from "../../render/words.ts";
import { writeOutput } from "../../world.ts";
import { Options, type Invocation } from "../command.ts";
import { openFleet, SOURCE_OPTIONS } from "./sources.ts";

/** Characters that the output of a job may have: 1 MB, counted as UTF-16 (docs.github.com: outputs for jobs). */
const LARGEST_OUTPUT = 500_000;

/** Prints the matrix of a workflow, for `fromJSON`: one job for each group of repositories of about the same size. */
export async function run(invocation: Invocation): Promise<number> {
  const { stdout, stderr } = invocation;
  const options = new Options(invocation.args, {
    ...SOURCE_OPTIONS,
    jobs: { type: "string" },
    output: { type: "string" },
  });
  if (options.positionals.length > 0) throw new UsageError("fleet plan takes its repositories by options");
  const { targets, folders } = await openFleet(options, invocation, true);
  const sized = folders === null ? targets : targets.map((target) => withSize(target, folders));
  const shards = planShards(sized, jobsOf(options.text("jobs"), targets.length));
  const matrix = JSON.stringify({ include: shards });
  if (matrix.length > LARGEST_OUTPUT)
    throw new UsageError(
      `the matrix of ${count(targets.length, "repository")} is larger than a job may hand on; plan a part of them, by --topic or --repos`,
    );
  writeOutput(stdout, options.text("output"), `${matrix}\n`);
  stderr.write(`${count(targets.length, "repository")} in ${count(shards.length, "job")}\n`);
  return 0;
}

function jobsOf(text: string | null, repositories: number): number {
  if (text === null) return usualJobs(repositories);
  const jobs = Number(text);
  if (!/^\d{1,3}$/.test(text) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not ${JSON.stringify(text)}`);
  return jobs;
}

function withSize(target: FleetTarget, folders: ReadonlyMap<string, string>): FleetTarget {
  const folder = folders.get(target.repository);
  if (folder === undefined) return target;
  const bytes = openWorkspace(folder)
    .list()
    .files.reduce((sum, { size }) => sum + size, 0);
  return { ...target, size: Math.ceil(bytes / 1000) };
}
