import type { Region } from "../domain/reference.ts";
import { Lines, type Edit } from "./edit.ts";

/** Code as its language means it, and how what is put into it is written in the file. */
export interface View {
  text: string;
  newline: string;
  /** False where the code stands inside another file's text, whose lines are not its own. */
  hasOwnLines: boolean;
  /** Offset in `text` of an offset in the file; null where it lies outside. */
  fromFile(offset: number): number | null;
  toFile(edit: Edit): Edit;
}

/** A file whose text is the code itself. */
export function viewOfFile(text: string, hasOwnLines: boolean): View {
  return {
    text,
    newline: text.includes("\r\n") ? "\r\n" : "\n",
    hasOwnLines,
    fromFile: (offset) => offset,
    toFile: (edit) => edit,
  };
}

/** The part of a file that an edit of code at a region can be made in: the file itself, or the cell of a notebook. */
export function viewAround(path: string, lines: Lines, region: Region, hasOwnLines: boolean): View | null {
  if (!/\.ipynb$/i.test(path)) return viewOfFile(lines.text, hasOwnLines);
  return viewOfCell(lines.text, lines.offsetOf(region));
}

/** The source of the notebook cell around an offset: the strings of its list as one text, escapes decoded. */
function viewOfCell(text: string, offset: number): View | null {
  const strings = stringsOfSource(text, offset);
  if (strings === null) return null;
  let decoded = "";
  // Where each decoded character begins and ends in the file.
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of strings.contents) {
    for (let at = start; at < end;) {
      const escape = text[at] === "\\" ? (text[at + 1] === "u" ? 6 : 2) : 1;
      const character = escape === 1 ? text[at]! : decodeEscape(text.slice(at, at + escape));
      if (character === null) return null;
      decoded += character;
      starts.push(at);
      ends.push(at + escape);
      at += escape;
    }
  }
  const first = strings.contents[0]!;
  // One line of code is one item of the list, as every notebook tool writes it.
  const between = strings.isList ? text.slice(strings.contents[0]!.end, strings.contents[1]?.start ?? first.end) : "";
  const separator = /^",\s*"$/.test(between) ? between : "";
  const encode = (inserted: string): string =>
    JSON.stringify(inserted).slice(1, -1).replaceAll("\\n", `\\n${separator}`);
  return {
    text: decoded,
    newline: "\n",
    hasOwnLines: true,
    fromFile(raw) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! < raw) low = middle + 1;
        else high = middle;
      }
      // The end of a stretch stands behind its last character, which may be the end of an item.
      if (starts[low] === raw) return low;
      return low > 0 && ends[low - 1] === raw ? low : null;
    },
    toFile({ start, end, text: inserted }) {
      const from = start > 0 ? ends[start - 1]! : first.start;
      const to = end > start ? ends[end - 1]! : from;
      return { start: end > start ? starts[start]! : from, end: to, text: encode(inserted) };
    },
  };
}

function decodeEscape(escape: string): string | null {
  try {
    const value: unknown = JSON.parse(`"${escape}"`);
    return typeof value === "string" && value.length === 1 ? value : null;
  } catch {
    return null;
  }
}

/** The strings behind the key `source` around an offset, without their quotes. One pass over the file. */
function stringsOfSource(
  text: string,
  offset: number,
): { isList: boolean; contents: { start: number; end: number }[] } | null {
  let isSource = false;
  for (let at = text.indexOf('"'); at !== -1 && at <= offset; at = text.indexOf('"', at)) {
    const end = endOfString(text, at);
    const content = { start: at + 1, end: end - 1 };
    const behind = skipSpace(text, end);
    if (text[behind] === ":") {
      isSource = text.slice(content.start, content.end) === "source";
      const value = skipSpace(text, behind + 1);
      if (isSource && text[value] === "[") {
        const list = stringsOfList(text, value + 1);
        if (offset < list.end)
          return offset < (list.contents[0]?.start ?? list.end) ? null : { isList: true, contents: list.contents };
        at = list.end;
        continue;
      }
    } else if (isSource && offset < end) return { isList: false, contents: [content] };
    at = end;
  }
  return null;
}

function stringsOfList(text: string, start: number): { contents: { start: number; end: number }[]; end: number } {
  const contents: { start: number; end: number }[] = [];
  let at = skipSpace(text, start);
  while (text[at] === '"') {
    const end = endOfString(text, at);
    contents.push({ start: at + 1, end: end - 1 });
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return { contents, end: at };
}

function endOfString(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
