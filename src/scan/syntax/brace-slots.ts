import type { Slot } from "../document.ts";
import type { Span } from "../source.ts";
import type { BraceScopes } from "./brace-scopes.ts";
import { braceString, braceStringValue } from "./brace-strings.ts";
import { dottedName, isDot, isOperandEnd, startOfChain } from "./callee.ts";
import type { Dialect } from "./dialects.ts";
import { keyText, TokenSiblings, type EntrySyntax } from "./siblings.ts";
import * as token from "./tokens.ts";
import type { SharedTokens, Tokens } from "./tokens.ts";
import { beforeTypeArguments, startOfTypeArguments } from "./type-arguments.ts";

const MOST_SLOTS = 12;
const MOST_STEPS = 48;

/** Calls that give their last argument when they find nothing. */
const LOOKUPS = new Set([
  "getenv",
  "getEnv",
  "get",
  "getOrDefault",
  "getProperty",
  "getOrElse",
  "optString",
  "env",
  "GetEnvironmentVariable",
  "GetValue",
  "Or",
]);
const WRAPPERS = new Set([
  "String.from",
  "String",
  "Some",
  "Ok",
  "Box.new",
  "Arc.new",
  "Cow.from",
  "into",
  "Object.freeze",
]);

const LISTS = new Set([
  "listOf",
  "arrayOf",
  "setOf",
  "mutableListOf",
  "List.of",
  "Set.of",
  "Arrays.asList",
  "ImmutableList.of",
  "vec",
]);
const MAPS = new Set(["mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf", "Map.of", "ImmutableMap.of"]);

/** Walks from a string outwards over the tokens of a text in a language with braces. */
export class BraceSlots {
  readonly #shared: SharedTokens;
  readonly #tokens: Tokens;
  readonly #dialect: Dialect;
  readonly #scopes: BraceScopes;
  readonly #syntax: EntrySyntax;
  readonly #siblings = new Map<number, TokenSiblings>();

