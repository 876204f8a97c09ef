import type { Evidence, Report } from "../domain/report.ts";
import { digestOf } from "./digest.ts";
import { codeFence, codeSpan, LENGTHS, linkDestination, markdownProse, markdownText } from "./escape.ts";
import { charactersOf, fit, type Entry, type Section } from "./fit.ts";
import { groupsOf, type FindingGroup } from "./groups.ts";
import { findingEntry, type MarkdownTarget } from "./markdown-findings.ts";
import type { RenderOptions } from "./renderer.ts";
import { isDrift } from "./topics.ts";
import { compareText, count, listed } from "./words.ts";

/** An issue about what is wrong now, without anything that happened on a pull request. */
export interface IssuePage {
  /** Ours alone: nothing foreign stands in a title. */
  title: string;
  /** Stays the same as long as the same things are wrong, however they are worded. */
  fingerprint: string;
  /** Repositories that it is about, under each of their names, as `kind:id`. */
  about: string[];
  /** At most so many characters. */
  text(limit: number): string;
}

/**
 * What changed upstream, and what is wrong, as an issue: errors, and warnings about drift. Notes are listed beside these and open
 * nothing: a branch moves with every word of a card. Null where there is nothing to open one for.
 */
export function issuePageOf(report: Report, options: RenderOptions): IssuePage | null {
  const groups = groupsOf(report).filter(({ state }) => state === "active");
  const told = groups.filter(({ severity, rule }) => severity === "error" || (severity === "warning" && isDrift(rule)));
  if (told.length === 0) return null;
  const drift = told.filter(({ rule }) => isDrift(rule));
  const others = told.filter(({ rule }) => !isDrift(rule));
  const notes = groups.filter(({ severity, rule }) => severity === "note" && isDrift(rule));
  const keys = told.map(({ rule, repo, subject, severity, places }) =>
    JSON.stringify([rule, severity, subject, repo === null ? (places[0]?.path ?? "") : `${repo.kind}:${repo.id}`]),
  );
  const title = titleOf(drift, others);
  return {
    title,
    fingerprint: digestOf([...new Set(keys)].sort(compareText)).slice(0, 16),
    about: aboutOf(report, told),
    text: (limit) => textOf(report, options, { title, drift, others, notes }, limit),
  };
}

/** What is said once nothing is wrong any more: in place of the text, and as comments on closing and opening again. */
export function issueWordsOf(options: RenderOptions): { resolved: string; closing: string; reopening: string } {
  const run = linkDestination(options.runUrl ?? null, [options.runUrl]);
  const by = run === null ? "the last review" : `[the last review](${run})`;
  return {
    resolved: `### ✅ Resolved\n\nNothing that this issue was about was found by ${by}. It is opened again when something is.\n`,
    closing: `Resolved: ${by} found nothing of this any more.`,
    reopening: `There is something to look at again: see the text above, written anew by ${by}.`,
  };
}

/** Repositories that a review could not look at, as `kind:id`. */
export function unseenBy(report: Report): string[] {
  return report.repos
    .filter(({ status }) => status !== "found")
    .flatMap(({ kind, id, requestedAs }) =>
      [id, ...requestedAs.map((asked) => asked.id)].map((name) => `${kind}:${name}`),
    );
}

function titleOf(drift: readonly FindingGroup[], others: readonly FindingGroup[]): string {
  const repos = new Set(drift.map(({ repo }) => (repo === null ? "" : `${repo.kind}:${repo.id}`))).size;
  const parts = [
    ...(repos === 0
      ? []
      : [`${count(repos, "repository")} changed since ${repos === 1 ? "it was" : "they were"} locked`]),
    ...(others.length === 0 ? [] : [`${count(others.length, "other error")}`]),
  ];
  return `Model review: ${repos === 0 ? count(others.length, "error") : listed(parts)}`;
}

function aboutOf(report: Report, groups: readonly FindingGroup[]): string[] {
  const names = groups.flatMap(({ repo }) => {
    if (repo === null) return [];
    const same = report.repos.find(({ kind, id }) => kind === repo.kind && id === repo.id);
    return [repo.id, ...(same?.requestedAs ?? []).map(({ id }) => id)].map((id) => `${repo.kind}:${id}`);
  });
  return [...new Set(names)].sort(compareText);
}

interface Parts {
  title: string;
  drift: readonly FindingGroup[];
  others: readonly FindingGroup[];
  notes: readonly FindingGroup[];
}

function textOf(report: Report, options: RenderOptions, { title, drift, others, notes }: Parts, limit: number): string {
  const target: MarkdownTarget = { hub: report.run.hub, sourceUrl: options.sourceUrl ?? null };
  const entry = (group: FindingGroup): Entry => entryOf(report, group, target);
  const section = (noun: string, priority: number, open: string, groups: readonly FindingGroup[]): Section => ({
    noun,
    priority,
    open,
    close: "",
    entries: groups.map(entry),
  });
  const worst = [...drift, ...others].some(({ severity }) => severity === "error") ? "❌" : "⚠️";
  const unseen = report.repos.filter(({ status }) => status !== "found");
  return fit(
    {
      head: `### ${worst} ${title}\n\n${drift.length === 0 ? "" : "To accept a change, run `model-review lock` and commit the difference; to go back, pin the commit that is named. "}This issue is rewritten by each review and closes itself when all of it is resolved. Close it to say that it is known: it then stays closed until something else is found.\n`,
      sections: [
        section("change", 0, "\n#### Changed upstream\n\n", drift),
        section("error", 1, "\n#### Errors\n\n", others),
        { ...section("note", 3, "\n<details><summary>Also moved</summary>\n\n", notes), close: "\n</details>\n" },
        {
          noun: "repository",
          priority: 2,
          open: "\n#### Not looked at\n\nNothing is known of these now, so what was found of them before is not resolved.\n\n",
          close: "",
          entries: unseen.map(({ id, cause }) => ({
            full: `- ${codeSpan(id)}${cause === null ? "" : `: ${markdownText(cause, LENGTHS.quote)}`}\n`,
          })),
        },
      ],
      foot: (leftOut) => footOf(report, options, leftOut),
    },
    limit,
    charactersOf,
  );
}

/** A finding; lines of a text that came and went stand below it as a difference. */
function entryOf(report: Report, group: FindingGroup, target: MarkdownTarget): Entry {
  const isLine = ({ source, quote }: Evidence): boolean => source === "license-file" && /^[+-] /.test(quote ?? "");
  const lines = group.evidence.filter(isLine).map(({ quote }) => quote!);
  const evidence = group.evidence.filter((one) => !isLine(one));
  const entry = findingEntry(report, { lead: { ...group, evidence }, also: [] }, target, false);
  if (lines.length === 0) return entry;
  const block = codeFence(lines.join("\n"), "diff")
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
  return { ...entry, full: `${entry.full}\n${block}\n\n` };
}

function footOf(report: Report, options: RenderOptions, leftOut: readonly { noun: string; number: number }[]): string {
  const run = linkDestination(options.runUrl ?? null, [options.runUrl]);
  const missing = leftOut.filter(({ number }) => number > 0).map(({ noun, number }) => count(number, noun));
  const cut =
    missing.length === 0
      ? ""
      : `\n**Left out for length:** ${listed(missing)}; the report of the run has everything.\n`;
  const version = `model-review ${markdownText(report.tool.version, LENGTHS.name)}`;
  return `${cut}\n<sub>${markdownProse(`${count(report.run.scanned.files, "file")} read.`)} ${version}${run === null ? "" : `, [this run](${run})`}</sub>\n`;
}
