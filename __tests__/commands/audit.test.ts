import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Checkout } from "../builders/checkout.ts";
import { bundled } from "../stand-ins/bundle.ts";
import { startHub, type HubStandIn } from "../stand-ins/hub.ts";
import { runScript } from "../stand-ins/run.ts";

const POLICY = "version: 1\nlicenses: { allow: [ Apache-2.0 ] }\n";
const APP = 'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3")\n';

let cli: string;
let hub: HubStandIn;
let checkout: Checkout;
let head: string;
/** Where evidence is kept: not in the tree that it is about. */
let evidence: string;
beforeAll(async () => {
  cli = await bundled("src/cli.ts");
  hub = await startHub();
  checkout = new Checkout({ ".github/model-policy.yml": POLICY, "app.py": APP });
  head = checkout.git("rev-parse", "HEAD");
  evidence = mkdtempSync(join(tmpdir(), "model-review-evidence-"));
});
afterAll(async () => {
  await hub.close();
  checkout.remove();
  rmSync(evidence, { recursive: true });
  rmSync(dirname(cli), { recursive: true });
});

const at = (name: string) => join(evidence, name);
const run = (args: string[], today?: string) =>
  runScript(cli, args, {
    env: { GITHUB_ACTOR: "octocat", GITHUB_RUN_ID: "42" },
    ...(today === undefined ? {} : { today }),
  });
const checkAt = (today: string, snapshot: string, args: string[] = []) =>
  run(
    ["check", checkout.root, "--hub-url", hub.url, "--audit-log", at("audit.jsonl"), "--record", at(snapshot), ...args],
    today,
  );
const lines = (name = "audit.jsonl") => readFileSync(at(name), "utf8").trimEnd().split("\n");
const replay = (args: string[], log = "audit.jsonl") => run(["replay", at(log), checkout.root, ...args]);

describe("an audit log", () => {
  it("has a line for each run: who, what, by which policy, on which evidence, with which verdict", async () => {
    const first = await checkAt("2026-11-21", "one.hub.json");
    expect(first.code).toBe(1);
    expect(first.stderr).toMatch(/^Audit log: line 1, sha256 [0-9a-f]{64}\n$/);
    await checkAt("2026-12-24", "two.hub.json", ["--fail-on", "never"]);
    const entries = lines().map((line) => JSON.parse(line));
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      version: 1,
      time: expect.stringMatching(/^2026-11-21T/),
      actor: "octocat",
      job: { id: "42", attempt: 1 },
      tree: head,
      hub: hub.url,
      snapshot: expect.stringMatching(/^[0-9a-f]{64}$/),
      policy: [{ source: "preset:recommended" }, { source: ".github/model-policy.yml", sha256: expect.any(String) }],
      repos: [{ id: "BAAI/bge-m3", status: "found", commit: expect.stringMatching(/^[0-9a-f]{40}$/) }],
      verdict: "fail",
      previous: null,
    });
    const denied = entries[0].findings.find(({ rule }: { rule: string }) => rule === "license-not-allowed");
    expect(denied).toMatchObject({
      severity: "error",
      repo: "model:BAAI/bge-m3",
      place: "app.py:2",
      evidence: expect.any(String),
    });
    expect(entries[1]).toMatchObject({ verdict: "pass", previous: first.stderr.match(/sha256 (\w+)/)![1], tree: head });
    expect(readFileSync(at("audit.jsonl"), "utf8")).not.toContain("Bearer");
  });

  it("says for which format a comparison read the whole tree, so that a replay does too", async () => {
    const whole = async (format: string) => {
      const log = at(`${format}.jsonl`);
      const asked = ["check", checkout.root, "--hub-url", hub.url, "--base", "HEAD", "--format", format];
      await run([...asked, "--audit-log", log, "--record", at(`${format}.hub.json`)]);
      const replayed = await run(["replay", log, checkout.root, "--offline", at(`${format}.hub.json`)]);
      return [format, JSON.parse(readFileSync(log, "utf8")).asked.whole, replayed.code];
    };
    const formats = ["text", "json", "html", "sarif", "cyclonedx", "spdx"];
    const told = [];
    for (const format of formats) told.push(await whole(format));
    expect(told).toEqual(formats.map((format, at) => [format, at > 2, 0]));
  });

  it("is whole, and says by which digest its end can be known", async () => {
    const { code, stdout } = await run(["audit", at("audit.jsonl")]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 lines, each after the one before it; the last has sha256 [0-9a-f]{64}\n$/);
  });

  it.each([
    [
      "a changed line",
      (all: string[]) => [all[0]!.replace('"fail"', '"pass"'), all[1]!],
      ":2: the line before this one",
    ],
    ["a line taken out at the start", (all: string[]) => all.slice(1), ":1: lines before this one are gone"],
    ["a line put in", (all: string[]) => [all[0]!, all[0]!, all[1]!], ":2: the line before this one"],
    ["a line that is no entry", (all: string[]) => [...all, "{}"], ":3: this is not an entry"],
  ])("tells %s", async (_, tampered, message) => {
    writeFileSync(at("tampered.jsonl"), `${tampered(lines()).join("\n")}\n`);
    const { code, stdout } = await run(["audit", at("tampered.jsonl")]);
    expect([code, stdout]).toEqual([1, expect.stringContaining(message)]);
    rmSync(at("tampered.jsonl"));
  });

  it("tells an end that is gone, by a digest that was kept elsewhere", async () => {
    const last = (await run(["audit", at("audit.jsonl")])).stdout.match(/sha256 (\w+)/)![1]!;
    expect((await run(["audit", at("audit.jsonl"), "--last", last])).code).toBe(0);
    writeFileSync(at("cut.jsonl"), `${lines()[0]}\n`);
    const { code, stdout } = await run(["audit", at("cut.jsonl"), "--last", last]);
    expect([code, stdout]).toEqual([1, expect.stringContaining("lines at the end are gone")]);
    rmSync(at("cut.jsonl"));
  });
});

