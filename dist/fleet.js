import { n as UsageError, t as FLEET_STANDINGS, x as isCommit } from "./domain.js";
import { A as SEVERITIES, I as compareText, R as firstOf, k as rowsOf } from "./render.js";

// src/fleet/trend.ts
/**
* What came, went and moved between two merges. A repository without a report now takes nothing away: what only it used is not
* gone, nobody looked. What is unchecked or inconclusive on either side is neither better nor worse.
*/
function trendOf(before, now) {
	const nowRepos = new Map(now.repos.map((repo) => [keyOf(repo), repo]));
	const oldRepos = new Map(before.repos.map((repo) => [keyOf(repo), repo]));
	const unseen = new Set(now.repositories.flatMap(({ verdict, repository }) => verdict === "missing" ? [repository] : []));
	const gone = before.repos.filter((repo) => !nowRepos.has(keyOf(repo)) && !repo.uses.some(({ repository }) => unseen.has(repository)));
	const moves = now.repos.flatMap((repo) => {
		const old = oldRepos.get(keyOf(repo));
		const move = old === void 0 ? null : moved(FLEET_STANDINGS, "unchecked", old.standing, repo.standing);
		return move === null ? [] : [{
			kind: repo.kind,
			id: repo.id,
			...move
		}];
	});
	return {
		repos: {
			new: now.repos.filter((repo) => !oldRepos.has(keyOf(repo))).map(idOf).sort(byId),
			gone: gone.map(idOf).sort(byId),
			better: moves.filter((move) => isBetter(FLEET_STANDINGS, move)).sort(byId),
			worse: moves.filter((move) => !isBetter(FLEET_STANDINGS, move)).sort(byId)
		},
		repositories: repositoriesOf(before, now),
		before: before.totals
	};
}
const VERDICTS$1 = [
	"fail",
	"inconclusive",
	"pass"
];
function repositoriesOf(before, now) {
	const seen = (report) => new Map(report.repositories.flatMap(({ repository, verdict }) => verdict === "missing" ? [] : [[repository, verdict]]));
	const [old, present] = [seen(before), seen(now)];
	const known = new Set(now.repositories.map(({ repository }) => repository));
	const moves = [...present].flatMap(([repository, verdict]) => {
		const earlier = old.get(repository);
		const move = earlier === void 0 ? null : moved(VERDICTS$1, "inconclusive", earlier, verdict);
		return move === null ? [] : [{
			repository,
			...move
		}];
	});
	const byName = (a, b) => compareText(a.repository, b.repository);
	return {
		new: [...present.keys()].filter((repository) => !old.has(repository)).sort(compareText),
		gone: [...old.keys()].filter((repository) => !known.has(repository)).sort(compareText),
		better: moves.filter((move) => isBetter(VERDICTS$1, move)).sort(byName),
		worse: moves.filter((move) => !isBetter(VERDICTS$1, move)).sort(byName)
	};
}
/** Null where nothing moved, or where one side could not tell. `order`: worst first. */
function moved(order, untold, from, to) {
	return from === to || from === untold || to === untold || !order.includes(from) ? null : {
		from,
		to
	};
}
function isBetter(order, { from, to }) {
	return order.indexOf(to) > order.indexOf(from);
}
const keyOf = ({ kind, id }) => `${kind} ${id}`;
const idOf = ({ kind, id }) => ({
	kind,
	id
});
const byId = (a, b) => firstOf(compareText(a.kind, b.kind), compareText(a.id, b.id));

