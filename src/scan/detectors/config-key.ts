import picomatch from "picomatch";
import type { KnownKey } from "../catalogue.ts";
import { readDeclaredId } from "../declared-id.ts";
import { defineDetector, type Sighting } from "../detector.ts";
import type { Document, Literal, Siblings, Slot } from "../document.ts";
import type { KeyForm } from "../library.ts";
import { declare, type Beside } from "../sighting.ts";

export default defineDetector({
  id: "config-key",
  title: "Key of a known configuration",
  description: "Values of keys that a training, serving or evaluation tool reads as a repo, in files of its schema.",
  *detect(document, context) {
    if (document.language !== null) return;
    for (const literal of document.literals) {
      const inner = keySlot(literal);
      if (inner === null || literal.template) continue;
      const candidates = context.catalogue.keysOf(inner.key.slice(inner.key.lastIndexOf(".") + 1));
      if (candidates.length === 0) continue;
      const path = keyPath(literal.slots);
      for (const known of candidates) {
        if (!fits(document, literal, path, inner, known)) continue;
        const sightings = partsOf(literal, known.form).flatMap((part) => read(part, inner.siblings, known) ?? []);
        if (sightings.length === 0) continue;
        const isForeign = known.library.isForeign === true || isElsewhere(inner, known.form);
        for (const sighting of sightings) yield isForeign ? { denial: { span: literal.span } } : { sighting };
        break;
      }
    }
  },
});

type EntrySlot = Extract<Slot, { kind: "entry" }>;

/** The innermost entry, past list items and the default of a variable. */
function keySlot(literal: Literal): EntrySlot | null {
  for (const slot of literal.slots) {
    if (slot.kind === "entry") return slot;
    if (slot.kind !== "item" && slot.kind !== "fallback" && slot.kind !== "assignment") return null;
  }
  return null;
}

/** Key path from the root of the document or of the one embedded in it; `*` for list items. */
function keyPath(slots: readonly Slot[]): string[] {
  const path: string[] = [];
  for (const slot of slots) {
    if (slot.kind === "entry") path.unshift(...slot.key.split("."));
    else if (slot.kind === "item") path.unshift("*");
    else if (slot.kind !== "fallback" && slot.kind !== "assignment") break;
  }
  return path;
}

function fits(
  document: Document,
  literal: Literal,
  path: readonly string[],
  inner: EntrySlot,
  { config, form, path: wanted }: KnownKey,
): boolean {
  if (!matchesPath(path, wanted)) return false;
  if (!config.files.includes("**") && !matchesFile(document.source.path, config.files)) return false;
  if (form.where !== undefined) {
    const value = inner.siblings.scalar(form.where.key)?.value;
    if (value === undefined || !form.where.values.includes(value)) return false;
  }
  if (config.when === undefined && config.whenValue === undefined) return true;
  const root = rootOf(literal);
  if (config.when?.every((key) => root.keys.has(key)) === false) return false;
  const value = config.whenValue === undefined ? null : (root.siblings?.scalar(config.whenValue.key)?.value ?? "");
  return value === null || config.whenValue!.prefixes.some((prefix) => value.startsWith(prefix));
}

function isElsewhere({ siblings }: EntrySlot, { unless }: KeyForm): boolean {
  const value = unless === undefined ? undefined : siblings.scalar(unless.key)?.value;
  return value !== undefined && unless!.values.includes(value);
}

const matchers = new Map<readonly string[], (path: string) => boolean>();

function matchesFile(path: string, globs: readonly string[]): boolean {
  let matcher = matchers.get(globs);
  if (matcher === undefined) {
    matcher = picomatch([...globs], { dot: true, nocase: true });
    matchers.set(globs, matcher);
  }
  return matcher(path);
}

/** `*` is one key or item, `**` any number of them. List items of the path may be left out of the pattern's end. */
function matchesPath(path: readonly string[], pattern: readonly string[], at = 0, with_ = 0): boolean {
  if (with_ === pattern.length) return path.slice(at).every((segment) => segment === "*");
  const wanted = pattern[with_]!;
  if (wanted === "**") {
    for (let next = at; next <= path.length; next++) if (matchesPath(path, pattern, next, with_ + 1)) return true;
    return false;
  }
  if (at === path.length) return false;
  return (wanted === "*" || wanted === path[at]) && matchesPath(path, pattern, at + 1, with_ + 1);
}

/** The map at the root of the document that holds the literal. */
function rootOf(literal: Literal): { keys: ReadonlySet<string>; siblings: Siblings | null } {
  let siblings: Siblings | null = null;
  let key = "";
  for (const slot of literal.slots) {
    if (slot.kind === "entry") {
      siblings = slot.siblings;
      key = slot.key;
    } else if (slot.kind === "embedded") break;
  }
  return { keys: new Set([key, ...(siblings?.keys() ?? [])]), siblings };
}

/** The ids of a value that joins several, each at its place. */
function partsOf(literal: Literal, { joinedBy }: KeyForm): Literal[] {
  const { value, span } = literal;
  if (joinedBy === undefined || !value.includes(joinedBy) || span.end - span.start !== value.length) return [literal];
  let start = span.start;
  return value.split(joinedBy).map((part) => {
    const own = { ...literal, value: part, span: { start, end: start + part.length } };
    start += part.length + joinedBy.length;
    return own;
  });
}

function read(literal: Literal, siblings: Siblings, { form, library }: KnownKey): Sighting | null {
  const id = readDeclaredId(literal.value, form.kind, form);
  if (id === null) return null;
  const revision = form.revision === undefined ? null : revisionIn(siblings, form.revision);
  return declare(id, literal, {
    usage: literal.role === "code" ? (form.usage ?? "use") : "mention",
    library: library.id,
    takes:
      form.revision !== undefined
        ? { form: "key", name: form.revision, beside: revision }
        : form.revisionSuffix !== undefined
          ? { form: "suffix", name: form.revisionSuffix }
          : null,
  });
}

/** `"revision": null` asks for none, and is where one would go. */
function revisionIn(siblings: Siblings, key: string): Beside | null {
  const scalar = siblings.scalar(key);
  return scalar !== null && /^(?:null|~|None)?$/i.test(scalar.value) ? { value: null, span: scalar.span } : scalar;
}
