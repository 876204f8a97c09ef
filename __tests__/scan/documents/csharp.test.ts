import { describe, expect, it } from "@jest/globals";
import csharp from "../../../src/scan/documents/csharp.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

const inClass = (body: string): string => `class A {\n${body}\n}`;

describe("csharp", () => {
  it.each<[string, string[]]>([
    ['private const string M = "a/b";', ["a/b < default:M of A"]],
    ['public string M { get; set; } = "a/b";', ["a/b < default:M of A"]],
    ['public string M => "a/b";', ["a/b < return:A"]],
    ['void F(string m = "a/b") { }', ["a/b < default:m of A.F"]],
    ['void F() { var m = Environment.GetEnvironmentVariable("X") ?? "a/b"; }', ["a/b < fallback:X < assignment:m"]],
    ['void F() { var c = new Config { Model = "a/b", N = 1 }; }', ["a/b < entry:Model < assignment:c"]],
    ['void F() { var m = k switch { "x" => "a/b", _ => "c/d" }; }', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['void F() { Load(model: "a/b"); }', ["a/b < argument:Load.model"]],
    ['void F() { var m = $"a/{name:N2}-x"; }', ["a/*-x < assignment:m"]],
    ['void F() { var m = @"x\\""a/b"""; var n = """c/d"""; }', ['x\\"a/b" < assignment:m', "c/d < assignment:n"]],
    ['void F() { var m = $$"""{"x": "{{y}}/b"}"""; }', []],
    [
      'Dictionary<string, string> D = new() { ["x"] = "a/b", { "y", "c/d" } };',
      ["a/b < entry:x < default:D of A", "c/d < entry:y < item[1] < default:D of A"],
    ],
    [
      'string[] L = { "a/b" }; List<string> M = ["c/d"];',
      ["a/b < item[0] < default:L of A", "c/d < item[0] < default:M of A"],
    ],
    ['#if DEBUG // don\'t\n#region "x\nstring m = "a/b";\nchar c = \'"\';', ["a/b < default:m of A"]],
    [
      'void F() { Console.WriteLine($"at https://hf.co/a/b {x}"); }',
      ["prose at https://hf.co/a/b * < argument:Console.WriteLine[0]"],
    ],
  ])("%s", (body, expected) => {
    expect(showLiterals(readCode(csharp, inClass(body)))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['const string M = "a/b"; void F() { x.load(M); }', 'x.load(M) ; M = "a/b"'],
    ['public string M { get; set; } = "a/b"; void F() { load(this.M); }', 'load(this.M) ; this.M = "a/b"'],
    ['void F() { var c = new C { M = "a/b" }; load(c.M); }', 'load(c.M) ; c.M = "a/b"'],
    ['void F() { var m = k switch { "x" => "a/b", _ => "c/d" }; load(m); }', 'load(m) ; m = <"a/b" | "c/d">'],
    ['void F() { foreach (var m in new[] { "a/b", "c/d" }) { load(m); } }', 'load(m) ; m = <"a/b" | "c/d">'],
    ['void F() { load(model: "a/b", x: null, y: true); }', 'load(model="a/b", x=null, y=true)'],
    ["public Task load(string x) { }", ""],
  ])("%s", (body, expected) => {
    expect(showCalls(readCode(csharp, inClass(body))).join("\n")).toBe(expected);
  });

  it("lists imports", () => {
    expect(readCode(csharp, "using System;\nusing static X.Y;\nusing Z.W;\nnamespace A;").imports).toEqual([
      "System",
      "X.Y",
      "Z.W",
    ]);
  });
});
