import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createHash } from "node:crypto";
import type { FileAnswer, Hub, RepoRecord } from "../../src/domain/resolution.ts";
import { differenceOf, readTextChanges } from "../../src/resolve/text-changes.ts";
import { aRepo, commitOf } from "../builders/report.ts";

const [OLD, NEW] = [commitOf("locked"), commitOf("today")];
const oidOf = (text: string): string => createHash("sha1").update(text).digest("hex");
const BEFORE = "Permission is granted\nfor any purpose\n";
const AFTER = "Permission is granted\n\n  for research   only\nand nothing else\n";

/** A Hub that has one file at two commits, and counts what is asked. */
function hubWith(texts: Record<string, string>, answers: Record<string, FileAnswer> = {}): Hub & { asked: string[] } {
  const asked: string[] = [];
  const file: Hub["file"] = (_kind, _id, commit) => {
    asked.push(commit);
    const text = texts[commit];
    const found: FileAnswer =
      text === undefined ? { status: "missing" } : { status: "found", text, oid: oidOf(text), truncated: false };
    return Promise.resolve(answers[commit] ?? found);
  };
  return { file, asked } as unknown as Hub & { asked: string[] };
}

const record = (files: string[] | null = ["LICENSE"]): RepoRecord => ({ ...aRepo().record!, commit: NEW, files });
const today = (text: string) => [{ path: "LICENSE", oid: oidOf(text), identified: null, match: "none" as const }];
const locked = [{ commit: OLD, path: "LICENSE", oid: oidOf(BEFORE) }];

describe("readTextChanges", () => {
  it("asks nothing where the file is as it was locked", async () => {
    const hub = hubWith({});
    expect(await readTextChanges(record(), today(BEFORE), locked, hub)).toEqual([]);
    expect(hub.asked).toEqual([]);
  });

  it("reads both texts where it changed, and says which lines came and went", async () => {
    const hub = hubWith({ [OLD]: BEFORE, [NEW]: AFTER });
    expect(await readTextChanges(record(), today(AFTER), locked, hub)).toEqual([
      {
        path: "LICENSE",
        from: oidOf(BEFORE),
        to: oidOf(AFTER),
        difference: {
          added: { count: 2, lines: ["for research only", "and nothing else"] },
          removed: { count: 1, lines: ["for any purpose"] },
        },
      },
    ]);
    expect(hub.asked).toEqual([OLD, NEW]);
  });

  it("does not compare with what is not the locked text any more: history was rewritten, or nothing answers", async () => {
    for (const hub of [
      hubWith({ [OLD]: "rewritten", [NEW]: AFTER }),
      hubWith({ [NEW]: AFTER }, { [OLD]: { status: "unavailable", cause: "x" } }),
    ])
      expect(await readTextChanges(record(), today(AFTER), locked, hub)).toMatchObject([{ difference: null }]);
  });

  it("knows a file that is gone from one that was not listed or not told", async () => {
    expect(await readTextChanges(record([]), [], locked, hubWith({}))).toMatchObject([{ to: null, difference: null }]);
    expect(await readTextChanges(record(null), [], locked, hubWith({}))).toEqual([]);
    expect(await readTextChanges(record(), [], locked, hubWith({}))).toEqual([]);
    const untold = [{ ...today(AFTER)[0]!, oid: null }];
    expect(await readTextChanges(record(), untold, locked, hubWith({}))).toEqual([]);
  });
});

describe("differenceOf", () => {
  it("is empty for the same words in another layout or order", () => {
    const nothing = { added: { count: 0, lines: [] }, removed: { count: 0, lines: [] } };
    expect(differenceOf("a b\nc\n", "c\r\n\r\n\ta  b")).toEqual(nothing);
  });

  it("counts each line as often as it stands, and is the same backwards", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "")), fc.array(fc.constantFrom("a", "b", "d")), (x, y) => {
        const there = differenceOf(x.join("\n"), y.join("\n"));
        const back = differenceOf(y.join("\n"), x.join("\n"));
        expect(back).toEqual({ added: there.removed, removed: there.added });
        const filled = x.filter((line) => line !== "").length;
        expect(filled - there.removed.count + there.added.count).toBe(y.length);
      }),
    );
  });

  it("is bounded in lines and their lengths, and takes a megabyte in its stride", () => {
    const long = Array.from({ length: 40_000 }, (_, index) => `${index} ${"x".repeat(20)}`).join("\n");
    const { added } = differenceOf("", `${"y".repeat(5000)}\n${long}`);
    expect(added.count).toBe(40_001);
    expect(added.lines).toHaveLength(20);
    expect(added.lines[0]).toHaveLength(200);
  });
});
