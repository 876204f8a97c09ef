import { i as __toESM } from "./rolldown-runtime.js";
import { T as PUBLIC_HUB, _ as masked, a as HOME, f as localPathOf, s as quoted, t as FLEET_STANDINGS, x as isCommit$1 } from "./domain.js";
import { a as require_spdx_license_ids } from "./vendor-spdx-compare.js";
import { createHash } from "node:crypto";

// src/render/digest.ts
var import_spdx_license_ids = /* @__PURE__ */ __toESM(require_spdx_license_ids(), 1);
/** SHA-256 of a value's JSON, in hexadecimal digits. */
function digestOf(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
/** SHA-256 of a text in base64, as content security policies name inline scripts and styles. */
function integrityOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
/** A UUID made from content: the same content has the same one (RFC 9562, version 8). */
function uuidOf(value) {
	const hex = digestOf(value);
	const variant = (Number.parseInt(hex.charAt(16), 16) & 3 | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// src/render/escape.ts
/**
* Foreign text (ids, paths, license names, card quotes, policy texts, branch names, causes) reaches a target only through one
* of these functions. Each first makes visible what nobody would see, then bounds the length, then takes away the meaning that
* the target would give to the characters.
*/
/** Largest lengths, in UTF-16 code units, of foreign text by what it is. */
const LENGTHS = {
	id: 120,
	path: 200,
	name: 80,
	quote: 300,
	message: 900,
	paste: 3e3
};
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0e\uffa0\ufffe\uffff\u{e0100}-\u{e01ef}]/gu;
const PILED_MARKS = /(\p{M}{4})(\p{M}+)/gu;
const codeOf = (character) => character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
/** What stands for a character without a shape: `␛`, `[U+202E]`. */
function nameOf$2(character) {
	const code = character.codePointAt(0);
	if (code === 9) return " ";
	if (code < 32) return String.fromCodePoint(9216 + code);
	if (code === 127) return "␡";
	return `[U+${codeOf(character)}]`;
}
/** One line of at most `length` code units in which every character can be seen. */
function visible(text, length) {
	return cut(text.slice(0, length + 1).replace(/\r\n/g, "\n").replace(INVISIBLE, nameOf$2).replace(PILED_MARKS, (_, kept, piled) => `${kept}[+${piled.length} marks]`), length);
}
/** Whether every character of some lines can be seen as what it is. */
function isPlain(text) {
	const shown = text.replace(/[\n\t]/g, " ");
	return visible(shown, shown.length) === shown;
}
/** Cuts between code points and says so with an ellipsis. */
function cut(text, length) {
	if (text.length <= length) return text;
	const end = length - 1;
	const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
	return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
const BREAK = "​";
/**
* Takes the life out of what GitHub makes from plain text after Markdown: mentions, issue numbers, advisories, addresses,
* emoji pictures. An escape does not help there, an invisible break does, as in the comments of dependency bots.
*/
function breakAutolinks(text) {
	return text.replace(/@/g, `@${BREAK}`).replace(/#(?=\d|$)/g, `#${BREAK}`).replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/w(?=ww\.)/gi, `$&${BREAK}`).replace(/:(?=[\w+-])/g, `:${BREAK}`);
}
const entityOf = (character) => `&#${character.codePointAt(0)};`;
/** Running text for Markdown, also inside a table cell. */
function markdownText(text, length = LENGTHS.message) {
	return breakAutolinks(visible(text, length)).replace(/[\\`*_[\]~$!^]/g, "\\$&").replace(/[<>&|\u200b]/g, entityOf).replace(/^( *)([-+=#])/, "$1\\$2").replace(/^( *\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
/** A code span for Markdown, also inside a table cell. */
function codeSpan(text, length = LENGTHS.id) {
	const shown = visible(text, length);
	if (shown.trim() === "") return "`(empty)`";
	if (/[|[\]`]/.test(shown)) return `<code>${entities(shown)}</code>`;
	const pad = /^ | $/.test(shown) ? " " : "";
	return `\`${pad}${shown}${pad}\``;
}
/** Text inside a line of HTML in Markdown, such as a `summary`: there Markdown's own escapes are not read. */
function markdownHtml(text, length = LENGTHS.message) {
	return entities(visible(text, length));
}
function entities(text) {
	return breakAutolinks(text).replace(/[^A-Za-z0-9 @#:/.-]/gu, entityOf);
}
/** Several lines for Markdown as a fenced block. `language` is ours, never foreign. */
function codeFence(text, language = "", length = LENGTHS.paste) {
	const shown = cut(text, length).replace(/\r\n?/g, "\n").split("\n").map((line) => visible(line, length)).join("\n");
	const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${shown}\n${fence}`;
}
/**
* Markdown for a sentence of ours that may quote foreign text; pairs of backticks become code spans, and addresses below one of
* `bases` links. All other addresses are dead text.
*/
function markdownProse(text, length = LENGTHS.message, bases = []) {
	return pieces(text, length, bases).map(({ isCode, url, text: piece }) => {
		if (isCode) return codeSpan(piece, length);
		return url === null ? markdownText(piece, length) : `[${markdownText(piece, length)}](${url})`;
	}).join("");
}
/** HTML for a sentence of ours that may quote foreign text; pairs of backticks become code, addresses as in Markdown links. */
function htmlProse(text, length = LENGTHS.message, bases = []) {
	return pieces(text, length, bases).map(({ isCode, url, text: piece }) => {
		if (isCode) return `<code>${html(piece, length)}</code>`;
		return url === null ? html(piece, length) : `<a href="${url}">${html(piece, length)}</a>`;
	}).join("");
}
const ADDRESS = /(https?:\/\/[\w.~:/?#@!$&*+,;=%-]*[\w/])/;
function pieces(text, length, bases) {
	return cut(text, length).split(/`([^`\n]+)`/).flatMap((piece, index) => index % 2 === 1 ? [{
		isCode: true,
		url: null,
		text: piece
	}] : bases.length === 0 ? [{
		isCode: false,
		url: null,
		text: piece
	}] : piece.split(ADDRESS).map((part, at) => {
		const url = at % 2 === 1 ? linkDestination(part, bases) : null;
		return {
			isCode: false,
			url,
			text: url === null ? part : part.replace(/^https?:\/\//, "")
		};
	})).filter((piece) => piece.text !== "");
}
/** An address for `[text](…)` or `href`: only http and https below one of `bases`, else null. */
function linkDestination(url, bases) {
	if (url === null || url.length > 2e3) return null;
	const parsed = parseUrl(url);
	if (parsed === null) return null;
	if (!bases.some((base) => {
		const allowed = base ? parseUrl(base) : null;
		if (allowed === null || allowed.origin !== parsed.origin) return false;
		const folder = allowed.pathname.endsWith("/") ? allowed.pathname : `${allowed.pathname}/`;
		return parsed.pathname === allowed.pathname || parsed.pathname.startsWith(folder);
	})) return null;
	return parsed.href.replace(/[()'*_~[\]\\|`!<>"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function parseUrl(url) {
	if (!URL.canParse(url)) return null;
	const parsed = new URL(url);
	return parsed.username === "" && parsed.password === "" && (parsed.protocol === "https:" || parsed.protocol === "http:") ? parsed : null;
}
/** Text and attribute values in HTML. */
function html(text, length = LENGTHS.message) {
	return visible(text, length).replace(/[&<>"'`]/g, entityOf);
}
/** A quoted label of a mermaid diagram: letters and digits stay, the rest becomes mermaid's own character codes. */
function mermaidLabel(text, length = LENGTHS.name) {
	return visible(text, length).replace(/[^\p{L}\p{N} /.,_-]/gu, (character) => `#${character.codePointAt(0)};`);
}
/**
* One line for a log. A runner reads `::name::` at the start of a line and `##[name]` anywhere as a command to itself
* (actions/runner: ActionCommand.cs).
*/
function logLine(text, length = LENGTHS.message) {
	return visible(masked(text), length).replace(/##\[/g, "##\\[").replace(/^(\s*):(?=:)/, "$1\\:");
}
/** Message text of SARIF, in which `[a](b)` is a link. */
function sarifText(text, length = LENGTHS.message) {
	return visible(text, length).replace(/[\\[\]]/g, "\\$&");
}
/** JSON that shows what nobody would see: the value stays exactly the same when read. */
function jsonText(value, indent = 2) {
	return JSON.stringify(value, null, indent).replace(INVISIBLE, (character) => character === "\n" ? character : [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
}
/** One segment of an address. Lone surrogates, which no address can hold, are replaced; so are dots that would climb, encoded or not. */
function percentEncoded(text) {
	if (/^\.{1,2}$/.test(text)) return text.replaceAll(".", "_");
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "�")).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/render/bill-of-materials.ts
const SPDX_IDS = new Set(import_spdx_license_ids.default);
const COMPONENT_TYPES = {
	model: "machine-learning-model",
	dataset: "data",
	space: "application"
};
/** A bill of this content; its serial number is made from it, so that the same content is the same bill. */
function billOf(content) {
	return {
		$schema: "http://cyclonedx.org/schema/bom-1.7.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.7",
		serialNumber: `urn:uuid:${uuidOf(content)}`,
		version: 1,
		...content
	};
}
/** `org/name` as CycloneDX has it: the namespace is the group. */
function nameOf$1({ id }) {
	const slash = id.indexOf("/");
	if (slash === -1) return { name: visible(id, LENGTHS.id) };
	return {
		group: visible(id.slice(0, slash), LENGTHS.id),
		name: visible(id.slice(slash + 1), LENGTHS.id)
	};
}
/** An SPDX id by id, an expression of SPDX ids as such, everything else by the name that it was given. */
function licensesOf(license) {
	if (license === null) return [];
	const { state, expression, declared, name } = license;
	if (state === "spdx" && expression !== null) {
		if (SPDX_IDS.has(expression)) return [{ license: {
			id: expression,
			acknowledgement: "declared"
		} }];
		return [{
			expression: visible(expression, LENGTHS.quote),
			acknowledgement: "declared"
		}];
	}
	const said = state === "other-named" ? name ?? declared : declared;
	return said === null || said === "" ? [] : [{ license: {
		name: visible(said, LENGTHS.name),
		acknowledgement: "declared"
	} }];
}

// src/render/purl.ts
const FOLDERS$1 = {
	model: [],
	dataset: ["datasets"],
	space: ["spaces"]
};
/**
* Package URL of a Hub repo: `pkg:huggingface/org/name@<commit>` (purl-spec: types/huggingface). The type is for models;
* datasets and spaces carry the folder of their address on the Hub as the first part of the namespace.
*/
function purlOf(repo, commit, hub) {
	const path = [...FOLDERS$1[repo.kind], ...repo.id.split("/")].map(percentEncoded).join("/");
	const version = commit === null ? "" : `@${percentEncoded(commit.toLowerCase())}`;
	const base = hub.replace(/\/+$/, "");
	return `pkg:huggingface/${path}${version}${base === "https://huggingface.co" ? "" : `?repository_url=${percentEncoded(base)}`}`;
}

// src/render/words.ts
/** `1 model`, `2 models`, `3 repositories`. */
function count(number, noun) {
	return `${number} ${number === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
	return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** `a, b and c`. */
function listed(items) {
	if (items.length <= 1) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** At most `most` items, then how many more there are: `a, b, c and 4 more`. */
function listedUpTo(items, most) {
	if (items.length <= most) return listed(items);
	return `${items.slice(0, most).join(", ")} and ${items.length - most} more`;
}
/** Compares by code units: the same order on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** First difference that is not 0. */
function firstOf(...differences) {
	return differences.find((difference) => difference !== 0) ?? 0;
}
/** `41 older findings (3 errors, 8 warnings and 30 notes)`, and `2 older errors` where all are alike. */
function countOlder(tally) {
	const parts = [
		"error",
		"warning",
		"note"
	].filter((severity) => tally[severity] > 0);
	if (parts.length === 1) return count(tally[parts[0]], `older ${parts[0]}`);
	return `${count(tally.error + tally.warning + tally.note, "older finding")} (${listed(parts.map((severity) => count(tally[severity], severity)))})`;
}
function capitalised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/render/causes.ts
/**
* Rules that may all speak where one license is the cause, the one first whose remedy settles the others too: who drops what
* the policy rules out has no conflict left, and not the other way round.
*/
const ONE_CAUSE = [
	"license-clause-forbidden",
	"license-not-allowed",
	"base-model-license-conflict"
];
/** Rules that say one thing of a repo several times: each section that its card does not give. */
const LISTING = ["model-card-section-missing", "dataset-card-section-missing"];
/**
* Puts together what has one cause: the same license, held by the same repo or ancestor, or the same card, for the same
* standing. In the order given, each cause where its worst finding stands.
*/
function causesOf(findings) {
	const causes = /* @__PURE__ */ new Map();
	const said = /* @__PURE__ */ new Map();
	findings.forEach((finding, index) => {
		const shared = keyOf$1(finding);
		const ofRule = `${shared} ${finding.rule}`;
		const nth = LISTING.includes(finding.rule) ? 0 : said.get(ofRule) ?? 0;
		said.set(ofRule, nth + 1);
		const key = shared === null ? String(index) : `${shared} ${nth}`;
		causes.set(key, [...causes.get(key) ?? [], finding]);
	});
	return [...causes.values()].map((some) => {
		const lead = some.reduce((best, one) => precedes(one, best) ? one : best);
		return {
			lead,
			also: some.filter((one) => one !== lead)
		};
	});
}
const SEVERITIES$1 = [
	"error",
	"warning",
	"note"
];
/** An error is told before a note, whichever rule it is of. */
function precedes(one, other) {
	const bySeverity = SEVERITIES$1.indexOf(one.severity) - SEVERITIES$1.indexOf(other.severity);
	return bySeverity < 0 || bySeverity === 0 && ONE_CAUSE.indexOf(one.rule) < ONE_CAUSE.indexOf(other.rule);
}
function keyOf$1({ rule, severity, state, repo, subject }) {
	if (LISTING.includes(rule) && repo !== null && subject != null) return JSON.stringify([
		rule,
		severity,
		state,
		repo.kind,
		repo.id
	]);
	if (!ONE_CAUSE.includes(rule) || repo === null) return null;
	return JSON.stringify([
		state,
		repo.kind,
		repo.id,
		holderOf(subject ?? "")
	]);
}
/** A subject names the ancestor whose license it is before anything else; clauses have no slash. */
function holderOf(subject) {
	const first = subject.split(" ", 1)[0];
	return first.includes("/") ? first.toLowerCase() : "";
}
/** What such a finding says of a license, in as few words as a table has room for; null for other rules. */
function licenseWordsOf({ rule, subject }) {
	const isInherited = holderOf(subject ?? "") !== "";
	switch (rule) {
		case "license-clause-forbidden": {
			const clauses = (subject ?? "").split(" ").filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word));
			return clauses.length === 0 ? null : `${listedUpTo(clauses, 2)}${isInherited ? " by its base" : ""}`;
		}
		case "license-not-allowed": return isInherited ? "base not allowed" : "not allowed";
		case "base-model-license-conflict": return "wider than its base";
		default: return null;
	}
}

// src/render/coverage.ts
/** A file of these kinds holds no reference. */
const HOLDS_NOTHING = [
	"binary",
	"symlink",
	"submodule"
];
function gapsOf(report) {
	return {
		unavailable: report.repos.filter((repo) => repo.status === "unavailable"),
		notVisible: report.repos.filter((repo) => repo.status === "not-visible"),
		partial: report.repos.filter((repo) => repo.status === "found").map((repo) => ({
			repo,
			open: openQuestions(repo)
		})).filter(({ open }) => open.length > 0),
		blindSpots: report.blindSpots.filter(({ touched }) => touched !== false),
		olderBlindSpots: report.blindSpots.filter(({ touched }) => touched === false),
		unread: report.run.scanned.skipped.filter((file) => !HOLDS_NOTHING.includes(file.reason)),
		mishaps: report.mishaps
	};
}
/** One phrase per kind of gap: `1 repository without an answer from the Hub`. */
function gapPhrases(gaps) {
	return [
		[
			gaps.unavailable.length,
			"repository",
			"without an answer from the Hub"
		],
		[
			gaps.notVisible.length,
			"repository",
			"missing or private"
		],
		[
			gaps.partial.length,
			"repository",
			"known in part"
		],
		[
			gaps.blindSpots.length,
			"place",
			NAME_UNREAD
		],
		[
			gaps.unread.length,
			"file",
			"not read"
		],
		[
			gaps.mishaps.length,
			"step",
			"of this tool that failed"
		]
	].filter(([number]) => number > 0).map(([number, noun, what]) => `${count(number, noun)} ${what}`);
}
/** What is said of a blind spot, behind how many there are. */
const NAME_UNREAD = "where the name of the model could not be read";
/** Of a comparison: what was left unread, and what could not be read outside of it, as sentences. */
function outsideNotes(report) {
	const older = gapsOf(report).olderBlindSpots.length;
	return [...isOfPart(report) ? [`${unaffectedFiles(report)} that this change does not concern left unread.`] : [], ...older === 0 ? [] : [`In files that it does not touch: ${count(older, "place")} ${NAME_UNREAD}.`]];
}
/** Whether files were left unread because a change does not concern them: what they use is not in the report. */
function isOfPart({ run: { scanned } }) {
	return (scanned.unaffected ?? 0) > 0;
}
/** Whether only files of some paths were asked for. */
function isOfPaths({ run: { scanned } }) {
	return (scanned.paths ?? []).length > 0;
}
/** Whether every use in the tree is in the report, as far as anybody can tell. Of a repo itself something may be open. */
function seesEverything(report) {
	return !isOfPart(report) && !isOfPaths(report) && gapPhrases({
		...allGapsOf(report),
		partial: []
	}).length === 0;
}
/** What an inventory has to say of its own gaps, one phrase per kind. */
function inventoryGaps(report) {
	const unread = isOfPart(report) ? [`${unaffectedFiles(report)} that the compared change does not concern`] : [];
	const left = isOfPaths(report) ? ["all files but those that were asked for by path"] : [];
	return [
		...unread,
		...left,
		...gapPhrases(allGapsOf(report))
	];
}
/** For what is said of a whole tree, whoever touched it. */
function allGapsOf(report) {
	return {
		...gapsOf(report),
		blindSpots: report.blindSpots
	};
}
const unaffectedFiles = ({ run: { scanned } }) => count(scanned.unaffected ?? 0, "file");
/** What was asked about a found repo and not answered. */
function openQuestions({ lineage, scan, owner, documentation, rollbacks = [] }) {
	return [
		...lineage.complete ? [] : ["ancestors"],
		...documentation?.card === "unknown" ? ["card"] : [],
		...scan?.status === "unavailable" ? ["scan of its files"] : [],
		...owner?.status === "unavailable" ? ["owner"] : [],
		...rollbacks.some(({ status }) => status === "unavailable") ? ["commit to go back to"] : []
	];
}
/** Of a repo that the Hub does not show, where it gives no cause. */
const MISSING_OR_PRIVATE = "not visible, missing or private";
const BLIND_SPOT_REASONS = {
	"dynamic-id": "the id is computed",
	template: "the id has a variable part",
	"implicit-default": "the library chooses the model",
	"unreadable-file": "the file is not in its format"
};
const SKIP_REASONS = {
	"too-large": "too large",
	binary: "binary",
	unreadable: "not readable",
	symlink: "a link",
	submodule: "a submodule",
	"too-many-files": "over the number of files"
};

// src/render/standing.ts
/** How a model, or a whole review, stands: what a reader sees first. Best last. */
const STANDINGS$1 = [
	"error",
	"warning",
	"unchecked",
	"note",
	"clear",
	"removed"
];
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** Numbers of findings per severity. */
function tallyOf(findings) {
	const tally = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const finding of findings) tally[finding.severity]++;
	return tally;
}
/** The worst severity among findings, null where there are none. */
function worstOf(findings) {
	const tally = tallyOf(findings);
	return SEVERITIES.find((severity) => tally[severity] > 0) ?? null;
}
/** Findings that count: those that no exception covers and that the base does not have. */
function activeFindings(report) {
	return report.findings.filter((finding) => finding.state === "active");
}
/**
* The findings that made the verdict `fail`, and that have to go before it changes. Errors where the policy enforces; where it
* has none of these, warnings were asked to fail.
*/
function failingFindings(report) {
	if (report.verdict !== "fail") return [];
	const enforced = activeFindings(report).filter((finding) => isEnforced(report, finding));
	const errors = enforced.filter(({ severity }) => severity === "error");
	return errors.length > 0 ? errors : enforced.filter(({ severity }) => severity === "warning");
}
/** Whether the policy lets a finding of its place, branch and day fail. */
function isEnforced(report, { enforcement }) {
	return (enforcement ?? report.enforcement) === "enforce";
}
/** Findings that the base has too, or that a baseline keeps: told, and not counted. */
function olderFindings(report) {
	return report.findings.filter((finding) => finding.state === "preexisting");
}
/** Places that use a repository now: neither mentioned, nor written to, nor gone. What every format and output counts. */
function usesOf({ references }) {
	return references.filter(({ usage, change }) => usage === "use" && change !== "removed");
}
/** Whether base and head were compared. */
function isComparison(report) {
	return report.references.some((reference) => reference.change !== null);
}
/** Whether there is anything to tell on a pull request: a change of models or of their policy, or a finding that is new. */
function concernsModels(report) {
	if (report.proposal != null) return true;
	if (activeFindings(report).length > 0) return true;
	return report.references.some(({ change, usage }) => change !== "unchanged" && usage !== "mention");
}

// src/render/topics.ts
/** Rule ids name the bad pattern, so their first words tell the topic. What no line names is a risk. */
const TOPICS = [
	[/^(license|base-model-license|dataset-license|repository-license)-/, "license"],
	[/^(model-card|dataset-card)-|-undeclared$|^evaluation-/, "documentation"],
	[/^revision-|^commit-drift$/, "pin"],
	[/^(exception|clarification|allow-entry)-/, "policy"]
];
function topicOf(rule) {
	return TOPICS.find(([pattern]) => pattern.test(rule))?.[1] ?? "risk";
}
/** A rule id as words, without the topic that the column already names: `license-not-allowed` is `not allowed`. */
function patternOf(rule) {
	return rule.replace(/^(license|model|dataset|repo|revision)-(?=.)/, "").replaceAll("-", " ");
}
/** Whether the reason of a rule lies in what the repo was made from. */
function isAboutLineage(rule) {
	return /^(base-model|dataset)-license-|^adapter-base-/.test(rule);
}
/** Whether a rule tells what changed upstream since it was locked. */
function isDrift(rule) {
	return /-drift$|^repo-replaced$/.test(rule);
}

// src/render/rows.ts
const KINDS$1 = [
	"model",
	"dataset",
	"space"
];
const CHANGES = [
	"added",
	"changed",
	null,
	"unchanged",
	"removed"
];
const isSame$1 = (a, b) => a.kind === b.kind && a.id === b.id;
/**
* One row per repo and commit: of a comparison those that it adds, changes or removes and those with a finding that counts,
* else all that are used. Worst first.
*/
function rowsOf(report) {
	const active = activeFindings(report);
	const rows = report.repos.map((repo) => rowOf(report, repo));
	const isShown = (row) => row.findings.some((finding) => active.includes(finding)) || (isComparison(report) ? row.change !== "unchanged" && row.change !== null : row.places.length > 0);
	return [...rows.filter(isShown), ...removedRows(report)].sort((a, b) => firstOf(STANDINGS$1.indexOf(a.standing) - STANDINGS$1.indexOf(b.standing), CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change), KINDS$1.indexOf(a.repo.kind) - KINDS$1.indexOf(b.repo.kind), compareText(a.repo.id, b.repo.id), compareText(a.commit ?? "", b.commit ?? "")));
}
function rowOf(report, repo) {
	const references = referencesTo(report, repo);
	const hasTwin = report.repos.some((other) => other !== repo && isSame$1(other, repo));
	const findings = report.findings.filter((finding) => isAbout(finding, repo, hasTwin ? references : null));
	const change = strongest(references.map((reference) => reference.change));
	const previous = references.find((reference) => reference.change === "changed")?.before ?? null;
	return {
		repo: {
			kind: repo.kind,
			id: repo.id
		},
		askedAs: [...new Set(repo.requestedAs.map((asked) => asked.id))].filter((id) => id !== repo.id),
		commit: repo.record?.commit ?? null,
		change,
		before: previous === null ? null : previous.id === repo.id ? previous.revision ?? "no revision" : previous.id,
		standing: standingOf(repo, findings),
		license: licenseCell(repo, about(findings, "license")),
		documentation: documentationCell(repo, about(findings, "documentation")),
		risk: riskCell(repo, about(findings, "risk")),
		pin: pinCell(repo, references, about(findings, "pin")),
		places: references.map(placeOf).sort(byPlace$1),
		findings
	};
}
/** References that asked for this repo and that are judged. */
function referencesTo(report, repo) {
	const all = report.references.filter((reference) => reference.kind === repo.kind && reference.usage !== "output" && reference.change !== "removed" && repo.requestedAs.some((asked) => asked.id === reference.id && asked.revision === reference.revision));
	const uses = all.filter(({ usage }) => usage === "use");
	return uses.length > 0 ? uses : all;
}
/** Where another commit of the same repo is used too, a finding belongs to the one that its place asks for. */
function isAbout(finding, repo, places) {
	const { repo: subject, location } = finding;
	if (subject === null) return false;
	if (!isSame$1(subject, repo) && !repo.requestedAs.some((asked) => isSame$1(subject, {
		kind: repo.kind,
		id: asked.id
	}))) return false;
	if (location === null || places === null) return true;
	return places.some((place) => place.path === location.path && place.line === location.line);
}
function placeOf({ path, line, column, endLine, endColumn, cell }) {
	return {
		path,
		line,
		column,
		endLine,
		endColumn,
		cell
	};
}
const byPlace$1 = (a, b) => firstOf(compareText(a.path, b.path), a.line - b.line, a.column - b.column);
function strongest(changes) {
	return CHANGES.find((change) => change !== null && changes.includes(change)) ?? null;
}
function standingOf(repo, findings) {
	const worst = worstOf(findings.filter((finding) => finding.state === "active"));
	if (worst === "error" || worst === "warning") return worst;
	if (repo.status !== "found" || openQuestions(repo).length > 0) return "unchecked";
	return worst ?? "clear";
}
const about = (findings, topic) => findings.filter((finding) => topicOf(finding.rule) === topic);
const EXCEPTED = "excepted";
/** The bad patterns found, worst first, in words; those that an exception covers say so. */
function patterns(findings, said = []) {
	const words = [...findings].sort((a, b) => weight(a) - weight(b)).flatMap((finding) => {
		const pattern = licenseWordsOf(finding) ?? patternOf(finding.rule);
		if (finding.state === "excepted") return said.includes(pattern) ? EXCEPTED : `${pattern} (${EXCEPTED})`;
		return said.includes(pattern) ? [] : pattern;
	});
	return [...new Set(words)];
}
const weight = ({ severity }) => [
	"error",
	"warning",
	"note"
].indexOf(severity);
function markOf(findings) {
	return worstOf(findings.filter((finding) => finding.state !== "excepted"));
}
const UNCHECKED = {
	text: "not checked",
	mark: null
};
function licenseCell(repo, findings) {
	const { license, decision } = repo;
	if (repo.status !== "found" || license === null) return UNCHECKED;
	const value = license.declared ?? "";
	const names = {
		spdx: quoted(license.expression ?? value, LENGTHS.name),
		known: quoted(value, LENGTHS.name),
		family: `${quoted(value, LENGTHS.name)} (a family, not a license)`,
		"other-named": quoted(license.name ?? value, LENGTHS.name),
		other: "`other`, not named",
		unknown: "`unknown`",
		absent: "none declared",
		unrecognised: `${quoted(value, LENGTHS.name)} (not recognised)`
	};
	const said = license.state === "absent" ? ["missing"] : license.state === "unknown" ? ["unknown"] : [];
	const words = patterns(causesOf(findings).map(({ lead }) => lead), said);
	const name = names[license.state];
	if (words.join() === EXCEPTED) return {
		text: `${name} (${EXCEPTED})`,
		mark: markOf(findings)
	};
	if (words.length > 0) return {
		text: `${name}: ${listedUpTo(words, 2)}`,
		mark: markOf(findings)
	};
	if (decision?.outcome === "allow") return {
		text: name,
		mark: markOf(findings) ?? "good"
	};
	return {
		text: name,
		mark: markOf(findings)
	};
}
/** What a reviewer looks for first in a model's card. */
const KEY_SECTIONS = [
	"intended-use",
	"limitations",
	"training-data",
	"evaluation"
];
function documentationCell(repo, findings) {
	const { documentation } = repo;
	const mark = markOf(findings);
	if (repo.status !== "found" || documentation === null || documentation.card === "unknown") return UNCHECKED;
	if (documentation.card === "missing") return {
		text: "no card",
		mark
	};
	if (documentation.card === "template-only") return {
		text: "an unfilled template",
		mark
	};
	const words = patterns(findings, ["card section missing"]).map((word) => word.replace(/^card /, ""));
	const absent = repo.kind === "model" ? KEY_SECTIONS.filter((section) => ["not-found", "placeholder"].includes(documentation.sections[section])) : [];
	if (absent.length === KEY_SECTIONS.length) words.push("none of the key sections");
	else if (absent.length > 0) words.push(`no ${listed(absent.map((section) => section.replace("-", " ")))}`);
	const whose = documentation.quotesBase === void 0 ? "" : ", partly its base's card";
	if (words.length === 0) return {
		text: repo.kind === "model" ? `complete${whose}` : "has a card",
		mark: mark ?? "good"
	};
	return {
		text: listedUpTo(words, 2),
		mark
	};
}
function riskCell(repo, findings) {
	if (repo.status !== "found") return findings.length > 0 ? {
		text: listedUpTo(patterns(findings), 3),
		mark: markOf(findings)
	} : UNCHECKED;
	const words = patterns(findings);
	if (words.length > 0) return {
		text: listedUpTo(words, 3),
		mark: markOf(findings)
	};
	const facts = plainRisks(repo);
	return facts.length > 0 ? {
		text: listed(facts),
		mark: null
	} : {
		text: "none seen",
		mark: "good"
	};
}
/** What a reader would want to know even where no rule of this policy speaks of it. */
function plainRisks({ weights, remoteCode, record, scan }) {
	return [
		...scan?.status === "flagged" ? ["files flagged by a scan"] : [],
		...weights.formats.includes("pickle") && !weights.formats.includes("safetensors") ? ["pickle weights"] : [],
		...remoteCode.present ? ["brings its own code"] : [],
		...record?.disabled === true ? ["disabled"] : [],
		...record !== null && record.gated !== false ? ["gated"] : []
	];
}
function pinCell(repo, references, findings) {
	const mark = markOf(findings);
	if (repo.status === "found" && !repo.revisionFound) {
		const revision = references[0]?.revision ?? "revision";
		return {
			text: `${quoted(isCommit$1(revision) ? revision.slice(0, 7) : revision, LENGTHS.name)} not found`,
			mark
		};
	}
	const asked = references.length > 0 ? references.map((reference) => reference.revision) : repo.requestedAs.map((one) => one.revision);
	const pinned = asked.filter((revision) => revision !== null && isCommit$1(revision)).length;
	if (pinned === asked.length && pinned > 0) return {
		text: `\`${asked[0].slice(0, 7)}\``,
		mark: mark ?? "good"
	};
	if (pinned > 0) return {
		text: `${pinned} of ${count(asked.length, "place")}`,
		mark
	};
	const named = asked.find((revision) => revision !== null) ?? null;
	return {
		text: named === null ? "no" : `no, ${quoted(named, LENGTHS.name)} can move`,
		mark
	};
}
/** Repos that the head no longer names: nobody asked the Hub about them. */
function removedRows(report) {
	const removed = report.references.filter((reference) => reference.change === "removed");
	const subjects = removed.filter((reference, index) => removed.findIndex((other) => isSame$1(other, reference)) === index);
	const nothing = {
		text: "",
		mark: null
	};
	return subjects.map((reference) => ({
		repo: {
			kind: reference.kind,
			id: reference.id
		},
		askedAs: [],
		commit: null,
		change: "removed",
		before: reference.revision,
		standing: "removed",
		license: nothing,
		documentation: nothing,
		risk: nothing,
		pin: nothing,
		places: removed.filter((other) => isSame$1(other, reference)).map(placeOf).sort(byPlace$1),
		findings: []
	}));
}

// src/render/components.ts
/** What a bill of materials lists: one entry per package URL, in the order of these. */
function usedRepos(report) {
	return report.repos.map((repo) => ({
		repo,
		ref: purlOf(repo, repo.record?.commit ?? null, report.run.hub)
	})).filter(({ repo }) => referencesTo(report, repo).length > 0).filter(({ ref }, index, all) => all.findIndex((other) => other.ref === ref) === index).sort((a, b) => compareText(a.ref, b.ref));
}
function isSame(repo, ancestor) {
	return repo.kind === ancestor.kind && (repo.id === ancestor.id || repo.id === ancestor.canonicalId);
}

// src/render/links.ts
const FOLDERS = {
	model: "",
	dataset: "datasets/",
	space: "spaces/"
};
const encoded = (path) => path.split("/").map(percentEncoded).join("/");
/** The page of a repo on the Hub, at a commit where one is given. */
function repoUrl(hub, repo, commit = null) {
	const page = `${hub.replace(/\/+$/, "")}/${FOLDERS[repo.kind]}${encoded(repo.id)}`;
	return commit === null ? page : `${page}/tree/${percentEncoded(commit)}`;
}
/** A file of the reviewed tree, at a line. Null where the tree has no address. */
function sourceUrl(base, path, line) {
	return base ? `${base.replace(/\/+$/, "")}/${encoded(path)}#L${line}` : null;
}

// src/render/model-card.ts
const MOST_METRICS = 50;
/** What was read of a model, as a CycloneDX model card. `datasetRefs` are components of the same BOM. */
function modelCardOf(repo, datasetRefs) {
	const { record, documentation } = repo;
	const { family, architecture } = architectureOf(repo);
	const metrics = metricsOf(record?.card ?? null);
	const properties = [];
	if (documentation !== null) {
		properties.push({
			name: "model-review:card",
			value: documentation.card
		});
		properties.push({
			name: "model-review:card:words",
			value: String(documentation.words)
		});
		for (const [section, state] of Object.entries(documentation.sections)) properties.push({
			name: `model-review:section:${section}`,
			value: state
		});
	}
	return {
		modelParameters: {
			...record?.pipelineTag == null ? {} : { task: visible(record.pipelineTag, LENGTHS.name) },
			...family === null ? {} : { architectureFamily: family },
			...architecture === null ? {} : { modelArchitecture: architecture },
			...datasetRefs.length === 0 ? {} : { datasets: datasetRefs.map((ref) => ({ ref })) }
		},
		...metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } },
		...properties.length === 0 ? {} : { properties }
	};
}
/** What config.json says the model is: its family (`bert`) and its class. */
function architectureOf({ record }) {
	const architecture = listAt(record?.config, "architectures")[0];
	return {
		family: textAt(record?.config, "model_type"),
		architecture: typeof architecture === "string" ? visible(architecture, LENGTHS.name) : null
	};
}
/** Ids of the datasets that a model was evaluated on, as its card's `model-index` names them. */
function evaluatedOn(card) {
	return listAt(card, "model-index").flatMap((model) => listAt(model, "results")).map((result) => at(at(result, "dataset"), "type")).filter((id) => typeof id === "string");
}
/** Results of evaluations from the card's `model-index` (huggingface_hub: repocard_data.py). */
function metricsOf(card) {
	return listAt(card, "model-index").flatMap((model) => listAt(model, "results")).flatMap((result) => listAt(result, "metrics").flatMap((metric) => {
		const type = textAt(metric, "type");
		const value = scalarAt(metric, "value");
		const dataset = textAt(at(result, "dataset"), "name");
		return type === null || value === null ? [] : [{
			type,
			value,
			...dataset === null ? {} : { slice: dataset }
		}];
	})).slice(0, MOST_METRICS);
}
function at(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}
function listAt(value, key) {
	const list = at(value, key);
	return Array.isArray(list) ? list : [];
}
function textAt(value, key) {
	const text = at(value, key);
	return typeof text === "string" ? visible(text, LENGTHS.name) : null;
}
function scalarAt(value, key) {
	const scalar = at(value, key);
	return typeof scalar === "number" || typeof scalar === "string" ? visible(String(scalar), LENGTHS.name) : null;
}

// src/render/renderer.ts
function defineRenderer(renderer) {
	return renderer;
}

// src/render/formats/cyclonedx.ts
const MOST_OCCURRENCES = 1e3;
/** Pedigrees nest, and one ancestor of several children stands below each of them. */
const DEEPEST = 12;
const MOST_ANCESTORS = 200;
var cyclonedx_default = defineRenderer({
	id: "cyclonedx",
	title: "CycloneDX 1.7 bill of materials for models and data",
	mediaType: "application/vnd.cyclonedx+json",
	wholeTree: "wanted",
	render: (report) => `${jsonText(bomOf(report))}\n`
});
function bomOf(report) {
	const root = rootComponent(report);
	const used = usedRepos(report);
	const components = used.map(({ repo, ref }) => component$1(report, repo, ref));
	const edges = /* @__PURE__ */ new Map();
	for (const { repo, ref } of used) {
		const parents = edges.get(ref) ?? /* @__PURE__ */ new Set();
		edges.set(ref, parents);
		for (const ancestor of repo.lineage.ancestors.filter((one) => one.depth === 1 && one.status !== "not-a-repo")) {
			const parent = used.find((other) => isSame(other.repo, ancestor));
			if (parent !== void 0 && parent.ref !== ref) parents.add(parent.ref);
		}
	}
	return billOf({
		metadata: {
			tools: { components: [{
				type: "application",
				name: report.tool.name,
				version: report.tool.version
			}] },
			component: root,
			properties: inventoryGaps(report).map((phrase) => ({
				name: "model-review:not-checked",
				value: phrase
			}))
		},
		components,
		dependencies: [{
			ref: root["bom-ref"],
			dependsOn: used.map(({ ref }) => ref)
		}, ...used.map(({ ref }) => ({
			ref,
			dependsOn: [...edges.get(ref)].sort(compareText)
		}))],
		compositions: [{
			aggregate: seesEverything(report) ? "complete" : "incomplete",
			dependencies: [root["bom-ref"]]
		}]
	});
}
function rootComponent({ run }) {
	const name = run.repository ?? "this repository";
	return {
		type: "application",
		"bom-ref": "root",
		name: visible(name, LENGTHS.id),
		...run.head === null ? {} : { version: visible(run.head, LENGTHS.id) }
	};
}
function component$1(report, repo, ref) {
	const { hub } = report.run;
	const commit = repo.record?.commit ?? null;
	const licenses = licensesOf(repo.license);
	const ancestors = repo.kind === "model" ? ancestorsOf(repo, repo.id, hub, /* @__PURE__ */ new Set([repo.id]), { left: MOST_ANCESTORS }) : [];
	const datasets = repo.lineage.ancestors.filter((one) => one.kind === "dataset").flatMap((one) => report.repos.filter((other) => isSame(other, one) && referencesTo(report, other).length > 0)).map((other) => purlOf(other, other.record?.commit ?? null, hub));
	const url = repoUrl(hub, repo, commit);
	return {
		type: COMPONENT_TYPES[repo.kind],
		"bom-ref": ref,
		...nameOf$1(repo),
		...commit === null ? {} : { version: visible(commit, LENGTHS.id) },
		...repo.record?.author == null ? {} : { authors: [{ name: visible(repo.record.author, LENGTHS.name) }] },
		...licenses.length === 0 ? {} : { licenses },
		purl: ref,
		...repo.kind === "dataset" ? { data: [{ type: "dataset" }] } : {},
		externalReferences: [{
			type: "distribution",
			url
		}, ...repo.documentation?.card === "present" ? [{
			type: "model-card",
			url
		}] : []],
		...ancestors.length === 0 ? {} : { pedigree: { ancestors } },
		evidence: { occurrences: occurrencesOf(report, repo) },
		...repo.kind === "model" && repo.status === "found" ? { modelCard: modelCardOf(repo, [...new Set(datasets)].sort(compareText)) } : {},
		properties: propertiesOf$1(repo)
	};
}
/** The parents of one repo as nested components, each with its own parents. */
function ancestorsOf(repo, id, hub, path, room) {
	if (path.size > DEEPEST) return [];
	return repo.lineage.ancestors.filter((ancestor) => ancestor.of === id && ancestor.kind === "model" && ancestor.status !== "not-a-repo").map((ancestor) => ({
		ancestor,
		id: ancestor.canonicalId ?? ancestor.id
	})).filter((parent) => !path.has(parent.id) && room.left-- > 0).map(({ ancestor, id: parent }) => {
		const licenses = licensesOf(ancestor.license);
		const above = ancestorsOf(repo, parent, hub, /* @__PURE__ */ new Set([...path, parent]), room);
		return {
			type: "machine-learning-model",
			...nameOf$1({
				kind: "model",
				id: parent
			}),
			purl: purlOf({
				kind: "model",
				id: parent
			}, null, hub),
			...licenses.length === 0 ? {} : { licenses },
			...above.length === 0 ? {} : { pedigree: { ancestors: above } },
			properties: [{
				name: "model-review:relation",
				value: ancestor.relation
			}, {
				name: "model-review:status",
				value: ancestor.status
			}]
		};
	});
}
function occurrencesOf(report, repo) {
	return referencesTo(report, repo).slice(0, MOST_OCCURRENCES).map(({ path, line, column, library, usage, revision }) => ({
		location: visible(path, LENGTHS.path),
		line,
		offset: column,
		...library === null ? {} : { symbol: visible(library, LENGTHS.name) },
		additionalContext: `${usage}, ${revision === null ? "no revision" : `revision ${visible(revision, LENGTHS.name)}`}`
	}));
}
function propertiesOf$1(repo) {
	const { record, license, decision, weights, remoteCode } = repo;
	return [
		...[
			["status", repo.status],
			["cause", repo.cause],
			["license:state", license?.state],
			["license:effective", repo.effectiveLicense],
			["license:outcome", decision?.outcome],
			["gated", record === null ? null : String(record.gated)],
			["last-modified", record?.lastModified],
			["library", record?.libraryName],
			["remote-code", record === null ? null : String(remoteCode.present)],
			["lineage", repo.lineage.complete ? "complete" : "known in part"]
		].flatMap(([name, value]) => value == null ? [] : [{
			name: `model-review:${name}`,
			value: visible(value, LENGTHS.quote)
		}]),
		...weights.formats.map((format) => ({
			name: "model-review:weights",
			value: format
		})),
		...(license?.obligations ?? []).map(({ id, text }) => ({
			name: `model-review:obligation:${visible(id, LENGTHS.name)}`,
			value: visible(text, LENGTHS.quote)
		}))
	];
}

// src/render/evidence.ts
const SOURCES = {
	card: "card",
	"license-file": "license file",
	api: "Hub",
	config: "configuration",
	lock: "lock file",
	policy: "policy",
	code: "code"
};
/** How a finding is known, in words: `card README.md line 3 at 1a2b3c4`. Foreign text. */
function evidenceText(evidence) {
	const path = evidence.path === null ? "" : ` ${evidence.path}`;
	const line = evidence.line === null ? "" : ` line ${evidence.line}`;
	const commit = evidence.commit === null ? "" : ` at ${evidence.commit.slice(0, 7)}`;
	return `${SOURCES[evidence.source]}${path}${line}${commit}`;
}

// src/render/groups.ts
const STATES = [
	"active",
	"preexisting",
	"excepted"
];
/** Groups, those that count first, then by severity; within these in the order of the report. */
function groupsOf(report) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		const { rule, severity, state, message, fix, repo, exception, location, related, subject } = finding;
		const key = JSON.stringify([
			rule,
			subject,
			severity,
			state,
			message,
			fix,
			repo?.kind,
			repo?.id,
			exception,
			location === null
		]);
		const group = groups.get(key) ?? {
			rule,
			severity,
			state,
			message,
			fix,
			repo,
			exception,
			subject: subject ?? null,
			places: [],
			related: [],
			evidence: [],
			findings: []
		};
		groups.set(key, group);
		group.findings.push(finding);
		if (location !== null) group.places.push(location);
		for (const { path, line } of related.filter(({ role }) => role === "also-here")) group.places.push({
			path,
			line,
			column: null,
			cell: null
		});
		group.related.push(...related.filter(({ role }) => role !== "also-here"));
		group.evidence.push(...finding.evidence.filter((one) => !group.evidence.some((other) => isSameEvidence(one, other))));
	}
	return [...groups.values()].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function isSameEvidence(a, b) {
	return a.source === b.source && a.url === b.url && a.path === b.path && a.line === b.line && a.quote === b.quote;
}

// src/render/headline.ts
const KINDS = [
	"model",
	"dataset",
	"space"
];
function headlineOf(report, rows, replaces = false) {
	return {
		...verdictOf(report, rows, replaces),
		scope: [...scopeOf(report, rows), ...limitsOf(report)]
	};
}
function verdictOf(report, rows, replaces) {
	const tally = tallyOf(activeFindings(report));
	const numbers = [...tally.error > 0 ? [count(tally.error, "error")] : [], ...tally.warning > 0 ? [count(tally.warning, "warning")] : []];
	const found = numbers.length === 0 ? "" : `${listed(numbers)}${whereOf(rows)}`;
	const reason = report.reason.replace(/\.\s*$/, "");
	if (report.verdict === "fail") return {
		standing: "error",
		word: "failed",
		detail: found || reason
	};
	if (report.verdict === "inconclusive") {
		const unchecked = gapsOf(report).unavailable.length;
		const why = unchecked > 0 ? `the Hub did not answer for ${count(unchecked, "repository")}` : reason;
		return {
			standing: "unchecked",
			word: "undecided",
			detail: found === "" ? why : `${why}; ${found}`
		};
	}
	if (found !== "") return {
		standing: "warning",
		word: "passed",
		detail: found
	};
	if (tally.note > 0) return {
		standing: "clear",
		word: "passed",
		detail: count(tally.note, "note")
	};
	return {
		standing: "clear",
		word: replaces ? "resolved" : "passed",
		detail: ""
	};
}
/** ` in 2 of 4 models`, ` in all 4 models`; nothing where there is only one. */
function whereOf(rows) {
	const present = rows.filter((row) => row.standing !== "removed");
	const affected = present.filter((row) => row.standing === "error" || row.standing === "warning");
	if (affected.length === 0) return "";
	if (present.length === 1) return "";
	return affected.length === present.length ? ` in all ${numberOf$1(present)}` : ` in ${affected.length} of ${numberOf$1(present)}`;
}
/** `3 models`, `4 models and datasets`. */
function numberOf$1(rows) {
	const kinds = KINDS.filter((kind) => rows.some((row) => row.repo.kind === kind));
	return kinds.length === 1 ? count(rows.length, kinds[0]) : `${rows.length} ${listed(kinds.map(plural))}`;
}
function scopeOf(report, rows) {
	const files = count(report.run.scanned.files, "file");
	if (!isComparison(report)) {
		if (report.references.length === 0) return [`No model, dataset or space is named in ${files}.`];
		const using = new Set(report.references.filter(({ usage }) => usage !== "mention").map(({ path }) => path));
		return rows.length === 0 ? [] : [`${listedKinds(rows)} used in ${count(using.size, "file")}.`];
	}
	if (!concernsModels(report)) return ["Nothing here changes which models are used."];
	const changes = [
		"added",
		"changed",
		"removed"
	].map((change) => [change, rows.filter((row) => row.change === change)]).filter(([, some]) => some.length > 0).map(([change, some]) => `${listedKinds(some)} ${change}`);
	return changes.length === 0 ? [] : [`${listed(changes)}.`];
}
const listedKinds = (rows) => listed(KINDS.map((kind) => [kind, rows.filter((row) => row.repo.kind === kind).length]).filter(([, number]) => number > 0).map(([kind, number]) => count(number, kind)));
/** What keeps errors from failing the check, or a pass from being the whole truth. */
function limitsOf(report) {
	const sentences = [];
	const active = activeFindings(report);
	const held = active.filter((finding) => !isEnforced(report, finding));
	const { error } = tallyOf(held);
	if (error > 0) {
		const word = report.enforcement === "observe" ? "observes" : "warns";
		if (report.enforcement !== "enforce" && report.verdict !== "fail") sentences.push(report.policyImplicit ? "Nothing fails the check without a policy file." : `Nothing fails the check, because the policy only ${word}.`);
		else if (error < tallyOf(active).error || report.verdict === "pass") sentences.push(`${count(error, "error")} ${error === 1 ? "does" : "do"} not fail the check: the policy does not enforce there.`);
	}
	if (report.verdict !== "fail" && tallyOf(active).error > error) sentences.push("Nothing fails the check, because this run was started so that no finding does.");
	if (report.verdict === "inconclusive" && gapsOf(report).unavailable.length > 0) sentences.push("That says nothing against them: run the review again once the Hub answers.");
	sentences.push(...deadlinesOf(report, held));
	if (report.baseline != null) sentences.push(...baselineSentences(report.baseline));
	const older = olderFindings(report);
	const tally = tallyOf(older);
	if (tally.error + tally.warning > 0 && isComparison(report)) sentences.push(`${countOlder(tally)} ${older.length === 1 ? "is" : "are"} not counted.`);
	return sentences;
}
/** The countdown, and what a change of the baseline would do. */
function baselineSentences({ begun, left, complete, proposed, until, ended }) {
	const most = complete ? "" : "at most ";
	const next = proposed === 1 ? "entry to the baseline, which holds" : "entries to the baseline, which hold";
	return [
		...begun > 0 ? [`Baseline: ${most}${left} of ${count(begun, "entry")} left.`] : [],
		...until === null || left === 0 ? [] : [ended ? `It ended on ${until}, so what is left counts.` : `What is left counts after ${until}.`],
		...proposed > 0 ? [`This change adds ${proposed} ${next} once it is merged.`] : []
	];
}
/** What does not fail yet, and from which day on it does: told on every run before that day. */
function deadlinesOf({ enforceFrom = null, enforcement }, held) {
	const errors = held.filter(({ severity }) => severity === "error");
	const days = [...new Set(errors.flatMap(({ failsFrom }) => failsFrom ?? []))].sort();
	const sentences = days.map((day) => {
		const number = errors.filter(({ failsFrom }) => failsFrom === day).length;
		return `From ${day} on ${number === 1 ? "1 of these errors fails" : `${number} of these errors fail`} the check.`;
	});
	return enforceFrom !== null && enforcement !== "enforce" && !days.includes(enforceFrom) ? [...sentences, `From ${enforceFrom} on errors fail the check.`] : sentences;
}

// src/render/html-style.ts
/** Style of the HTML report: light and dark, narrow and wide, on paper. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --panel: #f6f8fa; --link: #0550ae; --error: #b3261e; --warning: #7d4e00; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9ea7b3; --line: #3d444d; --back: #0d1117; --panel: #151b23; --link: #79c0ff; --error: #ff8c82; --warning: #e3b341; --good: #6fdd8b; } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 76rem; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere }
a { color: var(--link) } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { position: static }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem }
.verdict { border-left: 6px solid var(--line); padding: .2rem 0 .2rem 1rem; margin-bottom: 1rem }
.verdict.error { border-color: var(--error) } .verdict.warning, .verdict.unchecked { border-color: var(--warning) } .verdict.clear { border-color: var(--good) }
.soft, small { color: var(--soft) } code, pre { font: .9em/1.45 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace }
code { background: var(--panel); border-radius: 4px; padding: .1em .3em } pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .7rem; overflow-x: auto } pre code { padding: 0 }
.filter { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin: .6rem 0 }
.filter label { display: grid; gap: .2rem; font-size: .9em } .filter input, .filter select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px; padding: .35rem .5rem } .filter input { min-width: min(22rem, 80vw) }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } caption { text-align: left; color: var(--soft); padding-bottom: .3rem }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .7rem .45rem 0; text-align: left; vertical-align: top; overflow-wrap: break-word } thead th { border-bottom: 2px solid var(--line) } tbody th { font-weight: normal } .place { display: block; font-size: .88em }
.error-text { color: var(--error); font-weight: 600 } .warning-text { color: var(--warning) } .good-text { color: var(--good) }
.finding { border: 1px solid var(--line); border-left-width: 5px; border-radius: 6px; padding: .6rem .9rem; margin: .7rem 0; break-inside: avoid }
.finding.error { border-left-color: var(--error) } .finding.warning { border-left-color: var(--warning) } .finding h3 { font-size: 1rem; margin: 0 0 .2rem } .finding p { margin: .25rem 0 }
.lineage { margin: .8rem 0 0 } .lineage svg { display: block; max-width: 100%; height: auto } .lineage rect { fill: var(--panel); stroke: var(--line) } .lineage rect:first-of-type { stroke: var(--text); stroke-width: 2 } .lineage path { fill: none; stroke: var(--soft) } .lineage text { fill: var(--text); font: 12px ui-monospace, "DejaVu Sans Mono", monospace } .lineage .license { fill: var(--soft) } .lineage .relation { fill: var(--soft); text-anchor: middle; font-family: system-ui, sans-serif; font-size: 11px }
details > summary { cursor: pointer } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0 } footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft) }
[hidden] { display: none !important }
@media (max-width: 46rem) { dl { grid-template-columns: 1fr } }
@media print { :root { --text: #000; --back: #fff; --panel: #fff } body { max-width: none; padding: 0; font-size: 10.5pt } .filter, .skip { display: none } [hidden] { display: revert !important } tr { break-inside: avoid } a { color: inherit } .scroll { overflow: visible } }
`;
/** Narrows the table and the findings while typing. Without scripts everything is shown. */
const SCRIPT = `
const filter = document.querySelector("form.filter");
const rows = [...document.querySelectorAll("[data-search]")];
const said = document.querySelector("#said");
filter.hidden = false;
filter.addEventListener("submit", (event) => event.preventDefault());
filter.addEventListener("input", () => {
  const words = filter.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const standing = filter.elements.standing.value;
  let shown = 0;
  for (const row of rows) {
    const hit = words.every((word) => row.dataset.search.includes(word)) && (standing === "" || row.dataset.standing === standing);
    row.hidden = !hit;
    if (hit) shown++;
    if (hit && words.length > 0) row.closest("details")?.setAttribute("open", "");
  }
  said.textContent = shown + " of " + rows.length + " entries shown";
});
`;

// src/render/html-page.ts
/** A page in one file: nothing is loaded, and nothing runs but one script of ours. `title` and `parts` are HTML. */
function htmlPage(title, parts) {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src '${integrityOf(STYLE)}'; script-src '${integrityOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`}"><meta name="referrer" content="no-referrer">
<title>${title}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#main">Skip to the review</a>
${parts.filter((part) => part !== "").join("\n")}
<script>${SCRIPT}<\/script></body></html>
`;
}
/** A section with its heading; nothing where it has no body. */
function section(title, body) {
	return body === "" ? "" : `<section><h2>${title}</h2>${body}</section>`;
}
/** The search over everything that has `data-search` and `data-standing`, as the page's script reads it. Texts are ours. */
function filterForm(label, hint, standings, entries) {
	return `<form class="filter" role="search" aria-label="${label}" hidden><label>Search<input type="search" name="words" autocomplete="off" placeholder="${hint}"></label><label>Result<select name="standing"><option value="">all</option>${[...new Set(standings)].map((word) => `<option value="${word}">${word}</option>`).join("")}</select></label><output id="said" aria-live="polite">${count(entries, "entry")}</output></form>`;
}
/** What the search looks through, in lower case. */
function searchable(...texts) {
	return html(texts.filter((text) => text != null).join(" ").toLowerCase(), LENGTHS.message);
}

// src/render/lineage-drawing.ts
const BOX = {
	width: 250,
	height: 46,
	gapX: 120,
	gapY: 18
};
/** A lineage as an SVG figure: the repo at the left, what it was made from to the right; the caption says it in words. */
function lineageDrawing(graph) {
	const columns = /* @__PURE__ */ new Map();
	const boxes = graph.nodes.map((node) => {
		const row = columns.get(node.depth) ?? 0;
		columns.set(node.depth, row + 1);
		return {
			node,
			x: node.depth * (BOX.width + BOX.gapX) + 2,
			y: row * (BOX.height + BOX.gapY) + 2
		};
	});
	const width = Math.max(...boxes.map((box) => box.x)) + BOX.width + 2;
	const height = Math.max(...boxes.map((box) => box.y)) + BOX.height + 2;
	const lines = graph.edges.map(({ child, parent, relation }) => {
		const [from, to] = [boxes[child], boxes[parent]];
		const [x1, y1, x2, y2] = [
			from.x + BOX.width,
			from.y + BOX.height / 2,
			to.x,
			to.y + BOX.height / 2
		];
		return `<path d="M${x1} ${y1} C${x1 + 50} ${y1} ${x2 - 50} ${y2} ${x2} ${y2}"/><text class="relation" x="${(x1 + x2) / 2}" y="${(y1 + y2) / 2 - 5}">${relation}</text>`;
	});
	const shapes = boxes.map(({ node, x, y }) => {
		const [id, license] = [html(cut(node.id, 32), LENGTHS.id), html(cut(node.license, 34), LENGTHS.id)];
		return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 10}" y="${y + 19}">${id}</text><text class="license" x="${x + 10}" y="${y + 36}">${license}</text>`;
	});
	const words = graph.edges.map(({ child, parent, relation }) => {
		const [from, to] = [graph.nodes[child], graph.nodes[parent]];
		return `<li><code>${html(from.id, LENGTHS.id)}</code> ${relation} <code>${html(to.id, LENGTHS.id)}</code> (${html(to.license, LENGTHS.name)})</li>`;
	});
	const more = graph.leftOut > 0 ? `<li>and ${graph.leftOut} more</li>` : "";
	return `<figure class="lineage"><div class="scroll" tabindex="0" role="group" aria-label="Drawing of the lineage"><svg aria-hidden="true" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${lines.join("")}${shapes.join("")}</svg></div><figcaption><details><summary>The lineage in words</summary><ul>${words.join("")}${more}</ul></details></figcaption></figure>`;
}

// src/render/lineage.ts
/** Where a drawing stops to be readable. */
const MOST_NODES = 10;
/** Nearest ancestors first. Null where there is nothing to draw. */
function lineageGraphOf(repo, most = MOST_NODES) {
	const { ancestors } = repo.lineage;
	if (ancestors.length === 0) return null;
	const nodes = [{
		id: repo.id,
		kind: repo.kind,
		license: licenseWords(repo.license),
		depth: 0
	}];
	const edges = [];
	const indexOf = (id) => nodes.findIndex((node) => node.id === id);
	const left = /* @__PURE__ */ new Set();
	for (const ancestor of [...ancestors].sort((a, b) => a.depth - b.depth)) {
		const id = ancestor.canonicalId ?? ancestor.id;
		const child = indexOf(ancestor.of);
		if (indexOf(id) === -1) {
			if (nodes.length >= most || child === -1) {
				left.add(id);
				continue;
			}
			nodes.push({
				id,
				kind: ancestor.kind,
				license: ancestorLicense(ancestor),
				depth: ancestor.depth
			});
		}
		if (child !== -1) edges.push({
			child,
			parent: indexOf(id),
			relation: RELATIONS[ancestor.relation]
		});
	}
	return {
		nodes,
		edges,
		leftOut: left.size
	};
}
const RELATIONS = {
	finetune: "fine-tuned from",
	adapter: "adapter of",
	quantized: "quantised from",
	merge: "merged from",
	"trained-on": "trained on",
	unknown: "based on"
};
function licenseWords(license) {
	if (license === null) return "license not read";
	return license.name ?? license.declared ?? "no license declared";
}
function ancestorLicense(ancestor) {
	if (ancestor.status === "not-visible") return "not visible";
	if (ancestor.status === "unavailable") return "not checked";
	if (ancestor.status === "not-a-repo") return "not a repository";
	return licenseWords(ancestor.license);
}
/**
* The drawing for findings whose reason lies in what a repo was made from; null for others, and for a single parent, which a
* sentence says as well.
*/
function reasonGraphOf(report, { rule, subject, repo }) {
	const found = report.repos.find((other) => other.kind === repo?.kind && other.id === repo.id);
	if (found === void 0) return null;
	const graph = found.lineage.ancestors.some(({ id, canonicalId }) => subject !== null && (id === subject || canonicalId === subject)) || isAboutLineage(rule) ? lineageGraphOf(found) : null;
	return graph !== null && graph.nodes.length > 2 ? graph : null;
}

// src/render/mermaid.ts
/** A drawing of a lineage: the repo at the left, what it was made from to the right. */
function mermaidOf(graph) {
	const nodes = graph.nodes.map((node, index) => `  n${index}["${mermaidLabel(node.id)}<br/>${mermaidLabel(node.license)}"]`);
	const edges = graph.edges.map(({ child, parent, relation }) => `  n${child} -- ${relation} --> n${parent}`);
	const rest = graph.leftOut > 0 ? [`  more["${count(graph.leftOut, "more ancestor")}"]`, `  n0 -.-> more`] : [];
	return [
		"flowchart LR",
		...nodes,
		...edges,
		...rest,
		"  style n0 stroke-width:3px"
	].join("\n");
}

// src/render/remedy.ts
/** The fix of a finding in its two parts. Lines that nothing introduces are all to paste. */
function remedyOf(fix) {
	const [first, ...rest] = fix.split(/\r?\n/);
	const lines = (text) => text.join("\n").replace(/^\n+|\s+$/g, "");
	if (lines(rest) === "") return {
		said: first,
		paste: null
	};
	return first.trimEnd().endsWith(":") ? {
		said: first,
		paste: lines(rest)
	} : {
		said: "",
		paste: lines([first, ...rest])
	};
}

// src/render/markdown-findings.ts
/** `path:line`, with the cell in a notebook. Foreign text. */
function placeText(place) {
	return `${place.path}:${place.line}${place.cell === null ? "" : ` (cell ${place.cell + 1})`}`;
}
/** The first places as links to their lines, then how many more there are. */
function linkedPlaces(places, target, most) {
	const shown = places.slice(0, most).map((place) => {
		const url = linkDestination(sourceUrl(target.sourceUrl, place.path, place.line), [target.sourceUrl]);
		const text = codeSpan(placeText(place), LENGTHS.path);
		return url === null ? text : `[${text}](${url})`;
	});
	const rest = places.length - shown.length;
	return rest > 0 ? `${shown.join(", ")} and ${count(rest, "more place")}` : shown.join(", ");
}
/** Title of a rule that ran, or its id in words. */
function ruleTitle(report, rule) {
	return report.rules.find((info) => info.id === rule)?.title ?? capitalised(patternOf(rule));
}
/** What one cause led to, as an item of a list: what, where, why, what to do, how it is known. */
function findingEntry(report, { lead: group, also }, target, withGraph) {
	const title = `**${markdownText(ruleTitle(report, group.rule), LENGTHS.name)}**`;
	const id = group.repo === null ? "" : codeSpan(group.repo.id);
	const url = group.repo === null ? null : linkDestination(repoUrl(target.hub, group.repo, commitOf$1(report, group)), [target.hub]);
	const linked = url === null ? id : `[${id}](${url})`;
	const where = group.places.length === 0 ? "" : ` in ${linkedPlaces(group.places, target, 3)}`;
	const message = markdownProse(group.message);
	const isNamed = id !== "" && message.includes(id);
	const subject = id === "" || isNamed ? "" : `: ${linked}`;
	const graph = withGraph ? causeGraphOf(report, {
		lead: group,
		also
	}) : null;
	const lines = [
		`${title}${subject}${where}`,
		`<br>${isNamed ? message.replace(id, () => linked) : message}`,
		...alsoLine(report, group, also),
		...exceptionLine(group),
		...fixLines(group.fix, target),
		...evidenceLine(group.evidence, target, group.fix?.includes("\n") ?? false),
		...graph === null ? [] : [
			"",
			"```mermaid",
			mermaidOf(graph),
			"```"
		]
	];
	const first = group.places[0];
	const place = first === void 0 ? "" : ` in ${codeSpan(placeText(first), LENGTHS.path)}`;
	return {
		number: 1 + also.length,
		full: item(lines),
		brief: item([`${title}${id === "" || isNamed ? "" : `: ${id}`}${place}. ${message}`])
	};
}
/** The drawing of a cause that lies in what a repo was made from. */
function causeGraphOf(report, { lead, also }) {
	for (const group of [lead, ...also]) {
		const graph = reasonGraphOf(report, group);
		if (graph !== null) return graph;
	}
	return null;
}
/** In one line: what, where, what to do; for what is said alike of many repos. */
function shortEntry(report, { lead: group }, target) {
	const { repo, fix, places } = group;
	const url = repo === null ? null : linkDestination(repoUrl(target.hub, repo, commitOf$1(report, group)), [target.hub]);
	const id = repo === null ? "" : `: ${url === null ? codeSpan(repo.id) : `[${codeSpan(repo.id)}](${url})`}`;
	const where = places.length === 0 ? "" : ` in ${linkedPlaces(places, target, 3)}`;
	const remedy = fix === null ? null : remedyOf(fix);
	const todo = remedy?.paste === null ? ` ${markdownProse(remedy.said, LENGTHS.message, [target.hub])}` : "";
	const title = markdownText(ruleTitle(report, group.rule), LENGTHS.name);
	return {
		full: `- ${title}${id}${where}.${todo}\n`,
		brief: `- ${title}${id}${where}\n`
	};
}
function alsoLine(report, lead, also) {
	const more = also.filter(({ rule }) => rule === lead.rule).flatMap(({ subject }) => subject ?? []);
	if (more.length > 0) return [`<br>Nor does it have: ${more.map((subject) => markdownText(subject.replace(/-/g, " "), LENGTHS.name)).join(", ")}.`];
	const titles = [...new Set(also.map(({ rule }) => ruleTitle(report, rule)))];
	return titles.length === 0 ? [] : [`<br>For the same reason: ${titles.map((title) => `**${markdownText(title, LENGTHS.name)}**`).join("; ")}.`];
}
function item(lines) {
	const [first, ...rest] = lines.join("\n").split("\n");
	return [`- ${first}`, ...rest.map((line) => line === "" ? "" : `  ${line}`)].join("\n") + "\n";
}
function commitOf$1(report, { repo }) {
	const found = report.repos.filter((other) => other.kind === repo?.kind && other.id === repo.id);
	return found.length === 1 ? found[0].record?.commit ?? null : null;
}
function exceptionLine({ exception }) {
	if (exception === null) return [];
	return [`<br>Accepted${exception.owner === null ? "" : ` by ${markdownText(exception.owner, LENGTHS.name)}`}${exception.until === null ? " without an end" : ` until ${markdownText(exception.until, LENGTHS.name)}`}: ${markdownText(exception.reason, LENGTHS.quote)}`];
}
function fixLines(fix, { hub }) {
	if (fix === null) return [];
	const { said, paste } = remedyOf(fix);
	const sentence = `<br>**Fix:** ${markdownProse(said, LENGTHS.message, [hub])}`.trimEnd();
	return paste === null ? [sentence] : [
		sentence,
		"",
		codeFence(paste, "yaml"),
		""
	];
}
function evidenceLine(evidence, target, isAfterBlock) {
	if (evidence.length === 0) return [];
	const shown = evidence.slice(0, 3).map((one) => {
		const text = markdownText(evidenceText(one), LENGTHS.path);
		const url = linkDestination(one.url, [target.hub, target.sourceUrl]);
		const quote = one.quote === null ? "" : `: ${codeSpan(one.quote, LENGTHS.quote)}`;
		return `${url === null ? text : `[${text}](${url})`}${quote}`;
	});
	const rest = evidence.length - shown.length;
	return [`${isAfterBlock ? "" : "<br>"}<sub>Seen in ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}</sub>`];
}

// src/render/proposal.ts
/** What a change of the policy would do, in sentences with backticks around code. Foreign text: escape before use. */
function proposalSentences(report, proposal) {
	const first = `This change edits ${listed(proposal.paths.map((path) => `\`${path}\``))}; until it is merged, ${report.run.base === null ? "the one of the base" : `the one at \`${report.run.base.slice(0, 7)}\``} is in force.`;
	if (proposal.problems.length > 0) return [first, `As proposed it could not be used: ${count(proposal.problems.length, "mistake")}.`];
	const { appear, vanish, enforcement } = proposal;
	const difference = [...vanish.length > 0 ? [`${count(vanish.length, "finding")} would go`] : [], ...appear.length > 0 ? [`${count(appear.length, "finding")} would come`] : []];
	return [
		first,
		...enforcement === null ? [] : [`Enforcement would change from \`${enforcement.inForce}\` to \`${enforcement.proposed}\`.`],
		difference.length === 0 ? "As proposed it would find the same here." : `As proposed, ${listed(difference)}.`
	];
}

// src/render/reach.ts
/** How far a repo reaches: `base of what 3 places here use; 1,204 repositories on the Hub are made from it`. */
function reachWords({ places, descendants, depth }) {
	const use = places === 1 ? "uses" : "use";
	const here = depth === 1 ? `used in ${count(places, "place")} here` : `${depth === 2 ? "base" : `base, up to ${depth - 1} steps back,`} of what ${count(places, "place")} here ${use}`;
	if (descendants === null) return here;
	return `${here}; ${descendants === 1 ? "1 repository on the Hub is" : `${descendants.toLocaleString("en")} repositories on the Hub are`} made from it`;
}

// src/render/standards.ts
/** Findings that no exception covers, by standard and item. An item without one is not listed, which says nothing of it. */
function standardsOf(report) {
	const standards = /* @__PURE__ */ new Map();
	for (const group of groupsOf(report)) {
		if (group.state === "excepted") continue;
		for (const id of group.findings[0]?.standards ?? []) {
			const [name, item] = partsOf(id);
			const items = standards.get(name) ?? /* @__PURE__ */ new Map();
			standards.set(name, items);
			items.set(item, [...items.get(item) ?? [], group]);
		}
	}
	return [...standards].sort(([a], [b]) => compare(a, b)).map(([name, items]) => ({
		name,
		items: [...items].sort(([a], [b]) => compare(a, b)).map(([item, groups]) => ({
			item,
			groups
		}))
	}));
}
/** `EU AI Act Annex XII 1(h)` and `G7 SBOM for AI: Models`: the standard, then its item. */
function partsOf(id) {
	const colon = id.indexOf(": ");
	const at = colon === -1 ? id.lastIndexOf(" ") : colon;
	return at === -1 ? [id, ""] : [id.slice(0, at), id.slice(colon === -1 ? at + 1 : at + 2)];
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/render/formats/html.ts
const STANDINGS = {
	error: "error",
	warning: "warning",
	unchecked: "not checked",
	note: "passes",
	clear: "passes",
	removed: "removed"
};
var html_default = defineRenderer({
	id: "html",
	title: "HTML report for people, in one file",
	mediaType: "text/html",
	render(report, options = {}) {
		const rows = rowsOf(report);
		const { standing, word, detail, scope } = headlineOf(report, rows, options.replaces);
		const subject = report.run.repository;
		const groups = groupsOf(report);
		const open = groups.filter((group) => group.state === "active");
		const rest = groups.filter((group) => group.state !== "active");
		const title = `Model review ${word}${detail === "" ? "" : `: ${detail}`}`;
		const parts = [
			`<header><div class="verdict ${standing}"><h1>${htmlProse(title)}</h1><p>${subject === null ? "" : `${html(subject, LENGTHS.id)}. `}${scope.map((one) => htmlProse(one)).join(" ")}</p></div></header>`,
			`<main id="main">`,
			filterForm("Models and findings", "id, license, path, rule", ["note", ...Object.values(STANDINGS)], rows.length + groups.length),
			table$1(report, rows, options),
			section("Audit first", audit$2(report)),
			section("Findings", open.length === 0 ? `<p>No finding counts.</p>` : open.map((group) => finding$1(report, group, options)).join("")),
			rest.length === 0 ? "" : section("Accepted or older findings", rest.map((group) => finding$1(report, group, options)).join("")),
			section("The policy as proposed here", proposal$1(report, options)),
			section("Not checked", notChecked$1(report)),
			section("By standard", byStandard$1(report)),
			section("Lineage", lineages(report)),
			section("What the licenses ask for", obligations(report)),
			section("This run", facts(report, options)),
			`</main><footer>model-review ${html(report.tool.version, LENGTHS.name)}</footer>`
		];
		return htmlPage(htmlTitle(title, subject), parts);
	}
});
const htmlTitle = (title, subject) => `${html(title.replaceAll("`", ""), LENGTHS.quote)}${subject === null ? "" : ` · ${html(subject, LENGTHS.id)}`}`;
function table$1(report, rows, options) {
	if (rows.length === 0) return "";
	return `<section><h2>Models and data</h2><div class="scroll" tabindex="0" role="region" aria-label="Table of models and data"><table><caption>Worst first. Each with what its license, its documentation and its files say.</caption><thead><tr><th scope="col">Result</th><th scope="col">Repository</th><th scope="col">License</th><th scope="col">Documentation</th><th scope="col">Risk</th><th scope="col">Pinned</th></tr></thead><tbody>${rows.map((row) => {
		const url = row.standing === "removed" ? null : linkDestination(repoUrl(report.run.hub, row.repo, row.commit), [report.run.hub]);
		const id = `<code>${html(row.repo.id, LENGTHS.id)}</code>`;
		const name = url === null ? id : `<a href="${url}">${id}</a>`;
		const notes = [
			...row.repo.kind === "model" ? [] : [row.repo.kind],
			...row.change === null || row.change === "unchanged" ? [] : [row.change],
			...row.before === null ? [] : [`was <code>${html(row.before, LENGTHS.id)}</code>`],
			...row.askedAs.length === 0 ? [] : [`asked for as <code>${html(row.askedAs[0], LENGTHS.id)}</code>`]
		];
		const search = searchable(row.repo.id, row.license.text, row.documentation.text, row.risk.text, row.places.map((place) => place.path).join(" "));
		const standing = STANDINGS[row.standing];
		const cells = [
			row.license,
			row.documentation,
			row.risk,
			row.pin
		].map((one) => `<td>${cell$1(one)}</td>`).join("");
		return `<tr data-search="${search}" data-standing="${standing}"><td class="${toneOf(row)}">${standing}</td><th scope="row">${name}${notes.length === 0 ? "" : ` <small>${notes.join(", ")}</small>`}${placesOf(row.places, options, 3)}</th>${cells}</tr>`;
	}).join("\n")}</tbody></table></div></section>`;
}
function toneOf({ standing }) {
	if (standing === "error") return "error-text";
	if (standing === "warning" || standing === "unchecked") return "warning-text";
	return standing === "removed" ? "soft" : "good-text";
}
function cell$1({ text, mark }) {
	const words = htmlProse(text, LENGTHS.quote);
	return mark === "error" || mark === "warning" ? `<span class="${mark}-text">${words}</span>` : words;
}
function placesOf(places, options, most) {
	if (places.length === 0) return "";
	const shown = places.slice(0, most).map((place) => {
		const url = linkDestination(sourceUrl(options.sourceUrl, place.path, place.line), [options.sourceUrl]);
		const text = html(placeText(place), LENGTHS.path);
		return url === null ? text : `<a href="${url}">${text}</a>`;
	});
	const rest = places.length > most ? ` and ${places.length - most} more` : "";
	return `<span class="place soft">${shown.join(", ")}${rest}</span>`;
}
function finding$1(report, group, options) {
	const { rule, severity, repo, exception } = group;
	const title = report.rules.find((info) => info.id === rule)?.title ?? capitalised(patternOf(rule));
	const url = repo === null ? null : linkDestination(repoUrl(report.run.hub, repo), [report.run.hub]);
	const id = repo === null ? "" : `: ${url === null ? "" : `<a href="${url}">`}<code>${html(repo.id, LENGTHS.id)}</code>${url === null ? "" : "</a>"}`;
	const accepted = exception === null ? "" : `<p>Accepted${exception.owner === null ? "" : ` by ${html(exception.owner, LENGTHS.name)}`}${exception.until === null ? "" : ` until ${html(exception.until, LENGTHS.name)}`}: ${html(exception.reason, LENGTHS.quote)}</p>`;
	const state = group.state === "preexisting" ? " <small>(older, not counted)</small>" : "";
	const standards = group.findings[0]?.standards ?? [];
	const search = searchable(rule, title, repo?.id, standards.join(", "), group.places.map((place) => place.path).join(" "), group.message);
	const graph = reasonGraphOf(report, group);
	return `<article class="finding ${severity}" data-search="${search}" data-standing="${severity}"><h3><span class="${severity === "note" ? "soft" : `${severity}-text`}">${capitalised(severity)}</span>: ${html(title, LENGTHS.name)}${id}${state}</h3>${placesOf(group.places, options, 10)}<p>${htmlProse(group.message)}</p>${accepted}${fixOf$1(report, group.fix)}${evidenceOf(report, group.evidence, options)}${graph === null ? "" : lineageDrawing(graph)}<p><small>${html([rule, ...standards].join(" · "), LENGTHS.quote)}</small></p></article>`;
}
function fixOf$1({ run }, fix) {
	if (fix === null) return "";
	const { said, paste } = remedyOf(fix.slice(0, LENGTHS.paste));
	const lines = (paste ?? "").split("\n").map((line) => html(line)).join("\n");
	return `<p><strong>Fix:</strong> ${htmlProse(said, LENGTHS.message, [run.hub])}</p>${paste === null ? "" : `<pre tabindex="0"><code>${lines}</code></pre>`}`;
}
function evidenceOf(report, evidence, options) {
	if (evidence.length === 0) return "";
	return `<p><small>Seen in ${evidence.slice(0, 5).map((one) => {
		const url = linkDestination(one.url, [report.run.hub, options.sourceUrl]);
		const text = html(evidenceText(one), LENGTHS.path);
		return `${url === null ? text : `<a href="${url}">${text}</a>`}${one.quote === null ? "" : `: <q>${html(one.quote, LENGTHS.quote)}</q>`}`;
	}).join("; ")}</small></p>`;
}
function proposal$1(report, options) {
	if (report.proposal == null) return "";
	const { problems, vanish, appear } = report.proposal;
	const said = proposalSentences(report, report.proposal).map((one) => htmlProse(one));
	const mistakes = problems.map(({ source, line, column, message }) => `<li>${html(source, LENGTHS.path)}:${line}:${column}: ${htmlProse(message)}</li>`);
	const list = (title, findings) => findings.length === 0 ? "" : `<h3>${title}</h3>${groupsOf({
		...report,
		findings: [...findings]
	}).map((group) => finding$1(report, group, options)).join("")}`;
	return `<p>${said.join(" ")}</p>${mistakes.length === 0 ? "" : `<ul>${mistakes.join("")}</ul>`}${list("Would go", vanish)}${list("Would come", appear)}`;
}
/** Worth saying where there is a choice of where to begin. */
function audit$2({ run, auditFirst = [] }) {
	if (auditFirst.length < 2) return "";
	return `<p>Worst first, then what most depends on.</p><ul>${auditFirst.map((entry) => {
		const url = linkDestination(repoUrl(run.hub, entry), [run.hub]);
		const id = `<code>${html(entry.id, LENGTHS.id)}</code>`;
		return `<li>${url === null ? id : `<a href="${url}">${id}</a>`}: ${reachWords(entry)}</li>`;
	}).join("")}</ul>`;
}
/** Items of standards with what was found about them; an item that is not listed has no finding, or no rule. */
function byStandard$1(report) {
	return standardsOf(report).map(({ name, items }) => {
		const lines = items.map(({ item, groups }) => {
			const repos = [...new Set(groups.flatMap(({ repo }) => repo === null ? [] : [repo.id]))];
			const rules = [...new Set(groups.map(({ rule }) => rule))];
			const codes = (texts) => texts.map((text) => `<code>${html(text, LENGTHS.id)}</code>`).join(", ");
			return `<tr><th scope="row">${html(item, LENGTHS.name)}</th><td>${codes(rules)}</td><td>${codes(repos)}</td></tr>`;
		});
		return `<details><summary>${html(name, LENGTHS.name)}, ${count(items.length, "item")} with findings</summary><div class="scroll" tabindex="0" role="region" aria-label="${html(name, LENGTHS.name)}"><table><thead><tr><th scope="col">Item</th><th scope="col">Rules</th><th scope="col">Repositories</th></tr></thead><tbody>${lines.join("")}</tbody></table></div></details>`;
	}).join("");
}
function notChecked$1(report) {
	const gaps = gapsOf(report);
	const items = [
		...gaps.unavailable.map((repo) => `<code>${html(repo.id, LENGTHS.id)}</code>: the Hub did not answer${repo.cause === null ? "" : `, ${html(repo.cause, LENGTHS.quote)}`}`),
		...gaps.notVisible.map((repo) => `<code>${html(repo.id, LENGTHS.id)}</code>: ${MISSING_OR_PRIVATE}`),
		...gaps.mishaps.map((mishap) => `${html(mishap.where, LENGTHS.name)} failed: ${html(mishap.message, LENGTHS.quote)}`),
		...gaps.blindSpots.map((spot) => `${html(spot.path, LENGTHS.path)}:${spot.line}: ${BLIND_SPOT_REASONS[spot.reason]}, <code>${html(spot.text, LENGTHS.quote)}</code>`),
		...gaps.partial.map(({ repo, open }) => `<code>${html(repo.id, LENGTHS.id)}</code>: not known: ${listed(open)}`),
		...gaps.unread.map((file) => `${html(file.path, LENGTHS.path)}: not read, ${SKIP_REASONS[file.reason]}`)
	];
	return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function lineages(report) {
	return report.repos.flatMap((repo) => {
		const graph = lineageGraphOf(repo);
		return graph === null ? [] : [`<details><summary><code>${html(repo.id, LENGTHS.id)}</code>, ${count(repo.lineage.ancestors.length, "ancestor")}${repo.lineage.complete ? "" : ", known in part only"}</summary>${lineageDrawing(graph)}</details>`];
	}).join("");
}
function obligations(report) {
	const items = report.repos.flatMap((repo) => (repo.license?.obligations ?? []).map(({ text, source }) => `<li><code>${html(repo.id, LENGTHS.id)}</code>: ${html(text, LENGTHS.quote)} <small>(${html(source, LENGTHS.quote)})</small></li>`));
	return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}
function facts(report, options) {
	const { run } = report;
	const layers = run.policy.map(({ source, ref }) => `<code>${html(source, LENGTHS.path)}</code>${ref === null ? "" : ` at <code>${html(ref, LENGTHS.id)}</code>`}`);
	const runUrl = linkDestination(options.runUrl ?? null, [options.runUrl]);
	return `<dl>${[
		["Reason", html(report.reason)],
		["Policy", report.policyImplicit ? "no policy file: the recommended preset, which only warns" : layers.join(", ")],
		["Enforcement", html(report.enforcement)],
		["Read", [`${count(run.scanned.files, "file")}, ${count(usesOf(report).length, "reference")}`, ...outsideNotes(report)].join("; ")],
		["Hub", html(run.hub, LENGTHS.path)],
		...run.base === null ? [] : [["Base", `<code>${html(run.base, LENGTHS.id)}</code>`]],
		...run.head === null ? [] : [["Head", `<code>${html(run.head, LENGTHS.id)}</code>`]],
		...runUrl === null ? [] : [["Run", `<a href="${runUrl}">log of the run</a>`]],
		["Rules", `${count(report.rules.length, "rule")} ran`]
	].map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>`;
}

// src/render/report-v1.ts
function toReportV1(report) {
	const { run } = report;
	return {
		version: 1,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		run: {
			repository: run.repository,
			event: run.event,
			base: run.base,
			head: run.head,
			hub: run.hub,
			policy: run.policy.map(({ source, ref, sha256 }) => ({
				source,
				ref,
				sha256
			})),
			policyImplicit: report.policyImplicit,
			branch: run.branch ?? null,
			enforcement: report.enforcement,
			enforceFrom: report.enforceFrom ?? null,
			baseline: report.baseline == null ? null : baselineV1(report.baseline),
			scanned: {
				files: run.scanned.files,
				bytes: run.scanned.bytes,
				unaffected: run.scanned.unaffected ?? 0,
				paths: [...run.scanned.paths ?? []],
				skipped: run.scanned.skipped.map(({ path, reason }) => ({
					path,
					reason
				})).sort((a, b) => compareText(a.path, b.path))
			},
			requests: {
				api: run.requests.api,
				files: run.requests.files,
				cached: run.requests.cached
			}
		},
		verdict: report.verdict,
		reason: report.reason,
		references: report.references.map(referenceV1).sort(byPlace),
		blindSpots: report.blindSpots.map(({ reason, path, line, detector, text, touched = null }) => ({
			reason,
			path,
			line,
			detector,
			text,
			touched
		})).sort((a, b) => firstOf(compareText(a.path, b.path), a.line - b.line, compareText(a.text, b.text))),
		repos: report.repos.map(repoV1).sort((a, b) => firstOf(compareText(a.kind, b.kind), compareText(a.id, b.id), compareText(a.commit ?? "", b.commit ?? ""))),
		findings: report.findings.map(findingV1),
		auditFirst: (report.auditFirst ?? []).map(({ kind, id, severity, places, descendants, depth }) => ({
			kind,
			id,
			severity,
			places,
			descendants,
			depth
		})),
		proposal: report.proposal == null ? null : proposalV1(report.proposal),
		rules: report.rules.map(({ id, title, severity, standards }) => ({
			id,
			title,
			severity,
			standards: [...standards]
		})).sort((a, b) => compareText(a.id, b.id)),
		mishaps: report.mishaps.map(({ where, message }) => ({
			where,
			message
		})).sort((a, b) => firstOf(compareText(a.where, b.where), compareText(a.message, b.message)))
	};
}
function baselineV1(standing) {
	const { source, ref, sha256, begun, left, complete, proposed, until, ended } = standing;
	return {
		source,
		ref,
		sha256,
		begun,
		left,
		complete,
		proposed,
		until,
		ended
	};
}
function referenceV1(reference) {
	const { kind, id, written, revision, usage, confidence, path, line, column, endLine, endColumn, cell } = reference;
	const { detector, library, related, change, before } = reference;
	return {
		kind,
		id,
		written,
		revision,
		usage,
		confidence,
		path,
		line,
		column,
		endLine,
		endColumn,
		cell,
		detector,
		library,
		related: related.map(relatedV1),
		change,
		before: before == null ? null : {
			id: before.id,
			revision: before.revision
		}
	};
}
const relatedV1 = ({ path, line, role }) => ({
	path,
	line,
	role
});
const repoIdV1 = ({ kind, id }) => ({
	kind,
	id
});
function repoV1(repo) {
	const { record, documentation } = repo;
	return {
		kind: repo.kind,
		id: repo.id,
		requestedAs: repo.requestedAs.map(({ id, revision }) => ({
			id,
			revision
		})),
		status: repo.status,
		cause: repo.cause,
		revisionFound: repo.revisionFound,
		commit: record?.commit ?? null,
		gated: record?.gated ?? null,
		disabled: record?.disabled ?? null,
		lastModified: record?.lastModified ?? null,
		license: licenseV1(repo),
		lineage: repo.lineage.ancestors.map(({ id, kind, relation, of, depth, declaredIn, status, license }) => ({
			id,
			kind,
			relation,
			of,
			depth,
			declaredIn,
			status,
			license: license === null ? null : license.expression ?? license.name ?? license.declared
		})),
		lineageComplete: repo.lineage.complete,
		documentation: documentation === null ? null : {
			card: documentation.card,
			words: documentation.words,
			placeholders: documentation.placeholders.length,
			generatedBy: documentation.generatedBy,
			sections: { ...documentation.sections }
		},
		weights: { formats: [...repo.weights.formats] },
		remoteCode: { present: repo.remoteCode.present }
	};
}
function licenseV1({ license, decision, effectiveLicense }) {
	if (license === null) return null;
	const text = license.texts.find(({ identified }) => identified !== null) ?? license.texts.find(({ match }) => match !== "unread") ?? license.texts[0];
	return {
		declared: license.declared,
		name: license.name,
		state: license.state,
		expression: license.expression,
		text: text === void 0 ? null : {
			path: text.path,
			oid: text.oid,
			identified: text.identified,
			match: text.match
		},
		effective: effectiveLicense,
		outcome: decision?.outcome ?? null,
		decidedBy: decision?.decidedBy ?? null,
		clauses: [...license.clauses],
		obligations: license.obligations.map(({ id, text: what, source }) => ({
			id,
			text: what,
			source
		}))
	};
}
function findingV1(finding) {
	const { rule, subject, severity, state, enforcement, failsFrom, message, fix, repo } = finding;
	const { location, related, evidence, exception } = finding;
	return {
		rule,
		subject: subject ?? null,
		standards: [...finding.standards ?? []],
		severity,
		state,
		enforcement: enforcement ?? null,
		failsFrom: failsFrom ?? null,
		message,
		fix,
		repo: repo === null ? null : repoIdV1(repo),
		location: location === null ? null : locationV1(location),
		related: related.map(relatedV1),
		evidence: evidence.map(({ source, url, commit, path, line, quote }) => ({
			source,
			url,
			commit,
			path,
			line,
			quote
		})),
		exception: exception === null ? null : {
			reason: exception.reason,
			owner: exception.owner,
			until: exception.until
		}
	};
}
function proposalV1({ paths, problems, enforcement, appear, vanish }) {
	return {
		paths: [...paths],
		problems: problems.map(({ source, line, column, message }) => ({
			source,
			line,
			column,
			message
		})),
		enforcement: enforcement === null ? null : {
			inForce: enforcement.inForce,
			proposed: enforcement.proposed
		},
		appear: appear.map(findingV1),
		vanish: vanish.map(findingV1)
	};
}
function locationV1({ path, line, column, endLine, endColumn, cell }) {
	return {
		path,
		line,
		column,
		endLine,
		endColumn,
		cell
	};
}
function byPlace(a, b) {
	return firstOf(compareText(a.path, b.path), a.line - b.line, a.column - b.column, compareText(a.kind, b.kind), compareText(a.id, b.id), compareText(a.revision ?? "", b.revision ?? ""));
}

// src/render/formats/json.ts
var json_default = defineRenderer({
	id: "json",
	title: "Report, version 1, as JSON",
	mediaType: "application/json",
	render: (report) => `${jsonText(toReportV1(report))}\n`
});

// src/render/fit.ts
/**
* Writes a page into `limit` units of `measure`. Entries are taken by priority, first in their short form, then as many as
* fit in full; a section without entries vanishes together with its frame. The result is never longer than the limit.
*/
function fit(page, limit, measure) {
	const byPriority = [...page.sections.keys()].sort((a, b) => page.sections[a].priority - page.sections[b].priority || a - b);
	const everything = page.sections.map(({ noun, entries }) => ({
		noun,
		number: numberOf(entries)
	}));
	let room = limit - measure(page.head) - measure(page.foot(everything));
	const chosen = page.sections.map((section) => section.entries.map(() => null));
	for (const index of byPriority) {
		const section = page.sections[index];
		let frame = measure(section.open) + measure(section.close);
		for (const [at, entry] of section.entries.entries()) {
			const text = entry.brief ?? entry.full;
			const cost = measure(text) + frame;
			if (cost > room) continue;
			room -= cost;
			frame = 0;
			chosen[index][at] = text;
		}
	}
	for (const index of byPriority) for (const [at, entry] of page.sections[index].entries.entries()) {
		const short = chosen[index][at];
		const cost = short == null ? 1e400 : measure(entry.full) - measure(short);
		if (cost > room) continue;
		room -= cost;
		chosen[index][at] = entry.full;
	}
	const body = page.sections.map((section, index) => {
		const shown = chosen[index].filter((text) => text !== null);
		return shown.length === 0 ? "" : section.open + shown.join("") + section.close;
	});
	const leftOut = page.sections.map(({ noun, entries }, index) => ({
		noun,
		number: numberOf(entries.filter((_, at) => chosen[index][at] === null))
	})).filter(({ number }) => number > 0);
	const text = page.head + body.join("") + page.foot(leftOut);
	return measure(text) <= limit ? text : cutTo(text, limit, measure);
}
function numberOf(entries) {
	return entries.reduce((sum, { number = 1 }) => sum + number, 0);
}
/** For limits in which not even the frame fits. */
function cutTo(text, limit, measure) {
	const characters = [...text];
	let end = characters.length;
	while (end > 0 && measure(characters.slice(0, end).join("")) > limit) end = Math.floor(end * .9);
	return characters.slice(0, end).join("");
}
/** Length as the API for comments counts it: never less than the number of characters. */
function charactersOf(text) {
	return text.length;
}
/** Length of the text in UTF-8. */
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}

// src/render/markdown-table.ts
/** A sign for the eye, always with the word beside it. */
const SIGNS$1 = {
	error: {
		sign: "❌",
		word: "error"
	},
	warning: {
		sign: "⚠️",
		word: "warning"
	},
	unchecked: {
		sign: "❓",
		word: "not checked"
	},
	note: {
		sign: "✅",
		word: "passes"
	},
	clear: {
		sign: "✅",
		word: "passes"
	},
	removed: {
		sign: "➖",
		word: "removed"
	}
};
const TABLE_HEAD = "| Result | Repository | License | Documentation | Risk | Pinned |\n|---|---|---|---|---|---|\n";
/** One line of the table of models. */
function tableRow(row, target) {
	const { sign, word } = SIGNS$1[row.standing];
	return `| ${[
		`${sign}&nbsp;${word.replace(" ", "&nbsp;")}`,
		subject(row, target),
		...[
			row.license,
			row.documentation,
			row.risk,
			row.pin
		].map(cell)
	].join(" | ")} |\n`;
}
function subject(row, target) {
	const id = codeSpan(row.repo.id);
	const url = row.standing === "removed" ? null : linkDestination(repoUrl(target.hub, row.repo, row.commit), [target.hub]);
	const name = url === null ? id : `[${id}](${url})`;
	const kind = row.repo.kind === "model" ? "" : ` (${row.repo.kind})`;
	const was = row.before === null ? "" : `, was ${codeSpan(row.before)}`;
	const asked = row.askedAs.length > 0 ? `, asked for as ${codeSpan(row.askedAs[0])}` : "";
	return `${name}${kind}<br><sub>${row.change === null || row.change === "unchanged" ? "used" : row.change}${row.places.length > 0 ? ` in ${linkedPlaces(row.places, target, 1)}` : ""}${was}${asked}</sub>`;
}
function cell({ text, mark }) {
	const words = markdownProse(text, LENGTHS.quote);
	return mark === "error" ? `**${words}**` : words;
}

// src/render/page.ts
/** What a reader takes in at once; the rest is folded. */
const OPEN_ROWS = 10;
const OPEN_ERRORS = 5;
const MOST_GRAPHS = 2;
/** Notes that say the same of so many repos are one line each. */
const REPEATED = 3;
/**
* The review as a page of GitHub's Markdown, for a comment and for a job summary: the verdict, one line per model, what must
* change and how; warnings, notes and what could not be seen are folded. At most `limit` units of `measure`. `withStandards`
* adds which items of standards the findings bear on.
*/
function pageOf(report, options, limit, measure, withStandards = false) {
	const target = {
		hub: report.run.hub,
		sourceUrl: options.sourceUrl ?? null
	};
	const rows = rowsOf(report);
	const { standing, word, detail, scope } = headlineOf(report, rows, options.replaces);
	const lines = rows.map((row) => ({ full: tableRow(row, target) }));
	const causes = causesOf(groupsOf(report));
	const drawn = distinctRepos(causes.filter((cause) => cause.lead.state === "active" && causeGraphOf(report, cause) !== null)).slice(0, MOST_GRAPHS);
	const entry = (cause) => findingEntry(report, cause, target, drawn.includes(cause));
	const active = (severity) => causes.filter(({ lead }) => lead.state === "active" && lead.severity === severity);
	const failing = failingFindings(report);
	const fails = ({ lead, also }) => [lead, ...also].some(({ findings }) => findings.some((finding) => failing.includes(finding)));
	const mustChange = [...active("error"), ...active("warning")].filter(fails);
	const errors = active("error").filter((cause) => !fails(cause));
	const warnings = active("warning").filter((cause) => !fails(cause));
	const notes = active("note");
	const open = [mustChange.slice(0, OPEN_ERRORS), errors.slice(0, Math.max(0, OPEN_ERRORS - mustChange.length))];
	const more = [...mustChange, ...errors].filter((cause) => !open.flat().includes(cause));
	const excepted = causes.filter(({ lead }) => lead.state === "excepted");
	const older = causes.filter(({ lead }) => lead.state === "preexisting");
	const times = /* @__PURE__ */ new Map();
	for (const note of notes) times.set(sentenceOf$1(note), (times.get(sentenceOf$1(note)) ?? 0) + 1);
	const isRepeated = (note) => times.get(sentenceOf$1(note)) >= REPEATED;
	const page = {
		head: `### ${SIGNS$1[standing].sign} Model review ${word}${detail === "" ? "" : `: ${markdownProse(detail)}`}\n${scope.length === 0 ? "" : `\n${scope.map((one) => markdownProse(one)).join(" ")}\n`}`,
		sections: [
			{
				noun: "model",
				priority: 0,
				open: `\n${TABLE_HEAD}`,
				close: "",
				entries: lines.slice(0, OPEN_ROWS)
			},
			folded("model", 2, `${count(rows.length - OPEN_ROWS, "more repository")}`, lines.slice(OPEN_ROWS), TABLE_HEAD),
			{
				noun: nounOf(open[0]),
				priority: 1,
				open: "\n#### What must change\n\n",
				close: "",
				entries: open[0].map(entry)
			},
			{
				noun: "error",
				priority: 1,
				open: "\n#### What to look at\n\n",
				close: "",
				entries: open[1].map(entry)
			},
			...proposalSection(report, target),
			folded(nounOf(more), 3, titled(more, `more ${nounOf(more)}`), more.map(entry)),
			folded("warning", 4, titled(warnings, "warning"), warnings.map(entry)),
			folded("gap", 2, `Not checked: ${gapPhrases(gapsOf(report)).join(", ")}`, gapEntries(report), "", report.verdict === "inconclusive"),
			folded("note", 5, titled(notes, "note"), notes.map((note) => isRepeated(note) ? shortEntry(report, note, target) : entry(note))),
			...audit$1(report, target),
			folded("exception", 6, `Accepted by an exception: ${titled(excepted, "finding")}`, excepted.map(entry)),
			folded("older finding", 7, `Not counted: ${countOlder(tallyOf(olderFindings(report)))}`, older.map((cause) => reminder(report, cause, target))),
			...withStandards ? byStandard(report) : []
		],
		foot: (leftOut) => footOf$1(report, options, leftOut)
	};
	return fit(page, limit, measure);
}
/** What is said, whatever it is said of. */
function sentenceOf$1({ lead }) {
	return `${lead.rule} ${lead.message.replace(/`[^`]*`/g, "`")}`;
}
/** What was there before, in a line: what to do about it is told where it is looked at. */
function reminder(report, cause, target) {
	const { full, brief } = shortEntry(report, cause, target);
	const weighed = (text) => text.replace(/^- /, `- ${cause.lead.severity}: `);
	return {
		number: 1 + cause.also.length,
		full: weighed(full),
		brief: weighed(brief ?? full)
	};
}
function nounOf(causes) {
	return causes[0]?.lead.severity ?? "error";
}
/** The first group of each repo: one drawing of a lineage is enough. */
function distinctRepos(causes) {
	const idOf = ({ lead: { repo } }) => `${repo?.kind}:${repo?.id}`;
	return causes.filter((cause, index) => causes.findIndex((other) => idOf(other) === idOf(cause)) === index);
}
function titled(causes, noun) {
	const groups = causes.flatMap(({ lead, also }) => [lead, ...also]);
	const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
	const rules = new Set(groups.map((group) => group.rule.replaceAll("-", " ")));
	return `${count(findings, noun)}${rules.size === 0 ? "" : `: ${markdownHtml(listedUpTo([...rules], 4), LENGTHS.quote)}`}`;
}
/** What the policy would find as this change proposes it, beside what is in force. */
function proposalSection(report, target) {
	const { proposal } = report;
	if (proposal == null) return [];
	const sentences = proposalSentences(report, proposal).map((one) => markdownProse(one));
	const change = (sign, word, findings) => groupsOf({
		...report,
		findings: [...findings]
	}).map((group) => {
		const { full, brief } = findingEntry(report, {
			lead: {
				...group,
				fix: null,
				evidence: []
			},
			also: []
		}, target, false);
		const told = (text) => text.replace(/^- /, `- ${sign} ${word}, ${group.severity}: `);
		return {
			full: told(full),
			brief: told(brief ?? full)
		};
	});
	const problems = proposal.problems.map(({ source, line, column, message }) => ({ full: `- ${codeSpan(`${source}:${line}:${column}`, LENGTHS.path)}: ${markdownProse(message)}\n` }));
	return [{
		noun: "proposed change",
		priority: 2,
		open: "\n#### The policy as proposed here\n\n",
		close: "",
		entries: [
			{ full: `${sentences.join(" ")}\n\n` },
			...problems,
			...change("➖", "would go", proposal.vanish),
			...change("➕", "would come", proposal.appear)
		]
	}];
}
/** Worth saying where there is a choice of where to begin. */
function audit$1(report, target) {
	const entries = report.auditFirst ?? [];
	if (entries.length < 2) return [];
	const lines = entries.map((entry) => {
		const url = linkDestination(repoUrl(target.hub, entry), [target.hub]);
		const id = codeSpan(entry.id);
		return { full: `- ${url === null ? id : `[${id}](${url})`}: ${reachWords(entry)}\n` };
	});
	const [first] = entries;
	return [folded("repository to audit", 6, `Audit first: <code>${markdownHtml(first.id, LENGTHS.id)}</code> and ${entries.length - 1} more, by what depends on them`, lines)];
}
/** For who has to show it: items of standards with what was found about them. */
function byStandard(report) {
	const standards = standardsOf(report);
	const lines = standards.flatMap(({ name, items }) => items.map(({ item, groups }) => {
		const repos = [...new Set(groups.flatMap(({ repo }) => repo === null ? [] : [repo.id]))].map((id) => codeSpan(id));
		const rules = [...new Set(groups.map(({ rule }) => rule))].map((rule) => codeSpan(rule));
		return { full: `| ${markdownText(name, LENGTHS.name)} | ${markdownText(item, LENGTHS.name)} | ${listedUpTo(rules, 5)} | ${listedUpTo(repos, 5)} |\n` };
	}));
	const names = standards.map(({ name }) => markdownHtml(name, LENGTHS.name));
	return [folded("item of a standard", 8, `By standard: ${listedUpTo(names, 7)}`, lines, "| Standard | Item | Rules | Repositories |\n|---|---|---|---|\n")];
}
function folded(noun, priority, summary, entries, head = "", isOpen = false) {
	return {
		noun,
		priority,
		open: `\n<details${isOpen ? " open" : ""}><summary>${summary}</summary>\n\n${head}`,
		close: "\n</details>\n",
		entries
	};
}
function gapEntries(report) {
	const gaps = gapsOf(report);
	const repo = (id, cause) => `${codeSpan(id)}${cause === null ? "" : `: ${markdownText(cause, LENGTHS.quote)}`}`;
	return [
		...gaps.unavailable.map((one) => `The Hub did not answer for ${repo(one.id, one.cause)}`),
		...gaps.notVisible.map((one) => repo(one.id, one.cause ?? "not visible, missing or private")),
		...gaps.mishaps.map((one) => `A step of this tool failed: ${codeSpan(one.where)}: ${markdownText(one.message, LENGTHS.quote)}`),
		...gaps.blindSpots.map((spot) => `${codeSpan(`${spot.path}:${spot.line}`, LENGTHS.path)}: ${BLIND_SPOT_REASONS[spot.reason]}, ${codeSpan(spot.text)}`),
		...gaps.partial.map(({ repo: one, open }) => `Not known of ${codeSpan(one.id)}: ${listed(open)}`),
		...gaps.unread.map((file) => `Not read: ${codeSpan(file.path, LENGTHS.path)}, ${SKIP_REASONS[file.reason]}`)
	].map((line) => ({ full: `- ${line}\n` }));
}
function footOf$1(report, options, leftOut) {
	const total = /* @__PURE__ */ new Map();
	for (const { noun, number } of leftOut) if (number > 0) total.set(noun, (total.get(noun) ?? 0) + number);
	const missing = [...total].map(([noun, number]) => `${number} ${number === 1 ? noun : plural(noun)}`);
	const run = linkDestination(options.runUrl ?? null, [options.runUrl]);
	const summary = run === null ? "the report of this run has everything" : `[the run](${run}) has everything`;
	const sources = report.run.policy.map((source) => {
		const ref = source.ref === null ? "" : ` at ${codeSpan(/^[0-9a-f]{40}$/.test(source.ref) ? source.ref.slice(0, 7) : source.ref)}`;
		return `${codeSpan(source.source, LENGTHS.path)}${ref}`;
	});
	const facts = [
		report.policyImplicit ? "No policy file: the recommended preset applies and only warns." : `Policy: ${listed(sources.slice(0, 4))}${sources.length > 4 ? ` and ${sources.length - 4} more` : ""}.`,
		`${count(report.run.scanned.files, "file")} read.`,
		...outsideNotes(report),
		...options.isHearsay === true ? ["Told by the pull request's own run, which it could influence."] : [],
		`model-review ${markdownText(report.tool.version, LENGTHS.name)}${run === null ? "" : `, [this run](${run})`}`
	];
	return [...missing.length === 0 ? [] : [`\n**Left out for length:** ${listed(missing)}; ${summary}.\n`], `\n<sub>${facts.join(" ")}</sub>\n`].join("");
}

// src/render/formats/markdown.ts
/** GitHub refuses longer comments. */
const LIMIT$1 = 65536;
var markdown_default = defineRenderer({
	id: "markdown",
	title: "Markdown for a pull-request comment",
	mediaType: "text/markdown",
	/** `limit` is in UTF-16 code units, of which a comment has at least as many as characters. */
	render: (report, options = {}) => pageOf(report, options, options.limit ?? LIMIT$1, charactersOf)
});

// src/render/fingerprints.ts
/**
* What makes a finding the same finding in the next run: rule, subject and repo, or the file where it is of no repo, and which
* of several such it is; never the line, nor the words of the message. In the order of `report.findings`.
*/
function fingerprintsOf(report) {
	const seen = /* @__PURE__ */ new Map();
	const order = report.findings.map((finding, index) => ({
		finding,
		index
	})).sort((a, b) => compareText(path(a.finding), path(b.finding)) || line(a.finding) - line(b.finding));
	const prints = [];
	for (const { finding, index } of order) {
		const { rule, subject, repo, location } = finding;
		const about = repo === null ? [location?.path ?? null] : [repo.kind, repo.id];
		const identity = [
			rule,
			subject ?? null,
			...about
		];
		const key = JSON.stringify(identity);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		prints[index] = digestOf([...identity, ordinal]);
	}
	return prints;
}
const line = (finding) => finding.location?.line ?? 0;
const path = (finding) => finding.location?.path ?? "";

// src/render/formats/sarif.ts
/** What GitHub keeps of one run; the worst are kept here. */
const MOST_RESULTS = 5e3;
/** What GitHub reads of one rule. */
const MOST_TAGS = 20;
const MOST_RELATED = 20;
const LEVELS$1 = {
	error: "error",
	warning: "warning",
	note: "note"
};
/** GitHub sorts alerts by this number; these rules are about supply chains, not about vulnerabilities with a score. */
const PROBLEM_SEVERITY = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
var sarif_default = defineRenderer({
	id: "sarif",
	title: "SARIF 2.1.0 for code scanning",
	mediaType: "application/sarif+json",
	wholeTree: "required",
	render: (report, options = {}) => `${jsonText(sarifOf(report, options))}\n`
});
function sarifOf(report, { sourceUrl }) {
	const prints = fingerprintsOf(report);
	const rules = rulesOf(report);
	const all = report.findings.map((finding, index) => ({
		finding,
		print: prints[index]
	}));
	const weight = ({ finding }) => SEVERITIES.indexOf(finding.severity) + (finding.state === "active" ? 0 : SEVERITIES.length);
	const kept = all.length <= MOST_RESULTS ? all : all.toSorted((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS);
	const provenance = /^(https:\/\/[^/]+\/[\w.-]+\/[\w.-]+)\/blob\/([0-9a-f]{40,64})$/.exec(sourceUrl ?? "");
	return {
		version: "2.1.0",
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		runs: [{
			tool: { driver: {
				name: report.tool.name,
				version: report.tool.version,
				semanticVersion: report.tool.version,
				informationUri: HOME,
				rules: rules.map(descriptor)
			} },
			automationDetails: { id: "model-review/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { SRCROOT: { description: { text: "The root of the reviewed repository." } } },
			invocations: [{
				executionSuccessful: report.mishaps.length === 0,
				toolExecutionNotifications: report.mishaps.map((mishap) => ({
					level: "error",
					message: { text: sarifText(`${mishap.where}: ${mishap.message}`) }
				}))
			}],
			...provenance === null ? {} : { versionControlProvenance: [{
				repositoryUri: provenance[1],
				revisionId: provenance[2],
				mappedTo: { uriBaseId: "SRCROOT" }
			}] },
			properties: {
				verdict: report.verdict,
				...kept.length < all.length ? { resultsLeftOut: all.length - kept.length } : {}
			},
			results: kept.map(({ finding, print }) => result(report, finding, print, rules))
		}]
	};
}
/** The rules that ran, and any that a finding names all the same: an index must never point at nothing. */
function rulesOf(report) {
	const known = new Map(report.rules.map((rule) => [rule.id, rule]));
	for (const { rule: id, severity } of report.findings) {
		if (known.has(id)) continue;
		const title = capitalised(patternOf(id));
		known.set(id, {
			id,
			title,
			severity,
			why: `${title}.`,
			fix: "See the message.",
			since: report.tool.version,
			standards: []
		});
	}
	return [...known.values()];
}
function descriptor(rule) {
	const helpUri = `${HOME}/blob/main/docs/rules/${encodeURIComponent(rule.id)}.md`;
	return {
		id: rule.id,
		name: rule.id.split("-").map(capitalised).join(""),
		shortDescription: { text: sarifText(rule.title) },
		fullDescription: { text: sarifText(rule.why) },
		helpUri,
		help: {
			text: sarifText(`${rule.why}\n\nFix: ${rule.fix}`.replaceAll("\n", " "), LENGTHS.paste),
			markdown: `${markdownProse(rule.why)}\n\n**Fix:** ${markdownProse(rule.fix)}\n\n[All about this rule](${helpUri})`
		},
		defaultConfiguration: { level: LEVELS$1[rule.severity] },
		properties: {
			tags: [
				"supply-chain",
				"ai",
				topicOf(rule.id),
				...rule.standards.map((item) => visible(item, LENGTHS.name))
			].slice(0, MOST_TAGS),
			precision: "high",
			"problem.severity": PROBLEM_SEVERITY[rule.severity]
		}
	};
}
function fixMarkdown(fix) {
	const { said, paste } = remedyOf(fix);
	return `**Fix:** ${markdownProse(said)}${paste === null ? "" : `\n\n${codeFence(paste, "yaml")}`}`;
}
function result(report, finding, print, rules) {
	const subject = finding.repo === null ? "" : `${finding.repo.id}: `;
	const fix = finding.fix === null ? "" : `\n\nFix: ${finding.fix}`;
	const evidence = finding.evidence.map((one) => evidenceText(one));
	const related = finding.related.slice(0, MOST_RELATED);
	return {
		ruleId: finding.rule,
		ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
		level: LEVELS$1[finding.severity],
		message: {
			text: `${subject}${finding.message}${fix}`.split(/\r?\n/).map((line) => sarifText(line)).join("\n"),
			markdown: [`${finding.repo === null ? "" : `${codeSpan(finding.repo.id)}: `}${markdownProse(finding.message)}`, ...finding.fix === null ? [] : [fixMarkdown(finding.fix)]].join("\n\n")
		},
		locations: [{ physicalLocation: finding.location === null ? policyFile(report) : physical(finding.location) }],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: { "modelReview/v1": print },
		...finding.state === "excepted" ? { suppressions: [suppression(finding)] } : {},
		properties: {
			state: finding.state,
			...finding.repo === null ? {} : { repo: `${finding.repo.kind}:${finding.repo.id}` },
			...evidence.length === 0 ? {} : { evidence: `${count(evidence.length, "place")}: ${visible(evidence.join("; "), LENGTHS.message)}` }
		}
	};
}
/** Where findings about the run are shown: the last layer of the policy that is a file of this repository. */
function policyFile(report) {
	const path = report.run.policy.map(({ source }) => localPathOf(source)).filter((source) => source !== null).at(-1) ?? ".github/model-policy.yml";
	return {
		artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "SRCROOT"
		},
		region: { startLine: 1 }
	};
}
function physical({ path, line, column, endLine, endColumn }) {
	return {
		artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "SRCROOT"
		},
		region: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn
		}
	};
}
const ROLES = {
	"loaded-here": "Loaded here.",
	"remote-code": "Remote code is switched on here.",
	"also-here": "Also here.",
	"declared-here": "Declared here."
};
function relatedLocation({ path, line, role }, index) {
	return {
		id: index + 1,
		message: { text: ROLES[role] },
		physicalLocation: {
			artifactLocation: {
				uri: uriOf(path),
				uriBaseId: "SRCROOT"
			},
			region: { startLine: line }
		}
	};
}
const uriOf = (path) => path.split("/").map(percentEncoded).join("/");
function suppression({ exception }) {
	const owner = exception?.owner == null ? "" : `${exception.owner}: `;
	const until = exception?.until == null ? "" : ` (until ${exception.until})`;
	return {
		kind: "external",
		status: "accepted",
		justification: sarifText(`${owner}${exception?.reason ?? ""}${until}`)
	};
}

// src/render/spdx-document.ts
const CREATION = "_:creationInfo";
/** Individuals of the vocabulary: nothing is there, and nothing is said. */
const NONE = {
	element: "NoneElement",
	license: "expandedlicensing_NoneLicense"
};
const NO_ASSERTION = {
	element: "NoAssertionElement",
	license: "expandedlicensing_NoAssertionLicense"
};

// src/render/formats/spdx.ts
/** Places of use that a package's comment names. */
const MOST_PLACES = 10;
/** Where nothing that is described has a date. */
const NO_DATE = "1970-01-01T00:00:00Z";
const LICENSE_FILE = /^(?:licen[cs]e|copying|unlicense|notice)/i;
var spdx_default = defineRenderer({
	id: "spdx",
	title: "SPDX 3.0.1 bill of materials with the AI and Dataset profiles",
	mediaType: "application/spdx+json",
	wholeTree: "wanted",
	render: (report) => {
		const digest = uuidOf(fileOf(report, ""));
		return `${jsonText(fileOf(report, `https://spdx.org/spdxdocs/model-review-${digest}`))}\n`;
	}
});
/** The elements of one document. The same local name is the same element: what is said first of it stands. */
var Graph = class {
	#namespace;
	#elements = /* @__PURE__ */ new Map();
	constructor(namespace) {
		this.#namespace = namespace;
	}
	/** `path` is foreign text. */
	add(path, fields) {
		const spdxId = `${this.#namespace}#${path.map(percentEncoded).join("/")}`;
		if (!this.#elements.has(spdxId)) {
			const { type, ...rest } = fields;
			this.#elements.set(spdxId, {
				type,
				spdxId,
				creationInfo: CREATION,
				...rest
			});
		}
		return spdxId;
	}
	relate(from, relationshipType, to, said = {}) {
		const local = [from, ...to].map((id) => id.replace(this.#namespace, ""));
		this.add([
			"relationship",
			relationshipType,
			uuidOf(local)
		], {
			type: "Relationship",
			from,
			relationshipType,
			to,
			...said
		});
	}
	elements() {
		return [...this.#elements.values()].sort((a, b) => compareText(a.spdxId, b.spdxId));
	}
};
function fileOf(report, namespace) {
	const graph = new Graph(namespace);
	const used = usedRepos(report);
	const packages = new Map(used.map((one) => [one, graph.add(pathOf(one.repo, one.ref), packageOf(report, graph, one))]));
	const root = addRoot(report, graph, [...packages.values()]);
	for (const [{ repo }, id] of packages) {
		if (repo.kind !== "space") relateLicenses(graph, id, repo);
		addLineage(report, graph, packages, repo, id);
	}
	const { name, version } = report.tool;
	const createdBy = graph.add(["agent", name], {
		type: "SoftwareAgent",
		name: `${name} ${version}`
	});
	const createdUsing = graph.add(["tool", name], {
		type: "Tool",
		name: `${name} ${version}`
	});
	const described = graph.elements();
	const gaps = inventoryGaps(report);
	graph.add(["document"], {
		type: "SpdxDocument",
		name: `Models and data of ${nameOfRoot(report)}`,
		...gaps.length === 0 ? {} : { comment: `Not seen: ${listed(gaps)}.` },
		profileConformance: [
			"core",
			"software",
			"simpleLicensing",
			"ai",
			"dataset"
		],
		rootElement: [root],
		element: described.map(({ spdxId }) => spdxId)
	});
	return {
		"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
		"@graph": [{
			type: "CreationInfo",
			"@id": CREATION,
			specVersion: "3.0.1",
			created: lastChange(used),
			createdBy: [createdBy],
			createdUsing: [createdUsing],
			comment: "The time is that of the last change of what is described, so that the same review gives the same document."
		}, ...graph.elements()]
	};
}
/** SPDX names the date of the last change as the one for reproducible documents (Core/Properties/created). */
function lastChange(used) {
	const times = used.map(({ repo }) => Date.parse(repo.record?.lastModified ?? "")).filter((time) => time >= 0 && time < Date.UTC(1e4, 0));
	return times.length === 0 ? NO_DATE : `${new Date(Math.max(...times)).toISOString().slice(0, 19)}Z`;
}
function nameOfRoot({ run }) {
	return visible(run.repository ?? "this repository", LENGTHS.id);
}
/** The reviewed repository, and that it depends on everything which is used there. */
function addRoot(report, graph, uses) {
	const { head } = report.run;
	const root = graph.add(["root"], {
		type: "software_Package",
		name: nameOfRoot(report),
		...head === null ? {} : { software_packageVersion: visible(head, LENGTHS.id) },
		software_primaryPurpose: "source"
	});
	const isComplete = seesEverything(report);
	const none = isComplete ? NONE.element : NO_ASSERTION.element;
	graph.relate(root, "dependsOn", uses.length === 0 ? [none] : uses, { completeness: isComplete ? "complete" : "incomplete" });
	return root;
}
const pathOf = ({ kind }, ref) => [kind, ref];
function packageOf(report, graph, { repo, ref }) {
	const { hub } = report.run;
	const commit = repo.record?.commit ?? null;
	const url = repoUrl(hub, repo, commit);
	const author = repo.record?.author ?? null;
	const shared = {
		name: visible(repo.id, LENGTHS.id),
		comment: commentOn(report, repo),
		...author === null ? {} : { suppliedBy: graph.add([
			"agent",
			"hub",
			author
		], {
			type: "Agent",
			name: visible(author, LENGTHS.name)
		}) },
		...commit === null ? {} : { software_packageVersion: visible(commit, LENGTHS.id) },
		software_packageUrl: ref,
		software_downloadLocation: url,
		software_homePage: repoUrl(hub, repo),
		...repo.documentation?.card === "present" ? { externalRef: [{
			type: "ExternalRef",
			externalRefType: "documentation",
			locator: [url]
		}] } : {}
	};
	if (repo.kind === "space") return {
		type: "software_Package",
		...shared,
		software_primaryPurpose: "application"
	};
	return repo.kind === "dataset" ? {
		...shared,
		...datasetFields(repo)
	} : {
		...shared,
		...modelFields(repo)
	};
}
function modelFields(repo) {
	const { family, architecture } = architectureOf(repo);
	const types = [family, architecture].filter((type) => type !== null);
	const metrics = metricsOf(repo.record?.card ?? null);
	const domain = repo.record?.pipelineTag ?? null;
	const limitation = said(repo, [
		"limitations",
		"out-of-scope",
		"bias"
	]);
	const training = said(repo, ["training-data", "training-procedure"]);
	const application = said(repo, ["intended-use"]);
	const explainability = said(repo, ["explainability"]);
	return {
		type: "ai_AIPackage",
		software_primaryPurpose: "model",
		...domain === null ? {} : { ai_domain: [visible(domain, LENGTHS.name)] },
		...types.length === 0 ? {} : { ai_typeOfModel: types },
		...metrics.length === 0 ? {} : { ai_metric: metrics.map(({ type, value, slice }) => ({
			type: "DictionaryEntry",
			key: slice === void 0 ? type : `${type} (${slice})`,
			value
		})) },
		...limitation === null ? {} : { ai_limitation: limitation },
		...training === null ? {} : { ai_informationAboutTraining: training },
		...application === null ? {} : { ai_informationAboutApplication: application },
		...explainability === null ? {} : { ai_modelExplainability: [explainability] }
	};
}
function datasetFields(repo) {
	const use = said(repo, ["intended-use"]);
	const bias = said(repo, ["bias"]);
	return {
		type: "dataset_DatasetPackage",
		software_primaryPurpose: "data",
		dataset_datasetType: ["noAssertion"],
		...use === null ? {} : { dataset_intendedUse: use },
		...bias === null ? {} : { dataset_knownBias: [bias] }
	};
}
/** Sentences of the card about something. Of a section only the heading is known here, and that says nothing. */
function said({ documentation }, sections) {
	const quotes = sections.filter((section) => documentation?.sections[section] === "mentioned").flatMap((section) => documentation?.places[section]?.quote ?? []).filter((quote, index, all) => quote.trim() !== "" && all.indexOf(quote) === index);
	return quotes.length === 0 ? null : quotes.map((quote) => visible(quote, LENGTHS.quote)).join(" ");
}
function commentOn(report, repo) {
	const places = referencesTo(report, repo).map(({ path, line }) => `${visible(path, LENGTHS.path)}:${line}`);
	const { record, status, cause } = repo;
	return [
		`Used in ${listedUpTo(places, MOST_PLACES)}.`,
		...status === "not-visible" ? ["On the Hub it is missing or private."] : [],
		...status === "unavailable" ? [`The Hub gave no answer: ${visible(cause ?? "", LENGTHS.quote)}.`] : [],
		...record?.gated ? [`Access is gated (${record.gated}).`] : []
	].join(" ");
}
/** Both are mandatory, once each, for models and datasets (AI and Dataset: profile conformance). */
function relateLicenses(graph, id, repo) {
	const declared = declaredLicense(repo.license, repo.record?.files ?? null);
	relateLicense(graph, id, "hasDeclaredLicense", declared);
	const { effectiveLicense } = repo;
	relateLicense(graph, id, "hasConcludedLicense", {
		expression: effectiveLicense,
		...effectiveLicense === declared.expression ? {} : { comment: whyConcluded(effectiveLicense, repo.license) }
	});
}
function whyConcluded(effective, license) {
	if (effective === null) return "The license of what it was made from is not certain.";
	const { clarifiedBy } = license ?? {};
	if (clarifiedBy === void 0) return "Its own license together with what binds from what it was made from.";
	return `Clarified by the policy: ${visible(clarifiedBy.source, LENGTHS.path)}:${clarifiedBy.line}.`;
}
function declaredLicense(license, files) {
	if (license === null) return { expression: null };
	const { state, expression, declared, name, clarifiedBy } = license;
	if (clarifiedBy !== void 0) return {
		expression: null,
		comment: "The policy says what the license is."
	};
	if (state === "absent") return {
		expression: null,
		isNone: !(files === null || files.some((path) => LICENSE_FILE.test(path))),
		comment: "The card has no license field."
	};
	const words = [declared, name].filter((word) => word !== null).map((word) => `\`${visible(word, LENGTHS.name)}\``);
	return {
		expression,
		...words.length === 0 ? {} : { comment: `Written as ${words.join(", ")}.` }
	};
}
function relateLicense(graph, id, type, { expression, isNone = false, comment }) {
	const to = expression === null ? isNone ? NONE.license : NO_ASSERTION.license : graph.add(["license", expression], {
		type: "simplelicensing_LicenseExpression",
		simplelicensing_licenseExpression: visible(expression, LENGTHS.quote)
	});
	graph.relate(id, type, [to], comment === void 0 ? {} : { comment });
}
/** What a repo was made from, trained and evaluated on: packages of their own, and how they hang together. */
function addLineage(report, graph, packages, repo, own) {
	const { lineage } = repo;
	const kin = lineage.ancestors.filter(({ status }) => status !== "not-a-repo");
	const idOf = /* @__PURE__ */ new Map();
	for (const ancestor of kin) {
		const used = [...packages].find(([one]) => isSame(one.repo, ancestor));
		idOf.set(ancestor, used?.[1] ?? addAncestor(report, graph, ancestor));
	}
	const present = ({ canonicalId, id }) => canonicalId ?? id;
	for (const ancestor of kin) {
		const child = kin.find((other) => other.kind === "model" && present(other) === ancestor.of);
		const from = ancestor.of === repo.id ? own : child === void 0 ? null : idOf.get(child);
		const to = idOf.get(ancestor);
		if (from === null || from === to) continue;
		const isData = ancestor.kind === "dataset" || ancestor.relation === "trained-on";
		graph.relate(from, isData ? "trainedOn" : "descendantOf", [to], {
			...isData || ancestor.relation === "unknown" ? {} : { comment: `As ${ancestor.relation}.` },
			...lineage.complete ? {} : { completeness: "incomplete" }
		});
	}
	const data = [...packages].filter(([one]) => one.repo.kind === "dataset");
	for (const name of new Set(repo.kind === "model" ? evaluatedOn(repo.record?.card ?? null) : [])) {
		const used = data.find(([one]) => one.repo.id === name || one.repo.requestedAs.some(({ id }) => id === name));
		const known = kin.find((ancestor) => ancestor.kind === "dataset" && [ancestor.id, present(ancestor)].includes(name));
		const to = used?.[1] ?? (known === void 0 ? void 0 : idOf.get(known));
		if (to !== void 0) graph.relate(own, "testedOn", [to]);
	}
}
/** Which commit of it was built upon nobody says, so that it has none. */
function addAncestor(report, graph, ancestor) {
	const { hub } = report.run;
	const repo = {
		kind: ancestor.kind,
		id: ancestor.canonicalId ?? ancestor.id
	};
	const ref = purlOf(repo, null, hub);
	const shared = {
		name: visible(repo.id, LENGTHS.id),
		...ancestor.status === "found" ? {} : { comment: "Its child names it; the Hub did not show it." },
		software_packageUrl: ref,
		software_downloadLocation: repoUrl(hub, repo),
		software_homePage: repoUrl(hub, repo)
	};
	const id = graph.add(pathOf(repo, ref), repo.kind === "dataset" ? {
		type: "dataset_DatasetPackage",
		...shared,
		software_primaryPurpose: "data",
		dataset_datasetType: ["noAssertion"]
	} : {
		type: "ai_AIPackage",
		...shared,
		software_primaryPurpose: "model"
	});
	relateLicense(graph, id, "hasDeclaredLicense", declaredLicense(ancestor.license, null));
	relateLicense(graph, id, "hasConcludedLicense", {
		expression: null,
		comment: "It was not reviewed itself."
	});
	return id;
}

// src/render/formats/summary.ts
/** Job summaries of one step together. */
const LIMIT = 1048576;
var summary_default = defineRenderer({
	id: "summary",
	title: "Markdown for a job summary",
	mediaType: "text/markdown",
	/** `limit` is in bytes of UTF-8. */
	render: (report, options = {}) => pageOf(report, options, options.limit ?? LIMIT, bytesOf, true)
});

// src/render/terminal.ts
const STYLES$1 = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	cyan: 36
};
function terminalOf(colour, width) {
	return {
		paint: (style, text) => colour && text !== "" ? `\u001b[${STYLES$1[style]}m${text}\u001b[0m` : text,
		width: width ?? 1e400
	};
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
/** Columns that a text takes. */
function widthOf(text) {
	let width = 0;
	for (const character of text) width += /\p{M}|\ufe0f/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
}
/** The text filled with spaces, or cut with an ellipsis, to exactly so many columns. */
function fillTo(text, columns) {
	if (widthOf(text) <= columns) return text + " ".repeat(columns - widthOf(text));
	let kept = "";
	for (const character of text) {
		if (widthOf(kept + character) > columns - 1) break;
		kept += character;
	}
	return fillTo(`${kept}…`, columns);
}
/** Lines of at most `columns`; a word that is longer has a line of its own. */
function wrapped(text, columns) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && widthOf(line) + 1 + widthOf(word) > columns) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
/** Narrower than this a column tells nothing. */
const NARROWEST = 8;
const GAP = 2;
/** Cells in columns, each as wide as its widest cell. */
function aligned(rows) {
	const widths = widthsOf(rows);
	return rows.map((row) => widths.map((width, column) => fillTo(row[column] ?? "", width)));
}
/** Columns that aligned rows take with the gaps between them. */
function widthOfRows(rows) {
	return sumOf(widthsOf(rows));
}
/**
* Cells in columns that are together at most `room` wide: the widest give way first, and what does not fit into a cell goes on in
* further lines of it. For each row its lines.
*/
function alignedWithin(rows, room) {
	const widths = widthsOf(rows);
	const shrink = (narrowest) => {
		while (sumOf(widths) > room) {
			const widest = Math.max(...widths.filter((width, column) => width > narrowest[column]));
			if (widest === -1e400) return;
			widths[widths.findIndex((width, column) => width === widest && width > narrowest[column])]--;
		}
	};
	shrink(widthsOf(rows.flatMap((row) => wordsOf(row))));
	shrink(widths.map(() => NARROWEST));
	return rows.map((row) => {
		const cells = widths.map((width, column) => wrapped(row[column] ?? "", width));
		return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) => widths.map((width, column) => fillTo(cells[column][line] ?? "", width)));
	});
}
/** The words of each cell, one a row. */
function wordsOf(row) {
	const words = row.map((cell) => cell.split(" "));
	const most = Math.max(...words.map(({ length }) => length));
	return Array.from({ length: most }, (_, at) => words.map((some) => some[at] ?? ""));
}
function widthsOf(rows) {
	const columns = Math.max(...rows.map((row) => row.length));
	return Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
}
const sumOf = (widths) => widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));

