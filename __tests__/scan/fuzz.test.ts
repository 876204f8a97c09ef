import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createChecker, nameFor } from "../../benchmarks/fuzz/check.ts";
import { generated, mutate, randomFrom } from "../../benchmarks/fuzz/inputs.ts";
import * as plugins from "../../src/plugins.ts";
import { selectFormat } from "../../src/scan/format.ts";

/** A small share of `benchmarks/fuzz/run.ts`, which reads 200,000 inputs. */
const check = createChecker();
const random = randomFrom(7);
const examples = plugins.libraries.flatMap((library) => library.examples);

describe.each(plugins.documents.map((format) => [format.id, format] as const))(
  "%s, read with all detectors",
  (id, format) => {
    it("never throws, never takes a second, and names no place outside the file", () => {
      fc.assert(
        fc.property(generated, (text) => {
          expect([text, check({ path: nameFor(format), text })]).toEqual([text, []]);
        }),
        { numRuns: 25 },
      );
      const own = examples
        .filter(({ file, code }) => selectFormat(file, code, plugins.documents)?.id === id)
        .slice(0, 60);
      for (const { file, code } of own) {
        const text = mutate(code, examples[Math.floor(random() * examples.length)]!.code, random);
        expect([text, check({ path: file, text })]).toEqual([text, []]);
      }
    });
  },
);

describe("the check", () => {
  it("sees a reader that throws, is slow, or names a place that is not there", () => {
    const [format] = plugins.documents.filter(({ id }) => id === "json");
    const broken = (read: NonNullable<typeof format>["read"]) => createChecker([{ ...format!, read }]);
    const input = { path: "a.json", text: '{"model": "Qwen/Qwen3-4B"}' };
    expect(createChecker()(input)).toEqual([]);
    expect(broken(() => { throw new TypeError("x"); })(input)).toEqual([expect.stringContaining("TypeError: x")]);
    expect(broken((...args) => { const read = format!.read(...args); return { ...read, literals: read.literals.map((literal) => ({ ...literal, span: { start: 0, end: 99 } })) }; })(input)[0]).toBe("json: literal 0-99 of 26");
    expect(broken((...args) => { const end = process.cpuUsage().user + 1_100_000; while (process.cpuUsage().user < end); return format!.read(...args); })(input)).toEqual([expect.stringMatching(/^took [1-9]\.\d+ s$/)]);
  }); // prettier-ignore
});
