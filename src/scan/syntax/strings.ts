import { Excerpt } from "../source.ts";

/** How the inside of a string literal is to be read. */
export interface StringRules {
  /** Backslashes are ordinary characters. */
  isRaw: boolean;
  /** A character that stands for itself when doubled: `{` and `}` in templates, `"` in verbatim strings. */
  doubled?: string;
  /** A backslash before any other character stays, as in Python. */
  keepsUnknown?: boolean;
}

const SIMPLE: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "\u0007",
  s: " ",
  e: "\u001b",
};

/** The value of the text between `from` and `to`. */
export function decodeString(text: string, from: number, to: number, rules: StringRules): string {
  const raw = text.slice(from, to);
  return isPlain(raw, rules) ? raw : decodeInto(new Excerpt(), text, from, to, rules).text;
}

/** Appends the value to an excerpt, which remembers where each of its characters stands. */
export function decodeInto(excerpt: Excerpt, text: string, from: number, to: number, rules: StringRules): Excerpt {
  const raw = text.slice(from, to);
  if (isPlain(raw, rules)) return excerpt.copy(text, from, to);
  let run = 0;
  for (let at = nextMark(raw, 0, rules); at < raw.length; at = nextMark(raw, at, rules)) {
    const character = raw[at]!;
    if (character === "\\" && !rules.isRaw) {
      excerpt.copy(text, from + run, from + at);
      const { value, width } = readEscape(raw, at, raw.length, rules.keepsUnknown === true);
      excerpt.write(value, from + at);
      at = run = at + width;
    } else if (raw[at + 1] === character) {
      excerpt.copy(text, from + run, from + at + 1);
      at = run = at + 2;
    } else at++;
  }
  return excerpt.copy(text, from + run, to);
}

function isPlain(raw: string, rules: StringRules): boolean {
  return (rules.isRaw || !raw.includes("\\")) && !hasDoubled(raw, rules.doubled);
}

/** The next character that may not stand for itself. */
function nextMark(raw: string, from: number, rules: StringRules): number {
  if (rules.doubled === undefined) {
    const at = raw.indexOf("\\", from);
    return at === -1 ? raw.length : at;
  }
  let at = from;
  while (at < raw.length && (rules.isRaw || raw[at] !== "\\") && !rules.doubled.includes(raw[at]!)) at++;
  return at;
}

function hasDoubled(raw: string, doubled: string | undefined): boolean {
  if (doubled === undefined) return false;
  for (const character of doubled) if (raw.includes(character + character)) return true;
  return false;
}

/** The escapes that the languages share; what one of them lacks does no harm to read. */
function readEscape(text: string, at: number, end: number, keepsUnknown: boolean): { value: string; width: number } {
  const next = text[at + 1];
  if (next === undefined || at + 1 >= end) return { value: "\\", width: 1 };
  const simple = SIMPLE[next];
  if (simple !== undefined && !(keepsUnknown && (next === "s" || next === "e"))) return { value: simple, width: 2 };
  if (next === "\n") return { value: "", width: 2 };
  if (next === "\r") return { value: "", width: text[at + 2] === "\n" ? 3 : 2 };
  if (next === "x") return readCode(text, at, end, 2);
  if (next === "U") return readCode(text, at, end, 8);
  if (next === "u") {
    if (text[at + 2] !== "{") return readCode(text, at, end, 4);
    const close = text.indexOf("}", at);
    if (close === -1 || close >= end || close - at > 12) return { value: "\\u", width: 2 };
    return { value: characterOf(text.slice(at + 3, close)) ?? "\\u", width: close + 1 - at };
  }
  if (next === "N" && text[at + 2] === "{") {
    const close = text.indexOf("}", at);
    if (close !== -1 && close < end && close - at < 100) return { value: "\ufffd", width: close + 1 - at };
  }
  if (next >= "0" && next <= "7") {
    let width = 2;
    while (width < 4 && at + width < end && text[at + width]! >= "0" && text[at + width]! <= "7") width++;
    return { value: String.fromCharCode(parseInt(text.slice(at + 1, at + width), 8)), width };
  }
  return { value: keepsUnknown && !/[\\'"]/.test(next) ? `\\${next}` : next, width: 2 };
}

function readCode(text: string, at: number, end: number, digits: number): { value: string; width: number } {
  const stop = at + 2 + digits;
  const value = stop <= end ? characterOf(text.slice(at + 2, stop)) : null;
  return value === null ? { value: text.slice(at, at + 2), width: 2 } : { value, width: 2 + digits };
}

function characterOf(hexadecimal: string): string | null {
  if (!/^[0-9A-Fa-f_]{1,8}$/.test(hexadecimal)) return null;
  const code = parseInt(hexadecimal.replaceAll("_", ""), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
