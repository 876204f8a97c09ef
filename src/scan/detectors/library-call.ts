import type { RepoKind } from "../../domain/reference.ts";
import type { KnownCall } from "../catalogue.ts";
import { readDeclaredId } from "../declared-id.ts";
import { defineDetector, type Detection, type DetectorContext, type Sighting } from "../detector.ts";
import type { Argument, Call, Document, Literal, Value } from "../document.ts";
import type { CallForm, IdArgument } from "../library.ts";
import { revisionBeside } from "../revision-beside.ts";
import { isReplaceable } from "../replaceable.ts";
import { declare, type Beside, type TakesRevision } from "../sighting.ts";
import type { Span } from "../source.ts";

export default defineDetector({
  id: "library-call",
  title: "Call of a known loader",
  description:
    "A call that the catalogue knows, its id followed to the literal within the file; a blind spot where it is not there.",
  *detect(document, context) {
    const seen = new Revisions();
    const detections: Detection[] = [];
    for (const call of document.calls) {
      for (const known of choose(call, document, context))
        detections.push(...read(call, known, document, context, seen));
    }
    for (const detection of detections) {
      if ("sighting" in detection) seen.settle(detection.sighting);
      yield detection;
    }
  },
});

/**
 * The forms of one call: those with the longest name, one for each argument. Of two libraries that read the same argument the
 * one that the file imports is meant.
 */
function choose(call: Call, document: Document, context: DetectorContext): KnownCall[] {
  let longest = 0;
  const byArgument = new Map<Value | null, { forms: KnownCall[]; score: number }>();
  // Longest first: what is shorter than the first that fits has lost.
  for (const known of context.catalogue.callsOf(call.callee, document.language)) {
    if (known.name.length < longest) break;
    if (known.form.needsImport === true && !imports(document, known.library.imports)) continue;
    if (known.form.when !== undefined && !hasValue(call, known.form.when, context)) continue;
    longest = known.name.length;
    const value = argument(call.args, known.form.id);
    const score = imports(document, known.library.imports) ? 1 : 0;
    const rival = byArgument.get(value);
    if (rival === undefined || score > rival.score) byArgument.set(value, { forms: [known], score });
    // Two forms of one library may tell each other apart by a prefix.
    else if (score === rival.score && value !== null && known.library === rival.forms[0]!.library)
      rival.forms.push(known);
  }
  if (longest === 0) return [];
  const found = [...byArgument].filter(([value]) => value !== null).flatMap(([, { forms }]) => forms);
  // Where no form reads an argument, the call leaves the choice to the library.
  return found.length > 0 ? found : (byArgument.get(null)?.forms ?? []);
}

/** What documents import, by the list of modules that was asked for: each call asks for each of its libraries. */
const imported = new WeakMap<Document, Map<readonly string[], boolean>>();

function imports(document: Document, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined || document.imports.length === 0) return false;
  let answers = imported.get(document);
  if (answers === undefined) imported.set(document, (answers = new Map()));
  let answer = answers.get(wanted);
  if (answer === undefined)
    answers.set(wanted, (answer = document.imports.some((module) => wanted.some((name) => isOf(module, name)))));
  return answer;
}

/** `transformers.models`, `@huggingface/transformers/x`, and a CDN's `https://…/npm/@huggingface/transformers@3`. */
function isOf(module: string, name: string): boolean {
  if (module === name) return true;
  const at = module.startsWith(name) ? 0 : Math.max(module.indexOf(`/${name}`), module.indexOf(`:${name}`)) + 1;
  return (
    (at > 0 ? /^(?:npm|jsr|https?):/.test(module) : module.startsWith(name)) &&
    /^(?:[./:@]|$)/.test(module.slice(at + name.length))
  );
}

function hasValue(call: Call, place: IdArgument & { values: readonly string[] }, context: DetectorContext): boolean {
  const value = argument(call.args, place);
  return value !== null && context.trace(value, call.scope).strings.some((found) => place.values.includes(found.value));
}

