import type { LicenseDecision, LicenseIdentity } from "../domain/license.ts";
import type { AllowEntry } from "../domain/policy.ts";
import type { AllowList } from "./allow-list.ts";
import { readAllowList, readEntry } from "./allow-list.ts";
import { categoryOf } from "./catalogue.ts";
import type { Expression, Junction, Leaf } from "./expression.ts";
import { best, formatExpression, parseExpression, worst } from "./expression.ts";
import { isRange, isWithinRange } from "./version-ranges.ts";

export { checkAllowEntry } from "./allow-list.ts";

type OnUsed = (entry: AllowEntry) => void;

/**
 * Judges a license by an allow list. `allow` null: there is no list, so every certain license passes. What is not certain is
 * `unknown`, never allowed and never denied, whatever the list says. `onUsed` is told every entry that allowed a part.
 */
export function decideLicense(
  license: string | LicenseIdentity,
  allow: readonly AllowEntry[] | null,
  onUsed: OnUsed = () => {},
): LicenseDecision {
  if (typeof license !== "string") return decideIdentity(license, allow, onUsed);
  const expression = parseExpression(license);
  if (expression === null) return { outcome: "unknown", decidedBy: license, reason: "not a license expression" };
  if (allow === null) return { outcome: "allow", decidedBy: license, reason: "there is no licenses.allow" };
  return judge(expression, readAllowList(allow), onUsed);
}

function decideIdentity(
  identity: LicenseIdentity,
  allow: readonly AllowEntry[] | null,
  onUsed: OnUsed,
): LicenseDecision {
  if (identity.expression !== null) return decideLicense(identity.expression, allow, onUsed);
  const [first, ...rest] = (identity.members ?? []).map((member) => decideIdentity(member, allow, onUsed));
  if (first !== undefined) return worst([first, ...rest]);
  return { outcome: "unknown", decidedBy: identity.state, reason: uncertaintyOf(identity) };
}

/** Why nothing certain can be said of a declared license. */
export function uncertaintyOf({ state }: LicenseIdentity): string {
  switch (state) {
    case "absent":
      return "no license is declared";
    case "family":
      return "the id names a family of licenses";
    case "other":
      return "the card says other and gives no name";
    case "other-named":
      return "the card says other, with a name that no table knows";
    case "unknown":
      return "the card says that it is unknown";
    default:
      return "no table knows the declared value";
  }
}

/** Whether everything that `entry` allows is allowed by `entries` already. */
export function coversAllowEntry(entries: readonly string[], entry: string): boolean {
  const read = readEntry(entry);
  if (read === null || entries.includes(entry)) return true;
  const list = entries.map((written) => ({ written, source: "", line: 0, column: 0 }));
  if (typeof read === "string") return readAllowList(list).categories.has(read);
  // A license that may be followed by later versions is met by one of them; the entry for it allows the earlier ones too.
  if (read.kind === "leaf" && isRange(read)) {
    return (
      readAllowList(list).leaves.has(formatExpression(read)) || allowsCategory(read, readAllowList(list)) !== undefined
    );
  }
  return judge(read, readAllowList(list), () => {}).outcome === "allow";
}

function judge(expression: Expression, allowed: AllowList, onUsed: OnUsed): LicenseDecision {
  if (expression.kind === "leaf") return judgeLeaf(expression, allowed, onUsed);
  const covered = coveredOperands(expression, allowed, onUsed);
  const [first, ...rest] = expression.operands.map((operand, index): LicenseDecision => {
    if (!covered.has(index)) return judge(operand, allowed, onUsed);
    return {
      outcome: "allow",
      decidedBy: formatExpression(expression),
      reason: "in licenses.allow as this combination",
    };
  });
  return expression.kind === "and" ? worst([first!, ...rest]) : best([first!, ...rest]);
}

/**
 * Operands that an allowed combination settles. An allowed `A AND B` covers A and B where both bind; an allowed `A OR B` covers a
 * choice that offers at least these two, and not a work under A alone.
 */
function coveredOperands(expression: Junction, { combinations }: AllowList, onUsed: OnUsed): Set<number> {
  const covered = new Set<number>();
  if (combinations.length === 0) return covered;
  const written = expression.operands.map(formatExpression);
  const present = new Set(written);
  for (const { kind, operands, entry } of combinations) {
    if (kind !== expression.kind || ![...operands].every((operand) => present.has(operand))) continue;
    onUsed(entry);
    written.forEach((operand, index) => {
      if (operands.has(operand)) covered.add(index);
    });
  }
  return covered;
}

function judgeLeaf(leaf: Leaf, allowed: AllowList, onUsed: OnUsed): LicenseDecision {
  const decidedBy = formatExpression(leaf);
  const allow = (entry: AllowEntry, reason: string): LicenseDecision => {
    onUsed(entry);
    return { outcome: "allow", decidedBy, reason };
  };
  const itself = allowed.leaves.get(decidedBy);
  if (itself !== undefined) return allow(itself, "in licenses.allow");
  const category = allowsCategory(leaf, allowed);
  if (category !== undefined) return allow(category, `in ${category.written} of licenses.allow`);
  const range = allowed.single.find((entry) => isInRange(leaf, decidedBy, entry.leaf, allowed.ranges));
  if (range !== undefined) return allow(range.entry, `in the range of ${range.entry.written} in licenses.allow`);
  const combination = allowed.combinations.find(({ operands }) => operands.has(decidedBy));
  const reason =
    combination === undefined
      ? "not in licenses.allow"
      : `in licenses.allow only as part of ${combination.entry.written}`;
  return { outcome: "deny", decidedBy, reason };
}

/** An exception changes the terms, so that a license with one is in no category. */
function allowsCategory(leaf: Leaf, { categories }: AllowList): AllowEntry | undefined {
  const category = leaf.exception === null ? categoryOf(leaf.license) : null;
  return category === null ? undefined : categories.get(category);
}

function isInRange(leaf: Leaf, written: string, entry: Leaf, known: Map<string, boolean>): boolean {
  if (!isRange(leaf) && !isRange(entry)) return false;
  const key = `${written}|${formatExpression(entry)}`;
  const answer = known.get(key) ?? isWithinRange(leaf, entry);
  known.set(key, answer);
  return answer;
}
