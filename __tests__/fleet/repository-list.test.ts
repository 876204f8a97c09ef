import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { UsageError } from "../../src/domain/usage-error.ts";
import { planShards } from "../../src/fleet/plan.ts";
import { isHostedName, readRepositoryList } from "../../src/fleet/repository-list.ts";

const read = (text: string) => readRepositoryList(text, "repos.txt");

describe("readRepositoryList", () => {
  it("reads lines with refs and comments, each repository once", () => {
    expect(read("# ours\nacme/a\n\nacme/b@v1.2 # pinned\r\n  acme/c@release/2026  \nacme/a@main\n")).toEqual([
      { repository: "acme/a", ref: "main", size: null },
      { repository: "acme/b", ref: "v1.2", size: null },
      { repository: "acme/c", ref: "release/2026", size: null },
    ]);
  });

  it("reads back what a plan says, whole and one job of it", () => {
    const targets = [
      { repository: "acme/a", ref: "main", size: 12 },
      { repository: "acme/b", ref: null, size: null },
    ];
    const include = planShards(targets, 2);
    expect(read(JSON.stringify({ include }))).toEqual(expect.arrayContaining(targets));
    expect(include.flatMap((job) => read(JSON.stringify(job)))).toEqual(expect.arrayContaining(targets));
    expect(read('["acme/a@v1"]')).toEqual([{ repository: "acme/a", ref: "v1", size: null }]);
  });

  it.each([
    ["acme/a\nacme/b c\nacme/../b", 'repos.txt:3: "acme/../b" is not owner/name'],
    ["acme/a@--upload-pack=x", 'repos.txt:1: "--upload-pack=x" is not a branch, tag or commit'],
    ["acme/a@a..b", 'repos.txt:1: "a..b" is not a branch, tag or commit'],
    ["/etc/passwd", 'repos.txt:1: "/etc/passwd" is not owner/name'],
    ["a\\b", 'repos.txt:1: "a\\\\b" is not owner/name'],
    ["a\u202eb/c", "is not owner/name"],
    ["{", "repos.txt begins like JSON and is none"],
    ['{"include":3}', "repos.txt has neither repositories nor include"],
    ['{"include":[{"repositories":[{"ref":"x"}]}]}', "repos.txt: entry 1 has no repository"],
    ['[{"repository":"acme/a","ref":7}]', "repos.txt: entry 1: its ref is not a text"],
    ["[null]", "repos.txt: entry 1 is not an object"],
  ])("refuses %j with its place", (text, message) => {
    expect(() => read(text)).toThrow(UsageError);
    expect(() => read(text)).toThrow(message);
  });

  it("never throws anything else, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          for (const { repository } of read(text)) expect(repository.split("/")).not.toContain("..");
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

describe("isHostedName", () => {
  it.each(["acme/a", "Acme-2/some.name_x", "a/.github"])("knows %s", (name) => expect(isHostedName(name)).toBe(true));
  it.each(["acme", "acme/..", "acme/.", "a/b/c", "-a/b", "a_b/c", "acme/x.git", "acme/a b", ""])("refuses %j", (name) =>
    expect(isHostedName(name)).toBe(false),
  );
});
