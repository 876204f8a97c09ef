import { classTable } from "./code-units.ts";
import * as token from "./tokens.ts";

export const SPACE = 0;
export const LINE = 1;
export const WORD = 2;
export const DIGIT = 3;
export const QUOTE = 4;
export const OPEN = 5;
export const CLOSE = 6;
export const HASH = 7;
export const BACKSLASH = 8;
export const OPERATOR = 9;
export const OTHER = 10;

export const CLASSES = classTable(WORD, OTHER);
/** Characters that go on with a name or number. */
export const IS_WORD = classTable(1, 0);
for (const c of " \t\r\f\v\0") CLASSES[c.charCodeAt(0)] = SPACE;
for (const c of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") CLASSES[c.charCodeAt(0)] = WORD;
for (const c of "0123456789") CLASSES[c.charCodeAt(0)] = DIGIT;
for (let c = 0; c < 128; c++) IS_WORD[c] = CLASSES[c] === WORD || CLASSES[c] === DIGIT ? 1 : 0;
for (const c of "([{") CLASSES[c.charCodeAt(0)] = OPEN;
for (const c of ")]}") CLASSES[c.charCodeAt(0)] = CLOSE;
for (const c of "=.,:;+-*/%@&|^~<>!") CLASSES[c.charCodeAt(0)] = OPERATOR;
CLASSES[0x0a] = LINE;
CLASSES[0x22] = CLASSES[0x27] = QUOTE;
CLASSES[0x23] = HASH;
CLASSES[0x5c] = BACKSLASH;

export const NEWLINE = 0x0a;
export const QUOTATION_MARK = 0x22;
export const IS_RAW = 1;
export const IS_TRIPLE = 2;
export const IS_TEMPLATE = 4;

export function flagsOfPrefix(units: Uint16Array, start: number, end: number): number {
  let flags = 0;
  for (let at = start; at < end; at++) {
    const letter = units[at]! | 0x20;
    if (letter === 0x72) flags |= IS_RAW;
    else if (letter === 0x66 || letter === 0x74) flags |= IS_TEMPLATE;
  }
  return flags;
}

export function isStringPrefix(units: Uint16Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const letter = units[index]! | 0x20;
    if (letter !== 0x72 && letter !== 0x62 && letter !== 0x75 && letter !== 0x66 && letter !== 0x74) return false;
  }
  return true;
}

/** Where the closing quote stands, -1 where the line ends before. */
export function endOfString(units: Uint16Array, from: number, quote: number, length: number): number {
  for (let at = from; at < length; at++) {
    const c = units[at]!;
    if (c === quote) return at;
    if (c === NEWLINE) return -1;
    if (c === 0x5c) {
      at++;
      if (units[at] === 0x0d && units[at + 1] === NEWLINE) at++;
    }
  }
  return -1;
}

export function endOfTriple(text: string, units: Uint16Array, from: number, quote: number): number {
  const mark = quote === QUOTATION_MARK ? '"""' : "'''";
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    let escapes = at;
    while (escapes > from && units[escapes - 1] === 0x5c) escapes--;
    if (((at - escapes) & 1) === 0) return at;
  }
  return -1;
}

/** Where the text of a template stops: at the `{` of a variable part, at its closing quote, or where a string must end. */
export function endOfTemplateText(
  text: string,
  units: Uint16Array,
  from: number,
  quote: number,
  flags: number,
): number {
  const length = text.length;
  let at = from;
  for (; at < length; at++) {
    const c = units[at]!;
    if (c === quote) {
      if ((flags & IS_TRIPLE) === 0) return at;
      if (units[at + 1] === quote && units[at + 2] === quote) return at;
    } else if (c === token.OPEN_BRACE) {
      if (units[at + 1] !== token.OPEN_BRACE) return at;
      at++;
    } else if (c === 0x5c) {
      const next = units[at + 1]!;
      if (next === 0x4e && (flags & IS_RAW) === 0 && units[at + 2] === token.OPEN_BRACE) {
        const close = text.indexOf("}", at);
        if (close === -1 || close - at > 100) return length;
        at = close;
      } else if (next !== token.OPEN_BRACE && next !== token.CLOSE_BRACE) {
        at++;
        if (next === 0x0d && units[at + 1] === NEWLINE) at++;
      }
    } else if (c === NEWLINE && (flags & IS_TRIPLE) === 0) return at;
  }
  return at;
}

/** Where `!r` or `:>{width}` ends: at its closing brace, or where the string must end. */
export function endOfSpecification(
  text: string,
  units: Uint16Array,
  from: number,
  quote: number,
  flags: number,
): number {
  let nesting = 0;
  for (let at = from; at < text.length; at++) {
    const c = units[at]!;
    if (c === token.OPEN_BRACE) nesting++;
    else if (c === token.CLOSE_BRACE) {
      if (nesting === 0) return at;
      nesting--;
    } else if (c === NEWLINE && (flags & IS_TRIPLE) === 0) return at;
    else if (
      c === quote &&
      nesting === 0 &&
      ((flags & IS_TRIPLE) === 0 || text.startsWith(quote === QUOTATION_MARK ? '"""' : "'''", at))
    )
      return at;
  }
  return text.length;
}
