import { describe, expect, it } from "@jest/globals";
import type { OwnRepository } from "../../../src/domain/own-repository.ts";
import rule from "../../../src/check/rules/repository-license-conflict.ts";
import { judge, said as saidOf, type Case, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

const own = (expression: string | null, statement = ""): OwnRepository => ({
  licenses: [{ path: "LICENSE", written: expression ?? "LICENSE", expression }],
  statements: [{ path: "README.md", text: statement }],
});
const said = (given: Case, ownRepository: OwnRepository | null, distribution = "distributed") =>
  saidOf(rule, { ...given, ownRepository, policy: `profile: { distribution: ${distribution} }` });

describe("repository-license-conflict", () => {
  it("tells a model with narrower terms in a distribution under wider ones", () => {
    const policy = "profile: { distribution: distributed }";
    expect(judge([rule], { ...licensed("cc-by-nc-4.0"), ownRepository: own("MIT"), policy }).findings).toMatchObject([
      {
        severity: "warning",
        message:
          "This repository is `MIT` by its `LICENSE` and passes on `acme/x`, which is under `CC-BY-NC-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1); nothing here says so.",
        fix: "Say in README or NOTICE that `acme/x` is under `CC-BY-NC-4.0`, and what that means.",
        subject: "acme/x",
        related: expect.arrayContaining([{ path: "LICENSE", line: 1, role: "declared-here" }]),
      },
    ]);
  });

  it("counts the base of a model, and data", () => {
    expect(said(licensed("mit", [base("quantized", "gemma")]), own("Apache-2.0"))[0]).toContain(
      "passes on `base/m`, which is under `gemma`",
    );
    expect(said(licensed("cc-by-nc-4.0", [], { kind: "dataset" }), own("MIT"))[0]).toContain(
      "passes on dataset `acme/x`",
    );
  });

  it("for a service counts only what makes a service a distribution", () => {
    expect(said(licensed("agpl-3.0"), own("MIT"), "hosted")[0]).toContain("offers as a service `acme/x`");
    expect(said(licensed("cc-by-nc-4.0"), own("MIT"), "hosted")).toEqual([]);
    expect(said(licensed("gpl-3.0"), own("MIT"), "hosted")).toEqual([]);
  });

  it.each([
    ["as narrow a license", licensed("gpl-3.0"), own("GPL-3.0-or-later")],
    ["a narrower one", licensed("gpl-3.0"), own("AGPL-3.0-only")],
    ["a permissive model", licensed("apache-2.0"), own("MIT")],
    ["a license that is told", licensed("cc-by-nc-4.0"), own("MIT", "The weights are under CC BY NC 4.0.")],
    ["a license that is told by its Hub id", licensed("llama3.1"), own("MIT", "weights: llama3.1")],
    ["a repository without a certain license", licensed("cc-by-nc-4.0"), own(null)],
    ["a model without a certain license", licensed("unknown"), own("MIT")],
    ["a tree that was not read", licensed("cc-by-nc-4.0"), null],
  ])("is silent on %s", (_, given, repository) => {
    expect(said(given, repository)).toEqual([]);
  });

  it("is silent on internal use", () => {
    expect(said(licensed("cc-by-nc-4.0"), own("MIT"), "internal")).toEqual([]);
  });
});

shows(rule);
