import { describe, expect, it } from "@jest/globals";
import javascript from "../../../src/scan/documents/javascript.ts";
import { emptyDocument } from "../../../src/scan/document.ts";
import { readCode, showCalls, showLiterals, textAt } from "./shown.ts";

const read = (code: string, path = "x.tsx") => readCode(javascript, code, () => null, path);

describe("javascript: where a string stands", () => {
  it.each<[string, string[]]>([
    ["const M = 'a/b';", ["a/b < assignment:M"]],
    ["const M = `a/b`", ["a/b < assignment:M"]],
    ["const M: Record<string, string> = 'a/b' as const", ["a/b < assignment:M"]],
    ["const a = 1\nconst M = 'a/b'\nconst c = 'c/d'", ["a/b < assignment:M", "c/d < assignment:c"]],
    ["const M =\n  'a/b'\nlet n", ["a/b < assignment:M"]],
    ["x.y.model = 'a/b'", ["a/b < assignment:x.y.model"]],
    ["process.env['M'] = 'a/b'", ["a/b < assignment:process.env.M"]],
    [
      "const M = { small: 'a/b', 'x-y': \"c/d\", [k]: `e/f` }",
      ["a/b < entry:small < assignment:M", "c/d < entry:x-y < assignment:M", "e/f < entry:k < assignment:M"],
    ],
    ["export default { model: { id: 'a/b' } }", ["a/b < entry:id < entry:model"]],
    ["const M = { 'a/b': '250mb' }", ["a/b < key < assignment:M"]],
    ["const L = ['a/b', { id: 'c/d' }]", ["a/b < item[0] < assignment:L", "c/d < entry:id < item[1] < assignment:L"]],
    ["f(1, 'a/b')", ["a/b < argument:f[1]"]],
    ["new Foo(new Map<string, X>(), 'a/b')", ["a/b < argument:Foo[1]"]],
    ["hf.generate({ model: 'a/b', inputs })", ["a/b < entry:model < argument:hf.generate[0]"]],
    ["a?.b.f('a/b').then(x)", ["a/b < argument:a.b.f[0]"]],
    ["class A { static model_id = 'a/b'; }", ["a/b < default:model_id of A"]],
    ["class A {\n  static model_id = 'a/b'\n  static task = 'x'\n}", ["a/b < default:model_id of A"]],
    ["function f(a, m = 'a/b') {}", ["a/b < default:m of f"]],
    ["const f = async (m: string = 'a/b') => { }", ["a/b < default:m of f"]],
    ["const m = x ?? 'a/b'", ["a/b < fallback:x < assignment:m"]],
    ["const m = process.env.MODEL || 'a/b'", ["a/b < fallback:process.env.MODEL < assignment:m"]],
    ["m ??= 'a/b'", ["a/b < fallback:m < assignment:m"]],
    ["const m = x ? 'a/b' : 'c/d'", ["a/b < assignment:m", "c/d < assignment:m"]],
    ["const o = { m: x ? 'a/b' : 'c/d' }", ["a/b < entry:m < assignment:o", "c/d < entry:m < assignment:o"]],
    ["if (m === 'a/b') { }", ["a/b < comparison"]],
    ["switch (m) { case 'a/b': return 'c/d' }", ["a/b < comparison", "c/d < return:"]],
    ["function f() { return 'a/b' }", ["a/b < return:f"]],
    ["const m = 'a/' + x + '/b/c'", ["/b/c < concatenation < assignment:m"]],
    ["const m = `a/b-${size}`", ["a/b-* < assignment:m"]],
    [
      "const m = `${x ? `a/b` : 'c/d'}/y`",
      ["*/y < assignment:m", "a/b < concatenation < assignment:m", "c/d < concatenation < assignment:m"],
    ],
    ["for (const m of ['a/b']) {}", ["a/b < item[0] < assignment:m"]],
    ["enum E { Small = 'a/b' }", ["a/b < default:Small of E"]],
    [
      "const x = <Chat model='a/b' opts={{ id: 'c/d' }} />",
      ["a/b < argument:Chat.model", "c/d < entry:id < argument:Chat.opts"],
    ],
    [
      "program.option('-m, --model <id>', 'text', 'a/b')",
      ["a/b < argument:program.option[2] < default:model of program.option"],
    ],
    ["spawn('vllm', ['--model', 'a/b'])", ["a/b < flag:--model < item[1] < argument:spawn[1]"]],
    ["import x from 'a/b'; require('c/d'); import('e/f'); export * from 'g/h'", []],
    ["const r = /a\\/b['\"]/; const s = 'c/d'", ["c/d < assignment:s"]],
    ["const n = a / b / 'c/d'.length", ["c/d < assignment:n"]],
    [
      "console.log('a/b'); throw new Error(\"see https://hf.co/a/b\")",
      ["prose a/b < argument:console.log[0]", "prose see https://hf.co/a/b < argument:Error[0]"],
    ],
    ["// was 'a/b'\n/** https://hf.co/c/d */", ["comment a/b", "comment https://hf.co/c/d"]],
    ["const p = <p>Don't use a/b, it's {x} 'c/d'</p>; const q = 'e/f'", ["comment c/d", "e/f < assignment:q"]],
  ])("%s", (code, expected) => {
    expect(showLiterals(read(code))).toEqual(expected);
  });

  it("reads a cast of TypeScript where elements are not allowed", () => {
    expect(showLiterals(read("const m = <any>'a/b'; const n = 'c/d'", "x.ts"))).toHaveLength(2);
  });

  it("gives places in lines and columns, and the scope", () => {
    const document = read("class A {\n  async f() {\n    const m = `a/b`;\n  }\n}\n");
    const [literal] = document.literals;
    expect(document.source.locate(literal!.span)).toMatchObject({ line: 3, column: 16, endLine: 3, endColumn: 19 });
    expect(literal!.scope).toBe("A.f");
  });

  it("tells the other entries of an object", () => {
    const [literal] = read("f({ repo: 'a/b', revision: 'v1', deep: { x: 1 }, on })").literals;
    const slot = literal!.slots[0];
    if (slot?.kind !== "entry") throw new Error("no entry");
    expect(slot.siblings.keys()).toEqual(["repo", "revision", "deep"]);
    expect(slot.siblings.scalar("revision")?.value).toBe("v1");
  });
});

