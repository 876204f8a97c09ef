import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/repo-superseded.ts";
import { used, said } from "../../builders/judging.ts";

describe("repo-superseded", () => {
  it("says what, why and what to do", () => {
    expect(said(rule, used({ record: { card: { new_version: "acme/sentiment-base-2" } } }))).toEqual([
      "warning app/main.py:12 `acme/sentiment-base` has a successor: its card names `acme/sentiment-base-2` as the new version. → Try `acme/sentiment-base-2`, or note why this version stays.",
    ]);
  });

  it.each([
    ["no successor", used()],
    ["a model that names itself", used({ record: { card: { new_version: "Acme/Sentiment-Base" } } })],
    [
      "a successor under the old name of the same repo",
      used(
        {
          id: "acme/new",
          requestedAs: [{ id: "acme/old", revision: null }],
          record: { card: { new_version: "acme/old" } },
        },
        { id: "acme/old" },
      ),
    ],
    ["a value that is no id", used({ record: { card: { new_version: "../../x?y" } } })],
    ["a value of another type", used({ record: { card: { new_version: ["a/b"] } } })],
    ["a repo that is not visible", used({ status: "not-visible" })],
    ["a Hub that does not answer", used({ status: "unavailable" })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});
