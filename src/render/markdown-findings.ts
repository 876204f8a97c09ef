import type { Evidence, Report } from "../domain/report.ts";
import { codeFence, codeSpan, LENGTHS, linkDestination, markdownProse, markdownText } from "./escape.ts";
import { evidenceText } from "./evidence.ts";
import type { Cause } from "./causes.ts";
import type { Entry } from "./fit.ts";
import type { FindingGroup, Place } from "./groups.ts";
import { reasonGraphOf, type LineageGraph } from "./lineage.ts";
import { repoUrl, sourceUrl } from "./links.ts";
import { mermaidOf } from "./mermaid.ts";
import { remedyOf } from "./remedy.ts";
import { patternOf } from "./topics.ts";
import { capitalised, count } from "./words.ts";

/** What links may lead to. */
export interface MarkdownTarget {
  hub: string;
  sourceUrl: string | null;
}

/** `path:line`, with the cell in a notebook. Foreign text. */
export function placeText(place: Pick<Place, "path" | "line" | "cell">): string {
  return `${place.path}:${place.line}${place.cell === null ? "" : ` (cell ${place.cell + 1})`}`;
}

/** The first places as links to their lines, then how many more there are. */
export function linkedPlaces(
  places: readonly Pick<Place, "path" | "line" | "cell">[],
  target: MarkdownTarget,
  most: number,
): string {
  const shown = places.slice(0, most).map((place) => {
    const url = linkDestination(sourceUrl(target.sourceUrl, place.path, place.line), [target.sourceUrl]);
    const text = codeSpan(placeText(place), LENGTHS.path);
    return url === null ? text : `[${text}](${url})`;
  });
  const rest = places.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${count(rest, "more place")}` : shown.join(", ");
}

/** Title of a rule that ran, or its id in words. */
export function ruleTitle(report: Report, rule: string): string {
  return report.rules.find((info) => info.id === rule)?.title ?? capitalised(patternOf(rule));
}

/** What one cause led to, as an item of a list: what, where, why, what to do, how it is known. */
export function findingEntry(
  report: Report,
  { lead: group, also }: Cause<FindingGroup>,
  target: MarkdownTarget,
  withGraph: boolean,
): Entry {
  const title = `**${markdownText(ruleTitle(report, group.rule), LENGTHS.name)}**`;
  const id = group.repo === null ? "" : codeSpan(group.repo.id);
  const url =
    group.repo === null
      ? null
      : linkDestination(repoUrl(target.hub, group.repo, commitOf(report, group)), [target.hub]);
  const linked = url === null ? id : `[${id}](${url})`;
  const where = group.places.length === 0 ? "" : ` in ${linkedPlaces(group.places, target, 3)}`;
  const message = markdownProse(group.message);
  // A message that names the repo need not be introduced by it.
  const isNamed = id !== "" && message.includes(id);
  const subject = id === "" || isNamed ? "" : `: ${linked}`;
  const graph = withGraph ? causeGraphOf(report, { lead: group, also }) : null;
  const lines = [
    `${title}${subject}${where}`,
    `<br>${isNamed ? message.replace(id, () => linked) : message}`,
    ...alsoLine(report, group, also),
    ...exceptionLine(group),
    ...fixLines(group.fix, target),
    ...evidenceLine(group.evidence, target, group.fix?.includes("\n") ?? false),
    ...(graph === null ? [] : ["", "```mermaid", mermaidOf(graph), "```"]),
  ];
  const first = group.places[0];
  const place = first === undefined ? "" : ` in ${codeSpan(placeText(first), LENGTHS.path)}`;
  return {
    number: 1 + also.length,
    full: item(lines),
    brief: item([`${title}${id === "" || isNamed ? "" : `: ${id}`}${place}. ${message}`]),
  };
}

/** The drawing of a cause that lies in what a repo was made from. */
export function causeGraphOf(report: Report, { lead, also }: Cause<FindingGroup>): LineageGraph | null {
  for (const group of [lead, ...also]) {
    const graph = reasonGraphOf(report, group);
    if (graph !== null) return graph;
  }
  return null;
}

/** In one line: what, where, what to do; for what is said alike of many repos. */
export function shortEntry(report: Report, { lead: group }: Cause<FindingGroup>, target: MarkdownTarget): Entry {
  const { repo, fix, places } = group;
  const url = repo === null ? null : linkDestination(repoUrl(target.hub, repo, commitOf(report, group)), [target.hub]);
  const id = repo === null ? "" : `: ${url === null ? codeSpan(repo.id) : `[${codeSpan(repo.id)}](${url})`}`;
  const where = places.length === 0 ? "" : ` in ${linkedPlaces(places, target, 3)}`;
  const remedy = fix === null ? null : remedyOf(fix);
  const todo = remedy?.paste === null ? ` ${markdownProse(remedy.said, LENGTHS.message, [target.hub])}` : "";
  const title = markdownText(ruleTitle(report, group.rule), LENGTHS.name);
  return { full: `- ${title}${id}${where}.${todo}\n`, brief: `- ${title}${id}${where}\n` };
}

function alsoLine(report: Report, lead: FindingGroup, also: readonly FindingGroup[]): string[] {
  const more = also.filter(({ rule }) => rule === lead.rule).flatMap(({ subject }) => subject ?? []);
  if (more.length > 0)
    return [
      `<br>Nor does it have: ${more.map((subject) => markdownText(subject.replace(/-/g, " "), LENGTHS.name)).join(", ")}.`,
    ];
  const titles = [...new Set(also.map(({ rule }) => ruleTitle(report, rule)))];
  return titles.length === 0
    ? []
    : [`<br>For the same reason: ${titles.map((title) => `**${markdownText(title, LENGTHS.name)}**`).join("; ")}.`];
}

function item(lines: readonly string[]): string {
  const [first, ...rest] = lines.join("\n").split("\n");
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n") + "\n";
}

function commitOf(report: Report, { repo }: FindingGroup): string | null {
  const found = report.repos.filter((other) => other.kind === repo?.kind && other.id === repo.id);
  return found.length === 1 ? (found[0]!.record?.commit ?? null) : null;
}

function exceptionLine({ exception }: FindingGroup): string[] {
  if (exception === null) return [];
  const owner = exception.owner === null ? "" : ` by ${markdownText(exception.owner, LENGTHS.name)}`;
  const until = exception.until === null ? " without an end" : ` until ${markdownText(exception.until, LENGTHS.name)}`;
  return [`<br>Accepted${owner}${until}: ${markdownText(exception.reason, LENGTHS.quote)}`];
}

function fixLines(fix: string | null, { hub }: MarkdownTarget): string[] {
  if (fix === null) return [];
  const { said, paste } = remedyOf(fix);
  const sentence = `<br>**Fix:** ${markdownProse(said, LENGTHS.message, [hub])}`.trimEnd();
  return paste === null ? [sentence] : [sentence, "", codeFence(paste, "yaml"), ""];
}

function evidenceLine(evidence: readonly Evidence[], target: MarkdownTarget, isAfterBlock: boolean): string[] {
  if (evidence.length === 0) return [];
  const shown = evidence.slice(0, 3).map((one) => {
    const text = markdownText(evidenceText(one), LENGTHS.path);
    const url = linkDestination(one.url, [target.hub, target.sourceUrl]);
    const quote = one.quote === null ? "" : `: ${codeSpan(one.quote, LENGTHS.quote)}`;
    return `${url === null ? text : `[${text}](${url})`}${quote}`;
  });
  const rest = evidence.length - shown.length;
  return [`${isAfterBlock ? "" : "<br>"}<sub>Seen in ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}</sub>`];
}
