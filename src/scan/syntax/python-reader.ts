import type { Call, Command, Document, Interest, ReadNested, Slot, Word } from "../document.ts";
import type { Segment, Source } from "../source.ts";
import { dottedName, isOperandEnd, startOfChain } from "./callee.ts";
import { hasIdLikeSlash, HUB_PREFIX, ONE_SEGMENT } from "./candidates.ts";
import { commandOf, FoundStrings } from "./found-strings.ts";
import { OPTION_CALLS, PythonBindings } from "./python-bindings.ts";
import { lexPython } from "./python-lexer.ts";
import { PythonSlots } from "./python-slots.ts";
import { pythonString, pythonStringValue } from "./python-strings.ts";
import { PythonExpressions } from "./python-values.ts";
import { Scopes } from "./scopes.ts";
import { decodeWithPlaces } from "./strings.ts";
import * as token from "./tokens.ts";
import { filterOf, SharedTokens, type Tokens } from "./tokens.ts";

/** Strings of one call that are looked at. */
const MOST_IN_CALL = 60;
/** Words of one command. */
const MOST_WORDS = 400;

/** Characters of a name without a slash, with its quotes. */
const LONGEST_NAME = 90;

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
  const reader = new PythonReader(source, shared, tokens, scopes, expressions);
  const calls = reader.calls(interest.callees, aliases);
  if (interest.names !== undefined) reader.names(interest.names);
  reader.strings();
  reader.comments();
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

const unions = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The callees asked for and those that define options, as one set for each catalogue. */
function withOptions(callees: ReadonlySet<string>): ReadonlySet<string> {
  let union = unions.get(callees);
  if (union === undefined) unions.set(callees, (union = new Set([...callees, ...OPTION_CALLS])));
  return union;
}

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

  constructor(source: Source, shared: SharedTokens, tokens: Tokens, scopes: Scopes, expressions: PythonExpressions) {
    this.found = new FoundStrings(source);
    this.#tokens = tokens;
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

  /** Strings that are one of the names. */
  names(names: ReadonlySet<string>): void {
    const tokens = this.#tokens;
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kinds[at] !== token.STRING) continue;
      const length = tokens.ends[at]! - tokens.starts[at]!;
      if (length > 5 && length < LONGEST_NAME && names.has(tokens.text.slice(tokens.starts[at]! + 1, tokens.ends[at]! - 1))) this.#inCalls.add(at);
    }
  }

  strings(): void {
    const { candidates } = this.#tokens;
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

  /** One string with a slash in it, together with those side by side with it. Returns its last token. */
  #candidate(at: number): number {
    const tokens = this.#tokens;
    let first = at;
    let last = this.#endOf(at);
    while (tokens.isString(tokens.opening(first - 1))) first = tokens.opening(first - 1);
    while (tokens.isString(last + 1)) last = this.#endOf(last + 1);
    const isLone = first === at && last === this.#endOf(at);
    const { start, end } = pythonString(tokens, at);
    if (isLone && !hasIdLikeSlash(tokens.text, start, end) && !HUB_PREFIX.test(tokens.text.slice(start, Math.min(end, start + 12)))) return last;
    const before = tokens.kind(first - 1);
    const after = tokens.kind(last + 1);
    if (tokens.parents[first] === -1 && (before === 0 || before === token.NEWLINE) && (after === 0 || after === token.NEWLINE)) {
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

  #literal(first: number, last: number): void {
    const content = this.#contentOf(first, last);
    const slots = this.#slots.of(first, last);
    const span = { start: pythonString(this.#tokens, first).start, end: this.#lastEnd(first, last) };
    this.found.take({ ...content, span, slots, scope: this.#scopes.at(first), isNamed: this.#inCalls.has(first) });
    if (slots.some((slot) => slot.kind === "item")) this.#commandList(first, slots);
  }

  /** Where the content of the last of several strings ends. */
  #lastEnd(first: number, last: number): number {
    const tokens = this.#tokens;
    const string = tokens.opening(last);
    // A template that does not end reaches to the end of the text.
    return tokens.isString(string) && string >= first ? pythonString(tokens, string).end : tokens.text.length;
  }

  /** The joined value of strings side by side, `\u0000` for each variable part, with the place of every piece. */
  #contentOf(first: number, last: number): { text: string; segments: Segment[] } {
    const tokens = this.#tokens;
    const segments: Segment[] = [];
    let text = "";
    const add = (from: number, to: number, at: number): void => {
      const piece = decodeWithPlaces(tokens.text, from, to, pythonString(tokens, at).rules);
      for (const segment of piece.segments) segments.push({ ...segment, at: segment.at + text.length });
      text += piece.text;
    };
    for (let at = first; at <= last; at++) {
      const content = pythonString(tokens, at);
      if (tokens.kind(at) === token.STRING) {
        add(content.start, content.end, at);
        continue;
      }
      const close = this.#endOf(at);
      add(content.start, tokens.ends[at]! - 1, at);
      for (let part = at + 1; part <= close; part = tokens.after(part)) {
        const kind = tokens.kind(part);
        if (kind !== token.TEMPLATE_MIDDLE && part !== close) continue;
        segments.push({ at: text.length, raw: tokens.starts[part]!, length: 1 });
        text += "\u0000";
        add(tokens.starts[part]! + 1, part === close ? content.end : tokens.ends[part]! - 1, at);
      }
      at = close;
    }
    return { text, segments };
  }

  /** `subprocess.run(["vllm", "serve", "org/name"])`: a list that is a command line. */
  #commandList(string: number, slots: readonly Slot[]): void {
    const tokens = this.#tokens;
    const open = tokens.parents[string]!;
    if (open < 0 || this.#commandLists.has(open) || tokens.kind(open) === token.OPEN_BRACE) return;
    this.#commandLists.add(open);
    const close = tokens.closing(open);
    const words: Word[] = [];
    for (let item = open + 1; item < close && words.length < MOST_WORDS; ) {
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
    return { value: text === "sys.executable" ? "python" : null, text, span, definedAt: null };
  }

  comments(): void {
    const { comments } = this.#tokens;
    for (let index = 0; index < comments.length; index += 2) this.found.mention(comments[index]!, comments[index + 1]!, "comment", "");
  }
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

/** The names before calls that may be of interest, with those that were imported under another name. */
function withAliases(tokens: Tokens, aliases: ReadonlyMap<string, string>): readonly number[] {
  if (aliases.size === 0) return tokens.callees;
  const callees = new Set(tokens.callees);
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.kinds[at] === token.OPEN_PAREN && tokens.kinds[at - 1] === token.NAME && aliases.has(tokens.textOf(at - 1))) callees.add(at - 1);
  }
  return [...callees].sort((a, b) => a - b);
}
