import { _ as compileGlob, a as levelOf, c as CLAUSES, d as enforcementOn, f as overPlan, o as formProblem, u as ENFORCEMENTS, v as compileGlobs } from "./policy.js";
import { C as isRepoId, S as isNamespacedId, c as pinnedForm, f as localPathOf, o as SECTIONS, s as quoted, x as isCommit } from "./domain.js";
import { A as thresholdsOf, C as cellOf, D as termsExpression, E as judgeClauses, F as LICENSE_COPY, I as formatExpression, M as expressionOfHubId, S as FLOWING, T as dutiesOf, _ as looseningsOf, a as excludedAmong, c as clarified, d as decideLicense, f as uncertaintyOf, g as droppedBy, h as dataLooseningsOf, j as FAMILIES, k as territoriesOf, l as isClarificationOf, o as isLicenseFile, s as clarificationToPaste, v as bindingsOf, w as clausesOf, x as inheritedBy, y as contradictingTexts } from "./license.js";

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
/** Worst first; among equals what weighs most, then in reading order. `weightOf`: how much depends on a repo. */
function sortFindings(findings, weightOf) {
	const weight = ({ repo }) => repo === null ? 0 : weightOf(repo);
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
	const enforcementOf = (finding) => finding.enforcement ?? policy.enforcement;
	const enforced = failing.filter((finding) => enforcementOf(finding) === "enforce");
	if (enforced.length > 0) return {
		verdict: "fail",
		reason: sentenceOf(enforced, "")
	};
	const unanswered = repos.filter(isUnanswered);
	const how = ENFORCEMENTS.filter((one) => failing.some((finding) => enforcementOf(finding) === one)).join(" or ");
	const held = failing.length === 0 ? "" : ` ${sentenceOf(failing, `, and enforcement is ${how}`)}`;
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
	return repo.status === "unavailable" || repo.scan?.status === "unavailable" || repo.owner?.status === "unavailable" || repo.rollbacks?.some(({ status }) => status === "unavailable") === true || repo.documentation?.card === "unknown" || repo.lineage.ancestors.some(({ status, owner }) => status === "unavailable" || owner?.status === "unavailable");
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
/** Whether two names of a repository are of different owners; a legacy name has none, the Hub's own people own it. */
function isOfAnotherOwner(asked, found) {
	const [before, now] = [ownerOf(asked), ownerOf(found)];
	return before !== null && before.toLowerCase() !== now?.toLowerCase();
}
/** The owner of a namespaced id; null for a legacy one. */
function ownerOf(id) {
	const slash = id.indexOf("/");
	return slash === -1 ? null : id.slice(0, slash);
}

// src/check/drift.ts
/**
* What a rule about drift compares; null where nothing is locked, or where the Hub did not show the repository: that is no change.
* Another repository under the same name differs in everything, so only `repo-replaced` speaks of it.
*/
function driftOf(context) {
	const { reference, repo, locked, today, hubUrl } = context;
	if (repo === null || locked === null || today === null || isReplaced(locked, today)) return null;
	return {
		reference,
		repo,
		locked,
		today,
		hubUrl
	};
}
/** Whether another repository stands under the name. Where the Hub did not tell an id, nobody can say so. */
function isReplaced(locked, today) {
	return locked.stableId !== null && today.stableId !== null && locked.stableId !== today.stableId;
}
/** Where the lock says it, for a complaint: the block's first line and the words that are compared. */
function lockedHere(locked, quote) {
	const { source, line } = locked.place;
	return {
		related: declaredHere(locked.place),
		evidence: {
			source: "lock",
			path: source,
			line,
			commit: locked.commit,
			quote
		}
	};
}
/** How to get what was accepted; null where the lock has no commit, or the place asks for it already. */
function rollback({ reference, locked }) {
	const { commit } = locked;
	if (commit === null || reference.revision === commit) return null;
	const form = reference.kind === "space" ? null : pinnedForm(reference, commit);
	return form === null ? `to go back to what was accepted, ask for commit \`${commit}\`` : `to go back to what was accepted, write \`${form}\``;
}
/** A fix that ends with the way back. */
function orGoBack(accept, drift) {
	const back = rollback(drift);
	return back === null ? `${accept}.` : `${accept}; ${back}.`;
}
function short(commit) {
	return commit.slice(0, 7);
}

// src/check/rule.ts
function defineRule(rule) {
	return rule;
}

// src/check/rules/access-drift.ts
var access_drift_default = defineRule({
	id: "access-drift",
	title: "Access closed since the lock",
	severity: "warning",
	since: "0.1.0",
	why: "What everybody could load when it was locked now needs an account that has accepted terms, or cannot be had at all: builds without that fail, and the terms may not be those that were accepted.",
	fix: "Have the new terms read by who may accept them and run `model-review lock`, or replace it.",
	withLock: true,
	example: {
		says: "`acme/x` was open to everybody when it was locked and is gated now: its terms have to be accepted.",
		fix: "Have the terms read by who may accept them, give builds a token of that account and run `model-review lock`.",
		silent: ["where it was so before, or became easier"]
	},
	standards: ["EU AI Act Annex XII 1(c)"],
	on: "reference",
	*check(context) {
		const drift = driftOf(context);
		if (drift === null) return;
		const { reference, repo, locked, today, hubUrl } = drift;
		const told = (subject, quote, message, fix) => {
			const { related, evidence } = lockedHere(locked, quote);
			return {
				message,
				fix,
				subject,
				related,
				evidence: [evidence, saidByHub(hubUrl, repo)]
			};
		};
		if (today.disabled && !locked.disabled) {
			const commit = locked.commit === null ? "" : ` The last good commit is \`${locked.commit}\`.`;
			yield told("disabled", "disabled: false", `${subjectOf(reference)} has been disabled by the Hub since it was locked, so its files cannot be loaded.`, `Replace it, or use a copy that you kept.${commit}`);
		}
		if (today.gated === locked.gated || today.gated === false) return;
		if (locked.gated === "manual") return;
		const how = today.gated === "manual" ? "its owner decides on each request" : "its terms have to be accepted";
		const before = locked.gated === false ? "was open to everybody" : "gave access at once";
		yield told("gated", `gated: ${String(locked.gated)}`, `${subjectOf(reference)} ${before} when it was locked and is gated now: ${how}.`, "Have the terms read by who may accept them, give builds a token of that account and run `model-review lock`.");
	}
});

// src/check/rules/adapter-base-mismatch.ts
var adapter_base_mismatch_default = defineRule({
	id: "adapter-base-mismatch",
	title: "Adapter that loads another base than its card names",
	severity: "warning",
	since: "0.1.0",
	why: "What runs is the base that adapter_config.json names. License, documentation and evaluation were read for the base that the card names.",
	fix: "Find out which base is meant, and ask the owner to mend the card or the configuration.",
	example: {
		says: "`acme/lora` is an adapter of `meta-llama/Llama-3.1-8B` by its card, and its adapter_config.json loads `evil/Llama-3.1-8B`.",
		silent: [
			"on a base that only the configuration names",
			"on a base that both name",
			"on a mismatch further up"
		]
	},
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
	example: {
		says: "No model that is used here has the allowed license `MIT`.",
		silent: ["on an entry that allowed one", "on a category that allowed one"]
	},
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

// src/check/rules/base-model-drift.ts
var base_model_drift_default = defineRule({
	id: "base-model-drift",
	title: "Another base since the lock",
	severity: "warning",
	highest: "error",
	since: "0.1.0",
	why: "What a model is made from decides its license and its behaviour, and an adapter even loads its base by name: a base that was swapped, or replaced under its name, runs in place of the one that was reviewed.",
	fix: "Review the base as it is now, then run `model-review lock`.",
	withLock: true,
	example: {
		says: "`acme/x` names another base than when it was locked: `old/m` then, `base/m` now, which is loaded with it.",
		fix: "Review the new base, then run `model-review lock`; to go back to what was accepted, ask for commit `796d558af150700e80297f174df78cd922581c52`.",
		silent: ["about a base that was renamed", "about a base that is not visible now"]
	},
	needs: ["lineage"],
	standards: ["G7 SBOM for AI: Models"],
	on: "reference",
	*check(context) {
		const drift = driftOf(context);
		if (drift === null) return;
		yield* swapped(drift);
		for (const before of drift.locked.bases) {
			const now = counterpart(before, drift.today.bases);
			if (now !== null) yield* changed(drift, before, now);
		}
	}
});
/** The same base: by name, or by the Hub's id where it has another name now. */
function counterpart(base, among) {
	const name = base.id.toLowerCase();
	return among.find(({ id }) => id.toLowerCase() === name) ?? among.find(({ stableId }) => stableId !== null && stableId === base.stableId) ?? null;
}
function* swapped(drift) {
	const { reference, repo, locked, today, hubUrl } = drift;
	const gone = locked.bases.filter((base) => counterpart(base, today.bases) === null);
	const come = today.bases.filter((base) => counterpart(base, locked.bases) === null);
	if (come.length === 0 && (gone.length === 0 || !repo.lineage.complete)) return;
	if (locked.bases.length === 0 && locked.commit === today.commit) return;
	const names = (bases) => bases.length === 0 ? "none" : bases.slice(0, 4).map(({ id }) => `\`${id}\``).join(", ");
	const isLoaded = come.some(({ relation }) => relation === "adapter");
	const { related, evidence } = lockedHere(locked, `bases: ${locked.bases.map(({ id }) => id).join(", ") || "none"}`);
	yield {
		message: `${subjectOf(reference)} names another base than when it was locked: ${names(gone)} then, ${names(come)} now${isLoaded ? ", which is loaded with it" : ""}.`,
		fix: orGoBack("Review the new base, then run `model-review lock`", drift),
		subject: "bases",
		...weight(isLoaded ? "error" : "warning"),
		related,
		evidence: [evidence, saidByHub(hubUrl, repo)]
	};
}
function* changed(drift, before, now) {
	const { reference, repo, locked, hubUrl } = drift;
	const isLoaded = before.relation === "adapter" || now.relation === "adapter";
	const told = (message, quote, severity) => {
		const { related, evidence } = lockedHere(locked, quote);
		return {
			message,
			fix: `Review the base as it is now, then run \`model-review lock\`.${before.commit === null ? "" : ` The last good commit of the base is \`${before.commit}\`.`}`,
			subject: before.id,
			...weight(severity),
			related,
			evidence: [evidence, saidByHub(hubUrl, repo)]
		};
	};
	if (before.stableId !== null && now.stableId !== null && before.stableId !== now.stableId) {
		yield told(`The base \`${before.id}\` of ${named(reference)} is another repository than the one that was locked: the Hub's own id was \`${before.stableId}\` and is \`${now.stableId}\`.`, `stable-id: ${before.stableId}`, isLoaded ? "error" : "warning");
		return;
	}
	if (!isLoaded || before.commit === null || now.commit === null || before.commit === now.commit) return;
	yield told(`${subjectOf(reference)} is loaded with its base \`${before.id}\`, which moved since it was locked: it was at \`${short(before.commit)}\` and is at \`${short(now.commit)}\`.`, `commit: ${before.commit}`, "warning");
}
function weight(severity) {
	return severity === "warning" ? {} : { severity };
}

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
	fix: "Choose a model whose label and base agree, or keep to the terms of the base as well and add an exception that says so.",
	example: {
		says: "`acme/x` is labelled `MIT` and is a quantization of `meta-llama/Meta-Llama-3-8B`, whose license `llama3` stays with it: a list of uses is forbidden (`use-restricted`, s. 1.b.iv); a separate license is needed above a number of monthly users (`mau-threshold`, s. 2); outputs may not be used to train or improve other models (`output-training-restricted`, s. 1.b.v).",
		fix: "Choose a model whose label and base agree, or keep to the terms of `llama3` as well and add an exception that says so.",
		silent: [
			"on MIT on Apache",
			"on the same license",
			"on a stricter label"
		]
	},
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
				...sameOwner ? { severity: "note" } : { fix: `Choose a model whose label and base agree, or keep to the terms of ${licenseName(base)} as well and add an exception that says so.` },
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
	example: {
		says: "`acme/x` names `base/m` as its base, of which no license is declared, so its terms are not known.",
		silent: [
			"on a known license",
			"on a path that its defect tells",
			"on one behind a fine-tune"
		]
	},
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

// src/check/card-sections.ts
const MODEL_WORDS = {
	description: {
		lacks: "what it is",
		title: "Model description",
		question: "what is this model, what was it built from, and who made it?"
	},
	"intended-use": {
		lacks: "what the model is meant for",
		title: "Intended use",
		question: "for which tasks, inputs and users is it meant?"
	},
	"out-of-scope": {
		lacks: "what it must not be used for",
		title: "Out-of-scope use",
		question: "what is it not meant for, and which use do you forbid?"
	},
	limitations: {
		lacks: "where the model fails",
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
		lacks: "what the data are meant for",
		title: "Intended use",
		question: "for which tasks are they meant?"
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
	const missing = SECTIONS.flatMap((section) => {
		const level = asked.required(section);
		const about = words[section];
		if (section === "license" || about === void 0 || level === "off") return [];
		return isGiven(context, documentation, section, asked.headings) ? [] : [{
			section,
			level,
			about
		}];
	});
	const fix = askOwner(context, requestFor(missing.map(({ about }) => about)));
	for (const { section, level, about } of missing) yield {
		message: messageFor(context, documentation, section, about),
		fix,
		severity: level,
		subject: section,
		standards: (kind === "model" ? MODEL_SECTION_ITEMS : DATASET_SECTION_ITEMS)[section] ?? [],
		evidence: [cardEvidence(context, documentation.sections[section] === "not-found" ? void 0 : documentation.places[section])]
	};
}
function requestFor(missing) {
	const [only, ...more] = missing;
	if (only === void 0) return "";
	if (more.length === 0) return `The card does not say ${only.lacks}. Could you add a section “${only.title}”: ${only.question}`;
	const lacks = missing.map((about) => about.lacks);
	const questions = missing.map(({ title, question }) => `“${title}”: ${question}`);
	return `The card does not say ${lacks.slice(0, -1).join(", ")} or ${lacks.at(-1)}. Could you add sections for that? ${questions.join(" ")}`;
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
function messageFor(context, { sections, places, words, quotesBase }, section, { lacks, title }) {
	const { repo } = context;
	const place = places[section];
	const commit = repo.record?.commit?.slice(0, 7);
	const where = `README.md${commit === void 0 ? "" : ` at ${commit}`}`;
	const base = repo.kind === "model" ? baseOf(context) : null;
	const hint = quotesBase !== void 0 ? ` From line ${quotesBase.line} on it repeats the card of its base, which does not say it either.` : base === null ? "" : ` The card of its base, ${named({
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
	return index.some((model) => listOf(model, "results").some((result) => listOf(result, "metrics").some((metric) => valueOf$1(metric) !== void 0)));
}
function listOf(value, key) {
	const list = typeof value === "object" && value !== null ? value[key] : null;
	return Array.isArray(list) ? list : [];
}
function valueOf$1(metric) {
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
	example: {
		says: "`acme/sentiment-base` is an adapter (`adapter_config.json`) and names no base model, so its license, data and limits cannot be followed.",
		fix: "Ask at https://huggingface.co/acme/sentiment-base/discussions/new: “From which model was this made? Could you add it as `base_model` to the metadata?”",
		silent: [
			"where the metadata names a base",
			"where the Hub knows the base",
			"where the lineage found the base elsewhere"
		]
	},
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

// src/check/rules/baseline-entry-unused.ts
var baseline_entry_unused_default = defineRule({
	id: "baseline-entry-unused",
	title: "Baseline entry that is mended",
	severity: "note",
	since: "0.1.0",
	why: "What the entry held is gone. Left in the baseline, it would let the same finding come back without anybody seeing it.",
	fix: "Run `model-review baseline --update`, which only ever takes entries out, and commit the file.",
	example: {
		says: "2 of 3 entries of the baseline cover nothing any more.",
		silent: ["on entries whose findings are there"]
	},
	on: "run",
	closing: true,
	last: true,
	*check({ baseline }) {
		if (baseline === null || baseline.mendedLines.length === 0) return;
		const { source: path, entries, mendedLines: lines } = baseline;
		const place = (line) => ({
			path,
			line,
			column: 1,
			endLine: line,
			endColumn: 1,
			cell: null
		});
		const [first = 1, ...others] = lines;
		const verb = lines.length === 1 ? "covers" : "cover";
		yield {
			message: `${lines.length} of ${entries} ${entries === 1 ? "entry" : "entries"} of the baseline ${verb} nothing any more.`,
			location: place(first),
			related: others.slice(0, 20).map((line) => ({
				path,
				line,
				role: "declared-here"
			}))
		};
	}
});

// src/check/rules/catalogue-entry-incomplete.ts
var catalogue_entry_incomplete_default = defineRule({
	id: "catalogue-entry-incomplete",
	title: "Catalogue entry that leaves out what its state needs",
	severity: "note",
	since: "0.1.0",
	why: "A model in production needs somebody who answers for it, a day to look at it again, results that it was chosen by, a way to see it fail and a commit to go back to.",
	fix: "Add what is missing to the entry, or set its state to what it is.",
	example: {
		says: "`acme/x` is in state production in the catalogue, without `review-by`, `monitoring`, `rollback`.",
		silent: [
			"on a full entry",
			"on a pilot that somebody owns",
			"on an entry without a state"
		]
	},
	options: {
		production: {
			description: "Keys that an entry in state `production` has.",
			default: [
				"owner",
				"review-by",
				"evaluation",
				"monitoring",
				"rollback"
			],
			stricter: "higher"
		},
		pilot: {
			description: "Keys that an entry in state `pilot` has.",
			default: ["owner"],
			stricter: "higher"
		}
	},
	standards: ["G7 SBOM for AI: System Level Properties"],
	on: "run",
	*check({ policy, option }) {
		for (const entry of policy.catalogue) {
			const location = locationOf$1(entry);
			const { state } = entry;
			if (location === null || state !== "production" && state !== "pilot") continue;
			const missing = option(state).filter((key) => valueOf(entry, key) === null);
			if (missing.length === 0) continue;
			const keys = missing.map((key) => `\`${key}\``).join(", ");
			yield {
				message: `\`${entry.id}\` is in state ${state} in the catalogue, without ${keys}.`,
				location,
				subject: entry.id
			};
		}
	}
});
/** What an entry says under a key as the policy writes it; undefined for a key that entries do not have. */
function valueOf(entry, key) {
	const { owner, tier, task, evaluation, monitoring, rollback, reviewBy } = entry;
	return {
		owner,
		tier,
		task,
		evaluation,
		monitoring,
		rollback,
		"review-by": reviewBy
	}[key];
}

