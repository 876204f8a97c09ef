import { i as __toESM } from "./rolldown-runtime.js";
import { C as isRepoId, T as PUBLIC_HUB, _ as masked, n as UsageError, v as maskedDeep, x as isCommit } from "./domain.js";
import { t as require_ignore } from "./vendor-ignore.js";
import { closeSync, constants, existsSync, fstatSync, ftruncateSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";

// src/io/commands.ts
/** The runner's own commands. `@actions/core` is loaded only now. */
async function openCommands() {
	const core = await import("./lazy-core.js");
	return {
		info: (line) => core.info(line),
		group(title, lines) {
			core.startGroup(title);
			for (const line of lines) core.info(line);
			core.endGroup();
		},
		annotate({ level, title, message, place }) {
			core[level](message, {
				title,
				...place === null ? {} : {
					file: place.path,
					startLine: place.line,
					endLine: place.endLine,
					...place.columns === null ? {} : {
						startColumn: place.columns.start,
						endColumn: place.columns.end
					}
				}
			});
		},
		hide: (secret) => core.setSecret(secret),
		output: (name, value) => core.setOutput(name, value),
		async summary(markdown) {
			await core.summary.emptyBuffer().addRaw(markdown).write();
		},
		fail: (message) => core.setFailed(message)
	};
}

// src/io/git.ts
var GitError = class extends Error {
	trouble;
	constructor(trouble, message) {
		super(message);
		this.name = "GitError";
		this.trouble = trouble;
	}
};
const LARGEST_OUTPUT = 1 << 30;
/** Seconds. */
const LOCAL_TIMEOUT = 120;
const REMOTE_TIMEOUT = 180;
/** Variables that would point git at another repository, index or program than the folder's own. */
const KEPT = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+|HTTP_\w+|SSL_\w+|PROXY_\w+|CEILING_DIRECTORIES)$/;
/** Settings of the repository that start programs: a scanned repository's own `.git/config` is not trusted with that. */
const HARDENED = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"protocol.ext.allow=never",
	"--no-pager",
	"--literal-pathspecs"
];
/**
* The git repository around a folder. All paths are relative to the folder, which need not be the repository's root. Every
* question is one `git` process without a shell; no question touches the network except `fetchCommit`.
*/
var Git = class {
	root;
	#environment;
	constructor(root, environment = process.env) {
		this.root = root;
		this.#environment = sane(environment);
	}
	/** What git tracks in the folder, and what it would track: as mode (null for what is not tracked) and path. */
	listTree() {
		const listed = /* @__PURE__ */ new Map();
		for (const record of fields(this.run([
			"ls-files",
			"-z",
			"--stage",
			"--others",
			"--exclude-standard"
		]))) {
			const tracked = /^(\d{6}) [0-9a-f]{40,64} [0-3]\t/.exec(record);
			if (tracked === null) listed.set(record, null);
			else listed.set(record.slice(tracked[0].length), tracked[1]);
		}
		return [...listed].map(([path, mode]) => ({
			mode,
			path
		}));
	}
	/** The commit that a branch, tag or abbreviation stands for; null where there is none. */
	resolve(revision) {
		if (!isRevisionName(revision)) return null;
		try {
			const output = this.run([
				"rev-parse",
				"--verify",
				"--quiet",
				`${revision}^{commit}`
			]).toString("latin1").trim();
			return isObjectId(output) ? output : null;
		} catch (error) {
			if (error instanceof GitError && error.trouble === "failed") return null;
			throw error;
		}
	}
	/** Whether the commit is here. */
	has(commit) {
		return isObjectId(commit) && this.resolve(commit) === commit;
	}
	/**
	* Parents as the commit itself names them, first the branch that was merged into. In a shallow clone these may not be here:
	* `rev-list` would not show them, but a checkout of depth 1 still has them in the commit.
	*/
	parents(commit) {
		const text = this.run([
			"cat-file",
			"commit",
			checked(commit)
		]).toString("latin1");
		return [...text.slice(0, Math.max(0, text.indexOf("\n\n"))).matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
	}
	isShallow() {
		return this.run(["rev-parse", "--is-shallow-repository"]).toString("latin1").trim() === "true";
	}
	/** The commit where two lines of history parted; null where that is not in this clone. */
	mergeBase(one, other) {
		try {
			const output = this.run([
				"merge-base",
				checked(one),
				checked(other)
			]).toString("latin1").trim().split("\n")[0];
			return isObjectId(output) ? output : null;
		} catch (error) {
			if (error instanceof GitError && error.trouble === "failed") return null;
			throw error;
		}
	}
	/** What differs between two commits, or between a commit and the working tree (`head` null), sorted by path. */
	listChanged(base, head) {
		const trees = head === null ? [checked(base)] : [checked(base), checked(head)];
		const output = this.run([
			"diff",
			"--name-status",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--ignore-submodules=all",
			"--relative",
			...trees,
			"--"
		]);
		const changed = /* @__PURE__ */ new Map();
		const records = fields(output);
		for (let at = 0; at + 1 < records.length; at += 2) {
			const path = records[at + 1];
			const letter = records[at][0];
			changed.set(path, {
				path,
				status: letter === "A" ? "added" : letter === "D" ? "deleted" : "modified"
			});
		}
		if (head === null) for (const path of fields(this.run([
			"ls-files",
			"-z",
			"--others",
			"--exclude-standard"
		]))) changed.set(path, {
			path,
			status: "added"
		});
		return [...changed.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	}
	/**
	* Brings one commit from the remote, where it is not here yet: the only question that uses the network and writes to the
	* repository. A shallow clone stays shallow; a whole one is not cut.
	*/
	fetchCommit(commit, remote = "origin") {
		if (!isObjectId(commit) || !/^[A-Za-z0-9_][\w.-]*$/.test(remote)) throw new GitError("unknown-revision", `Not a commit of a remote: ${quote(commit)}`);
		if (this.has(commit)) return;
		const depth = this.isShallow() ? ["--depth=1"] : [];
		try {
			this.run([
				"fetch",
				"--no-tags",
				"--quiet",
				"--no-recurse-submodules",
				...depth,
				"--",
				remote,
				commit
			], { seconds: REMOTE_TIMEOUT });
		} catch (error) {
			if (error instanceof GitError && error.trouble === "failed") throw new GitError("not-fetched", `Could not fetch ${commit.slice(0, 12)} from ${remote}: ${error.message}`);
			throw error;
		}
	}
	/** The bytes of one file at a commit; null where the commit has no such file. Throws where it has one that is not here. */
	readFile(commit, path) {
		try {
			return this.run([
				"cat-file",
				"blob",
				`${checked(commit)}:./${path}`
			]);
		} catch (error) {
			if (!(error instanceof GitError && error.trouble === "failed")) throw error;
			if (/^(?:\.\.?)?(?:\/|$)/.test(posix.normalize(path))) return null;
			const listed = this.run([
				"ls-tree",
				"-z",
				commit,
				"--",
				`./${path}`
			]).toString("latin1");
			if (/^\d{6} blob /.test(listed)) throw error;
			return null;
		}
	}
	/** Paths of the working tree whose text has one of the words, whole and as they are written; null where git cannot tell. */
	findFiles(words) {
		const args = [
			"grep",
			"--untracked",
			"--no-recurse-submodules",
			"--no-full-name",
			"--name-only",
			"-z",
			"-I",
			"--fixed-strings",
			"--word-regexp",
			"--no-color",
			"-f",
			"-"
		];
		const written = words.filter((word) => word !== "" && !/[\0\r\n]/.test(word));
		if (written.length === 0) return /* @__PURE__ */ new Set();
		try {
			return new Set(fields(this.run(args, {
				input: `${written.join("\n")}\n`,
				nothingFound: 1
			})));
		} catch (error) {
			if (error instanceof GitError) return null;
			throw error;
		}
	}
	/** Runs git in the folder. `nothingFound`: a status that is no failure. Throws a `GitError` that says what to do where something can be done. */
	run(args, options = {}) {
		const seconds = options.seconds ?? LOCAL_TIMEOUT;
		const result = spawnSync("git", [...HARDENED, ...args], {
			cwd: this.root,
			env: this.#environment,
			input: options.input ?? "",
			maxBuffer: LARGEST_OUTPUT,
			timeout: seconds * 1e3,
			windowsHide: true
		});
		if (result.error !== void 0) {
			const code = result.error.code;
			if (code === "ENOENT") throw new GitError("not-installed", "git is not installed, or the folder does not exist");
			if (code === "ETIMEDOUT") throw new GitError("timeout", `git ${args[0]} took longer than ${seconds} s`);
			throw new GitError("failed", `git ${args[0]}: ${result.error.message}`);
		}
		if (result.status === 0 || result.status !== null && result.status === options.nothingFound) return result.stdout;
		const said = result.stderr.toString("utf8").trim();
		if (/dubious ownership|unsafe repository/.test(said)) {
			const remedy = `git config --global --add safe.directory ${quote(this.root)}`;
			throw new GitError("unsafe-ownership", `git refuses this folder because it belongs to another user; allow it with: ${remedy}`);
		}
		if (/not a git repository/i.test(said)) throw new GitError("not-a-repository", "The folder is not in a git repository");
		throw new GitError("failed", `git ${args[0]} failed: ${said.split("\n")[0].slice(0, 300) || `exit code ${result.status}`}`);
	}
};
/** A full object id, SHA-1 or SHA-256. */
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** A name that git may be asked for: no option, no range, no path, no white space. */
function isRevisionName(text) {
	return text.length <= 250 && /^[^\s\p{Cc}:?*[\\-][^\s\p{Cc}:?*[\\]*$/u.test(text) && !text.includes("..");
}
function checked(commit) {
	if (!isObjectId(commit)) throw new GitError("unknown-revision", `Not a commit id: ${quote(commit)}`);
	return commit;
}
function quote(text) {
	return `'${text.slice(0, 200).replaceAll("'", "'\\''")}'`;
}
/** Records of a `-z` output. */
function fields(output) {
	const text = output.toString("utf8");
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
function sane(environment) {
	const own = {};
	for (const [name, value] of Object.entries(environment)) if (!name.startsWith("GIT_") || KEPT.test(name)) own[name] = value;
	return {
		...own,
		LC_ALL: "C",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_SSH_COMMAND: environment["GIT_SSH_COMMAND"] ?? "ssh -oBatchMode=yes"
	};
}

// src/io/repo-record.ts
/** More names in a list than this are not a list of names that anybody wrote. */
const MOST_FILES$1 = 2e5;
const MOST_TAGS = 5e3;
/**
* The Hub's JSON for a repository, in the shape of our own record; null where it describes none. The Hub leaves keys out when
* they are empty, mirrors leave out more, and a card holds whatever its author wrote: only `id` is required.
*/
function readRecord(kind, body) {
	const json = objectOf(body);
	const id = textOf$1(json?.["id"]);
	if (!json || id === null || !isRepoId(id)) return null;
	const commit = textOf$1(json["sha"]);
	return {
		kind,
		id,
		stableId: textOf$1(json["_id"]),
		commit: commit !== null && /^[0-9a-f]{40}$/.test(commit) ? commit : null,
		author: textOf$1(json["author"]) ?? (id.includes("/") ? id.slice(0, id.indexOf("/")) : null),
		private: json["private"] === true,
		gated: gateOf(json["gated"]),
		disabled: json["disabled"] === true,
		createdAt: dateOf(json["createdAt"]),
		lastModified: dateOf(json["lastModified"]),
		downloads: countOf(json["downloads"]),
		likes: countOf(json["likes"]),
		libraryName: textOf$1(json["library_name"]),
		pipelineTag: textOf$1(json["pipeline_tag"]),
		tags: textsOf(json["tags"], MOST_TAGS),
		card: sortedObject$1(json["cardData"]),
		files: filesOf(json["siblings"]),
		baseModels: baseModelsOf(json["baseModels"]),
		config: sortedObject$1(json["config"]),
		children: countsOf(json["childrenModelCount"])
	};
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function textsOf(value, most) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string").slice(0, most) : [];
}
function countOf(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? withoutNegativeZero(value) : null;
}
/** JSON can be read as negative zero but never writes it: kept, a record would not equal itself read back from disk. */
function withoutNegativeZero(value) {
	return value === 0 ? 0 : value;
}
function dateOf(value) {
	const time = typeof value === "string" || value instanceof Date ? new Date(value).getTime() : NaN;
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
/** The Hub writes `false`, `"auto"` or `"manual"`; a bare `true` is told as the stricter of the two. */
function gateOf(value) {
	if (value === "auto") return "auto";
	return value === "manual" || value === true ? "manual" : false;
}
function filesOf(value) {
	if (!Array.isArray(value)) return null;
	return value.slice(0, MOST_FILES$1).map((item) => textOf$1(objectOf(item)?.["rfilename"])).filter((path) => path !== null).sort();
}
/** `{"relation":"quantized","models":[{"_id":"…","id":"org/name"}]}`; the key is absent where there are none. */
function baseModelsOf(value) {
	const models = objectOf(value)?.["models"];
	if (!Array.isArray(models)) return null;
	const ids = models.map((model) => textOf$1(objectOf(model)?.["id"])).filter((id) => id !== null);
	return {
		relation: textOf$1(objectOf(value)?.["relation"]),
		ids: [...new Set(ids.filter(isRepoId))]
	};
}
function countsOf(value) {
	const object = objectOf(value);
	if (!object) return null;
	const counts = Object.entries(object).filter((entry) => countOf(entry[1]) !== null);
	return Object.fromEntries(counts.sort(([a], [b]) => a < b ? -1 : 1));
}
function sortedObject$1(value) {
	const object = objectOf(value);
	return object && sorted(object);
}
/** Deeper than this is no card that a person wrote; what lies below is dropped. */
const DEEPEST$1 = 40;
/** The same JSON with the keys of every object in order, so that two answers that mean the same are written the same. */
function sorted(value, depth = 0) {
	if (depth > DEEPEST$1) return null;
	if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1));
	if (typeof value === "number") return withoutNegativeZero(value);
	const object = objectOf(value);
	if (!object) return value;
	const keys = Object.keys(object).sort();
	return Object.fromEntries(keys.map((key) => [key, sorted(object[key], depth + 1)]));
}

// src/io/answer.ts
/** A value that is not what its place asks for. */
var ShapeError = class extends Error {
	constructor(at, expected) {
		super(`${at}: expected ${expected}`);
		this.name = "ShapeError";
	}
};
/**
* An answer read back from a file that somebody may have edited. Everything is rebuilt from checked parts; keys that have no
* meaning are dropped. Throws `ShapeError` with the place.
*/
function readAnswer(ask, value, at) {
	const json = object(value, at);
	const status = text(json["status"], `${at}.status`);
	if (status === "unavailable") return {
		status,
		cause: bounded(json["cause"], `${at}.cause`)
	};
	switch (`${ask} ${status}`) {
		case "repo found": {
			const from = json["redirectedFrom"] ?? null;
			const redirectedFrom = from === null ? null : repoId(from, `${at}.redirectedFrom`);
			return {
				status: "found",
				record: record(json["record"], `${at}.record`),
				redirectedFrom
			};
		}
		case "repo revision-not-found": return { status: "revision-not-found" };
		case "repo not-visible":
		case "blobs not-visible": return {
			status: "not-visible",
			httpStatus: count(json["httpStatus"], `${at}.httpStatus`)
		};
		case "file found": return {
			status: "found",
			text: text(json["text"], `${at}.text`),
			oid: nullable(json["oid"], `${at}.oid`, gitId),
			truncated: boolean(json["truncated"] ?? false, `${at}.truncated`)
		};
		case "file missing":
		case "file gated": return { status };
		case "blobs found": return {
			status: "found",
			blobs: list(json["blobs"], `${at}.blobs`, (item, place) => {
				const blob = object(item, place);
				return {
					path: text(blob["path"], `${place}.path`),
					oid: gitId(blob["oid"], `${place}.oid`),
					size: count(blob["size"], `${place}.size`)
				};
			})
		};
		case "owner organization":
		case "owner user":
		case "owner unclaimed": return { status };
		case "scan safe":
		case "scan pending": return { status };
		case "scan flagged": return {
			status: "flagged",
			files: list(json["files"], `${at}.files`, (item, place) => {
				const file = object(item, place);
				return {
					path: text(file["path"], `${place}.path`),
					level: text(file["level"], `${place}.level`)
				};
			})
		};
	}
	throw new ShapeError(`${at}.status`, `a status that a question of the kind "${ask}" can have`);
}
function repoKind(value, at) {
	if (value === "model" || value === "dataset" || value === "space") return value;
	throw new ShapeError(at, "model, dataset or space");
}
function repoId(value, at) {
	if (typeof value === "string" && isRepoId(value)) return value;
	throw new ShapeError(at, "a repository id");
}
function object(value, at) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new ShapeError(at, "an object");
}
function text(value, at) {
	if (typeof value === "string") return value;
	throw new ShapeError(at, "a text");
}
function list(value, at, item) {
	if (!Array.isArray(value)) throw new ShapeError(at, "a list");
	return value.map((each, index) => item(each, `${at}[${index}]`));
}
function nullable(value, at, read) {
	return value === null || value === void 0 ? null : read(value, at);
}
function bounded(value, at) {
	return text(value, at).slice(0, 500);
}
function boolean(value, at) {
	if (typeof value === "boolean") return value;
	throw new ShapeError(at, "true or false");
}
function count(value, at) {
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw new ShapeError(at, "a whole number");
}
function gitId(value, at) {
	if (typeof value === "string" && /^[0-9a-f]{40}$/.test(value)) return value;
	throw new ShapeError(at, "a git id of 40 hexadecimal digits");
}
function sortedObject(value, at) {
	return sorted(object(value, at));
}
function record(value, at) {
	const json = object(value, at);
	const of = (key, read) => nullable(json[key], `${at}.${key}`, read);
	const flag = (key) => boolean(json[key] ?? false, `${at}.${key}`);
	const gated = json["gated"] ?? false;
	if (gated !== false && gated !== "auto" && gated !== "manual") throw new ShapeError(`${at}.gated`, "false, auto or manual");
	return {
		kind: repoKind(json["kind"], `${at}.kind`),
		id: repoId(json["id"], `${at}.id`),
		stableId: of("stableId", text),
		commit: of("commit", gitId),
		author: of("author", text),
		private: flag("private"),
		gated,
		disabled: flag("disabled"),
		createdAt: of("createdAt", date),
		lastModified: of("lastModified", date),
		downloads: of("downloads", count),
		likes: of("likes", count),
		libraryName: of("libraryName", text),
		pipelineTag: of("pipelineTag", text),
		tags: list(json["tags"] ?? [], `${at}.tags`, text),
		card: of("card", sortedObject),
		files: of("files", (files, place) => list(files, place, text)),
		baseModels: of("baseModels", (models, place) => {
			const base = object(models, place);
			return {
				relation: nullable(base["relation"], `${place}.relation`, text),
				ids: list(base["ids"], `${place}.ids`, repoId)
			};
		}),
		config: of("config", sortedObject),
		children: of("children", (children, place) => Object.fromEntries(Object.entries(object(children, place)).map(([name, number]) => [name, count(number, `${place}.${name}`)])))
	};
}
function date(value, at) {
	if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
	throw new ShapeError(at, "a date");
}

// src/io/question.ts
/** One text per distinct question; sorts questions of a kind by repository. */
function keyOf$1(question) {
	switch (question.ask) {
		case "repo": return JSON.stringify([
			"repo",
			question.kind,
			question.id,
			question.revision ?? "HEAD"
		]);
		case "file": return JSON.stringify([
			"file",
			question.kind,
			question.id,
			question.commit,
			question.path
		]);
		case "blobs": return JSON.stringify([
			"blobs",
			question.kind,
			question.id,
			question.commit,
			...question.paths
		]);
		case "owner": return JSON.stringify(["owner", question.name]);
		case "scan": return JSON.stringify([
			"scan",
			question.kind,
			question.id
		]);
	}
}
/** A Hub made of one function that answers every question that may be asked. */
function hubOf(url, requests, answer) {
	return {
		url,
		requests,
		async repo(kind, id, revision) {
			if (!isRepoId(id)) return {
				status: "invalid",
				cause: "this cannot be the id of a repository"
			};
			if (revision !== null && !isGitRevision(revision)) return { status: "revision-not-found" };
			return answer({
				ask: "repo",
				kind,
				id,
				revision
			});
		},
		async file(kind, id, commit, path) {
			if (!isRepoId(id) || !isGitRevision(commit) || !isFilePath(path)) return { status: "missing" };
			const found = await answer({
				ask: "file",
				kind,
				id,
				commit,
				path
			});
			return found.status === "found" ? {
				...found,
				text: masked(found.text)
			} : found;
		},
		async blobs(kind, id, commit, paths) {
			const asked = [...new Set(paths)].filter(isFilePath).sort().slice(0, MOST_PATHS);
			if (!isRepoId(id) || !isGitRevision(commit) || asked.length === 0) return {
				status: "found",
				blobs: []
			};
			return answer({
				ask: "blobs",
				kind,
				id,
				commit,
				paths: asked
			});
		},
		async owner(name) {
			if (!isRepoId(name) || name.includes("/")) return {
				status: "unavailable",
				cause: "this cannot be a namespace"
			};
			return answer({
				ask: "owner",
				name
			});
		},
		async scan(kind, id) {
			if (!isRepoId(id)) return {
				status: "unavailable",
				cause: "this cannot be the id of a repository"
			};
			return answer({
				ask: "scan",
				kind,
				id
			});
		}
	};
}
/** Paths in one question; the Hub takes 2,000. */
const MOST_PATHS = 1e3;
/** Control characters, and halves of a character, on which `encodeURIComponent` throws. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;
/** Git's rules for names of references (git check-ref-format); what breaks them exists in no repository. */
function isGitRevision(text) {
	if (text.length === 0 || text.length > 255 || text === "@" || UNFIT.test(text)) return false;
	if (/[ ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$/.test(text)) return false;
	return !text.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock"));
}
function isFilePath(path) {
	if (path.length > 1024 || UNFIT.test(path)) return false;
	return !path.split("/").some((part) => part === "" || part === "." || part === "..");
}
/** Whether the answer can never change: the question names a commit, and the Hub answered it. */
function isForEver(question, answer) {
	if (question.ask === "repo") return answer.status === "found" && question.revision !== null && isCommit(question.revision);
	if (question.ask === "file") return (answer.status === "found" || answer.status === "missing") && isCommit(question.commit);
	return question.ask === "blobs" && answer.status === "found" && isCommit(question.commit);
}

// src/io/cache.ts
/** Changes with the shape of an answer: entries of another version are never read. */
const FORMAT = "v1";
/**
* Answers on disk, one file each: those at a commit for ever, the others until they are asked again. Nothing here can fail a
* run: what cannot be read is asked, what cannot be written is not kept. An entry is
* `{"key":"…","stored":<ms>,"etag":"…"|null,"answer":{…}}`, as `readAnswer` reads it.
*/
function createCache(options) {
	const now = options.now ?? Date.now;
	const largest = options.largest ?? 268435456;
	const root = join(options.folder, FORMAT, viewOf(options.hub, options.token));
	let room = null;
	const fileOf = (key) => {
		const name = createHash("sha256").update(key).digest("hex");
		return join(root, name.slice(0, 2), `${name.slice(2)}.json`);
	};
	return {
		read(question) {
			const key = keyOf$1(question);
			try {
				const entry = object(JSON.parse(readFileSync(fileOf(key), "utf8")), "entry");
				if (entry["key"] !== key) return null;
				const answer = readAnswer(question.ask, entry["answer"], "answer");
				const age = now() - Number(entry["stored"]);
				return {
					answer,
					etag: typeof entry["etag"] === "string" && /^[!-~]{1,200}$/.test(entry["etag"]) ? entry["etag"] : null,
					fresh: isForEver(question, answer) || age >= 0 && age < options.freshFor * 1e3
				};
			} catch {
				return null;
			}
		},
		write(question, answer, etag) {
			if (answer.status === "unavailable") return;
			const key = keyOf$1(question);
			const entry = JSON.stringify({
				key,
				stored: now(),
				etag,
				answer
			});
			if (entry.length > largest / 4) return;
			try {
				room = (room ?? makeRoom(join(options.folder, FORMAT), largest)) - entry.length;
				if (room < 0) room = makeRoom(join(options.folder, FORMAT), largest) - entry.length;
				writeWhole$1(fileOf(key), entry);
			} catch {}
		}
	};
}
/** A name that tells nothing of the token, and is another for every token and Hub. */
function viewOf(hub, token) {
	return createHash("sha256").update(JSON.stringify([hub, token || null])).digest("hex").slice(0, 24);
}
/** Another run sees the old entry or the new one, never half of one. */
function writeWhole$1(file, content) {
	mkdirSync(dirname(file), {
		recursive: true,
		mode: 448
	});
	const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
	try {
		writeFileSync(draft, content, {
			mode: 384,
			flag: "wx"
		});
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
/** Drops the oldest entries where nine tenths of the room are used, down to three quarters; returns the bytes to spare. */
function makeRoom(folder, largest) {
	const entries = listing(folder).flatMap((name) => {
		const file = join(folder, name);
		const stats = statSync(file, { throwIfNoEntry: false });
		return stats?.isFile() ? [{
			file,
			size: stats.size,
			written: stats.mtimeMs
		}] : [];
	});
	let used = entries.reduce((sum, { size }) => sum + size, 0);
	if (used > largest * .9) {
		entries.sort((a, b) => a.written - b.written);
		for (const { file, size } of entries) {
			if (used <= largest * .75) break;
			rmSync(file, { force: true });
			used -= size;
		}
	}
	return largest - used;
}
function listing(folder) {
	try {
		return readdirSync(folder, {
			recursive: true,
			encoding: "utf8"
		});
	} catch {
		return [];
	}
}

// src/io/patience.ts
const PROCESS = {
	fetch: (input, init) => fetch(input, init),
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
/** Failures in a row after which the Hub counts as down. */
const DOWN = 8;
const LONGEST_PAUSE = 6e4;
/** Milliseconds before the next try: 1, 2, 4 … seconds. */
function backOff(tries) {
	return Math.min(LONGEST_PAUSE, 1e3 * 2 ** (tries - 1));
}
/**
* How long a run may wait for the Hub in all: pauses before a retry, rate-limit windows and requests that came to nothing.
* Waits that overlap count once, so eight requests that wait for one window cost one window.
*/
var Patience = class {
	#budget;
	#world;
	#closedUntil = {
		api: 0,
		files: 0
	};
	#spent = 0;
	/** Everything before this moment is counted. */
	#counted = 0;
	#answering = true;
	#lastTrouble = "";
	/** Failures since the last answer. */
	#streak = 0;
	constructor(seconds, world) {
		this.#budget = seconds * 1e3;
		this.#world = world;
	}
	/** Whether the bucket may be asked now. */
	isOpen(bucket) {
		return this.#closedUntil[bucket] <= this.#world.now() && !this.#isSpent();
	}
	/** Waits until the bucket may be asked; a sentence where that is not worth waiting for. */
	async turn(bucket) {
		if (this.#isSpent()) return this.#givenUp();
		while (this.#closedUntil[bucket] > this.#world.now()) {
			const refusal = await this.#waitUntil(this.#closedUntil[bucket]);
			if (refusal) return refusal;
		}
		return null;
	}
	/** Waits before trying again; a sentence where the time for that is spent. */
	pause(milliseconds) {
		return this.#waitUntil(this.#world.now() + milliseconds);
	}
	/** The bucket must not be asked for that long: nobody else needs to find out by asking. */
	close(bucket, milliseconds) {
		this.#closedUntil[bucket] = Math.max(this.#closedUntil[bucket], this.#world.now() + milliseconds);
	}
	/** Somebody failed to get an answer at all. Where nobody gets one any more, the Hub is down: everybody stops for a while. */
	failed() {
		this.#streak++;
		if (this.#streak < DOWN) return;
		const pause = backOff(Math.floor(this.#streak / DOWN));
		for (const bucket of ["api", "files"]) this.close(bucket, pause);
	}
	/** A request that began then came to nothing. */
	lost(since, trouble) {
		const now = this.#world.now();
		this.#spent += this.#uncounted(since, now);
		this.#answering = false;
		this.#lastTrouble = trouble;
	}
	/** A request was answered, whatever the answer. */
	answered() {
		this.#answering = true;
		this.#streak = 0;
	}
	/** Once the time is spent, a Hub that answers is still asked, and one that does not is left alone. */
	#isSpent() {
		return this.#spent >= this.#budget && !this.#answering;
	}
	async #waitUntil(moment) {
		const now = this.#world.now();
		const left = this.#budget - this.#spent;
		if (Math.max(0, moment - Math.max(now, this.#counted)) > left) {
			if (left <= 0) return this.#givenUp();
			return `${this.#lastTrouble}, and trying again would take ${Math.ceil((moment - now) / 1e3)} s more`;
		}
		this.#spent += this.#uncounted(now, moment);
		await this.#world.sleep(moment - now);
		return null;
	}
	/** How much of a stretch of time is not counted yet; it is from now on. */
	#uncounted(from, to) {
		const stretch = Math.max(0, to - Math.max(from, this.#counted));
		this.#counted = Math.max(this.#counted, to);
		return stretch;
	}
	#givenUp() {
		return `${this.#lastTrouble || "the Hub did not answer"}, and the ${this.#budget / 1e3} s for waiting are spent`;
	}
};

// src/io/refusal.ts
/**
* Reads an error as huggingface_hub does (utils/_http.py, hf_raise_for_status): the code of the `X-Error-Code` header first, then
* the message, then the bare 401 that stands for missing and private alike. A 401 or 404 that is not in the Hub's own words, such
* as the page of a proxy or a mirror without that endpoint, is trouble: it must never look like a missing model.
*/
function refusalOf$1(exchange) {
	const { status, headers } = exchange;
	const code = headers.get("x-error-code") ?? "";
	const message = headers.get("x-error-message") ?? messageIn(exchange);
	if (code === "RevisionNotFound") return { is: "revision-not-found" };
	if (code === "EntryNotFound") return { is: "entry-not-found" };
	if (code === "GatedRepo") return { is: "gated" };
	if (message === "Access to this resource is disabled.") return { is: "disabled" };
	if (code === "RepoNotFound") return { is: "repo-not-found" };
	if (message?.startsWith("Invalid credentials in Authorization header")) return {
		is: "trouble",
		cause: "the Hub did not accept the token"
	};
	if (message !== null && (status === 401 || status === 403) && /^Access to (?:model|dataset|space) /.test(message)) return { is: "gated" };
	if (message !== null && status === 404) {
		if (message.startsWith("Invalid rev id")) return { is: "revision-not-found" };
		return { is: message === "Entry not found" ? "entry-not-found" : "repo-not-found" };
	}
	if (message !== null && status === 401) return { is: "repo-not-found" };
	if (status === 401) return {
		is: "trouble",
		cause: "the Hub's address asks for a login of its own (HTTP 401)"
	};
	if (status === 404) return {
		is: "trouble",
		cause: "what answers at the Hub's address is not a Hub (HTTP 404)"
	};
	if (status >= 200 && status < 300) return {
		is: "trouble",
		cause: "the Hub's answer could not be read"
	};
	return {
		is: "trouble",
		cause: `the Hub answered HTTP ${status}`
	};
}
/** The Hub's error bodies are `{"error":"…"}`; where a file was asked for, one of a few known lines. */
function messageIn({ text }) {
	const json = readJson(text);
	if (typeof json === "object" && json !== null && "error" in json && typeof json.error === "string") return json.error;
	return /^(?:Entry not found|Access to (?:model|dataset|space|this resource) .{1,300})$/.test(text) ? text : null;
}
/** Whether the Hub's own server wrote the answer, and not a mirror or proxy before it. */
function isHubs({ headers }) {
	if (headers.has("x-error-message") || headers.get("x-powered-by") === "huggingface-moon") return true;
	return headers.get("x-request-id")?.startsWith("Root=") ?? false;
}
/** The parsed text; undefined where it is not JSON. */
function readJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/io/transport.ts
const REDIRECTS = 5;
/** Tries of one request: without an answer, and told to come later. */
const TRIES = 4;
const TRIES_WHEN_LIMITED = 8;
/** A URL that cannot be a Hub's: the configuration is wrong. */
var HubUrlError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "HubUrlError";
	}
};
/** The Hub's URL without a slash at its end, and the credentials that stood in it. */
function readHubUrl(text) {
	let parsed;
	try {
		parsed = new URL(text.trim());
	} catch {
		throw new HubUrlError("the Hub's URL is not a URL");
	}
	if (parsed.protocol !== "https:" && parsed.protocol !== "http:") throw new HubUrlError("the Hub's URL must begin with https://");
	if (parsed.search || parsed.hash) throw new HubUrlError("the Hub's URL must end with its path");
	const { username, password } = parsed;
	parsed.username = "";
	parsed.password = "";
	const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return {
		url: parsed.href.replace(/\/+$/, ""),
		authorization: username || password ? `Basic ${Buffer.from(credentials).toString("base64")}` : null
	};
}
/**
* The one way to the Hub. Sends at most N requests at once, follows redirects itself, gives the token to the configured origin
* only, waits as the Hub asks and as long as the run allows, and never rejects.
*/
var Transport = class {
	#options;
	#base;
	#authorization;
	#patience;
	#waiting = [];
	#inFlight = 0;
	sent = {
		api: 0,
		files: 0
	};
	/** Without a slash at its end. */
	url;
	constructor(options) {
		const { url, authorization } = readHubUrl(options.url);
		this.#options = options;
		this.url = url;
		this.#base = new URL(url);
		this.#authorization = options.token ? schemed(options.token.trim()) : authorization;
		this.#patience = new Patience(options.wait, options.world);
	}
	async send(request) {
		if (this.#authorization && !/^[\x20-\x7e]+$/.test(this.#authorization)) return { trouble: "the token for the Hub holds characters that a header cannot carry" };
		const bucket = bucketOf(new URL(request.url), this.#base);
		for (let tries = 1;; tries++) {
			const refusal = await this.#seat(bucket);
			if (refusal) return { trouble: refusal };
			const began = this.#options.world.now();
			const attempt = await this.#follow(request, bucket);
			this.#note(attempt, began, bucket, tries);
			this.#leave();
			if ("exchange" in attempt || attempt.again === "never") return attempt;
			if (tries >= (attempt.again === "later" ? TRIES_WHEN_LIMITED : TRIES)) return attempt;
			if (attempt.again === "soon") {
				const spent = await this.#patience.pause(attempt.after ?? backOff(tries));
				if (spent) return { trouble: spent };
			}
		}
	}
	#note(attempt, began, bucket, tries) {
		if ("exchange" in attempt) return this.#patience.answered();
		this.#patience.lost(began, attempt.trouble);
		if (attempt.again === "later") this.#patience.close(bucket, attempt.after ?? backOff(tries));
		if (attempt.again === "soon") this.#patience.failed();
	}
	async #follow(request, bucket) {
		const hops = [];
		let url = new URL(request.url);
		for (;;) {
			if (hops.length === 0 || bucket === "api") this.sent[bucket]++;
			let response;
			try {
				response = await this.#fetch(url, request);
				const location = response.headers.get("location");
				if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) {
					const limited = rateLimited(response) ?? outage(response);
					if (limited) {
						await discard(response);
						return limited;
					}
					return { exchange: {
						status: response.status,
						headers: response.headers,
						hops,
						...await read$1(response, request.limit)
					} };
				}
				await discard(response);
				const next = this.#target(location, url, request);
				if (typeof next === "string") return {
					trouble: next,
					again: "never"
				};
				if (hops.length === REDIRECTS) return {
					trouble: `the Hub redirects more than ${REDIRECTS} times`,
					again: "never"
				};
				hops.push({
					status: response.status,
					from: url.href,
					to: next.href,
					headers: response.headers
				});
				url = next;
			} catch (error) {
				return failureOf(error, this.#options.timeout);
			}
		}
	}
	#fetch(url, request) {
		const home = url.origin === this.#base.origin;
		return this.#options.world.fetch(url.href, {
			method: request.method ?? "GET",
			headers: {
				...request.headers,
				"user-agent": this.#options.userAgent,
				...home && this.#authorization && { authorization: this.#authorization }
			},
			redirect: "manual",
			signal: AbortSignal.timeout(this.#options.timeout * 1e3),
			...request.body !== void 0 && { body: request.body }
		});
	}
	/** Where a redirect leads, or why it is not followed. */
	#target(location, from, request) {
		let to;
		try {
			to = new URL(location, from);
		} catch {
			return "the Hub redirects to something that is not a URL";
		}
		if (to.protocol !== "https:" && to.protocol !== "http:") return "the Hub redirects to something that is not a web address";
		if (to.protocol === "http:" && from.protocol === "https:") return "the Hub redirects from https to http";
		if (request.body !== void 0 && to.origin !== from.origin) return "the Hub redirects a question to another host";
		to.username = "";
		to.password = "";
		const base = this.#base.pathname.replace(/\/$/, "");
		if (base && location.startsWith("/") && to.origin === this.#base.origin && !`${to.pathname}/`.startsWith(`${base}/`)) to.pathname = base + to.pathname;
		return to;
	}
	/** One of the places among the requests in flight, taken only while the bucket is open; a sentence where it stays closed. */
	async #seat(bucket) {
		for (;;) {
			const refusal = await this.#patience.turn(bucket);
			if (refusal) return refusal;
			await this.#enter();
			if (this.#patience.isOpen(bucket)) return null;
			this.#leave();
		}
	}
	async #enter() {
		if (this.#inFlight >= this.#options.concurrency) await new Promise((resolve) => this.#waiting.push(resolve));
		else this.#inFlight++;
	}
	/** The next in line takes over the place, so nobody slips in between. */
	#leave() {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#inFlight--;
	}
};
function schemed(token) {
	return /^(?:Bearer|Basic) /i.test(token) ? token : `Bearer ${token}`;
}
function bucketOf(url, base) {
	return url.pathname.slice(base.pathname.replace(/\/$/, "").length).startsWith("/api/") ? "api" : "files";
}
/** The Hub's 429 carries `RateLimit: "api";r=0;t=258`: r requests left, t seconds to the next window (hub-docs: rate-limits.md). */
function rateLimited(response) {
	if (response.status !== 429) return null;
	const limit = response.headers.get("ratelimit") ?? "";
	const left = /\br=(\d{1,9})/.exec(limit)?.[1];
	const reset = /\bt=(\d{1,9})/.exec(limit)?.[1];
	const asked = retryAfter(response);
	const window = reset !== void 0 && (left === void 0 || left === "0") ? (Number(reset) + 1) * 1e3 : void 0;
	const after = asked === void 0 ? window : Math.max(asked, window ?? 0);
	return {
		trouble: "the Hub's rate limit is reached (HTTP 429)",
		again: "later",
		...after !== void 0 && { after }
	};
}
function outage(response) {
	if (response.status < 500 && response.status !== 408) return null;
	const after = retryAfter(response);
	const again = response.status === 501 ? "never" : "soon";
	return {
		trouble: `the Hub answered HTTP ${response.status}`,
		again,
		...after !== void 0 && { after }
	};
}
/** `Retry-After` in seconds; the Hub sends no dates there. */
function retryAfter(response) {
	const value = response.headers.get("retry-after");
	return value !== null && /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1e3 : void 0;
}
function failureOf(error, timeout) {
	if (error instanceof Error || error instanceof DOMException) {
		if (error.name === "TimeoutError" || error.name === "AbortError") return {
			trouble: `the Hub did not answer within ${timeout} s`,
			again: "soon"
		};
		const cause = error.cause instanceof Error ? error.cause : error;
		const code = "code" in cause ? String(cause.code) : "";
		if (code === "ENOTFOUND") return {
			trouble: "the Hub's host was not found",
			again: "never"
		};
		if (code === "ECONNREFUSED") return {
			trouble: "the Hub's host refused the connection",
			again: "soon"
		};
		if (/CERT|SELF_SIGNED|UNABLE_TO/.test(code)) return {
			trouble: "the Hub's certificate is not trusted",
			again: "never"
		};
		if (code.startsWith("Z_")) return {
			trouble: "the Hub's answer is broken",
			again: "soon"
		};
	}
	return {
		trouble: "the connection to the Hub broke",
		again: "soon"
	};
}
async function discard(response) {
	await response.body?.cancel().catch(() => void 0);
}
/** The body up to the limit; a character that the limit cuts in two is left out. */
async function read$1(response, limit) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	if (!response.body) return {
		text: "",
		truncated: false
	};
	const reader = response.body.getReader();
	let text = "";
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return {
			text: text + decoder.decode(),
			truncated: false
		};
		if (bytes + value.length > limit) {
			text += decoder.decode(value.subarray(0, limit - bytes), { stream: true });
			await reader.cancel().catch(() => void 0);
			return {
				text,
				truncated: true
			};
		}
		bytes += value.length;
		text += decoder.decode(value, { stream: true });
	}
}

// src/io/hub.ts
/** Bytes of an API answer; a listing of 100,000 files is about 8 MiB. */
const LARGEST_ANSWER = 33554432;
/** Bytes of a card or license text that are read. */
const LARGEST_FILE = 1048576;
/** What is asked beyond what `@huggingface/hub` always asks; the Hub leaves out what it does not have. */
const FIELDS = {
	model: [
		"author",
		"baseModels",
		"cardData",
		"childrenModelCount",
		"config",
		"createdAt",
		"disabled",
		"library_name",
		"sha",
		"siblings",
		"tags"
	],
	dataset: [
		"author",
		"cardData",
		"createdAt",
		"disabled",
		"sha",
		"siblings",
		"tags"
	],
	space: [
		"author",
		"cardData",
		"createdAt",
		"disabled",
		"sha",
		"siblings",
		"tags"
	]
};
/**
* A Hub over the network: every distinct question is asked once in a run. `forget` lets go of the answers in memory; those in the
* store are told again from there, so what a long run keeps does not grow. Throws `HubUrlError` on a URL that is none.
*/
function createHub(options) {
	const network = new Network(options);
	return {
		...hubOf(network.url, () => network.requests(), (question) => network.once(question)),
		forget: () => network.forget()
	};
}
var Network = class {
	url;
	#transport;
	#store;
	#asked = /* @__PURE__ */ new Map();
	#cached = 0;
	/** The server knows neither `/revision/HEAD` nor `expand`: a mirror. */
	#plain = false;
	constructor(options) {
		this.#transport = new Transport({
			url: options.url ?? "https://huggingface.co",
			token: options.token || null,
			userAgent: `model-review/${options.version}`,
			timeout: options.timeout ?? 10,
			wait: options.wait ?? 120,
			concurrency: options.concurrency ?? 8,
			world: options.world ?? PROCESS
		});
		this.url = this.#transport.url;
		this.#store = options.store ?? null;
	}
	requests() {
		return {
			...this.#transport.sent,
			cached: this.#cached
		};
	}
	forget() {
		this.#asked.clear();
	}
	once(question) {
		const key = keyOf$1(question);
		let answer = this.#asked.get(key);
		if (!answer) {
			answer = this.#settle(question).catch((error) => ({
				status: "unavailable",
				cause: `unexpected: ${String(error).slice(0, 200)}`
			}));
			this.#asked.set(key, answer);
		}
		return answer;
	}
	async #settle(question) {
		const kept = this.#store?.read(question) ?? null;
		if (kept?.fresh) {
			this.#cached++;
			return kept.answer;
		}
		const asked = await this.#ask(question, kept?.etag ?? null);
		const answer = asked === "unchanged" ? kept.answer : asked.answer;
		const etag = asked === "unchanged" ? kept.etag : asked.etag ?? null;
		if (answer.status !== "unavailable") this.#store?.write(question, answer, etag);
		return answer;
	}
	#ask(question, etag) {
		switch (question.ask) {
			case "repo": return this.#askRepo(question.kind, question.id, question.revision, etag);
			case "file": return this.#askFile(question.kind, question.id, question.commit, question.path);
			case "blobs": return this.#askBlobs(question.kind, question.id, question.commit, [...question.paths]);
			case "owner": return this.#askOwner(question.name);
			case "scan": return this.#askScan(question.kind, question.id);
		}
	}
	async #askRepo(kind, id, revision, etag) {
		const hub = await import("./lazy-dist.js");
		const seen = this.#listen((url) => this.#sendInfo(url, kind, id, revision, etag));
		const info = {
			model: hub.modelInfo,
			dataset: hub.datasetInfo,
			space: hub.spaceInfo
		}[kind];
		const entry = await info({
			name: id,
			hubUrl: this.url,
			fetch: seen.fetch,
			additionalFields: FIELDS[kind],
			...revision !== null && { revision }
		}).catch(() => null);
		if ("trouble" in seen.outcome) return unavailable(seen.outcome.trouble);
		const { exchange } = seen.outcome;
		if (exchange.status === 304) return "unchanged";
		const record = entry && readRecord(kind, {
			...entry,
			_id: entry.id,
			id: entry.name,
			pipeline_tag: taskOf(entry),
			lastModified: entry.updatedAt
		});
		if (record) return {
			answer: {
				status: "found",
				record,
				redirectedFrom: record.id === id ? null : id
			},
			etag: exchange.headers.get("etag")
		};
		const refusal = refusalOf$1(exchange);
		switch (refusal.is) {
			case "revision-not-found": return { answer: { status: "revision-not-found" } };
			case "repo-not-found":
			case "gated":
			case "disabled": return { answer: {
				status: "not-visible",
				httpStatus: exchange.status
			} };
			case "entry-not-found": return unavailable(`the Hub answered HTTP ${exchange.status}`);
			case "trouble": return unavailable(refusal.cause);
		}
	}
	/**
	* Asks in the Hub's form, and where a server does not know that form, in the plain one: mirrors lack `/revision/HEAD` or
	* `expand`. A listing too long to read is asked again without the files.
	*/
	async #sendInfo(url, kind, id, revision, etag) {
		const path = `${this.url}/api/${kind}s/${id}`;
		const plain = revision === null ? path : `${path}/revision/${encodeURIComponent(revision)}`;
		const send = (url) => this.#transport.send({
			url,
			limit: LARGEST_ANSWER,
			...etag && { headers: { "if-none-match": etag } }
		});
		const outcome = await send(this.#plain ? plain : url);
		if ("trouble" in outcome) return outcome;
		const { status, headers, truncated } = outcome.exchange;
		if (truncated && !this.#plain) return send(url.replace(/[?&]expand=siblings\b/, ""));
		if (!(status === 400 || status === 404 && revision === null && !headers.has("x-error-code")) || this.#plain) return outcome;
		const second = await send(plain);
		if ("exchange" in second && second.exchange.status === 200) this.#plain = true;
		return second;
	}
	async #askFile(kind, id, commit, path) {
		const prefix = kind === "model" ? "" : `${kind}s/`;
		const place = `${encodeURIComponent(commit)}/${path.split("/").map(encodeURIComponent).join("/")}`;
		const outcome = await this.#transport.send({
			url: `${this.url}/${prefix}${id}/resolve/${place}`,
			limit: LARGEST_FILE
		});
		if ("trouble" in outcome) return unavailable(outcome.trouble);
		const { status, headers, text, truncated } = outcome.exchange;
		if (status === 200) {
			if (headers.get("content-type")?.includes("text/html")) return unavailable("a page came where a file was asked for");
			return { answer: {
				status: "found",
				text,
				oid: blobIdOf(outcome.exchange),
				truncated
			} };
		}
		const refusal = refusalOf$1(outcome.exchange);
		switch (refusal.is) {
			case "entry-not-found": return { answer: { status: "missing" } };
			case "gated":
			case "disabled": return { answer: { status: "gated" } };
			case "repo-not-found": return unavailable(`the repository is not visible any more (HTTP ${status})`);
			case "revision-not-found": return unavailable("the commit is not there any more");
			case "trouble": return unavailable(refusal.cause);
		}
	}
	async #askBlobs(kind, id, commit, paths) {
		const { pathsInfo } = await import("./lazy-dist.js");
		const seen = this.#listen((url, body) => this.#transport.send({
			url,
			method: "POST",
			body,
			headers: {
				"content-type": "application/json",
				accept: "application/json"
			},
			limit: LARGEST_ANSWER
		}));
		const found = await pathsInfo({
			repo: {
				type: kind,
				name: id
			},
			paths,
			revision: commit,
			hubUrl: this.url,
			fetch: seen.fetch
		}).catch(() => null);
		if ("trouble" in seen.outcome) return unavailable(seen.outcome.trouble);
		const { exchange } = seen.outcome;
		if (found) return { answer: {
			status: "found",
			blobs: found.flatMap(({ type, path, oid, size }) => type === "file" && typeof path === "string" && /^[0-9a-f]{40}$/.test(oid ?? "") && Number.isSafeInteger(size) ? [{
				path,
				oid,
				size
			}] : []).sort((a, b) => a.path < b.path ? -1 : 1)
		} };
		const refusal = refusalOf$1(exchange);
		if (refusal.is === "trouble") return unavailable(refusal.cause);
		return { answer: {
			status: "not-visible",
			httpStatus: exchange.status
		} };
	}
	async #askOwner(name) {
		for (const status of ["organization", "user"]) {
			const outcome = await this.#transport.send({
				url: `${this.url}/api/${status}s/${name}/overview`,
				limit: LARGEST_ANSWER
			});
			if ("trouble" in outcome) return unavailable(outcome.trouble);
			const { exchange } = outcome;
			if (exchange.status === 200 && isObject(readJson(exchange.text))) return { answer: { status } };
			const refusal = refusalOf$1(exchange);
			if (refusal.is === "trouble") return unavailable(refusal.cause);
			if (exchange.status !== 404) return unavailable(`the Hub answered HTTP ${exchange.status}`);
			if (!isHubs(exchange)) return unavailable("what answers at the Hub's address does not know owners");
		}
		return { answer: { status: "unclaimed" } };
	}
	async #askScan(kind, id) {
		const url = `${this.url}/api/${kind}s/${id}?securityStatus=true`;
		const outcome = await this.#transport.send({
			url,
			limit: LARGEST_ANSWER
		});
		if ("trouble" in outcome) return unavailable(outcome.trouble);
		const { exchange } = outcome;
		const body = exchange.status === 200 ? readJson(exchange.text) : void 0;
		const status = isObject(body) ? body["securityRepoStatus"] : void 0;
		if (!isObject(status)) {
			const refusal = refusalOf$1(exchange);
			return unavailable(refusal.is === "trouble" ? refusal.cause : "the repository is not visible any more");
		}
		const files = (Array.isArray(status["filesWithIssues"]) ? status["filesWithIssues"].filter(isObject) : []).map(({ path, level }) => ({
			path: String(path),
			level: String(level)
		}));
		if (files.length > 0) return { answer: {
			status: "flagged",
			files: files.sort((a, b) => a.path < b.path ? -1 : 1)
		} };
		return { answer: { status: status["scansDone"] === true ? "safe" : "pending" } };
	}
	/** A `fetch` for the package, and what came through it: its errors carry no headers (HubApiError of 2.17). */
	#listen(send) {
		const seen = {
			outcome: { trouble: "the question could not be asked" },
			fetch: async (input, init) => {
				seen.outcome = await send(String(input), String(init?.body ?? ""));
				if ("trouble" in seen.outcome) throw new Error(seen.outcome.trouble);
				return responseOf(seen.outcome.exchange);
			}
		};
		return seen;
	}
};
function unavailable(cause) {
	return { answer: {
		status: "unavailable",
		cause
	} };
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function taskOf(entry) {
	return "task" in entry ? entry.task : void 0;
}
function responseOf({ status, headers, text, truncated }) {
	return new Response(status === 204 || status === 304 ? null : truncated ? "" : text, {
		status,
		headers: { "content-type": headers.get("content-type") ?? "" }
	});
}
/**
* The ETag of a file is its git blob id, that of a file in large-file storage the SHA-256 of its content; the latter stands on
* the redirect to the storage, whose own ETag means nothing.
*/
function blobIdOf({ headers, hops }) {
	const linked = hops.map((hop) => hop.headers.get("x-linked-etag")).find((tag) => tag !== null);
	return /^(?:W\/)?"?([0-9a-f]{40})"?$/.exec(linked ?? headers.get("etag") ?? "")?.[1] ?? null;
}

// src/io/snapshot.ts
const SNAPSHOT_FORMAT = "model-review-hub-snapshot";
/** A file that is no Hub snapshot, or a broken one; the message names the place. */
var SnapshotError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "SnapshotError";
	}
};
/** Where each kind of question stands in the file, and how it is read back. */
const LISTS = [
	{
		name: "repos",
		ask: "repo",
		read: (entry, at) => ({
			ask: "repo",
			...repo(entry, at),
			revision: nullable(entry["revision"], `${at}.revision`, text)
		})
	},
	{
		name: "files",
		ask: "file",
		read: (entry, at) => ({
			ask: "file",
			...atCommit(entry, at),
			path: text(entry["path"], `${at}.path`)
		})
	},
	{
		name: "blobs",
		ask: "blobs",
		read: (entry, at) => ({
			ask: "blobs",
			...atCommit(entry, at),
			paths: list(entry["paths"], `${at}.paths`, text)
		})
	},
	{
		name: "owners",
		ask: "owner",
		read: (entry, at) => ({
			ask: "owner",
			name: repoId(entry["name"], `${at}.name`)
		})
	},
	{
		name: "scans",
		ask: "scan",
		read: (entry, at) => ({
			ask: "scan",
			...repo(entry, at)
		})
	}
];
function repo(entry, at) {
	return {
		kind: repoKind(entry["kind"], `${at}.kind`),
		id: repoId(entry["id"], `${at}.id`)
	};
}
function atCommit(entry, at) {
	return {
		...repo(entry, at),
		commit: text(entry["commit"], `${at}.commit`)
	};
}
/** Reads a snapshot that anybody may have written. Throws `SnapshotError`. */
function readSnapshot(content) {
	try {
		const root = object(parse(content), "snapshot");
		if (root["format"] !== SNAPSHOT_FORMAT) throw new ShapeError("format", `"${SNAPSHOT_FORMAT}"`);
		if (root["version"] !== 1) throw new ShapeError("version", "1; another version of this tool wrote it");
		const entries = /* @__PURE__ */ new Map();
		for (const { name, ask, read } of LISTS) list(root[name] ?? [], name, (value, at) => {
			const entry = object(value, at);
			const question = read(entry, at);
			const answer = readAnswer(ask, joinedLines(object(entry["answer"], `${at}.answer`), `${at}.answer`), `${at}.answer`);
			const key = keyOf$1(question);
			if ("record" in answer && "kind" in question && answer.record.kind !== question.kind) throw new ShapeError(`${at}.answer.record.kind`, `"${question.kind}", as asked`);
			if (entries.has(key)) throw new ShapeError(at, "no second answer to the same question");
			entries.set(key, {
				question,
				answer
			});
		});
		return {
			hub: webAddress(root["hub"], "hub"),
			entries
		};
	} catch (error) {
		if (error instanceof ShapeError) throw new SnapshotError(error.message);
		throw error;
	}
}
/** The file's content: the same answers give the same bytes. */
function writeSnapshot({ hub, entries }) {
	const inOrder = [...entries].sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry);
	const lists = LISTS.map(({ name, ask }) => [name, inOrder.filter(({ question }) => question.ask === ask).map(({ question, answer }) => written(question, answer))]);
	const content = {
		format: SNAPSHOT_FORMAT,
		version: 1,
		hub,
		...Object.fromEntries(lists)
	};
	return `${JSON.stringify(maskedDeep(content), null, 2)}\n`;
}
function written({ ask: _ask, ...question }, answer) {
	const lines = "text" in answer ? {
		...answer,
		text: answer.text.split("\n")
	} : answer;
	return {
		...question,
		answer: sorted(lines)
	};
}
function joinedLines(answer, at) {
	if (!("text" in answer)) return answer;
	return {
		...answer,
		text: list(answer["text"], `${at}.text`, text).join("\n")
	};
}
function parse(content) {
	try {
		return JSON.parse(content.replace(/^\uFEFF/, ""));
	} catch {
		throw new SnapshotError("this is not JSON");
	}
}
function webAddress(value, at) {
	if (typeof value === "string" && /^https?:\/\/[^\s"'<>]+$/.test(value) && value.length <= 500) return value;
	throw new ShapeError(at, "a web address");
}
/** The same Hub, with everything it says kept. The run sees what a replay will see: answers that went through the file's form. */
function recordHub(hub) {
	const entries = /* @__PURE__ */ new Map();
	return {
		snapshot: () => ({
			hub: hub.url,
			entries
		}),
		hub: hubOf(hub.url, () => hub.requests(), async (question) => {
			const answer = readAnswer(question.ask, JSON.parse(JSON.stringify(await asking(hub, question))), "answer");
			entries.set(keyOf$1(question), {
				question,
				answer
			});
			return answer;
		})
	};
}
/** Asks a Hub what a question says. */
function asking(hub, question) {
	switch (question.ask) {
		case "repo": return hub.repo(question.kind, question.id, question.revision);
		case "file": return hub.file(question.kind, question.id, question.commit, question.path);
		case "blobs": return hub.blobs(question.kind, question.id, question.commit, question.paths);
		case "owner": return hub.owner(question.name);
		case "scan": return hub.scan(question.kind, question.id);
	}
}
/**
* A Hub that says what the snapshot says and asks nobody; what it does not hold is unavailable. A repository that was recorded
* under an old id or at a branch is known under its present id and at its commit too, so that what a review proposed to write
* can be reviewed as well.
*/
function replayHub(snapshot) {
	const implied = /* @__PURE__ */ new Map();
	for (const { question, answer } of snapshot.entries.values()) {
		if (question.ask !== "repo" || !("record" in answer)) continue;
		const present = {
			...answer,
			redirectedFrom: null
		};
		const { id, commit } = answer.record;
		implied.set(keyOf$1({
			...question,
			id
		}), present);
		if (commit === null) continue;
		implied.set(keyOf$1({
			...question,
			revision: commit
		}), answer);
		implied.set(keyOf$1({
			...question,
			id,
			revision: commit
		}), present);
	}
	const told = /* @__PURE__ */ new Set();
	return hubOf(snapshot.hub, () => ({
		api: 0,
		files: 0,
		cached: told.size
	}), async (question) => {
		const key = keyOf$1(question);
		const answer = snapshot.entries.get(key)?.answer ?? implied.get(key);
		if (!answer) return {
			status: "unavailable",
			cause: "not in the snapshot"
		};
		told.add(key);
		return answer;
	});
}

// src/io/open-hub.ts
/** Bytes; a snapshot of a thousand repositories is about 30 MiB. */
const LARGEST_SNAPSHOT = 536870912;
/**
* The Hub of a run: the network with a cache, or a snapshot; recorded where that is asked for. `save` writes the record and is
* called once at the end. Throws `HubUrlError` on a URL that is none, `SnapshotError` on a snapshot that cannot be read.
*/
function openHub(options) {
	const { offline, record, cache, freshFor = 600, ...network } = options;
	const replayed = offline ? named(offline, contentOf) : null;
	const hub = replayed === null ? overNetwork$1(network, cache ?? null, freshFor) : replayHub(named(offline, () => readSnapshot(replayed)));
	if (!record) return {
		hub,
		save: () => void 0,
		snapshot: () => replayed
	};
	const recorder = recordHub(hub);
	const snapshot = () => writeSnapshot(recorder.snapshot());
	const save = () => {
		mkdirSync(dirname(resolve(record)), { recursive: true });
		writeFileSync(record, snapshot());
	};
	return {
		hub: recorder.hub,
		save,
		snapshot
	};
}
function overNetwork$1(options, folder, freshFor) {
	if (folder === null) return createHub(options);
	const store = createCache({
		folder,
		hub: options.url ?? "https://huggingface.co",
		token: options.token ?? null,
		freshFor
	});
	return createHub({
		...options,
		store
	});
}
/** The snapshot in a file. Throws `SnapshotError`. */
function readOffline(path) {
	return named(path, () => readSnapshot(contentOf(path)));
}
/** What is wrong with a snapshot, with its path: a run may name several files. */
function named(path, read) {
	try {
		return read(path);
	} catch (error) {
		throw error instanceof SnapshotError ? new SnapshotError(`${path}: ${error.message}`) : error;
	}
}
function contentOf(path) {
	try {
		if (statSync(path).size > LARGEST_SNAPSHOT) throw new SnapshotError("it is too large to be read");
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof SnapshotError) throw error;
		throw new SnapshotError("there is no such file, or it cannot be read");
	}
}

// src/io/github.ts
/** Why a request to GitHub came to nothing, in words that say what to do. */
var GitHubError = class extends Error {
	status;
	/** Whether the same request may well succeed later. */
	isTemporary;
	/** Milliseconds until a rate limit lets the request through; null where it is not one. */
	opensIn;
	constructor(message, status, isTemporary, opensIn = null) {
		super(message);
		this.opensIn = opensIn;
		this.name = "GitHubError";
		this.status = status;
		this.isTemporary = isTemporary;
	}
};
const TIMEOUT = 15e3;
const PAUSES = [500, 2e3];
/** Comments on one pull request, or files of it; more are not looked through. */
const MOST_COMMENTS = 3e3;
/** What the comparison of two commits lists at most (docs.github.com: compare two commits). */
const MOST_FILES = 300;
/** A client of the API that takes the token nowhere else. It is loaded only now: most runs on a command line never need it. */
async function connect(access) {
	const { GitHub: Octokit, defaults, getOctokitOptions } = await import("./lazy-utils.js");
	const apiUrl = access.apiUrl.replace(/\/+$/, "");
	return new Octokit(getOctokitOptions(access.token, {
		baseUrl: apiUrl,
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		},
		request: { fetch: guarded(defaults.request?.fetch ?? fetch, apiUrl, access.timeout ?? TIMEOUT) }
	}));
}
/** Opens GitHub's API for one repository. */
async function openGitHub(access) {
	const octokit = await connect(access);
	const [owner = "", repo = ""] = access.repository.split("/");
	const where = {
		owner,
		repo
	};
	const pauses = access.pauses ?? PAUSES;
	const again = (request) => patiently(request, pauses);
	return {
		login: async () => {
			return (await again(() => octokit.graphql("query { viewer { login } }"))).viewer.login;
		},
		comments: async (issue_number) => {
			const found = [];
			for (let page = 1; found.length < MOST_COMMENTS; page++) {
				const { data } = await again(() => octokit.rest.issues.listComments({
					...where,
					issue_number,
					per_page: 100,
					page
				}));
				found.push(...data.map(commentOf));
				if (data.length < 100) break;
			}
			return found;
		},
		createComment: async (issue_number, body) => commentOf((await told(() => octokit.rest.issues.createComment({
			...where,
			issue_number,
			body
		}))).data),
		updateComment: async (comment_id, body) => commentOf((await again(() => octokit.rest.issues.updateComment({
			...where,
			comment_id,
			body
		}))).data),
		deleteComment: async (comment_id) => {
			await ifThere(() => again(() => octokit.rest.issues.deleteComment({
				...where,
				comment_id
			})));
		},
		issuesBy: async (creator) => {
			const found = [];
			for (let page = 1; page <= MOST_COMMENTS / 100; page++) {
				const { data } = await again(() => octokit.rest.issues.listForRepo({
					...where,
					creator,
					state: "all",
					per_page: 100,
					page
				}));
				found.push(...data.filter((one) => one.pull_request == null).map(issueOf));
				if (data.length < 100) break;
			}
			return found;
		},
		createIssue: async (title, body) => issueOf((await told(() => octokit.rest.issues.create({
			...where,
			title,
			body
		}))).data),
		updateIssue: async (issue_number, { title, body, isOpen, reason }) => {
			const change = {
				title,
				body,
				state: isOpen ? "open" : "closed",
				...reason === void 0 ? {} : { state_reason: reason }
			};
			return issueOf((await again(() => octokit.rest.issues.update({
				...where,
				issue_number,
				...change
			}))).data);
		},
		file: (path, ref) => ifThere(async () => {
			const { data } = await again(() => octokit.rest.repos.getCommit({
				...where,
				ref,
				per_page: 1
			}));
			return {
				text: textOf((await again(() => octokit.rest.repos.getContent({
					...where,
					path,
					ref: data.sha
				}))).data, path),
				commit: data.sha
			};
		}),
		pullRequestsFrom: async (branch, head) => {
			const { data } = await again(() => octokit.rest.pulls.list({
				...where,
				state: "open",
				head: branch,
				per_page: 100
			}));
			return data.filter((pull) => pull.head.sha === head).map((pull) => pull.number);
		},
		changedFiles: async (pull_number) => {
			const found = [];
			for (let page = 1; found.length < MOST_COMMENTS; page++) {
				const { data } = await again(() => octokit.rest.pulls.listFiles({
					...where,
					pull_number,
					per_page: 100,
					page
				}));
				for (const { filename, status, patch } of data) if (status !== "removed") found.push({
					path: filename,
					patch: patch ?? null
				});
				if (data.length < 100) break;
			}
			return found;
		},
		reviewComments: async (pull_number) => {
			const found = [];
			for (let page = 1; found.length < MOST_COMMENTS; page++) {
				const { data } = await again(() => octokit.rest.pulls.listReviewComments({
					...where,
					pull_number,
					per_page: 100,
					page
				}));
				found.push(...data.map(commentOf));
				if (data.length < 100) break;
			}
			return found;
		},
		createReview: async (pull_number, { commit, body, comments }) => {
			const placed = comments.map(({ path, line, startLine, body: text }) => ({
				path,
				line,
				side: "RIGHT",
				...startLine === null ? {} : {
					start_line: startLine,
					start_side: "RIGHT"
				},
				body: text
			}));
			await told(() => octokit.rest.pulls.createReview({
				...where,
				pull_number,
				commit_id: commit,
				body,
				event: "COMMENT",
				comments: placed
			}));
		},
		compare: async (base, head) => {
			const { data } = await again(() => octokit.rest.repos.compareCommitsWithBasehead({
				...where,
				basehead: `${base}...${head}`,
				per_page: 100
			}));
			const files = data.files ?? [];
			const paths = files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]);
			return {
				base: data.base_commit.sha,
				mergeBase: data.merge_base_commit.sha,
				paths: files.length >= MOST_FILES ? null : [...new Set(paths)]
			};
		},
		checkRuns: async (check_name, ref) => {
			const { data } = await again(() => octokit.rest.checks.listForRef({
				...where,
				ref,
				check_name,
				per_page: 100
			}));
			return data.check_runs.map(checkRunOf);
		},
		createCheckRun: async ({ name, commit, externalId, output, conclusion }) => {
			const run = {
				name,
				head_sha: commit,
				external_id: externalId,
				output: outputOf(output)
			};
			const state = conclusion === void 0 ? { status: "in_progress" } : { conclusion };
			return checkRunOf((await told(() => octokit.rest.checks.create({
				...where,
				...run,
				...state
			}))).data);
		},
		updateCheckRun: async (check_run_id, { output, conclusion }) => {
			const state = conclusion === void 0 ? { status: "in_progress" } : { conclusion };
			await told(() => octokit.rest.checks.update({
				...where,
				check_run_id,
				output: outputOf(output),
				...state
			}));
		},
		submitDependencies: async (snapshot) => {
			await again(() => octokit.rest.dependencyGraph.createRepositorySnapshot({
				...where,
				...snapshot
			}));
		},
		tree: async (tree_sha) => {
			const { data } = await again(() => octokit.rest.git.getTree({
				...where,
				tree_sha,
				recursive: "1"
			}));
			return {
				files: data.tree.flatMap(({ path, mode, type, sha, size }) => type === "tree" || path === void 0 ? [] : [{
					path,
					mode: mode ?? "",
					oid: sha ?? "",
					size: size ?? 0
				}]),
				isComplete: !data.truncated
			};
		},
		folder: async (tree_sha) => {
			const { data } = await again(() => octokit.rest.git.getTree({
				...where,
				tree_sha
			}));
			if (data.truncated) throw new GitHubError("A folder has more files than GitHub lists.", null, false);
			return data.tree.map(({ path, mode, sha, size }) => ({
				name: path,
				mode,
				oid: sha,
				size: size ?? 0
			}));
		},
		blob: async (file_sha) => {
			const { data } = await again(() => octokit.rest.git.getBlob({
				...where,
				file_sha
			}));
			return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
		}
	};
}
function outputOf({ title, summary, annotations }) {
	return {
		title,
		summary,
		annotations: [...annotations]
	};
}
function checkRunOf(data) {
	return {
		id: data.id,
		externalId: data.external_id ?? "",
		isCompleted: data.status === "completed",
		annotations: data.output.annotations_count,
		url: data.html_url ?? ""
	};
}
const silent = () => void 0;
/** `fetch` that gives up in time and takes the token to no other place, wherever a header says that the next page is. */
function guarded(send, apiUrl, timeout) {
	const { origin } = new URL(apiUrl);
	return async (input, init) => {
		const url = new URL(typeof input === "string" ? input : input instanceof URL ? input.href : input.url);
		if (url.origin !== origin) throw new GitHubError(`GitHub's API pointed to another host, ${url.host}.`, null, false);
		return send(input, {
			...init,
			signal: AbortSignal.timeout(timeout)
		});
	};
}
function commentOf(data) {
	return {
		id: data.id,
		body: data.body ?? "",
		url: data.html_url,
		author: {
			login: data.user?.login ?? "",
			isBot: data.user?.type === "Bot"
		}
	};
}
function issueOf(data) {
	return {
		number: data.number,
		title: data.title,
		body: data.body ?? "",
		isOpen: data.state === "open",
		url: data.html_url,
		author: {
			login: data.user?.login ?? "",
			isBot: data.user?.type === "Bot"
		}
	};
}
function textOf(data, path) {
	const file = data;
	if (file.type !== "file" || file.encoding !== "base64" || typeof file.content !== "string") throw new GitHubError(`${path} is not a file that can be read, or is larger than 1 MB.`, null, false);
	return Buffer.from(file.content, "base64").toString("utf8");
}
/** Null for what GitHub does not have. */
async function ifThere(request) {
	try {
		return await request();
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 404 || error.status === 410)) return null;
		throw error;
	}
}
/** Tries again what failed for a while only; a failure is told in our words. */
async function patiently(request, pauses = PAUSES) {
	for (const pause of pauses) try {
		return await told(request);
	} catch (error) {
		if (!(error instanceof GitHubError) || !error.isTemporary) throw error;
		await new Promise((done) => setTimeout(done, pause));
	}
	return told(request);
}
/** A request whose failure is told in our words. */
async function told(request) {
	try {
		return await request();
	} catch (error) {
		throw error instanceof GitHubError ? error : explained(error);
	}
}
function explained(error) {
	const { status, message = "", response } = error;
	const inner = error.cause;
	if (inner instanceof GitHubError) return inner;
	const headers = response?.headers ?? {};
	const said = typeof response?.data?.message === "string" ? response.data.message : message;
	if (response === void 0 || status === void 0) return new GitHubError(`GitHub did not answer: ${firstLine(message)}`, null, true);
	if (status === 429 || headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit/i.test(said)) return new GitHubError("GitHub's rate limit for this token is used up.", status, false, opensIn(headers));
	if (status === 401) return new GitHubError("GitHub does not accept the token.", status, false);
	if (status === 403 && /is locked/i.test(said)) return new GitHubError("The conversation is locked.", status, false);
	if (status === 403) return new GitHubError(`The token lacks a permission: \`${permissionOf(headers["x-accepted-github-permissions"])}\`.`, status, false);
	if (status === 404 || status === 410) return new GitHubError("GitHub does not have it, or the token may not see it.", status, false);
	if (status >= 500) return new GitHubError(`GitHub answered ${status}.`, status, true);
	return new GitHubError(`GitHub refused the request (${status}): ${firstLine(said)}`, status, false);
}
/**
* Milliseconds that a refusal asks to wait: `retry-after` in seconds, else until `x-ratelimit-reset`, else a minute
* (docs.github.com: best practices for using the REST API).
*/
function opensIn(headers) {
	const [after, reset] = [Number(headers["retry-after"]), Number(headers["x-ratelimit-reset"])];
	if (Number.isFinite(after)) return Math.max(0, after * 1e3);
	return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - Date.now()) + 1e3 : 6e4;
}
/** `issues=write; pull_requests=write` as a workflow writes it. Any one of them would do: the last is the narrowest here. */
function permissionOf(accepted) {
	const names = String(accepted ?? "pull_requests=write").split(/[;,]\s*/);
	return (names.find((name) => name.startsWith("pull_requests=")) ?? names[0]).replaceAll("_", "-").replace("=", ": ");
}
const firstLine = (text) => text.split("\n")[0].slice(0, 200);

