import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep } from "./deep.ts";

describe("properties", () => {
  const CASES: [what: string, text: string, expected: string[]][] = [
    ["Java properties", "spring.ai.model=org/a\nb : org/b\n! see org/c\n# d = org/d\n", [
      "1:17 org/a < entry:spring.ai.model", "2:5 org/b < entry:b", "3:3 comment see org/c", "4:7 comment org/d < assignment:d",
    ]],
    ["sections", "[model]\nid = org/a ; note\n[sub \"x\"]\nurl = \"org/b\"\n", ["2:6 org/a < entry:id < entry:model", "4:8 org/b < entry:url < entry:sub.x"]],
    ["continued values", "a = org/a, \\\n    org/b\nc = org/c\n", ["1:5 org/a, org/b < entry:a", "3:5 org/c < entry:c"]],
    ["lists of indented lines", "[options]\nl =\n  org/a\n  org/b\nm = org/c\n  org/d\n", [
      "3:3 org/a < item[0] < entry:l < entry:options",
      "4:3 org/b < item[1] < entry:l < entry:options",
      "5:5 org/c < item[0] < entry:m < entry:options",
      "6:3 org/d < item[1] < entry:m < entry:options",
    ]],
    ["indented settings", "[submodule \"x\"]\n\tpath = a\n\turl = https://huggingface.co/org/a\n", ["3:8 https://huggingface.co/org/a < entry:url < entry:submodule.x"]],
    ["escaped keys", "a\\:b = org/a\r\n", ["1:8 org/a < entry:a:b"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, text, expected) => {
    expect(misplacedDeep("properties", text)).toEqual([]);
    expect(showDeep("properties", text)).toEqual(expected);
  });

  it("gives what a unit starts, with the environment that it sets", () => {
    const unit = '[Service]\nEnvironment="M=org/a"\nExecStart=/usr/bin/vllm serve ${M} --tokenizer org/b\n';
    expect(showCommands("properties", unit)).toEqual(["/usr/bin/vllm serve org/a@2 --tokenizer org/b"]);
    expect(showDeep("properties", unit)[0]).toBe("2:16 org/a < assignment:M < entry:Environment < entry:Service");
  });
});
