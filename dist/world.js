import { n as __exportAll } from "./rolldown-runtime.js";
import { l as LARGEST_POLICY, n as effectivePolicy } from "./policy.js";
import { $ as license_unknown_default, A as repo_disabled_default, At as base_model_drift_default, C as repo_superseded_default, Ct as clarification_stale_default, D as repo_owner_changed_default, Dt as base_model_undeclared_default, E as repo_renamed_default, Et as baseline_entry_unused_default, F as namespace_unclaimed_default, G as model_card_missing_default, H as model_card_template_only_default, I as name_lookalike_default, J as lock_missing_default, K as model_card_metadata_invalid_default, L as model_use_not_approved_default, M as remote_code_enabled_default, Mt as adapter_base_mismatch_default, N as reference_unreadable_default, Nt as access_drift_default, O as repo_not_visible_default, Ot as base_model_license_unknown_default, P as owner_drift_default, R as model_retired_default, S as repo_too_new_default, St as commit_drift_default, T as repo_replaced_default, Tt as catalogue_entry_incomplete_default, U as model_card_section_missing_default, V as model_card_too_short_default, W as model_card_placeholder_default, Y as lock_entry_unused_default, _ as rollback_unavailable_default, _t as dataset_card_section_missing_default, a as EMPTY_BASELINE, at as license_missing_default, b as review_overdue_default, bt as dataset_card_metadata_invalid_default, ct as license_ambiguous_default, dt as exception_expired_default, et as license_threshold_exceeded_default, f as weights_unsafe_default, ft as evaluation_results_missing_default, g as scan_flagged_default, gt as dataset_card_template_only_default, h as source_not_allowed_default, ht as dataset_card_too_short_default, i as DEFAULT_BASELINE, it as license_not_allowed_default, j as remote_code_unpinned_default, jt as allow_entry_unused_default, k as repo_gated_default, kt as base_model_license_conflict_default, l as readBaseline, lt as exception_unused_default, m as token_in_source_default, mt as dataset_license_conflict_default, nt as license_text_contradicts_card_default, ot as license_drift_default, p as training_data_undeclared_default, pt as evaluation_not_updated_default, q as lock_outdated_default, rt as license_obligation_unmet_default, st as license_clause_forbidden_default, tt as license_text_missing_default, ut as exception_expiring_default, v as revision_not_pinned_default, vt as dataset_card_placeholder_default, w as repo_stale_default, wt as catalogue_evidence_missing_default, x as repository_license_conflict_default, xt as config_code_hazard_default, y as revision_not_found_default, yt as dataset_card_missing_default, z as model_not_in_catalogue_default } from "./check.js";
import { D as openGitHub, E as GitHubError, M as GitError, h as appendLine, m as openRevision } from "./io.js";
import { n as UsageError } from "./domain.js";
import { p as checkAllowEntry, u as coversAllowEntry } from "./license.js";
import { E as html_default, O as cyclonedx_default, S as markdown_default, T as json_default, b as spdx_default, c as lineDigest, o as auditEntry, v as text_default, x as sarif_default, y as summary_default } from "./render.js";
import { a as detectors, o as documents, s as libraries } from "./scan.js";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { homedir } from "node:os";

