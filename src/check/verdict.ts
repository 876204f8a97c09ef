import type { Enforcement, Policy, Severity } from "../domain/policy.ts";
import type { Finding, Mishap, Verdict } from "../domain/report.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { ENFORCEMENTS } from "../policy/enforcement.ts";
import { isAtLeast } from "./order.ts";

/** From which severity on a finding fails the run. */
export type FailOn = (Severity & ("error" | "warning")) | "never";

/** What a verdict rests on. */
export interface Grounds {
  findings: readonly Finding[];
  repos: readonly ResolvedRepo[];
  mishaps: readonly Mishap[];
  /** How many references were judged, for the sentence. */
  references: number;
}

/** The verdict with its reason in one sentence. The only place where it is made. */
export function conclude(
  { findings, repos, mishaps, references }: Grounds,
  policy: Pick<Policy, "enforcement" | "unavailable">,
  failOn: FailOn,
): { verdict: Verdict; reason: string } {
  const active = findings.filter((finding) => finding.state === "active");
  const failing = failOn === "never" ? [] : active.filter((finding) => isAtLeast(finding.severity, failOn));
  const enforcementOf = (finding: Finding): Enforcement => finding.enforcement ?? policy.enforcement;
  const enforced = failing.filter((finding) => enforcementOf(finding) === "enforce");
  if (enforced.length > 0) return { verdict: "fail", reason: sentenceOf(enforced, "") };

  const unanswered = repos.filter(isUnanswered);
  const how = ENFORCEMENTS.filter((one) => failing.some((finding) => enforcementOf(finding) === one)).join(" or ");
  const held = failing.length === 0 ? "" : ` ${sentenceOf(failing, `, and enforcement is ${how}`)}`;
  if (unanswered.length > 0 && policy.unavailable !== "ignore") {
    const reason = `The Hub did not fully answer for ${unanswered.length} of ${count(repos.length, "repository")}.`;
    return { verdict: "inconclusive", reason: `${reason}${held}` };
  }
  if (mishaps.length > 0) {
    const where = [...new Set(mishaps.map((mishap) => mishap.where))].join(", ");
    return { verdict: "inconclusive", reason: `A part of the review failed: ${where}.${held}` };
  }
  if (held !== "") return { verdict: "pass", reason: held.trim() };
  return { verdict: "pass", reason: passing(active, repos.length, references) };
}

/** The exit code of a verdict: 0 pass, 1 the policy says no, 3 inconclusive where the policy says that this fails. */
export function exitCodeOf(verdict: Verdict, policy: Pick<Policy, "enforcement" | "unavailable">): 0 | 1 | 3 {
  if (verdict === "fail") return 1;
  return verdict === "inconclusive" && policy.unavailable === "fail" && policy.enforcement === "enforce" ? 3 : 0;
}

/** Whether something that was asked about a repo stayed without an answer. */
export function isUnanswered(repo: ResolvedRepo): boolean {
  return (
    repo.status === "unavailable" ||
    repo.scan?.status === "unavailable" ||
    repo.owner?.status === "unavailable" ||
    repo.rollbacks?.some(({ status }) => status === "unavailable") === true ||
    // A card that was asked for and did not come.
    repo.documentation?.card === "unknown" ||
    repo.lineage.ancestors.some(({ status, owner }) => status === "unavailable" || owner?.status === "unavailable")
  );
}

function sentenceOf(failing: readonly Finding[], ending: string): string {
  const rules = [...new Set(failing.map((finding) => finding.rule))];
  const shown = rules.slice(0, 4).join(", ") + (rules.length > 4 ? ` and ${rules.length - 4} more` : "");
  const errors = failing.filter((finding) => finding.severity === "error").length;
  const others = failing.length - errors;
  const parts = [errors > 0 ? count(errors, "error") : "", others > 0 ? count(others, "warning") : ""].filter(
    (part) => part !== "",
  );
  return `${parts.join(" and ")} (${shown})${ending}.`;
}

function passing(active: readonly Finding[], repos: number, references: number): string {
  if (references === 0) return "No model, dataset or Space is used here.";
  const subject = `${count(references, "reference")} to ${count(repos, "repository")}`;
  if (active.length === 0) return `Nothing to say against ${subject}.`;
  const warnings = active.filter((finding) => finding.severity === "warning").length;
  const notes = active.filter((finding) => finding.severity === "note").length;
  const errors = active.length - warnings - notes;
  const parts = [
    errors > 0 ? count(errors, "error") : "",
    warnings > 0 ? count(warnings, "warning") : "",
    notes > 0 ? count(notes, "note") : "",
  ].filter((part) => part !== "");
  return `Nothing that fails a run in ${subject}: ${parts.join(", ")}.`;
}

function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
