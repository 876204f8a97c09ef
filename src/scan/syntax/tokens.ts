/** Kinds of tokens. Single-character punctuation has its character code; these are the others. */
export const NAME = 1;
export const NUMBER = 2;
/** A string without variable parts, with its prefix and quotes. */
export const STRING = 3;
/** From the opening quote of a string with variable parts to the first of them; matches its `TEMPLATE_END`. */
export const TEMPLATE = 4;
/** The text between two variable parts, with the marks that end one and begin the other. */
export const TEMPLATE_MIDDLE = 5;
export const TEMPLATE_END = 6;
/** The end of a logical line, in languages where it ends a statement. */
export const NEWLINE = 7;
/** A character literal, a lifetime, a regular expression: nothing to follow. */
export const OPAQUE = 8;
/** Text that is no token of the language. */
export const ERROR = 9;
/** `<` where an element of JSX begins; matches the `TAG_END` of its opening tag. */
export const TAG = 10;
export const TAG_END = 11;
/** `==`, `!=`, `===`, `<=` … */
export const COMPARISON = 128;
/** `+=` and all others that change what they assign to, except those below. */
export const AUGMENTED = 129;
/** `:=` */
export const WALRUS = 130;
/** `->` */
export const ARROW = 131;
/** `=>` */
export const FAT_ARROW = 132;
/** `??`, `||`, `?:`: the right side stands in for the left. */
export const OR_ELSE = 133;
/** `??=`, `||=` */
export const OR_ASSIGN = 134;
/** `&&` */
export const AND = 135;
/** `::` */
export const PATH = 136;
/** `?.` */
export const OPTIONAL = 137;
/** `...`, `..`, `..=` */
export const SPREAD = 138;
/** `++`, `--` */
export const STEP = 139;
/** `<<` */
export const SHIFT = 140;

export const OPEN_PAREN = 0x28;
export const CLOSE_PAREN = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AT = 0x40;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const PERCENT = 0x25;
export const BANG = 0x21;
export const AMPERSAND = 0x26;
export const PIPE = 0x7c;

const FIRST_CAPACITY = 1 << 16;

/**
 * The tokens of one text as a flat table, the cheapest shape to write and to walk. Comments are no tokens. The table is
 * reused for the next text: `SharedTokens` makes sure that nobody reads a stale one.
 */
export class Tokens {
  text = "";
  count = 0;
  kinds: Uint8Array;
  /** Offsets into the text; the end is exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Of a bracket or template: the token of its other end, -1 without one. Of a NEWLINE: the column where the next line begins. */
  matches: Int32Array;
  /** Of an opening bracket or string: the bracket around it, -1 at the top. */
  parents: Int32Array;
  /** Of an opening bracket or string: how many commas stand before it in its bracket or statement. Of a closing one: all of them. */
  positions: Int32Array;
  /** Of an opening bracket, string or binding: the first token of its item (after the last comma) or, outside of brackets, of its statement. */
  items: Int32Array;

  /** Strings with a slash or a Hub prefix in them, by token, ascending. */
  candidates: number[] = [];
  /** Names before an opening parenthesis that may be asked for, by token of the name, ascending. */
  callees: number[] = [];
  /** Comments with a slash in them: start and end of the text, in turn. */
  comments: number[] = [];
  /** Tokens that bind names, ascending: `=` of statements, `:=`, `for`; what else does in other languages. */
  bindings: number[] = [];
  /** First tokens of statements that import. */
  imports: number[] = [];
  /** Definitions that have a name and a body, in order of appearance. */
  scopes: ScopeTable = emptyScopes();

  constructor(capacity = FIRST_CAPACITY) {
    this.kinds = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.matches = new Int32Array(capacity);
    this.parents = new Int32Array(capacity);
    this.positions = new Int32Array(capacity);
    this.items = new Int32Array(capacity);
  }

  reset(text: string): void {
    this.text = text;
    this.count = 0;
    this.candidates = [];
    this.callees = [];
    this.comments = [];
    this.bindings = [];
    this.imports = [];
    this.scopes = emptyScopes();
  }

  /** Doubles the room. The arrays are new ones afterwards. */
  grow(): void {
    const capacity = this.kinds.length * 2;
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
    for (const column of ["starts", "ends", "matches", "parents", "positions", "items"] as const) {
      const grown = new Int32Array(capacity);
      grown.set(this[column]);
      this[column] = grown;
    }
  }

  textOf(token: number): string {
    return this.text.slice(this.starts[token], this.ends[token]);
  }

