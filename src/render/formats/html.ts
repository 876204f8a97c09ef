import type { Evidence, Finding, Report } from "../../domain/report.ts";
import { BLIND_SPOT_REASONS, gapsOf, MISSING_OR_PRIVATE, SKIP_REASONS, outsideNotes } from "../coverage.ts";
import { html, htmlProse, LENGTHS, linkDestination } from "../escape.ts";
import { evidenceText } from "../evidence.ts";
import { groupsOf, type FindingGroup, type Place } from "../groups.ts";
import { headlineOf } from "../headline.ts";
import { filterForm, htmlPage, searchable, section } from "../html-page.ts";
import { lineageDrawing } from "../lineage-drawing.ts";
import { lineageGraphOf, reasonGraphOf } from "../lineage.ts";
import { repoUrl, sourceUrl } from "../links.ts";
import { placeText } from "../markdown-findings.ts";
import { proposalSentences } from "../proposal.ts";
import { reachWords } from "../reach.ts";
import { remedyOf } from "../remedy.ts";
import { defineRenderer, type RenderOptions } from "../renderer.ts";
import { rowsOf, type Cell, type RepoRow } from "../rows.ts";
import { usesOf } from "../standing.ts";
import { standardsOf } from "../standards.ts";
import { patternOf } from "../topics.ts";
import { capitalised, count, listed } from "../words.ts";

const STANDINGS: Readonly<Record<RepoRow["standing"], string>> = {
  error: "error",
  warning: "warning",
  unchecked: "not checked",
  note: "passes",
  clear: "passes",
  removed: "removed",
};

export default defineRenderer({
  id: "html",
  title: "HTML report for people, in one file",
  mediaType: "text/html",
  render(report, options = {}) {
    const rows = rowsOf(report);
    const { standing, word, detail, scope } = headlineOf(report, rows, options.replaces);
    const subject = report.run.repository;
    const groups = groupsOf(report);
    const open = groups.filter((group) => group.state === "active");
    const rest = groups.filter((group) => group.state !== "active");
    const title = `Model review ${word}${detail === "" ? "" : `: ${detail}`}`;
    const parts = [
      `<header><div class="verdict ${standing}"><h1>${htmlProse(title)}</h1><p>${subject === null ? "" : `${html(subject, LENGTHS.id)}. `}${scope.map((one) => htmlProse(one)).join(" ")}</p></div></header>`,
      `<main id="main">`,
      filterForm(
        "Models and findings",
        "id, license, path, rule",
        ["note", ...Object.values(STANDINGS)],
        rows.length + groups.length,
      ),
      table(report, rows, options),
      section("Audit first", audit(report)),
      section(
        "Findings",
        open.length === 0 ? `<p>No finding counts.</p>` : open.map((group) => finding(report, group, options)).join(""),
      ),
      rest.length === 0
        ? ""
        : section("Accepted or older findings", rest.map((group) => finding(report, group, options)).join("")),
      section("The policy as proposed here", proposal(report, options)),
      section("Not checked", notChecked(report)),
      section("By standard", byStandard(report)),
      section("Lineage", lineages(report)),
      section("What the licenses ask for", obligations(report)),
      section("This run", facts(report, options)),
      `</main><footer>model-review ${html(report.tool.version, LENGTHS.name)}</footer>`,
    ];
    return htmlPage(htmlTitle(title, subject), parts);
  },
});

const htmlTitle = (title: string, subject: string | null): string =>
  `${html(title.replaceAll("`", ""), LENGTHS.quote)}${subject === null ? "" : ` · ${html(subject, LENGTHS.id)}`}`;

