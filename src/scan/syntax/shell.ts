import type { Span } from "../source.ts";
import { Finder } from "./finder.ts";
import { readEscape } from "./yaml-scalars.ts";

/** A word in pieces. `text` is what the characters mean; it is verbatim where it is as long as its span. */
export type ShellPart =
  | { kind: "text"; value: string; span: Span }
  | { kind: "variable"; name: string; fallback: ShellWord | null; isArray: boolean; isQuoted: boolean; span: Span }
  /** A command substitution, an arithmetic, a pattern operation: its value is not known here. */
  | { kind: "unknown"; span: Span };

export interface ShellWord {
  parts: ShellPart[];
  span: Span;
}

export interface Heredoc {
  body: Span;
  /** No variables inside. */
  isQuoted: boolean;
  stripsTabs: boolean;
}

export interface Redirect {
  operator: string;
  target: ShellWord | null;
  heredoc: Heredoc | null;
}

/** What a script does, in order and flat: loops, branches and functions leave only a mark on what is inside them. */
export type ShellStatement =
  | { kind: "assignment"; name: string; value: ShellWord; items: ShellWord[] | null; isAppended: boolean; isConditional: boolean }
  | { kind: "command"; words: ShellWord[]; redirects: Redirect[]; span: Span; isPiped: boolean }
  | { kind: "loop"; name: string; items: ShellWord[] }
  | { kind: "pattern"; word: ShellWord };

export interface ShellScript {
  statements: ShellStatement[];
  /** Comments without their `#`. */
  comments: Span[];
}

const MOST_DEPTH = 20;
const OPENING = new Set(["if", "while", "until"]);
const CLOSING = new Set(["fi", "done", "esac", "}"]);
const BETWEEN = new Set(["then", "else", "elif", "do", "{", "!", "time", "coproc"]);
const DECLARING = new Set(["export", "local", "declare", "typeset", "readonly"]);
const ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]=]{0,100}\])?(\+?)=/;

/** Reads a POSIX or bash script. Never throws; what is no shell gives words that nobody asks for. Linear in the text. */
export function parseShell(text: string): ShellScript {
  return new ShellParser(text).parse();
}

/** The parts of text that is expanded like the inside of double quotes: an unquoted heredoc. */
export function parseExpanded(text: string, span: Span): ShellWord {
  return new ShellParser(text).expanded(span);
}

