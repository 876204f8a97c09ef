import { LockError, type Lock, type LockEntry } from "../domain/lock.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import type { Workspace } from "../domain/workspace.ts";
import { entryKey } from "./entry.ts";
import { readLock } from "./read.ts";
import { DEFAULT_LOCK, LARGEST_LOCK } from "./shape.ts";

/**
 * The lock of a tree; null where it has none. Read like any file that is reviewed: no link is followed. Throws `LockError`.
 * `mustExist`: somebody named it.
 */
export function openLock(workspace: Workspace, path: string, mustExist: boolean): Lock | null {
  const refuse = (message: string): never => {
    throw new LockError([{ source: path, line: 1, column: 1, message }]);
  };
  const listed = workspace.list();
  const file = listed.files.find((each) => each.path === path);
  if (file === undefined) {
    const skipped = listed.skipped.find((each) => each.path === path);
    if (skipped !== undefined) return refuse(`this cannot be read (${skipped.reason})`);
    return mustExist ? refuse("there is no such file in the repository: `model-review lock` writes it") : null;
  }
  // One byte more than a lock may have in the widest encoding: the reader says that it is too large.
  const content = file.size > LARGEST_LOCK * 4 ? null : workspace.read(path);
  if (content === null) return refuse("this cannot be read, or is too large to be a lock");
  const { lock, problems } = readLock(path, new TextDecoder().decode(content));
  if (problems.length > 0) throw new LockError(problems);
  return lock;
}

/** The lock of a tree, and that of the tree which it is compared with. */
export interface Locks {
  head: Lock | null;
  /** The head's where both are the same. */
  base: Lock | null;
}

/**
 * A lock goes with the code that it is about, so a change is held against its own. It takes nothing away from the policy, which
 * comes from elsewhere and judges what the Hub says today. A base whose lock cannot be read had none. `path`: null for the default.
 */
export function openLocks(
  { workspace, base }: { workspace: Workspace; base: { workspace: Workspace; changed: ReadonlySet<string> } | null },
  path: string | null,
): Locks {
  const name = path ?? DEFAULT_LOCK;
  const head = openLock(workspace, name, path !== null);
  if (base === null || !base.changed.has(name)) return { head, base: head };
  try {
    return { head, base: openLock(base.workspace, name, false) };
  } catch (error) {
    if (error instanceof LockError) return { head, base: null };
    throw error;
  }
}

/** The license files that locks have of a repo, under each name and revision that it is asked for, with the commit they stand at. */
export function lockedTextsOf({
  head,
  base,
}: Locks): (
  repo: Pick<ResolvedRepo, "kind" | "requestedAs">,
) => { commit: string | null; path: string; oid: string }[] {
  const byKey = new Map<string, LockEntry[]>();
  for (const entry of new Set([...(head?.entries ?? []), ...(base?.entries ?? [])]))
    byKey.set(entryKey(entry), [...(byKey.get(entryKey(entry)) ?? []), entry]);
  return ({ kind, requestedAs }) =>
    requestedAs
      .flatMap(({ id, revision }) => byKey.get(entryKey({ kind, id, revision })) ?? [])
      .flatMap(({ commit, licenseFiles }) => licenseFiles.map(({ path, oid }) => ({ commit, path, oid })));
}
