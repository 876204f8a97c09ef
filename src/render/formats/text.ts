import type { Severity } from "../../domain/policy.ts";
import type { Finding, Report } from "../../domain/report.ts";
import { BLIND_SPOT_REASONS, gapPhrases, gapsOf, MISSING_OR_PRIVATE, SKIP_REASONS, outsideNotes } from "../coverage.ts";
import { cut, LENGTHS, logLine } from "../escape.ts";
import { evidenceText } from "../evidence.ts";
import { groupsOf, type FindingGroup } from "../groups.ts";
import { headlineOf } from "../headline.ts";
import { proposalSentences } from "../proposal.ts";
import { reachWords } from "../reach.ts";
import { defineRenderer } from "../renderer.ts";
import { rowsOf, type RepoRow } from "../rows.ts";
import { usesOf, type Standing } from "../standing.ts";
import { aligned, alignedWithin, terminalOf, widthOfRows, wrapped, type Style, type Terminal } from "../terminal.ts";
import { capitalised, compareText, count, firstOf, listed } from "../words.ts";

const STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "cyan" };
const SIGNS: Readonly<Record<Standing, [sign: string, style: Style]>> = {
  error: ["✗", "red"],
  warning: ["!", "yellow"],
  unchecked: ["?", "yellow"],
  note: ["✓", "green"],
  clear: ["✓", "green"],
  removed: ["-", "dim"],
};
const WORDS = { fail: ["FAIL", "red"], pass: ["PASS", "green"], inconclusive: ["UNDECIDED", "yellow"] } as const;
/** Backticks mark code in messages; on a colour terminal the colour does. */
const CODE = /`([^`]+)`/g;

export default defineRenderer({
  id: "text",
  title: "Text for a terminal",
  mediaType: "text/plain",
  /** `limit` is in UTF-16 code units. */
  render(report, options = {}) {
    const terminal = terminalOf(options.colour ?? false, options.width);
    const rows = rowsOf(report);
    const parts = [
      findingsByFile(report, terminal),
      notesByRule(report, terminal),
      table(rows, terminal),
      audit(report, terminal),
      notChecked(report, terminal),
      proposal(report, terminal),
      closing(report, rows, terminal),
    ];
    const text = parts
      .filter((part) => part.length > 0)
      .map((part) => part.join("\n"))
      .join("\n\n");
    // A runner reads commands to itself from the start of a line, and a wrapped word can come to stand there.
    const lines = text.split("\n").map((line) => line.replace(/^(\s*):(?=:)/, "$1\\:").trimEnd());
    return cut(`${lines.join("\n")}\n`, options.limit ?? Infinity);
  },
});

/** More notes than this are told by rule: they must not bury what has to change. */
const MOST_NOTES = 3;

function findingsByFile(report: Report, terminal: Terminal): string[] {
  const groups = inFull(groupsOf(report));
  const files = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const path = group.places[0]?.path ?? "";
    files.set(path, [...(files.get(path) ?? []), group]);
  }
  return [...files]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([path, inFile], index) => [
      ...(index === 0 ? [] : [""]),
      terminal.paint("bold", path === "" ? "This run" : logLine(path, LENGTHS.path)),
      ...inFile
        .sort((a, b) => firstOf((a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0)))
        .map((group) => finding(group, terminal))
        .flatMap((one, at, all) => [
          ...(isSameButMessage(one, all[at - 1]) ? [] : [one.head]),
          ...one.message,
          ...(isSameButMessage(one, all[at + 1]) ? [] : one.rest),
        ]),
    ]);
}

function inFull(groups: readonly FindingGroup[]): FindingGroup[] {
  const active = groups.filter((group) => group.state === "active");
  return active.filter(({ severity }) => severity !== "note").length < active.length - MOST_NOTES
    ? active.filter(({ severity }) => severity !== "note")
    : active;
}

/** Notes by rule, one line each, where they are too many to be told one by one. */
function notesByRule(report: Report, terminal: Terminal): string[] {
  const active = groupsOf(report).filter((group) => group.state === "active");
  const told = new Set(inFull(active));
  const rules = new Map<string, string[]>();
  for (const group of active.filter((candidate) => !told.has(candidate))) {
    const places = group.places.map(({ path, line }) => `${path}:${line}`);
    rules.set(group.rule, [...(rules.get(group.rule) ?? []), ...places]);
  }
  if (rules.size === 0) return [];
  return [
    terminal.paint("bold", "Notes"),
    ...[...rules].flatMap(([rule, places]) => {
      const title = report.rules.find(({ id }) => id === rule)?.title ?? rule;
      const shown = places.slice(0, 3).join(", ");
      const more = places.length > 3 ? ` and ${count(places.length - 3, "more place")}` : "";
      const where = places.length === 0 ? "" : ` in ${shown}${more}`;
      return [`  ${terminal.paint(STYLES.note, rule)}`, ...indented(`${title}${where}`, terminal)];
    }),
    ...indented("`model-review rules <ID>` says why; other formats list each with its fix", terminal, "dim"),
  ];
}

/** A finding in the lines that it takes. */
interface FindingLines {
  head: string;
  message: string[];
  /** Its fix, its evidence and its other places. */
  rest: string[];
}

/** Whether two of one rule at one place differ in what they say alone: the rest is then told once for both. */
function isSameButMessage(one: FindingLines, other: FindingLines | undefined): boolean {
  return other !== undefined && one.head === other.head && one.rest.join("\n") === other.rest.join("\n");
}

function finding(group: FindingGroup, terminal: Terminal): FindingLines {
  const [place, ...others] = group.places;
  const at =
    place === undefined ? "" : `${place.line}:${place.column}${place.cell === null ? "" : ` cell ${place.cell + 1}`}`;
  const repo = group.repo === null ? "" : `  ${logLine(group.repo.id, LENGTHS.id)}`;
  const head = `  ${at.padEnd(8)}  ${terminal.paint(STYLES[group.severity], group.severity.padEnd(7))}  ${terminal.paint("bold", group.rule)}${repo}`;
  const also = others.map((other) => `${other.path}:${other.line}`);
  const rest = [
    ...fixOf(group.fix, terminal),
    ...group.evidence.slice(0, 2).flatMap((one) => {
      const quote = one.quote === null ? "" : `: ${one.quote}`;
      return indented(`seen in ${evidenceText(one)}${quote}${one.url === null ? "" : ` ${one.url}`}`, terminal, "dim");
    }),
    ...(also.length === 0
      ? []
      : indented(
          `also ${also.slice(0, 5).join(", ")}${also.length > 5 ? ` and ${also.length - 5} more` : ""}`,
          terminal,
          "dim",
        )),
  ];
  return { head, message: indented(group.message, terminal), rest };
}

const INDENT = " ".repeat(12);

function indented(text: string, terminal: Terminal, style?: Style): string[] {
  const lines = wrapped(logLine(text), Math.max(30, terminal.width - INDENT.length));
  return lines.map((line) => INDENT + (style === undefined ? coded(line, terminal) : terminal.paint(style, line)));
}

/** Code in the colour for code, where there are colours. */
function coded(line: string, terminal: Terminal): string {
  return terminal.paint("cyan", "x") === "x"
    ? line
    : line.replace(CODE, (_, code: string) => terminal.paint("cyan", code));
}

/** A fix that is to be pasted keeps its lines. */
function fixOf(fix: string | null, terminal: Terminal): string[] {
  if (fix === null) return [];
  const [first, ...rest] = cut(fix, LENGTHS.paste).split(/\r?\n/);
  return [
    ...indented(`fix: ${first}`, terminal),
    ...rest.filter((line) => line.trim() !== "").map((line) => `${INDENT}  ${logLine(line)}`),
  ];
}

function table(rows: readonly RepoRow[], terminal: Terminal): string[] {
  if (rows.length === 0) return [];
  const isComparison = rows.some((row) => row.change !== null);
  const names = ["", ...(isComparison ? ["Change"] : []), "Repository"];
  const cells = rows.map((row) => [
    SIGNS[row.standing][0],
    ...(isComparison ? [row.change ?? ""] : []),
    nameOf(row),
    ...factsOf(row),
  ]);
  const titles = [...names, ...FACTS];
  if (widthOfRows([titles, ...cells]) > terminal.width) return narrowTable(rows, terminal);
  const [head, ...lines] = aligned([titles, ...cells]);
  return [
    terminal.paint("bold", head!.join("  ").trimEnd()),
    ...lines.map((line, index) =>
      [
        signed(line[0]!, rows[index]!, terminal),
        ...line.slice(1, names.length),
        ...marked(line.slice(names.length), rows[index]!, terminal),
      ].join("  "),
    ),
  ];
}

/** Where the columns do not fit: each name in a line of its own, never cut, and what is told of it below. */
function narrowTable(rows: readonly RepoRow[], terminal: Terminal): string[] {
  const [head, ...lines] = alignedWithin([FACTS, ...rows.map(factsOf)], terminal.width - 3);
  return [
    terminal.paint("bold", `   ${head![0]!.join("  ").trimEnd()}`),
    ...lines.flatMap((cells, index) => {
      const row = rows[index]!;
      const change = row.change === null ? "" : `, ${row.change}`;
      return [
        `${signed(SIGNS[row.standing][0], row, terminal)}  ${nameOf(row)}${change}`,
        ...cells.map((line) => `   ${marked(line, row, terminal).join("  ")}`).filter((line) => line.trim() !== ""),
      ];
    }),
  ];
}

const FACTS = ["License", "Documentation", "Risk", "Pinned"];

function factsOf({ license, documentation, risk, pin }: RepoRow): string[] {
  return [license, documentation, risk, pin].map(({ text }) => logLine(text).replace(CODE, "$1"));
}

function nameOf({ repo }: RepoRow): string {
  return `${logLine(repo.id, LENGTHS.id)}${repo.kind === "model" ? "" : ` (${repo.kind})`}`;
}

function signed(sign: string, { standing }: RepoRow, terminal: Terminal): string {
  return terminal.paint(SIGNS[standing][1], sign);
}

function marked(
  texts: readonly string[],
  { license, documentation, risk, pin }: RepoRow,
  terminal: Terminal,
): string[] {
  return [license, documentation, risk, pin].map(({ mark }, at) =>
    mark === "error" || mark === "warning" ? terminal.paint(STYLES[mark], texts[at]!) : texts[at]!,
  );
}

/** Worth saying where there is a choice of where to begin. */
function audit({ auditFirst = [] }: Report, terminal: Terminal): string[] {
  if (auditFirst.length < 2) return [];
  const lines = auditFirst.map(
    (entry, index) => `${index + 1}. ${logLine(entry.id, LENGTHS.id)}: ${reachWords(entry)}`,
  );
  return [
    terminal.paint("bold", "Audit first"),
    ...lines.flatMap((line) => {
      const [first, ...more] = wrapped(line, Math.max(30, terminal.width - 5));
      return [`  ${first}`, ...more.map((one) => `     ${one}`)];
    }),
  ];
}

function notChecked(report: Report, terminal: Terminal): string[] {
  const gaps = gapsOf(report);
  const lines = [
    ...gaps.unavailable.map(
      (repo) => `${repo.id}: the Hub did not answer${repo.cause === null ? "" : `, ${repo.cause}`}`,
    ),
    ...gaps.notVisible.map((repo) => `${repo.id}: ${MISSING_OR_PRIVATE}`),
    ...gaps.mishaps.map((mishap) => `${mishap.where}: failed, ${mishap.message}`),
    ...gaps.blindSpots.map((spot) => `${spot.path}:${spot.line}: ${BLIND_SPOT_REASONS[spot.reason]}, ${spot.text}`),
    ...gaps.partial.map(({ repo, open }) => `${repo.id}: not known: ${listed(open)}`),
    ...gaps.unread.map((file) => `${file.path}: not read, ${SKIP_REASONS[file.reason]}`),
  ];
  if (lines.length === 0) return [];
  const most = 20;
  const rest = lines.length > most ? [`  and ${lines.length - most} more`] : [];
  const shown = lines.slice(0, most).flatMap((line) => {
    const [first, ...more] = wrapped(logLine(line, LENGTHS.quote), Math.max(30, terminal.width - 6));
    return [`  ${first}`, ...more.map((one) => `      ${one}`)];
  });
  return [terminal.paint("bold", "Not checked"), ...shown, ...rest];
}

function proposal(report: Report, terminal: Terminal): string[] {
  if (report.proposal == null) return [];
  const { problems, vanish, appear } = report.proposal;
  const line = (sign: string, { severity, rule, repo }: Finding): string =>
    `${sign} ${severity}  ${rule}${repo === null ? "" : `  ${repo.id}`}`;
  const lines = [
    proposalSentences(report, report.proposal).join(" "),
    ...problems.map(({ source, line: at, column, message }) => `${source}:${at}:${column}: ${message}`),
    ...vanish.map((one) => line("-", one)),
    ...appear.map((one) => line("+", one)),
  ].flatMap((one) => wrapped(logLine(one), Math.max(30, terminal.width - 2)));
  return [terminal.paint("bold", "The policy as proposed"), ...lines.map((one) => `  ${coded(one, terminal)}`)];
}

function closing(report: Report, rows: readonly RepoRow[], terminal: Terminal): string[] {
  const [word, style] = WORDS[report.verdict];
  const { detail, scope } = headlineOf(report, rows);
  const gaps = gapPhrases(gapsOf(report));
  const excepted = report.findings.filter((finding) => finding.state === "excepted").length;
  const sentences = [
    ...(detail === "" ? [] : [`${capitalised(detail)}.`]),
    ...scope,
    ...(excepted > 0 ? [`${count(excepted, "finding")} accepted by an exception.`] : []),
    ...(gaps.length > 0 ? [`Not checked: ${gaps.join(", ")}.`] : []),
    ...(report.policyImplicit ? ["No policy file: the recommended preset applies and only warns."] : []),
    `${count(report.run.scanned.files, "file")} read, ${count(usesOf(report).length, "reference")}.`,
    ...outsideNotes(report),
  ];
  const text = wrapped(logLine(sentences.join(" ")), terminal.width - word.length - 2);
  return text.map(
    (line, index) =>
      `${index === 0 ? terminal.paint(style, terminal.paint("bold", word)) : " ".repeat(word.length)}  ${line}`,
  );
}
