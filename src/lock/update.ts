import type { LockEntry } from "../domain/lock.ts";
import type { RepoId } from "../domain/reference.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { compareEntries, entryKey, entryOf } from "./entry.ts";
import { writeBlock } from "./write.ts";

/** What happened to one block. */
export interface LockChange extends RepoId {
  revision: string | null;
  did: "added" | "changed" | "removed";
  /** Lines of the block that are gone and that are new. */
  removed: string[];
  added: string[];
}

/** A block that could not be brought up to date, and why. */
export interface LockGap extends RepoId {
  revision: string | null;
  why: string;
  /** False where it has no block at all. */
  isLocked: boolean;
}

/** A lock to write, what changes by it, and what the Hub did not tell. All sorted. */
export interface LockUpdate {
  entries: LockEntry[];
  changes: LockChange[];
  gaps: LockGap[];
}

/**
 * The lock for what is asked for today. What did not change keeps its block; what the Hub did not tell keeps the block that it has,
 * and says so; what nobody asks for any more goes. `keep`: blocks that are there stay as they are.
 */
export function updateLock(
  old: readonly LockEntry[],
  repos: readonly ResolvedRepo[],
  options: { keep?: boolean } = {},
): LockUpdate {
  const before = new Map(old.map((entry) => [entryKey(entry), entry]));
  const entries: LockEntry[] = [];
  const gaps: LockGap[] = [];
  for (const repo of repos) {
    for (const asked of repo.requestedAs) {
      const names = { kind: repo.kind, id: asked.id, revision: asked.revision };
      const known = before.get(entryKey(names)) ?? null;
      const today = options.keep === true && known !== null ? known : wholeOf(entryOf(repo, asked), known);
      const missing = today === null ? absenceOf(repo) : today === known ? null : gapOf(known, today, repo);
      const entry = missing === null || known === null ? today : known;
      if (entry !== null) entries.push(entry);
      if (missing !== null) gaps.push({ ...names, why: missing, isLocked: known !== null });
    }
  }
  entries.sort(compareEntries);
  return { entries, changes: changesBetween(old, entries), gaps: gaps.sort((a, b) => compareNames(a, b)) };
}

function absenceOf(repo: ResolvedRepo): string {
  if (repo.status === "found") return "the revision does not exist";
  return repo.cause ?? "the Hub did not tell";
}

/** At the same commit the files are the same: what was not told this time is as it was. */
function wholeOf(today: LockEntry | null, known: LockEntry | null): LockEntry | null {
  if (today === null || known === null || today.commit === null || today.commit !== known.commit) return today;
  return {
    ...today,
    license: today.license ?? known.license,
    licenseFiles: today.licenseFiles.length === 0 ? known.licenseFiles : today.licenseFiles,
    card: today.card ?? known.card,
  };
}

/** What the block holds and the Hub did not tell this time; null where nothing is missing. */
function gapOf(known: LockEntry | null, today: LockEntry, repo: ResolvedRepo): string | null {
  // What the Hub has closed will not be told tomorrow either.
  if (known === null || today.disabled) return null;
  const texts = (repo.license?.texts ?? []).filter(
    ({ path }) => !today.licenseFiles.some((file) => file.path === path),
  );
  if (known.license !== null && today.license === null) return "its license was not told";
  if (known.card !== null && today.card === null && repo.documentation?.card === "unknown")
    return "its card could not be read";
  const unread = known.licenseFiles.find(({ path }) => texts.some((text) => text.path === path && text.oid === null));
  if (unread !== undefined) return `its ${unread.path} could not be read`;
  const { ancestors } = repo.lineage;
  const base = known.bases.find(({ id }) => ancestors.some((each) => each.id === id && each.status === "unavailable"));
  return base === undefined ? null : `the Hub did not tell of its base ${base.id}`;
}

/** The blocks that differ between two locks, in order. */
function changesBetween(old: readonly LockEntry[], entries: readonly LockEntry[]): LockChange[] {
  const before = new Map(old.map((entry) => [entryKey(entry), entry]));
  const after = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const all = [...new Map([...before, ...after]).values()].sort(compareEntries);
  return all.flatMap((entry): LockChange[] => {
    const key = entryKey(entry);
    const [removed, added] = [before.get(key), after.get(key)].map((one) =>
      one === undefined ? [] : writeBlock(one).trimEnd().split("\n"),
    ) as [string[], string[]];
    const gone = removed.filter((line) => !added.includes(line));
    const come = added.filter((line) => !removed.includes(line));
    if (gone.length === 0 && come.length === 0) return [];
    const did = removed.length === 0 ? "added" : added.length === 0 ? "removed" : "changed";
    return [{ kind: entry.kind, id: entry.id, revision: entry.revision, did, removed: gone, added: come }];
  });
}

function compareNames(a: LockGap, b: LockGap): number {
  const [x, y] = [entryKey(a), entryKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
