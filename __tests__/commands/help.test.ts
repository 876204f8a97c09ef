import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Command } from "../../src/commands/command.ts";
import { helpOf, OPTIONS, optionsIn } from "../../src/commands/help.ts";

const AROUND = ["command.ts", "help.ts", "reviewing.ts"];
const commands: Command[] = [];
beforeAll(async () => {
  for (const name of readdirSync("src/commands"))
    if (name.endsWith(".ts") && !AROUND.includes(name)) {
      const { default: command } = (await import(`../../src/commands/${name}`)) as { default: Command };
      commands.push(command);
    }
});

describe("the help of a command", () => {
  it("explains each option of each command, and no other", () => {
    expect(commands.length).toBeGreaterThan(10);
    const used = new Set(commands.flatMap(({ usage }) => optionsIn(usage)));
    expect([...used].sort()).toEqual(Object.keys(OPTIONS).sort());
  });

  it("tells each option once, below the usage", () => {
    const usage = ["x [DIR] --lock PATH", "        --check", "x [DIR] --keep --lock PATH"];
    expect(helpOf({ id: "x", summary: "does it", usage }).split("\n")).toEqual([
      "model-review x: does it",
      "",
      "  model-review x [DIR] --lock PATH",
      "                       --check",
      "  model-review x [DIR] --keep --lock PATH",
      "",
      `  --lock   ${OPTIONS["lock"]}`,
      `  --check  ${OPTIONS["check"]}`,
      `  --keep   ${OPTIONS["keep"]}`,
      "",
    ]);
  });

  it("of one part tells that part alone", () => {
    const fleet = commands.find(({ id }) => id === "fleet")!;
    const plan = helpOf(fleet, ["plan", "--help"]);
    expect(plan).toContain("fleet plan");
    expect(plan).not.toMatch(/fleet (?:run|merge)|--state|--gate/);
    expect(helpOf(fleet, ["run"])).toMatch(/fleet run[^]*--state/);
    expect(helpOf(fleet, ["merge"])).toMatch(/fleet merge[^]*--gate/);
    expect(helpOf(fleet)).toMatch(/fleet plan[^]*fleet run[^]*fleet merge/);
  });
});

describe("a reader who stops", () => {
  it("costs no more than what it did not read", () => {
    const pipe = (words: string): ReturnType<typeof spawnSync> =>
      spawnSync("bash", ["-c", `"${process.execPath}" src/cli.ts ${words} | head -n 1; exit \${PIPESTATUS[0]}`], {
        encoding: "utf8",
      });
    const listed = pipe("rules");
    expect([
      listed.status,
      String(listed.stderr).replace(/^.*ExperimentalWarning[^]*$/, ""),
      String(listed.stdout).split("\n").length,
    ]).toEqual([0, "", 2]);
    const example = "examples/support-assistant";
    expect(pipe(`check ${example} --offline ${example}.hub.json`).status).toBe(1);
  });
});

describe("a mistake on the command line", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "model-review-help-"));
    writeFileSync(join(folder, "a.txt"), "");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...words: string[]) =>
    spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "src/cli.ts", ...words], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], HOME: folder, MODEL_REVIEW_CACHE: "off" },
    });

  it.each<[string, string[]]>([
    ['there is no command "chek"; did you mean check?', ["chek"]],
    ['there is no command "xyzzy"; model-review help lists them', ["xyzzy"]],
    ["there is no option --formt here; did you mean --format?", ["check", "--formt", "json"]],
    ["there is no option --xyzzy here; --help after the command lists them", ["check", "--xyzzy"]],
    ['there is no rule "license-mising"; did you mean license-missing?', ["rules", "license-mising"]],
    ["none.json: there is no such file, or it cannot be read", ["check", "src/domain", "--offline", "none.json"]],
    ["package.json: format: expected", ["check", "src/domain", "--offline", "package.json"]],
  ])("is told with what was meant: %s", (message, words) => {
    const { status, stderr } = run(...words);
    expect(stderr).toContain(`model-review: ${message}`);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
  });

  it("is told where a file cannot be written, and is no defect of ours", () => {
    const folderAsFile = run("scan", folder, "--output", folder);
    expect(folderAsFile.stderr).toBe(`model-review: ${folder}: this is a folder\n`);
    expect(folderAsFile.status).toBe(2);
    const below = run("scan", folder, "--output", join(folder, "a.txt/out.json"));
    expect(below.stderr).toMatch(/^model-review: \S+a\.txt\S*: .* (?:is a file, not a folder|a folder is needed)\n$/);
    expect(below.status).toBe(2);
  });

  it("is none in the ways to ask for help and the version", () => {
    expect(run("help", "lock").stdout).toBe(run("lock", "--help").stdout);
    expect(run("lock", "-h").stdout).toContain("--keep");
    for (const word of ["version", "--version", "-v", "-V"]) expect(run(word).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run().stdout).toContain("\n  check ");
  });
});
