import { classTable } from "./code-units.ts";
import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

export const SPACE = 0;
export const LINE = 1;
export const WORD = 2;
export const DIGIT = 3;
export const QUOTATION = 4;
export const OPEN = 5;
export const CLOSE = 6;
export const OPERATOR = 7;
export const SOLIDUS = 8;
export const APOSTROPHE = 9;
export const BACKTICK = 10;
export const HASH = 11;
export const OTHER = 12;

export const CLASSES = classTable(WORD, OTHER);
export const IS_WORD = classTable(1, 0);
for (const c of " \t\r\f\v\0") CLASSES[c.charCodeAt(0)] = SPACE;
CLASSES[0xfeff] = CLASSES[0xa0] = CLASSES[0x2028] = CLASSES[0x2029] = SPACE;
for (const c of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$") CLASSES[c.charCodeAt(0)] = WORD;
for (const c of "0123456789") CLASSES[c.charCodeAt(0)] = DIGIT;
for (let c = 0; c < 128; c++) IS_WORD[c] = CLASSES[c] === WORD || CLASSES[c] === DIGIT ? 1 : 0;
for (const c of "([{") CLASSES[c.charCodeAt(0)] = OPEN;
for (const c of ")]}") CLASSES[c.charCodeAt(0)] = CLOSE;
for (const c of "=.,:;+-*%@&|^~<>!?") CLASSES[c.charCodeAt(0)] = OPERATOR;
CLASSES[0x0a] = LINE;
CLASSES[0x22] = QUOTATION;
CLASSES[0x27] = APOSTROPHE;
CLASSES[0x60] = BACKTICK;
CLASSES[0x2f] = SOLIDUS;
CLASSES[0x23] = HASH;

export const NEWLINE = 0x0a;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const DOLLAR = 0x24;

/** How strings with variable parts are written. */
export const PLAIN = 0;
export const BACKTICKS = 1;
export const DOLLARS = 2;
export const BACKSLASHES = 3;
export const BRACES = 4;

/** A string with variable parts, or that may have some. */
export interface Template {
  mode: number;
  quote: number;
  /** Number of quotes. */
  width: number;
  /** Number of dollars before it in C#: braces that make a variable part. */
  marks: number;
  /** Backslashes are ordinary. */
  isVerbatim: boolean;
  isMultiline: boolean;
  /** A doubled quote stands for itself. */
  doubles: boolean;
  hasSlash: boolean;
}

/** Where a string without variable parts ends: at its quote or the end of its line. */
export function endOfPlain(units: Uint16Array, from: number, quote: number): number {
  let at = from;
  for (;;) {
    const c = units[at]!;
    if (c === quote || c === NEWLINE) return at;
    if (c === BACKSLASH) at += units[at + 1] === 0x0d && units[at + 2] === NEWLINE ? 3 : 2;
    else if (c === 0 && isPadding(units, at)) return at;
    else at++;
  }
}

/** Whether a zero is the end of the text rather than part of it. */
export function isPadding(units: Uint16Array, at: number): boolean {
  return units[at + 1] === 0 && units[at + 2] === 0 && units[at + 3] === 0;
}

/** Where the text of a string stops: at its quote, at a variable part, or where the line ends too early. */
export function endOfText(units: Uint16Array, from: number, length: number, template: Template): number {
  const { quote, width, mode, marks } = template;
  let at = from;
  while (at < length) {
    const c = units[at]!;
    if (c === quote) {
      if (width === 1) {
        if (!template.doubles || units[at + 1] !== quote) return at;
        at += 2;
        continue;
      }
      let quotes = 1;
      while (quotes < width && units[at + quotes] === quote) quotes++;
      if (quotes === width) {
        // Quotes beyond the closing ones belong to the text.
        while (units[at + width] === quote) at++;
        return at;
      }
      at += quotes;
    } else if (c === BACKSLASH && !template.isVerbatim) {
      if (mode === BACKSLASHES && units[at + 1] === token.OPEN_PAREN) return at;
      at += units[at + 1] === 0x0d && units[at + 2] === NEWLINE ? 3 : 2;
    } else if (c === NEWLINE && !template.isMultiline) return at;
    else if (c === DOLLAR && (mode === BACKTICKS || mode === DOLLARS)) {
      const next = units[at + 1]!;
      if (next === token.OPEN_BRACE || (mode === DOLLARS && CLASSES[next] === WORD && next !== DOLLAR)) return at;
      at++;
    } else if (c === token.OPEN_BRACE && mode === BRACES) {
      let braces = 1;
      while (units[at + braces] === token.OPEN_BRACE) braces++;
      if (marks > 1 ? braces >= marks : (braces & 1) === 1) return at + braces - marks;
      at += braces;
    } else at++;
  }
  return Math.min(at, length);
}

export function isField(unit: number, quote: number): boolean {
  return unit !== quote && (unit === DOLLAR || unit === BACKSLASH || unit === token.OPEN_BRACE);
}

export function widthOfMark(units: Uint16Array, at: number, template: Template): number {
  if (template.mode === BRACES) return template.marks;
  return template.mode === DOLLARS && units[at + 1] !== token.OPEN_BRACE ? 1 : 2;
}

const BYTES: Template = {
  mode: PLAIN,
  quote: QUOTE,
  width: 1,
  marks: 0,
  isVerbatim: false,
  isMultiline: true,
  doubles: false,
  hasSlash: false,
};

/** `r"…"`, `br#"…"#`, `#"…"#`: where it ends, the end of the text where it does not end, -1 where it is none. */
export function endOfRaw(text: string, units: Uint16Array, start: number, from: number): number {
  let at = from;
  while (units[at] === 0x23) at++;
  const hashes = at - from;
  if (units[at] !== QUOTE || hashes > 100) return -1;
  const prefix = text.slice(start, from);
  if (prefix !== "" && !/^(?:r|br|cr|b|c)$/.test(prefix)) return -1;
  if (hashes === 0 && (prefix === "b" || prefix === "c"))
    return Math.min(text.length, endOfText(units, at + 1, text.length, BYTES) + 1);
  const mark = `"${"#".repeat(hashes)}`;
  const end = text.indexOf(mark, at + 1);
  return end === -1 ? text.length : end + mark.length;
}

/** The parenthesis that opens the text of `R"x(…)x"`, whose quote stands at `quote`; -1 where there is none. */
export function openingOfRaw(text: string, quote: number): number {
  let at = quote + 1;
  while (at - quote <= 17 && !/[\s()\\"]/.test(text[at] ?? ")")) at++;
  return text[at] === "(" && at - quote <= 17 ? at : -1;
}

export function endOfNested(units: Uint16Array, from: number, length: number): number {
  let nesting = 1;
  for (let at = from + 2; at < length; at++) {
    const c = units[at]!;
    const next = units[at + 1]!;
    if (c === token.STAR && next === token.SLASH) {
      at++;
      if (--nesting === 0) return at + 1;
    } else if (c === token.SLASH && next === token.STAR) {
      at++;
      nesting++;
    }
  }
  return length;
}

/** A character literal; in Rust also a lifetime. */
export function endOfCharacter(
  units: Uint16Array,
  at: number,
  length: number,
  kind: "character" | "lifetime" | "none" | "string",
): number {
  if (kind === "none") return at + 1;
  if (kind === "lifetime" && units[at + 1] !== BACKSLASH) {
    const isPair = (units[at + 1]! & 0xfc00) === 0xd800;
    const close = at + (isPair ? 3 : 2);
    if (units[close] === 0x27) return close + 1;
    let end = at + 1;
    while (IS_WORD[units[end]!] === 1) end++;
    return end;
  }
  for (let end = at + 1; end < length && end - at < 16; end++) {
    const c = units[end]!;
    if (c === BACKSLASH) end++;
    else if (c === 0x27) return end + 1;
    else if (c === NEWLINE) break;
  }
  return at + 1;
}

/** Where a regular expression ends behind its flags; minus the end of the line where it does not end on it. */
export function endOfRegularExpression(units: Uint16Array, from: number, length: number): number {
  let inClass = false;
  let at = from + 1;
  for (; at < length; at++) {
    const c = units[at]!;
    if (c === BACKSLASH) at++;
    else if (c === NEWLINE) return -at;
    else if (c === token.OPEN_BRACKET) inClass = true;
    else if (c === token.CLOSE_BRACKET) inClass = false;
    else if (c === token.SLASH && !inClass) break;
  }
  if (at >= length) return -length;
  at++;
  while (IS_WORD[units[at]!] === 1) at++;
  return at;
}

export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** `case x:` or `default:` alone on a line. */
export function isLabel(tokens: Tokens, first: number, count: number): boolean {
  if (tokens.kinds[count - 1] !== token.COLON || tokens.kinds[first] !== token.NAME) return false;
  return /^(?:case|default)$/.test(tokens.text.slice(tokens.starts[first], tokens.ends[first]));
}

export function startsAttribute(before: number): boolean {
  return before !== token.MINUS && before !== token.COLON && before !== token.DOT && before !== token.EQUALS;
}

/** Words behind which a value stands. */
const BEFORE_VALUES = new Set(
  "return typeof case in of delete void throw new else do instanceof await yield default extends export".split(" "),
);
const BEFORE_CONDITIONS = new Set(["if", "while", "for", "with"]);

/** Whether a value may stand where the next token would: then a slash begins a regular expression and `<` an element. */
export function isValueStart(tokens: Tokens, count: number): boolean {
  const last = count - 1;
  if (last < 0) return true;
  switch (tokens.kinds[last]!) {
    case token.NAME: {
      const word = tokens.text.slice(tokens.starts[last], tokens.ends[last]);
      return (
        BEFORE_VALUES.has(word) && tokens.kinds[last - 1] !== token.DOT && tokens.kinds[last - 1] !== token.OPTIONAL
      );
    }
    case token.NUMBER:
    case token.STRING:
    case token.TEMPLATE_END:
    case token.OPAQUE:
    case token.TAG_END:
    case token.CLOSE_BRACKET:
    case token.STEP:
      return false;
    case token.CLOSE_PAREN: {
      const before = tokens.matches[last]! - 1;
      if (before < 0 || tokens.kinds[before] !== token.NAME) return false;
      return (
        BEFORE_CONDITIONS.has(tokens.text.slice(tokens.starts[before], tokens.ends[before])) &&
        tokens.kinds[before - 1] !== token.DOT
      );
    }
    case token.CLOSE_BRACE: {
      // Behind a block begins a statement, behind an object its division.
      const open = tokens.matches[last]!;
      return open < 0 || isBlockStart(tokens, open) || !isValueStart(tokens, open);
    }
    case token.BANG: {
      // `x! / 2` of TypeScript, or `!/x/.test(y)`.
      let before = last;
      while (before >= 0 && tokens.kinds[before] === token.BANG) before--;
      return before < 0 || (tokens.kinds[before] !== token.CLOSE_BRACE && isValueStart(tokens, before + 1));
    }
    default:
      return true;
  }
}

/** Whether a brace that stands where a value may stand opens a block all the same. */
export function isBlockStart(tokens: Tokens, open: number): boolean {
  const before = tokens.kinds[open - 1];
  if (
    open === 0 ||
    before === token.SEMICOLON ||
    before === token.OPEN_BRACE ||
    before === token.CLOSE_BRACE ||
    before === token.FAT_ARROW
  )
    return true;
  return (
    before === token.CLOSE_PAREN ||
    (before === token.NAME && /^(?:else|do)$/.test(tokens.text.slice(tokens.starts[open - 1], tokens.ends[open - 1])))
  );
}

/** `<Name`, `<>`; not the type parameters of an arrow function. */
export function isTagStart(text: string, units: Uint16Array, at: number): boolean {
  const next = units[at + 1]!;
  if (next === token.GREATER) return true;
  if (CLASSES[next] !== WORD) return false;
  let end = at + 1;
  while (
    IS_WORD[units[end]!] === 1 ||
    units[end] === token.DOT ||
    units[end] === token.MINUS ||
    units[end] === token.COLON
  )
    end++;
  if (units[end] === token.COMMA) return false;
  if (
    units[end] === token.GREATER &&
    units[end + 1] === token.OPEN_PAREN &&
    end - at < 4 &&
    /^[A-Z]/.test(text.slice(at + 1, end))
  )
    return false;
  return !/^\s{1,20}(?:extends\s|,|=\s)/.test(text.slice(end, end + 32));
}

/** Kind of the operator in the low byte, its width above. */
export function operatorOf(c: number, next: number, third: number, hasOrElse: boolean): number {
  const one = 0x100 | c;
  switch (c) {
    case token.EQUALS:
      if (next === token.EQUALS) return (third === token.EQUALS ? 0x300 : 0x200) | token.COMPARISON;
      return next === token.GREATER ? 0x200 | token.FAT_ARROW : one;
    case token.BANG:
      return next === token.EQUALS ? (third === token.EQUALS ? 0x300 : 0x200) | token.COMPARISON : one;
    case token.LESS:
    case token.GREATER:
      if (c === token.LESS && next === token.LESS) return (third === token.EQUALS ? 0x300 : 0x200) | token.SHIFT;
      return next === token.EQUALS ? 0x200 | token.COMPARISON : one;
    case token.COLON:
      if (next === token.COLON) return 0x200 | token.PATH;
      return next === token.EQUALS ? 0x200 | token.WALRUS : one;
    case token.QUESTION:
      if (next === token.QUESTION) return third === token.EQUALS ? 0x300 | token.OR_ASSIGN : 0x200 | token.OR_ELSE;
      if (next === token.COLON) return 0x200 | token.OR_ELSE;
      return next === token.DOT && !(third >= 0x30 && third <= 0x39) ? 0x200 | token.OPTIONAL : one;
    case 0x7c:
      if (next === 0x7c)
        return third === token.EQUALS ? 0x300 | token.OR_ASSIGN : 0x200 | (hasOrElse ? token.OR_ELSE : token.AND);
      break;
    case 0x26:
      if (next === 0x26) return (third === token.EQUALS ? 0x300 : 0x200) | token.AND;
      break;
    case token.DOT:
      return next === token.DOT
        ? (third === token.DOT || third === token.EQUALS || third === token.LESS ? 0x300 : 0x200) | token.SPREAD
        : one;
    case token.MINUS:
      if (next === token.GREATER) return 0x200 | token.ARROW;
      if (next === token.MINUS) return 0x200 | token.STEP;
      break;
    case token.PLUS:
      if (next === token.PLUS) return 0x200 | token.STEP;
      break;
    case token.COMMA:
    case token.SEMICOLON:
    case token.AT:
    case 0x7e:
      return one;
  }
  return next === token.EQUALS ? 0x200 | token.AUGMENTED : one;
}
