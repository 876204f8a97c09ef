import type { Argument, Value } from "../document.ts";
import type { Span } from "../source.ts";
import { dottedName, isOperandEnd } from "./callee.ts";
import { pythonString } from "./python-strings.ts";
import { decodeString } from "./strings.ts";
import { formatBraces, formatPercent } from "./templates.ts";
import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** Expressions nested deeper than this are not followed. */
const DEEPEST = 60;
/** Values made for one expression; what lies beyond counts as not known. */
const MOST_VALUES = 20_000;
/** Values made for all expressions of a text: more only a hostile text needs. */
const MOST_IN_ALL = 200_000;

/** Words that no expression begins with; a name followed by one ends there. */
const ENDS = new Set(["for", "if", "else", "in", "is", "and", "or", "not", "as", "async", "from"]);

/** Reads expressions out of the tokens, as far as following a value needs them. */
export class PythonExpressions {
  readonly #tokens: Tokens;
  readonly #text: string;
  readonly #scopeOf: (at: number) => string;
  #scope = "";
  #at = 0;
  #depth = 0;
  #made = 0;
  #madeBefore = 0;

  /** `scopeOf` gives the dotted path of the definition around a token. */
  constructor(tokens: Tokens, scopeOf: (at: number) => string) {
    this.#tokens = tokens;
    this.#text = tokens.text;
    this.#scopeOf = scopeOf;
  }

  /** The expression that begins at a token. */
  parse(at: number): Value {
    this.#begin(at);
    return this.#expression();
  }

