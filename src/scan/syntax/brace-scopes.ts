import type { Dialect } from "./dialects.ts";
import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** Tokens of a declaration that are read to find what it defines. */
const MOST_STEPS = 80;

const CLASSES = new Set(
  "class interface struct enum trait impl object protocol extension actor record namespace module mod union".split(" "),
);
const FUNCTIONS = new Set("function fn func fun init constructor".split(" "));
const CONTROL = new Set(
  (
    "if else for foreach while do switch match when try catch finally with loop unsafe guard select using lock synchronized " +
    "case default repeat defer fixed checked unchecked return go await new throw yield"
  ).split(" "),
);

/** Words that go on behind a closing brace. */
const CONTINUING = new Set([
  "else",
  "catch",
  "finally",
  "while",
  "from",
  "as",
  "satisfies",
  "where",
  "is",
  "in",
  "of",
  "instanceof",
  "to",
  "with",
]);
/** Words whose braces hold statements even where their value is taken. */
const BRANCHES = new Set(["if", "else", "match", "when", "switch", "loop", "unsafe", "try"]);

/** What a brace opens. */
export interface Definition {
  /** Name of the class or function, null for a block or a function without a name. */
  name: string | null;
  kind: "class" | "function" | "block" | "value";
  /** The parenthesis of its parameters, -1 without. */
  parameters: number;
}

const VALUE: Definition = { name: null, kind: "value", parameters: -1 };

/** Definitions and blocks of a text in a language with braces, found from the brackets around a token. */
export class BraceScopes {
  readonly #tokens: Tokens;
  readonly #dialect: Dialect;
  readonly #definitions = new Map<number, Definition>();
  readonly #inside = new Map<number, string>();
  readonly #classes = new Set<string>();

  constructor(tokens: Tokens, dialect: Dialect) {
    this.#tokens = tokens;
    this.#dialect = dialect;
  }

