import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/dataset-license-conflict.ts";
import { said as saidOf, type Case, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

const data = (license: string, of = "acme/x") => base("trained-on", license, "data/set", of, { kind: "dataset" });

/** It asks the Hub about every dataset, so a policy has to want it. */
const said = (given: Case) => saidOf(rule, { policy: "rules: { dataset-license-conflict: note }", ...given });

describe("dataset-license-conflict", () => {
  it("notes terms that the model's license does not have", () => {
    expect(said(licensed("mit", [data("cc-by-nc-sa-4.0")]))).toEqual([
      "note app/main.py:12 `acme/x` is labelled `MIT` and was trained on `data/set` under `CC-BY-NC-SA-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1). Whether that reaches a model is unsettled.",
    ]);
  });

  it("tells whose data it is", () => {
    expect(said(licensed("mit", [base("finetune", "mit"), data("cc-by-nc-4.0", "base/m")]))[0]).toContain(
      "goes back to `base/m`, which was trained on `data/set`",
    );
  });

  it("is off unless asked for", () => {
    expect(saidOf(rule, licensed("mit", [data("cc-by-nc-4.0")]))).toEqual([]);
  });

  it("reports the terms that the policy asks for", () => {
    const policy = "rules: { dataset-license-conflict: { clauses: [ share-alike ] } }";
    expect(saidOf(rule, { ...licensed("mit", [data("cc-by-sa-4.0")]), policy })).toHaveLength(1);
    expect(saidOf(rule, { ...licensed("mit", [data("cc-by-nc-4.0")]), policy })).toEqual([]);
  });

  it.each([
    ["share-alike alone, which half of all text has", licensed("mit", [data("cc-by-sa-4.0")])],
    ["data agreements that let models go", licensed("mit", [data("cdla-sharing-1.0")])],
    ["computing data", licensed("mit", [data("c-uda")])],
    ["a model as strict", licensed("cc-by-nc-4.0", [data("cc-by-nc-4.0")])],
    ["data without a license", licensed("mit", [data("unknown")])],
    ["no label", licensed(null, [data("cc-by-nc-4.0")])],
    ["a base model", licensed("mit", [base("finetune", "cc-by-nc-4.0")])],
  ])("is silent on %s", (_, given) => {
    expect(said(given)).toEqual([]);
  });
});

shows(rule);
