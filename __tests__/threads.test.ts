import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openWorkspace } from "../src/io/workspace.ts";
import * as plugins from "../src/scan-plugins.ts";
import { createScanner, SCAN_DEFAULTS, type Scanner } from "../src/scan/scan.ts";
import { scanWithHelpers } from "../src/threads.ts";

const FILES = 9;
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "model-review-threads-"));
  for (let file = 0; file < FILES; file++) {
    const lines = Array.from(
      { length: 4_000 },
      (_, line) => `# line ${line} of a file that is large enough for a batch of its own\nx = "some/thing"`,
    );
    lines[file * 10] = `model = AutoModel.from_pretrained("helvetia/lugano-${file}", revision="v${file}")`;
    lines[2_000] = "other = AutoModel.from_pretrained(name)";
    writeFileSync(join(root, `${file}.py`), lines.join("\n"));
  }
  writeFileSync(join(root, "binary.py"), "\0\0");
});

afterAll(() => rmSync(root, { recursive: true }));

const scanner = createScanner(plugins, SCAN_DEFAULTS);
/** Every byte is worth a thread. */
const inThreads = (by: Scanner, threads: number) => scanWithHelpers(root, threads, 1)(by, openWorkspace(root));

describe("scanWithHelpers", () => {
  it.each([1, 2, 4])("finds in %i threads what one finds", async (threads) => {
    const alone = scanner.scan(openWorkspace(root));
    expect(alone.references.filter(({ usage }) => usage === "use").map(({ id }) => id)).toEqual(
      Array.from({ length: FILES }, (_, file) => `helvetia/lugano-${file}`),
    );
    expect(alone.blindSpots).toHaveLength(FILES);
    expect(alone.scanned.skipped).toEqual([{ path: "binary.py", reason: "binary" }]);
    expect(JSON.stringify(await inThreads(scanner, threads))).toBe(JSON.stringify(alone));
  });

  it("leaves to the helpers what this thread has not taken", async () => {
    let own = 0;
    const slow: Scanner = {
      ...scanner,
      scanFiles(files, workspace) {
        own++;
        // Until the helper has had the time to begin.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4_000);
        return scanner.scanFiles(files, workspace);
      },
    };
    expect(await inThreads(slow, 2)).toEqual(scanner.scan(openWorkspace(root)));
    expect(own).toBeLessThan(FILES);
  });

  it.each([
    ["cannot begin", { ...SCAN_DEFAULTS, exclude: (() => []) as never }],
    ["dies", { ...SCAN_DEFAULTS, keys: [null as never] }],
  ])("reads everything here where a helper %s", async (_, options) => {
    expect(await inThreads({ ...scanner, options }, 3)).toEqual(scanner.scan(openWorkspace(root)));
  });
});
