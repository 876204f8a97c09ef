import {
  FLEET_STANDINGS,
  MOST_PLACES,
  type FleetMember,
  type FleetRepo,
  type FleetReport,
  type FleetRule,
  type FleetStanding,
  type FleetTotals,
} from "../domain/fleet.ts";
import type { Severity } from "../domain/policy.ts";
import type { Location } from "../domain/reference.ts";
import { isCommit } from "../domain/repo-id.ts";
import type { Finding, Report, ReviewedRepo } from "../domain/report.ts";
import { rowsOf, type RepoRow } from "../render/rows.ts";
import { SEVERITIES } from "../render/standing.ts";
import { compareText, firstOf } from "../render/words.ts";
import { trendOf } from "./trend.ts";

/** Reports of one merge; an organisation with more is merged in parts. */
const MOST_REPORTS = 20_000;

/** A merge at work: takes in what there is, then concludes once. */
export interface Merge {
  /** Takes one report in; nothing of it is kept but what the result shows. `source`: the file, for problems. */
  add(report: Report, source: string): void;
  /** A file that is no report. */
  refuse(source: string, message: string): void;
  /** A repository that could not be reviewed, and why. */
  miss(repository: string, reason: string): void;
  /** The result. `expected`: repositories of which there should be a report; `previous`: the last result. */
  conclude(expected?: readonly string[], previous?: FleetReport | null): FleetReport;
}

/**
 * Joins reports one at a time. The reports are foreign in every text. Two of one repository do not count twice: the first counts,
 * the second is told. Reports must come in an order that is the same every time, by the names of their files.
 */
export function mergeReports(version: string): Merge {
  const members = new Map<string, FleetMember>();
  const repos = new Map<string, FleetRepo>();
  const rules = new Map<string, FleetRule>();
  const hubs = new Set<string>();
  const missed = new Map<string, string>();
  const problems: FleetReport["problems"] = [];

  return {
    add(report, source) {
      const repository = report.run.repository ?? source;
      if (members.has(repository)) {
        problems.push({ source, message: `a second report of ${repository}: the first one counts` });
        return;
      }
      if (members.size >= MOST_REPORTS) {
        problems.push({ source, message: `left out: more than ${MOST_REPORTS} reports` });
        return;
      }
      const { unaffected = 0 } = report.run.scanned;
      if (unaffected > 0)
        problems.push({
          source,
          message: `a report of a change alone, which left ${unaffected === 1 ? "1 file" : `${unaffected} files`} unread: not all that ${repository} uses is in it`,
        });
      const rows = rowsOf(report).filter(({ standing }) => standing !== "removed");
      members.set(repository, memberOf(repository, report, rows));
      hubs.add(report.run.hub);
      addRules(rules, report);
      const pinned = pinnedPlacesOf(report);
      for (const row of rows) addRow(repos, repository, report, row, pinned);
    },
    refuse(source, message) {
      problems.push({ source, message });
    },
    miss(repository, reason) {
      if (!missed.has(repository)) missed.set(repository, reason);
    },
    conclude(expected = [], previous = null) {
      for (const repository of [...expected, ...missed.keys()])
        if (!members.has(repository)) members.set(repository, missingMember(repository, missed.get(repository)));
      const merged: FleetReport = {
        version: 1,
        tool: { name: "model-review", version },
        hubs: [...hubs].sort(compareText),
        totals: totalsOf([...members.values()], [...repos.values()]),
        repositories: [...members.values()].sort(byVerdict),
        repos: [...repos.values()].map(settled).sort(worstFirst),
        rules: [...rules.values()].sort((a, b) =>
          firstOf(b.repositories - a.repositories, b.findings - a.findings, compareText(a.id, b.id)),
        ),
        trend: null,
        problems: problems.sort((a, b) => firstOf(compareText(a.source, b.source), compareText(a.message, b.message))),
      };
      return previous === null ? merged : { ...merged, trend: trendOf(previous, merged) };
    },
  };
}

