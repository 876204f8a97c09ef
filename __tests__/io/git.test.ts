import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { FILE_LIMITS } from "../../src/io/file-limits.ts";
import { Git, GitError, isRevisionName, type GitTrouble } from "../../src/io/git.ts";
import { openRevision } from "../../src/io/revision.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";

let folder: TemporaryFolder;
let others: TemporaryFolder[];
beforeEach(() => {
  folder = new TemporaryFolder();
  others = [];
});
afterEach(() => {
  for (const other of [folder, ...others]) other.remove();
});

function another(): TemporaryFolder {
  const other = new TemporaryFolder();
  others.push(other);
  return other;
}

function troubleOf(action: () => unknown): GitTrouble | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof GitError) return error.trouble;
    throw error;
  }
}

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString("utf8"));

/** A repository with a branch merged into main, as a host makes it for a pull request. */
function merged(): { base: string; branch: string; merge: string } {
  folder.git("init", "-q");
  folder.write({ "keep.py": "k", "gone.py": "g", "moved.py": "the same text in both places\n", "changed.py": "1" });
  folder.commit("first");
  folder.git("checkout", "-q", "-b", "topic");
  folder.git("mv", "moved.py", "elsewhere.py");
  folder.git("rm", "-q", "gone.py");
  folder.write({ "changed.py": "2", "sub/new 😀.py": "n" });
  const branch = folder.commit("topic");
  folder.git("checkout", "-q", "main");
  folder.write({ "other.py": "o" });
  const base = folder.commit("meanwhile");
  folder.git("merge", "-q", "--no-ff", "--no-edit", "topic");
  return { base, branch, merge: folder.git("rev-parse", "HEAD") };
}