function table(report: Report, rows: readonly RepoRow[], options: RenderOptions): string {
  if (rows.length === 0) return "";
  const lines = rows.map((row) => {
    const url =
      row.standing === "removed"
        ? null
        : linkDestination(repoUrl(report.run.hub, row.repo, row.commit), [report.run.hub]);
    const id = `<code>${html(row.repo.id, LENGTHS.id)}</code>`;
    const name = url === null ? id : `<a href="${url}">${id}</a>`;
    const notes = [
      ...(row.repo.kind === "model" ? [] : [row.repo.kind]),
      ...(row.change === null || row.change === "unchanged" ? [] : [row.change]),
      ...(row.before === null ? [] : [`was <code>${html(row.before, LENGTHS.id)}</code>`]),
      ...(row.askedAs.length === 0 ? [] : [`asked for as <code>${html(row.askedAs[0]!, LENGTHS.id)}</code>`]),
    ];
    const search = searchable(
      row.repo.id,
      row.license.text,
      row.documentation.text,
      row.risk.text,
      row.places.map((place) => place.path).join(" "),
    );
    const standing = STANDINGS[row.standing];
    const cells = [row.license, row.documentation, row.risk, row.pin].map((one) => `<td>${cell(one)}</td>`).join("");
    return `<tr data-search="${search}" data-standing="${standing}"><td class="${toneOf(row)}">${standing}</td><th scope="row">${name}${notes.length === 0 ? "" : ` <small>${notes.join(", ")}</small>`}${placesOf(row.places, options, 3)}</th>${cells}</tr>`;
  });
  return `<section><h2>Models and data</h2><div class="scroll" tabindex="0" role="region" aria-label="Table of models and data"><table><caption>Worst first. Each with what its license, its documentation and its files say.</caption><thead><tr><th scope="col">Result</th><th scope="col">Repository</th><th scope="col">License</th><th scope="col">Documentation</th><th scope="col">Risk</th><th scope="col">Pinned</th></tr></thead><tbody>${lines.join("\n")}</tbody></table></div></section>`;
}

function toneOf({ standing }: RepoRow): string {
  if (standing === "error") return "error-text";
  if (standing === "warning" || standing === "unchecked") return "warning-text";
  return standing === "removed" ? "soft" : "good-text";
}

function cell({ text, mark }: Cell): string {
  const words = htmlProse(text, LENGTHS.quote);
  return mark === "error" || mark === "warning" ? `<span class="${mark}-text">${words}</span>` : words;
}

function placesOf(
  places: readonly Pick<Place, "path" | "line" | "cell">[],
  options: RenderOptions,
  most: number,
): string {
  if (places.length === 0) return "";
  const shown = places.slice(0, most).map((place) => {
    const url = linkDestination(sourceUrl(options.sourceUrl, place.path, place.line), [options.sourceUrl]);
    const text = html(placeText(place), LENGTHS.path);
    return url === null ? text : `<a href="${url}">${text}</a>`;
  });
  const rest = places.length > most ? ` and ${places.length - most} more` : "";
  return `<span class="place soft">${shown.join(", ")}${rest}</span>`;
}

function finding(report: Report, group: FindingGroup, options: RenderOptions): string {
  const { rule, severity, repo, exception } = group;
  const title = report.rules.find((info) => info.id === rule)?.title ?? capitalised(patternOf(rule));
  const url = repo === null ? null : linkDestination(repoUrl(report.run.hub, repo), [report.run.hub]);
  const id =
    repo === null
      ? ""
      : `: ${url === null ? "" : `<a href="${url}">`}<code>${html(repo.id, LENGTHS.id)}</code>${url === null ? "" : "</a>"}`;
  const accepted =
    exception === null
      ? ""
      : `<p>Accepted${exception.owner === null ? "" : ` by ${html(exception.owner, LENGTHS.name)}`}${exception.until === null ? "" : ` until ${html(exception.until, LENGTHS.name)}`}: ${html(exception.reason, LENGTHS.quote)}</p>`;
  const state = group.state === "preexisting" ? " <small>(older, not counted)</small>" : "";
  const standards = group.findings[0]?.standards ?? [];
  const search = searchable(
    rule,
    title,
    repo?.id,
    standards.join(", "),
    group.places.map((place) => place.path).join(" "),
    group.message,
  );
  const graph = reasonGraphOf(report, group);
  return `<article class="finding ${severity}" data-search="${search}" data-standing="${severity}"><h3><span class="${severity === "note" ? "soft" : `${severity}-text`}">${capitalised(severity)}</span>: ${html(title, LENGTHS.name)}${id}${state}</h3>${placesOf(group.places, options, 10)}<p>${htmlProse(group.message)}</p>${accepted}${fixOf(report, group.fix)}${evidenceOf(report, group.evidence, options)}${graph === null ? "" : lineageDrawing(graph)}<p><small>${html([rule, ...standards].join(" · "), LENGTHS.quote)}</small></p></article>`;
}

