import type { Clause, LicenseIdentity } from "../domain/license.ts";
import { quoted } from "../domain/quoted.ts";
import type { Evidence } from "../domain/report.ts";
import type { Relation, ResolvedRepo } from "../domain/resolution.ts";
import type { Binding } from "../license/effective.ts";
import { expressionOfHubId } from "../license/hub-ids.ts";
import { cellOf } from "../license/terms.ts";
import { CLAUSES } from "../policy/schema.ts";
import { named, pageOf } from "./words.ts";

/**
 * A license for a sentence, as a policy can name it: the Hub's own id where the card has one that SPDX does not list, else the
 * expression, with what the card says where that is something else; where nothing is certain, the value of the card.
 */
export function licenseName({ expression, name, declared, state, members, clarifiedBy }: LicenseIdentity): string {
  if (expression !== null) {
    const isHubId = state === "known" && members === undefined && clarifiedBy === undefined;
    const hubId = isHubId && declared !== null && expressionOfHubId(declared.toLowerCase()) === expression;
    if (hubId) return quoted(declared.toLowerCase(), 120);
    const said =
      clarifiedBy !== undefined ? "" : members !== undefined ? " (a list, of which all apply)" : saidAs(name);
    return `${quoted(expression, 120)}${said}`;
  }
  if (name !== null) return `${quoted("other")} (${quoted(name)})`;
  return declared === null ? "no license" : quoted(declared, 120);
}

function saidAs(name: string | null): string {
  return name === null ? "" : ` (${quoted(name)} on its card)`;
}

/** From the repo to what it is made of: `a` → `b` → `c`. */
export function chainOf(path: readonly string[]): string {
  return path.map((id) => `\`${id}\``).join(" → ");
}

/** How a repo comes to an ancestor, as a verb and its object: is an adapter for `b`; goes back to `c` (`a` → `b` → `c`). */
export function descentOf(path: readonly string[], relations: readonly Relation[]): string {
  if (path.length > 2) return `goes back to \`${path.at(-1)!}\` (${chainOf(path)})`;
  return `${VERBS[relations.at(-1)!] ?? "is made from"} \`${path.at(-1)!}\``;
}

const VERBS: Partial<Record<Relation, string>> = {
  adapter: "is an adapter for",
  quantized: "is a quantization of",
  merge: "is merged from",
};

/** Whose license it is, at the start of a sentence. */
export function holderOf(repo: ResolvedRepo, { inherited, path, text }: Binding): string {
  const own = named(repo);
  if (text !== null) return `${quoted(text.path)} of ${own}`;
  if (inherited === null) return own.charAt(0).toUpperCase() + own.slice(1);
  return `${own.charAt(0).toUpperCase()}${own.slice(1)} ${descentOf(path, inherited.relations)}, which`;
}

/** What clauses mean, each with the place in the license: commercial use is not allowed (`noncommercial`, s. 2.a). */
export function clauseWords(license: LicenseIdentity, clauses: readonly Clause[]): string {
  return clauses
    .map((clause) => {
      const at = cellOf(license, clause)?.cell[1];
      return `${CLAUSES[clause]} (\`${clause}\`${at === undefined ? "" : `, ${at}`})`;
    })
    .join("; ");
}

/** Where a binding license was read. */
export function licenseEvidence(
  hubUrl: string,
  repo: ResolvedRepo,
  { inherited, path, text, license }: Binding,
): Partial<Evidence> {
  const commit = inherited === null ? (repo.record?.commit ?? null) : null;
  const id = path.at(-1)!;
  const page = pageOf(hubUrl, { kind: inherited === null ? repo.kind : "model", id }, commit);
  if (text !== null) return { source: "license-file", url: page, commit, path: text.path };
  const quote =
    license.declared === null
      ? null
      : `license: ${license.declared}${license.name === null ? "" : `, license_name: ${license.name}`}`;
  return { source: "card", url: page, commit, path: "README.md", quote };
}
