import type { CatalogueEntry, PathScope, Policy, PolicyPlace } from "../domain/policy.ts";
import { DOCUMENTED } from "./schema.ts";
import { levelOf, type KnownRule } from "./vocabulary.ts";

/** Where a value comes from that no layer says. */
const DEFAULT = "default";

/** The policy in force as text: its layers, and every value with the place that it comes from. */
export function explainPolicy(policy: Policy, rules: readonly KnownRule[]): string {
  const lines: (readonly [string, string])[] = [];
  const add = (key: string, value: string, at = key): void => {
    lines.push([`${key}: ${value}`, placeOf(policy, at)]);
  };
  const list = (values: readonly string[]): string => (values.length === 0 ? "none" : values.join(", "));

  add("enforcement", policy.enforcement);
  add("enforce-from", policy.enforceFrom ?? "not said");
  add("unavailable", policy.unavailable);
  add("baseline-until", policy.baselineUntil ?? "not said");
  const { profile, scan, licenses, documentation, sourcesAllowed: sources } = policy;
  for (const [key, value] of [
    ["purpose", profile.purpose],
    ["distribution", profile.distribution],
    ["monthly-active-users", profile.monthlyActiveUsers],
    ["annual-revenue-usd", profile.annualRevenueUsd],
    ["regions", profile.regions.length === 0 ? null : list(profile.regions)],
    ["trains-on-outputs", profile.trainsOnOutputs],
  ] as const) {
    add(`profile.${key}`, value === null ? "not said" : String(value));
  }
  add("scan.exclude", list(scan.exclude));
  add("scan.mentions", scan.mentions);
  scan.keys.forEach((key, index) => add(`scan.keys.${index}`, `${key.path} in ${key.files} names a ${key.kind}`));
  scan.calls.forEach((call, index) =>
    add(`scan.calls.${index}`, `${call.name} in ${call.language} loads a ${call.kind}`),
  );
  add("licenses.allow", licenses.allow === null ? "no list" : list(licenses.allow.map((entry) => entry.written)));
  add("licenses.forbid", list(licenses.forbid));
  for (const name of DOCUMENTED) add(`documentation.require.${name}`, documentation.require[name] ?? "off");
  add("documentation.minimum-words", String(documentation.minimumWords ?? "not said"));
  // An empty list of these allows all.
  const allowed = (values: readonly string[]): string => (values.length === 0 ? "no list" : list(values));
  add("sources.owners.allow", allowed(sources.owners.allow));
  add("sources.owners.deny", list(sources.owners.deny));
  add("sources.models.allow", allowed(sources.models.allow));
  add("sources.models.deny", list(sources.models.deny));
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const setting = policy.rules[rule.id];
    const options = Object.entries(rule.options ?? {}).map(([name, option]) => {
      const value = setting?.options[name] ?? option.default;
      return `${name}: ${Array.isArray(value) ? `[${value.join(", ")}]` : String(value)}`;
    });
    const level = levelOf(rule, setting);
    const isSaid = policy.origins.has(`rules.${rule.id}.severity`);
    const first = Object.keys(setting?.options ?? {})[0];
    const at = isSaid || first === undefined ? `rules.${rule.id}.severity` : `rules.${rule.id}.${first}`;
    add(`rules.${rule.id}`, [level, ...options].join(", "), at);
  }
  policy.paths.forEach((scope, index) =>
    lines.push([`paths.${index}: ${whereOf(scope)} (${scopeKeys(scope).join(", ")})`, placeOfScope(policy, index)]),
  );
  policy.catalogue.forEach((entry, index) =>
    lines.push([`catalogue.${index}: ${describeEntry(entry)}`, written(entry)]),
  );
  policy.exceptions.forEach((exception, index) => {
    const { rule, repo, until, reason } = exception;
    const what = `${rule} for ${repo ?? "any repository"}${until === null ? "" : ` until ${until}`}: ${reason}`;
    lines.push([`exceptions.${index}: ${what}`, written(exception)]);
  });
  policy.clarifications.forEach((entry, index) =>
    lines.push([`clarifications.${index}: ${entry.repo} is ${entry.license}`, written(entry)]),
  );

  const layers = policy.sources.map(({ source, ref, binding }, index) => {
    const notes = [ref === null ? "" : `at ${ref}`, binding === true ? "binding" : ""].filter((note) => note !== "");
    return `  ${index + 1}. ${source}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
  });
  const width = Math.min(72, Math.max(...lines.map(([text, place]) => (place === DEFAULT ? 0 : text.length))));
  const head = policy.implicit
    ? "No policy file was found: the preset applies in `warn`."
    : "Layers, later ones over earlier ones:";
  const body = (isSaid: boolean): string[] =>
    lines
      .filter(([, place]) => (place !== DEFAULT) === isSaid)
      .map(([text, place]) => (isSaid ? `${text.padEnd(width)}  # ${place}` : text));
  const [said, left] = [body(true), body(false)];
  return [
    head,
    ...layers,
    ...(said.length === 0 ? [] : ["", ...said]),
    ...(left.length === 0 ? [] : ["", "Said by no layer, so by default:", ...left]),
    "",
  ].join("\n");
}

function describeEntry({ id, state, tier, owner, reviewBy }: CatalogueEntry): string {
  const facts = [state, tier, owner, reviewBy === null ? null : `review by ${reviewBy}`].filter(
    (fact) => fact !== null,
  );
  return facts.length === 0 ? id : `${id} (${facts.join(", ")})`;
}

function whereOf({ match, branches = [] }: PathScope): string {
  return `${match.join(", ")}${branches.length === 0 ? "" : ` on ${branches.join(", ")}`}`;
}

function placeOfScope(policy: Policy, index: number): string {
  const at = [`paths.${index}.match`, `paths.${index}.branches`].find((key) => policy.origins.has(key));
  return at === undefined ? DEFAULT : placeOf(policy, at);
}

function scopeKeys(scope: PathScope): string[] {
  const keys = Object.keys(scope.rules ?? {}).map((id) => `rules.${id}`);
  if (scope.enforcement !== undefined) keys.push(`enforcement ${scope.enforcement}`);
  if (scope.enforceFrom !== undefined) keys.push(`enforce-from ${scope.enforceFrom}`);
  if (scope.licenses?.allow !== undefined) keys.push("licenses.allow");
  if (scope.licenses?.forbid !== undefined) keys.push("licenses.forbid");
  if (scope.documentation !== undefined) keys.push("documentation");
  return keys;
}

function placeOf(policy: Policy, at: string): string {
  if (policy.implicit && at === "enforcement") return "no policy file";
  const place = policy.origins.get(at);
  return place === undefined ? DEFAULT : written(place);
}

function written({ source, line }: PolicyPlace): string {
  return `${source}:${line}`;
}
