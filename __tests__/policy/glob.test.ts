import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import picomatch from "picomatch";
import { compileGlob, globContains, globProblem, globsMayOverlap } from "../../src/policy/glob.ts";
import { processorTime } from "../builders/processor-time.ts";

describe("compileGlob", () => {
  it.each([
    ["services/**", "services/a/b.py", true],
    ["services/**", "service/a.py", false],
    ["**/*.ipynb", "a.ipynb", true],
    ["**/*.ipynb", "x/y/a.ipynb", true],
    ["**/*.ipynb", "x/a.ipynb/b", false],
    ["*.py", "a/b.py", false],
    ["a/**", "a", false],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "a/x/bb", false],
    ["**", ".github/x.yml", true],
    [".github/*.yml", ".github/x.yml", true],
    ["org/*", "org/model", true],
    ["org/*", "org/", false],
    ["*/*-uncensored*", "who/x-uncensored-v2", true],
    ["*/*-uncensored*", "x-uncensored", false],
    ["{a,b}/c", "b/c", true],
    ["{a,b{1,2}}/c", "b2/c", true],
    ["{a,b}/c", "c/c", false],
    ["v[0-9].?", "v3.x", true],
    ["v[!0-9]", "v3", false],
    ["a\\*b", "a*b", true],
    ["a\\*b", "axb", false],
    ["[unclosed", "[unclosed", false],
  ])("%s on %s is %s", (pattern, text, expected) => {
    expect(compileGlob(pattern)(text)).toBe(expected);
  });

  it("ignores case where it is told to", () => {
    expect(compileGlob("Meta-Llama/*", { ignoreCase: true })("meta-llama/LLAMA")).toBe(true);
    expect(compileGlob("Meta-Llama/*")("meta-llama/LLAMA")).toBe(false);
  });

  it("agrees with picomatch on patterns and paths of the same few letters", () => {
    const part = fc.constantFrom("a", "b", "*", "?", "ab", "a*", "*b", "**", "{a,b}", "[ab]", ".a");
    const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    const path = fc
      .array(fc.constantFrom("a", "b", "ab", "ba", ".a", "aab"), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(pattern, path, (glob, text) => {
        // picomatch lets `a/**` match `a`, and `a*/**` not.
        if (glob.endsWith("/**") && picomatch(glob.replace(/(?:\/\*\*)+$/, ""), { dot: true })(text)) return;
        expect([glob, text, compileGlob(glob)(text)]).toEqual([
          glob,
          text,
          picomatch(glob, { dot: true, noextglob: true })(text),
        ]);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["*a*a*a*a*a*a*a*a*a*a*b", "a".repeat(5_000)],
    ["**/*a*a*b/**/c", "aaaa/".repeat(1_000)],
    ["**/a/**/a/**/a/**/b", "a/".repeat(3_000)],
    ["{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "abababab"],
  ])("takes no longer than the product of both lengths: %s", (pattern, text) => {
    const start = processorTime();
    compileGlob(pattern)(text);
    expect(processorTime() - start).toBeLessThan(1_500);
  });
});

describe("globProblem", () => {
  it.each(["", "!a", "/a", "./a", "a/", "a/../b", "a[", "{a", "x".repeat(301), "{a,b}".repeat(20)])(
    "refuses %s",
    (pattern) => {
      expect(globProblem(pattern)).not.toBeNull();
    },
  );
});

describe("globContains", () => {
  it.each([
    ["services/**", "services/prod/**", true],
    ["services/**", "services/*.py", true],
    ["services/*", "services/**", false],
    ["services/**", "services/a.py", true],
    ["services/*.py", "services/a.py", true],
    ["*/**", "services/**", false],
    ["**", "anything/*", true],
    ["google/*", "google/gemma-*", true],
    ["google/*", "*/*", false],
    ["google/*", "{google,evil}/*", false],
  ])("%s contains %s: %s", (outer, inner, expected) => {
    expect(globContains(outer, inner)).toBe(expected);
  });

  it("never says so where a text tells otherwise", () => {
    const part = fc.constantFrom("a", "b", "*", "a*", "**");
    const pattern = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
    const path = fc
      .array(fc.constantFrom("a", "b", "ab"), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(pattern, pattern, path, (outer, inner, text) => {
        if (globContains(outer, inner) && compileGlob(inner)(text)) expect(compileGlob(outer)(text)).toBe(true);
        if (compileGlob(outer)(text) && compileGlob(inner)(text)) expect(globsMayOverlap(outer, inner)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
