import type { Call, Command, Document, Interest, ReadNested, Slot, Word } from "../document.ts";
import { Excerpt, type Source } from "../source.ts";
import { dottedName, isOperandEnd, startOfChain, withAliases } from "./callee.ts";
import { hasIdLikeSlash, HUB_PREFIX, ONE_SEGMENT, stringsNamed } from "./candidates.ts";
import { calleesWith, commandOf, FoundStrings, MOST_IN_CALL, MOST_WORDS, RUN_CALLS } from "./found-strings.ts";
import { OPTION_CALLS, PythonBindings } from "./python-bindings.ts";
import { lexPython } from "./python-lexer.ts";
import { PythonSlots } from "./python-slots.ts";
import { pythonString, pythonStringValue } from "./python-strings.ts";
import { PythonExpressions } from "./python-values.ts";
import { Scopes } from "./scopes.ts";
import { decodeInto } from "./strings.ts";
import * as token from "./tokens.ts";
import { filterOf, SharedTokens, type Tokens } from "./tokens.ts";

/** A Python text as a document. `format` is the id of the format that asks, `python` or `notebook`. */
export function readPython(format: string, source: Source, interest: Interest, nested: ReadNested): Document {
  const { text } = source;
  const shared = new SharedTokens(text, lexPython, filterOf(withOptions(interest.callees)));
  const tokens = shared.get();
  const scopes = new Scopes(tokens);
  const expressions = new PythonExpressions(tokens, scopes.at);
  const optionCalls = tokens.callees.filter((name) => OPTION_CALLS.has(tokens.textOf(name)));
  const bindings = new PythonBindings(shared, scopes, expressions, optionCalls);
  const { modules, aliases } = readImports(tokens, interest.callees);
  const reader = new PythonReader(source, shared, scopes, expressions, bindings);
  const calls = reader.calls(interest.callees, aliases);
  reader.strings(interest.names);
  reader.runs();
  reader.found.comments(tokens.comments);
  return {
    format,
    language: "python",
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

const withOptions = calleesWith(OPTION_CALLS);

class PythonReader {
  readonly found: FoundStrings;
  readonly commands: Command[] = [];
  readonly #tokens: Tokens;
  readonly #scopes: Scopes;
  readonly #expressions: PythonExpressions;
  readonly #slots: PythonSlots;
  /** Strings to report besides the candidates: short names in calls of interest. */
  readonly #inCalls = new Set<number>();
  readonly #commandLists = new Set<number>();

  constructor(
    source: Source,
    shared: SharedTokens,
    scopes: Scopes,
    expressions: PythonExpressions,
    bindings: PythonBindings,
  ) {
    this.found = new FoundStrings(source, bindings.lookup);
    this.#tokens = shared.get();
    this.#scopes = scopes;
    this.#expressions = expressions;
    this.#slots = new PythonSlots(shared, scopes);
  }

  calls(names: ReadonlySet<string>, aliases: ReadonlyMap<string, string>): Call[] {
    const tokens = this.#tokens;
    const calls: Call[] = [];
    for (const name of withAliases(tokens, aliases)) {
      const word = tokens.textOf(name);
      const original = aliases.get(word);
      if (original === undefined && !names.has(word)) continue;
      if (tokens.isWord(name - 1, "def") || tokens.isWord(name - 1, "class")) continue;
      const open = name + 1;
      const close = tokens.closing(open);
      const start = startOfChain(tokens, name);
      this.#collectNames(open, close);
      calls.push({
        callee: original ?? dottedName(tokens, name),
        args: this.#expressions.parseArguments(open),
        span: tokens.span(start, close),
        scope: this.#scopes.at(name),
        role: "code",
      });
    }
    return calls;
  }

  #collectNames(open: number, close: number): void {
    const tokens = this.#tokens;
    let seen = 0;
    for (let at = open + 1; at < close && seen < MOST_IN_CALL; at++) {
      const kind = tokens.kind(at);
      // What stands in a call inside belongs to that call.
      if (kind === token.OPEN_PAREN && tokens.kind(at - 1) === token.NAME) at = tokens.closing(at);
      if (kind !== token.STRING) continue;
      seen++;
      const parent = tokens.parents[at]!;
      const isKey = tokens.kind(at + 1) === token.COLON;
      const isIndex = tokens.kind(parent) === token.OPEN_BRACKET && isOperandEnd(tokens, parent - 1);
      if (isKey || isIndex) continue;
      const { start, end } = pythonString(tokens, at);
      if (tokens.isString(at + 1) || tokens.isString(tokens.opening(at - 1))) continue;
      if (ONE_SEGMENT.test(tokens.text.slice(start, end))) this.#inCalls.add(at);
    }
  }

  /** Those that may hold an id, those in calls of interest, and those that are one of the names. */
  strings(names: ReadonlySet<string> | undefined): void {
    const { candidates } = this.#tokens;
    if (names !== undefined) for (const at of stringsNamed(this.#tokens, names)) this.#inCalls.add(at);
    const extra = [...this.#inCalls].sort((a, b) => a - b);
    let next = 0;
    let done = -1;
    for (const at of candidates) {
      while (next < extra.length && extra[next]! < at) this.#literal(extra[next]!, extra[next++]!);
      if (extra[next] === at) next++;
      if (at > done) done = this.#candidate(at);
    }
    while (next < extra.length) this.#literal(extra[next]!, extra[next++]!);
  }

  /** Command lines without a slash, whose id is a variable. */
  runs(): void {
    const tokens = this.#tokens;
    for (const name of tokens.callees) {
      if (!RUN_CALLS.has(tokens.textOf(name))) continue;
      const first = name + 2;
      if (tokens.isString(first)) {
        // With a slash it has been read already.
        const last = this.#endOf(first);
        const { start, end } = tokens.span(first, last);
        if (!tokens.text.slice(start, end).includes("/")) this.#literal(first, last, true);
      } else if (tokens.kind(first) === token.OPEN_BRACKET && tokens.isString(first + 1))
        this.#commandList(first + 1, this.#slots.of(first + 1, first + 1));
    }
  }

  /** One string with a slash in it, together with those side by side with it. Returns its last token. */
  #candidate(at: number): number {
    const tokens = this.#tokens;
    let first = at;
    let last = this.#endOf(at);
    while (tokens.isString(tokens.opening(first - 1))) first = tokens.opening(first - 1);
    while (tokens.isString(last + 1)) last = this.#endOf(last + 1);
    const isLone = first === at && last === this.#endOf(at);
    const { start, end } = pythonString(tokens, at);
    if (
      isLone &&
      !hasIdLikeSlash(tokens.text, start, end) &&
      !HUB_PREFIX.test(tokens.text.slice(start, Math.min(end, start + 12)))
    )
      return last;
    const before = tokens.kind(first - 1);
    const after = tokens.kind(last + 1);
    if (
      tokens.parents[first] === -1 &&
      (before === 0 || before === token.NEWLINE) &&
      (after === 0 || after === token.NEWLINE)
    ) {
      // A string that is a statement of its own is documentation.
      this.found.mention(start, end, "docstring", this.#scopes.at(first));
      return last;
    }
    this.#literal(first, last);
    return last;
  }

  #endOf(at: number): number {
    return this.#tokens.kind(at) === token.TEMPLATE ? Math.min(this.#tokens.closing(at), this.#tokens.count - 1) : at;
  }

  #literal(first: number, last: number, isCommand = false): void {
    const slots = this.#slots.of(first, last);
    const span = { start: pythonString(this.#tokens, first).start, end: this.#lastEnd(first, last) };
    const scope = this.#scopes.at(first);
    const excerpt = (mark: (name: string | null) => string): Excerpt => this.#excerpt(first, last, mark);
    const text = excerpt(() => "\u0000").text;
    this.found.take({ text, excerpt, span, slots, scope, from: scope, isNamed: this.#inCalls.has(first), isCommand });
    if (slots.some((slot) => slot.kind === "item")) this.#commandList(first, slots);
  }

  /** Where the content of the last of several strings ends. */
  #lastEnd(first: number, last: number): number {
    const tokens = this.#tokens;
    const string = tokens.opening(last);
    // A template that does not end reaches to the end of the text.
    return tokens.isString(string) && string >= first ? pythonString(tokens, string).end : tokens.text.length;
  }

  /** The joined value of strings side by side, with the place of every piece. */
  #excerpt(first: number, last: number, mark: (name: string | null) => string): Excerpt {
    const tokens = this.#tokens;
    const excerpt = new Excerpt();
    for (let at = first; at <= last; at++) {
      const content = pythonString(tokens, at);
      const add = (from: number, to: number): unknown => decodeInto(excerpt, tokens.text, from, to, content.rules);
      if (tokens.kind(at) === token.STRING) {
        add(content.start, content.end);
        continue;
      }
      const close = this.#endOf(at);
      add(content.start, tokens.ends[at]! - 1);
      let field = at + 1;
      for (let part = field; part <= close; part = tokens.after(part)) {
        const kind = tokens.kind(part);
        if (kind !== token.TEMPLATE_MIDDLE && part !== close) continue;
        excerpt.write(mark(nameOf(tokens, field, part)), tokens.starts[field]!);
        add(tokens.starts[part]! + 1, part === close ? content.end : tokens.ends[part]! - 1);
        field = part + 1;
      }
      at = close;
    }
    return excerpt;
  }

  /** `subprocess.run(["vllm", "serve", "org/name"])`: a list that is a command line. */
  #commandList(string: number, slots: readonly Slot[]): void {
    const tokens = this.#tokens;
    const open = tokens.parents[string]!;
    if (open < 0 || this.#commandLists.has(open) || tokens.kind(open) === token.OPEN_BRACE) return;
    this.#commandLists.add(open);
    const close = tokens.closing(open);
    const words: Word[] = [];
    for (let item = open + 1; item < close && words.length < MOST_WORDS;) {
      let end = item;
      while (end < close && tokens.kind(end) !== token.COMMA) end = tokens.after(end);
      words.push(this.#word(item, end));
      item = end + 1;
    }
    const span = tokens.span(open, close);
    const command = commandOf(words, span, slots);
    if (command !== null) this.commands.push(command);
  }

  #word(first: number, end: number): Word {
    const tokens = this.#tokens;
    if (end - first === 1 && tokens.kind(first) === token.STRING) {
      const { start, end: stop } = pythonString(tokens, first);
      const value = pythonStringValue(tokens, first);
      return { value, text: value, span: { start, end: stop }, definedAt: null };
    }
    const span = tokens.span(first, Math.max(first, end - 1));
    const text = tokens.text.slice(span.start, Math.min(span.end, span.start + 200));
    if (text === "sys.executable") return { value: "python", text, span, definedAt: null };
    const name = nameOf(tokens, first, end);
    const constant = name === null ? null : this.found.constant(name, this.#scopes.at(first));
    return { value: constant?.value ?? null, text, span, definedAt: constant?.span ?? null };
  }
}

/** The dotted name that the tokens from `first` to before `end` are, null for anything else. */
function nameOf(tokens: Tokens, first: number, end: number): string | null {
  if (end - first > 7 || tokens.kind(end - 1) !== token.NAME) return null;
  for (let at = first; at < end; at++) {
    if (tokens.kind(at) !== ((at - first) % 2 === 0 ? token.NAME : token.DOT)) return null;
  }
  return dottedName(tokens, end - 1);
}

/** Modules that a text imports, and names of interest that it imports under another name. */
function readImports(tokens: Tokens, names: ReadonlySet<string>): { modules: string[]; aliases: Map<string, string> } {
  const modules = new Set<string>();
  const aliases = new Map<string, string>();
  for (const first of tokens.imports) {
    let at = first + 1;
    const module = (): string => {
      const start = at;
      while (tokens.kind(at) === token.NAME || tokens.kind(at) === token.DOT) {
        if (tokens.kind(at) === token.NAME && tokens.kind(at - 1) === token.NAME && at > start) break;
        at++;
      }
      return tokens.text.slice(tokens.starts[start], tokens.ends[at - 1]);
    };
    if (tokens.isWord(first, "from")) {
      const from = module();
      if (from !== "" && !from.startsWith(".")) modules.add(from);
      for (; at < tokens.count && tokens.kind(at) !== token.NEWLINE; at++) {
        if (!tokens.isWord(at, "as")) continue;
        const original = tokens.textOf(at - 1);
        const alias = tokens.textOf(at + 1);
        if (names.has(original) && alias !== original) aliases.set(alias, original);
      }
    } else {
      for (;;) {
        const name = module();
        if (name === "") break;
        modules.add(name);
        while (at < tokens.count && tokens.kind(at) === token.NAME) at++;
        if (tokens.kind(at) !== token.COMMA) break;
        at++;
      }
    }
  }
  return { modules: [...modules], aliases };
}
