import type { Span } from "../source.ts";
import { Finder } from "./finder.ts";
import { readEscape } from "./yaml-scalars.ts";

/** A word in pieces. `text` is what the characters mean; it is verbatim where it is as long as its span. */
export type ShellPart =
  | { kind: "text"; value: string; span: Span }
  | { kind: "variable"; name: string; fallback: ShellWord | null; isArray: boolean; isQuoted: boolean; span: Span }
  /** A command substitution, an arithmetic, a pattern operation: its value is not known here. */
  | { kind: "unknown"; span: Span };

export interface ShellWord {
  parts: ShellPart[];
  span: Span;
}

/** Words, quotes and expansions in one another. */
const MOST_DEPTH = 20;

/** Reads words of a shell text from a position on: quotes, escapes and expansions. */
export class ShellWordReader {
  at = 0;
  readonly #text: string;
  readonly #actionEnds: Finder;
  /** Reads the commands of `$(` …, from behind the parenthesis to behind the one that closes it. */
  readonly #substitute: () => void;
  #depth = 0;

  constructor(text: string, substitute: () => void) {
    this.#text = text;
    this.#actionEnds = new Finder(text, "}}");
    this.#substitute = substitute;
  }

  skipArithmetic(): void {
    const close = this.#text.slice(this.at, this.at + 500).indexOf("))");
    this.at += close === -1 ? 2 : close + 2;
  }

  skipBlanks(): void {
    for (;;) {
      if (isBlank(this.#text.charCodeAt(this.at))) this.at++;
      else if (this.#text.charCodeAt(this.at) === 92 && isBreak(this.#text, this.at + 1))
        this.at += this.#text.charCodeAt(this.at + 1) === 13 ? 3 : 2;
      else return;
    }
  }

  word(): ShellWord {
    const text = this.#text;
    const start = this.at;
    const parts: ShellPart[] = [];
    let plain = this.at;
    const flush = (): void => {
      if (plain < this.at) addText(parts, text.slice(plain, this.at), plain, this.at);
    };
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (isWordEnd(code) || code === 60 || code === 62 || code === 40 || isBlank(code)) break;
      if (code === 92) {
        flush();
        if (isBreak(text, this.at + 1)) {
          // A continued line ends the word here only if white space follows; either way nothing stands for it.
          this.at += text.charCodeAt(this.at + 1) === 13 ? 3 : 2;
        } else {
          if (this.at + 1 < text.length) addText(parts, text[this.at + 1]!, this.at, this.at + 2);
          this.at = Math.min(text.length, this.at + 2);
        }
        plain = this.at;
      } else if (code === 39 || code === 34) {
        flush();
        this.at++;
        if (code === 39) this.#singleQuoted(parts);
        else {
          const before = parts.length;
          const inside = this.at;
          this.quotedParts(parts, text.length, 34);
          if (parts.length === before) addText(parts, "", inside, inside);
          this.at++;
        }
        plain = this.at;
      } else if (code === 36 || code === 96) {
        flush();
        this.#expansion(parts, false);
        plain = this.at;
      } else if (code === 123 && text.charCodeAt(this.at + 1) === 123) {
        const close = this.#actionEnds.next(this.at);
        if (close - this.at > 400 || close === text.length) this.at += 2;
        else {
          flush();
          parts.push({ kind: "unknown", span: { start: this.at, end: close + 2 } });
          this.at = plain = close + 2;
        }
      } else this.at++;
    }
    flush();
    this.at = Math.min(this.at, text.length);
    return { parts, span: { start, end: this.at } };
  }

  #singleQuoted(parts: ShellPart[]): void {
    const start = this.at;
    const found = this.#text.indexOf("'", start);
    const end = found === -1 ? this.#text.length : found;
    addText(parts, this.#text.slice(start, end), start, end);
    this.at = Math.min(this.#text.length, end + 1);
  }

  /** The inside of double quotes up to the closing one (or up to `end`). */
  quotedParts(parts: ShellPart[], end: number, quote: number): void {
    const text = this.#text;
    let plain = this.at;
    const flush = (): void => {
      if (plain < this.at) addText(parts, text.slice(plain, this.at), plain, this.at);
    };
    while (this.at < end) {
      const code = text.charCodeAt(this.at);
      if (code === quote) break;
      if (code === 92) {
        const next = text.charCodeAt(this.at + 1);
        if (next === 36 || next === 96 || next === 34 || next === 92) {
          flush();
          addText(parts, text[this.at + 1]!, this.at, this.at + 2);
          plain = this.at += 2;
        } else if (next === 10) {
          flush();
          plain = this.at += 2;
        } else this.at = Math.min(end, this.at + 2);
      } else if (code === 36 || code === 96) {
        flush();
        this.#expansion(parts, true);
        plain = this.at;
      } else this.at++;
    }
    flush();
  }

  /** What begins with `$` or a backtick. */
  #expansion(parts: ShellPart[], isQuoted: boolean): void {
    const text = this.#text;
    const start = this.at;
    const next = text.charCodeAt(start + 1);
    if (text.charCodeAt(start) === 96) {
      const close = text.indexOf("`", start + 1);
      this.at = close === -1 ? text.length : close + 1;
      parts.push({ kind: "unknown", span: { start, end: this.at } });
    } else if (next === 123) {
      if (text.charCodeAt(start + 2) === 123) this.#action(parts, start);
      else this.#braces(parts, isQuoted);
    } else if (next === 40) {
      if (text.charCodeAt(start + 2) === 40) this.skipArithmetic();
      else {
        this.at += 2;
        this.#substitute();
      }
      parts.push({ kind: "unknown", span: { start, end: this.at } });
    } else if (next === 39 && !isQuoted) this.#ansiQuoted(parts);
    else {
      const name = /[A-Za-z_]\w*|[0-9@*#?$!-]/y;
      name.lastIndex = start + 1;
      const match = name.exec(text);
      this.at = start + 1 + (match?.[0].length ?? 0);
      const span = { start, end: this.at };
      if (match === null) addText(parts, "$", start, this.at);
      else parts.push({ kind: "variable", name: match[0], fallback: null, isArray: false, isQuoted, span });
    }
  }

  /** `${{ … }}` of a workflow. `env.NAME` is the variable itself. */
  #action(parts: ShellPart[], start: number): void {
    const close = this.#actionEnds.next(start);
    this.at = close - start > 400 || close === this.#text.length ? start + 3 : close + 2;
    const name = /^\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}$/.exec(this.#text.slice(start, this.at))?.[1];
    const span = { start, end: this.at };
    parts.push(
      name === undefined
        ? { kind: "unknown", span }
        : { kind: "variable", name, fallback: null, isArray: false, isQuoted: true, span },
    );
  }

  #braces(parts: ShellPart[], isQuoted: boolean): void {
    const text = this.#text;
    const start = this.at;
    const head = /\$\{([A-Za-z_]\w*|[0-9@*])(\[[^\]\n]{0,100}\])?(:?[-=+?]|\})?/y;
    head.lastIndex = start;
    const match = head.exec(text);
    this.at = match === null ? start + 2 : head.lastIndex;
    const operator = match?.[3];
    let fallback: ShellWord | null = null;
    if (operator !== "}") {
      const inner: ShellPart[] = [];
      const from = this.at;
      this.#braceWord(inner);
      const end = this.at;
      if (text.charCodeAt(this.at) === 125) this.at++;
      if (operator === undefined || match === null || operator.endsWith("+") || operator.endsWith("?")) {
        parts.push({ kind: "unknown", span: { start, end: this.at } });
        return;
      }
      fallback = { parts: inner, span: { start: from, end } };
    }
    const isArray = match![2] === "[@]" || match![2] === "[*]";
    parts.push({ kind: "variable", name: match![1]!, fallback, isArray, isQuoted, span: { start, end: this.at } });
  }

