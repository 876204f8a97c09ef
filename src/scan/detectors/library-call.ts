import type { RepoKind } from "../../domain/reference.ts";
import type { KnownCall } from "../catalogue.ts";
import { readDeclaredId } from "../declared-id.ts";
import { defineDetector, type Detection, type DetectorContext, type Sighting } from "../detector.ts";
import type { Argument, Call, Document, Value } from "../document.ts";
import type { IdArgument } from "../library.ts";
import type { Span } from "../source.ts";

export default defineDetector({
  id: "library-call",
  title: "Call of a known loader",
  description:
    "A call that the catalogue knows, its id followed to the literal within the file; a blind spot where it is not there.",
  *detect(document, context) {
    for (const call of document.calls) {
      const known = choose(context.catalogue.callsOf(call.callee), document);
      if (known !== null) yield* read(call, known, document, context);
    }
  },
});

/** The form that fits best: the longest name, and among those one whose library the file imports. */
function choose(candidates: readonly KnownCall[], document: Document): KnownCall | null {
  let best: KnownCall | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const isImported = imports(document, candidate.library.imports);
    if (candidate.form.needsImport === true && !isImported) continue;
    const score = candidate.name.length * 2 + (isImported ? 3 : 0);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function imports(document: Document, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return false;
  return document.imports.some((module) =>
    wanted.some((name) => module === name || (module.startsWith(name) && /^[./:]/.test(module.slice(name.length)))),
  );
}

function* read(call: Call, known: KnownCall, document: Document, context: DetectorContext): Iterable<Detection> {
  const { form, library } = known;
  const value = argument(call.args, form.id);
  if (value === null) {
    if (form.usage === undefined)
      yield { unread: { reason: "implicit-default", span: call.span, text: excerpt(document, call.span) } };
    return;
  }
  const kind = kindOf(call, form.kindKeyword, form.kind, context);
  const owner = form.ownerPosition === undefined ? null : argument(call.args, { position: form.ownerPosition });
  const traced = context.trace(value, call.scope);
  const owners = owner === null ? [] : context.trace(owner, call.scope).strings;
  const revision = readRevision(call, form.revision, context);
  const remoteCode = switchedOn(call, form.remoteCode);
  let found = 0;
  for (const { value: text, span } of traced.strings) {
    const whole = owners.length === 1 ? `${owners[0]!.value}/${text}` : text;
    const id = readDeclaredId(whole, kind, form);
    if (id === null) continue;
    found++;
    const suffix = id.revisionAt;
    const sighting: Sighting = {
      kind: id.kind,
      id: id.id,
      written: text,
      span,
      revision: id.revision ?? revision?.value ?? null,
      revisionSlot:
        id.revisionForm !== null && suffix !== null
          ? {
              form: id.revisionForm,
              name: form.revisionSuffix ?? "@",
              written: { start: span.start + suffix.start, end: span.start + suffix.end },
            }
          : form.revision?.keywords?.[0] !== undefined
            ? { form: "keyword", name: form.revision.keywords[0], written: revision?.span ?? null }
            : form.revisionSuffix !== undefined
              ? { form: "suffix", name: form.revisionSuffix, written: null }
              : null,
      usage: call.role !== "code" ? "mention" : (form.usage ?? "use"),
      confidence: "declared",
      library: library.id,
      related: [
        ...(span.start < call.span.start || span.start >= call.span.end
          ? [{ span: call.span, role: "loaded-here" as const }]
          : []),
        ...(remoteCode === null ? [] : [{ span: remoteCode, role: "remote-code" as const }]),
      ],
    };
    yield { sighting };
  }
  // A wrapper that takes the id as a parameter without default is blind as well; an output that is not known harms nobody.
  const reason = traced.unknown[0]?.reason;
  if (reason !== undefined && found === 0 && form.usage !== "output" && call.role === "code") {
    yield { unread: { reason, span: call.span, text: excerpt(document, call.span) } };
  }
}

/** The argument in that place: by keyword, by keyword inside an options object, or by position. */
function argument(args: readonly Argument[], place: IdArgument): Value | null {
  for (const keyword of place.keywords ?? []) {
    const named = args.find((candidate) => candidate.name === keyword);
    if (named !== undefined) return named.value;
  }
  for (const { name, value } of args) {
    if (name !== null || value.kind !== "map" || place.keywords === undefined) continue;
    const entry = value.entries.find((candidate) => candidate.key !== null && place.keywords!.includes(candidate.key));
    if (entry !== undefined) return entry.value;
  }
  if (place.position === undefined) return null;
  const positional = args.filter((candidate) => candidate.name === null);
  const value = positional[place.position]?.value ?? null;
  return value?.kind === "map" ? (value.entries.find((entry) => entry.key === "name")?.value ?? null) : value;
}

function kindOf(call: Call, keyword: string | undefined, otherwise: RepoKind, context: DetectorContext): RepoKind {
  if (keyword === undefined) return otherwise;
  const value = argument(call.args, { keywords: [keyword] });
  const word = value === null ? undefined : context.trace(value, call.scope).strings[0]?.value.toLowerCase();
  return word === "dataset" || word === "space" || word === "model" ? word : otherwise;
}

/** The revision that the call asks for; `value` null where it asks for one that is not known here. */
function readRevision(
  call: Call,
  place: IdArgument | undefined,
  context: DetectorContext,
): { value: string | null; span: Span } | null {
  const value = place === undefined ? null : argument(call.args, place);
  if (value === null || value.kind === "null") return null;
  const traced = context.trace(value, call.scope);
  const only = traced.strings.length === 1 ? traced.strings[0]! : null;
  if (only !== null) return only;
  return traced.strings.length === 0 && traced.unknown.length === 0 ? null : { value: null, span: value.span };
}

function switchedOn(call: Call, keyword: string | undefined): Span | null {
  const value = argument(call.args, { keywords: [keyword ?? "trust_remote_code"] });
  return value?.kind === "boolean" && value.value ? value.span : null;
}

function excerpt(document: Document, span: Span): string {
  return document.source.text.slice(span.start, Math.min(span.end, span.start + 120)).replace(/\s+/g, " ");
}
