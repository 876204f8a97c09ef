import type { Reference, Region, RevisionSlot } from "../domain/reference.ts";
import { tokensIn } from "../domain/tokens.ts";
import type { Change } from "./changes.ts";
import { applyEdits, distinct, Lines, moved, overlap, type Edit } from "./edit.ts";
import { pinBeside } from "./pin-beside.ts";
import { pinInCalls } from "./pin-in-call.ts";
import { pinInCommands } from "./pin-in-command.ts";
import { pinBehindId, pinWritten } from "./pin-in-text.ts";
import { isRefusal, refuse, type Attempt } from "./refusal.ts";
import { renameId } from "./rename.ts";

/** A change of one reference, as edits of its file. */
export interface Fix {
  change: Change;
  edits: Edit[];
}

/** A change that is not made, and why. */
export interface LeftAlone {
  change: Change;
  why: string;
}

/** What is to become of one file. */
export interface FilePlan {
  path: string;
  /** As it is. */
  text: string;
  fixes: Fix[];
  left: LeftAlone[];
}

/** Reads the references of a text as if it were the file of that path. */
export type Scan = (path: string, text: string) => readonly Reference[];

/**
 * Turns the changes of one file into edits. Each is made only if the edited text, scanned again, has exactly the intended
 * reference and every other one as it was; the edits never overlap.
 */
export function planFile(path: string, text: string, changes: readonly Change[], scan: Scan): FilePlan {
  const lines = new Lines(text);
  const before = scan(path, text);
  const plan: FilePlan = { path, text, fixes: [], left: [] };
  const attempts: Fix[] = [];
  const flags = new Map<string, Edit[]>();
  for (const change of changes) {
    const attempt = attemptOf(change, lines, before, flags);
    if (isRefusal(attempt)) plan.left.push({ change, why: attempt.why });
    else if (standsBesideToken(attempt, lines))
      plan.left.push({ change, why: "a token stands beside it, which a diff would show: take that out first" });
    else attempts.push({ change, edits: attempt });
  }
  takeWhatGoesWell(attempts, plan, (fixes) => problemWith(fixes, path, text, before, scan));
  return plan;
}

/** As many lines as a diff shows around a change. */
const SHOWN_AROUND = 3;

function standsBesideToken(edits: readonly Edit[], lines: Lines): boolean {
  return edits.some(({ start, end }) => {
    const from = lines.startOf(Math.max(1, lines.lineOf(start) - SHOWN_AROUND));
    return tokensIn(lines.text.slice(from, lines.endOf(lines.lineOf(end) + SHOWN_AROUND))).length > 0;
  });
}

/** All together where that goes well, else by halves: a file is scanned again a few times for each fix that does not. */
function takeWhatGoesWell(
  fixes: readonly Fix[],
  plan: FilePlan,
  problemOf: (fixes: readonly Fix[]) => string | null,
): void {
  if (fixes.length === 0) return;
  const problem = problemOf([...plan.fixes, ...fixes]);
  if (problem === null) plan.fixes.push(...fixes);
  else if (fixes.length === 1) plan.left.push({ change: fixes[0]!.change, why: problem });
  else {
    const half = fixes.length >> 1;
    takeWhatGoesWell(fixes.slice(0, half), plan, problemOf);
    takeWhatGoesWell(fixes.slice(half), plan, problemOf);
  }
}

/** The edits of a plan, each once: two references may share the place of their revision. */
export function editsOf({ fixes }: { fixes: readonly Fix[] }): Edit[] {
  return distinct(fixes.flatMap((fix) => fix.edits));
}

function attemptOf(
  change: Change,
  lines: Lines,
  references: readonly Reference[],
  flags: Map<string, Edit[]>,
): Attempt {
  if (change.what === "leave") return refuse(change.why);
  // What the report saw is looked for in the file as it is now.
  const { path, line, column, id, kind } = change.reference;
  const reference = references.find(
    (one) => one.line === line && one.column === column && one.id === id && one.kind === kind,
  );
  if (reference === undefined) return refuse("the file has changed since it was scanned");
  if (change.what === "rename") return renameId(reference, lines, change.id, references);
  return pin({ ...reference, path }, lines, change.commit, references, flags);
}

