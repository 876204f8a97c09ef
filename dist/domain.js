// src/domain/public-hub.ts
/** Base URL of the Hub that is meant where nobody names another. */
const PUBLIC_HUB = "https://huggingface.co";

// src/domain/repo-id.ts
/**
* The Hub's grammar of repository ids (huggingface_hub: utils/_validators.py): an optional namespace and a name of letters,
* digits, `_`, `-` and `.`, 96 characters at most, no `--` or `..`, no dot or dash at either end, not ending in `.git`.
*/
const SEGMENT = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
/** Whether the text is a well-formed id: `org/name`, or a legacy `name`. Says nothing of its existence. */
function isRepoId(text) {
	if (text.length > 193 || text.includes("--") || text.includes("..") || /\.(git|ipynb)$/i.test(text)) return false;
	const slash = text.indexOf("/");
	if (slash === -1) return SEGMENT.test(text);
	return SEGMENT.test(text.slice(0, slash)) && SEGMENT.test(text.slice(slash + 1));
}
/** Whether the text is an id with a namespace. */
function isNamespacedId(text) {
	return text.includes("/") && isRepoId(text);
}
const COMMIT$1 = /^[0-9a-f]{40}$/;
/** Whether the revision is a full commit id: the only revision that nobody can move. */
function isCommit(revision) {
	return COMMIT$1.test(revision);
}
/** Git's rules for a revision that may enter a URL: bounded, no control characters, spaces or `..`. */
function isRevision(text) {
	return /^[A-Za-z0-9_][A-Za-z0-9._/+=@-]{0,199}$/.test(text) && !text.includes("..") && !text.endsWith(".lock");
}

// src/domain/tokens.ts
/** Where a token begins and ends; a letter before it may belong to the escape of a line break. */
const BEFORE = "(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))";
const AFTER = "(?![A-Za-z0-9_-])";
/**
* Sources: trufflehog's detectors (huggingface: `hf_` and `api_org_` with 34 letters and digits), and the issuers' pages on secret
* scanning.
*/
const SHAPES = [
	shape("Hugging Face", "https://huggingface.co/settings/tokens", "hf_|api_org_", "[A-Za-z0-9]{34}"),
	shape("OpenAI", "https://platform.openai.com/api-keys", "sk-(?:proj-|svcacct-|admin-)?", "[A-Za-z0-9_-]{20,140}T3BlbkFJ[A-Za-z0-9_-]{20,140}"),
	shape("Anthropic", "https://console.anthropic.com/settings/keys", "sk-ant-(?:api|admin)\\d\\d-", "[A-Za-z0-9_-]{93}"),
	shape("Replicate", "https://replicate.com/account/api-tokens", "r8_", "[A-Za-z0-9]{37}"),
	shape("Groq", "https://console.groq.com/keys", "gsk_", "[A-Za-z0-9]{52}"),
	shape("NVIDIA", "https://org.ngc.nvidia.com/setup", "nvapi-", "[A-Za-z0-9_-]{64}"),
	shape("GitHub", "https://github.com/settings/tokens", "gh[pousr]_|github_pat_", "(?:[A-Za-z0-9]{22}_[A-Za-z0-9]{59}|[A-Za-z0-9]{36})"),
	shape("Google", "https://console.cloud.google.com/apis/credentials", "AIza", "[A-Za-z0-9_-]{35}")
];
function shape(issuer, revoke, prefix, secret) {
	return {
		issuer,
		revoke,
		shape: new RegExp(`${BEFORE}(?<prefix>${prefix})(?<secret>${secret})${AFTER}`, "g")
	};
}
const ANY = /hf_[A-Za-z0-9]{34}|api_org_[A-Za-z0-9]{34}|sk-[A-Za-z0-9_-]{40}|r8_[A-Za-z0-9]{37}|gsk_[A-Za-z0-9]{52}|nvapi-[\w-]{64}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}|AIza[\w-]{35}/;
/** Whether a text may hold a token of the Hub; asked of every file, so that it has to cost next to nothing. */
function mayHoldHubToken(text) {
	return text.includes("hf_") && /hf_[A-Za-z0-9]{34}/.test(text);
}
/** The tokens in a text that could be real. Placeholders are none. */
function tokensIn(text) {
	if (!ANY.test(text)) return [];
	return SHAPES.flatMap(({ issuer, revoke, shape }) => [...text.matchAll(shape)].flatMap((match) => isMadeUp(match.groups["secret"]) ? [] : [{
		issuer,
		revoke,
		start: match.index,
		end: match.index + match[0].length,
		mark: markOf(match[0])
	}])).sort((a, b) => a.start - b.start);
}
/** The text with every token of a known shape made unreadable, at the same length; what could be one is masked too. */
function masked(text) {
	if (!ANY.test(text)) return text;
	let shown = text;
	for (const { shape } of SHAPES) shown = shown.replace(shape, (_, prefix, secret) => prefix + "x".repeat(secret.length));
	return shown;
}
/** A value with every text in it masked. What holds no token is given back as it is. */
function maskedDeep(value) {
	if (typeof value === "string") return masked(value);
	if (typeof value !== "object" || value === null) return value;
	let copy = null;
	for (const [key, inner] of Object.entries(value)) {
		const clean = maskedDeep(inner);
		if (clean === inner) continue;
		copy ??= Array.isArray(value) ? [...value] : { ...value };
		copy[key] = clean;
	}
	return copy ?? value;
}
const WORDS = /example|dummy|fake|placeholder|your|token|secret|redacted|change|sample|insert|mytok|abcdef|qwerty|123456|987654/i;
/** Random letters and digits of this length hold about twice as many different ones. */
const FEWEST_DIFFERENT = .35;
/** Written by a person to stand for a token: words, runs, few different characters, one case only. */
function isMadeUp(secret) {
	if (WORDS.test(secret) || /(.)\1{3}/.test(secret)) return true;
	if (!/[A-Z]/.test(secret) || !/[a-z]/.test(secret)) return true;
	const most = Math.min(secret.length, 40);
	return new Set(secret).size < most * FEWEST_DIFFERENT;
}
/** 32 bits of FNV-1a: far too few to find one of 2^200 tokens by. */
function markOf(token) {
	let hash = 2166136261;
	for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 16777619) >>> 0;
	return hash.toString(16).padStart(8, "0");
}

