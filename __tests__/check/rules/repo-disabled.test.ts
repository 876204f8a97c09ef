import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-disabled.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("repo-disabled", () => {
  it("says what, why and what to do", () => {
    expect(said(rule, used({ record: { disabled: true } }))).toEqual([
      "error app/main.py:12 `acme/sentiment-base` has been disabled by the Hub, so its files cannot be loaded.",
    ]);
  });

  it.each([
    ["an enabled repo", used()],
    ["a repo that is not visible", used({ status: "not-visible" })],
    ["a Hub that does not answer", used({ status: "unavailable" })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
