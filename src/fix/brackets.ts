/** How a language writes strings and comments: enough to find the ends of brackets. */
export type Syntax = "python" | "braces" | "json" | "yaml-flow" | "hash";

/** One part of a list between brackets, without the white space around it. */
export interface Item {
  start: number;
  end: number;
}

/** A pair of brackets and the parts between its commas. */
export interface Brackets {
  open: number;
  /** The closing bracket. */
  close: number;
  items: Item[];
  /** The comma behind the last item, if there is one. */
  trailingComma: number | null;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** The brackets that close right before `end`, opened at `start` or later; null where they do not match up. */
export function closingAt(text: string, start: number, end: number, syntax: Syntax): Brackets | null {
  const open: number[] = [];
  for (let at = start; at < end;) {
    const behind = skip(text, at, syntax);
    if (behind > end) return null;
    if (behind > at) {
      at = behind;
      continue;
    }
    const character = text[at]!;
    if (character in CLOSING) open.push(at);
    else if (character === ")" || character === "]" || character === "}") {
      const opened = open.pop();
      if (opened === undefined || CLOSING[text[opened]!] !== character) return null;
      if (at === end - 1) return open.length === 0 ? bracketsFrom(text, opened, syntax) : null;
    }
    at++;
  }
  return null;
}

/** The brackets that open at an offset, with their parts; null where they are not closed. */
export function bracketsFrom(text: string, open: number, syntax: Syntax): Brackets | null {
  const nesting: string[] = [];
  const items: Item[] = [];
  let trailingComma: number | null = null;
  let first = -1;
  let last = -1;
  const settle = (): void => {
    if (first !== -1) items.push({ start: first, end: last });
    first = -1;
  };
  for (let at = open + 1; at < text.length;) {
    const behind = skip(text, at, syntax);
    if (behind > at) {
      if (!isComment(text, at, syntax)) {
        if (first === -1) first = at;
        last = behind;
        trailingComma = null;
      }
      at = behind;
      continue;
    }
    const character = text[at]!;
    if (character in CLOSING) nesting.push(CLOSING[character]!);
    else if (character === ")" || character === "]" || character === "}") {
      const expected = nesting.pop();
      if (expected === undefined) {
        settle();
        return character === CLOSING[text[open]!] ? { open, close: at, items, trailingComma } : null;
      }
      if (expected !== character) return null;
    } else if (character === "," && nesting.length === 0) {
      settle();
      trailingComma = at;
      at++;
      continue;
    }
    if (!/\s/.test(character)) {
      if (first === -1) first = at;
      last = at + 1;
      trailingComma = null;
    }
    at++;
  }
  return null;
}

/** The end of the string or comment that begins at an offset; the offset itself where none does. */
function skip(text: string, at: number, syntax: Syntax): number {
  const character = text[at]!;
  if (isComment(text, at, syntax)) return commentEnd(text, at);
  if (character === '"' || character === "'" || (character === "`" && syntax === "braces")) {
    if (character === "'" && syntax === "json") return at;
    return stringEnd(text, at, syntax);
  }
  return at;
}

function isComment(text: string, at: number, syntax: Syntax): boolean {
  const character = text[at]!;
  if (character === "#")
    return syntax === "python" || syntax === "hash" || (syntax === "yaml-flow" && /\s/.test(text[at - 1] ?? " "));
  if (character !== "/" || (syntax !== "braces" && syntax !== "json")) return false;
  return text[at + 1] === "/" || text[at + 1] === "*";
}

function commentEnd(text: string, at: number): number {
  if (text[at] === "/" && text[at + 1] === "*") {
    const end = text.indexOf("*/", at + 2);
    return end === -1 ? text.length : end + 2;
  }
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function stringEnd(text: string, at: number, syntax: Syntax): number {
  const quote = text[at]!;
  const isTriple = syntax === "python" && text.startsWith(quote.repeat(3), at);
  const ending = isTriple ? quote.repeat(3) : quote;
  for (let next = at + ending.length; next < text.length; next++) {
    const character = text[next]!;
    if (character === "\\") next++;
    else if (text.startsWith(ending, next)) return next + ending.length;
    else if (character === "\n" && !isTriple && quote !== "`" && syntax !== "yaml-flow") return next;
    else if (quote === "`" && character === "$" && text[next + 1] === "{") {
      const inner = bracketsFrom(text, next + 1, syntax);
      if (inner === null) return text.length;
      next = inner.close;
    }
  }
  return text.length;
}