class ShellParser {
  readonly #text: string;
  readonly #actionEnds: Finder;
  readonly #script: ShellScript = { statements: [], comments: [] };
  #at = 0;
  #conditions = 0;
  #substitutions = 0;
  /** Nesting of `case`; true where its next word is a pattern. */
  #cases: boolean[] = [];
  #pending: { heredoc: Heredoc; delimiter: string }[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#actionEnds = new Finder(text, "}}");
  }

  parse(): ShellScript {
    while (this.#at < this.#text.length) {
      this.#list();
      this.#at++;
    }
    return this.#script;
  }

  expanded(span: Span): ShellWord {
    const parts: ShellPart[] = [];
    this.#at = span.start;
    this.#quotedParts(parts, span.end, -1);
    return { parts, span };
  }

  /** Statements up to the closing parenthesis of a substitution, or the end. */
  #list(): void {
    const text = this.#text;
    let parentheses = 0;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (code === 10) this.#lineBreak();
      else if (isBlank(code) || code === 38 || code === 124) this.#at++;
      else if (code === 59) {
        if (text.charCodeAt(this.#at + 1) === 59 && this.#cases.length > 0) this.#cases[this.#cases.length - 1] = true;
        this.#at++;
      } else if (code === 92 && isBreak(text, this.#at + 1)) this.#at += text.charCodeAt(this.#at + 1) === 13 ? 3 : 2;
      else if (code === 35) this.#comment();
      else if (code === 40) {
        if (this.#cases.at(-1) === true) this.#at++;
        else if (text.charCodeAt(this.#at + 1) === 40) this.#skipArithmetic();
        else {
          parentheses++;
          this.#at++;
        }
      } else if (code === 41) {
        if (parentheses === 0 && this.#substitutions > 0) return;
        parentheses = Math.max(0, parentheses - 1);
        this.#at++;
      } else if (this.#cases.at(-1) === true) this.#patterns();
      else this.#simple();
    }
  }

  #lineBreak(): void {
    this.#at++;
    const pending = this.#pending;
    if (pending.length === 0) return;
    this.#pending = [];
    for (const { heredoc, delimiter } of pending) this.#heredocBody(heredoc, delimiter);
  }

  #heredocBody(heredoc: Heredoc, delimiter: string): void {
    const text = this.#text;
    heredoc.body.start = heredoc.body.end = this.#at;
    while (this.#at < text.length) {
      const found = text.indexOf("\n", this.#at);
      const end = found === -1 ? text.length : found;
      const isEnd = end - this.#at < delimiter.length + 200 && text.slice(this.#at, end).trim() === delimiter;
      this.#at = Math.min(text.length, end + 1);
      if (isEnd) return;
      heredoc.body.end = this.#at;
    }
  }

  #comment(): void {
    const found = this.#text.indexOf("\n", this.#at);
    const end = found === -1 ? this.#text.length : found;
    this.#script.comments.push({ start: this.#at + 1, end });
    this.#at = end;
  }

  #skipArithmetic(): void {
    const close = this.#text.slice(this.#at, this.#at + 500).indexOf("))");
    this.#at += close === -1 ? 2 : close + 2;
  }

  /** The patterns of one branch of a `case`, up to its parenthesis. */
  #patterns(): void {
    const last = this.#cases.length - 1;
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 41) {
        this.#at++;
        break;
      }
      if (isBlank(code) || code === 124) this.#at++;
      else if (isWordEnd(code)) break;
      else {
        const word = this.#word();
        if (this.#at === word.span.start) this.#at++;
        else if (plainText(word) === "esac") {
          this.#cases.pop();
          this.#conditions = Math.max(0, this.#conditions - 1);
          return;
        } else this.#script.statements.push({ kind: "pattern", word });
      }
    }
    this.#cases[last] = false;
  }

  /** One simple command with what stands before it: reserved words and assignments. */
  #simple(): void {
    const text = this.#text;
    const words: ShellWord[] = [];
    const redirects: Redirect[] = [];
    let isDeclaring = false;
    const start = this.#at;
    let end = start;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (isBlank(code)) this.#at++;
      else if (code === 92 && isBreak(text, this.#at + 1)) this.#at += text.charCodeAt(this.#at + 1) === 13 ? 3 : 2;
      else if (code !== code || code === 10 || code === 59 || code === 41) break;
      else if (code === 38 || code === 124) {
        if (code === 38 && text.charCodeAt(this.#at + 1) === 62) this.#at++;
        else break;
      } else if (code === 35) this.#comment();
      else if (code === 60 || code === 62) {
        if (text.charCodeAt(this.#at + 1) === 40) {
          const from = this.#at;
          this.#at += 2;
          this.#substitution();
          words.push({ parts: [{ kind: "unknown", span: { start: from, end: this.#at } }], span: { start: from, end: this.#at } });
        } else redirects.push(this.#redirect());
        end = this.#at;
      } else if (code === 40) {
        // `name()` defines a function; any other parenthesis here is no shell.
        this.#at++;
        if (words.length === 1 && text.charCodeAt(this.#at) === 41) {
          this.#at++;
          words.length = 0;
        }
      } else {
        const before = this.#at;
        const word = this.#word();
        if (this.#at === before) {
          this.#at++;
          continue;
        }
        end = this.#at;
        const plain = words.length === 0 || isDeclaring ? plainText(word) : null;
        if (words.length === 0 && plain !== null && this.#reserved(plain)) {
          if (plain === "[[") this.#test();
          continue;
        }
        if ((words.length === 0 || isDeclaring) && this.#assignment(word)) continue;
        if (words.length === 0 && plain !== null && DECLARING.has(plain)) isDeclaring = true;
        const next = text.charCodeAt(this.#at);
        if ((next === 60 || next === 62) && plainText(word) !== null && /^\d$/.test(plainText(word)!)) continue;
        words.push(word);
      }
    }
    if (words.length === 0 && redirects.length === 0) return;
    const isPiped = text.charCodeAt(this.#at) === 124 && text.charCodeAt(this.#at + 1) !== 124;
    this.#script.statements.push({ kind: "command", words, redirects, span: { start: words[0]?.span.start ?? start, end }, isPiped });
  }

  /** Whether the word is the shell's own, which then has had its effect. */
  #reserved(word: string): boolean {
    if (OPENING.has(word)) this.#conditions++;
    else if (CLOSING.has(word)) {
      if (word === "esac") this.#cases.pop();
      this.#conditions = Math.max(0, this.#conditions - (word === "}" ? 0 : 1));
    } else if (word === "for" || word === "select") this.#loop();
    else if (word === "case") this.#case();
    else if (word === "function") {
      this.#skipBlanks();
      this.#word();
      if (this.#text.startsWith("()", this.#at)) this.#at += 2;
    } else return BETWEEN.has(word) || word === "[[";
    return true;
  }

  #loop(): void {
    this.#skipBlanks();
    if (this.#text.startsWith("((", this.#at)) this.#skipArithmetic();
    else {
      const name = plainText(this.#word());
      this.#skipBlanks();
      const items: ShellWord[] = [];
      if (plainText(this.#word()) === "in") {
        for (;;) {
          this.#skipBlanks();
          const code = this.#text.charCodeAt(this.#at);
          if (isWordEnd(code)) break;
          const word = this.#word();
          if (this.#at === word.span.start) this.#at++;
          else items.push(word);
        }
      }
      if (name !== null && /^\w+$/.test(name)) this.#script.statements.push({ kind: "loop", name, items });
    }
    this.#conditions++;
  }

  #case(): void {
    this.#skipBlanks();
    this.#word();
    this.#skipBlanks();
    if (plainText(this.#word()) !== "in") return;
    this.#cases.push(true);
    this.#conditions++;
  }

  /** `[[ … ]]`, whose operators are not the shell's. */
  #test(): void {
    const words: ShellWord[] = [];
    const start = this.#at;
    while (this.#at < this.#text.length && this.#text.charCodeAt(this.#at) !== 10) {
      const code = this.#text.charCodeAt(this.#at);
      if (isBlank(code) || isWordEnd(code) || code === 60 || code === 62) this.#at++;
      else {
        const before = this.#at;
        const word = this.#word();
        if (this.#at === before) this.#at++;
        if (plainText(word) === "]]") break;
        words.push(word);
      }
    }
    const mark: ShellWord = { parts: [{ kind: "text", value: "[[", span: { start: start - 2, end: start } }], span: { start: start - 2, end: start } };
    this.#script.statements.push({ kind: "command", words: [mark, ...words], redirects: [], span: { start: start - 2, end: this.#at }, isPiped: false });
  }

  #assignment(word: ShellWord): boolean {
    const first = word.parts[0];
    if (first?.kind !== "text" || first.span.start !== word.span.start) return false;
    const match = ASSIGNMENT.exec(first.value);
    if (match === null || first.span.end - first.span.start !== first.value.length) return false;
    const length = match[0].length;
    const rest: ShellPart[] = word.parts.slice(1);
    if (first.value.length > length) rest.unshift({ kind: "text", value: first.value.slice(length), span: { start: first.span.start + length, end: first.span.end } });
    const value: ShellWord = { parts: rest, span: { start: word.span.start + length, end: word.span.end } };
    let items: ShellWord[] | null = null;
    if (rest.length === 0 && this.#text.charCodeAt(this.#at) === 40) items = this.#array();
    this.#script.statements.push({
      kind: "assignment",
      name: match[1]!,
      value,
      items,
      isAppended: match[2] === "+",
      isConditional: this.#conditions > 0,
    });
    return true;
  }

  #array(): ShellWord[] {
    const items: ShellWord[] = [];
    this.#at++;
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 41) {
        this.#at++;
        break;
      }
      if (code === 35) this.#comment();
      else if (isBlank(code) || isWordEnd(code) || code === 92 && isBreak(this.#text, this.#at + 1)) this.#at++;
      else {
        const before = this.#at;
        const word = this.#word();
        if (this.#at === before) this.#at++;
        else items.push(word);
      }
    }
    return items;
  }

  #redirect(): Redirect {
    const text = this.#text;
    const operator = /[<>]{1,3}[-&|]?/y;
    operator.lastIndex = this.#at;
    const sign = operator.exec(text)![0];
    this.#at += sign.length;
    this.#skipBlanks();
    const start = this.#at;
    const target = isWordEnd(text.charCodeAt(start)) ? null : this.#word();
    if ((sign !== "<<" && sign !== "<<-") || target === null) return { operator: sign, target, heredoc: null };
    const written = text.slice(start, this.#at);
    const heredoc: Heredoc = { body: { start: 0, end: 0 }, isQuoted: /["'\\]/.test(written), stripsTabs: sign === "<<-" };
    this.#pending.push({ heredoc, delimiter: written.replace(/["'\\]/g, "") });
    return { operator: sign, target: null, heredoc };
  }

  #skipBlanks(): void {
    for (;;) {
      if (isBlank(this.#text.charCodeAt(this.#at))) this.#at++;
      else if (this.#text.charCodeAt(this.#at) === 92 && isBreak(this.#text, this.#at + 1)) this.#at += this.#text.charCodeAt(this.#at + 1) === 13 ? 3 : 2;
      else return;
    }
  }

  #word(): ShellWord {
    const text = this.#text;
    const start = this.#at;
    const parts: ShellPart[] = [];
    let plain = this.#at;
    const flush = (): void => {
      if (plain < this.#at) addText(parts, text.slice(plain, this.#at), plain, this.#at);
    };
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (isWordEnd(code) || code === 60 || code === 62 || code === 40 || isBlank(code)) break;
      if (code === 92) {
        flush();
        if (isBreak(text, this.#at + 1)) {
          // A continued line ends the word here only if white space follows; either way nothing stands for it.
          this.#at += text.charCodeAt(this.#at + 1) === 13 ? 3 : 2;
        } else {
          if (this.#at + 1 < text.length) addText(parts, text[this.#at + 1]!, this.#at, this.#at + 2);
          this.#at = Math.min(text.length, this.#at + 2);
        }
        plain = this.#at;
      } else if (code === 39 || code === 34) {
        flush();
        this.#at++;
        if (code === 39) this.#singleQuoted(parts);
        else {
          const before = parts.length;
          const inside = this.#at;
          this.#quotedParts(parts, text.length, 34);
          if (parts.length === before) addText(parts, "", inside, inside);
          this.#at++;
        }
        plain = this.#at;
      } else if (code === 36 || code === 96) {
        flush();
        this.#expansion(parts, false);
        plain = this.#at;
      } else if (code === 123 && text.charCodeAt(this.#at + 1) === 123) {
        const close = this.#actionEnds.next(this.#at);
        if (close - this.#at > 400 || close === text.length) this.#at += 2;
        else {
          flush();
          parts.push({ kind: "unknown", span: { start: this.#at, end: close + 2 } });
          this.#at = plain = close + 2;
        }
      } else this.#at++;
    }
    flush();
    this.#at = Math.min(this.#at, text.length);
    return { parts, span: { start, end: this.#at } };
  }

  #singleQuoted(parts: ShellPart[]): void {
    const start = this.#at;
    const found = this.#text.indexOf("'", start);
    const end = found === -1 ? this.#text.length : found;
    addText(parts, this.#text.slice(start, end), start, end);
    this.#at = Math.min(this.#text.length, end + 1);
  }

  /** The inside of double quotes up to the closing one (or up to `end`). */
  #quotedParts(parts: ShellPart[], end: number, quote: number): void {
    const text = this.#text;
    let plain = this.#at;
    const flush = (): void => {
      if (plain < this.#at) addText(parts, text.slice(plain, this.#at), plain, this.#at);
    };
    while (this.#at < end) {
      const code = text.charCodeAt(this.#at);
      if (code === quote) break;
      if (code === 92) {
        const next = text.charCodeAt(this.#at + 1);
        if (next === 36 || next === 96 || next === 34 || next === 92) {
          flush();
          addText(parts, text[this.#at + 1]!, this.#at, this.#at + 2);
          plain = this.#at += 2;
        } else if (next === 10) {
          flush();
          plain = this.#at += 2;
        } else this.#at = Math.min(end, this.#at + 2);
      } else if (code === 36 || code === 96) {
        flush();
        this.#expansion(parts, true);
        plain = this.#at;
      } else this.#at++;
    }
    flush();
  }

  /** What begins with `$` or a backtick. */
  #expansion(parts: ShellPart[], isQuoted: boolean): void {
    const text = this.#text;
    const start = this.#at;
    const next = text.charCodeAt(start + 1);
    if (text.charCodeAt(start) === 96) {
      const close = text.indexOf("`", start + 1);
      this.#at = close === -1 ? text.length : close + 1;
      parts.push({ kind: "unknown", span: { start, end: this.#at } });
    } else if (next === 123) {
      if (text.charCodeAt(start + 2) === 123) this.#action(parts, start);
      else this.#braces(parts, isQuoted);
    } else if (next === 40) {
      if (text.charCodeAt(start + 2) === 40) this.#skipArithmetic();
      else {
        this.#at += 2;
        this.#substitution();
      }
      parts.push({ kind: "unknown", span: { start, end: this.#at } });
    } else if (next === 39 && !isQuoted) this.#ansiQuoted(parts);
    else {
      const name = /[A-Za-z_]\w*|[0-9@*#?$!-]/y;
      name.lastIndex = start + 1;
      const match = name.exec(text);
      this.#at = start + 1 + (match?.[0].length ?? 0);
      const span = { start, end: this.#at };
      if (match === null) addText(parts, "$", start, this.#at);
      else parts.push({ kind: "variable", name: match[0], fallback: null, isArray: false, isQuoted, span });
    }
  }

  /** `${{ … }}` of a workflow. `env.NAME` is the variable itself. */
  #action(parts: ShellPart[], start: number): void {
    const close = this.#actionEnds.next(start);
    this.#at = close - start > 400 || close === this.#text.length ? start + 3 : close + 2;
    const name = /^\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}$/.exec(this.#text.slice(start, this.#at))?.[1];
    const span = { start, end: this.#at };
    parts.push(name === undefined ? { kind: "unknown", span } : { kind: "variable", name, fallback: null, isArray: false, isQuoted: true, span });
  }

  #braces(parts: ShellPart[], isQuoted: boolean): void {
    const text = this.#text;
    const start = this.#at;
    const head = /\$\{([A-Za-z_]\w*|[0-9@*])(\[[^\]\n]{0,100}\])?(:?[-=+?]|\})?/y;
    head.lastIndex = start;
    const match = head.exec(text);
    this.#at = match === null ? start + 2 : head.lastIndex;
    const operator = match?.[3];
    let fallback: ShellWord | null = null;
    if (operator !== "}") {
      const inner: ShellPart[] = [];
      const from = this.#at;
      this.#braceWord(inner);
      const end = this.#at;
      if (text.charCodeAt(this.#at) === 125) this.#at++;
      if (operator === undefined || match === null || operator.endsWith("+") || operator.endsWith("?")) {
        parts.push({ kind: "unknown", span: { start, end: this.#at } });
        return;
      }
      fallback = { parts: inner, span: { start: from, end } };
    }
    const isArray = match![2] === "[@]" || match![2] === "[*]";
    parts.push({ kind: "variable", name: match![1]!, fallback, isArray, isQuoted, span: { start, end: this.#at } });
  }

  /** The word behind an operator in `${…}`, up to its brace. */
  #braceWord(parts: ShellPart[]): void {
    const text = this.#text;
    let plain = this.#at;
    const flush = (): void => {
      if (plain < this.#at) addText(parts, text.slice(plain, this.#at), plain, this.#at);
    };
    this.#substitutions++;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (code === 125 || code === 10) break;
      if (code === 92) {
        flush();
        if (this.#at + 1 < text.length) addText(parts, text[this.#at + 1]!, this.#at, this.#at + 2);
        plain = this.#at = Math.min(text.length, this.#at + 2);
      } else if (code === 36 && this.#substitutions < MOST_DEPTH) {
        flush();
        this.#expansion(parts, true);
        plain = this.#at;
      } else if (code === 34 || code === 39) {
        flush();
        plain = ++this.#at;
      } else this.#at++;
    }
    flush();
    this.#substitutions--;
  }

  #ansiQuoted(parts: ShellPart[]): void {
    const text = this.#text;
    this.#at += 2;
    let plain = this.#at;
    while (this.#at < text.length && text.charCodeAt(this.#at) !== 39) {
      if (text.charCodeAt(this.#at) !== 92) {
        this.#at++;
        continue;
      }
      addText(parts, text.slice(plain, this.#at), plain, this.#at);
      const escape = readEscape(text, this.#at);
      const end = escape?.end ?? Math.min(text.length, this.#at + 2);
      addText(parts, escape?.characters ?? text.slice(this.#at + 1, end), this.#at, end);
      plain = this.#at = end;
    }
    addText(parts, text.slice(plain, this.#at), plain, this.#at);
    this.#at = Math.min(text.length, this.#at + 1);
  }

  /** The commands inside `$( … )`: statements like all others. The position is behind the opening parenthesis. */
  #substitution(): void {
    if (this.#substitutions >= MOST_DEPTH) return;
    const outer = { cases: this.#cases, conditions: this.#conditions };
    this.#cases = [];
    this.#substitutions++;
    this.#list();
    this.#substitutions--;
    this.#cases = outer.cases;
    this.#conditions = outer.conditions;
    this.#at = Math.min(this.#text.length, this.#at + 1);
  }
}

/** The word as one string, where nothing in it varies. */
export function plainText(word: ShellWord): string | null {
  let value = "";
  for (const part of word.parts) {
    if (part.kind !== "text") return null;
    value += part.value;
  }
  return value;
}

/** Adds text, joining it with verbatim text that ends where it begins. */
function addText(parts: ShellPart[], value: string, start: number, end: number): void {
  const last = parts.at(-1);
  const isVerbatim = value.length === end - start;
  if (last?.kind === "text" && isVerbatim && last.span.end === start && last.value.length === last.span.end - last.span.start) {
    last.value += value;
    last.span.end = end;
  } else parts.push({ kind: "text", value, span: { start, end } });
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** Newline, `;`, `&`, `|`, `)` or the end of the text. */
function isWordEnd(code: number): boolean {
  return code !== code || code === 10 || code === 59 || code === 38 || code === 124 || code === 41;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) === 10);
}
