import { C as isRepoId, d as isPinnedRef, f as localPathOf, g as resolvePath, h as parseRemoteAddress, m as parseLayerAddress, o as SECTIONS, p as localSource, r as PolicyError, s as quoted, u as formatRemoteAddress, w as isRevision } from "./domain.js";
import { t as require_dist } from "./vendor-yaml.js";

// src/policy/glob.ts
const LONGEST = 300;
const MOST_ALTERNATIVES = 100;
/**
* Matches paths and repository ids: `*` within a segment, `**` as a segment for any number of them, `?`, `[a-z]`, `{a,b}`,
* `\` before a literal character. Files whose name starts with a dot match like others, as with picomatch's `dot`. Runs in
* the product of both lengths at worst, whatever the pattern: paths are written by whoever opens a pull request, and a
* pattern compiled to a regular expression with eight stars takes minutes on 250 characters.
*
* A pattern that `globProblem` refuses matches nothing.
*/
function compileGlob(pattern, options = {}) {
	const fold = (text) => options.ignoreCase === true ? text.toLowerCase() : text;
	const parsed = parseGlob(fold(pattern));
	if ("problem" in parsed) return () => false;
	return (text) => {
		const segments = fold(text).split("/");
		return parsed.alternatives.some((alternative) => matchesSegments(alternative, segments));
	};
}
const COMPILED = {
	exact: /* @__PURE__ */ new WeakMap(),
	folded: /* @__PURE__ */ new WeakMap()
};
/** One matcher for several patterns, kept with the list; none matches nothing. */
function compileGlobs(patterns, options = {}) {
	const kept = options.ignoreCase === true ? COMPILED.folded : COMPILED.exact;
	const known = kept.get(patterns);
	if (known !== void 0) return known;
	const matchers = patterns.map((pattern) => compileGlob(pattern, options));
	const matcher = (text) => matchers.some((matches) => matches(text));
	kept.set(patterns, matcher);
	return matcher;
}
/** Why a pattern cannot be used, or null. */
function globProblem(pattern) {
	const parsed = parseGlob(pattern);
	return "problem" in parsed ? parsed.problem : null;
}
/** Whether every text that `inner` matches is matched by `outer` too. False where that is not certain. */
function globContains(outer, inner) {
	if (outer === inner || outer === "**") return true;
	if (/[{}[\]?\\]/.test(inner) || globProblem(inner) !== null) return false;
	if (!inner.includes("**")) return compileGlob(outer)(inner);
	return outer.endsWith("/**") && !/[*?[{]/.test(outer.slice(0, -3)) && inner.startsWith(outer.slice(0, -2));
}
/** Whether some text may match both patterns. True where that is not certain. */
function globsMayOverlap(a, b) {
	const [first, second] = [literalStart(a), literalStart(b)];
	return first.startsWith(second) || second.startsWith(first);
}
function literalStart(pattern) {
	const special = pattern.search(/[*?[\]{}\\]/);
	return special === -1 ? `${pattern}\0` : pattern.slice(0, special);
}
function parseGlob(pattern) {
	if (pattern === "") return { problem: "a pattern cannot be empty" };
	if (pattern.length > LONGEST) return { problem: `a pattern has at most ${LONGEST} characters` };
	if (pattern.startsWith("!")) return { problem: "a pattern cannot be negated with `!`" };
	if (pattern.startsWith("/") || pattern.startsWith("./")) return { problem: "a pattern starts at the root by itself: leave out the leading `/` or `./`" };
	if (pattern.endsWith("/")) return { problem: `a pattern names files: write \`${pattern}**\`` };
	if (pattern.split("/").includes("..")) return { problem: "a pattern cannot leave the repository with `..`" };
	const expanded = expandBraces(pattern);
	if (expanded === null) return { problem: `a pattern has closed braces and at most ${MOST_ALTERNATIVES} alternatives` };
	const alternatives = [];
	for (const alternative of expanded) {
		const segments = alternative.split("/").map((text) => text === "**" ? null : parseSegment(text));
		if (segments.includes("open")) return { problem: "a `[` needs its `]`" };
		alternatives.push(segments);
	}
	return { alternatives };
}
/** `a{b,c}d` as `abd`, `acd`; null where a brace stays open or there are too many. */
function expandBraces(pattern) {
	const finished = [];
	const waiting = [pattern];
	while (waiting.length > 0) {
		const next = waiting.pop();
		const brace = firstBrace(next);
		if (brace === "open" || finished.length + waiting.length > MOST_ALTERNATIVES) return null;
		if (brace === null) finished.push(next);
		else waiting.push(...brace.options.map((option) => next.slice(0, brace.start) + option + next.slice(brace.end)).reverse());
	}
	return finished;
}
function firstBrace(pattern) {
	let depth = 0;
	let start = -1;
	const cuts = [];
	for (let at = 0; at < pattern.length; at++) {
		const character = pattern[at];
		if (character === "\\") at++;
		else if (character === "{" && depth++ === 0) start = at;
		else if (character === "," && depth === 1) cuts.push(at);
		else if (character === "}" && depth > 0 && --depth === 0) {
			const borders = [
				start,
				...cuts,
				at
			];
			const options = borders.slice(1).map((border, index) => pattern.slice(borders[index] + 1, border));
			return {
				start,
				end: at + 1,
				options
			};
		}
	}
	return depth > 0 ? "open" : null;
}
function parseSegment(text) {
	const steps = [];
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === "*") {
			if (steps.at(-1)?.kind !== "run") steps.push({ kind: "run" });
		} else if (character === "?") steps.push({
			kind: "one",
			matches: () => true
		});
		else if (character === "[") {
			const close = text.indexOf("]", at + 2);
			if (close === -1) return "open";
			steps.push({
				kind: "one",
				matches: characterSet(text.slice(at + 1, close))
			});
			at = close;
		} else {
			const literal = character === "\\" ? text[++at] ?? "\\" : character;
			steps.push({
				kind: "one",
				matches: (other) => other === literal
			});
		}
	}
	return steps;
}
/** The inside of `[…]`: single characters and ranges, turned round by a leading `!` or `^`. */
function characterSet(inside) {
	const isNegated = /^[!^]/.test(inside);
	const members = isNegated ? inside.slice(1) : inside;
	const ranges = [];
	for (let at = 0; at < members.length; at++) {
		const first = members[at];
		const last = members[at + 1] === "-" ? members[at + 2] : void 0;
		ranges.push([first, last ?? first]);
		if (last !== void 0) at += 2;
	}
	return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}
function matchesSegments(pattern, segments) {
	let [at, own] = [0, 0];
	let retry = null;
	while (at < segments.length) {
		const step = pattern[own];
		if (step === null) {
			retry = {
				at,
				own
			};
			own++;
		} else if (step !== void 0 && matchesSteps(step, segments[at])) {
			at++;
			own++;
		} else if (retry !== null) {
			retry.at++;
			[at, own] = [retry.at, retry.own + 1];
		} else return false;
	}
	return own === pattern.length;
}
function matchesSteps(steps, text) {
	let [at, own] = [0, 0];
	let retry = null;
	if (text === "" && steps.length > 0) return false;
	while (at < text.length) {
		const step = steps[own];
		if (step?.kind === "run") {
			retry = {
				at,
				own
			};
			own++;
		} else if (step !== void 0 && step.matches(text[at])) {
			at++;
			own++;
		} else if (retry !== null) {
			retry.at++;
			[at, own] = [retry.at, retry.own + 1];
		} else return false;
	}
	while (steps[own]?.kind === "run") own++;
	return own === steps.length;
}

// src/policy/tree.ts
/** The value below a path of keys. */
function valueAt(tree, ...keys) {
	let current = tree;
	for (const key of keys) current = current?.kind === "map" ? current.entries.get(key) : void 0;
	return current;
}
/** A scalar below a path of keys; null where it is not written. The schema has made sure of its type. */
function scalarAt(tree, ...keys) {
	const found = valueAt(tree, ...keys);
	return found?.kind === "scalar" ? found.value : null;
}
/** The items of a list below a path of keys; null where it is not written. */
function itemsAt(tree, ...keys) {
	const found = valueAt(tree, ...keys);
	return found?.kind === "list" ? found.items : null;
}
/** The scalars of a list below a path of keys; null where it is not written. */
function textsAt(tree, ...keys) {
	const items = itemsAt(tree, ...keys);
	return items === null ? null : items.map((item) => item.value);
}
function entriesAt(tree, ...keys) {
	const found = valueAt(tree, ...keys);
	return found?.kind === "map" ? [...found.entries] : [];
}

// src/policy/enforcement.ts
/** From the loosest to the strictest. */
const ENFORCEMENTS = [
	"observe",
	"warn",
	"enforce"
];
/** What holds on a day (`YYYY-MM-DD`): until the day that is named nothing fails, from then on it does. */
function enforcementOn({ enforcement, enforceFrom }, day) {
	if (enforceFrom === null) return enforcement;
	if (day >= enforceFrom) return "enforce";
	return enforcement === "enforce" ? "warn" : enforcement;
}
/** A plan with another laid over it. Who says what holds now and names no day says that it holds from now on. */
function overPlan(lower, upper) {
	const enforceFrom = upper.enforceFrom ?? (upper.enforcement === void 0 ? lower.enforceFrom : null);
	return {
		enforcement: upper.enforcement ?? lower.enforcement,
		enforceFrom
	};
}
/** The first day on which a plan is looser than another, "" for today; null where it is never. */
function looserFrom(plan, than) {
	const rank = (one, day) => ENFORCEMENTS.indexOf(enforcementOn(one, day));
	return [
		"",
		plan.enforceFrom ?? "",
		than.enforceFrom ?? ""
	].sort().find((day) => rank(plan, day) < rank(than, day)) ?? null;
}
/** The policy at a branch: without what is said for other branches. `branch`: null where it is not known. */
function policyAtBranch(policy, branch) {
	const holds = ({ branches = [] }) => branches.length === 0 || branch !== null && compileGlobs(branches)(branch);
	return policy.paths.every(holds) ? policy : {
		...policy,
		paths: policy.paths.filter(holds)
	};
}
/** Whether a layer or scope says anything of when findings fail. */
function saysPlan(tree) {
	return valueAt(tree, "enforcement") !== void 0 || valueAt(tree, "enforce-from") !== void 0;
}
/** What a scope says of failing; nothing where it says nothing of it. */
function planIn(scope) {
	return saysPlan(scope) ? scope : void 0;
}
/** `overPlan` for trees. */
function overPlanIn(top, scope) {
	const entries = /* @__PURE__ */ new Map();
	const isNow = valueAt(scope, "enforcement") !== void 0;
	for (const [key, value] of [["enforcement", valueAt(scope, "enforcement") ?? valueAt(top, "enforcement")], ["enforce-from", valueAt(scope, "enforce-from") ?? (isNow ? void 0 : valueAt(top, "enforce-from"))]]) if (value !== void 0) entries.set(key, value);
	return {
		kind: "map",
		entries,
		place: scope.place
	};
}
/** The plan that a layer or scope says, with `enforce` where it says nothing. */
function planOf(tree) {
	return {
		enforcement: scalarAt(tree, "enforcement") ?? "enforce",
		enforceFrom: scalarAt(tree, "enforce-from")
	};
}

