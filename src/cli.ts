#!/usr/bin/env node
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { exitCodeOf } from "./check/verdict.ts";
import { PolicyError } from "./domain/report.ts";
import { Git, GitError } from "./io/git.ts";
import { openHub } from "./io/open-hub.ts";
import { SnapshotError } from "./io/snapshot.ts";
import { HubUrlError } from "./io/transport.ts";
import { openWorkspace } from "./io/workspace.ts";
import { explainPolicy } from "./policy/explain.ts";
import * as plugins from "./plugins.ts";
import { review, scanOptionsOf } from "./review.ts";
import { renderScan } from "./render/scan.ts";
import { createScanner } from "./scan/scan.ts";
import { cacheFolder, DEFAULT_POLICY, openBase, openPolicy, policyReaderOf, UsageError, writeText } from "./world.ts";
import type { Rule } from "./check/rule.ts";

declare const __VERSION__: string | undefined;
/** The build writes it in; from source it is read. */
export const VERSION: string =
  typeof __VERSION__ === "string"
    ? __VERSION__
    : (JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as { version: string }).version;

const USAGE = `model-review ${VERSION}: dependency review for AI models

Usage:
  model-review scan [DIR]      references and blind spots; no network
  model-review check [DIR]     the whole review
  model-review explain [DIR]   the effective policy and where each value came from
  model-review rules [ID]      what a rule means and how to fix it

Options of scan:     --format text|json  --exclude GLOB  --output FILE
Options of check:    --policy PATH|OWNER/REPO/PATH@REF  --base REVISION  --hub-url URL  --offline FILE  --record FILE
                     --format text|json|markdown|sarif|cyclonedx|html  --output FILE  --fail-on error|warning|never
                     --exclude GLOB  --hub-timeout SECONDS  --hub-wait SECONDS
Options of explain:  --policy PATH|OWNER/REPO/PATH@REF

Environment: HF_TOKEN, HF_ENDPOINT, NO_COLOR, MODEL_REVIEW_CACHE (a folder, or "off").
Exit code: 0 pass, 1 the policy says no, 2 the tool could not do its work, 3 inconclusive where the policy says that this fails.
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = { scan, check, explain, rules };

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined || rest.includes("--help") || rest.includes("-h")) {
    const asked = command !== undefined || name === "" || name === "help" || name === "--help" || name === "-h";
    (asked ? process.stdout : process.stderr).write(
      asked ? USAGE : `model-review: there is no command ${JSON.stringify(name)}\n\n${USAGE}`,
    );
    return asked ? 0 : 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    return tell(error);
  }
}

/** Known mistakes in their own words; anything else is a defect of ours and says where it happened. */
function tell(error: unknown): number {
  if (error instanceof PolicyError) {
    for (const { source, line, column, message } of error.problems)
      process.stderr.write(`${source}:${line}:${column}: error: ${message}\n`);
  } else if (
    error instanceof UsageError ||
    error instanceof HubUrlError ||
    error instanceof SnapshotError ||
    error instanceof GitError ||
    isArgumentError(error)
  ) {
    process.stderr.write(`model-review: ${(error as Error).message}\n`);
  } else {
    process.stderr.write(
      `model-review: this is a defect in model-review, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
  }
  return 2;
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

async function scan(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: "string", default: "text" },
    exclude: { type: "string", multiple: true, default: [] },
    output: { type: "string" },
  });
  const root = folderOf(positionals);
  const format = oneOf("--format", values["format"] as string, ["text", "json"]);
  const policy = await openPolicy(localPolicy(root, null));
  const scanner = createScanner(plugins, scanOptionsOf(policy, { exclude: values["exclude"] as string[] }));
  const result = scanner.scan(openWorkspace(root));
  deliver(
    renderScan(result, format, { version: VERSION, colour: hasColour() }),
    values["output"] as string | undefined,
  );
  return 0;
}

