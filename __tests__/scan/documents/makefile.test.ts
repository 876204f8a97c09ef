import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep, showDeepCalls } from "./deep.ts";

describe("makefile", () => {
  const CASES: [what: string, text: string, expected: string[]][] = [
    ["recipes with variables of every kind", "M ?= org/a\nN := org/b\nexport O = org/c\nrun:\n\t@vllm serve $(M) --n ${N} -o $(O)\n", ["vllm serve org/a@1 --n org/b@2 -o org/c@3"]],
    ["variables that are set further down", "run:\n\tx $(M)\nM = org/a\n", ["x org/a@3"]],
    ["variables of one target, and names with dashes", "serve: M.x-y = org/a\nserve:\n\tx $(M.x-y)\n", ["x org/a@1"]],
    ["continued recipes and values", "A = --model \\\n  org/a\nx: y ; z org/b\n\t-run $(A) \\\n\t  --t org/c\n", ["z org/b", "run --model org/a --t org/c", "--model org/a"]],
    ["flags in a variable, with and without quotes", "M=org/a\nA = --m $(M) --t \"org/b\"\nx:\n\trun $(A)\n", ["run --m org/a --t org/b", "--m org/a --t org/b"]],
    ["what is added to a variable", "A = --m org/a\nA += --t org/b\nx:\n\trun $(A)\n", ["run --m org/a --t org/b", "--m org/a", "--t org/b"]],
    ["variables of the shell, and not make's own functions", "x:\n\tM=org/a; run $$M $$HOME $(shell cat v) $(if $(A),b)\n", ["run org/a@2 ? ? ?", "cat v", "?"]],
    ["variables between conditions, which are no recipes", "ifeq ($(A),b)\n\tM ?= org/a\n  N = org/b\nelse\n\tM := org/c\nendif\nx:\n\tK=v run $(N)\n", ["run org/b@3"]],
    ["recipes of just", "m := \"org/a\"\nserve:\n  vllm serve {{m}}\n", ["vllm serve org/a@1"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, text, expected) => {
    expect(misplacedDeep("makefile", text)).toEqual([]);
    expect(showCommands("makefile", text).sort()).toEqual(expected.sort());
  });

  it("gives values and comments at their places", () => {
    const text = "MODEL ?= org/a # note\n# M=org/b\nall: org/no\n";
    expect(showDeep("makefile", text)).toEqual(["1:10 org/a < assignment:MODEL", "2:5 comment org/b < assignment:M"]);
  });

  it("reads Python in a recipe", () => {
    expect(showDeepCalls("makefile", "M = org/a\nx:\n\tpython -c \"load('$(M)')\"\n")).toEqual(["3 load"]);
  });
});
