import { a as quoted, c as isRepoId, i as SECTIONS, o as isCommit, r as pinnedForm, s as isNamespacedId } from "./domain.js";
import { a as compileGlobs, i as compileGlob, l as localPathOf, o as CLAUSES, r as levelOf } from "./policy.js";
import { A as expressionOfHubId, C as dutiesOf, D as territoriesOf, M as formatExpression, O as thresholdsOf, S as clausesOf, T as termsExpression, _ as contradictingTexts, a as excludedAmong, b as FLOWING, c as clarified, d as uncertaintyOf, g as bindingsOf, h as looseningsOf, j as LICENSE_COPY, k as FAMILIES, m as droppedBy, o as isLicenseFile, p as dataLooseningsOf, s as clarificationToPaste, u as decideLicense, w as judgeClauses, x as cellOf, y as inheritedBy } from "./license.js";

// src/check/order.ts
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** Whether a severity is at least as bad as another. */
function isAtLeast(severity, other) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
}
/** Compares by code units, so that the order is the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** The places where a repo is used, the one to show first: uses before mentions, certain before likely, then in reading order. */
function inOrder(references) {
	return [...references].sort((a, b) => Number(a.usage !== "use") - Number(b.usage !== "use") || Number(a.confidence !== "declared") - Number(b.confidence !== "declared") || comparePlaces(a, b) || compareText(`${a.kind}:${a.id}@${a.revision ?? ""}`, `${b.kind}:${b.id}@${b.revision ?? ""}`));
}
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
/** Related places in order, each once, and not the place of the finding itself. */
function distinctPlaces(places, except) {
	const seen = new Set(except === null ? [] : [`${except.path}\0${except.line}`]);
	const kept = [];
	for (const place of places) {
		const key = `${place.path}\0${place.line}`;
		if (!seen.has(key)) kept.push(place);
		seen.add(key);
	}
	return kept;
}
/**
* Worst first; among equals what most places here depend on, then in reading order. `fanIn`: references here by
* `kind:id`.
*/
function sortFindings(findings, fanIn) {
	const weight = ({ repo }) => repo === null ? 0 : fanIn.get(`${repo.kind}:${repo.id}`) ?? 0;
	return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || weight(b) - weight(a) || compareLocations(a.location, b.location) || compareText(a.repo?.id ?? "", b.repo?.id ?? "") || compareText(a.rule, b.rule) || compareText(a.subject ?? "", b.subject ?? "") || compareText(a.state, b.state) || compareText(a.message, b.message) || compareText(a.fix ?? "", b.fix ?? "") || compareText(JSON.stringify(a.related), JSON.stringify(b.related)));
}
function compareLocations(a, b) {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return comparePlaces(a, b);
}

