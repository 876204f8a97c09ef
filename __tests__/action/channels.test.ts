import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/action/run.ts";
import type { Report } from "../../src/domain/report.ts";
import { openGitHub } from "../../src/io/github.ts";
import type { Annotation } from "../../src/render/annotations.ts";
import { aFinding, aLocation, anAncestor, aReference, aRepo, aReport } from "../builders/report.ts";
import { crowdedReport, goodReport } from "../builders/reports.ts";
import { GitHubStandIn, READER, WRITER } from "../stand-ins/github.ts";

const REPOSITORY = "acme/support-bot";
const HEAD = "b".repeat(40);
let stand: GitHubStandIn;
let workspace: string;
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  stand.open(REPOSITORY, 7);
  workspace = mkdtempSync(join(tmpdir(), "model-review-channels-"));
});
afterEach(async () => {
  await stand.stop();
  rmSync(workspace, { recursive: true });
});

const pull = (user = "octocat", from = REPOSITORY): object => ({
  pull_request: {
    number: 7,
    base: { sha: "a".repeat(40) },
    head: { sha: HEAD, repo: { full_name: from } },
    user: { login: user },
  },
});

interface Ran {
  lines: string[];
  annotations: Annotation[];
  outputs: Record<string, string>;
  failure: string | null;
}

