import type { Reference } from "../domain/reference.ts";
import type { Lines } from "./edit.ts";
import { textAt } from "./pin-in-text.ts";
import { refuse, type Attempt } from "./refusal.ts";

/** Puts another id in the place of the one that is written there. `others`: every reference of the file. */
export function renameId(reference: Reference, lines: Lines, id: string, others: readonly Reference[]): Attempt {
  const text = textAt(lines, reference);
  const old = reference.id;
  const places = placesOf(text, old);
  const apart = strayPlace(reference, lines, others);
  if (apart !== null)
    return refuse(
      `the name also stands in line ${apart}, where it is not read as a reference: both have to change together`,
    );
  if (places.length === 1) {
    const start = lines.offsetOf(reference) + places[0]!;
    return [{ start, end: start + old.length, text: id }];
  }
  // `all-MiniLM-L6-v2`, where the library knows whose it is.
  if (places.length === 0 && text === reference.written && old.endsWith(`/${text}`)) {
    const start = lines.offsetOf(reference);
    return [{ start, end: start + text.length, text: id }];
  }
  return refuse("the id is not written out in one piece there");
}

/** A line where the same name stands and is no reference: a comparison, a key that is looked up. Null where there is none. */
function strayPlace({ id, kind, path }: Reference, lines: Lines, others: readonly Reference[]): number | null {
  if (!id.includes("/")) return null;
  const same = others.filter((other) => other.path === path && other.id === id && other.kind === kind);
  const known = same.map((other) => ({
    start: lines.offsetOf(other),
    end: lines.offsetOf({ line: other.endLine, column: other.endColumn }),
  }));
  for (const at of placesOf(lines.text, id)) {
    const before = lines.text[at - 1] ?? "";
    const isString = /["'`]/.test(before) && lines.text[at + id.length] === before;
    if (isString && !known.some(({ start, end }) => start <= at && at < end)) return lines.lineOf(at);
  }
  return null;
}

/** Offsets at which the id stands as a name of its own. */
function placesOf(text: string, id: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + id.length)) {
    const before = text[at - 1] ?? "";
    const behind = text[at + id.length] ?? "";
    if (
      !/[\w-]/.test(before) &&
      !/[\w-]/.test(behind) &&
      !(behind === "." && /\w/.test(text[at + id.length + 1] ?? ""))
    )
      places.push(at);
  }
  return places;
}
