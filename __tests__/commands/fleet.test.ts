import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { FleetReport, Shard } from "../../src/domain/fleet.ts";
import { fillHub, writeFleet } from "../builders/fleet.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";
import { GitHubStandIn, READER } from "../stand-ins/github.ts";
import { startHub, type HubStandIn } from "../stand-ins/hub.ts";
import type { Ran } from "../stand-ins/run.ts";

// Each test is a few processes of a dozen reviews.
jest.setTimeout(240_000);

const REPOSITORIES = 12;
let scratch: string;
let hub: HubStandIn;
let checkouts: string;
let whole: Map<string, string>;
let wholeLog: string[];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "model-review-fleet-"));
  hub = await startHub();
  checkouts = join(scratch, "checkouts");
  writeFleet(checkouts, REPOSITORIES, fillHub(hub.data, 60));
  const ran = await fleetRun("whole");
  if (ran.code !== 0) throw new Error(ran.stderr);
  whole = filesOf("whole", "reports");
  wholeLog = hub.log.map(({ path }) => path);
}, 180_000);
afterAll(async () => {
  await hub.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The command in a process of its own; `watch` sees it while it runs. */
function cli(
  args: string[],
  options: { env?: Record<string, string>; watch?: (kill: () => void) => void } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "src/cli.ts", ...args], {
      env: { PATH: process.env["PATH"] ?? "", HOME: scratch, MODEL_REVIEW_CACHE: "off", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ran: Ran = { code: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (ran.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (ran.stderr += text));
    const timer = setInterval(() => options.watch?.(() => child.kill("SIGKILL")), 10);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({ ...ran, code });
    });
  });
}

const stateOf = (name: string): string => join(scratch, `state-${name}`);

function fleetRun(
  name: string,
  args: string[] = ["--checkouts", checkouts],
  options: Parameters<typeof cli>[1] = {},
): Promise<Ran> {
  hub.log.length = 0;
  return cli(["fleet", "run", "--state", stateOf(name), "--hub-url", hub.url, ...args], options);
}

/** What an earlier review of the fleet would have begun at: its clock is a part of what rules see. */
function beginLike(name: string, other: string): void {
  mkdirSync(stateOf(name));
  cpSync(join(stateOf(other), "fleet.json"), join(stateOf(name), "fleet.json"));
}

type Kept = "reports" | "outcomes" | "snapshots";

