import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { readPlainMetadata, type PlainEntry, type ValueShape } from "../../src/documentation/plain-metadata.ts";

const read = (text: string): PlainEntry[] | null => readPlainMetadata(text.split("\n"));

describe("what is read", () => {
  test("keys with what they hold", () => {
    const text = [
      "license: apache-2.0",
      "language:",
      "- en",
      "- 'no'",
      "",
      "tags:",
      "  - text-generation",
      '  - "a: b # c"',
      "thumbnail: https://example.org/a#b",
      "inference: ",
      "co2_eq_emissions:",
      "  emissions: 12.5",
      "model-index:",
      "- name: tiny",
      "  results:",
      "  - task:",
      "      type: text-classification",
      "    metrics:",
      "    - type: accuracy",
      "      value: 0.9",
      "pipeline_tag: text-generation  ",
    ];
    expect(read(text.join("\n"))).toEqual([
      { key: "license", line: 0, shape: "text" },
      { key: "language", line: 1, shape: "texts" },
      { key: "tags", line: 5, shape: "texts" },
      { key: "thumbnail", line: 8, shape: "text" },
      { key: "inference", line: 9, shape: "nothing" },
      { key: "co2_eq_emissions", line: 10, shape: "mapping" },
      { key: "model-index", line: 12, shape: "list" },
      { key: "pipeline_tag", line: 20, shape: "text" },
    ]);
  });
});

