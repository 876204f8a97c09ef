import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type ActionWorld, type Environment, type ReviewOutcome } from "../../src/action/run.ts";
import { LockError } from "../../src/domain/lock.ts";
import { PolicyError, type Report } from "../../src/domain/report.ts";
import type { Commands, LogAnnotation } from "../../src/io/commands.ts";
import { openGitHub } from "../../src/io/github.ts";
import {
  badReport,
  crowdedReport,
  goodReport,
  hostileReport,
  nothingReport,
  unavailableReport,
} from "../builders/reports.ts";
import { lookAtMarkdown } from "../render/inert.ts";
import { GitHubStandIn, READER, WRITER } from "../stand-ins/github.ts";

const REPOSITORY = "acme/support-bot";
let stand: GitHubStandIn;
let workspace: string;
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  stand.open(REPOSITORY, 7);
  workspace = mkdtempSync(join(tmpdir(), "model-review-action-"));
});
afterEach(async () => {
  await stand.stop();
  rmSync(workspace, { recursive: true });
});

interface Told {
  lines: string[];
  annotations: LogAnnotation[];
  hidden: string[];
  outputs: Record<string, string>;
  summary: string | null;
  failure: string | null;
}

interface Step extends Partial<Omit<ActionWorld, "commands">> {
  report?: Report;
  exitCode?: ReviewOutcome["exitCode"];
  environment?: Environment;
  payload?: object;
  commands?: Partial<Commands>;
}

const PULL = {
  pull_request: {
    number: 7,
    base: { sha: "a".repeat(40) },
    head: { sha: "b".repeat(40), repo: { full_name: REPOSITORY } },
    user: { login: "octocat" },
  },
};

/** One step of a job, with everything that it told its runner. */
async function step({
  report = goodReport(),
  exitCode,
  environment,
  payload = PULL,
  commands,
  ...world
}: Step = {}): Promise<Told> {
  const told: Told = { lines: [], annotations: [], hidden: [], outputs: {}, summary: null, failure: null };
  await run(
    {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: "/event.json",
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: stand.url,
      GITHUB_RUN_ID: "100",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_WORKFLOW: "CI",
      GITHUB_JOB: "review",
      GITHUB_WORKSPACE: workspace,
      "INPUT_GITHUB-TOKEN": WRITER,
      ...environment,
    },
    {
      commands: {
        info: (line) => void told.lines.push(line),
        group: (title, lines) => void told.lines.push(title, ...lines),
        annotate: (annotation) => void told.annotations.push(annotation),
        hide: (secret) => void told.hidden.push(secret),
        output: (name, value) => void (told.outputs[name] = value),
        summary: async (markdown) => void (told.summary = markdown),
        fail: (message) => void (told.failure = message),
        ...commands,
      },
      review: () => Promise.resolve({ report, exitCode: exitCode ?? (report.verdict === "fail" ? 1 : 0) }),
      openGitHub: (access) => openGitHub({ ...access, pauses: [1, 1], timeout: 2000 }),
      appendAudit: (path) => `Audit log: ${path}`,
      readText: () => JSON.stringify(payload),
      isUsageError: () => false,
      now: () => new Date("2026-11-21T12:00:00Z"),
      settle: 1,
      ...world,
    },
  );
  return told;
}

const comments = (): string[] => stand.repository(REPOSITORY).comments.map(({ body }) => body);

