import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/dataset-card-too-short.ts";
import type { Documentation } from "../../../src/domain/resolution.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const policy = "documentation: { minimum-words: 100 }\nrules: { dataset-card-too-short: warning }";
const about = (overrides: Partial<Documentation>) =>
  used({ kind: "dataset", id: "acme/reviews", documentation: documentationWith({}, overrides) });

describe("dataset-card-too-short", () => {
  it("compares with what the policy asks for", () => {
    const [line] = said(rule, { ...about({ words: 99 }), policy });
    expect(line).toContain("warning app/main.py:12 The card of dataset `acme/reviews` says what it says in 99 words, ");
    expect(line).toContain("the policy asks for 100.");
  });

  it.each([
    ["with enough words", { words: 100 }],
    ["where there is no card", { words: 0, card: "missing" }],
    ["where the card is a template", { words: 0, card: "template-only" }],
    ["where the card was cut short", { words: 20, sections: documentationWith({ bias: "unknown" }).sections }],
  ] as const)("is silent %s", (_, overrides) => {
    expect(said(rule, { ...about(overrides), policy })).toEqual([]);
  });

  it("is silent where the policy asks for no number", () => {
    expect(said(rule, { ...about({ words: 1 }), policy: "rules: { dataset-card-too-short: warning }" })).toEqual([]);
  });
});

shows(rule);
