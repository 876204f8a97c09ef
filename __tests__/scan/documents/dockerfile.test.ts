import { describe, expect, it } from "@jest/globals";
import { misplacedDeep, showCommands, showDeep, showDeepCalls } from "./deep.ts";

function commands(text: string): string[] {
  expect(misplacedDeep("dockerfile", text)).toEqual([]);
  return showCommands("dockerfile", text);
}

function shown(text: string): string[] {
  expect(misplacedDeep("dockerfile", text)).toEqual([]);
  return showDeep("dockerfile", text);
}

describe("dockerfile", () => {
  const COMMANDS: [what: string, text: string, expected: string[]][] = [
    ["ARG through ENV to RUN", "ARG M=org/x\nFROM a\nARG M\nENV ID=$M\nRUN run ${ID}\n", ["FROM a", "run org/x@1"]],
    ["continued lines with comments between", "RUN a && \\\n  # no\n\n  b org/x \\\n  c\n", ["a", "b org/x c"]],
    ["flags of RUN, which are not the program's", "RUN --mount=type=cache,target=/x --network=none hf download org/x\n", ["hf download org/x"]],
    ["the exec form, whose words the shell does not touch", 'ENV M=org/x\nRUN ["hf", "download", "$M", "it\'s"]\n', ["hf download $M it's"]],
    ["the entry point with its command", 'FROM a\nENTRYPOINT ["vllm", "serve"]\nCMD ["org/x"]\n', ["FROM a", "vllm serve", "vllm serve org/x"]],
    ["a command of flags behind its image", 'FROM vllm/vllm-openai:v1 AS x\nCMD ["--model", "org/x"]\n', ["FROM vllm/vllm-openai:v1 AS x", "vllm/vllm-openai:v1 --model org/x"]],
    ["a script in the exec form", 'ENV M=org/x\nCMD ["sh", "-c", "vllm serve $M"]\n', ["sh -c vllm serve $M", "vllm serve org/x@1"]],
    ["heredocs that are the script", "RUN <<EOF\nset -e\nrun org/x\nEOF\nRUN b\n", ["set -e", "run org/x", "b"]],
    ["health checks and triggers", "HEALTHCHECK --interval=5s CMD curl http://x/y\nONBUILD RUN run org/x\n", ["curl http://x/y", "run org/x"]],
    ["the escape character of Windows", "# escape=`\nRUN a `\n  b\nRUN c\n", ["a b", "c"]],
    ["an Ollama Modelfile", "FROM hf.co/org/x-GGUF:Q4_K_M\nADAPTER ./y\nSYSTEM z\n", ["FROM hf.co/org/x-GGUF:Q4_K_M", "ADAPTER ./y"]],
  ]; // prettier-ignore
  it.each(COMMANDS)("gives %s", (_, text, expected) => expect(commands(text)).toEqual(expected));

  const LITERALS: [what: string, text: string, expected: string[]][] = [
    ["ARG and ENV in all forms", "ARG A=org/a\nENV B=\"org/b\" \\\n  C='org/c'\nENV D org/d\n", ["1:7 org/a < assignment:A", "2:8 org/b < assignment:B", "3:6 org/c < assignment:C", "4:7 org/d < assignment:D"]],
    ["a variable under its new name", "ARG A=org/a\nENV HF_MODEL_ID=${A}\n", ["1:7 org/a < assignment:A", "1:7 org/a < assignment:HF_MODEL_ID"]],
    ["comments", "# see org/x\nRUN a \\\n # M=org/y\n b\n", ["1:3 comment see org/x", "3:6 comment org/y < assignment:M"]],
    ["what ADD fetches", "ADD https://huggingface.co/a/b/resolve/main/c /d\n", ["1:5 https://huggingface.co/a/b/resolve/main/c < word", "1:47 /d < word"]],
    ["labels as text for people", 'LABEL url="https://huggingface.co/a/b"\n', ["1:12 help https://huggingface.co/a/b < assignment:url < word"]],
    ["files that are copied from heredocs", "COPY <<E /etc/c.yaml\nmodel: org/x\nE\n", ["2:8 org/x < entry:model < embedded:yaml"]],
  ]; // prettier-ignore
  it.each(LITERALS)("gives %s", (_, text, expected) => expect(shown(text)).toEqual(expected));

  it("reads Python behind RUN with its variables, inline and as a heredoc", () => {
    const text =
      "ARG M=org/x\nRUN python -c \"from a import load; load('$M')\"\nRUN python3 <<PY\nload('org/y')\nPY\nRUN <<E\n#!/usr/bin/env python3\nload('org/z')\nE\n";
    expect(showDeepCalls("dockerfile", text)).toEqual(["2 load", "4 load", "8 load"]);
    expect(
      shown(text)
        .filter((line) => line.includes("argument"))
        .map((line) => line.split(" <")[0]),
    ).toEqual(["1:7 org/x", "4:7 org/y", "8:7 org/z"]);
  });
});
