import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-gated.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("repo-gated", () => {
  it("says what, why and what to do", () => {
    expect(said(rule, used({ record: { gated: "manual" } }))).toEqual([
      "note app/main.py:12 `acme/sentiment-base` is gated: its terms have to be accepted before it can be loaded, and its owner decides on each request.",
    ]);
  });

  it.each([
    ["an open repo", used({ record: { gated: false } })],
    ["a repo that is not visible", used({ status: "not-visible" })],
    ["a Hub that does not answer", used({ status: "unavailable" })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

describe("repo-gated with access at once", () => {
  it("says so", () => {
    expect(said(rule, used({ record: { gated: "auto" } }))[0]).toContain("and access follows at once");
  });
});

shows(rule);