// src/policy/schema.ts
/** Largest policy file, in UTF-16 code units. */
const LARGEST_POLICY = 1048576;
/** What `licenses.forbid` may name, with what it means for the reader of a policy. */
const CLAUSES = {
	noncommercial: "commercial use is not allowed",
	"research-only": "only research is allowed",
	"no-derivatives": "changed versions may not be shared",
	"use-restricted": "a list of uses is forbidden",
	"mau-threshold": "a separate license is needed above a number of monthly users",
	"revenue-threshold": "a separate license is needed above a yearly revenue",
	"territory-excluded": "some countries or regions are left out",
	"output-training-restricted": "outputs may not be used to train or improve other models",
	"share-alike": "changed versions carry the same license",
	"strong-copyleft": "works that contain it carry the same license",
	"network-copyleft": "offering it over a network counts as sharing it",
	"data-use-limited": "data may only be used for some purposes",
	"naming-required": "the name of what is built on it is prescribed",
	"attribution-required": "its origin is to be named",
	"license-copy-required": "the license text goes along with copies",
	"flow-down": "its terms are to be passed on",
	"patent-termination": "rights end for who sues over patents",
	"no-patent-grant": "patents are not licensed",
	"revocable-terms": "the terms can be changed or withdrawn"
};
/** What `documentation.require` may name. */
const DOCUMENTED = [
	"card",
	"metadata",
	...SECTIONS
];
const text = (form) => ({
	kind: "text",
	form
});
const choice = (...values) => ({
	kind: "choice",
	values
});
const rising = (byDefault, ...values) => ({
	kind: "choice",
	values,
	rising: true,
	...byDefault === null ? {} : { default: byDefault }
});
const map = (keys, oneOf) => ({
	kind: "map",
	keys,
	...oneOf === void 0 ? {} : { oneOf }
});
const key = (shape, about) => ({
	shape,
	about
});
const required = (shape, about) => ({
	shape,
	about,
	required: true
});
const own = (shape, about) => ({
	shape,
	about,
	own: true
});
const PURPOSES = [
	"research",
	"noncommercial",
	"commercial"
];
const DISTRIBUTIONS = [
	"internal",
	"hosted",
	"distributed"
];
const USES = [...DISTRIBUTIONS, ...PURPOSES];
const kind = choice("model", "dataset", "space");
const pathGlobs = (floor) => ({
	kind: "list",
	of: text("path-glob"),
	layers: "replace",
	floor
});
const allowed = (form) => ({
	kind: "list",
	of: text(form),
	layers: "replace",
	floor: "sources"
});
const denied = (form) => ({
	kind: "list",
	of: text(form),
	layers: "replace",
	floor: "widen"
});
const scoped = {
	enforcement: key({
		kind: "choice",
		values: ENFORCEMENTS,
		default: "enforce"
	}, "`observe` reports, `warn` shows findings and never fails, `enforce` fails. On a pull request only new findings count."),
	"enforce-from": key(text("date"), "The day from which on findings fail. Until then they are shown as `enforcement` says, and never fail; every report tells the day."),
	licenses: key(map({
		allow: key({
			kind: "list",
			of: text("allow-entry"),
			layers: "replace",
			floor: "narrow"
		}, "Licenses that may be used: SPDX ids and expressions, `LicenseRef-…`, Hub ids, `category:…`. Once there is a list, what it does not allow is denied."),
		forbid: key({
			kind: "list",
			of: choice(...Object.keys(CLAUSES)),
			layers: "replace",
			floor: "widen"
		}, "Clauses that no license may have, whatever its name.")
	}), "Which licenses may be used."),
	documentation: key(map({
		require: key({
			kind: "levels",
			names: DOCUMENTED
		}, "How bad it is when a card does not say something: `off`, `note`, `warning` or `error`."),
		"minimum-words": key({
			kind: "number",
			minimum: 0,
			stricter: "higher"
		}, "Informative words that a card must have: without front matter, code, tables, placeholders and template sentences.")
	}), "What model and dataset cards must document."),
	rules: key({ kind: "rules" }, "A level for each rule, or `{ severity, …options }`.")
};
/** Everything that a policy file may say. */
const POLICY = map({
	version: own(choice("1"), "The version of this format."),
	extends: own({
		kind: "list",
		of: text("layer"),
		layers: "replace",
		floor: "open"
	}, "Layers below this file, in order: presets, files relative to this one, `owner/repo/path@ref` at a commit or tag. Default: `preset:recommended`."),
	binding: own({ kind: "boolean" }, "Later layers may tighten what this one says and not loosen it. Always so for a file from another repository."),
	negotiable: own({
		kind: "list",
		of: text("negotiable-key"),
		layers: "replace",
		floor: "open"
	}, "Keys that later layers may loosen although this layer is binding, such as `exceptions` or `rules.repo-stale`."),
	profile: key(map({
		purpose: key(rising(null, ...PURPOSES), "What the models are used for."),
		distribution: key(rising(null, ...DISTRIBUTIONS), "Whether models stay inside, are offered over a network, or are handed out."),
		"monthly-active-users": key({
			kind: "number",
			minimum: 0,
			stricter: "higher"
		}, "Users a month, of the product and its affiliates."),
		"annual-revenue-usd": key({
			kind: "number",
			minimum: 0,
			stricter: "higher"
		}, "Yearly revenue in US dollars."),
		regions: key({
			kind: "list",
			of: text("region"),
			layers: "replace",
			floor: "widen"
		}, "Where the models are used: ISO 3166 countries, or `EU`."),
		"trains-on-outputs": key({
			kind: "boolean",
			stricter: true
		}, "Whether outputs train or improve other models.")
	}), "What is done with the models, so that thresholds and territories can be judged."),
	scan: key(map({
		exclude: key(pathGlobs("closed"), "Paths that are not scanned."),
		mentions: key(rising("ignore", "ignore", "check"), "Whether ids in prose, comments and help texts are judged like uses."),
		keys: key({
			kind: "list",
			layers: "append",
			floor: "open",
			of: map({
				files: required(text("path-glob"), "The configuration files."),
				path: required(text("key-path"), "The key that holds the id, dotted; `*` stands for any one key or list item."),
				kind: key(kind, "What it names; `model` if left out.")
			})
		}, "Configuration keys of your own that name a repository."),
		calls: key({
			kind: "list",
			layers: "append",
			floor: "open",
			of: map({
				language: required(text("name"), "`python`, `javascript`, `go`, …"),
				name: required(text("callee"), "The function as it is called."),
				position: key({
					kind: "number",
					minimum: 0
				}, "Which argument holds the id, from 0."),
				keyword: key(text("keyword"), "The name of the argument that holds the id."),
				kind: key(kind, "What it names; `model` if left out.")
			}, [["position", "keyword"]])
		}, "Loaders of your own.")
	}), "What is scanned."),
	...scoped,
	sources: key(map({
		owners: key(map({
			allow: key(allowed("owner-glob"), "Owners on the Hub that may be used; empty allows all."),
			deny: key(denied("owner-glob"), "Owners that may not be used, even if allowed.")
		}), "Owners of models, datasets and Spaces."),
		models: key(map({
			allow: key(allowed("repo-glob"), "Models that may be used besides those of allowed owners; empty adds none."),
			deny: key(denied("repo-glob"), "Models that may not be used, even if allowed.")
		}), "Single models.")
	}), "Where models may come from."),
	paths: key({
		kind: "list",
		layers: "append",
		floor: "scopes",
		of: map({
			match: key(pathGlobs("open"), "The paths for which this holds; all if left out."),
			branches: key({
				kind: "list",
				of: text("branch-glob"),
				layers: "replace",
				floor: "open"
			}, "Only for changes to these branches, and for runs on them."),
			...scoped
		}, [["match", "branches"]])
	}, "Stricter or looser by place and by branch; later entries win."),
	catalogue: key({
		kind: "list",
		layers: "append",
		floor: "closed-once-begun",
		of: map({
			id: required(text("repo-id"), "The repository on the Hub."),
			kind: key(kind, "What it is; `model` if left out."),
			state: key(choice("pilot", "production", "retired"), "How far it is: `pilot` is tried out, `production` is depended on, `retired` is not to be used any more."),
			owner: key(text("name"), "Who answers for its use here."),
			tier: key(text("name"), "How much depends on it, in your own words."),
			task: key(text("name"), "What it is for, as the Hub calls it (`text-generation`): so that it is offered instead of another."),
			uses: key({
				kind: "list",
				of: choice(...USES),
				layers: "replace",
				floor: "open"
			}, "What it is approved for, in the words of `profile`; all if left out."),
			paths: key(pathGlobs("open"), "Where it is approved; everywhere if left out."),
			"review-by": key(text("date"), "When its use is to be looked at again."),
			evaluation: key(text("path-or-url"), "The results of our own evaluation. A path has to exist."),
			monitoring: key(text("path-or-url"), "How it is watched in operation. A path has to exist."),
			rollback: key(text("revision"), "The commit to go back to, which the Hub has to have.")
		})
	}, "The models that we know and run."),
	exceptions: key({
		kind: "list",
		layers: "append",
		floor: "closed",
		of: map({
			rule: required(text("rule-id"), "The rule whose findings are accepted."),
			repo: key(text("repo-glob"), "For which repositories."),
			revision: key(text("revision"), "Only at this revision, or at this resolved commit."),
			license: key(text("license"), "Only as long as the license is this one."),
			paths: key(pathGlobs("open"), "Only in these files."),
			reason: required(text("sentence"), "Why it is accepted."),
			owner: key(text("name"), "Who accepted it."),
			until: key(text("date"), "The last day on which it holds.")
		})
	}, "Findings that somebody has accepted, for a while."),
	clarifications: key({
		kind: "list",
		layers: "append",
		floor: "closed",
		of: map({
			repo: required(text("repo-id"), "The repository on the Hub."),
			revision: key(text("revision"), "Only at this revision."),
			license: required(text("license"), "What its license is."),
			evidence: required({
				kind: "list",
				layers: "replace",
				floor: "open",
				of: map({
					path: required(text("path"), "A file in the repository on the Hub."),
					oid: key(text("object-id"), "Its Git object id; the statement lapses when it changes."),
					sha256: key(text("sha256"), "The SHA-256 of its content.")
				}, [["oid", "sha256"]])
			}, "The files that were read, as they were."),
			reason: required(text("sentence"), "How the license was found out."),
			until: key(text("date"), "The last day on which it holds.")
		})
	}, "Documented statements of what a license is, which lapse when their evidence changes."),
	"baseline-until": key({
		...text("date"),
		stricter: "earlier"
	}, "The last day on which a baseline (`model-review baseline`) keeps old findings from failing; after it they count."),
	unavailable: key(rising("warn", "ignore", "warn", "fail"), "What happens to the verdict when the Hub did not answer: `ignore`, `warn` (inconclusive), `fail` (inconclusive, and the run fails).")
});

