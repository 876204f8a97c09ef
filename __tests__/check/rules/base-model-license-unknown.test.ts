import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/base-model-license-unknown.ts";
import { said, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

const gone = { status: "not-visible", license: null } as const;

describe("base-model-license-unknown", () => {
  it.each([
    [
      "no license",
      licensed("mit", [base("quantized", null)]),
      "`acme/x` names `base/m` as its base, of which no license is declared, so its terms are not known.",
    ],
    ["a family", licensed("mit", [base("finetune", "cc")]), "of which the id names a family of licenses, so"],
    ["other", licensed("mit", [base("finetune", "other")]), "of which the card says other and gives no name, so"],
    [
      "a base that is gone",
      licensed("mit", [base("finetune", null, "base/m", "acme/x", gone)]),
      "as its base, which the Hub does not show: it is gone, renamed or private, so its terms are not known.",
    ],
    [
      "one further up that is loaded along",
      licensed("mit", [base("quantized", "mit"), base("quantized", "unknown", "top/m", "base/m")]),
      "names `top/m` (`acme/x` → `base/m` → `top/m`) as its base, of which the card says that it is unknown",
    ],
  ])("tells %s", (_, given, message) => {
    const found = said(rule, given);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(message);
  });

  it.each([
    ["self-reference", "acme/x", "names itself as its base (`acme/x`)"],
    ["cycle", "a/b", "goes back to itself through its base (`a/b`)"],
    ["local-path", "/data/llama`s", "names a folder on somebody's machine as its base (`/data/llama's`)"],
    ["invalid-id", "a b c", "names as its base what cannot be a repository (`a b c`)"],
  ] as const)("tells a %s", (kind, written, message) => {
    const lineage = { ancestors: [], complete: true, defects: [{ kind, of: "acme/x", written }] };
    expect(said(rule, licensed("mit", [], { lineage }))).toEqual([
      `warning app/main.py:12 \`acme/x\` ${message}, so what it is made from is not known.`,
    ]);
  });

  it.each([
    ["a known license", licensed("mit", [base("finetune", "gemma")])],
    [
      "a Hub that did not answer",
      licensed("mit", [base("finetune", null, "base/m", "acme/x", { status: "unavailable", license: null })]),
    ],
    [
      "a path that its defect tells",
      licensed("mit", [base("adapter", null, "/x", "acme/x", { status: "not-a-repo", license: null })]),
    ],
    ["one behind a fine-tune", licensed("mit", [base("finetune", "mit"), base("quantized", null, "top/m", "base/m")])],
    [
      "a defect of another repo",
      licensed("mit", [], {
        lineage: { ancestors: [], complete: true, defects: [{ kind: "cycle", of: "base/m", written: "x" }] },
      }),
    ],
    [
      "a clarified license",
      licensed("mit", [base("quantized", null)], { license: { clarifiedBy: { source: "p", line: 1, column: 1 } } }),
    ],
    ["data", licensed("mit", [base("trained-on", null, "d/s", "acme/x", { kind: "dataset" })])],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
