import { describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a few commands in a process of their own, as a step, and tells what the runner got. */
function asStep(body: string): { stdout: string; code: number | null; output: string; summary: string } {
  const folder = mkdtempSync(join(tmpdir(), "model-review-step-"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const script = `import { openCommands } from "./src/io/commands.ts"; const commands = await openCommands(); ${body}`;
  const run = spawnSync(
    process.execPath,
    ["--input-type=module-typescript", "--disable-warning=ExperimentalWarning", "--eval", script],
    {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    },
  );
  const told = {
    stdout: run.stdout,
    code: run.status,
    output: readFileSync(output, "utf8"),
    summary: readFileSync(summary, "utf8"),
  };
  rmSync(folder, { recursive: true });
  return told;
}

describe("openCommands", () => {
  it("speaks the runner's language", () => {
    const told = asStep(`
      commands.hide("s3cret");
      commands.annotate({ level: "error", title: "a: b, c", message: "one\\ntwo % ::x", place: { path: "src/a,b.py", line: 3, endLine: 3, columns: { start: 5, end: 9 } } });
      commands.annotate({ level: "notice", title: "t", message: "m", place: { path: "a.py", line: 2, endLine: 4, columns: null } });
      commands.annotate({ level: "warning", title: "run", message: "m", place: null });
      commands.group("folded", ["in it"]);
      commands.output("verdict", "pass\\nverdict=fail");
      await commands.summary("### Summary\\n");
      commands.fail("2 errors");
    `);
    expect(told.stdout.split("\n")).toEqual([
      "::add-mask::s3cret",
      "::error title=a%3A b%2C c,file=src/a%2Cb.py,line=3,endLine=3,col=5,endColumn=9::one%0Atwo %25 ::x",
      "::notice title=t,file=a.py,line=2,endLine=4::m",
      "::warning title=run::m",
      "::group::folded",
      "in it",
      "::endgroup::",
      "::error::2 errors",
      "",
    ]);
    expect(told.output).toMatch(/^verdict<<(ghadelimiter_[\w-]+)\npass\nverdict=fail\n\1\n$/);
    expect(told.summary).toBe("### Summary\n");
    expect(told.code).toBe(1);
  });
});
