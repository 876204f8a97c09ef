import type { Finding, Report } from "../domain/report.ts";
import { changesOf, FIXABLE, isAbout, type Change } from "../fix/changes.ts";
import { Lines, replacementsOf } from "../fix/edit.ts";
import { editsOf, type FilePlan, type Fix, type Scan } from "../fix/fix.ts";
import { planFiles } from "../fix/plan.ts";
import type { Suggestion } from "../io/suggestions.ts";
import type { Workspace } from "../domain/workspace.ts";
import { renderSuggestion } from "../render/suggestion.ts";

/** Fixes to offer, and how many are known and not offered. */
export interface Offers {
  suggestions: Suggestion[];
  /** In files that break lines as Windows does: GitHub writes the lines of a suggestion with breaks of its own choice. */
  otherBreaks: number;
  /** Lines that are too long, or hold what nobody sees. */
  unseen: number;
}

/** Every fix that the findings of a report allow and that a person may take or leave. */
export function suggestionsOf(report: Report, workspace: Workspace, scan: Scan): Offers {
  const changes = changesOf(report, { rules: new Set(FIXABLE), renames: "same-owner" });
  const plans = planFiles(changes, workspace, scan);
  const breaksAsHere = (plan: FilePlan): boolean => new Lines(plan.text).newline === "\n";
  const all = plans.filter(breaksAsHere).flatMap((plan) => suggestionsIn(plan, report));
  const suggestions = all.filter((one) => one !== null);
  return {
    suggestions,
    otherBreaks: plans
      .filter((plan) => !breaksAsHere(plan))
      .reduce((sum, plan) => sum + replacementsOf(plan.path, plan.text, editsOf(plan)).length, 0),
    unseen: all.length - suggestions.length,
  };
}

/** Null for one that could not be seen for what it is. */
function suggestionsIn(plan: FilePlan, report: Report): (Suggestion | null)[] {
  const lines = new Lines(plan.text);
  return replacementsOf(plan.path, plan.text, editsOf(plan)).map(({ path, startLine, endLine, replacement }) => {
    const inside = plan.fixes.filter((fix) => touches(fix, lines, startLine, endLine));
    const body = renderSuggestion(
      replacement,
      inside.flatMap(({ change }) => reasonsOf(change, report)),
    );
    if (body === null) return null;
    const old = Array.from({ length: endLine - startLine + 1 }, (_, index) => lines.lineAt(startLine + index));
    return { path, startLine, endLine, lines: old, body };
  });
}

function touches({ edits }: Fix, lines: Lines, startLine: number, endLine: number): boolean {
  return edits.some(({ start, end }) => lines.lineOf(start) <= endLine && lines.lineOf(end) >= startLine);
}

function reasonsOf({ rules, reference }: Change, { findings }: Report): Finding[] {
  const isMeant = (rule: string): boolean => (rules as readonly string[]).includes(rule);
  return findings.filter(
    (finding) => finding.state === "active" && isMeant(finding.rule) && isAbout(finding, reference),
  );
}
