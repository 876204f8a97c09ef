import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/dataset-card-section-missing.ts";
import type { Documentation, Section, SectionState } from "../../../src/domain/resolution.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { documentationWith } from "../../builders/report.ts";

const on = "rules: { dataset-card-section-missing: warning }";
const asks = (...sections: string[]) =>
  `${on}\ndocumentation: { require: { ${sections.map((section) => `${section}: note`).join(", ")} } }`;
const about = (states: Partial<Record<Section, SectionState>>, overrides: Partial<Documentation> = {}) =>
  used({ kind: "dataset", id: "acme/reviews", documentation: documentationWith(states, overrides) });

describe("dataset-card-section-missing", () => {
  it("asks a dataset where its data come from", () => {
    const [line] = said(rule, { ...about({ "training-data": "not-found" }), policy: asks("training-data") });
    expect(line).toContain("The card of dataset `acme/reviews` does not say where its data come from: ");
    expect(line).toContain("https://huggingface.co/datasets/acme/reviews/discussions/new");
  });

  it("does not ask it for what concerns models only", () => {
    const states = { evaluation: "not-found", "training-procedure": "not-found", specifications: "not-found" } as const;
    expect(
      said(rule, { ...about(states), policy: asks("evaluation", "training-procedure", "specifications") }),
    ).toEqual([]);
  });

  it("names what was left open", () => {
    const [line] = said(rule, { ...about({ limitations: "placeholder" }), policy: asks("limitations") });
    expect(line).toContain("was left open");
  });

  it.each([
    ["it is off", "documentation: { require: { limitations: warning } }", { limitations: "not-found" }, {}],
    ["the policy asks for nothing", on, { limitations: "not-found" }, {}],
    ["it is said", asks("limitations"), { limitations: "mentioned" }, {}],
    ["it is not known", asks("limitations"), { limitations: "unknown" }, {}],
    ["there is no card", asks("limitations"), { limitations: "not-found" }, { card: "missing" }],
  ] as const)("is silent where %s", (_, policy, states, overrides) => {
    expect(said(rule, { ...about(states, overrides), policy })).toEqual([]);
  });
});

shows(rule);