  /** The word behind an operator in `${…}`, up to its brace. */
  #braceWord(parts: ShellPart[]): void {
    const text = this.#text;
    let plain = this.at;
    const flush = (): void => {
      if (plain < this.at) addText(parts, text.slice(plain, this.at), plain, this.at);
    };
    this.#depth++;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code === 125 || code === 10) break;
      if (code === 92) {
        flush();
        if (this.at + 1 < text.length) addText(parts, text[this.at + 1]!, this.at, this.at + 2);
        plain = this.at = Math.min(text.length, this.at + 2);
      } else if (code === 36 && this.#depth < MOST_DEPTH) {
        flush();
        this.#expansion(parts, true);
        plain = this.at;
      } else if (code === 34 || code === 39) {
        flush();
        plain = ++this.at;
      } else this.at++;
    }
    flush();
    this.#depth--;
  }

  #ansiQuoted(parts: ShellPart[]): void {
    const text = this.#text;
    this.at += 2;
    let plain = this.at;
    while (this.at < text.length && text.charCodeAt(this.at) !== 39) {
      if (text.charCodeAt(this.at) !== 92) {
        this.at++;
        continue;
      }
      addText(parts, text.slice(plain, this.at), plain, this.at);
      const escape = readEscape(text, this.at);
      const end = escape?.end ?? Math.min(text.length, this.at + 2);
      addText(parts, escape?.characters ?? text.slice(this.at + 1, end), this.at, end);
      plain = this.at = end;
    }
    addText(parts, text.slice(plain, this.at), plain, this.at);
    this.at = Math.min(text.length, this.at + 1);
  }
}

/** The word as one string, where nothing in it varies. */
export function plainText(word: ShellWord): string | null {
  let value = "";
  for (const part of word.parts) {
    if (part.kind !== "text") return null;
    value += part.value;
  }
  return value;
}

/** Adds text, joining it with verbatim text that ends where it begins. */
function addText(parts: ShellPart[], value: string, start: number, end: number): void {
  const last = parts.at(-1);
  const isVerbatim = value.length === end - start;
  if (
    last?.kind === "text" &&
    isVerbatim &&
    last.span.end === start &&
    last.value.length === last.span.end - last.span.start
  ) {
    last.value += value;
    last.span.end = end;
  } else parts.push({ kind: "text", value, span: { start, end } });
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** Newline, `;`, `&`, `|`, `)` or the end of the text. */
export function isWordEnd(code: number): boolean {
  return code !== code || code === 10 || code === 59 || code === 38 || code === 124 || code === 41;
}

export function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) === 10);
}
