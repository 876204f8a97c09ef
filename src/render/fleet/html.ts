import {
  FLEET_STANDINGS,
  type FleetMember,
  type FleetRepo,
  type FleetReport,
  type FleetStanding,
  type FleetUse,
} from "../../domain/fleet.ts";
import type { RepoId } from "../../domain/reference.ts";
import { html, htmlProse, LENGTHS, linkDestination } from "../escape.ts";
import { filterForm, htmlPage, searchable, section } from "../html-page.ts";
import { repoUrl, sourceUrl } from "../links.ts";
import { count, listed } from "../words.ts";

export interface FleetPageOptions {
  /** Address of the server that `owner/name` is on, for links to lines; null for none. */
  serverUrl?: string | null;
  /** Address of the Hub that links lead to: a report's own word is not taken for it. */
  hubUrl: string;
}

/** What a page shows; the JSON has everything. */
const MOST_ROWS = 2000;
const MOST_USES = 25;
const MOST_FINDINGS = 6;
const MOST_NAMES = 50;

const WORDS: Readonly<Record<FleetStanding, string>> = {
  error: "error",
  warning: "warning",
  unchecked: "not checked",
  note: "passes",
  clear: "passes",
};
const TONES: Readonly<Record<FleetStanding, string>> = {
  error: "error-text",
  warning: "warning-text",
  unchecked: "warning-text",
  note: "good-text",
  clear: "good-text",
};
const VERDICT_TONES: Readonly<Record<FleetMember["verdict"], string>> = {
  fail: "error-text",
  missing: "warning-text",
  inconclusive: "warning-text",
  pass: "good-text",
};

/** All repositories on one page of one file: what to look at first, where each model is used, what changed. */
export function fleetHtml(fleet: FleetReport, options: FleetPageOptions): string {
  const { totals } = fleet;
  const title = `Models of ${count(totals.repositories, "repository")}`;
  const worst = FLEET_STANDINGS.find((standing) => totals.standings[standing] > 0) ?? "clear";
  const entries = Math.min(MOST_ROWS, fleet.repos.length) + Math.min(MOST_ROWS, fleet.repositories.length);
  return htmlPage(title, [
    `<header><div class="verdict ${worst}"><h1>${title}</h1><p>${headline(fleet)}</p></div></header>`,
    `<main id="main">`,
    filterForm(
      "Models and repositories",
      "id, license, repository, rule",
      [...Object.values(WORDS), "fail", "missing", "inconclusive", "pass"],
      entries,
    ),
    section("What changed since the last merge", trend(fleet)),
    repos(fleet, options),
    section("Rules that find most", rules(fleet)),
    repositories(fleet, options),
    section("Reports left out, or not whole", problems(fleet)),
    `</main><footer>model-review ${html(fleet.tool.version, LENGTHS.name)}</footer>`,
  ]);
}

function headline({ totals }: FleetReport): string {
  const { verdicts, standings } = totals;
  const judged = [
    `${verdicts.fail} fail`,
    ...(verdicts.inconclusive > 0 ? [`${verdicts.inconclusive} inconclusive`] : []),
    ...(verdicts.missing > 0 ? [`${verdicts.missing} without a report`] : []),
    `${verdicts.pass} pass`,
  ];
  return [
    `${listed(judged)}.`,
    `They use ${count(totals.repos, "Hub repository")} at ${count(totals.places, "place")}: ${standings.error} with errors, ${standings.warning} with warnings, ${standings.unchecked} not checked, ${standings.note + standings.clear} that pass.`,
  ].join(" ");
}

function trend({ trend: moved, totals }: FleetReport): string {
  if (moved === null) return "";
  const named = (ids: readonly string[]): string => {
    const shown = ids.slice(0, MOST_NAMES).map((id) => `<code>${html(id, LENGTHS.id)}</code>`);
    return `${shown.join(", ")}${ids.length > MOST_NAMES ? ` and ${ids.length - MOST_NAMES} more` : ""}`;
  };
  const ids = (repos: readonly RepoId[]): string => named(repos.map(({ id }) => id));
  const names = (members: readonly { repository: string }[]): string =>
    named(members.map(({ repository }) => repository));
  const { before } = moved;
  const lines: [string, number, string][] = [
    ["Worse", moved.repos.worse.length, ids(moved.repos.worse)],
    ["New", moved.repos.new.length, ids(moved.repos.new)],
    ["Better", moved.repos.better.length, ids(moved.repos.better)],
    ["Gone", moved.repos.gone.length, ids(moved.repos.gone)],
    ["Repositories worse", moved.repositories.worse.length, names(moved.repositories.worse)],
    ["Repositories better", moved.repositories.better.length, names(moved.repositories.better)],
    ["Repositories new", moved.repositories.new.length, named(moved.repositories.new)],
    ["Repositories gone", moved.repositories.gone.length, named(moved.repositories.gone)],
  ];
  const shown = lines.filter(([, number]) => number > 0);
  const counted = `<p>${count(before.repos, "Hub repository")} before, ${totals.repos} now; ${count(before.findings.error, "error")} before, ${totals.findings.error} now.</p>`;
  if (shown.length === 0) return `${counted}<p>Nothing moved.</p>`;
  return `${counted}<dl>${shown.map(([word, number, list]) => `<dt>${word}: ${number}</dt><dd>${list}</dd>`).join("")}</dl>`;
}

