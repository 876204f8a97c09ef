import type { Span } from "../source.ts";
import {
  isBlank,
  isBreak,
  isWordEnd,
  plainText,
  ShellWordReader,
  type ShellPart,
  type ShellWord,
} from "./shell-words.ts";

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
  | {
      kind: "assignment";
      name: string;
      value: ShellWord;
      items: ShellWord[] | null;
      isAppended: boolean;
      isConditional: boolean;
    }
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
  readonly #words: ShellWordReader;
  readonly #script: ShellScript = { statements: [], comments: [] };
  #conditions = 0;
  #substitutions = 0;
  /** Nesting of `case`; true where its next word is a pattern. */
  #cases: boolean[] = [];
  #pending: { heredoc: Heredoc; delimiter: string }[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#words = new ShellWordReader(text, () => this.#substitution());
  }

  parse(): ShellScript {
    while (this.#words.at < this.#text.length) {
      this.#list();
      this.#words.at++;
    }
    return this.#script;
  }

  expanded(span: Span): ShellWord {
    const parts: ShellPart[] = [];
    this.#words.at = span.start;
    this.#words.quotedParts(parts, span.end, -1);
    return { parts, span };
  }

  /** Statements up to the closing parenthesis of a substitution, or the end. */
  #list(): void {
    const text = this.#text;
    let parentheses = 0;
    while (this.#words.at < text.length) {
      const code = text.charCodeAt(this.#words.at);
      if (code === 10) this.#lineBreak();
      else if (isBlank(code) || code === 38 || code === 124) this.#words.at++;
      else if (code === 59) {
        if (text.charCodeAt(this.#words.at + 1) === 59 && this.#cases.length > 0)
          this.#cases[this.#cases.length - 1] = true;
        this.#words.at++;
      } else if (code === 92 && isBreak(text, this.#words.at + 1))
        this.#words.at += text.charCodeAt(this.#words.at + 1) === 13 ? 3 : 2;
      else if (code === 35) this.#comment();
      else if (code === 40) {
        if (this.#cases.at(-1) === true) this.#words.at++;
        else if (text.charCodeAt(this.#words.at + 1) === 40) this.#words.skipArithmetic();
        else {
          parentheses++;
          this.#words.at++;
        }
      } else if (code === 41) {
        if (parentheses === 0 && this.#substitutions > 0) return;
        parentheses = Math.max(0, parentheses - 1);
        this.#words.at++;
      } else if (this.#cases.at(-1) === true) this.#patterns();
      else this.#simple();
    }
  }

  #lineBreak(): void {
    this.#words.at++;
    const pending = this.#pending;
    if (pending.length === 0) return;
    this.#pending = [];
    for (const { heredoc, delimiter } of pending) this.#heredocBody(heredoc, delimiter);
  }

  #heredocBody(heredoc: Heredoc, delimiter: string): void {
    const text = this.#text;
    heredoc.body.start = heredoc.body.end = this.#words.at;
    while (this.#words.at < text.length) {
      const found = text.indexOf("\n", this.#words.at);
      const end = found === -1 ? text.length : found;
      const isEnd =
        end - this.#words.at < delimiter.length + 200 && text.slice(this.#words.at, end).trim() === delimiter;
      this.#words.at = Math.min(text.length, end + 1);
      if (isEnd) return;
      heredoc.body.end = this.#words.at;
    }
  }

  #comment(): void {
    const found = this.#text.indexOf("\n", this.#words.at);
    const end = found === -1 ? this.#text.length : found;
    this.#script.comments.push({ start: this.#words.at + 1, end });
    this.#words.at = end;
  }

  /** The patterns of one branch of a `case`, up to its parenthesis. */
  #patterns(): void {
    const last = this.#cases.length - 1;
    while (this.#words.at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#words.at);
      if (code === 41) {
        this.#words.at++;
        break;
      }
      if (isBlank(code) || code === 124) this.#words.at++;
      else if (isWordEnd(code)) break;
      else {
        const word = this.#words.word();
        if (this.#words.at === word.span.start) this.#words.at++;
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
    const start = this.#words.at;
    let end = start;
    for (;;) {
      const code = text.charCodeAt(this.#words.at);
      if (isBlank(code)) this.#words.at++;
      else if (code === 92 && isBreak(text, this.#words.at + 1))
        this.#words.at += text.charCodeAt(this.#words.at + 1) === 13 ? 3 : 2;
      else if (code !== code || code === 10 || code === 59 || code === 41) break;
      else if (code === 38 || code === 124) {
        if (code === 38 && text.charCodeAt(this.#words.at + 1) === 62) this.#words.at++;
        else break;
      } else if (code === 35) this.#comment();
      else if (code === 60 || code === 62) {
        if (text.charCodeAt(this.#words.at + 1) === 40) {
          const from = this.#words.at;
          this.#words.at += 2;
          this.#substitution();
          words.push({
            parts: [{ kind: "unknown", span: { start: from, end: this.#words.at } }],
            span: { start: from, end: this.#words.at },
          });
        } else redirects.push(this.#redirect());
        end = this.#words.at;
      } else if (code === 40) {
        // `name()` defines a function; any other parenthesis here is no shell.
        this.#words.at++;
        if (words.length === 1 && text.charCodeAt(this.#words.at) === 41) {
          this.#words.at++;
          words.length = 0;
        }
      } else {
        const before = this.#words.at;
        const word = this.#words.word();
        if (this.#words.at === before) {
          this.#words.at++;
          continue;
        }
        end = this.#words.at;
        const plain = words.length === 0 || isDeclaring ? plainText(word) : null;
        if (words.length === 0 && plain !== null && this.#reserved(plain)) {
          if (plain === "[[") this.#test();
          if (this.#cases.at(-1) === true) return;
          continue;
        }
        if ((words.length === 0 || isDeclaring) && this.#assignment(word)) continue;
        if (words.length === 0 && plain !== null && DECLARING.has(plain)) isDeclaring = true;
        const next = text.charCodeAt(this.#words.at);
        if ((next === 60 || next === 62) && plainText(word) !== null && /^\d$/.test(plainText(word)!)) continue;
        words.push(word);
      }
    }
    if (words.length === 0 && redirects.length === 0) return;
    const isPiped = text.charCodeAt(this.#words.at) === 124 && text.charCodeAt(this.#words.at + 1) !== 124;
    this.#script.statements.push({
      kind: "command",
      words,
      redirects,
      span: { start: words[0]?.span.start ?? start, end },
      isPiped,
    });
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
      this.#words.skipBlanks();
      this.#words.word();
      if (this.#text.startsWith("()", this.#words.at)) this.#words.at += 2;
    } else return BETWEEN.has(word) || word === "[[";
    return true;
  }

  #loop(): void {
    this.#words.skipBlanks();
    if (this.#text.startsWith("((", this.#words.at)) this.#words.skipArithmetic();
    else {
      const name = plainText(this.#words.word());
      this.#words.skipBlanks();
      const items: ShellWord[] = [];
      if (plainText(this.#words.word()) === "in") {
        for (;;) {
          this.#words.skipBlanks();
          const code = this.#text.charCodeAt(this.#words.at);
          if (isWordEnd(code)) break;
          const word = this.#words.word();
          if (this.#words.at === word.span.start) this.#words.at++;
          else items.push(word);
        }
      }
      if (name !== null && /^\w+$/.test(name)) this.#script.statements.push({ kind: "loop", name, items });
    }
    this.#conditions++;
  }

  #case(): void {
    this.#words.skipBlanks();
    this.#words.word();
    this.#words.skipBlanks();
    if (plainText(this.#words.word()) !== "in") return;
    this.#cases.push(true);
    this.#conditions++;
  }

  /** `[[ … ]]`, whose operators are not the shell's. */
  #test(): void {
    const words: ShellWord[] = [];
    const start = this.#words.at;
    while (this.#words.at < this.#text.length && this.#text.charCodeAt(this.#words.at) !== 10) {
      const code = this.#text.charCodeAt(this.#words.at);
      if (isBlank(code) || isWordEnd(code) || code === 60 || code === 62) this.#words.at++;
      else {
        const before = this.#words.at;
        const word = this.#words.word();
        if (this.#words.at === before) this.#words.at++;
        if (plainText(word) === "]]") break;
        words.push(word);
      }
    }
    const mark: ShellWord = {
      parts: [{ kind: "text", value: "[[", span: { start: start - 2, end: start } }],
      span: { start: start - 2, end: start },
    };
    this.#script.statements.push({
      kind: "command",
      words: [mark, ...words],
      redirects: [],
      span: { start: start - 2, end: this.#words.at },
      isPiped: false,
    });
  }

  #assignment(word: ShellWord): boolean {
    const first = word.parts[0];
    if (first?.kind !== "text" || first.span.start !== word.span.start) return false;
    const match = ASSIGNMENT.exec(first.value);
    if (match === null || first.span.end - first.span.start !== first.value.length) return false;
    const length = match[0].length;
    const rest: ShellPart[] = word.parts.slice(1);
    if (first.value.length > length)
      rest.unshift({
        kind: "text",
        value: first.value.slice(length),
        span: { start: first.span.start + length, end: first.span.end },
      });
    const value: ShellWord = { parts: rest, span: { start: word.span.start + length, end: word.span.end } };
    let items: ShellWord[] | null = null;
    if (rest.length === 0 && this.#text.charCodeAt(this.#words.at) === 40) items = this.#array();
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
    this.#words.at++;
    while (this.#words.at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#words.at);
      if (code === 41) {
        this.#words.at++;
        break;
      }
      if (code === 35) this.#comment();
      else if (isBlank(code) || isWordEnd(code) || (code === 92 && isBreak(this.#text, this.#words.at + 1)))
        this.#words.at++;
      else {
        const before = this.#words.at;
        const word = this.#words.word();
        if (this.#words.at === before) this.#words.at++;
        else items.push(word);
      }
    }
    return items;
  }

  #redirect(): Redirect {
    const text = this.#text;
    const operator = /[<>]{1,3}[-&|]?/y;
    operator.lastIndex = this.#words.at;
    const sign = operator.exec(text)![0];
    this.#words.at += sign.length;
    this.#words.skipBlanks();
    const start = this.#words.at;
    const target = isWordEnd(text.charCodeAt(start)) ? null : this.#words.word();
    if ((sign !== "<<" && sign !== "<<-") || target === null) return { operator: sign, target, heredoc: null };
    const written = text.slice(start, this.#words.at);
    const heredoc: Heredoc = {
      body: { start: 0, end: 0 },
      isQuoted: /["'\\]/.test(written),
      stripsTabs: sign === "<<-",
    };
    this.#pending.push({ heredoc, delimiter: written.replace(/["'\\]/g, "") });
    return { operator: sign, target: null, heredoc };
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
    this.#words.at = Math.min(this.#text.length, this.#words.at + 1);
  }
}
