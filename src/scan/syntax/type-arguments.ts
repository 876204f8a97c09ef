import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** Type arguments of more tokens are taken for comparisons. */
const MOST_TOKENS = 60;

const MAY_STAND_INSIDE = new Uint8Array(256);
for (const kind of [
  token.NAME,
  token.COMMA,
  token.DOT,
  token.PATH,
  token.OPTIONAL,
  token.QUESTION,
  token.PIPE,
  token.AMPERSAND,
  token.STRING,
  token.OPAQUE,
  token.STAR,
  token.FAT_ARROW,
  token.ARROW,
  token.COLON,
  token.EQUALS,
])
  MAY_STAND_INSIDE[kind] = 1;

/** The `<` of the type arguments whose `>` stands at `last`, -1 where that is a comparison. Works while the text is still being lexed. */
export function startOfTypeArguments(tokens: Tokens, last: number): number {
  const { kinds } = tokens;
  let nesting = 0;
  for (let at = last; at >= 0 && last - at < MOST_TOKENS; at--) {
    const kind = kinds[at]!;
    if (kind === token.GREATER) nesting++;
    else if (kind === token.LESS && --nesting === 0) return at;
    else if (kind === token.SEMICOLON || kind === token.OPEN_BRACE) return -1;
  }
  return -1;
}

/** The token before `<…>` or `::<…>` whose `>` stands at `last`, -1 where that is a comparison. */
export function beforeTypeArguments(tokens: Tokens, last: number): number {
  const start = startOfTypeArguments(tokens, last);
  return start > 0 && tokens.kinds[start - 1] === token.PATH ? start - 2 : start - 1;
}

/** The token behind the type arguments whose `<` stands at `from`, -1 where that is a comparison. */
export function endOfTypeArguments(tokens: Tokens, from: number): number {
  let nesting = 0;
  for (let at = from; at < from + MOST_TOKENS; at++) {
    const kind = tokens.kind(at);
    if (kind === token.LESS) nesting++;
    else if (kind === token.GREATER) {
      if (--nesting === 0) return at + 1;
    } else if (kind === token.OPEN_BRACKET || kind === token.OPEN_BRACE || kind === token.OPEN_PAREN)
      at = tokens.closing(at);
    else if (MAY_STAND_INSIDE[kind] === 0) return -1;
  }
  return -1;
}
