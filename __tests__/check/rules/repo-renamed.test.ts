import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-renamed.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("repo-renamed", () => {
  it.each([
    [
      "a legacy name",
      "bert-base-uncased",
      "google-bert/bert-base-uncased",
      "note app/main.py:12 `bert-base-uncased` is now called `google-bert/bert-base-uncased`. → Write `google-bert/bert-base-uncased`.",
    ],
    [
      "the same owner",
      "meta-llama/Meta-Llama-3.1-8B",
      "meta-llama/Llama-3.1-8B",
      "note app/main.py:12 `meta-llama/Meta-Llama-3.1-8B` is now called `meta-llama/Llama-3.1-8B`. → Write `meta-llama/Llama-3.1-8B`.",
    ],
    [
      "another spelling",
      "OpenAI-Community/GPT2",
      "openai-community/gpt2",
      "note app/main.py:12 `OpenAI-Community/GPT2` is spelt `openai-community/gpt2` on the Hub. → Write `openai-community/gpt2`.",
    ],
  ])("tells %s", (_, id, canonical, expected) => {
    expect(said(rule, used({ id: canonical, requestedAs: [{ id, revision: null }] }, { id }))).toEqual([expected]);
  });

  it("only points at the places with the old name", () => {
    const { repos, references } = used(
      {
        id: "a/new",
        requestedAs: [
          { id: "a/old", revision: null },
          { id: "a/new", revision: null },
        ],
      },
      { id: "a/old" },
    );
    const told = said(rule, { repos, references: [...references, { ...references[0]!, id: "a/new", line: 1 }] });
    expect(told).toEqual([expect.stringContaining("app/main.py:12 `a/old` is now called")]);
  });

  it("is silent on the present name", () => {
    expect(said(rule, used())).toEqual([]);
  });

  it("leaves another owner to the rule of that", () => {
    expect(said(rule, used({ id: "b/x", requestedAs: [{ id: "a/x", revision: null }] }, { id: "a/x" }))).toEqual([]);
  });

  it("keeps to what the policy says", () => {
    const given = used({ id: "a/y", requestedAs: [{ id: "a/x", revision: null }] }, { id: "a/x" });
    expect(said(rule, { ...given, policy: "rules: { repo-renamed: error }" })[0]).toMatch(/^error /);
  });
});

shows(rule);
