import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isWide, narrowed } from "../../src/documentation/narrow.ts";

test("is the same text, whatever is in it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(narrowed(text)).toBe(text)));
  fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => expect(narrowed(text)).toBe(text)));
});

test("tells what one byte cannot hold", () => {
  expect(isWide("naïve\u00a0©\u00ff\0")).toBe(false);
  for (const text of ["ā", "–", "🤗", "日本語", "\ufeff", "\ud800"]) expect(isWide(`a${text}`)).toBe(true);
});
