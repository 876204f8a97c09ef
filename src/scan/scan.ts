import { isAscii } from "node:buffer";
import picomatch from "picomatch";
import type { OwnCall, OwnKey } from "../domain/policy.ts";
import type { BlindSpot, ExposedToken, Reference, ScanResult, SkippedFile } from "../domain/reference.ts";
import { masked, mayHoldHubToken } from "../domain/tokens.ts";
import type { Workspace, WorkspaceFile } from "../domain/workspace.ts";
import { buildCatalogue } from "./catalogue.ts";
import type { Denial, Detector, DetectorContext, Sighting } from "./detector.ts";
import { UnreadableDocument, type Document, type DocumentFormat, type ReadNested } from "./document.ts";
import { exposedTokens } from "./exposed-tokens.ts";
import { selectFormat } from "./format.ts";
import { NAMES_WITHOUT_OWNER } from "./legacy-ids.ts";
import type { Library } from "./library.ts";
import { comparePlaces, compareText, merge, type Seen } from "./merge.ts";
import { libraryOf } from "./own-library.ts";
import { isOwnOutput } from "./own-output.ts";
import { detached } from "./remembered.ts";
import { Source } from "./source.ts";
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
  readonly options: ScanOptions;
  scan(workspace: Workspace, only?: ReadonlySet<string>): ScanResult;
  /** The files that a scan reads, and those that it leaves out with the reason. */
  select(workspace: Workspace, only?: ReadonlySet<string>): ReturnType<Workspace["list"]>;
  /** Reads some files of a selection: a part of the result, to be put together by `combine`. */
  scanFiles(files: readonly WorkspaceFile[], workspace: Pick<Workspace, "read">): ScanResult;
}

export function createScanner(plugins: ScanPlugins, options: ScanOptions): Scanner {
  const own = libraryOf(options.keys, options.calls);
  const catalogue = buildCatalogue(own === null ? plugins.libraries : [...plugins.libraries, own]);
  const interest = { callees: catalogue.callees, names: NAMES_WITHOUT_OWNER };
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
    for (const part of flatten(document)) detect(part, path, found);
  }

  function readFile(path: string, text: string, format: DocumentFormat | null): Found {
    const found: Found = { sightings: [], blindSpots: [] };
    if (format !== null) scanText(path, text, format, found);
    return found;
  }

  function detect(part: Document, path: string, found: Found): void {
    const seen: Sighting[] = [];
    const denied: Denial[] = [];
    const context: DetectorContext = { catalogue, trace: (value, scope) => trace(part, value, scope), seen, denied };
    for (const { id, detect } of plugins.detectors) {
      for (const detection of detect(part, context)) {
        if ("sighting" in detection) {
          seen.push(detection.sighting);
          found.sightings.push({ ...detection.sighting, source: part.source, detector: id });
        } else if ("denial" in detection) denied.push(detection.denial);
        else if (options.implicit || detection.unread.reason !== "implicit-default") {
          const { reason, span, text } = detection.unread;
          found.blindSpots.push({
            reason,
            path,
            line: part.source.locate(span).line,
            detector: id,
            text: detached(text),
          });
        }
      }
    }
  }

  const scanner: Scanner = {
    options,
    scan(workspace, only) {
      const { files, skipped } = scanner.select(workspace, only);
      return combine([scanner.scanFiles(files, workspace)], skipped);
    },
    select(workspace, only) {
      const { files, skipped } = workspace.list();
      return {
        files: files.filter(
          ({ path }) => (only === undefined || only.has(path)) && isIncluded(path) && !isExcluded(path),
        ),
        skipped: skipped.filter(({ path }) => isIncluded(path) && !isExcluded(path)),
      };
    },
    scanFiles(files, workspace) {
      const references: Reference[] = [];
      const blindSpots: BlindSpot[] = [];
      const tokens: ExposedToken[] = [];
      const left: SkippedFile[] = [];
      let bytes = 0;
      let count = 0;
      for (const { path } of files) {
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
        let found = readFile(path, text, format);
        // A token of the Hub is a leak anywhere, one of somebody else is told beside what loads from the Hub.
        const exposed =
          found.sightings.length + found.blindSpots.length > 0 || mayHoldHubToken(text)
            ? exposedTokens(path, text)
            : [];
        tokens.push(...exposed);
        // What quotes the file quotes the masked text.
        if (exposed.length > 0) found = readFile(path, masked(text), format);
        const sightings = isOwnOutput(text) ? found.sightings.map(asMention) : found.sightings;
        references.push(...merge(path, sightings));
        blindSpots.push(...found.blindSpots);
      }
      return { references, blindSpots, tokens, scanned: { files: count, bytes, skipped: left } };
    },
  };
  return scanner;
}

/** Parts of one scan as its result, the same whoever read which part. `skipped` are the files that no part was asked for. */
export function combine(parts: readonly ScanResult[], skipped: readonly SkippedFile[]): ScanResult {
  const left = [...skipped, ...parts.flatMap(({ scanned }) => scanned.skipped)];
  return {
    references: parts.flatMap(({ references }) => references).sort(comparePlaces),
    blindSpots: distinctBlindSpots(parts.flatMap(({ blindSpots }) => blindSpots)),
    tokens: parts
      .flatMap(({ tokens }) => tokens)
      .sort((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column),
    scanned: {
      files: parts.reduce((sum, { scanned }) => sum + scanned.files, 0),
      bytes: parts.reduce((sum, { scanned }) => sum + scanned.bytes, 0),
      skipped: left.sort((a, b) => compareText(a.path, b.path)),
    },
  };
}

function asMention(seen: Seen): Seen {
  return { ...seen, usage: "mention" };
}

interface Found {
  sightings: Seen[];
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

function distinctBlindSpots(spots: readonly BlindSpot[]): BlindSpot[] {
  const distinct = new Map(spots.map((spot) => [`${spot.path}\0${spot.line}\0${spot.reason}\0${spot.text}`, spot]));
  return [...distinct.values()].sort(
    (a, b) =>
      compareText(a.path, b.path) || a.line - b.line || compareText(a.reason, b.reason) || compareText(a.text, b.text),
  );
}