  /** The token that begins at an offset, -1 where none does. */
  startingAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = this.starts[middle]!;
      if (start === offset) return middle;
      if (start < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** From the start of one token to the end of another, which may lie beyond the last. */
  span(first: number, last: number): { start: number; end: number } {
    const end = this.text.length;
    return {
      start: first < this.count ? this.starts[first]! : end,
      end: last < this.count ? this.ends[Math.max(0, last)]! : end,
    };
  }

  kind(token: number): number {
    return token >= 0 && token < this.count ? this.kinds[token]! : 0;
  }

  isWord(token: number, word: string): boolean {
    if (token < 0 || token >= this.count || this.kinds[token] !== NAME) return false;
    const start = this.starts[token]!;
    return this.ends[token]! - start === word.length && this.text.startsWith(word, start);
  }

  isOpening(token: number): boolean {
    const kind = this.kind(token);
    return kind === OPEN_PAREN || kind === OPEN_BRACKET || kind === OPEN_BRACE || kind === TEMPLATE;
  }

  isClosing(token: number): boolean {
    const kind = this.kind(token);
    return kind === CLOSE_PAREN || kind === CLOSE_BRACKET || kind === CLOSE_BRACE || kind === TEMPLATE_END;
  }

  isString(token: number): boolean {
    const kind = this.kind(token);
    return kind === STRING || kind === TEMPLATE;
  }

  /** The other end of a bracket or template; the end of the text where it is missing. */
  closing(token: number): number {
    const match = this.matches[token]!;
    return match < 0 ? this.count : match;
  }

  /** The token after this one, or after the bracket that it opens. */
  after(token: number): number {
    return this.isOpening(token) ? this.closing(token) + 1 : token + 1;
  }

  /** The token at which the bracket that this one closes opens; the token itself where it closes none. */
  opening(token: number): number {
    if (!this.isClosing(token)) return token;
    const match = this.matches[token]!;
    return match < 0 ? token : match;
  }
}

/** Named definitions by token: classes, functions, methods. */
export interface ScopeTable {
  starts: number[];
  /** Exclusive. */
  ends: number[];
  /** Token of the name. */
  names: number[];
  /** Index of the enclosing definition, -1 at the top. */
  parents: number[];
  /** 1 for a class, 0 for a function. */
  kinds: number[];
}

function emptyScopes(): ScopeTable {
  return { starts: [], ends: [], names: [], parents: [], kinds: [] };
}

/** Index of the innermost definition around a token, -1 at the top. */
export function scopeAt(scopes: ScopeTable, token: number): number {
  let low = 0;
  let high = scopes.starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (scopes.starts[middle]! <= token) low = middle + 1;
    else high = middle - 1;
  }
  let scope = high;
  while (scope >= 0 && scopes.ends[scope]! <= token) scope = scopes.parents[scope]!;
  return scope;
}

/** Tells cheaply, without making a string, that a name is certainly not one of a set. */
export class NameFilter {
  readonly names: ReadonlySet<string>;
  /** One byte for each hash of length, first and last character. */
  readonly hashes = new Uint8Array(1 << 12);

  constructor(names: ReadonlySet<string>) {
    this.names = names;
    for (const name of names) {
      if (name !== "") this.hashes[hashOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))] = 1;
    }
  }

  mayHave(text: string, start: number, end: number): boolean {
    return this.hashes[hashOf(end - start, text.charCodeAt(start), text.charCodeAt(end - 1))] === 1;
  }
}

function hashOf(length: number, first: number, last: number): number {
  return ((length * 331) ^ (first * 37) ^ (last * 5)) & 0xfff;
}

const filters = new WeakMap<ReadonlySet<string>, NameFilter>();

/** The filter of a set of names, made once for each set. */
export function filterOf(names: ReadonlySet<string>): NameFilter {
  let filter = filters.get(names);
  if (filter === undefined) filters.set(names, (filter = new NameFilter(names)));
  return filter;
}

/**
 * Has a lexer read samples of everything rare a few times before its first text. The engine then knows all branches when it
 * compiles the lexer, and need not throw its code away and start anew each time that a file brings something new.
 */
export function warmUp(samples: readonly string[], lex: (sample: string, scratch: Tokens) => void): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    const scratch = new Tokens(16);
    for (const sample of samples) {
      scratch.reset(sample);
      lex(sample, scratch);
    }
  }
}

const WARM_UP_ROUNDS = 4;

export type Lexer = (text: string, tokens: Tokens, callees: NameFilter) => void;

const shared = new Tokens();
let owner: symbol | null = null;

/**
 * The tokens of a text in the table that all texts share. Readers finish one text before the next, so the table is almost
 * always still theirs; where another text has taken it, the text is read again.
 */
export class SharedTokens {
  readonly #text: string;
  readonly #lexer: Lexer;
  readonly #callees: NameFilter;
  /** Stands for this text in the question of whose tokens the table holds. */
  readonly #key = Symbol("tokens");

  constructor(text: string, lexer: Lexer, callees: NameFilter) {
    this.#text = text;
    this.#lexer = lexer;
    this.#callees = callees;
  }

  /** To be asked for again after anything else may have been read. */
  get(): Tokens {
    if (owner !== this.#key) {
      owner = null;
      shared.reset(this.#text);
      this.#lexer(this.#text, shared, this.#callees);
      owner = this.#key;
    }
    return shared;
  }
}