async function check(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    policy: { type: "string" },
    base: { type: "string" },
    "hub-url": { type: "string" },
    offline: { type: "string" },
    record: { type: "string" },
    format: { type: "string", default: "text" },
    output: { type: "string" },
    exclude: { type: "string", multiple: true, default: [] },
    "fail-on": { type: "string", default: "error" },
    "hub-timeout": { type: "string" },
    "hub-wait": { type: "string" },
  });
  const text = (name: string): string | null => (values[name] as string | undefined) ?? null;
  const root = folderOf(positionals);
  const format = oneOf(
    "--format",
    text("format")!,
    plugins.formats.map(({ id }) => id),
  );
  const failOn = oneOf("--fail-on", text("fail-on")!, ["error", "warning", "never"] as const);
  const renderer = plugins.formats.find(({ id }) => id === format)!;
  const policy = await openPolicy(localPolicy(root, text("policy")));
  const token = process.env["HF_TOKEN"] || process.env["HUGGING_FACE_HUB_TOKEN"] || null;
  const url = text("hub-url") ?? process.env["HF_ENDPOINT"];
  const { hub, save } = openHub({
    ...(url === undefined ? {} : { url }),
    token,
    version: VERSION,
    ...secondsOf("timeout", text("hub-timeout")),
    ...secondsOf("wait", text("hub-wait")),
    offline: text("offline"),
    record: text("record"),
    cache: cacheFolder(process.env),
  });
  const git = new Git(root);
  const base = text("base") === null ? null : git.resolve(text("base")!);
  if (text("base") !== null && base === null)
    throw new UsageError(`--base: there is no commit ${JSON.stringify(text("base"))} here`);
  const report = await review(
    { workspace: openWorkspace(root), base: base === null ? null : openBase(git, base, null), hub, now: new Date() },
    policy,
    plugins,
    {
      version: VERSION,
      run: { repository: null, event: null, base, head: null },
      failOn,
      exclude: values["exclude"] as string[],
      onProgress: progress(),
    },
  );
  save();
  deliver(
    renderer.render(report, {
      colour: text("output") === null && hasColour(),
      ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
    }),
    values["output"] as string | undefined,
  );
  return exitCodeOf(report.verdict, policy);
}

async function explain(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, { policy: { type: "string" } });
  const policy = await openPolicy(localPolicy(folderOf(positionals), (values["policy"] as string | undefined) ?? null));
  process.stdout.write(explainPolicy(policy, plugins.rules));
  return 0;
}

async function rules(args: string[]): Promise<number> {
  const { positionals } = parse(args, {});
  const [id] = positionals;
  if (id === undefined) {
    const width = Math.max(...plugins.rules.map((rule) => rule.id.length));
    for (const rule of plugins.rules)
      process.stdout.write(
        `${rule.id.padEnd(width)}  ${(rule.off === true ? "off" : rule.severity).padEnd(7)}  ${rule.title}\n`,
      );
    return 0;
  }
  const rule = plugins.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new UsageError(`there is no rule ${JSON.stringify(id)}; model-review rules lists them`);
  process.stdout.write(describe(rule));
  return 0;
}

function describe(rule: Rule): string {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `  ${name} (default ${JSON.stringify(option.default)}): ${option.description}`,
  );
  return [
    `${rule.id}: ${rule.title}`,
    `Default: ${rule.off === true ? "off" : rule.severity}, since ${rule.since}`,
    "",
    `Why: ${rule.why}`,
    "",
    `Fix: ${rule.fix}`,
    ...(options.length === 0 ? [] : ["", "Options:", ...options]),
    ...((rule.standards ?? []).length === 0 ? [] : ["", `Standards: ${rule.standards!.join("; ")}`]),
    "",
  ].join("\n");
}

function parse(args: string[], options: ParseArgsOptionsConfig) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

function folderOf(positionals: readonly string[]): string {
  const [root = ".", ...more] = positionals;
  if (more.length > 0) throw new UsageError(`one folder at a time, not ${positionals.length}`);
  if (!(statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false))
    throw new UsageError(`${root} is not a folder`);
  return root;
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${name} is one of ${known.join(", ")}, not ${JSON.stringify(value)}`);
  return found;
}

/** `--hub-timeout` and `--hub-wait` in seconds. */
function secondsOf<T extends "timeout" | "wait">(name: T, written: string | null): Partial<Record<T, number>> {
  if (written === null) return {};
  const seconds = Number(written);
  if (!/^\d{1,5}(\.\d+)?$/.test(written))
    throw new UsageError(`--hub-${name} takes seconds, not ${JSON.stringify(written)}`);
  return { [name]: seconds } as Partial<Record<T, number>>;
}

function localPolicy(root: string, policy: string | null): Parameters<typeof openPolicy>[0] {
  return {
    policy,
    ref: null,
    readFile: policyReaderOf(root),
    readRemote: () =>
      Promise.resolve({
        problem: `policies of other repositories are read by the action; give a path instead (default ${DEFAULT_POLICY})`,
      }),
  };
}

function deliver(text: string, output: string | undefined): void {
  if (output === undefined) process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  else writeText(output, text);
}

function hasColour(): boolean {
  return process.stdout.isTTY === true && !process.env["NO_COLOR"];
}

/** A line that counts up on a terminal, and nothing anywhere else. */
function progress(): (done: number, of: number) => void {
  const { stderr } = process;
  return (done, of) => {
    if (stderr.isTTY === true) stderr.write(done === of ? "\r\u001b[K" : `\r\u001b[Kasking the Hub: ${done} of ${of}`);
  };
}