function repos(fleet: FleetReport, options: FleetPageOptions): string {
  if (fleet.repos.length === 0)
    return section("Models and data", "<p>No repository uses a model, dataset or Space.</p>");
  const moves = movesOf(fleet);
  const titles = new Map(fleet.rules.map(({ id, title }) => [id, title]));
  const heads = new Map(fleet.repositories.map(({ repository, head }) => [repository, head]));
  const rows = fleet.repos.slice(0, MOST_ROWS).map((repo) => {
    const url = linkDestination(repoUrl(options.hubUrl, repo), [options.hubUrl]);
    const id = `<code>${html(repo.id, LENGTHS.id)}</code>`;
    const notes = [
      ...(repo.kind === "model" ? [] : [repo.kind]),
      ...(repo.gated === true ? ["gated"] : []),
      ...(repo.disabled === true ? ["disabled"] : []),
      ...(repo.remoteCode ? ["brings its own code"] : []),
      ...(repo.commits.length > 1 ? [count(repo.commits.length, "commit")] : []),
    ];
    const search = searchable(
      repo.id,
      repo.license?.declared,
      repo.license?.name,
      repo.findings.map(({ rule }) => rule).join(" "),
      repo.uses.map(({ repository }) => repository).join(" "),
    );
    const move = moves.get(`${repo.kind} ${repo.id}`);
    const standing = `${WORDS[repo.standing]}${move === undefined ? "" : ` <small>${move}</small>`}`;
    return `<tr data-search="${search}" data-standing="${WORDS[repo.standing]}"><td class="${TONES[repo.standing]}">${standing}</td><th scope="row">${url === null ? id : `<a href="${url}">${id}</a>`}${notes.length === 0 ? "" : ` <small>${notes.join(", ")}</small>`}</th><td>${dependents(repo, heads, options)}</td><td>${license(repo)}</td><td>${findings(repo, titles)}</td></tr>`;
  });
  const left = fleet.repos.length - rows.length;
  return section(
    "Models and data",
    `<div class="scroll" tabindex="0" role="region" aria-label="Table of models and data"><table><caption>Worst first; of these, what most depends on.</caption><thead><tr><th scope="col">Result</th><th scope="col">On the Hub</th><th scope="col">Used by</th><th scope="col">License</th><th scope="col">What counts against it</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>${left > 0 ? `<p>And ${left} more, in the JSON.</p>` : ""}`,
  );
}

function movesOf({ trend: moved }: FleetReport): Map<string, string> {
  if (moved === null) return new Map();
  const { repos: told } = moved;
  const say = (
    word: (repo: RepoId & { from?: FleetStanding }) => string,
    list: readonly RepoId[],
  ): [string, string][] => list.map((repo) => [`${repo.kind} ${repo.id}`, word(repo)]);
  return new Map([
    ...say(() => "new", told.new),
    ...say(({ from }) => `worse, was ${WORDS[from!]}`, told.worse),
    ...say(({ from }) => `better, was ${WORDS[from!]}`, told.better),
  ]);
}

function dependents(repo: FleetRepo, heads: ReadonlyMap<string, string | null>, options: FleetPageOptions): string {
  const summary = `${count(repo.repositories, "repository")}, ${count(repo.places, "place")}`;
  const pinned = repo.pinned === 0 ? "none pinned" : `${repo.pinned} pinned`;
  const items = repo.uses.slice(0, MOST_USES).map((use) => `<li>${useOf(use, heads, options)}</li>`);
  const left = repo.uses.length - items.length;
  return `<details><summary>${summary}</summary><ul>${items.join("")}${left > 0 ? `<li>and ${left} more</li>` : ""}</ul></details><small>${pinned}</small>`;
}

function useOf(use: FleetUse, heads: ReadonlyMap<string, string | null>, options: FleetPageOptions): string {
  const head = heads.get(use.repository) ?? null;
  const base = sourceOf(use.repository, head, options.serverUrl ?? null);
  const places = use.at.slice(0, 3).map(({ path, line }) => {
    const url = linkDestination(sourceUrl(base, path, line), [base]);
    const text = `${html(path, LENGTHS.path)}:${line}`;
    return url === null ? text : `<a href="${url}">${text}</a>`;
  });
  const left = use.places - places.length;
  return `${html(use.repository, LENGTHS.path)} <span class="place soft">${places.join(", ")}${left > 0 ? ` and ${left} more` : ""}</span>`;
}

