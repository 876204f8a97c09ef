import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { openGitHub } from "../../src/io/github.ts";
import {
  openRemoteComparison,
  REMOTE_LIMITS,
  type RemoteComparison,
  type RemoteLimits,
} from "../../src/io/remote-tree.ts";
import { Checkout } from "../builders/checkout.ts";
import { serveComparison } from "../stand-ins/served-commits.ts";
import { GitHubStandIn, READER } from "../stand-ins/github.ts";

const REPOSITORY = "acme/app";
let stand: GitHubStandIn;
let checkout: Checkout;
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  checkout = new Checkout({ "keep.py": "keep\n", "far/away/old.py": "old\n", LICENSE: "MIT\n", "gone.py": "gone\n" });
});
afterEach(async () => {
  await stand.stop();
  checkout.remove();
});

/** Serves what was committed and what is there now, and compares. */
async function compared(limits: Partial<RemoteLimits> = {}): Promise<RemoteComparison> {
  const base = checkout.git("rev-parse", "HEAD");
  const head = checkout.commit();
  serveComparison(stand.repository(REPOSITORY), checkout, base, head);
  const github = await openGitHub({ apiUrl: stand.url, token: READER, repository: REPOSITORY, pauses: [1, 1] });
  const { paths } = await github.compare(base, head);
  stand.log.length = 0;
  const besides = (all: readonly string[]): string[] => all.filter((path) => path === "LICENSE");
  return openRemoteComparison(github, { base, head, paths, besides }, { ...REMOTE_LIMITS, ...limits });
}
const paths = (workspace: RemoteComparison["head"]): string[] => workspace.list().files.map(({ path }) => path);
const text = (workspace: RemoteComparison["head"], path: string): string | null => {
  const bytes = workspace.read(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
};
const asked = (): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const operation of stand.operations()) counts[operation] = (counts[operation] ?? 0) + 1;
  return counts;
};

describe("openRemoteComparison", () => {
  it("reads what differs at both sides and what was asked for besides, each text once, and lists the rest", async () => {
    checkout.git("rm", "-q", "gone.py");
    checkout.write({ "far/away/old.py": "new\n", "copy.py": "new\n", "empty.py": "" });
    const { head, base, changed } = await compared();
    expect([...changed].sort()).toEqual(["copy.py", "empty.py", "far/away/old.py", "gone.py"]);
    expect(paths(head)).toEqual(["LICENSE", "copy.py", "empty.py", "far/away/old.py", "keep.py"]);
    expect(paths(base)).toEqual(["far/away/old.py", "gone.py"]);
    expect(["LICENSE", "copy.py", "empty.py", "far/away/old.py", "keep.py"].map((path) => text(head, path))).toEqual([
      "MIT\n",
      "new\n",
      "",
      "new\n",
      null,
    ]);
    expect([text(base, "far/away/old.py"), text(base, "gone.py"), text(base, "keep.py")]).toEqual([
      "old\n",
      "gone\n",
      null,
    ]);
    // LICENSE, the new text once for two files, two old texts; an empty file needs no question.
    expect(asked()).toEqual({ "git/get-tree": 2, "git/get-blob": 4 });
  });

  it("follows no link, opens no submodule and fetches nothing that is too large or binary", async () => {
    symlinkSync("/etc/passwd", join(checkout.root, "link.py"));
    checkout.write({ "big.py": "x".repeat(101), "model.safetensors": "x", "small.py": "y" });
    checkout.git("init", "-q", "module");
    checkout.git("-C", "module", "commit", "-q", "--allow-empty", "-m", "x");
    const { head, changed } = await compared({ file: 100 });
    expect(head.list().skipped).toEqual([
      { path: "big.py", reason: "too-large" },
      { path: "link.py", reason: "symlink" },
      { path: "model.safetensors", reason: "binary" },
      { path: "module", reason: "submodule" },
    ]);
    expect(changed.has("module")).toBe(false);
    expect(["big.py", "link.py", "model.safetensors", "small.py"].map((path) => text(head, path))).toEqual([
      null,
      null,
      null,
      "y",
    ]);
    expect(asked()["git/get-blob"]).toBe(2);
  });

  it.each<[Partial<RemoteLimits>]>([[{ changed: 2 }], [{ bytes: 12 }]])(
    "stops at its limits and names what it left, at both sides: %j",
    async (limits) => {
      checkout.write({ "a.py": "aaa\n", "far/away/old.py": "new\n", "keep.py": "kept\n" });
      const { head, base, changed } = await compared(limits);
      expect(head.list().skipped).toEqual([{ path: "keep.py", reason: "too-many-files" }]);
      expect([changed.has("keep.py"), text(head, "keep.py"), paths(base)]).toEqual([true, null, ["far/away/old.py"]]);
      expect(text(head, "far/away/old.py")).toBe("new\n");
    },
  );

  it("looks up what differs folder by folder in a tree that GitHub does not list whole, and says so", async () => {
    checkout.write({ "zoo/deep/er/z.py": "z\n", "zoo/other.py": "o\n", "far/away/old.py": "new\n" });
    stand.repository(REPOSITORY).treeLimit = 3;
    const { head, base, changed } = await compared();
    expect([...changed].sort()).toEqual(["far/away/old.py", "zoo/deep/er/z.py", "zoo/other.py"]);
    expect([text(head, "zoo/deep/er/z.py"), text(head, "far/away/old.py"), text(base, "far/away/old.py")]).toEqual([
      "z\n",
      "new\n",
      "old\n",
    ]);
    expect(head.list().skipped).toEqual([{ path: "… and files that GitHub does not list", reason: "too-many-files" }]);
    // Both trees, then the root and what leads to the files: five folders at the head, two at the base.
    expect(asked()["git/get-tree"]).toBe(2 + 6 + 3);
  });

  it("does not go on for ever in a tree like that, nor pass half of it for all", async () => {
    checkout.write({ "a/b/c/d.py": "d\n" });
    stand.repository(REPOSITORY).treeLimit = 1;
    await expect(compared({ folders: 3 })).rejects.toThrow(/lies in too many folders/);
    checkout.write(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`many/${index}.py`, `${index}\n`])));
    await expect(compared()).rejects.toThrow(/differs in more than GitHub tells/);
  });

  it("fails as a whole where one file cannot be had, and asks no more then", async () => {
    checkout.write(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f/${index}.py`, `${index}\n`])));
    stand.fail({ operation: "git/get-blob", with: "rate-limit" });
    await expect(compared()).rejects.toThrow("rate limit");
    expect(asked()["git/get-blob"]).toBeLessThan(17);
  });

  it("reads any file of either side when it is asked for, within a bound", async () => {
    symlinkSync("/etc/passwd", join(checkout.root, "link"));
    checkout.write({ "far/away/old.py": "new\n" });
    const { readAt } = await compared();
    const read = async (side: "head" | "base", path: string, most = 9): Promise<string | null> => {
      const bytes = await readAt(side, path, most);
      return bytes === null ? null : new TextDecoder().decode(bytes);
    };
    const before = stand.log.length;
    expect(await read("head", "far/away/old.py")).toBe("new\n");
    expect(stand.log).toHaveLength(before);
    expect(await read("base", "keep.py")).toBe("keep\n");
    expect(stand.log).toHaveLength(before + 1);
    expect([await read("head", "keep.py", 4), await read("head", "link"), await read("head", "../x")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
