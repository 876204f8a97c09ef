import { Lexer, type Token, type Tokens } from "marked";
import { htmlLines } from "./html-lines.ts";
import { announcedBy } from "./lexicons.ts";
import { isWide, narrowed } from "./narrow.ts";
import { isOnlyImages, normalTitle, plainText } from "./plain-text.ts";
import type { Piece } from "./visible.ts";

/** Content of a part. `row` is a table's line with its cells joined by a bar. */
export interface Block {
  kind: "prose" | "item" | "row" | "code" | "image";
  /** Words without markup; code as it stands. Lines of a paragraph stay apart. */
  text: string;
  /** The Markdown it was read from, where links matter. */
  source: string;
  line: number;
  /** True for the first row of a table. */
  isHeader?: boolean;
}

/**
 * A heading, bold line or label with what stands under it. Depth 0 is the text before any heading, 1 to 6 are headings, 7 bold lines
 * and titles of foldable parts, 8 labels in paragraphs, more are labels in lists.
 */
export interface Part {
  kind: "opening" | "heading" | "label";
  depth: number;
  /** Lower case, without markup and numbering. */
  title: string;
  /** As written, without markup. */
  written: string;
  line: number;
  blocks: Block[];
  parts: Part[];
  parent: Part | null;
}

const BOLD_LINE = 7;
const LABEL = 8;
const LONGEST_TITLE = 120;
const MOST_ROWS = 60;
const LONGEST_CODE = 6_000;
const WORDS_OF_A_LINE = 5;

/** The parts of a card in the order of the text. The first is its opening; everything else hangs below it. */
export function readOutline(pieces: readonly Piece[]): readonly Part[] {
  const builder = new OutlineBuilder();
  for (const piece of pieces) {
    builder.isWide = isWide(piece.text);
    builder.read(lex(builder.isWide ? piece.text : narrowed(piece.text)), piece.line, 0);
  }
  return builder.parts;
}

/** Block tokens only: inline text is read by `plainText`, in linear time. Text that the parser cannot read is one paragraph. */
function lex(text: string): Token[] {
  try {
    return new Lexer({ gfm: true }).blockTokens(text, []);
  } catch {
    return [{ type: "paragraph", raw: text, text, tokens: [] }];
  }
}

class OutlineBuilder {
  readonly parts: Part[] = [
    { kind: "opening", depth: 0, title: "", written: "", line: 1, blocks: [], parts: [], parent: null },
  ];
  /** True while a piece is read that has characters that one byte cannot hold. */
  isWide = false;
  #open: Part = this.parts[0]!;

  read(tokens: readonly Token[], firstLine: number, listDepth: number): void {
    let line = firstLine;
    for (const token of tokens) {
      this.#token(token, line, listDepth);
      line += countBreaks(token.raw);
    }
  }

