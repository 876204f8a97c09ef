import { T as PUBLIC_HUB } from "./domain.js";
import { s as nearest } from "./policy.js";

// src/commands/help.ts
/** What each option means, in whichever command it stands. */
const OPTIONS = {
	add: "with --update: put in what is new as well",
	archived: "archived repositories too",
	"audit-log": "put one JSON line for this run at the end of this file (docs/audit.md)",
	base: "compare with this commit or branch: only findings that it does not have can fail",
	baseline: "old findings that do not fail, a path below DIR; .github/model-baseline.json where it exists",
	branch: "the branch to judge for, where the policy differs by branch",
	check: "write nothing; exit code 1 where the lock would change",
	checkouts: "all git checkouts below this folder",
	cyclonedx: "write a CycloneDX bill of materials here",
	"dry-run": "write nothing, print what would be written",
	exclude: "leave these files out, such as \"tests/**\"; may be repeated",
	"fail-on": "the least level that fails; error if left out",
	file: "where the baseline is; .github/model-baseline.json if left out",
	force: "overwrite files that are there",
	forks: "forks too",
	format: "how it is written; text if left out",
	gate: "exit code 1 where the policy of a repository says no",
	"github-wait": "seconds to wait in all for GitHub's rate limit",
	html: "write the page here",
	"hub-timeout": "seconds for one request to the Hub; 10 if left out",
	"hub-url": `the Hub or a mirror of it; HF_ENDPOINT, else ${PUBLIC_HUB}`,
	"hub-wait": "seconds to wait in all for rate limits and repeated requests",
	jobs: "how many jobs to split into",
	json: "write the data of the page here, for --previous of the next time",
	keep: "add what is missing, drop what is gone, leave other blocks as they are",
	last: "the digest of a line, as it was noted elsewhere",
	line: "which line of the log; the last if left out",
	lock: "the lock, a path below DIR; models.lock.yml if left out",
	"no-baseline": "as if there were no baseline",
	offline: "answer from this recorded snapshot and ask nothing over the network",
	organisation: "all repositories of this organisation or person on GitHub; needs GITHUB_TOKEN",
	output: "write to this file and not to the terminal",
	plan: "the plan of the jobs: names what there must be a report of",
	policy: "a path below DIR, or owner/repo/path@ref; .github/model-policy.yml if left out",
	"policy-token": "reads policies of other repositories; better given as MODEL_REVIEW_POLICY_TOKEN",
	previous: "the JSON of the last time: tells what is new, gone, better and worse",
	record: "keep what the Hub said as a snapshot, to be replayed by --offline",
	renames: "same-owner follows a renamed repository, all also one that went to another owner",
	repos: "a file with one owner/name a line, or one job of a plan",
	rule: "only fixes of this rule; may be repeated",
	state: "the folder that it goes on from; model-review-fleet if left out",
	topic: "only repositories with this topic on GitHub; may be repeated",
	update: "take out what is mended"
};
/** `model-review COMMAND --help`; of a command with parts, only of the part that is named. */
function helpOf({ id, summary, usage }, words = []) {
	const part = words.find((word) => usage.some((line) => line.startsWith(`${id} ${word} `)));
	const start = usage.findIndex((line) => part === void 0 || line.startsWith(`${id} ${part} `));
	const after = usage.findIndex((line, at) => part !== void 0 && at > start && !line.startsWith(" "));
	const lines = usage.slice(start, after === -1 ? void 0 : after);
	const names = optionsIn(lines);
	const width = Math.max(0, ...names.map((name) => name.length));
	return [
		`model-review ${id}: ${summary}`,
		"",
		...lines.map((line) => `  ${line.startsWith(" ") ? " ".repeat(12) : "model-review"} ${line}`),
		...names.length === 0 ? [] : [""],
		...names.map((name) => `  --${name.padEnd(width)}  ${OPTIONS[name]}`),
		""
	].join("\n");
}
/** Names of the options in lines of usage, each once, as they come. */
function optionsIn(usage) {
	return [...new Set([...usage.join("\n").matchAll(/--([a-z][a-z-]*)/g)].map(([, name]) => name))];
}
/** `; did you mean …?`, or nothing where no known word is near. */
function meant(written, known, mark = "") {
	const near = nearest(written, known);
	return near === null ? "" : `; did you mean ${mark}${near}?`;
}

export { meant as n, helpOf as t };