import type { Call, Command, Document, Interest, ReadNested, Slot, Word } from "../document.ts";
import { Excerpt, type Source } from "../source.ts";
import { BRACE_OPTION_CALLS, BraceBindings } from "./brace-bindings.ts";
import { readBraceImports } from "./brace-imports.ts";
import { lexerOf } from "./brace-lexer.ts";
import { BraceScopes } from "./brace-scopes.ts";
import { BraceSlots } from "./brace-slots.ts";
import { braceString, braceStringValue, templateParts } from "./brace-strings.ts";
import { BraceExpressions } from "./brace-values.ts";
import { dottedName, isOperandEnd, startOfChain, withAliases } from "./callee.ts";
import { hasIdLikeSlash, HUB_PREFIX, ONE_SEGMENT, stringsNamed } from "./candidates.ts";
import type { Dialect } from "./dialects.ts";
import { calleesWith, commandOf, FoundStrings, MOST_IN_CALL, MOST_WORDS, RUN_CALLS } from "./found-strings.ts";
import { decodeInto } from "./strings.ts";
import * as token from "./tokens.ts";
import { filterOf, SharedTokens, type Lexer, type Tokens } from "./tokens.ts";
import { endOfTypeArguments } from "./type-arguments.ts";

const COMMAND_CALLS = new Set(["Command", "CommandContext", "ProcessBuilder", "execa", "execaSync"]);

const lexers = new Map<Dialect, Lexer>();
const withOptions = calleesWith(BRACE_OPTION_CALLS);

/** A text in one of the languages with braces as a document. */
export function readBraces(
  format: string,
  source: Source,
  interest: Interest,
  nested: ReadNested,
  dialect: Dialect,
): Document {
  let lexer = lexers.get(dialect);
  if (lexer === undefined) lexers.set(dialect, (lexer = lexerOf(dialect)));
  const shared = new SharedTokens(source.text, lexer, filterOf(withOptions(interest.callees)));
  const tokens = shared.get();
  const scopes = new BraceScopes(tokens, dialect);
  const expressions = new BraceExpressions(tokens, dialect, (bracket) => scopes.inside(bracket));
  const optionCalls = tokens.callees.filter((name) => BRACE_OPTION_CALLS.has(tokens.textOf(name)));
  const bindings = new BraceBindings(shared, dialect, scopes, expressions, optionCalls);
  const { modules, aliases } = readBraceImports(tokens, dialect, interest.callees);
  const reader = new BraceReader(source, shared, dialect, scopes, expressions, bindings);
  const calls = reader.calls(interest.callees, aliases);
  reader.strings(interest.names);
  reader.runs();
  reader.found.comments(tokens.comments);
  return {
    format,
    language: dialect.id,
    source,
    imports: modules,
    literals: reader.found.inOrder(),
    calls,
    commands: reader.commands,
    lookup: bindings.lookup,
    // Last, since what they read takes the token table.
    nested: reader.found.readEmbedded(nested),
  };
}

class BraceReader {
  readonly found: FoundStrings;
  readonly commands: Command[] = [];
  readonly #tokens: Tokens;
  readonly #dialect: Dialect;
  readonly #scopes: BraceScopes;
  readonly #expressions: BraceExpressions;
  readonly #slots: BraceSlots;
  readonly #inCalls = new Set<number>();
  readonly #commandLists = new Set<number>();

  constructor(
    source: Source,
    shared: SharedTokens,
    dialect: Dialect,
    scopes: BraceScopes,
    expressions: BraceExpressions,
    bindings: BraceBindings,
  ) {
    this.found = new FoundStrings(source, bindings.lookup);
    this.#tokens = shared.get();
    this.#dialect = dialect;
    this.#scopes = scopes;
    this.#expressions = expressions;
    this.#slots = new BraceSlots(shared, dialect, scopes);
  }

  calls(names: ReadonlySet<string>, aliases: ReadonlyMap<string, string>): Call[] {
    const tokens = this.#tokens;
    const calls: Call[] = [];
    for (const name of withAliases(tokens, aliases)) {
      const word = tokens.textOf(name);
      const original = aliases.get(word);
      if (original === undefined && !names.has(word)) continue;
      const open = this.#parenthesisOf(name);
      if (open === -1 || this.#isDefinition(name, open)) continue;
      const close = tokens.closing(open);
      const start = startOfChain(tokens, name);
      this.#collectNames(open, close);
      calls.push({
        callee: original ?? dottedName(tokens, name),
        args: this.#expressions.parseArguments(open, tokens.parents[open]!),
        span: tokens.span(start, close),
        scope: this.#scopes.at(open),
        role: "code",
      });
    }
    return calls;
  }

  /** The parenthesis behind a name, its type arguments and the mark of a macro. */
  #parenthesisOf(name: number): number {
    const tokens = this.#tokens;
    let at = name + 1;
    if (tokens.kind(at) === token.PATH) at++;
    if (tokens.kind(at) === token.LESS) at = endOfTypeArguments(tokens, at);
    const kind = tokens.kind(at);
    if (kind === token.BANG || kind === token.OPTIONAL || kind === token.QUESTION) at++;
    return tokens.kind(at) === token.OPEN_PAREN ? at : -1;
  }

