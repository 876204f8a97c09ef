import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deliver, writeInside } from "../../src/io/deliver.ts";
import { GitHubError } from "../../src/io/github.ts";

describe("deliver", () => {
  it("sends by every channel, whichever of them fails and however", async () => {
    const sent: string[] = [];
    const outcomes = await deliver([
      {
        name: "throws",
        send: () => {
          throw new Error("at once\nwith a stack");
        },
      },
      {
        name: "rejects",
        writesToRepository: true,
        send: () =>
          Promise.reject(new GitHubError("The token lacks a permission: `pull-requests: write`.", 403, false)),
      },
      { name: "rejects oddly", send: () => Promise.reject("text") },
      { name: "slow", send: () => new Promise((done) => setTimeout(() => done((sent.push("slow"), "done")), 20)) },
      { name: "quick", send: () => Promise.resolve((sent.push("quick"), null)) },
    ]);
    expect(sent).toEqual(["quick", "slow"]);
    expect(outcomes.filter(({ writesToRepository }) => writesToRepository).map(({ channel }) => channel)).toEqual([
      "rejects",
    ]);
    expect(outcomes).toMatchObject([
      { channel: "throws", status: "failed", detail: "at once" },
      { channel: "rejects", status: "failed", detail: "The token lacks a permission: `pull-requests: write`." },
      { channel: "rejects oddly", status: "failed", detail: "text" },
      { channel: "slow", status: "sent", detail: "done" },
      { channel: "quick", status: "sent", detail: null },
    ]);
  });
});

describe("writeInside", () => {
  let root: string;
  let outside: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "model-review-workspace-"));
    outside = mkdtempSync(join(tmpdir(), "model-review-outside-"));
  });
  afterEach(() => {
    for (const folder of [root, outside]) rmSync(folder, { recursive: true });
  });

  it.each(["report.json", "out/deep/report.json", "./a/../b.json", "name with spaces.json"])("writes %s", (path) => {
    const written = writeInside(root, path, "text");
    expect(readFileSync(join(root, written), "utf8")).toBe("text");
  });

  it("writes an absolute path that lies inside, and over what is there", () => {
    writeFileSync(join(root, "a.json"), "old");
    expect(writeInside(root, join(root, "a.json"), "new")).toBe("a.json");
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe("new");
  });

  it.each(["../x.json", "a/../../x.json", "/etc/model-review-test", "", ".", ".git/hooks/pre-commit"])(
    "refuses %j",
    (path) => expect(() => writeInside(root, path, "text")).toThrow(/not a file inside|belongs to git/),
  );

  it("follows no link out of the workspace, neither as a folder nor as the file", () => {
    symlinkSync(outside, join(root, "folder"));
    symlinkSync(join(outside, "target.json"), join(root, "link.json"));
    mkdirSync(join(root, "real"));
    symlinkSync(join(root, "real"), join(root, "inner"));
    expect(() => writeInside(root, "folder/x.json", "text")).toThrow("leads out of the workspace");
    expect(() => writeInside(root, "folder/new/x.json", "text")).toThrow("leads out of the workspace");
    expect(() => writeInside(root, "link.json", "text")).toThrow("is a link");
    expect(writeInside(root, "inner/x.json", "text")).toBe("inner/x.json");
    expect(existsSync(join(outside, "x.json"))).toBe(false);
    expect(existsSync(join(outside, "target.json"))).toBe(false);
  });
});
