import type { Argument, Value } from "../document.ts";
import type { Span } from "../source.ts";
import { resultOf, SAME_VALUE } from "./brace-calls.ts";
import { braceString, braceStringValue, templateParts } from "./brace-strings.ts";
import { dottedName, isDot } from "./callee.ts";
import type { Dialect } from "./dialects.ts";
import { decodeString } from "./strings.ts";
import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";
import { endOfTypeArguments } from "./type-arguments.ts";

const DEEPEST = 60;
const MOST_VALUES = 20_000;
/** Values made for all expressions of a text: more only a hostile text needs. */
const MOST_IN_ALL = 200_000;
/** Tokens of type arguments. */
const MOST_TYPE_TOKENS = 60;

const NULLS = new Set(["null", "nil", "undefined", "None", "nullptr"]);
/** Words before a value that change nothing of it. */
const PREFIXES = new Set([
  "await",
  "new",
  "try",
  "async",
  "move",
  "mut",
  "ref",
  "return",
  "throw",
  "yield",
  "const",
  "out",
  "in",
  "inout",
  "static",
  "unsafe",
  "checked",
  "box",
]);
/** Words that begin the type of a cast. */
const CASTS = new Set(["as", "satisfies"]);
/** Reads expressions of the languages with braces, as far as following a value needs them. */
export class BraceExpressions {
  readonly #tokens: Tokens;
  readonly #dialect: Dialect;
  readonly #scopeOf: (bracket: number) => string;
  #scope: string | null = null;
  #at = 0;
  #depth = 0;
  #made = 0;
  #madeBefore = 0;
  /** A brace behind a name opens a block here, not a value. */
  #beforeBlock = false;

  /** `scopeOf` gives the path of the definitions inside of a bracket. */
  constructor(tokens: Tokens, dialect: Dialect, scopeOf: (bracket: number) => string) {
    this.#tokens = tokens;
    this.#dialect = dialect;
    this.#scopeOf = scopeOf;
  }

  /** The expression that begins at a token, seen from the bracket around it. */
  parse(at: number, bracket: number, beforeBlock = false): Value {
    this.#begin(at, bracket);
    this.#beforeBlock = beforeBlock;
    return this.#expression();
  }

  /** The list that a bracket opens, without what hangs on it. */
  parseList(open: number): Value {
    this.#begin(open, this.#tokens.parents[open]!);
    return this.#brackets();
  }

  /** The arguments of the call whose parenthesis opens at a token. */
  parseArguments(open: number, bracket: number): Argument[] {
    this.#begin(open, bracket);
    return this.#arguments(open);
  }

