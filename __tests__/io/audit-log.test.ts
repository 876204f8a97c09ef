import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { appendLine, readLines } from "../../src/io/audit-log.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "model-review-audit-"));
  path = join(folder, "deep", "log.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

const next = (last: string | null): string => String(Number(last ?? 0) + 1);

describe("a log", () => {
  it("grows by a line, with its folder made, and keeps what it has", () => {
    expect(appendLine(path, next)).toEqual({ line: "1", number: 1 });
    expect(appendLine(path, next)).toEqual({ line: "2", number: 2 });
    expect(readFileSync(path, "utf8")).toBe("1\n2\n");
    expect(readLines(path)).toEqual(["1", "2"]);
  });

  it("begins a line of its own behind one that was torn", () => {
    appendLine(path, next);
    writeFileSync(path, "1\n{torn");
    expect(appendLine(path, (last) => `after ${last}`)).toEqual({ line: "after {torn", number: 3 });
    expect(readFileSync(path, "utf8")).toBe("1\n{torn\nafter {torn\n");
  });

  it("keeps its order where runs write at the same time", async () => {
    const source = pathToFileURL("src/io/audit-log.ts").href;
    const script = `import { appendLine } from ${JSON.stringify(source)};
      for (let i = 0; i < 10; i++) appendLine(${JSON.stringify(path)}, (last) => String(Number(last ?? 0) + 1));`;
    const writer = () =>
      new Promise<number | null>((done) => {
        const child = spawn(process.execPath, [
          "--input-type=module",
          "--disable-warning=ExperimentalWarning",
          "-e",
          script,
        ]);
        child.on("close", done);
      });
    expect(await Promise.all([writer(), writer(), writer()])).toEqual([0, 0, 0]);
    expect(readLines(path)).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)));
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("is not held for ever by a run that was killed", () => {
    appendLine(path, next);
    mkdirSync(`${path}.lock`);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(`${path}.lock`, longAgo, longAgo);
    expect(appendLine(path, next).number).toBe(2);
  });

  it("follows no link and writes to no folder", () => {
    writeFileSync(join(folder, "elsewhere"), "kept");
    symlinkSync(join(folder, "elsewhere"), join(folder, "link"));
    expect(() => appendLine(join(folder, "link"), next)).toThrow("is not a file that can be opened");
    expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("kept");
    expect(() => appendLine(folder, next)).toThrow("is not a file that can be opened");
    expect(() => readLines(join(folder, "none"))).toThrow("is not a file that can be opened");
  });
});
