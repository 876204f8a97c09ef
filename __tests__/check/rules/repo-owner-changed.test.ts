import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-owner-changed.ts";
import { said, used, shows } from "../../builders/judging.ts";

const redirected = (from: string, to: string, kind: "model" | "dataset" = "model") =>
  used({ kind, id: to, requestedAs: [{ id: from, revision: null }] }, { id: from });

describe("repo-owner-changed", () => {
  it("names both owners", () => {
    expect(
      said(rule, redirected("runwayml/stable-diffusion-v1-5", "stable-diffusion-v1-5/stable-diffusion-v1-5")),
    ).toEqual([
      "warning app/main.py:12 `runwayml/stable-diffusion-v1-5` leads to `stable-diffusion-v1-5/stable-diffusion-v1-5`: the owner was `runwayml` and is now `stable-diffusion-v1-5`. → If you trust `stable-diffusion-v1-5`, write `stable-diffusion-v1-5/stable-diffusion-v1-5`; if not, choose another model.",
    ]);
    expect(said(rule, redirected("a/words", "b/words", "dataset"))[0]).toContain(
      "Dataset `a/words` leads to dataset `b/words`",
    );
  });

  it.each([
    ["another name of the same owner", "a/old", "a/new"],
    ["another spelling of the owner", "OpenAI-Community/gpt2", "openai-community/gpt2"],
    ["a name from before there were owners", "gpt2", "openai-community/gpt2"],
    ["the present name", "a/x", "a/x"],
  ])("is silent on %s", (_, from, to) => {
    expect(said(rule, redirected(from, to))).toEqual([]);
  });

  it("is silent where the Hub does not show it", () => {
    const given = used({ id: "a/x", status: "not-visible", record: null });
    expect(said(rule, given)).toEqual([]);
  });

  it("keeps to what the policy says", () => {
    expect(said(rule, { ...redirected("a/x", "b/x"), policy: "rules: { repo-owner-changed: error }" })[0]).toMatch(
      /^error /,
    );
  });
});

shows(rule);