/** Where the files of a repository stand, if it is one on the server and its commit is known. */
function sourceOf(repository: string, head: string | null, serverUrl: string | null): string | null {
  if (serverUrl === null || head === null || !/^[0-9a-f]{40}$/.test(head)) return null;
  if (!/^[A-Za-z0-9-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) return null;
  return `${serverUrl.replace(/\/+$/, "")}/${repository}/blob/${head}`;
}

function license({ license: told, status }: FleetRepo): string {
  if (told === null)
    return `<span class="warning-text">${status === "not-visible" ? "not visible" : "not checked"}</span>`;
  const name = told.state === "other-named" ? (told.name ?? told.declared) : (told.expression ?? told.declared);
  const text = name === null ? "none declared" : `<code>${html(name, LENGTHS.name)}</code>`;
  const { deny, unknown } = told.outcomes;
  const denied = [
    ...(deny > 0 ? [`<span class="error-text">refused by ${count(deny, "policy")}</span>`] : []),
    ...(unknown > 0 ? [`undecided by ${count(unknown, "policy")}`] : []),
  ];
  return `${text}${denied.length === 0 ? "" : `<br><small>${denied.join(", ")}</small>`}`;
}

function findings(repo: FleetRepo, titles: ReadonlyMap<string, string>): string {
  const items = repo.findings.slice(0, MOST_FINDINGS).map(({ rule, severity, repositories: number, message, fix }) => {
    const tone = severity === "note" ? "soft" : `${severity}-text`;
    const where = number === repo.repositories ? "" : ` <small>in ${number} of ${repo.repositories}</small>`;
    const fixed =
      fix === null ? "" : `<p><strong>Fix:</strong> ${htmlProse(fix.split(/\r?\n/)[0]!, LENGTHS.quote)}</p>`;
    return `<details><summary><span class="${tone}">${html(titles.get(rule) ?? rule, LENGTHS.name)}</span>${where}</summary><p>${htmlProse(message)}</p>${fixed}<p><small>${html(rule, LENGTHS.name)}</small></p></details>`;
  });
  const left = repo.findings.length - items.length;
  const accepted =
    repo.excepted > 0 ? [`<small>${count(repo.excepted, "finding")} accepted by exceptions</small>`] : [];
  return [...items, ...(left > 0 ? [`<small>and ${left} more</small>`] : []), ...accepted].join("");
}

function rules(fleet: FleetReport): string {
  if (fleet.rules.length === 0) return "";
  const rows = fleet.rules
    .slice(0, MOST_NAMES)
    .map(
      ({ id, title, severity, findings: found, repositories: number }) =>
        `<tr><td class="${severity === "note" ? "soft" : `${severity}-text`}">${severity}</td><th scope="row">${html(title, LENGTHS.name)} <small>${html(id, LENGTHS.name)}</small></th><td>${number}</td><td>${found}</td></tr>`,
    );
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table of rules"><table><thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">Repositories</th><th scope="col">Findings</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

function repositories(fleet: FleetReport, options: FleetPageOptions): string {
  const rows = fleet.repositories.slice(0, MOST_ROWS).map((member) => {
    const { repository, verdict, findings: found, enforcement } = member;
    const base = sourceOf(repository, member.head, options.serverUrl ?? null)?.replace("/blob/", "/tree/") ?? null;
    const url = linkDestination(base, [options.serverUrl]);
    const name = html(repository, LENGTHS.path);
    const policy =
      enforcement === null ? "" : member.policyImplicit ? "no policy file" : html(enforcement, LENGTHS.name);
    return `<tr data-search="${searchable(repository, member.reason)}" data-standing="${verdict}"><td class="${VERDICT_TONES[verdict]}">${verdict}</td><th scope="row">${url === null ? name : `<a href="${url}">${name}</a>`}<span class="place soft">${htmlProse(member.reason, LENGTHS.quote)}</span></th><td>${member.repos}</td><td>${found.error} / ${found.warning} / ${found.note}</td><td>${member.blindSpots}</td><td>${policy}</td></tr>`;
  });
  const left = fleet.repositories.length - rows.length;
  return section(
    "Repositories",
    `<div class="scroll" tabindex="0" role="region" aria-label="Table of repositories"><table><caption>Those that fail first.</caption><thead><tr><th scope="col">Verdict</th><th scope="col">Repository</th><th scope="col">Models and data</th><th scope="col">Errors / warnings / notes</th><th scope="col">Blind spots</th><th scope="col">Policy</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>${left > 0 ? `<p>And ${left} more, in the JSON.</p>` : ""}`,
  );
}

function problems(fleet: FleetReport): string {
  const items = fleet.problems
    .slice(0, MOST_NAMES)
    .map(({ source, message }) => `<li>${html(source, LENGTHS.path)}: ${html(message, LENGTHS.quote)}</li>`);
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}
