import satisfies from "spdx-satisfies";
import spdxIds from "spdx-license-ids" with { type: "json" };
import type { LicenseDecision, LicenseIdentity } from "../domain/license.ts";
import type { AllowEntry } from "../domain/policy.ts";
import { categoryOf } from "./catalogue.ts";
import { CATEGORIES, isCategory } from "./categories.ts";
import type { Expression, Junction, Leaf } from "./expression.ts";
import { best, formatExpression, parseExpression, worst } from "./expression.ts";
import { FAMILIES, NO_LICENSE, expressionOfHubId, hubIds } from "./hub-ids.ts";
import { nearest } from "./nearest.ts";

/**
 * Judges a license by an allow list. `allow` null: there is no list, so every certain license passes. What is not certain is
 * `unknown`, never allowed and never denied, whatever the list says.
 */
export function decideLicense(license: string | LicenseIdentity, allow: readonly AllowEntry[] | null): LicenseDecision {
  if (typeof license !== "string") return decideIdentity(license, allow);
  const expression = parseExpression(license);
  if (expression === null) {
    return { outcome: "unknown", decidedBy: license, reason: "not a license expression" };
  }
  if (allow === null) return { outcome: "allow", decidedBy: license, reason: "there is no licenses.allow" };
  return judge(expression, compiled(allow));
}

function decideIdentity(identity: LicenseIdentity, allow: readonly AllowEntry[] | null): LicenseDecision {
  if (identity.expression !== null) return decideLicense(identity.expression, allow);
  const [first, ...rest] = identity.members ?? [];
  if (first !== undefined) {
    return worst([decideIdentity(first, allow), ...rest.map((member) => decideIdentity(member, allow))]);
  }
  return { outcome: "unknown", decidedBy: identity.state, reason: uncertainty(identity) };
}

function uncertainty(identity: LicenseIdentity): string {
  switch (identity.state) {
    case "absent":
      return "no license is declared";
    case "family":
      return "the id names a family of licenses";
    case "other":
      return "the card says other and gives no name";
    case "other-named":
      return "the card says other, with a name that no table knows";
    case "unknown":
      return "the card says that the license is unknown";
    default:
      return "the declared value is no license that a table knows";
  }
}

/** An allow list, ready to be asked. */
interface Allowed {
  /** Single licenses, as written by `formatExpression`. */
  leaves: ReadonlySet<string>;
  categories: ReadonlySet<string>;
  /** Single licenses that stand for their later versions too, or may be met by them. */
  single: readonly Leaf[];
  /** Combinations, each allowed as a whole. */
  combinations: readonly { kind: "and" | "or"; operands: ReadonlySet<string> }[];
  ranges: Map<string, boolean>;
}

const COMPILED = new WeakMap<readonly AllowEntry[], Allowed>();

function compiled(allow: readonly AllowEntry[]): Allowed {
  const known = COMPILED.get(allow);
  if (known !== undefined) return known;
  const leaves = new Set<string>();
  const categories = new Set<string>();
  const single: Leaf[] = [];
  const combinations: { kind: "and" | "or"; operands: Set<string> }[] = [];
  for (const { written } of allow) {
    const entry = readEntry(written);
    if (entry === null) continue;
    if ("category" in entry) categories.add(entry.category);
    else if (entry.kind === "leaf") {
      leaves.add(formatExpression(entry));
      single.push(entry);
    } else combinations.push({ kind: entry.kind, operands: new Set(entry.operands.map(formatExpression)) });
  }
  const result = { leaves, categories, single, combinations, ranges: new Map<string, boolean>() };
  COMPILED.set(allow, result);
  return result;
}

function readEntry(written: string): Expression | { category: string } | null {
  const text = written.trim();
  if (text.startsWith("category:")) {
    const category = text.slice("category:".length);
    return isCategory(category) ? { category } : null;
  }
  return parseExpression(expressionOfHubId(text.toLowerCase()) ?? text);
}

/**
 * What is wrong with an entry of `licenses.allow`, in words for its line; null where it is fine. A family, `other` and `unknown`
 * cannot be allowed: nobody knows what would be.
 */
export function checkAllowEntry(written: string): string | null {
  const text = written.trim();
  const id = text.toLowerCase();
  if (text === "") return "an allow entry is empty";
  if (text.startsWith("category:")) {
    const category = text.slice("category:".length);
    if (isCategory(category)) return null;
    return `there is no category ${JSON.stringify(category)}${suggestion(category, Object.keys(CATEGORIES))}`;
  }
  if (Object.hasOwn(FAMILIES, id)) {
    return `${JSON.stringify(text)} names a family (${FAMILIES[id]}): list the licenses that you mean`;
  }
  if (NO_LICENSE.some((word) => word === id)) {
    return `${JSON.stringify(text)} is not a license: use a clarification for the repositories that you have checked`;
  }
  if (readEntry(text) !== null) return null;
  if (/\s(?:AND|OR|WITH)\s/i.test(text)) {
    const wrong = firstUnknown(text);
    return `${JSON.stringify(wrong)} is not an SPDX id or LicenseRef, as every part of an expression must be${suggestion(wrong, spdxIds)}`;
  }
  const ids = [...hubIds().filter((hubId) => expressionOfHubId(hubId) !== null), ...spdxIds];
  return `${JSON.stringify(text)} is neither an SPDX expression, a LicenseRef, a Hub license id nor a category${suggestion(text, ids)}`;
}

