import type { Severity } from "../domain/policy.ts";
import type { Finding, Report } from "../domain/report.ts";
import { BLIND_SPOT_REASONS, gapPhrases, gapsOf, MISSING_OR_PRIVATE, SKIP_REASONS, outsideNotes } from "./coverage.ts";
import { codeSpan, LENGTHS, linkDestination, markdownHtml, markdownProse, markdownText } from "./escape.ts";
import { causesOf, type Cause } from "./causes.ts";
import { fit, type Entry, type Page, type Section } from "./fit.ts";
import { groupsOf, type FindingGroup } from "./groups.ts";
import { headlineOf } from "./headline.ts";
import { repoUrl } from "./links.ts";
import { causeGraphOf, findingEntry, shortEntry, type MarkdownTarget } from "./markdown-findings.ts";
import { SIGNS, TABLE_HEAD, tableRow } from "./markdown-table.ts";
import { proposalSentences } from "./proposal.ts";
import { reachWords } from "./reach.ts";
import type { RenderOptions } from "./renderer.ts";
import { rowsOf } from "./rows.ts";
import { standardsOf } from "./standards.ts";
import { failingFindings, olderFindings, tallyOf } from "./standing.ts";
import { count, countOlder, listed, listedUpTo, plural } from "./words.ts";

/** What a reader takes in at once; the rest is folded. */
const OPEN_ROWS = 10;
const OPEN_ERRORS = 5;
const MOST_GRAPHS = 2;
/** Notes that say the same of so many repos are one line each. */
const REPEATED = 3;

/**
 * The review as a page of GitHub's Markdown, for a comment and for a job summary: the verdict, one line per model, what must
 * change and how; warnings, notes and what could not be seen are folded. At most `limit` units of `measure`. `withStandards`
 * adds which items of standards the findings bear on.
 */
export function pageOf(
  report: Report,
  options: RenderOptions,
  limit: number,
  measure: (text: string) => number,
  withStandards = false,
): string {
  const target: MarkdownTarget = { hub: report.run.hub, sourceUrl: options.sourceUrl ?? null };
  const rows = rowsOf(report);
  const { standing, word, detail, scope } = headlineOf(report, rows, options.replaces);
  const lines = rows.map((row): Entry => ({ full: tableRow(row, target) }));
  const causes = causesOf(groupsOf(report));
  const drawn = distinctRepos(
    causes.filter((cause) => cause.lead.state === "active" && causeGraphOf(report, cause) !== null),
  ).slice(0, MOST_GRAPHS);
  const entry = (cause: Cause<FindingGroup>): Entry => findingEntry(report, cause, target, drawn.includes(cause));
  const active = (severity: Severity): Cause<FindingGroup>[] =>
    causes.filter(({ lead }) => lead.state === "active" && lead.severity === severity);
  const failing = failingFindings(report);
  const fails = ({ lead, also }: Cause<FindingGroup>): boolean =>
    [lead, ...also].some(({ findings }) => findings.some((finding) => failing.includes(finding)));
  const mustChange = [...active("error"), ...active("warning")].filter(fails);
  const errors = active("error").filter((cause) => !fails(cause));
  const warnings = active("warning").filter((cause) => !fails(cause));
  const notes = active("note");
  const open = [
    mustChange.slice(0, OPEN_ERRORS),
    errors.slice(0, Math.max(0, OPEN_ERRORS - mustChange.length)),
  ] as const;
  const more = [...mustChange, ...errors].filter((cause) => !open.flat().includes(cause));
  const excepted = causes.filter(({ lead }) => lead.state === "excepted");
  const older = causes.filter(({ lead }) => lead.state === "preexisting");
  const times = new Map<string, number>();
  for (const note of notes) times.set(sentenceOf(note), (times.get(sentenceOf(note)) ?? 0) + 1);
  const isRepeated = (note: Cause<FindingGroup>): boolean => times.get(sentenceOf(note))! >= REPEATED;

  const page: Page = {
    head: `### ${SIGNS[standing].sign} Model review ${word}${detail === "" ? "" : `: ${markdownProse(detail)}`}\n${scope.length === 0 ? "" : `\n${scope.map((one) => markdownProse(one)).join(" ")}\n`}`,
    sections: [
      { noun: "model", priority: 0, open: `\n${TABLE_HEAD}`, close: "", entries: lines.slice(0, OPEN_ROWS) },
      folded("model", 2, `${count(rows.length - OPEN_ROWS, "more repository")}`, lines.slice(OPEN_ROWS), TABLE_HEAD),
      {
        noun: nounOf(open[0]),
        priority: 1,
        open: "\n#### What must change\n\n",
        close: "",
        entries: open[0].map(entry),
      },
      // Nothing of it fails the check; the first lines say why.
      { noun: "error", priority: 1, open: "\n#### What to look at\n\n", close: "", entries: open[1].map(entry) },
      ...proposalSection(report, target),
      folded(nounOf(more), 3, titled(more, `more ${nounOf(more)}`), more.map(entry)),
      folded("warning", 4, titled(warnings, "warning"), warnings.map(entry)),
      folded(
        "gap",
        2,
        `Not checked: ${gapPhrases(gapsOf(report)).join(", ")}`,
        gapEntries(report),
        "",
        report.verdict === "inconclusive",
      ),
      folded(
        "note",
        5,
        titled(notes, "note"),
        notes.map((note) => (isRepeated(note) ? shortEntry(report, note, target) : entry(note))),
      ),
      ...audit(report, target),
      folded("exception", 6, `Accepted by an exception: ${titled(excepted, "finding")}`, excepted.map(entry)),
      folded(
        "older finding",
        7,
        `Not counted: ${countOlder(tallyOf(olderFindings(report)))}`,
        older.map((cause) => reminder(report, cause, target)),
      ),
      ...(withStandards ? byStandard(report) : []),
    ],
    foot: (leftOut) => footOf(report, options, leftOut),
  };
  return fit(page, limit, measure);
}

