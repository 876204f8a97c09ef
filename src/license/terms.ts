import type { Clause, LicenseIdentity, LicenseOutcome, Obligation } from "../domain/license.ts";
import type { Cell, Duty, LicenseEntry, Term, Territory, Threshold } from "./catalogue/entry.ts";
import { LICENSE_COPY } from "./catalogue/entry.ts";
import { entryOf, familyEntryOf } from "./catalogue.ts";
import type { Expression, Judgement, Leaf } from "./expression.ts";
import { best, formatExpression, junction, parseExpression, worst } from "./expression.ts";
import { FAMILIES, familyRefOf } from "./hub-ids.ts";

/** Which column of the catalogue tells whether a license has a clause. */
const TERM_OF: Record<Clause, Term> = {
  noncommercial: "commercial-use",
  "research-only": "use-restrictions",
  "no-derivatives": "derivatives",
  "use-restricted": "use-restrictions",
  "mau-threshold": "threshold",
  "revenue-threshold": "threshold",
  "territory-excluded": "territory",
  "output-training-restricted": "output-training",
  "share-alike": "share-alike",
  "strong-copyleft": "share-alike",
  "network-copyleft": "network-use",
  "data-use-limited": "use-restrictions",
  "naming-required": "naming",
  "attribution-required": "attribution",
  "license-copy-required": "license-copy",
  "flow-down": "flow-down",
  "patent-termination": "patents",
  "no-patent-grant": "patents",
  "revocable-terms": "changes",
};

