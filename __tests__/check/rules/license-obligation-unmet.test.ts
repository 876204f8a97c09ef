import { describe, expect, it } from "@jest/globals";
import type { OwnRepository } from "../../../src/domain/own-repository.ts";
import rule from "../../../src/check/rules/license-obligation-unmet.ts";
import { judge, said as saidOf, type Case, shows } from "../../builders/judging.ts";
import { base, licensed } from "../../builders/licensed.ts";

const own = (...texts: string[]): OwnRepository => ({
  licenses: [],
  statements: texts.map((text, index) => ({ path: ["README.md", "NOTICE", "docs/about.md"][index]!, text })),
});
const profile = (distribution: string) => `profile: { distribution: ${distribution} }`;
const said = (given: Case, ownRepository: OwnRepository | null, distribution = "hosted") =>
  saidOf(rule, { ...given, ownRepository, policy: profile(distribution) });

describe("license-obligation-unmet", () => {
  it("looks for the name that has to be shown, and says where it looked", () => {
    const { findings } = judge([rule], {
      ...licensed("llama3.1"),
      ownRepository: own("Our app", "x"),
      policy: profile("hosted"),
    });
    expect(findings).toMatchObject([
      {
        severity: "warning",
        message:
          '`acme/x` asks for what was not found here (looked in `README.md`, `NOTICE`): show "Built with Llama" prominently on a related website, user interface, blog post, about page or product documentation.',
        fix: "Add to README or NOTICE: `Built with Llama`.",
        evidence: expect.arrayContaining([
          expect.objectContaining({
            source: "license-file",
            quote: "meta-llama/llama-models@a9c89c4 models/llama3_1/LICENSE, s. 1.b.i",
          }),
        ]),
      },
    ]);
  });

  it("asks for notice and text as well where copies are handed on", () => {
    const [told] = said(licensed("llama3.1"), own("Built with Llama"), "distributed");
    expect(told).toContain("pass on a copy of the Llama 3.1 Community License Agreement with the weights");
    expect(told).toContain('keep the notice "Llama 3.1 is licensed under the Llama 3.1 Community License…"');
    expect(told).not.toContain("Show");
  });

  it("counts what a base asks for", () => {
    expect(said(licensed("mit", [base("finetune", "llama3")]), own("x"))[0]).toContain(
      'show "Built with Meta Llama 3"',
    );
  });

  it("says that there is nothing to look in", () => {
    expect(said(licensed("llama3.1"), own())[0]).toContain("(there is no README, NOTICE or license file to look in)");
  });

  it.each([
    ["the words, in other quotes and case", licensed("llama3.1"), own("… “built with\n LLAMA” …"), "hosted"],
    ["the words in any file", licensed("llama3.1"), own("", "", "Built with Llama"), "hosted"],
    ["notice, name and license named", licensed("mit"), own("Uses acme/x under the MIT License."), "distributed"],
    ["a service with a license that only asks of copies", licensed("mit"), own("x"), "hosted"],
    ["what no file can show", licensed("creativeml-openrail-m"), own("x"), "hosted"],
    ["internal use", licensed("llama3.1"), own("x"), "internal"],
    ["a dataset", licensed("cc-by-4.0", [], { kind: "dataset" }), own("x"), "distributed"],
    ["a tree that was not read", licensed("llama3.1"), null, "hosted"],
    ["a license that asks for nothing", licensed("cc0-1.0"), own("x"), "distributed"],
  ])("is silent on %s", (_, given, repository, distribution) => {
    expect(said(given, repository, distribution)).toEqual([]);
  });

  it("is silent where nobody said how the model is given out", () => {
    expect(saidOf(rule, { ...licensed("llama3.1"), ownRepository: own("x") })).toEqual([]);
  });
});

shows(rule);
