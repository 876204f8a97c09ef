import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  ENFORCEMENTS,
  enforcementOn,
  looserFrom,
  overPlan,
  policyAtBranch,
  type EnforcementPlan,
} from "../../src/policy/enforcement.ts";
import { aPolicy, policyOf } from "../builders/policy.ts";

const plan = (enforcement: EnforcementPlan["enforcement"], enforceFrom: string | null = null): EnforcementPlan => ({
  enforcement,
  enforceFrom,
});

describe("enforcement on a day", () => {
  it.each([
    [plan("enforce"), "2027-01-14", "enforce"],
    [plan("enforce", "2027-01-15"), "2027-01-14", "warn"],
    [plan("enforce", "2027-01-15"), "2027-01-15", "enforce"],
    [plan("warn", "2027-01-15"), "2027-01-14", "warn"],
    [plan("observe", "2027-01-15"), "2027-01-14", "observe"],
    [plan("observe", "2027-01-15"), "2027-02-01", "enforce"],
    [plan("observe"), "2027-02-01", "observe"],
  ] as const)("%j on %s is %s", (given, day, expected) => {
    expect(enforcementOn(given, day)).toBe(expected);
  });

  it.each([
    [{ enforcement: "enforce" }, plan("enforce")],
    [{ enforceFrom: "2027-02-01" }, plan("warn", "2027-02-01")],
    [{ enforcement: "observe", enforceFrom: "2027-02-01" }, plan("observe", "2027-02-01")],
    [{}, plan("warn", "2027-01-15")],
  ] as const)("%j over a plan for January is %j", (upper, expected) => {
    expect(overPlan(plan("warn", "2027-01-15"), upper)).toEqual(expected);
  });

  it("is looser from a day on exactly where some day says so", () => {
    const days = ["2027-01-01", "2027-01-05", "2027-01-10"];
    const any = fc.record({
      enforcement: fc.constantFrom(...ENFORCEMENTS),
      enforceFrom: fc.option(fc.constantFrom(...days), { nil: null }),
    });
    const rank = (one: EnforcementPlan, day: string) => ENFORCEMENTS.indexOf(enforcementOn(one, day));
    const every = Array.from({ length: 14 }, (_, index) => `2026-12-${String(index + 25).padStart(2, "0")}`).concat(
      Array.from({ length: 14 }, (_, index) => `2027-01-${String(index + 1).padStart(2, "0")}`),
    );
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(looserFrom(one, other) !== null).toBe(every.some((day) => rank(one, day) < rank(other, day)));
      }),
    );
  });
});

describe("a policy at a branch", () => {
  const policy = aPolicy(
    "paths: [ { match: [ a/** ], enforcement: warn }, { branches: [ 'release/*', main ], enforcement: observe } ]",
  );

  it.each([
    ["release/1", 2],
    ["main", 2],
    ["feature/release/1", 1],
    [null, 1],
  ])("on %s has %i scopes", (branch, number) => {
    expect(policyAtBranch(policy, branch).paths).toHaveLength(number);
  });

  it("needs paths or branches in a scope", () => {
    expect(() => aPolicy("paths: [ { enforcement: warn } ]")).toThrow("this needs `match` or `branches`");
  });
});

describe("layers", () => {
  it("take back a day by saying what holds now", async () => {
    const at = async (text: string) =>
      policyOf({
        "policy.yml": `extends: [ ./below.yml ]\n${text}`,
        "below.yml": "extends: []\nenforce-from: 2027-01-15",
      });
    expect(await at("enforcement: enforce")).toMatchObject({ enforcement: "enforce", enforceFrom: null });
    expect(await at("unavailable: fail")).toMatchObject({ enforcement: "enforce", enforceFrom: "2027-01-15" });
    expect(await at("enforcement: observe\nenforce-from: 2027-02-01")).toMatchObject({
      enforcement: "observe",
      enforceFrom: "2027-02-01",
    });
  });
});
