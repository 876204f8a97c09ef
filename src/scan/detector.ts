import type { BlindSpotReason, Confidence, RepoKind, RevisionSlot, Usage } from "../domain/reference.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Document, Value } from "./document.ts";
import type { Span } from "./source.ts";

/** A place that names a repo, as spans of a document. The scan turns it into a `Reference`. */
export interface Sighting {
  kind: RepoKind;
  id: string;
  /** The literal as it stands, and where. */
  written: string;
  span: Span;
  revision: string | null;
  revisionSlot:
    (Omit<RevisionSlot, "written" | "at"> & { written: Span | null; at?: readonly { whole: Span; id: Span }[] }) | null;
  usage: Usage;
  confidence: Confidence;
  library: string | null;
  related: { span: Span; role: "loaded-here" | "remote-code" | "declared-here" }[];
}

/** A place that loads something whose id could not be read. */
export interface Unread {
  reason: BlindSpotReason;
  span: Span;
  text: string;
}

/** A place whose string is declared to be something else: no weaker evidence may call it a repo. */
export interface Denial {
  span: Span;
}

export type Detection = { sighting: Sighting } | { unread: Unread } | { denial: Denial };

export interface DetectorContext {
  catalogue: Catalogue;
  /** Follows a value to the strings it can be, within the document. */
  trace(value: Value, scope: string): Trace;
  /** What the detectors before this one saw in this document, by the order of their names. */
  seen: readonly Sighting[];
  /** Places that they found to be something else. */
  denied: readonly Denial[];
}

/** What a value can be. */
export interface Trace {
  /** Certain strings, each where its literal stands. */
  strings: { value: string; span: Span }[];
  /** Why there may be more that is not known; empty when everything is known. */
  unknown: { reason: BlindSpotReason; span: Span }[];
}

/** Shapes to sightings: one file in `detectors/`. Knows no syntax and opens no file. */
export interface Detector {
  id: string;
  title: string;
  /** What it sees, one sentence for the docs. */
  description: string;
  detect(document: Document, context: DetectorContext): Iterable<Detection>;
}

export function defineDetector(detector: Detector): Detector {
  return detector;
}
