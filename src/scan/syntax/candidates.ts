import type { Literal, Role, Slot } from "../document.ts";
import { filterOf, STRING, type Tokens } from "./tokens.ts";

/** Characters that ids are made of; the marks of variable parts count, since an id may be built from them. */
const IS_ID = new Uint8Array(128);
for (const c of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-{}$%@") IS_ID[c.charCodeAt(0)] = 1;

/** Longer strings are texts to search, not values. */
const LONGEST_VALUE = 400;
const WHITE_SPACE = /\s/;

/** Names without an owner, as they stand in calls: `gpt2`, `all-MiniLM-L6-v2`. */
export const ONE_SEGMENT = /^[A-Za-z0-9][\w.-]{0,95}$/;
/** What names a repo without a slash. */
export const HUB_PREFIX = /^(?:hf|hf[-_]hub|huggingface):|^(?:models|datasets)--/;

/** Whether a string may name a repo or hold a URL: a slash with characters of ids on both sides. */
export function hasIdLikeSlash(text: string, from: number, to: number): boolean {
  for (let slash = text.indexOf("/", from); slash !== -1 && slash < to; slash = text.indexOf("/", slash + 1)) {
    if (
      slash > from &&
      slash + 1 < to &&
      isIdCharacter(text.charCodeAt(slash - 1)) &&
      isIdCharacter(text.charCodeAt(slash + 1))
    )
      return true;
  }
  return false;
}

function isIdCharacter(code: number): boolean {
  return code < 128 && IS_ID[code] === 1;
}

/** Whether a decoded string is worth reporting as a value: something without spaces, or a text that holds a URL. */
export function isReportable(value: string): boolean {
  const trimmed = value.trim();
  if (trimmed.length <= LONGEST_VALUE && !WHITE_SPACE.test(trimmed)) return trimmed !== "";
  return mayHoldUrl(value);
}

function mayHoldUrl(value: string): boolean {
  return (
    value.includes("hf.co") ||
    value.includes("huggingface.co") ||
    value.includes("hf-mirror.com") ||
    /\b(?:hf|huggingface):\/\//.test(value)
  );
}

/** What ends a word of prose: white space, quotes, brackets, a bar of a table. */
const BOUNDARY = new Uint8Array(128);
for (const c of " \t\r\n\v\f\"'`<>()[]{}|\\^;,*!") BOUNDARY[c.charCodeAt(0)] = 1;

const QUOTED_ID = /^[\w.-]{1,96}\/[\w.-]{1,96}(?:[@:][\w./-]{1,80})?$/;
const HUB_WORD = /(?:huggingface\.co|hf\.co|hf-mirror\.com|\.hf\.space)[/:]|^(?:hf|huggingface):\/\//;

/**
 * What a comment or docstring mentions: URLs of the Hub, and ids in quotes. Each is a literal of its own, whose slots
 * say what stands right before it, so that code in comments reads like code.
 */
export function mentionsIn(text: string, from: number, to: number, role: Role, scope: string): Literal[] {
  const found: Literal[] = [];
  let done = from;
  for (let slash = text.indexOf("/", from); slash !== -1 && slash < to; slash = text.indexOf("/", done)) {
    let start = slash;
    while (start > done && !isBoundary(text.charCodeAt(start - 1))) start--;
    let end = slash + 1;
    while (end < to && !isBoundary(text.charCodeAt(end))) end++;
    done = end;
    if (end - start < 3 || end - start > LONGEST_VALUE) continue;
    const word = text.slice(start, end);
    const quote = text[start - 1];
    const isQuoted = (quote === '"' || quote === "'" || quote === "`") && text[end] === quote && QUOTED_ID.test(word);
    if (!isQuoted && !HUB_WORD.test(word)) continue;
    found.push({
      value: word,
      span: { start, end },
      role,
      slots: isQuoted ? slotsBefore(text, from, start - 1) : [],
      scope,
      template: false,
    });
  }
  return found;
}

function isBoundary(code: number): boolean {
  return code < 128 ? BOUNDARY[code] === 1 : code > 0x2000;
}

const CALLED_BEFORE = /([A-Za-z_][\w.]{0,80})\($/;
const NAMED_BEFORE = /([A-Za-z_][\w.-]{0,80})["']?\s?[=:]\s?$/;

/** What stands before a quoted id in a text that is not parsed. */
function slotsBefore(text: string, from: number, quoteAt: number): Slot[] {
  const before = text.slice(Math.max(from, quoteAt - 100), quoteAt);
  const called = CALLED_BEFORE.exec(before);
  if (called !== null)
    return [{ kind: "argument", callee: called[1]!, position: 0, name: null, call: { start: quoteAt, end: quoteAt } }];
  const named = NAMED_BEFORE.exec(before);
  return named === null ? [] : [{ kind: "assignment", name: named[1]! }];
}

const MESSAGE_CALLS = new Set(
  (
    "print println printf eprintln echo log info debug warn warning warning_once warning_advice error exception critical fatal trace fail skip skipIf skipUnless skipTest xfail " +
    "deprecate add_note Error Exception panic anyhow bail todo unimplemented unreachable expect assert " +
    "Println Printf Errorf Fatalf Fatal Infof Warnf Debugf Info Warn Debug Logf Skip Skipf fatalError precondition preconditionFailure assertionFailure " +
    "WriteLine NSLog alert confirm toast format_exc"
  ).split(" "),
);
const MESSAGE_NAME = /(?:Error|Exception|Warning|Failure)$/;
const HELP_NAMES = new Set(
  "help description epilog doc docs usage summary tooltip hint long_help about after_help before_help describe desc message msg reason detail details".split(
    " ",
  ),
);

/** Who reads a string of code: helps and messages are for people. Decided by the nearest name around it. */
export function roleOf(slots: readonly Slot[]): Role {
  for (const slot of slots) {
    if (slot.kind === "argument") {
      if (slot.name !== null && HELP_NAMES.has(slot.name.toLowerCase())) return "help";
      const last = slot.callee.slice(slot.callee.lastIndexOf(".") + 1);
      if (slot.name === null && (MESSAGE_CALLS.has(last) || MESSAGE_NAME.test(last))) return "prose";
      return "code";
    }
    if (slot.kind === "entry") return HELP_NAMES.has(slot.key.toLowerCase()) ? "help" : "code";
    if (slot.kind === "assignment" || slot.kind === "default" || slot.kind === "return" || slot.kind === "subscript")
      return "code";
  }
  return "code";
}

/** Strings that are one of the names, as they are written. */
export function* stringsNamed(
  { kinds, starts, ends, text, count }: Tokens,
  names: ReadonlySet<string>,
): Generator<number> {
  const filter = filterOf(names);
  for (let at = 0; at < count; at++) {
    if (kinds[at] !== STRING) continue;
    const start = starts[at]! + 1;
    const end = ends[at]! - 1;
    if (start < end && filter.mayHave(text, start, end) && names.has(text.slice(start, end))) yield at;
  }
}
