import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-too-new.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("repo-too-new", () => {
  const on = "rules: { repo-too-new: warning }";
  it("says when it was created", () => {
    expect(said(rule, { ...used({ record: { createdAt: "2026-11-15T08:00:00.000Z" } }), policy: on })).toEqual([
      "warning app/main.py:12 `acme/sentiment-base` was created on 2026-11-15, less than 14 days ago.",
    ]);
  });

  it.each([
    ["off unless asked", "", "2026-11-20T00:00:00.000Z", 0],
    ["after the last day", on, "2026-11-07T12:00:00.000Z", 0],
    ["with more days", "rules: { repo-too-new: { days: 60 } }", "2026-10-01T00:00:00.000Z", 1],
    ["without a date", on, null, 0],
    ["with the date that stands for unknown", on, "2022-03-02T23:29:04.000Z", 0],
  ])("%s", (_, policy, createdAt, count) => {
    expect(said(rule, { ...used({ record: { createdAt } }), policy })).toHaveLength(count);
  });
});

shows(rule);
