import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-ambiguous.ts";
import { judge, said, shows } from "../../builders/judging.ts";
import { licensed } from "../../builders/licensed.ts";

describe("license-ambiguous", () => {
  it.each([
    ["cc", "can be any of CC0-1.0 to CC-BY-NC-ND-4.0"],
    ["GPL", "declares `gpl`, which can be any of GPL-1.0 to GPL-3.0"],
    ["openrail", "the OpenRAIL licenses, whose use restrictions differ"],
    [["cc-by-sa-3.0", "gfdl"], "declares `gfdl`, which can be any of"],
  ])("tells %j", (declared, message) => {
    const { findings } = judge([rule], licensed(declared));
    expect(findings).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining(message),
        fix: expect.stringContaining("  - repo: acme/x\n    license: "),
      },
    ]);
  });

  it.each([["cc-by-4.0"], ["bsd-3-clause"], ["unknown"], [null], [["mit", "gemma"]], ["bigscience-openrail-m"]])(
    "is silent on %j",
    (declared) => {
      expect(said(rule, licensed(declared))).toEqual([]);
    },
  );
});

shows(rule);
