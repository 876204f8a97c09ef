/** What lexers meet before their first text, see `warmUp`: each by itself, since much of it reaches to the end. */

const DEEP = 402;

/** Everything that is rare in Python. */
export const PYTHON_SAMPLES = [
  "\ufeff# a/b\nimport a.b\n\nfrom x import (y, é) # z/z\n# c\n  # d/e\n# f/g",
  'class A(B):\r\n\tdef f(self):\n\n\t\treturn 1.5e3\n\tasync def g(a: int = 1, *b, **c) -> d:\n\f\n    # c\n  x = """a/b\\"""" \'\'\'c\'\'\' rb\'d\\\\\' "e\\\r\nf"\n',
  'x: str = f"a/b{c!r:>{d}}{{e}}{f}" f"" f"g" f\'\'\'{a}\'/b\\N{DASH}\\\n\\{c}\n\'\'\' rf"\\{d}"; y != z; y += x == w <= (n := 1) -> 3\n',
  'for a in b: print(f"{a[\'b\']}", "c/d\\\ne", \\\n  \'\', "hf:x", \'models--a\', "datasets--b")\n',
  'def f(): ")]} ([)]\n)]} ([)] "unclosed\nb = 1; "x\\',
  'f"{a\n"',
  'f"{a',
  'f"{b!x',
  "f'{c:d\n' x",
  "f'{c:d' x",
  "f'''{c:d'''",
  'f"a\n',
  'f"a',
  'f"a\\N{',
  '"""a',
  "'''a",
  "@d ~e ... $ \\` \\\r\n? x",
  "(".repeat(DEEP) + ")".repeat(DEEP),
  Array.from({ length: DEEP }, (_, indent) => `${" ".repeat(indent)}def f():\n`).join(""),
];

/** Everything that is rare in one of the languages with braces. */
export const BRACE_SAMPLES = [
  '#!/x\nimport "a/b"; // a/b\n/* a/b\n/* c */ */ /* d */\n',
  "\ufeff#if X\nconst (\n  A = \"a/b\", é = 'c/d'\n)\nvar (\n) import (\n) type (\n)",
  "x ??= a?.b ?? c || d && e == f != g === h <= i << 2 >> 1 += 1 -= 2 ... x..y ..=z a++ --b => c -> d a::b?:c &&= ||= := <<= !== a<b a>b a|b a&b a?b:c ?.5 @x ~y",
  'for (const a of [1.5, 0x1f, {b: "c"}]) { foreach(d) } else if (!/a[/]\\/b/.test(c)) f<A<B>, C>("d"); f::<A>("d"); a!("e"); a?.("f"); x = a /= 2 / 3; a > (b); x.return /2/ 3;',
  'let t = `a/b${c + "d/e"}f${g}h\\`` + `` + `i`;',
  'u = "$a/b${c}d$e" + "f"',
  'v = "\\(a)b/c\\(d)"',
  'w = $"a{b:c}d/{{e}}f" + $"{a:b" + @"a""b" + $@"c{d}" + @$"e{f}" + $$"""{{a}}b{c}""" + """"d""""',
  'raw = """a/b "c" \\"""\nd"""" + r#"a/b"# + b"c" + br"d" + #"e"# + ##"f"## + r#x + c"hf:x"',
  "l = 'a, m = 'x', n = '\\'', o = '\u{1f600}', p = 'abc",
  "switch (x) {\n case x:\n  y\n default:\n  z\n}",
  'y = <A b="c/d" e={f} {...g}><B<C, "d">/>text a/b {h} it\'s<></></A> / 2 / 3; const f = <T,>(a) => <T>(b); g = <U extends V>(c)\nreturn <a-b.c/>',
  "z = <A>text a/b < {`x${y}`} </A>; w = <A>a",
  '@x #[a(b = "c")] `d` "unclosed\na = /unclosed\nb = }/x/ + )/y/ + (a)/2/ if (b) /c/g; do {} /d/; x = {}/2; !!/e/; a! /2; [0]/2',
  ')]} ([)] "a\\\r\nb" "c\\\nd" \'e',
  "`unclosed ${",
  "`unclosed",
  'r#"unclosed',
  'b"unclosed',
  "/* unclosed",
  '"""unclosed',
  "<A b",
  "a = /x[",
  "a = /x/",
  '"\0\0\0\0',
  "(".repeat(DEEP) + "<A" + '"$a${b}"' + ")".repeat(DEEP),
];
