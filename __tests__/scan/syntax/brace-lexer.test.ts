import { describe, expect, it } from "@jest/globals";
import { lexerOf } from "../../../src/scan/syntax/brace-lexer.ts";
import {
  CSHARP,
  GO,
  JAVA,
  JAVASCRIPT,
  KOTLIN,
  RUST,
  SWIFT,
  TYPESCRIPT,
  type Dialect,
} from "../../../src/scan/syntax/dialects.ts";
import * as token from "../../../src/scan/syntax/tokens.ts";

/** Tokens by their texts; strings as `s(…)`, characters and regular expressions as `o(…)`. */
function lex(dialect: Dialect, text: string): string {
  const tokens = new token.Tokens();
  tokens.reset(text);
  lexerOf(dialect)(text, tokens, new token.NameFilter(new Set()));
  const shown: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at]!;
    if (kind === token.STRING) shown.push(`s(${tokens.textOf(at)})`);
    else if (kind === token.OPAQUE) shown.push(`o(${tokens.textOf(at)})`);
    else if (kind === token.ERROR) shown.push(`error(${tokens.textOf(at)})`);
    else shown.push(tokens.textOf(at));
  }
  return shown.join(" ");
}

describe("lexerOf", () => {
  it.each<[Dialect, string, string]>([
    [JAVASCRIPT, 'a = \'b\' + "c\\"d" + `e`', 'a = s(\'b\') + s("c\\"d") + s(`e`)'],
    [JAVASCRIPT, "`a${b}c${`d${e}`}f` g", "`a${ b }c${ `d${ e }` }f` g"],
    [JAVASCRIPT, "`${{a: {b}}}` c", "`${ { a : { b } } }` c"],
    [JAVASCRIPT, "a = /b'[/\"]/g.test(c) / d / e", "a = o(/b'[/\"]/g) . test ( c ) / d / e"],
    [
      JAVASCRIPT,
      "if (a) /b'/.test(c); (d) / e / f; return /g'/",
      "if ( a ) o(/b'/) . test ( c ) ; ( d ) / e / f ; return o(/g'/)",
    ],
    [
      JAVASCRIPT,
      "x = {} / 2; y() {} /z'/; a++ / b; c![0] / d",
      "x = { } / 2 ; y ( ) { } o(/z'/) ; a ++ / b ; c ! [ 0 ] / d",
    ],
    [JAVASCRIPT, "a // 'b\n/* 'c */ d", "a d"],
    [JAVASCRIPT, "<A b='c' d={e}>it's <B/> {f}</A> 'g'", "< A b = s('c') d = { e } > < B > { f } </A> s('g')"],
    [JAVASCRIPT, "a < b && c > 'd'; x<T>('e'); 1<<y", "a < b && c > s('d') ; x < T > ( s('e') ) ; 1 << y"],
    [JAVASCRIPT, "<Grid<Row, 'x'> a='b'>c'</Grid> 'd'", "< Grid Row , s('x') a = s('b') > </Grid> s('d')"],
    [
      JAVASCRIPT,
      "f = <T,>(a) => 'b'; g = <T extends U>(c) => 'd'",
      "f = < T , > ( a ) => s('b') ; g = < T extends U > ( c ) => s('d')",
    ],
    [JAVASCRIPT, "a ??= b?.c ?? d || e && f === g => ...h", "a ??= b ?. c ?? d || e && f === g => ... h"],
    [JAVASCRIPT, "'a\nb", "error('a) b"],
    [JAVASCRIPT, "#!/usr/bin/env node\n'a'", "s('a')"],
    [TYPESCRIPT, "a = <any>'b'; c = 'd'", "a = < any > s('b') ; c = s('d')"],
    [
      RUST,
      "x: &'a str = r#\"b\"c\"# + b\"d\" + 'e' + '\\''",
      "x : & o('a) str = s(r#\"b\"c\"#) + s(b\"d\") + o('e') + o('\\'')",
    ],
    [RUST, 'a /* b /* c */ \'d */ e::f r#fn "g\nh"', 'a e :: f r fn s("g\nh")'],
    [GO, "a := `b\\` + 'c' + \"d\"", "a := s(`b\\`) + o('c') + s(\"d\")"],
    [JAVA, 'a = """\n"b" \\"""c""" + \'"\'', 'a = s("""\n"b" \\"""c""") + o(\'"\')'],
    [KOTLIN, 'a = "b$c-${d("e")}f" ?: """g$h"""', 'a = "b$ c -${ d ( s("e") ) }f" ?: """g$ h """'],
    [KOTLIN, '`is a` = "$" + "$1"', '`is a` = s("$") + s("$1")'],
    [
      SWIFT,
      'a = "b\\(c("d"))e" + #"f"g"# + """\n"h"\n"""',
      'a = "b\\( c ( s("d") ) )e" + s(#"f"g"#) + s("""\n"h"\n""")',
    ],
    [CSHARP, 'a = @"b\\" + $"c{d:N2}e{{f}}" + $@"g""{h}"', 'a = s(@"b\\") + $"c{ d }e{{f}}" + $@"g""{ h }"'],
    [CSHARP, '#if x\'\na = """b"c""" + $$"""d{e}{{f}}g"""', 'a = s("""b"c""") + $$"""d{e}{{ f }}g"""'],
  ])("$id %#", (dialect, text, expected) => {
    expect(lex(dialect, text)).toBe(expected);
  });
});
