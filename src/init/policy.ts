import { stringify } from "yaml";
import type { Finding, Report } from "../domain/report.ts";
import { visible } from "../render/escape.ts";
import { compareText, count, listed, listedUpTo } from "../render/words.ts";
import { licensesInUse, type LicenseInUse } from "./licenses.ts";

/** What a first policy is drafted from. */
export interface Draft {
  /** What is in use today, judged by nothing but the recommended preset. */
  report: Report;
  /** Errors under the drafted rules, which are accepted until `until`. */
  accepted: readonly Finding[];
  /** Repositories about which the Hub left a question open. */
  unanswered: readonly string[];
  /** Days of UTC, `YYYY-MM-DD`. */
  today: string;
  until: string;
}

/** Errors that no date makes right: they are told, never accepted. */
export const NEVER_ACCEPTED: ReadonlySet<string> = new Set(["token-in-source"]);

const WIDTH = 110;
const PLACES = 4;

/** A commented policy that allows what is in use, and lists what it does not allow with its reason and an end. */
export function draftPolicy(draft: Draft): string {
  const sections = [
    heading(draft),
    ["version: 1", "extends: [preset:recommended]", "enforcement: enforce # warn shows the same and never fails"].join(
      "\n",
    ),
    PROFILE,
    licenses(licensesInUse(draft.report)),
    owners(draft.report),
    exceptions(draft),
    unsettled(draft),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function heading({ report, today }: Draft): string {
  const used = new Set(report.references.filter(({ usage }) => usage === "use").map(({ kind, id }) => `${kind} ${id}`));
  const number = (kind: string): number => [...used].filter((key) => key.startsWith(`${kind} `)).length;
  const kinds = ["model", "dataset", "space"]
    .filter((kind) => number(kind) > 0)
    .map((kind) => count(number(kind), kind));
  const from = kinds.length === 0 ? "nothing from the Hub is in use yet" : `drafted from the ${listed(kinds)} in use`;
  return comment(
    `What this repository may use from the Hugging Face Hub: ${from} on ${today}, by \`model-review init\`. What is in use passes; what is added from now on is held to this. Change it freely: \`model-review explain\` shows what is in force, \`model-review rules\` what each rule means.`,
  );
}

const PROFILE = [
  comment("How the models are used. With this, licenses that limit users, revenue or countries are judged by it."),
  "# profile:",
  "#   purpose: commercial # or noncommercial, research",
  "#   distribution: hosted # or internal, distributed",
  "#   monthly-active-users: 50000",
  "#   regions: [EU]",
].join("\n");

function licenses(inUse: readonly LicenseInUse[]): string {
  const [free, conditions, closed] = (["free", "conditions", "closed"] as const).map((standing) =>
    inUse.filter((license) => license.standing === standing),
  ) as [LicenseInUse[], LicenseInUse[], LicenseInUse[]];
  const entry = ({ id, repos }: LicenseInUse): string => `    - ${scalar(id)} # ${holders(repos)}`;
  const lines = [
    "licenses:",
    ...comment("A license that is not here is an error until somebody adds it.", 2).split("\n"),
    "  allow:",
  ];
  if (free.length + conditions.length === 0)
    lines.push('    - "category:public-domain"', '    - "category:permissive" # Apache-2.0, MIT, BSD and their like');
  if (free.length > 0) {
    lines.push(...free.map(entry), '    # - "category:permissive" # all of their kind');
  }
  if (conditions.length > 0) {
    lines.push("    # In use, with conditions that somebody should have read.");
    for (const [meaning, ofKind] of byMeaning(conditions)) lines.push(`    # ${meaning}:`, ...ofKind.map(entry));
  }
  if (closed.length > 0) {
    lines.push("    # In use, and not allowed for everything; see the exceptions.");
    for (const [meaning, ofKind] of byMeaning(closed))
      lines.push(`    # ${meaning}:`, ...ofKind.map((license) => entry(license).replace("- ", "# - ")));
  }
  lines.push("  # forbid: [noncommercial, research-only] # also where the name of a license is allowed");
  return lines.join("\n");
}

function owners({ repos }: Report): string {
  const known = new Set(
    repos.filter(({ status, id }) => status === "found" && id.includes("/")).map(({ id }) => id.split("/")[0]!),
  );
  if (known.size === 0) return "";
  const names = [...known].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).map((name) => scalar(name));
  return [
    comment("Whose repositories may be used. These are in use; with the list, every other owner is an error."),
    "# sources:",
    "#   owners:",
    "#     allow:",
    ...wrapped(names.join(", "), WIDTH - 10).map(
      (line, index, all) => `#       ${index === 0 ? "[" : " "}${line}${index === all.length - 1 ? "]" : ""}`,
    ),
  ].join("\n");
}

interface Group {
  rule: string;
  repo: string | null;
  paths: Set<string>;
  messages: Set<string>;
  places: Set<string>;
}

function exceptions({ accepted, until }: Draft): string {
  if (accepted.length === 0) return "";
  const groups = new Map<string, Group>();
  for (const { rule, repo, message, location, related } of accepted) {
    const key = JSON.stringify([rule, repo?.id ?? location?.path]);
    const group = groups.get(key) ?? {
      rule,
      repo: repo?.id ?? null,
      paths: new Set(),
      messages: new Set(),
      places: new Set(),
    };
    groups.set(key, group);
    group.messages.add(message);
    if (location !== null) {
      group.paths.add(location.path);
      group.places.add(`${location.path}:${location.line}`);
    }
    for (const { path, line, role } of related) if (role === "also-here") group.places.add(`${path}:${line}`);
  }
  return [
    comment(
      `In use before there was a policy, and against it. Each is accepted until its date: by then another model, another license, or a decision with a name (\`owner: "@team"\`).`,
    ),
    "exceptions:",
    ...[...groups.values()].sort(byRule).map(exception(until)),
  ].join("\n");
}

function byRule(a: Group, b: Group): number {
  return compareText(a.rule, b.rule) || compareText(a.repo ?? "", b.repo ?? "");
}

function exception(until: string): (group: Group) => string {
  return ({ rule, repo, paths, messages, places }) =>
    [
      `  - rule: ${rule}`,
      ...(repo === null
        ? ["    paths:", ...[...paths].map((path) => `      - ${scalar(literalGlob(path))}`)]
        : [`    repo: ${scalar(repo)}`]),
      "    reason: >-",
      ...wrapped(visible([...messages].join(" "), 900), WIDTH - 6).map((line) => `      ${line}`),
      `    until: ${until}`,
      ...(repo === null
        ? []
        : [
            comment(
              `Used in ${listedUpTo(
                [...places].map((place) => visible(place, 120)),
                PLACES,
              )}.`,
              4,
            ),
          ]),
    ].join("\n");
}

/** What the Hub said nothing of, and what its cards leave open. */
function unsettled({ report: { repos }, unanswered }: Draft): string {
  const hidden = repos.filter(({ status }) => status === "not-visible").map(({ id }) => id);
  const unclear = repos.filter(
    ({ status, license }) =>
      status === "found" && license !== null && license.expression === null && license.state !== "absent",
  );
  return [
    ...(unanswered.length === 0
      ? []
      : [
          comment(
            `The Hub did not fully answer for these, so they are not, or not wholly, in this file: ${listedUpTo(unanswered, 30)}. Run \`model-review init --force\` again, or expect news.`,
          ),
        ]),
    ...(hidden.length === 0
      ? []
      : [
          comment(
            `Private, gone or never there: without a token the Hub does not say which. ${listedUpTo(hidden, 30)}.`,
          ),
        ]),
    ...(unclear.length === 0
      ? []
      : [
          comment(
            `Their cards do not say for certain which license they have; \`model-review check\` tells what to put under \`clarifications\` once somebody has read it: ${listedUpTo(
              unclear.map(({ id }) => id),
              30,
            )}.`,
          ),
        ]),
  ].join("\n\n");
}

function byMeaning(licenses: readonly LicenseInUse[]): Map<string, LicenseInUse[]> {
  const groups = new Map<string, LicenseInUse[]>();
  for (const license of licenses) groups.set(license.meaning, [...(groups.get(license.meaning) ?? []), license]);
  return groups;
}

/** How many repositories, and as many of their names as a line holds. */
function holders(repos: readonly string[]): string {
  if (repos.length === 1) return repos[0]!;
  const lengths = repos.map((_, index) => repos.slice(0, index + 1).join(", ").length);
  return `${repos.length}: ${listedUpTo(repos, Math.max(1, lengths.filter((length) => length < 70).length))}`;
}

/** A value on a line of its own, quoted where YAML would read something else. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A path as a glob that matches only it. */
function literalGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}

function comment(text: string, indentation = 0): string {
  const lead = " ".repeat(indentation);
  return wrapped(visible(text, 4000), WIDTH - indentation - 2)
    .map((line) => `${lead}# ${line}`)
    .join("\n");
}

/** Words on lines of at most so many characters, as far as words are shorter than that. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
