import { writtenRevision } from "../domain/pinned-form.ts";
import type { Reference, Region } from "../domain/reference.ts";
import { bracketsFrom, closingAt, type Brackets, type Item, type Syntax } from "./brackets.ts";
import type { Edit, Lines } from "./edit.ts";
import { appendItem, insertBehind } from "./insert.ts";
import { isRefusal, refuse, type Attempt, type Refusal } from "./refusal.ts";
import { viewAround, type View } from "./view.ts";

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|html?|astro|mdx)$/i;
/** Languages whose calls have neither keywords nor an object of options that is known here. */
const POSITIONAL = /\.(?:rs|go|java|kts?|cs|scala|rb|php|cc?|cpp|hpp?|dart|exs?|jl|groovy)$/i;
const OWN_LINES = /\.(?:pyi?|pyw|pyx|bzl|[cm]?[jt]sx?|swift|ipynb)$/i;

/** A call that asks for the id, as offsets into its view. */
interface Asking {
  view: View;
  call: Brackets;
  /** The argument that is the id, or holds it. */
  id: Item;
}

/** Has every call that asks for the id ask for a commit: by keyword, or in its object of options. */
export function pinInCalls(reference: Reference, lines: Lines, commit: string, others: readonly Reference[]): Attempt {
  const { revisionSlot: slot, path } = reference;
  const calls = slot?.at ?? [];
  if (POSITIONAL.test(path)) return refuse("a call of this language has no keyword for it");
  if (slot === null || calls.length === 0) return refuse("the call that loads it was not read");
  const edits: Edit[] = [];
  for (const { whole, id } of calls) {
    const companion = others.find((other) => isCompanion(other, reference, whole));
    if (companion !== undefined)
      return refuse(`the same call loads \`${companion.id}\`, which would be asked for at that commit too`);
    const attempt = pinInCall(reference, lines, whole, id, slot.name, commit);
    if (isRefusal(attempt))
      return calls.length === 1 ? attempt : refuse(`${attempt.why} (line ${whole.line} of ${path})`);
    edits.push(...attempt);
  }
  return edits;
}

/** Another repo that the same call loads without a revision of its own: `pipeline(model="a/b", tokenizer="c/d")`. */
function isCompanion(
  { id, usage, revisionSlot, related, ...place }: Reference,
  { id: own, revisionSlot: slot }: Reference,
  whole: Region,
): boolean {
  if (id === own || usage !== "use" || revisionSlot?.form === "path" || revisionSlot?.form === "suffix") return false;
  const calls = revisionSlot?.at?.map((at) => at.whole);
  if (calls !== undefined)
    return (
      revisionSlot!.name === slot!.name &&
      calls.some((call) => call.line === whole.line && call.column === whole.column)
    );
  const isBehind = place.line > whole.line || (place.line === whole.line && place.column >= whole.column);
  const isBefore = place.line < whole.endLine || (place.line === whole.endLine && place.column < whole.endColumn);
  return (isBehind && isBefore) || related.some(({ line, role }) => role === "loaded-here" && line === whole.line);
}

function pinInCall(
  reference: Reference,
  lines: Lines,
  whole: Region,
  id: Region,
  name: string,
  commit: string,
): Attempt {
  const { path } = reference;
  const view = viewAround(path, lines, whole, OWN_LINES.test(path));
  const isScript = SCRIPT.test(path);
  const syntax: Syntax = isScript || /\.swift$/i.test(path) ? "braces" : "python";
  const asking = view === null ? null : readCall(view, lines, whole, id, syntax);
  if (asking === null) return refuse("the brackets of the call could not be matched");
  const quote = quoteOf(asking, lines, reference);
  if (quote === null) return refuse("it stands in a string whose quotes are escaped");
  const attempt = isScript
    ? pinInOptions(asking, name, path, commit, quote)
    : pinByKeyword(asking, name, path, commit, quote, syntax);
  return isRefusal(attempt) ? attempt : attempt.map((edit) => asking.view.toFile(edit));
}

function readCall(view: View, lines: Lines, whole: Region, id: Region, syntax: Syntax): Asking | null {
  const start = view.fromFile(lines.offsetOf(whole));
  const end = view.fromFile(lines.offsetOf({ line: whole.endLine, column: whole.endColumn }));
  const at = view.fromFile(lines.offsetOf(id));
  if (start === null || end === null || at === null) return null;
  const call = closingAt(view.text, start, end, syntax);
  const argument = call?.items.find((item) => item.start <= at && at < item.end);
  return call === null || call === undefined || argument === undefined ? null : { view, call, id: argument };
}

