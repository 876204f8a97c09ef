import { n as UsageError } from "./domain.js";
import { a as isHostedName, i as LARGEST_LIST, o as readRepositoryList, t as chooseRepositories } from "./fleet.js";
import { a as findCheckouts, n as openListing, s as originOf } from "./io.js";
import { L as count, U as logLine, z as listed } from "./render.js";
import { i as githubApiOf } from "./command-reviewing.js";
import { readFileSync, statSync } from "node:fs";

// src/commands/fleet/sources.ts
/** How repositories are named. */
const SOURCE_OPTIONS = {
	organisation: { type: "string" },
	topic: {
		type: "string",
		multiple: true
	},
	repos: { type: "string" },
	checkouts: { type: "string" },
	archived: {
		type: "boolean",
		default: false
	},
	forks: {
		type: "boolean",
		default: false
	},
	"github-wait": { type: "string" }
};
/** Seconds of waiting for GitHub's rate limits: its windows last an hour (docs.github.com: rate limits for the REST API). */
const GITHUB_WAIT = 3700;
/** Reads which repositories are meant. `isLookedUp`: ask GitHub for the size and branch of those that a file names. */
async function openFleet(options, invocation, isLookedUp) {
	const [owner, repos, checkouts] = [
		options.text("organisation"),
		options.text("repos"),
		options.text("checkouts")
	];
	if (owner !== null && (repos !== null || checkouts !== null)) throw new UsageError("--organisation stands alone, not beside --repos or --checkouts");
	const named = repos === null ? null : readRepositoryList(contentOf(repos), repos);
	if (checkouts !== null) return localFleet(checkouts, named, options);
	if (owner !== null) return {
		targets: await ofOwner(owner, options, invocation),
		folders: null
	};
	if (named === null) throw new UsageError("say which repositories: --organisation, --repos or --checkouts");
	if (named.length === 0) throw new UsageError(`--repos: ${repos} names no repository`);
	const strange = named.find(({ repository }) => !isHostedName(repository));
	if (strange !== void 0) throw new UsageError(`${repos}: ${JSON.stringify(strange.repository)} is not owner/name`);
	return {
		targets: byName(isLookedUp && tokenOf(invocation) !== null ? await lookUp(named, options, invocation) : named),
		folders: null
	};
}
/** Token and server of GitHub, as workflows and its own command line have them. */
const tokenOf = ({ environment }) => environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || null;
const serverOf = ({ environment }) => environment["GITHUB_SERVER_URL"] || "https://github.com";
function localFleet(root, named, options) {
	if (options.texts("topic").length > 0) throw new UsageError("--topic goes with --organisation or --repos");
	if (!(statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false)) throw new UsageError(`--checkouts: ${root} is not a folder`);
	const found = findCheckouts(root).map(({ path, folder }) => ({
		path,
		folder,
		origin: originOf(folder)
	}));
	const times = /* @__PURE__ */ new Map();
	for (const { origin } of found) if (origin !== null) times.set(origin, (times.get(origin) ?? 0) + 1);
	const folders = new Map(found.map(({ path, folder, origin }) => [origin !== null && times.get(origin) === 1 ? origin : path, folder]));
	const names = named?.map(({ repository }) => repository) ?? [...folders.keys()];
	const known = new Map(named?.map((target) => [target.repository, target]) ?? []);
	const targets = names.map((repository) => known.get(repository) ?? {
		repository,
		ref: null,
		size: null
	});
	if (targets.length === 0) throw new UsageError(`--checkouts: there is no checkout in ${root}`);
	return {
		targets: byName(targets),
		folders
	};
}
async function ofOwner(owner, options, invocation) {
	if (!isHostedName(`${owner}/x`)) throw new UsageError(`--organisation: ${JSON.stringify(owner)} is not an owner`);
	const facts = await (await listingFor(options, invocation)).ofOwner(owner);
	const { targets, leftOut } = chooseRepositories(facts.filter(({ repository }) => isHostedName(repository)), {
		topics: options.texts("topic"),
		archived: options.flag("archived"),
		forks: options.flag("forks")
	});
	const left = Object.entries(leftOut).flatMap(([why, number]) => number > 0 ? [`${number} ${why}`] : []);
	if (left.length > 0) invocation.stderr.write(`left out of ${owner}: ${listed(left)}\n`);
	if (targets.length === 0) throw new UsageError(`${owner} has no repository that is meant`);
	return targets;
}
/** Whoever names a repository means it, archived or not; one that GitHub does not show stays, so that its job can say so. */
async function lookUp(named, options, invocation) {
	const listing = await listingFor(options, invocation);
	const facts = [];
	const unseen = [];
	for (const target of named) {
		const one = await listing.one(target.repository);
		if (one === null) unseen.push(target);
		else facts.push({
			...one,
			repository: target.repository,
			defaultBranch: target.ref ?? one.defaultBranch
		});
	}
	for (const { repository } of unseen) invocation.stderr.write(`${logLine(repository)}: GitHub does not have it, or the token may not see it\n`);
	const topics = options.texts("topic");
	const { targets } = chooseRepositories(facts, {
		topics,
		archived: true,
		forks: true
	});
	return [...targets, ...unseen];
}
function listingFor(options, invocation) {
	const token = tokenOf(invocation);
	if (token === null) throw new UsageError("listing repositories takes a token: GITHUB_TOKEN or GH_TOKEN");
	return openListing({
		apiUrl: githubApiOf(invocation),
		token,
		wait: options.seconds("github-wait") ?? GITHUB_WAIT,
		onWait: (seconds) => invocation.stderr.write(`GitHub's rate limit: waiting ${count(seconds, "second")}\n`)
	});
}
function byName(targets) {
	return [...targets].sort((a, b) => a.repository < b.repository ? -1 : 1);
}
function contentOf(path) {
	try {
		if (path !== "-" && statSync(path).size > 1e7 * 4) throw new UsageError(`--repos: ${path} is too large`);
		return readFileSync(path === "-" ? 0 : path, "utf8");
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`--repos: ${path} cannot be read`);
	}
}

export { tokenOf as i, openFleet as n, serverOf as r, SOURCE_OPTIONS as t };