import { describe, expect, it } from "@jest/globals";
import swift from "../../../src/scan/documents/swift.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

describe("swift", () => {
  it.each<[string, string[]]>([
    ['let modelID = "a/b"', ["a/b < assignment:modelID"]],
    [
      'extension R { static public let llama = ModelConfiguration(\n  id: "a/b", x: 1) }',
      ["a/b < argument:ModelConfiguration.id < default:llama of R"],
    ],
    ['enum K: String { case small = "a/b" }', ["a/b < default:small of K"]],
    ['struct V { @State private var model: String = "a/b" }', ["a/b < default:model of V"]],
    ['struct V { @Option(help: "as `c/d`") var model: String = "a/b" }', ["help c/d", "a/b < default:model of V"]],
    ['let d = ["x": "a/b"]; let l = ["c/d"]', ["a/b < entry:x < assignment:d", "c/d < item[0] < assignment:l"]],
    ['func f(m: String = "a/b") { }', ["a/b < default:m of f"]],
    ['let m = env["M"] ?? "a/b"', ["a/b < fallback:M < assignment:m"]],
    ['let m = x ? "a/b" : "c/d"', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['let m = "a/b-\\(size(1))"', ["a/b-* < assignment:m"]],
    ['let m = #"a/b"#; let n = """\n  c/d\n  """', ["a/b < assignment:m", "\n  c/d\n   < assignment:n"]],
    [
      'var r: String { switch self { case .small: "a/b"; case .big: return "c/d" } }',
      ["a/b < return:", "c/d < return:"],
    ],
    ['print("at https://hf.co/a/b \\(x)")', ["prose at https://hf.co/a/b * < argument:print[0]"]],
    ['// don\'t `a/b`\nlet m = "c/d"', ["comment a/b", "c/d < assignment:m"]],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(swift, code))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['let m = "a/b"\nfunc f() { load(configuration: m) { p in x(p) } }', 'load(configuration=m) ; m = "a/b"'],
    ['enum K: String { case small = "a/b" }\nload(id: K.small.rawValue)', 'load(id=K.small) ; K.small = "a/b"'],
    ['struct V { var m: String = "a/b"\n func f() { load(self.m) } }', 'load(self.m) ; self.m = "a/b"'],
    ['struct V { var m: String = "a/b"\n func f() { load(m) } }', 'load(m) ; m = "a/b"'],
    ['for m in ["a/b", "c/d"] { load(m) }', 'load(m) ; m = <"a/b" | "c/d">'],
    ["func load(x: String) {}", ""],
  ])("%s", (code, expected) => {
    expect(showCalls(readCode(swift, code)).join("\n")).toBe(expected);
  });

  it("lists imports", () => {
    expect(readCode(swift, "import MLXLLM\n@testable import Hub\nimport struct Foundation.URL\n").imports).toEqual([
      "MLXLLM",
      "Hub",
      "Foundation.URL",
    ]);
  });
});