/** The quotes that strings have there; null where they are escaped. */
function quoteOf({ view, call }: Asking, lines: Lines, reference: Reference): string | null {
  const own = /\\?["']/.exec(view.text.slice(call.open, call.close));
  if (own !== null) return own[0].length === 1 ? own[0] : null;
  // A call without a string: the quotes of the id, wherever it stands.
  const at = view.fromFile(lines.offsetOf(reference));
  const before = at === null ? "" : view.text.slice(Math.max(0, at - 2), at);
  if (/\\["']$/.test(before)) return null;
  return /['"]$/.test(before) ? before.slice(-1) : '"';
}

/** `name="…"` behind the other arguments. */
function pinByKeyword(
  asking: Asking,
  name: string,
  path: string,
  commit: string,
  quote: string,
  syntax: Syntax,
): Attempt {
  const { view, call, id } = asking;
  const [keyword, key] = name.includes(".")
    ? [name.slice(0, name.indexOf(".")), name.slice(name.indexOf(".") + 1)]
    : [name, null];
  const isLabelled = syntax === "braces";
  const named = new RegExp(`^${keyword}\\s*${isLabelled ? ":" : "=(?!=)"}\\s*`);
  for (const item of call.items) {
    const text = view.text.slice(item.start, item.end);
    const head = named.exec(text)?.[0];
    if (head !== undefined) {
      const value = { start: item.start + head.length, end: item.end };
      return key === null
        ? replaceValue(view, value, keyword, commit, quote)
        : pinInMap(view, value, key, commit, quote, syntax);
    }
    if (text.startsWith("**")) return refuse(`\`${short(text)}\` may hold a revision already`);
  }
  const written = writtenRevision({ form: "keyword", name }, path, commit, quote);
  return [isLabelled ? insertBehind(view, call, id, written) : appendItem(view, call, written)];
}

/** A key in the map that is the value of a keyword. */
function pinInMap(view: View, value: Item, key: string, commit: string, quote: string, syntax: Syntax): Attempt {
  const map = view.text[value.start] === "{" ? bracketsFrom(view.text, value.start, syntax) : null;
  if (map === null || map.close !== value.end - 1)
    return refuse(`its options come from \`${short(view.text.slice(value.start, value.end))}\``);
  return pinInEntries(view, map, key, `${quote}${key}${quote}: ${quote}${commit}${quote}`, commit, quote);
}

/** `{ revision: "…" }`: in the object of options that is the last argument, or in a new one behind the id. */
function pinInOptions({ view, call, id }: Asking, name: string, path: string, commit: string, quote: string): Attempt {
  const written = writtenRevision({ form: "keyword", name }, path, commit, quote);
  const last = call.items.at(-1)!;
  const options = view.text[last.start] === "{" ? bracketsFrom(view.text, last.start, "braces") : null;
  if (options !== null && options.close === last.end - 1)
    return pinInEntries(view, options, name, written, commit, quote);
  if (last.start !== id.start)
    return refuse(`its options come from \`${short(view.text.slice(last.start, last.end))}\``);
  return [appendItem({ ...view, hasOwnLines: view.hasOwnLines }, call, `{ ${written} }`)];
}

function pinInEntries(view: View, map: Brackets, key: string, written: string, commit: string, quote: string): Attempt {
  const entry = new RegExp(`^(?:["']?)${key}(?:["']?)\\s*:\\s*`);
  for (const item of map.items) {
    const text = view.text.slice(item.start, item.end);
    const head = entry.exec(text)?.[0];
    if (head !== undefined)
      return replaceValue(view, { start: item.start + head.length, end: item.end }, key, commit, quote);
    if (text === key) return refuse(`\`${key}\` is there already, and its value is not`);
    if (text.startsWith("**")) return refuse(`\`${short(text)}\` may hold a revision already`);
  }
  return [appendItem(view, map, written)];
}

/** The value of a revision that is written out; what is computed is somebody's decision. */
function replaceValue(view: View, { start, end }: Item, name: string, commit: string, quote: string): Edit[] | Refusal {
  const text = view.text.slice(start, end);
  if (/^(?:None|null|undefined|nil)$/.test(text)) return [{ start, end, text: `${quote}${commit}${quote}` }];
  if (/^(["'])[\w./+=-]*\1$/.test(text)) return [{ start: start + 1, end: end - 1, text: commit }];
  return refuse(`it asks for \`${name}\` \`${short(text)}\`, which is decided elsewhere`);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