async function step(report: Report, environment: Record<string, string> = {}, payload: object = pull()): Promise<Ran> {
  const ran: Ran = { lines: [], annotations: [], outputs: {}, failure: null };
  await run(
    {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: "/event.json",
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: stand.url,
      GITHUB_RUN_ID: "100",
      GITHUB_WORKFLOW: "CI",
      GITHUB_JOB: "review",
      GITHUB_SHA: HEAD,
      GITHUB_WORKSPACE: workspace,
      "INPUT_GITHUB-TOKEN": WRITER,
      ...environment,
    },
    {
      commands: {
        info: (line) => void ran.lines.push(line),
        group: () => undefined,
        annotate: (annotation) => void ran.annotations.push(annotation),
        hide: () => undefined,
        output: (name, value) => void (ran.outputs[name] = value),
        summary: () => Promise.resolve(),
        fail: (message) => void (ran.failure = message),
      },
      review: () => Promise.resolve({ report, exitCode: report.verdict === "fail" ? 1 : 0 }),
      openGitHub: (access) => openGitHub({ ...access, pauses: [1, 1], timeout: 2000 }),
      readText: () => JSON.stringify(payload),
      isUsageError: () => false,
      appendAudit: () => "",
      now: () => new Date("2026-11-21T12:00:00Z"),
      settle: 1,
    },
  );
  expect(stand.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  return ran;
}

const runs = () => stand.repository(REPOSITORY).checkRuns;
const crowded = (findings: number): Report =>
  aReport({
    verdict: "fail",
    findings: Array.from({ length: findings }, (_, at) =>
      aFinding({ repo: { kind: "model", id: `acme/m${at}` }, location: aLocation(`a/${at}.py`, at + 1) }),
    ),
  });

describe("the check run", () => {
  it.each([10, 50, 51, 100, 149])("holds each of %i annotations once, in batches of 50", async (number) => {
    const ran = await step(crowded(number));
    const [check] = runs();
    expect(runs()).toHaveLength(1);
    expect(check).toMatchObject({
      name: "Model review (CI / review)",
      headSha: HEAD,
      status: "completed",
      conclusion: "failure",
    });
    const places = check!.annotations.map((one) => (one as { path: string }).path);
    expect(new Set(places).size).toBe(number);
    expect(places).toHaveLength(number);
    expect(check!.annotations[0]).toEqual({
      path: "a/0.py",
      start_line: 1,
      end_line: 1,
      start_column: 9,
      end_column: 32,
      annotation_level: "failure",
      title: "acme/m0: not allowed",
      message: expect.stringContaining("(license-not-allowed)"),
    });
    expect(stand.operations().filter((operation) => operation === "checks/update")).toHaveLength(
      Math.ceil(number / 50) - 1,
    );
    expect(ran.outputs["check-run-url"]).toBe(`${stand.url}/${REPOSITORY}/runs/${check!.id}`);
    // Not twice at one line.
    expect(ran.annotations.filter(({ place }) => place !== null)).toEqual([]);
  });

  it("is not needed where the step shows everything", async () => {
    const ran = await step(crowded(9));
    expect(runs()).toEqual([]);
    expect(ran.annotations).toHaveLength(9);
    expect(ran.lines.join()).not.toContain("check run");
  });

  it.each([
    ["pass", 0, "success"],
    ["inconclusive", 0, "neutral"],
    ["fail", 1, "failure"],
  ] as const)("concludes a verdict %s", async (verdict, _, conclusion) => {
    await step({ ...goodReport(), verdict }, { "INPUT_CHECK-RUN": "always" });
    expect(runs().map((one) => one.conclusion)).toEqual([conclusion]);
  });

  it("is left as it is by a second run, and followed by another where something changed", async () => {
    await step(crowded(60));
    await step(crowded(60), { GITHUB_RUN_ATTEMPT: "2", GITHUB_RUN_ID: "101" });
    expect(runs().map(({ annotations }) => annotations.length)).toEqual([60]);
    await step(crowded(61));
    expect(runs().map(({ annotations }) => annotations.length)).toEqual([60, 61]);
  });

  it("goes on where an earlier run was cut off", async () => {
    stand.fail({ operation: "checks/update", with: 500, times: 1 });
    const ran = await step(crowded(120));
    expect(ran.lines).toContain("There is no check run with all annotations. GitHub answered 500.");
    expect(runs()[0]).toMatchObject({ status: "in_progress", conclusion: null });
    expect(ran.annotations.length).toBeGreaterThan(0);
    await step(crowded(120));
    expect(runs().map(({ status, annotations }) => [status, annotations.length])).toEqual([["completed", 120]]);
  });

  it("is found again where the answer to its making was lost", async () => {
    stand.fail({ operation: "checks/create", with: "lost-answer", times: 1 });
    await step(crowded(70));
    expect(runs().map(({ status, annotations }) => [status, annotations.length])).toEqual([["completed", 70]]);
  });

  it("names the permission that is missing and changes nothing else", async () => {
    const ran = await step(crowded(30), { "INPUT_GITHUB-TOKEN": READER });
    expect(ran.lines).toContain(
      "There is no check run with all annotations. The token lacks a permission: `checks: write`.",
    );
    expect(ran.outputs["verdict"]).toBe("fail");
    expect(ran.failure).toMatch(/^Model review: /);
    expect(ran.annotations.filter(({ level }) => level === "error")).toHaveLength(9);
    expect(runs()).toEqual([]);
    const asked = await step(crowded(30), { "INPUT_GITHUB-TOKEN": READER, "INPUT_CHECK-RUN": "always" });
    expect(asked.annotations.map(({ title }) => title)).toContain("The check run could not be written");
  });

  it.each([
    ["a fork", {}, pull("octocat", "elsewhere/support-bot")],
    ["a workflow that wants none", { "INPUT_CHECK-RUN": "never" }, pull()],
  ])("is not written for %s", async (_, environment, payload) => {
    await step(crowded(30), environment, payload);
    expect(stand.operations().filter((operation) => operation.startsWith("checks/"))).toEqual([]);
  });

  it("has a summary within GitHub's limit, of text with several bytes too", async () => {
    const report = crowdedReport(1500, 300);
    for (const finding of report.findings) finding.message = "日本語のモデル🤖 ".repeat(20);
    await step(report, { "INPUT_CHECK-RUN": "always" });
    const bytes = Buffer.byteLength(runs()[0]!.summary);
    expect(bytes).toBeLessThanOrEqual(65_535);
    expect(bytes).toBeGreaterThan(60_000);
  });
});

describe("a matrix", () => {
  const legs = ['{\n  "model": "a",\n  "size": 7\n}', '{\n  "model": "b",\n  "size": 7\n}'];

  it("has one comment and one check run for each leg, and none of them twice", async () => {
    for (const _ of [1, 2])
      for (const leg of legs)
        await step(crowded(11), {
          "INPUT_COMMENT-KEY": leg,
          GITHUB_WORKFLOW: "A workflow with a name that is quite long",
        });
    const bodies = stand.repository(REPOSITORY).comments.map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(runs().map(({ name }) => name)).toEqual([
      "Model review (A workflow with a name that is quite long / review, a, 7)",
      "Model review (A workflow with a name that is quite long / review, b, 7)",
    ]);
  });

  it("keeps one comment where a job is no matrix", async () => {
    for (const key of ["null", "null", "", "{}"]) await step(goodReport(), { "INPUT_COMMENT-KEY": key });
    expect(stand.repository(REPOSITORY).comments).toHaveLength(1);
  });
});

describe("the dependency submission", () => {
  const push = { before: "a".repeat(40), after: HEAD, repository: { default_branch: "main" } };
  const environment = {
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: "refs/heads/main",
    "INPUT_DEPENDENCY-SUBMISSION": "true",
  };
  const commit = "c".repeat(40);
  const report = aReport({
    references: [
      aReference({ id: "acme/child", path: "b.py" }),
      aReference({ id: "acme/child", path: "a.py" }),
      aReference({ id: "acme/gone", path: "a.py" }),
    ],
    repos: [
      aRepo({
        id: "acme/child",
        record: { commit },
        lineage: { ancestors: [anAncestor({ id: "acme/base", of: "acme/child" })], complete: true, defects: [] },
      }),
      aRepo({ id: "acme/gone", status: "not-visible" }),
    ],
  });

  it("hands in each file's purls at their commits, and what these were made from", async () => {
    const ran = await step(report, environment, push);
    expect(ran.failure).toBeNull();
    const child = `pkg:huggingface/acme/child@${commit}`;
    const base = "pkg:huggingface/acme/base";
    const resolved = {
      [base]: { package_url: base, relationship: "indirect", scope: "runtime" },
      [child]: { package_url: child, relationship: "direct", scope: "runtime", dependencies: [base] },
    };
    expect(stand.repository(REPOSITORY).snapshots).toEqual([
      {
        version: 0,
        job: { id: "100", correlator: "CI/review/", html_url: `https://github.com/${REPOSITORY}/actions/runs/100` },
        sha: HEAD,
        ref: "refs/heads/main",
        detector: { name: "model-review", version: expect.any(String), url: expect.stringMatching(/^https:/) },
        scanned: "2026-11-21T12:00:00.000Z",
        manifests: {
          "a.py": { name: "a.py", file: { source_location: "a.py" }, resolved },
          "b.py": { name: "b.py", file: { source_location: "b.py" }, resolved },
        },
      },
    ]);
  });

  it.each([
    [
      "only a part of the tree was read",
      { scanned: { ...report.run.scanned, unaffected: 3 } },
      report.repos,
      "annotation",
    ],
    ["the Hub did not answer", {}, [...report.repos, aRepo({ id: "acme/slow", status: "unavailable" })], "line"],
  ] as const)("keeps what the graph has where %s, and says so", async (_, run, repos, where) => {
    const ran = await step({ ...report, run: { ...report.run, ...run }, repos: [...repos] }, environment, push);
    expect(stand.operations()).toEqual([]);
    expect(ran.failure).toBeNull();
    const warnings = ran.annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
    const told = { annotation: warnings, line: ran.lines }[where];
    expect(told.filter((text) => /the (?:dependency )?graph would lose what/.test(text))).toHaveLength(1);
    if (where === "annotation")
      expect(warnings[0]).toMatch(/^`dependency-submission` submits nothing.*actions\/checkout before this step/);
  });

  it.each([
    ["another branch", { ...environment, GITHUB_REF: "refs/heads/feature" }, push],
    ["a pull request", { ...environment, GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge" }, pull()],
  ])("is left out on %s, and says so", async (_, variables, payload) => {
    const ran = await step(report, variables, payload);
    expect(stand.repository(REPOSITORY).snapshots).toEqual([]);
    expect(ran.lines).toContain("Dependencies are submitted on the default branch only.");
  });

  it("is silent where nobody asked", async () => {
    const ran = await step(report, { ...environment, "INPUT_DEPENDENCY-SUBMISSION": "false" }, push);
    expect([stand.repository(REPOSITORY).snapshots, ran.lines.join()]).toEqual([
      [],
      expect.not.stringContaining("submit"),
    ]);
  });

  it.each([
    ["a token that may only read", READER, null, "`contents: write`"],
    ["a repository without a dependency graph", WRITER, 404, "GitHub does not have it"],
  ] as const)("names what is missing with %s", async (_, token, fault, said) => {
    if (fault !== null) stand.fail({ operation: "dependency-graph/create-repository-snapshot", with: fault });
    const ran = await step(report, { ...environment, "INPUT_GITHUB-TOKEN": token }, push);
    expect(ran.annotations.map(({ title, message }) => `${title}: ${message}`).join()).toContain(said);
    expect(ran.outputs["verdict"]).toBe("pass");
    expect(ran.failure).toBeNull();
  });
});
