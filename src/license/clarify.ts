import type { LicenseIdentity } from "../domain/license.ts";
import type { Clarification } from "../domain/policy.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { formatExpression, parseExpression } from "./expression.ts";
import { expressionOfHubId } from "./hub-ids.ts";

/** Digests of a file at the commit, as far as they are known. */
export interface Digests {
  /** Git blob id. */
  oid: string | null;
  sha256: string | null;
}

/** `changed`: what somebody read is no longer there. `unverified`: nothing tells whether it is. Neither holds. */
export type Standing = { status: "holds" } | { status: "changed" | "unverified"; path: string };

/**
 * A repo with the license that the policy states for it, where a clarification is about it, has not ended (`today`, YYYY-MM-DD)
 * and all of its evidence is what the Hub has at the commit; otherwise the repo as it was.
 */
export function clarified(repo: ResolvedRepo, clarifications: readonly Clarification[], today: string): ResolvedRepo {
  const { license } = repo;
  if (license === null) return repo;
  const holding = clarifications.find(
    (clarification) =>
      isAbout(clarification, repo) &&
      (clarification.until === null || today <= clarification.until) &&
      standingOf(clarification, digestsOf(repo)).status === "holds",
  );
  const stated = holding === undefined ? null : statedLicense(holding);
  if (holding === undefined || stated === null) return repo;
  const { source, line, column } = holding;
  const { members: _members, ...facts } = license;
  return { ...repo, license: { ...facts, ...stated, clarifiedBy: { source, line, column } } };
}

function isAbout({ repo: id, revision }: Clarification, repo: ResolvedRepo): boolean {
  const wanted = id.toLowerCase();
  const isNamed =
    repo.id.toLowerCase() === wanted || repo.requestedAs.some((asked) => asked.id.toLowerCase() === wanted);
  if (!isNamed || revision === null) return isNamed;
  return (
    repo.requestedAs.some((asked) => asked.revision === revision) || repo.record?.commit?.startsWith(revision) === true
  );
}

/** Whether the files that a clarification rests on are still those that were read. Without evidence it rests on nothing. */
export function standingOf({ evidence }: Clarification, digests: ReadonlyMap<string, Digests>): Standing {
  if (evidence.length === 0) return { status: "unverified", path: "" };
  for (const { path, oid, sha256 } of evidence) {
    const found = digests.get(path);
    if (found === undefined) return { status: "unverified", path };
    const pairs = [
      [oid, found.oid],
      [sha256, found.sha256],
    ].filter(([wanted]) => wanted != null);
    if (pairs.some(([wanted, has]) => has != null && has !== wanted)) return { status: "changed", path };
    if (!pairs.some(([wanted, has]) => has === wanted)) return { status: "unverified", path };
  }
  return { status: "holds" };
}

/** What a resolved repo tells of its files: license texts and card. */
export function digestsOf({ license, documentation }: ResolvedRepo): Map<string, Digests> {
  const digests = new Map<string, Digests>();
  if (documentation?.oid != null) digests.set("README.md", { oid: documentation.oid, sha256: null });
  for (const { path, oid } of license?.texts ?? []) digests.set(path, { oid, sha256: null });
  return digests;
}

function statedLicense({ license }: Clarification): Pick<LicenseIdentity, "state" | "expression"> | null {
  const parsed = parseExpression(expressionOfHubId(license.trim().toLowerCase()) ?? license.trim());
  if (parsed === null) return null;
  const expression = formatExpression(parsed);
  return { state: expression.includes("LicenseRef-") ? "known" : "spdx", expression };
}

/**
 * The clarification to paste, as one line of YAML: with the license that the texts show where all of them are recognised and
 * agree, else with a blank to fill in. `until` is a year from `now`.
 */
export function clarificationToPaste(repo: ResolvedRepo, now: Date): string {
  const texts = repo.license?.texts ?? [];
  const found = new Set(texts.map(({ identified }) => identified));
  const license = found.size === 1 ? ([...found][0] ?? null) : null;
  const evidence = [...digestsOf(repo)]
    .filter(([path, { oid }]) => oid !== null && (texts.length === 0 || path !== "README.md"))
    .map(([path, { oid }]) => `{ path: ${scalar(path)}, oid: ${scalar(oid!)} }`);
  const until = `${now.getUTCFullYear() + 1}${now.toISOString().slice(4, 10).replace("-02-29", "-02-28")}`;
  const lines = [
    `repo: ${scalar(repo.id)}`,
    `license: ${license === null ? '"<what you read>"' : scalar(license)}`,
    `evidence: [${evidence.length === 0 ? ' { path: "<file>", oid: "<blob id>" } ' : ` ${evidence.join(", ")} `}]`,
    'reason: "<who read it, and where>"',
    `until: ${until}`,
  ];
  return `- { ${lines.join(", ")} }`;
}

/** A YAML scalar of foreign text that stays on its line and ends no code span. */
function scalar(text: string): string {
  return /^[\w][\w./-]{0,200}$/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text) &&
    !/^[\d.]+e[\d]+$/i.test(text)
    ? text
    : JSON.stringify(text.replaceAll("`", "'"));
}
