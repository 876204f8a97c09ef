import type { FleetReport } from "../../src/domain/fleet.ts";
import type { Report } from "../../src/domain/report.ts";
import { mergeReports } from "../../src/fleet/merge.ts";
import { aFinding, aReference, aReport, aRepo, commitOf } from "./report.ts";

/** A report of one repository of an organisation. */
export function memberReport(repository: string, overrides: Partial<Report> = {}): Report {
  const report = aReport(overrides);
  return { ...report, run: { ...report.run, repository, base: null } };
}

/** A repository that uses models, each at some places, with errors for those that are named. */
export function usingReport(
  repository: string,
  models: Readonly<Record<string, number>>,
  errors: Readonly<Record<string, string>> = {},
): Report {
  const ids = Object.keys(models);
  return memberReport(repository, {
    references: ids.flatMap((id) =>
      Array.from({ length: models[id]! }, (_, index) =>
        aReference({ id, path: `src/${id.replace("/", "-")}.py`, line: index + 1 }),
      ),
    ),
    repos: ids.map((id) => aRepo({ id })),
    findings: Object.entries(errors).map(([id, rule]) =>
      aFinding({ rule, severity: "error", repo: { kind: "model", id }, location: null, message: `${id} is bad.` }),
    ),
    verdict: Object.keys(errors).length > 0 ? "fail" : "pass",
    blindSpots: [],
    mishaps: [],
  });
}

export function merged(
  reports: readonly Report[],
  expected: readonly string[] = [],
  previous?: FleetReport,
): FleetReport {
  const merge = mergeReports("1.2.3");
  for (const report of reports) merge.add(report, `${report.run.repository}.json`);
  return merge.conclude(expected, previous ?? null);
}

/** Three repositories with good and bad models, one without a report, compared with a week ago. */
export function exampleFleet(): FleetReport {
  const before = merged([
    usingReport("acme/chat", { "acme/base": 2, "acme/old": 1 }),
    usingReport("acme/search", { "acme/bad": 1 }, { "acme/bad": "license-not-allowed" }),
  ]);
  return merged(
    [
      usingReport("acme/chat", { "acme/base": 2, "acme/bad": 1 }, { "acme/bad": "license-not-allowed" }),
      usingReport("acme/search", { "acme/bad": 3, "acme/new": 1 }, { "acme/bad": "license-not-allowed" }),
      usingReport("acme/vision", { "acme/base": 1 }),
    ],
    ["acme/chat", "acme/gone"],
    before,
  );
}

export { commitOf };