function memberOf(repository: string, report: Report, rows: readonly RepoRow[]): FleetMember {
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
    blindSpots: report.blindSpots.length,
  };
}

function missingMember(repository: string, reason = "there is no report"): FleetMember {
  return {
    repository,
    head: null,
    verdict: "missing",
    reason: `Not reviewed: ${reason}`,
    enforcement: null,
    policyImplicit: false,
    findings: { error: 0, warning: 0, note: 0 },
    excepted: 0,
    repos: 0,
    places: 0,
    blindSpots: 0,
  };
}

function addRules(rules: Map<string, FleetRule>, report: Report): void {
  for (const [id, findings] of activeByRule(report.findings)) {
    const info = report.rules.find((rule) => rule.id === id);
    const known = rules.get(id) ?? { id, title: info?.title ?? id, severity: "note", findings: 0, repositories: 0 };
    rules.set(id, {
      ...known,
      severity: worse(known.severity, worstSeverity(findings)),
      findings: known.findings + findings.length,
      repositories: known.repositories + 1,
    });
  }
}

function addRow(
  repos: Map<string, FleetRepo>,
  repository: string,
  report: Report,
  row: RepoRow,
  pinned: ReadonlySet<string>,
): void {
  const key = JSON.stringify([row.repo.kind, row.repo.id]);
  const described = report.repos.find(
    (repo) => repo.kind === row.repo.kind && repo.id === row.repo.id && (repo.record?.commit ?? null) === row.commit,
  );
  if (described === undefined) return;
  const entry = repos.get(key) ?? emptyRepo(row.repo);
  repos.set(key, entry);
  const standing = row.standing as FleetStanding;
  entry.standing = worseStanding(entry.standing, standing);
  const isNew = !entry.uses.some((use) => use.repository === repository);
  if (isNew) entry.repositories++;
  describe(entry, described, isNew);
  if (row.commit !== null && !entry.commits.includes(row.commit)) entry.commits.push(row.commit);
  entry.places += row.places.length;
  entry.pinned += row.places.filter((place) => pinned.has(placeKey(row.repo.kind, place))).length;
  const at = row.places.slice(0, MOST_PLACES).map(({ path, line }) => ({ path, line }));
  entry.uses.push({ repository, standing, commit: row.commit, places: row.places.length, at });
  addFindings(entry, row.findings, repository);
}

/** Facts of the Hub: those of a report that has them stand before those of one that could not tell. */
function describe(entry: FleetRepo, reviewed: ReviewedRepo, isNew: boolean): void {
  const { status, record, license, decision, documentation, ...repo } = reviewed;
  if (entry.status !== "found") entry.status = status === "unavailable" ? entry.status : status;
  if (license !== null) {
    entry.license ??= {
      declared: license.declared,
      state: license.state,
      expression: license.expression,
      name: license.name,
      outcomes: { allow: 0, deny: 0, unknown: 0 },
    };
    if (decision !== null && isNew) entry.license.outcomes[decision.outcome]++;
  }
  if (entry.card === null || entry.card === "unknown") entry.card = documentation?.card ?? entry.card;
  entry.gated ??= record === null ? null : record.gated !== false;
  entry.disabled ??= record?.disabled ?? null;
  entry.weights = [...new Set([...entry.weights, ...repo.weights.formats])].sort(compareText);
  entry.remoteCode ||= repo.remoteCode.present;
  for (const { depth, kind, id, relation, status: present } of repo.lineage.ancestors) {
    const isKnown = entry.bases.some((base) => base.kind === kind && base.id === id);
    if (depth === 1 && present !== "not-a-repo" && !isKnown) entry.bases.push({ kind, id, relation });
  }
}

/** The repository that a finding was last counted for: two commits of one model in it are one repository. */
const countedFor = new WeakMap<FleetRepo["findings"][number], string>();

