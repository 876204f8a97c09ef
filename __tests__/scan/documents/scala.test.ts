import { describe, expect, it } from "@jest/globals";
import scala from "../../../src/scan/documents/scala.ts";
import { readCode, showLiterals } from "./shown.ts";

describe("scala", () => {
  it.each<[string, string[]]>([
    ['val m = "a/b"', ["a/b < assignment:m"]],
    ['def f(m: String = "a/b") = load(m)', ["a/b < default:m of f"]],
    ['val n = """a/b"""', ["a/b < assignment:n"]],
    ["val x = a / b", []],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(scala, code))).toEqual(expected);
  });
});