// src/io/deliver.ts
/** Sends by every channel at once: a dead one never hides another, and none changes the verdict. In the order given. */
async function deliver(channels) {
	return (await Promise.allSettled(channels.map(async (channel) => channel.send()))).map((outcome, index) => {
		const { name: channel, writesToRepository = false } = channels[index];
		const told = {
			channel,
			writesToRepository
		};
		if (outcome.status === "fulfilled") return {
			...told,
			status: "sent",
			detail: outcome.value
		};
		return {
			...told,
			status: "failed",
			detail: reasonOf(outcome.reason)
		};
	});
}
/** A path that a report may not be written to. */
var PlaceError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "PlaceError";
	}
};
/** Writes a file below `root`, through no link that leaves it. Answers the path relative to the root. */
function writeInside(root, path, text) {
	const target = placeInside(root, path);
	writeFileSync(target, text);
	return relative(realpathSync(root), target).split(sep).join("/");
}
/** The place of a file below `root` that may be written, through no link that leaves it; its folder is made. */
function placeInside(root, path) {
	const base = realpathSync(root);
	const target = resolve(base, path);
	const inside = relative(base, target);
	if (inside === "" || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside)) throw new PlaceError(`${path} is not a file inside the workspace.`);
	if (inside === ".git" || inside.startsWith(`.git${sep}`)) throw new PlaceError(`${path} belongs to git.`);
	let folder = dirname(target);
	while (!existsSync(folder)) folder = dirname(folder);
	const real = realpathSync(folder);
	if (real !== base && !real.startsWith(base + sep)) throw new PlaceError(`${path} leads out of the workspace.`);
	mkdirSync(dirname(target), { recursive: true });
	if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new PlaceError(`${path} is a link.`);
	return target;
}
function reasonOf(error) {
	if (error instanceof GitHubError || error instanceof PlaceError) return error.message;
	return error instanceof Error ? error.message.split("\n")[0].slice(0, 300) : String(error).slice(0, 300);
}

