import { masked } from "../domain/tokens.ts";

/**
 * Foreign text (ids, paths, license names, card quotes, policy texts, branch names, causes) reaches a target only through one
 * of these functions. Each first makes visible what nobody would see, then bounds the length, then takes away the meaning that
 * the target would give to the characters.
 */

/** Largest lengths, in UTF-16 code units, of foreign text by what it is. */
export const LENGTHS = { id: 120, path: 200, name: 80, quote: 300, message: 900, paste: 3000 } as const;

// Controls, formats (bidi, zero width, tags), separators, surrogates, private use, and letters and marks without a shape.
const INVISIBLE =
  // oxlint-disable-next-line no-misleading-character-class -- single characters are meant, not what they combine to
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0e\uffa0\ufffe\uffff\u{e0100}-\u{e01ef}]/gu;
// Marks piled on one letter reach into the lines around.
const PILED_MARKS = /(\p{M}{4})(\p{M}+)/gu;

const codeOf = (character: string): string => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");

/** What stands for a character without a shape: `␛`, `[U+202E]`. */
function nameOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code === 0x09) return " ";
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `[U+${codeOf(character)}]`;
}

/** One line of at most `length` code units in which every character can be seen. */
export function visible(text: string, length: number): string {
  const shown = text
    // Everything that follows only makes the text longer.
    .slice(0, length + 1)
    .replace(/\r\n/g, "\n")
    .replace(INVISIBLE, nameOf)
    .replace(PILED_MARKS, (_, kept: string, piled: string) => `${kept}[+${piled.length} marks]`);
  return cut(shown, length);
}

/** Whether every character of some lines can be seen as what it is. */
export function isPlain(text: string): boolean {
  const shown = text.replace(/[\n\t]/g, " ");
  return visible(shown, shown.length) === shown;
}

/** Cuts between code points and says so with an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

// No foreign text has this character any more once it is visible.
const BREAK = "\u200b";

/**
 * Takes the life out of what GitHub makes from plain text after Markdown: mentions, issue numbers, advisories, addresses,
 * emoji pictures. An escape does not help there, an invisible break does, as in the comments of dependency bots.
 */
function breakAutolinks(text: string): string {
  return text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\d|$)/g, `#${BREAK}`)
    .replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/w(?=ww\.)/gi, `$&${BREAK}`)
    .replace(/:(?=[\w+-])/g, `:${BREAK}`);
}

const entityOf = (character: string): string => `&#${character.codePointAt(0)};`;

/** Running text for Markdown, also inside a table cell. */
export function markdownText(text: string, length: number = LENGTHS.message): string {
  return breakAutolinks(visible(text, length))
    .replace(/[\\`*_[\]~$!^]/g, "\\$&")
    .replace(/[<>&|\u200b]/g, entityOf)
    .replace(/^( *)([-+=#])/, "$1\\$2")
    .replace(/^( *\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** A code span for Markdown, also inside a table cell. */
export function codeSpan(text: string, length: number = LENGTHS.id): string {
  const shown = visible(text, length);
  if (shown.trim() === "") return "`(empty)`";
  // No escape for a pipe is read alike inside and outside of a table, and parsers differ in how they pair brackets and
  // backticks around code spans.
  if (/[|[\]`]/.test(shown)) return `<code>${entities(shown)}</code>`;
  const pad = /^ | $/.test(shown) ? " " : "";
  return `\`${pad}${shown}${pad}\``;
}

/** Text inside a line of HTML in Markdown, such as a `summary`: there Markdown's own escapes are not read. */
export function markdownHtml(text: string, length: number = LENGTHS.message): string {
  return entities(visible(text, length));
}

