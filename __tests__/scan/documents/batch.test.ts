import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep } from "./deep.ts";

describe("batch", () => {
  it("gives commands with the variables of the file", () => {
    const text =
      '@echo off\r\nset MODEL=org/a\r\nset "T=org/b"\r\ncall vllm serve %MODEL% ^\r\n  --t %T% -x %HOME%\r\n';
    expect(misplacedDeep("batch", text)).toEqual([]);
    expect(showCommands("batch", text)).toEqual(["vllm serve org/a@2 --t org/b@3 -x ?"]);
  });

  it("gives values, comments and URLs at their places", () => {
    const text = "rem see org/a\n:: M=org/b\nset M=org/c\ncurl https://huggingface.co/a/b/resolve/main/c -o C:\\x\\y\n";
    expect(misplacedDeep("batch", text)).toEqual([]);
    expect(showDeep("batch", text)).toEqual([
      "1:5 comment see org/a",
      "2:6 comment org/b < assignment:M",
      "3:7 org/c < assignment:M",
      "4:6 https://huggingface.co/a/b/resolve/main/c < word",
    ]);
  });
});
