import type { Region } from "../domain/reference.ts";

/** Offsets into the text of a Source, in UTF-16 code units; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Maps a run of a Source's text to the file it came from: `length` characters from `at` stand at `raw`, one to one. */
export interface Segment {
  at: number;
  raw: number;
  length: number;
  /** Notebook cell index; inherited by nested sources. */
  cell?: number | null;
}

/**
 * Text to read together with where each character stands in the file. A whole file maps to itself; a notebook's code, the
 * body of a YAML block scalar or the command behind `RUN` is a nested source whose places still point into the file.
 */
export class Source {
  readonly path: string;
  readonly text: string;
  readonly #file: FileText;
  readonly #segments: readonly Segment[] | null;

  private constructor(path: string, text: string, file: FileText, segments: readonly Segment[] | null) {
    this.path = path;
    this.text = text;
    this.#file = file;
    this.#segments = segments;
  }

  static ofFile(path: string, text: string): Source {
    return new Source(path, text, new FileText(text), null);
  }

  /** Part of this source as a source of its own. `segments` map the new text to this source's text, ascending in `at`. */
  nest(text: string, segments: readonly Segment[]): Source {
    const own = this.#segments;
    const mapped = own === null ? segments : segments.flatMap((segment) => compose(segment, own));
    return new Source(this.path, text, this.#file, mapped);
  }

  /** The plain slice from `start` to `end` as a nested source. */
  slice(start: number, end: number): Source {
    return this.nest(this.text.slice(start, end), [{ at: 0, raw: start, length: end - start }]);
  }

  /** Where a span of this source stands in the file. */
  locate(span: Span): Region & { cell: number | null } {
    const start = this.#toFile(span.start, false);
    const end = this.#toFile(span.end, true);
    const from = this.#file.place(start.offset);
    const to = this.#file.place(Math.max(start.offset, end.offset));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, cell: start.cell };
  }

  #toFile(offset: number, isEnd: boolean): { offset: number; cell: number | null } {
    const segments = this.#segments;
    if (segments === null) return { offset, cell: null };
    let low = 0;
    let high = segments.length - 1;
    // An end offset on the border of two segments belongs to the one before it.
    const probe = isEnd && offset > 0 ? offset - 1 : offset;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (segments[middle]!.at <= probe) low = middle;
      else high = middle - 1;
    }
    const segment = segments[low];
    if (segment === undefined) return { offset: 0, cell: null };
    const inside = Math.min(Math.max(0, offset - segment.at), segment.length);
    return { offset: segment.raw + inside, cell: segment.cell ?? null };
  }
}

/** A segment of a child, cut along the segments of its parent. */
function compose(segment: Segment, parent: readonly Segment[]): Segment[] {
  const pieces: Segment[] = [];
  const end = segment.raw + segment.length;
  for (const outer of parent) {
    const from = Math.max(segment.raw, outer.at);
    const to = Math.min(end, outer.at + outer.length);
    if (from > to || (from === to && segment.length > 0)) continue;
    pieces.push({
      at: segment.at + (from - segment.raw),
      raw: outer.raw + (from - outer.at),
      length: to - from,
      cell: segment.cell ?? outer.cell ?? null,
    });
    if (outer.at >= end) break;
  }
  return pieces;
}

/** A file's text with its line starts, computed when first asked. */
class FileText {
  readonly #text: string;
  #lineStarts: number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  place(offset: number): { line: number; column: number } {
    const starts = (this.#lineStarts ??= lineStartsOf(this.#text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.#text.length) - starts[low]! + 1 };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