// src/fleet/merge.ts
/** Reports of one merge; an organisation with more is merged in parts. */
const MOST_REPORTS = 2e4;
/**
* Joins reports one at a time. The reports are foreign in every text. Two of one repository do not count twice: the first counts,
* the second is told. Reports must come in an order that is the same every time, by the names of their files.
*/
function mergeReports(version) {
	const members = /* @__PURE__ */ new Map();
	const repos = /* @__PURE__ */ new Map();
	const rules = /* @__PURE__ */ new Map();
	const hubs = /* @__PURE__ */ new Set();
	const missed = /* @__PURE__ */ new Map();
	const problems = [];
	return {
		add(report, source) {
			const repository = report.run.repository ?? source;
			if (members.has(repository)) {
				problems.push({
					source,
					message: `a second report of ${repository}: the first one counts`
				});
				return;
			}
			if (members.size >= MOST_REPORTS) {
				problems.push({
					source,
					message: `left out: more than ${MOST_REPORTS} reports`
				});
				return;
			}
			const { unaffected = 0 } = report.run.scanned;
			if (unaffected > 0) problems.push({
				source,
				message: `a report of a change alone, which left ${unaffected === 1 ? "1 file" : `${unaffected} files`} unread: not all that ${repository} uses is in it`
			});
			const rows = rowsOf(report).filter(({ standing }) => standing !== "removed");
			members.set(repository, memberOf(repository, report, rows));
			hubs.add(report.run.hub);
			addRules(rules, report);
			const pinned = pinnedPlacesOf(report);
			for (const row of rows) addRow(repos, repository, report, row, pinned);
		},
		refuse(source, message) {
			problems.push({
				source,
				message
			});
		},
		miss(repository, reason) {
			if (!missed.has(repository)) missed.set(repository, reason);
		},
		conclude(expected = [], previous = null) {
			for (const repository of [...expected, ...missed.keys()]) if (!members.has(repository)) members.set(repository, missingMember(repository, missed.get(repository)));
			const merged = {
				version: 1,
				tool: {
					name: "model-review",
					version
				},
				hubs: [...hubs].sort(compareText),
				totals: totalsOf([...members.values()], [...repos.values()]),
				repositories: [...members.values()].sort(byVerdict),
				repos: [...repos.values()].map(settled).sort(worstFirst),
				rules: [...rules.values()].sort((a, b) => firstOf(b.repositories - a.repositories, b.findings - a.findings, compareText(a.id, b.id))),
				trend: null,
				problems: problems.sort((a, b) => firstOf(compareText(a.source, b.source), compareText(a.message, b.message)))
			};
			return previous === null ? merged : {
				...merged,
				trend: trendOf(previous, merged)
			};
		}
	};
}
function memberOf(repository, report, rows) {
	const active = report.findings.filter(({ state }) => state === "active");
	return {
		repository,
		head: report.run.head,
		verdict: report.verdict,
		reason: report.reason,
		enforcement: report.enforcement,
		policyImplicit: report.policyImplicit,
		findings: tally(active),
		excepted: report.findings.filter(({ state }) => state === "excepted").length,
		repos: new Set(rows.map(({ repo }) => `${repo.kind} ${repo.id}`)).size,
		places: rows.reduce((sum, { places }) => sum + places.length, 0),
		blindSpots: report.blindSpots.length
	};
}
function missingMember(repository, reason = "there is no report") {
	return {
		repository,
		head: null,
		verdict: "missing",
		reason: `Not reviewed: ${reason}`,
		enforcement: null,
		policyImplicit: false,
		findings: {
			error: 0,
			warning: 0,
			note: 0
		},
		excepted: 0,
		repos: 0,
		places: 0,
		blindSpots: 0
	};
}
function addRules(rules, report) {
	for (const [id, findings] of activeByRule(report.findings)) {
		const info = report.rules.find((rule) => rule.id === id);
		const known = rules.get(id) ?? {
			id,
			title: info?.title ?? id,
			severity: "note",
			findings: 0,
			repositories: 0
		};
		rules.set(id, {
			...known,
			severity: worse(known.severity, worstSeverity(findings)),
			findings: known.findings + findings.length,
			repositories: known.repositories + 1
		});
	}
}
function addRow(repos, repository, report, row, pinned) {
	const key = JSON.stringify([row.repo.kind, row.repo.id]);
	const described = report.repos.find((repo) => repo.kind === row.repo.kind && repo.id === row.repo.id && (repo.record?.commit ?? null) === row.commit);
	if (described === void 0) return;
	const entry = repos.get(key) ?? emptyRepo(row.repo);
	repos.set(key, entry);
	const standing = row.standing;
	entry.standing = worseStanding(entry.standing, standing);
	const isNew = !entry.uses.some((use) => use.repository === repository);
	if (isNew) entry.repositories++;
	describe(entry, described, isNew);
	if (row.commit !== null && !entry.commits.includes(row.commit)) entry.commits.push(row.commit);
	entry.places += row.places.length;
	entry.pinned += row.places.filter((place) => pinned.has(placeKey(row.repo.kind, place))).length;
	const at = row.places.slice(0, 10).map(({ path, line }) => ({
		path,
		line
	}));
	entry.uses.push({
		repository,
		standing,
		commit: row.commit,
		places: row.places.length,
		at
	});
	addFindings(entry, row.findings, repository);
}
/** Facts of the Hub: those of a report that has them stand before those of one that could not tell. */
function describe(entry, reviewed, isNew) {
	const { status, record, license, decision, documentation, ...repo } = reviewed;
	if (entry.status !== "found") entry.status = status === "unavailable" ? entry.status : status;
	if (license !== null) {
		entry.license ??= {
			declared: license.declared,
			state: license.state,
			expression: license.expression,
			name: license.name,
			outcomes: {
				allow: 0,
				deny: 0,
				unknown: 0
			}
		};
		if (decision !== null && isNew) entry.license.outcomes[decision.outcome]++;
	}
	if (entry.card === null || entry.card === "unknown") entry.card = documentation?.card ?? entry.card;
	entry.gated ??= record === null ? null : record.gated !== false;
	entry.disabled ??= record?.disabled ?? null;
	entry.weights = [.../* @__PURE__ */ new Set([...entry.weights, ...repo.weights.formats])].sort(compareText);
	entry.remoteCode ||= repo.remoteCode.present;
	for (const { depth, kind, id, relation, status: present } of repo.lineage.ancestors) {
		const isKnown = entry.bases.some((base) => base.kind === kind && base.id === id);
		if (depth === 1 && present !== "not-a-repo" && !isKnown) entry.bases.push({
			kind,
			id,
			relation
		});
	}
}
/** The repository that a finding was last counted for: two commits of one model in it are one repository. */
const countedFor = /* @__PURE__ */ new WeakMap();
function addFindings(entry, findings, repository) {
	entry.excepted += findings.filter(({ state }) => state === "excepted").length;
	for (const [rule, group] of activeByRule(findings)) {
		const known = entry.findings.find((finding) => finding.rule === rule);
		const severity = worstSeverity(group);
		const finding = known ?? {
			rule,
			severity,
			repositories: 0,
			message: group[0].message,
			fix: group[0].fix
		};
		if (known === void 0) entry.findings.push(finding);
		finding.severity = worse(finding.severity, severity);
		if (countedFor.get(finding) !== repository) finding.repositories++;
		countedFor.set(finding, repository);
	}
}
function activeByRule(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings.filter(({ state }) => state === "active")) {
		const group = groups.get(finding.rule);
		if (group === void 0) groups.set(finding.rule, [finding]);
		else group.push(finding);
	}
	return groups;
}
const placeKey = (kind, { path, line, column }) => `${kind} ${line}:${column} ${path}`;
/** Keys of the places that ask for a commit. */
function pinnedPlacesOf({ references }) {
	const pinned = references.filter(({ revision }) => revision !== null && isCommit(revision));
	return new Set(pinned.map((reference) => placeKey(reference.kind, reference)));
}
function emptyRepo({ kind, id }) {
	return {
		kind,
		id,
		standing: "clear",
		status: "unavailable",
		commits: [],
		license: null,
		card: null,
		gated: null,
		disabled: null,
		weights: [],
		remoteCode: false,
		bases: [],
		repositories: 0,
		places: 0,
		pinned: 0,
		findings: [],
		excepted: 0,
		uses: []
	};
}
/** The same whatever order its parts came in. */
function settled(repo) {
	return {
		...repo,
		commits: [...repo.commits].sort(compareText),
		bases: [...repo.bases].sort((a, b) => firstOf(compareText(a.kind, b.kind), compareText(a.id, b.id))),
		findings: [...repo.findings].sort((a, b) => firstOf(SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity), b.repositories - a.repositories, compareText(a.rule, b.rule))),
		uses: [...repo.uses].sort((a, b) => firstOf(rank(a.standing) - rank(b.standing), compareText(a.repository, b.repository), compareText(a.commit ?? "", b.commit ?? "")))
	};
}
const rank = (standing) => FLEET_STANDINGS.indexOf(standing);
const worseStanding = (a, b) => rank(a) <= rank(b) ? a : b;
const worse = (a, b) => SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
const worstSeverity = (findings) => findings.reduce((worst, { severity }) => worse(worst, severity), "note");
function tally(findings) {
	const numbers = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings) numbers[severity]++;
	return numbers;
}
function worstFirst(a, b) {
	return firstOf(rank(a.standing) - rank(b.standing), b.repositories - a.repositories, b.places - a.places, compareText(a.kind, b.kind), compareText(a.id, b.id));
}
const VERDICTS = [
	"fail",
	"missing",
	"inconclusive",
	"pass"
];
function byVerdict(a, b) {
	return firstOf(VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict), b.findings.error - a.findings.error, b.findings.warning - a.findings.warning, compareText(a.repository, b.repository));
}
function totalsOf(members, repos) {
	const totals = {
		repositories: members.length,
		repos: repos.length,
		places: repos.reduce((sum, { places }) => sum + places, 0),
		verdicts: {
			fail: 0,
			missing: 0,
			inconclusive: 0,
			pass: 0
		},
		standings: {
			error: 0,
			warning: 0,
			unchecked: 0,
			note: 0,
			clear: 0
		},
		findings: {
			error: 0,
			warning: 0,
			note: 0
		}
	};
	for (const { verdict, findings } of members) {
		totals.verdicts[verdict]++;
		for (const severity of SEVERITIES) totals.findings[severity] += findings[severity];
	}
	for (const { standing } of repos) totals.standings[standing]++;
	return totals;
}

