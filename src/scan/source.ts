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
  /** How many sources it is nested in; 0 for a file. */
  readonly depth: number;
  readonly #file: FileText;
  readonly #segments: readonly Segment[] | null;

  private constructor(path: string, text: string, depth: number, file: FileText, segments: readonly Segment[] | null) {
    this.path = path;
    this.text = text;
    this.depth = depth;
    this.#file = file;
    this.#segments = segments;
  }

  static ofFile(path: string, text: string): Source {
    return new Source(path, text, 0, new FileText(text), null);
  }

  /**
   * Part of this source as a source of its own. `segments` map the new text to this source's text, ascending in `at`; `raw`
   * may jump back, for text that is put together from several places.
   */
  nest(text: string, segments: readonly Segment[]): Source {
    const own = this.#segments;
    let mapped = segments;
    if (own !== null) {
      const pieces: Segment[] = [];
      for (const segment of segments) compose(segment, own, pieces);
      mapped = pieces;
    }
    return new Source(this.path, text, this.depth + 1, this.#file, mapped);
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
    // An end offset on the border of two segments belongs to the one before it.
    const probe = isEnd && offset > 0 ? offset - 1 : offset;
    const segment = segments[lastStartingAt(segments, probe)];
    if (segment === undefined) return { offset: 0, cell: null };
    const inside = Math.min(Math.max(0, offset - segment.at), segment.length);
    return { offset: segment.raw + inside, cell: segment.cell ?? null };
  }
}

/** Text that is taken out of a source piece by piece: without indentation, with escapes decoded, joined from several places. */
export class Excerpt {
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #cell: number | null = null;

  /** The plain slice of a text. */
  static of(text: string, start: number, end: number): Excerpt {
    return new Excerpt().copy(text, start, end);
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    if (this.#parts.length > 1) this.#parts.splice(0, this.#parts.length, this.#parts.join(""));
    return this.#parts[0] ?? "";
  }

  /** Appends characters as they stand from `start` to `end`. */
  copy(text: string, start: number, end: number): this {
    return start < end ? this.#append(text.slice(start, end), start, end - start) : this;
  }

  /** Appends characters that stand for something else at `raw`: a decoded escape, a folded line break. */
  write(characters: string, raw: number): this {
    return characters === "" ? this : this.#append(characters, raw, 1);
  }

  /** What is appended from here on stands in this cell of a notebook. */
  enterCell(cell: number): this {
    this.#cell = cell;
    return this;
  }

  /** Appends characters that stand nowhere. */
  insert(characters: string): this {
    this.#parts.push(characters);
    this.#length += characters.length;
    return this;
  }

  /** Appends part of another excerpt of the same source. */
  append(other: Excerpt, start = 0, end = other.length): this {
    const base = this.#length - start;
    for (let index = Math.max(0, lastStartingAt(other.#segments, start)); index < other.#segments.length; index++) {
      const { at, raw, length } = other.#segments[index]!;
      if (at >= end) break;
      const from = Math.max(at, start);
      const to = Math.min(at + length, end);
      if (from < to) this.#map(base + from, raw + (from - at), to - from);
    }
    this.#parts.push(other.text.slice(start, end));
    this.#length += end - start;
    return this;
  }

  /** An excerpt of this excerpt's text as one of the source that this was taken from. */
  through(inner: Excerpt): Excerpt {
    const through = new Excerpt();
    let done = 0;
    for (const { at, raw, length } of inner.#segments) {
      through.insert(inner.text.slice(done, at));
      const next = at + length;
      if (inner.text.slice(at, next) === this.text.slice(raw, raw + length)) through.append(this, raw, raw + length);
      else through.write(inner.text.slice(at, next), this.spanOf(raw, raw + 1).start);
      done = next;
    }
    return through.insert(inner.text.slice(done));
  }

  /** Where a stretch of the excerpt stands in the source that it was taken from. */
  spanOf(start: number, end: number): Span {
    const first = this.#segments[lastStartingAt(this.#segments, start)];
    const last = this.#segments[lastStartingAt(this.#segments, Math.max(start, end - 1))];
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    const from = first.raw + Math.min(Math.max(0, start - first.at), first.length);
    return { start: from, end: Math.max(from, last.raw + Math.min(Math.max(0, end - last.at), last.length)) };
  }

  nestIn(source: Source): Source {
    return source.nest(this.text, this.#segments);
  }

  #append(characters: string, raw: number, length: number): this {
    this.#map(this.#length, raw, length);
    this.#parts.push(characters);
    this.#length += characters.length;
    return this;
  }

  #map(at: number, raw: number, length: number): void {
    const last = this.#segments.at(-1);
    const cell = this.#cell;
    if (last !== undefined && last.at + last.length === at && last.raw + last.length === raw && last.cell === cell)
      last.length += length;
    else this.#segments.push({ at, raw, length, cell });
  }
}

/** Index of the last segment that starts at or before `offset`; 0 where none does, -1 where there are none. */
function lastStartingAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, segments.length - 1);
}

/** Appends a segment of a child, cut along the segments of its parent. */
function compose(segment: Segment, parent: readonly Segment[], pieces: Segment[]): void {
  const end = segment.raw + segment.length;
  for (let index = Math.max(0, lastStartingAt(parent, segment.raw)); index < parent.length; index++) {
    const outer = parent[index]!;
    if (outer.at >= end && !(segment.length === 0 && outer.at === end)) break;
    const from = Math.max(segment.raw, outer.at);
    const to = Math.min(end, outer.at + outer.length);
    if (from > to || (from === to && segment.length > 0)) continue;
    pieces.push({
      at: segment.at + (from - segment.raw),
      raw: outer.raw + (from - outer.at),
      length: to - from,
      cell: segment.cell ?? outer.cell ?? null,
    });
  }
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
