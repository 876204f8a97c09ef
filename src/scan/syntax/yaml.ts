import type { Span } from "../source.ts";
import { Finder } from "./finder.ts";
import { Scalar, type Alias, type ConfigNode, type ConfigTree, type Entry, type Mapping, type Sequence } from "./tree.ts";
import { fold, measureBlock, readBlock, readBlockHeader } from "./yaml-scalars.ts";

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;
const HASH = 35;
const COLON = 58;
const MOST_DEPTH = 100;

/**
 * Reads YAML 1.2 in one pass, an order of magnitude faster than a parser that keeps every token, and reads on where a strict
 * parser gives up: templates (`{{ … }}`, `{% … %}`) that make it no YAML, wrong indentation, open brackets. On correct YAML it
 * gives what the `yaml` package gives, which the tests compare. Never throws; linear in the text.
 */
export function parseYaml(text: string): ConfigTree {
  return new YamlParser(text).parse();
}

class YamlParser {
  readonly #text: string;
  #at = 0;
  #lineStart = 0;
  #depth = 0;
  #comments: Span[] = [];
  #anchors = new Map<string, ConfigNode>();
  readonly #newlines: Finder;
  readonly #hashes: Finder;
  readonly #slashes: Finder;
  readonly #closings: ReadonlyMap<string, Finder>;

  constructor(text: string) {
    this.#text = text;
    this.#newlines = new Finder(text, "\n");
    this.#hashes = new Finder(text, "#");
    this.#slashes = new Finder(text, "/");
    this.#closings = new Map(["}}", "%}", "#}", "%>"].map((mark) => [mark, new Finder(text, mark)]));
  }

