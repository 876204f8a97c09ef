import { C as isRepoId, S as isNamespacedId, o as SECTIONS } from "./domain.js";
import { o as isLicenseFile } from "./license.js";

// src/resolve/digests.ts
/**
* Digests of files at the commit: one request each, and one more for the blob ids of those that are gated. A SHA-256 is that of
* the text, so it is told only where the whole text came and its bytes are beyond doubt.
*/
async function readDigests(record, paths, hub) {
	const { commit } = record;
	const wanted = [...new Set(paths)].sort();
	if (commit === null) return wanted.map((path) => ({
		path,
		oid: null,
		sha256: null,
		missing: false
	}));
	const answers = await Promise.all(wanted.map((path) => hub.file(record.kind, record.id, commit, path)));
	const gated = wanted.filter((_, index) => answers[index].status === "gated");
	const blobs = gated.length > 0 ? await hub.blobs(record.kind, record.id, commit, gated) : null;
	return Promise.all(wanted.map(async (path, index) => {
		const answer = answers[index];
		if (answer.status === "found") {
			const sha256 = answer.truncated ? null : await sha256Of(answer.text);
			return {
				path,
				oid: answer.oid,
				sha256,
				missing: false
			};
		}
		const blob = blobs?.status === "found" ? blobs.blobs.find((each) => each.path === path) : void 0;
		const missing = answer.status === "missing" || answer.status === "gated" && blobs?.status === "found" && !blob;
		return {
			path,
			oid: blob?.oid ?? null,
			sha256: null,
			missing
		};
	}));
}
/** Null where bytes were lost in reading: they stand as U+FFFD in the text. */
async function sha256Of(text) {
	if (text.includes("�")) return null;
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/resolve/license-texts.ts
const MOST_TEXTS = 6;
/** The license files among a repo's files: by name, and the one that the card links to. */
function licenseFilesOf(record, card) {
	const files = record.files ?? [];
	const link = card?.["license_link"];
	const linked = typeof link === "string" ? linkedPath(link, record.id) : null;
	const named = files.filter(isLicenseFile);
	return [.../* @__PURE__ */ new Set([...files.filter((path) => path === linked), ...named])].slice(0, MOST_TEXTS).sort();
}
/** `LICENSE`, `./LICENSE.md`, or the page of a file in this very repository. */
function linkedPath(link, id) {
	const page = /^https:\/\/huggingface\.co\/([^/]+\/[^/]+)\/(?:blob|resolve|raw)\/[^/]+\/([^?#]{1,300})$/.exec(link);
	if (page) return page[1] === id ? page[2] : null;
	return /^[a-z]+:/i.test(link) ? null : link.replace(/^\.\//, "").slice(0, 300);
}
/**
* Reads the license texts at the commit: one request each. A gated text is unread, not missing; its blob id is told all the same,
* for one request more. `complete` is false where a text was there and could not be read for another reason.
*/
async function readLicenseTexts(record, card, hub, identify) {
	const { commit } = record;
	if (commit === null) return [];
	const paths = licenseFilesOf(record, card);
	const answers = await Promise.all(paths.map((path) => hub.file(record.kind, record.id, commit, path)));
	const unread = paths.filter((_, index) => answers[index].status === "gated");
	const blobs = unread.length > 0 ? await hub.blobs(record.kind, record.id, commit, unread) : null;
	return paths.flatMap((path, index) => {
		const answer = answers[index];
		if (answer.status === "missing") return [];
		if (answer.status === "found") return [{
			path,
			oid: answer.oid,
			...identify(answer.text)
		}];
		return [{
			path,
			oid: blobs?.status === "found" ? blobs.blobs.find((blob) => blob.path === path)?.oid ?? null : null,
			identified: null,
			match: "unread"
		}];
	});
}

// src/resolve/declared-parents.ts
/** Names of one card that are read; mergekit lists go to a few dozen. */
const MOST_NAMES = 200;
const LONGEST_NAME = 200;
const RELATIONS = /* @__PURE__ */ new Set([
	"finetune",
	"adapter",
	"quantized",
	"merge"
]);
/**
* The base models that a repo declares. The Hub computes them from the card: it puts present ids for old ones and leaves out what
* is not visible, so its list is compared with the card's, and a card's name that has no counterpart is asked for as well. Bare
* and qualified `base_model:` tags are the same edge. `adapterBase` is what adapter_config.json says, where it was read.
*/
function baseModelsOf(record, card, adapterBase) {
	const names = namesOf(card?.["base_model"]);
	const written = names.map(readName);
	const isCurrent = !(card !== record.card && record.card !== null) || String(namesOf(record.card?.["base_model"])) === String(names);
	const tagged = isCurrent ? baseModelTags(record.tags) : [];
	const computed = isCurrent && record.baseModels?.ids || tagged.map(({ id }) => id);
	const relation = relationOf(record, card, tagged);
	const declared = [];
	const defects = [];
	const unmatched = written.filter(({ id }) => id === null || !computed.includes(id));
	const unexplained = computed.filter((id) => !written.some((name) => name.id === id));
	const renamed = unmatched.length === 1 && unexplained.length === 1 && unmatched[0].id !== null && written.length === computed.length ? {
		id: unmatched[0].id,
		ask: unexplained[0]
	} : null;
	for (const id of computed) declared.push({
		kind: "model",
		id: renamed?.ask === id ? renamed.id : id,
		ask: id,
		relation,
		declaredIn: "api"
	});
	for (const name of renamed ? [] : unmatched) {
		declared.push({
			kind: "model",
			id: name.written,
			ask: name.id,
			relation,
			declaredIn: "card"
		});
		if (name.id === null) defects.push({
			kind: name.defect,
			of: record.id,
			written: name.written
		});
	}
	for (const text of [adapterBaseIn(record.config), adapterBase]) {
		if (text === null) continue;
		const name = readName(text);
		if (declared.some(({ id, ask }) => id === name.id || ask === name.id || id === name.written)) continue;
		if (name.id === null && declared.length > 0) continue;
		declared.push({
			kind: "model",
			id: name.id ?? name.written,
			ask: name.id,
			relation: "adapter",
			declaredIn: "adapter-config"
		});
		if (name.id === null) defects.push({
			kind: name.defect,
			of: record.id,
			written: name.written
		});
	}
	const own = declared.filter(({ ask }) => ask === record.id);
	for (const { id } of own) defects.push({
		kind: "self-reference",
		of: record.id,
		written: id
	});
	return {
		declared: declared.filter(({ ask }) => ask !== record.id),
		defects
	};
}
/**
* The datasets that a model says it was trained on. Cards write free text there as often as ids: what cannot be an id is listed
* and not asked for, and is no defect.
*/
function trainingDataOf(record, card) {
	if (record.kind !== "model") return [];
	const tagged = record.tags.filter((tag) => tag.startsWith("dataset:")).map((tag) => tag.slice(8));
	const inCard = namesOf(card?.["datasets"]);
	return [.../* @__PURE__ */ new Set([...inCard, ...tagged])].slice(0, MOST_NAMES).map(readName).map(({ written, id }) => ({
		kind: "dataset",
		id: id ?? written,
		ask: id,
		relation: "trained-on",
		declaredIn: inCard.includes(written) ? "card" : "api"
	}));
}
/** A text, or a list of texts, as `base_model` and `datasets` are written. Other YAML is told as what it looks like. */
function namesOf(value) {
	const names = (Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value]).slice(0, MOST_NAMES).flatMap((item) => {
		if (item === null || item === void 0) return [];
		return [(typeof item === "string" ? item : JSON.stringify(item)).trim().slice(0, LONGEST_NAME)];
	});
	return [...new Set(names.filter((name) => name !== ""))];
}
function readName(written) {
	const id = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/|models\/)?([^/?#]+\/[^/?#]+)/i.exec(written)?.[1] ?? written;
	if (isRepoId(id)) return {
		written,
		id
	};
	return {
		written,
		id: null,
		defect: /^(?:[A-Za-z]:[\\/]|[\\/~.]|file:)/.test(written) || /^[^\s,:/]+(?:[\\/][^\s,:/]+){2,}$/.test(written) ? "local-path" : "invalid-id"
	};
}
function baseModelTags(tags) {
	const found = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		const parts = /^base_model:(?:(finetune|adapter|quantized|merge):)?(.+)$/.exec(tag);
		if (!parts || !isRepoId(parts[2])) continue;
		found.set(parts[2], parts[1] ?? found.get(parts[2]) ?? null);
	}
	return [...found].map(([id, relation]) => ({
		id,
		relation
	}));
}
/** The Hub's word, then the author's, then what the Hub is seen to infer from: tags, library, names of files. */
function relationOf(record, card, tagged) {
	const said = [
		record.baseModels?.relation,
		...tagged.map(({ relation }) => relation),
		card?.["base_model_relation"]
	];
	for (const relation of said) if (typeof relation === "string" && relation !== "") return RELATIONS.has(relation) ? relation : "unknown";
	const tags = new Set([...record.tags, ...namesOf(card?.["tags"])].map((tag) => tag.toLowerCase()));
	const library = (record.libraryName ?? String(card?.["library_name"] ?? "")).toLowerCase();
	const files = record.files ?? [];
	if (tags.has("merge") || tags.has("mergekit")) return "merge";
	if (library === "peft" || tags.has("lora") || tags.has("adapter") || isAdapter(files)) return "adapter";
	if ([
		"gguf",
		"gptq",
		"awq",
		"exl2",
		"ggml"
	].some((name) => tags.has(name) || library === name) || record.config?.["quantization_config"] || files.some((path) => path.endsWith(".gguf"))) return "quantized";
	return "finetune";
}
function isAdapter(files) {
	return files.includes("adapter_config.json");
}
/** The Hub keeps this part of adapter_config.json in `config.peft`. */
function adapterBaseIn(config) {
	const peft = config?.["peft"];
	if (typeof peft !== "object" || peft === null || !("base_model_name_or_path" in peft)) return null;
	const base = peft.base_model_name_or_path;
	return typeof base === "string" && base.trim() !== "" ? base.trim().slice(0, LONGEST_NAME) : null;
}
/** The base that the text of an adapter_config.json names. */
function adapterBaseOf(text) {
	try {
		return adapterBaseIn({ peft: JSON.parse(text) });
	} catch {
		return null;
	}
}

// src/resolve/lineage.ts
/** Generations above the repo. Real chains end at three or four. */
const DEEPEST = 6;
/** Base models, and datasets apart from them, of one repo. */
const MOST = 40;
const NO_LINEAGE = {
	ancestors: [],
	complete: true,
	defects: []
};
/**
* Follows base models upwards, generation by generation. Every edge is listed once, every ancestor is looked into once, and what
* leads back to where it came from is a defect and is not followed. The Hub is asked once for each distinct ancestor in a run.
*/
async function traceLineage(root, card, hub, options) {
	const ancestors = [];
	const defects = [];
	const looked = /* @__PURE__ */ new Set([root.id]);
	const room = {
		model: MOST,
		dataset: MOST
	};
	let complete = true;
	let generation = [{
		record: root,
		card,
		below: /* @__PURE__ */ new Set()
	}];
	for (let depth = 1; generation.length > 0; depth++) {
		const parents = await Promise.all(generation.map((child) => parentsOf(child, hub, options)));
		complete &&= parents.every((each) => each.complete);
		defects.push(...parents.flatMap((each) => each.defects));
		const edges = parents.flatMap((each) => each.edges).filter(({ kind }) => room[kind]-- > 0);
		if (room.model < 0 || room.dataset < 0) complete = false;
		if (depth > DEEPEST) {
			if (edges.length > 0) complete = false;
			break;
		}
		const answers = await Promise.all(edges.map((edge) => askFor(edge, hub, options.owner)));
		const next = /* @__PURE__ */ new Map();
		edges.forEach((edge, index) => {
			const { status, record, owner } = answers[index];
			const child = edge.child.record.id;
			if (status === "unavailable") complete = false;
			if (record && edge.kind === "model" && (record.id === child || edge.child.below.has(record.id))) {
				defects.push({
					kind: record.id === child ? "self-reference" : "cycle",
					of: child,
					written: edge.id
				});
				return;
			}
			const same = (other) => other.of === child && other.kind === edge.kind && (other.canonicalId ?? other.id) === (record?.id ?? edge.id);
			if (ancestors.some(same)) return;
			ancestors.push({
				id: edge.id,
				kind: edge.kind,
				relation: edge.relation,
				of: child,
				depth,
				declaredIn: edge.declaredIn,
				status,
				license: record && options.identifyLicense(record.card, record.tags),
				canonicalId: record && record.id !== edge.id ? record.id : null,
				...record?.children && { descendants: Object.values(record.children).reduce((sum, number) => sum + number, 0) },
				...owner && { owner },
				...record?.stableId && { stableId: record.stableId },
				...record?.commit && { commit: record.commit }
			});
			if (!record || edge.kind !== "model") return;
			const below = /* @__PURE__ */ new Set([
				...edge.child.below,
				child,
				...next.get(record.id)?.below ?? []
			]);
			if (!looked.has(record.id) || next.has(record.id)) next.set(record.id, {
				record,
				card: record.card,
				below
			});
			looked.add(record.id);
		});
		generation = [...next.values()];
	}
	return {
		ancestors: ancestors.sort(byNearness),
		complete,
		defects
	};
}
async function parentsOf(child, hub, options) {
	const { record, card } = child;
	if (record.kind === "space") return {
		edges: [],
		defects: [],
		complete: true
	};
	let parents = record.kind === "model" ? baseModelsOf(record, card, null) : {
		declared: [],
		defects: []
	};
	let complete = true;
	const isAdapter = record.commit !== null && record.files?.includes("adapter_config.json");
	const isRoot = child.below.size === 0;
	if (isAdapter && (parents.declared.length === 0 || options.adapterConfig && isRoot)) {
		const answer = await hub.file("model", record.id, record.commit, "adapter_config.json");
		if (answer.status === "found") parents = baseModelsOf(record, card, adapterBaseOf(answer.text));
		else if (answer.status !== "missing" && parents.declared.length === 0) complete = false;
	}
	return {
		edges: (options.datasets ? [...parents.declared, ...trainingDataOf(record, card)] : parents.declared).map((each) => ({
			...each,
			child
		})),
		defects: parents.defects,
		complete
	};
}
async function askFor({ kind, ask }, hub, asksOwner) {
	if (ask === null) return {
		status: "not-a-repo",
		record: null
	};
	const answer = await hub.repo(kind, ask, null);
	switch (answer.status) {
		case "found": return {
			status: "found",
			record: answer.record
		};
		case "not-visible":
			if (!asksOwner || !ask.includes("/")) return {
				status: "not-visible",
				record: null
			};
			return {
				status: "not-visible",
				record: null,
				owner: await hub.owner(ask.slice(0, ask.indexOf("/")))
			};
		case "invalid": return {
			status: "not-a-repo",
			record: null
		};
		case "revision-not-found":
		case "unavailable": return {
			status: "unavailable",
			record: null
		};
	}
}
function byNearness(a, b) {
	const kinds = a.kind === b.kind ? 0 : a.kind === "model" ? -1 : 1;
	return a.depth - b.depth || kinds || compare$1(a.of, b.of) || compare$1(a.id, b.id);
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/resolve/remote-code.ts
/** Names that transformers loads for a model of its own code when the configuration does not say. */
const MODEL_CODE = /^(?:modeling|configuration|tokenization|processing|image_processing|feature_extraction)_[^/]*\.py$/;
/**
* The code that a repository brings to whoever loads it with remote code switched on: `auto_map` of its configuration, the Hub's
* `custom_code` tag, or a dataset's loading script. Other Python files, such as examples, are not loaded.
*/
function remoteCodeOf(record) {
	const python = (record.files ?? []).filter((path) => path.endsWith(".py"));
	const targets = autoMapOf(record.config);
	const elsewhere = [...new Set(targets.map(repoOfTarget).filter((id) => id !== null && id !== record.id))];
	const present = targets.length > 0 || record.tags.includes("custom_code") || record.kind === "model" && record.config === null && python.some((path) => MODEL_CODE.test(path)) || record.kind === "dataset" && python.includes(`${record.id.slice(record.id.indexOf("/") + 1)}.py`);
	return {
		present,
		files: present ? python.sort() : [],
		elsewhere: elsewhere.sort()
	};
}
/** `auto_map` values are `module.Class`, `owner/name--module.Class`, or lists of them with nulls (tokenizers). */
function autoMapOf(config) {
	return [config?.["auto_map"], objectOf(config?.["tokenizer_config"])?.["auto_map"]].flatMap((map) => Object.values(objectOf(map) ?? {})).flatMap((value) => Array.isArray(value) ? value : [value]).filter((value) => typeof value === "string");
}
function repoOfTarget(target) {
	const at = target.indexOf("--");
	const id = at === -1 ? "" : target.slice(0, at);
	return isNamespacedId(id) ? id : null;
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

// src/resolve/text-changes.ts
const MOST_CHANGES = 12;
const MOST_LINES = 20;
const LONGEST_LINE = 200;
/**
* License files that are not what was locked, each with its difference. Both texts are read at their commits: two requests for a
* file that changed, none for others. A text that is not the locked blob any more, because history was rewritten, is not compared.
*/
async function readTextChanges(record, texts, locked, hub) {
	const changed = /* @__PURE__ */ new Map();
	for (const text of locked) {
		const present = texts.find(({ path }) => path === text.path);
		const isGone = present === void 0 && record.files !== null && !record.files.includes(text.path);
		if (!isGone && (present?.oid == null || present.oid === text.oid)) continue;
		changed.set(`${text.path}\0${text.oid}`, {
			text,
			to: isGone ? null : present.oid
		});
	}
	const inOrder = [...changed.entries()].sort(([a], [b]) => a < b ? -1 : 1).slice(0, MOST_CHANGES);
	return Promise.all(inOrder.map(async ([, { text, to }]) => ({
		path: text.path,
		from: text.oid,
		to,
		difference: to === null ? null : await differenceAt(record, text, to, hub)
	})));
}
async function differenceAt({ kind, id, commit }, text, to, hub) {
	if (commit === null || text.commit === null) return null;
	const [before, after] = await Promise.all([text.commit, commit].map((at) => hub.file(kind, id, at, text.path)));
	if (before?.status !== "found" || after?.status !== "found") return null;
	return before.oid === text.oid && after.oid === to ? differenceOf(before.text, after.text) : null;
}
/** Lines that only one of two texts has, however often it has them. Linear; a line that only moved is no difference. */
function differenceOf(before, after) {
	const [old, now] = [linesOf(before), linesOf(after)];
	return {
		added: surplusOf(now, old),
		removed: surplusOf(old, now)
	};
}
function surplusOf(lines, other) {
	const left = /* @__PURE__ */ new Map();
	for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
	const surplus = lines.filter((line) => {
		const number = left.get(line) ?? 0;
		if (number > 0) left.set(line, number - 1);
		return number === 0;
	});
	return {
		count: surplus.length,
		lines: surplus.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE))
	};
}
/** Indentation and runs of blanks say nothing in a license. */
function linesOf(text) {
	return text.split(/\r\n?|\n/).map((line) => line.replace(/[ \t]+/g, " ").trim()).filter((line) => line !== "");
}

// src/resolve/rollbacks.ts
/** Whether the commits that somebody wants to be able to go back to are still there. */
function readRollbacks({ kind, id, commit }, revisions, hub) {
	return Promise.all(revisions.map(async (revision) => {
		if (revision === commit) return {
			revision,
			status: "found",
			cause: null
		};
		const answer = await hub.repo(kind, id, revision);
		switch (answer.status) {
			case "found": return {
				revision,
				status: "found",
				cause: null
			};
			case "revision-not-found": return {
				revision,
				status: "missing",
				cause: null
			};
			case "not-visible": return {
				revision,
				status: "unavailable",
				cause: `HTTP ${answer.httpStatus}`
			};
			default: return {
				revision,
				status: "unavailable",
				cause: answer.cause
			};
		}
	}));
}

// src/resolve/successors.ts
/** Versions that are followed. */
const MOST_VERSIONS = 5;
/**
* Follows `new_version` from card to card up to the newest, one request each. Null where a repository names none but itself.
* `names`: those that it was asked for by.
*/
async function traceSuccessors(record, names, hub) {
	const seen = new Set([record.id, ...names].map((name) => name.toLowerCase()));
	const versions = [];
	let next = successorOf(record);
	if (next === null || seen.has(next.toLowerCase())) return null;
	while (next !== null && versions.length < MOST_VERSIONS) {
		if (seen.has(next.toLowerCase())) return {
			versions,
			isLoop: true
		};
		seen.add(next.toLowerCase());
		const answer = await hub.repo(record.kind, next, null);
		if (answer.status !== "found") {
			const status = answer.status === "unavailable" ? "unavailable" : "not-visible";
			versions.push({
				id: next,
				status
			});
			break;
		}
		if (answer.record.id !== next && seen.has(answer.record.id.toLowerCase())) return {
			versions,
			isLoop: true
		};
		seen.add(answer.record.id.toLowerCase());
		versions.push({
			id: answer.record.id,
			status: "found"
		});
		next = successorOf(answer.record);
		if (next !== null && next.toLowerCase() === answer.record.id.toLowerCase()) next = null;
	}
	return {
		versions,
		isLoop: false
	};
}
function successorOf({ card }) {
	const named = card?.["new_version"];
	return typeof named === "string" && isRepoId(named) ? named : null;
}

// src/resolve/weights.ts
/** Extensions that leave no doubt. `.bin` and `.h5` do: see below. */
const BY_EXTENSION = {
	safetensors: "safetensors",
	gguf: "gguf",
	ggml: "other",
	onnx: "onnx",
	onnx_data: "onnx",
	ort: "onnx",
	pt: "pickle",
	pth: "pickle",
	pkl: "pickle",
	pickle: "pickle",
	dill: "pickle",
	joblib: "pickle",
	ckpt: "pickle",
	pdparams: "pickle",
	nemo: "pickle",
	mar: "pickle",
	t7: "other",
	h5: "keras",
	hdf5: "keras",
	keras: "keras",
	pb: "tensorflow",
	tflite: "tensorflow",
	msgpack: "flax",
	mlmodel: "coreml",
	ot: "other",
	mnn: "other",
	engine: "other",
	rknn: "other",
	rkllm: "other",
	task: "other",
	litertlm: "other",
	npz: "other",
	exl2: "other"
};
/** Pickles beside the weights: what the Trainer, accelerate, DeepSpeed and SpeechBrain keep to continue a training. */
const TRAINING_STATE = /^(?:training_args\.bin|(?:optimizer|scheduler|lr_scheduler|scaler|sampler|rng_state|random_states|trainer_state|dataloader|counter|brain)[\w-]*\.(?:bin|pt|pth|pkl|ckpt)|(?:bf16_|fp16_)?zero_pp_rank_\w+\.pt|mp_rank_\w+_(?:model|optim)_states\.pt)$/;
/** Libraries and formats that call their own weights `.bin`; none of them unpickles. */
const OTHER_BIN = /^(?:params_shard_\d+|group\d+-shard\d+of\d+|weight|lid\.\d+|cc\..*)\.bin$/i;
const OTHER_BIN_PART = /ggml|gguf|[-_.]q\d_[0-9k]|\.weights\.bin$/i;
const OTHER_BIN_LIBRARIES = /* @__PURE__ */ new Set([
	"ctranslate2",
	"fasttext",
	"whisper.cpp",
	"ggml",
	"mlc-llm",
	"mlc",
	"llamafile",
	"kenlm",
	"transformers.js"
]);
/** What loading the weights can do, told from the names of the files: content is never fetched. */
function weightsOf(record) {
	const files = record.files ?? [];
	const all = new Set(files);
	const otherBin = [record.libraryName ?? "", ...record.tags].some((name) => OTHER_BIN_LIBRARIES.has(name.toLowerCase()));
	const formats = /* @__PURE__ */ new Set();
	const unsafeFiles = [];
	const trainingState = [];
	for (const path of files) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (TRAINING_STATE.test(name)) {
			trainingState.push(path);
			continue;
		}
		const format = formatOf(path, name, all, otherBin);
		if (format === null) continue;
		formats.add(format);
		if (format === "pickle") unsafeFiles.push(path);
	}
	return {
		formats: [...formats].sort(),
		unsafeFiles: unsafeFiles.sort(),
		trainingState: trainingState.sort()
	};
}
function formatOf(path, name, all, otherBin) {
	if (/\.ml(?:package|modelc)\//.test(path)) return "coreml";
	const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
	if (extension === "bin") {
		if (all.has(path.replace(/\.bin$/i, ".xml"))) return "openvino";
		return otherBin || OTHER_BIN.test(name) || OTHER_BIN_PART.test(name) ? "other" : "pickle";
	}
	if (extension === "msgpack") return /flax/i.test(name) ? "flax" : "other";
	if (/^model\.ckpt[-\d]*\.(?:index|meta|data-.*)$/i.test(name)) return "tensorflow";
	return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : null;
}

// src/resolve/resolve.ts
/**
* Asks the Hub what references name: one question for each distinct repository and revision, the costly facts once for each
* commit, and only where they are needed. All that a change brings is asked first, so that a limit of the Hub is spent on what
* will be judged. Never rejects. The result is sorted, one entry for each kind, present id and commit.
*/
async function resolve(references, hub, options) {
	const asked = distinct(references, options.mentions);
	const known = /* @__PURE__ */ new Map();
	const repos = /* @__PURE__ */ new Map();
	for (const isNew of [true, false]) {
		const wave = asked.filter((one) => one.isNew === isNew);
		const described = [...join(await Promise.all(wave.map((one) => ask(one, hub))), known)].map(async (entry) => {
			repos.set(entry, await describe(entry, hub, options));
			options.onProgress?.(repos.size, isNew ? asked.length : known.size);
		});
		await Promise.all(described);
	}
	return [...repos.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
}
/** What has to be asked for: outputs are pushed to, so nothing of them is used here. */
function distinct(references, mentions) {
	const asked = /* @__PURE__ */ new Map();
	for (const { kind, id, revision, usage, change } of references) {
		if (usage === "output" || usage === "mention" && !mentions) continue;
		const key = JSON.stringify([
			kind,
			id,
			revision
		]);
		const isNew = change === "added" || change === "changed" || asked.get(key)?.isNew === true;
		asked.set(key, {
			kind,
			id,
			revision,
			isNew
		});
	}
	return [...asked.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
}
async function ask({ kind, id, revision }, hub) {
	const entry = {
		kind,
		id,
		requestedAs: [{
			id,
			revision
		}],
		cause: null,
		revisionFound: true,
		record: null
	};
	let answer = await hub.repo(kind, id, revision === "main" ? null : revision);
	let revisionFound = true;
	if (answer.status === "revision-not-found" && revision !== null) {
		revisionFound = false;
		answer = await hub.repo(kind, id, null);
	}
	switch (answer.status) {
		case "found": return {
			...entry,
			id: answer.record.id,
			status: "found",
			revisionFound,
			record: answer.record
		};
		case "not-visible": {
			const cause = `the Hub does not show it (HTTP ${answer.httpStatus}): it does not exist, or it is private`;
			return {
				...entry,
				status: "not-visible",
				cause
			};
		}
		case "invalid": return {
			...entry,
			status: "not-visible",
			cause: answer.cause
		};
		case "revision-not-found": return {
			...entry,
			status: "unavailable",
			cause: "the repository is empty"
		};
		case "unavailable": return {
			...entry,
			status: "unavailable",
			cause: answer.cause
		};
	}
}
/**
* Joins what resolved to the same repository and commit, and what was refused in the same way under one id, with what is `known`
* so far. Answers what is new, and what goes by further names now: its facts may depend on them.
*/
function join(entries, known) {
	const joined = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const key = JSON.stringify([
			entry.kind,
			entry.id,
			entry.status,
			entry.record?.commit,
			entry.revisionFound,
			entry.cause
		]);
		const same = known.get(key) ?? {
			...entry,
			requestedAs: []
		};
		same.requestedAs.push(...entry.requestedAs);
		known.set(key, same);
		joined.add(same);
	}
	return joined;
}
async function describe(entry, hub, options) {
	const { needs, readers } = options;
	const { record, kind, id } = entry;
	if (record === null) {
		const namespace = id.includes("/") ? id.slice(0, id.indexOf("/")) : null;
		const asksOwner = needs.has("owner") && entry.status === "not-visible" && namespace !== null;
		return {
			...entry,
			license: null,
			lineage: NO_LINEAGE,
			documentation: null,
			weights: {
				formats: [],
				unsafeFiles: [],
				trainingState: []
			},
			remoteCode: {
				present: false,
				files: [],
				elsewhere: []
			},
			configFile: null,
			scan: null,
			owner: asksOwner ? await hub.owner(namespace) : null
		};
	}
	const bare = record.card === null && record.tags.length === 0;
	const { documentation, card } = await readReadme(record, hub, readers, needs.has("card") || bare);
	const license = readers.identifyLicense(card, card === record.card ? record.tags : []);
	const isTold = !bare || documentation?.card !== "unknown";
	const weights = weightsOf(record);
	const remoteCode = remoteCodeOf(record);
	const evidence = options.evidenceOf?.(entry) ?? [];
	const goBackTo = needs.has("rollback") ? options.rollbacksOf?.(entry) ?? [] : [];
	const [texts, lineage, configFile, scan, digests, rollbacks, successors] = await Promise.all([
		needs.has("license-texts") && readers.identifyText ? readLicenseTexts(record, card, hub, readers.identifyText) : [],
		needs.has("lineage") || needs.has("datasets") || needs.has("adapter-config") ? traceLineage(record, card, hub, {
			datasets: needs.has("datasets"),
			adapterConfig: needs.has("adapter-config"),
			owner: needs.has("owner"),
			identifyLicense: readers.identifyLicense
		}) : NO_LINEAGE,
		needs.has("config") ? readConfig(record, hub) : null,
		needs.has("scan") && canCarryCode(weights, remoteCode) ? hub.scan(kind, id) : null,
		evidence.length > 0 ? readDigests(record, evidence, hub) : null,
		goBackTo.length > 0 ? readRollbacks(record, goBackTo, hub) : null,
		needs.has("successors") ? traceSuccessors(record, entry.requestedAs.map((asked) => asked.id), hub) : null
	]);
	const locked = needs.has("license-texts") ? options.lockedTexts?.(entry) ?? [] : [];
	const textChanges = locked.length > 0 ? await readTextChanges(record, texts, locked, hub) : null;
	return {
		...entry,
		license: !isTold ? null : {
			...license,
			texts,
			...readers.termsOf?.(license) ?? {
				clauses: [],
				obligations: []
			}
		},
		lineage,
		documentation: needs.has("card") ? documentation : null,
		weights,
		remoteCode,
		configFile,
		scan,
		owner: null,
		...digests && { digests },
		...textChanges && { textChanges },
		...rollbacks && { rollbacks },
		...successors && { successors }
	};
}
/** Formats that hold numbers only: what the Hub's scanners look for cannot be in them, so the question is spared. GGUF is none: it carries a chat template. */
const INERT = ["safetensors"];
function canCarryCode({ formats }, remoteCode) {
	return remoteCode.present || formats.length === 0 || formats.some((format) => !INERT.includes(format));
}
/**
* The README at the commit, and the metadata that hold there. The Hub may tell the metadata of the default branch for an older
* commit, so what stands in the README itself goes first.
*/
async function readReadme(record, hub, readers, wanted) {
	if (!wanted) return {
		documentation: null,
		card: record.card
	};
	if (record.files && !record.files.includes("README.md")) return {
		documentation: withoutCard("missing"),
		card: record.card
	};
	if (record.commit === null) return {
		documentation: withoutCard("unknown"),
		card: record.card
	};
	const answer = await hub.file(record.kind, record.id, record.commit, "README.md");
	if (answer.status === "missing") return {
		documentation: withoutCard("missing"),
		card: record.card
	};
	if (answer.status !== "found") return {
		documentation: withoutCard("unknown"),
		card: record.card
	};
	const metadata = readers.readMetadata?.(answer.text);
	return {
		documentation: readers.readCard(answer.text, {
			kind: record.kind,
			id: record.id,
			oid: answer.oid,
			truncated: answer.truncated
		}),
		card: metadata === void 0 ? record.card : metadata
	};
}
/** What is known of a card that is not there, or could not be read. */
function withoutCard(card) {
	const state = card === "missing" ? "not-found" : "unknown";
	return {
		card,
		words: 0,
		placeholders: [],
		generatedBy: null,
		sections: Object.fromEntries(SECTIONS.map((section) => [section, state])),
		places: {},
		metadataProblems: [],
		oid: null
	};
}
async function readConfig(record, hub) {
	if (record.files && !record.files.includes("config.json")) return { status: "missing" };
	if (record.commit === null) return {
		status: "unread",
		cause: "the Hub did not tell the commit"
	};
	const answer = await hub.file(record.kind, record.id, record.commit, "config.json");
	if (answer.status === "missing") return { status: "missing" };
	if (answer.status === "gated") return {
		status: "unread",
		cause: "gated"
	};
	if (answer.status === "unavailable") return {
		status: "unread",
		cause: answer.cause
	};
	try {
		const value = JSON.parse(answer.text);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return {
			status: "read",
			value
		};
	} catch {}
	return {
		status: "unread",
		cause: "it is not a JSON object"
	};
}
function sortKey(repo) {
	return [
		repo.kind,
		repo.id.toLowerCase(),
		repo.id,
		repo.revision ?? "",
		repo.record?.commit ?? ""
	].join("\0");
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { resolve as t };