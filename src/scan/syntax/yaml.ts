import type { Span } from "../source.ts";
import { Finder } from "./finder.ts";
import {
  Scalar,
  type Alias,
  type ConfigNode,
  type ConfigTree,
  type Entry,
  type Mapping,
  type Sequence,
} from "./tree.ts";
import {
  COLON,
  HASH,
  isFlowBreak,
  isFlowEnd,
  isFlowStop,
  isSpaceOrBreak,
  isWhite,
  NEWLINE,
  RETURN,
  SPACE,
  TAB,
  YamlText,
} from "./yaml-text.ts";
import { fold, measureBlock, readBlock, readBlockHeader } from "./yaml-scalars.ts";

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
  readonly #yaml: YamlText;
  #at = 0;
  #lineStart = 0;
  #depth = 0;
  #comments: Span[] = [];
  #anchors = new Map<string, ConfigNode>();
  readonly #slashes: Finder;

  constructor(text: string) {
    this.#text = text;
    this.#slashes = new Finder(text, "/");
    this.#yaml = new YamlText(text);
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
      } else if (code === HASH && (this.#at === this.#lineStart || isWhite(text.charCodeAt(this.#at - 1))))
        this.#comment();
      else if (code !== code || (this.#at === this.#lineStart && this.#yaml.isDocumentMark(this.#at))) return -1;
      else {
        const end = isIndent && (code === 123 || code === 60) ? this.#yaml.actionEnd(this.#at) : -1;
        if (end === -1) return this.#at - this.#lineStart;
        this.#moveTo(end);
      }
    }
  }

  #comment(): void {
    const end = this.#yaml.lineEnd(this.#at);
    if (this.#slashes.next(this.#at) < end)
      this.#comments.push({ start: this.#at + 1, end: this.#yaml.trimEnd(this.#at + 1, end) });
    this.#at = end;
  }

  #moveTo(end: number): void {
    if (this.#yaml.lineEnd(this.#at) < end) this.#lineStart = this.#text.lastIndexOf("\n", end - 1) + 1;
    this.#at = end;
  }

  /** The node at the current content, if it stands at `minimum` columns or more; a block sequence already at `sequenceMinimum`. */
  #node(minimum: number, sequenceMinimum: number): ConfigNode | null {
    let column = this.#at - this.#lineStart;
    let anchor: string | null = null;
    for (let code = this.#code(); code === 38 || code === 33; code = this.#code()) {
      const start = this.#at;
      this.#at = this.#yaml.wordEnd(start + 1);
      if (code === 38) anchor = this.#text.slice(start + 1, this.#at);
      this.#at = this.#yaml.spacesFrom(this.#at);
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
    if (this.#isExplicitKey()) return this.#mapping(column);
    if (code === 34 || code === 39) {
      const end = this.#yaml.quoteEnd(this.#at);
      if (this.#yaml.isKeyEnd(end) && this.#text.slice(this.#at, end).indexOf("\n") === -1)
        return this.#mapping(column);
      return this.#inlineNode(minimum);
    }
    if ((code === 91 || code === 123) && !this.#isTemplate()) {
      const start = this.#at;
      const lineStart = this.#lineStart;
      const node = this.#flow();
      if (!this.#yaml.isKeyEnd(this.#at) || lineStart !== this.#lineStart) return node;
      return this.#mapping(column, { key: this.#text.slice(start, this.#at), keySpan: { start, end: this.#at } });
    }
    if (code !== 124 && code !== 62 && this.#yaml.plainKeyEnd(this.#at) !== -1) return this.#mapping(column);
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
    const mapping: Mapping = {
      kind: "mapping",
      entries: [],
      span: { start: first?.keySpan.start ?? this.#at, end: this.#at },
    };
    let key: { key: string; keySpan: Span } | null = first ?? null;
    for (;;) {
      const before = this.#at;
      if (key === null && this.#isExplicitKey()) mapping.entries.push(this.#explicitEntry(column));
      else if ((key ??= this.#key()) === null)
        absorb(mapping, this.#isItem() ? this.#sequence(column) : this.#plainLine());
      else {
        const entry: Entry = { ...key, value: null };
        mapping.entries.push(entry);
        this.#at = this.#yaml.spacesFrom(
          this.#yaml.spacesFrom(this.#at) + (this.#text.charCodeAt(this.#yaml.spacesFrom(this.#at)) === COLON ? 1 : 0),
        );
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

  /** `? key`, which may be any node, and `: value` on a line of its own. */
  #explicitEntry(column: number): Entry {
    this.#at = this.#yaml.spacesFrom(this.#at + 1);
    const start = this.#at;
    const isEmpty = this.#isLineRest() && this.#skip() <= column;
    const node = isEmpty ? null : this.#node(column + 1, column + 1);
    const keySpan = node?.span ?? { start, end: start };
    const entry: Entry = {
      key: node?.kind === "scalar" ? node.value : this.#text.slice(keySpan.start, keySpan.end),
      keySpan,
      value: null,
    };
    if (this.#skip() === column && this.#code() === COLON && !(this.#text.charCodeAt(this.#at + 1) > SPACE)) {
      this.#at = this.#yaml.spacesFrom(this.#at + 1);
      entry.value = this.#isLineRest() ? this.#entryValue(column) : this.#node(column + 1, column + 1);
    }
    return entry;
  }

  #isExplicitKey(): boolean {
    return this.#code() === 63 && !(this.#text.charCodeAt(this.#at + 1) > SPACE);
  }

  #contentEnd(mapping: Mapping): number {
    const last = mapping.entries.at(-1);
    return last === undefined ? 0 : (last.value?.span.end ?? last.keySpan.end);
  }

  /** The key at the current content; null where the line has none. The position is then behind the key, before the colon. */
  #key(): { key: string; keySpan: Span } | null {
    const text = this.#text;
    for (let code = this.#code(); code === 38 || code === 33; code = this.#code())
      this.#at = this.#yaml.spacesFrom(this.#yaml.wordEnd(this.#at));
    const start = this.#at;
    const code = this.#code();
    if (code === 34 || code === 39) {
      const end = this.#yaml.quoteEnd(start);
      if (this.#yaml.isKeyEnd(end)) {
        const scalar = this.#quoted();
        return { key: scalar.value, keySpan: scalar.span };
      }
    }
    const colon = this.#yaml.plainKeyEnd(start);
    if (colon === -1) return null;
    const end = this.#yaml.trimEnd(start, colon);
    this.#at = colon;
    return { key: text.slice(start, end), keySpan: { start, end } };
  }

  #sequence(column: number): Sequence {
    const sequence: Sequence = { kind: "sequence", items: [], span: { start: this.#at, end: this.#at } };
    for (;;) {
      const dash = this.#at;
      this.#at = this.#yaml.spacesFrom(dash + 1);
      let item: ConfigNode | null = null;
      if (!this.#isLineRest() || this.#skip() > column) item = this.#node(column + 1, column + 1);
      sequence.items.push(item ?? new Scalar(this.#text, dash + 1, dash + 1, "plain"));
      let next = this.#skip();
      while (next > column) {
        const stray = this.#at;
        const node = this.#node(column + 1, column + 1);
        const last = sequence.items.at(-1)!;
        if (node?.kind === "mapping" && last.kind === "mapping")
          for (const entry of node.entries) last.entries.push(entry);
        else if (node?.kind === "sequence") for (const inner of node.items) sequence.items.push(inner);
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
      const node = code === COLON && isFlowBreak(text.charCodeAt(before + 1)) ? null : this.#flowNode();
      const isQuotedKey = node?.kind === "scalar" ? node.style === "quoted" : node !== null;
      const end = this.#at;
      const isHere = this.#skip() !== -1 && this.#code() === COLON;
      if (isHere && (isQuotedKey || isFlowBreak(text.charCodeAt(this.#at + 1)))) {
        this.#at++;
        const hasValue = this.#skip() !== -1 && !isFlowStop(this.#code());
        const keySpan = node?.span ?? { start: before, end: before };
        const key = node?.kind === "scalar" ? node.value : text.slice(keySpan.start, keySpan.end);
        const entry: Entry = { key, keySpan, value: hasValue ? this.#flowNode() : null };
        if (isMapping) entries.push(entry);
        else
          items.push({
            kind: "mapping",
            entries: [entry],
            span: { start: keySpan.start, end: entry.value?.span.end ?? end },
          });
      } else if (node !== null) {
        if (isMapping)
          entries.push({
            key: node.kind === "scalar" ? node.value : "",
            keySpan: node.span,
            value: node.kind === "scalar" ? null : node,
          });
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
      this.#at = this.#yaml.wordEnd(start + 1);
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
    const end = this.#yaml.wordEnd(start + 1);
    if (end === start + 1) return null;
    const rest = this.#text.charCodeAt(this.#yaml.spacesFrom(end));
    if (rest > SPACE && rest !== HASH && !isFlowEnd(rest) && rest !== COLON) return null;
    this.#at = end;
    return { kind: "alias", span: { start, end }, target: this.#anchors.get(this.#text.slice(start + 1, end)) ?? null };
  }

  #block(header: NonNullable<ReturnType<typeof readBlockHeader>>, minimum: number): Scalar {
    const text = this.#text;
    const { end, indent } = measureBlock(
      text,
      header.bodyStart,
      minimum,
      header.indent === null ? null : Math.max(0, minimum - 1) + header.indent,
    );
    this.#at = end;
    this.#lineStart = end;
    // The span is the text that is there: without the indentation of its first line and the blank lines around it.
    let from = header.bodyStart;
    while (from < end && text.charCodeAt(from) <= SPACE) from++;
    const stop = this.#yaml.trimEnd(from, end, true);
    return new Scalar(text, from, Math.max(from, stop), "block", () =>
      readBlock(text, header.bodyStart, end, indent, header),
    );
  }

  #quoted(): Scalar {
    const text = this.#text;
    const quote = text[this.#at] as '"' | "'";
    const start = this.#at + 1;
    const close = this.#yaml.quoteEnd(this.#at);
    const end = text[close - 1] === quote && close - 1 >= start ? close - 1 : close;
    this.#moveTo(close);
    const raw = text.slice(start, end);
    const isVerbatim = !raw.includes("\n") && !raw.includes(quote === '"' ? "\\" : "'");
    return new Scalar(text, start, end, "quoted", isVerbatim ? null : () => fold(text, start, end, quote));
  }

  /** A plain scalar in block context: to the end of its line and over the deeper lines that follow. */
  #plain(minimum: number): Scalar {
    const text = this.#text;
    const start = this.#at;
    let stop = this.#yaml.plainStop(start);
    let end = this.#yaml.trimEnd(start, stop);
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
      if (this.#yaml.plainKeyEnd(from) !== -1 || text.startsWith("{{", from) || text.startsWith("{%", from)) break;
      stop = this.#yaml.plainStop(from);
      end = this.#yaml.trimEnd(from, stop);
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
    this.#at = this.#yaml.plainStop(start);
    return new Scalar(this.#text, start, this.#yaml.trimEnd(start, this.#at), "plain");
  }

  #plainInFlow(): Scalar {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let end = start;
    let isFolded = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== code || (isFlowEnd(code) && !this.#yaml.isTemplateAt(at))) break;
      if (code === COLON && isFlowBreak(text.charCodeAt(at + 1))) break;
      if (code === HASH && at > start && isSpaceOrBreak(text.charCodeAt(at - 1))) break;
      if (code === NEWLINE) {
        const mark = text.substr(at + 1, 3);
        if ((mark === "---" || mark === "...") && !(text.charCodeAt(at + 4) > SPACE)) break;
        this.#lineStart = at + 1;
      }
      if (code === 123) {
        const close = this.#yaml.bracesEnd(at);
        at = end = close === -1 ? at + 2 : close;
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

  #isItem(): boolean {
    return this.#code() === 45 && !(this.#text.charCodeAt(this.#at + 1) > SPACE);
  }

  #isTemplate(): boolean {
    return this.#yaml.isTemplateAt(this.#at);
  }

  #isLineRest(): boolean {
    const code = this.#code();
    return (
      code === NEWLINE ||
      code === RETURN ||
      code !== code ||
      (code === HASH && isSpaceOrBreak(this.#text.charCodeAt(this.#at - 1)))
    );
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #skipLine(): void {
    this.#at = this.#yaml.lineEnd(this.#at);
  }
}

/** Puts a node that is indented wrongly, or lacks its key, where it most likely belongs: nothing that was written is lost. */
function absorb(mapping: Mapping, node: ConfigNode): void {
  const last = mapping.entries.at(-1);
  if (node.kind === "mapping") for (const entry of node.entries) mapping.entries.push(entry);
  else if (last?.value === null) last.value = node;
  else if (last?.value?.kind === "sequence" && node.kind === "sequence")
    for (const item of node.items) last.value.items.push(item);
  else mapping.entries.push({ key: "", keySpan: { start: node.span.start, end: node.span.start }, value: node });
}
