import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/dataset-card-placeholder.ts";
import type { Documentation } from "../../../src/domain/resolution.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const policy = "rules: { dataset-card-placeholder: note }";
const open = { line: 12, quote: "[More Information Needed]" };
const about = (overrides: Partial<Documentation>) =>
  used({ kind: "dataset", id: "acme/reviews", documentation: documentationWith({}, overrides) });

describe("dataset-card-placeholder", () => {
  it("names the first open place and the lines of all", () => {
    const [line] = said(rule, { ...about({ placeholders: [open, { ...open, line: 30 }] }), policy });
    expect(line).toContain(
      "note app/main.py:12 The card of dataset `acme/reviews` leaves 2 places open, the first at line 12: ",
    );
    expect(line).toContain("(lines 12, 30)");
  });

  it("is silent without one, in a template that another rule names, and where nobody turned it on", () => {
    expect(said(rule, { ...about({}), policy })).toEqual([]);
    expect(said(rule, { ...about({ card: "template-only", placeholders: [open] }), policy })).toEqual([]);
    expect(said(rule, about({ placeholders: [open] }))).toEqual([]);
  });
});

shows(rule);