// src/render/formats/text.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	note: "cyan"
};
const SIGNS = {
	error: ["✗", "red"],
	warning: ["!", "yellow"],
	unchecked: ["?", "yellow"],
	note: ["✓", "green"],
	clear: ["✓", "green"],
	removed: ["-", "dim"]
};
const WORDS$1 = {
	fail: ["FAIL", "red"],
	pass: ["PASS", "green"],
	inconclusive: ["UNDECIDED", "yellow"]
};
/** Backticks mark code in messages; on a colour terminal the colour does. */
const CODE = /`([^`]+)`/g;
var text_default = defineRenderer({
	id: "text",
	title: "Text for a terminal",
	mediaType: "text/plain",
	/** `limit` is in UTF-16 code units. */
	render(report, options = {}) {
		const terminal = terminalOf(options.colour ?? false, options.width);
		const rows = rowsOf(report);
		const lines = [
			findingsByFile(report, terminal),
			notesByRule(report, terminal),
			table(rows, terminal),
			audit(report, terminal),
			notChecked(report, terminal),
			proposal(report, terminal),
			closing(report, rows, terminal)
		].filter((part) => part.length > 0).map((part) => part.join("\n")).join("\n\n").split("\n").map((line) => line.replace(/^(\s*):(?=:)/, "$1\\:").trimEnd());
		return cut(`${lines.join("\n")}\n`, options.limit ?? 1e400);
	}
});
/** More notes than this are told by rule: they must not bury what has to change. */
const MOST_NOTES = 3;
function findingsByFile(report, terminal) {
	const groups = inFull(groupsOf(report));
	const files = /* @__PURE__ */ new Map();
	for (const group of groups) {
		const path = group.places[0]?.path ?? "";
		files.set(path, [...files.get(path) ?? [], group]);
	}
	return [...files].sort(([a], [b]) => compareText(a, b)).flatMap(([path, inFile], index) => [
		...index === 0 ? [] : [""],
		terminal.paint("bold", path === "" ? "This run" : logLine(path, LENGTHS.path)),
		...inFile.sort((a, b) => firstOf((a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0))).map((group) => finding(group, terminal)).flatMap((one, at, all) => [
			...isSameButMessage(one, all[at - 1]) ? [] : [one.head],
			...one.message,
			...isSameButMessage(one, all[at + 1]) ? [] : one.rest
		])
	]);
}
function inFull(groups) {
	const active = groups.filter((group) => group.state === "active");
	return active.filter(({ severity }) => severity !== "note").length < active.length - MOST_NOTES ? active.filter(({ severity }) => severity !== "note") : active;
}
/** Notes by rule, one line each, where they are too many to be told one by one. */
function notesByRule(report, terminal) {
	const active = groupsOf(report).filter((group) => group.state === "active");
	const told = new Set(inFull(active));
	const rules = /* @__PURE__ */ new Map();
	for (const group of active.filter((candidate) => !told.has(candidate))) {
		const places = group.places.map(({ path, line }) => `${path}:${line}`);
		rules.set(group.rule, [...rules.get(group.rule) ?? [], ...places]);
	}
	if (rules.size === 0) return [];
	return [
		terminal.paint("bold", "Notes"),
		...[...rules].flatMap(([rule, places]) => {
			const title = report.rules.find(({ id }) => id === rule)?.title ?? rule;
			const shown = places.slice(0, 3).join(", ");
			const more = places.length > 3 ? ` and ${count(places.length - 3, "more place")}` : "";
			const where = places.length === 0 ? "" : ` in ${shown}${more}`;
			return [`  ${terminal.paint(STYLES.note, rule)}`, ...indented(`${title}${where}`, terminal)];
		}),
		...indented("`model-review rules <ID>` says why; other formats list each with its fix", terminal, "dim")
	];
}
/** Whether two of one rule at one place differ in what they say alone: the rest is then told once for both. */
function isSameButMessage(one, other) {
	return other !== void 0 && one.head === other.head && one.rest.join("\n") === other.rest.join("\n");
}
function finding(group, terminal) {
	const [place, ...others] = group.places;
	const at = place === void 0 ? "" : `${place.line}:${place.column}${place.cell === null ? "" : ` cell ${place.cell + 1}`}`;
	const repo = group.repo === null ? "" : `  ${logLine(group.repo.id, LENGTHS.id)}`;
	const head = `  ${at.padEnd(8)}  ${terminal.paint(STYLES[group.severity], group.severity.padEnd(7))}  ${terminal.paint("bold", group.rule)}${repo}`;
	const also = others.map((other) => `${other.path}:${other.line}`);
	const rest = [
		...fixOf(group.fix, terminal),
		...group.evidence.slice(0, 2).flatMap((one) => {
			const quote = one.quote === null ? "" : `: ${one.quote}`;
			return indented(`seen in ${evidenceText(one)}${quote}${one.url === null ? "" : ` ${one.url}`}`, terminal, "dim");
		}),
		...also.length === 0 ? [] : indented(`also ${also.slice(0, 5).join(", ")}${also.length > 5 ? ` and ${also.length - 5} more` : ""}`, terminal, "dim")
	];
	return {
		head,
		message: indented(group.message, terminal),
		rest
	};
}
const INDENT = " ".repeat(12);
function indented(text, terminal, style) {
	return wrapped(logLine(text), Math.max(30, terminal.width - INDENT.length)).map((line) => INDENT + (style === void 0 ? coded(line, terminal) : terminal.paint(style, line)));
}
/** Code in the colour for code, where there are colours. */
function coded(line, terminal) {
	return terminal.paint("cyan", "x") === "x" ? line : line.replace(CODE, (_, code) => terminal.paint("cyan", code));
}
/** A fix that is to be pasted keeps its lines. */
function fixOf(fix, terminal) {
	if (fix === null) return [];
	const [first, ...rest] = cut(fix, LENGTHS.paste).split(/\r?\n/);
	return [...indented(`fix: ${first}`, terminal), ...rest.filter((line) => line.trim() !== "").map((line) => `${INDENT}  ${logLine(line)}`)];
}
function table(rows, terminal) {
	if (rows.length === 0) return [];
	const isComparison = rows.some((row) => row.change !== null);
	const names = [
		"",
		...isComparison ? ["Change"] : [],
		"Repository"
	];
	const cells = rows.map((row) => [
		SIGNS[row.standing][0],
		...isComparison ? [row.change ?? ""] : [],
		nameOf(row),
		...factsOf(row)
	]);
	const titles = [...names, ...FACTS];
	if (widthOfRows([titles, ...cells]) > terminal.width) return narrowTable(rows, terminal);
	const [head, ...lines] = aligned([titles, ...cells]);
	return [terminal.paint("bold", head.join("  ").trimEnd()), ...lines.map((line, index) => [
		signed(line[0], rows[index], terminal),
		...line.slice(1, names.length),
		...marked(line.slice(names.length), rows[index], terminal)
	].join("  "))];
}
/** Where the columns do not fit: each name in a line of its own, never cut, and what is told of it below. */
function narrowTable(rows, terminal) {
	const [head, ...lines] = alignedWithin([FACTS, ...rows.map(factsOf)], terminal.width - 3);
	return [terminal.paint("bold", `   ${head[0].join("  ").trimEnd()}`), ...lines.flatMap((cells, index) => {
		const row = rows[index];
		const change = row.change === null ? "" : `, ${row.change}`;
		return [`${signed(SIGNS[row.standing][0], row, terminal)}  ${nameOf(row)}${change}`, ...cells.map((line) => `   ${marked(line, row, terminal).join("  ")}`).filter((line) => line.trim() !== "")];
	})];
}
const FACTS = [
	"License",
	"Documentation",
	"Risk",
	"Pinned"
];
function factsOf({ license, documentation, risk, pin }) {
	return [
		license,
		documentation,
		risk,
		pin
	].map(({ text }) => logLine(text).replace(CODE, "$1"));
}
function nameOf({ repo }) {
	return `${logLine(repo.id, LENGTHS.id)}${repo.kind === "model" ? "" : ` (${repo.kind})`}`;
}
function signed(sign, { standing }, terminal) {
	return terminal.paint(SIGNS[standing][1], sign);
}
function marked(texts, { license, documentation, risk, pin }, terminal) {
	return [
		license,
		documentation,
		risk,
		pin
	].map(({ mark }, at) => mark === "error" || mark === "warning" ? terminal.paint(STYLES[mark], texts[at]) : texts[at]);
}
/** Worth saying where there is a choice of where to begin. */
function audit({ auditFirst = [] }, terminal) {
	if (auditFirst.length < 2) return [];
	const lines = auditFirst.map((entry, index) => `${index + 1}. ${logLine(entry.id, LENGTHS.id)}: ${reachWords(entry)}`);
	return [terminal.paint("bold", "Audit first"), ...lines.flatMap((line) => {
		const [first, ...more] = wrapped(line, Math.max(30, terminal.width - 5));
		return [`  ${first}`, ...more.map((one) => `     ${one}`)];
	})];
}
function notChecked(report, terminal) {
	const gaps = gapsOf(report);
	const lines = [
		...gaps.unavailable.map((repo) => `${repo.id}: the Hub did not answer${repo.cause === null ? "" : `, ${repo.cause}`}`),
		...gaps.notVisible.map((repo) => `${repo.id}: ${MISSING_OR_PRIVATE}`),
		...gaps.mishaps.map((mishap) => `${mishap.where}: failed, ${mishap.message}`),
		...gaps.blindSpots.map((spot) => `${spot.path}:${spot.line}: ${BLIND_SPOT_REASONS[spot.reason]}, ${spot.text}`),
		...gaps.partial.map(({ repo, open }) => `${repo.id}: not known: ${listed(open)}`),
		...gaps.unread.map((file) => `${file.path}: not read, ${SKIP_REASONS[file.reason]}`)
	];
	if (lines.length === 0) return [];
	const most = 20;
	const rest = lines.length > most ? [`  and ${lines.length - most} more`] : [];
	const shown = lines.slice(0, most).flatMap((line) => {
		const [first, ...more] = wrapped(logLine(line, LENGTHS.quote), Math.max(30, terminal.width - 6));
		return [`  ${first}`, ...more.map((one) => `      ${one}`)];
	});
	return [
		terminal.paint("bold", "Not checked"),
		...shown,
		...rest
	];
}
function proposal(report, terminal) {
	if (report.proposal == null) return [];
	const { problems, vanish, appear } = report.proposal;
	const line = (sign, { severity, rule, repo }) => `${sign} ${severity}  ${rule}${repo === null ? "" : `  ${repo.id}`}`;
	const lines = [
		proposalSentences(report, report.proposal).join(" "),
		...problems.map(({ source, line: at, column, message }) => `${source}:${at}:${column}: ${message}`),
		...vanish.map((one) => line("-", one)),
		...appear.map((one) => line("+", one))
	].flatMap((one) => wrapped(logLine(one), Math.max(30, terminal.width - 2)));
	return [terminal.paint("bold", "The policy as proposed"), ...lines.map((one) => `  ${coded(one, terminal)}`)];
}
function closing(report, rows, terminal) {
	const [word, style] = WORDS$1[report.verdict];
	const { detail, scope } = headlineOf(report, rows);
	const gaps = gapPhrases(gapsOf(report));
	const excepted = report.findings.filter((finding) => finding.state === "excepted").length;
	const sentences = [
		...detail === "" ? [] : [`${capitalised(detail)}.`],
		...scope,
		...excepted > 0 ? [`${count(excepted, "finding")} accepted by an exception.`] : [],
		...gaps.length > 0 ? [`Not checked: ${gaps.join(", ")}.`] : [],
		...report.policyImplicit ? ["No policy file: the recommended preset applies and only warns."] : [],
		`${count(report.run.scanned.files, "file")} read, ${count(usesOf(report).length, "reference")}.`,
		...outsideNotes(report)
	];
	return wrapped(logLine(sentences.join(" ")), terminal.width - word.length - 2).map((line, index) => `${index === 0 ? terminal.paint(style, terminal.paint("bold", word)) : " ".repeat(word.length)}  ${line}`);
}

// src/render/manifests.ts
/**
* The files that use models and datasets, with the package URL of each at its commit and of what these were made from, in the
* form of GitHub's dependency submission. Only what the Hub has shown to be there is handed in.
*/
function manifestsOf(report) {
	const { hub } = report.run;
	const manifests = /* @__PURE__ */ new Map();
	const found = report.repos.filter(({ status }) => status === "found");
	for (const repo of found) {
		const purl = purlOf(repo, repo.record?.commit ?? null, hub);
		for (const path of new Set(referencesTo(report, repo).flatMap(({ path, usage }) => usage === "use" ? [path] : []))) {
			const manifest = manifests.get(path) ?? {
				name: path,
				file: { source_location: path },
				resolved: {}
			};
			manifests.set(path, manifest);
			addAncestors(manifest, repo, hub);
			const parents = parentsOf(repo, repo.id, hub);
			manifest.resolved[purl] = {
				package_url: purl,
				relationship: "direct",
				scope: "runtime",
				...parents.length === 0 ? {} : { dependencies: parents }
			};
		}
	}
	return Object.fromEntries([...manifests].sort(([a], [b]) => compareText(a, b)));
}
function parentsOf({ lineage }, child, hub) {
	return lineage.ancestors.filter(({ of, status }) => of === child && status === "found").map(({ kind, id, canonicalId }) => purlOf({
		kind,
		id: canonicalId ?? id
	}, null, hub)).sort(compareText);
}
/** Ancestors are known by name only: which commit a repo was made from nobody tells. */
function addAncestors(manifest, repo, hub) {
	for (const { kind, id, canonicalId, status } of repo.lineage.ancestors) {
		if (status !== "found") continue;
		const name = canonicalId ?? id;
		const purl = purlOf({
			kind,
			id: name
		}, null, hub);
		const parents = parentsOf(repo, name, hub);
		manifest.resolved[purl] ??= {
			package_url: purl,
			relationship: "indirect",
			scope: "runtime",
			...parents.length === 0 ? {} : { dependencies: parents }
		};
	}
}

// src/render/annotations.ts
/** What GitHub shows of one step; it drops the rest without a word. */
const STEP_BUDGET = {
	error: 10,
	warning: 10,
	notice: 10
};
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/**
* The findings that count as annotations, one per line of a file, worst first. Where there are more of a level than the budget
* has room for, its last annotation says how many are missing.
*/
function annotationsOf(report, budget = STEP_BUDGET) {
	const remarks = report.findings.filter((finding) => finding.state === "active").flatMap(remarksOf);
	const lines = /* @__PURE__ */ new Map();
	for (const remark of remarks) {
		const key = remark.path === null ? JSON.stringify(remark.finding) : JSON.stringify([remark.path, remark.line]);
		lines.set(key, [...lines.get(key) ?? [], remark]);
	}
	const merged = [...lines.values()].map((onLine) => ({
		...mergedOf(onLine),
		isMain: onLine.some((remark) => remark.isMain)
	}));
	merged.sort((a, b) => Number(b.isMain) - Number(a.isMain));
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => {
		return within(merged.filter((one) => one.annotation.level === level).map((one) => one.annotation), level, budget[level]);
	});
}
function remarksOf(finding) {
	const { location, related } = finding;
	if (location === null) return [{
		finding,
		path: null,
		line: 0,
		isMain: true
	}];
	const others = related.filter(({ role }) => role === "also-here");
	return [{
		finding,
		path: location.path,
		line: location.line,
		isMain: true
	}, ...others.map(({ path, line }) => ({
		finding,
		path,
		line,
		isMain: false
	}))];
}
function mergedOf(remarks) {
	const inOrder = [...remarks].sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity));
	const [first] = inOrder;
	const { finding, path, line } = first;
	const ids = [...new Set(inOrder.map((one) => one.finding.repo?.id ?? ""))].filter((id) => id !== "");
	const rules = [...new Set(inOrder.map((one) => one.finding.rule))];
	const subject = ids.length === 0 ? "" : `${listedUpTo(ids, 2)}: `;
	const { location } = finding;
	const isOneLine = location !== null && location.endLine === location.line;
	return { annotation: {
		level: LEVELS[finding.severity],
		title: logLine(`${subject}${listedUpTo(rules.map(patternOf), 3)}`, LENGTHS.path),
		message: inOrder.map((one) => logLine(sentenceOf(one.finding, ids.length > 1))).join("\n"),
		place: path === null ? null : {
			path,
			line,
			endLine: first.isMain && location !== null ? location.endLine : line,
			columns: first.isMain && isOneLine ? {
				start: location.column,
				end: Math.max(location.column, location.endColumn - 1)
			} : null
		}
	} };
}
function sentenceOf(finding, withSubject) {
	const subject = withSubject && finding.repo !== null ? `${finding.repo.id}: ` : "";
	const fix = finding.fix === null ? "" : ` Fix: ${inOneLine(finding.fix)}`;
	return `${subject}${finding.message}${fix} (${finding.rule})`;
}
/** Lines to paste would lose their shape here: they are told where they stand. */
function inOneLine(fix) {
	const { said, paste } = remedyOf(fix);
	if (paste === null) return said;
	return said === "" ? paste.replace(/\s*\n\s*/g, " ") : `${said.replace(/:\s*$/, "")} (the job summary has it to paste).`;
}
function within(annotations, level, most) {
	if (annotations.length <= most) return [...annotations];
	if (most <= 0) return [];
	const rest = annotations.slice(most - 1);
	const noun = level === "notice" ? "note" : level;
	const paths = [...new Set(rest.map((one) => one.place?.path ?? "the run"))].sort(compareText);
	return [...annotations.slice(0, most - 1), {
		level,
		title: `${capitalised(count(rest.length, "more line"))} with ${plural(noun)}`,
		message: logLine(`In ${listedUpTo(paths, 5)}. The job summary has them all.`),
		place: null
	}];
}

// src/render/issue.ts
/**
* What changed upstream, and what is wrong, as an issue: errors, and warnings about drift. Notes are listed beside these and open
* nothing: a branch moves with every word of a card. Null where there is nothing to open one for.
*/
function issuePageOf(report, options) {
	const groups = groupsOf(report).filter(({ state }) => state === "active");
	const told = groups.filter(({ severity, rule }) => severity === "error" || severity === "warning" && isDrift(rule));
	if (told.length === 0) return null;
	const drift = told.filter(({ rule }) => isDrift(rule));
	const others = told.filter(({ rule }) => !isDrift(rule));
	const notes = groups.filter(({ severity, rule }) => severity === "note" && isDrift(rule));
	const keys = told.map(({ rule, repo, subject, severity, places }) => JSON.stringify([
		rule,
		severity,
		subject,
		repo === null ? places[0]?.path ?? "" : `${repo.kind}:${repo.id}`
	]));
	const title = titleOf(drift, others);
	return {
		title,
		fingerprint: digestOf([...new Set(keys)].sort(compareText)).slice(0, 16),
		about: aboutOf(report, told),
		text: (limit) => textOf$1(report, options, {
			title,
			drift,
			others,
			notes
		}, limit)
	};
}
/** What is said once nothing is wrong any more: in place of the text, and as comments on closing and opening again. */
function issueWordsOf(options) {
	const run = linkDestination(options.runUrl ?? null, [options.runUrl]);
	const by = run === null ? "the last review" : `[the last review](${run})`;
	return {
		resolved: `### ✅ Resolved\n\nNothing that this issue was about was found by ${by}. It is opened again when something is.\n`,
		closing: `Resolved: ${by} found nothing of this any more.`,
		reopening: `There is something to look at again: see the text above, written anew by ${by}.`
	};
}
/** Repositories that a review could not look at, as `kind:id`. */
function unseenBy(report) {
	return report.repos.filter(({ status }) => status !== "found").flatMap(({ kind, id, requestedAs }) => [id, ...requestedAs.map((asked) => asked.id)].map((name) => `${kind}:${name}`));
}
function titleOf(drift, others) {
	const repos = new Set(drift.map(({ repo }) => repo === null ? "" : `${repo.kind}:${repo.id}`)).size;
	const parts = [...repos === 0 ? [] : [`${count(repos, "repository")} changed since ${repos === 1 ? "it was" : "they were"} locked`], ...others.length === 0 ? [] : [`${count(others.length, "other error")}`]];
	return `Model review: ${repos === 0 ? count(others.length, "error") : listed(parts)}`;
}
function aboutOf(report, groups) {
	const names = groups.flatMap(({ repo }) => {
		if (repo === null) return [];
		const same = report.repos.find(({ kind, id }) => kind === repo.kind && id === repo.id);
		return [repo.id, ...(same?.requestedAs ?? []).map(({ id }) => id)].map((id) => `${repo.kind}:${id}`);
	});
	return [...new Set(names)].sort(compareText);
}
function textOf$1(report, options, { title, drift, others, notes }, limit) {
	const target = {
		hub: report.run.hub,
		sourceUrl: options.sourceUrl ?? null
	};
	const entry = (group) => entryOf(report, group, target);
	const section = (noun, priority, open, groups) => ({
		noun,
		priority,
		open,
		close: "",
		entries: groups.map(entry)
	});
	const worst = [...drift, ...others].some(({ severity }) => severity === "error") ? "❌" : "⚠️";
	const unseen = report.repos.filter(({ status }) => status !== "found");
	return fit({
		head: `### ${worst} ${title}\n\n${drift.length === 0 ? "" : "To accept a change, run `model-review lock` and commit the difference; to go back, pin the commit that is named. "}This issue is rewritten by each review and closes itself when all of it is resolved. Close it to say that it is known: it then stays closed until something else is found.\n`,
		sections: [
			section("change", 0, "\n#### Changed upstream\n\n", drift),
			section("error", 1, "\n#### Errors\n\n", others),
			{
				...section("note", 3, "\n<details><summary>Also moved</summary>\n\n", notes),
				close: "\n</details>\n"
			},
			{
				noun: "repository",
				priority: 2,
				open: "\n#### Not looked at\n\nNothing is known of these now, so what was found of them before is not resolved.\n\n",
				close: "",
				entries: unseen.map(({ id, cause }) => ({ full: `- ${codeSpan(id)}${cause === null ? "" : `: ${markdownText(cause, LENGTHS.quote)}`}\n` }))
			}
		],
		foot: (leftOut) => footOf(report, options, leftOut)
	}, limit, charactersOf);
}
/** A finding; lines of a text that came and went stand below it as a difference. */
function entryOf(report, group, target) {
	const isLine = ({ source, quote }) => source === "license-file" && /^[+-] /.test(quote ?? "");
	const lines = group.evidence.filter(isLine).map(({ quote }) => quote);
	const evidence = group.evidence.filter((one) => !isLine(one));
	const entry = findingEntry(report, {
		lead: {
			...group,
			evidence
		},
		also: []
	}, target, false);
	if (lines.length === 0) return entry;
	const block = codeFence(lines.join("\n"), "diff").split("\n").map((line) => `  ${line}`).join("\n");
	return {
		...entry,
		full: `${entry.full}\n${block}\n\n`
	};
}
function footOf(report, options, leftOut) {
	const run = linkDestination(options.runUrl ?? null, [options.runUrl]);
	const missing = leftOut.filter(({ number }) => number > 0).map(({ noun, number }) => count(number, noun));
	const cut = missing.length === 0 ? "" : `\n**Left out for length:** ${listed(missing)}; the report of the run has everything.\n`;
	const version = `model-review ${markdownText(report.tool.version, LENGTHS.name)}`;
	return `${cut}\n<sub>${markdownProse(`${count(report.run.scanned.files, "file")} read.`)} ${version}${run === null ? "" : `, [this run](${run})`}</sub>\n`;
}

