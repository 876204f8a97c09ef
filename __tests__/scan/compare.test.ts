import { describe, expect, it } from "@jest/globals";
import type { Reference } from "../../src/domain/reference.ts";
import { compareReferences } from "../../src/scan/compare.ts";

function reference(path: string, line: number, id: string, overrides: Partial<Reference> = {}): Reference {
  return {
    kind: "model",
    id,
    written: id,
    revision: null,
    usage: "use",
    confidence: "declared",
    path,
    line,
    column: 1,
    endLine: line,
    endColumn: 1 + id.length,
    cell: null,
    detector: "library-call",
    library: null,
    related: [],
    revisionSlot: null,
    change: null,
    ...overrides,
  };
}

const changes = (references: readonly Reference[]) =>
  references.map(({ id, path, line, change }) => `${change} ${id} ${path}:${line}`);

describe("compareReferences", () => {
  const changed = new Set(["a.py"]);

  it("tells added, moved and removed references apart", () => {
    const head = [
      reference("a.py", 9, "org/kept"),
      reference("a.py", 10, "org/new"),
      reference("b.py", 1, "org/elsewhere"),
    ];
    const base = [reference("a.py", 3, "org/kept"), reference("a.py", 4, "org/old")];
    expect(changes(compareReferences(head, base, changed))).toEqual([
      "unchanged org/kept a.py:9",
      "added org/new a.py:10",
      "unchanged org/elsewhere b.py:1",
      "removed org/old a.py:4",
    ]);
  });

  it("calls another revision of the same repo a change", () => {
    const head = [reference("a.py", 3, "org/x", { revision: "v2" })];
    const base = [reference("a.py", 3, "org/x", { revision: "v1" })];
    const compared = compareReferences(head, base, changed);
    expect(changes(compared)).toEqual(["changed org/x a.py:3"]);
    expect(compared[0]!.before).toEqual({ id: "org/x", revision: "v1" });
  });

  it("calls a repo that an unchanged file already uses unchanged", () => {
    const head = [reference("a.py", 3, "org/x"), reference("b.py", 1, "org/x")];
    expect(changes(compareReferences(head, [], changed))).toEqual(["unchanged org/x a.py:3", "unchanged org/x b.py:1"]);
  });

  it("calls the use of what was only mentioned an addition", () => {
    const head = [reference("a.py", 3, "org/x")];
    const base = [reference("a.py", 1, "org/x", { usage: "mention" })];
    expect(changes(compareReferences(head, base, changed))).toEqual(["added org/x a.py:3", "removed org/x a.py:1"]);
  });
});
