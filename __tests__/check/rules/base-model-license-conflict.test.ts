import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/base-model-license-conflict.ts";
import { judge, said, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

describe("base-model-license-conflict", () => {
  it.each([
    [
      "a quantized Llama 3 labelled MIT",
      licensed("mit", [base("quantized", "llama3", "meta-llama/Meta-Llama-3-8B")]),
      "`acme/x` is labelled `MIT` and is a quantization of `meta-llama/Meta-Llama-3-8B`, whose license `llama3` stays with it: a list of uses is forbidden (`use-restricted`, s. 1.b.iv); a separate license is needed above a number of monthly users (`mau-threshold`, s. 2); outputs may not be used to train or improve other models (`output-training-restricted`, s. 1.b.v).",
    ],
    [
      "an adapter",
      licensed("mit", [base("adapter", "cc-by-nc-4.0")]),
      "is an adapter for `base/m`, whose license `CC-BY-NC-4.0` stays with it: commercial use is not allowed (`noncommercial`, s. 2.a.1).",
    ],
    [
      "a merge",
      licensed("apache-2.0", [base("merge", "mit", "a/m"), base("merge", "gemma", "b/m")]),
      "is merged from `b/m`, whose license `gemma` stays with it",
    ],
    ["a fine-tune", licensed("apache-2.0", [base("finetune", "gemma")]), "is made from `base/m`, whose"],
    [
      "a grandparent, with the way",
      licensed("apache-2.0", [base("quantized", "apache-2.0"), base("finetune", "gemma", "google/gemma-2b", "base/m")]),
      "goes back to `google/gemma-2b` (`acme/x` → `base/m` → `google/gemma-2b`), whose",
    ],
    [
      "a base that was renamed",
      licensed("mit", [base("quantized", "gemma", "old/m", "acme/x", { canonicalId: "new/m" })]),
      "of `new/m` (named `old/m` there), whose",
    ],
    [
      "a family",
      licensed("mit", [base("finetune", "openrail")]),
      "whose license `openrail` stays with it: a list of uses is forbidden (`use-restricted`, all members).",
    ],
  ])("tells %s", (_, given, message) => {
    const found = said(rule, given);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error app\/main\.py:12 /);
    expect(found[0]).toContain(message);
  });

  it("says the same terms once, at the nearest base", () => {
    const lineage = [base("quantized", "llama3.1"), base("finetune", "llama3.1", "top/m", "base/m")];
    expect(judge([rule], licensed("mit", lineage)).findings).toMatchObject([{ subject: "base/m" }]);
  });

  it("tells both cards as evidence", () => {
    const [finding] = judge([rule], licensed("mit", [base("quantized", "gemma")])).findings;
    expect(finding!.evidence).toMatchObject([
      { source: "card", quote: "license: mit", url: expect.stringContaining("/acme/x/tree/") },
      { source: "card", quote: "license: gemma", url: "https://huggingface.co/base/m" },
    ]);
  });

  it("only notes an owner's own work", () => {
    const found = said(rule, licensed("mit", [base("quantized", "gemma", "acme/y")]));
    expect(found).toEqual([expect.stringMatching(/^note .* Both have one owner, who may license the work anew\.$/)]);
  });

  it.each([
    ["MIT on Apache", licensed("mit", [base("finetune", "apache-2.0")])],
    ["the same license", licensed("llama3", [base("quantized", "llama3")])],
    ["a stricter label", licensed("cc-by-nc-4.0", [base("finetune", "mit")])],
    ["no label", licensed(null, [base("adapter", "cc-by-nc-4.0")])],
    ["a base without a label", licensed("mit", [base("quantized", null)])],
    ["data", licensed("mit", [base("trained-on", "cc-by-nc-4.0", "d/s", "acme/x", { kind: "dataset" })])],
    ["no lineage", licensed("mit")],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });

  it("asks for the lineage", () => {
    expect(rule.needs).toEqual(["lineage"]);
  });
});

shows(rule);
