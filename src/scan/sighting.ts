import type { RevisionSlot, Usage } from "../domain/reference.ts";
import type { ReadId } from "./declared-id.ts";
import type { Sighting } from "./detector.ts";
import type { Span } from "./source.ts";

/** Where a string stands that an id was read from. */
export interface Written {
  /** The string as its language means it. */
  value: string;
  /** Its place, without quotes. */
  span: Span;
}

/** A revision that stands beside the id. `value` is null where it is not known here. */
export interface Beside {
  value: string | null;
  span: Span | null;
}

/** How the place takes a revision, if it takes one. */
export interface TakesRevision {
  form: RevisionSlot["form"];
  name: string;
  /** The revision that stands there now. */
  beside?: Beside | null;
}

export interface Circumstances {
  usage: Usage;
  library: string | null;
  related?: Sighting["related"];
  takes?: TakesRevision | null;
}

/** A declared reference: what was read, where it stands, and where its revision is or would be. */
export function declare(read: ReadId, { value, span }: Written, circumstances: Circumstances): Sighting {
  const beside = circumstances.takes?.beside ?? null;
  return {
    kind: read.kind,
    id: read.id,
    written: value.trim(),
    span,
    revision: read.revision ?? beside?.value ?? null,
    revisionSlot: slotOf(read, value, span, circumstances.takes ?? null),
    usage: circumstances.usage,
    confidence: "declared",
    library: circumstances.library,
    related: circumstances.related ?? [],
  };
}

function slotOf(read: ReadId, value: string, span: Span, takes: TakesRevision | null): Sighting["revisionSlot"] {
  if (read.revisionForm !== null) {
    const name = read.revisionForm === "path" ? "resolve" : takes?.form === "suffix" ? takes.name : "@";
    return { form: read.revisionForm, name, written: read.revisionAt === null ? null : within(span, value, read.revisionAt) };
  }
  return takes === null ? null : { form: takes.form, name: takes.name, written: takes.beside?.span ?? null };
}

/** A stretch of a string as a stretch of its source; the whole where escapes make the two differ. */
export function within(span: Span, value: string, part: Span): Span {
  if (span.end - span.start !== value.length) return span;
  return { start: span.start + part.start, end: span.start + part.end };
}
