/**
 * `node benchmarks/fleet-memory.ts [REPOSITORIES]`: what is still alive after each twenty repositories of a `fleet run`, garbage
 * collected. The peak of a process also shows how lazily it collects; this shows what it keeps.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillHub, writeFleet } from "../__tests__/builders/fleet.ts";
import { startHub } from "../__tests__/stand-ins/hub.ts";
import type { Invocation } from "../src/commands/command.ts";
import { run } from "../src/commands/fleet/run.ts";
import { VERSION } from "../src/version.ts";

const EVERY = 20;
const [first = "200", ...args] = process.argv.slice(2);
if (first === "child") {
  let done = 0;
  const stderr = {
    write(text: string) {
      if (text.startsWith("[") && ++done % EVERY === 0) {
        (globalThis as { gc?(): void }).gc!();
        console.log(
          `${String(done).padStart(5)} repositories: ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`,
        );
      }
      return true;
    },
  };
  await run({
    args,
    environment: { MODEL_REVIEW_CACHE: "off" },
    version: VERSION,
    stdout: process.stdout,
    stderr: stderr as Invocation["stderr"],
  });
} else {
  const hub = await startHub();
  const folder = mkdtempSync(join(tmpdir(), "model-review-memory-"));
  writeFleet(join(folder, "checkouts"), Number(first), fillHub(hub.data, 600));
  const options = ["--checkouts", join(folder, "checkouts"), "--state", join(folder, "state"), "--hub-url", hub.url];
  fork(import.meta.filename, ["child", ...options], {
    execArgv: ["--expose-gc", "--disable-warning=ExperimentalWarning"],
  }).on("close", async () => {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  });
}