  parse(): ConfigTree {
    const roots: ConfigNode[] = [];
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = this.#lineStart = 1;
    while (this.#at < this.#text.length) {
      const column = this.#skip();
      if (column === -1) {
        if (this.#at >= this.#text.length) break;
        this.#at += 3;
        this.#anchors = new Map();
        continue;
      }
      if (column === 0 && this.#code() === 37 && /^%[A-Z]/.test(this.#text.slice(this.#at, this.#at + 2))) {
        this.#skipLine();
        continue;
      }
      const before = this.#at;
      const root = this.#node(0, 0);
      if (root !== null) roots.push(root);
      if (this.#at === before) this.#at++;
    }
    return { roots, comments: this.#comments };
  }

  /** Moves to the next content, past white space, comments and lines that are nothing but a template's action. Its column, or -1 at the end of the document. */
  #skip(): number {
    const text = this.#text;
    let isIndent = this.#at === this.#lineStart;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (code === SPACE || code === TAB || code === RETURN) this.#at++;
      else if (code === NEWLINE) {
        this.#lineStart = ++this.#at;
        isIndent = true;
      } else if (code === HASH && (this.#at === this.#lineStart || isWhite(text.charCodeAt(this.#at - 1)))) this.#comment();
      else if (code !== code || (this.#at === this.#lineStart && this.#isDocumentMark())) return -1;
      else {
        const end = isIndent && (code === 123 || code === 60) ? this.#actionEnd() : -1;
        if (end === -1) return this.#at - this.#lineStart;
        this.#moveTo(end);
      }
    }
  }

  #comment(): void {
    const end = this.#lineEnd(this.#at);
    if (this.#slashes.next(this.#at) < end) this.#comments.push({ start: this.#at + 1, end: this.#trimEnd(this.#at + 1, end) });
    this.#at = end;
  }

  #isDocumentMark(): boolean {
    const mark = this.#text.substr(this.#at, 3);
    return (mark === "---" || mark === "...") && !(this.#text.charCodeAt(this.#at + 3) > SPACE);
  }

  /** End of a template's action that fills its line (or lines), or -1. */
  #actionEnd(): number {
    const text = this.#text;
    const open = text.substr(this.#at, 2);
    if (open !== "{{" && open !== "{%" && open !== "{#" && open !== "<%") return -1;
    const close = open === "{{" ? "}}" : open === "{%" ? "%}" : open === "{#" ? "#}" : "%>";
    const closings = this.#closings.get(close)!;
    const lineEnd = this.#lineEnd(this.#at);
    let end = closings.next(this.#at) + 2;
    // An action over many lines is a comment or a long pipeline; beyond that the braces mean something else.
    if (end > text.length || end - this.#at > 4000) return -1;
    for (let next = closings.next(end); next < lineEnd; next = closings.next(end)) end = next + 2;
    const rest = this.#spacesFrom(end);
    const code = text.charCodeAt(rest);
    return code === HASH || code === NEWLINE || code === RETURN || code !== code ? rest : -1;
  }

  #moveTo(end: number): void {
    if (this.#newlines.next(this.#at) < end) this.#lineStart = this.#text.lastIndexOf("\n", end - 1) + 1;
    this.#at = end;
  }

  /** The node at the current content, if it stands at `minimum` columns or more; a block sequence already at `sequenceMinimum`. */
  #node(minimum: number, sequenceMinimum: number): ConfigNode | null {
    let column = this.#at - this.#lineStart;
    let anchor: string | null = null;
    for (let code = this.#code(); code === 38 || code === 33; code = this.#code()) {
      const start = this.#at;
      this.#at = this.#wordEnd(start + 1);
      if (code === 38) anchor = this.#text.slice(start + 1, this.#at);
      this.#at = this.#spacesFrom(this.#at);
      if (this.#isLineRest()) {
        column = this.#skip();
        if (column === -1 || column < (this.#isItem() ? sequenceMinimum : minimum)) return this.#anchored(anchor, null);
      }
    }
    if (column < (this.#isItem() ? sequenceMinimum : minimum)) return null;
    if (this.#depth >= MOST_DEPTH) return this.#plainLine();
    this.#depth++;
    const node = this.#blockNode(minimum, column);
    this.#depth--;
    return this.#anchored(anchor, node);
  }

  #anchored(name: string | null, node: ConfigNode | null): ConfigNode | null {
    if (name !== null && node !== null) this.#anchors.set(name, node);
    return node;
  }

  #blockNode(minimum: number, column: number): ConfigNode {
    if (this.#isItem()) return this.#sequence(column);
    const code = this.#code();
    if (code === 63 && !(this.#text.charCodeAt(this.#at + 1) > SPACE)) return this.#mapping(column);
    if (code === 34 || code === 39) {
      const end = this.#quoteEnd(this.#at);
      if (this.#isKeyEnd(end) && this.#text.slice(this.#at, end).indexOf("\n") === -1) return this.#mapping(column);
      return this.#inlineNode(minimum);
    }
    if ((code === 91 || code === 123) && !this.#isTemplate()) {
      const start = this.#at;
      const lineStart = this.#lineStart;
      const node = this.#flow();
      if (!this.#isKeyEnd(this.#at) || lineStart !== this.#lineStart) return node;
      return this.#mapping(column, { key: this.#text.slice(start, this.#at), keySpan: { start, end: this.#at } });
    }
    if (code !== 124 && code !== 62 && this.#plainKeyEnd(this.#at) !== -1) return this.#mapping(column);
    return this.#inlineNode(minimum);
  }

  /** A value that cannot be a block mapping or sequence: it stands behind a key, or is a scalar. */
  #inlineNode(minimum: number): ConfigNode {
    const code = this.#code();
    const start = this.#at;
    if (code === 124 || code === 62) {
      const header = readBlockHeader(this.#text, start);
      if (header !== null) return this.#block(header, minimum);
    }
    if (code === 34 || code === 39) return this.#quoted();
    if (code === 42) {
      const alias = this.#alias();
      if (alias !== null) return alias;
    }
    if ((code === 91 || code === 123) && !this.#isTemplate()) return this.#flow();
    return this.#plain(minimum);
  }

  #mapping(column: number, first?: { key: string; keySpan: Span }): Mapping {
    const mapping: Mapping = { kind: "mapping", entries: [], span: { start: first?.keySpan.start ?? this.#at, end: this.#at } };
    let key: { key: string; keySpan: Span } | null = first ?? null;
    for (;;) {
      const before = this.#at;
      key ??= this.#key();
      if (key === null) absorb(mapping, this.#isItem() ? this.#sequence(column) : this.#plainLine());
      else {
        const entry: Entry = { ...key, value: null };
        mapping.entries.push(entry);
        this.#at = this.#spacesFrom(this.#spacesFrom(this.#at) + (this.#text.charCodeAt(this.#spacesFrom(this.#at)) === COLON ? 1 : 0));
        entry.value = this.#entryValue(column);
      }
      key = null;
      mapping.span.end = Math.max(mapping.span.end, this.#contentEnd(mapping));
      let next = this.#skip();
      while (next > column) {
        const stray = this.#at;
        const node = this.#node(column + 1, column + 1);
        if (node !== null) absorb(mapping, node);
        if (this.#at === stray) this.#skipLine();
        next = this.#skip();
      }
      if (next !== column || this.#at === before) return mapping;
      if (this.#isItem() && mapping.entries.at(-1)?.value === null) return mapping;
    }
  }

  #entryValue(column: number): ConfigNode | null {
    if (this.#isLineRest()) {
      const next = this.#skip();
      if (next === -1 || next < column || (next === column && !this.#isItem())) return null;
      return this.#node(column + 1, column);
    }
    const code = this.#code();
    if (code === 38 || code === 33) return this.#node(column + 1, column);
    return this.#inlineNode(column + 1);
  }

  #contentEnd(mapping: Mapping): number {
    const last = mapping.entries.at(-1);
    return last === undefined ? 0 : (last.value?.span.end ?? last.keySpan.end);
  }

  /** The key at the current content; null where the line has none. The position is then behind the key, before the colon. */
  #key(): { key: string; keySpan: Span } | null {
    const text = this.#text;
    if (this.#code() === 63 && !(text.charCodeAt(this.#at + 1) > SPACE)) this.#at = this.#spacesFrom(this.#at + 1);
    for (let code = this.#code(); code === 38 || code === 33; code = this.#code()) this.#at = this.#spacesFrom(this.#wordEnd(this.#at));
    const start = this.#at;
    const code = this.#code();
    if (code === 34 || code === 39) {
      const end = this.#quoteEnd(start);
      if (this.#isKeyEnd(end)) {
        const scalar = this.#quoted();
        return { key: scalar.value, keySpan: scalar.span };
      }
    }
    const colon = this.#plainKeyEnd(start);
    if (colon === -1) return null;
    const end = this.#trimEnd(start, colon);
    this.#at = colon;
    return { key: text.slice(start, end), keySpan: { start, end } };
  }

  #sequence(column: number): Sequence {
    const sequence: Sequence = { kind: "sequence", items: [], span: { start: this.#at, end: this.#at } };
    for (;;) {
      const dash = this.#at;
      this.#at = this.#spacesFrom(dash + 1);
      let item: ConfigNode | null = null;
      if (!this.#isLineRest() || this.#skip() > column) item = this.#node(column + 1, column + 1);
      sequence.items.push(item ?? new Scalar(this.#text, dash + 1, dash + 1, "plain"));
      let next = this.#skip();
      while (next > column) {
        const stray = this.#at;
        const node = this.#node(column + 1, column + 1);
        const last = sequence.items.at(-1)!;
        if (node?.kind === "mapping" && last.kind === "mapping") for (const entry of node.entries) last.entries.push(entry);
        else if (node !== null) sequence.items.push(node);
        if (this.#at === stray) this.#skipLine();
        next = this.#skip();
      }
      sequence.span.end = sequence.items.at(-1)!.span.end;
      if (next !== column || !this.#isItem()) return sequence;
    }
  }

  #flow(): Mapping | Sequence {
    const text = this.#text;
    const start = this.#at;
    const isMapping = text.charCodeAt(start) === 123;
    const entries: Entry[] = [];
    const items: ConfigNode[] = [];
    this.#at++;
    this.#depth++;
    for (;;) {
      if (this.#skip() === -1) break;
      const code = this.#code();
      if (code === 93 || code === 125) {
        this.#at++;
        break;
      }
      if (code === 44 || (code === 63 && !(text.charCodeAt(this.#at + 1) > SPACE))) {
        this.#at++;
        continue;
      }
      const before = this.#at;
      const node = code === COLON ? null : this.#flowNode();
      const isQuotedKey = node?.kind === "scalar" ? node.style === "quoted" : node !== null;
      const end = this.#at;
      const isHere = this.#skip() !== -1 && this.#code() === COLON;
      if (isHere && (isQuotedKey || isFlowBreak(text.charCodeAt(this.#at + 1)))) {
        this.#at++;
        const hasValue = this.#skip() !== -1 && !isFlowEnd(this.#code());
        const keySpan = node?.span ?? { start: before, end: before };
        const key = node?.kind === "scalar" ? node.value : text.slice(keySpan.start, keySpan.end);
        const entry: Entry = { key, keySpan, value: hasValue ? this.#flowNode() : null };
        if (isMapping) entries.push(entry);
        else items.push({ kind: "mapping", entries: [entry], span: { start: keySpan.start, end: entry.value?.span.end ?? end } });
      } else if (node !== null) {
        if (isMapping) entries.push({ key: node.kind === "scalar" ? node.value : "", keySpan: node.span, value: node.kind === "scalar" ? null : node });
        else items.push(node);
      }
      if (this.#at === before) this.#at++;
    }
    this.#depth--;
    const span = { start, end: this.#at };
    return isMapping ? { kind: "mapping", entries, span } : { kind: "sequence", items, span };
  }

  #flowNode(): ConfigNode {
    let anchor: string | null = null;
    for (let code = this.#code(); code === 38 || code === 33; code = this.#code()) {
      const start = this.#at;
      this.#at = this.#wordEnd(start + 1);
      if (code === 38) anchor = this.#text.slice(start + 1, this.#at);
      if (this.#skip() === -1) break;
    }
    const code = this.#code();
    const node =
      (code === 91 || code === 123) && !this.#isTemplate() && this.#depth < MOST_DEPTH
        ? this.#flow()
        : code === 34 || code === 39
          ? this.#quoted()
          : ((code === 42 ? this.#alias() : null) ?? this.#plainInFlow());
    this.#anchored(anchor, node);
    return node;
  }

  #alias(): Alias | null {
    const start = this.#at;
    const end = this.#wordEnd(start + 1);
    if (end === start + 1) return null;
    const rest = this.#text.charCodeAt(this.#spacesFrom(end));
    if (rest > SPACE && rest !== HASH && !isFlowEnd(rest) && rest !== COLON) return null;
    this.#at = end;
    return { kind: "alias", span: { start, end }, target: this.#anchors.get(this.#text.slice(start + 1, end)) ?? null };
  }

  #block(header: NonNullable<ReturnType<typeof readBlockHeader>>, minimum: number): Scalar {
    const text = this.#text;
    const { end, indent } = measureBlock(text, header.bodyStart, minimum, header.indent === null ? null : minimum - 1 + header.indent);
    this.#at = end;
    this.#lineStart = end;
    // The span is the text that is there: without the indentation of its first line and the blank lines around it.
    let from = header.bodyStart;
    while (from < end && text.charCodeAt(from) <= SPACE) from++;
    const stop = this.#trimEnd(from, end, true);
    return new Scalar(text, from, Math.max(from, stop), "block", () => readBlock(text, header.bodyStart, end, indent, header));
  }

  #quoted(): Scalar {
    const text = this.#text;
    const quote = text[this.#at] as '"' | "'";
    const start = this.#at + 1;
    const close = this.#quoteEnd(this.#at);
    const end = text[close - 1] === quote && close - 1 >= start ? close - 1 : close;
    this.#moveTo(close);
    const raw = text.slice(start, end);
    const isVerbatim = !raw.includes("\n") && !raw.includes(quote === '"' ? "\\" : "'");
    return new Scalar(text, start, end, "quoted", isVerbatim ? null : () => fold(text, start, end, quote));
  }

  /** Offset behind the closing quote; the end of the line where there is none. */
  #quoteEnd(start: number): number {
    const text = this.#text;
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
    return this.#lineEnd(start);
  }

  /** A plain scalar in block context: to the end of its line and over the deeper lines that follow. */
  #plain(minimum: number): Scalar {
    const text = this.#text;
    const start = this.#at;
    let stop = this.#plainStop(start);
    let end = this.#trimEnd(start, stop);
    let isFolded = false;
    while (text.charCodeAt(stop) !== HASH) {
      let line = stop;
      let from = stop;
      while (isSpaceOrBreak(text.charCodeAt(from))) {
        if (text.charCodeAt(from) === NEWLINE) line = from + 1;
        from++;
      }
      const code = text.charCodeAt(from);
      if (code !== code || line === stop || from - line < minimum || code === HASH) break;
      if (from === line && (text.startsWith("---", from) || text.startsWith("...", from))) break;
      if (this.#plainKeyEnd(from) !== -1 || text.startsWith("{{", from) || text.startsWith("{%", from)) break;
      stop = this.#plainStop(from);
      end = this.#trimEnd(from, stop);
      isFolded = true;
      this.#lineStart = line;
    }
    this.#at = isFolded ? end : stop;
    if (!isFolded) return new Scalar(text, start, end, "plain");
    return new Scalar(text, start, end, "plain", () => fold(text, start, end, null));
  }

  /** What is left of a line that makes no sense, or stands too deep, as one scalar. */
  #plainLine(): Scalar {
    const start = this.#at;
    this.#at = this.#plainStop(start);
    return new Scalar(this.#text, start, this.#trimEnd(start, this.#at), "plain");
  }

  #plainInFlow(): Scalar {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let end = start;
    let isFolded = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== code || (isFlowEnd(code) && !this.#isTemplateAt(at))) break;
      if (code === COLON && isFlowBreak(text.charCodeAt(at + 1))) break;
      if (code === HASH && at > start && isSpaceOrBreak(text.charCodeAt(at - 1))) break;
      if (code === NEWLINE) {
        const mark = text.substr(at + 1, 3);
        if ((mark === "---" || mark === "...") && !(text.charCodeAt(at + 4) > SPACE)) break;
        this.#lineStart = at + 1;
      }
      if (code === 123) {
        const close = this.#closings.get("}}")!.next(at);
        at = end = close >= this.#lineEnd(at) ? at + 2 : close + 2;
        continue;
      }
      at++;
      if (!isSpaceOrBreak(code)) {
        if (this.#lineStart > end) isFolded = true;
        end = at;
      }
    }
    this.#at = at;
    return new Scalar(text, start, end, "plain", isFolded ? () => fold(text, start, end, null) : null);
  }

  /** End of the plain text on this line: a comment or the line's end. */
  #plainStop(from: number): number {
    const lineEnd = this.#lineEnd(from);
    const text = this.#text;
    for (let at = this.#hashes.next(from + 1); at < lineEnd; at = this.#hashes.next(at + 1)) {
      if (isWhite(text.charCodeAt(at - 1))) return at;
    }
    return lineEnd;
  }

  /** Offset of the colon that makes the plain text from here a key; -1 where the line has none. */
  #plainKeyEnd(from: number): number {
    const text = this.#text;
    for (let at = from; ; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) {
        if (!(text.charCodeAt(at + 1) > SPACE)) return at;
      } else if (code === NEWLINE || code !== code) return -1;
      else if (code === HASH) {
        if (at > from && isWhite(text.charCodeAt(at - 1))) return -1;
      } else if (code === 123 && this.#isTemplateAt(at)) {
        const close = this.#closings.get("}}")!.next(at);
        if (close < this.#lineEnd(at)) at = close + 1;
      }
    }
  }

  #isKeyEnd(end: number): boolean {
    const colon = this.#spacesFrom(end);
    return this.#text.charCodeAt(colon) === COLON && !(this.#text.charCodeAt(colon + 1) > SPACE);
  }

  #isItem(): boolean {
    return this.#code() === 45 && !(this.#text.charCodeAt(this.#at + 1) > SPACE);
  }

  #isTemplate(): boolean {
    return this.#isTemplateAt(this.#at);
  }

  #isTemplateAt(at: number): boolean {
    const next = this.#text.charCodeAt(at + 1);
    return this.#text.charCodeAt(at) === 123 && (next === 123 || next === 37);
  }

  #isLineRest(): boolean {
    const code = this.#code();
    return code === NEWLINE || code === RETURN || code !== code || (code === HASH && isSpaceOrBreak(this.#text.charCodeAt(this.#at - 1)));
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #lineEnd(from: number): number {
    return this.#newlines.next(from);
  }

  #skipLine(): void {
    this.#at = this.#lineEnd(this.#at);
  }

  #spacesFrom(at: number): number {
    while (isWhite(this.#text.charCodeAt(at))) at++;
    return at;
  }

  /** End of an anchor's, alias's or tag's name. */
  #wordEnd(at: number): number {
    for (let code = this.#text.charCodeAt(at); code > SPACE && !isFlowEnd(code); code = this.#text.charCodeAt(at)) at++;
    return at;
  }

  #trimEnd(start: number, end: number, breaksToo = false): number {
    while (end > start && (breaksToo ? isSpaceOrBreak : isWhite)(this.#text.charCodeAt(end - 1))) end--;
    return end;
  }
}

/** Puts a node that is indented wrongly, or lacks its key, where it most likely belongs: nothing that was written is lost. */
function absorb(mapping: Mapping, node: ConfigNode): void {
  const last = mapping.entries.at(-1);
  if (node.kind === "mapping") for (const entry of node.entries) mapping.entries.push(entry);
  else if (last?.value === null) last.value = node;
  else if (last?.value?.kind === "sequence" && node.kind === "sequence") for (const item of node.items) last.value.items.push(item);
  else mapping.entries.push({ key: "", keySpan: { start: node.span.start, end: node.span.start }, value: node });
}

function isWhite(code: number): boolean {
  return code === SPACE || code === TAB || code === RETURN;
}

function isSpaceOrBreak(code: number): boolean {
  return code === SPACE || code === TAB || code === RETURN || code === NEWLINE;
}

/** `,`, brackets and braces: they end a plain scalar inside a flow collection. */
function isFlowEnd(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** What makes a colon a mapping's inside a flow collection. */
function isFlowBreak(code: number): boolean {
  return !(code > SPACE) || isFlowEnd(code);
}