// src/check/rules/catalogue-evidence-missing.ts
var catalogue_evidence_missing_default = defineRule({
	id: "catalogue-evidence-missing",
	title: "Evaluation or monitoring that is not there",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue says where the model's evaluation stands or how it is watched, and there is no such file: whoever relies on it relies on nothing.",
	fix: "Commit the file, or correct the path in the catalogue.",
	example: {
		says: "The catalogue names `eval/result.json` for the evaluation of `acme/x`, and there is no such file.",
		silent: [
			"on files that are there",
			"on a folder that is there",
			"on an address"
		]
	},
	standards: ["G7 SBOM for AI: Key Performance Indicators"],
	on: "run",
	*check({ policy, files }) {
		if (files === null) return;
		for (const entry of policy.catalogue) {
			const location = locationOf$1(entry);
			if (location === null || entry.state === "retired") continue;
			for (const what of ["evaluation", "monitoring"]) {
				const path = entry[what];
				if (path === null || /^https?:/i.test(path) || isThere(path, files)) continue;
				yield {
					message: `The catalogue names ${quoted(path)} for the ${what} of \`${entry.id}\`, and there is no such file.`,
					location,
					subject: `${entry.id} ${what}`
				};
			}
		}
	}
});
/** A folder is there where a file in it is. */
function isThere(path, files) {
	const plain = path.replace(/^\.\//, "").replace(/\/+$/, "");
	if (files.has(plain)) return true;
	for (const file of files) if (file.startsWith(`${plain}/`)) return true;
	return false;
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
	example: {
		says: "The statement that `acme/x` is licensed `MIT` no longer counts: `LICENSE` has changed and is now `bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb`.",
		silent: [
			"on the file that was read",
			"on its last day",
			"on a file whose id is not known"
		]
	},
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

// src/check/rules/commit-drift.ts
var commit_drift_default = defineRule({
	id: "commit-drift",
	title: "Moved since the lock",
	severity: "note",
	highest: "warning",
	since: "0.1.0",
	why: "The branch or tag points to another commit than the one that was locked, so the next build loads what nobody here has looked at. Most such changes touch only the card; it is a warning where weights came that run code when they are loaded.",
	fix: "Look at what changed, then run `model-review lock`, or pin the commit that was locked.",
	withLock: true,
	example: {
		says: "`acme/x` moved since it was locked: its default branch was at `1007c09` and is at `796d558`.",
		fix: "Look at https://huggingface.co/acme/x/commits/main, then run `model-review lock`; to go back to what was accepted, write `revision=\"1007c099c953deb2edaeed029bfc34258cf5a745\"`.",
		silent: ["where nothing moved, or a commit is not known"]
	},
	standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: packageVersion"],
	on: "reference",
	*check(context) {
		const drift = driftOf(context);
		if (drift === null) return;
		const { reference, repo, locked, today, hubUrl } = drift;
		if (locked.commit === null || today.commit === null || locked.commit === today.commit) return;
		const { related, evidence } = lockedHere(locked, `commit: ${locked.commit}`);
		const unsafe = today.weights.includes("pickle") && !locked.weights.includes("pickle");
		const branch = reference.revision === null ? "its default branch" : quoted(reference.revision);
		const history = `${pageOf(hubUrl, repo)}/commits/${encodeURIComponent(reference.revision ?? "main")}`;
		yield {
			message: `${subjectOf(reference)} moved since it was locked: ${branch} was at \`${short(locked.commit)}\` and is at \`${short(today.commit)}\`${known(drift, unsafe)}.`,
			fix: orGoBack(`Look at ${history}, then run \`model-review lock\``, drift),
			...unsafe ? { severity: "warning" } : {},
			related,
			evidence: [evidence, saidByHub(hubUrl, repo)]
		};
	}
});
/** What is known of the change without reading weights. */
function known({ locked, today }, unsafe) {
	if (unsafe) return "; it has weights now that run code when they are loaded (pickle)";
	const news = today.weights.filter((format) => !locked.weights.includes(format));
	const said = [...locked.card !== null && today.card !== null && locked.card !== today.card ? ["its card changed"] : [], ...news.length === 0 || locked.weights.length === 0 ? [] : [`it has ${news.join(", ")} weights now`]];
	return said.length === 0 ? "" : `; ${said.join(", and ")}`;
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
	example: {
		says: "The configuration of `acme/sentiment-base` sets `_attn_implementation_internal` to `evil/kernel:run`: a kernel of that repository is loaded and run.",
		silent: [
			"on an implementation of the library",
			"on its own code, which has another rule",
			"on the switch turned off"
		]
	},
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
		else if (key === "auto_map" && isRecord$1(value)) yield* foreignCode(value, path);
		else if (isRecord$1(value) && depth < DEEPEST) yield* hazardsIn(value, path, depth + 1);
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
function isRecord$1(value) {
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
	example: {
		says: "The metadata of dataset `acme/reviews` cannot be relied on: the metadata is not valid YAML: Map keys must be unique.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The metadata at the top of README.md cannot be read. Line 4: The metadata is not valid YAML: Map keys must be unique.”",
		silent: ["where the metadata is sound, or there is none"]
	},
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
	example: {
		says: "Dataset `acme/reviews` has no card, so nothing is known of what it holds, where that comes from, what it is for, and what is missing or wrong in it.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “This dataset has no card. Could you add one that says what it holds, where that comes from, what it is for, and what is missing or wrong in it?”",
		silent: ["where the card is template-only", "where the card is unknown"]
	},
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
	example: {
		says: "The card of dataset `acme/reviews` leaves 2 places open, the first at line 12: `[More Information Needed]`.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card still holds placeholders (lines 12, 30). Could you fill them in, or take out what does not apply?”",
		silent: ["without one, in a template that another rule names, and where nobody turned it on"]
	},
	needs: ["card"],
	standards: ["MOF: data card"],
	on: "repo",
	*check(context) {
		yield* openPlaces(context, "dataset");
	}
});

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
	example: {
		says: "The card of dataset `acme/reviews` does not say where its data come from: no heading, label, table or sentence among 640 words tells it (README.md at f6075f8).",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card does not say where its data come from. Could you add a section “Source data”: where do the data come from, how were they collected, and under which terms?”",
		silent: ["where it is said"]
	},
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
	example: {
		says: "The card of dataset `acme/reviews` is a template that nobody has filled in: 2 of its places are open.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card of this dataset is still the template. Could you fill in what it holds, where that comes from, what it is for, and what is missing or wrong in it?”",
		silent: ["where the card is present", "where the card is missing"]
	},
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
	example: {
		says: "The card of dataset `acme/reviews` says what it says in 99 words, without code, tables and template text; the policy asks for 100.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/datasets/acme/reviews/discussions/new: “The card of this dataset is very short. Could you say more of what it holds, where that comes from, what it is for, and what is missing or wrong in it?”",
		silent: [
			"with enough words",
			"where there is no card",
			"where the card is a template"
		]
	},
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
	example: {
		says: "`acme/x` is labelled `MIT` and was trained on `data/set` under `CC-BY-NC-SA-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1). Whether that reaches a model is unsettled.",
		silent: [
			"on share-alike alone, which half of all text has",
			"on data agreements that let models go",
			"on computing data"
		]
	},
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
	example: {
		says: "`acme/x` is new or at another revision here, and `eval/results.json` is as it was.",
		silent: [
			"on results that came along",
			"on results in a folder that came along",
			"on results elsewhere"
		]
	},
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
	example: {
		says: "`acme/sentiment-base` gives no results in `model-index` or `.eval_results/`. Its card does not tell any either.",
		fix: "Ask at https://huggingface.co/acme/sentiment-base/discussions/new: “Could you add the evaluation results to the metadata (`model-index`), with task, dataset, metric and value?”",
		silent: ["where the files are not known, and off unless asked"]
	},
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
	example: {
		says: "The exception from `weights-unsafe` for `acme/*` ended on 2026-11-20; it was accepted by @acme/legal.",
		silent: ["on its last day", "on one without an end"]
	},
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
	example: {
		says: "The exception from `weights-unsafe` for `acme/*` ends on 2026-12-21.",
		silent: ["on what covers nothing"]
	},
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
	example: {
		says: "The exception from `weights-unsafe` for `acme/*` covers nothing.",
		silent: ["on one that covers something", "on one beside a Hub that does not answer"]
	},
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
	example: {
		says: "`acme/x` declares `cc`, which can be any of CC0-1.0 to CC-BY-NC-ND-4.0, so its terms are not certain.",
		fix: "Find out which is meant, then say so under `clarifications` in the policy:\n  - repo: acme/x\n    license: \"<what you read>\"\n    evidence:\n      - path: README.md\n        oid: c4f1c9bda143aed2dff6da8eee86387d82301359\n    reason: \"<who read it, and where>\"\n    until: 2027-11-21",
		silent: [
			"on \"cc-by-4.0\"",
			"on \"bsd-3-clause\"",
			"on \"unknown\""
		]
	},
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
				fix: `Find out which is meant, then say so under \`clarifications\` in the policy:\n${clarificationToPaste(repo, now)}`,
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
	example: {
		says: "`acme/x` is under `CC-BY-NC-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1), a term that `licenses.forbid` rules out.",
		fix: "Choose another model, get another license from the owner of `acme/x`, or add an exception with a reason and an end.",
		silent: [
			"on a policy that forbids nothing",
			"on a research profile",
			"on a license without it"
		]
	},
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

// src/check/rules/license-drift.ts
var license_drift_default = defineRule({
	id: "license-drift",
	title: "License changed since the lock",
	severity: "warning",
	since: "0.1.0",
	why: "What may be done with a model follows from its license, and that can be changed upstream on any day. What was accepted was the old one; whether it still covers what you loaded under it depends on its words.",
	fix: "Have the new license read, then run `model-review lock`, or stay at the commit that was locked.",
	withLock: true,
	example: {
		says: "`acme/x` was under `mit` when it was locked and declares `cc-by-nc-4.0` now.",
		fix: "Have the new license read, then run `model-review lock`; to go back to what was accepted, ask for commit `1007c099c953deb2edaeed029bfc34258cf5a745`.",
		silent: ["where nothing changed, or one side was not told"]
	},
	needs: [
		"license-texts",
		"lineage",
		"card"
	],
	standards: [
		"EU AI Act Annex XII 1(h)",
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: hasDeclaredLicense"
	],
	on: "reference",
	*check(context) {
		const drift = driftOf(context);
		if (drift === null) return;
		yield* declared(drift);
		yield* texts(drift);
		yield* newTexts(drift);
		yield* ofBases(drift);
	}
});
/** Texts shown of a difference, on each side. */
const SHOWN = 4;
function* declared(drift) {
	const { reference, repo, locked, today, hubUrl } = drift;
	if (locked.license === null || today.license === null) return;
	const [before, now] = [locked.license, today.license].map(({ declared, name }) => declared && (name === null ? quoted(declared) : `${quoted(declared)} (${quoted(name)})`));
	if (before === now) return;
	const was = before == null ? "declared no license" : `was under ${before}`;
	const is = now == null ? "declares none now" : `declares ${now} now`;
	const commit = today.commit;
	const { related, evidence } = lockedHere(locked, locked.license.declared === null ? "license-missing: true" : `license: ${locked.license.declared}`);
	yield {
		message: `${subjectOf(reference)} ${was} when it was locked and ${is}.`,
		fix: orGoBack("Have the new license read, then run `model-review lock`", drift),
		subject: "declared",
		related,
		evidence: [evidence, {
			source: "card",
			url: pageOf(hubUrl, repo, commit),
			commit,
			path: "README.md",
			quote: today.license.declared === null ? null : `license: ${today.license.declared}`
		}]
	};
}
function* texts(drift) {
	const { reference, repo, locked } = drift;
	for (const change of repo.textChanges ?? []) {
		if (!locked.licenseFiles.some(({ path, oid }) => path === change.path && oid === change.from)) continue;
		const { related, evidence } = lockedHere(locked, `path: ${change.path}, oid: ${change.from}`);
		yield {
			message: `The license text ${quoted(change.path)} of ${named(reference)} ${deed(change)} since it was locked.`,
			fix: orGoBack("Have the new text read, then run `model-review lock`", drift),
			subject: change.path,
			related,
			evidence: [evidence, ...change.difference === null ? [fileEvidence(drift, change.path, null)] : lines(drift, change)]
		};
	}
}
function deed({ to, difference }) {
	if (to === null) return "was removed";
	if (difference === null) return "changed (the two texts could not both be read)";
	const { added, removed } = difference;
	if (added.count === 0 && removed.count === 0) return "changed in its layout only";
	const lines = (number, word) => `${number} ${number === 1 ? "line" : "lines"} ${word}`;
	return `changed (${lines(added.count, "added")}, ${lines(removed.count, "removed")})`;
}
/** The lines themselves, marked as in a difference. */
function lines(drift, { path, difference }) {
	const { added, removed } = difference;
	const marked = (mark, { lines }) => lines.slice(0, SHOWN).map((line) => `${mark} ${line}`);
	const quotes = [...marked("-", removed), ...marked("+", added)];
	return quotes.length === 0 ? [fileEvidence(drift, path, null)] : quotes.map((quote) => fileEvidence(drift, path, quote));
}
/** A text that was not there when the repository was locked at another commit. */
function* newTexts(drift) {
	const { reference, locked, today } = drift;
	if (locked.commit === null || locked.commit === today.commit) return;
	for (const { path } of today.licenseFiles) {
		if (locked.licenseFiles.some((file) => file.path === path)) continue;
		const { related, evidence } = lockedHere(locked, `license-files: ${locked.licenseFiles.map((file) => file.path).join(", ") || "none"}`);
		yield {
			message: `${subjectOf(reference)} has a license text ${quoted(path)} that it had not when it was locked.`,
			fix: orGoBack("Have the text read, then run `model-review lock`", drift),
			subject: path,
			related,
			evidence: [evidence, fileEvidence(drift, path, null)]
		};
	}
}
function* ofBases(drift) {
	const { reference, locked, today } = drift;
	for (const before of locked.bases) {
		const now = today.bases.find(({ id }) => id === before.id);
		if (now === void 0 || before.license === null || now.license === null || before.license === now.license) continue;
		if (before.stableId !== null && now.stableId !== null && before.stableId !== now.stableId) continue;
		const { related, evidence } = lockedHere(locked, `license: ${before.license}`);
		yield {
			message: `The base \`${before.id}\` of ${named(reference)} was under ${quoted(before.license)} when it was locked and declares ${quoted(now.license)} now.`,
			fix: orGoBack("Find out which terms hold for what was made from it, then run `model-review lock`", drift),
			subject: `base ${before.id}`,
			related,
			evidence: [evidence]
		};
	}
}
function fileEvidence({ repo, today, hubUrl }, path, quote) {
	const { commit } = today;
	const place = path.split("/").map(encodeURIComponent).join("/");
	return {
		source: "license-file",
		url: `${pageOf(hubUrl, repo)}/blob/${commit ?? "main"}/${place}`,
		commit,
		path,
		quote
	};
}

// src/check/rules/license-missing.ts
var license_missing_default = defineRule({
	id: "license-missing",
	title: "No license",
	severity: "error",
	since: "0.1.0",
	why: "Without a license nobody but its owner may use, change or pass on a work, however public it is. Two thirds of all models on the Hub declare none, and more than half of all adapters.",
	fix: "Choose another model, ask the owner to add `license` to the card, or state in `clarifications` which license you found out.",
	example: {
		says: "`acme/x` declares no license, so nobody but its owner may use it.",
		fix: "Choose another, ask its owner for a license, or, once you know it, say so under `clarifications` in the policy:\n  - repo: acme/x\n    license: \"<what you read>\"\n    evidence:\n      - path: README.md\n        oid: c4f1c9bda143aed2dff6da8eee86387d82301359\n    reason: \"<who read it, and where>\"\n    until: 2027-11-21",
		silent: [
			"on a license",
			"on an unknown one, which has a rule of its own",
			"on a Space"
		]
	},
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
			fix: `Choose another, ask its owner for a license, or, once you know it, say so under \`clarifications\` in the policy:\n${clarificationToPaste(repo, now)}`,
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
	example: {
		says: "`acme/x` is licensed `gemma`, which is not in licenses.allow.",
		silent: [
			"on an allowed license",
			"on no list",
			"on a fine-tune of a base whose license does not flow"
		]
	},
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
	example: {
		says: "`acme/x` asks for what was not found here (looked in `README.md`, `NOTICE`): show \"Built with Llama\" prominently on a related website, user interface, blog post, about page or product documentation.",
		fix: "Add to README or NOTICE: `Built with Llama`.",
		silent: [
			"on the words, in other quotes and case",
			"on the words in any file",
			"on notice, name and license named"
		]
	},
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
	example: {
		says: "`acme/x` is labelled `CC-BY-4.0`, and its `LICENSE` is the text of `CC-BY-NC-4.0`; until it is clarified both apply.",
		fix: "Ask the owner which is meant, then say so under `clarifications` in the policy:\n  - repo: acme/x\n    license: CC-BY-NC-4.0\n    evidence:\n      - path: LICENSE\n        oid: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n    reason: \"<who read it, and where>\"\n    until: 2027-11-21",
		silent: [
			"on the same license",
			"on one of a list",
			"on one of a choice"
		]
	},
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
				fix: `Ask the owner which is meant, then say so under \`clarifications\` in the policy:\n${clarificationToPaste(repo, now)}`,
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
	example: {
		says: "`acme/x` is labelled `Apache-2.0`, which asks for its text, and has no license file.",
		silent: [
			"on a license file",
			"on one by another name",
			"on one in British"
		]
	},
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
	example: {
		says: "`acme/x` is under `llama3.1`, which needs a license of the vendor above 700,000,000 monthly active users (s. 2), and `profile.monthly-active-users` is 700,000,001.",
		silent: [
			"on the threshold itself",
			"on no profile",
			"on a text model where the territory is about multimodal ones"
		]
	},
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
	example: {
		says: "`acme/x` says itself that its license is `unknown`, so its terms are not known.",
		fix: "Find out what they are, then say under `clarifications` in the policy which license it is:\n  - repo: acme/x\n    license: \"<what you read>\"\n    evidence:\n      - path: README.md\n        oid: c4f1c9bda143aed2dff6da8eee86387d82301359\n    reason: \"<who read it, and where>\"\n    until: 2027-11-21",
		silent: [
			"on a license",
			"on a name that is known",
			"on no license"
		]
	},
	standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
	on: "repo",
	*check({ repo, hubUrl, now }) {
		const { license } = repo;
		if (license === null || license.clarifiedBy !== void 0) return;
		const said = (license.members ?? [license]).map(uncertainty).find((text) => text !== null);
		if (said === void 0) return;
		yield {
			message: `${subjectOf(repo)} ${said}, so its terms are not known.`,
			fix: `${license.link === null ? "Find out what they are" : `Read ${quoted(license.link, 160)}`}, then say under \`clarifications\` in the policy which license it is:\n${clarificationToPaste(repo, now)}`,
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

// src/lock/entry.ts
/** Bound of a text that a card wrote: what `name` in the format takes. */
const LONGEST = 200;
/** What tells a block from the others: kind, id and revision as asked for. */
function entryKey({ kind, id, revision }) {
	return JSON.stringify([
		kind,
		id,
		revision
	]);
}
/**
* A repository as it is today, in the form of a block: what would be locked now, and what a locked block is compared with. Null
* where the Hub did not show it, or not at the revision that was asked for.
*/
function entryOf$1(repo, asked) {
	const { record, license, documentation } = repo;
	if (repo.status !== "found" || record === null || !repo.revisionFound) return null;
	const owner = repo.id.includes("/") ? repo.id.slice(0, repo.id.indexOf("/")) : record.author;
	const texts = license?.texts ?? [];
	return {
		kind: repo.kind,
		id: asked.id,
		revision: asked.revision,
		name: repo.id,
		stableId: stableIdOf(record.stableId),
		commit: record.commit,
		owner: owner !== null && isRepoId(owner) && !owner.includes("/") ? owner : null,
		license: license && {
			declared: oneLine(license.declared),
			name: oneLine(license.name)
		},
		licenseFiles: texts.flatMap(({ path, oid }) => oid === null || !isPath(path) ? [] : [{
			path,
			oid
		}]).sort((a, b) => compare(a.path, b.path)),
		card: documentation?.oid ?? null,
		gated: record.gated,
		disabled: record.disabled,
		weights: [...repo.weights.formats].sort(compare),
		bases: repo.lineage.ancestors.filter(({ kind, depth, id }) => kind === "model" && depth === 1 && isRepoId(id)).map((base) => ({
			id: base.id,
			relation: base.relation,
			stableId: stableIdOf(base.stableId ?? null),
			commit: base.commit ?? null,
			license: oneLine(base.license?.declared ?? null)
		})).sort((a, b) => compare(a.id, b.id))
	};
}
/** Order of blocks: by kind, then by name in any case, then by revision. */
function compareEntries(a, b) {
	return compare(a.kind, b.kind) || compare(a.id.toLowerCase(), b.id.toLowerCase()) || compare(a.id, b.id) || compare(a.revision ?? "", b.revision ?? "");
}
function oneLine(text) {
	const line = text?.slice(0, 800).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ").trim().slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "").trim();
	return line ? line : null;
}
/** What the format can hold; a card may link to anything. */
function isPath(path) {
	return path.length <= 300 && !/\p{C}/u.test(path) && formProblem("path", path, {
		rules: [],
		checkAllowEntry: () => null
	}) === null;
}
function stableIdOf(text) {
	return text !== null && /^[A-Za-z0-9_-]{1,64}$/.test(text) ? text : null;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/check/rules/lock-entry-unused.ts
var lock_entry_unused_default = defineRule({
	id: "lock-entry-unused",
	title: "Locked and not used",
	severity: "note",
	since: "0.1.0",
	why: "Nothing here asks for it any more. Left in the lock it hides what is used, and is watched for nothing.",
	fix: "Run `model-review lock`, which drops it.",
	withLock: true,
	example: {
		says: "The lock has `acme/gone`, which nothing here asks for.",
		silent: ["where a part of the tree or of the Hub was not seen", "where every block is used"]
	},
	on: "run",
	*check({ references, lock, complete }) {
		if (lock == null || !complete) return;
		const used = new Set(references.map(entryKey));
		for (const entry of lock.entries) {
			if (used.has(entryKey(entry))) continue;
			const at = entry.revision === null ? "" : ` at ${quoted(entry.revision)}`;
			yield {
				message: `The lock has ${named(entry)}${at}, which nothing here asks for.`,
				location: locationOf$1(entry.place),
				subject: `${entry.kind}:${entry.id}@${entry.revision ?? ""}`
			};
		}
	}
});

// src/check/rules/lock-missing.ts
var lock_missing_default = defineRule({
	id: "lock-missing",
	title: "No lock",
	severity: "warning",
	off: true,
	since: "0.1.0",
	why: "Without a lock nobody can say what a name stood for when it was accepted, so a changed license, another owner or a name that was taken over goes unnoticed.",
	fix: "Run `model-review lock` and commit `models.lock.yml`.",
	example: {
		says: "There is no lock, and one repository is used here.",
		silent: ["where there is a lock, where nothing is used, and where nobody has looked"]
	},
	standards: ["G7 SBOM for AI: Models"],
	on: "run",
	*check({ references, lock }) {
		if (lock !== null || references.length === 0) return;
		const repos = new Set(references.map(({ kind, id }) => `${kind}:${id.toLowerCase()}`)).size;
		yield {
			message: `There is no lock, and ${repos === 1 ? "one repository is" : `${repos} repositories are`} used here.`,
			location: null
		};
	}
});

// src/check/rules/lock-outdated.ts
var lock_outdated_default = defineRule({
	id: "lock-outdated",
	title: "Not in the lock",
	severity: "warning",
	since: "0.1.0",
	why: "The lock says what stood behind each name when it was accepted. For what is not in it nobody can tell later whether its license, its owner or its files have changed.",
	fix: "Run `model-review lock` and commit what it writes.",
	withLock: true,
	example: {
		says: "`acme/x` is not in the lock `models.lock.yml`.",
		silent: ["about what is locked, and where there is no lock"]
	},
	standards: ["G7 SBOM for AI: Models"],
	on: "reference",
	*check({ reference, repo, locked, lock, hubUrl }) {
		if (lock === null || locked !== null || repo?.status !== "found" || !repo.revisionFound) return;
		const name = reference.id.toLowerCase();
		const others = lock.entries.filter(({ kind, id }) => kind === reference.kind && id.toLowerCase() === name);
		const at = (revision) => revision === null ? "without a revision" : `at ${quoted(revision)}`;
		yield {
			message: others.length === 0 ? `${subjectOf(reference)} is not in the lock ${quoted(lock.path)}.` : `${subjectOf(reference)} is asked for ${at(reference.revision)}, and ${quoted(lock.path)} has it ${others.slice(0, 3).map(({ revision }) => at(revision)).join(" and ")}.`,
			subject: reference.revision ?? "",
			related: others.slice(0, 3).flatMap(({ place }) => declaredHere(place)),
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/model-card-metadata-invalid.ts
var model_card_metadata_invalid_default = defineRule({
	id: "model-card-metadata-invalid",
	title: "Model card with unreadable metadata",
	severity: "error",
	since: "0.1.0",
	why: "License, base models, datasets and results are read from the metadata at the top of README.md. Where that is broken the Hub shows none of it, or keeps what an older commit said.",
	fix: "Ask the owner to mend the metadata: the finding names the lines. Until then state the license in `clarifications` once you have found it out.",
	example: {
		says: "The metadata of `acme/sentiment-base` cannot be relied on: the metadata is not valid YAML: Map keys must be unique.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The metadata at the top of README.md cannot be read. Line 4: The metadata is not valid YAML: Map keys must be unique.”",
		silent: ["where the metadata is sound, or there is none"]
	},
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
	example: {
		says: "`acme/sentiment-base` has no card, so nothing is known of what it is for, what it was trained on, how it was evaluated, and where it fails.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “This model has no card. Could you add one that says what it is for, what it was trained on, how it was evaluated, and where it fails?”",
		silent: ["where the card is template-only", "where the card is unknown"]
	},
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
	example: {
		says: "The card of `acme/sentiment-base` leaves 2 places open, the first at line 12: `[More Information Needed]`.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card still holds placeholders (lines 12, 30). Could you fill them in, or take out what does not apply?”",
		silent: ["without one, in a template that another rule names, and where nobody turned it on"]
	},
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
	example: {
		says: "The card of `acme/sentiment-base` does not say where the model fails: no heading, label, table or sentence among 640 words tells it (README.md at 603995b).",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card does not say where the model fails. Could you add a section “Limitations”: where does it fail or do worse, and what was it not tested on?”",
		silent: [
			"where the section is there",
			"where a sentence says it",
			"where the card could not be read far enough, or is in another language"
		]
	},
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
	example: {
		says: "The card of `acme/sentiment-base` is a template that nobody has filled in: 2 of its places are open.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card of this model is still the template. Could you fill in what it is for, what it was trained on, how it was evaluated, and where it fails?”",
		silent: ["where the card is present", "where the card is missing"]
	},
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
	example: {
		says: "The card of `acme/sentiment-base` says what it says in 99 words, without code, tables and template text; the policy asks for 100.",
		fix: "Find it out before you rely on it, or ask at https://huggingface.co/acme/sentiment-base/discussions/new: “The card of this model is very short. Could you say more of what it is for, what it was trained on, how it was evaluated, and where it fails?”",
		silent: [
			"with enough words",
			"where there is no card",
			"where the card is a template"
		]
	},
	needs: ["card"],
	standards: ["CycloneDX: modelCard", "MOF: model card"],
	on: "repo",
	*check(context) {
		yield* shortCard(context, "model", context.policy.documentation.minimumWords);
	}
});

// src/check/catalogue.ts
/** Whether an entry is about a repo, under any of its names. */
function isEntryOf({ kind, id }, repo) {
	const wanted = id.toLowerCase();
	return repo.kind === kind && [repo.id, ...repo.requestedAs.map((asked) => asked.id)].some((name) => name.toLowerCase() === wanted);
}
/** Entries with the repos here that they are about; entries of what is not used here have none. */
function usedEntries(policy, repos) {
	return policy.catalogue.map((entry) => ({
		entry,
		used: repos.filter((repo) => isEntryOf(entry, repo))
	}));
}
/** The commits to go back to that the catalogue names for a repo: what the Hub has to be asked about. */
function rollbacksOf(policy) {
	return (repo) => {
		const named = policy.catalogue.filter((entry) => entry.rollback !== null && isEntryOf(entry, repo));
		return [...new Set(named.flatMap(({ rollback }) => rollback ?? []))].sort();
	};
}
/**
* What the catalogue approves for a task of the Hub (its pipeline tag), those in production first. The task of an entry is what
* it says itself, or what the Hub says of it where it is used here.
*/
function approvedFor(task, policy, repos) {
	if (task === null) return [];
	const approved = usedEntries(policy, repos).filter(({ entry, used }) => {
		const tasks = entry.task === null ? used.map(({ record }) => record?.pipelineTag ?? null) : [entry.task];
		return entry.kind === "model" && entry.state !== "retired" && tasks.includes(task);
	});
	const inProduction = approved.filter(({ entry }) => entry.state === "production");
	return [...new Set([...inProduction, ...approved].map(({ entry }) => entry.id))];
}

// src/check/rules/model-not-in-catalogue.ts
var model_not_in_catalogue_default = defineRule({
	id: "model-not-in-catalogue",
	title: "Model that nobody answers for",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue names the models that are known here, with who answers for them; this one has nobody.",
	fix: "Add it to the catalogue with an owner, or use a model that is in it.",
	example: {
		says: "`other/x` is not in the catalogue, so nobody answers for it here.",
		fix: "Add it with an owner, or use what is in the catalogue for the same task: `acme/known`.",
		silent: [
			"on a policy without a catalogue",
			"on a model in the catalogue, in any case",
			"on a model under its old name"
		]
	},
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
		const isKnown = (repo) => policy.catalogue.some((entry) => isEntryOf(entry, repo));
		const told = /* @__PURE__ */ new Set();
		for (const repo of repos) {
			const key = `${repo.kind}:${repo.id.toLowerCase()}`;
			if (!kinds.includes(repo.kind) || isKnown(repo) || told.has(key) || usesOf(repo).length === 0) continue;
			told.add(key);
			const names = approvedFor(repo.record?.pipelineTag ?? null, policy, repos).map((id) => `\`${id}\``);
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

// src/check/rules/model-retired.ts
var model_retired_default = defineRule({
	id: "model-retired",
	title: "Retired model that is still used",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue says that this model is no longer to be used, so nobody evaluates it, watches it or answers for it.",
	fix: "Use another model of the catalogue, or have its state changed back.",
	example: {
		says: "`acme/x` is retired in the catalogue, and still used here.",
		silent: [
			"on a model in production",
			"on a model that is only pushed to",
			"on another model"
		]
	},
	standards: ["G7 SBOM for AI: System Level Properties"],
	on: "run",
	*check({ policy, repos, usesOf }) {
		for (const { entry, used } of usedEntries(policy, repos)) {
			const repo = used.find((one) => usesOf(one).length > 0);
			if (entry.state !== "retired" || repo === void 0) continue;
			const names = approvedFor(entry.task ?? repo.record?.pipelineTag ?? null, policy, repos).map((id) => `\`${id}\``);
			yield {
				message: `${subjectOf(repo)} is retired in the catalogue, and still used here.`,
				...names.length === 0 ? {} : { fix: `For the same task the catalogue has ${someOf(names)}.` },
				repo: {
					kind: repo.kind,
					id: repo.id
				},
				related: declaredHere(entry)
			};
		}
	}
});

// src/check/rules/model-use-not-approved.ts
var model_use_not_approved_default = defineRule({
	id: "model-use-not-approved",
	title: "Model used where it is not approved",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue approves a model for some uses and some places, because it was evaluated for those. Elsewhere nobody has looked at what it does.",
	fix: "Use it where it is approved, or have the approval widened in the catalogue.",
	example: {
		says: "`acme/x` is approved for `lab/**`, not here.",
		silent: [
			"on a place that is approved",
			"on an entry that says nothing of places",
			"on a retired model, which has a rule of its own"
		]
	},
	options: { production: {
		description: "Globs over the paths that are production: models in state `pilot` are not to be used there.",
		default: [],
		stricter: "higher"
	} },
	standards: ["G7 SBOM for AI: System Level Properties"],
	on: "run",
	*check({ policy, repos, usesOf, option }) {
		const production = option("production");
		const isProduction = production.length === 0 ? () => false : compileGlobs(production);
		for (const { entry, used } of usedEntries(policy, repos)) {
			const repo = used.find((one) => usesOf(one).length > 0);
			if (repo === void 0 || entry.state === "retired") continue;
			const uses = usesOf(repo);
			const about = {
				repo: {
					kind: repo.kind,
					id: repo.id
				},
				related: declaredHere(entry)
			};
			const isApproved = entry.paths.length === 0 ? () => true : compileGlobs(entry.paths);
			const elsewhere = uses.filter(({ path }) => !isApproved(path));
			if (elsewhere.length > 0) {
				const paths = someOf(entry.paths.map((path) => `\`${path}\``));
				yield {
					...about,
					message: `${subjectOf(repo)} is approved for ${paths}, not here.`,
					references: elsewhere,
					subject: "paths"
				};
			}
			const early = entry.state === "pilot" ? uses.filter(({ path }) => isProduction(path)) : [];
			if (early.length > 0) yield {
				...about,
				message: `${subjectOf(repo)} is in pilot, and this is production.`,
				references: early,
				subject: "pilot"
			};
			for (const { said, approved } of unapproved(entry, policy.profile)) {
				const list = someOf(approved.map((use) => `\`${use}\``));
				yield {
					...about,
					message: `${subjectOf(repo)} is approved for ${list} use, and the profile says \`${said}\`.`,
					subject: said
				};
			}
		}
	}
});
const DISTRIBUTIONS = [
	"internal",
	"hosted",
	"distributed"
];
/** What the profile says that an entry does not approve. An entry speaks only of what it names at least one of. */
function unapproved({ uses }, profile) {
	const distributions = uses.filter((use) => DISTRIBUTIONS.includes(use));
	const purposes = uses.filter((use) => !DISTRIBUTIONS.includes(use));
	return [{
		said: profile.distribution,
		approved: distributions
	}, {
		said: profile.purpose,
		approved: purposes
	}].flatMap(({ said, approved }) => said === null || approved.length === 0 || approved.some((use) => use === said) ? [] : [{
		said,
		approved
	}]);
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
	example: {
		says: "`meta-Ilama/Llama-3.1-8B` is of `meta-Ilama`, which is easily mistaken for `meta-llama`, and was created on 2026-11-01.",
		silent: [
			"on a likeness without a second signal",
			"on the owner that was meant",
			"on the owner in other letters"
		]
	},
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
	example: {
		says: "`gone/x` can be taken over: nobody owns the name `gone` on the Hub, so anybody can register it.",
		silent: [
			"on a namespace of an organisation",
			"on a namespace of a person",
			"on an owner who could not be asked for"
		]
	},
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

// src/check/rules/owner-drift.ts
var owner_drift_default = defineRule({
	id: "owner-drift",
	title: "Another owner since the lock",
	severity: "warning",
	since: "0.1.0",
	why: "Whoever owns a repository decides what its branches hold and who may change them. The one who was trusted when it was locked does not decide any more.",
	fix: "Find out who the new owner is; if you trust them, write the new name and run `model-review lock`.",
	withLock: true,
	example: {
		says: "`acme/x` belonged to `acme` when it was locked and belongs to `initech` now, as `initech/x`.",
		fix: "If you trust `initech`, write `initech/x` and run `model-review lock`; to go back to what was accepted, ask for commit `1007c099c953deb2edaeed029bfc34258cf5a745`.",
		silent: [
			"about the same owner in another case",
			"about an owner that was not locked",
			"about another repository, which is repo-replaced"
		]
	},
	standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: suppliedBy"],
	on: "reference",
	*check(context) {
		const drift = driftOf(context);
		if (drift === null) return;
		const { reference, repo, locked, today, hubUrl } = drift;
		if (locked.owner === null || today.owner === null || locked.owner.toLowerCase() === today.owner.toLowerCase()) return;
		const { related, evidence } = lockedHere(locked, `owner: ${locked.owner}`);
		const name = today.name === reference.id ? "" : `, as \`${today.name}\``;
		yield {
			message: `${subjectOf(reference)} belonged to \`${locked.owner}\` when it was locked and belongs to \`${today.owner}\` now${name}.`,
			fix: orGoBack(`If you trust \`${today.owner}\`, ${today.name === reference.id ? "" : `write \`${today.name}\` and `}run \`model-review lock\``, drift),
			related,
			evidence: [evidence, saidByHub(hubUrl, repo)]
		};
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
	example: {
		says: "This loads something whose name is only known when it runs: `from_pretrained(args.model)`.",
		silent: ["unless asked"]
	},
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
	example: {
		says: "`acme/sentiment-base` is loaded with remote code allowed, so 2 Python files of its repository run here.",
		silent: [
			"on code that is not allowed to run",
			"on a load that is only related to another place",
			"on a mention"
		]
	},
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
	example: {
		says: "`acme/sentiment-base` is loaded with remote code allowed and without a revision: whatever is pushed there next runs here.",
		fix: "Read the code of that commit and pin it: `revision=\"603995bf924099da32bbc97ac11f08ade56d368b\"`.",
		silent: ["on a pinned commit", "on code that is not allowed to run"]
	},
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
	fix: "Replace it, and do not load copies before you know why it was disabled.",
	example: {
		says: "`acme/sentiment-base` has been disabled by the Hub, so its files cannot be loaded.",
		silent: ["on an enabled repo"]
	},
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
	example: {
		says: "`acme/sentiment-base` is gated: its terms have to be accepted before it can be loaded, and its owner decides on each request.",
		silent: ["on an open repo"]
	},
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
	example: {
		says: "`acme/sentiment-base` is not visible on the Hub: it is private, misspelt or gone, and only a token with access could tell which.",
		silent: ["on a repo that is in a namespace that nobody owns, which has its own rule"]
	},
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

// src/check/rules/repo-owner-changed.ts
var repo_owner_changed_default = defineRule({
	id: "repo-owner-changed",
	title: "Name that leads to another owner",
	severity: "warning",
	since: "0.1.0",
	why: "The repository was handed over, and the Hub redirects the old name silently: somebody else than the name says decides what is loaded. Whoever registers the old name decides it from then on.",
	fix: "Find out who the new owner is. Write the new name if you trust them, or choose another repository.",
	example: {
		says: "`runwayml/stable-diffusion-v1-5` leads to `stable-diffusion-v1-5/stable-diffusion-v1-5`: the owner was `runwayml` and is now `stable-diffusion-v1-5`.",
		fix: "If you trust `stable-diffusion-v1-5`, write `stable-diffusion-v1-5/stable-diffusion-v1-5`; if not, choose another model.",
		silent: [
			"on another name of the same owner",
			"on another spelling of the owner",
			"on a name from before there were owners"
		]
	},
	standards: [
		"G7 SBOM for AI: Models",
		"G7 SBOM for AI: Security Properties",
		"SPDX 3.0 AI: suppliedBy"
	],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		if (repo?.status !== "found" || !isOfAnotherOwner(reference.id, repo.id)) return;
		const [asked, found] = [ownerOf(reference.id), ownerOf(repo.id) ?? "nobody"];
		yield {
			message: `${subjectOf(reference)} leads to ${named(repo)}: the owner was \`${asked}\` and is now \`${found}\`.`,
			fix: `If you trust \`${found}\`, write \`${repo.id}\`; if not, choose another ${repo.kind}.`,
			subject: reference.id,
			evidence: [saidByHub(hubUrl, repo)]
		};
	}
});

// src/check/rules/repo-renamed.ts
var repo_renamed_default = defineRule({
	id: "repo-renamed",
	title: "Old name of a repository",
	severity: "note",
	since: "0.1.0",
	why: "The old name only works while the Hub redirects it, and a repository that is made under it later takes its place.",
	fix: "Write the name that the repository has now.",
	example: {
		says: "`bert-base-uncased` is now called `google-bert/bert-base-uncased`.",
		fix: "Write `google-bert/bert-base-uncased`.",
		silent: ["on the present name"]
	},
	standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: suppliedBy"],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		if (repo?.status !== "found" || repo.id === reference.id) return;
		if (isOfAnotherOwner(reference.id, repo.id)) return;
		const evidence = [saidByHub(hubUrl, repo)];
		const fix = `Write \`${repo.id}\`.`;
		const subject = reference.id;
		if (repo.id.toLowerCase() === reference.id.toLowerCase()) yield {
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

// src/check/rules/repo-replaced.ts
var repo_replaced_default = defineRule({
	id: "repo-replaced",
	title: "Another repository under the same name",
	severity: "error",
	since: "0.1.0",
	why: "The Hub gives each repository an id of its own that no rename changes. Another id under the same name means that what was reviewed is gone and somebody has put something else in its place, which is how an abandoned name is taken over.",
	fix: "Do not load it before it has been reviewed like a new model.",
	withLock: true,
	example: {
		says: "`acme/x` is another repository than the one that was locked: the Hub's own id was `000000000000000000000000` and is `64bfcd5ff462a99a04fd1ec8`.",
		fix: "Do not load it. The last good commit is `1007c099c953deb2edaeed029bfc34258cf5a745`, of the one that is gone. Use a copy that you kept, or choose another; only after a review as of a new one run `model-review lock`.",
		silent: [
			"about the same id after a rename",
			"about an id that was not locked",
			"about an id that a mirror does not tell"
		]
	},
	standards: ["G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
	on: "reference",
	*check({ reference, repo, locked, hubUrl }) {
		const stableId = repo?.record?.stableId ?? null;
		if (repo === null || locked === null || stableId === null || !isReplaced(locked, { stableId })) return;
		const owner = ownerOf(repo.id);
		const { related, evidence } = lockedHere(locked, `stable-id: ${locked.stableId}`);
		const where = repo.id === reference.id ? `${subjectOf(reference)} is another repository than the one that was locked` : `${subjectOf(reference)} leads to another repository than the one that was locked, ${named(repo)}`;
		const owners = locked.owner === null || owner === null || locked.owner === owner ? "" : ` It belonged to \`${locked.owner}\` and belongs to \`${owner}\`.`;
		const commit = locked.commit === null ? "" : ` The last good commit is \`${locked.commit}\`, of the one that is gone.`;
		yield {
			message: `${where}: the Hub's own id was \`${locked.stableId}\` and is \`${stableId}\`.${owners}`,
			fix: `Do not load it.${commit} Use a copy that you kept, or choose another; only after a review as of a new one run \`model-review lock\`.`,
			related,
			evidence: [evidence, saidByHub(hubUrl, repo)]
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
	example: {
		says: "`acme/sentiment-base` has not changed since 2024-11-20, which is more than 730 days ago.",
		silent: ["on the last day", "without a date"]
	},
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
	needs: ["successors"],
	since: "0.1.0",
	why: "Its authors point to a newer version, so fixes will go there.",
	fix: "Try the successor, or note why this version stays.",
	example: {
		says: "`acme/sentiment-base` has a successor: its card names `acme/sentiment-base-2` as the new version.",
		fix: "Try `acme/sentiment-base-2`, or note why this version stays.",
		silent: [
			"on no successor",
			"on a model that names itself",
			"on a successor under the old name of the same repo"
		]
	},
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
		const evidence = [{
			...saidByHub(hubUrl, repo),
			source: "card",
			path: "README.md",
			quote: `new_version: ${successor}`
		}];
		const { versions, isLoop } = repo.successors ?? {
			versions: [],
			isLoop: false
		};
		if (isLoop) {
			yield {
				message: `${subjectOf(repo)} names \`${successor}\` as the new version, whose card leads back: which of them is the newest is not told.`,
				fix: "Ask their owner which one is kept up, or compare when they were last changed.",
				severity: "note",
				evidence
			};
			return;
		}
		const newest = versions.findLast(({ status }) => status === "found")?.id ?? successor;
		if (versions[0]?.status === "not-visible") {
			yield {
				message: `${subjectOf(repo)} has a successor that the Hub does not show: its card names \`${successor}\` as the new version.`,
				fix: "Ask its owner what is to be used instead, or note why this version stays.",
				severity: "note",
				evidence
			};
			return;
		}
		const since = newest === successor || versions.length < 2 ? "" : `, and that was followed by \`${newest}\``;
		yield {
			message: `${subjectOf(repo)} has a successor: its card names \`${successor}\` as the new version${since}.`,
			fix: `Try \`${newest}\`, or note why this version stays.`,
			evidence
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
	example: {
		says: "`acme/sentiment-base` was created on 2026-11-15, less than 14 days ago.",
		silent: ["after the last day", "with the date that stands for unknown"]
	},
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
	example: {
		says: "This repository is `MIT` by its `LICENSE` and passes on `acme/x`, which is under `CC-BY-NC-4.0`: commercial use is not allowed (`noncommercial`, s. 2.a.1); nothing here says so.",
		fix: "Say in README or NOTICE that `acme/x` is under `CC-BY-NC-4.0`, and what that means.",
		silent: [
			"on as narrow a license",
			"on a narrower one",
			"on a permissive model"
		]
	},
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
	example: {
		says: "`acme/x` was to be reviewed by @acme/nlp until 2026-11-20.",
		silent: [
			"on the last day",
			"on a model that is not used",
			"on a dataset of the same name"
		]
	},
	standards: ["G7 SBOM for AI: System Level Properties"],
	on: "run",
	*check({ policy, repos, now }) {
		for (const entry of policy.catalogue) {
			if (!hasEnded(entry.reviewBy, now) || entry.state === "retired") continue;
			const used = repos.find((repo) => isEntryOf(entry, repo));
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
	example: {
		says: "`acme/x` has no revision `v9`.",
		fix: "Its default branch is at `71c60888d8716710e72755f169462d5d24347d8c`.",
		silent: ["on a revision that exists", "on no revision"]
	},
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
	example: {
		says: "`acme/x` is asked for without a revision, so each build gets what its default branch holds on that day.",
		fix: "Write `revision=\"71c60888d8716710e72755f169462d5d24347d8c\"`.",
		silent: [
			"on a full commit",
			"on a Space",
			"on a mention"
		]
	},
	standards: [
		"G7 SBOM for AI: Models",
		"SPDX 3.0 AI: packageVersion",
		"Code of Practice Model Documentation Form: authenticity"
	],
	on: "reference",
	*check({ reference, repo, hubUrl }) {
		if (reference.usage !== "use" || reference.kind === "space" || repo?.status !== "found") return;
		if (!repo.revisionFound || repo.record?.disabled === true) return;
		const { revision } = reference;
		if (revision !== null && isCommit(revision)) return;
		const commit = repo.record?.commit ?? null;
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

// src/check/rules/rollback-unavailable.ts
var rollback_unavailable_default = defineRule({
	id: "rollback-unavailable",
	title: "Nothing to go back to",
	severity: "warning",
	since: "0.1.0",
	why: "The catalogue names the commit to go back to when the model fails in operation, and the Hub no longer has it: histories are rewritten and squashed there.",
	fix: "Name a commit that exists, and keep a copy of what production depends on.",
	example: {
		says: "`acme/x` has no revision `cccccccccccccccccccccccccccccccccccccccc` any more, which the catalogue names to go back to.",
		silent: [
			"on a commit that is there",
			"on another entry's commit",
			"on a retired model"
		]
	},
	standards: ["G7 SBOM for AI: Security Properties"],
	needs: ["rollback"],
	on: "run",
	*check({ policy, repos }) {
		for (const { entry, used } of usedEntries(policy, repos)) {
			const repo = used.find(({ rollbacks = [] }) => rollbacks.some(({ revision, status }) => revision === entry.rollback && status === "missing"));
			if (repo === void 0 || entry.rollback === null || entry.state === "retired") continue;
			yield {
				message: `${subjectOf(repo)} has no revision ${quoted(entry.rollback)} any more, which the catalogue names to go back to.`,
				repo: {
					kind: repo.kind,
					id: repo.id
				},
				related: declaredHere(entry),
				subject: entry.rollback
			};
		}
	}
});

// src/check/rules/scan-flagged.ts
var scan_flagged_default = defineRule({
	id: "scan-flagged",
	title: "Files that the Hub's scanners flag",
	severity: "error",
	since: "0.1.0",
	why: "The Hub scans uploads for malware and shows what it finds, but goes on serving the files.",
	fix: "Do not load it. Look at the scan on its page, and choose another model or an earlier commit.",
	example: {
		says: "`acme/sentiment-base` holds files that the Hub's malware scan calls unsafe: `x.pkl`.",
		silent: ["on a scan that is not finished, which is not safe and no accusation"]
	},
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
	example: {
		says: "`evil/x` belongs to `evil`, whom the policy does not allow.",
		silent: [
			"on an allowed owner, in any case",
			"on an allowed model of another owner",
			"on anything without a list"
		]
	},
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

// src/check/rules/token-in-source.ts
var token_in_source_default = defineRule({
	id: "token-in-source",
	title: "Access token in a file",
	severity: "error",
	since: "0.1.0",
	why: "Whoever can read the repository, a fork or an old commit of it can use the token: read private models, or push other weights under the owner's name. It stays in the history after the line is gone.",
	fix: "Revoke the token first, then read a new one from the environment or a secret store.",
	example: {
		says: "A token of Hugging Face stands in this file, for everybody who can read it or its history.",
		fix: "Revoke it at https://huggingface.co/settings/tokens, then read a new one from the environment variable `HF_TOKEN` or a secret store.",
		silent: ["in texts for people, unless the policy wants mentions judged"]
	},
	standards: ["G7 SBOM for AI: Security Properties"],
	on: "run",
	*check({ tokens }) {
		for (const { issuer, revoke, mark, usage: _usage, ...location } of tokens) yield {
			message: `A token of ${issuer} stands in this file, for everybody who can read it or its history.`,
			fix: `Revoke it at ${revoke}, then read a new one from ${variableOf(issuer)} or a secret store.`,
			location,
			subject: mark
		};
	}
});
/** What the issuer's own libraries read. */
function variableOf(issuer) {
	const name = VARIABLES[issuer];
	return name === void 0 ? "the environment" : `the environment variable \`${name}\``;
}
const VARIABLES = {
	"Hugging Face": "HF_TOKEN",
	OpenAI: "OPENAI_API_KEY",
	Anthropic: "ANTHROPIC_API_KEY",
	Replicate: "REPLICATE_API_TOKEN",
	Groq: "GROQ_API_KEY",
	NVIDIA: "NVIDIA_API_KEY",
	GitHub: "GITHUB_TOKEN",
	Google: "GOOGLE_API_KEY"
};

// src/check/rules/training-data-undeclared.ts
var training_data_undeclared_default = defineRule({
	id: "training-data-undeclared",
	title: "Training data not declared in the metadata",
	severity: "note",
	off: true,
	since: "0.1.0",
	why: "Only datasets that the metadata names can be followed: whether they exist, who keeps them and whether their license allows what the model is used for. A sentence in the card tells a reader, not a check.",
	fix: "Ask the owner to add `datasets` to the metadata of the card.",
	example: {
		says: "`acme/sentiment-base` names no `datasets` in its metadata, so what it was trained on cannot be followed.",
		fix: "Ask at https://huggingface.co/acme/sentiment-base/discussions/new: “Could you add the datasets that this model was trained on to the metadata (`datasets:`)?”",
		silent: [
			"where the metadata names one",
			"where the Hub's tags name one",
			"where it is a quantization"
		]
	},
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
	example: {
		says: "`acme/sentiment-base` has its weights only as pickle (`a.bin`, `b.bin`, `c.bin` and 1 more), which can run code when it is loaded.",
		silent: [
			"on safetensors",
			"on a training state beside safe weights",
			"on weights of other frameworks without pickle"
		]
	},
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
		const { rule, severity, state, exception, complaint, enforcement, failsFrom } = piece;
		const { repo, subject } = identityOf(piece, piece.references[0] ?? null);
		const { message, location } = complaint;
		const standing = [
			rule.id,
			severity,
			state,
			exception?.source,
			exception?.line,
			exception?.column,
			enforcement,
			failsFrom
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
	const { complaint, state, exception, enforcement, failsFrom } = piece;
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
		...enforcement === void 0 ? {} : { enforcement },
		...failsFrom === void 0 ? {} : { failsFrom },
		message: complaint.message,
		standards: complaint.standards ?? piece.rule.standards ?? [],
		fix: complaint.fix ?? piece.rule.fix,
		related: distinctPlaces([...complaint.related ?? [], ...alsoHere], identity.location),
		evidence: (complaint.evidence ?? []).map(evidenceOf$1),
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
function evidenceOf$1(evidence) {
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

// src/check/baseline.ts
/** Where a repository keeps its baseline unless somebody says otherwise. */
const DEFAULT_BASELINE = ".github/model-baseline.json";
const LARGEST = 16777216;
const KINDS = [
	"model",
	"dataset",
	"space"
];
const EMPTY_BASELINE = {
	begun: 0,
	entries: /* @__PURE__ */ new Map()
};
/** What a baseline can hold of these findings. Notes never gate, and what is excepted has its own entry in the policy. */
function baselineOf(findings) {
	const held = findings.filter(({ state, severity }) => state !== "excepted" && severity !== "note");
	const entries = new Map(held.map((finding) => [findingKey(finding), entryOf(finding)]));
	return {
		begun: entries.size,
		entries
	};
}
/** The file to commit: JSON, sorted, one finding a line, so that one that is mended is one line less. */
function formatBaseline({ begun, entries }) {
	return `{\n  "version": 1,\n  "begun": ${begun},\n  "findings": [${[...entries.values()].map((entry) => JSON.stringify(entry)).sort(compareText).map((line) => `\n    ${line}`).join(",")}\n  ]\n}\n`;
}
/** Reads a baseline; never throws. */
function readBaseline(text) {
	if (text.length > LARGEST) return { problem: "a baseline has at most 16 MiB" };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: "this is not JSON" };
	}
	if (!isRecord(value) || value["version"] !== 1 || !Array.isArray(value["findings"])) return { problem: "this is not a baseline of version 1" };
	const entries = /* @__PURE__ */ new Map();
	for (const [index, item] of value["findings"].entries()) {
		const read = readEntry(item);
		if (read === null) return { problem: `finding ${index + 1} is not one that a baseline can hold` };
		entries.set(...read);
	}
	const { begun } = value;
	if (begun !== void 0 && !(Number.isSafeInteger(begun) && begun >= entries.size)) return { problem: "`begun` is the number of findings that it began with, so not below those that it lists" };
	return {
		begun: begun ?? entries.size,
		entries
	};
}
/** Whether nothing was missed. */
function isComplete({ repos, mishaps, partial = false }) {
	return !partial && mishaps.length === 0 && !repos.some(isUnanswered);
}
/** Whether everything was seen that could show a finding of a repo, or (null) of the tree, again. */
function wasSeen(sight, repo) {
	if (isComplete(sight)) return true;
	if (repo === null || sight.partial === true || sight.mishaps.length > 0) return false;
	const same = sight.repos.filter(({ kind, id }) => kind === repo.kind && id.toLowerCase() === repo.id.toLowerCase());
	return same.length > 0 && !same.some(isUnanswered);
}
/** Which entries are left and which are mended. What was not seen counts as left. */
function progressOf({ entries }, findings, sight) {
	const present = new Set(findings.filter(({ state }) => state !== "excepted").map(findingKey));
	const progress = {
		left: /* @__PURE__ */ new Set(),
		mended: /* @__PURE__ */ new Set()
	};
	for (const [key, { repo }] of entries) (present.has(key) || !wasSeen(sight, repo === void 0 ? null : readRepo(repo)) ? progress.left : progress.mended).add(key);
	return progress;
}
/** A baseline without what is mended; `added` are new entries that somebody wants in it. */
function renewed({ begun, entries }, mended, added) {
	const kept = new Map([...entries].filter(([key]) => !mended.has(key)));
	const fresh = [...added?.entries ?? []].filter(([key]) => !kept.has(key));
	return {
		begun: begun + fresh.length,
		entries: new Map([...kept, ...fresh])
	};
}
/** The line of an entry in a file that this tool wrote, 1-based; the first where it was laid out by somebody else. */
function lineOfEntry(text, key) {
	const at = text.split("\n").findIndex((line) => line.includes("\"rule\"") && keyOfLine(line) === key);
	return at === -1 ? 1 : at + 1;
}
function keyOfLine(line) {
	try {
		return readEntry(JSON.parse(line.trim().replace(/,$/, "")))?.[0] ?? null;
	} catch {
		return null;
	}
}
function entryOf({ rule, severity, repo, location, subject }) {
	return {
		rule,
		severity,
		...repo === null ? { path: location?.path ?? "" } : { repo: `${repo.kind}:${repo.id}` },
		...subject === void 0 ? {} : { subject }
	};
}
function readEntry(item) {
	if (!isRecord(item)) return null;
	const { rule, severity: weight, repo, path, subject } = item;
	const severity = SEVERITIES.find((known) => known === weight);
	if (typeof rule !== "string" || severity === void 0) return null;
	if (subject !== void 0 && typeof subject !== "string") return null;
	const named = typeof repo === "string" ? readRepo(repo) : null;
	if (named === null && typeof path !== "string") return null;
	const about = subject === void 0 ? {} : { subject };
	const location = named === null ? {
		path: String(path),
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1,
		cell: null
	} : null;
	const where = named === null ? { path: String(path) } : { repo: String(repo) };
	return [findingKey({
		rule,
		severity,
		repo: named,
		location,
		...about
	}), {
		rule,
		severity,
		...where,
		...about
	}];
}
function readRepo(text) {
	const colon = text.indexOf(":");
	const kind = KINDS.find((known) => known === text.slice(0, colon));
	const id = text.slice(colon + 1);
	return kind !== void 0 && isRepoId(id) ? {
		kind,
		id
	} : null;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
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

// src/check/reach.ts
const MOST_ENTRIES = 5;
const keyOf = ({ kind, id }) => `${kind}:${id}`;
/**
* The reach of every repo that is used here and of all that these were made from, by `kind:id`. `places`: references here by
* `kind:id`.
*/
function reachOf(repos, places) {
	const reaches = /* @__PURE__ */ new Map();
	const counted = /* @__PURE__ */ new Set();
	const add = (node, from, depth, descendants) => {
		const key = keyOf(node);
		const known = reaches.get(key) ?? {
			kind: node.kind,
			id: node.id,
			places: 0,
			descendants: null,
			depth
		};
		const isNew = !counted.has(`${key} ${from}`);
		counted.add(`${key} ${from}`);
		reaches.set(key, {
			...known,
			places: known.places + (isNew ? places.get(from) ?? 0 : 0),
			descendants: known.descendants ?? descendants,
			depth: Math.max(known.depth, depth)
		});
	};
	for (const repo of repos) {
		const from = keyOf(repo);
		const { children = null } = repo.record ?? {};
		add(repo, from, 1, children === null ? null : sum(Object.values(children)));
		for (const ancestor of repo.lineage.ancestors) {
			if (ancestor.status === "not-a-repo") continue;
			const { kind, depth, descendants = null } = ancestor;
			add({
				kind,
				id: ancestor.canonicalId ?? ancestor.id
			}, from, depth + 1, descendants);
		}
	}
	return reaches;
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** References here × descendants on the Hub × depth; the repo itself counts as one. */
function weightOf({ places, descendants, depth }) {
	return places * (1 + (descendants ?? 0)) * depth;
}
/**
* Where an audit begins: what errors and warnings that count are about, and the ancestors that they name; worst first, then
* what most depends on.
*/
function auditFirst(findings, reaches) {
	const entries = /* @__PURE__ */ new Map();
	for (const { severity, state, repo, subject } of findings) {
		if (state !== "active" || severity === "note" || repo === null) continue;
		const ancestor = keyOf({
			kind: "model",
			id: (subject ?? "").split(" ", 1)[0]
		});
		const key = reaches.has(ancestor) ? ancestor : keyOf(repo);
		const reach = reaches.get(key);
		if (reach === void 0) continue;
		const known = entries.get(key);
		if (known === void 0 || !isAtLeast(known.severity, severity)) entries.set(key, {
			...reach,
			severity
		});
	}
	return [...entries.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || weightOf(b) - weightOf(a) || compareText(keyOf(a), keyOf(b))).slice(0, MOST_ENTRIES);
}

// src/check/scopes.ts
/** Finds what the policy says at a path, or (null) of what has no place in the tree; each combination of scopes is put together once. */
function scopesOf(policy) {
	const matchers = policy.paths.map(({ match }) => {
		const matches = compileGlobs(match);
		return (path) => path === null ? match.includes("**") : matches(path);
	});
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
		rules: mergeSettings(policy.rules, scope.rules ?? {}),
		...overPlan(policy, scope)
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
	#locked;
	/** Locked repositories in the form of the lock, as they are now. */
	#today = /* @__PURE__ */ new Map();
	/** Judged references by the names of their repository, as written and as it is called now. */
	#uses = /* @__PURE__ */ new Map();
	constructor(facts, policy, rules, licensing, world) {
		this.#facts = facts;
		this.#policy = policy;
		this.#licensing = licensing;
		this.#world = world;
		this.#scopeAt = scopesOf(policy);
		this.#locked = new Map(facts.lock?.entries.map((entry) => [entryKey(entry), entry]));
		this.rules = rules.filter((rule) => isActive(rule, policy) && (rule.withLock !== true || facts.lock != null)).sort((a, b) => compareText(a.id, b.id));
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
		return this.rules.flatMap((rule) => rule.on === "run" && rule.closing === true && rule.last !== true ? this.#onRun(rule, usedExceptions) : []);
	}
	/** What the rules about the baseline say, once all else is said. */
	lastDrafts(usedExceptions, baseline) {
		return this.rules.flatMap((rule) => rule.on === "run" && rule.last === true ? this.#onRun(rule, usedExceptions, baseline) : []);
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
			...this.#enforced(scope.policy),
			repo,
			references
		}));
	}
	#onReference(rule, reference) {
		const { policy } = this.#scopeAt(reference.path);
		const setting = policy.rules[rule.id];
		if (levelOf(rule, setting) === "off") return [];
		const repo = this.#repoFor(reference);
		const locked = this.#locked.get(entryKey(reference)) ?? null;
		const context = () => ({
			...this.#common(rule, policy),
			reference,
			repo,
			locked,
			today: locked === null || repo === null ? null : this.#todayOf(locked, repo),
			lock: this.#facts.lock ?? null
		});
		return this.#complaints(rule, () => rule.check(context())).map((complaint) => ({
			rule,
			complaint,
			severity: this.#severityOf(rule, setting, complaint),
			...this.#enforced(policy),
			repo,
			references: [reference]
		}));
	}
	#todayOf(locked, repo) {
		const known = this.#today.get(locked);
		if (known !== void 0) return known;
		const today = entryOf$1(repo, locked);
		this.#today.set(locked, today);
		return today;
	}
	#onRun(rule, usedExceptions, baseline = null) {
		const context = () => ({
			references: this.judged,
			blindSpots: this.#blindSpots,
			tokens: (this.#facts.tokens ?? []).filter(({ usage }) => usage === "use" || this.#policy.scan.mentions === "check"),
			repos: this.#repos,
			usesOf: (repo) => this.#usesOf(repo),
			policy: this.#policy,
			usedExceptions,
			usedAllowEntries: this.#licensing.used,
			complete: this.#facts.partial !== true && !this.#repos.some(isUnanswered),
			changedPaths: this.#facts.changedPaths ?? null,
			files: this.#facts.files ?? null,
			baseline,
			lock: this.#facts.lock,
			option: optionReader(rule, this.#policy.rules[rule.id]),
			now: this.#world.now
		});
		return this.#complaints(rule, () => rule.check(context())).flatMap((complaint) => this.#placed(rule, complaint));
	}
	/** A run rule speaks of the whole; how much it counts is decided where its repo is used, or where it points. */
	#placed(rule, complaint) {
		const { location, repo: about } = complaint;
		const using = about === void 0 || location !== void 0 ? [] : complaint.references ?? this.#usesOf(about);
		const repo = about === void 0 ? null : this.#byName.get(nameKey(about)) ?? null;
		if (using.length === 0) {
			const { policy } = this.#scopeAt(location?.path ?? null);
			const setting = policy.rules[rule.id];
			if (levelOf(rule, setting) === "off") return [];
			return [{
				rule,
				complaint,
				severity: this.#severityOf(rule, setting, complaint),
				...this.#enforced(policy),
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
				...this.#enforced(scope.policy),
				repo,
				references
			}];
		});
	}
	/** How a finding counts at its place, where that differs from the run. */
	#enforced(policy) {
		const day = this.#world.now.toISOString().slice(0, 10);
		const enforcement = enforcementOn(policy, day);
		const { enforceFrom } = policy;
		return {
			...enforcement === enforcementOn(this.#policy, day) ? {} : { enforcement },
			...enforcement === "enforce" || enforceFrom === null ? {} : { failsFrom: enforceFrom }
		};
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
function check(facts, policy, rules, judge, { now, hubUrl, failOn = "error", known: before, baseline = null }) {
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
	const hasBaselineEnded = hasEnded(policy.baselineUntil, now);
	const held = baseline === null || hasBaselineEnded ? [] : baseline.baseline.entries.keys();
	const known = /* @__PURE__ */ new Set([...before ?? [], ...held]);
	const found = findingsOf(runner.drafts(), exceptions, known);
	const repos = runner.reviewed();
	const aboutPolicy = findingsOf(runner.closingDrafts(exceptions.used), null, known);
	const standing = baseline === null ? null : standingOf(baseline, [...found, ...aboutPolicy], {
		...facts,
		mishaps: runner.mishaps
	});
	const aboutBaseline = standing === null ? [] : findingsOf(runner.lastDrafts(exceptions.used, standing), null, known);
	const reaches = reachOf(repos, runner.fanIn());
	const findings = sortFindings([
		...found,
		...aboutPolicy,
		...aboutBaseline
	], ({ kind, id }) => {
		const reach = reaches.get(`${kind}:${id}`);
		return reach === void 0 ? 0 : weightOf(reach);
	});
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
		...conclude(grounds, {
			enforcement: enforcementOn(policy, today),
			unavailable: policy.unavailable
		}, failOn),
		repos,
		rules: infos,
		mishaps,
		auditFirst: auditFirst(findings, reaches),
		baseline: standing === null ? null : {
			...standing.told,
			until: policy.baselineUntil,
			ended: hasBaselineEnded
		}
	};
}
/** How far a baseline is counted down, and which lines of its file can go. */
function standingOf({ source, ref, sha256, baseline, present }, findings, sight) {
	const { left } = progressOf(baseline, findings, sight);
	const mended = present === null ? [] : [...progressOf(present.baseline, findings, sight).mended];
	const proposed = [...present?.baseline.entries.keys() ?? []].filter((key) => !baseline.entries.has(key));
	return {
		source,
		entries: present?.baseline.entries.size ?? 0,
		mendedLines: mended.map((key) => lineOfEntry(present?.text ?? "", key)).sort((a, b) => a - b),
		told: {
			source,
			ref,
			sha256,
			begun: baseline.begun,
			left: left.size,
			complete: isComplete(sight),
			proposed: proposed.length
		}
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

// src/check/evidence.ts
/** Which files of a repo the clarifications of a policy rest on: what the Hub has to be asked about. */
function evidenceOf(policy) {
	return (repo) => {
		const about = policy.clarifications.filter((clarification) => isClarificationOf(clarification, repo));
		return [...new Set(about.flatMap(({ evidence }) => evidence.map((file) => file.path)))].sort();
	};
}

// src/check/needs.ts
/** The costly facts that some active rule asks for, under any path scope. What is not in here is not asked of the Hub. */
function needsOf(rules, policy) {
	const active = rules.filter((rule) => isActive(rule, policy));
	return new Set(active.flatMap((rule) => rule.needs ?? []));
}

export { license_unknown_default as $, repo_disabled_default as A, base_model_drift_default as At, rollbacksOf as B, repo_superseded_default as C, clarification_stale_default as Ct, repo_owner_changed_default as D, base_model_undeclared_default as Dt, repo_renamed_default as E, baseline_entry_unused_default as Et, namespace_unclaimed_default as F, isUnanswered as Ft, model_card_missing_default as G, model_card_template_only_default as H, name_lookalike_default as I, lock_missing_default as J, model_card_metadata_invalid_default as K, model_use_not_approved_default as L, remote_code_enabled_default as M, adapter_base_mismatch_default as Mt, reference_unreadable_default as N, access_drift_default as Nt, repo_not_visible_default as O, base_model_license_unknown_default as Ot, owner_drift_default as P, exitCodeOf as Pt, entryOf$1 as Q, model_retired_default as R, repo_too_new_default as S, commit_drift_default as St, repo_replaced_default as T, catalogue_entry_incomplete_default as Tt, model_card_section_missing_default as U, model_card_too_short_default as V, model_card_placeholder_default as W, compareEntries as X, lock_entry_unused_default as Y, entryKey as Z, rollback_unavailable_default as _, dataset_card_section_missing_default as _t, EMPTY_BASELINE as a, license_missing_default as at, review_overdue_default as b, dataset_card_metadata_invalid_default as bt, progressOf as c, license_ambiguous_default as ct, findingKey as d, exception_expired_default as dt, license_threshold_exceeded_default as et, weights_unsafe_default as f, evaluation_results_missing_default as ft, scan_flagged_default as g, dataset_card_template_only_default as gt, source_not_allowed_default as h, dataset_card_too_short_default as ht, DEFAULT_BASELINE as i, license_not_allowed_default as it, remote_code_unpinned_default as j, allow_entry_unused_default as jt, repo_gated_default as k, base_model_license_conflict_default as kt, readBaseline as l, exception_unused_default as lt, token_in_source_default as m, dataset_license_conflict_default as mt, evidenceOf as n, license_text_contradicts_card_default as nt, baselineOf as o, license_drift_default as ot, training_data_undeclared_default as p, evaluation_not_updated_default as pt, lock_outdated_default as q, check as r, license_obligation_unmet_default as rt, formatBaseline as s, license_clause_forbidden_default as st, needsOf as t, license_text_missing_default as tt, renewed as u, exception_expiring_default as ut, revision_not_pinned_default as v, dataset_card_placeholder_default as vt, repo_stale_default as w, catalogue_evidence_missing_default as wt, repository_license_conflict_default as x, config_code_hazard_default as xt, revision_not_found_default as y, dataset_card_missing_default as yt, model_not_in_catalogue_default as z };