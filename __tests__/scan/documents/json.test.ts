import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, readDeep, showCommands, showDeep } from "./deep.ts";
import { processorTime } from "../../builders/processor-time.ts";

function shown(json: string): string[] {
  expect(misplacedDeep("json", json)).toEqual([]);
  return showDeep("json", json);
}

describe("json", () => {
  const CASES: [what: string, json: string, expected: string[]][] = [
    ["keys and lists", '{"a": "org/x", "b": [1, "org/y", {"c": "org/z"}]}', ["1:8 org/x < entry:a", "1:26 org/y < item[1] < entry:b", "1:41 org/z < entry:c < item[2] < entry:b"]],
    ["comments, commas and quotes of its relatives", "{\n // see org/c\n a: 'org/x', /* M=org/d */\n \"b\": `org/y`,\n}", ["2:5 comment see org/c", "3:6 org/x < entry:a", "3:19 comment org/d < assignment:M", "4:8 org/y < entry:b"]],
    ["one value a line", '{"m": "org/x"}\n{"m": "org/y"}\n', ["1:8 org/x < entry:m", "2:8 org/y < entry:m"]],
    ["escapes", '{"m": "org\\/x", "n": "\\u006frg/y"}', ["1:8 org/x < entry:m", "1:23 org/y < entry:n"]],
    ["ids as keys", '{"org/x": {"size": 1}}', ["1:3 org/x < key"]],
    ["templates", '{"m": {{ model }}, "n": "org/{{ x }}", "o": "org/y"}', ["1:26 org/* < entry:n", "1:46 org/y < entry:o"]],
    ["environment pairs", '{"environment": [{"name": "M", "value": "org/x"}]}', ["1:42 org/x < assignment:M < entry:value < item[0] < entry:environment"]],
    ["documents in strings", '{"a": "{\\"model\\": \\"org/x\\"}"}', ["1:22 org/x < entry:model < embedded:json < entry:a"]],
    ["lines of a long string", '{"p": "first org/x\\nand then the org/y one"}', ["1:8 first org/x < entry:p", "1:21 prose and then the org/y one < entry:p"]],
    ["the rest of what is broken", '{"a": "org/x" "b": ["org/y", }\n"c": "org/z', ["1:8 org/x < entry:a", "1:22 org/y < item[0] < entry:b", "2:7 org/z < entry:c"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, json, expected) => expect(shown(json)).toEqual(expected));

  it("gives the commands of scripts, tools and containers", () => {
    expect(showCommands("json", '{"scripts": {"dl": "hf download org/x && y", "z": {"a": 1}}}')).toEqual([
      "hf download org/x",
      "y",
    ]);
    expect(showCommands("json", '{"mcp": {"command": "uvx", "args": ["run", "--m", "org/x"]}}')).toEqual([
      "uvx run --m org/x",
    ]);
    expect(showCommands("json", '{"image": "a/b", "command": ["--model", "org/x"]}')).toEqual(["a/b --model org/x"]);
  });

  it("reads a large file in bounded time, and of it what could be an id", () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) =>
        `{"text": "some words of prose ${index}", "label": "neutral", "n": [${index}, 1.5], "model": "m${index}"}`,
    );
    const text = `[${rows.join(",\n")}, {"path": "org/x"}]`;
    const started = processorTime();
    const { literals } = readDeep("json", text);
    expect(processorTime() - started).toBeLessThan(8_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(literals.some(({ value }) => value === "org/x")).toBe(true);
    expect(literals.some(({ value }) => value === "m17")).toBe(true);
    expect(literals.length).toBeLessThan(70_000);
  });

  it("does not mind depth", () => {
    expect(() => readDeep("json", `${"[".repeat(200_000)}"org/x"`)).not.toThrow();
    expect(() => readDeep("json", `${'{"a":'.repeat(100_000)}"org/x"`)).not.toThrow();
  });
});
