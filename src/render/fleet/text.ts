import type { FleetReport } from "../../domain/fleet.ts";
import { LENGTHS, logLine } from "../escape.ts";
import { count } from "../words.ts";

/** Lines of the list: the rest stands in the files. */
const MOST_LINES = 20;

/** What a terminal or a log shows: the totals, the worst first, what moved. */
export function fleetText({ totals, repos, trend }: FleetReport): string {
  const { verdicts, standings } = totals;
  const bad = repos.filter(({ standing }) => standing === "error" || standing === "warning");
  const lines = bad.slice(0, MOST_LINES).map(({ id, standing, repositories, places, findings }) => {
    const rules = findings.filter(({ severity }) => severity === standing).map(({ rule }) => rule);
    return logLine(
      `  ${standing.padEnd(7)}  ${id}  in ${count(repositories, "repository")} at ${count(places, "place")}: ${rules.join(", ")}`,
      LENGTHS.message,
    );
  });
  return [
    `${count(totals.repositories, "repository")}: ${verdicts.fail} fail, ${verdicts.inconclusive} inconclusive, ${verdicts.pass} pass, ${verdicts.missing} without a report`,
    `${count(totals.repos, "Hub repository")} at ${count(totals.places, "place")}: ${standings.error} with errors, ${standings.warning} with warnings, ${standings.unchecked} not checked`,
    ...lines,
    ...(bad.length > lines.length ? [`  and ${bad.length - lines.length} more`] : []),
    ...(trend === null
      ? []
      : [
          `since the last merge: ${trend.repos.new.length} new, ${trend.repos.gone.length} gone, ${trend.repos.better.length} better, ${trend.repos.worse.length} worse`,
        ]),
    "",
  ].join("\n");
}