function entities(text: string): string {
  return breakAutolinks(text).replace(/[^A-Za-z0-9 @#:/.-]/gu, entityOf);
}

/** Several lines for Markdown as a fenced block. `language` is ours, never foreign. */
export function codeFence(text: string, language = "", length: number = LENGTHS.paste): string {
  const shown = cut(text, length)
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => visible(line, length))
    .join("\n");
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}

/**
 * Markdown for a sentence of ours that may quote foreign text; pairs of backticks become code spans, and addresses below one of
 * `bases` links. All other addresses are dead text.
 */
export function markdownProse(
  text: string,
  length: number = LENGTHS.message,
  bases: readonly (string | null)[] = [],
): string {
  return pieces(text, length, bases)
    .map(({ isCode, url, text: piece }) => {
      if (isCode) return codeSpan(piece, length);
      return url === null ? markdownText(piece, length) : `[${markdownText(piece, length)}](${url})`;
    })
    .join("");
}

/** HTML for a sentence of ours that may quote foreign text; pairs of backticks become code, addresses as in Markdown links. */
export function htmlProse(
  text: string,
  length: number = LENGTHS.message,
  bases: readonly (string | null)[] = [],
): string {
  return pieces(text, length, bases)
    .map(({ isCode, url, text: piece }) => {
      if (isCode) return `<code>${html(piece, length)}</code>`;
      return url === null ? html(piece, length) : `<a href="${url}">${html(piece, length)}</a>`;
    })
    .join("");
}

interface Piece {
  isCode: boolean;
  /** Where it leads to, ready to be written; null for what is no link. */
  url: string | null;
  text: string;
}

const ADDRESS = /(https?:\/\/[\w.~:/?#@!$&*+,;=%-]*[\w/])/;

function pieces(text: string, length: number, bases: readonly (string | null)[]): Piece[] {
  return cut(text, length)
    .split(/`([^`\n]+)`/)
    .flatMap((piece, index): Piece[] =>
      index % 2 === 1
        ? [{ isCode: true, url: null, text: piece }]
        : bases.length === 0
          ? [{ isCode: false, url: null, text: piece }]
          : piece.split(ADDRESS).map((part, at) => {
              const url = at % 2 === 1 ? linkDestination(part, bases) : null;
              return { isCode: false, url, text: url === null ? part : part.replace(/^https?:\/\//, "") };
            }),
    )
    .filter((piece) => piece.text !== "");
}

/** An address for `[text](…)` or `href`: only http and https below one of `bases`, else null. */
export function linkDestination(url: string | null, bases: readonly (string | null | undefined)[]): string | null {
  if (url === null || url.length > 2000) return null;
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const isOurs = bases.some((base) => {
    const allowed = base ? parseUrl(base) : null;
    if (allowed === null || allowed.origin !== parsed.origin) return false;
    const folder = allowed.pathname.endsWith("/") ? allowed.pathname : `${allowed.pathname}/`;
    return parsed.pathname === allowed.pathname || parsed.pathname.startsWith(folder);
  });
  if (!isOurs) return null;
  return parsed.href.replace(
    /[()'*_~[\]\\|`!<>"]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function parseUrl(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const isPlain = parsed.username === "" && parsed.password === "";
  return isPlain && (parsed.protocol === "https:" || parsed.protocol === "http:") ? parsed : null;
}

/** Text and attribute values in HTML. */
export function html(text: string, length: number = LENGTHS.message): string {
  return visible(text, length).replace(/[&<>"'`]/g, entityOf);
}

/** A quoted label of a mermaid diagram: letters and digits stay, the rest becomes mermaid's own character codes. */
export function mermaidLabel(text: string, length: number = LENGTHS.name): string {
  return visible(text, length).replace(/[^\p{L}\p{N} /.,_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/**
 * One line for a log. A runner reads `::name::` at the start of a line and `##[name]` anywhere as a command to itself
 * (actions/runner: ActionCommand.cs).
 */
export function logLine(text: string, length: number = LENGTHS.message): string {
  return visible(masked(text), length)
    .replace(/##\[/g, "##\\[")
    .replace(/^(\s*):(?=:)/, "$1\\:");
}

/** Message text of SARIF, in which `[a](b)` is a link. */
export function sarifText(text: string, length: number = LENGTHS.message): string {
  return visible(text, length).replace(/[\\[\]]/g, "\\$&");
}

/** JSON that shows what nobody would see: the value stays exactly the same when read. */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return text.replace(INVISIBLE, (character) =>
    character === "\n"
      ? character
      : [...Array(character.length).keys()]
          .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
          .join(""),
  );
}

/** One segment of an address. Lone surrogates, which no address can hold, are replaced; so are dots that would climb, encoded or not. */
export function percentEncoded(text: string): string {
  if (/^\.{1,2}$/.test(text)) return text.replaceAll(".", "_");
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