  #begin(at: number, bracket: number): void {
    this.#at = at;
    this.#depth = 0;
    this.#madeBefore += this.#made;
    this.#made = this.#madeBefore > MOST_IN_ALL ? MOST_VALUES : 0;
    this.#beforeBlock = false;
    this.#scope = this.#scopeOf(bracket);
  }

  #kind(offset = 0): number {
    return this.#tokens.kind(this.#at + offset);
  }

  #word(word: string): boolean {
    return this.#tokens.isWord(this.#at, word);
  }

  #spanFrom(first: number): Span {
    return this.#tokens.span(first, Math.max(first, this.#at - 1));
  }

  #other(first: number): Value {
    return { kind: "other", span: this.#spanFrom(first) };
  }

  #mayBegin(): boolean {
    const kind = this.#kind();
    if (kind === 0 || this.#tokens.isClosing(this.#at)) return false;
    return (
      kind !== token.EQUALS &&
      kind !== token.COLON &&
      kind !== token.COMMA &&
      kind !== token.SEMICOLON &&
      kind !== token.TEMPLATE_MIDDLE &&
      kind !== token.TAG_END &&
      kind !== token.FAT_ARROW &&
      kind !== token.ARROW
    );
  }

  #expression(): Value {
    const start = this.#at;
    if (++this.#depth > DEEPEST || ++this.#made > MOST_VALUES) {
      while (this.#mayBegin()) this.#at = this.#tokens.after(this.#at);
      this.#depth--;
      return this.#other(start);
    }
    const value = this.#conditional(start);
    this.#depth--;
    return value;
  }

  #conditional(start: number): Value {
    const tokens = this.#tokens;
    // `x => value`, `(x) => value`, `|x| value`
    if (this.#word("async") && tokens.kind(start + 1) !== token.DOT) this.#at++;
    const next = tokens.after(this.#at);
    const kind = this.#kind();
    if ((kind === token.NAME || kind === token.OPEN_PAREN) && tokens.kind(next) === token.FAT_ARROW) {
      this.#at = next + 1;
      if (this.#kind() !== token.OPEN_BRACE) return this.#expression();
      this.#at = tokens.after(this.#at);
      return this.#other(start);
    }
    if (this.#dialect.id === "rust" && (kind === token.PIPE || kind === token.AND)) {
      this.#at++;
      if (kind === token.PIPE) {
        while (this.#kind() !== token.PIPE && this.#kind() !== 0 && !tokens.isClosing(this.#at)) this.#at++;
        this.#at++;
      }
      return this.#mayBegin() ? this.#expression() : this.#other(start);
    }
    const value = this.#alternatives();
    if (this.#dialect.id === "kotlin" && this.#word("to")) {
      this.#at++;
      const second = this.#alternatives();
      return { kind: "list", items: [value, second], span: this.#spanFrom(start) };
    }
    if (this.#word("switch") && this.#kind(1) === token.OPEN_BRACE) {
      this.#at++;
      return this.#arms(start);
    }
    if (this.#kind() !== token.QUESTION) return value;
    this.#at++;
    const first = this.#mayBegin() ? this.#expression() : this.#other(start);
    if (this.#kind() !== token.COLON) return value;
    this.#at++;
    const second = this.#mayBegin() ? this.#expression() : this.#other(start);
    return { kind: "choice", options: [first, second], span: this.#spanFrom(start) };
  }

  #alternatives(): Value {
    const start = this.#at;
    const options = [this.#conjunction()];
    while (this.#kind() === token.OR_ELSE && this.#made < MOST_VALUES) {
      this.#at++;
      options.push(this.#mayBegin() ? this.#conjunction() : this.#other(start));
    }
    return options.length === 1 ? options[0]! : { kind: "choice", options, span: this.#spanFrom(start) };
  }

  #conjunction(): Value {
    let value = this.#comparison();
    while (this.#kind() === token.AND) {
      this.#at++;
      value = this.#mayBegin() ? this.#comparison() : value;
    }
    return value;
  }

  #comparison(): Value {
    const start = this.#at;
    const value = this.#sum();
    let compares = false;
    for (;;) {
      const kind = this.#kind();
      const isTest = this.#word("instanceof") || this.#word("is") || (this.#word("in") && !this.#beforeBlock);
      if (kind !== token.COMPARISON && kind !== token.LESS && kind !== token.GREATER && !isTest) break;
      this.#at++;
      compares = true;
      if (!this.#mayBegin()) break;
      this.#sum();
    }
    return compares ? this.#other(start) : value;
  }

  #sum(): Value {
    const start = this.#at;
    const parts = [this.#unary()];
    let isOther = false;
    for (;;) {
      const kind = this.#kind();
      if (kind === token.PLUS) this.#at++;
      else if (
        kind === token.MINUS ||
        kind === token.STAR ||
        kind === token.SLASH ||
        kind === token.PERCENT ||
        kind === token.SHIFT ||
        kind === token.PIPE ||
        kind === token.AMPERSAND ||
        kind === 0x5e ||
        kind === token.SPREAD
      ) {
        this.#at++;
        isOther = true;
      } else break;
      if (!this.#mayBegin() || this.#made > MOST_VALUES) break;
      parts.push(this.#unary());
    }
    if (isOther) return this.#other(start);
    return parts.length === 1 ? parts[0]! : { kind: "concat", parts, span: this.#spanFrom(start) };
  }

  #unary(): Value {
    const start = this.#at;
    let isOther = false;
    for (;;) {
      const kind = this.#kind();
      if (
        kind === token.BANG ||
        kind === token.MINUS ||
        kind === token.PLUS ||
        kind === 0x7e ||
        kind === token.STEP ||
        this.#word("typeof") ||
        this.#word("void") ||
        this.#word("delete")
      )
        isOther = true;
      else if (
        kind === token.SPREAD ||
        kind === token.AMPERSAND ||
        kind === token.AND ||
        kind === token.STAR ||
        kind === token.AT
      )
        isOther = false;
      else if (
        kind === token.NAME &&
        PREFIXES.has(this.#tokens.textOf(this.#at)) &&
        !isDot(this.#kind(1)) &&
        this.#startsValue(this.#at + 1)
      ) {
        if (this.#kind(1) === token.QUESTION || this.#kind(1) === token.BANG) this.#at++;
      } else break;
      this.#at++;
    }
    if (!this.#mayBegin()) return this.#other(start);
    const value = this.#primary();
    return isOther ? this.#other(start) : this.#cast(value);
  }

  /** Whether what follows a word can be the value it stands before. */
  #startsValue(at: number): boolean {
    const kind = this.#tokens.kind(at);
    return (
      kind === token.NAME ||
      kind === token.STRING ||
      kind === token.TEMPLATE ||
      kind === token.OPEN_PAREN ||
      kind === token.OPEN_BRACKET ||
      kind === token.OPEN_BRACE ||
      kind === token.QUESTION ||
      kind === token.BANG ||
      kind === token.AMPERSAND
    );
  }

  /** `value as Type`, `value satisfies Type`: the value. */
  #cast(value: Value): Value {
    while (this.#kind() === token.NAME && CASTS.has(this.#tokens.textOf(this.#at))) {
      this.#at++;
      if (this.#kind() === token.QUESTION || this.#kind() === token.BANG) this.#at++;
      this.#type();
    }
    return value;
  }

  #type(): void {
    const tokens = this.#tokens;
    for (let steps = 0; steps < MOST_TYPE_TOKENS; steps++) {
      const kind = this.#kind();
      if (
        kind === token.NAME ||
        isDot(kind) ||
        kind === token.AMPERSAND ||
        kind === token.PIPE ||
        kind === token.STRING
      )
        this.#at++;
      else if (kind === token.OPEN_BRACKET || (kind === token.OPEN_BRACE && !this.#beforeBlock))
        this.#at = tokens.after(this.#at);
      else if (kind === token.LESS) {
        const end = endOfTypeArguments(this.#tokens, this.#at);
        if (end === -1) return;
        this.#at = end;
      } else return;
    }
  }

  #primary(): Value {
    const tokens = this.#tokens;
    const start = this.#at;
    const kind = this.#kind();
    this.#made++;
    let value: Value;
    if (kind === token.STRING) {
      this.#at++;
      const { start: from, end } = braceString(tokens, start, this.#dialect);
      value = { kind: "string", value: braceStringValue(tokens, start, this.#dialect), span: { start: from, end } };
    } else if (kind === token.TEMPLATE) value = this.#template();
    else if (kind === token.NAME) value = this.#name();
    else if (kind === token.OPEN_PAREN) value = this.#parenthesis();
    else if (kind === token.OPEN_BRACKET) value = this.#brackets();
    else if (kind === token.OPEN_BRACE) value = this.#braces(start, start);
    else {
      this.#at = kind === token.TAG ? tokens.count : tokens.after(start);
      return this.#other(start);
    }
    return this.#trailers(start, value);
  }

  /** Everything that hangs on a value: `.x`, `?.x`, `::x`, `(…)`, `[…]`, `!`. */
  #trailers(start: number, first: Value): Value {
    const tokens = this.#tokens;
    let value = first;
    for (let steps = 0; steps < MOST_VALUES; steps++) {
      const kind = this.#kind();
      if (isDot(kind)) {
        this.#at++;
        if (this.#kind() === token.LESS) {
          const end = endOfTypeArguments(this.#tokens, this.#at);
          if (end === -1) return this.#other(start);
          this.#at = end;
          continue;
        }
        if (this.#kind() === token.NAME) {
          const name = tokens.textOf(this.#at++);
          // The brackets of `a?.[0]` and calls come next round.
          if (this.#kind() !== token.OPEN_PAREN && this.#kind() !== token.LESS)
            value = this.#member(start, value, name);
          else if (this.#kind() === token.LESS && endOfTypeArguments(this.#tokens, this.#at) === -1)
            value = this.#member(start, value, name);
        } else if (this.#kind() !== token.OPEN_BRACKET && this.#kind() !== token.OPEN_PAREN) return this.#other(start);
      } else if (kind === token.OPEN_PAREN) value = this.#call(start, value);
      else if (kind === token.OPEN_BRACKET && value.kind !== "list") value = this.#subscript(start, value);
      else if (kind === token.BANG && this.#kind(1) !== token.EQUALS) {
        // A macro of Rust, or TypeScript's and Kotlin's `!`.
        this.#at++;
        if (this.#dialect.id === "rust" && this.#kind() === token.OPEN_BRACKET) value = this.#brackets();
      } else if (kind === token.QUESTION && (this.#dialect.id === "rust" || isDot(this.#kind(1)))) this.#at++;
      else if (kind === token.LESS) {
        const end = endOfTypeArguments(this.#tokens, this.#at);
        const next = end === -1 ? 0 : tokens.kind(end);
        if (next !== token.OPEN_PAREN && next !== token.OPEN_BRACE && !isDot(next)) return value;
        this.#at = end;
      } else if (kind === token.OPEN_BRACE && !this.#beforeBlock && this.#takesBraces(value))
        value = this.#braces(start, this.#at);
      else return value;
    }
    return value;
  }

  /** Whether a brace behind a value belongs to it: a struct, an initialiser, a closure. */
  #takesBraces(value: Value): boolean {
    const { id } = this.#dialect;
    if (id === "go" || id === "rust") return value.kind === "name" && /^[A-Z]|\.[A-Z]/.test(value.name);
    if (id === "csharp") return value.kind === "call" || value.kind === "name" || value.kind === "subscript";
    return (
      (id === "java" && value.kind === "subscript") || ((id === "kotlin" || id === "swift") && value.kind === "call")
    );
  }

  #member(start: number, of: Value, name: string): Value {
    if (SAME_VALUE.has(name) && of.kind !== "name") return of;
    if (of.kind === "name" && (name === "rawValue" || name === "value")) return of;
    if (of.kind === "name")
      return { kind: "name", name: `${of.name}.${name}`, span: this.#spanFrom(start), ...this.#inScope() };
    return this.#other(start);
  }

  #inScope(): { scope: string } {
    return { scope: this.#scope ?? "" };
  }

  #name(): Value {
    const tokens = this.#tokens;
    const start = this.#at++;
    const name = tokens.textOf(start);
    if (NULLS.has(name)) return { kind: "null", span: this.#spanFrom(start) };
    if (name === "true" || name === "false")
      return { kind: "boolean", value: name === "true", span: this.#spanFrom(start) };
    if (name === "if") return this.#ifElse(start);
    if (
      (name === "match" || name === "when" || name === "switch") &&
      (this.#kind() === token.NAME ||
        this.#kind() === token.OPEN_PAREN ||
        this.#kind() === token.OPEN_BRACE ||
        this.#kind() === token.AMPERSAND)
    ) {
      while (this.#kind() !== token.OPEN_BRACE && this.#mayBegin()) this.#at = tokens.after(this.#at);
      return this.#kind() === token.OPEN_BRACE ? this.#arms(start) : this.#other(start);
    }
    if (name === "function" || name === "func" || name === "fn" || name === "class") {
      while (this.#kind() !== token.OPEN_BRACE && this.#mayBegin()) this.#at = tokens.after(this.#at);
      this.#at = tokens.after(this.#at);
      return this.#other(start);
    }
    if (name === "map" && this.#dialect.id === "go" && this.#kind() === token.OPEN_BRACKET) {
      this.#at = tokens.after(this.#at);
      this.#type();
    }
    // `stringArrayOf`, `vec!`: Rust's macros are calls.
    if (
      this.#dialect.id === "rust" &&
      this.#kind() === token.BANG &&
      (this.#kind(1) === token.OPEN_PAREN || this.#kind(1) === token.OPEN_BRACKET)
    ) {
      this.#at++;
      if (name === "vec") return this.#macroList();
    }
    return { kind: "name", name: name.replaceAll("`", ""), span: this.#spanFrom(start), ...this.#inScope() };
  }

  #macroList(): Value {
    const open = this.#at;
    this.#at++;
    const items = this.#items(this.#tokens.closing(open));
    this.#at = this.#tokens.closing(open) + 1;
    return { kind: "list", items, span: this.#spanFrom(open) };
  }

  /** `if c { a } else { b }` as a value. */
  #ifElse(start: number): Value {
    const options: Value[] = [];
    for (let steps = 0; steps < 40; steps++) {
      if (this.#kind() === token.OPEN_PAREN && this.#dialect.id === "kotlin") this.#at = this.#tokens.after(this.#at);
      else while (this.#kind() !== token.OPEN_BRACE && this.#mayBegin()) this.#at = this.#tokens.after(this.#at);
      options.push(this.#branch());
      if (!this.#word("else")) break;
      this.#at++;
      if (this.#word("if")) {
        this.#at++;
        continue;
      }
      options.push(this.#branch());
      break;
    }
    return { kind: "choice", options, span: this.#spanFrom(start) };
  }

  /** A block of which the last expression is the value, or a bare expression. */
  #branch(): Value {
    const open = this.#at;
    if (this.#kind() !== token.OPEN_BRACE) return this.#mayBegin() ? this.#expression() : this.#other(open);
    const close = this.#tokens.closing(open);
    this.#at = open + 1;
    const value = this.#mayBegin() ? this.#expression() : this.#other(open);
    // More than one statement: not followed.
    const isWhole = this.#at >= close;
    this.#at = close + 1;
    return isWhole ? value : this.#other(open);
  }

  /** The values behind the arrows of `match`, `when` and `switch`. */
  #arms(start: number): Value {
    const tokens = this.#tokens;
    const open = this.#at;
    const close = tokens.closing(open);
    const options: Value[] = [];
    for (let at = open + 1; at < close && this.#made < MOST_VALUES; at = tokens.after(at)) {
      const kind = tokens.kind(at);
      const isArrow = kind === token.FAT_ARROW || kind === token.ARROW;
      // Swift: `case .small: "org/name"`
      const isCase = kind === token.COLON && this.#dialect.id === "swift";
      if (!isArrow && !isCase) continue;
      this.#at = at + 1;
      options.push(this.#branch());
      at = Math.max(at, this.#at - 1);
      if (tokens.isOpening(at)) at = tokens.closing(at);
    }
    this.#at = close + 1;
    return { kind: "choice", options, span: this.#spanFrom(start) };
  }

  #template(): Value {
    const tokens = this.#tokens;
    const at = this.#at;
    const { start, end, rules } = braceString(tokens, at, this.#dialect);
    const parts: (string | Value)[] = [];
    for (const part of templateParts(tokens, at, this.#dialect)) {
      if ("expression" in part) {
        this.#at = part.expression;
        parts.push(
          part.expression < part.end && this.#mayBegin() ? this.#expression() : { kind: "other", span: { start, end } },
        );
      } else {
        const piece = decodeString(tokens.text, part.from, part.to, rules);
        if (piece !== "") parts.push(piece);
      }
    }
    this.#at = Math.min(tokens.closing(at) + 1, tokens.count);
    return { kind: "template", parts, span: { start, end } };
  }

  #parenthesis(): Value {
    const open = this.#at++;
    const close = this.#tokens.closing(open);
    const items = this.#items(close);
    this.#at = close + 1;
    if (items.length === 1 && this.#tokens.positions[close] === 0) {
      // `(Type) value`: a cast, where a value follows directly.
      const [only] = items;
      const isCast =
        (this.#dialect.id === "java" || this.#dialect.id === "csharp") &&
        only!.kind === "name" &&
        (this.#kind() === token.NAME || this.#kind() === token.STRING);
      return isCast ? this.#primary() : only!;
    }
    return { kind: "list", items, span: this.#spanFrom(open) };
  }

  #items(close: number): Value[] {
    const tokens = this.#tokens;
    const items: Value[] = [];
    const wasBeforeBlock = this.#beforeBlock;
    this.#beforeBlock = false;
    while (this.#at < close && this.#made < MOST_VALUES) {
      if (this.#mayBegin()) items.push(this.#expression());
      while (this.#at < close && tokens.kind(this.#at) !== token.COMMA && tokens.kind(this.#at) !== token.SEMICOLON)
        this.#at = tokens.after(this.#at);
      this.#at++;
    }
    this.#beforeBlock = wasBeforeBlock;
    return items;
  }

  /** `[a, b]`, in Swift also `[key: value]`, in Go the type before a literal. */
  #brackets(): Value {
    const tokens = this.#tokens;
    const open = this.#at;
    const close = tokens.closing(open);
    if (this.#dialect.id === "go") {
      // `[]string{…}`
      this.#at = close + 1;
      this.#type();
      return this.#kind() === token.OPEN_BRACE ? this.#braces(open, this.#at) : this.#other(open);
    }
    if (
      close === open + 1 &&
      tokens.kind(close + 1) === token.OPEN_BRACE &&
      (this.#dialect.id === "csharp" || this.#dialect.id === "java")
    ) {
      // `new[] {…}`
      return this.#braces(open, close + 1);
    }
    this.#at = open + 1;
    if (this.#dialect.id === "swift" && this.#hasColon(open + 1, close)) {
      const value = this.#entries(open, close);
      this.#at = close + 1;
      return value;
    }
    const items = this.#items(close);
    this.#at = close + 1;
    return { kind: "list", items, span: this.#spanFrom(open) };
  }

  #hasColon(from: number, close: number): boolean {
    for (let at = from, steps = 0; at < close && steps < MOST_TYPE_TOKENS; at = this.#tokens.after(at), steps++) {
      if (this.#tokens.kind(at) === token.COLON) return true;
      if (this.#tokens.kind(at) === token.COMMA) return false;
    }
    return false;
  }

  /** An object, struct, initialiser or list in braces; a block or closure is not followed. */
  #braces(start: number, open: number): Value {
    const close = this.#tokens.closing(open);
    const { id } = this.#dialect;
    this.#at = open;
    if (id === "kotlin" || id === "swift" || (id === "rust" && start === open)) {
      this.#at = close + 1;
      return this.#other(start);
    }
    const value = this.#entries(open, close);
    this.#at = close + 1;
    return { ...value, span: this.#spanFrom(start) };
  }

  /** Entries with keys make a map, entries without a list. */
  #entries(open: number, close: number): Value {
    const tokens = this.#tokens;
    const entries: { key: string | null; value: Value }[] = [];
    const items: Value[] = [];
    const wasBeforeBlock = this.#beforeBlock;
    this.#beforeBlock = false;
    this.#at = open + 1;
    while (this.#at < close && this.#made < MOST_VALUES) {
      const first = this.#at;
      let mark = first;
      for (let steps = 0; mark < close && steps < MOST_TYPE_TOKENS; mark = tokens.after(mark), steps++) {
        const kind = tokens.kind(mark);
        if (
          kind === token.COLON ||
          kind === token.EQUALS ||
          kind === token.COMMA ||
          kind === token.SEMICOLON ||
          kind === token.QUESTION
        )
          break;
      }
      const kind = tokens.kind(mark);
      if (mark < close && mark > first && (kind === token.COLON || kind === token.EQUALS)) {
        this.#at = mark + 1;
        const value: Value = this.#mayBegin() ? this.#expression() : this.#other(first);
        entries.push({ key: this.#key(first, mark - 1), value });
      } else if (tokens.kind(first) === token.SPREAD) entries.push({ key: null, value: this.#expression() });
      else if (this.#mayBegin()) {
        const value = this.#expression();
        // `{ model }` is `{ model: model }`.
        if (value.kind === "name" && this.#at === first + 1) entries.push({ key: value.name, value });
        items.push(value);
      }
      while (this.#at < close && tokens.kind(this.#at) !== token.COMMA && tokens.kind(this.#at) !== token.SEMICOLON)
        this.#at = tokens.after(this.#at);
      this.#at++;
    }
    this.#beforeBlock = wasBeforeBlock;
    const span = this.#spanFrom(open);
    const isList =
      items.length > 0 && (entries.length === 0 || this.#dialect.id !== "javascript") && entries.length <= items.length;
    return isList ? { kind: "list", items, span } : { kind: "map", entries, span };
  }

  #key(first: number, last: number): string | null {
    const tokens = this.#tokens;
    if (first === last && tokens.kind(first) === token.STRING) return braceStringValue(tokens, first, this.#dialect);
    if (tokens.kind(first) === token.OPEN_BRACKET && last - first === 2 && tokens.kind(first + 1) === token.STRING)
      return braceStringValue(tokens, first + 1, this.#dialect);
    if (last - first > 8) return null;
    return tokens.text.slice(tokens.starts[first], tokens.ends[last]).replace(/^\[|\]$/g, "");
  }

  #subscript(start: number, of: Value): Value {
    const open = this.#at;
    const close = this.#tokens.closing(open);
    this.#at = open + 1;
    const index: Value = this.#mayBegin() ? this.#expression() : this.#other(open);
    this.#at = close + 1;
    return { kind: "subscript", of, index, span: this.#spanFrom(start) };
  }

  #call(start: number, on: Value): Value {
    const tokens = this.#tokens;
    const open = this.#at;
    const callee = dottedName(tokens, open - 1);
    const args = this.#arguments(open);
    const span = this.#spanFrom(start);
    return resultOf(callee, on, args, span);
  }

  #arguments(open: number): Argument[] {
    const tokens = this.#tokens;
    const close = tokens.closing(open);
    const mark =
      this.#dialect.argumentMark === "colon"
        ? token.COLON
        : this.#dialect.argumentMark === "equals"
          ? token.EQUALS
          : -1;
    const args: Argument[] = [];
    const wasBeforeBlock = this.#beforeBlock;
    this.#beforeBlock = false;
    this.#at = open + 1;
    while (this.#at < close && this.#made < MOST_VALUES) {
      const first = this.#at;
      const isNamed =
        tokens.kind(first) === token.NAME &&
        (tokens.kind(first + 1) === mark ||
          (tokens.kind(first + 1) === token.EQUALS && this.#dialect.id !== "javascript"));
      if (isNamed) this.#at += 2;
      if (this.#mayBegin()) args.push({ name: isNamed ? tokens.textOf(first) : null, value: this.#expression() });
      while (this.#at < close && tokens.kind(this.#at) !== token.COMMA && tokens.kind(this.#at) !== token.SEMICOLON)
        this.#at = tokens.after(this.#at);
      this.#at++;
    }
    this.#beforeBlock = wasBeforeBlock;
    this.#at = close + 1;
    return args;
  }
}
