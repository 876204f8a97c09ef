import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-not-allowed.ts";
import { judge, said, shows } from "../../builders/judging.ts";
import { base, licensed, licenseFile } from "../../builders/licensed.ts";

const policy = "licenses: { allow: [ MIT, Apache-2.0 ] }";
const told = (given: ReturnType<typeof licensed>, allow = policy) => said(rule, { ...given, policy: allow });

describe("license-not-allowed", () => {
  it("tells the license of the model itself", () => {
    expect(told(licensed("gemma"))).toEqual([
      "error app/main.py:12 `acme/x` is licensed `gemma`, which is not in licenses.allow.",
    ]);
    expect(told(licensed(["mit", "cc-by-nc-4.0"]))[0]).toContain(
      "is licensed `MIT AND CC-BY-NC-4.0` (a list, of which all apply), whose part `CC-BY-NC-4.0` is not in licenses.allow.",
    );
    expect(told(licensed(["cc-by-sa-3.0", "gfdl"]))[0]).toContain(
      "is licensed `cc-by-sa-3.0, gfdl`, which is not in licenses.allow",
    );
  });

  it("tells what is loaded along with it", () => {
    expect(told(licensed("mit", [base("adapter", "cc-by-nc-4.0")]))).toEqual([
      "error app/main.py:12 `acme/x` is an adapter for `base/m` and so bound by `CC-BY-NC-4.0`, which is not in licenses.allow.",
    ]);
    const far = [base("quantized", "mit"), base("finetune", "llama3", "top/m", "base/m")];
    expect(told(licensed("mit", far))[0]).toContain(
      "goes back to `top/m` (`acme/x` → `base/m` → `top/m`) and so bound by `llama3`",
    );
  });

  it("says a license once, at its nearest holder", () => {
    const twice = [base("quantized", "llama3"), base("finetune", "llama3", "top/m", "base/m")];
    expect(told(licensed("mit", twice))).toHaveLength(1);
    expect(told(licensed("llama3", twice))).toEqual([expect.stringContaining("`acme/x` is licensed")]);
  });

  it("tells a license text that is not allowed", () => {
    expect(told(licensed("mit", [], { license: { texts: [licenseFile("CC-BY-NC-4.0")] } }))).toEqual([
      "error app/main.py:12 `acme/x` has the text of `CC-BY-NC-4.0` in `LICENSE`, which is not in licenses.allow.",
    ]);
  });

  it("counts as used what allowed a base", () => {
    const { findings, mishaps } = judge([rule], { ...licensed("mit", [base("quantized", "apache-2.0")]), policy });
    expect([findings, mishaps]).toEqual([[], []]);
  });

  it.each([
    ["an allowed license", licensed("apache-2.0"), policy],
    ["no list", licensed("gemma"), ""],
    ["a fine-tune of a base whose license does not flow", licensed("mit", [base("finetune", "cc-by-4.0")]), policy],
    ["a choice with an allowed way", licensed("MIT OR GPL-3.0"), policy],
    ["what is not known", licensed("unknown"), policy],
    ["a base that is not known", licensed("mit", [base("quantized", "cc")]), policy],
    [
      "training data",
      licensed("mit", [base("trained-on", "cc-by-nc-4.0", "d/s", "acme/x", { kind: "dataset" })]),
      policy,
    ],
  ])("is silent on %s", (_, given, allow) => {
    expect(told(given, allow)).toEqual([]);
  });
});

shows(rule);