  constructor(shared: SharedTokens, dialect: Dialect, scopes: BraceScopes) {
    this.#shared = shared;
    this.#tokens = shared.get();
    this.#dialect = dialect;
    this.#scopes = scopes;
    this.#syntax = {
      separators: new Set(dialect.id === "csharp" ? [token.COLON, token.EQUALS] : [token.COLON]),
      read(tokens, at) {
        const { start, end } = braceString(tokens, at, dialect);
        return { value: braceStringValue(tokens, at, dialect), span: { start, end } };
      },
    };
  }

  /** The slots of the string at a token. */
  of(string: number): Slot[] {
    const tokens = this.#tokens;
    const slots: Slot[] = [];
    let start = string;
    let end = tokens.kind(string) === token.TEMPLATE ? Math.min(tokens.closing(string), tokens.count - 1) : string;
    let parent = tokens.parents[string]!;
    let item = tokens.items[string]!;
    let position = tokens.positions[string]!;
    for (let steps = 0; slots.length < MOST_SLOTS && steps < MOST_STEPS; steps++) {
      end = this.#trailers(end);
      start = this.#prefixes(start);
      const isDone = this.#operators(start, end, item, slots);
      if (isDone) break;
      if (parent < 0) {
        this.#statement(item, start, -1, slots);
        break;
      }
      const close = tokens.closing(parent);
      const container = tokens.span(parent, close);
      const kind = tokens.kind(parent);
      let outer = parent;
      let outerEnd = close;
      if (kind === token.TEMPLATE) slots.push({ kind: "concatenation" });
      else if (kind === token.TAG) {
        this.#attribute(parent, item, start, slots);
        break;
      } else if (kind === token.OPEN_BRACE) {
        if (this.#brace(parent, item, start, end, position, container, slots)) break;
        // A block has no head: in `if a != b { … }` the name before it is compared.
        if (this.#scopes.definition(parent).kind !== "block") outer = this.#headOfBraces(parent);
      } else if (kind === token.OPEN_BRACKET) {
        const macro = tokens.kind(parent - 1) === token.BANG;
        if (!macro && isOperandEnd(tokens, parent - 1)) {
          slots.push({ kind: "subscript", of: dottedName(tokens, parent - 1) });
          break;
        }
        if (!this.#entry(parent, item, start, container, slots)) {
          this.#flag(parent, item, slots);
          slots.push({ kind: "item", index: position, container });
        }
      } else {
        const callee = this.#calleeOf(parent);
        if (this.#dialect.id === "go" && /^(?:const|var|import)$/.test(callee)) {
          this.#statement(item, start, parent, slots);
          break;
        }
        if (tokens.isWord(parent - 1, "for") || tokens.isWord(parent - 1, "foreach")) {
          this.#loop(parent, start, slots);
          break;
        }
        if (callee === "") {
          // Parentheses around one thing, or a tuple.
          if ((tokens.positions[close] ?? 0) > 0) slots.push({ kind: "item", index: position, container });
          else if (this.#isParameter(parent, item, start, null, slots)) break;
        } else {
          outer = startOfChain(tokens, this.#endOfCallee(parent));
          if (this.#isParameter(parent, item, start, callee, slots)) break;
          if (!WRAPPERS.has(callee)) this.#argument(parent, item, position, callee, tokens.span(outer, close), slots);
          if (slots.at(-1)?.kind === "default") break;
        }
      }
      item = tokens.items[parent]!;
      position = tokens.positions[parent]!;
      start = outer;
      end = outerEnd;
      parent = tokens.parents[parent]!;
    }
    return slots;
  }

  /** Past methods that hang on an expression. */
  #trailers(last: number): number {
    const tokens = this.#tokens;
    let end = last;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const next = tokens.kind(end + 1);
      if (isDot(next) && tokens.kind(end + 2) === token.NAME) end += 2;
      else if (next === token.OPEN_PAREN && end !== last && tokens.kind(end) === token.NAME)
        end = tokens.closing(end + 1);
      else if (next === token.BANG || (next === token.QUESTION && this.#dialect.id === "rust")) end++;
      else if (tokens.isWord(end + 1, "as") || tokens.isWord(end + 1, "satisfies"))
        end += tokens.kind(end + 3) === token.DOT ? 4 : 2;
      else break;
    }
    return end;
  }

  /** Before words and marks that change nothing of a value. */
  #prefixes(first: number): number {
    const tokens = this.#tokens;
    let start = first;
    for (let steps = 0; steps < 4; steps++) {
      const kind = tokens.kind(start - 1);
      if (kind === token.AMPERSAND || kind === token.SPREAD || kind === token.STAR) start--;
      else if (["await", "new", "mut", "try"].some((word) => tokens.isWord(start - 1, word))) start--;
      else break;
    }
    return start;
  }

  /** What stands right beside an expression; true where that ends the walk. */
  #operators(start: number, end: number, item: number, slots: Slot[]): boolean {
    const tokens = this.#tokens;
    const left = tokens.kind(start - 1);
    const right = tokens.kind(end + 1);
    if (left === token.PLUS || right === token.PLUS || this.#isJoined(start, end))
      slots.push({ kind: "concatenation" });
    if (left === token.COMPARISON || right === token.COMPARISON || tokens.isWord(start - 1, "case"))
      slots.push({ kind: "comparison" });
    else if (left === token.OR_ELSE) slots.push({ kind: "fallback", name: this.#nameBefore(start - 1) });
    else if (left === token.OR_ASSIGN) {
      slots.push(
        { kind: "fallback", name: dottedName(tokens, start - 2) || null },
        { kind: "assignment", name: dottedName(tokens, start - 2) },
      );
      return true;
    } else if (tokens.isWord(start - 1, "return")) {
      slots.push({ kind: "return", of: this.#scopes.named(this.#scopePath(start, item)) });
      return true;
    } else if (
      tokens.isWord(start - 1, "to") &&
      tokens.kind(start - 2) === token.STRING &&
      this.#dialect.id === "kotlin"
    ) {
      const open = tokens.parents[start - 2]!;
      slots.push({
        kind: "entry",
        key: braceStringValue(tokens, start - 2, this.#dialect),
        siblings: this.#siblingsOf(open),
        container: tokens.span(Math.max(0, open), open < 0 ? start : tokens.closing(open)),
      });
    } else if (tokens.isWord(start - 1, "from") || tokens.isWord(start - 1, "import")) {
      // `import x from "module"` names no value.
      slots.push({ kind: "argument", callee: "import", position: 0, name: null, call: tokens.span(start, end) });
      return true;
    }
    return false;
  }

  /** C and C++ join strings that stand side by side: `MODEL_PATH "org/name"`. */
  #isJoined(start: number, end: number): boolean {
    const tokens = this.#tokens;
    if (this.#dialect.id !== "cpp" || start !== end || !tokens.isString(start)) return false;
    const isPiece = (at: number): boolean =>
      tokens.isString(at) || (tokens.kind(at) === token.NAME && /^[A-Z][A-Z\d_]{2,}$/.test(tokens.textOf(at)));
    return isPiece(start - 1) || isPiece(end + 1);
  }

  #scopePath(at: number, item: number): string {
    const tokens = this.#tokens;
    for (let open = at; open >= Math.max(0, item - MOST_STEPS); open--) {
      if (tokens.kind(open) === token.OPEN_BRACE && tokens.closing(open) > at) return this.#scopes.inside(open);
      if (tokens.kind(open) === token.STRING && open <= at && tokens.parents[open] !== undefined)
        return this.#scopes.at(open);
    }
    return "";
  }

  #nameBefore(at: number): string | null {
    const tokens = this.#tokens;
    const open = tokens.opening(at - 1);
    if (open !== at - 1 && tokens.kind(open + 1) === token.STRING && open + 2 === at - 1)
      return braceStringValue(tokens, open + 1, this.#dialect);
    return dottedName(tokens, at - 1) || null;
  }

  /** An attribute of an element: `<Chat model="org/name">`. */
  #attribute(tag: number, item: number, start: number, slots: Slot[]): void {
    const tokens = this.#tokens;
    const end = tokens.matches[tag]!;
    // Behind the opening tag stands text.
    if (end >= 0 && start > end) return;
    let last = tag + 1;
    while (tokens.kind(last + 1) === token.DOT && tokens.kind(last + 2) === token.NAME) last += 2;
    const name = tokens.kind(item) === token.NAME && item > tag + 1 ? tokens.textOf(item) : "";
    slots.push({
      kind: "argument",
      callee: dottedName(tokens, last),
      position: null,
      name,
      call: tokens.span(tag, end < 0 ? tag : end),
    });
  }

  /** Inside braces: an entry, an item of a list, or a statement; true where that ends the walk. */
  #brace(
    open: number,
    item: number,
    start: number,
    end: number,
    position: number,
    container: Span,
    slots: Slot[],
  ): boolean {
    const tokens = this.#tokens;
    const definition = this.#scopes.definition(open);
    if (definition.kind !== "value") {
      // `else { "org/name" }`: the block's value.
      const isLone = start === open + 1 && end + 1 === tokens.closing(open) && definition.kind === "block";
      const before = tokens.kind(start - 1);
      const isArm = (before === token.FAT_ARROW || before === token.ARROW) && definition.kind === "block";
      if ((isLone || isArm) && this.#dialect.id !== "javascript") return false;
      if (definition.kind === "block" && this.#isTail(open, item, start, end)) return false;
      // Swift's and Kotlin's enumerations and the arms of a match hold values, too.
      this.#statement(item, start, open, slots);
      return true;
    }
    if (this.#scopes.isInTag(open)) return false;
    if (this.#entry(open, item, start, container, slots)) return false;
    if (tokens.kind(end + 1) === token.COLON && start === item) {
      slots.push({ kind: "key", container });
      return false;
    }
    if (tokens.kind(start - 1) === token.FAT_ARROW || tokens.kind(start - 1) === token.ARROW) return false;
    if (tokens.kind(start - 1) === token.EQUALS) {
      this.#statement(item, start, open, slots);
      return true;
    }
    if (this.#dialect.id === "swift" || this.#dialect.id === "kotlin") return false;
    if (
      this.#dialect.id === "csharp" &&
      position === 1 &&
      tokens.kind(open + 1) === token.STRING &&
      tokens.kind(open + 2) === token.COMMA
    ) {
      // `{ "key", "value" }` of a dictionary.
      slots.push({
        kind: "entry",
        key: braceStringValue(tokens, open + 1, this.#dialect),
        siblings: this.#siblingsOf(open),
        container,
      });
    } else if (start === item || tokens.kind(start - 1) === token.COMMA) {
      this.#flag(open, item, slots);
      slots.push({ kind: "item", index: position, container });
    }
    return false;
  }

  /** Whether an expression is what a block of several statements gives: it is the last and ends in no semicolon. */
  #isTail(open: number, item: number, start: number, end: number): boolean {
    if (this.#dialect.id !== "rust" && this.#dialect.id !== "kotlin" && this.#dialect.id !== "scala") return false;
    const tokens = this.#tokens;
    let last = end;
    for (let steps = 0; tokens.isWord(last + 1, "else") && steps < MOST_STEPS; steps++) {
      let block = last + 2;
      for (let words = 0; tokens.kind(block) !== token.OPEN_BRACE && words < MOST_STEPS; words++)
        block = tokens.after(block);
      if (tokens.kind(block) !== token.OPEN_BRACE) return false;
      last = tokens.closing(block);
    }
    if (last + 1 !== tokens.closing(open)) return false;
    for (let at = item, steps = 0; at < start && steps < MOST_STEPS; at = tokens.after(at), steps++) {
      const kind = tokens.kind(at);
      if (kind === token.EQUALS || kind === token.FAT_ARROW || kind === token.ARROW || tokens.isWord(at, "return"))
        return false;
    }
    return true;
  }

  /** `key: value`, `key = value` in C#; false where the expression has no key. */
  #entry(open: number, item: number, start: number, container: Span, slots: Slot[]): boolean {
    const tokens = this.#tokens;
    let mark = item;
    for (let steps = 0; mark < start && steps < MOST_STEPS; mark = tokens.after(mark), steps++) {
      const kind = tokens.kind(mark);
      if (kind === token.QUESTION) return false;
      if (kind === token.COLON || (kind === token.EQUALS && this.#dialect.id === "csharp")) break;
    }
    const kind = tokens.kind(mark);
    if (mark >= start || mark === item || (kind !== token.COLON && kind !== token.EQUALS)) return false;
    let key = keyText(tokens, item, mark - 1, this.#syntax);
    if (key === null && tokens.kind(item) === token.OPEN_BRACKET && mark - item >= 3)
      key = keyText(tokens, item + 1, mark - 2, this.#syntax);
    slots.push({ kind: "entry", key: key ?? "", siblings: this.#siblingsOf(open), container });
    return true;
  }

  #siblingsOf(open: number): TokenSiblings {
    let siblings = this.#siblings.get(open);
    if (siblings === undefined)
      this.#siblings.set(open, (siblings = new TokenSiblings(this.#shared, open, this.#syntax)));
    return siblings;
  }

  /** The type before a literal in braces: `Config{…}`, `map[string]string{…}`, `new Foo(…) {…}`. */
  #headOfBraces(open: number): number {
    const tokens = this.#tokens;
    let head = open;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const before = tokens.kind(head - 1);
      if (
        before === token.NAME &&
        !["return", "in", "of", "default", "else"].some((word) => tokens.isWord(head - 1, word))
      )
        head--;
      else if (before === token.CLOSE_BRACKET || before === token.CLOSE_PAREN) {
        const opening = tokens.opening(head - 1);
        if (opening === head - 1 || this.#dialect.id === "javascript") break;
        head = opening;
      } else if (isDot(before) || before === token.AMPERSAND || (before === token.STAR && this.#dialect.id === "go"))
        head--;
      else if (before === token.GREATER) {
        const start = startOfTypeArguments(tokens, head - 1);
        if (start < 0) break;
        head = start;
      } else break;
    }
    return head;
  }

  #flag(open: number, item: number, slots: Slot[]): void {
    const tokens = this.#tokens;
    if (slots.length > 0 || item - 2 <= open || tokens.kind(item - 2) !== token.STRING) return;
    const before = braceStringValue(tokens, item - 2, this.#dialect);
    if (/^--?[A-Za-z][\w-]{0,80}$/.test(before)) slots.push({ kind: "flag", name: before });
  }

  #calleeOf(open: number): string {
    const last = this.#endOfCallee(open);
    return last < 0 || !isOperandEnd(this.#tokens, last) ? "" : dottedName(this.#tokens, last);
  }

  /** The last token of what is called, without type arguments and the mark of a macro. */
  #endOfCallee(open: number): number {
    const tokens = this.#tokens;
    let last = open - 1;
    if (
      tokens.kind(last) === token.BANG ||
      tokens.kind(last) === token.OPTIONAL ||
      tokens.kind(last) === token.QUESTION
    )
      last--;
    if (tokens.kind(last) === token.GREATER) {
      const before = beforeTypeArguments(tokens, last);
      if (before >= 0) return before;
    }
    return last;
  }

  /** The default of a parameter: `function load(model = "org/name") {`. */
  #isParameter(open: number, item: number, start: number, callee: string | null, slots: Slot[]): boolean {
    const tokens = this.#tokens;
    if (tokens.kind(start - 1) !== token.EQUALS) return false;
    const close = tokens.closing(open);
    const word = tokens.kind(open - 2) === token.NAME ? tokens.textOf(open - 2) : "";
    const isDefinition =
      word === "function" ||
      word === "func" ||
      word === "fn" ||
      word === "fun" ||
      word === "def" ||
      word === "class" ||
      (callee !== null && /^(?:init|constructor|function)$/.test(callee));
    const next = tokens.kind(close + 1);
    const opensBody =
      next === token.OPEN_BRACE || next === token.FAT_ARROW || (next === token.COLON && this.#dialect.id !== "swift");
    const isCall = this.#dialect.id === "kotlin" || this.#dialect.id === "csharp";
    if (!isDefinition && (!opensBody || (isCall && next !== token.OPEN_BRACE))) return false;
    let name = item;
    while (name < start && tokens.kind(name + 1) === token.NAME) name++;
    if (this.#dialect.id === "swift" || this.#dialect.id === "kotlin") {
      while (name + 1 < start && tokens.kind(name + 1) !== token.COLON) name++;
    }
    if (tokens.kind(name) !== token.NAME) return false;
    const body = this.#scopes.bodyBehind(open);
    slots.push({
      kind: "default",
      name: tokens.textOf(name),
      of: body === -1 ? (callee ?? "") : this.#scopes.named(this.#scopes.inside(body)),
    });
    return true;
  }

  #argument(open: number, item: number, position: number, callee: string, call: Span, slots: Slot[]): void {
    const tokens = this.#tokens;
    const mark = tokens.kind(item + 1);
    const isNamed =
      tokens.kind(item) === token.NAME &&
      ((mark === token.COLON && this.#dialect.argumentMark === "colon") ||
        (mark === token.EQUALS && this.#dialect.id !== "javascript"));
    const name = isNamed ? tokens.textOf(item) : null;
    const last = callee.slice(callee.lastIndexOf(".") + 1);
    const first = open + 1;
    if (/^(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse|ifEmpty|ifBlank)$/.test(last) && position === 0) {
      slots.push({ kind: "fallback", name: callee.slice(0, -last.length - 1) || null });
      return;
    }
    if (LOOKUPS.has(last) && position > 0) {
      let comma = first;
      for (let steps = 0; tokens.kind(comma) !== token.COMMA && steps < MOST_STEPS; steps++)
        comma = tokens.after(comma);
      slots.push({
        kind: "fallback",
        name:
          tokens.kind(first) === token.STRING
            ? braceStringValue(tokens, first, this.#dialect)
            : this.#nameBefore(comma),
      });
      return;
    }
    if (name === null) this.#flag(open, item, slots);
    if (LISTS.has(callee)) {
      slots.push({ kind: "item", index: position, container: call });
      return;
    }
    if (MAPS.has(callee)) {
      // `mapOf("key" to "value")` has told its key already.
      const key = item - 2;
      if (slots.at(-1)?.kind === "entry" || tokens.kind(key) !== token.STRING || position % 2 === 0) return;
      slots.push({
        kind: "entry",
        key: braceStringValue(tokens, key, this.#dialect),
        siblings: this.#siblingsOf(open),
        container: call,
      });
      return;
    }
    slots.push({ kind: "argument", callee, position: name === null ? position : null, name, call });
    if (this.#dialect.id === "rust" && (name === "default_value" || name === "default_value_t")) {
      const field = this.#fieldBehind(open);
      if (field !== null) slots.push({ kind: "default", name: field, of: this.#scopes.named(this.#scopes.at(open)) });
    } else if (this.#dialect.id === "go" && /^(?:String|StringP|StringVar|StringVarP)$/.test(last) && position > 0) {
      const flag =
        tokens.kind(first) === token.STRING ? first : tokens.kind(first + 3) === token.STRING ? first + 3 : -1;
      if (flag !== -1) slots.push({ kind: "default", name: braceStringValue(tokens, flag, this.#dialect), of: callee });
    } else if (position > 0 && /^(?:option|requiredOption)$/.test(last) && tokens.kind(first) === token.STRING) {
      const flag = /--([\w-]+)/.exec(braceStringValue(tokens, first, this.#dialect))?.[1];
      if (flag !== undefined && position > 1) slots.push({ kind: "default", name: flag, of: callee });
    }
  }

  #fieldBehind(paren: number): string | null {
    const tokens = this.#tokens;
    const bracket = tokens.parents[paren]!;
    let at = (bracket >= 0 ? tokens.closing(bracket) : tokens.closing(paren)) + 1;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const kind = tokens.kind(at);
      if (kind === token.NAME && tokens.kind(at + 1) === token.COLON) return tokens.textOf(at);
      if (kind !== token.OPEN_BRACKET && kind !== token.NAME && kind !== token.OPEN_PAREN) return null;
      at = tokens.after(at);
    }
    return null;
  }

  #statement(statement: number, start: number, open: number, slots: Slot[]): void {
    const tokens = this.#tokens;
    const path = this.#scopes.inside(open);
    if (tokens.isWord(statement, "return") && statement < start) {
      slots.push({ kind: "return", of: this.#scopes.named(path) });
      return;
    }
    if (tokens.isWord(statement, "for") || tokens.isWord(statement, "foreach"))
      return this.#loop(statement, start, slots);
    let mark = -1;
    let colon = -1;
    for (let at = statement, steps = 0; at < start && steps < MOST_STEPS; at = tokens.after(at), steps++) {
      const kind = tokens.kind(at);
      if (kind === token.EQUALS || kind === token.WALRUS) mark = at;
      else if (kind === token.COLON && mark === -1 && colon === -1) colon = at;
      else if (kind === token.FAT_ARROW || (kind === token.ARROW && mark === -1)) {
        // An arm of a match, or a body without braces.
        if (mark === -1) {
          slots.push({ kind: "return", of: this.#scopes.named(path) });
          return;
        }
      }
    }
    if (mark === -1) {
      // The last expression of a function is what it gives back.
      const isTail =
        this.#dialect.id === "rust" &&
        open >= 0 &&
        this.#scopes.definition(open).kind === "function" &&
        !slots.some((slot) => slot.kind === "argument" || slot.kind === "comparison");
      if (isTail || (colon !== -1 && (tokens.isWord(statement, "case") || tokens.isWord(statement, "default"))))
        slots.push({ kind: "return", of: this.#scopes.named(path) });
      return;
    }
    let last = mark - 1;
    const isLabel =
      colon !== -1 &&
      (tokens.isWord(statement, "case") || (tokens.isWord(statement, "default") && colon === statement + 1));
    if (colon !== -1 && !isLabel) {
      last = colon - 1;
      if (tokens.kind(last) === token.BANG || tokens.kind(last) === token.QUESTION) last--;
    } else if (
      this.#dialect.id === "go" &&
      tokens.kind(mark) === token.EQUALS &&
      (tokens.isWord(statement, "var") || tokens.isWord(statement, "const"))
    )
      last = statement + 1;
    else if (this.#dialect.id === "go" && tokens.kind(mark) === token.EQUALS && tokens.kind(open) === token.OPEN_PAREN)
      last = statement;
    if (tokens.kind(last) === token.CLOSE_BRACE && this.#dialect.id === "csharp") last = tokens.opening(last) - 1;
    let name = "";
    if (tokens.kind(last) === token.CLOSE_BRACKET) {
      const bracket = tokens.opening(last);
      const isPattern =
        this.#dialect.id === "javascript" && ["const", "let", "var"].some((word) => tokens.isWord(bracket - 1, word));
      // `const [model, setModel] = useState("org/name")`: what is kept goes by the first name.
      name = isPattern ? this.#nameInPattern(bracket, last, 0) : dottedName(tokens, bracket - 1);
      if (last - bracket === 2 && tokens.kind(bracket + 1) === token.STRING)
        name += `.${braceStringValue(tokens, bracket + 1, this.#dialect)}`;
    } else if (tokens.kind(last) === token.CLOSE_PAREN) {
      const inner = slots.at(-1);
      if (inner?.kind === "item") name = this.#nameInPattern(tokens.opening(last), last, inner.index);
    } else name = dottedName(tokens, last);
    if (name === "") return;
    const owner = this.#scopes.isClass(path);
    slots.push(owner ? { kind: "default", name, of: this.#scopes.named(path) } : { kind: "assignment", name });
  }

  /** The name at a place of a pattern: `let (model_id, revision) = …`. */
  #nameInPattern(open: number, close: number, index: number): string {
    const tokens = this.#tokens;
    let position = 0;
    for (let at = open + 1, steps = 0; at < close && steps < MOST_STEPS; at = tokens.after(at), steps++) {
      if (tokens.kind(at) === token.COMMA) position++;
      else if (position === index && tokens.kind(at) === token.NAME && !tokens.isWord(at, "mut"))
        return tokens.textOf(at);
    }
    return "";
  }

  #loop(statement: number, start: number, slots: Slot[]): void {
    const tokens = this.#tokens;
    for (let at = statement + 1; at < Math.min(start, statement + 14); at++) {
      if (!tokens.isWord(at, "of") && !tokens.isWord(at, "in") && !tokens.isWord(at, "range")) continue;
      const name = tokens.isWord(at, "range") ? at - 2 : at - 1;
      if (tokens.kind(name) === token.NAME) slots.push({ kind: "assignment", name: tokens.textOf(name) });
      return;
    }
  }
}
