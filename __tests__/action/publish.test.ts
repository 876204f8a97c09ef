import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { run } from "../../src/action/run.ts";
import type { Report } from "../../src/domain/report.ts";
import { openGitHub } from "../../src/io/github.ts";
import json from "../../src/render/formats/json.ts";
import { badReport, goodReport, hostileReport, nothingReport } from "../builders/reports.ts";
import { lookAtMarkdown } from "../render/inert.ts";
import { GitHubStandIn, WRITER } from "../stand-ins/github.ts";

const REPOSITORY = "acme/support-bot";
const HEAD = "b".repeat(40);
let stand: GitHubStandIn;
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  stand.open(REPOSITORY, 7, { head: { sha: HEAD, ref: "feature", repo: "mallory/support-bot" } });
});
afterEach(() => stand.stop());

const ofHead = (report: Report): string =>
  json.render({ ...report, run: { ...report.run, head: HEAD, repository: REPOSITORY } });
const trigger = (overrides: object = {}) => ({
  id: 500,
  run_attempt: 1,
  head_sha: HEAD,
  name: "Model review",
  event: "pull_request",
  head_branch: "feature",
  head_repository: { owner: { login: "mallory" } },
  ...overrides,
});

async function publish(file: string | null, overrides: object = {}, environment: Record<string, string> = {}) {
  const told = { outputs: {} as Record<string, string>, failure: null as string | null, lines: [] as string[] };
  await run(
    {
      GITHUB_EVENT_NAME: "workflow_run",
      GITHUB_EVENT_PATH: "/event.json",
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: stand.url,
      GITHUB_RUN_ID: "900",
      INPUT_MODE: "publish",
      "INPUT_REPORT-FILE": "report.json",
      "INPUT_GITHUB-TOKEN": WRITER,
      ...environment,
    },
    {
      commands: {
        info: (line) => void told.lines.push(line),
        group: () => undefined,
        annotate: () => undefined,
        hide: () => undefined,
        output: (name, value) => void (told.outputs[name] = value),
        summary: () => Promise.resolve(),
        fail: (message) => void (told.failure = message),
      },
      review: () => Promise.reject(new Error("publishing reads no workspace")),
      appendAudit: () => "",
      openGitHub: (access) => openGitHub({ ...access, pauses: [1] }),
      readText: (path) =>
        path === "/event.json"
          ? JSON.stringify({ workflow_run: trigger(overrides) })
          : path === "report.json"
            ? file
            : null,
      isUsageError: () => false,
      now: () => new Date("2026-11-21T12:00:00Z"),
      settle: 1,
    },
  );
  return told;
}
const comments = (): string[] => stand.repository(REPOSITORY).comments.map(({ body }) => body);

describe("mode: publish", () => {
  it("comments for a pull request from a fork, and says whose word it is", async () => {
    const told = await publish(ofHead(badReport()));
    expect(told.failure).toBeNull();
    expect(comments()).toEqual([expect.stringContaining("### ❌ Model review failed: 3 errors")]);
    expect(comments()[0]).toMatch(
      new RegExp(`^<!-- model-review key="Model%20review%2Fpublish" head="${HEAD}" run="500\\.1" -->`),
    );
    expect(comments()[0]).toContain("Told by the pull request's own run, which it could influence.");
    expect(comments()[0]).toContain("/actions/runs/500)");
    expect(told.outputs).toMatchObject({ verdict: "fail", "comment-url": expect.stringContaining("#issuecomment-") });
  });

  it("keeps one comment through later runs, and never lets an older one overwrite it", async () => {
    await publish(ofHead(badReport()));
    await publish(ofHead(goodReport()), { id: 501 });
    await publish(ofHead(badReport()), { id: 499 });
    expect(comments()).toEqual([expect.stringContaining("Model review resolved")]);
    expect((await publish(ofHead(nothingReport()), { id: 502 })).failure).toBeNull();
  });

  it("says nothing where no model is touched", async () => {
    await publish(ofHead(nothingReport()));
    expect(comments()).toEqual([]);
  });

  it.each([
    ["of another commit", json.render(badReport()), {}, "not of the commit"],
    [
      "of another repository",
      json.render({ ...badReport(), run: { ...badReport().run, head: HEAD, repository: "other/app" } }),
      {},
      "not of the commit",
    ],
    ["that is no report", "{}", {}, "The report is not of version 1."],
    ["that is missing", null, {}, "There is no report at report.json."],
  ])("refuses a report %s", async (_, file, overrides, message) => {
    expect((await publish(file, overrides)).failure).toContain(message);
    expect(comments()).toEqual([]);
  });

  it.each([
    ["the head moved on", { head: { sha: "c".repeat(40), ref: "feature", repo: "mallory/support-bot" } }],
    ["it was closed", { head: { sha: HEAD, ref: "feature", repo: "mallory/support-bot" }, open: false }],
    ["it is of another owner", { head: { sha: HEAD, ref: "feature", repo: "somebody/support-bot" } }],
  ])("comments on no other pull request where %s", async (_, pull) => {
    stand.repository(REPOSITORY).pulls.clear();
    stand.open(REPOSITORY, 7, pull);
    const told = await publish(ofHead(badReport()));
    expect(told.failure).toBeNull();
    expect(told.lines).toEqual(["No open pull request has this commit as its head any more."]);
    expect(comments()).toEqual([]);
  });

  it.each([
    [{ GITHUB_EVENT_NAME: "pull_request" }, "needs a workflow on workflow_run"],
    [{ "INPUT_REPORT-FILE": "" }, "report-file"],
    [{ "INPUT_GITHUB-TOKEN": "" }, "github-token"],
  ])("says what it needs: %j", async (environment, message) =>
    expect((await publish(ofHead(badReport()), {}, environment)).failure).toContain(message),
  );

  it("leaves runs alone that were not for a pull request", async () => {
    expect((await publish(ofHead(badReport()), { event: "push" })).failure).toBeNull();
    expect(stand.log).toEqual([]);
  });

  it("trusts no address in the report, and lets nothing in it live", async () => {
    const hostile = hostileReport("@octocat [x](https://evil.example) <img src=x onerror=alert(1)> :octocat:");
    const evil = { ...hostile, run: { ...hostile.run, hub: "https://evil.example" } };
    await publish(ofHead(evil));
    const { alive, links } = lookAtMarkdown(comments()[0]!.replace(/^.*\n/, ""));
    expect(alive).toEqual([]);
    expect(links.filter((link) => !/^https:\/\/(huggingface\.co|github\.com\/acme\/support-bot)\//.test(link))).toEqual(
      [],
    );
    expect(links.length).toBeGreaterThan(0);
  });
});