// src/domain/policy-address.ts
const REMOTE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/([^@\s]{1,300})@([^@\s]{1,200})$/;
/** What an entry of `extends` names: `preset:name`, `owner/repo/path@ref`, else a path. */
function parseLayerAddress(text) {
	if (text.startsWith("preset:")) return {
		kind: "preset",
		name: text.slice(7)
	};
	const remote = parseRemoteAddress(text);
	return remote === null ? {
		kind: "file",
		path: text
	} : {
		kind: "remote",
		...remote
	};
}
/** `owner/repo/path@ref`; null for anything else. */
function parseRemoteAddress(text) {
	const match = REMOTE.exec(text);
	if (match === null) return null;
	const [, owner, repo, path, ref] = match;
	return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..") && repo !== "." && repo !== ".." ? {
		owner,
		repo,
		path,
		ref
	} : null;
}
/** As `parseRemoteAddress` reads it. */
function formatRemoteAddress({ owner, repo, path, ref }) {
	return `${owner}/${repo}/${path}@${ref}`;
}
const COMMIT = /^[0-9a-f]{40}$/;
const TAG = /^(?:refs\/tags\/.+|(?:[A-Za-z][\w.-]*[-_/])?v?\d+(?:[._-]\d+)*(?:[-+][0-9A-Za-z.-]+)?)$/;
/** Whether a ref is a commit or reads like a tag. A branch can be moved by whoever may push to it. */
function isPinnedRef(ref) {
	return COMMIT.test(ref) || TAG.test(ref);
}
/** The path of a policy source inside the repository under review; null for a preset or another repository's file. */
function localPathOf(source) {
	if (parseLayerAddress(source).kind !== "file") return null;
	return source.startsWith("./") ? source.slice(2) : source;
}
/** How a path inside the repository is written as a source: never to be taken for a remote address. */
function localSource(path) {
	return parseLayerAddress(path).kind === "file" ? path : `./${path}`;
}
/**
* `path` as seen from the folder of `from`, both relative to the root; null where it leaves the repository or is absolute.
*/
function resolvePath(from, path) {
	if (path.startsWith("/") || path.includes("\\") || path.includes("\0") || /^[A-Za-z]:/.test(path)) return null;
	const segments = from.split("/").slice(0, -1);
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.length === 0 ? null : segments.join("/");
}

