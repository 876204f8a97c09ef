import { C as isRepoId, b as tokensIn, l as writtenRevision, x as isCommit } from "./domain.js";

// src/fix/changes.ts
/** The rules whose findings can be turned into edits. */
const FIXABLE = [
	"revision-not-pinned",
	"remote-code-unpinned",
	"repo-renamed",
	"repo-owner-changed",
	"repo-superseded"
];
/** What the active findings of a report ask for, reference by reference, in the order of the report. */
function changesOf(report, { rules, renames }) {
	const changes = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		const { rule, state } = finding;
		if (state !== "active" || !isFixable(rule) || !rules.has(rule)) continue;
		for (const reference of report.references) {
			const repo = isAbout(finding, reference) ? repoOf(report, reference) : null;
			const change = repo === null ? null : changeOf(rule, reference, repo, renames);
			if (change === null) continue;
			const key = JSON.stringify([
				change.what === "leave" ? rule : change.what,
				reference.path,
				reference.line,
				reference.column
			]);
			const known = changes.get(key);
			if (known === void 0) changes.set(key, change);
			else known.rules = [.../* @__PURE__ */ new Set([...known.rules, rule])];
		}
	}
	return [...changes.values()].map((change) => withoutSuccessorPin(change, changes));
}
function isFixable(rule) {
	return FIXABLE.includes(rule);
}
/** A finding knows the place of its first reference and the lines of the others. */
function isAbout({ repo, location, related }, reference) {
	if (repo === null || reference.kind !== repo.kind || reference.usage === "output" || reference.change === "removed") return false;
	if (location !== null && location.path === reference.path && location.line === reference.line) return true;
	return related.some(({ path, line, role }) => role === "also-here" && path === reference.path && line === reference.line);
}
function repoOf({ repos }, { kind, id, revision }) {
	const asked = repos.find((repo) => repo.kind === kind && repo.requestedAs.some((one) => one.id === id && one.revision === revision));
	return asked?.status === "found" ? asked : null;
}
function changeOf(rule, reference, repo, renames) {
	const about = {
		rules: [rule],
		reference
	};
	switch (rule) {
		case "revision-not-pinned":
		case "remote-code-unpinned": {
			if (reference.revision !== null && isCommit(reference.revision)) return null;
			const commit = repo.revisionFound ? repo.record?.commit ?? null : null;
			if (commit === null || !isCommit(commit)) return {
				...about,
				what: "leave",
				why: "the Hub tells no commit for what it asks for"
			};
			return {
				...about,
				what: "pin",
				commit
			};
		}
		case "repo-renamed":
		case "repo-owner-changed": {
			if (repo.id === reference.id || !isRepoId(repo.id)) return null;
			const [asked, found] = [ownerOf(reference.id), ownerOf(repo.id)];
			if (asked !== null && asked.toLowerCase() !== found?.toLowerCase() && renames !== "all") return {
				...about,
				what: "leave",
				why: `its owner is now \`${found}\`: --renames=all follows it there`
			};
			return {
				...about,
				what: "rename",
				id: repo.id
			};
		}
		case "repo-superseded": {
			const successor = repo.record?.card?.["new_version"];
			if (typeof successor !== "string" || !isRepoId(successor) || successor === reference.id) return null;
			if (repo.successors?.isLoop === true) return {
				...about,
				what: "leave",
				why: `its successor \`${successor}\` names it as the successor in turn`
			};
			if (repo.successors?.versions[0]?.status === "not-visible") return {
				...about,
				what: "leave",
				why: `the Hub does not show its successor \`${successor}\``
			};
			if (reference.revision !== null && reference.revision !== "main") return {
				...about,
				what: "leave",
				why: `it asks for \`${reference.revision}\`, which its successor \`${successor}\` need not have`
			};
			const newest = repo.successors?.versions.findLast(({ status }) => status === "found")?.id ?? successor;
			return {
				...about,
				what: "rename",
				id: newest
			};
		}
	}
}
/** The commit of a model is none of its successor: the successor is pinned when it is asked for. */
function withoutSuccessorPin(change, changes) {
	if (change.what !== "pin") return change;
	const { path, line, column } = change.reference;
	if (changes.get(JSON.stringify([
		"rename",
		path,
		line,
		column
	]))?.rules.includes("repo-superseded") !== true) return change;
	return {
		rules: change.rules,
		reference: change.reference,
		what: "leave",
		why: "it is replaced by its successor; run again to pin that"
	};
}
function ownerOf(id) {
	const slash = id.indexOf("/");
	return slash === -1 ? null : id.slice(0, slash);
}