function fixOf({ run }: Report, fix: string | null): string {
  if (fix === null) return "";
  const { said, paste } = remedyOf(fix.slice(0, LENGTHS.paste));
  const lines = (paste ?? "")
    .split("\n")
    .map((line) => html(line))
    .join("\n");
  return `<p><strong>Fix:</strong> ${htmlProse(said, LENGTHS.message, [run.hub])}</p>${paste === null ? "" : `<pre tabindex="0"><code>${lines}</code></pre>`}`;
}

function evidenceOf(report: Report, evidence: readonly Evidence[], options: RenderOptions): string {
  if (evidence.length === 0) return "";
  const items = evidence.slice(0, 5).map((one) => {
    const url = linkDestination(one.url, [report.run.hub, options.sourceUrl]);
    const text = html(evidenceText(one), LENGTHS.path);
    return `${url === null ? text : `<a href="${url}">${text}</a>`}${one.quote === null ? "" : `: <q>${html(one.quote, LENGTHS.quote)}</q>`}`;
  });
  return `<p><small>Seen in ${items.join("; ")}</small></p>`;
}

function proposal(report: Report, options: RenderOptions): string {
  if (report.proposal == null) return "";
  const { problems, vanish, appear } = report.proposal;
  const said = proposalSentences(report, report.proposal).map((one) => htmlProse(one));
  const mistakes = problems.map(
    ({ source, line, column, message }) =>
      `<li>${html(source, LENGTHS.path)}:${line}:${column}: ${htmlProse(message)}</li>`,
  );
  const list = (title: string, findings: readonly Finding[]): string =>
    findings.length === 0
      ? ""
      : `<h3>${title}</h3>${groupsOf({ ...report, findings: [...findings] })
          .map((group) => finding(report, group, options))
          .join("")}`;
  return `<p>${said.join(" ")}</p>${mistakes.length === 0 ? "" : `<ul>${mistakes.join("")}</ul>`}${list("Would go", vanish)}${list("Would come", appear)}`;
}

/** Worth saying where there is a choice of where to begin. */
function audit({ run, auditFirst = [] }: Report): string {
  if (auditFirst.length < 2) return "";
  const items = auditFirst.map((entry) => {
    const url = linkDestination(repoUrl(run.hub, entry), [run.hub]);
    const id = `<code>${html(entry.id, LENGTHS.id)}</code>`;
    return `<li>${url === null ? id : `<a href="${url}">${id}</a>`}: ${reachWords(entry)}</li>`;
  });
  return `<p>Worst first, then what most depends on.</p><ul>${items.join("")}</ul>`;
}

/** Items of standards with what was found about them; an item that is not listed has no finding, or no rule. */
function byStandard(report: Report): string {
  const standards = standardsOf(report).map(({ name, items }) => {
    const lines = items.map(({ item, groups }) => {
      const repos = [...new Set(groups.flatMap(({ repo }) => (repo === null ? [] : [repo.id])))];
      const rules = [...new Set(groups.map(({ rule }) => rule))];
      const codes = (texts: string[]): string =>
        texts.map((text) => `<code>${html(text, LENGTHS.id)}</code>`).join(", ");
      return `<tr><th scope="row">${html(item, LENGTHS.name)}</th><td>${codes(rules)}</td><td>${codes(repos)}</td></tr>`;
    });
    const head = `<thead><tr><th scope="col">Item</th><th scope="col">Rules</th><th scope="col">Repositories</th></tr></thead>`;
    return `<details><summary>${html(name, LENGTHS.name)}, ${count(items.length, "item")} with findings</summary><div class="scroll" tabindex="0" role="region" aria-label="${html(name, LENGTHS.name)}"><table>${head}<tbody>${lines.join("")}</tbody></table></div></details>`;
  });
  return standards.join("");
}

