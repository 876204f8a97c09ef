import { writtenRevision } from "../domain/pinned-form.ts";
import type { Reference, Region } from "../domain/reference.ts";
import type { Edit, Lines } from "./edit.ts";
import { endOfLine } from "./insert.ts";
import { isRefusal, refuse, type Attempt } from "./refusal.ts";
import { pinWritten } from "./pin-in-text.ts";

const YAML = /\.(?:ya?ml|md)(?:\.\w+)?$/i;

/**
 * Has every command that asks for the id ask for a commit: with the flag right behind the id. `placed` remembers the flags of a
 * file by command, so that one that asks twice gets it once.
 */
export function pinInCommands(
  reference: Reference,
  lines: Lines,
  commit: string,
  placed: Map<string, Edit[]>,
): Attempt {
  const { revisionSlot: slot } = reference;
  if (slot?.at === undefined || slot.at.length === 0) return refuse("the command that loads it was not read");
  const edits: Edit[] = [];
  for (const { whole, id } of slot.at) {
    const { written } = slot;
    const key = JSON.stringify([whole.line, whole.column, slot.name, commit]);
    const isWritten = written !== null && isInside(written, whole);
    const attempt =
      placed.get(key) ??
      (isWritten ? pinWritten(reference, lines, commit) : behindWord(reference, lines, whole, id, commit));
    if (isRefusal(attempt)) return attempt;
    placed.set(key, attempt);
    edits.push(...attempt);
  }
  return edits;
}

function isInside(region: Region, outer: Region): boolean {
  const isBehind = region.line > outer.line || (region.line === outer.line && region.column >= outer.column);
  // A command's end may leave out a closing quote or bracket.
  return isBehind && region.line <= outer.endLine;
}

/** A word of a command as an element of what it stands in. */
interface Element {
  start: number;
  end: number;
  /** As written: empty, a quote, or an escaped quote. */
  quote: string;
  /** It is `--flag=value` in one. */
  isJoined: boolean;
}

function behindWord(
  { revisionSlot, path }: Reference,
  lines: Lines,
  whole: Region,
  id: Region,
  commit: string,
): Attempt {
  const { text, newline } = lines;
  const flag = revisionSlot!.name;
  const start = lines.offsetOf(id);
  const end = lines.offsetOf({ line: id.endLine, column: id.endColumn });
  const command = text.slice(lines.offsetOf(whole), lines.offsetOf({ line: whole.endLine, column: whole.endColumn }));
  if (new RegExp(`(?:^|[\\s"',=\\[])${flag}(?![\\w-])`).test(command))
    return refuse(`\`${flag}\` is there already, and its value is not`);
  const element = elementAround(text, start, end);
  const { quote } = element;
  const words = element.isJoined ? [`${flag}=${commit}`] : [flag, commit];
  // A commit that happens to be all digits would be a number to YAML.
  const marks = quote === "" ? '"' : quote;
  const inMarks = (word: string): string =>
    word.startsWith("-") ? `${quote}${word}${quote}` : `${marks}${word}${marks}`;
  const behind = skipSpace(text, element.end);
  const before = text[skipSpaceBack(text, element.start) - 1];
  const isListed = (before === "[" || before === ",") && (text[behind] === "," || text[behind] === "]");
  if (isListed && (quote !== "" || YAML.test(path))) {
    const lineStart = text.lastIndexOf("\n", element.start - 1) + 1;
    const indentation = text.slice(lineStart, element.start);
    const isOwnLine =
      /^[ \t]+$/.test(indentation) && /^,?\s*$/.test(text.slice(element.end, endOfLine(text, element.end)));
    const separator = isOwnLine ? `,${newline}${indentation}` : ", ";
    return [
      {
        start: element.end,
        end: element.end,
        text: words.map((word) => separator + inMarks(word)).join(""),
      },
    ];
  }
  if (quote !== "" && before === "[") return refuse("the list that the command is written in could not be read");
  const item = blockItem(text, element);
  if (item !== null) {
    const at = endOfLine(text, element.end);
    const lead = `${newline}${item}`;
    return [
      {
        start: at,
        end: at,
        text: words.map((word) => lead + inMarks(word)).join(""),
      },
    ];
  }
  if (isElementOfCode(text, element, path)) return refuse("the list that the command is written in could not be read");
  return [
    {
      start: element.end,
      end: element.end,
      text: ` ${element.isJoined ? words[0]! : writtenRevision(revisionSlot!, path, commit)}`,
    },
  ];
}

/** The word with its quotes and the flag before its equals sign. */
function elementAround(text: string, start: number, end: number): Element {
  const lead = /(\\?["'])?((?:-{1,2}[\w.-]+=)?)(\\?["'])?$/.exec(text.slice(Math.max(0, start - 80), start))!;
  const [, outer = "", flag = "", inner = ""] = lead;
  const isJoined = flag !== "";
  const first = isJoined ? outer : inner || outer;
  let stop = end;
  if (isJoined && inner !== "" && text.startsWith(inner, stop)) stop += inner.length;
  const isQuoted = first !== "" && text.startsWith(first, stop);
  if (isQuoted) stop += first.length;
  const from = isJoined ? start - inner.length - flag.length : start;
  return { start: isQuoted ? from - first.length : from, end: stop, quote: isQuoted ? first : "", isJoined };
}

/** `- word` alone on its line: the text before the next item. */
function blockItem(text: string, { start, end }: Element): string | null {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lead = text.slice(lineStart, start);
  if (!/^[ \t]*- +$/.test(lead)) return null;
  return /^\s*(?:#.*)?$/.test(text.slice(end, endOfLine(text, end))) ? lead : null;
}

/** A quoted word of a program's own list: `"a", x,` in code is no shell. */
function isElementOfCode(text: string, { start, end, quote }: Element, path: string): boolean {
  if (/\.(?:sh|bash|zsh|ps1|bat|cmd|mk|md)$|(?:^|\/)(?:docker|container|make)file/i.test(path)) return false;
  return quote !== "" && (text[skipSpace(text, end)] === "," || text[skipSpaceBack(text, start) - 1] === ",");
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function skipSpaceBack(text: string, at: number): number {
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}
