import { describe, expect, it } from "@jest/globals";
import dotenv from "../../../src/scan/documents/dotenv.ts";
import { selectFormat } from "../../../src/scan/format.ts";
import { misplacedDeep, showDeep } from "./deep.ts";

describe("dotenv", () => {
  const CASES: [what: string, env: string, expected: string[]][] = [
    ["values with and without quotes", "A=org/a\nB = 'org/b'\nexport C=\"org/c\"\nD: org/d\n", [
      "1:3 org/a < assignment:A", "2:6 org/b < assignment:B", "3:11 org/c < assignment:C", "4:4 org/d < assignment:D",
    ]],
    ["comments behind values", "A=org/a # org/no\nB=\"org/b # c\" # d\n", ["1:3 org/a < assignment:A", "2:4 org/b # c < assignment:B"]],
    ["alternatives that are commented out", "# M=org/a\n#M='org/b'\n# see org/c\n", [
      "1:5 comment org/a < assignment:M", "2:5 comment org/b < assignment:M", "3:3 comment see org/c",
    ]],
    ["variables and defaults", "A=org/a\nHF_MODEL_ID=${A}\nB=${X:-org/b}\nC='${A}/c'\n", [
      "1:3 org/a < assignment:A", "1:3 org/a < assignment:HF_MODEL_ID", "3:8 org/b < fallback:X < assignment:B", "4:4 ${A}/c < assignment:C",
    ]],
    ["names with dots", "spring.ai.model=org/a\n", ["1:17 org/a < assignment:spring.ai.model"]],
    ["JSON", "M={\"id\": \"org/a\"}\n", ["1:11 org/a < entry:id < embedded:json < assignment:M"]],
    ["a byte order mark and CRLF", "\ufeffA=org/a\r\nB=org/b\r\n", ["1:4 org/a < assignment:A", "2:3 org/b < assignment:B"]],
  ]; // prettier-ignore
  it.each(CASES)("gives %s", (_, env, expected) => {
    expect(misplacedDeep("dotenv", env)).toEqual([]);
    expect(showDeep("dotenv", env)).toEqual(expected);
  });

  it("reads files of these names", () => {
    const isRead = (path: string): boolean => selectFormat(path, "A=1", [dotenv]) === dotenv;
    for (const path of [
      ".env",
      "a/.env.example",
      "docker.env",
      "env.example.watsonx",
      ".env-sample",
      "x/prod.env.template",
    ])
      expect([path, isRead(path)]).toEqual([path, true]);
    for (const path of ["env.py", "environment.ts", ".envrc", "env/x.txt", "myenv"])
      expect([path, isRead(path)]).toEqual([path, false]);
  });
});
