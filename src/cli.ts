#!/usr/bin/env node
import type { Command } from "./commands/command.ts";
import { LockError } from "./domain/lock.ts";
import { PolicyError } from "./domain/report.ts";
import { masked } from "./domain/tokens.ts";
import { UsageError } from "./domain/usage-error.ts";
import { PlaceError } from "./io/deliver.ts";
import { GitError } from "./io/git.ts";
import { SnapshotError } from "./io/snapshot.ts";
import { HubUrlError } from "./io/transport.ts";
import { VERSION } from "./version.ts";

/** Loaded when called: a scan need not know how to talk to the Hub. */
const COMMANDS: Readonly<Record<string, () => Promise<{ default: Command }>>> = {
  scan: () => import("./commands/scan.ts"),
  check: () => import("./commands/check.ts"),
  baseline: () => import("./commands/baseline.ts"),
  fix: () => import("./commands/fix.ts"),
  lock: () => import("./commands/lock.ts"),
  fleet: () => import("./commands/fleet.ts"),
  audit: () => import("./commands/audit.ts"),
  replay: () => import("./commands/replay.ts"),
  init: () => import("./commands/init.ts"),
  explain: () => import("./commands/explain.ts"),
  rules: () => import("./commands/rules.ts"),
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = "help", ...args]: string[]): Promise<number> {
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(await overview());
    return 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name))
      throw new UsageError(`there is no command ${JSON.stringify(name)}; model-review help lists them`);
    const { default: command } = await COMMANDS[name]!();
    if (args.includes("--help") || args.includes("-h")) {
      process.stdout.write(
        `model-review ${name}: ${command.summary}\n\n${command.usage.map((line) => `  model-review ${line}\n`).join("")}`,
      );
      return 0;
    }
    const { env: environment, stdout, stderr } = process;
    return await command.run({ args, environment, version: VERSION, stdout, stderr });
  } catch (error) {
    return tell(error);
  }
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).default));
  return [
    `model-review ${VERSION}: dependency review for AI models`,
    "",
    ...commands.flatMap(({ id, summary, usage }) => [
      `  ${id.padEnd(9)}  ${summary}`,
      ...usage.map((line) => `             model-review ${line}`),
    ]),
    "",
    'Environment: HF_TOKEN, HF_ENDPOINT, NO_COLOR, MODEL_REVIEW_CACHE (a folder, or "off");',
    "GITHUB_TOKEN, MODEL_REVIEW_POLICY_TOKEN and GITHUB_API_URL for policies of other repositories.",
    "Exit code: 0 pass, 1 the policy says no, 2 the tool could not do its work, 3 inconclusive where the policy says that this fails.",
    "",
  ].join("\n");
}

/** Known mistakes in their own words; anything else is a defect of ours and says where it happened. */
function tell(error: unknown): number {
  const stderr = { write: (text: string) => process.stderr.write(masked(text)) };
  if (error instanceof PolicyError || error instanceof LockError) {
    for (const { source, line, column, message } of error.problems)
      stderr.write(`${source}:${line}:${column}: error: ${message}\n`);
  } else if (isMistake(error)) stderr.write(`model-review: ${error.message}\n`);
  else
    stderr.write(
      `model-review: this is a defect in model-review, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
  return 2;
}

function isMistake(error: unknown): error is Error {
  return (
    [UsageError, HubUrlError, SnapshotError, GitError, PlaceError].some((known) => error instanceof known) ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
  );
}
