import { describe, expect, it } from "@jest/globals";
import cpp from "../../../src/scan/documents/cpp.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

describe("cpp", () => {
  it.each<[string, string[]]>([
    ['const std::string kModel = "a/b";', ["a/b < assignment:kModel"]],
    ['auto m = load("a/b", 1);', ["a/b < argument:load[0] < assignment:m"]],
    ['// see "a/b"\nint x = 1 / 2;', ["comment a/b"]],
    ["int x = a / b;", []],
    ['#define MODEL "a/b"\nint x = 1;', ["a/b < assignment:MODEL"]],
    ['#  define MODEL   R"(a/b)" // c', ["a/b < assignment:MODEL"]],
    ['#include "a/b"\n#define F(x) "a/b"\n#define A B', []],
    ['int f(int a,\n#define MODEL "a/b"\nint b);', []],
    ['const char * k = R"(a/b)";', ["a/b < assignment:k"]],
    ['const char * k = u8R"x-1(a/b)")x-1";', ['a/b)" < assignment:k']],
    ['const char * k = R"(a/b', ["a/b < assignment:k"]],
    ['load(FOR"a/b");', ["a/b < concatenation < argument:load[0]"]],
    ['auto c = Create(MODEL_PATH "a/b");', ["a/b < concatenation < argument:Create[0] < assignment:c"]],
    ['auto c = Create("a/b" SUFFIX);', ["a/b < concatenation < argument:Create[0] < assignment:c"]],
    ['auto c = Create("a/b" "-large");', ["a/b < concatenation < argument:Create[0] < assignment:c"]],
    ['auto f() { if (x) return "a/b"; else g(); }', ["a/b < return:f"]],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(cpp, code))).toEqual(expected);
  });

  it("follows a constant to the call that loads it", () => {
    expect(showCalls(readCode(cpp, 'const std::string kModel = "a/b";\nvoid f() { load(kModel); }'))).toEqual([
      'load(kModel) ; kModel = "a/b"',
    ]);
  });
});
