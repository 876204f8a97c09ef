import { isCommit } from "../domain/repo-id.ts";
import type { Change, Location, Reference, RepoId } from "../domain/reference.ts";
import type { Finding, Report, ReviewedRepo } from "../domain/report.ts";
import type { Severity } from "../domain/policy.ts";
import { quoted } from "../domain/quoted.ts";
import { causesOf, licenseWordsOf } from "./causes.ts";
import { openQuestions } from "./coverage.ts";
import { LENGTHS } from "./escape.ts";
import { activeFindings, isComparison, STANDINGS, worstOf, type Standing } from "./standing.ts";
import { patternOf, topicOf, type Topic } from "./topics.ts";
import { compareText, count, firstOf, listed, listedUpTo } from "./words.ts";

/** One thing told of a repo: words in which backticks mark code, and how good it is. Foreign text: escape before use. */
export interface Cell {
  text: string;
  mark: Severity | "good" | null;
}

/** One line of the table of models. */
export interface RepoRow {
  repo: RepoId;
  /** Other names under which the code asks for it. */
  askedAs: string[];
  commit: string | null;
  change: Change | null;
  /** Revision or id that the base had in its place, where it is known. */
  before: string | null;
  standing: Standing;
  license: Cell;
  documentation: Cell;
  risk: Cell;
  pin: Cell;
  places: Location[];
  findings: Finding[];
}

const KINDS: readonly RepoId["kind"][] = ["model", "dataset", "space"];
const CHANGES: readonly (Change | null)[] = ["added", "changed", null, "unchanged", "removed"];
const isSame = (a: RepoId, b: RepoId): boolean => a.kind === b.kind && a.id === b.id;

/**
 * One row per repo and commit: of a comparison those that it adds, changes or removes and those with a finding that counts,
 * else all that are used. Worst first.
 */
export function rowsOf(report: Report): RepoRow[] {
  const active = activeFindings(report);
  const rows = report.repos.map((repo) => rowOf(report, repo));
  const isShown = (row: RepoRow): boolean =>
    row.findings.some((finding) => active.includes(finding)) ||
    (isComparison(report) ? row.change !== "unchanged" && row.change !== null : row.places.length > 0);
  return [...rows.filter(isShown), ...removedRows(report)].sort((a, b) =>
    firstOf(
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
      CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change),
      KINDS.indexOf(a.repo.kind) - KINDS.indexOf(b.repo.kind),
      compareText(a.repo.id, b.repo.id),
      compareText(a.commit ?? "", b.commit ?? ""),
    ),
  );
}

function rowOf(report: Report, repo: ReviewedRepo): RepoRow {
  const references = referencesTo(report, repo);
  const hasTwin = report.repos.some((other) => other !== repo && isSame(other, repo));
  const findings = report.findings.filter((finding) => isAbout(finding, repo, hasTwin ? references : null));
  const change = strongest(references.map((reference) => reference.change));
  const previous = references.find((reference) => reference.change === "changed")?.before ?? null;
  return {
    repo: { kind: repo.kind, id: repo.id },
    askedAs: [...new Set(repo.requestedAs.map((asked) => asked.id))].filter((id) => id !== repo.id),
    commit: repo.record?.commit ?? null,
    change,
    before: previous === null ? null : previous.id === repo.id ? (previous.revision ?? "no revision") : previous.id,
    standing: standingOf(repo, findings),
    license: licenseCell(repo, about(findings, "license")),
    documentation: documentationCell(repo, about(findings, "documentation")),
    risk: riskCell(repo, about(findings, "risk")),
    pin: pinCell(repo, references, about(findings, "pin")),
    places: references.map(placeOf).sort(byPlace),
    findings,
  };
}

/** References that asked for this repo and that are judged. */
export function referencesTo(report: Report, repo: ReviewedRepo): Reference[] {
  const all = report.references.filter(
    (reference) =>
      reference.kind === repo.kind &&
      reference.usage !== "output" &&
      reference.change !== "removed" &&
      repo.requestedAs.some((asked) => asked.id === reference.id && asked.revision === reference.revision),
  );
  // Mentions are judged only where the policy asks; a repo that is known by nothing else was asked for because of them.
  const uses = all.filter(({ usage }) => usage === "use");
  return uses.length > 0 ? uses : all;
}

