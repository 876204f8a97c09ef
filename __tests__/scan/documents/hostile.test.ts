import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CONFIGURATION, flatten, misplacedDeep, readDeep } from "./deep.ts";
import { processorTime } from "../../builders/processor-time.ts";

/** Pieces that mean something in one of the languages, and in the wrong place trouble. */
const PIECES = [
  "org/name", "model", "https://huggingface.co/a/b", " ", "\n", "\n  ", "\t", "\r\n", ": ", "- ", "=", "#", "//", "/*", "*/", "<!--", "-->", "'", '"', "`", "'''", '"""', "''",
  "{", "}", "[", "]", "(", ")", "{{", "}}", "{%", "%}", "${", "${X:-", "$(", "$X", "$((", "))", "[[", "]]", "\\", "\\\n", "\\u00", "|\n", ">-\n", "&a ", "*a", "!t ", "? ", "---\n", "...",
  "<<: *a", "<<EOF\n", "EOF\n", "```", "~~~\n", "> ", "FROM ", "RUN ", "ENV ", "CMD [", "ARG X", "X=", "X+=", "export ", "for m in ", "; do ", "done", "case x in ", ";;", "esac", "if ", "fi\n",
  "env:", "name: X", "value: ", "command:", "args:", "run: |\n", "\tpython -c ", "define x\n", "endef", "let ", "in ", "rec {", "resource \"a\" {", "= <<-E\n", "@\"\n", "\"@", "@{", "@(", "<#", "#>",
  "$env:X = ", "`\n", "%X%", "set X=", "^\n", "<a b=\"", "</a>", "<key>", "<![CDATA[", "]]>", "&amp;", "\u0000", "\ufeff", "é😀", "é",
]; // prettier-ignore

const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ maxLength: 4 }),
      fc
        .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 40 }))
        .map(([piece, times]) => piece.repeat(times)),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe.each(CONFIGURATION.map((format) => [format.id]))("%s on hostile text", (id) => {
  it("never throws, and stays inside the text with every place", () => {
    fc.assert(
      fc.property(text, (content) => {
        expect([content, misplacedDeep(id, `${content}\nmodel org/x`, "a.xml")]).toEqual([content, []]);
      }),
      { numRuns: 250 },
    );
  });

  it("is linear in what repeats", () => {
    const slow: string[] = [];
    for (const piece of PIECES) {
      const started = processorTime();
      const document = readDeep(id, `model org/x\n${piece.repeat(8_000 / piece.length)}`, "a.xml");
      expect(flatten(document).length).toBeLessThan(50_000);
      if (processorTime() - started > 2_500) slow.push(piece);
    }
    expect(slow).toEqual([]);
  });
});

/** Lines that make a careless pattern try every way to cut them. */
const PATTERNS: [id: string, text: string][] = [
  ["properties", `[${" ".repeat(30_000)}x`],
  ["properties", `a${" ".repeat(30_000)}b`],
  ["properties", `${"\\".repeat(30_000)}x`],
  ["dockerfile", `RUN ${"--a=".repeat(8_000)}`],
  ["dockerfile", `COPY <<E ${"x".repeat(30_000)} y\nE\n`],
  ["xml", '<a b="x & y"/>'.repeat(3_000)],
  ["shell", `${"1".repeat(30_000)}x -c a`],
  ["shell", `a ${"${b:-".repeat(6_000)}`],
  ["shell", `a ${"x{{".repeat(10_000)}`],
  ["makefile", `${"a".repeat(200)}:${" ".repeat(30_000)}x`],
  ["batch", `if${" ".repeat(30_000)}x`],
  ["markdown", `\`\`\`\n${" ".repeat(30_000)}x\n`],
  ["dotenv", `export${" ".repeat(30_000)}`],
  ["yaml", `a: ${"{{ b".repeat(6_000)}`],
  ["yaml", `run: const ${"x ".repeat(15_000)}`],
  ["toml", `a.${"b.".repeat(15_000)}c=1`],
  ["hcl", `a = ${"(".repeat(30_000)}`],
  ["powershell", `$a${" ".repeat(30_000)}x`],
  ["text", `${"// ".repeat(10_000)}https://huggingface.co/a/b`],
];

describe("patterns", () => {
  it("are linear on lines made against them", () => {
    const slow: string[] = [];
    for (const [id, content] of PATTERNS) {
      const started = processorTime();
      readDeep(id, `model org/x\n${content}`, "a.xml");
      if (processorTime() - started > 2_500) slow.push(`${id} ${content.slice(0, 20)}`);
    }
    expect(slow).toEqual([]);
  });
});
