import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/access-drift.ts";
import { OLD, saidOf } from "../../builders/lock.ts";
import { shows } from "../../builders/judging.ts";

describe("access-drift", () => {
  it("tells of a gate that was put up, and of one that became stricter", () => {
    expect(saidOf(rule, { gated: false }, { record: { gated: "auto" } })[0]).toMatch(
      /^warning app\/main\.py:12 `acme\/x` was open to everybody when it was locked and is gated now: its terms have to be accepted\./,
    );
    expect(saidOf(rule, { gated: "auto" }, { record: { gated: "manual" } })[0]).toContain(
      "gave access at once when it was locked and is gated now: its owner decides on each request.",
    );
  });

  it("tells of a repository that the Hub has closed, with the last good commit", () => {
    expect(saidOf(rule, { disabled: false, commit: OLD }, { record: { disabled: true } })).toEqual([
      "warning app/main.py:12 `acme/x` has been disabled by the Hub since it was locked, so its files cannot be loaded." +
        ` → Replace it, or use a copy that you kept. The last good commit is \`${OLD}\`.`,
    ]);
  });

  it("is silent where it was so before, or became easier", () => {
    expect(saidOf(rule, { gated: "manual" }, { record: { gated: "manual" } })).toEqual([]);
    expect(saidOf(rule, { gated: "manual" }, { record: { gated: "auto" } })).toEqual([]);
    expect(saidOf(rule, { gated: "auto" })).toEqual([]);
    expect(saidOf(rule, { disabled: true }, { record: { disabled: true } })).toEqual([]);
  });

  it.each(["not-visible", "unavailable"] as const)("takes %s for no change", (status) =>
    expect(saidOf(rule, { gated: "auto" }, { status })).toEqual([]),
  );
});

shows(rule);
