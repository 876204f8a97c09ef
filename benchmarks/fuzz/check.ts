import type { Workspace } from "../../src/domain/workspace.ts";
import * as plugins from "../../src/plugins.ts";
import type { Document, DocumentFormat } from "../../src/scan/document.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";
import type { Span } from "../../src/scan/source.ts";
import type { Input } from "./inputs.ts";

/** Seconds of processor time that reading one input may take. */
const LONGEST = 1;

/** What is wrong with the places of a document in its own text. */
function misplaced({ format, source, literals, calls, commands }: Document): string[] {
  const wrong: string[] = [];
  const { length } = source.text;
  const check = (what: string, { start, end }: Span): void => {
    if (!(start >= 0 && start <= end && end <= length)) wrong.push(`${format}: ${what} ${start}-${end} of ${length}`);
  };
  for (const literal of literals) {
    check("literal", literal.span);
    // Slots behind `embedded` have their places in the text around.
    for (const slot of literal.slots) {
      if (slot.kind === "embedded") break;
      if (slot.kind === "entry" || slot.kind === "item" || slot.kind === "key") check(slot.kind, slot.container);
      if (slot.kind === "argument") check(slot.kind, slot.call);
      if (slot.kind === "entry") slot.siblings.keys().forEach((key) => slot.siblings.scalar(key));
    }
  }
  for (const { span, args } of calls) {
    check("call", span);
    for (const { value } of args) check("argument", value.span);
  }
  for (const { span, words } of commands) {
    check("command", span);
    for (const word of words) check("word", word.span);
  }
  return wrong;
}

/** A scanner that tells what is wrong with one input: an exception, a place outside the file, too long a run. */
export function createChecker(formats: readonly DocumentFormat[] = plugins.documents): (input: Input) => string[] {
  let wrong: string[] = [];
  const documents: DocumentFormat[] = formats.map((format) => ({
    ...format,
    read(source, interest, nested) {
      const document = format.read(source, interest, nested);
      wrong.push(...misplaced(document));
      return document;
    },
  }));
  const scanner = createScanner({ ...plugins, documents }, { ...SCAN_DEFAULTS, implicit: true });
  return ({ path, text }) => {
    wrong = [];
    const content = Buffer.from(text);
    const workspace: Workspace = {
      list: () => ({ files: [{ path, size: content.length }], skipped: [] }),
      read: () => content,
    };
    const before = process.cpuUsage();
    try {
      const { references, blindSpots } = scanner.scan(workspace);
      const lines = content.toString("utf8").split("\n");
      for (const { line, column, endLine, endColumn, id } of references) {
        const isInside =
          line >= 1 && endLine <= lines.length && column >= 1 && endColumn <= (lines[endLine - 1]?.length ?? -1) + 1;
        if (!isInside || line > endLine || (line === endLine && column > endColumn))
          wrong.push(`${id} at ${line}:${column}-${endLine}:${endColumn}`);
      }
      for (const { line } of blindSpots) if (line < 1 || line > lines.length) wrong.push(`blind spot in line ${line}`);
    } catch (error) {
      wrong.push(error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error));
    }
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > LONGEST) wrong.push(`took ${seconds.toFixed(2)} s`);
    return wrong;
  };
}

/** A file name by which a format is chosen. */
export function nameFor({ files }: DocumentFormat): string {
  const [first] = files;
  if (first === undefined) return "file";
  if (first.startsWith("*.")) return `a${first.slice(1)}`;
  if (first.endsWith("*")) return first.slice(0, -1);
  return first.startsWith(".") && !first.startsWith(".env") ? `a${first}` : first;
}
