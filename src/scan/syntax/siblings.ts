import type { Siblings } from "../document.ts";
import type { Span } from "../source.ts";
import * as token from "./tokens.ts";
import type { SharedTokens, Tokens } from "./tokens.ts";

/** Entries of one map that are listed. */
const MOST_ENTRIES = 500;

/** How a language writes the entries of a map. */
export interface EntrySyntax {
  /** Tokens between key and value: `:` or `=`. */
  separators: ReadonlySet<number>;
  /** Value and content of a string token. */
  read(tokens: Tokens, at: number): { value: string; span: Span };
}

/** The entries of the map whose bracket opens at a token; read when first asked. */
export class TokenSiblings implements Siblings {
  readonly #shared: SharedTokens;
  readonly #open: number;
  readonly #syntax: EntrySyntax;
  #entries: Map<string, { value: string; span: Span } | null> | null = null;

  constructor(shared: SharedTokens, open: number, syntax: EntrySyntax) {
    this.#shared = shared;
    this.#open = open;
    this.#syntax = syntax;
  }

  keys(): readonly string[] {
    return [...this.#read().keys()];
  }

  scalar(key: string): { value: string; span: Span } | null {
    return this.#read().get(key) ?? null;
  }

  #read(): Map<string, { value: string; span: Span } | null> {
    if (this.#entries !== null) return this.#entries;
    const tokens = this.#shared.get();
    const entries = new Map<string, { value: string; span: Span } | null>();
    const close = tokens.closing(this.#open);
    let item = this.#open + 1;
    while (item < close && entries.size < MOST_ENTRIES) {
      let separator = -1;
      let end = item;
      for (; end < close; end = tokens.after(end)) {
        const kind = tokens.kind(end);
        if (kind === token.COMMA || kind === token.SEMICOLON) break;
        if (separator === -1 && this.#syntax.separators.has(kind)) separator = end;
      }
      if (separator > item) {
        const key = keyText(tokens, item, separator - 1, this.#syntax);
        if (key !== null && !entries.has(key)) entries.set(key, this.#scalar(tokens, separator + 1, end));
      }
      item = end + 1;
    }
    this.#entries = entries;
    return entries;
  }

  #scalar(tokens: Tokens, from: number, to: number): { value: string; span: Span } | null {
    if (to - from !== 1) return null;
    const kind = tokens.kind(from);
    if (kind === token.STRING) return this.#syntax.read(tokens, from);
    if (kind !== token.NUMBER && kind !== token.NAME) return null;
    return { value: tokens.textOf(from), span: { start: tokens.starts[from]!, end: tokens.ends[from]! } };
  }
}

/** The key that the tokens from `first` to `last` make: a string's value, a name or a dotted name; null for anything else. */
export function keyText(tokens: Tokens, first: number, last: number, syntax: EntrySyntax): string | null {
  if (tokens.kind(first) === token.STRING && first === last) return syntax.read(tokens, first).value;
  if (tokens.kind(first) === token.NUMBER && first === last) return tokens.textOf(first);
  if (tokens.kind(last) !== token.NAME || last - first > 12) return null;
  return tokens.text.slice(tokens.starts[first], tokens.ends[last]);
}
