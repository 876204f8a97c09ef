import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/namespace-unclaimed.ts";
import type { Ancestor } from "../../../src/domain/resolution.ts";
import { used, said, shows } from "../../builders/judging.ts";
import { anAncestor } from "../../builders/report.ts";

describe("namespace-unclaimed", () => {
  it("says that anybody can register the name", () => {
    expect(said(rule, used({ id: "gone/x", status: "not-visible", owner: { status: "unclaimed" } }))).toEqual([
      "error app/main.py:12 `gone/x` can be taken over: nobody owns the name `gone` on the Hub, so anybody can register it.",
    ]);
  });

  it("speaks of bases: an adapter loads its base by name, others only come from it", () => {
    const from = (relation: Ancestor["relation"], more: Partial<Ancestor> = {}) =>
      used({
        lineage: {
          ancestors: [
            anAncestor({
              id: "gone/base",
              of: "acme/sentiment-base",
              relation,
              status: "not-visible",
              license: null,
              owner: { status: "unclaimed" },
              ...more,
            }),
          ],
          complete: true,
          defects: [],
        },
      });
    expect(said(rule, from("adapter"))).toEqual([
      "error app/main.py:12 `acme/sentiment-base` loads a base that can be taken over: nobody owns the name `gone` of `gone/base`.",
    ]);
    expect(said(rule, from("quantized"))).toEqual([
      "warning app/main.py:12 `acme/sentiment-base` is made from `gone/base`, whose owner is gone: anybody can register `gone`. → Do not trust what may be found under that name one day.",
    ]);
    expect(said(rule, from("adapter", { owner: { status: "user" } }))).toEqual([]);
    expect(said(rule, from("adapter", { status: "found" }))).toEqual([]);
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

shows(rule);
