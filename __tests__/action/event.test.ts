import { describe, expect, it } from "@jest/globals";
import { readEvent } from "../../src/action/event.ts";

const [A, B, C] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const read = (name: string, payload: unknown, more: Record<string, string> = {}) =>
  readEvent(
    {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: "/event.json",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SHA: C,
      GITHUB_RUN_ID: "42",
      ...more,
    },
    () => (typeof payload === "string" ? payload : JSON.stringify(payload)),
  );
const pull = (overrides: object = {}) => ({
  pull_request: {
    number: 7,
    base: { sha: A },
    head: { sha: B, repo: { full_name: "acme/app" } },
    user: { login: "octocat" },
    ...overrides,
  },
});

describe("readEvent", () => {
  it.each([
    ["pull_request", pull(), { base: A, head: B, pullRequest: { number: 7, isFork: false } }],
    ["merge_group", { merge_group: { base_sha: A, head_sha: B } }, { base: A, head: B, pullRequest: null }],
    ["push", { before: A, after: B }, { base: A, head: B, pullRequest: null }],
    ["push", { before: "0".repeat(40), after: B }, { base: null, head: B }],
    ["schedule", { schedule: "0 6 * * 1" }, { base: null, head: null, pullRequest: null }],
    ["workflow_dispatch", {}, { base: null, head: null }],
    ["push", { before: "--upload-pack=x", after: { sha: B } }, { base: null, head: null }],
    ["pull_request", { pull_request: { number: "7; rm", base: null } }, { base: null, head: null, pullRequest: null }],
    [
      "workflow_run",
      { workflow_run: { id: 9, run_attempt: 2, head_sha: B, name: "CI", event: "pull_request" } },
      { triggeredBy: { workflow: "CI", run: 9, attempt: 2, head: B, event: "pull_request" } },
    ],
  ])("%s", (name, payload, expected) => expect(read(name, payload)).toMatchObject(expected));

  it.each([
    ["another repository", pull({ head: { sha: B, repo: { full_name: "mallory/app" } } })],
    ["a deleted repository", pull({ head: { sha: B, repo: null } })],
    ["Dependabot", pull({ user: { login: "dependabot[bot]" } })],
  ])("knows that a pull request from %s has a token that may only read", (_, payload) =>
    expect(read("pull_request", payload).pullRequest!.isFork).toBe(true),
  );

  it.each([
    ["pull_request", pull({ base: { sha: A, ref: "main" } }), "refs/pull/7/merge", "main"],
    [
      "merge_group",
      { merge_group: { base_ref: "refs/heads/release/1", base_sha: A } },
      "refs/heads/gh-readonly-queue/x",
      "release/1",
    ],
    ["push", { before: A, after: B }, "refs/heads/feature/x", "feature/x"],
    ["push", { before: A, after: B }, "refs/tags/v1", null],
    ["schedule", {}, "refs/heads/main", "main"],
    ["pull_request", pull(), "refs/pull/7/merge", null],
    ["merge_group", { merge_group: {} }, "refs/heads/gh-readonly-queue/x", null],
  ])("knows the branch of a %s", (name, payload, ref, branch) => {
    expect(read(name, payload, { GITHUB_REF: ref }).branch).toBe(branch);
  });

  it("reads pull_request_target as a pull request whose token may write, and never as a run for the default branch", () => {
    const fork = pull({ base: { sha: A, ref: "release/1" }, head: { sha: B, repo: { full_name: "someone/app" } } });
    const payload = { ...fork, repository: { default_branch: "main" } };
    expect(read("pull_request_target", payload, { GITHUB_REF: "refs/heads/main" })).toMatchObject({
      name: "pull_request_target",
      base: A,
      head: B,
      branch: "release/1",
      isDefaultBranch: false,
      pullRequest: { number: 7, isFork: false },
    });
    expect(read("pull_request", payload, { GITHUB_REF: "refs/pull/7/merge" }).pullRequest!.isFork).toBe(true);
  });

  it("links to the run and tells steps apart", () => {
    const event = read(
      "push",
      {},
      {
        GITHUB_WORKFLOW: "CI",
        GITHUB_JOB: "review",
        GITHUB_ACTION: "__run_2",
        GITHUB_RUN_ATTEMPT: "3",
        GITHUB_SERVER_URL: "https://ghe.example",
      },
    );
    expect(event.runUrl).toBe("https://ghe.example/acme/app/actions/runs/42/attempts/3");
    expect(event.commentKey).toBe("CI/review/__run_2");
  });

  it("does without a payload and without GitHub, and says what is wrong with a broken one", () => {
    expect(readEvent({}, () => null)).toMatchObject({
      name: "workflow_dispatch",
      repository: null,
      runUrl: null,
      base: null,
    });
    expect(() => read("push", "{")).toThrow("is not JSON");
    expect(read("push", {}, { GITHUB_REPOSITORY: "a/b/../../c" }).repository).toBeNull();
  });
});
