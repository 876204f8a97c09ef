import type { Reference, ScanResult } from "../domain/reference.ts";
import { BLIND_SPOT_REASONS, SKIP_REASONS } from "./coverage.ts";
import { LENGTHS, logLine } from "./escape.ts";
import { referenceV1 } from "./report-v1.ts";
import { aligned, terminalOf } from "./terminal.ts";
import { count } from "./words.ts";

/**
 * What a scan alone found: as JSON in the words of report v1 (`version`, `tool`, `scanned`, `references`, `blindSpots`), or as
 * lines for a terminal.
 */
export function renderScan(
  result: ScanResult,
  format: "text" | "json",
  options: { version: string; colour: boolean },
): string {
  if (format === "text") return textOf(result, options.colour);
  const value = {
    version: 1,
    tool: { name: "model-review", version: options.version },
    scanned: result.scanned,
    references: result.references.map(referenceV1),
    blindSpots: result.blindSpots,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function textOf({ references, blindSpots, scanned }: ScanResult, colour: boolean): string {
  const terminal = terminalOf(colour, undefined);
  const shown = references.filter(({ usage }) => usage !== "mention");
  const mentions = references.length - shown.length;
  const rows = shown.map((reference) => [
    logLine(`${reference.path}:${reference.line}`, LENGTHS.path),
    logLine(named(reference), LENGTHS.id),
    reference.usage === "use" ? reference.confidence : reference.usage,
    logLine(reference.library ?? reference.detector, LENGTHS.name),
  ]);
  const table = rows.length === 0 ? [] : aligned(rows).map((cells) => cells.join("  ").trimEnd());
  const blind = blindSpots.map(
    ({ path, line, reason, text }) =>
      `${logLine(`${path}:${line}`, LENGTHS.path)}  ${terminal.paint("dim", BLIND_SPOT_REASONS[reason])}  ${logLine(text, 100)}`,
  );
  const unread = scanned.skipped
    .filter(({ reason }) => reason !== "binary")
    .map(({ path, reason }) => `${logLine(path, LENGTHS.path)}  ${SKIP_REASONS[reason]}`);
  const parts = [
    table,
    blind.length === 0
      ? []
      : [
          terminal.paint("bold", `Blind spots (${blind.length}): something is loaded whose id is not in the file`),
          ...blind,
        ],
    unread.length === 0 ? [] : [terminal.paint("bold", `Not read (${unread.length})`), ...unread],
    [
      `${count(shown.length, "reference")} to ${count(new Set(shown.map(({ kind, id }) => `${kind} ${id}`)).size, "repository")}` +
        `, ${count(mentions, "mention")}, ${count(blindSpots.length, "blind spot")} in ${count(scanned.files, "file")}.`,
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function named({ kind, id, revision }: Reference): string {
  return `${kind === "model" ? "" : `${kind}:`}${id}${revision === null ? "" : `@${revision}`}`;
}
