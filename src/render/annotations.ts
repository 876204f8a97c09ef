import type { Severity } from "../domain/policy.ts";
import type { Finding, Report } from "../domain/report.ts";
import { logLine, LENGTHS } from "./escape.ts";
import { remedyOf } from "./remedy.ts";
import { SEVERITIES } from "./standing.ts";
import { patternOf } from "./topics.ts";
import { capitalised, compareText, count, listedUpTo, plural } from "./words.ts";

/** GitHub's words for a severity. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** A message at a line of a file. Text is ready for a log: one line per finding, nothing invisible, nothing that a runner obeys. */
export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  /** Null for what is about the run. */
  place: { path: string; line: number; endLine: number; columns: { start: number; end: number } | null } | null;
}

export type AnnotationBudget = Record<AnnotationLevel, number>;

/** What GitHub shows of one step; it drops the rest without a word. */
export const STEP_BUDGET: AnnotationBudget = { error: 10, warning: 10, notice: 10 };

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = { error: "error", warning: "warning", note: "notice" };

interface Remark {
  finding: Finding;
  path: string | null;
  line: number;
  /** The other places of a finding know only their line. */
  isMain: boolean;
}

/**
 * The findings that count as annotations, one per line of a file, worst first. Where there are more of a level than the budget
 * has room for, its last annotation says how many are missing.
 */
export function annotationsOf(report: Report, budget: AnnotationBudget = STEP_BUDGET): Annotation[] {
  const remarks = report.findings.filter((finding) => finding.state === "active").flatMap(remarksOf);
  const lines = new Map<string, Remark[]>();
  for (const remark of remarks) {
    // What is about the run has no line to be merged on.
    const key = remark.path === null ? JSON.stringify(remark.finding) : JSON.stringify([remark.path, remark.line]);
    lines.set(key, [...(lines.get(key) ?? []), remark]);
  }
  const merged = [...lines.values()].map((onLine) => ({
    ...mergedOf(onLine),
    isMain: onLine.some((remark) => remark.isMain),
  }));
  // Stable: within a level main places come first, in the order of the report.
  merged.sort((a, b) => Number(b.isMain) - Number(a.isMain));
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const ofLevel = merged.filter((one) => one.annotation.level === level).map((one) => one.annotation);
    return within(ofLevel, level, budget[level]);
  });
}

function remarksOf(finding: Finding): Remark[] {
  const { location, related } = finding;
  if (location === null) return [{ finding, path: null, line: 0, isMain: true }];
  const others = related.filter(({ role }) => role === "also-here");
  return [
    { finding, path: location.path, line: location.line, isMain: true },
    ...others.map(({ path, line }) => ({ finding, path, line, isMain: false })),
  ];
}

function mergedOf(remarks: readonly Remark[]): { annotation: Annotation } {
  const inOrder = [...remarks].sort(
    (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
  );
  const [first] = inOrder;
  const { finding, path, line } = first!;
  const ids = [...new Set(inOrder.map((one) => one.finding.repo?.id ?? ""))].filter((id) => id !== "");
  const rules = [...new Set(inOrder.map((one) => one.finding.rule))];
  const subject = ids.length === 0 ? "" : `${listedUpTo(ids, 2)}: `;
  const { location } = finding;
  const isOneLine = location !== null && location.endLine === location.line;
  return {
    annotation: {
      level: LEVELS[finding.severity],
      title: logLine(`${subject}${listedUpTo(rules.map(patternOf), 3)}`, LENGTHS.path),
      message: inOrder.map((one) => logLine(sentenceOf(one.finding, ids.length > 1))).join("\n"),
      place:
        path === null
          ? null
          : {
              path,
              line,
              endLine: first!.isMain && location !== null ? location.endLine : line,
              // Columns count only within one line; GitHub includes the last.
              columns:
                first!.isMain && isOneLine
                  ? { start: location.column, end: Math.max(location.column, location.endColumn - 1) }
                  : null,
            },
    },
  };
}

function sentenceOf(finding: Finding, withSubject: boolean): string {
  const subject = withSubject && finding.repo !== null ? `${finding.repo.id}: ` : "";
  const fix = finding.fix === null ? "" : ` Fix: ${inOneLine(finding.fix)}`;
  return `${subject}${finding.message}${fix} (${finding.rule})`;
}

/** Lines to paste would lose their shape here: they are told where they stand. */
function inOneLine(fix: string): string {
  const { said, paste } = remedyOf(fix);
  if (paste === null) return said;
  return said === ""
    ? paste.replace(/\s*\n\s*/g, " ")
    : `${said.replace(/:\s*$/, "")} (the job summary has it to paste).`;
}

function within(annotations: readonly Annotation[], level: AnnotationLevel, most: number): Annotation[] {
  if (annotations.length <= most) return [...annotations];
  if (most <= 0) return [];
  const rest = annotations.slice(most - 1);
  const noun = level === "notice" ? "note" : level;
  const paths = [...new Set(rest.map((one) => one.place?.path ?? "the run"))].sort(compareText);
  return [
    ...annotations.slice(0, most - 1),
    {
      level,
      title: `${capitalised(count(rest.length, "more line"))} with ${plural(noun)}`,
      message: logLine(`In ${listedUpTo(paths, 5)}. The job summary has them all.`),
      place: null,
    },
  ];
}
