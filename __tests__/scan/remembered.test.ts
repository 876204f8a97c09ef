import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { detached, Remembered } from "../../src/scan/remembered.ts";

describe("detached", () => {
  it("is the same text, whatever is in it", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => detached(text) === text));
    expect(detached("\ud800 alone")).toBe("\ud800 alone");
  });
});

describe("Remembered", () => {
  it("asks once for each text, also where the answer is null", () => {
    const asked: string[] = [];
    const answers = new Remembered<number | null>();
    const answer = (text: string): number | null => (asked.push(text), text === "a" ? null : 1);
    expect(["a", "b", "a", "b"].map((text) => answers.get(text, answer))).toEqual([null, 1, null, 1]);
    expect(asked).toEqual(["a", "b"]);
  });
});
