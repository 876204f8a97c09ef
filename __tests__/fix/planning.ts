import type { Change } from "../../src/fix/changes.ts";
import { applyEdits } from "../../src/fix/edit.ts";
import { editsOf, planFile, type FilePlan, type Scan } from "../../src/fix/fix.ts";
import * as plugins from "../../src/plugins.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";

export const COMMIT = "0123456789abcdef0123456789abcdef01234567";

const scanner = createScanner(plugins, SCAN_DEFAULTS);

/** Reads a text as the shipped scanner reads a file of that path. */
export const scan: Scan = (path, text) => {
  const bytes = Buffer.from(text);
  return scanner.scan({ list: () => ({ files: [{ path, size: bytes.length }], skipped: [] }), read: () => bytes })
    .references;
};

/** Plans to pin every use of a file, or to give it another name, and makes the edits. */
export function fixed(path: string, text: string, rename?: (id: string) => string): { plan: FilePlan; text: string } {
  const changes = scan(path, text)
    .filter(({ usage }) => usage === "use")
    .map((reference): Change => {
      if (rename === undefined) return { rules: ["revision-not-pinned"], reference, what: "pin", commit: COMMIT };
      return { rules: ["repo-renamed"], reference, what: "rename", id: rename(reference.id) };
    });
  const plan = planFile(path, text, changes, scan);
  return { plan, text: applyEdits(text, editsOf(plan)) };
}

/** The lines that differ, as a diff shows them. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let first = 0;
  while (first < old.length && old[first] === now[first]) first++;
  let [last, lastNow] = [old.length, now.length];
  while (last > first && lastNow > first && old[last - 1] === now[lastNow - 1])
    [last, lastNow] = [last - 1, lastNow - 1];
  return now.slice(first, lastNow);
}
