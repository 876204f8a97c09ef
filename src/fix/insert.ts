import type { Brackets, Item } from "./brackets.ts";
import type { Edit } from "./edit.ts";

/** Text between brackets to insert into, and how its lines may be broken. */
export interface Page {
  text: string;
  newline: string;
  /** Where they are not, everything goes on the line that is there. */
  hasOwnLines: boolean;
}

/** Adds a last part to what stands between brackets, in the style of the parts before it. */
export function appendItem({ text, newline, hasOwnLines }: Page, brackets: Brackets, item: string): Edit {
  const { open, close, items, trailingComma } = brackets;
  const last = items.at(-1);
  if (last === undefined) {
    const inside = text.slice(open + 1, close);
    const space = text[open] === "{" && inside === "" ? " " : "";
    return /^\s*$/.test(inside)
      ? { start: open + 1, end: close, text: inside.includes("\n") ? item : `${space}${item}${space}` }
      : { start: close, end: close, text: item };
  }
  const indentation = ownIndentation(text, last);
  const end = trailingComma === null ? last.end : trailingComma + 1;
  const lineEnd = endOfLine(text, end);
  if (hasOwnLines && indentation !== null && lineEnd < close) {
    const rest = text.slice(end, lineEnd);
    // A comment behind the last part stays with it.
    if (/^\s*(?:(?:#|\/\/).*|\/\*[^*]*\*\/\s*)?$/.test(rest)) {
      if (trailingComma !== null) return { start: lineEnd, end: lineEnd, text: `${newline}${indentation}${item},` };
      return { start: end, end: lineEnd, text: `,${rest}${newline}${indentation}${item}` };
    }
  }
  return trailingComma === null ? { start: end, end, text: `, ${item}` } : { start: end, end, text: ` ${item},` };
}

/** Adds a part behind another one, for languages whose arguments have an order. */
export function insertBehind(
  { text, newline, hasOwnLines }: Page,
  { open, close }: Brackets,
  before: Item,
  item: string,
): Edit {
  const indentation = ownIndentation(text, before);
  const lineEnd = endOfLine(text, before.end);
  const isAlone = indentation !== null && lineEnd < close && open < text.lastIndexOf("\n", before.start);
  const separator =
    hasOwnLines && isAlone && /^,?\s*$/.test(text.slice(before.end, lineEnd)) ? newline + indentation : " ";
  return { start: before.end, end: before.end, text: `,${separator}${item}` };
}

/** The white space before a part that begins its line; null where something else stands before it. */
export function ownIndentation(text: string, { start }: Item): string | null {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  return /^[ \t]*$/.test(before) ? before : null;
}

/** Before the line break. */
export function endOfLine(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  if (found === -1) return text.length;
  return text[found - 1] === "\r" && found > at ? found - 1 : found;
}