/** Where another commit of the same repo is used too, a finding belongs to the one that its place asks for. */
function isAbout(finding: Finding, repo: ReviewedRepo, places: readonly Reference[] | null): boolean {
  const { repo: subject, location } = finding;
  if (subject === null) return false;
  if (!isSame(subject, repo) && !repo.requestedAs.some((asked) => isSame(subject, { kind: repo.kind, id: asked.id })))
    return false;
  if (location === null || places === null) return true;
  return places.some((place) => place.path === location.path && place.line === location.line);
}

function placeOf({ path, line, column, endLine, endColumn, cell }: Reference): Location {
  return { path, line, column, endLine, endColumn, cell };
}

const byPlace = (a: Location, b: Location): number =>
  firstOf(compareText(a.path, b.path), a.line - b.line, a.column - b.column);

function strongest(changes: readonly (Change | null)[]): Change | null {
  return CHANGES.find((change) => change !== null && changes.includes(change)) ?? null;
}

function standingOf(repo: ReviewedRepo, findings: readonly Finding[]): Standing {
  const worst = worstOf(findings.filter((finding) => finding.state === "active"));
  if (worst === "error" || worst === "warning") return worst;
  if (repo.status !== "found" || openQuestions(repo).length > 0) return "unchecked";
  return worst ?? "clear";
}

const about = (findings: readonly Finding[], topic: Topic): Finding[] =>
  findings.filter((finding) => topicOf(finding.rule) === topic);

const EXCEPTED = "excepted";

/** The bad patterns found, worst first, in words; those that an exception covers say so. */
function patterns(findings: readonly Finding[], said: readonly string[] = []): string[] {
  const byWeight = [...findings].sort((a, b) => weight(a) - weight(b));
  const words = byWeight.flatMap((finding) => {
    const pattern = licenseWordsOf(finding) ?? patternOf(finding.rule);
    if (finding.state === "excepted") return said.includes(pattern) ? EXCEPTED : `${pattern} (${EXCEPTED})`;
    return said.includes(pattern) ? [] : pattern;
  });
  return [...new Set(words)];
}

const weight = ({ severity }: Finding): number => ["error", "warning", "note"].indexOf(severity);

function markOf(findings: readonly Finding[]): Severity | null {
  return worstOf(findings.filter((finding) => finding.state !== "excepted"));
}

const UNCHECKED: Cell = { text: "not checked", mark: null };

function licenseCell(repo: ReviewedRepo, findings: readonly Finding[]): Cell {
  const { license, decision } = repo;
  if (repo.status !== "found" || license === null) return UNCHECKED;
  const value = license.declared ?? "";
  const names: Record<typeof license.state, string> = {
    spdx: quoted(license.expression ?? value, LENGTHS.name),
    known: quoted(value, LENGTHS.name),
    family: `${quoted(value, LENGTHS.name)} (a family, not a license)`,
    "other-named": quoted(license.name ?? value, LENGTHS.name),
    other: "`other`, not named",
    unknown: "`unknown`",
    absent: "none declared",
    unrecognised: `${quoted(value, LENGTHS.name)} (not recognised)`,
  };
  const said = license.state === "absent" ? ["missing"] : license.state === "unknown" ? ["unknown"] : [];
  const words = patterns(
    causesOf(findings).map(({ lead }) => lead),
    said,
  );
  const name = names[license.state];
  // Where the name says what is wrong already, nothing is left but that it was accepted.
  if (words.join() === EXCEPTED) return { text: `${name} (${EXCEPTED})`, mark: markOf(findings) };
  if (words.length > 0) return { text: `${name}: ${listedUpTo(words, 2)}`, mark: markOf(findings) };
  if (decision?.outcome === "allow") return { text: name, mark: markOf(findings) ?? "good" };
  return { text: name, mark: markOf(findings) };
}

/** What a reviewer looks for first in a model's card. */
const KEY_SECTIONS = ["intended-use", "limitations", "training-data", "evaluation"] as const;

