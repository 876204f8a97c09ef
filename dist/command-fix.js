import { n as UsageError } from "./domain.js";
import { a as applyEdits, c as changesOf, i as Lines, n as planFiles, o as replacementsOf, r as editsOf, s as FIXABLE, t as leftAlone } from "./plan.js";
import { d as rewriteInside, p as openWorkspace } from "./io.js";
import { b as rules, d as openPolicy, y as plugins_exports } from "./world.js";
import { L as count, U as logLine } from "./render.js";
import { r as textScanner, t as review } from "./review.js";
import { n as defineCommand, t as Options } from "./command-command.js";
import { c as policyFor, l as progress, s as openHubFor, t as HUB_OPTIONS } from "./command-reviewing.js";

// src/fix/diff.ts
/** Unchanged lines around a change. */
const CONTEXT = 3;
/** The edits of one file as a unified diff that `git apply` and `patch -p1` take. Empty where there are none. */
function unifiedDiff(path, text, edits) {
	const lines = new Lines(text);
	const count = text.endsWith("\n") ? lines.count - 1 : lines.count;
	const hunks = groupsOf(joined(replacementsOf(path, text, edits)));
	if (hunks.length === 0) return "";
	let shift = 0;
	const parts = hunks.map((replacements) => {
		const first = Math.max(1, replacements[0].startLine - CONTEXT);
		const last = Math.min(count, replacements.at(-1).endLine + CONTEXT);
		const body = [];
		let added = 0;
		let next = first;
		const keep = (until) => {
			for (; next <= until; next++) body.push(` ${whole(lines, next)}`);
		};
		for (const { startLine, endLine, replacement } of replacements) {
			const pieces = replacement.split("\n");
			const ending = breakAfter(lines, endLine);
			let written = pieces.map((line, index) => `${line}${index === pieces.length - 1 ? ending : "\n"}`);
			added += written.length - (endLine - startLine + 1);
			let until = endLine;
			keep(startLine - 1);
			for (; next <= until && written[0] === whole(lines, next); next++, written = written.slice(1)) body.push(` ${written[0]}`);
			for (; next <= until && written.at(-1) === whole(lines, until); until--) written = written.slice(0, -1);
			for (; next <= until; next++) body.push(`-${whole(lines, next)}`);
			body.push(...written.map((line) => `+${line}`));
		}
		keep(last);
		const old = last - first + 1;
		const header = `@@ -${first},${old} +${first + shift},${old + added} @@\n`;
		shift += added;
		return header + body.map((line) => line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`).join("");
	});
	return `--- ${nameOf("a", path)}\n+++ ${nameOf("b", path)}\n${parts.join("")}`;
}
const octal = (character) => [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
const ESCAPES = {
	"\n": "\\n",
	"	": "\\t",
	"\"": "\\\"",
	"\\": "\\\\"
};
/** As git quotes names (git: quote.c); a name with a space ends with a tab, or `patch` reads what follows as a date. */
function nameOf(side, path) {
	const name = `${side}/${path}`;
	const quoted = name.replace(/[\p{Cc}"\\]/gu, (character) => ESCAPES[character] ?? octal(character));
	if (quoted !== name) return `"${quoted}"`;
	return /\s/.test(name) ? `${name}\t` : name;
}
/** Changes of neighbouring lines are one change. */
function joined(replacements) {
	const blocks = [];
	for (const replacement of replacements) {
		const before = blocks.at(-1);
		if (before?.endLine !== replacement.startLine - 1) blocks.push({ ...replacement });
		else {
			before.endLine = replacement.endLine;
			before.replacement += `\n${replacement.replacement}`;
		}
	}
	return blocks;
}
/** Changes whose surroundings would touch stand in one hunk. */
function groupsOf(replacements) {
	const groups = [];
	for (const replacement of replacements) {
		const group = groups.at(-1);
		if (group !== void 0 && replacement.startLine - group.at(-1).endLine <= 7) group.push(replacement);
		else groups.push([replacement]);
	}
	return groups;
}
/** A line with its line break, where it has one. */
function whole(lines, line) {
	return lines.lineAt(line) + breakAfter(lines, line);
}
function breakAfter(lines, line) {
	return lines.text.slice(lines.endOf(line), lines.startOf(line + 1));
}

// src/commands/fix.ts
/** Without `--rule`: what changes how something is asked for, and not what. */
const BY_DEFAULT = [
	"revision-not-pinned",
	"remote-code-unpinned",
	"repo-renamed",
	"repo-owner-changed"
];
var fix_default = defineCommand({
	id: "fix",
	summary: "writes pins, current names and, if asked, successors into the files",
	usage: ["fix [DIR] --dry-run --rule revision-not-pinned|remote-code-unpinned|repo-renamed|repo-owner-changed|repo-superseded", "          --renames same-owner|all --policy PATH --hub-url URL --offline FILE --record FILE --exclude GLOB"],
	async run(invocation) {
		const { stdout, stderr, version } = invocation;
		const options = new Options(invocation.args, {
			...HUB_OPTIONS,
			rule: {
				type: "string",
				multiple: true
			},
			renames: {
				type: "string",
				default: "same-owner"
			},
			"dry-run": {
				type: "boolean",
				default: false
			}
		});
		const root = options.folder();
		const rules$1 = rulesOf(options.texts("rule"));
		const renames = options.choice("renames", ["same-owner", "all"]);
		const policy = turnedOn(await openPolicy(policyFor(root, options, invocation)), options.texts("rule"));
		const { hub, save } = openHubFor(options, invocation);
		const workspace = openWorkspace(root);
		const report = await review({
			workspace,
			base: null,
			hub,
			now: /* @__PURE__ */ new Date()
		}, policy, {
			...plugins_exports,
			rules: rules.filter(({ id }) => rules$1.has(id))
		}, {
			version,
			run: {
				repository: null,
				event: null,
				base: null,
				head: null
			},
			exclude: options.texts("exclude"),
			onProgress: progress(invocation)
		});
		save();
		const plans = planFiles(changesOf(report, {
			rules: rules$1,
			renames
		}), workspace, textScanner(policy, plugins_exports));
		if (options.flag("dry-run")) {
			for (const plan of plans) stdout.write(unifiedDiff(plan.path, plan.text, editsOf(plan)));
			stderr.write(accountOf(plans, report, true));
		} else stdout.write(accountOf(plans.map((plan) => written(root, plan)), report, false));
		return 0;
	}
});
function rulesOf(named) {
	const unknown = named.find((name) => !FIXABLE.includes(name));
	if (unknown !== void 0) throw new UsageError(`--rule is one of ${FIXABLE.join(", ")}, not ${JSON.stringify(unknown)}`);
	return new Set(named.length === 0 ? BY_DEFAULT : named);
}
/** Whoever names a rule wants its fixes, even where the policy does not report it. */
function turnedOn(policy, named) {
	const rules = { ...policy.rules };
	for (const id of named) if (rules[id]?.level === "off") rules[id] = {
		...rules[id],
		level: null
	};
	return {
		...policy,
		rules
	};
}
/** Writes a plan into its file; where that may not be, nothing of it was done. */
function written(root, plan) {
	const edits = editsOf(plan);
	if (edits.length === 0) return plan;
	const why = rewriteInside(root, plan.path, plan.text, applyEdits(plan.text, edits));
	if (why === null) return plan;
	const refused = leftAlone(plan.path, plan.fixes.map(({ change }) => change), why);
	return {
		...refused,
		left: [...plan.left, ...refused.left]
	};
}
/** What was done, line by line, and what was not and why. */
function accountOf(plans, report, isDry) {
	const lines = [];
	for (const { path, fixes } of plans) {
		if (fixes.length === 0) continue;
		lines.push(logLine(path));
		for (const { change } of inOrder(fixes)) lines.push(logLine(`  ${change.reference.line}  ${change.reference.id}  ${deedOf(change)}`));
	}
	const left = plans.flatMap((plan) => inOrder(plan.left));
	if (left.length > 0) lines.push("", "Left alone:");
	for (const { change, why } of left) {
		const { path, line, id } = change.reference;
		lines.push(logLine(`  ${path}:${line}  ${id}: ${why} (${change.rules.join(", ")})`));
	}
	const fixed = plans.reduce((sum, { fixes }) => sum + fixes.length, 0);
	const files = plans.filter(({ fixes }) => fixes.length > 0).length;
	const unanswered = report.repos.filter(({ status }) => status === "unavailable").length;
	lines.push("", `${count(fixed, "change")} in ${count(files, "file")}${isDry && fixed > 0 ? ", not written" : ""}; ${count(left.length, "place")} left alone.`, ...unanswered === 0 ? [] : [`The Hub did not answer for ${count(unanswered, "repository")}: run again for those.`]);
	return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}
function inOrder(items) {
	return [...items].sort(({ change: { reference: a } }, { change: { reference: b } }) => a.line - b.line || a.column - b.column);
}
function deedOf(change) {
	switch (change.what) {
		case "pin": return `pinned to ${change.commit}`;
		case "rename": return change.rules.includes("repo-superseded") ? `replaced by its successor ${change.id}` : `written as ${change.id}, its name of today`;
		case "leave": return "left as it is";
	}
}

export { fix_default as default };