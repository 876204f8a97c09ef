import type { BaselineStanding, Finding, Report } from "../domain/report.ts";
import { gapsOf } from "./coverage.ts";
import type { RepoRow } from "./rows.ts";
import {
  activeFindings,
  concernsModels,
  isComparison,
  isEnforced,
  olderFindings,
  tallyOf,
  type Standing,
} from "./standing.ts";
import { count, countOlder, listed, plural } from "./words.ts";

/** The verdict in words, and what was looked at. Foreign text only where the reason of a report is quoted. */
export interface Headline {
  standing: Standing;
  word: "failed" | "passed" | "undecided" | "resolved";
  /** `2 errors in 1 of 3 models`, or nothing. */
  detail: string;
  /** Sentences on what was compared, and on what holds back the verdict. */
  scope: string[];
}

const KINDS = ["model", "dataset", "space"] as const;

export function headlineOf(report: Report, rows: readonly RepoRow[], replaces = false): Headline {
  return { ...verdictOf(report, rows, replaces), scope: [...scopeOf(report, rows), ...limitsOf(report)] };
}

function verdictOf(report: Report, rows: readonly RepoRow[], replaces: boolean): Omit<Headline, "scope"> {
  const tally = tallyOf(activeFindings(report));
  const numbers = [
    ...(tally.error > 0 ? [count(tally.error, "error")] : []),
    ...(tally.warning > 0 ? [count(tally.warning, "warning")] : []),
  ];
  const found = numbers.length === 0 ? "" : `${listed(numbers)}${whereOf(rows)}`;
  const reason = report.reason.replace(/\.\s*$/, "");
  if (report.verdict === "fail") return { standing: "error", word: "failed", detail: found || reason };
  if (report.verdict === "inconclusive") {
    const unchecked = gapsOf(report).unavailable.length;
    const why = unchecked > 0 ? `the Hub did not answer for ${count(unchecked, "repository")}` : reason;
    return { standing: "unchecked", word: "undecided", detail: found === "" ? why : `${why}; ${found}` };
  }
  if (found !== "") return { standing: "warning", word: "passed", detail: found };
  if (tally.note > 0) return { standing: "clear", word: "passed", detail: count(tally.note, "note") };
  return { standing: "clear", word: replaces ? "resolved" : "passed", detail: "" };
}

/** ` in 2 of 4 models`, ` in all 4 models`; nothing where there is only one. */
function whereOf(rows: readonly RepoRow[]): string {
  const present = rows.filter((row) => row.standing !== "removed");
  const affected = present.filter((row) => row.standing === "error" || row.standing === "warning");
  if (affected.length === 0) return "";
  if (present.length === 1) return "";
  return affected.length === present.length
    ? ` in all ${numberOf(present)}`
    : ` in ${affected.length} of ${numberOf(present)}`;
}

/** `3 models`, `4 models and datasets`. */
function numberOf(rows: readonly RepoRow[]): string {
  const kinds = KINDS.filter((kind) => rows.some((row) => row.repo.kind === kind));
  return kinds.length === 1 ? count(rows.length, kinds[0]!) : `${rows.length} ${listed(kinds.map(plural))}`;
}

function scopeOf(report: Report, rows: readonly RepoRow[]): string[] {
  const files = count(report.run.scanned.files, "file");
  if (!isComparison(report)) {
    if (report.references.length === 0) return [`No model, dataset or space is named in ${files}.`];
    const using = new Set(report.references.filter(({ usage }) => usage !== "mention").map(({ path }) => path));
    return rows.length === 0 ? [] : [`${listedKinds(rows)} used in ${count(using.size, "file")}.`];
  }
  if (!concernsModels(report)) return ["Nothing here changes which models are used."];
  const changes = (["added", "changed", "removed"] as const)
    .map((change) => [change, rows.filter((row) => row.change === change)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([change, some]) => `${listedKinds(some)} ${change}`);
  return changes.length === 0 ? [] : [`${listed(changes)}.`];
}

const listedKinds = (rows: readonly RepoRow[]): string =>
  listed(
    KINDS.map((kind) => [kind, rows.filter((row) => row.repo.kind === kind).length] as const)
      .filter(([, number]) => number > 0)
      .map(([kind, number]) => count(number, kind)),
  );

/** What keeps errors from failing the check, or a pass from being the whole truth. */
function limitsOf(report: Report): string[] {
  const sentences: string[] = [];
  const active = activeFindings(report);
  const held = active.filter((finding) => !isEnforced(report, finding));
  const { error } = tallyOf(held);
  if (error > 0) {
    const word = report.enforcement === "observe" ? "observes" : "warns";
    if (report.enforcement !== "enforce" && report.verdict !== "fail")
      sentences.push(
        report.policyImplicit
          ? "Nothing fails the check without a policy file."
          : `Nothing fails the check, because the policy only ${word}.`,
      );
    else if (error < tallyOf(active).error || report.verdict === "pass")
      sentences.push(
        `${count(error, "error")} ${error === 1 ? "does" : "do"} not fail the check: the policy does not enforce there.`,
      );
  }
  // Only who asked for it has errors that are enforced and do not fail.
  if (report.verdict !== "fail" && tallyOf(active).error > error)
    sentences.push("Nothing fails the check, because this run was started so that no finding does.");
  if (report.verdict === "inconclusive" && gapsOf(report).unavailable.length > 0)
    sentences.push("That says nothing against them: run the review again once the Hub answers.");
  sentences.push(...deadlinesOf(report, held));
  if (report.baseline != null) sentences.push(...baselineSentences(report.baseline));
  const older = olderFindings(report);
  const tally = tallyOf(older);
  // Notes alone are worth no sentence: what is folded counts them too.
  if (tally.error + tally.warning > 0 && isComparison(report))
    sentences.push(`${countOlder(tally)} ${older.length === 1 ? "is" : "are"} not counted.`);
  return sentences;
}

/** The countdown, and what a change of the baseline would do. */
function baselineSentences({ begun, left, complete, proposed, until, ended }: BaselineStanding): string[] {
  const most = complete ? "" : "at most ";
  const next = proposed === 1 ? "entry to the baseline, which holds" : "entries to the baseline, which hold";
  return [
    ...(begun > 0 ? [`Baseline: ${most}${left} of ${count(begun, "entry")} left.`] : []),
    ...(until === null || left === 0
      ? []
      : [ended ? `It ended on ${until}, so what is left counts.` : `What is left counts after ${until}.`]),
    ...(proposed > 0 ? [`This change adds ${proposed} ${next} once it is merged.`] : []),
  ];
}

/** What does not fail yet, and from which day on it does: told on every run before that day. */
function deadlinesOf({ enforceFrom = null, enforcement }: Report, held: readonly Finding[]): string[] {
  const errors = held.filter(({ severity }) => severity === "error");
  const days = [...new Set(errors.flatMap(({ failsFrom }) => failsFrom ?? []))].sort();
  const sentences = days.map((day) => {
    const number = errors.filter(({ failsFrom }) => failsFrom === day).length;
    return `From ${day} on ${number === 1 ? "1 of these errors fails" : `${number} of these errors fail`} the check.`;
  });
  const isAhead = enforceFrom !== null && enforcement !== "enforce" && !days.includes(enforceFrom);
  return isAhead ? [...sentences, `From ${enforceFrom} on errors fail the check.`] : sentences;
}
