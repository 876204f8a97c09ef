import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isAlias, isScalar, parseAllDocuments, stringify, visit } from "yaml";
import type { ConfigNode } from "../../../src/scan/syntax/tree.ts";
import { parseYaml } from "../../../src/scan/syntax/yaml.ts";
import { processorTime } from "../../builders/processor-time.ts";

/** Every scalar and alias in order: where it begins (block scalars begin elsewhere for the package) and what it says. */
function ours(text: string): string[] {
  const found: string[] = [];
  const walk = (node: ConfigNode | null): void => {
    if (node?.kind === "scalar") {
      if (node.style !== "plain" || node.value !== "")
        found.push(`${node.style === "block" ? "|" : node.span.start} ${node.value}`);
    } else if (node?.kind === "alias") found.push(`${node.span.start} *`);
    else if (node?.kind === "sequence") node.items.forEach(walk);
    else if (node?.kind === "mapping") {
      for (const entry of node.entries) {
        found.push(`${entry.keySpan.start} ${entry.key}`);
        walk(entry.value);
      }
    }
  };
  parseYaml(text).roots.forEach(walk);
  return found;
}

/** The same as the `yaml` package sees it; null where it finds an error. */
function theirs(text: string): string[] | null {
  const found: string[] = [];
  const documents = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false });
  if (!Array.isArray(documents)) return found;
  for (const document of documents) {
    if (document.errors.length > 0) return null;
    visit(document, (_, node) => {
      if (isAlias(node)) found.push(`${node.range![0]} *`);
      else if (
        isScalar(node) &&
        node.range != null &&
        (node.range[0] !== node.range[1] || (node.value !== null && node.value !== ""))
      ) {
        const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
        const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
        found.push(`${isBlock ? "|" : node.range[0] + (isQuoted ? 1 : 0)} ${node.source ?? String(node.value)}`);
      }
    });
  }
  return found;
}

describe("parseYaml agrees with the yaml package", () => {
  const CASES = [
    "a: 1\nb: two words # comment\nc: \"q: # no\"\nd: 'it''s'\n",
    "- a\n- - b\n  - c\n-\n  d: e\n- f: g\n  h:\n  - i\n",
    "a:\n- b\nc:\n  - d\n  -\n  - e\n",
    "a: x\n  y\n\n  z\nb: 'p\n  q\n\n  r'\nc: \"s \\\n  t\\n u\n  v\"\n",
    "a: |\n  one\n   two\n\n  three\n\nb: >-\n  one\n  two\n\n  three\n   four\n  five\nc: |+\n  x\n\nd: >2\n   y\n",
    "a: {b: c, 'd': [e, {f: g}], \"h\":i, j: , k}\nl: [m: n, ? o, p]\n",
    "{a: b,\n  c: [d,\n  e f\n  g]}\n",
    "&x a: &y b\nc: *y\nd: &z\n  e: *x\nf:\n  <<: *z\n",
    "!t a: !!str b\nc: !<x:y> [d]\ne: !u\n- f\n",
    "%YAML 1.2\n---\na: b\n...\n--- # c\n- d\n--- |\n e\n--- f\n",
    "? a\n: b\n? c\nd: e\n",
    "a:b: c\nhttp://x: y#z\nd: -e\nf: ?g\nh: :i\n",
    "a:\t b\nc:\n  d: e\t# f\n",
    "\ufeffa: b\r\nc: |\r\n  d\r\n  e\r\nf: g\r\n  h\r\n",
    'a: "\\u00e9 \\x41 \\U0001F600 \\t \\/ \\e"\n',
    "- |\n a\n-   b\n- >\n\n\n c\n\n d\n",
    "a: 'b'  \nc:   \"d\" # e\n  \nf:\n\n\n  g\n",
    "a: |1\n  b\nc: |\nd: >\n\n",
    "key with spaces: v\n? 'x y'\n: - z\n? a\n  b\n:\n  c: d\n",
    "a: b\n\n# c\n\n  # d\ne:\n  # f\n  g: h\n",
  ];
  it.each(CASES.map((text) => [text]))("%j", (text) => {
    const expected = theirs(text);
    expect(expected).not.toBeNull();
    expect(ours(text)).toEqual(expected);
  });

  const scalar = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."ab/-:#'\"\\ \n.,[]{}é😀"), maxLength: 20 }),
    fc.constantFrom(
      "org/name",
      "yes",
      "1.5",
      "a: b",
      "- c",
      "|",
      "x\ny\n",
      "long ".repeat(30),
      "trailing \n\n",
      "  lead",
    ),
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom("a", "b c", "d/e", "-"), scalar), tie("node"), { maxKeys: 4 }),
    ),
  })).node;

  it("on anything that it writes itself, in every style", () => {
    const options = fc.record({
      blockQuote: fc.constantFrom<boolean | "literal" | "folded">(true, "literal", "folded", false),
      collectionStyle: fc.constantFrom<"any" | "block" | "flow">("any", "block", "flow"),
      defaultStringType: fc.constantFrom<"PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE" | "BLOCK_LITERAL">(
        "PLAIN",
        "QUOTE_DOUBLE",
        "QUOTE_SINGLE",
        "BLOCK_LITERAL",
      ),
      indent: fc.integer({ min: 1, max: 4 }),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 20, 80),
    });
    let compared = 0;
    fc.assert(
      fc.property(tree, options, (value, style) => {
        const text = stringify(value, { ...style, defaultKeyType: "PLAIN" });
        const expected = theirs(text);
        // The package writes a few texts, such as tabs in flow keys, that it cannot read itself.
        if (expected === null) return;
        compared++;
        expect([text, ours(text)]).toEqual([text, expected]);
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(450);
  });
});

describe("parseYaml", () => {
  it("keeps the place of each character of a block scalar", () => {
    const text = "a: >\n    one\n    two\n\n    three\n";
    const scalar = parseYaml(text).roots[0];
    if (scalar?.kind !== "mapping" || scalar.entries[0]?.value?.kind !== "scalar") throw new Error("no scalar");
    const excerpt = scalar.entries[0].value.excerpt();
    expect(excerpt.text).toBe("one two\nthree\n");
    for (const word of ["one", "two", "three"]) {
      const at = excerpt.text.indexOf(word);
      const { start, end } = excerpt.spanOf(at, at + word.length);
      expect(text.slice(start, end)).toBe(word);
    }
  });

  it("is linear on text that means trouble", () => {
    const seeds = [
      "{{ ",
      "{",
      '{"a":',
      "[",
      "- ",
      "? ",
      "&a ",
      "a: |\n",
      "a: &a [*a]\n",
      '"',
      "'x",
      " #",
      "{% ",
      "\t",
      "a:\n ",
      "#/",
      "a: 'x\n",
    ];
    const started = processorTime();
    for (const seed of seeds) parseYaml(seed.repeat(100_000 / seed.length));
    expect(processorTime() - started).toBeLessThan(8_000);
  });
});
