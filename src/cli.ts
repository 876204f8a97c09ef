#!/usr/bin/env node
import type { Command } from "./commands/command.ts";
import { helpOf, meant } from "./commands/help.ts";
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

/** What a file system says to a path that somebody named, or to a folder that is not theirs. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "nothing can be written there: it is mounted read-only",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of this path is a file, not a folder",
  EISDIR: "this is a folder",
  EEXIST: "there is a file where a folder is needed",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
};

// Who reads no further, as `head` does, has seen enough: the work goes on, and the exit code still tells the verdict.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  const [first = "help", ...others] = words;
  if (["--version", "-v", "-V", "version"].includes(first)) {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const isHelp = ["help", "--help", "-h"].includes(first);
  const [name, ...args] = isHelp ? others : [first, ...others];
  if (name === undefined) {
    process.stdout.write(await overview());
    return 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) {
      const near = meant(name, Object.keys(COMMANDS));
      throw new UsageError(`there is no command ${JSON.stringify(name)}${near || "; model-review help lists them"}`);
    }
    const { default: command } = await COMMANDS[name]!();
    if (isHelp || args.includes("--help") || args.includes("-h")) {
      process.stdout.write(helpOf(command, args));
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
    ...commands.map(({ id, summary }) => `  ${id.padEnd(9)}  ${summary}`),
    "",
    "model-review COMMAND --help tells its options; DIR is the current folder if left out.",
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
  else if (isRefused(error)) stderr.write(`model-review: ${error.path}: ${REFUSALS[error.code]}\n`);
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

function isRefused(error: unknown): error is Error & { code: string; path: string } {
  return (
    error instanceof Error &&
    "path" in error &&
    typeof error.path === "string" &&
    "code" in error &&
    Object.hasOwn(REFUSALS, String(error.code))
  );
}
