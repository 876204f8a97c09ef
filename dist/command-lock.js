import { T as writeInside, p as openWorkspace } from "./io.js";
import { a as DEFAULT_LOCK, i as openLock, n as survey } from "./review.js";
import { Q as entryOf, X as compareEntries, Z as entryKey } from "./check.js";
import { d as openPolicy, y as plugins_exports } from "./world.js";
import { L as count, U as logLine, V as LENGTHS } from "./render.js";
import { n as defineCommand, t as Options } from "./command-command.js";
import { c as policyFor, l as progress, o as lockPathOf, s as openHubFor, t as HUB_OPTIONS } from "./command-reviewing.js";

// src/lock/write.ts
const HEAD = `# Written by \`model-review lock\`: what stood behind each model, dataset and Space of this repository when it was accepted.
# Review its differences like those of code and do not edit it by hand. After a conflict take either side and run the command again.
version: 1
`;
/** The lock as text: sorted, one block for each repository and revision, nothing in it that changes by itself. */
function writeLock(entries) {
	if (entries.length === 0) return `${HEAD}repos: []\n`;
	return `${HEAD}repos:\n${[...entries].sort(compareEntries).map(writeBlock).join("\n")}`;
}
/** One block. Two entries are the same where their blocks are. */
function writeBlock(entry) {
	const { id, kind, revision, name, license, licenseFiles, gated, disabled, weights, bases } = entry;
	const lines = [];
	const put = (key, value) => {
		if (value !== null && value !== false) lines.push(`${key}: ${value === true ? "true" : scalar(value)}`);
	};
	put("id", id);
	put("kind", kind === "model" ? null : kind);
	put("revision", revision);
	put("name", name === id ? null : name);
	put("stable-id", entry.stableId);
	put("commit", entry.commit);
	put("owner", entry.owner);
	put("license", license?.declared ?? null);
	put("license-missing", license !== null && license.declared === null);
	put("license-name", license?.name ?? null);
	if (licenseFiles.length > 0) lines.push("license-files:");
	for (const { path, oid } of licenseFiles) lines.push(`  - path: ${scalar(path)}`, `    oid: ${scalar(oid)}`);
	put("card", entry.card);
	put("gated", gated);
	put("disabled", disabled);
	if (weights.length > 0) lines.push(`weights: [${weights.join(", ")}]`);
	if (bases.length > 0) lines.push("bases:");
	for (const base of bases) {
		lines.push(`  - id: ${scalar(base.id)}`, `    relation: ${base.relation}`);
		if (base.stableId !== null) lines.push(`    stable-id: ${scalar(base.stableId)}`);
		if (base.commit !== null) lines.push(`    commit: ${scalar(base.commit)}`);
		if (base.license !== null) lines.push(`    license: ${scalar(base.license)}`);
	}
	return lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}\n`).join("");
}
/** Words that YAML would read as something other than text. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
/** A text as YAML: plain where it reads as nothing else, in double quotes otherwise, with every character visible. */
function scalar(text) {
	const isPlain = /^[A-Za-z][\w./+ -]*$/.test(text) && !RESERVED.test(text) && !/ $|  /.test(text);
	const isHash = /^[0-9a-f]{24,64}$/.test(text) && /[a-df]/.test(text);
	if (isPlain || isHash) return text;
	return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u007f]/gu, (character) => [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
}

// src/lock/update.ts
/**
* The lock for what is asked for today. What did not change keeps its block; what the Hub did not tell keeps the block that it has,
* and says so; what nobody asks for any more goes. `keep`: blocks that are there stay as they are.
*/
function updateLock(old, repos, options = {}) {
	const before = new Map(old.map((entry) => [entryKey(entry), entry]));
	const entries = [];
	const gaps = [];
	for (const repo of repos) for (const asked of repo.requestedAs) {
		const names = {
			kind: repo.kind,
			id: asked.id,
			revision: asked.revision
		};
		const known = before.get(entryKey(names)) ?? null;
		const today = options.keep === true && known !== null ? known : wholeOf(entryOf(repo, asked), known);
		const missing = today === null ? absenceOf(repo) : today === known ? null : gapOf(known, today, repo);
		const entry = missing === null || known === null ? today : known;
		if (entry !== null) entries.push(entry);
		if (missing !== null) gaps.push({
			...names,
			why: missing,
			isLocked: known !== null
		});
	}
	entries.sort(compareEntries);
	return {
		entries,
		changes: changesBetween(old, entries),
		gaps: gaps.sort((a, b) => compareNames(a, b))
	};
}
function absenceOf(repo) {
	if (repo.status === "found") return "the revision does not exist";
	return repo.cause ?? "the Hub did not tell";
}
/** At the same commit the files are the same: what was not told this time is as it was. */
function wholeOf(today, known) {
	if (today === null || known === null || today.commit === null || today.commit !== known.commit) return today;
	return {
		...today,
		license: today.license ?? known.license,
		licenseFiles: today.licenseFiles.length === 0 ? known.licenseFiles : today.licenseFiles,
		card: today.card ?? known.card
	};
}
/** What the block holds and the Hub did not tell this time; null where nothing is missing. */
function gapOf(known, today, repo) {
	if (known === null || today.disabled) return null;
	const texts = (repo.license?.texts ?? []).filter(({ path }) => !today.licenseFiles.some((file) => file.path === path));
	if (known.license !== null && today.license === null) return "its license was not told";
	if (known.card !== null && today.card === null && repo.documentation?.card === "unknown") return "its card could not be read";
	const unread = known.licenseFiles.find(({ path }) => texts.some((text) => text.path === path && text.oid === null));
	if (unread !== void 0) return `its ${unread.path} could not be read`;
	const { ancestors } = repo.lineage;
	const base = known.bases.find(({ id }) => ancestors.some((each) => each.id === id && each.status === "unavailable"));
	return base === void 0 ? null : `the Hub did not tell of its base ${base.id}`;
}
/** The blocks that differ between two locks, in order. */
function changesBetween(old, entries) {
	const before = new Map(old.map((entry) => [entryKey(entry), entry]));
	const after = new Map(entries.map((entry) => [entryKey(entry), entry]));
	return [...new Map([...before, ...after]).values()].sort(compareEntries).flatMap((entry) => {
		const key = entryKey(entry);
		const [removed, added] = [before.get(key), after.get(key)].map((one) => one === void 0 ? [] : writeBlock(one).trimEnd().split("\n"));
		const gone = removed.filter((line) => !added.includes(line));
		const come = added.filter((line) => !removed.includes(line));
		if (gone.length === 0 && come.length === 0) return [];
		const did = removed.length === 0 ? "added" : added.length === 0 ? "removed" : "changed";
		return [{
			kind: entry.kind,
			id: entry.id,
			revision: entry.revision,
			did,
			removed: gone,
			added: come
		}];
	});
}
function compareNames(a, b) {
	const [x, y] = [entryKey(a), entryKey(b)];
	return x < y ? -1 : x > y ? 1 : 0;
}

// src/commands/lock.ts
var lock_default = defineCommand({
	id: "lock",
	summary: "writes models.lock.yml: what stands behind each name today",
	usage: ["lock [DIR] --check --keep --lock PATH --policy PATH --hub-url URL --offline FILE --record FILE", "           --exclude GLOB --hub-timeout SECONDS --hub-wait SECONDS"],
	async run(invocation) {
		const { stdout } = invocation;
		const options = new Options(invocation.args, {
			...HUB_OPTIONS,
			lock: { type: "string" },
			check: {
				type: "boolean",
				default: false
			},
			keep: {
				type: "boolean",
				default: false
			}
		});
		const root = options.folder();
		const path = lockPathOf(options);
		const policy = await openPolicy(policyFor(root, options, invocation));
		const workspace = openWorkspace(root);
		const old = openLock(workspace, path ?? "models.lock.yml", false);
		const { hub, save } = openHubFor(options, invocation);
		const repos = await survey({
			workspace,
			hub
		}, policy, plugins_exports, {
			exclude: options.texts("exclude"),
			lock: path,
			onProgress: progress(invocation)
		});
		save();
		const { entries, changes, gaps } = updateLock(old?.entries ?? [], repos, { keep: options.flag("keep") });
		const isOutdated = old === null ? entries.length > 0 : changes.length > 0;
		const isCheck = options.flag("check");
		if (isOutdated && !isCheck) writeInside(root, path ?? "models.lock.yml", writeLock(entries));
		for (const line of account(changes, gaps)) stdout.write(`${logLine(line, LENGTHS.message)}\n`);
		const what = `${count(entries.length, "block")} for ${count(new Set(repos.map(({ kind, id }) => `${kind}:${id}`)).size, "repository")}`;
		const state = !isOutdated ? "is up to date" : isCheck ? "is outdated: run model-review lock" : "written";
		const isNothing = old === null && entries.length === 0;
		stdout.write(`${logLine(isNothing ? "Nothing to lock." : `${path ?? "models.lock.yml"} ${state}, ${what}.`)}\n`);
		return isCheck && isOutdated ? 1 : 0;
	}
});
const SIGNS = {
	added: "+",
	changed: "~",
	removed: "-"
};
/** What changed, block by block; of a new block only its name. */
function account(changes, gaps) {
	const named = ({ kind, id, revision }) => `${kind === "model" ? "" : `${kind} `}${id}${revision === null ? "" : ` @ ${revision}`}`;
	return [...changes.flatMap((change) => [`${SIGNS[change.did]} ${named(change)}`, ...change.did !== "changed" ? [] : [...change.removed.map((line) => `    - ${line.trim()}`), ...change.added.map((line) => `    + ${line.trim()}`)]]), ...gaps.map((gap) => `! ${named(gap)}: ${gap.isLocked ? "kept as it was" : "not locked"}, ${gap.why}`)];
}

export { lock_default as default };