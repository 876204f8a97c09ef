import { B as rollbacksOf, Z as entryKey, d as findingKey, i as DEFAULT_BASELINE, n as evidenceOf, r as check, t as needsOf } from "./check.js";
import { i as LockError, s as quoted, v as maskedDeep } from "./domain.js";
import { n as readCard, t as readMetadata } from "./documentation.js";
import { O as termsOf, b as effectiveLicense, d as decideLicense, i as identifyLicense, n as describeOwnRepository, r as statementFilesAmong, t as loadTextIdentifier } from "./license.js";
import { d as enforcementOn, g as textsAt, h as scalarAt, i as readTree, m as itemsAt, p as policyAtBranch, r as scanScopeOf } from "./policy.js";
import { t as resolve } from "./resolve.js";
import { i as createScanner, n as SCAN_DEFAULTS, t as scanTrees } from "./scan.js";

// src/lock/shape.ts
/** Where a repository keeps its lock unless somebody says otherwise. */
const DEFAULT_LOCK = "models.lock.yml";
/** Largest lock file, in UTF-16 code units: about 4,000 blocks. */
const LARGEST_LOCK = 4194304;
const RELATIONS = [
	"finetune",
	"adapter",
	"quantized",
	"merge",
	"trained-on",
	"unknown"
];
const WEIGHT_FORMATS = [
	"safetensors",
	"gguf",
	"onnx",
	"pickle",
	"keras",
	"tensorflow",
	"flax",
	"openvino",
	"coreml",
	"other"
];
const text = (form) => ({
	kind: "text",
	form
});
const choice = (...values) => ({
	kind: "choice",
	values
});
const list = (of) => ({
	kind: "list",
	of,
	layers: "replace",
	floor: "open"
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
/**
* What a lock holds, in the order in which a block is written; the reader, the editor schema and the reference page are driven by
* it. What is at its default, or was not told by the Hub, is left out.
*/
const BLOCK = {
	kind: "map",
	keys: {
		id: required(text("repo-id"), "The repository, as the references name it."),
		kind: key({
			...choice("model", "dataset", "space"),
			default: "model"
		}, "What it holds. Left out for a model."),
		revision: key(text("name"), "The revision that the references ask for. Left out where they ask for none."),
		name: key(text("repo-id"), "What the Hub calls it, where that is another name."),
		"stable-id": key(text("stable-id"), "The Hub's own id, which stays across renames: another one under the same name is another repository."),
		commit: key(text("commit"), "The commit that the revision resolved to."),
		owner: key(text("owner"), "Whose namespace it is in."),
		license: key(text("name"), "The license as its card declares it."),
		"license-missing": key({ kind: "boolean" }, "True where the card declares none."),
		"license-name": key(text("name"), "What a card that says `other` calls its license."),
		"license-files": key(list({
			kind: "map",
			keys: {
				path: required(text("path"), "Path in the repository on the Hub."),
				oid: required(text("object-id"), "Git blob id.")
			}
		}), "The license texts at that commit."),
		card: key(text("object-id"), "Git blob id of README.md at that commit."),
		gated: key(choice("auto", "manual"), "How access is given. Left out where nobody has to ask."),
		disabled: key({ kind: "boolean" }, "True where the Hub has closed access to the files."),
		weights: key(list(choice(...WEIGHT_FORMATS)), "Formats of the weights."),
		bases: key(list({
			kind: "map",
			keys: {
				id: required(text("repo-id"), "The base model, as its child names it."),
				relation: required(choice(...RELATIONS), "What the child is to it."),
				"stable-id": key(text("stable-id"), "The Hub's own id of the base."),
				commit: key(text("commit"), "The commit of its default branch."),
				license: key(text("name"), "Its declared license.")
			}
		}), "Models that it was made from, or that are loaded with it.")
	}
};
const LOCK = {
	kind: "map",
	keys: {
		version: required({
			kind: "choice",
			values: ["1"]
		}, "Version of this format."),
		repos: key(list(BLOCK), "One block for each repository and revision that the references ask for, in order.")
	}
};

// src/lock/read.ts
const VOCABULARY = {
	rules: [],
	checkAllowEntry: () => null
};
/** Reads a lock file strictly and bounded. Never throws: every mistake is a problem at its line and column. */
function readLock(path, text) {
	const unmerged = text.length > 4194304 ? [] : conflictMarks(path, text);
	if (unmerged.length > 0) return {
		lock: {
			path,
			entries: []
		},
		problems: unmerged
	};
	const { tree, problems } = readTree({
		source: path,
		text
	}, LOCK, VOCABULARY, { kind: {
		noun: "a lock",
		largest: LARGEST_LOCK
	} });
	if (problems.length === 0 && tree.entries.size === 0) problems.push({
		...tree.place,
		message: "this is empty, and not a lock: run `model-review lock`"
	});
	const entries = [];
	const seen = /* @__PURE__ */ new Map();
	for (const block of itemsAt(tree, "repos") ?? []) {
		const entry = entryOf(block);
		if (entry === null) continue;
		const first = seen.get(entryKey(entry));
		if (first === void 0) {
			seen.set(entryKey(entry), entry.place.line);
			entries.push(entry);
			continue;
		}
		const at = entry.revision === null ? "" : ` at ${quoted(entry.revision)}`;
		problems.push({
			...entry.place,
			message: `${quoted(entry.id)}${at} is locked twice, first in line ${first}: keep one, or run \`model-review lock\``
		});
	}
	return {
		lock: {
			path,
			entries
		},
		problems: problems.sort((a, b) => a.line - b.line || a.column - b.column)
	};
}
/** Lines that git leaves in a file whose sides it could not merge. */
function conflictMarks(source, text) {
	return [...text.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)].slice(0, 20).map((mark) => ({
		source,
		line: text.slice(0, mark.index).split("\n").length,
		column: 1,
		message: "this is the mark of an unfinished merge: take either side of the lock, then run `model-review lock`, which writes what both need"
	}));
}
function entryOf(block) {
	const id = scalarAt(block, "id");
	if (id === null) return null;
	const text = (name) => scalarAt(block, name);
	const declared = text("license");
	const isTold = declared !== null || scalarAt(block, "license-missing") === true;
	return {
		id,
		kind: text("kind") ?? "model",
		revision: text("revision"),
		name: text("name") ?? id,
		stableId: text("stable-id"),
		commit: text("commit"),
		owner: text("owner"),
		license: isTold ? {
			declared,
			name: text("license-name")
		} : null,
		licenseFiles: (itemsAt(block, "license-files") ?? []).flatMap((file) => {
			const [path, oid] = [scalarAt(file, "path"), scalarAt(file, "oid")];
			return path === null || oid === null ? [] : [{
				path,
				oid
			}];
		}),
		card: text("card"),
		gated: text("gated") ?? false,
		disabled: scalarAt(block, "disabled") ?? false,
		weights: textsAt(block, "weights") ?? [],
		bases: (itemsAt(block, "bases") ?? []).flatMap(baseOf),
		place: block.place
	};
}
function baseOf(base) {
	const [id, relation] = [scalarAt(base, "id"), scalarAt(base, "relation")];
	if (id === null || relation === null) return [];
	const text = (name) => scalarAt(base, name);
	return [{
		id,
		relation,
		stableId: text("stable-id"),
		commit: text("commit"),
		license: text("license")
	}];
}

// src/lock/open.ts
/**
* The lock of a tree; null where it has none. Read like any file that is reviewed: no link is followed. Throws `LockError`.
* `mustExist`: somebody named it.
*/
function openLock(workspace, path, mustExist) {
	const refuse = (message) => {
		throw new LockError([{
			source: path,
			line: 1,
			column: 1,
			message
		}]);
	};
	const listed = workspace.list();
	const file = listed.files.find((each) => each.path === path);
	if (file === void 0) {
		const skipped = listed.skipped.find((each) => each.path === path);
		if (skipped !== void 0) return refuse(`this cannot be read (${skipped.reason})`);
		return mustExist ? refuse("there is no such file in the repository: `model-review lock` writes it") : null;
	}
	const content = file.size > 4194304 * 4 ? null : workspace.read(path);
	if (content === null) return refuse("this cannot be read, or is too large to be a lock");
	const { lock, problems } = readLock(path, new TextDecoder().decode(content));
	if (problems.length > 0) throw new LockError(problems);
	return lock;
}
/**
* A lock goes with the code that it is about, so a change is held against its own. It takes nothing away from the policy, which
* comes from elsewhere and judges what the Hub says today. A base whose lock cannot be read had none. `path`: null for the default.
*/
function openLocks({ workspace, base }, path) {
	const name = path ?? "models.lock.yml";
	const head = openLock(workspace, name, path !== null);
	if (base === null || !base.changed.has(name)) return {
		head,
		base: head
	};
	try {
		return {
			head,
			base: openLock(base.workspace, name, false)
		};
	} catch (error) {
		if (error instanceof LockError) return {
			head,
			base: null
		};
		throw error;
	}
}
/** The license files that locks have of a repo, under each name and revision that it is asked for, with the commit they stand at. */
function lockedTextsOf({ head, base }) {
	const byKey = /* @__PURE__ */ new Map();
	for (const entry of /* @__PURE__ */ new Set([...head?.entries ?? [], ...base?.entries ?? []])) byKey.set(entryKey(entry), [...byKey.get(entryKey(entry)) ?? [], entry]);
	return ({ kind, requestedAs }) => requestedAs.flatMap(({ id, revision }) => byKey.get(entryKey({
		kind,
		id,
		revision
	})) ?? []).flatMap(({ commit, licenseFiles }) => licenseFiles.map(({ path, oid }) => ({
		commit,
		path,
		oid
	})));
}

// src/review.ts
const LICENSES = {
	decide: decideLicense,
	effective: effectiveLicense
};
const READERS = {
	identifyLicense,
	readCard,
	readMetadata,
	termsOf
};
/** Scan the files, ask the Hub, hold it against the policy: one report. */
async function review(world, policyOfAll, plugins, options) {
	const policy = policyAtBranch(policyOfAll, options.run.branch ?? null);
	const locks = openLocks(world, options.lock ?? null);
	const rules = locks.head === null ? plugins.rules.filter(({ withLock }) => withLock !== true) : plugins.rules;
	const scanner = createScanner(plugins, scanOptionsOf(policy, options));
	const whole = options.whole === true || world.base?.changed.has(options.lock ?? "models.lock.yml") === true;
	const found = await scanTrees(scanner, world.workspace, world.base, whole, world.scanAll);
	const used = found.references.filter(({ change }) => change !== "removed");
	const needs = needsOf(rules, policy);
	const identifyText = needs.has("license-texts") ? await loadTextIdentifier() : null;
	const resolved = await resolve(used, world.hub, {
		needs,
		mentions: policy.scan.mentions === "check",
		readers: readersWith(identifyText),
		evidenceOf: evidenceOf(policy),
		lockedTexts: lockedTextsOf(locks),
		rollbacksOf: rollbacksOf(policy),
		...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
	});
	const ownRepository = describeOwnRepository(statementsIn(world.workspace), identifyText);
	const judge = (references, tokens, lock, besides = {}) => check({
		references,
		blindSpots: found.head.blindSpots,
		tokens,
		repos: resolved,
		partial: (options.paths ?? []).length > 0 || found.unaffected > 0,
		ownRepository,
		lock,
		...policy.catalogue.length === 0 ? {} : { files: pathsIn(world.workspace) },
		...world.base === null ? {} : { changedPaths: world.base.changed }
	}, policy, rules, LICENSES, {
		now: world.now,
		hubUrl: world.hub.url,
		failOn: options.failOn ?? "error",
		...besides
	});
	const { before } = found;
	const known = before === null ? null : new Set(judge(before.references, before.tokens, locks.base).findings.map(findingKey));
	const conclusion = judge(used, found.head.tokens, locks.head, {
		baseline: options.baseline ?? null,
		...known === null ? {} : { known }
	});
	return maskedDeep({
		version: 1,
		tool: {
			name: "model-review",
			version: options.version
		},
		run: {
			...options.run,
			hub: world.hub.url,
			policy: policy.sources,
			scanned: {
				...found.head.scanned,
				unaffected: found.unaffected,
				paths: options.paths ?? []
			},
			requests: world.hub.requests()
		},
		references: found.references,
		blindSpots: found.head.blindSpots.map((spot) => world.base === null ? spot : {
			...spot,
			touched: world.base.changed.has(spot.path)
		}),
		...conclusion,
		policyImplicit: policy.implicit,
		enforcement: enforcementOn(policy, world.now.toISOString().slice(0, 10)),
		enforceFrom: policy.enforceFrom
	});
}
/** Reads the references of a text as they would be read in the file of that path. */
function textScanner(policy, plugins) {
	const scanner = createScanner(plugins, {
		...scanOptionsOf(policy, {}),
		paths: [],
		exclude: []
	});
	return (path, text) => {
		const bytes = new TextEncoder().encode(text);
		return scanner.scan({
			list: () => ({
				files: [{
					path,
					size: bytes.length
				}],
				skipped: []
			}),
			read: () => bytes
		}).references;
	};
}
/** What a lock holds, and nothing beyond it. */
const LOCK_NEEDS = /* @__PURE__ */ new Set([
	"card",
	"license-texts",
	"lineage"
]);
/** Scans a tree and asks the Hub, without judging: what a lock is made of. */
async function survey({ workspace, hub }, policy, plugins, options) {
	const { references } = createScanner(plugins, scanOptionsOf(policy, options)).scan(workspace);
	return resolve(references, hub, {
		needs: LOCK_NEEDS,
		mentions: policy.scan.mentions === "check",
		readers: readersWith(await loadTextIdentifier()),
		...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
	});
}
function readersWith(identifyText) {
	return identifyText === null ? READERS : {
		...READERS,
		identifyText
	};
}
/** What the policy and the caller say of scanning. */
function scanOptionsOf(policy, { paths, exclude, baseline, lock, policies }) {
	const own = [baseline?.source ?? ".github/model-baseline.json", lock ?? "models.lock.yml"];
	return {
		...SCAN_DEFAULTS,
		...scanScopeOf(policy, {
			paths,
			exclude,
			own,
			policies
		})
	};
}
/** Every path, also of what is not scanned. */
function pathsIn(workspace) {
	const { files, skipped } = workspace.list();
	return new Set([...files, ...skipped].map(({ path }) => path));
}
/** The repository's own license files, notices and manifests. */
function statementsIn(workspace) {
	return statementFilesAmong(workspace.list().files.map(({ path }) => path)).flatMap((path) => {
		const content = workspace.read(path);
		return content === null ? [] : [{
			path,
			text: new TextDecoder().decode(content)
		}];
	});
}

export { DEFAULT_LOCK as a, openLock as i, survey as n, textScanner as r, review as t };