// src/io/patch.ts
/** The lines of the new file, 1-based, that a unified diff of one file shows, with their texts. */
function linesOfPatch(patch) {
	const lines = /* @__PURE__ */ new Map();
	let hunk = -1;
	let next = 0;
	for (const line of patch.split("\n")) {
		const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
		if (header !== null) {
			hunk++;
			next = Number(header[1]);
		} else if (hunk >= 0 && (line.startsWith("+") || line.startsWith(" "))) lines.set(next++, {
			text: line.slice(1),
			hunk
		});
	}
	return lines;
}

// src/io/sticky-comment.ts
/** Characters in a comment (API message: "Body is too long (maximum is 65536 characters)"). */
const MOST_CHARACTERS = 65536;
/** Milliseconds in which a write of another run, begun before ours was seen, has landed. */
const SETTLE = 750;
const MOST_ROUNDS = 8;
/**
* One comment per key, with the newest run's text. GitHub has no conditional writes, so runs that write at once converge: each
* looks again after it wrote; the oldest comment stays, takes over the newest text, and later ones of ours are deleted. What
* others wrote is never touched, also where it carries our marker. Rejects with `GitHubError`.
*/
async function keepComment(github, comment, settle = 750) {
	const { issue } = comment;
	const identity = {
		...comment.identity,
		key: shortened(comment.identity.key)
	};
	const marker = writeMarker(identity);
	const limit = MOST_CHARACTERS - marker.length - 1;
	const bodyOf = (text) => `${marker}\n${text}`;
	let self = null;
	let created = null;
	let body = null;
	let did = "nothing";
	let failures = 0;
	for (let round = 0; round < 8; round++) {
		const marked = (await github.comments(issue)).filter((one) => readMarker(one.body)?.key === identity.key);
		if (marked.length > 0) self ??= await authorOf(github);
		const own = marked.filter((one) => self !== null && isBy(one, self)).sort((a, b) => a.id - b.id);
		const [oldest, ...later] = own;
		if (oldest === void 0) {
			const text = comment.text(limit, false);
			if (text === null) return {
				did: "nothing",
				url: null
			};
			body = bodyOf(text);
			try {
				created = await github.createComment(issue, body);
				self = created.author;
				did = "created";
			} catch (error) {
				if (!(error instanceof GitHubError) || !error.isTemporary || ++failures > 2) throw error;
			}
			await pause(settle);
			continue;
		}
		if (own.find((one) => compareRuns(readMarker(one.body), identity) > 0) !== void 0) {
			if (created !== null && created.id !== oldest.id) await github.deleteComment(created.id);
			return {
				did: "left-newer",
				url: oldest.url
			};
		}
		const isReplaced = created?.id !== oldest.id && !isOfRun(oldest, identity);
		body ??= bodyOf(comment.text(limit, isReplaced) ?? "");
		if (oldest.body !== body) {
			await updated(github, oldest.id, body);
			did = did === "created" ? did : "updated";
			await pause(settle);
			continue;
		}
		for (const duplicate of later) await github.deleteComment(duplicate.id);
		return {
			did,
			url: oldest.url
		};
	}
	throw new GitHubError("Other runs kept changing the comment.", null, true);
}
/** Another run may have deleted the comment meanwhile; the next look tells. */
async function updated(github, id, body) {
	try {
		await github.updateComment(id, body);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.status !== 404) throw error;
	}
}
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** The marker stands first, so that no cut can lose it. */
function writeMarker({ key, head, run, attempt }) {
	return `<!-- model-review key="${encodedKey(key)}" head="${/^[0-9a-f]{40}$/.test(head) ? head : ""}" run="${run}.${attempt}" -->`;
}
const LONGEST_KEY = 60;
/** A key that fits into a marker, and that is another one for every other key. */
function shortened(key) {
	const whole = key.replace(/\p{Cs}/gu, "�");
	if (whole.length <= LONGEST_KEY) return whole;
	const digest = createHash("sha256").update(whole).digest("hex").slice(0, 12);
	return `${whole.slice(0, 47).replace(/\p{Cs}/gu, "�")}~${digest}`;
}
/** Nothing of a key may end an HTML comment. */
function encodedKey(key) {
	return encodeURIComponent(shortened(key)).replace(/[-'()*!~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
const MARKER = /^<!-- model-review key="([\w%.]{1,600})" head="([0-9a-f]{40})?" run="(\d{1,15})\.(\d{1,6})" -->(?:\r?\n|$)/;
/** Whose comment it is, by its first line; null where it is none of ours. */
function readMarker(body) {
	const match = MARKER.exec(body.slice(0, 1e3));
	if (match === null) return null;
	const [, key, head, run, attempt] = match;
	try {
		return {
			key: decodeURIComponent(key),
			head: head ?? "",
			run: Number(run),
			attempt: Number(attempt)
		};
	} catch {
		return null;
	}
}
/** Negative where the first run began before the second; attempts count within a run. */
function compareRuns(a, b) {
	return a.run - b.run || a.attempt - b.attempt;
}
function isOfRun(comment, identity) {
	const marker = readMarker(comment.body);
	return marker !== null && compareRuns(marker, identity) === 0;
}
/** Who we are. Where the token may not ask, the name that a workflow's own token has. */
async function authorOf(github) {
	try {
		const login = await github.login();
		return {
			login,
			isBot: login.endsWith("[bot]")
		};
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return {
			login: "github-actions[bot]",
			isBot: true
		};
	}
}
/** Whether somebody wrote it. GitHub names the same app with and without `[bot]`. */
function isBy({ author }, self) {
	const name = (login) => login.replace(/\[bot\]$/, "");
	return name(author.login) === name(self.login) && (author.isBot || !self.isBot);
}

// src/io/suggestions.ts
/** Suggestions in one review; people stop reading long before. */
const MOST = 25;
/**
* Offers changes at their lines, in one review, each only once: what an earlier run offered and nobody took is not repeated.
* GitHub takes comments only on lines of the diff, whose texts have to be those of the reviewed tree: the base may have moved
* them. Rejects with `GitHubError`.
*/
async function postSuggestions(github, { pull, head, suggestions }) {
	const outcome = {
		posted: 0,
		known: 0,
		outside: 0,
		more: 0
	};
	if (suggestions.length === 0) return outcome;
	const patches = new Map((await github.changedFiles(pull)).map(({ path, patch }) => [path, linesOfPatch(patch ?? "")]));
	const placed = suggestions.filter((one) => isShown(one, patches.get(one.path)));
	outcome.outside = suggestions.length - placed.length;
	if (placed.length === 0) return outcome;
	const marked = (await github.reviewComments(pull)).filter(({ body }) => markerIn(body) !== null);
	const self = marked.length === 0 ? null : await authorOf(github);
	const known = new Set(marked.filter((one) => self !== null && isBy(one, self)).map(({ body }) => markerIn(body)));
	const seen = /* @__PURE__ */ new Map();
	const fresh = placed.flatMap((one) => {
		const key = keyOf(one, seen);
		if (known.has(key)) return [];
		const { path, startLine, endLine } = one;
		const body = `<!-- model-review suggestion="${key}" -->\n${one.body}`;
		return [{
			path,
			line: endLine,
			startLine: startLine === endLine ? null : startLine,
			body
		}];
	});
	outcome.known = placed.length - fresh.length;
	const comments = fresh.slice(0, MOST);
	outcome.more = fresh.length - comments.length;
	if (comments.length > 0) await github.createReview(pull, {
		commit: head,
		body: introduction(outcome.more),
		comments
	});
	outcome.posted = comments.length;
	return outcome;
}
function isShown({ startLine, endLine, lines }, shown) {
	const first = shown?.get(startLine);
	if (shown === void 0 || first === void 0) return false;
	for (let line = startLine; line <= endLine; line++) {
		const found = shown.get(line);
		if (found?.hunk !== first.hunk || found.text !== lines[line - startLine]) return false;
	}
	return true;
}
/** The same change of the same lines of a file is the same suggestion wherever they move; the second such lines are not the first. */
function keyOf({ path, lines, body }, seen) {
	const key = JSON.stringify([
		path,
		lines,
		/```+suggestion\n[^]*$/.exec(body)?.[0] ?? body
	]);
	const number = (seen.get(key) ?? 0) + 1;
	seen.set(key, number);
	return createHash("sha256").update(`${key}${number}`).digest("hex").slice(0, 20);
}
function markerIn(body) {
	return /^<!-- model-review suggestion="([0-9a-f]{20})" -->(?:\r?\n|$)/.exec(body.slice(0, 200))?.[1] ?? null;
}
function introduction(more) {
	return `Changes that settle findings of the model review. Each was made to the file and read again: the reference is then exactly what is meant, and every other one stays as it was.${more === 0 ? "" : ` ${more} more would be too many here: \`model-review fix\` makes them all.`}`;
}

// src/io/check-run.ts
/** What one request takes (docs.github.com: create a check run). */
const BATCH$1 = 50;
/**
* One check run for the content, with all of its annotations. Annotations are only ever added to a run, so a run with the same
* content is left as it is, one that was cut off is completed, and other content gets a run of its own: GitHub shows the latest
* of a name. Rejects with `GitHubError`.
*/
async function keepCheckRun(github, content) {
	const { name, commit, conclusion, title, summary, annotations } = content;
	const externalId = `model-review:${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 40)}`;
	const find = async () => (await github.checkRuns(name, commit)).find((one) => one.externalId === externalId) ?? null;
	const from = (sent) => ({
		title,
		summary,
		annotations: annotations.slice(sent, sent + BATCH$1)
	});
	const stateAt = (sent) => sent >= annotations.length ? { conclusion } : {};
	const before = await find();
	if (before?.isCompleted === true) return {
		url: before.url,
		isNew: false
	};
	let run = before;
	if (run === null) try {
		run = await github.createCheckRun({
			name,
			commit,
			externalId,
			output: from(0),
			...stateAt(BATCH$1)
		});
	} catch (error) {
		run = error instanceof GitHubError && error.isTemporary ? await find() : null;
		if (run === null) throw error;
	}
	let { annotations: sent, isCompleted } = run;
	while (!isCompleted) {
		await github.updateCheckRun(run.id, {
			output: from(sent),
			...stateAt(sent + BATCH$1)
		});
		sent += BATCH$1;
		isCompleted = sent >= annotations.length;
	}
	return {
		url: run.url,
		isNew: true
	};
}

// src/io/sticky-issue.ts
/**
* One issue per key, with what the newest run found. The oldest of ours stays for ever: it is rewritten, closed with a comment
* when nothing is wrong, and opened again when something is. Runs that open one at once converge, as those that comment do; the
* later issue is closed, for GitHub deletes none. What others wrote is never touched. Rejects with `GitHubError`.
*/
async function keepIssue(github, issue, settle = 750) {
	const { identity, wrong } = issue;
	const self = await authorOf(github);
	let did = "nothing";
	let body = null;
	let failures = 0;
	for (let round = 0; round < 8; round++) {
		const own = await ownIssues(github, identity.key, self);
		const [oldest, ...later] = own;
		if (oldest === void 0) {
			if (wrong === null) return {
				did: "nothing",
				url: null
			};
			body ??= bodyOf(identity, wrong);
			try {
				await github.createIssue(wrong.title, body);
				did = "created";
			} catch (error) {
				if (!(error instanceof GitHubError) || !error.isTemporary || ++failures > 2) throw error;
			}
			await pause(settle);
			continue;
		}
		const { url } = oldest;
		for (const duplicate of later.filter(({ isOpen }) => isOpen)) await closeDuplicate(github, duplicate, oldest);
		if (own.some((one) => compareRuns(readMarker(one.body), identity) > 0)) return {
			did: "left-newer",
			url
		};
		const wanted = wantedOf(issue, oldest, body ??= bodyOf(identity, wrong ?? asResolved(issue)));
		if (typeof wanted === "string") return {
			did: did === "nothing" ? wanted : did,
			url
		};
		if (oldest.body !== wanted.body || oldest.title !== wanted.title || oldest.isOpen !== wanted.isOpen) {
			if (oldest.isOpen !== wanted.isOpen) did = wanted.isOpen ? "reopened" : "closed";
			else if (did === "nothing") did = "updated";
			await github.updateIssue(oldest.number, wanted);
			await pause(settle);
			continue;
		}
		if (did === "closed") await github.createComment(oldest.number, issue.closing);
		if (did === "reopened") await github.createComment(oldest.number, issue.reopening);
		return {
			did,
			url
		};
	}
	throw new GitHubError("Other runs kept changing the issue.", null, true);
}
/** What the issue is to become, or why it stays as it is. */
function wantedOf({ identity, wrong, unseen }, present, body) {
	const told = factsIn(present.body);
	if (wrong !== null) return !present.isOpen && told.fingerprint === wrong.fingerprint && !isOfRun(present, identity) ? "left-closed" : {
		title: wrong.title,
		body,
		isOpen: true
	};
	if (!present.isOpen && told.fingerprint === "" && !isOfRun(present, identity)) return "nothing";
	if (unseen.some((repo) => told.about.includes(repo))) return present.isOpen ? "left-open" : "nothing";
	return {
		title: present.title,
		body,
		isOpen: false,
		reason: "completed"
	};
}
function asResolved({ resolved }) {
	return {
		title: "",
		fingerprint: "",
		about: [],
		text: () => resolved
	};
}
async function ownIssues(github, key, self) {
	return (await github.issuesBy(self.login)).filter((one) => readMarker(one.body)?.key === key && isBy(one, self)).sort((a, b) => a.number - b.number);
}
async function closeDuplicate(github, { number, title, body }, oldest) {
	const text = `${body.split("\n", 1)[0]}\nOpened by two runs at once: see #${oldest.number}.`;
	await github.updateIssue(number, {
		title,
		body: text,
		isOpen: false,
		reason: "not_planned"
	});
}
/** Repositories named in the hidden line; more than these are always looked at. */
const MOST_ABOUT = 200;
function bodyOf(identity, { fingerprint, about, text }) {
	const names = [...about].sort().slice(0, MOST_ABOUT).filter((name) => /^[a-z]+:[\w./-]{1,200}$/.test(name) && !name.includes("--"));
	const head = `${writeMarker(identity)}\n<!-- findings="${fingerprint}" about="${names.join(" ")}" -->\n`;
	return head + text(MOST_CHARACTERS - head.length);
}
/** What an issue of ours was last about. */
function factsIn(body) {
	const line = body.split("\n", 2)[1] ?? "";
	const match = /^<!-- findings="([0-9a-f]{0,64})" about="([^"]{0,50000})" -->$/.exec(line.trimEnd());
	return {
		fingerprint: match?.[1] ?? "",
		about: match?.[2] === void 0 ? [] : match[2].split(" ")
	};
}

// src/io/file-limits.ts
const FILE_LIMITS = {
	file: 5242880,
	notebook: 31457280,
	files: 2e5
};
/** Names of files that hold no text: not even opened. */
const BINARY = /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|heic|mp[34]|m4[av]|wav|flac|ogg|opus|webm|mov|avi|mkv|pdf|docx?|xlsx?|pptx?|odt|epub|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|whl|egg|deb|rpm|dmg|iso|exe|dll|so|dylib|a|o|obj|lib|class|pyc|pyd|wasm|node|woff2?|ttf|otf|eot|bin|dat|pt|pth|ckpt|safetensors|gguf|ggml|onnx|pb|tflite|h5|hdf5|npy|npz|pkl|pickle|joblib|parquet|arrow|feather|avro|orc|sqlite3?|db|mdb|index|idx|model|spm|msgpack|fbx|glb|gltf|stl|blend|unitypackage|keystore|p12|pfx|der|swf|apk|ipa|aab)$/i;
/** Why a regular file is left unread, or null. */
function reasonToSkip(path, size, limits) {
	if (BINARY.test(path)) return "binary";
	return size > (path.endsWith(".ipynb") ? limits.notebook : limits.file) ? "too-large" : null;
}
/** Entries of the skipped that say what the bound on files left out, beyond which they are only counted. */
const MOST_NAMED = 20;
/** Sorts a listing by path and cuts it to its bound. */
function settle(files, skipped, limits) {
	files.sort(byPath$1);
	const rest = files.splice(limits.files);
	skipped.push(...leftOut(rest.map(({ path }) => path)));
	return {
		files,
		skipped: skipped.sort(byPath$1)
	};
}
/** What a bound on files left out, the first of them by name. */
function leftOut(paths) {
	const named = paths.slice(0, MOST_NAMED);
	const more = paths.length - named.length;
	return [...named, ...more === 0 ? [] : [`… and ${more} more`]].map((path) => ({
		path,
		reason: "too-many-files"
	}));
}
/** By code unit, so that the order does not depend on the machine. */
function byPath$1(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/io/remote-tree.ts
/** A job's token has 1,000 requests an hour (docs.github.com: rate limits for the REST API). */
const REMOTE_LIMITS = {
	...FILE_LIMITS,
	changed: 300,
	bytes: 67108864,
	folders: 200
};
const FOLDER = "040000";
const LINK$1 = "120000";
const SUBMODULE$1 = "160000";
const LANES = 8;
/**
* Lists two commits and reads what differs, at most as much as the limits say; the rest is in the head's listing as skipped.
* Rejects with `GitHubError` where anything could not be asked: half a comparison would be told as a whole one.
*/
async function openRemoteComparison(github, commits, limits = REMOTE_LIMITS) {
	const trees = await Promise.all([github.tree(commits.head), github.tree(commits.base)]);
	const isComplete = trees.every((tree) => tree.isComplete);
	const [now, before] = isComplete ? trees.map(({ files }) => byPath(files)) : await largeTrees(github, commits, byPath(trees[0].files), limits);
	const changed = differing(now, before, isComplete ? null : commits.paths ?? []);
	const { taken, left } = withinLimits([...changed].sort(), now, before, limits);
	const besides = commits.besides([...now.keys()]).filter((path) => !left.has(path));
	const contents = /* @__PURE__ */ new Map();
	const wanted = [...[...taken, ...besides].map((path) => now.get(path)), ...taken.map((path) => before.get(path))];
	await inLanes([...new Map(wanted.filter((file) => file !== void 0 && isReadable(file, limits)).map((file) => [file.oid, file.size]))], async ([oid, size]) => {
		contents.set(oid, size === 0 ? /* @__PURE__ */ new Uint8Array() : await github.blob(oid));
	});
	const changedBefore = new Map([...before].filter(([path]) => changed.has(path) && !left.has(path)));
	return {
		head: workspaceOf(now, left, isComplete, contents, limits),
		base: workspaceOf(changedBefore, /* @__PURE__ */ new Set(), true, contents, limits),
		changed,
		async readAt(side, path, most) {
			const file = (side === "head" ? now : before).get(path);
			if (file === void 0 || file.mode === LINK$1 || file.mode === SUBMODULE$1 || file.size > most) return null;
			return contents.get(file.oid) ?? await github.blob(file.oid);
		}
	};
}
function byPath(files) {
	return new Map(files.map((file) => [file.path, file]));
}
function differing(now, before, among) {
	const paths = among ?? [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])];
	return new Set(paths.filter((path) => {
		const [one, other] = [now.get(path), before.get(path)];
		return ![one, other].some((file) => file?.mode === SUBMODULE$1) && (one?.oid !== other?.oid || one?.mode !== other?.mode);
	}));
}
function isReadable({ path, mode, size }, limits) {
	return mode !== LINK$1 && mode !== SUBMODULE$1 && reasonToSkip(path, size, limits) === null;
}
/** What is read of the paths that differ, in their order; a path is read at both sides or at none. */
function withinLimits(paths, now, before, limits) {
	const taken = [];
	const left = /* @__PURE__ */ new Set();
	let bytes = 0;
	for (const path of paths) {
		const sides = [now.get(path), before.get(path)].filter((file) => file !== void 0 && isReadable(file, limits));
		if (sides.length === 0) continue;
		const size = sides.reduce((sum, file) => sum + file.size, 0);
		if (taken.length >= limits.changed || bytes + size > limits.bytes) left.add(path);
		else {
			taken.push(path);
			bytes += size;
		}
	}
	return {
		taken,
		left
	};
}
function workspaceOf(entries, left, isComplete, contents, limits) {
	const files = [];
	const skipped = leftOut([...left].sort());
	if (!isComplete) skipped.push({
		path: "… and files that GitHub does not list",
		reason: "too-many-files"
	});
	for (const { path, mode, size } of entries.values()) {
		if (left.has(path)) continue;
		const reason = mode === LINK$1 ? "symlink" : mode === SUBMODULE$1 ? "submodule" : reasonToSkip(path, size, limits);
		if (reason === null) files.push({
			path,
			size
		});
		else skipped.push({
			path,
			reason
		});
	}
	const listing = settle(files, skipped, limits);
	const listed = new Set(listing.files.map(({ path }) => path));
	return {
		list: () => listing,
		read: (path) => listed.has(path) ? contents.get(entries.get(path).oid) ?? null : null
	};
}
/** GitHub lists the first 100,000 files of a tree; what differs may be any of them, and is looked up folder by folder. */
async function largeTrees(github, { head, base, paths }, listed, limits) {
	if (paths === null) throw new GitHubError("The repository has more files than GitHub lists, and this change differs in more than GitHub tells.", null, false);
	const wanted = new Set(paths);
	const [now, before] = [await findFiles(github, head, wanted, limits), await findFiles(github, base, wanted, limits)];
	const others = [...listed].filter(([path]) => !wanted.has(path));
	return [new Map([...others, ...now]), before];
}
/** The files of the root, and those that are wanted further down. */
async function findFiles(github, commit, wanted, limits) {
	const found = /* @__PURE__ */ new Map();
	const folders = new Set([...wanted].flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))));
	const open = [{
		oid: commit,
		prefix: ""
	}];
	for (let at = 0; at < open.length; at++) {
		if (at >= limits.folders) throw new GitHubError("The repository has more files than GitHub lists, and this change lies in too many folders.", null, false);
		const { oid, prefix } = open[at];
		for (const entry of await github.folder(oid)) {
			const path = prefix + entry.name;
			if (entry.mode === FOLDER) {
				if (folders.has(path)) open.push({
					oid: entry.oid,
					prefix: `${path}/`
				});
			} else if (prefix === "" || wanted.has(path)) found.set(path, {
				path,
				mode: entry.mode,
				oid: entry.oid,
				size: entry.size
			});
		}
	}
	return found;
}
/** Several at a time; the first failure ends all. */
async function inLanes(items, work) {
	let next = 0;
	const lane = async () => {
		while (next < items.length) try {
			await work(items[next++]);
		} catch (error) {
			next = items.length;
			throw error;
		}
	};
	await Promise.all(Array.from({ length: Math.min(LANES, items.length) }, lane));
}