// src/fix/edit.ts
/** The same edit asked for twice is one. */
function distinct(edits) {
	return [...new Map(edits.map((edit) => [JSON.stringify([
		edit.start,
		edit.end,
		edit.text
	]), edit])).values()];
}
/** In order of place; insertions at one place in the order in which they came. */
function inOrder(edits) {
	return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
/** Whether any two edits touch the same characters. Insertions at one place are made one behind the other. */
function overlap(edits) {
	const sorted = inOrder(edits);
	return sorted.some((edit, index) => {
		const next = sorted[index + 1];
		if (next === void 0) return false;
		return next.start < edit.end || next.start === edit.start && next.end === edit.end && edit.end > edit.start;
	});
}
/** The text with all edits made, the last one first. They must not overlap. */
function applyEdits(text, edits) {
	let changed = text;
	for (const { start, end, text: inserted } of inOrder(edits).reverse()) changed = changed.slice(0, start) + inserted + changed.slice(end);
	return changed;
}
/** Where the character at an offset stands after the edits. */
function moved(offset, edits) {
	let shift = 0;
	for (const { start, end, text } of edits) if (end <= offset && (start < offset || start === end)) shift += text.length - (end - start);
	return offset + shift;
}
/** The edits as replacements of whole lines; edits on the same lines become one. */
function replacementsOf(path, text, edits) {
	const lines = new Lines(text);
	const blocks = [];
	for (const edit of inOrder(edits)) {
		const first = lines.lineOf(edit.start);
		const last = lines.lineOf(edit.end);
		const block = blocks.at(-1);
		if (block !== void 0 && first <= block.last) {
			block.last = Math.max(block.last, last);
			block.edits.push(edit);
		} else blocks.push({
			first,
			last,
			edits: [edit]
		});
	}
	return blocks.map((block) => {
		const start = lines.startOf(block.first);
		const end = lines.endOf(block.last);
		const inside = block.edits.map((edit) => ({
			...edit,
			start: edit.start - start,
			end: edit.end - start
		}));
		const replacement = applyEdits(text.slice(start, end), inside);
		return {
			path,
			startLine: block.first,
			endLine: block.last,
			replacement
		};
	});
}
/** Lines and columns of a text: 1-based, as regions count them. */
var Lines = class {
	text;
	/** How this text breaks its lines. */
	newline;
	#starts = [0];
	constructor(text) {
		this.text = text;
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
		this.newline = text.includes("\r\n") ? "\r\n" : "\n";
	}
	get count() {
		return this.#starts.length;
	}
	lineOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	offsetOf({ line, column }) {
		return (this.#starts[line - 1] ?? this.text.length) + column - 1;
	}
	placeOf(offset) {
		const line = this.lineOf(offset);
		return {
			line,
			column: offset - this.#starts[line - 1] + 1
		};
	}
	startOf(line) {
		return this.#starts[line - 1] ?? this.text.length;
	}
	/** Before the line break. */
	endOf(line) {
		const next = this.#starts[line];
		if (next === void 0) return this.text.length;
		return this.text[next - 2] === "\r" ? next - 2 : next - 1;
	}
	lineAt(line) {
		return this.text.slice(this.startOf(line), this.endOf(line));
	}
};

// src/fix/insert.ts
/** Adds a last part to what stands between brackets, in the style of the parts before it. */
function appendItem({ text, newline, hasOwnLines }, brackets, item) {
	const { open, close, items, trailingComma } = brackets;
	const last = items.at(-1);
	if (last === void 0) {
		const inside = text.slice(open + 1, close);
		const space = text[open] === "{" && inside === "" ? " " : "";
		return /^\s*$/.test(inside) ? {
			start: open + 1,
			end: close,
			text: inside.includes("\n") ? item : `${space}${item}${space}`
		} : {
			start: close,
			end: close,
			text: item
		};
	}
	const indentation = ownIndentation(text, last);
	const end = trailingComma === null ? last.end : trailingComma + 1;
	const lineEnd = endOfLine(text, end);
	if (hasOwnLines && indentation !== null && lineEnd < close) {
		const rest = text.slice(end, lineEnd);
		if (/^\s*(?:(?:#|\/\/).*|\/\*[^*]*\*\/\s*)?$/.test(rest)) {
			if (trailingComma !== null) return {
				start: lineEnd,
				end: lineEnd,
				text: `${newline}${indentation}${item},`
			};
			return {
				start: end,
				end: lineEnd,
				text: `,${rest}${newline}${indentation}${item}`
			};
		}
	}
	return trailingComma === null ? {
		start: end,
		end,
		text: `, ${item}`
	} : {
		start: end,
		end,
		text: ` ${item},`
	};
}
/** Adds a part behind another one, for languages whose arguments have an order. */
function insertBehind({ text, newline, hasOwnLines }, { open, close }, before, item) {
	const indentation = ownIndentation(text, before);
	const lineEnd = endOfLine(text, before.end);
	const isAlone = indentation !== null && lineEnd < close && open < text.lastIndexOf("\n", before.start);
	const separator = hasOwnLines && isAlone && /^,?\s*$/.test(text.slice(before.end, lineEnd)) ? newline + indentation : " ";
	return {
		start: before.end,
		end: before.end,
		text: `,${separator}${item}`
	};
}
/** The white space before a part that begins its line; null where something else stands before it. */
function ownIndentation(text, { start }) {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const before = text.slice(lineStart, start);
	return /^[ \t]*$/.test(before) ? before : null;
}
/** Before the line break. */
function endOfLine(text, at) {
	const found = text.indexOf("\n", at);
	if (found === -1) return text.length;
	return text[found - 1] === "\r" && found > at ? found - 1 : found;
}

// src/fix/refusal.ts
function refuse(why) {
	return { why };
}
function isRefusal(attempt) {
	return !Array.isArray(attempt);
}

// src/fix/pin-beside.ts
const YAML$2 = /\.(?:ya?ml|md|cff)(?:\.\w+)?$/i;
const ALWAYS_QUOTED = /\.(?:jsonc?|json5|jsonl|toml|tf|tfvars|hcl|nix|py|[cm]?[jt]sx?)$/i;
/** Writes the revision as a key of its own beside the key that holds the id, in the same way. */
function pinBeside(reference, lines, commit) {
	const { revisionSlot, path } = reference;
	if (/\.ipynb$/i.test(path)) return refuse("it is set in a notebook by a line that takes one value");
	if (!isRead(reference, lines)) return refuse(`nothing in the file says that \`${revisionSlot.name}\` is read`);
	const entry = entryAround(reference, lines);
	if (entry === null) return refuse("the key that holds it is not written on one line with it");
	const name = revisionSlot.name;
	if (entry.key === "value" && entry.key !== name && YAML$2.test(path)) return pinBesidePair(entry, lines, name, commit);
	if (isThere(name, entry, lines)) return refuse(`\`${name}\` is there already, and its value is not`);
	return isOneOfLine(entry) ? onSameLine(entry, name, commit, path) : onOwnLine(entry, lines, name, commit, path);
}
/** What else an axolotl configuration says; `base_model` alone is also a word of mergekit, Ludwig and model cards. */
const AXOLOTL = /^(?:adapter|datasets|gradient_accumulation_steps|load_in_[48]bit|lora_r|micro_batch_size|num_epochs|output_dir|pretraining_dataset|sample_packing|sequence_len|val_set_size)[ \t]*:/m;
/** Keys that are words of many programs: the one that reads the revision has to show in the file. */
function isRead({ detector, library, path, revisionSlot }, { text }) {
	const { name } = revisionSlot;
	if (name === "revision_of_model") return YAML$2.test(path) && !/\.md$/i.test(path) && AXOLOTL.test(text);
	if (detector !== "environment-variable" || !/^(?:MODEL_)?REVISION$/.test(name)) return true;
	return library !== null && text.toLowerCase().includes(library);
}
function entryAround(reference, lines) {
	if (reference.line !== reference.endLine) return null;
	const { text } = lines;
	const start = lines.offsetOf(reference);
	let end = lines.offsetOf({
		line: reference.endLine,
		column: reference.endColumn
	});
	let before = text.slice(lines.startOf(reference.line), start);
	const quote = /["']$/.exec(before)?.[0] ?? "";
	if (quote !== "") {
		if (text[end] !== quote) return null;
		before = before.slice(0, -1);
		end++;
	}
	const match = /^(.*?)(["']?)([A-Za-z_][\w.-]*)\2(\s*(?::=|\?=|=>|[:=])\s*)$/s.exec(before);
	if (match === null || before.length > 2e3) return null;
	const [, lead, keyQuote, key, separator] = match;
	return {
		lead,
		key,
		keyQuote,
		separator,
		quote,
		rest: text.slice(end, endOfLine(text, end)),
		end,
		line: reference.line
	};
}
/** Whether other entries stand on the same line: `{ path: x, type: y }`, `ENV A=x B=y`, `docker run -e A=x`. */
function isOneOfLine({ lead, separator, rest }) {
	if (/[{,(]\s*$/.test(lead)) return true;
	if (/^\s*[}\]]/.test(rest)) return true;
	return separator === "=" && (/^\s*\\$/.test(rest) || /^\s+[A-Za-z_]\w*=/.test(rest) || /^\s*(?:ENV|ARG)\s/i.test(lead) || /\S+=\S*\s+$/.test(lead));
}
function onSameLine(entry, name, commit, path) {
	const { lead, end, separator, keyQuote, rest } = entry;
	if (/^\s*(?:ENV|ARG|export)\s/i.test(lead) || /^\s*\\$/.test(rest)) return separator === "=" ? [{
		start: end,
		end,
		text: ` ${name}=${commit}`
	}] : refuse("its line holds more than one value");
	if (!/[{,]\s*$/.test(lead) || !/^\s*(?:[,}]|$)/.test(rest)) return refuse("its line holds more than it");
	return [{
		start: end,
		end,
		text: `, ${keyQuote}${name}${keyQuote}${separator}${valueOf(entry, commit, path)}`
	}];
}
const STATEMENT = /^[ \t]*(?:- +)?(?:export +|set +|setx +|\$env:|local +|readonly +|declare (?:-x +)?)?$/i;
function onOwnLine(entry, lines, name, commit, path) {
	const { lead, key, keyQuote, separator, rest, end, line } = entry;
	const { newline } = lines;
	const tail = /^\s*([,;]?)\s*((?:#|\/\/).*)?$/.exec(rest);
	if (!STATEMENT.test(lead) || tail === null) return refuse("its line holds more than a key and the id");
	const written = `${/:/.test(separator) && !separator.includes(":=") ? lead.replace("-", " ") : lead}${keyQuote}${name}${keyQuote}${aligned(separator, key, name)}${valueOf(entry, commit, path)}`;
	const lineEnd = lines.endOf(line);
	const mark = tail[1];
	if (mark !== "" || !isJson(path)) return [{
		start: lineEnd,
		end: lineEnd,
		text: `${newline}${written}${mark}`
	}];
	return [{
		start: end,
		end: lineEnd,
		text: `,${rest}${newline}${written}`
	}];
}
/** `- name: MODEL_ID` with `value: …` below it: a pair of its own behind it. */
function pinBesidePair({ lead, quote, rest, line }, lines, name, commit) {
	const before = line > 1 ? lines.lineAt(line - 1) : "";
	const item = /^(\s*)- name: *(["']?)[A-Za-z_]\w*\2\s*$/.exec(before);
	if (item === null || lead !== `${item[1]}  ` || !/^\s*(?:#.*)?$/.test(rest)) return refuse("the variable and its value are not written one below the other");
	const next = lines.lineAt(line + 1);
	if (next.startsWith(lead) && next.trim() !== "" && !next.startsWith(`${lead} `) && !/^\s*-/.test(next)) return refuse("the variable has more than a name and a value");
	const [, indentation = "", nameQuote = ""] = item;
	const at = lines.endOf(line);
	const mark = quote === "" ? "\"" : quote;
	const text = `${lines.newline}${indentation}- name: ${nameQuote}${name}${nameQuote}${lines.newline}${lead}value: ${mark}${commit}${mark}`;
	if (new RegExp(`^\\s*- name: *["']?${name}["']?\\s*$`, "m").test(neighbourhood(lines, line))) return refuse(`\`${name}\` is there already, and its value is not`);
	return [{
		start: at,
		end: at,
		text
	}];
}
/** Whether a key of that name stands in the same map or file already. */
function isThere(name, { lead, line }, lines) {
	const pattern = new RegExp(`(?:^|[\\s{,"'$:-])${name.replaceAll(".", "\\.")}["']?\\s*(?::|=|\\?=)`);
	if (pattern.test(lines.lineAt(line))) return true;
	const depth = widthOf(lead);
	for (const step of [-1, 1]) for (let at = line + step; at >= 1 && at <= lines.count; at += step) {
		const text = lines.lineAt(at);
		if (text.trim() === "") continue;
		const indentation = widthOf(/^[ \t]*(?:- +)?/.exec(text)[0]);
		if (indentation < depth) break;
		if (indentation === depth && pattern.test(text)) return true;
		if (step === -1 && /^\s*- /.test(text) && indentation === depth) break;
		if (step === -1 && /^\s*- /.test(lines.lineAt(at + 1)) && widthOf(/^[ \t]*(?:- +)?/.exec(lines.lineAt(at + 1))[0]) === depth) break;
		if (step === 1 && /^\s*- /.test(text) && indentation === depth) break;
	}
	return false;
}
/** The lines of the same list. */
function neighbourhood(lines, line) {
	return Array.from({ length: 80 }, (_, index) => lines.lineAt(Math.max(1, line - 40) + index)).join("\n");
}
function widthOf(lead) {
	return /^[ \t]*(?:- +)?/.exec(lead)[0].length;
}
function valueOf({ quote, separator }, commit, path) {
	if (quote !== "") return `${quote}${commit}${quote}`;
	return ALWAYS_QUOTED.test(path) || YAML$2.test(path) && /:/.test(separator) ? `"${commit}"` : commit;
}
/** Where keys are lined up by spaces, the next one is too. */
function aligned(separator, key, name) {
	const space = /^ {2,}/.exec(separator)?.[0].length ?? 0;
	return space === 0 ? separator : " ".repeat(Math.max(1, space + key.length - name.length)) + separator.trimStart();
}
function isJson(path) {
	return /\.(?:jsonc?|json5|jsonl|ndjson)$/i.test(path);
}

// src/fix/brackets.ts
const CLOSING = {
	"(": ")",
	"[": "]",
	"{": "}"
};
/** The brackets that close right before `end`, opened at `start` or later; null where they do not match up. */
function closingAt(text, start, end, syntax) {
	const open = [];
	for (let at = start; at < end;) {
		const behind = skip(text, at, syntax);
		if (behind > end) return null;
		if (behind > at) {
			at = behind;
			continue;
		}
		const character = text[at];
		if (character in CLOSING) open.push(at);
		else if (character === ")" || character === "]" || character === "}") {
			const opened = open.pop();
			if (opened === void 0 || CLOSING[text[opened]] !== character) return null;
			if (at === end - 1) return open.length === 0 ? bracketsFrom(text, opened, syntax) : null;
		}
		at++;
	}
	return null;
}
/** The brackets that open at an offset, with their parts; null where they are not closed. */
function bracketsFrom(text, open, syntax) {
	const nesting = [];
	const items = [];
	let trailingComma = null;
	let first = -1;
	let last = -1;
	const settle = () => {
		if (first !== -1) items.push({
			start: first,
			end: last
		});
		first = -1;
	};
	for (let at = open + 1; at < text.length;) {
		const behind = skip(text, at, syntax);
		if (behind > at) {
			if (!isComment(text, at, syntax)) {
				if (first === -1) first = at;
				last = behind;
				trailingComma = null;
			}
			at = behind;
			continue;
		}
		const character = text[at];
		if (character in CLOSING) nesting.push(CLOSING[character]);
		else if (character === ")" || character === "]" || character === "}") {
			const expected = nesting.pop();
			if (expected === void 0) {
				settle();
				return character === CLOSING[text[open]] ? {
					open,
					close: at,
					items,
					trailingComma
				} : null;
			}
			if (expected !== character) return null;
		} else if (character === "," && nesting.length === 0) {
			settle();
			trailingComma = at;
			at++;
			continue;
		}
		if (!/\s/.test(character)) {
			if (first === -1) first = at;
			last = at + 1;
			trailingComma = null;
		}
		at++;
	}
	return null;
}
/** The end of the string or comment that begins at an offset; the offset itself where none does. */
function skip(text, at, syntax) {
	const character = text[at];
	if (isComment(text, at, syntax)) return commentEnd(text, at);
	if (character === "\"" || character === "'" || character === "`" && syntax === "braces") {
		if (character === "'" && syntax === "json") return at;
		return stringEnd(text, at, syntax);
	}
	return at;
}
function isComment(text, at, syntax) {
	const character = text[at];
	if (character === "#") return syntax === "python" || syntax === "hash" || syntax === "yaml-flow" && /\s/.test(text[at - 1] ?? " ");
	if (character !== "/" || syntax !== "braces" && syntax !== "json") return false;
	return text[at + 1] === "/" || text[at + 1] === "*";
}
function commentEnd(text, at) {
	if (text[at] === "/" && text[at + 1] === "*") {
		const end = text.indexOf("*/", at + 2);
		return end === -1 ? text.length : end + 2;
	}
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function stringEnd(text, at, syntax) {
	const quote = text[at];
	const isTriple = syntax === "python" && text.startsWith(quote.repeat(3), at);
	const ending = isTriple ? quote.repeat(3) : quote;
	for (let next = at + ending.length; next < text.length; next++) {
		const character = text[next];
		if (character === "\\") next++;
		else if (text.startsWith(ending, next)) return next + ending.length;
		else if (character === "\n" && !isTriple && quote !== "`" && syntax !== "yaml-flow") return next;
		else if (quote === "`" && character === "$" && text[next + 1] === "{") {
			const inner = bracketsFrom(text, next + 1, syntax);
			if (inner === null) return text.length;
			next = inner.close;
		}
	}
	return text.length;
}

// src/fix/view.ts
/** A file whose text is the code itself. */
function viewOfFile(text, hasOwnLines) {
	return {
		text,
		newline: text.includes("\r\n") ? "\r\n" : "\n",
		hasOwnLines,
		fromFile: (offset) => offset,
		toFile: (edit) => edit
	};
}
/** The part of a file that an edit of code at a region can be made in: the file itself, or the cell of a notebook. */
function viewAround(path, lines, region, hasOwnLines) {
	if (!/\.ipynb$/i.test(path)) return viewOfFile(lines.text, hasOwnLines);
	return viewOfCell(lines.text, lines.offsetOf(region));
}
/** The source of the notebook cell around an offset: the strings of its list as one text, escapes decoded. */
function viewOfCell(text, offset) {
	const strings = stringsOfSource(text, offset);
	if (strings === null) return null;
	let decoded = "";
	const starts = [];
	const ends = [];
	for (const { start, end } of strings.contents) for (let at = start; at < end;) {
		const escape = text[at] === "\\" ? text[at + 1] === "u" ? 6 : 2 : 1;
		const character = escape === 1 ? text[at] : decodeEscape(text.slice(at, at + escape));
		if (character === null) return null;
		decoded += character;
		starts.push(at);
		ends.push(at + escape);
		at += escape;
	}
	const first = strings.contents[0];
	const between = strings.isList ? text.slice(strings.contents[0].end, strings.contents[1]?.start ?? first.end) : "";
	const separator = /^",\s*"$/.test(between) ? between : "";
	const encode = (inserted) => JSON.stringify(inserted).slice(1, -1).replaceAll("\\n", `\\n${separator}`);
	return {
		text: decoded,
		newline: "\n",
		hasOwnLines: true,
		fromFile(raw) {
			let low = 0;
			let high = starts.length;
			while (low < high) {
				const middle = low + high >> 1;
				if (starts[middle] < raw) low = middle + 1;
				else high = middle;
			}
			if (starts[low] === raw) return low;
			return low > 0 && ends[low - 1] === raw ? low : null;
		},
		toFile({ start, end, text: inserted }) {
			const from = start > 0 ? ends[start - 1] : first.start;
			const to = end > start ? ends[end - 1] : from;
			return {
				start: end > start ? starts[start] : from,
				end: to,
				text: encode(inserted)
			};
		}
	};
}
function decodeEscape(escape) {
	try {
		const value = JSON.parse(`"${escape}"`);
		return typeof value === "string" && value.length === 1 ? value : null;
	} catch {
		return null;
	}
}
/** The strings behind the key `source` around an offset, without their quotes. One pass over the file. */
function stringsOfSource(text, offset) {
	let isSource = false;
	for (let at = text.indexOf("\""); at !== -1 && at <= offset; at = text.indexOf("\"", at)) {
		const end = endOfString(text, at);
		const content = {
			start: at + 1,
			end: end - 1
		};
		const behind = skipSpace$1(text, end);
		if (text[behind] === ":") {
			isSource = text.slice(content.start, content.end) === "source";
			const value = skipSpace$1(text, behind + 1);
			if (isSource && text[value] === "[") {
				const list = stringsOfList(text, value + 1);
				if (offset < list.end) return offset < (list.contents[0]?.start ?? list.end) ? null : {
					isList: true,
					contents: list.contents
				};
				at = list.end;
				continue;
			}
		} else if (isSource && offset < end) return {
			isList: false,
			contents: [content]
		};
		at = end;
	}
	return null;
}
function stringsOfList(text, start) {
	const contents = [];
	let at = skipSpace$1(text, start);
	while (text[at] === "\"") {
		const end = endOfString(text, at);
		contents.push({
			start: at + 1,
			end: end - 1
		});
		at = skipSpace$1(text, end);
		if (text[at] === ",") at = skipSpace$1(text, at + 1);
	}
	return {
		contents,
		end: at
	};
}
function endOfString(text, quote) {
	let at = quote + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return Math.min(at + 1, text.length);
}
function skipSpace$1(text, at) {
	while (at < text.length && /\s/.test(text[at])) at++;
	return at;
}

// src/fix/pin-in-call.ts
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|html?|astro|mdx)$/i;
/** Languages whose calls have neither keywords nor an object of options that is known here. */
const POSITIONAL = /\.(?:rs|go|java|kts?|cs|scala|rb|php|cc?|cpp|hpp?|dart|exs?|jl|groovy)$/i;
const OWN_LINES = /\.(?:pyi?|pyw|pyx|bzl|[cm]?[jt]sx?|swift|ipynb)$/i;
/** Has every call that asks for the id ask for a commit: by keyword, or in its object of options. */
function pinInCalls(reference, lines, commit, others) {
	const { revisionSlot: slot, path } = reference;
	const calls = slot?.at ?? [];
	if (POSITIONAL.test(path)) return refuse("a call of this language has no keyword for it");
	if (slot === null || calls.length === 0) return refuse("the call that loads it was not read");
	const edits = [];
	for (const { whole, id } of calls) {
		const companion = others.find((other) => isCompanion(other, reference, whole));
		if (companion !== void 0) return refuse(`the same call loads \`${companion.id}\`, which would be asked for at that commit too`);
		const attempt = pinInCall(reference, lines, whole, id, slot.name, commit);
		if (isRefusal(attempt)) return calls.length === 1 ? attempt : refuse(`${attempt.why} (line ${whole.line} of ${path})`);
		edits.push(...attempt);
	}
	return edits;
}
/** Another repo that the same call loads without a revision of its own: `pipeline(model="a/b", tokenizer="c/d")`. */
function isCompanion({ id, usage, revisionSlot, related, ...place }, { id: own, revisionSlot: slot }, whole) {
	if (id === own || usage !== "use" || revisionSlot?.form === "path" || revisionSlot?.form === "suffix") return false;
	const calls = revisionSlot?.at?.map((at) => at.whole);
	if (calls !== void 0) return revisionSlot.name === slot.name && calls.some((call) => call.line === whole.line && call.column === whole.column);
	const isBehind = place.line > whole.line || place.line === whole.line && place.column >= whole.column;
	const isBefore = place.line < whole.endLine || place.line === whole.endLine && place.column < whole.endColumn;
	return isBehind && isBefore || related.some(({ line, role }) => role === "loaded-here" && line === whole.line);
}
function pinInCall(reference, lines, whole, id, name, commit) {
	const { path } = reference;
	const view = viewAround(path, lines, whole, OWN_LINES.test(path));
	const isScript = SCRIPT.test(path);
	const syntax = isScript || /\.swift$/i.test(path) ? "braces" : "python";
	const asking = view === null ? null : readCall(view, lines, whole, id, syntax);
	if (asking === null) return refuse("the brackets of the call could not be matched");
	const quote = quoteOf(asking, lines, reference);
	if (quote === null) return refuse("it stands in a string whose quotes are escaped");
	const attempt = isScript ? pinInOptions(asking, name, path, commit, quote) : pinByKeyword(asking, name, path, commit, quote, syntax);
	return isRefusal(attempt) ? attempt : attempt.map((edit) => asking.view.toFile(edit));
}
function readCall(view, lines, whole, id, syntax) {
	const start = view.fromFile(lines.offsetOf(whole));
	const end = view.fromFile(lines.offsetOf({
		line: whole.endLine,
		column: whole.endColumn
	}));
	const at = view.fromFile(lines.offsetOf(id));
	if (start === null || end === null || at === null) return null;
	const call = closingAt(view.text, start, end, syntax);
	const argument = call?.items.find((item) => item.start <= at && at < item.end);
	return call === null || call === void 0 || argument === void 0 ? null : {
		view,
		call,
		id: argument
	};
}
/** The quotes that strings have there; null where they are escaped. */
function quoteOf({ view, call }, lines, reference) {
	const own = /\\?["']/.exec(view.text.slice(call.open, call.close));
	if (own !== null) return own[0].length === 1 ? own[0] : null;
	const at = view.fromFile(lines.offsetOf(reference));
	const before = at === null ? "" : view.text.slice(Math.max(0, at - 2), at);
	if (/\\["']$/.test(before)) return null;
	return /['"]$/.test(before) ? before.slice(-1) : "\"";
}
/** `name="…"` behind the other arguments. */
function pinByKeyword(asking, name, path, commit, quote, syntax) {
	const { view, call, id } = asking;
	const [keyword, key] = name.includes(".") ? [name.slice(0, name.indexOf(".")), name.slice(name.indexOf(".") + 1)] : [name, null];
	const isLabelled = syntax === "braces";
	const named = new RegExp(`^${keyword}\\s*${isLabelled ? ":" : "=(?!=)"}\\s*`);
	for (const item of call.items) {
		const text = view.text.slice(item.start, item.end);
		const head = named.exec(text)?.[0];
		if (head !== void 0) {
			const value = {
				start: item.start + head.length,
				end: item.end
			};
			return key === null ? replaceValue(view, value, keyword, commit, quote) : pinInMap(view, value, key, commit, quote, syntax);
		}
		if (text.startsWith("**")) return refuse(`\`${short(text)}\` may hold a revision already`);
	}
	const written = writtenRevision({
		form: "keyword",
		name
	}, path, commit, quote);
	return [isLabelled ? insertBehind(view, call, id, written) : appendItem(view, call, written)];
}
/** A key in the map that is the value of a keyword. */
function pinInMap(view, value, key, commit, quote, syntax) {
	const map = view.text[value.start] === "{" ? bracketsFrom(view.text, value.start, syntax) : null;
	if (map === null || map.close !== value.end - 1) return refuse(`its options come from \`${short(view.text.slice(value.start, value.end))}\``);
	return pinInEntries(view, map, key, `${quote}${key}${quote}: ${quote}${commit}${quote}`, commit, quote);
}
/** `{ revision: "…" }`: in the object of options that is the last argument, or in a new one behind the id. */
function pinInOptions({ view, call, id }, name, path, commit, quote) {
	const written = writtenRevision({
		form: "keyword",
		name
	}, path, commit, quote);
	const last = call.items.at(-1);
	const options = view.text[last.start] === "{" ? bracketsFrom(view.text, last.start, "braces") : null;
	if (options !== null && options.close === last.end - 1) return pinInEntries(view, options, name, written, commit, quote);
	if (last.start !== id.start) return refuse(`its options come from \`${short(view.text.slice(last.start, last.end))}\``);
	return [appendItem({
		...view,
		hasOwnLines: view.hasOwnLines
	}, call, `{ ${written} }`)];
}
function pinInEntries(view, map, key, written, commit, quote) {
	const entry = new RegExp(`^(?:["']?)${key}(?:["']?)\\s*:\\s*`);
	for (const item of map.items) {
		const text = view.text.slice(item.start, item.end);
		const head = entry.exec(text)?.[0];
		if (head !== void 0) return replaceValue(view, {
			start: item.start + head.length,
			end: item.end
		}, key, commit, quote);
		if (text === key) return refuse(`\`${key}\` is there already, and its value is not`);
		if (text.startsWith("**")) return refuse(`\`${short(text)}\` may hold a revision already`);
	}
	return [appendItem(view, map, written)];
}
/** The value of a revision that is written out; what is computed is somebody's decision. */
function replaceValue(view, { start, end }, name, commit, quote) {
	const text = view.text.slice(start, end);
	if (/^(?:None|null|undefined|nil)$/.test(text)) return [{
		start,
		end,
		text: `${quote}${commit}${quote}`
	}];
	if (/^(["'])[\w./+=-]*\1$/.test(text)) return [{
		start: start + 1,
		end: end - 1,
		text: commit
	}];
	return refuse(`it asks for \`${name}\` \`${short(text)}\`, which is decided elsewhere`);
}
function short(text) {
	const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
	return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

// src/fix/pin-in-text.ts
const YAML$1 = /\.(?:ya?ml|md)(?:\.\w+)?$/i;
/** The text of a region, where it is all on one line. */
function textAt(lines, { line, column, endLine, endColumn }) {
	return lines.text.slice(lines.offsetOf({
		line,
		column
	}), lines.offsetOf({
		line: endLine,
		column: endColumn
	}));
}
/** Puts the commit in the place of a revision that is written out: in a URL, behind an id, beside it. */
function pinWritten({ revisionSlot, revision, path, ...place }, lines, commit) {
	const region = revisionSlot?.written ?? null;
	if (region === null) return revisionSlot?.form === "path" ? pinInUrl({
		revisionSlot,
		revision,
		path,
		...place
	}, lines, commit) : refuse("where its revision stands was not read");
	const text = textAt(lines, region);
	const start = lines.offsetOf(region);
	if (revision === null && /^(?:null|~)$/.test(text) && revisionSlot?.form === "key") return [{
		start,
		end: start + text.length,
		text: `"${commit}"`
	}];
	if (revision === null || decoded(text) !== revision) return refuse(`its revision is \`${text.slice(0, 40).replaceAll("`", "'")}\`, which is decided elsewhere`);
	const isPlain = YAML$1.test(path) && /[:,[{-]\s+$/.test(lines.text.slice(0, start).slice(-40)) && revisionSlot?.form === "key";
	return [{
		start,
		end: start + text.length,
		text: isPlain && /^\d+(?:e\d+)?$/.test(commit) ? `"${commit}"` : commit
	}];
}
/** In a URL that is put together from several strings the revision is looked for by its neighbours. */
function pinInUrl({ revisionSlot, revision, ...region }, lines, commit) {
	const text = textAt(lines, region);
	const lead = `/${revisionSlot.name}/`;
	const at = text.indexOf(`${lead}${revision}`);
	const end = at + lead.length + (revision?.length ?? 0);
	if (at === -1 || text.includes(lead, at + 1) || !/^(?:["'`/?]|$)/.test(text.slice(end))) return refuse("where its revision stands was not read");
	const start = lines.offsetOf(region) + at + lead.length;
	return [{
		start,
		end: start + revision.length,
		text: commit
	}];
}
/**
* What reads a revision in `hf://`: the file system of huggingface_hub and what is made on it. Others have the scheme without it
* (ramalama asks for a repo of that name), and only that file system writes `hf://datasets/`.
*/
const READS_HF = /hf:\/\/(?:datasets|spaces)\/|huggingface_hub|HfFileSystem|\b(?:fsspec|pandas|polars|duckdb|dask|pyarrow|zarr|webdataset|load_dataset|data_files)\b/;
/** Puts the commit behind the id, where the place takes it there: `org/name@…`. */
function pinBehindId({ revisionSlot, id, path, library, ...region }, lines, commit) {
	const text = textAt(lines, region);
	const written = writtenRevision(revisionSlot, path, commit);
	if (library === "localai" && /^[a-z]+:\/\/[\w./-]+$/.test(text)) {
		const end = lines.offsetOf(region) + text.length;
		return [{
			start: end,
			end,
			text: written
		}];
	}
	if (library === "huggingface-hub" && text.startsWith("hf://") && !READS_HF.test(lines.text)) return refuse(`nothing in the file says that \`${revisionSlot.name}\` is read`);
	const at = text.indexOf(id);
	if (at === -1 || text.includes(id, at + 1)) return refuse("the id is not written out in one piece there");
	const behind = text[at + id.length];
	if (behind !== void 0 && behind !== "/" && behind !== ",") return refuse(`\`${text.slice(at + id.length, at + id.length + 30)}\` stands behind the id`);
	const end = lines.offsetOf(region) + at + id.length;
	return [{
		start: end,
		end,
		text: written
	}];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/fix/pin-in-command.ts
const YAML = /\.(?:ya?ml|md)(?:\.\w+)?$/i;
/**
* Has every command that asks for the id ask for a commit: with the flag right behind the id. `placed` remembers the flags of a
* file by command, so that one that asks twice gets it once.
*/
function pinInCommands(reference, lines, commit, placed) {
	const { revisionSlot: slot } = reference;
	if (slot?.at === void 0 || slot.at.length === 0) return refuse("the command that loads it was not read");
	const edits = [];
	for (const { whole, id } of slot.at) {
		const { written } = slot;
		const key = JSON.stringify([
			whole.line,
			whole.column,
			slot.name,
			commit
		]);
		const isWritten = written !== null && isInside(written, whole);
		const attempt = placed.get(key) ?? (isWritten ? pinWritten(reference, lines, commit) : behindWord(reference, lines, whole, id, commit));
		if (isRefusal(attempt)) return attempt;
		placed.set(key, attempt);
		edits.push(...attempt);
	}
	return edits;
}
function isInside(region, outer) {
	return (region.line > outer.line || region.line === outer.line && region.column >= outer.column) && region.line <= outer.endLine;
}
function behindWord({ revisionSlot, path }, lines, whole, id, commit) {
	const { text, newline } = lines;
	const flag = revisionSlot.name;
	const start = lines.offsetOf(id);
	const end = lines.offsetOf({
		line: id.endLine,
		column: id.endColumn
	});
	const command = text.slice(lines.offsetOf(whole), lines.offsetOf({
		line: whole.endLine,
		column: whole.endColumn
	}));
	if (new RegExp(`(?:^|[\\s"',=\\[])${flag}(?![\\w-])`).test(command)) return refuse(`\`${flag}\` is there already, and its value is not`);
	const element = elementAround(text, start, end);
	const { quote } = element;
	const words = element.isJoined ? [`${flag}=${commit}`] : [flag, commit];
	const marks = quote === "" ? "\"" : quote;
	const inMarks = (word) => word.startsWith("-") ? `${quote}${word}${quote}` : `${marks}${word}${marks}`;
	const behind = skipSpace(text, element.end);
	const before = text[skipSpaceBack(text, element.start) - 1];
	if ((before === "[" || before === ",") && (text[behind] === "," || text[behind] === "]") && (quote !== "" || YAML.test(path))) {
		const lineStart = text.lastIndexOf("\n", element.start - 1) + 1;
		const indentation = text.slice(lineStart, element.start);
		const separator = /^[ \t]+$/.test(indentation) && /^,?\s*$/.test(text.slice(element.end, endOfLine(text, element.end))) ? `,${newline}${indentation}` : ", ";
		return [{
			start: element.end,
			end: element.end,
			text: words.map((word) => separator + inMarks(word)).join("")
		}];
	}
	if (quote !== "" && before === "[") return refuse("the list that the command is written in could not be read");
	const item = blockItem(text, element);
	if (item !== null) {
		const at = endOfLine(text, element.end);
		const lead = `${newline}${item}`;
		return [{
			start: at,
			end: at,
			text: words.map((word) => lead + inMarks(word)).join("")
		}];
	}
	if (isElementOfCode(text, element, path)) return refuse("the list that the command is written in could not be read");
	return [{
		start: element.end,
		end: element.end,
		text: ` ${element.isJoined ? words[0] : writtenRevision(revisionSlot, path, commit)}`
	}];
}
/** The word with its quotes and the flag before its equals sign. */
function elementAround(text, start, end) {
	const [, outer = "", flag = "", inner = ""] = /(\\?["'])?((?:-{1,2}[\w.-]+=)?)(\\?["'])?$/.exec(text.slice(Math.max(0, start - 80), start));
	const isJoined = flag !== "";
	const first = isJoined ? outer : inner || outer;
	let stop = end;
	if (isJoined && inner !== "" && text.startsWith(inner, stop)) stop += inner.length;
	const isQuoted = first !== "" && text.startsWith(first, stop);
	if (isQuoted) stop += first.length;
	const from = isJoined ? start - inner.length - flag.length : start;
	return {
		start: isQuoted ? from - first.length : from,
		end: stop,
		quote: isQuoted ? first : "",
		isJoined
	};
}
/** `- word` alone on its line: the text before the next item. */
function blockItem(text, { start, end }) {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const lead = text.slice(lineStart, start);
	if (!/^[ \t]*- +$/.test(lead)) return null;
	return /^\s*(?:#.*)?$/.test(text.slice(end, endOfLine(text, end))) ? lead : null;
}
/** A quoted word of a program's own list: `"a", x,` in code is no shell. */
function isElementOfCode(text, { start, end, quote }, path) {
	if (/\.(?:sh|bash|zsh|ps1|bat|cmd|mk|md)$|(?:^|\/)(?:docker|container|make)file/i.test(path)) return false;
	return quote !== "" && (text[skipSpace(text, end)] === "," || text[skipSpaceBack(text, start) - 1] === ",");
}
function skipSpace(text, at) {
	while (at < text.length && /\s/.test(text[at])) at++;
	return at;
}
function skipSpaceBack(text, at) {
	while (at > 0 && /\s/.test(text[at - 1])) at--;
	return at;
}

// src/fix/rename.ts
/** Puts another id in the place of the one that is written there. `others`: every reference of the file. */
function renameId(reference, lines, id, others) {
	const text = textAt(lines, reference);
	const old = reference.id;
	const places = placesOf(text, old);
	const apart = strayPlace(reference, lines, others);
	if (apart !== null) return refuse(`the name also stands in line ${apart}, where it is not read as a reference: both have to change together`);
	if (places.length === 1) {
		const start = lines.offsetOf(reference) + places[0];
		return [{
			start,
			end: start + old.length,
			text: id
		}];
	}
	if (places.length === 0 && text === reference.written && old.endsWith(`/${text}`)) {
		const start = lines.offsetOf(reference);
		return [{
			start,
			end: start + text.length,
			text: id
		}];
	}
	return refuse("the id is not written out in one piece there");
}
/** A line where the same name stands and is no reference: a comparison, a key that is looked up. Null where there is none. */
function strayPlace({ id, kind, path }, lines, others) {
	if (!id.includes("/")) return null;
	const known = others.filter((other) => other.path === path && other.id === id && other.kind === kind).map((other) => ({
		start: lines.offsetOf(other),
		end: lines.offsetOf({
			line: other.endLine,
			column: other.endColumn
		})
	}));
	for (const at of placesOf(lines.text, id)) {
		const before = lines.text[at - 1] ?? "";
		if (/["'`]/.test(before) && lines.text[at + id.length] === before && !known.some(({ start, end }) => start <= at && at < end)) return lines.lineOf(at);
	}
	return null;
}
/** Offsets at which the id stands as a name of its own. */
function placesOf(text, id) {
	const places = [];
	for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + id.length)) {
		const before = text[at - 1] ?? "";
		const behind = text[at + id.length] ?? "";
		if (!/[\w-]/.test(before) && !/[\w-]/.test(behind) && !(behind === "." && /\w/.test(text[at + id.length + 1] ?? ""))) places.push(at);
	}
	return places;
}

// src/fix/fix.ts
/**
* Turns the changes of one file into edits. Each is made only if the edited text, scanned again, has exactly the intended
* reference and every other one as it was; the edits never overlap.
*/
function planFile(path, text, changes, scan) {
	const lines = new Lines(text);
	const before = scan(path, text);
	const plan = {
		path,
		text,
		fixes: [],
		left: []
	};
	const attempts = [];
	const flags = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const attempt = attemptOf(change, lines, before, flags);
		if (isRefusal(attempt)) plan.left.push({
			change,
			why: attempt.why
		});
		else if (standsBesideToken(attempt, lines)) plan.left.push({
			change,
			why: "a token stands beside it, which a diff would show: take that out first"
		});
		else attempts.push({
			change,
			edits: attempt
		});
	}
	takeWhatGoesWell(attempts, plan, (fixes) => problemWith(fixes, path, text, before, scan));
	return plan;
}
/** As many lines as a diff shows around a change. */
const SHOWN_AROUND = 3;
function standsBesideToken(edits, lines) {
	return edits.some(({ start, end }) => {
		const from = lines.startOf(Math.max(1, lines.lineOf(start) - SHOWN_AROUND));
		return tokensIn(lines.text.slice(from, lines.endOf(lines.lineOf(end) + SHOWN_AROUND))).length > 0;
	});
}
/** All together where that goes well, else by halves: a file is scanned again a few times for each fix that does not. */
function takeWhatGoesWell(fixes, plan, problemOf) {
	if (fixes.length === 0) return;
	const problem = problemOf([...plan.fixes, ...fixes]);
	if (problem === null) plan.fixes.push(...fixes);
	else if (fixes.length === 1) plan.left.push({
		change: fixes[0].change,
		why: problem
	});
	else {
		const half = fixes.length >> 1;
		takeWhatGoesWell(fixes.slice(0, half), plan, problemOf);
		takeWhatGoesWell(fixes.slice(half), plan, problemOf);
	}
}
/** The edits of a plan, each once: two references may share the place of their revision. */
function editsOf({ fixes }) {
	return distinct(fixes.flatMap((fix) => fix.edits));
}
function attemptOf(change, lines, references, flags) {
	if (change.what === "leave") return refuse(change.why);
	const { path, line, column, id, kind } = change.reference;
	const reference = references.find((one) => one.line === line && one.column === column && one.id === id && one.kind === kind);
	if (reference === void 0) return refuse("the file has changed since it was scanned");
	if (change.what === "rename") return renameId(reference, lines, change.id, references);
	return pin({
		...reference,
		path
	}, lines, change.commit, references, flags);
}
function pin(reference, lines, commit, references, flags) {
	const { revisionSlot: slot, related } = reference;
	if (slot === null) {
		const loading = related.find(({ role }) => role === "loaded-here");
		if (loading !== void 0) return refuse(`what loads it in line ${loading.line} takes no revision`);
		return refuse(reference.library === null ? "it stands in a place of the program's own, and nothing says that a revision would be read there" : `\`${reference.library}\` is known to take no revision there`);
	}
	switch (slot.form) {
		case "keyword":
		case "flag":
			if (slot.isOpen === true || isBuildArgument(reference, lines)) return refuse(`it is a default or one of several, and the same ${slot.form === "flag" ? "command" : "call"} would ask for that commit of another one`);
			return slot.form === "keyword" ? pinInCalls(reference, lines, commit, references) : pinInCommands(reference, lines, commit, flags);
		case "key": return slot.written === null ? pinBeside(reference, lines, commit) : pinWritten(reference, lines, commit);
		case "suffix": return slot.written === null ? pinBehindId(reference, lines, commit) : pinWritten(reference, lines, commit);
		case "argument": return isInCall(slot) ? pinWritten(reference, lines, commit) : refuse("its revision is decided before the call");
		case "path": return pinWritten(reference, lines, commit);
	}
}
/** Whether the revision is written in the call itself. */
function isInCall({ written, at = [], isOpen }) {
	if (written === null || isOpen === true) return false;
	const isBefore = (a, line, column) => a.line < line || a.line === line && a.column <= column;
	return at.some(({ whole }) => isBefore(whole, written.line, written.column) && isBefore(written, whole.endLine, whole.endColumn));
}
/** `ARG MODEL=org/name`: whoever builds may give another. */
function isBuildArgument({ line, column }, lines) {
	return /^\s*ARG\s/i.test(lines.lineAt(line).slice(0, column - 1));
}
/** What the edited text has otherwise than intended; null where everything is as it should be. */
function problemWith(fixes, path, text, before, scan) {
	const edits = editsOf({ fixes });
	if (overlap(edits)) return "another fix changes the same place";
	const changed = applyEdits(text, edits);
	const after = new Map(scan(path, changed).map((reference) => [keyOf(reference), reference]));
	const [old, lines] = [new Lines(text), new Lines(changed)];
	for (const reference of before) {
		const place = lines.placeOf(moved(old.offsetOf(reference), edits));
		const intended = intendedOf(reference, fixes);
		const found = after.get(keyOf({
			...place,
			...intended
		}));
		if (found === void 0 || found.usage !== reference.usage) return `it would no longer be found as ${intended.id}`;
		if (found.revision !== intended.revision) return isSubject(reference, fixes) ? `it would still be asked for ${found.revision === null ? "without a revision" : `at ${found.revision}`} somewhere` : `${reference.id} in line ${reference.line} would be asked for at another revision too`;
		after.delete(keyOf(found));
	}
	return after.size === 0 ? null : "something else would be found there";
}
function intendedOf(reference, fixes) {
	const { kind } = reference;
	let { id, revision } = reference;
	for (const { change } of fixes) {
		if (!isOf(change, reference)) continue;
		if (change.what === "pin") revision = change.commit;
		else if (change.what === "rename") id = change.id;
	}
	return {
		kind,
		id,
		revision
	};
}
function isSubject(reference, fixes) {
	return fixes.some(({ change }) => isOf(change, reference));
}
function isOf({ reference }, { line, column, id, kind }) {
	return reference.line === line && reference.column === column && reference.id === id && reference.kind === kind;
}
function keyOf({ line, column, kind, id }) {
	return `${line}:${column} ${kind}:${id}`;
}

// src/fix/plan.ts
/** Turns the changes of a whole tree into edits, file by file in the order of their paths. */
function planFiles(changes, workspace, scan) {
	const byPath = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const { path } = change.reference;
		const ofFile = byPath.get(path);
		if (ofFile === void 0) byPath.set(path, [change]);
		else ofFile.push(change);
	}
	return [...byPath].sort(([a], [b]) => a < b ? -1 : 1).map(([path, ofFile]) => {
		const text = textOf(workspace.read(path));
		return text === null ? leftAlone(path, ofFile, "the file is not UTF-8 text") : planFile(path, text, ofFile, scan);
	});
}
/** A plan that changes nothing of a file. */
function leftAlone(path, changes, why) {
	return {
		path,
		text: "",
		fixes: [],
		left: changes.map((change) => ({
			change,
			why
		}))
	};
}
/** Null where bytes would not survive being read as UTF-8 and written again. */
function textOf(bytes) {
	if (bytes === null) return null;
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
}

export { applyEdits as a, changesOf as c, Lines as i, isAbout as l, planFiles as n, replacementsOf as o, editsOf as r, FIXABLE as s, leftAlone as t };