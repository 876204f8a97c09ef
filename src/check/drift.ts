import type { LockEntry, WrittenLockEntry } from "../domain/lock.ts";
import { pinnedForm } from "../domain/pinned-form.ts";
import type { Reference, RelatedPlace } from "../domain/reference.ts";
import type { Evidence } from "../domain/report.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import type { ReferenceContext } from "./rule.ts";
import { declaredHere } from "./words.ts";

/** A locked repository beside itself as it is today. */
export interface Drift {
  reference: Reference;
  repo: ResolvedRepo;
  locked: WrittenLockEntry;
  today: LockEntry;
  hubUrl: string;
}

/**
 * What a rule about drift compares; null where nothing is locked, or where the Hub did not show the repository: that is no change.
 * Another repository under the same name differs in everything, so only `repo-replaced` speaks of it.
 */
export function driftOf(context: ReferenceContext): Drift | null {
  const { reference, repo, locked, today, hubUrl } = context;
  if (repo === null || locked === null || today === null || isReplaced(locked, today)) return null;
  return { reference, repo, locked, today, hubUrl };
}

/** Whether another repository stands under the name. Where the Hub did not tell an id, nobody can say so. */
export function isReplaced(locked: Pick<LockEntry, "stableId">, today: Pick<LockEntry, "stableId">): boolean {
  return locked.stableId !== null && today.stableId !== null && locked.stableId !== today.stableId;
}

/** Where the lock says it, for a complaint: the block's first line and the words that are compared. */
export function lockedHere(
  locked: WrittenLockEntry,
  quote: string,
): { related: RelatedPlace[]; evidence: Partial<Evidence> } {
  const { source, line } = locked.place;
  return {
    related: declaredHere(locked.place),
    evidence: { source: "lock", path: source, line, commit: locked.commit, quote },
  };
}

/** How to get what was accepted; null where the lock has no commit, or the place asks for it already. */
export function rollback({ reference, locked }: Pick<Drift, "reference" | "locked">): string | null {
  const { commit } = locked;
  if (commit === null || reference.revision === commit) return null;
  const form = reference.kind === "space" ? null : pinnedForm(reference, commit);
  return form === null
    ? `to go back to what was accepted, ask for commit \`${commit}\``
    : `to go back to what was accepted, write \`${form}\``;
}

/** A fix that ends with the way back. */
export function orGoBack(accept: string, drift: Pick<Drift, "reference" | "locked">): string {
  const back = rollback(drift);
  return back === null ? `${accept}.` : `${accept}; ${back}.`;
}

export function short(commit: string): string {
  return commit.slice(0, 7);
}