/** What is said, whatever it is said of. */
function sentenceOf({ lead }: Cause<FindingGroup>): string {
  return `${lead.rule} ${lead.message.replace(/`[^`]*`/g, "`")}`;
}

/** What was there before, in a line: what to do about it is told where it is looked at. */
function reminder(report: Report, cause: Cause<FindingGroup>, target: MarkdownTarget): Entry {
  const { full, brief } = shortEntry(report, cause, target);
  const weighed = (text: string): string => text.replace(/^- /, `- ${cause.lead.severity}: `);
  return { number: 1 + cause.also.length, full: weighed(full), brief: weighed(brief ?? full) };
}

function nounOf(causes: readonly Cause<FindingGroup>[]): string {
  return causes[0]?.lead.severity ?? "error";
}

/** The first group of each repo: one drawing of a lineage is enough. */
function distinctRepos(causes: readonly Cause<FindingGroup>[]): Cause<FindingGroup>[] {
  const idOf = ({ lead: { repo } }: Cause<FindingGroup>): string => `${repo?.kind}:${repo?.id}`;
  return causes.filter((cause, index) => causes.findIndex((other) => idOf(other) === idOf(cause)) === index);
}

function titled(causes: readonly Cause<FindingGroup>[], noun: string): string {
  const groups = causes.flatMap(({ lead, also }) => [lead, ...also]);
  const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const rules = new Set(groups.map((group) => group.rule.replaceAll("-", " ")));
  return `${count(findings, noun)}${rules.size === 0 ? "" : `: ${markdownHtml(listedUpTo([...rules], 4), LENGTHS.quote)}`}`;
}

/** What the policy would find as this change proposes it, beside what is in force. */
function proposalSection(report: Report, target: MarkdownTarget): Section[] {
  const { proposal } = report;
  if (proposal == null) return [];
  const sentences = proposalSentences(report, proposal).map((one) => markdownProse(one));
  const change = (sign: string, word: string, findings: readonly Finding[]): Entry[] =>
    groupsOf({ ...report, findings: [...findings] }).map((group) => {
      const { full, brief } = findingEntry(
        report,
        { lead: { ...group, fix: null, evidence: [] }, also: [] },
        target,
        false,
      );
      const told = (text: string): string => text.replace(/^- /, `- ${sign} ${word}, ${group.severity}: `);
      return { full: told(full), brief: told(brief ?? full) };
    });
  const problems = proposal.problems.map(({ source, line, column, message }): Entry => ({
    full: `- ${codeSpan(`${source}:${line}:${column}`, LENGTHS.path)}: ${markdownProse(message)}\n`,
  }));
  const said: Entry = { full: `${sentences.join(" ")}\n\n` };
  const entries = [
    said,
    ...problems,
    ...change("➖", "would go", proposal.vanish),
    ...change("➕", "would come", proposal.appear),
  ];
  return [
    {
      noun: "proposed change",
      priority: 2,
      open: "\n#### The policy as proposed here\n\n",
      close: "",
      entries,
    },
  ];
}

/** Worth saying where there is a choice of where to begin. */
function audit(report: Report, target: MarkdownTarget): Section[] {
  const entries = report.auditFirst ?? [];
  if (entries.length < 2) return [];
  const lines = entries.map((entry): Entry => {
    const url = linkDestination(repoUrl(target.hub, entry), [target.hub]);
    const id = codeSpan(entry.id);
    return { full: `- ${url === null ? id : `[${id}](${url})`}: ${reachWords(entry)}\n` };
  });
  const [first] = entries;
  return [
    folded(
      "repository to audit",
      6,
      `Audit first: <code>${markdownHtml(first!.id, LENGTHS.id)}</code> and ${entries.length - 1} more, by what depends on them`,
      lines,
    ),
  ];
}

/** For who has to show it: items of standards with what was found about them. */
function byStandard(report: Report): Section[] {
  const standards = standardsOf(report);
  const lines = standards.flatMap(({ name, items }) =>
    items.map(({ item, groups }): Entry => {
      const repos = [...new Set(groups.flatMap(({ repo }) => (repo === null ? [] : [repo.id])))].map((id) =>
        codeSpan(id),
      );
      const rules = [...new Set(groups.map(({ rule }) => rule))].map((rule) => codeSpan(rule));
      return {
        full: `| ${markdownText(name, LENGTHS.name)} | ${markdownText(item, LENGTHS.name)} | ${listedUpTo(rules, 5)} | ${listedUpTo(repos, 5)} |\n`,
      };
    }),
  );
  const names = standards.map(({ name }) => markdownHtml(name, LENGTHS.name));
  const head = "| Standard | Item | Rules | Repositories |\n|---|---|---|---|\n";
  return [folded("item of a standard", 8, `By standard: ${listedUpTo(names, 7)}`, lines, head)];
}

function folded(
  noun: string,
  priority: number,
  summary: string,
  entries: readonly Entry[],
  head = "",
  isOpen = false,
): Section {
  const open = `\n<details${isOpen ? " open" : ""}><summary>${summary}</summary>\n\n${head}`;
  return { noun, priority, open, close: "\n</details>\n", entries };
}

function gapEntries(report: Report): Entry[] {
  const gaps = gapsOf(report);
  const repo = (id: string, cause: string | null): string =>
    `${codeSpan(id)}${cause === null ? "" : `: ${markdownText(cause, LENGTHS.quote)}`}`;
  const lines = [
    ...gaps.unavailable.map((one) => `The Hub did not answer for ${repo(one.id, one.cause)}`),
    ...gaps.notVisible.map((one) => repo(one.id, one.cause ?? MISSING_OR_PRIVATE)),
    ...gaps.mishaps.map(
      (one) => `A step of this tool failed: ${codeSpan(one.where)}: ${markdownText(one.message, LENGTHS.quote)}`,
    ),
    ...gaps.blindSpots.map(
      (spot) =>
        `${codeSpan(`${spot.path}:${spot.line}`, LENGTHS.path)}: ${BLIND_SPOT_REASONS[spot.reason]}, ${codeSpan(spot.text)}`,
    ),
    ...gaps.partial.map(({ repo: one, open }) => `Not known of ${codeSpan(one.id)}: ${listed(open)}`),
    ...gaps.unread.map((file) => `Not read: ${codeSpan(file.path, LENGTHS.path)}, ${SKIP_REASONS[file.reason]}`),
  ];
  return lines.map((line) => ({ full: `- ${line}\n` }));
}

function footOf(report: Report, options: RenderOptions, leftOut: readonly { noun: string; number: number }[]): string {
  const total = new Map<string, number>();
  for (const { noun, number } of leftOut) if (number > 0) total.set(noun, (total.get(noun) ?? 0) + number);
  const missing = [...total].map(([noun, number]) => `${number} ${number === 1 ? noun : plural(noun)}`);
  const run = linkDestination(options.runUrl ?? null, [options.runUrl]);
  const summary = run === null ? "the report of this run has everything" : `[the run](${run}) has everything`;
  const sources = report.run.policy.map((source) => {
    const ref =
      source.ref === null
        ? ""
        : ` at ${codeSpan(/^[0-9a-f]{40}$/.test(source.ref) ? source.ref.slice(0, 7) : source.ref)}`;
    return `${codeSpan(source.source, LENGTHS.path)}${ref}`;
  });
  const policy = report.policyImplicit
    ? "No policy file: the recommended preset applies and only warns."
    : `Policy: ${listed(sources.slice(0, 4))}${sources.length > 4 ? ` and ${sources.length - 4} more` : ""}.`;
  const facts = [
    policy,
    `${count(report.run.scanned.files, "file")} read.`,
    ...outsideNotes(report),
    ...(options.isHearsay === true ? ["Told by the pull request's own run, which it could influence."] : []),
    `model-review ${markdownText(report.tool.version, LENGTHS.name)}${run === null ? "" : `, [this run](${run})`}`,
  ];
  return [
    ...(missing.length === 0 ? [] : [`\n**Left out for length:** ${listed(missing)}; ${summary}.\n`]),
    `\n<sub>${facts.join(" ")}</sub>\n`,
  ].join("");
}
