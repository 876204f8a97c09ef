import type { Clause, LicenseIdentity } from "../domain/license.ts";
import { quoted } from "../domain/quoted.ts";
import type { Evidence } from "../domain/report.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import type { Binding } from "../license/effective.ts";
import { expressionOfHubId } from "../license/hub-ids.ts";
import { cellOf } from "../license/terms.ts";
import { CLAUSES } from "../policy/schema.ts";
import { named, pageOf } from "./words.ts";

/**
 * A license for a sentence, as a policy can name it: the Hub's own id where the card has one that SPDX does not list, else the
 * expression; where nothing is certain, the value of the card.
 */
export function licenseName({ expression, name, declared, state, members, clarifiedBy }: LicenseIdentity): string {
  if (expression !== null) {
    const isHubId = state === "known" && members === undefined && clarifiedBy === undefined;
    const hubId = isHubId && declared !== null && expressionOfHubId(declared.toLowerCase()) === expression;
    return quoted(hubId ? declared.toLowerCase() : expression, 120);
  }
  if (name !== null) return `${quoted("other")} (${quoted(name)})`;
  return declared === null ? "no license" : quoted(declared, 120);
}

/** From the repo to what it is made of: `a` → `b` → `c`. */
export function chainOf(path: readonly string[]): string {
  return path.map((id) => `\`${id}\``).join(" → ");
}

/** Whose license it is, at the start of a sentence. */
export function holderOf(repo: ResolvedRepo, { inherited, path, text }: Binding): string {
  const own = named(repo);
  if (text !== null) return `${quoted(text.path)} of ${own}`;
  if (inherited === null) return own.charAt(0).toUpperCase() + own.slice(1);
  const made = inherited.reach === "whole" ? "loads" : "is made from";
  return `${own.charAt(0).toUpperCase()}${own.slice(1)} ${made} \`${path.at(-1)!}\` (${chainOf(path)}), which`;
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