// src/io/audit-log.ts
/** Bytes of one line that are looked at; a run of a very large repository writes about one. */
const LONGEST_LINE = 67108864;
const LARGEST_LOG = 536870912;
/** Milliseconds that another run may take to write its line. */
const PATIENCE = 1e4;
/**
* Puts one line at the end of a log and changes nothing before it. `lineAfter` is given the last line, null for a new log; runs
* that write at the same time wait for each other. Answers the line and its number. Throws `UsageError`.
*/
function appendLine(path, lineAfter) {
	mkdirSync(dirname(path), { recursive: true });
	return alone(path, () => {
		const file = openLog(path);
		try {
			const { size } = fstatSync(file);
			if (size > LARGEST_LOG) throw new UsageError(`${path} is too large: begin a new audit log`);
			const content = Buffer.allocUnsafe(size);
			readSync(file, content, 0, size, 0);
			const lines = linesOf(content.toString("utf8"));
			const line = lineAfter(lines.at(-1) ?? null);
			const isTorn = size > 0 && content[size - 1] !== 10;
			writeSync(file, `${isTorn ? "\n" : ""}${line}\n`);
			return {
				line,
				number: lines.length + 1
			};
		} finally {
			closeSync(file);
		}
	});
}
/** The lines of a log. Throws `UsageError`. */
function readLines(path) {
	const file = openLog(path, constants.O_RDONLY);
	try {
		const { size } = fstatSync(file);
		if (size > LARGEST_LOG) throw new UsageError(`${path} is too large to be read`);
		const content = Buffer.allocUnsafe(size);
		readSync(file, content, 0, size, 0);
		return linesOf(content.toString("utf8"));
	} finally {
		closeSync(file);
	}
}
function linesOf(text) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	if (lines.some((line) => line.length > LONGEST_LINE)) throw new UsageError("a line is too long for an audit log");
	return lines;
}
function openLog(path, flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT) {
	try {
		const file = openSync(path, flags | (constants.O_NOFOLLOW ?? 0), 420);
		if (fstatSync(file).isFile()) return file;
		closeSync(file);
	} catch {}
	throw new UsageError(`${path} is not a file that can be opened`);
}
/** Holds a folder beside the file for as long as it takes: making one either succeeds or tells that somebody else has it. */
function alone(path, action) {
	const lock = `${path}.lock`;
	for (const began = Date.now();;) try {
		mkdirSync(lock);
		break;
	} catch (error) {
		if (error.code !== "EEXIST") throw new UsageError(`${path} cannot be written`);
		if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 3 * PATIENCE) rmdirSync(lock);
		else if (Date.now() - began > PATIENCE) throw new UsageError(`${path} is being written by another run; if there is none, delete ${lock}`);
		else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
	}
	try {
		return action();
	} finally {
		rmdirSync(lock);
	}
}

