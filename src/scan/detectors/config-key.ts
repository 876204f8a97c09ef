import picomatch from "picomatch";
import type { KnownKey } from "../catalogue.ts";
import { readDeclaredId } from "../declared-id.ts";
import { defineDetector, type Sighting } from "../detector.ts";
import type { Document, Literal, Siblings, Slot } from "../document.ts";

export default defineDetector({
  id: "config-key",
  title: "Key of a known configuration",
  description: "Values of keys that a training, serving or evaluation tool reads as a repo, in files of its schema.",
  *detect(document, context) {
    for (const literal of document.literals) {
      const inner = keySlot(literal);
      if (inner === null || literal.template) continue;
      const candidates = context.catalogue.keysOf(inner.key);
      if (candidates.length === 0) continue;
      const path = keyPath(literal.slots);
      for (const known of candidates) {
        if (!fits(document, literal, path, inner, known)) continue;
        const sighting = read(literal, inner.siblings, known);
        if (sighting === null) continue;
        yield { sighting };
        break;
      }
    }
  },
});

type EntrySlot = Extract<Slot, { kind: "entry" }>;

/** The innermost entry, past list items. */
function keySlot(literal: Literal): EntrySlot | null {
  for (const slot of literal.slots) {
    if (slot.kind === "entry") return slot;
    if (slot.kind !== "item") return null;
  }
  return null;
}

/** Key path from the root of the document or of the one embedded in it; `*` for list items. */
function keyPath(slots: readonly Slot[]): string[] {
  const path: string[] = [];
  for (const slot of slots) {
    if (slot.kind === "entry") path.unshift(slot.key);
    else if (slot.kind === "item") path.unshift("*");
    else break;
  }
  return path;
}

function fits(
  document: Document,
  literal: Literal,
  path: readonly string[],
  inner: EntrySlot,
  known: KnownKey,
): boolean {
  if (!matchesPath(path, known.path)) return false;
  const { config, form } = known;
  if (!config.files.includes("**") && !matchesFile(document.source.path, config.files)) return false;
  if (form.where !== undefined) {
    const value = inner.siblings.scalar(form.where.key)?.value;
    if (value === undefined || !form.where.values.includes(value)) return false;
  }
  return config.when === undefined || config.when.every((key) => topKeys(literal).has(key));
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

/** Keys at the root of the document that holds the literal. */
function topKeys(literal: Literal): ReadonlySet<string> {
  let outermost: Siblings | null = null;
  let key = "";
  for (const slot of literal.slots) {
    if (slot.kind === "entry") {
      outermost = slot.siblings;
      key = slot.key;
    } else if (slot.kind !== "item") break;
  }
  return new Set([key, ...(outermost?.keys() ?? [])]);
}

function read(literal: Literal, siblings: Siblings, known: KnownKey): Sighting | null {
  const { form, library } = known;
  const id = readDeclaredId(literal.value, form.kind, form);
  if (id === null) return null;
  const revision = form.revision === undefined ? null : siblings.scalar(form.revision);
  const suffix = id.revisionAt;
  return {
    kind: id.kind,
    id: id.id,
    written: literal.value,
    span: literal.span,
    revision: id.revision ?? revision?.value ?? null,
    revisionSlot:
      suffix !== null && id.revisionForm !== null
        ? {
            form: id.revisionForm,
            name: form.revisionSuffix ?? "@",
            written: { start: literal.span.start + suffix.start, end: literal.span.start + suffix.end },
          }
        : form.revision !== undefined
          ? { form: "key", name: form.revision, written: revision?.span ?? null }
          : form.revisionSuffix !== undefined
            ? { form: "suffix", name: form.revisionSuffix, written: null }
            : null,
    usage: literal.role === "code" ? (form.usage ?? "use") : "mention",
    confidence: "declared",
    library: library.id,
    related: [],
  };
}
