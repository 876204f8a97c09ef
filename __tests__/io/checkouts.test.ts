import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { branchOf, checkOut, findCheckouts, headOf, originOf } from "../../src/io/checkouts.ts";
import { GitError } from "../../src/io/git.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";

const folders: TemporaryFolder[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));
const temporary = (): TemporaryFolder => {
  const folder = new TemporaryFolder();
  folders.push(folder);
  return folder;
};

describe("findCheckouts", () => {
  it("finds checkouts down to host/owner/name, plain folders at the top, and follows no link", () => {
    const tree = temporary().write({
      "flat/.git/HEAD": "x",
      "flat/inner/.git/HEAD": "x",
      "acme/one/.git/HEAD": "x",
      "acme/two/.git/HEAD": "x",
      "acme/notes/readme.md": "x",
      "github.com/acme/three/.git/HEAD": "x",
      "a/b/c/d/.git/HEAD": "x",
      "exported/src/main.py": "x",
      "worktree/.git": "gitdir: elsewhere",
      ".hidden/x/.git/HEAD": "x",
      "file.txt": "x",
    });
    mkdirSync(join(tree.root, "empty"));
    symlinkSync(join(tree.root, "flat"), join(tree.root, "linked"));
    expect(findCheckouts(tree.root).map(({ path }) => path)).toEqual([
      "a",
      "acme/one",
      "acme/two",
      "empty",
      "exported",
      "flat",
      "github.com/acme/three",
      "worktree",
    ]);
  });
});

describe("what a checkout says of itself", () => {
  it.each([
    ["https://github.com/acme/support-bot.git", "acme/support-bot"],
    ["https://user:secret@ghe.example:8443/acme/support-bot", "acme/support-bot"],
    ["git@github.com:acme/support-bot.git", "acme/support-bot"],
    ["ssh://git@ghe.example:2222/acme/support-bot.git", "acme/support-bot"],
    ["/srv/git/support-bot.git", null],
    ["https://example.com/a/b/c.git", null],
    ["https://github.com/acme/..", null],
  ])("names %s as %s", (url, name) => {
    const tree = temporary();
    tree.git("init", "-q");
    tree.git("remote", "add", "origin", url);
    expect(originOf(tree.root)).toBe(name);
  });

  it("has no origin, head and branch where it is no repository of its own", () => {
    const tree = temporary().write({ "inner/a.py": "" });
    tree.git("init", "-q");
    expect([headOf(tree.root), branchOf(tree.root)]).toEqual([null, "main"]);
    const commit = tree.commit("first");
    expect([headOf(tree.root), originOf(tree.root)]).toEqual([commit, null]);
    const inner = join(tree.root, "inner");
    expect([headOf(inner), originOf(inner), branchOf(inner)]).toEqual([null, null, null]);
  });
});

describe("checkOut", () => {
  function remote(): { serverUrl: string; commits: string[] } {
    const tree = temporary();
    const work = temporary().write({ "a.txt": "one" });
    work.git("init", "-q");
    const first = work.commit("one");
    work.git("tag", "v1");
    work.write({ "a.txt": "two" });
    const second = work.commit("two");
    work.git("clone", "-q", "--bare", ".", join(tree.root, "acme/app.git"));
    work.git("-C", join(tree.root, "acme/app.git"), "config", "uploadpack.allowAnySHA1InWant", "true");
    return { serverUrl: `file://${tree.root}`, commits: [first, second] };
  }

  it("fetches one commit: of the default branch, a branch, a tag or a commit, anew each time", () => {
    const { serverUrl, commits } = remote();
    const folder = join(temporary().write({ "into/stale.txt": "x" }).root, "into");
    const text = (ref: string | null): string => {
      checkOut({ serverUrl, repository: "acme/app", ref, folder, token: null });
      return `${readFileSync(join(folder, "a.txt"), "utf8")} ${headOf(folder)}`;
    };
    expect(text(null)).toBe(`two ${commits[1]}`);
    expect(text("main")).toBe(`two ${commits[1]}`);
    expect(text("v1")).toBe(`one ${commits[0]}`);
    expect(text(commits[0]!)).toBe(`one ${commits[0]}`);
    expect(() => readFileSync(join(folder, "stale.txt"))).toThrow("ENOENT");
  });

  it("says what is wrong, and never takes a ref for an option", () => {
    const { serverUrl } = remote();
    const folder = join(temporary().root, "into");
    const failing = (repository: string, ref: string | null) => () =>
      checkOut({ serverUrl, repository, ref, folder, token: null });
    expect(failing("acme/none", null)).toThrow(GitError);
    expect(failing("acme/app", "no-such-branch")).toThrow(/no-such-branch/);
    expect(failing("acme/app", "--upload-pack=touch /tmp/x")).toThrow("Not a revision");
  });

  it("keeps the token out of the checkout", () => {
    const folder = join(temporary().root, "into");
    const token = "ghs_aVeryLongTokenThatNobodyMaySee0123456789";
    const broken = () =>
      checkOut({ serverUrl: "https://127.0.0.1:1", repository: "acme/app", ref: null, folder, token });
    expect(broken).toThrow(GitError);
    expect(broken).not.toThrow(token);
    expect(readFileSync(join(folder, ".git/config"), "utf8")).not.toContain("extraheader");
  });
});
