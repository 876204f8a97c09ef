import type { Reference } from "../domain/reference.ts";

/**
 * The references of the head with what changed since the base, followed by those that are gone. A reference is the same one
 * as long as its repo and revision are: moving a line, a file or a literal changes nothing.
 *
 * @param changed Paths that differ between base and head; all others are the same in both and were not read at the base.
 * @param base References of the changed paths at the base.
 */
export function compareReferences(
  head: readonly Reference[],
  base: readonly Reference[],
  changed: ReadonlySet<string>,
): Reference[] {
  const before = [...head.filter(({ path }) => !changed.has(path)), ...base];
  const places = new Set(before.map(place));
  const earlier = new Map(before.map((reference) => [repo(reference), reference]));
  const now = new Set(head.map(place));
  const stillNamed = new Set(head.map(repo));
  const compared = head.map((reference): Reference => {
    if (places.has(place(reference))) return { ...reference, change: "unchanged" };
    const was = earlier.get(repo(reference));
    if (was === undefined) return { ...reference, change: "added" };
    return { ...reference, change: "changed", before: { id: was.id, revision: was.revision } };
  });
  // Another revision of a repo that is still named is a change of it, not a removal.
  const gone = base.filter((reference) => !now.has(place(reference)) && !stillNamed.has(repo(reference)));
  const distinct = new Map(gone.map((reference) => [place(reference), reference]));
  return [...compared, ...[...distinct.values()].map((reference) => ({ ...reference, change: "removed" as const }))];
}

/** A mention that becomes a use is new; the file and line are not part of it. */
function place(reference: Reference): string {
  return `${repo(reference)}\0${reference.revision ?? ""}`;
}

function repo({ kind, id, usage }: Reference): string {
  return `${kind}\0${id}\0${usage}`;
}
