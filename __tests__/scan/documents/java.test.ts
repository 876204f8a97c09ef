import { describe, expect, it } from "@jest/globals";
import java from "../../../src/scan/documents/java.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

const inClass = (body: string): string => `class A {\n${body}\n}`;

describe("java", () => {
  it.each<[string, string[]]>([
    ['private static final String M = "a/b";', ["a/b < default:M of A"]],
    ['void f() { String m = x ? "a/b" : "c/d"; }', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['A(String x) { this.m = "a/b"; }', ["a/b < assignment:this.m"]],
    [
      'void f() { builder.optModelUrls("djl://ai.djl.huggingface.pytorch/a/b").build(); }',
      ["djl://ai.djl.huggingface.pytorch/a/b < argument:builder.optModelUrls[0]"],
    ],
    ['void f() { new Foo<>("a/b"); }', ["a/b < argument:Foo[0]"]],
    ['void f() { m = System.getenv().getOrDefault("X", "a/b"); }', ["a/b < fallback:X < assignment:m"]],
    ['List<String> l = List.of("a/b", "c/d");', ["a/b < item[0] < default:l of A", "c/d < item[1] < default:l of A"]],
    [
      'void f() { c.withCommand("--model", "a/b", "c/d"); }',
      ["a/b < flag:--model < argument:c.withCommand[1]", "c/d < argument:c.withCommand[2]"],
    ],
    ['List<String> l = List.of("--model", "a/b");', ["a/b < flag:--model < item[1] < default:l of A"]],
    ['Map<String, String> m = Map.of("small", "a/b");', ["a/b < entry:small < default:m of A"]],
    ['String[] l = {"a/b"};', ["a/b < item[0] < default:l of A"]],
    ['@Value("a/b") String m;', ["a/b < argument:Value[0]"]],
    ['String t = """\n  a/b\n  """; String m = "c/d";', ["\n  a/b\n   < default:t of A", "c/d < default:m of A"]],
    [
      'void f() { throw new IllegalStateException("see https://hf.co/a/b"); }',
      ["prose see https://hf.co/a/b < argument:IllegalStateException[0]"],
    ],
    ["char c = '\"'; /** {@code x} https://hf.co/a/b */ int d = '\\'';", ["comment https://hf.co/a/b"]],
  ])("%s", (body, expected) => {
    expect(showLiterals(readCode(java, inClass(body)))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['static final String M = "a/b"; void f() { load(M); }', 'load(M) ; M = "a/b"'],
    ['A() { this.m = "a/b"; } void f() { load(this.m); }', 'load(this.m) ; this.m = "a/b"'],
    ['void f(String m) { load(m); } void g() { f("a/b"); }', 'load(m) ; m = "a/b" | ?'],
    ['void f() { for (String m : List.of("a/b", "c/d")) { load(m); } }', 'load(m) ; m = <"a/b" | "c/d">'],
    ['void f() { x.load((String) "a/b", String.format("a/%s", s)); }', 'x.load("a/b", `a/${s}`)'],
    ["Model load(String x) throws E { }", ""],
  ])("%s", (body, expected) => {
    expect(showCalls(readCode(java, inClass(body))).join("\n")).toBe(expected);
  });

  it("lists imports, and its own package", () => {
    expect(readCode(java, "package a.b;\nimport ai.djl.Model;\nimport static java.util.List.of;\n").imports).toEqual([
      "a.b",
      "ai.djl.Model",
      "java.util.List.of",
    ]);
  });
});