describe("a run", () => {
  it("tells by every channel and fails by the verdict", async () => {
    const told = await step({
      report: badReport(),
      environment: {
        "INPUT_REPORT-FILE": "out/report.json",
        "INPUT_SARIF-FILE": "r.sarif",
        "INPUT_BOM-FILE": "bom.json",
      },
    });
    expect(told.failure).toBe(
      "Model review: 3 errors (license-not-allowed, model-card-missing, remote-code-unpinned).",
    );
    expect(told.annotations.map(({ level }) => level)).toEqual(["error", "error", "error"]);
    expect(told.summary).toMatch(/^### ❌ Model review failed: 3 errors/);
    expect(told.lines).toContain("services/translate/worker.py");
    expect(comments()).toEqual([
      expect.stringMatching(
        /^<!-- model-review key="CI%2Freview%2F" head="b{40}" run="100\.1" -->\n### ❌ Model review failed/,
      ),
    ]);
    expect(told.outputs).toEqual({
      verdict: "fail",
      findings: "5",
      errors: "3",
      warnings: "1",
      references: "6",
      "report-file": "out/report.json",
      "sarif-file": "r.sarif",
      "bom-file": "bom.json",
      "comment-url": `${stand.url}/${REPOSITORY}/pull/7#issuecomment-${stand.repository(REPOSITORY).comments[0]!.id}`,
    });
    expect(JSON.parse(readFileSync(join(workspace, "out/report.json"), "utf8")).verdict).toBe("fail");
    expect(JSON.parse(readFileSync(join(workspace, "r.sarif"), "utf8")).version).toBe("2.1.0");
    expect(JSON.parse(readFileSync(join(workspace, "bom.json"), "utf8")).bomFormat).toBe("CycloneDX");
  });

  it("keeps what it says within what a runner shows of a step: its own failure and notices count too", async () => {
    const told = await step({
      report: crowdedReport(400, 200),
      exitCode: 1,
      environment: { "INPUT_GITHUB-TOKEN": READER },
    });
    const levels = told.annotations.map(({ level }) => level);
    expect(["error", "warning", "notice"].map((level) => levels.filter((one) => one === level).length)).toEqual([
      9, 10, 10,
    ]);
    expect(told.annotations.filter(({ title }) => /^\d+ more lines with/.test(title))).toHaveLength(3);
  });

  it("hides every token before anything else", async () => {
    const told = await step({ environment: { "INPUT_HUB-TOKEN": "hf_x", "INPUT_POLICY-TOKEN": "ghp_y" } });
    expect(told.hidden).toEqual(["hf_x", WRITER, "ghp_y"]);
    expect(JSON.stringify({ ...told, hidden: [] })).not.toMatch(/hf_x|ghp_y|ghs_writer/);
  });

  it("does not fail where the policy lets an undecided review pass, and fails where it does not", async () => {
    expect((await step({ report: unavailableReport() })).failure).toBeNull();
    expect((await step({ report: unavailableReport(), exitCode: 3 })).failure).toBe(
      "Model review: 2 repositories could not be checked.",
    );
  });

  it("is silent on a pull request that touches no model", async () => {
    const told = await step({ report: nothingReport() });
    expect(comments()).toEqual([]);
    expect(stand.operations()).toEqual(["issues/list-comments"]);
    expect(told.annotations).toEqual([]);
    expect(told.outputs["comment-url"]).toBeUndefined();
  });

  it("comments once, and turns to resolved when the trouble is gone", async () => {
    await step({ report: badReport() });
    await step({ report: badReport(), environment: { GITHUB_RUN_ID: "101" } });
    await step({ report: nothingReport(), environment: { GITHUB_RUN_ID: "102" } });
    expect(comments()).toEqual([expect.stringContaining("### ✅ Model review resolved")]);
    await step({ report: nothingReport(), environment: { GITHUB_RUN_ID: "103" } });
    expect(comments()).toHaveLength(1);
  });

  it.each([
    ["never", badReport(), 0],
    ["always", nothingReport(), 1],
    ["auto", goodReport(), 1],
  ])("comments as asked: %s", async (comment, report, number) => {
    await step({ report, environment: { INPUT_COMMENT: comment } });
    expect(comments()).toHaveLength(number);
  });

  it.each(["push", "merge_group"])("on %s has no comment and no trouble for it", async (name) => {
    const told = await step({ report: badReport(), environment: { GITHUB_EVENT_NAME: name } });
    expect(told.failure).toContain("3 errors");
    expect(stand.log).toEqual([]);
    expect(told.annotations.filter(({ level }) => level === "notice")).toEqual([]);
  });
});

describe("the issue of a repository that is watched", () => {
  const issues = () => [...stand.repository(REPOSITORY).issues.values()];
  const watch = (run: number, report: Report, more: Step = {}) =>
    step({
      report,
      payload: { repository: { default_branch: "main" } },
      ...more,
      environment: {
        GITHUB_EVENT_NAME: "schedule",
        GITHUB_REF: "refs/heads/main",
        GITHUB_RUN_ID: String(run),
        ...more.environment,
      },
    });

  it("is opened, rewritten, closed and opened again: always the same one", async () => {
    const told = await watch(1, badReport());
    expect(told.outputs["issue-url"]).toBe(`${stand.url}/${REPOSITORY}/issues/8`);
    expect(issues()).toMatchObject([{ title: "Model review: 3 errors", state: "open" }]);
    await watch(2, badReport());
    expect((await watch(3, goodReport())).outputs["issue-url"]).toBe(told.outputs["issue-url"]);
    expect(issues()).toMatchObject([{ state: "closed", body: expect.stringContaining("### ✅ Resolved") }]);
    await watch(4, badReport());
    expect(issues()).toMatchObject([{ number: 8, state: "open" }]);
    expect(comments()).toEqual([expect.stringMatching(/^Resolved: /), expect.stringMatching(/^There is something/)]);
    expect(stand.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  it.each([
    ["another branch", { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_REF: "refs/heads/feature" }],
    ["who turned it off", { INPUT_ISSUE: "never" }],
    ["a push", { GITHUB_EVENT_NAME: "push" }],
  ])("is not for %s", async (_, environment) => {
    await watch(1, badReport(), { environment });
    expect(stand.log).toEqual([]);
  });

  it("is for a run by hand on the default branch", async () => {
    await watch(1, badReport(), { environment: { GITHUB_EVENT_NAME: "workflow_dispatch" } });
    expect(issues()).toHaveLength(1);
  });

  it("costs only itself without the permission, and nothing at all where there is nothing to say", async () => {
    const reader = { environment: { "INPUT_GITHUB-TOKEN": READER } };
    const told = await watch(1, badReport(), reader);
    expect(told.annotations.filter(({ title }) => title === "The issue could not be written")).toMatchObject([
      { level: "notice", message: "The token lacks a permission: `issues: write`. The verdict is not affected." },
    ]);
    expect(told.outputs).toMatchObject({ verdict: "fail" });
    expect(told.failure).toContain("3 errors");
    stand.fail({ operation: "issues/list-for-repo", with: 403 });
    const silent = await watch(2, goodReport(), reader);
    expect(silent.annotations.filter(({ level }) => level === "notice" && silent.failure === null)).toEqual([]);
  });

  it("stays open while the Hub does not answer for what it is about", async () => {
    await watch(1, badReport());
    const unseen = badReport().repos.map((repo) => ({ ...repo, status: "unavailable" as const }));
    await watch(2, { ...goodReport(), repos: unseen });
    expect(issues()).toMatchObject([{ state: "open" }]);
  });
});

describe("a dead channel", () => {
  const missing = (told: Told): string[] =>
    told.annotations
      .filter(({ title }) => title.endsWith("could not be written"))
      .map(({ title, message }) => `${title}: ${message}`);

  const fork = {
    pull_request: { ...PULL.pull_request, head: { sha: "b".repeat(40), repo: { full_name: "mallory/support-bot" } } },
  };

  it("names the token of forks for what it may not write, and for nothing else", async () => {
    const told = await step({
      report: badReport(),
      environment: { "INPUT_GITHUB-TOKEN": READER, "INPUT_CHECK-RUN": "always", "INPUT_REPORT-FILE": "../out.json" },
      payload: fork,
    });
    const expected = /^(.*) could not be written: .* Runs for forks and Dependabot have a token that may only read\./;
    expect(missing(told)).toHaveLength(3);
    expect(missing(told).flatMap((line) => expected.exec(line)?.[1] ?? [])).toEqual(["The comment", "The check run"]);
  });

  it("costs only itself: the comment of a fork, with the permission named", async () => {
    const told = await step({ report: badReport(), environment: { "INPUT_GITHUB-TOKEN": READER }, payload: fork });
    expect(missing(told)).toEqual([
      "The comment could not be written: The token lacks a permission: `pull-requests: write`. Runs for forks and Dependabot have a token that may only read. The verdict is not affected.",
    ]);
    expect(told.failure).toContain("3 errors");
    expect(told.summary).not.toBeNull();
    expect(told.outputs["verdict"]).toBe("fail");
  });

  it.each([
    [403 as const, "The token lacks a permission"],
    [404 as const, "GitHub does not have it"],
    ["rate-limit" as const, "rate limit"],
    ["locked" as const, "The conversation is locked."],
    [500 as const, "GitHub answered 500."],
    ["hang" as const, "GitHub did not answer"],
  ])("costs only itself: GitHub with %s", async (fault, message) => {
    stand.fail({ operation: "*", with: fault });
    const told = await step({
      report: goodReport(),
      openGitHub: (access) => openGitHub({ ...access, pauses: [1], timeout: 50 }),
    });
    expect(missing(told)).toEqual([expect.stringContaining(message)]);
    expect(told.failure).toBeNull();
    expect(told.outputs["verdict"]).toBe("pass");
  });

  it("costs only itself: a runner without a summary, a file outside, a token that is missing", async () => {
    const told = await step({
      report: badReport(),
      environment: { "INPUT_REPORT-FILE": "../../x.json", "INPUT_SARIF-FILE": "ok.sarif", "INPUT_GITHUB-TOKEN": "" },
      commands: {
        summary: () => Promise.reject(new Error("Unable to find environment variable for $GITHUB_STEP_SUMMARY.")),
      },
    });
    expect(missing(told)).toEqual([
      expect.stringContaining("The job summary could not be written: Unable to find environment variable"),
      expect.stringContaining(
        "The file of report-file could not be written: ../../x.json is not a file inside the workspace.",
      ),
      expect.stringContaining("The comment could not be written: There is no token"),
    ]);
    expect(told.outputs).toMatchObject({ verdict: "fail", "sarif-file": "ok.sarif" });
    expect(told.outputs["report-file"]).toBeUndefined();
    expect(told.failure).toContain("3 errors");
  });
});

describe("what cannot be reviewed", () => {
  it("is told with every mistake of the policy at its place", async () => {
    const problems = [
      {
        source: ".github/model-policy.yml",
        line: 3,
        column: 1,
        message: "There is no key `licences`; nearest: `licenses`.",
      },
      { source: "acme/policies/p.yml@v1", line: 9, column: 2, message: "x ::error::y" },
      { source: "preset:strict", line: 1, column: 1, message: "z" },
      { source: "teams/@acme.yml", line: 2, column: 1, message: "z" },
      { source: "./teams/a/b@v1.yml", line: 4, column: 1, message: "z" },
    ];
    const told = await step({ review: () => Promise.reject(new PolicyError(problems)) });
    expect(told.annotations.map(({ message, place }) => [message, place?.path ?? null, place?.line ?? null])).toEqual([
      ["There is no key `licences`; nearest: `licenses`.", ".github/model-policy.yml", 3],
      ["acme/policies/p.yml@v1:9: x ::error::y", null, null],
      ["preset:strict:1: z", null, null],
      ["z", "teams/@acme.yml", 2],
      ["z", "teams/a/b@v1.yml", 4],
    ]);
    expect(told.failure).toBe(
      "The policy cannot be used: 5 mistakes. .github/model-policy.yml:3:1: There is no key `licences`; nearest: `licenses`.",
    );
    expect(told.outputs).toEqual({});
  });

  it("is told of a lock at its line, also under a name that looks like another repository's file", async () => {
    const problems = [{ source: "locks/prod/models@v1.yml", line: 2, column: 3, message: "z" }];
    const told = await step({ review: () => Promise.reject(new LockError(problems)) });
    expect(told.annotations).toMatchObject([
      { title: "The lock cannot be used", message: "z", place: { path: "locks/prod/models@v1.yml", line: 2 } },
    ]);
  });

  it.each([
    [{ "INPUT_FAIL-ON": "errors" }, 'fail-on is one of error, warning, never, not "errors".'],
    [{ INPUT_BASE: "main", INPUT_COMMENT: "loud" }, "comment is one of auto, always, never"],
  ])("is told before anything is read: %j", async (environment, message) => {
    const told = await step({ environment, review: () => Promise.reject(new Error("must not be called")) });
    expect(told.failure).toContain(message);
  });

  it("is told in one line where the tool itself fails, with what to do", async () => {
    const told = await step({
      review: () => Promise.reject(new TypeError("x is not a function\n::set-output name=verdict::pass")),
    });
    expect(told.failure).toMatch(
      /^model-review itself failed, which is a defect: please report it with this log\. TypeError: x is not a function␊::set-output/,
    );
    expect(told.lines[0]).toBe("Details for a report of this defect");
    for (const line of told.lines) expect(line.trim().startsWith("::")).toBe(false);
  });
});

describe("foreign text", () => {
  it("reaches no channel alive", async () => {
    const text = "::error::x ##[add-mask]y @octocat #1 <img src=x onerror=alert(1)> \u001b[31m\u202e";
    const told = await step({ report: hostileReport(text) });
    const shown = [
      ...told.lines,
      ...told.annotations.flatMap(({ title, message }) => [title, ...message.split("\n")]),
      told.failure!,
    ];
    for (const line of shown) {
      expect(line.trim().startsWith("::")).toBe(false);
      expect(line).not.toMatch(/##\[|[\p{Cc}\u202e]/u);
    }
    expect(lookAtMarkdown(comments()[0]!.replace(/^.*\n/, "")).alive).toEqual([]);
  });
});
