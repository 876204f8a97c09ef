import {
  Scalar,
  type Alias,
  type ConfigNode,
  type ConfigTree,
  type Entry,
  type Mapping,
  type Sequence,
} from "./tree.ts";
import { fold } from "./yaml-scalars.ts";

const MOST_DEPTH = 80;
const NAME = /[A-Za-z_][\w-]*(?:\.[A-Za-z_*][\w-]*|\.\d+)*/y;

/**
 * Reads HCL (Terraform, Packer, Nomad): blocks are maps under their type and labels, function calls stand for their arguments,
 * and `var.x` and `local.x` for what the same file sets. Never throws.
 */
export function parseHcl(text: string): ConfigTree {
  return new HclParser(text).parse();
}

class HclParser {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  readonly #tree: ConfigTree = { roots: [], comments: [] };
  readonly #references: { alias: Alias; name: string }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  parse(): ConfigTree {
    const root: Mapping = { kind: "mapping", entries: [], span: { start: 0, end: this.#text.length } };
    this.#tree.roots.push(root);
    while (this.#at < this.#text.length) {
      this.#body(root);
      this.#at++;
    }
    const defaults = new Map<string, ConfigNode>();
    for (const { key, value } of root.entries) {
      if (value?.kind !== "mapping") continue;
      for (const entry of value.entries) {
        const inner =
          key === "variable" && entry.value?.kind === "mapping"
            ? entry.value.entries.find((candidate) => candidate.key === "default")?.value
            : null;
        const found = key === "locals" ? entry.value : inner;
        if (found != null) defaults.set(`${key === "locals" ? "local" : "var"}.${entry.key}`, found);
      }
    }
    for (const { alias, name } of this.#references) alias.target = defaults.get(name) ?? null;
    return this.#tree;
  }

  /** Attributes and blocks up to the closing brace. */
  #body(mapping: Mapping): void {
    for (;;) {
      this.#skip(true);
      const code = this.#text.charCodeAt(this.#at);
      if (code !== code || code === 125) break;
      const start = this.#at;
      const key = this.#key();
      if (key === null) {
        this.#at++;
        continue;
      }
      this.#skip(false);
      const next = this.#text.charCodeAt(this.#at);
      if (next === 61 || next === 58) {
        this.#at++;
        if (this.#text.charCodeAt(this.#at) === 62) this.#at++;
        mapping.entries.push({ ...key, value: this.#expression() });
      } else this.#block(key, mapping);
      if (this.#text.charCodeAt(this.#at) === 44) this.#at++;
      if (this.#at === start) this.#at++;
    }
    mapping.span.end = Math.min(this.#text.length, this.#at + 1);
  }

  #key(): { key: string; keySpan: { start: number; end: number } } | null {
    const code = this.#text.charCodeAt(this.#at);
    if (code === 34) {
      const scalar = this.#string();
      return { key: scalar.value, keySpan: scalar.span };
    }
    if (code === 40) {
      const start = this.#at + 1;
      const close = this.#text.slice(start, start + 300).indexOf(")");
      this.#at = close === -1 ? start : start + close + 1;
      return {
        key: this.#text.slice(start, Math.max(start, this.#at - 1)),
        keySpan: { start, end: Math.max(start, this.#at - 1) },
      };
    }
    NAME.lastIndex = this.#at;
    const match = NAME.exec(this.#text);
    if (match === null) return null;
    const keySpan = { start: this.#at, end: this.#at + match[0].length };
    this.#at = keySpan.end;
    return { key: match[0], keySpan };
  }

  /** `type "label" "label" { … }`: each label is a map of its own. */
  #block(key: { key: string; keySpan: { start: number; end: number } }, outer: Mapping): void {
    const steps = [key];
    for (;;) {
      this.#skip(false);
      const code = this.#text.charCodeAt(this.#at);
      if (code === 123) break;
      const label = steps.length < 5 && (code === 34 || (code > 64 && code !== 125)) ? this.#key() : null;
      if (label === null) return;
      steps.push(label);
    }
    let parent = outer;
    for (const step of steps) {
      const known: Entry | undefined =
        step === steps.at(-1)
          ? undefined
          : parent.entries.findLast((entry) => entry.key === step.key && entry.value?.kind === "mapping");
      const inner: Mapping =
        known?.value?.kind === "mapping"
          ? known.value
          : { kind: "mapping", entries: [], span: { start: this.#at, end: this.#at } };
      if (known === undefined) parent.entries.push({ ...step, value: inner });
      parent = inner;
    }
    this.#at++;
    if (this.#depth < MOST_DEPTH) {
      this.#depth++;
      this.#body(parent);
      this.#depth--;
      if (this.#text.charCodeAt(this.#at) === 125) this.#at++;
    }
  }

  /** An expression up to its end: its only operand, or all operands of its operators and branches as a list. */
  #expression(): ConfigNode | null {
    const operands: ConfigNode[] = [];
    const start = this.#at;
    let isOpen = true;
    for (;;) {
      this.#skip(isOpen && operands.length > 0);
      const code = this.#text.charCodeAt(this.#at);
      if (code !== code || code === 10 || code === 44 || code === 125 || code === 93 || code === 41) break;
      const before = this.#at;
      const operand = this.#operand();
      if (operand !== null) operands.push(operand);
      isOpen = this.#at === before;
      if (isOpen) this.#at++;
    }
    if (operands.length <= 1) return operands[0] ?? null;
    return { kind: "sequence", items: operands, span: { start, end: this.#at } };
  }

  #operand(): ConfigNode | null {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    if (code === 34) {
      const scalar = this.#string();
      const name = scalar.isVerbatim ? /^\$\{\s*((?:var|local)\.[\w-]+)\s*\}$/.exec(scalar.value)?.[1] : undefined;
      return name === undefined ? scalar : this.#reference(name, scalar.span.start, scalar.span.end);
    }
    if (code === 60 && text.startsWith("<<", this.#at)) return this.#heredoc();
    if (code === 91 || code === 40 || code === 123) {
      if (this.#depth >= MOST_DEPTH) return null;
      this.#depth++;
      const node = code === 123 ? this.#object() : this.#list(code === 91 ? 93 : 41);
      this.#depth--;
      return code === 40 && node.kind === "sequence" && node.items.length === 1 ? node.items[0]! : node;
    }
    NAME.lastIndex = this.#at;
    const match = NAME.exec(text);
    if (match === null) return null;
    const start = this.#at;
    this.#at += match[0].length;
    if (text.charCodeAt(this.#at) === 40) return this.#operand();
    if (!/^(?:var|local)\./.test(match[0])) return null;
    return this.#reference(match[0], start, this.#at);
  }

  /** What a variable stands for is known once the whole file is read. */
  #reference(name: string, start: number, end: number): Alias {
    const alias: Alias = { kind: "alias", span: { start, end }, target: null };
    this.#references.push({ alias, name: name.split(".").slice(0, 2).join(".") });
    return alias;
  }

  #object(): Mapping {
    const mapping: Mapping = { kind: "mapping", entries: [], span: { start: this.#at, end: this.#at } };
    this.#at++;
    this.#body(mapping);
    if (this.#text.charCodeAt(this.#at) === 125) this.#at++;
    return mapping;
  }

  #list(close: number): Sequence {
    const sequence: Sequence = { kind: "sequence", items: [], span: { start: this.#at, end: this.#at } };
    this.#at++;
    for (;;) {
      this.#skip(true);
      const code = this.#text.charCodeAt(this.#at);
      if (code !== code || code === 125) break;
      if (code === 44 || code === 93 || code === 41) {
        this.#at++;
        if (code === close) break;
        continue;
      }
      const before = this.#at;
      const item = this.#expression();
      if (item !== null) sequence.items.push(item);
      if (this.#at === before) this.#at++;
    }
    sequence.span.end = this.#at;
    return sequence;
  }

  /** A quoted string; quotes inside its `${…}` do not end it. */
  #string(): Scalar {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    let braces = 0;
    let escaped = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) break;
      if (code === 92) {
        escaped ||= braces === 0;
        at++;
      } else if (code === 36 && text.charCodeAt(at + 1) === 123) {
        braces++;
        at++;
      } else if (code === 125 && braces > 0) braces--;
      else if (code === 34 && braces === 0) break;
    }
    const end = Math.min(at, text.length);
    this.#at = text.charCodeAt(end) === 34 ? end + 1 : end;
    return new Scalar(text, start, end, "quoted", escaped ? () => fold(text, start, end, '"') : null);
  }

  #heredoc(): Scalar {
    const text = this.#text;
    const head = /<<[-~]?"?([A-Za-z_]\w*)"?[^\n]*\n?/y;
    head.lastIndex = this.#at;
    const match = head.exec(text);
    if (match === null) {
      this.#at += 2;
      return new Scalar(text, this.#at, this.#at, "plain");
    }
    const start = head.lastIndex;
    let line = start;
    let end = text.length;
    while (line < text.length) {
      const found = text.indexOf("\n", line);
      const stop = found === -1 ? text.length : found;
      if (text.slice(line, stop).trim() === match[1]) {
        end = line;
        line = stop;
        break;
      }
      line = stop + 1;
    }
    this.#at = Math.min(line, text.length);
    return new Scalar(text, start, end, "block");
  }

  /** White space and comments; line breaks only where they do not end anything. */
  #skip(linesToo: boolean): void {
    const text = this.#text;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (code === 32 || code === 9 || code === 13 || (code === 10 && linesToo)) this.#at++;
      else if (code === 35 || (code === 47 && text.charCodeAt(this.#at + 1) === 47)) {
        const found = text.indexOf("\n", this.#at);
        const end = found === -1 ? text.length : found;
        this.#tree.comments.push({ start: this.#at + (code === 35 ? 1 : 2), end });
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
