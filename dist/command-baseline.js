import { Ft as isUnanswered, c as progressOf, i as DEFAULT_BASELINE, o as baselineOf, s as formatBaseline, u as renewed } from "./check.js";
import { n as UsageError } from "./domain.js";
import { T as writeInside, p as openWorkspace } from "./io.js";
import { d as openPolicy, i as baselineIn, y as plugins_exports } from "./world.js";
import { L as count, U as logLine } from "./render.js";
import { t as review } from "./review.js";
import { t as scanWithHelpers } from "./threads.js";
import { n as defineCommand, t as Options } from "./command-command.js";
import { c as policyFor, l as progress, s as openHubFor, t as HUB_OPTIONS } from "./command-reviewing.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/commands/baseline.ts
var baseline_default = defineCommand({
	id: "baseline",
	summary: "keeps the findings of today, so that only new ones fail",
	usage: [
		"baseline [DIR] --file PATH --branch NAME --policy PATH --hub-url URL --offline FILE --record FILE --exclude GLOB",
		"baseline [DIR] --update          takes out what is mended",
		"baseline [DIR] --update --add    puts in what is new as well"
	],
	async run(invocation) {
		const { stdout, stderr, version } = invocation;
		const options = new Options(invocation.args, {
			...HUB_OPTIONS,
			branch: { type: "string" },
			file: {
				type: "string",
				default: DEFAULT_BASELINE
			},
			update: {
				type: "boolean",
				default: false
			},
			add: {
				type: "boolean",
				default: false
			}
		});
		const root = options.folder();
		const file = options.text("file");
		const before = baselineAt(root, file);
		const [isUpdate, isAdding] = [options.flag("update"), options.flag("add")];
		if (before !== null && !isUpdate) throw new UsageError(`there is ${file} already: --update takes out what is mended, --update --add puts in what is new`);
		if (before === null && isUpdate) throw new UsageError(`there is no ${file} to update`);
		if (isAdding && !isUpdate) throw new UsageError("--add goes with --update");
		const policy = await openPolicy(policyFor(root, options, invocation));
		const { hub, save } = openHubFor(options, invocation);
		const report = await review({
			workspace: openWorkspace(root),
			base: null,
			hub,
			now: /* @__PURE__ */ new Date(),
			scanAll: scanWithHelpers(root)
		}, policy, plugins_exports, {
			version,
			run: {
				repository: null,
				event: null,
				base: null,
				head: null,
				branch: options.text("branch")
			},
			exclude: [...options.texts("exclude"), file],
			onProgress: progress(invocation)
		});
		save();
		const gaps = gapsIn(report);
		const found = baselineOf(report.findings);
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
		stdout.write([
			`${file}: ${after.entries.size} of ${after.begun} left; ${mended.size} taken out${isAdding ? `, ${added} put in` : ""}.`,
			...news > 0 ? [`${count(news, "finding")} in no baseline ${news === 1 ? "counts" : "count"}.`] : [],
			...after.entries.size === 0 ? ["Nothing is left: the file can be deleted."] : [],
			...gaps.length > 0 ? ["What was not seen stayed in:", ...gaps] : [],
			""
		].join("\n"));
		return 0;
	}
});
function baselineAt(root, file) {
	const path = join(root, file);
	return existsSync(path) ? baselineIn(file, readFileSync(path, "utf8")) : null;
}
/** What stood in the way of seeing everything, one line each. */
function gapsIn(report) {
	return [...report.repos.filter(isUnanswered).map(({ id, cause }) => logLine(`  ${id}: the Hub did not answer${cause === null ? "" : `, ${cause}`}`)), ...report.mishaps.map(({ where, message }) => logLine(`  ${where}: ${message}`))];
}

export { baseline_default as default };