import { Excerpt, type Span } from "../source.ts";

/**
 * What every configuration language is parsed into: values with their places and nothing else. YAML, JSON, TOML, HCL and Nix
 * differ in how they are written; what a key or a list item means is the same.
 */
export interface ConfigTree {
  /** One per document: YAML may hold several, JSON Lines one a line. */
  roots: ConfigNode[];
  /** Comments that may name something, without their marks. In order of appearance. */
  comments: Span[];
}

export type ConfigNode = Scalar | Mapping | Sequence | Alias;

/** How a scalar is written. `plain` stands without quotes, so it may be a number, a boolean or nothing; `block` spans lines. */
export type ScalarStyle = "plain" | "quoted" | "block";

export class Scalar {
  readonly kind = "scalar";
  readonly style: ScalarStyle;
  /** The content without quotes. */
  readonly span: Span;
  readonly #text: string;
  readonly #decode: (() => Excerpt) | null;
  #value: string | null = null;

  /** `decode` where the value differs from the characters of the span: escapes, folded lines, indentation. */
  constructor(text: string, start: number, end: number, style: ScalarStyle, decode: (() => Excerpt) | null = null) {
    this.#text = text;
    this.span = { start, end };
    this.style = style;
    this.#decode = decode;
  }

  get value(): string {
    return (this.#value ??=
      this.#decode === null ? this.#text.slice(this.span.start, this.span.end) : this.#decode().text);
  }

  /** Whether offsets into the value are offsets into the span. */
  get isVerbatim(): boolean {
    return this.#decode === null;
  }

  /** The value with the place of each character. */
  excerpt(): Excerpt {
    return this.#decode === null ? Excerpt.of(this.#text, this.span.start, this.span.end) : this.#decode();
  }
}

export interface Mapping {
  kind: "mapping";
  entries: Entry[];
  span: Span;
}

export interface Entry {
  key: string;
  keySpan: Span;
  /** Null where the key stands alone. */
  value: ConfigNode | null;
}

export interface Sequence {
  kind: "sequence";
  items: ConfigNode[];
  span: Span;
}

/** Another name for a node that stands elsewhere in the document. */
export interface Alias {
  kind: "alias";
  span: Span;
  target: ConfigNode | null;
}

const NOT_A_STRING =
  /^(?:[-+]?(?:\.?\d[\d_.,:eExXoO+a-fA-F-]*|\.inf|\.nan)|true|false|null|none|nil|yes|no|on|off|~|)$/i;

/** Whether a scalar is text rather than a number, a boolean or nothing. */
export function isText(scalar: Scalar): boolean {
  return scalar.style !== "plain" || !NOT_A_STRING.test(scalar.value);
}

/** Follows aliases to what they stand for. */
export function resolveAlias(node: ConfigNode | null): Exclude<ConfigNode, Alias> | null {
  let current = node;
  for (let steps = 0; current?.kind === "alias" && steps < 20; steps++) current = current.target;
  return current?.kind === "alias" ? null : current;
}
