import { mkdirSync, renameSync, symlinkSync, unlinkSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { FILE_LIMITS } from "../../src/io/file-limits.ts";
import { openWorkspace } from "../../src/io/workspace.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString("utf8"));

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

function paths(root: string): string[] {
  return openWorkspace(root)
    .list()
    .files.map((file) => file.path);
}

describe("a git repository", () => {
  it("lists what git tracks and what it would track, sorted by code unit", () => {
    folder.git("init", "-q");
    folder.write({ ".gitignore": "out/\n*.log\n", "b.py": "b", "a/x.py": "x", "out/y.py": "y", "Z.py": "z" });
    folder.commit("first");
    folder.write({ "new.py": "n", "a.log": "l" });
    expect(paths(folder.root)).toEqual([".gitignore", "Z.py", "a/x.py", "b.py", "new.py"]);
  });

  it("leaves out a file that is deleted in the working tree, and shows the content as it is on disk", () => {
    folder.git("init", "-q");
    folder.write({ "a.py": "old", "b.py": "b" }).commit("first");
    unlinkSync(join(folder.root, "b.py"));
    folder.write({ "a.py": "new" });
    const workspace = openWorkspace(folder.root);
    expect(workspace.list().files).toEqual([{ path: "a.py", size: 3 }]);
    expect(text(workspace.read("a.py"))).toBe("new");
  });

  it("lists a folder of a repository relative to that folder, and names with any character", () => {
    folder.git("init", "-q");
    folder.write({ "x.py": "", "sub/ü 😀\n.py": "1", 'sub/"q".py': "2" }).commit("first");
    const workspace = openWorkspace(join(folder.root, "sub"));
    expect(workspace.list().files.map((file) => file.path)).toEqual(['"q".py', "ü 😀\n.py"]);
    expect(text(workspace.read("ü 😀\n.py"))).toBe("1");
  });

  it("skips submodules and repositories inside, and says so", () => {
    const inner = new TemporaryFolder();
    inner.git("init", "-q");
    inner.write({ "in.py": "i" }).commit("inner");
    folder.git("init", "-q");
    folder.write({ "a.py": "a" });
    folder.git("submodule", "--quiet", "add", inner.root, "vendored");
    folder.commit("with submodule");
    mkdirSync(join(folder.root, "clone"));
    execFileSync("git", ["init", "-q", join(folder.root, "clone")]);
    folder.write({ "clone/c.py": "c" });
    const { files, skipped } = openWorkspace(folder.root).list();
    expect(files.map((file) => file.path)).toEqual([".gitmodules", "a.py"]);
    expect(skipped).toEqual([
      { path: "clone", reason: "submodule" },
      { path: "vendored", reason: "submodule" },
    ]);
    inner.remove();
  });

  it("is not led astray by the environment of a hook", () => {
    folder.git("init", "-q");
    folder.write({ "a.py": "a" }).commit("first");
    const before = { ...process.env };
    process.env["GIT_DIR"] = "/nowhere";
    process.env["GIT_INDEX_FILE"] = "/nowhere/index";
    try {
      expect(paths(folder.root)).toEqual(["a.py"]);
    } finally {
      process.env = before;
    }
  });
});

describe("symbolic links", () => {
  for (const kind of ["git", "plain"] as const) {
    it(`are never followed, ${kind}`, () => {
      const outside = new TemporaryFolder().write({ "secret.py": "s", "deep/secret.py": "d" });
      folder.write({ "a.py": "a", "real/b.py": "b" });
      symlinkSync(join(outside.root, "secret.py"), join(folder.root, "link.py"));
      symlinkSync(outside.root, join(folder.root, "folder"));
      symlinkSync("a.py", join(folder.root, "inside.py"));
      if (kind === "git") {
        folder.git("init", "-q");
        folder.commit("links");
      }
      const workspace = openWorkspace(folder.root);
      expect(workspace.list().files.map((file) => file.path)).toEqual(["a.py", "real/b.py"]);
      expect(workspace.list().skipped).toEqual([
        { path: "folder", reason: "symlink" },
        { path: "inside.py", reason: "symlink" },
        { path: "link.py", reason: "symlink" },
      ]);
      for (const path of ["link.py", "folder/secret.py", "../a.py", "/etc/passwd"])
        expect(workspace.read(path)).toBeNull();
      outside.remove();
    });
  }

  it("are not followed where a tracked folder was replaced by one", () => {
    const outside = new TemporaryFolder().write({ "b.py": "outside" });
    folder.git("init", "-q");
    folder.write({ "real/b.py": "b" }).commit("first");
    renameSync(join(folder.root, "real"), join(folder.root, "moved"));
    symlinkSync(outside.root, join(folder.root, "real"));
    const workspace = openWorkspace(folder.root);
    expect(workspace.list().files.map((file) => file.path)).toEqual(["moved/b.py"]);
    expect(workspace.list().skipped).toContainEqual({ path: "real/b.py", reason: "symlink" });
    expect(workspace.read("real/b.py")).toBeNull();
    outside.remove();
  });

  it("are not followed where a file became one after it was listed", () => {
    const outside = new TemporaryFolder().write({ "s.py": "outside" });
    folder.write({ "a.py": "a" });
    const workspace = openWorkspace(folder.root);
    workspace.list();
    unlinkSync(join(folder.root, "a.py"));
    symlinkSync(join(outside.root, "s.py"), join(folder.root, "a.py"));
    expect(workspace.read("a.py")).toBeNull();
    outside.remove();
  });
});

describe("a folder without git", () => {
  it("honours .gitignore at every level, the nearest last", () => {
    folder.write({
      ".gitignore": "*.log\n/build\nsecret/\n!keep.log\n",
      "a.py": "", "x.log": "", "keep.log": "", "build/o.py": "", "sub/build/o.py": "", "secret/s.py": "",
      "sub/.gitignore": "!x.log\n*.tmp\n", "sub/x.log": "", "sub/y.tmp": "", "y.tmp": "",
      "node_modules/m/i.js": "", "sub/node_modules/m.js": "", "venv/pyvenv.cfg": "", "venv/lib/p.py": "", "__pycache__/p.py": "",
    }); // prettier-ignore
    expect(paths(folder.root)).toEqual([
      ".gitignore",
      "a.py",
      "keep.log",
      "sub/.gitignore",
      "sub/build/o.py",
      "sub/x.log",
      "y.tmp",
    ]);
  });

  it("throws where there is no such folder", () => {
    expect(() => openWorkspace(join(folder.root, "missing"))).toThrow("ENOENT");
  });
});

describe("limits", () => {
  it("leave out what is too large, notebooks later, and what is binary by name", () => {
    folder.write({
      "a.py": "x".repeat(101),
      "b.py": "x".repeat(100),
      "c.ipynb": "x".repeat(200),
      "d.ipynb": "x".repeat(201),
      "e.png": "x",
    });
    const { files, skipped } = openWorkspace(folder.root, { file: 100, notebook: 200, files: 10 }).list();
    expect(files.map((file) => file.path)).toEqual(["b.py", "c.ipynb"]);
    expect(skipped).toEqual([
      { path: "a.py", reason: "too-large" },
      { path: "d.ipynb", reason: "too-large" },
      { path: "e.png", reason: "binary" },
    ]);
  });

  it("name the first files beyond the number that is read, and count the rest", () => {
    const many = Object.fromEntries(
      Array.from({ length: 35 }, (_, index) => [`f${String(index).padStart(2, "0")}.py`, ""]),
    );
    folder.write(many);
    const { files, skipped } = openWorkspace(folder.root, { ...FILE_LIMITS, files: 10 }).list();
    expect(files.map((file) => file.path)).toEqual(Array.from({ length: 10 }, (_, index) => `f0${index}.py`));
    expect(skipped.length).toBeLessThanOrEqual(21);
    expect(skipped[0]).toEqual({ path: "f10.py", reason: "too-many-files" });
  });

  it("do not let a file grow past them after it was listed", () => {
    folder.write({ "a.py": "x" });
    const workspace = openWorkspace(folder.root, { file: 100, notebook: 100, files: 10 });
    workspace.list();
    folder.write({ "a.py": "x".repeat(200) });
    expect(workspace.read("a.py")).toBeNull();
  });

  it("read a file of one long line and an empty one", () => {
    folder.write({ "long.json": "x".repeat(3_000_000), "empty.py": "" });
    const workspace = openWorkspace(folder.root);
    expect(workspace.read("long.json")?.length).toBe(3_000_000);
    expect(workspace.read("empty.py")?.length).toBe(0);
  });
});