describe("Git", () => {
  it("resolves names to commits, and refuses what is none", () => {
    const { base, branch, merge } = merged();
    const git = new Git(folder.root);
    expect([git.resolve("main"), git.resolve("topic"), git.resolve("HEAD^1"), git.resolve(base.slice(0, 10))]).toEqual([
      merge,
      branch,
      base,
      base,
    ]);
    for (const name of ["missing", "--all", "-h", "main..topic", "main:keep.py", "a b", "", "\u0000"])
      expect(git.resolve(name)).toBeNull();
    expect([git.has(base), git.has("0".repeat(40))]).toEqual([true, false]);
  });

  it("reads the parents of a merge, and where two lines parted", () => {
    const { base, branch, merge } = merged();
    const git = new Git(folder.root);
    expect(git.parents(merge)).toEqual([base, branch]);
    expect(git.mergeBase(base, branch)).toBe(git.resolve("topic^"));
  });

  it("lists what differs between two commits, renames as one gone and one new", () => {
    const { base, merge } = merged();
    expect(new Git(folder.root).listChanged(base, merge)).toEqual([
      { path: "changed.py", status: "modified" },
      { path: "elsewhere.py", status: "added" },
      { path: "gone.py", status: "deleted" },
      { path: "moved.py", status: "deleted" },
      { path: "sub/new 😀.py", status: "added" },
    ]);
  });

  it("lists what differs from the working tree, new files among it, relative to the folder", () => {
    const { merge } = merged();
    folder.write({ "sub/fresh.py": "f", "keep.py": "changed" });
    expect(new Git(folder.root).listChanged(merge, null)).toEqual([
      { path: "keep.py", status: "modified" },
      { path: "sub/fresh.py", status: "added" },
    ]);
    expect(new Git(join(folder.root, "sub")).listChanged(merge, null)).toEqual([{ path: "fresh.py", status: "added" }]);
  });

  it("reads one file at a commit", () => {
    const { base, merge } = merged();
    const git = new Git(folder.root);
    expect(text(git.readFile(base, "changed.py"))).toBe("1");
    expect(text(git.readFile(merge, "changed.py"))).toBe("2");
    for (const path of ["gone.py", "sub", "no/such/folder.py", "../keep.py", "..", "/etc/hostname", ""])
      expect(git.readFile(merge, path)).toBeNull();
    expect(text(new Git(join(folder.root, "sub")).readFile(merge, "new 😀.py"))).toBe("n");
  });

  it("does not take a file that a filtered clone never got for one that is missing", () => {
    const { base } = merged();
    folder.git("config", "uploadpack.allowFilter", "true");
    const clone = another();
    clone.git("clone", "-q", "--filter=blob:none", `file://${folder.root}`, "work");
    const git = new Git(join(clone.root, "work"));
    git.run(["remote", "set-url", "origin", "file:///nowhere/at/all"]);
    expect(text(git.readFile(git.resolve("HEAD")!, "changed.py"))).toBe("2");
    expect(troubleOf(() => git.readFile(base, "changed.py"))).toBe("failed");
    expect(git.readFile(base, "never.py")).toBeNull();
  });

  it("compares a pull request that was checked out at depth 1 after fetching one commit", () => {
    const { base, merge } = merged();
    folder.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = another();
    clone.git("clone", "-q", "--depth=1", `file://${folder.root}`, "work");
    const git = new Git(join(clone.root, "work"));
    expect(git.isShallow()).toBe(true);
    expect(git.parents(merge)[0]).toBe(base);
    expect(git.has(base)).toBe(false);
    expect(git.mergeBase(merge, merge)).toBe(merge);
    expect(troubleOf(() => git.listChanged(base, merge))).toBe("failed");
    git.fetchCommit(base);
    expect(git.listChanged(base, merge).map((file) => file.path)).toContain("changed.py");
    expect(git.isShallow()).toBe(true);
  });

  it("does not cut a whole clone, and tells what a remote does not give", () => {
    merged();
    const clone = another();
    clone.git("clone", "-q", `file://${folder.root}`, "work");
    folder.git("config", "uploadpack.allowAnySHA1InWant", "true");
    folder.write({ "later.py": "l" });
    const later = folder.commit("later");
    const git = new Git(join(clone.root, "work"));
    git.fetchCommit(later);
    expect([git.has(later), git.isShallow()]).toEqual([true, false]);
    expect(troubleOf(() => git.fetchCommit("1".repeat(40)))).toBe("not-fetched");
    expect(troubleOf(() => git.fetchCommit("main"))).toBe("unknown-revision");
    expect(troubleOf(() => git.fetchCommit("1".repeat(40), "--upload-pack=touch x"))).toBe("unknown-revision");
  });

  it("tells a folder without a repository and a machine without git apart", () => {
    expect(troubleOf(() => new Git(folder.root, { ...process.env, GIT_CEILING_DIRECTORIES: "/" }).listTree())).toBe(
      "not-a-repository",
    );
    folder.git("init", "-q");
    expect(troubleOf(() => new Git(folder.root, { PATH: "/nowhere" }).listTree())).toBe("not-installed");
  });

  it("reads the user's own configuration, and no variable that points at another repository", () => {
    folder.git("init", "-q");
    folder.write({ "kept.py": "k", "left.py": "l" });
    const own = another().write({ excluded: "left.py\n" });
    own.write({ config: `[core]\n\texcludesFile = ${join(own.root, "excluded")}\n` });
    const variables = { GIT_CONFIG_GLOBAL: join(own.root, "config"), GIT_DIR: "/nowhere", GIT_WORK_TREE: "/nowhere" };
    const git = new Git(folder.root, { ...process.env, ...variables });
    expect(git.listTree()).toEqual([{ mode: null, path: "kept.py" }]);
  });

  it("says what to do where git refuses a folder of another user", () => {
    folder.git("init", "-q");
    const bin = another();
    mkdirSync(join(bin.root, "bin"));
    const refusal = "fatal: detected dubious ownership in repository at '/x'";
    writeFileSync(join(bin.root, "bin", "git"), `#!/bin/sh\necho "${refusal}" >&2\nexit 128\n`, { mode: 0o755 });
    const git = new Git(folder.root, { PATH: `${join(bin.root, "bin")}:/bin:/usr/bin` });
    expect(() => git.listTree()).toThrow(`git config --global --add safe.directory '${folder.root}'`);
  });

  it("starts no program that the repository's own configuration names", () => {
    folder.git("init", "-q");
    folder.write({ "a.py": "a" });
    const commit = folder.commit("first");
    const mark = join(another().root, "ran");
    folder.git("config", "core.fsmonitor", `touch ${mark}`);
    folder.git("config", "diff.external", `touch ${mark}`);
    folder.write({ "a.py": "b" });
    const git = new Git(folder.root);
    git.listTree();
    git.listChanged(commit, null);
    expect(existsSync(mark)).toBe(false);
    // The same question without our switches does start it: the test can fail.
    folder.git("status");
    expect(existsSync(mark)).toBe(true);
  });

  it("finds the files that have a word, wherever the repository's settings would look", () => {
    folder.git("init", "-q");
    folder.write({
      "app/a.py": 'load("org/name-1.5")',
      "app/b.py": 'load("org/name-1x5")',
      "app/c.py": 'load("org/name-1.55")',
      "app/d.bin": "\0name-1.5",
      "app/.gitignore": "left.py",
      "app/left.py": "name-1.5",
      "outside.py": "name-1.5",
    });
    folder.commit("first");
    folder.git("config", "grep.fullName", "true");
    folder.git("config", "grep.patternType", "perl");
    folder.write({ "app/new.py": "other" });
    const git = new Git(join(folder.root, "app"));
    expect(git.findFiles(["name-1.5", "other"])).toEqual(new Set(["a.py", "new.py"]));
    expect(git.findFiles(["nowhere"])).toEqual(new Set());
    expect(git.findFiles(["two\nlines", ""])).toEqual(new Set());
    expect(new Git(another().root).findFiles(["x"])).toBeNull();
  });

  it("knows names that may be asked for", () => {
    for (const name of ["main", "v1.0", "feature/a#1", "HEAD~2", "refs/pull/1/merge", "größe", "@"])
      expect([name, isRevisionName(name)]).toEqual([name, true]);
    for (const name of ["-x", "a..b", "a b", "a:b", "a\nb", "x*", "", "y".repeat(300)])
      expect([name, isRevisionName(name)]).toEqual([name, false]);
  });
});