/** Terms that stay with what is made from a work. Notices do too, but dropping one is an unmet duty and no wider license. */
export const FLOWING: readonly Clause[] = [
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

const ORDER = Object.keys(TERM_OF) as Clause[];

/** What a license is about; a clause may hold for some models only. */
export interface About {
  /** Whether the model takes or makes more than text; null where nobody says. */
  multimodal: boolean | null;
}

const ANY: About = { multimodal: null };

/**
 * The expression whose terms bind: the certain one, or, where a family is declared, a reference to what all its members have in
 * common. Null where nothing is known.
 */
export function termsExpression(license: LicenseIdentity | string): Expression | null {
  if (typeof license === "string") return parseExpression(license);
  if (license.expression !== null) return parseExpression(license.expression);
  if (license.state === "family" && license.members === undefined) {
    const id = license.declared?.toLowerCase() ?? "";
    return Object.hasOwn(FAMILIES, id) ? parseExpression(familyRefOf(id)) : null;
  }
  const parts = (license.members ?? []).map(termsExpression).filter((part) => part !== null);
  return parts.length === 0 ? null : junction("and", parts);
}

/** Clauses that cannot be avoided: those of all parts that apply, and of a choice those that every alternative has. */
export function clausesOf(license: LicenseIdentity | string, about: About = ANY): Clause[] {
  const expression = termsExpression(license);
  if (expression === null) return [];
  if (expression.kind === "leaf") return [...clausesOfLeaf(expression, about)];
  return inOrder(collect(expression, (leaf) => clausesOfLeaf(leaf, about)));
}

/** Whether some term of a license stays with works that are made from what it covers. */
export function flows(license: LicenseIdentity | string): boolean {
  return clausesOf(license).some((clause) => FLOWING.includes(clause));
}

/** What has to be done; of a choice, what every alternative asks. */
export function obligationsOf(license: LicenseIdentity | string): Obligation[] {
  return dutiesOf(license).map(({ id, text, source }) => ({ id, text, source }));
}

/** Clauses and obligations in one: what a resolved repo carries. */
export function termsOf(license: LicenseIdentity): { clauses: Clause[]; obligations: Obligation[] } {
  return { clauses: clausesOf(license), obligations: obligationsOf(license) };
}

/** A duty with the license that asks for it. */
export interface BoundDuty extends Duty {
  source: string;
  entry: LicenseEntry;
}

export function dutiesOf(license: LicenseIdentity | string): BoundDuty[] {
  const expression = termsExpression(license);
  if (expression === null) return [];
  const found = new Map<string, BoundDuty>();
  const keys = collect(expression, (leaf) => {
    const entry = knownEntry(leaf);
    return (entry?.duties ?? []).map((duty) => {
      const key = `${duty.id}|${entry!.id}`;
      const text = duty.id === LICENSE_COPY ? `Pass on a copy of the ${entry!.title} with the weights` : duty.text;
      found.set(key, { ...duty, text, source: `${entry!.source}, ${duty.at}`, entry: entry! });
      return key;
    });
  });
  return [...keys].map((key) => found.get(key)!);
}

/** Thresholds of every license that applies; none of a choice, which leaves a way around them. */
export function thresholdsOf(license: LicenseIdentity | string): { threshold: Threshold; entry: LicenseEntry }[] {
  return bindingLeaves(termsExpression(license)).flatMap((leaf) => {
    const entry = knownEntry(leaf);
    return (entry?.thresholds ?? []).map((threshold) => ({ threshold, entry: entry! }));
  });
}

/** Territories that a license that applies leaves out. */
export function territoriesOf(license: LicenseIdentity | string): { territory: Territory; entry: LicenseEntry }[] {
  return bindingLeaves(termsExpression(license)).flatMap((leaf) => {
    const entry = knownEntry(leaf);
    return entry?.territory === undefined ? [] : [{ territory: entry.territory, entry }];
  });
}

/** Where the catalogue has a clause of a license from; null where it does not have it. */
export function cellOf(license: LicenseIdentity | string, clause: Clause): { entry: LicenseEntry; cell: Cell } | null {
  const expression = termsExpression(license);
  for (const leaf of expression === null ? [] : allLeaves(expression)) {
    const entry = knownEntry(leaf);
    if (entry === null) continue;
    const cell = Object.values(entry.terms).find(([, , has]) => has === clause);
    if (cell !== undefined) return { entry, cell };
  }
  return null;
}

/**
 * Whether a license can be used without any of some clauses: deny where one cannot be avoided, unknown where the catalogue does
 * not say. `decidedBy` is the license that has the clause; `clause` is set where that decided.
 */
export function judgeClauses(
  license: LicenseIdentity | string,
  forbidden: readonly Clause[],
  about: About = ANY,
  allowed: (leaf: string) => LicenseOutcome = () => "allow",
): Judgement & { clause: Clause | null } {
  const expression = termsExpression(license);
  if (expression === null)
    return { outcome: "unknown", decidedBy: "unknown", reason: "nobody knows its terms", clause: null };
  const judge = (part: Expression): Judgement & { clause: Clause | null } => {
    if (part.kind !== "leaf") {
      const [first, ...rest] = part.operands.map(judge);
      const chosen = part.kind === "and" ? worst([first!, ...rest]) : best([first!, ...rest]);
      // Of several denials the one for a clause is worth telling: the allow list speaks for itself.
      return chosen.outcome === "deny" ? ([first!, ...rest].find(({ clause }) => clause !== null) ?? chosen) : chosen;
    }
    const decidedBy = formatExpression(part);
    const entry = knownEntry(part);
    const has = clausesOfLeaf(part, about);
    const clause = forbidden.find((candidate) => has.includes(candidate)) ?? null;
    if (clause !== null) return { outcome: "deny", decidedBy, reason: clause, clause };
    // A branch that the allow list has closed is no way around a clause.
    if (allowed(decidedBy) === "deny")
      return { outcome: "deny", decidedBy, reason: "not in licenses.allow", clause: null };
    const isKnown = entry !== null && forbidden.every((candidate) => entry.terms[TERM_OF[candidate]] !== undefined);
    return {
      outcome: isKnown ? "allow" : "unknown",
      decidedBy,
      reason: isKnown ? "none of the clauses" : "the catalogue does not say",
      clause: null,
    };
  };
  return judge(expression);
}

function clausesOfLeaf(leaf: Leaf, { multimodal }: About): readonly Clause[] {
  const entry = knownEntry(leaf);
  if (entry === null) return [];
  const known = CLAUSES_OF.get(entry) ?? clausesOfEntry(entry);
  CLAUSES_OF.set(entry, known);
  return multimodal === false ? known.textOnly : known.any;
}

const CLAUSES_OF = new WeakMap<LicenseEntry, { any: Clause[]; textOnly: Clause[] }>();

function clausesOfEntry({ terms, thresholds, territory }: LicenseEntry): { any: Clause[]; textOnly: Clause[] } {
  const clauses = Object.values(terms).flatMap(([, , clause]) => (clause === undefined ? [] : [clause]));
  if (thresholds?.some(({ measure }) => measure === "annual-revenue") === true) clauses.push("revenue-threshold");
  const any = inOrder(clauses);
  const isElsewhere = territory?.onlyMultimodal === true;
  return { any, textOnly: isElsewhere ? any.filter((clause) => clause !== "territory-excluded") : any };
}

/** An exception may lift terms, so the bare license's facts are not those of a license with one. */
function knownEntry(leaf: Leaf): LicenseEntry | null {
  return leaf.exception === null ? (entryOf(leaf.license) ?? familyEntryOf(leaf.license)) : null;
}

function collect<T>(expression: Expression, of: (leaf: Leaf) => readonly T[]): Set<T> {
  if (expression.kind === "leaf") return new Set(of(expression));
  const sets = expression.operands.map((operand) => collect(operand, of));
  if (expression.kind === "and") return new Set(sets.flatMap((set) => [...set]));
  return new Set([...sets[0]!].filter((item) => sets.every((set) => set.has(item))));
}

/** Leaves that no choice avoids. */
function bindingLeaves(expression: Expression | null): Leaf[] {
  if (expression === null || expression.kind === "or") return [];
  return expression.kind === "leaf" ? [expression] : expression.operands.flatMap(bindingLeaves);
}

function allLeaves(expression: Expression): Leaf[] {
  return expression.kind === "leaf" ? [expression] : expression.operands.flatMap(allLeaves);
}

function inOrder(clauses: Iterable<Clause>): Clause[] {
  const set = new Set(clauses);
  return ORDER.filter((clause) => set.has(clause));
}
