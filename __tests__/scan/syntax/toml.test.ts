import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parse, stringify, type TomlTable } from "smol-toml";
import type { ConfigNode } from "../../../src/scan/syntax/tree.ts";
import { parseToml } from "../../../src/scan/syntax/toml.ts";
import { asText, plain } from "./plain.ts";

/** Strings of a tree, everything else as `~`: numbers and dates have more spellings than one. */
function strings(node: ConfigNode | null): unknown {
  if (node?.kind === "scalar") return node.style === "plain" ? "~" : node.value;
  if (node?.kind === "sequence") return node.items.map(strings);
  return node?.kind === "mapping"
    ? Object.fromEntries(node.entries.map((entry) => [entry.key, strings(entry.value)]))
    : "~";
}

function theirStrings(value: unknown): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(theirStrings);
  if (typeof value !== "object" || value === null || value instanceof Date) return "~";
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, theirStrings(inner)]));
}

describe("parseToml agrees with smol-toml", () => {
  const CASES = [
    'a = 1\nb = "x \\"y\\" \\u00e9 \\n"\nc = \'z\\n\'\n',
    'a.b.c = "x"\na.b.d = "y"\n"q r".s = "z"\n[t."u v"]\nw = "x"\n[t]\ny = "z"\n',
    '[[a]]\nb = "1"\n[[a]]\nb = "2"\n[[a.c]]\nd = "3"\n[a.e]\nf = "4"\n',
    'a = [ "x", # c\n  \'y\', [ "z" ],\n]\nb = { c = "d", e.f = "g", h = [ { i = "j" } ] }\n',
    'a = """\nx\ny \\\n   z"""\nb = \'\'\'p\nq\'\'\'\nc = """""x"" y"""""\nd = \'\'\'\'it\'\'s\'\'\'\'\n',
    "a = 1979-05-27 07:32:00\nb = 1_000.5e-3\nc = true\nd = inf\ne = 0xff\nf = 'x'\n",
    'a = "x" # y\r\n\r\nb = "z"\r\n',
    '3 = "a"\n-x_ = "b"\n',
  ];
  it.each(CASES.map((text) => [text]))("%j", (text) => {
    expect(strings(parseToml(text).roots[0]!)).toEqual(theirStrings(parse(text)));
  });

  it("on anything that it writes itself", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab/#='\"\\ \n\té😀"), maxLength: 12 });
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.integer(),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(text, tie("node"), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.dictionary(text, tree, { maxKeys: 4 }), (value) => {
        const written = stringify(value as TomlTable);
        expect([written, plain(parseToml(written).roots[0]!)]).toEqual([written, asText(parse(written))]);
      }),
      { numRuns: 500 },
    );
  });
});
