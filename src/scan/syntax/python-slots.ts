import type { Slot } from "../document.ts";
import type { Span } from "../source.ts";
import { dottedName, isOperandEnd, startOfChain } from "./callee.ts";
import { pythonString, pythonStringValue } from "./python-strings.ts";
import type { Scopes } from "./scopes.ts";
import { keyText, TokenSiblings, type EntrySyntax } from "./siblings.ts";
import * as token from "./tokens.ts";
import type { SharedTokens, Tokens } from "./tokens.ts";

/** Steps outwards; nobody asks for more. */
const MOST_SLOTS = 12;
/** Tokens that are searched in an item or statement for what names it. */
const MOST_STEPS = 48;

const PYTHON_ENTRIES: EntrySyntax = {
  separators: new Set([token.COLON]),
  read(tokens, at) {
    const { start, end } = pythonString(tokens, at);
    return { value: pythonStringValue(tokens, at), span: { start, end } };
  },
};

/** Calls that give their last argument when they find nothing. */
const LOOKUPS = new Set(["getenv", "get", "pop", "setdefault", "getattr", "env", "get_env"]);
const OPTION_CALLS = new Set(["add_argument", "add_option", "option", "Option"]);

/** Walks from a string outwards over the tokens of a Python text. */
export class PythonSlots {
  readonly #shared: SharedTokens;
  readonly #tokens: Tokens;
  readonly #scopes: Scopes;
  readonly #siblings = new Map<number, TokenSiblings>();

  constructor(shared: SharedTokens, scopes: Scopes) {
    this.#shared = shared;
    this.#tokens = shared.get();
    this.#scopes = scopes;
  }

  /** The slots of the expression from token `first` to token `last`, a string or several side by side. */
  of(first: number, last: number): Slot[] {
    const tokens = this.#tokens;
    const slots: Slot[] = [];
    let start = first;
    let end = last;
    let parent = tokens.parents[first]!;
    let item = tokens.items[first]!;
    let position = tokens.positions[first]!;
    while (slots.length < MOST_SLOTS) {
      end = this.#trailers(end);
      this.#operators(start, end, slots);
      if (parent < 0) {
        this.#statement(item, start, position, slots);
        break;
      }
      const close = tokens.closing(parent);
      const container = tokens.span(parent, close);
      const kind = tokens.kind(parent);
      let outer = parent;
      if (kind === token.TEMPLATE) slots.push({ kind: "concatenation" });
      else if (kind === token.OPEN_BRACE) this.#braces(parent, item, start, position, container, slots);
      else if (!isOperandEnd(tokens, parent - 1)) {
        // A list, a tuple, or parentheses around one thing.
        if (kind === token.OPEN_BRACKET || (tokens.positions[close] ?? 0) > 0) {
          this.#flag(parent, item, slots);
          slots.push({ kind: "item", index: position, container });
        }
      } else {
        const callee = dottedName(tokens, parent - 1);
        if (kind === token.OPEN_BRACKET) {
          slots.push({ kind: "subscript", of: callee });
          break;
        }
        outer = startOfChain(tokens, parent - 1);
        if (tokens.isWord(outer - 1, "def")) {
          this.#parameter(parent, item, callee, slots);
          break;
        }
        if (tokens.isWord(outer - 1, "class")) break;
        this.#argument(parent, item, position, callee, tokens.span(outer, close), slots);
      }
      start = outer;
      end = close;
      item = tokens.items[parent]!;
      position = tokens.positions[parent]!;
      parent = tokens.parents[parent]!;
    }
    return slots;
  }

