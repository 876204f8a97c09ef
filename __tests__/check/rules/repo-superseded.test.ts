import { describe, expect, it } from "@jest/globals";
import type { ResolvedRepo } from "../../../src/domain/resolution.ts";
import rule from "../../../src/check/rules/repo-superseded.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("repo-superseded", () => {
  it("says what, why and what to do", () => {
    expect(said(rule, used({ record: { card: { new_version: "acme/sentiment-base-2" } } }))).toEqual([
      "warning app/main.py:12 `acme/sentiment-base` has a successor: its card names `acme/sentiment-base-2` as the new version. → Try `acme/sentiment-base-2`, or note why this version stays.",
    ]);
  });

  const followed = (successors: NonNullable<ResolvedRepo["successors"]>) =>
    said(rule, used({ record: { card: { new_version: "acme/two" } }, successors }))[0];

  it("follows versions to the newest", () => {
    const versions = [
      { id: "acme/two", status: "found" as const },
      { id: "acme/three", status: "found" as const },
    ];
    expect(followed({ versions, isLoop: false })).toBe(
      "warning app/main.py:12 `acme/sentiment-base` has a successor: its card names `acme/two` as the new version, and that was followed by `acme/three`. → Try `acme/three`, or note why this version stays.",
    );
  });

  it("sends nobody in a circle, or to what the Hub does not show", () => {
    expect(followed({ versions: [{ id: "acme/two", status: "found" }], isLoop: true })).toMatch(
      /^note .*whose card leads back: which of them is the newest is not told\. → Ask their owner/,
    );
    expect(followed({ versions: [{ id: "acme/two", status: "not-visible" }], isLoop: false })).toMatch(
      /^note .*has a successor that the Hub does not show/,
    );
    expect(followed({ versions: [{ id: "acme/two", status: "unavailable" }], isLoop: false })).toMatch(
      /^warning .*names `acme\/two` as the new version\. → Try `acme\/two`/,
    );
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

shows(rule);
