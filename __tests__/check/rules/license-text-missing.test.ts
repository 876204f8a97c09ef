import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-text-missing.ts";
import { said, shows } from "../../builders/judging.ts";
import { licensed } from "../../builders/licensed.ts";

const policy = "rules: { license-text-missing: note }";
const told = (declared: string, files: string[] | null) =>
  said(rule, { ...licensed(declared, [], { record: { files } }), policy });

describe("license-text-missing", () => {
  it("tells a license that asks for its text and has none", () => {
    expect(told("apache-2.0", ["README.md", "config.json"])).toEqual([
      "note app/main.py:12 `acme/x` is labelled `Apache-2.0`, which asks for its text, and has no license file.",
    ]);
    expect(told("mit", ["license.py", "src/LICENSE", "LICENSE.png"])).toHaveLength(1);
  });

  it.each([
    ["a license file", "mit", ["LICENSE"]],
    ["one by another name", "mit", ["MODEL_LICENSE.md"]],
    ["one in British", "mit", ["LICENCE.txt"]],
    ["one for the model", "mit", ["LICENSE-MODEL"]],
    ["a license that a link satisfies", "cc-by-4.0", ["README.md"]],
    ["a dedication", "cc0-1.0", ["README.md"]],
    ["files that were not listed", "mit", null],
    ["a license that is not certain", "gpl", ["README.md"]],
  ])("is silent on %s", (_, declared, files) => {
    expect(told(declared, files)).toEqual([]);
  });

  it("is off unless asked for", () => {
    expect(said(rule, licensed("mit", [], { record: { files: ["README.md"] } }))).toEqual([]);
  });
});

shows(rule);
