import { describe, expect, it } from "@jest/globals";
import html from "../../../src/scan/documents/html.ts";
import javascript from "../../../src/scan/documents/javascript.ts";
import { Source } from "../../../src/scan/source.ts";
import { readCode, showLiterals } from "./shown.ts";

describe("html", () => {
  it("reads attributes with the name of their element, links and comments, and no text", () => {
    const code = '<input name="model" value="a/b"><a href="https://hf.co/a/b">x</a><p>c/d</p><!-- "e/f" -->';
    expect(showLiterals(readCode(html, code))).toEqual([
      "a/b < assignment:model < entry:value",
      "https://hf.co/a/b < entry:href",
      "comment e/f",
    ]);
  });

  it("hands scripts to the reader of their language, with places in the file", () => {
    const source = Source.ofFile("a.html", '<p>x</p>\n<script>\n  const m = "google/flan-t5-small";\n</script>\n');
    const interest = { callees: new Set<string>() };
    const document = html.read(source, interest, (format, inner) =>
      format === "javascript" ? javascript.read(inner, interest, () => null) : null,
    );
    const [script] = document.nested;
    const literal = script?.literals[0];
    expect(literal?.value).toBe("google/flan-t5-small");
    expect(script!.source.locate(literal!.span)).toMatchObject({ line: 3, column: 14, endColumn: 34 });
  });
});
