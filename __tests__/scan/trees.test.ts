import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Workspace } from "../../src/domain/workspace.ts";
import * as plugins from "../../src/plugins.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";
import { LARGE_TREE, scanTrees, type Base, type ScannedTrees } from "../../src/scan/trees.ts";
import { folderOf } from "../builders/workspace.ts";

const load = (...ids: string[]): string =>
  ["from transformers import AutoModel", ...ids.map((id) => `AutoModel.from_pretrained("${id}")`)].join("\n");
const filler = (number: number, text = "x = 1\n"): Record<string, string> =>
  Object.fromEntries(Array.from({ length: number }, (_, at) => [`other/${at}.py`, text]));
const scanner = createScanner(plugins, SCAN_DEFAULTS);

/** As git would tell it, with what was asked and read. */
function comparing(head: Record<string, string>, base: Record<string, string>) {
  const asked: string[][] = [];
  const read: string[] = [];
  const paths = [...new Set([...Object.keys(head), ...Object.keys(base)])];
  const folder = folderOf(head);
  const workspace: Workspace = { list: folder.list, read: (path) => (read.push(path), folder.read(path)) };
  const compared: Base = {
    workspace: folderOf(base),
    changed: new Set(paths.filter((path) => head[path] !== base[path])),
    naming: (words) => {
      asked.push([...words].sort());
      return new Set(Object.keys(head).filter((path) => words.some((word) => head[path]!.includes(word))));
    },
  };
  return { workspace, compared, asked, read: () => [...new Set(read)].sort() };
}
const told = (trees: ScannedTrees): string[] =>
  trees.references.map(({ change, id, path }) => `${change} ${id} ${path}`);

describe("scanTrees", () => {
  const rest = filler(LARGE_TREE);
  const before = {
    ...rest,
    "old.py": load("helvetia/kept", "helvetia/dropped"),
    "far.py": load("helvetia/kept", "helvetia/unrelated"),
  };
  const after = { ...before, "old.py": load("helvetia/kept", "helvetia/new") };

  it("reads of a large head what differs and what names the same repos", async () => {
    const { workspace, compared, asked, read } = comparing(after, before);
    const trees = await scanTrees(scanner, workspace, compared, false);
    expect(told(trees)).toEqual([
      "unchanged helvetia/kept far.py",
      "unchanged helvetia/kept old.py",
      "added helvetia/new old.py",
      "removed helvetia/dropped old.py",
    ]);
    expect(asked).toEqual([["dropped", "kept", "new"]]);
    expect(read()).toEqual(["far.py", "old.py"]);
    expect(trees.unaffected).toBe(LARGE_TREE);
    expect(trees.head.scanned.files).toBe(2);
  });

  it("takes for unchanged what stands elsewhere already, and for kept what still does", async () => {
    const head = { ...before, "old.py": load("helvetia/kept", "helvetia/unrelated") };
    const { workspace, compared } = comparing(head, before);
    expect(told(await scanTrees(scanner, workspace, compared, false))).toEqual([
      "unchanged helvetia/kept far.py",
      "unchanged helvetia/unrelated far.py",
      "unchanged helvetia/kept old.py",
      "unchanged helvetia/unrelated old.py",
      "removed helvetia/dropped old.py",
    ]);
  });

  it("asks nothing where the change names nothing", async () => {
    const { workspace, compared, asked, read } = comparing({ ...before, "other/0.py": "x = 2\n" }, before);
    const trees = await scanTrees(scanner, workspace, compared, false);
    expect([told(trees), asked, read()]).toEqual([[], [], ["other/0.py"]]);
    expect(trees.unaffected).toBe(LARGE_TREE + 1);
  });

  it.each([
    ["asked for", (base: Base) => base, true],
    ["nobody can tell which files name a repo", ({ workspace, changed }: Base) => ({ workspace, changed }), false],
    ["asking fails", (base: Base) => ({ ...base, naming: () => null }), false],
  ])("reads a large head whole where %s", async (_, change, whole) => {
    const { workspace, compared, read } = comparing(after, before);
    const trees = await scanTrees(scanner, workspace, change(compared), whole);
    expect(told(trees)).toContain("unchanged helvetia/unrelated far.py");
    expect(read()).toHaveLength(LARGE_TREE + 2);
    expect(trees.unaffected).toBe(0);
  });

  it.each([[false], [true]])("reads only what differs where nothing else can be read, asked for all: %s", async (whole) => {
    const head = { "old.py": after["old.py"]!, "far.py": after["far.py"]! };
    const { workspace, compared, asked, read } = comparing(head, { ...head, "old.py": before["old.py"]! });
    const trees = await scanTrees(scanner, workspace, { ...compared, onlyChanged: true }, whole);
    expect(told(trees)).toEqual([
      "unchanged helvetia/kept old.py",
      "added helvetia/new old.py",
      "removed helvetia/dropped old.py",
    ]);
    expect([asked, read(), trees.unaffected, trees.head.scanned.skipped]).toEqual([[], ["old.py"], 1, []]);
  });

  it("reads a small head whole", async () => {
    const small = (tree: Record<string, string>) => ({ "old.py": tree["old.py"]!, "far.py": tree["far.py"]! });
    const { workspace, compared, asked } = comparing(small(after), small(before));
    expect(told(await scanTrees(scanner, workspace, compared, false))).toContain("unchanged helvetia/unrelated far.py");
    expect(asked).toEqual([]);
  });

  it("finds the same additions, changes and removals as reading everything", async () => {
    const ids = fc.constantFrom("helvetia/a", "helvetia/b", "helvetia/c", "ticino/a", "ticino/d");
    const file = fc.array(ids, { maxLength: 3 }).map((some) => load(...some));
    const tree = fc.record({ "1.py": file, "2.py": file, "3.py": file, "4.py": file });
    await fc.assert(
      fc.asyncProperty(tree, tree, fc.subarray(["1.py", "2.py", "3.py", "4.py"] as const), async (one, two, kept) => {
        const base = { ...rest, ...one };
        const head = { ...rest, ...two, ...Object.fromEntries(kept.map((path) => [path, one[path]])) };
        const changes = async (whole: boolean): Promise<string[]> => {
          const { workspace, compared } = comparing(head, base);
          return told(await scanTrees(scanner, workspace, compared, whole)).filter(
            (line) => !line.startsWith("unchanged"),
          );
        };
        expect(await changes(false)).toEqual(await changes(true));
      }),
      { numRuns: 25 },
    );
  });
});
