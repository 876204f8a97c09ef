import { describe, expect, it } from "@jest/globals";
import { readDeep, showDeep } from "./deep.ts";
import { processorTime } from "../../builders/processor-time.ts";

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
    ["CMakeLists.txt", `# from ${URL}\nset(U "${URL}/resolve/main/\${F}")`, [`1:8 comment ${URL}`, `2:8 ${URL}/resolve/main/\${F}`]],
    ["docker/requirements-gpu.txt", `x @ ${URL}/resolve/main/x.whl\n`, [`1:5 ${URL}/resolve/main/x.whl`]],
    ["our-requirement.txt", `x @ ${URL}/resolve/main/x.whl\n`, [`1:1 prose x @ ${URL}/resolve/main/x.whl`]],
    ["urls.txt", `# all\n${URL}/resolve/main/x\n  out=x.gguf\n\nhttps://a.b/c c/d.pt\n`, [`2:1 ${URL}/resolve/main/x`]],
    ["urls.txt", `m/x.gguf,${URL}/resolve/main/x\n`, [`1:1 m/x.gguf,${URL}/resolve/main/x`]],
    ["urls.txt", `Get it here:\n${URL}/resolve/main/x\n`, [`2:1 prose ${URL}/resolve/main/x`]],
    ["urls.txt", `X: ${URL}/resolve/main/x\n`, [`1:1 prose X: ${URL}/resolve/main/x`]],
    ["models.txt", "gptq, org/x, main\nawq, org/y, main\n# c, org/z\n", ["1:7 org/x < item[0] < assignment:models", "2:6 org/y < item[1] < assignment:models"]],
    ["models.txt", "see also org/x\na word, org/y\n", []],
  ]; // prettier-ignore
  it.each(CASES)("gives URLs of the Hub in %s", (path, text, expected) =>
    expect(showDeep("text", text, path)).toEqual(expected),
  );

  it("is bounded on one long line", () => {
    const started = processorTime();
    const { literals } = readDeep("text", `${"x".repeat(50)}"${URL}" `.repeat(40_000), "a.min.css");
    expect(literals.length).toBe(40_000);
    expect(literals.every(({ value }) => value === URL)).toBe(true);
    expect(processorTime() - started).toBeLessThan(5_000);
  });
});