// src/plugins.ts
var plugins_exports = /* @__PURE__ */ __exportAll({
	detectors: () => detectors,
	documents: () => documents,
	formats: () => formats,
	libraries: () => libraries,
	rules: () => rules
});
const rules = [
	access_drift_default,
	adapter_base_mismatch_default,
	allow_entry_unused_default,
	base_model_drift_default,
	base_model_license_conflict_default,
	base_model_license_unknown_default,
	base_model_undeclared_default,
	baseline_entry_unused_default,
	catalogue_entry_incomplete_default,
	catalogue_evidence_missing_default,
	clarification_stale_default,
	commit_drift_default,
	config_code_hazard_default,
	dataset_card_metadata_invalid_default,
	dataset_card_missing_default,
	dataset_card_placeholder_default,
	dataset_card_section_missing_default,
	dataset_card_template_only_default,
	dataset_card_too_short_default,
	dataset_license_conflict_default,
	evaluation_not_updated_default,
	evaluation_results_missing_default,
	exception_expired_default,
	exception_expiring_default,
	exception_unused_default,
	license_ambiguous_default,
	license_clause_forbidden_default,
	license_drift_default,
	license_missing_default,
	license_not_allowed_default,
	license_obligation_unmet_default,
	license_text_contradicts_card_default,
	license_text_missing_default,
	license_threshold_exceeded_default,
	license_unknown_default,
	lock_entry_unused_default,
	lock_missing_default,
	lock_outdated_default,
	model_card_metadata_invalid_default,
	model_card_missing_default,
	model_card_placeholder_default,
	model_card_section_missing_default,
	model_card_template_only_default,
	model_card_too_short_default,
	model_not_in_catalogue_default,
	model_retired_default,
	model_use_not_approved_default,
	name_lookalike_default,
	namespace_unclaimed_default,
	owner_drift_default,
	reference_unreadable_default,
	remote_code_enabled_default,
	remote_code_unpinned_default,
	repo_disabled_default,
	repo_gated_default,
	repo_not_visible_default,
	repo_owner_changed_default,
	repo_renamed_default,
	repo_replaced_default,
	repo_stale_default,
	repo_superseded_default,
	repo_too_new_default,
	repository_license_conflict_default,
	review_overdue_default,
	revision_not_found_default,
	revision_not_pinned_default,
	rollback_unavailable_default,
	scan_flagged_default,
	source_not_allowed_default,
	token_in_source_default,
	training_data_undeclared_default,
	weights_unsafe_default
];
const formats = [
	cyclonedx_default,
	html_default,
	json_default,
	markdown_default,
	sarif_default,
	spdx_default,
	summary_default,
	text_default
];

// src/version.ts
/** The build writes it in; from source it is read. */
const VERSION = "0.1.0";

