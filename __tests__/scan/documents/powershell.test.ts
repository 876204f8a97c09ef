import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep, showDeepCalls } from "./deep.ts";

describe("powershell", () => {
  const COMMANDS: [what: string, text: string, expected: string[]][] = [
    ["variables and continued lines", "$M = \"org/a\"\nvllm serve $M `\n  --t 'org/b'\n", ["vllm serve org/a@1 --t org/b"]],
    ["the environment", "$env:M = 'org/a'\nrun $env:M \"--x=$env:M\"\n", ["run org/a@1 --x=org/a@1"]],
    ["what a command gives, which is not known", "$a = Split-Path -Parent 'x/y'\n$b = $a.Name\nrun $a $b $c.d \"$e.f\" org/x\n", ["Split-Path -Parent x/y", "run ? ? ? ? org/x"]],
    ["pipelines and calls", "a org/a | b; & c org/b\n", ["a org/a", "b", "c org/b"]],
    ["loops", "foreach ($m in @('org/a', 'org/b')) { hf download $m }\n", ["hf download org/a@1", "hf download org/b@1"]],
    ["quotes in quotes", "run \"a \"\"b\"\" `\"c`\"\" 'it''s'\n", ["run a \"b\" \"c\" it's"]],
  ]; // prettier-ignore
  it.each(COMMANDS)("gives %s", (_, text, expected) => {
    expect(misplacedDeep("powershell", text)).toEqual([]);
    expect(showCommands("powershell", `${text}# org/x\n`)).toEqual(expected);
  });

  const LITERALS: [what: string, text: string, expected: string[]][] = [
    ["parameters with defaults", "param(\n  [string]$Model = \"org/a\",\n  $Other = 'org/b'\n)\n", ["2:21 org/a < assignment:Model", "3:13 org/b < assignment:Other"]],
    ["hash tables", "$h = @{ model = \"org/a\"\n  t = 'org/b' }\n", ["1:18 org/a < assignment:model", "2:8 org/b < assignment:t"]],
    ["lists", "$l = @(\"org/a\", 'org/b')\n", ["1:9 org/a < item[0] < assignment:l", "1:18 org/b < item[1] < assignment:l"]],
    ["comments of both kinds", "# M=org/a\n<# see org/b\n#>\n", ["1:5 comment org/a < assignment:M", "2:4 comment see org/b"]],
    ["here-strings", "$j = @\"\n{\"model\": \"org/a\"}\n\"@\n", ["2:12 org/a < entry:model < embedded:json < assignment:j"]],
    ["URLs", "Invoke-WebRequest -Uri \"https://huggingface.co/a/b/resolve/main/c\"\n", ["1:25 https://huggingface.co/a/b/resolve/main/c < flag:-Uri < word"]],
  ]; // prettier-ignore
  it.each(LITERALS)("gives %s", (_, text, expected) => {
    expect(misplacedDeep("powershell", text)).toEqual([]);
    expect(showDeep("powershell", text)).toEqual(expected);
  });

  it("reads Python behind -c", () => {
    expect(showDeepCalls("powershell", "$M = 'org/a'\npython -c \"load('$M')\"\n")).toEqual(["2 load"]);
  });
});
