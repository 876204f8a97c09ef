import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { C as isRepoId, S as isNamespacedId, _ as masked, b as tokensIn, w as isRevision, x as isCommit, y as mayHoldHubToken } from "./domain.js";
import { t as require_picomatch } from "./vendor-picomatch.js";
import { isAscii } from "node:buffer";

// src/scan/document.ts
/** The file is not in its format: becomes a blind spot, the run goes on. */
var UnreadableDocument = class extends Error {
	span;
	constructor(message, span) {
		super(message);
		this.name = "UnreadableDocument";
		this.span = span;
	}
};
function defineFormat(format) {
	return format;
}
/** A document with nothing in it, to build on. */
function emptyDocument(format, source) {
	return {
		format,
		language: null,
		source,
		imports: [],
		literals: [],
		calls: [],
		commands: [],
		lookup: () => [],
		nested: []
	};
}

// src/scan/relevance.ts
/** Characters of an id around its slash: `org/name`, but also `apps/v1` and `https://…`. */
const ID_LIKE = /[\w.-]\/[\w.-]/;
/** Words that stand near ids without a slash (`gpt2`, `imdb`) and near ids that are not known. */
const TELLING$1 = /model|dataset|tokenizer|checkpoint|pretrained|hugging|hf[_:.-]|vllm|llama|bert|gpt2|repo_id|embed/i;
/**
* Whether a text can name a repo at all: cheap, and asked before a file is parsed. False only where no string in it could be an
* id, a URL of the Hub, or the value of a slot that declares one.
*/
function mayMatter(text) {
	return ID_LIKE.test(text) || TELLING$1.test(text);
}

// src/scan/source.ts
/**
* Text to read together with where each character stands in the file. A whole file maps to itself; a notebook's code, the
* body of a YAML block scalar or the command behind `RUN` is a nested source whose places still point into the file.
*/
var Source = class Source {
	path;
	text;
	/** How many sources it is nested in; 0 for a file. */
	depth;
	#file;
	#segments;
	constructor(path, text, depth, file, segments) {
		this.path = path;
		this.text = text;
		this.depth = depth;
		this.#file = file;
		this.#segments = segments;
	}
	static ofFile(path, text) {
		return new Source(path, text, 0, new FileText(text), null);
	}
	/**
	* Part of this source as a source of its own. `segments` map the new text to this source's text, ascending in `at`; `raw`
	* may jump back, for text that is put together from several places.
	*/
	nest(text, segments) {
		const own = this.#segments;
		let mapped = segments;
		if (own !== null) {
			const pieces = [];
			for (const segment of segments) compose(segment, own, pieces);
			mapped = pieces;
		}
		return new Source(this.path, text, this.depth + 1, this.#file, mapped);
	}
	/** The plain slice from `start` to `end` as a nested source. */
	slice(start, end) {
		return this.nest(this.text.slice(start, end), [{
			at: 0,
			raw: start,
			length: end - start
		}]);
	}
	/** Where a span of this source stands in the file. */
	locate(span) {
		const start = this.#toFile(span.start, false);
		const end = this.#toFile(span.end, true);
		const from = this.#file.place(start.offset);
		const to = this.#file.place(Math.max(start.offset, end.offset));
		return {
			line: from.line,
			column: from.column,
			endLine: to.line,
			endColumn: to.column,
			cell: start.cell
		};
	}
	#toFile(offset, isEnd) {
		const segments = this.#segments;
		if (segments === null) return {
			offset,
			cell: null
		};
		const segment = segments[lastStartingAt(segments, isEnd && offset > 0 ? offset - 1 : offset)];
		if (segment === void 0) return {
			offset: 0,
			cell: null
		};
		const inside = Math.min(Math.max(0, offset - segment.at), segment.length);
		return {
			offset: segment.raw + inside,
			cell: segment.cell ?? null
		};
	}
};
/** Text that is taken out of a source piece by piece: without indentation, with escapes decoded, joined from several places. */
var Excerpt = class Excerpt {
	#parts = [];
	#segments = [];
	#length = 0;
	#cell = null;
	/** The plain slice of a text. */
	static of(text, start, end) {
		return new Excerpt().copy(text, start, end);
	}
	get length() {
		return this.#length;
	}
	get text() {
		if (this.#parts.length > 1) this.#parts.splice(0, this.#parts.length, this.#parts.join(""));
		return this.#parts[0] ?? "";
	}
	/** Appends characters as they stand from `start` to `end`. */
	copy(text, start, end) {
		return start < end ? this.#append(text.slice(start, end), start, end - start) : this;
	}
	/** Appends characters that stand for something else at `raw`: a decoded escape, a folded line break. */
	write(characters, raw) {
		return characters === "" ? this : this.#append(characters, raw, 1);
	}
	/** What is appended from here on stands in this cell of a notebook. */
	enterCell(cell) {
		this.#cell = cell;
		return this;
	}
	/** Appends characters that stand nowhere. */
	insert(characters) {
		this.#parts.push(characters);
		this.#length += characters.length;
		return this;
	}
	/** Appends part of another excerpt of the same source. */
	append(other, start = 0, end = other.length) {
		const base = this.#length - start;
		for (let index = Math.max(0, lastStartingAt(other.#segments, start)); index < other.#segments.length; index++) {
			const { at, raw, length } = other.#segments[index];
			if (at >= end) break;
			const from = Math.max(at, start);
			const to = Math.min(at + length, end);
			if (from < to) this.#map(base + from, raw + (from - at), to - from);
		}
		this.#parts.push(other.text.slice(start, end));
		this.#length += end - start;
		return this;
	}
	/** An excerpt of this excerpt's text as one of the source that this was taken from. */
	through(inner) {
		const through = new Excerpt();
		let done = 0;
		for (const { at, raw, length } of inner.#segments) {
			through.insert(inner.text.slice(done, at));
			const next = at + length;
			if (inner.text.slice(at, next) === this.text.slice(raw, raw + length)) through.append(this, raw, raw + length);
			else through.write(inner.text.slice(at, next), this.spanOf(raw, raw + 1).start);
			done = next;
		}
		return through.insert(inner.text.slice(done));
	}
	/** Where a stretch of the excerpt stands in the source that it was taken from. */
	spanOf(start, end) {
		const first = this.#segments[lastStartingAt(this.#segments, start)];
		const last = this.#segments[lastStartingAt(this.#segments, Math.max(start, end - 1))];
		if (first === void 0 || last === void 0) return {
			start: 0,
			end: 0
		};
		const from = first.raw + Math.min(Math.max(0, start - first.at), first.length);
		return {
			start: from,
			end: Math.max(from, last.raw + Math.min(Math.max(0, end - last.at), last.length))
		};
	}
	nestIn(source) {
		return source.nest(this.text, this.#segments);
	}
	#append(characters, raw, length) {
		this.#map(this.#length, raw, length);
		this.#parts.push(characters);
		this.#length += characters.length;
		return this;
	}
	#map(at, raw, length) {
		const last = this.#segments.at(-1);
		const cell = this.#cell;
		if (last !== void 0 && last.at + last.length === at && last.raw + last.length === raw && last.cell === cell) last.length += length;
		else this.#segments.push({
			at,
			raw,
			length,
			cell
		});
	}
};
/** Index of the last segment that starts at or before `offset`; 0 where none does, -1 where there are none. */
function lastStartingAt(segments, offset) {
	let low = 0;
	let high = segments.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (segments[middle].at <= offset) low = middle;
		else high = middle - 1;
	}
	return Math.min(low, segments.length - 1);
}
/** Appends a segment of a child, cut along the segments of its parent. */
function compose(segment, parent, pieces) {
	const end = segment.raw + segment.length;
	for (let index = Math.max(0, lastStartingAt(parent, segment.raw)); index < parent.length; index++) {
		const outer = parent[index];
		if (outer.at >= end && !(segment.length === 0 && outer.at === end)) break;
		const from = Math.max(segment.raw, outer.at);
		const to = Math.min(end, outer.at + outer.length);
		if (from > to || from === to && segment.length > 0) continue;
		pieces.push({
			at: segment.at + (from - segment.raw),
			raw: outer.raw + (from - outer.at),
			length: to - from,
			cell: segment.cell ?? outer.cell ?? null
		});
	}
}
/** A file's text with its line starts, computed when first asked. */
var FileText = class {
	#text;
	#lineStarts = null;
	constructor(text) {
		this.#text = text;
	}
	place(offset) {
		const starts = this.#lineStarts ??= lineStartsOf(this.#text);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: Math.min(offset, this.#text.length) - starts[low] + 1
		};
	}
};
function lineStartsOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/scan/shell-script.ts
/**
* A shell script that is put together from another language: Dockerfiles, makefiles and env files set variables and run commands
* like a script does, so they are written down as one, each character with its place, and read by the shell's reader.
*/
var ShellScriptBuilder = class {
	#excerpt = new Excerpt();
	/** A line of shell as it stands. */
	line(excerpt) {
		this.#excerpt.append(excerpt).insert("\n");
		return this;
	}
	comment(excerpt) {
		this.#excerpt.insert("# ").append(excerpt).insert("\n");
		return this;
	}
	/** `NAME="value"`: variables in the value are expanded, unless it `isLiteral`; quotes in it are part of it. */
	assign(name, value, isLiteral = false) {
		const text = value.text;
		const quote = !isLiteral && !/["`\\]/.test(text) ? "\"" : text.includes("'") ? "" : "'";
		this.#excerpt.insert(`${name}=${quote}`).append(value).insert(`${quote}\n`);
		return this;
	}
	/** A command of words that the shell is not to touch. */
	words(words) {
		for (const word of words) {
			const text = word.text;
			this.#excerpt.insert("'");
			for (let from = 0; from <= text.length;) {
				const found = text.indexOf("'", from);
				const end = found === -1 ? text.length : found;
				this.#excerpt.append(word, from, end);
				if (found !== -1) this.#excerpt.insert("'\\''");
				from = end + 1;
			}
			this.#excerpt.insert("' ");
		}
		this.#excerpt.insert("\n");
		return this;
	}
	/** The document that the shell's reader makes of it, under the name of the format it came from. */
	read(format, source, nested) {
		const document = nested("shell", this.#excerpt.nestIn(source));
		return document === null ? emptyDocument(format, source) : {
			...document,
			format
		};
	}
};

// src/scan/documents/batch.ts
const COMMENT$1 = /^\s*@?(?:rem(?=\s|$)|::)/i;
const SETTING$4 = /^\s*@?(?:if\s+(?:not\s+)?\S+\s+)?set\s+(?:\/[ap]\s+)?("?)([A-Za-z_]\w*)\s*=\s*/i;
/** Windows batch files, rewritten as the shell script that sets the same variables and runs the same commands. */
var batch_default = defineFormat({
	id: "batch",
	title: "Windows batch file",
	files: [".bat", ".cmd"],
	read(source, _interest, nested) {
		const text = source.text;
		if (!mayMatter(text)) return emptyDocument("batch", source);
		const script = new ShellScriptBuilder();
		let line = new Excerpt();
		for (const match of text.matchAll(/([^\r\n]*)\r?(?:\n|$)/g)) {
			const { 1: written, index } = match;
			const isOpen = written.endsWith("^") && match[0] !== "";
			line.copy(text, index, index + written.length - (isOpen ? 1 : 0));
			if (isOpen) line.insert(" ");
			else {
				add(script, line);
				line = new Excerpt();
			}
		}
		return script.read("batch", source, nested);
	}
});
function add(script, line) {
	const comment = COMMENT$1.exec(line.text);
	if (comment !== null) {
		script.comment(new Excerpt().append(line, comment[0].length));
		return;
	}
	const shell = toShell$2(line);
	const setting = SETTING$4.exec(shell.text);
	if (setting === null) {
		const prefix = /^\s*(?:@|call\s+|start\s+(?:\/\w+\s+)*(?:""\s+)?)*/i.exec(shell.text)[0].length;
		script.line(new Excerpt().append(shell, prefix));
	} else {
		const rest = shell.text.slice(setting[0].length).trimEnd();
		const quoted = /^(")([^"]*)"$/.exec(rest);
		const from = setting[0].length + (quoted === null ? 0 : 1);
		const to = setting[0].length + rest.length - (quoted !== null || setting[1] === "\"" && rest.endsWith("\"") ? 1 : 0);
		script.assign(setting[2], new Excerpt().append(shell, from, Math.max(from, to)));
	}
}
/** `%NAME%` and `!NAME!` are `${NAME}`; a backslash is no escape. */
function toShell$2(line) {
	const shell = new Excerpt();
	let from = 0;
	for (const match of line.text.matchAll(/[%!]([A-Za-z_]\w*)[%!]|\\|`/g)) {
		shell.append(line, from, match.index);
		from = match.index + match[0].length;
		shell.insert(match[1] === void 0 ? match[0] === "\\" ? "\\\\" : "" : `\${${match[1]}}`);
	}
	return shell.append(line, from);
}

// src/scan/syntax/code-units.ts
/** Zeros behind the text, so that lexers may look ahead without asking where the text ends. */
const PADDING = 8;
let units = new Uint16Array(1 << 18);
let bytes = Buffer.from(units.buffer);
/**
* The code units of a text with zeros behind them, in an array that the next call overwrites. Reading an array is about
* twice as fast as `charCodeAt`, and the copy costs next to nothing.
*/
function codeUnitsOf(text) {
	if (text.length + PADDING > units.length) {
		units = new Uint16Array(Math.ceil(text.length * 1.5) + PADDING);
		bytes = Buffer.from(units.buffer);
	}
	bytes.write(text, 0, "utf16le");
	units.fill(0, text.length, text.length + PADDING);
	return units;
}
/** A class for each code unit; everything outside of ASCII is of class `outside`. */
function classTable(outside, inside) {
	return (/* @__PURE__ */ new Uint8Array(65536)).fill(outside).fill(inside, 0, 128);
}

// src/scan/syntax/tokens.ts
/** Kinds of tokens. Single-character punctuation has its character code; these are the others. */
const NAME$2 = 1;
const NUMBER = 2;
/** A string without variable parts, with its prefix and quotes. */
const STRING = 3;
/** From the opening quote of a string with variable parts to the first of them; matches its `TEMPLATE_END`. */
const TEMPLATE$1 = 4;
/** The text between two variable parts, with the marks that end one and begin the other. */
const TEMPLATE_MIDDLE = 5;
const TEMPLATE_END = 6;
/** The end of a logical line, in languages where it ends a statement. */
const NEWLINE$4 = 7;
/** A character literal, a lifetime, a regular expression: nothing to follow. */
const OPAQUE = 8;
/** Text that is no token of the language. */
const ERROR = 9;
/** `<` where an element of JSX begins; matches the `TAG_END` of its opening tag. */
const TAG$1 = 10;
const TAG_END = 11;
/** `==`, `!=`, `===`, `<=` … */
const COMPARISON = 128;
/** `+=` and all others that change what they assign to, except those below. */
const AUGMENTED = 129;
/** `:=` */
const WALRUS = 130;
/** `->` */
const ARROW = 131;
/** `=>` */
const FAT_ARROW = 132;
/** `??`, `||`, `?:`: the right side stands in for the left. */
const OR_ELSE$1 = 133;
/** `??=`, `||=` */
const OR_ASSIGN = 134;
/** `&&` */
const AND = 135;
/** `::` */
const PATH = 136;
/** `?.` */
const OPTIONAL = 137;
/** `...`, `..`, `..=` */
const SPREAD = 138;
/** `++`, `--` */
const STEP = 139;
/** `<<` */
const SHIFT = 140;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const STAR = 42;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const COLON$1 = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const AT = 64;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const PERCENT = 37;
const BANG = 33;
const AMPERSAND = 38;
const PIPE = 124;
const FIRST_CAPACITY = 65536;
/**
* The tokens of one text as a flat table, the cheapest shape to write and to walk. Comments are no tokens. The table is
* reused for the next text: `SharedTokens` makes sure that nobody reads a stale one.
*/
var Tokens = class {
	text = "";
	count = 0;
	kinds;
	/** Offsets into the text; the end is exclusive. */
	starts;
	ends;
	/** Of a bracket or template: the token of its other end, -1 without one. Of a NEWLINE: the column where the next line begins. */
	matches;
	/** Of an opening bracket or string: the bracket around it, -1 at the top. */
	parents;
	/** Of an opening bracket or string: how many commas stand before it in its bracket or statement. Of a closing one: all of them. */
	positions;
	/** Of an opening bracket, string or binding: the first token of its item (after the last comma) or, outside of brackets, of its statement. */
	items;
	/** Strings with a slash or a Hub prefix in them, by token, ascending. */
	candidates = [];
	/** Names before an opening parenthesis that may be asked for, by token of the name, ascending. */
	callees = [];
	/** Comments with a slash in them: start and end of the text, in turn. */
	comments = [];
	/** Tokens that bind names, ascending: `=` of statements, `:=`, `for`; what else does in other languages. */
	bindings = [];
	/** First tokens of statements that import. */
	imports = [];
	/** Definitions that have a name and a body, in order of appearance. */
	scopes = emptyScopes();
	constructor(capacity = FIRST_CAPACITY) {
		this.kinds = new Uint8Array(capacity);
		this.starts = new Int32Array(capacity);
		this.ends = new Int32Array(capacity);
		this.matches = new Int32Array(capacity);
		this.parents = new Int32Array(capacity);
		this.positions = new Int32Array(capacity);
		this.items = new Int32Array(capacity);
	}
	reset(text) {
		this.text = text;
		this.count = 0;
		this.candidates = [];
		this.callees = [];
		this.comments = [];
		this.bindings = [];
		this.imports = [];
		this.scopes = emptyScopes();
	}
	/** Doubles the room. The arrays are new ones afterwards. */
	grow() {
		const capacity = this.kinds.length * 2;
		const kinds = new Uint8Array(capacity);
		kinds.set(this.kinds);
		this.kinds = kinds;
		for (const column of [
			"starts",
			"ends",
			"matches",
			"parents",
			"positions",
			"items"
		]) {
			const grown = new Int32Array(capacity);
			grown.set(this[column]);
			this[column] = grown;
		}
	}
	textOf(token) {
		return this.text.slice(this.starts[token], this.ends[token]);
	}
	/** The token that begins at an offset, -1 where none does. */
	startingAt(offset) {
		let low = 0;
		let high = this.count - 1;
		while (low <= high) {
			const middle = low + high >> 1;
			const start = this.starts[middle];
			if (start === offset) return middle;
			if (start < offset) low = middle + 1;
			else high = middle - 1;
		}
		return -1;
	}
	/** From the start of one token to the end of another, which may lie beyond the last. */
	span(first, last) {
		const end = this.text.length;
		return {
			start: first < this.count ? this.starts[first] : end,
			end: last < this.count ? this.ends[Math.max(0, last)] : end
		};
	}
	kind(token) {
		return token >= 0 && token < this.count ? this.kinds[token] : 0;
	}
	isWord(token, word) {
		if (token < 0 || token >= this.count || this.kinds[token] !== 1) return false;
		const start = this.starts[token];
		return this.ends[token] - start === word.length && this.text.startsWith(word, start);
	}
	isOpening(token) {
		const kind = this.kind(token);
		return kind === 40 || kind === 91 || kind === 123 || kind === 4;
	}
	isClosing(token) {
		const kind = this.kind(token);
		return kind === 41 || kind === 93 || kind === 125 || kind === 6;
	}
	isString(token) {
		const kind = this.kind(token);
		return kind === 3 || kind === 4;
	}
	/** The other end of a bracket or template; the end of the text where it is missing. */
	closing(token) {
		const match = this.matches[token];
		return match < 0 ? this.count : match;
	}
	/** The token after this one, or after the bracket that it opens. */
	after(token) {
		return this.isOpening(token) ? this.closing(token) + 1 : token + 1;
	}
	/** The token at which the bracket that this one closes opens; the token itself where it closes none. */
	opening(token) {
		if (!this.isClosing(token)) return token;
		const match = this.matches[token];
		return match < 0 ? token : match;
	}
};
function emptyScopes() {
	return {
		starts: [],
		ends: [],
		names: [],
		parents: [],
		kinds: []
	};
}
/** Index of the innermost definition around a token, -1 at the top. */
function scopeAt(scopes, token) {
	let low = 0;
	let high = scopes.starts.length - 1;
	while (low <= high) {
		const middle = low + high >> 1;
		if (scopes.starts[middle] <= token) low = middle + 1;
		else high = middle - 1;
	}
	let scope = high;
	while (scope >= 0 && scopes.ends[scope] <= token) scope = scopes.parents[scope];
	return scope;
}
/** Tells cheaply, without making a string, that a name is certainly not one of a set. */
var NameFilter = class {
	names;
	/** One byte for each hash of length, first and last character. */
	hashes = /* @__PURE__ */ new Uint8Array(4096);
	constructor(names) {
		this.names = names;
		for (const name of names) if (name !== "") this.hashes[hashOf$1(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))] = 1;
	}
	mayHave(text, start, end) {
		return this.hashes[hashOf$1(end - start, text.charCodeAt(start), text.charCodeAt(end - 1))] === 1;
	}
};
function hashOf$1(length, first, last) {
	return (length * 331 ^ first * 37 ^ last * 5) & 4095;
}
const filters = /* @__PURE__ */ new WeakMap();
/** The filter of a set of names, made once for each set. */
function filterOf(names) {
	let filter = filters.get(names);
	if (filter === void 0) filters.set(names, filter = new NameFilter(names));
	return filter;
}
/**
* Has a lexer read samples of everything rare a few times before its first text. The engine then knows all branches when it
* compiles the lexer, and need not throw its code away and start anew each time that a file brings something new.
*/
function warmUp(samples, lex) {
	for (let round = 0; round < WARM_UP_ROUNDS; round++) {
		const scratch = new Tokens(16);
		for (const sample of samples) {
			scratch.reset(sample);
			lex(sample, scratch);
		}
	}
}
const WARM_UP_ROUNDS = 4;
const shared = new Tokens();
let owner = null;
/**
* The tokens of a text in the table that all texts share. Readers finish one text before the next, so the table is almost
* always still theirs; where another text has taken it, the text is read again.
*/
var SharedTokens = class {
	#text;
	#lexer;
	#callees;
	/** Stands for this text in the question of whose tokens the table holds. */
	#key = Symbol("tokens");
	constructor(text, lexer, callees) {
		this.#text = text;
		this.#lexer = lexer;
		this.#callees = callees;
	}
	/** To be asked for again after anything else may have been read. */
	get() {
		if (owner !== this.#key) {
			owner = null;
			shared.reset(this.#text);
			this.#lexer(this.#text, shared, this.#callees);
			owner = this.#key;
		}
		return shared;
	}
};

// src/scan/syntax/brace-scanning.ts
const SPACE$3 = 0;
const LINE$1 = 1;
const WORD$1 = 2;
const DIGIT$1 = 3;
const QUOTATION = 4;
const OPEN$1 = 5;
const CLOSE$1 = 6;
const OPERATOR$1 = 7;
const SOLIDUS = 8;
const APOSTROPHE = 9;
const BACKTICK = 10;
const HASH$2 = 11;
const OTHER$1 = 12;
const CLASSES$2 = classTable(2, 12);
const IS_WORD$1 = classTable(1, 0);
for (const c of " 	\r\f\v\0") CLASSES$2[c.charCodeAt(0)] = 0;
CLASSES$2[65279] = CLASSES$2[160] = CLASSES$2[8232] = CLASSES$2[8233] = 0;
for (const c of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$") CLASSES$2[c.charCodeAt(0)] = 2;
for (const c of "0123456789") CLASSES$2[c.charCodeAt(0)] = 3;
for (let c = 0; c < 128; c++) IS_WORD$1[c] = CLASSES$2[c] === 2 || CLASSES$2[c] === 3 ? 1 : 0;
for (const c of "([{") CLASSES$2[c.charCodeAt(0)] = 5;
for (const c of ")]}") CLASSES$2[c.charCodeAt(0)] = 6;
for (const c of "=.,:;+-*%@&|^~<>!?") CLASSES$2[c.charCodeAt(0)] = 7;
CLASSES$2[10] = 1;
CLASSES$2[34] = 4;
CLASSES$2[39] = 9;
CLASSES$2[96] = 10;
CLASSES$2[47] = 8;
CLASSES$2[35] = 11;
const NEWLINE$3 = 10;
const QUOTE$1 = 34;
const BACKSLASH$1 = 92;
const DOLLAR = 36;
/** How strings with variable parts are written. */
const PLAIN$1 = 0;
const BACKTICKS = 1;
const DOLLARS = 2;
const BACKSLASHES = 3;
const BRACES = 4;
/** Where a string without variable parts ends: at its quote or the end of its line. */
function endOfPlain(units, from, quote) {
	let at = from;
	for (;;) {
		const c = units[at];
		if (c === quote || c === 10) return at;
		if (c === 92) at += units[at + 1] === 13 && units[at + 2] === 10 ? 3 : 2;
		else if (c === 0 && isPadding(units, at)) return at;
		else at++;
	}
}
/** Whether a zero is the end of the text rather than part of it. */
function isPadding(units, at) {
	return units[at + 1] === 0 && units[at + 2] === 0 && units[at + 3] === 0;
}
/** Where the text of a string stops: at its quote, at a variable part, or where the line ends too early. */
function endOfText(units, from, length, template) {
	const { quote, width, mode, marks } = template;
	let at = from;
	while (at < length) {
		const c = units[at];
		if (c === quote) {
			if (width === 1) {
				if (!template.doubles || units[at + 1] !== quote) return at;
				at += 2;
				continue;
			}
			let quotes = 1;
			while (quotes < width && units[at + quotes] === quote) quotes++;
			if (quotes === width) {
				while (units[at + width] === quote) at++;
				return at;
			}
			at += quotes;
		} else if (c === 92 && !template.isVerbatim) {
			if (mode === 3 && units[at + 1] === 40) return at;
			at += units[at + 1] === 13 && units[at + 2] === 10 ? 3 : 2;
		} else if (c === 10 && !template.isMultiline) return at;
		else if (c === 36 && (mode === 1 || mode === 2)) {
			const next = units[at + 1];
			if (next === 123 || mode === 2 && CLASSES$2[next] === 2 && next !== 36) return at;
			at++;
		} else if (c === 123 && mode === 4) {
			let braces = 1;
			while (units[at + braces] === 123) braces++;
			if (marks > 1 ? braces >= marks : (braces & 1) === 1) return at + braces - marks;
			at += braces;
		} else at++;
	}
	return Math.min(at, length);
}
function isField(unit, quote) {
	return unit !== quote && (unit === 36 || unit === 92 || unit === 123);
}
function widthOfMark(units, at, template) {
	if (template.mode === 4) return template.marks;
	return template.mode === 2 && units[at + 1] !== 123 ? 1 : 2;
}
const BYTES = {
	mode: 0,
	quote: 34,
	width: 1,
	marks: 0,
	isVerbatim: false,
	isMultiline: true,
	doubles: false,
	hasSlash: false
};
/** `r"…"`, `br#"…"#`, `#"…"#`: where it ends, the end of the text where it does not end, -1 where it is none. */
function endOfRaw(text, units, start, from) {
	let at = from;
	while (units[at] === 35) at++;
	const hashes = at - from;
	if (units[at] !== 34 || hashes > 100) return -1;
	const prefix = text.slice(start, from);
	if (prefix !== "" && !/^(?:r|br|cr|b|c)$/.test(prefix)) return -1;
	if (hashes === 0 && (prefix === "b" || prefix === "c")) return Math.min(text.length, endOfText(units, at + 1, text.length, BYTES) + 1);
	const mark = `"${"#".repeat(hashes)}`;
	const end = text.indexOf(mark, at + 1);
	return end === -1 ? text.length : end + mark.length;
}
/** The parenthesis that opens the text of `R"x(…)x"`, whose quote stands at `quote`; -1 where there is none. */
function openingOfRaw(text, quote) {
	let at = quote + 1;
	while (at - quote <= 17 && !/[\s()\\"]/.test(text[at] ?? ")")) at++;
	return text[at] === "(" && at - quote <= 17 ? at : -1;
}
function endOfNested(units, from, length) {
	let nesting = 1;
	for (let at = from + 2; at < length; at++) {
		const c = units[at];
		const next = units[at + 1];
		if (c === 42 && next === 47) {
			at++;
			if (--nesting === 0) return at + 1;
		} else if (c === 47 && next === 42) {
			at++;
			nesting++;
		}
	}
	return length;
}
/** A character literal; in Rust also a lifetime. */
function endOfCharacter(units, at, length, kind) {
	if (kind === "none") return at + 1;
	if (kind === "lifetime" && units[at + 1] !== 92) {
		const close = at + ((units[at + 1] & 64512) === 55296 ? 3 : 2);
		if (units[close] === 39) return close + 1;
		let end = at + 1;
		while (IS_WORD$1[units[end]] === 1) end++;
		return end;
	}
	for (let end = at + 1; end < length && end - at < 16; end++) {
		const c = units[end];
		if (c === 92) end++;
		else if (c === 39) return end + 1;
		else if (c === 10) break;
	}
	return at + 1;
}
/** Where a regular expression ends behind its flags; minus the end of the line where it does not end on it. */
function endOfRegularExpression(units, from, length) {
	let inClass = false;
	let at = from + 1;
	for (; at < length; at++) {
		const c = units[at];
		if (c === 92) at++;
		else if (c === 10) return -at;
		else if (c === 91) inClass = true;
		else if (c === 93) inClass = false;
		else if (c === 47 && !inClass) break;
	}
	if (at >= length) return -length;
	at++;
	while (IS_WORD$1[units[at]] === 1) at++;
	return at;
}
function isCapital(unit) {
	return unit >= 65 && unit <= 90;
}
/** `case x:` or `default:` alone on a line. */
function isLabel(tokens, first, count) {
	if (tokens.kinds[count - 1] !== 58 || tokens.kinds[first] !== 1) return false;
	return /^(?:case|default)$/.test(tokens.text.slice(tokens.starts[first], tokens.ends[first]));
}
function startsAttribute(before) {
	return before !== 45 && before !== 58 && before !== 46 && before !== 61;
}
/** Words behind which a value stands. */
const BEFORE_VALUES = new Set("return typeof case in of delete void throw new else do instanceof await yield default extends export".split(" "));
const BEFORE_CONDITIONS = /* @__PURE__ */ new Set([
	"if",
	"while",
	"for",
	"with"
]);
/** Whether a value may stand where the next token would: then a slash begins a regular expression and `<` an element. */
function isValueStart(tokens, count) {
	const last = count - 1;
	if (last < 0) return true;
	switch (tokens.kinds[last]) {
		case 1: {
			const word = tokens.text.slice(tokens.starts[last], tokens.ends[last]);
			return BEFORE_VALUES.has(word) && tokens.kinds[last - 1] !== 46 && tokens.kinds[last - 1] !== 137;
		}
		case 2:
		case 3:
		case 6:
		case 8:
		case 11:
		case 93:
		case 139: return false;
		case 41: {
			const before = tokens.matches[last] - 1;
			if (before < 0 || tokens.kinds[before] !== 1) return false;
			return BEFORE_CONDITIONS.has(tokens.text.slice(tokens.starts[before], tokens.ends[before])) && tokens.kinds[before - 1] !== 46;
		}
		case 125: {
			const open = tokens.matches[last];
			return open < 0 || isBlockStart(tokens, open) || !isValueStart(tokens, open);
		}
		case 33: {
			let before = last;
			while (before >= 0 && tokens.kinds[before] === 33) before--;
			return before < 0 || tokens.kinds[before] !== 125 && isValueStart(tokens, before + 1);
		}
		default: return true;
	}
}
/** Whether a brace that stands where a value may stand opens a block all the same. */
function isBlockStart(tokens, open) {
	const before = tokens.kinds[open - 1];
	if (open === 0 || before === 59 || before === 123 || before === 125 || before === 132) return true;
	return before === 41 || before === 1 && /^(?:else|do)$/.test(tokens.text.slice(tokens.starts[open - 1], tokens.ends[open - 1]));
}
/** `<Name`, `<>`; not the type parameters of an arrow function. */
function isTagStart(text, units, at) {
	const next = units[at + 1];
	if (next === 62) return true;
	if (CLASSES$2[next] !== 2) return false;
	let end = at + 1;
	while (IS_WORD$1[units[end]] === 1 || units[end] === 46 || units[end] === 45 || units[end] === 58) end++;
	if (units[end] === 44) return false;
	if (units[end] === 62 && units[end + 1] === 40 && end - at < 4 && /^[A-Z]/.test(text.slice(at + 1, end))) return false;
	return !/^\s{1,20}(?:extends\s|,|=\s)/.test(text.slice(end, end + 32));
}
/** Kind of the operator in the low byte, its width above. */
function operatorOf(c, next, third, hasOrElse) {
	const one = 256 | c;
	switch (c) {
		case 61:
			if (next === 61) return (third === 61 ? 768 : 512) | 128;
			return next === 62 ? 512 | 132 : one;
		case 33: return next === 61 ? (third === 61 ? 768 : 512) | 128 : one;
		case 60:
		case 62:
			if (c === 60 && next === 60) return (third === 61 ? 768 : 512) | 140;
			return next === 61 ? 512 | 128 : one;
		case 58:
			if (next === 58) return 512 | 136;
			return next === 61 ? 512 | 130 : one;
		case 63:
			if (next === 63) return third === 61 ? 768 | 134 : 512 | 133;
			if (next === 58) return 512 | 133;
			return next === 46 && !(third >= 48 && third <= 57) ? 512 | 137 : one;
		case 124:
			if (next === 124) return third === 61 ? 768 | 134 : 512 | (hasOrElse ? 133 : 135);
			break;
		case 38:
			if (next === 38) return (third === 61 ? 768 : 512) | 135;
			break;
		case 46: return next === 46 ? (third === 46 || third === 61 || third === 60 ? 768 : 512) | 138 : one;
		case 45:
			if (next === 62) return 512 | 131;
			if (next === 45) return 512 | 139;
			break;
		case 43:
			if (next === 43) return 512 | 139;
			break;
		case 44:
		case 59:
		case 64:
		case 126: return one;
	}
	return next === 61 ? 512 | 129 : one;
}

// src/scan/syntax/strings.ts
const SIMPLE = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\x07",
	s: " ",
	e: "\x1B"
};
/** The value of the text between `from` and `to`. */
function decodeString(text, from, to, rules) {
	const raw = text.slice(from, to);
	return isPlain(raw, rules) ? raw : decodeInto(new Excerpt(), text, from, to, rules).text;
}
/** Appends the value to an excerpt, which remembers where each of its characters stands. */
function decodeInto(excerpt, text, from, to, rules) {
	const raw = text.slice(from, to);
	if (isPlain(raw, rules)) return excerpt.copy(text, from, to);
	let run = 0;
	for (let at = nextMark(raw, 0, rules); at < raw.length; at = nextMark(raw, at, rules)) {
		const character = raw[at];
		if (character === "\\" && !rules.isRaw) {
			excerpt.copy(text, from + run, from + at);
			const { value, width } = readEscape$1(raw, at, raw.length, rules.keepsUnknown === true);
			excerpt.write(value, from + at);
			at = run = at + width;
		} else if (raw[at + 1] === character) {
			excerpt.copy(text, from + run, from + at + 1);
			at = run = at + 2;
		} else at++;
	}
	return excerpt.copy(text, from + run, to);
}
function isPlain(raw, rules) {
	return (rules.isRaw || !raw.includes("\\")) && !hasDoubled(raw, rules.doubled);
}
/** The next character that may not stand for itself. */
function nextMark(raw, from, rules) {
	if (rules.doubled === void 0) {
		const at = raw.indexOf("\\", from);
		return at === -1 ? raw.length : at;
	}
	let at = from;
	while (at < raw.length && (rules.isRaw || raw[at] !== "\\") && !rules.doubled.includes(raw[at])) at++;
	return at;
}
function hasDoubled(raw, doubled) {
	if (doubled === void 0) return false;
	for (const character of doubled) if (raw.includes(character + character)) return true;
	return false;
}
/** The escapes that the languages share; what one of them lacks does no harm to read. */
function readEscape$1(text, at, end, keepsUnknown) {
	const next = text[at + 1];
	if (next === void 0 || at + 1 >= end) return {
		value: "\\",
		width: 1
	};
	const simple = SIMPLE[next];
	if (simple !== void 0 && !(keepsUnknown && (next === "s" || next === "e"))) return {
		value: simple,
		width: 2
	};
	if (next === "\n") return {
		value: "",
		width: 2
	};
	if (next === "\r") return {
		value: "",
		width: text[at + 2] === "\n" ? 3 : 2
	};
	if (next === "x") return readCode(text, at, end, 2);
	if (next === "U") return readCode(text, at, end, 8);
	if (next === "u") {
		if (text[at + 2] !== "{") return readCode(text, at, end, 4);
		const close = text.indexOf("}", at);
		if (close === -1 || close >= end || close - at > 12) return {
			value: "\\u",
			width: 2
		};
		return {
			value: characterOf(text.slice(at + 3, close)) ?? "\\u",
			width: close + 1 - at
		};
	}
	if (next === "N" && text[at + 2] === "{") {
		const close = text.indexOf("}", at);
		if (close !== -1 && close < end && close - at < 100) return {
			value: "�",
			width: close + 1 - at
		};
	}
	if (next >= "0" && next <= "7") {
		let width = 2;
		while (width < 4 && at + width < end && text[at + width] >= "0" && text[at + width] <= "7") width++;
		return {
			value: String.fromCharCode(parseInt(text.slice(at + 1, at + width), 8)),
			width
		};
	}
	return {
		value: keepsUnknown && !/[\\'"]/.test(next) ? `\\${next}` : next,
		width: 2
	};
}
function readCode(text, at, end, digits) {
	const stop = at + 2 + digits;
	const value = stop <= end ? characterOf(text.slice(at + 2, stop)) : null;
	return value === null ? {
		value: text.slice(at, at + 2),
		width: 2
	} : {
		value,
		width: 2 + digits
	};
}
function characterOf(hexadecimal) {
	if (!/^[0-9A-Fa-f_]{1,8}$/.test(hexadecimal)) return null;
	const code = parseInt(hexadecimal.replaceAll("_", ""), 16);
	return code <= 1114111 ? String.fromCodePoint(code) : null;
}

// src/scan/syntax/brace-strings.ts
const ESCAPED = { isRaw: false };
const RAW$2 = { isRaw: true };
const VERBATIM = {
	isRaw: true,
	doubled: "\""
};
const FORMATTED$1 = {
	isRaw: false,
	doubled: "{}"
};
const VERBATIM_FORMATTED = {
	isRaw: true,
	doubled: "\"{}"
};
/** The content of a string token; for one with variable parts, all of it. */
function braceString(tokens, at, dialect) {
	const { text } = tokens;
	const first = tokens.starts[at];
	const last = tokens.kind(at) === 4 ? tokens.closing(at) : at;
	const stop = last < tokens.count ? tokens.ends[last] : text.length;
	let quoteAt = first;
	let dollars = 0;
	let hashes = 0;
	let isRaw = false;
	let isVerbatim = false;
	for (; quoteAt < stop; quoteAt++) {
		const character = text[quoteAt];
		if (character === "\"" || character === "'" || character === "`") break;
		if (character === "$") dollars++;
		else if (character === "@") isVerbatim = true;
		else if (character === "#") hashes++;
		else if (character === "r") isRaw = true;
	}
	const opening = dialect.hasDelimitedRaw && text[quoteAt - 1] === "R" && quoteAt > first ? openingOfRaw(text, quoteAt) : -1;
	if (opening !== -1) {
		const mark = `)${text.slice(quoteAt + 1, opening)}"`;
		const isClosed = stop - mark.length > opening && text.startsWith(mark, stop - mark.length);
		return {
			start: opening + 1,
			end: isClosed ? stop - mark.length : stop,
			rules: RAW$2,
			mark: 2
		};
	}
	const quote = text[quoteAt] ?? "\"";
	let width = 1;
	if (quote === "\"" && dialect.tripleQuotes !== "none" && !isVerbatim && text.startsWith("\"\"\"", quoteAt) && stop - quoteAt >= 6) {
		width = 3;
		if (dialect.id === "csharp") while (text[quoteAt + width] === "\"" && width * 2 < stop - quoteAt) width++;
		if (dialect.tripleQuotes === "raw") isRaw = true;
	}
	if (hashes > 0 || quote === "`" && dialect.backtick === "raw" || tokens.kind(tokens.parents[at]) === 10) isRaw = true;
	const rules = dollars > 0 ? isVerbatim || isRaw ? VERBATIM_FORMATTED : FORMATTED$1 : isVerbatim ? VERBATIM : isRaw ? RAW$2 : ESCAPED;
	const start = Math.min(quoteAt + width, stop);
	const closing = width + hashes;
	return {
		start,
		end: stop - closing >= start && text[stop - closing] === quote ? stop - closing : stop,
		rules,
		mark: dialect.interpolation === "prefixed" ? Math.max(1, dollars) : 2
	};
}
/** The text of a plain string token. */
function braceStringValue(tokens, at, dialect) {
	const { start, end, rules } = braceString(tokens, at, dialect);
	return decodeString(tokens.text, start, end, rules);
}
/** The pieces of a string with variable parts: texts by their offsets, and variable parts by their first token. */
function templateParts(tokens, at, dialect) {
	const { text } = tokens;
	const { start, end, mark } = braceString(tokens, at, dialect);
	const close = Math.min(tokens.closing(at), tokens.count);
	const parts = [];
	const widthAt = (part) => dialect.interpolation === "dollar" && text[tokens.ends[part] - 1] === "$" ? 1 : mark;
	parts.push({
		from: start,
		to: tokens.ends[at] - widthAt(at)
	});
	for (let part = at; part < close;) {
		const isName = dialect.interpolation === "dollar" && text[tokens.ends[part] - 1] === "$";
		const expression = part + 1;
		let next = expression;
		while (next < close && tokens.kind(next) !== 5) next = tokens.after(next);
		next = Math.min(next, close);
		parts.push({
			expression,
			end: next
		});
		if (next >= tokens.count) break;
		const from = tokens.starts[next] + (isName ? 0 : dialect.interpolation === "prefixed" ? mark : 1);
		const to = next === close ? end : tokens.ends[next] - widthAt(next);
		if (to > from) parts.push({
			from,
			to
		});
		part = next;
	}
	return parts;
}

// src/scan/syntax/type-arguments.ts
/** Type arguments of more tokens are taken for comparisons. */
const MOST_TOKENS = 60;
const MAY_STAND_INSIDE = /* @__PURE__ */ new Uint8Array(256);
for (const kind of [
	1,
	44,
	46,
	136,
	137,
	63,
	124,
	38,
	3,
	8,
	42,
	132,
	131,
	58,
	61
]) MAY_STAND_INSIDE[kind] = 1;
/** The `<` of the type arguments whose `>` stands at `last`, -1 where that is a comparison. Works while the text is still being lexed. */
function startOfTypeArguments(tokens, last) {
	const { kinds } = tokens;
	let nesting = 0;
	for (let at = last; at >= 0 && last - at < MOST_TOKENS; at--) {
		const kind = kinds[at];
		if (kind === 62) nesting++;
		else if (kind === 60 && --nesting === 0) return at;
		else if (kind === 59 || kind === 123) return -1;
	}
	return -1;
}
/** The token before `<…>` or `::<…>` whose `>` stands at `last`, -1 where that is a comparison. */
function beforeTypeArguments(tokens, last) {
	const start = startOfTypeArguments(tokens, last);
	return start > 0 && tokens.kinds[start - 1] === 136 ? start - 2 : start - 1;
}
/** The token behind the type arguments whose `<` stands at `from`, -1 where that is a comparison. */
function endOfTypeArguments(tokens, from) {
	let nesting = 0;
	for (let at = from; at < from + MOST_TOKENS; at++) {
		const kind = tokens.kind(at);
		if (kind === 60) nesting++;
		else if (kind === 62) {
			if (--nesting === 0) return at + 1;
		} else if (kind === 91 || kind === 123 || kind === 40) at = tokens.closing(at);
		else if (MAY_STAND_INSIDE[kind] === 0) return -1;
	}
	return -1;
}

// src/scan/syntax/callee.ts
/** Parts of a dotted name; longer ones are cut on the left. */
const MOST_PARTS = 12;
/** Where a chain such as `a.b(c)[d].e` begins, seen from its last token. */
function startOfChain(tokens, last) {
	let at = last;
	for (let parts = 0; parts < 48; parts++) {
		at = tokens.opening(at);
		const kind = tokens.kind(at);
		const before = tokens.kind(at - 1);
		const isGroup = kind === 40 || kind === 91;
		if (isGroup && (isOperandEnd(tokens, at - 1) || before === 33)) at -= 1;
		else if ((kind === 1 || isGroup) && isDot(before) && at >= 2) at -= 2;
		else return at;
	}
	return at;
}
/**
* The dotted name that ends at a token: `AutoModel.from_pretrained`. Arguments in between are left out: `Api().model`
* is `Api.model`.
*/
function dottedName(tokens, last) {
	const parts = [];
	let at = last;
	while (parts.length < MOST_PARTS && at >= 0) {
		if (tokens.kind(at) === 33) at--;
		if (tokens.kind(at) === 62) {
			const before = beforeTypeArguments(tokens, at);
			if (before < 0) break;
			at = before;
		}
		if (isDot(tokens.kind(at))) at--;
		const kind = tokens.kind(at);
		if (kind === 41 || kind === 93) {
			const open = tokens.opening(at);
			if (open === at || !isOperandEnd(tokens, open - 1)) break;
			at = open - 1;
			continue;
		}
		if (kind !== 1) break;
		parts.push(tokens.textOf(at));
		if (!isDot(tokens.kind(at - 1))) break;
		at -= 2;
	}
	return parts.reverse().join(".");
}
function isDot(kind) {
	return kind === 46 || kind === 136 || kind === 137;
}
/** Whether a value ends here, so that a bracket behind it is a call or subscript. */
function isOperandEnd(tokens, at) {
	const kind = tokens.kind(at);
	if (kind === 41 || kind === 93) return true;
	return kind === 1 && (isDot(tokens.kind(at - 1)) || !NO_OPERANDS.has(tokens.textOf(at)));
}
/** Words behind which a bracket opens something of its own. */
const NO_OPERANDS = new Set("return in not and or if else elif is await yield lambda assert del raise from import as with for while case match typeof new of delete void throw extends default do let mut guard when where async try".split(" "));
/** The names before calls that may be of interest, with those that were imported under another name. */
function withAliases(tokens, aliases) {
	if (aliases.size === 0) return tokens.callees;
	const callees = new Set(tokens.callees);
	for (let at = 1; at < tokens.count; at++) if (tokens.kinds[at] === 40 && tokens.kinds[at - 1] === 1 && aliases.has(tokens.textOf(at - 1))) callees.add(at - 1);
	return [...callees].sort((a, b) => a - b);
}

// src/scan/syntax/name-index.ts
/** Comparisons of names over all searches in a text: more only a hostile text needs. */
const MOST_COMPARISONS = 5e6;
/**
* Places by the name that they bind. Most are never asked for, so no name is spelled out: places are kept by length and
* two characters of the last part, and compared when one is looked for.
*/
var NameIndex = class {
	#tokens;
	#buckets = /* @__PURE__ */ new Map();
	#comparisons = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	/** `site.name` is the last token of the name. */
	add(site) {
		const { starts, ends, text } = this.#tokens;
		const start = starts[site.name];
		const length = ends[site.name] - start;
		const hash = hashOf(length, text.charCodeAt(start), text.charCodeAt(start + (length >> 1)));
		const bucket = this.#buckets.get(hash);
		if (bucket === void 0) this.#buckets.set(hash, [site]);
		else bucket.push(site);
	}
	/** All places that bind a dotted name, in order of appearance. */
	find(name) {
		const last = name.slice(name.lastIndexOf(".") + 1);
		const bucket = this.#buckets.get(hashOf(last.length, last.charCodeAt(0), last.charCodeAt(last.length >> 1))) ?? [];
		this.#comparisons += bucket.length;
		if (this.#comparisons > MOST_COMPARISONS) return [];
		return bucket.filter((site) => this.#tokens.isWord(site.name, last) && dottedName(this.#tokens, site.name) === name);
	}
	*all() {
		for (const bucket of this.#buckets.values()) yield* bucket;
	}
};
function hashOf(length, first, middle) {
	return length << 16 ^ first << 8 ^ middle;
}

// src/scan/syntax/scopes.ts
/** The definitions of a text by their dotted paths, as `Literal.scope` and `Document.lookup` name them. */
var Scopes = class {
	#tokens;
	#paths = [];
	#lastToken = -1;
	#lastPath = "";
	#classes = null;
	#byPath = null;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	/** Dotted path of the definition around a token; empty at the top. */
	at = (token) => {
		if (token !== this.#lastToken) {
			this.#lastToken = token;
			this.#lastPath = this.path(scopeAt(this.#tokens.scopes, token));
		}
		return this.#lastPath;
	};
	/** Dotted path of a definition by its index. */
	path(scope) {
		if (scope < 0) return "";
		let path = this.#paths[scope];
		if (path === void 0) {
			const { parents, names } = this.#tokens.scopes;
			const outer = this.path(parents[scope]);
			const name = this.#tokens.textOf(names[scope]);
			path = outer === "" ? name : `${outer}.${name}`;
			this.#paths[scope] = path;
		}
		return path;
	}
	/** The definitions at a path: overloads, or one in each branch. */
	named(path) {
		if (path === "") return [];
		if (this.#byPath === null) {
			this.#byPath = /* @__PURE__ */ new Map();
			for (let scope = 0; scope < this.#tokens.scopes.starts.length; scope++) {
				const own = this.path(scope);
				const known = this.#byPath.get(own);
				if (known === void 0) this.#byPath.set(own, [scope]);
				else known.push(scope);
			}
		}
		return this.#byPath.get(path) ?? [];
	}
	/** Whether the definition at that path holds fields rather than statements. */
	isClass(path) {
		return this.classes().has(path);
	}
	/** Classes by path, with their index. */
	classes() {
		if (this.#classes === null) {
			this.#classes = /* @__PURE__ */ new Map();
			const { starts } = this.#tokens.scopes;
			for (let scope = 0; scope < starts.length; scope++) if (this.#tokens.scopes.kinds[scope] === 1) this.#classes.set(this.path(scope), scope);
		}
		return this.#classes;
	}
	/** Path of the innermost class around or at a path, null outside of classes. */
	classOf(path) {
		for (let outer = path; outer !== null; outer = parentOf(outer)) if (this.isClass(outer)) return outer;
		return null;
	}
};
/** The path one step out; null at the top. */
function parentOf(path) {
	if (path === "") return null;
	const dot = path.lastIndexOf(".");
	return dot === -1 ? "" : path.slice(0, dot);
}
/** From the innermost path to the top. */
function* outwards(path) {
	for (let outer = path; outer !== null; outer = parentOf(outer)) yield outer;
}

// src/scan/syntax/brace-bindings.ts
const MOST_BINDINGS$2 = 60;
const MOST_CALLS$1 = 40;
const DEEPEST$6 = 6;
const MOST_STEPS$4 = 60;
/** Calls that hand each item of what they are called on to a function. */
const EACH = /* @__PURE__ */ new Set([
	"map",
	"forEach",
	"filter",
	"flatMap",
	"for_each",
	"forEachIndexed",
	"mapIndexed",
	"Select",
	"ForEach",
	"find",
	"some",
	"every",
	"reduce",
	"compactMap",
	"asyncMap"
]);
/** Words before a call; another name before it is the type that a definition gives back. */
const BEFORE_CALLS = /* @__PURE__ */ new Set([
	"return",
	"new",
	"await",
	"throw",
	"yield",
	"else",
	"in",
	"of",
	"case",
	"typeof",
	"go",
	"defer",
	"try",
	"do",
	"async",
	"not",
	"default"
]);
const DECLARING$2 = /* @__PURE__ */ new Set([
	"const",
	"let",
	"var",
	"val",
	"export"
]);
const BRACE_OPTION_CALLS = /* @__PURE__ */ new Set([
	"option",
	"requiredOption",
	"addOption",
	"flag"
]);
/** Where the names of a text in a language with braces are bound; listed when the first name is looked up. */
var BraceBindings = class {
	#shared;
	#dialect;
	#scopes;
	#expressions;
	#optionCalls;
	#found = /* @__PURE__ */ new Map();
	#sitesByName = /* @__PURE__ */ new Map();
	#callsByName = /* @__PURE__ */ new Map();
	#index = null;
	#functions = null;
	#options = null;
	constructor(shared, dialect, scopes, expressions, optionCalls) {
		this.#shared = shared;
		this.#dialect = dialect;
		this.#scopes = scopes;
		this.#expressions = expressions;
		this.#optionCalls = optionCalls;
	}
	lookup = (name, scope) => {
		const key = `${scope}\0${name}`;
		let values = this.#found.get(key);
		if (values === void 0) {
			this.#found.set(key, []);
			const tokens = this.#shared.get();
			this.#prepare(tokens);
			values = this.#resolve(tokens, name, scope, 0).slice(0, MOST_BINDINGS$2);
			this.#found.set(key, values);
		}
		return values;
	};
	#prepare(tokens) {
		if (this.#index !== null) return;
		this.#scopes.readAll();
		this.#functions = /* @__PURE__ */ new Map();
		for (let at = 0; at < tokens.count; at++) {
			if (tokens.kinds[at] !== 123) continue;
			if (this.#scopes.definition(at).kind !== "function") continue;
			const path = this.#scopes.inside(at);
			const known = this.#functions.get(path);
			if (known === void 0) this.#functions.set(path, [at]);
			else known.push(at);
		}
		this.#index = this.#listSites(tokens);
	}
	#resolve(tokens, name, scope, depth) {
		const direct = this.#bound(tokens, name, scope);
		if (direct.length > 0) return direct;
		const dot = name.lastIndexOf(".");
		if (dot === -1 || depth >= DEEPEST$6) return [];
		const head = name.slice(0, dot);
		const member = name.slice(dot + 1);
		if (head === "this" || head === "self" || head === "Self" || head === "super" || head === "Companion") {
			const owner = this.#classOf(scope);
			return owner === null ? [] : this.#memberOfClass(tokens, owner, member);
		}
		const named = this.#classNamed(head, scope);
		if (named !== null) {
			const members = this.#memberOfClass(tokens, named, member);
			return members.length > 0 ? members : this.#memberOfClass(tokens, `${named}.Companion`, member);
		}
		const heads = this.#resolve(tokens, head, scope, depth + 1);
		const members = heads.flatMap((value) => this.#memberOf(tokens, value, member, scope, depth + 1));
		if (members.length > 0) return members;
		return heads.every((value) => value.kind === "other" || value.kind === "call") ? this.#optionsNamed(tokens).get(member) ?? [] : [];
	}
	#bound(tokens, name, scope) {
		const sites = this.#sitesOf(tokens, name);
		for (const path of outwards(scope)) {
			if (path !== scope && !this.#dialect.seesFields && this.#scopes.isClass(path)) continue;
			const companion = path === "" ? "Companion" : `${path}.Companion`;
			const own = sites.filter((site) => site.path === path || site.path === companion);
			const given = this.#given(tokens, path, name);
			if (given.length === 0 && !own.some((site) => site.isDeclared)) continue;
			const again = sites.filter((site) => !site.isDeclared && site.path !== path && site.path.startsWith(path === "" ? "" : `${path}.`));
			return [...given, ...this.#valuesOf(tokens, [...own, ...again])];
		}
		return this.#valuesOf(tokens, sites.filter((site) => !site.isDeclared));
	}
	#classOf(scope) {
		for (const path of outwards(scope)) {
			if (this.#scopes.isClass(path)) return path;
			if (this.#dialect.id === "go" && path.includes(".") && this.#scopes.isClass(path.slice(0, path.indexOf(".")))) return path.slice(0, path.indexOf("."));
		}
		return null;
	}
	#classNamed(name, scope) {
		for (const path of outwards(scope)) {
			const candidate = path === "" ? name : `${path}.${name}`;
			if (this.#scopes.isClass(candidate)) return candidate;
		}
		return null;
	}
	#memberOfClass(tokens, path, member) {
		const own = this.#sitesOf(tokens, member).filter((site) => site.path === path);
		const assigned = [
			"this",
			"self",
			"Self"
		].flatMap((head) => this.#sitesOf(tokens, `${head}.${member}`)).filter((site) => this.#classOf(site.path) === path);
		return this.#valuesOf(tokens, [...own, ...assigned]);
	}
	#memberOf(tokens, value, member, scope, depth) {
		if (depth >= DEEPEST$6) return [];
		if (value.kind === "name") return this.#resolve(tokens, `${value.name}.${member}`, value.scope ?? scope, depth + 1);
		if (value.kind === "map") return value.entries.filter((entry) => entry.key === member).map((entry) => entry.value);
		if (value.kind === "choice") return value.options.flatMap((option) => this.#memberOf(tokens, option, member, scope, depth + 1));
		if (value.kind === "subscript") return [{
			kind: "subscript",
			of: value,
			index: {
				kind: "string",
				value: member,
				span: value.span
			},
			span: value.span
		}];
		if (value.kind !== "call") return [];
		const given = value.args.flatMap((argument) => {
			if (argument.name === member) return [argument.value];
			return argument.name === null && argument.value.kind === "map" ? this.#memberOf(tokens, argument.value, member, scope, depth + 1) : [];
		});
		if (given.length > 0) return given;
		const named = this.#classNamed(value.callee, scope) ?? this.#classNamed(value.callee.slice(0, Math.max(0, value.callee.lastIndexOf("."))), "");
		return named === null ? [] : this.#memberOfClass(tokens, named, member);
	}
	#valuesOf(tokens, sites) {
		return sites.slice(0, MOST_BINDINGS$2).map((site) => {
			const bracket = tokens.parents[site.binding];
			const value = this.#expressions.parse(site.at, bracket, site.kind === "item");
			if (site.kind === "item") return itemsOf$1(value);
			if (site.kind !== "entry") return value;
			return {
				kind: "map",
				entries: [{
					key: braceStringValue(tokens, site.name + 2, this.#dialect),
					value
				}],
				span: value.span
			};
		});
	}
	/** What a parameter of the functions at a path can be, from its default and from calls in this file. */
	#given(tokens, path, name) {
		const values = [];
		for (const brace of this.#functions.get(path) ?? []) {
			const { parameters } = this.#scopes.definition(brace);
			const found = parameters < 0 ? this.#loneParameter(tokens, brace, name) : this.#parameter(tokens, parameters, name);
			if (found === null) continue;
			if (found.value !== -1) values.push(this.#expressions.parse(found.value, parameters));
			const each = this.#receiverOf(tokens, parameters < 0 ? brace : parameters, brace);
			if (each !== null && found.position === 0) values.push(itemsOf$1(each));
			else {
				for (const callee of this.#callsOf(tokens, path)) {
					const open = callee + 1;
					const value = argumentAt$1(this.#expressions.parseArguments(open, tokens.parents[open]), name, found.position);
					if (value !== null) values.push(value);
				}
				values.push(...this.#optionsNamed(tokens).get(name) ?? []);
				if (found.value === -1) values.push({
					kind: "other",
					span: tokens.span(found.at, found.at)
				});
			}
		}
		return values;
	}
	/** `x => {…}`, and `it`-less closures of Kotlin and Swift: `{ x in …}`, `{ x -> …}`. */
	#loneParameter(tokens, brace, name) {
		if (tokens.kind(brace - 1) === 132 && tokens.isWord(brace - 2, name)) return {
			at: brace - 2,
			value: -1,
			position: 0
		};
		if (tokens.isWord(brace + 1, name) && (tokens.isWord(brace + 2, "in") || tokens.kind(brace + 2) === 131)) return {
			at: brace + 1,
			value: -1,
			position: 0
		};
		return null;
	}
	#parameter(tokens, open, name) {
		const close = tokens.closing(open);
		let position = 0;
		for (let at = open + 1; at < close; at++) {
			let named = -1;
			let value = -1;
			let isAnnotated = false;
			for (; at < close && tokens.kind(at) !== 44; at = tokens.after(at)) {
				const kind = tokens.kind(at);
				if (kind === 58) isAnnotated = true;
				else if (kind === 61 && value === -1) value = at + 1;
				else if (kind === 1 && value === -1 && !isAnnotated && tokens.isWord(at, name)) named = at;
				else if (kind === 123 && !isAnnotated && value === -1 && this.#isDestructured(tokens, at, name)) named = at;
			}
			if (named !== -1) return {
				at: named,
				value: tokens.kind(named) === 1 ? value : -1,
				position: tokens.kind(named) === 1 ? position : -1
			};
			position++;
		}
		return null;
	}
	#isDestructured(tokens, open, name) {
		const close = Math.min(tokens.closing(open), open + MOST_STEPS$4);
		for (let at = open + 1; at < close; at++) if (tokens.isWord(at, name) && tokens.kind(at + 1) !== 61) return true;
		return false;
	}
	/** What `map`, `forEach` and the like are called on, where the function is their argument. */
	#receiverOf(tokens, first, brace) {
		const paren = tokens.parents[first];
		const name = paren >= 0 && tokens.kind(paren) === 40 ? paren - 1 : brace - 1;
		if (tokens.kind(name) !== 1 || !EACH.has(tokens.textOf(name)) || tokens.kind(name - 1) !== 46) return null;
		const receiver = name - 2;
		if (tokens.kind(receiver) === 93 && tokens.opening(receiver) !== receiver) return this.#expressions.parseList(tokens.opening(receiver));
		const dotted = tokens.kind(receiver) === 1 ? dottedName(tokens, receiver) : "";
		const span = tokens.span(receiver, receiver);
		return dotted === "" ? null : {
			kind: "name",
			name: dotted.replace(/\.(?:iter|values|into_iter|asSequence)$/, ""),
			span,
			scope: this.#scopes.at(first)
		};
	}
	/** Names of calls in this file that are calls of the function at a path. */
	#callsOf(tokens, path) {
		const known = this.#callsByName.get(path);
		if (known !== void 0) return known;
		const calls = [];
		const last = path.slice(path.lastIndexOf(".") + 1);
		const outer = path.slice(0, Math.max(0, path.lastIndexOf(".")));
		const owner = this.#scopes.isClass(outer) ? outer.slice(outer.lastIndexOf(".") + 1) : null;
		const called = owner !== null && (last === "constructor" || last === "init") ? owner : last;
		this.#callsByName.set(path, calls);
		if (called.startsWith(":")) return calls;
		let tries = MOST_CALLS$1;
		for (let at = tokens.text.indexOf(`${called}(`); at !== -1 && tries-- > 0; at = tokens.text.indexOf(`${called}(`, at + 1)) {
			const callee = tokens.startingAt(at);
			if (callee === -1 || tokens.kind(callee + 1) !== 40) continue;
			const before = tokens.kind(callee - 1);
			if (tokens.kind(tokens.after(callee + 1)) === 123 || tokens.isWord(callee - 1, "function") || tokens.isWord(callee - 1, "func") || tokens.isWord(callee - 1, "fn") || tokens.isWord(callee - 1, "fun")) continue;
			if (before === 1 && !BEFORE_CALLS.has(tokens.textOf(callee - 1))) continue;
			const onSelf = tokens.isWord(callee - 2, "this") || tokens.isWord(callee - 2, "self") || owner !== null && tokens.isWord(callee - 2, owner);
			const isMember = before === 46 || before === 137 || before === 136;
			if (this.#dialect.id === "go" && path.includes(".") ? isMember : !isMember || onSelf) calls.push(callee);
		}
		return calls;
	}
	/** Defaults of command line options: of commander, yargs, clap. */
	#optionsNamed(tokens) {
		if (this.#options !== null) return this.#options;
		this.#options = /* @__PURE__ */ new Map();
		const add = (name, value) => {
			const known = this.#options.get(name);
			if (known === void 0) this.#options.set(name, [value]);
			else known.push(value);
		};
		for (const callee of this.#optionCalls) {
			const open = callee + 1;
			if (tokens.kind(open) !== 40) continue;
			const [flags, second, third] = this.#expressions.parseArguments(open, tokens.parents[open]).map((argument) => argument.value);
			if (flags?.kind !== "string") continue;
			const flag = /--([\w-]+)/.exec(flags.value)?.[1] ?? (/^[\w-]+$/.test(flags.value) ? flags.value : void 0);
			if (flag === void 0) continue;
			const fallback = second?.kind === "map" ? second.entries.find(({ key }) => key === "default")?.value : third;
			if (fallback === void 0) continue;
			add(flag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), fallback);
			if (flag.includes("-")) add(flag, fallback);
		}
		for (const site of this.#index.all()) if (site.kind === "default") add(tokens.textOf(site.name), this.#expressions.parse(site.at, tokens.parents[site.binding]));
		return this.#options;
	}
	#sitesOf(tokens, name) {
		const known = this.#sitesByName.get(name);
		if (known !== void 0) return known;
		const sites = this.#index.find(name).map((site) => ({
			...site,
			path: this.#pathOf(tokens, site)
		}));
		this.#sitesByName.set(name, sites);
		return sites;
	}
	/** The scope that a place binds in: of a parameter's default, its function. */
	#pathOf(tokens, site) {
		if (site.kind === "item") {
			let at = site.at;
			for (let steps = 0; steps < MOST_STEPS$4 && tokens.kind(at) !== 123 && tokens.kind(at) !== 0; steps++) at = tokens.after(at);
			if (tokens.kind(at) === 123) return this.#scopes.inside(at);
		}
		let open = tokens.parents[site.binding];
		while (open >= 0 && tokens.kind(open) === 123 && this.#scopes.definition(open).kind === "value") open = tokens.parents[open];
		if (open >= 0 && tokens.kind(open) === 40) {
			const body = this.#scopes.bodyBehind(open);
			if (body !== -1) return this.#scopes.inside(body);
		}
		return this.#scopes.at(site.binding);
	}
	#listSites(tokens) {
		const sites = new NameIndex(tokens);
		const add = (site) => sites.add(site);
		for (const at of tokens.bindings) if (tokens.kinds[at] === 1) this.#loop(tokens, at, add);
		else if (!tokens.isWord(at + 1, "range")) this.#assignment(tokens, at, add);
		return sites;
	}
	#assignment(tokens, at, add) {
		const parent = tokens.parents[at];
		const parentKind = tokens.kind(parent);
		if (parentKind === 40) {
			if (this.#dialect.id === "rust" && (tokens.isWord(at - 1, "default_value") || tokens.isWord(at - 1, "default_value_t"))) {
				const field = this.#fieldBehind(tokens, parent);
				if (field !== -1) add({
					kind: "default",
					name: field,
					at: at + 1,
					binding: at,
					isDeclared: true
				});
			} else if (this.#dialect.id === "go") this.#target(tokens, at, tokens.items[at], add);
			return;
		}
		if (parent >= 0 && parentKind !== 123) return;
		this.#target(tokens, at, tokens.items[at], add);
	}
	#target(tokens, at, item, add) {
		let name = at - 1;
		let colon = -1;
		let equals = -1;
		let start = item;
		for (let next = item, steps = 0; next < at && steps < MOST_STEPS$4; next = tokens.after(next), steps++) {
			const kind = tokens.kind(next);
			if (kind === 58 && colon === -1) colon = next;
			else if (kind === 61) equals = next;
			else if (kind === 44 && !(colon > equals)) {
				if (this.#dialect.id === "go") return;
				start = next + 1;
				colon = equals = -1;
			}
		}
		const isLabel = tokens.isWord(item, "case") || tokens.isWord(item, "default");
		const isFirst = start === item;
		if (equals !== -1) start = equals + 1;
		if (colon !== -1 && !isLabel && equals === -1 && !this.#isPattern(tokens, tokens.parents[at])) {
			name = colon - 1;
			if (tokens.kind(name) === 33 || tokens.kind(name) === 63) name--;
		} else if (this.#dialect.id === "go" && tokens.kinds[at] === 61 && (tokens.isWord(item, "var") || tokens.isWord(item, "const"))) name = item + 1;
		else if (this.#dialect.id === "go" && tokens.kinds[at] === 61 && tokens.kind(tokens.parents[at]) === 40) name = item;
		if (tokens.kind(name) === 125 && this.#dialect.id === "csharp") name = tokens.opening(name) - 1;
		if (name < start) return;
		if (tokens.kind(name) === 93) {
			const open = tokens.opening(name);
			if (open > item && name - open === 2 && tokens.kind(open + 1) === 3 && tokens.kind(open - 1) === 1) add({
				kind: "entry",
				name: open - 1,
				at: at + 1,
				binding: at,
				isDeclared: false
			});
			return;
		}
		if (tokens.kind(name) !== 1) return;
		const path = this.#scopes.at(at);
		const isDeclared = tokens.kinds[at] === 130 || colon !== -1 || !isFirst && DECLARING$2.has(tokens.textOf(item)) || name > start && tokens.kind(name - 1) !== 46 || this.#scopes.isClass(path) || this.#isPattern(tokens, tokens.parents[at]);
		add({
			kind: "value",
			name,
			at: at + 1,
			binding: at,
			isDeclared
		});
	}
	/** `{ a: b = "x" } = …`: the brace takes a value apart. */
	#isPattern(tokens, open) {
		if (tokens.kind(open) !== 123 || this.#dialect.id !== "javascript") return false;
		return this.#scopes.definition(open).kind === "value";
	}
	/** The field that an attribute of Rust describes. */
	#fieldBehind(tokens, paren) {
		let at = tokens.closing(tokens.parents[paren] >= 0 ? tokens.parents[paren] : paren) + 1;
		for (let steps = 0; steps < MOST_STEPS$4; steps++) {
			const kind = tokens.kind(at);
			if (kind === 1 && tokens.kind(at + 1) === 58) return at;
			if (kind !== 91 && kind !== 1 && kind !== 40) return -1;
			at = tokens.after(at);
		}
		return -1;
	}
	/** `for (const x of xs)`, `for x in xs`, `for _, x := range xs`, `for (T x : xs)`. */
	#loop(tokens, at, add) {
		let name = -1;
		for (let next = at + 1; next < at + 16; next++) {
			const kind = tokens.kind(next);
			const isRange = kind === 130 && tokens.isWord(next + 1, "range");
			if (tokens.isWord(next, "of") || tokens.isWord(next, "in") || isRange || kind === 58 && this.#dialect.id === "java") {
				if (name !== -1) add({
					kind: "item",
					name,
					at: next + (isRange ? 2 : 1),
					binding: at,
					isDeclared: true
				});
				return;
			}
			if (kind === 1) name = next;
			else if (kind !== 40 && kind !== 91 && kind !== 93 && kind !== 44 && kind !== 41 && kind !== 38) return;
		}
	}
};
function argumentAt$1(args, name, position) {
	const named = args.find((argument) => argument.name === name);
	if (named !== void 0) return named.value;
	for (const { value } of args) {
		const entry = value.kind === "map" ? value.entries.find(({ key }) => key === name) : void 0;
		if (entry !== void 0) return entry.value;
	}
	const argument = position < 0 ? void 0 : args[position];
	return argument === void 0 || argument.name !== null ? null : argument.value;
}
/** What a loop variable can be. */
function itemsOf$1(value) {
	const { span } = value;
	if (value.kind === "list") return {
		kind: "choice",
		options: value.items,
		span
	};
	return value.kind === "name" || value.kind === "subscript" ? {
		kind: "subscript",
		of: value,
		index: {
			kind: "other",
			span
		},
		span
	} : {
		kind: "other",
		span
	};
}

// src/scan/syntax/brace-imports.ts
/** A package behind the address of a public mirror: `https://cdn.jsdelivr.net/npm/@huggingface/transformers@3`. */
const MIRROR = /^https?:\/\/[^/]{1,100}\/(?:npm\/)?(@[\w.-]{1,100}\/[\w.-]{1,100}|[\w.-]{1,100})/;
/** What is in the same package needs no import there. */
const SEES_ITS_PACKAGE = /* @__PURE__ */ new Set([
	"java",
	"kotlin",
	"scala"
]);
/** The modules that a text imports: `import`, `require`, `use`, `using`. */
function readBraceImports(tokens, dialect, names) {
	const modules = /* @__PURE__ */ new Set();
	const aliases = /* @__PURE__ */ new Map();
	const { kinds, count, starts, text } = tokens;
	const addString = (at) => {
		const value = braceStringValue(tokens, at, dialect);
		if (value.startsWith(".")) return;
		const mirrored = MIRROR.exec(value)?.[1];
		modules.add(mirrored === void 0 ? value : mirrored.replace(/(?<=.)@[\w.^~-]*$/, ""));
	};
	for (let at = 0; at < count; at++) {
		if (kinds[at] !== 1) continue;
		const first = text.charCodeAt(starts[at]);
		if (dialect.id === "javascript") {
			const next = kinds[at + 1];
			if (next === 3 && first === 102 && tokens.isWord(at, "from")) addString(at + 1);
			else if (first === 105 && tokens.isWord(at, "import")) {
				if (next === 3) addString(at + 1);
				else if (next === 40 && tokens.kind(at + 2) === 3) addString(at + 2);
				else if (next === 123) readAliases(tokens, at + 1, names, aliases);
			} else if (first === 114 && next === 40 && tokens.isWord(at, "require") && tokens.kind(at + 2) === 3) addString(at + 2);
		} else if (first === 105 && tokens.isWord(at, "import") || first === 117 && (tokens.isWord(at, "use") || tokens.isWord(at, "using")) || first === 112 && SEES_ITS_PACKAGE.has(dialect.id) && tokens.isWord(at, "package")) {
			const before = tokens.kind(at - 1);
			if ((before === 0 || before === 59 || before === 125 || before === 93 || tokens.isWord(at - 1, "pub") || tokens.items[at] !== void 0) && before !== 46) readPath$1(tokens, at + 1, "", modules, addString);
		}
	}
	return {
		modules: [...modules],
		aliases
	};
}
/** `{ pipeline as load }` */
function readAliases(tokens, open, names, aliases) {
	const close = Math.min(tokens.closing(open), open + 400);
	for (let at = open + 1; at < close; at++) {
		if (!tokens.isWord(at, "as")) continue;
		const original = tokens.textOf(at - 1);
		const alias = tokens.textOf(at + 1);
		if (names.has(original) && alias !== original) aliases.set(alias, original);
	}
}
/** A dotted path, a group of paths, or strings in parentheses. */
function readPath$1(tokens, from, prefix, modules, addString, depth = 0) {
	let path = prefix;
	let at = from;
	for (let steps = 0; steps < 24; steps++) {
		const kind = tokens.kind(at);
		if (kind === 3) return addString(at);
		if (kind === 1) {
			const word = tokens.textOf(at);
			const isDotted = tokens.kind(at - 1) === 46 || tokens.kind(at - 1) === 136;
			if (word === "static" || word === "func" || word === "class" || word === "struct") path = prefix;
			else if (path === prefix || isDotted) path = path === "" ? word : `${path}.${word}`;
			else break;
		} else if (kind === 123 || kind === 40) {
			const close = Math.min(tokens.closing(at), at + 400);
			for (let inner = at + 1; inner < close; inner = tokens.after(inner)) {
				const before = tokens.kind(inner - 1);
				if (tokens.kind(inner) === 3) addString(inner);
				else if (tokens.kind(inner) === 1 && (before === 123 || before === 44) && depth < 4) readPath$1(tokens, inner, path, modules, addString, depth + 1);
			}
			if (path !== "") modules.add(path);
			return;
		} else if (kind !== 46 && kind !== 136) break;
		at++;
		if (tokens.kind(at) === 1 && tokens.kind(at - 1) === 1 && path !== prefix) break;
	}
	if (path !== "" && path !== prefix) modules.add(path);
}

// src/scan/syntax/dialects.ts
const BASE = {
	id: "",
	singleQuote: "character",
	backtick: "name",
	interpolation: "none",
	tripleQuotes: "none",
	isMultiline: false,
	hasRawPrefix: false,
	hasDelimitedRaw: false,
	hasHashStrings: false,
	hasNestedComments: false,
	hasPreprocessor: false,
	hasRegularExpressions: false,
	hasTags: false,
	hasOrElse: false,
	argumentMark: "none",
	seesFields: true
};
const TYPESCRIPT = {
	...BASE,
	id: "javascript",
	singleQuote: "string",
	backtick: "template",
	hasRegularExpressions: true,
	hasOrElse: true,
	seesFields: false
};
const JAVASCRIPT = {
	...TYPESCRIPT,
	hasTags: true
};
const RUST = {
	...BASE,
	id: "rust",
	singleQuote: "lifetime",
	isMultiline: true,
	hasRawPrefix: true,
	hasNestedComments: true,
	seesFields: false
};
const GO = {
	...BASE,
	id: "go",
	backtick: "raw",
	seesFields: false
};
const JAVA = {
	...BASE,
	id: "java",
	tripleQuotes: "escaped"
};
const KOTLIN = {
	...BASE,
	id: "kotlin",
	interpolation: "dollar",
	tripleQuotes: "raw",
	hasNestedComments: true,
	argumentMark: "equals"
};
const SWIFT = {
	...BASE,
	id: "swift",
	singleQuote: "none",
	interpolation: "backslash",
	tripleQuotes: "escaped",
	hasHashStrings: true,
	hasNestedComments: true,
	argumentMark: "colon"
};
const CSHARP = {
	...BASE,
	id: "csharp",
	interpolation: "prefixed",
	tripleQuotes: "raw",
	hasPreprocessor: true,
	argumentMark: "colon"
};
const CPP = {
	...BASE,
	id: "cpp",
	hasDelimitedRaw: true,
	hasPreprocessor: true
};
const SCALA = {
	...BASE,
	id: "scala",
	tripleQuotes: "raw",
	hasNestedComments: true,
	argumentMark: "equals"
};
const DART = {
	...BASE,
	id: "dart",
	singleQuote: "string",
	interpolation: "dollar",
	tripleQuotes: "escaped",
	argumentMark: "colon"
};
const DIALECTS = [
	TYPESCRIPT,
	JAVASCRIPT,
	RUST,
	GO,
	JAVA,
	KOTLIN,
	SWIFT,
	CSHARP,
	CPP,
	SCALA,
	DART
];

// src/scan/syntax/lexing.ts
/** Where the line ends, at its line feed. */
function lineEnd$2(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
/** The next slash, beyond the text where there is none: asked once for each slash, it costs one pass over the text. */
function slashFrom(text, from) {
	const slash = text.indexOf("/", from);
	return slash === -1 ? text.length + 1 : slash;
}
/** `hf:name` and `models--org--name` name a repo without a slash. */
function hasHubPrefix(text, units, content) {
	const first = units[content];
	if (first === 104) return units[content + 1] === 102 && /^hf(?:[-_]hub)?:/.test(text.slice(content, content + 8));
	return first === 109 && text.startsWith("models--", content) || first === 100 && text.startsWith("datasets--", content);
}

// src/scan/syntax/samples.ts
/** What lexers meet before their first text, see `warmUp`: each by itself, since much of it reaches to the end. */
const DEEP = 402;
/** Everything that is rare in Python. */
const PYTHON_SAMPLES = [
	"﻿# a/b\nimport a.b\n\nfrom x import (y, é) # z/z\n# c\n  # d/e\n# f/g",
	"class A(B):\r\n	def f(self):\n\n		return 1.5e3\n	async def g(a: int = 1, *b, **c) -> d:\n\f\n    # c\n  x = \"\"\"a/b\\\"\"\"\" '''c''' rb'd\\\\' \"e\\\r\nf\"\n",
	"x: str = f\"a/b{c!r:>{d}}{{e}}{f}\" f\"\" f\"g\" f'''{a}'/b\\N{DASH}\\\n\\{c}\n''' rf\"\\{d}\"; y != z; y += x == w <= (n := 1) -> 3\n",
	"for a in b: print(f\"{a['b']}\", \"c/d\\\ne\", \\\n  '', \"hf:x\", 'models--a', \"datasets--b\")\n",
	"def f(): \")]} ([)]\n)]} ([)] \"unclosed\nb = 1; \"x\\",
	"f\"{a\n\"",
	"f\"{a",
	"f\"{b!x",
	"f'{c:d\n' x",
	"f'{c:d' x",
	"f'''{c:d'''",
	"f\"a\n",
	"f\"a",
	"f\"a\\N{",
	"\"\"\"a",
	"'''a",
	"@d ~e ... $ \\` \\\r\n? x",
	"(".repeat(DEEP) + ")".repeat(DEEP),
	Array.from({ length: DEEP }, (_, indent) => `${" ".repeat(indent)}def f():\n`).join("")
];
/** Everything that is rare in one of the languages with braces. */
const BRACE_SAMPLES = [
	"#!/x\nimport \"a/b\"; // a/b\n/* a/b\n/* c */ */ /* d */\n",
	"﻿#if X\nconst (\n  A = \"a/b\", é = 'c/d'\n)\nvar (\n) import (\n) type (\n)",
	"x ??= a?.b ?? c || d && e == f != g === h <= i << 2 >> 1 += 1 -= 2 ... x..y ..=z a++ --b => c -> d a::b?:c &&= ||= := <<= !== a<b a>b a|b a&b a?b:c ?.5 @x ~y",
	"for (const a of [1.5, 0x1f, {b: \"c\"}]) { foreach(d) } else if (!/a[/]\\/b/.test(c)) f<A<B>, C>(\"d\"); f::<A>(\"d\"); a!(\"e\"); a?.(\"f\"); x = a /= 2 / 3; a > (b); x.return /2/ 3;",
	"let t = `a/b${c + \"d/e\"}f${g}h\\`` + `` + `i`;",
	"u = \"$a/b${c}d$e\" + \"f\"",
	"v = \"\\(a)b/c\\(d)\"",
	"w = $\"a{b:c}d/{{e}}f\" + $\"{a:b\" + @\"a\"\"b\" + $@\"c{d}\" + @$\"e{f}\" + $$\"\"\"{{a}}b{c}\"\"\" + \"\"\"\"d\"\"\"\"",
	"raw = \"\"\"a/b \"c\" \\\"\"\"\nd\"\"\"\" + r#\"a/b\"# + b\"c\" + br\"d\" + #\"e\"# + ##\"f\"## + r#x + c\"hf:x\"",
	"l = 'a, m = 'x', n = '\\'', o = '😀', p = 'abc",
	"switch (x) {\n case x:\n  y\n default:\n  z\n}",
	"y = <A b=\"c/d\" e={f} {...g}><B<C, \"d\">/>text a/b {h} it's<></></A> / 2 / 3; const f = <T,>(a) => <T>(b); g = <U extends V>(c)\nreturn <a-b.c/>",
	"z = <A>text a/b < {`x${y}`} </A>; w = <A>a",
	"@x #[a(b = \"c\")] `d` \"unclosed\na = /unclosed\nb = }/x/ + )/y/ + (a)/2/ if (b) /c/g; do {} /d/; x = {}/2; !!/e/; a! /2; [0]/2",
	")]} ([)] \"a\\\r\nb\" \"c\\\nd\" 'e",
	"`unclosed ${",
	"`unclosed",
	"r#\"unclosed",
	"b\"unclosed",
	"/* unclosed",
	"\"\"\"unclosed",
	"<A b",
	"a = /x[",
	"a = /x/",
	"\"\0\0\0\0",
	"(".repeat(DEEP) + "<A\"$a${b}\"" + ")".repeat(DEEP)
];

// src/scan/syntax/brace-lexer.ts
/** Characters that go on with the statement of the line before. */
const CONTINUES = classTable(0, 0);
for (const c of ".,?:=+-*/%&|^<>)]};") CONTINUES[c.charCodeAt(0)] = 1;
/** Tokens with which a statement may end. */
const MAY_END = /* @__PURE__ */ new Uint8Array(256);
for (const kind of [
	1,
	3,
	2,
	41,
	93,
	125,
	6,
	8,
	139,
	11,
	33,
	63,
	9
]) MAY_END[kind] = 1;
const DEFINITION = /#[ \t]*define[ \t]+([A-Za-z_]\w*)[ \t]+(?=R?")/y;
const DEEPEST$5 = 400;
const REPAIR$1 = 8;
/** The open frames. One text is lexed at a time, so that all share them. */
const FRAME_TOKENS$1 = /* @__PURE__ */ new Int32Array(401);
const FRAME_POSITIONS$1 = /* @__PURE__ */ new Int32Array(401);
const FRAME_ITEMS$1 = /* @__PURE__ */ new Int32Array(401);
const FRAME_TYPES = /* @__PURE__ */ new Uint8Array(401);
const FRAME_HAS_LINES = /* @__PURE__ */ new Uint8Array(401);
const FRAME_ANGLES = /* @__PURE__ */ new Uint8Array(401);
/** What an open frame is: a bracket, a string with variable parts, an element. */
const BRACKET = 0;
const IN_TEMPLATE = 1;
const IN_TAG = 2;
const CHILDREN = 3;
/** What the lexer stands in. */
const CODE = 0;
const IN_STRING = 1;
const BETWEEN_TAGS = 2;
/** The lexer of a dialect. */
function lexerOf(dialect) {
	return (text, tokens, callees) => {
		if (!isWarm$1) {
			isWarm$1 = true;
			for (const known of DIALECTS) warmUp(BRACE_SAMPLES, (sample, scratch) => new BraceLexer(sample, scratch, callees, known).run());
		}
		new BraceLexer(text, tokens, callees, dialect).run();
	};
}
let isWarm$1 = false;
/**
* The tokens of a text in one of the languages with braces, in one pass. `run` holds what is met all the time, with its
* state in local variables; what is rare stands in methods of its own, so that the hot part stays small enough to be
* compiled quickly and is not compiled anew for each rarity.
*/
var BraceLexer = class {
	#text;
	#units;
	#tokens;
	#callees;
	#dialect;
	#stringMode;
	#frameTokens = FRAME_TOKENS$1;
	#framePositions = FRAME_POSITIONS$1;
	#frameItems = FRAME_ITEMS$1;
	#frameTypes = FRAME_TYPES;
	/** Whether line breaks end statements in it. */
	#frameHasLines = FRAME_HAS_LINES;
	/** Type arguments that are open in the item: their commas separate nothing. */
	#frameAngles = FRAME_ANGLES;
	/** Of frames that are strings: how they are written. */
	#templates = [];
	#depth = 0;
	/** Brackets beyond the deepest, only counted. */
	#beyond = 0;
	#at = 0;
	#count = 0;
	#nextSlash = -1;
	/** What stands at `#at`: code, the text of a string behind a variable part, or text between tags. */
	#mode = CODE;
	#partStart = 0;
	#isUnordered = false;
	/** No regular expression begins before this offset. */
	#noneBefore = 0;
	constructor(text, tokens, callees, dialect) {
		this.#text = text;
		this.#units = codeUnitsOf(text);
		this.#tokens = tokens;
		this.#callees = callees;
		this.#dialect = dialect;
		this.#stringMode = dialect.interpolation === "dollar" ? 2 : dialect.interpolation === "backslash" ? 3 : 0;
		this.#frameTokens[0] = -1;
		this.#frameHasLines[0] = 1;
		this.#framePositions[0] = 0;
		this.#frameItems[0] = 0;
		this.#frameAngles[0] = 0;
	}
	run() {
		const text = this.#text;
		const units = this.#units;
		const tokens = this.#tokens;
		const callees = this.#callees;
		const { length } = text;
		const classes = CLASSES$2;
		const isWord = IS_WORD$1;
		const { comments, bindings } = tokens;
		const frameTokens = this.#frameTokens;
		const framePositions = this.#framePositions;
		const frameItems = this.#frameItems;
		const frameTypes = this.#frameTypes;
		const frameAngles = this.#frameAngles;
		const isPlain = this.#stringMode === 0 && !this.#dialect.isMultiline;
		const isSingleString = this.#dialect.singleQuote === "string";
		const hasTriples = this.#dialect.tripleQuotes !== "none";
		const { hasTags, hasOrElse, hasPreprocessor } = this.#dialect;
		const hasRawPrefix = this.#dialect.hasRawPrefix || this.#dialect.hasDelimitedRaw;
		const isPrefixed = this.#dialect.interpolation === "prefixed";
		let { kinds, starts, ends, matches, parents, positions, items } = tokens;
		let capacity = kinds.length;
		let count = 0;
		let hasBreak = true;
		let at = units[0] === 65279 ? 1 : 0;
		if (units[at] === 35 && units[at + 1] === 33) at = lineEnd$2(text, at);
		while (at < length) {
			if (count + 4 >= capacity) {
				tokens.grow();
				({kinds, starts, ends, matches, parents, positions, items} = tokens);
				capacity = kinds.length;
			}
			if (this.#mode !== CODE) {
				this.#at = at;
				this.#count = count;
				if (this.#mode === IN_STRING) this.#stringText();
				else this.#tagText();
				at = this.#at;
				count = this.#count;
				continue;
			}
			const c = units[at];
			const kind = classes[c];
			if (kind === 0) {
				at++;
				continue;
			}
			if (kind === 1) {
				hasBreak = true;
				at++;
				continue;
			}
			if (kind === 8 && (units[at + 1] === 47 || units[at + 1] === 42)) {
				const isLine = units[at + 1] === 47;
				const end = isLine ? lineEnd$2(text, at) : this.#endOfComment(at);
				if (this.#nextSlash < at + 2) this.#nextSlash = slashFrom(text, at + 2);
				if (this.#nextSlash < (isLine ? end : end - 2)) comments.push(at + 2, isLine ? end : end - 2);
				if (!isLine && !hasBreak) hasBreak = text.slice(at, end).includes("\n");
				at = end;
				continue;
			}
			const depth = this.#depth;
			if (hasBreak) {
				hasBreak = false;
				if (this.#frameHasLines[depth] === 1 && count > 0 && CONTINUES[c] === 0 && (MAY_END[kinds[count - 1]] === 1 || isLabel(tokens, frameItems[depth], count))) {
					frameItems[depth] = count;
					framePositions[depth] = 0;
					frameAngles[depth] = 0;
				}
				if (hasPreprocessor && c === 35) {
					this.#at = at;
					this.#count = count;
					hasBreak = !this.#define();
					at = this.#at;
					count = this.#count;
					continue;
				}
			}
			if (kind === 2) {
				const start = at;
				let next = units[++at];
				while (isWord[next] === 1) next = units[++at];
				if (at - start < 4 && (next === 34 || next === 35 || next === 64) && (hasRawPrefix || isPrefixed && c === 36)) {
					this.#at = start;
					this.#count = count;
					if (this.#prefixed(at)) {
						at = this.#at;
						count = this.#count;
						continue;
					}
				}
				if (frameTypes[depth] === IN_TAG && count > 0 && startsAttribute(kinds[count - 1])) frameItems[depth] = count;
				kinds[count] = 1;
				starts[count] = start;
				ends[count] = at;
				if (c === 102 && units[start + 1] === 111 && units[start + 2] === 114 && (at - start === 3 || at - start === 7 && text.startsWith("foreach", start))) {
					parents[count] = frameTokens[depth];
					bindings.push(count);
				}
				count++;
				continue;
			}
			if (kind === 7) {
				if (frameTypes[depth] !== BRACKET || hasTags && c === 60 || isPrefixed && c === 64) {
					this.#at = at;
					this.#count = count;
					if (this.#special(c)) {
						at = this.#at;
						count = this.#count;
						continue;
					}
				}
				const operator = classes[units[at + 1]] === 7 || c === 124 || c === 38 ? operatorOf(c, units[at + 1], units[at + 2], hasOrElse) : 256 | c;
				const single = operator & 255;
				kinds[count] = single;
				starts[count] = at;
				at += operator >> 8;
				ends[count] = at;
				if (single === 61 || single === 130 || single === 134) {
					parents[count] = frameTokens[depth];
					positions[count] = framePositions[depth];
					items[count] = frameItems[depth];
					bindings.push(count);
				}
				count++;
				if (this.#beyond > 0) continue;
				if (c === 44) {
					if (frameAngles[depth] > 0) continue;
					framePositions[depth]++;
					if (depth > 0) frameItems[depth] = count;
				} else if (c === 59) {
					framePositions[depth] = 0;
					frameItems[depth] = count;
					frameAngles[depth] = 0;
				} else if (c === 60) {
					const name = count - 2;
					if (single === c && name >= 0 && kinds[name] === 1 && ends[name] === at - 1 && isCapital(units[starts[name]])) frameAngles[depth]++;
				} else if (c === 62 && single === c && frameAngles[depth] > 0) frameAngles[depth]--;
				continue;
			}
			if (kind === 5) {
				if (c === 40 && count > 0) {
					let name = count - 1;
					const before = kinds[name];
					if (before === 62) name = beforeTypeArguments(tokens, name);
					else if (before === 33 || before === 137 || before === 63) name--;
					if (name >= 0 && kinds[name] === 1 && callees.mayHave(text, starts[name], ends[name])) tokens.callees.push(name);
				}
				kinds[count] = c;
				starts[count] = at;
				ends[count] = ++at;
				matches[count] = -1;
				parents[count] = frameTokens[depth];
				positions[count] = framePositions[depth];
				items[count] = frameItems[depth];
				this.#open(count, BRACKET, c === 123 || c === 40 && this.#isGoBlock(count) ? 1 : 0);
				count++;
				continue;
			}
			if (kind === 6) {
				if (frameTypes[depth] === IN_TEMPLATE && this.#beyond === 0) {
					const template = this.#templates[depth];
					if (c === (template.mode === 3 ? 41 : 125)) {
						this.#partStart = at;
						at += template.mode === 4 ? template.marks : 1;
						this.#mode = IN_STRING;
						continue;
					}
				}
				kinds[count] = c;
				starts[count] = at;
				ends[count] = ++at;
				matches[count] = -1;
				positions[count] = framePositions[depth];
				const opening = frameTokens[depth];
				const opener = c === 41 ? 40 : c - 2;
				if (this.#beyond === 0 && depth > 0 && frameTypes[depth] === BRACKET && kinds[opening] === opener) {
					matches[count] = opening;
					matches[opening] = count;
					this.#depth = depth - 1;
					if (frameTypes[depth - 1] === CHILDREN) this.#mode = BETWEEN_TAGS;
				} else this.#repair(count, opener);
				count++;
				continue;
			}
			if (isPlain && (kind === 4 || kind === 9 && isSingleString) && frameTypes[depth] !== IN_TAG && !(hasTriples && units[at + 1] === 34)) {
				const start = at;
				const stop = endOfPlain(units, at + 1, c);
				if (stop < length && units[stop] === c) {
					if (this.#nextSlash <= start) this.#nextSlash = slashFrom(text, start);
					if (this.#nextSlash < stop || hasHubPrefix(text, units, start + 1)) tokens.candidates.push(count);
					at = stop + 1;
					kinds[count] = 3;
				} else {
					at = Math.min(length, Math.max(stop, at + 1));
					kinds[count] = 9;
				}
				starts[count] = start;
				ends[count] = at;
				parents[count] = frameTokens[depth];
				positions[count] = framePositions[depth];
				items[count++] = frameItems[depth];
				continue;
			}
			if (kind === 3) {
				starts[count] = at;
				let next = units[++at];
				while (isWord[next] === 1 || next === 46 && classes[units[at + 1]] === 3) next = units[++at];
				kinds[count] = 2;
				ends[count++] = at;
				continue;
			}
			this.#at = at;
			this.#count = count;
			this.#other(kind);
			at = this.#at;
			count = this.#count;
		}
		for (let depth = this.#depth; depth > 0; depth--) if (frameTypes[depth] !== CHILDREN) matches[frameTokens[depth]] = -1;
		if (this.#isUnordered) tokens.candidates.sort((a, b) => a - b);
		tokens.count = count;
	}
	#open(opening, type, hasLines) {
		if (this.#depth >= DEEPEST$5) {
			this.#beyond++;
			return;
		}
		const depth = ++this.#depth;
		this.#frameTokens[depth] = opening;
		this.#frameTypes[depth] = type;
		this.#frameHasLines[depth] = hasLines;
		this.#framePositions[depth] = 0;
		this.#frameItems[depth] = opening + 1;
		this.#frameAngles[depth] = 0;
	}
	/** Closes the nearest bracket of the kind; unbalanced ones in between are given up. */
	#repair(closing, opener) {
		if (this.#beyond > 0) {
			this.#beyond--;
			return;
		}
		const { kinds, matches, positions } = this.#tokens;
		const lowest = Math.max(1, this.#depth - REPAIR$1);
		for (let level = this.#depth; level >= lowest && this.#frameTypes[level] === BRACKET; level--) {
			const opening = this.#frameTokens[level];
			if (kinds[opening] !== opener) continue;
			matches[closing] = opening;
			matches[opening] = closing;
			positions[closing] = this.#framePositions[level];
			this.#depth = level - 1;
			if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
			return;
		}
	}
	/** Writes a token that stands in an item. */
	#place(kind, start, end) {
		const { kinds, starts, ends, matches, parents, positions, items } = this.#tokens;
		const count = this.#count++;
		kinds[count] = kind;
		starts[count] = start;
		ends[count] = end;
		matches[count] = -1;
		parents[count] = this.#frameTokens[this.#depth];
		positions[count] = this.#framePositions[this.#depth];
		items[count] = this.#frameItems[this.#depth];
		this.#at = end;
		return count;
	}
	#holdsSlash(from, to) {
		if (this.#nextSlash < from) this.#nextSlash = slashFrom(this.#text, from);
		return this.#nextSlash < to;
	}
	/** The text of a string behind a variable part, up to the next one or the end. */
	#stringText() {
		const template = this.#templates[this.#depth];
		const tokens = this.#tokens;
		const { length } = this.#text;
		const stop = endOfText(this.#units, this.#at, length, template);
		template.hasSlash ||= this.#holdsSlash(this.#at, stop);
		this.#mode = CODE;
		if (stop < length && isField(this.#units[stop], template.quote)) {
			this.#place(5, this.#partStart, stop + widthOfMark(this.#units, stop, template));
			this.#beginPart(template);
			return;
		}
		const opening = this.#frameTokens[this.#depth];
		const isClosed = stop < length && this.#units[stop] === template.quote;
		const closing = this.#place(6, this.#partStart, isClosed ? stop + template.width : stop);
		tokens.matches[closing] = opening;
		tokens.matches[opening] = closing;
		this.#isUnordered = true;
		if (template.hasSlash) tokens.candidates.push(opening);
		this.#depth--;
		if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
	}
	/** A variable part begins behind its mark; `$name` is over at once. */
	#beginPart(template) {
		this.#framePositions[this.#depth] = 0;
		this.#frameItems[this.#depth] = this.#count;
		if (template.mode !== 2 || this.#units[this.#at - 1] !== 36) return;
		let end = this.#at;
		while (IS_WORD$1[this.#units[end]] === 1 && this.#units[end] !== 36) end++;
		this.#place(1, this.#at, end);
		this.#partStart = end;
		this.#mode = IN_STRING;
	}
	/** Text between tags, up to an element, an expression or the closing tag. */
	#tagText() {
		const units = this.#units;
		const { length } = this.#text;
		const from = this.#at;
		let stop = from;
		while (stop < length && units[stop] !== 60 && units[stop] !== 123) stop++;
		if (this.#holdsSlash(from, stop)) this.#tokens.comments.push(from, stop);
		this.#at = stop;
		this.#mode = CODE;
		if (stop >= length) return;
		if (units[stop] === 123) return;
		if (units[stop + 1] === 47) {
			const end = this.#text.indexOf(">", stop);
			this.#place(11, stop, end === -1 ? length : end + 1);
			this.#depth--;
			if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
		} else if (!isTagStart(this.#text, units, stop)) {
			this.#at = stop + 1;
			this.#mode = BETWEEN_TAGS;
		}
	}
	/** Operators that mean something else where they stand; false where they do not. */
	#special(c) {
		const units = this.#units;
		const type = this.#frameTypes[this.#depth];
		if (this.#beyond > 0) return false;
		if (type === IN_TAG) {
			if (c === 60 || c === 62 && this.#frameAngles[this.#depth] > 0) {
				this.#frameAngles[this.#depth] += c === 60 ? 1 : -1;
				this.#at++;
				return true;
			}
			if (c !== 62) return false;
			const opening = this.#frameTokens[this.#depth];
			const isWhole = units[this.#at - 1] === 47;
			const closing = this.#place(11, this.#at, this.#at + 1);
			this.#tokens.matches[closing] = opening;
			this.#tokens.matches[opening] = closing;
			if (isWhole) this.#depth--;
			else this.#frameTypes[this.#depth] = CHILDREN;
			if (this.#frameTypes[this.#depth] === CHILDREN) this.#mode = BETWEEN_TAGS;
			return true;
		}
		if (c === 60 && this.#dialect.hasTags) {
			if (this.#depth >= DEEPEST$5 || !isTagStart(this.#text, units, this.#at)) return false;
			if (type !== CHILDREN && !isValueStart(this.#tokens, this.#count)) return false;
			this.#open(this.#place(10, this.#at, this.#at + 1), IN_TAG, 0);
			return true;
		}
		if (this.#dialect.interpolation !== "prefixed") return false;
		if (c === 64 && (units[this.#at + 1] === 34 || units[this.#at + 1] === 36 && units[this.#at + 2] === 34)) {
			this.#quoted();
			return true;
		}
		if (c !== 58 || type !== IN_TEMPLATE) return false;
		let at = this.#at;
		while (at < this.#text.length && units[at] !== 125 && units[at] !== 34 && units[at] !== 10) at++;
		this.#at = at;
		if (units[at] !== 125) {
			this.#partStart = at;
			this.#mode = IN_STRING;
		}
		return true;
	}
	/** A string behind letters: `r#"…"#`, `$"…"`; false where the letters are a name. */
	#prefixed(wordEnd) {
		const units = this.#units;
		if (units[this.#at] === 36) {
			if (this.#dialect.interpolation !== "prefixed" || units[wordEnd] === 35 || units[wordEnd] === 64 && units[wordEnd + 1] !== 34) return false;
			this.#quoted();
			return true;
		}
		if (this.#dialect.hasDelimitedRaw) return this.#delimitedRaw(wordEnd);
		return this.#dialect.hasRawPrefix && this.#raw(wordEnd);
	}
	/** `R"x(…)x"` whose quote stands at `from`; false where there is none. */
	#delimitedRaw(from) {
		const text = this.#text;
		const start = this.#at;
		const opening = openingOfRaw(text, from);
		if (opening === -1 || !/^(?:u8|[LuU])?R$/.test(text.slice(start, from))) return false;
		const mark = `)${text.slice(from + 1, opening)}"`;
		const end = text.indexOf(mark, opening + 1);
		const stop = end === -1 ? text.length : end + mark.length;
		const string = this.#place(3, start, stop);
		if (this.#holdsSlash(opening, stop) || hasHubPrefix(text, this.#units, opening + 1)) this.#tokens.candidates.push(string);
		return true;
	}
	/** `#define NAME "…"` reads like an assignment, whose string is still to come; true there. Other lines for the preprocessor are passed over. */
	#define() {
		DEFINITION.lastIndex = this.#at;
		const name = this.#frameHasLines[this.#depth] === 1 ? DEFINITION.exec(this.#text)?.[1] : void 0;
		if (name === void 0) {
			this.#at = lineEnd$2(this.#text, this.#at);
			return false;
		}
		const string = DEFINITION.lastIndex;
		const start = this.#text.lastIndexOf(name, string);
		this.#frameItems[this.#depth] = this.#count;
		this.#framePositions[this.#depth] = 0;
		this.#place(1, start, start + name.length);
		this.#tokens.bindings.push(this.#place(61, start + name.length, start + name.length));
		this.#at = string;
		return true;
	}
	/** A raw string whose hashes or quote stand at `from`; false where there is none. */
	#raw(from) {
		const start = this.#at;
		const stop = endOfRaw(this.#text, this.#units, start, from);
		if (stop === -1) return false;
		const string = this.#place(3, start, stop);
		if (this.#holdsSlash(from, stop) || hasHubPrefix(this.#text, this.#units, from + 1)) this.#tokens.candidates.push(string);
		return true;
	}
	/** A string in quotes, with the marks of C# before it. */
	#quoted() {
		const units = this.#units;
		const dialect = this.#dialect;
		const { length } = this.#text;
		const start = this.#at;
		let at = start;
		let mode = this.#stringMode;
		let marks = 0;
		let isVerbatim = false;
		let isMultiline = dialect.isMultiline;
		for (; units[at] === 36 || units[at] === 64; at++) if (units[at] === 36) {
			marks++;
			mode = 4;
		} else isVerbatim = isMultiline = true;
		const quote = units[at];
		let width = 1;
		if (quote === 34 && dialect.tripleQuotes !== "none" && units[at + 1] === 34 && units[at + 2] === 34 && !isVerbatim) {
			width = 3;
			if (dialect.id === "csharp") while (units[at + width] === 34 && width < 200) width++;
			isMultiline = true;
			isVerbatim = dialect.tripleQuotes === "raw";
		}
		if (quote === 96) {
			isMultiline = true;
			isVerbatim = dialect.backtick === "raw";
			mode = isVerbatim ? 0 : 1;
		}
		const isAttribute = this.#frameTypes[this.#depth] === IN_TAG;
		if (isAttribute) isVerbatim = isMultiline = true;
		const template = {
			mode,
			quote,
			width,
			marks,
			isVerbatim,
			isMultiline,
			doubles: isVerbatim && !isAttribute && width === 1 && quote === 34,
			hasSlash: false
		};
		const content = at + width;
		const stop = endOfText(units, content, length, template);
		const hasSlash = this.#holdsSlash(content, stop);
		if (stop < length && units[stop] === quote) {
			const string = this.#place(3, start, stop + width);
			if (hasSlash || hasHubPrefix(this.#text, units, content)) this.#tokens.candidates.push(string);
		} else if (mode !== 0 && stop < length && isField(units[stop], quote) && this.#depth < DEEPEST$5) {
			template.hasSlash = hasSlash;
			this.#open(this.#place(4, start, stop + widthOfMark(units, stop, template)), IN_TEMPLATE, 0);
			this.#templates[this.#depth] = template;
			this.#beginPart(template);
		} else this.#place(9, start, Math.max(stop, at + 1));
	}
	/** Everything that is met seldom. */
	#other(kind) {
		const units = this.#units;
		const start = this.#at;
		const { length } = this.#text;
		const inTag = this.#frameTypes[this.#depth] === IN_TAG;
		if (kind === 4) this.#quoted();
		else if (kind === 9) {
			if (this.#dialect.singleQuote === "string" || inTag) this.#quoted();
			else this.#place(8, start, endOfCharacter(units, start, length, this.#dialect.singleQuote));
		} else if (kind === 10) {
			if (this.#dialect.backtick !== "name") this.#quoted();
			else {
				const end = this.#text.indexOf("`", start + 1);
				this.#place(1, start, end === -1 || end - start > 200 ? start + 1 : end + 1);
			}
		} else if (kind === 8) {
			if (inTag) {
				this.#at++;
				return;
			}
			if (this.#dialect.hasRegularExpressions && start >= this.#noneBefore && isValueStart(this.#tokens, this.#count)) {
				const end = endOfRegularExpression(units, start, length);
				if (end > 0) {
					this.#place(8, start, end);
					return;
				}
				this.#noneBefore = -end;
			}
			const isAssign = units[start + 1] === 61;
			this.#place(isAssign ? 129 : 47, start, start + (isAssign ? 2 : 1));
		} else if (kind === 11 && this.#dialect.hasHashStrings && (units[start + 1] === 34 || units[start + 1] === 35) && this.#raw(start)) return;
		else this.#at++;
	}
	#endOfComment(at) {
		if (this.#dialect.hasNestedComments) return endOfNested(this.#units, at, this.#text.length);
		const end = this.#text.indexOf("*/", at + 2);
		return end === -1 ? this.#text.length : end + 2;
	}
	/** `const (`, `var (`, `import (` of Go: lines in it are statements. */
	#isGoBlock(open) {
		if (this.#dialect.id !== "go" || open === 0) return false;
		const tokens = this.#tokens;
		const before = open - 1;
		if (tokens.kinds[before] !== 1) return false;
		const width = tokens.ends[before] - tokens.starts[before];
		if (width < 3 || width > 6) return false;
		const word = this.#text.slice(tokens.starts[before], tokens.ends[before]);
		return word === "const" || word === "var" || word === "import" || word === "type";
	}
};

// src/scan/syntax/brace-scopes.ts
/** Tokens of a declaration that are read to find what it defines. */
const MOST_STEPS$3 = 80;
const CLASSES$1 = new Set("class interface struct enum trait impl object protocol extension actor record namespace module mod union".split(" "));
const FUNCTIONS = new Set("function fn func fun init constructor".split(" "));
const CONTROL = new Set("if else for foreach while do switch match when try catch finally with loop unsafe guard select using lock synchronized case default repeat defer fixed checked unchecked return go await new throw yield".split(" "));
/** Words that go on behind a closing brace. */
const CONTINUING = /* @__PURE__ */ new Set([
	"else",
	"catch",
	"finally",
	"while",
	"from",
	"as",
	"satisfies",
	"where",
	"is",
	"in",
	"of",
	"instanceof",
	"to",
	"with"
]);
/** Words whose braces hold statements even where their value is taken. */
const BRANCHES = /* @__PURE__ */ new Set([
	"if",
	"else",
	"match",
	"when",
	"switch",
	"loop",
	"unsafe",
	"try"
]);
const VALUE = {
	name: null,
	kind: "value",
	parameters: -1
};
/** Definitions and blocks of a text in a language with braces, found from the brackets around a token. */
var BraceScopes = class {
	#tokens;
	#dialect;
	#definitions = /* @__PURE__ */ new Map();
	#inside = /* @__PURE__ */ new Map();
	#classes = /* @__PURE__ */ new Set();
	constructor(tokens, dialect) {
		this.#tokens = tokens;
		this.#dialect = dialect;
	}
	/** Path of the definitions around a bracket, string or binding. A block without a name is `:` and its token. */
	at = (at) => this.inside(this.#tokens.parents[at]);
	/** Path of what stands inside of a bracket; -1 is the top. */
	inside(open) {
		if (open < 0) return "";
		const known = this.#inside.get(open);
		if (known !== void 0) return known;
		const outer = this.at(open);
		const kind = this.#tokens.kind(open);
		let path = outer;
		if (kind === 123) {
			const definition = this.definition(open);
			if (definition.kind !== "value") path = join$3(outer, definition.name ?? `:${open}`);
			if (definition.kind === "class") this.#classes.add(path);
		}
		this.#inside.set(open, path);
		return path;
	}
	/** The path as a reader of the report would write it. */
	named(path) {
		return path.includes(":") ? path.split(".").filter((part) => !part.startsWith(":")).join(".") : path;
	}
	isClass(path) {
		return this.#classes.has(path);
	}
	/** Reads all braces, so that every class is known. */
	readAll() {
		const { kinds, count } = this.#tokens;
		for (let at = 0; at < count; at++) if (kinds[at] === 123) this.inside(at);
	}
	/** What the brace at a token opens. */
	definition(open) {
		let definition = this.#definitions.get(open);
		if (definition === void 0) this.#definitions.set(open, definition = this.#read(open));
		return definition;
	}
	/** The brace of the function whose parameters stand in a parenthesis, -1 where none is near. */
	bodyBehind(parameters) {
		const tokens = this.#tokens;
		for (let at = tokens.closing(parameters) + 1, steps = 0; steps < 24; at = tokens.after(at), steps++) {
			const kind = tokens.kind(at);
			if (kind === 123) return this.definition(at).parameters === parameters ? at : -1;
			if (kind === 0 || kind === 59 || kind === 61 || tokens.isClosing(at)) return -1;
		}
		return -1;
	}
	/** Whether a brace holds the value of an element's attribute, or a child of it. */
	isInTag(open) {
		const parent = this.#tokens.parents[open];
		return parent >= 0 && this.#tokens.kind(parent) === 10;
	}
	#read(open) {
		const tokens = this.#tokens;
		const item = this.#statementOf(open);
		const before = tokens.kind(open - 1);
		if (this.isInTag(open) || before === 123 && this.isInTag(open - 1)) return VALUE;
		let parameters = -1;
		let named = null;
		let assigned = -1;
		let isExpression = false;
		const isArrow = (before === 132 || before === 131) && this.#dialect.id !== "rust" && this.#dialect.id !== "swift";
		let firstWord = "";
		for (let at = item, steps = 0; at < open && steps < MOST_STEPS$3; at = tokens.after(at), steps++) {
			const kind = tokens.kind(at);
			if (kind === 1) {
				const word = tokens.textOf(at);
				if (firstWord === "") firstWord = word;
				const isMember = tokens.kind(at - 1) === 46;
				if (!isMember && CLASSES$1.has(word) && assigned === -1 && parameters === -1) {
					const name = this.#nameOfClass(at, open);
					if (name !== null) return {
						name,
						kind: "class",
						parameters: -1
					};
				}
				if (!isMember && FUNCTIONS.has(word)) return this.#function(at, open, assigned);
				if (!isMember && (word === "new" || word === "return")) isExpression = true;
				if (!isMember && BRANCHES.has(word)) return {
					name: null,
					kind: "block",
					parameters: -1
				};
				if (tokens.kind(at + 1) === 40 && parameters === -1 && !isExpression) {
					parameters = at + 1;
					named = word;
				}
			} else if (kind === 61 || kind === 130 || kind === 58 && parameters === -1) {
				if (assigned === -1) assigned = at;
				if (kind !== 58) isExpression = true;
			} else if (kind === 40 && parameters === -1) parameters = at;
		}
		if (isArrow) {
			const paren = tokens.kind(open - 2) === 41 ? tokens.opening(open - 2) : parameters;
			return {
				name: assigned === -1 ? null : this.#nameBefore(assigned),
				kind: "function",
				parameters: paren
			};
		}
		if (CONTROL.has(firstWord)) return {
			name: null,
			kind: "block",
			parameters: -1
		};
		if (item === open && this.#isStatement(open)) return {
			name: null,
			kind: "block",
			parameters: -1
		};
		const closure = this.#dialect.id === "kotlin" || this.#dialect.id === "swift";
		if (named !== null && !CONTROL.has(named) && !isExpression && !closure && this.#dialect.id !== "go" && this.#dialect.id !== "rust") return {
			name: named,
			kind: "function",
			parameters
		};
		if (isExpression && (this.#dialect.id === "csharp" || this.#dialect.id === "java")) return VALUE;
		if (before === 132 || before === 41 || before === 124 || closure && before === 1) return {
			name: null,
			kind: closure ? "function" : "block",
			parameters: -1
		};
		return VALUE;
	}
	/** Where the statement begins that a brace belongs to: behind other definitions on the same line. */
	#statementOf(open) {
		const tokens = this.#tokens;
		let item = tokens.items[open];
		for (let at = item, steps = 0; at < open && steps < MOST_STEPS$3; at = tokens.after(at), steps++) {
			if (tokens.kind(at) !== 123) continue;
			const next = tokens.closing(at) + 1;
			if (next < open && tokens.kind(next) === 1 && !CONTINUING.has(tokens.textOf(next))) item = next;
		}
		return item;
	}
	/** A brace at the start of a statement opens a block, not a value. */
	#isStatement(open) {
		const before = this.#tokens.kind(open - 1);
		return before === 0 || before === 59 || before === 125 || before === 123;
	}
	#nameOfClass(at, open) {
		const tokens = this.#tokens;
		const word = tokens.textOf(at);
		if (this.#dialect.id === "go") return tokens.kind(at - 1) === 1 && tokens.isWord(at - 2, "type") ? tokens.textOf(at - 1) : null;
		let name = null;
		let nesting = 0;
		for (let next = at + 1; next < Math.min(open, at + 30); next++) {
			const kind = tokens.kind(next);
			if (kind === 60) nesting++;
			else if (kind === 62) nesting = Math.max(0, nesting - 1);
			else if (kind === 1 && nesting === 0) {
				const part = tokens.textOf(next);
				if (part === "for" && word === "impl") name = null;
				else if (part === "extends" || part === "implements" || part === "where") break;
				else if (part !== "class" && part !== "struct") name ??= part;
			} else if (kind === 40 || kind === 58) break;
		}
		if (name === null && word === "object") return "Companion";
		return name;
	}
	#function(at, open, assigned) {
		const tokens = this.#tokens;
		const word = tokens.textOf(at);
		let next = at + 1;
		let name = word === "init" || word === "constructor" ? word : null;
		if (word === "func" && tokens.kind(next) === 40 && this.#dialect.id === "go" && tokens.kind(tokens.after(next)) === 1) {
			const receiver = tokens.closing(next) - 1;
			const owner = tokens.kind(receiver) === 1 ? tokens.textOf(receiver) : null;
			next = tokens.after(next);
			name = owner === null ? tokens.textOf(next) : `${owner}.${tokens.textOf(next)}`;
		}
		const isNamed = name !== null;
		for (let nesting = 0; next < Math.min(open, at + 60); next++) {
			const kind = tokens.kind(next);
			if (kind === 60) nesting++;
			else if (kind === 62) nesting--;
			else if (kind === 1 && nesting === 0 && !isNamed) name = tokens.textOf(next);
			else if (kind === 40 && nesting <= 0) break;
		}
		if (name === null && assigned !== -1) name = this.#nameBefore(assigned);
		return {
			name,
			kind: "function",
			parameters: tokens.kind(next) === 40 ? next : -1
		};
	}
	/** The name that `=` or `:` gives a value. */
	#nameBefore(at) {
		const tokens = this.#tokens;
		for (let name = at - 1; name >= Math.max(0, at - 3); name--) {
			if (tokens.kind(name) === 1) return tokens.textOf(name);
			if (tokens.kind(name) === 3) return null;
		}
		return null;
	}
};
function join$3(outer, name) {
	return outer === "" ? name : `${outer}.${name}`;
}

// src/scan/syntax/siblings.ts
/** Entries of one map that are listed. */
const MOST_ENTRIES = 500;
/** The entries of the map whose bracket opens at a token; read when first asked. */
var TokenSiblings = class {
	#shared;
	#open;
	#syntax;
	#entries = null;
	constructor(shared, open, syntax) {
		this.#shared = shared;
		this.#open = open;
		this.#syntax = syntax;
	}
	keys() {
		return [...this.#read().keys()];
	}
	scalar(key) {
		return this.#read().get(key) ?? null;
	}
	#read() {
		if (this.#entries !== null) return this.#entries;
		const tokens = this.#shared.get();
		const entries = /* @__PURE__ */ new Map();
		const close = tokens.closing(this.#open);
		let item = this.#open + 1;
		while (item < close && entries.size < MOST_ENTRIES) {
			let separator = -1;
			let end = item;
			for (; end < close; end = tokens.after(end)) {
				const kind = tokens.kind(end);
				if (kind === 44 || kind === 59) break;
				if (separator === -1 && this.#syntax.separators.has(kind)) separator = end;
			}
			if (separator > item) {
				const key = keyText(tokens, item, separator - 1, this.#syntax);
				if (key !== null && !entries.has(key)) entries.set(key, this.#scalar(tokens, separator + 1, end));
			}
			item = end + 1;
		}
		this.#entries = entries;
		return entries;
	}
	#scalar(tokens, from, to) {
		if (to - from !== 1) return null;
		const kind = tokens.kind(from);
		if (kind === 3) return this.#syntax.read(tokens, from);
		if (kind !== 2 && kind !== 1) return null;
		return {
			value: tokens.textOf(from),
			span: {
				start: tokens.starts[from],
				end: tokens.ends[from]
			}
		};
	}
};
/** The key that the tokens from `first` to `last` make: a string's value, a name or a dotted name; null for anything else. */
function keyText(tokens, first, last, syntax) {
	if (tokens.kind(first) === 3 && first === last) return syntax.read(tokens, first).value;
	if (tokens.kind(first) === 2 && first === last) return tokens.textOf(first);
	if (tokens.kind(last) !== 1 || last - first > 12) return null;
	return tokens.text.slice(tokens.starts[first], tokens.ends[last]);
}

// src/scan/syntax/brace-slots.ts
const MOST_SLOTS$1 = 12;
const MOST_STEPS$2 = 48;
/** Calls that give their last argument when they find nothing. */
const LOOKUPS$1 = /* @__PURE__ */ new Set([
	"getenv",
	"getEnv",
	"get",
	"getOrDefault",
	"getProperty",
	"getOrElse",
	"optString",
	"env",
	"GetEnvironmentVariable",
	"GetValue",
	"Or"
]);
const WRAPPERS$1 = /* @__PURE__ */ new Set([
	"String.from",
	"String",
	"Some",
	"Ok",
	"Box.new",
	"Arc.new",
	"Cow.from",
	"into",
	"Object.freeze"
]);
const LISTS$1 = /* @__PURE__ */ new Set([
	"listOf",
	"arrayOf",
	"setOf",
	"mutableListOf",
	"List.of",
	"Set.of",
	"Arrays.asList",
	"ImmutableList.of",
	"vec"
]);
const MAPS = /* @__PURE__ */ new Set([
	"mapOf",
	"mutableMapOf",
	"hashMapOf",
	"linkedMapOf",
	"Map.of",
	"ImmutableMap.of"
]);
/** Walks from a string outwards over the tokens of a text in a language with braces. */
var BraceSlots = class {
	#shared;
	#tokens;
	#dialect;
	#scopes;
	#syntax;
	#siblings = /* @__PURE__ */ new Map();
	constructor(shared, dialect, scopes) {
		this.#shared = shared;
		this.#tokens = shared.get();
		this.#dialect = dialect;
		this.#scopes = scopes;
		this.#syntax = {
			separators: new Set(dialect.id === "csharp" ? [58, 61] : [58]),
			read(tokens, at) {
				const { start, end } = braceString(tokens, at, dialect);
				return {
					value: braceStringValue(tokens, at, dialect),
					span: {
						start,
						end
					}
				};
			}
		};
	}
	/** The slots of the string at a token. */
	of(string) {
		const tokens = this.#tokens;
		const slots = [];
		let start = string;
		let end = tokens.kind(string) === 4 ? Math.min(tokens.closing(string), tokens.count - 1) : string;
		let parent = tokens.parents[string];
		let item = tokens.items[string];
		let position = tokens.positions[string];
		for (let steps = 0; slots.length < MOST_SLOTS$1 && steps < MOST_STEPS$2; steps++) {
			end = this.#trailers(end);
			start = this.#prefixes(start);
			if (this.#operators(start, end, item, slots)) break;
			if (parent < 0) {
				this.#statement(item, start, -1, slots);
				break;
			}
			const close = tokens.closing(parent);
			const container = tokens.span(parent, close);
			const kind = tokens.kind(parent);
			let outer = parent;
			let outerEnd = close;
			if (kind === 4) slots.push({ kind: "concatenation" });
			else if (kind === 10) {
				this.#attribute(parent, item, start, slots);
				break;
			} else if (kind === 123) {
				if (this.#brace(parent, item, start, end, position, container, slots)) break;
				if (this.#scopes.definition(parent).kind !== "block") outer = this.#headOfBraces(parent);
			} else if (kind === 91) {
				if (!(tokens.kind(parent - 1) === 33) && isOperandEnd(tokens, parent - 1)) {
					slots.push({
						kind: "subscript",
						of: dottedName(tokens, parent - 1)
					});
					break;
				}
				if (!this.#entry(parent, item, start, container, slots)) {
					this.#flag(parent, item, slots);
					slots.push({
						kind: "item",
						index: position,
						container
					});
				}
			} else {
				const callee = this.#calleeOf(parent);
				if (this.#dialect.id === "go" && /^(?:const|var|import)$/.test(callee)) {
					this.#statement(item, start, parent, slots);
					break;
				}
				if (tokens.isWord(parent - 1, "for") || tokens.isWord(parent - 1, "foreach")) {
					this.#loop(parent, start, slots);
					break;
				}
				if (callee === "") {
					if ((tokens.positions[close] ?? 0) > 0) slots.push({
						kind: "item",
						index: position,
						container
					});
					else if (this.#isParameter(parent, item, start, null, slots)) break;
				} else {
					outer = startOfChain(tokens, this.#endOfCallee(parent));
					if (this.#isParameter(parent, item, start, callee, slots)) break;
					if (!WRAPPERS$1.has(callee)) this.#argument(parent, item, position, callee, tokens.span(outer, close), slots);
					if (slots.at(-1)?.kind === "default") break;
				}
			}
			item = tokens.items[parent];
			position = tokens.positions[parent];
			start = outer;
			end = outerEnd;
			parent = tokens.parents[parent];
		}
		return slots;
	}
	/** Past methods that hang on an expression. */
	#trailers(last) {
		const tokens = this.#tokens;
		let end = last;
		for (let steps = 0; steps < MOST_STEPS$2; steps++) {
			const next = tokens.kind(end + 1);
			if (isDot(next) && tokens.kind(end + 2) === 1) end += 2;
			else if (next === 40 && end !== last && tokens.kind(end) === 1) end = tokens.closing(end + 1);
			else if (next === 33 || next === 63 && this.#dialect.id === "rust") end++;
			else if (tokens.isWord(end + 1, "as") || tokens.isWord(end + 1, "satisfies")) end += tokens.kind(end + 3) === 46 ? 4 : 2;
			else break;
		}
		return end;
	}
	/** Before words and marks that change nothing of a value. */
	#prefixes(first) {
		const tokens = this.#tokens;
		let start = first;
		for (let steps = 0; steps < 4; steps++) {
			const kind = tokens.kind(start - 1);
			if (kind === 38 || kind === 138 || kind === 42) start--;
			else if ([
				"await",
				"new",
				"mut",
				"try"
			].some((word) => tokens.isWord(start - 1, word))) start--;
			else break;
		}
		return start;
	}
	/** What stands right beside an expression; true where that ends the walk. */
	#operators(start, end, item, slots) {
		const tokens = this.#tokens;
		const left = tokens.kind(start - 1);
		const right = tokens.kind(end + 1);
		if (left === 43 || right === 43 || this.#isJoined(start, end)) slots.push({ kind: "concatenation" });
		if (left === 128 || right === 128 || tokens.isWord(start - 1, "case")) slots.push({ kind: "comparison" });
		else if (left === 133) slots.push({
			kind: "fallback",
			name: this.#nameBefore(start - 1)
		});
		else if (left === 134) {
			slots.push({
				kind: "fallback",
				name: dottedName(tokens, start - 2) || null
			}, {
				kind: "assignment",
				name: dottedName(tokens, start - 2)
			});
			return true;
		} else if (tokens.isWord(start - 1, "return")) {
			slots.push({
				kind: "return",
				of: this.#scopes.named(this.#scopePath(start, item))
			});
			return true;
		} else if (tokens.isWord(start - 1, "to") && tokens.kind(start - 2) === 3 && this.#dialect.id === "kotlin") {
			const open = tokens.parents[start - 2];
			slots.push({
				kind: "entry",
				key: braceStringValue(tokens, start - 2, this.#dialect),
				siblings: this.#siblingsOf(open),
				container: tokens.span(Math.max(0, open), open < 0 ? start : tokens.closing(open))
			});
		} else if (tokens.isWord(start - 1, "from") || tokens.isWord(start - 1, "import")) {
			slots.push({
				kind: "argument",
				callee: "import",
				position: 0,
				name: null,
				call: tokens.span(start, end)
			});
			return true;
		}
		return false;
	}
	/** C and C++ join strings that stand side by side: `MODEL_PATH "org/name"`. */
	#isJoined(start, end) {
		const tokens = this.#tokens;
		if (this.#dialect.id !== "cpp" || start !== end || !tokens.isString(start)) return false;
		const isPiece = (at) => tokens.isString(at) || tokens.kind(at) === 1 && /^[A-Z][A-Z\d_]{2,}$/.test(tokens.textOf(at));
		return isPiece(start - 1) || isPiece(end + 1);
	}
	#scopePath(at, item) {
		const tokens = this.#tokens;
		for (let open = at; open >= Math.max(0, item - MOST_STEPS$2); open--) {
			if (tokens.kind(open) === 123 && tokens.closing(open) > at) return this.#scopes.inside(open);
			if (tokens.kind(open) === 3 && open <= at && tokens.parents[open] !== void 0) return this.#scopes.at(open);
		}
		return "";
	}
	#nameBefore(at) {
		const tokens = this.#tokens;
		const open = tokens.opening(at - 1);
		if (open !== at - 1 && tokens.kind(open + 1) === 3 && open + 2 === at - 1) return braceStringValue(tokens, open + 1, this.#dialect);
		return dottedName(tokens, at - 1) || null;
	}
	/** An attribute of an element: `<Chat model="org/name">`. */
	#attribute(tag, item, start, slots) {
		const tokens = this.#tokens;
		const end = tokens.matches[tag];
		if (end >= 0 && start > end) return;
		let last = tag + 1;
		while (tokens.kind(last + 1) === 46 && tokens.kind(last + 2) === 1) last += 2;
		const name = tokens.kind(item) === 1 && item > tag + 1 ? tokens.textOf(item) : "";
		slots.push({
			kind: "argument",
			callee: dottedName(tokens, last),
			position: null,
			name,
			call: tokens.span(tag, end < 0 ? tag : end)
		});
	}
	/** Inside braces: an entry, an item of a list, or a statement; true where that ends the walk. */
	#brace(open, item, start, end, position, container, slots) {
		const tokens = this.#tokens;
		const definition = this.#scopes.definition(open);
		if (definition.kind !== "value") {
			const isLone = start === open + 1 && end + 1 === tokens.closing(open) && definition.kind === "block";
			const before = tokens.kind(start - 1);
			const isArm = (before === 132 || before === 131) && definition.kind === "block";
			if ((isLone || isArm) && this.#dialect.id !== "javascript") return false;
			if (definition.kind === "block" && this.#isTail(open, item, start, end)) return false;
			this.#statement(item, start, open, slots);
			return true;
		}
		if (this.#scopes.isInTag(open)) return false;
		if (this.#entry(open, item, start, container, slots)) return false;
		if (tokens.kind(end + 1) === 58 && start === item) {
			slots.push({
				kind: "key",
				container
			});
			return false;
		}
		if (tokens.kind(start - 1) === 132 || tokens.kind(start - 1) === 131) return false;
		if (tokens.kind(start - 1) === 61) {
			this.#statement(item, start, open, slots);
			return true;
		}
		if (this.#dialect.id === "swift" || this.#dialect.id === "kotlin") return false;
		if (this.#dialect.id === "csharp" && position === 1 && tokens.kind(open + 1) === 3 && tokens.kind(open + 2) === 44) slots.push({
			kind: "entry",
			key: braceStringValue(tokens, open + 1, this.#dialect),
			siblings: this.#siblingsOf(open),
			container
		});
		else if (start === item || tokens.kind(start - 1) === 44) {
			this.#flag(open, item, slots);
			slots.push({
				kind: "item",
				index: position,
				container
			});
		}
		return false;
	}
	/** Whether an expression is what a block of several statements gives: it is the last and ends in no semicolon. */
	#isTail(open, item, start, end) {
		if (this.#dialect.id !== "rust" && this.#dialect.id !== "kotlin" && this.#dialect.id !== "scala") return false;
		const tokens = this.#tokens;
		let last = end;
		for (let steps = 0; tokens.isWord(last + 1, "else") && steps < MOST_STEPS$2; steps++) {
			let block = last + 2;
			for (let words = 0; tokens.kind(block) !== 123 && words < MOST_STEPS$2; words++) block = tokens.after(block);
			if (tokens.kind(block) !== 123) return false;
			last = tokens.closing(block);
		}
		if (last + 1 !== tokens.closing(open)) return false;
		for (let at = item, steps = 0; at < start && steps < MOST_STEPS$2; at = tokens.after(at), steps++) {
			const kind = tokens.kind(at);
			if (kind === 61 || kind === 132 || kind === 131 || tokens.isWord(at, "return")) return false;
		}
		return true;
	}
	/** `key: value`, `key = value` in C#; false where the expression has no key. */
	#entry(open, item, start, container, slots) {
		const tokens = this.#tokens;
		let mark = item;
		for (let steps = 0; mark < start && steps < MOST_STEPS$2; mark = tokens.after(mark), steps++) {
			const kind = tokens.kind(mark);
			if (kind === 63) return false;
			if (kind === 58 || kind === 61 && this.#dialect.id === "csharp") break;
		}
		const kind = tokens.kind(mark);
		if (mark >= start || mark === item || kind !== 58 && kind !== 61) return false;
		let key = keyText(tokens, item, mark - 1, this.#syntax);
		if (key === null && tokens.kind(item) === 91 && mark - item >= 3) key = keyText(tokens, item + 1, mark - 2, this.#syntax);
		slots.push({
			kind: "entry",
			key: key ?? "",
			siblings: this.#siblingsOf(open),
			container
		});
		return true;
	}
	#siblingsOf(open) {
		let siblings = this.#siblings.get(open);
		if (siblings === void 0) this.#siblings.set(open, siblings = new TokenSiblings(this.#shared, open, this.#syntax));
		return siblings;
	}
	/** The type before a literal in braces: `Config{…}`, `map[string]string{…}`, `new Foo(…) {…}`. */
	#headOfBraces(open) {
		const tokens = this.#tokens;
		let head = open;
		for (let steps = 0; steps < MOST_STEPS$2; steps++) {
			const before = tokens.kind(head - 1);
			if (before === 1 && ![
				"return",
				"in",
				"of",
				"default",
				"else"
			].some((word) => tokens.isWord(head - 1, word))) head--;
			else if (before === 93 || before === 41) {
				const opening = tokens.opening(head - 1);
				if (opening === head - 1 || this.#dialect.id === "javascript") break;
				head = opening;
			} else if (isDot(before) || before === 38 || before === 42 && this.#dialect.id === "go") head--;
			else if (before === 62) {
				const start = startOfTypeArguments(tokens, head - 1);
				if (start < 0) break;
				head = start;
			} else break;
		}
		return head;
	}
	#flag(open, item, slots) {
		const tokens = this.#tokens;
		if (slots.length > 0 || item - 2 <= open || tokens.kind(item - 2) !== 3) return;
		const before = braceStringValue(tokens, item - 2, this.#dialect);
		if (/^--?[A-Za-z][\w-]{0,80}$/.test(before)) slots.push({
			kind: "flag",
			name: before
		});
	}
	#calleeOf(open) {
		const last = this.#endOfCallee(open);
		return last < 0 || !isOperandEnd(this.#tokens, last) ? "" : dottedName(this.#tokens, last);
	}
	/** The last token of what is called, without type arguments and the mark of a macro. */
	#endOfCallee(open) {
		const tokens = this.#tokens;
		let last = open - 1;
		if (tokens.kind(last) === 33 || tokens.kind(last) === 137 || tokens.kind(last) === 63) last--;
		if (tokens.kind(last) === 62) {
			const before = beforeTypeArguments(tokens, last);
			if (before >= 0) return before;
		}
		return last;
	}
	/** The default of a parameter: `function load(model = "org/name") {`. */
	#isParameter(open, item, start, callee, slots) {
		const tokens = this.#tokens;
		if (tokens.kind(start - 1) !== 61) return false;
		const close = tokens.closing(open);
		const word = tokens.kind(open - 2) === 1 ? tokens.textOf(open - 2) : "";
		const isDefinition = word === "function" || word === "func" || word === "fn" || word === "fun" || word === "def" || word === "class" || callee !== null && /^(?:init|constructor|function)$/.test(callee);
		const next = tokens.kind(close + 1);
		const opensBody = next === 123 || next === 132 || next === 58 && this.#dialect.id !== "swift";
		const isCall = this.#dialect.id === "kotlin" || this.#dialect.id === "csharp";
		if (!isDefinition && (!opensBody || isCall && next !== 123)) return false;
		let name = item;
		while (name < start && tokens.kind(name + 1) === 1) name++;
		if (this.#dialect.id === "swift" || this.#dialect.id === "kotlin") while (name + 1 < start && tokens.kind(name + 1) !== 58) name++;
		if (tokens.kind(name) !== 1) return false;
		const body = this.#scopes.bodyBehind(open);
		slots.push({
			kind: "default",
			name: tokens.textOf(name),
			of: body === -1 ? callee ?? "" : this.#scopes.named(this.#scopes.inside(body))
		});
		return true;
	}
	#argument(open, item, position, callee, call, slots) {
		const tokens = this.#tokens;
		const mark = tokens.kind(item + 1);
		const name = tokens.kind(item) === 1 && (mark === 58 && this.#dialect.argumentMark === "colon" || mark === 61 && this.#dialect.id !== "javascript") ? tokens.textOf(item) : null;
		const last = callee.slice(callee.lastIndexOf(".") + 1);
		const first = open + 1;
		if (/^(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse|ifEmpty|ifBlank)$/.test(last) && position === 0) {
			slots.push({
				kind: "fallback",
				name: callee.slice(0, -last.length - 1) || null
			});
			return;
		}
		if (LOOKUPS$1.has(last) && position > 0) {
			let comma = first;
			for (let steps = 0; tokens.kind(comma) !== 44 && steps < MOST_STEPS$2; steps++) comma = tokens.after(comma);
			slots.push({
				kind: "fallback",
				name: tokens.kind(first) === 3 ? braceStringValue(tokens, first, this.#dialect) : this.#nameBefore(comma)
			});
			return;
		}
		if (name === null) this.#flag(open, item, slots);
		if (LISTS$1.has(callee)) {
			slots.push({
				kind: "item",
				index: position,
				container: call
			});
			return;
		}
		if (MAPS.has(callee)) {
			const key = item - 2;
			if (slots.at(-1)?.kind === "entry" || tokens.kind(key) !== 3 || position % 2 === 0) return;
			slots.push({
				kind: "entry",
				key: braceStringValue(tokens, key, this.#dialect),
				siblings: this.#siblingsOf(open),
				container: call
			});
			return;
		}
		slots.push({
			kind: "argument",
			callee,
			position: name === null ? position : null,
			name,
			call
		});
		if (this.#dialect.id === "rust" && (name === "default_value" || name === "default_value_t")) {
			const field = this.#fieldBehind(open);
			if (field !== null) slots.push({
				kind: "default",
				name: field,
				of: this.#scopes.named(this.#scopes.at(open))
			});
		} else if (this.#dialect.id === "go" && /^(?:String|StringP|StringVar|StringVarP)$/.test(last) && position > 0) {
			const flag = tokens.kind(first) === 3 ? first : tokens.kind(first + 3) === 3 ? first + 3 : -1;
			if (flag !== -1) slots.push({
				kind: "default",
				name: braceStringValue(tokens, flag, this.#dialect),
				of: callee
			});
		} else if (position > 0 && /^(?:option|requiredOption)$/.test(last) && tokens.kind(first) === 3) {
			const flag = /--([\w-]+)/.exec(braceStringValue(tokens, first, this.#dialect))?.[1];
			if (flag !== void 0 && position > 1) slots.push({
				kind: "default",
				name: flag,
				of: callee
			});
		}
	}
	#fieldBehind(paren) {
		const tokens = this.#tokens;
		const bracket = tokens.parents[paren];
		let at = (bracket >= 0 ? tokens.closing(bracket) : tokens.closing(paren)) + 1;
		for (let steps = 0; steps < MOST_STEPS$2; steps++) {
			const kind = tokens.kind(at);
			if (kind === 1 && tokens.kind(at + 1) === 58) return tokens.textOf(at);
			if (kind !== 91 && kind !== 1 && kind !== 40) return null;
			at = tokens.after(at);
		}
		return null;
	}
	#statement(statement, start, open, slots) {
		const tokens = this.#tokens;
		const path = this.#scopes.inside(open);
		if (tokens.isWord(statement, "return") && statement < start) {
			slots.push({
				kind: "return",
				of: this.#scopes.named(path)
			});
			return;
		}
		if (tokens.isWord(statement, "for") || tokens.isWord(statement, "foreach")) return this.#loop(statement, start, slots);
		let mark = -1;
		let colon = -1;
		for (let at = statement, steps = 0; at < start && steps < MOST_STEPS$2; at = tokens.after(at), steps++) {
			const kind = tokens.kind(at);
			if (kind === 61 || kind === 130) mark = at;
			else if (kind === 58 && mark === -1 && colon === -1) colon = at;
			else if (kind === 132 || kind === 131 && mark === -1) {
				if (mark === -1) {
					slots.push({
						kind: "return",
						of: this.#scopes.named(path)
					});
					return;
				}
			}
		}
		if (mark === -1) {
			if (this.#dialect.id === "rust" && open >= 0 && this.#scopes.definition(open).kind === "function" && !slots.some((slot) => slot.kind === "argument" || slot.kind === "comparison") || colon !== -1 && (tokens.isWord(statement, "case") || tokens.isWord(statement, "default"))) slots.push({
				kind: "return",
				of: this.#scopes.named(path)
			});
			return;
		}
		let last = mark - 1;
		const isLabel = colon !== -1 && (tokens.isWord(statement, "case") || tokens.isWord(statement, "default") && colon === statement + 1);
		if (colon !== -1 && !isLabel) {
			last = colon - 1;
			if (tokens.kind(last) === 33 || tokens.kind(last) === 63) last--;
		} else if (this.#dialect.id === "go" && tokens.kind(mark) === 61 && (tokens.isWord(statement, "var") || tokens.isWord(statement, "const"))) last = statement + 1;
		else if (this.#dialect.id === "go" && tokens.kind(mark) === 61 && tokens.kind(open) === 40) last = statement;
		if (tokens.kind(last) === 125 && this.#dialect.id === "csharp") last = tokens.opening(last) - 1;
		let name = "";
		if (tokens.kind(last) === 93) {
			const bracket = tokens.opening(last);
			name = this.#dialect.id === "javascript" && [
				"const",
				"let",
				"var"
			].some((word) => tokens.isWord(bracket - 1, word)) ? this.#nameInPattern(bracket, last, 0) : dottedName(tokens, bracket - 1);
			if (last - bracket === 2 && tokens.kind(bracket + 1) === 3) name += `.${braceStringValue(tokens, bracket + 1, this.#dialect)}`;
		} else if (tokens.kind(last) === 41) {
			const inner = slots.at(-1);
			if (inner?.kind === "item") name = this.#nameInPattern(tokens.opening(last), last, inner.index);
		} else name = dottedName(tokens, last);
		if (name === "") return;
		const owner = this.#scopes.isClass(path);
		slots.push(owner ? {
			kind: "default",
			name,
			of: this.#scopes.named(path)
		} : {
			kind: "assignment",
			name
		});
	}
	/** The name at a place of a pattern: `let (model_id, revision) = …`. */
	#nameInPattern(open, close, index) {
		const tokens = this.#tokens;
		let position = 0;
		for (let at = open + 1, steps = 0; at < close && steps < MOST_STEPS$2; at = tokens.after(at), steps++) if (tokens.kind(at) === 44) position++;
		else if (position === index && tokens.kind(at) === 1 && !tokens.isWord(at, "mut")) return tokens.textOf(at);
		return "";
	}
	#loop(statement, start, slots) {
		const tokens = this.#tokens;
		for (let at = statement + 1; at < Math.min(start, statement + 14); at++) {
			if (!tokens.isWord(at, "of") && !tokens.isWord(at, "in") && !tokens.isWord(at, "range")) continue;
			const name = tokens.isWord(at, "range") ? at - 2 : at - 1;
			if (tokens.kind(name) === 1) slots.push({
				kind: "assignment",
				name: tokens.textOf(name)
			});
			return;
		}
	}
};

// src/scan/syntax/templates.ts
/** `"%s/%s" % (a, b)` as a template; null where the marks do not fit the values. */
function formatPercent(format, right) {
	const values = right.kind === "list" ? right.items : [right];
	const pieces = format.split(/%(?:\(\w+\))?[-+ 0#]{0,5}\d{0,4}(?:\.\d{1,4})?[sdrif]/);
	if (pieces.length - 1 !== values.length) return null;
	return pieces.flatMap((piece, index) => index === 0 ? [piece] : [values[index - 1], piece]).filter((part) => part !== "");
}
/** `"{}/{name}".format(a, name=b)` as a template; null where a mark has no value. */
function formatBraces(format, args) {
	const parts = [];
	let last = 0;
	let position = 0;
	const positional = args.filter((argument) => argument.name === null);
	for (const match of format.matchAll(/\{(\w{0,60})(?:[:!][^{}]{0,20})?\}/g)) {
		if (match.index > last) parts.push(format.slice(last, match.index));
		last = match.index + match[0].length;
		const name = match[1];
		const index = name === "" ? position++ : /^\d+$/.test(name) ? Number(name) : -1;
		const value = index >= 0 ? positional[index]?.value : args.find((argument) => argument.name === name)?.value;
		if (value === void 0) return null;
		parts.push(value);
	}
	if (last < format.length) parts.push(format.slice(last));
	return last === 0 ? null : parts;
}
/** `format!("{}/{name}", a)`, `Sprintf("%s/%s", a, b)` as a template; null where the marks do not fit the values. */
function formatMarks(pattern, args) {
	const parts = [];
	const positional = args.filter(({ name }) => name === null);
	let last = 0;
	let position = 0;
	for (const match of pattern.matchAll(/\{(\w{0,60})(?::[^{}]{0,20})?\}|%[-+ 0#]{0,5}\d{0,4}[svdq@]/g)) {
		if (match.index > last) parts.push(pattern.slice(last, match.index));
		last = match.index + match[0].length;
		const name = match[1] ?? "";
		const isIndex = /^\d+$/.test(name);
		const value = (name === "" ? positional[position++]?.value : isIndex ? positional[Number(name)]?.value : args.find((argument) => argument.name === name)?.value) ?? (name !== "" && !isIndex ? {
			kind: "name",
			name,
			span: {
				start: 0,
				end: 0
			}
		} : void 0);
		if (value === void 0) return null;
		parts.push(value);
	}
	if (last === 0) return null;
	if (last < pattern.length) parts.push(pattern.slice(last));
	return parts;
}

// src/scan/syntax/brace-calls.ts
/** Methods that give back what they are called on, as far as an id is concerned. */
const SAME_VALUE = new Set("to_string to_owned into as_str as_ref as_deref as_mut clone cloned toString trim String unwrap expect borrow rawValue trimIndent trimMargin intern ToString Trim toLowerCase as_deref_mut to_str deref to_path_buf iter into_iter collect copied await toList toTypedArray freeze strip valueOf".split(" "));
/** Calls that give back their only argument. */
const WRAPPERS = /* @__PURE__ */ new Set([
	"String.from",
	"String",
	"Some",
	"Ok",
	"Box.new",
	"Arc.new",
	"Rc.new",
	"Cow.from",
	"Cow.Borrowed",
	"Object.freeze",
	"Optional.of",
	"Just",
	"ref",
	"shallowRef",
	"useState",
	"signal",
	"writable",
	"readonly",
	"string",
	"mutableStateOf"
]);
/** Methods that give their argument where what they are called on is empty. */
const OR_ELSE = /* @__PURE__ */ new Set([
	"unwrap_or",
	"unwrap_or_else",
	"orElse",
	"orElseGet",
	"getOrElse",
	"or_else",
	"GetValueOrDefault",
	"ifEmpty",
	"ifBlank",
	"or"
]);
const LISTS = /* @__PURE__ */ new Set([
	"listOf",
	"arrayOf",
	"setOf",
	"mutableListOf",
	"mutableSetOf",
	"asList",
	"arrayListOf",
	"List.of",
	"Set.of",
	"Stream.of",
	"Set",
	"Array.of",
	"ImmutableList.of",
	"ImmutableSet.of"
]);
const FLAGS$1 = /^(?:flag|pflag|flags|fs|flagSet|cmd\.(?:Persistent)?Flags)\.(?:String|StringP|StringVar|StringVarP)$/;
/** What a call gives, as far as that is known: a list, a map, the value it wraps; otherwise the call itself. */
function resultOf(callee, on, args, span) {
	const method = callee.slice(callee.lastIndexOf(".") + 1);
	const isMethod = callee.includes(".") || on.kind !== "name";
	const values = args.map((argument) => argument.value);
	if (isMethod && args.length <= 1 && SAME_VALUE.has(method) && !(on.kind === "name" && on.name === callee)) return on;
	if (isMethod && OR_ELSE.has(method) && values.length === 1) return {
		kind: "choice",
		options: [on, values[0]],
		span
	};
	if (WRAPPERS.has(callee) && values.length >= 1) return values[0];
	if (callee === "cmp.Or") return {
		kind: "choice",
		options: values,
		span
	};
	if (FLAGS$1.test(callee)) {
		const strings = values.filter((value) => value.kind === "string");
		if (strings.length >= 2) return method.endsWith("P") ? strings[2] ?? strings[1] : strings[1];
	}
	if (LISTS.has(callee)) return {
		kind: "list",
		items: values.length === 1 && values[0].kind === "list" ? values[0].items : values,
		span
	};
	if (/^(?:mapOf|mutableMapOf|hashMapOf|linkedMapOf)$/.test(callee)) return {
		kind: "map",
		entries: values.map(pairOf$1),
		span
	};
	if (callee === "Map.of" || callee === "ImmutableMap.of") return {
		kind: "map",
		entries: values.flatMap((value, index) => index % 2 === 0 ? [] : [pairOf$1({
			kind: "list",
			items: [values[index - 1], value],
			span
		})]),
		span
	};
	if ((method === "format" || method === "Sprintf" || method === "formatted" || callee === "format") && values[0]?.kind === "string") {
		const template = formatMarks(values[0].value, args.slice(1));
		if (template !== null) return {
			kind: "template",
			parts: template,
			span
		};
	}
	if (method === "concat" && (on.kind === "string" || on.kind === "template")) return {
		kind: "concat",
		parts: [on, ...values],
		span
	};
	return {
		kind: "call",
		callee,
		args,
		span
	};
}
function pairOf$1(value) {
	if (value.kind !== "list" || value.items.length !== 2) return {
		key: null,
		value
	};
	const [key, second] = value.items;
	return {
		key: key.kind === "string" ? key.value : null,
		value: second
	};
}

// src/scan/syntax/brace-values.ts
const DEEPEST$4 = 60;
const MOST_VALUES$2 = 2e4;
/** Values made for all expressions of a text: more only a hostile text needs. */
const MOST_IN_ALL$1 = 2e5;
/** Tokens of type arguments. */
const MOST_TYPE_TOKENS = 60;
const NULLS = /* @__PURE__ */ new Set([
	"null",
	"nil",
	"undefined",
	"None",
	"nullptr"
]);
/** Words before a value that change nothing of it. */
const PREFIXES = /* @__PURE__ */ new Set([
	"await",
	"new",
	"try",
	"async",
	"move",
	"mut",
	"ref",
	"return",
	"throw",
	"yield",
	"const",
	"out",
	"in",
	"inout",
	"static",
	"unsafe",
	"checked",
	"box"
]);
/** Words that begin the type of a cast. */
const CASTS = /* @__PURE__ */ new Set(["as", "satisfies"]);
/** Reads expressions of the languages with braces, as far as following a value needs them. */
var BraceExpressions = class {
	#tokens;
	#dialect;
	#scopeOf;
	#scope = null;
	#at = 0;
	#depth = 0;
	#made = 0;
	#madeBefore = 0;
	/** A brace behind a name opens a block here, not a value. */
	#beforeBlock = false;
	/** `scopeOf` gives the path of the definitions inside of a bracket. */
	constructor(tokens, dialect, scopeOf) {
		this.#tokens = tokens;
		this.#dialect = dialect;
		this.#scopeOf = scopeOf;
	}
	/** The expression that begins at a token, seen from the bracket around it. */
	parse(at, bracket, beforeBlock = false) {
		this.#begin(at, bracket);
		this.#beforeBlock = beforeBlock;
		return this.#expression();
	}
	/** The list that a bracket opens, without what hangs on it. */
	parseList(open) {
		this.#begin(open, this.#tokens.parents[open]);
		return this.#brackets();
	}
	/** The arguments of the call whose parenthesis opens at a token. */
	parseArguments(open, bracket) {
		this.#begin(open, bracket);
		return this.#arguments(open);
	}
	#begin(at, bracket) {
		this.#at = at;
		this.#depth = 0;
		this.#madeBefore += this.#made;
		this.#made = this.#madeBefore > MOST_IN_ALL$1 ? MOST_VALUES$2 : 0;
		this.#beforeBlock = false;
		this.#scope = this.#scopeOf(bracket);
	}
	#kind(offset = 0) {
		return this.#tokens.kind(this.#at + offset);
	}
	#word(word) {
		return this.#tokens.isWord(this.#at, word);
	}
	#spanFrom(first) {
		return this.#tokens.span(first, Math.max(first, this.#at - 1));
	}
	#other(first) {
		return {
			kind: "other",
			span: this.#spanFrom(first)
		};
	}
	#mayBegin() {
		const kind = this.#kind();
		if (kind === 0 || this.#tokens.isClosing(this.#at)) return false;
		return kind !== 61 && kind !== 58 && kind !== 44 && kind !== 59 && kind !== 5 && kind !== 11 && kind !== 132 && kind !== 131;
	}
	#expression() {
		const start = this.#at;
		if (++this.#depth > DEEPEST$4 || ++this.#made > MOST_VALUES$2) {
			while (this.#mayBegin()) this.#at = this.#tokens.after(this.#at);
			this.#depth--;
			return this.#other(start);
		}
		const value = this.#conditional(start);
		this.#depth--;
		return value;
	}
	#conditional(start) {
		const tokens = this.#tokens;
		if (this.#word("async") && tokens.kind(start + 1) !== 46) this.#at++;
		const next = tokens.after(this.#at);
		const kind = this.#kind();
		if ((kind === 1 || kind === 40) && tokens.kind(next) === 132) {
			this.#at = next + 1;
			if (this.#kind() !== 123) return this.#expression();
			this.#at = tokens.after(this.#at);
			return this.#other(start);
		}
		if (this.#dialect.id === "rust" && (kind === 124 || kind === 135)) {
			this.#at++;
			if (kind === 124) {
				while (this.#kind() !== 124 && this.#kind() !== 0 && !tokens.isClosing(this.#at)) this.#at++;
				this.#at++;
			}
			return this.#mayBegin() ? this.#expression() : this.#other(start);
		}
		const value = this.#alternatives();
		if (this.#dialect.id === "kotlin" && this.#word("to")) {
			this.#at++;
			return {
				kind: "list",
				items: [value, this.#alternatives()],
				span: this.#spanFrom(start)
			};
		}
		if (this.#word("switch") && this.#kind(1) === 123) {
			this.#at++;
			return this.#arms(start);
		}
		if (this.#kind() !== 63) return value;
		this.#at++;
		const first = this.#mayBegin() ? this.#expression() : this.#other(start);
		if (this.#kind() !== 58) return value;
		this.#at++;
		return {
			kind: "choice",
			options: [first, this.#mayBegin() ? this.#expression() : this.#other(start)],
			span: this.#spanFrom(start)
		};
	}
	#alternatives() {
		const start = this.#at;
		const options = [this.#conjunction()];
		while (this.#kind() === 133 && this.#made < MOST_VALUES$2) {
			this.#at++;
			options.push(this.#mayBegin() ? this.#conjunction() : this.#other(start));
		}
		return options.length === 1 ? options[0] : {
			kind: "choice",
			options,
			span: this.#spanFrom(start)
		};
	}
	#conjunction() {
		let value = this.#comparison();
		while (this.#kind() === 135) {
			this.#at++;
			value = this.#mayBegin() ? this.#comparison() : value;
		}
		return value;
	}
	#comparison() {
		const start = this.#at;
		const value = this.#sum();
		let compares = false;
		for (;;) {
			const kind = this.#kind();
			const isTest = this.#word("instanceof") || this.#word("is") || this.#word("in") && !this.#beforeBlock;
			if (kind !== 128 && kind !== 60 && kind !== 62 && !isTest) break;
			this.#at++;
			compares = true;
			if (!this.#mayBegin()) break;
			this.#sum();
		}
		return compares ? this.#other(start) : value;
	}
	#sum() {
		const start = this.#at;
		const parts = [this.#unary()];
		let isOther = false;
		for (;;) {
			const kind = this.#kind();
			if (kind === 43) this.#at++;
			else if (kind === 45 || kind === 42 || kind === 47 || kind === 37 || kind === 140 || kind === 124 || kind === 38 || kind === 94 || kind === 138) {
				this.#at++;
				isOther = true;
			} else break;
			if (!this.#mayBegin() || this.#made > MOST_VALUES$2) break;
			parts.push(this.#unary());
		}
		if (isOther) return this.#other(start);
		return parts.length === 1 ? parts[0] : {
			kind: "concat",
			parts,
			span: this.#spanFrom(start)
		};
	}
	#unary() {
		const start = this.#at;
		let isOther = false;
		for (;;) {
			const kind = this.#kind();
			if (kind === 33 || kind === 45 || kind === 43 || kind === 126 || kind === 139 || this.#word("typeof") || this.#word("void") || this.#word("delete")) isOther = true;
			else if (kind === 138 || kind === 38 || kind === 135 || kind === 42 || kind === 64) isOther = false;
			else if (kind === 1 && PREFIXES.has(this.#tokens.textOf(this.#at)) && !isDot(this.#kind(1)) && this.#startsValue(this.#at + 1)) {
				if (this.#kind(1) === 63 || this.#kind(1) === 33) this.#at++;
			} else break;
			this.#at++;
		}
		if (!this.#mayBegin()) return this.#other(start);
		const value = this.#primary();
		return isOther ? this.#other(start) : this.#cast(value);
	}
	/** Whether what follows a word can be the value it stands before. */
	#startsValue(at) {
		const kind = this.#tokens.kind(at);
		return kind === 1 || kind === 3 || kind === 4 || kind === 40 || kind === 91 || kind === 123 || kind === 63 || kind === 33 || kind === 38;
	}
	/** `value as Type`, `value satisfies Type`: the value. */
	#cast(value) {
		while (this.#kind() === 1 && CASTS.has(this.#tokens.textOf(this.#at))) {
			this.#at++;
			if (this.#kind() === 63 || this.#kind() === 33) this.#at++;
			this.#type();
		}
		return value;
	}
	#type() {
		const tokens = this.#tokens;
		for (let steps = 0; steps < MOST_TYPE_TOKENS; steps++) {
			const kind = this.#kind();
			if (kind === 1 || isDot(kind) || kind === 38 || kind === 124 || kind === 3) this.#at++;
			else if (kind === 91 || kind === 123 && !this.#beforeBlock) this.#at = tokens.after(this.#at);
			else if (kind === 60) {
				const end = endOfTypeArguments(this.#tokens, this.#at);
				if (end === -1) return;
				this.#at = end;
			} else return;
		}
	}
	#primary() {
		const tokens = this.#tokens;
		const start = this.#at;
		const kind = this.#kind();
		this.#made++;
		let value;
		if (kind === 3) {
			this.#at++;
			const { start: from, end } = braceString(tokens, start, this.#dialect);
			value = {
				kind: "string",
				value: braceStringValue(tokens, start, this.#dialect),
				span: {
					start: from,
					end
				}
			};
		} else if (kind === 4) value = this.#template();
		else if (kind === 1) value = this.#name();
		else if (kind === 40) value = this.#parenthesis();
		else if (kind === 91) value = this.#brackets();
		else if (kind === 123) value = this.#braces(start, start);
		else {
			this.#at = kind === 10 ? tokens.count : tokens.after(start);
			return this.#other(start);
		}
		return this.#trailers(start, value);
	}
	/** Everything that hangs on a value: `.x`, `?.x`, `::x`, `(…)`, `[…]`, `!`. */
	#trailers(start, first) {
		const tokens = this.#tokens;
		let value = first;
		for (let steps = 0; steps < MOST_VALUES$2; steps++) {
			const kind = this.#kind();
			if (isDot(kind)) {
				this.#at++;
				if (this.#kind() === 60) {
					const end = endOfTypeArguments(this.#tokens, this.#at);
					if (end === -1) return this.#other(start);
					this.#at = end;
					continue;
				}
				if (this.#kind() === 1) {
					const name = tokens.textOf(this.#at++);
					if (this.#kind() !== 40 && this.#kind() !== 60) value = this.#member(start, value, name);
					else if (this.#kind() === 60 && endOfTypeArguments(this.#tokens, this.#at) === -1) value = this.#member(start, value, name);
				} else if (this.#kind() !== 91 && this.#kind() !== 40) return this.#other(start);
			} else if (kind === 40) value = this.#call(start, value);
			else if (kind === 91 && value.kind !== "list") value = this.#subscript(start, value);
			else if (kind === 33 && this.#kind(1) !== 61) {
				this.#at++;
				if (this.#dialect.id === "rust" && this.#kind() === 91) value = this.#brackets();
			} else if (kind === 63 && (this.#dialect.id === "rust" || isDot(this.#kind(1)))) this.#at++;
			else if (kind === 60) {
				const end = endOfTypeArguments(this.#tokens, this.#at);
				const next = end === -1 ? 0 : tokens.kind(end);
				if (next !== 40 && next !== 123 && !isDot(next)) return value;
				this.#at = end;
			} else if (kind === 123 && !this.#beforeBlock && this.#takesBraces(value)) value = this.#braces(start, this.#at);
			else return value;
		}
		return value;
	}
	/** Whether a brace behind a value belongs to it: a struct, an initialiser, a closure. */
	#takesBraces(value) {
		const { id } = this.#dialect;
		if (id === "go" || id === "rust") return value.kind === "name" && /^[A-Z]|\.[A-Z]/.test(value.name);
		if (id === "csharp") return value.kind === "call" || value.kind === "name" || value.kind === "subscript";
		return id === "java" && value.kind === "subscript" || (id === "kotlin" || id === "swift") && value.kind === "call";
	}
	#member(start, of, name) {
		if (SAME_VALUE.has(name) && of.kind !== "name") return of;
		if (of.kind === "name" && (name === "rawValue" || name === "value")) return of;
		if (of.kind === "name") return {
			kind: "name",
			name: `${of.name}.${name}`,
			span: this.#spanFrom(start),
			...this.#inScope()
		};
		return this.#other(start);
	}
	#inScope() {
		return { scope: this.#scope ?? "" };
	}
	#name() {
		const tokens = this.#tokens;
		const start = this.#at++;
		const name = tokens.textOf(start);
		if (NULLS.has(name)) return {
			kind: "null",
			span: this.#spanFrom(start)
		};
		if (name === "true" || name === "false") return {
			kind: "boolean",
			value: name === "true",
			span: this.#spanFrom(start)
		};
		if (name === "if") return this.#ifElse(start);
		if ((name === "match" || name === "when" || name === "switch") && (this.#kind() === 1 || this.#kind() === 40 || this.#kind() === 123 || this.#kind() === 38)) {
			while (this.#kind() !== 123 && this.#mayBegin()) this.#at = tokens.after(this.#at);
			return this.#kind() === 123 ? this.#arms(start) : this.#other(start);
		}
		if (name === "function" || name === "func" || name === "fn" || name === "class") {
			while (this.#kind() !== 123 && this.#mayBegin()) this.#at = tokens.after(this.#at);
			this.#at = tokens.after(this.#at);
			return this.#other(start);
		}
		if (name === "map" && this.#dialect.id === "go" && this.#kind() === 91) {
			this.#at = tokens.after(this.#at);
			this.#type();
		}
		if (this.#dialect.id === "rust" && this.#kind() === 33 && (this.#kind(1) === 40 || this.#kind(1) === 91)) {
			this.#at++;
			if (name === "vec") return this.#macroList();
		}
		return {
			kind: "name",
			name: name.replaceAll("`", ""),
			span: this.#spanFrom(start),
			...this.#inScope()
		};
	}
	#macroList() {
		const open = this.#at;
		this.#at++;
		const items = this.#items(this.#tokens.closing(open));
		this.#at = this.#tokens.closing(open) + 1;
		return {
			kind: "list",
			items,
			span: this.#spanFrom(open)
		};
	}
	/** `if c { a } else { b }` as a value. */
	#ifElse(start) {
		const options = [];
		for (let steps = 0; steps < 40; steps++) {
			if (this.#kind() === 40 && this.#dialect.id === "kotlin") this.#at = this.#tokens.after(this.#at);
			else while (this.#kind() !== 123 && this.#mayBegin()) this.#at = this.#tokens.after(this.#at);
			options.push(this.#branch());
			if (!this.#word("else")) break;
			this.#at++;
			if (this.#word("if")) {
				this.#at++;
				continue;
			}
			options.push(this.#branch());
			break;
		}
		return {
			kind: "choice",
			options,
			span: this.#spanFrom(start)
		};
	}
	/** A block of which the last expression is the value, or a bare expression. */
	#branch() {
		const open = this.#at;
		if (this.#kind() !== 123) return this.#mayBegin() ? this.#expression() : this.#other(open);
		const close = this.#tokens.closing(open);
		this.#at = open + 1;
		const value = this.#mayBegin() ? this.#expression() : this.#other(open);
		const isWhole = this.#at >= close;
		this.#at = close + 1;
		return isWhole ? value : this.#other(open);
	}
	/** The values behind the arrows of `match`, `when` and `switch`. */
	#arms(start) {
		const tokens = this.#tokens;
		const open = this.#at;
		const close = tokens.closing(open);
		const options = [];
		for (let at = open + 1; at < close && this.#made < MOST_VALUES$2; at = tokens.after(at)) {
			const kind = tokens.kind(at);
			const isArrow = kind === 132 || kind === 131;
			const isCase = kind === 58 && this.#dialect.id === "swift";
			if (!isArrow && !isCase) continue;
			this.#at = at + 1;
			options.push(this.#branch());
			at = Math.max(at, this.#at - 1);
			if (tokens.isOpening(at)) at = tokens.closing(at);
		}
		this.#at = close + 1;
		return {
			kind: "choice",
			options,
			span: this.#spanFrom(start)
		};
	}
	#template() {
		const tokens = this.#tokens;
		const at = this.#at;
		const { start, end, rules } = braceString(tokens, at, this.#dialect);
		const parts = [];
		for (const part of templateParts(tokens, at, this.#dialect)) if ("expression" in part) {
			this.#at = part.expression;
			parts.push(part.expression < part.end && this.#mayBegin() ? this.#expression() : {
				kind: "other",
				span: {
					start,
					end
				}
			});
		} else {
			const piece = decodeString(tokens.text, part.from, part.to, rules);
			if (piece !== "") parts.push(piece);
		}
		this.#at = Math.min(tokens.closing(at) + 1, tokens.count);
		return {
			kind: "template",
			parts,
			span: {
				start,
				end
			}
		};
	}
	#parenthesis() {
		const open = this.#at++;
		const close = this.#tokens.closing(open);
		const items = this.#items(close);
		this.#at = close + 1;
		if (items.length === 1 && this.#tokens.positions[close] === 0) {
			const [only] = items;
			return (this.#dialect.id === "java" || this.#dialect.id === "csharp") && only.kind === "name" && (this.#kind() === 1 || this.#kind() === 3) ? this.#primary() : only;
		}
		return {
			kind: "list",
			items,
			span: this.#spanFrom(open)
		};
	}
	#items(close) {
		const tokens = this.#tokens;
		const items = [];
		const wasBeforeBlock = this.#beforeBlock;
		this.#beforeBlock = false;
		while (this.#at < close && this.#made < MOST_VALUES$2) {
			if (this.#mayBegin()) items.push(this.#expression());
			while (this.#at < close && tokens.kind(this.#at) !== 44 && tokens.kind(this.#at) !== 59) this.#at = tokens.after(this.#at);
			this.#at++;
		}
		this.#beforeBlock = wasBeforeBlock;
		return items;
	}
	/** `[a, b]`, in Swift also `[key: value]`, in Go the type before a literal. */
	#brackets() {
		const tokens = this.#tokens;
		const open = this.#at;
		const close = tokens.closing(open);
		if (this.#dialect.id === "go") {
			this.#at = close + 1;
			this.#type();
			return this.#kind() === 123 ? this.#braces(open, this.#at) : this.#other(open);
		}
		if (close === open + 1 && tokens.kind(close + 1) === 123 && (this.#dialect.id === "csharp" || this.#dialect.id === "java")) return this.#braces(open, close + 1);
		this.#at = open + 1;
		if (this.#dialect.id === "swift" && this.#hasColon(open + 1, close)) {
			const value = this.#entries(open, close);
			this.#at = close + 1;
			return value;
		}
		const items = this.#items(close);
		this.#at = close + 1;
		return {
			kind: "list",
			items,
			span: this.#spanFrom(open)
		};
	}
	#hasColon(from, close) {
		for (let at = from, steps = 0; at < close && steps < MOST_TYPE_TOKENS; at = this.#tokens.after(at), steps++) {
			if (this.#tokens.kind(at) === 58) return true;
			if (this.#tokens.kind(at) === 44) return false;
		}
		return false;
	}
	/** An object, struct, initialiser or list in braces; a block or closure is not followed. */
	#braces(start, open) {
		const close = this.#tokens.closing(open);
		const { id } = this.#dialect;
		this.#at = open;
		if (id === "kotlin" || id === "swift" || id === "rust" && start === open) {
			this.#at = close + 1;
			return this.#other(start);
		}
		const value = this.#entries(open, close);
		this.#at = close + 1;
		return {
			...value,
			span: this.#spanFrom(start)
		};
	}
	/** Entries with keys make a map, entries without a list. */
	#entries(open, close) {
		const tokens = this.#tokens;
		const entries = [];
		const items = [];
		const wasBeforeBlock = this.#beforeBlock;
		this.#beforeBlock = false;
		this.#at = open + 1;
		while (this.#at < close && this.#made < MOST_VALUES$2) {
			const first = this.#at;
			let mark = first;
			for (let steps = 0; mark < close && steps < MOST_TYPE_TOKENS; mark = tokens.after(mark), steps++) {
				const kind = tokens.kind(mark);
				if (kind === 58 || kind === 61 || kind === 44 || kind === 59 || kind === 63) break;
			}
			const kind = tokens.kind(mark);
			if (mark < close && mark > first && (kind === 58 || kind === 61)) {
				this.#at = mark + 1;
				const value = this.#mayBegin() ? this.#expression() : this.#other(first);
				entries.push({
					key: this.#key(first, mark - 1),
					value
				});
			} else if (tokens.kind(first) === 138) entries.push({
				key: null,
				value: this.#expression()
			});
			else if (this.#mayBegin()) {
				const value = this.#expression();
				if (value.kind === "name" && this.#at === first + 1) entries.push({
					key: value.name,
					value
				});
				items.push(value);
			}
			while (this.#at < close && tokens.kind(this.#at) !== 44 && tokens.kind(this.#at) !== 59) this.#at = tokens.after(this.#at);
			this.#at++;
		}
		this.#beforeBlock = wasBeforeBlock;
		const span = this.#spanFrom(open);
		return items.length > 0 && (entries.length === 0 || this.#dialect.id !== "javascript") && entries.length <= items.length ? {
			kind: "list",
			items,
			span
		} : {
			kind: "map",
			entries,
			span
		};
	}
	#key(first, last) {
		const tokens = this.#tokens;
		if (first === last && tokens.kind(first) === 3) return braceStringValue(tokens, first, this.#dialect);
		if (tokens.kind(first) === 91 && last - first === 2 && tokens.kind(first + 1) === 3) return braceStringValue(tokens, first + 1, this.#dialect);
		if (last - first > 8) return null;
		return tokens.text.slice(tokens.starts[first], tokens.ends[last]).replace(/^\[|\]$/g, "");
	}
	#subscript(start, of) {
		const open = this.#at;
		const close = this.#tokens.closing(open);
		this.#at = open + 1;
		const index = this.#mayBegin() ? this.#expression() : this.#other(open);
		this.#at = close + 1;
		return {
			kind: "subscript",
			of,
			index,
			span: this.#spanFrom(start)
		};
	}
	#call(start, on) {
		const tokens = this.#tokens;
		const open = this.#at;
		const callee = dottedName(tokens, open - 1);
		const args = this.#arguments(open);
		const span = this.#spanFrom(start);
		return resultOf(callee, on, args, span);
	}
	#arguments(open) {
		const tokens = this.#tokens;
		const close = tokens.closing(open);
		const mark = this.#dialect.argumentMark === "colon" ? 58 : this.#dialect.argumentMark === "equals" ? 61 : -1;
		const args = [];
		const wasBeforeBlock = this.#beforeBlock;
		this.#beforeBlock = false;
		this.#at = open + 1;
		while (this.#at < close && this.#made < MOST_VALUES$2) {
			const first = this.#at;
			const isNamed = tokens.kind(first) === 1 && (tokens.kind(first + 1) === mark || tokens.kind(first + 1) === 61 && this.#dialect.id !== "javascript");
			if (isNamed) this.#at += 2;
			if (this.#mayBegin()) args.push({
				name: isNamed ? tokens.textOf(first) : null,
				value: this.#expression()
			});
			while (this.#at < close && tokens.kind(this.#at) !== 44 && tokens.kind(this.#at) !== 59) this.#at = tokens.after(this.#at);
			this.#at++;
		}
		this.#beforeBlock = wasBeforeBlock;
		this.#at = close + 1;
		return args;
	}
};

// src/scan/syntax/candidates.ts
/** Characters that ids are made of; the marks of variable parts count, since an id may be built from them. */
const IS_ID = /* @__PURE__ */ new Uint8Array(128);
for (const c of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-{}$%@") IS_ID[c.charCodeAt(0)] = 1;
/** Longer strings are texts to search, not values. */
const LONGEST_VALUE = 400;
const WHITE_SPACE = /\s/;
/** Names without an owner, as they stand in calls: `gpt2`, `all-MiniLM-L6-v2`. */
const ONE_SEGMENT = /^[A-Za-z0-9][\w.-]{0,95}$/;
/** What names a repo without a slash. */
const HUB_PREFIX = /^(?:hf|hf[-_]hub|huggingface):|^(?:models|datasets)--/;
/** Whether a string may name a repo or hold a URL: a slash with characters of ids on both sides. */
function hasIdLikeSlash(text, from, to) {
	for (let slash = text.indexOf("/", from); slash !== -1 && slash < to; slash = text.indexOf("/", slash + 1)) if (slash > from && slash + 1 < to && isIdCharacter(text.charCodeAt(slash - 1)) && isIdCharacter(text.charCodeAt(slash + 1))) return true;
	return false;
}
function isIdCharacter(code) {
	return code < 128 && IS_ID[code] === 1;
}
/** Whether a decoded string is worth reporting as a value: something without spaces, or a text that holds a URL. */
function isReportable(value) {
	const trimmed = value.trim();
	if (trimmed.length <= LONGEST_VALUE && !WHITE_SPACE.test(trimmed)) return trimmed !== "";
	return mayHoldUrl(value);
}
function mayHoldUrl(value) {
	return value.includes("hf.co") || value.includes("huggingface.co") || value.includes("hf-mirror.com") || /\b(?:hf|huggingface):\/\//.test(value);
}
/** What ends a word of prose: white space, quotes, brackets, a bar of a table. */
const BOUNDARY = /* @__PURE__ */ new Uint8Array(128);
for (const c of " 	\r\n\v\f\"'`<>()[]{}|\\^;,*!") BOUNDARY[c.charCodeAt(0)] = 1;
const QUOTED_ID = /^[\w.-]{1,96}\/[\w.-]{1,96}(?:[@:][\w./-]{1,80})?$/;
const HUB_WORD = /(?:huggingface\.co|hf\.co|hf-mirror\.com|\.hf\.space)[/:]|^(?:hf|huggingface):\/\//;
/**
* What a comment or docstring mentions: URLs of the Hub, and ids in quotes. Each is a literal of its own, whose slots
* say what stands right before it, so that code in comments reads like code.
*/
function mentionsIn(text, from, to, role, scope) {
	const found = [];
	let done = from;
	for (let slash = text.indexOf("/", from); slash !== -1 && slash < to; slash = text.indexOf("/", done)) {
		let start = slash;
		while (start > done && !isBoundary(text.charCodeAt(start - 1))) start--;
		let end = slash + 1;
		while (end < to && !isBoundary(text.charCodeAt(end))) end++;
		done = end;
		if (end - start < 3 || end - start > LONGEST_VALUE) continue;
		const word = text.slice(start, end);
		const quote = text[start - 1];
		const isQuoted = (quote === "\"" || quote === "'" || quote === "`") && text[end] === quote && QUOTED_ID.test(word);
		if (!isQuoted && !HUB_WORD.test(word)) continue;
		found.push({
			value: word,
			span: {
				start,
				end
			},
			role,
			slots: isQuoted ? slotsBefore(text, from, start - 1) : [],
			scope,
			template: false
		});
	}
	return found;
}
function isBoundary(code) {
	return code < 128 ? BOUNDARY[code] === 1 : code > 8192;
}
const CALLED_BEFORE = /([A-Za-z_][\w.]{0,80})\($/;
const NAMED_BEFORE = /([A-Za-z_][\w.-]{0,80})["']?\s?[=:]\s?$/;
/** What stands before a quoted id in a text that is not parsed. */
function slotsBefore(text, from, quoteAt) {
	const before = text.slice(Math.max(from, quoteAt - 100), quoteAt);
	const called = CALLED_BEFORE.exec(before);
	if (called !== null) return [{
		kind: "argument",
		callee: called[1],
		position: 0,
		name: null,
		call: {
			start: quoteAt,
			end: quoteAt
		}
	}];
	const named = NAMED_BEFORE.exec(before);
	return named === null ? [] : [{
		kind: "assignment",
		name: named[1]
	}];
}
const MESSAGE_CALLS = new Set("print println printf eprintln echo log info debug warn warning warning_once warning_advice error exception critical fatal trace fail skip skipIf skipUnless skipTest xfail deprecate add_note Error Exception panic anyhow bail todo unimplemented unreachable expect assert Println Printf Errorf Fatalf Fatal Infof Warnf Debugf Info Warn Debug Logf Skip Skipf fatalError precondition preconditionFailure assertionFailure WriteLine NSLog alert confirm toast format_exc".split(" "));
const MESSAGE_NAME = /(?:Error|Exception|Warning|Failure)$/;
const HELP_NAMES = new Set("help description epilog doc docs usage summary tooltip hint long_help about after_help before_help describe desc message msg reason detail details".split(" "));
/** Who reads a string of code: helps and messages are for people. Decided by the nearest name around it. */
function roleOf(slots) {
	for (const slot of slots) {
		if (slot.kind === "argument") {
			if (slot.name !== null && HELP_NAMES.has(slot.name.toLowerCase())) return "help";
			const last = slot.callee.slice(slot.callee.lastIndexOf(".") + 1);
			if (slot.name === null && (MESSAGE_CALLS.has(last) || MESSAGE_NAME.test(last))) return "prose";
			return "code";
		}
		if (slot.kind === "entry") return HELP_NAMES.has(slot.key.toLowerCase()) ? "help" : "code";
		if (slot.kind === "assignment" || slot.kind === "default" || slot.kind === "return" || slot.kind === "subscript") return "code";
	}
	return "code";
}
/** Strings that are one of the names, as they are written. */
function* stringsNamed({ kinds, starts, ends, text, count }, names) {
	const filter = filterOf(names);
	for (let at = 0; at < count; at++) {
		if (kinds[at] !== 3) continue;
		const start = starts[at] + 1;
		const end = ends[at] - 1;
		if (start < end && filter.mayHave(text, start, end) && names.has(text.slice(start, end))) yield at;
	}
}

// src/scan/embedding.ts
/** Documents in documents in documents: deeper than this is no configuration that anybody wrote. */
const MOST_NESTING$1 = 4;
/** Reads a document that stands inside a string, fence or instruction. Null where no reader has that format, or none can read it. */
function embed(source, excerpt, format, nested, around) {
	if (source.depth >= MOST_NESTING$1) return null;
	const body = format === "shell" ? withDefinitions(excerpt, around.definitions ?? []) : excerpt;
	let document;
	try {
		document = nested(format, body.nestIn(source));
	} catch (error) {
		if (error instanceof UnreadableDocument) return null;
		throw error;
	}
	return document === null ? null : surround(document, [{
		kind: "embedded",
		format
	}, ...around.slots], around.role ?? null);
}
/** A script behind the assignments that it sees: its reader then resolves them like its own, and their places stay true. */
function withDefinitions(script, definitions) {
	const text = script.text;
	const used = definitions.filter(({ name, value }) => text.includes(name) && /^[\w./:@%+=,-]{1,300}$/.test(value.text));
	if (used.length === 0 || !text.includes("$")) return script;
	const body = new Excerpt();
	for (const { name, value } of used) body.insert(`${name}=`).append(value).insert("\n");
	return body.append(script);
}
/** Adds what is around a document to everything in it. */
function surround(document, outer, role) {
	const literals = document.literals.map((literal) => ({
		...literal,
		role: role ?? literal.role,
		slots: [...literal.slots, ...outer]
	}));
	const calls = role === null ? document.calls : document.calls.map((call) => ({
		...call,
		role
	}));
	const commands = role === null ? document.commands : document.commands.map((command) => ({
		...command,
		role
	}));
	return {
		format: document.format,
		language: document.language,
		source: document.source,
		imports: document.imports,
		literals,
		calls,
		commands,
		lookup: (name, scope) => document.lookup(name, scope),
		nested: document.nested.map((inner) => surround(inner, outer, role))
	};
}

// src/scan/syntax/embedded.ts
/** Tools whose command lines load from the Hub, and words that lines of shell begin with. */
const TOOL = /^(?:[A-Za-z_][A-Za-z0-9_]{0,60}=\S{0,200}\s+){0,8}(?:sudo\s+)?(?:python[\d.]*|hf|huggingface-cli|vllm|sglang|ollama|llama-\w+|llama|docker|podman|git|wget|curl|accelerate|torchrun|deepspeed|text-generation-launcher|text-embeddings-router|text-generation-server|lm_eval|lm-eval|mlx_lm[.\w]*|mlx_vlm[.\w]*|trl|axolotl|llamafactory-cli|optimum-cli|litgpt|tune|swift|lmdeploy|trtllm-\w+|mistralrs[\w-]*|local-ai|infinity_emb|transformers(?:-cli)?|uv|uvx|npx|kubectl|helm|bash|sh|export|cd|set|pip|cargo|go|ray|modal|bentoml|litellm|mergekit-\w+|autotrain|aider|promptfoo|tgi|xinference|exo|jan|lms|aichat)\b/;
/** A part of a command line: `--model org/name --revision main`. */
const FLAGS = /^--[A-Za-z][\w-]{1,60}[ =](?!\s)["']?[\w.-]{1,96}\/[\w.-]{1,96}["']?(?:\s|$)/;
const SHELL_ASSIGNMENT = /^(?:export\s+)?[A-Z][A-Z0-9_]{2,60}=/;
const PYTHON_LINE = /^(?:from\s+[\w.]{1,80}\s+import\s|import\s+[\w.]{1,80}|def\s+\w{1,80}\(|class\s+\w{1,80}[(:]|[a-z_]\w{0,60}\s=\s[\w.]{1,80}\()/;
const YAML_LINE = /^\s{0,40}(?:- )?["']?[A-Za-z_][\w.-]{0,60}["']?:(?:\s|$)/;
const TOML_LINE = /^(?:\[{1,2}[\w."-]{1,80}\]{1,2}\s*$|[A-Za-z_][\w-]{0,60}\s=\s["'[{\dtf])/;
/** The language that a text inside a string is most likely written in; null for prose. Reads a bounded part of it. */
function guessFormat(text) {
	const trimmed = text.slice(0, 4e3).trimStart();
	if (trimmed === "") return null;
	const first = trimmed[0];
	if (trimmed.startsWith("#!")) return /^#!\S*(?:\s+\S*)?python/.test(trimmed.slice(0, 100)) ? "python" : "shell";
	if ((first === "{" || first === "[") && /^[[{]\s*(?:["{[\]}]|\/\/)/.test(trimmed.slice(0, 200))) return text.includes("\n") || trimmed.length > 40 ? "json" : null;
	const lines = trimmed.split("\n", 60).map((line) => line.trimEnd());
	if (lines.length === 1) return (TOOL.test(trimmed) || FLAGS.test(trimmed)) && /\s/.test(trimmed) ? "shell" : null;
	const score = {
		python: 0,
		shell: 0,
		yaml: 0,
		toml: 0
	};
	let counted = 0;
	for (const raw of lines) {
		const line = raw.trimStart();
		if (line === "" || line.startsWith("#")) continue;
		counted++;
		if (PYTHON_LINE.test(line)) score.python++;
		else if (TOOL.test(line) || SHELL_ASSIGNMENT.test(line)) score.shell++;
		else if (TOML_LINE.test(line)) score.toml++;
		else if (YAML_LINE.test(raw)) score.yaml++;
	}
	if (score.python >= 2 || score.python === 1 && /^(?:from|import)\s/m.test(trimmed) && score.yaml + score.shell === 0) return "python";
	if (score.shell > 0 && score.shell >= score.yaml) return "shell";
	if (score.toml >= 2 && score.toml >= score.yaml) return "toml";
	if (counted >= 2 && score.yaml / counted >= .6) return "yaml";
	return null;
}

// src/scan/syntax/found-strings.ts
const FLAG_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,80}=)(.+)$/s;
/** Longer strings are data rather than documents. */
const LONGEST_DOCUMENT = 2e5;
/** Collects what a document reports of the strings and comments of a program. */
var FoundStrings = class {
	#source;
	#lookup;
	#literals = [];
	#embedded = [];
	constructor(source, lookup) {
		this.#source = source;
		this.#lookup = lookup;
	}
	take(found) {
		const { text, span, slots, scope } = found;
		const role = roleOf(slots);
		const isWhole = found.isCommand !== true && (isReportable(text) || found.isNamed);
		if (isWhole) this.#report(text, span, role, slots, scope);
		if (!/\s/.test(text.trim())) return;
		const format = text.length > 12 && text.length < LONGEST_DOCUMENT ? guessFormat(text) : null;
		if (format !== null) this.#embed(found, format, role);
		else if (!isWhole && role !== "code") this.mention(span.start, span.end, role, scope);
	}
	#report(text, span, role, slots, scope) {
		const template = text.includes("\0");
		const flag = span.end - span.start === text.length ? FLAG_WITH_VALUE.exec(text) : null;
		if (flag === null) {
			this.#literals.push({
				value: text,
				span,
				role,
				slots,
				scope,
				template
			});
			return;
		}
		const start = span.start + flag[1].length;
		const slot = {
			kind: "flag",
			name: flag[1].slice(0, -1)
		};
		this.#literals.push({
			value: flag[2],
			span: {
				start,
				end: span.end
			},
			role,
			slots: [slot, ...slots],
			scope,
			template
		});
	}
	/** Read later, since another reader takes the tokens. A script sees the program's constants as its variables. */
	#embed(found, format, role) {
		const definitions = [];
		const excerpt = found.excerpt((name) => {
			const known = name === null ? null : this.constant(name, found.from);
			if (name === null || known === null) return "${_}";
			const variable = name.replaceAll(".", "_");
			definitions.push({
				name: variable,
				value: Excerpt.of(this.#source.text, known.span.start, known.span.end)
			});
			return `\${${variable}}`;
		});
		this.#embedded.push({
			format,
			excerpt,
			slots: found.slots,
			role,
			definitions
		});
	}
	/** The one string that a name stands for, as it is written; null where it can be anything else. */
	constant(name, scope) {
		const [only, ...others] = this.#lookup(name, scope);
		if (only?.kind !== "string" || others.length > 0) return null;
		return only.span.end - only.span.start === only.value.length ? only : null;
	}
	/** What a text for people names. */
	mention(start, end, role, scope) {
		this.#literals.push(...mentionsIn(this.#source.text, start, end, role, scope));
	}
	/** `ranges`: start and end of each comment, one after the other. */
	comments(ranges) {
		for (let index = 0; index < ranges.length; index += 2) this.mention(ranges[index], ranges[index + 1], "comment", "");
	}
	inOrder() {
		return this.#literals.sort((a, b) => a.span.start - b.span.start);
	}
	readEmbedded(nested) {
		return this.#embedded.flatMap(({ format, excerpt, slots, role, definitions }) => {
			const around = {
				slots,
				definitions,
				...role === "code" ? {} : { role }
			};
			return embed(this.#source, excerpt, format, nested, around) ?? [];
		});
	}
};
/** Calls whose first argument is a command line, as a string or as a list of words. */
const RUN_CALLS = new Set("system popen Popen check_call check_output getoutput run call exec execSync spawn spawnSync execFile execFileSync execa Command CommandContext".split(" "));
/** The callees asked for, those that define options and those that run commands, as one set for each catalogue. */
function calleesWith(optionCalls) {
	const unions = /* @__PURE__ */ new WeakMap();
	return (callees) => {
		let union = unions.get(callees);
		if (union === void 0) unions.set(callees, union = /* @__PURE__ */ new Set([
			...callees,
			...optionCalls,
			...RUN_CALLS
		]));
		return union;
	};
}
const COMMAND_CALLS$1 = new Set("run Popen call check_call check_output system popen getoutput execvp create_subprocess_exec create_subprocess_shell main spawn spawnSync exec execSync execFile execFileSync execa Command ProcessBuilder CommandContext args Run Start new".split(" "));
/** A list of strings as the command line that it is; null where it is none. */
function commandOf(words, span, slots) {
	const callee = slots.find((slot) => slot.kind === "argument")?.callee ?? "";
	const isRun = COMMAND_CALLS$1.has(callee.slice(callee.lastIndexOf(".") + 1));
	const head = words[0]?.value ?? "";
	const hasFlag = words.some((word) => word.value !== null && /^--?[A-Za-z]/.test(word.value));
	if (!words.some((word, index) => index > 0 && word.value !== null) || head.length > 100 || !/^[A-Za-z][\w./-]*$/.test(head) || !hasFlag && !isRun) return null;
	return {
		words,
		span,
		role: roleOf(slots)
	};
}

// src/scan/syntax/brace-reader.ts
const COMMAND_CALLS = /* @__PURE__ */ new Set([
	"Command",
	"CommandContext",
	"ProcessBuilder",
	"execa",
	"execaSync"
]);
const lexers = /* @__PURE__ */ new Map();
const withOptions$1 = calleesWith(BRACE_OPTION_CALLS);
/** A text in one of the languages with braces as a document. */
function readBraces(format, source, interest, nested, dialect) {
	let lexer = lexers.get(dialect);
	if (lexer === void 0) lexers.set(dialect, lexer = lexerOf(dialect));
	const shared = new SharedTokens(source.text, lexer, filterOf(withOptions$1(interest.callees)));
	const tokens = shared.get();
	const scopes = new BraceScopes(tokens, dialect);
	const expressions = new BraceExpressions(tokens, dialect, (bracket) => scopes.inside(bracket));
	const optionCalls = tokens.callees.filter((name) => BRACE_OPTION_CALLS.has(tokens.textOf(name)));
	const bindings = new BraceBindings(shared, dialect, scopes, expressions, optionCalls);
	const { modules, aliases } = readBraceImports(tokens, dialect, interest.callees);
	const reader = new BraceReader(source, shared, dialect, scopes, expressions, bindings);
	const calls = reader.calls(interest.callees, aliases);
	reader.strings(interest.names);
	reader.runs();
	reader.found.comments(tokens.comments);
	return {
		format,
		language: dialect.id,
		source,
		imports: modules,
		literals: reader.found.inOrder(),
		calls,
		commands: reader.commands,
		lookup: bindings.lookup,
		nested: reader.found.readEmbedded(nested)
	};
}
var BraceReader = class {
	found;
	commands = [];
	#tokens;
	#dialect;
	#scopes;
	#expressions;
	#slots;
	#inCalls = /* @__PURE__ */ new Set();
	#commandLists = /* @__PURE__ */ new Set();
	constructor(source, shared, dialect, scopes, expressions, bindings) {
		this.found = new FoundStrings(source, bindings.lookup);
		this.#tokens = shared.get();
		this.#dialect = dialect;
		this.#scopes = scopes;
		this.#expressions = expressions;
		this.#slots = new BraceSlots(shared, dialect, scopes);
	}
	calls(names, aliases) {
		const tokens = this.#tokens;
		const calls = [];
		for (const name of withAliases(tokens, aliases)) {
			const word = tokens.textOf(name);
			const original = aliases.get(word);
			if (original === void 0 && !names.has(word)) continue;
			const open = this.#parenthesisOf(name);
			if (open === -1 || this.#isDefinition(name, open)) continue;
			const close = tokens.closing(open);
			const start = startOfChain(tokens, name);
			this.#collectNames(open, close);
			calls.push({
				callee: original ?? dottedName(tokens, name),
				args: this.#expressions.parseArguments(open, tokens.parents[open]),
				span: tokens.span(start, close),
				scope: this.#scopes.at(open),
				role: "code"
			});
		}
		return calls;
	}
	/** The parenthesis behind a name, its type arguments and the mark of a macro. */
	#parenthesisOf(name) {
		const tokens = this.#tokens;
		let at = name + 1;
		if (tokens.kind(at) === 136) at++;
		if (tokens.kind(at) === 60) at = endOfTypeArguments(tokens, at);
		const kind = tokens.kind(at);
		if (kind === 33 || kind === 137 || kind === 63) at++;
		return tokens.kind(at) === 40 ? at : -1;
	}
	#isDefinition(name, open) {
		const tokens = this.#tokens;
		if ([
			"function",
			"func",
			"fn",
			"fun",
			"def",
			"init"
		].some((word) => tokens.isWord(name - 1, word))) return true;
		if (this.#dialect.id === "go" && tokens.kind(name - 1) === 41 && tokens.isWord(tokens.opening(name - 1) - 1, "func")) return true;
		const parent = tokens.parents[open];
		if (tokens.kind(parent) === 123 && this.#scopes.definition(parent).kind === "class") {
			let at = tokens.items[open];
			while (at < name && tokens.kind(at) !== 61 && tokens.kind(at) !== 46 && tokens.kind(at) !== 64) at++;
			if (at >= name) return true;
		}
		const { id } = this.#dialect;
		if (id !== "javascript" && id !== "java" && id !== "csharp") return false;
		return tokens.kind(tokens.closing(open) + 1) === 123 && tokens.kind(name - 1) !== 46 && !tokens.isWord(name - 1, "new");
	}
	#collectNames(open, close) {
		const tokens = this.#tokens;
		let seen = 0;
		for (let at = open + 1; at < close && seen < 60; at++) {
			const kind = tokens.kind(at);
			if (kind === 40 && tokens.kind(at - 1) === 1 && isOperandEnd(tokens, at - 1) && !this.#isWrapper(at)) at = tokens.closing(at);
			else if (kind === 123 && this.#scopes.definition(at).kind !== "value") at = tokens.closing(at);
			if (kind !== 3) continue;
			seen++;
			const parent = tokens.parents[at];
			const isIndex = tokens.kind(parent) === 91 && isOperandEnd(tokens, parent - 1);
			const isKey = tokens.kind(at + 1) === 58 && tokens.kind(parent) === 123;
			const { start, end } = braceString(tokens, at, this.#dialect);
			if (!isIndex && !isKey && ONE_SEGMENT.test(tokens.text.slice(start, end))) this.#inCalls.add(at);
		}
	}
	/** `String::from("x")` and the like around a string. */
	#isWrapper(open) {
		return this.#tokens.closing(open) === open + 2;
	}
	/** Those that may hold an id, those in calls of interest, and those that are one of the names. */
	strings(names) {
		const { candidates } = this.#tokens;
		if (names !== void 0) for (const at of stringsNamed(this.#tokens, names)) this.#inCalls.add(at);
		const extra = [...this.#inCalls].sort((a, b) => a - b);
		let next = 0;
		for (const at of candidates) {
			while (next < extra.length && extra[next] < at) this.#literal(extra[next++]);
			if (extra[next] === at) next++;
			const { start, end } = braceString(this.#tokens, at, this.#dialect);
			if (hasIdLikeSlash(this.#tokens.text, start, end) || HUB_PREFIX.test(this.#tokens.text.slice(start, Math.min(end, start + 12)))) this.#literal(at);
		}
		while (next < extra.length) this.#literal(extra[next++]);
	}
	/** Command lines without a slash, whose id is a variable. */
	runs() {
		const tokens = this.#tokens;
		for (const name of tokens.callees) {
			if (!RUN_CALLS.has(tokens.textOf(name)) || tokens.kind(name + 1) !== 40) continue;
			const first = name + 2;
			if (!tokens.isString(first)) continue;
			const list = tokens.after(first) + 1;
			if (tokens.kind(list) === 91 && tokens.isString(list + 1)) this.#commandList(list + 1, this.#slots.of(list + 1));
			else if (COMMAND_CALLS.has(tokens.textOf(name))) this.#commandList(first, this.#slots.of(first));
			else {
				const { start, end } = tokens.span(first, tokens.after(first) - 1);
				if (!tokens.text.slice(start, end).includes("/")) this.#literal(first, true);
			}
		}
	}
	#literal(at, isCommand = false) {
		const slots = this.#slots.of(at);
		const [first] = slots;
		if (first?.kind === "argument" && (first.callee === "import" || first.callee === "require")) return;
		if (this.#dialect.id === "go" && this.#tokens.isWord(this.#tokens.parents[at] - 1, "import")) return;
		const { start, end } = braceString(this.#tokens, at, this.#dialect);
		const from = this.#scopes.at(at);
		const excerpt = (mark) => this.#excerpt(at, mark);
		const text = excerpt(() => "\0").text;
		this.found.take({
			text,
			excerpt,
			span: {
				start,
				end
			},
			slots,
			scope: this.#scopes.named(from),
			from,
			isNamed: this.#inCalls.has(at),
			isCommand
		});
		if (slots.some((slot) => slot.kind === "item" || slot.kind === "argument")) this.#commandList(at, slots);
	}
	/** The decoded value, with the place of every piece. */
	#excerpt(at, mark) {
		const tokens = this.#tokens;
		const { start, end, rules } = braceString(tokens, at, this.#dialect);
		const excerpt = new Excerpt();
		if (tokens.kind(at) === 3) return decodeInto(excerpt, tokens.text, start, end, rules);
		for (const part of templateParts(tokens, at, this.#dialect)) if ("expression" in part) {
			const raw = part.expression < tokens.count ? tokens.starts[part.expression] : end;
			const isName = part.end - part.expression === 1 && tokens.kind(part.expression) === 1;
			excerpt.write(mark(isName ? tokens.textOf(part.expression) : null), raw);
		} else decodeInto(excerpt, tokens.text, part.from, part.to, rules);
		return excerpt;
	}
	/** `spawn("vllm", ["serve", "org/name"])`, `exec.Command("vllm", "serve", "org/name")`. */
	#commandList(string, slots) {
		const tokens = this.#tokens;
		const open = tokens.parents[string];
		if (open < 0 || this.#commandLists.has(open)) return;
		this.#commandLists.add(open);
		const kind = tokens.kind(open);
		const callee = kind === 40 ? tokens.textOf(open - 1) : "";
		if (kind === 40 && !COMMAND_CALLS.has(callee)) return;
		const words = this.#words(open);
		if (words === null) return;
		if (kind === 91 && tokens.kind(open - 1) === 44 && tokens.kind(open - 2) === 3) words.unshift(this.#word(open - 2, open - 1, open));
		const close = tokens.closing(open);
		const span = tokens.span(open, close);
		const command = commandOf(words[0]?.value === null ? words.slice(1) : words, span, slots);
		if (command !== null) this.commands.push(command);
	}
	#words(open) {
		const tokens = this.#tokens;
		const close = tokens.closing(open);
		const words = [];
		for (let item = open + 1; item < close && words.length < 400;) {
			let end = item;
			for (; end < close && tokens.kind(end) !== 44; end = tokens.after(end)) if (tokens.kind(end) === 58) return null;
			words.push(this.#word(item, end, open));
			item = end + 1;
		}
		return words;
	}
	#word(first, end, open) {
		const tokens = this.#tokens;
		if (tokens.kind(first) === 3 && (end - first === 1 || tokens.kind(first + 1) === 46)) {
			const { start, end: stop } = braceString(tokens, first, this.#dialect);
			const value = braceStringValue(tokens, first, this.#dialect);
			return {
				value,
				text: value,
				span: {
					start,
					end: stop
				},
				definedAt: null
			};
		}
		const span = tokens.span(first, Math.max(first, end - 1));
		const text = tokens.text.slice(span.start, Math.min(span.end, span.start + 200));
		const constant = tokens.kind(first) === 1 && /^[\w.$]+$/.test(text) ? this.found.constant(text, this.#scopes.inside(open)) : null;
		return {
			value: constant?.value ?? null,
			text,
			span,
			definedAt: constant?.span ?? null
		};
	}
};

// src/scan/documents/cpp.ts
var cpp_default = defineFormat({
	id: "cpp",
	title: "C and C++",
	files: [
		".c",
		".cc",
		".cpp",
		".cxx",
		".h",
		".hh",
		".hpp",
		".m",
		".mm",
		".cu"
	],
	read: (source, interest, nested) => readBraces("cpp", source, interest, nested, CPP)
});

// src/scan/documents/csharp.ts
var csharp_default = defineFormat({
	id: "csharp",
	title: "C#",
	files: [".cs", ".csx"],
	read: (source, interest, nested) => readBraces("csharp", source, interest, nested, CSHARP)
});

// src/scan/documents/dart.ts
var dart_default = defineFormat({
	id: "dart",
	title: "Dart",
	files: [".dart"],
	read: (source, interest, nested) => readBraces("dart", source, interest, nested, DART)
});

// src/scan/languages.ts
/** Which format reads a text that stands inside another: told by a file name, a fence's tag, an interpreter, or the text itself. */
const BY_SUFFIX = {
	py: "python",
	pyw: "python",
	ipynb: "notebook",
	js: "javascript",
	mjs: "javascript",
	cjs: "javascript",
	jsx: "javascript",
	ts: "javascript",
	mts: "javascript",
	cts: "javascript",
	tsx: "javascript",
	rs: "rust",
	go: "go",
	java: "java",
	kt: "kotlin",
	kts: "kotlin",
	scala: "scala",
	swift: "swift",
	cs: "csharp",
	cpp: "cpp",
	cc: "cpp",
	rb: "ruby",
	php: "php",
	lua: "lua",
	r: "r",
	sh: "shell",
	bash: "shell",
	zsh: "shell",
	ps1: "powershell",
	psm1: "powershell",
	yaml: "yaml",
	yml: "yaml",
	json: "json",
	jsonc: "json",
	json5: "json",
	jsonl: "json",
	ndjson: "json",
	toml: "toml",
	env: "dotenv",
	properties: "properties",
	ini: "properties",
	cfg: "properties",
	conf: "properties",
	service: "properties",
	tf: "hcl",
	tfvars: "hcl",
	hcl: "hcl",
	nix: "nix",
	md: "markdown",
	mk: "makefile",
	dockerfile: "dockerfile"
};
const BY_TAG = {
	...BY_SUFFIX,
	python: "python",
	python3: "python",
	py3: "python",
	pycon: "python",
	ipython: "python",
	javascript: "javascript",
	node: "javascript",
	nodejs: "javascript",
	typescript: "javascript",
	vue: "javascript",
	svelte: "javascript",
	rust: "rust",
	golang: "go",
	kotlin: "kotlin",
	"c#": "csharp",
	csharp: "csharp",
	"c++": "cpp",
	shell: "shell",
	console: "shell",
	"shell-session": "shell",
	shellsession: "shell",
	terminal: "shell",
	commandline: "shell",
	cmd: "shell",
	bat: "shell",
	powershell: "powershell",
	pwsh: "powershell",
	dotenv: "dotenv",
	docker: "dockerfile",
	containerfile: "dockerfile",
	makefile: "makefile",
	make: "makefile",
	terraform: "hcl",
	compose: "yaml",
	helm: "yaml",
	markdown: "markdown",
	hcl: "hcl"
};
const BY_INTERPRETER = {
	sh: "shell",
	bash: "shell",
	zsh: "shell",
	dash: "shell",
	ash: "shell",
	ksh: "shell",
	python: "python",
	node: "javascript",
	deno: "javascript",
	bun: "javascript",
	pwsh: "powershell",
	powershell: "powershell"
};
/** The format of a file of that name, or null. */
function formatOfFile(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if (/^(?:dockerfile|containerfile)(?:\.|$)/.test(name)) return "dockerfile";
	if (/^(?:gnu)?makefile$/.test(name)) return "makefile";
	const dot = name.lastIndexOf(".");
	return dot === -1 ? null : own$1(BY_SUFFIX, name.slice(dot + 1)) ?? null;
}
/** The format of a code fence by its info string (`python`, `bash title="x"`, `{.yaml}`), or null. */
function formatOfTag(info) {
	const tag = /^[\s{.]*([\w#+.-]+)/.exec(info)?.[1]?.toLowerCase();
	if (tag === void 0) return null;
	return own$1(BY_TAG, tag) ?? formatOfFile(tag);
}
/** The format that a command reads its script in: `/usr/bin/python3.11` → python. */
function formatOfInterpreter(command) {
	if (command.length > 200) return null;
	const name = command.slice(command.lastIndexOf("/") + 1).replace(/(?:\.exe|[\d.]+)$/, "");
	return own$1(BY_INTERPRETER, name) ?? null;
}
/** The format that a text of unknown format most likely is in, judged by its first lines; null where it is none or prose. */
function formatOfText(text) {
	const head = text.slice(0, 3e3).trimStart();
	if (head.startsWith("#!")) return formatOfInterpreter(/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(head)?.[1] ?? "");
	if (head.startsWith("{") && /^\{\s*(?:"|'|\/\/|\/\*|\}|\w+\s*:)/.test(head)) return "json";
	if (head.startsWith("[") && /^\[\s*["'{]/.test(head)) return "json";
	if (!head.includes("\n")) return isCommandLine(head) ? "shell" : null;
	if (/^\s*(?:```|~~~)/m.test(head)) return "markdown";
	if (/^(?:import [\w.]+(?: as \w+)?|from [\w.]+ import .+)\s*$/m.test(head)) return "python";
	const first = head.split("\n").find((line) => line.trim() !== "" && !/^\s*#/.test(line))?.trimEnd();
	if (first === void 0) return null;
	if (/^\[{1,2}[\w. "'-]+\]{1,2}$/.test(first)) return "toml";
	if (/^(?:export +)?[A-Za-z_]\w*=(?:[^=\s]|$)/.test(first)) return "shell";
	if (/^(?:- +)?["']?[\w./$-]+["']?\s*:(?:\s|$)/.test(first) || /^---\s*$/.test(first)) return "yaml";
	return /^(?:set -|if \[|for \w+ in |while |cd |echo |mkdir |pip3? |apt-get |apt |curl |wget |git |docker |python3? |source |export |uv |vllm |hf |huggingface-cli |\. )/m.test(head) || isCommandLine(head) ? "shell" : null;
}
/** Whether a text is words for a program rather than for people: it has flags and no sentences. */
function isCommandLine(text) {
	return /(?:^|\s)--?[A-Za-z][\w.-]*(?:[= \n]|$)/.test(text) && /^\s*[-\w./$"'({]/.test(text) && !/[.!?] [A-Z]|[.!?]$/.test(text.trimEnd());
}
function own$1(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/scan/syntax/finder.ts
/**
* `indexOf` that remembers. A reader that asks "where is the next `#`?" at every line would search a text without any to its end
* each time; with this, all questions together cost one pass.
*/
var Finder = class {
	#text;
	#needle;
	/** No needle stands from `#from` up to `#found`. */
	#from = 0;
	#found = -1;
	constructor(text, needle) {
		this.#text = text;
		this.#needle = needle;
	}
	/** Offset of the next needle at or behind `at`; the text's length where there is none. */
	next(at) {
		if (at >= this.#from && at <= this.#found) return this.#found;
		if (at > this.#found) {
			const found = this.#text.indexOf(this.#needle, at);
			this.#from = at;
			return this.#found = found === -1 ? this.#text.length : found;
		}
		const before = this.#text.slice(at, this.#from + this.#needle.length - 1).indexOf(this.#needle);
		if (before !== -1) return at + before;
		this.#from = at;
		return this.#found;
	}
};

// src/scan/syntax/tree.ts
var Scalar = class {
	kind = "scalar";
	style;
	/** The content without quotes. */
	span;
	#text;
	#decode;
	#value = null;
	/** `decode` where the value differs from the characters of the span: escapes, folded lines, indentation. */
	constructor(text, start, end, style, decode = null) {
		this.#text = text;
		this.span = {
			start,
			end
		};
		this.style = style;
		this.#decode = decode;
	}
	get value() {
		return this.#value ??= this.#decode === null ? this.#text.slice(this.span.start, this.span.end) : this.#decode().text;
	}
	/** Whether offsets into the value are offsets into the span. */
	get isVerbatim() {
		return this.#decode === null;
	}
	/** The value with the place of each character. */
	excerpt() {
		return this.#decode === null ? Excerpt.of(this.#text, this.span.start, this.span.end) : this.#decode();
	}
};
const NOT_A_STRING = /^(?:[-+]?(?:\.?\d[\d_.,:eExXoO+a-fA-F-]*|\.inf|\.nan)|true|false|null|none|nil|yes|no|on|off|~|)$/i;
/** Whether a scalar is text rather than a number, a boolean or nothing. */
function isText(scalar) {
	return scalar.style !== "plain" || !NOT_A_STRING.test(scalar.value);
}
/** Follows aliases to what they stand for. */
function resolveAlias(node) {
	let current = node;
	for (let steps = 0; current?.kind === "alias" && steps < 20; steps++) current = current.target;
	return current?.kind === "alias" ? null : current;
}

// src/scan/syntax/yaml-scalars.ts
const NEWLINE$2 = 10;
const RETURN$1 = 13;
const SPACE$2 = 32;
const TAB$1 = 9;
/** Characters behind `\` in a double-quoted YAML scalar (YAML 1.2, 5.7); JSON's and TOML's are among them. */
const ESCAPES = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
/** Decodes the escape at the backslash `at`: its characters and the offset behind it; null where it is none. */
function readEscape(text, at) {
	const letter = text[at + 1];
	if (letter === void 0) return null;
	const digits = letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
	if (digits === 0) {
		const characters = ESCAPES[letter];
		return characters === void 0 ? null : {
			characters,
			end: at + 2
		};
	}
	const code = text.slice(at + 2, at + 2 + digits);
	if (code.length < digits || !/^[0-9a-fA-F]+$/.test(code)) return null;
	const point = parseInt(code, 16);
	return {
		characters: point > 1114111 ? "�" : digits === 8 ? String.fromCodePoint(point) : String.fromCharCode(point),
		end: at + 2 + digits
	};
}
/** A plain or quoted scalar that spans lines: one line break is a space, more are one fewer; indentation is dropped. */
function fold(text, start, end, quote) {
	const excerpt = new Excerpt();
	let at = start;
	let from = start;
	while (at < end) {
		const code = text.charCodeAt(at);
		if (code === NEWLINE$2 || code === RETURN$1) {
			let stop = at;
			while (stop > from && isBlank$2(text.charCodeAt(stop - 1))) stop--;
			excerpt.copy(text, from, stop);
			const breakAt = at;
			let lines = 0;
			while (at < end && (isBlank$2(text.charCodeAt(at)) || text.charCodeAt(at) === NEWLINE$2 || text.charCodeAt(at) === RETURN$1)) {
				if (text.charCodeAt(at) === NEWLINE$2) lines++;
				at++;
			}
			excerpt.write(lines > 1 ? "\n".repeat(lines - 1) : lines === 1 ? " " : "", breakAt);
			from = at;
		} else if (code === 92 && quote === "\"") {
			excerpt.copy(text, from, at);
			const next = text.charCodeAt(at + 1);
			if (next === NEWLINE$2 || next === RETURN$1) {
				at = next === RETURN$1 && text.charCodeAt(at + 2) === NEWLINE$2 ? at + 3 : at + 2;
				while (at < end && isBlank$2(text.charCodeAt(at))) at++;
				from = at;
				continue;
			}
			const escape = readEscape(text, at);
			if (escape === null || escape.end > end) {
				from = at;
				at = Math.min(end, at + 2);
			} else {
				excerpt.write(escape.characters, at);
				at = from = escape.end;
			}
		} else if (code === 39 && quote === "'" && text.charCodeAt(at + 1) === 39) {
			excerpt.copy(text, from, at + 1);
			at = from = at + 2;
		} else at++;
	}
	return excerpt.copy(text, from, end);
}
const HEADER = /([|>])([-+]?)([1-9]?)([-+]?)[ \t]*(?:[ \t]#[^\n]*)?\r?(?:\n|$)/y;
function readBlockHeader(text, at) {
	HEADER.lastIndex = at;
	const match = HEADER.exec(text);
	if (match === null) return null;
	const sign = match[2] || match[4];
	return {
		folded: match[1] === ">",
		chomp: sign === "-" ? "strip" : sign === "+" ? "keep" : "clip",
		indent: match[3] === "" ? null : Number(match[3]),
		bodyStart: HEADER.lastIndex
	};
}
/** Where the body of a block scalar ends (the start of the first line that is no longer in it) and how deep it is indented. */
function measureBlock(text, bodyStart, minimum, fixed) {
	let indent = fixed ?? -1;
	let line = bodyStart;
	let end = bodyStart;
	while (line < text.length) {
		let at = line;
		while (text.charCodeAt(at) === SPACE$2) at++;
		const code = text.charCodeAt(at);
		if (!(at >= text.length || code === NEWLINE$2 || code === RETURN$1 && text.charCodeAt(at + 1) === NEWLINE$2)) {
			const column = at - line;
			if (indent === -1) {
				if (column < minimum) break;
				indent = column;
			} else if (column < indent) break;
		}
		const next = text.indexOf("\n", at);
		line = next === -1 ? text.length : next + 1;
		end = line;
	}
	return {
		end,
		indent: indent === -1 ? 1e400 : indent
	};
}
/** The body of a block scalar without its indentation, folded and chomped as the header says. */
function readBlock(text, start, end, indent, header) {
	const excerpt = new Excerpt();
	let breaks = [];
	let wasIndented = false;
	let isFirst = true;
	for (let line = start; line < end;) {
		const found = text.indexOf("\n", line);
		const next = found === -1 || found >= end ? end : found + 1;
		let stop = found === -1 || found >= end ? end : found;
		if (stop > line && text.charCodeAt(stop - 1) === RETURN$1) stop--;
		let from = line;
		while (from < stop && from - line < indent && text.charCodeAt(from) === SPACE$2) from++;
		const hasBreak = next > stop;
		if (from >= stop) {
			if (hasBreak) breaks.push(stop);
		} else {
			const isIndented = isBlank$2(text.charCodeAt(from));
			writeBreaks(excerpt, breaks, header.folded && !isFirst && !wasIndented && !isIndented);
			excerpt.copy(text, from, stop);
			breaks = hasBreak ? [stop] : [];
			wasIndented = isIndented;
			isFirst = false;
		}
		line = next;
	}
	if (header.chomp === "keep") writeBreaks(excerpt, breaks, false);
	else if (header.chomp === "clip" && !isFirst) {
		if (breaks[0] === void 0) excerpt.insert("\n");
		else excerpt.write("\n", breaks[0]);
	}
	return excerpt;
}
function writeBreaks(excerpt, breaks, fold) {
	if (fold && breaks.length === 1) excerpt.write(" ", breaks[0]);
	else for (const at of fold ? breaks.slice(1) : breaks) excerpt.write("\n", at);
}
function isBlank$2(code) {
	return code === SPACE$2 || code === TAB$1;
}

// src/scan/syntax/json.ts
const MOST_DEPTH$9 = 100;
/** Characters that end a bare word: white space, quotes, brackets, commas, colons. */
const WORD_END = /[\s"'`{}[\],:]/g;
/**
* Reads JSON and its relatives in one pass: comments, trailing commas, single quotes, bare keys, one value a line, templates
* in place of values. Never throws; what is broken costs itself only.
*/
function parseJson(text) {
	const tree = {
		roots: [],
		comments: []
	};
	const stack = [];
	const number = new Scalar(text, 0, 0, "plain");
	const actionEnds = new Finder(text, "}}");
	const lineEnds = new Finder(text, "\n");
	let ignored = 0;
	let at = text.charCodeAt(0) === 65279 ? 1 : 0;
	function put(node) {
		const frame = stack.at(-1);
		if (frame === void 0) tree.roots.push(node);
		else if (frame.node.kind === "sequence") frame.node.items.push(node);
		else if (frame.wantsValue) {
			const key = frame.key;
			frame.node.entries.push({
				key: key?.value ?? "",
				keySpan: key?.span ?? {
					start: node.span.start,
					end: node.span.start
				},
				value: node
			});
			frame.key = null;
			frame.wantsValue = false;
		} else if (node.kind === "scalar") frame.key = node;
		else frame.node.entries.push({
			key: "",
			keySpan: {
				start: node.span.start,
				end: node.span.start
			},
			value: node
		});
	}
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code <= 32 || code === 44) {
			at++;
			if (code === 44) {
				const frame = stack.at(-1);
				if (frame !== void 0) frame.wantsValue = false;
			}
		} else if (code === 34 || code === 39 || code === 96) {
			const { end, next, escaped } = readString(text, at, code);
			const start = at + 1;
			put(new Scalar(text, start, end, "quoted", escaped ? () => fold(text, start, end, "\"") : null));
			at = next;
		} else if (code === 58) {
			at++;
			const frame = stack.at(-1);
			if (frame !== void 0) frame.wantsValue = true;
		} else if (code === 123 && text.charCodeAt(at + 1) === 123) {
			const close = actionEnds.next(at);
			const end = close > lineEnds.next(at) || close === text.length ? at + 2 : close + 2;
			put(new Scalar(text, at, end, "plain"));
			at = end;
		} else if (code === 123 || code === 91) {
			if (stack.length >= MOST_DEPTH$9) ignored++;
			else {
				const span = {
					start: at,
					end: at + 1
				};
				const node = code === 123 ? {
					kind: "mapping",
					entries: [],
					span
				} : {
					kind: "sequence",
					items: [],
					span
				};
				put(node);
				stack.push({
					node,
					key: null,
					wantsValue: false
				});
			}
			at++;
		} else if (code === 125 || code === 93) {
			at++;
			if (ignored > 0) ignored--;
			else {
				const frame = stack.pop();
				if (frame !== void 0) frame.node.span.end = at;
			}
		} else if (code === 47 && (text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42)) {
			const isLine = text.charCodeAt(at + 1) === 47;
			const close = isLine ? lineEnds.next(at) : text.indexOf("*/", at + 2);
			const end = close === -1 ? text.length : close;
			tree.comments.push({
				start: at + 2,
				end
			});
			at = isLine ? end : end + 2;
		} else {
			WORD_END.lastIndex = at + 1;
			const match = WORD_END.exec(text);
			const end = match === null ? text.length : match.index;
			const frame = stack.at(-1);
			put((code >= 48 && code <= 57 || code === 45) && frame?.node.kind === "sequence" ? number : new Scalar(text, at, end, "plain"));
			at = end;
		}
	}
	for (const frame of stack) frame.node.span.end = text.length;
	return tree;
}
/** The end of a string's content, the offset behind its quote, and whether it holds escapes. A line break ends an open one. */
function readString(text, at, quote) {
	let escaped = false;
	for (let end = at + 1;; end++) {
		const code = text.charCodeAt(end);
		if (code === quote) return {
			end,
			next: end + 1,
			escaped
		};
		if (code === 92) {
			escaped = true;
			end++;
		} else if (code !== code || code === 10 && quote !== 96) {
			const stop = Math.min(end, text.length);
			return {
				end: stop,
				next: stop,
				escaped
			};
		}
	}
}

// src/scan/documents/dockerfile.ts
var dockerfile_default = defineFormat({
	id: "dockerfile",
	title: "Dockerfile, Containerfile and Ollama Modelfile",
	files: [
		"dockerfile",
		"dockerfile.*",
		"dockerfile-*",
		"dockerfile_*",
		".dockerfile",
		".containerfile",
		"containerfile",
		"containerfile.*",
		"modelfile",
		"modelfile.*",
		".modelfile"
	],
	read: (source, _interest, nested) => new DockerfileReader(source, nested).read()
});
var DockerfileReader = class {
	#source;
	#nested;
	#script = new ShellScriptBuilder();
	#documents = [];
	#escape;
	#at = 0;
	#image = null;
	#entrypoint = [];
	#hasEntrypoint = false;
	constructor(source, nested) {
		this.#source = source;
		this.#nested = nested;
		this.#escape = /^\s*#\s*escape\s*=\s*`/im.test(source.text.slice(0, 300)) ? "`" : "\\";
	}
	read() {
		for (let instruction = this.#next(); instruction !== null; instruction = this.#next()) this.#instruction(instruction);
		const document = this.#script.read("dockerfile", this.#source, this.#nested);
		return {
			...document,
			nested: [...document.nested, ...this.#documents]
		};
	}
	#line() {
		if (this.#at >= this.#source.text.length) return null;
		const start = this.#at;
		const found = this.#source.text.indexOf("\n", start);
		const end = found === -1 ? this.#source.text.length : found;
		this.#at = end + 1;
		return {
			start,
			end: this.#source.text[end - 1] === "\r" && end > start ? end - 1 : end
		};
	}
	#next() {
		const text = this.#source.text;
		for (let line = this.#line(); line !== null; line = this.#line()) {
			const head = /^\s*(?:(#)|([A-Za-z]+)(?=\s|$))?/.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
			if (head[1] !== void 0) this.#script.comment(Excerpt.of(text, line.start + head[0].length, line.end));
			if (head[2] === void 0) continue;
			const body = this.#body(line.start + head[0].length, line.end);
			const keyword = head[2].toUpperCase();
			return {
				keyword,
				body,
				heredocs: keyword === "RUN" || keyword === "COPY" || keyword === "ADD" ? this.#heredocs(body.text) : []
			};
		}
		return null;
	}
	/** An instruction's text over its continued lines; comment lines and blank lines between them do not count. */
	#body(start, end) {
		const text = this.#source.text;
		const body = new Excerpt();
		let line = {
			start,
			end
		};
		while (line !== null) {
			const content = text.slice(line.start, line.end).trimEnd();
			const continues = content.endsWith(this.#escape) && !(this.#escape === "\\" && content.endsWith("\\\\"));
			body.copy(text, line.start, line.start + content.length - (continues ? 1 : 0));
			if (!continues) break;
			body.insert(" ");
			for (line = this.#line(); line !== null; line = this.#line()) {
				const next = text.slice(line.start, line.end).trimStart();
				if (next.startsWith("#")) this.#script.comment(Excerpt.of(text, line.end - next.length + 1, line.end));
				else if (next !== "") break;
			}
		}
		return body;
	}
	#heredocs(body) {
		const heredocs = [];
		for (const match of body.matchAll(/<<-?(["']?)([A-Za-z_]\w{0,60})\1/g)) {
			const start = Math.min(this.#at, this.#source.text.length);
			let end = start;
			for (let line = this.#line(); line !== null; line = this.#line()) {
				end = line.start;
				if (this.#source.text.slice(line.start, line.end).trim() === match[2]) break;
				end = this.#at;
			}
			heredocs.push({
				body: Excerpt.of(this.#source.text, start, Math.min(end, this.#source.text.length)),
				delimiter: match[2]
			});
		}
		return heredocs;
	}
	#instruction({ keyword, body, heredocs }) {
		switch (keyword) {
			case "FROM": {
				const words = withoutFlags(body);
				this.#script.line(new Excerpt().insert("FROM ").append(words));
				const image = /^\s*(\S+)/.exec(words.text);
				this.#image = image === null ? null : new Excerpt().append(words, image[0].length - image[1].length, image[0].length);
				this.#entrypoint = [];
				this.#hasEntrypoint = false;
				return;
			}
			case "ARG":
			case "ENV": return this.#variables(body, keyword === "ENV");
			case "RUN": return this.#run(withoutFlags(body), heredocs);
			case "ENTRYPOINT":
			case "CMD": return this.#start(keyword, body);
			case "HEALTHCHECK":
			case "ONBUILD": {
				const inner = /^\s*(?:--\S+\s+)*([A-Za-z]+)\s/.exec(body.text);
				if (inner !== null) this.#instruction({
					keyword: keyword === "ONBUILD" ? inner[1].toUpperCase() : "RUN",
					body: new Excerpt().append(body, inner[0].length),
					heredocs
				});
				return;
			}
			case "COPY": return this.#copy(body, heredocs);
			case "ADD":
			case "ADAPTER":
				this.#script.line(new Excerpt().insert(`${keyword} `).append(body));
				return;
			case "LABEL": this.#script.line(new Excerpt().insert("echo ").append(body));
		}
	}
	/** `ENV K=v L=w`, and the old `ENV K the rest`. An ARG without a value keeps the one from before. */
	#variables(body, isEnvironment) {
		const old = /^\s*([A-Za-z_]\w*)\s+(?!=)(\S.*)$/s.exec(body.text);
		if (isEnvironment && old !== null && !old[1].includes("=")) {
			const start = body.text.length - old[2].length;
			this.#script.assign(old[1], new Excerpt().append(body, start, start + old[2].trimEnd().length));
		} else this.#script.line(new Excerpt().insert("export ").append(body));
	}
	#run(body, heredocs) {
		const words = execForm(body);
		if (words !== null) this.#script.words(words);
		else if (heredocs.length > 0 && /^\s*<<-?["']?\w+["']?\s*$/.test(body.text)) {
			const script = heredocs[0].body;
			const format = /^\s*#!/.test(script.text) ? formatOfText(script.text) ?? "shell" : "shell";
			if (format === "shell") this.#script.line(script);
			else this.#embed(script, format);
		} else {
			this.#script.line(body);
			for (const heredoc of heredocs) this.#script.line(heredoc.body.text.endsWith("\n") ? heredoc.body.insert(heredoc.delimiter) : heredoc.body.insert(`\n${heredoc.delimiter}`));
		}
	}
	#copy(body, heredocs) {
		const target = body.text.slice(0, 2e3).trim().split(/\s+/).at(-1);
		for (const heredoc of heredocs) {
			const format = formatOfFile(target) ?? formatOfText(heredoc.body.text);
			if (format !== null) this.#embed(heredoc.body, format);
		}
	}
	#embed(body, format) {
		const document = embed(this.#source, body, format, this.#nested, { slots: [] });
		if (document !== null) this.#documents.push(document);
	}
	/** What the container starts: the entry point with the command as its arguments; without one, what the base image starts. */
	#start(keyword, body) {
		const words = execForm(body);
		if (words === null) {
			this.#hasEntrypoint ||= keyword === "ENTRYPOINT";
			this.#entrypoint = [];
			this.#script.line(body);
			return;
		}
		if (keyword === "ENTRYPOINT") {
			this.#hasEntrypoint = true;
			this.#entrypoint = words;
			this.#script.words(words);
			return;
		}
		const isArguments = words[0]?.text.startsWith("-") === true;
		const before = this.#entrypoint.length > 0 ? this.#entrypoint : isArguments && !this.#hasEntrypoint && this.#image !== null ? [this.#image] : [];
		this.#script.words([...before, ...words]);
	}
};
/** The words of `["a", "b"]`, or null where the body is shell. */
function execForm(body) {
	const text = body.text.trim();
	if (!text.startsWith("[") || !text.endsWith("]")) return null;
	const root = parseJson(body.text).roots[0];
	if (root?.kind !== "sequence") return null;
	const words = [];
	for (const item of root.items) if (item.kind === "scalar") words.push(body.through(item.excerpt()));
	return words;
}
/** Without the leading `--mount=…`, `--platform=…`. */
function withoutFlags(body) {
	const flags = /^\s*(?:--[a-z]+(?:=\S+)?\s+)+/.exec(body.text);
	return flags === null ? body : new Excerpt().append(body, flags[0].length);
}

// src/scan/comments.ts
/** Something with a slash inside: the least that an id or a URL has. */
const MENTION = /[\w.-]\/[\w.-]/;
/** A setting that is commented out: `MODEL=org/x`, `- model: "org/x"`. */
const SETTING$3 = /^(?:[-*]\s+)?(?:export\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*[:=]\s*(["']?)([^\s"']+)\2,?$/;
/** Whether a text names anything that is worth a literal of its own. */
function isMention(text) {
	return MENTION.test(text);
}
/** A comment as a literal: what it says, or of a setting that is commented out its value. Null where it names nothing. */
function describeComment(text, span, role = "comment") {
	const raw = text.slice(span.start, span.end);
	const value = raw.trim();
	if (!MENTION.test(value)) return null;
	const start = span.start + raw.indexOf(value);
	const setting = value.length < 400 ? SETTING$3.exec(value) : null;
	if (setting === null || value.includes("://") && !setting[3].includes("://")) return {
		value,
		span: {
			start,
			end: start + value.length
		},
		role,
		slots: [],
		scope: "",
		template: false
	};
	const at = start + value.lastIndexOf(setting[3]);
	const slots = [{
		kind: "assignment",
		name: setting[1]
	}];
	return {
		value: setting[3],
		span: {
			start: at,
			end: at + setting[3].length
		},
		role,
		slots,
		scope: "",
		template: false
	};
}

// src/scan/documents/dotenv.ts
/** `NAME=value`, `export NAME = value`, `NAME: value`; the value as it stands. */
const SETTING$2 = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*[=:][ \t]*)(.*)$/;
var dotenv_default = defineFormat({
	id: "dotenv",
	title: "Environment file",
	files: [
		".env",
		".env.*",
		".env-*",
		".env_*",
		"env.example*",
		"env.sample*",
		"env.template*",
		"env.docker*",
		"env.dist",
		"env.local",
		"*.env",
		"*.env.example",
		"*.env.sample",
		"*.env.template",
		"*.env-example",
		"*.env_example",
		".flaskenv"
	],
	read(source, _interest, nested) {
		const script = new ShellScriptBuilder();
		const literals = [];
		const text = source.text;
		for (const match of text.matchAll(/[^\r\n]+/g)) {
			const line = match[0];
			const hash = /^[\s\ufeff]*#/.exec(line);
			if (hash !== null) {
				const comment = describeComment(text, {
					start: match.index + hash[0].length,
					end: match.index + line.length
				});
				if (comment !== null) literals.push(comment);
				continue;
			}
			const setting = SETTING$2.exec(line.startsWith("﻿") ? ` ${line.slice(1)}` : line);
			if (setting === null) continue;
			const start = match.index + setting[1].length + setting[2].length + setting[3].length;
			const { from, to, isLiteral } = valueOf$1(setting[4]);
			const value = Excerpt.of(text, start + from, start + to);
			if (/^\w+$/.test(setting[2])) script.assign(setting[2], value, isLiteral);
			else {
				const slots = [{
					kind: "assignment",
					name: setting[2]
				}];
				literals.push({
					value: value.text,
					span: {
						start: start + from,
						end: start + to
					},
					role: "code",
					slots,
					scope: "",
					template: value.text.includes("${")
				});
			}
		}
		const document = script.read("dotenv", source, nested);
		return {
			...document,
			format: "dotenv",
			nested: literals.length === 0 ? document.nested : [...document.nested, {
				...document,
				source,
				literals,
				commands: [],
				nested: [],
				lookup: () => []
			}]
		};
	}
});
/** The stretch that is the value: without quotes, or up to a comment. */
function valueOf$1(written) {
	const quote = written[0];
	if (quote === "\"" || quote === "'" || quote === "`") {
		const close = written.indexOf(quote, 1);
		if (close !== -1) return {
			from: 1,
			to: close,
			isLiteral: quote === "'"
		};
	}
	const comment = /\s#/.exec(written)?.index ?? written.length;
	return {
		from: 0,
		to: written.slice(0, comment).trimEnd().length,
		isLiteral: false
	};
}

// src/scan/documents/go.ts
var go_default = defineFormat({
	id: "go",
	title: "Go",
	files: [".go"],
	read: (source, interest, nested) => readBraces("go", source, interest, nested, GO)
});

// src/scan/remembered.ts
/** Answers by text that are kept, so that a hostile tree cannot fill the memory. */
const MOST = 2e4;
/** Answers that are asked for again and again, by text. */
var Remembered = class {
	#answers = /* @__PURE__ */ new Map();
	get(text, answer) {
		let known = this.#answers.get(text);
		if (known === void 0) {
			known = answer(text);
			if (this.#answers.size < MOST) this.#answers.set(detached(text), known);
		}
		return known;
	}
};
/** The same text on its own: what is cut out of a file keeps the whole file in memory for as long as it lives. */
function detached(text) {
	const copy = Buffer.from(text, "latin1").toString("latin1");
	return copy === text ? copy : Buffer.from(text, "utf16le").toString("utf16le");
}

// src/scan/config-keys.ts
/** Keys of Kubernetes, compose, Cloud Build, ECS, tasks and tool servers. */
const PARTS = /* @__PURE__ */ new Map([
	["entrypoint", "entrypoint"],
	["entryPoint", "entrypoint"],
	["command", "command"],
	["cmd", "command"],
	["Cmd", "command"],
	["program", "command"],
	["args", "args"],
	["arguments", "args"],
	["argv", "args"],
	["containerArgs", "args"],
	["container_args", "args"],
	["extraArgs", "args"],
	["extra_args", "args"],
	["vllmArgs", "args"],
	["image", "image"],
	["imageUri", "image"],
	["image_uri", "image"]
]);
const TELLING = /model|token|check|adapter|lora|dataset|repo|path|hub|hf|name|id$|base|uri|url|revision|source/i;
const ENVIRONMENT = /^(?:env|envs|environment|environments|environment_?variables|env_?vars?|extra_?envs?(?:_?vars)?|variables|substitutions|build_?args|remoteEnv|containerEnv)$/i;
const PAIR_BLOCK = /^(?:env|environment|environment_variable|set|set_sensitive)$/;
const SCRIPT = /^(?:run|ExecStart(?:Pre|Post)?|scripts?|before_script|after_script|setup|shell|bash|sh|pwsh|powershell|cmds?|commands?|inline|install|exec|launch|start|entrypoint|startup[-_]?script|user[-_]?data|runcmd|docker_?args|(?:post|pre|on|update|initialize)\w*[Cc]ommand|(?:start|build|run|launch|serve|deploy|train|install)_?(?:[Cc]ommand|cmd))$/;
const PROSE$1 = /^(?:description|desc|summary|title|help|docs?|documentation|comments?|notes?|messages?|prompts?|text|label|content|caption|abstract|answer|question|instruction|\$comment|markdownDescription)$/i;
const meanings$2 = new Remembered();
/** Remembers its answers: a file has few keys, each many times. */
function meaningOf$1(key) {
	return meanings$2.get(key, () => ({
		isEnvironment: ENVIRONMENT.test(key),
		isPairBlock: PAIR_BLOCK.test(key),
		isScript: SCRIPT.test(key),
		isProse: PROSE$1.test(key),
		isTelling: TELLING.test(key),
		part: PARTS.get(key) ?? null,
		half: /^(?:name|key)$/i.test(key) ? "name" : /^(?:value|default)$/i.test(key) ? "value" : null
	}));
}

// src/scan/templates.ts
/** Every alternative is bounded in length, so the search is linear. */
const VARIABLE$1 = /\$?\{\{[^{}]{0,400}\}\}|\{%[^%]{0,300}%\}|<%[^%]{0,300}%>|\$\{([^{}\n]{0,400})\}|\$\(([A-Za-z_][\w.-]{0,100})\)|\$([A-Za-z_]\w{0,100})/g;
const DEFAULT = /^([A-Za-z_][\w.]*)(:?[-=?+])(.*)$/;
const QUOTED = /"([^"\\]{1,300})"|'([^'\\]{1,300})'/g;
const LONGEST = 2e4;
/** The variable parts of a string, in order. Empty for nearly all strings, and then cheap. */
function findVariables(text) {
	if (!(text.includes("$") || text.includes("{{") || text.includes("{%") || text.includes("<%")) || text.length > LONGEST) return [];
	const parts = [];
	for (const match of text.matchAll(VARIABLE$1)) {
		const start = match.index;
		const part = {
			start,
			end: start + match[0].length,
			name: match[2] ?? match[3] ?? null,
			fallbacks: []
		};
		const inner = match[1];
		if (inner !== void 0) {
			const withDefault = DEFAULT.exec(inner);
			if (withDefault === null) part.name = /^[A-Za-z_][\w.]*$/.test(inner) ? inner : null;
			else {
				part.name = withDefault[1];
				const fallback = withDefault[3];
				if (withDefault[2].endsWith("-") || withDefault[2].endsWith("=")) {
					const at = part.end - 1 - fallback.length;
					part.fallbacks.push({
						start: at,
						end: at + fallback.length
					});
				}
			}
		} else if (part.name === null) {
			part.name = /^\$?\{\{-?\s*(?:env\.)?([A-Za-z_]\w*)\s*-?\}\}$/.exec(match[0])?.[1] ?? null;
			for (const quoted of match[0].matchAll(QUOTED)) {
				const at = start + quoted.index + 1;
				part.fallbacks.push({
					start: at,
					end: at + quoted[0].length - 2
				});
			}
		}
		parts.push(part);
	}
	return parts;
}
/** The text with `\u0000` in place of each variable part. */
function maskVariables(text, parts) {
	let masked = "";
	let from = 0;
	for (const { start, end } of parts) {
		masked += `${text.slice(from, start)}\u0000`;
		from = end;
	}
	return masked + text.slice(from);
}

// src/scan/configured-command.ts
function readCommand$1(mapping, definitions) {
	const parts = {};
	for (const entry of mapping.entries) {
		const { part } = meaningOf$1(entry.key);
		if (part === null || parts[part] !== void 0) continue;
		const value = resolveAlias(entry.value);
		if (value?.kind === "scalar" || value?.kind === "sequence") parts[part] = {
			entry,
			value
		};
	}
	const written = [
		parts.entrypoint,
		parts.command,
		parts.args
	].filter((part) => part !== void 0);
	if (written.length === 0) return null;
	const image = parts.image?.value.kind === "scalar" ? parts.image.value : null;
	const needsImage = image !== null && parts.entrypoint === void 0 && parts.command === void 0;
	const isText = written.every((part) => part.value.kind === "scalar");
	const isFlags = isText && /^\s*-/.test(written[0].value.value);
	if (isText) return readText(written, needsImage || isFlags ? image : null, parts.args === written[0]);
	const pieces = [];
	for (const { entry, value } of written) if (value.kind === "scalar") split$1(value, entry, null, pieces);
	else for (const [index, node] of value.items.entries()) {
		const scalar = resolveAlias(node);
		if (scalar?.kind !== "scalar") return null;
		const item = {
			kind: "item",
			index,
			container: value.span
		};
		if (/^--?[A-Za-z]\S* \S/.test(scalar.value) && scalar.isVerbatim) split$1(scalar, entry, item, pieces);
		else pieces.push({
			scalar,
			entry,
			item,
			from: 0,
			to: scalar.value.length
		});
	}
	const words = pieces.map((piece) => toWord(piece, definitions));
	const isFlagged = words.some((word) => /^--?[A-Za-z]/.test(word.text));
	if (parts.entrypoint === void 0 && parts.command === void 0 && !isFlagged && image === null) return null;
	if (image !== null && (needsImage || words[0]?.text.startsWith("-") === true)) words.unshift(plainWord(image));
	const shift = words.length - pieces.length;
	const scripts = findScripts(pieces, words.slice(shift));
	return {
		words,
		pieces: pieces.flatMap((piece, index) => scripts.some(({ scalars }) => scalars.includes(piece.scalar)) ? [] : [place$1(piece, index + shift, words)]),
		nodes: written.map(({ value }) => value),
		scripts
	};
}
/** A command written as text is a script; arguments alone are one only if they have flags. */
function readText(written, image, isArgsOnly) {
	const excerpt = new Excerpt();
	if (image !== null) excerpt.append(image.excerpt()).insert(" ");
	for (const { value } of written) excerpt.append(value.excerpt()).insert(" ");
	const text = excerpt.text.trim();
	if (!/\s/.test(text) || isArgsOnly && !isCommandLine(written[0].value.value)) return null;
	const nodes = written.map(({ value }) => value);
	return {
		words: [],
		pieces: [],
		nodes,
		scripts: [{
			excerpt,
			format: "shell",
			entry: written.at(-1).entry,
			scalars: nodes
		}]
	};
}
function split$1(scalar, entry, item, pieces) {
	for (const match of scalar.value.matchAll(/(?:\{\{[^{}]{0,400}\}\}|\S)+/g)) pieces.push({
		scalar,
		entry,
		item,
		from: match.index,
		to: match.index + match[0].length
	});
}
function spanOf(scalar, from, to) {
	return scalar.isVerbatim ? {
		start: scalar.span.start + from,
		end: scalar.span.start + to
	} : scalar.excerpt().spanOf(from, to);
}
function plainWord(scalar) {
	return {
		value: findVariables(scalar.value).length > 0 ? null : scalar.value,
		text: scalar.value,
		span: scalar.span,
		definedAt: null
	};
}
/** A word with its variables filled in from defaults and from the environment that the same file sets. */
function toWord({ scalar, from, to }, definitions) {
	const text = scalar.value.slice(from, to);
	const span = spanOf(scalar, from, to);
	const variables = findVariables(text);
	if (variables.length === 0) return {
		value: text,
		text,
		span,
		definedAt: null
	};
	let value = "";
	let end = 0;
	let definedAt = null;
	for (const variable of variables) {
		const fallback = variable.fallbacks[0];
		const definition = definitions.findLast(({ name }) => name === variable.name);
		const known = definition?.value.text ?? (fallback === void 0 ? null : text.slice(fallback.start, fallback.end));
		if (known === null || findVariables(known).length > 0) return {
			value: null,
			text,
			span,
			definedAt: null
		};
		value += text.slice(end, variable.start) + known;
		end = variable.end;
		if (variables.length === 1 && end === text.length && /^(?:--?[\w-]+=)?$/.test(text.slice(0, variable.start))) definedAt = definition?.value.spanOf(0, definition.value.length) ?? spanOf(scalar, from + fallback.start, from + fallback.end);
	}
	return {
		value: value + text.slice(end),
		text,
		span,
		definedAt
	};
}
/** The slots that a word gives its scalar; of `--flag=value` only the value is left. */
function place$1(piece, position, words) {
	const { scalar, entry, item } = piece;
	const text = words[position].text;
	const word = {
		kind: "word",
		command: words[0].value ?? words[0].text,
		position
	};
	const around = item === null ? [word] : [word, item];
	const inline = /^(--?[A-Za-z][\w.-]*)=/.exec(text);
	if (inline !== null) return {
		scalar,
		entry,
		from: piece.from + inline[0].length,
		to: piece.to,
		slots: [{
			kind: "flag",
			name: inline[1]
		}, ...around]
	};
	const before = words[position - 1]?.text ?? "";
	const isValue = /^--?[A-Za-z][\w.-]*$/.test(before) && !text.startsWith("-");
	return {
		scalar,
		entry,
		from: piece.from,
		to: piece.to,
		slots: isValue ? [{
			kind: "flag",
			name: before
		}, ...around] : around
	};
}
/** `sh -c '…'` and `python -c '…'`. Where the script is split over several items, as happens by mistake, all of them are meant. */
function findScripts(pieces, words) {
	const program = words.slice(0, 6).findIndex((word) => word.value !== null && formatOfInterpreter(word.value) !== null);
	const format = program === -1 ? null : formatOfInterpreter(words[program].value);
	if (format === null) return [];
	let at = words.findIndex((word, index) => index > program && index < program + 8 && /^-[a-z]*c$/.test(word.text));
	if (at === -1) return [];
	do
		at++;
	while (words[at]?.text === "--");
	const first = pieces[at];
	if (first === void 0) return [];
	const rest = /\s/.test(first.scalar.value) ? [first] : pieces.slice(at);
	const excerpt = new Excerpt();
	for (const piece of rest) excerpt.append(piece.scalar.excerpt(), piece.from, piece.to).insert(" ");
	return [{
		excerpt,
		format,
		entry: first.entry,
		scalars: rest.map((piece) => piece.scalar)
	}];
}

// src/scan/configuration.ts
const MOST_DEPTH$8 = 60;
/** Aliases may stand for what holds more aliases: this bounds what they unfold to. */
const MOST_ALIASED = 5e3;
/** Beyond this size only strings that could be an id or a URL, or stand at a telling key, are worth their memory. */
const LARGE = 1e6;
/** Gives a configuration tree the shapes that detectors read: literals in their slots, commands, and the documents inside it. */
function describeConfiguration(format, source, tree, nested) {
	return new Description(format, source, nested).of(tree);
}
var Description = class {
	#format;
	#source;
	#nested;
	#isLarge;
	#literals = [];
	#commands = [];
	#documents = [];
	/** Nodes that a command or script has taken. */
	#taken = /* @__PURE__ */ new Set();
	#aliased = 0;
	constructor(format, source, nested) {
		this.#format = format;
		this.#source = source;
		this.#nested = nested;
		this.#isLarge = source.text.length > LARGE;
	}
	of(tree) {
		for (const root of tree.roots) this.#node(root, [], {
			key: "",
			depth: 0,
			definitions: []
		});
		for (const span of tree.comments) {
			const comment = describeComment(this.#source.text, span);
			if (comment !== null) this.#literals.push(comment);
		}
		this.#literals.sort((a, b) => a.span.start - b.span.start);
		return {
			format: this.#format,
			language: null,
			source: this.#source,
			imports: [],
			literals: this.#literals,
			calls: [],
			commands: this.#commands,
			lookup: () => [],
			nested: this.#documents
		};
	}
	#node(node, slots, context) {
		if (context.depth > MOST_DEPTH$8 || this.#taken.has(node)) return;
		const inside = {
			...context,
			depth: context.depth + 1
		};
		switch (node.kind) {
			case "scalar": return this.#scalar(node, slots, context);
			case "sequence": return this.#sequence(node, slots, inside);
			case "mapping": return this.#mapping(node, slots, inside);
			case "alias": {
				const target = resolveAlias(node);
				if (target !== null && ++this.#aliased < MOST_ALIASED) this.#node(target, slots, inside);
			}
		}
	}
	#sequence(sequence, slots, context) {
		const setsVariables = meaningOf$1(context.key).isEnvironment || context.key === "args" && sequence.items.every(isAssignment);
		sequence.items.forEach((item, index) => {
			const itemSlots = [{
				kind: "item",
				index,
				container: sequence.span
			}, ...slots];
			const pair = setsVariables && item.kind === "scalar" ? splitAssignment(item) : null;
			if (pair === null) this.#node(item, itemSlots, context);
			else this.#literal(item, [{
				kind: "assignment",
				name: pair.name
			}, ...itemSlots], context.key, pair.offset);
		});
	}
	#mapping(mapping, slots, context) {
		const siblings = new MappingSiblings(mapping);
		const meanings = mapping.entries.map((entry) => meaningOf$1(entry.key));
		const definitions = meanings.some((meaning) => meaning.isEnvironment) ? definitionsOf(mapping) : [];
		const inside = definitions.length === 0 ? context : {
			...context,
			definitions: [...context.definitions, ...definitions]
		};
		const reading = meanings.some((meaning) => meaning.part !== null) ? readCommand$1(mapping, inside.definitions) : null;
		if (reading !== null) this.#command(reading, mapping, siblings, slots, inside);
		const around = meaningOf$1(context.key);
		const setsVariables = around.isEnvironment || context.key === "args";
		const pair = slots[0]?.kind === "item" || around.isPairBlock ? pairOf(mapping) : null;
		const own = mapping.entries.length;
		for (const [index, entry] of withMerged(mapping).entries()) {
			if (entry.key === "<<" || index >= own && ++this.#aliased > MOST_ALIASED) continue;
			if (entry.key.includes("/")) this.#key(entry, mapping, slots);
			if (entry.value === null || entry.value.kind === "scalar" && !isText(entry.value)) continue;
			const entrySlots = [{
				kind: "entry",
				key: entry.key,
				siblings,
				container: mapping.span
			}, ...slots];
			const name = entry === pair?.value ? pair.name : setsVariables ? entry.key : null;
			const below = {
				...inside,
				key: entry.key
			};
			const meaning = meanings[index] ?? meaningOf$1(entry.key);
			const inline = entry.value.kind === "scalar" && meaning.isEnvironment ? splitAssignment(entry.value) : null;
			if (inline !== null) {
				this.#literal(entry.value, [{
					kind: "assignment",
					name: inline.name
				}, ...entrySlots], entry.key, inline.offset);
				continue;
			}
			if (name !== null && resolveAlias(entry.value)?.kind === "scalar") this.#node(entry.value, [{
				kind: "assignment",
				name
			}, ...entrySlots], below);
			else if (meaning.isScript && this.#script(entry.value, entrySlots, siblings, below)) continue;
			else this.#node(entry.value, entrySlots, below);
		}
	}
	#key(entry, mapping, slots) {
		this.#literals.push({
			value: entry.key,
			span: entry.keySpan,
			role: "code",
			slots: [{
				kind: "key",
				container: mapping.span
			}, ...slots],
			scope: "",
			template: findVariables(entry.key).length > 0
		});
	}
	#scalar(scalar, slots, context) {
		const format = this.#formatOf(scalar, context.key);
		if (format !== null && this.#embed(scalar.excerpt(), format, slots, context)) return;
		if (scalar.style === "block" || !scalar.isVerbatim && scalar.value.includes("\n")) this.#lines(scalar, slots, context.key);
		else this.#literal(scalar, slots, context.key);
	}
	/** The format of a document inside a string, by its key if that is a file's name, else by its look. */
	#formatOf(scalar, key) {
		if (scalar.span.end - scalar.span.start < 8) return null;
		const isMany = scalar.style === "block" || !scalar.isVerbatim;
		const first = this.#source.text.charCodeAt(scalar.span.start);
		const isFlags = this.#source.text.charCodeAt(scalar.span.start) === 45 && scalar.value.includes(" ");
		if (!isMany && !isFlags && first !== 123 && first !== 91 && !(scalar.style === "quoted" && scalar.value.includes(" --"))) return null;
		if (meaningOf$1(key).isProse) return null;
		const named = isMany && key.includes(".") ? formatOfFile(key) : null;
		if (!mayMatter(scalar.value)) return null;
		return named ?? formatOfText(scalar.value);
	}
	#embed(excerpt, format, slots, context) {
		const document = embed(this.#source, excerpt, format, this.#nested, {
			slots,
			definitions: context.definitions
		});
		if (document === null) return false;
		this.#documents.push(document);
		return true;
	}
	/** A string over many lines that is in no known format: its lines one by one, so that each keeps its place. */
	#lines(scalar, slots, key) {
		const excerpt = scalar.excerpt();
		const text = excerpt.text;
		if (!text.includes("/")) return;
		for (let start = 0; start < text.length;) {
			const found = text.indexOf("\n", start);
			const end = found === -1 ? text.length : found;
			const value = text.slice(start, end);
			if (isMention(value)) {
				const role = meaningOf$1(key).isProse || /\w\s+\S+\s+\S+\s+\S/.test(value) ? "prose" : "code";
				this.#literals.push({
					value,
					span: excerpt.spanOf(start, end),
					role,
					slots,
					scope: "",
					template: findVariables(value).length > 0
				});
			}
			start = end + 1;
		}
	}
	/** A string, or the stretch of it that matters, and the defaults of the variables in it. */
	#literal(scalar, slots, key, from = 0, to = 1e400) {
		if (!isText(scalar)) return;
		const isWhole = from === 0 && to >= scalar.value.length;
		const value = isWhole ? scalar.value : scalar.value.slice(from, to);
		if (this.#isLarge && !value.includes("/") && !meaningOf$1(key).isTelling) return;
		const excerpt = scalar.isVerbatim ? null : scalar.excerpt();
		const place = (start, end) => excerpt === null ? {
			start: scalar.span.start + from + start,
			end: scalar.span.start + from + end
		} : excerpt.spanOf(from + start, from + end);
		const parts = findVariables(value);
		const masked = parts.length === 0 ? value : maskVariables(value, parts);
		const role = meaningOf$1(key).isProse && /\s\S+\s/.test(value) ? "prose" : "code";
		this.#literals.push({
			value: masked,
			span: isWhole ? scalar.span : place(0, value.length),
			role,
			slots,
			scope: "",
			template: parts.length > 0
		});
		for (const part of parts) {
			const isAll = part.start === 0 && part.end === value.length;
			const around = [
				{
					kind: "fallback",
					name: part.name
				},
				...isAll ? [] : [{ kind: "concatenation" }],
				...slots
			];
			for (const { start, end } of part.fallbacks) this.#literals.push({
				value: value.slice(start, end),
				span: place(start, end),
				role: "code",
				slots: around,
				scope: "",
				template: false
			});
		}
	}
	/** A script under a key such as `run`: one text, or a list of lines that share their variables. */
	#script(node, slots, siblings, context) {
		const value = resolveAlias(node);
		if (value === null || this.#taken.has(value)) return false;
		if (value.kind === "mapping") {
			if (context.key !== "scripts") return false;
			const inner = new MappingSiblings(value);
			for (const entry of value.entries) {
				const entrySlots = [{
					kind: "entry",
					key: entry.key,
					siblings: inner,
					container: value.span
				}, ...slots];
				if (entry.value?.kind === "scalar" && this.#embed(entry.value.excerpt(), "shell", entrySlots, context)) continue;
				if (entry.value !== null) this.#node(entry.value, entrySlots, context);
			}
			return true;
		}
		if (value.kind === "scalar") return /\s/.test(value.value) && this.#embed(value.excerpt(), scriptFormat(value.value, siblings), slots, context);
		const lines = value.items.map(resolveAlias);
		if (lines.length === 0 || !lines.every((line) => line?.kind === "scalar") || !lines.some((line) => /\s/.test(line.value))) return false;
		const body = new Excerpt();
		for (const line of lines) body.append(line.excerpt()).insert("\n");
		return this.#embed(body, scriptFormat(body.text, siblings), slots, context);
	}
	#command(reading, mapping, siblings, slots, context) {
		if (reading.words.length > 0) {
			const start = reading.words.reduce((least, word) => Math.min(least, word.span.start), 1e400);
			const end = reading.words.reduce((most, word) => Math.max(most, word.span.end), 0);
			this.#commands.push({
				words: reading.words,
				span: {
					start,
					end
				},
				role: "code"
			});
		}
		for (const node of reading.nodes) this.#taken.add(node);
		for (const { scalar, entry, from, to, slots: word } of reading.pieces) {
			const entrySlot = {
				kind: "entry",
				key: entry.key,
				siblings,
				container: mapping.span
			};
			this.#literal(scalar, [
				...word,
				entrySlot,
				...slots
			], entry.key, from, to);
		}
		for (const { excerpt, format, entry } of reading.scripts) {
			const entrySlot = {
				kind: "entry",
				key: entry.key,
				siblings,
				container: mapping.span
			};
			this.#embed(excerpt, format, [entrySlot, ...slots], context);
		}
	}
};
/** The language of a script, by the key beside it that names its shell, else by its look. */
function scriptFormat(text, siblings) {
	const shell = siblings.scalar("shell")?.value ?? siblings.scalar("language")?.value ?? "";
	if (shell.startsWith("python")) return "python";
	if (shell.startsWith("pwsh") || shell.startsWith("powershell")) return "powershell";
	if (/^\s*(?:const|let|var|await|async|return)\s.*(?:[;({=]|=>)\s*$/m.test(text.slice(0, 2e3))) return "javascript";
	const look = formatOfText(text);
	return look === "python" || look === "javascript" || look === "powershell" ? look : "shell";
}
/** The name that a map gives its value by a pair of keys, and that value. */
function pairOf(mapping) {
	const name = mapping.entries.find((entry) => meaningOf$1(entry.key).half === "name");
	const value = mapping.entries.find((entry) => meaningOf$1(entry.key).half === "value");
	return name?.value?.kind === "scalar" && value !== void 0 && /^[A-Za-z_][\w.-]*$/.test(name.value.value) ? {
		name: name.value.value,
		value
	} : null;
}
function splitAssignment(scalar) {
	const match = /^([A-Za-z_][\w.]*)=/.exec(scalar.value);
	return match === null ? null : {
		name: match[1],
		offset: match[0].length
	};
}
function isAssignment(node) {
	return node.kind === "scalar" && splitAssignment(node) !== null;
}
/** What the environment keys of a mapping set: a map, a list of pairs, or a list of `K=V`. */
function definitionsOf(mapping) {
	const definitions = [];
	for (const { key, value } of mapping.entries) {
		const node = meaningOf$1(key).isEnvironment ? resolveAlias(value) : null;
		const inline = node?.kind === "scalar" ? splitAssignment(node) : null;
		if (node?.kind === "scalar" && inline !== null) definitions.push({
			name: inline.name,
			value: new Excerpt().append(node.excerpt(), inline.offset)
		});
		const block = node?.kind === "mapping" && meaningOf$1(key).isPairBlock ? pairOf(node) : null;
		if (block?.value.value?.kind === "scalar") definitions.push({
			name: block.name,
			value: block.value.value.excerpt()
		});
		else if (node?.kind === "mapping") for (const entry of node.entries) {
			const scalar = resolveAlias(entry.value);
			if (scalar?.kind === "scalar") definitions.push({
				name: entry.key,
				value: scalar.excerpt()
			});
		}
		else if (node?.kind === "sequence") for (const item of node.items.map(resolveAlias)) {
			const pair = item?.kind === "mapping" ? pairOf(item) : null;
			const split = item?.kind === "scalar" ? splitAssignment(item) : null;
			if (pair?.value.value?.kind === "scalar") definitions.push({
				name: pair.name,
				value: pair.value.value.excerpt()
			});
			else if (item?.kind === "scalar" && split !== null) definitions.push({
				name: split.name,
				value: new Excerpt().append(item.excerpt(), split.offset)
			});
		}
	}
	return definitions;
}
/** The entries of a map, then those that it takes over from elsewhere (`<<: *defaults`) and does not set itself. */
function withMerged(mapping) {
	if (!mapping.entries.some((entry) => entry.key === "<<")) return mapping.entries;
	const entries = [...mapping.entries];
	const keys = new Set(entries.map((entry) => entry.key));
	for (const { key, value } of mapping.entries) {
		if (key !== "<<") continue;
		const node = resolveAlias(value);
		for (const source of node?.kind === "sequence" ? node.items.map(resolveAlias) : [node]) {
			if (source?.kind !== "mapping") continue;
			for (const entry of source.entries) if (!keys.has(entry.key)) entries.push(entry);
		}
	}
	return entries;
}
/** The other entries of a map, with what it merges from elsewhere (`<<: *defaults`). */
var MappingSiblings = class {
	#mapping;
	#entries = null;
	constructor(mapping) {
		this.#mapping = mapping;
	}
	keys() {
		return [...this.#index().keys()];
	}
	scalar(key) {
		const node = resolveAlias(this.#index().get(key) ?? null);
		return node?.kind === "scalar" ? {
			value: node.value,
			span: node.span
		} : null;
	}
	#index() {
		if (this.#entries !== null) return this.#entries;
		const index = /* @__PURE__ */ new Map();
		for (const { key, value } of withMerged(this.#mapping)) if (!index.has(key)) index.set(key, value);
		return this.#entries = index;
	}
};

// src/scan/syntax/hcl.ts
const MOST_DEPTH$7 = 80;
const NAME$1 = /[A-Za-z_][\w-]*(?:\.[A-Za-z_*][\w-]*|\.\d+)*/y;
/**
* Reads HCL (Terraform, Packer, Nomad): blocks are maps under their type and labels, function calls stand for their arguments,
* and `var.x` and `local.x` for what the same file sets. Never throws.
*/
function parseHcl(text) {
	return new HclParser(text).parse();
}
var HclParser = class {
	#text;
	#at = 0;
	#depth = 0;
	#tree = {
		roots: [],
		comments: []
	};
	#references = [];
	constructor(text) {
		this.#text = text;
	}
	parse() {
		const root = {
			kind: "mapping",
			entries: [],
			span: {
				start: 0,
				end: this.#text.length
			}
		};
		this.#tree.roots.push(root);
		while (this.#at < this.#text.length) {
			this.#body(root);
			this.#at++;
		}
		const defaults = /* @__PURE__ */ new Map();
		for (const { key, value } of root.entries) {
			if (value?.kind !== "mapping") continue;
			for (const entry of value.entries) {
				const inner = key === "variable" && entry.value?.kind === "mapping" ? entry.value.entries.find((candidate) => candidate.key === "default")?.value : null;
				const found = key === "locals" ? entry.value : inner;
				if (found != null) defaults.set(`${key === "locals" ? "local" : "var"}.${entry.key}`, found);
			}
		}
		for (const { alias, name } of this.#references) alias.target = defaults.get(name) ?? null;
		return this.#tree;
	}
	/** Attributes and blocks up to the closing brace. */
	#body(mapping) {
		for (;;) {
			this.#skip(true);
			const code = this.#text.charCodeAt(this.#at);
			if (code !== code || code === 125) break;
			const start = this.#at;
			const key = this.#key();
			if (key === null) {
				this.#at++;
				continue;
			}
			this.#skip(false);
			const next = this.#text.charCodeAt(this.#at);
			if (next === 61 || next === 58) {
				this.#at++;
				if (this.#text.charCodeAt(this.#at) === 62) this.#at++;
				mapping.entries.push({
					...key,
					value: this.#expression()
				});
			} else this.#block(key, mapping);
			if (this.#text.charCodeAt(this.#at) === 44) this.#at++;
			if (this.#at === start) this.#at++;
		}
		mapping.span.end = Math.min(this.#text.length, this.#at + 1);
	}
	#key() {
		const code = this.#text.charCodeAt(this.#at);
		if (code === 34) {
			const scalar = this.#string();
			return {
				key: scalar.value,
				keySpan: scalar.span
			};
		}
		if (code === 40) {
			const start = this.#at + 1;
			const close = this.#text.slice(start, start + 300).indexOf(")");
			this.#at = close === -1 ? start : start + close + 1;
			return {
				key: this.#text.slice(start, Math.max(start, this.#at - 1)),
				keySpan: {
					start,
					end: Math.max(start, this.#at - 1)
				}
			};
		}
		NAME$1.lastIndex = this.#at;
		const match = NAME$1.exec(this.#text);
		if (match === null) return null;
		const keySpan = {
			start: this.#at,
			end: this.#at + match[0].length
		};
		this.#at = keySpan.end;
		return {
			key: match[0],
			keySpan
		};
	}
	/** `type "label" "label" { … }`: each label is a map of its own. */
	#block(key, outer) {
		const steps = [key];
		for (;;) {
			this.#skip(false);
			const code = this.#text.charCodeAt(this.#at);
			if (code === 123) break;
			const label = steps.length < 5 && (code === 34 || code > 64 && code !== 125) ? this.#key() : null;
			if (label === null) return;
			steps.push(label);
		}
		let parent = outer;
		for (const step of steps) {
			const known = step === steps.at(-1) ? void 0 : parent.entries.findLast((entry) => entry.key === step.key && entry.value?.kind === "mapping");
			const inner = known?.value?.kind === "mapping" ? known.value : {
				kind: "mapping",
				entries: [],
				span: {
					start: this.#at,
					end: this.#at
				}
			};
			if (known === void 0) parent.entries.push({
				...step,
				value: inner
			});
			parent = inner;
		}
		this.#at++;
		if (this.#depth < MOST_DEPTH$7) {
			this.#depth++;
			this.#body(parent);
			this.#depth--;
			if (this.#text.charCodeAt(this.#at) === 125) this.#at++;
		}
	}
	/** An expression up to its end: its only operand, or all operands of its operators and branches as a list. */
	#expression() {
		const operands = [];
		const start = this.#at;
		let isOpen = true;
		for (;;) {
			this.#skip(isOpen && operands.length > 0);
			const code = this.#text.charCodeAt(this.#at);
			if (code !== code || code === 10 || code === 44 || code === 125 || code === 93 || code === 41) break;
			const before = this.#at;
			const operand = this.#operand();
			if (operand !== null) operands.push(operand);
			isOpen = this.#at === before;
			if (isOpen) this.#at++;
		}
		if (operands.length <= 1) return operands[0] ?? null;
		return {
			kind: "sequence",
			items: operands,
			span: {
				start,
				end: this.#at
			}
		};
	}
	#operand() {
		const text = this.#text;
		const code = text.charCodeAt(this.#at);
		if (code === 34) {
			const scalar = this.#string();
			const name = scalar.isVerbatim ? /^\$\{\s*((?:var|local)\.[\w-]+)\s*\}$/.exec(scalar.value)?.[1] : void 0;
			return name === void 0 ? scalar : this.#reference(name, scalar.span.start, scalar.span.end);
		}
		if (code === 60 && text.startsWith("<<", this.#at)) return this.#heredoc();
		if (code === 91 || code === 40 || code === 123) {
			if (this.#depth >= MOST_DEPTH$7) return null;
			this.#depth++;
			const node = code === 123 ? this.#object() : this.#list(code === 91 ? 93 : 41);
			this.#depth--;
			return code === 40 && node.kind === "sequence" && node.items.length === 1 ? node.items[0] : node;
		}
		NAME$1.lastIndex = this.#at;
		const match = NAME$1.exec(text);
		if (match === null) return null;
		const start = this.#at;
		this.#at += match[0].length;
		if (text.charCodeAt(this.#at) === 40) return this.#operand();
		if (!/^(?:var|local)\./.test(match[0])) return null;
		return this.#reference(match[0], start, this.#at);
	}
	/** What a variable stands for is known once the whole file is read. */
	#reference(name, start, end) {
		const alias = {
			kind: "alias",
			span: {
				start,
				end
			},
			target: null
		};
		this.#references.push({
			alias,
			name: name.split(".").slice(0, 2).join(".")
		});
		return alias;
	}
	#object() {
		const mapping = {
			kind: "mapping",
			entries: [],
			span: {
				start: this.#at,
				end: this.#at
			}
		};
		this.#at++;
		this.#body(mapping);
		if (this.#text.charCodeAt(this.#at) === 125) this.#at++;
		return mapping;
	}
	#list(close) {
		const sequence = {
			kind: "sequence",
			items: [],
			span: {
				start: this.#at,
				end: this.#at
			}
		};
		this.#at++;
		for (;;) {
			this.#skip(true);
			const code = this.#text.charCodeAt(this.#at);
			if (code !== code || code === 125) break;
			if (code === 44 || code === 93 || code === 41) {
				this.#at++;
				if (code === close) break;
				continue;
			}
			const before = this.#at;
			const item = this.#expression();
			if (item !== null) sequence.items.push(item);
			if (this.#at === before) this.#at++;
		}
		sequence.span.end = this.#at;
		return sequence;
	}
	/** A quoted string; quotes inside its `${…}` do not end it. */
	#string() {
		const text = this.#text;
		const start = this.#at + 1;
		let at = start;
		let braces = 0;
		let escaped = false;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === 10) break;
			if (code === 92) {
				escaped ||= braces === 0;
				at++;
			} else if (code === 36 && text.charCodeAt(at + 1) === 123) {
				braces++;
				at++;
			} else if (code === 125 && braces > 0) braces--;
			else if (code === 34 && braces === 0) break;
		}
		const end = Math.min(at, text.length);
		this.#at = text.charCodeAt(end) === 34 ? end + 1 : end;
		return new Scalar(text, start, end, "quoted", escaped ? () => fold(text, start, end, "\"") : null);
	}
	#heredoc() {
		const text = this.#text;
		const head = /<<[-~]?"?([A-Za-z_]\w*)"?[^\n]*\n?/y;
		head.lastIndex = this.#at;
		const match = head.exec(text);
		if (match === null) {
			this.#at += 2;
			return new Scalar(text, this.#at, this.#at, "plain");
		}
		const start = head.lastIndex;
		let line = start;
		let end = text.length;
		while (line < text.length) {
			const found = text.indexOf("\n", line);
			const stop = found === -1 ? text.length : found;
			if (text.slice(line, stop).trim() === match[1]) {
				end = line;
				line = stop;
				break;
			}
			line = stop + 1;
		}
		this.#at = Math.min(line, text.length);
		return new Scalar(text, start, end, "block");
	}
	/** White space and comments; line breaks only where they do not end anything. */
	#skip(linesToo) {
		const text = this.#text;
		for (;;) {
			const code = text.charCodeAt(this.#at);
			if (code === 32 || code === 9 || code === 13 || code === 10 && linesToo) this.#at++;
			else if (code === 35 || code === 47 && text.charCodeAt(this.#at + 1) === 47) {
				const found = text.indexOf("\n", this.#at);
				const end = found === -1 ? text.length : found;
				this.#tree.comments.push({
					start: this.#at + (code === 35 ? 1 : 2),
					end
				});
				this.#at = end;
			} else if (code === 47 && text.charCodeAt(this.#at + 1) === 42) {
				const found = text.indexOf("*/", this.#at + 2);
				const end = found === -1 ? text.length : found;
				this.#tree.comments.push({
					start: this.#at + 2,
					end
				});
				this.#at = Math.min(text.length, end + 2);
			} else return;
		}
	}
};

// src/scan/documents/hcl.ts
var hcl_default = defineFormat({
	id: "hcl",
	title: "HCL: Terraform, Packer, Nomad",
	files: [
		".tf",
		".tfvars",
		".hcl",
		".nomad",
		".tofu",
		".tfvars.example",
		".tf.example"
	],
	read(source, _interest, nested) {
		return mayMatter(source.text) ? describeConfiguration("hcl", source, parseHcl(source.text), nested) : emptyDocument("hcl", source);
	}
});

// src/scan/syntax/markup.ts
/** A tag is never longer; beyond it the `<` is one of a comparison. */
const LONGEST_TAG = 2e4;
const TAG_NAME = /[A-Za-z][\w:.-]*/y;
const ATTRIBUTE$1 = /[^\s=>"'/]+/y;
/** Elements whose content is another language or nothing to read. */
const RAW$1 = /* @__PURE__ */ new Set([
	"script",
	"style",
	"textarea",
	"title"
]);
/** Elements whose choices stand in the elements inside. */
const CHOOSERS = /* @__PURE__ */ new Set([
	"select",
	"datalist",
	"radiogroup"
]);
/**
* Reads markup: attributes as a map, scripts as documents of their own, and everything between the tags as prose. What a form
* field is called names its value: `<input id="model-id" value="org/name">`.
*/
function readMarkup(source, nested) {
	const reader = new Markup(source, nested);
	if (mayMatter(source.text)) reader.read();
	return {
		format: "html",
		language: null,
		source,
		imports: [],
		literals: reader.literals,
		calls: [],
		commands: [],
		lookup: () => [],
		nested: reader.documents
	};
}
var Markup = class {
	literals = [];
	documents = [];
	#source;
	#nested;
	#lower = null;
	/** The name of the chooser around, and where it began. */
	#chooser = null;
	constructor(source, nested) {
		this.#source = source;
		this.#nested = nested;
	}
	read() {
		const { text } = this.#source;
		let at = this.#frontMatter();
		while (at < text.length) {
			const open = text.indexOf("<", at);
			const end = open === -1 ? text.length : open;
			if (end > at) this.literals.push(...mentionsIn(text, at, end, "prose", ""));
			if (open === -1) break;
			at = text.startsWith("<!--", open) ? this.#comment(open) : this.#tag(open);
		}
	}
	#lowerCase() {
		return this.#lower ??= this.#source.text.toLowerCase();
	}
	/** Astro begins with a script between dashes. */
	#frontMatter() {
		const { text, path } = this.#source;
		if (!path.endsWith(".astro") || !/^\s*---\r?\n/.test(text.slice(0, 200))) return 0;
		const start = text.indexOf("---") + 3;
		const end = text.indexOf("\n---", start);
		if (end === -1) return 0;
		this.#embed("javascript", start, end);
		return end + 4;
	}
	#comment(open) {
		const { text } = this.#source;
		const close = text.indexOf("-->", open + 4);
		const end = close === -1 ? text.length : close;
		this.literals.push(...mentionsIn(text, open + 4, end, "comment", ""));
		return end + 3;
	}
	/** A tag from its `<`; returns where the text behind it begins. */
	#tag(open) {
		const { text } = this.#source;
		const isClosing = text[open + 1] === "/";
		TAG_NAME.lastIndex = open + (isClosing ? 2 : 1);
		const name = TAG_NAME.exec(text)?.[0].toLowerCase();
		if (name === void 0) return open + 1;
		if (isClosing) {
			if (CHOOSERS.has(name)) this.#chooser = null;
			const end = text.indexOf(">", open);
			return end === -1 ? text.length : end + 1;
		}
		const attributes = [];
		const end = this.#attributes(TAG_NAME.lastIndex, Math.min(text.length, open + LONGEST_TAG), attributes);
		this.#report(name, attributes, {
			start: open,
			end
		});
		if (!RAW$1.has(name) || text[end - 2] === "/") return end;
		const close = this.#lowerCase().indexOf(`</${name}`, end);
		const stop = close === -1 ? text.length : close;
		if (name === "script") this.#script(attributes, end, stop);
		return stop;
	}
	#attributes(from, limit, attributes) {
		const { text } = this.#source;
		let at = from;
		while (at < limit) {
			const character = text[at];
			if (character === ">") return at + 1;
			ATTRIBUTE$1.lastIndex = at;
			const name = /[\s/"'=]/.test(character) ? null : ATTRIBUTE$1.exec(text);
			if (name === null) {
				at++;
				continue;
			}
			at += name[0].length;
			while (at < limit && /\s/.test(text[at])) at++;
			if (text[at] !== "=") continue;
			at++;
			while (at < limit && /\s/.test(text[at])) at++;
			const quote = text[at];
			const isQuoted = quote === "\"" || quote === "'";
			const start = isQuoted ? at + 1 : at;
			let end = isQuoted ? text.indexOf(quote, start) : start;
			if (end === -1 || end > limit) return limit;
			if (!isQuoted) while (end < limit && !/[\s>]/.test(text[end])) end++;
			attributes.push({
				name: name[0],
				value: text.slice(start, end),
				span: {
					start,
					end
				}
			});
			at = isQuoted ? end + 1 : end;
		}
		return at;
	}
	#report(element, attributes, container) {
		const siblings = new AttributeSiblings(attributes);
		const called = siblings.scalar("name")?.value ?? siblings.scalar("id")?.value ?? null;
		if (CHOOSERS.has(element)) this.#chooser = {
			name: called ?? "",
			start: container.start,
			options: 0
		};
		const isChoice = element === "option" && this.#chooser !== null;
		for (const { name, value, span } of attributes) {
			if (!value.includes("/") || value.length > 2e3) continue;
			const slots = [];
			const isValue = /^(?:value|:value|v-model|data-value|defaultvalue)$/i.test(name);
			if (isValue && isChoice) {
				const { name: chooser, start, options } = this.#chooser;
				slots.push({
					kind: "item",
					index: options,
					container: {
						start,
						end: start
					}
				}, {
					kind: "assignment",
					name: chooser
				});
				this.#chooser.options++;
			} else if (isValue && called !== null) slots.push({
				kind: "assignment",
				name: called
			});
			slots.push({
				kind: "entry",
				key: name.replace(/^(?:v-bind:|:|@|bind:|data-)/, ""),
				siblings,
				container
			});
			this.literals.push({
				value,
				span,
				role: "code",
				slots,
				scope: "",
				template: /\{\{|\{%|<%|\$\{/.test(value)
			});
		}
	}
	#script(attributes, start, end) {
		const type = attributes.find(({ name }) => name === "type")?.value ?? attributes.find(({ name }) => name === "lang")?.value ?? "";
		if (/json|importmap/.test(type)) this.#embed("json", start, end);
		else if (/^(?:py|mpy|text\/python)/.test(type)) this.#embed("python", start, end);
		else if (type === "" || /script|module|ts|js|babel|jsx|tsx/.test(type)) this.#embed("javascript", start, end);
	}
	#embed(format, start, end) {
		if (end <= start) return;
		const document = embed(this.#source, Excerpt.of(this.#source.text, start, end), format, this.#nested, { slots: [] });
		if (document !== null) this.documents.push(document);
	}
};
var AttributeSiblings = class {
	#attributes;
	constructor(attributes) {
		this.#attributes = attributes;
	}
	keys() {
		return this.#attributes.map(({ name }) => name);
	}
	scalar(key) {
		return this.#attributes.find(({ name }) => name === key) ?? null;
	}
};

// src/scan/documents/html.ts
var html_default = defineFormat({
	id: "html",
	title: "HTML, Vue, Svelte and Astro",
	files: [
		".html",
		".htm",
		".xhtml",
		".vue",
		".svelte",
		".astro",
		".ejs",
		".hbs",
		".njk",
		".jinja",
		".jinja2",
		".erb"
	],
	read: (source, _interest, nested) => readMarkup(source, nested)
});

// src/scan/documents/java.ts
var java_default = defineFormat({
	id: "java",
	title: "Java",
	files: [".java", ".groovy"],
	read: (source, interest, nested) => readBraces("java", source, interest, nested, JAVA)
});

// src/scan/documents/javascript.ts
/** Without elements: there `<T>` before a value is a cast. */
const WITHOUT_TAGS = /\.[cm]?ts$/i;
var javascript_default = defineFormat({
	id: "javascript",
	title: "JavaScript and TypeScript",
	files: [
		".js",
		".jsx",
		".mjs",
		".cjs",
		".ts",
		".tsx",
		".mts",
		".cts"
	],
	interpreters: [
		"node",
		"deno",
		"bun",
		"tsx",
		"ts-node"
	],
	read(source, interest, nested) {
		const isPlain = source.depth === 0 && WITHOUT_TAGS.test(source.path);
		return readBraces("javascript", source, interest, nested, isPlain ? TYPESCRIPT : JAVASCRIPT);
	}
});

// src/scan/documents/json.ts
var json_default = defineFormat({
	id: "json",
	title: "JSON, JSONC, JSON5 and JSON Lines",
	files: [
		".json",
		".jsonc",
		".json5",
		".jsonl",
		".ndjson",
		".json.example",
		".json.template",
		".json.tpl",
		".json.j2",
		".code-workspace",
		".webmanifest"
	],
	read(source, _interest, nested) {
		return mayMatter(source.text) ? describeConfiguration("json", source, parseJson(source.text), nested) : emptyDocument("json", source);
	}
});

// src/scan/documents/kotlin.ts
var kotlin_default = defineFormat({
	id: "kotlin",
	title: "Kotlin",
	files: [".kt", ".kts"],
	read: (source, interest, nested) => readBraces("kotlin", source, interest, nested, KOTLIN)
});

// src/scan/documents/makefile.ts
/** `NAME ?= value`, also behind `export`, `override` or a target: `serve: MODEL = org/x`. */
const VARIABLE = /^(?:[\w./%$(){} -]{1,200}:[ \t]+)?(?:(?:export|override|private|define)[ \t]+)*([A-Za-z_][\w.-]*)([ \t]*)([?:+!]{0,3}=)[ \t]*/;
/** Make's own lines, which may stand among the recipes. */
const DIRECTIVE = /^(?:ifn?eq|ifn?def|else|endif|-?include|sinclude|endef|unexport|undefine|vpath)\b/;
var makefile_default = defineFormat({
	id: "makefile",
	title: "Makefile and justfile",
	files: [
		"makefile",
		"gnumakefile",
		"makefile.*",
		"makefile-*",
		".mk",
		".mak",
		"justfile",
		".just"
	],
	interpreters: ["make", "just"],
	read(source, _interest, nested) {
		if (!mayMatter(source.text)) return emptyDocument("makefile", source);
		const script = new ShellScriptBuilder();
		const recipes = [];
		for (const line of logicalLines(source.text)) {
			const indent = /^\s*/.exec(line.text)[0].length;
			const content = indent === 0 ? line : new Excerpt().append(line, indent);
			const isIndented = line.text.startsWith("	") || indent > 1;
			const variable = VARIABLE.exec(content.text);
			if (content.text.startsWith("#")) script.comment(new Excerpt().append(content, 1));
			else if (DIRECTIVE.test(content.text)) continue;
			else if (variable !== null && (!isIndented || variable[2] !== "" || variable[3] !== "=")) assign(script, content, variable);
			else if (isIndented) recipes.push(toShell$1(new Excerpt().append(content, /^[@+-]*\s*/.exec(content.text)[0].length)));
			else {
				const inline = /^[^=#;]{1,300}:[^=;]{0,300};[ \t]*/.exec(content.text);
				if (inline !== null) recipes.push(toShell$1(new Excerpt().append(content, inline[0].length)));
			}
		}
		for (const recipe of recipes) script.line(recipe);
		return script.read("makefile", source, nested);
	}
});
function assign(script, line, variable) {
	const end = /\s#/.exec(line.text)?.index ?? line.length;
	const written = line.text.slice(variable[0].length, end).trimEnd();
	const isQuoted = /^(["'])[^"']*\1$/.test(written);
	const from = variable[0].length + (isQuoted ? 1 : 0);
	const to = variable[0].length + written.length - (isQuoted ? 1 : 0);
	const value = toShell$1(withoutQuotes(new Excerpt().append(line, from, Math.max(from, to))));
	const name = variable[1].replace(/[.-]/g, "_");
	if (variable[3] === "+=") script.assign(`${name}+`, new Excerpt().insert(" ").append(value));
	else script.assign(name, value);
}
/** Lines with their continuations joined. */
function* logicalLines(text) {
	let line = new Excerpt();
	for (let start = 0; start < text.length;) {
		const found = text.indexOf("\n", start);
		let end = found === -1 ? text.length : found;
		const next = end + 1;
		if (text[end - 1] === "\r") end--;
		const isOpen = text[end - 1] === "\\" && text[end - 2] !== "\\";
		line.copy(text, start, isOpen ? end - 1 : end);
		if (isOpen) line.insert(" ");
		else {
			yield line;
			line = new Excerpt();
		}
		start = next;
	}
	if (line.length > 0) yield line;
}
/** Make puts values into recipes as they are written; the quotes in them are the recipe's, and keep nothing together there. */
function withoutQuotes(value) {
	if (!value.text.includes("\"") || !value.text.includes("$")) return value;
	const bare = new Excerpt();
	for (const match of value.text.matchAll(/[^"]+/g)) bare.append(value, match.index, match.index + match[0].length);
	return bare;
}
/** Make's references as the shell's: `$(NAME)` and just's `{{NAME}}` → `${NAME}`, `$$` → `$`, `$(shell …)` → `$(…)`. */
function toShell$1(line) {
	const text = line.text;
	if (!text.includes("$") && !text.includes("{{")) return line;
	const shell = new Excerpt();
	let from = 0;
	for (const match of text.matchAll(/\$\$|\$\(([A-Za-z_][\w.-]*)\)|\$\{([A-Za-z_][\w.-]*)\}|\$\(shell |\{\{\s*([A-Za-z_]\w*)\s*\}\}/g)) {
		shell.append(line, from, match.index);
		from = match.index + match[0].length;
		const name = match[1] ?? match[2] ?? match[3];
		if (match[0] === "$$") shell.append(line, match.index, match.index + 1);
		else if (name === void 0) shell.append(line, match.index, match.index + 2);
		else shell.insert(`\${${name.replace(/[.-]/g, "_")}}`);
	}
	return shell.append(line, from);
}

// src/scan/hub-url.ts
/** First path segments that are the Hub's own pages, never a namespace (counted over 47,000 real URLs). */
const RESERVED = new Set("docs papers models blog settings tasks inference-endpoints inference collections course learn join chat pricing organizations new login logout front avatars posts static storage enterprise changelog playground mcp jobs spaces datasets api support terms-of-service privacy content-guidelines code-of-conduct notifications search about brand careers security hardware huggingface-projects kernels llms.txt welcome billing subscribe subscription activity users user models-json public buckets transformers.js oauth .well-known sitemap.xml robots.txt favicon.ico assets images js css discord shop apps trending leaderboards organizations-join password sign-up signup hf-jobs new-model new-dataset new-space".split(" "));
const HOST$1 = /(?:https?:\/\/(?:[^\s/@"'`<>]{1,200}@)?|git@|\/\/|(?<![\w.-]))(?:www\.)?(huggingface\.co|hf\.co|hf-mirror\.com|router\.huggingface\.co|api-inference\.huggingface\.co|datasets-server\.huggingface\.co|cas-bridge\.xethub\.hf\.co)[/:]/g;
const PATH_END = /[\s"'`<>(){}[\]|\\^,;*!$\u0000\u00ab\u00bb\u2018-\u201f\u3001\u3002\uff08\uff09\uff0c\uff1b]/;
const OWNER = /(?:huggingface\.co|hf\.co)\/([A-Za-z0-9][\w.-]{1,95})\/?(?=$|[\s"'`<>)\]])/g;
/** All repos that URLs of the Hub in the text name. Linear in the text. */
function findHubUrls(text) {
	const found = [];
	for (const match of text.matchAll(HOST$1)) {
		const start = match.index;
		const pathStart = start + match[0].length;
		let end = pathStart;
		while (end < text.length && end - pathStart < 600 && !PATH_END.test(text[end])) end++;
		const url = readPath(match[1], text, start, pathStart, end);
		if (url !== null) found.push(url);
	}
	return found;
}
/** Whether the text is worth searching: cheap. */
function mayHoldHubUrl(text) {
	return text.includes("hf.co") || text.includes("huggingface.co") || text.includes("hf-mirror.com") || text.includes("hf.space");
}
function readPath(host, text, start, pathStart, end) {
	if (host.startsWith("datasets-server")) return readQuery(text, start, pathStart, end);
	let stop = end;
	for (const cut of ["?", "#"]) {
		const at = text.indexOf(cut, pathStart);
		if (at !== -1 && at < stop) stop = at;
	}
	const segments = [];
	for (let at = pathStart; at <= stop;) {
		const slash = text.indexOf("/", at);
		const next = slash === -1 || slash > stop ? stop : slash;
		segments.push({
			text: text.slice(at, next),
			start: at,
			end: next
		});
		at = next + 1;
		if (segments.length > 12) break;
	}
	while (segments.at(-1)?.text === "") segments.pop();
	let kind = "model";
	let action = "page";
	let first = segments[0]?.text;
	if (first === void 0 || first === "") return null;
	if (first === "api" && /^(models|datasets|spaces)$/.test(segments[1]?.text ?? "")) {
		kind = kindOf$2(segments[1].text);
		action = "api";
		segments.splice(0, 2);
	} else if (first === "hf-inference" && segments[1]?.text === "models") {
		action = "inference";
		segments.splice(0, 2);
	} else if (host === "api-inference.huggingface.co" && (first === "models" || first === "pipeline")) {
		action = "inference";
		segments.splice(0, first === "models" ? 1 : 2);
	} else if (first === "datasets" || first === "spaces") {
		kind = kindOf$2(first);
		segments.splice(0, 1);
	} else if (RESERVED.has(first) || host.startsWith("router")) return null;
	first = segments[0]?.text;
	if (first === void 0) return null;
	const legacy = /^(resolve|blob|raw|tree)$/.test(segments[1]?.text ?? "");
	const parts = legacy || segments.length === 1 ? 1 : 2;
	const last = segments[parts - 1];
	let name = last.text;
	let idEnd = last.end;
	const colon = name.indexOf(":");
	if (colon !== -1) {
		name = name.slice(0, colon);
		idEnd = last.start + colon;
	}
	if (name.endsWith(".git")) {
		name = name.slice(0, -4);
		action = "git";
	}
	while (/[._-]$/.test(name) && segments.length === parts) {
		name = name.slice(0, -1);
		idEnd--;
	}
	const id = parts === 1 ? name : `${first}/${name}`;
	if (!isRepoId(id) || parts === 1 && !legacy && kind !== "dataset" && action !== "api" && action !== "inference") return null;
	if (kind === "model" && action === "page" && parts === 2 && RESERVED.has(first)) return null;
	const verb = segments[parts];
	const reference = segments[parts + 1];
	let revision = null;
	let revisionAt = null;
	if (verb !== void 0 && /^(resolve|blob|raw|tree|commit|revision|xet-read-token)$/.test(verb.text)) {
		if (/^(?:resolve|blob|raw|tree)$/.test(verb.text)) action = verb.text;
		if (reference !== void 0) {
			const lastPart = reference.text === "refs" && segments.length > parts + 3 ? segments[parts + 3] : reference;
			const decoded = decode$3(text.slice(reference.start, lastPart.end));
			if (decoded !== null && isRevision(decoded)) {
				revision = decoded;
				revisionAt = {
					start: reference.start,
					end: lastPart.end
				};
			}
		}
	}
	if (verb !== void 0 && /^(?:discussions|settings|commits|community|edit|upload|new|compare|viewer|embed|duplicate)$/.test(verb.text)) action = "about";
	if (action === "page" && /git (?:clone|\+) ?$|git\+$/.test(text.slice(Math.max(0, start - 12), start))) action = "git";
	const wholeEnd = segments.length === parts ? Math.max(idEnd, start) : segments.at(-1).end;
	return {
		kind,
		id,
		revision,
		revisionAt,
		start,
		end: trimSentence(text, start, wholeEnd),
		action
	};
}
/** `/rows?dataset=org%2Fname`: what the dataset viewer is asked for. */
function readQuery(text, start, from, end) {
	const path = text.slice(from, end);
	const written = /^[\w-]{1,40}\?(?:[\w-]{1,40}=[^&]{0,200}&){0,20}dataset=([^&#]{1,200})/.exec(path)?.[1];
	const id = written === void 0 ? null : decode$3(written);
	if (id === null || !isRepoId(id)) return null;
	return {
		kind: "dataset",
		id,
		revision: null,
		revisionAt: null,
		start,
		end: trimSentence(text, start, end),
		action: "api"
	};
}
/** Organisations whose page on the Hub the text links to. */
function findHubOwners(text) {
	return [...text.matchAll(OWNER)].map((match) => match[1]).filter((owner) => !RESERVED.has(owner));
}
function kindOf$2(segment) {
	return segment === "datasets" ? "dataset" : segment === "spaces" ? "space" : "model";
}
function trimSentence(text, start, end) {
	let stop = end;
	while (stop > start && /[.,:;]/.test(text[stop - 1])) stop--;
	return stop;
}
/** Percent-decoding that answers null for what is malformed. */
function decode$3(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

// src/scan/documents/markdown.ts
const FENCE = /^([ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d+[.)][ \t]+)?[ \t]*)(`{3,}|~{3,})([^`\n]*)$/;
/** Inline code that is an id or holds one among few words. */
const INLINE_CODE = /(`{1,2})([^`\n]{3,200})\1/g;
/**
* Markdown and MDX. Front matter and fences are documents of their own; prose is read only where it holds a URL of the Hub, since
* everything in it is for people. Structure is told line by line: a card is prose, and nothing in it decides what runs.
*/
var markdown_default = defineFormat({
	id: "markdown",
	title: "Markdown",
	files: [
		".md",
		".mdx",
		".markdown",
		".qmd",
		".rmd",
		".mdc"
	],
	read: (source, _interest, nested) => new MarkdownReader(source, nested).read()
});
var MarkdownReader = class {
	#source;
	#nested;
	#literals = [];
	#documents = [];
	#holdsUrl;
	/** What begins a fence, inline code or a comment. */
	#marks;
	#at = 0;
	constructor(source, nested) {
		this.#source = source;
		this.#nested = nested;
		this.#holdsUrl = mayHoldHubUrl(source.text);
		this.#marks = [
			"`",
			"~~~",
			"<!--"
		].map((mark) => new Finder(source.text, mark));
	}
	read() {
		this.#frontMatter();
		for (let line = this.#telling(); line !== null; line = this.#telling()) {
			const written = this.#source.text.slice(line.start, Math.min(line.end, line.start + 400));
			const fence = written.includes("```") || written.includes("~~~") ? FENCE.exec(written.trimEnd()) : null;
			if (fence !== null) this.#fence(fence[1], fence[2], fence[3].trim());
			else this.#prose(line.start, line.end);
		}
		return {
			format: "markdown",
			language: null,
			source: this.#source,
			imports: [],
			literals: this.#literals,
			calls: [],
			commands: [],
			lookup: () => [],
			nested: this.#documents
		};
	}
	/** The next line that may hold anything: most of a card is words. */
	#telling() {
		if (this.#holdsUrl || this.#at >= this.#source.text.length) return this.#line();
		const next = Math.min(...this.#marks.map((mark) => mark.next(this.#at)));
		this.#at = Math.max(this.#at, this.#source.text.lastIndexOf("\n", next) + 1);
		return this.#line();
	}
	#line() {
		const text = this.#source.text;
		if (this.#at >= text.length) return null;
		const start = this.#at;
		const found = text.indexOf("\n", start);
		const end = found === -1 ? text.length : found;
		this.#at = end + 1;
		return {
			start,
			end: text[end - 1] === "\r" && end > start ? end - 1 : end
		};
	}
	#frontMatter() {
		const text = this.#source.text;
		const open = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
		if (open === null) return;
		this.#at = open[0].length;
		for (let line = this.#line(); line !== null; line = this.#line()) {
			const mark = text.slice(line.start, line.end).trimEnd();
			if (mark !== open[1] && !(mark === "..." && open[1] === "---")) continue;
			this.#embed(Excerpt.of(text, open[0].length, line.start), open[1] === "---" ? "yaml" : "toml", false);
			return;
		}
		this.#at = 0;
	}
	#embed(excerpt, format, isFence) {
		const document = embed(this.#source, excerpt, format, this.#nested, isFence ? {
			slots: [],
			role: "fence"
		} : { slots: [] });
		if (document !== null) this.#documents.push(document);
		return document !== null;
	}
	#fence(prefix, mark, info) {
		const text = this.#source.text;
		const body = new Excerpt();
		const indent = prefix.length;
		for (let line = this.#line(); line !== null; line = this.#line()) {
			const written = text.slice(line.start, line.end);
			const end = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(written);
			if (end !== null && end[1][0] === mark[0] && end[1].length >= mark.length) break;
			let from = line.start;
			while (from < line.end && from - line.start < indent && /[ \t>]/.test(text[from])) from++;
			body.copy(text, from, Math.min(text.length, this.#at));
		}
		const content = body.text;
		if (content === "" || !mayMatter(content)) return;
		const format = formatOfTag(info) ?? (info === "" || info === "text" ? formatOfText(content) : null);
		if (format !== null && this.#embed(withoutPrompts(body, format), format, true)) return;
		for (const match of content.matchAll(/[^\n]+/g)) {
			const value = match[0].trim();
			if (!isMention(value)) continue;
			const start = match.index + match[0].indexOf(value);
			this.#literals.push({
				value,
				span: body.spanOf(start, start + value.length),
				role: "fence",
				slots: [],
				scope: "",
				template: false
			});
		}
	}
	#prose(start, end) {
		const text = this.#source.text;
		const line = text.slice(start, end);
		if (line.includes("<!--")) {
			const comment = describeComment(text, {
				start,
				end
			});
			if (comment !== null) this.#literals.push(comment);
			return;
		}
		if (this.#holdsUrl && mayHoldHubUrl(line)) this.#push(line, start);
		if (!line.includes("`")) return;
		for (const match of line.matchAll(INLINE_CODE)) {
			const code = match[2];
			if (isMention(code) && !code.includes("://")) this.#push(code, start + match.index + match[1].length);
		}
	}
	#push(written, start) {
		const value = written.trim();
		const at = start + written.indexOf(value);
		this.#literals.push({
			value,
			span: {
				start: at,
				end: at + value.length
			},
			role: "prose",
			slots: [],
			scope: "",
			template: false
		});
	}
};
/** A session without its prompts and without what the programs said. */
function withoutPrompts(body, format) {
	const text = body.text;
	const prompt = format === "shell" ? /^[ \t]*(?:\([\w.-]+\) ?)?(?:[$%#]|PS[^>\n]*>|>) (?=\S)/ : format === "python" ? /^[ \t]*(?:>>>|\.\.\.)(?: |$)/ : null;
	if (prompt === null || !(format === "python" ? /^[ \t]*>>>/m.test(text) : /^[ \t]*(?:\([\w.-]+\) ?)?\$ /m.test(text))) return body;
	const session = new Excerpt();
	let isContinued = false;
	for (const match of text.matchAll(/[^\n]*\n?/g)) {
		const line = match[0];
		const length = prompt.exec(line)?.[0].length ?? (isContinued ? 0 : -1);
		if (line === "" || length === -1) continue;
		session.append(body, match.index + length, match.index + line.length);
		isContinued = format === "shell" && /\\\r?\n$/.test(line);
	}
	return session;
}

// src/scan/syntax/nix.ts
const MOST_DEPTH$6 = 80;
/** What ends the bindings of `let`: the word `in`, no bracket. */
const LET = -2;
const NAME = /[A-Za-z_][\w'-]*/y;
const WORDS = /* @__PURE__ */ new Set([
	"let",
	"in",
	"with",
	"inherit",
	"rec",
	"if",
	"then",
	"else",
	"assert",
	"or"
]);
/**
* Reads the attribute sets, lists and strings of a Nix expression. Functions and operators are passed over: what stands in them is
* given in the set or list around it. Never throws.
*/
function parseNix(text) {
	return new NixParser(text).parse();
}
var NixParser = class {
	#text;
	#at = 0;
	#depth = 0;
	#tree = {
		roots: [],
		comments: []
	};
	/** Values that stand side by side in an expression, rather than in a list. */
	#loose = /* @__PURE__ */ new Set();
	constructor(text) {
		this.#text = text;
	}
	parse() {
		while (this.#at < this.#text.length) {
			const node = this.#bindings(-1);
			if (node.entries.length > 0) this.#tree.roots.push(node);
			this.#at++;
		}
		return this.#tree;
	}
	/** `a.b = …;` up to the closing bracket. What is no binding is an entry without a key. */
	#bindings(close) {
		const mapping = {
			kind: "mapping",
			entries: [],
			span: {
				start: this.#at,
				end: this.#at
			}
		};
		for (;;) {
			this.#skip();
			const code = this.#text.charCodeAt(this.#at);
			if (code !== code || code === close || code === 41 || code === 93) break;
			const start = this.#at;
			if (this.#isWord("in")) {
				this.#at += 2;
				if (close === LET) break;
				continue;
			}
			const path = this.#path();
			this.#skip();
			if (path.length > 0 && this.#text.charCodeAt(this.#at) === 61 && this.#text.charCodeAt(this.#at + 1) !== 61) {
				this.#at++;
				bind(mapping, path, this.#expression());
			} else {
				this.#at = start;
				const loose = this.#expression();
				for (const node of loose === null ? [] : loose.kind === "sequence" && this.#loose.has(loose) ? loose.items : [loose]) if (node.kind === "mapping") for (const entry of node.entries) mapping.entries.push(entry);
				else mapping.entries.push({
					key: "",
					keySpan: {
						start: node.span.start,
						end: node.span.start
					},
					value: node
				});
			}
			if (this.#text.charCodeAt(this.#at) === 59 || this.#at === start) this.#at++;
		}
		mapping.span.end = this.#at;
		return mapping;
	}
	#path() {
		const path = [];
		for (;;) {
			if (this.#text.charCodeAt(this.#at) === 34) {
				const scalar = this.#string();
				path.push({
					key: scalar.value,
					keySpan: scalar.span
				});
			} else {
				NAME.lastIndex = this.#at;
				const match = NAME.exec(this.#text);
				if (match === null || WORDS.has(match[0])) return [];
				path.push({
					key: match[0],
					keySpan: {
						start: this.#at,
						end: this.#at + match[0].length
					}
				});
				this.#at += match[0].length;
			}
			this.#skip();
			if (this.#text.charCodeAt(this.#at) !== 46 || path.length > 20) return path;
			this.#at++;
			this.#skip();
		}
	}
	/** Everything up to a semicolon or closing bracket: its only value, or all values in it. */
	#expression() {
		const values = [];
		const start = this.#at;
		for (;;) {
			this.#skip();
			const code = this.#text.charCodeAt(this.#at);
			if (code !== code || code === 59 || code === 125 || code === 93 || code === 41) break;
			if (this.#isWord("in")) break;
			if (code === 58) values.length = 0;
			const value = this.#value();
			if (value !== null) values.push(value);
		}
		if (values.length <= 1) return values[0] ?? null;
		const sets = values.filter((value) => value.kind === "mapping");
		if (sets.length === 1) return sets[0];
		const loose = {
			kind: "sequence",
			items: values,
			span: {
				start,
				end: this.#at
			}
		};
		this.#loose.add(loose);
		return loose;
	}
	#value() {
		const text = this.#text;
		const code = text.charCodeAt(this.#at);
		if (code === 34) return this.#string();
		if (code === 39 && text.charCodeAt(this.#at + 1) === 39) return this.#indented();
		if (code === 123 || code === 91 || code === 40) {
			this.#at++;
			if (this.#depth >= MOST_DEPTH$6) return null;
			this.#depth++;
			const close = code === 123 ? 125 : code === 91 ? 93 : 41;
			const node = code === 91 ? this.#list() : this.#bindings(close);
			this.#depth--;
			if (text.charCodeAt(this.#at) === close) this.#at++;
			if (code === 40 && node.kind === "mapping" && node.entries.length === 1 && node.entries[0].key === "") return node.entries[0].value;
			return node;
		}
		NAME.lastIndex = this.#at;
		const match = NAME.exec(text);
		this.#at += match?.[0].length ?? 1;
		if (match?.[0] !== "let" || this.#depth >= MOST_DEPTH$6) return null;
		this.#depth++;
		const bound = this.#bindings(LET);
		this.#depth--;
		return bound;
	}
	#isWord(word) {
		return this.#text.startsWith(word, this.#at) && !/[\w'-]/.test(this.#text[this.#at + word.length] ?? "") && !/[\w'-]/.test(this.#text[this.#at - 1] ?? "");
	}
	#list() {
		const sequence = {
			kind: "sequence",
			items: [],
			span: {
				start: this.#at - 1,
				end: this.#at
			}
		};
		for (;;) {
			this.#skip();
			const code = this.#text.charCodeAt(this.#at);
			if (code !== code || code === 93 || code === 125 || code === 41) break;
			const item = this.#value();
			if (item !== null) sequence.items.push(item);
		}
		sequence.span.end = this.#at;
		return sequence;
	}
	#string() {
		const text = this.#text;
		const start = this.#at + 1;
		let at = start;
		let escaped = false;
		for (; at < text.length && text.charCodeAt(at) !== 34; at++) {
			const code = text.charCodeAt(at);
			if (code === 92) {
				escaped = true;
				at++;
			} else if (code === 36 && text.charCodeAt(at + 1) === 123) at = this.#interpolationEnd(at + 2) - 1;
		}
		const end = Math.min(at, text.length);
		this.#at = Math.min(end + 1, text.length);
		return new Scalar(text, start, end, "quoted", escaped ? () => unescape(text, start, end) : null);
	}
	/** Offset behind the brace that closes an interpolation; quotes and braces inside it are its own. */
	#interpolationEnd(from) {
		let braces = 1;
		let at = from;
		for (; at < this.#text.length && braces > 0; at++) {
			const code = this.#text.charCodeAt(at);
			if (code === 123) braces++;
			else if (code === 125) braces--;
			else if (code === 10) break;
		}
		return at;
	}
	/** `''…''`: the indentation that all lines share is not part of it. */
	#indented() {
		const text = this.#text;
		const start = this.#at + 2;
		let end = text.indexOf("''", start);
		while (end !== -1 && /^''['$\\]/.test(text.slice(end, end + 3))) end = text.indexOf("''", end + 3);
		if (end === -1) end = text.length;
		this.#at = Math.min(end + 2, text.length);
		return new Scalar(text, start, end, "block", () => dedent(text, start, end));
	}
	#skip() {
		const text = this.#text;
		for (;;) {
			const code = text.charCodeAt(this.#at);
			if (code <= 32) this.#at++;
			else if (code === 35) {
				const found = text.indexOf("\n", this.#at);
				const end = found === -1 ? text.length : found;
				this.#tree.comments.push({
					start: this.#at + 1,
					end
				});
				this.#at = end;
			} else if (code === 47 && text.charCodeAt(this.#at + 1) === 42) {
				const found = text.indexOf("*/", this.#at + 2);
				const end = found === -1 ? text.length : found;
				this.#tree.comments.push({
					start: this.#at + 2,
					end
				});
				this.#at = Math.min(text.length, end + 2);
			} else return;
		}
	}
};
function bind(mapping, path, value) {
	let current = mapping;
	for (const step of path.slice(0, -1)) {
		const last = current.entries.at(-1);
		if (last?.key === step.key && last.value?.kind === "mapping") current = last.value;
		else {
			const inner = {
				kind: "mapping",
				entries: [],
				span: { ...step.keySpan }
			};
			current.entries.push({
				...step,
				value: inner
			});
			current = inner;
		}
	}
	current.entries.push({
		...path.at(-1),
		value
	});
}
function unescape(text, start, end) {
	const excerpt = new Excerpt();
	let from = start;
	for (let at = text.indexOf("\\", start); at !== -1 && at + 1 < end; at = text.indexOf("\\", at + 2)) {
		const letter = text[at + 1];
		excerpt.copy(text, from, at).write(letter === "n" ? "\n" : letter === "t" ? "	" : letter === "r" ? "\r" : letter, at);
		from = at + 2;
	}
	return excerpt.copy(text, from, end);
}
function dedent(text, start, end) {
	const lines = [];
	for (let from = start; from < end;) {
		const found = text.indexOf("\n", from);
		const to = found === -1 || found >= end ? end : found + 1;
		lines.push({
			from,
			to
		});
		from = to;
	}
	const indents = lines.filter(({ from, to }) => text.slice(from, to).trim() !== "").map(({ from, to }) => /^[ \t]*/.exec(text.slice(from, to))[0].length);
	const shared = indents.reduce((least, indent, index) => index === 0 && indent === 0 && indents.length > 1 ? least : Math.min(least, indent), 1e400);
	const excerpt = new Excerpt();
	for (const { from, to } of lines) {
		const indent = /^[ \t]*/.exec(text.slice(from, to))[0].length;
		excerpt.copy(text, from + Math.min(indent, shared === 1e400 ? 0 : shared), to);
	}
	return excerpt;
}

// src/scan/documents/nix.ts
var nix_default = defineFormat({
	id: "nix",
	title: "Nix expression",
	files: [".nix"],
	read(source, _interest, nested) {
		return mayMatter(source.text) ? describeConfiguration("nix", source, parseNix(source.text), nested) : emptyDocument("nix", source);
	}
});

// src/scan/syntax/magics.ts
const SHELL_CELLS = /^%%(?:bash|sh|shell|system|sx|zsh|script\s+(?:--\S+\s+)*(?:bash|sh|zsh))\b/;
const WRITING_CELLS = /^%%(?:writefile|file|writetemplate)\s+(?:-a\s+|--append\s+)?["']?([^\s"']+)/;
/** Cells whose body is Python. */
const PYTHON_CELLS = /^%%(?:time|timeit|capture|prun|memit|mprun|python3?|px|local|notify|wandb|skip|spark|pyspark|ray|debug|profile|cache|autoawait)\b/;
const LANGUAGE_CELLS = {
	javascript: "javascript",
	js: "javascript",
	markdown: "markdown",
	rust: "rust"
};
/** Line magics whose argument is Python. */
const PYTHON_LINES = /^%(?:time|timeit|prun|memit|lprun|debug)\s+(?:-\S+\s+(?:\d+\s+)?)*/;
const FORMATS = [
	[/\.py$/, "python"],
	[/\.ya?ml$/, "yaml"],
	[/\.jsonc?$/, "json"],
	[/\.toml$/, "toml"],
	[/\.(?:sh|bash)$/, "shell"],
	[/\.(?:[cm]?[jt]s|[jt]sx)$/, "javascript"],
	[/\.rs$/, "rust"],
	[/\.go$/, "go"],
	[/(?:^|\/)(?:Dockerfile[^/]*|[^/]*\.dockerfile)$/i, "dockerfile"],
	[/\.env$/, "dotenv"],
	[/\.mdx?$/, "markdown"]
];
/** Takes the code of a notebook apart, whose cells are joined with `CELL_END`. */
function readMagics(text) {
	if (!/^[ \t\f]*(?:[%!]|[\w., ]{1,80}=\s*[%!])/m.test(text)) return {
		python: text,
		commands: [],
		files: []
	};
	const pieces = [];
	const commands = [];
	const files = [];
	let kept = 0;
	const blank = (start, end) => {
		pieces.push(text.slice(kept, start), text.slice(start, end).replace(/[^\n]/g, " "));
		kept = end;
	};
	for (let start = 0; start < text.length;) {
		let end = lineEnd$1(text, start);
		const line = text.slice(start, Math.min(end, start + 2e3));
		const trimmed = line.trimStart();
		const at = start + line.length - trimmed.length;
		if (trimmed.startsWith("%%") && isCellStart(text, at)) {
			if (PYTHON_CELLS.test(trimmed)) blank(start, end);
			else {
				const body = Math.min(end + 1, text.length);
				end = endOfCell(text, body);
				const written = WRITING_CELLS.exec(trimmed)?.[1];
				const language = LANGUAGE_CELLS[/^%%(\w+)/.exec(trimmed)?.[1] ?? ""];
				const format = written === void 0 ? language : FORMATS.find(([pattern]) => pattern.test(written))?.[1];
				if (SHELL_CELLS.test(trimmed)) commands.push({
					start: body,
					end,
					prefix: "",
					expands: false
				});
				else if (format !== void 0) files.push({
					start: body,
					end,
					format
				});
				blank(start, end);
			}
		} else if (trimmed.startsWith("!") || /^%(?:sx|system)\s/.test(trimmed)) {
			end = endOfCommand(text, start);
			const width = trimmed.startsWith("!") ? trimmed.startsWith("!!") ? 2 : 1 : trimmed.indexOf(" ") + 1;
			commands.push({
				start: at + width,
				end,
				prefix: "",
				expands: true
			});
			blank(start, end);
		} else if (trimmed.startsWith("%")) {
			const python = PYTHON_LINES.exec(trimmed);
			if (python !== null) blank(at, at + python[0].length);
			else {
				const set = /^%(?:set_)?env\s+(?=[A-Za-z_]\w*[ =])/.exec(trimmed);
				const run = /^%run\s+(?=\S+\.py\b)/.exec(trimmed);
				if (set !== null) commands.push({
					start: at + set[0].length,
					end,
					prefix: "export ",
					expands: true
				});
				else if (run !== null) commands.push({
					start: at + run[0].length,
					end,
					prefix: "python ",
					expands: true
				});
				blank(start, end);
			}
		} else {
			const assigned = /^[\w., ]{1,80}=\s*(!|%(?:sx|system)\s)/.exec(trimmed);
			if (assigned !== null) {
				end = endOfCommand(text, start);
				commands.push({
					start: at + assigned[0].length,
					end,
					prefix: "",
					expands: true
				});
				blank(at + assigned[0].length - assigned[1].length, end);
			}
		}
		start = end + 1;
	}
	pieces.push(text.slice(kept));
	return {
		python: pieces.join(""),
		commands,
		files
	};
}
function lineEnd$1(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
/** Lines that end in a backslash go on. */
function endOfCommand(text, from) {
	let end = lineEnd$1(text, from);
	while (end < text.length && text[end - 1] === "\\") end = lineEnd$1(text, end + 1);
	return end;
}
/** Whether nothing but blank lines stands between the start of the cell and an offset. */
function isCellStart(text, offset) {
	for (let at = offset - 1; at >= 0; at--) {
		const character = text[at];
		if (character === "\f") return true;
		if (character !== "\n" && character !== " " && character !== "\r" && character !== "	") return false;
	}
	return true;
}
function endOfCell(text, from) {
	const end = text.indexOf("\f", from);
	return end === -1 ? text.length : end;
}
/** Ends each cell in the joined text of a notebook; white space to every reader. */
const CELL_END = "\f";
/** The commands as one script, variables of Python replaced by their values, which keep the place where they are defined. */
function shellOf(text, commands, lookup) {
	const script = new Excerpt();
	for (const { start, end, prefix, expands } of commands) {
		script.insert(prefix);
		let from = start;
		if (prefix === "export ") {
			const name = /^[A-Za-z_]\w*/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? "";
			script.copy(text, start, start + name.length).insert("=");
			from = start + name.length;
			while (from < end && (text[from] === " " || text[from] === "=")) from++;
		}
		let last = from;
		if (expands) for (const match of text.slice(from, end).matchAll(/\{([A-Za-z_][\w.]{0,100})\}|\$([A-Za-z_]\w{0,100})/g)) {
			const name = match[1] ?? match[2];
			const value = lookup(name);
			if (value === null && match[1] === void 0) continue;
			const at = from + match.index;
			script.copy(text, last, at);
			last = at + match[0].length;
			if (value === null) script.write(`$${name.replaceAll(".", "_")}`, at);
			else if (value.span.end - value.span.start === value.value.length) script.copy(text, value.span.start, value.span.end);
			else script.write(value.value, value.span.start);
		}
		script.copy(text, last, end).insert("\n");
	}
	return script;
}

// src/scan/syntax/notebook-cells.ts
/**
* The cells of a Jupyter notebook (nbformat 3 and 4). Outputs are passed over unread.
* @throws UnreadableDocument where the text is no JSON or no notebook.
*/
function readNotebook(text) {
	const json = new JsonWalk(text);
	const cells = [];
	let language = "python";
	let isNotebook = false;
	const readCells = () => {
		isNotebook = true;
		json.array(() => {
			const cell = {
				index: cells.length,
				kind: "code",
				language: null,
				strings: []
			};
			json.object((key) => {
				if (key === "cell_type") cell.kind = json.string() ?? "code";
				else if (key === "source" || key === "input") cell.strings = json.strings();
				else if (key === "language") cell.language = json.string();
				else if (key === "metadata") cell.language = readLanguage(json) ?? cell.language;
				else json.skip();
			});
			cells.push(cell);
		});
	};
	json.object((key) => {
		if (key === "cells") readCells();
		else if (key === "worksheets") json.array(() => json.object((inner) => inner === "cells" ? readCells() : json.skip()));
		else if (key === "metadata") language = readLanguage(json) ?? language;
		else json.skip();
	});
	json.end();
	if (!isNotebook) throw new UnreadableDocument("not a notebook: it has no cells", {
		start: 0,
		end: 1
	});
	return {
		language: language.toLowerCase(),
		cells
	};
}
/** The language that the metadata of a notebook or cell tells. */
function readLanguage(json) {
	let language = null;
	json.object((key) => {
		if (key === "kernelspec" || key === "language_info" || key === "vscode") json.object((inner) => {
			if (inner === "language" || inner === "languageId" || inner === "name" && key === "language_info") language = json.string() ?? language;
			else json.skip();
		});
		else json.skip();
	});
	return language;
}
/** Walks JSON in order, value by value, without building it. */
var JsonWalk = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
		if (text.charCodeAt(0) === 65279) this.#at = 1;
	}
	/** Calls back for each key; the callback consumes the value. A value that is no object is passed over. */
	object(entry) {
		if (this.#next() !== "{") return this.skip();
		this.#at++;
		while (this.#next() !== "}") {
			const key = this.#string();
			if (this.#next() !== ":") this.#fail("a colon is missing");
			this.#at++;
			entry(this.#text.slice(key.start, Math.min(key.end, key.start + 100)));
			if (this.#next() === ",") this.#at++;
			else if (this.#next() !== "}") this.#fail("a comma or closing brace is missing");
		}
		this.#at++;
	}
	/** Calls back for each item; the callback consumes it. A value that is no array is passed over. */
	array(item) {
		if (this.#next() !== "[") return this.skip();
		this.#at++;
		while (this.#next() !== "]") {
			item();
			if (this.#next() === ",") this.#at++;
			else if (this.#next() !== "]") this.#fail("a comma or closing bracket is missing");
		}
		this.#at++;
	}
	/** A string as written, null for another value. */
	string() {
		if (this.#next() !== "\"") {
			this.skip();
			return null;
		}
		const { start, end } = this.#string();
		return this.#text.slice(start, end);
	}
	/** The contents of a string or of an array of strings. */
	strings() {
		const found = [];
		const next = this.#next();
		if (next === "\"") found.push(this.#string());
		else if (next === "[") this.array(() => {
			if (this.#next() === "\"") found.push(this.#string());
			else this.skip();
		});
		else this.skip();
		return found;
	}
	/** Passes over a value of any depth. */
	skip() {
		const text = this.#text;
		let depth = 0;
		do {
			const next = this.#next();
			if (next === "\"") this.#string();
			else if (next === "{" || next === "[") {
				depth++;
				this.#at++;
			} else if (next === "}" || next === "]") {
				if (depth === 0) this.#fail("a value is missing");
				depth--;
				this.#at++;
			} else if (next === "," || next === ":") {
				if (depth === 0) this.#fail("a value is missing");
				this.#at++;
			} else {
				const start = this.#at;
				while (this.#at < text.length && /[\w.+-]/.test(text[this.#at])) this.#at++;
				if (this.#at === start) this.#fail("this is not JSON");
			}
		} while (depth > 0);
	}
	end() {
		while (this.#at < this.#text.length && isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
		if (this.#at < this.#text.length) this.#fail("text behind the end");
	}
	#next() {
		const text = this.#text;
		while (this.#at < text.length && isSpace(text.charCodeAt(this.#at))) this.#at++;
		if (this.#at >= text.length) this.#fail("the file ends too early");
		return text[this.#at];
	}
	#string() {
		if (this.#next() !== "\"") this.#fail("a string is missing");
		const start = ++this.#at;
		for (let quote = this.#text.indexOf("\"", start); quote !== -1; quote = this.#text.indexOf("\"", quote + 1)) {
			let escapes = quote;
			while (escapes > start && this.#text.charCodeAt(escapes - 1) === 92) escapes--;
			if ((quote - escapes & 1) === 0) {
				this.#at = quote + 1;
				return {
					start,
					end: quote
				};
			}
		}
		return this.#fail("a string does not end");
	}
	#fail(message) {
		const start = Math.min(this.#at, Math.max(0, this.#text.length - 1));
		throw new UnreadableDocument(`not a notebook: ${message}`, {
			start,
			end: start + 1
		});
	}
};
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}

// src/scan/syntax/python-strings.ts
const PLAIN = {
	isRaw: false,
	keepsUnknown: true
};
const RAW = { isRaw: true };
const FORMATTED = {
	isRaw: false,
	keepsUnknown: true,
	doubled: "{}"
};
const RAW_FORMATTED = {
	isRaw: true,
	doubled: "{}"
};
/** The content of a string token; for one with variable parts, all of it. */
function pythonString(tokens, at) {
	const text = tokens.text;
	const start = tokens.starts[at];
	const last = tokens.kind(at) === 4 ? tokens.closing(at) : at;
	const end = last < tokens.count ? tokens.ends[last] : text.length;
	let quoteAt = start;
	let isRaw = false;
	let isFormatted = false;
	for (; quoteAt < end && text[quoteAt] !== "\"" && text[quoteAt] !== "'"; quoteAt++) {
		const letter = text[quoteAt].toLowerCase();
		if (letter === "r") isRaw = true;
		else if (letter === "f" || letter === "t") isFormatted = true;
	}
	const quote = text[quoteAt];
	const width = text.startsWith(quote.repeat(3), quoteAt) && end - quoteAt >= 6 ? 3 : 1;
	const isClosed = text[end - 1] === quote && end - width >= quoteAt + width;
	const rules = isFormatted ? isRaw ? RAW_FORMATTED : FORMATTED : isRaw ? RAW : PLAIN;
	return {
		start: quoteAt + width,
		end: isClosed ? end - width : end,
		rules
	};
}
/** The text of a plain string token. */
function pythonStringValue(tokens, at) {
	const { start, end, rules } = pythonString(tokens, at);
	return decodeString(tokens.text, start, end, rules);
}

// src/scan/syntax/python-bindings.ts
/** Bindings of one name that are followed. */
const MOST_BINDINGS$1 = 60;
/** Calls of one function whose arguments are followed. */
const MOST_CALLS = 40;
/** Values that one function gives back. */
const MOST_RETURNS = 8;
/** Steps from a dotted name to what its head is bound to. */
const DEEPEST$3 = 6;
const COMPOUND = /* @__PURE__ */ new Set([
	"if",
	"elif",
	"else",
	"for",
	"while",
	"with",
	"try",
	"except",
	"finally",
	"class",
	"def",
	"async",
	"match",
	"case"
]);
/** Tokens of a target that are read. */
const MOST_TARGET_TOKENS = 60;
/** Calls that define a command line option: its name stands first. */
const OPTION_CALLS$1 = /* @__PURE__ */ new Set([
	"add_argument",
	"add_option",
	"option",
	"argument",
	"DEFINE_string",
	"DEFINE_enum",
	"arg"
]);
/** Calls that hand their first argument on, item by item. */
const SAME_ITEMS = /* @__PURE__ */ new Set([
	"tqdm",
	"trange",
	"sorted",
	"list",
	"set",
	"tuple",
	"reversed",
	"iter",
	"track"
]);
/** Where the names of a Python text are bound. Places are listed when the first name is looked up, and read when asked for. */
var PythonBindings = class {
	#shared;
	#scopes;
	#expressions;
	#optionCalls;
	#found = /* @__PURE__ */ new Map();
	#sitesByName = /* @__PURE__ */ new Map();
	#parametersByPath = /* @__PURE__ */ new Map();
	#returnsByPath = /* @__PURE__ */ new Map();
	#callsByName = /* @__PURE__ */ new Map();
	#index = null;
	#options = null;
	/** `optionCalls` are the names of calls that define command line options, by token. */
	constructor(shared, scopes, expressions, optionCalls) {
		this.#shared = shared;
		this.#scopes = scopes;
		this.#expressions = expressions;
		this.#optionCalls = optionCalls;
	}
	lookup = (name, scope) => {
		const key = `${scope}\0${name}`;
		let values = this.#found.get(key);
		if (values === void 0) {
			this.#found.set(key, []);
			const tokens = this.#shared.get();
			values = this.#resolve(tokens, name, scope, 0).flatMap((value) => this.#returned(tokens, value, scope)).slice(0, MOST_BINDINGS$1);
			this.#found.set(key, values);
		}
		return values;
	};
	#resolve(tokens, name, scope, depth) {
		const direct = this.#bound(tokens, name, scope);
		if (direct.length > 0) return direct;
		const dot = name.lastIndexOf(".");
		if (dot === -1 || depth >= DEEPEST$3) return [];
		const head = name.slice(0, dot);
		const member = name.slice(dot + 1);
		if (head === "self" || head === "cls") {
			const owner = this.#scopes.classOf(scope);
			return owner === null ? [] : this.#memberOfClass(tokens, owner, member, 0);
		}
		const named = this.#classNamed(head, scope);
		if (named !== null) return this.#memberOfClass(tokens, named, member, 0);
		const heads = this.#resolve(tokens, head, scope, depth + 1);
		const members = heads.flatMap((value) => this.#memberOf(tokens, value, member, scope, depth + 1));
		if (members.length > 0) return members;
		return heads.every((value) => value.kind === "other" || value.kind === "call") ? this.#optionsNamed(tokens).get(member) ?? [] : [];
	}
	/** Values bound to exactly this name, from the scope outwards. A class is not seen from its methods. */
	#bound(tokens, name, scope) {
		const sites = this.#sitesOf(tokens, name);
		for (const path of outwards(scope)) {
			if (path !== scope && this.#scopes.isClass(path)) continue;
			const values = [...this.#given(tokens, path, name), ...this.#valuesOf(tokens, sites.filter((site) => site.path === path))];
			if (values.length > 0) return values;
		}
		return [];
	}
	#classNamed(name, scope) {
		for (const path of outwards(scope)) {
			const candidate = path === "" ? name : `${path}.${name}`;
			if (this.#scopes.isClass(candidate)) return candidate;
		}
		return null;
	}
	/** What a member of a class can be: assigned to `self` in a method, or in the class itself, or in a base of this file. */
	#memberOfClass(tokens, path, member, depth) {
		const sites = [...[...this.#sitesOf(tokens, `self.${member}`), ...this.#sitesOf(tokens, `cls.${member}`)].filter((site) => this.#scopes.classOf(site.path) === path), ...this.#sitesOf(tokens, member).filter((site) => site.path === path)];
		if (sites.length > 0) return this.#valuesOf(tokens, sites);
		const returned = this.#returnsOf(tokens, `${path}.${member}`);
		if (returned.length > 0) return [...returned];
		const scope = this.#scopes.classes().get(path);
		if (scope === void 0 || depth >= DEEPEST$3) return [];
		const open = tokens.scopes.names[scope] + 1;
		if (tokens.kind(open) !== 40) return [];
		const close = Math.min(tokens.closing(open), open + 40);
		for (let at = open + 1; at < close; at++) {
			const base = tokens.kind(at) === 1 ? this.#classNamed(tokens.textOf(at), "") : null;
			const inherited = base === null || base === path ? [] : this.#memberOfClass(tokens, base, member, depth + 1);
			if (inherited.length > 0) return inherited;
		}
		return [];
	}
	/** Of a call of a function of this file: what that function gives back. Any other value is itself. */
	#returned(tokens, value, scope) {
		if (value.kind !== "call") return [value];
		const last = value.callee.slice(value.callee.lastIndexOf(".") + 1);
		const head = value.callee.slice(0, -last.length - 1);
		let path = null;
		if (head === "self" || head === "cls") {
			const owner = this.#scopes.classOf(scope);
			path = owner === null ? null : `${owner}.${last}`;
		} else if (head === "") path = last;
		const returns = path === null ? [] : this.#returnsOf(tokens, path);
		return returns.length === 0 ? [value] : returns;
	}
	/** The values behind each `return` of the functions at a path; none where there are too many to follow. */
	#returnsOf(tokens, path) {
		const known = this.#returnsByPath.get(path);
		if (known !== void 0) return known;
		const values = [];
		this.#returnsByPath.set(path, values);
		const { starts, ends, kinds } = tokens.scopes;
		for (const scope of this.#scopes.named(path)) {
			if (kinds[scope] === 1) continue;
			for (let at = starts[scope]; at < ends[scope] && values.length <= MOST_RETURNS; at++) {
				if (!(tokens.kind(at - 1) === 7 || tokens.kind(at - 1) === 58) || !tokens.isWord(at, "return") || tokens.kind(at + 1) === 7) continue;
				if (this.#scopes.at(at) === path) values.push(this.#expressions.parseTuple(at + 1));
			}
		}
		if (values.length > MOST_RETURNS) values.length = 0;
		return values;
	}
	/** What `.member` of a value can be. */
	#memberOf(tokens, value, member, scope, depth) {
		if (depth >= DEEPEST$3) return [];
		if (value.kind === "name") return this.#resolve(tokens, `${value.name}.${member}`, value.scope ?? scope, depth + 1);
		if (value.kind === "map") return value.entries.filter((entry) => entry.key === member).map((entry) => entry.value);
		if (value.kind === "choice") return value.options.flatMap((option) => this.#memberOf(tokens, option, member, scope, depth + 1));
		if (value.kind === "subscript" && value.of.kind !== "call") return [{
			kind: "subscript",
			of: value,
			index: {
				kind: "string",
				value: member,
				span: value.span
			},
			span: value.span
		}];
		const callee = value.kind === "call" ? value.callee : value.kind === "subscript" && value.of.kind === "call" ? value.of.callee : null;
		if (callee === null) return [];
		const last = callee.slice(callee.lastIndexOf(".") + 1);
		if (/^parse_(?:known_)?args$/.test(last)) return this.#optionsNamed(tokens).get(member) ?? [];
		if (/^parse_\w*dataclasses$|^parse_(?:dict|json_file|yaml_file)$/.test(last)) return [...this.#scopes.classes().keys()].flatMap((path) => this.#memberOfClass(tokens, path, member, DEEPEST$3));
		if (value.kind !== "call") return [];
		const given = value.args.filter((argument) => argument.name === member).map((argument) => argument.value);
		const named = this.#classNamed(callee, scope) ?? this.#classNamed(last, "");
		return given.length > 0 || named === null ? given : this.#memberOfClass(tokens, named, member, 0);
	}
	#valuesOf(tokens, sites) {
		return sites.slice(0, MOST_BINDINGS$1).map((site) => {
			switch (site.kind) {
				case "value": {
					const value = this.#expressions.parseTuple(site.at);
					return site.position === -1 ? value : unpack$1(value, site.position);
				}
				case "item": return itemsOf(this.#expressions.parseTuple(site.at), site.position);
				case "entry": {
					const value = this.#expressions.parse(site.at);
					return {
						kind: "map",
						entries: [{
							key: pythonStringValue(tokens, site.name + 2),
							value
						}],
						span: value.span
					};
				}
				case "walrus": return this.#expressions.parse(site.at);
			}
		});
	}
	/** What a parameter of the function at `path` can be: its default, and what calls in this file give. */
	#given(tokens, path, name) {
		return this.#parametersOf(tokens, path).filter((candidate) => candidate.name === name).flatMap((parameter) => {
			if (parameter.value === -1 && parameter.annotation !== null && this.#classNamed(parameter.annotation, path) !== null) return [{
				kind: "call",
				callee: parameter.annotation,
				args: [],
				span: tokens.span(parameter.at, parameter.at)
			}];
			const values = parameter.value === -1 ? [] : [this.#expressions.parse(parameter.value)];
			const isMethod = this.#scopes.isClass(path.slice(0, Math.max(0, path.lastIndexOf("."))));
			for (const callee of this.#callsOf(tokens, path)) {
				const value = argumentAt(this.#expressions.parseArguments(callee + 1), name, parameter.position - (isMethod ? 1 : 0));
				if (value !== null) values.push(value);
			}
			values.push(...this.#optionsNamed(tokens).get(name) ?? []);
			if (parameter.value === -1) values.push({
				kind: "other",
				span: tokens.span(parameter.at, parameter.at)
			});
			return values;
		});
	}
	/** Names of calls in this file that are certainly calls of the function at `path`. */
	#callsOf(tokens, path) {
		let calls = this.#callsByName.get(path);
		if (calls !== void 0) return calls;
		const dot = path.lastIndexOf(".");
		const outer = path.slice(0, Math.max(0, dot));
		const owner = this.#scopes.isClass(outer) ? outer.slice(outer.lastIndexOf(".") + 1) : null;
		const isInit = owner !== null && path.endsWith(".__init__");
		const called = isInit ? owner : path.slice(dot + 1);
		const found = [];
		const { text } = tokens;
		let tries = MOST_CALLS;
		for (let at = text.indexOf(`${called}(`); at !== -1 && tries-- > 0; at = text.indexOf(`${called}(`, at + 1)) {
			const callee = tokens.startingAt(at);
			if (callee === -1 || tokens.kind(callee + 1) !== 40 || tokens.isWord(callee - 1, "def") || tokens.isWord(callee - 1, "class")) continue;
			const isAttribute = tokens.kind(callee - 1) === 46;
			const onOwner = isAttribute && (tokens.isWord(callee - 2, "self") || tokens.isWord(callee - 2, "cls") || owner !== null && tokens.isWord(callee - 2, owner));
			if (owner === null || isInit ? !isAttribute : onOwner) found.push(callee);
		}
		calls = found;
		this.#callsByName.set(path, calls);
		return calls;
	}
	/** Defaults of command line options by the name under which the program reads them. */
	#optionsNamed(tokens) {
		if (this.#options !== null) return this.#options;
		this.#options = /* @__PURE__ */ new Map();
		for (const called of this.#optionCalls) {
			const open = called + 1;
			const args = this.#expressions.parseArguments(open);
			const flags = args.flatMap(({ name, value }) => name === null && value.kind === "string" ? [value.value] : []);
			const dest = args.find(({ name, value }) => name === "dest" && value.kind === "string")?.value;
			const isDefine = tokens.textOf(called).startsWith("DEFINE_");
			const positional = args.filter(({ name }) => name === null);
			const value = args.find(({ name }) => name === "default")?.value ?? (isDefine ? positional[1]?.value : void 0);
			const named = dest?.kind === "string" ? dest.value : destOf(isDefine ? flags.slice(0, 1) : flags);
			if (named === null || value === void 0) continue;
			const known = this.#options.get(named);
			if (known === void 0) this.#options.set(named, [value]);
			else known.push(value);
		}
		return this.#options;
	}
	/** All places that bind the name, wherever they stand. */
	#sitesOf(tokens, name) {
		const known = this.#sitesByName.get(name);
		if (known !== void 0) return known;
		this.#index ??= this.#listSites(tokens);
		const sites = this.#index.find(name).map((site) => ({
			...site,
			path: this.#scopes.at(site.name)
		}));
		this.#sitesByName.set(name, sites);
		return sites;
	}
	/** Every place that binds. */
	#listSites(tokens) {
		const sites = new NameIndex(tokens);
		const { bindings, kinds, items } = tokens;
		const add = (site) => sites.add(site);
		for (let index = 0; index < bindings.length; index++) {
			const at = bindings[index];
			const kind = kinds[at];
			if (kind === 1) this.#loop(tokens, at, add);
			else if (kind === 130) {
				if (kinds[at - 1] === 1) add({
					kind: "walrus",
					name: at - 1,
					at: at + 1,
					position: -1
				});
			} else {
				const statement = items[at];
				let from = statement;
				let value = at + 1;
				const before = bindings[index - 1];
				if (before !== void 0 && before > statement && kinds[before] === 61) from = before + 1;
				for (let next = index + 1; next < bindings.length && kinds[bindings[next]] === 61 && items[bindings[next]] === statement; next++) {
					value = bindings[next] + 1;
					if (next - index > 8) break;
				}
				this.#targets(tokens, from, at, value, add);
			}
		}
		return sites;
	}
	/** The names that stand left of an `=`. */
	#targets(tokens, from, to, value, add) {
		if (to - from === 1) {
			if (tokens.kinds[from] === 1) add({
				kind: "value",
				name: from,
				at: value,
				position: -1
			});
			return;
		}
		let start = from;
		let end = to;
		if (tokens.kind(start) === 40 && tokens.closing(start) === end - 1) {
			start++;
			end--;
		}
		const isCompound = tokens.kind(start) === 1 && COMPOUND.has(tokens.textOf(start));
		let position = 0;
		let first = start;
		let isTuple = false;
		for (let at = start, steps = 0; at <= end && steps < MOST_TARGET_TOKENS; at = tokens.after(at), steps++) {
			const kind = at === end ? 44 : tokens.kind(at);
			if (kind === 58) {
				if (isCompound && !isTuple) {
					first = at + 1;
					continue;
				}
				this.#target(tokens, first, at, value, -1, add);
				return;
			}
			if (kind !== 44) continue;
			if (at < end) isTuple = true;
			this.#target(tokens, first, at, value, isTuple ? position++ : -1, add);
			first = at + 1;
		}
	}
	#target(tokens, from, to, value, position, add) {
		const last = to - 1;
		if (last < from || last - from > 12) return;
		if (tokens.kind(last) === 93) {
			const open = tokens.opening(last);
			if (open > from && last - open === 2 && tokens.kind(open + 1) === 3 && position === -1 && tokens.kind(open - 1) === 1) add({
				kind: "entry",
				name: open - 1,
				at: value,
				position: -1
			});
		} else if (tokens.kind(last) === 1) add({
			kind: "value",
			name: last,
			at: value,
			position
		});
	}
	/** `for a, b in x`, as a statement or in a comprehension. */
	#loop(tokens, at, add) {
		const names = [];
		let next = at + 1;
		for (; next < at + 24 && !tokens.isWord(next, "in"); next++) {
			const kind = tokens.kind(next);
			if (kind === 1) names.push(next);
			else if (kind !== 44 && kind !== 40 && kind !== 41) return;
		}
		if (!tokens.isWord(next, "in")) return;
		names.forEach((name, index) => add({
			kind: "item",
			name,
			at: next + 1,
			position: names.length === 1 ? -1 : index
		}));
	}
	/** The parameters of the functions at a path. */
	#parametersOf(tokens, path) {
		const known = this.#parametersByPath.get(path);
		if (known !== void 0) return known;
		const parameters = [];
		for (const scope of this.#scopes.named(path)) {
			const open = tokens.scopes.names[scope] + 1;
			if (tokens.scopes.kinds[scope] === 1 || tokens.kind(open) !== 40) continue;
			const close = tokens.closing(open);
			let position = 0;
			for (let at = open + 1; at < close; at++) {
				while (tokens.kind(at) === 42) at++;
				const name = at;
				let annotation = null;
				let value = -1;
				for (; at < close && tokens.kind(at) !== 44; at = tokens.after(at)) if (tokens.kind(at) === 58 && tokens.kind(at + 1) === 1) annotation ??= tokens.textOf(at + 1);
				else if (tokens.kind(at) === 61) value = at + 1;
				if (tokens.kind(name) === 1) parameters.push({
					name: tokens.textOf(name),
					at: name,
					value,
					position,
					annotation
				});
				position++;
			}
		}
		this.#parametersByPath.set(path, parameters);
		return parameters;
	}
};
/** The argument for a parameter by keyword or position; null where the call does not say. */
function argumentAt(args, name, position) {
	const named = args.find((argument) => argument.name === name);
	if (named !== void 0) return named.value;
	const argument = args[position];
	return argument !== void 0 && args.slice(0, position + 1).every((before) => before.name === null) ? argument.value : null;
}
/** `--model-name` is read as `model_name`; a name without dashes wins, then the first long one. */
function destOf(flags) {
	const flag = flags.find((candidate) => /^\w/.test(candidate)) ?? flags.find((candidate) => candidate.startsWith("--")) ?? flags[0];
	return flag === void 0 ? null : flag.replace(/^-{1,2}/, "").split("/")[0].replaceAll("-", "_");
}
function unpack$1(value, position) {
	if (value.kind === "list") return value.items[position] ?? {
		kind: "other",
		span: value.span
	};
	if (value.kind === "call") return {
		kind: "subscript",
		of: value,
		index: {
			kind: "other",
			span: value.span
		},
		span: value.span
	};
	return value.kind === "name" || value.kind === "subscript" ? {
		kind: "subscript",
		of: value,
		index: {
			kind: "other",
			span: value.span
		},
		span: value.span
	} : {
		kind: "other",
		span: value.span
	};
}
/** What a loop variable can be. */
function itemsOf(value, position) {
	const { span } = value;
	const index = {
		kind: "other",
		span
	};
	if (value.kind === "list") return {
		kind: "choice",
		options: value.items.map((item) => position === -1 ? item : unpack$1(item, position)),
		span
	};
	if (value.kind === "call") {
		const name = value.callee.slice(value.callee.lastIndexOf(".") + 1);
		const table = value.callee.slice(0, -name.length - 1);
		const first = value.args[0]?.value;
		if ((name === "values" || name === "items" && position === 1) && table !== "") return {
			kind: "subscript",
			of: {
				kind: "name",
				name: table,
				span
			},
			index,
			span
		};
		if (name === "enumerate" && first !== void 0 && position === 1) return itemsOf(first, -1);
		if ((name === "zip" || name === "product") && value.args[position] !== void 0) return itemsOf(value.args[position].value, -1);
		if (SAME_ITEMS.has(name) && first !== void 0) return itemsOf(first, position);
		return index;
	}
	return value.kind === "name" || value.kind === "subscript" ? {
		kind: "subscript",
		of: value,
		index,
		span
	} : index;
}

// src/scan/syntax/python-scanning.ts
const SPACE$1 = 0;
const LINE = 1;
const WORD = 2;
const DIGIT = 3;
const QUOTE = 4;
const OPEN = 5;
const CLOSE = 6;
const HASH$1 = 7;
const BACKSLASH = 8;
const OPERATOR = 9;
const OTHER = 10;
const CLASSES = classTable(2, 10);
/** Characters that go on with a name or number. */
const IS_WORD = classTable(1, 0);
for (const c of " 	\r\f\v\0") CLASSES[c.charCodeAt(0)] = 0;
for (const c of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") CLASSES[c.charCodeAt(0)] = 2;
for (const c of "0123456789") CLASSES[c.charCodeAt(0)] = 3;
for (let c = 0; c < 128; c++) IS_WORD[c] = CLASSES[c] === 2 || CLASSES[c] === 3 ? 1 : 0;
for (const c of "([{") CLASSES[c.charCodeAt(0)] = 5;
for (const c of ")]}") CLASSES[c.charCodeAt(0)] = 6;
for (const c of "=.,:;+-*/%@&|^~<>!") CLASSES[c.charCodeAt(0)] = 9;
CLASSES[10] = 1;
CLASSES[34] = CLASSES[39] = 4;
CLASSES[35] = 7;
CLASSES[92] = 8;
const NEWLINE$1 = 10;
const QUOTATION_MARK = 34;
const IS_RAW = 1;
const IS_TRIPLE = 2;
const IS_TEMPLATE = 4;
function flagsOfPrefix(units, start, end) {
	let flags = 0;
	for (let at = start; at < end; at++) {
		const letter = units[at] | 32;
		if (letter === 114) flags |= 1;
		else if (letter === 102 || letter === 116) flags |= 4;
	}
	return flags;
}
function isStringPrefix(units, start, end) {
	for (let index = start; index < end; index++) {
		const letter = units[index] | 32;
		if (letter !== 114 && letter !== 98 && letter !== 117 && letter !== 102 && letter !== 116) return false;
	}
	return true;
}
/** Where the closing quote stands, -1 where the line ends before. */
function endOfString(units, from, quote, length) {
	for (let at = from; at < length; at++) {
		const c = units[at];
		if (c === quote) return at;
		if (c === 10) return -1;
		if (c === 92) {
			at++;
			if (units[at] === 13 && units[at + 1] === 10) at++;
		}
	}
	return -1;
}
function endOfTriple(text, units, from, quote) {
	const mark = quote === 34 ? "\"\"\"" : "'''";
	for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
		let escapes = at;
		while (escapes > from && units[escapes - 1] === 92) escapes--;
		if ((at - escapes & 1) === 0) return at;
	}
	return -1;
}
/** Where the text of a template stops: at the `{` of a variable part, at its closing quote, or where a string must end. */
function endOfTemplateText(text, units, from, quote, flags) {
	const length = text.length;
	let at = from;
	for (; at < length; at++) {
		const c = units[at];
		if (c === quote) {
			if ((flags & 2) === 0) return at;
			if (units[at + 1] === quote && units[at + 2] === quote) return at;
		} else if (c === 123) {
			if (units[at + 1] !== 123) return at;
			at++;
		} else if (c === 92) {
			const next = units[at + 1];
			if (next === 78 && (flags & 1) === 0 && units[at + 2] === 123) {
				const close = text.indexOf("}", at);
				if (close === -1 || close - at > 100) return length;
				at = close;
			} else if (next !== 123 && next !== 125) {
				at++;
				if (next === 13 && units[at + 1] === 10) at++;
			}
		} else if (c === 10 && (flags & 2) === 0) return at;
	}
	return at;
}
/** Where `!r` or `:>{width}` ends: at its closing brace, or where the string must end. */
function endOfSpecification(text, units, from, quote, flags) {
	let nesting = 0;
	for (let at = from; at < text.length; at++) {
		const c = units[at];
		if (c === 123) nesting++;
		else if (c === 125) {
			if (nesting === 0) return at;
			nesting--;
		} else if (c === 10 && (flags & 2) === 0) return at;
		else if (c === quote && nesting === 0 && ((flags & 2) === 0 || text.startsWith(quote === 34 ? "\"\"\"" : "'''", at))) return at;
	}
	return text.length;
}

// src/scan/syntax/python-lexer.ts
/** Brackets and definitions deeper than this are read, but not told apart. */
const DEEPEST$2 = 400;
/** How far down a closing bracket looks for its partner when brackets are unbalanced. */
const REPAIR = 8;
/** The open frames. One text is lexed at a time, so that all share them. */
const FRAME_TOKENS = /* @__PURE__ */ new Int32Array(401);
const FRAME_POSITIONS = /* @__PURE__ */ new Int32Array(401);
const FRAME_ITEMS = /* @__PURE__ */ new Int32Array(401);
const FRAME_QUOTES = /* @__PURE__ */ new Uint8Array(401);
const FRAME_FLAGS = /* @__PURE__ */ new Uint8Array(401);
const FRAME_HAS_SLASH = /* @__PURE__ */ new Uint8Array(401);
/**
* The tokens of a Python text in one pass. Agrees with CPython's tokenizer on where strings begin and end; f-strings may
* nest quotes as Python 3.12 allows, and their variable parts are tokens like all others.
*/
function lexPython(text, tokens, callees) {
	if (!isWarm) {
		isWarm = true;
		warmUp(PYTHON_SAMPLES, (sample, scratch) => new PythonLexer(sample, scratch, callees).run());
	}
	new PythonLexer(text, tokens, callees).run();
}
let isWarm = false;
/**
* `run` holds what is met all the time, with its state in local variables; what is rare stands in methods of its own, so
* that the hot part is compiled quickly and not compiled anew for each rarity.
*/
var PythonLexer = class {
	#text;
	#units;
	#tokens;
	#callees;
	#frameTokens = FRAME_TOKENS;
	#framePositions = FRAME_POSITIONS;
	#frameItems = FRAME_ITEMS;
	/** Of templates: their quote and flags. Zero for brackets. */
	#frameQuotes = FRAME_QUOTES;
	#frameFlags = FRAME_FLAGS;
	#frameHasSlash = FRAME_HAS_SLASH;
	#blocks;
	#depth = 0;
	/** Brackets beyond the deepest, only counted. */
	#beyond = 0;
	#at = 0;
	#count = 0;
	#indent = 0;
	#nextSlash = -1;
	/** Inside a template, behind a variable part. */
	#inTemplate = false;
	#partStart = 0;
	#isUnordered = false;
	constructor(text, tokens, callees) {
		this.#text = text;
		this.#units = codeUnitsOf(text);
		this.#tokens = tokens;
		this.#callees = callees;
		this.#blocks = new OpenBlocks(tokens.scopes);
		this.#frameTokens[0] = -1;
		this.#framePositions[0] = 0;
		this.#frameItems[0] = 0;
	}
	run() {
		const text = this.#text;
		const units = this.#units;
		const tokens = this.#tokens;
		const callees = this.#callees;
		const { length } = text;
		const classes = CLASSES;
		const isWord = IS_WORD;
		const { comments, bindings } = tokens;
		const frameTokens = this.#frameTokens;
		const framePositions = this.#framePositions;
		const frameItems = this.#frameItems;
		const frameQuotes = this.#frameQuotes;
		const blocks = this.#blocks;
		let { kinds, starts, ends, matches, parents, positions, items } = tokens;
		let capacity = kinds.length;
		let count = 0;
		let at = units[0] === 65279 ? 1 : 0;
		let isLineStart = true;
		while (at < length) {
			if (count + 4 >= capacity) {
				tokens.grow();
				({kinds, starts, ends, matches, parents, positions, items} = tokens);
				capacity = kinds.length;
			}
			if (this.#inTemplate) {
				this.#at = at;
				this.#count = count;
				this.#templateText();
				at = this.#at;
				count = this.#count;
				continue;
			}
			const c = units[at];
			const kind = classes[c];
			if (kind === 0) {
				at++;
				continue;
			}
			const depth = this.#depth;
			if (isLineStart) {
				isLineStart = false;
				if (blocks.indent >= this.#indent) blocks.close(this.#indent, count);
				frameItems[0] = count;
				framePositions[0] = 0;
			}
			if (kind === 2) {
				const start = at;
				let next = units[++at];
				while (isWord[next] === 1) next = units[++at];
				if ((next === 34 || next === 39) && at - start < 3 && isStringPrefix(units, start, at)) {
					this.#at = at;
					this.#count = count;
					this.#string(start);
					at = this.#at;
					count = this.#count;
					continue;
				}
				kinds[count] = 1;
				starts[count] = start;
				ends[count] = at;
				if (c === 102 && at - start === 3 && units[start + 1] === 111 && units[start + 2] === 114) bindings.push(count);
				else if (depth === 0 && count === frameItems[0] && c <= 105 && c >= 97) openStatement(text, units, start, at, count, this.#indent, blocks, tokens.imports);
				count++;
				continue;
			}
			if (kind === 9) {
				const start = at;
				const next = units[at + 1];
				if (frameQuotes[depth] !== 0 && (c === 58 || c === 33 && next !== 61) && this.#beyond === 0) {
					this.#at = at;
					this.#specification();
					at = this.#at;
					continue;
				}
				let operator = c;
				at++;
				if (next === 61) {
					if (c === 58) operator = 130;
					else if (c === 61 || c === 33 || c === 60 || c === 62) operator = 128;
					else if (c !== 44 && c !== 59 && c !== 46) operator = 129;
					if (operator !== c) at++;
				} else if (c === 45 && next === 62) {
					operator = 131;
					at++;
				}
				kinds[count] = operator;
				starts[count] = start;
				ends[count] = at;
				if (operator === 130 || operator === 61 && depth === 0) {
					items[count] = frameItems[0];
					bindings.push(count);
				}
				count++;
				if (c === 44) {
					framePositions[depth]++;
					if (depth > 0) frameItems[depth] = count;
				} else if (c === 59 && depth === 0) {
					frameItems[0] = count;
					framePositions[0] = 0;
				}
				continue;
			}
			if (kind === 1) {
				at++;
				if (depth > 0 || this.#beyond > 0) continue;
				if (count > 0 && kinds[count - 1] !== 7) {
					kinds[count] = 7;
					starts[count] = at - 1;
					ends[count++] = at;
				}
				let column = 0;
				for (;;) {
					const space = units[at];
					if (space === 32) column++;
					else if (space === 9) column = (column | 7) + 1;
					else if (space === 12 || space === 10) column = 0;
					else if (space === 35) {
						const end = lineEnd$2(text, at);
						if (this.#nextSlash < at) this.#nextSlash = slashFrom(text, at);
						if (this.#nextSlash < end) comments.push(at + 1, end);
						at = end;
						column = 0;
						if (at >= length) break;
					} else if (space !== 13) break;
					at++;
				}
				this.#indent = column;
				if (count > 0) matches[count - 1] = column;
				isLineStart = true;
				continue;
			}
			if (kind === 5) {
				if (c === 40 && count > 0 && kinds[count - 1] === 1) {
					if (callees.mayHave(text, starts[count - 1], ends[count - 1])) tokens.callees.push(count - 1);
				}
				kinds[count] = c;
				starts[count] = at;
				ends[count] = ++at;
				matches[count] = -1;
				parents[count] = frameTokens[depth];
				positions[count] = framePositions[depth];
				items[count] = frameItems[depth];
				if (depth >= DEEPEST$2) this.#beyond++;
				else {
					this.#depth = depth + 1;
					frameTokens[depth + 1] = count;
					frameQuotes[depth + 1] = 0;
					framePositions[depth + 1] = 0;
					frameItems[depth + 1] = count + 1;
				}
				count++;
				continue;
			}
			if (kind === 6) {
				if (c === 125 && frameQuotes[depth] !== 0 && this.#beyond === 0) {
					this.#partStart = at++;
					this.#inTemplate = true;
					continue;
				}
				kinds[count] = c;
				starts[count] = at;
				ends[count] = ++at;
				matches[count] = -1;
				positions[count] = framePositions[depth];
				const opening = frameTokens[depth];
				const opener = c === 41 ? 40 : c - 2;
				if (this.#beyond === 0 && depth > 0 && kinds[opening] === opener) {
					matches[count] = opening;
					matches[opening] = count;
					this.#depth = depth - 1;
				} else this.#repair(count, opener);
				count++;
				continue;
			}
			if (kind === 4) {
				this.#at = at;
				this.#count = count;
				this.#string(at);
				at = this.#at;
				count = this.#count;
				continue;
			}
			if (kind === 3) {
				starts[count] = at;
				let next = units[++at];
				while (next === 46 || isWord[next] === 1) next = units[++at];
				kinds[count] = 2;
				ends[count++] = at;
				continue;
			}
			if (kind === 7) {
				const start = at;
				at = lineEnd$2(text, at);
				if (this.#nextSlash < start) this.#nextSlash = slashFrom(text, start);
				if (this.#nextSlash < at) comments.push(start + 1, at);
				continue;
			}
			at++;
			if (kind === 8) {
				if (units[at] === 13) at++;
				if (units[at] === 10) at++;
			}
		}
		for (let depth = this.#depth; depth > 0; depth--) matches[frameTokens[depth]] = -1;
		blocks.close(0, count);
		if (this.#isUnordered) tokens.candidates.sort((a, b) => a - b);
		tokens.count = count;
	}
	/** A string whose prefix begins at `start` and whose quote stands at `#at`. */
	#string(start) {
		const units = this.#units;
		const text = this.#text;
		const { kinds, starts, ends, matches, parents, positions, items, candidates } = this.#tokens;
		const at = this.#at;
		const depth = this.#depth;
		const count = this.#count++;
		const quote = units[at];
		const width = units[at + 1] === quote && units[at + 2] === quote ? 3 : 1;
		const content = at + width;
		starts[count] = start;
		parents[count] = this.#frameTokens[depth];
		positions[count] = this.#framePositions[depth];
		items[count] = this.#frameItems[depth];
		if (start < at) {
			const flags = flagsOfPrefix(units, start, at) | (width === 3 ? 2 : 0);
			if ((flags & 4) !== 0 && depth < DEEPEST$2) {
				kinds[count] = 4;
				ends[count] = this.#at = content;
				matches[count] = -1;
				this.#depth = depth + 1;
				this.#frameTokens[depth + 1] = count;
				this.#frameQuotes[depth + 1] = quote;
				this.#frameFlags[depth + 1] = flags;
				this.#frameHasSlash[depth + 1] = 0;
				this.#inTemplate = true;
				return;
			}
		}
		const stop = width === 3 ? endOfTriple(text, units, content, quote) : endOfString(units, content, quote, text.length);
		if (stop < 0) {
			kinds[count] = 9;
			ends[count] = this.#at = width === 3 ? text.length : lineEnd$2(text, content);
			return;
		}
		kinds[count] = 3;
		ends[count] = this.#at = stop + width;
		if (this.#nextSlash < content) this.#nextSlash = slashFrom(text, content);
		if (this.#nextSlash < stop || hasHubPrefix(text, units, content)) candidates.push(count);
	}
	/** The text of a template up to its next variable part or its end. */
	#templateText() {
		const units = this.#units;
		const { kinds, starts, ends, matches, candidates } = this.#tokens;
		const { length } = this.#text;
		const depth = this.#depth;
		const flags = this.#frameFlags[depth];
		const quote = this.#frameQuotes[depth];
		const from = this.#at;
		const stop = endOfTemplateText(this.#text, units, from, quote, flags);
		if (this.#nextSlash < from) this.#nextSlash = slashFrom(this.#text, from);
		if (this.#nextSlash < stop) this.#frameHasSlash[depth] = 1;
		const opening = this.#frameTokens[depth];
		const isFirst = opening === this.#count - 1 && ends[opening] === from;
		this.#inTemplate = false;
		if (stop < length && units[stop] === 123) {
			this.#at = stop + 1;
			if (isFirst) ends[opening] = stop + 1;
			else {
				kinds[this.#count] = 5;
				starts[this.#count] = this.#partStart;
				ends[this.#count++] = stop + 1;
			}
			this.#framePositions[depth] = 0;
			this.#frameItems[depth] = this.#count;
			return;
		}
		const isClosed = stop < length && units[stop] === quote;
		this.#at = isClosed ? stop + ((flags & 2) !== 0 ? 3 : 1) : stop;
		if (isFirst) {
			kinds[opening] = isClosed ? 3 : 9;
			ends[opening] = this.#at;
		} else {
			const closing = this.#count++;
			kinds[closing] = 6;
			starts[closing] = this.#partStart;
			ends[closing] = this.#at;
			matches[closing] = opening;
			matches[opening] = closing;
			this.#isUnordered = true;
		}
		if (this.#frameHasSlash[depth] === 1 && kinds[opening] !== 9) candidates.push(opening);
		this.#depth = depth - 1;
	}
	/** A conversion or format specification of a variable part: no expression. */
	#specification() {
		const depth = this.#depth;
		this.#at = endOfSpecification(this.#text, this.#units, this.#at, this.#frameQuotes[depth], this.#frameFlags[depth]);
		if (this.#at < this.#text.length && this.#units[this.#at] === 125) return;
		this.#partStart = this.#at;
		this.#inTemplate = true;
	}
	/** Closes the nearest bracket of the kind; unbalanced ones in between are given up. */
	#repair(closing, opener) {
		if (this.#beyond > 0) {
			this.#beyond--;
			return;
		}
		const { kinds, matches, positions } = this.#tokens;
		const lowest = Math.max(1, this.#depth - REPAIR);
		for (let level = this.#depth; level >= lowest && this.#frameQuotes[level] === 0; level--) {
			const opening = this.#frameTokens[level];
			if (kinds[opening] !== opener) continue;
			matches[closing] = opening;
			matches[opening] = closing;
			positions[closing] = this.#framePositions[level];
			this.#depth = level - 1;
			return;
		}
	}
};
/** The definitions that are open where the lexer stands, by their indentation. */
var OpenBlocks = class {
	/** Of the innermost one; -1 without one. */
	indent = -1;
	#scopes;
	#open = [];
	#indents = [];
	constructor(scopes) {
		this.#scopes = scopes;
	}
	open(first, name, indent, isClass) {
		if (this.#open.length >= DEEPEST$2) return;
		const { starts, ends, names, parents, kinds } = this.#scopes;
		kinds.push(isClass ? 1 : 0);
		parents.push(this.#open.at(-1) ?? -1);
		this.#open.push(starts.length);
		this.#indents.push(indent);
		this.indent = indent;
		starts.push(first);
		ends.push(2147483647);
		names.push(name);
	}
	close(indent, at) {
		while (this.indent >= indent) {
			this.#scopes.ends[this.#open.pop()] = at;
			this.#indents.pop();
			this.indent = this.#indents.at(-1) ?? -1;
		}
	}
};
/** Keeps the statements that matter before anything is known of the file: definitions and imports. */
function openStatement(text, units, start, end, name, indent, blocks, imports) {
	const width = end - start;
	switch (units[start]) {
		case 97:
			if (width === 5 && /^async[ \t]+def\b/.test(text.slice(start, start + 20))) blocks.open(name, name + 2, indent, false);
			return;
		case 99:
			if (width === 5 && text.startsWith("class", start)) blocks.open(name, name + 1, indent, true);
			return;
		case 100:
			if (width === 3 && text.startsWith("def", start)) blocks.open(name, name + 1, indent, false);
			return;
		case 102:
			if (width === 4 && text.startsWith("from", start)) imports.push(name);
			return;
		case 105: if (width === 6 && text.startsWith("import", start)) imports.push(name);
	}
}

// src/scan/syntax/python-slots.ts
/** Steps outwards; nobody asks for more. */
const MOST_SLOTS = 12;
/** Tokens that are searched in an item or statement for what names it. */
const MOST_STEPS$1 = 48;
const PYTHON_ENTRIES = {
	separators: /* @__PURE__ */ new Set([58]),
	read(tokens, at) {
		const { start, end } = pythonString(tokens, at);
		return {
			value: pythonStringValue(tokens, at),
			span: {
				start,
				end
			}
		};
	}
};
/** Calls that give their last argument when they find nothing. */
const LOOKUPS = /* @__PURE__ */ new Set([
	"getenv",
	"get",
	"pop",
	"setdefault",
	"getattr",
	"env",
	"get_env"
]);
const OPTION_CALLS = /* @__PURE__ */ new Set([
	"add_argument",
	"add_option",
	"option",
	"Option"
]);
/** Walks from a string outwards over the tokens of a Python text. */
var PythonSlots = class {
	#shared;
	#tokens;
	#scopes;
	#siblings = /* @__PURE__ */ new Map();
	constructor(shared, scopes) {
		this.#shared = shared;
		this.#tokens = shared.get();
		this.#scopes = scopes;
	}
	/** The slots of the expression from token `first` to token `last`, a string or several side by side. */
	of(first, last) {
		const tokens = this.#tokens;
		const slots = [];
		let start = first;
		let end = last;
		let parent = tokens.parents[first];
		let item = tokens.items[first];
		let position = tokens.positions[first];
		while (slots.length < MOST_SLOTS) {
			end = this.#trailers(end);
			this.#operators(start, end, slots);
			if (parent < 0) {
				this.#statement(item, start, position, slots);
				break;
			}
			const close = tokens.closing(parent);
			const container = tokens.span(parent, close);
			const kind = tokens.kind(parent);
			let outer = parent;
			if (kind === 4) slots.push({ kind: "concatenation" });
			else if (kind === 123) this.#braces(parent, item, start, position, container, slots);
			else if (!isOperandEnd(tokens, parent - 1)) {
				if (kind === 91 || (tokens.positions[close] ?? 0) > 0) {
					this.#flag(parent, item, slots);
					slots.push({
						kind: "item",
						index: position,
						container
					});
				}
			} else {
				const callee = dottedName(tokens, parent - 1);
				if (kind === 91) {
					slots.push({
						kind: "subscript",
						of: callee
					});
					break;
				}
				outer = startOfChain(tokens, parent - 1);
				if (tokens.isWord(outer - 1, "def")) {
					this.#parameter(parent, item, callee, slots);
					break;
				}
				if (tokens.isWord(outer - 1, "class")) break;
				this.#argument(parent, item, position, callee, tokens.span(outer, close), slots);
			}
			start = outer;
			end = close;
			item = tokens.items[parent];
			position = tokens.positions[parent];
			parent = tokens.parents[parent];
		}
		return slots;
	}
	/** Past methods and subscripts that hang on an expression. */
	#trailers(last) {
		const tokens = this.#tokens;
		let end = last;
		for (let steps = 0; steps < MOST_STEPS$1; steps++) {
			const next = tokens.kind(end + 1);
			if (next === 46 && tokens.kind(end + 2) === 1) end += 2;
			else if (next === 91 || next === 40 && end !== last) end = tokens.closing(end + 1);
			else break;
		}
		return end;
	}
	/** What the operators beside an expression make of it. */
	#operators(start, end, slots) {
		const tokens = this.#tokens;
		let left = start - 1;
		if (tokens.isWord(left, "await") || tokens.kind(left) === 42) left--;
		const leftKind = tokens.kind(left);
		const rightKind = tokens.kind(end + 1);
		if (leftKind === 43 || rightKind === 43 || leftKind === 47 || rightKind === 47) slots.push({ kind: "concatenation" });
		if (leftKind === 128 || rightKind === 128 || this.#isTest(left) || this.#isTest(end + 1)) slots.push({ kind: "comparison" });
		else if (tokens.isWord(left, "or")) slots.push({
			kind: "fallback",
			name: this.#nameBefore(left)
		});
		else if (leftKind === 130) slots.push({
			kind: "assignment",
			name: tokens.textOf(left - 1)
		});
	}
	/** `in`, `not in`, `is`, but not the `in` of a loop. */
	#isTest(at) {
		const tokens = this.#tokens;
		if (tokens.isWord(at, "is")) return true;
		if (tokens.isWord(at, "not")) return tokens.isWord(at + 1, "in") || tokens.isWord(at - 1, "is");
		if (!tokens.isWord(at, "in")) return false;
		for (let before = at - 1; before > at - 14; before--) {
			if (tokens.isWord(before, "for")) return false;
			const kind = tokens.kind(before);
			if (kind !== 1 && kind !== 44 && kind !== 40 && kind !== 41) return true;
		}
		return true;
	}
	/** What is asked first: `a or "x"`, `os.getenv("X") or "x"`. */
	#nameBefore(at) {
		const tokens = this.#tokens;
		const open = tokens.opening(at - 1);
		if (open !== at - 1 && tokens.kind(open + 1) === 3 && open + 2 === at - 1) return pythonStringValue(tokens, open + 1);
		const name = dottedName(tokens, at - 1);
		return name === "" ? null : name;
	}
	#braces(open, item, value, position, container, slots) {
		const tokens = this.#tokens;
		const close = tokens.closing(open);
		let colon = item;
		for (let steps = 0; colon < close && steps < MOST_STEPS$1; steps++) {
			const kind = tokens.kind(colon);
			if (kind === 58 || kind === 44) break;
			colon = tokens.after(colon);
		}
		if (tokens.kind(colon) !== 58) slots.push({
			kind: "item",
			index: position,
			container
		});
		else if (colon > value) slots.push({
			kind: "key",
			container
		});
		else {
			const key = keyText(tokens, item, colon - 1, PYTHON_ENTRIES) ?? "";
			slots.push({
				kind: "entry",
				key,
				siblings: this.#siblingsOf(open),
				container
			});
		}
	}
	#siblingsOf(open) {
		let siblings = this.#siblings.get(open);
		if (siblings === void 0) this.#siblings.set(open, siblings = new TokenSiblings(this.#shared, open, PYTHON_ENTRIES));
		return siblings;
	}
	/** A list item behind a flag is its value: `["--model", "org/name"]`. */
	#flag(open, item, slots) {
		const tokens = this.#tokens;
		if (slots.length > 0 || item - 2 <= open || tokens.kind(item - 2) !== 3) return;
		const before = pythonStringValue(tokens, item - 2);
		if (/^--?[A-Za-z][\w-]{0,80}$/.test(before)) slots.push({
			kind: "flag",
			name: before
		});
	}
	#parameter(open, item, callee, slots) {
		const tokens = this.#tokens;
		let name = item;
		while (tokens.kind(name) === 42) name++;
		for (let at = name + 1, steps = 0; steps < MOST_STEPS$1; at = tokens.after(at), steps++) {
			const kind = tokens.kind(at);
			if (kind === 61) {
				slots.push({
					kind: "default",
					name: tokens.textOf(name),
					of: this.#scopes.at(open) || callee
				});
				return;
			}
			if (kind === 44 || kind === 0 || tokens.isClosing(at)) return;
		}
	}
	#argument(open, item, position, callee, call, slots) {
		const tokens = this.#tokens;
		const name = tokens.kind(item) === 1 && tokens.kind(item + 1) === 61 ? tokens.textOf(item) : null;
		const last = callee.slice(callee.lastIndexOf(".") + 1);
		if (LOOKUPS.has(last) && (position > 0 || name === "default")) {
			const key = open + 1 + (last === "getattr" ? this.#widthOfFirst(open) : 0);
			slots.push({
				kind: "fallback",
				name: tokens.kind(key) === 3 ? pythonStringValue(tokens, key) : null
			});
			return;
		}
		slots.push({
			kind: "argument",
			callee,
			position: name === null ? position : null,
			name,
			call
		});
		if (name === "default" && OPTION_CALLS.has(last)) {
			const flag = this.#optionName(open);
			if (flag !== null) slots.push({
				kind: "default",
				name: flag,
				of: last
			});
		}
	}
	/** Tokens of the first argument and the comma behind it. */
	#widthOfFirst(open) {
		let at = open + 1;
		for (let steps = 0; steps < MOST_STEPS$1 && this.#tokens.kind(at) !== 44; steps++) at = this.#tokens.after(at);
		return at + 1 - (open + 1);
	}
	/** The long flag that `add_argument("-m", "--model", …)` defines. */
	#optionName(open) {
		const tokens = this.#tokens;
		let short = null;
		for (let at = open + 1; tokens.kind(at) === 3; at += 2) {
			const flag = pythonStringValue(tokens, at);
			if (flag.startsWith("--")) return flag.replace(/^-+/, "").replaceAll("-", "_");
			short ??= flag.replace(/^-+/, "");
			if (tokens.kind(at + 1) !== 44) break;
		}
		return short;
	}
	#statement(statement, start, position, slots) {
		const tokens = this.#tokens;
		if (tokens.kind(statement) === 1) {
			if (tokens.isWord(statement, "return") || tokens.isWord(statement, "yield") || tokens.isWord(start - 1, "return")) {
				slots.push({
					kind: "return",
					of: this.#scopes.at(statement)
				});
				return;
			}
			if (tokens.isWord(statement, "case") && statement < start) {
				slots.push({ kind: "comparison" });
				return;
			}
			if (tokens.isWord(statement, "for") && this.#loopName(statement, start, slots)) return;
		}
		let target = statement;
		let equals = -1;
		let colon = -1;
		let commas = 0;
		let targetCommas = 0;
		for (let at = statement, steps = 0; at < start && steps < MOST_STEPS$1; at = tokens.after(at), steps++) {
			const kind = tokens.kind(at);
			if (kind === 61) {
				if (equals !== -1) target = equals + 1;
				equals = at;
				targetCommas = commas;
			} else if (kind === 44) commas++;
			else if (kind === 58 && equals === -1) colon = at;
		}
		if (equals === -1) return;
		const path = this.#scopes.at(start);
		if (colon !== -1 && this.#isCompound(statement)) {
			target = colon + 1;
			colon = -1;
		}
		let nameEnd = colon === -1 ? equals : colon;
		if (targetCommas > 0) {
			const index = position - targetCommas;
			for (let at = target, seen = 0; at < equals; at = tokens.after(at)) {
				if (tokens.kind(at) !== 44) continue;
				if (seen++ === index) {
					nameEnd = at;
					break;
				}
			}
		}
		const name = this.#targetName(target, nameEnd);
		if (name === "") return;
		if (colon !== -1 && this.#scopes.isClass(path)) slots.push({
			kind: "default",
			name,
			of: path
		});
		else slots.push({
			kind: "assignment",
			name
		});
	}
	#isCompound(statement) {
		return [
			"if",
			"else",
			"elif",
			"for",
			"while",
			"with",
			"try",
			"except",
			"finally",
			"class",
			"def"
		].some((word) => this.#tokens.isWord(statement, word));
	}
	/** `model_id`, `self.model_id`, `os.environ["MODEL_ID"]` as `os.environ.MODEL_ID`. */
	#targetName(from, to) {
		const tokens = this.#tokens;
		const last = to - 1;
		if (tokens.kind(last) === 93) {
			const open = tokens.opening(last);
			const of = dottedName(tokens, open - 1);
			return last - open === 2 && tokens.kind(open + 1) === 3 ? `${of}.${pythonStringValue(tokens, open + 1)}` : of;
		}
		return last < from ? "" : dottedName(tokens, last);
	}
	#loopName(statement, start, slots) {
		const tokens = this.#tokens;
		for (let at = statement + 1; at < Math.min(start, statement + 14); at++) {
			if (!tokens.isWord(at, "in")) continue;
			slots.push({
				kind: "assignment",
				name: tokens.textOf(statement + 1)
			});
			return true;
		}
		return false;
	}
};

// src/scan/syntax/python-values.ts
/** Expressions nested deeper than this are not followed. */
const DEEPEST$1 = 60;
/** Values made for one expression; what lies beyond counts as not known. */
const MOST_VALUES$1 = 2e4;
/** Values made for all expressions of a text: more only a hostile text needs. */
const MOST_IN_ALL = 2e5;
/** Words that no expression begins with; a name followed by one ends there. */
const ENDS = /* @__PURE__ */ new Set([
	"for",
	"if",
	"else",
	"in",
	"is",
	"and",
	"or",
	"not",
	"as",
	"async",
	"from"
]);
/** Reads expressions out of the tokens, as far as following a value needs them. */
var PythonExpressions = class {
	#tokens;
	#text;
	#scopeOf;
	#scope = "";
	#at = 0;
	#depth = 0;
	#made = 0;
	#madeBefore = 0;
	/** `scopeOf` gives the dotted path of the definition around a token. */
	constructor(tokens, scopeOf) {
		this.#tokens = tokens;
		this.#text = tokens.text;
		this.#scopeOf = scopeOf;
	}
	/** The expression that begins at a token. */
	parse(at) {
		this.#begin(at);
		return this.#expression();
	}
	/** A right side, where `"a", "b"` without brackets is a tuple. */
	parseTuple(at) {
		this.#begin(at);
		const start = at;
		const first = this.#starred();
		if (this.#tokens.kind(this.#at) !== 44) return first;
		const items = [first];
		while (this.#tokens.kind(this.#at) === 44 && this.#made < MOST_VALUES$1) {
			this.#at++;
			if (!this.#mayBegin()) break;
			items.push(this.#starred());
		}
		return {
			kind: "list",
			items,
			span: this.#spanFrom(start)
		};
	}
	/** The arguments of the call whose parenthesis opens at a token. */
	parseArguments(open) {
		this.#begin(open);
		return this.#arguments(open);
	}
	/** The token behind the last expression. */
	get next() {
		return this.#at;
	}
	#begin(at) {
		this.#at = at;
		this.#depth = 0;
		this.#madeBefore += this.#made;
		this.#made = this.#madeBefore > MOST_IN_ALL ? MOST_VALUES$1 : 0;
		this.#scope = this.#scopeOf(at);
	}
	#word(word) {
		return this.#tokens.isWord(this.#at, word);
	}
	#spanFrom(first) {
		return this.#tokens.span(first, Math.max(first, this.#at - 1));
	}
	#mayBegin() {
		const tokens = this.#tokens;
		const kind = tokens.kind(this.#at);
		if (kind === 0 || kind === 7 || tokens.isClosing(this.#at)) return false;
		return kind !== 61 && kind !== 58 && kind !== 44 && kind !== 5;
	}
	#starred() {
		while (this.#tokens.kind(this.#at) === 42) this.#at++;
		return this.#expression();
	}
	/** `a if c else b`, `lambda`, `name := value`; loosest first. */
	#expression() {
		const start = this.#at;
		if (++this.#depth > DEEPEST$1 || ++this.#made > MOST_VALUES$1) {
			this.#skip();
			this.#depth--;
			return {
				kind: "other",
				span: this.#spanFrom(start)
			};
		}
		const value = this.#conditional(start);
		this.#depth--;
		return value;
	}
	#conditional(start) {
		if (this.#word("lambda")) {
			while (this.#mayBegin() || this.#tokens.kind(this.#at) === 44 || this.#tokens.kind(this.#at) === 61) this.#at = this.#tokens.after(this.#at);
			if (this.#tokens.kind(this.#at) === 58) this.#at++;
			return this.#expression();
		}
		const value = this.#alternatives();
		if (this.#tokens.kind(this.#at) === 130) {
			this.#at++;
			return this.#expression();
		}
		if (!this.#word("if")) return value;
		this.#at++;
		this.#alternatives();
		if (!this.#word("else")) return value;
		this.#at++;
		return {
			kind: "choice",
			options: [value, this.#expression()],
			span: this.#spanFrom(start)
		};
	}
	#alternatives() {
		const start = this.#at;
		const options = [this.#conjunction()];
		while (this.#word("or")) {
			this.#at++;
			options.push(this.#conjunction());
		}
		return options.length === 1 ? options[0] : {
			kind: "choice",
			options,
			span: this.#spanFrom(start)
		};
	}
	/** Of `a and b` only the last can be a string worth following. */
	#conjunction() {
		let value = this.#comparison();
		while (this.#word("and")) {
			this.#at++;
			value = this.#comparison();
		}
		return value;
	}
	#comparison() {
		const start = this.#at;
		if (this.#word("not")) {
			this.#at++;
			this.#comparison();
			return {
				kind: "other",
				span: this.#spanFrom(start)
			};
		}
		const value = this.#sum();
		let compares = false;
		for (;;) {
			const kind = this.#tokens.kind(this.#at);
			if (kind === 128 || kind === 60 || kind === 62 || this.#word("is") || this.#word("in")) this.#at++;
			else if (this.#word("not")) this.#at += this.#tokens.isWord(this.#at + 1, "in") ? 2 : 1;
			else break;
			if (this.#word("not")) this.#at++;
			compares = true;
			this.#sum();
		}
		return compares ? {
			kind: "other",
			span: this.#spanFrom(start)
		} : value;
	}
	#sum() {
		const start = this.#at;
		const parts = [this.#product()];
		let isOther = false;
		for (;;) {
			const kind = this.#tokens.kind(this.#at);
			if (kind === 43) {
				this.#at++;
				parts.push(this.#product());
			} else if (kind === 45 || kind === 124 || kind === 38 || kind === 94) {
				this.#at++;
				isOther = true;
				const right = this.#product();
				if (kind === 124 && parts.length === 1 && right.kind === "map" && parts[0].kind === "map") {
					parts[0] = {
						kind: "map",
						entries: [...parts[0].entries, ...right.entries],
						span: this.#spanFrom(start)
					};
					isOther = false;
				}
			} else break;
		}
		if (isOther) return {
			kind: "other",
			span: this.#spanFrom(start)
		};
		if (parts.length === 1) return parts[0];
		if (parts.some((part) => part.kind === "list")) return {
			kind: "list",
			items: parts.flatMap((part) => part.kind === "list" ? part.items : [part]),
			span: this.#spanFrom(start)
		};
		return {
			kind: "concat",
			parts,
			span: this.#spanFrom(start)
		};
	}
	#product() {
		const start = this.#at;
		let result = this.#unary();
		for (;;) {
			const kind = this.#tokens.kind(this.#at);
			if (kind === 37) {
				this.#at++;
				const right = this.#unary();
				const template = result.kind === "string" ? formatPercent(result.value, right) : null;
				result = template === null ? {
					kind: "other",
					span: this.#spanFrom(start)
				} : {
					kind: "template",
					parts: template,
					span: this.#spanFrom(start)
				};
			} else if (kind === 42 || kind === 47 || kind === 64) {
				while (this.#tokens.kind(this.#at) === kind) this.#at++;
				const right = this.#unary();
				result = kind === 47 ? {
					kind: "concat",
					parts: [
						result,
						{
							kind: "string",
							value: "/",
							span: right.span
						},
						right
					],
					span: this.#spanFrom(start)
				} : {
					kind: "other",
					span: this.#spanFrom(start)
				};
			} else return result;
		}
	}
	#unary() {
		const start = this.#at;
		const kind = this.#tokens.kind(this.#at);
		if (kind === 45 || kind === 43 || kind === 126) {
			this.#at++;
			this.#unaryOperand();
			return {
				kind: "other",
				span: this.#spanFrom(start)
			};
		}
		if (this.#word("await")) {
			this.#at++;
			return this.#unary();
		}
		return this.#primary();
	}
	/** Skips signs before a number without recursion, however many there are. */
	#unaryOperand() {
		for (let kind = this.#tokens.kind(this.#at); kind === 45 || kind === 43 || kind === 126;) kind = this.#tokens.kind(++this.#at);
		if (this.#mayBegin()) this.#primary();
	}
	/** A name, literal or bracket with everything that hangs on it: `.x`, `(…)`, `[…]`. */
	#primary() {
		const tokens = this.#tokens;
		const start = this.#at;
		const kind = tokens.kind(start);
		this.#made++;
		let value;
		if (kind === 1) value = this.#name();
		else if (kind === 3 || kind === 4) value = this.#strings();
		else if (kind === 40) value = this.#parenthesis();
		else if (kind === 91) value = this.#list(start);
		else if (kind === 123) value = this.#braces(start);
		else {
			if (this.#mayBegin()) this.#at++;
			return {
				kind: "other",
				span: this.#spanFrom(start)
			};
		}
		for (;;) {
			const next = tokens.kind(this.#at);
			if (next === 46 && tokens.kind(this.#at + 1) === 1) {
				this.#at += 2;
				if (tokens.kind(this.#at) === 40) value = this.#call(start, value);
				else value = value.kind === "name" || value.kind === "call" ? this.#attribute(start, value) : {
					kind: "other",
					span: this.#spanFrom(start)
				};
			} else if (next === 40 && isOperandEnd(tokens, this.#at - 1)) value = this.#call(start, value);
			else if (next === 91) value = this.#subscript(start, value);
			else return value;
		}
	}
	#name() {
		const start = this.#at++;
		const name = this.#tokens.textOf(start);
		if (name === "None") return {
			kind: "null",
			span: this.#spanFrom(start)
		};
		if (name === "True" || name === "False") return {
			kind: "boolean",
			value: name === "True",
			span: this.#spanFrom(start)
		};
		if (name === "yield") {
			if (this.#mayBegin()) this.#expression();
			return {
				kind: "other",
				span: this.#spanFrom(start)
			};
		}
		if (ENDS.has(name)) {
			this.#at = start;
			return {
				kind: "other",
				span: this.#spanFrom(start)
			};
		}
		return {
			kind: "name",
			name,
			span: this.#spanFrom(start),
			scope: this.#scope
		};
	}
	#attribute(start, of) {
		const attribute = this.#tokens.textOf(this.#at - 1);
		if (of.kind === "name" && attribute === "value") return of;
		if (of.kind !== "name") return {
			kind: "other",
			span: this.#spanFrom(start)
		};
		return {
			kind: "name",
			name: `${of.name}.${attribute}`,
			span: this.#spanFrom(start),
			scope: this.#scope
		};
	}
	#call(start, on) {
		const open = this.#at;
		const callee = dottedName(this.#tokens, open - 1);
		const args = this.#arguments(open);
		const method = callee.slice(callee.lastIndexOf(".") + 1);
		const span = this.#spanFrom(start);
		if (on.kind === "string" || on.kind === "concat" || on.kind === "template") {
			if (method === "format" && on.kind === "string") {
				const template = formatBraces(on.value, args);
				if (template !== null) return {
					kind: "template",
					parts: template,
					span
				};
			}
			if (SAME_STRING.has(method)) return on;
			if (method === "join" && on.kind === "string" && args[0]?.value.kind === "list") {
				const items = args[0].value.items;
				const separator = {
					kind: "string",
					value: on.value,
					span: on.span
				};
				return {
					kind: "concat",
					parts: items.flatMap((item, index) => index === 0 ? [item] : [separator, item]),
					span
				};
			}
			return {
				kind: "other",
				span
			};
		}
		if (callee === "dict") return {
			kind: "map",
			entries: args.map(({ name, value }) => ({
				key: name,
				value
			})),
			span
		};
		const only = args.length === 1 && args[0].name === null ? args[0].value : null;
		if ((callee === "list" || callee === "tuple" || callee === "set" || callee === "frozenset") && only?.kind === "list") return only;
		return {
			kind: "call",
			callee,
			args,
			span
		};
	}
	#subscript(start, of) {
		const open = this.#at;
		this.#at++;
		const index = this.#mayBegin() ? this.#expression() : {
			kind: "other",
			span: this.#spanFrom(open)
		};
		const isSlice = this.#tokens.kind(this.#at) !== 93;
		this.#at = this.#tokens.closing(open) + 1;
		return isSlice ? {
			kind: "other",
			span: this.#spanFrom(start)
		} : {
			kind: "subscript",
			of,
			index,
			span: this.#spanFrom(start)
		};
	}
	/** One string, or several side by side that make one. */
	#strings() {
		const tokens = this.#tokens;
		const first = this.#oneString();
		if (!tokens.isString(this.#at)) return first;
		const parts = [first];
		while (tokens.isString(this.#at)) {
			parts.push(this.#oneString());
			if (++this.#made > MOST_VALUES$1) break;
		}
		return {
			kind: "concat",
			parts,
			span: {
				start: first.span.start,
				end: parts.at(-1).span.end
			}
		};
	}
	#oneString() {
		const tokens = this.#tokens;
		const at = this.#at;
		const { start, end, rules } = pythonString(tokens, at);
		const span = {
			start,
			end
		};
		if (tokens.kind(at) === 3) {
			this.#at++;
			return {
				kind: "string",
				value: decodeString(this.#text, start, end, rules),
				span
			};
		}
		const close = tokens.closing(at);
		const parts = [];
		const add = (from, to) => {
			if (to > from) parts.push(decodeString(this.#text, from, to, rules));
		};
		add(start, tokens.ends[at] - 1);
		for (let part = at; part < close;) {
			this.#at = part + 1;
			parts.push(this.#mayBegin() ? this.#expression() : {
				kind: "other",
				span
			});
			part = this.#at;
			while (part < close && tokens.kind(part) !== 5) part = tokens.after(part);
			if (part >= close) add(close < tokens.count ? tokens.starts[close] + 1 : end, end);
			else add(tokens.starts[part] + 1, tokens.ends[part] - 1);
		}
		this.#at = Math.min(close + 1, tokens.count);
		return {
			kind: "template",
			parts,
			span
		};
	}
	#parenthesis() {
		const open = this.#at++;
		const close = this.#tokens.closing(open);
		if (this.#at >= close) {
			this.#at = close + 1;
			return {
				kind: "list",
				items: [],
				span: this.#spanFrom(open)
			};
		}
		const first = this.#starred();
		let value = first;
		if (this.#tokens.kind(this.#at) === 44) {
			const items = this.#items(first, close);
			this.#at = close + 1;
			value = {
				kind: "list",
				items,
				span: this.#spanFrom(open)
			};
		} else if (this.#word("for") || this.#word("async")) value = {
			kind: "list",
			items: [first],
			span: first.span
		};
		this.#at = close + 1;
		return value;
	}
	#list(open) {
		const close = this.#tokens.closing(open);
		this.#at = open + 1;
		const items = this.#at < close ? this.#items(this.#starred(), close) : [];
		this.#at = close + 1;
		return {
			kind: "list",
			items,
			span: this.#spanFrom(open)
		};
	}
	#items(first, close) {
		const items = [first];
		while (this.#at < close && this.#tokens.kind(this.#at) === 44 && this.#made < MOST_VALUES$1) {
			this.#at++;
			if (this.#at >= close || !this.#mayBegin()) break;
			items.push(this.#starred());
		}
		return items;
	}
	/** A dict, set, or comprehension of one. */
	#braces(open) {
		const tokens = this.#tokens;
		const close = tokens.closing(open);
		const entries = [];
		const items = [];
		this.#at = open + 1;
		while (this.#at < close && this.#made < MOST_VALUES$1) {
			if (tokens.kind(this.#at) === 42) entries.push({
				key: null,
				value: this.#starred()
			});
			else {
				const keyStart = this.#at;
				const key = this.#expression();
				if (tokens.kind(this.#at) === 58) {
					this.#at++;
					const name = key.kind === "string" ? key.value : this.#text.slice(tokens.starts[keyStart], tokens.ends[this.#at - 2]).slice(0, 200);
					entries.push({
						key: name,
						value: this.#mayBegin() ? this.#expression() : {
							kind: "other",
							span: key.span
						}
					});
				} else items.push(key);
			}
			while (this.#at < close && tokens.kind(this.#at) !== 44) this.#at = tokens.after(this.#at);
			this.#at++;
		}
		this.#at = close + 1;
		const span = this.#spanFrom(open);
		return entries.length > 0 || items.length === 0 ? {
			kind: "map",
			entries,
			span
		} : {
			kind: "list",
			items,
			span
		};
	}
	#arguments(open) {
		const tokens = this.#tokens;
		const close = tokens.closing(open);
		const args = [];
		this.#at = open + 1;
		while (this.#at < close && this.#made < MOST_VALUES$1) {
			const start = this.#at;
			if (tokens.kind(start) === 1 && tokens.kind(start + 1) === 61) {
				this.#at += 2;
				const value = this.#mayBegin() ? this.#expression() : {
					kind: "other",
					span: this.#spanFrom(start)
				};
				args.push({
					name: tokens.textOf(start),
					value
				});
			} else if (tokens.kind(start) === 42) {
				const isMap = tokens.kind(start + 1) === 42;
				const value = this.#starred();
				if (isMap && value.kind === "map") args.push(...value.entries.map((entry) => ({
					name: entry.key ?? "**",
					value: entry.value
				})));
				else args.push({
					name: isMap ? "**" : "*",
					value
				});
			} else if (this.#mayBegin()) args.push({
				name: null,
				value: this.#expression()
			});
			while (this.#at < close && tokens.kind(this.#at) !== 44) this.#at = tokens.after(this.#at);
			this.#at++;
		}
		this.#at = close + 1;
		return args;
	}
	/** Passes over what is too deep to be read. */
	#skip() {
		while (this.#mayBegin()) this.#at = this.#tokens.after(this.#at);
	}
};
/** Methods that give back the text they are called on, as far as an id is concerned. */
const SAME_STRING = /* @__PURE__ */ new Set([
	"strip",
	"lstrip",
	"rstrip",
	"encode",
	"decode",
	"format_map",
	"expandtabs"
]);

// src/scan/syntax/python-reader.ts
/** A Python text as a document. `format` is the id of the format that asks, `python` or `notebook`. */
function readPython(format, source, interest, nested) {
	const { text } = source;
	const shared = new SharedTokens(text, lexPython, filterOf(withOptions(interest.callees)));
	const tokens = shared.get();
	const scopes = new Scopes(tokens);
	const expressions = new PythonExpressions(tokens, scopes.at);
	const optionCalls = tokens.callees.filter((name) => OPTION_CALLS$1.has(tokens.textOf(name)));
	const bindings = new PythonBindings(shared, scopes, expressions, optionCalls);
	const { modules, aliases } = readImports(tokens, interest.callees);
	const reader = new PythonReader(source, shared, scopes, expressions, bindings);
	const calls = reader.calls(interest.callees, aliases);
	reader.strings(interest.names);
	reader.runs();
	reader.found.comments(tokens.comments);
	return {
		format,
		language: "python",
		source,
		imports: modules,
		literals: reader.found.inOrder(),
		calls,
		commands: reader.commands,
		lookup: bindings.lookup,
		nested: reader.found.readEmbedded(nested)
	};
}
const withOptions = calleesWith(OPTION_CALLS$1);
var PythonReader = class {
	found;
	commands = [];
	#tokens;
	#scopes;
	#expressions;
	#slots;
	/** Strings to report besides the candidates: short names in calls of interest. */
	#inCalls = /* @__PURE__ */ new Set();
	#commandLists = /* @__PURE__ */ new Set();
	constructor(source, shared, scopes, expressions, bindings) {
		this.found = new FoundStrings(source, bindings.lookup);
		this.#tokens = shared.get();
		this.#scopes = scopes;
		this.#expressions = expressions;
		this.#slots = new PythonSlots(shared, scopes);
	}
	calls(names, aliases) {
		const tokens = this.#tokens;
		const calls = [];
		for (const name of withAliases(tokens, aliases)) {
			const word = tokens.textOf(name);
			const original = aliases.get(word);
			if (original === void 0 && !names.has(word)) continue;
			if (tokens.isWord(name - 1, "def") || tokens.isWord(name - 1, "class")) continue;
			const open = name + 1;
			const close = tokens.closing(open);
			const start = startOfChain(tokens, name);
			this.#collectNames(open, close);
			calls.push({
				callee: original ?? dottedName(tokens, name),
				args: this.#expressions.parseArguments(open),
				span: tokens.span(start, close),
				scope: this.#scopes.at(name),
				role: "code"
			});
		}
		return calls;
	}
	#collectNames(open, close) {
		const tokens = this.#tokens;
		let seen = 0;
		for (let at = open + 1; at < close && seen < 60; at++) {
			const kind = tokens.kind(at);
			if (kind === 40 && tokens.kind(at - 1) === 1) at = tokens.closing(at);
			if (kind !== 3) continue;
			seen++;
			const parent = tokens.parents[at];
			const isKey = tokens.kind(at + 1) === 58;
			const isIndex = tokens.kind(parent) === 91 && isOperandEnd(tokens, parent - 1);
			if (isKey || isIndex) continue;
			const { start, end } = pythonString(tokens, at);
			if (tokens.isString(at + 1) || tokens.isString(tokens.opening(at - 1))) continue;
			if (ONE_SEGMENT.test(tokens.text.slice(start, end))) this.#inCalls.add(at);
		}
	}
	/** Those that may hold an id, those in calls of interest, and those that are one of the names. */
	strings(names) {
		const { candidates } = this.#tokens;
		if (names !== void 0) for (const at of stringsNamed(this.#tokens, names)) this.#inCalls.add(at);
		const extra = [...this.#inCalls].sort((a, b) => a - b);
		let next = 0;
		let done = -1;
		for (const at of candidates) {
			while (next < extra.length && extra[next] < at) this.#literal(extra[next], extra[next++]);
			if (extra[next] === at) next++;
			if (at > done) done = this.#candidate(at);
		}
		while (next < extra.length) this.#literal(extra[next], extra[next++]);
	}
	/** Command lines without a slash, whose id is a variable. */
	runs() {
		const tokens = this.#tokens;
		for (const name of tokens.callees) {
			if (!RUN_CALLS.has(tokens.textOf(name))) continue;
			const first = name + 2;
			if (tokens.isString(first)) {
				const last = this.#endOf(first);
				const { start, end } = tokens.span(first, last);
				if (!tokens.text.slice(start, end).includes("/")) this.#literal(first, last, true);
			} else if (tokens.kind(first) === 91 && tokens.isString(first + 1)) this.#commandList(first + 1, this.#slots.of(first + 1, first + 1));
		}
	}
	/** One string with a slash in it, together with those side by side with it. Returns its last token. */
	#candidate(at) {
		const tokens = this.#tokens;
		let first = at;
		let last = this.#endOf(at);
		while (tokens.isString(tokens.opening(first - 1))) first = tokens.opening(first - 1);
		while (tokens.isString(last + 1)) last = this.#endOf(last + 1);
		const isLone = first === at && last === this.#endOf(at);
		const { start, end } = pythonString(tokens, at);
		if (isLone && !hasIdLikeSlash(tokens.text, start, end) && !HUB_PREFIX.test(tokens.text.slice(start, Math.min(end, start + 12)))) return last;
		const before = tokens.kind(first - 1);
		const after = tokens.kind(last + 1);
		if (tokens.parents[first] === -1 && (before === 0 || before === 7) && (after === 0 || after === 7)) {
			this.found.mention(start, end, "docstring", this.#scopes.at(first));
			return last;
		}
		this.#literal(first, last);
		return last;
	}
	#endOf(at) {
		return this.#tokens.kind(at) === 4 ? Math.min(this.#tokens.closing(at), this.#tokens.count - 1) : at;
	}
	#literal(first, last, isCommand = false) {
		const slots = this.#slots.of(first, last);
		const span = {
			start: pythonString(this.#tokens, first).start,
			end: this.#lastEnd(first, last)
		};
		const scope = this.#scopes.at(first);
		const excerpt = (mark) => this.#excerpt(first, last, mark);
		const text = excerpt(() => "\0").text;
		this.found.take({
			text,
			excerpt,
			span,
			slots,
			scope,
			from: scope,
			isNamed: this.#inCalls.has(first),
			isCommand
		});
		if (slots.some((slot) => slot.kind === "item")) this.#commandList(first, slots);
	}
	/** Where the content of the last of several strings ends. */
	#lastEnd(first, last) {
		const tokens = this.#tokens;
		const string = tokens.opening(last);
		return tokens.isString(string) && string >= first ? pythonString(tokens, string).end : tokens.text.length;
	}
	/** The joined value of strings side by side, with the place of every piece. */
	#excerpt(first, last, mark) {
		const tokens = this.#tokens;
		const excerpt = new Excerpt();
		for (let at = first; at <= last; at++) {
			const content = pythonString(tokens, at);
			const add = (from, to) => decodeInto(excerpt, tokens.text, from, to, content.rules);
			if (tokens.kind(at) === 3) {
				add(content.start, content.end);
				continue;
			}
			const close = this.#endOf(at);
			add(content.start, tokens.ends[at] - 1);
			let field = at + 1;
			for (let part = field; part <= close; part = tokens.after(part)) {
				if (tokens.kind(part) !== 5 && part !== close) continue;
				excerpt.write(mark(nameOf$1(tokens, field, part)), tokens.starts[field]);
				add(tokens.starts[part] + 1, part === close ? content.end : tokens.ends[part] - 1);
				field = part + 1;
			}
			at = close;
		}
		return excerpt;
	}
	/** `subprocess.run(["vllm", "serve", "org/name"])`: a list that is a command line. */
	#commandList(string, slots) {
		const tokens = this.#tokens;
		const open = tokens.parents[string];
		if (open < 0 || this.#commandLists.has(open) || tokens.kind(open) === 123) return;
		this.#commandLists.add(open);
		const close = tokens.closing(open);
		const words = [];
		for (let item = open + 1; item < close && words.length < 400;) {
			let end = item;
			while (end < close && tokens.kind(end) !== 44) end = tokens.after(end);
			words.push(this.#word(item, end));
			item = end + 1;
		}
		const span = tokens.span(open, close);
		const command = commandOf(words, span, slots);
		if (command !== null) this.commands.push(command);
	}
	#word(first, end) {
		const tokens = this.#tokens;
		if (end - first === 1 && tokens.kind(first) === 3) {
			const { start, end: stop } = pythonString(tokens, first);
			const value = pythonStringValue(tokens, first);
			return {
				value,
				text: value,
				span: {
					start,
					end: stop
				},
				definedAt: null
			};
		}
		const span = tokens.span(first, Math.max(first, end - 1));
		const text = tokens.text.slice(span.start, Math.min(span.end, span.start + 200));
		if (text === "sys.executable") return {
			value: "python",
			text,
			span,
			definedAt: null
		};
		const name = nameOf$1(tokens, first, end);
		const constant = name === null ? null : this.found.constant(name, this.#scopes.at(first));
		return {
			value: constant?.value ?? null,
			text,
			span,
			definedAt: constant?.span ?? null
		};
	}
};
/** The dotted name that the tokens from `first` to before `end` are, null for anything else. */
function nameOf$1(tokens, first, end) {
	if (end - first > 7 || tokens.kind(end - 1) !== 1) return null;
	for (let at = first; at < end; at++) if (tokens.kind(at) !== ((at - first) % 2 === 0 ? 1 : 46)) return null;
	return dottedName(tokens, end - 1);
}
/** Modules that a text imports, and names of interest that it imports under another name. */
function readImports(tokens, names) {
	const modules = /* @__PURE__ */ new Set();
	const aliases = /* @__PURE__ */ new Map();
	for (const first of tokens.imports) {
		let at = first + 1;
		const module = () => {
			const start = at;
			while (tokens.kind(at) === 1 || tokens.kind(at) === 46) {
				if (tokens.kind(at) === 1 && tokens.kind(at - 1) === 1 && at > start) break;
				at++;
			}
			return tokens.text.slice(tokens.starts[start], tokens.ends[at - 1]);
		};
		if (tokens.isWord(first, "from")) {
			const from = module();
			if (from !== "" && !from.startsWith(".")) modules.add(from);
			for (; at < tokens.count && tokens.kind(at) !== 7; at++) {
				if (!tokens.isWord(at, "as")) continue;
				const original = tokens.textOf(at - 1);
				const alias = tokens.textOf(at + 1);
				if (names.has(original) && alias !== original) aliases.set(alias, original);
			}
		} else for (;;) {
			const name = module();
			if (name === "") break;
			modules.add(name);
			while (at < tokens.count && tokens.kind(at) === 1) at++;
			if (tokens.kind(at) !== 44) break;
			at++;
		}
	}
	return {
		modules: [...modules],
		aliases
	};
}

// src/scan/documents/notebook.ts
/** Which reader understands a kernel's language. */
const READERS = {
	javascript: "javascript",
	typescript: "javascript",
	deno: "javascript",
	js: "javascript",
	bash: "shell",
	sh: "shell",
	shellscript: "shell",
	rust: "rust",
	go: "go",
	java: "java",
	kotlin: "kotlin",
	swift: "swift",
	"c#": "csharp",
	csharp: "csharp"
};
const PYTHON = /* @__PURE__ */ new Set([
	"python",
	"python3",
	"python2",
	"ipython",
	"ipython3",
	"sagepython",
	"pyspark",
	"pythonjvm"
]);
var notebook_default = defineFormat({
	id: "notebook",
	title: "Jupyter notebook",
	files: [".ipynb"],
	read(source, interest, nested) {
		const notebook = readNotebook(source.text);
		const language = (cell) => cell.language?.toLowerCase() ?? notebook.language;
		const code = notebook.cells.filter((cell) => cell.kind === "code");
		const python = code.filter((cell) => PYTHON.has(language(cell)));
		const document = python.length > 0 ? readCells(source, python, interest, nested) : emptyDocument("notebook", source);
		const others = [];
		for (const name of new Set(code.map(language))) {
			const reader = READERS[name];
			if (reader === void 0) continue;
			const inner = nested(reader, join$2(source, code.filter((cell) => language(cell) === name)));
			if (inner !== null) others.push(inner);
		}
		const prose = notebook.cells.filter((cell) => cell.kind === "markdown" && mayMention(source.text, cell));
		const markdown = prose.length === 0 ? null : nested("markdown", join$2(source, prose, "\n\n"));
		if (markdown !== null) others.push(markdown);
		return {
			...document,
			nested: [...document.nested, ...others]
		};
	}
});
function mayMention(text, cell) {
	return cell.strings.some(({ start, end }) => {
		const slash = text.indexOf("/", start);
		return slash !== -1 && slash < end;
	});
}
/** The sources of cells as one text, in which constants flow from cell to cell. */
function join$2(source, cells, end = "\n") {
	const joined = new Excerpt().insert(end);
	for (const cell of cells) {
		joined.enterCell(cell.index);
		for (const string of cell.strings) decodeInto(joined, source.text, string.start, string.end, { isRaw: false });
		joined.insert(end);
	}
	return joined.nestIn(source);
}
/** Python cells: what IPython hands to a shell or to other readers is cut out, and read as what it is. */
function readCells(source, cells, interest, nested) {
	const joined = join$2(source, cells, `\n${"\f"}`);
	const { python, commands, files } = readMagics(joined.text);
	const same = joined.nest(python, [{
		at: 0,
		raw: 0,
		length: joined.text.length
	}]);
	const document = readPython("notebook", same, interest, nested);
	const inner = files.flatMap(({ format, start, end }) => nested(format, joined.slice(start, end)) ?? []);
	if (commands.length > 0) {
		const read = nested("shell", shellOf(joined.text, commands, (name) => {
			const values = document.lookup(name, "");
			const [only] = values;
			return values.length === 1 && only?.kind === "string" ? only : null;
		}).nestIn(joined));
		if (read !== null) inner.push(read);
	}
	return {
		...document,
		nested: [...document.nested, ...inner]
	};
}

// src/scan/documents/powershell.ts
/** `$env:NAME = `, `[string]$Name += `, and the `name = ` of a hash table's line. */
const ASSIGNMENT$1 = /(?:\[[\w.[\]]{1,60}\]\s*)?\$(?:(?:env|script|global|local|private):)?([A-Za-z_]\w*)[ \t]*\+?=(?!=)[ \t]*|["']?([A-Za-z_]\w*)["']?[ \t]*=(?!=)[ \t]*/y;
/** A property or method of a variable. */
const MEMBER = /^\$[A-Za-z_]\w{0,60}(?=\.[A-Za-z])(?:\.\w+)*/;
/** The status of the last command: a variable whose value no script tells. */
const UNKNOWN = "$?";
const LOOP = /foreach\s*\(\s*\$([A-Za-z_]\w*)\s+in\s+/iy;
/**
* PowerShell rewritten as the shell script that sets the same variables and runs the same commands: its quoting, escapes and
* here-strings are the shell's by other characters, and what the shell lacks holds no commands of interest.
*/
var powershell_default = defineFormat({
	id: "powershell",
	title: "PowerShell script",
	files: [
		".ps1",
		".psm1",
		".ps1.j2"
	],
	interpreters: ["pwsh", "powershell"],
	read(source, _interest, nested) {
		if (!mayMatter(source.text)) return emptyDocument("powershell", source);
		return new ShellScriptBuilder().line(toShell(source.text)).read("powershell", source, nested);
	}
});
function toShell(text) {
	const shell = new Excerpt();
	let isStart = true;
	/** What a closing parenthesis ends: an array stands in parentheses in the shell too. */
	const brackets = [];
	for (let at = 0; at < text.length;) {
		const character = text[at];
		const two = text.slice(at, at + 2);
		if (isStart) {
			LOOP.lastIndex = at;
			const loop = LOOP.exec(text);
			if (loop !== null) {
				shell.insert(`for ${loop[1]} in `);
				at = LOOP.lastIndex;
				brackets.push("loop");
				isStart = false;
				continue;
			}
			ASSIGNMENT$1.lastIndex = at;
			const assignment = ASSIGNMENT$1.exec(text);
			if (assignment !== null) {
				shell.insert(`${assignment[1] ?? assignment[2]}=`);
				at = ASSIGNMENT$1.lastIndex;
				isStart = !/["'$@[\d]/.test(text[at] ?? "");
				if (isStart) shell.insert(UNKNOWN).insert("\n");
				continue;
			}
		}
		if (two === "<#") {
			const close = text.indexOf("#>", at);
			const end = close === -1 ? text.length : close;
			for (const match of text.slice(at + 2, end).matchAll(/[^\r\n]+/g)) {
				const start = at + 2 + match.index;
				shell.insert("\n# ").copy(text, start, start + match[0].length);
			}
			shell.insert("\n");
			at = end + 2;
		} else if (character === "#") {
			const end = lineEnd(text, at);
			shell.copy(text, at, end);
			at = end;
		} else if (two === "@\"" || two === "@'") {
			const from = lineEnd(text, at) + 1;
			const close = text.indexOf(`\n${two[1]}@`, from - 1);
			const end = close === -1 ? text.length : Math.max(from, close);
			quote(shell, text, from, end);
			at = Math.min(text.length, end + 3);
			isStart = false;
		} else if (character === "'" || character === "\"") {
			at = copyString(shell, text, at);
			isStart = false;
		} else if (character === "`") {
			const next = text[at + 1];
			if (next === "\r" || next === "\n" || next === void 0) {
				at += next === "\r" ? 3 : 2;
				shell.insert(" ");
			} else {
				shell.insert("\\").copy(text, at + 1, at + 2);
				at += 2;
			}
		} else if (two === "@(") {
			const isLoop = brackets.at(-1) === "loop";
			shell.insert(isLoop ? " " : "(");
			brackets.push(isLoop ? "items" : "array");
			at += 2;
		} else if (two === "@{" || character === "{" || character === "}") {
			shell.insert("\n");
			isStart = true;
			at += two === "@{" ? 2 : 1;
		} else if (character === "(") {
			brackets.push(isStart || /param\s*$/i.test(text.slice(Math.max(0, at - 10), at)) ? "list" : "value");
			shell.insert(brackets.at(-1) === "list" ? "\n" : " ");
			isStart = brackets.at(-1) === "list";
			at++;
		} else if (character === ")") {
			const bracket = brackets.pop();
			shell.insert(bracket === "array" ? ")" : bracket === "loop" ? "\n" : " ");
			at++;
		} else if (character === ",") {
			const isList = brackets.at(-1) === "list";
			shell.insert(isList ? "\n" : " ");
			isStart = isList;
			at++;
		} else if (character === "$" && MEMBER.test(text.slice(at, at + 80))) {
			shell.insert(UNKNOWN);
			at += MEMBER.exec(text.slice(at, at + 80))[0].length;
			isStart = false;
		} else if (character === "$" && /^\$(?:env|script|global):[A-Za-z_]/i.test(text.slice(at, at + 12))) {
			const name = /\w+/y;
			name.lastIndex = text.indexOf(":", at) + 1;
			const end = name.test(text) ? name.lastIndex : at + 1;
			shell.copy(text, at, at + 1).insert(`{${text.slice(text.indexOf(":", at) + 1, end)}}`);
			at = end;
			isStart = false;
		} else {
			if (character === "\n" || character === ";" || character === "|") isStart = true;
			else if (isStart && character === "&") {
				at++;
				continue;
			} else if (character > " ") isStart = false;
			shell.copy(text, at, at + 1);
			at++;
		}
	}
	return shell;
}
/** A quoted string: doubled quotes stand for one, and a backtick escapes. Returns the offset behind it. */
function copyString(shell, text, start) {
	const mark = text[start];
	shell.insert(mark);
	let at = start + 1;
	for (; at < text.length; at++) {
		const character = text[at];
		if (character === mark) {
			if (text[at + 1] !== mark) break;
			shell.insert(mark === "\"" ? "\\\"" : "'\\''");
			at++;
		} else if (character === "`" && mark === "\"") {
			const next = text[at + 1] ?? "";
			if (next === "\"" || next === "$") shell.insert(`\\${next}`);
			else shell.insert(next === "n" ? "\n" : next === "t" ? "	" : next);
			at++;
		} else if (character === "\\" && mark === "\"") shell.insert("\\\\");
		else if (character === "$" && mark === "\"" && /^\$env:\w/i.test(text.slice(at, at + 6))) {
			const name = /\w+/y;
			name.lastIndex = at + 5;
			name.test(text);
			shell.copy(text, at, at + 1).insert(`{${text.slice(at + 5, name.lastIndex)}}`);
			at = name.lastIndex - 1;
		} else shell.copy(text, at, at + 1);
	}
	shell.insert(mark);
	return Math.min(text.length, at + 1);
}
function quote(shell, text, start, end) {
	shell.insert("'");
	for (let from = start; from <= end;) {
		const found = text.indexOf("'", from);
		const stop = found === -1 || found > end ? end : found;
		shell.copy(text, from, stop);
		if (stop === found && found < end) shell.insert("'\\''");
		from = stop + 1;
	}
	shell.insert("'");
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}

// src/scan/syntax/properties.ts
/**
* Reads Java properties and INI files in their many dialects: sections, continued lines, values in quotes, and lists as indented
* lines under a key. Never throws.
*/
function parseProperties(text) {
	const root = {
		kind: "mapping",
		entries: [],
		span: {
			start: 0,
			end: text.length
		}
	};
	const tree = {
		roots: [root],
		comments: []
	};
	let table = root;
	let list = null;
	let next = 0;
	while (next < text.length) {
		const start = next;
		const found = text.indexOf("\n", start);
		let end = found === -1 ? text.length : found;
		next = end + 1;
		if (text[end - 1] === "\r") end--;
		const line = text.slice(start, end);
		const content = line.trim();
		const first = content[0];
		if (first === void 0) continue;
		if (first === "#" || first === ";" || first === "!") {
			const at = start + line.indexOf(first);
			tree.comments.push({
				start: at + 1,
				end
			});
			continue;
		}
		if (first === "[") {
			list = null;
			table = {
				kind: "mapping",
				entries: [],
				span: {
					start,
					end
				}
			};
			root.entries.push({
				...sectionOf(line, start),
				value: table
			});
			continue;
		}
		const isIndented = line[0] === " " || line[0] === "	";
		const setting = settingOf(line);
		const last = table.entries.at(-1);
		if (isIndented && last !== void 0 && (setting === null || list !== null) && (last.value === null || last.value === list || last.value?.kind === "scalar")) {
			const at = start + line.indexOf(content);
			const item = scalarAt(text, at, at + content.length);
			if (list === null || last.value !== list) {
				list = {
					kind: "sequence",
					items: last.value === null ? [] : [last.value],
					span: {
						start: at,
						end
					}
				};
				last.value = list;
			}
			list.items.push(item);
			list.span.end = end;
			continue;
		}
		list = null;
		if (setting === null) continue;
		const key = line.slice(setting.start, setting.end).replace(/\\(.)/g, "$1");
		const keySpan = {
			start: start + setting.start,
			end: start + setting.end
		};
		const from = start + setting.value;
		if (endsOpen(line) && next < text.length) {
			const value = Excerpt.of(text, from, end - 1);
			let open = true;
			while (open && next < text.length) {
				const newline = text.indexOf("\n", next);
				let stop = newline === -1 ? text.length : newline;
				let at = next;
				next = stop + 1;
				if (text[stop - 1] === "\r") stop--;
				open = endsOpen(text.slice(at, stop));
				while (text[at] === " " || text[at] === "	") at++;
				value.copy(text, at, open ? stop - 1 : stop);
				end = stop;
			}
			table.entries.push({
				key,
				keySpan,
				value: new Scalar(text, from, end, "plain", () => value)
			});
		} else {
			const scalar = scalarAt(text, from, end);
			table.entries.push({
				key,
				keySpan,
				value: scalar.span.start === scalar.span.end ? null : scalar
			});
		}
		table.span.end = end;
	}
	return tree;
}
/** The name between the brackets, and the quoted one behind it: `[submodule "x"]`. */
function sectionOf(line, start) {
	const open = line.indexOf("[") + 1;
	const close = line.indexOf("]", open);
	const [name = "", inner] = line.slice(open, close === -1 ? line.length : close).split("\"");
	const key = name.trim();
	const at = start + open + name.indexOf(key);
	return {
		key: inner === void 0 ? key : `${key}.${inner}`,
		keySpan: {
			start: at,
			end: at + key.length
		}
	};
}
/** Where the key stands in a line and where its value begins; null where the line sets nothing. */
function settingOf(line) {
	let start = 0;
	while (isBlank$1(line, start)) start++;
	let at = start;
	while (at < line.length && line[at] !== "=" && line[at] !== ":") at += line[at] === "\\" ? 2 : 1;
	if (at >= line.length || at === start) return null;
	let end = at;
	while (isBlank$1(line, end - 1)) end--;
	let value = at + 1;
	while (isBlank$1(line, value)) value++;
	return {
		start,
		end,
		value
	};
}
function isBlank$1(line, at) {
	return line[at] === " " || line[at] === "	";
}
function endsOpen(line) {
	let slashes = 0;
	while (line[line.length - 1 - slashes] === "\\") slashes++;
	return slashes % 2 === 1;
}
/** A value without its quotes, or up to a comment behind it. */
function scalarAt(text, start, end) {
	const written = text.slice(start, end);
	const quote = written[0];
	if ((quote === "\"" || quote === "'") && written.indexOf(quote, 1) !== -1) return new Scalar(text, start + 1, start + written.indexOf(quote, 1), "quoted");
	const comment = /\s[#;]/.exec(written)?.index ?? written.length;
	return new Scalar(text, start, start + written.slice(0, comment).trimEnd().length, "plain");
}

// src/scan/documents/properties.ts
var properties_default = defineFormat({
	id: "properties",
	title: "Properties, INI and unit files",
	files: [
		".properties",
		".ini",
		".cfg",
		".conf",
		".cnf",
		".service",
		".gitmodules",
		".properties.example",
		".ini.example",
		".conf.example"
	],
	read(source, _interest, nested) {
		return mayMatter(source.text) ? describeConfiguration("properties", source, parseProperties(source.text), nested) : emptyDocument("properties", source);
	}
});

// src/scan/syntax/protobuf-text.ts
const DEEPEST = 60;
const TOKEN = /#[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{}<>[\]:,;]|[\w.+-]+/y;
/**
* Reads the text form of protocol buffers, as Triton configures its models. A map entry (`{ key: "a" value: { string_value: "b" } }`)
* becomes what it means: `a` with the value `b`. Never throws.
*/
function parseProtobufText(text) {
	return new ProtobufText(text).parse();
}
var ProtobufText = class {
	#text;
	#comments = [];
	#start = 0;
	#end = 0;
	#depth = 0;
	constructor(text) {
		this.#text = text;
	}
	parse() {
		this.#next();
		const root = {
			kind: "mapping",
			entries: [],
			span: {
				start: 0,
				end: this.#text.length
			}
		};
		while (this.#start < this.#text.length) {
			root.entries.push(...this.#fields());
			this.#next();
		}
		return {
			roots: [root],
			comments: this.#comments
		};
	}
	/** Moves to the next token; at the end both offsets are that of the text. */
	#next() {
		const text = this.#text;
		for (let at = this.#end; at < text.length; at++) {
			TOKEN.lastIndex = at;
			const match = TOKEN.exec(text);
			if (match === null) continue;
			if (match[0].startsWith("#")) {
				this.#comments.push({
					start: at + 1,
					end: at + match[0].length
				});
				at += match[0].length - 1;
				continue;
			}
			this.#start = at;
			this.#end = at + match[0].length;
			return;
		}
		this.#start = this.#end = text.length;
	}
	get #token() {
		return this.#text.slice(this.#start, this.#end);
	}
	#fields() {
		const entries = [];
		while (this.#start < this.#text.length) {
			const name = this.#token;
			if (name === "}" || name === ">" || name === "]") break;
			const keySpan = {
				start: this.#start,
				end: this.#end
			};
			this.#next();
			if (!/^[\w.+-]+$/.test(name)) continue;
			if (this.#token === ":") this.#next();
			entries.push({
				key: name,
				keySpan,
				value: this.#value()
			});
		}
		return asMapEntry(entries);
	}
	#value() {
		const start = this.#start;
		const first = this.#text[start];
		if (first === "{" || first === "<") {
			if (this.#depth >= DEEPEST) return null;
			this.#depth++;
			this.#next();
			const entries = this.#fields();
			this.#depth--;
			const end = this.#end;
			if (this.#token === "}" || this.#token === ">") this.#next();
			return {
				kind: "mapping",
				entries,
				span: {
					start,
					end
				}
			};
		}
		if (first === "[") {
			this.#next();
			const items = [];
			while (this.#start < this.#text.length && this.#token !== "]" && this.#depth < DEEPEST) if (this.#token === ",") this.#next();
			else {
				this.#depth++;
				const item = this.#value();
				this.#depth--;
				if (item === null) break;
				items.push(item);
			}
			const end = this.#end;
			if (this.#token === "]") this.#next();
			return {
				kind: "sequence",
				items,
				span: {
					start,
					end
				}
			};
		}
		if (first === void 0 || first === "}" || first === ">" || first === "]" || first === ":" || first === "," || first === ";") {
			if (first === "," || first === ";" || first === ":") this.#next();
			return null;
		}
		const scalar = first === "\"" || first === "'" ? new Scalar(this.#text, start + 1, this.#end - 1, "quoted") : new Scalar(this.#text, start, this.#end, "plain");
		this.#next();
		return scalar;
	}
};
/** A message of `key` and `value` is an entry of a map. */
function asMapEntry(entries) {
	const key = entries.find((entry) => entry.key === "key")?.value;
	const value = entries.find((entry) => entry.key === "value")?.value;
	if (entries.length !== 2 || key?.kind !== "scalar" || value?.kind !== "mapping" || value.entries.length !== 1) return entries;
	return [{
		key: key.value,
		keySpan: key.span,
		value: value.entries[0].value
	}];
}

// src/scan/documents/protobuf-text.ts
var protobuf_text_default = defineFormat({
	id: "protobuf-text",
	title: "Protocol buffer text (Triton models)",
	files: [
		".pbtxt",
		".textproto",
		".prototxt"
	],
	read(source, _interest, nested) {
		return mayMatter(source.text) ? describeConfiguration("protobuf-text", source, parseProtobufText(source.text), nested) : emptyDocument("protobuf-text", source);
	}
});

// src/scan/documents/python.ts
var python_default = defineFormat({
	id: "python",
	title: "Python",
	files: [
		".py",
		".pyi",
		".pyw",
		".pyx",
		".bzl",
		"sconstruct"
	],
	interpreters: [
		"python",
		"pythonw",
		"pypy",
		"ipython"
	],
	read: (source, interest, nested) => readPython("python", source, interest, nested)
});

// src/scan/documents/rust.ts
var rust_default = defineFormat({
	id: "rust",
	title: "Rust",
	files: [".rs"],
	read: (source, interest, nested) => readBraces("rust", source, interest, nested, RUST)
});

// src/scan/documents/scala.ts
var scala_default = defineFormat({
	id: "scala",
	title: "Scala",
	files: [
		".scala",
		".sc",
		".sbt"
	],
	read: (source, interest, nested) => readBraces("scala", source, interest, nested, SCALA)
});

// src/scan/syntax/shell-words.ts
/** Words, quotes and expansions in one another. */
const MOST_DEPTH$5 = 20;
/** Reads words of a shell text from a position on: quotes, escapes and expansions. */
var ShellWordReader = class {
	at = 0;
	#text;
	#actionEnds;
	/** Reads the commands of `$(` …, from behind the parenthesis to behind the one that closes it. */
	#substitute;
	#depth = 0;
	constructor(text, substitute) {
		this.#text = text;
		this.#actionEnds = new Finder(text, "}}");
		this.#substitute = substitute;
	}
	skipArithmetic() {
		const close = this.#text.slice(this.at, this.at + 500).indexOf("))");
		this.at += close === -1 ? 2 : close + 2;
	}
	skipBlanks() {
		for (;;) if (isBlank(this.#text.charCodeAt(this.at))) this.at++;
		else if (this.#text.charCodeAt(this.at) === 92 && isBreak(this.#text, this.at + 1)) this.at += this.#text.charCodeAt(this.at + 1) === 13 ? 3 : 2;
		else return;
	}
	word() {
		const text = this.#text;
		const start = this.at;
		const parts = [];
		let plain = this.at;
		const flush = () => {
			if (plain < this.at) addText(parts, text.slice(plain, this.at), plain, this.at);
		};
		for (;;) {
			const code = text.charCodeAt(this.at);
			if (isWordEnd(code) || code === 60 || code === 62 || code === 40 || isBlank(code)) break;
			if (code === 92) {
				flush();
				if (isBreak(text, this.at + 1)) this.at += text.charCodeAt(this.at + 1) === 13 ? 3 : 2;
				else {
					if (this.at + 1 < text.length) addText(parts, text[this.at + 1], this.at, this.at + 2);
					this.at = Math.min(text.length, this.at + 2);
				}
				plain = this.at;
			} else if (code === 39 || code === 34) {
				flush();
				this.at++;
				if (code === 39) this.#singleQuoted(parts);
				else {
					const before = parts.length;
					const inside = this.at;
					this.quotedParts(parts, text.length, 34);
					if (parts.length === before) addText(parts, "", inside, inside);
					this.at++;
				}
				plain = this.at;
			} else if (code === 36 || code === 96) {
				flush();
				this.#expansion(parts, false);
				plain = this.at;
			} else if (code === 123 && text.charCodeAt(this.at + 1) === 123) {
				const close = this.#actionEnds.next(this.at);
				if (close - this.at > 400 || close === text.length) this.at += 2;
				else {
					flush();
					parts.push({
						kind: "unknown",
						span: {
							start: this.at,
							end: close + 2
						}
					});
					this.at = plain = close + 2;
				}
			} else this.at++;
		}
		flush();
		this.at = Math.min(this.at, text.length);
		return {
			parts,
			span: {
				start,
				end: this.at
			}
		};
	}
	#singleQuoted(parts) {
		const start = this.at;
		const found = this.#text.indexOf("'", start);
		const end = found === -1 ? this.#text.length : found;
		addText(parts, this.#text.slice(start, end), start, end);
		this.at = Math.min(this.#text.length, end + 1);
	}
	/** The inside of double quotes up to the closing one (or up to `end`). */
	quotedParts(parts, end, quote) {
		const text = this.#text;
		let plain = this.at;
		const flush = () => {
			if (plain < this.at) addText(parts, text.slice(plain, this.at), plain, this.at);
		};
		while (this.at < end) {
			const code = text.charCodeAt(this.at);
			if (code === quote) break;
			if (code === 92) {
				const next = text.charCodeAt(this.at + 1);
				if (next === 36 || next === 96 || next === 34 || next === 92) {
					flush();
					addText(parts, text[this.at + 1], this.at, this.at + 2);
					plain = this.at += 2;
				} else if (next === 10) {
					flush();
					plain = this.at += 2;
				} else this.at = Math.min(end, this.at + 2);
			} else if (code === 36 || code === 96) {
				flush();
				this.#expansion(parts, true);
				plain = this.at;
			} else this.at++;
		}
		flush();
	}
	/** What begins with `$` or a backtick. */
	#expansion(parts, isQuoted) {
		const text = this.#text;
		const start = this.at;
		const next = text.charCodeAt(start + 1);
		if (text.charCodeAt(start) === 96) {
			const close = text.indexOf("`", start + 1);
			this.at = close === -1 ? text.length : close + 1;
			parts.push({
				kind: "unknown",
				span: {
					start,
					end: this.at
				}
			});
		} else if (next === 123) {
			if (text.charCodeAt(start + 2) === 123) this.#action(parts, start);
			else this.#braces(parts, isQuoted);
		} else if (next === 40) {
			if (text.charCodeAt(start + 2) === 40) this.skipArithmetic();
			else {
				this.at += 2;
				this.#substitute();
			}
			parts.push({
				kind: "unknown",
				span: {
					start,
					end: this.at
				}
			});
		} else if (next === 39 && !isQuoted) this.#ansiQuoted(parts);
		else {
			const name = /[A-Za-z_]\w*|[0-9@*#?$!-]/y;
			name.lastIndex = start + 1;
			const match = name.exec(text);
			this.at = start + 1 + (match?.[0].length ?? 0);
			const span = {
				start,
				end: this.at
			};
			if (match === null) addText(parts, "$", start, this.at);
			else parts.push({
				kind: "variable",
				name: match[0],
				fallback: null,
				isArray: false,
				isQuoted,
				span
			});
		}
	}
	/** `${{ … }}` of a workflow. `env.NAME` is the variable itself. */
	#action(parts, start) {
		const close = this.#actionEnds.next(start);
		this.at = close - start > 400 || close === this.#text.length ? start + 3 : close + 2;
		const name = /^\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}$/.exec(this.#text.slice(start, this.at))?.[1];
		const span = {
			start,
			end: this.at
		};
		parts.push(name === void 0 ? {
			kind: "unknown",
			span
		} : {
			kind: "variable",
			name,
			fallback: null,
			isArray: false,
			isQuoted: true,
			span
		});
	}
	#braces(parts, isQuoted) {
		const text = this.#text;
		const start = this.at;
		const head = /\$\{([A-Za-z_]\w*|[0-9@*])(\[[^\]\n]{0,100}\])?(:?[-=+?]|\})?/y;
		head.lastIndex = start;
		const match = head.exec(text);
		this.at = match === null ? start + 2 : head.lastIndex;
		const operator = match?.[3];
		let fallback = null;
		if (operator !== "}") {
			const inner = [];
			const from = this.at;
			this.#braceWord(inner);
			const end = this.at;
			if (text.charCodeAt(this.at) === 125) this.at++;
			if (operator === void 0 || match === null || operator.endsWith("+") || operator.endsWith("?")) {
				parts.push({
					kind: "unknown",
					span: {
						start,
						end: this.at
					}
				});
				return;
			}
			fallback = {
				parts: inner,
				span: {
					start: from,
					end
				}
			};
		}
		const isArray = match[2] === "[@]" || match[2] === "[*]";
		parts.push({
			kind: "variable",
			name: match[1],
			fallback,
			isArray,
			isQuoted,
			span: {
				start,
				end: this.at
			}
		});
	}
	/** The word behind an operator in `${…}`, up to its brace. */
	#braceWord(parts) {
		const text = this.#text;
		let plain = this.at;
		const flush = () => {
			if (plain < this.at) addText(parts, text.slice(plain, this.at), plain, this.at);
		};
		this.#depth++;
		while (this.at < text.length) {
			const code = text.charCodeAt(this.at);
			if (code === 125 || code === 10) break;
			if (code === 92) {
				flush();
				if (this.at + 1 < text.length) addText(parts, text[this.at + 1], this.at, this.at + 2);
				plain = this.at = Math.min(text.length, this.at + 2);
			} else if (code === 36 && this.#depth < MOST_DEPTH$5) {
				flush();
				this.#expansion(parts, true);
				plain = this.at;
			} else if (code === 34 || code === 39) {
				flush();
				plain = ++this.at;
			} else this.at++;
		}
		flush();
		this.#depth--;
	}
	#ansiQuoted(parts) {
		const text = this.#text;
		this.at += 2;
		let plain = this.at;
		while (this.at < text.length && text.charCodeAt(this.at) !== 39) {
			if (text.charCodeAt(this.at) !== 92) {
				this.at++;
				continue;
			}
			addText(parts, text.slice(plain, this.at), plain, this.at);
			const escape = readEscape(text, this.at);
			const end = escape?.end ?? Math.min(text.length, this.at + 2);
			addText(parts, escape?.characters ?? text.slice(this.at + 1, end), this.at, end);
			plain = this.at = end;
		}
		addText(parts, text.slice(plain, this.at), plain, this.at);
		this.at = Math.min(text.length, this.at + 1);
	}
};
/** The word as one string, where nothing in it varies. */
function plainText(word) {
	let value = "";
	for (const part of word.parts) {
		if (part.kind !== "text") return null;
		value += part.value;
	}
	return value;
}
/** Adds text, joining it with verbatim text that ends where it begins. */
function addText(parts, value, start, end) {
	const last = parts.at(-1);
	const isVerbatim = value.length === end - start;
	if (last?.kind === "text" && isVerbatim && last.span.end === start && last.value.length === last.span.end - last.span.start) {
		last.value += value;
		last.span.end = end;
	} else parts.push({
		kind: "text",
		value,
		span: {
			start,
			end
		}
	});
}
function isBlank(code) {
	return code === 32 || code === 9 || code === 13;
}
/** Newline, `;`, `&`, `|`, `)` or the end of the text. */
function isWordEnd(code) {
	return code !== code || code === 10 || code === 59 || code === 38 || code === 124 || code === 41;
}
function isBreak(text, at) {
	const code = text.charCodeAt(at);
	return code === 10 || code === 13 && text.charCodeAt(at + 1) === 10;
}

// src/scan/syntax/shell-variables.ts
/** Values of one variable: the items of a loop. */
const MOST_VALUES = 64;
/** Characters of a value that is still worth following. */
const MOST_LENGTH = 4e3;
/** Characters that all expansions of a script may give: doubling (`a=$b$b`) must not run away. */
const MOST_WORK = 4e6;
/**
* Variables of a script, in the order of its statements: an assignment replaces what was there, one in a branch or loop adds to
* it, a `for` loop gives all its items. What comes from outside (`$1`, `read`) is not known.
*/
var ShellVariables = class {
	#text;
	#values = /* @__PURE__ */ new Map();
	#work = 0;
	constructor(text) {
		this.#text = text;
	}
	get(name) {
		return this.#values.get(name) ?? [];
	}
	/** The variables that have one known value, for scripts that are started from here. */
	definitions() {
		const known = [];
		for (const [name, values] of this.#values) if (values.length === 1 && values[0].isKnown) known.push({
			name,
			value: values[0].excerpt
		});
		return known;
	}
	assign(statement) {
		const { name, value, items, isAppended, isConditional } = statement;
		const before = this.#values.get(name) ?? [];
		const added = items === null ? this.evaluate(value) : items.flatMap((item) => this.evaluate(item));
		let after = added;
		if (isAppended && items === null && before.length > 0) after = before.map((old) => old.excerpt.length > MOST_LENGTH ? old : join$1(old, added[0]));
		else if (isAppended || isConditional) after = [...before, ...added];
		this.#values.set(name, after.slice(-64));
	}
	loop(name, items) {
		const values = items.flatMap((item) => this.fields(item).flat()).slice(0, MOST_VALUES);
		this.#values.set(name, values.length === 0 ? [unknown()] : values);
	}
	/** All values that a word can have; one that is not known where nothing better can be said. Never empty. */
	evaluate(word) {
		let values = [{
			excerpt: new Excerpt(),
			isKnown: true,
			definedAt: null
		}];
		for (const part of word.parts) {
			const options = this.#partValues(part);
			if (values.length === 1 && options.length > 1) values = options.map((option) => join$1(values[0], option));
			else values.forEach((value, index) => {
				const option = options[options.length === values.length ? index : 0];
				value.excerpt.append(option.excerpt);
				value.isKnown &&= option.isKnown;
			});
		}
		if (theVariable(word) !== null) {
			const prefix = plainText({
				parts: word.parts.slice(0, -1),
				span: word.span
			}).length;
			for (const value of values) if (value.isKnown && value.excerpt.length > prefix) value.definedAt = value.excerpt.spanOf(prefix, value.excerpt.length);
		}
		return values;
	}
	/**
	* The words that a word becomes, once for each value it can have: an array its items, an unquoted variable with spaces its
	* fields, the variable of a loop one word for each turn. Never empty.
	*/
	fields(word) {
		const only = word.parts.length === 1 ? word.parts[0] : null;
		const values = this.evaluate(word);
		if (only?.kind !== "variable") return values.map((value) => [value]);
		if (only.isArray) return [values];
		return only.isQuoted ? values.map((value) => [value]) : values.map(splitFields);
	}
	#partValues(part) {
		if (part.kind === "text") {
			const { start, end } = part.span;
			return [{
				excerpt: part.value.length === end - start ? Excerpt.of(this.#text, start, end) : new Excerpt().write(part.value, start),
				isKnown: true,
				definedAt: null
			}];
		}
		const asWritten = {
			excerpt: Excerpt.of(this.#text, part.span.start, part.span.end),
			isKnown: false,
			definedAt: null
		};
		if (part.kind === "unknown" || this.#work > MOST_WORK) return [asWritten];
		this.#work += 10;
		const bound = (this.#values.get(part.name) ?? []).filter((value) => value.excerpt.length <= MOST_LENGTH);
		const known = bound.filter((value) => value.isKnown && value.excerpt.length > 0);
		for (const value of known) this.#work += value.excerpt.length;
		if (known.length > 0) return known.length < bound.length ? [...known, asWritten] : known;
		if (part.fallback === null) return [asWritten];
		const fallback = this.evaluate(part.fallback).filter((value) => value.isKnown && value.excerpt.length > 0);
		return fallback.length > 0 ? fallback : [asWritten];
	}
};
/** The variable of a word that is one, or that is `--flag=` and one. */
function theVariable(word) {
	const last = word.parts.at(-1);
	if (last?.kind !== "variable") return null;
	const before = plainText({
		parts: word.parts.slice(0, -1),
		span: word.span
	});
	return before !== null && /^(?:--?[\w.-]+=)?$/.test(before) ? last : null;
}
function join$1(before, after) {
	return {
		excerpt: new Excerpt().append(before.excerpt).append(after.excerpt),
		isKnown: before.isKnown && after.isKnown,
		definedAt: null
	};
}
function unknown() {
	return {
		excerpt: new Excerpt(),
		isKnown: false,
		definedAt: null
	};
}
function splitFields(value) {
	const text = value.excerpt.text;
	if (!value.isKnown || !/\s/.test(text)) return [value];
	const fields = [];
	for (const match of text.matchAll(/\S+/g)) {
		const quoted = /^(["']).+\1$/.test(match[0]) ? 1 : 0;
		const excerpt = new Excerpt().append(value.excerpt, match.index + quoted, match.index + match[0].length - quoted);
		fields.push({
			excerpt,
			isKnown: true,
			definedAt: excerpt.spanOf(0, excerpt.length)
		});
	}
	return fields.length === 0 ? [value] : fields;
}

// src/scan/syntax/shell.ts
const MOST_DEPTH$4 = 20;
const OPENING = /* @__PURE__ */ new Set([
	"if",
	"while",
	"until"
]);
const CLOSING = /* @__PURE__ */ new Set([
	"fi",
	"done",
	"esac",
	"}"
]);
const BETWEEN = /* @__PURE__ */ new Set([
	"then",
	"else",
	"elif",
	"do",
	"{",
	"!",
	"time",
	"coproc"
]);
const DECLARING$1 = /* @__PURE__ */ new Set([
	"export",
	"local",
	"declare",
	"typeset",
	"readonly"
]);
const ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]=]{0,100}\])?(\+?)=/;
/** Reads a POSIX or bash script. Never throws; what is no shell gives words that nobody asks for. Linear in the text. */
function parseShell(text) {
	return new ShellParser(text).parse();
}
/** The parts of text that is expanded like the inside of double quotes: an unquoted heredoc. */
function parseExpanded(text, span) {
	return new ShellParser(text).expanded(span);
}
var ShellParser = class {
	#text;
	#words;
	#script = {
		statements: [],
		comments: []
	};
	#conditions = 0;
	#substitutions = 0;
	/** Nesting of `case`; true where its next word is a pattern. */
	#cases = [];
	#pending = [];
	constructor(text) {
		this.#text = text;
		this.#words = new ShellWordReader(text, () => this.#substitution());
	}
	parse() {
		while (this.#words.at < this.#text.length) {
			this.#list();
			this.#words.at++;
		}
		return this.#script;
	}
	expanded(span) {
		const parts = [];
		this.#words.at = span.start;
		this.#words.quotedParts(parts, span.end, -1);
		return {
			parts,
			span
		};
	}
	/** Statements up to the closing parenthesis of a substitution, or the end. */
	#list() {
		const text = this.#text;
		let parentheses = 0;
		while (this.#words.at < text.length) {
			const code = text.charCodeAt(this.#words.at);
			if (code === 10) this.#lineBreak();
			else if (isBlank(code) || code === 38 || code === 124) this.#words.at++;
			else if (code === 59) {
				if (text.charCodeAt(this.#words.at + 1) === 59 && this.#cases.length > 0) this.#cases[this.#cases.length - 1] = true;
				this.#words.at++;
			} else if (code === 92 && isBreak(text, this.#words.at + 1)) this.#words.at += text.charCodeAt(this.#words.at + 1) === 13 ? 3 : 2;
			else if (code === 35) this.#comment();
			else if (code === 40) {
				if (this.#cases.at(-1) === true) this.#words.at++;
				else if (text.charCodeAt(this.#words.at + 1) === 40) this.#words.skipArithmetic();
				else {
					parentheses++;
					this.#words.at++;
				}
			} else if (code === 41) {
				if (parentheses === 0 && this.#substitutions > 0) return;
				parentheses = Math.max(0, parentheses - 1);
				this.#words.at++;
			} else if (this.#cases.at(-1) === true) this.#patterns();
			else this.#simple();
		}
	}
	#lineBreak() {
		this.#words.at++;
		const pending = this.#pending;
		if (pending.length === 0) return;
		this.#pending = [];
		for (const { heredoc, delimiter } of pending) this.#heredocBody(heredoc, delimiter);
	}
	#heredocBody(heredoc, delimiter) {
		const text = this.#text;
		heredoc.body.start = heredoc.body.end = this.#words.at;
		while (this.#words.at < text.length) {
			const found = text.indexOf("\n", this.#words.at);
			const end = found === -1 ? text.length : found;
			const isEnd = end - this.#words.at < delimiter.length + 200 && text.slice(this.#words.at, end).trim() === delimiter;
			this.#words.at = Math.min(text.length, end + 1);
			if (isEnd) return;
			heredoc.body.end = this.#words.at;
		}
	}
	#comment() {
		const found = this.#text.indexOf("\n", this.#words.at);
		const end = found === -1 ? this.#text.length : found;
		this.#script.comments.push({
			start: this.#words.at + 1,
			end
		});
		this.#words.at = end;
	}
	/** The patterns of one branch of a `case`, up to its parenthesis. */
	#patterns() {
		const last = this.#cases.length - 1;
		while (this.#words.at < this.#text.length) {
			const code = this.#text.charCodeAt(this.#words.at);
			if (code === 41) {
				this.#words.at++;
				break;
			}
			if (isBlank(code) || code === 124) this.#words.at++;
			else if (isWordEnd(code)) break;
			else {
				const word = this.#words.word();
				if (this.#words.at === word.span.start) this.#words.at++;
				else if (plainText(word) === "esac") {
					this.#cases.pop();
					this.#conditions = Math.max(0, this.#conditions - 1);
					return;
				} else this.#script.statements.push({
					kind: "pattern",
					word
				});
			}
		}
		this.#cases[last] = false;
	}
	/** One simple command with what stands before it: reserved words and assignments. */
	#simple() {
		const text = this.#text;
		const words = [];
		const redirects = [];
		let isDeclaring = false;
		const start = this.#words.at;
		let end = start;
		for (;;) {
			const code = text.charCodeAt(this.#words.at);
			if (isBlank(code)) this.#words.at++;
			else if (code === 92 && isBreak(text, this.#words.at + 1)) this.#words.at += text.charCodeAt(this.#words.at + 1) === 13 ? 3 : 2;
			else if (code !== code || code === 10 || code === 59 || code === 41) break;
			else if (code === 38 || code === 124) {
				if (code === 38 && text.charCodeAt(this.#words.at + 1) === 62) this.#words.at++;
				else break;
			} else if (code === 35) this.#comment();
			else if (code === 60 || code === 62) {
				if (text.charCodeAt(this.#words.at + 1) === 40) {
					const from = this.#words.at;
					this.#words.at += 2;
					this.#substitution();
					words.push({
						parts: [{
							kind: "unknown",
							span: {
								start: from,
								end: this.#words.at
							}
						}],
						span: {
							start: from,
							end: this.#words.at
						}
					});
				} else redirects.push(this.#redirect());
				end = this.#words.at;
			} else if (code === 40) {
				this.#words.at++;
				if (words.length === 1 && text.charCodeAt(this.#words.at) === 41) {
					this.#words.at++;
					words.length = 0;
				}
			} else {
				const before = this.#words.at;
				const word = this.#words.word();
				if (this.#words.at === before) {
					this.#words.at++;
					continue;
				}
				end = this.#words.at;
				const plain = words.length === 0 || isDeclaring ? plainText(word) : null;
				if (words.length === 0 && plain !== null && this.#reserved(plain)) {
					if (plain === "[[") this.#test();
					if (this.#cases.at(-1) === true) return;
					continue;
				}
				if ((words.length === 0 || isDeclaring) && this.#assignment(word)) continue;
				if (words.length === 0 && plain !== null && DECLARING$1.has(plain)) isDeclaring = true;
				const next = text.charCodeAt(this.#words.at);
				if ((next === 60 || next === 62) && plainText(word) !== null && /^\d$/.test(plainText(word))) continue;
				words.push(word);
			}
		}
		if (words.length === 0 && redirects.length === 0) return;
		const isPiped = text.charCodeAt(this.#words.at) === 124 && text.charCodeAt(this.#words.at + 1) !== 124;
		this.#script.statements.push({
			kind: "command",
			words,
			redirects,
			span: {
				start: words[0]?.span.start ?? start,
				end
			},
			isPiped
		});
	}
	/** Whether the word is the shell's own, which then has had its effect. */
	#reserved(word) {
		if (OPENING.has(word)) this.#conditions++;
		else if (CLOSING.has(word)) {
			if (word === "esac") this.#cases.pop();
			this.#conditions = Math.max(0, this.#conditions - (word === "}" ? 0 : 1));
		} else if (word === "for" || word === "select") this.#loop();
		else if (word === "case") this.#case();
		else if (word === "function") {
			this.#words.skipBlanks();
			this.#words.word();
			if (this.#text.startsWith("()", this.#words.at)) this.#words.at += 2;
		} else return BETWEEN.has(word) || word === "[[";
		return true;
	}
	#loop() {
		this.#words.skipBlanks();
		if (this.#text.startsWith("((", this.#words.at)) this.#words.skipArithmetic();
		else {
			const name = plainText(this.#words.word());
			this.#words.skipBlanks();
			const items = [];
			if (plainText(this.#words.word()) === "in") for (;;) {
				this.#words.skipBlanks();
				const code = this.#text.charCodeAt(this.#words.at);
				if (isWordEnd(code)) break;
				const word = this.#words.word();
				if (this.#words.at === word.span.start) this.#words.at++;
				else items.push(word);
			}
			if (name !== null && /^\w+$/.test(name)) this.#script.statements.push({
				kind: "loop",
				name,
				items
			});
		}
		this.#conditions++;
	}
	#case() {
		this.#words.skipBlanks();
		this.#words.word();
		this.#words.skipBlanks();
		if (plainText(this.#words.word()) !== "in") return;
		this.#cases.push(true);
		this.#conditions++;
	}
	/** `[[ … ]]`, whose operators are not the shell's. */
	#test() {
		const words = [];
		const start = this.#words.at;
		while (this.#words.at < this.#text.length && this.#text.charCodeAt(this.#words.at) !== 10) {
			const code = this.#text.charCodeAt(this.#words.at);
			if (isBlank(code) || isWordEnd(code) || code === 60 || code === 62) this.#words.at++;
			else {
				const before = this.#words.at;
				const word = this.#words.word();
				if (this.#words.at === before) this.#words.at++;
				if (plainText(word) === "]]") break;
				words.push(word);
			}
		}
		const mark = {
			parts: [{
				kind: "text",
				value: "[[",
				span: {
					start: start - 2,
					end: start
				}
			}],
			span: {
				start: start - 2,
				end: start
			}
		};
		this.#script.statements.push({
			kind: "command",
			words: [mark, ...words],
			redirects: [],
			span: {
				start: start - 2,
				end: this.#words.at
			},
			isPiped: false
		});
	}
	#assignment(word) {
		const first = word.parts[0];
		if (first?.kind !== "text" || first.span.start !== word.span.start) return false;
		const match = ASSIGNMENT.exec(first.value);
		if (match === null || first.span.end - first.span.start !== first.value.length) return false;
		const length = match[0].length;
		const rest = word.parts.slice(1);
		if (first.value.length > length) rest.unshift({
			kind: "text",
			value: first.value.slice(length),
			span: {
				start: first.span.start + length,
				end: first.span.end
			}
		});
		const value = {
			parts: rest,
			span: {
				start: word.span.start + length,
				end: word.span.end
			}
		};
		let items = null;
		if (rest.length === 0 && this.#text.charCodeAt(this.#words.at) === 40) items = this.#array();
		this.#script.statements.push({
			kind: "assignment",
			name: match[1],
			value,
			items,
			isAppended: match[2] === "+",
			isConditional: this.#conditions > 0
		});
		return true;
	}
	#array() {
		const items = [];
		this.#words.at++;
		while (this.#words.at < this.#text.length) {
			const code = this.#text.charCodeAt(this.#words.at);
			if (code === 41) {
				this.#words.at++;
				break;
			}
			if (code === 35) this.#comment();
			else if (isBlank(code) || isWordEnd(code) || code === 92 && isBreak(this.#text, this.#words.at + 1)) this.#words.at++;
			else {
				const before = this.#words.at;
				const word = this.#words.word();
				if (this.#words.at === before) this.#words.at++;
				else items.push(word);
			}
		}
		return items;
	}
	#redirect() {
		const text = this.#text;
		const operator = /[<>]{1,3}[-&|]?/y;
		operator.lastIndex = this.#words.at;
		const sign = operator.exec(text)[0];
		this.#words.at += sign.length;
		this.#words.skipBlanks();
		const start = this.#words.at;
		const target = isWordEnd(text.charCodeAt(start)) ? null : this.#words.word();
		if (sign !== "<<" && sign !== "<<-" || target === null) return {
			operator: sign,
			target,
			heredoc: null
		};
		const written = text.slice(start, this.#words.at);
		const heredoc = {
			body: {
				start: 0,
				end: 0
			},
			isQuoted: /["'\\]/.test(written),
			stripsTabs: sign === "<<-"
		};
		this.#pending.push({
			heredoc,
			delimiter: written.replace(/["'\\]/g, "")
		});
		return {
			operator: sign,
			target: null,
			heredoc
		};
	}
	/** The commands inside `$( … )`: statements like all others. The position is behind the opening parenthesis. */
	#substitution() {
		if (this.#substitutions >= MOST_DEPTH$4) return;
		const outer = {
			cases: this.#cases,
			conditions: this.#conditions
		};
		this.#cases = [];
		this.#substitutions++;
		this.#list();
		this.#substitutions--;
		this.#cases = outer.cases;
		this.#conditions = outer.conditions;
		this.#words.at = Math.min(this.#text.length, this.#words.at + 1);
	}
};

// src/scan/documents/shell.ts
var shell_default = defineFormat({
	id: "shell",
	title: "Shell script",
	files: [
		".sh",
		".bash",
		".zsh",
		".ksh",
		".bats",
		".sbatch",
		".slurm",
		".command",
		".envrc",
		".bashrc",
		".profile",
		".sh.j2",
		".sh.tpl",
		".sh.example"
	],
	interpreters: [
		"sh",
		"bash",
		"zsh",
		"dash",
		"ash",
		"ksh"
	],
	read: (source, _interest, nested) => new ShellReader(source, nested).read()
});
const SAYING = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	"print",
	"log",
	"info",
	"warn",
	"error",
	"die",
	"fail",
	"usage"
]);
const DECLARING = /* @__PURE__ */ new Set([
	"export",
	"local",
	"declare",
	"typeset",
	"readonly"
]);
const TESTING = /* @__PURE__ */ new Set([
	"[",
	"[[",
	"test"
]);
/** Programs that run the rest of their line or their input. */
const YAML_READERS = /* @__PURE__ */ new Set([
	"kubectl",
	"oc",
	"k",
	"helm",
	"kustomize"
]);
/** Flags whose value sets a variable or key: `-e MODEL=org/x`. */
const SETTING$1 = /^(?:-e|--env|--build-arg|--set|--set-string|--set-json|-D|--var|-var|--substitutions|--env-vars|--set-env-vars|--update-env-vars)$/;
/** Beyond this many commands a loop stands for its first turn. */
const MOST_COMMANDS = 2e4;
const MOST_BINDINGS = 200;
/** Of one command. */
const MOST_REDIRECTS = 20;
var ShellReader = class {
	#source;
	#nested;
	#variables;
	#literals = [];
	#commands = [];
	#documents = [];
	#bindings = /* @__PURE__ */ new Map();
	constructor(source, nested) {
		this.#source = source;
		this.#nested = nested;
		this.#variables = new ShellVariables(source.text);
	}
	read() {
		const { statements, comments } = parseShell(this.#source.text);
		for (const statement of statements) if (statement.kind === "assignment") this.#assign(statement);
		else if (statement.kind === "loop") this.#loop(statement.name, statement.items);
		else if (statement.kind === "pattern") this.#string(statement.word, [{ kind: "comparison" }]);
		else this.#command(statement);
		for (const span of comments) {
			const comment = this.#source.text.startsWith("!", span.start) ? null : describeComment(this.#source.text, span);
			if (comment !== null) this.#literals.push(comment);
		}
		this.#literals.sort((a, b) => a.span.start - b.span.start);
		return {
			format: "shell",
			language: "shell",
			source: this.#source,
			imports: [],
			literals: this.#literals,
			calls: [],
			commands: this.#commands,
			lookup: (name) => this.#bindings.get(name) ?? [],
			nested: this.#documents
		};
	}
	#push(value, span, slots, role = "code", template = false) {
		this.#literals.push({
			value,
			span,
			role,
			slots,
			scope: "",
			template
		});
	}
	#assign(statement) {
		const { name, value, items } = statement;
		const slots = [{
			kind: "assignment",
			name
		}];
		if (items === null) this.#string(value, slots);
		else {
			const container = {
				start: value.span.start,
				end: items.at(-1)?.span.end ?? value.span.end
			};
			items.forEach((item, index) => this.#string(item, [{
				kind: "item",
				index,
				container
			}, ...slots]));
		}
		this.#variables.assign(statement);
		const bound = (items ?? [value]).map((word) => valueOf(word));
		const before = this.#bindings.get(name);
		if (before === void 0 || !(statement.isConditional || statement.isAppended)) this.#bindings.set(name, bound);
		else if (before.length < MOST_BINDINGS) for (const value of bound) before.push(value);
	}
	#loop(name, items) {
		const container = {
			start: items[0]?.span.start ?? 0,
			end: items.at(-1)?.span.end ?? 0
		};
		items.forEach((item, index) => this.#string(item, [{
			kind: "item",
			index,
			container
		}, {
			kind: "assignment",
			name
		}]));
		this.#variables.loop(name, items);
		this.#bindings.set(name, items.map((item) => valueOf(item)));
	}
	/** A word as a literal; with variables, its defaults and, where they are known, what it comes to. */
	#string(word, slots, role = "code", from = 0) {
		const span = contentSpan(word);
		const plain = plainText(word);
		if (plain !== null) {
			const value = plain.slice(from);
			if (value !== "" && (from > 0 || !this.#document(word, plain, slots, role))) this.#push(value, from === 0 ? span : {
				start: Math.max(span.start, span.end - value.length),
				end: span.end
			}, slots, role);
			return;
		}
		for (const part of word.parts) {
			if (part.kind !== "variable" || part.fallback === null) continue;
			const fallback = {
				kind: "fallback",
				name: part.name
			};
			this.#string(part.fallback, word.parts.length === 1 ? [fallback, ...slots] : [
				fallback,
				{ kind: "concatenation" },
				...slots
			], role);
		}
		const values = this.#variables.evaluate(word);
		if (word.parts[0]?.kind === "text" && values.length === 1 && from === 0 && this.#document(word, values[0].excerpt.text, slots, role)) return;
		const variable = theVariable(word);
		for (const { excerpt, isKnown, definedAt } of values) {
			const value = excerpt.text.slice(from);
			if (isKnown && value.includes("/") && !(variable?.fallback != null && definedAt !== null && definedAt.start >= variable.span.start && definedAt.end <= variable.span.end)) this.#push(value, definedAt ?? span, slots, role);
		}
		if (values.some((value) => !value.isKnown)) {
			const masked = word.parts.map((part) => part.kind === "text" ? part.value : "\0").join("");
			this.#push(masked.slice(from), span, slots, role, true);
		}
	}
	/** JSON, YAML, code or a list of flags inside a quoted word. */
	#document(word, plain, slots, role) {
		if (plain.length < 8 || !(plain.includes("\n") || /^[{[]|^\s*--?\w\S* /.test(plain)) || !mayMatter(plain)) return false;
		const format = formatOfText(plain);
		return format !== null && this.#embed(this.#variables.evaluate(word)[0].excerpt, format, slots, role);
	}
	#embed(excerpt, format, slots, role = "code") {
		const definitions = format === "shell" ? this.#variables.definitions() : [];
		const document = embed(this.#source, excerpt, format, this.#nested, {
			slots,
			definitions,
			...role === "code" ? {} : { role }
		});
		if (document === null) return false;
		this.#documents.push(document);
		return true;
	}
	#command(statement) {
		const { words } = statement;
		const span = words[0] === void 0 ? statement.span : {
			start: contentSpan(words[0]).start,
			end: Math.max(statement.span.end, contentSpan(words[0]).end)
		};
		const name = words[0] === void 0 ? "" : plainText(words[0]) ?? "";
		const isTest = TESTING.has(name);
		const keeps = statement.isPiped || statement.redirects.some(isToFile);
		const role = SAYING.has(name) && !keeps ? "help" : "code";
		const expanded = words.map((word) => this.#expand(word));
		const script = isTest || role === "help" ? null : findScript(words);
		this.#words(words, expanded, isTest, name, role, script?.position ?? -1);
		for (const { heredoc, operator, target } of statement.redirects.slice(0, MOST_REDIRECTS)) if (heredoc !== null) this.#heredoc(heredoc, statement, name);
		else if (operator === "<<<" && target !== null) this.#string(target, [{
			kind: "word",
			command: name,
			position: words.length
		}], role);
		if (words.length === 0 || isTest || role === "help" || DECLARING.has(name)) return;
		for (const alternative of alternatives(expanded, this.#commands.length < MOST_COMMANDS ? 64 : 1)) this.#commands.push({
			words: alternative,
			span,
			role: "code"
		});
		if (script !== null) {
			const slot = {
				kind: "word",
				command: name,
				position: script.position
			};
			this.#embed(this.#variables.evaluate(words[script.position])[0].excerpt, script.format, [slot]);
		}
	}
	/** What a word can become: words, once for each of its values. */
	#expand(word) {
		const value = plainText(word);
		if (value === null) return this.#variables.fields(word).map((fields) => this.#toWords(word, fields));
		const span = contentSpan(word);
		return [[{
			value,
			text: this.#source.text.slice(span.start, span.end),
			span,
			definedAt: null
		}]];
	}
	/** A word with its value; the fields of a variable stand where the variable was set. */
	#toWords(word, fields) {
		const written = contentSpan(word);
		if (fields.length === 1) {
			const { excerpt, isKnown, definedAt } = fields[0];
			return [{
				value: isKnown ? excerpt.text : null,
				text: this.#source.text.slice(written.start, written.end),
				span: written,
				definedAt
			}];
		}
		return fields.map(({ excerpt, isKnown }) => {
			const span = excerpt.length === 0 ? written : excerpt.spanOf(0, excerpt.length);
			return {
				value: isKnown ? excerpt.text : null,
				text: excerpt.text,
				span,
				definedAt: null
			};
		});
	}
	/** The words as literals: flags' values, settings and everything that might name something. */
	#words(words, expanded, isTest, command, role, script) {
		let before = "";
		words.forEach((word, position) => {
			if (position === script) return;
			const text = plainText(word) ?? expanded[position]?.[0]?.[0]?.value ?? this.#source.text.slice(contentSpan(word).start, contentSpan(word).end);
			const at = {
				kind: "word",
				command,
				position
			};
			const hasEquals = text.includes("=");
			const flag = hasEquals ? /^(--?[A-Za-z][\w.-]*)=/.exec(text) : null;
			const setting = hasEquals ? /^[+~]*([A-Za-z_][\w.@/-]*)=/.exec(text) : null;
			const isValue = /^--?[A-Za-z][\w.-]*$/.test(before);
			if (isTest) this.#string(word, [{ kind: "comparison" }, at], role);
			else if (role === "help" && /^[A-Z_][A-Z0-9_]*=\S+$/.test(text)) this.#string(word, [{
				kind: "assignment",
				name: setting[1]
			}, at], "code", setting[0].length);
			else if (flag !== null) this.#string(word, [{
				kind: "flag",
				name: flag[1]
			}, at], role, flag[0].length);
			else if (setting !== null && position > 0 && (SETTING$1.test(before) || !isValue)) this.#string(word, [{
				kind: "assignment",
				name: setting[1]
			}, at], role, setting[0].length);
			else if (isValue && !text.startsWith("-")) this.#string(word, [{
				kind: "flag",
				name: before
			}, at], role);
			else if (position > 0 && (text.includes("/") || text.includes(":") || text.includes("$") || text.includes("{"))) this.#string(word, [at], role);
			before = text;
		});
	}
	/** What a heredoc holds is told by the file it is written to, the program that reads it, or its look. */
	#heredoc(heredoc, statement, name) {
		const excerpt = this.#heredocText(heredoc);
		const target = statement.redirects.find(({ operator }) => operator.startsWith(">"))?.target ?? (name === "tee" ? statement.words.findLast((word) => !plainText(word)?.startsWith("-")) : null) ?? null;
		const file = target === null ? null : this.#variables.evaluate(target)[0].excerpt.text;
		const interpreter = statement.words.slice(0, 8).map((word) => formatOfInterpreter(plainText(word) ?? "")).find((format) => format !== null);
		const format = (file === null ? null : formatOfFile(file)) ?? interpreter ?? (YAML_READERS.has(name) ? "yaml" : formatOfText(excerpt.text));
		const isSaid = (name === "cat" || SAYING.has(name)) && target === null && !statement.isPiped;
		const slots = [{
			kind: "word",
			command: name,
			position: statement.words.length
		}];
		if (isSaid || format === null) this.#lines(excerpt, slots, isSaid ? "help" : "code");
		else if (!this.#embed(excerpt, format, slots)) this.#lines(excerpt, slots, "code");
	}
	#heredocText({ body, isQuoted, stripsTabs }) {
		const text = this.#source.text;
		let excerpt = Excerpt.of(text, body.start, body.end);
		if (!isQuoted && excerpt.text.includes("$")) {
			const values = parseExpanded(text, body).parts.map((part) => this.#variables.evaluate({
				parts: [part],
				span: part.span
			})[0]);
			excerpt = new Excerpt();
			for (const value of values) excerpt.append(value.excerpt);
		}
		if (!stripsTabs) return excerpt;
		const stripped = new Excerpt();
		for (const match of excerpt.text.matchAll(/^\t*([^\n]*\n?)/gm)) {
			if (match[0] === "") continue;
			stripped.append(excerpt, match.index + match[0].length - match[1].length, match.index + match[0].length);
		}
		return stripped;
	}
	#lines(excerpt, slots, role) {
		const text = excerpt.text;
		for (const match of text.matchAll(/[^\n]+/g)) {
			const value = match[0].trim();
			if (!isMention(value)) continue;
			const start = match.index + match[0].indexOf(value);
			this.#push(value, excerpt.spanOf(start, start + value.length), slots, role);
		}
	}
};
/** Whether a redirection keeps what is said, rather than sending it to another stream. */
function isToFile({ operator, target }) {
	const file = target === null ? null : plainText(target);
	return operator.startsWith(">") && !operator.endsWith("&") && file?.startsWith("/dev/") !== true;
}
/** Code in the words: `python -c '…'`, `bash -lc '…'`, `eval '…'`. */
function findScript(words) {
	if (words.length < 2) return null;
	const texts = words.slice(0, 40).map((word) => plainText(word) ?? "");
	if (texts[0] === "eval" && words.length > 1) return {
		position: 1,
		format: "shell"
	};
	for (const [at, text] of texts.entries()) {
		const format = text.length < 60 && at + 2 < texts.length ? formatOfInterpreter(text) : null;
		if (format === null) continue;
		let script = at + 1;
		while (texts[script]?.startsWith("-") === true && !/^-[a-z]*[ce]$/.test(texts[script])) script++;
		if (/^-[a-z]*[ce]$/.test(texts[script] ?? "") && script + 1 < words.length) return {
			position: script + 1,
			format
		};
	}
	return null;
}
/** The span of a word without the quotes around it. */
function contentSpan(word) {
	const first = word.parts[0];
	const last = word.parts.at(-1);
	return first === void 0 || last === void 0 ? word.span : {
		start: first.span.start,
		end: last.span.end
	};
}
/** The commands that a command can be: one for each turn of its loop, or each branch of its variable. */
function alternatives(expanded, most) {
	const count = Math.min(most, expanded.reduce((longest, options) => Math.max(longest, options.length), 1));
	if (count === 1) return [expanded.flatMap((options) => options[0])];
	return Array.from({ length: count }, (_, turn) => expanded.flatMap((options) => options[Math.min(turn, options.length - 1)]));
}
function valueOf(word) {
	const plain = plainText(word);
	const span = contentSpan(word);
	if (plain !== null) return {
		kind: "string",
		value: plain,
		span
	};
	const parts = word.parts.map((part) => {
		if (part.kind === "text") return part.value;
		if (part.kind === "unknown") return {
			kind: "other",
			span: part.span
		};
		const name = {
			kind: "name",
			name: part.name,
			span: part.span
		};
		return part.fallback === null ? name : {
			kind: "choice",
			options: [name, valueOf(part.fallback)],
			span: part.span
		};
	});
	const only = parts.length === 1 ? parts[0] : null;
	return only !== null && typeof only !== "string" ? only : {
		kind: "template",
		parts,
		span
	};
}

// src/scan/documents/swift.ts
var swift_default = defineFormat({
	id: "swift",
	title: "Swift",
	files: [".swift"],
	read: (source, interest, nested) => readBraces("swift", source, interest, nested, SWIFT)
});

// src/scan/documents/text.ts
/** Files that are written to be read. In all others a URL that is not in a comment is taken as one that a program follows. */
const PROSE = /\.(?:txt|rst|html?|xhtml|adoc|asciidoc|tex|bib|org|log|csv|tsv|svg|po|pot|xlf|srt|vtt|rtf|1|man|wiki|textile)$|(?:^|\/)[A-Z][A-Z_-]*$/;
/** Files of that kind that a tool reads: CMake, and pip, which installs from a URL. */
const READ_BY_TOOLS = /(?:^|\/)(?:CMakeLists|(?:[\w.-]*[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]*)?)\.txt$/i;
/** Beginnings of comments in the languages that have no reader of their own. */
const COMMENT = /(?:^|\s)(?:\/\/|#|--|;|%|\/?\*|<!--|REM\s)(?!\S*:\/\/)/;
const TOKEN_END = /[\s"'`<>|]/;
const HOST = /huggingface\.co|hf\.co|hf-mirror\.com|hf\.space/g;
const LONGEST_LINE = 4e3;
const LONGEST_TOKEN = 1e3;
/** The reader of everything else: it knows no syntax and sees URLs of the Hub only. */
var text_default = defineFormat({
	id: "text",
	title: "Any other text",
	files: [
		".txt",
		".rst",
		".adoc",
		".desktop",
		".tex",
		".csv",
		".tsv",
		".org"
	],
	read(source) {
		const text = source.text;
		const literals = [];
		const isProse = PROSE.test(source.path) && !READ_BY_TOOLS.test(source.path) && !isListOfUrls(source);
		if (mayHoldHubUrl(text)) {
			let done = 0;
			let lineStart = 0;
			let lineEnd = -1;
			for (const match of text.matchAll(HOST)) {
				if (match.index < done) continue;
				if (match.index > lineEnd) {
					lineStart = text.lastIndexOf("\n", match.index) + 1;
					const found = text.indexOf("\n", match.index);
					lineEnd = found === -1 ? text.length : found;
				}
				const isShort = lineEnd - lineStart <= LONGEST_LINE;
				let [start, end] = isProse && isShort ? [lineStart, lineEnd] : tokenAround(text, match.index, lineStart, lineEnd);
				while (start < end && text.charCodeAt(start) <= 32) start++;
				while (end > start && text.charCodeAt(end - 1) <= 32) end--;
				done = Math.max(match.index + 1, end);
				const before = text.slice(Math.max(lineStart, start - 200), start);
				const role = isProse ? "prose" : COMMENT.test(before) ? "comment" : "code";
				literals.push({
					value: text.slice(start, end),
					span: {
						start,
						end
					},
					role,
					slots: [],
					scope: "",
					template: false
				});
			}
		}
		if (LIST_NAME.test(source.path)) literals.push(...listedIn(text, source.path));
		return {
			format: "text",
			language: null,
			source,
			imports: [],
			literals,
			calls: [],
			commands: [],
			lookup: () => [],
			nested: []
		};
	}
});
/** Files that list what to load, one to a line: `models.txt`, `hf_repos.txt`. */
const LIST_NAME = /(?:^|[/_.-])(?:models?|checkpoints?|datasets?|repos?|loras?|embeddings?)(?:[_-]?(?:list|ids?|names?|to[_-]download))?\.txt$/i;
/** An id, in the first column or behind one of plain words: `gptq, org/name, main`. */
const LISTED = /^[ \t]*(?:[-*][ \t]+|[\w.-]{1,96}[ \t]?[,;|\t][ \t]{0,8})?([\w.-]{1,96}\/[\w.-]{1,96}(?:@[\w./-]{1,80})?)(?=[ \t]*(?:[,;|#]|$))/;
/** A URL, alone or beside the path that it is fetched to. */
const ROW = /^[ \t]*(?:[^\s,;|#]{1,400}[,;|\t][ \t]{0,8})?https?:\/\/[^\s,;|]{1,600}(?:[ \t]?[,;|\t ][ \t]{0,8}[^\s,;|]{1,400})?$/;
/** What aria2 reads below a URL: `  out=x.gguf`. */
const OPTION = /^[ \t]+[a-z-]{2,40}=/;
const MOST_LISTED = 5e3;
/** Whether most lines of a `.txt` are a URL each: a program fetches them, and nobody reads them. */
function isListOfUrls({ path, text }) {
	if (!/\.txt$/i.test(path) || text.length > 4e5 || !mayHoldHubUrl(text)) return false;
	let rows = 0;
	let others = 0;
	for (const [line] of text.matchAll(/[^\r\n]+/g)) {
		if (rows + others >= MOST_LISTED) break;
		if (/^[ \t]*(?:#|$)/.test(line) || OPTION.test(line)) continue;
		if (line.length <= 2e3 && ROW.test(line.trimEnd())) rows++;
		else others++;
	}
	return rows > others;
}
/** The ids of a list: most of its lines begin with one. */
function listedIn(text, path) {
	if (text.length > 4e5) return [];
	const name = path.slice(path.lastIndexOf("/") + 1, -4);
	const found = [];
	let lines = 0;
	for (let start = 0; start < text.length && lines < MOST_LISTED;) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		const line = text.slice(start, Math.min(end, start + 1e3));
		if (/^[ \t\r]*[^\s#]/.test(line)) {
			lines++;
			const id = LISTED.exec(line.trimEnd());
			if (id !== null) {
				const from = start + id[0].length - id[1].length;
				found.push({
					value: id[1],
					span: {
						start: from,
						end: from + id[1].length
					},
					role: "code",
					slots: [{
						kind: "item",
						index: found.length,
						container: {
							start: 0,
							end: text.length
						}
					}, {
						kind: "assignment",
						name
					}],
					scope: "",
					template: false
				});
			}
		}
		start = end + 1;
	}
	return found.length * 2 > lines ? found : [];
}
function tokenAround(text, at, lineStart, lineEnd) {
	let start = at;
	while (start > lineStart && at - start < LONGEST_TOKEN && !TOKEN_END.test(text[start - 1])) start--;
	let end = at;
	while (end < lineEnd && end - at < LONGEST_TOKEN && !TOKEN_END.test(text[end])) end++;
	return [start, end];
}

// src/scan/syntax/toml.ts
const MOST_DEPTH$3 = 100;
const BARE_KEY = /[A-Za-z0-9_\u0080-\uffff-]+/y;
const BARE_VALUE = /[^\s,\]}#]+(?: [0-9][^\s,\]}#]*)?/y;
/** Reads TOML with the place of every key and value. Values are as `smol-toml` gives them; a broken line costs itself only. */
function parseToml(text) {
	return new TomlParser(text).parse();
}
var TomlParser = class {
	#text;
	#at;
	#depth = 0;
	#tree = {
		roots: [],
		comments: []
	};
	#root;
	/** The entries of the tables made by headers and dotted keys, so that a file of many tables stays linear. */
	#known = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
		this.#at = text.charCodeAt(0) === 65279 ? 1 : 0;
		this.#root = emptyMapping(0, text.length);
		this.#tree.roots.push(this.#root);
	}
	parse() {
		let table = this.#root;
		while (this.#skip(), this.#at < this.#text.length) {
			if (this.#text.charCodeAt(this.#at) === 91) table = this.#header() ?? table;
			else this.#keyValue(table);
			this.#at = this.#restOfLine();
		}
		return this.#tree;
	}
	/** `[a.b]` or `[[a.b]]`: the table that the lines below belong to. */
	#header() {
		const isArray = this.#text.charCodeAt(this.#at + 1) === 91;
		this.#at += isArray ? 2 : 1;
		const path = this.#key();
		if (path.length === 0) return null;
		const last = path.pop();
		const parent = this.#descend(this.#root, path);
		const existing = this.#find(parent, last.key);
		const table = emptyMapping(this.#at, this.#at);
		if (isArray) {
			if (existing?.value?.kind === "sequence") existing.value.items.push(table);
			else this.#add(parent, {
				...last,
				value: {
					kind: "sequence",
					items: [table],
					span: { ...table.span }
				}
			});
			return table;
		}
		if (existing?.value?.kind === "mapping") return existing.value;
		this.#add(parent, {
			...last,
			value: table
		});
		return table;
	}
	#keyValue(table) {
		const path = this.#key();
		this.#spaces();
		if (path.length === 0 || this.#text.charCodeAt(this.#at) !== 61) return;
		this.#at++;
		this.#spaces();
		const last = path.pop();
		const value = this.#value();
		this.#add(this.#descend(table, path), {
			...last,
			value
		});
		table.span.end = Math.max(table.span.end, this.#at);
	}
	/** The table at a path below another, made where it is missing; in a list of tables the last. */
	#descend(table, path) {
		let current = table;
		for (const step of path) {
			const value = this.#find(current, step.key)?.value;
			const known = value?.kind === "sequence" ? value.items.at(-1) : value;
			if (known?.kind === "mapping") current = known;
			else {
				const made = emptyMapping(step.keySpan.start, step.keySpan.end);
				this.#add(current, {
					...step,
					value: made
				});
				current = made;
			}
		}
		return current;
	}
	#find(table, key) {
		return this.#known.get(table)?.get(key);
	}
	#add(table, entry) {
		table.entries.push(entry);
		const known = this.#known.get(table);
		if (known === void 0) this.#known.set(table, /* @__PURE__ */ new Map([[entry.key, entry]]));
		else known.set(entry.key, entry);
	}
	/** A dotted key; empty where none stands here. */
	#key() {
		const path = [];
		do {
			this.#spaces();
			const code = this.#text.charCodeAt(this.#at);
			if (code === 34 || code === 39) {
				const scalar = this.#string();
				path.push({
					key: scalar.value,
					keySpan: scalar.span
				});
			} else {
				BARE_KEY.lastIndex = this.#at;
				const match = BARE_KEY.exec(this.#text);
				if (match === null) return [];
				path.push({
					key: match[0],
					keySpan: {
						start: this.#at,
						end: this.#at + match[0].length
					}
				});
				this.#at += match[0].length;
			}
			this.#spaces();
		} while (this.#text.charCodeAt(this.#at) === 46 && ++this.#at > 0 && path.length < MOST_DEPTH$3);
		return path;
	}
	#value() {
		const code = this.#text.charCodeAt(this.#at);
		if (code === 34 || code === 39) return this.#string();
		if (code === 91 || code === 123) {
			if (this.#depth >= MOST_DEPTH$3) return null;
			this.#depth++;
			const node = code === 91 ? this.#array() : this.#inlineTable();
			this.#depth--;
			return node;
		}
		BARE_VALUE.lastIndex = this.#at;
		const match = BARE_VALUE.exec(this.#text);
		if (match === null) return null;
		const start = this.#at;
		this.#at += match[0].length;
		return new Scalar(this.#text, start, this.#at, "plain");
	}
	#array() {
		const sequence = {
			kind: "sequence",
			items: [],
			span: {
				start: this.#at,
				end: this.#at
			}
		};
		this.#elements(93, () => {
			const item = this.#value();
			if (item !== null) sequence.items.push(item);
		});
		sequence.span.end = this.#at;
		return sequence;
	}
	#inlineTable() {
		const table = emptyMapping(this.#at, this.#at);
		this.#elements(125, () => this.#keyValue(table));
		table.span.end = this.#at;
		return table;
	}
	/** Reads what stands between a bracket and the one that closes it. */
	#elements(close, read) {
		this.#at++;
		for (;;) {
			this.#skip();
			const code = this.#text.charCodeAt(this.#at);
			if (code !== code) return;
			if (code === 44 || code === close) {
				this.#at++;
				if (code === close) return;
				continue;
			}
			const before = this.#at;
			read();
			if (this.#at === before) this.#at++;
		}
	}
	#string() {
		const text = this.#text;
		const quote = text[this.#at];
		const isMany = text.startsWith(quote.repeat(3), this.#at);
		let start = this.#at + (isMany ? 3 : 1);
		const isEscaping = quote === "\"";
		let end = start;
		let isPlain = true;
		for (; end < text.length; end++) {
			const code = text.charCodeAt(end);
			if (code === 92 && isEscaping) {
				isPlain = false;
				end++;
			} else if (isMany ? code === quote.charCodeAt(0) && text.startsWith(quote.repeat(3), end) : text[end] === quote) break;
			else if (code === 10 && !isMany) break;
		}
		end = Math.min(end, text.length);
		const isClosed = text[end] === quote;
		if (isMany) {
			for (let extra = 0; isClosed && extra < 2 && text[end + 3] === quote; extra++) end++;
			this.#at = isClosed ? end + 3 : end;
			if (text[start] === "\r" && text[start + 1] === "\n") start += 2;
			else if (text[start] === "\n") start++;
			start = Math.min(start, end);
		} else this.#at = isClosed ? end + 1 : end;
		return new Scalar(text, start, end, isMany ? "block" : "quoted", isPlain ? null : () => decode$2(text, start, end));
	}
	#skip() {
		for (;;) {
			const code = this.#text.charCodeAt(this.#at);
			if (code <= 32) this.#at++;
			else if (code === 35) this.#at = this.#restOfLine();
			else return;
		}
	}
	#spaces() {
		while (this.#text.charCodeAt(this.#at) === 32 || this.#text.charCodeAt(this.#at) === 9) this.#at++;
	}
	/** Moves to the line's end; a comment on the way is kept. */
	#restOfLine() {
		const found = this.#text.indexOf("\n", this.#at);
		const end = found === -1 ? this.#text.length : found;
		this.#spaces();
		if (this.#text.charCodeAt(this.#at) === 35 && this.#text.slice(this.#at, end).includes("/")) this.#tree.comments.push({
			start: this.#at + 1,
			end
		});
		return end;
	}
};
const LINE_ESCAPE = /[ \t]*\r?\n\s*/y;
/** TOML's escapes are YAML's; a backslash at a line's end eats the white space behind it, other line breaks stay. */
function decode$2(text, start, end) {
	const excerpt = new Excerpt();
	let from = start;
	for (let at = text.indexOf("\\", start); at !== -1 && at < end; at = text.indexOf("\\", from)) {
		excerpt.copy(text, from, at);
		LINE_ESCAPE.lastIndex = at + 1;
		const escape = readEscape(text, at);
		if (LINE_ESCAPE.test(text)) from = Math.min(end, LINE_ESCAPE.lastIndex);
		else if (escape !== null && escape.end <= end) {
			excerpt.write(escape.characters, at);
			from = escape.end;
		} else from = Math.min(end, at + 2);
	}
	return excerpt.copy(text, from, end);
}
function emptyMapping(start, end) {
	return {
		kind: "mapping",
		entries: [],
		span: {
			start,
			end
		}
	};
}

// src/scan/documents/toml.ts
var toml_default = defineFormat({
	id: "toml",
	title: "TOML",
	files: [
		".toml",
		".toml.example",
		"pipfile"
	],
	read(source, _interest, nested) {
		if (!mayMatter(source.text)) return emptyDocument("toml", source);
		const tree = parseToml(source.text);
		if (/(?:^|\/)cargo\.toml$/i.test(source.path)) dropFeatures(tree);
		return describeConfiguration("toml", source, tree, nested);
	}
});
/** In Cargo's manifest the feature of another crate looks like an id: `pretrained = ["burn/network"]`. */
function dropFeatures({ roots }) {
	const nodes = [...roots];
	for (let node = nodes.pop(); node !== void 0; node = nodes.pop()) {
		if (node?.kind === "sequence") nodes.push(...node.items);
		if (node?.kind !== "mapping") continue;
		node.entries = node.entries.filter(({ key }) => key !== "features" && key !== "required-features");
		nodes.push(...node.entries.map(({ value }) => value));
	}
}

// src/scan/syntax/xml.ts
const MOST_DEPTH$2 = 100;
const TAG = /<(\/?)([A-Za-z_][\w.:-]*)/y;
const ATTRIBUTE = /\s*([A-Za-z_:@][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/g;
const NAMED = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&apos;": "'"
};
/**
* Reads XML as a tree of maps: attributes and child elements are entries, an element with nothing but text is its text. In a
* property list the text of `<key>` is the key of what follows. Never throws; elements left open end with what is around them.
*/
function parseXml(text) {
	const root = {
		kind: "mapping",
		entries: [],
		span: {
			start: 0,
			end: text.length
		}
	};
	const tree = {
		roots: [root],
		comments: []
	};
	const stack = [];
	let at = 0;
	while (at < text.length) {
		const open = text.indexOf("<", at);
		if (open === -1) break;
		if (text.startsWith("<!--", open)) {
			const close = text.indexOf("-->", open + 4);
			const end = close === -1 ? text.length : close;
			tree.comments.push({
				start: open + 4,
				end
			});
			at = end + 3;
			continue;
		}
		if (text.startsWith("<![CDATA[", open)) {
			const close = text.indexOf("]]>", open + 9);
			const end = close === -1 ? text.length : close;
			const frame = stack.at(-1);
			if (frame !== void 0) frame.mapping.entries.push({
				key: "#text",
				keySpan: {
					start: open,
					end: open
				},
				value: new Scalar(text, open + 9, end, "block")
			});
			at = end + 3;
			continue;
		}
		TAG.lastIndex = open;
		const tag = TAG.exec(text);
		if (tag === null) {
			at = open + 1;
			continue;
		}
		at = TAG.lastIndex;
		if (tag[1] === "/") {
			const index = stack.findLastIndex((frame) => frame.name === tag[2]);
			if (index === -1) continue;
			const frame = stack[index];
			stack.length = index;
			const value = scalarOf(text, frame.textAt, open);
			frame.mapping.span.end = open;
			if (frame.mapping.entries.length === 0) frame.entry.value = value;
			else if (value !== null && !text.slice(frame.textAt, open).includes("<")) frame.mapping.entries.push({
				key: "#text",
				keySpan: {
					start: open,
					end: open
				},
				value
			});
			const parent = stack.at(-1);
			if (parent !== void 0 && frame.name === "key" && frame.entry.value?.kind === "scalar") parent.key = frame.entry.value;
			continue;
		}
		const parent = stack.at(-1);
		const mapping = {
			kind: "mapping",
			entries: [],
			span: {
				start: open,
				end: open
			}
		};
		const key = tag[2] === "key" ? null : parent?.key ?? null;
		if (parent !== void 0 && key !== null) parent.key = null;
		const entry = {
			key: key?.value ?? tag[2],
			keySpan: key?.span ?? {
				start: open + 1,
				end: at
			},
			value: mapping
		};
		(parent?.mapping ?? root).entries.push(entry);
		for (ATTRIBUTE.lastIndex = at;;) {
			const attribute = ATTRIBUTE.exec(text);
			if (attribute === null) break;
			at = ATTRIBUTE.lastIndex;
			const end = at - 1;
			const value = attribute[2] ?? attribute[3];
			const keyAt = attribute.index + attribute[0].indexOf(attribute[1]);
			mapping.entries.push({
				key: attribute[1],
				keySpan: {
					start: keyAt,
					end: keyAt + attribute[1].length
				},
				value: quoted(text, end - value.length, end)
			});
		}
		const close = text.indexOf(">", at);
		if (close === -1) break;
		const isEmpty = text[close - 1] === "/";
		at = close + 1;
		mapping.span.end = at;
		if (!isEmpty && stack.length < MOST_DEPTH$2) stack.push({
			name: tag[2],
			entry,
			mapping,
			textAt: at,
			key: null
		});
	}
	return tree;
}
/** An element's text without the white space around it; null where there is none. */
function scalarOf(text, start, end) {
	let from = start;
	let to = end;
	while (from < to && text.charCodeAt(from) <= 32) from++;
	while (to > from && text.charCodeAt(to - 1) <= 32) to--;
	if (from === to) return null;
	const scalar = quoted(text, from, to);
	return scalar.isVerbatim ? new Scalar(text, from, to, text.slice(from, to).includes("\n") ? "block" : "plain") : scalar;
}
function quoted(text, start, end) {
	const hasEntities = text.slice(start, end).includes("&");
	return new Scalar(text, start, end, "quoted", hasEntities ? () => decode$1(text, start, end) : null);
}
function decode$1(text, start, end) {
	const excerpt = new Excerpt();
	let from = start;
	for (const match of text.slice(start, end).matchAll(ENTITY)) {
		const entity = match[0];
		const at = start + match.index;
		const point = entity.startsWith("&#x") ? parseInt(entity.slice(3), 16) : Number(entity.slice(2, -1));
		excerpt.copy(text, from, at).write(NAMED[entity] ?? (point <= 1114111 ? String.fromCodePoint(point) : "�"), at);
		from = at + entity.length;
	}
	return excerpt.copy(text, from, end);
}

// src/scan/documents/xml.ts
var xml_default = defineFormat({
	id: "xml",
	title: "XML configuration and property lists",
	files: [
		".xml",
		".plist",
		".xcscheme",
		".csproj",
		".fsproj",
		".props",
		".targets",
		".resx",
		".config",
		".launch",
		".iml",
		".xaml"
	],
	read(source, _interest, nested) {
		if (!/^[\s\ufeff]*</.test(source.text.slice(0, 1e3)) || !mayMatter(source.text)) return emptyDocument("xml", source);
		return describeConfiguration("xml", source, parseXml(source.text), nested);
	}
});

// src/scan/syntax/yaml-text.ts
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;
const HASH = 35;
const COLON = 58;
/** Questions about a YAML text that need no state but an offset. Asked for every line, they cost one pass over the text together. */
var YamlText = class {
	text;
	#newlines;
	#hashes;
	#closings;
	constructor(text) {
		this.text = text;
		this.#newlines = new Finder(text, "\n");
		this.#hashes = new Finder(text, "#");
		this.#closings = new Map([
			"}}",
			"%}",
			"#}",
			"%>"
		].map((mark) => [mark, new Finder(text, mark)]));
	}
	/** Offset behind the `}}` that comes next on this line, or -1. */
	bracesEnd(at) {
		const close = this.#closings.get("}}").next(at);
		return close < this.lineEnd(at) ? close + 2 : -1;
	}
	lineEnd(from) {
		return this.#newlines.next(from);
	}
	spacesFrom(at) {
		while (isWhite(this.text.charCodeAt(at))) at++;
		return at;
	}
	/** End of an anchor's, alias's or tag's name. */
	wordEnd(at) {
		for (let code = this.text.charCodeAt(at); code > 32 && !isFlowEnd(code); code = this.text.charCodeAt(at)) at++;
		return at;
	}
	trimEnd(start, end, breaksToo = false) {
		while (end > start && (breaksToo ? isSpaceOrBreak : isWhite)(this.text.charCodeAt(end - 1))) end--;
		return end;
	}
	/** Offset behind the closing quote; the end of the line where there is none. */
	quoteEnd(start) {
		const text = this.text;
		const quote = text[start];
		for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at)) if (quote === "'") {
			if (text.charCodeAt(at + 1) !== 39) return at + 1;
			at += 2;
		} else {
			let slashes = 0;
			while (text.charCodeAt(at - 1 - slashes) === 92 && at - 1 - slashes > start) slashes++;
			if (slashes % 2 === 0) return at + 1;
			at++;
		}
		return this.lineEnd(start);
	}
	/** End of the plain text on this line: a comment or the line's end. */
	plainStop(from) {
		const lineEnd = this.lineEnd(from);
		const text = this.text;
		for (let at = this.#hashes.next(from + 1); at < lineEnd; at = this.#hashes.next(at + 1)) if (isWhite(text.charCodeAt(at - 1))) return at;
		return lineEnd;
	}
	/** Offset of the colon that makes the plain text from here a key; -1 where the line has none. */
	plainKeyEnd(from) {
		const text = this.text;
		for (let at = from;; at++) {
			const code = text.charCodeAt(at);
			if (code === 58) {
				if (!(text.charCodeAt(at + 1) > 32)) return at;
			} else if (code === 10 || code !== code) return -1;
			else if (code === 35) {
				if (at > from && isWhite(text.charCodeAt(at - 1))) return -1;
			} else if (code === 123 && this.isTemplateAt(at)) {
				const close = this.bracesEnd(at);
				if (close !== -1) at = close - 1;
			}
		}
	}
	isKeyEnd(end) {
		const colon = this.spacesFrom(end);
		return this.text.charCodeAt(colon) === 58 && !(this.text.charCodeAt(colon + 1) > 32);
	}
	/** Whether `---` or `...` stands here; the caller knows that it is at the beginning of a line. */
	isDocumentMark(at) {
		const mark = this.text.slice(at, at + 3);
		return (mark === "---" || mark === "...") && !(this.text.charCodeAt(at + 3) > 32);
	}
	isTemplateAt(at) {
		const next = this.text.charCodeAt(at + 1);
		return this.text.charCodeAt(at) === 123 && (next === 123 || next === 37);
	}
	/** End of a template's action that begins here and fills the rest of its line (or lines), or -1. */
	actionEnd(at) {
		const text = this.text;
		const open = text.slice(at, at + 2);
		if (open !== "{{" && open !== "{%" && open !== "{#" && open !== "<%") return -1;
		const close = open === "{{" ? "}}" : open === "{%" ? "%}" : open === "{#" ? "#}" : "%>";
		const closings = this.#closings.get(close);
		const lineEnd = this.lineEnd(at);
		let end = closings.next(at) + 2;
		if (end > text.length || end - at > 4e3) return -1;
		for (let next = closings.next(end); next < lineEnd; next = closings.next(end)) end = next + 2;
		const rest = this.spacesFrom(end);
		const code = text.charCodeAt(rest);
		return code === 35 || code === 10 || code === 13 || code !== code ? rest : -1;
	}
};
/** Space, tab or carriage return. */
function isWhite(code) {
	return code === 32 || code === 9 || code === 13;
}
function isSpaceOrBreak(code) {
	return code === 32 || code === 9 || code === 13 || code === 10;
}
/** `,`, brackets and braces: they end a plain scalar inside a flow collection. */
function isFlowEnd(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
/** What ends an entry or item of a flow collection. */
function isFlowStop(code) {
	return code === 44 || code === 93 || code === 125;
}
/** What makes a colon a mapping's inside a flow collection. */
function isFlowBreak(code) {
	return !(code > 32) || isFlowEnd(code);
}

// src/scan/syntax/yaml.ts
const MOST_DEPTH$1 = 100;
/**
* Reads YAML 1.2 in one pass, an order of magnitude faster than a parser that keeps every token, and reads on where a strict
* parser gives up: templates (`{{ … }}`, `{% … %}`) that make it no YAML, wrong indentation, open brackets. On correct YAML it
* gives what the `yaml` package gives, which the tests compare. Never throws; linear in the text.
*/
function parseYaml(text) {
	return new YamlParser(text).parse();
}
var YamlParser = class {
	#text;
	#yaml;
	#at = 0;
	#lineStart = 0;
	#depth = 0;
	#comments = [];
	#anchors = /* @__PURE__ */ new Map();
	#slashes;
	constructor(text) {
		this.#text = text;
		this.#slashes = new Finder(text, "/");
		this.#yaml = new YamlText(text);
	}
	parse() {
		const roots = [];
		if (this.#text.charCodeAt(0) === 65279) this.#at = this.#lineStart = 1;
		while (this.#at < this.#text.length) {
			const column = this.#skip();
			if (column === -1) {
				if (this.#at >= this.#text.length) break;
				this.#at += 3;
				this.#anchors = /* @__PURE__ */ new Map();
				continue;
			}
			if (column === 0 && this.#code() === 37 && /^%[A-Z]/.test(this.#text.slice(this.#at, this.#at + 2))) {
				this.#skipLine();
				continue;
			}
			const before = this.#at;
			const root = this.#node(0, 0);
			if (root !== null) roots.push(root);
			if (this.#at === before) this.#at++;
		}
		return {
			roots,
			comments: this.#comments
		};
	}
	/** Moves to the next content, past white space, comments and lines that are nothing but a template's action. Its column, or -1 at the end of the document. */
	#skip() {
		const text = this.#text;
		let isIndent = this.#at === this.#lineStart;
		for (;;) {
			const code = text.charCodeAt(this.#at);
			if (code === 32 || code === 9 || code === 13) this.#at++;
			else if (code === 10) {
				this.#lineStart = ++this.#at;
				isIndent = true;
			} else if (code === 35 && (this.#at === this.#lineStart || isWhite(text.charCodeAt(this.#at - 1)))) this.#comment();
			else if (code !== code || this.#at === this.#lineStart && this.#yaml.isDocumentMark(this.#at)) return -1;
			else {
				const end = isIndent && (code === 123 || code === 60) ? this.#yaml.actionEnd(this.#at) : -1;
				if (end === -1) return this.#at - this.#lineStart;
				this.#moveTo(end);
			}
		}
	}
	#comment() {
		const end = this.#yaml.lineEnd(this.#at);
		if (this.#slashes.next(this.#at) < end) this.#comments.push({
			start: this.#at + 1,
			end: this.#yaml.trimEnd(this.#at + 1, end)
		});
		this.#at = end;
	}
	#moveTo(end) {
		if (this.#yaml.lineEnd(this.#at) < end) this.#lineStart = this.#text.lastIndexOf("\n", end - 1) + 1;
		this.#at = end;
	}
	/** The node at the current content, if it stands at `minimum` columns or more; a block sequence already at `sequenceMinimum`. */
	#node(minimum, sequenceMinimum) {
		let column = this.#at - this.#lineStart;
		let anchor = null;
		for (let code = this.#code(); code === 38 || code === 33; code = this.#code()) {
			const start = this.#at;
			this.#at = this.#yaml.wordEnd(start + 1);
			if (code === 38) anchor = this.#text.slice(start + 1, this.#at);
			this.#at = this.#yaml.spacesFrom(this.#at);
			if (this.#isLineRest()) {
				column = this.#skip();
				if (column === -1 || column < (this.#isItem() ? sequenceMinimum : minimum)) return this.#anchored(anchor, null);
			}
		}
		if (column < (this.#isItem() ? sequenceMinimum : minimum)) return null;
		if (this.#depth >= MOST_DEPTH$1) return this.#plainLine();
		this.#depth++;
		const node = this.#blockNode(minimum, column);
		this.#depth--;
		return this.#anchored(anchor, node);
	}
	#anchored(name, node) {
		if (name !== null && node !== null) this.#anchors.set(name, node);
		return node;
	}
	#blockNode(minimum, column) {
		if (this.#isItem()) return this.#sequence(column);
		const code = this.#code();
		if (this.#isExplicitKey()) return this.#mapping(column);
		if (code === 34 || code === 39) {
			const end = this.#yaml.quoteEnd(this.#at);
			if (this.#yaml.isKeyEnd(end) && this.#text.slice(this.#at, end).indexOf("\n") === -1) return this.#mapping(column);
			return this.#inlineNode(minimum);
		}
		if ((code === 91 || code === 123) && !this.#isTemplate()) {
			const start = this.#at;
			const lineStart = this.#lineStart;
			const node = this.#flow();
			if (!this.#yaml.isKeyEnd(this.#at) || lineStart !== this.#lineStart) return node;
			return this.#mapping(column, {
				key: this.#text.slice(start, this.#at),
				keySpan: {
					start,
					end: this.#at
				}
			});
		}
		if (code !== 124 && code !== 62 && this.#yaml.plainKeyEnd(this.#at) !== -1) return this.#mapping(column);
		return this.#inlineNode(minimum);
	}
	/** A value that cannot be a block mapping or sequence: it stands behind a key, or is a scalar. */
	#inlineNode(minimum) {
		const code = this.#code();
		const start = this.#at;
		if (code === 124 || code === 62) {
			const header = readBlockHeader(this.#text, start);
			if (header !== null) return this.#block(header, minimum);
		}
		if (code === 34 || code === 39) return this.#quoted();
		if (code === 42) {
			const alias = this.#alias();
			if (alias !== null) return alias;
		}
		if ((code === 91 || code === 123) && !this.#isTemplate()) return this.#flow();
		return this.#plain(minimum);
	}
	#mapping(column, first) {
		const mapping = {
			kind: "mapping",
			entries: [],
			span: {
				start: first?.keySpan.start ?? this.#at,
				end: this.#at
			}
		};
		let key = first ?? null;
		for (;;) {
			const before = this.#at;
			if (key === null && this.#isExplicitKey()) mapping.entries.push(this.#explicitEntry(column));
			else if ((key ??= this.#key()) === null) absorb(mapping, this.#isItem() ? this.#sequence(column) : this.#plainLine());
			else {
				const entry = {
					...key,
					value: null
				};
				mapping.entries.push(entry);
				this.#at = this.#yaml.spacesFrom(this.#yaml.spacesFrom(this.#at) + (this.#text.charCodeAt(this.#yaml.spacesFrom(this.#at)) === 58 ? 1 : 0));
				entry.value = this.#entryValue(column);
			}
			key = null;
			mapping.span.end = Math.max(mapping.span.end, this.#contentEnd(mapping));
			let next = this.#skip();
			while (next > column) {
				const stray = this.#at;
				const node = this.#node(column + 1, column + 1);
				if (node !== null) absorb(mapping, node);
				if (this.#at === stray) this.#skipLine();
				next = this.#skip();
			}
			if (next !== column || this.#at === before) return mapping;
			if (this.#isItem() && mapping.entries.at(-1)?.value === null) return mapping;
		}
	}
	#entryValue(column) {
		if (this.#isLineRest()) {
			const next = this.#skip();
			if (next === -1 || next < column || next === column && !this.#isItem()) return null;
			return this.#node(column + 1, column);
		}
		const code = this.#code();
		if (code === 38 || code === 33) return this.#node(column + 1, column);
		return this.#inlineNode(column + 1);
	}
	/** `? key`, which may be any node, and `: value` on a line of its own. */
	#explicitEntry(column) {
		this.#at = this.#yaml.spacesFrom(this.#at + 1);
		const start = this.#at;
		const node = this.#isLineRest() && this.#skip() <= column ? null : this.#node(column + 1, column + 1);
		const keySpan = node?.span ?? {
			start,
			end: start
		};
		const entry = {
			key: node?.kind === "scalar" ? node.value : this.#text.slice(keySpan.start, keySpan.end),
			keySpan,
			value: null
		};
		if (this.#skip() === column && this.#code() === 58 && !(this.#text.charCodeAt(this.#at + 1) > 32)) {
			this.#at = this.#yaml.spacesFrom(this.#at + 1);
			entry.value = this.#isLineRest() ? this.#entryValue(column) : this.#node(column + 1, column + 1);
		}
		return entry;
	}
	#isExplicitKey() {
		return this.#code() === 63 && !(this.#text.charCodeAt(this.#at + 1) > 32);
	}
	#contentEnd(mapping) {
		const last = mapping.entries.at(-1);
		return last === void 0 ? 0 : last.value?.span.end ?? last.keySpan.end;
	}
	/** The key at the current content; null where the line has none. The position is then behind the key, before the colon. */
	#key() {
		const text = this.#text;
		for (let code = this.#code(); code === 38 || code === 33; code = this.#code()) this.#at = this.#yaml.spacesFrom(this.#yaml.wordEnd(this.#at));
		const start = this.#at;
		const code = this.#code();
		if (code === 34 || code === 39) {
			const end = this.#yaml.quoteEnd(start);
			if (this.#yaml.isKeyEnd(end)) {
				const scalar = this.#quoted();
				return {
					key: scalar.value,
					keySpan: scalar.span
				};
			}
		}
		const colon = this.#yaml.plainKeyEnd(start);
		if (colon === -1) return null;
		const end = this.#yaml.trimEnd(start, colon);
		this.#at = colon;
		return {
			key: text.slice(start, end),
			keySpan: {
				start,
				end
			}
		};
	}
	#sequence(column) {
		const sequence = {
			kind: "sequence",
			items: [],
			span: {
				start: this.#at,
				end: this.#at
			}
		};
		for (;;) {
			const dash = this.#at;
			this.#at = this.#yaml.spacesFrom(dash + 1);
			let item = null;
			if (!this.#isLineRest() || this.#skip() > column) item = this.#node(column + 1, column + 1);
			sequence.items.push(item ?? new Scalar(this.#text, dash + 1, dash + 1, "plain"));
			let next = this.#skip();
			while (next > column) {
				const stray = this.#at;
				const node = this.#node(column + 1, column + 1);
				const last = sequence.items.at(-1);
				if (node?.kind === "mapping" && last.kind === "mapping") for (const entry of node.entries) last.entries.push(entry);
				else if (node?.kind === "sequence") for (const inner of node.items) sequence.items.push(inner);
				else if (node !== null) sequence.items.push(node);
				if (this.#at === stray) this.#skipLine();
				next = this.#skip();
			}
			sequence.span.end = sequence.items.at(-1).span.end;
			if (next !== column || !this.#isItem()) return sequence;
		}
	}
	#flow() {
		const text = this.#text;
		const start = this.#at;
		const isMapping = text.charCodeAt(start) === 123;
		const entries = [];
		const items = [];
		this.#at++;
		this.#depth++;
		for (;;) {
			if (this.#skip() === -1) break;
			const code = this.#code();
			if (code === 93 || code === 125) {
				this.#at++;
				break;
			}
			if (code === 44 || code === 63 && !(text.charCodeAt(this.#at + 1) > 32)) {
				this.#at++;
				continue;
			}
			const before = this.#at;
			const node = code === 58 && isFlowBreak(text.charCodeAt(before + 1)) ? null : this.#flowNode();
			const isQuotedKey = node?.kind === "scalar" ? node.style === "quoted" : node !== null;
			const end = this.#at;
			if (this.#skip() !== -1 && this.#code() === 58 && (isQuotedKey || isFlowBreak(text.charCodeAt(this.#at + 1)))) {
				this.#at++;
				const hasValue = this.#skip() !== -1 && !isFlowStop(this.#code());
				const keySpan = node?.span ?? {
					start: before,
					end: before
				};
				const entry = {
					key: node?.kind === "scalar" ? node.value : text.slice(keySpan.start, keySpan.end),
					keySpan,
					value: hasValue ? this.#flowNode() : null
				};
				if (isMapping) entries.push(entry);
				else items.push({
					kind: "mapping",
					entries: [entry],
					span: {
						start: keySpan.start,
						end: entry.value?.span.end ?? end
					}
				});
			} else if (node !== null) {
				if (isMapping) entries.push({
					key: node.kind === "scalar" ? node.value : "",
					keySpan: node.span,
					value: node.kind === "scalar" ? null : node
				});
				else items.push(node);
			}
			if (this.#at === before) this.#at++;
		}
		this.#depth--;
		const span = {
			start,
			end: this.#at
		};
		return isMapping ? {
			kind: "mapping",
			entries,
			span
		} : {
			kind: "sequence",
			items,
			span
		};
	}
	#flowNode() {
		let anchor = null;
		for (let code = this.#code(); code === 38 || code === 33; code = this.#code()) {
			const start = this.#at;
			this.#at = this.#yaml.wordEnd(start + 1);
			if (code === 38) anchor = this.#text.slice(start + 1, this.#at);
			if (this.#skip() === -1) break;
		}
		const code = this.#code();
		const node = (code === 91 || code === 123) && !this.#isTemplate() && this.#depth < MOST_DEPTH$1 ? this.#flow() : code === 34 || code === 39 ? this.#quoted() : (code === 42 ? this.#alias() : null) ?? this.#plainInFlow();
		this.#anchored(anchor, node);
		return node;
	}
	#alias() {
		const start = this.#at;
		const end = this.#yaml.wordEnd(start + 1);
		if (end === start + 1) return null;
		const rest = this.#text.charCodeAt(this.#yaml.spacesFrom(end));
		if (rest > 32 && rest !== 35 && !isFlowEnd(rest) && rest !== 58) return null;
		this.#at = end;
		return {
			kind: "alias",
			span: {
				start,
				end
			},
			target: this.#anchors.get(this.#text.slice(start + 1, end)) ?? null
		};
	}
	#block(header, minimum) {
		const text = this.#text;
		const { end, indent } = measureBlock(text, header.bodyStart, minimum, header.indent === null ? null : Math.max(0, minimum - 1) + header.indent);
		this.#at = end;
		this.#lineStart = end;
		let from = header.bodyStart;
		while (from < end && text.charCodeAt(from) <= 32) from++;
		const stop = this.#yaml.trimEnd(from, end, true);
		return new Scalar(text, from, Math.max(from, stop), "block", () => readBlock(text, header.bodyStart, end, indent, header));
	}
	#quoted() {
		const text = this.#text;
		const quote = text[this.#at];
		const start = this.#at + 1;
		const close = this.#yaml.quoteEnd(this.#at);
		const end = text[close - 1] === quote && close - 1 >= start ? close - 1 : close;
		this.#moveTo(close);
		const raw = text.slice(start, end);
		const isVerbatim = !raw.includes("\n") && !raw.includes(quote === "\"" ? "\\" : "'");
		return new Scalar(text, start, end, "quoted", isVerbatim ? null : () => fold(text, start, end, quote));
	}
	/** A plain scalar in block context: to the end of its line and over the deeper lines that follow. */
	#plain(minimum) {
		const text = this.#text;
		const start = this.#at;
		let stop = this.#yaml.plainStop(start);
		let end = this.#yaml.trimEnd(start, stop);
		let isFolded = false;
		while (text.charCodeAt(stop) !== 35) {
			let line = stop;
			let from = stop;
			while (isSpaceOrBreak(text.charCodeAt(from))) {
				if (text.charCodeAt(from) === 10) line = from + 1;
				from++;
			}
			const code = text.charCodeAt(from);
			if (code !== code || line === stop || from - line < minimum || code === 35) break;
			if (from === line && (text.startsWith("---", from) || text.startsWith("...", from))) break;
			if (this.#yaml.plainKeyEnd(from) !== -1 || text.startsWith("{{", from) || text.startsWith("{%", from)) break;
			stop = this.#yaml.plainStop(from);
			end = this.#yaml.trimEnd(from, stop);
			isFolded = true;
			this.#lineStart = line;
		}
		this.#at = isFolded ? end : stop;
		if (!isFolded) return new Scalar(text, start, end, "plain");
		return new Scalar(text, start, end, "plain", () => fold(text, start, end, null));
	}
	/** What is left of a line that makes no sense, or stands too deep, as one scalar. */
	#plainLine() {
		const start = this.#at;
		this.#at = this.#yaml.plainStop(start);
		return new Scalar(this.#text, start, this.#yaml.trimEnd(start, this.#at), "plain");
	}
	#plainInFlow() {
		const text = this.#text;
		const start = this.#at;
		let at = start;
		let end = start;
		let isFolded = false;
		for (;;) {
			const code = text.charCodeAt(at);
			if (code !== code || isFlowEnd(code) && !this.#yaml.isTemplateAt(at)) break;
			if (code === 58 && isFlowBreak(text.charCodeAt(at + 1))) break;
			if (code === 35 && at > start && isSpaceOrBreak(text.charCodeAt(at - 1))) break;
			if (code === 10) {
				const mark = text.substr(at + 1, 3);
				if ((mark === "---" || mark === "...") && !(text.charCodeAt(at + 4) > 32)) break;
				this.#lineStart = at + 1;
			}
			if (code === 123) {
				const close = this.#yaml.bracesEnd(at);
				at = end = close === -1 ? at + 2 : close;
				continue;
			}
			at++;
			if (!isSpaceOrBreak(code)) {
				if (this.#lineStart > end) isFolded = true;
				end = at;
			}
		}
		this.#at = at;
		return new Scalar(text, start, end, "plain", isFolded ? () => fold(text, start, end, null) : null);
	}
	#isItem() {
		return this.#code() === 45 && !(this.#text.charCodeAt(this.#at + 1) > 32);
	}
	#isTemplate() {
		return this.#yaml.isTemplateAt(this.#at);
	}
	#isLineRest() {
		const code = this.#code();
		return code === 10 || code === 13 || code !== code || code === 35 && isSpaceOrBreak(this.#text.charCodeAt(this.#at - 1));
	}
	#code() {
		return this.#text.charCodeAt(this.#at);
	}
	#skipLine() {
		this.#at = this.#yaml.lineEnd(this.#at);
	}
};
/** Puts a node that is indented wrongly, or lacks its key, where it most likely belongs: nothing that was written is lost. */
function absorb(mapping, node) {
	const last = mapping.entries.at(-1);
	if (node.kind === "mapping") for (const entry of node.entries) mapping.entries.push(entry);
	else if (last?.value === null) last.value = node;
	else if (last?.value?.kind === "sequence" && node.kind === "sequence") for (const item of node.items) last.value.items.push(item);
	else mapping.entries.push({
		key: "",
		keySpan: {
			start: node.span.start,
			end: node.span.start
		},
		value: node
	});
}

// src/scan/documents/yaml.ts
var yaml_default = defineFormat({
	id: "yaml",
	title: "YAML",
	files: [
		".yaml",
		".yml",
		".yaml.example",
		".yml.example",
		".yaml.tpl",
		".yml.tpl",
		".yaml.j2",
		".yml.j2",
		".yaml.template",
		".yml.template",
		".cff"
	],
	read(source, _interest, nested) {
		return mayMatter(source.text) ? describeConfiguration("yaml", source, parseYaml(source.text), nested) : emptyDocument("yaml", source);
	}
});

// src/scan/legacy-ids.ts
/**
* Names without a namespace that the Hub really serves (it redirects them to their owner). Any other one-segment string in a
* loader is taken for a folder or an alias. Models: huggingface/transformers "Update all references to canonical models"
* (#29001); datasets: the canonical datasets of the same time.
*/
const LEGACY_MODELS = new Set("albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 albert-xxlarge-v1 albert-xxlarge-v2 bert-base-cased bert-base-cased-finetuned-mrpc bert-base-chinese bert-base-german-cased bert-base-german-dbmdz-cased bert-base-german-dbmdz-uncased bert-base-multilingual-cased bert-base-multilingual-uncased bert-base-uncased bert-large-cased bert-large-cased-whole-word-masking bert-large-cased-whole-word-masking-finetuned-squad bert-large-uncased bert-large-uncased-whole-word-masking bert-large-uncased-whole-word-masking-finetuned-squad camembert-base ctrl distilbert-base-cased distilbert-base-uncased distilbert-base-uncased-distilled-squad distilbert-base-uncased-finetuned-sst-2-english distilgpt2 distilroberta-base gpt2 gpt2-large gpt2-medium gpt2-xl mt5-small openai-gpt roberta-base roberta-base-openai-detector roberta-large roberta-large-mnli roberta-large-openai-detector t5-11b t5-3b t5-base t5-large t5-small transfo-xl-wt103 xlm-clm-ende-1024 xlm-clm-enfr-1024 xlm-mlm-100-1280 xlm-mlm-17-1280 xlm-mlm-en-2048 xlm-mlm-ende-1024 xlm-mlm-enfr-1024 xlm-mlm-enro-1024 xlm-mlm-tlm-xnli15-1024 xlm-mlm-xnli15-1024 xlm-roberta-base xlm-roberta-large xlm-roberta-large-finetuned-conll02-dutch xlm-roberta-large-finetuned-conll02-spanish xlm-roberta-large-finetuned-conll03-english xlm-roberta-large-finetuned-conll03-german xlnet-base-cased xlnet-large-cased ".trim().split(" "));
const LEGACY_DATASETS = new Set("acronym_identification ade_corpus_v2 adversarial_qa ag_news ai2_arc amazon_polarity amazon_reviews_multi amazon_us_reviews anli app_reviews aqua_rat arabic_billion_words arabic_speech_corpus arsentd_lev arxiv_dataset assin2 banking77 bbc_hindi_nli bc2gm_corpus beans big_patent billsum blended_skill_talk blimp blog_authorship_corpus bookcorpus boolq break_data bsd_ja_en c4 cats_vs_dogs cc100 cc_news ccaligned_multilingual cifar10 cifar100 civil_comments clickbait_news_bg climate_fever clinc_oos cmrc2018 cnn_dailymail coarse_discourse code_search_net code_x_glue_cc_clone_detection_big_clone_bench code_x_glue_cc_clone_detection_poj104 code_x_glue_cc_cloze_testing_all code_x_glue_cc_cloze_testing_maxmin code_x_glue_cc_code_completion_line code_x_glue_cc_code_completion_token code_x_glue_cc_code_refinement code_x_glue_cc_code_to_code_trans code_x_glue_cc_defect_detection code_x_glue_ct_code_to_text code_x_glue_tc_nl_code_search_adv code_x_glue_tc_text_to_code code_x_glue_tt_text_to_text common_gen common_language common_voice commonsense_qa competition_math conceptual_12m conceptual_captions conll2003 conll2012_ontonotesv5 conv_ai conv_ai_2 conv_questions cos_e cosmos_qa covid_qa_deepset covid_qa_ucsd covost2 craigslist_bargains crime_and_punish crows_pairs curiosity_dialogs daily_dialog dbpedia_14 deal_or_no_dialog definite_pronoun_resolution dialog_re doc2dial drop dutch_social e2e_nlg ecthr_cases electricity_load_diagrams eli5 emotion empathetic_dialogues eraser_multi_rc eu_regulatory_ir eurlex europarl_bilingual fake_news_english fashion_mnist fever few_rel financial_phrasebank fleurs flores food101 freebase_qa gem german_legal_entity_recognition germeval_14 gigaword glue gnad10 go_emotions google_wellformed_query gsm8k guardian_authorship hate_offensive hate_speech18 hate_speech_filipino hate_speech_offensive hate_speech_pl hate_speech_portuguese head_qa health_fact hebrew_sentiment hellaswag hind_encorp hindi_discourse hotpot_qa humaneval hybrid_qa id_clickbait id_liputan6 id_nergrit_corpus id_newspapers_2018 id_panl_bppt imagenet-1k imdb indic_glue inquisitive_qg interpress_news_category_tr irc_disentangle isixhosa_ner_corpus isizulu_ner_corpus iwslt2017 jigsaw_toxicity_pred journalists_questions kan_hope kannada_news kd_conv kde4 kilt_tasks kilt_wikipedia kinnews_kirnews kor_3i4k kor_hate kor_ner kor_nli kor_nlu kor_qpair kor_sae kor_sarcasm lambada lc_quad lener_br lex_glue librispeech_asr librispeech_asr_dummy lj_speech m_lama math_dataset math_qa mbpp mc4 med_hop medical_dialog medical_questions_pairs meta_woz minds14 mlqa mlsum mnist movie_rationales ms_marco ms_terms msr_genomics_kbcomp msr_sqa msr_text_compression msr_zhen_translation_parity msra_ner mt_eng_vietnamese multi_booked multi_eurlex multi_news multi_nli multi_para_crawl multi_re_qa multi_woz_v22 multi_x_science_sum multilingual_librispeech mutual_friends natural_questions ncbi_disease neural_code_search news_commentary newsgroup newsph_nli nli_tr nlu_evaluation_data nq_open numer_sense numeric_fused_head onestop_english open_subtitles openai_humaneval openbookqa opus100 opus_books opus_dgt opus_dogc opus_elhuyar opus_euconst opus_finlex opus_fiskmo opus_gnome opus_infopankki opus_memat opus_montenegrinsubs opus_openoffice opus_paracrawl opus_rf opus_tedtalks opus_ubuntu opus_wikipedia opus_xhosanavy orange_sum oscar oxford-iiit-pet para_crawl para_pat parsinlu_reading_comprehension paws paws-x pg19 piqa pn_summary poem_sentiment ptb_text_only pubmed_qa qa4mre qa_srl qasc qnli quac quora race re_dial reasoning_bg recipe_nlg reddit riddle_sense ro_sent ro_sts ro_sts_parallel roman_urdu roman_urdu_hate_speech rotten_tomatoes russian_super_glue s2orc samsum scb_mt_enth_2020 schema_guided_dstc8 scientific_papers sciq scitail search_qa sem_eval_2010_task_8 sem_eval_2014_task_1 sem_eval_2018_task_1 sem_eval_2020_task_11 sent_comp sentiment140 sick silicone simple_questions_v2 sms_spam snips_built_in_intents snli social_bias_frames social_i_qa sogou_news spanish_billion_words speech_commands squad squad_adversarial squad_es squad_it squad_kor_v1 squad_kor_v2 squad_v1_pt squad_v2 sst2 story_cloze stsb_mt_sv stsb_multi_mt sudoku-extreme super_glue superb svhn swag swahili_news swiss_judgment_prediction tab_fact ted_talks_iwslt telugu_books telugu_news tiny_shakespeare tinystories trec trivia_qa truthful_qa ttc4900 tuple_ie turkish_movie_sentiment turkish_ner turkish_product_reviews turku_ner_corpus tweet_eval tweet_qa tweets_ar_en_parallel tweets_hate_speech_detection twi_text_c3 twi_wordsim353 un_ga un_multi un_pc universal_dependencies urdu_fake_news urdu_sentiment_corpus visual_genome web_nlg web_of_science web_questions weibo_ner wi_locness wider_face wiki40b wiki_asp wiki_atomic_edits wiki_auto wiki_bio wiki_dpr wiki_hop wiki_lingua wiki_movies wiki_qa wiki_qa_ar wiki_snippets wiki_source wiki_split wiki_summary wikiann wikihow wikipedia wikisql wikitext wino_bias winograd_wsc winogrande wisesight1000 wisesight_sentiment wmt14 wmt15 wmt16 wmt17 wmt18 wmt19 wmt20_mlqe_task1 wmt20_mlqe_task2 wmt20_mlqe_task3 wmt_t2t wnut_17 wongnai_reviews woz_dialogue x_stance xcopa xed_en_fi xnli xor_tydi_qa xquad xsum xtreme yahoo_answers_qa yahoo_answers_topics yelp_polarity yelp_review_full yoruba_bbc_topics yoruba_gv_ner yoruba_text_c3 yoruba_wordsim353 youtube_caption_corrections ".trim().split(" "));
/** Whether a one-segment name is one of the Hub's legacy names of that kind. */
function isLegacyId(kind, name) {
	if (kind === "model") return LEGACY_MODELS.has(name);
	return kind === "dataset" && LEGACY_DATASETS.has(name);
}
/**
* Names that the Sentence Transformers documentation uses without their namespace (sbert.net: Pretrained Models). Where a
* model is named, they mean the repo under `sentence-transformers`.
*/
const SENTENCE_TRANSFORMERS = new Set("all-mpnet-base-v2 all-mpnet-base-v1 all-MiniLM-L12-v2 all-MiniLM-L12-v1 all-MiniLM-L6-v2 all-MiniLM-L6-v1 all-distilroberta-v1 all-roberta-large-v1 multi-qa-mpnet-base-dot-v1 multi-qa-mpnet-base-cos-v1 multi-qa-distilbert-dot-v1 multi-qa-distilbert-cos-v1 multi-qa-MiniLM-L6-dot-v1 multi-qa-MiniLM-L6-cos-v1 paraphrase-multilingual-mpnet-base-v2 paraphrase-multilingual-MiniLM-L12-v2 paraphrase-mpnet-base-v2 paraphrase-MiniLM-L6-v2 paraphrase-MiniLM-L12-v2 paraphrase-MiniLM-L3-v2 paraphrase-albert-small-v2 paraphrase-distilroberta-base-v1 paraphrase-distilroberta-base-v2 paraphrase-xlm-r-multilingual-v1 paraphrase-TinyBERT-L6-v2 distiluse-base-multilingual-cased-v1 distiluse-base-multilingual-cased-v2 distiluse-base-multilingual-cased msmarco-distilbert-base-v4 msmarco-distilbert-base-tas-b msmarco-bert-base-dot-v5 msmarco-distilbert-dot-v5 msmarco-MiniLM-L6-cos-v5 msmarco-MiniLM-L12-cos-v5 nli-mpnet-base-v2 stsb-mpnet-base-v2 bert-base-nli-mean-tokens bert-large-nli-mean-tokens distilbert-base-nli-mean-tokens distilbert-base-nli-stsb-mean-tokens stsb-roberta-large stsb-roberta-base gtr-t5-base gtr-t5-large gtr-t5-xl sentence-t5-base sentence-t5-large LaBSE clip-ViT-B-32 clip-ViT-B-16 clip-ViT-L-14 clip-ViT-B-32-multilingual-v1 allenai-specter nq-distilbert-base-v1 facebook-dpr-ctx_encoder-single-nq-base average_word_embeddings_glove.6B.300d".split(" "));
/** Everything that may name a repo without a slash, whatever the place. */
const NAMES_WITHOUT_OWNER = /* @__PURE__ */ new Set([
	...LEGACY_MODELS,
	...LEGACY_DATASETS,
	...SENTENCE_TRANSFORMERS
]);

// src/scan/not-an-id.ts
/** What has the shape of an id and is none: folders, files, stand-ins for the reader's own. */
/** First segments that are folders of the repository or machine at hand, never an organisation of the Hub. */
const FOLDERS = new Set(". .. ~ model models checkpoint checkpoints ckpt ckpts output outputs out result results run runs log logs data dataset datasets save saves saved saved_model saved_models weights pretrained pretrained_model pretrained_models pretrained_weights tmp temp cache .cache artifact artifacts assets config configs conf experiment experiments exp exps example examples test tests src lib path home root mnt opt usr var etc bin dev proc content workspace workspaces app apps public static build dist local work scratch trained_model trained_models final_model download downloads fixtures resources resource scripts script docs doc train training eval evaluation val valid validation images image audio video videos media storage export exports exported finetuned fine_tuned finetuned_model finetuned_models merged merged_model quantized onnx_model onnx_models ggml gguf safetensors state_dict model_dir model_cache model-cache my_model local_model local_models base_models base_model lora loras adapters adapter embeddings tokenizers backend frontend server client core utils common unet vae transformer text_encoder text_encoder_2 text_encoder_3 tokenizer tokenizer_2 tokenizer_3 scheduler safety_checker feature_extractor image_encoder processor prior decoder encoder vocoder controlnet onnx openvino coreml ipfs node_modules vendor third_party submodules notebooks llm llms file files folder dir s3 gs gcs az abfss wasbs blob bucket api v1 v2 input inputs metadata templates template plugins plugin packages package".split(" "));
const PLACEHOLDER_OWNER = /^(?:org|organi[sz]ation|orgname|owner|user|username|user_?name|your|you|my|me|namespace|author|repo|repository|acme|foo|bar|baz|some|some-?one|somebody|xx+|example|examples|company|team|dummy|provider|vendor|placeholder|test|testing|fake|mock|sample|hf[-_]?user(?:name)?|hub[-_]?user(?:name)?|hf[-_]?org|user_or_org|org_or_user|name|a|b|x|y|abc|publisher|creator|account|myorg|myuser|yourorg|unknown|none|null|undefined|custom|internal|private|nonexistent|non-existent|does-not-exist|invalid|missing|srv|server|remote)(?:[-_ ]?(?:org|organi[sz]ation|name|user|username|account|author|company|hf|hub|id|namespace|team|here|\d))*$/i;
const PLACEHOLDER_NAME = /^(?:model|repos?|repository|name|repo[-_]?name|model[-_]?(?:name|id|repo|path|[a-c\d])|my[-_]?model|your[-_]?model|repo[-_]?id|dataset|my[-_]?dataset|your[-_]?dataset|dataset[-_]?(?:name|id|repo)|some[-_]?model|test[-_]?model|base[-_]?model|foo|bar|baz|xxx+|abc|placeholder|does-not-exist|nonexistent|non-existent|adapter|lora|lora[-_]?adapter|checkpoint|\.\.\.|x|y|[a-c])$/i;
const OWN_WORDS = /(?:^|[/_-])(?:your|my)[-_](?:awesome|model|username|user|org|repo|name|dataset|finetuned|fine-tuned|custom|lora|adapter|own|private|fancy|cool|new|favou?rite|test|space|merged|hf)|(?:^|[/_-])(?:awesome|fancy|cool)[-_]model|<|>|\{|\}|\$/i;
/** Whether the id is a stand-in for the reader's own: `your-org/your-model`. */
function isPlaceholder(id) {
	const slash = id.indexOf("/");
	if (slash === -1) return OWN_WORDS.test(id) || PLACEHOLDER_NAME.test(id);
	if (id.length === 3) return true;
	return PLACEHOLDER_OWNER.test(id.slice(0, slash)) || PLACEHOLDER_NAME.test(id.slice(slash + 1)) || OWN_WORDS.test(id);
}
/** Whether the text is a path of a file or folder rather than an id. */
function isLocalPath(text) {
	if (/^[./~\\$]|^[A-Za-z]:[\\/]|\\|\/\/|\/$|\s/.test(text)) return true;
	const slash = text.indexOf("/");
	return slash !== -1 && isFolderName(text.slice(0, slash));
}
/** Whether a first segment is the name of a folder, whatever stands behind it. */
function isFolderName(segment) {
	return FOLDERS.has(segment) || /^[A-Z][a-z]+$/.test(segment) && FOLDERS.has(segment.toLowerCase());
}
const FILE = /\.(?:py|pyc|pyi|js|mjs|cjs|ts|tsx|jsx|vue|svelte|json|jsonl|json5|jsonc|ya?ml|toml|md|mdx|rst|txt|csv|tsv|html?|css|scss|less|png|jpe?g|gif|svg|webp|ico|bmp|tiff?|avif|wav|mp3|mp4|flac|ogg|m4a|webm|avi|mov|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|tar|rar|7z|sh|bash|zsh|ps1|bat|cmd|xml|bin|pt|pth|onnx|onnx_data|safetensors|ckpt|pkl|pickle|joblib|npy|npz|h5|hdf5|keras|pb|tflite|parquet|arrow|feather|lock|cfg|ini|conf|log|sql|db|sqlite3?|so|dll|dylib|a|o|exe|whl|egg|deb|rpm|rs|go|java|kt|kts|scala|swift|cs|c|cc|cpp|cxx|h|hh|hpp|cu|cuh|proto|ipynb|tf|tfvars|tpl|tmpl|j2|jinja2?|env|model|vocab|spm|msgpack|mlmodel|mlpackage|gguf|ggml|ggmlv3|llamafile|zig|nix|rb|php|lua|pl|r|jl|dart|ex|exs|erl|clj|hs|ml|wasm|map|patch|diff|snap|tmp|bak|old|example|dockerfile|service|timer|socket|crt|pem|key|pub)$/i;
/** Whether the last segment carries the suffix of a file. */
function isFileName(text) {
	return FILE.test(text);
}

// src/scan/declared-id.ts
const SCHEME = /^(?:hf|huggingface|hf-hub|hf_hub|HF):(?:\/\/)?(?=[A-Za-z0-9])/;
/** A folder of the Hub's cache: `models--org--name`, behind it perhaps `/snapshots/<commit>`. */
const CACHE_FOLDER = /(?:^|[/\\])(models|datasets|spaces)--([A-Za-z0-9][\w.-]*?)--([\w.-]+)(?:[/\\]snapshots[/\\]([0-9a-f]{40}))?/;
/** `org/name--module.Class`: code of another repo, in an `auto_map`. */
const CODE_OF_REPO = /^([\w.-]+\/[\w.-]+?)--[A-Za-z_]\w*\.[A-Za-z_]\w*$/;
/**
* Reads what stands in a slot that is declared to hold an id. Null where it holds no repo of the Hub: a local path, a
* placeholder, another hub's URI, a word of the library.
*/
function readDeclaredId(written, kind, form = {}) {
	const text = written.trim();
	const at = written.length - written.trimStart().length;
	if (text === "" || text.length > 400 || form.notIds?.includes(text) === true) return null;
	if (mayHoldHubUrl(text)) {
		const url = readUrl(text, at, form);
		if (url !== void 0) return url;
	}
	const alias = own(form.aliases, text);
	if (alias !== void 0) return {
		kind,
		id: alias,
		idAt: {
			start: at,
			end: at + text.length
		},
		...UNPINNED
	};
	if (text.includes("--")) {
		const encoded = readEncoded(text, at, kind);
		if (encoded !== null) return encoded;
	}
	const scheme = form.prefix?.values.find((value) => text.startsWith(value)) ?? SCHEME.exec(text)?.[0];
	if (scheme !== void 0) return readAfterScheme(text.slice(scheme.length), at + scheme.length, kind, form);
	if (form.prefix !== void 0 && !form.prefix.optional || text.includes("://") || isLocalPath(text)) return null;
	return readPlain(text, at, kind, form);
}
const UNPINNED = {
	revision: null,
	revisionAt: null,
	revisionForm: null
};
/** Undefined where the text holds no URL that could be meant, null where it is one of another kind of page. */
function readUrl(text, at, form) {
	const url = findHubUrls(text)[0];
	if (url === void 0) return form.prefix === void 0 ? null : void 0;
	if (url.start > 8) return null;
	const shift = (span) => ({
		start: span.start + at,
		end: span.end + at
	});
	return {
		kind: url.kind,
		id: url.id,
		idAt: shift({
			start: url.start,
			end: url.end
		}),
		revision: url.revision,
		revisionAt: url.revisionAt === null ? null : shift(url.revisionAt),
		revisionForm: url.revisionAt === null ? null : "path"
	};
}
/** Ids in the names of folders and modules, where `/` is written `--`. */
function readEncoded(text, at, kind) {
	const code = CODE_OF_REPO.exec(text);
	if (code !== null && isNamespacedId(code[1])) return {
		kind,
		id: code[1],
		idAt: {
			start: at,
			end: at + code[1].length
		},
		...UNPINNED
	};
	const folder = CACHE_FOLDER.exec(text);
	if (folder === null) return null;
	const [all, kinds, owner, name, commit] = folder;
	const id = `${owner}/${name}`;
	if (!isNamespacedId(id) || isPlaceholder(id)) return null;
	const end = at + folder.index + all.length;
	const read = {
		kind: kinds.slice(0, -1),
		id,
		idAt: {
			start: at + folder.index,
			end
		}
	};
	if (commit === void 0) return {
		...read,
		...UNPINNED
	};
	return {
		...read,
		revision: commit,
		revisionAt: {
			start: end - commit.length,
			end
		},
		revisionForm: "path"
	};
}
/** Behind a scheme or prefix: the kind may be told, the id ends at the second slash, and a file may follow. */
function readAfterScheme(rest, at, kind, form) {
	const told = /^(models|datasets|spaces)\//.exec(rest);
	if (told !== null) {
		kind = told[1].slice(0, -1);
		rest = rest.slice(told[0].length);
		at += told[0].length;
	}
	const slash = rest.indexOf("/");
	const second = slash === -1 ? -1 : rest.indexOf("/", slash + 1);
	if (second === -1) {
		const decoded = slash === -1 ? rest.replace(/%2F/i, "/") : rest;
		const read = readPlain(decoded, at, kind, {
			revisionSuffix: "@",
			tagSuffix: true,
			...form
		});
		return read === null || decoded === rest ? read : {
			...read,
			idAt: {
				start: at,
				end: at + rest.length
			},
			...UNPINNED
		};
	}
	const head = readPlain(rest.slice(0, second), at, kind, {
		revisionSuffix: "@",
		tagSuffix: true,
		...form
	});
	if (head === null || head.revision !== null) return head;
	const tail = rest.lastIndexOf("@");
	if (tail < second || form.revisionSuffix !== "@" || !isRevision(rest.slice(tail + 1))) return head;
	return {
		...head,
		revision: rest.slice(tail + 1),
		revisionAt: {
			start: at + tail + 1,
			end: at + rest.length
		},
		revisionForm: "suffix"
	};
}
function readPlain(text, at, kind, form) {
	let name = text;
	let revision = null;
	const folder = name.indexOf("::");
	if (folder !== -1) name = name.slice(0, folder);
	if (form.takesFile === true) {
		const second = name.indexOf("/", name.indexOf("/") + 1);
		if (second > 0 && name.includes("/")) name = name.slice(0, second);
	}
	const mark = form.revisionSuffix === void 0 ? -1 : name.indexOf(form.revisionSuffix);
	if (mark !== -1) {
		revision = name.slice(mark + 1);
		if (!isRevision(revision)) return null;
		name = name.slice(0, mark);
	} else if (form.tagSuffix === true && name.includes(":")) name = name.slice(0, name.indexOf(":"));
	const id = form.takesAnyName === true && isBareName(name) ? name : withNamespace(name, kind, form.namespace);
	if (id === null || !isRepoId(id) || isPlaceholder(id) || isFileName(id)) return null;
	const end = at + name.length;
	const read = {
		kind,
		id,
		idAt: {
			start: at,
			end
		}
	};
	if (revision === null) return {
		...read,
		...UNPINNED
	};
	return {
		...read,
		revision,
		revisionAt: {
			start: end + 1,
			end: end + 1 + revision.length
		},
		revisionForm: "suffix"
	};
}
/** A name as the Hub's first datasets had it: lower case, no folder of anybody's. */
function isBareName(name) {
	return /^[a-z][a-z\d_.-]{2,60}$/.test(name) && !isFolderName(name);
}
function withNamespace(text, kind, namespace) {
	if (text.includes("/")) return isNamespacedId(text) ? text : null;
	if (namespace === null) return null;
	if (isLegacyId(kind, text)) return text;
	if (namespace === void 0) return null;
	return /[-_]|\d/.test(text) ? `${namespace}/${text}` : null;
}
function own(table, key) {
	return table !== void 0 && Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/scan/detector.ts
function defineDetector(detector) {
	return detector;
}

// src/scan/replaceable.ts
const byPlace = /* @__PURE__ */ new WeakMap();
/** A field that nobody sets to anything else. */
const CONSTANT = /\b(?:static|readonly|const|final)\b[^;{}=\n]{0,200}=\s*["'`]$/;
/**
* Whether the string at a place is only what is taken when nothing else is given, or an item of a list. `asking` is the call or
* command that the string was followed from.
*/
function isReplaceable(document, { start }, asking) {
	let literals = byPlace.get(document);
	if (literals === void 0) {
		literals = new Map(document.literals.map((literal) => [literal.span.start, literal]));
		byPlace.set(document, literals);
	}
	for (const slot of literals.get(start)?.slots ?? []) {
		if (slot.kind === "fallback" || slot.kind === "item") return true;
		if (slot.kind === "default") return !CONSTANT.test(document.source.text.slice(Math.max(0, start - 240), start));
		if (slot.kind === "assignment" || slot.kind === "argument" && slot.call.start === asking.start) return false;
	}
	return false;
}

// src/scan/sighting.ts
/** A declared reference: what was read, where it stands, and where its revision is or would be. */
function declare(read, { value, span }, circumstances) {
	const beside = circumstances.takes?.beside ?? null;
	return {
		kind: read.kind,
		id: read.id,
		written: value.trim(),
		span,
		revision: read.revision ?? beside?.value ?? null,
		revisionSlot: slotOf$1(read, value, span, circumstances.takes ?? null),
		usage: circumstances.usage,
		confidence: "declared",
		library: circumstances.library,
		related: circumstances.related ?? []
	};
}
function slotOf$1(read, value, span, takes) {
	if (read.revisionForm !== null) {
		const name = read.revisionForm === "path" ? "resolve" : takes?.form === "suffix" ? takes.name : "@";
		return {
			form: read.revisionForm,
			name,
			written: read.revisionAt === null ? null : within(span, value, read.revisionAt)
		};
	}
	if (takes === null) return null;
	const { form, name, beside, at, isOpen } = takes;
	return {
		form,
		name,
		written: beside?.span ?? null,
		...at === void 0 ? {} : { at: [at] },
		...isOpen === true ? { isOpen } : {}
	};
}
/** A stretch of a string as a stretch of its source; the whole where escapes make the two differ. */
function within(span, value, part) {
	if (span.end - span.start !== value.length) return span;
	return {
		start: span.start + part.start,
		end: span.start + part.end
	};
}

// src/scan/detectors/command-line.ts
/** Words of one command in which a known program is looked for: `docker run` and `srun` carry many of their own. */
const MOST_WORDS_BEFORE = 60;
/** Characters of comment between two lines of one command. */
const MOST_BETWEEN = 200;
var command_line_default = defineDetector({
	id: "command-line",
	title: "Command line of a known tool",
	description: "Arguments and flags of commands that download, serve or train, in scripts, Dockerfiles, manifests and workflows.",
	*detect(document, context) {
		let last = null;
		for (const command of document.commands) {
			const known = continues(command, last) ? {
				command: last.command,
				after: 0
			} : find(command.words, context);
			last = known === null ? null : {
				command: known.command,
				end: command.span.end
			};
			if (known !== null) yield* readCommand(document, command, known.command, known.after);
		}
	}
});
/**
* Whether a line goes on with the flags of the one before: documentation writes comments behind `\` and between the lines of
* one command, which no shell would join.
*/
function continues({ words, span }, last) {
	return last !== null && span.start >= last.end && span.start - last.end < MOST_BETWEEN && /^--[A-Za-z]/.test(words[0]?.value ?? "");
}
/** The first known program of a line, by its longest name; or the container image that runs one. */
function find(words, context) {
	for (let at = 0; at < Math.min(words.length, MOST_WORDS_BEFORE); at++) {
		const value = words[at].value;
		if (value === null || value === "" || value.startsWith("-")) continue;
		for (const command of context.catalogue.commandsOf(value)) {
			const after = matches(words, at, command.name);
			if (after !== null) return {
				command,
				after
			};
		}
		const image = value.includes("/") ? context.catalogue.commandOfImage(value) : null;
		if (image !== null) return find(words.slice(at + 1), context) === null ? {
			command: image,
			after: at + 1
		} : shift(find(words.slice(at + 1), context), at + 1);
	}
	return null;
}
function shift(found, by) {
	return {
		command: found.command,
		after: found.after + by
	};
}
/** Where the words behind the name begin; options may stand between its parts: `python -u -m x`. Null where it does not match. */
function matches(words, at, name) {
	let next = at + 1;
	for (const segment of name.slice(1)) {
		while (next < words.length && words[next].value !== segment && words[next].value?.startsWith("-")) next++;
		if (words[next]?.value !== segment) return null;
		next++;
	}
	return next;
}
function* readCommand(document, command, { form, library }, after) {
	const { flags, positional } = split(command.words.slice(after), new Set(form.switches ?? []));
	const isForeign = library.isForeign === true || form.needsFlag !== void 0 && !flags.some(({ name }) => name === form.needsFlag);
	const kind = kindOf$1(flags, form.kindFlag, form.kind);
	const revision = firstFlag(flags, form.revision);
	const remoteCode = flags.find(({ name }) => name === form.remoteCode || name === "--trust-remote-code" || name === "--trust_remote_code");
	function* see(word, wordKind, usage, syntax, revisionWord, slot) {
		if (word.text === null) {
			if (!isForeign && usage === "use" && command.role === "code" && syntax.prefix?.optional !== false) yield { unread: {
				reason: "dynamic-id",
				span: word.span,
				text: excerpt$1(document, command.span)
			} };
			return;
		}
		const id = readDeclaredId(word.text, wordKind, syntax);
		if (isForeign || id === null) {
			yield { denial: { span: word.definedAt ?? word.span } };
			return;
		}
		yield { sighting: declare(id, {
			value: word.text,
			span: word.definedAt ?? word.span
		}, {
			usage: command.role === "code" ? usage : "mention",
			library: library.id,
			related: [...word.definedAt === null ? [] : [{
				span: command.span,
				role: "loaded-here"
			}], ...remoteCode === void 0 ? [] : [{
				span: remoteCode.span,
				role: "remote-code"
			}]],
			takes: takesOf$1(slot, revisionWord, {
				whole: command.span,
				id: word.span
			}, word.definedAt !== null && isReplaceable(document, word.definedAt, command.span))
		}) };
	}
	const usage = form.usage === "output" ? "output" : "use";
	for (const position of form.positions ?? []) {
		const word = positional[position];
		if (word !== void 0) yield* see(word, kind, usage, form, revision, flagPlace(form.revision?.[0]));
	}
	for (const flag of flags) {
		const declared = form.flags !== void 0 && Object.hasOwn(form.flags, flag.name) ? form.flags[flag.name] : void 0;
		if (declared === void 0 || flag.value === null) continue;
		const flagForm = typeof declared === "string" ? { kind: declared } : declared;
		const flagKind = flagForm.kind === form.kind ? kind : flagForm.kind;
		const flagUsage = flagForm.usage === "output" ? "output" : usage;
		const ownRevision = flagForm.revision === void 0 ? revision : firstFlag(flags, flagForm.revision);
		const revisionFlag = flagPlace(flagForm.revision?.[0] ?? (flagKind === form.kind ? form.revision?.[0] : void 0));
		const syntax = {
			...form,
			...flagForm
		};
		if (flagForm.inside === void 0) yield* see(flag.value, flagKind, flagUsage, syntax, ownRevision, revisionFlag);
		else for (const part of unpack(flag.value, flagForm.inside)) yield* see(part.word, flagKind, flagUsage, syntax, part.revision, insidePlace(flagForm.inside));
	}
}
function flagPlace(name) {
	return name === void 0 ? null : {
		form: "flag",
		name
	};
}
/** In `pretrained=org/x,revision=…` the revision stands behind the id. */
function insidePlace(inside) {
	return typeof inside === "object" && "separator" in inside && inside.revision !== void 0 ? {
		form: "suffix",
		name: `${inside.separator}${inside.revision}=`
	} : null;
}
function takesOf$1(place, revision, at, isOpen) {
	const beside = revision === null ? null : {
		value: revision.text,
		span: revision.definedAt ?? revision.span
	};
	return place === null ? null : {
		...place,
		beside,
		...place.form === "flag" ? {
			at,
			isOpen
		} : {}
	};
}
/** Flags with their values (`--x y`, `--x=y`) and the words between them. */
function split(words, switches) {
	const flags = [];
	const positional = [];
	let onlyWords = false;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		const text = word.value ?? word.text;
		if (onlyWords || !/^--?[A-Za-z]/.test(text)) {
			if (text === "--") onlyWords = true;
			else positional.push({
				text: word.value,
				span: word.span,
				definedAt: word.definedAt
			});
			continue;
		}
		const equals = text.indexOf("=");
		if (equals !== -1) {
			flags.push({
				name: text.slice(0, equals),
				span: word.span,
				value: valueBehind(word)
			});
			continue;
		}
		const next = words[at + 1];
		const nextText = next === void 0 ? "-x" : next.value ?? next.text;
		if (next !== void 0 && !switches.has(text) && !/^--?[A-Za-z]/.test(nextText)) {
			flags.push({
				name: text,
				span: word.span,
				value: {
					text: next.value,
					span: next.span,
					definedAt: next.definedAt
				}
			});
			at++;
		} else flags.push({
			name: text,
			span: word.span,
			value: null
		});
	}
	return {
		flags,
		positional
	};
}
/** The part of `--flag=value` behind the equals sign; where quotes stand in the word, its place is found from the end. */
function valueBehind(word) {
	const written = word.text.indexOf("=") + 1;
	if (word.value === null) return {
		text: null,
		span: {
			start: word.span.start + written,
			end: word.span.end
		},
		definedAt: word.definedAt
	};
	const text = word.value.slice(word.value.indexOf("=") + 1);
	const quoted = /^["']/.test(word.text.slice(written)) ? 1 : 0;
	const start = word.span.start + written + quoted;
	return {
		text,
		span: {
			start,
			end: Math.min(word.span.end, start + Math.max(text.length, 1))
		},
		definedAt: word.definedAt
	};
}
function firstFlag(flags, names) {
	return flags.find((flag) => names?.includes(flag.name) === true)?.value ?? null;
}
function kindOf$1(flags, name, otherwise) {
	const value = name === void 0 ? void 0 : flags.find((flag) => flag.name === name)?.value?.text;
	return value === "dataset" || value === "space" || value === "model" ? value : otherwise;
}
/** Ids inside a flag's value: `pretrained=org/x,revision=main`, `sql=org/adapter`, `{"model": "org/x"}`. */
function* unpack(value, inside) {
	const text = value.text;
	if (text === null) return;
	const part = (from, to) => ({
		text: text.slice(from, to),
		span: {
			start: value.span.start + from,
			end: value.span.start + to
		},
		definedAt: value.definedAt === null ? null : {
			start: value.definedAt.start + from,
			end: value.definedAt.start + to
		}
	});
	if (inside === "name=id") {
		yield {
			word: part(text.indexOf("=") + 1, text.length),
			revision: null
		};
		return;
	}
	if ("json" in inside) {
		for (const match of text.matchAll(/["'](\w{1,60})["']\s{0,10}:\s{0,10}["']([^"']{1,200})["']/g)) {
			if (!inside.json.includes(match[1])) continue;
			const from = match.index + match[0].length - 1 - match[2].length;
			yield {
				word: part(from, from + match[2].length),
				revision: null
			};
		}
		return;
	}
	const parts = [];
	for (let from = 0; from <= text.length;) {
		const comma = text.indexOf(inside.separator, from);
		const to = comma === -1 ? text.length : comma;
		const equals = text.indexOf("=", from);
		if (equals !== -1 && equals < to) parts.push({
			key: text.slice(from, equals).trim(),
			from: equals + 1,
			to
		});
		from = to + 1;
	}
	const revision = parts.find(({ key }) => key === inside.revision);
	for (const { key, from, to } of parts) if (inside.keys.includes(key)) yield {
		word: part(from, to),
		revision: revision === void 0 ? null : part(revision.from, revision.to)
	};
}
function excerpt$1(document, span) {
	return document.source.text.slice(span.start, Math.min(span.end, span.start + 120)).replace(/\s+/g, " ");
}

// src/scan/detectors/config-key.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
var config_key_default = defineDetector({
	id: "config-key",
	title: "Key of a known configuration",
	description: "Values of keys that a training, serving or evaluation tool reads as a repo, in files of its schema.",
	*detect(document, context) {
		if (document.language !== null) return;
		for (const literal of document.literals) {
			const inner = keySlot(literal);
			if (inner === null || literal.template) continue;
			const candidates = context.catalogue.keysOf(inner.key.slice(inner.key.lastIndexOf(".") + 1));
			if (candidates.length === 0) continue;
			const path = keyPath(literal.slots);
			for (const known of candidates) {
				if (!fits(document, literal, path, inner, known)) continue;
				const sightings = partsOf(literal, known.form).flatMap((part) => read$2(part, inner.siblings, known) ?? []);
				if (sightings.length === 0) continue;
				const isForeign = known.library.isForeign === true || isElsewhere$1(inner, known.form);
				for (const sighting of sightings) yield isForeign ? { denial: { span: literal.span } } : { sighting };
				break;
			}
		}
	}
});
/** The innermost entry, past list items and the default of a variable. */
function keySlot(literal) {
	for (const slot of literal.slots) {
		if (slot.kind === "entry") return slot;
		if (slot.kind !== "item" && slot.kind !== "fallback" && slot.kind !== "assignment") return null;
	}
	return null;
}
/** Key path from the root of the document or of the one embedded in it; `*` for list items. */
function keyPath(slots) {
	const path = [];
	for (const slot of slots) if (slot.kind === "entry") path.unshift(...slot.key.split("."));
	else if (slot.kind === "item") path.unshift("*");
	else if (slot.kind !== "fallback" && slot.kind !== "assignment") break;
	return path;
}
function fits(document, literal, path, inner, { config, form, path: wanted }) {
	if (!matchesPath(path, wanted)) return false;
	if (!config.files.includes("**") && !matchesFile(document.source.path, config.files)) return false;
	if (form.where !== void 0) {
		const value = inner.siblings.scalar(form.where.key)?.value;
		if (value === void 0 || !form.where.values.includes(value)) return false;
	}
	if (config.when === void 0 && config.whenValue === void 0) return true;
	const root = rootOf(literal);
	if (config.when?.every((key) => root.keys.has(key)) === false) return false;
	const value = config.whenValue === void 0 ? null : root.siblings?.scalar(config.whenValue.key)?.value ?? "";
	return value === null || config.whenValue.prefixes.some((prefix) => value.startsWith(prefix));
}
function isElsewhere$1({ siblings }, { unless }) {
	const value = unless === void 0 ? void 0 : siblings.scalar(unless.key)?.value;
	return value !== void 0 && unless.values.includes(value);
}
const matchers = /* @__PURE__ */ new Map();
function matchesFile(path, globs) {
	let matcher = matchers.get(globs);
	if (matcher === void 0) {
		matcher = (0, import_picomatch.default)([...globs], {
			dot: true,
			nocase: true
		});
		matchers.set(globs, matcher);
	}
	return matcher(path);
}
/** `*` is one key or item, `**` any number of them. List items of the path may be left out of the pattern's end. */
function matchesPath(path, pattern, at = 0, with_ = 0) {
	if (with_ === pattern.length) return path.slice(at).every((segment) => segment === "*");
	const wanted = pattern[with_];
	if (wanted === "**") {
		for (let next = at; next <= path.length; next++) if (matchesPath(path, pattern, next, with_ + 1)) return true;
		return false;
	}
	if (at === path.length) return false;
	return (wanted === "*" || wanted === path[at]) && matchesPath(path, pattern, at + 1, with_ + 1);
}
/** The map at the root of the document that holds the literal. */
function rootOf(literal) {
	let siblings = null;
	let key = "";
	for (const slot of literal.slots) if (slot.kind === "entry") {
		siblings = slot.siblings;
		key = slot.key;
	} else if (slot.kind === "embedded") break;
	return {
		keys: /* @__PURE__ */ new Set([key, ...siblings?.keys() ?? []]),
		siblings
	};
}
/** The ids of a value that joins several, each at its place. */
function partsOf(literal, { joinedBy }) {
	const { value, span } = literal;
	if (joinedBy === void 0 || !value.includes(joinedBy) || span.end - span.start !== value.length) return [literal];
	let start = span.start;
	return value.split(joinedBy).map((part) => {
		const own = {
			...literal,
			value: part,
			span: {
				start,
				end: start + part.length
			}
		};
		start += part.length + joinedBy.length;
		return own;
	});
}
function read$2(literal, siblings, { form, library }) {
	const id = readDeclaredId(literal.value, form.kind, form);
	if (id === null) return null;
	const revision = form.revision === void 0 ? null : revisionIn(siblings, form.revision);
	return declare(id, literal, {
		usage: literal.role === "code" ? form.usage ?? "use" : "mention",
		library: library.id,
		takes: form.revision !== void 0 ? {
			form: "key",
			name: form.revision,
			beside: revision
		} : form.revisionSuffix !== void 0 ? {
			form: "suffix",
			name: form.revisionSuffix
		} : null
	});
}
/** `"revision": null` asks for none, and is where one would go. */
function revisionIn(siblings, key) {
	const scalar = siblings.scalar(key);
	return scalar !== null && /^(?:null|~|None)?$/i.test(scalar.value) ? {
		value: null,
		span: scalar.span
	} : scalar;
}

// src/scan/publishers.ts
/**
* Organisations and people that publish on the Hub, as they write themselves: collected from the URLs and loader calls of
* huggingface/transformers, huggingface/diffusers, vllm-project/vllm and EleutherAI/lm-evaluation-harness, the samples of
* `@huggingface/tasks`, and the Hub's own lists. An owner that is not here is no worse for it; it only needs other witnesses.
*/
const NAMES = "01-ai 3rd-Degree-Burn a-r-r-o-w abacusai abeja abisee ACE-Step activebus adept adirik afrideva agentica-org AGI-0 ahotrod ai-forever AI-Sweden-Models ai21labs ai4bharat AIML-TUDA akhaliq akshan-main albert Alepach ali-vilab Alibaba-DAMO Alibaba-NLP alibaba-pai AlicanKiraz0 alimama-creative aliosm allegro allenai almanach Alpha-VLLM amazon amd andreasmadsen anhnct answerdotai anthracite-org anton-l AntonV aodiniz apple arcee-ai argilla argmaxinc Artples Aryanne asapp autogluon axolotl-ai-co ayushtues BAAI baichuan-inc baidu bartowski BeIR benjamin-paine beomi berkeley-nest bertin-project BestWishYsh bhadresh-savani bigbio bigcode bigscience biomistral bionlp black-forest-labs bosonai briaai BridgeTower brittlewis12 BSC-LT ByteDance ByteDance-Seed cahya caidas cais calcuis canopylabs cardiffnlp carlofkl casperhansen castorini CausalLM cerebras cerspense CIDAS city96 ckiplab cl-tohoku ClaudioItaly cluebbers codegram codellama cognitivecomputations CohereForAI CohereLabs colbert-ir CombinHorizon Comfy-Org community-datasets CompVis coqui croissantllm cross-encoder csarron csebuetnlp CultriX cvssp cyberagent Daemontatox DAMO-NLP-SG damo-vilab dandelin danelcsb Dans-DiscountModels databricks DavidAU dbmdz dccuchile decapoda-research decart-ai Deci deepdml DeepFloyd DeepGlint-AI deepmind DeepMount00 deepseek-ai deepseek-community deepset defog defunct-datasets depth-anything DevQuasar diffusers dima806 distil-whisper distilbert Disty0 dkleczek DMetaSoul dmis-lab dnhkng DoppelReflEx dreamlike-art dslim dylanebert edbeeching EduardoPacheco Efficient-Large-Model ehartford ehristoforu elastic EleutherAI elismasilva elyza EmbeddedLLM embedding-data emilianJR emilyalsentzer EpistemeAI EpistemeAI2 EricB espnet ETH-CVG ethanyt EuroBERT eustlb facebook FacebookAI Falconsai fancyfeast fblgit featherless-ai-quants finetrainers finiteautomata fishaudio fixie-ai FlagAlpha flair flaubert flax-community florence-community fluently-lm fnlp frankjoshua FuJhen FunAudioLLM fusing fxmarty GanymedeNil garage-bAInd genmo ggml-org google google-bert google-research-datasets google-t5 gplsi Gryphe guillaumekln guoyww gzguevara h2oai h94 HAERAE-HUB hakurei haoheliu Hate-speech-CNERG Helsinki-NLP hexgrad hf-audio hf-internal-testing hfl HiDream-ai hishab HiTZ hkunlp hlky hpcai-tech huggan huggingface HuggingFaceBR4 HuggingFaceFW HuggingFaceH4 HuggingFaceM4 HuggingFaceTB huggyllama huihui-ai hunyuanvideo-community hustvl hysts ibm ibm-ai-platform ibm-fms ibm-granite ibm-nasa-geospatial ibm-research IDEA-CCNL IDEA-Research ideogram-ai iejMac iFaz IlyaGusev impira inceptionai inclusionAI IndexTeam infgrad InstantX Intel internlm intfloat ise-uiuc iSEE-Laboratory Isotr0py ISTA-DASLab j-hartmann JackFram JayHyeon jbilcke-hf jdopensource jeeejeee jhu-clsp jinaai Jiqing jondurbin juletxara julien-c junnyu kaitchup kakaobrain KamilaMila kandinsky-community kandinskylab KBLab keras kernels-community Kijai KittenML kmhf kms7530 KoboldAI kontext-community krea kssteven Kwai-Kolors kyutai laion lambdalabs LanguageBind latent-consistency LDJnr legacy-datasets legraphista lerobot LGAI-EXAONE li-lab lightblue lighteval lightonai Lightricks lightx2v LiheYoung linagora linoyts LiquidAI liuhaotian llava-hf lllyasviel llm-jp lmms-lab lmstudio-community lmsys lodestones LoneStriker longlian ltg lucianosb Lykon lysandre m-a-p m-ric madebyollin magic-leap-community maidalun1020 MariaK Marqo martin-ha masakhane MaziyarPanahi MBZUAI-Paris MCG-NJU medmekk meituan-longcat Menlo merve meta-llama meta-pytorch mgoin mhdang michellejieli microsoft migtissera MiniMaxAI mistral-community mistralai mit-han-lab mixedbread-ai mixtralai ml6team mlabonne mlx-community mobiuslabsgmbh ModelCloud moka-ai moonshotai MoritzLaurer mosaicml moussaKam mozilla-foundation mradermacher mteb Muennighoff multimodalart Mungert myshell-ai NagaSaiAbhinay namctin nari-labs Narsil nateraw naver naver-clova-ix NbAiLab nbel Nekochu nerijs neuralmagic neuralmagic-ent neuralmind NeverSleep NexaAI nghuyong nielsr nitrosocke nlptown nm-testing nomic-ai Norod78 NousResearch nvidia nyu-mll nyu-visionx OFA-Sys omlab onnx-community open-llm-leaderboard Open-Orca open-r1 openaccess-ai-collective openai openai-community OpenAssistant openbmb openchat opencompass OpenGenAI OpenGVLab openlm-research openmmlab openmmlab-community OpenMOSS-Team OpenPeerAI openslr optimum OrionStarAI ostris OzzyGT PaddlePaddle parler-tts patrickjohncyh patrickvonplaten peft-internal-testing PekingU pfnet philschmid Phind Photoroom PhysicalIntelligence pierreguillou PixArt-alpha PlanTL-GOB-ES playgroundai PrimeIntellect princeton-nlp prithivMLmods projecte-aina prompthero ProsusAI protectai proxectonos prs-eth PrunaAI pszemraj pyannote PygmalionAI pysentimiento QCRI qualcomm QuantFactory QuantStack Quazim0t0 qubvel-hf Qwen radames radna rajpurkar raulc0399 raushan-testing-hf RedHatAI rednote-hilab replit ResembleAI rhasspy rhymes-ai rinna Rocketknight1 roneneldan rootonchair Rowan RUCAIBox runwayml s3nh SakanaAI Salesforce Salesforce-AIResearch SamLowe sanchit-gandhi SangBinCho Sao10K sarvamai Saxo sayakpaul scikit-learn SCUT-DLVCLab sd-concepts-library segmind SenseTime sentence-transformers sesame SG161222 Shakker-Labs shanearora shenzhi-wang shi-labs shibing624 Shitao shumingh siebert SimianLuo SkalskiP Skylion007 Skywork SmallDoge Snowflake sonthenguyen soob3123 spacy SparkAudio speechbrain sshleifer stabilityai stable-diffusion-v1-5 stablediffusionapi stanford-crfm stanfordnlp state-spaces stepfun-ai StevenZhang stevhliu stockmark studio-ousia suno supabase sushmanth sweetcocoa swiss-ai Systran tangledgroup tasksource tatsu-lab tau teknium tencent Tencent-Hunyuan TencentARC tensorblock teticio TheBloke TheDrummer TheLastBen thenlper theprint TheStageAI thibaud thisisiron ThomasSimonini THUDM TIGER-Lab tiiuae timbrooks timm TinyLlama togethercomputer tohoku-nlp tolgacangoz tomaarsen Tongyi-MAI transformers-community trl-internal-testing trl-lib tue-mps turboderp UBC-NLP ubergarm uclanlp uer ultralytics Uminosachi Undi95 unicamp-dl unitary unsloth uoft-cs upstage UsefulSensors ustc-community usyd-community utter-project uw-madison valhalla vidore vikhyatk vinai vinvino02 visheratin VisualCloze VPTQ-community Wan-AI warp-ai wavymulder westlake-repl Weyaxi WhereIsAI wikimedia winglian WizardLM WizardLMTeam XCLiu Xenova XiaomiMiMo XLabs-AI xlnet yahma ybelkada ydshieh YiYiXu ylacombe ylecun yonigozlan ysharma zai-org ZhengPeng7 ZhenYe234 zhihan1996 zju-community Zyphra".split(" ");
const byLowerCase = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
/** The publisher of that name as it writes itself, whatever the case; null where nobody knows it. */
function publisherOf(owner) {
	return byLowerCase.get(owner.toLowerCase()) ?? null;
}

// src/scan/id-look.ts
/** Tokens that names of models are made of: sizes, training stages, tasks, quantisations. */
const MODEL_WORD = /^(?:\d+[bm]|\d+x\d+b|[ea]\d+b|instruct|chat|base|large|small|tiny|mini|medium|xl|xxl|it|pt|sft|dpo|grpo|rlhf|gguf|ggml|awq|gptq|exl2|fp8|fp4|nvfp4|mxfp4|fp16|bf16|int[48]|w[48]a(?:8|16)|w[48]|g\d{2,3}|onnx|mlx|[48]bit|bnb|q[2-8]|uqff|lora|qlora|adapter|distill?(?:ed)?|uncased|cased|finetuned?|turbo|hf|preview|vision|vl|vlm|embed(?:ding)?s?|rerank(?:er)?|coder|code|math|ocr|asr|tts|stt|ner|v\d+|\d+k|tokenizer|encoder|decoder|classifier|classification|model|multilingual|english|sentiment|summarization|translation|detection|segmentation|retrieval|squad|mnli|sst|ctc|diarization|speaker|vae|unet|controlnet|diffusers|pytorch|safetensors|quantized|unquantized|reward|random|dataset|lightning|schnell|inpaint(?:ing)?|webgpu|coreml|openvino|thinking|reasoning)$/i;
/** Words that names of datasets are made of. */
const DATASET_WORD = /(?:^|[-_.])(?:datasets?|corpus|bench|benchmark|preferences?|prefs|hh|pairs|ultrachat|ultrafeedback|capybara|slimorca|openorca|gsm8k|mmlu|hellaswag|winogrande|truthful_?qa|trivia_?qa|natural_?questions|hotpot_?qa|ms_?marco|squad|imdb|wikitext|wikipedia|fineweb|redpajama|c4|the_?pile|common_?voice|librispeech|alpaca(?:-cleaned|-gpt4|-zh|$)|mnist|cifar\d*|imagenet|coco|xsum|cnn_dailymail|samsum|dolly|oasst\d?|sharegpt|prompts|instructions|questions|qa|humaneval|mbpp|nli|reviews|emotion|glue|superglue)(?=$|[-_.\d])/i;
const FAMILY = /(?:^|[-_.\d])(?:llama|tinyllama|qwen|qwq|mistral|mixtral|ministral|gemma|medgemma|codegemma|shieldgemma|embeddinggemma|paligemma|phi|falcon|yi|deepseek|gpt|bert|roberta|deberta|electra|albert|xlnet|xlm|bart|t5|flan|pegasus|mt5|byt5|nllb|m2m100|opus|marian|mbart|bloom|bloomz|opt|pythia|neox|starcoder|codegen|codellama|santacoder|olmo|olmoe|smollm|smolvlm|smolvla|granite|nemotron|jamba|mamba|rwkv|dbrx|grok|glm|chatglm|internlm|internvl|baichuan|minicpm|kimi|hunyuan|ernie|exaone|solar|zephyr|vicuna|alpaca|wizardlm|hermes|openhermes|dolphin|orca|tulu|stablelm|command|aya|lfm|arcee|apertus|seed|mimo|whisper|wav2vec2?|hubert|wavlm|seamless|bark|speecht5|vits|xtts|parler|kokoro|musicgen|encodec|mms|parakeet|canary|moshi|clap|clip|siglip|blip|llava|idefics|florence|pixtral|vit|deit|dinov?\d?|swin|beit|convnext|resnet|detr|yolos?|sam|slimsam|segformer|mask2former|oneformer|dpt|depth|modnet|rmbg|diffusion|sdxl|sd|flux|kandinsky|pixart|wan|cogvideox?|animatediff|ip-adapter|lcm|ltx|hidream|minilm|mpnet|bge|gte|e5|jina|nomic|instructor|sbert|splade|colbert|colpali|colqwen|mxbai|layoutlm|donut|trocr|nougat|tapas|reformer|longformer|bigbird|lilt|moonshine|silero|modernbert|arctic|voxtral|devstral|magistral|codestral|ui-tars|cosmos|esm|prot|table-transformer|chronos|timesfm|outetts|orpheus|dac|snac|mimi)(?=$|[-_.\d])/i;
const FAMILY_JOINED = /(?:llama|qwen|mistral|gemma|whisper|minilm|roberta|deberta|diffusion|deepseek|smollm|internvl|llava|clip|bert)/i;
const MIME = /^(?:application|audio|image|text|video|font|multipart|message|chemical|model)\//i;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:io|com|org|net|dev|ai|sh|co|cloud|app|in|gov|edu|k8s|local|internal|me|so|xyz|tech|us|de|eu|fr|uk|cn|jp|ru|info|run)\//i;
/** Names that are a component or a word of the field, and no repo by themselves. */
const COMPONENT = /^(?:lora|loras|controlnet|textual-inversion|embedding|embeddings|vae|unet|model|models|config|tokenizer|adapter|checkpoint|latest|main|master|dev|stable|base|large|small|default|v\d+(?:\.\d+)*|[a-z]|completions?|chat|messages|responses|invoke|predict|generate|infer|health|ready|status|list|index|all|any|none|other|auto|free|pro|test|tests|train|valid|validation|eval|src|lib|bin|docs?|data|files?|vocab|merges|spiece|(?:tokenizer|generation|preprocessor)[-_]config)$/i;
/** Choices and pairs of words. */
const PAIRS = /^(?:yes\/no|and\/or|either\/or|true\/false|on\/off|pass\/fail|he\/she|him\/her|his\/her|read\/write|input\/output|start\/stop|client\/server)$/i;
/** First segments of API catalogues, the provider's word for its own or a routed model, and owners on ModelScope: no repo of the Hub. */
const PROVIDERS = /^(?:openai\/(?!gpt-oss|whisper|clip|consistency|shap|jukebox|diffusers|gsm8k|openai_humaneval|mmmlu|point-e|graphgen|privacy|circuit|welsh|mrcr|healthbench|gdpval|frontierscience|browsecomp|webgpt|summarize|MMMLU|BrowseComp)|anthropic\/|x-ai\/|xai\/|openrouter\/|azure\/|azure_ai\/|bedrock\/|vertex_ai\/|vertex\/|groq\/|gemini\/|cohere\/|ollama\/|ollama_chat\/|together_ai\/|together\/|togethercomputer\/(?!redpajama|llama|stripedhyena|m2-bert|evo|gpt-jt|pythia|long-data)|fireworks_ai\/|fireworks\/|perplexity\/|litellm\/|litellm_proxy\/|gateway\/|vercel\/|replicate\/|deepinfra\/|novita\/|voyage\/|mistral\/|codestral\/|watsonx\/|sagemaker\/|databricks\/(?!dbrx|dolly|databricks)|github_copilot\/|github\/|copilot\/|hosted_vllm\/|google\/gemini|google\/text-embedding|google\/text-multilingual|google\/palm|google\/chat-bison|google\/imagen|google\/veo|amazon\/nova|amazon\/titan|accounts\/|deepseek\/|zhipu\/|z-ai\/|minimax\/|qwen\/qwen|bytedance\/doubao|ai\/|library\/|meta\/|snowflake\/arctic|moonshot\/|inflection\/|liquid\/|sao10k\/|thedrummer\/|nousresearch\/|aion-labs\/|arcee-ai\/(?:virtuoso|maestro|caller|coder-large|spotlight)|baichuan\/|siliconflow\/|AI-ModelScope\/|LLM-Research\/|damo\/|iic\/|volcengine\/|dashscope\/|pro\/|lora\/|@cf\/|inception\/mercury|stepfun\/|kwaipilot\/|prime-intellect\/|ibm\/granite-(?:\d+b|\d+-\d+|13b|8b|20b|34b|guardian-\d-\d|4-h))/;
/** Models that nobody can download, whoever routes to them; `Xenova` publishes their tokenizers. */
const CLOSED = /^(?!Xenova\/)[^/]+\/(?:gpt-[345](?:\.\d+)?o?(?:-(?:turbo|mini|nano|pro|preview|vision|codex|chat|latest|\d+k?))*|claude-(?:instant|\d|opus|sonnet|haiku)[\w.-]*|gemini-(?:\d|pro|flash|ultra)[\w.-]*)$/i;
/** Publishers whose models have capital letters in their names: all lower case is a provider's spelling. */
const CAPITALISED = /^(?:meta-llama|mistralai|moonshotai)\/[^A-Z]+$/;
const looks = new Remembered();
/** Whether the id names a model that is offered as a service only. */
function isClosedModel(id) {
	return CLOSED.test(id);
}
/** How much the text by itself looks like a repo of the Hub. */
function lookAt(text) {
	return looks.get(text, judge);
}
function judge(text) {
	if (!text.includes("/")) return {
		weight: text.includes("-") || isLegacyId("dataset", text) ? 1 : 0,
		isProviderStyle: false,
		isDataset: isLegacyId("dataset", text)
	};
	if (text.length < 5 || !isNamespacedId(text)) return NOTHING;
	const slash = text.indexOf("/");
	const owner = text.slice(0, slash);
	const name = text.slice(slash + 1);
	if (MIME.test(text) || DOMAIN.test(text) || isFileName(text) || isLocalPath(text) || isPlaceholder(text) || PAIRS.test(text)) return NOTHING;
	if (/^\d+$/.test(owner) || /^\d+(?:[./-]\d+)*$/.test(name) || name.length < 2 || COMPONENT.test(name)) return NOTHING;
	if (owner.includes(".")) return NOTHING;
	if (owner.includes("_") && /^[a-z\d_]+$/.test(owner) && /^[a-z\d_.]+$/.test(name)) return NOTHING;
	if (PROVIDERS.test(text) || CLOSED.test(text)) return {
		weight: -4,
		isProviderStyle: true
	};
	let weight = owner.length === 1 ? -2 : 0;
	const publisher = publisherOf(owner);
	const isRespelled = CAPITALISED.test(text) || publisher !== null && publisher !== owner;
	if (publisher !== null) weight += isRespelled ? .5 : 2;
	const isFamily = FAMILY.test(name);
	const fieldWords = name.split(/[-_.]/).filter((word) => MODEL_WORD.test(word)).length;
	weight += fieldWords === 0 ? 0 : Math.min(2, .5 + fieldWords / 2);
	if (isFamily) weight += 1;
	else if (FAMILY_JOINED.test(name)) weight += .5;
	if (/[A-Z]/.test(name) && /[-_]/.test(name)) weight += .5;
	const isDataset = DATASET_WORD.test(name);
	if (isDataset && fieldWords === 0) weight += .5;
	return {
		weight,
		isProviderStyle: false,
		isDataset,
		isModel: !isDataset && isFamily && fieldWords > 0,
		isPlain: /^[a-z_]+$/.test(owner) && /^[a-z_]+$/.test(name) && !isFamily
	};
}
const NOTHING = {
	weight: -10,
	isProviderStyle: false
};

// src/scan/detectors/environment-variable.ts
var environment_variable_default = defineDetector({
	id: "environment-variable",
	title: "Environment variable of a known tool",
	description: "Values of variables that servers read as the repo to load: `MODEL_ID`, `HF_MODEL_ID`, `LLAMA_ARG_HF_REPO`.",
	*detect(document, context) {
		for (const literal of document.literals) {
			const name = literal.template ? null : variableOf(literal);
			const known = name === null ? void 0 : context.catalogue.variablesOf(name)[0];
			if (known === void 0) continue;
			const { form, library } = known;
			const id = readDeclaredId(literal.value, form.kind, form);
			if (id === null && form.prefix?.optional === false) yield { denial: { span: literal.span } };
			if (id === null || id.revisionForm === null && isClosedModel(id.id) && !/HF|HUGGING/i.test(name)) continue;
			yield { sighting: declare(id, literal, {
				usage: literal.role === "code" ? form.usage ?? "use" : "mention",
				library: library.id,
				takes: form.revision === void 0 || isOwnName(document, literal) ? null : {
					form: "key",
					name: form.revision,
					beside: valueBeside(document, literal, form.revision)
				}
			}) };
		}
	}
});
/** A constant of a program, or what it asks its own environment for: nobody says that it asks for a revision beside it. */
function isOwnName({ language }, { slots }) {
	return language !== null && language !== "shell" && !slots.some(({ kind }) => kind === "entry");
}
/** The variable that a literal is the value or the default of. */
function variableOf({ slots }) {
	for (const slot of slots) {
		if (slot.kind === "assignment") return slot.name.slice(slot.name.lastIndexOf(".") + 1);
		if (slot.kind === "fallback" && slot.name !== null) return slot.name;
		if (slot.kind === "entry") return slot.key;
		if (slot.kind !== "fallback" && slot.kind !== "flag") return null;
	}
	return null;
}
/** Another variable of the same environment: a sibling key, a pair in the same list, or an assignment of the same file. */
function valueBeside(document, literal, name) {
	const own = environmentOf(literal.slots);
	for (const slot of literal.slots) {
		const sibling = slot.kind === "entry" ? slot.siblings.scalar(name) : null;
		if (sibling !== null) return sibling;
	}
	for (const other of document.literals) {
		if (other === literal || environmentOf(other.slots) !== own) continue;
		if (variableOf(other) === name && !other.template) return {
			value: other.value,
			span: other.span
		};
		const entry = other.value === name ? other.slots.find((slot) => slot.kind === "entry") : void 0;
		if (entry !== void 0) return entry.siblings.scalar("value");
	}
	return null;
}
/** Where the list of pairs around a literal begins; null in a file of assignments. */
function environmentOf(slots) {
	for (const slot of slots) if (slot.kind === "item") return slot.container.start;
	return null;
}

// src/scan/naming.ts
const words$1 = (text) => new Set(text.split(" "));
/** What repos hold. */
const MODEL_NOUNS = words$1("model models modelname modelid modelurl llm llms slm vlm vlms embedding embeddings embedder embedders embed rerank reranker rerankers encoder crossencoder asr tts stt tokenizer tokenizers checkpoint checkpoints ckpt pretrained lora loras adapter adapters peft vae unet controlnet transformer transformers diffusion diffuser diffusers draft drafter speculator teacher student judge reward critic backbone vocoder codec processor gguf classifier generator summarizer translator detector captioner kernel kernels ner retriever clip whisper assistant multimodal upscaler segmenter depth finetuned");
/** What a model of images is called behind `image`. */
const READS_IMAGES = words$1("encoder processor embedding embeddings embedder classifier captioner segmenter upscaler");
/** Nouns that nothing but a repo or a folder goes by. */
const CERTAIN_NOUNS = words$1("lora loras adapter adapters peft llm llms vlm vlms gguf checkpoint checkpoints pretrained embedder reranker crossencoder");
/** Nouns that name parts of machines and people as well. */
const COMMON_NOUNS = words$1("codec processor kernel kernels depth critic judge assistant student teacher");
const DATASET_NOUNS = words$1("dataset datasets");
/** Words of things that datasets hold: they allow one. */
const DATA = words$1("data corpus benchmark");
const SPACE_NOUNS = words$1("space spaces");
/** The Hub by name. */
const HUB = words$1("hf huggingface hub hfid");
/** Words that stand for the id itself. */
const IDENTITY = words$1("id ids name names repo repos repoid repository path or checkpoint uri url source ref key default base main primary hub slug identifier list mixer mixture mix options choices supported available known preset presets");
/** A noun with one of these is about the model, but not its id. */
const QUALIFIES = words$1("type types tag tags class classes format arch architecture family families provider task tasks backend engine card size sizes kind mode status state config configs settings params kwargs args count prompt template metadata info");
/** A noun with one of these is a place on the disk. */
const ON_DISK = words$1("dir dirs directory subdir folder subfolder file files filename filepath prefix suffix root cache output mount volume");
const DISK_NAMES = words$1("dir dirs directory subdir folder subfolder file files filename filepath prefix suffix");
/** Words after which a value is something else, whatever the rest says. */
const FORBIDDING = words$1("image images docker container registry served alias aliases display label labels title description desc mime accept content media license licence icon logo workflow uses action actions import imports require classname component route routes endpoint endpoints href topic channel schema schemas font locale timezone apiversion dockerfile npm chart helm regex regexp pattern patterns glob globs cmd entrypoint namespace permission permissions scope scopes header headers encoding charset extension extensions category categories citation author authors");
/** Other hubs: their names forbid even where the Hub is named as well. */
const ELSEWHERE = words$1("wandb beaker github gitlab git kaggle ngc ms modelscope om openmind ollama s3 gcs dockerhub civitai torchhub tfhub jumpstart");
/** What a test expects nobody to have. */
const ABSENT = words$1("invalid nonexistent bogus");
/** What people name as they like, often after the model: an experiment, a run, the model as it is served. */
const NAMED_BY_US = words$1("serving experiment project run job exp");
/** Words that alone say nothing, or rather no. */
const SPEAKING_AGAINST = words$1("path url uri link api provider type format version tag tags text prompt message query host user owner org group role file dir folder");
/** What is written, not read. */
const OUTPUT = words$1("push pushed upload uploaded output publish published export exported save saved dest destination");
/** Families of models, where a name holds one: `TINY_LLAMA3`, `bert_base`. */
const FAMILIES = words$1("llama qwen mistral mixtral gemma phi bert roberta t5 gpt falcon bloom opt vit sdxl flux sam blip llava minilm bge gte smollm deepseek");
const meanings$1 = new Remembered();
/** What the name of a slot says: `EMBEDDING_MODEL_ID`, `baseModel`, `--lora-path`, `image`. */
function readName(name) {
	return meanings$1.get(name, weighName);
}
function weighName(name) {
	return /^x-/i.test(name) ? {
		weight: -3,
		kind: null,
		isOutput: false
	} : weigh(splitWords(name));
}
function weigh(parts) {
	const has = (set) => parts.some((word) => set.has(word));
	const isHub = has(HUB);
	const kind = has(DATASET_NOUNS) ? "dataset" : has(SPACE_NOUNS) && (isHub || parts.includes("spaces") || parts.includes("id")) ? "space" : has(MODEL_NOUNS) ? "model" : null;
	const isRepo = parts.includes("repo") || parts.includes("repoid") || parts.includes("repos");
	const isOutput = (kind !== null || isHub || isRepo) && (has(OUTPUT) || isHubModelId(parts)) && !parts.includes("layer");
	const result = (weight) => ({
		weight,
		kind,
		isOutput
	});
	const forbids = (word, at) => FORBIDDING.has(word) && !isOfImages(parts, at);
	const isAlias = parts.includes("name") && parts.some((word) => NAMED_BY_US.has(word));
	if (has(ELSEWHERE) || has(ABSENT) || (parts.some(forbids) || isAlias) && !isHub) return result(-3);
	if (kind === null && !isHub) {
		if (isRepo) return result(parts.includes("id") ? 3 : 1);
		if (has(FAMILIES)) return result(1.5);
		if (parts.length > 1 && DISK_NAMES.has(parts.at(-1))) return result(-3);
		if (has(DATA)) return {
			weight: 1,
			kind: "dataset",
			isVague: true,
			isOutput
		};
		if (parts.length > 0 && parts.every((word) => SPEAKING_AGAINST.has(word))) return result(-1);
		return result(0);
	}
	if (isHub && (has(IDENTITY) || has(MODEL_NOUNS) || has(DATASET_NOUNS) || isRepo)) return result(3);
	if (has(ON_DISK) && !isRepo && !isOutput) return result(0);
	const rest = parts.filter((word) => !MODEL_NOUNS.has(word) && !DATASET_NOUNS.has(word) && !HUB.has(word) && word.length > 1);
	if (rest.some((word) => QUALIFIES.has(word)) && !parts.includes("id") && !isRepo) return result(1);
	if (rest.length > 0 && rest.every((word) => IDENTITY.has(word))) return result(3);
	const last = parts.at(-1);
	if (last === "id" || last === "name" || last === "path" || isRepo) return result(parts.includes("path") ? 2 : 3);
	return result(has(CERTAIN_NOUNS) ? 3 : rest.length === 0 && parts.every((word) => COMMON_NOUNS.has(word)) ? 2 : rest.length === 0 || kind === "dataset" ? 2.5 : 2);
}
/** `image_encoder_path` names a model of images, `image` and `model_image` a container. */
function isOfImages(parts, at) {
	return (parts[at] === "image" || parts[at] === "images") && READS_IMAGES.has(parts[at + 1] ?? "");
}
/** `hub_model_id` is where trainers push to (`transformers`: training_args.py); `HF_MODEL_ID` and `huggingface_model_id` are read. */
function isHubModelId(parts) {
	return parts.includes("hub") && parts.includes("model") && parts.includes("id") && !parts.includes("hf") && !parts.includes("huggingface") && !parts.includes("hugging");
}
/** Whether a name only says that its value stands for something: `path`, `id`, `source`. Its meaning is that of what is around it. */
function isNeutral(name) {
	const parts = splitWords(name);
	return parts.length > 0 && parts.every((word) => NEUTRAL.has(word));
}
const NEUTRAL = words$1("id ids name names or path source src uri url ref value key repo repos default item items slug identifier location checkpoint base main primary org location string str text entry hub");
/** `EMBEDDING_MODEL-Id` and `embeddingModelID` both give embedding, model, id. */
function splitWords(name) {
	return name.slice(0, 120).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").split(/[^A-Za-z]+/).filter((word) => word !== "").map((word) => word.toLowerCase());
}

// src/scan/audience.ts
/** Folders of texts in many languages, and of what a test expects or has recorded. */
const FOR_PEOPLE$1 = /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|messages|_locales|l10n)\/|\.(?:po|pot|xliff)$|(?:^|\/)(?:cassettes|vcr_cassettes|__snapshots__|__recordings__|recordings)\//i;
/** Names of what is shown and not read: an input's placeholder, an example beside a form. */
const SHOWN = new Set("placeholder placeholders example examples sample samples hint tooltip help description label title alt caption summary usage prompt".split(" "));
/** Views of a user interface that show a text: `Text("org/name")`. */
const DRAWS = /^(?:[A-Z]\w*\.)?(?:Text|Label|LocalizedStringKey|AttributedString|NSLocalizedString|stringResource)$/;
/** Calls that hold what a test expects, however deep in it. */
const SNAPSHOTS = /(?:^|\.)(?:snapshot|toMatchInlineSnapshot|approx|IsPartialDict)$/;
const ASSERTS = /(?:^|\.)(?:assert\w*|Assert\w*|expect\w*|Expect|Equal|Equals|EqualValues|To|toBe|toEqual|toStrictEqual|toMatch\w*|toContain\w*|toHaveBeenCalledWith|HavePrefix|HaveSuffix|ContainSubstring|BeIdenticalTo|MatchRegexp|isEqualTo|XCTAssert\w*|IsInstance|require\.\w+)$/;
/** Whether a string is what a test expects: it loads nothing. */
function isExpected({ slots }) {
	const calls = slots.filter((slot) => slot.kind === "argument");
	return calls[0] !== void 0 && (ASSERTS.test(calls[0].callee) || calls.some(({ callee }) => SNAPSHOTS.test(callee)));
}
/** A test that says what a function tells of a name: `assert kind_of("org/name") == "tts"` loads nothing. */
function isTold({ source }, { slots: [slot] }) {
	if (slot?.kind !== "argument") return false;
	const { call, callee } = slot;
	const before = source.text.slice(Math.max(0, call.start - 60), call.start);
	if (!/\bassert\s{1,4}(?:not\s{1,4})?\(?\s{0,40}$/.test(before)) return false;
	return /^(?:is|has|supports?)_/.test(callee.slice(callee.lastIndexOf(".") + 1)) || /^\s{0,40}(?:[!=]=\s{0,4}["']|(?:==|is)\s{0,4}(?:None|True|False)\b)/.test(source.text.slice(call.end, call.end + 60));
}
/** Whether a string of code is there to be looked at: a text in a language file, the placeholder of an input, a recorded answer. */
function isShown(document, literal) {
	const { slots } = literal;
	const { path } = document.source;
	if (FOR_PEOPLE$1.test(path) || isExpected(literal) || isTold(document, literal)) return true;
	if (slots[0]?.kind === "comparison" && path.endsWith("_test.go")) return true;
	for (const slot of slots) {
		const name = slot.kind === "entry" ? slot.key : slot.kind === "argument" ? slot.name : slot.kind === "assignment" || slot.kind === "default" ? slot.name : null;
		if (name === null) {
			if (slot.kind === "argument") return DRAWS.test(slot.callee);
			continue;
		}
		const words = splitWords(name);
		return words.length > 0 && SHOWN.has(words.at(-1));
	}
	return false;
}

// src/scan/detectors/hub-uri.ts
/** Schemes that mark a URI inside a longer text; prefixes without `://` count at the start of a string only. */
const SCHEMES_INSIDE = /(?:^|[\s"'`(=,>])((?:hf|huggingface|HF|djl|jan|msty|lmstudio|unsloth|atomic-chat|jellybox|recursechat):\/\/[^\s"'`<>()[\]{},;\\|]{3,300})/g;
/** The Hub's cache writes ids into folder names. */
const CACHE = /(?:models|datasets|spaces)--[A-Za-z0-9]/;
var hub_uri_default = defineDetector({
	id: "hub-uri",
	title: "URI that names the Hub",
	description: "Schemes and prefixes that mean the Hub wherever they stand: `hf://`, `huggingface://`, `hf-hub:`, `hf.co/`, and paths of its cache.",
	*detect(document, context) {
		for (const literal of document.literals) {
			if (literal.template || literal.value.length > 2e4) continue;
			const text = literal.value.trim();
			if (/\s/.test(text) || text.length > 400) yield* searchIn(document, literal, context);
			else yield* read$1(text, literal.value.indexOf(text), document, literal, context);
		}
	}
});
function* searchIn(document, literal, context) {
	if (!literal.value.includes("://")) return;
	for (const match of literal.value.matchAll(SCHEMES_INSIDE)) yield* read$1(match[1].replace(/[.:]+$/, ""), match.index + match[0].length - match[1].length, document, literal, context);
}
function* read$1(written, at, document, literal, context) {
	const known = context.catalogue.uriOf(written);
	const uri = known !== null && known.form.prefix.endsWith("=") ? written.split("&", 1)[0] : written;
	const isCache = known === null && CACHE.test(uri);
	if (known === null && !isCache) return;
	if (known !== null && !known.form.prefix.includes(":") && /^(?:models|datasets|hub)\//.test(uri.slice(known.form.prefix.length))) return;
	const form = known?.form ?? null;
	const prefix = form?.prefix ?? "";
	if (uri.startsWith("hf://buckets/")) return;
	const skipped = form?.skip?.find((word) => uri.startsWith(`${word}/`, prefix.length));
	const from = skipped === void 0 ? 0 : prefix.length + skipped.length + 1;
	const id = form === null || from > 0 ? readDeclaredId(uri.slice(from), form?.kind ?? "model") : readDeclaredId(uri, form.kind, {
		...form,
		prefix: {
			values: [prefix],
			optional: false
		}
	});
	if (id === null || form?.isCommonWord === true && lookAt(id.id).weight < 1) return;
	const value = uri.slice(from);
	const start = at + from;
	const span = literal.span.end - literal.span.start === literal.value.length ? {
		start: literal.span.start + start,
		end: literal.span.start + start + value.length
	} : literal.span;
	yield { sighting: declare(id, {
		value,
		span
	}, {
		usage: literal.role === "code" && !isShown(document, literal) ? "use" : "mention",
		library: known?.library.id ?? null,
		takes: form?.revisionSuffix === void 0 ? null : {
			form: "suffix",
			name: form.revisionSuffix
		}
	}) };
}

// src/scan/detectors/hub-url.ts
var hub_url_default = defineDetector({
	id: "hub-url",
	title: "Link to the Hub",
	description: "URLs of a repository, a file in it or its API; a download in code is a use, a link to read is a mention.",
	*detect(document) {
		for (const literal of document.literals) {
			if (!mayHoldHubUrl(literal.value)) continue;
			for (const url of findHubUrls(literal.value)) {
				if (isPlaceholder(url.id)) continue;
				const text = literal.value.slice(url.start, url.end);
				if (isPutTogether$1(document, literal, url)) continue;
				const at = placeOf(document, literal, text, url.start);
				const revisionAt = url.revisionAt === null ? null : {
					start: at.start + url.revisionAt.start - url.start,
					end: at.start + url.revisionAt.end - url.start
				};
				yield { sighting: {
					kind: url.kind,
					id: url.id,
					written: redact(text),
					span: at,
					revision: url.revision,
					revisionSlot: revisionAt === null ? null : {
						form: "path",
						name: url.action,
						written: at === literal.span ? null : revisionAt
					},
					usage: isShown(document, literal) ? "mention" : usageOf(literal, url),
					confidence: "declared",
					library: null,
					related: []
				} };
			}
		}
	}
});
/** Where a URL stands: in a string with escapes or variable parts it is looked for; not found, the whole string is the place. */
function placeOf({ source }, { value, span }, url, offset) {
	if (span.end - span.start === value.length) return {
		start: span.start + offset,
		end: span.start + offset + url.length
	};
	const end = url.indexOf("\0");
	const fixed = end === -1 ? url : url.slice(0, end);
	const found = source.text.indexOf(fixed, span.start);
	return found === -1 || found + fixed.length > span.end ? span : {
		start: found,
		end: found + fixed.length
	};
}
/** Whether the id in a URL is the value of a variable that is written elsewhere: that place names the repo. */
function isPutTogether$1(document, { value, span }, { id }) {
	if (span.end - span.start === value.length) return false;
	const written = document.source.text.slice(span.start, span.end);
	if (written.includes(id) || !/[$%{]/.test(written)) return false;
	return document.literals.some((other) => other.value === id || other.value.endsWith(`=${id}`)) || document.source.text.includes(id);
}
/** A token in a URL never reaches a report. */
function redact(url) {
	return url.replace(/\/\/[^/@]*@/, "//***@").replaceAll("\0", "…");
}
const words = (text) => new Set(text.split(" "));
/** Names whose value is a link for people. */
const TO_READ = words("doc docs documentation homepage home reference references link links href see website site help description readme notes note comment license more info paper citation cite text title message label content body card page blog demo share tweet post article about credit credits author website source_url changelog announcement tutorial guide footer header hint tooltip alt caption hfurl gate gated terms");
const DOWNLOADS = words("download weights checkpoint ckpt file files wget curl fetch src image images audio video asset assets media data");
const FETCHING = /\b(?:curl|wget|git|aria2c|clone|download|ADD|pip|pip3|uv|install|axel|http|https|lfs|submodule|Invoke-WebRequest|iwr)\b/;
function usageOf(literal, url) {
	if (literal.role !== "code" || url.action === "about") return "mention";
	const isFetched = url.action === "resolve" || url.action === "raw" || url.action === "git" || url.action === "api" || url.action === "inference";
	if (!(url.start <= 6 && literal.value.length - url.end <= 120 && !/\s/.test(literal.value.trim()))) {
		if (!isFetched) return isCloned(literal, url) ? "use" : "mention";
		if (/!\[[^\]\n]{0,80}\]\($/.test(literal.value.slice(Math.max(0, url.start - 100), url.start))) return "use";
		return FETCHING.test(literal.value) || !isSentence(literal.value) ? "use" : "mention";
	}
	const name = nearestName(literal);
	const nouns = name === null ? [] : splitWords(name);
	if (isFetched) return nouns.some((word) => TO_READ.has(word)) && !nouns.some((word) => DOWNLOADS.has(word)) && readName(name).weight < 2 ? "mention" : "use";
	if (name === null) return url.action === "blob" || url.kind === "space" ? "mention" : isCalledWith(literal) ? "use" : "mention";
	if (nouns.some((word) => TO_READ.has(word))) return "mention";
	const { weight } = readName(name);
	if (url.kind === "space" && !nouns.includes("space")) return "mention";
	if (url.revision !== null && isCommit(url.revision)) return "use";
	if (isSource(nouns) && WITHIN.test(literal.value.slice(url.start, url.end))) return "use";
	return url.action === "page" || weight >= 2 ? weight >= 1 || isSource(nouns) ? "use" : "mention" : "mention";
}
/** A folder, a branch of its own, or weights: what is named inside a repo under `url` is fetched from there, if by its page. */
const WITHIN = /\/tree\/(?!(?:main|master)\/?$)[^?#]+$|\/blob\/[^?#]+\.(?:onnx|gguf|safetensors|bin|pte?|pth|ckpt|tflite|task|litertlm|zip|tar|t?gz|h5|npz|engine)$/;
function isSource(nouns) {
	return nouns.some((word) => word === "url" || word === "uri" || word === "source" || word === "src" || word === "repo" || word === "path" || word === "remote" || word === "download" || word === "value" || word === "version" || word === "revision" || word === "commit" || word === "origin" || word === "upstream");
}
/** A page in a command that fetches: `git clone https://huggingface.co/org/name`. */
function isCloned(literal, url) {
	return /\b(?:git\s+clone|git\s+lfs|clone|submodule\s+add|snapshot)\b/.test(literal.value.slice(Math.max(0, url.start - 80), url.start));
}
function isSentence(text) {
	return text.length >= 400 || /[.!?]\s|[a-z,] [a-z]+ [a-z]+ /.test(text);
}
/** Whether a string is handed to a call as it is, and not shown. */
function isCalledWith({ slots }) {
	return slots.some((slot) => slot.kind === "argument" || slot.kind === "item" || slot.kind === "word");
}
function nearestName({ slots }) {
	for (const slot of slots) {
		if (slot.kind === "entry") return slot.key;
		if (slot.kind === "assignment" || slot.kind === "default") return slot.name;
		if (slot.kind === "argument" && slot.name !== null) return slot.name;
		if (slot.kind === "flag") return slot.name;
		if (slot.kind === "argument") return null;
	}
	return null;
}

// src/scan/trace.ts
const MOST_STEPS = 200;
const MOST_STRINGS = 400;
/** Strings built from strings built from strings. */
const MOST_DEPTH = 4;
/** Calls that give back their second argument when a lookup finds nothing. */
const LOOKUPS_WITH_DEFAULT = /* @__PURE__ */ new Set([
	"getenv",
	"get",
	"pop",
	"getattr",
	"env",
	"get_env",
	"getProperty",
	"getOrDefault",
	"optString"
]);
/** Calls that give back their first argument, or what they are called on, as a string. */
const STRING_WRAPPERS = /* @__PURE__ */ new Set([
	"str",
	"String",
	"String.from",
	"from",
	"to_string",
	"to_owned",
	"into",
	"toString",
	"trim",
	"strip",
	"Path",
	"Some",
	"Ok",
	"Field",
	"field",
	"unwrap_or",
	"cast",
	"Option",
	"Argument",
	"Annotated",
	"Setting",
	"Final",
	"NSString",
	"unwrap_or_else"
]);
/**
* Follows a value to the strings it can be, within one document. What is certain comes back as strings, each where its
* literal stands; everything else as a reason. Bounded in steps, so cyclic definitions end.
*/
function trace(document, value, scope, depth = 0) {
	if (value.kind === "string") return {
		strings: [{
			value: value.value,
			span: value.span
		}],
		unknown: []
	};
	const strings = /* @__PURE__ */ new Map();
	const unknown = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let steps = 0;
	const notKnown = (reason, span) => {
		unknown.set(`${span.start}:${reason}`, {
			reason,
			span
		});
	};
	function follow(current, from) {
		if (++steps > MOST_STEPS || strings.size >= MOST_STRINGS) return notKnown("dynamic-id", current.span);
		switch (current.kind) {
			case "string":
				strings.set(`${current.span.start}:${current.value}`, {
					value: current.value,
					span: current.span
				});
				return;
			case "null":
			case "boolean": return;
			case "choice":
				for (const option of current.options) follow(option, from);
				return;
			case "list":
				for (const item of current.items) follow(item, from);
				return;
			case "template":
			case "concat": {
				const joined = join(current.parts, from);
				if (joined === null) return notKnown("template", current.span);
				strings.set(`${current.span.start}:${joined}`, {
					value: joined,
					span: current.span
				});
				return;
			}
			case "name": return followName(current.name, current.span, current.scope ?? from);
			case "subscript": return followSubscript(current, from);
			case "call": return followCall(current, from);
			case "map":
			case "other": return notKnown("dynamic-id", current.span);
		}
	}
	function followName(name, span, from) {
		const key = `${from}|${name}`;
		if (seen.has(key)) return;
		seen.add(key);
		const values = document.lookup(name, from);
		if (values.length === 0) return notKnown("dynamic-id", span);
		for (const bound of values) follow(bound, from);
	}
	function followSubscript(current, from) {
		const maps = expand(current.of, from);
		const wanted = current.index.kind === "string" ? current.index.value : null;
		if (maps.length === 0) return notKnown("dynamic-id", current.span);
		for (const map of maps) if (map.kind === "map") {
			const exact = wanted === null ? [] : map.entries.filter((entry) => entry.key === wanted);
			for (const entry of exact.length > 0 ? exact : map.entries) followLeaves(entry.value, from);
		} else if (map.kind === "list") for (const item of map.items) followLeaves(item, from);
		else notKnown("dynamic-id", current.span);
	}
	/** The members of a table that is indexed by a variable: any of them, but not the tables inside it. */
	function followLeaves(member, from) {
		if (member.kind === "map") {
			for (const entry of member.entries) if (entry.value.kind === "string") follow(entry.value, from);
		} else follow(member, from);
	}
	function followCall(current, from) {
		const name = current.callee.slice(current.callee.lastIndexOf(".") + 1);
		const fallback = current.args.find((argument) => argument.name === "default" || argument.name === "default_value");
		if (fallback !== void 0) {
			follow(fallback.value, from);
			return;
		}
		const positional = current.args.filter((argument) => argument.name === null);
		if (LOOKUPS_WITH_DEFAULT.has(name)) {
			const last = positional.at(-1);
			const table = current.callee.slice(0, -name.length - 1);
			if (positional.length > 1 && last !== void 0) follow(last.value, from);
			const known = table === "" ? [] : expand({
				kind: "name",
				name: table,
				span: current.span
			}, from);
			if (known.length > 0 && positional[0] !== void 0) for (const of of known) followSubscript({
				kind: "subscript",
				of,
				index: positional[0].value,
				span: current.span
			}, from);
			else notKnown("dynamic-id", current.span);
			return;
		}
		const first = positional[0];
		if (STRING_WRAPPERS.has(name) && first !== void 0) return follow(first.value, from);
		notKnown("dynamic-id", current.span);
	}
	/** The tables that a value can be. */
	function expand(of, from) {
		if (++steps > MOST_STEPS) return [];
		if (of.kind === "map" || of.kind === "list") return [of];
		if (of.kind === "choice") return of.options.flatMap((option) => expand(option, from));
		if (of.kind === "name") {
			const scope = of.scope ?? from;
			const key = `table|${scope}|${of.name}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return document.lookup(of.name, scope).flatMap((bound) => expand(bound, scope));
		}
		if (of.kind === "subscript") {
			const wanted = of.index.kind === "string" ? of.index.value : null;
			return expand(of.of, from).flatMap((map) => {
				if (map.kind === "list") return map.items.flatMap((item) => expand(item, from));
				if (map.kind !== "map") return [];
				const exact = map.entries.filter((entry) => entry.key === wanted);
				return (exact.length > 0 ? exact : map.entries).flatMap((entry) => expand(entry.value, from));
			});
		}
		return [];
	}
	/** The one string that the parts make, or null where a part is not certain. */
	function join(parts, from) {
		let joined = "";
		for (const part of parts) if (typeof part === "string") joined += part;
		else {
			if (++steps > MOST_STEPS || depth >= MOST_DEPTH) return null;
			const inner = trace(document, part, from, depth + 1);
			if (inner.unknown.length > 0) return null;
			if (new Set(inner.strings.map((found) => found.value)).size !== 1) return null;
			joined += inner.strings[0].value;
		}
		return joined;
	}
	follow(value, scope);
	return {
		strings: [...strings.values()],
		unknown: [...unknown.values()]
	};
}

// src/scan/revision-beside.ts
const REVISION_KEYS = [..."revision hf_revision hub_revision commit commit_hash commit_sha commit_id sha git_revision".split(" "), ..."hfRevision hubRevision commitHash commitSha commitId gitRevision".split(" ")];
/** Characters of a call that are searched. */
const MOST_CALL = 2e3;
const MODEL_REVISION_KEYS = ["model_revision", "modelRevision"];
/** A reference of the Hub's own, wherever it stands: a pull request, the converted files. */
const REFERENCE = /["'](refs\/(?:pr\/\d+|convert\/\w+))["']/;
/** A pair of an id and a revision. */
const PAIR = /^[([{]?\s{0,10}["'][\w.-]+\/[\w.-]+["'](?:\.\w+\(\))?\s{0,5},\s{0,20}["'](main|refs\/[\w/]+|[0-9a-f]{40})["'](?:\.\w+\(\))?\s{0,5},?\s{0,10}[)\]}]/;
/** `${MODEL_REVISION:-main}` is `main` unless somebody says otherwise. */
const DEFAULTED = /^\$\{\w+:?-([^{}$]*)\}$/;
/**
* The revision that stands beside an id without a library that says so: a sibling key (`modelId`, `revision`), or a constant of
* the same stem (`ADAPTER_REPO`, `ADAPTER_REVISION`).
*/
function revisionBeside(document, literal) {
	for (const slot of literal.slots) {
		if (slot.kind === "entry") {
			const keys = readName(slot.key).kind === "dataset" ? REVISION_KEYS : [...REVISION_KEYS, ...MODEL_REVISION_KEYS];
			for (const key of [...stemsOf(slot.key), ...keys]) {
				const sibling = slot.siblings.scalar(key);
				const value = sibling === null ? null : DEFAULTED.exec(sibling.value)?.[1] ?? sibling.value;
				if (sibling !== null && value !== null && isRevision(value) && !/^(?:null|none)$/i.test(value)) return {
					form: "key",
					name: key,
					value,
					span: sibling.span
				};
			}
			if (!isNeutral(slot.key)) return null;
			continue;
		}
		if (slot.kind === "item" && slot.index === 0) {
			const pair = ofPair(document, slot.container);
			if (pair !== null) return pair;
		}
		if (slot.kind === "argument") return commitBehind(document, literal) ?? ofCall(document, slot.call);
		if (slot.kind === "assignment") return ofAssignment(document, slot, literal.scope);
		if (slot.kind !== "item" && slot.kind !== "fallback") return null;
	}
	return null;
}
function ofPair({ source }, container) {
	const pair = PAIR.exec(source.text.slice(container.start, Math.min(container.end, container.start + 400)));
	if (pair === null) return null;
	const start = container.start + pair[0].lastIndexOf(pair[1]);
	return {
		form: "key",
		name: "revision",
		value: pair[1],
		span: {
			start,
			end: start + pair[1].length
		}
	};
}
/** The whole commit right behind an id: `f("org/name", "<commit>")`, `m!("org/name" @ "<commit>")`. */
function commitBehind({ source }, { span }) {
	const behind = BEHIND.exec(source.text.slice(span.end, span.end + 80));
	if (behind === null) return null;
	const end = span.end + behind[0].length - 1;
	return {
		form: "keyword",
		name: "revision",
		value: behind[1],
		span: {
			start: end - 40,
			end
		}
	};
}
const BEHIND = /^["'`]\s{0,5}[@,]\s{0,20}["'`]([0-9a-f]{40})["'`]/;
/** A revision among the arguments of a call that is not read as one: it is quoted, and the only one there. */
function ofCall({ source }, call) {
	const text = source.text.slice(call.start, Math.min(call.end, call.start + MOST_CALL));
	const reference = REFERENCE.exec(text);
	if (reference !== null) {
		const end = call.start + reference.index + reference[0].length - 1;
		return {
			form: "keyword",
			name: "revision",
			value: reference[1],
			span: {
				start: end - reference[1].length,
				end
			}
		};
	}
	const found = [...text.matchAll(/\b(revision)["']?\s{0,5}[=:]\s{0,5}["']([^"'\n]{1,200})["']/g)];
	const [only] = found;
	if (found.length !== 1 || only === void 0 || !isRevision(only[2])) return null;
	const end = call.start + only.index + only[0].length - 1;
	return {
		form: "keyword",
		name: only[1],
		value: only[2],
		span: {
			start: end - only[2].length,
			end
		}
	};
}
function ofAssignment(document, slot, scope) {
	for (const name of stemsOf(slot.name)) {
		const values = document.lookup(name, scope);
		if (values.length !== 1) continue;
		const { strings } = trace(document, values[0], scope);
		if (strings.length === 1 && isRevision(strings[0].value)) return {
			form: "key",
			name,
			...strings[0]
		};
	}
	return null;
}
/** What a revision would be called beside a name: `ADAPTER_REPO` has `ADAPTER_REVISION` and `ADAPTER_REPO_REVISION`. */
function stemsOf(name) {
	const upper = name === name.toUpperCase();
	const cut = name.lastIndexOf("_");
	const stems = [];
	for (const word of [
		"revision",
		"commit",
		"sha",
		"tag"
	]) {
		const written = upper ? word.toUpperCase() : word;
		stems.push(`${name}_${written}`);
		if (cut > 0) stems.push(`${name.slice(0, cut)}_${written}`);
	}
	if (!upper) stems.push(`${name}Revision`, `${name.replace(/(?:Id|ID|Name|Repo|Path)$/, "")}Revision`);
	return stems;
}

// src/scan/detectors/library-call.ts
var library_call_default = defineDetector({
	id: "library-call",
	title: "Call of a known loader",
	description: "A call that the catalogue knows, its id followed to the literal within the file; a blind spot where it is not there.",
	*detect(document, context) {
		const seen = new Revisions();
		const detections = [];
		for (const call of document.calls) for (const known of choose(call, document, context)) detections.push(...read(call, known, document, context, seen));
		for (const detection of detections) {
			if ("sighting" in detection) seen.settle(detection.sighting);
			yield detection;
		}
	}
});
/**
* The forms of one call: those with the longest name, one for each argument. Of two libraries that read the same argument the
* one that the file imports is meant.
*/
function choose(call, document, context) {
	let longest = 0;
	const byArgument = /* @__PURE__ */ new Map();
	for (const known of context.catalogue.callsOf(call.callee, document.language)) {
		if (known.name.length < longest) break;
		if (known.form.needsImport === true && !imports(document, known.library.imports)) continue;
		if (known.form.when !== void 0 && !hasValue(call, known.form.when, context)) continue;
		longest = known.name.length;
		const value = argument(call.args, known.form.id);
		const score = imports(document, known.library.imports) ? 1 : 0;
		const rival = byArgument.get(value);
		if (rival === void 0 || score > rival.score) byArgument.set(value, {
			forms: [known],
			score
		});
		else if (score === rival.score && value !== null && known.library === rival.forms[0].library) rival.forms.push(known);
	}
	if (longest === 0) return [];
	const found = [...byArgument].filter(([value]) => value !== null).flatMap(([, { forms }]) => forms);
	return found.length > 0 ? found : byArgument.get(null)?.forms ?? [];
}
/** What documents import, by the list of modules that was asked for: each call asks for each of its libraries. */
const imported = /* @__PURE__ */ new WeakMap();
function imports(document, wanted) {
	if (wanted === void 0 || document.imports.length === 0) return false;
	let answers = imported.get(document);
	if (answers === void 0) imported.set(document, answers = /* @__PURE__ */ new Map());
	let answer = answers.get(wanted);
	if (answer === void 0) answers.set(wanted, answer = document.imports.some((module) => wanted.some((name) => isOf(module, name))));
	return answer;
}
/** `transformers.models`, `@huggingface/transformers/x`, and a CDN's `https://…/npm/@huggingface/transformers@3`. */
function isOf(module, name) {
	if (module === name) return true;
	const at = module.startsWith(name) ? 0 : Math.max(module.indexOf(`/${name}`), module.indexOf(`:${name}`)) + 1;
	return (at > 0 ? /^(?:npm|jsr|https?):/.test(module) : module.startsWith(name)) && /^(?:[./:@]|$)/.test(module.slice(at + name.length));
}
function hasValue(call, place, context) {
	const value = argument(call.args, place);
	return value !== null && context.trace(value, call.scope).strings.some((found) => place.values.includes(found.value));
}
function* read(call, known, document, context, seen) {
	const { form, library } = known;
	if (isElsewhere(call, form)) {
		for (const { span } of document.literals) if (isInside(span, call.span)) yield { denial: { span } };
		return;
	}
	const value = argument(call.args, form.id);
	const isOutput = form.usage === "output";
	const isTold = call.role === "code" && !isOutput && form.quiet !== true;
	if (value === null) {
		if (isTold && form.id.position !== void 0) yield { unread: {
			reason: "implicit-default",
			span: call.span,
			text: excerpt(document, call.span)
		} };
		return;
	}
	const { kind, value: target } = unwrap(value, kindOf(call, form.kindKeyword, form.kind, context), call, context);
	const owner = argument(call.args, {
		...form.ownerPosition === void 0 ? {} : { position: form.ownerPosition },
		...form.ownerKeywords === void 0 ? {} : { keywords: form.ownerKeywords }
	});
	const owners = owner === null ? [] : context.trace(owner, call.scope).strings;
	const traced = context.trace(target, call.scope);
	const revision = readRevision(call, form.revision, context);
	const remoteCode = switchedOn(call, form.remoteCode);
	let found = 0;
	for (const { value: text, span } of traced.strings) {
		const whole = owners.length === 1 ? `${owners[0].value}/${text}` : text;
		const id = readDeclaredId(whole, kind, form);
		if (id === null) continue;
		if (library.isForeign === true) {
			yield { denial: { span } };
			continue;
		}
		found++;
		const isOutside = !isInside(span, call.span);
		const sighting = declare(owners.length === 1 ? {
			...id,
			revisionForm: null
		} : id, {
			value: text,
			span
		}, {
			usage: call.role !== "code" ? "mention" : form.usage ?? "use",
			library: library.id,
			related: [...isOutside ? [{
				span: call.span,
				role: "loaded-here"
			}] : [], ...remoteCode === null ? [] : [{
				span: remoteCode,
				role: "remote-code"
			}]],
			takes: takesOf(form, revision, {
				whole: call.span,
				id: target.span
			}, traced.strings.length > 1 || traced.unknown.length > 0 || isReplaceable(document, span, call.span))
		});
		const literal = isOutside && sighting.revision === null && revision === null ? literalAt(document, span) : void 0;
		const beside = literal === void 0 ? null : revisionBeside(document, literal);
		if (beside !== null) {
			sighting.revision = beside.value;
			sighting.revisionSlot = {
				form: "key",
				name: beside.name,
				written: beside.span
			};
		}
		seen.add(sighting);
		yield { sighting };
	}
	const unknown = traced.unknown[0];
	if (library.isForeign === true) return;
	if (unknown !== void 0 && found === 0 && isTold && !isOwnFolder(target) && (form.prefix === void 0 || form.prefix.optional)) yield { unread: {
		reason: unknown.reason,
		span: call.span,
		text: excerpt(document, call.span)
	} };
}
/** Names of folders that a program writes itself: what it loads from there is no repo. */
const OWN_FOLDER = /(?:^|[._])(?:te?mp(?:_?(?:dir|path|folder)\w{0,6})?|(?:\w{1,40}_)?(?:output|out|save|saved|export|cache|checkpoint|ckpt|local|tmp|temp)_?(?:dir|directory|folder))$/i;
function isOwnFolder(value) {
	if (value.kind === "name") return OWN_FOLDER.test(value.name);
	const first = value.kind === "call" ? value.args[0]?.value : value.kind === "template" || value.kind === "concat" ? value.parts[0] : void 0;
	return first !== void 0 && typeof first !== "string" && isOwnFolder(first);
}
function literalAt(document, span) {
	return document.literals.find((literal) => literal.span.start === span.start);
}
/** How the call takes a revision: behind the id, by keyword, or as the positional argument that stands there. */
function takesOf(form, revision, at, isOpen) {
	const keyword = form.revision?.keywords?.[0];
	const place = {
		at,
		isOpen
	};
	if (keyword !== void 0) return {
		form: "keyword",
		name: keyword,
		beside: revision,
		...place
	};
	if (revision !== null) return {
		form: "argument",
		name: "",
		beside: revision,
		...place
	};
	return form.revisionSuffix === void 0 ? null : {
		form: "suffix",
		name: form.revisionSuffix
	};
}
/** The argument in that place: by keyword, by keyword inside an options object, or by position. */
function argument(args, place) {
	for (const keyword of place.keywords ?? []) {
		const value = follow(args, keyword.split("."));
		if (value !== null) return value;
	}
	if (place.position === void 0) return null;
	let position = 0;
	for (const { name, value } of args) if (name === null && position++ === place.position) return value;
	return null;
}
/** A keyword, or a path of keys into the map or constructor that is its value. */
function follow(args, path) {
	const [first, ...rest] = path;
	for (const { name, value } of args) {
		const found = name === first ? value : name === null && value.kind === "map" ? entryOf(value, first) : null;
		if (found === null) continue;
		if (rest.length === 0) return found;
		const inner = found.kind === "call" ? follow(found.args, rest) : found.kind === "map" ? entryOf(found, rest.join(".")) ?? follow([{
			name: null,
			value: found
		}], rest) : null;
		if (inner !== null) return inner;
	}
	return null;
}
function entryOf(map, key) {
	return map.entries.find((entry) => entry.key === key)?.value ?? null;
}
/** `{ type: "dataset", name: "org/name" }` holds its id in `name`. */
function unwrap(value, kind, call, context) {
	if (value.kind !== "map") return {
		kind,
		value
	};
	const name = entryOf(value, "name");
	const type = entryOf(value, "type");
	return {
		kind: type === null ? kind : kindIn(type, call, context) ?? kind,
		value: name ?? value
	};
}
function kindOf(call, keyword, otherwise, context) {
	const value = keyword === void 0 ? null : argument(call.args, { keywords: [keyword] });
	return value === null ? otherwise : kindIn(value, call, context) ?? otherwise;
}
function kindIn(value, call, context) {
	const word = context.trace(value, call.scope).strings[0]?.value.toLowerCase();
	return word === "dataset" || word === "space" || word === "model" ? word : null;
}
/** The revision that the call asks for; `value` null where it asks for one that is not known here. */
function readRevision(call, place, context) {
	const value = place === void 0 ? null : argument(call.args, place);
	if (value === null || value.kind === "null") return null;
	const traced = context.trace(value, call.scope);
	if (traced.strings.length === 1) return traced.strings[0];
	return traced.strings.length === 0 && traced.unknown.length === 0 ? null : {
		value: null,
		span: value.span
	};
}
function isInside(span, outer) {
	return span.start >= outer.start && span.start < outer.end;
}
function isElsewhere(call, { unless }) {
	const value = unless === void 0 ? null : argument(call.args, { keywords: [unless.keyword] });
	return value?.kind === "boolean" && value.value === unless.is;
}
function switchedOn(call, keyword) {
	const value = argument(call.args, { keywords: [keyword ?? "trust_remote_code"] });
	return value?.kind === "boolean" && value.value ? value.span : null;
}
function excerpt(document, span) {
	return document.source.text.slice(span.start, Math.min(span.end, span.start + 120)).replace(/\s+/g, " ");
}
/** A literal that several calls load is pinned only where all of them pin it. */
var Revisions = class {
	#loads = /* @__PURE__ */ new Map();
	add({ span, id, revision, usage }) {
		if (usage === "output") return;
		const key = `${span.start}:${id}`;
		const revisions = this.#loads.get(key);
		if (revisions === void 0) this.#loads.set(key, /* @__PURE__ */ new Set([revision]));
		else revisions.add(revision);
	}
	settle(sighting) {
		const revisions = this.#loads.get(`${sighting.span.start}:${sighting.id}`);
		if (revisions === void 0 || revisions.size < 2 || sighting.usage === "output") return;
		if (sighting.revisionSlot?.form === "path" || sighting.revisionSlot?.form === "suffix") return;
		if (revisions.has(null)) sighting.revision = null;
	}
};

// src/scan/company.ts
/** How many containers outwards strings are compared. */
const MOST_LEVELS = 3;
/**
* The container rule: what most strings of a list, a table or one column of it are, the others are too. A column is what stands
* at the same key of sibling maps, or at the same place of sibling tuples.
*/
var Company = class {
	#members = /* @__PURE__ */ new Map();
	/** Counts a string: `isGood` where it looks like an id by itself, `isForeign` where it belongs to somebody else. */
	add(literal, isGood, isForeign) {
		for (const group of groupsOf(literal)) {
			const members = this.#members.get(group) ?? {
				count: 0,
				good: 0,
				foreign: 0
			};
			this.#members.set(group, members);
			members.count++;
			if (isGood) members.good++;
			if (isForeign) members.foreign++;
		}
	}
	/** What the company of a string says, from -3 (it belongs to somebody else) to 3 (the others are ids). */
	weigh(literal, isGood, isForeign) {
		let weight = 0;
		for (const group of groupsOf(literal)) {
			const members = this.#members.get(group);
			if (members === void 0) continue;
			const others = members.count - 1;
			if (others < 1) continue;
			const good = (members.good - (isGood ? 1 : 0)) / others;
			const foreign = (members.foreign - (isForeign ? 1 : 0)) / others;
			const isScope = group.startsWith("scope ");
			if (foreign > .2 && others >= (isScope ? 6 : 2)) return -3;
			if (isScope) continue;
			if (others >= 4 && good > .75) weight = 3;
			else if (others >= 2) weight = Math.max(weight, good > .6 ? 2 : good > .35 ? 1 : 0);
			else weight = Math.max(weight, good === 1 ? 1 : 0);
		}
		return weight;
	}
};
/** Names of the containers that a string is a member of, from the inside out; behind the first they are columns. */
function groupsOf({ slots, scope }) {
	const groups = [];
	const first = slots[0]?.kind;
	if (first === "assignment" || first === "default") groups.push(`scope ${scope}`);
	let column = "";
	for (const slot of slots) {
		if (slot.kind !== "item" && slot.kind !== "entry" && slot.kind !== "key") {
			if (slot.kind === "fallback" || slot.kind === "flag" || slot.kind === "concatenation") continue;
			break;
		}
		const place = slot.kind === "entry" ? slot.key : slot.kind === "item" ? String(slot.index) : "<key>";
		groups.push(`${slot.container.start}${column === "" && slot.kind === "key" ? place : column}`);
		column = column === "" ? `.${place}` : `.*${column}`;
		if (groups.length === MOST_LEVELS) break;
	}
	return groups;
}

// src/scan/providers.ts
/**
* Services that offer models under names of the same shape as ids of the Hub. Around their names such a string is the
* provider's word for something it serves; it says nothing of what this repository loads.
*/
const SERVICES = "togetherai openrouter siliconflow nebius stackit hetzner watsonx novita deepinfra fireworksai groq featherless sambanova gitee giteeai aimlapi ovhcloud nscale pplx perplexityai portkey requesty ppio modelscope dashscope bailian anyscale octoai parasail lambdaai baseten friendliai netmind crynux aiml kluster targon tokenfactory tokenhub aihubmix cometapi orcarouter zenmux redpill nanogpt githubmodels litellmproxy snowflakecortex".split(" ");
/** Words of everyday language that are a service where a name begins with them. */
const SERVICES_FIRST = "together fireworks hyperbolic perplexity chutes replicate".split(" ");
/** Names that are a service in a slot or a class, and may be something else in the name of a folder or module. */
const SERVICES_NEAR = "ollama litellm xinference gpustack vercel cloudflare heroku scaleway ionos akash venice lepton volcengine nvidiaembed nvidiarerank nim bedrock".split(" ");
/** Names of companies that offer a service and much else: in the name of a class or type they mean the service. */
const COMPANIES = "anthropic azure vertex vertexai gemini cohere nvidia github mistralai cerebras databricks xai voyageai snowflake alibaba zhipu deepseekapi moonshot volc ark qianfan ernie spark hunyuanapi grok".split(" ");
const meanings = new Map([
	...["openai"].map((name) => [name, "client"]),
	...COMPANIES.map((name) => [name, "company"]),
	...SERVICES_NEAR.map((name) => [name, "near"]),
	...SERVICES.map((name) => [name, "service"])
]);
const known = new Remembered();
/** Two words that are one name: `together_ai`; short ones are chance, as in a folder `ai-ml`. */
function pairMeaning(pair) {
	return pair.length < 7 && pair !== "openai" ? null : meanings.get(pair) ?? null;
}
const first = new Set(SERVICES_FIRST);
/** Words before the one that a name begins with. */
const BEFORE = /* @__PURE__ */ new Set([
	"test",
	"tests",
	"chat",
	"llm",
	"llms",
	"model",
	"models",
	"provider",
	"providers",
	"use",
	"get",
	"call",
	"run"
]);
/** What service a name speaks of: `TogetherAIChatGenerator`, `SILICONFLOW`, `openrouter_models`. */
function serviceIn(name) {
	return known.get(name, meaningOf);
}
function meaningOf(name) {
	const parts = splitWords(name);
	const found = parts.flatMap((word, index) => [meanings.get(word) ?? null, pairMeaning(word + (parts[index + 1] ?? ""))]);
	const start = parts.findIndex((word) => !BEFORE.has(word));
	if (start !== -1 && first.has(parts[start]) && (parts.length === start + 1 || !/^(?:test|eval)/.test(parts[0]))) found.push("service");
	return [
		"service",
		"near",
		"company",
		"client"
	].find((meaning) => found.includes(meaning)) ?? null;
}
/** Keys beside an id that say whose it is. */
const TELLING_KEYS = [
	"provider",
	"api_type",
	"source",
	"hub",
	"factory",
	"platform",
	"vendor"
];
/** How far the slots and the scope around a string speak of a service: 2 by its own name, 1 by one that is many things. */
function serviceAround(slots, scope) {
	let around = 0;
	const add = (name, isClass = false) => {
		const meaning = name === null || around === 2 ? null : serviceIn(name);
		if (meaning === "client" || meaning === "company" && !isClass) around = 1;
		else if (meaning !== null) around = 2;
	};
	for (const slot of slots) if (slot.kind === "argument") add(slot.callee, /(?:^|\.)[A-Z]\w*$/.test(slot.callee));
	else if (slot.kind === "entry") {
		add(slot.key);
		for (const key of TELLING_KEYS) {
			const value = slot.siblings.scalar(key)?.value;
			if (value !== void 0 && value.length < 30 && !value.includes("/")) add(value);
		}
	} else if (slot.kind === "assignment" || slot.kind === "default" || slot.kind === "flag" || slot.kind === "fallback") add(slot.name);
	else if (slot.kind === "return") add(slot.of);
	add(scope);
	return around;
}
/** Folders that hold one file or folder for each service. */
const OF_SERVICES = /^(?:providers?|llm_providers|model_providers|inference_providers|model_apis)$/i;
function isPathOfService(path) {
	const segments = path.split("/").map((segment) => segment.replace(/\.\w+$/, ""));
	const isCode = /\.(?:py|ts|js|go|rs|java|kt|cs|json)$/.test(path);
	return segments.some((segment, index) => {
		const meaning = serviceIn(segment);
		if (meaning === "service") return true;
		const isFile = index === segments.length - 1;
		if (isFile && /\.(?:py|go|rs|java|kt|json)$/.test(path) && OF_SERVICES.test(segments[index - 1] ?? "")) return !/hugging|transformers|local|vllm|tgi|base|init|common|utils|sentence/i.test(segment);
		if (!isFile && segments[index - 1] === "providers" && index < segments.length - 1 && isCode && /-/.test(segment)) return !/hugging|transformers|vllm|tgi|local|llama|onnx|mlx|sentence/i.test(segment);
		if (meaning === null) return false;
		if (isFile && isCode && meaning !== "client" && /^(?:test[_-])?[a-z]+(?:[_-]test)?$/i.test(segment)) return true;
		return segments.slice(0, index).some((folder) => OF_SERVICES.test(folder));
	});
}
const documents$1 = /* @__PURE__ */ new WeakMap();
/** The documents of one file follow each other. */
let lastPath = {
	path: "",
	isOfService: false
};
const modules = new Remembered();
/** Modules that wrap services, one each. */
const WRAPS_SERVICES = /(?:^|[._])(?:integrations|langchain|llama_index|llms|embeddings|providers|generators|components|haystack_integrations|connectors)(?:[._]|$)/;
/** Whether a whole file is about a service: by its path, or by what it imports where that is not the Hub as well. */
function isAboutService(document) {
	let answer = documents$1.get(document);
	if (answer === void 0) {
		const { path } = document.source;
		if (path !== lastPath.path) lastPath = {
			path,
			isOfService: isPathOfService(path)
		};
		answer = lastPath.isOfService || document.imports.some(isModuleOfService) && !document.imports.some(isModuleOfHub);
		documents$1.set(document, answer);
	}
	return answer;
}
function isModuleOfService(module) {
	return modules.get(module, () => module.split(/[./]/).some((part) => {
		const meaning = serviceIn(part);
		return meaning === "service" || meaning !== null && meaning !== "client" && WRAPS_SERVICES.test(module);
	}));
}
function isModuleOfHub(module) {
	return /hugging_?face|sentence_transformers|transformers|diffusers/i.test(module);
}

// src/scan/detectors/named-slot.ts
/** Evidence needed to call a string a reference: the look of the text and the names around it together. */
const ENOUGH = 3;
/** A look that makes a string good company for others. */
const GOOD_LOOK = 2;
var named_slot_default = defineDetector({
	id: "named-slot",
	title: "Id where models are named",
	description: "An id-shaped string in a slot, table or default whose name, neighbours or own look say that it is a repo.",
	*detect(document, context) {
		const candidates = candidatesOf(document);
		if (candidates.length === 0) return;
		const company = new Company();
		const isForeign = ({ literal, look }) => look.isProviderStyle || isOfService(literal);
		for (const candidate of candidates) company.add(candidate.literal, candidate.look.weight >= GOOD_LOOK, isForeign(candidate));
		const owners = ownersOf(document, context);
		const imports = importsHubLibrary(document) ? 1 : 0;
		const doubtful = [];
		const denied = new Set(context.denied.map(({ span }) => span.start));
		for (const candidate of candidates) {
			const { literal, look } = candidate;
			const names = look.weight <= -10 || denied.has(literal.span.start) ? null : weighSlots(document, literal);
			if (names === null) continue;
			const { weight, isOutput } = names;
			const kind = names.kind ?? (look.isModel === true ? null : names.vagueKind);
			if (weight < 2.5 && isPutTogether(document, literal)) continue;
			const shared = company.weigh(literal, look.weight >= GOOD_LOOK, isForeign(candidate));
			const bare = literal.slots.length > 0 ? 0 : literal.role === "code" ? -2 : -1;
			const plain = look.isPlain === true && weight < 2.5 ? -1 : 0;
			const before = look.weight + weight + shared + imports + bare + plain + weighCall(document, literal);
			const total = before < ENOUGH - FOR_OWNER ? before : before + weighService(document, literal, weight);
			if (total >= ENOUGH) {
				if (total > ENOUGH && literal.role === "code") owners.add(ownerOf(candidate.text));
				yield { sighting: sight(document, candidate, kind, isOutput) };
			} else if (total >= ENOUGH - FOR_OWNER) doubtful.push({
				...candidate,
				kind,
				isOutput,
				total
			});
		}
		for (const candidate of doubtful) if (owners.has(ownerOf(candidate.text))) yield { sighting: sight(document, candidate, candidate.kind, candidate.isOutput) };
	}
});
/** What it is worth that the same document loads another repo of the same owner. */
const FOR_OWNER = 2.5;
/** Whether a string is put together from variables: then it is called after a repo more often than it is one. */
function isPutTogether({ source }, { value, span }) {
	if (span.end - span.start === value.length) return false;
	const written = source.text.slice(span.start, Math.min(span.end, span.start + 400));
	return written.includes("$") && !written.includes(value);
}
/** Whether the name of a constant says whose the model is: `GROQ_LLAMA_3`, `NVIDIA_MISTRAL_LARGE`. */
function isOfService({ slots }) {
	const [slot] = slots;
	return (slot?.kind === "assignment" || slot?.kind === "default") && serviceIn(slot.name) !== null;
}
function ownerOf(id) {
	return id.slice(0, id.indexOf("/"));
}
function candidatesOf(document) {
	const candidates = [];
	for (const literal of document.literals) {
		if (literal.template || literal.value.length > 200) continue;
		if (!literal.value.includes("/")) {
			if (mayStandAlone(literal.value) && asksForId(document, literal)) candidates.push({
				literal,
				text: literal.value,
				at: {
					start: 0,
					end: literal.value.length
				},
				look: lookAt(literal.value)
			});
			continue;
		}
		for (const inner of argumentsIn(literal)) candidates.push(candidateOf(inner));
		const setting = literal.slots[0]?.kind === "word" || literal.slots[0]?.kind === "flag" ? SETTING.exec(literal.value) : null;
		if (setting !== null) {
			const start = literal.span.start + setting[0].length;
			const inner = {
				...literal,
				value: literal.value.slice(setting[0].length),
				span: {
					start,
					end: literal.span.end
				},
				slots: [{
					kind: "assignment",
					name: setting[1]
				}, ...literal.slots]
			};
			if (literal.span.end - literal.span.start === literal.value.length) candidates.push(candidateOf(inner));
			continue;
		}
		const candidate = candidateOf(literal);
		if (candidate.look.weight > -10) candidates.push(candidate);
	}
	return candidates;
}
/** `pretrained=org/name,dtype=float16`: arguments of a model in one string. */
function* argumentsIn(literal) {
	const { value, span } = literal;
	if (!value.includes(",") || !value.includes("=") || span.end - span.start !== value.length) return;
	for (const match of value.matchAll(/(?:^|,)(pretrained|model|model_name|peft|tokenizer|base_model|delta|model_id)=([\w.-]{1,96}\/[\w.-]{1,96})(?=,|$)/g)) {
		const start = span.start + match.index + match[0].length - match[2].length;
		yield {
			...literal,
			value: match[2],
			span: {
				start,
				end: start + match[2].length
			},
			slots: [{
				kind: "assignment",
				name: match[1]
			}, ...literal.slots]
		};
	}
}
const SETTING = /^[+~]*([A-Za-z_][\w.@[\]-]{0,120})=/;
function candidateOf(literal) {
	const { text, at } = bare(literal.value);
	const file = FILE_OF_REPO.exec(text);
	if (file === null) return {
		literal,
		text,
		at,
		look: lookAt(text)
	};
	const [, how = "", id] = file;
	const look = lookAt(id);
	const isKnown = publisherOf(ownerOf(id)) !== null;
	return {
		literal,
		text: id,
		at: {
			start: at.start + how.length,
			end: at.end
		},
		look: {
			...look,
			weight: look.weight - (isKnown ? .5 : 3)
		}
	};
}
/** `org/name/model-Q4_K_M.gguf`: weights in a repo, as applications that run them name them; `uint4|org/name/x.safetensors` says how. */
const FILE_OF_REPO = /^([\w.-]{1,20}\|)?([\w.-]{1,96}\/[\w.-]{1,96})\/(?:[\w.-]{1,96}\/){0,4}[\w.-]{1,120}\.(?:gguf|safetensors|onnx|ckpt|pth|pt|bin|tflite|task|litertlm)$/;
function mayStandAlone(name) {
	return isLegacyId("model", name) || isLegacyId("dataset", name) || SENTENCE_TRANSFORMERS.has(name);
}
function asksForId(document, literal) {
	const [first, second] = literal.slots;
	const holder = first?.kind === "item" || first?.kind === "fallback" ? second : first;
	if (holder === void 0 || holder.kind === "argument" && holder.name === null) return false;
	if (holder.kind !== "argument" && holder.kind !== "entry" && holder.kind !== "assignment" && holder.kind !== "default" && holder.kind !== "flag") return false;
	if (holder.kind === "entry" && holder.key.includes("/")) return false;
	const name = nameOf(holder) ?? "";
	if (holder.kind === "argument" && !isNeutral(name) && readName(name).weight < 2) return false;
	if (first?.kind === "item" && isAmongWords(document, first.container)) return false;
	const names = weighSlots(document, literal);
	if (names === null || names.weight < 2.5) return false;
	return (names.kind ?? names.vagueKind) === "dataset" === isLegacyId("dataset", literal.value);
}
/** Whether a list holds words that are no id: `["bert", "gpt2"]` are families. */
function isAmongWords({ source }, list) {
	return (source.text.slice(list.start, Math.min(list.end, list.start + 2e3)).match(/["'][\w.-]{1,100}["']/g) ?? []).some((string) => !string.includes("-") && !mayStandAlone(string.slice(1, -1)));
}
/** The text without white space and what runners put behind an id: `org/name:Q4_K_M`, `org/name::folder`. */
function bare(value) {
	const text = value.trim();
	const start = value.indexOf(text);
	return {
		text: /^([\w.-]+\/[\w.-]+?)(?:::?[A-Za-z0-9_./-]{1,80}|@(?:main|master|v?\d[\w.]{0,20}|[0-9a-f]{7,40}))$/.exec(text)?.[1] ?? text,
		at: {
			start,
			end: start + text.length
		}
	};
}
const HUB_LIBRARIES = /^(?:transformers|diffusers|sentence_transformers|huggingface_hub|datasets|peft|trl|vllm|sglang|optimum|timm|open_clip|setfit|gliner|unsloth|mlx_lm|mlx_vlm|accelerate|safetensors|tokenizers|auto_gptq|gptqmodel|awq|ctransformers|llama_cpp|langchain_huggingface|llama_index|keras_hub|evaluate|lm_eval|bertopic|flair|speechbrain|nemo|pyannote|faster_whisper|fastembed|infinity_emb|text_generation|@huggingface\/|@xenova\/|@mlc-ai\/|hf_hub|candle|mistralrs|MLXLLM|MLXVLM|MLXLMCommon|ai\.djl|FlagEmbedding|colbert|ragatouille|smolagents|lerobot|kokoro|audiocraft)/;
function importsHubLibrary(document) {
	return document.imports.some((name) => HUB_LIBRARIES.test(name) || name.includes("://") && /@(?:huggingface|xenova)\//.test(name));
}
/** Owners of what is declared in the same document, and those whose page on the Hub it links to. */
function ownersOf({ literals }, { seen }) {
	const owners = new Set(seen.filter(({ id, usage }) => id.includes("/") && usage !== "mention").map(({ id }) => ownerOf(id)));
	for (const { value } of literals) if (mayHoldHubUrl(value)) for (const owner of findHubOwners(value)) owners.add(owner);
	return owners;
}
/** Slots inside a string's own expression: they say how the value is used, and no name. */
const READS_FILES = /(?:^|\.)(?:open|Path|PurePath|PosixPath|join|joinpath|exists|isfile|isdir|read_csv|read_json|read_parquet|imread|listdir|scandir|glob|rglob|iglob|walk|makedirs|mkdir|rmdir|remove|unlink|rmtree|copy|copyfile|copytree|move|rename|relpath|abspath|dirname|basename|require|import|import_module|include|include_str|include_bytes|loadFile|readFile|readFileSync|writeFile|writeFileSync|resolve|url_for|redirect|route|get|post|put|patch|delete|fetch|axios|urljoin|path|re_path|compile|match|search|sub|findall|split|replace|startswith|endswith|startsWith|endsWith|includes|indexOf|strip|removeprefix|removesuffix|assertEqual|assertEquals|assertIn|assertNotIn|assertTrue|assertFalse|assert_called_with|assert_called_once_with|toBe|toEqual|toContain|toMatch|toHaveBeenCalledWith|assert_eq|assertThat|isEqualTo|Equal|Equals|Contains|NotEqual|HasPrefix|HasSuffix|TrimPrefix|XCTAssertEqual|describe|it|test|skip|register|namespace|getLogger|cd|chdir)$/;
/** Calls that keep a value as it is, under the name that they are bound to. */
const KEEPS = /(?:^|\.)(?:useState|useRef|ref|shallowRef|signal|createSignal|writable|readable|observable|mutableStateOf|freeze)$/;
/** What the names around a literal say, the nearest first; null where one of them forbids it. */
function weighSlots(document, literal) {
	if (isNamedElsewhere(literal) || isNamedBesideId(document, literal)) return null;
	let weight = 0;
	let kind = null;
	let vagueKind = null;
	let isOutput = false;
	let depth = 0;
	let silent = 0;
	let neutral = "";
	for (const [name, slot] of namesAround(document, literal)) {
		if (slot.kind === "subscript" && /(?:^|\.)Literal$/.test(slot.of)) {
			const type = typeBefore(document, literal);
			const meaning = type === null ? null : readName(type);
			if (isMixed(document, literal) || type !== null && isOfSomebody(type)) return null;
			weight += 1 + Math.max(0, meaning?.weight ?? 0) / 2;
			kind ??= meaning?.kind ?? null;
			continue;
		}
		if (slot.kind === "comparison" && literal.slots[0]?.kind === "item") return null;
		if (slot.kind === "comparison" && slot === literal.slots[0]) {
			const other = comparedWith(document, literal);
			if (other === MEMBERSHIP) return null;
			const meaning = other === null ? null : readName(other);
			if (meaning !== null && meaning.weight <= -3) return null;
			kind ??= meaning?.kind ?? null;
			weight += Math.max(0, Math.min(meaning?.weight ?? 0, 1));
		}
		if (slot.kind === "comparison" || slot.kind === "subscript") break;
		if (slot.kind === "embedded" && slot.format === "json" && depth === 0 && neutral !== "") continue;
		if (slot.kind === "embedded") break;
		if (slot.kind === "concatenation") {
			if (literal.slots[0]?.kind === "item") continue;
			return null;
		}
		if (name === null) continue;
		const isCallee = slot.kind === "argument" && name === slot.callee.slice(slot.callee.lastIndexOf(".") + 1);
		if (isCallee && KEEPS.test(slot.callee)) continue;
		if (isCallee && READS_FILES.test(slot.callee)) {
			if (depth === 0 && neutral === "") return null;
			break;
		}
		if (depth === 0 && neutral === "" && !isCallee && isNeutral(name) && readName(name).weight < 3) {
			neutral = name;
			weight += Math.min(0, readName(name).weight);
			continue;
		}
		if (isCallee && LOADS.test(name) && depth === 0) {
			weight += 3;
			kind ??= typeOf(document, slot.call) ?? (/dataset/i.test(name) ? "dataset" : "model");
			if (++depth === 4) break;
			continue;
		}
		const compound = depth === 0 && neutral !== "" ? readName(`${name}_${neutral}`) : null;
		const meaning = compound !== null && compound.weight > 0 ? {
			...compound,
			weight: compound.weight - .5
		} : readName(name);
		if (meaning.weight <= -3) {
			if (depth === 0 && !isCallee) return null;
			if (weight < (isCallee && depth > 0 ? 1 : 2)) return null;
			break;
		}
		if (isCallee && depth === 0 && neutral !== "" && meaning.weight <= 0 && ++silent < 4) continue;
		const own = isCallee && compound === null ? Math.min(Math.max(meaning.weight, 0), 1.5) : meaning.weight;
		weight = depth === 0 ? weight + own : weight + Math.max(0, own) / (depth + 1);
		if (meaning.isVague === true) vagueKind ??= meaning.kind;
		else kind ??= meaning.kind;
		if (depth === 0 || weight < 2) isOutput ||= meaning.isOutput;
		if (++depth === 4) break;
	}
	const call = literal.slots.find((slot) => slot.kind === "argument");
	if (call !== void 0) kind = typeOf(document, call.call) ?? kind;
	if (weight < 2.5 && isOfDatasetClass(document, literal)) return {
		weight: 2.5,
		kind: "dataset",
		vagueKind,
		isOutput
	};
	const typed = typeBeside(literal.slots);
	if (typed !== null) return {
		weight: 3,
		kind: typed,
		vagueKind,
		isOutput
	};
	return {
		weight: Math.min(weight, 3),
		kind: kindBeside(literal.slots) ?? kind,
		vagueKind,
		isOutput
	};
}
/** `--model_name=mine --model_id=org/name`: beside an id, the name is what people call it. */
function isNamedBesideId({ source }, { slots: [flag, ...outer], span }) {
	if (flag?.kind !== "flag" || !/^--model[-_]name$/.test(flag.name)) return false;
	const list = outer.find((slot) => slot.kind === "item");
	const around = list?.kind === "item" ? list.container : {
		start: span.start - 200,
		end: span.end + 200
	};
	return /--model[-_](?:id|dir)\b/.test(source.text.slice(Math.max(0, around.start), Math.min(around.end, around.start + 2e3)));
}
/** A place that is fetched from, other than a page to read. */
const FETCHED_FROM = /^(?:hf|huggingface|pvc|s3|gs|oci|file|ollama|modelscope):\/\/|^https?:\/\/(?:huggingface\.co|hf\.co)\/\S+\/resolve\//;
const PLACES = [
	"uri",
	"url",
	"storageUri",
	"storage_uri",
	"modelUri",
	"model_uri",
	"modelURL",
	"source",
	"download_url"
];
/** Whether the entry beside a name says where the model is: then the name is what people call it. Or says that it is at no Hub. */
function isNamedElsewhere({ slots: [slot] }) {
	if (slot?.kind !== "entry") return false;
	const { key, siblings } = slot;
	const scheme = /^host$/i.test(key) ? siblings.scalar("scheme") ?? siblings.scalar("Scheme") : null;
	if (scheme !== null) return !/^(?:hf|huggingface|https?)$/.test(scheme.value);
	return key === "name" && PLACES.some((place) => FETCHED_FROM.test(siblings.scalar(place)?.value ?? ""));
}
/** Names of functions that wrap a loader: `snapshot_download_with_retry`, `load_dataset_cached`. */
const LOADS = /snapshot_?download|hub_?download|from_?pretrained|load_?datasets?(?![a-z])|load_?model|load_?tokenizer|get_?tokenizer|load_?processor|load_?pipeline|download_?(?:hf_?)?(?:model|repo|checkpoint)|load_?checkpoint|from_?hub/i;
const PARAMETRIZE = /(?:^|\.)parametrize$/;
/** The names around a literal with their slots, the nearest first; a keyword argument is followed by its callee. */
function* namesAround(document, literal) {
	let index = null;
	for (const slot of literal.slots) {
		if (slot.kind === "item") index ??= slot.index;
		if (slot.kind !== "argument") {
			yield [nameOf(slot), slot];
			continue;
		}
		if (slot.name !== null) yield [slot.name, slot];
		if (slot.position === 1 && SETS.test(slot.callee)) yield [keyBefore(document, literal), slot];
		if (PARAMETRIZE.test(slot.callee)) yield [parameterOf(document, slot.call, index), slot];
		else yield [slot.callee.slice(slot.callee.lastIndexOf(".") + 1), slot];
	}
}
const MEMBERSHIP = "in";
/** The last name of what a string is compared with: `call["image"] == "org/name"`; `in` where it is looked for in something. */
function comparedWith({ source }, { span }) {
	if (/^["'`]\s{1,4}(?:not\s{1,4})?in\s/.test(source.text.slice(span.end, span.end + 16))) return MEMBERSHIP;
	const before = source.text.slice(Math.max(0, span.start - 120), span.start);
	return /([A-Za-z_]\w{0,80})["']?[\])]{0,3}\s{0,4}(?:[!=]==?|is)\s{0,4}[rbuf]?["'`]$/.exec(before)?.[1] ?? null;
}
const SETS = /(?:^|\.)(?:put|putIfAbsent|set|Set|setProperty|setdefault|insert|add|option|with|env|setenv|Setenv|putenv|addProperty|addArgument|addOption|optArgument|optOption|arg|Put|WithEnv|environment|withEnv|addEnv|of|entry|pair)$/;
/** `options.put("tokenizer", "org/name")` names what it sets. */
function keyBefore(document, literal) {
	const before = document.source.text.slice(Math.max(0, literal.span.start - 100), literal.span.start);
	return /["']([\w.-]{1,80})["']\s{0,20},\s{0,40}["'`]{1,3}$/.exec(before)?.[1] ?? null;
}
/** `@pytest.mark.parametrize("model,size", [("org/name", 3)])` names what stands in the list first. */
function parameterOf(document, call, index) {
	const names = /parametrize\(\s*\(?\[?\s*((?:["'][\w, ]{1,200}["'][\s,]*){1,10})/.exec(document.source.text.slice(call.start, call.start + 300))?.[1]?.match(/\w+/g) ?? [];
	return names.length === 1 ? names[0] : index === null ? null : names[index] ?? null;
}
/** Whether many choices of a type have no owner: then they are names of a service, of which some have a slash. */
function isMixed(document, literal) {
	const { text } = document.source;
	const at = text.lastIndexOf("Literal[", literal.span.start);
	if (at === -1 || literal.span.start - at > 2e4) return false;
	const end = text.indexOf("]", literal.span.end);
	const choices = text.slice(at, end === -1 ? literal.span.end : Math.min(end, at + 2e4)).match(/["'][^"'\n]{1,200}["']/g) ?? [];
	return choices.filter((choice) => !choice.includes("/")).length > choices.length * .3;
}
/** Words of a type's name that say what its choices are, and not whose. */
const OF_NOBODY = new Set("latest production preview known supported default available allowed valid all any name names id ids key keys type types literal kind list options option choices choice alias hugging face hub local sentence text vision image audio speech language small large base fast t".split(" "));
/** Whether a type is named after a client that its choices belong to: `LatestAcmeModelNames`, but not `EmbeddingModelName`. */
function isOfSomebody(type) {
	return splitWords(type).some((word) => !OF_NOBODY.has(word) && readName(word).weight <= 0 && readName(word).kind === null);
}
/** The name that a type of choices is bound to. */
function typeBefore(document, literal) {
	const { text } = document.source;
	const at = text.lastIndexOf("Literal[", literal.span.start);
	if (at === -1 || literal.span.start - at > 2e4) return null;
	return /([A-Za-z_]\w*)\s*(?::\s*[\w.]{1,60}\s*)?=\s*(?:\w+\.)?$/.exec(text.slice(Math.max(0, at - 160), at))?.[1] ?? null;
}
/** The kind that a call names beside the id: `repo_type="dataset"`. */
function typeOf(document, call) {
	const text = document.source.text.slice(call.start, Math.min(call.end, call.start + 800));
	return /\brepo_?type["']?\s*[=:]\s*["'](model|dataset|space)["']/i.exec(text)?.[1] ?? null;
}
/** `dict(type=AcmeDataset, path="org/name")`: the class beside the path says what is there. */
function isOfDatasetClass({ source }, { slots: [slot] }) {
	const span = slot?.kind === "argument" && slot.name === "path" ? slot.call : slot?.kind === "entry" && slot.key === "path" ? slot.container : null;
	return span !== null && /\btype["']?\s{0,4}[=:]\s{0,4}["']?\w{0,60}Dataset\b/.test(source.text.slice(span.start, Math.min(span.end, span.start + 1e3)));
}
/** Keys that only datasets have beside their id. */
const DATASET_KEYS = [
	"split",
	"splits",
	"subset",
	"train_split",
	"ds_type",
	"data_files",
	"columns",
	"num_rows",
	"dataset_type",
	"converter",
	"config_name"
];
/** `{ type: "dataset", name: "org/name" }` is a repo as the Hub's libraries write it. */
function typeBeside(slots) {
	const [slot] = slots;
	if (slot?.kind !== "entry" || !/^(?:name|id|repo|repo_id|repoId)$/.test(slot.key)) return null;
	const type = (slot.siblings.scalar("type") ?? slot.siblings.scalar("repo_type") ?? slot.siblings.scalar("repoType"))?.value;
	return type === "model" || type === "dataset" || type === "space" ? type : null;
}
function kindBeside(slots) {
	for (const slot of slots) {
		if (slot.kind === "entry") return DATASET_KEYS.some((key) => slot.siblings.keys().includes(key)) && readName(slot.key).kind !== "model" ? "dataset" : null;
		if (slot.kind !== "item" && slot.kind !== "fallback") return null;
	}
	return null;
}
/** The last part of a dotted name; where that says nothing, with the part before it: `actor.model.path` is `model.path`. */
function lastOf(name) {
	const dot = name.lastIndexOf(".");
	const last = name.slice(dot + 1);
	return dot === -1 || !isNeutral(last) ? last : name.slice(name.lastIndexOf(".", dot - 1) + 1);
}
const KEY_PATH = /^[A-Za-z_]\w*(?:\[\d*\]|\.[A-Za-z_]\w*){1,12}$/;
function nameOf(slot) {
	switch (slot.kind) {
		case "argument": return slot.name ?? slot.callee.slice(slot.callee.lastIndexOf(".") + 1);
		case "entry": return KEY_PATH.test(slot.key) ? lastOf(slot.key) : slot.key;
		case "assignment": return lastOf(slot.name);
		case "default":
		case "flag": return slot.name;
		case "fallback": return slot.name;
		case "return": return slot.of.slice(slot.of.lastIndexOf(".") + 1);
		default: return null;
	}
}
/** Arguments that only loaders of models take. */
const LOADER_ARGUMENTS = /\b(?:quantize|quantization|num_shard|trust_remote_code|torch_dtype|dtype|device_map|revision|max_model_len|tensor_parallel_size|load_in_[48]bit|gpu_memory_utilization|max_seq_length|max_input_length|attn_implementation|lora_\w{1,20}|repo_type|subfolder|low_cpu_mem_usage|cache_dir|hf_token|use_auth_token|local_files_only)["']?\s{0,3}[=:]/;
const OF_FAMILY = /llama|qwen|mistral|mixtral|gemma|bert|whisper|falcon|bloom|phi\d|gpt2|gpt_neo|stable_?diffusion|flux|llava|idefics|minilm|deepseek|smollm|tokenizer|embedding/i;
/** What else stands in the call around a string, and what the function is about that holds it. */
function weighCall(document, literal) {
	const { slots, scope } = literal;
	const argument = slots.find((slot) => slot.kind === "argument");
	if (argument === void 0) return 0;
	if (argument === slots[0] && commitBehind(document, literal) !== null) return 1.5;
	const text = document.source.text.slice(argument.call.start, Math.min(argument.call.end, argument.call.start + 600));
	const isOfFamily = OF_FAMILY.test(scope.slice(scope.lastIndexOf(".") + 1));
	return (LOADER_ARGUMENTS.test(text) ? 1.5 : 0) + (isOfFamily ? .5 : 0);
}
const VETO = -20;
/** Around the names of services an id is their word for what they serve, unless its own slot says that it is the Hub's. */
function weighService(document, literal, weight) {
	const nearest = literal.slots.map(nameOf).find((name) => name !== null) ?? "";
	if (/hf|hugging|tokenizer|gguf/i.test(nearest)) return 0;
	const type = literal.slots.some((slot) => slot.kind === "subscript") ? typeBefore(document, literal) : null;
	if (isOfHub(document, literal)) return 0;
	const around = Math.max(serviceAround(literal.slots, literal.scope), type === null ? 0 : {
		service: 2,
		near: 2,
		company: 2,
		client: 1,
		none: 0
	}[serviceIn(type) ?? "none"]);
	if (around === 2 || isAboutService(document)) return VETO;
	if (isCallOfService(document, literal) || isEntryOfService(literal)) return VETO;
	return around === 1 ? weight >= 3 ? -1.5 : -2 : 0;
}
/** A key or an address beside the model says that somebody else serves it, unless the address is this machine or the Hub. */
const HAS_KEY = /\b(?:api_?key|base_?url|api_?base|endpoint_?url|provider)["']?\s{0,3}[=:]/i;
const OWN_SERVER = /sagemaker|onnx|transformers|hugging|\bhf_|localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker|vllm|tgi|sglang|\.svc\b|http:\/\/|EMPTY|dummy|none/i;
/** A token of the Hub beside the model: whoever serves it, it is asked for by its id. */
function isOfHub({ source }, { slots }) {
	const slot = slots.find((candidate) => candidate.kind === "argument" || candidate.kind === "entry");
	const span = slot?.kind === "argument" ? slot.call : slot?.kind === "entry" ? slot.container : null;
	return span !== null && /\bHF_TOKEN|HUGGING_?FACE|hf_token|hugging_?face_?(?:api|hub|token)/.test(source.text.slice(span.start, Math.min(span.end, span.start + 600)));
}
function isCallOfService({ source }, { slots }) {
	const argument = slots.find((slot) => slot.kind === "argument");
	if (argument === void 0) return false;
	const text = source.text.slice(argument.call.start, Math.min(argument.call.end, argument.call.start + 600));
	if (OWN_SERVER.test(text)) return false;
	return HAS_KEY.test(text) || (text.match(/[A-Za-z_]\w{3,60}/g) ?? []).some((word) => serviceIn(word) === "service");
}
/** Keys with the address of a service that a list of models goes to. */
const ADDRESSES = [
	"base_url",
	"api_base",
	"baseUrl",
	"baseURL",
	"apiBase",
	"api_url",
	"endpoint_url"
];
/** `base_url: https://gateway…` beside the models, or around their list: they are what is served there. */
function isEntryOfService({ slots }) {
	let depth = 0;
	for (const slot of slots) {
		if (slot.kind === "embedded" || depth === 2) return false;
		if (slot.kind !== "entry") continue;
		depth++;
		for (const key of ADDRESSES) {
			const address = slot.siblings.scalar(key)?.value;
			if (address !== void 0 && /^https:\/\/[\w.-]+/.test(address) && !OWN_SERVER.test(address)) return true;
		}
	}
	return false;
}
function sight(document, { literal, text, at, look }, kind, isOutput) {
	const beside = revisionBeside(document, literal);
	const usage = literal.role !== "code" || isShown(document, literal) ? "mention" : isOutput ? "output" : "use";
	const isImplied = SENTENCE_TRANSFORMERS.has(text);
	return {
		kind: kind ?? (look.isDataset === true ? "dataset" : "model"),
		id: isImplied ? `sentence-transformers/${text}` : text,
		written: literal.value.trim(),
		span: within(literal.span, literal.value, at),
		revision: beside?.value ?? null,
		revisionSlot: beside === null ? null : {
			form: beside.form,
			name: beside.name,
			written: beside.span
		},
		usage,
		confidence: "likely",
		library: null,
		related: []
	};
}

// src/scan/library.ts
function defineLibrary(library) {
	return library;
}

// src/scan/libraries/accelerate.ts
var accelerate_default = defineLibrary({
	id: "accelerate",
	title: "Accelerate",
	docs: "https://huggingface.co/docs/accelerate",
	imports: ["accelerate"],
	commands: [{
		names: ["accelerate estimate-memory"],
		kind: "model",
		positions: [0],
		remoteCode: "--trust_remote_code",
		switches: ["--trust_remote_code"]
	}],
	examples: [{
		file: "a.sh",
		code: "accelerate estimate-memory mistralai/Mistral-7B-v0.1 --library_name transformers",
		finds: ["mistralai/Mistral-7B-v0.1"]
	}, {
		file: "b.sh",
		code: "accelerate launch train.py --config_file configs/zero3.yaml",
		finds: []
	}]
});

// src/scan/libraries/adapters.ts
var adapters_default = defineLibrary({
	id: "adapters",
	title: "Adapters (AdapterHub)",
	docs: "https://docs.adapterhub.ml",
	imports: ["adapters"],
	languages: ["python"],
	calls: [{
		names: ["load_adapter", "load_adapter_fusion"],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["adapter_name_or_path"]
		},
		revision: { keywords: ["version"] },
		namespace: null
	}, {
		names: ["push_adapter_to_hub"],
		kind: "model",
		usage: "output",
		id: {
			position: 0,
			keywords: ["repo_id", "repo_name"]
		}
	}],
	examples: [{
		file: "a.py",
		code: "from adapters import AutoAdapterModel\nmodel = AutoAdapterModel.from_pretrained(\"FacebookAI/roberta-base\")\nmodel.load_adapter(\"AdapterHub/roberta-base-pf-imdb\", source=\"hf\")",
		finds: ["AdapterHub/roberta-base-pf-imdb", "FacebookAI/roberta-base"]
	}, {
		file: "b.py",
		code: "from adapters import AutoAdapterModel\nmodel.load_adapter(\"sentiment@ukp\")",
		finds: []
	}]
});

// src/scan/libraries/ai-sdk.ts
var ai_sdk_default = defineLibrary({
	id: "ai-sdk",
	title: "Vercel AI SDK (Hugging Face provider, Transformers.js)",
	docs: "https://ai-sdk.dev/providers/ai-sdk-providers/huggingface",
	imports: [
		"@ai-sdk/huggingface",
		"@built-in-ai/transformers-js",
		"@browser-ai/transformers-js"
	],
	languages: ["javascript"],
	calls: [{
		names: [
			"huggingface",
			"huggingface.responses",
			"huggingface.languageModel"
		],
		kind: "model",
		needsImport: true,
		id: { position: 0 },
		namespace: null
	}, {
		names: [
			"transformersJS",
			"transformersJS.textEmbedding",
			"transformersJS.embedding"
		],
		kind: "model",
		needsImport: true,
		id: { position: 0 }
	}],
	examples: [{
		file: "a.ts",
		code: "import { huggingface } from \"@ai-sdk/huggingface\";\nconst m = huggingface(\"deepseek-ai/DeepSeek-V3-0324\");",
		finds: ["deepseek-ai/DeepSeek-V3-0324"]
	}, {
		file: "b.ts",
		code: "import { openai } from \"@ai-sdk/openai\";\nconst m = openai(\"gpt-4o\");",
		finds: []
	}]
});

// src/scan/libraries/aphrodite.ts
var aphrodite_default = defineLibrary({
	id: "aphrodite",
	title: "Aphrodite Engine",
	docs: "https://aphrodite.pygmalion.chat",
	commands: [{
		names: ["aphrodite run", "python -m aphrodite.endpoints.openai.api_server"],
		kind: "model",
		positions: [0],
		flags: {
			"--model": "model",
			"--tokenizer": "model"
		},
		revision: ["--revision"]
	}],
	examples: [{
		file: "a.sh",
		code: "aphrodite run meta-llama/Meta-Llama-3.1-8B-Instruct --max-model-len 8192",
		finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct"]
	}]
});

// src/scan/libraries/audio-generation.ts
var audio_generation_default = defineLibrary({
	id: "audio-generation",
	title: "AudioCraft, AudioSeal and Stable Audio Tools",
	docs: "https://facebookresearch.github.io/audiocraft",
	imports: [
		"audiocraft",
		"audioseal",
		"stable_audio_tools"
	],
	languages: ["python"],
	calls: [
		{
			names: ["get_pretrained"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["name"]
			},
			namespace: null
		},
		{
			names: ["get_pretrained_model"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["name"]
			}
		},
		{
			names: ["AudioSeal.load_generator", "AudioSeal.load_detector"],
			kind: "model",
			id: { position: 0 },
			namespace: null
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from audiocraft.models import MusicGen\nMusicGen.get_pretrained('facebook/musicgen-melody')",
			finds: ["facebook/musicgen-melody"]
		},
		{
			file: "b.py",
			code: "from stable_audio_tools import get_pretrained_model\nget_pretrained_model(\"stabilityai/stable-audio-open-1.0\")",
			finds: ["stabilityai/stable-audio-open-1.0"]
		},
		{
			file: "c.py",
			code: "from audioseal import AudioSeal\nAudioSeal.load_generator(\"audioseal_wm_16bits\")",
			finds: []
		}
	]
});

// src/scan/libraries/autogluon.ts
var autogluon_default = defineLibrary({
	id: "autogluon",
	title: "AutoGluon and Chronos",
	docs: "https://auto.gluon.ai",
	imports: ["autogluon", "chronos"],
	languages: ["python"],
	calls: [{
		names: ["fit"],
		kind: "model",
		needsImport: true,
		id: { keywords: [
			"hyperparameters.model.hf_text.checkpoint_name",
			"hyperparameters.model.timm_image.checkpoint_name",
			"hyperparameters.Chronos.model_path"
		] },
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "from chronos import BaseChronosPipeline\nBaseChronosPipeline.from_pretrained(\"amazon/chronos-t5-small\", device_map=\"cuda\")",
		finds: ["amazon/chronos-t5-small"]
	}]
});

// src/scan/libraries/autotrain.ts
var autotrain_default = defineLibrary({
	id: "autotrain",
	title: "AutoTrain",
	docs: "https://huggingface.co/docs/autotrain",
	imports: ["autotrain"],
	configs: [{
		files: ["**"],
		when: ["base_model", "task"],
		keys: [{
			path: "base_model",
			kind: "model"
		}, {
			path: "data.path",
			kind: "dataset"
		}]
	}],
	commands: [{
		names: [
			"autotrain llm",
			"autotrain text-classification",
			"autotrain dreambooth",
			"autotrain sentence-transformers",
			"autotrain vlm",
			"autotrain image-classification"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model": "model",
			"--data-path": "dataset"
		},
		namespace: null
	}],
	examples: [{
		file: "a.sh",
		code: "autotrain llm --train --model HuggingFaceTB/SmolLM-135M --data-path timdettmers/openassistant-guanaco --lr 2e-4",
		finds: ["HuggingFaceTB/SmolLM-135M", "dataset:timdettmers/openassistant-guanaco"]
	}, {
		file: "b.yml",
		code: "task: llm-sft\nbase_model: meta-llama/Meta-Llama-3-70B-Instruct\ndata:\n  path: argilla/distilabel-capybara-dpo-7k-binarized\n",
		finds: ["dataset:argilla/distilabel-capybara-dpo-7k-binarized", "meta-llama/Meta-Llama-3-70B-Instruct"]
	}]
});

// src/scan/libraries/axolotl.ts
var axolotl_default = defineLibrary({
	id: "axolotl",
	title: "Axolotl",
	docs: "https://docs.axolotl.ai",
	configs: [{
		files: ["**"],
		when: ["base_model"],
		keys: [
			{
				path: "base_model",
				kind: "model",
				revision: "revision_of_model"
			},
			{
				path: "base_model_config",
				kind: "model"
			},
			{
				path: "tokenizer_config",
				kind: "model"
			},
			{
				path: "processor_config",
				kind: "model"
			},
			{
				path: "lora_model_dir",
				kind: "model"
			},
			{
				path: "reward_model",
				kind: "model"
			},
			{
				path: "gated_model",
				kind: "model"
			},
			{
				path: "datasets.*.path",
				kind: "dataset",
				revision: "revision",
				notIds: ["json"]
			},
			{
				path: "test_datasets.*.path",
				kind: "dataset",
				revision: "revision",
				notIds: ["json"]
			},
			{
				path: "pretraining_dataset.*.path",
				kind: "dataset",
				notIds: ["json"]
			},
			{
				path: "pretraining_dataset",
				kind: "dataset"
			},
			{
				path: "hub_model_id",
				kind: "model",
				usage: "output"
			},
			{
				path: "push_dataset_to_hub",
				kind: "dataset",
				usage: "output"
			}
		]
	}],
	commands: [{
		names: [
			"axolotl train",
			"axolotl preprocess",
			"axolotl inference",
			"axolotl merge-lora"
		],
		kind: "model",
		positions: [],
		flags: {
			"--base-model": "model",
			"--base_model": "model",
			"--lora-model-dir": "model",
			"--hub-model-id": {
				kind: "model",
				usage: "output"
			}
		}
	}],
	examples: [{
		file: "lora.yml",
		code: "base_model: NousResearch/Llama-3.2-1B\nrevision_of_model: 6299b5a\ndatasets:\n  - path: teknium/GPT4-LLM-Cleaned\n    type: alpaca\nhub_model_id: initech/out\n",
		finds: [
			"NousResearch/Llama-3.2-1B@6299b5a",
			"dataset:teknium/GPT4-LLM-Cleaned",
			"initech/out"
		]
	}, {
		file: "b.yml",
		code: "base_model: ./merged\ndatasets:\n  - path: data/train.jsonl\n    ds_type: json\n",
		finds: []
	}]
});

// src/scan/libraries/bentoml.ts
var bentoml_default = defineLibrary({
	id: "bentoml",
	title: "BentoML and OpenLLM",
	docs: "https://docs.bentoml.com",
	imports: ["bentoml", "openllm"],
	languages: ["python"],
	calls: [{
		names: ["HuggingFaceModel"],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["model_id"]
		},
		revision: { keywords: ["revision"] }
	}, {
		names: ["openllm.LLM"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_id"]
		}
	}],
	commands: [{
		names: ["openllm start", "openllm build"],
		kind: "model",
		positions: [0],
		flags: { "--model-id": "model" },
		namespace: null
	}],
	examples: [{
		file: "a.py",
		code: "import bentoml\nm = bentoml.models.HuggingFaceModel(\"meta-llama/Meta-Llama-3.1-8B-Instruct\")",
		finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct"]
	}, {
		file: "b.sh",
		code: "openllm start facebook/opt-1.3b",
		finds: ["facebook/opt-1.3b"]
	}]
});

// src/scan/libraries/bertopic.ts
var bertopic_default = defineLibrary({
	id: "bertopic",
	title: "BERTopic and KeyBERT",
	docs: "https://maartengr.github.io/BERTopic",
	imports: ["bertopic", "keybert"],
	languages: ["python"],
	calls: [
		{
			names: ["BERTopic.load"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["path"]
			}
		},
		{
			names: ["BERTopic"],
			kind: "model",
			id: { keywords: ["embedding_model"] },
			namespace: "sentence-transformers",
			quiet: true
		},
		{
			names: ["KeyBERT"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model"]
			},
			namespace: "sentence-transformers",
			quiet: true
		},
		{
			names: ["push_to_hf_hub"],
			kind: "model",
			usage: "output",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id"]
			}
		}
	],
	examples: [{
		file: "a.py",
		code: "from bertopic import BERTopic\nBERTopic.load(\"MaartenGr/BERTopic_Wikipedia\")\nBERTopic(embedding_model=\"all-MiniLM-L6-v2\")",
		finds: ["MaartenGr/BERTopic_Wikipedia", "sentence-transformers/all-MiniLM-L6-v2"]
	}]
});

// src/scan/libraries/chat-ui.ts
var chat_ui_default = defineLibrary({
	id: "chat-ui",
	title: "Chat UI",
	docs: "https://huggingface.co/docs/chat-ui",
	configs: [{
		files: ["**"],
		keys: [
			{
				path: "MODELS.*.id",
				kind: "model",
				namespace: null
			},
			{
				path: "MODELS.*.name",
				kind: "model",
				namespace: null
			},
			{
				path: "MODELS.*.tokenizer",
				kind: "model",
				namespace: null
			},
			{
				path: "TEXT_EMBEDDING_MODELS.*.name",
				kind: "model",
				namespace: null
			}
		]
	}],
	variables: [{
		name: "TASK_MODEL",
		kind: "model",
		namespace: null
	}],
	examples: [{
		file: ".env",
		code: "MODELS=`[{\"name\": \"mistralai/Mistral-7B-Instruct-v0.3\", \"parameters\": {}}]`\n",
		finds: ["mistralai/Mistral-7B-Instruct-v0.3"]
	}, {
		file: ".env.local",
		code: "TASK_MODEL=meta-llama/Llama-3.1-8B-Instruct\n",
		finds: ["meta-llama/Llama-3.1-8B-Instruct"]
	}]
});

// src/scan/libraries/coding-agents.ts
var coding_agents_default = defineLibrary({
	id: "coding-agents",
	title: "Coding agents on a local server (Pi, Hermes, OpenClaw)",
	docs: "https://huggingface.co/docs/hub/local-apps",
	commands: [{
		names: ["hermes config set model.default"],
		kind: "model",
		positions: [0],
		namespace: null,
		tagSuffix: true
	}, {
		names: ["openclaw onboard"],
		kind: "model",
		flags: { "--custom-model-id": "model" },
		namespace: null,
		tagSuffix: true
	}],
	configs: [{
		files: ["**/.pi/agent/models.json", "**/pi/models.json"],
		when: ["providers"],
		keys: [
			"llama-cpp",
			"mlx-lm",
			"vllm",
			"sglang"
		].map((server) => ({
			path: `providers.${server}.models.*.id`,
			kind: "model",
			namespace: null,
			tagSuffix: true
		}))
	}],
	examples: [
		{
			file: "a.sh",
			code: "hermes config set model.provider custom\nhermes config set model.default unsloth/Qwen3-8B-GGUF:Q4_K_M",
			finds: ["unsloth/Qwen3-8B-GGUF"]
		},
		{
			file: "b.sh",
			code: "openclaw onboard --mode local --custom-model-id \"mlx-community/Qwen3-8B-4bit\" --accept-risk",
			finds: ["mlx-community/Qwen3-8B-4bit"]
		},
		{
			file: ".pi/agent/models.json",
			code: "{ \"providers\": { \"llama-cpp\": { \"baseUrl\": \"http://localhost:8080/v1\", \"models\": [{ \"id\": \"unsloth/Qwen3-8B-GGUF:Q4_K_M\" }] } } }",
			finds: ["unsloth/Qwen3-8B-GGUF"]
		},
		{
			file: "c/.pi/agent/models.json",
			code: "{ \"providers\": { \"openrouter\": { \"models\": [{ \"id\": \"anthropic/claude-sonnet-4\" }] } } }",
			finds: []
		},
		{
			file: "d.sh",
			code: "hermes config set model.default claude-sonnet-4",
			finds: []
		}
	]
});

// src/scan/libraries/ctranslate2.ts
var ctranslate2_default = defineLibrary({
	id: "ctranslate2",
	title: "CTranslate2",
	docs: "https://opennmt.net/CTranslate2",
	imports: ["ctranslate2"],
	languages: ["python"],
	calls: [{
		names: ["TransformersConverter"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_name_or_path"]
		},
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code"
	}],
	commands: [{
		names: ["ct2-transformers-converter"],
		kind: "model",
		positions: [],
		flags: { "--model": "model" },
		revision: ["--revision"],
		remoteCode: "--trust_remote_code",
		switches: [
			"--force",
			"--low_cpu_mem_usage",
			"--trust_remote_code"
		]
	}],
	examples: [{
		file: "a.sh",
		code: "ct2-transformers-converter --model facebook/m2m100_418M --output_dir ct2_model",
		finds: ["facebook/m2m100_418M"]
	}]
});

// src/scan/libraries/datasets.ts
var datasets_default = defineLibrary({
	id: "datasets",
	title: "Datasets",
	docs: "https://huggingface.co/docs/datasets",
	imports: ["datasets"],
	languages: ["python"],
	calls: [{
		names: [
			"load_dataset",
			"load_dataset_builder",
			"get_dataset_config_names",
			"get_dataset_split_names",
			"get_dataset_infos",
			"get_dataset_default_config_name",
			"dataset_module_factory"
		],
		kind: "dataset",
		id: {
			position: 0,
			keywords: ["path"]
		},
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code",
		takesAnyName: true,
		notIds: [
			"json",
			"csv",
			"parquet",
			"text",
			"imagefolder",
			"audiofolder",
			"videofolder",
			"webdataset",
			"arrow",
			"pandas",
			"generator",
			"xml",
			"sql",
			"spark",
			"pdffolder",
			"cache",
			"lance",
			"hdf5"
		]
	}, {
		names: "dataset ds data datasets dataset_dict raw_datasets train_dataset hf_dataset".split(" ").map((name) => `${name}.push_to_hub`),
		kind: "dataset",
		usage: "output",
		id: {
			position: 0,
			keywords: ["repo_id"]
		}
	}],
	commands: [{
		names: ["datasets-cli test", "datasets-cli convert_to_parquet"],
		kind: "dataset",
		positions: [0]
	}],
	examples: [
		{
			file: "a.py",
			code: "from datasets import load_dataset\nload_dataset(\"openai/gsm8k\", \"main\", split=\"train\")",
			finds: ["dataset:openai/gsm8k"]
		},
		{
			file: "b.py",
			code: "from datasets import load_dataset\nload_dataset(\"json\", data_files=\"x.json\")",
			finds: []
		},
		{
			file: "c.py",
			code: "from datasets import load_dataset\nload_dataset(\"squad\")",
			finds: ["dataset:squad"]
		},
		{
			file: "d.py",
			code: "from datasets import load_dataset\nload_dataset(\"parquet\", data_files=\"hf://datasets/allenai/c4@main/en/*.parquet\")",
			finds: ["dataset:allenai/c4@main"]
		},
		{
			file: "e.py",
			code: "from datasets import load_dataset\nload_dataset(\"data/train.json\")",
			finds: []
		}
	]
});

// src/scan/libraries/deepspeed-mii.ts
var deepspeed_mii_default = defineLibrary({
	id: "deepspeed-mii",
	title: "DeepSpeed-MII",
	docs: "https://github.com/deepspeedai/DeepSpeed-MII",
	imports: ["mii"],
	languages: ["python"],
	calls: [{
		names: [
			"mii.pipeline",
			"mii.serve",
			"mii.deploy"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_name_or_path", "model"]
		}
	}],
	examples: [{
		file: "a.py",
		code: "import mii\nmii.pipeline(\"mistralai/Mistral-7B-v0.1\")",
		finds: ["mistralai/Mistral-7B-v0.1"]
	}]
});

// src/scan/libraries/diffusers.ts
var diffusers_default = defineLibrary({
	id: "diffusers",
	title: "Diffusers",
	docs: "https://huggingface.co/docs/diffusers",
	imports: ["diffusers"],
	languages: ["python"],
	calls: [
		{
			names: ["from_pretrained"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["pretrained_model_name_or_path", "pretrained_model_or_path"]
			},
			revision: { keywords: ["revision"] },
			remoteCode: "trust_remote_code"
		},
		{
			names: [
				"load_lora_weights",
				"load_textual_inversion",
				"load_ip_adapter",
				"load_attn_procs",
				"lora_state_dict"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: [
					"pretrained_model_name_or_path_or_dict",
					"pretrained_model_name_or_path",
					"pretrained_model_or_path_or_dict"
				]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["from_single_file"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["pretrained_model_link_or_path"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["from_single_file"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["config"] },
			quiet: true
		},
		{
			names: ["from_pretrained"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["custom_pipeline"] },
			revision: { keywords: ["custom_revision"] },
			quiet: true
		},
		{
			names: ["load_image", "load_video"],
			kind: "dataset",
			needsImport: true,
			id: { position: 0 },
			prefix: {
				values: ["https://huggingface.co/"],
				optional: false
			},
			quiet: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from diffusers import DiffusionPipeline\npipe = DiffusionPipeline.from_pretrained(\"stabilityai/stable-diffusion-xl-base-1.0\")\npipe.load_lora_weights(\"nerijs/pixel-art-xl\", weight_name=\"pixel-art-xl.safetensors\")",
			finds: ["nerijs/pixel-art-xl", "stabilityai/stable-diffusion-xl-base-1.0"]
		},
		{
			file: "b.py",
			code: "from diffusers import StableDiffusionPipeline\nStableDiffusionPipeline.from_single_file(\"https://huggingface.co/stabilityai/stable-diffusion-2-1/blob/main/v2-1_768-ema-pruned.ckpt\")",
			finds: ["stabilityai/stable-diffusion-2-1@main"]
		},
		{
			file: "c.py",
			code: "from diffusers import DiffusionPipeline\nDiffusionPipeline.from_pretrained(\"google/ddpm-cifar10-32\", custom_pipeline=\"clip_guided_stable_diffusion\")",
			finds: ["google/ddpm-cifar10-32"]
		},
		{
			file: "d.py",
			code: "from diffusers import DiffusionPipeline\npipe.load_lora_weights(\"path/to/lora\", weight_name=\"x.safetensors\")",
			finds: []
		}
	]
});

// src/scan/libraries/distilabel.ts
var distilabel_default = defineLibrary({
	id: "distilabel",
	title: "distilabel and Argilla",
	docs: "https://distilabel.argilla.io",
	imports: ["distilabel", "argilla"],
	languages: ["python"],
	calls: [
		{
			names: ["InferenceEndpointsLLM"],
			kind: "model",
			id: { keywords: ["model_id"] }
		},
		{
			names: ["InferenceEndpointsLLM"],
			kind: "model",
			id: { keywords: ["tokenizer_id"] },
			quiet: true
		},
		{
			names: ["TransformersLLM"],
			kind: "model",
			id: { keywords: ["model"] }
		},
		{
			names: ["LoadDataFromHub", "LoadHubDataset"],
			kind: "dataset",
			id: { keywords: ["repo_id"] }
		},
		{
			names: ["rg.Dataset.from_hub", "Dataset.from_hub"],
			kind: "dataset",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id"]
			}
		}
	],
	examples: [{
		file: "a.py",
		code: "from distilabel.llms import InferenceEndpointsLLM\nInferenceEndpointsLLM(model_id=\"meta-llama/Meta-Llama-3.1-70B-Instruct\", tokenizer_id=\"meta-llama/Meta-Llama-3.1-70B-Instruct\")",
		finds: ["meta-llama/Meta-Llama-3.1-70B-Instruct", "meta-llama/Meta-Llama-3.1-70B-Instruct"]
	}]
});

// src/scan/libraries/djl.ts
var djl_default = defineLibrary({
	id: "djl",
	title: "Deep Java Library",
	docs: "https://docs.djl.ai",
	imports: ["ai.djl"],
	languages: [
		"java",
		"kotlin",
		"scala"
	],
	calls: [
		{
			names: ["HuggingFaceTokenizer.newInstance"],
			kind: "model",
			id: { position: 0 },
			quiet: true
		},
		{
			names: ["optTokenizerName"],
			kind: "model",
			id: { position: 0 }
		},
		{
			names: ["optArgument", "optOption"],
			kind: "model",
			id: { position: 1 },
			when: {
				position: 0,
				values: ["tokenizer", "model_id"]
			}
		},
		{
			names: ["optModelUrls"],
			kind: "model",
			id: { position: 0 },
			prefix: {
				values: [
					"djl://ai.djl.huggingface.pytorch/",
					"djl://ai.djl.huggingface.onnxruntime/",
					"djl://ai.djl.huggingface.rust/",
					"djl://ai.djl.huggingface.onnx/"
				],
				optional: false
			},
			quiet: true
		}
	],
	uris: [
		"pytorch",
		"onnxruntime",
		"rust",
		"onnx"
	].map((engine) => ({
		prefix: `djl://ai.djl.huggingface.${engine}/`,
		kind: "model"
	})),
	examples: [
		{
			file: "A.java",
			code: "import ai.djl.repository.zoo.Criteria;\nclass A { void b() { Criteria.builder().optModelUrls(\"djl://ai.djl.huggingface.pytorch/sentence-transformers/all-MiniLM-L6-v2\").build(); } }",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		},
		{
			file: "B.java",
			code: "import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;\nclass B { void b() { HuggingFaceTokenizer.newInstance(\"bert-base-uncased\"); } }",
			finds: ["bert-base-uncased"]
		},
		{
			file: "C.java",
			code: "import ai.djl.repository.zoo.Criteria;\nclass C { void b() { Criteria.builder().optArgument(\"tokenizer\", \"openai/clip-vit-base-patch32\").optModelUrls(\"djl://ai.djl.pytorch/resnet\"); } }",
			finds: ["openai/clip-vit-base-patch32"]
		}
	]
});

// src/scan/libraries/djl-serving.ts
var djl_serving_default = defineLibrary({
	id: "djl-serving",
	title: "DJL Serving and SageMaker LMI",
	docs: "https://docs.djl.ai/master/docs/serving",
	configs: [{
		files: ["**/serving.properties"],
		keys: [
			{
				path: "option.model_id",
				kind: "model",
				revision: "option.revision"
			},
			{
				path: "**.model_id",
				kind: "model"
			},
			{
				path: "**.speculative_draft_model",
				kind: "model"
			}
		]
	}],
	variables: [{
		name: "OPTION_MODEL_ID",
		kind: "model",
		revision: "OPTION_REVISION"
	}, {
		name: "OPTION_SPECULATIVE_DRAFT_MODEL",
		kind: "model"
	}],
	examples: [{
		file: "serving.properties",
		code: "engine=Python\noption.model_id=TheBloke/Llama-2-7B-fp16\noption.dtype=fp16\n",
		finds: ["TheBloke/Llama-2-7B-fp16"]
	}, {
		file: "b/serving.properties",
		code: "engine=Python\noption.model_id=s3://bucket/llama\n",
		finds: []
	}]
});

// src/scan/libraries/docker-model-runner.ts
var docker_model_runner_default = defineLibrary({
	id: "docker-model-runner",
	title: "Docker Model Runner, where it loads from the Hub",
	docs: "https://docs.docker.com/ai/model-runner",
	commands: [{
		names: [
			"docker model run",
			"docker model pull",
			"docker model package"
		],
		kind: "model",
		positions: [0],
		prefix: {
			values: ["hf.co/", "huggingface.co/"],
			optional: false
		},
		tagSuffix: true
	}],
	examples: [
		{
			file: "a.sh",
			code: "docker model run hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF",
			finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"]
		},
		{
			file: "compose.yaml",
			code: "models:\n  llm:\n    model: hf.co/unsloth/Qwen3-0.6B-GGUF:Q4_K_M\n",
			finds: ["unsloth/Qwen3-0.6B-GGUF"]
		},
		{
			file: "b/compose.yaml",
			code: "models:\n  gemma3:\n    model: ai/gemma3:4B-Q4_0\n    context_size: 10000\n",
			finds: []
		}
	]
});

// src/scan/libraries/dspy.ts
var dspy_default = defineLibrary({
	id: "dspy",
	title: "DSPy",
	docs: "https://dspy.ai",
	imports: ["dspy"],
	languages: ["python"],
	calls: [{
		names: [
			"dspy.HFModel",
			"dspy.HFClientTGI",
			"dspy.HFClientVLLM"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model"]
		}
	}, {
		names: [
			"DataLoader.from_huggingface",
			"dl.from_huggingface",
			"from_huggingface"
		],
		kind: "dataset",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["dataset_name"]
		}
	}],
	examples: [{
		file: "a.py",
		code: "import dspy\nllama = dspy.HFModel(model='meta-llama/Llama-2-7b-hf')",
		finds: ["meta-llama/Llama-2-7b-hf"]
	}, {
		file: "b.py",
		code: "import dspy\ndspy.LM('openai/gpt-4o-mini')",
		finds: []
	}]
});

// src/scan/libraries/dstack.ts
var dstack_default = defineLibrary({
	id: "dstack",
	title: "dstack and SkyPilot",
	docs: "https://dstack.ai/docs",
	configs: [{
		files: ["**"],
		when: ["type", "commands"],
		keys: [{
			path: "model",
			kind: "model",
			namespace: null
		}, {
			path: "model.name",
			kind: "model",
			namespace: null
		}]
	}],
	examples: [{
		file: ".dstack.yml",
		code: "type: service\nname: llama31\nenv:\n  - MODEL_ID=meta-llama/Meta-Llama-3.1-8B-Instruct\ncommands:\n  - vllm serve $MODEL_ID --max-model-len 4096\nmodel: meta-llama/Meta-Llama-3.1-8B-Instruct\n",
		finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct", "meta-llama/Meta-Llama-3.1-8B-Instruct"]
	}, {
		file: "task.yaml",
		code: "resources:\n  accelerators: A100:1\nenvs:\n  MODEL_NAME: Qwen/Qwen3-8B\nrun: |\n  vllm serve $MODEL_NAME\n",
		finds: ["Qwen/Qwen3-8B"]
	}]
});

// src/scan/libraries/elastic.ts
var elastic_default = defineLibrary({
	id: "elastic",
	title: "Elasticsearch (Eland) and OpenSearch",
	docs: "https://www.elastic.co/docs/reference/elasticsearch/clients/eland",
	imports: ["eland", "opensearch_py_ml"],
	calls: [{
		names: ["TransformerModel"],
		kind: "model",
		needsImport: true,
		id: {
			keywords: ["model_id"],
			position: 0
		}
	}, {
		names: ["SentenceTransformerModel"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["model_id"] },
		namespace: "sentence-transformers",
		quiet: true
	}],
	commands: [{
		names: ["eland_import_hub_model"],
		kind: "model",
		positions: [],
		flags: { "--hub-model-id": "model" }
	}],
	examples: [{
		file: "a.sh",
		code: "eland_import_hub_model --url http://localhost:9200 --hub-model-id elastic/distilbert-base-cased-finetuned-conll03-english --task-type ner --start",
		finds: ["elastic/distilbert-base-cased-finetuned-conll03-english"]
	}, {
		file: "b.json",
		code: "{\"name\": \"huggingface/sentence-transformers/all-MiniLM-L12-v2\", \"version\": \"1.0.1\", \"model_format\": \"TORCH_SCRIPT\"}",
		finds: ["sentence-transformers/all-MiniLM-L12-v2"]
	}]
});

// src/scan/libraries/evaluate.ts
var evaluate_default = defineLibrary({
	id: "evaluate",
	title: "Evaluate",
	docs: "https://huggingface.co/docs/evaluate",
	imports: ["evaluate"],
	languages: ["python"],
	calls: [{
		names: ["evaluate.load"],
		kind: "space",
		id: {
			position: 0,
			keywords: ["path"]
		},
		revision: { keywords: ["revision"] },
		namespace: null,
		quiet: true
	}, {
		names: ["load"],
		exact: true,
		kind: "space",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["path"]
		},
		revision: { keywords: ["revision"] },
		namespace: null,
		quiet: true
	}],
	examples: [
		{
			file: "a.py",
			code: "import evaluate\nevaluate.load(\"lvwerra/element_count\")",
			finds: ["space:lvwerra/element_count"]
		},
		{
			file: "metric.py",
			code: "from evaluate import load\nimport json\nload(\"lvwerra/element_count\")\njson.load(\"lvwerra/other\")",
			finds: ["space:lvwerra/element_count"]
		},
		{
			file: "b.py",
			code: "import evaluate\nevaluate.load(\"accuracy\")",
			finds: []
		}
	]
});

// src/scan/libraries/evaluation-tools.ts
var evaluation_tools_default = defineLibrary({
	id: "evaluation-tools",
	title: "MTEB, Inspect, OpenCompass and the BigCode harness",
	docs: "https://embeddings-benchmark.github.io/mteb",
	imports: [
		"mteb",
		"inspect_ai",
		"opencompass"
	],
	languages: ["python"],
	calls: [
		{
			names: [
				"mteb.get_model",
				"mteb.get_model_meta",
				"get_model_meta"
			],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["model_name"]
			},
			revision: { keywords: ["revision"] },
			namespace: null,
			quiet: true
		},
		{
			names: ["ModelMeta"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["name"] },
			unless: {
				keyword: "open_weights",
				is: false
			},
			revision: { keywords: ["revision"] },
			namespace: null,
			quiet: true
		},
		{
			names: ["hf_dataset"],
			kind: "dataset",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["path"]
			},
			revision: { keywords: ["revision"] }
		}
	],
	commands: [
		{
			names: ["mteb run"],
			kind: "model",
			positions: [],
			flags: {
				"-m": "model",
				"--model": "model"
			},
			revision: ["--model_revision"]
		},
		{
			names: ["inspect eval"],
			kind: "model",
			positions: [],
			flags: { "--model": "model" },
			prefix: {
				values: [
					"hf/",
					"vllm/",
					"sglang/"
				],
				optional: false
			},
			namespace: null
		},
		{
			names: [
				"bigcode-evaluation-harness",
				"evalplus.evaluate",
				"evalplus.codegen"
			],
			kind: "model",
			positions: [],
			flags: { "--model": "model" },
			revision: ["--revision"]
		}
	],
	examples: [
		{
			file: "models.py",
			code: "from mteb.models import ModelMeta\na = ModelMeta(name=\"initech/reader\", revision=\"1\", open_weights=True)\nb = ModelMeta(name=\"initech/oracle-embed-large\", open_weights=False, superseded_by=\"initech/oracle-embed-xl\")",
			finds: ["initech/reader@1"]
		},
		{
			file: "a.sh",
			code: "mteb run -m sentence-transformers/all-MiniLM-L6-v2 -t Banking77Classification",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		},
		{
			file: "b.sh",
			code: "inspect eval ctf.py --model hf/openai-community/gpt2\ninspect eval ctf.py --model openai/gpt-4o",
			finds: ["openai-community/gpt2"]
		},
		{
			file: "c.py",
			code: "from inspect_ai.dataset import hf_dataset\nhf_dataset(\"openai/gsm8k\", split=\"test\", name=\"main\")",
			finds: ["dataset:openai/gsm8k"]
		}
	]
});

// src/scan/libraries/experiment-trackers.ts
var experiment_trackers_default = defineLibrary({
	id: "experiment-trackers",
	title: "Experiment trackers (no hub of models)",
	docs: "https://docs.wandb.ai",
	imports: [
		"wandb",
		"neptune",
		"comet_ml"
	],
	isForeign: true,
	calls: [{
		names: [
			"wandb.init",
			"api.run",
			"api.runs",
			"use_artifact",
			"neptune.init_run"
		],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["project", "entity"]
		},
		tagSuffix: true
	}],
	examples: [{
		file: "a.py",
		code: "import wandb\nwandb.init(project=\"initech/bert-finetuning\")\napi.run(\"initech/qwen2-sft/3kd02\")",
		finds: []
	}]
});

// src/scan/libraries/fastchat.ts
var fastchat_default = defineLibrary({
	id: "fastchat",
	title: "FastChat",
	docs: "https://github.com/lm-sys/FastChat",
	imports: ["fastchat"],
	commands: [{
		names: [
			"fastchat.serve.cli",
			"fastchat.serve.model_worker",
			"fastchat.serve.vllm_worker",
			"fastchat.serve.multi_model_worker",
			"fastchat.llm_judge.gen_model_answer"
		].flatMap((name) => [`python -m ${name}`]),
		kind: "model",
		positions: [],
		flags: {
			"--model-path": "model",
			"--model": "model"
		},
		revision: ["--revision"]
	}],
	examples: [{
		file: "a.sh",
		code: "python3 -m fastchat.serve.model_worker --model-path lmsys/vicuna-7b-v1.5",
		finds: ["lmsys/vicuna-7b-v1.5"]
	}]
});

// src/scan/libraries/fastembed.ts
var fastembed_default = defineLibrary({
	id: "fastembed",
	title: "FastEmbed",
	docs: "https://qdrant.github.io/fastembed",
	imports: ["fastembed"],
	calls: [{
		names: [
			"TextEmbedding",
			"SparseTextEmbedding",
			"LateInteractionTextEmbedding",
			"ImageEmbedding",
			"TextCrossEncoder",
			"LateInteractionMultimodalEmbedding",
			"DefaultEmbedding"
		],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["model_name"]
		},
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "from fastembed import TextEmbedding\nTextEmbedding(model_name=\"BAAI/bge-small-en-v1.5\")",
		finds: ["BAAI/bge-small-en-v1.5"]
	}, {
		file: "b.py",
		code: "from fastembed import SparseTextEmbedding\nSparseTextEmbedding(\"prithivida/Splade_PP_en_v1\")",
		finds: ["prithivida/Splade_PP_en_v1"]
	}]
});

// src/scan/libraries/faster-whisper.ts
var faster_whisper_default = defineLibrary({
	id: "faster-whisper",
	title: "faster-whisper and WhisperX",
	docs: "https://github.com/SYSTRAN/faster-whisper",
	imports: ["faster_whisper", "whisperx"],
	languages: ["python"],
	calls: [{
		names: [
			"WhisperModel",
			"whisperx.load_model",
			"download_model"
		],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: [
				"model_size_or_path",
				"whisper_arch",
				"size_or_id"
			]
		},
		revision: { keywords: ["revision"] },
		aliases: {
			tiny: "Systran/faster-whisper-tiny",
			"tiny.en": "Systran/faster-whisper-tiny.en",
			base: "Systran/faster-whisper-base",
			"base.en": "Systran/faster-whisper-base.en",
			small: "Systran/faster-whisper-small",
			"small.en": "Systran/faster-whisper-small.en",
			medium: "Systran/faster-whisper-medium",
			"medium.en": "Systran/faster-whisper-medium.en",
			"large-v1": "Systran/faster-whisper-large-v1",
			"large-v2": "Systran/faster-whisper-large-v2",
			"large-v3": "Systran/faster-whisper-large-v3",
			large: "Systran/faster-whisper-large-v3",
			"distil-large-v2": "Systran/faster-distil-whisper-large-v2",
			"distil-medium.en": "Systran/faster-distil-whisper-medium.en",
			"distil-small.en": "Systran/faster-distil-whisper-small.en",
			"distil-large-v3": "Systran/faster-distil-whisper-large-v3",
			turbo: "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
			"large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo"
		}
	}, {
		names: ["load_align_model"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["model_name"] },
		quiet: true
	}],
	examples: [
		{
			file: "a.py",
			code: "from faster_whisper import WhisperModel\nWhisperModel(\"large-v3\", device=\"cpu\")",
			finds: ["Systran/faster-whisper-large-v3"]
		},
		{
			file: "b.py",
			code: "import whisper\nwhisper.load_model(\"large-v3\")",
			finds: []
		},
		{
			file: "c.py",
			code: "from faster_whisper import WhisperModel\nWhisperModel(\"deepdml/faster-whisper-large-v3-turbo-ct2\")",
			finds: ["deepdml/faster-whisper-large-v3-turbo-ct2"]
		}
	]
});

// src/scan/libraries/fiftyone.ts
var fiftyone_default = defineLibrary({
	id: "fiftyone",
	title: "FiftyOne",
	docs: "https://docs.voxel51.com/integrations/huggingface.html",
	imports: ["fiftyone"],
	languages: ["python"],
	calls: [{
		names: ["load_from_hub"],
		kind: "dataset",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["repo_id"]
		},
		revision: { keywords: ["revision"] }
	}, {
		names: ["load_zoo_model"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["name_or_path", "repo_id"] },
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "from fiftyone.utils.huggingface import load_from_hub\nload_from_hub(\"Voxel51/VisDrone2019-DET\")",
		finds: ["dataset:Voxel51/VisDrone2019-DET"]
	}]
});

// src/scan/libraries/flag-embedding.ts
var flag_embedding_default = defineLibrary({
	id: "flag-embedding",
	title: "FlagEmbedding",
	docs: "https://github.com/FlagOpen/FlagEmbedding",
	imports: ["FlagEmbedding"],
	languages: ["python"],
	calls: [{
		names: [
			"FlagModel",
			"BGEM3FlagModel",
			"FlagReranker",
			"FlagLLMReranker",
			"LayerWiseFlagLLMReranker",
			"FlagLLMModel",
			"FlagICLModel",
			"FlagAutoModel.from_finetuned",
			"FlagAutoReranker.from_finetuned"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_name_or_path"]
		}
	}],
	examples: [{
		file: "a.py",
		code: "from FlagEmbedding import FlagReranker\nFlagReranker('BAAI/bge-reranker-v2-m3', use_fp16=True)",
		finds: ["BAAI/bge-reranker-v2-m3"]
	}]
});

// src/scan/libraries/flair.ts
var flair_default = defineLibrary({
	id: "flair",
	title: "Flair",
	docs: "https://flairnlp.github.io",
	imports: ["flair"],
	languages: ["python"],
	calls: [{
		names: [
			"SequenceTagger.load",
			"TextClassifier.load",
			"Classifier.load",
			"TARSClassifier.load",
			"RelationExtractor.load"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_path", "model_name"]
		},
		namespace: null,
		quiet: true
	}, {
		names: [
			"TransformerWordEmbeddings",
			"TransformerDocumentEmbeddings",
			"SentenceTransformerDocumentEmbeddings"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model"]
		}
	}],
	examples: [{
		file: "a.py",
		code: "from flair.models import SequenceTagger\nSequenceTagger.load(\"flair/ner-english-large\")\nfrom flair.embeddings import TransformerWordEmbeddings\nTransformerWordEmbeddings(\"bert-base-uncased\")",
		finds: ["bert-base-uncased", "flair/ner-english-large"]
	}, {
		file: "b.py",
		code: "from flair.nn import Classifier\nClassifier.load(\"ner\")",
		finds: []
	}]
});

// src/scan/libraries/github.ts
var github_default = defineLibrary({
	id: "github",
	title: "GitHub (no hub of models)",
	docs: "https://docs.github.com",
	imports: [
		"github",
		"octokit",
		"@octokit/rest",
		"torch"
	],
	isForeign: true,
	calls: [{
		names: [
			"torch.hub.load",
			"torch.hub.list",
			"torch.hub.help",
			"hub.load"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["repo_or_dir", "github"]
		},
		tagSuffix: true
	}, {
		names: [
			"get_repo",
			"GitHubIssuesLoader",
			"GithubFileLoader",
			"GithubRepositoryReader"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["repo", "full_name_or_id"]
		}
	}],
	commands: [{
		names: [
			"gh repo clone",
			"gh repo view",
			"gh release download"
		],
		kind: "model",
		positions: [0],
		flags: {
			"--repo": "model",
			"-R": "model"
		}
	}, {
		names: ["gh"],
		kind: "model",
		positions: [],
		flags: {
			"--repo": "model",
			"-R": "model"
		}
	}],
	examples: [{
		file: "a.py",
		code: "import torch\nmodel = torch.hub.load(\"snakers4/silero-vad\", \"silero_vad\")",
		finds: []
	}, {
		file: "b.py",
		code: "from langchain_community.document_loaders import GitHubIssuesLoader\nGitHubIssuesLoader(repo=\"huggingface/peft\", state=\"all\")",
		finds: []
	}]
});

// src/scan/libraries/go-libraries.ts
var go_libraries_default = defineLibrary({
	id: "go-libraries",
	title: "Hugot, go-huggingface and LangChainGo",
	docs: "https://github.com/knights-analytics/hugot",
	imports: [
		"github.com/knights-analytics/hugot",
		"github.com/gomlx/go-huggingface",
		"github.com/tmc/langchaingo",
		"github.com/hupe1980/go-huggingface"
	],
	languages: ["go"],
	calls: [
		{
			names: ["hugot.DownloadModel", "session.DownloadModel"],
			kind: "model",
			id: { position: 0 },
			quiet: true
		},
		{
			names: ["hugot.DownloadModel"],
			kind: "model",
			id: { position: 1 },
			quiet: true
		},
		{
			names: ["hub.New"],
			kind: "model",
			needsImport: true,
			id: { position: 0 }
		},
		{
			names: ["huggingface.WithModel", "huggingface.WithEmbeddingModel"],
			kind: "model",
			id: { position: 0 }
		}
	],
	examples: [{
		file: "a.go",
		code: "package main\nimport \"github.com/knights-analytics/hugot\"\nconst name = \"KnightsAnalytics/distilbert-base-uncased-finetuned-sst-2-english\"\nfunc main() { p, err := hugot.DownloadModel(name, \"./models/\", opts) }",
		finds: ["KnightsAnalytics/distilbert-base-uncased-finetuned-sst-2-english"]
	}, {
		file: "b.go",
		code: "package main\nimport \"github.com/gomlx/go-huggingface/hub\"\nfunc main() { repo := hub.New(\"google/gemma-2-2b-it\") }",
		finds: ["google/gemma-2-2b-it"]
	}]
});

// src/scan/libraries/gradio.ts
var gradio_default = defineLibrary({
	id: "gradio",
	title: "Gradio",
	docs: "https://www.gradio.app/docs",
	imports: [
		"gradio",
		"gradio_client",
		"@gradio/client"
	],
	calls: [
		{
			names: [
				"Client",
				"gradio_client.Client",
				"grc.Client",
				"Client.connect",
				"Client.duplicate"
			],
			kind: "space",
			needsImport: true,
			exact: true,
			id: {
				position: 0,
				keywords: ["src", "from_id"]
			},
			namespace: null,
			quiet: true
		},
		{
			names: [
				"gr.load",
				"gradio.load",
				"gr.Interface.load"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: ["name"]
			},
			prefix: {
				values: ["models/", "huggingface/"],
				optional: false
			},
			quiet: true
		},
		{
			names: [
				"gr.load",
				"gradio.load",
				"gr.Interface.load"
			],
			kind: "space",
			id: {
				position: 0,
				keywords: ["name"]
			},
			prefix: {
				values: ["spaces/"],
				optional: false
			},
			quiet: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from gradio_client import Client\nclient = Client(\"abidlabs/whisper\")",
			finds: ["space:abidlabs/whisper"]
		},
		{
			file: "b.py",
			code: "import gradio as gr\ngr.load(\"models/facebook/opt-125m\").launch()\ngr.load(\"spaces/gradio/calculator\")",
			finds: ["facebook/opt-125m", "space:gradio/calculator"]
		},
		{
			file: "c.py",
			code: "from redis import Client\nClient(\"cache/main\")",
			finds: []
		},
		{
			file: "d.ts",
			code: "import { Client } from \"@gradio/client\";\nconst app = await Client.connect(\"abidlabs/whisper\");",
			finds: ["space:abidlabs/whisper"]
		}
	]
});

// src/scan/libraries/haystack.ts
var haystack_default = defineLibrary({
	id: "haystack",
	title: "Haystack",
	docs: "https://docs.haystack.deepset.ai",
	imports: [
		"haystack",
		"haystack_integrations",
		"farm"
	],
	languages: ["python"],
	calls: [
		{
			names: [
				"SentenceTransformersTextEmbedder",
				"SentenceTransformersDocumentEmbedder",
				"SentenceTransformersSparseTextEmbedder",
				"SentenceTransformersSparseDocumentEmbedder",
				"SentenceTransformersDocumentImageEmbedder",
				"TransformersSimilarityRanker",
				"SentenceTransformersSimilarityRanker",
				"SentenceTransformersDiversityRanker",
				"HuggingFaceTEIRanker",
				"SASEvaluator",
				"HuggingFaceLocalGenerator",
				"HuggingFaceLocalChatGenerator",
				"ExtractiveReader",
				"TransformersZeroShotTextRouter",
				"TransformersTextRouter",
				"TransformersZeroShotDocumentClassifier",
				"NamedEntityExtractor",
				"OptimumTextEmbedder",
				"OptimumDocumentEmbedder",
				"FastembedTextEmbedder",
				"FastembedDocumentEmbedder",
				"FastembedSparseTextEmbedder",
				"FastembedSparseDocumentEmbedder",
				"FastembedRanker"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model"]
			},
			namespace: "sentence-transformers"
		},
		{
			names: [
				"FARMReader",
				"TransformersReader",
				"EmbeddingRetriever",
				"PromptNode",
				"PromptModel",
				"SentenceTransformersRanker",
				"DensePassageRetriever",
				"TransformersSummarizer",
				"TransformersQueryClassifier"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: [
				"model_name_or_path",
				"embedding_model",
				"query_embedding_model"
			] }
		},
		{
			names: [
				"HuggingFaceAPIGenerator",
				"HuggingFaceAPIChatGenerator",
				"HuggingFaceAPITextEmbedder",
				"HuggingFaceAPIDocumentEmbedder"
			],
			kind: "model",
			id: { keywords: ["api_params.model"] },
			quiet: true
		}
	],
	configs: [{
		files: ["**"],
		when: ["components"],
		keys: [
			{
				path: "components.*.init_parameters.model",
				kind: "model"
			},
			{
				path: "components.*.init_parameters.api_params.model",
				kind: "model"
			},
			{
				path: "components.*.params.model_name_or_path",
				kind: "model"
			},
			{
				path: "components.*.params.embedding_model",
				kind: "model"
			}
		]
	}],
	examples: [
		{
			file: "a.py",
			code: "from haystack.components.embedders import SentenceTransformersTextEmbedder\nSentenceTransformersTextEmbedder(model=\"BAAI/bge-small-en-v1.5\")",
			finds: ["BAAI/bge-small-en-v1.5"]
		},
		{
			file: "b.yaml",
			code: "components:\n  embedder:\n    type: haystack.components.embedders.SentenceTransformersTextEmbedder\n    init_parameters:\n      model: intfloat/e5-base-v2\n",
			finds: ["intfloat/e5-base-v2"]
		},
		{
			file: "c.py",
			code: "from haystack.components.generators.chat import HuggingFaceAPIChatGenerator\nHuggingFaceAPIChatGenerator(api_type=\"serverless_inference_api\", api_params={\"model\": \"Qwen/Qwen2.5-7B-Instruct\"})",
			finds: ["Qwen/Qwen2.5-7B-Instruct"]
		}
	]
});

// src/scan/libraries/hf-hub-rust.ts
var hf_hub_rust_default = defineLibrary({
	id: "hf-hub-rust",
	title: "hf-hub (Rust)",
	docs: "https://github.com/huggingface/hf-hub",
	imports: [
		"hf_hub",
		"candle_transformers",
		"candle_core"
	],
	languages: ["rust"],
	calls: [
		{
			names: ["Repo.model", "api.model"],
			kind: "model",
			id: { position: 0 }
		},
		{
			names: ["model"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["Repo.dataset", "api.dataset"],
			kind: "dataset",
			id: { position: 0 }
		},
		{
			names: ["dataset"],
			kind: "dataset",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["Repo.new"],
			kind: "model",
			needsImport: true,
			id: { position: 0 }
		},
		{
			names: ["Repo.with_revision"],
			kind: "model",
			id: { position: 0 },
			revision: { position: 2 }
		},
		{
			names: ["client.model"],
			kind: "model",
			needsImport: true,
			id: { position: 1 },
			ownerPosition: 0
		},
		{
			names: ["client.dataset"],
			kind: "dataset",
			needsImport: true,
			id: { position: 1 },
			ownerPosition: 0
		}
	],
	examples: [
		{
			file: "main.rs",
			code: "use hf_hub::api::sync::Api;\nfn main() { let api = Api::new().unwrap(); let repo = api.model(\"lmz/candle-stories15M\".to_string()); }",
			finds: ["lmz/candle-stories15M"]
		},
		{
			file: "b.rs",
			code: "use hf_hub::{Repo, RepoType};\nfn main() { let r = Repo::with_revision(\"BAAI/bge-small-en-v1.5\".to_string(), RepoType::Model, \"refs/pr/3\".to_string()); }",
			finds: ["BAAI/bge-small-en-v1.5@refs/pr/3"]
		},
		{
			file: "c.rs",
			code: "use hf_hub::HFClient;\nfn main() { let m = client.model(\"openai-community\", \"gpt2\"); }",
			finds: ["openai-community/gpt2"]
		}
	]
});

// src/scan/libraries/hub-loaders.ts
var hub_loaders_default = defineLibrary({
	id: "hub-loaders",
	title: "Libraries with a loader of their own (from_hf_hub, load_from_hf_hub, from_repo …)",
	docs: "https://huggingface.co/docs/hub/models-libraries",
	imports: [
		"fairseq",
		"pythae",
		"bm25s",
		"edsnlp",
		"anemoi",
		"colipri",
		"matanyone",
		"routee",
		"videoprism",
		"terratorch",
		"zeromodels",
		"lightning_ir",
		"htrflow",
		"aneforge",
		"mlxim",
		"core",
		"notebook",
		"memra",
		"sae_lens",
		"diffusionkit"
	],
	languages: ["python"],
	calls: [
		{
			names: ["load_model_ensemble_and_task_from_hf_hub", "load_from_hf_hub"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["pretrained_model_name_or_path", "repo_id"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: [
				"BM25HF.load_from_hub",
				"from_hf_hub",
				"from_hub"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["edsnlp.load"],
			kind: "model",
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["RunConfiguration"],
			kind: "model",
			id: { keywords: ["checkpoint.huggingface"] },
			quiet: true
		},
		{
			names: [
				"ZeroShotImageClassificationPipeline",
				"InferenceCore",
				"BiEncoderModule",
				"CrossEncoderModule",
				"setup_sam_3d_body"
			],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["HFRegistry"],
			kind: "model",
			id: {
				keywords: ["repo_id"],
				position: 0
			}
		},
		{
			names: ["vp.get_model", "vp.load_pretrained_weights"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["BACKBONE_REGISTRY.build"],
			kind: "model",
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["VisionTransformer.from_config", "CLIP.from_config"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["from_weights"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: [
				"load_llm",
				"load_clip",
				"load_resnet",
				"load_vit",
				"load_whisper"
			].flatMap((name) => [`af.${name}`, `aneforge.${name}`]),
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["Task"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model"] },
			quiet: true
		},
		{
			names: ["create_model"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["outetts.Models"],
			kind: "model",
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["SAE.from_pretrained"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["release"] },
			namespace: null,
			quiet: true
		},
		{
			names: ["DiffusionPipeline", "FluxPipeline"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model_version"] },
			namespace: null,
			quiet: true
		}
	],
	commands: [{
		names: ["litert-lm run"],
		kind: "model",
		positions: [],
		flags: { "--from-huggingface-repo": "model" }
	}, {
		names: ["run-gen"],
		kind: "model",
		positions: [0],
		prefix: {
			values: ["hf:"],
			optional: false
		},
		tagSuffix: true
	}],
	examples: [
		{
			file: "a.py",
			code: "from fairseq.checkpoint_utils import load_model_ensemble_and_task_from_hf_hub\nload_model_ensemble_and_task_from_hf_hub(\"facebook/fastspeech2-en-ljspeech\")",
			finds: ["facebook/fastspeech2-en-ljspeech"]
		},
		{
			file: "b.py",
			code: "from pythae.models import AutoModel\nAutoModel.load_from_hf_hub(\"clementchadebec/reproduced_vae\")",
			finds: ["clementchadebec/reproduced_vae"]
		},
		{
			file: "c.py",
			code: "from bm25s.hf import BM25HF\nBM25HF.load_from_hub(\"xhluca/bm25s-nq-index\")",
			finds: ["xhluca/bm25s-nq-index"]
		},
		{
			file: "e.py",
			code: "import aneforge as af\nnet = af.load_resnet(\"timm/resnet50.a1_in1k\")",
			finds: ["timm/resnet50.a1_in1k"]
		},
		{
			file: "d.py",
			code: "from celery import Task\nTask(\"a/b\")",
			finds: []
		}
	]
});

// src/scan/libraries/huggingface-hub.ts
var huggingface_hub_default = defineLibrary({
	id: "huggingface-hub",
	title: "huggingface_hub",
	docs: "https://huggingface.co/docs/huggingface_hub",
	imports: ["huggingface_hub"],
	languages: ["python"],
	calls: [
		{
			names: [
				"hf_hub_download",
				"snapshot_download",
				"hf_hub_url",
				"cached_download",
				"try_to_load_from_cache"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			revision: { keywords: ["revision"] },
			kindKeyword: "repo_type"
		},
		{
			names: ["from_pretrained_keras", "from_pretrained_fastai"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			revision: { keywords: ["revision"] },
			revisionSuffix: "@"
		},
		{
			names: [
				"model_info",
				"repo_info",
				"list_repo_files",
				"list_repo_tree",
				"list_repo_refs",
				"list_repo_commits",
				"file_exists",
				"repo_exists",
				"revision_exists",
				"get_paths_info",
				"auth_check",
				"get_safetensors_metadata"
			],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			revision: { keywords: ["revision"] },
			kindKeyword: "repo_type"
		},
		{
			names: ["dataset_info"],
			kind: "dataset",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: [
				"space_info",
				"duplicate_space",
				"get_space_runtime"
			],
			kind: "space",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id", "from_id"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["ModelCard.load", "EvalResult.load"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id_or_path"]
			}
		},
		{
			names: ["DatasetCard.load"],
			kind: "dataset",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id_or_path"]
			}
		},
		{
			names: [
				"InferenceClient",
				"AsyncInferenceClient",
				"InferenceApi"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model", "repo_id"]
			}
		},
		{
			names: ["create_inference_endpoint"],
			kind: "model",
			id: { keywords: ["repository"] },
			revision: { keywords: ["revision"] }
		},
		{
			names: [
				"chat_completion",
				"text_generation",
				"feature_extraction",
				"text_to_image",
				"automatic_speech_recognition",
				"text_to_speech",
				"summarization",
				"translation",
				"text_classification",
				"token_classification",
				"image_to_text",
				"image_classification",
				"object_detection",
				"completions.create"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model"] },
			quiet: true
		},
		{
			names: [
				"create_repo",
				"upload_file",
				"upload_folder",
				"upload_large_folder",
				"create_commit",
				"create_tag",
				"create_branch",
				"delete_repo",
				"delete_file",
				"update_repo_settings",
				"push_to_hub_keras",
				"push_to_hub_fastai",
				"metadata_update"
			],
			kind: "model",
			usage: "output",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			kindKeyword: "repo_type"
		},
		{
			names: [
				"upload_file",
				"upload_folder",
				"create_commit"
			],
			kind: "model",
			usage: "output",
			id: { keywords: ["repo_id"] },
			kindKeyword: "repo_type"
		},
		{
			names: ["run_as_future"],
			kind: "model",
			usage: "output",
			needsImport: true,
			id: { keywords: ["repo_id"] },
			quiet: true
		}
	],
	commands: [
		{
			names: ["hf download", "huggingface-cli download"],
			kind: "model",
			positions: [0],
			revision: ["--revision"],
			kindFlag: "--repo-type",
			switches: [
				"--quiet",
				"--force-download",
				"--dry-run",
				"--resume-download",
				"--local-dir-use-symlinks"
			]
		},
		{
			names: [
				"hf upload",
				"huggingface-cli upload",
				"hf upload-large-folder",
				"huggingface-cli upload-large-folder"
			],
			kind: "model",
			usage: "output",
			positions: [0],
			kindFlag: "--repo-type"
		},
		{
			names: [
				"hf repo create",
				"huggingface-cli repo create",
				"hf repos create",
				"hf repo delete"
			],
			kind: "model",
			usage: "output",
			positions: [0],
			kindFlag: "--repo-type",
			switches: [
				"--private",
				"-y",
				"--exist-ok"
			]
		}
	],
	uris: [{
		prefix: "hf://",
		kind: "model",
		revisionSuffix: "@"
	}],
	examples: [
		{
			file: "a.py",
			code: "from huggingface_hub import hf_hub_download\nhf_hub_download(repo_id=\"openai/gsm8k\", filename=\"x\", repo_type=\"dataset\", revision=\"main\")",
			finds: ["dataset:openai/gsm8k@main"]
		},
		{
			file: "a.sh",
			code: "hf download --local-dir models Qwen/Qwen3-0.6B --revision main",
			finds: ["Qwen/Qwen3-0.6B@main"]
		},
		{
			file: "b.sh",
			code: "hf upload initech/tuned-model ./out",
			finds: ["initech/tuned-model"]
		},
		{
			file: "c.py",
			code: "path = \"hf://datasets/rajpurkar/squad/train.parquet\"",
			finds: ["dataset:rajpurkar/squad"]
		},
		{
			file: "d.py",
			code: "from huggingface_hub import InferenceClient\nInferenceClient(\"HuggingFaceH4/zephyr-7b-beta\").text_generation(\"hi\")",
			finds: ["HuggingFaceH4/zephyr-7b-beta"]
		},
		{
			file: "e.py",
			code: "from huggingface_hub import HfApi\nHfApi().create_repo(\"initech/tuned\", private=True)",
			finds: ["initech/tuned"]
		},
		{
			file: "f.py",
			code: "fs.open(\"hf://spaces/gradio/hello_world@v1/app.py\")",
			finds: ["space:gradio/hello_world@v1"]
		},
		{
			file: "g.sh",
			code: "hf download your-org/your-model",
			finds: []
		},
		{
			file: "h.py",
			code: "from huggingface_hub import snapshot_download\nfor name in [\"Qwen/Qwen3-0.6B\", \"Qwen/Qwen3-4B\"]:\n    snapshot_download(name)",
			finds: ["Qwen/Qwen3-0.6B", "Qwen/Qwen3-4B"]
		}
	]
});

// src/scan/libraries/huggingface-js.ts
var huggingface_js_default = defineLibrary({
	id: "huggingface-js",
	title: "@huggingface/hub and @huggingface/inference",
	docs: "https://huggingface.co/docs/huggingface.js",
	imports: [
		"@huggingface/hub",
		"@huggingface/inference",
		"@huggingface/gguf"
	],
	languages: ["javascript"],
	calls: [
		{
			names: [
				"downloadFile",
				"downloadFileToCacheDir",
				"snapshotDownload",
				"listFiles",
				"fileExists",
				"repoExists",
				"fileDownloadInfo",
				"pathsInfo",
				"listCommits",
				"parseSafetensorsMetadata"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["repo", "name"] },
			revision: { keywords: ["revision"] }
		},
		{
			names: ["modelInfo"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["name"] },
			revision: { keywords: ["revision"] }
		},
		{
			names: ["datasetInfo"],
			kind: "dataset",
			needsImport: true,
			id: { keywords: ["name"] },
			revision: { keywords: ["revision"] }
		},
		{
			names: ["spaceInfo"],
			kind: "space",
			needsImport: true,
			id: { keywords: ["name"] },
			revision: { keywords: ["revision"] }
		},
		{
			names: [
				"uploadFile",
				"uploadFiles",
				"createRepo",
				"deleteRepo",
				"commit",
				"uploadFilesWithProgress"
			],
			kind: "model",
			usage: "output",
			needsImport: true,
			id: { keywords: ["repo"] }
		},
		{
			names: [
				"chatCompletion",
				"chatCompletionStream",
				"textGeneration",
				"textGenerationStream",
				"textToImage",
				"imageToImage",
				"featureExtraction",
				"automaticSpeechRecognition",
				"translation",
				"summarization",
				"textClassification",
				"tokenClassification",
				"zeroShotClassification",
				"sentenceSimilarity",
				"fillMask",
				"questionAnswering",
				"imageToText",
				"imageClassification",
				"objectDetection",
				"imageSegmentation",
				"textToSpeech",
				"textToVideo",
				"audioClassification",
				"request",
				"streamingRequest"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model"] },
			quiet: true
		}
	],
	examples: [
		{
			file: "a.ts",
			code: "import { InferenceClient } from \"@huggingface/inference\";\nawait new InferenceClient(t).chatCompletion({ model: \"meta-llama/Llama-3.1-8B-Instruct\", messages });",
			finds: ["meta-llama/Llama-3.1-8B-Instruct"]
		},
		{
			file: "b.ts",
			code: "import { downloadFile } from \"@huggingface/hub\";\nawait downloadFile({ repo: { type: \"dataset\", name: \"rajpurkar/squad\" }, path: \"README.md\", revision: \"main\" });",
			finds: ["dataset:rajpurkar/squad@main"]
		},
		{
			file: "c.ts",
			code: "import { listFiles } from \"@huggingface/hub\";\nfor await (const f of listFiles({ repo: \"openai-community/gpt2\" })) {}",
			finds: ["openai-community/gpt2"]
		}
	]
});

// src/scan/libraries/hydra.ts
var hydra_default = defineLibrary({
	id: "hydra",
	title: "Hydra overrides and configurations (NeMo, verl, lerobot)",
	docs: "https://hydra.cc",
	configs: [{
		files: ["**"],
		keys: [
			{
				path: "**.pretrained_model_path",
				kind: "model",
				namespace: null
			},
			{
				path: "**.pretrained_llm",
				kind: "model",
				namespace: null
			},
			{
				path: "**.tokenizer.pretrained_model",
				kind: "model"
			}
		]
	}],
	examples: [{
		file: "a.sh",
		code: "python3 -m verl.trainer.main_ppo \\\n  actor_rollout_ref.model.path=Qwen/Qwen2.5-7B-Instruct \\\n  trainer.logger=console",
		finds: ["Qwen/Qwen2.5-7B-Instruct"]
	}, {
		file: "b.sh",
		code: "python train.py data.train_files=$HOME/data/gsm8k/train.parquet trainer.default_local_dir=checkpoints/verl/run",
		finds: []
	}]
});

// src/scan/libraries/inference-services.ts
var inference_services_default = defineLibrary({
	id: "inference-services",
	title: "Clients of inference services (Replicate, Together, Groq, OpenRouter …)",
	docs: "https://replicate.com/docs",
	imports: [
		"replicate",
		"together",
		"groq",
		"openrouter",
		"fireworks",
		"fal_client",
		"@fal-ai/client",
		"together-ai",
		"groq-sdk"
	],
	isForeign: true,
	calls: [
		{
			names: [
				"replicate.run",
				"replicate.stream",
				"replicate.async_run",
				"replicate.predictions.create",
				"models.get"
			],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["ref", "model"]
			},
			tagSuffix: true
		},
		{
			names: [
				"completions.create",
				"embeddings.create",
				"images.generate"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model"] }
		},
		{
			names: [
				"ChatTogether",
				"TogetherEmbeddings",
				"ChatGroq",
				"ChatFireworks",
				"FireworksEmbeddings",
				"ChatNVIDIA",
				"NVIDIAEmbeddings",
				"NVIDIARerank",
				"ChatOpenRouter",
				"WatsonxLLM",
				"ChatWatsonx",
				"TogetherAI",
				"DeepInfraEmbeddings",
				"ChatDeepInfra",
				"DeepInfra",
				"Replicate"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: [
					"model",
					"model_name",
					"model_id"
				]
			},
			tagSuffix: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "import replicate\nreplicate.run(\"meta/meta-llama-3-70b-instruct\", input={})",
			finds: []
		},
		{
			file: "b.py",
			code: "from together import Together\nTogether().chat.completions.create(model=\"meta-llama/Llama-3.3-70B-Instruct-Turbo\", messages=[])",
			finds: []
		},
		{
			file: "c.py",
			code: "from langchain_nvidia_ai_endpoints import NVIDIAEmbeddings\nNVIDIAEmbeddings(model=\"nvidia/nv-embedqa-e5-v5\")",
			finds: []
		}
	]
});

// src/scan/libraries/infinity.ts
var infinity_default = defineLibrary({
	id: "infinity",
	title: "Infinity (embedding server)",
	docs: "https://michaelfeil.eu/infinity",
	imports: ["infinity_emb"],
	calls: [{
		names: ["EngineArgs"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["model_name_or_path"] },
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code"
	}],
	commands: [{
		names: ["infinity_emb v2", "infinity_emb"],
		images: ["michaelf34/infinity"],
		kind: "model",
		positions: [],
		flags: {
			"--model-id": "model",
			"--model-name-or-path": "model"
		},
		revision: ["--revision"]
	}],
	variables: [{
		name: "INFINITY_MODEL_ID",
		kind: "model",
		revision: "INFINITY_REVISION"
	}],
	examples: [{
		file: "a.sh",
		code: "infinity_emb v2 --model-id BAAI/bge-small-en-v1.5 --model-id mixedbread-ai/mxbai-rerank-xsmall-v1",
		finds: ["BAAI/bge-small-en-v1.5", "mixedbread-ai/mxbai-rerank-xsmall-v1"]
	}, {
		file: "b.py",
		code: "from infinity_emb import AsyncEmbeddingEngine, EngineArgs\nEngineArgs(model_name_or_path=\"BAAI/bge-small-en-v1.5\", engine=\"torch\")",
		finds: ["BAAI/bge-small-en-v1.5"]
	}]
});

// src/scan/libraries/invokeai.ts
var invokeai_default = defineLibrary({
	id: "invokeai",
	title: "InvokeAI",
	docs: "https://invoke-ai.github.io/InvokeAI",
	imports: ["invokeai"],
	languages: ["python"],
	calls: [{
		names: ["StarterModel", "StarterModelWithoutDependencies"],
		kind: "model",
		id: { keywords: ["source"] },
		tagSuffix: true
	}, {
		names: ["HFModelSource"],
		kind: "model",
		id: { keywords: ["repo_id"] }
	}],
	examples: [{
		file: "a.py",
		code: "StarterModel(name=\"SDXL Refiner\", source=\"stabilityai/stable-diffusion-xl-refiner-1.0\", type=\"main\")\nStarterModel(name=\"x\", source=\"InvokeAI/ip_adapter_sd15::subfolder/x\", type=\"ip\")",
		finds: ["InvokeAI/ip_adapter_sd15", "stabilityai/stable-diffusion-xl-refiner-1.0"]
	}]
});

// src/scan/libraries/kaggle.ts
var kaggle_default = defineLibrary({
	id: "kaggle",
	title: "Kaggle (another hub)",
	docs: "https://github.com/Kaggle/kagglehub",
	imports: ["kagglehub"],
	isForeign: true,
	calls: [{
		names: [
			"kagglehub.model_download",
			"kagglehub.dataset_download",
			"model_download",
			"dataset_download"
		],
		kind: "model",
		id: { position: 0 }
	}],
	commands: [{
		names: ["kaggle datasets download", "kaggle models instances versions download"],
		kind: "dataset",
		positions: [0],
		flags: { "-d": "dataset" }
	}],
	examples: [{
		file: "a.py",
		code: "import kagglehub\npath = kagglehub.dataset_download(\"lakshmi25npathi/imdb-dataset-of-50k-movie-reviews\")",
		finds: []
	}]
});

// src/scan/libraries/kalosm.ts
var kalosm_default = defineLibrary({
	id: "kalosm",
	title: "Kalosm and rust-bert",
	docs: "https://floneum.com/kalosm",
	imports: [
		"kalosm",
		"kalosm_llama",
		"rust_bert"
	],
	languages: ["rust"],
	calls: [{
		names: ["FileSource.huggingface"],
		kind: "model",
		id: { position: 0 },
		revision: { position: 1 }
	}],
	examples: [{
		file: "a.rs",
		code: "use kalosm::language::*;\nfn main() { let s = FileSource::huggingface(\"QuantFactory/SmolLM-1.7B-Instruct-GGUF\".to_string(), \"main\".to_string(), \"x.gguf\".to_string()); }",
		finds: ["QuantFactory/SmolLM-1.7B-Instruct-GGUF@main"]
	}]
});

// src/scan/libraries/keras.ts
var keras_default = defineLibrary({
	id: "keras",
	title: "Keras and KerasHub",
	docs: "https://keras.io/keras_hub",
	imports: [
		"keras",
		"keras_hub",
		"keras_nlp",
		"tensorflow"
	],
	languages: ["python"],
	calls: [{
		names: ["from_preset", "load_model"],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["preset", "filepath"]
		},
		prefix: {
			values: ["hf://"],
			optional: false
		},
		quiet: true
	}, {
		names: ["upload_preset"],
		kind: "model",
		usage: "output",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["uri"]
		},
		prefix: {
			values: ["hf://"],
			optional: false
		}
	}],
	examples: [
		{
			file: "a.py",
			code: "import keras_hub\nkeras_hub.models.Backbone.from_preset(\"hf://google/gemma-2b-keras\")",
			finds: ["google/gemma-2b-keras"]
		},
		{
			file: "b.py",
			code: "import keras_hub\nkeras_hub.models.Backbone.from_preset(\"kaggle://keras/gemma/keras/gemma_2b_en\")",
			finds: []
		},
		{
			file: "c.py",
			code: "import keras_hub\nkeras_hub.upload_preset(\"hf://initech/tuned\", \"./preset\")",
			finds: ["initech/tuned"]
		}
	]
});

// src/scan/libraries/kernels.ts
var kernels_default = defineLibrary({
	id: "kernels",
	title: "Kernels",
	docs: "https://huggingface.co/docs/kernels",
	imports: ["kernels"],
	calls: [{
		names: [
			"get_kernel",
			"has_kernel",
			"get_locked_kernel",
			"load_and_register_kernel",
			"load_and_register_attn_kernel",
			"LayerRepository",
			"FuncRepository"
		],
		kind: "model",
		languages: ["python"],
		id: {
			position: 0,
			keywords: ["repo_id"]
		},
		revision: { keywords: ["revision"] }
	}],
	commands: [{
		names: [
			"kernels download",
			"kernels check",
			"kernels versions"
		],
		kind: "model",
		positions: [0],
		flags: {}
	}],
	configs: [{
		files: ["**/kernels.lock"],
		keys: [{
			path: "*.repo_id",
			kind: "model",
			revision: "sha"
		}, {
			path: "repo_id",
			kind: "model",
			revision: "sha"
		}]
	}],
	examples: [{
		file: "a.py",
		code: "from kernels import get_kernel\nget_kernel(\"kernels-community/activation\", revision=\"v0.0.3\")",
		finds: ["kernels-community/activation@v0.0.3"]
	}]
});

// src/scan/libraries/kohya.ts
var kohya_default = defineLibrary({
	id: "kohya",
	title: "kohya sd-scripts and other image trainers",
	docs: "https://github.com/kohya-ss/sd-scripts",
	configs: [{
		files: ["**"],
		when: ["job", "config"],
		keys: [
			{
				path: "config.process.*.model.name_or_path",
				kind: "model"
			},
			{
				path: "config.process.*.model.assistant_lora_path",
				kind: "model"
			},
			{
				path: "config.process.*.model.qtype",
				kind: "model",
				prefix: {
					values: [
						"uint2|",
						"uint3|",
						"uint4|",
						"uint5|",
						"uint6|",
						"uint7|",
						"uint8|"
					],
					optional: false
				},
				takesFile: true
			}
		]
	}],
	commands: [{
		names: [
			"train_network.py",
			"sdxl_train_network.py",
			"flux_train_network.py",
			"sdxl_train.py",
			"train_db.py",
			"train_textual_inversion.py",
			"fine_tune.py"
		],
		kind: "model",
		positions: [],
		flags: {
			"--pretrained_model_name_or_path": "model",
			"--vae": "model",
			"--huggingface_repo_id": {
				kind: "model",
				usage: "output"
			}
		}
	}],
	examples: [{
		file: "a.sh",
		code: "accelerate launch sdxl_train_network.py --pretrained_model_name_or_path=stabilityai/stable-diffusion-xl-base-1.0 --huggingface_repo_id initech/style-xl",
		finds: ["initech/style-xl", "stabilityai/stable-diffusion-xl-base-1.0"]
	}, {
		file: "ai-toolkit.yaml",
		code: "job: extension\nconfig:\n  name: x\n  process:\n    - type: sd_trainer\n      model:\n        name_or_path: black-forest-labs/FLUX.1-dev\n        qtype: 'uint3|initech/recovery/flux_uint3.safetensors'\n        qtype_te: qfloat8\n",
		finds: ["black-forest-labs/FLUX.1-dev", "initech/recovery"]
	}]
});

// src/scan/libraries/kserve.ts
var kserve_default = defineLibrary({
	id: "kserve",
	title: "KServe",
	docs: "https://kserve.github.io/website",
	configs: [{
		files: ["**"],
		when: ["apiVersion"],
		keys: [
			{
				path: "**.storageUri",
				kind: "model",
				prefix: {
					values: ["hf://"],
					optional: false
				},
				revisionSuffix: ":"
			},
			{
				path: "spec.model.uri",
				kind: "model",
				prefix: {
					values: ["hf://"],
					optional: false
				},
				revisionSuffix: ":"
			},
			{
				path: "spec.model.lora.adapters.*.uri",
				kind: "model",
				prefix: {
					values: ["hf://"],
					optional: false
				},
				revisionSuffix: ":"
			}
		]
	}],
	commands: [{
		names: ["python -m huggingfaceserver"],
		images: ["kserve/huggingfaceserver"],
		kind: "model",
		positions: [],
		flags: {
			"--model_id": "model",
			"--tokenizer_id": "model"
		},
		revision: ["--model_revision"],
		switches: ["--trust_remote_code", "--disable_lower_case"]
	}],
	examples: [
		{
			file: "isvc.yaml",
			code: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUri: hf://Qwen/Qwen3-0.6B:main\n",
			finds: ["Qwen/Qwen3-0.6B@main"]
		},
		{
			file: "b.yaml",
			code: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      modelFormat:\n        name: huggingface\n      args:\n        - --model_name=llama3\n        - --model_id=meta-llama/meta-llama-3-8b-instruct\n",
			finds: ["meta-llama/meta-llama-3-8b-instruct"]
		},
		{
			file: "c.yaml",
			code: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    sklearn:\n      storageUri: gs://kfserving-examples/models/sklearn/1.0/model\n",
			finds: []
		}
	]
});

// src/scan/libraries/kubeai.ts
var kubeai_default = defineLibrary({
	id: "kubeai",
	title: "KubeAI",
	docs: "https://www.kubeai.org",
	configs: [{
		files: ["**"],
		when: ["apiVersion"],
		whenValue: {
			key: "apiVersion",
			prefixes: ["kubeai.org/"]
		},
		keys: [{
			path: "spec.url",
			kind: "model",
			prefix: {
				values: ["hf://"],
				optional: false
			}
		}, {
			path: "spec.adapters.*.url",
			kind: "model",
			prefix: {
				values: ["hf://"],
				optional: false
			}
		}]
	}, {
		files: ["**"],
		keys: [{
			path: "**.catalog.*.url",
			kind: "model",
			prefix: {
				values: ["hf://"],
				optional: false
			}
		}]
	}],
	examples: [{
		file: "model.yaml",
		code: "apiVersion: kubeai.org/v1\nkind: Model\nspec:\n  features: [TextGeneration]\n  url: hf://neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8\n  engine: VLLM\n",
		finds: ["neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8"]
	}, {
		file: "b.yaml",
		code: "apiVersion: kubeai.org/v1\nkind: Model\nspec:\n  url: ollama://gemma2:2b\n",
		finds: []
	}]
});

// src/scan/libraries/kuberay.ts
var kuberay_default = defineLibrary({
	id: "kuberay",
	title: "Ray Serve and KubeRay",
	docs: "https://docs.ray.io/en/latest/serve/llm",
	imports: ["ray"],
	languages: ["python"],
	calls: [{
		names: ["LLMConfig"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["model_loading_config.model_source", "model_loading_config.model_id"] }
	}, {
		names: ["vLLMEngineProcessorConfig", "SGLangEngineProcessorConfig"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["model_source"] }
	}],
	configs: [{
		files: ["**"],
		keys: [{
			path: "**.model_loading_config.model_source",
			kind: "model"
		}, {
			path: "**.model_loading_config.model_id",
			kind: "model",
			namespace: null
		}]
	}],
	examples: [{
		file: "a.py",
		code: "from ray.serve.llm import LLMConfig\nLLMConfig(model_loading_config=dict(model_id=\"qwen-0.5b\", model_source=\"Qwen/Qwen2.5-0.5B-Instruct\"))",
		finds: ["Qwen/Qwen2.5-0.5B-Instruct"]
	}, {
		file: "b.yaml",
		code: "apiVersion: ray.io/v1\nkind: RayService\nspec:\n  serveConfigV2: |\n    applications:\n      - name: llm\n        runtime_env:\n          env_vars:\n            MODEL_ID: google/gemma-2-9b-it\n",
		finds: ["google/gemma-2-9b-it"]
	}]
});

// src/scan/libraries/kubernetes-operators.ts
var kubernetes_operators_default = defineLibrary({
	id: "kubernetes-operators",
	title: "Model operators for Kubernetes (llmaz, OME, llm-d, Gateway API inference)",
	docs: "https://llm-d.ai",
	configs: [{
		files: ["**"],
		keys: [
			{
				path: "**.modelHub.modelID",
				kind: "model",
				revision: "revision",
				unless: {
					key: "name",
					values: ["ModelScope"]
				}
			},
			{
				path: "**.modelArtifacts.uri",
				kind: "model",
				prefix: {
					values: ["hf://"],
					optional: false
				}
			},
			{
				path: "**.modelArtifacts.name",
				kind: "model",
				namespace: null
			},
			{
				path: "**.storage.storageUri",
				kind: "model",
				prefix: {
					values: ["hf://"],
					optional: false
				}
			},
			{
				path: "**.defaultBaseModel",
				kind: "model",
				namespace: null
			},
			{
				path: "**.ensureExist.models.*.source",
				kind: "model"
			},
			{
				path: "**.ensureExist.models.*.base-model",
				kind: "model"
			},
			{
				path: "**.loraAdapters.*.source",
				kind: "model",
				namespace: null
			},
			{
				path: "**.adapterSource.repository",
				kind: "model",
				where: {
					key: "type",
					values: ["huggingface"]
				}
			},
			{
				path: "spec.source.repository",
				kind: "model",
				where: {
					key: "type",
					values: ["huggingface"]
				}
			},
			{
				path: "**.repository",
				kind: "model",
				where: {
					key: "type",
					values: ["huggingface", "hf"]
				}
			}
		]
	}],
	examples: [
		{
			file: "llmaz.yaml",
			code: "apiVersion: llmaz.io/v1alpha1\nkind: OpenModel\nspec:\n  familyName: opt\n  source:\n    modelHub:\n      modelID: facebook/opt-125m\n---\napiVersion: llmaz.io/v1alpha1\nkind: OpenModel\nspec:\n  familyName: opt\n  source:\n    modelHub:\n      name: ModelScope\n      modelID: initech/opt-125m\n",
			finds: ["facebook/opt-125m"]
		},
		{
			file: "values.yaml",
			code: "modelArtifacts:\n  uri: \"hf://Qwen/Qwen3-0.6B\"\n  size: 20Gi\n",
			finds: ["Qwen/Qwen3-0.6B"]
		},
		{
			file: "lora.yaml",
			code: "apiVersion: production-stack.vllm.ai/v1alpha1\nkind: LoraAdapter\nspec:\n  baseModel: llama3\n  adapterSource:\n    type: \"huggingface\"\n    repository: \"nvidia/llama-3.1-nemoguard-8b-topic-control\"\n",
			finds: ["nvidia/llama-3.1-nemoguard-8b-topic-control"]
		},
		{
			file: "chart.yaml",
			code: "image:\n  type: docker\n  repository: vllm/vllm-openai\n",
			finds: []
		}
	]
});

// src/scan/libraries/langchain.ts
var langchain_default = defineLibrary({
	id: "langchain",
	title: "LangChain",
	docs: "https://python.langchain.com/docs/integrations/providers/huggingface",
	imports: [
		"langchain",
		"langchain_huggingface",
		"langchain_community"
	],
	languages: ["python"],
	calls: [
		{
			names: [
				"HuggingFaceEmbeddings",
				"HuggingFaceInstructEmbeddings",
				"HuggingFaceBgeEmbeddings",
				"SentenceTransformerEmbeddings"
			],
			kind: "model",
			id: { keywords: ["model_name", "model"] },
			namespace: "sentence-transformers",
			revision: { keywords: ["model_kwargs.revision"] }
		},
		{
			names: [
				"HuggingFaceEndpoint",
				"HuggingFaceEndpointEmbeddings",
				"HuggingFaceHub",
				"HuggingFaceHubEmbeddings",
				"HuggingFaceInferenceAPIEmbeddings"
			],
			kind: "model",
			id: { keywords: [
				"repo_id",
				"model",
				"model_name"
			] }
		},
		{
			names: ["ChatHuggingFace"],
			kind: "model",
			id: { keywords: ["model_id"] },
			quiet: true
		},
		{
			names: ["HuggingFacePipeline.from_model_id", "ChatHuggingFace.from_model_id"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_id"]
			}
		},
		{
			names: ["HuggingFaceCrossEncoder"],
			kind: "model",
			id: { keywords: ["model_name"] }
		},
		{
			names: ["HuggingFaceDatasetLoader", "HuggingFaceModelLoader"],
			kind: "dataset",
			id: {
				position: 0,
				keywords: ["path"]
			}
		},
		{
			names: ["load_huggingface_tool"],
			kind: "space",
			id: {
				position: 0,
				keywords: ["task_or_repo_id"]
			}
		},
		{
			names: ["SentenceTransformersTokenTextSplitter"],
			kind: "model",
			id: { keywords: ["model_name"] },
			namespace: "sentence-transformers",
			quiet: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from langchain_huggingface import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name=\"BAAI/bge-small-en-v1.5\")",
			finds: ["BAAI/bge-small-en-v1.5"]
		},
		{
			file: "b.py",
			code: "from langchain_community.embeddings import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name=\"all-MiniLM-L6-v2\")",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		},
		{
			file: "c.py",
			code: "from langchain_openai import ChatOpenAI\nChatOpenAI(model=\"gpt-4o\")",
			finds: []
		}
	]
});

// src/scan/libraries/langchain-js.ts
var langchain_js_default = defineLibrary({
	id: "langchain-js",
	title: "LangChain.js",
	docs: "https://js.langchain.com/docs/integrations/platforms/",
	imports: [
		"@langchain/community",
		"@langchain/huggingface",
		"langchain"
	],
	languages: ["javascript"],
	calls: [{
		names: [
			"HuggingFaceTransformersEmbeddings",
			"HuggingFaceInferenceEmbeddings",
			"HuggingFaceInference"
		],
		kind: "model",
		id: { keywords: ["model", "modelName"] }
	}],
	examples: [{
		file: "a.ts",
		code: "import { HuggingFaceTransformersEmbeddings } from \"@langchain/community/embeddings/huggingface_transformers\";\nconst m = new HuggingFaceTransformersEmbeddings({ model: \"Xenova/all-MiniLM-L6-v2\" });",
		finds: ["Xenova/all-MiniLM-L6-v2"]
	}]
});

// src/scan/libraries/langchain4j.ts
var langchain4j_default = defineLibrary({
	id: "langchain4j",
	title: "LangChain4j, Spring AI and Jlama",
	docs: "https://docs.langchain4j.dev/integrations/language-models/hugging-face",
	imports: [
		"dev.langchain4j.model.huggingface",
		"dev.langchain4j.model.jlama",
		"com.github.tjake.jlama",
		"org.springframework.ai"
	],
	languages: ["java", "kotlin"],
	calls: [
		{
			names: ["modelId"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["modelName"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["SafeTensorSupport.maybeDownloadModel"],
			kind: "model",
			id: { position: 1 },
			quiet: true
		}
	],
	configs: [{
		files: [
			"**/application*.properties",
			"**/application*.yml",
			"**/application*.yaml"
		],
		keys: [
			{
				path: "quarkus.langchain4j.jlama.chat-model.model-name",
				kind: "model"
			},
			{
				path: "quarkus.langchain4j.jlama.embedding-model.model-name",
				kind: "model"
			},
			{
				path: "spring.ai.huggingface.chat.options.model",
				kind: "model"
			}
		]
	}],
	examples: [
		{
			file: "A.java",
			code: "import dev.langchain4j.model.huggingface.HuggingFaceEmbeddingModel;\nclass A { Object b() { return HuggingFaceEmbeddingModel.builder().modelId(\"sentence-transformers/all-MiniLM-L6-v2\").build(); } }",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		},
		{
			file: "application.properties",
			code: "quarkus.langchain4j.jlama.chat-model.model-name=tjake/Llama-3.2-1B-Instruct-JQ4\n",
			finds: ["tjake/Llama-3.2-1B-Instruct-JQ4"]
		},
		{
			file: "B.java",
			code: "import dev.langchain4j.model.openai.OpenAiChatModel;\nclass B { Object b() { return OpenAiChatModel.builder().modelName(\"gpt-4o-mini\").build(); } }",
			finds: []
		}
	]
});

// src/scan/libraries/late-interaction.ts
var late_interaction_default = defineLibrary({
	id: "late-interaction",
	title: "ColBERT, RAGatouille, PyLate and rerankers",
	docs: "https://lightonai.github.io/pylate",
	imports: [
		"colbert",
		"ragatouille",
		"pylate",
		"rerankers"
	],
	languages: ["python"],
	calls: [
		{
			names: ["models.ColBERT", "ColBERT"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["model_name_or_path"]
			}
		},
		{
			names: [
				"Indexer",
				"Searcher",
				"Checkpoint"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["checkpoint"] },
			quiet: true
		},
		{
			names: ["Checkpoint"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			quiet: true
		},
		{
			names: ["Reranker"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["model_name"]
			},
			quiet: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from pylate import models\nmodels.ColBERT(model_name_or_path=\"lightonai/colbertv2.0\")",
			finds: ["lightonai/colbertv2.0"]
		},
		{
			file: "b.py",
			code: "from rerankers import Reranker\nReranker('mixedbread-ai/mxbai-rerank-large-v1', model_type='cross-encoder')",
			finds: ["mixedbread-ai/mxbai-rerank-large-v1"]
		},
		{
			file: "c.py",
			code: "from rerankers import Reranker\nReranker(\"cohere\", lang=\"en\")",
			finds: []
		}
	]
});

// src/scan/libraries/lemonade.ts
var lemonade_default = defineLibrary({
	id: "lemonade",
	title: "Lemonade Server",
	docs: "https://lemonade-server.ai/docs",
	commands: [{
		names: ["lemonade pull", "lemonade-server pull"],
		kind: "model",
		positions: [0],
		flags: { "--checkpoint": "model" },
		tagSuffix: true,
		namespace: null
	}],
	examples: [{
		file: "a.sh",
		code: "lemonade pull unsloth/Qwen3-0.6B-GGUF:Q4_K_M",
		finds: ["unsloth/Qwen3-0.6B-GGUF"]
	}, {
		file: "b.sh",
		code: "lemonade-server pull Llama-3.2-1B-Instruct-Hybrid",
		finds: []
	}]
});

// src/scan/libraries/lerobot.ts
var lerobot_default = defineLibrary({
	id: "lerobot",
	title: "LeRobot",
	docs: "https://huggingface.co/docs/lerobot",
	imports: ["lerobot"],
	languages: ["python"],
	calls: [{
		names: [
			"LeRobotDataset",
			"LeRobotDatasetMetadata",
			"MultiLeRobotDataset"
		],
		kind: "dataset",
		id: {
			position: 0,
			keywords: ["repo_id", "repo_ids"]
		},
		revision: { keywords: ["revision"] }
	}, {
		names: ["LeRobotDataset.create"],
		kind: "dataset",
		usage: "output",
		id: {
			position: 0,
			keywords: ["repo_id"]
		}
	}],
	commands: [{
		names: [
			"lerobot-train",
			"lerobot-eval",
			"lerobot-record",
			"lerobot-replay",
			"lerobot-dataset-viz",
			"python -m lerobot.scripts.train",
			"python -m lerobot.scripts.eval",
			"python -m lerobot.record",
			"lerobot/scripts/train.py",
			"lerobot/scripts/eval.py",
			"train.py",
			"eval.py"
		],
		kind: "model",
		positions: [],
		flags: {
			"--policy.path": "model",
			"--policy.pretrained_path": "model",
			"--dataset.repo_id": "dataset",
			"--repo-id": "dataset",
			"--policy.repo_id": {
				kind: "model",
				usage: "output"
			}
		}
	}],
	examples: [{
		file: "a.sh",
		code: "lerobot-train --policy.path=lerobot/smolvla_base --dataset.repo_id=lerobot/svla_so100_pickplace --policy.repo_id=initech/so100",
		finds: [
			"dataset:lerobot/svla_so100_pickplace",
			"initech/so100",
			"lerobot/smolvla_base"
		]
	}, {
		file: "b.py",
		code: "from lerobot.datasets.lerobot_dataset import LeRobotDataset\nLeRobotDataset(\"lerobot/pusht\", revision=\"v2.0\")",
		finds: ["dataset:lerobot/pusht@v2.0"]
	}]
});

// src/scan/libraries/lighteval.ts
var lighteval_default = defineLibrary({
	id: "lighteval",
	title: "LightEval",
	docs: "https://huggingface.co/docs/lighteval",
	imports: ["lighteval"],
	commands: [{
		names: [
			"lighteval accelerate",
			"lighteval vllm",
			"lighteval nanotron",
			"lighteval sglang",
			"lighteval endpoint tgi"
		],
		kind: "model",
		positions: [],
		flags: { "--model_args": {
			kind: "model",
			inside: {
				separator: ",",
				keys: ["pretrained", "model_name"],
				revision: "revision"
			}
		} }
	}],
	calls: [{
		names: ["LightevalTaskConfig"],
		kind: "dataset",
		id: { keywords: ["hf_repo"] },
		revision: { keywords: ["hf_revision"] },
		quiet: true
	}],
	configs: [{
		files: ["**"],
		when: ["model_parameters"],
		keys: [{
			path: "model_parameters.model_name",
			kind: "model",
			revision: "revision"
		}]
	}],
	examples: [{
		file: "a.py",
		code: "from lighteval.tasks.lighteval_task import LightevalTaskConfig\nLightevalTaskConfig(name=\"x\", hf_repo=\"HuggingFaceFW/fineweb\", hf_subset=\"default\")",
		finds: ["dataset:HuggingFaceFW/fineweb"]
	}, {
		file: "m.yaml",
		code: "model_parameters:\n  model_name: HuggingFaceTB/SmolLM-1.7B\n  revision: main\n",
		finds: ["HuggingFaceTB/SmolLM-1.7B@main"]
	}]
});

// src/scan/libraries/litellm.ts
var litellm_default = defineLibrary({
	id: "litellm",
	title: "LiteLLM",
	docs: "https://docs.litellm.ai/docs/providers/huggingface",
	imports: ["litellm"],
	uris: [{
		prefix: "huggingface/",
		kind: "model",
		skip: [
			"together",
			"sambanova",
			"fireworks-ai",
			"hf-inference",
			"novita",
			"nebius",
			"nscale",
			"hyperbolic",
			"cerebras",
			"groq",
			"featherless-ai",
			"replicate",
			"fal-ai",
			"cohere"
		]
	}],
	configs: [{
		files: ["**"],
		when: ["model_list"],
		keys: [{
			path: "model_list.*.litellm_params.model",
			kind: "model",
			prefix: {
				values: ["huggingface/", "hosted_vllm/"],
				optional: false
			},
			namespace: null
		}]
	}],
	examples: [
		{
			file: "a.py",
			code: "import litellm\nlitellm.completion(model=\"huggingface/meta-llama/Llama-3.1-8B-Instruct\")",
			finds: ["meta-llama/Llama-3.1-8B-Instruct"]
		},
		{
			file: "b.py",
			code: "import litellm\nlitellm.completion(model=\"anthropic/claude-sonnet-4\")",
			finds: []
		},
		{
			file: "c.py",
			code: "import litellm\nlitellm.completion(model=\"huggingface/together/deepseek-ai/DeepSeek-R1\")",
			finds: ["deepseek-ai/DeepSeek-R1"]
		},
		{
			file: "litellm.yaml",
			code: "model_list:\n  - model_name: small\n    litellm_params:\n      model: hosted_vllm/facebook/opt-125m\n  - model_name: big\n    litellm_params:\n      model: openrouter/meta-llama/llama-3.3-70b-instruct\n",
			finds: ["facebook/opt-125m"]
		}
	]
});

// src/scan/libraries/litgpt.ts
var litgpt_default = defineLibrary({
	id: "litgpt",
	title: "LitGPT",
	docs: "https://github.com/Lightning-AI/litgpt",
	imports: ["litgpt"],
	languages: ["python"],
	calls: [{
		names: ["LLM.load"],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["model"]
		},
		namespace: null
	}],
	commands: [{
		names: [
			"litgpt download",
			"litgpt finetune",
			"litgpt finetune_lora",
			"litgpt finetune_full",
			"litgpt chat",
			"litgpt serve",
			"litgpt generate",
			"litgpt evaluate",
			"litgpt pretrain"
		],
		kind: "model",
		positions: [0],
		flags: { "--repo_id": "model" },
		namespace: null
	}],
	examples: [{
		file: "a.sh",
		code: "litgpt download microsoft/phi-2\nlitgpt chat checkpoints/microsoft/phi-2",
		finds: ["microsoft/phi-2"]
	}, {
		file: "b.py",
		code: "from litgpt import LLM\nLLM.load(\"microsoft/phi-2\")",
		finds: ["microsoft/phi-2"]
	}]
});

// src/scan/libraries/llama-cpp.ts
var llama_cpp_default = defineLibrary({
	id: "llama-cpp",
	title: "llama.cpp",
	docs: "https://github.com/ggml-org/llama.cpp",
	commands: [{
		names: [
			"llama-cli",
			"llama-server",
			"llama serve",
			"llama cli",
			"llama-run",
			"llama-mtmd-cli",
			"llama-embedding",
			"llama-bench",
			"llama-perplexity",
			"llama-speculative",
			"llama-tts",
			"llama-simple",
			"llama-gguf-split"
		],
		images: ["ghcr.io/ggml-org/llama.cpp", "ghcr.io/ggerganov/llama.cpp"],
		kind: "model",
		positions: [],
		flags: {
			"-hf": "model",
			"-hfr": "model",
			"--hf-repo": "model",
			"-hfd": "model",
			"-hfrd": "model",
			"--hf-repo-draft": "model",
			"-hfv": "model",
			"-hfrv": "model",
			"--hf-repo-v": "model"
		},
		tagSuffix: true
	}, {
		names: ["python convert_hf_to_gguf.py", "convert_hf_to_gguf.py"],
		kind: "model",
		positions: [0],
		namespace: null,
		needsFlag: "--remote"
	}],
	variables: [
		{
			name: "LLAMA_ARG_HF_REPO",
			kind: "model",
			tagSuffix: true
		},
		{
			name: "LLAMA_ARG_HFD_REPO",
			kind: "model",
			tagSuffix: true
		},
		{
			name: "LLAMA_ARG_HF_REPO_V",
			kind: "model",
			tagSuffix: true
		}
	],
	examples: [
		{
			file: "a.sh",
			code: "llama-server -hf ggml-org/gemma-3-4b-it-GGUF:Q4_K_M --port 8080",
			finds: ["ggml-org/gemma-3-4b-it-GGUF"]
		},
		{
			file: "b.sh",
			code: "./build/bin/llama-cli --hf-repo ggml-org/models --hf-file tinyllamas/stories15M-q4_0.gguf",
			finds: ["ggml-org/models"]
		},
		{
			file: ".env",
			code: "LLAMA_ARG_HF_REPO=ggml-org/Qwen3-0.6B-GGUF:Q8_0\n",
			finds: ["ggml-org/Qwen3-0.6B-GGUF"]
		},
		{
			file: "c.sh",
			code: "llama-cli -m models/7B/ggml-model.gguf",
			finds: []
		}
	]
});

// src/scan/libraries/llama-cpp-python.ts
var llama_cpp_python_default = defineLibrary({
	id: "llama-cpp-python",
	title: "llama-cpp-python",
	docs: "https://llama-cpp-python.readthedocs.io",
	imports: ["llama_cpp"],
	languages: ["python"],
	calls: [{
		names: ["Llama.from_pretrained", "LlamaHFTokenizer.from_pretrained"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["repo_id", "path"]
		}
	}],
	commands: [{
		names: ["python -m llama_cpp.server"],
		kind: "model",
		positions: [],
		flags: {
			"--hf_model_repo_id": "model",
			"--hf_pretrained_model_name_or_path": "model"
		}
	}],
	examples: [
		{
			file: "a.py",
			code: "from llama_cpp import Llama\nLlama.from_pretrained(repo_id=\"Qwen/Qwen2-0.5B-Instruct-GGUF\", filename=\"*q8_0.gguf\")",
			finds: ["Qwen/Qwen2-0.5B-Instruct-GGUF"]
		},
		{
			file: "b.sh",
			code: "python3 -m llama_cpp.server --hf_model_repo_id Qwen/Qwen2-0.5B-Instruct-GGUF --model '*q8_0.gguf'",
			finds: ["Qwen/Qwen2-0.5B-Instruct-GGUF"]
		},
		{
			file: "c.py",
			code: "from llama_cpp import Llama\nLlama(model_path=\"./models/7B/llama.gguf\")",
			finds: []
		}
	]
});

// src/scan/libraries/llama-factory.ts
var llama_factory_default = defineLibrary({
	id: "llama-factory",
	title: "LLaMA-Factory",
	docs: "https://llamafactory.readthedocs.io",
	imports: ["llamafactory"],
	configs: [
		{
			files: ["**"],
			when: ["stage"],
			keys: [
				{
					path: "adapter_name_or_path",
					kind: "model"
				},
				{
					path: "reward_model",
					kind: "model"
				},
				{
					path: "ref_model",
					kind: "model"
				},
				{
					path: "export_hub_model_id",
					kind: "model",
					usage: "output"
				}
			]
		},
		{
			files: ["**"],
			keys: [{
				path: "**.adapter_name_or_path",
				kind: "model"
			}]
		},
		{
			files: ["**/dataset_info.json"],
			keys: [{
				path: "*.hf_hub_url",
				kind: "dataset"
			}]
		}
	],
	calls: [{
		names: ["DataArguments"],
		kind: "dataset",
		needsImport: true,
		id: { keywords: ["train_dataset", "eval_dataset"] },
		takesFile: true,
		quiet: true
	}],
	uris: [{
		prefix: "REMOTE:",
		kind: "dataset"
	}],
	commands: [{
		names: [
			"llamafactory-cli train",
			"llamafactory-cli chat",
			"llamafactory-cli export",
			"llamafactory-cli api",
			"llamafactory-cli webchat",
			"llamafactory-cli eval",
			"llamafactory-cli"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model_name_or_path": {
				kind: "model",
				revision: ["--model_revision"]
			},
			"--adapter_name_or_path": "model",
			"--reward_model": "model",
			"--ref_model": "model",
			"--export_hub_model_id": {
				kind: "model",
				usage: "output"
			}
		}
	}],
	examples: [{
		file: "sft.yaml",
		code: "model_name_or_path: meta-llama/Meta-Llama-3-8B-Instruct\nstage: sft\ndataset: identity,alpaca_en_demo\n",
		finds: ["meta-llama/Meta-Llama-3-8B-Instruct"]
	}, {
		file: "data/dataset_info.json",
		code: "{\"slimorca\": {\"hf_hub_url\": \"Open-Orca/SlimOrca\", \"formatting\": \"sharegpt\"}, \"alpaca\": {\"hf_hub_url\": \"llamafactory/alpaca_en\", \"ms_hub_url\": \"llamafactory/alpaca_en\"}}",
		finds: ["dataset:Open-Orca/SlimOrca", "dataset:llamafactory/alpaca_en"]
	}]
});

// src/scan/libraries/llama-index.ts
var llama_index_default = defineLibrary({
	id: "llama-index",
	title: "LlamaIndex",
	docs: "https://docs.llamaindex.ai",
	imports: [
		"llama_index",
		"llamaindex",
		"@llamaindex/huggingface"
	],
	calls: [
		{
			names: [
				"HuggingFaceEmbedding",
				"OptimumEmbedding",
				"InstructorEmbedding",
				"FastEmbedEmbedding",
				"TextEmbeddingsInference"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_name", "modelType"]
			}
		},
		{
			names: ["OptimumEmbedding.create_and_save_optimum_model"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_name_or_path"]
			}
		},
		{
			names: ["HuggingFaceLLM"],
			kind: "model",
			id: { keywords: ["model_name", "modelName"] }
		},
		{
			names: ["HuggingFaceLLM"],
			kind: "model",
			id: { keywords: ["tokenizer_name", "tokenizerName"] },
			quiet: true
		},
		{
			names: ["HuggingFaceInferenceAPI", "HuggingFaceInferenceAPIEmbedding"],
			kind: "model",
			id: { keywords: ["model_name", "model"] }
		},
		{
			names: [
				"SentenceTransformerRerank",
				"FlagEmbeddingReranker",
				"ColbertRerank"
			],
			kind: "model",
			id: { keywords: ["model"] },
			quiet: true
		},
		{
			names: ["resolve_embed_model"],
			kind: "model",
			id: { position: 0 },
			prefix: {
				values: ["local:"],
				optional: false
			},
			quiet: true
		}
	],
	uris: [{
		prefix: "local:",
		kind: "model",
		namespace: null,
		isCommonWord: true
	}],
	examples: [
		{
			file: "a.py",
			code: "from llama_index.embeddings.huggingface import HuggingFaceEmbedding\nHuggingFaceEmbedding(model_name=\"BAAI/bge-small-en-v1.5\")",
			finds: ["BAAI/bge-small-en-v1.5"]
		},
		{
			file: "b.py",
			code: "from llama_index.core import Settings\nSettings.embed_model = \"local:BAAI/bge-small-en-v1.5\"",
			finds: ["BAAI/bge-small-en-v1.5"]
		},
		{
			file: "c.py",
			code: "from llama_index.core import Settings\nSettings.embed_model = \"local\"",
			finds: []
		}
	]
});

// src/scan/libraries/llama-stack.ts
var llama_stack_default = defineLibrary({
	id: "llama-stack",
	title: "Llama Stack",
	docs: "https://llamastack.github.io",
	configs: [{
		files: ["**"],
		when: ["apis"],
		keys: [
			{
				path: "models.*.provider_model_id",
				kind: "model",
				namespace: null
			},
			{
				path: "models.*.model_id",
				kind: "model",
				namespace: null,
				where: {
					key: "provider_id",
					values: [
						"sentence-transformers",
						"vllm-inference",
						"tgi",
						"meta-reference-inference",
						"meta-reference"
					]
				}
			},
			{
				path: "**.huggingface_repo",
				kind: "model"
			}
		]
	}],
	commands: [{
		names: ["llama model download", "llama download"],
		kind: "model",
		positions: [],
		flags: { "--model-id": "model" },
		namespace: null
	}],
	examples: [{
		file: "run.yaml",
		code: "version: 2\napis: [inference]\nmodels:\n  - model_id: meta-llama/Llama-3.2-3B-Instruct\n    provider_id: vllm-inference\n    model_type: llm\n",
		finds: ["meta-llama/Llama-3.2-3B-Instruct"]
	}]
});

// src/scan/libraries/lm-eval.ts
var lm_eval_default = defineLibrary({
	id: "lm-eval",
	title: "lm-evaluation-harness",
	docs: "https://github.com/EleutherAI/lm-evaluation-harness",
	imports: ["lm_eval"],
	calls: [{
		names: ["HFLM"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["pretrained"]
		},
		revision: { keywords: ["revision"] },
		quiet: true
	}],
	configs: [{
		files: ["**"],
		keys: [{
			path: "dataset_path",
			kind: "dataset",
			notIds: [
				"json",
				"csv",
				"text",
				"parquet",
				"arrow",
				"imagefolder",
				"audiofolder"
			]
		}]
	}],
	commands: [{
		names: [
			"lm_eval",
			"lm-eval",
			"python -m lm_eval",
			"lm_eval run"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model_args": {
				kind: "model",
				inside: {
					separator: ",",
					keys: [
						"pretrained",
						"peft",
						"tokenizer",
						"delta",
						"model"
					],
					revision: "revision"
				}
			},
			"-a": {
				kind: "model",
				inside: {
					separator: ",",
					keys: [
						"pretrained",
						"peft",
						"tokenizer",
						"delta"
					],
					revision: "revision"
				}
			}
		}
	}],
	examples: [
		{
			file: "t.yaml",
			code: "task: x\ndataset_path: openai/gsm8k\n",
			finds: ["dataset:openai/gsm8k"]
		},
		{
			file: "a.sh",
			code: "lm_eval --model hf --model_args pretrained=EleutherAI/gpt-j-6b,revision=main --tasks hellaswag",
			finds: ["EleutherAI/gpt-j-6b@main"]
		},
		{
			file: "b.sh",
			code: "lm_eval --model vllm --model_args pretrained=./out,tensor_parallel_size=1",
			finds: []
		}
	]
});

// src/scan/libraries/lm-studio.ts
var lm_studio_default = defineLibrary({
	id: "lm-studio",
	title: "LM Studio",
	docs: "https://lmstudio.ai/docs",
	imports: ["@lmstudio/sdk", "lmstudio"],
	commands: [{
		names: ["lms get"],
		kind: "model",
		positions: [0],
		prefix: {
			values: ["https://huggingface.co/"],
			optional: false
		}
	}],
	uris: [{
		prefix: "lmstudio://open_from_hf?model=",
		kind: "model"
	}],
	examples: [{
		file: "a.sh",
		code: "lms get https://huggingface.co/lmstudio-community/Qwen3-4B-GGUF",
		finds: ["lmstudio-community/Qwen3-4B-GGUF"]
	}, {
		file: "a.html",
		code: "<a href=\"lmstudio://open_from_hf?model=bartowski/Llama-3.2-1B-Instruct-GGUF\">open</a>",
		finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"]
	}]
});

// src/scan/libraries/lmdeploy.ts
var lmdeploy_default = defineLibrary({
	id: "lmdeploy",
	title: "LMDeploy",
	docs: "https://lmdeploy.readthedocs.io",
	imports: ["lmdeploy"],
	calls: [{
		names: [
			"pipeline",
			"lmdeploy.pipeline",
			"lmdeploy.serve"
		],
		kind: "model",
		needsImport: true,
		languages: ["python"],
		id: {
			position: 0,
			keywords: ["model_path"]
		}
	}],
	commands: [{
		names: [
			"lmdeploy serve api_server",
			"lmdeploy chat",
			"lmdeploy lite auto_awq",
			"lmdeploy lite calibrate",
			"lmdeploy lite smooth_quant",
			"lmdeploy serve gradio"
		],
		kind: "model",
		positions: [0],
		revision: ["--revision"]
	}],
	examples: [{
		file: "a.py",
		code: "from lmdeploy import pipeline\npipe = pipeline('internlm/internlm2_5-7b-chat')",
		finds: ["internlm/internlm2_5-7b-chat"]
	}, {
		file: "b.sh",
		code: "lmdeploy serve api_server internlm/internlm2_5-7b-chat --server-port 23333",
		finds: ["internlm/internlm2_5-7b-chat"]
	}]
});

// src/scan/libraries/local-apps.ts
var local_apps_default = defineLibrary({
	id: "local-apps",
	title: "Links that open a model in a local application",
	docs: "https://huggingface.co/docs/hub/local-apps",
	uris: [
		{
			prefix: "jan://models/huggingface/",
			kind: "model"
		},
		{
			prefix: "atomic-chat://models/huggingface/",
			kind: "model"
		},
		{
			prefix: "jellybox://llm/models/huggingface/LLM/",
			kind: "model"
		},
		{
			prefix: "jellybox://image/models/huggingface/Image/",
			kind: "model"
		},
		{
			prefix: "msty://models/search/hf/",
			kind: "model"
		},
		{
			prefix: "recursechat://new-hf-gguf-model?hf-model-id=",
			kind: "model"
		},
		{
			prefix: "unsloth://open_from_hf?model=",
			kind: "model"
		},
		{
			prefix: "https://backyard.ai/hf/model/",
			kind: "model"
		},
		{
			prefix: "https://drawthings.ai/import/diffusers/pipeline.from_pretrained?repo_id=",
			kind: "model"
		},
		{
			prefix: "https://drawthings.ai/import/diffusers/pipeline.load_lora_weights?repo_id=",
			kind: "model"
		},
		{
			prefix: "https://diffusionbee.com/huggingface_import?model_id=",
			kind: "model"
		},
		{
			prefix: "https://joyfusion.app/import_from_hf?repo_id=",
			kind: "model"
		}
	],
	examples: [{
		file: "a.ts",
		code: "const link = \"jan://models/huggingface/unsloth/Qwen3-0.6B-GGUF\";",
		finds: ["unsloth/Qwen3-0.6B-GGUF"]
	}, {
		file: "b.html",
		code: "<a href=\"unsloth://open_from_hf?model=unsloth%2FQwen3-0.6B-GGUF&file=Qwen3-0.6B-Q4_K_M.gguf\">open</a>",
		finds: ["unsloth/Qwen3-0.6B-GGUF"]
	}]
});

// src/scan/libraries/localai.ts
var localai_default = defineLibrary({
	id: "localai",
	title: "LocalAI",
	docs: "https://localai.io",
	uris: [{
		prefix: "huggingface://",
		kind: "model",
		revisionSuffix: "@"
	}],
	configs: [{
		files: ["**"],
		when: ["backend"],
		keys: [{
			path: "parameters.model",
			kind: "model",
			namespace: null
		}, {
			path: "tokenizer.model",
			kind: "model",
			namespace: null
		}]
	}],
	commands: [{
		names: ["local-ai run", "local-ai models install"],
		images: ["localai/localai", "quay.io/go-skynet/local-ai"],
		kind: "model",
		positions: [0],
		prefix: {
			values: ["huggingface://"],
			optional: false
		}
	}],
	examples: [
		{
			file: "gallery.yaml",
			code: "- files:\n    - uri: huggingface://bartowski/Llama-3.2-1B-Instruct-GGUF/Llama-3.2-1B-Instruct-Q4_K_M.gguf\n",
			finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"]
		},
		{
			file: "a.sh",
			code: "local-ai run huggingface://TheBloke/phi-2-GGUF/phi-2.Q8_0.gguf",
			finds: ["TheBloke/phi-2-GGUF"]
		},
		{
			file: "sd.yaml",
			code: "name: stable\nbackend: diffusers\nparameters:\n  model: Lykon/dreamshaper-8\n",
			finds: ["Lykon/dreamshaper-8"]
		}
	]
});

// src/scan/libraries/lorax.ts
var lorax_default = defineLibrary({
	id: "lorax",
	title: "LoRAX",
	docs: "https://loraexchange.ai",
	imports: ["lorax"],
	calls: [{
		names: ["client.generate"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["adapter_id"] },
		quiet: true
	}],
	commands: [{
		names: ["lorax-launcher"],
		images: ["ghcr.io/predibase/lorax"],
		kind: "model",
		positions: [],
		flags: {
			"--model-id": "model",
			"--adapter-id": "model"
		},
		revision: ["--revision"]
	}],
	examples: [{
		file: "a.sh",
		code: "docker run ghcr.io/predibase/lorax:main --model-id mistralai/Mistral-7B-Instruct-v0.1",
		finds: ["mistralai/Mistral-7B-Instruct-v0.1"]
	}]
});

// src/scan/libraries/ludwig.ts
var ludwig_default = defineLibrary({
	id: "ludwig",
	title: "Ludwig",
	docs: "https://ludwig.ai",
	configs: [{
		files: ["**"],
		when: ["input_features"],
		keys: [
			{
				path: "base_model",
				kind: "model"
			},
			{
				path: "input_features.*.encoder.pretrained_model_name_or_path",
				kind: "model"
			},
			{
				path: "adapter.pretrained_adapter_weights",
				kind: "model"
			}
		]
	}],
	examples: [{
		file: "model.yaml",
		code: "model_type: llm\nbase_model: meta-llama/Llama-2-7b-hf\ninput_features:\n  - name: q\n    type: text\n",
		finds: ["meta-llama/Llama-2-7b-hf"]
	}]
});

// src/scan/libraries/memra.ts
var memra_default = defineLibrary({
	id: "memra",
	title: "memra",
	docs: "https://github.com/avifenesh/memra",
	commands: [{
		names: ["run-gen"],
		kind: "model",
		positions: [0],
		prefix: {
			values: ["hf:"],
			optional: false
		},
		tagSuffix: true
	}],
	variables: [{
		name: "MEMRA_MODELS",
		kind: "model",
		prefix: {
			values: ["model=hf:"],
			optional: false
		},
		tagSuffix: true
	}],
	examples: [
		{
			file: "a.sh",
			code: "MEMRA_CHAT=1 run-gen hf:unsloth/Qwen3-8B-GGUF:Q4_K_M --prompt hello",
			finds: ["unsloth/Qwen3-8B-GGUF"]
		},
		{
			file: "b.sh",
			code: "MEMRA_MODELS=\"model=hf:unsloth/Qwen3-8B-GGUF\" memra-server",
			finds: ["unsloth/Qwen3-8B-GGUF"]
		},
		{
			file: "c.sh",
			code: "MEMRA_MODELS=model=/models/qwen.gguf memra-server",
			finds: []
		}
	]
});

// src/scan/libraries/mergekit.ts
var mergekit_default = defineLibrary({
	id: "mergekit",
	title: "mergekit",
	docs: "https://github.com/arcee-ai/mergekit",
	configs: [
		{
			files: ["**"],
			when: ["merge_method"],
			keys: [
				{
					path: "models.*.model",
					kind: "model",
					revisionSuffix: "@",
					joinedBy: "+"
				},
				{
					path: "models.*.model.model.path",
					kind: "model",
					revision: "revision"
				},
				{
					path: "slices.*.sources.*.model",
					kind: "model",
					revisionSuffix: "@",
					joinedBy: "+"
				},
				{
					path: "base_model",
					kind: "model",
					revisionSuffix: "@",
					joinedBy: "+"
				},
				{
					path: "**.tokenizer_source",
					kind: "model",
					notIds: ["union", "base"]
				},
				{
					path: "tokenizer.source",
					kind: "model",
					notIds: ["union", "base"]
				}
			]
		},
		{
			files: ["**"],
			when: ["slices"],
			keys: [{
				path: "slices.*.sources.*.model",
				kind: "model",
				revisionSuffix: "@",
				joinedBy: "+"
			}]
		},
		{
			files: ["**"],
			when: ["experts", "base_model"],
			keys: [
				{
					path: "base_model",
					kind: "model",
					revisionSuffix: "@",
					joinedBy: "+"
				},
				{
					path: "experts.*.source_model",
					kind: "model",
					revisionSuffix: "@"
				},
				{
					path: "shared_experts.*.source_model",
					kind: "model",
					revisionSuffix: "@"
				}
			]
		}
	],
	commands: [{
		names: ["mergekit-extract-lora", "mergekit-tokensurgeon"],
		kind: "model",
		positions: [0, 1],
		flags: {
			"--model": "model",
			"--base-model": "model"
		}
	}],
	examples: [
		{
			file: "lora.yaml",
			code: "merge_method: linear\nmodels:\n  - model: initech/base-7b@v1+globex/sql-lora\n",
			finds: ["globex/sql-lora", "initech/base-7b@v1"]
		},
		{
			file: "merge.yml",
			code: "merge_method: slerp\nbase_model: mistralai/Mistral-7B-v0.1\nmodels:\n  - model: HuggingFaceH4/zephyr-7b-beta@main\n",
			finds: ["HuggingFaceH4/zephyr-7b-beta@main", "mistralai/Mistral-7B-v0.1"]
		},
		{
			file: "moe.yml",
			code: "base_model: mistralai/Mistral-7B-v0.1\nexperts:\n  - source_model: teknium/OpenHermes-2.5-Mistral-7B\n    positive_prompts: [a]\n",
			finds: ["mistralai/Mistral-7B-v0.1", "teknium/OpenHermes-2.5-Mistral-7B"]
		}
	]
});

// src/scan/libraries/mistralrs.ts
var mistralrs_default = defineLibrary({
	id: "mistralrs",
	title: "mistral.rs",
	docs: "https://ericlbuehler.github.io/mistral.rs",
	imports: ["mistralrs", "mistralrs_core"],
	calls: [
		{
			names: [
				"ModelBuilder.new",
				"TextModelBuilder.new",
				"VisionModelBuilder.new",
				"MultimodalModelBuilder.new",
				"GgufModelBuilder.new",
				"DiffusionModelBuilder.new",
				"SpeechModelBuilder.new",
				"EmbeddingModelBuilder.new",
				"UqffTextModelBuilder.new",
				"UqffVisionModelBuilder.new"
			],
			kind: "model",
			languages: ["rust"],
			id: { position: 0 },
			tagSuffix: true
		},
		{
			names: ["with_tok_model_id", "with_tokenizer_model_id"],
			kind: "model",
			languages: ["rust"],
			id: { position: 0 }
		},
		{
			names: ["LoraModelBuilder.from_text_model_builder", "XLoraModelBuilder.from_text_model_builder"],
			kind: "model",
			languages: ["rust"],
			id: { position: 1 }
		},
		{
			names: [
				"Which.Plain",
				"Which.VisionPlain",
				"Which.MultimodalPlain",
				"Which.GGUF",
				"Which.GGML",
				"Which.Lora",
				"Which.XLora",
				"Which.LoraGGUF",
				"Which.XLoraGGUF",
				"Which.DiffusionPlain",
				"Which.Speech",
				"Which.Embedding"
			],
			kind: "model",
			languages: ["python"],
			id: { keywords: ["model_id", "quantized_model_id"] }
		},
		{
			names: [
				"Which.Lora",
				"Which.XLora",
				"Which.GGUF",
				"Which.XLoraGGUF",
				"Which.LoraGGUF",
				"Which.GGML"
			],
			kind: "model",
			languages: ["python"],
			id: { keywords: ["tok_model_id"] },
			quiet: true
		},
		{
			names: [
				"Which.Lora",
				"Which.XLora",
				"Which.XLoraGGUF",
				"Which.LoraGGUF"
			],
			kind: "model",
			languages: ["python"],
			id: { keywords: [
				"xlora_model_id",
				"adapters_model_id",
				"adapter_model_ids"
			] },
			quiet: true
		}
	],
	configs: [{
		files: ["**/*.toml"],
		keys: [
			{
				path: "**.tok_model_id",
				kind: "model"
			},
			{
				path: "**.quantized_model_id",
				kind: "model"
			},
			{
				path: "**.xlora_model_id",
				kind: "model"
			},
			{
				path: "**.adapters_model_id",
				kind: "model"
			},
			{
				path: "model.model_id",
				kind: "model"
			},
			{
				path: "models.*.model_id",
				kind: "model"
			}
		]
	}],
	commands: [{
		names: [
			"mistralrs serve",
			"mistralrs run",
			"mistralrs quantize",
			"mistralrs bench",
			"mistralrs tune",
			"mistralrs doctor",
			"mistralrs-server",
			"mistralrs-bench"
		],
		kind: "model",
		positions: [],
		flags: {
			"-m": { kind: "model" },
			"--model-id": { kind: "model" },
			"-t": "model",
			"--tok-model-id": "model",
			"--quantized-model-id": "model",
			"-x": "model",
			"--xlora-model-id": "model",
			"-a": "model",
			"--adapters-model-id": "model",
			"--lora": "model"
		},
		tagSuffix: true,
		switches: [
			"-i",
			"--interactive-mode",
			"--ui",
			"--paged-attn",
			"--no-paged-attn",
			"--truncate-sequence"
		]
	}],
	examples: [
		{
			file: "main.rs",
			code: "use mistralrs::TextModelBuilder;\nasync fn main() { let m = TextModelBuilder::new(\"microsoft/Phi-3.5-mini-instruct\").build().await?; }",
			finds: ["microsoft/Phi-3.5-mini-instruct"]
		},
		{
			file: "a.toml",
			code: "[model]\nmodel_id = \"HuggingFaceH4/zephyr-7b-beta\"\nxlora_model_id = \"lamm-mit/x-lora\"\n",
			finds: ["HuggingFaceH4/zephyr-7b-beta", "lamm-mit/x-lora"]
		},
		{
			file: "b.sh",
			code: "mistralrs serve -m Qwen/Qwen3-4B --port 1234",
			finds: ["Qwen/Qwen3-4B"]
		},
		{
			file: "c.py",
			code: "from mistralrs import Runner, Which\nRunner(which=Which.GGUF(tok_model_id=\"mistralai/Mistral-7B-Instruct-v0.1\", quantized_model_id=\"TheBloke/Mistral-7B-Instruct-v0.1-GGUF\", quantized_filename=\"x.gguf\"))",
			finds: ["TheBloke/Mistral-7B-Instruct-v0.1-GGUF", "mistralai/Mistral-7B-Instruct-v0.1"]
		}
	]
});

// src/scan/libraries/mlc-llm.ts
var mlc_llm_default = defineLibrary({
	id: "mlc-llm",
	title: "MLC LLM and WebLLM",
	docs: "https://llm.mlc.ai",
	imports: ["@mlc-ai/web-llm", "mlc_llm"],
	commands: [{
		names: [
			"mlc_llm serve",
			"mlc_llm chat",
			"python -m mlc_llm serve",
			"mlc_llm gen_config",
			"mlc_llm convert_weight"
		],
		kind: "model",
		positions: [0],
		prefix: {
			values: ["HF://"],
			optional: false
		},
		tagSuffix: true
	}],
	uris: [{
		prefix: "HF://",
		kind: "model"
	}],
	examples: [
		{
			file: "a.sh",
			code: "mlc_llm serve HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC",
			finds: ["mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC"]
		},
		{
			file: "b.py",
			code: "from mlc_llm import MLCEngine\nmodel = \"HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC\"\nMLCEngine(model)",
			finds: ["mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC"]
		},
		{
			file: "c.ts",
			code: "import { CreateMLCEngine } from \"@mlc-ai/web-llm\";\nconst e = await CreateMLCEngine(\"Llama-3.1-8B-Instruct-q4f32_1-MLC\");",
			finds: []
		},
		{
			file: "d.ts",
			code: "export const appConfig = { model_list: [{ model: \"https://huggingface.co/mlc-ai/Qwen3-0.6B-q4f16_1-MLC\", model_id: \"Qwen3-0.6B-q4f16_1-MLC\" }] };",
			finds: ["mlc-ai/Qwen3-0.6B-q4f16_1-MLC"]
		}
	]
});

// src/scan/libraries/mlflow.ts
var mlflow_default = defineLibrary({
	id: "mlflow",
	title: "MLflow",
	docs: "https://mlflow.org/docs/latest/ml/deep-learning/transformers",
	imports: ["mlflow"],
	languages: ["python"],
	calls: [{
		names: [
			"mlflow.transformers.log_model",
			"mlflow.transformers.save_model",
			"mlflow.sentence_transformers.log_model"
		],
		kind: "model",
		id: { keywords: ["transformers_model"] },
		quiet: true
	}, {
		names: ["huggingface_dataset", "from_huggingface"],
		kind: "dataset",
		needsImport: true,
		id: { keywords: ["path"] },
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "import mlflow\nmlflow.transformers.log_model(transformers_model=\"distilbert/distilgpt2\", artifact_path=\"m\")",
		finds: ["distilbert/distilgpt2"]
	}]
});

// src/scan/libraries/mlserver.ts
var mlserver_default = defineLibrary({
	id: "mlserver",
	title: "MLServer and Seldon",
	docs: "https://mlserver.readthedocs.io",
	configs: [{
		files: ["**/model-settings.json"],
		keys: [{
			path: "parameters.extra.pretrained_model",
			kind: "model"
		}, {
			path: "parameters.extra.pretrained_tokenizer",
			kind: "model"
		}]
	}],
	variables: [{
		name: "MLSERVER_MODEL_HUGGINGFACE_PRETRAINED_MODEL",
		kind: "model"
	}],
	examples: [{
		file: "model-settings.json",
		code: "{\"name\": \"qa\", \"implementation\": \"mlserver_huggingface.HuggingFaceRuntime\", \"parameters\": {\"extra\": {\"task\": \"question-answering\", \"pretrained_model\": \"distilbert/distilbert-base-cased-distilled-squad\"}}}",
		finds: ["distilbert/distilbert-base-cased-distilled-squad"]
	}]
});

// src/scan/libraries/mlx-lm.ts
var mlx_lm_default = defineLibrary({
	id: "mlx-lm",
	title: "MLX LM and MLX VLM",
	docs: "https://github.com/ml-explore/mlx-lm",
	imports: ["mlx_lm", "mlx_vlm"],
	languages: ["python"],
	calls: [
		{
			names: [
				"load",
				"mlx_lm.load",
				"mlx_vlm.load",
				"utils.load"
			],
			kind: "model",
			needsImport: true,
			exact: true,
			id: {
				position: 0,
				keywords: ["path_or_hf_repo"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["load", "mlx_lm.load"],
			kind: "model",
			needsImport: true,
			exact: true,
			id: { keywords: ["adapter_path"] },
			quiet: true
		},
		{
			names: [
				"convert",
				"mlx_lm.convert",
				"load_config"
			],
			kind: "model",
			needsImport: true,
			exact: true,
			id: {
				position: 0,
				keywords: ["hf_path", "path_or_hf_repo"]
			}
		},
		{
			names: ["convert", "mlx_lm.convert"],
			kind: "model",
			usage: "output",
			needsImport: true,
			exact: true,
			id: { keywords: ["upload_repo"] }
		}
	],
	commands: [{
		names: [...[
			"generate",
			"chat",
			"server",
			"lora",
			"fuse",
			"convert",
			"manage",
			"evaluate",
			"perplexity",
			"quant.awq",
			"quant.dwq"
		].flatMap((tool) => [
			`mlx_lm.${tool}`,
			`python -m mlx_lm.${tool}`,
			`mlx_lm ${tool}`
		]), ...[
			"generate",
			"chat_ui",
			"server",
			"lora",
			"convert"
		].flatMap((tool) => [`mlx_vlm.${tool}`, `python -m mlx_vlm.${tool}`])],
		kind: "model",
		positions: [],
		flags: {
			"--model": "model",
			"--hf-path": "model",
			"--draft-model": "model",
			"--data": "dataset",
			"--upload-repo": {
				kind: "model",
				usage: "output"
			}
		},
		switches: [
			"--trust-remote-code",
			"--train",
			"--test",
			"-q"
		]
	}],
	examples: [
		{
			file: "a.py",
			code: "from mlx_lm import load, generate\nmodel, tokenizer = load(\"mlx-community/Mistral-7B-Instruct-v0.3-4bit\")",
			finds: ["mlx-community/Mistral-7B-Instruct-v0.3-4bit"]
		},
		{
			file: "b.sh",
			code: "python -m mlx_lm.convert --hf-path mistralai/Mistral-7B-Instruct-v0.3 -q --upload-repo initech/mistral-4bit",
			finds: ["initech/mistral-4bit", "mistralai/Mistral-7B-Instruct-v0.3"]
		},
		{
			file: "c.py",
			code: "import json\nfrom mlx_lm import generate\njson.load(open(\"x/y\"))",
			finds: []
		}
	]
});

// src/scan/libraries/mlx-swift.ts
var mlx_swift_default = defineLibrary({
	id: "mlx-swift",
	title: "MLX Swift and WhisperKit",
	docs: "https://github.com/ml-explore/mlx-swift-examples",
	imports: [
		"MLXLMCommon",
		"MLXLLM",
		"MLXVLM",
		"MLXEmbedders",
		"WhisperKit",
		"StableDiffusion"
	],
	languages: ["swift"],
	calls: [
		{
			names: ["ModelConfiguration", "StableDiffusionConfiguration"],
			kind: "model",
			id: { keywords: ["id"] },
			revision: { keywords: ["revision"] },
			quiet: true
		},
		{
			names: ["loadModel", "loadModelContainer"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["id"] },
			quiet: true
		},
		{
			names: ["WhisperKitConfig", "WhisperKit.download"],
			kind: "model",
			id: { keywords: ["modelRepo", "from"] },
			quiet: true
		}
	],
	examples: [{
		file: "a.swift",
		code: "import MLXLMCommon\nstatic public let smol = ModelConfiguration(id: \"mlx-community/SmolLM-135M-Instruct-4bit\", defaultPrompt: \"hi\")",
		finds: ["mlx-community/SmolLM-135M-Instruct-4bit"]
	}, {
		file: "b.swift",
		code: "import WhisperKit\nlet c = WhisperKitConfig(model: \"large-v3\", modelRepo: \"argmaxinc/whisperkit-coreml\")",
		finds: ["argmaxinc/whisperkit-coreml"]
	}]
});

// src/scan/libraries/mlx-whisper.ts
var mlx_whisper_default = defineLibrary({
	id: "mlx-whisper",
	title: "MLX Whisper and MLX Audio",
	docs: "https://github.com/ml-explore/mlx-examples/tree/main/whisper",
	imports: [
		"mlx_whisper",
		"mlx_audio",
		"lightning_whisper_mlx"
	],
	languages: ["python"],
	calls: [
		{
			names: ["mlx_whisper.transcribe", "transcribe"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["path_or_hf_repo"] },
			quiet: true
		},
		{
			names: ["generate_audio", "load_model"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model_path", "model"] },
			quiet: true
		},
		{
			names: ["load_model"],
			kind: "model",
			needsImport: true,
			exact: true,
			id: { position: 0 },
			quiet: true
		}
	],
	commands: [{
		names: ["mlx_whisper"],
		kind: "model",
		positions: [],
		flags: { "--model": "model" }
	}, {
		names: [
			"mlx_audio.tts.generate",
			"python -m mlx_audio.tts.generate",
			"mlx_audio.stt.generate",
			"python -m mlx_audio.stt.generate"
		],
		kind: "model",
		positions: [],
		flags: { "--model": "model" }
	}],
	examples: [
		{
			file: "trap.py",
			code: "from tensorflow.keras.models import load_model\nload_model(\"out/model\")",
			finds: []
		},
		{
			file: "a.py",
			code: "import mlx_whisper\nmlx_whisper.transcribe(f, path_or_hf_repo=\"mlx-community/whisper-large-v3-turbo\")",
			finds: ["mlx-community/whisper-large-v3-turbo"]
		},
		{
			file: "b.sh",
			code: "mlx_audio.tts.generate --model mlx-community/Kokoro-82M-4bit --text hi",
			finds: ["mlx-community/Kokoro-82M-4bit"]
		}
	]
});

// src/scan/libraries/model-card.ts
var model_card_default = defineLibrary({
	id: "model-card",
	title: "Model, dataset and Space card metadata",
	docs: "https://huggingface.co/docs/hub/model-cards",
	configs: [{
		files: ["**/*.md"],
		keys: [
			{
				path: "base_model",
				kind: "model"
			},
			{
				path: "base_model.*",
				kind: "model"
			},
			{
				path: "new_version",
				kind: "model"
			},
			{
				path: "datasets",
				kind: "dataset"
			},
			{
				path: "datasets.*",
				kind: "dataset"
			},
			{
				path: "models",
				kind: "model"
			},
			{
				path: "models.*",
				kind: "model"
			},
			{
				path: "preload_from_hub",
				kind: "model"
			},
			{
				path: "source_datasets.*",
				kind: "dataset",
				namespace: null
			}
		]
	}],
	examples: [
		{
			file: "README.md",
			code: "---\nbase_model: Qwen/Qwen3-0.6B\ndatasets:\n- openai/gsm8k\n---\n# Card\n",
			finds: ["Qwen/Qwen3-0.6B", "dataset:openai/gsm8k"]
		},
		{
			file: "b/README.md",
			code: "---\ntitle: Demo\nsdk: gradio\nmodels:\n- facebook/opt-125m\n---\n",
			finds: ["facebook/opt-125m"]
		},
		{
			file: "c/README.md",
			code: "---\nlicense: mit\ntags:\n- a/b\n---\n",
			finds: []
		}
	]
});

// src/scan/libraries/modelscope.ts
var modelscope_default = defineLibrary({
	id: "modelscope",
	title: "ModelScope (another hub)",
	docs: "https://modelscope.cn/docs",
	imports: ["modelscope", "swift"],
	languages: ["python"],
	isForeign: true,
	calls: [
		{
			names: [
				"snapshot_download",
				"model_file_download",
				"dataset_snapshot_download"
			],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: [
					"model_id",
					"repo_id",
					"dataset_id"
				]
			}
		},
		{
			names: ["from_pretrained"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["pretrained_model_name_or_path", "model_name_or_path"]
			}
		},
		{
			names: ["pipeline"],
			kind: "model",
			needsImport: true,
			id: {
				position: 1,
				keywords: ["model"]
			}
		},
		{
			names: ["MsDataset.load"],
			kind: "dataset",
			id: {
				position: 0,
				keywords: ["dataset_name"]
			}
		}
	],
	commands: [{
		names: ["modelscope download"],
		kind: "model",
		positions: [0],
		flags: {
			"--model": "model",
			"--dataset": "dataset"
		}
	}],
	examples: [
		{
			file: "a.py",
			code: "from modelscope import snapshot_download\nsnapshot_download(\"qwen/Qwen-7B-Chat\")",
			finds: []
		},
		{
			file: "b.sh",
			code: "modelscope download --model Qwen/Qwen2.5-7B-Instruct",
			finds: []
		},
		{
			file: "c.py",
			code: "from modelscope import AutoModel\nmodel_id = \"Qwen/Qwen2.5-7B-Instruct\"\nAutoModel.from_pretrained(model_id)",
			finds: []
		}
	]
});

// src/scan/libraries/ms-swift.ts
var ms_swift_default = defineLibrary({
	id: "ms-swift",
	title: "ms-swift, where it loads from the Hub",
	docs: "https://swift.readthedocs.io",
	commands: [{
		names: [
			"swift sft",
			"swift pt",
			"swift rlhf",
			"swift infer",
			"swift deploy",
			"swift export",
			"swift eval"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model": {
				kind: "model",
				revision: ["--model_revision"]
			},
			"--dataset": "dataset",
			"--ref_model": "model",
			"--reward_model": "model"
		},
		needsFlag: "--use_hf"
	}],
	examples: [{
		file: "a.sh",
		code: "swift sft --model Qwen/Qwen2.5-7B-Instruct --use_hf true --dataset tatsu-lab/alpaca",
		finds: ["Qwen/Qwen2.5-7B-Instruct", "dataset:tatsu-lab/alpaca"]
	}, {
		file: "b.sh",
		code: "swift sft --model Qwen/Qwen2.5-7B-Instruct --dataset AI-ModelScope/alpaca-gpt4-data-zh",
		finds: []
	}]
});

// src/scan/libraries/nemo-guardrails.ts
var nemo_guardrails_default = defineLibrary({
	id: "nemo-guardrails",
	title: "NeMo Guardrails",
	docs: "https://docs.nvidia.com/nemo/guardrails",
	configs: [{
		files: ["**"],
		when: ["models"],
		keys: [
			{
				path: "models.*.parameters.path",
				kind: "model",
				namespace: null
			},
			{
				path: "models.*.parameters.repo_id",
				kind: "model"
			},
			{
				path: "models.*.parameters.model_name",
				kind: "model",
				namespace: null
			},
			{
				path: "models.*.model",
				kind: "model",
				namespace: null,
				where: {
					key: "engine",
					values: [
						"huggingface",
						"hf_pipeline_llama2",
						"hf_pipeline_falcon",
						"hf_pipeline_bloke",
						"self_hosted",
						"vllm_openai",
						"vllm",
						"huggingface_hub",
						"huggingface_endpoint",
						"SentenceTransformers",
						"FastEmbed"
					]
				}
			}
		]
	}],
	examples: [{
		file: "config.yml",
		code: "models:\n  - type: main\n    engine: hf_pipeline_falcon\n    parameters:\n      path: tiiuae/falcon-7b-instruct\n  - type: other\n    engine: openai\n    model: gpt-4o\n",
		finds: ["tiiuae/falcon-7b-instruct"]
	}]
});

// src/scan/libraries/node-llama-cpp.ts
var node_llama_cpp_default = defineLibrary({
	id: "node-llama-cpp",
	title: "node-llama-cpp",
	docs: "https://node-llama-cpp.withcat.ai",
	imports: ["node-llama-cpp"],
	languages: ["javascript"],
	calls: [{
		names: ["resolveModelFile", "createModelDownloader"],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["modelUri"]
		},
		prefix: {
			values: ["hf:", "huggingface:"],
			optional: false
		},
		tagSuffix: true,
		quiet: true
	}],
	commands: [{
		names: [
			"node-llama-cpp chat",
			"node-llama-cpp pull",
			"node-llama-cpp inspect estimate",
			"node-llama-cpp complete",
			"node-llama-cpp inspect gguf"
		],
		kind: "model",
		positions: [0],
		flags: { "--url": "model" },
		prefix: {
			values: ["hf:", "huggingface:"],
			optional: false
		},
		tagSuffix: true
	}],
	uris: [{
		prefix: "hf:",
		kind: "model",
		tagSuffix: true
	}],
	examples: [{
		file: "a.ts",
		code: "import { resolveModelFile } from \"node-llama-cpp\";\nconst path = await resolveModelFile(\"hf:mradermacher/Meta-Llama-3.1-8B-Instruct-GGUF:Q4_K_M\", dir);",
		finds: ["mradermacher/Meta-Llama-3.1-8B-Instruct-GGUF"]
	}, {
		file: "a.sh",
		code: "npx -y node-llama-cpp chat hf:unsloth/Qwen3-0.6B-GGUF:Q4_K_M",
		finds: ["unsloth/Qwen3-0.6B-GGUF"]
	}]
});

// src/scan/libraries/nvidia-dynamo.ts
var nvidia_dynamo_default = defineLibrary({
	id: "nvidia-dynamo",
	title: "NVIDIA Dynamo",
	docs: "https://docs.nvidia.com/dynamo",
	commands: [{
		names: [
			"python -m dynamo.vllm",
			"python -m dynamo.sglang",
			"python -m dynamo.trtllm",
			"python -m dynamo.mocker",
			"dynamo run",
			"dynamo-run"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model": "model",
			"--model-path": "model",
			"--draft-engine-args": {
				kind: "model",
				inside: { json: ["model"] }
			}
		},
		switches: [
			"--is-prefill-worker",
			"--is-decode-worker",
			"--enforce-eager",
			"--trust-remote-code"
		]
	}],
	examples: [{
		file: "a.sh",
		code: "python3 -m dynamo.vllm --model Qwen/Qwen3-0.6B --is-prefill-worker",
		finds: ["Qwen/Qwen3-0.6B"]
	}]
});

// src/scan/libraries/nvidia-nim.ts
var nvidia_nim_default = defineLibrary({
	id: "nvidia-nim",
	title: "NVIDIA NIM",
	docs: "https://docs.nvidia.com/nim",
	variables: [{
		name: "NIM_MODEL_NAME",
		kind: "model",
		prefix: {
			values: ["hf://"],
			optional: false
		}
	}],
	examples: [{
		file: "a.sh",
		code: "docker run -e NIM_MODEL_NAME=\"hf://mistralai/Codestral-22B-v0.1\" nvcr.io/nim/nvidia/llm-nim:latest",
		finds: ["mistralai/Codestral-22B-v0.1"]
	}, {
		file: "b.yaml",
		code: "env:\n  - name: NIM_MODEL_NAME\n    value: nvidia/llama-3.2-nv-embedqa-1b-v2\n",
		finds: []
	}]
});

// src/scan/libraries/ollama.ts
var ollama_default = defineLibrary({
	id: "ollama",
	title: "Ollama, where it loads from the Hub",
	docs: "https://huggingface.co/docs/hub/ollama",
	commands: [{
		names: [
			"ollama run",
			"ollama pull",
			"ollama show",
			"ollama create"
		],
		kind: "model",
		positions: [0],
		prefix: {
			values: ["hf.co/", "huggingface.co/"],
			optional: false
		},
		tagSuffix: true
	}],
	uris: [{
		prefix: "hf.co/",
		kind: "model",
		tagSuffix: true
	}, {
		prefix: "huggingface.co/",
		kind: "model",
		tagSuffix: true
	}],
	examples: [
		{
			file: "a.sh",
			code: "ollama run hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M",
			finds: ["bartowski/Llama-3.2-1B-Instruct-GGUF"]
		},
		{
			file: "b.sh",
			code: "ollama run qwen3:8b",
			finds: []
		},
		{
			file: "c.sh",
			code: "ollama pull mannix/llama3.1-8b-abliterated",
			finds: []
		},
		{
			file: "a.py",
			code: "import ollama\nollama.chat(model=\"hf.co/unsloth/Qwen3-0.6B-GGUF:Q4_K_M\", messages=[])",
			finds: ["unsloth/Qwen3-0.6B-GGUF"]
		}
	]
});

// src/scan/libraries/onnx-tools.ts
var onnx_tools_default = defineLibrary({
	id: "onnx-tools",
	title: "ONNX Runtime GenAI and Olive",
	docs: "https://onnxruntime.ai/docs/genai",
	commands: [{
		names: ["python -m onnxruntime_genai.models.builder", "builder.py"],
		kind: "model",
		positions: [],
		flags: {
			"-m": "model",
			"--model_name": "model",
			"--model": "model"
		}
	}, {
		names: [
			"olive auto-opt",
			"olive optimize",
			"olive quantize",
			"olive capture-onnx-graph",
			"olive finetune"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model_name_or_path": "model",
			"-m": "model",
			"--data_name": "dataset",
			"-d": "dataset"
		}
	}],
	configs: [{
		files: ["**"],
		when: ["input_model"],
		keys: [
			{
				path: "input_model.model_path",
				kind: "model"
			},
			{
				path: "input_model.config.model_path",
				kind: "model"
			},
			{
				path: "input_model.config.hf_config.model_name",
				kind: "model"
			},
			{
				path: "**.load_dataset_config.data_name",
				kind: "dataset"
			}
		]
	}],
	examples: [
		{
			file: "a.sh",
			code: "python -m onnxruntime_genai.models.builder -m microsoft/Phi-3-mini-4k-instruct -o out -p int4 -e cpu",
			finds: ["microsoft/Phi-3-mini-4k-instruct"]
		},
		{
			file: "olive.json",
			code: "{\"input_model\": {\"type\": \"HfModel\", \"model_path\": \"microsoft/Phi-3-mini-4k-instruct\"}, \"passes\": {}}",
			finds: ["microsoft/Phi-3-mini-4k-instruct"]
		},
		{
			file: "b.sh",
			code: "olive auto-opt --model_name_or_path HuggingFaceTB/SmolLM2-135M-Instruct --output_path out",
			finds: ["HuggingFaceTB/SmolLM2-135M-Instruct"]
		}
	]
});

// src/scan/libraries/open-clip.ts
var open_clip_default = defineLibrary({
	id: "open-clip",
	title: "OpenCLIP",
	docs: "https://github.com/mlfoundations/open_clip",
	imports: ["open_clip"],
	languages: ["python"],
	calls: [{
		names: [
			"create_model_and_transforms",
			"create_model_from_pretrained",
			"open_clip.create_model",
			"open_clip.get_tokenizer",
			"get_tokenizer"
		],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["model_name"]
		},
		prefix: {
			values: ["hf-hub:"],
			optional: false
		},
		revisionSuffix: "@",
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "import open_clip\nmodel, _, _ = open_clip.create_model_and_transforms('hf-hub:laion/CLIP-ViT-B-32-laion2B-s34B-b79K')",
		finds: ["laion/CLIP-ViT-B-32-laion2B-s34B-b79K"]
	}, {
		file: "b.py",
		code: "import open_clip\nopen_clip.create_model_and_transforms('ViT-B-32', pretrained='laion2b_s34b_b79k')",
		finds: []
	}]
});

// src/scan/libraries/open-webui.ts
var open_webui_default = defineLibrary({
	id: "open-webui",
	title: "Open WebUI",
	docs: "https://docs.openwebui.com/getting-started/env-configuration",
	variables: [
		{
			name: "RAG_EMBEDDING_MODEL",
			kind: "model",
			namespace: "sentence-transformers"
		},
		{
			name: "RAG_RERANKING_MODEL",
			kind: "model"
		},
		{
			name: "AUXILIARY_EMBEDDING_MODEL",
			kind: "model"
		}
	],
	examples: [{
		file: "compose.yaml",
		code: "services:\n  open-webui:\n    environment:\n      - RAG_EMBEDDING_MODEL=BAAI/bge-m3\n      - RAG_RERANKING_MODEL=BAAI/bge-reranker-v2-m3\n",
		finds: ["BAAI/bge-m3", "BAAI/bge-reranker-v2-m3"]
	}, {
		file: "Dockerfile",
		code: "FROM x\nARG USE_EMBEDDING_MODEL=sentence-transformers/all-MiniLM-L6-v2\nENV RAG_EMBEDDING_MODEL=$USE_EMBEDDING_MODEL\n",
		finds: ["sentence-transformers/all-MiniLM-L6-v2"]
	}]
});

// src/scan/libraries/openrlhf.ts
var openrlhf_default = defineLibrary({
	id: "openrlhf",
	title: "OpenRLHF",
	docs: "https://openrlhf.readthedocs.io",
	commands: [{
		names: [
			"train_sft",
			"train_ppo_ray",
			"train_rm",
			"train_dpo",
			"train_kto",
			"train_prm",
			"lora_combiner",
			"batch_inference",
			"serve_rm"
		].flatMap((name) => [`openrlhf.cli.${name}`, `python -m openrlhf.cli.${name}`]),
		kind: "model",
		positions: [],
		flags: {
			"--pretrain": "model",
			"--reward_pretrain": "model",
			"--critic_pretrain": "model",
			"--ref_pretrain": "model",
			"--model.model_name_or_path": "model",
			"--actor.model_name_or_path": "model",
			"--critic.model_name_or_path": "model",
			"--reward.model_name_or_path": "model",
			"--dataset": "dataset",
			"--prompt_data": "dataset",
			"--eval_dataset": "dataset",
			"--data.dataset": "dataset",
			"--data.prompt_dataset": "dataset",
			"--data.eval_dataset": "dataset"
		}
	}],
	examples: [{
		file: "a.sh",
		code: "deepspeed --module openrlhf.cli.train_sft --pretrain meta-llama/Meta-Llama-3-8B --dataset Open-Orca/OpenOrca --max_len 2048",
		finds: ["dataset:Open-Orca/OpenOrca", "meta-llama/Meta-Llama-3-8B"]
	}, {
		file: "b.sh",
		code: "read -r -d '' training_commands <<EOF\nopenrlhf.cli.train_dpo \\\n   --data.dataset Open-Orca/OpenOrca \\\n   --model.model_name_or_path meta-llama/Meta-Llama-3-8B\nEOF\ndeepspeed --module $training_commands",
		finds: ["dataset:Open-Orca/OpenOrca", "meta-llama/Meta-Llama-3-8B"]
	}]
});

// src/scan/libraries/openvino-model-server.ts
var openvino_model_server_default = defineLibrary({
	id: "openvino-model-server",
	title: "OpenVINO Model Server and GenAI",
	docs: "https://docs.openvino.ai",
	commands: [{
		names: ["ovms"],
		images: ["openvino/model_server"],
		kind: "model",
		positions: [],
		flags: {
			"--source_model": "model",
			"--draft_source_model": "model"
		},
		switches: ["--pull"]
	}, {
		names: [
			"export_model.py text_generation",
			"export_model.py embeddings_ov",
			"export_model.py rerank_ov",
			"export_model.py embeddings",
			"export_model.py rerank"
		],
		kind: "model",
		positions: [],
		flags: {
			"--source_model": "model",
			"--draft_source_model": "model"
		}
	}],
	examples: [{
		file: "a.sh",
		code: "docker run openvino/model_server:latest --pull --source_model OpenVINO/Phi-3-mini-FastDraft-50M-int8-ov --model_repository_path /models",
		finds: ["OpenVINO/Phi-3-mini-FastDraft-50M-int8-ov"]
	}, {
		file: "b.sh",
		code: "python export_model.py text_generation --source_model meta-llama/Meta-Llama-3-8B-Instruct --weight-format int8",
		finds: ["meta-llama/Meta-Llama-3-8B-Instruct"]
	}]
});

// src/scan/libraries/optimum.ts
var optimum_default = defineLibrary({
	id: "optimum",
	title: "Optimum (ONNX, OpenVINO, Neuron, ExecuTorch)",
	docs: "https://huggingface.co/docs/optimum",
	imports: ["optimum"],
	languages: ["python"],
	calls: [{
		names: ["main_export"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_name_or_path"]
		},
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code"
	}],
	commands: [{
		names: [
			"optimum-cli export",
			"optimum-cli onnxruntime quantize",
			"optimum-cli neuron",
			"python -m optimum.exporters.onnx",
			"python -m optimum.exporters.openvino"
		],
		kind: "model",
		flags: {
			"--model": "model",
			"-m": "model"
		},
		revision: ["--revision"],
		remoteCode: "--trust-remote-code",
		switches: [
			"--trust-remote-code",
			"--disable-stateful",
			"--monolith",
			"--no-post-process"
		]
	}],
	examples: [
		{
			file: "a.sh",
			code: "optimum-cli export onnx --model distilbert/distilbert-base-uncased-distilled-squad out/",
			finds: ["distilbert/distilbert-base-uncased-distilled-squad"]
		},
		{
			file: "b.sh",
			code: "optimum-cli export openvino --trust-remote-code -m Qwen/Qwen3-0.6B --weight-format int4 ov",
			finds: ["Qwen/Qwen3-0.6B"]
		},
		{
			file: "c.sh",
			code: "optimum-cli export onnx --model ./local_checkpoint out/",
			finds: []
		}
	]
});

// src/scan/libraries/paddlenlp.ts
var paddlenlp_default = defineLibrary({
	id: "paddlenlp",
	title: "PaddleNLP, where it loads from the Hub",
	docs: "https://paddlenlp.readthedocs.io",
	imports: ["paddlenlp"],
	languages: ["python"],
	calls: [{
		names: ["Taskflow"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["task_path"] },
		namespace: null,
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "from paddlenlp.transformers import AutoModel\nAutoModel.from_pretrained(\"PaddlePaddle/ci-test-ernie-model\", from_hf_hub=True)",
		finds: ["PaddlePaddle/ci-test-ernie-model"]
	}]
});

// src/scan/libraries/peft.ts
var peft_default = defineLibrary({
	id: "peft",
	title: "PEFT",
	docs: "https://huggingface.co/docs/peft",
	imports: ["peft"],
	languages: ["python"],
	calls: [
		{
			names: [
				"PeftModel.from_pretrained",
				"PeftModelForCausalLM.from_pretrained",
				"PeftModelForSeq2SeqLM.from_pretrained",
				"PeftModelForSequenceClassification.from_pretrained",
				"PeftModelForFeatureExtraction.from_pretrained",
				"PeftMixedModel.from_pretrained"
			],
			kind: "model",
			id: {
				position: 1,
				keywords: ["model_id"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["PeftConfig.from_pretrained", "LoraConfig.from_pretrained"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["pretrained_model_name_or_path"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["load_peft_weights"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_id"]
			}
		},
		{
			names: [
				"LoraConfig",
				"PromptTuningConfig",
				"PeftConfig",
				"AdaLoraConfig"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["base_model_name_or_path", "tokenizer_name_or_path"] },
			quiet: true
		}
	],
	configs: [{
		files: ["**/adapter_config.json"],
		keys: [{
			path: "base_model_name_or_path",
			kind: "model",
			revision: "revision"
		}]
	}],
	examples: [
		{
			file: "a.py",
			code: "from peft import PeftModel\nPeftModel.from_pretrained(base, \"nerijs/pixel-art-xl\", revision=\"main\")",
			finds: ["nerijs/pixel-art-xl@main"]
		},
		{
			file: "adapter_config.json",
			code: "{\"base_model_name_or_path\": \"meta-llama/Llama-3.1-8B\", \"peft_type\": \"LORA\"}",
			finds: ["meta-llama/Llama-3.1-8B"]
		},
		{
			file: "x/adapter_config.json",
			code: "{\"base_model_name_or_path\": \"/root/.cache/base\", \"peft_type\": \"LORA\"}",
			finds: []
		},
		{
			file: "b.py",
			code: "from peft import AutoPeftModelForCausalLM\nAutoPeftModelForCausalLM.from_pretrained(\"ybelkada/opt-350m-lora\")",
			finds: ["ybelkada/opt-350m-lora"]
		}
	]
});

// src/scan/libraries/presidio.ts
var presidio_default = defineLibrary({
	id: "presidio",
	title: "Presidio and LLM Guard",
	docs: "https://microsoft.github.io/presidio",
	imports: ["presidio_analyzer", "llm_guard"],
	configs: [{
		files: ["**"],
		when: ["nlp_engine_name"],
		keys: [{
			path: "models.*.model_name.transformers",
			kind: "model"
		}]
	}],
	calls: [{
		names: ["Model"],
		kind: "model",
		needsImport: true,
		exact: true,
		languages: ["python"],
		id: { keywords: ["path"] },
		revision: { keywords: ["revision"] },
		quiet: true
	}, {
		names: ["TransformersRecognizer", "HuggingFaceNerRecognizer"],
		kind: "model",
		id: { keywords: ["model_path", "model_name"] },
		quiet: true
	}],
	examples: [
		{
			file: "trap.py",
			code: "from django.db.models import Model\nModel(path=\"app/views\")",
			finds: []
		},
		{
			file: "nlp.yaml",
			code: "nlp_engine_name: transformers\nmodels:\n  - lang_code: en\n    model_name:\n      spacy: en_core_web_sm\n      transformers: StanfordAIMI/stanford-deidentifier-base\n",
			finds: ["StanfordAIMI/stanford-deidentifier-base"]
		},
		{
			file: "a.py",
			code: "from llm_guard.model import Model\nV2 = Model(path=\"protectai/deberta-v3-base-prompt-injection-v2\", revision=\"89b085cd330414d3e7d9dd787870f315957e1e9f\")",
			finds: ["protectai/deberta-v3-base-prompt-injection-v2@89b085cd330414d3e7d9dd787870f315957e1e9f"]
		}
	]
});

// src/scan/libraries/private-gpt.ts
var private_gpt_default = defineLibrary({
	id: "private-gpt",
	title: "PrivateGPT",
	docs: "https://docs.privategpt.dev",
	configs: [{
		files: ["**/settings*.yaml"],
		keys: [
			{
				path: "huggingface.embedding_hf_model_name",
				kind: "model"
			},
			{
				path: "**.llm_hf_repo_id",
				kind: "model"
			},
			{
				path: "llm.tokenizer",
				kind: "model"
			},
			{
				path: "rag.rerank.model",
				kind: "model"
			}
		]
	}],
	examples: [{
		file: "settings-local.yaml",
		code: "llm:\n  mode: llamacpp\n  tokenizer: mistralai/Mistral-7B-Instruct-v0.2\nllamacpp:\n  llm_hf_repo_id: lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF\nhuggingface:\n  embedding_hf_model_name: nomic-ai/nomic-embed-text-v1.5\n",
		finds: [
			"lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF",
			"mistralai/Mistral-7B-Instruct-v0.2",
			"nomic-ai/nomic-embed-text-v1.5"
		]
	}]
});

// src/scan/libraries/production-stack.ts
var production_stack_default = defineLibrary({
	id: "production-stack",
	title: "vLLM production stack",
	docs: "https://docs.vllm.ai/projects/production-stack",
	configs: [{
		files: ["**"],
		keys: [{
			path: "**.modelURL",
			kind: "model"
		}]
	}],
	examples: [{
		file: "values.yaml",
		code: "servingEngineSpec:\n  modelSpec:\n    - name: opt\n      repository: vllm/vllm-openai\n      modelURL: facebook/opt-125m\n",
		finds: ["facebook/opt-125m"]
	}, {
		file: "b/values.yaml",
		code: "servingEngineSpec:\n  modelSpec:\n    - modelURL: /data/llama3\n",
		finds: []
	}]
});

// src/scan/libraries/promptfoo.ts
var promptfoo_default = defineLibrary({
	id: "promptfoo",
	title: "promptfoo",
	docs: "https://www.promptfoo.dev/docs/providers/huggingface",
	uris: [
		"chat",
		"text-generation",
		"text-classification",
		"token-classification",
		"feature-extraction",
		"sentence-similarity"
	].map((task) => ({
		prefix: `huggingface:${task}:`,
		kind: "model",
		tagSuffix: true
	})),
	examples: [{
		file: "promptfooconfig.yaml",
		code: "providers:\n  - huggingface:text-generation:mistralai/Mistral-7B-v0.1\n  - id: huggingface:feature-extraction:sentence-transformers/paraphrase-xlm-r-multilingual-v1\n  - openai:gpt-4o\n",
		finds: ["mistralai/Mistral-7B-v0.1", "sentence-transformers/paraphrase-xlm-r-multilingual-v1"]
	}]
});

// src/scan/libraries/pydantic-ai.ts
var pydantic_ai_default = defineLibrary({
	id: "pydantic-ai",
	title: "Pydantic AI",
	docs: "https://ai.pydantic.dev/models/huggingface/",
	imports: ["pydantic_ai"],
	languages: ["python"],
	calls: [
		{
			names: ["Embedder"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["model"]
			},
			prefix: {
				values: ["sentence-transformers:"],
				optional: false
			},
			namespace: "sentence-transformers",
			quiet: true
		},
		{
			names: ["HuggingFaceModel"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_name"]
			}
		},
		{
			names: ["SentenceTransformerEmbeddingModel"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_name"]
			},
			namespace: "sentence-transformers"
		}
	],
	uris: [{
		prefix: "huggingface:",
		kind: "model"
	}, {
		prefix: "sentence-transformers:",
		kind: "model",
		namespace: "sentence-transformers"
	}],
	examples: [
		{
			file: "a.py",
			code: "from pydantic_ai import Agent\nagent = Agent('huggingface:Qwen/Qwen3-235B-A22B')",
			finds: ["Qwen/Qwen3-235B-A22B"]
		},
		{
			file: "b.py",
			code: "from pydantic_ai import Agent\nagent = Agent('openrouter:google/gemini-2.5-pro')",
			finds: []
		},
		{
			file: "c.py",
			code: "from pydantic_ai import Embedder\nEmbedder('sentence-transformers:all-MiniLM-L6-v2')",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		}
	]
});

// src/scan/libraries/quantization.ts
var quantization_default = defineLibrary({
	id: "quantization",
	title: "Quantisation tools (GPTQModel, AutoAWQ, LLM Compressor, AutoRound)",
	docs: "https://docs.vllm.ai/projects/llm-compressor",
	imports: [
		"gptqmodel",
		"awq",
		"auto_gptq",
		"llmcompressor",
		"auto_round",
		"hqq",
		"exllamav2"
	],
	languages: ["python"],
	calls: [
		{
			names: ["GPTQModel.load", "GPTQModel.from_quantized"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_id_or_path"]
			},
			revision: { keywords: ["revision"] },
			remoteCode: "trust_remote_code"
		},
		{
			names: ["from_quantized"],
			kind: "model",
			id: {
				position: 0,
				keywords: [
					"quant_path",
					"model_name_or_path",
					"save_dir_or_hub"
				]
			},
			revision: { keywords: ["revision"] },
			remoteCode: "trust_remote_code"
		},
		{
			names: ["oneshot"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model"] },
			quiet: true
		},
		{
			names: ["oneshot"],
			kind: "dataset",
			needsImport: true,
			id: { keywords: ["dataset"] },
			namespace: null,
			quiet: true
		},
		{
			names: ["GPTQConfig"],
			kind: "dataset",
			id: { keywords: ["dataset"] },
			aliases: {
				c4: "allenai/c4",
				"c4-new": "allenai/c4",
				wikitext2: "Salesforce/wikitext"
			},
			namespace: null,
			quiet: true
		},
		{
			names: ["AutoRound"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["model"]
			},
			quiet: true
		}
	],
	commands: [{
		names: ["auto-round", "auto_round"],
		kind: "model",
		positions: [],
		flags: {
			"--model": "model",
			"--model_name": "model"
		}
	}],
	examples: [
		{
			file: "a.py",
			code: "from gptqmodel import GPTQModel\nGPTQModel.load(\"ModelCloud/Llama-3.2-1B-Instruct-gptqmodel-4bit-vortex-v1\")",
			finds: ["ModelCloud/Llama-3.2-1B-Instruct-gptqmodel-4bit-vortex-v1"]
		},
		{
			file: "b.py",
			code: "from awq import AutoAWQForCausalLM\nAutoAWQForCausalLM.from_quantized(\"casperhansen/vicuna-7b-v1.5-awq\", fuse_layers=True)",
			finds: ["casperhansen/vicuna-7b-v1.5-awq"]
		},
		{
			file: "d.py",
			code: "from transformers import GPTQConfig\nGPTQConfig(bits=4, dataset=\"c4\")",
			finds: ["dataset:allenai/c4"]
		},
		{
			file: "c.py",
			code: "from llmcompressor import oneshot\noneshot(model=\"TinyLlama/TinyLlama-1.1B-Chat-v1.0\", dataset=\"open_platypus\")",
			finds: ["TinyLlama/TinyLlama-1.1B-Chat-v1.0"]
		}
	]
});

// src/scan/libraries/rasa.ts
var rasa_default = defineLibrary({
	id: "rasa",
	title: "Rasa",
	docs: "https://rasa.com/docs",
	configs: [{
		files: ["**"],
		when: ["pipeline"],
		keys: [{
			path: "pipeline.*.model_weights",
			kind: "model",
			namespace: null
		}, {
			path: "pipeline.*.model_weights",
			kind: "model",
			where: {
				key: "name",
				values: ["LanguageModelFeaturizer", "HFTransformersNLP"]
			}
		}]
	}],
	examples: [{
		file: "config.yml",
		code: "language: en\npipeline:\n  - name: LanguageModelFeaturizer\n    model_name: bert\n    model_weights: rasa/LaBSE\n",
		finds: ["rasa/LaBSE"]
	}]
});

// src/scan/libraries/reinforcement-learning.ts
var reinforcement_learning_default = defineLibrary({
	id: "reinforcement-learning",
	title: "Stable-Baselines3, ML-Agents and Sample Factory",
	docs: "https://huggingface.co/docs/hub/stable-baselines3",
	imports: [
		"huggingface_sb3",
		"stable_baselines3",
		"sample_factory"
	],
	languages: ["python"],
	calls: [{
		names: ["load_from_hub"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["repo_id"]
		}
	}, {
		names: ["package_to_hub"],
		kind: "model",
		usage: "output",
		id: { keywords: ["repo_id"] }
	}],
	commands: [
		{
			names: ["mlagents-load-from-hf"],
			kind: "model",
			positions: [],
			flags: { "--repo-id": "model" }
		},
		{
			names: ["mlagents-push-to-hf"],
			kind: "model",
			usage: "output",
			positions: [],
			flags: { "--repo-id": "model" }
		},
		{
			names: ["python -m sample_factory.huggingface.load_from_hub"],
			kind: "model",
			positions: [],
			flags: {
				"-r": "model",
				"--repo_id": "model"
			}
		},
		{
			names: ["python -m rl_zoo3.load_from_hub"],
			kind: "model",
			positions: [],
			flags: { "-orga": "model" },
			namespace: null
		}
	],
	examples: [{
		file: "a.py",
		code: "from huggingface_sb3 import load_from_hub\nload_from_hub(repo_id=\"sb3/demo-hf-CartPole-v1\", filename=\"ppo-CartPole-v1.zip\")",
		finds: ["sb3/demo-hf-CartPole-v1"]
	}, {
		file: "b.sh",
		code: "mlagents-load-from-hf --repo-id=\"ThomasSimonini/ppo-Huggy\" --local-dir=\"./downloads\"",
		finds: ["ThomasSimonini/ppo-Huggy"]
	}]
});

// src/scan/libraries/runpod.ts
var runpod_default = defineLibrary({
	id: "runpod",
	title: "RunPod vLLM worker",
	docs: "https://docs.runpod.io/serverless/vllm",
	variables: [{
		name: "MODEL_NAME",
		kind: "model",
		revision: "MODEL_REVISION"
	}, {
		name: "TOKENIZER_NAME",
		kind: "model"
	}],
	examples: [{
		file: ".env",
		code: "MODEL_NAME=openchat/openchat-3.5-0106\nMODEL_REVISION=main\n",
		finds: ["openchat/openchat-3.5-0106@main"]
	}, {
		file: "b/.env",
		code: "MODEL_NAME=gpt-4o\n",
		finds: []
	}]
});

// src/scan/libraries/sagemaker.ts
var sagemaker_default = defineLibrary({
	id: "sagemaker",
	title: "Amazon SageMaker",
	docs: "https://docs.aws.amazon.com/sagemaker/latest/dg/hugging-face.html",
	imports: ["sagemaker"],
	variables: [{
		name: "SM_HP_MODEL_NAME_OR_PATH",
		kind: "model"
	}, {
		name: "HF_DATASET_ID",
		kind: "dataset"
	}],
	examples: [{
		file: "a.py",
		code: "from sagemaker.huggingface import HuggingFaceModel\nhub = {'HF_MODEL_ID': 'distilbert/distilbert-base-uncased-distilled-squad', 'HF_TASK': 'question-answering'}\nmodel = HuggingFaceModel(env=hub)",
		finds: ["distilbert/distilbert-base-uncased-distilled-squad"]
	}, {
		file: "b.py",
		code: "from sagemaker.jumpstart.model import JumpStartModel\nJumpStartModel(model_id=\"huggingface-llm-falcon-7b-bf16\")",
		finds: []
	}]
});

// src/scan/libraries/semantic-kernel.ts
var semantic_kernel_default = defineLibrary({
	id: "semantic-kernel",
	title: "Semantic Kernel",
	docs: "https://learn.microsoft.com/semantic-kernel",
	imports: ["semantic_kernel", "Microsoft.SemanticKernel"],
	calls: [{
		names: ["HuggingFaceTextCompletion", "HuggingFaceTextEmbedding"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["ai_model_id"]
		}
	}, {
		names: [
			"AddHuggingFaceTextGeneration",
			"AddHuggingFaceChatCompletion",
			"AddHuggingFaceEmbeddingGenerator",
			"AddHuggingFaceTextEmbeddingGeneration",
			"AddHuggingFaceImageToText"
		],
		kind: "model",
		languages: ["csharp"],
		id: {
			position: 0,
			keywords: ["model"]
		}
	}],
	examples: [{
		file: "a.py",
		code: "from semantic_kernel.connectors.ai.hugging_face import HuggingFaceTextCompletion\nHuggingFaceTextCompletion(ai_model_id=\"HuggingFaceM4/tiny-random-LlamaForCausalLM\")",
		finds: ["HuggingFaceM4/tiny-random-LlamaForCausalLM"]
	}, {
		file: "A.cs",
		code: "using Microsoft.SemanticKernel;\nclass A { void B() { builder.AddHuggingFaceChatCompletion(model: \"HuggingFaceH4/zephyr-7b-beta\"); } }",
		finds: ["HuggingFaceH4/zephyr-7b-beta"]
	}]
});

// src/scan/libraries/semantic-router.ts
var semantic_router_default = defineLibrary({
	id: "semantic-router",
	title: "Semantic Router",
	docs: "https://github.com/aurelio-labs/semantic-router",
	imports: ["semantic_router"],
	languages: ["python"],
	calls: [{
		names: [
			"HuggingFaceEncoder",
			"FastEmbedEncoder",
			"HFEndpointEncoder",
			"TokenizerWrapper"
		],
		kind: "model",
		needsImport: true,
		id: { keywords: ["name"] },
		namespace: "sentence-transformers",
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "from semantic_router.encoders import HuggingFaceEncoder\nHuggingFaceEncoder(name=\"sentence-transformers/all-MiniLM-L6-v2\")",
		finds: ["sentence-transformers/all-MiniLM-L6-v2"]
	}]
});

// src/scan/libraries/sentence-transformers.ts
var sentence_transformers_default = defineLibrary({
	id: "sentence-transformers",
	title: "Sentence Transformers",
	docs: "https://sbert.net",
	imports: ["sentence_transformers"],
	languages: ["python"],
	calls: [{
		names: [
			"SentenceTransformer",
			"SparseEncoder",
			"models.Transformer"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_name_or_path", "model_name"]
		},
		revision: { keywords: ["revision"] },
		namespace: "sentence-transformers",
		remoteCode: "trust_remote_code"
	}, {
		names: ["CrossEncoder"],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_name_or_path", "model_name"]
		},
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code"
	}],
	configs: [{
		files: ["**/config_sentence_transformers.json"],
		keys: [{
			path: "base_model",
			kind: "model"
		}]
	}],
	examples: [
		{
			file: "a.py",
			code: "from sentence_transformers import SentenceTransformer\nSentenceTransformer(\"all-MiniLM-L6-v2\")",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		},
		{
			file: "b.py",
			code: "from sentence_transformers import SentenceTransformer\nSentenceTransformer(\"BAAI/bge-m3\", revision=\"5617a9f\")",
			finds: ["BAAI/bge-m3@5617a9f"]
		},
		{
			file: "c.py",
			code: "from sentence_transformers import CrossEncoder\nCrossEncoder(\"cross-encoder/ms-marco-MiniLM-L6-v2\")",
			finds: ["cross-encoder/ms-marco-MiniLM-L6-v2"]
		},
		{
			file: "d.py",
			code: "from sentence_transformers import SentenceTransformer\nSentenceTransformer(\"output/checkpoint-500\")",
			finds: []
		},
		{
			file: "e.py",
			code: "from sentence_transformers import SentenceTransformer\nSentenceTransformer(\"bert-base-uncased\")",
			finds: ["bert-base-uncased"]
		}
	]
});

// src/scan/libraries/sglang.ts
var sglang_default = defineLibrary({
	id: "sglang",
	title: "SGLang",
	docs: "https://docs.sglang.ai",
	imports: ["sglang"],
	calls: [{
		names: ["Engine"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["model_path"] },
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code"
	}, {
		names: ["sgl.Runtime"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["model_path"] }
	}],
	commands: [{
		names: [
			"python -m sglang.launch_server",
			"sglang serve",
			"python -m sglang.bench_serving",
			"python -m sglang.bench_one_batch",
			"python -m sglang.bench_offline_throughput",
			"python -m sglang_router.launch_server"
		],
		images: ["lmsysorg/sglang"],
		kind: "model",
		positions: [],
		flags: {
			"--model-path": "model",
			"--model": "model",
			"--tokenizer-path": "model",
			"--tokenizer": "model",
			"--speculative-draft-model-path": "model",
			"--speculative-draft": "model",
			"--lora-paths": {
				kind: "model",
				inside: "name=id"
			}
		},
		revision: ["--revision"],
		switches: [
			"--trust-remote-code",
			"--enable-torch-compile",
			"--disable-cuda-graph",
			"--disable-radix-cache",
			"--enable-metrics",
			"--enable-dp-attention",
			"--skip-tokenizer-init"
		]
	}],
	examples: [
		{
			file: "a.sh",
			code: "python3 -m sglang.launch_server --model-path Qwen/Qwen3-0.6B --port 30000",
			finds: ["Qwen/Qwen3-0.6B"]
		},
		{
			file: "b.py",
			code: "import sglang as sgl\nllm = sgl.Engine(model_path=\"Qwen/Qwen3-0.6B\")",
			finds: ["Qwen/Qwen3-0.6B"]
		},
		{
			file: "c.py",
			code: "from sqlalchemy import Engine\nEngine(\"postgres/db\")",
			finds: []
		}
	]
});

// src/scan/libraries/simpletransformers.ts
var simpletransformers_default = defineLibrary({
	id: "simpletransformers",
	title: "Simple Transformers, ktrain and Happy Transformer",
	docs: "https://simpletransformers.ai",
	imports: [
		"simpletransformers",
		"happytransformer",
		"ktrain"
	],
	languages: ["python"],
	calls: [{
		names: [
			"ClassificationModel",
			"MultiLabelClassificationModel",
			"NERModel",
			"QuestionAnsweringModel",
			"T5Model",
			"Seq2SeqModel",
			"LanguageModelingModel",
			"RepresentationModel",
			"HappyTextClassification",
			"HappyGeneration",
			"HappyTextToText",
			"HappyWordPrediction",
			"HappyTokenClassification",
			"HappyQuestionAnswering"
		],
		kind: "model",
		needsImport: true,
		id: {
			position: 1,
			keywords: ["model_name"]
		}
	}, {
		names: ["text.Transformer"],
		kind: "model",
		needsImport: true,
		id: { position: 0 }
	}],
	examples: [{
		file: "a.py",
		code: "from simpletransformers.classification import ClassificationModel\nClassificationModel(\"roberta\", \"FacebookAI/roberta-base\")",
		finds: ["FacebookAI/roberta-base"]
	}]
});

// src/scan/libraries/skops.ts
var skops_default = defineLibrary({
	id: "skops",
	title: "skops (scikit-learn)",
	docs: "https://skops.readthedocs.io",
	imports: ["skops"],
	languages: ["python"],
	calls: [
		{
			names: ["download", "hub_utils.download"],
			kind: "model",
			needsImport: true,
			exact: true,
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			namespace: null,
			quiet: true
		},
		{
			names: [
				"get_model_output",
				"hub_utils.get_config",
				"get_requirements"
			],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["repo_id"]
			},
			namespace: null,
			quiet: true
		},
		{
			names: ["hub_utils.push", "push"],
			kind: "model",
			needsImport: true,
			exact: true,
			id: { keywords: ["repo_id"] },
			usage: "output",
			namespace: null
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from skops.hub_utils import download\ndownload(\"scikit-learn/tabular-playground\", \"here\")",
			finds: ["scikit-learn/tabular-playground"]
		},
		{
			file: "b.py",
			code: "from skops import hub_utils\nhub_utils.push(repo_id=\"initech/sparrow-classifier\", source=\"out\")",
			finds: ["initech/sparrow-classifier"]
		},
		{
			file: "c.py",
			code: "from site_tools import download\ndownload(\"files/archive\", \"here\")",
			finds: []
		}
	]
});

// src/scan/libraries/smolagents.ts
var smolagents_default = defineLibrary({
	id: "smolagents",
	title: "smolagents",
	docs: "https://huggingface.co/docs/smolagents",
	imports: ["smolagents"],
	languages: ["python"],
	calls: [{
		names: [
			"InferenceClientModel",
			"HfApiModel",
			"TransformersModel",
			"VLLMModel",
			"MLXModel"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_id"]
		}
	}, {
		names: [
			"load_tool",
			"Tool.from_hub",
			"from_space",
			"CodeAgent.from_hub",
			"ToolCollection.from_hub"
		],
		kind: "space",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["repo_id", "space_id"]
		},
		quiet: true
	}],
	examples: [{
		file: "a.py",
		code: "from smolagents import InferenceClientModel, load_tool\nInferenceClientModel(model_id=\"Qwen/Qwen2.5-Coder-32B-Instruct\")\nload_tool(\"m-ric/text-to-image\", trust_remote_code=True)",
		finds: ["Qwen/Qwen2.5-Coder-32B-Instruct", "space:m-ric/text-to-image"]
	}, {
		file: "b.py",
		code: "from smolagents import LiteLLMModel\nLiteLLMModel(model_id=\"anthropic/claude-3-5-sonnet\")",
		finds: []
	}]
});

// src/scan/libraries/spacy.ts
var spacy_default = defineLibrary({
	id: "spacy",
	title: "spaCy, spacy-transformers and spacy-llm",
	docs: "https://spacy.io/usage/embeddings-transformers",
	imports: ["spacy"],
	languages: ["python"],
	configs: [{
		files: ["**/*.cfg"],
		keys: [
			{
				path: "components.transformer.model.name",
				kind: "model"
			},
			{
				path: "components.*.model.name",
				kind: "model",
				namespace: null
			},
			{
				path: "components.llm.model.name",
				kind: "model",
				namespace: null
			},
			{
				path: "initialize.components.transformer.encoder_loader.name",
				kind: "model"
			},
			{
				path: "components.gliner_spacy.gliner_model",
				kind: "model"
			}
		]
	}],
	calls: [{
		names: ["push"],
		kind: "model",
		usage: "output",
		needsImport: true,
		exact: true,
		id: { keywords: ["repo_id"] }
	}, {
		names: ["add_pipe"],
		kind: "model",
		needsImport: true,
		id: { keywords: ["config.gliner_model", "config.model.name"] },
		quiet: true
	}],
	examples: [
		{
			file: "config.cfg",
			code: "[components.transformer.model]\n@architectures = \"spacy-transformers.TransformerModel.v3\"\nname = \"roberta-base\"\n",
			finds: ["roberta-base"]
		},
		{
			file: "a.py",
			code: "import spacy\nspacy.load(\"en_core_web_sm\")",
			finds: []
		},
		{
			file: "b.sh",
			code: "pip install https://huggingface.co/spacy/en_core_web_sm/resolve/main/en_core_web_sm-any-py3-none-any.whl",
			finds: ["spacy/en_core_web_sm@main"]
		}
	]
});

// src/scan/libraries/speech.ts
var speech_default = defineLibrary({
	id: "speech",
	title: "Speech libraries (SpeechBrain, NeMo, pyannote, ESPnet)",
	docs: "https://speechbrain.readthedocs.io",
	imports: [
		"speechbrain",
		"nemo",
		"pyannote",
		"espnet2",
		"espnet_model_zoo"
	],
	languages: ["python"],
	calls: [
		{
			names: ["from_hparams", "foreign_class"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["source"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["from_pretrained"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: [
					"model_name",
					"checkpoint",
					"checkpoint_path"
				]
			},
			revision: { keywords: ["revision"] },
			revisionSuffix: "@",
			namespace: null
		},
		{
			names: [
				"Inference",
				"PretrainedSpeakerEmbedding",
				"VoiceActivityDetection"
			],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["segmentation", "embedding"]
			},
			namespace: null,
			quiet: true
		},
		{
			names: ["import_ckpt"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["source"] },
			prefix: {
				values: ["hf://"],
				optional: false
			},
			quiet: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from speechbrain.inference import EncoderClassifier\nEncoderClassifier.from_hparams(source=\"speechbrain/spkrec-ecapa-voxceleb\", savedir=\"x\")",
			finds: ["speechbrain/spkrec-ecapa-voxceleb"]
		},
		{
			file: "b.py",
			code: "from pyannote.audio import Pipeline\nPipeline.from_pretrained(\"pyannote/speaker-diarization@2.1\", use_auth_token=t)",
			finds: ["pyannote/speaker-diarization@2.1"]
		},
		{
			file: "c.py",
			code: "import nemo.collections.asr as nemo_asr\nnemo_asr.models.ASRModel.from_pretrained(\"stt_en_conformer_ctc_large\")",
			finds: []
		},
		{
			file: "d.py",
			code: "import nemo.collections.asr as nemo_asr\nnemo_asr.models.ASRModel.from_pretrained(model_name=\"nvidia/parakeet-tdt-0.6b-v2\")",
			finds: ["nvidia/parakeet-tdt-0.6b-v2"]
		},
		{
			file: "e.py",
			code: "from nemo.collections import llm\nllm.import_ckpt(model=m, source=\"hf://meta-llama/Llama-3.2-1B\")",
			finds: ["meta-llama/Llama-3.2-1B"]
		}
	]
});

// src/scan/libraries/structured-generation.ts
var structured_generation_default = defineLibrary({
	id: "structured-generation",
	title: "Outlines, Guidance and LMQL",
	docs: "https://dottxt-ai.github.io/outlines",
	imports: [
		"outlines",
		"guidance",
		"lmql"
	],
	languages: ["python"],
	calls: [{
		names: [
			"models.transformers",
			"models.Transformers",
			"models.mamba",
			"models.exl2",
			"models.llamacpp",
			"models.vllm",
			"models.mlxlm",
			"models.transformers_vision"
		],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: [
				"model_name",
				"model",
				"repo_id"
			]
		}
	}, {
		names: ["lmql.model"],
		kind: "model",
		id: { position: 0 },
		prefix: {
			values: ["local:"],
			optional: true
		},
		quiet: true
	}],
	examples: [
		{
			file: "a.py",
			code: "from outlines import models\nmodel = models.transformers(\"microsoft/Phi-3-mini-4k-instruct\")",
			finds: ["microsoft/Phi-3-mini-4k-instruct"]
		},
		{
			file: "b.py",
			code: "from guidance import models\nlm = models.Transformers(\"openai-community/gpt2\")",
			finds: ["openai-community/gpt2"]
		},
		{
			file: "c.py",
			code: "import lmql\nlmql.model(\"local:facebook/opt-125m\", cuda=True)",
			finds: ["facebook/opt-125m"]
		},
		{
			file: "d.py",
			code: "from outlines import models\nmodels.openai(\"gpt-4o\")",
			finds: []
		}
	]
});

// src/scan/libraries/swift-transformers.ts
var swift_transformers_default = defineLibrary({
	id: "swift-transformers",
	title: "swift-transformers",
	docs: "https://github.com/huggingface/swift-transformers",
	imports: [
		"Hub",
		"Tokenizers",
		"Transformers",
		"Models"
	],
	languages: ["swift"],
	calls: [
		{
			names: ["AutoTokenizer.from", "AutoModel.from"],
			kind: "model",
			id: { keywords: ["pretrained"] }
		},
		{
			names: ["Hub.Repo", "HubApi.Repo"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["id"]
			}
		},
		{
			names: ["Repo.ID"],
			kind: "model",
			id: { keywords: ["name"] },
			ownerKeywords: ["namespace"],
			quiet: true
		},
		{
			names: ["Hub.snapshot", "snapshot"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["from"] },
			revision: { keywords: ["revision"] },
			namespace: null,
			quiet: true
		}
	],
	examples: [
		{
			file: "c.swift",
			code: "let id = Repo.ID(namespace: \"initech\", name: \"abc-x\")",
			finds: ["initech/abc-x"]
		},
		{
			file: "d.swift",
			code: "let id = Repo.ID(namespace: owner, name: \"abc-x\")",
			finds: []
		},
		{
			file: "a.swift",
			code: "import Tokenizers\nlet t = try await AutoTokenizer.from(pretrained: \"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\")",
			finds: ["deepseek-ai/DeepSeek-R1-Distill-Qwen-7B"]
		},
		{
			file: "b.swift",
			code: "import Hub\nlet repo = Hub.Repo(id: \"mlx-community/Qwen2.5-0.5B-Instruct-2bit-mlx\")",
			finds: ["mlx-community/Qwen2.5-0.5B-Instruct-2bit-mlx"]
		}
	]
});

// src/scan/libraries/tensorrt-llm.ts
var tensorrt_llm_default = defineLibrary({
	id: "tensorrt-llm",
	title: "TensorRT-LLM",
	docs: "https://nvidia.github.io/TensorRT-LLM",
	imports: ["tensorrt_llm"],
	calls: [{
		names: ["LLM"],
		kind: "model",
		needsImport: true,
		languages: ["python"],
		id: {
			position: 0,
			keywords: ["model"]
		},
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code"
	}, {
		names: ["LLM"],
		kind: "model",
		needsImport: true,
		languages: ["python"],
		id: { keywords: ["tokenizer"] },
		revision: { keywords: ["tokenizer_revision"] },
		quiet: true
	}],
	commands: [{
		names: [
			"trtllm-serve serve",
			"trtllm-serve",
			"trtllm-eval"
		],
		kind: "model",
		positions: [0],
		flags: {
			"--tokenizer": "model",
			"--model": "model"
		},
		notIds: [
			"serve",
			"disaggregated",
			"disaggregated_mpi_worker"
		]
	}, {
		names: ["trtllm-bench"],
		kind: "model",
		positions: [],
		flags: {
			"--model": "model",
			"-m": "model",
			"--tokenizer": "model"
		}
	}],
	examples: [{
		file: "a.sh",
		code: "trtllm-serve TinyLlama/TinyLlama-1.1B-Chat-v1.0 --host 0.0.0.0",
		finds: ["TinyLlama/TinyLlama-1.1B-Chat-v1.0"]
	}, {
		file: "b.sh",
		code: "trtllm-bench --model meta-llama/Llama-3.1-8B throughput --dataset data.json",
		finds: ["meta-llama/Llama-3.1-8B"]
	}]
});

// src/scan/libraries/text-embeddings-inference.ts
var text_embeddings_inference_default = defineLibrary({
	id: "text-embeddings-inference",
	title: "Text Embeddings Inference",
	docs: "https://huggingface.co/docs/text-embeddings-inference",
	commands: [{
		names: ["text-embeddings-router"],
		images: ["ghcr.io/huggingface/text-embeddings-inference", "huggingface/text-embeddings-inference"],
		kind: "model",
		positions: [],
		flags: { "--model-id": "model" },
		revision: ["--revision"],
		switches: ["--auto-truncate", "--json-output"]
	}],
	examples: [{
		file: "a.sh",
		code: "text-embeddings-router --model-id BAAI/bge-m3 --port 80",
		finds: ["BAAI/bge-m3"]
	}, {
		file: "compose.yaml",
		code: "services:\n  tei:\n    image: ghcr.io/huggingface/text-embeddings-inference:cpu-1.5\n    command: --model-id BAAI/bge-small-en-v1.5 --revision refs/pr/4\n",
		finds: ["BAAI/bge-small-en-v1.5@refs/pr/4"]
	}]
});

// src/scan/libraries/text-generation-inference.ts
var text_generation_inference_default = defineLibrary({
	id: "text-generation-inference",
	title: "Text Generation Inference",
	docs: "https://huggingface.co/docs/text-generation-inference",
	commands: [{
		names: [
			"text-generation-launcher",
			"text-generation-server download-weights",
			"text-generation-server serve"
		],
		images: ["ghcr.io/huggingface/text-generation-inference", "huggingface/text-generation-inference"],
		kind: "model",
		positions: [],
		flags: {
			"--model-id": "model",
			"--tokenizer-name": "model",
			"--tokenizer-config-path": "model",
			"--speculator": "model",
			"--lora-adapters": {
				kind: "model",
				inside: "name=id"
			}
		},
		revision: ["--revision"],
		remoteCode: "--trust-remote-code",
		switches: ["--trust-remote-code", "--json-output"]
	}, {
		names: ["text-generation-benchmark"],
		kind: "model",
		flags: {
			"--tokenizer-name": "model",
			"-t": "model"
		},
		revision: ["--revision"]
	}],
	variables: [{
		name: "MODEL_ID",
		kind: "model",
		revision: "REVISION"
	}, {
		name: "HF_MODEL_ID",
		kind: "model",
		revision: "HF_MODEL_REVISION"
	}],
	examples: [
		{
			file: "a.sh",
			code: "text-generation-launcher --model-id tiiuae/falcon-7b-instruct --revision main",
			finds: ["tiiuae/falcon-7b-instruct@main"]
		},
		{
			file: ".env",
			code: "MODEL_ID=bigscience/bloom-560m\nREVISION=refs/pr/3\n",
			finds: ["bigscience/bloom-560m@refs/pr/3"]
		},
		{
			file: "b.sh",
			code: "docker run --gpus all ghcr.io/huggingface/text-generation-inference:latest --model-id google/gemma-2b",
			finds: ["google/gemma-2b"]
		},
		{
			file: "c.yaml",
			code: "env:\n  - name: MODEL_ID\n    value: google/gemma-2b\n  - name: REVISION\n    value: 2ac59a5\n",
			finds: ["google/gemma-2b@2ac59a5"]
		},
		{
			file: "d.yaml",
			code: "env:\n  - name: MODEL_ID\n    value: /data/models\n",
			finds: []
		}
	]
});

// src/scan/libraries/text-generation-webui.ts
var text_generation_webui_default = defineLibrary({
	id: "text-generation-webui",
	title: "Text generation web UI",
	docs: "https://github.com/oobabooga/text-generation-webui",
	commands: [{
		names: ["download-model.py"],
		kind: "model",
		positions: [0],
		flags: { "--branch": "model" },
		revision: ["--branch"],
		tagSuffix: true,
		namespace: null
	}],
	examples: [{
		file: "a.sh",
		code: "python download-model.py facebook/opt-1.3b",
		finds: ["facebook/opt-1.3b"]
	}]
});

// src/scan/libraries/text-to-speech.ts
var text_to_speech_default = defineLibrary({
	id: "text-to-speech",
	title: "Speech synthesis libraries (Kokoro, KittenTTS, Moshi, Pocket TTS, Kimi-Audio)",
	docs: "https://github.com/hexgrad/kokoro",
	imports: [
		"kokoro",
		"kittentts",
		"moshi",
		"pocket_tts",
		"kimia_infer",
		"dia2",
		"chatterbox",
		"TTS"
	],
	languages: ["python"],
	calls: [
		{
			names: ["KPipeline", "KModel"],
			kind: "model",
			id: { keywords: ["repo_id"] },
			quiet: true
		},
		{
			names: ["KittenTTS"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_name"]
			}
		},
		{
			names: ["CheckpointInfo.from_hf_repo", "from_hf_repo"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["hf_repo"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["TTSModel.load_model"],
			kind: "model",
			needsImport: true,
			id: { position: 0 },
			namespace: null,
			quiet: true
		},
		{
			names: ["KimiAudio"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model_path"]
			}
		},
		{
			names: ["Dia2.from_repo"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["repo"]
			}
		}
	],
	commands: [{
		names: [
			"python -m moshi.server",
			"python -m moshi_mlx.local",
			"python -m moshi_mlx.local_web",
			"python -m moshi.run_inference"
		],
		kind: "model",
		positions: [],
		flags: { "--hf-repo": "model" }
	}],
	examples: [
		{
			file: "a.py",
			code: "from kokoro import KPipeline\nKPipeline(lang_code='a', repo_id='hexgrad/Kokoro-82M')",
			finds: ["hexgrad/Kokoro-82M"]
		},
		{
			file: "b.sh",
			code: "python -m moshi.server --hf-repo kyutai/moshika-pytorch-bf16",
			finds: ["kyutai/moshika-pytorch-bf16"]
		},
		{
			file: "c.py",
			code: "from TTS.api import TTS\nTTS(model_name=\"tts_models/en/ljspeech/tacotron2-DDC\")",
			finds: []
		},
		{
			file: "d.py",
			code: "from kittentts import KittenTTS\nKittenTTS(\"KittenML/kitten-tts-nano-0.1\")",
			finds: ["KittenML/kitten-tts-nano-0.1"]
		}
	]
});

// src/scan/libraries/timm.ts
var timm_default = defineLibrary({
	id: "timm",
	title: "timm",
	docs: "https://huggingface.co/docs/timm",
	imports: ["timm"],
	languages: ["python"],
	calls: [{
		names: ["create_model", "load_model_config_from_hf"],
		kind: "model",
		needsImport: true,
		id: {
			position: 0,
			keywords: ["model_name"]
		},
		prefix: {
			values: ["hf-hub:", "hf_hub:"],
			optional: false
		},
		revisionSuffix: "@",
		quiet: true
	}, {
		names: ["push_to_hf_hub"],
		kind: "model",
		usage: "output",
		id: {
			position: 1,
			keywords: ["repo_id"]
		}
	}],
	uris: [{
		prefix: "hf-hub:",
		kind: "model",
		revisionSuffix: "@"
	}, {
		prefix: "hf_hub:",
		kind: "model",
		revisionSuffix: "@"
	}],
	examples: [
		{
			file: "a.py",
			code: "import timm\ntimm.create_model(\"hf-hub:timm/vit_base_patch16_224.augreg_in21k\", pretrained=True)",
			finds: ["timm/vit_base_patch16_224.augreg_in21k"]
		},
		{
			file: "b.py",
			code: "import timm\ntimm.create_model(\"resnet50\", pretrained=True)",
			finds: []
		},
		{
			file: "c.yaml",
			code: "model: hf_hub:timm/convnext_tiny.fb_in22k\n",
			finds: ["timm/convnext_tiny.fb_in22k"]
		}
	]
});

// src/scan/libraries/tokenizers.ts
var tokenizers_default = defineLibrary({
	id: "tokenizers",
	title: "Tokenizers (Python, Rust, Go, JavaScript, Scala)",
	docs: "https://huggingface.co/docs/tokenizers",
	imports: [
		"tokenizers",
		"github.com/daulet/tokenizers",
		"github.com/sugarme/tokenizer",
		"io.brunk.tokenizers"
	],
	calls: [
		{
			names: ["Tokenizer.from_pretrained"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["identifier"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["tokenizers.FromPretrained"],
			kind: "model",
			languages: ["go"],
			id: { position: 0 }
		},
		{
			names: ["Tokenizer.fromPretrained"],
			kind: "model",
			languages: ["scala"],
			id: {
				position: 0,
				keywords: ["identifier"]
			}
		},
		{
			names: ["HybridChunker"],
			kind: "model",
			id: { keywords: ["tokenizer"] },
			quiet: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from tokenizers import Tokenizer\nTokenizer.from_pretrained(\"bert-base-cased\")",
			finds: ["bert-base-cased"]
		},
		{
			file: "a.rs",
			code: "use tokenizers::Tokenizer;\nfn main() { let t = Tokenizer::from_pretrained(\"bert-base-cased\", None)?; }",
			finds: ["bert-base-cased"]
		},
		{
			file: "a.go",
			code: "package main\nimport \"github.com/daulet/tokenizers\"\nfunc main() { tk, err := tokenizers.FromPretrained(\"google-bert/bert-base-uncased\") }",
			finds: ["google-bert/bert-base-uncased"]
		},
		{
			file: "A.scala",
			code: "import io.brunk.tokenizers.Tokenizer\nval tokenizer = Tokenizer.fromPretrained(\"bert-base-cased\")",
			finds: ["bert-base-cased"]
		}
	]
});

// src/scan/libraries/torchtune.ts
var torchtune_default = defineLibrary({
	id: "torchtune",
	title: "torchtune",
	docs: "https://docs.pytorch.org/torchtune",
	imports: ["torchtune"],
	commands: [{
		names: ["tune download"],
		kind: "model",
		positions: [0],
		switches: ["--hf-token"]
	}],
	calls: [{
		names: [
			"instruct_dataset",
			"chat_dataset",
			"text_completion_dataset",
			"preference_dataset"
		],
		kind: "dataset",
		needsImport: true,
		id: { keywords: ["source"] },
		notIds: [
			"json",
			"text",
			"csv",
			"parquet"
		],
		quiet: true
	}],
	examples: [{
		file: "a.sh",
		code: "tune download meta-llama/Meta-Llama-3.1-8B-Instruct --output-dir /tmp/m --ignore-patterns x",
		finds: ["meta-llama/Meta-Llama-3.1-8B-Instruct"]
	}, {
		file: "b.sh",
		code: "tune run lora_finetune_single_device --config llama3_1/8B_lora_single_device",
		finds: []
	}]
});

// src/scan/libraries/trainer-scripts.ts
var trainer_scripts_default = defineLibrary({
	id: "trainer-scripts",
	title: "Example scripts of Transformers, Diffusers and PEFT",
	docs: "https://github.com/huggingface/transformers/tree/main/examples",
	commands: [{
		names: [
			"run_glue.py",
			"run_clm.py",
			"run_mlm.py",
			"run_qa.py",
			"run_ner.py",
			"run_summarization.py",
			"run_translation.py",
			"run_speech_recognition_ctc.py",
			"run_speech_recognition_seq2seq.py",
			"train_dreambooth.py",
			"train_dreambooth_lora.py",
			"train_dreambooth_lora_sdxl.py",
			"train_text_to_image.py",
			"train_text_to_image_lora.py",
			"train_text_to_image_lora_sdxl.py",
			"textual_inversion.py",
			"train_controlnet.py"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model_name_or_path": {
				kind: "model",
				revision: ["--model_revision"]
			},
			"--pretrained_model_name_or_path": {
				kind: "model",
				revision: ["--revision"]
			},
			"--pretrained_vae_model_name_or_path": "model",
			"--tokenizer_name": "model",
			"--config_name": "model",
			"--dataset_name": "dataset",
			"--hub_model_id": {
				kind: "model",
				usage: "output"
			}
		}
	}],
	examples: [{
		file: "a.sh",
		code: "accelerate launch train_text_to_image.py \\\n  --pretrained_model_name_or_path=\"CompVis/stable-diffusion-v1-4\" \\\n  --dataset_name=\"lambdalabs/naruto-blip-captions\"",
		finds: ["CompVis/stable-diffusion-v1-4", "dataset:lambdalabs/naruto-blip-captions"]
	}, {
		file: "b.sh",
		code: "python run_glue.py --model_name_or_path google-bert/bert-base-cased --task_name mrpc",
		finds: ["google-bert/bert-base-cased"]
	}]
});

// src/scan/libraries/transformers.ts
var transformers_default = defineLibrary({
	id: "transformers",
	title: "Transformers",
	docs: "https://huggingface.co/docs/transformers",
	imports: [
		"transformers",
		"auto_gptq",
		"awq",
		"ctransformers",
		"intel_extension_for_transformers",
		"multimolecule"
	],
	languages: ["python"],
	calls: [
		{
			names: ["from_pretrained"],
			kind: "model",
			id: {
				position: 0,
				keywords: [
					"pretrained_model_name_or_path",
					"model_name_or_path",
					"model_id",
					"pretrained_model_name",
					"model_name",
					"repo_id",
					"pretrained",
					"model_path_or_repo_id",
					"hf_repo"
				]
			},
			revision: { keywords: ["revision"] },
			revisionSuffix: "@",
			remoteCode: "trust_remote_code"
		},
		{
			names: ["from_pretrained"],
			kind: "model",
			id: { keywords: ["assistant_model", "tokenizer_name"] },
			quiet: true
		},
		{
			names: ["pipeline"],
			kind: "model",
			needsImport: true,
			id: {
				position: 1,
				keywords: ["model"]
			},
			revision: { keywords: ["revision"] },
			remoteCode: "trust_remote_code"
		},
		{
			names: ["pipeline"],
			kind: "model",
			needsImport: true,
			id: { keywords: [
				"tokenizer",
				"feature_extractor",
				"image_processor",
				"assistant_model"
			] },
			revision: { keywords: ["revision"] },
			quiet: true
		},
		{
			names: ["load_adapter"],
			kind: "model",
			id: {
				position: 0,
				keywords: [
					"peft_model_id",
					"model_id",
					"adapter_name_or_path"
				]
			},
			revision: { keywords: ["revision", "version"] },
			quiet: true
		},
		{
			names: ["get_class_from_dynamic_module"],
			kind: "model",
			id: {
				position: 1,
				keywords: ["pretrained_model_name_or_path"]
			},
			revision: { keywords: ["revision"] }
		},
		{
			names: ["push_to_hub"],
			kind: "model",
			usage: "output",
			id: {
				position: 0,
				keywords: ["repo_id"]
			}
		},
		{
			names: ["TrainingArguments", "Seq2SeqTrainingArguments"],
			kind: "model",
			usage: "output",
			id: { keywords: ["hub_model_id"] }
		},
		{
			names: ["from_pretrained", "from_config"],
			kind: "model",
			id: { keywords: ["attn_implementation"] },
			notIds: [
				"eager",
				"sdpa",
				"flash_attention_2",
				"flash_attention_3",
				"flex_attention",
				"paged_attention"
			],
			quiet: true
		}
	],
	commands: [{
		names: [
			"transformers chat",
			"transformers-cli chat",
			"transformers serve"
		],
		kind: "model",
		positions: [0],
		flags: {
			"--model_name_or_path": {
				kind: "model",
				revision: ["--model_revision"]
			},
			"--model-name-or-path": "model"
		}
	}, {
		names: ["transformers download", "transformers-cli download"],
		kind: "model",
		positions: [0]
	}],
	examples: [
		{
			file: "a.py",
			code: "from transformers import AutoModel\nAutoModel.from_pretrained(\"BAAI/bge-m3\", revision=\"5617a9f\")",
			finds: ["BAAI/bge-m3@5617a9f"]
		},
		{
			file: "b.py",
			code: "from transformers import pipeline\npipeline(\"text-generation\", \"Qwen/Qwen3-0.6B\")",
			finds: ["Qwen/Qwen3-0.6B"]
		},
		{
			file: "c.py",
			code: "from transformers import AutoModel\ndef load(name):\n    return AutoModel.from_pretrained(name)",
			finds: "blind"
		},
		{
			file: "d.py",
			code: "from transformers import AutoModel\nAutoModel.from_pretrained(\"./checkpoints/last\")",
			finds: []
		},
		{
			file: "e.py",
			code: "from transformers import AutoModel\nAutoModel.from_pretrained(\"bert-base-uncased\")",
			finds: ["bert-base-uncased"]
		},
		{
			file: "f.py",
			code: "from transformers import AutoModel\nAutoModel.from_pretrained(\"my_finetuned_model\")",
			finds: []
		},
		{
			file: "g.py",
			code: "from transformers import AutoTokenizer\ntok.push_to_hub(\"initech/tuned\")",
			finds: ["initech/tuned"]
		},
		{
			file: "h.py",
			code: "from transformers import pipeline\npipeline(task=\"asr\", model=\"openai/whisper-small\", tokenizer=\"facebook/bart-base\")",
			finds: ["facebook/bart-base", "openai/whisper-small"]
		},
		{
			file: "i.ipynb",
			code: "{\"cells\":[{\"cell_type\":\"code\",\"source\":[\"name = \\\"Qwen/Qwen3-4B\\\"\\n\"],\"outputs\":[],\"metadata\":{}},{\"cell_type\":\"code\",\"source\":[\"AutoModel.from_pretrained(name)\"],\"outputs\":[],\"metadata\":{}}],\"metadata\":{},\"nbformat\":4,\"nbformat_minor\":5}",
			finds: ["Qwen/Qwen3-4B"]
		}
	]
});

// src/scan/libraries/transformers-config.ts
var transformers_config_default = defineLibrary({
	id: "transformers-config",
	title: "Model configuration files (config.json and its kin)",
	docs: "https://huggingface.co/docs/transformers/main_classes/configuration",
	configs: [{
		files: [
			"**/config.json",
			"**/tokenizer_config.json",
			"**/generation_config.json",
			"**/preprocessor_config.json",
			"**/model_index.json"
		],
		keys: [
			{
				path: "**._name_or_path",
				kind: "model"
			},
			{
				path: "name_or_path",
				kind: "model"
			},
			{
				path: "base_model_name_or_path",
				kind: "model"
			},
			{
				path: "**.mm_vision_tower",
				kind: "model"
			},
			{
				path: "**.vision_tower",
				kind: "model",
				namespace: null
			},
			{
				path: "auto_map.*",
				kind: "model",
				namespace: null,
				notIds: []
			}
		]
	}],
	examples: [{
		file: "config.json",
		code: "{\"_name_or_path\": \"mistralai/Mistral-7B-v0.1\", \"architectures\": [\"MistralForCausalLM\"], \"model_type\": \"mistral\"}",
		finds: ["mistralai/Mistral-7B-v0.1"]
	}, {
		file: "b/config.json",
		code: "{\"_name_or_path\": \"/home/x/out\", \"model_type\": \"mistral\"}",
		finds: []
	}]
});

// src/scan/libraries/transformers-js.ts
var transformers_js_default = defineLibrary({
	id: "transformers-js",
	title: "Transformers.js",
	docs: "https://huggingface.co/docs/transformers.js",
	imports: ["@huggingface/transformers", "@xenova/transformers"],
	languages: ["javascript"],
	calls: [
		{
			names: ["pipeline"],
			kind: "model",
			needsImport: true,
			id: { position: 1 },
			revision: { keywords: ["revision"] }
		},
		{
			names: ["from_pretrained"],
			kind: "model",
			id: { position: 0 },
			revision: { keywords: ["revision"] }
		},
		{
			names: [
				"ModelRegistry.get_files",
				"ModelRegistry.get_pipeline_files",
				"ModelRegistry.is_cached",
				"ModelRegistry.get_model_files",
				"ModelRegistry.clear_cache"
			],
			kind: "model",
			id: { position: 0 }
		}
	],
	examples: [
		{
			file: "a.ts",
			code: "import { pipeline } from \"@huggingface/transformers\";\nconst p = await pipeline(\"feature-extraction\", \"Xenova/all-MiniLM-L6-v2\", { revision: \"main\" });",
			finds: ["Xenova/all-MiniLM-L6-v2@main"]
		},
		{
			file: "b.js",
			code: "import { pipeline } from \"@huggingface/transformers\";\nclass P { static task = \"asr\"; static model = \"onnx-community/whisper-tiny.en\"; static async get() { this.p ??= pipeline(this.task, this.model); } }",
			finds: ["onnx-community/whisper-tiny.en"]
		},
		{
			file: "c.js",
			code: "import { pipeline } from \"node:stream/promises\";\nawait pipeline(a, \"b/c\");",
			finds: []
		},
		{
			file: "d.html",
			code: "<script type=\"module\">\nimport { pipeline } from \"https://cdn.jsdelivr.net/npm/@huggingface/transformers@3\";\nconst p = await pipeline(\"fill-mask\", \"Xenova/bert-base-uncased\");\n<\/script>",
			finds: ["Xenova/bert-base-uncased"]
		}
	]
});

// src/scan/libraries/triton.ts
var triton_default = defineLibrary({
	id: "triton",
	title: "Triton Inference Server",
	docs: "https://docs.nvidia.com/deeplearning/triton-inference-server",
	configs: [{
		files: ["**/1/model.json"],
		keys: [{
			path: "model",
			kind: "model",
			revision: "revision"
		}, {
			path: "tokenizer",
			kind: "model",
			revision: "tokenizer_revision"
		}]
	}],
	commands: [{
		names: [
			"genai-perf profile",
			"genai-perf analyze",
			"aiperf profile"
		],
		kind: "model",
		positions: [],
		flags: { "--tokenizer": "model" }
	}],
	examples: [{
		file: "models/vllm_model/1/model.json",
		code: "{\"model\": \"facebook/opt-125m\", \"gpu_memory_utilization\": 0.5}",
		finds: ["facebook/opt-125m"]
	}, {
		file: "a.sh",
		code: "genai-perf profile -m ensemble --tokenizer meta-llama/Meta-Llama-3-8B",
		finds: ["meta-llama/Meta-Llama-3-8B"]
	}]
});

// src/scan/libraries/trl.ts
var trl_default = defineLibrary({
	id: "trl",
	title: "TRL and the Trainer examples",
	docs: "https://huggingface.co/docs/trl",
	imports: ["trl"],
	calls: [
		{
			names: [
				"SFTTrainer",
				"DPOTrainer",
				"GRPOTrainer",
				"RewardTrainer",
				"KTOTrainer",
				"ORPOTrainer",
				"RLOOTrainer"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model"]
			},
			quiet: true
		},
		{
			names: ["GRPOTrainer"],
			kind: "model",
			id: { keywords: ["reward_funcs"] },
			quiet: true
		},
		{
			names: [
				"SFTConfig",
				"DPOConfig",
				"GRPOConfig",
				"RewardConfig",
				"KTOConfig",
				"ORPOConfig"
			],
			kind: "model",
			usage: "output",
			id: { keywords: ["hub_model_id"] }
		},
		{
			names: ["ModelConfig"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model_name_or_path"] },
			revision: { keywords: ["model_revision"] },
			quiet: true
		},
		{
			names: ["create_reference_model", "AutoModelForCausalLMWithValueHead.from_pretrained"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["pretrained_model_name_or_path"]
			},
			quiet: true
		}
	],
	configs: [{
		files: ["**"],
		keys: [
			{
				path: "**.model_name_or_path",
				kind: "model",
				revision: "model_revision"
			},
			{
				path: "**.pretrained_model_name_or_path",
				kind: "model",
				revision: "revision"
			},
			{
				path: "**.tokenizer_name_or_path",
				kind: "model",
				revision: "tokenizer_revision"
			},
			{
				path: "**.teacher_model_name_or_path",
				kind: "model",
				revision: "teacher_model_revision"
			},
			{
				path: "**.reward_model_path",
				kind: "model",
				revision: "reward_model_revision"
			},
			{
				path: "**.sft_model_path",
				kind: "model"
			},
			{
				path: "**.dataset_name",
				kind: "dataset",
				revision: "dataset_revision",
				namespace: null
			},
			{
				path: "**.dataset_mixture.datasets.*.id",
				kind: "dataset",
				revision: "dataset_revision"
			},
			{
				path: "**.dataset_mixture.datasets.*.path",
				kind: "dataset"
			},
			{
				path: "**.hub_model_id",
				kind: "model",
				usage: "output"
			}
		]
	}],
	commands: [{
		names: [
			"trl sft",
			"trl dpo",
			"trl grpo",
			"trl kto",
			"trl reward",
			"trl rloo",
			"trl vllm-serve",
			"trl chat"
		],
		kind: "model",
		positions: [],
		flags: {
			"--model_name_or_path": {
				kind: "model",
				revision: ["--model_revision"]
			},
			"--dataset_name": "dataset",
			"--model": {
				kind: "model",
				revision: ["--revision"]
			},
			"--reward_model_name_or_path": "model",
			"--hub_model_id": {
				kind: "model",
				usage: "output"
			}
		}
	}],
	examples: [
		{
			file: "train.yaml",
			code: "model_name_or_path: Qwen/Qwen2.5-0.5B\nmodel_revision: main\ndataset_name: trl-lib/Capybara\nhub_model_id: initech/qwen-sft\n",
			finds: [
				"Qwen/Qwen2.5-0.5B@main",
				"dataset:trl-lib/Capybara",
				"initech/qwen-sft"
			]
		},
		{
			file: "a.sh",
			code: "trl sft --model_name_or_path Qwen/Qwen2.5-0.5B --dataset_name trl-lib/Capybara --output_dir out",
			finds: ["Qwen/Qwen2.5-0.5B", "dataset:trl-lib/Capybara"]
		},
		{
			file: "b.py",
			code: "from trl import SFTTrainer\nSFTTrainer(model=\"Qwen/Qwen3-0.6B\", train_dataset=d)",
			finds: ["Qwen/Qwen3-0.6B"]
		},
		{
			file: "c.yaml",
			code: "model_name_or_path: ./outputs/sft\ndataset_name: my_dataset\n",
			finds: []
		}
	]
});

// src/scan/libraries/txtai.ts
var txtai_default = defineLibrary({
	id: "txtai",
	title: "txtai",
	docs: "https://neuml.github.io/txtai",
	imports: ["txtai"],
	languages: ["python"],
	calls: [
		{
			names: ["Embeddings", "txtai.Embeddings"],
			kind: "model",
			needsImport: true,
			exact: true,
			id: { keywords: ["path"] },
			namespace: "sentence-transformers",
			quiet: true
		},
		{
			names: [
				"LLM",
				"RAG",
				"Extractor",
				"Summary",
				"Translation",
				"Similarity",
				"Labels",
				"Transcription",
				"Caption",
				"TextToSpeech"
			],
			kind: "model",
			needsImport: true,
			exact: true,
			id: {
				position: 0,
				keywords: ["path"]
			},
			quiet: true
		},
		{
			names: ["HFTrainer"],
			kind: "model",
			needsImport: true,
			exact: true,
			id: { position: 0 },
			quiet: true
		}
	],
	configs: [{
		files: ["**"],
		when: ["embeddings"],
		keys: [
			{
				path: "embeddings.path",
				kind: "model",
				namespace: "sentence-transformers"
			},
			{
				path: "llm.path",
				kind: "model"
			},
			{
				path: "summary.path",
				kind: "model"
			},
			{
				path: "extractor.path",
				kind: "model"
			},
			{
				path: "rag.path",
				kind: "model"
			},
			{
				path: "transcription.path",
				kind: "model"
			}
		]
	}],
	examples: [
		{
			file: "trap.py",
			code: "from other import Embeddings\nEmbeddings(path=\"data/index\")",
			finds: []
		},
		{
			file: "a.py",
			code: "from txtai import Embeddings\nEmbeddings(path=\"sentence-transformers/nli-mpnet-base-v2\", content=True)",
			finds: ["sentence-transformers/nli-mpnet-base-v2"]
		},
		{
			file: "app.yml",
			code: "writable: true\nembeddings:\n  path: intfloat/e5-base\nllm:\n  path: Qwen/Qwen3-0.6B\n",
			finds: ["Qwen/Qwen3-0.6B", "intfloat/e5-base"]
		}
	]
});

// src/scan/libraries/unsloth.ts
var unsloth_default = defineLibrary({
	id: "unsloth",
	title: "Unsloth",
	docs: "https://docs.unsloth.ai",
	imports: ["unsloth"],
	languages: ["python"],
	calls: [{
		names: [
			"FastLanguageModel.from_pretrained",
			"FastModel.from_pretrained",
			"FastVisionModel.from_pretrained",
			"FastSentenceTransformer.from_pretrained"
		],
		kind: "model",
		id: {
			position: 0,
			keywords: ["model_name"]
		},
		revision: { keywords: ["revision"] },
		remoteCode: "trust_remote_code"
	}, {
		names: ["push_to_hub_merged", "push_to_hub_gguf"],
		kind: "model",
		usage: "output",
		id: {
			position: 0,
			keywords: ["save_directory", "repo_id"]
		}
	}],
	examples: [{
		file: "a.py",
		code: "from unsloth import FastLanguageModel\nmodel, tok = FastLanguageModel.from_pretrained(model_name = \"unsloth/Meta-Llama-3.1-8B\", load_in_4bit = True)\nmodel.push_to_hub_merged(\"initech/tuned-8b\", tok)",
		finds: ["initech/tuned-8b", "unsloth/Meta-Llama-3.1-8B"]
	}]
});

// src/scan/libraries/vector-stores.ts
var vector_stores_default = defineLibrary({
	id: "vector-stores",
	title: "Embedding functions of vector databases (Chroma, Milvus, LanceDB, Weaviate, Qdrant)",
	docs: "https://docs.trychroma.com/docs/embeddings/embedding-functions",
	imports: [
		"chromadb",
		"pymilvus",
		"lancedb",
		"weaviate",
		"qdrant_client"
	],
	calls: [
		{
			names: [
				"SentenceTransformerEmbeddingFunction",
				"HuggingFaceEmbeddingFunction",
				"InstructorEmbeddingFunction"
			],
			kind: "model",
			id: {
				position: 0,
				keywords: [
					"model_name",
					"modelName",
					"model"
				]
			},
			namespace: "sentence-transformers"
		},
		{
			names: [
				"BGEM3EmbeddingFunction",
				"SpladeEmbeddingFunction",
				"CrossEncoderRerankFunction",
				"BGERerankFunction"
			],
			kind: "model",
			id: { keywords: ["model_name"] },
			quiet: true
		},
		{
			names: [
				"text2vec_huggingface",
				"text2vec_transformers",
				"multi2vec_clip"
			],
			kind: "model",
			id: { keywords: ["model"] },
			quiet: true
		},
		{
			names: ["set_model", "set_sparse_model"],
			kind: "model",
			needsImport: true,
			id: {
				position: 0,
				keywords: ["embedding_model_name"]
			}
		},
		{
			names: ["models.Document", "models.Image"],
			kind: "model",
			needsImport: true,
			id: { keywords: ["model"] },
			quiet: true
		}
	],
	examples: [
		{
			file: "a.py",
			code: "from chromadb.utils import embedding_functions\nembedding_functions.SentenceTransformerEmbeddingFunction(model_name=\"all-MiniLM-L6-v2\")",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		},
		{
			file: "b.py",
			code: "from qdrant_client import QdrantClient\nclient.set_model(\"BAAI/bge-base-en-v1.5\")",
			finds: ["BAAI/bge-base-en-v1.5"]
		},
		{
			file: "c.py",
			code: "from weaviate.classes.config import Configure\nConfigure.Vectors.text2vec_huggingface(model=\"sentence-transformers/all-MiniLM-L6-v2\")",
			finds: ["sentence-transformers/all-MiniLM-L6-v2"]
		}
	]
});

// src/scan/libraries/vertex-model-garden.ts
var vertex_model_garden_default = defineLibrary({
	id: "vertex-model-garden",
	title: "Vertex AI Model Garden, where it deploys from the Hub",
	docs: "https://cloud.google.com/vertex-ai/generative-ai/docs/open-models/use-hugging-face-models",
	imports: ["vertexai"],
	commands: [{
		names: [
			"gcloud ai model-garden models deploy",
			"gcloud ai model-garden models list-deployment-config",
			"gcloud beta ai model-garden models deploy"
		],
		kind: "model",
		positions: [],
		flags: { "--model": "model" },
		namespace: null
	}],
	examples: [{
		file: "a.sh",
		code: "gcloud ai model-garden models deploy --model=meta-llama/Llama-3.3-70B-Instruct --region=us-central1",
		finds: ["meta-llama/Llama-3.3-70B-Instruct"]
	}, {
		file: "b.sh",
		code: "gcloud ai model-garden models deploy --model=google/gemma3@gemma-3-27b-it",
		finds: []
	}]
});

// src/scan/libraries/vllm.ts
var vllm_default = defineLibrary({
	id: "vllm",
	title: "vLLM",
	docs: "https://docs.vllm.ai",
	imports: ["vllm"],
	calls: [
		{
			names: ["LLM"],
			kind: "model",
			needsImport: true,
			languages: ["python"],
			id: {
				position: 0,
				keywords: ["model"]
			},
			revision: { keywords: ["revision"] },
			remoteCode: "trust_remote_code"
		},
		{
			names: ["EngineArgs", "AsyncEngineArgs"],
			kind: "model",
			id: {
				position: 0,
				keywords: ["model"]
			},
			revision: { keywords: ["revision"] },
			remoteCode: "trust_remote_code"
		},
		{
			names: [
				"LLM",
				"EngineArgs",
				"AsyncEngineArgs"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["tokenizer"] },
			revision: { keywords: ["tokenizer_revision"] },
			quiet: true
		},
		{
			names: [
				"LLM",
				"EngineArgs",
				"AsyncEngineArgs"
			],
			kind: "model",
			needsImport: true,
			id: { keywords: ["speculative_model", "speculative_config.model"] },
			quiet: true
		},
		{
			names: ["LoRARequest"],
			kind: "model",
			id: {
				position: 2,
				keywords: ["lora_path", "lora_local_path"]
			}
		}
	],
	commands: [{
		names: [
			"vllm serve",
			"vllm bench serve",
			"vllm bench throughput",
			"vllm bench latency",
			"vllm chat",
			"vllm complete",
			"vllm run-batch",
			"python -m vllm.entrypoints.openai.api_server",
			"python -m vllm.entrypoints.api_server",
			"python -m vllm.entrypoints.openai.run_batch"
		],
		images: [
			"vllm/vllm-openai",
			"vllm/vllm-openai-cpu",
			"vllm/vllm-tpu",
			"rocm/vllm",
			"opea/vllm"
		],
		kind: "model",
		positions: [0],
		flags: {
			"--model": "model",
			"-m": "model",
			"--tokenizer": {
				kind: "model",
				revision: ["--tokenizer-revision"]
			},
			"--speculative-model": "model",
			"--speculative_model": "model",
			"--hf-config-path": "model",
			"--lora-modules": {
				kind: "model",
				inside: "name=id"
			},
			"--speculative-config": {
				kind: "model",
				inside: { json: ["model"] }
			},
			"--speculative_config": {
				kind: "model",
				inside: { json: ["model"] }
			},
			"--dataset-path": "dataset",
			"--hf-name": "dataset"
		},
		revision: ["--revision"],
		switches: [
			"--trust-remote-code",
			"--trust_remote_code",
			"--enforce-eager",
			"--enable-lora",
			"--enable-prefix-caching",
			"--no-enable-prefix-caching",
			"--enable-chunked-prefill",
			"--no-enable-chunked-prefill",
			"--enable-auto-tool-choice",
			"--enable-expert-parallel",
			"--enable-sleep-mode",
			"--disable-log-requests",
			"--disable-log-stats",
			"--disable-uvicorn-access-log",
			"--async-scheduling",
			"--headless"
		]
	}],
	examples: [
		{
			file: "a.sh",
			code: "vllm serve Qwen/Qwen3-0.6B --revision main --served-model-name qwen/small",
			finds: ["Qwen/Qwen3-0.6B@main"]
		},
		{
			file: "b.sh",
			code: "python3 -m vllm.entrypoints.openai.api_server \\\n  --model meta-llama/Llama-3.1-8B \\\n  --lora-modules sql=initech/sql-lora",
			finds: ["initech/sql-lora", "meta-llama/Llama-3.1-8B"]
		},
		{
			file: "c.py",
			code: "from vllm import LLM\nLLM(model=\"facebook/opt-125m\")",
			finds: ["facebook/opt-125m"]
		},
		{
			file: "d.sh",
			code: "docker run --gpus all -p 8000:8000 vllm/vllm-openai:v0.9.1 --model mistralai/Mistral-7B-v0.1",
			finds: ["mistralai/Mistral-7B-v0.1"]
		},
		{
			file: "e.yaml",
			code: "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: llm\n          image: vllm/vllm-openai:latest\n          command: [\"vllm\", \"serve\"]\n          args: [\"google/gemma-3-1b-it\", \"--port\", \"8000\"]\n",
			finds: ["google/gemma-3-1b-it"]
		},
		{
			file: "f.sh",
			code: "vllm serve \"$MODEL\" --port 8000",
			finds: "blind"
		},
		{
			file: "g.sh",
			code: "vllm serve Qwen/Qwen3-32B --speculative-config '{\"model\": \"Qwen/Qwen3-0.6B\", \"num_speculative_tokens\": 3}'",
			finds: ["Qwen/Qwen3-0.6B", "Qwen/Qwen3-32B"]
		},
		{
			file: "h.sh",
			code: "vllm serve /models/local --served-model-name mine",
			finds: []
		}
	]
});

// src/scan/libraries/wllama.ts
var wllama_default = defineLibrary({
	id: "wllama",
	title: "wllama",
	docs: "https://github.com/ngxson/wllama",
	imports: ["@wllama/wllama"],
	languages: ["javascript"],
	calls: [{
		names: ["loadModelFromHF"],
		kind: "model",
		id: { position: 0 }
	}],
	examples: [{
		file: "a.js",
		code: "import { Wllama } from '@wllama/wllama';\nawait wllama.loadModelFromHF('ggml-org/models', 'tinyllamas/stories260K.gguf');",
		finds: ["ggml-org/models"]
	}]
});

// src/scan/libraries/xinference.ts
var xinference_default = defineLibrary({
	id: "xinference",
	title: "Xorbits Inference",
	docs: "https://inference.readthedocs.io",
	configs: [{
		files: ["**"],
		keys: [
			{
				path: "**.model_id",
				kind: "model",
				revision: "model_revision",
				where: {
					key: "model_hub",
					values: ["huggingface"]
				}
			},
			{
				path: "**.model_src.huggingface.model_id",
				kind: "model",
				revision: "model_revision"
			},
			{
				path: "**.huggingface.model_id",
				kind: "model",
				revision: "model_revision"
			}
		]
	}],
	examples: [{
		file: "llm.json",
		code: "[{\"model_name\": \"x\", \"model_specs\": [{\"model_format\": \"pytorch\", \"model_id\": \"Qwen/Qwen2-7B-Instruct\", \"model_hub\": \"huggingface\", \"model_revision\": \"main\"}]}]",
		finds: ["Qwen/Qwen2-7B-Instruct@main"]
	}]
});

// src/scan-plugins.ts
var scan_plugins_exports = /* @__PURE__ */ __exportAll({
	detectors: () => detectors,
	documents: () => documents,
	libraries: () => libraries
});
const documents = [
	batch_default,
	cpp_default,
	csharp_default,
	dart_default,
	dockerfile_default,
	dotenv_default,
	go_default,
	hcl_default,
	html_default,
	java_default,
	javascript_default,
	json_default,
	kotlin_default,
	makefile_default,
	markdown_default,
	nix_default,
	notebook_default,
	powershell_default,
	properties_default,
	protobuf_text_default,
	python_default,
	rust_default,
	scala_default,
	shell_default,
	swift_default,
	text_default,
	toml_default,
	xml_default,
	yaml_default
];
const detectors = [
	command_line_default,
	config_key_default,
	environment_variable_default,
	hub_uri_default,
	hub_url_default,
	library_call_default,
	named_slot_default
];
const libraries = [
	accelerate_default,
	adapters_default,
	ai_sdk_default,
	aphrodite_default,
	audio_generation_default,
	autogluon_default,
	autotrain_default,
	axolotl_default,
	bentoml_default,
	bertopic_default,
	chat_ui_default,
	coding_agents_default,
	ctranslate2_default,
	datasets_default,
	deepspeed_mii_default,
	diffusers_default,
	distilabel_default,
	djl_default,
	djl_serving_default,
	docker_model_runner_default,
	dspy_default,
	dstack_default,
	elastic_default,
	evaluate_default,
	evaluation_tools_default,
	experiment_trackers_default,
	fastchat_default,
	fastembed_default,
	faster_whisper_default,
	fiftyone_default,
	flag_embedding_default,
	flair_default,
	github_default,
	go_libraries_default,
	gradio_default,
	haystack_default,
	hf_hub_rust_default,
	hub_loaders_default,
	huggingface_hub_default,
	huggingface_js_default,
	hydra_default,
	inference_services_default,
	infinity_default,
	invokeai_default,
	kaggle_default,
	kalosm_default,
	keras_default,
	kernels_default,
	kohya_default,
	kserve_default,
	kubeai_default,
	kuberay_default,
	kubernetes_operators_default,
	langchain_default,
	langchain_js_default,
	langchain4j_default,
	late_interaction_default,
	lemonade_default,
	lerobot_default,
	lighteval_default,
	litellm_default,
	litgpt_default,
	llama_cpp_default,
	llama_cpp_python_default,
	llama_factory_default,
	llama_index_default,
	llama_stack_default,
	lm_eval_default,
	lm_studio_default,
	lmdeploy_default,
	local_apps_default,
	localai_default,
	lorax_default,
	ludwig_default,
	memra_default,
	mergekit_default,
	mistralrs_default,
	mlc_llm_default,
	mlflow_default,
	mlserver_default,
	mlx_lm_default,
	mlx_swift_default,
	mlx_whisper_default,
	model_card_default,
	modelscope_default,
	ms_swift_default,
	nemo_guardrails_default,
	node_llama_cpp_default,
	nvidia_dynamo_default,
	nvidia_nim_default,
	ollama_default,
	onnx_tools_default,
	open_clip_default,
	open_webui_default,
	openrlhf_default,
	openvino_model_server_default,
	optimum_default,
	paddlenlp_default,
	peft_default,
	presidio_default,
	private_gpt_default,
	production_stack_default,
	promptfoo_default,
	pydantic_ai_default,
	quantization_default,
	rasa_default,
	reinforcement_learning_default,
	runpod_default,
	sagemaker_default,
	semantic_kernel_default,
	semantic_router_default,
	sentence_transformers_default,
	sglang_default,
	simpletransformers_default,
	skops_default,
	smolagents_default,
	spacy_default,
	speech_default,
	structured_generation_default,
	swift_transformers_default,
	tensorrt_llm_default,
	text_embeddings_inference_default,
	text_generation_inference_default,
	text_generation_webui_default,
	text_to_speech_default,
	timm_default,
	tokenizers_default,
	torchtune_default,
	trainer_scripts_default,
	transformers_default,
	transformers_config_default,
	transformers_js_default,
	triton_default,
	trl_default,
	txtai_default,
	unsloth_default,
	vector_stores_default,
	vertex_model_garden_default,
	vllm_default,
	wllama_default,
	xinference_default
];

// src/scan/catalogue.ts
function buildCatalogue(libraries) {
	const calls = new Index();
	const commands = new Index();
	const images = /* @__PURE__ */ new Map();
	const keys = new Index();
	const variables = new Index();
	const uris = [];
	for (const library of libraries) {
		for (const form of library.calls ?? []) for (const written of form.names) {
			const name = written.split(".");
			calls.add(name.at(-1), {
				library,
				form,
				name
			});
		}
		for (const form of library.commands ?? []) {
			for (const written of form.names) {
				const name = written.split(" ");
				commands.add(name[0], {
					library,
					form,
					name
				});
			}
			for (const image of form.images ?? []) images.set(image, {
				library,
				form,
				name: [image]
			});
		}
		for (const config of library.configs ?? []) for (const form of config.keys) {
			const path = form.path.split(".");
			keys.add(path.findLast((segment) => !segment.startsWith("*")) ?? "*", {
				library,
				config,
				form,
				path
			});
		}
		for (const form of library.variables ?? []) variables.add(form.name, {
			library,
			form
		});
		for (const form of library.uris ?? []) uris.push({
			library,
			form
		});
	}
	calls.sort((a, b) => b.name.length - a.name.length);
	commands.sort((a, b) => b.name.length - a.name.length);
	uris.sort((a, b) => b.form.prefix.length - a.form.prefix.length);
	const byFirst = new Index();
	for (const uri of uris) byFirst.add(uri.form.prefix[0], uri);
	const answered = /* @__PURE__ */ new Map();
	return {
		callees: new Set(calls.keys()),
		callsOf(callee, language) {
			let answers = answered.get(language);
			if (answers === void 0) answered.set(language, answers = new Remembered());
			return answers.get(callee, () => fitting(calls.get(callee.slice(callee.lastIndexOf(".") + 1)), callee, language));
		},
		commandsOf: (word) => commands.get(programOf(word)),
		commandOfImage: (image) => images.get(image) ?? images.get(imageOf(image)) ?? null,
		keysOf: (lastKey) => keys.get(lastKey),
		variablesOf: (name) => variables.get(name),
		uriOf: (text) => byFirst.get(text[0] ?? "").find(({ form }) => text.startsWith(form.prefix)) ?? null,
		uris
	};
}
function fitting(known, callee, language) {
	const written = callee.split(".");
	return known.filter(({ library, form, name }) => {
		const languages = form.languages ?? library.languages;
		if (languages !== void 0 && language !== null && !languages.includes(language)) return false;
		return form.exact === true ? name.length === written.length && endsIn(written, name) : endsIn(written, name);
	});
}
var Index = class Index {
	#entries = /* @__PURE__ */ new Map();
	static #NONE = [];
	add(key, entry) {
		const entries = this.#entries.get(key);
		if (entries === void 0) this.#entries.set(key, [entry]);
		else entries.push(entry);
	}
	get(key) {
		return this.#entries.get(key) ?? Index.#NONE;
	}
	keys() {
		return this.#entries.keys();
	}
	sort(compare) {
		for (const entries of this.#entries.values()) entries.sort(compare);
	}
};
function endsIn(written, name) {
	if (name.length > written.length) return false;
	return name.every((segment, index) => segment === written[written.length - name.length + index]);
}
/** The name of a program without its folder, version and `.exe`. */
function programOf(word) {
	const name = word.slice(word.lastIndexOf("/") + 1);
	return /^python[\d.]*$/.test(name) ? "python" : name.endsWith(".exe") ? name.slice(0, -4) : name;
}
/** An image without digest and tag, and without the registry before it unless that is part of its name. */
function imageOf(image) {
	const name = image.split("@", 1)[0];
	const colon = name.indexOf(":", name.lastIndexOf("/"));
	return (colon === -1 ? name : name.slice(0, colon)).replace(/^(?:docker\.io|index\.docker\.io|public\.ecr\.aws|registry\.hub\.docker\.com)\//, "");
}

// src/scan/exposed-tokens.ts
/** Files that are written to be read, where a token may be an example. */
const FOR_PEOPLE = /\.(?:md|mdx|markdown|mdc|txt|rst|adoc|asciidoc|org|tex|html?|po|pot)$|(?:^|\/)[A-Z][A-Z_-]*$/;
/** The tokens in a file, each at its place. */
function exposedTokens(path, text) {
	const tokens = tokensIn(text);
	if (tokens.length === 0) return [];
	const source = Source.ofFile(path, text);
	const usage = FOR_PEOPLE.test(path) ? "mention" : "use";
	return tokens.map(({ issuer, revoke, mark, ...span }) => ({
		path,
		...source.locate(span),
		issuer,
		revoke,
		mark,
		usage
	}));
}

// src/scan/format.ts
/** The format of everything that has no format of its own; read only where it may hold a URL of the Hub. */
const FALLBACK = "text";
const TEMPLATE = /^(.+)\.(?:tpl|tmpl|template|j2|jinja2?|in|erb|gotmpl|mustache|hbs|example|sample|dist|default|tftpl)$/;
const SHEBANG = /^#!\s*\S*?(?:env\s+(?:-S\s+)?)?([\w.+-]+)(?:\s|$)/;
/** Which format reads a file: by its name, else by its interpreter line, else the plain text reader. */
function selectFormat(path, text, formats) {
	const index = indexOf(formats);
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	const exact = index.names.get(name) ?? index.prefixes.find(({ prefix }) => name.startsWith(prefix))?.format;
	if (exact !== void 0) return exact;
	for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) {
		const format = index.suffixes.get(name.slice(dot));
		if (format !== void 0) return format;
	}
	const template = TEMPLATE.exec(name);
	if (template !== null) {
		const inner = template[1].includes(".") ? selectFormat(template[1], text, formats) : null;
		if (inner !== null && inner !== index.fallback) return inner;
		const look = formatOfText(text);
		const format = look === null ? void 0 : formats.find(({ id }) => id === look);
		if (format !== void 0) return format;
	}
	if (text.startsWith("#!")) {
		const interpreter = SHEBANG.exec(text.slice(0, 200).split("\n", 1)[0])?.[1]?.replace(/[\d.]+$/, "");
		const format = interpreter === void 0 ? void 0 : index.interpreters.get(interpreter);
		if (format !== void 0) return format;
	}
	return mayHoldHubUrl(text) ? index.fallback ?? null : null;
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(formats) {
	let index = indexes.get(formats);
	if (index !== void 0) return index;
	index = {
		names: /* @__PURE__ */ new Map(),
		prefixes: [],
		suffixes: /* @__PURE__ */ new Map(),
		interpreters: /* @__PURE__ */ new Map(),
		fallback: formats.find(({ id }) => id === FALLBACK)
	};
	for (const format of formats) {
		for (const file of format.files) if (file.startsWith("*.")) index.suffixes.set(file.slice(1), format);
		else if (file.endsWith("*")) index.prefixes.push({
			prefix: file.slice(0, -1),
			format
		});
		else if (file.startsWith(".") && !file.startsWith(".env")) index.suffixes.set(file, format);
		else index.names.set(file, format);
		for (const interpreter of format.interpreters ?? []) index.interpreters.set(interpreter, format);
	}
	index.prefixes.sort((a, b) => b.prefix.length - a.prefix.length);
	indexes.set(formats, index);
	return index;
}

// src/scan/merge.ts
/** Written text is cut here: a literal may be a whole command. */
const MOST_WRITTEN = 400;
/** Sightings of one file as references: what several detectors saw at one place is one reference, told by the surest. */
function merge(path, sightings) {
	const placed = sightings.map((sighting, rank) => ({
		sighting,
		rank,
		at: sighting.source.locate(sighting.span)
	}));
	placed.sort((a, b) => sureness(b.sighting) - sureness(a.sighting) || a.rank - b.rank);
	const byLine = /* @__PURE__ */ new Map();
	const kept = [];
	for (const { sighting, at } of placed) {
		const neighbours = byLine.get(at.line) ?? [];
		const rival = neighbours.find((other) => overlaps(other, at) && other.id === sighting.id) ?? neighbours.find((other) => overlaps(other, at));
		if (rival !== void 0 && (rival.id === sighting.id || sighting.confidence === "likely" || !isOneOfMany(rival, sighting))) {
			if (rival.id === sighting.id) join(rival, sighting, path);
			continue;
		}
		const reference = toReference(path, sighting, at);
		kept.push(reference);
		neighbours.push(reference);
		byLine.set(at.line, neighbours);
	}
	return kept.sort(comparePlaces);
}
/** A string may hold several ids, each with a place of its own or none better than the whole string. */
function isOneOfMany(rival, sighting) {
	return rival.detector === sighting.detector && rival.confidence === sighting.confidence;
}
function toReference(path, sighting, { cell, ...region }) {
	const { source, revisionSlot: slot } = sighting;
	return {
		kind: sighting.kind,
		id: detached(sighting.id),
		written: detached(sighting.written.slice(0, MOST_WRITTEN)),
		revision: sighting.revision === null ? null : detached(sighting.revision),
		usage: sighting.usage,
		confidence: sighting.confidence,
		path,
		...region,
		cell,
		detector: sighting.detector,
		library: sighting.library,
		related: distinct(relatedOf(sighting, path)),
		revisionSlot: slot === null ? null : slotOf(source, slot),
		change: null
	};
}
/** What a second sighting of the same reference adds. */
function join(reference, sighting, path) {
	reference.related = distinct([...reference.related, ...relatedOf(sighting, path)]);
	if (reference.usage === "output") return;
	if (sighting.detector !== reference.detector) reference.revision ??= sighting.revision === null ? null : detached(sighting.revision);
	if (sighting.revisionSlot !== null && (sighting.confidence === "declared" || sighting.revision !== null)) reference.revisionSlot = together(reference.revisionSlot, slotOf(sighting.source, sighting.revisionSlot));
	reference.library ??= sighting.library;
}
function slotOf(source, { at, written, ...slot }) {
	return {
		...slot,
		name: detached(slot.name),
		written: written === null ? null : regionOf(source, written),
		...at === void 0 ? {} : { at: at.map(({ whole, id }) => ({
			whole: regionOf(source, whole),
			id: regionOf(source, id)
		})) }
	};
}
/** One id that is asked for in several places: each of them takes the revision. */
function together(slot, other) {
	if (slot === null) return other;
	const merged = slot.written === null && other.written !== null ? other : slot;
	if (slot.form !== other.form || slot.name !== other.name) return merged;
	const places = new Map([...slot.at ?? [], ...other.at ?? []].map((place) => [`${place.id.line}:${place.id.column}`, place]));
	return {
		...merged,
		...places.size === 0 ? {} : { at: [...places.values()] },
		...slot.isOpen === true || other.isOpen === true ? { isOpen: true } : {}
	};
}
function relatedOf({ related, source }, path) {
	return related.map(({ span, role }) => ({
		path,
		line: source.locate(span).line,
		role
	}));
}
function distinct(places) {
	return [...new Map(places.map((place) => [`${place.line} ${place.role}`, place])).values()].sort((a, b) => a.line - b.line || compareText(a.role, b.role));
}
function regionOf(source, span) {
	const { line, column, endLine, endColumn } = source.locate(span);
	return {
		line,
		column,
		endLine,
		endColumn
	};
}
/** What is declared beats what is likely; a repo that is pushed and loaded is a use; a call that was read says more than a name. */
function sureness({ usage, confidence, revision, detector }) {
	return {
		use: 3,
		output: 2,
		mention: 0
	}[usage] + (confidence === "declared" ? 10 : 0) + (revision === null ? 0 : .5) + (detector === "library-call" ? .25 : 0);
}
function overlaps(a, b) {
	if (a.line === b.line && a.column === b.column) return true;
	const startsBefore = a.line < b.endLine || a.line === b.endLine && a.column < b.endColumn;
	const endsAfter = a.endLine > b.line || a.endLine === b.line && a.endColumn > b.column;
	return startsBefore && endsAfter;
}
/** The order in which references are told: by place, then by what they name. */
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.id, b.id) || compareText(a.kind, b.kind);
}
/** By code unit, so that the order does not depend on the machine's language. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/own-library.ts
/** The policy's own keys and loaders as one more entry of the catalogue; null where there are none. */
function libraryOf(keys, calls) {
	if (keys.length === 0 && calls.length === 0) return null;
	return {
		id: "policy",
		title: "Declared in the policy",
		docs: "",
		configs: keys.map((key) => ({
			files: [key.files],
			keys: [{
				path: key.path,
				kind: key.kind
			}]
		})),
		calls: calls.map((call) => ({
			names: [call.name],
			kind: call.kind,
			id: {
				...call.position === null ? {} : { position: call.position },
				...call.keyword === null ? {} : { keywords: [call.keyword] }
			}
		})),
		examples: []
	};
}

// src/scan/own-output.ts
/**
* How a report, a fleet's data, a Hub snapshot, a bill of materials (CycloneDX, SPDX 3) and an audit log begin, as we write them.
* Each names models because something else uses them. Only the very beginning counts, and what is named there stays visible as a
* mention: a configuration that was dressed up as a report does not vanish.
*/
const BEGINNINGS = [
	/^\{\s*"version": ?1,\s*"tool": ?\{\s*"name": ?"model-review"/,
	/^\{\s*"format": ?"model-review-hub-snapshot"/,
	/^\{\s*"\$schema": ?"https?:\/\/cyclonedx\.org\/schema\/bom-[\d.]{1,8}\.schema\.json",\s*"bomFormat": ?"CycloneDX"/,
	/^\{\s*"@context": ?"https:\/\/spdx\.org\/rdf\/3\.[\d.]{1,8}\/spdx-context\.jsonld",\s*"@graph": ?\[/,
	/^\{"version":1,"time":"[^"]{1,40}","actor":[^\n]{1,400}"tool":\{"name":"model-review"/
];
/** Whether a file is an output of this tool that somebody kept in the repository. */
function isOwnOutput(text) {
	if (!text.startsWith("{")) return false;
	const beginning = text.slice(0, 800);
	return BEGINNINGS.some((one) => one.test(beginning));
}

// src/scan/scan.ts
const SCAN_DEFAULTS = {
	paths: [],
	exclude: [],
	keys: [],
	calls: [],
	implicit: false
};
const MOST_NESTING = 4;
function createScanner(plugins, options) {
	const own = libraryOf(options.keys, options.calls);
	const catalogue = buildCatalogue(own === null ? plugins.libraries : [...plugins.libraries, own]);
	const interest = {
		callees: catalogue.callees,
		names: NAMES_WITHOUT_OWNER
	};
	const formats = new Map(plugins.documents.map((format) => [format.id, format]));
	const isIncluded = options.paths.length === 0 ? () => true : (0, import_picomatch.default)([...options.paths], { dot: true });
	const isExcluded = options.exclude.length === 0 ? () => false : (0, import_picomatch.default)([...options.exclude], { dot: true });
	let depth = 0;
	const readNested = (id, source) => {
		const format = formats.get(id);
		if (format === void 0 || depth >= MOST_NESTING) return null;
		depth++;
		try {
			return format.read(source, interest, readNested);
		} catch (error) {
			if (error instanceof UnreadableDocument) return null;
			throw error;
		} finally {
			depth--;
		}
	};
	function scanText(path, text, format, found) {
		const source = Source.ofFile(path, text);
		let document;
		try {
			document = format.read(source, interest, readNested);
		} catch (error) {
			if (!(error instanceof UnreadableDocument)) throw error;
			const { line } = source.locate(error.span);
			found.blindSpots.push({
				reason: "unreadable-file",
				path,
				line,
				detector: format.id,
				text: error.message
			});
			return;
		}
		for (const part of flatten(document)) detect(part, path, found);
	}
	function readFile(path, text, format) {
		const found = {
			sightings: [],
			blindSpots: []
		};
		if (format !== null) scanText(path, text, format, found);
		return found;
	}
	function detect(part, path, found) {
		const seen = [];
		const denied = [];
		const context = {
			catalogue,
			trace: (value, scope) => trace(part, value, scope),
			seen,
			denied
		};
		for (const { id, detect } of plugins.detectors) for (const detection of detect(part, context)) if ("sighting" in detection) {
			seen.push(detection.sighting);
			found.sightings.push({
				...detection.sighting,
				source: part.source,
				detector: id
			});
		} else if ("denial" in detection) denied.push(detection.denial);
		else if (options.implicit || detection.unread.reason !== "implicit-default") {
			const { reason, span, text } = detection.unread;
			found.blindSpots.push({
				reason,
				path,
				line: part.source.locate(span).line,
				detector: id,
				text: detached(text)
			});
		}
	}
	const scanner = {
		options,
		scan(workspace, only) {
			const { files, skipped } = scanner.select(workspace, only);
			return combine([scanner.scanFiles(files, workspace)], skipped);
		},
		select(workspace, only) {
			const { files, skipped } = workspace.list();
			return {
				files: files.filter(({ path }) => (only === void 0 || only.has(path)) && isIncluded(path) && !isExcluded(path)),
				skipped: skipped.filter(({ path }) => isIncluded(path) && !isExcluded(path))
			};
		},
		scanFiles(files, workspace) {
			const references = [];
			const blindSpots = [];
			const tokens = [];
			const left = [];
			let bytes = 0;
			let count = 0;
			for (const { path } of files) {
				const content = workspace.read(path);
				if (content === null) {
					left.push({
						path,
						reason: "unreadable"
					});
					continue;
				}
				if (content.subarray(0, 8192).includes(0)) {
					left.push({
						path,
						reason: "binary"
					});
					continue;
				}
				count++;
				bytes += content.length;
				const text = decode(content);
				const format = selectFormat(path, text, plugins.documents);
				let found = readFile(path, text, format);
				const exposed = found.sightings.length + found.blindSpots.length > 0 || mayHoldHubToken(text) ? exposedTokens(path, text) : [];
				tokens.push(...exposed);
				if (exposed.length > 0) found = readFile(path, masked(text), format);
				const sightings = isOwnOutput(text) ? found.sightings.map(asMention) : found.sightings;
				references.push(...merge(path, sightings));
				blindSpots.push(...found.blindSpots);
			}
			return {
				references,
				blindSpots,
				tokens,
				scanned: {
					files: count,
					bytes,
					skipped: left
				}
			};
		}
	};
	return scanner;
}
/** Parts of one scan as its result, the same whoever read which part. `skipped` are the files that no part was asked for. */
function combine(parts, skipped) {
	const left = [...skipped, ...parts.flatMap(({ scanned }) => scanned.skipped)];
	return {
		references: parts.flatMap(({ references }) => references).sort(comparePlaces),
		blindSpots: distinctBlindSpots(parts.flatMap(({ blindSpots }) => blindSpots)),
		tokens: parts.flatMap(({ tokens }) => tokens).sort((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column),
		scanned: {
			files: parts.reduce((sum, { scanned }) => sum + scanned.files, 0),
			bytes: parts.reduce((sum, { scanned }) => sum + scanned.bytes, 0),
			skipped: left.sort((a, b) => compareText(a.path, b.path))
		}
	};
}
function asMention(seen) {
	return {
		...seen,
		usage: "mention"
	};
}
/** ASCII decodes several times faster as Latin-1, and gives the same text. */
function decode(content) {
	const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
	return buffer.toString(isAscii(buffer) ? "latin1" : "utf8");
}
function* flatten(document) {
	yield document;
	for (const inner of document.nested) yield* flatten(inner);
}
function distinctBlindSpots(spots) {
	return [...new Map(spots.map((spot) => [`${spot.path}\0${spot.line}\0${spot.reason}\0${spot.text}`, spot])).values()].sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.reason, b.reason) || compareText(a.text, b.text));
}

// src/scan/compare.ts
/**
* The references of the head with what changed since the base, followed by those that are gone. A reference is the same one
* as long as its repo and revision are: moving a line, a file or a literal changes nothing.
*
* @param changed Paths that differ between base and head; all others are the same in both and were not read at the base.
* @param base References of the changed paths at the base.
*/
function compareReferences(head, base, changed) {
	const before = [...head.filter(({ path }) => !changed.has(path)), ...base];
	const places = new Set(before.map(place));
	const earlier = new Map(before.map((reference) => [repo$1(reference), reference]));
	const now = new Set(head.map(place));
	const stillNamed = new Set(head.map(repo$1));
	const compared = head.map((reference) => {
		if (places.has(place(reference))) return {
			...reference,
			change: "unchanged"
		};
		const was = earlier.get(repo$1(reference));
		if (was === void 0) return {
			...reference,
			change: "added"
		};
		return {
			...reference,
			change: "changed",
			before: {
				id: was.id,
				revision: was.revision
			}
		};
	});
	const gone = base.filter((reference) => !now.has(place(reference)) && !stillNamed.has(repo$1(reference)));
	const distinct = new Map(gone.map((reference) => [place(reference), reference]));
	return [...compared, ...[...distinct.values()].map((reference) => ({
		...reference,
		change: "removed"
	}))];
}
/** A mention that becomes a use is new; the file and line are not part of it. */
function place(reference) {
	return `${repo$1(reference)}\0${reference.revision ?? ""}`;
}
function repo$1({ kind, id, usage }) {
	return `${kind}\0${id}\0${usage}`;
}

// src/scan/trees.ts
/** Files of a head from which on a comparison reads only what the change concerns. */
const LARGE_TREE = 1e3;
/**
* Scans a head and, where there is a base, what differs there. Of a large head only the files that differ are told in full, and
* of the others the places of the repos that those name: all that can tell what is new, moved or gone. `whole` tells all that can
* be read.
*/
async function scanTrees(scanner, workspace, base, whole, scanAll = async (by, tree) => by.scan(tree)) {
	if (base === null) {
		const head = await scanAll(scanner, workspace);
		return {
			head,
			references: head.references,
			before: null,
			unaffected: 0
		};
	}
	const { references, tokens } = scanner.scan(base.workspace, base.changed);
	const { head, unaffected } = (whole && base.onlyChanged !== true ? null : scanConcerned(scanner, workspace, base, references)) ?? {
		head: await scanAll(scanner, workspace),
		unaffected: 0
	};
	const isUnchanged = ({ path }) => !base.changed.has(path);
	return {
		head,
		references: compareReferences(head.references, references, base.changed),
		before: {
			references: [...head.references.filter(isUnchanged), ...references],
			tokens: [...head.tokens.filter(isUnchanged), ...tokens]
		},
		unaffected
	};
}
function scanConcerned(scanner, workspace, base, before) {
	const { files } = workspace.list();
	const { changed } = base;
	const naming = base.onlyChanged === true ? namesNothing : files.length > 1e3 ? base.naming : void 0;
	if (naming === void 0) return null;
	const now = scanner.scan(workspace, changed);
	const named = [...before, ...now.references];
	const names = new Set(named.map(({ id }) => id.slice(id.lastIndexOf("/") + 1)));
	const also = names.size === 0 ? /* @__PURE__ */ new Set() : naming([...names]);
	if (also === null) return null;
	const elsewhere = new Set([...also].filter((path) => !changed.has(path)));
	const { references, scanned } = scanner.scan(workspace, elsewhere);
	const concerned = new Set(named.map(repo));
	return {
		head: {
			references: [...now.references, ...references.filter((reference) => concerned.has(repo(reference)))].sort(comparePlaces),
			blindSpots: now.blindSpots,
			tokens: now.tokens,
			scanned: {
				files: now.scanned.files + scanned.files,
				bytes: now.scanned.bytes + scanned.bytes,
				skipped: now.scanned.skipped
			}
		},
		unaffected: files.filter(({ path }) => !changed.has(path) && !elsewhere.has(path)).length
	};
}
const namesNothing = () => /* @__PURE__ */ new Set();
const repo = ({ kind, id }) => `${kind}:${id}`;

export { detectors as a, scan_plugins_exports as c, createScanner as i, SCAN_DEFAULTS as n, documents as o, combine as r, libraries as s, scanTrees as t };