// src/check/verdict.ts
/** The verdict with its reason in one sentence. The only place where it is made. */
function conclude({ findings, repos, mishaps, references }, policy, failOn) {
	const active = findings.filter((finding) => finding.state === "active");
	const failing = failOn === "never" ? [] : active.filter((finding) => isAtLeast(finding.severity, failOn));
	if (failing.length > 0 && policy.enforcement === "enforce") return {
		verdict: "fail",
		reason: sentenceOf(failing, "")
	};
	const unanswered = repos.filter(isUnanswered);
	const held = failing.length === 0 ? "" : ` ${sentenceOf(failing, `, and enforcement is ${policy.enforcement}`)}`;
	if (unanswered.length > 0 && policy.unavailable !== "ignore") return {
		verdict: "inconclusive",
		reason: `${`The Hub did not fully answer for ${unanswered.length} of ${count(repos.length, "repository")}.`}${held}`
	};
	if (mishaps.length > 0) return {
		verdict: "inconclusive",
		reason: `A part of the review failed: ${[...new Set(mishaps.map((mishap) => mishap.where))].join(", ")}.${held}`
	};
	if (held !== "") return {
		verdict: "pass",
		reason: held.trim()
	};
	return {
		verdict: "pass",
		reason: passing(active, repos.length, references)
	};
}
/** The exit code of a verdict: 0 pass, 1 the policy says no, 3 inconclusive where the policy says that this fails. */
function exitCodeOf(verdict, policy) {
	if (verdict === "fail") return 1;
	return verdict === "inconclusive" && policy.unavailable === "fail" && policy.enforcement === "enforce" ? 3 : 0;
}
/** Whether something that was asked about a repo stayed without an answer. */
function isUnanswered(repo) {
	return repo.status === "unavailable" || repo.scan?.status === "unavailable" || repo.owner?.status === "unavailable" || repo.documentation?.card === "unknown" || repo.lineage.ancestors.some(({ status, owner }) => status === "unavailable" || owner?.status === "unavailable");
}
function sentenceOf(failing, ending) {
	const rules = [...new Set(failing.map((finding) => finding.rule))];
	const shown = rules.slice(0, 4).join(", ") + (rules.length > 4 ? ` and ${rules.length - 4} more` : "");
	const errors = failing.filter((finding) => finding.severity === "error").length;
	const others = failing.length - errors;
	return `${[errors > 0 ? count(errors, "error") : "", others > 0 ? count(others, "warning") : ""].filter((part) => part !== "").join(" and ")} (${shown})${ending}.`;
}
function passing(active, repos, references) {
	if (references === 0) return "No model, dataset or Space is used here.";
	const subject = `${count(references, "reference")} to ${count(repos, "repository")}`;
	if (active.length === 0) return `Nothing to say against ${subject}.`;
	const warnings = active.filter((finding) => finding.severity === "warning").length;
	const notes = active.filter((finding) => finding.severity === "note").length;
	const errors = active.length - warnings - notes;
	return `Nothing that fails a run in ${subject}: ${[
		errors > 0 ? count(errors, "error") : "",
		warnings > 0 ? count(warnings, "warning") : "",
		notes > 0 ? count(notes, "note") : ""
	].filter((part) => part !== "").join(", ")}.`;
}
function count(number, noun) {
	if (number === 1) return `1 ${noun}`;
	return `${number} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

// src/check/rule.ts
function defineRule(rule) {
	return rule;
}

// src/check/words.ts
/** A repository for a sentence: its id as code, with its kind unless it is a model. */
function named({ kind, id }) {
	if (kind === "model") return `\`${id}\``;
	return kind === "dataset" ? `dataset \`${id}\`` : `Space \`${id}\``;
}
/** A repository at the start of a sentence. */
function subjectOf(repo) {
	const text = named(repo);
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** The page of a repository, at a commit where one is given. */
function pageOf(hubUrl, { kind, id }, commit = null) {
	const folder = kind === "model" ? "" : kind === "dataset" ? "datasets/" : "spaces/";
	return `${hubUrl.replace(/\/+$/, "")}/${folder}${id}${commit === null ? "" : `/tree/${commit}`}`;
}
/** What the Hub said of a repo, as evidence. */
function saidByHub(hubUrl, repo) {
	const commit = repo.record?.commit ?? null;
	return {
		source: "api",
		url: pageOf(hubUrl, repo, commit),
		commit
	};
}
/** The place of a policy entry in this repository; null where it stands in a preset or in another repository. */
function locationOf$1({ source, line, column }) {
	const path = localPathOf(source);
	return path === null ? null : {
		path,
		line,
		column,
		endLine: line,
		endColumn: column,
		cell: null
	};
}
/** The same as a related place. */
function declaredHere(place) {
	const path = localPathOf(place.source);
	return path === null ? [] : [{
		path,
		line: place.line,
		role: "declared-here"
	}];
}
/** Two or three items and how many more: `a`, `b` and 3 more. */
function someOf(items, most = 3) {
	const shown = items.slice(0, most).join(", ");
	return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
/** Whole days between a moment of the Hub (ISO 8601) and now; null where it is not known. */
function daysSince(moment, now) {
	const then = moment === null ? NaN : Date.parse(moment);
	return Number.isNaN(then) ? null : Math.floor((now.getTime() - then) / 864e5);
}
/** The owner of a namespaced id; null for a legacy one. */
function ownerOf(id) {
	const slash = id.indexOf("/");
	return slash === -1 ? null : id.slice(0, slash);
}

// src/check/rules/adapter-base-mismatch.ts
var adapter_base_mismatch_default = defineRule({
	id: "adapter-base-mismatch",
	title: "Adapter that loads another base than its card names",
	severity: "warning",
	since: "0.1.0",
	why: "What runs is the base that adapter_config.json names. License, documentation and evaluation were read for the base that the card names.",
	fix: "Find out which base is meant, and ask the owner to mend the card or the configuration.",
	needs: ["lineage", "adapter-config"],
	standards: ["G7 SBOM for AI: Models", "CycloneDX: pedigree.ancestors"],
	on: "repo",
	*check({ repo, hubUrl }) {
		const { ancestors } = repo.lineage;
		const parents = ancestors.filter(({ of, depth, kind }) => of === repo.id && depth === 1 && kind === "model");
		const named = parents.filter(({ declaredIn }) => declaredIn === "api" || declaredIn === "card");
		if (named.length === 0) return;
		for (const loaded of parents.filter(({ declaredIn }) => declaredIn === "adapter-config")) {
			const names = someOf(named.map((ancestor) => `\`${presentId(ancestor)}\``));
			const isDerived = ancestors.some(({ of, id, canonicalId }) => of === presentId(loaded) && named.some((ancestor) => presentId(ancestor) === (canonicalId ?? id)));
			yield {
				message: isDerived ? `${subjectOf(repo)} is an adapter of ${names} by its card and loads \`${presentId(loaded)}\`, which is made from it.` : `${subjectOf(repo)} is an adapter of ${names} by its card, and its adapter_config.json loads \`${presentId(loaded)}\`.`,
				...isDerived ? { severity: "note" } : {},
				subject: presentId(loaded),
				evidence: [{
					source: "config",
					url: pageOf(hubUrl, repo, repo.record?.commit ?? null),
					commit: repo.record?.commit ?? null,
					path: "adapter_config.json",
					quote: `"base_model_name_or_path": "${loaded.id}"`
				}]
			};
		}
	}
});
function presentId({ id, canonicalId }) {
	return canonicalId ?? id;
}

// src/check/rules/allow-entry-unused.ts
var allow_entry_unused_default = defineRule({
	id: "allow-entry-unused",
	title: "License that is allowed and not used",
	severity: "note",
	since: "0.1.0",
	why: "An allow list that is longer than what is used lets the next license in without anybody deciding on it.",
	fix: "Delete the entry, unless it is meant for models to come.",
	on: "run",
	closing: true,
	*check({ policy, usedAllowEntries, repos, complete }) {
		if (!complete || !repos.some((repo) => repo.license !== null)) return;
		const lists = [policy.licenses.allow ?? [], ...policy.paths.map((scope) => scope.licenses?.allow ?? [])];
		for (const entry of lists.flat()) {
			const location = locationOf$1(entry);
			if (location === null || usedAllowEntries.has(entry.written)) continue;
			yield {
				message: `No model that is used here has the allowed license ${quoted(entry.written)}.`,
				location,
				subject: entry.written
			};
		}
	}
});

// src/check/license-words.ts
/**
* A license for a sentence, as a policy can name it: the Hub's own id where the card has one that SPDX does not list, else the
* expression, with what the card says where that is something else; where nothing is certain, the value of the card.
*/
function licenseName({ expression, name, declared, state, members, clarifiedBy }) {
	if (expression !== null) {
		if (state === "known" && members === void 0 && clarifiedBy === void 0 && declared !== null && expressionOfHubId(declared.toLowerCase()) === expression) return quoted(declared.toLowerCase(), 120);
		const said = clarifiedBy !== void 0 ? "" : members !== void 0 ? " (a list, of which all apply)" : saidAs(name);
		return `${quoted(expression, 120)}${said}`;
	}
	if (name !== null) return `${quoted("other")} (${quoted(name)})`;
	return declared === null ? "no license" : quoted(declared, 120);
}
function saidAs(name) {
	return name === null ? "" : ` (${quoted(name)} on its card)`;
}
/** From the repo to what it is made of: `a` → `b` → `c`. */
function chainOf(path) {
	return path.map((id) => `\`${id}\``).join(" → ");
}
/** How a repo comes to an ancestor, as a verb and its object: is an adapter for `b`; goes back to `c` (`a` → `b` → `c`). */
function descentOf(path, relations) {
	if (path.length > 2) return `goes back to \`${path.at(-1)}\` (${chainOf(path)})`;
	return `${VERBS[relations.at(-1)] ?? "is made from"} \`${path.at(-1)}\``;
}
const VERBS = {
	adapter: "is an adapter for",
	quantized: "is a quantization of",
	merge: "is merged from"
};
/** Whose license it is, at the start of a sentence. */
function holderOf(repo, { inherited, path, text }) {
	const own = named(repo);
	if (text !== null) return `${quoted(text.path)} of ${own}`;
	if (inherited === null) return own.charAt(0).toUpperCase() + own.slice(1);
	return `${own.charAt(0).toUpperCase()}${own.slice(1)} ${descentOf(path, inherited.relations)}, which`;
}
/** What clauses mean, each with the place in the license: commercial use is not allowed (`noncommercial`, s. 2.a). */
function clauseWords(license, clauses) {
	return clauses.map((clause) => {
		const at = cellOf(license, clause)?.cell[1];
		return `${CLAUSES[clause]} (\`${clause}\`${at === void 0 ? "" : `, ${at}`})`;
	}).join("; ");
}
/** Where a binding license was read. */
function licenseEvidence(hubUrl, repo, { inherited, path, text, license }) {
	const commit = inherited === null ? repo.record?.commit ?? null : null;
	const id = path.at(-1);
	const page = pageOf(hubUrl, {
		kind: inherited === null ? repo.kind : "model",
		id
	}, commit);
	if (text !== null) return {
		source: "license-file",
		url: page,
		commit,
		path: text.path
	};
	return {
		source: "card",
		url: page,
		commit,
		path: "README.md",
		quote: license.declared === null ? null : `license: ${license.declared}${license.name === null ? "" : `, license_name: ${license.name}`}`
	};
}

// src/check/rules/base-model-license-conflict.ts
var base_model_license_conflict_default = defineRule({
	id: "base-model-license-conflict",
	title: "License wider than the base model allows",
	severity: "error",
	since: "0.1.0",
	why: "A fine-tune, a quantization or an adapter cannot give more rights than its base gives. Where its label drops a restriction of the base, whoever relies on the label breaks the base's license. A stricter label, or a permissive one on a permissive base, is no conflict.",
	fix: "Keep to the terms of the base model, tell the owner, or choose a model whose label and base agree.",
	standards: [
		"EU AI Act Annex XII 1(h)",
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: hasConcludedLicense"
	],
	on: "repo",
	needs: ["lineage"],
	*check({ repo, hubUrl }) {
		const { license } = repo;
		if (license === null) return;
		for (const loosening of nearestOfEach(looseningsOf(repo))) {
			const { ancestor, path, relations, clauses, sameOwner } = loosening;
			const base = ancestor.license;
			const renamed = ancestor.canonicalId === null ? "" : ` (named ${quoted(ancestor.id)} there)`;
			const same = sameOwner ? " Both have one owner, who may license the work anew." : "";
			yield {
				message: `${subjectOf(repo)} is labelled ${licenseName(license)} and ${descentOf(path, relations)}${renamed}, whose license ${licenseName(base)} stays with it: ${clauseWords(base, clauses)}.${same}`,
				subject: path.at(-1),
				...sameOwner ? { severity: "note" } : { fix: `Keep to ${licenseName(base)} as well and tell the owner, or choose a model whose label and base agree.` },
				evidence: [licenseEvidence(hubUrl, repo, {
					license,
					path: [repo.id],
					inherited: null,
					text: null
				}), licenseEvidence(hubUrl, repo, {
					license: base,
					path,
					inherited: loosening,
					text: null
				})]
			};
		}
	}
});
/** The same terms further up say nothing new. */
function nearestOfEach(loosenings) {
	const said = /* @__PURE__ */ new Set();
	return loosenings.filter(({ ancestor, clauses }) => {
		const terms = termsExpression(ancestor.license);
		const key = `${terms === null ? "" : formatExpression(terms)} ${clauses.join(" ")}`;
		return !said.has(key) && said.add(key);
	});
}

// src/check/rules/base-model-license-unknown.ts
var base_model_license_unknown_default = defineRule({
	id: "base-model-license-unknown",
	title: "Base model whose license is not known",
	severity: "warning",
	since: "0.1.0",
	why: "What a model may be used for depends on its base as well. A base that is gone, private, a local folder or without a license leaves that open; thousands of cards name such bases.",
	fix: "Find out what the base is and under which license, and tell the owner of the model.",
	standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models"],
	on: "repo",
	needs: ["lineage"],
	*check({ repo, hubUrl }) {
		if (repo.kind !== "model" || repo.license?.clarifiedBy !== void 0) return;
		for (const { ancestor, path, reach } of inheritedBy(repo)) {
			if (path.length > 2 && reach === "derived") continue;
			const why = doubtOf(ancestor);
			if (why === null) continue;
			const way = path.length === 2 ? `\`${path[1]}\`` : `\`${path.at(-1)}\` (${chainOf(path)})`;
			yield {
				message: `${subjectOf(repo)} names ${way} as its base, ${why}, so its terms are not known.`,
				subject: path.at(-1),
				evidence: [saidByHub(hubUrl, repo), {
					source: "api",
					url: pageOf(hubUrl, {
						kind: "model",
						id: path.at(-1)
					})
				}]
			};
		}
		for (const { kind, of, written } of repo.lineage.defects) {
			if (of !== repo.id) continue;
			yield {
				message: `${subjectOf(repo)} ${DEFECTS[kind]} (${quoted(written)}), so what it is made from is not known.`,
				subject: `${kind} ${written}`.slice(0, 200),
				evidence: [saidByHub(hubUrl, repo)]
			};
		}
	}
});
const DEFECTS = {
	"self-reference": "names itself as its base",
	cycle: "goes back to itself through its base",
	"local-path": "names a folder on somebody's machine as its base",
	"invalid-id": "names as its base what cannot be a repository"
};
/** Null where its license is certain, or the Hub did not answer: that counts for the verdict and against nobody. */
function doubtOf({ status, license }) {
	if (status === "unavailable" || status === "not-a-repo") return null;
	if (status === "not-visible") return "which the Hub does not show: it is gone, renamed or private";
	return license === null || license.expression !== null ? null : `of which ${uncertaintyOf(license)}`;
}

// src/check/cards.ts
/** A card that was read and holds more than an unfilled template. Null: another kind, not read, or another rule's matter. */
function writtenCard({ repo }, kind) {
	return repo.kind === kind && repo.documentation?.card === "present" ? repo.documentation : null;
}
/** The card at its commit, at a line where one is given, as evidence. */
function cardEvidence({ repo, hubUrl }, place) {
	const commit = repo.record?.commit ?? null;
	const anchor = place?.line === void 0 ? "" : `#L${place.line}`;
	return {
		source: "card",
		url: `${pageOf(hubUrl, repo)}/blob/${commit ?? "main"}/README.md${anchor}`,
		commit,
		path: "README.md",
		...place?.line === void 0 ? {} : { line: place.line },
		...place?.quote === void 0 ? {} : { quote: place.quote }
	};
}
/** The severity that the policy gives a thing; nothing where it gives none, so that the rule's own holds. */
function atLevel(level) {
	return level === "off" ? {} : { severity: level };
}
/** Where a repo's owner is asked for something. */
function discussionUrl({ repo, hubUrl }) {
	return `${pageOf(hubUrl, repo)}/discussions/new`;
}
/** What to do about something that only the owner can write down, with the words to ask for it. */
function askOwner(context, request) {
	return `Find it out before you rely on it, or ask at ${discussionUrl(context)}: “${request}”`;
}
/** The parts of a card that every owner is asked for first. */
const FIRST_ASKED = {
	model: "what it is for, what it was trained on, how it was evaluated, and where it fails",
	dataset: "what it holds, where that comes from, what it is for, and what is missing or wrong in it"
};
function* missingCard(context, kind) {
	const { repo } = context;
	if (repo.kind !== kind || repo.documentation?.card !== "missing") return;
	const isEmpty = repo.record?.files?.includes("README.md") === true;
	yield {
		message: isEmpty ? `${subjectOf(repo)} has a README.md without any text, so nothing is known of ${FIRST_ASKED[kind]}.` : `${subjectOf(repo)} has no card, so nothing is known of ${FIRST_ASKED[kind]}.`,
		fix: askOwner(context, `This ${kind} has no card. Could you add one that says ${FIRST_ASKED[kind]}?`),
		evidence: [isEmpty ? cardEvidence(context) : saidByHub(context.hubUrl, repo)]
	};
}
function* templateOnlyCard(context, kind) {
	const { repo } = context;
	const { documentation } = repo;
	if (repo.kind !== kind || documentation?.card !== "template-only") return;
	const open = documentation.placeholders.length;
	const howMuch = open === 0 ? "it holds nothing but a title" : `${open} of its places are open`;
	yield {
		message: `The card of ${named(repo)} is a template that nobody has filled in: ${howMuch}.`,
		fix: askOwner(context, `The card of this ${kind} is still the template. Could you fill in ${FIRST_ASKED[kind]}?`),
		evidence: documentation.placeholders.length === 0 ? [cardEvidence(context)] : evidenceOf$2(context, documentation.placeholders)
	};
}
/** Metadata that cannot be read at all, and single values of the wrong kind: two complaints, the second is lighter. */
function* invalidMetadata(context, kind) {
	const { repo } = context;
	if (repo.kind !== kind || repo.documentation === null) return;
	const problems = repo.documentation.metadataProblems;
	const unreadable = problems.filter(({ field }) => field === void 0);
	const misread = problems.filter(({ field }) => field !== void 0);
	const listed = (list) => someOf(list.map(({ line, message }) => `line ${line}: ${message.replace(/\.$/, "")}`));
	const evidence = (list) => list.slice(0, MOST_PLACES).map(({ line }) => cardEvidence(context, { line }));
	if (unreadable.length > 0) {
		const [first] = unreadable;
		yield {
			message: `The metadata of ${named(repo)} cannot be relied on: ${lowerFirst$1(first.message)}${more(unreadable.length)}`,
			fix: askOwner(context, `The metadata at the top of README.md cannot be read. ${capitalised(listed(unreadable))}.`),
			subject: "metadata",
			evidence: evidence(unreadable)
		};
	}
	if (misread.length > 0) yield {
		message: `The metadata of ${named(repo)} holds values that tools read differently: ${someOf(misread.map(({ message }) => message.replace(/\.$/, "")))}.`,
		fix: askOwner(context, `Some values in the metadata of README.md are of the wrong kind. ${capitalised(listed(misread))}.`),
		severity: "warning",
		subject: "values",
		evidence: evidence(misread)
	};
}
function* openPlaces(context, kind) {
	const documentation = writtenCard(context, kind);
	if (documentation === null || documentation.placeholders.length === 0) return;
	const { placeholders } = documentation;
	const [first] = placeholders;
	const count = placeholders.length === 1 ? "one place" : `${placeholders.length} places`;
	yield {
		message: `The card of ${named(context.repo)} leaves ${count} open, the first at line ${first.line}: ${quoted(first.quote)}.`,
		fix: askOwner(context, `The card still holds placeholders (lines ${someOf(placeholders.map(({ line }) => String(line)), 8)}). Could you fill them in, or take out what does not apply?`),
		evidence: evidenceOf$2(context, placeholders)
	};
}
/** `minimum`: what the policy asks for; null where it asks for nothing. */
function* shortCard(context, kind, minimum) {
	const documentation = writtenCard(context, kind);
	if (documentation === null || minimum === null || documentation.words >= minimum) return;
	if (Object.values(documentation.sections).includes("unknown")) return;
	yield {
		message: `The card of ${named(context.repo)} says what it says in ${documentation.words} words, without code, tables and template text; the policy asks for ${minimum}.`,
		fix: askOwner(context, `The card of this ${kind} is very short. Could you say more of ${FIRST_ASKED[kind]}?`),
		evidence: [cardEvidence(context)]
	};
}
const MOST_PLACES = 5;
function evidenceOf$2(context, places) {
	return places.slice(0, MOST_PLACES).map((place) => cardEvidence(context, place));
}
function more(count) {
	return count === 1 ? "" : ` (and ${count - 1} more)`;
}
function capitalised(sentence) {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function lowerFirst$1(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

// src/check/card-sections.ts
const MODEL_WORDS = {
	description: {
		lacks: "what it is",
		title: "Model description",
		question: "what is this model, what was it built from, and who made it?"
	},
	"intended-use": {
		lacks: "what it is meant for",
		title: "Intended use",
		question: "for which tasks, inputs and users is it meant?"
	},
	"out-of-scope": {
		lacks: "what it must not be used for",
		title: "Out-of-scope use",
		question: "what is it not meant for, and which use do you forbid?"
	},
	limitations: {
		lacks: "where it fails",
		title: "Limitations",
		question: "where does it fail or do worse, and what was it not tested on?"
	},
	bias: {
		lacks: "which bias and harm to expect",
		title: "Bias and risks",
		question: "which bias was found or is to be expected, and what harm can its output do?"
	},
	"training-data": {
		lacks: "what it was trained on",
		title: "Training data",
		question: "which data was it trained on, where does that come from, and under which terms?"
	},
	"training-procedure": {
		lacks: "how it was trained",
		title: "Training procedure",
		question: "how was it trained: method, main hyperparameters, preprocessing?"
	},
	evaluation: {
		lacks: "how it was evaluated",
		title: "Evaluation",
		question: "on which data and by which metrics was it evaluated, and with what result?"
	},
	usage: {
		lacks: "how to use it",
		title: "How to use",
		question: "how is it loaded and called, and what does it give back?"
	},
	license: {
		lacks: "its license",
		title: "License",
		question: "under which license are weights and code?"
	},
	citation: {
		lacks: "how to cite it",
		title: "Citation",
		question: "how should it be cited, and is there a paper?"
	},
	environment: {
		lacks: "what its training cost in energy",
		title: "Environmental impact",
		question: "on which hardware and for how long was it trained, and what energy or emissions did that take?"
	},
	specifications: {
		lacks: "its architecture and what it needs to run",
		title: "Technical specifications",
		question: "which architecture and size does it have, and which hardware and software does it need?"
	},
	contact: {
		lacks: "whom to ask",
		title: "Contact",
		question: "who maintains it, and where are questions asked?"
	},
	explainability: {
		lacks: "how its output can be explained",
		title: "Model examination",
		question: "was it examined why it answers as it does, and how can its output be explained?"
	}
};
/** What is asked of a dataset; what is not here is not asked. */
const DATASET_WORDS = {
	description: {
		lacks: "what it holds",
		title: "Dataset description",
		question: "what does this dataset hold, and how was it put together?"
	},
	"intended-use": {
		...MODEL_WORDS["intended-use"],
		question: "for which tasks is it meant?"
	},
	"out-of-scope": MODEL_WORDS["out-of-scope"],
	limitations: {
		lacks: "what is missing or wrong in it",
		title: "Known limitations",
		question: "what is missing, wrong or uneven in the data?"
	},
	bias: {
		lacks: "which bias it carries",
		title: "Discussion of biases",
		question: "whom do the data show, and whom do they misrepresent or leave out?"
	},
	"training-data": {
		lacks: "where its data come from",
		title: "Source data",
		question: "where do the data come from, how were they collected, and under which terms?"
	},
	citation: MODEL_WORDS.citation,
	contact: MODEL_WORDS.contact
};
/** A complaint for each section that the policy asks for and the card does not give. The license has rules of its own. */
function* missingSections(context, kind, asked) {
	const documentation = writtenCard(context, kind);
	if (documentation === null) return;
	const words = kind === "model" ? MODEL_WORDS : DATASET_WORDS;
	for (const section of SECTIONS) {
		const level = asked.required(section);
		const about = words[section];
		if (section === "license" || about === void 0 || level === "off" || isGiven(context, documentation, section, asked.headings)) continue;
		yield {
			message: messageFor(context, documentation, section, about),
			fix: askOwner(context, `The card does not say ${about.lacks}. Could you add a section “${about.title}”: ${about.question}`),
			severity: level,
			subject: section,
			evidence: [cardEvidence(context, documentation.sections[section] === "not-found" ? void 0 : documentation.places[section])]
		};
	}
}
/** What could not be read counts as given: nobody is accused of what was not seen. */
function isGiven({ repo }, { sections }, section, headings) {
	const state = sections[section];
	if (state === "section" || state === "unknown" || state === "mentioned" && !headings) return true;
	if (headings) return false;
	const card = repo.record?.card ?? {};
	if (section === "evaluation") return hasResults(repo);
	if (section === "training-data") return repo.kind === "model" && isFilled(card.datasets);
	if (section === "environment") return isFilled(card.co2_eq_emissions);
	return false;
}
function messageFor(context, { sections, places, words }, section, { lacks, title }) {
	const { repo } = context;
	const place = places[section];
	const commit = repo.record?.commit?.slice(0, 7);
	const where = `README.md${commit === void 0 ? "" : ` at ${commit}`}`;
	const base = repo.kind === "model" ? baseOf(context) : null;
	const hint = base === null ? "" : ` The card of its base, ${named({
		kind: "model",
		id: base
	})}, may say it.`;
	switch (sections[section]) {
		case "placeholder": return `The card of ${named(repo)} does not say ${lacks}: ${quoted(place?.quote ?? title)} in ${where} was left open.${hint}`;
		case "mentioned": return `The card of ${named(repo)} only mentions ${lacks}, in line ${place?.line ?? 1} of ${where}; the policy asks for a section.`;
		default: return `The card of ${named(repo)} does not say ${lacks}: no heading, label, table or sentence among ${words} words tells it (${where}).${hint}`;
	}
}
/** The base of a quantization, adapter or merge, which inherits what its base's card says. */
function baseOf({ repo }) {
	const bases = repo.record?.baseModels;
	return bases != null && bases.ids.length === 1 && bases.relation !== "finetune" ? bases.ids[0] : null;
}
/** Results in a form that machines read: `model-index` with a value, or a file under `.eval_results/`. */
function hasResults({ record }) {
	if (record?.files?.some((path) => /^\.eval_results\/[^/]+\.ya?ml$/.test(path)) === true) return true;
	const index = record?.card?.["model-index"];
	if (!Array.isArray(index)) return false;
	return index.some((model) => listOf(model, "results").some((result) => listOf(result, "metrics").some((metric) => valueOf(metric) !== void 0)));
}
function listOf(value, key) {
	const list = typeof value === "object" && value !== null ? value[key] : null;
	return Array.isArray(list) ? list : [];
}
function valueOf(metric) {
	const value = typeof metric === "object" && metric !== null ? metric.value : void 0;
	return typeof value === "number" || typeof value === "string" && /\d/.test(value) ? value : void 0;
}
/** A value of the metadata that says something. */
function isFilled(value) {
	if (Array.isArray(value)) return value.some(isFilled);
	if (typeof value === "string") return /\S/.test(value) && !/^(?:none|unknown|n\/a|tbd)$/i.test(value.trim());
	return value !== null && value !== void 0 && value !== false;
}

// src/check/rules/base-model-undeclared.ts
var base_model_undeclared_default = defineRule({
	id: "base-model-undeclared",
	title: "Adapter or quantization that names no base model",
	severity: "warning",
	since: "0.1.0",
	why: "An adapter is nothing without its base, and a quantization is a copy of one: license, training data, limits and flaws are those of the base. Where it is not named none of that can be followed.",
	fix: "Ask the owner to add `base_model` to the metadata of the card, or choose a copy that names its base.",
	needs: ["lineage"],
	standards: [
		"Code of Practice Model Documentation Form: model dependencies",
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: descendantOf",
		"CycloneDX: pedigree.ancestors"
	],
	on: "repo",
	*check({ repo, hubUrl }) {
		const { record } = repo;
		if (repo.kind !== "model" || record === null || record.card === null && record.tags.length === 0) return;
		if (isFilled(record.card?.base_model) || isFilled(record.card?.finetuned_from) || (record.baseModels?.ids.length ?? 0) > 0) return;
		if (repo.lineage.ancestors.some(({ kind, depth }) => kind === "model" && depth === 1)) return;
		const what = derivedBy(record.files ?? [], record.libraryName, record.tags);
		if (what === null) return;
		yield {
			message: `${subjectOf(repo)} is ${what.name} (${what.sign}) and names no base model, so its license, data and limits cannot be followed.`,
			fix: `Ask at ${discussionUrl({
				repo,
				hubUrl
			})}: “From which model was this made? Could you add it as \`base_model\` to the metadata?”`,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});
const ADAPTER_FILES = [
	"adapter_config.json",
	"adapter_model.safetensors",
	"adapter_model.bin",
	"pytorch_lora_weights.safetensors"
];
const QUANTIZED_TAGS = [
	"gptq",
	"awq",
	"exl2",
	"quantized",
	"4-bit",
	"8-bit"
];
/** What was made from other weights, and by which sign; null for what may stand on its own. */
function derivedBy(files, library, tags) {
	const adapter = ADAPTER_FILES.find((path) => files.includes(path));
	if (adapter !== void 0) return {
		name: "an adapter",
		sign: `\`${adapter}\``
	};
	if (library === "peft" || library === "adapter-transformers") return {
		name: "an adapter",
		sign: `\`library_name: ${library}\``
	};
	const gguf = files.find((path) => path.endsWith(".gguf"));
	const hasOrigin = files.some((path) => /\.(?:safetensors|bin|pt|pth)$/.test(path));
	if (gguf !== void 0 && !hasOrigin) return {
		name: "a conversion",
		sign: `\`${gguf}\` and no other weights`
	};
	const tag = QUANTIZED_TAGS.find((name) => tags.includes(name));
	return tag === void 0 ? null : {
		name: "a quantization",
		sign: `tag \`${tag}\``
	};
}

// src/check/evidence.ts
/** Whether a clarification speaks of a repo: by any of its names, at the revision or commit that it names. */
function isClarificationOf({ repo: id, revision }, repo) {
	const wanted = id.toLowerCase();
	if (![repo.id, ...repo.requestedAs.map((asked) => asked.id)].some((name) => name.toLowerCase() === wanted)) return false;
	if (revision === null || repo.requestedAs.some((asked) => asked.revision === revision)) return true;
	return /^[0-9a-f]{7,40}$/.test(revision) && repo.record?.commit?.startsWith(revision) === true;
}
/** Which files of a repo the clarifications of a policy rest on: what the Hub has to be asked about. */
function evidenceOf$1(policy) {
	return (repo) => {
		const about = policy.clarifications.filter((clarification) => isClarificationOf(clarification, repo));
		return [...new Set(about.flatMap(({ evidence }) => evidence.map((file) => file.path)))].sort();
	};
}

// src/check/exceptions.ts
function exceptionsOf(exceptions, now) {
	const used = /* @__PURE__ */ new Set();
	const byRule = /* @__PURE__ */ new Map();
	exceptions.forEach((exception, index) => {
		const same = byRule.get(exception.rule) ?? [];
		byRule.set(exception.rule, [...same, {
			index,
			exception,
			matches: matcherOf(exception)
		}]);
	});
	const cover = (accusation) => {
		const matching = (byRule.get(accusation.rule) ?? []).filter(({ matches }) => matches(accusation));
		for (const { index } of matching) used.add(index);
		return matching.find(({ exception }) => !hasEnded(exception.until, now))?.exception ?? null;
	};
	return {
		cover,
		used
	};
}
/** Whether a last day is over. Days are those of UTC. */
function hasEnded(until, now) {
	return until !== null && now.toISOString().slice(0, 10) > until;
}
/** Whole days from now to the end of a last day; negative once it is over. */
function daysLeft(until, now) {
	const today = Date.parse(now.toISOString().slice(0, 10));
	return Math.round((Date.parse(until) - today) / 864e5);
}
function matcherOf(exception) {
	const isRepo = exception.repo === null ? () => true : compileGlob(exception.repo, { ignoreCase: true });
	const isPath = exception.paths.length === 0 ? () => true : compileGlobs(exception.paths);
	return ({ repo, reference, path }) => {
		if (exception.repo !== null && !namesOf(repo, reference).some(isRepo)) return false;
		if (exception.paths.length > 0 && (path === null || !isPath(path))) return false;
		if (exception.revision !== null && !isAt(exception.revision, repo, reference)) return false;
		return exception.license === null || isLicensed(exception.license, repo);
	};
}
/** Every name that a repository goes by here: a rename does not take an exception away. */
function namesOf(repo, reference) {
	return [...repo === null ? [] : [repo.id], ...reference === null ? [] : [reference.id]];
}
function isAt(revision, repo, reference) {
	const commit = repo?.record?.commit ?? null;
	const isCommit = commit !== null && /^[0-9a-f]{7,40}$/.test(revision) && commit.startsWith(revision);
	return reference?.revision === revision || isCommit;
}
function isLicensed(license, repo) {
	const wanted = license.toLowerCase();
	const { declared, expression, name } = repo?.license ?? {
		declared: null,
		expression: null,
		name: null
	};
	return [
		declared,
		expression,
		name
	].some((found) => found !== null && found.toLowerCase() === wanted);
}

// src/check/rules/clarification-stale.ts
var clarification_stale_default = defineRule({
	id: "clarification-stale",
	title: "Statement of a license that no longer holds",
	severity: "warning",
	since: "0.1.0",
	why: "Somebody read the license files of a repository and stated what they say. The files are no longer those that were read, so the statement is ignored.",
	fix: "Read the files again and renew the statement with their present ids, or delete it.",
	on: "run",
	closing: true,
	*check({ policy, repos, complete, now }) {
		for (const clarification of policy.clarifications) {
			const location = locationOf$1(clarification);
			const about = repos.filter((repo) => isClarificationOf(clarification, repo));
			const subject = clarification.repo;
			const say = (what) => ({
				message: `The statement that \`${clarification.repo}\` is licensed ${quoted(clarification.license)} ${what}.`,
				location,
				subject
			});
			if (about.length === 0) {
				if (complete && location !== null) yield say("is about nothing that is used here");
			} else if (hasEnded(clarification.until, now)) yield say(`ended on ${clarification.until}`);
			else {
				const changes = new Set(about.flatMap((repo) => changesIn(clarification, repo)));
				for (const change of changes) yield say(`no longer counts: ${change}`);
			}
		}
	}
});
/** What is certain to have changed since the files were read. What is not told by anything is no accusation. */
function changesIn({ evidence }, repo) {
	if (repo.status !== "found") return [];
	const files = repo.record?.files ?? null;
	return evidence.flatMap(({ path, oid, sha256 }) => {
		const digest = repo.digests?.find((file) => file.path === path);
		if (digest?.missing === true || files !== null && !files.includes(path)) return [`${quoted(path)} is gone`];
		const found = digest?.oid ?? repo.license?.texts.find((text) => text.path === path)?.oid ?? null;
		if (oid !== null && found !== null && found !== oid) return [`${quoted(path)} has changed and is now \`${found}\``];
		const hash = digest?.sha256 ?? null;
		return sha256 !== null && hash !== null && hash !== sha256 ? [`${quoted(path)} has changed and now has the SHA-256 \`${hash}\``] : [];
	});
}

// src/check/rules/config-code-hazard.ts
const DEEPEST = 4;
var config_code_hazard_default = defineRule({
	id: "config-code-hazard",
	title: "Configuration that loads code",
	severity: "error",
	since: "0.1.0",
	why: "A config.json should be data. Some keys make versions of transformers load code although the caller has not allowed it (CVE-2026-4372, CVE-2026-5241), or take code from a repository that nobody here has named.",
	fix: "Do not load it without reading the code that it names; keep transformers up to date and pin both commits.",
	needs: ["config"],
	standards: ["G7 SBOM for AI: Security Properties"],
	on: "repo",
	*check({ repo, hubUrl }) {
		const hazards = [...hazardsIn((repo.configFile?.status === "read" ? repo.configFile.value : null) ?? {}, ""), ...hazardsIn(repo.record?.config ?? {}, "")];
		const seen = /* @__PURE__ */ new Set();
		for (const { key, value, what } of hazards) {
			if (seen.has(key)) continue;
			seen.add(key);
			yield {
				message: `The configuration of ${subjectOf(repo)} sets ${quoted(key)} to ${quoted(value)}: ${what}.`,
				subject: key,
				evidence: [{
					...saidByHub(hubUrl, repo),
					source: "config",
					path: "config.json",
					quote: `"${key}": ${value}`
				}]
			};
		}
		const told = hazards.filter((hazard) => hazard.key.startsWith("auto_map")).map((hazard) => hazard.value);
		const others = repo.remoteCode.elsewhere.filter((id) => !told.some((value) => value.includes(id)));
		if (others.length > 0) yield {
			message: `${subjectOf(repo)} takes its code from another repository: ${someOf(others.map((id) => quoted(id)))}.`,
			subject: "auto_map",
			evidence: [{
				...saidByHub(hubUrl, repo),
				source: "config",
				path: "config.json"
			}]
		};
	}
});
/** Keys that load code, also in the configurations of parts (`text_config`, `vision_config`). */
function* hazardsIn(config, at, depth = 0) {
	for (const [key, value] of Object.entries(config)) {
		const path = at === "" ? key : `${at}.${key}`;
		if (key === "trust_remote_code" && value === true) yield {
			key: path,
			value: "true",
			what: "the repository allows itself to run its own code"
		};
		else if (/^_?attn_implementation(?:_internal)?$/.test(key) && typeof value === "string" && isKernel(value)) yield {
			key: path,
			value,
			what: "a kernel of that repository is loaded and run"
		};
		else if (key === "auto_map" && isRecord(value)) yield* foreignCode(value, path);
		else if (isRecord(value) && depth < DEEPEST) yield* hazardsIn(value, path, depth + 1);
	}
}
/** `org/name`, `org/name:function` or `org/name@revision`: anything else is an implementation of the library. */
function isKernel(value) {
	return isNamespacedId(value.split(/[:@]/, 1)[0]);
}
/** `auto_map` values of the form `other/repo--module.Class` (transformers: dynamic_module_utils.py). */
function* foreignCode(map, at) {
	for (const [key, value] of Object.entries(map)) for (const target of Array.isArray(value) ? value : [value]) {
		const id = typeof target === "string" && target.includes("--") ? target.split("--", 1)[0] : "";
		if (isNamespacedId(id)) yield {
			key: `${at}.${key}`,
			value: String(target),
			what: `its code comes from \`${id}\`, at no certain commit`
		};
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/check/rules/dataset-card-metadata-invalid.ts
var dataset_card_metadata_invalid_default = defineRule({
	id: "dataset-card-metadata-invalid",
	title: "Dataset card with unreadable metadata",
	severity: "warning",
	since: "0.1.0",
	why: "License, base models, datasets and results are read from the metadata at the top of README.md. Where that is broken the Hub shows none of it, or keeps what an older commit said.",
	fix: "Ask the owner to mend the metadata: the finding names the lines. Until then state the license in `clarifications` once you have found it out.",
	needs: ["card"],
	standards: ["G7 SBOM for AI: Metadata"],
	on: "repo",
	*check(context) {
		yield* invalidMetadata(context, "dataset");
	}
});

// src/check/rules/dataset-card-missing.ts
var dataset_card_missing_default = defineRule({
	id: "dataset-card-missing",
	title: "No dataset card",
	severity: "warning",
	since: "0.1.0",
	why: "Without a card nobody can tell what a dataset holds, where it comes from and whom it concerns.",
	fix: "Choose a dataset that is documented, or ask the owner for a card: the finding holds the words to paste into a discussion.",
	needs: ["card"],
	standards: [
		"EU AI Act Annex XII 2(c)",
		"G7 SBOM for AI: Dataset Properties",
		"MOF: data card"
	],
	on: "repo",
	*check(context) {
		yield* missingCard(context, "dataset");
	}
});

// src/check/rules/dataset-card-placeholder.ts
var dataset_card_placeholder_default = defineRule({
	id: "dataset-card-placeholder",
	title: "Dataset card with places left open",
	severity: "note",
	off: true,
	since: "0.1.0",
	why: "`[More Information Needed]`, an empty label or an instruction of the template stands where a fact should: the author meant to say it and has not.",
	fix: "Ask the owner to fill the places in, or to take out what does not apply: the finding names the lines.",
	needs: ["card"],
	standards: ["MOF: data card"],
	on: "repo",
	*check(context) {
		yield* openPlaces(context, "dataset");
	}
});

// src/check/standards.ts
/** What rules can support, by the name under which rules and reports give it. */
const STANDARDS = {
	"EU AI Act Annex XII": {
		title: "Regulation (EU) 2024/1689, Annex XII",
		source: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
		about: "What the provider of a general-purpose AI model tells those who build it into their systems. Models under a free and open-source license are excepted unless they bear systemic risk.",
		separator: " ",
		items: {
			"1(a)": "tasks that the model is meant for, and systems that it can be built into",
			"1(b)": "acceptable use policies",
			"1(c)": "date of release and methods of distribution",
			"1(d)": "how the model interacts with hardware and software that is not part of it",
			"1(e)": "versions of the software that it is used with",
			"1(f)": "architecture and number of parameters",
			"1(g)": "modality and format of inputs and outputs",
			"1(h)": "license of the model",
			"2(a)": "technical means of integration: instructions, infrastructure, tools",
			"2(b)": "greatest size of inputs and outputs",
			"2(c)": "data for training, testing and validation: type, provenance, curation"
		}
	},
	"Code of Practice Model Documentation Form": {
		title: "General-Purpose AI Code of Practice, Model Documentation Form",
		source: "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai",
		about: "The form in which signatories of the Code of Practice keep what Annexes XI and XII ask for.",
		separator: ": ",
		items: {
			authenticity: "a hash or address that tells the model from others",
			"model dependencies": "models that it was made from",
			use: "intended and restricted uses, means of integration, required hardware and software"
		}
	},
	"G7 SBOM for AI": {
		title: "Software Bill of Materials for Artificial Intelligence – Minimum Elements",
		source: "https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/KI/SBOM-for-AI_minimum-elements.html",
		about: "Seven clusters that a bill of materials for an AI system should hold (G7 Cybersecurity Working Group, 2026). Voluntary.",
		separator: ": ",
		items: {
			Metadata: "the bill of materials itself, and in which form its parts describe themselves",
			"System Level Properties": "the system as a whole: components, producers, data flow, area of application",
			Models: "identity, version, producer, license, origin of the weights, properties and limitations of each model",
			"Dataset Properties": "identity, provenance, content and license of each dataset",
			Infrastructure: "software and hardware that the system runs on",
			"Security Properties": "controls, compliance and known vulnerabilities",
			"Key Performance Indicators": "security metrics and operational performance"
		}
	},
	"SPDX 3.0 AI": {
		title: "SPDX 3.0, AI profile and the core that it needs",
		source: "https://spdx.github.io/spdx-spec/v3.0.1/model/AI/AI/",
		about: "Properties of an AI package and its relationships.",
		separator: ": ",
		items: {
			descendantOf: "the model that it was made from",
			energyConsumption: "energy that training and use took",
			hasConcludedLicense: "license that was found",
			hasDeclaredLicense: "license that its owner declares",
			informationAboutApplication: "how and for what it is used",
			informationAboutTraining: "how it was trained",
			limitation: "where it fails",
			metric: "measurements of its quality",
			modelExplainability: "how its output can be explained",
			packageVersion: "its exact version",
			safetyRiskAssessment: "risks of its use",
			suppliedBy: "who distributes it",
			trainedOn: "data that it was trained on",
			typeOfModel: "its architecture"
		}
	},
	"SPDX 3.0 Dataset": {
		title: "SPDX 3.0, Dataset profile",
		source: "https://spdx.github.io/spdx-spec/v3.0.1/model/Dataset/Dataset/",
		about: "Properties of a dataset.",
		separator: ": ",
		items: {
			dataCollectionProcess: "how it was collected",
			datasetNoise: "what is wrong or missing in it",
			intendedUse: "what it is meant for",
			knownBias: "which bias it carries"
		}
	},
	CycloneDX: {
		title: "CycloneDX 1.7, machine learning components",
		source: "https://cyclonedx.org/docs/1.7/json/#components_items_modelCard",
		about: "What a bill of materials says of a component of type machine-learning-model.",
		separator: ": ",
		items: {
			modelCard: "the model's card",
			"modelCard.considerations.environmentalConsiderations": "energy and emissions",
			"modelCard.considerations.ethicalConsiderations": "ethical risks and what is done about them",
			"modelCard.considerations.technicalLimitations": "where it fails",
			"modelCard.considerations.useCases": "what it is meant for",
			"modelCard.modelParameters.datasets": "data that it was trained and tested on",
			"modelCard.modelParameters.modelArchitecture": "its architecture",
			"modelCard.quantitativeAnalysis": "measurements of its quality",
			"pedigree.ancestors": "components that it was made from"
		}
	},
	MOF: {
		title: "Model Openness Framework",
		source: "https://arxiv.org/abs/2403.13784",
		about: "Components whose release makes a model open, in three classes.",
		separator: ": ",
		items: {
			"data card": "description of the data (class III)",
			datasets: "the data themselves (class I)",
			"evaluation results": "measurements of its quality (class III)",
			"model architecture": "its architecture (class III)",
			"model card": "description of the model (class III)"
		}
	}
};
/** What a section of a model's card gives. */
const MODEL_SECTION_ITEMS = {
	description: [
		"EU AI Act Annex XII 1(a)",
		"G7 SBOM for AI: Models",
		"CycloneDX: modelCard",
		"MOF: model card"
	],
	"intended-use": [
		"EU AI Act Annex XII 1(a)",
		"Code of Practice Model Documentation Form: use",
		"SPDX 3.0 AI: informationAboutApplication",
		"CycloneDX: modelCard.considerations.useCases"
	],
	"out-of-scope": ["EU AI Act Annex XII 1(b)", "Code of Practice Model Documentation Form: use"],
	limitations: [
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: limitation",
		"CycloneDX: modelCard.considerations.technicalLimitations"
	],
	bias: ["SPDX 3.0 AI: safetyRiskAssessment", "CycloneDX: modelCard.considerations.ethicalConsiderations"],
	"training-data": [
		"EU AI Act Annex XII 2(c)",
		"G7 SBOM for AI: Dataset Properties",
		"SPDX 3.0 AI: trainedOn",
		"CycloneDX: modelCard.modelParameters.datasets",
		"MOF: data card"
	],
	"training-procedure": ["G7 SBOM for AI: Models", "SPDX 3.0 AI: informationAboutTraining"],
	evaluation: [
		"G7 SBOM for AI: Key Performance Indicators",
		"SPDX 3.0 AI: metric",
		"CycloneDX: modelCard.quantitativeAnalysis",
		"MOF: evaluation results"
	],
	usage: ["EU AI Act Annex XII 2(a)", "Code of Practice Model Documentation Form: use"],
	license: [
		"EU AI Act Annex XII 1(h)",
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: hasDeclaredLicense"
	],
	citation: [],
	environment: ["SPDX 3.0 AI: energyConsumption", "CycloneDX: modelCard.considerations.environmentalConsiderations"],
	specifications: [
		"EU AI Act Annex XII 1(e)",
		"EU AI Act Annex XII 1(f)",
		"G7 SBOM for AI: Infrastructure",
		"SPDX 3.0 AI: typeOfModel",
		"CycloneDX: modelCard.modelParameters.modelArchitecture",
		"MOF: model architecture"
	],
	contact: ["SPDX 3.0 AI: suppliedBy"],
	explainability: ["SPDX 3.0 AI: modelExplainability"]
};
/** What a section of a dataset's card gives. */
const DATASET_SECTION_ITEMS = {
	description: [
		"EU AI Act Annex XII 2(c)",
		"G7 SBOM for AI: Dataset Properties",
		"MOF: data card"
	],
	"intended-use": ["SPDX 3.0 Dataset: intendedUse"],
	limitations: ["SPDX 3.0 Dataset: datasetNoise"],
	bias: ["SPDX 3.0 Dataset: knownBias"],
	"training-data": ["EU AI Act Annex XII 2(c)", "SPDX 3.0 Dataset: dataCollectionProcess"]
};
/** Every item of these sections once, in the order of the table. */
function itemsOf(sections) {
	const wanted = new Set(Object.values(sections).flat());
	return everyItem().filter((item) => wanted.has(item));
}
function everyItem() {
	return Object.entries(STANDARDS).flatMap(([name, { separator, items }]) => Object.keys(items).map((item) => `${name}${separator}${item}`));
}

// src/check/rules/dataset-card-section-missing.ts
var dataset_card_section_missing_default = defineRule({
	id: "dataset-card-section-missing",
	title: "Dataset card without what the policy asks for",
	severity: "warning",
	highest: "error",
	off: true,
	since: "0.1.0",
	why: "What is trained on a dataset inherits its bias, its gaps and its terms. Of the sections that `documentation.require` names those are asked of datasets that concern data: description, intended and out-of-scope use, limitations, bias, source data (`training-data`), citation and contact.",
	fix: "Find it out before you train on the dataset, or ask the owner: the finding holds the words to paste into a discussion.",
	options: { headings: {
		description: "Ask for a section of its own, not only a sentence.",
		default: false,
		stricter: "higher"
	} },
	needs: ["card"],
	standards: itemsOf(DATASET_SECTION_ITEMS),
	on: "repo",
	*check(context) {
		yield* missingSections(context, "dataset", {
			required: context.required,
			headings: context.option("headings")
		});
	}
});

// src/check/rules/dataset-card-template-only.ts
var dataset_card_template_only_default = defineRule({
	id: "dataset-card-template-only",
	title: "Dataset card that is an unfilled template",
	severity: "warning",
	since: "0.1.0",
	why: "A template has headings, hundreds of words and nothing in them. It passes every check that counts headings or words, and tells as much as no card at all.",
	fix: "Choose a dataset that is documented, or ask the owner to fill in the card: the finding holds the words to paste into a discussion.",
	needs: ["card"],
	standards: [
		"EU AI Act Annex XII 2(c)",
		"G7 SBOM for AI: Dataset Properties",
		"MOF: data card"
	],
	on: "repo",
	*check(context) {
		yield* templateOnlyCard(context, "dataset");
	}
});

// src/check/rules/dataset-card-too-short.ts
var dataset_card_too_short_default = defineRule({
	id: "dataset-card-too-short",
	title: "Dataset card with fewer words than the policy asks for",
	severity: "warning",
	off: true,
	since: "0.1.0",
	why: "Words are counted without metadata, code, tables, links, headings, placeholders and sentences that tools write by themselves: the unfilled template of the Hub has 640 words and says nothing.",
	fix: "Ask the owner to say more, or lower `documentation.minimum-words`, which is what turns this rule on.",
	needs: ["card"],
	standards: ["MOF: data card"],
	on: "repo",
	*check(context) {
		yield* shortCard(context, "dataset", context.policy.documentation.minimumWords);
	}
});

// src/check/rules/dataset-license-conflict.ts
var dataset_license_conflict_default = defineRule({
	id: "dataset-license-conflict",
	title: "License wider than the training data's",
	severity: "note",
	off: true,
	since: "0.1.0",
	why: "Whether the license of data reaches a model trained on it is unsettled law and differs from country to country; some want to know. Agreements that let go what is trained (CDLA, C-UDA) are never reported.",
	fix: "Have somebody judge whether the terms of the data matter for this use.",
	standards: ["G7 SBOM for AI: Dataset Properties", "SPDX 3.0 AI: trainedOn"],
	options: { clauses: {
		description: "Terms of the data that are reported where the model's license does not have them.",
		default: [
			"noncommercial",
			"research-only",
			"no-derivatives",
			"output-training-restricted"
		],
		stricter: "higher"
	} },
	on: "repo",
	needs: ["lineage", "datasets"],
	*check({ repo, option, hubUrl }) {
		if (repo.license === null) return;
		for (const { dataset, clauses } of dataLooseningsOf(repo, option("clauses"))) {
			const id = dataset.canonicalId ?? dataset.id;
			const by = dataset.of === repo.id ? "was trained on" : `goes back to \`${dataset.of}\`, which was trained on`;
			yield {
				message: `${subjectOf(repo)} is labelled ${licenseName(repo.license)} and ${by} \`${id}\` under ${licenseName(dataset.license)}: ${clauseWords(dataset.license, clauses)}. Whether that reaches a model is unsettled.`,
				subject: id,
				evidence: [saidByHub(hubUrl, repo), {
					source: "card",
					url: pageOf(hubUrl, {
						kind: "dataset",
						id
					})
				}]
			};
		}
	}
});

// src/check/rules/evaluation-not-updated.ts
var evaluation_not_updated_default = defineRule({
	id: "evaluation-not-updated",
	title: "Model changed, evaluation not",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue names where the results of evaluating this model stand. The change brings another model or revision, and the results are still those of the old one.",
	fix: "Run the evaluation on what is used now and commit its results in the same change.",
	standards: ["G7 SBOM for AI: Key Performance Indicators"],
	on: "run",
	*check({ policy, repos, usesOf, changedPaths }) {
		if (changedPaths === null) return;
		for (const entry of policy.catalogue) {
			const { evaluation } = entry;
			if (evaluation === null || /^https?:/i.test(evaluation) || isChanged(evaluation, changedPaths)) continue;
			const references = usesOf(entry).filter(({ change }) => change === "added" || change === "changed");
			if (references.length === 0) continue;
			const repo = repos.find(({ kind, requestedAs }) => kind === entry.kind && requestedAs.some(({ id }) => id === references[0].id));
			yield {
				message: `${subjectOf(repo ?? entry)} is new or at another revision here, and \`${evaluation}\` is as it was.`,
				repo: {
					kind: entry.kind,
					id: repo?.id ?? entry.id
				},
				related: declaredHere(entry)
			};
		}
	}
});
/** A folder has changed where a file in it has. */
function isChanged(path, changed) {
	const folder = path.endsWith("/") ? path : `${path}/`;
	return changed.has(path) || [...changed].some((other) => other.startsWith(folder));
}

// src/check/rules/evaluation-results-missing.ts
var evaluation_results_missing_default = defineRule({
	id: "evaluation-results-missing",
	title: "No evaluation results that machines can read",
	severity: "note",
	off: true,
	since: "0.1.0",
	why: "Results in `model-index` or under `.eval_results/` name task, dataset, metric and value, so that models can be compared and a worse revision is noticed. A table in the card tells a reader, not a check.",
	fix: "Ask the owner to add the results, or evaluate the model yourself and keep the evidence in the catalogue.",
	needs: ["card"],
	standards: [
		"G7 SBOM for AI: Key Performance Indicators",
		"SPDX 3.0 AI: metric",
		"CycloneDX: modelCard.quantitativeAnalysis",
		"MOF: evaluation results"
	],
	on: "repo",
	*check({ repo, hubUrl }) {
		const { record, documentation } = repo;
		if (repo.kind !== "model" || record === null || record.files === null || hasResults(repo)) return;
		const place = documentation?.places.evaluation;
		const state = documentation?.sections.evaluation;
		const isSaid = (state === "section" || state === "mentioned") && place !== void 0;
		const also = isSaid ? ` Its card speaks of evaluation at line ${place.line}.` : state === "not-found" || state === "placeholder" ? " Its card does not tell any either." : "";
		yield {
			message: `${subjectOf(repo)} gives no results in \`model-index\` or \`.eval_results/\`.${also}`,
			fix: `Ask at ${discussionUrl({
				repo,
				hubUrl
			})}: “Could you add the evaluation results to the metadata (\`model-index\`), with task, dataset, metric and value?”`,
			evidence: [isSaid ? cardEvidence({
				repo,
				hubUrl
			}, place) : saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/exception-expired.ts
var exception_expired_default = defineRule({
	id: "exception-expired",
	title: "Exception that has ended",
	severity: "error",
	since: "0.1.0",
	why: "Somebody accepted a finding until a day that is over; the finding counts again.",
	fix: "Mend what was excepted, or have the exception renewed by who may.",
	on: "run",
	closing: true,
	*check({ policy, usedExceptions, now }) {
		for (const [index, exception] of policy.exceptions.entries()) {
			if (!hasEnded(exception.until, now) || !usedExceptions.has(index)) continue;
			const { rule, repo, until, owner, source, line } = exception;
			const of = repo === null ? "" : ` for \`${repo}\``;
			const location = locationOf$1(exception);
			const by = owner === null ? "" : `; it was accepted by ${owner}`;
			yield {
				message: `The exception from \`${rule}\`${of}${location === null ? ` in ${source}:${line}` : ""} ended on ${until}${by}.`,
				location,
				subject: `${rule} ${repo ?? ""} ${until ?? ""}`
			};
		}
	}
});

// src/check/rules/exception-expiring.ts
var exception_expiring_default = defineRule({
	id: "exception-expiring",
	title: "Exception that ends soon",
	severity: "note",
	since: "0.1.0",
	why: "On its last day the finding that it covers begins to count, and a build that was green turns red.",
	fix: "Mend what was excepted before that day, or have the exception renewed.",
	options: { days: {
		description: "Days before its end from which on an exception is told.",
		default: 30,
		stricter: "higher"
	} },
	on: "run",
	closing: true,
	*check({ policy, usedExceptions, now, option }) {
		const limit = option("days");
		for (const [index, exception] of policy.exceptions.entries()) {
			const location = locationOf$1(exception);
			if (location === null || exception.until === null || !usedExceptions.has(index)) continue;
			const days = daysLeft(exception.until, now);
			if (days < 0 || days > limit) continue;
			const of = exception.repo === null ? "" : ` for \`${exception.repo}\``;
			yield {
				message: `The exception from \`${exception.rule}\`${of} ends on ${exception.until}.`,
				location,
				subject: `${exception.rule} ${exception.repo ?? ""} ${exception.until}`
			};
		}
	}
});

// src/check/rules/exception-unused.ts
var exception_unused_default = defineRule({
	id: "exception-unused",
	title: "Exception that covers nothing",
	severity: "warning",
	since: "0.1.0",
	why: "What it was written for is gone. Left standing, it will cover something that nobody has looked at.",
	fix: "Delete the entry, or narrow it to what it is still needed for.",
	on: "run",
	closing: true,
	*check({ policy, usedExceptions, complete, now }) {
		if (!complete) return;
		for (const [index, exception] of policy.exceptions.entries()) {
			const location = locationOf$1(exception);
			if (location === null || usedExceptions.has(index)) continue;
			const { rule, repo, until } = exception;
			yield {
				message: `The exception from \`${rule}\`${repo === null ? "" : ` for \`${repo}\``} covers nothing${hasEnded(until, now) ? ` and ended on ${until}` : ""}.`,
				location,
				subject: `${rule} ${repo ?? ""} ${until ?? ""}`
			};
		}
	}
});

// src/check/rules/license-ambiguous.ts
var license_ambiguous_default = defineRule({
	id: "license-ambiguous",
	title: "License that could be several",
	severity: "warning",
	since: "0.1.0",
	why: "Ids such as `cc`, `gpl`, `bsd` or `openrail` name a family whose members allow very different things: `cc` can be a dedication to the public domain or forbid commercial use and changes.",
	fix: "Find out which member is meant, and state it in `clarifications` with the file as evidence.",
	standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
	on: "repo",
	*check({ repo, hubUrl, now }) {
		const { license } = repo;
		if (license === null || license.clarifiedBy !== void 0) return;
		for (const { state, declared } of license.members ?? [license]) {
			const id = declared?.toLowerCase() ?? "";
			if (state !== "family" || !Object.hasOwn(FAMILIES, id)) continue;
			yield {
				message: `${subjectOf(repo)} declares \`${id}\`, which can be any of ${FAMILIES[id]}, so its terms are not certain.`,
				fix: `Find out which is meant and put under \`clarifications\`: \`${clarificationToPaste(repo, now)}\`.`,
				subject: id,
				evidence: [{
					...saidByHub(hubUrl, repo),
					source: "card",
					path: "README.md",
					quote: `license: ${license.declared ?? ""}`
				}]
			};
		}
	}
});

// src/check/multimodal.ts
/** Tasks of the Hub whose models take or make nothing but text (huggingface/hub-docs `tasks`). */
const TEXT_TASKS = /* @__PURE__ */ new Set([
	"text-generation",
	"text2text-generation",
	"text-classification",
	"token-classification",
	"question-answering",
	"summarization",
	"translation",
	"fill-mask",
	"feature-extraction",
	"sentence-similarity",
	"text-ranking",
	"zero-shot-classification",
	"table-question-answering",
	"tabular-classification",
	"tabular-regression",
	"time-series-forecasting"
]);
/** Whether a model takes or makes more than text, by its task; null where it has none. */
function isMultimodal({ record }) {
	const task = record?.pipelineTag ?? null;
	return task === null ? null : !TEXT_TASKS.has(task);
}

// src/check/rules/license-clause-forbidden.ts
var license_clause_forbidden_default = defineRule({
	id: "license-clause-forbidden",
	title: "License with a term that rules it out",
	severity: "error",
	since: "0.1.0",
	why: "A term can rule a license out whatever its name is: no commercial use, research only, no training on outputs. `licenses.forbid` names such terms, and `profile` says what the models are used for.",
	fix: "Choose a model without the term, get another license from its owner, or add an exception with a reason and an end.",
	standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models"],
	on: "repo",
	needs: ["lineage"],
	*check({ repo, policy, profile, decide, hubUrl }) {
		const forbidden = forbiddenBy(policy.licenses.forbid, profile);
		if (forbidden.size === 0) return;
		const clauses = [...forbidden.keys()];
		const about = { multimodal: isMultimodal(repo) };
		const allowed = (leaf) => decide(leaf).outcome;
		const said = /* @__PURE__ */ new Set();
		for (const binding of bindingsOf(repo)) {
			const { license } = binding;
			const judged = judgeClauses(license, clauses, about, allowed);
			if (judged.outcome !== "deny" || judged.clause === null) continue;
			const has = unavoidable(license, judged.decidedBy, about).filter((clause) => forbidden.has(clause) && !said.has(`${judged.decidedBy} ${clause}`));
			if (has.length === 0) continue;
			for (const clause of has) said.add(`${judged.decidedBy} ${clause}`);
			const reasons = [...new Set(has.map((clause) => forbidden.get(clause)))];
			yield {
				message: `${holderOf(repo, binding)} is under ${licenseName(license)}: ${clauseWords(license, has)}, ${reasons.join(", ")}.`,
				fix: `Choose another ${repo.kind === "space" ? "Space" : repo.kind}, get another license from the owner of \`${binding.path.at(-1)}\`, or add an exception with a reason and an end.`,
				subject: [...binding.inherited === null ? [] : [binding.path.at(-1)], ...has].join(" "),
				evidence: [licenseEvidence(hubUrl, repo, binding)]
			};
		}
	}
});
/** What rules a clause out, in words, by clause. */
function forbiddenBy(forbid, { purpose, trainsOnOutputs }) {
	const reasons = new Map(forbid.map((clause) => [clause, "a term that `licenses.forbid` rules out"]));
	const add = (clause, reason) => {
		if (!reasons.has(clause)) reasons.set(clause, reason);
	};
	if (purpose === "commercial") {
		add("noncommercial", "while `profile.purpose` is commercial");
		add("research-only", "while `profile.purpose` is commercial");
	}
	if (purpose === "noncommercial") add("research-only", "while `profile.purpose` is not research");
	if (trainsOnOutputs === true) add("output-training-restricted", "while `profile.trains-on-outputs` is true");
	return reasons;
}
/** The clauses of the part that decided. */
function unavoidable(license, decidedBy, about) {
	return license.expression === null ? clausesOf(license, about) : clausesOf(decidedBy, about);
}

// src/check/rules/license-missing.ts
var license_missing_default = defineRule({
	id: "license-missing",
	title: "No license",
	severity: "error",
	since: "0.1.0",
	why: "Without a license nobody but its owner may use, change or pass on a work, however public it is. Two thirds of all models on the Hub declare none, and more than half of all adapters.",
	fix: "Choose another model, ask the owner to add `license` to the card, or state in `clarifications` which license you found out.",
	standards: [
		"EU AI Act Annex XII 1(h)",
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: hasDeclaredLicense"
	],
	on: "repo",
	*check({ repo, required, hubUrl, now }) {
		const { license } = repo;
		if (license?.state !== "absent" || license.clarifiedBy !== void 0 || repo.kind === "space") return;
		const level = required("license");
		const base = inheritedBy(repo).find(({ ancestor }) => ancestor.license?.expression != null);
		const also = base === void 0 ? "" : ` Its base \`${base.path.at(-1)}\` is under ${licenseName(base.ancestor.license)}, which says nothing of what was added.`;
		yield {
			message: `${subjectOf(repo)} declares no license, so nobody but its owner may use it.${also}`,
			fix: `Choose another, ask its owner for a license, or once you have found it out put under \`clarifications\`: \`${clarificationToPaste(repo, now)}\`.`,
			...level === "off" ? {} : { severity: level },
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/license-not-allowed.ts
var license_not_allowed_default = defineRule({
	id: "license-not-allowed",
	title: "License outside of the policy",
	severity: "error",
	since: "0.1.0",
	why: "The policy lists the licenses that may be used. What is loaded together applies together, so the license of a base model counts as much as the model's own.",
	fix: "Choose a model with an allowed license, have the license added to `licenses.allow`, or add an exception with a reason and an end.",
	standards: [
		"EU AI Act Annex XII 1(h)",
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: hasConcludedLicense"
	],
	on: "repo",
	needs: ["lineage"],
	*check({ repo, policy, decision, decide, hubUrl }) {
		const { allow } = policy.licenses;
		if (allow === null) return;
		const said = /* @__PURE__ */ new Set();
		for (const binding of bindingsOf(repo)) {
			const { license } = binding;
			const { outcome, decidedBy, reason } = license === repo.license ? decision : license.expression === null ? decideLicense(license, allow) : decide(license.expression);
			if (outcome !== "deny" || said.has(decidedBy)) continue;
			said.add(decidedBy);
			const which = license.expression === null || license.expression === decidedBy ? "which is" : `whose part ${quoted(decidedBy, 120)} is`;
			yield {
				message: `${subjectOf(repo)} ${claim(binding, licenseName(license))}, ${which} ${reason}.`,
				...binding.inherited === null ? {} : { subject: binding.path.at(-1) },
				...binding.text === null ? {} : { subject: binding.text.path },
				evidence: [licenseEvidence(hubUrl, repo, binding)]
			};
		}
	}
});
function claim({ inherited, path, text }, license) {
	if (text !== null) return `has the text of ${license} in ${quoted(text.path)}`;
	if (inherited === null) return `is licensed ${license}`;
	return `${descentOf(path, inherited.relations)} and so bound by ${license}`;
}

// src/check/rules/license-obligation-unmet.ts
var license_obligation_unmet_default = defineRule({
	id: "license-obligation-unmet",
	title: "Notice or attribution not found here",
	severity: "warning",
	since: "0.1.0",
	why: "Many licenses of models ask for something in return: their text with every copy, a line in a Notice file, a name shown to users. Of the applications that use models 6 % keep such notices. Only what a file can show is looked for, and only where `profile.distribution` says that it is due.",
	fix: "Add the missing lines to README or NOTICE, or to a file in `licenses/`.",
	standards: ["G7 SBOM for AI: Models", "EU AI Act Annex XII 1(h)"],
	on: "repo",
	needs: ["lineage"],
	*check({ repo, profile, ownRepository, hubUrl }) {
		const { distribution } = profile;
		if (ownRepository == null || repo.kind !== "model" || distribution !== "hosted" && distribution !== "distributed") return;
		const duties = /* @__PURE__ */ new Map();
		for (const { license, path } of bindingsOf(repo)) for (const duty of dutiesOf(license)) if ((duty.on === "service" || distribution === "distributed") && isUnmet(duty, path.at(-1), ownRepository)) duties.set(`${duty.id} ${duty.entry.id}`, duty);
		if (duties.size === 0) return;
		const asked = [...duties.values()];
		const looked = ownRepository.statements.map(({ path }) => quoted(path));
		const where = looked.length === 0 ? "there is no README, NOTICE or license file to look in" : `looked in ${someOf(looked, 5)}`;
		yield {
			message: `${subjectOf(repo)} asks for what was not found here (${where}): ${asked.map(({ text }) => lowerFirst(text)).join("; ")}.`,
			fix: `Add to README or NOTICE: ${asked.flatMap(({ shownBy, entry }) => shownBy === null ? [`the text of the ${entry.title}`] : [quoted(shownBy[0], 120)]).join(", ")}.`,
			evidence: [saidByHub(hubUrl, repo), ...asked.map(({ source }) => ({
				source: "license-file",
				quote: source
			}))]
		};
	}
});
/** What no file can show is not held against anybody. */
function isUnmet(duty, id, { statements }) {
	const shownBy = duty.shownBy ?? (duty.id === "license-copy" ? [
		duty.entry.title,
		id,
		id.slice(id.indexOf("/") + 1)
	] : null);
	if (shownBy === null) return false;
	const wanted = shownBy.map(plain);
	return !statements.some(({ text }) => {
		const has = plain(text);
		return wanted.some((words) => has.includes(words));
	});
}
/** Quotation marks, line breaks and capitals do not matter. */
function plain(text) {
	return text.toLowerCase().replace(/[\s"'“”‘’*_`]+/g, " ").trim();
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/check/rules/license-text-contradicts-card.ts
var license_text_contradicts_card_default = defineRule({
	id: "license-text-contradicts-card",
	title: "License file that says otherwise than the card",
	severity: "error",
	since: "0.1.0",
	why: "The text of a license is what its owner grants; the label on the card is a summary, often left over from a template or from the code. Until somebody finds out which is meant, both apply.",
	fix: "Ask the owner which is meant, and state it in `clarifications` with the file as evidence.",
	standards: [
		"EU AI Act Annex XII 1(h)",
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: hasConcludedLicense"
	],
	on: "repo",
	needs: ["license-texts"],
	*check({ repo, hubUrl, now }) {
		const { license } = repo;
		if (license === null) return;
		const has = clausesOf(license);
		const commit = repo.record?.commit ?? null;
		for (const text of contradictingTexts(repo)) {
			const isStricter = clausesOf(text.identified).some((clause) => FLOWING.includes(clause) && !has.includes(clause));
			const like = text.match === "similar" ? " nearly word for word" : "";
			yield {
				message: `${subjectOf(repo)} is labelled ${licenseName(license)}, and its ${quoted(text.path)} is${like} the text of ${quoted(text.identified, 120)}; until it is clarified both apply.`,
				fix: `Ask the owner which is meant and put under \`clarifications\`: \`${clarificationToPaste(repo, now)}\`.`,
				subject: text.path,
				...isStricter ? {} : { severity: "warning" },
				evidence: [{
					source: "card",
					url: pageOf(hubUrl, repo, commit),
					commit,
					path: "README.md",
					quote: `license: ${license.declared ?? ""}`
				}, {
					source: "license-file",
					url: pageOf(hubUrl, repo, commit),
					commit,
					path: text.path
				}]
			};
		}
	}
});

// src/check/rules/license-text-missing.ts
var license_text_missing_default = defineRule({
	id: "license-text-missing",
	title: "License without its text",
	severity: "note",
	since: "0.1.0",
	off: true,
	why: "Most licenses ask to be passed on with the work. Where the text is missing, the label is the only evidence, and whoever passes the work on has to find the text elsewhere. Of the permissively labelled models on the Hub 96 % lack it, so this is off unless a policy asks for it.",
	fix: "Ask the owner to add the license text, or keep a copy of your own.",
	standards: ["G7 SBOM for AI: Models"],
	on: "repo",
	*check({ repo, hubUrl }) {
		const files = repo.record?.files ?? null;
		if (files === null || repo.license === null || repo.license.expression === null) return;
		if (!clausesOf(repo.license).includes("license-copy-required") || files.some(isLicenseFile)) return;
		yield {
			message: `${subjectOf(repo)} is labelled ${licenseName(repo.license)}, which asks for its text, and has no license file.`,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/license-threshold-exceeded.ts
var license_threshold_exceeded_default = defineRule({
	id: "license-threshold-exceeded",
	title: "Too large, or in the wrong place, for a license",
	severity: "error",
	since: "0.1.0",
	why: "Many vendors' licenses end above a number of users or a revenue, or grant nothing in some countries. `profile` says how large and where we are.",
	fix: "Get a license from the vendor, choose another model, or correct `profile`.",
	standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models"],
	on: "repo",
	needs: ["lineage"],
	*check({ repo, profile, hubUrl }) {
		const said = /* @__PURE__ */ new Set();
		for (const binding of bindingsOf(repo)) {
			const excesses = [
				...sizes(repo, binding, profile),
				...places(repo, binding, profile),
				...gates(repo, binding, profile)
			];
			for (const { subject, ...complaint } of excesses) {
				if (said.has(subject)) continue;
				said.add(subject);
				yield {
					...complaint,
					subject,
					evidence: [licenseEvidence(hubUrl, repo, binding)]
				};
			}
		}
	}
});
function* sizes(repo, binding, profile) {
	for (const { threshold, entry } of thresholdsOf(binding.license)) {
		const { measure, limit, currency, at } = threshold;
		const isUsers = measure === "monthly-active-users";
		const ours = isUsers ? profile.monthlyActiveUsers : profile.annualRevenueUsd;
		const least = currency === "CNY" ? limit / 20 : limit;
		if (ours === null || ours <= least) continue;
		const isCertain = ours > limit || currency === "USD" || isUsers;
		const what = isUsers ? "monthly active users" : `${currency} of annual revenue`;
		const key = isUsers ? "profile.monthly-active-users" : "profile.annual-revenue-usd";
		yield {
			message: `${holderOf(repo, binding)} is under ${licenseName(binding.license)}, which needs a license of the vendor above ${limit.toLocaleString("en-US")} ${what} (${at}), and \`${key}\` is ${ours.toLocaleString("en-US")}${isCertain ? "" : " US dollars, which may be more"}.`,
			subject: `${entry.id} ${measure}`,
			...isCertain ? {} : { severity: "warning" }
		};
	}
}
function* places(repo, binding, { regions }) {
	const multimodal = isMultimodal(repo);
	for (const { territory, entry } of territoriesOf(binding.license)) {
		const excluded = excludedAmong(regions, territory.excluded);
		if (excluded.length === 0 || territory.onlyMultimodal && multimodal === false) continue;
		const isCertain = !territory.onlyMultimodal || multimodal === true;
		const models = territory.onlyMultimodal ? " for multimodal models" : "";
		const doubt = isCertain ? "" : "; whether this one is, its card does not say";
		yield {
			message: `${holderOf(repo, binding)} is under ${licenseName(binding.license)}, which grants nothing${models} in ${territory.excluded.join(", ")} (${territory.at}), and \`profile.regions\` has ${excluded.join(", ")}${doubt}.`,
			subject: `${entry.id} territory`,
			...isCertain ? {} : { severity: "warning" }
		};
	}
}
/** A gated repo may refuse the whole European Union (huggingface/hub-docs `models-gated.md`); its license need not say so. */
function* gates(repo, { inherited, text }, { regions }) {
	const isRefused = repo.record?.gated !== false && repo.record?.card?.["extra_gated_eu_disallowed"] === true;
	const here = excludedAmong(regions, ["EU"]);
	if (inherited !== null || text !== null || !isRefused || here.length === 0) return;
	yield {
		message: `${subjectOf(repo)} is gated and gives no access from the European Union (\`extra_gated_eu_disallowed\`), and \`profile.regions\` has ${here.join(", ")}.`,
		subject: "gated territory"
	};
}

// src/check/rules/license-unknown.ts
var license_unknown_default = defineRule({
	id: "license-unknown",
	title: "License that nobody knows",
	severity: "warning",
	since: "0.1.0",
	why: "A license whose terms are not known can neither be kept nor allowed. `other` often stands for a vendor's own terms with thresholds or forbidden uses, and a name that sounds permissive proves nothing.",
	fix: "Read the license and state in `clarifications` what it is, with the file as evidence.",
	standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
	on: "repo",
	*check({ repo, hubUrl, now }) {
		const { license } = repo;
		if (license === null || license.clarifiedBy !== void 0) return;
		const said = (license.members ?? [license]).map(uncertainty).find((text) => text !== null);
		if (said === void 0) return;
		yield {
			message: `${subjectOf(repo)} ${said}, so its terms are not known.`,
			fix: `${license.link === null ? "Find out what they are" : `Read ${quoted(license.link, 160)}`} and put under \`clarifications\`: \`${clarificationToPaste(repo, now)}\`.`,
			evidence: [{
				...saidByHub(hubUrl, repo),
				source: "card",
				path: "README.md",
				quote: `license: ${license.declared ?? ""}`
			}]
		};
	}
});
/** What is not certain about a declared value; null where it is certain, missing or ambiguous: other rules speak of those. */
function uncertainty({ state, expression, name, declared }) {
	if (expression !== null) return null;
	switch (state) {
		case "unknown": return "says itself that its license is `unknown`";
		case "other": return "says `license: other` and gives no name";
		case "other-named": return `says \`license: other\` with the name ${quoted(name ?? "")}, which is none of the known licenses`;
		case "unrecognised": return `declares ${quoted(declared ?? "", 120)}, which is none of the known licenses`;
		default: return null;
	}
}

// src/check/rules/model-card-metadata-invalid.ts
var model_card_metadata_invalid_default = defineRule({
	id: "model-card-metadata-invalid",
	title: "Model card with unreadable metadata",
	severity: "error",
	since: "0.1.0",
	why: "License, base models, datasets and results are read from the metadata at the top of README.md. Where that is broken the Hub shows none of it, or keeps what an older commit said.",
	fix: "Ask the owner to mend the metadata: the finding names the lines. Until then state the license in `clarifications` once you have found it out.",
	needs: ["card"],
	standards: ["G7 SBOM for AI: Metadata", "CycloneDX: modelCard"],
	on: "repo",
	*check(context) {
		const level = context.required("metadata");
		for (const complaint of invalidMetadata(context, "model")) yield complaint.severity === "warning" && level !== "note" ? complaint : {
			...complaint,
			...atLevel(level)
		};
	}
});

// src/check/rules/model-card-missing.ts
var model_card_missing_default = defineRule({
	id: "model-card-missing",
	title: "No model card",
	severity: "error",
	since: "0.1.0",
	why: "Without a card nobody can tell what a model is for, what it was trained on, how well it works and where it fails. More than half of all model repositories have none.",
	fix: "Choose a model that is documented, or ask the owner for a card: the finding holds the words to paste into a discussion.",
	needs: ["card"],
	standards: [
		"EU AI Act Annex XII 1(a)",
		"G7 SBOM for AI: Models",
		"CycloneDX: modelCard",
		"MOF: model card"
	],
	on: "repo",
	*check(context) {
		for (const complaint of missingCard(context, "model")) yield {
			...complaint,
			...atLevel(context.required("card"))
		};
	}
});

// src/check/rules/model-card-placeholder.ts
var model_card_placeholder_default = defineRule({
	id: "model-card-placeholder",
	title: "Model card with places left open",
	severity: "note",
	off: true,
	since: "0.1.0",
	why: "`[More Information Needed]`, an empty label or an instruction of the template stands where a fact should: the author meant to say it and has not.",
	fix: "Ask the owner to fill the places in, or to take out what does not apply: the finding names the lines.",
	needs: ["card"],
	standards: ["CycloneDX: modelCard", "MOF: model card"],
	on: "repo",
	*check(context) {
		yield* openPlaces(context, "model");
	}
});

// src/check/rules/model-card-section-missing.ts
var model_card_section_missing_default = defineRule({
	id: "model-card-section-missing",
	title: "Model card without what the policy asks for",
	severity: "warning",
	highest: "error",
	since: "0.1.0",
	why: "Who depends on a model has to know what it is meant for, what it was trained on, how it was evaluated and where it fails. Headings, labels, tables and sentences are read: half of what cards say stands under no heading of its own. What cannot be read, in a language outside the lexicons or in a card that was cut short, is not called missing.",
	fix: "Find it out before you rely on the model, or ask the owner: the finding holds the words to paste into a discussion. `documentation.require` says which sections are asked for.",
	options: { headings: {
		description: "Ask for a section of its own, not only a sentence or metadata.",
		default: false,
		stricter: "higher"
	} },
	needs: ["card"],
	standards: itemsOf({
		...MODEL_SECTION_ITEMS,
		license: []
	}),
	on: "repo",
	*check(context) {
		yield* missingSections(context, "model", {
			required: context.required,
			headings: context.option("headings")
		});
	}
});

// src/check/rules/model-card-template-only.ts
var model_card_template_only_default = defineRule({
	id: "model-card-template-only",
	title: "Model card that is an unfilled template",
	severity: "error",
	since: "0.1.0",
	why: "A template has headings, hundreds of words and nothing in them. It passes every check that counts headings or words, and tells as much as no card at all.",
	fix: "Choose a model that is documented, or ask the owner to fill in the card: the finding holds the words to paste into a discussion.",
	needs: ["card"],
	standards: [
		"EU AI Act Annex XII 1(a)",
		"G7 SBOM for AI: Models",
		"CycloneDX: modelCard",
		"MOF: model card"
	],
	on: "repo",
	*check(context) {
		for (const complaint of templateOnlyCard(context, "model")) yield {
			...complaint,
			...atLevel(context.required("card"))
		};
	}
});

// src/check/rules/model-card-too-short.ts
var model_card_too_short_default = defineRule({
	id: "model-card-too-short",
	title: "Model card with fewer words than the policy asks for",
	severity: "warning",
	since: "0.1.0",
	why: "Words are counted without metadata, code, tables, links, headings, placeholders and sentences that tools write by themselves: the unfilled template of the Hub has 640 words and says nothing.",
	fix: "Ask the owner to say more, or lower `documentation.minimum-words`, which is what turns this rule on.",
	needs: ["card"],
	standards: ["CycloneDX: modelCard", "MOF: model card"],
	on: "repo",
	*check(context) {
		yield* shortCard(context, "model", context.policy.documentation.minimumWords);
	}
});

// src/check/rules/model-not-in-catalogue.ts
var model_not_in_catalogue_default = defineRule({
	id: "model-not-in-catalogue",
	title: "Model that nobody answers for",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue names the models that are known here, with who answers for them; this one has nobody.",
	fix: "Add it to the catalogue with an owner, or use a model that is in it.",
	options: { kinds: {
		description: "What has to be in the catalogue.",
		default: ["model"],
		stricter: "higher"
	} },
	standards: ["G7 SBOM for AI: System Level Properties"],
	on: "run",
	*check({ policy, repos, usesOf, option }) {
		if (policy.catalogue.length === 0) return;
		const kinds = option("kinds");
		const known = new Set(policy.catalogue.map((entry) => keyOf(entry.kind, entry.id)));
		const isKnown = ({ kind, id, requestedAs }) => [id, ...requestedAs.map((asked) => asked.id)].some((name) => known.has(keyOf(kind, name)));
		const approved = repos.filter(isKnown);
		const told = /* @__PURE__ */ new Set();
		for (const repo of repos) {
			const key = keyOf(repo.kind, repo.id);
			if (!kinds.includes(repo.kind) || isKnown(repo) || told.has(key) || usesOf(repo).length === 0) continue;
			told.add(key);
			const task = repo.record?.pipelineTag ?? null;
			const others = approved.filter((other) => task !== null && other.record?.pipelineTag === task);
			const names = [...new Set(others.map((other) => `\`${other.id}\``))];
			yield {
				message: `${subjectOf(repo)} is not in the catalogue, so nobody answers for it here.`,
				...names.length === 0 ? {} : { fix: `Add it with an owner, or use what is in the catalogue for the same task: ${someOf(names)}.` },
				repo: {
					kind: repo.kind,
					id: repo.id
				}
			};
		}
	}
});
function keyOf(kind, id) {
	return `${kind}:${id.toLowerCase()}`;
}

// src/check/known-owners.ts
/** Owners on the Hub whose names are worth imitating: those of the models that most others are built on or copied from. */
const KNOWN_OWNERS = `
01-ai AI21Labs AIDC-AI Alibaba-NLP BAAI ByteDance ByteDance-Seed CohereForAI CohereLabs Comfy-Org CompVis
EleutherAI FacebookAI Helsinki-NLP HuggingFaceFW HuggingFaceH4 HuggingFaceM4 HuggingFaceTB IDEA-Research Intel
Kwai-Kolors LGAI-EXAONE Lightricks LiquidAI MiniMaxAI NousResearch OpenAssistant OpenGVLab ProsusAI Qwen
Salesforce Snowflake Systran THUDM TencentARC TheBloke TinyLlama Wan-AI WizardLMTeam Xenova albert allenai
almanach amazon answerdotai apple baidu bartowski bigcode bigscience black-forest-labs cardiffnlp
cognitivecomputations coqui cross-encoder databricks dbmdz deepseek-ai deepset distilbert dslim facebook
ggml-org google google-bert google-t5 hexgrad huggingface ibm-granite internlm intfloat jinaai laion llava-hf
lmstudio-community lmsys meta-llama microsoft mistralai mixedbread-ai mlx-community moonshotai mosaicml naver
nomic-ai nvidia onnx-community openai openai-community openbmb openvino pyannote rednote-hilab runwayml
sentence-transformers speechbrain stabilityai stable-diffusion-v1-5 state-spaces suno teknium tencent tiiuae
timm togethercomputer ultralytics unsloth upstage vikhyatk xai-org xlnet zai-org
`.trim().split(/\s+/);

// src/check/rules/name-lookalike.ts
var name_lookalike_default = defineRule({
	id: "name-lookalike",
	title: "Owner that looks like another",
	severity: "warning",
	since: "0.1.0",
	why: "Names one letter away from a known one are registered to be mistaken for it. A likeness alone proves nothing, so it is only told of repositories that are new, hardly used or not visible.",
	fix: "Compare the name letter by letter with the one that was meant.",
	options: {
		"newer-than-days": {
			description: "A repository younger than this is suspect.",
			default: 90,
			stricter: "higher"
		},
		"fewer-downloads-than": {
			description: "A repository with fewer downloads is suspect.",
			default: 1e3,
			stricter: "higher"
		}
	},
	standards: ["G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
	on: "run",
	*check({ policy, repos, option, now }) {
		const known = ownersIn(policy).map((name) => ({
			name,
			skeleton: skeletonOf(name)
		}));
		const trusted = new Set(known.map(({ name }) => name.toLowerCase()));
		const imitatedBy = /* @__PURE__ */ new Map();
		for (const repo of repos) {
			const owner = ownerOf(repo.id);
			if (owner === null || trusted.has(owner.toLowerCase())) continue;
			if (!imitatedBy.has(owner)) {
				const skeleton = skeletonOf(owner);
				imitatedBy.set(owner, known.find((other) => looksLike(skeleton, other.skeleton))?.name);
			}
			const imitated = imitatedBy.get(owner);
			if (imitated === void 0) continue;
			const signal = suspicion(repo, now, option("newer-than-days"), option("fewer-downloads-than"));
			if (signal === null) continue;
			yield {
				message: `${subjectOf(repo)} is of \`${owner}\`, which is easily mistaken for \`${imitated}\`, and ${signal}.`,
				repo: {
					kind: repo.kind,
					id: repo.id
				},
				subject: imitated
			};
		}
	}
});
/** Owners that the policy trusts by name, then those that everybody knows. */
function ownersIn({ sourcesAllowed, catalogue }) {
	const named = [...sourcesAllowed.owners.allow, ...[...sourcesAllowed.models.allow, ...catalogue.map((entry) => entry.id)].map((id) => ownerOf(id) ?? "")];
	return [.../* @__PURE__ */ new Set([...named.filter((owner) => /^[\w.-]+$/.test(owner)), ...KNOWN_OWNERS])];
}
/** Whether two names are read as the same: by letters of one shape, by dashes, or by one letter of a long name. */
function looksLike(skeleton, known) {
	if (skeleton === known) return known.length >= 4;
	return known.length >= 7 && isOneEditAway(skeleton, known);
}
/** One letter more, one less, one other, or two neighbours swapped. */
function isOneEditAway(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const [restA, restB] = [a.slice(at), b.slice(at)];
	if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
	return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
function skeletonOf(name) {
	return name.toLowerCase().replace(/[-_.]/g, "").replace(/rn/g, "m").replace(/vv/g, "w").replace(/[1il|]/g, "l").replace(/0/g, "o").replace(/5/g, "s");
}
/** The second signal, in words that end a sentence; null where there is none. */
function suspicion(repo, now, newerThanDays, fewerDownloadsThan) {
	if (repo.status === "not-visible") return "is not visible";
	if (repo.record === null) return null;
	const { createdAt, downloads } = repo.record;
	const days = daysSince(createdAt, now);
	if (days !== null && days < newerThanDays) return `was created on ${createdAt.slice(0, 10)}`;
	return downloads !== null && downloads < fewerDownloadsThan ? `has ${downloads} downloads` : null;
}

// src/check/rules/namespace-unclaimed.ts
var namespace_unclaimed_default = defineRule({
	id: "namespace-unclaimed",
	title: "Name that anybody can take",
	severity: "error",
	since: "0.1.0",
	why: "The account that owned it is gone. Whoever registers its name can put anything in place of what was reviewed, and everything that asks for the name loads that.",
	fix: "Replace it today with a repository whose owner exists, or remove it.",
	needs: ["owner"],
	standards: ["G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
	on: "repo",
	states: ["found", "not-visible"],
	*check({ repo, hubUrl }) {
		const pageOfOwner = (name) => `${hubUrl.replace(/\/+$/, "")}/${name}`;
		const owner = ownerOf(repo.id);
		if (repo.status === "not-visible" && owner !== null && repo.owner?.status === "unclaimed") yield {
			message: `${subjectOf(repo)} can be taken over: nobody owns the name \`${owner}\` on the Hub, so anybody can register it.`,
			evidence: [{
				source: "api",
				url: pageOfOwner(owner)
			}]
		};
		for (const { id, kind, of, relation, status, owner: answer } of repo.lineage.ancestors) {
			const name = ownerOf(id);
			if (kind === "dataset" || name === null || status !== "not-visible" || answer?.status !== "unclaimed") continue;
			const isLoaded = relation === "adapter";
			const child = of === repo.id ? "" : ` of \`${of}\``;
			yield {
				message: isLoaded ? `${subjectOf(repo)} loads a base${child} that can be taken over: nobody owns the name \`${name}\` of \`${id}\`.` : `${subjectOf(repo)} is made from \`${id}\`${child === "" ? "" : ` (the base${child})`}, whose owner is gone: anybody can register \`${name}\`.`,
				...isLoaded ? {} : {
					severity: "warning",
					fix: "Do not trust what may be found under that name one day."
				},
				subject: id,
				evidence: [{
					source: "api",
					url: pageOfOwner(name)
				}]
			};
		}
	}
});

// src/check/rules/reference-unreadable.ts
const REASONS = {
	"dynamic-id": "loads something whose name is only known when it runs",
	template: "loads something whose name is put together when it runs",
	"implicit-default": "leaves the choice of the model to the library",
	"unreadable-file": "could not be read in its format"
};
var reference_unreadable_default = defineRule({
	id: "reference-unreadable",
	title: "Load whose target cannot be read",
	severity: "note",
	since: "0.1.0",
	off: true,
	why: "What is loaded here was not reviewed, because the name is not in the file.",
	fix: "Give the name as a constant or default, or describe the place in `scan.keys` or `scan.calls`.",
	standards: ["G7 SBOM for AI: Models"],
	on: "run",
	*check({ blindSpots }) {
		for (const { path, line, reason, text } of blindSpots) yield {
			message: `This ${REASONS[reason]}: ${quoted(text, 100)}.`,
			subject: text,
			location: {
				path,
				line,
				column: 1,
				endLine: line,
				endColumn: 1,
				cell: null
			}
		};
	}
});

// src/check/rules/remote-code-enabled.ts
var remote_code_enabled_default = defineRule({
	id: "remote-code-enabled",
	title: "Code of the repository is run",
	severity: "warning",
	since: "0.1.0",
	why: "With remote code allowed, loading the model runs Python files of its repository with the rights of whoever loads it.",
	fix: "Leave the switch off where the library knows the architecture; else read the code and pin the commit that was read.",
	standards: ["G7 SBOM for AI: Security Properties", "EU AI Act Annex XII 1(e)"],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		const switches = reference.related.filter((place) => place.role === "remote-code");
		if (reference.usage !== "use" || switches.length === 0 || repo?.status !== "found") return;
		const { present, files, elsewhere } = repo.remoteCode;
		const others = elsewhere.length === 0 ? "" : `, also of ${elsewhere.map((id) => `\`${id}\``).join(", ")}`;
		const evidence = [saidByHub(hubUrl, repo)];
		if (present || elsewhere.length > 0) {
			const count = files.length === 1 ? "1 Python file" : `${files.length} Python files`;
			yield {
				message: `${subjectOf(reference)} is loaded with remote code allowed, so ${files.length === 0 ? "code" : count} of its repository run${files.length > 1 ? "" : "s"} here${others}.`,
				related: switches,
				evidence
			};
		} else yield {
			message: `${subjectOf(reference)} is loaded with remote code allowed, and its repository has none.`,
			fix: "Leave the switch off: it is not needed.",
			severity: "note",
			related: switches,
			evidence
		};
	}
});

// src/check/rules/remote-code-unpinned.ts
var remote_code_unpinned_default = defineRule({
	id: "remote-code-unpinned",
	title: "Code of the repository is run, whatever it is",
	severity: "error",
	since: "0.1.0",
	why: "Remote code at a branch or without a revision is whatever the owner of the repository, or whoever takes over the account, pushes last.",
	fix: "Pin the commit whose code was read, or leave remote code off.",
	standards: ["G7 SBOM for AI: Security Properties"],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		const switches = reference.related.filter((place) => place.role === "remote-code");
		if (reference.usage !== "use" || switches.length === 0) return;
		if (reference.revision !== null && isCommit(reference.revision)) return;
		if (repo === null || repo.status === "unavailable") return;
		const at = reference.revision === null ? "without a revision" : `at ${quoted(reference.revision)}, which can be moved`;
		const hasCode = repo.status !== "found" || repo.remoteCode.present || repo.remoteCode.elsewhere.length > 0;
		const commit = repo.revisionFound ? repo.record?.commit ?? null : null;
		const form = commit === null ? null : pinnedForm(reference, commit) ?? commit;
		yield {
			message: hasCode ? `${subjectOf(reference)} is loaded with remote code allowed and ${at}: whatever is pushed there next runs here.` : `${subjectOf(reference)} has no code today, but is loaded with remote code allowed and ${at}: code that is pushed there runs here.`,
			...hasCode ? {} : {
				severity: "warning",
				fix: "Leave remote code off: it is not needed."
			},
			...hasCode && form !== null ? { fix: `Read the code of that commit and pin it: \`${form}\`.` } : {},
			related: switches,
			evidence: repo.status === "found" ? [saidByHub(hubUrl, repo)] : []
		};
	}
});

// src/check/rules/repo-disabled.ts
var repo_disabled_default = defineRule({
	id: "repo-disabled",
	title: "Repository that the Hub has disabled",
	severity: "error",
	since: "0.1.0",
	why: "The Hub's staff has closed access to its files, for legal or safety reasons. It cannot be loaded, and copies of it are suspect for the same reasons.",
	fix: "Replace it: its files cannot be had any more.",
	standards: ["G7 SBOM for AI: Security Properties"],
	on: "repo",
	*check({ repo, hubUrl }) {
		if (repo.record?.disabled !== true) return;
		yield {
			message: `${subjectOf(repo)} has been disabled by the Hub, so its files cannot be loaded.`,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/repo-gated.ts
var repo_gated_default = defineRule({
	id: "repo-gated",
	title: "Repository behind terms",
	severity: "note",
	since: "0.1.0",
	why: "Its files are only given to accounts that have accepted its terms, so a build needs such an account's token, and somebody has agreed to the terms for you.",
	fix: "Have the terms read by who may accept them, and give builds a token of that account.",
	standards: ["EU AI Act Annex XII 1(c)"],
	on: "repo",
	*check({ repo, hubUrl }) {
		const gated = repo.record?.gated ?? false;
		if (gated === false) return;
		const how = gated === "manual" ? "and its owner decides on each request" : "and access follows at once";
		yield {
			message: `${subjectOf(repo)} is gated: its terms have to be accepted before it can be loaded, ${how}.`,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/repo-not-visible.ts
var repo_not_visible_default = defineRule({
	id: "repo-not-visible",
	title: "Repository that cannot be seen",
	severity: "warning",
	since: "0.1.0",
	why: "What cannot be seen cannot be reviewed. Without a token the Hub answers the same for a repository that is private, misspelt, renamed away or gone.",
	fix: "Check the spelling; for a private repository give the run a token of an account that may read it.",
	standards: ["G7 SBOM for AI: Models"],
	on: "repo",
	states: ["not-visible"],
	*check({ repo, hubUrl }) {
		if (repo.owner?.status === "unclaimed") return;
		yield {
			message: `${subjectOf(repo)} is not visible on the Hub: it is private, misspelt or gone, and only a token with access could tell which.`,
			evidence: [{
				source: "api",
				url: pageOf(hubUrl, repo),
				quote: repo.cause
			}]
		};
	}
});

// src/check/rules/repo-renamed.ts
var repo_renamed_default = defineRule({
	id: "repo-renamed",
	title: "Old name of a repository",
	severity: "note",
	highest: "warning",
	since: "0.1.0",
	why: "The old name only works while the Hub redirects it. Whoever registers the old name decides what it loads from then on; where it leads to another owner, somebody else decides already.",
	fix: "Write the name that the repository has now.",
	standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: suppliedBy"],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		if (repo?.status !== "found" || repo.id === reference.id) return;
		const [asked, found] = [ownerOf(reference.id), ownerOf(repo.id)];
		const evidence = [saidByHub(hubUrl, repo)];
		const fix = `Write \`${repo.id}\`.`;
		const subject = reference.id;
		if (asked !== null && found !== null && asked.toLowerCase() !== found.toLowerCase()) yield {
			message: `${subjectOf(reference)} leads to ${named(repo)}: the owner was \`${asked}\` and is now \`${found}\`.`,
			fix: `If you trust \`${found}\`, write \`${repo.id}\`; if not, choose another model.`,
			severity: "warning",
			subject,
			evidence
		};
		else if (repo.id.toLowerCase() === reference.id.toLowerCase()) yield {
			message: `${subjectOf(reference)} is spelt \`${repo.id}\` on the Hub.`,
			fix,
			subject,
			evidence
		};
		else yield {
			message: `${subjectOf(reference)} is now called \`${repo.id}\`.`,
			fix,
			subject,
			evidence
		};
	}
});

// src/check/rules/repo-stale.ts
var repo_stale_default = defineRule({
	id: "repo-stale",
	title: "Repository without changes for long",
	severity: "note",
	since: "0.1.0",
	off: true,
	why: "Nobody may be there to answer for it, or to mend its card, its license or its code.",
	fix: "See whether its owner still maintains it.",
	options: { days: {
		description: "Days without a change after which it counts as stale.",
		default: 730,
		stricter: "lower"
	} },
	standards: ["G7 SBOM for AI: Models"],
	on: "repo",
	*check({ repo, option, now, hubUrl }) {
		const days = daysSince(repo.record?.lastModified ?? null, now);
		const limit = option("days");
		if (days === null || days <= limit) return;
		const since = repo.record.lastModified.slice(0, 10);
		yield {
			message: `${subjectOf(repo)} has not changed since ${since}, which is more than ${limit} days ago.`,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/repo-superseded.ts
var repo_superseded_default = defineRule({
	id: "repo-superseded",
	title: "Model with a successor",
	severity: "warning",
	since: "0.1.0",
	why: "Its authors point to a newer version, so fixes will go there.",
	fix: "Try the successor, or note why this version stays.",
	standards: ["EU AI Act Annex XII 1(c)"],
	on: "repo",
	*check({ repo, references, hubUrl }) {
		const successor = repo.record?.card?.["new_version"];
		if (typeof successor !== "string" || !isRepoId(successor)) return;
		if ([
			repo.id,
			...repo.requestedAs.map((asked) => asked.id),
			...references.map((reference) => reference.id)
		].some((name) => name.toLowerCase() === successor.toLowerCase())) return;
		yield {
			message: `${subjectOf(repo)} has a successor: its card names \`${successor}\` as the new version.`,
			fix: `Try \`${successor}\`, or note why this version stays.`,
			evidence: [{
				...saidByHub(hubUrl, repo),
				source: "card",
				path: "README.md",
				quote: `new_version: ${successor}`
			}]
		};
	}
});

// src/check/rules/repo-too-new.ts
var repo_too_new_default = defineRule({
	id: "repo-too-new",
	title: "Repository created just now",
	severity: "warning",
	since: "0.1.0",
	off: true,
	why: "Copies with malware are found within days; who waits a little loads what others have looked at.",
	fix: "Wait, or have somebody look at its files and its owner.",
	options: { days: {
		description: "Days since its creation during which it counts as too new.",
		default: 14,
		stricter: "higher"
	} },
	standards: ["G7 SBOM for AI: Security Properties"],
	on: "repo",
	*check({ repo, option, now, hubUrl }) {
		const days = daysSince(repo.record?.createdAt ?? null, now);
		const limit = option("days");
		if (days === null || days >= limit) return;
		const created = repo.record.createdAt.slice(0, 10);
		yield {
			message: `${subjectOf(repo)} was created on ${created}, less than ${limit} days ago.`,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/repository-license-conflict.ts
var repository_license_conflict_default = defineRule({
	id: "repository-license-conflict",
	title: "This repository's license is wider than that of a model it gives out",
	severity: "warning",
	since: "0.1.0",
	why: "Whoever receives a work with one license beside it takes that for the license of all of it. In the wild a third of the steps from a model to an application drop its restrictions that way.",
	fix: "Say beside the repository's own license which parts are under which other license, or do not pass the model on.",
	standards: ["G7 SBOM for AI: Models"],
	on: "repo",
	needs: ["lineage"],
	*check({ repo, profile, ownRepository, hubUrl }) {
		const { distribution } = profile;
		if (ownRepository == null || distribution !== "distributed" && distribution !== "hosted") return;
		const stated = ownRepository.licenses.find(({ expression }) => expression !== null);
		if (stated === void 0) return;
		const own = {
			declared: stated.written,
			state: "spdx",
			expression: stated.expression,
			name: null,
			link: null
		};
		const said = /* @__PURE__ */ new Set();
		for (const binding of bindingsOf(repo)) {
			const { license } = binding;
			const clauses = droppedBy(own, license).filter((clause) => distribution === "distributed" || clause === NETWORK);
			const written = licenseName(license);
			if (clauses.length === 0 || said.has(written) || isTold(license, ownRepository.statements)) continue;
			said.add(written);
			const how = distribution === "distributed" ? "passes on" : "offers as a service";
			yield {
				message: `This repository is ${quoted(stated.expression)} by its ${quoted(stated.path)} and ${how} ${named({
					kind: repo.kind,
					id: binding.path.at(-1)
				})}, which is under ${written}: ${clauseWords(license, clauses)}; nothing here says so.`,
				fix: `Say in README or NOTICE that \`${binding.path.at(-1)}\` is under ${written}, and what that means.`,
				subject: binding.path.at(-1),
				related: [{
					path: stated.path,
					line: 1,
					role: "declared-here"
				}],
				evidence: [licenseEvidence(hubUrl, repo, binding)]
			};
		}
	}
});
const NETWORK = "network-copyleft";
/** Whether some statement names the license. */
function isTold({ expression, declared, name }, statements) {
	const names = [
		expression,
		declared,
		name
	].flatMap((text) => text === null ? [] : [text.toLowerCase()]);
	return statements.some(({ text }) => {
		const has = text.toLowerCase();
		return names.some((each) => has.includes(each) || has.includes(each.replaceAll("-", " ")));
	});
}

// src/check/rules/review-overdue.ts
var review_overdue_default = defineRule({
	id: "review-overdue",
	title: "Model whose review is due",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue says by when the use of the model is to be looked at again, and that day is over.",
	fix: "Look at it again, and set the next day in the catalogue.",
	standards: ["G7 SBOM for AI: System Level Properties"],
	on: "run",
	*check({ policy, repos, now }) {
		for (const entry of policy.catalogue) {
			if (!hasEnded(entry.reviewBy, now)) continue;
			const used = repos.find((repo) => repo.kind === entry.kind && [repo.id, ...repo.requestedAs.map((asked) => asked.id)].some((id) => id.toLowerCase() === entry.id.toLowerCase()));
			if (used === void 0) continue;
			const by = entry.owner === null ? "" : ` by ${entry.owner}`;
			yield {
				message: `${subjectOf(used)} was to be reviewed${by} until ${entry.reviewBy}.`,
				repo: {
					kind: used.kind,
					id: used.id
				},
				related: declaredHere(entry)
			};
		}
	}
});

// src/check/rules/revision-not-found.ts
var revision_not_found_default = defineRule({
	id: "revision-not-found",
	title: "Revision that does not exist",
	severity: "error",
	since: "0.1.0",
	why: "The next load fails, or worked only until somebody removed the branch, tag or commit.",
	fix: "Ask for a revision that exists.",
	standards: ["G7 SBOM for AI: Models"],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		if (repo?.status !== "found" || repo.revisionFound || reference.revision === null) return;
		const commit = repo.record?.commit ?? null;
		yield {
			message: `${subjectOf(reference)} has no revision ${quoted(reference.revision)}.`,
			subject: reference.revision,
			fix: commit === null ? `See its branches and tags at ${pageOf(hubUrl, repo)}.` : `Its default branch is at \`${commit}\`.`,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/revision-not-pinned.ts
var revision_not_pinned_default = defineRule({
	id: "revision-not-pinned",
	title: "Reference without a commit",
	severity: "note",
	since: "0.1.0",
	why: "A branch or tag can be moved, so the next build may load other weights, another license and other code than were reviewed.",
	fix: "Ask for the commit that was reviewed.",
	standards: [
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: packageVersion",
		"Code of Practice Model Documentation Form: authenticity"
	],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		if (reference.usage !== "use" || reference.kind === "space" || repo?.status !== "found") return;
		const { revision } = reference;
		if (revision !== null && isCommit(revision)) return;
		const commit = repo.revisionFound ? repo.record?.commit ?? null : null;
		yield {
			message: `${subjectOf(reference)} ${standing(revision, commit)}.`,
			evidence: [saidByHub(hubUrl, repo)],
			...commit === null ? {} : { fix: fixFor(reference, commit) }
		};
	}
});
function standing(revision, commit) {
	if (revision === null) return "is asked for without a revision, so each build gets what its default branch holds on that day";
	if (/^[0-9a-f]{7,39}$/.test(revision) && commit?.startsWith(revision) === true) return `is asked for at the shortened commit ${quoted(revision)}, which the Hub may also read as a branch or tag of that name`;
	return `is asked for at ${quoted(revision)}, a branch or tag that can be moved`;
}
function fixFor(reference, commit) {
	const form = pinnedForm(reference, commit);
	if (form !== null) return `Write \`${form}\`.`;
	const loading = reference.related.find((place) => place.role === "loaded-here");
	return `Ask for commit \`${commit}\` ${loading === void 0 ? "where it is loaded" : `where it is loaded (${loading.path}:${loading.line})`}.`;
}

// src/check/rules/scan-flagged.ts
var scan_flagged_default = defineRule({
	id: "scan-flagged",
	title: "Files that the Hub's scanners flag",
	severity: "error",
	since: "0.1.0",
	why: "The Hub scans uploads for malware and shows what it finds, but goes on serving the files.",
	fix: "Do not load it. Look at the scan on its page, and choose another model or an earlier commit.",
	needs: ["scan"],
	standards: ["G7 SBOM for AI: Security Properties"],
	on: "repo",
	*check({ repo, hubUrl }) {
		if (repo.scan?.status !== "flagged" || repo.scan.files.length === 0) return;
		const unsafe = repo.scan.files.filter((file) => !/^(?:caution|suspicious)$/i.test(file.level));
		const files = unsafe.length > 0 ? unsafe : repo.scan.files;
		const shown = someOf(files.map((file) => quoted(file.path)));
		yield {
			message: unsafe.length > 0 ? `${subjectOf(repo)} holds files that the Hub's malware scan calls unsafe: ${shown}.` : `${subjectOf(repo)} holds files that the Hub's malware scan asks to be careful with: ${shown}.`,
			...unsafe.length > 0 ? {} : { severity: "warning" },
			subject: unsafe.length > 0 ? "unsafe" : "suspicious",
			evidence: files.slice(0, 5).map((file) => ({
				...saidByHub(hubUrl, repo),
				path: file.path,
				quote: file.level
			}))
		};
	}
});

// src/check/rules/source-not-allowed.ts
var source_not_allowed_default = defineRule({
	id: "source-not-allowed",
	title: "Owner or model outside of the policy",
	severity: "error",
	since: "0.1.0",
	why: "The policy names whose models may be used; a name that nobody has agreed to may belong to anybody.",
	fix: "Choose a model of an allowed owner, or have its owner added to `sources`.",
	standards: ["SPDX 3.0 AI: suppliedBy", "G7 SBOM for AI: Models"],
	on: "repo",
	states: [
		"found",
		"not-visible",
		"unavailable"
	],
	*check({ repo, references, sources, hubUrl }) {
		const { owners, models } = sources;
		const matches = (globs) => compileGlobs(globs, { ignoreCase: true });
		const isOwner = (globs, id) => {
			const owner = ownerOf(id);
			return owner !== null && matches(globs)(owner);
		};
		const isModel = (globs, id) => repo.kind === "model" && matches(globs)(id);
		const evidence = [{
			source: "policy",
			url: pageOf(hubUrl, repo)
		}];
		const names = /* @__PURE__ */ new Set([repo.id, ...references.map((reference) => reference.id)]);
		for (const id of names) {
			const byOwner = isOwner(owners.deny, id);
			if (!byOwner && !isModel(models.deny, id)) continue;
			const list = byOwner ? "sources.owners.deny" : "sources.models.deny";
			yield {
				message: `${subjectOf({
					...repo,
					id
				})} may not be used: it is on \`${list}\`.`,
				subject: "denied",
				evidence
			};
			return;
		}
		if (owners.allow.length === 0 && (models.allow.length === 0 || repo.kind !== "model")) return;
		if (isOwner(owners.allow, repo.id) || isModel(models.allow, repo.id)) return;
		if (repo.status !== "found" && ownerOf(repo.id) === null) return;
		const owner = ownerOf(repo.id);
		yield {
			message: owners.allow.length > 0 && owner !== null ? `${subjectOf(repo)} belongs to \`${owner}\`, whom the policy does not allow.` : `${subjectOf(repo)} is not among those that the policy allows.`,
			subject: "not-allowed",
			evidence
		};
	}
});

// src/check/rules/training-data-undeclared.ts
var training_data_undeclared_default = defineRule({
	id: "training-data-undeclared",
	title: "Training data not declared in the metadata",
	severity: "note",
	off: true,
	since: "0.1.0",
	why: "Only datasets that the metadata names can be followed: whether they exist, who keeps them and whether their license allows what the model is used for. A sentence in the card tells a reader, not a check.",
	fix: "Ask the owner to add `datasets` to the metadata of the card.",
	needs: ["card"],
	standards: [
		"EU AI Act Annex XII 2(c)",
		"G7 SBOM for AI: Dataset Properties",
		"SPDX 3.0 AI: trainedOn",
		"CycloneDX: modelCard.modelParameters.datasets",
		"MOF: datasets"
	],
	on: "repo",
	*check({ repo, hubUrl }) {
		const { record, documentation } = repo;
		if (repo.kind !== "model" || record === null || record.card === null && record.tags.length === 0) return;
		if (isFilled(record.card?.datasets) || record.tags.some((tag) => tag.startsWith("dataset:"))) return;
		if (record.baseModels !== null && ["quantized", "merge"].includes(record.baseModels.relation ?? "")) return;
		const place = documentation?.places["training-data"];
		const state = documentation?.sections["training-data"];
		const isSaid = state === "section" || state === "mentioned";
		const also = !isSaid || place === void 0 ? "" : ` Its card speaks of training data at line ${place.line}.`;
		yield {
			message: `${subjectOf(repo)} names no \`datasets\` in its metadata, so what it was trained on cannot be followed.${also}`,
			fix: `Ask at ${discussionUrl({
				repo,
				hubUrl
			})}: “Could you add the datasets that this model was trained on to the metadata (\`datasets:\`)?”`,
			evidence: [isSaid && place !== void 0 ? cardEvidence({
				repo,
				hubUrl
			}, place) : saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/weights-unsafe.ts
const SAFE = /* @__PURE__ */ new Set([
	"safetensors",
	"gguf",
	"onnx",
	"openvino",
	"coreml"
]);
var weights_unsafe_default = defineRule({
	id: "weights-unsafe",
	title: "Weights that can run code",
	severity: "warning",
	since: "0.1.0",
	why: "A pickle is a program: loading it runs whatever its author put in, with the rights of whoever loads it. Scanners miss some of them.",
	fix: "Use a copy or a revision with safetensors.",
	options: { mixed: {
		description: "Complain also where safe weights lie beside: what a loader takes then depends on its version and settings.",
		default: false,
		stricter: "higher"
	} },
	standards: ["G7 SBOM for AI: Security Properties"],
	on: "repo",
	*check({ repo, option, hubUrl }) {
		const { formats, unsafeFiles } = repo.weights;
		if (repo.kind !== "model" || unsafeFiles.length === 0) return;
		const safe = formats.filter((format) => SAFE.has(format));
		const files = someOf(unsafeFiles.map((path) => quoted(path)));
		const evidence = [saidByHub(hubUrl, repo)];
		if (safe.length === 0) yield {
			message: `${subjectOf(repo)} has its weights only as pickle (${files}), which can run code when it is loaded.`,
			subject: "only",
			evidence
		};
		else if (option("mixed")) yield {
			message: `${subjectOf(repo)} has weights as ${safe.join(", ")}, and also as pickle (${files}), which can run code when it is loaded.`,
			fix: "Tell the loader to take the safe ones only (`use_safetensors=True`).",
			severity: "note",
			subject: "mixed",
			evidence
		};
	}
});

// src/check/findings.ts
/**
* What a finding is, whichever line it stands on and however its message is worded: to know it again at the base, in a
* baseline, in code scanning.
*/
function findingKey({ rule, severity, repo, subject, location }) {
	const what = repo === null ? `@${location?.path ?? ""}` : `${repo.kind}:${repo.id}`;
	return JSON.stringify([
		rule,
		severity,
		what,
		subject ?? ""
	]);
}
/**
* Drafts as findings: each place is covered by an exception, known from before, or active; places with the same standing of
* which the same is said become one finding. `exceptions`: null where none can cover it.
*/
function findingsOf(drafts, exceptions, known) {
	return fold(drafts.flatMap((draft) => piecesOf(draft, exceptions, known))).map(findingOf);
}
function piecesOf(draft, exceptions, known) {
	return (draft.references.length === 0 ? [null] : draft.references).map((reference) => {
		const path = draft.complaint.location?.path ?? reference?.path ?? null;
		const exception = exceptions?.cover({
			rule: draft.rule.id,
			repo: draft.repo,
			reference,
			path
		}) ?? null;
		const isKnown = known !== void 0 && isUnchanged(reference) && known.has(findingKey(identityOf(draft, reference)));
		const state = exception !== null ? "excepted" : isKnown ? "preexisting" : "active";
		return {
			...draft,
			references: reference === null ? [] : [reference],
			state,
			exception
		};
	});
}
/** A place that is new cannot have been there before, whatever was said of the repo elsewhere. */
function isUnchanged(reference) {
	return reference === null || reference.change === null || reference.change === "unchanged";
}
/** Puts together what says the same of the same repo; the first place, which is the best one, says what to do. */
function fold(pieces) {
	const folded = /* @__PURE__ */ new Map();
	for (const piece of pieces) {
		const { rule, severity, state, exception, complaint } = piece;
		const { repo, subject } = identityOf(piece, piece.references[0] ?? null);
		const { message, location } = complaint;
		const standing = [
			rule.id,
			severity,
			state,
			exception?.source,
			exception?.line,
			exception?.column
		];
		const key = JSON.stringify([
			standing,
			repo?.kind,
			repo?.id,
			subject,
			message,
			location
		]);
		const known = folded.get(key);
		if (known === void 0) folded.set(key, piece);
		else folded.set(key, {
			...known,
			complaint: merged(known, piece),
			references: [...known.references, ...piece.references]
		});
	}
	return [...folded.values()];
}
function merged({ complaint }, other) {
	if (other.complaint === complaint) return complaint;
	const related = [...complaint.related ?? [], ...other.complaint.related ?? []];
	return related.length === 0 ? complaint : {
		...complaint,
		related
	};
}
function identityOf(draft, reference) {
	const about = draft.complaint.repo ?? draft.repo ?? reference;
	return {
		rule: draft.rule.id,
		severity: draft.severity,
		repo: about === null ? null : {
			kind: about.kind,
			id: about.id
		},
		location: draft.complaint.location ?? (reference === null ? null : locationOf(reference)),
		...draft.complaint.subject === void 0 ? {} : { subject: draft.complaint.subject }
	};
}
function findingOf(piece) {
	const { complaint, state, exception } = piece;
	const references = inOrder(piece.references);
	const identity = identityOf(piece, references[0] ?? null);
	const alsoHere = references.map(({ path, line }) => ({
		path,
		line,
		role: "also-here"
	}));
	return {
		...identity,
		state,
		message: complaint.message,
		fix: complaint.fix ?? piece.rule.fix,
		related: distinctPlaces([...complaint.related ?? [], ...alsoHere], identity.location),
		evidence: (complaint.evidence ?? []).map(evidenceOf),
		exception: exception === null ? null : {
			reason: exception.reason,
			owner: exception.owner,
			until: exception.until
		}
	};
}
function locationOf({ path, line, column, endLine, endColumn, cell }) {
	return {
		path,
		line,
		column,
		endLine,
		endColumn,
		cell
	};
}
function evidenceOf(evidence) {
	return {
		source: "api",
		url: null,
		commit: null,
		path: null,
		line: null,
		quote: null,
		...evidence
	};
}

// src/check/licensing.ts
const NOT_READ = {
	outcome: "unknown",
	decidedBy: "not read",
	reason: "the repository could not be read"
};
const WORST_FIRST = [
	"deny",
	"unknown",
	"allow"
];
/** A judge that answers each question once and remembers the allow entries that were of use. */
var Licensing = class {
	/** Entries, as written, that allowed something so far. */
	used = /* @__PURE__ */ new Set();
	#judge;
	#answers = /* @__PURE__ */ new Map();
	constructor(judge) {
		this.#judge = judge;
	}
	decide(subject, allow) {
		const known = this.#answers.get(allow) ?? /* @__PURE__ */ new Map();
		this.#answers.set(allow, known);
		const key = JSON.stringify(subject);
		const answer = known.get(key) ?? this.#judge.decide(subject, allow, (entry) => this.used.add(entry.written));
		known.set(key, answer);
		return answer;
	}
	decideRepo(repo, allow) {
		return repo.license === null ? NOT_READ : this.decide(repo.license, allow);
	}
	/** The worst answer for a repo that is used under several allow lists. */
	worst(repo, allows) {
		if (repo.license === null) return null;
		return allows.map((allow) => this.decideRepo(repo, allow)).sort((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome))[0] ?? null;
	}
	effective(repo) {
		return this.#judge.effective(repo);
	}
};

// src/check/scopes.ts
/** Finds what the policy says at a path; each combination of scopes is put together once. */
function scopesOf(policy) {
	const matchers = policy.paths.map((scope) => compileGlobs(scope.match));
	const known = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	return (path) => {
		const cached = byPath.get(path);
		if (cached !== void 0) return cached;
		const holding = policy.paths.filter((_, index) => matchers[index](path));
		const key = holding.map((scope) => policy.paths.indexOf(scope)).join(",");
		const scope = known.get(key) ?? {
			key,
			policy: holding.reduce(narrowed, policy)
		};
		known.set(key, scope);
		byPath.set(path, scope);
		return scope;
	};
}
/** A policy with what a scope says laid over it. */
function narrowed(policy, scope) {
	const { require, minimumWords } = policy.documentation;
	return {
		licenses: {
			...policy.licenses,
			...scope.licenses
		},
		documentation: {
			require: {
				...require,
				...scope.documentation?.require
			},
			minimumWords: scope.documentation?.minimumWords ?? minimumWords
		},
		rules: mergeSettings(policy.rules, scope.rules ?? {})
	};
}
function mergeSettings(lower, upper) {
	const merged = { ...lower };
	for (const [id, { level, options }] of Object.entries(upper)) {
		const before = lower[id];
		merged[id] = {
			level: level ?? before?.level ?? null,
			options: {
				...before?.options,
				...options
			}
		};
	}
	return merged;
}
/** Whether a rule is on anywhere: at the top of the policy or in one of its scopes. */
function isActive(rule, policy) {
	return [policy.rules[rule.id], ...policy.paths.flatMap((scope) => scope.rules?.[rule.id] ?? [])].some((setting) => levelOf(rule, setting) !== "off");
}

// src/check/running.ts
/** Runs rules over facts. A rule that throws leaves a mishap and what it had said until then. */
var RuleRunner = class {
	mishaps = [];
	/** The references that are judged, in order. */
	judged;
	/** The rules that are on anywhere, by id. */
	rules;
	#facts;
	#policy;
	#licensing;
	#world;
	#scopeAt;
	#repos;
	#blindSpots;
	#repoOf;
	#byName;
	#groups;
	/** Judged references by the names of their repository, as written and as it is called now. */
	#uses = /* @__PURE__ */ new Map();
	constructor(facts, policy, rules, licensing, world) {
		this.#facts = facts;
		this.#policy = policy;
		this.#licensing = licensing;
		this.#world = world;
		this.#scopeAt = scopesOf(policy);
		this.rules = rules.filter((rule) => isActive(rule, policy)).sort((a, b) => compareText(a.id, b.id));
		this.judged = inOrder(facts.references.filter(({ usage }) => usage === "use" || usage === "mention" && policy.scan.mentions === "check"));
		this.#blindSpots = [...facts.blindSpots].sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.text, b.text));
		this.#repos = [...facts.repos].sort(compareRepos);
		this.#repoOf = new Map(this.#repos.flatMap((repo) => repo.requestedAs.map(({ id, revision }) => [askedKey(repo.kind, id, revision), repo])));
		this.#byName = new Map([...this.#repos].reverse().map((repo) => [nameKey(repo), repo]));
		this.#groups = this.#grouped();
		for (const reference of this.judged) {
			const repo = this.#repoFor(reference);
			const names = /* @__PURE__ */ new Set([nameKey(reference), ...repo === null ? [] : [nameKey(repo)]]);
			for (const name of names) add(this.#uses, name, reference);
		}
	}
	/** What all rules but the closing ones say. */
	drafts() {
		return this.rules.flatMap((rule) => {
			if (rule.on === "repo") return this.#groups.flatMap((group) => this.#onRepo(rule, group));
			if (rule.on === "reference") return this.judged.flatMap((reference) => this.#onReference(rule, reference));
			return rule.closing === true ? [] : this.#onRun(rule, /* @__PURE__ */ new Set());
		});
	}
	/** What the rules about the policy itself say, once it is known which exceptions were used. */
	closingDrafts(usedExceptions) {
		return this.rules.flatMap((rule) => rule.on === "run" && rule.closing === true ? this.#onRun(rule, usedExceptions) : []);
	}
	/** The repos with their license decisions: the worst one where several policies apply. */
	reviewed() {
		const lists = /* @__PURE__ */ new Map();
		for (const { repo, scope } of this.#groups) lists.set(repo, [...lists.get(repo) ?? [], scope.policy.licenses.allow]);
		return this.#repos.map((repo) => ({
			...repo,
			decision: this.#licensing.worst(repo, lists.get(repo) ?? [this.#policy.licenses.allow]),
			effectiveLicense: this.#licensing.effective(repo)
		}));
	}
	/** How many references here use a repo, by `kind:id`. */
	fanIn() {
		const counts = /* @__PURE__ */ new Map();
		for (const reference of this.judged) {
			const { kind, id } = this.#repoFor(reference) ?? reference;
			counts.set(`${kind}:${id}`, (counts.get(`${kind}:${id}`) ?? 0) + 1);
		}
		return counts;
	}
	#repoFor({ kind, id, revision }) {
		return this.#repoOf.get(askedKey(kind, id, revision)) ?? null;
	}
	#grouped() {
		const groups = /* @__PURE__ */ new Map();
		for (const reference of this.judged) {
			const repo = this.#repoFor(reference);
			if (repo === null) continue;
			const byScope = groups.get(repo) ?? /* @__PURE__ */ new Map();
			groups.set(repo, byScope);
			add(byScope, this.#scopeAt(reference.path), reference);
		}
		return [...groups].flatMap(([repo, byScope]) => [...byScope].map(([scope, references]) => ({
			repo,
			scope,
			references
		})));
	}
	#onRepo(rule, { repo, scope, references }) {
		if (!(rule.states ?? ["found"]).includes(repo.status)) return [];
		const setting = scope.policy.rules[rule.id];
		if (levelOf(rule, setting) === "off") return [];
		const context = () => ({
			...this.#common(rule, scope.policy),
			repo,
			references,
			decision: this.#licensing.decideRepo(repo, scope.policy.licenses.allow)
		});
		return this.#complaints(rule, () => rule.check(context())).map((complaint) => ({
			rule,
			complaint,
			severity: this.#severityOf(rule, setting, complaint),
			repo,
			references
		}));
	}
	#onReference(rule, reference) {
		const { policy } = this.#scopeAt(reference.path);
		const setting = policy.rules[rule.id];
		if (levelOf(rule, setting) === "off") return [];
		const repo = this.#repoFor(reference);
		const context = () => ({
			...this.#common(rule, policy),
			reference,
			repo
		});
		return this.#complaints(rule, () => rule.check(context())).map((complaint) => ({
			rule,
			complaint,
			severity: this.#severityOf(rule, setting, complaint),
			repo,
			references: [reference]
		}));
	}
	#onRun(rule, usedExceptions) {
		const context = () => ({
			references: this.judged,
			blindSpots: this.#blindSpots,
			repos: this.#repos,
			usesOf: (repo) => this.#usesOf(repo),
			policy: this.#policy,
			usedExceptions,
			usedAllowEntries: this.#licensing.used,
			complete: this.#facts.partial !== true && !this.#repos.some(isUnanswered),
			changedPaths: this.#facts.changedPaths ?? null,
			option: optionReader(rule, this.#policy.rules[rule.id]),
			now: this.#world.now
		});
		return this.#complaints(rule, () => rule.check(context())).flatMap((complaint) => this.#placed(rule, complaint));
	}
	/** A run rule speaks of the whole; how much it counts is decided where its repo is used, or where it points. */
	#placed(rule, complaint) {
		const { location, repo: about } = complaint;
		const using = about === void 0 || location !== void 0 ? [] : this.#usesOf(about);
		const repo = about === void 0 ? null : this.#byName.get(nameKey(about)) ?? null;
		if (using.length === 0) {
			const { policy } = location == null ? { policy: this.#policy } : this.#scopeAt(location.path);
			const setting = policy.rules[rule.id];
			if (levelOf(rule, setting) === "off") return [];
			return [{
				rule,
				complaint,
				severity: this.#severityOf(rule, setting, complaint),
				repo,
				references: []
			}];
		}
		return [...groupBy(using, this.#scopeAt)].flatMap(([scope, references]) => {
			const setting = scope.policy.rules[rule.id];
			if (levelOf(rule, setting) === "off") return [];
			return [{
				rule,
				complaint,
				severity: this.#severityOf(rule, setting, complaint),
				repo,
				references
			}];
		});
	}
	#usesOf(repo) {
		return this.#uses.get(nameKey(repo)) ?? [];
	}
	#common(rule, policy) {
		return {
			policy,
			profile: this.#policy.profile,
			sources: this.#policy.sourcesAllowed,
			option: optionReader(rule, policy.rules[rule.id]),
			required: (what) => policy.documentation.require[what] ?? "off",
			decide: (expression) => this.#licensing.decide(expression, policy.licenses.allow),
			ownRepository: this.#facts.ownRepository ?? null,
			...this.#world
		};
	}
	#complaints(rule, run) {
		const said = [];
		try {
			for (const complaint of run()) said.push(complaint);
		} catch (error) {
			this.#mishap(rule, error instanceof Error ? error.message : String(error));
		}
		return said;
	}
	#severityOf(rule, setting, complaint) {
		const level = setting?.level ?? null;
		if (level !== null && level !== "off") return level;
		const asked = complaint.severity ?? rule.severity;
		if (!isAtLeast(rule.highest ?? rule.severity, asked)) this.#mishap(rule, `asked for ${asked}, which it does not declare`);
		return asked;
	}
	#mishap(rule, message) {
		const where = `rules/${rule.id}`;
		const text = message.split("\n", 1)[0].slice(0, 300);
		if (!this.mishaps.some((known) => known.where === where && known.message === text)) this.mishaps.push({
			where,
			message: text
		});
	}
};
function optionReader(rule, setting) {
	return (name) => {
		const option = rule.options?.[name];
		if (option === void 0) throw new Error(`rule ${rule.id} has no option ${name}`);
		return setting?.options[name] ?? option.default;
	};
}
function askedKey(kind, id, revision) {
	return JSON.stringify([
		kind,
		id,
		revision
	]);
}
/** The Hub knows ids in any case. */
function nameKey({ kind, id }) {
	return `${kind}:${id.toLowerCase()}`;
}
function compareRepos(a, b) {
	return compareText(a.kind, b.kind) || compareText(a.id, b.id) || compareText(a.record?.commit ?? "", b.record?.commit ?? "") || compareText(JSON.stringify(a.requestedAs), JSON.stringify(b.requestedAs));
}
function groupBy(references, scopeAt) {
	const groups = /* @__PURE__ */ new Map();
	for (const reference of references) add(groups, scopeAt(reference.path), reference);
	return groups;
}
function add(groups, key, reference) {
	const known = groups.get(key);
	if (known === void 0) groups.set(key, [reference]);
	else known.push(reference);
}

// src/check/check.ts
/**
* Holds facts against a policy. Pure: the same facts, policy, rules and day give the same conclusion, in whichever order they
* come. A rule that throws becomes a mishap and the others go on.
*/
function check(facts, policy, rules, judge, { now, hubUrl, failOn = "error", known }) {
	const licensing = new Licensing(judge);
	const exceptions = exceptionsOf(policy.exceptions, now);
	const today = now.toISOString().slice(0, 10);
	const resolved = facts.repos.map((repo) => clarified(repo, policy.clarifications, today));
	const runner = new RuleRunner({
		...facts,
		repos: resolved
	}, policy, rules, licensing, {
		now,
		hubUrl
	});
	const found = findingsOf(runner.drafts(), exceptions, known);
	const repos = runner.reviewed();
	const aboutPolicy = findingsOf(runner.closingDrafts(exceptions.used), null, known);
	const findings = sortFindings([...found, ...aboutPolicy], runner.fanIn());
	const { mishaps } = runner;
	const grounds = {
		findings,
		repos,
		mishaps,
		references: runner.judged.length
	};
	const infos = runner.rules.map((rule) => infoOf(rule, policy));
	return {
		findings,
		...conclude(grounds, policy, failOn),
		repos,
		rules: infos,
		mishaps
	};
}
function infoOf(rule, policy) {
	const { id, title, why, fix, since, standards = [] } = rule;
	const level = levelOf(rule, policy.rules[id]);
	return {
		id,
		title,
		severity: level === "off" ? rule.severity : level,
		why,
		fix,
		since,
		standards
	};
}

// src/check/needs.ts
/** The costly facts that some active rule asks for, under any path scope. What is not in here is not asked of the Hub. */
function needsOf(rules, policy) {
	const active = rules.filter((rule) => isActive(rule, policy));
	return new Set(active.flatMap((rule) => rule.needs ?? []));
}

export { clarification_stale_default as $, model_card_metadata_invalid_default as A, exception_unused_default as B, name_lookalike_default as C, model_card_section_missing_default as D, model_card_template_only_default as E, license_obligation_unmet_default as F, dataset_license_conflict_default as G, exception_expired_default as H, license_not_allowed_default as I, dataset_card_section_missing_default as J, dataset_card_too_short_default as K, license_missing_default as L, license_threshold_exceeded_default as M, license_text_missing_default as N, model_card_placeholder_default as O, license_text_contradicts_card_default as P, config_code_hazard_default as Q, license_clause_forbidden_default as R, namespace_unclaimed_default as S, model_card_too_short_default as T, evaluation_results_missing_default as U, exception_expiring_default as V, evaluation_not_updated_default as W, dataset_card_missing_default as X, dataset_card_placeholder_default as Y, dataset_card_metadata_invalid_default as Z, repo_gated_default as _, training_data_undeclared_default as a, adapter_base_mismatch_default as at, remote_code_enabled_default as b, revision_not_pinned_default as c, repository_license_conflict_default as d, evidenceOf$1 as et, repo_too_new_default as f, repo_not_visible_default as g, repo_renamed_default as h, weights_unsafe_default as i, allow_entry_unused_default as it, license_unknown_default as j, model_card_missing_default as k, revision_not_found_default as l, repo_stale_default as m, check as n, base_model_license_unknown_default as nt, source_not_allowed_default as o, exitCodeOf as ot, repo_superseded_default as p, dataset_card_template_only_default as q, findingKey as r, base_model_license_conflict_default as rt, scan_flagged_default as s, needsOf as t, base_model_undeclared_default as tt, review_overdue_default as u, repo_disabled_default as v, model_not_in_catalogue_default as w, reference_unreadable_default as x, remote_code_unpinned_default as y, license_ambiguous_default as z };