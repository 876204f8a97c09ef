import { describe, expect, it } from "@jest/globals";
import { lexPython } from "../../../src/scan/syntax/python-lexer.ts";
import * as token from "../../../src/scan/syntax/tokens.ts";

/** Tokens by their texts; strings as `s(…)`, templates with their parts, line ends as `¶` with the next indentation. */
function lex(text: string): string {
  const tokens = new token.Tokens();
  tokens.reset(text);
  lexPython(text, tokens, new token.NameFilter(new Set()));
  const shown: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at]!;
    if (kind === token.STRING) shown.push(`s(${tokens.textOf(at)})`);
    else if (kind === token.ERROR) shown.push(`error(${tokens.textOf(at)})`);
    else if (kind === token.NEWLINE) shown.push(`¶${tokens.matches[at]}`);
    else shown.push(tokens.textOf(at));
  }
  return shown.join(" ");
}

describe("lexPython", () => {
  it.each<[string, string]>([
    ["a = 1\nb", "a = 1 ¶0 b"],
    ["if a:\n\tb\n  \n# c\n    d\n", "if a : ¶8 b ¶4 d ¶0"],
    ["a = (1,\n  2)\nb", "a = ( 1 , 2 ) ¶0 b"],
    ["a = \\\n  1\r\nb", "a = 1 ¶0 b"],
    ["x = 'a' \"b\" r'c' b'''d''' Rb\"e\"", "x = s('a') s(\"b\") s(r'c') s(b'''d''') s(Rb\"e\")"],
    ["r'\\\\' u'a'", "s(r'\\\\') s(u'a')"],
    ["'''a'b''c'''", "s('''a'b''c''')"],
    ['"""a\\""""', 's("""a\\"""")'],
    ["'a\\\nb'", "s('a\\\nb')"],
    ["'a\nb", "error('a) ¶0 b"],
    ['"""a', 'error("""a)'],
    ["f'a'", "s(f'a')"],
    ["f'a{b}c'", "f'a{ b }c'"],
    ["f'{a}{b!r:>{w}}{{c}}' d", "f'{ a }{ b }{{c}}' d"],
    ["f'{a:{b}}' 'c'", "f'{ a }' s('c')"],
    ["f'{a['b']}' 'c'", "f'{ a [ s('b') ] }' s('c')"],
    ['f"""{\na\n}""" b', 'f"""{ a }""" b'],
    ["f'{x!=y}'", "f'{ x != y }'"],
    ["f'{a=}'", "f'{ a = }'"],
    ["rf'\\{a}' b", "rf'\\{ a }' b"],
    ["f'\\N{DASH}{a}' b", "f'\\N{DASH}{ a }' b"],
    ["f'{a\nb", "f'{ a b"],
    ["a := b -> c != d <= e ** f // g @= h", "a := b -> c != d <= e * * f / / g @= h"],
    ["x1_é = 0x1F + 1.5e3", "x1_é = 0x1F + 1.5e3"],
    ["# 'a\nb", "b"],
    ["\ufeffa", "a"],
    ["a) ] b", "a ) ] b"],
  ])("%j", (text, expected) => {
    expect(lex(text)).toBe(expected);
  });

  it("matches brackets, also past one that is missing", () => {
    const tokens = new token.Tokens();
    const text = "f(a[b) + {c: (d)}";
    tokens.reset(text);
    lexPython(text, tokens, new token.NameFilter(new Set()));
    const pairs = [...Array(tokens.count).keys()]
      .filter((at) => tokens.isOpening(at))
      .map((at) => text.slice(tokens.starts[at], tokens.ends[tokens.matches[at]!] ?? undefined));
    expect(pairs).toEqual(["(a[b)", "[b) + {c: (d)}", "{c: (d)}", "(d)"]);
  });

  it("lists what may matter: strings with a slash, names before a call, comments", () => {
    const tokens = new token.Tokens();
    const text = "load('a/b', 'c', f'{x}/d')  # e/f\nunload('hf:g')  # h\nload ('models--i--j')";
    tokens.reset(text);
    lexPython(text, tokens, new token.NameFilter(new Set(["load"])));
    expect(tokens.candidates.map((at) => tokens.textOf(at))).toEqual(["'a/b'", "f'{", "'hf:g'", "'models--i--j'"]);
    expect(tokens.callees.map((at) => tokens.textOf(at))).toEqual(["load", "load"]);
    expect(text.slice(tokens.comments[0], tokens.comments[1])).toBe(" e/f");
    expect(tokens.comments).toHaveLength(2);
  });
});
