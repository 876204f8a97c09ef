import type { Clause, LicenseIdentity } from "../domain/license.ts";
import type { Ancestor, Relation, ResolvedRepo } from "../domain/resolution.ts";
import { entryOf } from "./catalogue.ts";
import { formatExpression, junction, leavesOf, parseExpression } from "./expression.ts";
import { clausesOf, termsExpression, thresholdsOf } from "./terms.ts";

/** A license of the lineage that binds a repo. */
export interface Inherited {
  ancestor: Ancestor;
  /** Present ids, from the repo to the ancestor. */
  path: string[];
  /** Relations along the path, one less than ids. */
  relations: Relation[];
  /**
   * `whole`: the ancestor's own weights are loaded, so all of its terms apply. `derived`: weights made from them are, so that
   * only terms that flow down apply.
   */
  reach: "whole" | "derived";
}

/** A restriction of an ancestor that the repo's declared license does not have: the label promises more than can be given. */
export interface Loosening extends Inherited {
  clauses: Clause[];
  /** True where repo and ancestor belong to one owner, who may license the same work anew. */
  sameOwner: boolean;
}

/** Terms that stay with what is made from a work. Notices do too, but dropping one is an unmet duty and no wider license. */
const FLOWING: readonly Clause[] = [
  "noncommercial",
  "research-only",
  "no-derivatives",
  "use-restricted",
  "mau-threshold",
  "revenue-threshold",
  "territory-excluded",
  "output-training-restricted",
  "share-alike",
  "strong-copyleft",
  "network-copyleft",
];

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

/** Every base model with the way to it, nearest first; datasets and what stands behind them are not among them. */
export function inheritedBy(repo: ResolvedRepo): Inherited[] {
  const parents = new Map<string, Ancestor[]>();
  for (const ancestor of repo.lineage.ancestors) {
    if (ancestor.kind !== "model" || ancestor.relation === "trained-on") continue;
    const siblings = parents.get(ancestor.of);
    if (siblings === undefined) parents.set(ancestor.of, [ancestor]);
    else siblings.push(ancestor);
  }
  const found = new Map<string, Inherited>();
  let generation: Pick<Inherited, "path" | "relations" | "reach">[] = [
    { path: [repo.id], relations: [], reach: "whole" },
  ];
  while (generation.length > 0) {
    const next: typeof generation = [];
    for (const below of generation) {
      for (const ancestor of parents.get(below.path.at(-1)!) ?? []) {
        const id = presentId(ancestor);
        const reach: Inherited["reach"] = below.reach === "whole" && isLoaded(ancestor.relation) ? "whole" : "derived";
        const known = found.get(id);
        // A second way matters only where more applies on it.
        if (id === repo.id || known?.reach === "whole" || (known !== undefined && reach === "derived")) continue;
        const inherited: Inherited = {
          ancestor,
          path: [...below.path, id],
          relations: [...below.relations, ancestor.relation],
          reach,
        };
        found.set(id, inherited);
        next.push(inherited);
      }
    }
    generation = next;
  }
  return [...found.values()].sort((a, b) => a.path.length - b.path.length);
}

/** The id under which an ancestor is found today. */
export function presentId({ id, canonicalId }: Ancestor): string {
  return canonicalId ?? id;
}

/** Whether the ancestor's own weights are in what is loaded. A relation that nobody stated is read as a fine-tune. */
function isLoaded(relation: Relation): boolean {
  return relation === "adapter" || relation === "quantized" || relation === "merge";
}

/** Whether an inherited license binds the repo; null where nobody knows what the license is. */
export function binds({ ancestor, reach }: Inherited): boolean | null {
  if (ancestor.license === null) return null;
  if (ancestor.license.expression === null) return null;
  return reach === "whole" || clausesOf(ancestor.license).some((clause) => FLOWING.includes(clause));
}

/**
 * The repo's own license together with every license of its lineage that binds it; null where a part of it is not known. A
 * fine-tune of a permissively licensed base is its own; what is loaded together applies together.
 */
export function effectiveLicense(repo: ResolvedRepo): string | null {
  const own = repo.license?.expression ?? null;
  if (own === null || !repo.lineage.complete) return null;
  const parts = [own];
  for (const inherited of inheritedBy(repo)) {
    const isBinding = binds(inherited);
    if (isBinding === null) return null;
    if (isBinding) parts.push(inherited.ancestor.license!.expression!);
  }
  const expressions = parts.map(parseExpression).filter((part) => part !== null);
  return expressions.length === parts.length ? formatExpression(junction("and", expressions)) : null;
}

/** Where the declared license of a repo is wider than its lineage allows. Nothing can be said where either is not certain. */
export function looseningsOf(repo: ResolvedRepo): Loosening[] {
  const { license } = repo;
  if (license === null || license.expression === null) return [];
  return inheritedBy(repo).flatMap((inherited) => {
    const base = inherited.ancestor.license;
    if (base === null) return [];
    const clauses = droppedClauses(license, base, inherited);
    if (clauses.length === 0) return [];
    return [{ ...inherited, clauses, sameOwner: ownerOf(repo.id) === ownerOf(inherited.path.at(-1)!) }];
  });
}

function ownerOf(id: string): string | null {
  return id.includes("/") ? id.slice(0, id.indexOf("/")).toLowerCase() : null;
}

function droppedClauses(own: LicenseIdentity, base: LicenseIdentity, { relations }: Inherited): Clause[] {
  const changesWork = relations.some((relation) => relation === "finetune" || relation === "merge");
  // Under no-derivatives even the same license does not allow to share what was changed.
  const shared = changesWork && clausesOf(base).includes("no-derivatives") ? (["no-derivatives"] as const) : [];
  if (isContained(base, own) || isCompatible(base, own)) return [...shared];
  const has = clausesOf(own);
  const flowing = clausesOf(base, { multimodal: false }).filter(
    (clause) => FLOWING.includes(clause) && clause !== "no-derivatives",
  );
  const dropped = flowing.filter((clause) => {
    if (isOwnWork(clause, base, relations)) return false;
    if ((STRICTER[clause] ?? []).some((stricter) => has.includes(stricter))) return false;
    return !has.includes(clause) || isThresholdRaised(clause, base, own);
  });
  // Whoever re-encodes a work without changing it still may not let others change it.
  const derivatives =
    clausesOf(base).includes("no-derivatives") && !has.includes("no-derivatives") ? (["no-derivatives"] as const) : [];
  return [...new Set([...shared, ...derivatives, ...dropped])];
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
