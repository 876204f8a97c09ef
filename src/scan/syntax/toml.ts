import { Excerpt, type Span } from "../source.ts";
import { Scalar, type ConfigNode, type ConfigTree, type Entry, type Mapping, type Sequence } from "./tree.ts";
import { readEscape } from "./yaml-scalars.ts";

const MOST_DEPTH = 100;
const BARE_KEY = /[A-Za-z0-9_\u0080-\uffff-]+/y;
const BARE_VALUE = /[^\s,\]}#]+(?: [0-9][^\s,\]}#]*)?/y;

/** Reads TOML with the place of every key and value. Values are as `smol-toml` gives them; a broken line costs itself only. */
export function parseToml(text: string): ConfigTree {
  return new TomlParser(text).parse();
}

interface Key {
  key: string;
  keySpan: Span;
}

class TomlParser {
  readonly #text: string;
  #at: number;
  #depth = 0;
  readonly #tree: ConfigTree = { roots: [], comments: [] };
  readonly #root: Mapping;
  /** The entries of the tables made by headers and dotted keys, so that a file of many tables stays linear. */
  readonly #known = new Map<Mapping, Map<string, Entry>>();

  constructor(text: string) {
    this.#text = text;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#root = emptyMapping(0, text.length);
    this.#tree.roots.push(this.#root);
  }

  parse(): ConfigTree {
    let table = this.#root;
    while ((this.#skip(), this.#at < this.#text.length)) {
      if (this.#text.charCodeAt(this.#at) === 91) table = this.#header() ?? table;
      else this.#keyValue(table);
      this.#at = this.#restOfLine();
    }
    return this.#tree;
  }

  /** `[a.b]` or `[[a.b]]`: the table that the lines below belong to. */
  #header(): Mapping | null {
    const isArray = this.#text.charCodeAt(this.#at + 1) === 91;
    this.#at += isArray ? 2 : 1;
    const path = this.#key();
    if (path.length === 0) return null;
    const last = path.pop()!;
    const parent = this.#descend(this.#root, path);
    const existing = this.#find(parent, last.key);
    const table = emptyMapping(this.#at, this.#at);
    if (isArray) {
      if (existing?.value?.kind === "sequence") existing.value.items.push(table);
      else this.#add(parent, { ...last, value: { kind: "sequence", items: [table], span: { ...table.span } } });
      return table;
    }
    if (existing?.value?.kind === "mapping") return existing.value;
    this.#add(parent, { ...last, value: table });
    return table;
  }

  #keyValue(table: Mapping): void {
    const path = this.#key();
    this.#spaces();
    if (path.length === 0 || this.#text.charCodeAt(this.#at) !== 61) return;
    this.#at++;
    this.#spaces();
    const last = path.pop()!;
    const value = this.#value();
    this.#add(this.#descend(table, path), { ...last, value });
    table.span.end = Math.max(table.span.end, this.#at);
  }

  /** The table at a path below another, made where it is missing; in a list of tables the last. */
  #descend(table: Mapping, path: readonly Key[]): Mapping {
    let current = table;
    for (const step of path) {
      const value = this.#find(current, step.key)?.value;
      const known = value?.kind === "sequence" ? value.items.at(-1) : value;
      if (known?.kind === "mapping") current = known;
      else {
        const made = emptyMapping(step.keySpan.start, step.keySpan.end);
        this.#add(current, { ...step, value: made });
        current = made;
      }
    }
    return current;
  }

  #find(table: Mapping, key: string): Entry | undefined {
    return this.#known.get(table)?.get(key);
  }

  #add(table: Mapping, entry: Entry): void {
    table.entries.push(entry);
    const known = this.#known.get(table);
    if (known === undefined) this.#known.set(table, new Map([[entry.key, entry]]));
    else known.set(entry.key, entry);
  }

