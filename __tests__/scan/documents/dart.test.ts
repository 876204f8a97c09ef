import { describe, expect, it } from "@jest/globals";
import dart from "../../../src/scan/documents/dart.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

describe("dart", () => {
  it.each<[string, string[]]>([
    ["const model = 'a/b';", ["a/b < assignment:model"]],
    ["final m = '$org/x'; final n = r'a/b';", ["*/x < assignment:m", "a/b < assignment:n"]],
    ["load(modelId: 'a/b');", ["a/b < argument:load.modelId"]],
    ["final x = a / b;", []],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(dart, code))).toEqual(expected);
  });

  it("follows a default to the call that loads it", () => {
    expect(showCalls(readCode(dart, 'void f({String model = "a/b"}) { load(model); }'))).toEqual([
      'load(model) ; model = "a/b"',
    ]);
  });
});
