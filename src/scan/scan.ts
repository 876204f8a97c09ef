import { isAscii } from "node:buffer";
import picomatch from "picomatch";
import type { OwnCall, OwnKey } from "../domain/policy.ts";
import type { BlindSpot, Reference, RelatedPlace, ScanResult, SkippedFile } from "../domain/reference.ts";
import type { Workspace } from "../domain/workspace.ts";
import { buildCatalogue } from "./catalogue.ts";
import type { Detector, DetectorContext, Sighting } from "./detector.ts";
import { UnreadableDocument, type Document, type DocumentFormat, type ReadNested } from "./document.ts";
import { selectFormat } from "./format.ts";
import { libraryOf } from "./own-library.ts";
import type { Library } from "./library.ts";
import { Source, type Span } from "./source.ts";
import { trace } from "./trace.ts";

/** The plug-ins of the scan. */
export interface ScanPlugins {
  documents: readonly DocumentFormat[];
  detectors: readonly Detector[];
  libraries: readonly Library[];
}

export interface ScanOptions {
  /** Globs of files to scan; empty means all. */
  paths: readonly string[];
  exclude: readonly string[];
  /** Own keys and loaders of the policy. */
  keys: readonly OwnKey[];
  calls: readonly OwnCall[];
  /** Report places where a library chooses the repo itself. */
  implicit: boolean;
}

export const SCAN_DEFAULTS: ScanOptions = { paths: [], exclude: [], keys: [], calls: [], implicit: false };

const MOST_NESTING = 4;

/** A scanner whose catalogue is built once and reads any number of trees. */
export interface Scanner {
  scan(workspace: Workspace, only?: ReadonlySet<string>): ScanResult;
}

export function createScanner(plugins: ScanPlugins, options: ScanOptions): Scanner {
  const own = libraryOf(options.keys, options.calls);
  const catalogue = buildCatalogue(own === null ? plugins.libraries : [...plugins.libraries, own]);
  const interest = { callees: catalogue.callees };
  const formats = new Map(plugins.documents.map((format) => [format.id, format]));
  const isIncluded = options.paths.length === 0 ? () => true : picomatch([...options.paths], { dot: true });
  const isExcluded = options.exclude.length === 0 ? () => false : picomatch([...options.exclude], { dot: true });
  let depth = 0;
  const readNested: ReadNested = (id, source) => {
    const format = formats.get(id);
    if (format === undefined || depth >= MOST_NESTING) return null;
    depth++;
    try {
      return format.read(source, interest, readNested);
    } catch (error) {
      if (error instanceof UnreadableDocument) return null;
      throw error;
    } finally {
      depth--;
    }
  };

  function scanText(path: string, text: string, format: DocumentFormat, found: Found): void {
    const source = Source.ofFile(path, text);
    let document: Document;
    try {
      document = format.read(source, interest, readNested);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      const { line } = source.locate(error.span);
      found.blindSpots.push({ reason: "unreadable-file", path, line, detector: format.id, text: error.message });
      return;
    }
    for (const part of flatten(document)) {
      const seen: Sighting[] = [];
      const context: DetectorContext = { catalogue, trace: (value, scope) => trace(part, value, scope), seen };
      plugins.detectors.forEach((detector, rank) => {
        for (const detection of detector.detect(part, context)) {
          if ("sighting" in detection) {
            seen.push(detection.sighting);
            found.sightings.push({ ...detection.sighting, part, rank, detector: detector.id });
          }
else if (options.implicit || detection.unread.reason !== "implicit-default") {
            const { line } = part.source.locate(detection.unread.span);
            found.blindSpots.push({
              reason: detection.unread.reason,
              path,
              line,
              detector: detector.id,
              text: detection.unread.text,
            });
          }
        }
      });
    }
  }

  return {
    scan(workspace, only) {
      const { files, skipped } = workspace.list();
      const references: Reference[] = [];
      const blindSpots: BlindSpot[] = [];
      const left: SkippedFile[] = skipped.filter(({ path }) => isIncluded(path) && !isExcluded(path));
      let bytes = 0;
      let count = 0;
      for (const { path } of files) {
        if ((only !== undefined && !only.has(path)) || !isIncluded(path) || isExcluded(path)) continue;
        const content = workspace.read(path);
        if (content === null) {
          left.push({ path, reason: "unreadable" });
          continue;
        }
        if (content.subarray(0, 8192).includes(0)) {
          left.push({ path, reason: "binary" });
          continue;
        }
        count++;
        bytes += content.length;
        const text = decode(content);
        const format = selectFormat(path, text, plugins.documents);
        if (format === null) continue;
        const found: Found = { sightings: [], blindSpots: [] };
        scanText(path, text, format, found);
        references.push(...merge(path, found.sightings));
        blindSpots.push(...found.blindSpots);
      }
      return {
        references: references.sort(compareReferences),
        blindSpots: distinctBlindSpots(blindSpots),
        scanned: { files: count, bytes, skipped: left.sort((a, b) => compareText(a.path, b.path)) },
      };
    },
  };
}

