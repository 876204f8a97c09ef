/** docs/licenses.md: what the catalogue says of each license, with the place in its text. */
import type { LicenseEntry, Term } from "../src/license/catalogue/entry.ts";
import { TERMS } from "../src/license/catalogue/entry.ts";
import { CATALOGUE } from "../src/license/catalogue.ts";
import { FAMILY_TERMS } from "../src/license/catalogue/families.ts";
import { CATEGORIES, type Category } from "../src/license/categories.ts";
import { FAMILIES, NO_LICENSE, expressionOfHubId, hubIds } from "../src/license/hub-ids.ts";
import { clausesOf } from "../src/license/terms.ts";

export function renderLicensesPage(): string {
  const hubIdsOf = new Map<string, string[]>();
  for (const id of hubIds()) {
    const license = expressionOfHubId(id)?.replace(/-only$/, "");
    if (license !== undefined) hubIdsOf.set(license, [...(hubIdsOf.get(license) ?? []), id]);
  }
  const categories = Object.keys(CATEGORIES) as Category[];
  return [
    "# Licenses",
    "",
    `What model-review knows of ${CATALOGUE.length} licenses: every id that the Hub documents, and those that cards name behind \`license: other\`.`,
    "Each statement has its place in the text that it was read in. **It is a summary and not legal advice.** A cell that is missing is",
    "one that nobody has read: it is never taken for the absence of a term.",
    "",
    "A policy names a license by its SPDX id, its Hub id, its `LicenseRef-…`, an SPDX expression, or a category:",
    "",
    "| category | meaning | licenses |",
    "| --- | --- | --- |",
    ...categories.map((category) => {
      const members = CATALOGUE.filter((entry) => entry.category === category);
      return `| [\`category:${category}\`](#${category}) | ${CATEGORIES[category]} | ${members.length} |`;
    }),
    "",
    "## Ids that are no license",
    "",
    "These values of a card name no license, so none is assumed; no policy can allow them.",
    "",
    "| Hub id | could be | what is certain |",
    "| --- | --- | --- |",
    ...Object.entries(FAMILIES).map(([id, members]) => `| \`${id}\` | ${members} | ${certainOf(id)} |`),
    ...NO_LICENSE.map((id) => `| \`${id}\` | anything | nothing |`),
    "",
    ...categories.flatMap((category) => {
      const members = CATALOGUE.filter((entry) => entry.category === category);
      return [
        `## ${category}`,
        "",
        `${CATEGORIES[category]}.`,
        "",
        ...members.flatMap((entry) => section(entry, hubIdsOf.get(entry.id) ?? [])),
      ];
    }),
  ].join("\n");
}

function certainOf(family: string): string {
  const clauses = clausesOf(FAMILY_TERMS.find(({ id }) => id === `LicenseRef-HF-${family}`)!.id);
  return clauses.length === 0 ? "nothing" : clauses.map((clause) => `\`${clause}\``).join(", ");
}

/** What says that there is nothing to say. */
const NOTHING = new Set(["none", "not restricted", "allowed", "none beyond notices", "not mentioned"]);

function section(entry: LicenseEntry, hub: readonly string[]): string[] {
  const columns = Object.keys(TERMS) as Term[];
  const free = columns.filter((term) => NOTHING.has(entry.terms[term]?.[0] ?? ""));
  const unread = columns.filter((term) => entry.terms[term] === undefined);
  const rows = columns.flatMap((term) => {
    const cell = entry.terms[term];
    if (cell === undefined || free.includes(term)) return [];
    const [says, at, clause] = cell;
    return [
      `| ${TERMS[term]} | ${cellText(says)} | ${cellText(at)} | ${clause === undefined ? "" : `\`${clause}\``} |`,
    ];
  });
  const names = [
    ...hub.map((id) => `Hub id \`${id}\``),
    ...(entry.names ?? []).map((name) => `\`license_name: ${name}\``),
  ];
  const duties = (entry.duties ?? []).map(({ text, at }) => `- ${text} (${at}).`);
  return [
    `### ${entry.title}`,
    "",
    [`\`${entry.id}\``, ...names].join(" · "),
    "",
    ...(rows.length === 0
      ? []
      : ["| term | what it says | where | clause |", "| --- | --- | --- | --- |", ...rows, ""]),
    ...(duties.length === 0 ? [] : [...duties, ""]),
    ...(free.length === 0 ? [] : [`No restriction: ${listed(free)}.`, ""]),
    ...(unread.length === 0 ? [] : [`Not read: ${listed(unread)}.`, ""]),
    `Read in: ${entry.source}.`,
    "",
  ];
}

function listed(terms: readonly Term[]): string {
  return terms.map((term) => TERMS[term].toLowerCase()).join(", ");
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|");
}