function documentationCell(repo: ReviewedRepo, findings: readonly Finding[]): Cell {
  const { documentation } = repo;
  const mark = markOf(findings);
  if (repo.status !== "found" || documentation === null || documentation.card === "unknown") return UNCHECKED;
  if (documentation.card === "missing") return { text: "no card", mark };
  if (documentation.card === "template-only") return { text: "an unfilled template", mark };
  const words = patterns(findings, ["card section missing"]).map((word) => word.replace(/^card /, ""));
  const absent =
    repo.kind === "model"
      ? KEY_SECTIONS.filter((section) => ["not-found", "placeholder"].includes(documentation.sections[section]))
      : [];
  if (absent.length === KEY_SECTIONS.length) words.push("none of the key sections");
  else if (absent.length > 0) words.push(`no ${listed(absent.map((section) => section.replace("-", " ")))}`);
  // Whoever made it from its base has said nothing of what changed.
  const whose = documentation.quotesBase === undefined ? "" : ", partly its base's card";
  if (words.length === 0)
    return { text: repo.kind === "model" ? `complete${whose}` : "has a card", mark: mark ?? "good" };
  return { text: listedUpTo(words, 2), mark };
}

function riskCell(repo: ReviewedRepo, findings: readonly Finding[]): Cell {
  if (repo.status !== "found")
    return findings.length > 0 ? { text: listedUpTo(patterns(findings), 3), mark: markOf(findings) } : UNCHECKED;
  const words = patterns(findings);
  if (words.length > 0) return { text: listedUpTo(words, 3), mark: markOf(findings) };
  const facts = plainRisks(repo);
  return facts.length > 0 ? { text: listed(facts), mark: null } : { text: "none seen", mark: "good" };
}

/** What a reader would want to know even where no rule of this policy speaks of it. */
function plainRisks({ weights, remoteCode, record, scan }: ReviewedRepo): string[] {
  return [
    ...(scan?.status === "flagged" ? ["files flagged by a scan"] : []),
    ...(weights.formats.includes("pickle") && !weights.formats.includes("safetensors") ? ["pickle weights"] : []),
    ...(remoteCode.present ? ["brings its own code"] : []),
    ...(record?.disabled === true ? ["disabled"] : []),
    ...(record !== null && record.gated !== false ? ["gated"] : []),
  ];
}

function pinCell(repo: ReviewedRepo, references: readonly Reference[], findings: readonly Finding[]): Cell {
  const mark = markOf(findings);
  if (repo.status === "found" && !repo.revisionFound) {
    const revision = references[0]?.revision ?? "revision";
    return { text: `${quoted(isCommit(revision) ? revision.slice(0, 7) : revision, LENGTHS.name)} not found`, mark };
  }
  const asked =
    references.length > 0
      ? references.map((reference) => reference.revision)
      : repo.requestedAs.map((one) => one.revision);
  const pinned = asked.filter((revision) => revision !== null && isCommit(revision)).length;
  if (pinned === asked.length && pinned > 0) return { text: `\`${asked[0]!.slice(0, 7)}\``, mark: mark ?? "good" };
  if (pinned > 0) return { text: `${pinned} of ${count(asked.length, "place")}`, mark };
  const named = asked.find((revision) => revision !== null) ?? null;
  return { text: named === null ? "no" : `no, ${quoted(named, LENGTHS.name)} can move`, mark };
}

/** Repos that the head no longer names: nobody asked the Hub about them. */
function removedRows(report: Report): RepoRow[] {
  const removed = report.references.filter((reference) => reference.change === "removed");
  const subjects = removed.filter(
    (reference, index) => removed.findIndex((other) => isSame(other, reference)) === index,
  );
  const nothing: Cell = { text: "", mark: null };
  return subjects.map((reference) => ({
    repo: { kind: reference.kind, id: reference.id },
    askedAs: [],
    commit: null,
    change: "removed" as const,
    before: reference.revision,
    standing: "removed" as const,
    license: nothing,
    documentation: nothing,
    risk: nothing,
    pin: nothing,
    places: removed
      .filter((other) => isSame(other, reference))
      .map(placeOf)
      .sort(byPlace),
    findings: [],
  }));
}
