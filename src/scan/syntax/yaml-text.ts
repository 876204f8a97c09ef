import { Finder } from "./finder.ts";

export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const TAB = 9;
export const HASH = 35;
export const COLON = 58;

/** Questions about a YAML text that need no state but an offset. Asked for every line, they cost one pass over the text together. */
export class YamlText {
  readonly text: string;
  readonly #newlines: Finder;
  readonly #hashes: Finder;
  readonly #closings: ReadonlyMap<string, Finder>;

  constructor(text: string) {
    this.text = text;
    this.#newlines = new Finder(text, "\n");
    this.#hashes = new Finder(text, "#");
    this.#closings = new Map(["}}", "%}", "#}", "%>"].map((mark) => [mark, new Finder(text, mark)]));
  }

  /** Offset behind the `}}` that comes next on this line, or -1. */
  bracesEnd(at: number): number {
    const close = this.#closings.get("}}")!.next(at);
    return close < this.lineEnd(at) ? close + 2 : -1;
  }

  lineEnd(from: number): number {
    return this.#newlines.next(from);
  }

  spacesFrom(at: number): number {
    while (isWhite(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** End of an anchor's, alias's or tag's name. */
  wordEnd(at: number): number {
    for (let code = this.text.charCodeAt(at); code > SPACE && !isFlowEnd(code); code = this.text.charCodeAt(at)) at++;
    return at;
  }

  trimEnd(start: number, end: number, breaksToo = false): number {
    while (end > start && (breaksToo ? isSpaceOrBreak : isWhite)(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** Offset behind the closing quote; the end of the line where there is none. */
  quoteEnd(start: number): number {
    const text = this.text;
    const quote = text[start]!;
    for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at)) {
      if (quote === "'") {
        if (text.charCodeAt(at + 1) !== 39) return at + 1;
        at += 2;
      } else {
        let slashes = 0;
        while (text.charCodeAt(at - 1 - slashes) === 92 && at - 1 - slashes > start) slashes++;
        if (slashes % 2 === 0) return at + 1;
        at++;
      }
    }
    return this.lineEnd(start);
  }

  /** End of the plain text on this line: a comment or the line's end. */
  plainStop(from: number): number {
    const lineEnd = this.lineEnd(from);
    const text = this.text;
    for (let at = this.#hashes.next(from + 1); at < lineEnd; at = this.#hashes.next(at + 1)) {
      if (isWhite(text.charCodeAt(at - 1))) return at;
    }
    return lineEnd;
  }

  /** Offset of the colon that makes the plain text from here a key; -1 where the line has none. */
  plainKeyEnd(from: number): number {
    const text = this.text;
    for (let at = from; ; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) {
        if (!(text.charCodeAt(at + 1) > SPACE)) return at;
      } else if (code === NEWLINE || code !== code) return -1;
      else if (code === HASH) {
        if (at > from && isWhite(text.charCodeAt(at - 1))) return -1;
      } else if (code === 123 && this.isTemplateAt(at)) {
        const close = this.bracesEnd(at);
        if (close !== -1) at = close - 1;
      }
    }
  }

  isKeyEnd(end: number): boolean {
    const colon = this.spacesFrom(end);
    return this.text.charCodeAt(colon) === COLON && !(this.text.charCodeAt(colon + 1) > SPACE);
  }

  /** Whether `---` or `...` stands here; the caller knows that it is at the beginning of a line. */
  isDocumentMark(at: number): boolean {
    const mark = this.text.slice(at, at + 3);
    return (mark === "---" || mark === "...") && !(this.text.charCodeAt(at + 3) > SPACE);
  }

  isTemplateAt(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return this.text.charCodeAt(at) === 123 && (next === 123 || next === 37);
  }

  /** End of a template's action that begins here and fills the rest of its line (or lines), or -1. */
  actionEnd(at: number): number {
    const text = this.text;
    const open = text.slice(at, at + 2);
    if (open !== "{{" && open !== "{%" && open !== "{#" && open !== "<%") return -1;
    const close = open === "{{" ? "}}" : open === "{%" ? "%}" : open === "{#" ? "#}" : "%>";
    const closings = this.#closings.get(close)!;
    const lineEnd = this.lineEnd(at);
    let end = closings.next(at) + 2;
    // An action over many lines is a comment or a long pipeline; beyond that the braces mean something else.
    if (end > text.length || end - at > 4000) return -1;
    for (let next = closings.next(end); next < lineEnd; next = closings.next(end)) end = next + 2;
    const rest = this.spacesFrom(end);
    const code = text.charCodeAt(rest);
    return code === HASH || code === NEWLINE || code === RETURN || code !== code ? rest : -1;
  }
}

/** Space, tab or carriage return. */
export function isWhite(code: number): boolean {
  return code === SPACE || code === TAB || code === RETURN;
}

export function isSpaceOrBreak(code: number): boolean {
  return code === SPACE || code === TAB || code === RETURN || code === NEWLINE;
}

/** `,`, brackets and braces: they end a plain scalar inside a flow collection. */
export function isFlowEnd(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** What ends an entry or item of a flow collection. */
export function isFlowStop(code: number): boolean {
  return code === 44 || code === 93 || code === 125;
}

/** What makes a colon a mapping's inside a flow collection. */
export function isFlowBreak(code: number): boolean {
  return !(code > SPACE) || isFlowEnd(code);
}
