import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { baselineOf, DEFAULT_BASELINE, formatBaseline, progressOf, renewed, type Baseline } from "../check/baseline.ts";
import { isUnanswered } from "../check/verdict.ts";
import type { Report } from "../domain/report.ts";
import { UsageError } from "../domain/usage-error.ts";
import { writeInside } from "../io/deliver.ts";
import { openWorkspace } from "../io/workspace.ts";
import * as plugins from "../plugins.ts";
import { logLine } from "../render/escape.ts";
import { count } from "../render/words.ts";
import { review } from "../review.ts";
import { scanWithHelpers } from "../threads.ts";
import { baselineIn, openPolicy } from "../world.ts";
import { defineCommand, Options } from "./command.ts";
import { HUB_OPTIONS, openHubFor, policyFor, progress } from "./reviewing.ts";

export default defineCommand({
  id: "baseline",
  summary: "keeps the findings of today, so that only new ones fail",
  usage: [
    "baseline [DIR] --file PATH --branch NAME --policy PATH --hub-url URL --offline FILE --record FILE --exclude GLOB",
    "baseline [DIR] --update          takes out what is mended",
    "baseline [DIR] --update --add    puts in what is new as well",
  ],
  async run(invocation) {
    const { stdout, stderr, version } = invocation;
    const options = new Options(invocation.args, {
      ...HUB_OPTIONS,
      branch: { type: "string" },
      file: { type: "string", default: DEFAULT_BASELINE },
      update: { type: "boolean", default: false },
      add: { type: "boolean", default: false },
    });
    const root = options.folder();
    const file = options.text("file")!;
    const before = baselineAt(root, file);
    const [isUpdate, isAdding] = [options.flag("update"), options.flag("add")];
    if (before !== null && !isUpdate)
      throw new UsageError(
        `there is ${file} already: --update takes out what is mended, --update --add puts in what is new`,
      );
    if (before === null && isUpdate) throw new UsageError(`there is no ${file} to update`);
    if (isAdding && !isUpdate) throw new UsageError("--add goes with --update");
    const policy = await openPolicy(policyFor(root, options, invocation));
    const { hub, save } = openHubFor(options, invocation);
    const report = await review(
      { workspace: openWorkspace(root), base: null, hub, now: new Date(), scanAll: scanWithHelpers(root) },
      policy,
      plugins,
      {
        version,
        run: { repository: null, event: null, base: null, head: null, branch: options.text("branch") },
        exclude: [...options.texts("exclude"), file],
        onProgress: progress(invocation),
      },
    );
    save();
    const gaps = gapsIn(report);
    const found = baselineOf(report.findings);
    // What was not seen would count as new tomorrow, or as mended today.
    if (gaps.length > 0 && (before === null || isAdding)) {
      stderr.write(`Nothing is written, because not everything was seen; run again.\n${gaps.join("\n")}\n`);
      return 3;
    }
    if (before === null) {
      writeInside(root, file, formatBaseline(found));
      stdout.write(`${file}: ${count(found.begun, "finding")}, which no longer fail. New ones do.\n`);
      return 0;
    }
    const { left, mended } = progressOf(before, report.findings, report);
    const after = renewed(before, mended, isAdding ? found : null);
    writeInside(root, file, formatBaseline(after));
    const added = after.entries.size - left.size;
    const news = [...found.entries.keys()].filter((key) => !after.entries.has(key)).length;
    stdout.write(
      [
        `${file}: ${after.entries.size} of ${after.begun} left; ${mended.size} taken out${isAdding ? `, ${added} put in` : ""}.`,
        ...(news > 0 ? [`${count(news, "finding")} in no baseline ${news === 1 ? "counts" : "count"}.`] : []),
        ...(after.entries.size === 0 ? ["Nothing is left: the file can be deleted."] : []),
        ...(gaps.length > 0 ? ["What was not seen stayed in:", ...gaps] : []),
        "",
      ].join("\n"),
    );
    return 0;
  },
});

function baselineAt(root: string, file: string): Baseline | null {
  const path = join(root, file);
  return existsSync(path) ? baselineIn(file, readFileSync(path, "utf8")) : null;
}

/** What stood in the way of seeing everything, one line each. */
function gapsIn(report: Report): string[] {
  return [
    ...report.repos
      .filter(isUnanswered)
      .map(({ id, cause }) => logLine(`  ${id}: the Hub did not answer${cause === null ? "" : `, ${cause}`}`)),
    ...report.mishaps.map(({ where, message }) => logLine(`  ${where}: ${message}`)),
  ];
}