describe("what is left to a YAML parser", () => {
  test.each([
    ["a comment", "license: mit # really"],
    ["a flow list", "tags: [a, b]"],
    ["a block text", "description: >-\n  words"],
    ["a text over two lines", "description: words\n  more words"],
    ["a quoted text over two lines", "description: 'words\n  more words'"],
    ["a quote in a quoted text", "description: 'it''s'"],
    ["an escape", 'description: "a\\nb"'],
    ["a mapping in a value", "license: name: mit"],
    ["a colon at the end of a value", "- a:"],
    ["a word for nothing", "license: null"],
    ["an item without a list", "license: mit\n- apache-2.0"],
    ["a key that is set in under a value", "license: mit\n  name: x"],
    ["items that are set in differently", "tags:\n- a\n  - b"],
    ["a key among items", "tags:\n- a\nb\n"],
    ["a second mapping further out", "  license: mit\ntags:\n- a"],
    ["a key twice", "license: mit\nlicense: mit"],
    ["a key twice in an item", "widget:\n- text: a\n  text: b"],
    ["a truth value as key", "true: a\nTrue: b"],
    ["a tab", "license:\tmit"],
    ["an anchor", "license: &a mit\nlicense_name: *a"],
    ["a list alone", "- a\n- b"],
    ["nothing", "\n"],
  ])("%s", (_, text) => {
    expect(read(text)).toBeNull();
  });

  test("however long it is, in linear time", () => {
    for (const line of [
      `license: a${" ".repeat(200_000)}\t`,
      `license:${" ".repeat(200_000)}\t`,
      `${" ".repeat(200_000)}\t`,
      `license: "${'a" '.repeat(80_000)}`,
      `license: ${"a:".repeat(100_000)} #`,
      `-${" ".repeat(200_000)}\t`,
    ]) {
      const start = performance.now();
      expect(read(line)).toBeNull();
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});

describe("what is read is what a YAML parser reads", () => {
  const word = fc.constantFrom(
    "a",
    "b",
    "en",
    "no",
    "1.5",
    "0x1f",
    "1e999",
    "true",
    "null",
    "~",
    "x:y",
    "a#b",
    "é",
    "中文",
    "🤗",
  );
  const value = fc.oneof(
    { weight: 30, arbitrary: word },
    { weight: 2, arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(" ")) },
    fc.constantFrom(
      '"a"',
      "'a b'",
      '"a: b"',
      "' # '",
      '""',
      "''",
      '"a" b',
      "'it''s'",
      "[a, b]",
      "a: b",
      "a #b",
      "a:",
      "- a",
      "*a",
      "|",
      "%a",
      "\u0001b",
      "b\u0085c",
      "b\u2028c",
      "b\u00a0c",
    ),
  );
  const key = fc.constantFrom("license", "tags", "language", "a", "b", "true", "True", "null", "<<", "x-y_z");
  const part = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`) },
    { weight: 3, arbitrary: key.map((name) => `${name}:`) },
    { weight: 2, arbitrary: value },
  );
  const line = fc
    .tuple(
      fc.oneof({ weight: 20, arbitrary: fc.constant("") }, fc.constantFrom("  ", "  ", " ", "    ", "   ", "\t")),
      fc.constantFrom("", "", "- ", "- ", "-  ", "-", "- - "),
      part,
      fc.oneof({ weight: 20, arbitrary: fc.constant("") }, fc.constantFrom(" ", "  ", "\t", " # c")),
    )
    .map((pieces) => pieces.join(""));
  const lines = fc.array(fc.oneof({ weight: 12, arbitrary: line }, fc.constantFrom("", "  ", "...", "# c")), {
    minLength: 1,
    maxLength: 9,
  });
  /** Mostly well formed, so that much of it is read. */
  const block = (depth: number): fc.Arbitrary<string[]> =>
    fc
      .uniqueArray(fc.tuple(key, fc.nat({ max: depth > 2 ? 1 : 4 }), value, fc.constantFrom(0, 1, 2, 3)), {
        selector: ([name]) => name,
        minLength: 1,
        maxLength: 4,
      })
      .chain((entries) =>
        fc
          .tuple(
            ...entries.map(([name, form, text, indent]) => {
              if (form === 0) return fc.constant([`${name}: ${text}`]);
              if (form === 1) return fc.constant([`${name}:`]);
              if (form === 2)
                return fc
                  .array(value, { minLength: 1, maxLength: 3 })
                  .map((items) => [`${name}:`, ...items.map((item) => `${" ".repeat(indent)}- ${item}`)]);
              const inner = block(depth + 1);
              if (form === 3)
                return inner.map((below) => [`${name}:`, ...below.map((text) => `${" ".repeat(indent)}${text}`)]);
              return inner.map((below) => [
                `${name}:`,
                ...below.map((text, at) => `${" ".repeat(indent)}${at === 0 ? "- " : "  "}${text}`),
              ]);
            }),
          )
          .map((found) => found.flat()),
      );

  const sameAsYaml = (written: string[]): boolean => {
    const text = written.join("\n");
    const plain = readPlainMetadata(written);
    if (plain === null) return false;
    const document = parseDocument(text, { logLevel: "silent", prettyErrors: false });
    expect({ text, errors: document.errors }).toEqual({ text, errors: [] });
    const root = document.contents;
    if (!isMap(root)) throw new Error(`no mapping: ${text}`);
    expect({ text, plain }).toEqual({
      text,
      plain: root.items.map(({ key, value }) => {
        if (!isScalar(key)) throw new Error(`no key: ${text}`);
        return { key: key.value, line: text.slice(0, key.range![0]).split("\n").length - 1, shape: shapeOf(value) };
      }),
    });
    return true;
  };
  const shapeOf = (value: unknown): ValueShape => {
    if (isAlias(value)) throw new Error("an alias");
    if (isMap(value)) return "mapping";
    if (isSeq(value)) return value.items.some((item) => isMap(item) || isSeq(item)) ? "list" : "texts";
    return isScalar(value) && value.value !== null ? "text" : "nothing";
  };

  test("of lines in any order", () => {
    let plain = 0;
    fc.assert(
      fc.property(lines, (written) => void (plain += Number(sameAsYaml(written)))),
      { numRuns: 8_000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test("of blocks in blocks", () => {
    let plain = 0;
    fc.assert(
      fc.property(block(0), (written) => void (plain += Number(sameAsYaml(written)))),
      { numRuns: 2_000 },
    );
    expect(plain).toBeGreaterThan(150);
  });
});
