import { describe, expect, it } from "@jest/globals";
import go from "../../../src/scan/documents/go.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

describe("go", () => {
  it.each<[string, string[]]>([
    ['const M = "a/b"', ["a/b < assignment:M"]],
    ['const (\n\tA string = "a/b"\n\tB        = `c/d`\n)', ["a/b < assignment:A", "c/d < assignment:B"]],
    ['var m = map[string]string{\n\t"small": "a/b",\n}', ["a/b < entry:small < assignment:m"]],
    ['var l = []string{"a/b", "c/d"}', ["a/b < item[0] < assignment:l", "c/d < item[1] < assignment:l"]],
    [
      'func f() { x.Add("v", []string{"--model", "a/b", "c/d"}) }',
      ["a/b < flag:--model < item[1] < argument:x.Add[1]", "c/d < item[2] < argument:x.Add[1]"],
    ],
    ['func f() { m := "a/b" }', ["a/b < assignment:m"]],
    ['func f() { c := &Config{Model: "a/b", N: 1} }', ["a/b < entry:Model < assignment:c"]],
    [
      'func f() { m := flag.String("model", "a/b", "text") }',
      ["a/b < argument:flag.String[1] < default:model of flag.String"],
    ],
    ['func f() { m := cmp.Or(os.Getenv("M"), "a/b") }', ["a/b < fallback:M < assignment:m"]],
    ['func f() { if m == "a/b" { m = "c/d" } }', ["a/b < comparison", "c/d < assignment:m"]],
    ['func f() string { return "a/b" }', ["a/b < return:f"]],
    ['import (\n\t"a/b"\n\tx "c/d"\n)\nimport "e/f"', []],
    ['func f() { log.Printf("at https://hf.co/a/b") }', ["prose at https://hf.co/a/b < argument:log.Printf[0]"]],
    ['var r = \'"\'\nvar m = "a/b"', ["a/b < assignment:m"]],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(go, code))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['const M = "a/b"\nfunc f() { x.load(ctx, M) }', 'x.load(ctx, M) ; M = "a/b"'],
    ['const (\n\tA = "a/b"\n\tB string = "c/d"\n)\nfunc f() { load(B) }', 'load(B) ; B = "c/d"'],
    ['func f() { m := flag.String("m", "a/b", "t"); load(*m) }', 'load(m) ; m = "a/b"'],
    ['func f() { load(fmt.Sprintf("a/%s", s)) }', "load(`a/${s}`)"],
    ['func f() { c := &C{Model: "a/b"}; load(c.Model) }', 'load(c.Model) ; c.Model = "a/b"'],
    ['func f() { for _, m := range []string{"a/b", "c/d"} { load(m) } }', 'load(m) ; m = <"a/b" | "c/d">'],
    ['func (r *Repo) f(m string) { load(m) }\nfunc g() { f("x") }', "load(m) ; m = ?"],
    ['func f(m string) { load(m) }\nfunc g() { f("a/b") }', 'load(m) ; m = "a/b" | ?'],
    ["func load(x string) {}\nfunc (r *R) load(x string) {}", ""],
  ])("%s", (code, expected) => {
    expect(showCalls(readCode(go, code)).join("\n")).toBe(expected);
  });

  it("takes what is run as a command line, and lists imports", () => {
    const document = readCode(
      go,
      'import (\n\t"os/exec"\n\th "github.com/x/hugot"\n)\nfunc f() { exec.Command("vllm", "serve", "a/b", "--x", y) }',
    );
    expect(document.commands.map(({ words }) => words.map(({ value }) => value))).toEqual([
      ["vllm", "serve", "a/b", "--x", null],
    ]);
    expect(document.imports).toEqual(["os/exec", "github.com/x/hugot"]);
  });
});
