import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-stale.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("repo-stale", () => {
  const on = "rules: { repo-stale: note }";
  it("says since when, and against which limit", () => {
    expect(said(rule, { ...used({ record: { lastModified: "2024-11-20T00:00:00.000Z" } }), policy: on })).toEqual([
      "note app/main.py:12 `acme/sentiment-base` has not changed since 2024-11-20, which is more than 730 days ago.",
    ]);
  });

  it.each([
    ["off unless asked", "", "2020-01-01T00:00:00.000Z", 0],
    ["on the last day", on, "2024-11-22T00:00:00.000Z", 0],
    ["with fewer days", "rules: { repo-stale: { days: 30 } }", "2026-10-01T00:00:00.000Z", 1],
    ["without a date", on, null, 0],
    ["with a date that is none", on, "yesterday", 0],
  ])("%s", (_, policy, lastModified, count) => {
    expect(said(rule, { ...used({ record: { lastModified } }), policy })).toHaveLength(count);
  });
});

shows(rule);
