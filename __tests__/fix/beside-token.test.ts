import { expect, it } from "@jest/globals";
import { planFile, type Scan } from "../../src/fix/fix.ts";
import * as plugins from "../../src/plugins.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";
import { hubToken } from "../builders/tokens.ts";
import { folderOf } from "../builders/workspace.ts";

const scanner = createScanner(plugins, SCAN_DEFAULTS);
const scan: Scan = (path, text) => scanner.scan(folderOf({ [path]: text })).references;
const plan = (text: string) => {
  const [reference] = scan("a.py", text);
  return planFile(
    "a.py",
    text,
    [{ rules: ["revision-not-pinned"], reference: reference!, what: "pin", commit: "a".repeat(40) }],
    scan,
  );
};
const LOAD = 'from transformers import AutoModel\nAutoModel.from_pretrained("distilbert/distilgpt2")\n';

it("is not pinned where the diff would show a token", () => {
  for (const text of [LOAD.replace('")', `", token="${hubToken()}")`), `${LOAD}\n\nTOKEN = "${hubToken()}"\n`]) {
    const { fixes, left } = plan(text);
    expect(fixes).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual([expect.stringContaining("a token stands beside it")]);
  }
});

it("is pinned where a token stands farther away, or only a placeholder beside it", () => {
  expect(plan(`${LOAD}\n\n\nTOKEN = "${hubToken()}"\n`).fixes).toHaveLength(1);
  expect(plan(LOAD.replace('")', `", token="hf_${"x".repeat(34)}")`)).fixes).toHaveLength(1);
});