function addFindings(entry: FleetRepo, findings: readonly Finding[], repository: string): void {
  entry.excepted += findings.filter(({ state }) => state === "excepted").length;
  for (const [rule, group] of activeByRule(findings)) {
    const known = entry.findings.find((finding) => finding.rule === rule);
    const severity = worstSeverity(group);
    const finding = known ?? { rule, severity, repositories: 0, message: group[0]!.message, fix: group[0]!.fix };
    if (known === undefined) entry.findings.push(finding);
    finding.severity = worse(finding.severity, severity);
    if (countedFor.get(finding) !== repository) finding.repositories++;
    countedFor.set(finding, repository);
  }
}

function activeByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ state }) => state === "active")) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

const placeKey = (kind: string, { path, line, column }: Pick<Location, "path" | "line" | "column">): string =>
  `${kind} ${line}:${column} ${path}`;

/** Keys of the places that ask for a commit. */
function pinnedPlacesOf({ references }: Report): Set<string> {
  const pinned = references.filter(({ revision }) => revision !== null && isCommit(revision));
  return new Set(pinned.map((reference) => placeKey(reference.kind, reference)));
}

function emptyRepo({ kind, id }: FleetRepo | RepoRow["repo"]): FleetRepo {
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
    uses: [],
  };
}

/** The same whatever order its parts came in. */
function settled(repo: FleetRepo): FleetRepo {
  return {
    ...repo,
    commits: [...repo.commits].sort(compareText),
    bases: [...repo.bases].sort((a, b) => firstOf(compareText(a.kind, b.kind), compareText(a.id, b.id))),
    findings: [...repo.findings].sort((a, b) =>
      firstOf(
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
        b.repositories - a.repositories,
        compareText(a.rule, b.rule),
      ),
    ),
    uses: [...repo.uses].sort((a, b) =>
      firstOf(
        rank(a.standing) - rank(b.standing),
        compareText(a.repository, b.repository),
        compareText(a.commit ?? "", b.commit ?? ""),
      ),
    ),
  };
}

const rank = (standing: FleetStanding): number => FLEET_STANDINGS.indexOf(standing);
const worseStanding = (a: FleetStanding, b: FleetStanding): FleetStanding => (rank(a) <= rank(b) ? a : b);
const worse = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b);
const worstSeverity = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((worst, { severity }) => worse(worst, severity), "note");

function tally(findings: readonly Pick<Finding, "severity">[]): Record<Severity, number> {
  const numbers = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) numbers[severity]++;
  return numbers;
}

function worstFirst(a: FleetRepo, b: FleetRepo): number {
  return firstOf(
    rank(a.standing) - rank(b.standing),
    b.repositories - a.repositories,
    b.places - a.places,
    compareText(a.kind, b.kind),
    compareText(a.id, b.id),
  );
}

const VERDICTS: readonly FleetMember["verdict"][] = ["fail", "missing", "inconclusive", "pass"];

function byVerdict(a: FleetMember, b: FleetMember): number {
  return firstOf(
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
    b.findings.error - a.findings.error,
    b.findings.warning - a.findings.warning,
    compareText(a.repository, b.repository),
  );
}

function totalsOf(members: readonly FleetMember[], repos: readonly FleetRepo[]): FleetTotals {
  const totals: FleetTotals = {
    repositories: members.length,
    repos: repos.length,
    places: repos.reduce((sum, { places }) => sum + places, 0),
    verdicts: { fail: 0, missing: 0, inconclusive: 0, pass: 0 },
    standings: { error: 0, warning: 0, unchecked: 0, note: 0, clear: 0 },
    findings: { error: 0, warning: 0, note: 0 },
  };
  for (const { verdict, findings } of members) {
    totals.verdicts[verdict]++;
    for (const severity of SEVERITIES) totals.findings[severity] += findings[severity];
  }
  for (const { standing } of repos) totals.standings[standing]++;
  return totals;
}
