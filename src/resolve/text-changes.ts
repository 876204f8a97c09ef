import type { LicenseText } from "../domain/license.ts";
import type { Hub, RepoRecord, TextChange, TextDifference } from "../domain/resolution.ts";

/** A license file as it is locked. */
export interface LockedText {
  commit: string | null;
  path: string;
  /** Git blob id. */
  oid: string;
}

const MOST_CHANGES = 12;
const MOST_LINES = 20;
const LONGEST_LINE = 200;

/**
 * License files that are not what was locked, each with its difference. Both texts are read at their commits: two requests for a
 * file that changed, none for others. A text that is not the locked blob any more, because history was rewritten, is not compared.
 */
export async function readTextChanges(
  record: RepoRecord,
  texts: readonly LicenseText[],
  locked: readonly LockedText[],
  hub: Hub,
): Promise<TextChange[]> {
  const changed = new Map<string, { text: LockedText; to: string | null }>();
  for (const text of locked) {
    const present = texts.find(({ path }) => path === text.path);
    // Without a listing nobody knows that a file is gone; without a blob id nobody knows that it changed.
    const isGone = present === undefined && record.files !== null && !record.files.includes(text.path);
    if (!isGone && (present?.oid == null || present.oid === text.oid)) continue;
    changed.set(`${text.path}\0${text.oid}`, { text, to: isGone ? null : present!.oid });
  }
  const inOrder = [...changed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_CHANGES);
  return Promise.all(
    inOrder.map(async ([, { text, to }]) => ({
      path: text.path,
      from: text.oid,
      to,
      difference: to === null ? null : await differenceAt(record, text, to, hub),
    })),
  );
}

async function differenceAt(
  { kind, id, commit }: RepoRecord,
  text: LockedText,
  to: string,
  hub: Hub,
): Promise<TextDifference | null> {
  if (commit === null || text.commit === null) return null;
  const [before, after] = await Promise.all([text.commit, commit].map((at) => hub.file(kind, id, at, text.path)));
  if (before?.status !== "found" || after?.status !== "found") return null;
  return before.oid === text.oid && after.oid === to ? differenceOf(before.text, after.text) : null;
}

/** Lines that only one of two texts has, however often it has them. Linear; a line that only moved is no difference. */
export function differenceOf(before: string, after: string): TextDifference {
  const [old, now] = [linesOf(before), linesOf(after)];
  return { added: surplusOf(now, old), removed: surplusOf(old, now) };
}

function surplusOf(lines: readonly string[], other: readonly string[]): TextDifference["added"] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  const surplus = lines.filter((line) => {
    const number = left.get(line) ?? 0;
    if (number > 0) left.set(line, number - 1);
    return number === 0;
  });
  return { count: surplus.length, lines: surplus.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE)) };
}

/** Indentation and runs of blanks say nothing in a license. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "");
}
