import type { Finding, Report } from "../domain/report.ts";
import { changesOf, FIXABLE, isAbout, type Change } from "../fix/changes.ts";
import { Lines, replacementsOf } from "../fix/edit.ts";
import { editsOf, type FilePlan, type Fix, type Scan } from "../fix/fix.ts";
import { planFiles } from "../fix/plan.ts";
import type { Suggestion } from "../io/suggestions.ts";
import type { Workspace } from "../domain/workspace.ts";
import { renderSuggestion } from "../render/suggestion.ts";

/** Every fix that the findings of a report allow and that a person may take or leave. */
export function suggestionsOf(report: Report, workspace: Workspace, scan: Scan): Suggestion[] {
  const changes = changesOf(report, { rules: new Set(FIXABLE), renames: "same-owner" });
  return planFiles(changes, workspace, scan).flatMap((plan) => suggestionsIn(plan, report));
}

function suggestionsIn(plan: FilePlan, report: Report): Suggestion[] {
  const lines = new Lines(plan.text);
  // GitHub writes the lines of a suggestion with breaks of its own choice.
  if (lines.newline !== "\n") return [];
  return replacementsOf(plan.path, plan.text, editsOf(plan)).flatMap(({ path, startLine, endLine, replacement }) => {
    const inside = plan.fixes.filter((fix) => touches(fix, lines, startLine, endLine));
    const body = renderSuggestion(
      replacement,
      inside.flatMap(({ change }) => reasonsOf(change, report)),
    );
    if (body === null) return [];
    const old = Array.from({ length: endLine - startLine + 1 }, (_, index) => lines.lineAt(startLine + index));
    return [{ path, startLine, endLine, lines: old, body }];
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
