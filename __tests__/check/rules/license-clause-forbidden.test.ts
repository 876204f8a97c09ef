import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-clause-forbidden.ts";
import { judge, said, type Case, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

const told = (given: Case, policy: string) => said(rule, { ...given, policy });

describe("license-clause-forbidden", () => {
  it.each([
    [
      licensed("cc-by-nc-4.0"),
      "licenses: { forbid: [ noncommercial ] }",
      "`acme/x` is under `CC-BY-NC-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1), a term that `licenses.forbid` rules out.",
    ],
    [
      licensed("cc-by-nc-4.0"),
      "profile: { purpose: commercial }",
      "`acme/x` is under `CC-BY-NC-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1), while `profile.purpose` is commercial.",
    ],
    [
      licensed("apple-amlr"),
      "profile: { purpose: noncommercial }",
      "only research is allowed (`research-only`, License Scope), while `profile.purpose` is not research.",
    ],
    [
      licensed("llama3"),
      "profile: { trains-on-outputs: true }",
      "outputs may not be used to train or improve other models (`output-training-restricted`, s. 1.b.v), while `profile.trains-on-outputs` is true.",
    ],
    [
      licensed("mit", [base("adapter", "cc-by-nc-4.0")]),
      "profile: { purpose: commercial }",
      "`acme/x` is an adapter for `base/m`, which is under `CC-BY-NC-4.0`: commercial use is not allowed",
    ],
    [
      licensed("openrail"),
      "licenses: { forbid: [ use-restricted ] }",
      "`acme/x` is under `openrail`: a list of uses is forbidden (`use-restricted`, all members)",
    ],
    [
      licensed(["mit", "cc-by-nc-nd-4.0"]),
      "licenses: { forbid: [ no-derivatives, noncommercial ] }",
      "(`noncommercial`, s. 2.a.1); changed versions may not be shared (`no-derivatives`",
    ],
    [
      licensed("agpl-3.0", [], { kind: "dataset" }),
      "licenses: { forbid: [ network-copyleft ] }",
      "Dataset `acme/x` is under `AGPL-3.0-only`",
    ],
  ])("tells %#", (given, policy, message) => {
    const found = told(given, policy);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error /);
    expect(found[0]).toContain(message);
  });

  it("counts no branch of a choice that the allow list has closed", () => {
    const given = licensed("GPL-3.0 OR CC-BY-NC-4.0");
    expect(told(given, "licenses: { forbid: [ noncommercial ] }")).toEqual([]);
    expect(told(given, "licenses: { allow: [ CC-BY-NC-4.0 ], forbid: [ noncommercial ] }")).toHaveLength(1);
  });

  it("speaks of a license that is not allowed either", () => {
    expect(told(licensed("cc-by-nc-4.0"), "licenses: { allow: [ MIT ], forbid: [ noncommercial ] }")).toHaveLength(1);
    expect(
      told(licensed(["isc", "cc-by-nc-4.0"]), "licenses: { allow: [ MIT ], forbid: [ noncommercial ] }"),
    ).toHaveLength(1);
  });

  it("says a clause of one license once along a lineage", () => {
    const lineage = [base("quantized", "cc-by-nc-4.0"), base("finetune", "cc-by-nc-4.0", "top/m", "base/m")];
    expect(told(licensed("cc-by-nc-4.0", lineage), "profile: { purpose: commercial }")).toHaveLength(1);
  });

  it("keeps what it is about the same from run to run", () => {
    const { findings } = judge([rule], {
      ...licensed("mit", [base("adapter", "cc-by-nc-4.0")]),
      policy: "profile: { purpose: commercial }",
    });
    expect(findings).toMatchObject([{ subject: "base/m noncommercial" }]);
  });

  it.each([
    ["a policy that forbids nothing", licensed("cc-by-nc-4.0"), ""],
    ["a research profile", licensed("apple-amlr"), "profile: { purpose: research }"],
    ["a license without it", licensed("apache-2.0"), "licenses: { forbid: [ noncommercial ] }"],
    ["a choice with a way out", licensed("MIT OR CC-BY-NC-4.0"), "licenses: { forbid: [ noncommercial ] }"],
    ["what nobody knows", licensed("h-research"), "licenses: { forbid: [ noncommercial ] }"],
    [
      "a territory that is about multimodal models",
      licensed("llama3.2", [], { record: { pipelineTag: "text-generation" } }),
      "licenses: { forbid: [ territory-excluded ] }",
    ],
    [
      "a fine-tune of a base whose terms do not flow",
      licensed("mit", [base("finetune", "c-uda")]),
      "licenses: { forbid: [ data-use-limited ] }",
    ],
  ])("is silent on %s", (_, given, policy) => {
    expect(told(given, policy)).toEqual([]);
  });
});

shows(rule);
