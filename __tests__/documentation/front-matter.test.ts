import { describe, expect, it } from "@jest/globals";
import { readFrontMatter } from "../../src/documentation/front-matter.ts";
import { readCard } from "../../src/documentation/card.ts";

const read = (text: string) => readFrontMatter(text.split("\n"));
const told = (text: string) =>
  read(text).problems.map(({ line, message, field }) => `${line} ${field ?? "-"} ${message}`);

describe("metadata of a card", () => {
  it("is blanked, so that line numbers stay true", () => {
    const { found, body, problems } = read("---\nlicense: mit\n---\n# Title");
    expect({ found, body, problems }).toEqual({ found: true, body: ["", "", "", "# Title"], problems: [] });
  });

  it("may follow blank lines, as the Hub allows", () => {
    expect(read("\n\n---\nlicense: mit\n---\ntext")).toMatchObject({ found: true, problems: [] });
  });

  it("need not be there", () => {
    expect(read("# Title\n\nText: with a colon\n---\nmore")).toMatchObject({ found: false, problems: [] });
    expect(read("")).toMatchObject({ found: false, problems: [] });
  });

  it.each([
    [
      "no fences",
      "license: mit\ntags:\n- x\n\n# Title",
      ["1 - The metadata is not between two lines of ---, so the Hub does not read it."],
    ],
    [
      "no closing fence",
      "---\nlicense: mit\ntags:\n- x\n\n# Title",
      ["1 - The metadata has no closing line of ---, so the Hub does not read it."],
    ],
    [
      "text before it",
      "Some logo\n---\nlicense: mit\n---\ntext",
      ["1 - Text stands before the metadata, so the Hub does not read it."],
    ],
    [
      "a second block",
      "---\nlicense: mit\n---\n---\nlanguage: en\n---\ntext",
      ["4 - A second block of metadata follows the first; the Hub reads the first only."],
    ],
    [
      "marks of a merge conflict",
      "---\n<<<<<<< HEAD\nlicense: mit\n=======\nlicense: apache-2.0\n>>>>>>> x\n---\n",
      ["2 - The metadata holds the marks of an unresolved merge conflict."],
    ],
    ["a list instead of keys", "---\n- license: mit\n---\n", ["2 - The metadata is not a mapping of keys to values."]],
    [
      "prose between rule lines",
      "---\nJust a sentence\n---\n",
      ["1 - The Hub takes the text between the first two lines of --- as metadata, and it is prose."],
    ],
    [
      "a map for the base model",
      "---\nlicense: mit\nbase_model:\n  id: a/b\n---\n",
      ["3 base_model base_model must be text or a list of texts."],
    ],
    ["text for the results", "---\nmodel-index: none\n---\n", ["2 model-index model-index must be a list."]],
  ])("tells of %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ["a duplicate key", "---\nlicense: mit\nlicense: apache-2.0\n---\n", 3],
    ["a tab as indentation", "---\ntags:\n\t- x\n---\n", 3],
    ["an open bracket", "---\nlicense: mit\ntags: [a, b\nlanguage: en\n---\n", 4],
  ])("tells the line of %s", (_, text, line) => {
    const { problems } = read(text);
    expect(problems[0]!.message).toMatch(/^The metadata is not valid YAML: /);
    expect(problems.map((problem) => problem.line)).toContain(line);
  });

  it.each([
    "license:",
    "license: null",
    "license: [mit, apache-2.0]",
    "language:\n- en\n- 'no'",
    "datasets: imdb",
    "model-index:\n- name: m\n  results: []",
    "unknown_key: { a: 1 }",
    "base_model: &b a/b\nnew_version: *b",
  ])("has nothing against %j", (yaml) => {
    expect(told(`---\n${yaml}\n---\n`)).toEqual([]);
  });

  it("is found in cards with a byte order mark and any line ends", () => {
    for (const text of [
      "\ufeff---\nlicense: mit\n---\nIt is a model.",
      "---\r\nlicense: mit\r\n---\r\nIt is a model.",
      "---\rlicense: mit\r---\rIt is a model.",
    ]) {
      expect(readCard(text, { kind: "model", id: "a/b" })).toMatchObject({
        metadataProblems: [],
        card: "present",
        words: 4,
      });
    }
  });

  it("survives nesting that no parser survives", () => {
    expect(told(`---\nlicense: mit\nx: ${"[".repeat(50_000)}\n---\n`)).toHaveLength(1);
  });
});