  #token(token: Token, line: number, listDepth: number): void {
    switch (token.type) {
      case "heading":
        return this.#heading(token as Tokens.Heading, line, listDepth);
      case "code":
        return isIndentedProse(token as Tokens.Code)
          ? this.#paragraph((token as Tokens.Code).text, line, listDepth, "prose")
          : this.#block("code", (token as Tokens.Code).text.slice(0, LONGEST_CODE), line);
      case "list":
        return this.#list(token as Tokens.List, line, listDepth);
      case "blockquote":
        return this.read((token as Tokens.Blockquote).tokens, line, listDepth);
      case "table":
        return this.#table(token as Tokens.Table, line);
      case "html":
        return this.#html(token.raw, line, listDepth);
      case "paragraph":
      case "text":
        return /<(?:h[1-6]|table|summary|pre|ul|ol|p|div)\b/i.test(token.raw)
          ? this.#html(token.raw, line, listDepth)
          : this.#paragraph(token.raw, line, listDepth, listDepth > 0 ? "item" : "prose");
      default:
        return;
    }
  }

  #heading(token: Tokens.Heading, line: number, listDepth: number): void {
    const setext = !/^ {0,3}#/.test(token.raw);
    const lines = token.text.split("\n");
    // A rule line under a paragraph makes it a heading for the parser; no author means that.
    if (
      setext &&
      (lines.length > 1 || token.text.length > 80 || /[.!?。]\s*$/.test(token.text) || isLabel(token.text))
    ) {
      return this.#paragraph(token.text, line, listDepth, "prose");
    }
    this.#title(token.depth, token.text, line);
  }

  /** Opens a part; words after a colon in its title are content. */
  #title(depth: number, text: string, line: number): void {
    const words = plainText(text).trim();
    const colon = /^([^:：]{2,60})[:：]\s*(\S.*)$/s.exec(words);
    if (colon !== null && !/^\s*\/\//.test(colon[2]!) && (!isKnownTitle(text) || isValue(colon[1]!, colon[2]!))) {
      this.#enter("heading", depth, colon[1]!, words, line);
      this.#block("prose", colon[2]!, line);
    } else {
      this.#enter("heading", depth, text, words, line);
    }
  }

  #list(token: Tokens.List, line: number, listDepth: number): void {
    let at = line;
    for (const item of token.items) {
      this.read(item.tokens, at, listDepth + 1);
      this.#leave(LABEL + listDepth + 1);
      at += countBreaks(item.raw);
    }
  }

  #table(token: Tokens.Table, line: number): void {
    const rows = [token.header, ...token.rows.slice(0, MOST_ROWS)];
    rows.forEach((row, index) => {
      const source = row.map((cell) => cell.text).join(" | ");
      const text = plainText(source);
      // A line that follows a table without a gap is its last row for the parser, and a paragraph for its author.
      const [only, ...others] = text.split("|");
      if (
        index > 1 &&
        others.every((cell) => cell.trim() === "") &&
        (only?.match(/\p{L}+/gu)?.length ?? 0) >= WORDS_OF_A_LINE
      ) {
        this.#paragraph(row[0]!.text, line + index + 1, 0, "prose");
        return;
      }
      if (/[\p{L}\p{N}]/u.test(text))
        this.#block("row", text, index === 0 ? line : line + index + 1, source, index === 0);
      else if (isOnlyImages(source)) this.#block("image", "", line, source);
    });
  }

  #html(raw: string, line: number, listDepth: number): void {
    for (const piece of htmlLines(raw)) {
      const at = line + piece.offset;
      if (piece.heading !== null) this.#title(piece.heading, piece.text.replace(/\*\*/g, ""), at);
      else if (piece.kind === "text") this.#paragraph(piece.text, at, listDepth, "prose");
      else if (piece.kind === "item") {
        this.#paragraph(piece.text, at, listDepth + 1, "item");
        this.#leave(LABEL + listDepth + 1);
      } else if (piece.kind === "row") {
        const text = plainText(piece.text)
          .replace(/(?:\s*\|\s*)+$/, "")
          .replace(/\s*\n\s*/g, " ")
          .trim();
        if (text !== "") this.#block("row", text, at, piece.text);
      } else this.#block(piece.kind, piece.text.slice(0, LONGEST_CODE), at);
    }
  }

  /** Splits a paragraph at bold lines, labels and forgotten heading marks; what is left is text. */
  #paragraph(raw: string, line: number, listDepth: number, kind: "prose" | "item"): void {
    const level = listDepth > 0 ? LABEL + listDepth : LABEL;
    let text: string[] = [];
    let start = line;
    let isInside = false;
    const flush = (): void => {
      const source = text.join("\n");
      text = [];
      if (/\S/.test(source) && !isContentsLine(source)) {
        const words = plainText(source).trim();
        if (/[\p{L}\p{N}]/u.test(words)) this.#block(kind, words, start, source);
        else if (isOnlyImages(source)) this.#block("image", "", start, source);
        else this.#block(kind, "", start, source);
      }
    };
    let at = line - 1;
    for (const physical of raw.split("\n")) {
      at++;
      for (const written of physical.includes("<") ? physical.split(/<br\s{0,3}\/?>/i) : [physical]) {
        const label = readLabel(written);
        const forgotten = listDepth === 0 ? /^ {0,3}(#{2,6})([^#\s!].{0,100})$/.exec(written) : null;
        if (label === null && forgotten === null) {
          if (text.length === 0) start = at;
          text.push(written);
          continue;
        }
        flush();
        if (isInside) this.#leave(level);
        isInside = false;
        if (forgotten !== null) this.#title(forgotten[1]!.length, forgotten[2]!, at);
        else if (label!.value === null)
          this.#enter("heading", listDepth > 0 ? level : BOLD_LINE, label!.title, plainText(label!.title).trim(), at);
        else {
          this.#enter("label", level, label!.title, plainText(label!.title).trim(), at);
          if (label!.value !== "") {
            start = at;
            text.push(label!.value);
            isInside = true;
          }
        }
      }
    }
    flush();
    // What follows in the same list item belongs to its label.
    if (isInside && listDepth === 0) this.#leave(level);
  }

  #enter(kind: "heading" | "label", depth: number, title: string, written: string, line: number): void {
    if (title.length > 4 * LONGEST_TITLE) return this.#block("prose", written, line);
    this.#leave(depth);
    const parent = this.#open;
    const part: Part = {
      kind,
      depth,
      title: normalTitle(this.isWide ? narrowed(title) : title),
      written: written.trim(),
      line,
      blocks: [],
      parts: [],
      parent,
    };
    parent.parts.push(part);
    this.parts.push(part);
    this.#open = part;
  }

  /** Closes every open part of this depth or deeper. */
  #leave(depth: number): void {
    while (this.#open.depth >= depth && this.#open.parent !== null) this.#open = this.#open.parent;
  }

  #block(kind: Block["kind"], text: string, line: number, source = text, isHeader = false): void {
    this.#open.blocks.push({
      kind,
      text: this.isWide ? narrowed(text) : text,
      source,
      line,
      ...(isHeader ? { isHeader } : {}),
    });
  }
}

