import type { ExposedToken } from "../domain/reference.ts";
import { tokensIn } from "../domain/tokens.ts";
import { Source } from "./source.ts";

/** Files that are written to be read, where a token may be an example. */
const FOR_PEOPLE = /\.(?:md|mdx|markdown|mdc|txt|rst|adoc|asciidoc|org|tex|html?|po|pot)$|(?:^|\/)[A-Z][A-Z_-]*$/;

/** The tokens in a file, each at its place. */
export function exposedTokens(path: string, text: string): ExposedToken[] {
  const tokens = tokensIn(text);
  if (tokens.length === 0) return [];
  const source = Source.ofFile(path, text);
  const usage = FOR_PEOPLE.test(path) ? "mention" : "use";
  return tokens.map(({ issuer, revoke, mark, ...span }) => ({
    path,
    ...source.locate(span),
    issuer,
    revoke,
    mark,
    usage,
  }));
}
