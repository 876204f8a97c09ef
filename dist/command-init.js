import { Ft as isUnanswered } from "./check.js";
import { n as UsageError } from "./domain.js";
import { t as require_dist } from "./vendor-yaml.js";
import { B as listedUpTo, I as compareText, L as count, U as logLine, W as visible, z as listed } from "./render.js";
import { I as formatExpression, L as leavesOf, M as expressionOfHubId, N as hubIds, P as categoryOf, R as parseExpression, m as CATEGORIES, v as bindingsOf, w as clausesOf } from "./license.js";
import { T as writeInside, p as openWorkspace } from "./io.js";
import { d as openPolicy, t as DEFAULT_POLICY, y as plugins_exports } from "./world.js";
import { t as review } from "./review.js";
import { n as defineCommand, t as Options } from "./command-command.js";
import { l as progress, s as openHubFor, t as HUB_OPTIONS } from "./command-reviewing.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/init/licenses.ts
var import_dist = require_dist();
const CLOSED = [
	"noncommercial",
	"research-only",
	"no-derivatives",
	"data-use-limited"
];
const FREE = ["permissive", "public-domain"];
/** Every license that binds something in use, the commonest first. What is not certain is none of them. */
function licensesInUse({ repos }) {
	const holders = /* @__PURE__ */ new Map();
	for (const repo of repos) for (const leaf of leavesBinding(repo)) {
		const ids = holders.get(leaf) ?? /* @__PURE__ */ new Set();
		holders.set(leaf, ids.add(repo.id));
	}
	return [...holders].map(([leaf, ids]) => {
		const category = categoryOf(leaf);
		return {
			id: HUB_ID.get(leaf) ?? leaf,
			category,
			meaning: category === null ? "Its terms are not known" : CATEGORIES[category],
			repos: [...ids].sort(),
			standing: standingOf(leaf, category)
		};
	}).sort((a, b) => b.repos.length - a.repos.length || (a.id < b.id ? -1 : 1));
}
/** The Hub's own ids for licenses that SPDX does not list. */
const HUB_ID = new Map(hubIds().flatMap((id) => {
	const expression = expressionOfHubId(id);
	return expression?.startsWith("LicenseRef-") === true ? [[expression, id]] : [];
}));
function leavesBinding(repo) {
	return bindingsOf(repo).map(({ license }) => license.expression).flatMap((expression) => {
		const parsed = expression === null ? null : parseExpression(expression);
		return parsed === null ? [] : leavesOf(parsed).map(formatExpression);
	});
}
function standingOf(leaf, category) {
	if (category === null || clausesOf(leaf).some((clause) => CLOSED.includes(clause))) return "closed";
	return FREE.includes(category) ? "free" : "conditions";
}