  /** Path of the definitions around a bracket, string or binding. A block without a name is `:` and its token. */
  at = (at: number): string => this.inside(this.#tokens.parents[at]!);

  /** Path of what stands inside of a bracket; -1 is the top. */
  inside(open: number): string {
    if (open < 0) return "";
    const known = this.#inside.get(open);
    if (known !== undefined) return known;
    const outer = this.at(open);
    const kind = this.#tokens.kind(open);
    let path = outer;
    if (kind === token.OPEN_BRACE) {
      const definition = this.definition(open);
      if (definition.kind !== "value") path = join(outer, definition.name ?? `:${open}`);
      if (definition.kind === "class") this.#classes.add(path);
    }
    this.#inside.set(open, path);
    return path;
  }

  /** The path as a reader of the report would write it. */
  named(path: string): string {
    return path.includes(":")
      ? path
          .split(".")
          .filter((part) => !part.startsWith(":"))
          .join(".")
      : path;
  }

  isClass(path: string): boolean {
    return this.#classes.has(path);
  }

  /** Reads all braces, so that every class is known. */
  readAll(): void {
    const { kinds, count } = this.#tokens;
    for (let at = 0; at < count; at++) if (kinds[at] === token.OPEN_BRACE) this.inside(at);
  }

  /** What the brace at a token opens. */
  definition(open: number): Definition {
    let definition = this.#definitions.get(open);
    if (definition === undefined) this.#definitions.set(open, (definition = this.#read(open)));
    return definition;
  }

  /** The brace of the function whose parameters stand in a parenthesis, -1 where none is near. */
  bodyBehind(parameters: number): number {
    const tokens = this.#tokens;
    for (let at = tokens.closing(parameters) + 1, steps = 0; steps < 24; at = tokens.after(at), steps++) {
      const kind = tokens.kind(at);
      if (kind === token.OPEN_BRACE) return this.definition(at).parameters === parameters ? at : -1;
      if (kind === 0 || kind === token.SEMICOLON || kind === token.EQUALS || tokens.isClosing(at)) return -1;
    }
    return -1;
  }

  /** Whether a brace holds the value of an element's attribute, or a child of it. */
  isInTag(open: number): boolean {
    const parent = this.#tokens.parents[open]!;
    return parent >= 0 && this.#tokens.kind(parent) === token.TAG;
  }

  #read(open: number): Definition {
    const tokens = this.#tokens;
    const item = this.#statementOf(open);
    const before = tokens.kind(open - 1);
    // `attribute={…}` and the object in `attribute={{…}}`.
    if (this.isInTag(open) || (before === token.OPEN_BRACE && this.isInTag(open - 1))) return VALUE;
    let parameters = -1;
    let named: string | null = null;
    let assigned = -1;
    let isExpression = false;
    const isArrow =
      (before === token.FAT_ARROW || before === token.ARROW) &&
      this.#dialect.id !== "rust" &&
      this.#dialect.id !== "swift";
    let firstWord = "";
    for (let at = item, steps = 0; at < open && steps < MOST_STEPS; at = tokens.after(at), steps++) {
      const kind = tokens.kind(at);
      if (kind === token.NAME) {
        const word = tokens.textOf(at);
        if (firstWord === "") firstWord = word;
        const isMember = tokens.kind(at - 1) === token.DOT;
        if (!isMember && CLASSES.has(word) && assigned === -1 && parameters === -1) {
          const name = this.#nameOfClass(at, open);
          if (name !== null) return { name, kind: "class", parameters: -1 };
        }
        if (!isMember && FUNCTIONS.has(word)) return this.#function(at, open, assigned);
        if (!isMember && (word === "new" || word === "return")) isExpression = true;
        if (!isMember && BRANCHES.has(word)) return { name: null, kind: "block", parameters: -1 };
        if (tokens.kind(at + 1) === token.OPEN_PAREN && parameters === -1 && !isExpression) {
          parameters = at + 1;
          named = word;
        }
      } else if (kind === token.EQUALS || kind === token.WALRUS || (kind === token.COLON && parameters === -1)) {
        if (assigned === -1) assigned = at;
        if (kind !== token.COLON) isExpression = true;
      } else if (kind === token.OPEN_PAREN && parameters === -1) parameters = at;
    }
    if (isArrow) {
      const paren = tokens.kind(open - 2) === token.CLOSE_PAREN ? tokens.opening(open - 2) : parameters;
      return { name: assigned === -1 ? null : this.#nameBefore(assigned), kind: "function", parameters: paren };
    }
    if (CONTROL.has(firstWord)) return { name: null, kind: "block", parameters: -1 };
    if (item === open && this.#isStatement(open)) return { name: null, kind: "block", parameters: -1 };
    // `load(id) {` of a class; in Kotlin and Swift that is a call with a closure.
    const closure = this.#dialect.id === "kotlin" || this.#dialect.id === "swift";
    if (
      named !== null &&
      !CONTROL.has(named) &&
      !isExpression &&
      !closure &&
      this.#dialect.id !== "go" &&
      this.#dialect.id !== "rust"
    ) {
      return { name: named, kind: "function", parameters };
    }
    if (isExpression && (this.#dialect.id === "csharp" || this.#dialect.id === "java")) return VALUE;
    if (
      before === token.FAT_ARROW ||
      before === token.CLOSE_PAREN ||
      before === token.PIPE ||
      (closure && before === token.NAME)
    )
      return { name: null, kind: closure ? "function" : "block", parameters: -1 };
    return VALUE;
  }

  /** Where the statement begins that a brace belongs to: behind other definitions on the same line. */
  #statementOf(open: number): number {
    const tokens = this.#tokens;
    let item = tokens.items[open]!;
    for (let at = item, steps = 0; at < open && steps < MOST_STEPS; at = tokens.after(at), steps++) {
      if (tokens.kind(at) !== token.OPEN_BRACE) continue;
      const next = tokens.closing(at) + 1;
      if (next < open && tokens.kind(next) === token.NAME && !CONTINUING.has(tokens.textOf(next))) item = next;
    }
    return item;
  }

  /** A brace at the start of a statement opens a block, not a value. */
  #isStatement(open: number): boolean {
    const before = this.#tokens.kind(open - 1);
    return before === 0 || before === token.SEMICOLON || before === token.CLOSE_BRACE || before === token.OPEN_BRACE;
  }

  #nameOfClass(at: number, open: number): string | null {
    const tokens = this.#tokens;
    const word = tokens.textOf(at);
    // Go: `type Name struct {`
    if (this.#dialect.id === "go")
      return tokens.kind(at - 1) === token.NAME && tokens.isWord(at - 2, "type") ? tokens.textOf(at - 1) : null;
    let name: string | null = null;
    let nesting = 0;
    for (let next = at + 1; next < Math.min(open, at + 30); next++) {
      const kind = tokens.kind(next);
      if (kind === token.LESS) nesting++;
      else if (kind === token.GREATER) nesting = Math.max(0, nesting - 1);
      else if (kind === token.NAME && nesting === 0) {
        const part = tokens.textOf(next);
        if (part === "for" && word === "impl") name = null;
        else if (part === "extends" || part === "implements" || part === "where") break;
        else if (part !== "class" && part !== "struct") name ??= part;
      } else if (kind === token.OPEN_PAREN || kind === token.COLON) break;
    }
    if (name === null && word === "object") return "Companion";
    return name;
  }

  #function(at: number, open: number, assigned: number): Definition {
    const tokens = this.#tokens;
    const word = tokens.textOf(at);
    let next = at + 1;
    let name: string | null = word === "init" || word === "constructor" ? word : null;
    // Go: `func (r *Repo) Load(`
    if (
      word === "func" &&
      tokens.kind(next) === token.OPEN_PAREN &&
      this.#dialect.id === "go" &&
      tokens.kind(tokens.after(next)) === token.NAME
    ) {
      const receiver = tokens.closing(next) - 1;
      const owner = tokens.kind(receiver) === token.NAME ? tokens.textOf(receiver) : null;
      next = tokens.after(next);
      name = owner === null ? tokens.textOf(next) : `${owner}.${tokens.textOf(next)}`;
    }
    const isNamed = name !== null;
    for (let nesting = 0; next < Math.min(open, at + 60); next++) {
      const kind = tokens.kind(next);
      if (kind === token.LESS) nesting++;
      else if (kind === token.GREATER) nesting--;
      else if (kind === token.NAME && nesting === 0 && !isNamed) name = tokens.textOf(next);
      else if (kind === token.OPEN_PAREN && nesting <= 0) break;
    }
    if (name === null && assigned !== -1) name = this.#nameBefore(assigned);
    return { name, kind: "function", parameters: tokens.kind(next) === token.OPEN_PAREN ? next : -1 };
  }

  /** The name that `=` or `:` gives a value. */
  #nameBefore(at: number): string | null {
    const tokens = this.#tokens;
    for (let name = at - 1; name >= Math.max(0, at - 3); name--) {
      if (tokens.kind(name) === token.NAME) return tokens.textOf(name);
      if (tokens.kind(name) === token.STRING) return null;
    }
    return null;
  }
}

function join(outer: string, name: string): string {
  return outer === "" ? name : `${outer}.${name}`;
}