// src/io/revision.ts
/** Bytes of blobs that one process brings; a diff of any usual size is one process. */
const BATCH = 67108864;
/**
* The files of a commit, without touching the working tree. `only` names those that will be asked for: they are then brought by
* one `git cat-file --batch` for each 64 MiB. Throws a `GitError` where the commit is not here.
*/
function openRevision(git, commit, only, limits = FILE_LIMITS) {
	if (!isObjectId(commit)) throw new GitError("unknown-revision", "Not a commit id");
	const files = [];
	const skipped = [];
	const blobs = /* @__PURE__ */ new Map();
	for (const record of fields(git.run([
		"ls-tree",
		"-r",
		"-z",
		"--long",
		commit
	]))) {
		const match = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]+)$/.exec(record);
		if (match === null) continue;
		const [, mode, type, id, length, path] = match;
		const size = length === "-" ? 0 : Number(length);
		if (type === "commit") skipped.push({
			path,
			reason: "submodule"
		});
		else if (mode === "120000") skipped.push({
			path,
			reason: "symlink"
		});
		else {
			const reason = reasonToSkip(path, size, limits);
			if (reason === null) {
				files.push({
					path,
					size
				});
				blobs.set(path, {
					id,
					size
				});
			} else skipped.push({
				path,
				reason
			});
		}
	}
	const listing = settle(files, skipped, limits);
	const order = listing.files.map((file) => file.path).filter((path) => only === void 0 || only.has(path));
	const at = new Map(order.map((path, index) => [path, index]));
	let held = /* @__PURE__ */ new Map();
	return {
		list: () => listing,
		read(path) {
			const known = held.get(path);
			if (known !== void 0) return known;
			const blob = blobs.get(path);
			if (blob === void 0) return null;
			const batch = [path];
			let bytes = blob.size;
			for (let next = (at.get(path) ?? order.length) + 1; next < order.length && bytes < BATCH; next++) {
				batch.push(order[next]);
				bytes += blobs.get(order[next]).size;
			}
			held = readBlobs(git, batch, blobs);
			return held.get(path) ?? null;
		}
	};
}
function readBlobs(git, paths, blobs) {
	const output = git.run(["cat-file", "--batch"], { input: paths.map((path) => `${blobs.get(path).id}\n`).join("") });
	const read = /* @__PURE__ */ new Map();
	let at = 0;
	for (const path of paths) {
		const lineEnd = output.indexOf(10, at);
		if (lineEnd === -1) break;
		const size = / blob (\d+)$/.exec(output.toString("latin1", at, lineEnd))?.[1];
		at = lineEnd + 1;
		if (size === void 0) continue;
		read.set(path, output.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
	return read;
}

// src/io/folder.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const MOST_DEPTH = 100;
/** Bytes of a .gitignore that are honoured. */
const LARGEST_RULES = 1048576;
/** Folders that hold what was installed or made, even where no .gitignore says so. */
const MADE = /* @__PURE__ */ new Set([
	".git",
	".hg",
	".svn",
	"node_modules",
	"__pycache__",
	".tox",
	".mypy_cache",
	".pytest_cache",
	".ruff_cache"
]);
/**
* Files and links of a folder that is in no git repository, as git would list them: the nearest .gitignore has the last word.
* Stops after `most` paths. Links are given, never followed.
*/
function walkFolder(root, most) {
	const found = [];
	function walk(folder, outer, depth) {
		const entries = entriesOf$1(join(root, folder));
		const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile()) ? rulesOf(root, folder) : null;
		const rules = own === null ? outer : [...outer, own];
		for (const entry of entries) {
			if (found.length >= most) return;
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) {
				if (MADE.has(entry.name) || depth >= MOST_DEPTH || isIgnored(`${path}/`, rules) || isEnvironment(join(root, path))) continue;
				walk(path, rules, depth + 1);
			} else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, rules)) found.push({
				path,
				isLink: entry.isSymbolicLink()
			});
		}
	}
	walk("", [], 0);
	return found;
}
function entriesOf$1(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function rulesOf(root, folder) {
	try {
		const text = readFileSync(join(root, folder, ".gitignore"), "utf8");
		return text.length > LARGEST_RULES ? null : {
			folder,
			rule: (0, import_ignore.default)().add(text)
		};
	} catch {
		return null;
	}
}
function isIgnored(path, rules) {
	for (const { folder, rule } of rules.toReversed()) {
		const verdict = rule.test(folder === "" ? path : path.slice(folder.length + 1));
		if (verdict.ignored || verdict.unignored) return verdict.ignored;
	}
	return false;
}
/** A Python virtual environment says so itself. */
function isEnvironment(folder) {
	return entriesOf$1(folder).some((entry) => entry.name === "pyvenv.cfg");
}

// src/io/workspace.ts
const LINK = "120000";
const SUBMODULE = "160000";
/**
* The files of a folder as they are on disk: what git tracks and what it would track, so that a file that was just written counts;
* without git a walk that honours .gitignore. No symbolic link is followed, neither a file's nor a folder's, so nothing outside of
* the folder is ever read. Throws only where the folder itself cannot be read.
*/
function openWorkspace(root, limits = FILE_LIMITS) {
	lstatSync(root);
	let listing = null;
	let files = null;
	const list = () => {
		if (listing === null) {
			listing = inspect(root, listByGit(root) ?? listByWalk(root, limits), limits);
			files = openFiles(root, listing.files, limits);
		}
		return listing;
	};
	return {
		list,
		read(path) {
			list();
			return files.read(path);
		}
	};
}
/** The files of a folder that were listed before: what another thread needs to read its part. */
function openFiles(root, files, limits = FILE_LIMITS) {
	const listed = new Set(files.map(({ path }) => path));
	const buffer = { bytes: Buffer.allocUnsafe(262144) };
	return { read: (path) => listed.has(path) ? read(join(root, path), path.endsWith(".ipynb") ? limits.notebook : limits.file, buffer) : null };
}
/** Null where git has no say: no repository, no git, or one that it refuses; the walk reads the same files, if slower. */
function listByGit(root) {
	try {
		return new Git(root).listTree().map(({ mode, path }) => {
			if (mode === SUBMODULE || path.endsWith("/")) return {
				path: path.replace(/\/$/, ""),
				kind: "submodule"
			};
			return {
				path,
				kind: mode === LINK ? "symlink" : "file"
			};
		});
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
function listByWalk(root, limits) {
	return walkFolder(root, limits.files * 2).map(({ path, isLink }) => ({
		path,
		kind: isLink ? "symlink" : "file"
	}));
}
function inspect(root, listed, limits) {
	const files = [];
	const skipped = [];
	const folders = /* @__PURE__ */ new Map();
	for (const { path, kind } of listed) {
		if (kind !== "file") {
			skipped.push({
				path,
				reason: kind
			});
			continue;
		}
		if (!isPlainFolder(root, path.slice(0, Math.max(0, path.lastIndexOf("/"))), folders)) {
			skipped.push({
				path,
				reason: "symlink"
			});
			continue;
		}
		const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
		if (stats === void 0) continue;
		if (stats.isSymbolicLink()) skipped.push({
			path,
			reason: "symlink"
		});
		else if (stats.isDirectory()) skipped.push({
			path,
			reason: "submodule"
		});
		else if (!stats.isFile()) skipped.push({
			path,
			reason: "unreadable"
		});
		else {
			const reason = reasonToSkip(path, stats.size, limits);
			if (reason === null) files.push({
				path,
				size: stats.size
			});
			else skipped.push({
				path,
				reason
			});
		}
	}
	return settle(files, skipped, limits);
}
/** Whether a folder and all above it are folders of their own, not links out of the tree. Asked once for each. */
function isPlainFolder(root, folder, known) {
	if (folder === "") return true;
	let isPlain = known.get(folder);
	if (isPlain === void 0) {
		isPlain = lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() !== true && isPlainFolder(root, folder.slice(0, Math.max(0, folder.lastIndexOf("/"))), known);
		known.set(folder, isPlain);
	}
	return isPlain;
}
/** One buffer for all files: measured faster than a new one for each, and than reading several at once. */
function read(path, most, buffer) {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	} catch {
		return null;
	}
	try {
		const stats = fstatSync(file);
		if (!stats.isFile() || stats.size > most) return null;
		if (stats.size > buffer.bytes.length) buffer.bytes = Buffer.allocUnsafe(Math.min(most, stats.size * 2));
		let length = 0;
		while (length < stats.size) {
			const count = readSync(file, buffer.bytes, length, stats.size - length, null);
			if (count === 0) break;
			length += count;
		}
		return buffer.bytes.subarray(0, length);
	} catch {
		return null;
	} finally {
		closeSync(file);
	}
}

// src/io/rewrite.ts
/**
* Puts a new text in the place of a file's old one, keeping its mode and owner. Answers null, or why it did not: nothing is
* written outside of `root`, through a link, to a file that nobody may write, or to one that is not `before` any more.
*/
function rewriteInside(root, path, before, after) {
	const base = realpathSync(root);
	const target = resolve(base, path);
	const inside = relative(base, target);
	if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return "it is outside of the folder";
	let file;
	try {
		if (realpathSync(dirname(target)) !== dirname(target)) return "a link leads to it";
		file = openSync(target, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		return refusalOf(error);
	}
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) return "it is no regular file";
		if ((stats.mode & 146) === 0) return "it is read-only";
		if (!readFileSync(file).equals(Buffer.from(before))) return "it has changed since it was read";
		const bytes = Buffer.from(after);
		for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, at);
		ftruncateSync(file, bytes.length);
		return null;
	} catch (error) {
		return refusalOf(error);
	} finally {
		closeSync(file);
	}
}
function refusalOf(error) {
	const { code } = error;
	switch (code) {
		case "ELOOP": return "it is a link";
		case "EACCES":
		case "EPERM":
		case "EROFS": return "it is read-only";
		case "ENOENT":
		case "ENOTDIR": return "it is gone";
		default: return `it cannot be written (${code ?? "unknown"})`;
	}
}

