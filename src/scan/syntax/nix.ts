import { Excerpt } from "../source.ts";
import { Scalar, type ConfigNode, type ConfigTree, type Entry, type Mapping, type Sequence } from "./tree.ts";

const MOST_DEPTH = 80;
/** What ends the bindings of `let`: the word `in`, no bracket. */
const LET = -2;
const NAME = /[A-Za-z_][\w'-]*/y;
const WORDS = new Set(["let", "in", "with", "inherit", "rec", "if", "then", "else", "assert", "or"]);

/**
 * Reads the attribute sets, lists and strings of a Nix expression. Functions and operators are passed over: what stands in them is
 * given in the set or list around it. Never throws.
 */
export function parseNix(text: string): ConfigTree {
  return new NixParser(text).parse();
}

class NixParser {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  readonly #tree: ConfigTree = { roots: [], comments: [] };
  /** Values that stand side by side in an expression, rather than in a list. */
  readonly #loose = new Set<ConfigNode>();

  constructor(text: string) {
    this.#text = text;
  }

  parse(): ConfigTree {
    while (this.#at < this.#text.length) {
      const node = this.#bindings(-1);
      if (node.entries.length > 0) this.#tree.roots.push(node);
      this.#at++;
    }
    return this.#tree;
  }

  /** `a.b = …;` up to the closing bracket. What is no binding is an entry without a key. */
  #bindings(close: number): Mapping {
    const mapping: Mapping = { kind: "mapping", entries: [], span: { start: this.#at, end: this.#at } };
    for (;;) {
      this.#skip();
      const code = this.#text.charCodeAt(this.#at);
      if (code !== code || code === close || code === 41 || code === 93) break;
      const start = this.#at;
      if (this.#isWord("in")) {
        this.#at += 2;
        if (close === LET) break;
        continue;
      }
      const path = this.#path();
      this.#skip();
      if (path.length > 0 && this.#text.charCodeAt(this.#at) === 61 && this.#text.charCodeAt(this.#at + 1) !== 61) {
        this.#at++;
        bind(mapping, path, this.#expression());
      } else {
        this.#at = start;
        const loose = this.#expression();
        for (const node of loose === null
          ? []
          : loose.kind === "sequence" && this.#loose.has(loose)
            ? loose.items
            : [loose]) {
          if (node.kind === "mapping") for (const entry of node.entries) mapping.entries.push(entry);
          else
            mapping.entries.push({ key: "", keySpan: { start: node.span.start, end: node.span.start }, value: node });
        }
      }
      if (this.#text.charCodeAt(this.#at) === 59 || this.#at === start) this.#at++;
    }
    mapping.span.end = this.#at;
    return mapping;
  }

  #path(): { key: string; keySpan: { start: number; end: number } }[] {
    const path: { key: string; keySpan: { start: number; end: number } }[] = [];
    for (;;) {
      if (this.#text.charCodeAt(this.#at) === 34) {
        const scalar = this.#string();
        path.push({ key: scalar.value, keySpan: scalar.span });
      } else {
        NAME.lastIndex = this.#at;
        const match = NAME.exec(this.#text);
        if (match === null || WORDS.has(match[0])) return [];
        path.push({ key: match[0], keySpan: { start: this.#at, end: this.#at + match[0].length } });
        this.#at += match[0].length;
      }
      this.#skip();
      if (this.#text.charCodeAt(this.#at) !== 46 || path.length > 20) return path;
      this.#at++;
      this.#skip();
    }
  }

  /** Everything up to a semicolon or closing bracket: its only value, or all values in it. */
  #expression(): ConfigNode | null {
    const values: ConfigNode[] = [];
    const start = this.#at;
    for (;;) {
      this.#skip();
      const code = this.#text.charCodeAt(this.#at);
      if (code !== code || code === 59 || code === 125 || code === 93 || code === 41) break;
      if (this.#isWord("in")) break;
      if (code === 58) values.length = 0;
      const value = this.#value();
      if (value !== null) values.push(value);
    }
    if (values.length <= 1) return values[0] ?? null;
    // `pkgs.mkShell { … }`, `lib.mkIf cfg.enable { … }`: the last set is what is meant.
    const sets = values.filter((value) => value.kind === "mapping");
    if (sets.length === 1) return sets[0]!;
    const loose: Sequence = { kind: "sequence", items: values, span: { start, end: this.#at } };
    this.#loose.add(loose);
    return loose;
  }

  #value(): ConfigNode | null {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    if (code === 34) return this.#string();
    if (code === 39 && text.charCodeAt(this.#at + 1) === 39) return this.#indented();
    if (code === 123 || code === 91 || code === 40) {
      this.#at++;
      if (this.#depth >= MOST_DEPTH) return null;
      this.#depth++;
      const close = code === 123 ? 125 : code === 91 ? 93 : 41;
      const node = code === 91 ? this.#list() : this.#bindings(close);
      this.#depth--;
      if (text.charCodeAt(this.#at) === close) this.#at++;
      if (code === 40 && node.kind === "mapping" && node.entries.length === 1 && node.entries[0]!.key === "")
        return node.entries[0]!.value;
      return node;
    }
    NAME.lastIndex = this.#at;
    const match = NAME.exec(text);
    this.#at += match?.[0].length ?? 1;
    if (match?.[0] !== "let" || this.#depth >= MOST_DEPTH) return null;
    this.#depth++;
    const bound = this.#bindings(LET);
    this.#depth--;
    return bound;
  }

  #isWord(word: string): boolean {
    return (
      this.#text.startsWith(word, this.#at) &&
      !/[\w'-]/.test(this.#text[this.#at + word.length] ?? "") &&
      !/[\w'-]/.test(this.#text[this.#at - 1] ?? "")
    );
  }

  #list(): Sequence {
    const sequence: Sequence = { kind: "sequence", items: [], span: { start: this.#at - 1, end: this.#at } };
    for (;;) {
      this.#skip();
      const code = this.#text.charCodeAt(this.#at);
      if (code !== code || code === 93 || code === 125 || code === 41) break;
      const item = this.#value();
      if (item !== null) sequence.items.push(item);
    }
    sequence.span.end = this.#at;
    return sequence;
  }

  #string(): Scalar {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    let escaped = false;
    for (; at < text.length && text.charCodeAt(at) !== 34; at++) {
      const code = text.charCodeAt(at);
      if (code === 92) {
        escaped = true;
        at++;
      } else if (code === 36 && text.charCodeAt(at + 1) === 123) at = this.#interpolationEnd(at + 2) - 1;
    }
    const end = Math.min(at, text.length);
    this.#at = Math.min(end + 1, text.length);
    return new Scalar(text, start, end, "quoted", escaped ? () => unescape(text, start, end) : null);
  }

  /** Offset behind the brace that closes an interpolation; quotes and braces inside it are its own. */
  #interpolationEnd(from: number): number {
    let braces = 1;
    let at = from;
    for (; at < this.#text.length && braces > 0; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 123) braces++;
      else if (code === 125) braces--;
      else if (code === 10) break;
    }
    return at;
  }

  /** `''…''`: the indentation that all lines share is not part of it. */
  #indented(): Scalar {
    const text = this.#text;
    const start = this.#at + 2;
    let end = text.indexOf("''", start);
    // `'''`, `''$` and `''\` are escapes.
    while (end !== -1 && /^''['$\\]/.test(text.slice(end, end + 3))) end = text.indexOf("''", end + 3);
    if (end === -1) end = text.length;
    this.#at = Math.min(end + 2, text.length);
    return new Scalar(text, start, end, "block", () => dedent(text, start, end));
  }

  #skip(): void {
    const text = this.#text;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (code <= 32) this.#at++;
      else if (code === 35) {
        const found = text.indexOf("\n", this.#at);
        const end = found === -1 ? text.length : found;
        this.#tree.comments.push({ start: this.#at + 1, end });
        this.#at = end;
      } else if (code === 47 && text.charCodeAt(this.#at + 1) === 42) {
        const found = text.indexOf("*/", this.#at + 2);
        const end = found === -1 ? text.length : found;
        this.#tree.comments.push({ start: this.#at + 2, end });
        this.#at = Math.min(text.length, end + 2);
      } else return;
    }
  }
}

function bind(
  mapping: Mapping,
  path: readonly { key: string; keySpan: { start: number; end: number } }[],
  value: ConfigNode | null,
): void {
  let current = mapping;
  for (const step of path.slice(0, -1)) {
    const last: Entry | undefined = current.entries.at(-1);
    if (last?.key === step.key && last.value?.kind === "mapping") current = last.value;
    else {
      const inner: Mapping = { kind: "mapping", entries: [], span: { ...step.keySpan } };
      current.entries.push({ ...step, value: inner });
      current = inner;
    }
  }
  current.entries.push({ ...path.at(-1)!, value });
}

function unescape(text: string, start: number, end: number): Excerpt {
  const excerpt = new Excerpt();
  let from = start;
  for (let at = text.indexOf("\\", start); at !== -1 && at + 1 < end; at = text.indexOf("\\", at + 2)) {
    const letter = text[at + 1]!;
    excerpt
      .copy(text, from, at)
      .write(letter === "n" ? "\n" : letter === "t" ? "\t" : letter === "r" ? "\r" : letter, at);
    from = at + 2;
  }
  return excerpt.copy(text, from, end);
}

function dedent(text: string, start: number, end: number): Excerpt {
  const lines: { from: number; to: number }[] = [];
  for (let from = start; from < end;) {
    const found = text.indexOf("\n", from);
    const to = found === -1 || found >= end ? end : found + 1;
    lines.push({ from, to });
    from = to;
  }
  const indents = lines
    .filter(({ from, to }) => text.slice(from, to).trim() !== "")
    .map(({ from, to }) => /^[ \t]*/.exec(text.slice(from, to))![0].length);
  // The first line stands behind the opening quotes and mostly is empty.
  const shared = indents.reduce(
    (least, indent, index) => (index === 0 && indent === 0 && indents.length > 1 ? least : Math.min(least, indent)),
    Infinity,
  );
  const excerpt = new Excerpt();
  for (const { from, to } of lines) {
    const indent = /^[ \t]*/.exec(text.slice(from, to))![0].length;
    excerpt.copy(text, from + Math.min(indent, shared === Infinity ? 0 : shared), to);
  }
  return excerpt;
}
