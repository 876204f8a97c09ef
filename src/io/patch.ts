/** A line that a pull request's diff shows of the new file. */
export interface PatchLine {
  text: string;
  /** Index of the hunk. Comments on several lines stay inside of one. */
  hunk: number;
}

/** The lines of the new file, 1-based, that a unified diff of one file shows, with their texts. */
export function linesOfPatch(patch: string): Map<number, PatchLine> {
  const lines = new Map<number, PatchLine>();
  let hunk = -1;
  let next = 0;
  for (const line of patch.split("\n")) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      hunk++;
      next = Number(header[1]);
    } else if (hunk >= 0 && (line.startsWith("+") || line.startsWith(" ")))
      lines.set(next++, { text: line.slice(1), hunk });
  }
  return lines;
}