  /** A right side, where `"a", "b"` without brackets is a tuple. */
  parseTuple(at: number): Value {
    this.#begin(at);
    const start = at;
    const first = this.#starred();
    if (this.#tokens.kind(this.#at) !== token.COMMA) return first;
    const items = [first];
    while (this.#tokens.kind(this.#at) === token.COMMA && this.#made < MOST_VALUES) {
      this.#at++;
      if (!this.#mayBegin()) break;
      items.push(this.#starred());
    }
    return { kind: "list", items, span: this.#spanFrom(start) };
  }

  /** The arguments of the call whose parenthesis opens at a token. */
  parseArguments(open: number): Argument[] {
    this.#begin(open);
    return this.#arguments(open);
  }

  /** The token behind the last expression. */
  get next(): number {
    return this.#at;
  }

  #begin(at: number): void {
    this.#at = at;
    this.#depth = 0;
    this.#madeBefore += this.#made;
    this.#made = this.#madeBefore > MOST_IN_ALL ? MOST_VALUES : 0;
    this.#scope = this.#scopeOf(at);
  }

  #word(word: string): boolean {
    return this.#tokens.isWord(this.#at, word);
  }

  #spanFrom(first: number): Span {
    return this.#tokens.span(first, Math.max(first, this.#at - 1));
  }

  #mayBegin(): boolean {
    const tokens = this.#tokens;
    const kind = tokens.kind(this.#at);
    if (kind === 0 || kind === token.NEWLINE || tokens.isClosing(this.#at)) return false;
    return kind !== token.EQUALS && kind !== token.COLON && kind !== token.COMMA && kind !== token.TEMPLATE_MIDDLE;
  }

  #starred(): Value {
    while (this.#tokens.kind(this.#at) === token.STAR) this.#at++;
    return this.#expression();
  }

  /** `a if c else b`, `lambda`, `name := value`; loosest first. */
  #expression(): Value {
    const start = this.#at;
    if (++this.#depth > DEEPEST || ++this.#made > MOST_VALUES) {
      this.#skip();
      this.#depth--;
      return { kind: "other", span: this.#spanFrom(start) };
    }
    const value = this.#conditional(start);
    this.#depth--;
    return value;
  }

  #conditional(start: number): Value {
    if (this.#word("lambda")) {
      while (
        this.#mayBegin() ||
        this.#tokens.kind(this.#at) === token.COMMA ||
        this.#tokens.kind(this.#at) === token.EQUALS
      ) {
        this.#at = this.#tokens.after(this.#at);
      }
      if (this.#tokens.kind(this.#at) === token.COLON) this.#at++;
      return this.#expression();
    }
    const value = this.#alternatives();
    if (this.#tokens.kind(this.#at) === token.WALRUS) {
      this.#at++;
      return this.#expression();
    }
    if (!this.#word("if")) return value;
    this.#at++;
    this.#alternatives();
    if (!this.#word("else")) return value;
    this.#at++;
    const otherwise = this.#expression();
    return { kind: "choice", options: [value, otherwise], span: this.#spanFrom(start) };
  }

  #alternatives(): Value {
    const start = this.#at;
    const options = [this.#conjunction()];
    while (this.#word("or")) {
      this.#at++;
      options.push(this.#conjunction());
    }
    return options.length === 1 ? options[0]! : { kind: "choice", options, span: this.#spanFrom(start) };
  }

  /** Of `a and b` only the last can be a string worth following. */
  #conjunction(): Value {
    let value = this.#comparison();
    while (this.#word("and")) {
      this.#at++;
      value = this.#comparison();
    }
    return value;
  }

  #comparison(): Value {
    const start = this.#at;
    if (this.#word("not")) {
      this.#at++;
      this.#comparison();
      return { kind: "other", span: this.#spanFrom(start) };
    }
    const value = this.#sum();
    let compares = false;
    for (;;) {
      const kind = this.#tokens.kind(this.#at);
      if (
        kind === token.COMPARISON ||
        kind === token.LESS ||
        kind === token.GREATER ||
        this.#word("is") ||
        this.#word("in")
      )
        this.#at++;
      else if (this.#word("not")) this.#at += this.#tokens.isWord(this.#at + 1, "in") ? 2 : 1;
      else break;
      if (this.#word("not")) this.#at++;
      compares = true;
      this.#sum();
    }
    return compares ? { kind: "other", span: this.#spanFrom(start) } : value;
  }

  #sum(): Value {
    const start = this.#at;
    const parts = [this.#product()];
    let isOther = false;
    for (;;) {
      const kind = this.#tokens.kind(this.#at);
      if (kind === token.PLUS) {
        this.#at++;
        parts.push(this.#product());
      } else if (kind === token.MINUS || kind === token.PIPE || kind === token.AMPERSAND || kind === 0x5e) {
        this.#at++;
        isOther = true;
        const right = this.#product();
        // `{…} | {…}` and `[…] | None` in annotations: keep what can be followed.
        if (kind === token.PIPE && parts.length === 1 && right.kind === "map" && parts[0]!.kind === "map") {
          parts[0] = { kind: "map", entries: [...parts[0]!.entries, ...right.entries], span: this.#spanFrom(start) };
          isOther = false;
        }
      } else break;
    }
    if (isOther) return { kind: "other", span: this.#spanFrom(start) };
    if (parts.length === 1) return parts[0]!;
    if (parts.some((part) => part.kind === "list")) {
      // Lists that are added hold the items of all of them.
      const items = parts.flatMap((part) => (part.kind === "list" ? part.items : [part]));
      return { kind: "list", items, span: this.#spanFrom(start) };
    }
    return { kind: "concat", parts, span: this.#spanFrom(start) };
  }

  #product(): Value {
    const start = this.#at;
    const value = this.#unary();
    let result: Value = value;
    for (;;) {
      const kind = this.#tokens.kind(this.#at);
      if (kind === token.PERCENT) {
        this.#at++;
        const right = this.#unary();
        const template = result.kind === "string" ? formatPercent(result.value, right) : null;
        result =
          template === null
            ? { kind: "other", span: this.#spanFrom(start) }
            : { kind: "template", parts: template, span: this.#spanFrom(start) };
      } else if (kind === token.STAR || kind === token.SLASH || kind === token.AT) {
        while (this.#tokens.kind(this.#at) === kind) this.#at++;
        const right = this.#unary();
        // `Path(a) / "b"` joins; numbers are of no interest.
        result =
          kind === token.SLASH
            ? {
                kind: "concat",
                parts: [result, { kind: "string", value: "/", span: right.span }, right],
                span: this.#spanFrom(start),
              }
            : { kind: "other", span: this.#spanFrom(start) };
      } else return result;
    }
  }

  #unary(): Value {
    const start = this.#at;
    const kind = this.#tokens.kind(this.#at);
    if (kind === token.MINUS || kind === token.PLUS || kind === 0x7e) {
      this.#at++;
      this.#unaryOperand();
      return { kind: "other", span: this.#spanFrom(start) };
    }
    if (this.#word("await")) {
      this.#at++;
      return this.#unary();
    }
    return this.#primary();
  }

  /** Skips signs before a number without recursion, however many there are. */
  #unaryOperand(): void {
    for (let kind = this.#tokens.kind(this.#at); kind === token.MINUS || kind === token.PLUS || kind === 0x7e;) {
      kind = this.#tokens.kind(++this.#at);
    }
    if (this.#mayBegin()) this.#primary();
  }

  /** A name, literal or bracket with everything that hangs on it: `.x`, `(…)`, `[…]`. */
  #primary(): Value {
    const tokens = this.#tokens;
    const start = this.#at;
    const kind = tokens.kind(start);
    this.#made++;
    let value: Value;
    if (kind === token.NAME) value = this.#name();
    else if (kind === token.STRING || kind === token.TEMPLATE) value = this.#strings();
    else if (kind === token.OPEN_PAREN) value = this.#parenthesis();
    else if (kind === token.OPEN_BRACKET) value = this.#list(start);
    else if (kind === token.OPEN_BRACE) value = this.#braces(start);
    else {
      if (this.#mayBegin()) this.#at++;
      return { kind: "other", span: this.#spanFrom(start) };
    }
    for (;;) {
      const next = tokens.kind(this.#at);
      if (next === token.DOT && tokens.kind(this.#at + 1) === token.NAME) {
        this.#at += 2;
        if (tokens.kind(this.#at) === token.OPEN_PAREN) value = this.#call(start, value);
        else
          value =
            value.kind === "name" || value.kind === "call"
              ? this.#attribute(start, value)
              : { kind: "other", span: this.#spanFrom(start) };
      } else if (next === token.OPEN_PAREN && isOperandEnd(tokens, this.#at - 1)) value = this.#call(start, value);
      else if (next === token.OPEN_BRACKET) value = this.#subscript(start, value);
      else return value;
    }
  }

  #name(): Value {
    const start = this.#at++;
    const name = this.#tokens.textOf(start);
    if (name === "None") return { kind: "null", span: this.#spanFrom(start) };
    if (name === "True" || name === "False")
      return { kind: "boolean", value: name === "True", span: this.#spanFrom(start) };
    if (name === "yield") {
      if (this.#mayBegin()) this.#expression();
      return { kind: "other", span: this.#spanFrom(start) };
    }
    if (ENDS.has(name)) {
      this.#at = start;
      return { kind: "other", span: this.#spanFrom(start) };
    }
    return { kind: "name", name, span: this.#spanFrom(start), scope: this.#scope };
  }

  #attribute(start: number, of: Value): Value {
    const attribute = this.#tokens.textOf(this.#at - 1);
    // The value of an enumeration's member is the member.
    if (of.kind === "name" && attribute === "value") return of;
    if (of.kind !== "name") return { kind: "other", span: this.#spanFrom(start) };
    return { kind: "name", name: `${of.name}.${attribute}`, span: this.#spanFrom(start), scope: this.#scope };
  }

  #call(start: number, on: Value): Value {
    const open = this.#at;
    const callee = dottedName(this.#tokens, open - 1);
    const args = this.#arguments(open);
    const method = callee.slice(callee.lastIndexOf(".") + 1);
    const span = this.#spanFrom(start);
    if (on.kind === "string" || on.kind === "concat" || on.kind === "template") {
      if (method === "format" && on.kind === "string") {
        const template = formatBraces(on.value, args);
        if (template !== null) return { kind: "template", parts: template, span };
      }
      if (SAME_STRING.has(method)) return on;
      if (method === "join" && on.kind === "string" && args[0]?.value.kind === "list") {
        const items = args[0].value.items;
        const separator: Value = { kind: "string", value: on.value, span: on.span };
        return {
          kind: "concat",
          parts: items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])),
          span,
        };
      }
      return { kind: "other", span };
    }
    if (callee === "dict") {
      const entries = args.map(({ name, value }) => ({ key: name, value }));
      return { kind: "map", entries, span };
    }
    const only = args.length === 1 && args[0]!.name === null ? args[0]!.value : null;
    if (
      (callee === "list" || callee === "tuple" || callee === "set" || callee === "frozenset") &&
      only?.kind === "list"
    )
      return only;
    return { kind: "call", callee, args, span };
  }

  #subscript(start: number, of: Value): Value {
    const open = this.#at;
    this.#at++;
    const index = this.#mayBegin() ? this.#expression() : ({ kind: "other", span: this.#spanFrom(open) } as const);
    const isSlice = this.#tokens.kind(this.#at) !== token.CLOSE_BRACKET;
    this.#at = this.#tokens.closing(open) + 1;
    return isSlice
      ? { kind: "other", span: this.#spanFrom(start) }
      : { kind: "subscript", of, index, span: this.#spanFrom(start) };
  }

  /** One string, or several side by side that make one. */
  #strings(): Value {
    const tokens = this.#tokens;
    const first = this.#oneString();
    if (!tokens.isString(this.#at)) return first;
    const parts = [first];
    while (tokens.isString(this.#at)) {
      parts.push(this.#oneString());
      if (++this.#made > MOST_VALUES) break;
    }
    return { kind: "concat", parts, span: { start: first.span.start, end: parts.at(-1)!.span.end } };
  }

  #oneString(): Value {
    const tokens = this.#tokens;
    const at = this.#at;
    const { start, end, rules } = pythonString(tokens, at);
    const span = { start, end };
    if (tokens.kind(at) === token.STRING) {
      this.#at++;
      return { kind: "string", value: decodeString(this.#text, start, end, rules), span };
    }
    const close = tokens.closing(at);
    const parts: (string | Value)[] = [];
    const add = (from: number, to: number): void => {
      if (to > from) parts.push(decodeString(this.#text, from, to, rules));
    };
    add(start, tokens.ends[at]! - 1);
    for (let part = at; part < close;) {
      this.#at = part + 1;
      parts.push(this.#mayBegin() ? this.#expression() : { kind: "other", span });
      part = this.#at;
      while (part < close && tokens.kind(part) !== token.TEMPLATE_MIDDLE) part = tokens.after(part);
      if (part >= close) add(close < tokens.count ? tokens.starts[close]! + 1 : end, end);
      else add(tokens.starts[part]! + 1, tokens.ends[part]! - 1);
    }
    this.#at = Math.min(close + 1, tokens.count);
    return { kind: "template", parts, span };
  }

  #parenthesis(): Value {
    const open = this.#at++;
    const close = this.#tokens.closing(open);
    if (this.#at >= close) {
      this.#at = close + 1;
      return { kind: "list", items: [], span: this.#spanFrom(open) };
    }
    const first = this.#starred();
    let value = first;
    if (this.#tokens.kind(this.#at) === token.COMMA) {
      const items = this.#items(first, close);
      this.#at = close + 1;
      value = { kind: "list", items, span: this.#spanFrom(open) };
    } else if (this.#word("for") || this.#word("async")) value = { kind: "list", items: [first], span: first.span };
    this.#at = close + 1;
    return value;
  }

  #list(open: number): Value {
    const close = this.#tokens.closing(open);
    this.#at = open + 1;
    const items = this.#at < close ? this.#items(this.#starred(), close) : [];
    this.#at = close + 1;
    return { kind: "list", items, span: this.#spanFrom(open) };
  }

  #items(first: Value, close: number): Value[] {
    const items = [first];
    while (this.#at < close && this.#tokens.kind(this.#at) === token.COMMA && this.#made < MOST_VALUES) {
      this.#at++;
      if (this.#at >= close || !this.#mayBegin()) break;
      items.push(this.#starred());
    }
    return items;
  }

  /** A dict, set, or comprehension of one. */
  #braces(open: number): Value {
    const tokens = this.#tokens;
    const close = tokens.closing(open);
    const entries: { key: string | null; value: Value }[] = [];
    const items: Value[] = [];
    this.#at = open + 1;
    while (this.#at < close && this.#made < MOST_VALUES) {
      if (tokens.kind(this.#at) === token.STAR) entries.push({ key: null, value: this.#starred() });
      else {
        const keyStart = this.#at;
        const key = this.#expression();
        if (tokens.kind(this.#at) === token.COLON) {
          this.#at++;
          const name =
            key.kind === "string"
              ? key.value
              : this.#text.slice(tokens.starts[keyStart], tokens.ends[this.#at - 2]).slice(0, 200);
          entries.push({ key: name, value: this.#mayBegin() ? this.#expression() : { kind: "other", span: key.span } });
        } else items.push(key);
      }
      // A comprehension, or something that cannot be read: the next item follows after the next comma.
      while (this.#at < close && tokens.kind(this.#at) !== token.COMMA) this.#at = tokens.after(this.#at);
      this.#at++;
    }
    this.#at = close + 1;
    const span = this.#spanFrom(open);
    return entries.length > 0 || items.length === 0 ? { kind: "map", entries, span } : { kind: "list", items, span };
  }

  #arguments(open: number): Argument[] {
    const tokens = this.#tokens;
    const close = tokens.closing(open);
    const args: Argument[] = [];
    this.#at = open + 1;
    while (this.#at < close && this.#made < MOST_VALUES) {
      const start = this.#at;
      if (tokens.kind(start) === token.NAME && tokens.kind(start + 1) === token.EQUALS) {
        this.#at += 2;
        const value: Value = this.#mayBegin() ? this.#expression() : { kind: "other", span: this.#spanFrom(start) };
        args.push({ name: tokens.textOf(start), value });
      } else if (tokens.kind(start) === token.STAR) {
        const isMap = tokens.kind(start + 1) === token.STAR;
        const value = this.#starred();
        // `*args` may be any number of arguments: what comes after has no certain position.
        if (isMap && value.kind === "map")
          args.push(...value.entries.map((entry) => ({ name: entry.key ?? "**", value: entry.value })));
        else args.push({ name: isMap ? "**" : "*", value });
      } else if (this.#mayBegin()) args.push({ name: null, value: this.#expression() });
      while (this.#at < close && tokens.kind(this.#at) !== token.COMMA) this.#at = tokens.after(this.#at);
      this.#at++;
    }
    this.#at = close + 1;
    return args;
  }

  /** Passes over what is too deep to be read. */
  #skip(): void {
    while (this.#mayBegin()) this.#at = this.#tokens.after(this.#at);
  }
}

/** Methods that give back the text they are called on, as far as an id is concerned. */
const SAME_STRING = new Set(["strip", "lstrip", "rstrip", "encode", "decode", "format_map", "expandtabs"]);