  /** Past methods and subscripts that hang on an expression. */
  #trailers(last: number): number {
    const tokens = this.#tokens;
    let end = last;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const next = tokens.kind(end + 1);
      if (next === token.DOT && tokens.kind(end + 2) === token.NAME) end += 2;
      else if (next === token.OPEN_BRACKET || (next === token.OPEN_PAREN && end !== last))
        end = tokens.closing(end + 1);
      else break;
    }
    return end;
  }

  /** What the operators beside an expression make of it. */
  #operators(start: number, end: number, slots: Slot[]): void {
    const tokens = this.#tokens;
    let left = start - 1;
    if (tokens.isWord(left, "await") || tokens.kind(left) === token.STAR) left--;
    const leftKind = tokens.kind(left);
    const rightKind = tokens.kind(end + 1);
    if (leftKind === token.PLUS || rightKind === token.PLUS || leftKind === token.SLASH || rightKind === token.SLASH) {
      slots.push({ kind: "concatenation" });
    }
    if (
      leftKind === token.COMPARISON ||
      rightKind === token.COMPARISON ||
      this.#isTest(left) ||
      this.#isTest(end + 1)
    ) {
      slots.push({ kind: "comparison" });
    } else if (tokens.isWord(left, "or")) slots.push({ kind: "fallback", name: this.#nameBefore(left) });
    else if (leftKind === token.WALRUS) slots.push({ kind: "assignment", name: tokens.textOf(left - 1) });
  }

  /** `in`, `not in`, `is`, but not the `in` of a loop. */
  #isTest(at: number): boolean {
    const tokens = this.#tokens;
    if (tokens.isWord(at, "is")) return true;
    if (tokens.isWord(at, "not")) return tokens.isWord(at + 1, "in") || tokens.isWord(at - 1, "is");
    if (!tokens.isWord(at, "in")) return false;
    for (let before = at - 1; before > at - 14; before--) {
      if (tokens.isWord(before, "for")) return false;
      const kind = tokens.kind(before);
      if (kind !== token.NAME && kind !== token.COMMA && kind !== token.OPEN_PAREN && kind !== token.CLOSE_PAREN)
        return true;
    }
    return true;
  }

  /** What is asked first: `a or "x"`, `os.getenv("X") or "x"`. */
  #nameBefore(at: number): string | null {
    const tokens = this.#tokens;
    const open = tokens.opening(at - 1);
    if (open !== at - 1 && tokens.kind(open + 1) === token.STRING && open + 2 === at - 1)
      return pythonStringValue(tokens, open + 1);
    const name = dottedName(tokens, at - 1);
    return name === "" ? null : name;
  }

  #braces(open: number, item: number, value: number, position: number, container: Span, slots: Slot[]): void {
    const tokens = this.#tokens;
    const close = tokens.closing(open);
    let colon = item;
    for (let steps = 0; colon < close && steps < MOST_STEPS; steps++) {
      const kind = tokens.kind(colon);
      if (kind === token.COLON || kind === token.COMMA) break;
      colon = tokens.after(colon);
    }
    if (tokens.kind(colon) !== token.COLON) slots.push({ kind: "item", index: position, container });
    else if (colon > value) slots.push({ kind: "key", container });
    else {
      const key = keyText(tokens, item, colon - 1, PYTHON_ENTRIES) ?? "";
      slots.push({ kind: "entry", key, siblings: this.#siblingsOf(open), container });
    }
  }

  #siblingsOf(open: number): TokenSiblings {
    let siblings = this.#siblings.get(open);
    if (siblings === undefined)
      this.#siblings.set(open, (siblings = new TokenSiblings(this.#shared, open, PYTHON_ENTRIES)));
    return siblings;
  }

  /** A list item behind a flag is its value: `["--model", "org/name"]`. */
  #flag(open: number, item: number, slots: Slot[]): void {
    const tokens = this.#tokens;
    if (slots.length > 0 || item - 2 <= open || tokens.kind(item - 2) !== token.STRING) return;
    const before = pythonStringValue(tokens, item - 2);
    if (/^--?[A-Za-z][\w-]{0,80}$/.test(before)) slots.push({ kind: "flag", name: before });
  }

  #parameter(open: number, item: number, callee: string, slots: Slot[]): void {
    const tokens = this.#tokens;
    let name = item;
    while (tokens.kind(name) === token.STAR) name++;
    for (let at = name + 1, steps = 0; steps < MOST_STEPS; at = tokens.after(at), steps++) {
      const kind = tokens.kind(at);
      if (kind === token.EQUALS) {
        slots.push({ kind: "default", name: tokens.textOf(name), of: this.#scopes.at(open) || callee });
        return;
      }
      if (kind === token.COMMA || kind === 0 || tokens.isClosing(at)) return;
    }
  }

  #argument(open: number, item: number, position: number, callee: string, call: Span, slots: Slot[]): void {
    const tokens = this.#tokens;
    const isNamed = tokens.kind(item) === token.NAME && tokens.kind(item + 1) === token.EQUALS;
    const name = isNamed ? tokens.textOf(item) : null;
    const last = callee.slice(callee.lastIndexOf(".") + 1);
    if (LOOKUPS.has(last) && (position > 0 || name === "default")) {
      const key = open + 1 + (last === "getattr" ? this.#widthOfFirst(open) : 0);
      slots.push({ kind: "fallback", name: tokens.kind(key) === token.STRING ? pythonStringValue(tokens, key) : null });
      return;
    }
    slots.push({ kind: "argument", callee, position: name === null ? position : null, name, call });
    if (name === "default" && OPTION_CALLS.has(last)) {
      const flag = this.#optionName(open);
      if (flag !== null) slots.push({ kind: "default", name: flag, of: last });
    }
  }

  /** Tokens of the first argument and the comma behind it. */
  #widthOfFirst(open: number): number {
    let at = open + 1;
    for (let steps = 0; steps < MOST_STEPS && this.#tokens.kind(at) !== token.COMMA; steps++)
      at = this.#tokens.after(at);
    return at + 1 - (open + 1);
  }

  /** The long flag that `add_argument("-m", "--model", …)` defines. */
  #optionName(open: number): string | null {
    const tokens = this.#tokens;
    let short: string | null = null;
    for (let at = open + 1; tokens.kind(at) === token.STRING; at += 2) {
      const flag = pythonStringValue(tokens, at);
      if (flag.startsWith("--")) return flag.replace(/^-+/, "").replaceAll("-", "_");
      short ??= flag.replace(/^-+/, "");
      if (tokens.kind(at + 1) !== token.COMMA) break;
    }
    return short;
  }

  #statement(statement: number, start: number, position: number, slots: Slot[]): void {
    const tokens = this.#tokens;
    if (tokens.kind(statement) === token.NAME) {
      if (
        tokens.isWord(statement, "return") ||
        tokens.isWord(statement, "yield") ||
        tokens.isWord(start - 1, "return")
      ) {
        slots.push({ kind: "return", of: this.#scopes.at(statement) });
        return;
      }
      if (tokens.isWord(statement, "case") && statement < start) {
        slots.push({ kind: "comparison" });
        return;
      }
      if (tokens.isWord(statement, "for") && this.#loopName(statement, start, slots)) return;
    }
    let target = statement;
    let equals = -1;
    let colon = -1;
    let commas = 0;
    let targetCommas = 0;
    for (let at = statement, steps = 0; at < start && steps < MOST_STEPS; at = tokens.after(at), steps++) {
      const kind = tokens.kind(at);
      if (kind === token.EQUALS) {
        if (equals !== -1) target = equals + 1;
        equals = at;
        targetCommas = commas;
      } else if (kind === token.COMMA) commas++;
      else if (kind === token.COLON && equals === -1) colon = at;
    }
    if (equals === -1) return;
    const path = this.#scopes.at(start);
    if (colon !== -1 && this.#isCompound(statement)) {
      target = colon + 1;
      colon = -1;
    }
    let nameEnd = colon === -1 ? equals : colon;
    if (targetCommas > 0) {
      const index = position - targetCommas;
      for (let at = target, seen = 0; at < equals; at = tokens.after(at)) {
        if (tokens.kind(at) !== token.COMMA) continue;
        if (seen++ === index) {
          nameEnd = at;
          break;
        }
      }
    }
    const name = this.#targetName(target, nameEnd);
    if (name === "") return;
    if (colon !== -1 && this.#scopes.isClass(path)) slots.push({ kind: "default", name, of: path });
    else slots.push({ kind: "assignment", name });
  }

  #isCompound(statement: number): boolean {
    return ["if", "else", "elif", "for", "while", "with", "try", "except", "finally", "class", "def"].some((word) =>
      this.#tokens.isWord(statement, word),
    );
  }

  /** `model_id`, `self.model_id`, `os.environ["MODEL_ID"]` as `os.environ.MODEL_ID`. */
  #targetName(from: number, to: number): string {
    const tokens = this.#tokens;
    const last = to - 1;
    if (tokens.kind(last) === token.CLOSE_BRACKET) {
      const open = tokens.opening(last);
      const of = dottedName(tokens, open - 1);
      return last - open === 2 && tokens.kind(open + 1) === token.STRING
        ? `${of}.${pythonStringValue(tokens, open + 1)}`
        : of;
    }
    return last < from ? "" : dottedName(tokens, last);
  }

  #loopName(statement: number, start: number, slots: Slot[]): boolean {
    const tokens = this.#tokens;
    for (let at = statement + 1; at < Math.min(start, statement + 14); at++) {
      if (!tokens.isWord(at, "in")) continue;
      slots.push({ kind: "assignment", name: tokens.textOf(statement + 1) });
      return true;
    }
    return false;
  }
}
