import { describe, expect, it } from "@jest/globals";
import rust from "../../../src/scan/documents/rust.ts";
import { readCode, showCalls, showLiterals } from "./shown.ts";

describe("rust", () => {
  it.each<[string, string[]]>([
    [
      'fn f() { let m = if q { g(); "a/b".to_string() } else { "c/d".to_string() }; }',
      ["a/b < assignment:m", "c/d < assignment:m"],
    ],
    [
      'fn f() { let m = match x { Some(y) => y, None => { if a != b { "a/b" } else if c { "c/d" } else { "e/f" } } }; }',
      ["a/b < assignment:m", "c/d < assignment:m", "e/f < assignment:m"],
    ],
    ['fn f() { let m = { h = "a/b"; g() }; }', ["a/b < assignment:h"]],
    [
      'fn f() { let (m, r) = if q { ("a/b", "c/d") } else { g() }; }',
      ["a/b < item[0] < assignment:m", "c/d < item[1] < assignment:r"],
    ],
    ['const M: &str = "a/b";', ["a/b < assignment:M"]],
    ['static M: &\'static str = r#"a/b"#;', ["a/b < assignment:M"]],
    [
      '#[arg(long, default_value = "a/b", help = "like `c/d`")]\nmodel_id: String,',
      ["a/b < argument:arg.default_value < default:model_id of ", "help c/d"],
    ],
    ['fn f() -> R { let m = "a/b".to_string(); }', ["a/b < assignment:m"]],
    ['fn f() { match s { A => "a/b", B => ("c/d", "main") } }', ["a/b < return:f", "c/d < item[0] < return:f"]],
    ['fn f() { let m = match s { A => "a/b", B => { "c/d" } }; }', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['fn f() { let m = if x { "a/b" } else { "c/d" }; }', ["a/b < assignment:m", "c/d < assignment:m"]],
    ['fn f() { let m = x.y.unwrap_or_else(|| "a/b".into()); }', ["a/b < fallback:x.y < assignment:m"]],
    ['fn f() { let c = C { model: "a/b".into(), n: 1 }; }', ["a/b < entry:model < assignment:c"]],
    ['fn f() { let v = vec!["a/b", "c/d"]; }', ["a/b < item[0] < assignment:v", "c/d < item[1] < assignment:v"]],
    ['fn f() { api.model(String::from("a/b")); }', ["a/b < argument:api.model[0]"]],
    ['fn f() { for m in ["a/b"] { } }', ["a/b < item[0] < assignment:m"]],
    ['fn f() { if m == "a/b" { } }', ["a/b < comparison"]],
    ['fn f() { println!("at https://hf.co/a/b"); }', ["prose at https://hf.co/a/b < argument:println[0]"]],
    [
      "/// Loads `a/b`.\n//! https://hf.co/c/d\n/* /* `e/f` */ `g/h` */",
      ["comment a/b", "comment https://hf.co/c/d", "comment e/f", "comment g/h"],
    ],
    [
      "fn f<'a>(x: &'a str, c: char) -> bool { c == '\"' && c != '\\'' && d == 'a/' }\nconst M: &str = \"a/b\";",
      ["a/b < assignment:M"],
    ],
    ['const B: &[u8] = b"a/b"; const C: &str = br##"c/"#d"##;', ["a/b < assignment:B"]],
    ['const M: &str = "x\n  a/b";', []],
  ])("%s", (code, expected) => {
    expect(showLiterals(readCode(rust, code))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['const M: &str = "a/b"; fn f() { api.load(M.to_string()); }', 'api.load(M) ; M = "a/b"'],
    [
      'struct A { #[arg(default_value = "a/b")] model: String } fn f() { let a = A::parse(); load(a.model.clone()); }',
      'load(a.model) ; a.model = "a/b"',
    ],
    ['impl A { const M: &\'static str = "a/b"; fn f(&self) { load(Self::M); } }', 'load(Self.M) ; Self.M = "a/b"'],
    ['fn f() { let m = match s { A => "a/b", B => { "c/d" } }; load(m); }', 'load(m) ; m = <"a/b" | "c/d">'],
    ['fn f() { let m = if x { "a/b" } else { "c/d" }; load(m); }', 'load(m) ; m = <"a/b" | "c/d">'],
    ['fn f() { let m = x.unwrap_or("a/b".into()); load(m); }', 'load(m) ; m = <x | "a/b">'],
    ['fn f() { let m = format!("a/{}-{n}", s); load(m); }', "load(m) ; m = `a/${s}-${n}`"],
    ['fn f() { for m in ["a/b", "c/d"] { load(m); } }', 'load(m) ; m = <"a/b" | "c/d">'],
    ['fn f(m: &str) { load(m); } fn g() { f("a/b"); }', 'load(m) ; m = "a/b" | ?'],
    ['fn f() { api.load::<T>(&Repo::x("a/b"), Some("v1"), None)?; }', 'api.load(Repo.x("a/b"), "v1", null)'],
    ["fn load(x: u8) {}", ""],
  ])("%s", (code, expected) => {
    expect(showCalls(readCode(rust, code)).join("\n")).toBe(expected);
  });

  it("lists imports", () => {
    expect(
      readCode(rust, "use hf_hub::{api::sync::Api, Repo};\npub use anyhow::Result;\nuse std::fs as f;").imports,
    ).toEqual(["hf_hub.api.sync.Api", "hf_hub.Repo", "hf_hub", "anyhow.Result", "std.fs"]);
  });
});