/** Text that is set in by four spaces is code for the parser; where nothing in it is code its author only set it in. */
function isIndentedProse(token: Tokens.Code): boolean {
  return (
    token.codeBlockStyle === "indented" &&
    !/[;{}$]|=\s|\w\(|^\s*(?:import|from|def|class|pip|python|git|curl|@|>>>|<)/m.test(token.text)
  );
}

/** A line of a table of contents: nothing but a link into the card itself. */
function isContentsLine(source: string): boolean {
  return /^\s*(?:[\d.]{1,6}\s*)?\[[^\n]{1,200}\]\(#[^()\s]{0,200}\)\s*$/.test(source);
}

/** `value` is null for a bold line that stands alone, empty for a label whose value follows below it or is missing. */
interface Label {
  title: string;
  value: string | null;
}

const BOLD_START = /^\s*(?:[-*+•▪●‣◦·]\s+|\d{1,2}[.)]\s+|>\s*)?[^\p{L}\p{N}*_\n[(<]{0,8}(\*{2,3}|__)(?=\S)/u;

function isLabel(line: string): boolean {
  return readLabel(line) !== null;
}

/** Reads `**Title:** value`, `**Title**: value`, `**Title** - value`, `**Title: value**` and bold lines. */
function readLabel(line: string): Label | null {
  const written = line.includes("<") ? line.replace(/<\/?(?:b|strong)>/gi, "**") : line;
  const start = written.includes("**") || written.includes("__") ? BOLD_START.exec(written) : null;
  if (start === null) return null;
  const from = start[0].length;
  const end = written.indexOf(start[1]!, from);
  if (end === -1 || end - from > LONGEST_TITLE) return null;
  const title = written.slice(from, end);
  const rest = written.slice(end + start[1]!.length).replace(/^\*+/, "");
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  if (/[:：]\s*$/.test(title)) return { title, value: rest.trim() };
  const after = /^\s*(?:[:：]|[-–—]\s)\s*(.*)$/s.exec(rest);
  if (after !== null) return { title, value: after[1]!.trim() };
  if (/[\p{L}\p{N}]/u.test(plainText(rest))) {
    return /^\s/.test(rest) && /^\p{Lu}/u.test(title) && isKnownTitle(title) ? { title, value: rest.trim() } : null;
  }
  const inner = /^([^:：]{2,60})[:：]\s+(\S.*)$/s.exec(title);
  if (inner !== null) return { title: inner[1]!, value: inner[2]! };
  return /[.!?。]\s*$/.test(title) && title.length > 40 ? null : { title, value: null };
}

function isKnownTitle(title: string): boolean {
  return announcedBy(normalTitle(title), "model").size > 0;
}

/** In "License: MIT" the words after the colon are content, in "Data: training data" a title of their own. */
function isValue(title: string, rest: string): boolean {
  return isKnownTitle(title) && !isKnownTitle(rest);
}

function countBreaks(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks++;
  return breaks;
}
