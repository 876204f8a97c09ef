import type { LockEntry } from "../domain/lock.ts";
import { isRepoId } from "../domain/repo-id.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { formProblem } from "../policy/forms.ts";

/** Bound of a text that a card wrote: what `name` in the format takes. */
const LONGEST = 200;

/** What tells a block from the others: kind, id and revision as asked for. */
export function entryKey({ kind, id, revision }: Pick<LockEntry, "kind" | "id" | "revision">): string {
  return JSON.stringify([kind, id, revision]);
}

/**
 * A repository as it is today, in the form of a block: what would be locked now, and what a locked block is compared with. Null
 * where the Hub did not show it, or not at the revision that was asked for.
 */
export function entryOf(repo: ResolvedRepo, asked: { id: string; revision: string | null }): LockEntry | null {
  const { record, license, documentation } = repo;
  if (repo.status !== "found" || record === null || !repo.revisionFound) return null;
  const owner = repo.id.includes("/") ? repo.id.slice(0, repo.id.indexOf("/")) : record.author;
  const texts = license?.texts ?? [];
  return {
    kind: repo.kind,
    id: asked.id,
    revision: asked.revision,
    name: repo.id,
    stableId: stableIdOf(record.stableId),
    commit: record.commit,
    owner: owner !== null && isRepoId(owner) && !owner.includes("/") ? owner : null,
    license: license && { declared: oneLine(license.declared), name: oneLine(license.name) },
    licenseFiles: texts
      .flatMap(({ path, oid }) => (oid === null || !isPath(path) ? [] : [{ path, oid }]))
      .sort((a, b) => compare(a.path, b.path)),
    card: documentation?.oid ?? null,
    gated: record.gated,
    disabled: record.disabled,
    weights: [...repo.weights.formats].sort(compare),
    bases: repo.lineage.ancestors
      .filter(({ kind, depth, id }) => kind === "model" && depth === 1 && isRepoId(id))
      .map((base) => ({
        id: base.id,
        relation: base.relation,
        stableId: stableIdOf(base.stableId ?? null),
        commit: base.commit ?? null,
        license: oneLine(base.license?.declared ?? null),
      }))
      .sort((a, b) => compare(a.id, b.id)),
  };
}

/** Order of blocks: by kind, then by name in any case, then by revision. */
export function compareEntries(a: LockEntry, b: LockEntry): number {
  return (
    compare(a.kind, b.kind) ||
    compare(a.id.toLowerCase(), b.id.toLowerCase()) ||
    compare(a.id, b.id) ||
    compare(a.revision ?? "", b.revision ?? "")
  );
}

function oneLine(text: string | null): string | null {
  const line = text
    ?.slice(0, LONGEST * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
  return line ? line : null;
}

/** What the format can hold; a card may link to anything. */
function isPath(path: string): boolean {
  return (
    path.length <= 300 &&
    !/\p{C}/u.test(path) &&
    formProblem("path", path, { rules: [], checkAllowEntry: () => null }) === null
  );
}

function stableIdOf(text: string | null): string | null {
  return text !== null && /^[A-Za-z0-9_-]{1,64}$/.test(text) ? text : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
