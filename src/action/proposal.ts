import { findingKey } from "../check/check.ts";
import type { Policy } from "../domain/policy.ts";
import { PolicyError, type Finding, type PolicyProposal, type Report } from "../domain/report.ts";

/**
 * What the same review finds by the policy as the change proposes it. `paths`: the policy files that it edits. `open` throws
 * `PolicyError`; `judge` reviews the same trees, and asks the Hub nothing that it was asked before.
 */
export async function proposalOf(
  report: Report,
  paths: readonly string[],
  open: () => Promise<Policy>,
  judge: (policy: Policy) => Promise<Report>,
): Promise<PolicyProposal> {
  const nothing = { paths: [...paths], problems: [], enforcement: null, appear: [], vanish: [] };
  let policy: Policy;
  try {
    policy = await open();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { ...nothing, problems: [...error.problems] };
  }
  const proposed = await judge(policy);
  const enforcement =
    proposed.enforcement === report.enforcement
      ? null
      : { inForce: report.enforcement, proposed: proposed.enforcement };
  return { ...nothing, enforcement, appear: missingFrom(report, proposed), vanish: missingFrom(proposed, report) };
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
