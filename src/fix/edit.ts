/** A stretch of one file's text and what is to stand there; offsets in UTF-16 code units, the end is exclusive. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Whole lines of a file and what is to stand in their place: what a review suggestion or a patch needs. */
export interface Replacement {
  path: string;
  /** 1-based; both ends are replaced. */
  startLine: number;
  endLine: number;
  /** Without the line break at the end. */
  replacement: string;
}

/** The same edit asked for twice is one. */
export function distinct(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify([edit.start, edit.end, edit.text]), edit])).values()];
}

/** In order of place; insertions at one place in the order in which they came. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether any two edits touch the same characters. Insertions at one place are made one behind the other. */
export function overlap(edits: readonly Edit[]): boolean {
  const sorted = inOrder(edits);
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return false;
    return next.start < edit.end || (next.start === edit.start && next.end === edit.end && edit.end > edit.start);
  });
}

/** The text with all edits made, the last one first. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = text;
  for (const { start, end, text: inserted } of inOrder(edits).reverse())
    changed = changed.slice(0, start) + inserted + changed.slice(end);
  return changed;
}

/** Where the character at an offset stands after the edits. */
export function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits)
    if (end <= offset && (start < offset || start === end)) shift += text.length - (end - start);
  return offset + shift;
}

/** The edits as replacements of whole lines; edits on the same lines become one. */
export function replacementsOf(path: string, text: string, edits: readonly Edit[]): Replacement[] {
  const lines = new Lines(text);
  const blocks: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of inOrder(edits)) {
    const first = lines.lineOf(edit.start);
    const last = lines.lineOf(edit.end);
    const block = blocks.at(-1);
    if (block !== undefined && first <= block.last) {
      block.last = Math.max(block.last, last);
      block.edits.push(edit);
    } else blocks.push({ first, last, edits: [edit] });
  }
  return blocks.map((block) => {
    const start = lines.startOf(block.first);
    const end = lines.endOf(block.last);
    const inside = block.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const replacement = applyEdits(text.slice(start, end), inside);
    return { path, startLine: block.first, endLine: block.last, replacement };
  });
}

/** Lines and columns of a text: 1-based, as regions count them. */
export class Lines {
  readonly text: string;
  /** How this text breaks its lines. */
  readonly newline: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
    this.newline = text.includes("\r\n") ? "\r\n" : "\n";
  }

  get count(): number {
    return this.#starts.length;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  offsetOf({ line, column }: { line: number; column: number }): number {
    return (this.#starts[line - 1] ?? this.text.length) + column - 1;
  }

  placeOf(offset: number): { line: number; column: number } {
    const line = this.lineOf(offset);
    return { line, column: offset - this.#starts[line - 1]! + 1 };
  }

  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** Before the line break. */
  endOf(line: number): number {
    const next = this.#starts[line];
    if (next === undefined) return this.text.length;
    return this.text[next - 2] === "\r" ? next - 2 : next - 1;
  }

  lineAt(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }
}
