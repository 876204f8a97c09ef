import { build } from "esbuild";
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { livingOn } from "./clock.ts";
import type { Ran } from "./run.ts";

/** An entry of src/ in one file, as it ships: starting hundreds of files anew for each case would take most of the time. */
export async function bundled(entry: "src/cli.ts" | "src/action.ts"): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), "model-review-bundle-")), "entry.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    define: { __VERSION__: '"0.0.0-test"' },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outfile;
}

/** Runs a bundled entry in its own process with exactly this environment; `today` (`YYYY-MM-DD`) is the day that it sees. */
export function runBundle(
  bundle: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {}, today }: { cwd?: string; env?: Record<string, string>; today?: string } = {},
): Promise<Ran> {
  const clock = livingOn(today);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...clock.args, bundle, ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", MODEL_REVIEW_CACHE: "off", ...clock.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 60_000,
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