// src/io/fleet-state.ts
/** The file by which a folder is known as one of a fleet. */
const FLEET_FILE = "fleet.json";
const LARGEST_ENTRY = 1048576;
/**
* A folder in which the review of many repositories can stop at any moment and go on later:
* `fleet.json` with the moment it began and what was asked for, `reports/` and `snapshots/` with a file for each repository,
* `outcomes/` with what became of it, `hub/` with the Hub's answers. A repository counts as done once its outcome is there, which
* is written last. Throws `UsageError` where the folder belongs to another question, or to a process that is at work.
*/
function openFleetState(folder, question, now) {
	mkdirSync(folder, { recursive: true });
	const release = takeLock(folder);
	try {
		const began = beginning(join(folder, FLEET_FILE), question, now);
		const checkoutFolder = join(folder, "checkout");
		rmSync(checkoutFolder, {
			recursive: true,
			force: true
		});
		const outcomeFile = (repository) => join(folder, "outcomes", `${fileNameOf(repository)}.json`);
		return {
			began,
			hubFolder: join(folder, "hub"),
			checkoutFolder,
			reportsFolder: join(folder, "reports"),
			outcomeOf(repository) {
				const outcome = readOutcome(outcomeFile(repository));
				return outcome?.repository === repository ? outcome : null;
			},
			keep(outcome, report, snapshot) {
				const name = `${fileNameOf(outcome.repository)}.json`;
				for (const [kind, text] of [["reports", report], ["snapshots", snapshot]]) if (text === null) rmSync(join(folder, kind, name), { force: true });
				else writeWhole(join(folder, kind, name), text);
				writeWhole(outcomeFile(outcome.repository), `${JSON.stringify(outcome)}\n`);
			},
			close() {
				rmSync(checkoutFolder, {
					recursive: true,
					force: true
				});
				release();
			}
		};
	} catch (error) {
		release();
		throw error;
	}
}
/** A file name for any repository: readable, and another for every name. */
function fileNameOf(repository) {
	const digest = createHash("sha256").update(repository).digest("hex").slice(0, 12);
	return `${repository.replace(/[^A-Za-z0-9._-]+/g, "__").slice(0, 100)}.${digest}`;
}
/** Reads when the fleet began, or begins it. */
function beginning(file, question, now) {
	const text = readSmall(file);
	const asked = JSON.stringify(question);
	if (text === null) {
		writeWhole(file, `${JSON.stringify({
			version: 1,
			began: now.toISOString(),
			question
		}, null, 2)}\n`);
		return now;
	}
	const known = parsed(text);
	const began = new Date(String(known["began"]));
	if (known["version"] !== 1 || Number.isNaN(began.getTime())) throw new UsageError(`${file} is not the beginning of a fleet review; take another folder`);
	if (JSON.stringify(known["question"]) !== asked) {
		const differ = Object.keys(question).filter((name) => JSON.stringify(known["question"]?.[name]) !== JSON.stringify(question[name]));
		throw new UsageError(`the review in ${dirname(file)} was begun with other words (${differ.join(", ") || "other options"}), and its results would not fit; take another folder`);
	}
	return began;
}
/** An outcome that anybody may have written; null where the file is none. */
function readOutcome(file) {
	const text = readSmall(file);
	if (text === null) return null;
	const { status, verdict, problem, repository } = parsed(text);
	if (typeof repository !== "string" || repository.length > 1e3) return null;
	if (status !== "reviewed" && status !== "partial" && status !== "broken") return null;
	return {
		repository,
		status,
		verdict: typeof verdict === "string" ? verdict : null,
		problem: typeof problem === "string" ? problem : null
	};
}
function readSmall(file) {
	try {
		return statSync(file).size > LARGEST_ENTRY ? null : readFileSync(file, "utf8");
	} catch {
		return null;
	}
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
/** Whoever reads sees the old file or the new one, never half of one. */
function writeWhole(file, text) {
	mkdirSync(dirname(file), { recursive: true });
	const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
	try {
		writeFileSync(draft, text, { flag: "wx" });
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
/** One process at a time. The lock of a process that is gone is nobody's. */
function takeLock(folder) {
	const file = join(folder, "running");
	for (let tries = 0;; tries++) try {
		const lock = openSync(file, "wx");
		writeSync(lock, String(process.pid));
		closeSync(lock);
		return () => rmSync(file, { force: true });
	} catch (error) {
		if (error.code !== "EEXIST" || tries > 2) throw error;
		const owner = Number(readSmall(file) ?? "");
		if (isAlive(owner)) throw new UsageError(`process ${owner} is at work in ${folder}; wait for it, or take another folder`);
		rmSync(file, { force: true });
	}
}
function isAlive(pid) {
	if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

// src/io/checkouts.ts
/** Folders above a checkout: host, owner, name. */
const DEEPEST = 3;
const MOST_CHECKOUTS = 1e5;
/** Seconds for one repository. */
const CLONE_TIMEOUT = 900;
/**
* Checkouts below a folder, sorted by path: each folder with a `.git`, at most three levels down (`host/owner/name`), and each
* folder directly below that holds none. No link is followed.
*/
function findCheckouts(root) {
	const found = [];
	function walk(path, depth) {
		if (found.length >= MOST_CHECKOUTS) return false;
		const entries = entriesOf(join(root, path));
		if (entries.some(({ name }) => name === ".git")) {
			found.push(path);
			return true;
		}
		if (depth === DEEPEST) return false;
		return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => walk(`${path}/${name}`, depth + 1)).includes(true);
	}
	for (const entry of entriesOf(root)) if (entry.isDirectory() && !entry.name.startsWith(".") && !walk(entry.name, 1)) found.push(entry.name);
	return found.sort((a, b) => a < b ? -1 : 1).map((path) => ({
		path,
		folder: join(root, path)
	}));
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
/** The commit that is checked out; null where the folder is no repository of its own, or an empty one. */
function headOf(folder) {
	if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === void 0) return null;
	try {
		return new Git(folder).resolve("HEAD");
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
/** The branch that is checked out; null where none is, as after the fetch of one commit. */
function branchOf(folder) {
	if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === void 0) return null;
	try {
		return new Git(folder).run([
			"symbolic-ref",
			"--quiet",
			"--short",
			"HEAD"
		]).toString("utf8").trim() || null;
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
/** `owner/name` of where a checkout came from; null where it does not say so. */
function originOf(folder) {
	if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === void 0) return null;
	try {
		const url = new Git(folder).run([
			"config",
			"--get",
			"remote.origin.url"
		]).toString("utf8").trim();
		const match = /^(?:(?:https?|ssh):\/\/(?:[^\s/@]+@)?[^\s/:@]+(?::\d+)?\/|[^\s/@:]+@[^\s/:]+:)([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url);
		return match === null || /\/\.{1,2}$/.test(match[1]) ? null : match[1];
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
/**
* Fetches one commit of a repository into a folder, without history, submodules or large files. The token reaches git through its
* environment, so neither the list of processes nor the checkout's configuration shows it. Throws `GitError`.
*/
function checkOut({ serverUrl, repository, ref, folder, token }) {
	if (ref !== null && !isRevisionName(ref)) throw new GitError("unknown-revision", `Not a revision: ${ref.slice(0, 100)}`);
	const server = serverUrl.replace(/\/+$/, "");
	rmSync(folder, {
		recursive: true,
		force: true
	});
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	const git = new Git(folder, {
		...process.env,
		...authorization(server, token),
		GIT_LFS_SKIP_SMUDGE: "1"
	});
	git.run(["init", "--quiet"]);
	const seconds = CLONE_TIMEOUT;
	git.run([
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--depth=1",
			"--no-recurse-submodules"
		],
		"--",
		`${server}/${repository}.git`,
		ref ?? "HEAD"
	], { seconds });
	const asTheyAre = [
		"smudge=",
		"process=",
		"required=false"
	].flatMap((setting) => ["-c", `filter.lfs.${setting}`]);
	git.run([
		...asTheyAre,
		"checkout",
		"--quiet",
		"--force",
		"FETCH_HEAD"
	], { seconds });
}
function authorization(server, token) {
	if (token === null || !server.startsWith("https:")) return {};
	const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
	const number = Number(process.env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	return {
		GIT_CONFIG_COUNT: String(number + 1),
		[`GIT_CONFIG_KEY_${number}`]: `http.${server}/.extraheader`,
		[`GIT_CONFIG_VALUE_${number}`]: `AUTHORIZATION: basic ${credentials}`
	};
}

// src/io/github-repositories.ts
const PAGE = 100;
/** Pages of one owner: more repositories than that no owner is known to have. */
const MOST_PAGES = 1e3;
/** Lists repositories. What a rate limit refuses is asked again when it opens, as long as the waiting lasts; rejects with `GitHubError`. */
async function openListing(access) {
	const octokit = await connect(access);
	const world = access.world ?? PROCESS;
	let left = access.wait * 1e3;
	async function ask(request) {
		for (;;) try {
			return await patiently(request, ...access.pauses === void 0 ? [] : [access.pauses]);
		} catch (error) {
			if (!(error instanceof GitHubError) || error.opensIn === null) throw error;
			const seconds = Math.ceil(error.opensIn / 1e3);
			if (error.opensIn > left) {
				const message = `${error.message} It opens in ${seconds} s, and ${Math.floor(left / 1e3)} s of waiting are left.`;
				throw new GitHubError(message, error.status, false, error.opensIn);
			}
			left -= error.opensIn;
			access.onWait?.(seconds);
			await world.sleep(error.opensIn);
		}
	}
	async function all(ask) {
		const found = /* @__PURE__ */ new Map();
		for (let page = 1; page <= MOST_PAGES; page++) {
			const { data } = await ask(page);
			for (const one of data) found.set(one.full_name, listed(one));
			if (data.length < PAGE) break;
		}
		return [...found.values()].sort((a, b) => a.repository < b.repository ? -1 : 1);
	}
	return {
		async ofOwner(owner) {
			const query = {
				per_page: PAGE,
				sort: "full_name",
				direction: "asc"
			};
			try {
				return await all((page) => ask(() => octokit.rest.repos.listForOrg({
					org: owner,
					type: "all",
					...query,
					page
				})));
			} catch (error) {
				if (!(error instanceof GitHubError) || error.status !== 404) throw error;
				return all((page) => ask(() => octokit.rest.repos.listForUser({
					username: owner,
					type: "owner",
					...query,
					page
				})));
			}
		},
		async one(repository) {
			const [owner = "", repo = ""] = repository.split("/");
			try {
				return listed((await ask(() => octokit.rest.repos.get({
					owner,
					repo
				}))).data);
			} catch (error) {
				if (error instanceof GitHubError && error.status === 404) return null;
				throw error;
			}
		}
	};
}
function listed(raw) {
	return {
		repository: raw.full_name,
		defaultBranch: raw.default_branch || null,
		size: Number.isFinite(raw.size) ? Math.max(0, raw.size) : 0,
		archived: raw.archived === true,
		fork: raw.fork === true,
		disabled: raw.disabled === true,
		topics: raw.topics ?? []
	};
}

// src/io/fleet-hub.ts
/** Bytes of answers that one fleet may keep. */
const LARGEST = 16 * 1024 ** 3;
/**
* One Hub for many reviews, one after another: a question that any of them asked is not asked again, also after a restart, and
* in memory stands only what the review at work has asked. Throws as `openHub`.
*/
function openFleetHub({ folder, cache, offline, ...network }) {
	const hub = offline === null ? overNetwork(network, folder, cache) : {
		...replayHub(readOffline(offline)),
		forget: () => void 0
	};
	return {
		requests: () => hub.requests(),
		forOne(isRecorded) {
			hub.forget();
			const own = counting(hub);
			if (!isRecorded) return {
				hub: own,
				snapshot: () => null
			};
			const recorder = recordHub(own);
			return {
				hub: recorder.hub,
				snapshot: () => writeSnapshot(recorder.snapshot())
			};
		}
	};
}
function overNetwork(network, folder, cache) {
	const view = {
		hub: network.url ?? "https://huggingface.co",
		token: network.token ?? null
	};
	const own = createCache({
		folder,
		...view,
		freshFor: 1e400,
		largest: LARGEST
	});
	const store = cache === null ? own : layered(own, createCache({
		folder: cache,
		...view,
		freshFor: 0
	}));
	return createHub({
		...network,
		store
	});
}
/** What the first does not have, the second may: it is asked whether it still holds, unless it holds for ever. */
function layered(first, second) {
	return {
		read: (question) => first.read(question) ?? second.read(question),
		write(question, answer, etag) {
			first.write(question, answer, etag);
			second.write(question, answer, etag);
		}
	};
}
function counting(hub) {
	const asked = /* @__PURE__ */ new Set();
	return hubOf(hub.url, () => ({
		api: 0,
		files: 0,
		cached: asked.size
	}), async (question) => {
		asked.add(keyOf$1(question));
		return await asking(hub, question);
	});
}

export { HubUrlError as A, deliver as C, openGitHub as D, GitHubError as E, openCommands as F, GitError as M, isObjectId as N, openHub as O, isRevisionName as P, PlaceError as S, writeInside as T, openRemoteComparison as _, findCheckouts as a, postSuggestions as b, FLEET_FILE as c, rewriteInside as d, openFiles as f, readLines as g, appendLine as h, checkOut as i, Git as j, SnapshotError as k, openFleetState as l, openRevision as m, openListing as n, headOf as o, openWorkspace as p, branchOf as r, originOf as s, openFleetHub as t, readOutcome as u, keepIssue as v, placeInside as w, keepComment as x, keepCheckRun as y };