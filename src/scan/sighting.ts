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
  /** The call or command that asks for the id, and its argument or word. */
  at?: { whole: Span; id: Span };
  /** It may ask for something else: the id is a default, or one of several. */
  isOpen?: boolean;
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
    return {
      form: read.revisionForm,
      name,
      written: read.revisionAt === null ? null : within(span, value, read.revisionAt),
    };
  }
  if (takes === null) return null;
  const { form, name, beside, at, isOpen } = takes;
  return {
    form,
    name,
    written: beside?.span ?? null,
    ...(at === undefined ? {} : { at: [at] }),
    ...(isOpen === true ? { isOpen } : {}),
  };
}

/** A stretch of a string as a stretch of its source; the whole where escapes make the two differ. */
export function within(span: Span, value: string, part: Span): Span {
  if (span.end - span.start !== value.length) return span;
  return { start: span.start + part.start, end: span.start + part.end };
}
