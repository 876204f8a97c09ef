import type { Document, Literal } from "./document.ts";
import type { Span } from "./source.ts";

const byPlace = new WeakMap<Document, ReadonlyMap<number, Literal>>();
/** A field that nobody sets to anything else. */
const CONSTANT = /\b(?:static|readonly|const|final)\b[^;{}=\n]{0,200}=\s*["'`]$/;

/**
 * Whether the string at a place is only what is taken when nothing else is given, or an item of a list. `asking` is the call or
 * command that the string was followed from.
 */
export function isReplaceable(document: Document, { start }: Span, asking: Span): boolean {
  let literals = byPlace.get(document);
  if (literals === undefined) {
    literals = new Map(document.literals.map((literal) => [literal.span.start, literal]));
    byPlace.set(document, literals);
  }
  for (const slot of literals.get(start)?.slots ?? []) {
    if (slot.kind === "fallback" || slot.kind === "item") return true;
    if (slot.kind === "default") return !CONSTANT.test(document.source.text.slice(Math.max(0, start - 240), start));
    if (slot.kind === "assignment" || (slot.kind === "argument" && slot.call.start === asking.start)) return false;
  }
  return false;
}