// src/init/policy.ts
/** Errors that no date makes right: they are told, never accepted. */
const NEVER_ACCEPTED = /* @__PURE__ */ new Set(["token-in-source"]);
const WIDTH = 110;
const PLACES = 4;
/** A commented policy that allows what is in use, and lists what it does not allow with its reason and an end. */
function draftPolicy(draft) {
	return `${[
		heading(draft),
		[
			"version: 1",
			"extends: [preset:recommended]",
			"enforcement: enforce # warn shows the same and never fails"
		].join("\n"),
		PROFILE,
		licenses(licensesInUse(draft.report)),
		owners(draft.report),
		exceptions(draft),
		unsettled(draft)
	].filter((section) => section !== "").join("\n\n")}\n`;
}
function heading({ report, today }) {
	const used = new Set(report.references.filter(({ usage }) => usage === "use").map(({ kind, id }) => `${kind} ${id}`));
	const number = (kind) => [...used].filter((key) => key.startsWith(`${kind} `)).length;
	const kinds = [
		"model",
		"dataset",
		"space"
	].filter((kind) => number(kind) > 0).map((kind) => count(number(kind), kind));
	return comment(`What this repository may use from the Hugging Face Hub: ${kinds.length === 0 ? "nothing from the Hub is in use yet" : `drafted from the ${listed(kinds)} in use`} on ${today}, by \`model-review init\`. What is in use passes; what is added from now on is held to this. Change it freely: \`model-review explain\` shows what is in force, \`model-review rules\` what each rule means.`);
}
const PROFILE = [
	comment("How the models are used. With this, licenses that limit users, revenue or countries are judged by it."),
	"# profile:",
	"#   purpose: commercial # or noncommercial, research",
	"#   distribution: hosted # or internal, distributed",
	"#   monthly-active-users: 50000",
	"#   regions: [EU]"
].join("\n");
function licenses(inUse) {
	const [free, conditions, closed] = [
		"free",
		"conditions",
		"closed"
	].map((standing) => inUse.filter((license) => license.standing === standing));
	const entry = ({ id, repos }) => `    - ${scalar(id)} # ${holders(repos)}`;
	const lines = [
		"licenses:",
		...comment("A license that is not here is an error until somebody adds it.", 2).split("\n"),
		"  allow:"
	];
	if (free.length + conditions.length === 0) lines.push("    - \"category:public-domain\"", "    - \"category:permissive\" # Apache-2.0, MIT, BSD and their like");
	if (free.length > 0) lines.push(...free.map(entry), "    # - \"category:permissive\" # all of their kind");
	if (conditions.length > 0) {
		lines.push("    # In use, with conditions that somebody should have read.");
		for (const [meaning, ofKind] of byMeaning(conditions)) lines.push(`    # ${meaning}:`, ...ofKind.map(entry));
	}
	if (closed.length > 0) {
		lines.push("    # In use, and not allowed for everything; see the exceptions.");
		for (const [meaning, ofKind] of byMeaning(closed)) lines.push(`    # ${meaning}:`, ...ofKind.map((license) => entry(license).replace("- ", "# - ")));
	}
	lines.push("  # forbid: [noncommercial, research-only] # also where the name of a license is allowed");
	return lines.join("\n");
}
function owners({ repos }) {
	const known = new Set(repos.filter(({ status, id }) => status === "found" && id.includes("/")).map(({ id }) => id.split("/")[0]));
	if (known.size === 0) return "";
	const names = [...known].sort((a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1).map((name) => scalar(name));
	return [
		comment("Whose repositories may be used. These are in use; with the list, every other owner is an error."),
		"# sources:",
		"#   owners:",
		"#     allow:",
		...wrapped(names.join(", "), 100).map((line, index, all) => `#       ${index === 0 ? "[" : " "}${line}${index === all.length - 1 ? "]" : ""}`)
	].join("\n");
}
function exceptions({ accepted, until }) {
	if (accepted.length === 0) return "";
	const groups = /* @__PURE__ */ new Map();
	for (const { rule, repo, message, location, related } of accepted) {
		const key = JSON.stringify([rule, repo?.id ?? location?.path]);
		const group = groups.get(key) ?? {
			rule,
			repo: repo?.id ?? null,
			paths: /* @__PURE__ */ new Set(),
			messages: /* @__PURE__ */ new Set(),
			places: /* @__PURE__ */ new Set()
		};
		groups.set(key, group);
		group.messages.add(message);
		if (location !== null) {
			group.paths.add(location.path);
			group.places.add(`${location.path}:${location.line}`);
		}
		for (const { path, line, role } of related) if (role === "also-here") group.places.add(`${path}:${line}`);
	}
	return [
		comment(`In use before there was a policy, and against it. Each is accepted until its date: by then another model, another license, or a decision with a name (\`owner: "@team"\`).`),
		"exceptions:",
		...[...groups.values()].sort(byRule).map(exception(until))
	].join("\n");
}
function byRule(a, b) {
	return compareText(a.rule, b.rule) || compareText(a.repo ?? "", b.repo ?? "");
}
function exception(until) {
	return ({ rule, repo, paths, messages, places }) => [
		`  - rule: ${rule}`,
		...repo === null ? ["    paths:", ...[...paths].map((path) => `      - ${scalar(literalGlob(path))}`)] : [`    repo: ${scalar(repo)}`],
		"    reason: >-",
		...wrapped(visible([...messages].join(" "), 900), 104).map((line) => `      ${line}`),
		`    until: ${until}`,
		...repo === null ? [] : [comment(`Used in ${listedUpTo([...places].map((place) => visible(place, 120)), PLACES)}.`, 4)]
	].join("\n");
}
/** What the Hub said nothing of, and what its cards leave open. */
function unsettled({ report: { repos }, unanswered }) {
	const hidden = repos.filter(({ status }) => status === "not-visible").map(({ id }) => id);
	const unclear = repos.filter(({ status, license }) => status === "found" && license !== null && license.expression === null && license.state !== "absent");
	return [
		...unanswered.length === 0 ? [] : [comment(`The Hub did not fully answer for these, so they are not, or not wholly, in this file: ${listedUpTo(unanswered, 30)}. Run \`model-review init --force\` again, or expect news.`)],
		...hidden.length === 0 ? [] : [comment(`Private, gone or never there: without a token the Hub does not say which. ${listedUpTo(hidden, 30)}.`)],
		...unclear.length === 0 ? [] : [comment(`Their cards do not say for certain which license they have; \`model-review check\` tells what to put under \`clarifications\` once somebody has read it: ${listedUpTo(unclear.map(({ id }) => id), 30)}.`)]
	].join("\n\n");
}
function byMeaning(licenses) {
	const groups = /* @__PURE__ */ new Map();
	for (const license of licenses) groups.set(license.meaning, [...groups.get(license.meaning) ?? [], license]);
	return groups;
}
/** How many repositories, and as many of their names as a line holds. */
function holders(repos) {
	if (repos.length === 1) return repos[0];
	const lengths = repos.map((_, index) => repos.slice(0, index + 1).join(", ").length);
	return `${repos.length}: ${listedUpTo(repos, Math.max(1, lengths.filter((length) => length < 70).length))}`;
}
/** A value on a line of its own, quoted where YAML would read something else. */
function scalar(text) {
	return (0, import_dist.stringify)(text, { lineWidth: 0 }).trimEnd();
}
/** A path as a glob that matches only it. */
function literalGlob(path) {
	return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}
function comment(text, indentation = 0) {
	const lead = " ".repeat(indentation);
	return wrapped(visible(text, 4e3), WIDTH - indentation - 2).map((line) => `${lead}# ${line}`).join("\n");
}
/** Words on lines of at most so many characters, as far as words are shorter than that. */
function wrapped(text, width) {
	const lines = [];
	for (const word of text.split(" ").filter((one) => one !== "")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

// src/init/workflow.ts
/** Where `init` writes the workflow. */
const WORKFLOW_PATH = ".github/workflows/model-review.yml";
/** The workflow that README.md shows: the least permissions, other people's action at a commit. */
const WORKFLOW = `name: Model review
on: [pull_request, merge_group]
jobs:
  models:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to read the files and the base commit
      pull-requests: write # to keep one comment up to date; without it everything but the comment works
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 2 }
      - uses: model-review/model-review@v1
`;

// src/commands/init.ts
/** Days for which what is in use and against the policy is accepted. */
const GRACE = 90;
const { policy: _policy, "policy-token": _token, ...ASKING } = HUB_OPTIONS;
var init_default = defineCommand({
	id: "init",
	summary: "writes a commented policy and the workflow, from what is in use today",
	usage: ["init [DIR] --dry-run --force --hub-url URL --offline FILE --record FILE --exclude GLOB"],
	async run(invocation) {
		const { stdout, version } = invocation;
		const options = new Options(invocation.args, {
			...ASKING,
			"dry-run": {
				type: "boolean",
				default: false
			},
			force: {
				type: "boolean",
				default: false
			}
		});
		const root = options.folder();
		const [isDry, isForced] = [options.flag("dry-run"), options.flag("force")];
		if (!isDry && !isForced && existsSync(join(root, ".github/model-policy.yml"))) throw new UsageError(`there is ${DEFAULT_POLICY} already: --dry-run shows a new one, --force puts it in its place`);
		const { hub, save } = openHubFor(options, invocation);
		const workspace = openWorkspace(root);
		const now = /* @__PURE__ */ new Date();
		const judge = async (text) => {
			const policy = await openPolicy({
				policy: null,
				ref: null,
				readRemote: () => Promise.resolve({ problem: "a first policy extends no other repository" }),
				readFile: (path) => path === ".github/model-policy.yml" ? text : null
			});
			return review({
				workspace,
				base: null,
				hub,
				now
			}, policy, plugins_exports, {
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
		};
		const report = await judge("version: 1\n");
		const draft = {
			report,
			accepted: [],
			unanswered: report.repos.filter(isUnanswered).map(({ id }) => id),
			today: dayOf(now, 0),
			until: dayOf(now, GRACE)
		};
		const errors = errorsOf(await judge(draftPolicy(draft)));
		const policy = draftPolicy({
			...draft,
			accepted: errors.filter(({ rule }) => !NEVER_ACCEPTED.has(rule))
		});
		const left = errorsOf(await judge(policy));
		save();
		const hasWorkflow = existsSync(join(root, WORKFLOW_PATH));
		if (isDry) stdout.write(`# ${DEFAULT_POLICY}\n${policy}\n# ${WORKFLOW_PATH}\n${WORKFLOW}`);
		else {
			writeInside(root, DEFAULT_POLICY, policy);
			if (!hasWorkflow || isForced) writeInside(root, WORKFLOW_PATH, WORKFLOW);
		}
		(isDry ? invocation.stderr : stdout).write(accountOf(report, errors.length - left.length, left, {
			isDry,
			hasWorkflow,
			isForced
		}));
		return left.length === 0 ? 0 : 1;
	}
});
function errorsOf({ findings }) {
	return findings.filter(({ severity, state }) => severity === "error" && state === "active");
}
function dayOf(now, later) {
	return new Date(now.getTime() + later * 864e5).toISOString().slice(0, 10);
}
function accountOf({ repos }, accepted, left, { isDry, hasWorkflow, isForced }) {
	const unanswered = repos.filter(isUnanswered).length;
	const found = repos.filter(({ status }) => status === "found").length;
	return [
		...isDry ? [] : [`${DEFAULT_POLICY}: written from ${count(found, "repository")} that the Hub shows; ${accepted === 0 ? "nothing is against it" : `${count(accepted, "finding")} accepted for ${GRACE} days`}.`, `${WORKFLOW_PATH}: ${hasWorkflow && !isForced ? "is there already and stays as it is" : "written"}.`],
		...unanswered === 0 ? [] : [`The Hub did not fully answer for ${count(unanswered, "repository")}: the policy says which. Run again with --force.`],
		...left.length === 0 ? isDry ? [] : ["Read the policy before you commit it: model-review check passes with it today."] : ["Still to be mended, for no date makes it right:", ...left.map(({ rule, message, location }) => logLine(`  ${location === null ? "" : `${location.path}:${location.line} `}${rule}: ${message}`))],
		""
	].join("\n");
}

export { init_default as default };