// src/policy/nearest.ts
/** The known word that was probably meant, or null where none is near: at most a third of the letters differ. */
function nearest(written, known) {
	const word = written.slice(0, 64).toLowerCase();
	let best = null;
	let least = Math.floor((word.length + 1) / 3) + 1;
	for (const candidate of known) {
		const distance = editDistance(word, candidate.toLowerCase(), least);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words; at most `limit`. */
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = last[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
			let cost = Math.min(replaced, last[column] + 1, current[column - 1] + 1);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, beforeLast[column - 2] + 1);
			current.push(cost);
		}
		[beforeLast, last] = [last, current];
	}
	return Math.min(limit, last[b.length]);
}

// src/policy/forms.ts
const PRESETS$1 = [
	"observe",
	"recommended",
	"strict"
];
const EXPECTED = "expected";
const REGION = /^[A-Z]{2}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const COMMIT = /^[0-9a-f]{40}$/;
const STABLE_ID = /^[A-Za-z0-9_-]{1,64}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const KEY_PATH = /^[\w*$@/-]+(?:\.[\w*$@/-]+)*$/;
const CALLEE = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::)[\p{L}_$][\p{L}\p{N}_$]*)*$/u;
const when = (isGood) => isGood ? null : EXPECTED;
const FORMS = {
	sentence: { says: "some text" },
	name: {
		says: "a name on one line",
		check: (text) => when(text.length <= 200 && !/[\n\r]/.test(text))
	},
	date: {
		says: "a date such as 2027-03-31",
		pattern: "^\\d{4}-\\d{2}-\\d{2}$",
		check: (text) => when(DATE.test(text) && isCalendarDate(text))
	},
	"path-glob": {
		says: "a pattern over paths such as `services/**`",
		check: (text) => globProblem(text)
	},
	"branch-glob": {
		says: "a branch or a pattern over branches such as `release/*`",
		check: (text) => globProblem(text) ?? when(!/[\s:]/.test(text))
	},
	"repo-glob": {
		says: "a Hub repository or a pattern over them such as `org/*`",
		check: (text) => globProblem(text) ?? when(!/[\s@]/.test(text) && text.split("/").length <= 2)
	},
	"owner-glob": {
		says: "an owner on the Hub such as `google`, or a pattern over owners",
		check: (text) => text.includes("/") ? "an owner has no `/`: use `sources.models` for single repositories" : globProblem(text)
	},
	"repo-id": {
		says: "a Hub repository such as `org/name`",
		check: (text) => when(isRepoId(text))
	},
	revision: {
		says: "a branch, tag or commit",
		check: (text) => when(isRevision(text))
	},
	path: {
		says: "a path relative to the root of the repository",
		check: (text) => when(!text.startsWith("/") && !text.includes("\\") && !text.split("/").includes(".."))
	},
	"path-or-url": { says: "a path relative to the root of the repository, or an https address" },
	"object-id": {
		says: "a Git object id of 40 hexadecimal digits",
		pattern: OBJECT_ID.source,
		check: (text) => when(OBJECT_ID.test(text))
	},
	commit: {
		says: "a commit of 40 hexadecimal digits",
		pattern: COMMIT.source,
		check: (text) => when(COMMIT.test(text))
	},
	"stable-id": {
		says: "an id of the Hub: letters and digits",
		pattern: STABLE_ID.source,
		check: (text) => when(STABLE_ID.test(text))
	},
	owner: {
		says: "an owner on the Hub such as `google`",
		check: (text) => when(!text.includes("/") && isRepoId(text))
	},
	sha256: {
		says: "64 hexadecimal digits",
		pattern: SHA256.source,
		check: (text) => when(SHA256.test(text))
	},
	region: {
		says: "a country such as `JP` (ISO 3166, upper case) or `EU`",
		pattern: REGION.source,
		check: (text) => when(REGION.test(text))
	},
	"key-path": {
		says: "a dotted path of keys such as `encoder.checkpoint`, with `*` for any one key",
		check: (text) => when(text.length <= 200 && KEY_PATH.test(text))
	},
	callee: {
		says: "a name as it is called, such as `acme.load`",
		check: (text) => when(text.length <= 200 && CALLEE.test(text))
	},
	keyword: {
		says: "the name of an argument",
		pattern: "^[A-Za-z_$][\\w$-]*$",
		check: (text) => when(/^[A-Za-z_$][\w$-]{0,99}$/.test(text))
	},
	"allow-entry": {
		says: "a license: an SPDX id or expression, `LicenseRef-…`, a Hub id such as `llama3.1`, or `category:…`",
		check: (text, vocabulary) => vocabulary.checkAllowEntry(text)
	},
	license: {
		says: "a license: an SPDX id or expression, `LicenseRef-…` or a Hub id",
		check: (text, vocabulary) => text.startsWith("category:") ? "a category is not a license" : vocabulary.checkAllowEntry(text)
	},
	"rule-id": {
		says: "the id of a rule",
		check: (text, { rules }) => {
			const ids = rules.map((rule) => rule.id);
			return ids.includes(text) ? null : `no rule has this id${didYouMean(text, ids)}`;
		}
	},
	"negotiable-key": { says: "a key of this policy such as `licenses.allow` or `rules.repo-stale`" },
	layer: {
		says: "`preset:observe`, `preset:recommended`, `preset:strict`, a path relative to this file, or `owner/repo/path@ref`",
		check: (text) => {
			const address = parseLayerAddress(text);
			if (address.kind === "preset") return PRESETS$1.some((name) => name === address.name) ? null : `there is no such preset${didYouMean(address.name, PRESETS$1)}`;
			if (address.kind === "remote" && !isPinnedRef(address.ref)) return `\`${address.ref}\` reads like a branch, which can change unseen: name a commit or a tag`;
			return null;
		}
	}
};
/** Why a text is not of a form, as a sentence; null where it is. */
function formProblem(name, text, vocabulary) {
	const form = FORMS[name];
	if (text.trim() === "") return `expected ${form.says}, found nothing`;
	const problem = form.check?.(text, vocabulary) ?? null;
	if (problem === null) return null;
	return problem === EXPECTED ? `expected ${form.says}, found ${quoted(text)}` : `${quoted(text)}: ${problem}`;
}
/** `; did you mean \`…\`?`, or nothing where no known word is near. */
function didYouMean(written, known) {
	const near = nearest(written, known);
	return near === null ? "" : `; did you mean \`${near}\`?`;
}
function isCalendarDate(text) {
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// src/policy/vocabulary.ts
/** From the loosest to the strictest. */
const LEVELS = [
	"off",
	"note",
	"warning",
	"error"
];
function isStricter(level, than) {
	return LEVELS.indexOf(level) > LEVELS.indexOf(than);
}
/** The level of a rule under what a policy says of it; `undefined` where it says nothing. */
function levelOf(rule, setting) {
	if (setting === void 0) return rule.off === true ? "off" : rule.severity;
	return setting.level ?? rule.severity;
}

// src/policy/shape.ts
/** Walks a dotted path of keys; null where it names nothing. List items have no names. */
function shapeAt(shape, path, ruleIds) {
	const [key, ...rest] = path;
	if (key === void 0) return shape;
	if (shape.kind === "map") {
		const found = Object.hasOwn(shape.keys, key) ? shape.keys[key] : void 0;
		return found === void 0 || found.own === true ? null : shapeAt(found.shape, rest, ruleIds);
	}
	if (rest.length > 0) return null;
	if (shape.kind === "levels" && shape.names.includes(key)) return {
		kind: "choice",
		values: []
	};
	if (shape.kind === "rules" && ruleIds.includes(key)) return {
		kind: "choice",
		values: []
	};
	return null;
}
/** Every dotted path that `shapeAt` knows. */
function keyPaths(shape, ruleIds, prefix = "") {
	const below = (key) => prefix === "" ? key : `${prefix}.${key}`;
	if (shape.kind === "map") return Object.entries(shape.keys).filter(([, key]) => key.own !== true).flatMap(([name, key]) => [below(name), ...keyPaths(key.shape, ruleIds, below(name))]);
	if (shape.kind === "levels") return shape.names.map(below);
	if (shape.kind === "rules") return ruleIds.map(below);
	return [];
}

// src/policy/yaml-text.ts
var import_dist = require_dist();
const MOST_PROBLEMS = 200;
const POLICY_TEXT = {
	noun: "a policy",
	largest: LARGEST_POLICY
};
/** A YAML text with places for its nodes and a list of what is wrong with it. Never throws on any text. */
var YamlText = class {
	#source;
	#kind;
	#lines = new import_dist.LineCounter();
	#problems = [];
	/** Anchored nodes by name, in the order of the text. */
	#anchors = /* @__PURE__ */ new Map();
	/** Where the text stops being YAML: what follows was only guessed by the parser. */
	#trusted = 1e400;
	constructor(source, kind = POLICY_TEXT) {
		this.#source = source;
		this.#kind = kind;
	}
	/** The node at the root; null where there is none or the text cannot be read at all. */
	parse(text) {
		const { noun, largest } = this.#kind;
		if (text.length > largest) return this.#refuse(0, `${noun} has at most ${largest / 1024 / 1024} MiB, this file has more`);
		this.#lines.addNewLine(0);
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#lines.addNewLine(at + 1);
		const binary = text.indexOf("\0");
		if (binary !== -1) return this.#refuse(binary, "this is not a text file");
		try {
			return this.#parsed(text);
		} catch (error) {
			if (error instanceof RangeError) return this.#refuse(0, `this is nested too deeply to be ${this.#kind.noun}`);
			throw error;
		}
	}
	place(offset) {
		const { line, col } = this.#lines.linePos(offset);
		return {
			source: this.#source,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	}
	problem(at, message) {
		const { source, line, column } = typeof at === "number" ? this.place(at) : at;
		this.#problems.push({
			source,
			line,
			column,
			message
		});
	}
	isGuessed(offset) {
		return offset >= this.#trusted;
	}
	/**
	* What an alias stands for: the last node before it that has its anchor, or null. Other nodes stand for themselves.
	*/
	resolve(node) {
		if (!(0, import_dist.isAlias)(node)) return node;
		const anchored = this.#anchors.get(node.source) ?? [];
		const from = offsetOf(node);
		let [low, high] = [0, anchored.length];
		while (low < high) {
			const middle = low + high >> 1;
			if (offsetOf(anchored[middle]) < from) low = middle + 1;
			else high = middle;
		}
		return anchored[low - 1] ?? null;
	}
	/** All problems in reading order; of very many the first ones and how many more. */
	problems() {
		const problems = this.#problems.sort((a, b) => a.line - b.line || a.column - b.column);
		const next = problems[MOST_PROBLEMS];
		if (next === void 0) return problems;
		const message = `… and ${problems.length - MOST_PROBLEMS} more mistakes from here on`;
		return [...problems.slice(0, MOST_PROBLEMS), {
			...next,
			message
		}];
	}
	#parsed(text) {
		const { contents, errors, warnings } = (0, import_dist.parseDocument)(text, {
			uniqueKeys: false,
			prettyErrors: false,
			version: "1.2"
		});
		if (errors.some((error) => error.code === "RESOURCE_EXHAUSTION")) return this.#refuse(0, `this is nested too deeply to be ${this.#kind.noun}`);
		errors.sort((a, b) => a.pos[0] - b.pos[0]);
		this.#trusted = errors[0]?.pos[0] ?? 1e400;
		for (const [index, { code, message, pos }] of errors.entries()) {
			if (index > 0 && code === "UNEXPECTED_TOKEN") continue;
			const told = code === "MULTIPLE_DOCS" ? `${this.#kind.noun} is one YAML document, another begins here` : `this is not YAML: ${part(message)}`;
			this.problem(pos[0], told);
		}
		for (const { message, pos } of warnings) this.problem(pos[0], part(message));
		this.#collectAnchors(contents);
		return contents;
	}
	#refuse(offset, message) {
		this.problem(offset, message);
		return null;
	}
	#collectAnchors(root) {
		const waiting = [root];
		while (waiting.length > 0) {
			const node = waiting.pop();
			if ((0, import_dist.isMap)(node)) for (const pair of node.items) waiting.push(pair.value, pair.key);
			else if ((0, import_dist.isSeq)(node)) for (const item of node.items.toReversed()) waiting.push(item);
			if (((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isScalar)(node)) && node.anchor !== void 0) {
				const known = this.#anchors.get(node.anchor);
				if (known === void 0) this.#anchors.set(node.anchor, [node]);
				else known.push(node);
			}
		}
	}
};
/** Where a node begins in the text. */
function offsetOf(node) {
	return ((0, import_dist.isAlias)(node) || (0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) ? node.range : void 0)?.[0] ?? 0;
}
/** The parser's message as a part of ours. */
function part(message) {
	const text = message.split("\n", 1)[0].slice(0, 200).replace(/\.$/, "");
	return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

// src/policy/read.ts
const MOST_VALUES = 5e4;
/**
* Reads one policy file strictly. Never throws: every mistake in the file is a problem at its line and column, all of them
* at once; what is good is read all the same. `anyRule`: ids of rules that are not known are passed over, for presets name
* rules that a caller may have left out.
*/
function readLayer(file, vocabulary, options = {}) {
	const { source, ref, sha256 } = file;
	const { tree, problems } = readTree(file, POLICY, vocabulary, options);
	return {
		layer: {
			file: {
				source,
				ref,
				sha256
			},
			tree,
			extends: itemsAt(tree, "extends"),
			binding: scalarAt(tree, "binding") ?? false,
			negotiable: (itemsAt(tree, "negotiable") ?? []).map((item) => String(item.value))
		},
		problems
	};
}
/** Reads any YAML text whose shape is described, as strictly as a policy: what is good is read, every mistake is told. */
function readTree({ source, text }, shape, vocabulary, options = {}) {
	const kind = options.kind ?? POLICY_TEXT;
	const reader = new TreeReader(new YamlText(source, kind), kind.noun, vocabulary, options.anyRule === true);
	return {
		tree: reader.read(text, shape),
		problems: reader.problems()
	};
}
var TreeReader = class {
	#text;
	#vocabulary;
	#anyRule;
	#noun;
	#values = 0;
	constructor(text, noun, vocabulary, anyRule) {
		this.#text = text;
		this.#noun = noun;
		this.#vocabulary = vocabulary;
		this.#anyRule = anyRule;
	}
	read(text, shape) {
		const root = this.#text.parse(text);
		const read = root === null ? null : this.#value(root, shape, "");
		return read?.kind === "map" ? read : {
			kind: "map",
			entries: /* @__PURE__ */ new Map(),
			place: this.#text.place(0)
		};
	}
	problems() {
		return this.#text.problems();
	}
	/** What a node says under a shape; null where it is wrong or says nothing. `at` is its dotted path. */
	#value(node, shape, at) {
		if ((0, import_dist.isAlias)(node)) {
			const target = this.#text.resolve(node);
			if (target !== null) return this.#value(target, shape, at);
			this.#text.problem(offsetOf(node), `${called(at)}nothing before this is anchored as ${quoted(`&${node.source}`)}`);
			return null;
		}
		if (this.#text.isGuessed(offsetOf(node))) return null;
		if (++this.#values > MOST_VALUES) {
			if (this.#values === 50001) this.#text.problem(offsetOf(node), `${this.#noun} has at most ${MOST_VALUES} values, counting each use of an alias`);
			return null;
		}
		switch (shape.kind) {
			case "map": return this.#map(node, shape, at);
			case "list": return this.#list(node, shape, at);
			case "levels": return this.#table(node, at, (name, value) => this.#level(shape.names, name, value, at));
			case "rules": return this.#table(node, at, (id, value) => this.#rule(id, value, at));
			default: return this.#scalar(node, shape, at);
		}
	}
	#map(node, shape, at) {
		const names = Object.keys(shape.keys);
		const read = this.#table(node, at, (name, pair) => {
			const key = Object.hasOwn(shape.keys, name) ? shape.keys[name] : void 0;
			if (key !== void 0) return key.required !== true && isCollection(key.shape) && isEmpty(pair.value) ? null : this.#value(pair.value, key.shape, below(at, name));
			const known = didYouMean(name, names) || `; known here: ${names.join(", ")}`;
			this.#text.problem(offsetOf(pair.key), `unknown key ${quoted(name)}${at === "" ? "" : ` in \`${at}\``}${known}`);
			return null;
		});
		if (read === null) return null;
		if (!this.#text.isGuessed(offsetOf(node))) this.#requireKeys(node, shape, at, read);
		return read;
	}
	#requireKeys(node, shape, at, read) {
		const written = new Set((0, import_dist.isMap)(node) ? node.items.map((pair) => keyOf(pair)) : []);
		const missing = Object.entries(shape.keys).filter(([name, key]) => key.required === true && !written.has(name)).map(([name]) => `\`${name}\``);
		for (const group of shape.oneOf ?? []) if (!group.some((name) => written.has(name))) missing.push(group.map((name) => `\`${name}\``).join(" or "));
		if (missing.length > 0) this.#text.problem(read.place, `${called(at)}this needs ${missing.join(", ")}`);
	}
	/** Reads the entries of a mapping in order; duplicates and keys that are no text are told. */
	#table(node, at, read) {
		const place = this.#text.place(offsetOf(node));
		const entries = /* @__PURE__ */ new Map();
		if (!(0, import_dist.isMap)(node)) {
			this.#text.problem(offsetOf(node), `${called(at)}expected keys and values, found ${describe(node)}`);
			return null;
		}
		const seen = /* @__PURE__ */ new Map();
		for (const pair of node.items) {
			const offset = offsetOf(pair.key);
			if (this.#text.isGuessed(offset)) break;
			const name = keyOf(pair);
			if (name === null) {
				this.#text.problem(offset, `${called(at)}a key is plain text, found ${describe(pair.key)}`);
				continue;
			}
			const before = seen.get(name);
			if (before !== void 0) {
				this.#text.problem(offset, `${quoted(name)} is written twice, first in line ${this.#text.place(before).line}`);
				continue;
			}
			seen.set(name, offset);
			const value = read(name, pair);
			if (value !== null) entries.set(name, value.kind === "scalar" ? value : {
				...value,
				place: this.#text.place(offset)
			});
		}
		return {
			kind: "map",
			entries,
			place
		};
	}
	#list(node, shape, at) {
		const place = this.#text.place(offsetOf(node));
		if (!(0, import_dist.isSeq)(node)) {
			const hint = (0, import_dist.isScalar)(node) && typeof node.value === "string" && /^[\w./*@:-]{1,60}$/.test(node.value) ? `; write \`[ ${String(node.value)} ]\`` : "";
			this.#text.problem(offsetOf(node), `${called(at)}expected a list, found ${describe(node)}${hint}`);
			return null;
		}
		const items = [];
		for (const item of node.items) {
			const value = this.#value(item, shape.of, at);
			if (value !== null) items.push(value);
		}
		return {
			kind: "list",
			items,
			place
		};
	}
	#scalar(node, shape, at) {
		const offset = offsetOf(node);
		const problem = (message) => {
			this.#text.problem(offset, `${called(at)}${message}`);
			return null;
		};
		if (!(0, import_dist.isScalar)(node)) return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
		const { value } = node;
		const place = this.#text.place(offset);
		if (shape.kind === "boolean") {
			if (typeof value === "boolean") return {
				kind: "scalar",
				value,
				place
			};
			return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
		}
		if (shape.kind === "number") {
			if (typeof value === "number" && Number.isSafeInteger(value) && value >= shape.minimum) return {
				kind: "scalar",
				value,
				place
			};
			return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
		}
		const text = typeof value === "string" ? value : typeof value === "number" ? node.source ?? String(value) : null;
		if (text === null) return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
		if (shape.kind === "choice") {
			if (shape.values.includes(text)) return {
				kind: "scalar",
				value: text,
				place
			};
			const near = shape.values.length > 1 ? didYouMean(text, shape.values) : "";
			return problem(`${shape.values.length > 8 && near !== "" ? "" : `expected ${expectedOf(shape)}, `}found ${quoted(text)}${near}`);
		}
		const wrong = shape.form === "negotiable-key" ? this.#negotiableProblem(text) : formProblem(shape.form, text, this.#vocabulary);
		return wrong === null ? {
			kind: "scalar",
			value: text,
			place
		} : problem(wrong);
	}
	#negotiableProblem(text) {
		const ids = this.#vocabulary.rules.map((rule) => rule.id);
		if (shapeAt(POLICY, text.split("."), ids) !== null) return null;
		return `no key is called ${quoted(text)}${didYouMean(text, keyPaths(POLICY, ids))}`;
	}
	#level(names, name, pair, at) {
		if (names.includes(name)) return this.#value(pair.value, {
			kind: "choice",
			values: LEVELS
		}, below(at, name));
		const known = didYouMean(name, names) || `; known here: ${names.join(", ")}`;
		this.#text.problem(offsetOf(pair.key), `unknown key ${quoted(name)} in \`${at}\`${known}`);
		return null;
	}
	/** A rule's setting, always as a map with `severity` and the options. */
	#rule(id, pair, at) {
		const rule = this.#vocabulary.rules.find((known) => known.id === id);
		if (rule === void 0) {
			const ids = this.#vocabulary.rules.map((known) => known.id);
			if (!this.#anyRule) this.#text.problem(offsetOf(pair.key), `no rule is called ${quoted(id)}${didYouMean(id, ids)}`);
			return null;
		}
		const path = below(at, id);
		const node = this.#text.resolve(pair.value);
		const level = {
			kind: "choice",
			values: LEVELS
		};
		if (!(0, import_dist.isMap)(node)) {
			const severity = this.#value(pair.value, level, path);
			if (severity === null) return null;
			return {
				kind: "map",
				entries: /* @__PURE__ */ new Map([["severity", severity]]),
				place: severity.place
			};
		}
		return this.#table(node, path, (name, option) => {
			if (name === "severity") return this.#value(option.value, level, below(path, name));
			const known = Object.hasOwn(rule.options ?? {}, name) ? rule.options[name] : null;
			if (known !== null) return this.#value(option.value, shapeOfOption(known), below(path, name));
			const names = ["severity", ...Object.keys(rule.options ?? {})];
			const near = didYouMean(name, names) || `; it has ${names.map((other) => `\`${other}\``).join(", ")}`;
			this.#text.problem(offsetOf(option.key), `rule \`${id}\` has no option ${quoted(name)}${near}`);
			return null;
		});
	}
};
/** The shape of a rule's option, by the type of its default. */
function shapeOfOption(option) {
	switch (typeof option.default) {
		case "number": return {
			kind: "number",
			minimum: 0,
			...option.stricter === void 0 ? {} : { stricter: option.stricter }
		};
		case "boolean": return {
			kind: "boolean",
			...option.stricter === void 0 ? {} : { stricter: option.stricter === "higher" }
		};
		case "string": return {
			kind: "text",
			form: "sentence"
		};
		default: return {
			kind: "list",
			of: {
				kind: "text",
				form: "sentence"
			},
			layers: "replace",
			floor: "open"
		};
	}
}
function expectedOf(shape) {
	switch (shape.kind) {
		case "boolean": return "`true` or `false`";
		case "number": return shape.minimum === 0 ? "a whole number from 0 up" : `a whole number from ${shape.minimum} up`;
		case "choice": return shape.values.length === 1 ? `\`${shape.values[0]}\`` : `one of ${shape.values.join(", ")}`;
		case "text": return FORMS[shape.form].says;
	}
}
function isCollection(shape) {
	return shape.kind === "map" || shape.kind === "list" || shape.kind === "levels" || shape.kind === "rules";
}
function below(at, name) {
	return at === "" ? name : `${at}.${name}`;
}
function called(at) {
	return at === "" ? "" : `\`${at}\`: `;
}
function keyOf(pair) {
	if (!(0, import_dist.isScalar)(pair.key)) return null;
	const { value, source } = pair.key;
	return typeof value === "string" ? value : value === null || value === void 0 ? null : source ?? String(value);
}
/** `exceptions:` with nothing behind it, as in a template whose entries are commented out. */
function isEmpty(node) {
	return node === null || (0, import_dist.isScalar)(node) && node.value === null && (node.source ?? "") === "";
}
function describe(node) {
	if ((0, import_dist.isMap)(node)) return "keys and values";
	if ((0, import_dist.isSeq)(node)) return "a list";
	if (!(0, import_dist.isScalar)(node) || node.value === null) return "nothing";
	return quoted(node.source ?? String(node.value));
}

