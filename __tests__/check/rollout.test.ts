import { describe, expect, it } from "@jest/globals";
import rule from "../../src/check/rules/source-not-allowed.ts";
import { headlineOf } from "../../src/render/headline.ts";
import { judge } from "../builders/judging.ts";
import { aReference, aRepo, aReport } from "../builders/report.ts";

// The day of these tests is 2026-11-21.
const SOURCES = "sources: { owners: { allow: [ google ] } }";
const both = (policy: string, paths = ["pilot/a.py", "prod/a.py"]) =>
  judge([rule], {
    policy: `${SOURCES}\n${policy}`,
    repos: [aRepo({ id: "evil/x" })],
    references: paths.map((path) => aReference({ id: "evil/x", path })),
  });
const states = ({ findings }: ReturnType<typeof both>) =>
  findings.map(({ location, enforcement, failsFrom, related }) => [
    location?.path,
    enforcement ?? "as the run",
    failsFrom ?? null,
    related.length,
  ]);

describe("enforcement by place", () => {
  it("fails production and shows the pilot, each with its own finding", () => {
    const conclusion = both("paths: [ { match: [ pilot/** ], enforcement: observe } ]");
    expect(conclusion.verdict).toBe("fail");
    expect(conclusion.reason).toBe("1 error (source-not-allowed).");
    expect(states(conclusion)).toEqual([
      ["pilot/a.py", "observe", null, 0],
      ["prod/a.py", "as the run", null, 0],
    ]);
  });

  it("passes where only the pilot has errors", () => {
    const conclusion = both("paths: [ { match: [ pilot/** ], enforcement: observe } ]", ["pilot/a.py"]);
    expect(conclusion).toMatchObject({
      verdict: "pass",
      reason: "1 error (source-not-allowed), and enforcement is observe.",
    });
  });

  it("enforces in production alone", () => {
    const policy = "enforcement: warn\npaths: [ { match: [ prod/** ], enforcement: enforce } ]";
    expect(both(policy).verdict).toBe("fail");
    expect(both(policy, ["pilot/a.py", "lib/a.py"]).verdict).toBe("pass");
  });

  it("lets the later scope win, a day included", () => {
    const policy =
      "enforce-from: 2027-01-15\npaths: [ { match: [ prod/** ], enforcement: enforce }, { match: [ prod/new/** ], enforcement: observe, enforce-from: 2026-12-01 } ]";
    expect(states(both(policy, ["pilot/a.py", "prod/new/a.py"]))).toEqual([
      ["pilot/a.py", "as the run", "2027-01-15", 0],
      ["prod/new/a.py", "observe", "2026-12-01", 0],
    ]);
    expect(both(policy).verdict).toBe("fail");
  });
});

describe("enforcement by day", () => {
  it.each([
    ["2026-11-22", "pass"],
    ["2026-11-21", "fail"],
    ["2020-01-01", "fail"],
  ])("from %s on it is today: %s", (day, verdict) => {
    expect(both(`enforce-from: ${day}`).verdict).toBe(verdict);
  });

  it("is told in advance on every run, with what will fail", () => {
    const told = (policy: string, enforcement: "observe" | "warn" | "enforce", day: string | null) => {
      const { findings, verdict, reason } = both(policy);
      return headlineOf(aReport({ findings, verdict, reason, enforcement, enforceFrom: day }), []).scope.slice(1);
    };
    expect(told("enforce-from: 2027-01-15", "warn", "2027-01-15")).toEqual([
      "Nothing fails the check, because the policy only warns.",
      "From 2027-01-15 on 1 of these errors fails the check.",
    ]);
    expect(told("paths: [ { match: [ pilot/** ], enforce-from: 2027-03-01 } ]", "enforce", null)).toEqual([
      "1 error does not fail the check: the policy does not enforce there.",
      "From 2027-03-01 on 1 of these errors fails the check.",
    ]);
    const clean = aReport({ findings: [], enforcement: "warn", enforceFrom: "2027-01-15" });
    expect(headlineOf(clean, []).scope.at(-1)).toBe("From 2027-01-15 on errors fail the check.");
    const late = aReport({ findings: [], enforcement: "enforce", enforceFrom: "2026-01-15" });
    expect(headlineOf(late, []).scope.join(" ")).not.toContain("2026-01-15");
  });
});
