import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/model-card-section-missing.ts";
import { SECTIONS, type Documentation, type Section, type SectionState } from "../../../src/domain/resolution.ts";
import { judge, said, used, shows } from "../../builders/judging.ts";
import { documentationWith, type RepoOverrides } from "../../builders/report.ts";

const asks = (...sections: string[]) =>
  `documentation: { require: { ${sections.map((section) => `${section}: warning`).join(", ")} } }`;
const about = (
  states: Partial<Record<Section, SectionState>>,
  overrides: Partial<Documentation> = {},
  repo: RepoOverrides = {},
) => used({ documentation: documentationWith(states, overrides), ...repo });

describe("model-card-section-missing", () => {
  it("says what is not told, where it looked, and how to ask for it", () => {
    const given = about({ limitations: "not-found" });
    const [line] = said(rule, { ...given, policy: asks("limitations") });
    expect(line).toMatch(
      /^warning app\/main\.py:12 The card of `acme\/sentiment-base` does not say where the model fails: no heading, label, table or sentence among 640 words tells it \(README\.md at [0-9a-f]{7}\)\./,
    );
    expect(line).toContain(
      "ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card does not say where the model fails. Could you add a section “Limitations”",
    );
    const [finding] = judge([rule], { ...given, policy: asks("limitations") }).findings;
    expect(finding).toMatchObject({ subject: "limitations", evidence: [{ source: "card", path: "README.md" }] });
  });

  it("asks for all that is missing in one discussion", () => {
    const given = about({ limitations: "not-found", evaluation: "placeholder", bias: "not-found" });
    const { findings } = judge([rule], { ...given, policy: asks("limitations", "evaluation", "bias") });
    expect(findings).toHaveLength(3);
    expect(new Set(findings.map(({ fix }) => fix)).size).toBe(1);
    expect(findings[0]!.fix).toContain(
      "“The card does not say where the model fails, which bias and harm to expect or how it was evaluated. Could you add sections for that? “Limitations”: where does it fail",
    );
  });

  it("names the heading that was left open, with its line as evidence", () => {
    const given = about({ limitations: "placeholder" });
    const [finding] = judge([rule], { ...given, policy: asks("limitations") }).findings;
    expect(finding!.message).toContain("`## Limitations and bias` in README.md");
    expect(finding!.message).toContain("was left open");
    expect(finding!.evidence[0]).toMatchObject({ line: 41, quote: "## Limitations and bias" });
  });

  it("asks for every section that a policy can name but the license, each with its own words", () => {
    const states = Object.fromEntries(SECTIONS.map((section) => [section, "not-found"])) as Record<
      Section,
      SectionState
    >;
    const given = about(states, {}, { record: { card: {} } });
    const { findings, mishaps } = judge([rule], { ...given, policy: asks(...SECTIONS) });
    expect(mishaps).toEqual([]);
    expect(findings.map(({ subject }) => subject).sort()).toEqual(
      SECTIONS.filter((section) => section !== "license").sort(),
    );
    expect(new Set(findings.map(({ message }) => message)).size).toBe(findings.length);
  });

  it("weighs each section as the policy does", () => {
    const policy = "documentation: { require: { limitations: error, bias: note } }";
    const lines = said(rule, { ...about({ limitations: "not-found", bias: "not-found" }), policy });
    expect(lines.map((line) => line.split(" ")[0]).sort()).toEqual(["error", "note"]);
  });

  it.each([
    ["the section is there", { limitations: "section" }, {}],
    ["a sentence says it", { limitations: "mentioned" }, {}],
    ["the card could not be read far enough, or is in another language", { limitations: "unknown" }, {}],
    ["there is no card, which another rule says", { limitations: "not-found" }, { card: "missing" }],
    ["the card is a template, which another rule says", { limitations: "placeholder" }, { card: "template-only" }],
    ["the card is not known", { limitations: "unknown" }, { card: "unknown" }],
  ] as const)("is silent where %s", (_, states, overrides) => {
    expect(said(rule, { ...about(states, overrides), policy: asks("limitations") })).toEqual([]);
  });

  it("is silent where the policy asks for nothing, and about datasets", () => {
    expect(said(rule, about({ limitations: "not-found" }))).toEqual([]);
    expect(
      said(rule, { ...about({ limitations: "not-found" }, {}, { kind: "dataset" }), policy: asks("limitations") }),
    ).toEqual([]);
  });

  it("takes a mention for too little where the policy asks for headings", () => {
    const policy = `${asks("limitations")}\nrules: { model-card-section-missing: { headings: true } }`;
    expect(said(rule, { ...about({ limitations: "mentioned" }), policy })[0]).toContain(
      "only mentions where the model fails, in line 41 of README.md",
    );
    expect(said(rule, { ...about({ limitations: "section" }), policy })).toEqual([]);
  });

  const result = {
    task: { type: "text-classification" },
    dataset: { name: "x", type: "x" },
    metrics: [{ type: "f1", value: 0.81 }],
  };
  it.each([
    ["evaluation", { "model-index": [{ name: "m", results: [result] }] }, ["README.md"], 0],
    [
      "evaluation",
      { "model-index": [{ name: "m", results: [{ ...result, metrics: [{ type: "f1", value: null }] }] }] },
      ["README.md"],
      1,
    ],
    ["evaluation", { "model-index": "broken" }, ["README.md"], 1],
    ["evaluation", {}, [".eval_results/gsm8k.yaml"], 0],
    ["training-data", { datasets: ["imdb"] }, ["README.md"], 0],
    ["training-data", { datasets: [] }, ["README.md"], 1],
    ["training-data", { datasets: "unknown" }, ["README.md"], 1],
    ["environment", { co2_eq_emissions: 1.1 }, ["README.md"], 0],
    ["limitations", { datasets: ["imdb"] }, ["README.md"], 1],
  ] as const)("%s may stand in the metadata (%j, %j): %d", (section, card, files, count) => {
    const given = about({ [section]: "not-found" }, {}, { record: { card, files: [...files] } });
    expect(said(rule, { ...given, policy: asks(section) })).toHaveLength(count);
  });

  it("points to the base of a quantization, not of a fine-tune", () => {
    const of = (relation: string) =>
      about({ limitations: "not-found" }, {}, { record: { baseModels: { relation, ids: ["acme/base"] } } });
    expect(said(rule, { ...of("quantized"), policy: asks("limitations") })[0]).toContain(
      "The card of its base, `acme/base`, may say it.",
    );
    expect(said(rule, { ...of("finetune"), policy: asks("limitations") })[0]).not.toContain("acme/base`");
  });

  it("tells that the base's card, which is repeated, does not say it either", () => {
    const given = about({ limitations: "not-found" }, { quotesBase: { line: 44, quote: "Original model card" } });
    expect(said(rule, { ...given, policy: asks("limitations") })[0]).toContain(
      "From line 44 on it repeats the card of its base, which does not say it either.",
    );
  });
});

shows(rule);
