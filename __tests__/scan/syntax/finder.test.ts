import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Finder } from "../../../src/scan/syntax/finder.ts";

describe("Finder", () => {
  it("finds what indexOf finds, asked in any order", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "}"), maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom("}", "}}", "ab"),
        fc.array(fc.nat(45), { maxLength: 30 }),
        (content, needle, offsets) => {
          const finder = new Finder(content, needle);
          for (const at of offsets) {
            const found = content.indexOf(needle, at);
            expect(finder.next(at)).toBe(found === -1 ? content.length : found);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
