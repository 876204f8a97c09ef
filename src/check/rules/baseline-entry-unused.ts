import { defineRule } from "../rule.ts";

export default defineRule({
  id: "baseline-entry-unused",
  title: "Baseline entry that is mended",
  severity: "note",
  since: "0.1.0",
  why: "What the entry held is gone. Left in the baseline, it would let the same finding come back without anybody seeing it.",
  fix: "Run `model-review baseline --update`, which only ever takes entries out, and commit the file.",
  example: {
    says: "2 of 3 entries of the baseline cover nothing any more.",
    silent: ["on entries whose findings are there"],
  },
  on: "run",
  closing: true,
  last: true,
  *check({ baseline }) {
    if (baseline === null || baseline.mendedLines.length === 0) return;
    const { source: path, entries, mendedLines: lines } = baseline;
    const place = (line: number) => ({ path, line, column: 1, endLine: line, endColumn: 1, cell: null });
    const [first = 1, ...others] = lines;
    const verb = lines.length === 1 ? "covers" : "cover";
    yield {
      message: `${lines.length} of ${entries} ${entries === 1 ? "entry" : "entries"} of the baseline ${verb} nothing any more.`,
      location: place(first),
      related: others.slice(0, 20).map((line) => ({ path, line, role: "declared-here" as const })),
    };
  },
});