// src/world.ts
/** Where a repository keeps its policy unless somebody says otherwise. */
const DEFAULT_POLICY = ".github/model-policy.yml";
/** The folder of Hub answers kept between runs: `MODEL_REVIEW_CACHE` (`off` for none), else where the user's caches are. */
function cacheFolder(environment) {
	const own = environment["MODEL_REVIEW_CACHE"];
	if (own === "off") return null;
	if (own !== void 0 && own !== "") return own;
	return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "model-review");
}
/**
* The tree to compare with: only what differs from it is read. `head` null compares with the working tree. Throws `GitError`
* where a commit is not here.
*/
function openBase(git, base, head) {
	const changed = new Set(git.listChanged(base, head).map(({ path }) => path));
	const compared = {
		workspace: openRevision(git, base, changed),
		changed
	};
	return head === null ? {
		...compared,
		naming: (words) => git.findFiles(words)
	} : compared;
}
/** The policy in force. Throws `PolicyError` with every mistake at its place. */
function openPolicy(place) {
	return effectivePolicy({
		policy: place.policy ?? ".github/model-policy.yml",
		ref: place.ref,
		mustExist: place.policy !== null
	}, {
		readFile: place.readFile,
		readRemote: place.readRemote,
		digest: sha256Of
	}, {
		rules,
		checkAllowEntry,
		coversAllowEntry
	});
}
/** Puts a run at the end of an audit log, and says which line it is. */
function appendAudit(path, report, context) {
	const { line, number } = appendLine(path, (last) => JSON.stringify(auditEntry(report, context, last === null ? null : lineDigest(last))));
	return `Audit log: line ${number}, sha256 ${lineDigest(line)}`;
}
/** The commit that a tree is at; null where it has changes that no commit holds, besides a run's own files. */
function commitOfTree(git, own) {
	try {
		const head = git.resolve("HEAD");
		return head !== null && git.listChanged(head, null).every(({ path }) => own.includes(path)) ? head : null;
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
/** Paths of files as the scan of a folder names them; those outside of it are left out. */
function insideOf(root, paths) {
	return paths.flatMap((path) => {
		const inside = path === null ? ".." : relative(resolve(root), resolve(path)).split(sep).join("/");
		return inside === "" || inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? [] : [inside];
	});
}
/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
function sha256Of(text) {
	return createHash("sha256").update(text).digest("hex");
}
/** The baseline in force, and the file as the reviewed tree has it; null where there is neither. */
async function openBaseline(place) {
	const source = place.baseline ?? ".github/model-baseline.json";
	const [text, present] = [await place.readFile(source), await place.readPresent(source)];
	if (text === null && present === null) {
		if (place.baseline === null) return null;
		throw new UsageError(`there is no baseline ${JSON.stringify(source)}`);
	}
	return {
		source,
		ref: place.ref,
		sha256: text === null ? null : sha256Of(text),
		baseline: text === null ? EMPTY_BASELINE : baselineIn(source, text),
		present: present === null ? null : {
			baseline: baselineIn(source, present),
			text: present
		}
	};
}
/** Throws `UsageError` on a file that is no baseline. */
function baselineIn(source, text) {
	const baseline = readBaseline(text);
	if ("problem" in baseline) throw new UsageError(`${source} cannot be used: ${baseline.problem}`);
	return baseline;
}
/** Bytes of a policy or baseline that are read: more than one may have, so that its reader can say that it is too large. */
const LARGEST_READ = LARGEST_POLICY * 16;
/** Reads policies below a folder; what lies outside of it does not exist. */
function policyReaderOf(root) {
	const folder = resolve(root);
	return (path) => {
		const full = resolve(folder, path);
		if (full !== folder && !full.startsWith(folder + "/")) return null;
		return readText(full, LARGEST_READ);
	};
}
function readText(path, most) {
	try {
		const { size } = statSync(path);
		return size > most ? null : readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
/** A policy of the working tree, as the command line reads it. */
function localPolicy(root, policy, access) {
	return {
		policy,
		ref: null,
		readFile: policyReaderOf(root),
		readRemote: access === null ? offline : remotePolicyReader(access)
	};
}
const offline = () => Promise.resolve({ problem: "this command asks nothing over the network; `model-review check` does" });
/** Reads policy files of other repositories through GitHub's API. Never rejects with what can be told. */
function remotePolicyReader({ apiUrl, token, tokenFrom }) {
	return async (address) => {
		if (token === null) return { problem: `reading it takes a token: ${tokenFrom}` };
		try {
			return await (await openGitHub({
				apiUrl,
				token,
				repository: `${address.owner}/${address.repo}`
			})).file(address.path, address.ref) ?? { problem: "it is not there, or the token may not read it (contents: read in that repository)" };
		} catch (error) {
			if (error instanceof GitHubError) return { problem: error.message };
			throw error;
		}
	};
}
/** To a file, or to the standard output where none is named. */
function writeOutput(stdout, path, text) {
	if (path === null) stdout.write(text.endsWith("\n") ? text : `${text}\n`);
	else writeText(path, text);
}
/** Writes a file whose folder need not exist yet. */
function writeText(path, text) {
	const folder = dirname(resolve(path));
	if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
	writeFileSync(path, text);
}

export { VERSION as _, cacheFolder as a, rules as b, localPolicy as c, openPolicy as d, policyReaderOf as f, writeText as g, writeOutput as h, baselineIn as i, openBase as l, sha256Of as m, LARGEST_READ as n, commitOfTree as o, remotePolicyReader as p, appendAudit as r, insideOf as s, DEFAULT_POLICY as t, openBaseline as u, formats as v, plugins_exports as y };