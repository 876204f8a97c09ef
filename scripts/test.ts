/** Runs jest as ES modules and closes with one line: `N passed, N failed`. Arguments go to jest. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "model-review-test-"));
const results = join(folder, "results.json");
const run = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    "node_modules/jest/bin/jest.js",
    "--json",
    `--outputFile=${results}`,
    ...process.argv.slice(2),
  ],
  { stdio: ["ignore", "ignore", "inherit"] },
);

interface Summary {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numRuntimeErrorTestSuites: number;
}
const summary: Summary = JSON.parse(readFileSync(results, "utf8"));
rmSync(folder, { recursive: true });
// A suite that could not even start counts as one failure: it would otherwise vanish from the figures.
const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
console.log(`${summary.numPassedTests} passed, ${failed} failed`);
process.exitCode = run.status === 0 && summary.numPassedTests > 0 ? 0 : 1;
