import type { Clarification } from "../domain/policy.ts";
import type { FileDigest, ResolvedRepo } from "../domain/resolution.ts";
import { formatExpression, parseExpression } from "./expression.ts";
import { expressionOfHubId } from "./hub-ids.ts";
import { clausesOf, obligationsOf } from "./terms.ts";

/** `changed`: what somebody read is no longer there. `unverified`: nothing tells whether it is. Neither holds. */
export type Standing = { status: "holds" } | { status: "changed" | "unverified"; path: string };

/**
 * A repo with the license that the policy states for it, where one of the clarifications about it has not ended (`today`,
 * YYYY-MM-DD) and all of its evidence is what the Hub has at the commit; otherwise the repo as it was.
 */
export function clarified(repo: ResolvedRepo, clarifications: readonly Clarification[], today: string): ResolvedRepo {
  const { license } = repo;
  const about = clarifications.filter((clarification) => isClarificationOf(clarification, repo));
  if (license === null || about.length === 0) return repo;
  const digests = digestsOf(repo);
  const holding = about.find(
    (clarification) =>
      (clarification.until === null || today <= clarification.until) &&
      standingOf(clarification, digests).status === "holds",
  );
  const stated = holding === undefined ? null : statedLicense(holding);
  if (holding === undefined || stated === null) return repo;
  const { source, line, column } = holding;
  const { members: _members, ...facts } = license;
  const terms = { clauses: clausesOf(stated.expression), obligations: obligationsOf(stated.expression) };
  return { ...repo, license: { ...facts, ...stated, ...terms, clarifiedBy: { source, line, column } } };
}

/**
 * Whether a clarification speaks of a repo: by any of its names, at the revision or commit that it names. Two repositories often
 * hold the same license file, so evidence alone does not tell which one is meant.
 */
export function isClarificationOf(
  { repo: id, revision }: Clarification,
  repo: Pick<ResolvedRepo, "id" | "requestedAs" | "record">,
): boolean {
  const names = [repo.id, ...repo.requestedAs.map((asked) => asked.id)];
  if (!names.some((name) => name.toLowerCase() === id.toLowerCase())) return false;
  if (revision === null || repo.requestedAs.some((asked) => asked.revision === revision)) return true;
  return /^[0-9a-f]{7,40}$/.test(revision) && repo.record?.commit?.startsWith(revision) === true;
}

/** Whether the files that a clarification rests on are still those that were read. Without evidence it rests on nothing. */
export function standingOf({ evidence }: Clarification, digests: ReadonlyMap<string, FileDigest>): Standing {
  const [first] = evidence;
  if (first === undefined) return { status: "unverified", path: "" };
  for (const { path, oid, sha256 } of evidence) {
    const found = digests.get(path);
    if (found === undefined) return { status: "unverified", path };
    if (found.missing || differs(oid, found.oid) || differs(sha256, found.sha256)) return { status: "changed", path };
    if (!agrees(oid, found.oid) && !agrees(sha256, found.sha256)) return { status: "unverified", path };
  }
  return { status: "holds" };
}

function differs(wanted: string | null, found: string | null): boolean {
  return wanted !== null && found !== null && wanted !== found;
}

function agrees(wanted: string | null, found: string | null): boolean {
  return wanted !== null && wanted === found;
}

/** What a resolved repo tells of its files: those that were asked for, license texts and card. */
function digestsOf({ license, documentation, digests }: ResolvedRepo): Map<string, FileDigest> {
  const known = new Map<string, FileDigest>();
  const add = (path: string, oid: string | null): void =>
    void known.set(path, { path, oid, sha256: null, missing: false });
  if (documentation?.oid != null) add("README.md", documentation.oid);
  for (const { path, oid } of license?.texts ?? []) add(path, oid);
  for (const digest of digests ?? []) known.set(digest.path, digest);
  return known;
}

function statedLicense({ license }: Clarification): { state: "spdx" | "known"; expression: string } | null {
  const parsed = parseExpression(expressionOfHubId(license.trim().toLowerCase()) ?? license.trim());
  if (parsed === null) return null;
  const expression = formatExpression(parsed);
  return { state: expression.includes("LicenseRef-") ? "known" : "spdx", expression };
}

/**
 * The clarification to paste, as an entry of `clarifications` in lines of at most 100 columns: with the license that the texts
 * show where all of them are recognised and agree, else with a blank to fill in. `until` is a year from `now`.
 */
export function clarificationToPaste(repo: ResolvedRepo, now: Date): string {
  const texts = repo.license?.texts ?? [];
  const found = new Set(texts.map(({ identified }) => identified));
  const license = found.size === 1 ? ([...found][0] ?? null) : null;
  const evidence = [...digestsOf(repo)].filter(
    ([path, { oid }]) => oid !== null && (texts.length === 0 || path !== "README.md"),
  );
  const files = evidence.length === 0 ? [["<file>", "<blob id>"]] : evidence.map(([path, { oid }]) => [path, oid!]);
  const until = `${now.getUTCFullYear() + 1}${now.toISOString().slice(4, 10).replace("-02-29", "-02-28")}`;
  return [
    `  - repo: ${scalar(repo.id)}`,
    `    license: ${scalar(license ?? "<what you read>")}`,
    "    evidence:",
    ...files.flatMap(([path, oid]) => [`      - path: ${scalar(path!)}`, `        oid: ${scalar(oid!)}`]),
    '    reason: "<who read it, and where>"',
    `    until: ${until}`,
  ].join("\n");
}

/** What fits behind the deepest key and its quotes. */
const WIDTH = 80;

/** A YAML scalar of foreign text, in which every character can be seen; a long one goes on in further lines. */
function scalar(text: string): string {
  const isPlain =
    text.length <= WIDTH &&
    /^\w[\w./-]*$/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text) &&
    !/^[\d.]+e[\d]+$/i.test(text);
  if (isPlain) return text;
  const lines = [""];
  for (const character of text) {
    const written = escaped(character);
    if (lines.at(-1)!.length + written.length > WIDTH) lines.push("");
    // Spaces at the start of a line that goes on another belong to the file, not to the text.
    lines[lines.length - 1] += lines.at(-1) === "" && lines.length > 1 && written === " " ? "\\ " : written;
  }
  return `"${lines.join(`\\\n${" ".repeat(10)}`)}"`;
}

/** A character between double quotes: what has no shape, and what ends a code span, by its number. */
function escaped(character: string): string {
  if (/^[ -~\p{L}\p{N}]$/u.test(character) && !/["\\`\u115f\u1160\u3164\uffa0]/.test(character)) return character;
  const code = character.codePointAt(0)!;
  return `\\${code > 0xffff ? "U" : "u"}${code.toString(16).padStart(code > 0xffff ? 8 : 4, "0")}`;
}
