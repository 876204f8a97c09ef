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
const COMMIT = /^[0-9a-f]{40}$/;
/** Whether the revision is a full commit id: the only revision that nobody can move. */
function isCommit(revision) {
	return COMMIT.test(revision);
}
/** Git's rules for a revision that may enter a URL: bounded, no control characters, spaces or `..`. */
function isRevision(text) {
	return /^[A-Za-z0-9_][A-Za-z0-9._/+=@-]{0,199}$/.test(text) && !text.includes("..") && !text.endsWith(".lock");
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

// src/domain/report.ts
/** Policy that cannot be used: every mistake at its place. Exit code 2. */
var PolicyError = class extends Error {
	problems;
	constructor(problems) {
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

export { quoted as a, isRepoId as c, SECTIONS as i, isRevision as l, PolicyError as n, isCommit as o, pinnedForm as r, isNamespacedId as s, UsageError as t };