function* read(
  call: Call,
  known: KnownCall,
  document: Document,
  context: DetectorContext,
  seen: Revisions,
): Iterable<Detection> {
  const { form, library } = known;
  if (isElsewhere(call, form)) {
    // Nor is what the call names beside: a successor, a predecessor.
    for (const { span } of document.literals) if (isInside(span, call.span)) yield { denial: { span } };
    return;
  }
  const value = argument(call.args, form.id);
  const isOutput = form.usage === "output";
  const isTold = call.role === "code" && !isOutput && form.quiet !== true;
  if (value === null) {
    if (isTold && form.id.position !== undefined)
      yield { unread: { reason: "implicit-default", span: call.span, text: excerpt(document, call.span) } };
    return;
  }
  const { kind, value: target } = unwrap(value, kindOf(call, form.kindKeyword, form.kind, context), call, context);
  const owner = argument(call.args, {
    ...(form.ownerPosition === undefined ? {} : { position: form.ownerPosition }),
    ...(form.ownerKeywords === undefined ? {} : { keywords: form.ownerKeywords }),
  });
  const owners = owner === null ? [] : context.trace(owner, call.scope).strings;
  const traced = context.trace(target, call.scope);
  const revision = readRevision(call, form.revision, context);
  const remoteCode = switchedOn(call, form.remoteCode);
  let found = 0;
  for (const { value: text, span } of traced.strings) {
    const whole = owners.length === 1 ? `${owners[0]!.value}/${text}` : text;
    const id = readDeclaredId(whole, kind, form);
    if (id === null) continue;
    if (library.isForeign === true) {
      yield { denial: { span } };
      continue;
    }
    found++;
    const isOutside = !isInside(span, call.span);
    const sighting = declare(
      owners.length === 1 ? { ...id, revisionForm: null } : id,
      { value: text, span },
      {
        usage: call.role !== "code" ? "mention" : (form.usage ?? "use"),
        library: library.id,
        related: [
          ...(isOutside ? [{ span: call.span, role: "loaded-here" as const }] : []),
          ...(remoteCode === null ? [] : [{ span: remoteCode, role: "remote-code" as const }]),
        ],
        takes: takesOf(
          form,
          revision,
          { whole: call.span, id: target.span },
          traced.strings.length > 1 || traced.unknown.length > 0 || isReplaceable(document, span, call.span),
        ),
      },
    );
    const literal =
      isOutside && sighting.revision === null && revision === null ? literalAt(document, span) : undefined;
    const beside = literal === undefined ? null : revisionBeside(document, literal);
    if (beside !== null) {
      sighting.revision = beside.value;
      sighting.revisionSlot = { form: "key", name: beside.name, written: beside.span };
    }
    seen.add(sighting);
    yield { sighting };
  }
  const unknown = traced.unknown[0];
  if (library.isForeign === true) return;
  if (
    unknown !== undefined &&
    found === 0 &&
    isTold &&
    !isOwnFolder(target) &&
    (form.prefix === undefined || form.prefix.optional)
  ) {
    yield { unread: { reason: unknown.reason, span: call.span, text: excerpt(document, call.span) } };
  }
}

/** Names of folders that a program writes itself: what it loads from there is no repo. */
const OWN_FOLDER =
  /(?:^|[._])(?:te?mp(?:_?(?:dir|path|folder)\w{0,6})?|(?:\w{1,40}_)?(?:output|out|save|saved|export|cache|checkpoint|ckpt|local|tmp|temp)_?(?:dir|directory|folder))$/i;

function isOwnFolder(value: Value): boolean {
  if (value.kind === "name") return OWN_FOLDER.test(value.name);
  const first =
    value.kind === "call"
      ? value.args[0]?.value
      : value.kind === "template" || value.kind === "concat"
        ? value.parts[0]
        : undefined;
  return first !== undefined && typeof first !== "string" && isOwnFolder(first);
}

function literalAt(document: Document, span: Span): Literal | undefined {
  return document.literals.find((literal) => literal.span.start === span.start);
}

/** How the call takes a revision: behind the id, by keyword, or as the positional argument that stands there. */
function takesOf(
  form: CallForm,
  revision: Beside | null,
  at: { whole: Span; id: Span },
  isOpen: boolean,
): TakesRevision | null {
  const keyword = form.revision?.keywords?.[0];
  const place = { at, isOpen };
  if (keyword !== undefined) return { form: "keyword", name: keyword, beside: revision, ...place };
  if (revision !== null) return { form: "argument", name: "", beside: revision, ...place };
  return form.revisionSuffix === undefined ? null : { form: "suffix", name: form.revisionSuffix };
}

