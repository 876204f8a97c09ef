import { describe, expect, it } from "@jest/globals";
import { readDeep, showDeep } from "./deep.ts";

const URL = "https://huggingface.co/org/x";

describe("text", () => {
  const CASES: [path: string, text: string, expected: string[]][] = [
    ["a.rst", `One.\nSee \`x <${URL}>\`_ there.\n`, [`2:1 prose See \`x <${URL}>\`_ there.`]],
    ["a.html", `<a href="${URL}">x</a>`, [`1:1 prose <a href="${URL}">x</a>`]],
    ["NOTICE", `  from ${URL}  `, [`1:3 prose from ${URL}`]],
    ["a.rb", `load("${URL}/resolve/main/x")`, [`1:7 ${URL}/resolve/main/x`]],
    ["a.desktop", `Exec=open ${URL}\n`, [`1:11 ${URL}`]],
    ["a.php", `// see ${URL}\n$x = '${URL}'; # ${URL}\n`, [`1:8 comment ${URL}`, `2:7 ${URL}`, `2:${"$x = '".length + URL.length + 6} comment ${URL}`]],
    ["a.txt", `${URL}\nno\nhf.co/a/b and ${URL}\n`, [`1:1 prose ${URL}`, `3:1 prose hf.co/a/b and ${URL}`]],
    ["a.lua", "org/x", []],
  ]; // prettier-ignore
  it.each(CASES)("gives URLs of the Hub in %s", (path, text, expected) =>
    expect(showDeep("text", text, path)).toEqual(expected),
  );

  it("is bounded on one long line", () => {
    const started = performance.now();
    const { literals } = readDeep("text", `${"x".repeat(50)}"${URL}" `.repeat(40_000), "a.min.css");
    expect(literals.length).toBe(40_000);
    expect(literals.every(({ value }) => value === URL)).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
