import { codeSpan, LENGTHS, linkDestination, markdownProse } from "./escape.ts";
import { repoUrl } from "./links.ts";
import { linkedPlaces, type MarkdownTarget } from "./markdown-findings.ts";
import type { Cell, RepoRow } from "./rows.ts";
import type { Standing } from "./standing.ts";

/** A sign for the eye, always with the word beside it. */
export const SIGNS: Readonly<Record<Standing, { sign: string; word: string }>> = {
  error: { sign: "❌", word: "error" },
  warning: { sign: "⚠️", word: "warning" },
  unchecked: { sign: "❓", word: "not checked" },
  note: { sign: "✅", word: "passes" },
  clear: { sign: "✅", word: "passes" },
  removed: { sign: "➖", word: "removed" },
};

export const TABLE_HEAD =
  "| Result | Repository | License | Documentation | Risk | Pinned |\n|---|---|---|---|---|---|\n";

/** One line of the table of models. */
export function tableRow(row: RepoRow, target: MarkdownTarget): string {
  const { sign, word } = SIGNS[row.standing];
  const cells = [
    `${sign}&nbsp;${word.replace(" ", "&nbsp;")}`,
    subject(row, target),
    ...[row.license, row.documentation, row.risk, row.pin].map(cell),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function subject(row: RepoRow, target: MarkdownTarget): string {
  const id = codeSpan(row.repo.id);
  const url =
    row.standing === "removed" ? null : linkDestination(repoUrl(target.hub, row.repo, row.commit), [target.hub]);
  const name = url === null ? id : `[${id}](${url})`;
  const kind = row.repo.kind === "model" ? "" : ` (${row.repo.kind})`;
  const was = row.before === null ? "" : `, was ${codeSpan(row.before)}`;
  const asked = row.askedAs.length > 0 ? `, asked for as ${codeSpan(row.askedAs[0]!)}` : "";
  const change = row.change === null || row.change === "unchanged" ? "used" : row.change;
  const where = row.places.length > 0 ? ` in ${linkedPlaces(row.places, target, 1)}` : "";
  return `${name}${kind}<br><sub>${change}${where}${was}${asked}</sub>`;
}

function cell({ text, mark }: Cell): string {
  const words = markdownProse(text, LENGTHS.quote);
  return mark === "error" ? `**${words}**` : words;
}
