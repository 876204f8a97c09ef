import type { WrittenLockEntry, Lock, LockedBase } from "../domain/lock.ts";
import type { PolicyProblem } from "../domain/policy.ts";
import { quoted } from "../domain/quoted.ts";
import type { RepoKind } from "../domain/reference.ts";
import type { Relation, WeightFormat } from "../domain/resolution.ts";
import { readTree } from "../policy/read.ts";
import { itemsAt, scalarAt, textsAt, type Written } from "../policy/tree.ts";
import { entryKey } from "./entry.ts";
import { LARGEST_LOCK, LOCK } from "./shape.ts";

const VOCABULARY = { rules: [], checkAllowEntry: () => null };

/** Reads a lock file strictly and bounded. Never throws: every mistake is a problem at its line and column. */
export function readLock(path: string, text: string): { lock: Lock; problems: PolicyProblem[] } {
  const unmerged = text.length > LARGEST_LOCK ? [] : conflictMarks(path, text);
  if (unmerged.length > 0) return { lock: { path, entries: [] }, problems: unmerged };
  const kind = { noun: "a lock", largest: LARGEST_LOCK };
  const { tree, problems } = readTree({ source: path, text }, LOCK, VOCABULARY, { kind });
  if (problems.length === 0 && tree.entries.size === 0)
    problems.push({ ...tree.place, message: "this is empty, and not a lock: run `model-review lock`" });
  const entries: WrittenLockEntry[] = [];
  const seen = new Map<string, number>();
  for (const block of itemsAt(tree, "repos") ?? []) {
    const entry = entryOf(block);
    if (entry === null) continue;
    const first = seen.get(entryKey(entry));
    if (first === undefined) {
      seen.set(entryKey(entry), entry.place.line);
      entries.push(entry);
      continue;
    }
    const at = entry.revision === null ? "" : ` at ${quoted(entry.revision)}`;
    problems.push({
      ...entry.place,
      message: `${quoted(entry.id)}${at} is locked twice, first in line ${first}: keep one, or run \`model-review lock\``,
    });
  }
  return { lock: { path, entries }, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Lines that git leaves in a file whose sides it could not merge. */
function conflictMarks(source: string, text: string): PolicyProblem[] {
  const marks = [...text.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)].slice(0, 20);
  return marks.map((mark) => ({
    source,
    line: text.slice(0, mark.index).split("\n").length,
    column: 1,
    message:
      "this is the mark of an unfinished merge: take either side of the lock, then run `model-review lock`, which writes what both need",
  }));
}

function entryOf(block: Written): WrittenLockEntry | null {
  const id = scalarAt<string>(block, "id");
  if (id === null) return null;
  const text = (name: string): string | null => scalarAt<string>(block, name);
  const declared = text("license");
  const isTold = declared !== null || scalarAt<boolean>(block, "license-missing") === true;
  return {
    id,
    kind: (text("kind") ?? "model") as RepoKind,
    revision: text("revision"),
    name: text("name") ?? id,
    stableId: text("stable-id"),
    commit: text("commit"),
    owner: text("owner"),
    license: isTold ? { declared, name: text("license-name") } : null,
    licenseFiles: (itemsAt(block, "license-files") ?? []).flatMap((file) => {
      const [path, oid] = [scalarAt<string>(file, "path"), scalarAt<string>(file, "oid")];
      return path === null || oid === null ? [] : [{ path, oid }];
    }),
    card: text("card"),
    gated: (text("gated") ?? false) as WrittenLockEntry["gated"],
    disabled: scalarAt<boolean>(block, "disabled") ?? false,
    weights: textsAt<WeightFormat>(block, "weights") ?? [],
    bases: (itemsAt(block, "bases") ?? []).flatMap(baseOf),
    place: block.place,
  };
}

function baseOf(base: Written): LockedBase[] {
  const [id, relation] = [scalarAt<string>(base, "id"), scalarAt<Relation>(base, "relation")];
  if (id === null || relation === null) return [];
  const text = (name: string): string | null => scalarAt<string>(base, name);
  return [{ id, relation, stableId: text("stable-id"), commit: text("commit"), license: text("license") }];
}