describe("a log inside the tree", () => {
  it("is no part of it, for the run or for the replay", async () => {
    const inside = (name: string) => join(checkout.root, name);
    const once = () =>
      run([
        "check",
        checkout.root,
        "--hub-url",
        hub.url,
        "--audit-log",
        inside("log.jsonl"),
        "--record",
        inside("hub.json"),
      ]);
    await once();
    await once();
    const [, second] = readFileSync(inside("log.jsonl"), "utf8").split("\n");
    expect(JSON.parse(second!)).toMatchObject({ tree: head, asked: { exclude: ["log.jsonl", "hub.json"] } });
    const { code } = await run(["replay", inside("log.jsonl"), checkout.root, "--offline", inside("hub.json")]);
    expect(code).toBe(0);
    rmSync(inside("log.jsonl"));
    rmSync(inside("hub.json"));
  });
});

describe("a replay", () => {
  it.each([1, 2])("of line %i asks no Hub and comes to the same bytes, on any later day", async (line) => {
    hub.log.length = 0;
    const { code, stdout, stderr } = await replay([
      "--line",
      String(line),
      "--offline",
      at(line === 1 ? "one.hub.json" : "two.hub.json"),
    ]);
    expect(stderr).toBe("");
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Line ${line} of`)]);
    expect(stdout).toContain(`the same report, sha256 ${JSON.parse(lines()[line - 1]!).report}`);
    expect(hub.log).toEqual([]);
  });

  it("tells another snapshot, and what it makes of the report", async () => {
    const other = readFileSync(at("one.hub.json"), "utf8")
      .replaceAll('"license": "mit"', '"license": "apache-2.0"')
      .replaceAll("license: mit", "license: apache-2.0")
      .replaceAll("license:mit", "license:apache-2.0");
    writeFileSync(at("other.json"), other);
    const { code, stdout } = await run([
      "replay",
      at("audit.jsonl"),
      checkout.root,
      "--line",
      "1",
      "--offline",
      at("other.json"),
    ]);
    rmSync(at("other.json"));
    expect(code).toBe(1);
    expect(stdout).toContain("this is not the snapshot of the run");
    expect(stdout).toContain("- active error license-not-allowed model:BAAI/bge-m3 app.py:2");
  });

  it("tells a line that was changed to another verdict", async () => {
    const [first] = lines();
    const forged = JSON.parse(first!);
    forged.report = "0".repeat(64);
    forged.verdict = "pass";
    writeFileSync(at("forged.jsonl"), `${JSON.stringify(forged)}\n`);
    const { code, stdout } = await replay(["--offline", at("one.hub.json")], "forged.jsonl");
    rmSync(at("forged.jsonl"));
    expect(code).toBe(1);
    expect(stdout).toContain("the verdict is fail, and was pass");
  });

  it("needs the tree of the run", async () => {
    checkout.write({ "app.py": `${APP}# changed\n` });
    const { code, stderr } = await replay(["--line", "1", "--offline", at("one.hub.json")]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`the run was at ${head}`)]);
    checkout.write({ "app.py": APP });
  });

  it.each([
    ["no snapshot", ["--line", "1"], "replay needs --offline"],
    ["a line that is not there", ["--line", "9", "--offline", "one.hub.json"], "has no line 9"],
    ["a line that is none", ["--line", "x", "--offline", "one.hub.json"], "has no line x"],
  ])("refuses %s", async (_, args, message) => {
    const { code, stderr } = await replay(args.map((arg) => (arg.endsWith(".json") ? at(arg) : arg)));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
