import { describe, expect, it } from "@jest/globals";
import { flatten, misplacedDeep, readDeep, showCommands, showDeep, showDeepCalls } from "./deep.ts";

function shown(markdown: string): string[] {
  expect(misplacedDeep("markdown", markdown)).toEqual([]);
  return showDeep("markdown", markdown);
}

describe("markdown", () => {
  const CASES: [what: string, markdown: string, expected: string[]][] = [
    ["front matter as YAML", "---\nbase_model: org/x\n---\ntext org/no\n", ["2:13 org/x < entry:base_model < embedded:yaml"]],
    ["front matter as TOML", "+++\nm = \"org/x\"\n+++\n", ["2:6 org/x < entry:m < embedded:toml"]],
    ["no front matter that never ends", "---\nbase_model: org/x\n", []],
    ["prose only where it holds a URL of the Hub", "See org/a.\nSee [x](https://huggingface.co/org/x), a/b.\n", ["2:1 prose See [x](https://huggingface.co/org/x), a/b."]],
    ["inline code that looks like an id", "Use `org/x` or ``org/y`` and `a b`, `https://a/b`.\n", ["1:6 prose org/x", "1:18 prose org/y"]],
    ["comments", "<!-- https://huggingface.co/org/x -->\n", ["1:1 comment <!-- https://huggingface.co/org/x -->"]],
    ["fences of no known language, line by line", "```xyz\na org/x\nb\n```\n", ["2:1 fence a org/x"]],
    ["fences in lists and quotes", "- a\n  ```yaml\n  m: org/x\n  ```\n> ```yaml\n> m: org/y\n> ```\n", ["3:6 fence org/x < entry:m < embedded:yaml", "6:6 fence org/y < entry:m < embedded:yaml"]],
    ["fences with attributes", "~~~{.yaml #a}\nm: org/x\n~~~\n", ["2:4 fence org/x < entry:m < embedded:yaml"]],
    ["longer fences around others", "````md\n```yaml\nm: org/x\n```\n````\n", ["3:4 fence org/x < entry:m < embedded:yaml < embedded:markdown"]],
    ["fences that are left open", "```yaml\nm: org/x\n", ["2:4 fence org/x < entry:m < embedded:yaml"]],
    ["comments in fences as what they are there: text to read", "```yaml\n# m: org/x\n```\n", ["2:6 fence org/x < assignment:m < embedded:yaml"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, markdown, expected) => expect(shown(markdown)).toEqual(expected));

  it("gives the commands and calls of fences their role, at all depths", () => {
    const markdown = "```bash\nvllm serve org/x\npython - <<E\nload('org/y')\nE\n```\n```python\nload('org/z')\n```\n";
    expect(showCommands("markdown", markdown)).toEqual(["fence vllm serve org/x", "fence python -"]);
    expect(showDeepCalls("markdown", markdown)).toEqual(["4 fence load", "8 fence load"]);
    for (const part of flatten(readDeep("markdown", markdown)))
      for (const { role } of part.literals) expect(role).toBe("fence");
  });

  it("takes the prompts off a session and leaves out what was answered", () => {
    const markdown =
      "```console\n$ hf download org/x \\\n    --revision y\nDownloaded org/no\n(venv) $ b\n```\n```python\n>>> load('org/x')\n... # more\nModel org/no\n```\n";
    expect(showCommands("markdown", markdown)).toEqual(["fence hf download org/x --revision y", "fence b"]);
    expect(showDeepCalls("markdown", markdown)).toEqual(["8 fence load"]);
    expect(shown(markdown).join()).not.toContain("org/no");
  });

  it("tells the language of a fence without one by its look", () => {
    expect(showCommands("markdown", "```\nvllm serve org/x\n```\n")).toEqual(["fence vllm serve org/x"]);
    expect(shown('```\n{"m": "org/x"}\n```\n')).toEqual(["2:8 fence org/x < entry:m < embedded:json"]);
  });
});
