import type { BlindSpot, SkippedFile } from "../domain/reference.ts";
import type { Mishap, Report, ReviewedRepo } from "../domain/report.ts";
import { count } from "./words.ts";

/** What this review could not see: told, never counted as good. */
export interface Gaps {
  /** The Hub did not answer. */
  unavailable: ReviewedRepo[];
  /** Missing or private: without a token the Hub does not say which. */
  notVisible: ReviewedRepo[];
  /** Found, and something that was asked about them stayed open. */
  partial: { repo: ReviewedRepo; open: string[] }[];
  /** Of a comparison only those in files that it touches. */
  blindSpots: BlindSpot[];
  /** Of a comparison: those in the other files. */
  olderBlindSpots: BlindSpot[];
  /** Text files that were not read. */
  unread: SkippedFile[];
  mishaps: Mishap[];
}

/** A file of these kinds holds no reference. */
const HOLDS_NOTHING: readonly SkippedFile["reason"][] = ["binary", "symlink", "submodule"];

export function gapsOf(report: Report): Gaps {
  return {
    unavailable: report.repos.filter((repo) => repo.status === "unavailable"),
    notVisible: report.repos.filter((repo) => repo.status === "not-visible"),
    partial: report.repos
      .filter((repo) => repo.status === "found")
      .map((repo) => ({ repo, open: openQuestions(repo) }))
      .filter(({ open }) => open.length > 0),
    blindSpots: report.blindSpots.filter(({ touched }) => touched !== false),
    olderBlindSpots: report.blindSpots.filter(({ touched }) => touched === false),
    unread: report.run.scanned.skipped.filter((file) => !HOLDS_NOTHING.includes(file.reason)),
    mishaps: report.mishaps,
  };
}

/** One phrase per kind of gap: `1 repository without an answer from the Hub`. */
export function gapPhrases(gaps: Gaps): string[] {
  const phrases: [number, string, string][] = [
    [gaps.unavailable.length, "repository", "without an answer from the Hub"],
    [gaps.notVisible.length, "repository", "missing or private"],
    [gaps.partial.length, "repository", "known in part"],
    [gaps.blindSpots.length, "place", NAME_UNREAD],
    [gaps.unread.length, "file", "not read"],
    [gaps.mishaps.length, "step", "of this tool that failed"],
  ];
  return phrases.filter(([number]) => number > 0).map(([number, noun, what]) => `${count(number, noun)} ${what}`);
}

/** What is said of a blind spot, behind how many there are. */
export const NAME_UNREAD = "where the name of the model could not be read";

/** Of a comparison: what was left unread, and what could not be read outside of it, as sentences. */
export function outsideNotes(report: Report): string[] {
  const older = gapsOf(report).olderBlindSpots.length;
  return [
    ...(isOfPart(report) ? [`${unaffectedFiles(report)} that this change does not concern left unread.`] : []),
    ...(older === 0 ? [] : [`In files that it does not touch: ${count(older, "place")} ${NAME_UNREAD}.`]),
  ];
}

/** Whether files were left unread because a change does not concern them: what they use is not in the report. */
export function isOfPart({ run: { scanned } }: Report): boolean {
  return (scanned.unaffected ?? 0) > 0;
}

/** Whether only files of some paths were asked for. */
function isOfPaths({ run: { scanned } }: Report): boolean {
  return (scanned.paths ?? []).length > 0;
}

/** Whether every use in the tree is in the report, as far as anybody can tell. Of a repo itself something may be open. */
export function seesEverything(report: Report): boolean {
  return !isOfPart(report) && !isOfPaths(report) && gapPhrases({ ...allGapsOf(report), partial: [] }).length === 0;
}

/** What an inventory has to say of its own gaps, one phrase per kind. */
export function inventoryGaps(report: Report): string[] {
  const unread = isOfPart(report) ? [`${unaffectedFiles(report)} that the compared change does not concern`] : [];
  const left = isOfPaths(report) ? ["all files but those that were asked for by path"] : [];
  return [...unread, ...left, ...gapPhrases(allGapsOf(report))];
}

/** For what is said of a whole tree, whoever touched it. */
function allGapsOf(report: Report): Gaps {
  return { ...gapsOf(report), blindSpots: report.blindSpots };
}

const unaffectedFiles = ({ run: { scanned } }: Report): string => count(scanned.unaffected ?? 0, "file");

/** What was asked about a found repo and not answered. */
export function openQuestions({ lineage, scan, owner, documentation, rollbacks = [] }: ReviewedRepo): string[] {
  return [
    ...(lineage.complete ? [] : ["ancestors"]),
    ...(documentation?.card === "unknown" ? ["card"] : []),
    ...(scan?.status === "unavailable" ? ["scan of its files"] : []),
    ...(owner?.status === "unavailable" ? ["owner"] : []),
    ...(rollbacks.some(({ status }) => status === "unavailable") ? ["commit to go back to"] : []),
  ];
}

/** Of a repo that the Hub does not show, where it gives no cause. */
export const MISSING_OR_PRIVATE = "not visible, missing or private";

export const BLIND_SPOT_REASONS: Readonly<Record<BlindSpot["reason"], string>> = {
  "dynamic-id": "the id is computed",
  template: "the id has a variable part",
  "implicit-default": "the library chooses the model",
  "unreadable-file": "the file is not in its format",
};

export const SKIP_REASONS: Readonly<Record<SkippedFile["reason"], string>> = {
  "too-large": "too large",
  binary: "binary",
  unreadable: "not readable",
  symlink: "a link",
  submodule: "a submodule",
  "too-many-files": "over the number of files",
};
