import { Scalar, type ConfigNode, type ConfigTree, type Entry, type Mapping } from "./tree.ts";

const DEEPEST = 60;
const TOKEN = /#[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{}<>[\]:,;]|[\w.+-]+/y;

/**
 * Reads the text form of protocol buffers, as Triton configures its models. A map entry (`{ key: "a" value: { string_value: "b" } }`)
 * becomes what it means: `a` with the value `b`. Never throws.
 */
export function parseProtobufText(text: string): ConfigTree {
  return new ProtobufText(text).parse();
}

class ProtobufText {
  readonly #text: string;
  readonly #comments: ConfigTree["comments"] = [];
  #start = 0;
  #end = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): ConfigTree {
    this.#next();
    const root: Mapping = { kind: "mapping", entries: [], span: { start: 0, end: this.#text.length } };
    while (this.#start < this.#text.length) {
      root.entries.push(...this.#fields());
      // A bracket that closes nothing.
      this.#next();
    }
    return { roots: [root], comments: this.#comments };
  }

  /** Moves to the next token; at the end both offsets are that of the text. */
  #next(): void {
    const text = this.#text;
    for (let at = this.#end; at < text.length; at++) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (match === null) continue;
      if (match[0].startsWith("#")) {
        this.#comments.push({ start: at + 1, end: at + match[0].length });
        at += match[0].length - 1;
        continue;
      }
      this.#start = at;
      this.#end = at + match[0].length;
      return;
    }
    this.#start = this.#end = text.length;
  }

  get #token(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  #fields(): Entry[] {
    const entries: Entry[] = [];
    while (this.#start < this.#text.length) {
      const name = this.#token;
      if (name === "}" || name === ">" || name === "]") break;
      const keySpan = { start: this.#start, end: this.#end };
      this.#next();
      if (!/^[\w.+-]+$/.test(name)) continue;
      if (this.#token === ":") this.#next();
      entries.push({ key: name, keySpan, value: this.#value() });
    }
    return asMapEntry(entries);
  }

  #value(): ConfigNode | null {
    const start = this.#start;
    const first = this.#text[start];
    if (first === "{" || first === "<") {
      if (this.#depth >= DEEPEST) return null;
      this.#depth++;
      this.#next();
      const entries = this.#fields();
      this.#depth--;
      const end = this.#end;
      if (this.#token === "}" || this.#token === ">") this.#next();
      return { kind: "mapping", entries, span: { start, end } };
    }
    if (first === "[") {
      this.#next();
      const items: ConfigNode[] = [];
      while (this.#start < this.#text.length && this.#token !== "]" && this.#depth < DEEPEST) {
        if (this.#token === ",") this.#next();
        else {
          this.#depth++;
          const item = this.#value();
          this.#depth--;
          if (item === null) break;
          items.push(item);
        }
      }
      const end = this.#end;
      if (this.#token === "]") this.#next();
      return { kind: "sequence", items, span: { start, end } };
    }
    if (
      first === undefined ||
      first === "}" ||
      first === ">" ||
      first === "]" ||
      first === ":" ||
      first === "," ||
      first === ";"
    ) {
      if (first === "," || first === ";" || first === ":") this.#next();
      return null;
    }
    const isQuoted = first === '"' || first === "'";
    const scalar = isQuoted
      ? new Scalar(this.#text, start + 1, this.#end - 1, "quoted")
      : new Scalar(this.#text, start, this.#end, "plain");
    this.#next();
    return scalar;
  }
}

/** A message of `key` and `value` is an entry of a map. */
function asMapEntry(entries: Entry[]): Entry[] {
  const key = entries.find((entry) => entry.key === "key")?.value;
  const value = entries.find((entry) => entry.key === "value")?.value;
  if (entries.length !== 2 || key?.kind !== "scalar" || value?.kind !== "mapping" || value.entries.length !== 1)
    return entries;
  return [{ key: key.value, keySpan: key.span, value: value.entries[0]!.value }];
}