describe("openRevision", () => {
  it("lists and reads a commit without the working tree, in one process for all", () => {
    const { merge } = merged();
    folder.write({ "changed.py": "not committed", "empty.py": "" });
    const commit = folder.commit("more");
    folder.write({ "keep.py": "x" });
    const asked: string[] = [];
    const git = new Git(folder.root);
    const run = git.run.bind(git);
    git.run = (args, options) => {
      asked.push(args[0]!);
      return run(args, options);
    };
    const workspace = openRevision(git, commit);
    expect(workspace.list().files.map((file) => file.path)).toEqual([
      "changed.py",
      "elsewhere.py",
      "empty.py",
      "keep.py",
      "other.py",
      "sub/new 😀.py",
    ]);
    expect(["changed.py", "empty.py", "keep.py", "sub/new 😀.py"].map((path) => text(workspace.read(path)))).toEqual([
      "not committed",
      "",
      "k",
      "n",
    ]);
    expect(workspace.read("missing.py")).toBeNull();
    expect(asked).toEqual(["ls-tree", "cat-file"]);
    expect(text(openRevision(git, merge, new Set(["changed.py"])).read("changed.py"))).toBe("2");
  });

  it("leaves out links, submodules and what is too large", () => {
    folder.git("init", "-q");
    folder.write({ "big.py": "x".repeat(200), "a.py": "a", "b.png": "b" });
    folder.git("add", "-A");
    const id = folder.git("hash-object", "-w", "a.py");
    folder.git("update-index", "--add", "--cacheinfo", `120000,${id},link.py`);
    folder.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module`);
    folder.git("commit", "-q", "-m", "kinds");
    const git = new Git(folder.root);
    const { files, skipped } = openRevision(git, git.resolve("HEAD")!, undefined, { ...FILE_LIMITS, file: 100 }).list();
    expect(files.map((file) => file.path)).toEqual(["a.py"]);
    expect(skipped).toEqual([
      { path: "b.png", reason: "binary" },
      { path: "big.py", reason: "too-large" },
      { path: "link.py", reason: "symlink" },
      { path: "module", reason: "submodule" },
    ]);
  });

  it("tells a commit that is not here", () => {
    folder.git("init", "-q");
    folder.commit("first");
    expect(troubleOf(() => openRevision(new Git(folder.root), "2".repeat(40)))).toBe("failed");
    expect(troubleOf(() => openRevision(new Git(folder.root), "main"))).toBe("unknown-revision");
  });
});
