import { describe, expect, it } from "@jest/globals";
import { readOutline, type Part } from "../../src/documentation/outline.ts";
import { readVisible } from "../../src/documentation/visible.ts";

const outline = (text: string): string[] =>
  readOutline(readVisible(text.split("\n")).pieces)
    .filter((part) => part.kind !== "opening" || part.blocks.length > 0)
    .map(
      (part) =>
        `${part.kind} ${part.line} ${depths(part)}${part.title}: ${part.blocks.map(({ kind, text: said }) => `${kind} ${said}`).join(" / ")}`,
    );
const depths = (part: Part): string => (part.kind === "heading" ? `${part.depth} ` : "");

describe("outline of a card", () => {
  it.each([
    ["a heading with number signs", "## Training data\n\nWikipedia", ["heading 1 2 training data: prose Wikipedia"]],
    ["a heading with an underline", "Usage\n=====\ntext", ["heading 1 1 usage: prose text"]],
    ["a heading in HTML", '<h2 align="center">License</h2>\n\nMIT', ["heading 1 2 license: prose MIT"]],
    ["a number, picture and emoji before a heading", "## 3.1. 🚀 ![x](y) How to use :", ["heading 1 2 how to use: "]],
    ["an optional heading", "## Citation [optional]\nnone", ["heading 1 2 citation: prose none"]],
    ["a bold line", "**Limitations**\n\nIt fails.", ["heading 1 7 limitations: prose It fails."]],
    [
      "the title of a foldable part",
      "<details><summary>See config</summary>\n\ntext\n\n</details>",
      ["heading 1 7 see config: prose text"],
    ],
    [
      "words to click on as nothing",
      "<details><summary> Click to expand </summary>\n\ntext\n\n</details>",
      ["opening 1 : prose text"],
    ],
    ["a heading without the space", "##Usage\ntext", ["heading 1 2 usage: prose text"]],
    ["a value in a heading", "## License: MIT", ["heading 1 2 license: prose MIT"]],
  ])("reads %s", (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    ["**License:** MIT", "label 1 license: prose MIT"],
    ["**License**: MIT", "label 1 license: prose MIT"],
    ["**License** - MIT", "label 1 license: prose MIT"],
    ["**License** MIT", "label 1 license: prose MIT"],
    ["**License: MIT**", "label 1 license: prose MIT"],
    ["__License:__ MIT", "label 1 license: prose MIT"],
    ["<b>License:</b> MIT", "label 1 license: prose MIT"],
    ["- **License:** MIT", "label 1 license: item MIT"],
    ["1. **License**: MIT", "label 1 license: item MIT"],
    ["- **License:**", "label 1 license: "],
  ])("reads the label %s", (text, expected) => {
    expect(outline(text)).toEqual([expected]);
  });

  it.each([
    "A **bold** word: and text",
    "**This whole sentence is bold and ends with a full stop.**",
    "Some **License:** in the middle",
  ])("takes no label from %s", (text) => {
    expect(outline(text)).toEqual([expect.stringMatching(/^opening/)]);
  });

  it("gives a label in a list what hangs below it, and no more", () => {
    expect(outline("- **Data:**\n  - Wikipedia\n- other\n\nText")).toEqual([
      "opening 1 : item other / prose Text",
      "label 1 data: item Wikipedia",
    ]);
  });

  it("does not see what stands in comments, nor headings in code", () => {
    expect(outline("<!--\n## Bias\ntext\n-->\n```\n# no heading\n```\n~~~\n<!-- kept -->\n~~~")).toEqual([
      "opening 1 : code # no heading / code <!-- kept -->",
    ]);
  });

  it("takes a fence that nobody closes for forgotten", () => {
    expect(outline("```python\nimport x\n\n## License\nMIT")).toContainEqual("heading 4 2 license: prose MIT");
  });

  it("keeps backticks within a line for what they are", () => {
    expect(outline("```pip install x``` and go\n\n## License\nMIT")).toContainEqual("heading 3 2 license: prose MIT");
  });

  it("does not take a paragraph over a rule line for a heading", () => {
    expect(outline("This is a sentence that ends here.\n---\ntext")).toEqual([
      expect.stringMatching(/^opening 1 : prose This is/),
    ]);
  });

  it("reads tables as rows, in Markdown and HTML, and knows the head", () => {
    const parts = readOutline(
      readVisible("| Data | Size |\n|---|---|\n| Wiki | 1 GB |\nA line that follows without a gap.".split("\n")).pieces,
    );
    expect(
      parts[0]!.blocks.map(({ kind, text, isHeader, line }) => [
        kind,
        text.replace(/\s*\|\s*$/, ""),
        isHeader === true,
        line,
      ]),
    ).toEqual([
      ["row", "Data | Size", true, 1],
      ["row", "Wiki | 1 GB", false, 3],
      ["prose", "A line that follows without a gap.", false, 4],
    ]);
    expect(outline("<table><tr><td>License</td><td>MIT</td></tr></table>")).toEqual(["opening 1 : row License | MIT"]);
  });

  it("leaves a table of contents out", () => {
    expect(outline("- [Bias](#bias)\n- [License](#license)\n\nText")).toEqual(
      ["opening 4 : prose Text"].map((line) => line.replace("4", "1")),
    );
  });

  it("counts lines through nested lists and quotes", () => {
    expect(outline("> quoted\n\n- a\n  - **Bias:** yes\n\n    more\n- **Contact:** x@y.org")).toEqual([
      "opening 1 : prose quoted / item a",
      "label 4 bias: item yes / item more",
      "label 7 contact: item x@y.org",
    ]);
  });
});
