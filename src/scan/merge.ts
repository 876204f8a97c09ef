import type { Reference, Region, RelatedPlace, RevisionSlot } from "../domain/reference.ts";
import type { Sighting } from "./detector.ts";
import { detached } from "./remembered.ts";
import type { Source, Span } from "./source.ts";

/** A sighting with the text it was seen in and who saw it. */
export interface Seen extends Sighting {
  source: Source;
  detector: string;
}

/** Written text is cut here: a literal may be a whole command. */
const MOST_WRITTEN = 400;

/** Sightings of one file as references: what several detectors saw at one place is one reference, told by the surest. */
export function merge(path: string, sightings: readonly Seen[]): Reference[] {
  const placed = sightings.map((sighting, rank) => ({ sighting, rank, at: sighting.source.locate(sighting.span) }));
  placed.sort((a, b) => sureness(b.sighting) - sureness(a.sighting) || a.rank - b.rank);
  const byLine = new Map<number, Reference[]>();
  const kept: Reference[] = [];
  for (const { sighting, at } of placed) {
    const neighbours = byLine.get(at.line) ?? [];
    const rival =
      neighbours.find((other) => overlaps(other, at) && other.id === sighting.id) ??
      neighbours.find((other) => overlaps(other, at));
    if (
      rival !== undefined &&
      (rival.id === sighting.id || sighting.confidence === "likely" || !isOneOfMany(rival, sighting))
    ) {
      if (rival.id === sighting.id) join(rival, sighting, path);
      continue;
    }
    const reference = toReference(path, sighting, at);
    kept.push(reference);
    neighbours.push(reference);
    byLine.set(at.line, neighbours);
  }
  return kept.sort(comparePlaces);
}

/** A string may hold several ids, each with a place of its own or none better than the whole string. */
function isOneOfMany(rival: Reference, sighting: Seen): boolean {
  return rival.detector === sighting.detector && rival.confidence === sighting.confidence;
}

function toReference(path: string, sighting: Seen, { cell, ...region }: Region & { cell: number | null }): Reference {
  const { source, revisionSlot: slot } = sighting;
  return {
    kind: sighting.kind,
    id: detached(sighting.id),
    written: detached(sighting.written.slice(0, MOST_WRITTEN)),
    revision: sighting.revision === null ? null : detached(sighting.revision),
    usage: sighting.usage,
    confidence: sighting.confidence,
    path,
    ...region,
    cell,
    detector: sighting.detector,
    library: sighting.library,
    related: distinct(relatedOf(sighting, path)),
    revisionSlot: slot === null ? null : slotOf(source, slot),
    change: null,
  };
}

/** What a second sighting of the same reference adds. */
function join(reference: Reference, sighting: Seen, path: string): void {
  reference.related = distinct([...reference.related, ...relatedOf(sighting, path)]);
  if (reference.usage === "output") return;
  if (sighting.detector !== reference.detector)
    reference.revision ??= sighting.revision === null ? null : detached(sighting.revision);
  if (sighting.revisionSlot !== null && (sighting.confidence === "declared" || sighting.revision !== null)) {
    reference.revisionSlot = together(reference.revisionSlot, slotOf(sighting.source, sighting.revisionSlot));
  }
  reference.library ??= sighting.library;
}

function slotOf(source: Source, { at, written, ...slot }: NonNullable<Sighting["revisionSlot"]>): RevisionSlot {
  return {
    ...slot,
    name: detached(slot.name),
    written: written === null ? null : regionOf(source, written),
    ...(at === undefined
      ? {}
      : { at: at.map(({ whole, id }) => ({ whole: regionOf(source, whole), id: regionOf(source, id) })) }),
  };
}

/** One id that is asked for in several places: each of them takes the revision. */
function together(slot: RevisionSlot | null, other: RevisionSlot): RevisionSlot {
  if (slot === null) return other;
  const merged = slot.written === null && other.written !== null ? other : slot;
  if (slot.form !== other.form || slot.name !== other.name) return merged;
  const places = new Map(
    [...(slot.at ?? []), ...(other.at ?? [])].map((place) => [`${place.id.line}:${place.id.column}`, place]),
  );
  return {
    ...merged,
    ...(places.size === 0 ? {} : { at: [...places.values()] }),
    ...(slot.isOpen === true || other.isOpen === true ? { isOpen: true } : {}),
  };
}

function relatedOf({ related, source }: Seen, path: string): RelatedPlace[] {
  return related.map(({ span, role }) => ({ path, line: source.locate(span).line, role }));
}

function distinct(places: readonly RelatedPlace[]): RelatedPlace[] {
  const byPlace = new Map(places.map((place) => [`${place.line} ${place.role}`, place]));
  return [...byPlace.values()].sort((a, b) => a.line - b.line || compareText(a.role, b.role));
}

function regionOf(source: Source, span: Span): Region {
  const { line, column, endLine, endColumn } = source.locate(span);
  return { line, column, endLine, endColumn };
}

/** What is declared beats what is likely; a repo that is pushed and loaded is a use; a call that was read says more than a name. */
function sureness({ usage, confidence, revision, detector }: Seen): number {
  return (
    { use: 3, output: 2, mention: 0 }[usage] +
    (confidence === "declared" ? 10 : 0) +
    (revision === null ? 0 : 0.5) +
    (detector === "library-call" ? 0.25 : 0)
  );
}

function overlaps(a: Region, b: Region): boolean {
  if (a.line === b.line && a.column === b.column) return true;
  const startsBefore = a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);
  const endsAfter = a.endLine > b.line || (a.endLine === b.line && a.endColumn > b.column);
  return startsBefore && endsAfter;
}

/** The order in which references are told: by place, then by what they name. */
export function comparePlaces(a: Reference, b: Reference): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.id, b.id) ||
    compareText(a.kind, b.kind)
  );
}

/** By code unit, so that the order does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
