import { spawn } from "node:child_process";
import { join } from "node:path";
import { livingOn } from "./clock.ts";

/** What a child process printed, and how it ended. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** How a child process is started. */
export interface RunOptions {
  /** Path of a Node; without it the one of the tests. */
  node?: string;
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** The day that it sees, `YYYY-MM-DD`; without it today. */
  today?: string;
  /** Milliseconds after which it is ended. */
  timeout?: number;
}

/**
 * The Nodes that the shipped files are run on: the one of the tests (24, the action's runtime, from the dev dependency `node`)
 * and the machine's own, where npm tells it and it is another.
 */
export const NODES: readonly { name: string; path: string }[] = [
  { name: `Node ${process.versions.node.split(".")[0]}`, path: process.execPath },
  ...(process.env["npm_node_execpath"] === undefined || process.env["npm_node_execpath"] === process.execPath
    ? []
    : [{ name: "the machine's Node", path: process.env["npm_node_execpath"] }]),
];

/** Runs a script as a user or a runner would: its own process, and no more of the environment than `PATH` and what is given. */
export function runScript(script: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const clock = livingOn(options.today);
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [...clock.args, script, ...args], {
      cwd: options.cwd ?? process.cwd(),
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: "/nonexistent",
        MODEL_REVIEW_CACHE: "off",
        ...clock.env,
        ...options.env,
      },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: options.timeout ?? 60_000,
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs a file of dist/. */
export function runShipped(file: "cli.js" | "action.js", args: readonly string[], options?: RunOptions): Promise<Ran> {
  return runScript(join(import.meta.dirname, "../../dist", file), args, options);
}
