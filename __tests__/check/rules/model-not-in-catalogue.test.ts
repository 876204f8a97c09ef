import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/model-not-in-catalogue.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("model-not-in-catalogue", () => {
  const catalogue = "catalogue: [ { id: acme/known } ]";
  it("says that nobody answers for it, and what is in the catalogue for the same task", () => {
    const known = used({ id: "acme/known" }, { line: 3 });
    const other = used({ id: "other/x" });
    const policy = catalogue;
    expect(
      said(rule, {
        repos: [...known.repos, ...other.repos],
        references: [...known.references, ...other.references],
        policy,
      }),
    ).toEqual([
      "warning app/main.py:12 `other/x` is not in the catalogue, so nobody answers for it here. → Add it with an owner, or use what is in the catalogue for the same task: `acme/known`.",
    ]);
  });

  it("offers what the catalogue has for the task before anybody uses it, and nothing that is retired", () => {
    const entries =
      "{ id: a/next, task: text-classification }, { id: a/past, state: retired, task: text-classification }";
    const [told] = said(rule, {
      ...used({ id: "other/x" }),
      policy: `catalogue: [ ${entries}, { id: a/z, task: translation } ]`,
    });
    expect(told).toContain("for the same task: `a/next`.");
  });

  it("follows path scopes: production here, pilot there", () => {
    const policy = `${catalogue}\npaths: [ { match: [ pilot/** ], rules: { model-not-in-catalogue: off } }, { match: [ prod/** ], rules: { model-not-in-catalogue: error } } ]`;
    const { repos, references } = used({ id: "other/x" });
    const at = (path: string) => ({ ...references[0]!, path });
    expect(said(rule, { repos, references: [at("pilot/a.py"), at("prod/b.py")], policy })).toEqual([
      expect.stringMatching(/^error prod\/b\.py:12 /),
    ]);
    expect(said(rule, { repos, references: [at("pilot/a.py")], policy })).toEqual([]);
  });

  it.each([
    ["a policy without a catalogue", "", used({ id: "other/x" })],
    ["a model in the catalogue, in any case", catalogue, used({ id: "Acme/Known" })],
    [
      "a model under its old name",
      catalogue,
      used({ id: "acme/new", requestedAs: [{ id: "acme/known", revision: null }] }, { id: "acme/known" }),
    ],
    ["a dataset", catalogue, used({ kind: "dataset", id: "other/x" })],
    ["a model that is only pushed to", catalogue, used({ id: "other/x" }, { usage: "output" as const })],
  ])("is silent on %s", (_, policy, given) => {
    expect(said(rule, { ...given, policy })).toEqual([]);
  });

  it("asks for datasets too where it is told to", () => {
    const policy = `${catalogue}\nrules: { model-not-in-catalogue: { kinds: [ model, dataset ] } }`;
    expect(said(rule, { ...used({ kind: "dataset", id: "other/x" }), policy })).toHaveLength(1);
  });
});

shows(rule);