describe("javascript: calls and what their names are bound to", () => {
  it.each<[string, string]>([
    ["const M = 'a/b'; load(M)", 'load(M) ; M = "a/b"'],
    ["const M = 'a/b'; function f() { const M = 'c/d'; load(M) }", 'load(M) ; M = "c/d"'],
    [
      "it('x', () => { const M = 'a/b'; load(M) }); it('y', () => { const M = 'c/d'; load(M) })",
      'load(M) ; M = "a/b"\nload(M) ; M = "c/d"',
    ],
    ["let m; if (x) { m = 'a/b' } else { m = 'c/d' } load(m)", 'load(m) ; m = "a/b" | "c/d"'],
    [
      "class P { static m = 'a/b'; static async get() { this.i ??= pipeline(this.t, this.m, { dtype: 'q4' }) } }",
      'pipeline(this.t, this.m, {dtype: "q4"}) ; this.m = "a/b"',
    ],
    ["class P { static m = 'a/b' } load(P.m)", 'load(P.m) ; P.m = "a/b"'],
    ["class P { constructor(m) { this.m = m } f() { load(this.m) } }", "load(this.m) ; this.m = m"],
    ["const M = { small: 'a/b' }; load(M.small, M['small'])", 'load(M.small, M["small"]) ; M.small = "a/b"'],
    ["function f(m = 'a/b') { load(m) }", 'load(m) ; m = "a/b"'],
    ["function f({ m = 'a/b', n }) { load(m) }", 'load(m) ; m = "a/b"'],
    ["function f(m) { load(m) } f('a/b')", 'load(m) ; m = "a/b" | ?'],
    ["const f = async (m) => { load(m) }; f('a/b')", 'load(m) ; m = "a/b" | ?'],
    ["for (const m of ['a/b', 'c/d']) { load(m) }", 'load(m) ; m = <"a/b" | "c/d">'],
    ["const L = ['a/b']; L.map((m) => { load(m) })", "load(m) ; m = L[?]"],
    ["['a/b'].forEach(m => { load(m) })", 'load(m) ; m = <"a/b">'],
    ["const m = process.env.M ?? 'a/b'; load(m)", 'load(m) ; m = <process.env.M | "a/b">'],
    ["const m = x ? 'a/b' : y && 'c/d'; load(m)", 'load(m) ; m = <"a/b" | "c/d">'],
    ["const a = 1, m = 'a/b'; load(m)", 'load(m) ; m = "a/b"'],
    ["const M: Map<string, string> = 'a/b'; load(M)", 'load(M) ; M = "a/b"'],
    ["enum E { X = 'a/b' } load(E.X)", 'load(E.X) ; E.X = "a/b"'],
    ["program.option('--model-id <x>', 'd', 'a/b'); load(opts.modelId)", 'load(opts.modelId) ; opts.modelId = "a/b"'],
    ["yargs.option('model', { default: 'a/b' }); load(argv.model)", 'load(argv.model) ; argv.model = "a/b"'],
    [
      "load(`a/${x.y}`, 'b/' + c, ['d'], { e, ...f, g() {} }, (h) => i, !j, null, true)",
      'load(`a/${x.y}`, "b/" + c, ["d"], {e: e, null: f}, i, ?, null, true)',
    ],
    ["import { pipeline as p } from '@huggingface/transformers'; await p('t', 'a/b')", 'pipeline("t", "a/b")'],
    ["const x = await load<Foo<Bar>>('a/b' as string)!", 'load("a/b")'],
    ["x = a < load('a/b') > c", 'load("a/b")'],
    ["class A { load(x) { } async load(y: string): Promise<void> { } }", ""],
    ["function load(x) {}", ""],
  ])("%s", (code, expected) => {
    expect(showCalls(read(code)).join("\n")).toBe(expected);
  });

  it("lists imports, also those from mirrors", () => {
    const code =
      "import a, { b } from '@huggingface/transformers';\nimport './x.css';\nconst { c } = require('@xenova/transformers');\n" +
      "const d = await import('https://cdn.jsdelivr.net/npm/@huggingface/hub@0.15.1');\nimport e from 'https://esm.sh/openai@4';";
    expect(read(code).imports).toEqual([
      "@huggingface/transformers",
      "@xenova/transformers",
      "@huggingface/hub",
      "openai",
    ]);
  });

  it("takes what is spawned as a command line", () => {
    const { commands } = read("spawn('vllm', ['serve', 'a/b', '--rev', rev]); execa('x', { y: ['a/b'] })");
    expect(commands.map(({ words }) => words.map(({ value }) => value))).toEqual([
      ["vllm", "serve", "a/b", "--rev", null],
    ]);
    const named = read("const M = 'a/b'; spawn('vllm', ['serve', M])").commands;
    expect(named.map(({ words }) => words.map(({ value }) => value))).toEqual([["vllm", "serve", "a/b"]]);
  });

  it("hands on what a string holds in another language", () => {
    const asked: string[] = [];
    const code = "const s = `\nfrom transformers import x\nx.load('a/b')\n`; exec('vllm serve c/d --x')";
    readCode(javascript, code, (format, source) => {
      asked.push(format);
      return emptyDocument(format, source);
    });
    expect(asked).toEqual(["python", "shell"]);
  });

  it("knows the place of a call", () => {
    const document = read("const x = await M.from_pretrained(\n  'a/b',\n);");
    expect(textAt(document, document.calls[0]!.span)).toBe("M.from_pretrained(\n  'a/b',\n)");
  });
});
