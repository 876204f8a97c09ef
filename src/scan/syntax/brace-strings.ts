import type { Span } from "../source.ts";
import { openingOfRaw } from "./brace-scanning.ts";
import type { Dialect } from "./dialects.ts";
import { decodeString, type StringRules } from "./strings.ts";
import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

export interface BraceString extends Span {
  rules: StringRules;
  /** Characters that open a variable part: `${`, `\(`, `{`, `{{`. */
  mark: number;
}

const ESCAPED: StringRules = { isRaw: false };
const RAW: StringRules = { isRaw: true };
const VERBATIM: StringRules = { isRaw: true, doubled: '"' };
const FORMATTED: StringRules = { isRaw: false, doubled: "{}" };
const VERBATIM_FORMATTED: StringRules = { isRaw: true, doubled: '"{}' };

/** The content of a string token; for one with variable parts, all of it. */
export function braceString(tokens: Tokens, at: number, dialect: Dialect): BraceString {
  const { text } = tokens;
  const first = tokens.starts[at]!;
  const last = tokens.kind(at) === token.TEMPLATE ? tokens.closing(at) : at;
  const stop = last < tokens.count ? tokens.ends[last]! : text.length;
  let quoteAt = first;
  let dollars = 0;
  let hashes = 0;
  let isRaw = false;
  let isVerbatim = false;
  for (; quoteAt < stop; quoteAt++) {
    const character = text[quoteAt]!;
    if (character === '"' || character === "'" || character === "`") break;
    if (character === "$") dollars++;
    else if (character === "@") isVerbatim = true;
    else if (character === "#") hashes++;
    else if (character === "r") isRaw = true;
  }
  const opening =
    dialect.hasDelimitedRaw && text[quoteAt - 1] === "R" && quoteAt > first ? openingOfRaw(text, quoteAt) : -1;
  if (opening !== -1) {
    const mark = `)${text.slice(quoteAt + 1, opening)}"`;
    const isClosed = stop - mark.length > opening && text.startsWith(mark, stop - mark.length);
    return { start: opening + 1, end: isClosed ? stop - mark.length : stop, rules: RAW, mark: 2 };
  }
  const quote = text[quoteAt] ?? '"';
  let width = 1;
  if (
    quote === '"' &&
    dialect.tripleQuotes !== "none" &&
    !isVerbatim &&
    text.startsWith('"""', quoteAt) &&
    stop - quoteAt >= 6
  ) {
    width = 3;
    if (dialect.id === "csharp") while (text[quoteAt + width] === '"' && width * 2 < stop - quoteAt) width++;
    if (dialect.tripleQuotes === "raw") isRaw = true;
  }
  if (hashes > 0 || (quote === "`" && dialect.backtick === "raw") || tokens.kind(tokens.parents[at]!) === token.TAG)
    isRaw = true;
  const rules =
    dollars > 0
      ? isVerbatim || isRaw
        ? VERBATIM_FORMATTED
        : FORMATTED
      : isVerbatim
        ? VERBATIM
        : isRaw
          ? RAW
          : ESCAPED;
  const start = Math.min(quoteAt + width, stop);
  const closing = width + hashes;
  const isClosed = stop - closing >= start && text[stop - closing] === quote;
  return {
    start,
    end: isClosed ? stop - closing : stop,
    rules,
    mark: dialect.interpolation === "prefixed" ? Math.max(1, dollars) : 2,
  };
}

/** The text of a plain string token. */
export function braceStringValue(tokens: Tokens, at: number, dialect: Dialect): string {
  const { start, end, rules } = braceString(tokens, at, dialect);
  return decodeString(tokens.text, start, end, rules);
}

/** The pieces of a string with variable parts: texts by their offsets, and variable parts by their first token. */
export function templateParts(
  tokens: Tokens,
  at: number,
  dialect: Dialect,
): ({ from: number; to: number } | { expression: number; end: number })[] {
  const { text } = tokens;
  const { start, end, mark } = braceString(tokens, at, dialect);
  const close = Math.min(tokens.closing(at), tokens.count);
  const parts: ({ from: number; to: number } | { expression: number; end: number })[] = [];
  const widthAt = (part: number): number =>
    dialect.interpolation === "dollar" && text[tokens.ends[part]! - 1] === "$" ? 1 : mark;
  parts.push({ from: start, to: tokens.ends[at]! - widthAt(at) });
  for (let part = at; part < close;) {
    const isName = dialect.interpolation === "dollar" && text[tokens.ends[part]! - 1] === "$";
    const expression = part + 1;
    let next = expression;
    while (next < close && tokens.kind(next) !== token.TEMPLATE_MIDDLE) next = tokens.after(next);
    next = Math.min(next, close);
    parts.push({ expression, end: next });
    if (next >= tokens.count) break;
    const from = tokens.starts[next]! + (isName ? 0 : dialect.interpolation === "prefixed" ? mark : 1);
    const to = next === close ? end : tokens.ends[next]! - widthAt(next);
    if (to > from) parts.push({ from, to });
    part = next;
  }
  return parts;
}