  #isDefinition(name: number, open: number): boolean {
    const tokens = this.#tokens;
    if (["function", "func", "fn", "fun", "def", "init"].some((word) => tokens.isWord(name - 1, word))) return true;
    // Go: `func (r *Repo) load(`
    if (
      this.#dialect.id === "go" &&
      tokens.kind(name - 1) === token.CLOSE_PAREN &&
      tokens.isWord(tokens.opening(name - 1) - 1, "func")
    )
      return true;
    const parent = tokens.parents[open]!;
    if (tokens.kind(parent) === token.OPEN_BRACE && this.#scopes.definition(parent).kind === "class") {
      // A method, unless it is the value of a field.
      let at = tokens.items[open]!;
      while (
        at < name &&
        tokens.kind(at) !== token.EQUALS &&
        tokens.kind(at) !== token.DOT &&
        tokens.kind(at) !== token.AT
      )
        at++;
      if (at >= name) return true;
    }
    const { id } = this.#dialect;
    if (id !== "javascript" && id !== "java" && id !== "csharp") return false;
    return (
      tokens.kind(tokens.closing(open) + 1) === token.OPEN_BRACE &&
      tokens.kind(name - 1) !== token.DOT &&
      !tokens.isWord(name - 1, "new")
    );
  }

  #collectNames(open: number, close: number): void {
    const tokens = this.#tokens;
    let seen = 0;
    for (let at = open + 1; at < close && seen < MOST_IN_CALL; at++) {
      const kind = tokens.kind(at);
      // What stands in a call or function inside belongs to that.
      if (
        kind === token.OPEN_PAREN &&
        tokens.kind(at - 1) === token.NAME &&
        isOperandEnd(tokens, at - 1) &&
        !this.#isWrapper(at)
      )
        at = tokens.closing(at);
      else if (kind === token.OPEN_BRACE && this.#scopes.definition(at).kind !== "value") at = tokens.closing(at);
      if (kind !== token.STRING) continue;
      seen++;
      const parent = tokens.parents[at]!;
      const isIndex = tokens.kind(parent) === token.OPEN_BRACKET && isOperandEnd(tokens, parent - 1);
      const isKey = tokens.kind(at + 1) === token.COLON && tokens.kind(parent) === token.OPEN_BRACE;
      const { start, end } = braceString(tokens, at, this.#dialect);
      if (!isIndex && !isKey && ONE_SEGMENT.test(tokens.text.slice(start, end))) this.#inCalls.add(at);
    }
  }

  /** `String::from("x")` and the like around a string. */
  #isWrapper(open: number): boolean {
    return this.#tokens.closing(open) === open + 2;
  }

  /** Those that may hold an id, those in calls of interest, and those that are one of the names. */
  strings(names: ReadonlySet<string> | undefined): void {
    const { candidates } = this.#tokens;
    if (names !== undefined) for (const at of stringsNamed(this.#tokens, names)) this.#inCalls.add(at);
    const extra = [...this.#inCalls].sort((a, b) => a - b);
    let next = 0;
    for (const at of candidates) {
      while (next < extra.length && extra[next]! < at) this.#literal(extra[next++]!);
      if (extra[next] === at) next++;
      const { start, end } = braceString(this.#tokens, at, this.#dialect);
      if (
        hasIdLikeSlash(this.#tokens.text, start, end) ||
        HUB_PREFIX.test(this.#tokens.text.slice(start, Math.min(end, start + 12)))
      )
        this.#literal(at);
    }
    while (next < extra.length) this.#literal(extra[next++]!);
  }

  /** Command lines without a slash, whose id is a variable. */
  runs(): void {
    const tokens = this.#tokens;
    for (const name of tokens.callees) {
      if (!RUN_CALLS.has(tokens.textOf(name)) || tokens.kind(name + 1) !== token.OPEN_PAREN) continue;
      const first = name + 2;
      if (!tokens.isString(first)) continue;
      const list = tokens.after(first) + 1;
      if (tokens.kind(list) === token.OPEN_BRACKET && tokens.isString(list + 1))
        this.#commandList(list + 1, this.#slots.of(list + 1));
      else if (COMMAND_CALLS.has(tokens.textOf(name))) this.#commandList(first, this.#slots.of(first));
      else {
        // With a slash it has been read already.
        const { start, end } = tokens.span(first, tokens.after(first) - 1);
        if (!tokens.text.slice(start, end).includes("/")) this.#literal(first, true);
      }
    }
  }

  #literal(at: number, isCommand = false): void {
    const slots = this.#slots.of(at);
    const [first] = slots;
    // The module of an import is told by `imports`.
    if (first?.kind === "argument" && (first.callee === "import" || first.callee === "require")) return;
    if (this.#dialect.id === "go" && this.#tokens.isWord(this.#tokens.parents[at]! - 1, "import")) return;
    const { start, end } = braceString(this.#tokens, at, this.#dialect);
    const from = this.#scopes.at(at);
    const excerpt = (mark: (name: string | null) => string): Excerpt => this.#excerpt(at, mark);
    const text = excerpt(() => "\u0000").text;
    this.found.take({
      text,
      excerpt,
      span: { start, end },
      slots,
      scope: this.#scopes.named(from),
      from,
      isNamed: this.#inCalls.has(at),
      isCommand,
    });
    if (slots.some((slot) => slot.kind === "item" || slot.kind === "argument")) this.#commandList(at, slots);
  }

  /** The decoded value, with the place of every piece. */
  #excerpt(at: number, mark: (name: string | null) => string): Excerpt {
    const tokens = this.#tokens;
    const { start, end, rules } = braceString(tokens, at, this.#dialect);
    const excerpt = new Excerpt();
    if (tokens.kind(at) === token.STRING) return decodeInto(excerpt, tokens.text, start, end, rules);
    for (const part of templateParts(tokens, at, this.#dialect)) {
      if ("expression" in part) {
        const raw = part.expression < tokens.count ? tokens.starts[part.expression]! : end;
        const isName = part.end - part.expression === 1 && tokens.kind(part.expression) === token.NAME;
        excerpt.write(mark(isName ? tokens.textOf(part.expression) : null), raw);
      } else decodeInto(excerpt, tokens.text, part.from, part.to, rules);
    }
    return excerpt;
  }

  /** `spawn("vllm", ["serve", "org/name"])`, `exec.Command("vllm", "serve", "org/name")`. */
  #commandList(string: number, slots: readonly Slot[]): void {
    const tokens = this.#tokens;
    const open = tokens.parents[string]!;
    if (open < 0 || this.#commandLists.has(open)) return;
    this.#commandLists.add(open);
    const kind = tokens.kind(open);
    const callee = kind === token.OPEN_PAREN ? tokens.textOf(open - 1) : "";
    if (kind === token.OPEN_PAREN && !COMMAND_CALLS.has(callee)) return;
    const words = this.#words(open);
    if (words === null) return;
    // The program stands before the list of its arguments.
    if (kind === token.OPEN_BRACKET && tokens.kind(open - 1) === token.COMMA && tokens.kind(open - 2) === token.STRING)
      words.unshift(this.#word(open - 2, open - 1, open));
    const close = tokens.closing(open);
    const span = tokens.span(open, close);
    const command = commandOf(words[0]?.value === null ? words.slice(1) : words, span, slots);
    if (command !== null) this.commands.push(command);
  }

  #words(open: number): Word[] | null {
    const tokens = this.#tokens;
    const close = tokens.closing(open);
    const words: Word[] = [];
    for (let item = open + 1; item < close && words.length < MOST_WORDS;) {
      let end = item;
      for (; end < close && tokens.kind(end) !== token.COMMA; end = tokens.after(end))
        if (tokens.kind(end) === token.COLON) return null;
      words.push(this.#word(item, end, open));
      item = end + 1;
    }
    return words;
  }

  #word(first: number, end: number, open: number): Word {
    const tokens = this.#tokens;
    const isString = tokens.kind(first) === token.STRING && (end - first === 1 || tokens.kind(first + 1) === token.DOT);
    if (isString) {
      const { start, end: stop } = braceString(tokens, first, this.#dialect);
      const value = braceStringValue(tokens, first, this.#dialect);
      return { value, text: value, span: { start, end: stop }, definedAt: null };
    }
    const span = tokens.span(first, Math.max(first, end - 1));
    const text = tokens.text.slice(span.start, Math.min(span.end, span.start + 200));
    const isName = tokens.kind(first) === token.NAME && /^[\w.$]+$/.test(text);
    const constant = isName ? this.found.constant(text, this.#scopes.inside(open)) : null;
    return { value: constant?.value ?? null, text, span, definedAt: constant?.span ?? null };
  }
}