interface Found {
  sightings: (Sighting & { part: Document; rank: number; detector: string })[];
  blindSpots: BlindSpot[];
}

/** ASCII decodes several times faster as Latin-1, and gives the same text. */
function decode(content: Uint8Array): string {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
  return buffer.toString(isAscii(buffer) ? "latin1" : "utf8");
}

function* flatten(document: Document): Iterable<Document> {
  yield document;
  for (const inner of document.nested) yield* flatten(inner);
}

/** Sightings of one file as references: what several detectors saw at one place is one reference, told by the surest. */
function merge(path: string, sightings: Found["sightings"]): Reference[] {
  const ordered = sightings.map((sighting) => ({ sighting, at: sighting.part.source.locate(sighting.span) }));
  ordered.sort(
    (a, b) =>
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      sureness(b.sighting) - sureness(a.sighting) ||
      a.sighting.rank - b.sighting.rank,
  );
  const kept: Reference[] = [];
  for (const { sighting, at } of ordered) {
    const locate = (span: Span) => sighting.part.source.locate(span);
    const related: RelatedPlace[] = sighting.related.map(({ span, role }) => ({ path, line: locate(span).line, role }));
    const rival = kept.findLast((other) => overlaps(other, at));
    if (rival !== undefined) {
      if (rival.id === sighting.id || sighting.confidence === "likely" || rival.confidence === "declared") {
        const news = related.filter(
          (place) => !rival.related.some((known) => known.line === place.line && known.role === place.role),
        );
        if (rival.id === sighting.id) {
          rival.related.push(...news);
          rival.related.sort((a, b) => a.line - b.line || compareText(a.role, b.role));
          rival.revision ??= sighting.revision;
        }
        continue;
      }
    }
    const slot = sighting.revisionSlot;
    const { cell, ...region } = at;
    kept.push({
      kind: sighting.kind,
      id: sighting.id,
      written: sighting.written.slice(0, 400),
      revision: sighting.revision,
      usage: sighting.usage,
      confidence: sighting.confidence,
      path,
      ...region,
      cell,
      detector: sighting.detector,
      library: sighting.library,
      related: related.filter(
        (place, index) =>
          related.findIndex((other) => other.line === place.line && other.role === place.role) === index,
      ),
      revisionSlot:
        slot === null
          ? null
          : {
              form: slot.form,
              name: slot.name,
              written: slot.written === null ? null : withoutCell(locate(slot.written)),
            },
      change: null,
    });
  }
  return kept;
}

function withoutCell({ line, column, endLine, endColumn }: ReturnType<Source["locate"]>) {
  return { line, column, endLine, endColumn };
}

/** A use at a declared place beats everything else seen there. */
function sureness(sighting: Sighting): number {
  const usage = { output: 3, use: 2, mention: 0 }[sighting.usage];
  return usage + (sighting.confidence === "declared" ? 10 : 0) + (sighting.revision === null ? 0 : 0.5);
}

function overlaps(a: { line: number; column: number; endLine: number; endColumn: number }, b: typeof a): boolean {
  const startsBefore = a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);
  const endsAfter = a.endLine > b.line || (a.endLine === b.line && a.endColumn > b.column);
  return startsBefore && endsAfter;
}

function compareReferences(a: Reference, b: Reference): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.id, b.id);
}

function distinctBlindSpots(spots: readonly BlindSpot[]): BlindSpot[] {
  const distinct = new Map(spots.map((spot) => [`${spot.path}\0${spot.line}\0${spot.reason}\0${spot.text}`, spot]));
  return [...distinct.values()].sort(
    (a, b) =>
      compareText(a.path, b.path) || a.line - b.line || compareText(a.reason, b.reason) || compareText(a.text, b.text),
  );
}

/** By code unit, so that the order does not depend on the machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
