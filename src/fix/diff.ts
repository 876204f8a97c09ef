import { Lines, replacementsOf, type Edit, type Replacement } from "./edit.ts";

/** Unchanged lines around a change. */
const CONTEXT = 3;

/** The edits of one file as a unified diff that `git apply` and `patch -p1` take. Empty where there are none. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = new Lines(text);
  // A text that ends with a line break has no further line behind it.
  const count = text.endsWith("\n") ? lines.count - 1 : lines.count;
  const hunks = groupsOf(joined(replacementsOf(path, text, edits)));
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
      const pieces = replacement.split("\n");
      const ending = breakAfter(lines, endLine);
      let written = pieces.map((line, index) => `${line}${index === pieces.length - 1 ? ending : "\n"}`);
      added += written.length - (endLine - startLine + 1);
      let until = endLine;
      keep(startLine - 1);
      // Lines that only stand beside what is inserted are no change.
      for (; next <= until && written[0] === whole(lines, next); next++, written = written.slice(1))
        body.push(` ${written[0]!}`);
      for (; next <= until && written.at(-1) === whole(lines, until); until--) written = written.slice(0, -1);
      for (; next <= until; next++) body.push(`-${whole(lines, next)}`);
      body.push(...written.map((line) => `+${line}`));
    }
    keep(last);
    const old = last - first + 1;
    const header = `@@ -${first},${old} +${first + shift},${old + added} @@\n`;
    shift += added;
    return (
      header + body.map((line) => (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`)).join("")
    );
  });
  return `--- ${nameOf("a", path)}\n+++ ${nameOf("b", path)}\n${parts.join("")}`;
}

const octal = (character: string): string =>
  [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

/** As git quotes names (git: quote.c); a name with a space ends with a tab, or `patch` reads what follows as a date. */
function nameOf(side: "a" | "b", path: string): string {
  const name = `${side}/${path}`;
  const quoted = name.replace(/[\p{Cc}"\\]/gu, (character) => ESCAPES[character] ?? octal(character));
  if (quoted !== name) return `"${quoted}"`;
  return /\s/.test(name) ? `${name}\t` : name;
}

/** Changes of neighbouring lines are one change. */
function joined(replacements: readonly Replacement[]): Replacement[] {
  const blocks: Replacement[] = [];
  for (const replacement of replacements) {
    const before = blocks.at(-1);
    if (before?.endLine !== replacement.startLine - 1) blocks.push({ ...replacement });
    else {
      before.endLine = replacement.endLine;
      before.replacement += `\n${replacement.replacement}`;
    }
  }
  return blocks;
}

/** Changes whose surroundings would touch stand in one hunk. */
function groupsOf(replacements: readonly Replacement[]): Replacement[][] {
  const groups: Replacement[][] = [];
  for (const replacement of replacements) {
    const group = groups.at(-1);
    if (group !== undefined && replacement.startLine - group.at(-1)!.endLine <= 2 * CONTEXT + 1)
      group.push(replacement);
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
