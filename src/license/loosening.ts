import type { Clause, LicenseIdentity } from "../domain/license.ts";
import type { Ancestor, Relation, ResolvedRepo } from "../domain/resolution.ts";
import { entryOf } from "./catalogue.ts";
import type { Inherited } from "./effective.ts";
import { inheritedBy } from "./effective.ts";
import { formatExpression, leavesOf, parseExpression } from "./expression.ts";
import { FLOWING, clausesOf, termsExpression, thresholdsOf } from "./terms.ts";

/** A restriction of an ancestor that the repo's declared license does not have: the label promises more than can be given. */
export interface Loosening extends Inherited {
  clauses: Clause[];
  /** True where repo and ancestor belong to one owner, who may license the same work anew. */
  sameOwner: boolean;
}

/** What one clause is contained in: whoever may only do research need not be told that sales are forbidden. */
const STRICTER: Partial<Record<Clause, readonly Clause[]>> = {
  noncommercial: ["research-only"],
  "mau-threshold": ["noncommercial", "research-only"],
  "revenue-threshold": ["noncommercial", "research-only"],
  "share-alike": ["strong-copyleft", "network-copyleft", "no-derivatives"],
  "strong-copyleft": ["network-copyleft"],
};

/** Data licenses that let go what is trained on the data: C-UDA calls it results, the CDLA texts name machine-learning models. */
const FREE_RESULTS = new Set(["C-UDA-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0"]);

/** Where the declared license of a repo is wider than its lineage allows. Nothing can be said where either is not certain. */
export function looseningsOf(repo: ResolvedRepo): Loosening[] {
  const { license } = repo;
  if (license === null || license.expression === null) return [];
  return inheritedBy(repo).flatMap((inherited) => {
    const base = inherited.ancestor.license;
    if (base === null) return [];
    const clauses = droppedAlong(inherited, license, base);
    if (clauses.length === 0) return [];
    return [{ ...inherited, clauses, sameOwner: ownerOf(repo.id) === ownerOf(inherited.path.at(-1)!) }];
  });
}

function ownerOf(id: string): string | null {
  return id.includes("/") ? id.slice(0, id.indexOf("/")).toLowerCase() : null;
}

function droppedAlong({ relations }: Inherited, own: LicenseIdentity, base: LicenseIdentity): Clause[] {
  const dropped = droppedBy(own, base).filter((clause) => !isOwnWork(clause, base, relations));
  // Under no-derivatives even the same license does not allow to share what was changed.
  const isChanged = relations.some((relation) => relation === "finetune" || relation === "merge");
  const isForbidden = isChanged && clausesOf(base).includes("no-derivatives");
  return isForbidden && !dropped.includes("no-derivatives") ? ["no-derivatives", ...dropped] : dropped;
}

/** Restrictions of one license that another does not have: what is lost where the second is taken for the first. */
export function droppedBy(own: LicenseIdentity, base: LicenseIdentity): readonly Clause[] {
  if (own.expression === null || base.expression === null) return compare(own, base);
  const pair = `${own.expression}|${base.expression}`;
  const dropped = DROPPED.get(pair) ?? compare(own, base);
  if (DROPPED.size < MOST_PAIRS) DROPPED.set(pair, dropped);
  return dropped;
}

/** Few pairs make up most lineages. */
const DROPPED = new Map<string, readonly Clause[]>();
const MOST_PAIRS = 5_000;

function compare(own: LicenseIdentity, base: LicenseIdentity): Clause[] {
  if (isContained(base, own) || isCompatible(base, own)) return [];
  const has = clausesOf(own);
  // What holds for some models only is no certain loss.
  return clausesOf(base, { multimodal: false }).filter((clause) => {
    if (!FLOWING.includes(clause) || (STRICTER[clause] ?? []).some((stricter) => has.includes(stricter))) return false;
    return !has.includes(clause) || isThresholdRaised(clause, base, own);
  });
}

/** Every license of the base stands in the child's as well, so nothing was dropped. */
function isContained(base: LicenseIdentity, own: LicenseIdentity): boolean {
  const expression = termsExpression(base);
  const ownExpression = termsExpression(own);
  if (expression === null || ownExpression === null) return false;
  const written =
    ownExpression.kind === "and" ? ownExpression.operands.map(formatExpression) : [formatExpression(ownExpression)];
  const parts = expression.kind === "and" ? expression.operands.map(formatExpression) : [formatExpression(expression)];
  return parts.every((part) => written.includes(part));
}

/** The base's license itself names the child's as one under which adapted works may be shared. */
function isCompatible(base: LicenseIdentity, own: LicenseIdentity): boolean {
  const [leaf, ...others] = base.expression === null ? [] : leavesOf(parseExpression(base.expression)!);
  const compatible = leaf === undefined || others.length > 0 ? [] : (entryOf(leaf.license)?.compatible ?? []);
  const ownLeaves = own.expression === null ? [] : leavesOf(parseExpression(own.expression)!);
  return ownLeaves.length === 1 && compatible.includes(ownLeaves[0]!.license.replace(/-(?:only|or-later)$/, ""));
}

/** Weak copyleft stays with the files it is on: an adapter is a file of its own. */
function isOwnWork(clause: Clause, base: LicenseIdentity, relations: readonly Relation[]): boolean {
  if (clause !== "share-alike" || relations.some((relation) => relation !== "adapter")) return false;
  const expression = termsExpression(base);
  return (
    expression !== null && leavesOf(expression).every(({ license }) => entryOf(license)?.category === "weak-copyleft")
  );
}

function isThresholdRaised(clause: Clause, base: LicenseIdentity, own: LicenseIdentity): boolean {
  if (clause !== "mau-threshold" && clause !== "revenue-threshold") return false;
  const measure = clause === "mau-threshold" ? "monthly-active-users" : "annual-revenue";
  const limits = (license: LicenseIdentity): { limit: number; currency: string | null }[] =>
    thresholdsOf(license).flatMap(({ threshold }) => (threshold.measure === measure ? [threshold] : []));
  return limits(base).some(({ limit, currency }) => {
    const comparable = limits(own).filter((other) => other.currency === currency);
    return comparable.length > 0 && comparable.every((other) => other.limit > limit);
  });
}

/** Training data with a license whose terms the model's license does not repeat. Whether they reach a model is unsettled law. */
export function dataLooseningsOf(
  repo: ResolvedRepo,
  clauses: readonly Clause[],
): { dataset: Ancestor; clauses: Clause[] }[] {
  const { license } = repo;
  if (license === null || license.expression === null) return [];
  const has = clausesOf(license);
  return repo.lineage.ancestors.flatMap((dataset) => {
    if (dataset.kind !== "dataset" || dataset.license === null || isFreeOfResults(dataset.license)) return [];
    const dropped = clausesOf(dataset.license).filter(
      (clause) =>
        clauses.includes(clause) &&
        !has.includes(clause) &&
        !(STRICTER[clause] ?? []).some((stricter) => has.includes(stricter)),
    );
    return dropped.length === 0 ? [] : [{ dataset, clauses: dropped }];
  });
}

function isFreeOfResults({ expression }: LicenseIdentity): boolean {
  const parsed = expression === null ? null : parseExpression(expression);
  return parsed !== null && leavesOf(parsed).every(({ license }) => FREE_RESULTS.has(license));
}