/** The argument in that place: by keyword, by keyword inside an options object, or by position. */
function argument(args: readonly Argument[], place: IdArgument): Value | null {
  for (const keyword of place.keywords ?? []) {
    const value = follow(args, keyword.split("."));
    if (value !== null) return value;
  }
  if (place.position === undefined) return null;
  let position = 0;
  for (const { name, value } of args) if (name === null && position++ === place.position) return value;
  return null;
}

/** A keyword, or a path of keys into the map or constructor that is its value. */
function follow(args: readonly Argument[], path: readonly string[]): Value | null {
  const [first, ...rest] = path;
  for (const { name, value } of args) {
    const found = name === first ? value : name === null && value.kind === "map" ? entryOf(value, first!) : null;
    if (found === null) continue;
    if (rest.length === 0) return found;
    // Keys may hold dots themselves: `{"model.hf_text.checkpoint_name": …}`.
    const inner =
      found.kind === "call"
        ? follow(found.args, rest)
        : found.kind === "map"
          ? (entryOf(found, rest.join(".")) ?? follow([{ name: null, value: found }], rest))
          : null;
    if (inner !== null) return inner;
  }
  return null;
}

function entryOf(map: Extract<Value, { kind: "map" }>, key: string): Value | null {
  return map.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** `{ type: "dataset", name: "org/name" }` holds its id in `name`. */
function unwrap(value: Value, kind: RepoKind, call: Call, context: DetectorContext): { kind: RepoKind; value: Value } {
  if (value.kind !== "map") return { kind, value };
  const name = entryOf(value, "name");
  const type = entryOf(value, "type");
  return { kind: type === null ? kind : (kindIn(type, call, context) ?? kind), value: name ?? value };
}

function kindOf(call: Call, keyword: string | undefined, otherwise: RepoKind, context: DetectorContext): RepoKind {
  const value = keyword === undefined ? null : argument(call.args, { keywords: [keyword] });
  return value === null ? otherwise : (kindIn(value, call, context) ?? otherwise);
}

function kindIn(value: Value, call: Call, context: DetectorContext): RepoKind | null {
  const word = context.trace(value, call.scope).strings[0]?.value.toLowerCase();
  return word === "dataset" || word === "space" || word === "model" ? word : null;
}

/** The revision that the call asks for; `value` null where it asks for one that is not known here. */
function readRevision(call: Call, place: IdArgument | undefined, context: DetectorContext): Beside | null {
  const value = place === undefined ? null : argument(call.args, place);
  if (value === null || value.kind === "null") return null;
  const traced = context.trace(value, call.scope);
  if (traced.strings.length === 1) return traced.strings[0]!;
  return traced.strings.length === 0 && traced.unknown.length === 0 ? null : { value: null, span: value.span };
}

function isInside(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.start < outer.end;
}

function isElsewhere(call: Call, { unless }: CallForm): boolean {
  const value = unless === undefined ? null : argument(call.args, { keywords: [unless.keyword] });
  return value?.kind === "boolean" && value.value === unless!.is;
}

function switchedOn(call: Call, keyword: string | undefined): Span | null {
  const value = argument(call.args, { keywords: [keyword ?? "trust_remote_code"] });
  return value?.kind === "boolean" && value.value ? value.span : null;
}

function excerpt(document: Document, span: Span): string {
  return document.source.text.slice(span.start, Math.min(span.end, span.start + 120)).replace(/\s+/g, " ");
}

/** A literal that several calls load is pinned only where all of them pin it. */
class Revisions {
  readonly #loads = new Map<string, Set<string | null>>();

  add({ span, id, revision, usage }: Sighting): void {
    if (usage === "output") return;
    const key = `${span.start}:${id}`;
    const revisions = this.#loads.get(key);
    if (revisions === undefined) this.#loads.set(key, new Set([revision]));
    else revisions.add(revision);
  }

  settle(sighting: Sighting): void {
    const revisions = this.#loads.get(`${sighting.span.start}:${sighting.id}`);
    if (revisions === undefined || revisions.size < 2 || sighting.usage === "output") return;
    if (sighting.revisionSlot?.form === "path" || sighting.revisionSlot?.form === "suffix") return;
    if (revisions.has(null)) sighting.revision = null;
  }
}
