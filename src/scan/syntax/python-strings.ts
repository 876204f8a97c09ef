import type { Span } from "../source.ts";
import { decodeString, type StringRules } from "./strings.ts";
import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** What a string token of Python holds: where its content stands and how to read it. */
export interface PythonString extends Span {
  rules: StringRules;
}

const PLAIN: StringRules = { isRaw: false, keepsUnknown: true };
const RAW: StringRules = { isRaw: true };
const FORMATTED: StringRules = { isRaw: false, keepsUnknown: true, doubled: "{}" };
const RAW_FORMATTED: StringRules = { isRaw: true, doubled: "{}" };

/** The content of a string token; for one with variable parts, all of it. */
export function pythonString(tokens: Tokens, at: number): PythonString {
  const text = tokens.text;
  const start = tokens.starts[at]!;
  const last = tokens.kind(at) === token.TEMPLATE ? tokens.closing(at) : at;
  const end = last < tokens.count ? tokens.ends[last]! : text.length;
  let quoteAt = start;
  let isRaw = false;
  let isFormatted = false;
  for (; quoteAt < end && text[quoteAt] !== '"' && text[quoteAt] !== "'"; quoteAt++) {
    const letter = text[quoteAt]!.toLowerCase();
    if (letter === "r") isRaw = true;
    else if (letter === "f" || letter === "t") isFormatted = true;
  }
  const quote = text[quoteAt]!;
  const width = text.startsWith(quote.repeat(3), quoteAt) && end - quoteAt >= 6 ? 3 : 1;
  const isClosed = text[end - 1] === quote && end - width >= quoteAt + width;
  const rules = isFormatted ? (isRaw ? RAW_FORMATTED : FORMATTED) : isRaw ? RAW : PLAIN;
  return { start: quoteAt + width, end: isClosed ? end - width : end, rules };
}

/** The text of a plain string token. */
export function pythonStringValue(tokens: Tokens, at: number): string {
  const { start, end, rules } = pythonString(tokens, at);
  return decodeString(tokens.text, start, end, rules);
}