// src/policy/scan-scope.ts
/** What the policy and the caller together say of scanning. */
function scanScopeOf(policy, asked) {
	return {
		paths: asked.paths ?? [],
		exclude: [
			...policy.scan.exclude,
			...asked.exclude ?? [],
			...ownFilesOf([...policy.sources, ...asked.policies ?? []], asked.own)
		],
		keys: policy.scan.keys,
		calls: policy.scan.calls
	};
}
/** Policy, baseline and lock name models to judge them, not to use them. */
function ownFilesOf(sources, own) {
	return [...sources.map(({ source }) => localPathOf(source)).filter((path) => path !== null), ...own].map((path) => path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&"));
}

// src/policy/build.ts
/** The merged tree as the policy that the other stages know. */
function buildPolicy(tree, sources, implicit) {
	const chosen = (...path) => scalarAt(tree, ...path) ?? shapeAt(POLICY, path, []).default;
	return {
		sources,
		implicit,
		enforcement: chosen("enforcement"),
		enforceFrom: scalarAt(tree, "enforce-from"),
		profile: {
			purpose: scalarAt(tree, "profile", "purpose"),
			distribution: scalarAt(tree, "profile", "distribution"),
			monthlyActiveUsers: scalarAt(tree, "profile", "monthly-active-users"),
			annualRevenueUsd: scalarAt(tree, "profile", "annual-revenue-usd"),
			regions: textsAt(tree, "profile", "regions") ?? [],
			trainsOnOutputs: scalarAt(tree, "profile", "trains-on-outputs")
		},
		scan: {
			exclude: textsAt(tree, "scan", "exclude") ?? [],
			mentions: chosen("scan", "mentions"),
			keys: (itemsAt(tree, "scan", "keys") ?? []).map(ownKey),
			calls: (itemsAt(tree, "scan", "calls") ?? []).map(ownCall)
		},
		licenses: {
			allow: allowEntries(tree),
			forbid: textsAt(tree, "licenses", "forbid") ?? []
		},
		documentation: {
			require: requirements(tree),
			minimumWords: scalarAt(tree, "documentation", "minimum-words")
		},
		rules: ruleSettings(tree),
		sourcesAllowed: {
			owners: {
				allow: textsAt(tree, "sources", "owners", "allow") ?? [],
				deny: textsAt(tree, "sources", "owners", "deny") ?? []
			},
			models: {
				allow: textsAt(tree, "sources", "models", "allow") ?? [],
				deny: textsAt(tree, "sources", "models", "deny") ?? []
			}
		},
		paths: (itemsAt(tree, "paths") ?? []).map(pathScope),
		catalogue: (itemsAt(tree, "catalogue") ?? []).map(catalogueEntry),
		exceptions: (itemsAt(tree, "exceptions") ?? []).map(exception),
		clarifications: (itemsAt(tree, "clarifications") ?? []).map(clarification),
		unavailable: chosen("unavailable"),
		baselineUntil: scalarAt(tree, "baseline-until"),
		origins: originsOf(tree)
	};
}
function allowEntries(tree) {
	const items = itemsAt(tree, "licenses", "allow");
	return items === null ? null : items.map((item) => ({
		...item.place,
		written: String(item.kind === "scalar" ? item.value : "")
	}));
}
function requirements(tree) {
	const levels = entriesAt(tree, "documentation", "require").map(([name, level]) => [name, scalarAt(level)]);
	return Object.fromEntries(levels);
}
function ruleSettings(tree) {
	return Object.fromEntries(entriesAt(tree, "rules").map(([id, setting]) => [id, ruleSetting(setting)]));
}
function ruleSetting(setting) {
	const options = entriesAt(setting).filter(([name]) => name !== "severity").map(([name, value]) => [name, value.kind === "scalar" ? value.value : textsAt(value)]);
	return {
		level: scalarAt(setting, "severity"),
		options: Object.fromEntries(options)
	};
}
function pathScope(scope) {
	const allow = allowEntries(scope);
	const forbid = textsAt(scope, "licenses", "forbid");
	const minimumWords = scalarAt(scope, "documentation", "minimum-words");
	const enforcement = scalarAt(scope, "enforcement");
	const enforceFrom = scalarAt(scope, "enforce-from");
	const branches = textsAt(scope, "branches");
	const hasRequire = valueAt(scope, "documentation", "require") !== void 0;
	return {
		...scope.place,
		match: textsAt(scope, "match") ?? ["**"],
		...branches === null ? {} : { branches },
		...enforcement === null ? {} : { enforcement },
		...enforceFrom === null ? {} : { enforceFrom },
		...allow === null && forbid === null ? {} : { licenses: {
			...allow === null ? {} : { allow },
			...forbid === null ? {} : { forbid }
		} },
		...minimumWords === null && !hasRequire ? {} : { documentation: {
			...hasRequire ? { require: requirements(scope) } : {},
			...minimumWords === null ? {} : { minimumWords }
		} },
		...valueAt(scope, "rules") === void 0 ? {} : { rules: ruleSettings(scope) }
	};
}
const kindOf = (entry) => scalarAt(entry, "kind") ?? "model";
function ownKey(entry) {
	return {
		files: scalarAt(entry, "files") ?? "",
		path: scalarAt(entry, "path") ?? "",
		kind: kindOf(entry)
	};
}
function ownCall(entry) {
	return {
		language: scalarAt(entry, "language") ?? "",
		name: scalarAt(entry, "name") ?? "",
		position: scalarAt(entry, "position"),
		keyword: scalarAt(entry, "keyword"),
		kind: kindOf(entry)
	};
}
function catalogueEntry(entry) {
	return {
		...entry.place,
		id: scalarAt(entry, "id") ?? "",
		kind: kindOf(entry),
		state: scalarAt(entry, "state"),
		owner: scalarAt(entry, "owner"),
		tier: scalarAt(entry, "tier"),
		task: scalarAt(entry, "task"),
		uses: textsAt(entry, "uses") ?? [],
		paths: textsAt(entry, "paths") ?? [],
		reviewBy: scalarAt(entry, "review-by"),
		evaluation: scalarAt(entry, "evaluation"),
		monitoring: scalarAt(entry, "monitoring"),
		rollback: scalarAt(entry, "rollback")
	};
}
function exception(entry) {
	return {
		...entry.place,
		rule: scalarAt(entry, "rule") ?? "",
		repo: scalarAt(entry, "repo"),
		revision: scalarAt(entry, "revision"),
		license: scalarAt(entry, "license"),
		paths: textsAt(entry, "paths") ?? [],
		reason: scalarAt(entry, "reason") ?? "",
		owner: scalarAt(entry, "owner"),
		until: scalarAt(entry, "until")
	};
}
function clarification(entry) {
	return {
		...entry.place,
		repo: scalarAt(entry, "repo") ?? "",
		revision: scalarAt(entry, "revision"),
		license: scalarAt(entry, "license") ?? "",
		evidence: (itemsAt(entry, "evidence") ?? []).map((file) => ({
			path: scalarAt(file, "path") ?? "",
			oid: scalarAt(file, "oid"),
			sha256: scalarAt(file, "sha256")
		})),
		reason: scalarAt(entry, "reason") ?? "",
		until: scalarAt(entry, "until")
	};
}
/** Where each value is written, by dotted path; list items by index. */
function originsOf(tree) {
	const origins = /* @__PURE__ */ new Map();
	const visit = (value, at) => {
		if (value.kind === "map") for (const [key, below] of value.entries) visit(below, at === "" ? key : `${at}.${key}`);
		else origins.set(at, value.place);
		if (value.kind === "list") value.items.forEach((item, index) => visit(item, `${at}.${index}`));
	};
	visit(tree, "");
	return origins;
}

// src/policy/merge.ts
/**
* The layers as one tree, later ones over earlier ones: maps and rules by key, lists as the schema says, scalars by the last.
* Every value keeps the place where it is written.
*/
function mergeLayers(layers) {
	const start = {
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		place: {
			source: "",
			line: 1,
			column: 1
		}
	};
	return layers.reduce((merged, layer) => mergeMaps(withoutDay(merged, layer.tree), layer.tree, (key) => shapeOfKey(POLICY, key)), start);
}
/** A layer that says what holds now, and names no day, takes back the day of an earlier one: `overPlan` for trees. */
function withoutDay(lower, upper) {
	if (!upper.entries.has("enforcement") || upper.entries.has("enforce-from")) return lower;
	const entries = new Map(lower.entries);
	entries.delete("enforce-from");
	return {
		...lower,
		entries
	};
}
/** The shape below a key; null for what is about the file itself. */
function shapeOfKey(shape, key) {
	const found = shape.keys[key];
	return found === void 0 || found.own === true ? null : found.shape;
}
function mergeMaps(lower, upper, shapeOf) {
	const entries = new Map(lower.entries);
	for (const [key, value] of upper.entries) {
		const shape = shapeOf(key);
		if (shape === null) continue;
		const before = entries.get(key);
		entries.set(key, before === void 0 ? value : merge(before, value, shape));
	}
	return {
		kind: "map",
		entries,
		place: upper.place
	};
}
function merge(lower, upper, shape) {
	if (lower.kind === "map" && upper.kind === "map") {
		if (shape.kind === "map") return mergeMaps(lower, upper, (key) => shapeOfKey(shape, key));
		if (shape.kind === "rules") return overlay(lower, upper, (before, after) => overlay(before, after));
		return overlay(lower, upper);
	}
	if (lower.kind === "list" && upper.kind === "list" && shape.kind === "list" && shape.layers === "append") return {
		...upper,
		items: [...lower.items, ...upper.items]
	};
	return upper;
}
/** The entries of both; where both have one, `both` makes one of them, or the upper one stays. */
function overlay(lower, upper, both = (_, after) => after) {
	if (lower.kind !== "map" || upper.kind !== "map") return upper;
	const entries = new Map(lower.entries);
	for (const [key, value] of upper.entries) {
		const before = entries.get(key);
		entries.set(key, before === void 0 ? value : both(before, value));
	}
	return {
		...upper,
		entries
	};
}
/** Adds to a list what an earlier one holds and it leaves out. Entries are the same where they are written the same. */
function uniteLists(upper, lower) {
	if (lower?.kind !== "list") return upper;
	if (upper?.kind !== "list") return lower;
	const written = new Set(upper.items.map((item) => item.kind === "scalar" ? item.value : item));
	const missing = lower.items.filter((item) => !written.has(item.kind === "scalar" ? item.value : item));
	return missing.length === 0 ? upper : {
		...upper,
		items: [...missing, ...upper.items]
	};
}

// src/policy/floor-scopes.ts
/**
* What the floor may say at the paths and branches of a scope: its top value, or that of the last of its own scopes that surely
* holds there, and those of all that may. `over`: what a scope leaves out, such as options, is that of the top.
*/
function candidatesAt(floor, scope, valueIn, over = overlay) {
	const found = /* @__PURE__ */ new Set();
	const branches = textsAt(scope, "branches");
	for (const glob of globsOf(scope)) {
		const top = valueIn(floor.tree);
		let candidates = [top];
		for (const own of itemsAt(floor.tree, "paths") ?? []) {
			const value = valueIn(own);
			if (value === void 0) continue;
			const effective = top?.kind === "map" ? over(top, value) : value;
			const patterns = globsOf(own);
			const onBranches = textsAt(own, "branches");
			if (patterns.some((pattern) => globContains(pattern, glob)) && areAllOf(branches, onBranches)) candidates = [effective];
			else if (patterns.some((pattern) => globsMayOverlap(pattern, glob)) && mayMeet(branches, onBranches)) candidates.push(effective);
		}
		for (const candidate of candidates) found.add(candidate);
	}
	return [...found];
}
function globsOf(scope) {
	return textsAt(scope, "match") ?? ["**"];
}
/** Whether every branch of one list is one of the other. Null is every branch. */
function areAllOf(branches, others) {
	if (others === null || others.length === 0) return true;
	if (branches === null || branches.length === 0) return false;
	return branches.every((branch) => others.some((other) => globContains(other, branch)));
}
function mayMeet(branches, others) {
	if (branches === null || others === null || branches.length === 0 || others.length === 0) return true;
	return branches.some((branch) => others.some((other) => globsMayOverlap(other, branch)));
}

// src/policy/floors.ts
/** Adds to the lists of what is denied whatever a binding layer denies. */
function uniteWithFloor(tree, floor) {
	const united = uniteMap(tree, floor.tree, POLICY, "", floor);
	const scopes = valueAt(united, "paths");
	if (scopes?.kind !== "list") return united;
	const own = new Set(itemsAt(floor.tree, "paths") ?? []);
	const items = scopes.items.map((scope) => own.has(scope) ? scope : uniteScope(scope, floor));
	return {
		...united,
		entries: new Map(united.entries).set("paths", {
			...scopes,
			items
		})
	};
}
function uniteMap(tree, floor, shape, at, context) {
	const entries = new Map(tree.entries);
	for (const [key, value] of floor.entries) {
		const below = shape.keys[key]?.shape;
		const path = at === "" ? key : `${at}.${key}`;
		if (below === void 0 || isNegotiable(path, context)) continue;
		const mine = entries.get(key);
		if (below.kind === "map" && value.kind === "map") {
			const start = mine?.kind === "map" ? mine : {
				...value,
				entries: /* @__PURE__ */ new Map()
			};
			entries.set(key, uniteMap(start, value, below, path, context));
		} else if (below.kind === "list" && below.floor === "widen") entries.set(key, uniteLists(mine, value));
	}
	return {
		...tree,
		entries
	};
}
/** A scope of a later layer that forbids clauses forbids those of the floor too. */
function uniteScope(scope, floor) {
	const licenses = valueAt(scope, "licenses");
	const forbid = valueAt(licenses, "forbid");
	if (scope.kind !== "map" || licenses?.kind !== "map" || forbid === void 0) return scope;
	if (isNegotiable("licenses.forbid", floor)) return scope;
	const united = candidatesAt(floor, scope, (tree) => valueAt(tree, "licenses", "forbid")).reduce((list, candidate) => uniteLists(list, candidate), forbid);
	const entries = new Map(licenses.entries).set("forbid", united);
	return {
		...scope,
		entries: new Map(scope.entries).set("licenses", {
			...licenses,
			entries
		})
	};
}
/** What the merged policy takes back of what a binding layer says: a problem at the line that does it, naming the other. */
function loosened(tree, floor, vocabulary) {
	const comparison = new Comparison(floor, vocabulary);
	comparison.map(tree, floor.tree, POLICY, "");
	comparison.enforcement(tree, tree, floor.tree);
	comparison.sources(tree, floor.tree);
	comparison.scopes(tree, floor.tree);
	return comparison.problems;
}
var Comparison = class {
	problems = [];
	#floor;
	#vocabulary;
	constructor(floor, vocabulary) {
		this.#floor = floor;
		this.#vocabulary = vocabulary;
	}
	map(tree, floor, shape, at) {
		for (const [key, { shape: below, own }] of Object.entries(shape.keys)) {
			const path = at === "" ? key : `${at}.${key}`;
			if (own !== true) this.#value(valueAt(tree, key), valueAt(floor, key), below, path);
		}
	}
	#value(tree, floor, shape, at) {
		if (isNegotiable(at, this.#floor)) return;
		switch (shape.kind) {
			case "map": return this.map(tree, floor, shape, at);
			case "list": return this.#list(tree, floor, shape, at);
			case "levels":
				for (const name of shape.names) this.#levels(valueAt(tree, name), valueAt(floor, name), `${at}.${name}`);
				return;
			case "rules":
				for (const rule of this.#vocabulary.rules) this.#rule(rule, valueAt(tree, rule.id), valueAt(floor, rule.id), at);
				return;
			case "choice":
				if (shape.rising === true) this.#ordered(tree, floor, (value) => shape.values.indexOf(String(value)), shape.default, at);
				return;
			case "number":
				if (shape.stricter !== void 0) {
					const sign = shape.stricter === "higher" ? 1 : -1;
					this.#ordered(tree, floor, (value) => sign * Number(value), shape.default, at);
				}
				return;
			case "boolean":
				if (shape.stricter !== void 0) this.#ordered(tree, floor, (value) => value === shape.stricter ? 1 : 0, shape.default, at);
				return;
			case "text":
				if (shape.stricter === "earlier") this.#ordered(tree, floor, (day) => -Number(String(day).replaceAll("-", "")), void 0, at);
				return;
		}
	}
	/** Values in an order; what the floor leaves open without a default is free. */
	#ordered(tree, floor, rank, byDefault, at) {
		const required = floor?.kind === "scalar" ? floor.value : byDefault;
		const found = tree?.kind === "scalar" ? tree.value : byDefault;
		if (required === void 0 || found === required) return;
		if (found === void 0 || rank(found) < rank(required)) this.#looser(at, String(found ?? "nothing"), String(required), tree, floor);
	}
	#levels(tree, floor, at) {
		if (!isNegotiable(at, this.#floor)) this.#ordered(tree, floor, (value) => LEVELS.indexOf(value), "off", at);
	}
	#list(tree, floor, shape, at) {
		const items = tree?.kind === "list" ? tree.items : [];
		const own = floor?.kind === "list" ? floor.items : [];
		if (shape.floor === "narrow") return this.#narrow(tree, floor, at);
		if (!(shape.floor === "closed" || shape.floor === "closed-once-begun" && own.length > 0)) return;
		for (const item of items) {
			const isOwn = own.some((other) => other === item || item.kind === "scalar" && other.kind === "scalar" && item.value === other.value);
			const rule = scalarAt(item, "rule");
			const isFree = rule !== null && at === "exceptions" && isNegotiable(`rules.${rule}`, this.#floor);
			if (isOwn || isFree) continue;
			const { source, line } = floor?.place ?? this.#floor.place;
			this.#problem(item, `\`${at}\`: this takes findings away that ${source}:${line} makes binding, which would have to list \`${at}\` under \`negotiable\``);
		}
	}
	#narrow(tree, floor, at) {
		if (floor?.kind !== "list") return;
		const allowed = floor.items.map((item) => String(item.kind === "scalar" ? item.value : ""));
		const same = new Set(allowed.map((entry) => entry.toLowerCase()));
		for (const item of tree?.kind === "list" ? tree.items : []) {
			const entry = String(item.kind === "scalar" ? item.value : "");
			if (same.has(entry.toLowerCase()) || this.#vocabulary.coversAllowEntry?.(allowed, entry) === true) continue;
			const { source, line } = floor.place;
			this.#problem(item, `\`${at}\`: \`${entry}\` is not in the list that ${source}:${line} makes binding`);
		}
	}
	#rule(rule, tree, floor, at) {
		const path = `${at}.${rule.id}`;
		if (isNegotiable(path, this.#floor)) return;
		const found = levelOf(rule, settingOf(tree));
		const isSaid = scalarAt(floor, "severity") !== null;
		let required = levelOf(rule, settingOf(floor));
		const isWritten = scalarAt(tree, "severity") !== null;
		const { highest } = rule;
		if (!isSaid && isWritten && required !== "off" && highest !== void 0 && isStricter(highest, required)) required = highest;
		if (required === "off") return;
		if (isStricter(required, found)) this.#looser(path, found, required, valueAt(tree, "severity") ?? tree, valueAt(floor, "severity") ?? floor);
		for (const [name, option] of Object.entries(rule.options ?? {})) {
			const [mine, theirs] = [valueAt(tree, name), valueAt(floor, name)];
			const [value, wanted] = [plain(mine) ?? option.default, plain(theirs) ?? option.default];
			if (isKept(value, wanted, option.stricter) || isNegotiable(`${path}.${name}`, this.#floor)) continue;
			this.#looser(`${path}.${name}`, shown(value), shown(wanted), mine, theirs);
		}
	}
	/** What fails, on any day: `said` is where the tree says it, `tree` what it makes of that, `floor` what has to be kept. */
	enforcement(said, tree, floor) {
		if (["enforcement", "enforce-from"].some((key) => isNegotiable(key, this.#floor))) return;
		const [plan, required] = [planOf(tree), planOf(floor)];
		const day = looserFrom(plan, required);
		if (day === null) return;
		const at = plan.enforceFrom !== null && enforcementOn(plan, day) !== "observe" ? "enforce-from" : "enforcement";
		const place = valueAt(said, at) ?? valueAt(said, "enforcement") ?? valueAt(said, "enforce-from");
		const wanted = valueAt(floor, "enforce-from") ?? valueAt(floor, "enforcement");
		this.#looser(at, shownPlan(plan), shownPlan(required), place ?? said, wanted);
	}
	/** Owners and models are one list of what may be used: an owner's model is covered by its owner. */
	sources(tree, floor) {
		if (isNegotiable("sources", this.#floor)) return;
		const required = allowedSources(floor);
		if (required.length === 0) return;
		const found = allowedSources(tree);
		const { source, line } = required[0].place;
		if (found.length === 0) {
			const place = valueAt(tree, "sources", "owners", "allow") ?? valueAt(tree, "sources", "models", "allow") ?? tree;
			this.#problem(place, `\`sources\`: an empty list allows every owner, and ${source}:${line} makes its list binding`);
		}
		for (const item of found) {
			if (required.some(({ glob }) => globContains(glob.toLowerCase(), item.glob.toLowerCase())) || isNegotiable(item.at, this.#floor)) continue;
			this.#problem(item, `\`${item.at}\`: \`${item.written}\` is not in the list that ${source}:${line} makes binding`);
		}
	}
	/** Each value that a later scope sets against what the floor says for the same paths. */
	scopes(tree, floor) {
		if (isNegotiable("paths", this.#floor)) return;
		const own = new Set(itemsAt(floor, "paths") ?? []);
		for (const scope of itemsAt(tree, "paths") ?? []) {
			if (own.has(scope)) continue;
			const at = (...keys) => candidatesAt(this.#floor, scope, (from) => valueAt(from, ...keys));
			if (saysPlan(scope)) {
				const plan = overPlanIn(tree, scope);
				for (const candidate of candidatesAt(this.#floor, scope, planIn, overPlanIn)) this.enforcement(scope, plan, candidate ?? floor);
			}
			const allow = valueAt(scope, "licenses", "allow");
			if (allow !== void 0 && !isNegotiable("licenses.allow", this.#floor)) for (const candidate of at("licenses", "allow")) this.#narrow(allow, candidate, "licenses.allow");
			for (const [name, level] of entriesAt(scope, "documentation", "require")) for (const candidate of at("documentation", "require", name)) this.#levels(level, candidate, `documentation.require.${name}`);
			const words = valueAt(scope, "documentation", "minimum-words");
			if (words !== void 0 && !isNegotiable("documentation.minimum-words", this.#floor)) for (const candidate of at("documentation", "minimum-words")) this.#ordered(words, candidate, Number, void 0, "documentation.minimum-words");
			for (const [id, setting] of entriesAt(scope, "rules")) {
				const rule = this.#vocabulary.rules.find((known) => known.id === id);
				if (rule === void 0) continue;
				const top = valueAt(tree, "rules", id);
				const effective = top === void 0 ? setting : overlay(top, setting);
				for (const candidate of at("rules", id)) this.#rule(rule, effective, candidate, "rules");
			}
		}
	}
	#looser(at, found, required, tree, floor) {
		const { source, line } = floor?.place ?? this.#floor.place;
		const byDefault = floor === void 0 ? " by leaving it as it is" : "";
		this.#problem(tree, `\`${at}\`: \`${found}\` is looser than \`${required}\`, which ${source}:${line} makes binding${byDefault}`);
	}
	#problem(at, message) {
		const { source, line, column } = at?.place ?? this.#floor.place;
		this.problems.push({
			source,
			line,
			column,
			message
		});
	}
};
function shownPlan(plan) {
	const now = enforcementOn(plan, "");
	return plan.enforceFrom === null ? now : `${now} until ${plan.enforceFrom}`;
}
function isNegotiable(at, { negotiable }) {
	return negotiable.some((key) => at === key || at.startsWith(`${key}.`));
}
function allowedSources(tree) {
	const listed = (key, globOf) => {
		return (valueAt(tree, "sources", key, "allow")?.items ?? []).map((item) => {
			const written = String(item.kind === "scalar" ? item.value : "");
			return {
				glob: globOf(written),
				written,
				at: `sources.${key}.allow`,
				place: item.place
			};
		});
	};
	return [...listed("owners", (owner) => `${owner}/*`), ...listed("models", (model) => model)];
}
function settingOf(setting) {
	return setting === void 0 ? void 0 : { level: scalarAt(setting, "severity") };
}
function plain(value) {
	if (value?.kind === "scalar") return value.value;
	return value?.kind === "list" ? value.items.map((item) => item.kind === "scalar" ? item.value : null) : void 0;
}
function shown(value) {
	return Array.isArray(value) ? value.join(", ") : String(value);
}
/** Whether an option brings at least the findings that the floor's value brings. */
function isKept(value, floor, stricter) {
	if (Array.isArray(value) && Array.isArray(floor)) {
		const within = (inner, outer) => inner.every((item) => outer.includes(item));
		if (stricter === void 0) return within(value, floor) && within(floor, value);
		return stricter === "higher" ? within(floor, value) : within(value, floor);
	}
	if (value === floor) return true;
	if (stricter === void 0) return false;
	return stricter === "higher" ? Number(value) > Number(floor) : Number(value) < Number(floor);
}

// src/policy/presets/observe.ts
/** For the first weeks: everything is shown, nothing fails. */
var observe_default = `version: 1
extends: [ preset:recommended ]

enforcement: observe
`;

// src/policy/presets/recommended.ts
/** What applies where nobody has chosen: the rules at their own severities, and the sections that most good cards have. */
var recommended_default = `version: 1

# Rules have their own severities (model-review rules). Errors are what cannot be right anywhere: a license that is missing,
# contradicted or not allowed, a card that is missing or an empty template, a revision that does not exist, code that runs
# from a name anybody may move.

documentation:
  # Of 48 popular cards a third to a half lack one of the four sections below, so they warn; a card or a license
  # that is missing altogether is an error.
  require:
    card: error
    license: error
    metadata: error
    intended-use: warning
    limitations: warning
    training-data: warning
    evaluation: warning
`;

// src/policy/presets/strict.ts
/** For what is shipped to customers: what could not be told counts like what is wrong, and every reference is pinned. */
var strict_default = `version: 1
extends: [ preset:recommended ]

unavailable: fail

licenses:
  forbid: [ noncommercial, research-only ]

documentation:
  minimum-words: 100
  require:
    intended-use: error
    limitations: error
    training-data: error
    evaluation: error
    bias: warning
    out-of-scope: warning
    training-procedure: warning

rules:
  # Licenses: not knowing is no permission.
  license-unknown: error
  license-ambiguous: error
  license-text-missing: warning
  base-model-license-unknown: error
  # References: only a commit stays what was reviewed.
  revision-not-pinned: error
  repo-not-visible: error
  repo-renamed: warning
  repo-owner-changed: error
  repo-superseded: warning
  repo-gated: warning
  reference-unreadable: warning
  name-lookalike: error
  # What runs when it loads.
  weights-unsafe: error
  remote-code-enabled: error
  # Time.
  lock-outdated: error
  license-drift: error
  repo-too-new: { severity: warning, days: 14 }
  review-overdue: error
  # The catalogue is kept.
  model-retired: error
  rollback-unavailable: error
  catalogue-entry-incomplete: warning
  # Exceptions end, and dead ones go.
  exception-unused: error
`;

// src/policy/layers.ts
/** Text of the presets by name. */
const PRESETS = {
	observe: observe_default,
	recommended: recommended_default,
	strict: strict_default
};
const MOST_LAYERS = 32;
/**
* The policy in force: reads a file and all that it extends, merges the layers, and holds them to what binding layers say.
* Where there is no file the preset `recommended` applies in `warn`.
* @throws {PolicyError} with every mistake in every file at its place.
*/
async function effectivePolicy(request, world, vocabulary) {
	const loader = new Loader(request, world, vocabulary);
	const root = await loader.root();
	if (loader.problems.length > 0) throw new PolicyError(loader.problems);
	if (root === null) {
		const chain = chainOf(loader.presetNode("recommended"), loader);
		return {
			...buildPolicy(mergeLayers(chain), chain.map(sourceOf), true),
			enforcement: "warn",
			enforceFrom: null
		};
	}
	const chain = chainOf(root, loader);
	const floors = floorsBelow(root).map((node) => ({
		tree: mergeLayers(chainOf(node, loader)),
		place: {
			source: node.layer.file.source,
			line: 1,
			column: 1
		},
		negotiable: node.layer.negotiable
	}));
	const merged = floors.reduce(uniteWithFloor, mergeLayers(chain));
	const problems = floors.flatMap((floor) => loosened(merged, floor, vocabulary));
	if (problems.length > 0) throw new PolicyError(distinct(problems));
	return buildPolicy(merged, chain.map(sourceOf), false);
}
/** Every layer below and including a node, the lowest first and each once. A file that extends nothing rests on the default. */
function chainOf(node, loader) {
	const chain = [];
	let needsDefault = false;
	const visit = ({ layer, below }) => {
		below.forEach(visit);
		if (layer.extends === null && !layer.file.source.startsWith("preset:")) needsDefault = true;
		if (!chain.includes(layer)) chain.push(layer);
	};
	visit(node);
	const byDefault = loader.preset("recommended");
	const isThere = chain.includes(byDefault);
	return needsDefault && !isThere ? [byDefault, ...chain] : chain;
}
function floorsBelow(root) {
	const found = /* @__PURE__ */ new Map();
	const visit = (node) => {
		node.below.forEach(visit);
		if (node !== root && node.layer.binding) found.set(node.layer.file.source, node);
	};
	visit(root);
	return [...found.values()];
}
function sourceOf({ file, binding }) {
	return {
		source: file.source,
		ref: file.ref,
		sha256: file.sha256,
		...binding ? { binding } : {}
	};
}
function distinct(problems) {
	return [...new Map(problems.map((problem) => [`${problem.source}:${problem.line}:${problem.column}:${problem.message}`, problem])).values()].sort((a, b) => a.source === b.source ? a.line - b.line || a.column - b.column : 0);
}
var Loader = class {
	problems = [];
	#request;
	#world;
	#vocabulary;
	#presets = /* @__PURE__ */ new Map();
	/** Files by source: one that is reached twice is one layer. */
	#nodes = /* @__PURE__ */ new Map();
	#layers = 0;
	constructor(request, world, vocabulary) {
		this.#request = request;
		this.#world = world;
		this.#vocabulary = vocabulary;
	}
	/** The policy's own file; null where there is none and none is needed. */
	async root() {
		const { policy, ref, mustExist } = this.#request;
		const place = {
			source: policy,
			line: 1,
			column: 1
		};
		const address = parseRemoteAddress(policy);
		if (address !== null) {
			if (isPinnedRef(address.ref)) return this.#remote(address, place, []);
			this.#problem(place, `\`${address.ref}\` reads like a branch, which can change unseen: name a commit or a tag`);
			return null;
		}
		const path = resolvePath("", policy);
		const text = path === null ? null : await this.#world.readFile(path);
		if (path !== null && text !== null) return this.#node(this.#file(localSource(path), ref, text), { kind: "local" }, path, []);
		if (path === null) this.#problem(place, "this path leaves the repository");
		else if (mustExist) this.#problem(place, ref === null ? "there is no such file in the repository" : `there is no such file at the base, ${ref.slice(0, 7)}: a policy counts once it is merged`);
		return null;
	}
	preset(name) {
		const known = this.#presets.get(name);
		if (known !== void 0) return known;
		const { layer, problems } = readLayer(this.#file(`preset:${name}`, null, PRESETS[name] ?? ""), this.#vocabulary, { anyRule: true });
		this.problems.push(...problems);
		this.#presets.set(name, layer);
		return layer;
	}
	presetNode(name) {
		const layer = this.preset(name);
		return {
			layer,
			below: (layer.extends ?? []).map((entry) => this.presetNode(String(entry.value).slice(7)))
		};
	}
	/** `trail`: the sources that led here, for circles. */
	async #node(file, origin, path, trail) {
		const known = this.#nodes.get(file.source);
		if (known !== void 0) return known;
		const { layer, problems } = readLayer(file, this.#vocabulary);
		this.problems.push(...problems);
		const node = {
			layer: {
				...layer,
				binding: layer.binding || origin.kind === "remote"
			},
			below: []
		};
		for (const entry of layer.extends ?? []) {
			const below = await this.#extended(entry, origin, path, [...trail, file.source]);
			if (below !== null) node.below.push(below);
		}
		this.#nodes.set(file.source, node);
		return node;
	}
	async #extended(entry, origin, from, trail) {
		const address = parseLayerAddress(String(entry.value));
		if (++this.#layers > MOST_LAYERS) {
			if (this.#layers === 33) this.#problem(entry.place, `a policy has at most ${MOST_LAYERS} layers`);
			return null;
		}
		if (address.kind === "preset") return this.presetNode(address.name);
		if (address.kind === "remote") {
			if (origin.kind === "local") return this.#remote(address, entry.place, trail);
			const { owner, repo } = origin.address;
			this.#problem(entry.place, `a policy of ${owner}/${repo} cannot extend one of another repository: only one step is followed`);
			return null;
		}
		const path = resolvePath(from, address.path);
		if (path === null) {
			this.#problem(entry.place, `\`${address.path}\` leaves the repository`);
			return null;
		}
		if (origin.kind === "remote") return this.#remote({
			...origin.address,
			path
		}, entry.place, trail);
		const source = localSource(path);
		if (this.#isCircle(source, trail, entry.place)) return null;
		const text = await this.#world.readFile(path);
		if (text !== null) return this.#node(this.#file(source, this.#request.ref, text), origin, path, trail);
		this.#problem(entry.place, `there is no file \`${path}\``);
		return null;
	}
	async #remote(address, place, trail) {
		const source = formatRemoteAddress(address);
		if (this.#isCircle(source, trail, place)) return null;
		const answer = await this.#world.readRemote(address);
		if ("problem" in answer) {
			this.#problem(place, `${source} cannot be read: ${answer.problem}`);
			return null;
		}
		const file = this.#file(source, answer.commit ?? address.ref, answer.text);
		return this.#node(file, {
			kind: "remote",
			address
		}, address.path, trail);
	}
	#isCircle(source, trail, place) {
		const isCircle = trail.includes(source);
		if (isCircle) this.#problem(place, `this goes in a circle: ${[...trail.slice(trail.indexOf(source)), source].join(" → ")}`);
		return isCircle;
	}
	#file(source, ref, text) {
		return {
			source,
			ref,
			text,
			sha256: this.#world.digest(text)
		};
	}
	#problem({ source, line, column }, message) {
		this.problems.push({
			source,
			line,
			column,
			message
		});
	}
};

// src/policy/explain.ts
/** Where a value comes from that no layer says. */
const DEFAULT = "default";
/** The policy in force as text: its layers, and every value with the place that it comes from. */
function explainPolicy(policy, rules) {
	const lines = [];
	const add = (key, value, at = key) => {
		lines.push([`${key}: ${value}`, placeOf(policy, at)]);
	};
	const list = (values) => values.length === 0 ? "none" : values.join(", ");
	add("enforcement", policy.enforcement);
	add("enforce-from", policy.enforceFrom ?? "not said");
	add("unavailable", policy.unavailable);
	add("baseline-until", policy.baselineUntil ?? "not said");
	const { profile, scan, licenses, documentation, sourcesAllowed: sources } = policy;
	for (const [key, value] of [
		["purpose", profile.purpose],
		["distribution", profile.distribution],
		["monthly-active-users", profile.monthlyActiveUsers],
		["annual-revenue-usd", profile.annualRevenueUsd],
		["regions", profile.regions.length === 0 ? null : list(profile.regions)],
		["trains-on-outputs", profile.trainsOnOutputs]
	]) add(`profile.${key}`, value === null ? "not said" : String(value));
	add("scan.exclude", list(scan.exclude));
	add("scan.mentions", scan.mentions);
	scan.keys.forEach((key, index) => add(`scan.keys.${index}`, `${key.path} in ${key.files} names a ${key.kind}`));
	scan.calls.forEach((call, index) => add(`scan.calls.${index}`, `${call.name} in ${call.language} loads a ${call.kind}`));
	add("licenses.allow", licenses.allow === null ? "no list" : list(licenses.allow.map((entry) => entry.written)));
	add("licenses.forbid", list(licenses.forbid));
	for (const name of DOCUMENTED) add(`documentation.require.${name}`, documentation.require[name] ?? "off");
	add("documentation.minimum-words", String(documentation.minimumWords ?? "not said"));
	const allowed = (values) => values.length === 0 ? "no list" : list(values);
	add("sources.owners.allow", allowed(sources.owners.allow));
	add("sources.owners.deny", list(sources.owners.deny));
	add("sources.models.allow", allowed(sources.models.allow));
	add("sources.models.deny", list(sources.models.deny));
	for (const rule of [...rules].sort((a, b) => a.id < b.id ? -1 : 1)) {
		const setting = policy.rules[rule.id];
		const options = Object.entries(rule.options ?? {}).map(([name, option]) => {
			const value = setting?.options[name] ?? option.default;
			return `${name}: ${Array.isArray(value) ? `[${value.join(", ")}]` : String(value)}`;
		});
		const level = levelOf(rule, setting);
		const isSaid = policy.origins.has(`rules.${rule.id}.severity`);
		const first = Object.keys(setting?.options ?? {})[0];
		const at = isSaid || first === void 0 ? `rules.${rule.id}.severity` : `rules.${rule.id}.${first}`;
		add(`rules.${rule.id}`, [level, ...options].join(", "), at);
	}
	policy.paths.forEach((scope, index) => lines.push([`paths.${index}: ${whereOf(scope)} (${scopeKeys(scope).join(", ")})`, placeOfScope(policy, index)]));
	policy.catalogue.forEach((entry, index) => lines.push([`catalogue.${index}: ${describeEntry(entry)}`, written(entry)]));
	policy.exceptions.forEach((exception, index) => {
		const { rule, repo, until, reason } = exception;
		const what = `${rule} for ${repo ?? "any repository"}${until === null ? "" : ` until ${until}`}: ${reason}`;
		lines.push([`exceptions.${index}: ${what}`, written(exception)]);
	});
	policy.clarifications.forEach((entry, index) => lines.push([`clarifications.${index}: ${entry.repo} is ${entry.license}`, written(entry)]));
	const layers = policy.sources.map(({ source, ref, binding }, index) => {
		const notes = [ref === null ? "" : `at ${ref}`, binding === true ? "binding" : ""].filter((note) => note !== "");
		return `  ${index + 1}. ${source}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
	});
	const width = Math.min(72, Math.max(...lines.map(([text, place]) => place === DEFAULT ? 0 : text.length)));
	const head = policy.implicit ? "No policy file was found: the preset applies in `warn`." : "Layers, later ones over earlier ones:";
	const body = (isSaid) => lines.filter(([, place]) => place !== DEFAULT === isSaid).map(([text, place]) => isSaid ? `${text.padEnd(width)}  # ${place}` : text);
	const [said, left] = [body(true), body(false)];
	return [
		head,
		...layers,
		...said.length === 0 ? [] : ["", ...said],
		...left.length === 0 ? [] : [
			"",
			"Said by no layer, so by default:",
			...left
		],
		""
	].join("\n");
}
function describeEntry({ id, state, tier, owner, reviewBy }) {
	const facts = [
		state,
		tier,
		owner,
		reviewBy === null ? null : `review by ${reviewBy}`
	].filter((fact) => fact !== null);
	return facts.length === 0 ? id : `${id} (${facts.join(", ")})`;
}
function whereOf({ match, branches = [] }) {
	return `${match.join(", ")}${branches.length === 0 ? "" : ` on ${branches.join(", ")}`}`;
}
function placeOfScope(policy, index) {
	const at = [`paths.${index}.match`, `paths.${index}.branches`].find((key) => policy.origins.has(key));
	return at === void 0 ? DEFAULT : placeOf(policy, at);
}
function scopeKeys(scope) {
	const keys = Object.keys(scope.rules ?? {}).map((id) => `rules.${id}`);
	if (scope.enforcement !== void 0) keys.push(`enforcement ${scope.enforcement}`);
	if (scope.enforceFrom !== void 0) keys.push(`enforce-from ${scope.enforceFrom}`);
	if (scope.licenses?.allow !== void 0) keys.push("licenses.allow");
	if (scope.licenses?.forbid !== void 0) keys.push("licenses.forbid");
	if (scope.documentation !== void 0) keys.push("documentation");
	return keys;
}
function placeOf(policy, at) {
	if (policy.implicit && at === "enforcement") return "no policy file";
	const place = policy.origins.get(at);
	return place === void 0 ? DEFAULT : written(place);
}
function written({ source, line }) {
	return `${source}:${line}`;
}

export { compileGlob as _, levelOf as a, CLAUSES as c, enforcementOn as d, overPlan as f, textsAt as g, scalarAt as h, readTree as i, LARGEST_POLICY as l, itemsAt as m, effectivePolicy as n, formProblem as o, policyAtBranch as p, scanScopeOf as r, nearest as s, explainPolicy as t, ENFORCEMENTS as u, compileGlobs as v };