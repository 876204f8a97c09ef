import { Lines, replacementsOf, type Edit, type Replacement } from "./edit.ts";

/** Unchanged lines around a change. */
const CONTEXT = 3;

/** The edits of one file as a unified diff that `git apply` and `patch -p1` take. Empty where there are none. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = new Lines(text);
  // A text that ends with a line break has no further line behind it.
  const count = text.endsWith("\n") ? lines.count - 1 : lines.count;
  const hunks = groupsOf(replacementsOf(path, text, edits));
  if (hunks.length === 0) return "";
  let shift = 0;
  const parts = hunks.map((replacements) => {
    const first = Math.max(1, replacements[0]!.startLine - CONTEXT);
    const last = Math.min(count, replacements.at(-1)!.endLine + CONTEXT);
    const body: string[] = [];
    let added = 0;
    let next = first;
    const keep = (until: number): void => {
      for (; next <= until; next++) body.push(` ${whole(lines, next)}`);
    };
    for (const { startLine, endLine, replacement } of replacements) {
      keep(startLine - 1);
      for (; next <= endLine; next++) body.push(`-${whole(lines, next)}`);
      const written = replacement.split("\n");
      added += written.length - (endLine - startLine + 1);
      const ending = breakAfter(lines, endLine);
      written.forEach((line, index) => body.push(`+${line}${index === written.length - 1 ? ending : "\n"}`));
    }
    keep(last);
    const old = last - first + 1;
    const header = `@@ -${first},${old} +${first + shift},${old + added} @@\n`;
    shift += added;
    return header + body.map((line) => (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`)).join("");
  });
  const name = /[\s"\\]/.test(path) ? (side: string) => JSON.stringify(`${side}/${path}`) : (side: string) => `${side}/${path}`;
  return `--- ${name("a")}\n+++ ${name("b")}\n${parts.join("")}`;
}

/** Changes whose surroundings would touch stand in one hunk. */
function groupsOf(replacements: readonly Replacement[]): Replacement[][] {
  const groups: Replacement[][] = [];
  for (const replacement of replacements) {
    const group = groups.at(-1);
    if (group !== undefined && replacement.startLine - group.at(-1)!.endLine <= 2 * CONTEXT + 1) group.push(replacement);
    else groups.push([replacement]);
  }
  return groups;
}

/** A line with its line break, where it has one. */
function whole(lines: Lines, line: number): string {
  return lines.lineAt(line) + breakAfter(lines, line);
}

function breakAfter(lines: Lines, line: number): string {
  return lines.text.slice(lines.endOf(line), lines.startOf(line + 1));
}