/** The operand that spoils a combination. Inside one only SPDX ids and LicenseRefs can stand. */
function firstUnknown(text: string): string {
  const words = text.slice(0, 1_000).split(/[\s()]+/);
  return (
    words.find((word) => word !== "" && !/^(?:AND|OR|WITH)$/i.test(word) && parseExpression(word) === null) ?? text
  );
}

function suggestion(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === null ? "" : `; did you mean ${JSON.stringify(near)}?`;
}

function judge(expression: Expression, allowed: Allowed): LicenseDecision {
  if (expression.kind === "leaf") return judgeLeaf(expression, allowed);
  const covered = coveredOperands(expression, allowed);
  const [first, ...rest] = expression.operands.map((operand, index) =>
    covered.has(index)
      ? ({
          outcome: "allow",
          decidedBy: formatExpression(expression),
          reason: "in licenses.allow as this combination",
        } as const)
      : judge(operand, allowed),
  );
  const judgements = [first!, ...rest] as const;
  return expression.kind === "and" ? worst([...judgements]) : best([...judgements]);
}

/**
 * Operands that an allowed combination settles. An allowed `A AND B` covers A and B where both bind; an allowed `A OR B` covers a
 * choice that offers at least these two, and not a work under A alone.
 */
function coveredOperands(expression: Junction, allowed: Allowed): Set<number> {
  const covered = new Set<number>();
  if (allowed.combinations.length === 0) return covered;
  const written = expression.operands.map(formatExpression);
  for (const combination of allowed.combinations) {
    if (combination.kind !== expression.kind) continue;
    const present = new Set(written);
    if (![...combination.operands].every((operand) => present.has(operand))) continue;
    written.forEach((operand, index) => {
      if (combination.operands.has(operand)) covered.add(index);
    });
  }
  return covered;
}

function judgeLeaf(leaf: Leaf, allowed: Allowed): LicenseDecision {
  const written = formatExpression(leaf);
  const decision = (outcome: "allow" | "deny", reason: string): LicenseDecision => ({
    outcome,
    decidedBy: written,
    reason,
  });
  if (allowed.leaves.has(written)) return decision("allow", "in licenses.allow");
  const category = leaf.exception === null ? categoryOf(leaf.license) : null;
  if (category !== null && allowed.categories.has(category))
    return decision("allow", `in category:${category} of licenses.allow`);
  const range = allowed.single.find((entry) => withinRange(leaf, entry, allowed.ranges));
  if (range !== undefined) {
    return decision("allow", `in the range of ${formatExpression(range)} in licenses.allow`);
  }
  const combination = allowed.combinations.find(({ operands }) => operands.has(written));
  if (combination !== undefined) {
    const entry = [...combination.operands].join(combination.kind === "and" ? " AND " : " OR ");
    return decision("deny", `in licenses.allow only as part of ${entry}`);
  }
  return decision("deny", "not in licenses.allow");
}

/**
 * Whether a version that one side names explicitly with `+` or `-or-later` covers the other side. `spdx-satisfies` knows the
 * families of versions; but it takes every id of eight characters for a range (`CDDL-1.0` for `CDDL-1.1+`), and throws on some
 * GFDL ids, so the version numbers must agree with it.
 */
function withinRange(leaf: Leaf, entry: Leaf, known: Map<string, boolean>): boolean {
  if (!isRange(leaf) && !isRange(entry)) return false;
  if (leaf.exception !== entry.exception) return false;
  const key = `${formatExpression(leaf)}|${formatExpression(entry)}`;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = versionsAgree(leaf, entry) && saysSatisfies(formatExpression(leaf), formatExpression(entry));
    known.set(key, answer);
  }
  return answer;
}

function isRange(leaf: Leaf): boolean {
  return leaf.plus || leaf.license.endsWith("-or-later");
}

function saysSatisfies(leaf: string, entry: string): boolean {
  try {
    return satisfies(leaf, [entry]);
  } catch {
    return false;
  }
}

function versionsAgree(leaf: Leaf, entry: Leaf): boolean {
  const left = versionOf(leaf.license);
  const right = versionOf(entry.license);
  if (left === null || right === null || left.family !== right.family) return false;
  if (isRange(leaf) && isRange(entry)) return true;
  const [range, single] = isRange(leaf) ? [left, right] : [right, left];
  return compareVersions(single.version, range.version) >= 0;
}

function versionOf(license: string): { family: string; version: number[] } | null {
  const match = /^([A-Za-z][A-Za-z-]*?)-(\d{1,4}(?:\.\d{1,4})*)(?:-only|-or-later)?$/.exec(license);
  return match === null ? null : { family: match[1]!, version: match[2]!.split(".").map(Number) };
}

function compareVersions(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
