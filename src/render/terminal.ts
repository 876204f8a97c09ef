/** Text for a terminal: colours that can be off, widths as they are shown, words wrapped. */
export interface Terminal {
  paint(style: Style, text: string): string;
  /** Columns; Infinity where nothing is wrapped or cut. */
  width: number;
}

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Style = keyof typeof STYLES;

export function terminalOf(colour: boolean, width: number | undefined): Terminal {
  return {
    paint: (style, text) => (colour && text !== "" ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text),
    width: width ?? Infinity,
  };
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}|\ufe0f/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text filled with spaces, or cut with an ellipsis, to exactly so many columns. */
export function fillTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text + " ".repeat(columns - widthOf(text));
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return fillTo(`${kept}…`, columns);
}

/** Lines of at most `columns`; a word that is longer has a line of its own. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Narrower than this a column tells nothing. */
const NARROWEST = 8;
const GAP = 2;

/** Cells in columns, each as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string[][] {
  const widths = widthsOf(rows);
  return rows.map((row) => widths.map((width, column) => fillTo(row[column] ?? "", width)));
}

/** Columns that aligned rows take with the gaps between them. */
export function widthOfRows(rows: readonly (readonly string[])[]): number {
  return sumOf(widthsOf(rows));
}

/**
 * Cells in columns that are together at most `room` wide: the widest give way first, and what does not fit into a cell goes on in
 * further lines of it. For each row its lines.
 */
export function alignedWithin(rows: readonly (readonly string[])[], room: number): string[][][] {
  const widths = widthsOf(rows);
  const shrink = (narrowest: readonly number[]): void => {
    while (sumOf(widths) > room) {
      const widest = Math.max(...widths.filter((width, column) => width > narrowest[column]!));
      if (widest === -Infinity) return;
      widths[widths.findIndex((width, column) => width === widest && width > narrowest[column]!)]!--;
    }
  };
  // Words stay whole as long as there is room for them.
  shrink(widthsOf(rows.flatMap((row) => wordsOf(row))));
  shrink(widths.map(() => NARROWEST));
  return rows.map((row) => {
    const cells = widths.map((width, column) => wrapped(row[column] ?? "", width));
    return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
      widths.map((width, column) => fillTo(cells[column]![line] ?? "", width)),
    );
  });
}

/** The words of each cell, one a row. */
function wordsOf(row: readonly string[]): string[][] {
  const words = row.map((cell) => cell.split(" "));
  const most = Math.max(...words.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => words.map((some) => some[at] ?? ""));
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
}

const sumOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