  /** A dotted key; empty where none stands here. */
  #key(): Key[] {
    const path: Key[] = [];
    do {
      this.#spaces();
      const code = this.#text.charCodeAt(this.#at);
      if (code === 34 || code === 39) {
        const scalar = this.#string();
        path.push({ key: scalar.value, keySpan: scalar.span });
      } else {
        BARE_KEY.lastIndex = this.#at;
        const match = BARE_KEY.exec(this.#text);
        if (match === null) return [];
        path.push({ key: match[0], keySpan: { start: this.#at, end: this.#at + match[0].length } });
        this.#at += match[0].length;
      }
      this.#spaces();
    } while (this.#text.charCodeAt(this.#at) === 46 && ++this.#at > 0 && path.length < MOST_DEPTH);
    return path;
  }

  #value(): ConfigNode | null {
    const code = this.#text.charCodeAt(this.#at);
    if (code === 34 || code === 39) return this.#string();
    if (code === 91 || code === 123) {
      if (this.#depth >= MOST_DEPTH) return null;
      this.#depth++;
      const node = code === 91 ? this.#array() : this.#inlineTable();
      this.#depth--;
      return node;
    }
    BARE_VALUE.lastIndex = this.#at;
    const match = BARE_VALUE.exec(this.#text);
    if (match === null) return null;
    const start = this.#at;
    this.#at += match[0].length;
    return new Scalar(this.#text, start, this.#at, "plain");
  }

  #array(): Sequence {
    const sequence: Sequence = { kind: "sequence", items: [], span: { start: this.#at, end: this.#at } };
    this.#elements(93, () => {
      const item = this.#value();
      if (item !== null) sequence.items.push(item);
    });
    sequence.span.end = this.#at;
    return sequence;
  }

  #inlineTable(): Mapping {
    const table = emptyMapping(this.#at, this.#at);
    this.#elements(125, () => this.#keyValue(table));
    table.span.end = this.#at;
    return table;
  }

  /** Reads what stands between a bracket and the one that closes it. */
  #elements(close: number, read: () => void): void {
    this.#at++;
    for (;;) {
      this.#skip();
      const code = this.#text.charCodeAt(this.#at);
      if (code !== code) return;
      if (code === 44 || code === close) {
        this.#at++;
        if (code === close) return;
        continue;
      }
      const before = this.#at;
      read();
      if (this.#at === before) this.#at++;
    }
  }

  #string(): Scalar {
    const text = this.#text;
    const quote = text[this.#at]!;
    const isMany = text.startsWith(quote.repeat(3), this.#at);
    let start = this.#at + (isMany ? 3 : 1);
    const isEscaping = quote === '"';
    let end = start;
    let isPlain = true;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 92 && isEscaping) {
        isPlain = false;
        end++;
      } else if (isMany ? code === quote.charCodeAt(0) && text.startsWith(quote.repeat(3), end) : text[end] === quote)
        break;
      else if (code === 10 && !isMany) break;
    }
    end = Math.min(end, text.length);
    const isClosed = text[end] === quote;
    if (isMany) {
      // Up to two quotes may stand before the closing three.
      for (let extra = 0; isClosed && extra < 2 && text[end + 3] === quote; extra++) end++;
      this.#at = isClosed ? end + 3 : end;
      if (text[start] === "\r" && text[start + 1] === "\n") start += 2;
      else if (text[start] === "\n") start++;
      start = Math.min(start, end);
    } else this.#at = isClosed ? end + 1 : end;
    return new Scalar(text, start, end, isMany ? "block" : "quoted", isPlain ? null : () => decode(text, start, end));
  }

  #skip(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code <= 32) this.#at++;
      else if (code === 35) this.#at = this.#restOfLine();
      else return;
    }
  }

  #spaces(): void {
    while (this.#text.charCodeAt(this.#at) === 32 || this.#text.charCodeAt(this.#at) === 9) this.#at++;
  }

  /** Moves to the line's end; a comment on the way is kept. */
  #restOfLine(): number {
    const found = this.#text.indexOf("\n", this.#at);
    const end = found === -1 ? this.#text.length : found;
    this.#spaces();
    if (this.#text.charCodeAt(this.#at) === 35 && this.#text.slice(this.#at, end).includes("/"))
      this.#tree.comments.push({ start: this.#at + 1, end });
    return end;
  }
}

const LINE_ESCAPE = /[ \t]*\r?\n\s*/y;

/** TOML's escapes are YAML's; a backslash at a line's end eats the white space behind it, other line breaks stay. */
function decode(text: string, start: number, end: number): Excerpt {
  const excerpt = new Excerpt();
  let from = start;
  for (let at = text.indexOf("\\", start); at !== -1 && at < end; at = text.indexOf("\\", from)) {
    excerpt.copy(text, from, at);
    LINE_ESCAPE.lastIndex = at + 1;
    const escape = readEscape(text, at);
    if (LINE_ESCAPE.test(text)) from = Math.min(end, LINE_ESCAPE.lastIndex);
    else if (escape !== null && escape.end <= end) {
      excerpt.write(escape.characters, at);
      from = escape.end;
    } else from = Math.min(end, at + 2);
  }
  return excerpt.copy(text, from, end);
}

function emptyMapping(start: number, end: number): Mapping {
  return { kind: "mapping", entries: [], span: { start, end } };
}
