import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-not-visible.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("repo-not-visible", () => {
  it("says what is known and what a token would tell, and never that it is gone", () => {
    const [told] = said(rule, used({ status: "not-visible" }));
    expect(told).toBe(
      "warning app/main.py:12 `acme/sentiment-base` is not visible on the Hub: it is private, misspelt or gone, and only a token with access could tell which.",
    );
  });

  it("names the kind", () => {
    expect(said(rule, used({ status: "not-visible", kind: "dataset" }))[0]).toContain(
      "Dataset `acme/sentiment-base` is not visible",
    );
  });

  it.each([
    ["found", used()],
    ["unavailable", used({ status: "unavailable" })],
    [
      "in a namespace that nobody owns, which has its own rule",
      used({ status: "not-visible", owner: { status: "unclaimed" } }),
    ],
  ])("is silent on a repo that is %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });

  it("speaks where the owner could not be asked", () => {
    expect(
      said(rule, used({ status: "not-visible", owner: { status: "unavailable", cause: "timeout" } })),
    ).toHaveLength(1);
  });
});

shows(rule);