// src/render/suggestion.ts
/** Characters that whole lines may have: longer ones hide what changes. */
const LONGEST = 4e3;
/**
* The text of a review comment that offers other lines in the place of those it stands at. Null where what would be written
* could not be seen for what it is.
*/
function renderSuggestion(replacement, reasons) {
	if (replacement.length > LONGEST || !isPlain(replacement)) return null;
	const longest = Math.max(2, ...(replacement.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${[...new Map(reasons.map((reason) => [reason.message, reason])).values()].map(({ rule, message }) => `${markdownProse(message)} (${codeSpan(rule)})`).join("\n\n")}\n\n${fence}suggestion\n${replacement}\n${fence}`;
}

// src/render/audit-log.ts
/** One run as one line of an audit log. `previous`: SHA-256 of the line before it; null for the first. */
function auditEntry(report, context, previous) {
	const told = toReportV1(report);
	const { repository, event, base, head, branch, hub, policy, policyImplicit, enforcement, baseline } = told.run;
	const numberOf = (key, value) => told.findings.filter((finding) => finding[key] === value && (key === "state" || finding.state === "active")).length;
	return {
		version: 1,
		time: context.time,
		actor: context.actor,
		job: context.job,
		tool: told.tool,
		run: {
			repository,
			event,
			base,
			head,
			branch
		},
		tree: context.tree,
		asked: context.asked,
		hub,
		snapshot: context.snapshot,
		policy,
		policyImplicit,
		enforcement,
		baseline: baseline === null ? null : {
			source: baseline.source,
			ref: baseline.ref,
			sha256: baseline.sha256
		},
		repos: told.repos.map(({ kind, id, status, commit }) => ({
			kind,
			id,
			status,
			commit
		})),
		findings: told.findings.map(({ rule, severity, state, subject, repo, location, evidence }) => ({
			rule,
			severity,
			state,
			subject,
			repo: repo === null ? null : `${repo.kind}:${repo.id}`,
			place: location === null ? null : `${location.path}:${location.line}`,
			evidence: evidence.length === 0 ? null : digestOf(evidence)
		})),
		counts: {
			references: told.references.length,
			error: numberOf("severity", "error"),
			warning: numberOf("severity", "warning"),
			note: numberOf("severity", "note"),
			excepted: numberOf("state", "excepted"),
			preexisting: numberOf("state", "preexisting")
		},
		verdict: told.verdict,
		reason: told.reason,
		report: reportDigest(report),
		previous
	};
}
/**
* SHA-256 of a report's JSON without what a replay cannot have: how many requests it took, and what a policy that was not yet in
* force would have said.
*/
function reportDigest(report) {
	const told = toReportV1(report);
	return digestOf({
		...told,
		run: {
			...told.run,
			requests: null
		},
		proposal: null
	});
}
/** SHA-256 of a line without its line feed, as the next line names it. */
function lineDigest(line) {
	return createHash("sha256").update(line).digest("hex");
}
/** What is wrong with the chain of a log, with the line (1-based) where it shows. */
function chainProblems(lines) {
	return lines.flatMap((text, index) => {
		const line = index + 1;
		const entry = parsed(text);
		if (entry === null) return [{
			line,
			message: "this is not an entry of an audit log"
		}];
		const before = lines[index - 1];
		const expected = before === void 0 ? null : lineDigest(before);
		if (entry["previous"] === expected) return [];
		return [{
			line,
			message: before === void 0 ? "lines before this one are gone" : "the line before this one was changed, put in or taken out"
		}];
	});
}
/** An entry that anybody may have written: only its shape is known to be right. */
function readAuditEntry(text) {
	const entry = parsed(text);
	if (entry === null) return { problem: "it is not an entry of an audit log" };
	const problem = PARTS.find(([name, isGood]) => !isGood(entry[name]))?.[0];
	return problem === void 0 ? entry : { problem: `\`${problem}\` is not what it should be` };
}
const isText = (value) => typeof value === "string" && value.length <= 1e4;
const orNull = (check) => (value) => value === null || check(value);
const isDigest = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isCommit = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
const isListOf = (check) => (value) => Array.isArray(value) && value.every(check);
const isShape = (fields) => (value) => isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
/** What a replay rests on. */
const PARTS = [
	["time", (value) => isText(value) && !Number.isNaN(Date.parse(String(value)))],
	["tool", isShape({
		name: isText,
		version: isText
	})],
	["run", isShape({
		repository: orNull(isText),
		event: orNull(isText),
		base: orNull(isText),
		head: orNull(isText),
		branch: orNull(isText)
	})],
	["tree", orNull(isCommit)],
	["asked", isShape({
		policy: orNull(isText),
		policyRef: orNull(isCommit),
		baseline: (value) => value === false || orNull(isText)(value),
		baselineRef: orNull(isCommit),
		lock: orNull(isText),
		compare: orNull(isCommit),
		failOn: (value) => [
			"error",
			"warning",
			"never"
		].includes(String(value)),
		paths: isListOf(isText),
		exclude: isListOf(isText),
		whole: (value) => typeof value === "boolean",
		policies: isListOf(isText)
	})],
	["snapshot", orNull(isDigest)],
	["policy", isListOf(isShape({
		source: isText,
		sha256: isDigest
	}))],
	["findings", isListOf(isShape({
		rule: isText,
		severity: isText,
		state: isText
	}))],
	["verdict", isText],
	["report", isDigest]
];
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return isRecord(value) && value["version"] === 1 ? value : null;
	} catch {
		return null;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/render/fleet/cyclonedx.ts
/**
* One CycloneDX 1.7 bill over all repositories: each repository is an application that depends on the models and data that it
* uses, each of these depends on what it was made from. Places stand as `owner/name/path`.
*/
function fleetCycloneDx(fleet) {
	const hub = fleet.hubs[0] ?? "https://huggingface.co";
	const refs = new Map(fleet.repos.map((repo) => [keyOf(repo), refOf(repo, hub)]));
	const members = fleet.repositories.filter(({ verdict }) => verdict !== "missing");
	const users = usersOf(fleet, refs);
	const root = {
		type: "application",
		"bom-ref": "fleet",
		name: count(members.length, "reviewed repository")
	};
	const components = [...members.map((member) => application(member)), ...fleet.repos.map((repo) => component(repo, refs.get(keyOf(repo)), hub))].sort((a, b) => compareText(a["bom-ref"], b["bom-ref"]));
	const dependencies = [...members.map(({ repository }) => ({
		ref: applicationRef(repository),
		dependsOn: [...users.get(repository) ?? []].sort(compareText)
	})), ...fleet.repos.map((repo) => ({
		ref: refs.get(keyOf(repo)),
		dependsOn: basesOf(repo, refs)
	}))].sort((a, b) => compareText(a.ref, b.ref));
	const isComplete = members.length === fleet.repositories.length && fleet.problems.length === 0 && fleet.repositories.every(({ blindSpots }) => blindSpots === 0) && fleet.totals.standings.unchecked === 0;
	const bom = billOf({
		metadata: {
			tools: { components: [{
				type: "application",
				name: fleet.tool.name,
				version: fleet.tool.version
			}] },
			component: root,
			properties: notCovered(fleet).map((value) => ({
				name: "model-review:not-checked",
				value
			}))
		},
		components,
		dependencies: [{
			ref: "fleet",
			dependsOn: members.map(({ repository }) => applicationRef(repository)).sort(compareText)
		}, ...dependencies],
		compositions: [{
			aggregate: isComplete ? "complete" : "incomplete",
			dependencies: ["fleet"]
		}]
	});
	return `${jsonText(bom)}\n`;
}
const keyOf = ({ kind, id }) => `${kind} ${id}`;
const applicationRef = (repository) => `repository:${repository.split("/").map(percentEncoded).join("/")}`;
/** At its commit where all use the same one. */
function refOf(repo, hub) {
	return purlOf(repo, commitOf(repo), hub);
}
const commitOf = ({ commits }) => commits.length === 1 ? commits[0] : null;
function usersOf(fleet, refs) {
	const users = /* @__PURE__ */ new Map();
	for (const repo of fleet.repos) for (const { repository } of repo.uses) {
		const used = users.get(repository) ?? /* @__PURE__ */ new Set();
		users.set(repository, used.add(refs.get(keyOf(repo))));
	}
	return users;
}
function basesOf(repo, refs) {
	const own = refs.get(keyOf(repo));
	const known = repo.bases.flatMap((base) => refs.get(keyOf(base)) ?? []).filter((ref) => ref !== own);
	return [...new Set(known)].sort(compareText);
}
function application({ repository, head, verdict, findings, blindSpots }) {
	return {
		type: "application",
		"bom-ref": applicationRef(repository),
		name: visible(repository, LENGTHS.path),
		...head === null ? {} : { version: visible(head, LENGTHS.id) },
		properties: [
			{
				name: "model-review:verdict",
				value: verdict
			},
			{
				name: "model-review:findings",
				value: `${findings.error} errors, ${findings.warning} warnings`
			},
			{
				name: "model-review:blind-spots",
				value: String(blindSpots)
			}
		]
	};
}
function component(repo, ref, hub) {
	const commit = commitOf(repo);
	const licenses = licensesOf(repo.license);
	const url = repoUrl(hub, repo, commit);
	return {
		type: COMPONENT_TYPES[repo.kind],
		"bom-ref": ref,
		...nameOf$1(repo),
		...commit === null ? {} : { version: visible(commit, LENGTHS.id) },
		...licenses.length === 0 ? {} : { licenses },
		purl: ref,
		...repo.kind === "dataset" ? { data: [{ type: "dataset" }] } : {},
		externalReferences: [{
			type: "distribution",
			url
		}, ...repo.card === "present" ? [{
			type: "model-card",
			url
		}] : []],
		evidence: { occurrences: repo.uses.flatMap(({ repository, at }) => at.map(({ path, line }) => ({
			location: visible(`${repository}/${path}`, LENGTHS.path * 2),
			line
		}))) },
		properties: propertiesOf(repo)
	};
}
function propertiesOf(repo) {
	return [
		...[
			["status", repo.status],
			["standing", repo.standing],
			["repositories", String(repo.repositories)],
			["places", String(repo.places)],
			["pinned-places", String(repo.pinned)],
			["license:state", repo.license?.state],
			["gated", repo.gated === null ? null : String(repo.gated)],
			["disabled", repo.disabled === null ? null : String(repo.disabled)],
			["remote-code", String(repo.remoteCode)]
		].flatMap(([name, value]) => value == null ? [] : [{
			name: `model-review:${name}`,
			value
		}]),
		...repo.weights.map((format) => ({
			name: "model-review:weights",
			value: visible(format, LENGTHS.name)
		})),
		...repo.commits.slice(1).length === 0 ? [] : repo.commits.map((commit) => ({
			name: "model-review:commit",
			value: visible(commit, LENGTHS.id)
		})),
		...repo.findings.map(({ rule, severity, repositories }) => ({
			name: `model-review:finding:${severity}`,
			value: `${visible(rule, LENGTHS.name)} in ${count(repositories, "repository")}`
		}))
	];
}
function notCovered(fleet) {
	const { missing, inconclusive } = fleet.totals.verdicts;
	const blind = fleet.repositories.reduce((sum, { blindSpots }) => sum + blindSpots, 0);
	return [
		[
			missing,
			"repository",
			"without a report"
		],
		[
			inconclusive,
			"repository",
			"for which the Hub did not fully answer"
		],
		[
			fleet.problems.length,
			"report",
			"that could not be read or does not hold all"
		],
		[
			blind,
			"place",
			NAME_UNREAD
		]
	].filter(([number]) => number > 0).map(([number, noun, what]) => `${count(number, noun)} ${what}`);
}

// src/render/fleet/html.ts
/** What a page shows; the JSON has everything. */
const MOST_ROWS = 2e3;
const MOST_USES = 25;
const MOST_FINDINGS = 6;
const MOST_NAMES = 50;
const WORDS = {
	error: "error",
	warning: "warning",
	unchecked: "not checked",
	note: "passes",
	clear: "passes"
};
const TONES = {
	error: "error-text",
	warning: "warning-text",
	unchecked: "warning-text",
	note: "good-text",
	clear: "good-text"
};
const VERDICT_TONES = {
	fail: "error-text",
	missing: "warning-text",
	inconclusive: "warning-text",
	pass: "good-text"
};
/** All repositories on one page of one file: what to look at first, where each model is used, what changed. */
function fleetHtml(fleet, options) {
	const { totals } = fleet;
	const title = `Models of ${count(totals.repositories, "repository")}`;
	const worst = FLEET_STANDINGS.find((standing) => totals.standings[standing] > 0) ?? "clear";
	const entries = Math.min(MOST_ROWS, fleet.repos.length) + Math.min(MOST_ROWS, fleet.repositories.length);
	return htmlPage(title, [
		`<header><div class="verdict ${worst}"><h1>${title}</h1><p>${headline(fleet)}</p></div></header>`,
		`<main id="main">`,
		filterForm("Models and repositories", "id, license, repository, rule", [
			...Object.values(WORDS),
			"fail",
			"missing",
			"inconclusive",
			"pass"
		], entries),
		section("What changed since the last merge", trend(fleet)),
		repos(fleet, options),
		section("Rules that find most", rules(fleet)),
		repositories(fleet, options),
		section("Reports left out, or not whole", problems(fleet)),
		`</main><footer>model-review ${html(fleet.tool.version, LENGTHS.name)}</footer>`
	]);
}
function headline({ totals }) {
	const { verdicts, standings } = totals;
	const judged = [
		`${verdicts.fail} fail`,
		...verdicts.inconclusive > 0 ? [`${verdicts.inconclusive} inconclusive`] : [],
		...verdicts.missing > 0 ? [`${verdicts.missing} without a report`] : [],
		`${verdicts.pass} pass`
	];
	return [`${listed(judged)}.`, `They use ${count(totals.repos, "Hub repository")} at ${count(totals.places, "place")}: ${standings.error} with errors, ${standings.warning} with warnings, ${standings.unchecked} not checked, ${standings.note + standings.clear} that pass.`].join(" ");
}
function trend({ trend: moved, totals }) {
	if (moved === null) return "";
	const named = (ids) => {
		return `${ids.slice(0, MOST_NAMES).map((id) => `<code>${html(id, LENGTHS.id)}</code>`).join(", ")}${ids.length > MOST_NAMES ? ` and ${ids.length - MOST_NAMES} more` : ""}`;
	};
	const ids = (repos) => named(repos.map(({ id }) => id));
	const names = (members) => named(members.map(({ repository }) => repository));
	const { before } = moved;
	const shown = [
		[
			"Worse",
			moved.repos.worse.length,
			ids(moved.repos.worse)
		],
		[
			"New",
			moved.repos.new.length,
			ids(moved.repos.new)
		],
		[
			"Better",
			moved.repos.better.length,
			ids(moved.repos.better)
		],
		[
			"Gone",
			moved.repos.gone.length,
			ids(moved.repos.gone)
		],
		[
			"Repositories worse",
			moved.repositories.worse.length,
			names(moved.repositories.worse)
		],
		[
			"Repositories better",
			moved.repositories.better.length,
			names(moved.repositories.better)
		],
		[
			"Repositories new",
			moved.repositories.new.length,
			named(moved.repositories.new)
		],
		[
			"Repositories gone",
			moved.repositories.gone.length,
			named(moved.repositories.gone)
		]
	].filter(([, number]) => number > 0);
	const counted = `<p>${count(before.repos, "Hub repository")} before, ${totals.repos} now; ${count(before.findings.error, "error")} before, ${totals.findings.error} now.</p>`;
	if (shown.length === 0) return `${counted}<p>Nothing moved.</p>`;
	return `${counted}<dl>${shown.map(([word, number, list]) => `<dt>${word}: ${number}</dt><dd>${list}</dd>`).join("")}</dl>`;
}
function repos(fleet, options) {
	if (fleet.repos.length === 0) return section("Models and data", "<p>No repository uses a model, dataset or Space.</p>");
	const moves = movesOf(fleet);
	const titles = new Map(fleet.rules.map(({ id, title }) => [id, title]));
	const heads = new Map(fleet.repositories.map(({ repository, head }) => [repository, head]));
	const rows = fleet.repos.slice(0, MOST_ROWS).map((repo) => {
		const url = linkDestination(repoUrl(options.hubUrl, repo), [options.hubUrl]);
		const id = `<code>${html(repo.id, LENGTHS.id)}</code>`;
		const notes = [
			...repo.kind === "model" ? [] : [repo.kind],
			...repo.gated === true ? ["gated"] : [],
			...repo.disabled === true ? ["disabled"] : [],
			...repo.remoteCode ? ["brings its own code"] : [],
			...repo.commits.length > 1 ? [count(repo.commits.length, "commit")] : []
		];
		const search = searchable(repo.id, repo.license?.declared, repo.license?.name, repo.findings.map(({ rule }) => rule).join(" "), repo.uses.map(({ repository }) => repository).join(" "));
		const move = moves.get(`${repo.kind} ${repo.id}`);
		const standing = `${WORDS[repo.standing]}${move === void 0 ? "" : ` <small>${move}</small>`}`;
		return `<tr data-search="${search}" data-standing="${WORDS[repo.standing]}"><td class="${TONES[repo.standing]}">${standing}</td><th scope="row">${url === null ? id : `<a href="${url}">${id}</a>`}${notes.length === 0 ? "" : ` <small>${notes.join(", ")}</small>`}</th><td>${dependents(repo, heads, options)}</td><td>${license(repo)}</td><td>${findings(repo, titles)}</td></tr>`;
	});
	const left = fleet.repos.length - rows.length;
	return section("Models and data", `<div class="scroll" tabindex="0" role="region" aria-label="Table of models and data"><table><caption>Worst first; of these, what most depends on.</caption><thead><tr><th scope="col">Result</th><th scope="col">On the Hub</th><th scope="col">Used by</th><th scope="col">License</th><th scope="col">What counts against it</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>${left > 0 ? `<p>And ${left} more, in the JSON.</p>` : ""}`);
}
function movesOf({ trend: moved }) {
	if (moved === null) return /* @__PURE__ */ new Map();
	const { repos: told } = moved;
	const say = (word, list) => list.map((repo) => [`${repo.kind} ${repo.id}`, word(repo)]);
	return new Map([
		...say(() => "new", told.new),
		...say(({ from }) => `worse, was ${WORDS[from]}`, told.worse),
		...say(({ from }) => `better, was ${WORDS[from]}`, told.better)
	]);
}
function dependents(repo, heads, options) {
	const summary = `${count(repo.repositories, "repository")}, ${count(repo.places, "place")}`;
	const pinned = repo.pinned === 0 ? "none pinned" : `${repo.pinned} pinned`;
	const items = repo.uses.slice(0, MOST_USES).map((use) => `<li>${useOf(use, heads, options)}</li>`);
	const left = repo.uses.length - items.length;
	return `<details><summary>${summary}</summary><ul>${items.join("")}${left > 0 ? `<li>and ${left} more</li>` : ""}</ul></details><small>${pinned}</small>`;
}
function useOf(use, heads, options) {
	const head = heads.get(use.repository) ?? null;
	const base = sourceOf(use.repository, head, options.serverUrl ?? null);
	const places = use.at.slice(0, 3).map(({ path, line }) => {
		const url = linkDestination(sourceUrl(base, path, line), [base]);
		const text = `${html(path, LENGTHS.path)}:${line}`;
		return url === null ? text : `<a href="${url}">${text}</a>`;
	});
	const left = use.places - places.length;
	return `${html(use.repository, LENGTHS.path)} <span class="place soft">${places.join(", ")}${left > 0 ? ` and ${left} more` : ""}</span>`;
}
/** Where the files of a repository stand, if it is one on the server and its commit is known. */
function sourceOf(repository, head, serverUrl) {
	if (serverUrl === null || head === null || !/^[0-9a-f]{40}$/.test(head)) return null;
	if (!/^[A-Za-z0-9-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) return null;
	return `${serverUrl.replace(/\/+$/, "")}/${repository}/blob/${head}`;
}
function license({ license: told, status }) {
	if (told === null) return `<span class="warning-text">${status === "not-visible" ? "not visible" : "not checked"}</span>`;
	const name = told.state === "other-named" ? told.name ?? told.declared : told.expression ?? told.declared;
	const text = name === null ? "none declared" : `<code>${html(name, LENGTHS.name)}</code>`;
	const { deny, unknown } = told.outcomes;
	const denied = [...deny > 0 ? [`<span class="error-text">refused by ${count(deny, "policy")}</span>`] : [], ...unknown > 0 ? [`undecided by ${count(unknown, "policy")}`] : []];
	return `${text}${denied.length === 0 ? "" : `<br><small>${denied.join(", ")}</small>`}`;
}
function findings(repo, titles) {
	const items = repo.findings.slice(0, MOST_FINDINGS).map(({ rule, severity, repositories: number, message, fix }) => {
		const tone = severity === "note" ? "soft" : `${severity}-text`;
		const where = number === repo.repositories ? "" : ` <small>in ${number} of ${repo.repositories}</small>`;
		const fixed = fix === null ? "" : `<p><strong>Fix:</strong> ${htmlProse(fix.split(/\r?\n/)[0], LENGTHS.quote)}</p>`;
		return `<details><summary><span class="${tone}">${html(titles.get(rule) ?? rule, LENGTHS.name)}</span>${where}</summary><p>${htmlProse(message)}</p>${fixed}<p><small>${html(rule, LENGTHS.name)}</small></p></details>`;
	});
	const left = repo.findings.length - items.length;
	const accepted = repo.excepted > 0 ? [`<small>${count(repo.excepted, "finding")} accepted by exceptions</small>`] : [];
	return [
		...items,
		...left > 0 ? [`<small>and ${left} more</small>`] : [],
		...accepted
	].join("");
}
function rules(fleet) {
	if (fleet.rules.length === 0) return "";
	return `<div class="scroll" tabindex="0" role="region" aria-label="Table of rules"><table><thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">Repositories</th><th scope="col">Findings</th></tr></thead><tbody>${fleet.rules.slice(0, MOST_NAMES).map(({ id, title, severity, findings: found, repositories: number }) => `<tr><td class="${severity === "note" ? "soft" : `${severity}-text`}">${severity}</td><th scope="row">${html(title, LENGTHS.name)} <small>${html(id, LENGTHS.name)}</small></th><td>${number}</td><td>${found}</td></tr>`).join("\n")}</tbody></table></div>`;
}
function repositories(fleet, options) {
	const rows = fleet.repositories.slice(0, MOST_ROWS).map((member) => {
		const { repository, verdict, findings: found, enforcement } = member;
		const base = sourceOf(repository, member.head, options.serverUrl ?? null)?.replace("/blob/", "/tree/") ?? null;
		const url = linkDestination(base, [options.serverUrl]);
		const name = html(repository, LENGTHS.path);
		const policy = enforcement === null ? "" : member.policyImplicit ? "no policy file" : html(enforcement, LENGTHS.name);
		return `<tr data-search="${searchable(repository, member.reason)}" data-standing="${verdict}"><td class="${VERDICT_TONES[verdict]}">${verdict}</td><th scope="row">${url === null ? name : `<a href="${url}">${name}</a>`}<span class="place soft">${htmlProse(member.reason, LENGTHS.quote)}</span></th><td>${member.repos}</td><td>${found.error} / ${found.warning} / ${found.note}</td><td>${member.blindSpots}</td><td>${policy}</td></tr>`;
	});
	const left = fleet.repositories.length - rows.length;
	return section("Repositories", `<div class="scroll" tabindex="0" role="region" aria-label="Table of repositories"><table><caption>Those that fail first.</caption><thead><tr><th scope="col">Verdict</th><th scope="col">Repository</th><th scope="col">Models and data</th><th scope="col">Errors / warnings / notes</th><th scope="col">Blind spots</th><th scope="col">Policy</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>${left > 0 ? `<p>And ${left} more, in the JSON.</p>` : ""}`);
}
function problems(fleet) {
	const items = fleet.problems.slice(0, MOST_NAMES).map(({ source, message }) => `<li>${html(source, LENGTHS.path)}: ${html(message, LENGTHS.quote)}</li>`);
	return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}

// src/render/fleet/json.ts
/** The reviews of many repositories as JSON: `docs/fleet-v1.schema.json`. */
function fleetJson(fleet) {
	return `${jsonText(fleet)}\n`;
}

// src/render/fleet/text.ts
/** Lines of the list: the rest stands in the files. */
const MOST_LINES = 20;
/** What a terminal or a log shows: the totals, the worst first, what moved. */
function fleetText({ totals, repos, trend }) {
	const { verdicts, standings } = totals;
	const bad = repos.filter(({ standing }) => standing === "error" || standing === "warning");
	const lines = bad.slice(0, MOST_LINES).map(({ id, standing, repositories, places, findings }) => {
		const rules = findings.filter(({ severity }) => severity === standing).map(({ rule }) => rule);
		return logLine(`  ${standing.padEnd(7)}  ${id}  in ${count(repositories, "repository")} at ${count(places, "place")}: ${rules.join(", ")}`, LENGTHS.message);
	});
	return [
		`${count(totals.repositories, "repository")}: ${verdicts.fail} fail, ${verdicts.inconclusive} inconclusive, ${verdicts.pass} pass, ${verdicts.missing} without a report`,
		`${count(totals.repos, "Hub repository")} at ${count(totals.places, "place")}: ${standings.error} with errors, ${standings.warning} with warnings, ${standings.unchecked} not checked`,
		...lines,
		...bad.length > lines.length ? [`  and ${bad.length - lines.length} more`] : [],
		...trend === null ? [] : [`since the last merge: ${trend.repos.new.length} new, ${trend.repos.gone.length} gone, ${trend.repos.better.length} better, ${trend.repos.worse.length} worse`],
		""
	].join("\n");
}

// src/render/scan.ts
/**
* What a scan alone found: as JSON in the words of report v1 (`version`, `tool`, `scanned`, `references`, `blindSpots`), or as
* lines for a terminal.
*/
function renderScan(result, format, options) {
	if (format === "text") return textOf(result, options.colour);
	const value = {
		version: 1,
		tool: {
			name: "model-review",
			version: options.version
		},
		scanned: result.scanned,
		references: result.references.map(referenceV1),
		blindSpots: result.blindSpots
	};
	return `${JSON.stringify(value, null, 2)}\n`;
}
function textOf({ references, blindSpots, scanned }, colour) {
	const terminal = terminalOf(colour, void 0);
	const shown = references.filter(({ usage }) => usage !== "mention");
	const mentions = references.length - shown.length;
	const rows = shown.map((reference) => [
		logLine(`${reference.path}:${reference.line}`, LENGTHS.path),
		logLine(named(reference), LENGTHS.id),
		reference.usage === "use" ? reference.confidence : reference.usage,
		logLine(reference.library ?? reference.detector, LENGTHS.name)
	]);
	const table = rows.length === 0 ? [] : aligned(rows).map((cells) => cells.join("  ").trimEnd());
	const blind = blindSpots.map(({ path, line, reason, text }) => `${logLine(`${path}:${line}`, LENGTHS.path)}  ${terminal.paint("dim", BLIND_SPOT_REASONS[reason])}  ${logLine(text, 100)}`);
	const unread = scanned.skipped.filter(({ reason }) => reason !== "binary").map(({ path, reason }) => `${logLine(path, LENGTHS.path)}  ${SKIP_REASONS[reason]}`);
	return `${[
		table,
		blind.length === 0 ? [] : [terminal.paint("bold", `Blind spots (${blind.length}): something is loaded whose id is not in the file`), ...blind],
		unread.length === 0 ? [] : [terminal.paint("bold", `Not read (${unread.length})`), ...unread],
		[`${count(shown.length, "reference")} to ${count(new Set(shown.map(({ kind, id }) => `${kind} ${id}`)).size, "repository")}, ${count(mentions, "mention")}, ${count(blindSpots.length, "blind spot")} in ${count(scanned.files, "file")}.`]
	].filter((part) => part.length > 0).map((part) => part.join("\n")).join("\n\n")}\n`;
}
function named({ kind, id, revision }) {
	return `${kind === "model" ? "" : `${kind}:`}${id}${revision === null ? "" : `@${revision}`}`;
}

export { SEVERITIES as A, listedUpTo as B, pageOf as C, headlineOf as D, html_default as E, isOfPart as F, cut as H, compareText as I, count as L, concernsModels as M, tallyOf as N, cyclonedx_default as O, usesOf as P, firstOf as R, markdown_default as S, json_default as T, logLine as U, LENGTHS as V, visible as W, manifestsOf as _, fleetCycloneDx as a, spdx_default as b, lineDigest as c, renderSuggestion as d, issuePageOf as f, annotationsOf as g, STEP_BUDGET as h, fleetHtml as i, activeFindings as j, rowsOf as k, readAuditEntry as l, unseenBy as m, fleetText as n, auditEntry as o, issueWordsOf as p, fleetJson as r, chainProblems as s, renderScan as t, reportDigest as u, text_default as v, bytesOf as w, sarif_default as x, summary_default as y, listed as z };