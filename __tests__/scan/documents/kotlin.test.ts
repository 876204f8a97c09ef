import { describe, expect, it } from "@jest/globals";
import kotlin from "../../../src/scan/documents/kotlin.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

describe("kotlin", () => {
  it.each<[string, string[]]>([
    ['const val M = "a/b"', ["a/b < assignment:M"]],
    ['val m: String = "a/$name-x"', ["a/*-x < assignment:m"]],
    ['val m = "a/${f("c/d")}/y"', ["a/*/y < assignment:m", "c/d < argument:f[0] < concatenation < assignment:m"]],
    ['val m = """a/b"""', ["a/b < assignment:m"]],
    ['class A(val model: String = "a/b")', ["a/b < default:model of A"]],
    ['fun f(m: String = "a/b"): X { }', ["a/b < default:m of f"]],
    ['class A { companion object { const val M = "a/b" } }', ["a/b < default:M of A.Companion"]],
    ['val m = mapOf("small" to "a/b")', ["a/b < entry:small < assignment:m"]],
    ['val l = listOf("a/b", "c/d")', ["a/b < item[0] < assignment:l", "c/d < item[1] < assignment:l"]],
    ['val m = System.getenv("X") ?: "a/b"', ["a/b < fallback:X < assignment:m"]],
    ['val m = if (x) "a/b" else "c/d"', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['val m = when (k) { "x" -> "a/b"; else -> "c/d" }', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['load(model = "a/b")', ["a/b < argument:load.model"]],
    ['println("at https://hf.co/a/b")', ["prose at https://hf.co/a/b < argument:println[0]"]],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(kotlin, code))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['class A { companion object { const val M = "a/b" }\n fun f() { load(M) } }', 'load(M) ; M = "a/b"'],
    ['fun f(m: String = "a/b") { load(m) }', 'load(m) ; m = "a/b"'],
    ['val m = if (x) "a/b" else "c/d"\nload(m)', 'load(m) ; m = <"a/b" | "c/d">'],
    ['val m = when (k) { "x" -> "a/b"; else -> "c/d" }\nload(m)', 'load(m) ; m = <"a/b" | "c/d">'],
    ['listOf("a/b").forEach { m -> load(m) }', "load(m) ; m = ?"],
    ['val l = listOf("a/b")\nl.forEach { m -> load(m) }', "load(m) ; m = l[?]"],
    ['load("a/b") { x -> y(x) }', 'load("a/b")'],
    ["fun load(x: String) {}", ""],
  ])("%s", (code, expected) => {
    expect(showCalls(readCode(kotlin, code)).join("\n")).toBe(expected);
  });

  it("lists imports, and its own package", () => {
    expect(readCode(kotlin, "package a.b\nimport ai.djl.Model\nimport x.y as z\nval a = 1").imports).toEqual([
      "a.b",
      "ai.djl.Model",
      "x.y",
    ]);
  });
});