function notChecked(report: Report): string {
  const gaps = gapsOf(report);
  const items = [
    ...gaps.unavailable.map(
      (repo) =>
        `<code>${html(repo.id, LENGTHS.id)}</code>: the Hub did not answer${repo.cause === null ? "" : `, ${html(repo.cause, LENGTHS.quote)}`}`,
    ),
    ...gaps.notVisible.map((repo) => `<code>${html(repo.id, LENGTHS.id)}</code>: ${MISSING_OR_PRIVATE}`),
    ...gaps.mishaps.map(
      (mishap) => `${html(mishap.where, LENGTHS.name)} failed: ${html(mishap.message, LENGTHS.quote)}`,
    ),
    ...gaps.blindSpots.map(
      (spot) =>
        `${html(spot.path, LENGTHS.path)}:${spot.line}: ${BLIND_SPOT_REASONS[spot.reason]}, <code>${html(spot.text, LENGTHS.quote)}</code>`,
    ),
    ...gaps.partial.map(({ repo, open }) => `<code>${html(repo.id, LENGTHS.id)}</code>: not known: ${listed(open)}`),
    ...gaps.unread.map((file) => `${html(file.path, LENGTHS.path)}: not read, ${SKIP_REASONS[file.reason]}`),
  ];
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function lineages(report: Report): string {
  const drawings = report.repos.flatMap((repo) => {
    const graph = lineageGraphOf(repo);
    return graph === null
      ? []
      : [
          `<details><summary><code>${html(repo.id, LENGTHS.id)}</code>, ${count(repo.lineage.ancestors.length, "ancestor")}${repo.lineage.complete ? "" : ", known in part only"}</summary>${lineageDrawing(graph)}</details>`,
        ];
  });
  return drawings.join("");
}

function obligations(report: Report): string {
  const items = report.repos.flatMap((repo) =>
    (repo.license?.obligations ?? []).map(
      ({ text, source }) =>
        `<li><code>${html(repo.id, LENGTHS.id)}</code>: ${html(text, LENGTHS.quote)} <small>(${html(source, LENGTHS.quote)})</small></li>`,
    ),
  );
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}

function facts(report: Report, options: RenderOptions): string {
  const { run } = report;
  const layers = run.policy.map(
    ({ source, ref }) =>
      `<code>${html(source, LENGTHS.path)}</code>${ref === null ? "" : ` at <code>${html(ref, LENGTHS.id)}</code>`}`,
  );
  const runUrl = linkDestination(options.runUrl ?? null, [options.runUrl]);
  const entries: [string, string][] = [
    ["Reason", html(report.reason)],
    ["Policy", report.policyImplicit ? "no policy file: the recommended preset, which only warns" : layers.join(", ")],
    ["Enforcement", html(report.enforcement)],
    [
      "Read",
      [
        `${count(run.scanned.files, "file")}, ${count(usesOf(report).length, "reference")}`,
        ...outsideNotes(report),
      ].join("; "),
    ],
    ["Hub", html(run.hub, LENGTHS.path)],
    ...(run.base === null ? [] : [["Base", `<code>${html(run.base, LENGTHS.id)}</code>`] as [string, string]]),
    ...(run.head === null ? [] : [["Head", `<code>${html(run.head, LENGTHS.id)}</code>`] as [string, string]]),
    ...(runUrl === null ? [] : [["Run", `<a href="${runUrl}">log of the run</a>`] as [string, string]]),
    ["Rules", `${count(report.rules.length, "rule")} ran`],
  ];
  return `<dl>${entries.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>`;
}
