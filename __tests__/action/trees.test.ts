import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionEvent } from "../../src/action/event.ts";
import { openTrees } from "../../src/action/trees.ts";

let root: string;
const commits: Record<string, string> = {};
const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    "git",
    ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", ...args],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  ).trim();

/** A remote with a pull request: base moved on, the merge commit on top. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "model-review-trees-"));
  const origin = join(root, "origin");
  mkdirSync(origin);
  git(origin, "init", "-q", "-b", "main");
  git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  const commit = (name: string, files: Record<string, string>): void => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(origin, path), text);
    git(origin, "add", "-A");
    git(origin, "commit", "-q", "-m", name);
    commits[name] = git(origin, "rev-parse", "HEAD");
  };
  commit("fork-point", { "a.py": "a\n", "policy.yml": "version: 1\n" });
  git(origin, "checkout", "-q", "-b", "feature");
  commit("change", { "b.py": "b\n", "policy.yml": "version: 1\nenforcement: observe\n" });
  git(origin, "checkout", "-q", "main");
  commit("base", { "c.py": "c\n", "layer.yml": "version: 1\nenforcement: enforce\n" });
  git(origin, "merge", "-q", "--no-ff", "-m", "merge", "feature");
  commits["merge"] = git(origin, "rev-parse", "HEAD");
  git(origin, "update-ref", "refs/pull/7/merge", "HEAD");
  git(origin, "reset", "-q", "--hard", commits["base"]!);
});
afterAll(() => rmSync(root, { recursive: true }));

/** What actions/checkout leaves, at a depth. */
function checkout(commit: string, depth: number | null): string {
  const folder = mkdtempSync(join(root, "checkout-"));
  git(folder, "init", "-q");
  git(folder, "remote", "add", "origin", `file://${join(root, "origin")}`);
  git(folder, "fetch", "-q", "--no-tags", ...(depth === null ? [] : [`--depth=${depth}`]), "origin", commit);
  git(folder, "checkout", "-q", "--detach", commit);
  return folder;
}

function anEvent(overrides: Partial<ActionEvent> = {}): ActionEvent {
  return {
    name: "pull_request",
    repository: "acme/app",
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    runUrl: null,
    defaultBranch: null,
    branch: null,
    run: 1,
    attempt: 1,
    commentKey: "k",
    sha: commits["merge"]!,
    ref: null,
    isDefaultBranch: false,
    base: commits["base"]!,
    head: commits["change"]!,
    pullRequest: {
      number: 7,
      isFork: false,
    },
    triggeredBy: null,
    ...overrides,
  };
}
const none = { base: null, head: null };

describe("openTrees", () => {
  it("does not pass what nobody checked out", () => {
    const empty = mkdtempSync(join(root, "empty-"));
    expect(() => openTrees(empty, none, anEvent())).toThrow(/^There is nothing to review: .*actions\/checkout/);
  });

  it.each([1, 2, null])("compares a pull request's merge with the base at fetch-depth %s", (depth) => {
    // The payload's base may be older than the one that was merged into.
    const trees = openTrees(checkout(commits["merge"]!, depth), none, anEvent({ base: commits["fork-point"]! }));
    expect(trees.notes).toEqual([]);
    expect(trees.baseCommit).toBe(commits["base"]);
    expect(trees.headCommit).toBe(commits["change"]);
    expect([...trees.base!.changed].sort()).toEqual(["b.py", "policy.yml"]);
    expect(trees.policyCommit).toBe(commits["base"]);
    expect(trees.readAtBase!("layer.yml")).toBe("version: 1\nenforcement: enforce\n");
    expect(trees.readAtBase!("b.py")).toBeNull();
    expect(trees.workspace.list().files.map(({ path }) => path)).toEqual([
      "a.py",
      "b.py",
      "c.py",
      "layer.yml",
      "policy.yml",
    ]);
  });

  it("compares a checked-out head with where it parted from the base, and takes the policy that the base has now", () => {
    const folder = checkout(commits["change"]!, null);
    git(folder, "fetch", "-q", "origin", "main");
    const trees = openTrees(folder, none, anEvent());
    expect(trees.baseCommit).toBe(commits["fork-point"]);
    expect([...trees.base!.changed].sort()).toEqual(["b.py", "policy.yml"]);
    expect(trees.policyCommit).toBe(commits["base"]);
    expect(trees.readAtBase!("layer.yml")).toBe("version: 1\nenforcement: enforce\n");
    expect(trees.readPresent("policy.yml")).toBe("version: 1\nenforcement: observe\n");
  });

  it("fetches the base of a head that is checked out alone", () => {
    const trees = openTrees(checkout(commits["change"]!, 1), none, anEvent());
    expect([trees.baseCommit, trees.policyCommit, trees.notes]).toEqual([commits["base"], commits["base"], []]);
    expect(trees.readAtBase!("layer.yml")).toBe("version: 1\nenforcement: enforce\n");
  });

  it("compares pushes and merge groups with the commit of the event", () => {
    const event = anEvent({ name: "push", pullRequest: null, base: commits["fork-point"]!, head: commits["base"]! });
    const trees = openTrees(checkout(commits["base"]!, 1), none, event);
    expect([...trees.base!.changed].sort()).toEqual(["c.py", "layer.yml"]);
    expect(trees.headCommit).toBe(commits["base"]);
  });

  it("takes the base that the inputs name, as a branch of the remote or a commit", () => {
    const folder = checkout(commits["merge"]!, null);
    git(folder, "fetch", "-q", "origin", "main:refs/remotes/origin/main");
    expect(openTrees(folder, { base: "main", head: null }, anEvent()).baseCommit).toBe(commits["base"]);
    const named = openTrees(folder, { base: commits["fork-point"]!, head: null }, anEvent());
    expect([named.baseCommit, named.policyCommit]).toEqual([commits["fork-point"], commits["fork-point"]]);
    expect(named.readAtBase!("layer.yml")).toBeNull();
    const wrong = openTrees(folder, { base: "--exec=touch /tmp/owned", head: null }, anEvent());
    expect([wrong.base, wrong.policyCommit, wrong.readAtBase]).toEqual([null, null, null]);
    expect(wrong.notes[0]).toContain("is not in the checkout");
  });

  it("reviews everything and says so where the base cannot be had", () => {
    const folder = checkout(commits["merge"]!, 1);
    git(folder, "remote", "set-url", "origin", "file:///nowhere/at/all");
    const trees = openTrees(folder, none, anEvent());
    expect(trees.base).toBeNull();
    expect(trees.baseCommit).toBe(commits["base"]);
    // GitHub's API has the policy at that commit; the change's own is never taken.
    expect([trees.policyCommit, trees.readAtBase]).toEqual([commits["base"], null]);
    expect(trees.notes[0]).toMatch(
      /^There is no comparison with the base [0-9a-f]{7}, so everything is reviewed: Could not fetch/,
    );
  });

  it("reads a folder that is no repository", () => {
    const folder = mkdtempSync(join(root, "plain-"));
    writeFileSync(join(folder, "a.py"), "a\n");
    const trees = openTrees(
      folder,
      none,
      anEvent({ name: "workflow_dispatch", pullRequest: null, base: null, head: null }),
    );
    expect(trees.base).toBeNull();
    expect(trees.workspace.list().files.map(({ path }) => path)).toEqual(["a.py"]);
    expect(trees.notes[0]).toContain("The checkout is read without git");
  });
});
