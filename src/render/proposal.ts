import type { PolicyProposal, Report } from "../domain/report.ts";
import { count, listed } from "./words.ts";

/** What a change of the policy would do, in sentences with backticks around code. Foreign text: escape before use. */
export function proposalSentences(report: Report, proposal: PolicyProposal): string[] {
  const paths = listed(proposal.paths.map((path) => `\`${path}\``));
  const inForce = report.run.base === null ? "the one of the base" : `the one at \`${report.run.base.slice(0, 7)}\``;
  const first = `This change edits ${paths}; until it is merged, ${inForce} is in force.`;
  if (proposal.problems.length > 0)
    return [first, `As proposed it could not be used: ${count(proposal.problems.length, "mistake")}.`];
  const { appear, vanish, enforcement } = proposal;
  const difference = [
    ...(vanish.length > 0 ? [`${count(vanish.length, "finding")} would go`] : []),
    ...(appear.length > 0 ? [`${count(appear.length, "finding")} would come`] : []),
  ];
  return [
    first,
    ...(enforcement === null
      ? []
      : [`Enforcement would change from \`${enforcement.inForce}\` to \`${enforcement.proposed}\`.`]),
    difference.length === 0 ? "As proposed it would find the same here." : `As proposed, ${listed(difference)}.`,
  ];
}
