import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep } from "./deep.ts";

describe("nix", () => {
  const CASES: [what: string, nix: string, expected: string[]][] = [
    ["sets, paths and lists", '{ a.b = "org/x"; c = { d = [ "org/y" "org/z" ]; }; }', ["1:10 org/x < entry:b < entry:a", "1:31 org/y < item[0] < entry:d < entry:c", "1:39 org/z < item[1] < entry:d < entry:c"]],
    ["functions and let", '{ pkgs, ... }:\nlet\n  m = "org/x";\nin {\n  n = "org/y";\n}\n', ["3:8 org/x < entry:m", "5:8 org/y < entry:n"]],
    ["the set behind a function", 'x = lib.mkIf c.on {\n  environment = { M = "org/x"; };\n};\ny = mkShell { N = "org/y"; };', ["2:24 org/x < assignment:M < entry:M < entry:environment < entry:x", "4:20 org/y < entry:N < entry:y"]],
    ["strings with a part that varies", 'a = "${pkgs.x}/bin"; b = "org/x";', ["1:6 */bin < entry:a", "1:27 org/x < entry:b"]],
    ["comments", "# M=org/x\n{ } /* see org/y */", ["1:5 comment org/x < assignment:M", "2:8 comment see org/y"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, nix, expected) => {
    expect(misplacedDeep("nix", nix)).toEqual([]);
    expect(showDeep("nix", nix)).toEqual(expected);
  });

  it("gives scripts without their indentation, at their places", () => {
    const nix = "{\n  script = ''\n    vllm serve org/x\n      --t org/y\n  '';\n}\n";
    expect(misplacedDeep("nix", nix)).toEqual([]);
    expect(showCommands("nix", nix)).toEqual(["vllm serve org/x", "--t org/y"]);
    expect(showDeep("nix", nix)[0]).toBe("3:16 org/x < word < embedded:shell < entry:script");
  });
});
