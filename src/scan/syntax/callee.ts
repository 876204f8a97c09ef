import {
  BANG,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  DOT,
  GREATER,
  NAME,
  OPEN_BRACKET,
  OPEN_PAREN,
  OPTIONAL,
  PATH,
  type Tokens,
} from "./tokens.ts";
import { beforeTypeArguments } from "./type-arguments.ts";

/** Parts of a dotted name; longer ones are cut on the left. */
const MOST_PARTS = 12;

/** Where a chain such as `a.b(c)[d].e` begins, seen from its last token. */
export function startOfChain(tokens: Tokens, last: number): number {
  let at = last;
  for (let parts = 0; parts < MOST_PARTS * 4; parts++) {
    at = tokens.opening(at);
    const kind = tokens.kind(at);
    const before = tokens.kind(at - 1);
    const isGroup = kind === OPEN_PAREN || kind === OPEN_BRACKET;
    if (isGroup && (isOperandEnd(tokens, at - 1) || before === BANG)) at -= 1;
    else if ((kind === NAME || isGroup) && isDot(before) && at >= 2) at -= 2;
    else return at;
  }
  return at;
}

/**
 * The dotted name that ends at a token: `AutoModel.from_pretrained`. Arguments in between are left out: `Api().model`
 * is `Api.model`.
 */
export function dottedName(tokens: Tokens, last: number): string {
  const parts: string[] = [];
  let at = last;
  while (parts.length < MOST_PARTS && at >= 0) {
    if (tokens.kind(at) === BANG) at--;
    if (tokens.kind(at) === GREATER) {
      const before = beforeTypeArguments(tokens, at);
      if (before < 0) break;
      at = before;
    }
    if (isDot(tokens.kind(at))) at--;
    const kind = tokens.kind(at);
    if (kind === CLOSE_PAREN || kind === CLOSE_BRACKET) {
      const open = tokens.opening(at);
      if (open === at || !isOperandEnd(tokens, open - 1)) break;
      at = open - 1;
      continue;
    }
    if (kind !== NAME) break;
    parts.push(tokens.textOf(at));
    if (!isDot(tokens.kind(at - 1))) break;
    at -= 2;
  }
  return parts.reverse().join(".");
}

export function isDot(kind: number): boolean {
  return kind === DOT || kind === PATH || kind === OPTIONAL;
}

/** Whether a value ends here, so that a bracket behind it is a call or subscript. */
export function isOperandEnd(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === CLOSE_PAREN || kind === CLOSE_BRACKET) return true;
  return kind === NAME && (isDot(tokens.kind(at - 1)) || !NO_OPERANDS.has(tokens.textOf(at)));
}

/** Words behind which a bracket opens something of its own. */
const NO_OPERANDS = new Set(
  (
    "return in not and or if else elif is await yield lambda assert del raise from import as with for while case match " +
    "typeof new of delete void throw extends default do let mut guard when where async try"
  ).split(" "),
);

/** The names before calls that may be of interest, with those that were imported under another name. */
export function withAliases(tokens: Tokens, aliases: ReadonlyMap<string, string>): readonly number[] {
  if (aliases.size === 0) return tokens.callees;
  const callees = new Set(tokens.callees);
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.kinds[at] === OPEN_PAREN && tokens.kinds[at - 1] === NAME && aliases.has(tokens.textOf(at - 1)))
      callees.add(at - 1);
  }
  return [...callees].sort((a, b) => a - b);
}