// src/fleet/repository-list.ts
/** Characters; a list of 100,000 repositories is smaller. */
const LARGEST_LIST = 1e7;
/** GitHub's grammar: an owner of letters, digits and dashes, a name that may have dots and underscores besides. */
const HOSTED = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?\/[A-Za-z0-9._-]{1,100}$/;
/** Whether the text is `owner/name` on GitHub. */
function isHostedName(text) {
	return HOSTED.test(text) && !/\/\.{1,2}$/.test(text) && !/\.git$/i.test(text);
}
/**
* Reads which repositories are meant: lines of `owner/name` or `owner/name@ref` with `#` comments, or the JSON that `fleet plan`
* prints, whole or one of its jobs. The same repository twice counts once. Throws `UsageError` with the line or entry.
*/
function readRepositoryList(text, source) {
	if (text.length > 1e7) throw new UsageError(`${source} is larger than ${LARGEST_LIST / 1e6} million characters`);
	const targets = /^\s*[[{]/.test(text) ? fromJson(text, source) : fromLines(text, source);
	return [...new Map(targets.map((target) => [target.repository, target])).values()];
}
function fromLines(text, source) {
	return text.split(/\r?\n/).flatMap((line, index) => {
		const said = line.replace(/(?:^|\s)#.*$/, "").trim();
		return said === "" ? [] : [targetOf(said, null, `${source}:${index + 1}`)];
	});
}
function fromJson(text, source) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UsageError(`${source} begins like JSON and is none`);
	}
	return entriesOf(value, source).map((entry, index) => {
		const at = `${source}: entry ${index + 1}`;
		if (typeof entry === "string") return targetOf(entry, null, at);
		const { repository, ref, size } = objectOf(entry, at);
		if (typeof repository !== "string") throw new UsageError(`${at} has no repository`);
		const kilobytes = typeof size === "number" && Number.isFinite(size) && size >= 0 ? size : null;
		if (ref != null && typeof ref !== "string") throw new UsageError(`${at}: its ref is not a text`);
		const target = targetOf(repository, kilobytes, at);
		return ref == null ? target : {
			...target,
			ref: checkedRef(ref, at)
		};
	});
}
/** A list, the `repositories` of one job, or all those of the `include` of a matrix. */
function entriesOf(value, source) {
	if (Array.isArray(value)) return value;
	const { repositories, include } = objectOf(value, source);
	if (Array.isArray(repositories)) return repositories;
	if (Array.isArray(include)) return include.flatMap((job) => entriesOf(job, source));
	throw new UsageError(`${source} has neither repositories nor include`);
}
function objectOf(value, at) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new UsageError(`${at} is not an object`);
}
function targetOf(said, size, at) {
	const sign = said.indexOf("@");
	const repository = sign === -1 ? said : said.slice(0, sign);
	if (!isTargetName(repository)) throw new UsageError(`${at}: ${JSON.stringify(said.slice(0, 100))} is not owner/name`);
	return {
		repository,
		ref: sign === -1 ? null : checkedRef(said.slice(sign + 1), at),
		size
	};
}
/** `owner/name`, or a path below a folder of checkouts: no way up, nothing that cannot be seen. */
function isTargetName(text) {
	if (text.length === 0 || text.length > 400 || /[\p{Cc}\p{Cf}\p{Cs}\\]/u.test(text)) return false;
	return text.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function checkedRef(ref, at) {
	if (/^[A-Za-z0-9_][A-Za-z0-9._/+-]{0,199}$/.test(ref) && !ref.includes("..")) return ref;
	throw new UsageError(`${at}: ${JSON.stringify(ref.slice(0, 100))} is not a branch, tag or commit`);
}

// src/fleet/plan.ts
/** What GitHub Actions allows in one matrix (docs.github.com: usage limits). */
const MOST_JOBS = 256;
/** Repositories of one job where nobody says how many jobs there are to be. */
const USUAL_SHARD = 50;
/** Kilobytes that a repository weighs beside its own: a clone and a start cost about as much as reading ten megabytes. */
const EACH = 1e4;
/** Jobs for that many repositories. */
function usualJobs(repositories) {
	return Math.max(1, Math.min(256, Math.ceil(repositories / USUAL_SHARD)));
}
/**
* Spreads repositories over at most `jobs` jobs so that the largest job is as small as can be had simply: the heaviest first, each
* to the job that has least. Within a job by name; no job is empty. The same repositories give the same jobs, in whatever order
* they come.
*/
function planShards(targets, jobs) {
	const known = targets.flatMap(({ size }) => size === null ? [] : [size]);
	const usual = known.length === 0 ? 0 : known.reduce((sum, size) => sum + size, 0) / known.length;
	const weightOf = ({ size }) => EACH + (size ?? usual);
	const heaviestFirst = [...targets].sort((a, b) => weightOf(b) - weightOf(a) || (a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0));
	const number = Math.max(1, Math.min(jobs, 256, targets.length));
	const bins = Array.from({ length: number }, () => ({
		weight: 0,
		targets: []
	}));
	for (const target of heaviestFirst) {
		const least = bins.reduce((best, bin) => bin.weight < best.weight ? bin : best);
		least.weight += weightOf(target);
		least.targets.push(target);
	}
	return bins.filter((bin) => bin.targets.length > 0).map((bin, index, all) => ({
		name: `${index + 1} of ${all.length}`,
		shard: index + 1,
		size: bin.targets.reduce((sum, { size }) => sum + (size ?? 0), 0),
		repositories: bin.targets.sort((a, b) => a.repository < b.repository ? -1 : 1)
	}));
}
/** The repositories that are meant, and how many are not for which reason. What GitHub has disabled cannot be checked out. */
function chooseRepositories(facts, { topics, archived, forks }) {
	const leftOut = {
		archived: 0,
		fork: 0,
		"other topic": 0,
		disabled: 0
	};
	const targets = [];
	for (const one of facts) if (topics.length > 0 && !topics.some((topic) => one.topics.includes(topic))) leftOut["other topic"]++;
	else if (one.archived && !archived) leftOut.archived++;
	else if (one.fork && !forks) leftOut.fork++;
	else if (one.disabled) leftOut.disabled++;
	else targets.push({
		repository: one.repository,
		ref: one.defaultBranch,
		size: one.size
	});
	return {
		targets: targets.sort((a, b) => a.repository < b.repository ? -1 : 1),
		leftOut
	};
}

export { isHostedName as a, LARGEST_LIST as i, planShards as n, readRepositoryList as o, usualJobs as r, mergeReports as s, chooseRepositories as t };