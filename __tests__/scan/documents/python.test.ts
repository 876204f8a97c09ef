import { describe, expect, it } from "@jest/globals";
import python from "../../../src/scan/documents/python.ts";
import { emptyDocument, type ReadNested } from "../../../src/scan/document.ts";
import { readCode, showCalls, showLiteral, showLiterals, showValue, textAt } from "./shown.ts";

const literals = (code: string): string[] => showLiterals(readCode(python, code));

describe("python: where a string stands", () => {
  it.each<[string, string[]]>([
    ['MODEL = "a/b"', ["a/b < assignment:MODEL"]],
    ['x: str = "a/b"', ["a/b < assignment:x"]],
    ['self.model_id = "a/b"', ["a/b < assignment:self.model_id"]],
    ['os.environ["HF_MODEL"] = "a/b"', ["a/b < assignment:os.environ.HF_MODEL"]],
    ['a = b = "a/b"', ["a/b < assignment:b"]],
    ['a, b = "a/b", "c/d"', ["a/b < assignment:a", "c/d < assignment:b"]],
    ['if ok: m = "a/b"', ["a/b < assignment:m"]],
    ['if (m := "a/b"): pass', ["a/b < assignment:m"]],
    [
      'M = {"small": "a/b", Kind.BIG: "c/d"}',
      ["a/b < entry:small < assignment:M", "c/d < entry:Kind.BIG < assignment:M"],
    ],
    ['M = {"a/b": "250mb"}', ["a/b < key < assignment:M"]],
    ['M = {"x": {"repo_id": "a/b"}}', ["a/b < entry:repo_id < entry:x < assignment:M"]],
    ['L = ["a/b", ("c/d", 3)]', ["a/b < item[0] < assignment:L", "c/d < item[0] < item[1] < assignment:L"]],
    ['S = {"a/b", "c/d"}', ["a/b < item[0] < assignment:S", "c/d < item[1] < assignment:S"]],
    ['f(1, "a/b")', ["a/b < argument:f[1]"]],
    ['x.y.f(\n    model="a/b",\n)', ["a/b < argument:x.y.f.model"]],
    ['Model(sources=[Source(id="a/b")])', ["a/b < argument:Source.id < item[0] < argument:Model.sources"]],
    ['x = ("a/b")', ["a/b < assignment:x"]],
    ['x = f("a/b").to("cuda")', ["a/b < argument:f[0] < assignment:x"]],
    ['def f(a, model="a/b"): pass', ["a/b < default:model of f"]],
    ['class A:\n    async def f(self, *, model: str = "a/b"): pass', ["a/b < default:model of A.f"]],
    ['class A:\n    model: str = "a/b"', ["a/b < default:model of A"]],
    ['class A:\n    model: str = Field(default="a/b")', ["a/b < argument:Field.default < default:model of A"]],
    [
      'p.add_argument("-m", "--model-id", default="a/b")',
      ["a/b < argument:p.add_argument.default < default:model_id of add_argument"],
    ],
    [
      '@click.option("--model", default="a/b")\ndef f(model): pass',
      ["a/b < argument:click.option.default < default:model of option"],
    ],
    ['m = os.getenv("MODEL_ID", "a/b")', ["a/b < fallback:MODEL_ID < assignment:m"]],
    ['m = getattr(args, "model", "a/b")', ["a/b < fallback:model < assignment:m"]],
    ['m = given or "a/b"', ["a/b < fallback:given < assignment:m"]],
    ['m = os.getenv("X") or "a/b"', ["a/b < fallback:X < assignment:m"]],
    ['m = "a/b" if small else "c/d"', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['if model == "a/b": pass', ["a/b < comparison"]],
    ['if "a/b" in name: pass', ["a/b < comparison"]],
    ['match m:\n    case "a/b": pass', ["a/b < comparison"]],
    ['x = TABLE["a/b"]', ["a/b < subscript:TABLE"]],
    ['def f():\n    return "a/b"', ["a/b < return:f"]],
    ['for m in ["a/b"]: pass', ["a/b < item[0] < assignment:m"]],
    ['m = "a/b" + suffix', ["a/b < concatenation < assignment:m"]],
    ['m = "a/" "b"', ["a/b < assignment:m"]],
    ['m = f"a/b-{size}"', ["a/b-* < assignment:m"]],
    ["m = f\"{x['k']!r:>{w}}/b\"", ["*/b < assignment:m"]],
    ['f(f"x {g("a/b")} y")', ["a/b < argument:g[0] < concatenation < argument:f[0]"]],
    ['run(["--model", "a/b"])', ["a/b < flag:--model < item[1] < argument:run[0]"]],
    ['run(["x", "--model=a/b"])', ["a/b < flag:--model < item[1] < argument:run[0]"]],
    ['m = r"a/b"; n = b"c/d"', ["a/b < assignment:m", "c/d < assignment:n"]],
    ['m = """\na/b\n"""', ["\na/b\n < assignment:m"]],
    ['m = \\\n    "a/b"', ["a/b < assignment:m"]],
  ])("%s", (code, expected) => {
    expect(literals(code)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'raise ValueError("no a/b at https://huggingface.co/a/b")',
      ["prose no a/b at https://huggingface.co/a/b < argument:ValueError[0]"],
    ],
    ['print("a/b")', ["prose a/b < argument:print[0]"]],
    ['p.add_argument("--m", help="such as `a/b`")', ["help a/b"]],
    [
      'x = field(metadata={"help": "see https://hf.co/a/b"})',
      ["help see https://hf.co/a/b < entry:help < argument:field.metadata < assignment:x"],
    ],
    ["# was model = 'a/b'", ["comment a/b < assignment:model"]],
    ["# https://huggingface.co/a/b.", ["comment https://huggingface.co/a/b."]],
    ["x = 1  # or a/b", []],
    ["# and/or, see docs/index.md", []],
    [
      'def f():\n    """Loads `a/b` or from_pretrained("c/d"), not e/f."""',
      ["docstring a/b", "docstring c/d < argument:from_pretrained[0]"],
    ],
    ['x = "and / or"', []],
    ['x = "input/output error"', []],
  ])("%s is for people, or nothing", (code, expected) => {
    expect(literals(code)).toEqual(expected);
  });

  it("reports names without an owner only in calls that were asked for", () => {
    expect(literals('x = "gpt2"\nother("gpt2")\nload("gpt2", {"key": "bert"}, x["y"], lower("t5"))')).toEqual([
      "gpt2 < argument:load[0]",
      "bert < entry:key < argument:load[1]",
    ]);
  });

  it("gives the content without quotes, and the scope", () => {
    const document = readCode(python, 'class A:\n    def f(self):\n        x = rb"""a/b"""\n');
    const [literal] = document.literals;
    expect(document.source.locate(literal!.span)).toMatchObject({ line: 3, column: 18, endLine: 3, endColumn: 21 });
    expect(literal!.scope).toBe("A.f");
  });

  it("ends a definition where its indentation ends", () => {
    const code =
      'def f():\n    if x:\n\n# comment\n        a = "a/b"\n    b = "c/d"\nc = "e/f"\nclass G:\n\tdef h(self):\n\t\treturn "g/h"\n\ti = "i/j"\n';
    expect(readCode(python, code).literals.map(({ value, scope }) => `${value} ${scope}`)).toEqual([
      "a/b f",
      "c/d f",
      "e/f ",
      "g/h G.h",
      "i/j G",
    ]);
  });

  it("tells the other entries of a map", () => {
    const [literal] = readCode(python, 'x = {"repo_id": "a/b", "revision": "v1", "n": 3, "deep": {"x": 1}}').literals;
    const slot = literal!.slots[0];
    if (slot?.kind !== "entry") throw new Error("no entry");
    expect(slot.siblings.keys()).toEqual(["repo_id", "revision", "n", "deep"]);
    expect(slot.siblings.scalar("revision")).toMatchObject({ value: "v1" });
    expect(slot.siblings.scalar("n")).toMatchObject({ value: "3" });
    expect(slot.siblings.scalar("deep")).toBeNull();
  });
});

describe("python: calls and what their names are bound to", () => {
  it.each<[string, string]>([
    ['M = "a/b"\nload(M)', 'load(M) ; M = "a/b"'],
    ['M = "a/b"\ndef f():\n    load(M)', 'load(M) ; M = "a/b"'],
    ['M = "a/b"\ndef f():\n    M = "c/d"\n    load(M)', 'load(M) ; M = "c/d"'],
    ['def f(m="a/b"):\n    load(m)', 'load(m) ; m = "a/b"'],
    ['def f(m):\n    load(m)\nf("a/b")', 'load(m) ; m = "a/b" | ?'],
    ['def f(x, m=None):\n    load(m)\nf(1, m="a/b")', 'load(m) ; m = null | "a/b"'],
    ['class A:\n    def __init__(self, m):\n        load(m)\nA("a/b")', 'load(m) ; m = "a/b" | ?'],
    [
      'class A:\n    def __init__(self):\n        self.m = "a/b"\n    def g(self):\n        load(self.m)',
      'load(self.m) ; self.m = "a/b"',
    ],
    ['class A:\n    m = "a/b"\n    def g(self):\n        load(self.m)', 'load(self.m) ; self.m = "a/b"'],
    ['class A:\n    m = "a/b"\n    def g(self):\n        load(m)', "load(m)"],
    ['class A:\n    m = "a/b"\nclass B(A):\n    def g(self):\n        load(self.m)', 'load(self.m) ; self.m = "a/b"'],
    ['class C:\n    m: str = "a/b"\nc = C()\nload(c.m)', 'load(c.m) ; c.m = "a/b"'],
    ['class C:\n    m: str = "a/b"\nc = C(m="c/d")\nload(c.m)', 'load(c.m) ; c.m = "c/d"'],
    ['class C:\n    m: str = "a/b"\ndef f(c: C):\n    load(c.m)', 'load(c.m) ; c.m = "a/b"'],
    ['class E(Enum):\n    X = "a/b"\nload(E.X.value)', 'load(E.X) ; E.X = "a/b"'],
    [
      'p.add_argument("--model-id", default="a/b")\nargs = p.parse_args()\nload(args.model_id)',
      'load(args.model_id) ; args.model_id = "a/b"',
    ],
    [
      'p.add_argument("-m", "--x", dest="model", default="a/b")\ndef f(args):\n    load(args.model)',
      'load(args.model) ; args.model = "a/b"',
    ],
    ['@click.option("--model", default="a/b")\ndef f(model):\n    load(model)', 'load(model) ; model = "a/b" | ?'],
    ['def f(model: str = typer.Option("a/b")):\n    load(model)', 'load(model) ; model = typer.Option("a/b")'],
    ['flags.DEFINE_string("model", "a/b", "help")\nload(FLAGS.model)', 'load(FLAGS.model) ; FLAGS.model = "a/b"'],
    ['for m in ["a/b", "c/d"]:\n    load(m)', 'load(m) ; m = <"a/b" | "c/d">'],
    ['for m, n in [("a/b", 1), ("c/d", 2)]:\n    load(m)', 'load(m) ; m = <"a/b" | "c/d">'],
    ['M = {"x": "a/b"}\nfor k, m in M.items():\n    load(m)', "load(m) ; m = M[?]"],
    ['a, b = "a/b", "c/d"\nload(b)', 'load(b) ; b = "c/d"'],
    ['M = {}\nM["x"] = "a/b"\nload(M["x"])', 'load(M["x"])'],
    ['m = os.getenv("X", "a/b")\nload(m)', 'load(m) ; m = os.getenv("X", "a/b")'],
    ['m = x or "a/b"\nload(m)', 'load(m) ; m = <x | "a/b">'],
    ['m = "a/b" if x else "c/d"\nload(m)', 'load(m) ; m = <"a/b" | "c/d">'],
    ['load("a/{}".format(s), "b/%s" % s, f"c/{s}-{t.u}")', "load(`a/${s}`, `b/${s}`, `c/${s}-${t.u}`)"],
    ['load("a/" "b", "c/" + d)', 'load("a/" + "b", "c/" + d)'],
    ['load(*x, m="a/b", **{"revision": "v1"}, **kw)', 'load(*=x, m="a/b", revision="v1", **=kw)'],
    ['load([m for m in L], lambda: "a/b", not x, -1, None, True)', 'load([m], "a/b", ?, ?, null, true)'],
    ["from m import load as fetch\nfetch('a/b')", 'load("a/b")'],
    ['def g():\n    if x: return "a/b"\n    return "c/d"\nm = g()\nload(m)', 'load(m) ; m = "a/b" | "c/d"'],
    [
      'class A:\n    @property\n    def m(self):\n        return "a/b"\n    def f(self):\n        load(self.m)',
      'load(self.m) ; self.m = "a/b"',
    ],
    ['def g():\n    def h():\n        return "a/b"\nm = g()\nload(m)', "load(m) ; m = g()"],
    ["def load(x): pass", ""],
    ["class load(x): pass", ""],
    ["reload(x)", ""],
  ])("%s", (code, expected) => {
    expect(showCalls(readCode(python, code)).join("\n")).toBe(expected);
  });

  it("looks names up after another text has been read", () => {
    const first = readCode(python, 'M = {"x": "a/b", "y": 1}\nload(M)');
    readCode(python, "other = 1\n".repeat(100));
    expect(first.lookup("M", "").map(showValue)).toEqual(['{x: "a/b", y: ?}']);
  });

  it("knows the places of a call and of the value behind a name", () => {
    const document = readCode(python, 'M = "a/b"\nx = A.from_pretrained(\n    M)\n');
    expect(textAt(document, document.calls[0]!.span)).toBe("A.from_pretrained(\n    M)");
    expect(textAt(document, document.lookup("M", "")[0]!.span)).toBe("a/b");
  });

  it("lists imports", () => {
    const code =
      "import os, a.b as c\nfrom x.y import z\nfrom . import q\nif t:\n    from transformers import (\n        AutoModel,\n    )\n";
    expect(readCode(python, code).imports).toEqual(["os", "a.b", "x.y", "transformers"]);
  });
});

describe("python: other languages inside", () => {
  it("takes a list that is run as a command line", () => {
    const code = 'M = "c/d"\nsubprocess.run([sys.executable, "serve", "a/b", "--rev", R, M])\nx = ["a/b", "c/d"]';
    const { commands } = readCode(python, code);
    expect(commands.map(({ words }) => words.map((word) => word.value))).toEqual([
      ["python", "serve", "a/b", "--rev", null, "c/d"],
    ]);
    expect(commands[0]!.words[5]!.definedAt).toEqual({ start: 5, end: 8 });
  });

  it.each<[string, string, string]>([
    ["shell", 'os.system("vllm serve a/b --x")', "vllm serve a/b --x"],
    ["shell", 'os.system(f"vllm serve a/b --x {y}")', "vllm serve a/b --x ${_}"],
    ["shell", 'M = "a/b"\nos.system(f"vllm serve {M} --x")', "M=a/b\nvllm serve ${M} --x"],
    ["yaml", 'C = """\nmodel: a/b\nrevision: main\n"""', "\nmodel: a/b\nrevision: main\n"],
    ["json", 'C = \'{"model": "a/b",\\n "n": 1}\'', '{"model": "a/b",\n "n": 1}'],
    ["python", 'C = """\nimport x\nx.load("a/b")\n"""', '\nimport x\nx.load("a/b")\n'],
  ])("hands %s on", (format, code, text) => {
    const asked: string[] = [];
    const nested: ReadNested = (id, source) => {
      asked.push(`${id}: ${source.text}`);
      const start = source.text.indexOf("a/b");
      const literal = {
        value: "a/b",
        span: { start, end: start + 3 },
        role: "code" as const,
        slots: [],
        scope: "",
        template: false,
      };
      return { ...emptyDocument(id, source), literals: [literal] };
    };
    const [inner] = readCode(python, code, nested).nested;
    expect(asked).toEqual([`${format}: ${text}`]);
    expect(showLiteral(inner!.literals[0]!)).toContain(`a/b < embedded:${format} < `);
    expect(inner!.source.locate(inner!.literals[0]!.span).column).toBe(
      code
        .split("\n")
        .find((line) => line.includes("a/b"))!
        .indexOf("a/b") + 1,
    );
  });

  it("keeps prose to itself", () => {
    readCode(python, 'x = """Run a/b\nand then c/d, which is\nfine."""', (id) => {
      throw new Error(id);
    });
  });
});
