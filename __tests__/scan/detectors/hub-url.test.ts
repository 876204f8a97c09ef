import { describe, expect, it } from "@jest/globals";
import detector from "../../../src/scan/detectors/hub-url.ts";
import { findings, scanFile } from "../../builders/detect.ts";

const U = "https://huggingface.co/Qwen/Qwen3-4B";
const SHA = "0123456789abcdef0123456789abcdef01234567";

describe("hub-url", () => {
  it.each<[string, string, string, string[]]>([
    ["a file that code fetches", "a.py", `url = "${U}/resolve/main/config.json"`, ["1 Qwen/Qwen3-4B@main"]],
    ["a page where a model is named", "a.py", `MODEL = "${U}"`, ["1 Qwen/Qwen3-4B"]],
    ["a clone", "a.sh", `git clone ${U}`, ["1 Qwen/Qwen3-4B"]],
    ["a download", "Dockerfile", `FROM x\nADD ${U}/resolve/main/a.bin /a\n`, ["2 Qwen/Qwen3-4B@main"]],
    ["a pin, whatever its key", "a.yaml", `version: ${U}/commit/${SHA}`, [`1 Qwen/Qwen3-4B@${SHA}`]],
    [
      "an image in the text of a message",
      "a.py",
      `ask("![](https://huggingface.co/datasets/openai/images/resolve/main/a.png) What is this?")`,
      ["1 dataset:openai/images@main"],
    ],
    [
      "an address with variable parts at its own place",
      "a.js",
      'f(`\n  ${a} <img src="https://huggingface.co/datasets/openai/images/resolve/main/${b}.png">`)',
      ["2 dataset:openai/images@main"],
    ],
    ["a comment as a mention", "a.py", `# ${U}`, ["1 mention Qwen/Qwen3-4B"]],
    ["a link to read as a mention", "a.py", `docs_url = "${U}"`, ["1 mention Qwen/Qwen3-4B"]],
    [
      "a page where terms are accepted as a mention",
      "a.ts",
      `const d = { gateUrl: "${U}" };`,
      ["1 mention Qwen/Qwen3-4B"],
    ],
    ["a folder under `url` as a use", "a.json", `{"Url": "${U}/tree/main/cpu/int4"}`, ["1 Qwen/Qwen3-4B@main"]],
    ["weights under `url` by their page", "a.json", `{"url": "${U}/blob/main/x.onnx"}`, ["1 Qwen/Qwen3-4B@main"]],
    ["the page of a file to read", "a.json", `{"url": "${U}/blob/main/README.md"}`, ["1 mention Qwen/Qwen3-4B@main"]],
    ["a link in a page as a mention", "a.html", `<a href="${U}">x</a>`, ["1 mention Qwen/Qwen3-4B"]],
    ["a discussion as a mention", "a.py", `url = "${U}/discussions/3"`, ["1 mention Qwen/Qwen3-4B"]],
    [
      "what a test expects as a mention",
      "a_test.go",
      `package a\nfunc f() { Expect(x).To(Equal("${U}/resolve/main/a.bin")) }`,
      ["2 mention Qwen/Qwen3-4B@main"],
    ],
    ["a message as a mention", "a.py", `raise ValueError("Get it from ${U} first.")`, ["1 mention Qwen/Qwen3-4B"]],
    [
      "a language file as a mention",
      "locales/en.json",
      `{"url": "${U}/resolve/main/a.bin"}`,
      ["1 mention Qwen/Qwen3-4B@main"],
    ],
    [
      "rows of a dataset",
      "a.py",
      'url = "https://datasets-server.huggingface.co/rows?dataset=openai%2Fgsm8k&config=main"',
      ["1 dataset:openai/gsm8k"],
    ],
    ["a page in typographic quotes", "a.md", `Siehe „${U}“, bitte.`, ["1 mention Qwen/Qwen3-4B"]],
    // Near misses.
    ["no rows of nothing", "a.py", 'url = "https://datasets-server.huggingface.co/rows?config=main"', []],
    ["no letters in place of names", "a.ts", 'url = "https://huggingface.co/c/d/resolve/main/x.gguf"', []],
    ["no documentation", "a.py", 'url = "https://huggingface.co/docs/transformers/index"', []],
    ["no placeholder", "a.py", 'url = "https://huggingface.co/your-org/your-model/resolve/main/x"', []],
    [
      "no address that is put together from a variable found elsewhere",
      "a.sh",
      "REPO=Qwen/Qwen3-4B\ngit clone https://huggingface.co/$REPO",
      [],
    ],
  ])("finds %s", (_, file, code, expected) => {
    expect(findings(file, code, detector)).toEqual(expected);
  });

  it("never shows a token, and points at the revision", () => {
    const code = `url = "https://user:hf_secret@huggingface.co/Qwen/Qwen3-4B/resolve/main/x"`;
    const [reference] = scanFile("a.py", code, detector).references;
    expect(JSON.stringify(reference)).not.toContain("hf_secret");
    expect(reference!.revisionSlot).toMatchObject({
      form: "path",
      written: { line: 1, column: code.indexOf("main") + 1, endColumn: code.indexOf("main") + 5 },
    });
  });
});
