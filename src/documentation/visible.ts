import type { CardPlace } from "../domain/resolution.ts";

/** What a reader of the rendered card can see, in pieces small enough for any parser. */
export interface Piece {
  /** 1-based line of its first line in the card. */
  line: number;
  text: string;
}

/** A piece ends at the next heading or blank line after this many characters. */
const PIECE_LENGTH = 16_000;
/** And at any line after this many. */
const LONGEST_PIECE = 64_000;
/** Longer lines (embedded images, minified tables) are cut: what they say stands at their start. */
const LONGEST_LINE = 20_000;
/** Markers at the start of a line open one nested block each; a parser calls itself for each of them. */
const NESTED_MARKERS = /^(?:[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]{0,4}){6,}/;

const FENCE = /^[ \t]*(?:>[ \t]?)?(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)$/;
/** A comment that asks for what should stand in its place; sentence-transformers `model_card_template.md`. */
const REQUEST = /<!--+\s{0,3}(describe (?:how|where|what|the|your) [^<>]{1,160})-->/i;
const CLOSING = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
const HEADING = /^#{1,6}[ \t]/;

/**
 * The text without what a reader cannot see, and the comments that ask for text. Blanks HTML comments outside of code and cuts the text where blocks end, so that a parser never sees more than a few thousand
 * characters at once. A fence that is never closed is taken to end before the next heading: authors forget it, and what follows is
 * meant as text.
 */
export function readVisible(lines: readonly string[]): { pieces: Piece[]; comments: CardPlace[] } {
  const pieces: Piece[] = [];
  const comments: CardPlace[] = [];
  let current: string[] = [];
  let start = 1;
  let length = 0;
  let fence: string | null = null;
  let inComment = false;
  const closings = closingFences(lines);

  const flush = (nextLine: number): void => {
    if (current.length > 0) pieces.push({ line: start, text: current.join("\n") });
    current = [];
    length = 0;
    start = nextLine;
  };

  for (let index = 0; index < lines.length; index++) {
    let line = lines[index]!;
    if (line.length > LONGEST_LINE) line = line.slice(0, LONGEST_LINE);
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
    } else {
      const request = line.includes("<!--") ? REQUEST.exec(line.slice(0, 400)) : null;
      if (request !== null) comments.push({ line: index + 1, quote: request[1]!.trim() });
      [line, inComment] = withoutComments(line, inComment);
      const opening = inComment ? null : FENCE.exec(line);
      if (opening !== null && !(opening[1]!.startsWith("`") && opening[2]!.includes("`"))) {
        if (isClosedLater(closings, opening[1]!, index)) fence = opening[1]!;
        else line = "";
      } else {
        line = line.replace(NESTED_MARKERS, "> ");
        if (length > PIECE_LENGTH && (HEADING.test(line) || /^\s*$/.test(line) || length > LONGEST_PIECE))
          flush(index + 1);
      }
    }
    current.push(line);
    length += line.length + 1;
  }
  flush(lines.length + 1);
  return { pieces, comments };
}

/** For each marker length, the last line that closes a fence opened by that many characters. */
interface Closings {
  backticks: number[];
  tildes: number[];
}

/** Longer markers are treated as this long. */
const LONGEST_MARKER = 16;

function closingFences(lines: readonly string[]): Closings {
  const closings: Closings = { backticks: [], tildes: [] };
  lines.forEach((line, index) => {
    const match = CLOSING.exec(line.length > 200 ? "" : line);
    if (match === null) return;
    const list = match[1]!.startsWith("`") ? closings.backticks : closings.tildes;
    for (let length = 3; length <= Math.min(match[1]!.length, LONGEST_MARKER); length++) list[length] = index;
  });
  return closings;
}

function isClosedLater(closings: Closings, marker: string, index: number): boolean {
  const list = marker.startsWith("`") ? closings.backticks : closings.tildes;
  return (list[Math.min(marker.length, LONGEST_MARKER)] ?? -1) > index;
}

function closes(line: string, fence: string): boolean {
  const match = CLOSING.exec(line.length > 200 ? "" : line);
  return match !== null && match[1]![0] === fence[0] && match[1]!.length >= fence.length;
}

/** Replaces comments by nothing; true where one goes on in the next line. */
function withoutComments(line: string, inComment: boolean): [string, boolean] {
  let out = "";
  let at = 0;
  let inside = inComment;
  while (at <= line.length) {
    if (inside) {
      const end = line.indexOf("-->", at);
      if (end === -1) return [out, true];
      at = end + 3;
      inside = false;
    } else {
      const begin = line.indexOf("<!--", at);
      if (begin === -1) return [out + line.slice(at), false];
      out += line.slice(at, begin);
      at = begin + 4;
      inside = true;
    }
  }
  return [out, inside];
}