function pin(
  reference: Reference,
  lines: Lines,
  commit: string,
  references: readonly Reference[],
  flags: Map<string, Edit[]>,
): Attempt {
  const { revisionSlot: slot, related } = reference;
  if (slot === null) {
    const loading = related.find(({ role }) => role === "loaded-here");
    if (loading !== undefined) return refuse(`what loads it in line ${loading.line} takes no revision`);
    return refuse(
      reference.library === null
        ? "it stands in a place of the program's own, and nothing says that a revision would be read there"
        : `\`${reference.library}\` is known to take no revision there`,
    );
  }
  switch (slot.form) {
    case "keyword":
    case "flag": {
      if (slot.isOpen === true || isBuildArgument(reference, lines))
        return refuse(
          `it is a default or one of several, and the same ${slot.form === "flag" ? "command" : "call"} would ask for that commit of another one`,
        );
      return slot.form === "keyword"
        ? pinInCalls(reference, lines, commit, references)
        : pinInCommands(reference, lines, commit, flags);
    }
    case "key":
      return slot.written === null ? pinBeside(reference, lines, commit) : pinWritten(reference, lines, commit);
    case "suffix":
      return slot.written === null ? pinBehindId(reference, lines, commit) : pinWritten(reference, lines, commit);
    case "argument":
      return isInCall(slot) ? pinWritten(reference, lines, commit) : refuse("its revision is decided before the call");
    case "path":
      return pinWritten(reference, lines, commit);
  }
}

/** Whether the revision is written in the call itself. */
function isInCall({ written, at = [], isOpen }: RevisionSlot): boolean {
  if (written === null || isOpen === true) return false;
  const isBefore = (a: Region, line: number, column: number): boolean =>
    a.line < line || (a.line === line && a.column <= column);
  return at.some(
    ({ whole }) => isBefore(whole, written.line, written.column) && isBefore(written, whole.endLine, whole.endColumn),
  );
}

/** `ARG MODEL=org/name`: whoever builds may give another. */
function isBuildArgument({ line, column }: Reference, lines: Lines): boolean {
  return /^\s*ARG\s/i.test(lines.lineAt(line).slice(0, column - 1));
}

/** What the edited text has otherwise than intended; null where everything is as it should be. */
function problemWith(
  fixes: readonly Fix[],
  path: string,
  text: string,
  before: readonly Reference[],
  scan: Scan,
): string | null {
  const edits = editsOf({ fixes });
  if (overlap(edits)) return "another fix changes the same place";
  const changed = applyEdits(text, edits);
  const after = new Map(scan(path, changed).map((reference) => [keyOf(reference), reference]));
  const [old, lines] = [new Lines(text), new Lines(changed)];
  for (const reference of before) {
    const place = lines.placeOf(moved(old.offsetOf(reference), edits));
    const intended = intendedOf(reference, fixes);
    const found = after.get(keyOf({ ...place, ...intended }));
    if (found === undefined || found.usage !== reference.usage) return `it would no longer be found as ${intended.id}`;
    if (found.revision !== intended.revision) {
      return isSubject(reference, fixes)
        ? `it would still be asked for ${found.revision === null ? "without a revision" : `at ${found.revision}`} somewhere`
        : `${reference.id} in line ${reference.line} would be asked for at another revision too`;
    }
    after.delete(keyOf(found));
  }
  return after.size === 0 ? null : "something else would be found there";
}

function intendedOf(reference: Reference, fixes: readonly Fix[]): Pick<Reference, "kind" | "id" | "revision"> {
  const { kind } = reference;
  let { id, revision } = reference;
  for (const { change } of fixes) {
    if (!isOf(change, reference)) continue;
    if (change.what === "pin") revision = change.commit;
    else if (change.what === "rename") id = change.id;
  }
  return { kind, id, revision };
}

function isSubject(reference: Reference, fixes: readonly Fix[]): boolean {
  return fixes.some(({ change }) => isOf(change, reference));
}

function isOf({ reference }: Change, { line, column, id, kind }: Reference): boolean {
  return reference.line === line && reference.column === column && reference.id === id && reference.kind === kind;
}

function keyOf({ line, column, kind, id }: Pick<Reference, "line" | "column" | "kind" | "id">): string {
  return `${line}:${column} ${kind}:${id}`;
}
