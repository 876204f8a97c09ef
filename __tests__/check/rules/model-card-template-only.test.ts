import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/model-card-template-only.ts";
import type { Documentation } from "../../../src/domain/resolution.ts";
import { judge, said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const open = [
  { line: 12, quote: "[More Information Needed]" },
  { line: 20, quote: "[More Information Needed]" },
];
const about = (overrides: Partial<Documentation>) =>
  used({ kind: "model", id: "acme/sentiment-base", documentation: documentationWith({}, overrides) });

describe("model-card-template-only", () => {
  it("counts the open places and shows them", () => {
    const given = about({ card: "template-only", placeholders: open });
    expect(said(rule, given)[0]).toContain(
      "error app/main.py:12 The card of `acme/sentiment-base` is a template that nobody has filled in: 2 of its places are open.",
    );
    expect(judge([rule], given).findings[0]!.evidence.map(({ line }) => line)).toEqual([12, 20]);
  });

  it("knows a card that is only a title", () => {
    expect(said(rule, about({ card: "template-only" }))[0]).toContain("it holds nothing but a title");
  });

  it.each([
    ["present", open],
    ["missing", []],
    ["unknown", []],
  ] as const)("is silent where the card is %s", (card, placeholders) => {
    expect(said(rule, about({ card, placeholders: [...placeholders] }))).toEqual([]);
  });

  it("weighs what the policy says of cards", () => {
    const given = about({ card: "template-only", placeholders: open });
    expect(said(rule, { ...given, policy: "documentation: { require: { card: note } }" })[0]).toMatch(/^note /);
  });
});

shows(rule);
