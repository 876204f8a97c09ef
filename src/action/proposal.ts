import { findingKey } from "../check/check.ts";
import type { Policy } from "../domain/policy.ts";
import { PolicyError, type Finding, type PolicyProposal, type Report } from "../domain/report.ts";

/**
 * What the same review finds by the policy as the change proposes it. `paths`: the policy files that it edits. `proposed`:
 * what they say now, or what is wrong with them. `judge` reviews the same trees, and asks the Hub nothing that it was asked before.
 */
export async function proposalOf(
  report: Report,
  paths: readonly string[],
  proposed: Policy | PolicyError,
  judge: (policy: Policy) => Promise<Report>,
): Promise<PolicyProposal> {
  const nothing = { paths: [...paths], problems: [], enforcement: null, appear: [], vanish: [] };
  if (proposed instanceof PolicyError) return { ...nothing, problems: [...proposed.problems] };
  const then = await judge(proposed);
  const enforcement =
    then.enforcement === report.enforcement ? null : { inForce: report.enforcement, proposed: then.enforcement };
  return { ...nothing, enforcement, appear: missingFrom(report, then), vanish: missingFrom(then, report) };
}

/**
 * Findings of the other report that this one has not, those that were there before included: a policy is proposed for everything
 * in the tree, not only for what this change touches.
 */
function missingFrom(report: Report, other: Report): Finding[] {
  const isOpen = (finding: Finding): boolean => finding.state !== "excepted";
  const known = new Set(report.findings.filter(isOpen).map(findingKey));
  return other.findings.filter((finding) => isOpen(finding) && !known.has(findingKey(finding)));
}
