import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/namespace-unclaimed.ts";
import { used, said } from "../../builders/judging.ts";

describe("namespace-unclaimed", () => {
  it("says that anybody can register the name", () => {
    expect(said(rule, used({ id: "gone/x", status: "not-visible", owner: { status: "unclaimed" } }))).toEqual([
      "error app/main.py:12 `gone/x` can be taken over: nobody owns the name `gone` on the Hub, so anybody can register it.",
    ]);
  });

  it.each([
    ["a namespace of an organisation", used({ status: "not-visible", owner: { status: "organization" } })],
    ["a namespace of a person", used({ status: "not-visible", owner: { status: "user" } })],
    [
      "an owner who could not be asked for",
      used({ status: "not-visible", owner: { status: "unavailable", cause: "timeout" } }),
    ],
    ["an owner who was not asked for", used({ status: "not-visible" })],
    ["a repo that is there", used({ owner: { status: "unclaimed" } })],
    ["a legacy name", used({ id: "gpt2", status: "not-visible", owner: { status: "unclaimed" } })],
  ] as const)("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });

  it("asks for the owner", () => {
    expect(rule.needs).toEqual(["owner"]);
  });
});
