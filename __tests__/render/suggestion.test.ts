import { describe, expect, it } from "@jest/globals";
import { renderSuggestion } from "../../src/render/suggestion.ts";
import { lookAtMarkdown } from "./inert.ts";

const WHY = { rule: "revision-not-pinned", message: "Model `a/b` is asked for without a revision." };

describe("a suggestion", () => {
  it("says why, each reason once, and holds the lines exactly", () => {
    expect(renderSuggestion('\tload("a/b", revision="c")\n)', [WHY, WHY])).toBe(
      'Model `a/b` is asked for without a revision. (`revision-not-pinned`)\n\n```suggestion\n\tload("a/b", revision="c")\n)\n```',
    );
  });

  it("has a fence that no line of it closes", () => {
    const text = renderSuggestion("x\n`````\ny `` z", [WHY])!;
    expect(text).toContain("\n\n``````suggestion\nx\n`````\ny `` z\n``````");
  });

  it.each([
    ["turned letters", "load('a')\u202e# x"],
    ["letters without width", "load('a\u200b/b')"],
    ["a control character", "load('a\u001b[31m')"],
    ["a carriage return", "load('a')\r"],
    ["lines that nobody could read", "x".repeat(5000)],
  ])("is not made of %s", (_, replacement) => {
    expect(renderSuggestion(replacement, [WHY])).toBeNull();
  });

  it("leaves nothing of a foreign message alive", () => {
    const hostile = {
      rule: "repo-renamed",
      message: "Model `a/b` <img src=x> @octocat #12 [x](http://y) ``` ::error::",
    };
    const text = renderSuggestion("x", [hostile])!;
    const { alive, links } = lookAtMarkdown(text);
    expect({ alive, links }).toEqual({ alive: [], links: [] });
    expect(text.endsWith("\n\n```suggestion\nx\n```")).toBe(true);
  });
});