function namesOf(name: string, kind: Kept): string[] {
  const folder = join(stateOf(name), kind);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** How many are written to their end: beside them a run at work has drafts, which it renames. */
const finishedOf = (name: string, kind: Kept): number =>
  namesOf(name, kind).filter((file) => file.endsWith(".json")).length;

/** Of a run that has ended. */
function filesOf(name: string, kind: Kept): Map<string, string> {
  return new Map(namesOf(name, kind).map((file) => [file, readFileSync(join(stateOf(name), kind, file), "utf8")]));
}

const infoOf = (paths: readonly string[]): string[] =>
  paths.filter((path) => /^\/api\/models\/.+\/revision\//.test(path)).map((path) => path.split("?")[0]!);

describe("fleet run", () => {
  it("reviews every repository and asks the Hub once about each model, however many use it", () => {
    expect(whole.size).toBe(REPOSITORIES);
    const used = new Set<string>();
    for (const text of whole.values()) {
      const report = JSON.parse(text);
      expect(report.run.requests).toMatchObject({ api: 0, files: 0 });
      expect(report.run.requests.cached).toBeGreaterThan(0);
      for (const repo of report.repos) {
        used.add(repo.id);
        for (const ancestor of repo.lineage) used.add(ancestor.id);
      }
    }
    const asked = infoOf(wholeLog);
    expect(asked).toHaveLength(used.size);
    expect(new Set(asked).size).toBe(asked.length);
    // Nor is anything else asked twice.
    expect(new Set(wholeLog).size).toBe(wholeLog.length);
  });

  it("does nothing again that is finished", async () => {
    const again = await fleetRun("whole");
    expect(again.code).toBe(0);
    expect(again.stderr).toMatch(/12 were finished before, in the review of 20\d\d-/);
    expect(hub.log).toEqual([]);
    expect(filesOf("whole", "reports")).toEqual(whole);
  });

  it("killed in the middle and run again gives the same bytes, and asks nothing twice", async () => {
    beginLike("killed", "whole");
    const done = (): number => finishedOf("killed", "outcomes");
    const killed = await fleetRun("killed", undefined, { watch: (kill) => done() >= 4 && kill() });
    const before = hub.log.map(({ path }) => path);
    expect(killed.code).toBeNull();
    expect(done()).toBeGreaterThanOrEqual(4);
    expect(done()).toBeLessThan(REPOSITORIES);
    expect((await fleetRun("killed")).code).toBe(0);
    expect(filesOf("killed", "reports")).toEqual(whole);
    // Only what was in flight when it died is asked once more.
    const asked = infoOf([...before, ...hub.log.map(({ path }) => path)]);
    expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(8);
    expect(existsSync(join(stateOf("killed"), "running"))).toBe(false);
  });

  it("waits for a whole window of the Hub's rate limit and loses nothing", async () => {
    beginLike("limited", "whole");
    let ends = 0;
    const limited = await fleetRun("limited", undefined, {
      watch: () => {
        if (ends === 0 && finishedOf("limited", "outcomes") >= 3) {
          ends = Date.now() + 4000;
          hub.faults.push({ what: { fault: "rate-limit", t: 3 } });
        }
        if (ends > 0 && Date.now() > ends) hub.faults.length = 0;
      },
    });
    hub.faults.length = 0;
    expect(limited.code).toBe(0);
    expect(hub.log.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(filesOf("limited", "reports")).toEqual(whole);
  });

  it("asks again for what the Hub did not answer, and only for that, when it may not wait", async () => {
    beginLike("impatient", "whole");
    // What was begun with is the same: how long to wait is not a part of the question.
    hub.faults.push({ when: /\/lab-0\//, what: { fault: "status", status: 500 } });
    const first = await fleetRun("impatient", ["--checkouts", checkouts, "--hub-wait", "1"]);
    hub.faults.length = 0;
    expect(first.stderr).toContain("the Hub did not answer everything: run again");
    const second = await fleetRun("impatient");
    expect(second.code).toBe(0);
    expect(hub.log.length).toBeLessThan(wholeLog.length / 2);
    expect(filesOf("impatient", "reports")).toEqual(whole);
  });

  it("tells of a broken repository and goes on; mended, it alone is done again", async () => {
    const own = join(scratch, "some-broken");
    cpSync(checkouts, own, { recursive: true });
    const policy = join(own, "acme/service-003/.github/model-policy.yml");
    const good = readFileSync(policy, "utf8");
    writeFileSync(policy, "version: 1\nlicences: {}\n");
    const args = ["--checkouts", own];
    const ran = await fleetRun("broken", args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/not reviewed: acme\/service-003: \.github\/model-policy\.yml:2:1: .*licenses/);
    expect(filesOf("broken", "reports").size).toBe(REPOSITORIES - 1);

    const merged = await cli(["fleet", "merge", stateOf("broken"), "--json", join(scratch, "broken.json")]);
    expect(merged.code).toBe(2);
    const fleet = JSON.parse(readFileSync(join(scratch, "broken.json"), "utf8")) as FleetReport;
    expect(fleet.repositories.find(({ verdict }) => verdict === "missing")).toMatchObject({
      repository: "acme/service-003",
      reason: expect.stringContaining("Not reviewed: .github/model-policy.yml:2:1"),
    });

    writeFileSync(policy, good);
    const mended = await fleetRun("broken", args);
    expect(mended.code).toBe(0);
    expect(mended.stderr.match(/^\[\d+\/12\]/gm)).toEqual(["[4/12]"]);
    expect(filesOf("broken", "reports").size).toBe(REPOSITORIES);
  });

  it("has one policy for all, whose mistakes end it before anything is asked", async () => {
    const file = join(scratch, "organisation.yml");
    writeFileSync(file, "version: 1\nenforcement: enforce\nsources: { owners: { deny: [lab-1] } }\n");
    const ran = await fleetRun("policy", ["--checkouts", checkouts, "--policy", file]);
    expect(ran.stderr).toMatch(/[1-9]\d* fail, 0 inconclusive and \d+ pass/);
    const other = await fleetRun("policy", ["--checkouts", checkouts]);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain("begun with other words (policy)");
    writeFileSync(file, "version: 1\nunknown: 1\n");
    const wrong = await fleetRun("policy-2", ["--checkouts", checkouts, "--policy", file]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("organisation.yml:2:1: error:");
    expect(hub.log).toEqual([]);
    expect(existsSync(stateOf("policy-2"))).toBe(false);
  });

  it("keeps a snapshot of each repository, by which a check gives the same findings without a network", async () => {
    const list = join(scratch, "one.txt");
    writeFileSync(list, "acme/service-003\n");
    const ran = await fleetRun("recorded", ["--checkouts", checkouts, "--repos", list, "--record"]);
    expect(ran.code).toBe(0);
    const [name] = filesOf("recorded", "snapshots").keys();
    const snapshot = join(stateOf("recorded"), "snapshots", name!);
    hub.log.length = 0;
    const check = ["check", join(checkouts, "acme/service-003"), "--offline", snapshot, "--format", "json"];
    const { stdout } = await cli(check);
    expect(hub.log).toEqual([]);
    const report = JSON.parse(filesOf("recorded", "reports").get(name!)!);
    expect(JSON.parse(stdout).findings).toEqual(report.findings);
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it("clones what is not here, at the ref that the list names", async () => {
    const remotes = join(scratch, "remotes");
    const work = new TemporaryFolder();
    cpSync(join(checkouts, "acme/service-001/app"), join(work.root, "app"), { recursive: true });
    work.git("init", "-q");
    const commit = work.commit("first");
    work.git("clone", "-q", "--bare", ".", join(remotes, "acme/hosted.git"));
    work.remove();
    const list = join(scratch, "hosted.txt");
    writeFileSync(list, "acme/hosted@main\nacme/absent\n");
    const ran = await fleetRun("hosted", ["--repos", list], { env: { GITHUB_SERVER_URL: `file://${remotes}` } });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("not reviewed: acme/absent: git fetch failed");
    const [report] = [...filesOf("hosted", "reports").values()].map((text) => JSON.parse(text));
    expect(report.run).toMatchObject({ repository: "acme/hosted", head: commit });
    expect(report.references.length).toBeGreaterThan(0);
    expect(existsSync(join(stateOf("hosted"), "checkout"))).toBe(false);
  });
});

describe("fleet merge", () => {
  it("joins the reports into a page, a JSON and a bill, the same each time, and compares with the last", async () => {
    const files = ["json", "html", "cyclonedx"].map((kind) => [kind, join(scratch, `merged.${kind}`)] as const);
    const args = ["fleet", "merge", stateOf("whole"), ...files.flatMap(([kind, path]) => [`--${kind}`, path])];
    const first = await cli(args);
    expect(first.stderr).toBe("");
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^12 repositories: \d+ fail, 0 inconclusive, \d+ pass, 0 without a report$/m);
    const bytes = files.map(([, path]) => readFileSync(path, "utf8"));
    await cli(args);
    expect(files.map(([, path]) => readFileSync(path, "utf8"))).toEqual(bytes);
    const fleet = JSON.parse(bytes[0]!) as FleetReport;
    expect(fleet.totals.repositories).toBe(REPOSITORIES);
    expect(fleet.repos[0]!.repositories).toBeGreaterThan(1);
    const second = await cli(["fleet", "merge", stateOf("whole"), "--previous", files[0]![1], "--gate"]);
    expect(second.stdout).toContain("since the last merge: 0 new, 0 gone, 0 better, 0 worse");
    expect(second.code).toBe(fleet.totals.verdicts.fail > 0 ? 1 : 0);
  });

  it("holds what it is given for foreign: no report, a report of another version, a link, a plan without its report", async () => {
    const folder = join(scratch, "artifacts");
    mkdirSync(join(folder, "one"), { recursive: true });
    const [name] = whole.keys();
    const report = JSON.parse(whole.get(name!)!);
    writeFileSync(join(folder, "one/good.json"), whole.get(name!)!);
    writeFileSync(join(folder, "one/next.json"), JSON.stringify({ ...report, version: 2 }));
    writeFileSync(join(folder, "text.json"), "no");
    const plan = join(scratch, "plan.json");
    writeFileSync(plan, JSON.stringify({ include: [{ repositories: [{ repository: "acme/died" }] }] }));
    const out = join(scratch, "artifacts.json");
    const ran = await cli([
      "fleet",
      "merge",
      folder,
      "--plan",
      plan,
      "--json",
      out,
      "--previous",
      join(scratch, "none"),
    ]);
    expect(ran.code).toBe(2);
    const fleet = JSON.parse(readFileSync(out, "utf8")) as FleetReport;
    expect(fleet.problems).toEqual([
      { source: "one/next.json", message: "The report is not of version 1. version is not 1." },
      { source: "text.json", message: "The report is not JSON." },
    ]);
    expect(fleet.totals.verdicts.missing).toBe(1);
    expect(ran.stderr).toContain("so there is no trend");
    writeFileSync(plan, JSON.stringify({ version: 1 }));
    const wrong = await cli(["fleet", "merge", folder, "--previous", plan]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("is not a merged report of version 1.");
  });
});

describe("fleet plan", () => {
  it("makes a matrix of an organisation that fromJSON takes, and of which each job can be run", async () => {
    const github = await new GitHubStandIn().start();
    const listed = (index: number) => ({
      full_name: `acme/r${String(index).padStart(3, "0")}`,
      default_branch: "main",
      size: index * 10,
      archived: index % 10 === 3,
      fork: index % 10 === 4,
      disabled: false,
      topics: index % 2 === 0 ? ["ml"] : [],
    });
    github.owners.set("acme", {
      type: "Organization",
      repositories: Array.from({ length: 130 }, (_, at) => listed(at)),
    });
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: READER };
    const all = await cli(["fleet", "plan", "--organisation", "acme", "--jobs", "4"], { env });
    expect(all.stderr).toBe("left out of acme: 13 archived and 13 fork\n104 repositories in 4 jobs\n");
    expect(all.stdout.trim()).not.toContain("\n");
    const { include } = JSON.parse(all.stdout) as { include: Shard[] };
    expect(include.map(({ name }) => name)).toEqual(["1 of 4", "2 of 4", "3 of 4", "4 of 4"]);
    expect(include.flatMap(({ repositories }) => repositories)).toHaveLength(104);
    expect(include[0]!.repositories[0]).toMatchObject({
      repository: expect.stringMatching(/^acme\/r\d+$/),
      ref: "main",
    });

    const ml = await cli(["fleet", "plan", "--organisation", "acme", "--topic", "ml", "--forks", "--archived"], {
      env,
    });
    expect(ml.stderr).toContain("65 repositories in 2 jobs");
    const list = join(scratch, "list.txt");
    writeFileSync(list, "acme/r001\nacme/r002@v2\nacme/none\n");
    const named = await cli(["fleet", "plan", "--repos", list], { env });
    expect(named.stderr).toContain("acme/none: GitHub does not have it");
    expect((JSON.parse(named.stdout) as { include: Shard[] }).include[0]!.repositories).toEqual([
      { repository: "acme/none", ref: null, size: null },
      { repository: "acme/r001", ref: "main", size: 10 },
      { repository: "acme/r002", ref: "v2", size: 20 },
    ]);
    await github.stop();
  });

  it("makes one of checkouts, with their sizes, without asking anybody", async () => {
    const { stdout, code } = await cli(["fleet", "plan", "--checkouts", checkouts, "--jobs", "3"]);
    expect(code).toBe(0);
    const { include } = JSON.parse(stdout) as { include: Shard[] };
    expect(include).toHaveLength(3);
    expect(include.every(({ size }) => size > 0)).toBe(true);
    const list = join(scratch, "job.json");
    writeFileSync(list, JSON.stringify(include[1]));
    const ran = await fleetRun("job", ["--checkouts", checkouts, "--repos", list]);
    expect(ran.code).toBe(0);
    expect(filesOf("job", "reports").size).toBe(include[1]!.repositories.length);
  });

  it.each([
    [[], "say which repositories"],
    [["--organisation", "acme"], "takes a token"],
    [["--organisation", "a/b"], "is not an owner"],
    [["--checkouts", "/nowhere"], "is not a folder"],
    [["--repos", "/nowhere"], "cannot be read"],
    [["--checkouts", ".", "--jobs", "257"], "--jobs is a number from 1 to 256"],
    [["--organisation", "acme", "--checkouts", "."], "stands alone"],
  ])("%j is refused in words", async (args, words) => {
    const ran = await cli(["fleet", "plan", ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).not.toContain("defect");
  });
});
