import { describe, expect, it } from "@jest/globals";
import { readMetadata } from "../../src/documentation/metadata.ts";

describe("readMetadata", () => {
  it.each([
    ["plain", "---\nlicense: mit\n---\n# Card\n", { license: "mit" }],
    [
      "after a mark and a blank line, with carriage returns",
      "\uFEFF\r\n---\r\nlicense: mit\r\n---\r\n",
      { license: "mit" },
    ],
    ["none", "# Card\n", null],
    ["empty", "---\n\n---\n", null],
    ["not closed", "---\nlicense: mit\n", null],
    ["broken", "---\nlicense: [mit\n---\n", undefined],
    ["a list", "---\n- license\n---\n", undefined],
    ["too many aliases", `---\na: &a [1]\nb: [${"*a, ".repeat(200)}*a]\n---\n`, undefined],
  ])("%s", (_, text, expected) => {
    expect(readMetadata(text)).toEqual(expected);
  });
});
