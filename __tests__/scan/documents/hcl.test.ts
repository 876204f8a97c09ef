import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep } from "./deep.ts";

describe("hcl", () => {
  const CASES: [what: string, hcl: string, expected: string[]][] = [
    ["attributes and blocks", 'resource "a" "b" {\n  model = "org/x"\n  c { d = "org/y" }\n}\n', ["2:12 org/x < entry:model < entry:b < entry:a < entry:resource", "3:12 org/y < entry:d < entry:c < entry:b < entry:a < entry:resource"]],
    ["maps and lists", 'm = { a = "org/x", "b" : "org/y" }\nl = [\n  "org/z",\n]\n', ["1:12 org/x < entry:a < entry:m", "1:27 org/y < entry:b < entry:m", "3:4 org/z < item[0] < entry:l"]],
    ["variables where they are used", 'variable "m" {\n  default = "org/x"\n}\nlocals { t = "org/y" }\nenvironment = {\n  HF_MODEL_ID = var.m\n  T = "${local.t}"\n}\n', [
      "2:14 org/x < entry:default < entry:m < entry:variable",
      "2:14 org/x < assignment:HF_MODEL_ID < entry:HF_MODEL_ID < entry:environment",
      "4:15 org/y < entry:t < entry:locals",
      "4:15 org/y < assignment:T < entry:T < entry:environment",
    ]],
    ["blocks that are one pair", 'env {\n  name = "M"\n  value = "org/x"\n}\nset {\n  name = "a.b"\n  value = "org/y"\n}\n', ["3:12 org/x < assignment:M < entry:value < entry:env", "7:12 org/y < assignment:a.b < entry:value < entry:set"]],
    ["both sides of a condition", 'm = var.big ? "org/x" : "org/y"\n', ["1:16 org/x < item[1] < entry:m", "1:26 org/y < item[2] < entry:m"]],
    ["what functions are given", 'e = jsonencode({ m = "org/x" })\nf = coalesce(var.m, "org/y")\n', ["1:23 org/x < entry:m < entry:e", "2:22 org/y < item[1] < entry:f"]],
    ["comments of three kinds", "# M=org/x\n// see org/y\n/* org/z */\n", ["1:5 comment org/x < assignment:M", "2:4 comment see org/y", "3:4 comment org/z"]],
    ["interpolation as a part that varies", 'm = "org/${var.x["a"]}-b"\nn = "org/y"\n', ["1:6 org/*-b < entry:m", "2:6 org/y < entry:n"]],
    ["the rest of what is broken", 'a {\n  m = "org/x\n  n = [1, }\nb = "org/y"\n', ["2:8 org/x < entry:m < entry:a", "4:6 org/y < entry:b"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, hcl, expected) => {
    expect(misplacedDeep("hcl", hcl)).toEqual([]);
    expect(showDeep("hcl", hcl)).toEqual(expected);
  });

  it("gives the commands of containers and of scripts in heredocs", () => {
    expect(
      showCommands(
        "hcl",
        'c { command = ["vllm", "serve", "org/x"] }\nuser_data = <<-EOF\n  #!/bin/bash\n  run org/y\nEOF\n',
      ),
    ).toEqual(["vllm serve org/x", "run org/y"]);
  });
});