// src/domain/pinned-form.ts
const OBJECT_LITERAL = /\.(?:[cm]?[jt]sx?|vue|svelte|html?)$/i;
const LABELLED = /\.swift$/i;
const QUOTED_KEY = /\.(?:jsonc?|json5|jsonl|ipynb|py)$/i;
const ASSIGNMENT = /(?:\.env(?:\.[\w-]+)?|\.properties|\.sh|\.bash|\.zsh|(?:^|\/)dockerfile[^/]*|\.dockerfile)$/i;
/** How a commit is asked for at a place, ready to paste; null where the place itself takes no revision. */
function pinnedForm({ revisionSlot: slot, path, id }, commit) {
	if (slot === null) return null;
	const written = writtenRevision(slot, path, commit);
	if (slot.form === "suffix") return `${id}${written}`;
	return slot.form === "path" ? `${id}/${written}/` : written;
}
/** The revision alone, as a file of that name writes it at a place of that form. */
function writtenRevision({ form, name }, path, commit, quote = "\"") {
	const value = `${quote}${commit}${quote}`;
	switch (form) {
		case "keyword": return keyword(name, path, value, quote);
		case "argument": return value;
		case "flag": return name.endsWith("=") ? `${name}${commit}` : `${name} ${commit}`;
		case "key": return key(name, path, commit, value, quote);
		case "suffix": return `${name}${commit}`;
		case "path": return `${/^(?:resolve|blob|raw|tree)$/.test(name) ? name : "resolve"}/${commit}`;
	}
}
/** A keyword with a dot is a key in a map: `model_kwargs.revision`. */
function keyword(name, path, value, quote) {
	const dot = name.indexOf(".");
	if (OBJECT_LITERAL.test(path) || LABELLED.test(path)) return `${name}: ${value}`;
	if (dot === -1) return `${name}=${value}`;
	return `${name.slice(0, dot)}={${quote}${name.slice(dot + 1)}${quote}: ${value}}`;
}
function key(name, path, commit, value, quote) {
	if (QUOTED_KEY.test(path)) return `${quote}${name}${quote}: ${value}`;
	if (/\.(?:toml|tf|hcl)$/i.test(path)) return `${name} = ${value}`;
	return ASSIGNMENT.test(path) ? `${name}=${commit}` : `${name}: ${value}`;
}

// src/domain/quoted.ts
/** Foreign text for a message of ours: one line, bounded, in backticks, which renderers turn into code. */
function quoted(text, length = 60) {
	const line = text.slice(0, length + 1).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/`/g, "'");
	return `\`${line.length > length ? `${line.slice(0, length - 1)}…` : line}\``;
}

// src/domain/resolution.ts
/** Section names of a card, as policies write them. */
const SECTIONS = [
	"description",
	"intended-use",
	"out-of-scope",
	"limitations",
	"bias",
	"training-data",
	"training-procedure",
	"evaluation",
	"usage",
	"license",
	"citation",
	"environment",
	"specifications",
	"contact",
	"explainability"
];

// src/domain/home.ts
/** Where this project is at home: the one place to change it; `npm run generate` brings it into README.md and package.json. */
const HOME = "https://github.com/model-review/model-review";

// src/domain/lock.ts
/** A lock that cannot be used: every mistake at its place. Exit code 2. */
var LockError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.map((p) => `${p.source}:${p.line}:${p.column}: ${p.message}`).join("\n"));
		this.name = "LockError";
		this.problems = problems;
	}
};

// src/domain/report.ts
/** Policy that cannot be used: every mistake at its place. Exit code 2. */
var PolicyError = class extends Error {
	problems;
	constructor(found) {
		const problems = maskedDeep(found);
		super(problems.map((p) => `${p.source}:${p.line}:${p.column}: ${p.message}`).join("\n"));
		this.name = "PolicyError";
		this.problems = problems;
	}
};

// src/domain/usage-error.ts
/** A mistake of whoever called, in an argument, an input or a file they named: told in one line, exit code 2. */
var UsageError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "UsageError";
	}
};

// src/domain/fleet.ts
/** How a Hub repository stands where it is used, worst first. `unchecked`: something that was asked has no answer. */
const FLEET_STANDINGS = [
	"error",
	"warning",
	"unchecked",
	"note",
	"clear"
];

export { isRepoId as C, isNamespacedId as S, PUBLIC_HUB as T, masked as _, HOME as a, tokensIn as b, pinnedForm as c, isPinnedRef as d, localPathOf as f, resolvePath as g, parseRemoteAddress as h, LockError as i, writtenRevision as l, parseLayerAddress as m, UsageError as n, SECTIONS as o, localSource as p, PolicyError as r, quoted as s, FLEET_STANDINGS as t, formatRemoteAddress as u, maskedDeep as v, isRevision as w, isCommit as x, mayHoldHubToken as y };