import { Excerpt } from "../source.ts";

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;

/** Characters behind `\` in a double-quoted YAML scalar (YAML 1.2, 5.7); JSON's and TOML's are among them. */
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " ",
  '"': '"', "/": "/", "\\": "\\", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029",
}; // prettier-ignore

/** Decodes the escape at the backslash `at`: its characters and the offset behind it; null where it is none. */
export function readEscape(text: string, at: number): { characters: string; end: number } | null {
  const letter = text[at + 1];
  if (letter === undefined) return null;
  const digits = letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
  if (digits === 0) {
    const characters = ESCAPES[letter];
    return characters === undefined ? null : { characters, end: at + 2 };
  }
  const code = text.slice(at + 2, at + 2 + digits);
  if (code.length < digits || !/^[0-9a-fA-F]+$/.test(code)) return null;
  const point = parseInt(code, 16);
  return {
    characters: point > 0x10ffff ? "\ufffd" : digits === 8 ? String.fromCodePoint(point) : String.fromCharCode(point),
    end: at + 2 + digits,
  };
}

/** A plain or quoted scalar that spans lines: one line break is a space, more are one fewer; indentation is dropped. */
export function fold(text: string, start: number, end: number, quote: '"' | "'" | null): Excerpt {
  const excerpt = new Excerpt();
  let at = start;
  let from = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === RETURN) {
      let stop = at;
      while (stop > from && isBlank(text.charCodeAt(stop - 1))) stop--;
      excerpt.copy(text, from, stop);
      const breakAt = at;
      let lines = 0;
      while (
        at < end &&
        (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === NEWLINE || text.charCodeAt(at) === RETURN)
      ) {
        if (text.charCodeAt(at) === NEWLINE) lines++;
        at++;
      }
      excerpt.write(lines > 1 ? "\n".repeat(lines - 1) : lines === 1 ? " " : "", breakAt);
      from = at;
    } else if (code === 92 && quote === '"') {
      excerpt.copy(text, from, at);
      const next = text.charCodeAt(at + 1);
      if (next === NEWLINE || next === RETURN) {
        at = next === RETURN && text.charCodeAt(at + 2) === NEWLINE ? at + 3 : at + 2;
        while (at < end && isBlank(text.charCodeAt(at))) at++;
        from = at;
        continue;
      }
      const escape = readEscape(text, at);
      if (escape === null || escape.end > end) {
        from = at;
        at = Math.min(end, at + 2);
      } else {
        excerpt.write(escape.characters, at);
        at = from = escape.end;
      }
    } else if (code === 39 && quote === "'" && text.charCodeAt(at + 1) === 39) {
      excerpt.copy(text, from, at + 1);
      at = from = at + 2;
    } else at++;
  }
  return excerpt.copy(text, from, end);
}

/** The header of a block scalar (`|`, `>-`, `|2+`), or null where the character means something else. */
export interface BlockHeader {
  folded: boolean;
  chomp: "clip" | "strip" | "keep";
  /** Indentation beyond the parent's, where the header says it. */
  indent: number | null;
  /** Start of the line behind the header. */
  bodyStart: number;
}

const HEADER = /([|>])([-+]?)([1-9]?)([-+]?)[ \t]*(?:[ \t]#[^\n]*)?\r?(?:\n|$)/y;

export function readBlockHeader(text: string, at: number): BlockHeader | null {
  HEADER.lastIndex = at;
  const match = HEADER.exec(text);
  if (match === null) return null;
  const sign = match[2] || match[4];
  return {
    folded: match[1] === ">",
    chomp: sign === "-" ? "strip" : sign === "+" ? "keep" : "clip",
    indent: match[3] === "" ? null : Number(match[3]),
    bodyStart: HEADER.lastIndex,
  };
}

/** Where the body of a block scalar ends (the start of the first line that is no longer in it) and how deep it is indented. */
export function measureBlock(
  text: string,
  bodyStart: number,
  minimum: number,
  fixed: number | null,
): { end: number; indent: number } {
  let indent = fixed ?? -1;
  let line = bodyStart;
  let end = bodyStart;
  while (line < text.length) {
    let at = line;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    const isEmpty = at >= text.length || code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) === NEWLINE);
    if (!isEmpty) {
      const column = at - line;
      if (indent === -1) {
        if (column < minimum) break;
        indent = column;
      } else if (column < indent) break;
    }
    const next = text.indexOf("\n", at);
    line = next === -1 ? text.length : next + 1;
    end = line;
  }
  // Of lines that are all blank nothing stays.
  return { end, indent: indent === -1 ? Infinity : indent };
}

/** The body of a block scalar without its indentation, folded and chomped as the header says. */
export function readBlock(text: string, start: number, end: number, indent: number, header: BlockHeader): Excerpt {
  const excerpt = new Excerpt();
  // Line breaks not yet written: where they stand, and whether the line before them was more indented.
  let breaks: number[] = [];
  let wasIndented = false;
  let isFirst = true;
  for (let line = start; line < end;) {
    const found = text.indexOf("\n", line);
    const next = found === -1 || found >= end ? end : found + 1;
    let stop = found === -1 || found >= end ? end : found;
    if (stop > line && text.charCodeAt(stop - 1) === RETURN) stop--;
    let from = line;
    while (from < stop && from - line < indent && text.charCodeAt(from) === SPACE) from++;
    const hasBreak = next > stop;
    if (from >= stop) {
      if (hasBreak) breaks.push(stop);
    } else {
      const isIndented = isBlank(text.charCodeAt(from));
      writeBreaks(excerpt, breaks, header.folded && !isFirst && !wasIndented && !isIndented);
      excerpt.copy(text, from, stop);
      breaks = hasBreak ? [stop] : [];
      wasIndented = isIndented;
      isFirst = false;
    }
    line = next;
  }
  if (header.chomp === "keep") writeBreaks(excerpt, breaks, false);
  else if (header.chomp === "clip" && !isFirst) {
    // At the end of the text the line break that belongs to the value stands nowhere.
    if (breaks[0] === undefined) excerpt.insert("\n");
    else excerpt.write("\n", breaks[0]);
  }
  return excerpt;
}

function writeBreaks(excerpt: Excerpt, breaks: readonly number[], fold: boolean): void {
  if (fold && breaks.length === 1) excerpt.write(" ", breaks[0]!);
  else for (const at of fold ? breaks.slice(1) : breaks) excerpt.write("\n", at);
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
