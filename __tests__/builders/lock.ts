import type { Lock, LockEntry, WrittenLockEntry } from "../../src/domain/lock.ts";
import type { Reference } from "../../src/domain/reference.ts";
import type { ResolvedRepo } from "../../src/domain/resolution.ts";
import { entryOf } from "../../src/lock/entry.ts";
import { said, used, type Case } from "./judging.ts";
import { commitOf, type RepoOverrides } from "./report.ts";
import type { Rule } from "../../src/check/rule.ts";

export const OLD = commitOf("locked");
export const NEW = commitOf("today");
export const STABLE = "64bfcd5ff462a99a04fd1ec8";

/** Blocks of a lock, the first in line 4, ten lines apart. */
export function aLock(entries: readonly LockEntry[], path = "models.lock.yml"): Lock {
  return {
    path,
    entries: entries.map((entry, index): WrittenLockEntry => ({
      ...entry,
      place: { source: path, line: 4 + index * 10, column: 5 },
    })),
  };
}

/** A block for a repo exactly as it is, with changes. */
export function blockOf(
  repo: ResolvedRepo,
  changes: Partial<LockEntry> = {},
  revision: string | null = null,
): LockEntry {
  const entry = entryOf(repo, { id: repo.requestedAs[0]!.id, revision });
  if (entry === null) throw new Error(`${repo.id} cannot be locked`);
  return { ...entry, ...changes };
}

/** A use of `acme/x`, known to the Hub's id and at a commit, and the lock that it is compared with. */
export function drifted(
  locked: Partial<LockEntry> | null,
  repo: RepoOverrides = {},
  reference: Partial<Reference> = {},
): Case {
  const facts = used(
    { id: "acme/x", ...repo, record: repo.record === null ? null : { stableId: STABLE, commit: NEW, ...repo.record } },
    { id: "acme/x", ...reference },
  );
  const [found] = facts.repos;
  if (found!.status !== "found" || locked === null) return { ...facts, lock: aLock([]) };
  return { ...facts, lock: aLock([blockOf(found!, locked, reference.revision ?? null)]) };
}

/** What a rule says of drift. */
export function saidOf(rule: Rule, ...given: Parameters<typeof drifted>): string[] {
  return said(rule, drifted(...given));
}
